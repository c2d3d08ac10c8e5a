//! The closed sets of phrases that bylines, credits, notices and furniture are known by, and the sets of words that sections, time
//! stamps and furniture consist of.
//!
//! Nothing is built at start: a phrase is looked for by its first four letters, and a small filter made by the compiler says of
//! nearly every other word at once that no phrase begins so.

use crate::lexicon::phrase;

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
static STARTS: Set<START_COUNT> = Set::new(&[
    (Sign::Rights, phrase::RIGHTS_START),
    (Sign::Credit, phrase::CREDIT_START),
    (Sign::Byline, phrase::BYLINE_START),
    (Sign::Furniture, phrase::FURNITURE_START),
    (Sign::Label, phrase::FURNITURE_LABEL),
]);
const START_COUNT: usize = phrase::RIGHTS_START.len()
    + phrase::CREDIT_START.len()
    + phrase::BYLINE_START.len()
    + phrase::FURNITURE_START.len()
    + phrase::FURNITURE_LABEL.len();

/// Phrases that stand anywhere in a line.
static INSIDES: Set<INSIDE_COUNT> = Set::new(&[
    (Sign::Rights, phrase::RIGHTS_INSIDE),
    (Sign::Credit, phrase::CREDIT_INSIDE),
    (Sign::Furniture, phrase::FURNITURE_INSIDE),
]);
const INSIDE_COUNT: usize = phrase::RIGHTS_INSIDE.len() + phrase::CREDIT_INSIDE.len() + phrase::FURNITURE_INSIDE.len();

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
pub(super) static SECTION: Words<{ phrase::SECTION.len() }> = Words::new(phrase::SECTION);
pub(super) static STAMP: Words<{ phrase::STAMP_WORD.len() }> = Words::new(phrase::STAMP_WORD);
pub(super) static FURNITURE: Words<{ phrase::FURNITURE_WORD.len() }> = Words::new(phrase::FURNITURE_WORD);

/// A list of words, by the same two steps as the phrases.
pub(super) struct Words<const N: usize>(Set<N>);

impl<const N: usize> Words<N> {
    const fn new(list: &'static [&'static str]) -> Words<N> {
        Words(Set::new(&[(Sign::Label, list)]))
    }

    /// `word` is in the list, ignoring case.
    pub fn hold(&self, word: &str) -> bool {
        let head = padded(word.as_bytes());
        self.0.heads.may_hold(head) && self.0.longest(word.as_bytes(), head).is_some_and(|(_, length)| length == word.len())
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

/// Phrases with their signs, found by their first four letters and, for a first look, known by their last six.
struct Set<const N: usize> {
    heads: Filter,
    tails: Filter,
    phrases: [(Sign, &'static str); N],
    /// The first eight letters of each phrase, and which of their bits count in a shorter one.
    firsts: [(u64, u64); N],
    /// By a hash of the first four letters: one more than the number of a phrase, from which `next` leads to the others; 0 is none.
    buckets: [u16; Set::<0>::BUCKETS],
    next: [u16; N],
}

impl<const N: usize> Set<N> {
    const BUCKETS: usize = 1024;

    const fn bucket(head: u32) -> usize {
        (head.wrapping_mul(0x85eb_ca6b) >> 22) as usize
    }

    const fn new(lists: &[(Sign, &'static [&'static str])]) -> Set<N> {
        let mut set = Set {
            heads: Filter([0; Filter::WORDS]),
            tails: Filter([0; Filter::WORDS]),
            phrases: [(Sign::Label, ""); N],
            firsts: [(0, 0); N],
            buckets: [0; Set::<0>::BUCKETS],
            next: [0; N],
        };
        let (mut list, mut at, mut number) = (0, 0, 0);
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
            let bucket = Set::<0>::bucket(first);
            set.phrases[number] = (sign, phrases[at]);
            set.firsts[number] = (eight(bytes), mask(bytes.len()));
            set.next[number] = set.buckets[bucket];
            set.buckets[bucket] = number as u16 + 1;
            (at, number) = (at + 1, number + 1);
        }
        set
    }

    /// The longest phrase that `text` begins with, ignoring case, its first four letters being `head`.
    fn longest(&self, text: &[u8], head: u32) -> Option<(Sign, usize)> {
        let mut best: Option<(Sign, usize)> = None;
        let start = eight(text);
        let mut number = self.buckets[Set::<0>::bucket(head)] as usize;
        while number > 0 {
            let (sign, phrase) = self.phrases[number - 1];
            let (first, mask) = self.firsts[number - 1];
            if start & mask == first && best.is_none_or(|(_, len)| phrase.len() > len) && begins(text, phrase) {
                best = Some((sign, phrase.len()));
            }
            number = self.next[number - 1] as usize;
        }
        best
    }
}

/// `text` begins with `phrase`, ignoring ASCII case, and no word goes on behind it.
#[inline]
fn begins(text: &[u8], phrase: &str) -> bool {
    let phrase = phrase.as_bytes();
    let same = |(a, b): (&u8, &u8)| a == b || a.to_ascii_lowercase() == *b;
    text.len() >= phrase.len()
        && text.iter().zip(phrase).all(same)
        && !(phrase[phrase.len() - 1].is_ascii_alphanumeric() && text.get(phrase.len()).is_some_and(u8::is_ascii_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_where_it_stands() {
        for (sign, phrase) in INSIDES.phrases {
            assert!(inside(phrase).is_some_and(|found| found <= sign), "{phrase}");
            assert!(inside(&format!("The old ferry hall; {phrase}.")).is_some_and(|found| found <= sign), "{phrase}");
            assert_eq!(inside(&format!("The old ferry hallx{}.", &phrase[..phrase.len() - 1])), None, "{phrase}");
            assert!(may_end_with_one(phrase.as_bytes()), "{phrase}");
        }
        for (_, phrase) in STARTS.phrases {
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
        for (number, (_, phrase)) in STARTS.phrases.iter().enumerate() {
            assert!(phrase.len() > 3 && *phrase == phrase.to_ascii_lowercase(), "{phrase}");
            assert!(STARTS.phrases[..number].iter().all(|(_, other)| other != phrase), "{phrase}");
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
