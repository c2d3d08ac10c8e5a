//! What was decided for a full name holds for its surname alone, which has less around it to tell by; a surname or an acronym found
//! once is found again.

use super::run::{Case, Line};
use super::{sort, tagged};
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::{Shape, hash_step};
use crate::lexicon::{Path, union, word};
use crate::token::{Kind, Token, words};
use std::ops::Range;

/// A person's full name this sure tells whose its surname is.
const SURE: f64 = 0.7;

/// A lone word this sure of another label, by a rule without exceptions, keeps it.
const SURER: f64 = super::scores::CERTAIN;

/// Makes persons of bodies, places and things whose last word is the surname of a person named in full: `Zendra Quill left. Quill | was
/// late.`, and of a relative, `Robert Quill and Zendra Quill`. Counter-examples: `Denise Washington` and the listed `Washington`;
/// `Ann Quill` and `Quill Bank`, `Halden Quill Inc`. Then adds what was missed.
pub(super) fn apply(draft: &Draft, cases: &[Case], names: &mut Vec<Tagged>, known: &mut Vec<u64>) {
    known.clear();
    let full = |name: &&Tagged| (name.label == Label::Person) & (name.tokens.len() > 1) & (name.confidence >= SURE);
    known.extend(names.iter().filter(full).filter_map(|name| surname(draft, name)));
    if !known.is_empty() {
        sort_hashes(known);
        known.dedup();
        for name in names.iter_mut().filter(|name| name.tokens.len() < 3 && may_be_person(name)) {
            if surname(draft, name).is_some_and(|own| known.binary_search(&own).is_ok()) && !is_listed(draft, name) {
                name.label = Label::Person;
            }
        }
    }
    again(draft, cases, names, known);
    known.clear();
    take_particles(draft, names, known);
}

/// `Ann van den Quarzel left. Then van den | Quarzel spoke`: a surname alone takes the small words that it has in the full name.
/// Counter-example: `the letters of de Quarzel`, where the article has no such name. `known` is empty before.
fn take_particles(draft: &Draft, names: &mut [Tagged], known: &mut Vec<u64>) {
    const MOST: usize = 3;
    let particle = |at: &usize| draft.tokens[*at].shape == Shape::Lower && draft.tokens[*at].is(word::NAME_PARTICLE);
    let key = |tokens: Range<usize>| tokens.fold(0, |key, at| hash_step(key, draft.tokens[at].hash, Shape::Lower));
    let first = |last: usize| (last.saturating_sub(MOST)..last).rev().take_while(particle).last();
    for name in names.iter().filter(|name| name.label == Label::Person && name.tokens.len() > 2) {
        let last = name.tokens.end - 1;
        known.extend(first(last).filter(|first| *first > name.tokens.start).map(|first| key(first..last + 1)));
    }
    if known.is_empty() {
        return;
    }
    sort_hashes(known);
    for name in names.iter_mut().filter(|name| name.tokens.len() == 1) {
        let known = |first: &usize| known.binary_search(&key(*first..name.tokens.end)).is_ok();
        if let Some(first) = first(name.tokens.start).filter(known) {
            *name = tagged(draft, first..name.tokens.end, Label::Person, name.confidence, None);
        }
    }
}

