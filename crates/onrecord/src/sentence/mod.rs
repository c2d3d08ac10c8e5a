//! Blocks to sentences: a look at every end mark, nothing in between. See `DESIGN.md` for the order of decisions.

mod context;
mod mark;
mod rules;
mod stop;

use crate::block::layout::{Layout, Stretches, is_separator};
use crate::draft::Draft;
use crate::{Sentence, Span};
use rules::Stretch;

/// The sentences of a text, in order; see [`sentences`].
#[derive(Clone, Debug)]
pub struct Sentences<'a>(Walk<'a, Stretches<'a>>);

/// The sentences of the text's stretches.
#[derive(Clone, Debug)]
struct Walk<'a, S> {
    text: &'a str,
    /// All end marks are ASCII.
    ascii: bool,
    stretches: S,
    stretch: Stretch<'a>,
    at: usize,
    options: Options<'a>,
}

/// What a caller may change.
#[derive(Clone, Copy, Debug, Default)]
struct Options<'a> {
    /// Token hashes of extra abbreviations.
    abbreviations: &'a [u64],
    keep_quotes: bool,
}

/// The sentences of `text`, as byte spans in order, without an allocation per sentence: the same that
/// [`Document::sentences`](crate::Document::sentences) holds.
///
/// ```
/// let text = "“Is it late?” asked Lt. Ann Example. It was 5 p.m. Monday.";
/// let found: Vec<&str> = onrecord::sentences(text).map(|span| &text[span.range()]).collect();
/// assert_eq!(found, ["“Is it late?” asked Lt. Ann Example.", "It was 5 p.m. Monday."]);
/// ```
pub fn sentences(text: &str) -> Sentences<'_> {
    let layout = Layout::of(text);
    Sentences(Walk::new(text, layout.stretches(text), layout.ascii, Options::default()))
}

impl<'a> Sentences<'a> {
    /// Keeps a quotation in one piece: no sentence ends inside quote marks that close in the same paragraph. Off by default.
    pub fn keep_quotes(mut self, on: bool) -> Sentences<'a> {
        self.0.options.keep_quotes = on;
        self
    }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        self.0.next()
    }
}

impl<'a, S: Iterator<Item = Span>> Walk<'a, S> {
    fn new(text: &'a str, stretches: S, ascii: bool, options: Options<'a>) -> Walk<'a, S> {
        Walk { text, ascii: ascii || mark::only_ascii(text), stretches, stretch: Stretch::default(), at: 0, options }
    }
}

impl<S: Iterator<Item = Span>> Iterator for Walk<'_, S> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.at >= self.stretch.end() {
            let text = self.text;
            let span = self.stretches.find(|span| !is_separator(&text[span.range()]))?;
            self.stretch = Stretch::new(text, span, self.ascii, self.options);
            self.at = span.start;
        }
        let start = self.at;
        let end = self.stretch.sentence_end(start, self.options);
        self.at = context::skip_blanks(&self.text[..self.stretch.end()], end);
        Some(Span::new(start, end))
    }
}

/// Bytes of a short sentence: a guess at how many a text has.
const SENTENCE: usize = 64;

/// Fills `draft.sentences`.
pub(crate) fn find(draft: &mut Draft) {
    let options = Options { abbreviations: &draft.config.abbreviations, keep_quotes: false };
    let mut sentences = Vec::with_capacity(draft.text.len() / SENTENCE);
    let mut block = 0;
    for span in Walk::new(draft.text, draft.stretches.iter().copied(), draft.ascii, options) {
        while block + 1 < draft.blocks.len() && draft.blocks[block + 1].span.start < span.end {
            block += 1;
        }
        sentences.push(Sentence { span, block });
    }
    draft.sentences = sentences;
}
