//! Where results go: standard output, a file that appears whole, or a folder with a file for each article; and the failures beside them.

mod part;

pub use part::{check_whole, write_whole};

use crate::batch::Done;
use crate::failure::{Failure, Reason};
use crate::format::{Format, Page, lines};
use crate::journal::{Journal, State};
use part::{Part, is_ordinary, ordinary, sync_folder_of};
use serde::Serialize;
use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Time between two notes in the journal.
const NOTE_EVERY: Duration = Duration::from_millis(500);

/// Where documents go.
enum Target {
    /// Standard output, or a device, which then has a path.
    Stream(BufWriter<Box<dyn Write>>, Option<PathBuf>),
    File(Part),
    Folder(PathBuf),
}

/// An article that failed, as a line of the file of errors.
pub fn failed_line<T>(done: &Done<T>, reason: &Reason) -> Vec<u8> {
    let line = FailedLine { id: &done.id, place: &done.place, error: reason.to_string() };
    lines(std::iter::once(line)).into_bytes()
}

#[derive(Serialize)]
struct FailedLine<'a> {
    id: &'a str,
    place: &'a str,
    error: String,
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
        let folder = self.format.makes_folder();
        let kept = self.output.filter(|path| folder || is_ordinary(path) || path.is_dir());
        if self.resume && kept.is_none() {
            return Err(Failure::NothingKept);
        }
        match kept {
            Some(path) if folder => std::fs::create_dir_all(path).map_err(Failure::write(path))?,
            Some(path) => drop(ordinary(path)?),
            None if folder => return Err(Failure::NoFolder),
            None => {}
        }
        if let Some(errors) = self.errors {
            ordinary(errors)?;
        }
        let opened = kept.map(|path| Journal::open(path, &self.run, self.resume)).transpose()?;
        let (journal, found) = opened.map_or((None, None), |(journal, state)| (Some(journal), state));
        let state = found.unwrap_or_default();
        if state.complete {
            let files = self.errors.into_iter().chain(kept.filter(|_| !folder));
            end(files, journal)?;
            return Ok(Opened::Ended(state));
        }
        let target = self.target(kept, state.bytes)?;
        let errors = self.errors.map(|path| Part::open(path, state.error_bytes)).transpose()?;
        let mut output = Output { target, errors, journal, noted: Instant::now(), state, format: self.format };
        if found.is_none() {
            output.put(self.format.head().as_bytes())?;
        }
        Ok(Opened::Going(Box::new(output)))
    }

    fn target(&self, kept: Option<&Path>, from: u64) -> Result<Target, Failure> {
        let stream =
            |out: Box<dyn Write>| Target::Stream(BufWriter::with_capacity(1 << 16, out), self.output.map(Path::to_owned));
        match (kept, self.output) {
            (Some(path), _) if self.format.makes_folder() => Ok(Target::Folder(path.to_owned())),
            (Some(path), _) => Part::open(path, from).map(Target::File),
            (None, Some(path)) => {
                let device = OpenOptions::new().write(true).open(path).map_err(Failure::write(path))?;
                Ok(stream(Box::new(device)))
            }
            // Styles only where a terminal shows them.
            (None, None) if self.format.is_styled() => Ok(stream(Box::new(anstream::stdout()))),
            (None, None) => Ok(stream(Box::new(io::stdout()))),
        }
    }
}

/// Gives whole files their names, then removes the journal.
fn end<'a>(files: impl Iterator<Item = &'a Path>, journal: Option<Journal>) -> Result<(), Failure> {
    for path in files {
        Part::publish(path)?;
        sync_folder_of(path)?;
    }
    journal.map_or(Ok(()), Journal::remove)
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
                            let written = file.write(&failed_line(&done, reason));
                            written.map_err(stopped(&self.journal, &file.path))?;
                        }
                        None => complain(&format!("{}: {reason}", done.place)),
                    }
                }
            }
            self.state.next = done.number + 1;
        }
        match &mut self.target {
            // Whoever reads along sees each batch when it is done.
            Target::Stream(out, device) => out.flush().map_err(Failure::stream(device.as_deref()))?,
            _ if self.noted.elapsed() >= NOTE_EVERY => self.note()?,
            _ => {}
        }
        Ok(())
    }

    fn document(&mut self, done: &Done<Vec<Page>>, pages: &[Page]) -> Result<(), Failure> {
        if let Target::Folder(folder) = &self.target {
            for page in pages {
                let name = format!("{:06}-{}.{}", done.number + 1, file_name(&done.id), page.ending);
                write_whole(&folder.join(name), &page.bytes)?;
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
            Target::Stream(out, device) => out.write_all(bytes).map_err(Failure::stream(device.as_deref())),
            Target::File(part) => part.write(bytes).map_err(stopped(&self.journal, &part.path)),
            Target::Folder(_) => Ok(()),
        }
    }

    /// Brings all to the disk and notes it.
    fn note(&mut self) -> Result<(), Failure> {
        match &mut self.target {
            Target::File(part) => {
                part.sync().map_err(stopped(&self.journal, &part.path))?;
                self.state.bytes = part.bytes;
            }
            Target::Folder(_) | Target::Stream(..) => {}
        }
        if let Some(part) = &mut self.errors {
            part.sync().map_err(stopped(&self.journal, &part.path))?;
            self.state.error_bytes = part.bytes;
        }
        self.noted = Instant::now();
        self.journal.as_mut().map_or(Ok(()), |journal| journal.note(&self.state))
    }

    /// All articles are written: files get their names, the journal goes.
    pub fn finish(mut self) -> Result<State, Failure> {
        self.put(self.format.tail().as_bytes())?;
        if let Target::Stream(out, device) = &mut self.target {
            out.flush().map_err(Failure::stream(device.as_deref()))?;
        }
        self.state.complete = true;
        self.note()?;
        let file = if let Target::File(part) = &self.target { Some(&part.path) } else { None };
        let files = self.errors.iter().map(|part| &part.path).chain(file);
        end(files.map(PathBuf::as_path), self.journal)?;
        Ok(self.state)
    }
}

/// A file could not be written on; with a journal the run can be gone on with.
fn stopped(journal: &Option<Journal>, path: &Path) -> impl Fn(io::Error) -> Failure {
    move |source| match journal {
        Some(_) => Failure::WriteOn { path: path.to_owned(), source },
        None => Failure::write(path)(source),
    }
}

/// An id as part of a file's name, of at most 200 bytes: letters, digits and `.-_` stay, what is too long loses its beginning.
fn file_name(id: &str) -> String {
    let mut name: String =
        id.chars().map(|c| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }).collect();
    let from = (name.len().saturating_sub(LONGEST_NAME)..).find(|at| name.is_char_boundary(*at)).unwrap_or(0);
    name.split_off(from)
}

/// File systems allow 255; number, ending and the name of a part stand beside.
const LONGEST_NAME: usize = 200;
