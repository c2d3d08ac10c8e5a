//! Arguments to files: folders are walked, patterns filled in, always in the same order.

use crate::arguments::{InputFormat, InputOptions};
use crate::failure::Failure;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `None`: standard input.
    pub path: Option<PathBuf>,
    pub format: InputFormat,
}

impl Source {
    /// No file on a disk: its bytes may be long in coming.
    pub fn is_live(&self) -> bool {
        self.path.as_ref().and_then(|path| std::fs::metadata(path).ok()).is_none_or(|metadata| !metadata.is_file())
    }

    /// As messages call it.
    pub fn name(&self) -> String {
        self.path.as_ref().map_or_else(|| "<stdin>".to_owned(), |path| path.display().to_string())
    }
}

/// The files that the arguments name, in their order; those of a folder by path.
pub fn sources(options: &InputOptions) -> Result<Vec<Source>, Failure> {
    let mut found = Vec::new();
    for input in &options.inputs {
        if input.as_os_str() == "-" {
            found.push(Source { path: None, format: options.input_format.unwrap_or(InputFormat::Text) });
        } else if input.is_dir() {
            let before = found.len();
            folder(input, options, &mut found)?;
            if found.len() == before {
                return Err(Failure::EmptyFolder(input.clone()));
            }
        } else if input.try_exists().map_err(Failure::read(input))? {
            found.push(source(input.clone(), options));
        } else {
            pattern(input, options, &mut found)?;
        }
    }
    Ok(found)
}

fn source(path: PathBuf, options: &InputOptions) -> Source {
    let format = options.input_format.or_else(|| known(&path)).unwrap_or(InputFormat::Text);
    Source { path: Some(path), format }
}

/// The ending of a name, in small letters.
pub fn ending(path: &Path) -> Option<String> {
    path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase)
}

/// Whether a name tells that the file is compressed.
pub fn is_packed(path: &Path) -> bool {
    matches!(ending(path).as_deref(), Some("gz" | "zst"))
}

/// The kind of file that a name tells, compressed or not.
pub fn known(path: &Path) -> Option<InputFormat> {
    let inner = if is_packed(path) { Path::new(path.file_stem()?) } else { path };
    match ending(inner)?.as_str() {
        "txt" | "text" => Some(InputFormat::Text),
        "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
        _ => None,
    }
}

fn folder(folder: &Path, options: &InputOptions, found: &mut Vec<Source>) -> Result<(), Failure> {
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() && known(entry.path()).is_some() => {
                found.push(source(entry.into_path(), options));
            }
            Ok(_) => {}
            // A link back to a folder that is being walked: what is in it is found without.
            Err(e) if e.loop_ancestor().is_some() => {}
            Err(e) => {
                let path = e.path().unwrap_or(folder).to_owned();
                let error = io::Error::from(e);
                match known(&path) {
                    // A link to nowhere: an article that cannot be read, or nothing of ours.
                    Some(_) => found.push(source(path, options)),
                    None if error.kind() == io::ErrorKind::NotFound => {}
                    None => return Err(Failure::read(&path)(error)),
                }
            }
        }
    }
    Ok(())
}

/// A pattern that the shell has left alone: `'news/2026-*/*.txt'`.
fn pattern(input: &Path, options: &InputOptions, found: &mut Vec<Source>) -> Result<(), Failure> {
    let text = input.to_str().filter(|text| text.contains(['*', '?', '[']));
    let text = text.ok_or_else(|| Failure::NoFile(input.to_owned()))?;
    let before = found.len();
    let paths = glob::glob(text).map_err(|source| Failure::Pattern { path: input.to_owned(), source })?;
    for path in paths {
        let path = path.map_err(|e| Failure::Read { path: e.path().to_owned(), source: e.into() })?;
        if path.is_dir() {
            folder(&path, options, found)?;
        } else {
            found.push(source(path, options));
        }
    }
    if found.len() == before { Err(Failure::NoFileFits(input.to_owned())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_kinds() {
        for (name, kind) in [
            ("a.txt", Some(InputFormat::Text)),
            ("a.txt.gz", Some(InputFormat::Text)),
            ("a.jsonl.zst", Some(InputFormat::Jsonl)),
            ("a.ndjson", Some(InputFormat::Jsonl)),
            ("A.JSONL.GZ", Some(InputFormat::Jsonl)),
            ("A.TXT", Some(InputFormat::Text)),
            ("a.csv", None),
            ("a.gz", None),
            ("txt", None),
        ] {
            assert_eq!(known(Path::new(name)), kind, "{name}");
        }
    }
}
