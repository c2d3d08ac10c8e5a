//! What the tagger sees of a token, each feature as one 64-bit key.

use super::super::run::Line;
use super::super::walk::Hit;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::token::Token;
use std::ops::Range;

/// Words of the whole article, as sets of hashes that may take one word for another now and then.
#[derive(Clone, Debug)]
pub(super) struct Article {
    /// Words that stand there in small letters.
    small: Vec<u64>,
    /// Words that stand there with a capital in the middle of a sentence.
    capital: Vec<u64>,
}

impl Article {
    pub fn of(draft: &Draft) -> Article {
        let words = (draft.tokens.len() / 8).next_power_of_two().max(16);
        let mut article = Article { small: vec![0; words], capital: vec![0; words] };
        let mut middle = false;
        for token in &draft.tokens {
            match token.shape {
                Shape::Lower => set(&mut article.small, token.hash),
                Shape::Title | Shape::Upper if middle => set(&mut article.capital, token.hash),
                _ => {}
            }
            middle = token.shape == Shape::Lower;
        }
        article
    }
}

fn set(bits: &mut [u64], hash: u64) {
    let at = (hash >> 6) as usize & (bits.len() - 1);
    bits[at] |= 1 << (hash & 63);
}

fn has(bits: &[u64], hash: u64) -> u64 {
    bits[(hash >> 6) as usize & (bits.len() - 1)] >> (hash & 63) & 1
}

/// What is known of a token before the tagger.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    /// Label, place and confidence of the rules' name there, 0 where there is none.
    rule: u64,
    /// Lists and place of the listed name there, 0 where there is none.
    list: u64,
}

impl Said {
    pub fn of(at: usize, name: Option<&Tagged>, hit: Option<&Hit>) -> Said {
        let rule = name.map_or(0, |name| {
            let sure = (name.confidence * 8.0) as u64;
            1 + name.label as u64 * 64 + place(&name.tokens, at) * 16 + sure
        });
        Said { rule, list: hit.map_or(0, |hit| u64::from(hit.path.kind()) << 3 | place(&hit.tokens, at)) }
    }
}

/// One sentence and a run of it, with all that is known around.
pub(super) struct Context<'a> {
    pub line: &'a Line<'a>,
    pub article: &'a Article,
    pub block: u64,
    /// Of each token of the run.
    pub said: &'a [Said],
}

impl Context<'_> {
    fn token(&self, at: isize) -> Option<&Token> {
        usize::try_from(at).ok().filter(|at| self.line.range.contains(at)).map(|at| &self.line.tokens[at])
    }

    /// The word, one number for all numbers; 1 outside the sentence.
    fn word(&self, at: isize) -> u64 {
        match self.token(at) {
            None => 1,
            Some(token) if token.shape == Shape::Number => 2 + token.span().len().min(5) as u64,
            Some(token) => token.hash,
        }
    }

    /// The lists of the word and its letter case.
    fn kind(&self, at: isize) -> u64 {
        self.token(at).map_or(9, |t| u64::from(t.word.kind()) << 4 | t.shape as u64)
    }
}

/// Alone, first, inside, last.
fn place(tokens: &Range<usize>, at: usize) -> u64 {
    match (tokens.start == at, tokens.end == at + 1) {
        (true, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
    }
}

/// The key of one feature: which kind of feature, and its value.
#[inline(always)]
fn key(kind: u64, value: u64) -> u64 {
    let product = u128::from(value ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)) * 0xd6e8_feb8_6659_fd93;
    product as u64 ^ (product >> 64) as u64
}

fn pair(a: u64, b: u64) -> u64 {
    a.rotate_left(23) ^ b.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// Features of a token.
pub const COUNT: usize = 20;

/// The keys of the features of token `at` of a run.
#[inline(always)]
pub(super) fn keys(context: &Context, run: &Range<usize>, at: usize) -> [u64; COUNT] {
    let token = &context.line.tokens[at];
    let i = at as isize;
    let (kind, before, after) = (context.kind(i), context.kind(i - 1), context.kind(i + 1));
    let said = |at: usize| context.said.get(at).copied().unwrap_or_default();
    let Said { rule, list } = said(at - run.start);
    let opens = context.line.opens(at) as u64;
    let text = token.bytes(context.line.text);
    let form = token.shape as u64 | (token.has_stop() as u64) << 3 | (text.len().min(7) as u64) << 4;
    let known = has(&context.article.small, token.hash) | has(&context.article.capital, token.hash) << 1 | opens << 2;
    let seat = opens | (context.line.case as u64) << 1 | context.block << 3;
    let edges = place(run, at) | (run.len().min(4) as u64) << 2;
    [
        key(1, context.word(i - 2)),
        key(2, context.word(i)),
        key(3, context.word(i + 1)),
        key(4, context.word(i + 2)),
        key(5, suffix(text)),
        key(6, prefix(text)),
        key(7, kind),
        key(8, pair(before, kind)),
        key(9, pair(kind, after)),
        key(10, form),
        key(11, pair(seat, kind)),
        key(12, edges | seat << 5),
        key(13, known),
        key(14, rule),
        key(15, if at > run.start { said(at - 1 - run.start).rule } else { 1 }),
        key(16, list),
        key(17, pair(rule, list)),
        key(18, pair(list, kind)),
        key(19, pair(rule & !15, context.word(i + 1))),
        key(20, pair(rule, known)),
    ]
}

/// The last two bytes, as one number.
fn suffix(text: &[u8]) -> u64 {
    number(&text[text.len().saturating_sub(2)..], text.len())
}

/// The first three bytes, as one number.
fn prefix(text: &[u8]) -> u64 {
    number(&text[..text.len().min(3)], text.len())
}

fn number(bytes: &[u8], length: usize) -> u64 {
    bytes.iter().fold(length.min(4) as u64, |number, byte| number << 8 | u64::from(byte.to_ascii_lowercase()))
}
