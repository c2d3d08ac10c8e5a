//! How far a run has come, in a small file beside its output, so that a run stopped at any moment can be gone on with.
//!
//! One JSON line names the run, and each line after it says how many articles are done and how long the output was then. A line is
//! written after the output that it speaks of has reached the disk; a line cut short by the stop is passed over.

use crate::failure::Failure;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// How far a run has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Number of the next article.
    pub next: u64,
    /// Articles written.
    pub written: u64,
    /// Articles that failed.
    pub failed: u64,
    /// Length of the output.
    pub bytes: u64,
    /// Length of the file of errors.
    pub error_bytes: u64,
    /// Everything is written, but not all files may have their final names.
    pub complete: bool,
}

#[derive(Serialize, Deserialize)]
struct Head {
    run: String,
}

/// An open journal.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Where the journal of an output stands.
    pub fn path(output: &Path) -> PathBuf {
        let mut name = output.as_os_str().to_owned();
        name.push(".journal");
        PathBuf::from(name)
    }

    /// Begins a journal, or goes on with one; then the state it ends with. `run` tells inputs and options: only a run with the same
    /// ones may go on. The journal is locked: two runs that write the same output would mix it.
    pub fn open(output: &Path, run: &str, resume: bool) -> Result<(Journal, Option<State>), Failure> {
        let path = Journal::path(output);
        let mut options = OpenOptions::new();
        let file = options.create(true).truncate(false).read(true).write(true).open(&path).map_err(Failure::write(output))?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Failure::Busy(path)),
            // Some file systems have no locks.
            Err(TryLockError::Error(_)) | Ok(()) => {}
        }
        let mut journal = Journal { path, file };
        let mut kept = Vec::new();
        if resume {
            journal.file.read_to_end(&mut kept).map_err(Failure::read(&journal.path))?;
        }
        if let Some((state, length)) = parse(&kept, run, &journal.path)? {
            journal.cut(length)?;
            return Ok((journal, Some(state)));
        }
        journal.cut(0)?;
        journal.line(&Head { run: run.to_owned() })?;
        Ok((journal, None))
    }

    /// Notes how far the run has come; what it speaks of must be on the disk.
    pub fn note(&mut self, state: &State) -> Result<(), Failure> {
        self.line(state)?;
        self.file.sync_data().map_err(Failure::write(&self.path))
    }

    /// The run is over.
    pub fn remove(self) -> Result<(), Failure> {
        std::fs::remove_file(&self.path).map_err(Failure::write(&self.path))
    }

    fn line(&mut self, line: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_vec(line).map_err(io::Error::from);
        let written = text.and_then(|text| self.file.write_all(&[&text[..], b"\n"].concat()));
        written.map_err(Failure::write(&self.path))
    }

    /// What is behind byte `length` goes.
    fn cut(&mut self, length: u64) -> Result<(), Failure> {
        let cut = self.file.set_len(length).and_then(|()| self.file.seek(io::SeekFrom::Start(length)));
        cut.map(drop).map_err(Failure::write(&self.path))
    }
}

/// The last state in a journal, and the length of the journal up to there; `None` where none was written yet.
fn parse(bytes: &[u8], run: &str, path: &Path) -> Result<Option<(State, u64)>, Failure> {
    let mut lines = bytes.split_inclusive(|b| *b == b'\n').filter(|line| line.ends_with(b"\n"));
    let Some(first) = lines.next() else { return Ok(None) };
    let head: Head = serde_json::from_slice(first).map_err(|_| Failure::NotAJournal(path.to_owned()))?;
    if head.run != run {
        return Err(Failure::OtherRun(path.to_owned()));
    }
    let mut length = first.len() as u64;
    let mut last = None;
    for line in lines {
        let Ok(state) = serde_json::from_slice::<State>(line) else { break };
        length += line.len() as u64;
        last = Some((state, length));
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "{\"run\":\"r\"}\n";

    fn parsed(bytes: &[u8], run: &str) -> Result<Option<(State, u64)>, String> {
        parse(bytes, run, Path::new("j")).map_err(|e| e.to_string())
    }

    fn state(next: u64) -> State {
        State { next, bytes: next * 10, ..State::default() }
    }

    fn line(next: u64) -> String {
        format!("{}\n", serde_json::to_string(&state(next)).expect("a line"))
    }

    #[test]
    fn the_last_whole_line_counts() {
        let whole = format!("{HEAD}{}{}", line(3), line(7));
        let all = (whole.len()) as u64;
        assert_eq!(parsed(whole.as_bytes(), "r"), Ok(Some((state(7), all))));
        for cut in HEAD.len() + line(3).len()..whole.len() {
            let length = (HEAD.len() + line(3).len()) as u64;
            assert_eq!(parsed(&whole.as_bytes()[..cut], "r"), Ok(Some((state(3), length))), "{cut}");
        }
        for cut in 0..HEAD.len() + line(3).len() {
            assert_eq!(parsed(&whole.as_bytes()[..cut], "r"), Ok(None), "{cut}");
        }
    }

    #[test]
    fn a_damaged_line_ends_the_journal() {
        let damaged = format!("{HEAD}{}x{}{}", line(3), line(4), line(5));
        assert_eq!(parsed(damaged.as_bytes(), "r").map(|found| found.map(|(state, _)| state.next)), Ok(Some(3)));
    }

    #[test]
    fn another_run_or_file_is_refused() {
        let other = parsed(format!("{HEAD}{}", line(3)).as_bytes(), "other");
        assert!(other.is_err_and(|reason| reason.contains("start again without --resume")));
        assert!(parsed(b"speaker,quote\n", "r").is_err_and(|reason| reason.contains("not a journal")));
    }
}
