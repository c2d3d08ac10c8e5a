//! Sentences to tokens, each with its lexicon word.

mod cut;

#[cfg(test)]
pub use cut::{MONEY, MONEY_OR_NOT};
pub use cut::{RawToken, hash_key, hash_word, is_blank, name_tokens, next_token, small_letters};

use crate::Span;
use crate::key::Shape;
use crate::lexicon::{self, ByClasses, Classes, Word, union, word};
use crate::{mention, quote};
use cut::{all, clitic_token, gather, plain_mark, plain_word};
use std::ops::Range;

/// One token of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// First byte in the document.
    pub start: u32,
    /// One past the last byte; an abbreviation's own full stop is inside.
    pub end: u32,
    /// Hash of the folded text without a final full stop (see [`crate::key`]).
    pub hash: u64,
    /// The lexicon's word, or the unknown one, as [`Leads::note`] looks it up.
    pub word: Word,
    /// Letter case.
    pub shape: Shape,
    flags: u8,
}

const GLUED: u8 = 1;
const STOP: u8 = 2;

/// What a token may be to a stage.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Kind {
    /// Numbers, and words of values.
    Value,
    /// Role nouns; no lone capitals.
    Title,
    /// Words that may open an attribution.
    Cue,
    /// Words of sport.
    Sport,
    /// Capitalised words and numbers.
    Name,
    /// Words with a capital, the first or another.
    Capital,
    /// Words of capitals.
    Upper,
    /// Marks that may be quote marks.
    Mark,
    /// In a date, time or amount, which the search for values notes.
    Valued,
}

impl Kind {
    const COUNT: usize = Kind::Valued as usize + 1;

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

const VALUE: u8 = Kind::Value.bit();
const TITLE: u8 = Kind::Title.bit();
const CUE: u8 = Kind::Cue.bit();
const SPORT: u8 = Kind::Sport.bit();
const NAME: u8 = Kind::Name.bit();
const CAPITAL: u8 = Kind::Capital.bit();
const UPPER: u8 = Kind::Upper.bit();
const MARK: u8 = Kind::Mark.bit();

/// The tokens that may be what a stage looks for: noted while tokens are read, so that no stage goes through all of them again.
#[derive(Debug, Default)]
pub struct Leads {
    /// For each kind a mask of the tokens in a row that may be it; one row more than there are tokens for.
    masks: Vec<[u64; Kind::COUNT]>,
}

/// How many tokens are noted together: one for each bit of a mask.
const TOGETHER: usize = 64;

/// What the lists say that a word may be.
static OF_CLASSES: ByClasses = ByClasses::new(&[
    mention::VALUE_WORDS,
    union(&[word::TITLE, word::ROLE_TAIL, word::TITLE_PLURAL]),
    quote::SIGNAL,
    word::SPORT,
]);

/// What a shape allows a word to be, and what it is by its shape alone.
const OF_SHAPE: [(u8, u8); Shape::COUNT] = {
    let mut of = [(VALUE | TITLE | CUE | SPORT, NAME | CAPITAL); Shape::COUNT];
    of[Shape::Lower as usize] = (VALUE | TITLE | CUE | SPORT, 0);
    of[Shape::Initial as usize] = (VALUE | CUE | SPORT, NAME | CAPITAL);
    of[Shape::Upper as usize].1 |= UPPER;
    of[Shape::Number as usize] = (0, VALUE | NAME);
    of[Shape::Mark as usize] = (VALUE, 0);
    of
};

impl Leads {
    /// Makes room for so many tokens.
    pub fn reserve(&mut self, tokens: usize) {
        self.masks.reserve(tokens / TOGETHER + 1);
    }

    /// Forgets all, but keeps the room.
    pub fn clear(&mut self) {
        self.masks.clear();
    }

    /// Looks up the words of the tokens not noted yet and notes what they may be; unless it is the `last` time, only of as many as go
    /// together.
    ///
    /// The table of words is larger than the nearest caches. With nothing between the look-ups, the processor waits for many at once.
    pub fn note(&mut self, tokens: &mut [Token], last: bool) {
        while let Some(rest) = tokens.get_mut(self.masks.len() * TOGETHER..)
            && (rest.len() >= TOGETHER || last && !rest.is_empty())
        {
            let mut kinds = [0u8; TOGETHER];
            for (token, kinds) in rest.iter_mut().zip(&mut kinds) {
                token.word = lexicon::lookup(token.hash);
                let (allowed, given) = OF_SHAPE[token.shape as usize];
                *kinds = token.word.of_table(&OF_CLASSES) & allowed | given | token.flags & MARK;
            }
            self.masks.push(std::array::from_fn(|kind| if kind < u8::BITS as usize { mask(&kinds, kind) } else { 0 }));
        }
        if last {
            self.masks.push([0; Kind::COUNT]);
        }
    }

