//! Finding a document's mentions and quotes again in a text that was cleaned anew: what stayed, what moved, what changed.
//!
//! Both texts are cut into tokens, curly and straight apostrophes alike, white space of any kind; a diff of the tokens tells which of the
//! old ones stand where in the new text. What the diff lost, because its paragraph changed places, is looked for as a whole.

use crate::token::next_token;
use crate::{Document, Span};
use aho_corasick::{AhoCorasick, MatchKind};
use imara_diff::{Algorithm, Diff, InternedInput};
use std::collections::HashMap;

/// What of a document a [`Finding`] is about, with its number in the document's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Part {
    /// `document.mentions[..]`
    Mention(usize),
    /// `document.quotes[..]`
    Quote(usize),
}

/// Where something of a document stands in another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Outcome {
    /// The same bytes at the same place.
    Same,
    /// The same bytes elsewhere.
    Moved(Span),
    /// Other bytes: white space, apostrophes, or words between the first and the last that are still there.
    Changed(Span),
    /// Nothing of it is left where it should be.
    Missing,
}

/// One mention or quote, looked for in another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Finding {
    /// Which one.
    pub part: Part,
    /// Where it stands in the document's own text.
    pub span: Span,
    /// Where it stands in the other text, in bytes of that.
    pub outcome: Outcome,
}

/// What a span says and what stands on both sides: the text-quote selector of the W3C's Web Annotation Data Model, by which a span is
/// found again when offsets no longer fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Selector<'a> {
    /// Up to 32 characters before.
    pub prefix: &'a str,
    /// The span's own text.
    pub exact: &'a str,
    /// Up to 32 characters behind.
    pub suffix: &'a str,
}

/// Characters of context on each side of a selector.
const CONTEXT: usize = 32;

impl Document {
    /// The text-quote selector of a span of this document.
    ///
    /// # Panics
    /// If the span is none of this document's: past the end of its text, or inside a character.
    pub fn selector(&self, span: Span) -> Selector<'_> {
        let (before, behind) = (&self.text[..span.start], &self.text[span.end..]);
        let from = before.char_indices().rev().take(CONTEXT).last().map_or(before.len(), |(at, _)| at);
        let to = behind.char_indices().nth(CONTEXT).map_or(behind.len(), |(at, _)| at);
        Selector { prefix: &before[from..], exact: &self[span], suffix: &behind[..to] }
    }

    /// Looks for every mention and quote in `text`, another cleaning of the same article; in the order mentions, quotes.
    ///
    /// ```
    /// use onrecord::{Analyzer, Outcome, Span};
    /// let doc = Analyzer::new().analyze("Ann Example left.");
    /// assert_eq!(doc.verify("Ann Example left.")[0].outcome, Outcome::Same);
    /// assert_eq!(doc.verify("LONDON\n\nAnn Example left.")[0].outcome, Outcome::Moved(Span::new(8, 19)));
    /// assert_eq!(doc.verify("Nobody left.")[0].outcome, Outcome::Missing);
    /// ```
    pub fn verify(&self, text: &str) -> Vec<Finding> {
        let mentions = self.mentions.iter().enumerate().map(|(i, m)| (Part::Mention(i), m.span));
        let quotes = self.quotes.iter().enumerate().map(|(i, q)| (Part::Quote(i), q.span));
        let all = mentions.chain(quotes);
        if text == self.text {
            return all.map(|(part, span)| Finding { part, span, outcome: Outcome::Same }).collect();
        }
        let alignment = Alignment::new(&self.text, text);
        let mut findings: Vec<Finding> =
            all.map(|(part, span)| Finding { part, span, outcome: alignment.outcome(span) }).collect();
        relocate(self, text, &mut findings);
        findings
    }
}

/// Tokens as far as two cleanings of a text agree on them, and where they stand.
struct Tokens {
    keys: Vec<(u64, u8)>,
    spans: Vec<Span>,
}

impl Tokens {
    fn of(text: &str) -> Tokens {
        let mut tokens = Tokens { keys: Vec::new(), spans: Vec::new() };
        let mut at = 0;
        while let Some(token) = next_token(text, at) {
            tokens.keys.push((token.hash, token.shape as u8));
            tokens.spans.push(Span::new(token.start, token.end));
            at = token.end;
        }
        tokens
    }
}

