//! The closed sets of phrases that credits and furniture are known by: at the start of a line, or anywhere in it.

use crate::Span;
use crate::lexicon::phrase;
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, Anchored, FindIter, Input, Match, MatchKind, StartKind};
use std::sync::LazyLock;

/// What a phrase shows its line to be; where a line has several, the first of these counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Rights,
    Credit,
    Furniture,
}

/// Lists of phrases with what they show; an automaton numbers the phrases of all its lists through.
type Lists = [(Sign, &'static [&'static str])];

const STARTS: &Lists = &[(Sign::Credit, phrase::CREDIT_START), (Sign::Furniture, phrase::FURNITURE_START)];
const INSIDES: &Lists =
    &[(Sign::Credit, phrase::CREDIT_INSIDE), (Sign::Furniture, phrase::FURNITURE_INSIDE), (Sign::Rights, phrase::RIGHTS_INSIDE)];

fn phrases(lists: &'static Lists) -> impl Iterator<Item = (Sign, &'static str)> {
    lists.iter().flat_map(|(sign, list)| list.iter().map(|phrase| (*sign, *phrase)))
}

static START: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasickBuilder::new()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .ascii_case_insensitive(true)
        .start_kind(StartKind::Anchored)
        .match_kind(MatchKind::LeftmostLongest)
        .build(phrases(STARTS).map(|(_, phrase)| phrase))
        .expect("the lists are small")
});

/// The sign of the longest phrase that `line` begins with, ignoring case; it must end where a word does.
pub(super) fn at_start(line: &str) -> Option<Sign> {
    let found = START.find(Input::new(line).anchored(Anchored::Yes))?;
    let (sign, _) = phrases(STARTS).nth(found.pattern().as_usize())?;
    word_ends(line, found.end()).then_some(sign)
}

/// `at` is no place inside a word.
fn word_ends(text: &str, at: usize) -> bool {
    !text[at..].starts_with(char::is_alphanumeric)
}

/// The phrases without their first letter: `sign up here` and `Sign up here` are one pattern, found at the speed of a
/// vectorised search, which cannot ignore case.
static INSIDE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasickBuilder::new()
        .match_kind(MatchKind::LeftmostFirst)
        .build(phrases(INSIDES).map(|(_, phrase)| &phrase[1..]))
        .expect("the lists are small")
});

/// The phrases anywhere in a text, found in one walk over it.
pub(super) struct Insides<'t> {
    text: &'t str,
    walk: FindIter<'static, 't>,
    next: Option<Match>,
}

impl<'t> Insides<'t> {
    pub fn of(text: &'t str) -> Insides<'t> {
        let mut walk = INSIDE.find_iter(text);
        let next = walk.next();
        Insides { text, walk, next }
    }

    /// What the phrases within `line` show. Lines must be asked about in order.
    pub fn within(&mut self, line: Span) -> Option<Sign> {
        let mut found: Option<Sign> = None;
        while let Some(next) = self.next.filter(|next| next.start() < line.end) {
            if next.start() > line.start {
                found = self.sign(next).into_iter().chain(found).min();
            }
            self.next = self.walk.next();
        }
        found
    }

    /// The sign of a match whose first letter is right too and begins a word: no `all comments` in `small comments`.
    fn sign(&self, found: Match) -> Option<Sign> {
        let (sign, phrase) = phrases(INSIDES).nth(found.pattern().as_usize())?;
        let (before, first) = self.text.as_bytes()[..found.start()].split_last().map(|(first, before)| (before, first))?;
        let begins = first.eq_ignore_ascii_case(&phrase.as_bytes()[0]) && !before.last().is_some_and(u8::is_ascii_alphanumeric);
        begins.then_some(sign)
    }
}
