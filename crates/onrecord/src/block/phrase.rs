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

/// The sign of the phrases anywhere in `line`, ignoring case; each stands between the edges of words.
pub(super) fn inside(line: &str) -> Option<Sign> {
    let bytes = line.as_bytes();
    let mut best: Option<Sign> = None;
    let mut before = b' ';
    for (at, four) in bytes.windows(4).enumerate() {
        let in_word = std::mem::replace(&mut before, four[0]).is_ascii_alphanumeric();
        let head = u32::from_le_bytes([four[0], four[1], four[2], four[3]]) | CASE;
        if !in_word
            && INSIDES.heads.may_hold(head)
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
    text.last_chunk().is_some_and(|tail| INSIDES.tails.may_hold(folded(tail)))
}

/// `word` is one of a sorted list of words, ignoring case.
pub(super) fn is_of(list: &[&str], word: &str) -> bool {
    let small = |text: &'_ str| -> [u8; 16] {
        let mut key = [0; 16];
        let bytes = &text.as_bytes()[..text.len().min(16)];
        key[..bytes.len()].copy_from_slice(bytes);
        key.make_ascii_lowercase();
        key
    };
    let key = small(word);
    word.len() <= 16 && list.binary_search_by(|known| small(known).cmp(&key)).is_ok()
}

/// The bits that tell small letters from capitals.
const CASE: u32 = 0x2020_2020;

#[inline(always)]
const fn folded(four: &[u8; 4]) -> u32 {
    u32::from_le_bytes(*four) | CASE
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

/// Phrases with their signs, known by their first four letters and, for a first look, their last four.
struct Set<const N: usize> {
    heads: Filter,
    tails: Filter,
    firsts: [u32; N],
    phrases: [(Sign, &'static str); N],
}

impl<const N: usize> Set<N> {
    const fn new(lists: &[(Sign, &'static [&'static str])]) -> Set<N> {
        let mut set = Set {
            heads: Filter([0; Filter::WORDS]),
            tails: Filter([0; Filter::WORDS]),
            firsts: [0; N],
            phrases: [(Sign::Label, ""); N],
        };
        let (mut list, mut at, mut next) = (0, 0, 0);
        while list < lists.len() {
            let (sign, phrases) = lists[list];
            if at == phrases.len() {
                (list, at) = (list + 1, 0);
                continue;
            }
            let bytes = phrases[at].as_bytes();
            // A shorter phrase is followed by a mark or a blank, which its line has to have.
            let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) else { panic!("phrases have four letters") };
            set.heads.add(folded(first));
            set.tails.add(folded(last));
            set.firsts[next] = folded(first);
            set.phrases[next] = (sign, phrases[at]);
            (at, next) = (at + 1, next + 1);
        }
        set
    }

    /// The longest phrase that `text` begins with, ignoring case, its first four letters being `head`.
    #[cold]
    fn longest(&self, text: &[u8], head: u32) -> Option<(Sign, usize)> {
        let of_head = self.firsts.iter().zip(&self.phrases).filter(|(first, _)| **first == head);
        of_head.filter(|(_, (_, phrase))| begins(text, phrase)).map(|(_, (sign, phrase))| (*sign, phrase.len())).max_by_key(|found| found.1)
    }
}

/// `text` begins with `phrase`, ignoring ASCII case, and no word goes on behind it.
fn begins(text: &[u8], phrase: &str) -> bool {
    let word = phrase.as_bytes()[phrase.len() - 1].is_ascii_alphanumeric();
    text.get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase.as_bytes()))
        && !(word && text.get(phrase.len()).is_some_and(u8::is_ascii_alphanumeric))
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
            assert!(at_start(&format!("{} x", phrase.to_uppercase())).is_some_and(|found| found.1 >= phrase.len()), "{phrase}");
        }
        assert_eq!(at_start("Commentsx"), None);
        assert_eq!(at_start(""), None);
    }

    #[test]
    fn words_of_lists_are_found_in_any_case() {
        for list in [phrase::SECTION, phrase::STAMP_WORD, phrase::FURNITURE_WORD] {
            for word in list {
                assert!(is_of(list, word) && is_of(list, &word.to_uppercase()), "{word}");
            }
            assert!(!is_of(list, "ferryman") && !is_of(list, "a word longer than any"));
        }
    }
}