    /// Notes these tokens as ones that are or may be `kind`.
    pub fn add(&mut self, kind: Kind, tokens: Range<usize>) {
        let mut at = tokens.start;
        while at < tokens.end {
            let end = tokens.end.min((at / TOGETHER + 1) * TOGETHER);
            self.masks[at / TOGETHER][kind as usize] |= !0 >> (TOGETHER - (end - at)) << (at % TOGETHER);
            at = end;
        }
    }

    /// Token `at` is or may be `kind`.
    #[inline(always)]
    pub fn has(&self, kind: Kind, at: usize) -> bool {
        self.masks[at / TOGETHER][kind as usize] >> (at % TOGETHER) & 1 == 1
    }

    /// The tokens of `range` that may be `kind`, in order.
    #[inline(always)]
    pub fn within(&self, kind: Kind, range: Range<usize>) -> Within<'_> {
        Within { masks: &self.masks, kind, at: range.start, end: range.end, mask: 0 }.begun()
    }
}

/// Which of the tokens may be of this kind, a bit for each.
#[inline(always)]
fn mask(kinds: &[u8; TOGETHER], kind: usize) -> u64 {
    let eights = kinds.as_chunks::<8>().0.iter().zip((0..).step_by(8));
    eights.fold(0, |mask, (eight, at)| mask | gather(u64::from_le_bytes(*eight) >> kind & all(1)) << at)
}

/// Goes through [`Leads::within`] a range.
#[derive(Clone, Debug)]
pub struct Within<'a> {
    masks: &'a [[u64; Kind::COUNT]],
    kind: Kind,
    at: usize,
    end: usize,
    /// Those of the tokens from `at` on that are still to come.
    mask: u64,
}

impl Within<'_> {
    /// With the mask of the tokens from `at` on, which lie in two masks of the article.
    #[inline(always)]
    fn begun(mut self) -> Self {
        let (number, bit) = (self.at / TOGETHER, self.at % TOGETHER);
        let [first, second] = match self.masks.get(number..) {
            Some([first, second, ..]) => [first, second].map(|masks| masks[self.kind as usize]),
            _ => [0; 2],
        };
        let left = self.end.saturating_sub(self.at);
        let all = first >> bit | second << 1 << (TOGETHER - 1 - bit);
        self.mask = if left < TOGETHER { all & !(!0 << left) } else { all };
        self
    }

    /// The first of them at or behind `at`; asked from left to right, so that none is passed twice.
    #[inline(always)]
    pub fn first_from(&mut self, at: usize) -> Option<usize> {
        match at.saturating_sub(self.at) {
            passed @ 0..TOGETHER => self.mask &= !0 << passed,
            _ => *self = Within { at, ..self.clone() }.begun(),
        }
        self.come()
    }

    /// The next one.
    #[inline(always)]
    fn come(&mut self) -> Option<usize> {
        while self.mask == 0 {
            if self.at + TOGETHER >= self.end {
                return None;
            }
            self.at += TOGETHER;
            *self = self.clone().begun();
        }
        Some(self.at + self.mask.trailing_zeros() as usize)
    }
}

impl Iterator for Within<'_> {
    type Item = usize;

    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        let found = self.come()?;
        self.mask &= self.mask - 1;
        Some(found)
    }

    #[inline(always)]
    fn count(mut self) -> usize {
        let mut count = self.mask.count_ones();
        while self.at + TOGETHER < self.end {
            self.at += TOGETHER;
            self = self.begun();
            count += self.mask.count_ones();
        }
        count as usize
    }
}

