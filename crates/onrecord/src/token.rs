//! Sentences to tokens, each with its lexicon word.

use crate::key::{self, RawToken, Shape};
use crate::lexicon::{self, Classes, Word, word};
use crate::Span;

/// One token of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// First byte in the document.
    pub start: u32,
    /// One past the last byte; an abbreviation's own full stop is inside.
    pub end: u32,
    /// Hash of the folded text without a final full stop (see [`crate::key`]).
    pub hash: u64,
    /// The lexicon's word, or the unknown one.
    pub word: Word,
    /// Letter case.
    pub shape: Shape,
    flags: u8,
}

const GLUED: u8 = 1;
const STOP: u8 = 2;

impl Token {
    /// Bytes in the document.
    pub fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// The text.
    pub fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start as usize..self.end as usize]
    }

    /// The lists its word is in.
    #[inline]
    pub fn classes(&self) -> Classes {
        self.word.classes()
    }

    /// In at least one of these lists.
    #[inline]
    pub fn is(&self, classes: Classes) -> bool {
        self.word.classes().any(classes)
    }

    /// Nothing stands between it and the token before.
    pub fn is_glued(&self) -> bool {
        self.flags & GLUED != 0
    }

    /// Ends with a full stop that belongs to it: `Corp.`, `U.S.`, `J.`.
    pub fn has_stop(&self) -> bool {
        self.flags & STOP != 0
    }
}

/// Appends the tokens of `text[span]` to `tokens`. Offsets must fit in 32 bits; the analyzer sees to that.
pub fn tokenise(text: &str, span: Span, extra: &dyn Fn(u64) -> bool, tokens: &mut Vec<Token>) {
    let slice = &text[..span.end];
    let mut at = span.start;
    while let Some(raw) = next(slice, at, tokens.last(), span.start) {
        let RawToken { start, mut end, hash, shape } = raw;
        let found = lexicon::lookup(hash);
        let bytes = slice.as_bytes();
        let mut flags = 0;
        if shape.is_word() {
            if bytes[end - 1] == b'.' {
                flags |= STOP;
            } else if bytes.get(end) == Some(&b'.')
                && bytes.get(end + 1) != Some(&b'.')
                && (found.classes().any(word::ABBREVIATION) || extra(hash))
            {
                end += 1;
                flags |= STOP;
            }
        }
        if start == at && at > span.start {
            flags |= GLUED;
        }
        tokens.push(Token { start: start as u32, end: end as u32, hash, word: found, shape, flags });
        at = end;
    }
}

fn next(slice: &str, at: usize, last: Option<&Token>, start: usize) -> Option<RawToken> {
    if at > start && last.is_some_and(|t| t.end as usize == at && (t.shape.is_word() || t.shape == Shape::Number)) {
        if let Some(clitic) = key::clitic_token(slice, at) {
            return Some(clitic);
        }
    }
    key::next_token(slice, at)
}
