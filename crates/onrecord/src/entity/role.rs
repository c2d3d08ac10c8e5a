//! What the article says about people: their titles, whom they work for, *he* or *she*.

use super::lone;
use crate::Label;
use crate::draft::{Draft, Gender, RETIRED, Tagged};
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::token::{Token, words};
use std::ops::Range;

/// How many mentions and titles of a person are looked at for their gender.
const LOOKED_AT: usize = 12;
/// How far behind a name its pronoun may stand, and how far in the next sentence, in tokens.
const PRONOUN_WITHIN: usize = 40;
const OPENING: usize = 2;
/// Most words of titles before a name.
const MOST_TITLES: usize = 16;

/// Gives titles to the people who hold them, and people their organisation and gender.
pub(super) fn give(draft: &mut Draft) {
    let titles: Vec<usize> = (0..draft.mentions.len()).filter(|at| draft.mentions[*at].label == Label::Title).collect();
    for &at in &titles {
        let holder = holder(draft, at).and_then(|person| draft.mentions[person].entity);
        if let Some(entity) = holder {
            draft.mentions[at].entity = Some(entity);
            draft.add_title(entity, at);
            if draft.entities[entity].organization.is_none() {
                draft.entities[entity].organization = organization(draft, at);
            }
        }
    }
    lone::link(draft, &titles);
    for entity in 0..draft.entities.len() {
        if draft.entities[entity].label == Label::Person {
            draft.entities[entity].gender = gender(draft, entity);
        }
    }
}

/// The person's name beside a title: right after it (after a comma or another title), or before it.
fn holder(draft: &Draft, title: usize) -> Option<usize> {
    holder_after(draft, title).or_else(|| holder_before(draft, title))
}

/// The holder behind a title: `the mayor, Ann Example`.
fn holder_after(draft: &Draft, title: usize) -> Option<usize> {
    let end = draft.past_bracket(draft.mentions[title].tokens.end);
    if in_bracket(draft, &draft.mentions[title].tokens) {
        return None;
    }
    for next in title + 1..draft.mentions.len().min(title + 6) {
        let mention = &draft.mentions[next];
        // `UN envoy Norwegian Ann Example`
        let nation = mention.label == Label::Norp && mention.tokens == (end..end + 1);
        if mention.tokens.start < end || mention.label == Label::Title || nation {
            continue;
        }
        // Behind a rank: `Brigadier (rtd) Ann Example`.
        let state = |at: usize| draft.tokens[at].is_one(words!["(", ")"]) || draft.tokens[at].is_one(RETIRED);
        // `the mayor, | Dato' Seri | Ann Example`, `the mayor, the | Rt Hon | Ann Example`
        let titles = draft.mentions[title + 1..next].iter().filter(|m| m.label == Label::Title);
        let rank: usize = titles.map(|m| m.tokens.len() - 1).sum();
        let near = mention.tokens.start <= end + if state(mention.tokens.start - 1) { 6 } else { 3 + rank };
        // `the mayor, | Rear Admiral | Ann Example`, `the envoy | Norwegian | Ann Example`
        let between = |at: usize| {
            let mut others = draft.mentions[title + 1..next].iter();
            others.any(|m| matches!(m.label, Label::Title | Label::Norp) && m.tokens.contains(&at))
        };
        let idle = |at: usize| {
            matches!(draft.word(at), "," | "the")
                || state(at)
                || between(at)
                || draft.tokens[at].is(word::TITLE | word::HONORIFIC)
                || draft.tokens[at].shape == Shape::Initial
        };
        let beside = || (end..mention.tokens.start).all(idle) && !is_apposed(draft, title, end);
        let holds = mention.label == Label::Person && near && beside();
        return holds.then_some(next);
    }
    None
}

/// `Ann Example (captain), | Tom Quill`: alone in brackets behind a name, a role is that name's.
fn in_bracket(draft: &Draft, role: &Range<usize>) -> bool {
    let open = role.start.checked_sub(1).filter(|open| draft.is_one(*open, words!["("]) && draft.is_one(role.end, words![")"]));
    open.and_then(|open| open.checked_sub(1)).is_some_and(|name| draft.tokens[name].shape.is_capital())
}