impl Token {
    /// Bytes in the document.
    pub fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// The text.
    pub fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start as usize..self.end as usize]
    }

    /// The text as bytes, for a look at its ends.
    #[inline(always)]
    pub fn bytes<'a>(&self, text: &'a str) -> &'a [u8] {
        &text.as_bytes()[self.start as usize..self.end as usize]
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

    /// One of these words or marks, whatever the case and the apostrophe: `token.is_one(words!["can't", "won't"])`.
    #[inline(always)]
    pub fn is_one(&self, words: &WordSet) -> bool {
        is_among(words, self.hash)
    }

    /// Letters that stand behind a person's name: `MP`, `QC`. Counter-example: `am`, in small letters.
    pub fn is_post_nominal(&self) -> bool {
        self.is(word::POST_NOMINAL)
            && self.shape != Shape::Lower
            && (self.shape != Shape::Title || self.has_stop() || !self.is(word::SURNAME))
    }

    /// What makes the number it touches one in a row: `72 | nd`; `52 | d`, as some papers write.
    pub fn ends_ordinal(&self) -> bool {
        self.is_glued() && self.is_one(words!["st", "nd", "rd", "th", "d"])
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

/// The words and marks of [`words`], as the lower halves of their hashes: a compare with one is a single short instruction, and one in four
/// billion other words has the same. Before a long list stand [`SIEVE`] numbers more: a bit for the last eight of each hash, which tells
/// nearly all other words at once.
pub type WordSet = [u32];

/// Fewer words are compared one by one.
const LONG_LIST: usize = 5;

/// Numbers that the sieve of a long list takes.
const SIEVE: usize = 8;

/// Numbers that so many words take.
pub const fn set_len(words: usize) -> usize {
    if words < LONG_LIST { words } else { words + SIEVE }
}

/// The set of these words.
pub const fn set_of<const LEN: usize>(halves: &[u32]) -> [u32; LEN] {
    let (mut set, mut at) = ([0; LEN], 0);
    let first = LEN - halves.len();
    while at < halves.len() {
        if first > 0 {
            set[(halves[at] >> 5) as usize % SIEVE] |= 1 << (halves[at] & 31);
        }
        set[first + at] = halves[at];
        at += 1;
    }
    set
}

/// The word with this hash is one of them.
#[inline(always)]
pub fn is_among(words: &WordSet, hash: u64) -> bool {
    let half = hash as u32;
    if words.len() < LONG_LIST {
        // No branch for each.
        return words.iter().fold(false, |found, own| found | (*own == half));
    }
    words[(half >> 5) as usize % SIEVE] >> (half & 31) & 1 != 0 && is_listed(&words[SIEVE..], half)
}

/// Seldom asked: once in the program.
#[inline(never)]
fn is_listed(halves: &[u32], half: u32) -> bool {
    halves.contains(&half)
}

/// Words and marks, for [`Token::is_one`]: written in small letters, apostrophes straight, no final full stop.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {{
        const HALVES: &[u32] = &[$($crate::key::hash_known($word) as u32),+];
        const SET: &$crate::token::WordSet = &$crate::token::set_of::<{ $crate::token::set_len(HALVES.len()) }>(HALVES);
        SET
    }};
}
pub(crate) use words;

/// Appends the tokens of `text[span]` to `tokens`, their words not looked up yet.
pub fn tokenise(text: &str, span: Span, extra: &dyn Fn(u64) -> bool, tokens: &mut Vec<Token>) {
    let slice = &text[..span.end];
    let bytes = slice.as_bytes();
    let behind = |end: usize| bytes.get(end).copied().unwrap_or_default();
    // The full stop behind a word belongs to it: `Corp.`; `R-Ill.`, `Gulfport, Miss.`. Counter-example: `He was ill.`
    let shortens = |end: usize, hash: u64, shape: Shape, before: &[Token]| {
        let state = || shape == Shape::Title && before.last().is_some_and(|token| token.is_one(words![",", "-", "("]));
        behind(end + 1) != b'.' && {
            let classes = lexicon::lookup(hash).classes();
            classes.any(word::ABBREVIATION) || extra(hash) || classes.any(word::STATE_WORD) && state()
        }
    };
    let (mut at, mut flags) = (span.start, 0);
    loop {
        // Most tokens are plain words with one blank behind, most others plain marks.
        let (raw, mut next) = if let Some(word) = plain_word(text.as_bytes(), at, span.end) {
            word
        } else if let Some(mark) = plain_mark(bytes, at) {
            flags |= mark_flag(bytes[at]);
            (mark, behind(mark.end))
        } else {
            let after_word = flags & GLUED != 0 && tokens.last().is_some_and(|before| before.shape != Shape::Mark);
            let Some(raw) = other_token(slice, at, after_word) else { break };
            flags &= (raw.start == at) as u8;
            flags |= match raw.shape {
                Shape::Mark => mark_flag(bytes[raw.start]),
                shape => (shape.is_word() && bytes[raw.end - 1] == b'.') as u8 * STOP,
            };
            (raw, behind(raw.end))
        };
        let RawToken { start, mut end, hash, shape } = raw;
        if next == b'.' && flags & STOP == 0 && shape.is_word() && shortens(end, hash, shape, tokens) {
            end += 1;
            flags |= STOP;
            next = behind(end);
        }
        tokens.push(Token { start: start as u32, end: end as u32, hash, word: Word::default(), shape, flags });
        let glued = next != b' ';
        at = end + !glued as usize;
        flags = glued as u8;
    }
}

/// What the flags say of a mark: stops, commas and brackets, the most of all, start with none of these bytes.
#[inline(always)]
fn mark_flag(first: u8) -> u8 {
    (matches!(first, b'"' | b'\'' | b'`' | 0x80..) as u8) << Kind::Mark as u8
}

