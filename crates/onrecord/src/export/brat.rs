//! Documents to brat's standoff form, to look at and correct in that editor: a `.ann` file beside the text.

use crate::{Document, OffsetMap, Span};
use std::fmt::Write as _;

impl Document {
    /// The annotations of the text as brat's `.ann` file holds them, offsets in code points.
    ///
    /// Mentions are text-bound annotations under their label; a quote is one named `Direct`, `Indirect` or `Mixed`, tied by relations to its
    /// `Source`, `Cue` and `Addressee`, with the speaker's name as a note. Spans are cut at line ends, as brat wants them.
    ///
    /// ```
    /// let doc = onrecord::Analyzer::new().analyze("Ann Example left.");
    /// assert_eq!(doc.to_brat(), "T1\tPERSON 0 11\tAnn Example\n");
    /// ```
    pub fn to_brat(&self) -> String {
        let mut file = File { doc: self, map: OffsetMap::new(&self.text), out: String::new(), bounds: 0, relations: 0 };
        for mention in &self.mentions {
            file.bound(mention.label.as_str(), mention.span);
        }
        for (number, quote) in (1..).zip(&self.quotes) {
            let kind = match quote.kind.as_str() {
                "direct" => "Direct",
                "indirect" => "Indirect",
                _ => "Mixed",
            };
            let content = file.bound(kind, quote.span);
            let cue = quote.cue.as_ref().map(|cue| cue.span);
            for (role, span) in [("Source", quote.source), ("Cue", cue), ("Addressee", quote.addressee)] {
                if let Some(span) = span {
                    let part = file.bound(role, span);
                    file.relation(role, content, part);
                }
            }
            if let Some(name) = self.speaker_name(quote) {
                let _ = writeln!(file.out, "#{number}\tAnnotatorNotes T{content}\tspeaker: {name}");
            }
        }
        file.out
    }
}

/// A file being written.
struct File<'a> {
    doc: &'a Document,
    map: OffsetMap,
    out: String,
    bounds: usize,
    relations: usize,
}

impl File<'_> {
    /// A text-bound annotation; its number.
    fn bound(&mut self, kind: &str, span: Span) -> usize {
        self.bounds += 1;
        let text = &self.doc.text;
        let mut fragments: Vec<(usize, &str)> = Vec::new();
        let mut at = span.start;
        for piece in text[span.range()].split_inclusive(['\n', '\r']) {
            let part = piece.trim();
            if !part.is_empty() {
                fragments.push((at + piece.len() - piece.trim_start().len(), part));
            }
            at += piece.len();
        }
        let offsets: Vec<String> = fragments
            .iter()
            .map(|(at, part)| format!("{} {}", self.map.to_char(text, *at), self.map.to_char(text, at + part.len())))
            .collect();
        let words: Vec<&str> = fragments.iter().map(|(_, part)| *part).collect();
        let _ = writeln!(self.out, "T{}\t{kind} {}\t{}", self.bounds, offsets.join(";"), words.join(" "));
        self.bounds
    }

    fn relation(&mut self, kind: &str, content: usize, part: usize) {
        self.relations += 1;
        let _ = writeln!(self.out, "R{}\t{kind} Arg1:T{content} Arg2:T{part}", self.relations);
    }
}
