//! The whole article overrules a single place of it: full names teach their short forms, repeats agree.

use super::Candidate;
use super::joint::is_ship_prefix;
use super::scores::Scores;
use super::sport::{is_met, is_there, team};
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{self, NameClasses, name, set, word};
use crate::table::Table;
use crate::token::{Token, WordSet, words};
use crate::{BlockKind, Label};
use std::ops::Range;

/// What the article teaches about a name or a part of one.
#[derive(Debug, Default)]
pub(super) struct Taught {
    /// Given name or surname of a person whose full name stands in the article.
    person: bool,
    /// The telling word of a company whose full name, with its corporate form, stands in the article.
    company: bool,
    /// A ship, whose name stands elsewhere with what it is: `MV Example`.
    ship: bool,
    /// A storm, whose name stands elsewhere with what it is: `Hurricane Example`.
    storm: bool,
    /// A club, by the name of its town: `Halden coach Ann Example`.
    team: bool,
    /// The place of the dateline.
    home: bool,
    /// Points for labels.
    votes: Scores,
}

impl Taught {
    fn vote(&mut self, label: Label, points: i16) {
        self.votes.add(label, points.min(MOST_VOTES - self.votes.of(label)));
    }
}

/// What is taught, by the words it is about.
pub(super) type Lessons = Table<Taught>;

/// What is taught about the words with this key; in the program once, as a look into the table is long.
#[inline(never)]
fn lesson(lessons: &mut Lessons, key: u64) -> &mut Taught {
    lessons.entry(key).or_default()
}

/// The most points that repeats of a name can add to a label.
const MOST_VOTES: i16 = 9;

/// Learns from the sure candidates and applies it to all. `sport`: the article reports of it.
pub(super) fn overrule(draft: &Draft, candidates: &mut [Candidate], sport: bool, lessons: &mut Lessons) {
    lessons.clear();
    lessons.reserve(candidates.len() * 2);
    for candidate in candidates.iter_mut() {
        candidate.key = key(draft, candidate.tokens.clone());
        learn(draft, candidate, lessons);
        if sport && let Some(team) = team(draft, candidate) {
            lesson(lessons, key(draft, team)).team = true;
        }
    }
    if let Some(home) = home(draft) {
        lesson(lessons, key(draft, home)).home = true;
    }
    for candidate in candidates.iter_mut() {
        if let Some(taught) = lessons.get(&candidate.key) {
            let there = || is_there(&draft.tokens, &candidate.tokens) && !is_met(draft, &candidate.tokens);
            // `Halden Rovers`, `the Halden Open`
            let part = || is_followed(draft, candidate.tokens.end);
            let plays = taught.team && !there() && !part();
            let falls = taught.company && is_quoted(draft, candidate);
            apply(candidate, taught, plays, falls);
        }
        // `Ann Quill`, where the article has another Quill.
        let tokens = candidate.tokens.clone();
        let relative = tokens.len() == 2 && candidate.path.is_none() && draft.tokens[tokens.start].is(word::GIVEN);
        if relative
            && lessons.get(&key(draft, tokens.start + 1..tokens.end)).is_some_and(|taught| taught.person)
            && !is_firm(draft, candidate, lessons)
        {
            candidate.scores.settle(Label::Person, 12);
        }
    }
}

/// The place of one word that the article's dateline opens with: `SOFIA, Aug 5 - `, and `Sofia newspapers` below. Counter-example: `SAN JOSE`.
fn home(draft: &Draft) -> Option<Range<usize>> {
    const FIRST: usize = 12;
    let dateline = draft.blocks.iter().take(FIRST).find(|block| block.kind == BlockKind::Dateline)?;
    let start = draft.token_at(dateline.span.start);
    let town = draft.tokens.get(start).is_some_and(|t| t.shape.is_capital() && t.span().len() > 3);
    let alone = !draft.tokens.get(start + 1).is_some_and(|t| t.shape.is_capital() && !t.is(word::MONTH | word::WEEKDAY));
    (town && alone).then(|| start..start + 1)
}

