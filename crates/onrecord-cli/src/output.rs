//! Where results go: standard output, a file that appears whole, or a folder with a file for each article; and the failures beside them.

use crate::batch::Done;
use crate::failure::Failure;
use crate::format::{Format, Page};
use crate::journal::{Journal, State};
use serde::Serialize;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Time between two notes in the journal.
const NOTE_EVERY: Duration = Duration::from_millis(500);

/// A file that is written under another name and gets its own when all is done.
#[derive(Debug)]
struct Part {
    path: PathBuf,
    file: BufWriter<File>,
    bytes: u64,
}

impl Part {
    /// The other name.
    fn name(path: &Path) -> PathBuf {
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        PathBuf::from(name)
    }

    /// Goes on behind byte `from`.
    fn open(path: &Path, from: u64) -> Result<Part, Failure> {
        let part = Part::name(path);
        let wrong = |e: io::Error| Failure::at(&part, e);
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(&part).map_err(wrong)?;
        if file.metadata().map_err(wrong)?.len() < from {
            return Err(Failure::at(&part, "shorter than its journal says; start again without --resume"));
        }
        file.set_len(from).and_then(|()| file.seek(SeekFrom::Start(from))).map_err(wrong)?;
        Ok(Part { path: path.to_owned(), file: BufWriter::with_capacity(1 << 18, file), bytes: from })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes).map_err(|e| Failure::at(&self.path, e))
    }

    fn sync(&mut self) -> Result<(), Failure> {
        self.file.flush().and_then(|()| self.file.get_ref().sync_data()).map_err(|e| Failure::at(&self.path, e))
    }

    /// Gives the file its name; one that has it already keeps it.
    fn publish(path: &Path) -> Result<(), Failure> {
        let part = Part::name(path);
        match std::fs::rename(&part, path) {
            Err(e) if part.exists() || !path.exists() => Err(Failure::at(path, e)),
            _ => Ok(()),
        }
    }
}

/// Where documents go.
enum Target {
    /// Standard output, or a device.
    Stream(BufWriter<Box<dyn Write>>),
    File(Part),
    Folder(PathBuf),
}

/// Where failures go; each is one JSON line in a file, or a message.
#[derive(Serialize)]
struct FailedLine<'a> {
    id: &'a str,
    place: &'a str,
    error: &'a str,
}

/// All that a run writes.
pub struct Output {
    target: Target,
    errors: Option<Part>,
    journal: Option<Journal>,
    noted: Instant,
    pub state: State,
    format: Format,
}

/// What a run is asked to write, and where.
pub struct Plan<'a> {
    pub format: Format,
    pub output: Option<&'a Path>,
    pub errors: Option<&'a Path>,
    pub resume: bool,
    /// Tells inputs and options: only a run with the same ones may be gone on with.
    pub run: String,
}

/// A run that can go on, or one that had ended but for the names of its files; now they have them.
pub enum Opened {
    Going(Box<Output>),
    Ended(State),
}

impl Plan<'_> {
    /// Opens all files; to resume, at the place where the run before was stopped.
    pub fn open(self) -> Result<Opened, Failure> {
        let kept = self.output.filter(|path| std::fs::metadata(path).map_or(true, |m| m.is_file() || m.is_dir()));
        if self.resume && kept.is_none() {
            return Err(Failure::new("--resume: the output is no ordinary file, so nothing of it was kept"));
        }
        if let Some(path) = kept {
            if self.format.makes_folder() {
                std::fs::create_dir_all(path).map_err(|e| Failure::at(path, e))?;
            } else if path.is_dir() {
                return Err(Failure::at(path, "is a folder; name a file"));
            }
        }
        let opened = kept.map(|path| Journal::open(path, &self.run, self.resume)).transpose()?;
        let (journal, found) = opened.map_or((None, None), |(journal, state)| (Some(journal), state));
        let state = found.unwrap_or_default();
        if state.complete {
            let mut files = self.errors.into_iter().chain(kept.filter(|_| !self.format.makes_folder()));
            files.try_for_each(Part::publish)?;
            journal.map_or(Ok(()), Journal::remove)?;
            return Ok(Opened::Ended(state));
        }
        let target = self.target(kept.is_some(), state.bytes)?;
        let errors = self.errors.map(|path| Part::open(path, state.error_bytes)).transpose()?;
        let mut output = Output { target, errors, journal, noted: Instant::now(), state, format: self.format };
        if found.is_none() {
            output.put(self.format.head().as_bytes())?;
        }
        Ok(Opened::Going(Box::new(output)))
    }

    fn target(&self, kept: bool, from: u64) -> Result<Target, Failure> {
        let stream = |out: Box<dyn Write>| Target::Stream(BufWriter::with_capacity(1 << 16, out));
        match self.output {
            Some(path) if self.format.makes_folder() => Ok(Target::Folder(path.to_owned())),
            None if self.format.makes_folder() => {
                Err(Failure::new("this format writes a file for each article; name a folder with --output"))
            }
            Some(path) if kept => Part::open(path, from).map(Target::File),
            Some(path) => {
                let device = OpenOptions::new().write(true).open(path).map_err(|e| Failure::at(path, e))?;
                Ok(stream(Box::new(device)))
            }
            // Styles only where a terminal shows them.
            None if self.format.is_styled() => Ok(stream(Box::new(anstream::stdout()))),
            None => Ok(stream(Box::new(io::stdout()))),
        }
    }
}

