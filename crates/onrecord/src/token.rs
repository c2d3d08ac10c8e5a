//! Sentences to tokens, each with its lexicon word.

use crate::Span;
use crate::key::{self, RawToken, Shape, all, gather};
use crate::lexicon::{self, ByClasses, Classes, Word, union, word};
use crate::{mention, quote};

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

/// The tokens that may be what a stage looks for, by number and in order: noted while tokens are read, so that no stage goes through
/// all of them again.
#[derive(Debug, Default)]
pub struct Leads {
    /// Numbers, and words of values.
    pub values: Vec<u32>,
    /// Role nouns; no lone capitals.
    pub titles: Vec<u32>,
    /// Words that may open an attribution.
    pub cues: Vec<u32>,
    /// Words of sport.
    pub sports: Vec<u32>,
    /// Capitalised words and numbers.
    pub names: Vec<u32>,
    /// Marks that may be quote marks.
    pub marks: Vec<u32>,
}

const VALUE: u8 = 1;
const TITLE: u8 = 2;
const CUE: u8 = 4;
const SPORT: u8 = 8;
const NAME: u8 = 16;
const MARK: u8 = 32;

/// How many tokens are noted together: one for each bit of a mask.
const TOGETHER: usize = 64;

/// What the lists say that a word may be.
static OF_CLASSES: ByClasses =
    ByClasses::new(&[mention::VALUE_WORDS, union(&[word::TITLE, word::ROLE_TAIL]), quote::SIGNAL, word::SPORT]);

/// What a shape allows a word to be, and what it is by its shape alone.
const OF_SHAPE: [(u8, u8); Shape::COUNT] = {
    let mut of = [(VALUE | TITLE | CUE | SPORT, NAME); Shape::COUNT];
    of[Shape::Lower as usize] = (VALUE | TITLE | CUE | SPORT, 0);
    of[Shape::Initial as usize] = (VALUE | CUE | SPORT, NAME);
    of[Shape::Number as usize] = (0, VALUE | NAME);
    of[Shape::Mark as usize] = (VALUE, 0);
    of
};

impl Leads {
    /// Makes room for what the news has in so many tokens.
    pub fn reserve(&mut self, tokens: usize) {
        self.values.reserve(tokens / 16);
        self.titles.reserve(tokens / 32);
        self.cues.reserve(tokens / 16);
        self.sports.reserve(tokens / 32);
        self.names.reserve(tokens / 4);
        self.marks.reserve(tokens / 32);
    }

    /// Forgets all, but keeps the room.
    pub fn clear(&mut self) {
        let Leads { values, titles, cues, sports, names, marks } = self;
        [values, titles, cues, sports, names, marks].into_iter().for_each(Vec::clear);
    }

    /// Notes what the tokens from number `from` on may be; unless it is the `last` time, only as many as go together. Returns the number
    /// of the first token left over.
    ///
    /// They are collected as masks, as each of them alone can't be foreseen.
    pub fn note(&mut self, tokens: &[Token], mut from: usize, last: bool) -> usize {
        while from < tokens.len() && (last || tokens.len() - from >= TOGETHER) {
            let together = &tokens[from..tokens.len().min(from + TOGETHER)];
            let mut kinds = [0u8; TOGETHER];
            for (token, kinds) in together.iter().zip(&mut kinds) {
                let (allowed, given) = OF_SHAPE[token.shape as usize];
                *kinds = token.word.of_table(&OF_CLASSES) & allowed | given | token.flags & MARK;
            }
            self.add(from, &kinds);
            from += together.len();
        }
        from
    }

    /// Adds the tokens from number `from` on, by what they may be.
    #[inline(always)]
    fn add(&mut self, from: usize, kinds: &[u8; TOGETHER]) {
        let lists = [
            (VALUE, &mut self.values),
            (TITLE, &mut self.titles),
            (CUE, &mut self.cues),
            (SPORT, &mut self.sports),
            (NAME, &mut self.names),
            (MARK, &mut self.marks),
        ];
        for (kind, list) in lists {
            let mut mask = 0u64;
            for (eight, at) in kinds.as_chunks::<8>().0.iter().zip((0..).step_by(8)) {
                mask |= gather(u64::from_le_bytes(*eight) >> kind.trailing_zeros() & all(1)) << at;
            }
            while mask != 0 {
                list.push((from + mask.trailing_zeros() as usize) as u32);
                mask &= mask - 1;
            }
        }
    }
}

