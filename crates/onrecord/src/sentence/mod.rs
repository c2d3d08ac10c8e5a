//! Blocks to sentences: a look at every end mark, and at the few signs of a sentence without one. See `DESIGN.md` for the order of decisions.

mod context;
mod mark;
mod memo;
mod rules;
mod stop;
mod unmarked;

use crate::block::layout::{Layout, Stretches, is_separator};
use crate::block::{self, Parts};
use crate::draft::Draft;
use crate::{Sentence, Span};
use mark::Marks;
use memo::Memo;
use rules::Stretch;

/// The sentences of a text, in order; see [`sentences`].
#[derive(Clone, Debug)]
pub struct Sentences<'a> {
    stretches: Stretches<'a>,
    cutter: Cutter<'a>,
}

/// One stretch after the other, cut into sentences.
#[derive(Clone, Debug)]
struct Cutter<'a> {
    text: &'a str,
    marks: Marks<'a>,
    memo: Memo,
    stretch: Stretch<'a>,
    /// The next sentence starts here; at the stretch's end there is none.
    at: usize,
    /// Parts of the stretch that are still to be cut.
    rest: [Option<Span>; 2],
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
    with_options(text, Options::default())
}

fn with_options<'a>(text: &'a str, options: Options<'a>) -> Sentences<'a> {
    Sentences { stretches: Layout::of(text).stretches(text), cutter: Cutter::new(text, options) }
}

impl<'a> Sentences<'a> {
    /// Keeps a quotation in one piece: no sentence ends inside quote marks that close in the same paragraph. Off by default.
    pub fn keep_quotes(mut self, on: bool) -> Sentences<'a> {
        self.cutter.options.keep_quotes = on;
        self
    }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            if let Some(sentence) = self.cutter.next() {
                return Some(sentence);
            }
            self.cutter.open(self.stretches.next()?);
        }
    }
}

impl<'a> Cutter<'a> {
    fn new(text: &'a str, options: Options<'a>) -> Cutter<'a> {
        let (marks, memo, stretch) = (Marks::of(text), Memo::EMPTY, Stretch::default());
        Cutter { text, marks, memo, stretch, at: 0, rest: [None; 2], options }
    }

    /// Goes on with the next stretch, in its parts; a rule has no sentence.
    fn open(&mut self, stretch: Span) {
        if is_separator(&self.text[stretch.range()]) {
            return;
        }
        match block::parts(self.text, stretch) {
            None => self.begin(stretch),
            Some(Parts { insertion, body, credit }) => {
                self.begin(insertion.unwrap_or(body));
                self.rest = [insertion.map(|_| body), credit];
            }
        }
    }

    fn begin(&mut self, part: Span) {
        self.stretch = Stretch::new(self.text, part, self.options);
        self.at = part.start;
    }

    /// The next sentence of the stretch.
    fn next(&mut self) -> Option<Span> {
        while self.at >= self.stretch.end() {
            let part = self.rest.iter_mut().find_map(Option::take)?;
            self.begin(part);
        }
        let start = self.at;
        let end = self.stretch.sentence_end(start, &mut self.marks, &mut self.memo, self.options);
        self.at = context::skip_blanks(self.stretch.text, end);
        Some(Span::new(start, end))
    }
}

/// Fills `draft.sentences`: the same as [`sentences`], from the stretches that the blocks are made of.
pub(crate) fn find(draft: &mut Draft) {
    let mut cutter = Cutter::new(draft.text, Options { abbreviations: &draft.config.abbreviations, keep_quotes: false });
    draft.sentences.reserve(draft.blocks.len() + draft.text.len() / 64);
    let mut block = 0;
    for stretch in &draft.scratch.stretches {
        cutter.open(*stretch);
        while let Some(span) = cutter.next() {
            // The one it ends in: a sentence begins with the dateline before its paragraph.
            while draft.blocks.get(block).is_some_and(|block| block.span.end < span.end) {
                block += 1;
            }
            draft.sentences.push(Sentence { span, block });
        }
    }
}
