//! Predictions in the neutral format that scorers read: one JSON line a document, offsets in code points.

use onrecord::{Analyzer, Document, Label, OffsetMap, Span};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;

/// Analyses every line of `files` and prints its prediction.
pub fn run(files: &[PathBuf], conll: bool) -> Result<(), Box<dyn std::error::Error>> {
    let analyzer = Analyzer::new();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for file in files {
        for line in BufReader::new(std::fs::File::open(file)?).lines() {
            let source: Value = serde_json::from_str(&line?)?;
            let text = source["text"].as_str().ok_or("a line without text")?;
            let document = analyzer.analyze(text);
            writeln!(out, "{}", neutral(&document, &source["id"], conll))?;
        }
    }
    Ok(out.flush()?)
}

fn folded(label: Label) -> &'static str {
    match label {
        Label::Gpe | Label::Fac => "LOC",
        Label::Norp | Label::Event | Label::Law | Label::WorkOfArt | Label::Product | Label::Language => "MISC",
        other => other.as_str(),
    }
}

fn neutral(doc: &Document, id: &Value, conll: bool) -> Value {
    let map = OffsetMap::new(&doc.text);
    let at = |byte| map.to_char(&doc.text, byte);
    let span = |s: Span| json!({"start": at(s.start), "end": at(s.end)});
    let optional = |s: Option<Span>| s.map_or(Value::Null, span);
    json!({
        "id": id,
        "sentences": doc.sentences.iter().map(|s| json!([at(s.span.start), at(s.span.end)])).collect::<Vec<_>>(),
        "blocks": doc.blocks.iter().map(|b| json!({"start": at(b.span.start), "end": at(b.span.end), "kind": b.kind.as_str()}))
            .collect::<Vec<_>>(),
        "metadata": {
            "headline": doc.headline, "authors": doc.authors, "agency": doc.agency,
            "dateline": doc.dateline.as_ref().map(|d| &d.place), "contributors": doc.contributors,
            "copyright": doc.copyright.as_ref().and_then(|c| c.holder.as_ref()),
        },
        "entities": doc.mentions.iter().map(|m| json!({
            "start": at(m.span.start), "end": at(m.span.end),
            "label": if conll { folded(m.label) } else { m.label.as_str() },
            "name": m.entity.map(|e| doc.name(&doc.entities[e])),
        })).collect::<Vec<_>>(),
        "quotes": doc.quotes.iter().map(|q| json!({
            "start": at(q.span.start), "end": at(q.span.end), "kind": q.kind.as_str(), "speaker": optional(q.source),
            "speaker_name": doc.speaker_name(q), "cue": optional(q.cue.as_ref().map(|c| c.span)), "role": doc.role(q),
            "addressee": optional(q.addressee), "group": q.group, "confidence": q.confidence,
        })).collect::<Vec<_>>(),
    })
}
