//! The one error type. Errors come from configuration, never from the text that is analysed.

use std::path::PathBuf;

/// Why a gazetteer or an analyzer could not be built, or a JSON document not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A row of a user's gazetteer is unusable; `line` counts from 1, and is 0 where no single line is at fault.
    #[error("{}:{line}: {reason}", path.display())]
    Gazetteer {
        /// The file, or `<entries>` for entries given in memory.
        path: PathBuf,
        /// Line (or number of the entry), from 1.
        line: usize,
        /// What is wrong with it, and what would be right.
        reason: String,
    },
    /// An option of the analyzer has an unusable value.
    #[error("{option}: {reason}")]
    Config {
        /// The builder method or keyword.
        option: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// A file could not be read.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// JSON that is not an `onrecord/1` document, or does not fit its text.
    #[error("not an onrecord/1 document: {reason}")]
    Json {
        /// What is wrong, with the place where known.
        reason: String,
    },
}
