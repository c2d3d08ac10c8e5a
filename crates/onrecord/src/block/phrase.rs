//! The closed sets of phrases that bylines, credits, notices and furniture are known by, and the sets of words that sections, time
//! stamps and furniture consist of.
//!
//! Nothing is built at start: a phrase is looked for by its first four letters, and a small filter made by the compiler says of
//! nearly every other word at once that no phrase begins so.

use crate::lexicon::phrase;
/// Lists that are short or hardly ever asked for are read word by word.
pub(super) use crate::lexicon::phrase::{
    AFTER_HOLDER, CREDIT_WORD, LINKS_LEAD, NOTICE_WORD, PICTURE_START, SMALL_PRINT, WRITER_WORD,
};

/// What a phrase shows its line to be; where a line has several inside, the first of these counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Rights,
    Credit,
    Byline,
    Furniture,
    /// Furniture if a colon, bar or dot follows at once: `Related: ...`.
    Label,
}

/// Phrases that begin a line.
static STARTS: Set<{ count(START_LISTS) }, { letters(START_LISTS) }> = Set::new(START_LISTS);
const START_LISTS: Lists = &[
    (Sign::Rights, phrase::RIGHTS_START),
    (Sign::Credit, phrase::CREDIT_START),
    (Sign::Byline, phrase::BYLINE_START),
    (Sign::Furniture, phrase::FURNITURE_START),
    (Sign::Label, phrase::FURNITURE_LABEL),
];

/// Phrases that stand anywhere in a line.
static INSIDES: Set<{ count(INSIDE_LISTS) }, { letters(INSIDE_LISTS) }> = Set::new(INSIDE_LISTS);
const INSIDE_LISTS: Lists =
    &[(Sign::Rights, phrase::RIGHTS_INSIDE), (Sign::Credit, phrase::CREDIT_INSIDE), (Sign::Furniture, phrase::FURNITURE_INSIDE)];

/// The sign of the longest phrase that `line` begins with, ignoring case, and the phrase's length; it must end where a word does.
#[inline]
pub(super) fn at_start(line: &str) -> Option<(Sign, usize)> {
    let head = line.as_bytes().first_chunk().map(folded)?;
    if STARTS.heads.may_hold(head) { STARTS.longest(line.as_bytes(), head) } else { None }
}

/// The sign of the phrases anywhere in `line`, ignoring case; each begins a word, behind a blank or a bracket.
pub(super) fn inside(line: &str) -> Option<Sign> {
    let bytes = line.as_bytes();
    let mut best: Option<Sign> = None;
    for at in std::iter::once(0).chain(memchr::memchr2_iter(b' ', b'(', bytes).map(|before| before + 1)) {
        let Some(head) = bytes[at..].first_chunk().map(folded) else { break };
        if INSIDES.heads.may_hold(head)
            && let Some((sign, _)) = INSIDES.longest(&bytes[at..], head)
        {
            best = Some(best.map_or(sign, |best| best.min(sign)));
        }
    }
    best
}

/// `text`, closing marks cut off, may end with one of the phrases that stand anywhere in a line.
#[inline]
pub(super) fn may_end_with_one(text: &[u8]) -> bool {
    text.last_chunk().is_some_and(|tail| INSIDES.tails.may_hold(folded_tail(tail)))
}

/// Words that sections, stamps and furniture consist of.
pub(super) static SECTION: Set<{ count(SECTION_LIST) }, { letters(SECTION_LIST) }> = Set::new(SECTION_LIST);
const SECTION_LIST: Lists = &[(Sign::Label, phrase::SECTION)];
pub(super) static STAMP: Set<{ count(STAMP_LIST) }, { letters(STAMP_LIST) }> = Set::new(STAMP_LIST);
const STAMP_LIST: Lists = &[(Sign::Label, phrase::STAMP_WORD)];
pub(super) static FURNITURE: Set<{ count(FURNITURE_LIST) }, { letters(FURNITURE_LIST) }> = Set::new(FURNITURE_LIST);
const FURNITURE_LIST: Lists = &[(Sign::Label, phrase::FURNITURE_WORD)];

impl<const COUNT: usize, const LETTERS: usize> Set<COUNT, LETTERS> {
    /// `word` is in the list, ignoring case.
    pub fn hold(&self, word: &str) -> bool {
        let head = padded(word.as_bytes());
        self.heads.may_hold(head) && self.longest(word.as_bytes(), head).is_some_and(|(_, length)| length == word.len())
    }
}