/// The holder before a title: `Ann Example, the mayor`, `Ann Example is the mayor`. Counter-example: `Ann Example, a mayor`.
fn holder_before(draft: &Draft, title: usize) -> Option<usize> {
    let tokens = &draft.mentions[title].tokens;
    if matches!(draft.word(tokens.start), "a" | "an" | "A" | "An") {
        return None;
    }
    for previous in (title.saturating_sub(8)..title).rev() {
        let mention = &draft.mentions[previous];
        if mention.label == Label::Person && mention.tokens.end <= tokens.start {
            // `Ann Example, Quill's lawyer`
            if draft.tokens[mention.tokens.end].is_one(words!["'s"]) && mention.tokens.end + 1 == tokens.start {
                continue;
            }
            let link = draft.word(mention.tokens.end);
            // `Ann Example is the chair`, with nothing of another clause between.
            let between = &draft.tokens[mention.tokens.end + 1..tokens.start.max(mention.tokens.end + 1)];
            let copula = matches!(link, "is" | "was");
            let near = if copula { between.len() <= 4 } else { between.len() < 10 };
            // `named Ann Example | chair`, `the appointment of Ann Example as | chair`
            let appointed = tokens.start == mention.tokens.end || link == "as" && between.is_empty();
            // `Ann Example, who fears what the mayor said`
            let clause = between.iter().any(|t| t.is_one(words!["that", "what", "whether", "if", "because"]));
            let marked = |t: &Token| {
                t.shape == Shape::Mark && (copula || t.is_one(words!["“", "”", "\"", "‘", "''"])) && !t.is_one(words!["-"])
            };
            return (near
                && !clause
                && !opens_main_clause(draft, mention, tokens.end)
                && !between.iter().any(marked)
                && (appointed || matches!(link, "," | "is" | "was" | "(" | "—" | "–" | "--" | "-"))
                && !crosses(draft, mention.tokens.end, tokens.start))
            .then_some(previous);
        }
    }
    None
}

/// `Ann Example, head of the Port Board, | Tom Quill, head of`: between commas, right behind a name, a role is that name's. Counter-example:
/// `Ann Example, the head of the Port Board, Tom Quill, and`.
fn is_apposed(draft: &Draft, title: usize, end: usize) -> bool {
    let comma = |at: usize| draft.is_one(at, words![","]);
    let Some(before) = draft.mentions[title].tokens.start.checked_sub(1).filter(|at| comma(*at) && comma(end)) else {
        return false;
    };
    let mut previous = draft.mentions[title.saturating_sub(3)..title].iter();
    previous.any(|m| m.label == Label::Person && m.tokens.end == before)
}

/// A title behind a name is the subject of what follows: `Speaking with Ann Example, the mayor | said`, `Through his lawyer Ann Example, the
/// mayor denied`, `In a note by his aide, Ann Example, the mayor said`. Counter-examples: `Speaking with Ann Example, the mayor, he said`;
/// `Ann Example, the mayor said`.
fn opens_main_clause(draft: &Draft, name: &Tagged, end: usize) -> bool {
    let Some(verb) = draft.tokens.get(end).filter(|t| t.shape == Shape::Lower) else { return false };
    let start = draft.sentence_tokens.get(draft.sentence_of(name.tokens.start)).map_or(0, |s| s.start);
    // `Asked about Ann Example, his spokesman | paused`
    let asked = || draft.is_one(start, set::QUESTIONED) && (verb.is(word::FINITE) || verb.bytes(draft.text).ends_with(b"ed"));
    if !verb.is(union(&[word::CUE_SAY, word::CUE_TELL, word::CUE_REPORT])) && !asked() {
        return false;
    }
    let titled = |at: &usize| draft.tokens[*at].is(union(&[word::TITLE, word::HONORIFIC, word::PRONOUN_OBLIQUE]));
    let Some(before) = (start.max(name.tokens.start.saturating_sub(MOST_TITLES))..name.tokens.start).rev().find(|at| !titled(at))
    else {
        return false;
    };
    let first = &draft.tokens[start];
    let fronted = first.is(word::PREPOSITION) || ["ed", "ing"].iter().any(|tail| first.text(draft.text).ends_with(tail));
    let next = draft.mentions.partition_point(|m| m.tokens.start < before);
    let kin = || before > start && draft.tokens[before - 1].is(word::PERSON_NOUN);
    let role = || kin() || draft.mentions[..next].iter().rev().take(4).any(|m| m.label == Label::Title && m.tokens.end == before);
    draft.tokens[before].is(word::PREPOSITION) || fronted && draft.is_one(before, words![","]) && before > start && role()
}

/// A sentence or a statement ends between two tokens.
fn crosses(draft: &Draft, from: usize, to: usize) -> bool {
    draft.sentence_of(from) != draft.sentence_of(to)
        || (from..to).any(|at| matches!(draft.word(at), "." | "?" | "!" | ";" | "said"))
}

/// The organisation inside a title or possessing it: `chair at the Example Council`, `Halden's chief executive`.
fn organization(draft: &Draft, title: usize) -> Option<usize> {
    let tokens = &draft.mentions[title].tokens;
    let inside = draft.mentions[title + 1..].iter().take_while(|m| m.tokens.start < tokens.end).find(|m| m.label == Label::Org);
    let possessor = || {
        let clitic = tokens.start.checked_sub(1).filter(|at| matches!(draft.word(*at), "'s" | "’s"))?;
        let before = draft.mentions[..title].iter().rev().take(4).find(|m| m.tokens.end == clitic)?;
        (before.label == Label::Org).then_some(before)
    };
    inside.or_else(possessor)?.entity
}

