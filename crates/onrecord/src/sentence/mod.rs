//! Blocks to sentences.

use crate::draft::Draft;
use crate::{Sentence, Span};

/// The sentences of a text, in order; see [`sentences`].
#[derive(Clone, Debug)]
pub struct Sentences<'a> {
    lines: std::str::Lines<'a>,
    base: &'a str,
}

/// The sentences of `text`, as byte spans in order, without an allocation per sentence: the same that
/// [`Document::sentences`](crate::Document::sentences) holds.
pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { lines: text.lines(), base: text }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            let line = self.lines.next()?.trim();
            if !line.is_empty() {
                let start = line.as_ptr() as usize - self.base.as_ptr() as usize;
                return Some(Span::new(start, start + line.len()));
            }
        }
    }
}

/// Fills `draft.sentences`.
pub(crate) fn find(draft: &mut Draft) {
    let mut block = 0;
    for span in sentences(draft.text) {
        while block + 1 < draft.blocks.len() && draft.blocks[block + 1].span.start < span.end {
            block += 1;
        }
        draft.sentences.push(Sentence { span, block });
    }
}