/// The bits that tell small letters from capitals.
const CASE: u32 = 0x2020_2020;

#[inline(always)]
const fn folded(four: &[u8; 4]) -> u32 {
    u32::from_le_bytes(*four) | CASE
}

/// The first four letters, blanks where there are fewer.
#[inline(always)]
const fn padded(text: &[u8]) -> u32 {
    match text {
        [a, b, c, d, ..] => folded(&[*a, *b, *c, *d]),
        [a, b, c] => folded(&[*a, *b, *c, 0]),
        [a, b] => folded(&[*a, *b, 0, 0]),
        [a] => folded(&[*a, 0, 0, 0]),
        [] => 0,
    }
}

/// The first eight letters, zeros where there are fewer.
#[inline(always)]
const fn eight(text: &[u8]) -> u64 {
    if let Some(chunk) = text.first_chunk() {
        return u64::from_le_bytes(*chunk) | (CASE as u64) << 32 | CASE as u64;
    }
    let (mut letters, mut at) = (0, 0);
    while at < 8 && at < text.len() {
        letters |= ((text[at] | 0x20) as u64) << (8 * at);
        at += 1;
    }
    letters
}

/// The bits of the first `length` letters of eight.
const fn mask(length: usize) -> u64 {
    if length < 8 { (1 << (8 * length)) - 1 } else { u64::MAX }
}

/// The last six letters, four and two of them laid over each other: `tion` ends too many words.
#[inline(always)]
const fn folded_tail(six: &[u8; 6]) -> u32 {
    let [a, b, c, d, e, f] = *six;
    folded(&[c, d, e, f]) ^ ((a | 0x20) as u32) << 3 ^ ((b | 0x20) as u32) << 13
}

/// Whether four letters may be among those it was made of.
struct Filter([u64; Filter::WORDS]);

impl Filter {
    const WORDS: usize = 128;

    const fn bit(four: u32) -> (usize, u64) {
        let hash = four.wrapping_mul(0x9e37_79b9) >> 19;
        (hash as usize / 64, 1 << (hash % 64))
    }

    const fn add(&mut self, four: u32) {
        let (word, bit) = Filter::bit(four);
        self.0[word] |= bit;
    }

    #[inline(always)]
    fn may_hold(&self, four: u32) -> bool {
        let (word, bit) = Filter::bit(four);
        self.0[word] & bit != 0
    }
}

/// What goes into a set: lists with what their phrases are a sign of.
type Lists = &'static [(Sign, &'static [&'static str])];

/// How many phrases these lists have.
const fn count(lists: Lists) -> usize {
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        count += lists[list].1.len();
        list += 1;
    }
    count
}

/// How many bytes they have in all.
const fn letters(lists: Lists) -> usize {
    let (mut letters, mut list, mut at) = (0, 0, 0);
    while list < lists.len() {
        if at == lists[list].1.len() {
            (list, at) = (list + 1, 0);
            continue;
        }
        letters += lists[list].1[at].len();
        at += 1;
    }
    letters
}

/// Phrases with their signs, found by their first four letters and, for a first look, known by their last six.
pub(super) struct Set<const COUNT: usize, const LETTERS: usize> {
    heads: Filter,
    tails: Filter,
    /// Of each phrase: what it is a sign of, where it ends in `letters`; it begins where the one before ends.
    phrases: [(Sign, u16); COUNT],
    letters: [u8; LETTERS],
    /// The first eight letters of each phrase, and which of their bits count in a shorter one.
    firsts: [(u64, u64); COUNT],
    /// By a hash of the first four letters: one more than the number of a phrase, from which `next` leads to the others; 0 is none.
    buckets: [u16; BUCKETS],
    next: [u16; COUNT],
}

const BUCKETS: usize = 1024;

const fn bucket(head: u32) -> usize {
    (head.wrapping_mul(0x85eb_ca6b) >> 22) as usize
}