/// Which tokens of the old text stand where in the new one.
struct Alignment<'a> {
    old: &'a str,
    new: &'a str,
    tokens: Vec<Span>,
    /// For each token of the old text.
    places: Vec<Option<Span>>,
}

impl<'a> Alignment<'a> {
    fn new(old: &'a str, new: &'a str) -> Alignment<'a> {
        let (before, after) = (Tokens::of(old), Tokens::of(new));
        let mut input = InternedInput::default();
        input.update_before(before.keys.iter().copied());
        input.update_after(after.keys.iter().copied());
        let diff = Diff::compute(Algorithm::Histogram, &input);
        let mut places = vec![None; before.spans.len()];
        let (mut from, mut to) = (0, 0);
        let end = (before.spans.len() as u32, after.spans.len() as u32);
        let hunks = diff.hunks().map(|hunk| (hunk.before, hunk.after)).chain([(end.0..end.0, end.1..end.1)]);
        for (removed, added) in hunks {
            let same = (removed.start as usize).saturating_sub(from);
            for step in 0..same {
                places[from + step] = after.spans.get(to + step).copied();
            }
            (from, to) = (removed.end as usize, added.end as usize);
        }
        Alignment { old, new, tokens: before.spans, places }
    }

    fn outcome(&self, span: Span) -> Outcome {
        let first = self.tokens.partition_point(|token| token.end <= span.start);
        let last = self.tokens.partition_point(|token| token.start < span.end);
        let kept = |token: &usize| self.places[*token].is_some();
        let ends = ((first..last).find(kept), (first..last).rfind(kept));
        let (Some(head), Some(tail)) = ends else { return Outcome::Missing };
        let (Some(begin), Some(end)) = (self.places[head], self.places[tail]) else { return Outcome::Missing };
        // A span may begin or end inside a token.
        let lead = span.start.saturating_sub(self.tokens[head].start);
        let rest = self.tokens[tail].end.saturating_sub(span.end);
        let exact = Span::new(begin.start + lead, end.end.saturating_sub(rest).max(begin.start + lead));
        if self.new.get(exact.range()) == Some(&self.old[span.range()]) {
            return if exact == span { Outcome::Same } else { Outcome::Moved(exact) };
        }
        Outcome::Changed(Span::new(begin.start, end.end))
    }
}

/// Missing spans whose text stands in the new text after all: the one place where it does, or the one with the same neighbours.
fn relocate(doc: &Document, text: &str, findings: &mut [Finding]) {
    let missing: Vec<usize> = (0..findings.len()).filter(|at| findings[*at].outcome == Outcome::Missing).collect();
    // With its neighbours on both sides a text is hardly ever found twice; alone it may be a common name.
    for context in [CONTEXT, 0] {
        let mut wanted: Vec<&str> = Vec::new();
        let mut lead = Vec::new();
        for at in &missing {
            let selector = doc.selector(findings[*at].span);
            let (before, behind) = if context == 0 { (0, 0) } else { (selector.prefix.len(), selector.suffix.len()) };
            wanted.push(&doc.text[findings[*at].span.start - before..findings[*at].span.end + behind]);
            lead.push(before);
        }
        let places = places(&wanted, text);
        for ((at, pattern), lead) in missing.iter().zip(&wanted).zip(lead) {
            let finding = &mut findings[*at];
            if finding.outcome == Outcome::Missing
                && let Some(Some(start)) = places.get(pattern)
            {
                let start = start + lead;
                finding.outcome = Outcome::Moved(Span::new(start, start + finding.span.len()));
            }
        }
    }
}

/// Where each of the patterns stands in `text`, between words; `None` where it does more than once.
fn places<'a>(patterns: &[&'a str], text: &str) -> HashMap<&'a str, Option<usize>> {
    let mut distinct: Vec<&str> = patterns.iter().copied().filter(|pattern| !pattern.is_empty()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let mut found = HashMap::new();
    let Ok(finder) = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&distinct) else { return found };
    let inner = |at: usize| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        letter(text[..at].chars().next_back()) && letter(text[at..].chars().next())
    };
    for hit in finder.find_iter(text).filter(|hit| !inner(hit.start()) && !inner(hit.end())) {
        found.entry(distinct[hit.pattern().as_usize()]).and_modify(|place| *place = None).or_insert(Some(hit.start()));
    }
    found
}
