//! Files to records, one at a time: no more than one article is held here.

use super::line::Keys;
use super::source::ending;
use super::{Record, Source, decode};
use crate::arguments::{EncodingErrors, InputFormat, InputOptions, Shard};
use crate::failure::Reason;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
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
struct Counted {
    inner: Box<dyn Read + Send>,
    progress: Progress,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.progress.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

type Lines = BufReader<Box<dyn Read + Send>>;

/// A JSON Lines file that is being read.
struct Open {
    lines: Lines,
    name: String,
    /// Lines read so far.
    count: u64,
    /// Its lines may come one by one, as they are written at the other end of a pipe.
    live: bool,
}

/// All articles of all sources, in order.
pub struct Reader {
    sources: std::vec::IntoIter<Source>,
    text_field: String,
    id_field: String,
    replace: bool,
    max_bytes: u64,
    shard: Option<Shard>,
    progress: Progress,
    /// The JSON Lines file being read.
    open: Option<Open>,
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

    /// Whether the next article may be long in coming, so that those before should not wait for it.
    pub fn must_wait(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.live && !open.lines.buffer().contains(&b'\n'))
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
            Ok(bytes) if bytes.len() as u64 > self.max_bytes => Err(self.too_long()),
            Ok(bytes) => decode(bytes, self.replace),
            Err(e) => Err(Reason::Read(e)),
        };
        Some(Record { number, id: source.name(), place: source.name(), text })
    }

    /// The next line of the open file that is an article and wanted; `None` at its end, or where it cannot be read on.
    fn line(&mut self) -> Option<Record> {
        loop {
            let mut open = self.open.take()?;
            open.count += 1;
            let mut bytes = Vec::new();
            let read = (&mut open.lines).take(self.max_bytes + 1).read_until(b'\n', &mut bytes);
            let whole = bytes.ends_with(b"\n") || bytes.len() as u64 <= self.max_bytes;
            let read = read.and_then(|count| if whole { Ok(count) } else { open.lines.skip_until(b'\n').map(|_| count) });
            let place = format!("{}:{}", open.name, open.count);
            if open.count == 1 && bytes.starts_with(BYTE_ORDER_MARK) {
                bytes.drain(..BYTE_ORDER_MARK.len());
            }
            match read {
                Ok(0) => return None,
                Ok(_) => self.open = Some(open),
                Err(e) => {
                    let (number, wanted) = self.count();
                    return wanted.then(|| Record { number, id: place.clone(), place, text: Err(Reason::ReadOn(e)) });
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
        let read = line.ok_or_else(|| self.too_long()).and_then(|bytes| keys.read(bytes).map_err(Reason::NotJson));
        let (text, id) = match read {
            Ok(read) => {
                let missing = || Reason::NoText { key: self.text_field.clone() };
                (read.text.ok_or_else(missing).and_then(|bytes| decode(bytes, self.replace)), read.id)
            }
            Err(reason) => (Err(reason), None),
        };
        Record { number, id: id.unwrap_or_else(|| place.clone()), place, text }
    }

    fn too_long(&self) -> Reason {
        Reason::TooLong { limit: self.max_bytes }
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
                    Ok(lines) => {
                        self.open = Some(Open { lines, name: source.name(), count: 0, live: source.is_live() });
                        None
                    }
                    Err(e) => {
                        let (number, wanted) = self.count();
                        wanted.then(|| Record { number, id: source.name(), place: source.name(), text: Err(Reason::Read(e)) })
                    }
                },
            };
            if record.is_some() {
                return record;
            }
        }
    }
}

/// Opens a source, uncompressed by its name's ending.
fn open(source: &Source, progress: &Progress) -> io::Result<Lines> {
    let counted = |inner| Counted { inner, progress: progress.clone() };
    let Some(path) = &source.path else {
        let file: Box<dyn Read + Send> = Box::new(io::stdin());
        return Ok(BufReader::with_capacity(BUFFER, Box::new(counted(file))));
    };
    let file = counted(Box::new(File::open(path)?));
    let file: Box<dyn Read + Send> = match ending(path).as_deref() {
        Some("gz") => Box::new(flate2::read::MultiGzDecoder::new(file)),
        Some("zst") => Box::new(zstd::Decoder::new(file)?),
        _ => Box::new(file),
    };
    Ok(BufReader::with_capacity(BUFFER, file))
}

const BUFFER: usize = 1 << 16;

/// Some editors put it before the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
