//! What the tagger sees of a token, each feature as one 64-bit key.

use super::super::run::Line;
use super::super::walk::Hit;
use super::super::Ruled;
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{ByClasses, union, word};
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
    /// What its lists may mean, and its place.
    labels: u64,
}

impl Said {
    pub fn of(at: usize, name: Option<&Ruled>, hit: Option<&Hit>) -> Said {
        let rule = name.map_or(0, |name| {
            let sure = (name.confidence * 8.0) as u64;
            1 + name.label as u64 * 64 + place(&name.tokens, at) * 16 + sure
        });
        let labels = hit.map_or(0, |hit| hit.classes.labels().fold(1 << 11, |set, label| set | 1 << label as u64) << 2 | place(&hit.tokens, at));
        Said { rule, list: hit.map_or(0, |hit| u64::from(hit.path.kind()) << 3 | place(&hit.tokens, at)), labels }
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

    /// What kinds of lists the word is in and its letter case: fewer than [`Context::kind`] tells apart.
    fn broad(&self, at: isize) -> u64 {
        self.token(at).map_or(7, |t| u64::from(t.word.of_table(&BROAD)) << 4 | t.shape as u64)
    }

    /// The lists of the word and its letter case.
    fn kind(&self, at: isize) -> u64 {
        self.token(at).map_or(9, |t| u64::from(t.word.kind()) << 4 | t.shape as u64)
    }
}

/// The lists that tell the most of a name.
static BROAD: ByClasses = ByClasses::new(&[
    word::COMMON,
    word::GIVEN,
    word::SURNAME,
    union(&[word::ORG_HEAD, word::ORG_SUFFIX]),
    union(&[word::FAC_HEAD, word::LOC_HEAD, word::GPE_HEAD]),
    union(&[word::TITLE, word::HONORIFIC, word::TITLE_PLURAL]),
    union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION]),
    union(&[word::SAYING, word::AUXILIARY, word::FINITE]),
]);

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
pub const COUNT: usize = 57;

/// The keys of the features of token `at` of a run.
#[inline(always)]
pub(super) fn keys(context: &Context, run: &Range<usize>, at: usize) -> [u64; COUNT] {
    let token = &context.line.tokens[at];
    let i = at as isize;
    let (kind, before, after) = (context.kind(i), context.kind(i - 1), context.kind(i + 1));
    let said = |at: usize| context.said.get(at).copied().unwrap_or_default();
    let Said { rule, list, labels } = said(at - run.start);
    let opens = context.line.opens(at) as u64;
    let text = token.bytes(context.line.text);
    let form = token.shape as u64 | (token.has_stop() as u64) << 3 | (text.len().min(7) as u64) << 4;
    let known = has(&context.article.small, token.hash) | has(&context.article.capital, token.hash) << 1 | opens << 2;
    let broad = context.broad(i);
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
        // 20..
        key(21, context.word(i - 1)),
        key(22, affix(text, 3, true)),
        key(23, affix(text, 4, true)),
        key(24, affix(text, 4, false)),
        key(25, affix(text, 2, false)),
        key(26, affix(text, 1, true)),
        // 26
        key(27, pair(context.word(i - 1), form)),
        key(28, pair(context.word(i + 1), form)),
        key(29, pair(context.word(i - 1), kind)),
        key(30, pair(context.word(i + 1), kind)),
        // 30: the run's neighbours
        key(31, pair(context.word(run.start as isize - 1), edges)),
        key(32, pair(context.word(run.end as isize), edges)),
        key(33, pair(context.word(run.start as isize - 1), list)),
        key(34, pair(context.word(run.end as isize), list)),
        // 34: head of the run
        key(35, pair(context.word(run.end as isize - 1), place(run, at))),
        key(36, pair(context.kind(run.end as isize - 1), place(run, at))),
        key(37, pair(context.word(run.start as isize), place(run, at))),
        key(38, pair(context.kind(run.start as isize), place(run, at))),
        // 38
        key(39, said(at + 1 - run.start).rule),
        key(40, said(at + 1 - run.start).list),
        key(41, if at > run.start { said(at - 1 - run.start).list } else { 1 }),
        key(42, pair(list, edges)),
        key(43, pair(kind, edges)),
        key(44, pair(list, before)),
        key(45, pair(list, after)),
        // 45
        key(46, pair(context.word(i), context.word(i + 1))),
        key(47, pair(context.word(i - 1), context.word(i))),
        key(48, pair(list, known)),
        key(49, pair(kind, known)),
        key(50, 1),
        key(51, pair(before, pair(kind, after))),
        key(52, pair(rule, kind)),
        // 52
        key(53, pair(broad, labels)),
        key(54, pair(context.broad(i - 1), pair(broad, context.broad(i + 1)))),
        key(55, pair(labels, pair(context.broad(i - 1), context.broad(i + 1)))),
        key(56, pair(labels, seat)),
        key(57, pair(broad, pair(edges, known))),
    ]
}

fn affix(text: &[u8], size: usize, end: bool) -> u64 {
    let size = size.min(text.len());
    number(if end { &text[text.len() - size..] } else { &text[..size] }, text.len())
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
