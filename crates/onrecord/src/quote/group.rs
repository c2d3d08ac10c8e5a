//! The last verb group before a place in what is said, and whom it is said of: the rules on ends ask both.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, Scene};
use crate::token::words;

/// How far before its end a clause is searched for what is to come.
pub const MODAL_WITHIN: usize = 20;
/// Longest subject.
const LONGEST_SUBJECT: usize = 8;

/// What a verb group says of its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `was safe`, `were killed`, `had been cut`.
    State,
    /// `was leaving`.
    Progressive,
    /// `would go`, `is to go`.
    Modal,
    /// `left`, `has left`.
    Act,
}

/// The verb group that stands last before a place.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    pub kind: Kind,
    /// First token: an auxiliary, or the verb.
    pub start: usize,
    /// The word behind the auxiliaries: a verb, a participle, an adjective.
    pub main: usize,
}

impl Group {
    /// The one before `at`, in a clause from `start`.
    pub fn before(scene: &Scene, start: usize, at: usize) -> Option<Group> {
        let floor = start.max(at.saturating_sub(MODAL_WITHIN));
        let last = (floor..at).rev().find(|t| scene.is_finite(*t))?;
        let first = scene.auxiliaries_start(last, floor);
        let auxiliary = |t: usize| scene.auxiliary(t);
        let be = (first..=last).any(|t| auxiliary(t) == Some("b") || scene.is_word(t, words!["'s", "'re", "'m"]));
        let behind = |t: usize| (t..at).find(|t| !scene.is_verb_part(*t)).unwrap_or(at);
        let main = if auxiliary(last).is_some() { behind(last + 1) } else { last };
        let kind = match main {
            _ if (first..=last).any(|t| scene.is_modal(t)) => Kind::Modal,
            _ if be && scene.is_word(main, words!["to"]) => Kind::Modal,
            _ if be && scene.ends_with(main, "ing") => Kind::Progressive,
            _ if be => Kind::State,
            _ => Kind::Act,
        };
        Some(Group { kind, start: first, main })
    }

    /// It says how things are or will be, and nobody acts, in a clause from `start` that has no other verb before.
    pub fn is_settled(&self, scene: &Scene, start: usize) -> bool {
        let other = (start..self.start).rev().take(MODAL_WITHIN).any(|t| scene.is_finite(t) || scene.is(t, word::RELATIVE));
        matches!(self.kind, Kind::State | Kind::Modal) && !other
    }

    /// What it says is done in words, in public or before others, so that a letter or a meeting may be where: `had apologised`, `would
    /// speak`, `were set out`, `is to appear`.
    pub fn is_public(&self, scene: &Scene, at: usize) -> bool {
        let public = |t: usize| scene.shape(t) == Shape::Lower && (scene.is(t, CLAUSAL) || scene.is_word(t, set::MADE_PUBLIC));
        public(self.main) || (self.start + 1..at).any(|t| scene.is_word(t - 1, words!["to"]) && public(t))
    }

    /// `there was an error`.
    pub fn is_existential(&self, scene: &Scene) -> bool {
        self.start > 0 && scene.is_word(self.start - 1, words!["there"])
    }

    /// It is in the present: `is safe`, `has failed`.
    pub fn is_present(&self, scene: &Scene) -> bool {
        (self.start..=self.main).any(|t| scene.is_word(t, words!["is", "are", "has", "have", "'re", "'s", "'ve"]))
    }
}

/// The verb behind the conjunction at `and` does not agree with the subject of the clause from `start`, so it is the teller’s: `said a man was
/// shot and are looking for witnesses`. Counter-examples: `said the crew left and have not come back`, `said he would stay and have a rest`.
pub fn disagrees(scene: &Scene, start: usize, and: usize) -> bool {
    let verb = and + 1;
    let has = scene.is_word(verb, words!["has", "have"])
        && (scene.is_finite(verb + 1) || scene.is_word(verb + 1, words!["begun", "asked"]));
    let plural = scene.is_word(verb, words!["are", "were"]) || has && scene.is_word(verb, words!["have"]);
    if !plural && !has && !scene.is_word(verb, words!["is", "was"]) {
        return false;
    }
    let Some(group) = Group::before(scene, start, and) else { return false };
    let before = start..group.start;
    let simple = before.len() <= LONGEST_SUBJECT
        && !before.clone().any(|t| scene.is_finite(t) || scene.is_edge(t) && !scene.is(t, word::PRONOUN))
        && !(group.start..and).any(|t| scene.is_word(t, words!["to", "that", "and", ","]) || scene.is(t, word::RELATIVE));
    simple && group.kind != Kind::Modal && is_plural(scene, start, &group).is_some_and(|subject| subject != plural)
}

/// The subject from `start` is more than one; `None` where its form does not show it, as of groups.
fn is_plural(scene: &Scene, start: usize, group: &Group) -> Option<bool> {
    if scene.is_word(start, words!["he", "she", "it", "they"]) {
        return Some(scene.is_word(start, words!["they"]));
    }
    let last = group.start.checked_sub(1).filter(|last| *last >= start)?;
    let person = scene.name_at(last).is_some_and(|name| name.label == Label::Person);
    let noun = scene.is(last, word::PERSON_NOUN | word::TITLE | word::TITLE_PLURAL) && !scene.is(last, word::GROUP_NOUN);
    let irregular = scene.is_word(last, set::PLURAL_PEOPLE);
    if person || noun || irregular { Some(!person && (irregular || scene.ends_with(last, "s"))) } else { None }
}

/// The clause from `start` speaks of a thing: `the talks had failed`, `it was late`. Counter-examples: `the man had left`, `Rook had left`.
pub fn of_thing(scene: &Scene, start: usize) -> bool {
    if scene.is_word(start, words!["it", "this", "there"]) {
        return true;
    }
    let subject = scene.phrase_after(start, start + LONGEST_SUBJECT);
    // `the report said`: papers speak, but are no people.
    let paper = |t: usize| scene.is_document(t);
    subject.is_some_and(|subject| subject.head == Head::Noun || subject.head == Head::Speaker && paper(subject.source.end - 1))
}
