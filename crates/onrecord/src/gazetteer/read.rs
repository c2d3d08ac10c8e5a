//! Rows of gazetteer files, each with its line.

use super::entry::{Case, Entry};
use crate::{Error, Label};
use std::fs::File;
use std::io::BufReader;
#[cfg(feature = "serde")]
use std::io::Read;
use std::path::Path;

/// Line and entry, or what is wrong with it.
type Row = Result<(usize, Entry), Error>;

fn open(path: &Path) -> Result<BufReader<File>, Error> {
    File::open(path).map(BufReader::new).map_err(|source| Error::Io { path: path.to_owned(), source })
}

fn bad(path: &Path, line: usize, reason: impl Into<String>) -> Error {
    Error::Gazetteer { path: path.to_owned(), line, reason: reason.into() }
}

/// The reason inside an error of configuration (an unknown label or case).
fn reason(error: Error) -> String {
    match error {
        Error::Config { reason, .. } => reason,
        other => other.to_string(),
    }
}

/// The checked entry of a row's fields; empty ones count as absent.
fn entry(text: &str, label: &str, id: Option<&str>, aliases: Vec<String>, case: Option<Case>) -> Result<Entry, String> {
    if text.trim().is_empty() {
        return Err("`text` is empty".into());
    }
    let label: Label = label.trim().parse().map_err(|e| format!("label {}", reason(e)))?;
    let id = id.map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned);
    Ok(Entry { text: text.trim().to_owned(), label, id, aliases, case: case.unwrap_or_default() })
}

fn case(name: &str) -> Result<Case, String> {
    name.trim().parse().map_err(|e| format!("case {}", reason(e)))
}

const COLUMNS: [&str; 5] = ["text", "label", "id", "aliases", "case"];

/// The rows of a CSV file.
///
/// # Errors
/// An unreadable file, or a header without `text` and `label` or with an unknown column.
pub(super) fn csv(path: &Path) -> Result<impl Iterator<Item = Row>, Error> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(open(path)?);
    let header = reader.headers().map_err(|e| bad(path, 1, e.to_string()))?.clone();
    let mut place = [None; COLUMNS.len()];
    for (at, name) in header.iter().enumerate() {
        let name = name.trim().trim_start_matches('\u{feff}');
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) => place[column] = Some(at),
            None => return Err(bad(path, 1, format!("unknown column `{name}`; the columns are {}", COLUMNS.join(", ")))),
        }
    }
    if let Some(missing) = (0..2).find(|column| place[*column].is_none()) {
        return Err(bad(path, 1, format!("the header has no column `{}`", COLUMNS[missing])));
    }
    let path = path.to_owned();
    let width = header.len();
    Ok(reader.into_byte_records().enumerate().map(move |(index, record)| {
        let record = record.map_err(|e| bad(&path, e.position().map_or(index + 2, |p| p.line() as usize), e.to_string()))?;
        let line = record.position().map_or(index + 2, |p| p.line() as usize);
        csv_entry(&record, &place, width).map(|entry| (line, entry)).map_err(|reason| bad(&path, line, reason))
    }))
}

fn csv_entry(record: &csv::ByteRecord, place: &[Option<usize>; COLUMNS.len()], width: usize) -> Result<Entry, String> {
    if record.len() != width {
        return Err(format!("{} fields where the header has {width}", record.len()));
    }
    let field = |column: usize| -> Result<&str, String> {
        let bytes = place[column].and_then(|at| record.get(at)).unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| format!("`{}` is not UTF-8", COLUMNS[column]))
    };
    let aliases = field(3)?.split('|').map(str::trim).filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
    let policy = match field(4)?.trim() {
        "" => None,
        name => Some(case(name)?),
    };
    entry(field(0)?, field(1)?, Some(field(2)?), aliases, policy)
}

/// The rows of a JSON Lines file; blank lines are skipped.
///
/// # Errors
/// An unreadable file.
#[cfg(feature = "serde")]
pub(super) fn jsonl(path: &Path) -> Result<impl Iterator<Item = Row>, Error> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes).map_err(|source| Error::Io { path: path.to_owned(), source })?;
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
        #[serde(default)]
        aliases: Vec<String>,
        case: Option<String>,
    }
    let line: Line = serde_json::from_slice(line).map_err(|e| e.to_string())?;
    let given = line.case.as_deref().map(case).transpose()?;
    // A phrase pattern matches as it is written, as it does in the EntityRuler.
    let (text, policy) = match (line.text, line.pattern) {
        (Some(text), None) => (text, given),
        (None, Some(serde_json::Value::String(text))) => (text, given.or(Some(Case::Exact))),
        (None, Some(serde_json::Value::Array(_))) => {
            return Err("a token pattern (`pattern` is a list) is not supported; give the phrase as a string".into());
        }
        (None, Some(_)) => return Err("`pattern` is not a string".into()),
        (Some(_), Some(_)) => return Err("both `text` and `pattern`".into()),
        (None, None) => return Err("neither `text` nor `pattern`".into()),
    };
    let aliases = line.aliases.iter().map(|alias| alias.trim().to_owned()).filter(|alias| !alias.is_empty()).collect();
    entry(&text, &line.label, line.id.as_deref(), aliases, policy)
}
