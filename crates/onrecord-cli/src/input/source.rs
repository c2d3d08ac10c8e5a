//! Arguments to files: folders are walked, patterns filled in, always in the same order.

use crate::arguments::{InputFormat, InputOptions};
use crate::failure::Failure;
use std::ffi::OsStr;
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
                return Err(Failure::at(
                    input,
                    "no .txt, .jsonl or .ndjson file in this folder; name files of other kinds one by one",
                ));
            }
        } else if input.exists() {
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

/// The kind of file that a name tells, compressed or not.
fn known(path: &Path) -> Option<InputFormat> {
    let inner = match path.extension().and_then(OsStr::to_str) {
        Some("gz" | "zst") => Path::new(path.file_stem()?),
        _ => path,
    };
    match inner.extension().and_then(OsStr::to_str)? {
        "txt" | "text" => Some(InputFormat::Text),
        "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
        _ => None,
    }
}

fn folder(folder: &Path, options: &InputOptions, found: &mut Vec<Source>) -> Result<(), Failure> {
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        let entry = entry.map_err(|e| Failure::at(folder, e))?;
        if entry.file_type().is_file() && known(entry.path()).is_some() {
            found.push(source(entry.into_path(), options));
        }
    }
    Ok(())
}

/// A pattern that the shell has left alone: `'news/2026-*/*.txt'`.
fn pattern(input: &Path, options: &InputOptions, found: &mut Vec<Source>) -> Result<(), Failure> {
    let missing = || Failure::at(input, "no such file, and no file fits it as a pattern");
    let text = input.to_str().filter(|text| text.contains(['*', '?', '['])).ok_or_else(|| Failure::at(input, "no such file"))?;
    let before = found.len();
    for path in glob::glob(text).map_err(|e| Failure::at(input, e))? {
        let path = path.map_err(|e| Failure::at(e.path(), e.error()))?;
        if path.is_dir() {
            folder(&path, options, found)?;
        } else {
            found.push(source(path, options));
        }
    }
    if found.len() == before { Err(missing()) } else { Ok(()) }
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
            ("a.csv", None),
            ("a.gz", None),
            ("txt", None),
        ] {
            assert_eq!(known(Path::new(name)), kind, "{name}");
        }
    }
}