/// Adds the surnames and acronyms that were missed: `Ann Quarzel left. He drove Quarzel | back.`, `the QZL. Both QZL | chiefs`. `surnames`
/// are sorted. Counter-examples: `Ann Field`, `Field Street`.
fn again(draft: &Draft, cases: &[Case], names: &mut Vec<Tagged>, surnames: &mut Vec<u64>) {
    let people = surnames.len();
    let acronym = |name: &&Tagged| name.label == Label::Org && is_acronym(draft, name.tokens.clone()) && name.confidence >= SURE;
    surnames.extend(names.iter().filter(acronym).map(|name| draft.tokens[name.tokens.start].hash));
    let (people, acronyms) = surnames.split_at_mut(people);
    sort_hashes(acronyms);
    if people.is_empty() && acronyms.is_empty() {
        return;
    }
    // So large that what passes it is hardly ever another word.
    let mut sieve = [0u64; 16];
    let place = |hash: u64| (hash >> 6) as usize % 16;
    people.iter().chain(&*acronyms).for_each(|hash| sieve[place(*hash)] |= 1 << (hash & 63));
    let (found, mut sentence, mut next) = (names.len(), 0, 0);
    for at in draft.leads.within(Kind::Capital, 0..draft.tokens.len()) {
        let token = &draft.tokens[at];
        if sieve[place(token.hash)] >> (token.hash & 63) & 1 == 0 {
            continue;
        }
        next += names[next..found].iter().take_while(|name| name.tokens.end <= at).count();
        if next < found && names[next].tokens.start <= at {
            continue;
        }
        sentence += draft.sentence_tokens[sentence..].iter().take_while(|range| range.end <= at).count();
        let range = &draft.sentence_tokens[sentence];
        let line = Line { text: draft.text, tokens: &draft.tokens, range: range.clone(), case: cases[sentence] };
        let label = match token.shape {
            Shape::Title if people.binary_search(&token.hash).is_ok() && stands_alone(&line, at) => Label::Person,
            Shape::Upper if acronyms.binary_search(&token.hash).is_ok() && line.case != Case::Caps => Label::Org,
            _ => continue,
        };
        names.push(tagged(draft, at..at + 1, label, SURE, None));
    }
    if names.len() > found {
        sort(names);
    }
}

/// Once in the program, as it is long.
#[inline(never)]
fn sort_hashes(hashes: &mut [u64]) {
    hashes.sort_unstable();
}

/// Three letters or more, no ordinary ones but where a body's name stands before them: `Halden Power Party (HPP)`.
fn is_acronym(draft: &Draft, tokens: Range<usize>) -> bool {
    let first = &draft.tokens[tokens.start];
    let bracket = || tokens.start > 0 && draft.is_one(tokens.start - 1, words!["("]) && draft.is_one(tokens.end, words![")"]);
    let letters = || draft.word(tokens.start).bytes().all(|byte| byte.is_ascii_uppercase());
    tokens.len() == 1
        && first.shape == Shape::Upper
        && first.span().len() > 2
        && (!first.is(word::COMMON_ACRONYM) || bracket())
        && letters()
}

/// A word that owes its capital to no place, beside no other capital. Counter-examples: `Field Street`, `Field crops failed`, `in May`.
fn stands_alone(line: &Line, at: usize) -> bool {
    let small = |token: Option<&Token>| token.is_none_or(|t| !t.shape.is_capital() && !t.is_one(words!["-", "/", "@"]));
    let ordinary = line.tokens[at].is(word::COMMON) && (line.case != Case::Prose || line.opens(at));
    let other = line.tokens[at].is(union(&[word::TITLE, word::HONORIFIC, word::MONTH]));
    !ordinary && !other && !line.is_no_name(at) && small(line.before(at)) && small(line.get(at + 1))
}

fn may_be_person(name: &Tagged) -> bool {
    matches!(name.label, Label::Org | Label::Gpe | Label::Loc | Label::Fac | Label::Event)
        && name.canonical.is_none()
        && name.confidence < SURER
}

/// The last word of a name, if it has the looks of a surname.
fn surname(draft: &Draft, name: &Tagged) -> Option<u64> {
    let tokens = &draft.tokens[name.tokens.clone()];
    let last = &tokens[tokens.len() - 1];
    // `Ann “Sam” Quarzel`, `Ann de Quarzel`
    let person = name.label == Label::Person;
    let word = |shape| {
        matches!(shape, Shape::Title | Shape::Upper | Shape::Inner) || person && matches!(shape, Shape::Mark | Shape::Lower)
    };
    let words = tokens.iter().all(|token| word(token.shape)) && !matches!(last.shape, Shape::Mark | Shape::Lower);
    (words && !last.is(word::NAME_SUFFIX | word::ORG_SUFFIX | word::ORG_HEAD)).then_some(last.hash)
}

fn is_listed(draft: &Draft, name: &Tagged) -> bool {
    Path::of_capitals(draft.slice(name.span)).is_some_and(|path| path.classes().has_label())
}