/// The token at or after `at`; only right after a word or number it may be a clitic, and that starts with an apostrophe. Apart from the
/// loop over plain words, which is short without it.
#[inline(never)]
fn other_token(slice: &str, at: usize, after_word: bool) -> Option<RawToken> {
    if after_word
        && let Some(b'\'' | 0xe2) = slice.as_bytes().get(at)
        && let Some(clitic) = clitic_token(slice, at)
    {
        return Some(clitic);
    }
    next_token(slice, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenise(text, Span::new(0, text.len()), &|_| false, &mut tokens);
        tokens.iter().map(|t| t.text(text)).collect()
    }

    /// Blank-separated expectation: the tokens of each row's text.
    #[test]
    fn tokens_by_phenomenon() {
        for (text, expected) in [
            ("Hello, world.", "Hello , world ."),
            ("the U.S. and a U.S.-led plan", "the U.S. and a U.S. - led plan"),
            ("at 1 p.m. Monday", "at 1 p.m. Monday"),
            ("J. R. Example and J.R. Example", "J. R. Example and J.R. Example"),
            ("She holds a Ph.D. now", "She holds a Ph.D. now"),
            ("the mayor’s plan, Example's plan", "the mayor ’s plan , Example 's plan"),
            ("I don’t know; they’re sure he'd go", "I don’t know ; they ’re sure he 'd go"),
            ("O'Brien and D’Souza", "O'Brien and D’Souza"),
            ("‘We won,’ he said", "‘ We won , ’ he said"),
            ("''Doubled,'' he said", "'' Doubled , '' he said"),
            ("$1.5bn, 1,000 at 9:30", "$ 1.5 bn , 1,000 at 9:30"),
            ("2.05pm and H2O", "2.05 pm and H2O"),
            ("RM1,919 or R2.5bn on the R75, Shs4bn", "RM 1,919 or R 2.5 bn on the R75 , Shs 4 bn"),
            ("well -- no... yes", "well -- no ... yes"),
            ("Zając naïve e\u{301}tude", "Zając naïve e\u{301}tude"),
            ("Łódź, é\u{308}t Ёлка и\u{306}од ×3", "Łódź , é\u{308}t Ёлка и\u{306}од × 3"),
            ("a\u{a0}b\u{200b}c\u{feff}", "a b c"),
            ("Bür\u{ad}ger sa\u{ad}id \u{ad}so\u{ad} it", "Bür\u{ad}ger sa\u{ad}id so it"),
            ("中文。", "中文 。"),
            ("dogs' tails", "dogs ' tails"),
        ] {
            assert_eq!(cut(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn case_and_marks_do_not_change_the_key() {
        assert_eq!(hash_key("O’Brien"), hash_key("o'brien"));
        assert_eq!(hash_key("sa\u{ad}id"), hash_key("said"));
        assert_eq!(hash_key("U.S."), hash_key("u.s."));
        assert_ne!(hash_key("U.S."), hash_key("us"));
        assert_eq!(hash_key("J."), hash_key("j"));
    }

    #[test]
    fn known_words_have_the_hash_of_the_text() {
        for (text, known) in [
            ("And", words!["and"]),
            ("o’clock", words!["o'clock"]),
            ("A.D.", words!["a.d"]),
            ("representatives", words!["representatives"]),
            ("—", words!["—"]),
            ("''", words!["''"]),
        ] {
            let token = next_token(text, 0).expect("a token");
            assert!(is_among(known, token.hash), "{text}");
        }
        assert!(is_among(words!["'s"], clitic_token("’s", 0).expect("a clitic").hash));
    }

    #[test]
    fn shapes() {
        for (text, shape) in [
            ("said", Shape::Lower),
            ("Trade", Shape::Title),
            ("McDonald", Shape::Title),
            ("NATO", Shape::Upper),
            ("U.S.", Shape::Upper),
            ("I", Shape::Initial),
            ("J.", Shape::Initial),
            ("iPhone", Shape::Inner),
            ("1,000", Shape::Number),
            ("—", Shape::Mark),
            ("Éric", Shape::Title),
            ("中文", Shape::Lower),
        ] {
            assert_eq!(next_token(text, 0).map(|t| t.shape), Some(shape), "{text}");
        }
    }

    #[test]
    fn every_token_ends_after_it_starts_on_any_text() {
        for text in [
            "",
            " ",
            "’",
            "''''''",
            "'s",
            "’s’s’s",
            "a’",
            "a’’b",
            "é’s",
            "\u{301}a",
            "\u{1F469}\u{200D}\u{1F467}x",
            "U.S.A.'s",
            "a.b.c.d.e.f.g.h.",
        ] {
            let mut end = 0;
            let mut tokens = Vec::new();
            tokenise(text, Span::new(0, text.len()), &|_| false, &mut tokens);
            for token in tokens {
                assert!(token.start >= end && token.end > token.start, "{text}");
                end = token.end;
                token.text(text);
            }
        }
    }
}