/// From forms of address first, then from titles and kin, from given names otherwise; last from the pronouns that go with the name.
fn gender(draft: &Draft, entity: usize) -> Gender {
    let starts = || draft.names_of(entity).take(LOOKED_AT).map(|m| m.tokens.start);
    let known = |gender: &Gender| *gender != Gender::Unknown;
    let title = |t: &Tagged| draft.tokens[t.tokens.clone()].iter().map(|t| gender_of_noun(draft, t)).rfind(known);
    starts()
        .map(|start| gender_of_address(draft, start))
        .find(known)
        .or_else(|| draft.titles_of(entity).take(LOOKED_AT).find_map(title))
        .or_else(|| starts().map(|start| gender_of_kin(draft, start)).find(known))
        .or_else(|| Some(gender_of_name(draft, draft.mentions[draft.entities[entity].name].tokens.start)).filter(known))
        .unwrap_or_else(|| gender_of_pronouns(draft, entity))
}

/// `spokeswoman`, `king`, `nun`; counter-examples: `chairperson`, `German`, `chairman`, as many a woman is called.
pub(crate) fn gender_of_noun(draft: &Draft, token: &Token) -> Gender {
    let ends = |tail: &str| {
        let bytes = token.bytes(draft.text);
        bytes.len() >= tail.len() && bytes[bytes.len() - tail.len()..].eq_ignore_ascii_case(tail.as_bytes())
    };
    match token.word.value(word::GENDERED_NOUN) {
        Some("m") => Gender::Male,
        Some("f") => Gender::Female,
        Some(_) => Gender::Unknown,
        None if ends("woman") => Gender::Female,
        None if ends("man") && !token.is_one(words!["chairman", "alderman", "ombudsman", "freshman"]) => Gender::Male,
        None => Gender::Unknown,
    }
}

/// `her brother, Paul Example`, `his wife Ann Example`.
fn gender_of_kin(draft: &Draft, name: usize) -> Gender {
    let comma = name > 0 && draft.tokens[name - 1].is_one(words![","]);
    let noun = name.checked_sub(1 + comma as usize).map(|at| &draft.tokens[at]);
    noun.filter(|noun| noun.is(word::GENDERED_NOUN)).map_or(Gender::Unknown, |noun| gender_of_noun(draft, noun))
}

/// What most pronouns say that follow the name in its sentence, or open the next one, before anybody else is named; but not in marks, where
/// others are spoken of.
fn gender_of_pronouns(draft: &Draft, entity: usize) -> Gender {
    let mut balance = 0;
    for mention in draft.entities[entity].mentions.iter(&draft.following).take(LOOKED_AT) {
        let from = draft.mentions[mention].tokens.end;
        let sentence = draft.sentence_tokens.partition_point(|s| s.end < from);
        let Some(tokens) = draft.sentence_tokens.get(sentence) else { continue };
        let others = draft.mentions[mention + 1..].iter().take(8).find(|m| m.label == Label::Person);
        let other = others.map_or(usize::MAX, |m| m.tokens.start);
        let next = draft.sentence_tokens.get(sentence + 1).map_or(tokens.end, |s| s.end.min(s.start + OPENING));
        let mut marked = false;
        for token in &draft.tokens[from..next.min(from + PRONOUN_WITHIN).min(other).max(from)] {
            marked = !token.is_one(words!["”"]) && (marked != token.is_one(words!["\""]) || token.is_one(words!["“"]));
            if marked {
                continue;
            }
            let value = token.word.value(word::PRONOUN).or_else(|| token.word.value(word::PRONOUN_OBLIQUE));
            balance += match value {
                Some("m") => 1,
                Some("f") => -1,
                _ => 0,
            };
        }
    }
    match balance {
        1.. => Gender::Male,
        0 => Gender::Unknown,
        _ => Gender::Female,
    }
}

/// `Mr`, `Ms`, `Sir`, `Dame` before a name.
pub(super) fn gender_of_address(draft: &Draft, name: usize) -> Gender {
    let Some(before) = name.checked_sub(1).map(|at| &draft.tokens[at]) else { return Gender::Unknown };
    match gender_of_honorific(before) {
        Gender::Unknown if before.is(word::TITLE) => gender_of_noun(draft, before),
        gender => gender,
    }
}

/// `Mr`, `Ms`.
pub(super) fn gender_of_honorific(token: &Token) -> Gender {
    match token.word.value(word::HONORIFIC) {
        Some("m") => Gender::Male,
        Some("f") => Gender::Female,
        _ => Gender::Unknown,
    }
}

/// What the given-name list says of a full name's first word.
pub(super) fn gender_of_name(draft: &Draft, first: usize) -> Gender {
    let token = &draft.tokens[first];
    let name = token.shape != Shape::Initial;
    match token.word.value(word::GIVEN).filter(|_| name) {
        Some("m") => Gender::Male,
        Some("f") => Gender::Female,
        _ => Gender::Unknown,
    }
}
