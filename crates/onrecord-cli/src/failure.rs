//! What ends a command, and how.

use std::fmt::Display;
use std::io;
use std::path::Path;

/// A command that went through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// All went well.
    Done,
    /// Some documents failed; each has been reported.
    SomeFailed,
}

/// A command that could not go on.
#[derive(Debug)]
pub enum Failure {
    /// Whoever reads standard output has seen enough: no reason to complain.
    BrokenPipe,
    /// Everything else, told in words that say what to do.
    Fatal(String),
}

impl Failure {
    pub fn new(reason: impl Into<String>) -> Failure {
        Failure::Fatal(reason.into())
    }

    /// Something could not be done to a file.
    pub fn at(path: &Path, reason: impl Display) -> Failure {
        Failure::Fatal(format!("{}: {reason}", path.display()))
    }

    /// Standard output could not be written.
    pub fn stdout(error: &io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
            _ => Failure::Fatal(format!("standard output: {error}")),
        }
    }
}
