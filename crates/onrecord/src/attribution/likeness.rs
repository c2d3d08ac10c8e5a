//! What a description says of a person besides the noun, and what the text says of each: nation, party, age, place.

use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::token::words;
use crate::{Label, Span};
use std::ops::Range;

/// Who is described so wins over anybody nearer.
const SAID: f64 = 8.0;
/// Most places of a description.
const PLACES: usize = 3;
/// How many of a person's names, and titles, are looked at.
const NAMES: usize = 4;
/// How far before and behind a name its description reaches, in tokens.
const LEAD: usize = 8;
const TAIL: usize = 8;

/// What is said of somebody; empty: nothing that tells people apart.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Likeness {
    nation: Option<&'static str>,
    party: Option<&'static str>,
    /// The key of the number.
    age: Option<u64>,
    places: [u64; PLACES],
    count: usize,
    /// Somebody whose office the text does not say: `the former governor` is no senator.
    pub untitled: bool,
}

impl Likeness {
    /// `the German`, `the Ohio Republican`, `the 24-year-old`, `the mayor of Halden`. Nothing of a source that names somebody.
    pub fn of(draft: &Draft, source: Range<usize>) -> Likeness {
        let mut said = Likeness::default();
        for at in source.clone().take(LEAD) {
            if at > source.start {
                said.note(draft, at, at + 1 == source.end);
            }
        }
        said
    }

    /// A person of the text is of another nation, party or age (`None`), or is said to be so.
    pub fn fits(&self, draft: &Draft, entity: usize) -> Option<f64> {
        if self.untitled && draft.titles_of(entity).next().is_some() {
            return None;
        }
        if self.is_empty() {
            return Some(0.0);
        }
        let person = Likeness::of_person(draft, entity, self);
        let british = |nation| matches!(nation, "britain" | "scotland" | "wales");
        let mut score = 0.0;
        match (self.nation, person.nation) {
            (Some(a), Some(b)) if a == b => score += SAID,
            (Some(a), Some(b)) if !(british(a) && british(b)) => return None,
            _ => {}
        }
        match (self.party, person.party) {
            (Some(a), Some(b)) if a != b => return None,
            (Some(_), Some(_)) => score += SAID,
            _ => {}
        }
        match (self.age, person.age) {
            (Some(a), Some(b)) if a != b => return None,
            (Some(_), Some(_)) => score += SAID,
            _ => {}
        }
        Some(score + SAID * person.count.min(self.count) as f64)
    }

    pub fn is_empty(&self) -> bool {
        self.nation.is_none() && self.party.is_none() && self.age.is_none() && self.count == 0
    }

    /// It says a place.
    pub fn has_place(&self) -> bool {
        self.count > 0 || self.nation.is_some()
    }

    /// What stands around the names of a person, and in the titles; of places those that are asked for.
    fn of_person(draft: &Draft, entity: usize, asked: &Likeness) -> Likeness {
        let mut person = Likeness::default();
        let mut places = 0u32;
        let mut note = |at: usize| {
            let hash = draft.tokens[at].hash;
            if let Some(place) = asked.places[..asked.count].iter().position(|place| *place == hash) {
                places |= 1 << place;
            }
            person.note(draft, at, true);
        };
        for name in draft.names_of(entity).take(NAMES) {
            lead(draft, name).for_each(&mut note);
            tail(draft, name).for_each(&mut note);
        }
        for title in draft.titles_of(entity).take(NAMES) {
            title.tokens.clone().take(LEAD).for_each(&mut note);
        }
        person.count = places.count_ones() as usize;
        person
    }

    /// Notes what the token says; the first word for each counts. `last`: it is the noun.
    fn note(&mut self, draft: &Draft, at: usize, last: bool) {
        let token = &draft.tokens[at];
        let capital = token.shape.is_capital();
        if token.shape == Shape::Number {
            // `24-year-old`, `, 24,`
            let old =
                draft.is_one(at + 1, words!["-"]) && draft.is_one(at + 2, words!["year"]) && draft.is_one(at + 4, words!["old"]);
            let bare = draft.is_one(at + 1, words![",", ")", "."]) && at > 0 && draft.is_one(at - 1, words![",", "("]);
            if old || bare {
                self.age = self.age.or(Some(token.hash));
            }
            return;
        }
        if !capital && !last {
            return;
        }
        let nation = token.word.value(word::NATIONALITY).filter(|_| capital);
        // `R-Ohio`: the letter alone is a word.
        let letter = token.end - token.start == 1;
        let tag = || draft.is_one(at + 1, words!["-", ")"]);
        let party = token.word.value(word::PARTY_TAG).filter(|_| !letter || capital && tag());
        if nation.is_some() {
            self.nation = self.nation.or(nation);
        } else if party.is_some() {
            self.party = self.party.or(party);
        } else if capital && self.count < PLACES && !token.is(word::TITLE | word::TITLE_MODIFIER | word::HONORIFIC) {
            self.places[self.count] = token.hash;
            self.count += 1;
        }
    }
}

/// The words right before a name that describe it, nearest first: `Germany’s`, `the American striker`.
fn lead<'d>(draft: &'d Draft, name: &Tagged) -> impl Iterator<Item = usize> + 'd {
    let from = name.tokens.start.saturating_sub(LEAD);
    let role = union(&[word::TITLE, word::TITLE_MODIFIER, word::PERSON_NOUN, word::DESCRIPTION, word::HONORIFIC]);
    let describes = move |at: &usize| {
        let token = &draft.tokens[*at];
        token.shape.is_capital()
            || token.is(role)
            || token.shape == Shape::Number
            || token.is_one(words!["'s", "-", "year", "old", "."])
    };
    (from..name.tokens.start).rev().take_while(describes)
}

/// The words behind a name that describe it: `(Germany)`, `, 24,`, `, R-Ohio,`, `of Halden`. Counter-example: `Rook, American Ann Example
/// and`, the next of a list.
fn tail<'d>(draft: &'d Draft, name: &Tagged) -> impl Iterator<Item = usize> + 'd {
    let end = name.tokens.end;
    let opens = draft.is_one(end, words!["(", ",", "of", "from"]);
    let stop = draft.tokens.len().min(end + TAIL);
    let ends = |at: &usize| {
        let token = &draft.tokens[*at];
        token.is_one(words![",", ")", ";", ":"])
            || token.is(union(&[word::AUXILIARY, word::FINITE])) && token.shape == Shape::Lower
    };
    let last = if opens { (end + 1..stop).find(ends).unwrap_or(stop) } else { end };
    // A full stop ends the sentence, not `R-Tenn.`
    let sentence = draft.sentence_tokens.get(draft.sentence_of(end.min(draft.tokens.len() - 1))).map_or(end, |s| s.end);
    let last = last.min(sentence).max(end);
    let next = draft.mention_from(end + 1);
    let list = draft.mentions[next..].iter().take(NAMES).take_while(|m| m.tokens.start < last).any(|m| m.label == Label::Person);
    end..if list { end } else { last }
}

/// The tokens of a source and of the article before it.
pub(super) fn of_source(draft: &Draft, source: Span) -> Likeness {
    let tokens = draft.tokens_of(source);
    let the = tokens.start > 0 && draft.tokens[tokens.start - 1].is_one(words!["the"]);
    Likeness::of(draft, tokens.start - usize::from(the)..tokens.end)
}
