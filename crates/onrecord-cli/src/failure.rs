//! What ends a command, and how; why a single article fails. Every message of the program that is not one of clap's stands here or in
//! `onrecord::Error`, and says what to do where that is not plain.

use std::io;
use std::path::{Path, PathBuf};

/// A command that went through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// All went well.
    Done,
    /// Some documents failed; each has been reported.
    SomeFailed,
}

/// A command that could not go on.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Whoever reads the output has seen enough: no reason to complain.
    #[error("nobody reads on")]
    BrokenPipe,
    #[error("standard output cannot be written: {0}")]
    Stdout(io::Error),
    #[error("{}: cannot be read: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("{}: cannot be written: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    /// Writing has stopped in the middle, but the journal knows how far it had come.
    #[error("{}: cannot be written on: {source}; when that is put right, the same command with --resume goes on", path.display())]
    WriteOn { path: PathBuf, source: io::Error },

    #[error("{}: no such file", .0.display())]
    NoFile(PathBuf),
    #[error("{}: no such file, and no file fits it as a pattern", .0.display())]
    NoFileFits(PathBuf),
    #[error("{}: not a pattern: {source}", path.display())]
    Pattern { path: PathBuf, source: glob::PatternError },
    #[error("{}: no .txt, .jsonl or .ndjson file in this folder; name files of other kinds one by one", .0.display())]
    EmptyFolder(PathBuf),
    #[error("{}: not UTF-8: byte 0x{byte:02x} at offset {offset}; save it as UTF-8", path.display())]
    NotUtf8 { path: PathBuf, byte: u8, offset: usize },

    #[error("{}: is a folder; name a file", .0.display())]
    IsFolder(PathBuf),
    #[error("{}: is no ordinary file; name one", .0.display())]
    Device(PathBuf),
    #[error("{}: is an input too; name another file to write", .0.display())]
    IsInput(PathBuf),
    #[error("{}: is to take both results and errors; name two files", .0.display())]
    TwoUses(PathBuf),
    #[error("{}: results are not compressed; name a file without .gz or .zst", .0.display())]
    Packed(PathBuf),
    #[error("{}: holds articles as JSON; give the text of one", .0.display())]
    NotText(PathBuf),
    #[error("this format writes a file for each article; name a folder with --output")]
    NoFolder,
    #[error("{0}: is for the formats jsonl and json alone")]
    OnlyJson(&'static str),
    #[error("--resume: the output is no ordinary file, so nothing of it was kept")]
    NothingKept,

    #[error("{}: another run is writing this output; wait for its end, or name another output", .0.display())]
    Busy(PathBuf),
    #[error("{}: not a journal of this program; remove it to start again", .0.display())]
    NotAJournal(PathBuf),
    #[error("{}: the inputs, the options or the program have changed since; start again without --resume", .0.display())]
    OtherRun(PathBuf),
    #[error("{}: shorter than its journal says; start again without --resume", .0.display())]
    TooShort(PathBuf),

    #[error("the system gives no more threads: {0}; --threads names fewer")]
    Threads(Box<dyn std::error::Error + Send + Sync>),
    /// An option, or a file of names.
    #[error(transparent)]
    Library(#[from] onrecord::Error),
    #[error("{}: {source}", path.display())]
    NotADocument { path: PathBuf, source: onrecord::Error },
    #[error("{}: no quotes were found in it", .0.display())]
    NoQuotes(PathBuf),
    #[error("{}: no quote {number}; quotes are numbered from 1 to {count}", path.display())]
    NoQuote { path: PathBuf, number: usize, count: usize },
}

impl Failure {
    pub(crate) fn read(path: &Path) -> impl Fn(io::Error) -> Failure {
        move |source| Failure::Read { path: path.to_owned(), source }
    }

    pub(crate) fn write(path: &Path) -> impl Fn(io::Error) -> Failure {
        move |source| Failure::Write { path: path.to_owned(), source }
    }

    /// Standard output, or the device that stands for it, could not be written.
    pub(crate) fn stream(device: Option<&Path>) -> impl Fn(io::Error) -> Failure {
        move |error| match (error.kind(), device) {
            (io::ErrorKind::BrokenPipe, _) => Failure::BrokenPipe,
            (_, Some(path)) => Failure::write(path)(error),
            (_, None) => Failure::Stdout(error),
        }
    }
}

/// Why an article could not be analysed. The run goes on without it.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    #[error("cannot be read: {0}")]
    Read(io::Error),
    #[error("cannot be read on, so the lines behind are missing: {0}")]
    ReadOn(io::Error),
    #[error("longer than {limit} bytes; --max-bytes raises the limit, or give one article a line as JSON Lines")]
    TooLong { limit: u64 },
    #[error("not UTF-8: byte 0x{byte:02x} at offset {offset}; --encoding-errors replace reads on")]
    NotUtf8 { byte: u8, offset: usize },
    #[error("not a JSON object with an article: {}", at_column(.0))]
    NotJson(serde_json::Error),
    #[error("no key `{key}`; --text-field names the right one")]
    NoText { key: String },
    /// No input is known to make the library panic.
    #[error("internal error; please report this article")]
    Defect,
}

/// What is wrong with one line of JSON, without serde's own number of the line, which is always 1.
fn at_column(error: &serde_json::Error) -> String {
    let told = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    told.strip_suffix(&place).map_or_else(|| told.clone(), |reason| format!("{reason} at column {}", error.column()))
}
