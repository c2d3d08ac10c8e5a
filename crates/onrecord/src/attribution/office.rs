//! Who holds the office that a source names: `the mayor`, `the Halden mayor`, `the deputy mayor`.

use super::likeness::{self, Likeness};
use crate::Span;
use crate::draft::{Draft, Tagged};
use crate::entity::{role_head, role_word};
use crate::lexicon::{set, word};
use crate::token::{WordSet, words};
use std::ops::Range;

/// Words for who holds an office until another one does.
const FOR_NOW: &WordSet = words!["interim", "acting", "incoming"];

/// How sure it is that somebody is meant: of the place, nation or age besides.
pub(super) const OF_THE_PLACE: u8 = 3;
/// In this office.
const HOLDS: u8 = 2;
/// In it once.
const HELD: u8 = 1;
/// How many titles of a person are looked at.
const TITLES: usize = 8;

/// The office of a source.
pub(super) struct Office {
    /// The source's words up to the noun.
    role: Range<usize>,
    /// The place, nation or age that the source says.
    pub like: Likeness,
}

impl Office {
    pub fn of(draft: &Draft, role: Range<usize>, source: Span) -> Office {
        Office { role, like: likeness::of_source(draft, source) }
    }

    /// How sure it is that the person is meant; 0: another is, `None`: they have no title at all.
    pub fn held_by(&self, draft: &Draft, entity: usize) -> Option<u8> {
        let mut titles = draft.titles_of(entity).take(TITLES).peekable();
        titles.peek()?;
        let same = titles.filter(|title| self.is(draft, title));
        let once = |title: &Tagged| self.adds(draft, title, set::ONCE) || self.adds(draft, title, FOR_NOW);
        let rank = same.map(|title| if once(title) { HELD } else { HOLDS }).max();
        let (Some(rank), Some(likeness)) = (rank, self.like.fits(draft, entity)) else { return Some(0) };
        // `the Ohio senator` is no senator of whom no state is said.
        let of_many = draft.tokens[self.role.end - 1].is(word::LEGISLATOR) && self.like.has_place();
        Some(if likeness > 0.0 { OF_THE_PLACE } else { rank * u8::from(!of_many) })
    }

    /// The title has the noun and what stands before it in the source, and is of no lower rank.
    fn is(&self, draft: &Draft, title: &Tagged) -> bool {
        let noun = self.role.end - 1;
        let hash = |at: usize| draft.tokens[at].hash;
        let has = |word: u64| title.tokens.clone().any(|at| hash(at) == word);
        let named =
            has(hash(noun)) || role_head(draft, title.tokens.clone()) == role_word(draft, noun) || self.leads(draft, title);
        let mut others = self.role.clone().filter(|at| draft.tokens[*at].is_one(set::OTHER_OFFICE));
        // A deputy judge judges.
        let lower = self.adds(draft, title, set::DEPUTY) && !draft.is_one(noun, words!["judge"]);
        named && others.all(|at| has(hash(at))) && !lower
    }

    /// The source says more widely what the title says: `the Odland leader`, `the officer`.
    fn leads(&self, draft: &Draft, title: &Tagged) -> bool {
        let noun = self.role.end - 1;
        let is = |words| title.tokens.clone().any(|at| draft.tokens[at].is_one(words));
        let prime = || is(words!["prime"]) && is(words!["minister"]) || is(words!["premier", "chancellor", "taoiseach"]);
        let state = || is(words!["president", "king", "queen", "emir", "sultan"]) && !is(words!["of", "'s"]);
        match () {
            _ if draft.is_one(noun, words!["leader"]) => self.like.has_place() && (prime() || state()),
            _ if draft.is_one(noun, words!["officer"]) => noun == self.role.start + 1 && is(set::OFFICER),
            _ => false,
        }
    }

    /// The title has one of the words, and the source has not.
    fn adds(&self, draft: &Draft, title: &Tagged, words: &WordSet) -> bool {
        let own = |hash: u64| self.role.clone().any(|at| draft.tokens[at].hash == hash);
        title.tokens.clone().any(|at| draft.tokens[at].is_one(words) && !own(draft.tokens[at].hash))
    }
}
