//! The tokens around a candidate: one or two before, up to six after, each looked up in the lexicon.

use super::mark::Candidate;
use crate::key::Shape;
use crate::lexicon::{self, Word, word};
use crate::token::{self, RawToken, is_blank};

/// A word behind an end mark is looked for at most this many bytes back.
const REACH: usize = 32;

/// A token with its lexicon word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Near {
    pub token: RawToken,
    pub word: Word,
}

impl Near {
    fn new(token: RawToken) -> Near {
        Near { token, word: lexicon::lookup(token.hash) }
    }

    /// In at least one of these lists.
    pub fn is(&self, classes: lexicon::Classes) -> bool {
        self.word.classes().any(classes)
    }

    pub fn len(&self) -> usize {
        self.token.end - self.token.start
    }

    pub fn is_capital(&self) -> bool {
        self.token.shape.is_capital()
    }
}

/// The word or number that ends right before byte `end` (its own full stop may follow there), if any.
pub(super) fn before(text: &str, floor: usize, end: usize) -> Option<Near> {
    let bytes = text.as_bytes();
    let lowest = floor.max(end.saturating_sub(REACH));
    let mut start = end;
    while start > lowest && part_of_word(bytes[start - 1]) {
        start -= 1;
    }
    while start < end && !text.is_char_boundary(start) {
        start += 1;
    }
    // `U.S.` and `p.m.` are whole only with their last stop.
    let with_stop = if bytes.get(end) == Some(&b'.') { &text[..end + 1] } else { &text[..end] };
    let mut from = start;
    for _ in 0..REACH {
        let token = token::next_token(with_stop, from)?;
        if token.end >= end {
            return (token.start < end && token.shape != Shape::Mark).then(|| Near::new(token));
        }
        from = token.end;
    }
    None
}

/// What words are written with, their inner marks included.
pub(super) fn part_of_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'.' | b'\'') || b >= 0x80
}

/// The word before the one that starts at `at`, across blanks only.
pub(super) fn word_before(text: &str, floor: usize, at: usize) -> Option<Near> {
    let gap = text[floor..at].len() - text[floor..at].trim_end_matches(' ').len();
    (gap == 1).then(|| before(text, floor, at - 1)).flatten()
}

/// What follows a candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct After {
    pub first: Near,
    /// Nothing stands between the sentence end and the next word or opening mark.
    pub glued: bool,
    pub opens_quote: bool,
    pub opens_bracket: bool,
    pub dash: bool,
}

/// What follows `candidate` in `text`; `None` when nothing but marks does.
pub(super) fn after(text: &str, candidate: &Candidate) -> Option<After> {
    let mut at = skip_blanks(text, candidate.end);
    let glued = at == candidate.end;
    let (mut opens_quote, mut opens_bracket, mut dash) = (false, false, false);
    for _ in 0..4 {
        let c = text[at..].chars().next()?;
        match c {
            '"' | '\'' | '“' | '‘' | '„' | '«' | '‹' | '`' | '‚' | '「' => opens_quote = true,
            '(' | '[' | '{' => opens_bracket = true,
            '-' | '–' | '—' => dash = true,
            '¿' | '¡' | '•' | '*' | '_' => {}
            _ => break,
        }
        at = skip_blanks(text, at + c.len_utf8());
    }
    let first = Near::new(token::next_token(text, at)?);
    Some(After { first, glued, opens_quote, opens_bracket, dash })
}

/// The token after `near`, when only blanks stand between them or it touches.
pub(super) fn following(text: &str, near: &Near) -> Option<Near> {
    let bytes = text.as_bytes();
    let mut end = near.token.end;
    if bytes.get(end) == Some(&b'.') && (near.is(word::ABBREVIATION) || near.token.shape == Shape::Initial) {
        end += 1;
    }
    token::next_token(text, end).map(Near::new)
}

/// The first byte at or after `at` that is no blank.
pub(super) fn skip_blanks(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = at;
    while let Some(&b) = bytes.get(at) {
        if b <= b' ' {
            at += 1;
        } else if b < 0x80 {
            break;
        } else {
            match text[at..].chars().next() {
                Some(c) if is_blank(c) => at += c.len_utf8(),
                _ => break,
            }
        }
    }
    at
}
