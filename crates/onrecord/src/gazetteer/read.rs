//! Rows of gazetteer files, each with its line.

use super::entry::{Entry, Name};
use crate::Error;
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

/// Line and entry, or what is wrong with it.
type Row = Result<(usize, Entry), Error>;

fn content(path: &Path) -> Result<Arc<[u8]>, Error> {
    std::fs::read(path).map(Arc::from).map_err(|source| Error::Io { path: path.to_owned(), source })
}

fn bad(path: &Path, line: usize, reason: impl Into<String>) -> Error {
    Error::Gazetteer { path: path.to_owned(), line, reason: reason.into() }
}

const COLUMNS: [&str; 5] = ["text", "label", "id", "aliases", "case"];

/// The rows of a CSV file.
///
/// # Errors
/// An unreadable file, or a header without `text` and `label`, with an unknown column or with one twice.
pub(super) fn csv(path: &Path) -> Result<impl Iterator<Item = Row>, Error> {
    let bytes = content(path)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(Cursor::new(bytes.clone()));
    let header = reader.headers().map_err(|e| bad(path, 1, e.to_string()))?.clone();
    let mut place = [None; COLUMNS.len()];
    for (at, name) in header.iter().enumerate() {
        let name = name.trim().trim_start_matches('\u{feff}');
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if place[column].is_some() => return Err(bad(path, 1, format!("column `{name}` stands twice"))),
            Some(column) => place[column] = Some(at),
            None => return Err(bad(path, 1, format!("unknown column `{name}`; the columns are {}", COLUMNS.join(", ")))),
        }
    }
    if let Some(missing) = (0..2).find(|column| place[*column].is_none()) {
        return Err(bad(path, 1, format!("the header has no column `{}`", COLUMNS[missing])));
    }
    let path = path.to_owned();
    let width = header.len();
    let mut lines = Lines { bytes, at: 0, number: 1 };
    Ok(reader.into_byte_records().map(move |record| {
        let record = record.map_err(|e| bad(&path, e.position().map_or(lines.number, |p| lines.of(p.byte())), e.to_string()))?;
        let line = record.position().map_or(lines.number, |p| lines.of(p.byte()));
        csv_entry(&record, &place, width).map(|entry| (line, entry)).map_err(|reason| bad(&path, line, reason))
    }))
}

/// Counts lines, however they end.
struct Lines {
    bytes: Arc<[u8]>,
    at: usize,
    number: usize,
}

impl Lines {
    /// The line on which the record begins that is read from byte `from` on: its reader has not passed the line ends before it yet.
    fn of(&mut self, from: u64) -> usize {
        let is_end = |b: u8| matches!(b, b'\r' | b'\n');
        while let Some(&byte) = self.bytes.get(self.at).filter(|b| (self.at as u64) < from || is_end(**b)) {
            self.at += 1;
            // `\r\n` is one end.
            self.number += (is_end(byte) && !(byte == b'\r' && self.bytes.get(self.at) == Some(&b'\n'))) as usize;
        }
        self.number
    }
}

fn csv_entry(record: &csv::ByteRecord, place: &[Option<usize>; COLUMNS.len()], width: usize) -> Result<Entry, String> {
    if record.len() != width {
        return Err(format!("{} fields where the header has {width}", record.len()));
    }
    let field = |column: usize| -> Result<&str, String> {
        let bytes = place[column].and_then(|at| record.get(at)).unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| format!("`{}` is not UTF-8", COLUMNS[column]))
    };
    let aliases = field(3)?.split('|').map(str::to_owned).collect();
    let text = Name::Text(field(0)?.to_owned());
    Entry::from_fields(text, field(1)?, Some(field(2)?.to_owned()), aliases, Some(field(4)?))
}

/// The rows of a JSON Lines file; blank lines are skipped.
///
/// # Errors
/// An unreadable file.
#[cfg(feature = "serde")]
pub(super) fn jsonl(path: &Path) -> Result<impl Iterator<Item = Row>, Error> {
    let bytes = content(path)?;
    let path = path.to_owned();
    let mut rest = 0;
    let mut number = 0;
    Ok(std::iter::from_fn(move || {
        while rest < bytes.len() {
            let end = memchr::memchr(b'\n', &bytes[rest..]).map_or(bytes.len(), |at| rest + at);
            let line = bytes[rest..end].trim_ascii();
            let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
            rest = end + 1;
            number += 1;
            if !line.is_empty() {
                return Some(json_entry(line).map(|entry| (number, entry)).map_err(|reason| bad(&path, number, reason)));
            }
        }
        None
    }))
}

#[cfg(feature = "serde")]
fn json_entry(line: &[u8]) -> Result<Entry, String> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line {
        text: Option<String>,
        pattern: Option<serde_json::Value>,
        label: String,
        id: Option<String>,
        aliases: Option<Vec<String>>,
        case: Option<String>,
    }
    if !line.starts_with(b"{") {
        return Err("not a JSON object".into());
    }
    let line: Line = serde_json::from_slice(line).map_err(column)?;
    let name = match (line.text, line.pattern) {
        (Some(text), None) => Name::Text(text),
        (None, Some(serde_json::Value::String(text))) => Name::Pattern(text),
        (None, Some(serde_json::Value::Array(_))) => Name::Tokens,
        (None, Some(_)) => return Err("`pattern` is not a string".into()),
        (Some(_), Some(_)) => return Err("both `text` and `pattern`".into()),
        (None, None) => return Err("neither `text` nor `pattern`".into()),
    };
    Entry::from_fields(name, &line.label, line.id, line.aliases.unwrap_or_default(), line.case.as_deref())
}

/// What is wrong with a line of JSON, without serde's own number of the line, which is always 1.
#[cfg(feature = "serde")]
fn column(error: serde_json::Error) -> String {
    let told = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    told.strip_suffix(&place).map_or_else(|| told.clone(), |reason| format!("{reason} at column {}", error.column()))
}