impl Output {
    /// Writes a batch in order. `complain` shows the message of a failed article that no file takes.
    pub fn take(&mut self, batch: Vec<Done<Vec<Page>>>, complain: impl Fn(&str)) -> Result<(), Failure> {
        for done in batch {
            match &done.result {
                Ok(pages) => {
                    self.document(&done, pages)?;
                    self.state.written += 1;
                }
                Err(reason) => {
                    self.state.failed += 1;
                    match &mut self.errors {
                        Some(file) => {
                            let line = FailedLine { id: &done.id, place: &done.place, error: reason };
                            let mut line = serde_json::to_vec(&line).map_err(|e| Failure::new(e.to_string()))?;
                            line.push(b'\n');
                            file.write(&line)?;
                        }
                        None => complain(&format!("{}: {reason}", done.place)),
                    }
                }
            }
            self.state.next = done.number + 1;
        }
        match &mut self.target {
            // Whoever reads along sees each batch when it is done.
            Target::Stream(out) => out.flush().map_err(|e| Failure::stdout(&e))?,
            _ if self.noted.elapsed() >= NOTE_EVERY => self.note()?,
            _ => {}
        }
        Ok(())
    }

    fn document(&mut self, done: &Done<Vec<Page>>, pages: &[Page]) -> Result<(), Failure> {
        if let Target::Folder(folder) = &self.target {
            for page in pages {
                let path = folder.join(format!("{:06}-{}.{}", done.number + 1, file_name(&done.id), page.ending));
                let wrong = |e: &dyn std::fmt::Display| Failure::at(&path, e);
                let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|e| wrong(&e))?;
                file.write_all(&page.bytes).map_err(|e| wrong(&e))?;
                file.persist(&path).map_err(|e| wrong(&e))?;
            }
            return Ok(());
        }
        if self.state.written > 0 {
            let between = self.format.between();
            self.put(between.as_bytes())?;
        }
        pages.iter().try_for_each(|page| self.put(&page.bytes))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.target {
            Target::Stream(out) => out.write_all(bytes).map_err(|e| Failure::stdout(&e)),
            Target::File(part) => part.write(bytes),
            Target::Folder(_) => Ok(()),
        }
    }

    /// Brings all to the disk and notes it.
    fn note(&mut self) -> Result<(), Failure> {
        if let Target::File(part) = &mut self.target {
            part.sync()?;
            self.state.bytes = part.bytes;
        }
        if let Some(part) = &mut self.errors {
            part.sync()?;
            self.state.error_bytes = part.bytes;
        }
        self.noted = Instant::now();
        self.journal.as_mut().map_or(Ok(()), |journal| journal.note(&self.state))
    }

    /// All articles are written: files get their names, the journal goes.
    pub fn finish(mut self) -> Result<State, Failure> {
        self.put(self.format.tail().as_bytes())?;
        self.state.complete = true;
        self.note()?;
        if let Some(errors) = &self.errors {
            Part::publish(&errors.path)?;
        }
        match &mut self.target {
            Target::Stream(out) => out.flush().map_err(|e| Failure::stdout(&e))?,
            Target::File(part) => Part::publish(&part.path)?,
            Target::Folder(_) => {}
        }
        self.journal.map_or(Ok(()), Journal::remove)?;
        Ok(self.state)
    }
}

/// An id as part of a file's name: letters, digits and `.-_` stay, the last 80 of them.
fn file_name(id: &str) -> String {
    let plain: Vec<char> =
        id.chars().map(|c| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect();
    plain[plain.len().saturating_sub(80)..].iter().collect()
}