impl<const COUNT: usize, const LETTERS: usize> Set<COUNT, LETTERS> {
    const fn new(lists: Lists) -> Self {
        let mut set = Set {
            heads: Filter([0; Filter::WORDS]),
            tails: Filter([0; Filter::WORDS]),
            phrases: [(Sign::Label, 0); COUNT],
            letters: [0; LETTERS],
            firsts: [(0, 0); COUNT],
            buckets: [0; BUCKETS],
            next: [0; COUNT],
        };
        let (mut list, mut at, mut number, mut end) = (0, 0, 0, 0);
        while list < lists.len() {
            let (sign, phrases) = lists[list];
            if at == phrases.len() {
                (list, at) = (list + 1, 0);
                continue;
            }
            let bytes = phrases[at].as_bytes();
            let first = padded(bytes);
            set.heads.add(first);
            if let Some(last) = bytes.last_chunk() {
                set.tails.add(folded_tail(last));
            }
            set.letters.split_at_mut(end).1.split_at_mut(bytes.len()).0.copy_from_slice(bytes);
            end += bytes.len();
            assert!(end <= u16::MAX as usize);
            let bucket = bucket(first);
            set.phrases[number] = (sign, end as u16);
            set.firsts[number] = (eight(bytes), mask(bytes.len()));
            set.next[number] = set.buckets[bucket];
            set.buckets[bucket] = number as u16 + 1;
            (at, number) = (at + 1, number + 1);
        }
        set
    }

    /// Phrase `number` and what it is a sign of.
    fn phrase(&self, number: usize) -> (Sign, &[u8]) {
        let (sign, end) = self.phrases[number];
        let start = if number == 0 { 0 } else { self.phrases[number - 1].1 };
        (sign, &self.letters[start as usize..end as usize])
    }

    /// The longest phrase that `text` begins with, ignoring case, its first four letters being `head`.
    fn longest(&self, text: &[u8], head: u32) -> Option<(Sign, usize)> {
        let mut best: Option<(Sign, usize)> = None;
        let start = eight(text);
        let mut number = self.buckets[bucket(head)] as usize;
        while number > 0 {
            let (first, mask) = self.firsts[number - 1];
            if start & mask == first {
                let (sign, phrase) = self.phrase(number - 1);
                if best.is_none_or(|(_, len)| phrase.len() > len) && begins(text, phrase) {
                    best = Some((sign, phrase.len()));
                }
            }
            number = self.next[number - 1] as usize;
        }
        best
    }
}

/// `text` begins with `phrase`, ignoring ASCII case, and no word goes on behind it.
#[inline]
fn begins(text: &[u8], phrase: &[u8]) -> bool {
    let same = |(a, b): (&u8, &u8)| a == b || a.to_ascii_lowercase() == *b;
    text.len() >= phrase.len()
        && text.iter().zip(phrase).all(same)
        && !(phrase[phrase.len() - 1].is_ascii_alphanumeric() && text.get(phrase.len()).is_some_and(u8::is_ascii_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases<const COUNT: usize, const LETTERS: usize>(set: &Set<COUNT, LETTERS>) -> impl Iterator<Item = (Sign, &str)> {
        (0..COUNT).map(|number| set.phrase(number)).map(|(sign, phrase)| (sign, str::from_utf8(phrase).expect("whole letters")))
    }

    #[test]
    fn every_phrase_is_found_where_it_stands() {
        for (sign, phrase) in phrases(&INSIDES) {
            assert!(inside(phrase).is_some_and(|found| found <= sign), "{phrase}");
            assert!(inside(&format!("The old ferry hall; {phrase}.")).is_some_and(|found| found <= sign), "{phrase}");
            assert_eq!(inside(&format!("The old ferry hallx{}.", &phrase[..phrase.len() - 1])), None, "{phrase}");
            assert!(may_end_with_one(phrase.as_bytes()), "{phrase}");
        }
        for (_, phrase) in phrases(&STARTS) {
            assert!(
                at_start(&format!("{} x", phrase.to_ascii_uppercase())).is_some_and(|found| found.1 >= phrase.len()),
                "{phrase}"
            );
        }
        assert_eq!(at_start("Commentsx"), None);
        assert_eq!(at_start(""), None);
    }

    #[test]
    fn no_phrase_means_two_things() {
        for (number, (_, phrase)) in phrases(&STARTS).enumerate() {
            assert!(phrase.len() > 3 && phrase == phrase.to_ascii_lowercase(), "{phrase}");
            assert!(phrases(&STARTS).take(number).all(|(_, other)| other != phrase), "{phrase}");
        }
    }

    #[test]
    fn words_of_lists_are_found_in_any_case() {
        for word in phrase::SECTION {
            assert!(SECTION.hold(word) && SECTION.hold(&word.to_uppercase()), "{word}");
        }
        for word in phrase::STAMP_WORD {
            assert!(STAMP.hold(word) && !STAMP.hold(&format!("{word}x")), "{word}");
        }
        assert!(FURNITURE.hold("Share") && FURNITURE.hold("X"));
        assert!(!FURNITURE.hold("ferryman") && !FURNITURE.hold(""));
    }
}
