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

/// One sentence with all that is known around it.
pub(super) struct Context<'a> {
    pub line: &'a Line<'a>,
    pub article: &'a Article,
    /// The rules' names, in order.
    pub names: &'a [Tagged],
    /// Listed names, in order.
    pub hits: &'a [Hit],
    pub block: u64,
}

impl Context<'_> {
    /// The rules' name that holds a token.
    pub fn name_at(&self, at: usize) -> Option<&Tagged> {
        let index = self.names.partition_point(|n| n.tokens.end <= at);
        self.names.get(index).filter(|n| n.tokens.start <= at)
    }

    fn hit_at(&self, at: usize) -> Option<&Hit> {
        let index = self.hits.partition_point(|h| h.tokens.end <= at);
        self.hits.get(index).filter(|h| h.tokens.start <= at)
    }

    /// Label, place and confidence of the rules' name at a token, 0 where there is none.
    fn rule(&self, at: usize) -> u64 {
        self.name_at(at).map_or(0, |name| {
            let sure = (name.confidence * 8.0) as u64;
            1 + name.label as u64 * 64 + place(&name.tokens, at) * 16 + sure
        })
    }

    /// Lists and place of the listed name at a token, 0 where there is none.
    fn list(&self, at: usize) -> u64 {
        self.hit_at(at).map_or(0, |hit| u64::from(hit.path.kind()) << 3 | place(&hit.tokens, at))
    }

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
    let mixed = (value ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
    mixed ^ mixed >> 32
}

fn pair(a: u64, b: u64) -> u64 {
    a.rotate_left(23) ^ b.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// Calls `add` with the key of every feature of token `at` of a run.
#[inline(always)]
pub(super) fn each(context: &Context, run: &Range<usize>, at: usize, mut add: impl FnMut(u64)) {
    let token = &context.line.tokens[at];
    let i = at as isize;
    let (kind, before, after) = (context.kind(i), context.kind(i - 1), context.kind(i + 1));
    let (word, left, right) = (context.word(i), context.word(i - 1), context.word(i + 1));
    let (rule, list) = (context.rule(at), context.list(at));
    let opens = context.line.opens(at) as u64;
    let text = token.text(context.line.text).as_bytes();
    let form = token.shape as u64 | (token.has_stop() as u64) << 3 | (text.len().min(7) as u64) << 4;
    let known = has(&context.article.small, token.hash) | has(&context.article.capital, token.hash) << 1;
    let seat = opens | (context.line.case as u64) << 1 | context.block << 3;
    let edges = place(run, at) | (run.len().min(4) as u64) << 2;
    add(key(1, 0));
    add(key(2, word));
    add(key(3, affix(text, 3, true)));
    add(key(4, affix(text, 2, true)));
    add(key(5, affix(text, 3, false)));
    add(key(6, left));
    add(key(7, right));
    add(key(8, context.word(i - 2)));
    add(key(9, context.word(i + 2)));
    add(key(10, kind));
    add(key(11, before));
    add(key(12, after));
    add(key(13, pair(before, kind)));
    add(key(14, pair(kind, after)));
    add(key(15, form));
    add(key(16, pair(seat, kind)));
    add(key(17, edges | seat << 5));
    add(key(18, known | opens << 2));
    add(key(19, rule));
    add(key(20, list));
    add(key(21, pair(rule, list)));
    add(key(22, pair(rule, kind)));
    add(key(23, pair(list, kind)));
    add(key(24, pair(rule & !15, left)));
    add(key(25, pair(rule & !15, right)));
    add(key(26, if at + 1 < run.end { context.rule(at + 1) } else { 1 }));
    add(key(27, if at > run.start { context.rule(at - 1) } else { 1 }));
    add(key(28, pair(rule, known | opens << 2)));
    add(key(29, pair(list, seat)));
}

/// Up to `length` bytes of the end or the beginning, as one number.
fn affix(text: &[u8], length: usize, end: bool) -> u64 {
    let length = length.min(text.len());
    let part = if end { &text[text.len() - length..] } else { &text[..length] };
    part.iter().fold(text.len().min(4) as u64, |number, byte| number << 8 | u64::from(byte.to_ascii_lowercase()))
}
