//! `cargo xtask calibrate`: how often quotes of each confidence are right, by tenth, by kind and by the pass that decided.

use crate::gold::{Gold, GoldQuote};
use crate::score::{overlap, pairs, speaker_is_right};
use onrecord::{Analyzer, Span};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Quotes found, those whose content is right by half, and those with the right speaker too.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    quotes: usize,
    content: usize,
    speaker: usize,
}

/// Prints the tables over golden articles (`*.news` of a folder) and files of quotes (JSON Lines, code points).
pub fn run(paths: &[std::path::PathBuf]) -> Result<(), Box<dyn std::error::Error>> {
    let analyzer = Analyzer::new();
    let mut tables: [BTreeMap<String, Row>; 3] = Default::default();
    for path in paths {
        for (gold, ignored) in read(path)? {
            count(&analyzer, &gold, &ignored, &mut tables);
        }
    }
    let all: usize = tables[0].values().map(|row| row.quotes).sum();
    for (name, table) in ["confidence", "kind", "decided by"].iter().zip(&tables) {
        println!("{name:<20} quotes   share  content right  speaker right, of those");
        for (key, row) in table {
            let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
            let (part, content) = (share(row.quotes, all), share(row.content, row.quotes));
            println!("{key:<20} {:6} {part:6.1}% {content:13.1}% {:13.1}%", row.quotes, share(row.speaker, row.content));
        }
        println!();
    }
    Ok(())
}

/// Golden articles of a folder, or the documents of a file; each with the stretches that its annotation leaves open.
fn read(path: &Path) -> Result<Vec<(Gold, Vec<Span>)>, String> {
    if path.is_dir() {
        return Ok(crate::gold::read_all(path)?.into_iter().map(|gold| (gold, Vec::new())).collect());
    }
    let fail = |reason: String| format!("{}: {reason}", path.display());
    let lines = std::fs::read_to_string(path).map_err(|e| fail(e.to_string()))?;
    lines.lines().map(|line| document(line).ok_or_else(|| fail("no document with text and quotes".into()))).collect()
}

fn document(line: &str) -> Option<(Gold, Vec<Span>)> {
    let source: Value = serde_json::from_str(line).ok()?;
    let text = source["text"].as_str()?;
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = |value: &Value| bytes.get(value.as_u64()? as usize).copied();
    let span = |value: &Value| Some(Span::new(at(&value["start"])?, at(&value["end"])?));
    let (mut quotes, mut ignored) = (Vec::new(), Vec::new());
    for quote in source["quotes"].as_array()? {
        if quote["ignore"] == true {
            ignored.push(span(quote)?);
            continue;
        }
        quotes.push(GoldQuote {
            span: span(quote)?,
            kind: quote["kind"].as_str().unwrap_or_default().into(),
            source: span(&quote["speaker"]),
            speaker: quote["speaker_name"].as_str().map(str::to_owned),
            ..GoldQuote::default()
        });
    }
    Some((Gold { text: text.to_owned(), quotes, ..Gold::default() }, ignored))
}

fn count(analyzer: &Analyzer, gold: &Gold, ignored: &[Span], tables: &mut [BTreeMap<String, Row>; 3]) {
    let doc = analyzer.analyze(&gold.text);
    let want: Vec<Span> = gold.quotes.iter().map(|q| q.span).collect();
    let got: Vec<Span> = doc.quotes.iter().map(|q| q.span).collect();
    let matched: BTreeMap<usize, usize> = pairs(&gold.text, &want, &got).into_iter().map(|(i, j)| (j, i)).collect();
    for (number, quote) in doc.quotes.iter().enumerate() {
        let pair = matched.get(&number);
        if pair.is_none() && ignored.iter().any(|i| overlap(&gold.text, *i, quote.span) > 0.0) {
            continue;
        }
        let speaker = pair.is_some_and(|i| speaker_is_right(gold, &gold.quotes[*i], &doc, quote));
        let pass = analyzer.explain(&doc, number).map_or("?", |why| why.decided_by.as_str());
        let from = (quote.confidence * 20.0).floor() / 20.0;
        let keys = [format!("{from:.2}-{:.2}", from + 0.05), quote.kind.to_string(), pass.to_owned()];
        for (table, key) in tables.iter_mut().zip(keys) {
            let row = table.entry(key).or_default();
            row.quotes += 1;
            row.content += usize::from(pair.is_some());
            row.speaker += usize::from(speaker);
        }
    }
}
