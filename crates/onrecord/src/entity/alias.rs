//! Other names that the text itself gives: `Ann Example, also known as “Sugar”`, `the Halden Health Board (HHB)`.

use super::Names;
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::token::{WordSet, words};
use std::ops::Range;

/// How far before `alias` its bearer may be named, in tokens.
const WITHIN: usize = 24;
/// Most names before an alias that are looked at.
const NAMES: usize = 6;

/// What stands right before another name.
const LEADS: &WordSet =
    words!["(", "“", "\"", "‘", "'", "''", "as", "aka", "a.k.a", "nicknamed", "formerly", "née", "nee", "born", "alias"];

/// Points the groups of such names to their bearer's.
pub(super) fn point(draft: &Draft, names: &mut Names) {
    for at in 1..names.mentions.len() {
        let (mention, group) = names.mentions[at];
        let tagged = &draft.mentions[mention];
        if tagged.tokens.start == 0 || !draft.tokens[tagged.tokens.start - 1].is_one(LEADS) {
            continue;
        }
        let before = &names.mentions[at.saturating_sub(NAMES)..at];
        let bearer = bracketed(draft, before, tagged).or_else(|| also_known(draft, before, tagged));
        if let Some(bearer) = bearer {
            names.point(group, bearer);
        }
    }
}

/// The body whose letters follow it in brackets, whatever they stand for; the place whose initials they are. Counter-examples: `New York
/// (AFP)`, `Ann Example (SPD)`; `the court of the Odland Lake Region (OLR)`, whose letters are the region's.
fn bracketed(draft: &Draft, before: &[(usize, usize)], tagged: &Tagged) -> Option<usize> {
    let open = tagged.tokens.start.checked_sub(1)?;
    if !draft.tokens[open].is_one(words!["("]) || tagged.tokens.len() > 1 || !is_short(draft.word(open + 1)) {
        return None;
    }
    let closed = draft.tokens.get(tagged.tokens.end).is_some_and(|t| t.is_one(words![")"]));
    let ((mention, group), rest) = before.split_last()?;
    let body = &draft.mentions[*mention];
    if !closed || body.tokens.end != open {
        return None;
    }
    let letters = draft.word(tagged.tokens.start);
    let stands_for = |tokens: Range<usize>| initials(draft, tokens).eq(letters.bytes().filter(u8::is_ascii_uppercase));
    let label = !matches!(tagged.label, Label::Person | Label::Norp);
    match body.label {
        Label::Org | Label::Event | Label::Law | Label::Fac if body.tokens.len() > 1 => {
            let of = |at: &usize| draft.tokens[*at].is_one(words!["of"]);
            let tail = body.tokens.clone().rev().find(of).map_or(open, |of| of + 1);
            (label && !(stands_for(tail..open) && !stands_for(body.tokens.clone()))).then_some(*group)
        }
        Label::Gpe | Label::Loc => {
            // `the Mission for Relations across the Odland Strait (MROS)`, where the place is part of the name.
            let start = body.tokens.start;
            let whole = rest.last().filter(|(body, _)| {
                let body = &draft.mentions[*body];
                let linked = || draft.tokens[body.tokens.end..start].iter().all(|t| t.shape == Shape::Lower);
                let edges = || {
                    let mut initials = initials(draft, body.tokens.start..open);
                    let (first, last) = (letters.bytes().next(), letters.bytes().last());
                    initials.next() == first && initials.last() == last
                };
                body.label == Label::Org && body.tokens.end < open && linked() && edges()
            });
            let place = body.tokens.len() > 1 && stands_for(body.tokens.clone());
            whole.map(|(_, group)| *group).or_else(|| place.then_some(*group))
        }
        _ => None,
    }
}

/// A short form by its letters: `NHB`, `NHb`, `nHB`. Counter-example: `Halden`.
fn is_short(word: &str) -> bool {
    word.bytes().filter(u8::is_ascii_uppercase).count() > 1
}

/// The first letters of the capitalised words.
fn initials(draft: &Draft, tokens: Range<usize>) -> impl Iterator<Item = u8> {
    let capitals = tokens.filter(|at| draft.tokens[*at].shape.is_capital());
    capitals.filter_map(|at| draft.word(at).bytes().next())
}

/// Whom `also known as`, `alias`, `nicknamed` speaks of: the name before it, of a person or a body.
///
/// Counter-examples: `a drug known as Halden`, with no name before; `Ann Example founded what is known as Halden House`.
fn also_known(draft: &Draft, before: &[(usize, usize)], tagged: &Tagged) -> Option<usize> {
    let marked = |at: &usize| draft.tokens[*at].is_one(words!["“", "\"", "‘", "'", "''", "("]);
    let mut at = tagged.tokens.start.checked_sub(1)?;
    if marked(&at) {
        at = at.checked_sub(1)?;
    }
    let is = |at: usize, words: &WordSet| draft.tokens[at].is_one(words);
    let (lead, far) = if is(at, words!["as"]) && at >= 2 && is(at - 1, words!["known"]) {
        let adverb = is(at - 2, set::KNOWN_HOW);
        (at - 1 - adverb as usize, false)
    } else if is(at, words!["aka", "a.k.a", "nicknamed", "formerly", "née", "nee", "born"]) {
        (at, false)
    } else if is(at, words!["alias"]) {
        (at, true)
    } else {
        return None;
    };
    let (mention, group) = before.iter().rev().find(|(m, _)| matches!(draft.mentions[*m].label, Label::Person | Label::Org))?;
    let bearer = &draft.mentions[*mention];
    // A nickname may have any label; `formerly` also goes with an employer.
    let nickname = !is(at, words!["formerly", "née", "nee", "born"]) && tagged.tokens.len() < 4;
    let same = bearer.label == tagged.label || nickname;
    let gap = bearer.tokens.end..lead;
    // An age, a comma, a bracket at most.
    let ends = gap.clone().any(|at| is(at, words![".", "!", "?"]));
    let idle = gap.clone().all(|at| draft.tokens[at].shape == Shape::Number || draft.tokens[at].shape == Shape::Mark);
    let set_off = draft.tokens[bearer.tokens.end].shape == Shape::Mark;
    // Counter-example: `Ann Example left; alias Sugar stayed`.
    let apposed = gap.is_empty() || is(at - 1, words![",", "(", "–", "—"]) || draft.tokens[at - 1].is(word::DETERMINER);
    let far = far && apposed;
    (same && !ends && if far { bearer.label == Label::Person && gap.len() <= WITHIN } else { idle && set_off && gap.len() <= 5 })
        .then_some(*group)
}