/// The next of `list` before token `end`, which is then taken. One list serves a walk from left to right.
#[inline(always)]
pub fn next_lead(list: &mut &[u32], end: usize) -> Option<usize> {
    let (first, rest) = list.split_first().filter(|(first, _)| (**first as usize) < end)?;
    *list = rest;
    Some(*first as usize)
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
        words.has(self.hash)
    }

    /// Letters that stand behind a person's name: `MP`, `QC`. Counter-example: `am`, in small letters.
    pub fn is_post_nominal(&self) -> bool {
        self.is(word::POST_NOMINAL) && self.shape != Shape::Lower
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

/// The words and marks of [`words`], as hashes.
#[derive(Debug)]
pub struct WordSet {
    hashes: &'static [u64],
    /// A bit for the last eight of each hash, which tells nearly all other words from a long list at once.
    sieve: [u64; 4],
}

/// Fewer words are compared one by one.
const LONG_LIST: usize = 5;

impl WordSet {
    pub const fn new(hashes: &'static [u64]) -> WordSet {
        let (mut sieve, mut at) = ([0; 4], 0);
        while at < hashes.len() {
            sieve[(hashes[at] >> 6 & 3) as usize] |= 1 << (hashes[at] & 63);
            at += 1;
        }
        WordSet { hashes, sieve }
    }

    /// The word with this hash is one of them.
    #[inline(always)]
    pub fn has(&self, hash: u64) -> bool {
        if self.hashes.len() < LONG_LIST {
            // No branch for each.
            return self.hashes.iter().fold(false, |found, own| found | (*own == hash));
        }
        self.sieve[(hash >> 6 & 3) as usize] >> (hash & 63) & 1 != 0 && self.hashes.contains(&hash)
    }
}

/// Words and marks, for [`Token::is_one`]: written in small letters, apostrophes straight, no final full stop.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {
        const { &$crate::token::WordSet::new(const { &[$($crate::key::hash_known($word)),+] }) }
    };
}
pub(crate) use words;

/// Appends the tokens of `text[span]` to `tokens`.
///
/// What a look-up finds decides nothing here but after a full stop: the next tokens are read while the table, larger than the nearest
/// caches, is on its way.
pub fn tokenise(text: &str, span: Span, extra: &dyn Fn(u64) -> bool, tokens: &mut Vec<Token>) {
    let slice = &text[..span.end];
    let bytes = slice.as_bytes();
    // The full stop at `end` belongs to the word: `Corp.`; `R-Ill.`, `Gulfport, Miss.`. Counter-example: `He was ill.`
    let shortens = |end: usize, hash: u64, shape: Shape, before: &[Token]| {
        let state = || shape == Shape::Title && before.last().is_some_and(|token| token.is_one(words![",", "-", "("]));
        bytes.get(end) == Some(&b'.') && bytes.get(end + 1) != Some(&b'.') && {
            let classes = lexicon::lookup(hash).classes();
            classes.any(word::ABBREVIATION) || extra(hash) || classes.any(word::STATE_WORD) && state()
        }
    };
    let (mut at, mut flags, mut after_word) = (span.start, 0, false);
    loop {
        // Most tokens are plain words with one blank behind.
        if let Some((RawToken { start, mut end, hash, shape }, mut behind)) = key::plain_word(text.as_bytes(), at, span.end) {
            if behind == b'.' && shortens(end, hash, shape, tokens) {
                end += 1;
                flags |= STOP;
                behind = bytes.get(end).copied().unwrap_or_default();
            }
            tokens.push(Token { start: start as u32, end: end as u32, hash, word: lexicon::lookup(hash), shape, flags });
            let glued = behind != b' ';
            at = end + !glued as usize;
            (flags, after_word) = (glued as u8, true);
            continue;
        }
        let Some(raw) = next(slice, at, after_word && flags & GLUED != 0) else { break };
        let RawToken { start, mut end, hash, shape } = raw;
        flags &= (start == at) as u8;
        if shape == Shape::Mark {
            // Stops, commas and brackets, the most of all marks, start with none of these bytes.
            flags |= (matches!(bytes[start], b'"' | b'\'' | b'`' | 0x80..) as u8) << MARK.trailing_zeros();
        } else if shape != Shape::Number {
            if bytes[end - 1] == b'.' {
                flags |= STOP;
            } else if shortens(end, hash, shape, tokens) {
                end += 1;
                flags |= STOP;
            }
        }
        tokens.push(Token { start: start as u32, end: end as u32, hash, word: lexicon::lookup(hash), shape, flags });
        let glued = bytes.get(end) != Some(&b' ');
        at = end + !glued as usize;
        (flags, after_word) = (glued as u8, shape != Shape::Mark);
    }
}

/// The token at or after `at`; only right after a word or number it may be a clitic, and that starts with an apostrophe.
fn next(slice: &str, at: usize, after_word: bool) -> Option<RawToken> {
    if after_word
        && let Some(b'\'' | 0xe2) = slice.as_bytes().get(at)
        && let Some(clitic) = key::clitic_token(slice, at)
    {
        return Some(clitic);
    }
    key::next_token(slice, at)
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
            ("中文。", "中文 。"),
            ("dogs' tails", "dogs ' tails"),
        ] {
            assert_eq!(cut(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn case_and_marks_do_not_change_the_key() {
        use crate::key::hash_key;
        assert_eq!(hash_key("O’Brien"), hash_key("o'brien"));
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
            let token = key::next_token(text, 0).expect("a token");
            assert!(known.has(token.hash), "{text}");
        }
        assert!(words!["'s"].has(key::clitic_token("’s", 0).expect("a clitic").hash));
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
            assert_eq!(key::next_token(text, 0).map(|t| t.shape), Some(shape), "{text}");
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
