//! Documents to what a command writes. A format knows what stands before, between and behind the documents of a run.

mod pretty;

use crate::arguments::OffsetUnit;
use crate::rows::{COLUMNS, rows};
use onrecord::Document;

/// What to write for each document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Jsonl(Json),
    Json(Json),
    Csv,
    /// Quotes, one JSON object a line.
    Rows,
    Conll,
    Brat,
    Html,
    Pretty,
    /// The sentences, one a line.
    Lines,
    /// Sentences with offsets, one JSON object a line.
    LineRows,
}

/// How documents stand in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json {
    pub unit: OffsetUnit,
    pub text: bool,
    pub selectors: bool,
}

/// What a document becomes: a piece of the one output, or a file of its own with this ending.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    pub ending: &'static str,
    pub bytes: Vec<u8>,
}

impl Json {
    fn write(self, doc: &Document) -> String {
        let unit = match self.unit {
            OffsetUnit::Char => onrecord::OffsetUnit::Char,
            OffsetUnit::Byte => onrecord::OffsetUnit::Byte,
        };
        match (self.text, self.selectors) {
            (_, true) => doc.to_json_with_selectors(unit),
            (true, false) => doc.to_json(unit),
            (false, false) => doc.to_json_without_text(unit),
        }
    }
}

impl Format {
    /// Each document is a file.
    pub fn makes_folder(self) -> bool {
        matches!(self, Format::Html | Format::Brat)
    }

    /// Written with styles for a terminal.
    pub fn is_styled(self) -> bool {
        self == Format::Pretty
    }

    /// Before the first document.
    pub fn head(self) -> String {
        match self {
            Format::Json(_) => "[\n".into(),
            Format::Csv => format!("{}\r\n", COLUMNS.join(",")),
            _ => String::new(),
        }
    }

    /// Between two documents.
    pub fn between(self) -> &'static str {
        match self {
            Format::Json(_) => ",\n",
            Format::Pretty => "\n",
            _ => "",
        }
    }

    /// Behind the last document.
    pub fn tail(self) -> &'static str {
        match self {
            Format::Json(_) => "\n]\n",
            _ => "",
        }
    }

    /// What a document becomes.
    pub fn render(self, doc: &Document) -> Vec<Page> {
        let page = |ending, text: String| Page { ending, bytes: text.into_bytes() };
        match self {
            Format::Jsonl(json) => vec![page("jsonl", json.write(doc) + "\n")],
            Format::Json(json) => vec![page("json", indented(&json.write(doc)))],
            Format::Csv => vec![Page { ending: "csv", bytes: csv(doc) }],
            Format::Rows => vec![page("jsonl", lines(rows(doc).iter()))],
            Format::Conll => vec![page("conll", doc.to_conll())],
            Format::Brat => vec![page("txt", doc.text.clone()), page("ann", doc.to_brat())],
            Format::Html => vec![page("html", doc.to_html())],
            Format::Pretty => vec![page("txt", pretty::write(doc))],
            Format::Lines | Format::LineRows => vec![],
        }
    }
}

/// One JSON object a line.
pub fn lines<T: serde::Serialize>(items: impl Iterator<Item = T>) -> String {
    let mut out = String::new();
    for item in items {
        // Rows have string keys and no `Serialize` of their own that could fail.
        out += &serde_json::to_string(&item).unwrap_or_default();
        out.push('\n');
    }
    out
}

/// The same JSON over many lines, its keys in their order.
fn indented(json: &str) -> String {
    let mut out = Vec::with_capacity(json.len() * 2);
    let mut from = serde_json::Deserializer::from_str(json);
    let mut to = serde_json::Serializer::with_formatter(&mut out, serde_json::ser::PrettyFormatter::new());
    match serde_transcode::transcode(&mut from, &mut to) {
        Ok(()) => String::from_utf8(out).unwrap_or_else(|_| json.to_owned()),
        Err(_) => json.to_owned(),
    }
}

fn csv(doc: &Document) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().has_headers(false).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows(doc) {
        // Memory takes every row.
        let _ = writer.serialize(row);
    }
    writer.into_inner().unwrap_or_default()
}
