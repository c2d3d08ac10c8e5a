//! Files to records, one at a time: no more than one article is held here.

use super::line::Keys;
use super::{Record, Source, decode};
use crate::arguments::{EncodingErrors, InputFormat, InputOptions, Shard};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes read so far from all files, as they lie on the disk.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<AtomicU64>);

impl Progress {
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Counts what passes.
struct Counted<R> {
    inner: R,
    progress: Progress,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.progress.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

type Lines = Box<dyn BufRead + Send>;

/// All articles of all sources, in order.
pub struct Reader {
    sources: std::vec::IntoIter<Source>,
    text_field: String,
    id_field: String,
    replace: bool,
    max_bytes: u64,
    shard: Option<Shard>,
    progress: Progress,
    /// The JSON Lines file being read, its name, and its lines so far.
    open: Option<(Lines, String, u64)>,
    /// Number of the next article.
    next: u64,
    /// Articles before this one are passed over.
    from: u64,
}

impl Reader {
    /// Articles from number `from` on.
    pub fn new(sources: Vec<Source>, options: &InputOptions, from: u64, progress: Progress) -> Reader {
        Reader {
            sources: sources.into_iter(),
            text_field: options.text_field.clone(),
            id_field: options.id_field.clone(),
            replace: options.encoding_errors == EncodingErrors::Replace,
            max_bytes: options.max_bytes,
            shard: options.shard,
            progress,
            open: None,
            next: 0,
            from,
        }
    }

    /// Takes the next number; whether that article is wanted.
    fn count(&mut self) -> (u64, bool) {
        let number = self.next;
        self.next += 1;
        (number, number >= self.from && self.shard.is_none_or(|shard| number % shard.of == shard.index))
    }

    /// A file that is one article.
    fn whole(&mut self, source: &Source) -> Option<Record> {
        let (number, wanted) = self.count();
        if !wanted {
            return None;
        }
        let text = open(source, &self.progress).and_then(|file| {
            let mut bytes = Vec::new();
            file.take(self.max_bytes + 1).read_to_end(&mut bytes).map(|_| bytes)
        });
        let text = match text {
            Ok(bytes) if bytes.len() as u64 > self.max_bytes => Err(too_long(self.max_bytes)),
            Ok(bytes) => decode(bytes, self.replace),
            Err(e) => Err(e.to_string()),
        };
        Some(Record { number, id: source.name(), place: source.name(), text })
    }

    /// The next line of the open file that is an article and wanted; `None` at its end, or where it cannot be read on.
    fn line(&mut self) -> Option<Record> {
        loop {
            let (mut file, name, line) = self.open.take()?;
            let line = line + 1;
            let mut bytes = Vec::new();
            let read = (&mut file).take(self.max_bytes + 1).read_until(b'\n', &mut bytes);
            let whole = bytes.ends_with(b"\n") || bytes.len() as u64 <= self.max_bytes;
            let read = read.and_then(|count| if whole { Ok(count) } else { skip_line(&mut file).map(|()| count) });
            let place = format!("{name}:{line}");
            match read {
                Ok(0) => return None,
                Ok(_) => self.open = Some((file, name, line)),
                Err(e) => {
                    let (number, wanted) = self.count();
                    let failed = Record { number, id: place.clone(), place, text: Err(format!("cannot be read on: {e}")) };
                    return wanted.then_some(failed);
                }
            }
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let (number, wanted) = self.count();
            if wanted {
                return Some(self.record(number, place, whole.then_some(&bytes)));
            }
        }
    }

    /// The article of a line; `None`: the line was too long.
    fn record(&self, number: u64, place: String, line: Option<&Vec<u8>>) -> Record {
        let keys = Keys { text: &self.text_field, id: &self.id_field };
        let read = line.ok_or_else(|| too_long(self.max_bytes)).and_then(|bytes| keys.read(bytes));
        let (text, id) = match read {
            Ok(read) => {
                let missing = || format!("no key `{}`; --text-field names the right one", self.text_field);
                (read.text.ok_or_else(missing).and_then(|bytes| decode(bytes, self.replace)), read.id)
            }
            Err(reason) => (Err(reason), None),
        };
        Record { number, id: id.unwrap_or_else(|| place.clone()), place, text }
    }
}

impl Iterator for Reader {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        loop {
            if let Some(record) = self.line() {
                return Some(record);
            }
            let source = self.sources.next()?;
            let record = match source.format {
                InputFormat::Text => self.whole(&source),
                InputFormat::Jsonl => match open(&source, &self.progress) {
                    Ok(file) => {
                        self.open = Some((file, source.name(), 0));
                        None
                    }
                    Err(e) => {
                        let (number, wanted) = self.count();
                        wanted.then(|| Record { number, id: source.name(), place: source.name(), text: Err(e.to_string()) })
                    }
                },
            };
            if record.is_some() {
                return record;
            }
        }
    }
}

fn too_long(limit: u64) -> String {
    format!("longer than {limit} bytes; --max-bytes raises the limit, or give one article a line as JSON Lines")
}

/// The rest of a line that is too long to hold.
fn skip_line(file: &mut Lines) -> io::Result<()> {
    file.skip_until(b'\n').map(drop)
}

/// Opens a source, uncompressed by its name's ending.
fn open(source: &Source, progress: &Progress) -> io::Result<Lines> {
    let Some(path) = &source.path else {
        return Ok(Box::new(BufReader::with_capacity(BUFFER, Counted { inner: io::stdin(), progress: progress.clone() })));
    };
    let file = Counted { inner: File::open(path)?, progress: progress.clone() };
    Ok(match Path::new(path).extension().and_then(|e| e.to_str()) {
        Some("gz") => Box::new(BufReader::with_capacity(BUFFER, flate2::read::MultiGzDecoder::new(file))),
        Some("zst") => Box::new(BufReader::with_capacity(BUFFER, zstd::Decoder::new(file)?)),
        _ => Box::new(BufReader::with_capacity(BUFFER, file)),
    })
}

const BUFFER: usize = 1 << 16;
