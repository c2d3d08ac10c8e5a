//! Quotes as rows: the one place where a table of quotes gets its columns.

use onrecord::{Document, OffsetMap, Quote, Span};
use serde::Serialize;
use std::borrow::Cow;

/// One quote. Offsets are code points; what is absent is null in JSON and empty in CSV.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    pub speaker: Option<Cow<'a, str>>,
    pub role: Option<Cow<'a, str>>,
    pub cue: Option<&'a str>,
    pub kind: &'static str,
    pub quote: Cow<'a, str>,
    /// The sentence or sentences that the quote stands in.
    pub sentence: Cow<'a, str>,
    pub document: &'a str,
    pub start: usize,
    pub end: usize,
    pub addressee: Option<Cow<'a, str>>,
    pub group: usize,
    pub confidence: f64,
}

/// The names of the columns, in order.
pub const COLUMNS: [&str; 12] =
    ["speaker", "role", "cue", "kind", "quote", "sentence", "document", "start", "end", "addressee", "group", "confidence"];

/// A row for each quote of a document, in order.
pub fn rows(doc: &Document) -> Vec<Row<'_>> {
    let map = OffsetMap::new(&doc.text);
    doc.quotes.iter().map(|quote| row(doc, &map, quote)).collect()
}

fn row<'a>(doc: &'a Document, map: &OffsetMap, quote: &'a Quote) -> Row<'a> {
    Row {
        speaker: doc.speaker_name(quote),
        role: doc.role(quote),
        cue: quote.cue.as_ref().map(|cue| &doc[cue.span]),
        kind: quote.kind.as_str(),
        quote: one_line(&doc[quote.span]),
        sentence: one_line(&doc[surroundings(doc, quote.span)]),
        document: doc.id.as_deref().unwrap_or_default(),
        start: map.to_char(&doc.text, quote.span.start),
        end: map.to_char(&doc.text, quote.span.end),
        addressee: quote.addressee.map(|span| one_line(&doc[span])),
        group: quote.group,
        confidence: quote.confidence,
    }
}

/// The sentences that a span touches, from the first to the last.
fn surroundings(doc: &Document, span: Span) -> Span {
    let first = doc.sentences.partition_point(|sentence| sentence.span.end <= span.start);
    let behind = doc.sentences.partition_point(|sentence| sentence.span.start < span.end);
    match doc.sentences.get(first..behind) {
        Some([one]) => one.span,
        Some([head, .., tail]) => Span::new(head.span.start, tail.span.end),
        _ => span,
    }
}

/// White space of any kind made single blanks.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(|c: char| c.is_whitespace() && c != ' ') || text.contains("  ") {
        return Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_the_fields() {
        let doc = onrecord::Analyzer::new().analyze("“We will act,” said Ann Example.");
        let row = serde_json::to_string(&rows(&doc)[0]).expect("a row");
        let places: Vec<Option<usize>> = COLUMNS.iter().map(|name| row.find(&format!("\"{name}\":"))).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{row}");
        assert_eq!(row.matches("\":").count(), COLUMNS.len());
    }

    #[test]
    fn a_row_has_the_sentences_that_the_quote_stands_in() {
        let doc = onrecord::Analyzer::new().analyze("It rained. “We will act,”  said Ann Example. “It is late. We go.”");
        let rows = rows(&doc);
        assert_eq!(rows[0].sentence, "“We will act,” said Ann Example.");
        assert!(rows.iter().skip(1).all(|row| row.sentence.contains("We go")), "{rows:?}");
    }
}