/// A word with a capital stands at `end`, in the sentence of the one before.
fn is_followed(draft: &Draft, end: usize) -> bool {
    let capital = draft.tokens.get(end).is_some_and(|t| t.shape == Shape::Title && !t.is_glued());
    capital && draft.sentence_of(end) == draft.sentence_of(end - 1)
}

/// A town by its name whose price moves: `Halden plunged`, of Halden Corp. Counter-example: `Kansas plunged`.
fn is_quoted(draft: &Draft, candidate: &Candidate) -> bool {
    let town = |path: lexicon::Path| {
        path.classes().is_only(Label::Gpe) && !path.classes().any(NameClasses(name::COUNTRIES.0 | name::STATES.0))
    };
    let price = || draft.tokens.get(candidate.tokens.end).is_some_and(|t| t.shape == Shape::Lower && t.is_one(set::PRICE_VERB));
    candidate.path.is_some_and(town) && price()
}

/// A full name elsewhere decides, or that it is a club that `plays`; else every repeat votes.
fn apply(candidate: &mut Candidate, taught: &Taught, plays: bool, falls: bool) {
    if taught.person {
        candidate.scores.settle(Label::Person, 12);
    } else if plays {
        // More than a listed place of two words has.
        candidate.scores.settle(Label::Org, 20);
    } else if taught.home
        && candidate.path.is_some_and(|path| path.classes().has(Label::Gpe))
        && candidate.scores.verdict().is_some_and(|verdict| matches!(verdict.label, Label::Person | Label::Gpe))
    {
        candidate.scores.settle(Label::Gpe, 12);
    } else if taught.company && (candidate.path.is_none() || falls) {
        // A listed name may well be meant: `Iowa` beside `Iowa Example Co.`
        candidate.scores.settle(Label::Org, 12);
    } else if taught.ship && candidate.path.is_none() {
        candidate.scores.settle(Label::Product, 12);
    } else if taught.storm {
        candidate.scores.settle(Label::Event, 12);
    } else {
        candidate.scores.join(&taught.votes);
    }
}

/// One number for the words of a name, whatever their case.
fn key(draft: &Draft, tokens: Range<usize>) -> u64 {
    tokens.fold(0, |key, at| crate::key::hash_step(key, draft.tokens[at].hash, Shape::Lower))
}

fn learn(draft: &Draft, candidate: &Candidate, lessons: &mut Lessons) {
    let Some(verdict) = candidate.scores.verdict() else { return };
    let label = verdict.label;
    let tokens = candidate.tokens.clone();
    let sure = verdict.margin >= 3;
    lesson(lessons, candidate.key).vote(label, if sure { 3 } else { 1 });
    if !sure || tokens.len() < 2 {
        return;
    }
    match label {
        // `Quarzel Builders`, of Quarzel Builders LLC; counter-example: `Ann Quarzel`, of Ann Quarzel LLC.
        Label::Person if is_firm(draft, candidate, lessons) => {}
        Label::Person => {
            // `German Halden` does not make people of all things German.
            let nation =
                |short: &Range<usize>| draft.listed(short.clone()).any(NameClasses(name::DEMONYMS.0 | name::PARTY_MEMBERS.0));
            for short in parts_of_person(draft, tokens.clone()).filter(|short| short.start != tokens.start || !nation(short)) {
                lesson(lessons, key(draft, short)).person = true;
            }
        }
        Label::Org => {
            for short in parts_of_body(draft, tokens.clone()) {
                let taught = lesson(lessons, key(draft, short));
                taught.vote(label, 5);
                taught.company |= draft.tokens[tokens.end - 1].is(word::ORG_SUFFIX);
            }
            lesson(lessons, candidate.key).company |= verdict.certain;
            if let Some(acronym) = acronym_after(draft, tokens) {
                lesson(lessons, key(draft, acronym)).vote(label, 9);
            }
        }
        // `The Quarzel left`, of `MV Quarzel`.
        Label::Product if is_ship_prefix(&draft.tokens[tokens.start]) => {
            lesson(lessons, key(draft, tokens.start + 1..tokens.end)).ship = true;
        }
        // `Quarzel’s winds`, of `Hurricane Quarzel`.
        Label::Event if draft.tokens[tokens.end - 2].is_one(STORM) => {
            lesson(lessons, key(draft, tokens.end - 1..tokens.end)).storm = true;
        }
        _ => {}
    }
}

