//! Training texts: documents with the labels each name may have, whatever the scheme of the corpus.

use crate::gold;
use onrecord::{LABELS, Label, Span};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A document of a corpus.
#[derive(Clone, Debug)]
pub struct Document {
    pub corpus: String,
    pub text: String,
    /// Span and the labels it may have, a bit for each of the tagger's.
    pub names: Vec<(Span, u8)>,
    /// The corpus leaves nationalities and things out: no label there says nothing about them.
    pub open: bool,
}

const PIECES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/train/pieces");

const ALL: u8 = 0x7f;

fn bit(label: Label) -> u8 {
    LABELS.iter().position(|l| *l == label).map_or(0, |at| 1 << at)
}

/// The tagger's labels for a label of a corpus; 0 for values and titles.
fn labels(label: &str) -> u8 {
    let place = bit(Label::Gpe) | bit(Label::Loc) | bit(Label::Fac);
    let other = bit(Label::Norp) | bit(Label::Event);
    match label {
        "PERSON" | "PER" | "person" => bit(Label::Person),
        "ORG" | "organization" => bit(Label::Org),
        "politicalparty" => bit(Label::Org) | bit(Label::Norp),
        "GPE" | "country" => bit(Label::Gpe),
        "LOC" => bit(Label::Loc),
        "FAC" => bit(Label::Fac),
        "place" | "location" => place,
        "NORP" => bit(Label::Norp),
        "EVENT" | "PRODUCT" | "LAW" | "WORK_OF_ART" | "LANGUAGE" => bit(Label::Event),
        "MISC" | "abstract" | "event" | "object" => other,
        _ => 0,
    }
}

/// The corpora of a folder: `entities/*.jsonl` and `train/*.jsonl`, each if it is there.
pub fn read(folder: &Path) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    for part in ["entities", "train"] {
        for path in files(&folder.join(part), "jsonl") {
            jsonl(&path, &mut documents)?;
        }
    }
    Ok(documents)
}

/// The `*.news` of a folder.
pub fn articles(folder: &Path) -> Result<Vec<Document>, String> {
    files(folder, "news").iter().map(|path| Ok(of_gold("articles", gold::read(path)?))).collect()
}

/// Our own short pieces in styles that the corpora lack (results of matches, finance wires, headlines), each from its headline on.
pub fn pieces() -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    for path in files(PIECES.as_ref(), "news") {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for (number, piece) in text.split("[headline]").enumerate().skip(1) {
            let gold =
                gold::compile(&format!("[headline]{piece}")).map_err(|e| format!("{} piece {number}: {e}", path.display()))?;
            documents.push(of_gold("pieces", gold));
        }
    }
    Ok(documents)
}

fn of_gold(corpus: &str, gold: gold::Gold) -> Document {
    let names =
        gold.mentions.iter().map(|m| (trimmed(&gold.text, m.span), labels(m.label))).filter(|(_, labels)| *labels > 0).collect();
    Document { corpus: corpus.into(), text: gold.text, names, open: false }
}

fn files(folder: &Path, extension: &str) -> Vec<std::path::PathBuf> {
    let items = std::fs::read_dir(folder).into_iter().flatten().filter_map(|item| item.ok().map(|item| item.path()));
    let mut paths: Vec<_> = items.filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    paths.sort();
    paths
}

fn jsonl(path: &Path, documents: &mut Vec<Document>) -> Result<(), String> {
    let fail = |reason: String| format!("{}: {reason}", path.display());
    let corpus = path.file_name().unwrap_or_default().to_string_lossy().split('.').next().unwrap_or_default().to_owned();
    let file = std::fs::File::open(path).map_err(|e| fail(e.to_string()))?;
    for line in BufReader::new(file).lines() {
        let source: Value = serde_json::from_str(&line.map_err(|e| fail(e.to_string()))?).map_err(|e| fail(e.to_string()))?;
        let text = source["text"].as_str().ok_or_else(|| fail("a line without text".into()))?;
        let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = |value: &Value| value.as_u64().and_then(|n| bytes.get(n as usize).copied());
        let mut names = Vec::new();
        for entity in source["entities"].as_array().into_iter().flatten() {
            let span = at(&entity["start"]).zip(at(&entity["end"])).ok_or_else(|| fail("bad offsets".into()))?;
            let span = trimmed(text, Span::new(span.0, span.1));
            let mut allowed = allowed(&corpus, entity);
            // What CrossNER calls MISC is half outside our guide.
            if corpus == "crossner" && allowed == 0 && entity["label"] == "MISC" {
                allowed = 0x80 | ALL & (bit(Label::Norp) | bit(Label::Event));
            }
            if allowed > 0 {
                names.push((span, allowed));
            }
        }
        names.sort_by_key(|(span, _)| span.start);
        let open = corpus.starts_with("uner") || corpus.starts_with("gum");
        documents.push(Document { corpus: corpus.clone(), text: text.to_owned(), names, open });
    }
    Ok(())
}

fn allowed(corpus: &str, entity: &Value) -> u8 {
    let fine = entity["fine"].as_str().unwrap_or_default();
    let coarse = entity["label"].as_str().unwrap_or_default();
    match (corpus, coarse) {
        ("voa_gold", _) if fine.is_empty() => labels(coarse),
        ("voa_gold", _) => labels(fine),
        ("crossner", "MISC") => 0,
        (_, "LOC") if fine != "country" => labels("place"),
        ("crossner", "ORG") if fine == "politicalparty" => labels(fine),
        _ => labels(coarse),
    }
}

/// Without a leading article and a final possessive, which corpora put inside or outside.
fn trimmed(text: &str, span: Span) -> Span {
    let mut part = &text[span.range()];
    let mut start = span.start;
    for article in ["the ", "The ", "THE "] {
        if let Some(rest) = part.strip_prefix(article) {
            (part, start) = (rest, start + article.len());
            break;
        }
    }
    let cut = ["'s", "’s", "'S"].iter().find_map(|clitic| part.strip_suffix(clitic)).unwrap_or(part);
    Span::new(start, start + cut.len())
}

impl Document {
    /// The same with some lines as headlines are set, in capitals or with a capital in every longer word; only ASCII letters change, so that
    /// offsets stay.
    pub fn with_headlines(&self) -> Document {
        let mut text = self.text.clone().into_bytes();
        let mut start = 0;
        for (number, line) in self.text.split_inclusive('\n').enumerate() {
            let line = start..start + line.len();
            start = line.end;
            match number % 6 {
                1 => text[line].make_ascii_uppercase(),
                4 => capitalise(&mut text[line]),
                _ => {}
            }
        }
        Document { text: String::from_utf8(text).unwrap_or_default(), ..self.clone() }
    }

    /// The same in capitals; only ASCII letters change, so that offsets stay.
    pub fn in_capitals(&self) -> Document {
        Document { text: self.text.to_ascii_uppercase(), ..self.clone() }
    }
}

/// Gives every word of four letters and more a capital.
fn capitalise(line: &mut [u8]) {
    for word in line.split_mut(|byte| *byte == b' ').filter(|word| word.len() >= 4) {
        word[0].make_ascii_uppercase();
    }
}
