//! Where a text that lost its line breaks runs a name into the next one, or into the next sentence: a letter's closing (`Thanks, Ann |
//! Rolf, please call`), a heading (`Quarzel Port | Quarzel Port is old`), a list (`24, London E17 | Ann Halden, 22`).

use super::tagged;
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::{Token, words};
use std::ops::Range;

/// Tokens of a name that is looked at: longer ones would be gone over for each of their parts.
const LONGEST: usize = 32;

/// Parts the names, which are sorted and do not overlap. `spare` is empty before and after.
pub(super) fn part(draft: &Draft, names: &mut Vec<Tagged>, spare: &mut Vec<Tagged>) {
    for name in names.iter_mut().filter(|name| (2..=LONGEST).contains(&name.tokens.len())) {
        while let Some((first, rest)) = seam(draft, &name.tokens, name.label) {
            let before = alone(draft, first, name);
            if rest.is_empty() {
                *name = before;
                break;
            }
            spare.push(before);
            *name = alone(draft, rest, name);
        }
    }
    if !spare.is_empty() {
        names.append(spare);
        super::sort(names);
    }
}

/// A part of a name: a place, where it is listed as one and is no given name.
fn alone(draft: &Draft, part: Range<usize>, whole: &Tagged) -> Tagged {
    let given = draft.tokens[part.start].is(word::GIVEN) && !is_district(draft, part.end);
    let place = draft.listed(part.clone()).has(Label::Gpe) && !given;
    let label = if place { Label::Gpe } else { whole.label };
    tagged(draft, part, label, whole.confidence, None)
}

/// What is before and what behind the first seam of a name; nothing may be behind.
fn seam(draft: &Draft, name: &Range<usize>, label: Label) -> Option<(Range<usize>, Range<usize>)> {
    let Range { start, end } = *name;
    if let Some(at) = repeat(draft, name) {
        return Some((start..at, at..end));
    }
    if label != Label::Person {
        return None;
    }
    if let Some(at) = (start + 1..end).find(|at| is_district(draft, *at)) {
        return Some((start..at, at + 1..end));
    }
    if let Some(last) = opening_of_next(draft, name) {
        return Some((start..last, end..end));
    }
    let at = second_person(draft, name).or_else(|| place_before(draft, name)).or_else(|| addressee(draft, name))?;
    Some((start..at, at..end))
}

/// Where a name of two words and more is said a second time: `Quarzel Port | Quarzel Port is old`; at the start of a text, where its first
/// word is: `Ann Halden | Ann Rose Halden was`. Counter-example: `Walla Walla`.
fn repeat(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let words = &draft.tokens[name.clone()];
    let same = |(one, other): (&Token, &Token)| one.hash == other.hash;
    let half = words.len() / 2;
    let twice = words.len() > 3 && words.len().is_multiple_of(2) && words[..half].iter().zip(&words[half..]).all(same);
    if twice {
        return Some(name.start + half);
    }
    let again = || words.iter().skip(1).position(|word| word.hash == words[0].hash);
    let opens = name.start == 0 && words[0].shape == Shape::Title && !draft.listed(name.clone()).has_label();
    if opens { again().map(|at| at + 1) } else { None }
}

/// A postal district of a British city: `London | E17`.
fn is_district(draft: &Draft, at: usize) -> bool {
    if draft.tokens.get(at).is_none_or(|token| token.shape == Shape::Title) {
        return false;
    }
    let word = draft.word(at).as_bytes();
    let letters = word.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let digits = word[letters..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=2).contains(&letters) && (1..=2).contains(&digits) && letters + digits == word.len()
}

/// The word that opens the next sentence or line, at the end of a name: `Ann Halden | Let me know`, `Thanks, Ann Halden | Manager, Port`.
/// Counter-example: `Ann Will`.
fn opening_of_next(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let last = name.end - 1;
    let token = &draft.tokens[last];
    let ordinary = !token.has_stop() && !token.is(word::SURNAME | word::GIVEN | word::NAME_PARTICLE);
    if !ordinary || !token.is(word::STARTER | word::COMMON) || !draft.tokens[name.start].is(word::GIVEN) {
        return None;
    }
    let goes_on = || draft.tokens.get(name.end).is_some_and(|next| next.shape == Shape::Lower && !next.is_glued());
    (token.is(word::STARTER) && goes_on() || closes_letter(draft, name.start)).then_some(last)
}

/// Four words and more, by turns a given name and a surname: `Ann Halden | Rolf Quill`.
fn second_person(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let [given, surname, other_given, other, ..] = &draft.tokens[name.clone()] else { return None };
    let is_given = |token: &Token| token.shape == Shape::Title && token.is(word::GIVEN) && !token.is(word::SURNAME);
    let is_surname = |token: &Token| token.shape == Shape::Title && !token.is(word::GIVEN | word::NAME_PARTICLE);
    (is_given(given) && is_surname(surname) && is_given(other_given) && is_surname(other)).then_some(name.start + 2)
}

/// A listed place at the end of an entry and a name that begins the next: `21, Leeds | Ann Halden, 26`.
fn place_before(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let start = name.start;
    let entry = start > 1 && draft.is_one(start - 1, words![","]) && draft.tokens[start - 2].shape == Shape::Number;
    if !entry || !draft.is_one(name.end, words![","]) {
        return None;
    }
    let place = |at: &usize| draft.tokens[*at].is(word::GIVEN) && draft.listed(start..*at).is_only(Label::Gpe);
    (start + 1..name.end - 1).take(2).find(place)
}

/// Whom a letter speaks to, behind the name that closes the one before: `Thanks, Ann | Rolf, Please call`, `Ann | Rolf, I saw it`.
/// Counter-examples: `Ann Rolf, The Quarzel Post`, `Ann Rolf, Field’s lawyer`, `“Ann Rolf, I saw it”`.
fn addressee(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let last = name.end - 1;
    let given = |at: usize| draft.tokens[at].shape == Shape::Title && draft.tokens[at].is(word::GIVEN);
    if !draft.is_one(name.end, words![","]) || !given(last) {
        return None;
    }
    let opens = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape.is_capital() && t.is(word::STARTER | word::COMMON));
    let small = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Lower && !t.is_glued());
    let two = || name.len() == 2 && given(name.start) && small(name.end + 2);
    let first = || draft.sentence_tokens[draft.sentence_of(name.start)].start == name.start;
    (opens(name.end + 1) && (closes_letter(draft, name.start) || two() && first())).then_some(last)
}

/// Behind the phrase that closes a letter: `Thanks, |`, `Thank you, |`, `Kind regards |`.
fn closes_letter(draft: &Draft, at: usize) -> bool {
    let comma = at > 0 && draft.is_one(at - 1, words![",", ".", "!"]);
    let Some(last) = at.checked_sub(1 + usize::from(comma)) else { return false };
    draft.is_one(last, words!["thanks", "regards", "sincerely", "cheers", "best", "wishes"])
        || last > 0 && draft.is_one(last, words!["you"]) && draft.is_one(last - 1, words!["thank"])
}
