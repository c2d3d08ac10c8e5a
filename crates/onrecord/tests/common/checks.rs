//! What must hold for any input, a function for each part of the library. Property tests and fuzz targets call the same ones.

pub mod fragments;
pub mod sound;

use onrecord::{Analyzer, Builder, Case, Document, Entry, Gazetteer, Label, OffsetUnit, Outcome, sentences as split};
use std::path::Path;

/// Any text gives a sound document, the same one again, and each of its first quotes can be explained.
pub fn pipeline(text: &str) {
    let analyzer = Analyzer::new();
    let doc = analyzer.analyze(text);
    sound::check(&doc);
    assert_eq!(doc.text, text);
    assert_eq!(analyzer.analyze(text), doc);
    for quote in 0..doc.quotes.len().min(3) {
        assert!(analyzer.explain(&doc, quote).is_some());
    }
}

/// Sentences alone are those of the document; kept quotations only join some of them.
pub fn sentences(text: &str) {
    let spans: Vec<_> = split(text).collect();
    let doc: Vec<_> = Analyzer::new().analyze(text).sentences.iter().map(|s| s.span).collect();
    assert_eq!(spans, doc);
    let kept: Vec<_> = split(text).keep_quotes(true).collect();
    assert!(kept.iter().all(|k| spans.iter().any(|s| s.start == k.start) && spans.iter().any(|s| s.end == k.end)));
}

/// Whatever options can be built give sound documents; `own` holds names, verbs and abbreviations, a line each.
pub fn options(own: &str, switches: u8, text: &str) {
    let on = |bit: u8| switches >> bit & 1 == 1;
    let lines: Vec<&str> = own.lines().take(8).collect();
    let case = [Case::Exact, Case::Ignore, Case::Smart][usize::from(switches % 3)];
    let entries = lines.iter().map(|line| Entry::new(*line, Label::Org).with_case(case).with_alias(*line).with_id(*line));
    let add = |builder: Builder| match Gazetteer::from_entries(entries) {
        Ok(gazetteer) if on(0) => builder.gazetteer(gazetteer),
        _ => builder,
    };
    let mut builder = add(Analyzer::builder()).default_gazetteer(on(1));
    if on(2) {
        builder = builder.cues(&lines);
    }
    if on(3) {
        builder = builder.abbreviations(&lines);
    }
    if on(4) {
        builder = builder.labels([Label::Person, Label::Org, Label::Title]);
    }
    if on(5) {
        builder = builder.reference_date(onrecord::Date::constant(if on(6) { 9999 } else { -9999 }, 12, 31));
    }
    let Ok(analyzer) = builder.build() else { return };
    let doc = analyzer.analyze(text);
    sound::check(&doc);
    let asked = |label| matches!(label, Label::Person | Label::Org | Label::Title);
    assert!(!on(4) || doc.mentions.iter().all(|m| asked(m.label)));
}

/// JSON of a document reads back as the same document; any other JSON is an error or a document that can be written in all formats.
pub fn json(text: &str) {
    let doc = Analyzer::new().analyze(text);
    for unit in [OffsetUnit::Byte, OffsetUnit::Char] {
        assert_eq!(Document::from_json(&doc.to_json(unit)).expect("our own JSON"), doc);
        assert_eq!(Document::from_json_with_text(&doc.to_json_without_text(unit), text).expect("our own JSON"), doc);
    }
    exports(&doc);
    if let Ok(read) = Document::from_json(text) {
        assert_eq!(Document::from_json(&read.to_json(OffsetUnit::Char)).expect("our own JSON"), read);
        exports(&read);
        read.verify(text);
    }
}

/// The page holds no markup of the article's own; the others end.
fn exports(doc: &Document) {
    let page = doc.to_html();
    assert!(!page.contains("<script") && !page.contains('\0'));
    doc.to_conll();
    doc.to_brat();
    doc.to_json_with_selectors(OffsetUnit::Char);
}

/// Any file is a gazetteer or an error; what was read gives a sound document.
pub fn gazetteer(file: &Path, bytes: &[u8]) {
    std::fs::write(file, bytes).expect("a temporary file");
    for read in [Gazetteer::from_csv_collecting(file), Gazetteer::from_jsonl_collecting(file)] {
        let Ok((gazetteer, _)) = read else { continue };
        let text: String = gazetteer.entries().map(|entry| entry.text + " left. ").collect();
        let analyzer = Analyzer::builder().gazetteer(gazetteer).build().expect("plain options");
        sound::check(&analyzer.analyze(&text));
    }
}

/// A document is found again whole in its own text, and a look in any other text ends.
pub fn verify(text: &str, other: &str) {
    let doc = Analyzer::new().analyze(text);
    assert!(doc.verify(text).iter().all(|finding| matches!(finding.outcome, Outcome::Same)));
    doc.verify(other);
}