/// A company's name without its form, that ends with an ordinary word.
fn is_firm(draft: &Draft, candidate: &Candidate, lessons: &Lessons) -> bool {
    let last = &draft.tokens[candidate.tokens.end - 1];
    last.is(word::COMMON) && !last.is(word::SURNAME) && lessons.get(&candidate.key).is_some_and(|taught| taught.company)
}

/// What stands before the name of a storm.
const STORM: &WordSet = words!["hurricane", "typhoon", "cyclone", "storm"];

/// The given name, the surname (with hyphen and particles) of a full name, and the last two of three words: `Leo | Santa Cruz`.
fn parts_of_person(draft: &Draft, tokens: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let all = &draft.tokens;
    let mut end = tokens.end;
    while end > tokens.start + 1 && (all[end - 1].is(word::NAME_SUFFIX) || all[end - 1].shape == Shape::Mark) {
        end -= 1;
    }
    let mut start = end - 1;
    while start > tokens.start + 1 {
        let before = &all[start - 1];
        let tied =
            before.shape == Shape::Mark && before.is_glued() || before.shape == Shape::Lower && before.is(word::NAME_PARTICLE);
        let hyphen = all[start].shape == Shape::Mark;
        if !tied && !hyphen {
            break;
        }
        start -= 1;
    }
    let own = |t: &Token| t.shape == Shape::Title && !t.is(word::TITLE | word::HONORIFIC);
    let two = tokens.len() == 3 && all[tokens.clone()].iter().all(own);
    let last = two.then_some(tokens.start + 1..tokens.end);
    [tokens.start..tokens.start + 1, start.max(tokens.start)..end].into_iter().chain(last)
}

/// Short forms of a body's name: its first word, when that is no ordinary word, and its first two; none where they are its place.
fn parts_of_body(draft: &Draft, tokens: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let all = &draft.tokens;
    let start = tokens.start;
    let local = all[tokens.end - 1].is(word::BODY_OF_PLACE);
    // `Hall-Vane Inc`
    let hyphen = all[start + 1].is_glued() && draft.word(start + 1) == "-" && all[tokens.end - 1].is(word::ORG_SUFFIX);
    let plain =
        local || all[start].is(word::COMMON) && !hyphen || all[start].shape == Shape::Initial || !all[start].shape.is_word();
    let body = draft.tokens[tokens.end - 1].is(word::ORG_SUFFIX | word::ORG_HEAD);
    let mut first = start + 1;
    while first + 1 < tokens.end && all[first].is_glued() && draft.word(first) == "-" {
        first += 2;
    }
    let one = (!plain && body).then_some(start..first);
    let two = (!local && tokens.len() > 2 && all[start + 1].shape.is_capital()).then(|| start..start + 2);
    // `Levard` of `Groupe Levard S.A.`
    let next = &all[start + 1];
    let second = !local && body && tokens.len() > 2 && next.shape == Shape::Title && !next.is(word::COMMON);
    one.into_iter().chain(two).chain(second.then(|| start + 1..start + 2))
}

/// `European Example Bank (EEB)`: the acronym in brackets after a name.
fn acronym_after(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let open = draft.tokens.get(tokens.end)?;
    let acronym = draft.tokens.get(tokens.end + 1)?;
    let close = draft.tokens.get(tokens.end + 2)?;
    (open.is_one(words!["("]) && close.is_one(words![")"]) && matches!(acronym.shape, Shape::Upper | Shape::Inner))
        .then(|| tokens.end + 1..tokens.end + 2)
}
