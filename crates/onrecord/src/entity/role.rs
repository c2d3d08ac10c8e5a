//! What the article says about people: their titles, whom they work for, *he* or *she*.

use super::lone;
use crate::Label;
use crate::draft::{Draft, Gender};
use crate::key::Shape;
use crate::lexicon::word;

/// Gives titles to the people who hold them, and people their organisation and gender.
pub(super) fn give(draft: &mut Draft) {
    for at in 0..draft.mentions.len() {
        if draft.mentions[at].label != Label::Title {
            continue;
        }
        let holder = holder(draft, at).and_then(|person| draft.mentions[person].entity);
        if let Some(entity) = holder {
            draft.mentions[at].entity = Some(entity);
            draft.entities[entity].titles.push(at);
            if draft.entities[entity].organization.is_none() {
                draft.entities[entity].organization = organization(draft, at);
            }
        }
    }
    lone::link(draft);
    for entity in 0..draft.entities.len() {
        if draft.entities[entity].label == Label::Person {
            draft.entities[entity].gender = gender(draft, entity);
        }
    }
}

/// The person's name beside a title: right after it (after a comma or another title), or before it.
fn holder(draft: &Draft, title: usize) -> Option<usize> {
    let tokens = &draft.mentions[title].tokens;
    for next in title + 1..draft.mentions.len().min(title + 6) {
        let mention = &draft.mentions[next];
        if mention.tokens.start < tokens.end || mention.label == Label::Title {
            continue;
        }
        let near = mention.tokens.start <= tokens.end + 3;
        let idle = (tokens.end..mention.tokens.start)
            .all(|at| draft.word(at) == "," || draft.tokens[at].is(word::TITLE | word::HONORIFIC));
        if mention.label == Label::Person && near && idle {
            return Some(next);
        }
        break;
    }
    if matches!(draft.word(tokens.start), "a" | "an" | "A" | "An") {
        return None;
    }
    for previous in (title.saturating_sub(8)..title).rev() {
        let mention = &draft.mentions[previous];
        if mention.label == Label::Person && mention.tokens.end <= tokens.start {
            let link = draft.word(mention.tokens.end);
            let near = tokens.start - mention.tokens.end <= 10;
            return (near && matches!(link, "," | "is" | "was") && !crosses(draft, mention.tokens.end, tokens.start))
                .then_some(previous);
        }
    }
    None
}

/// A sentence or a statement ends between two tokens.
fn crosses(draft: &Draft, from: usize, to: usize) -> bool {
    let sentence = |token: usize| draft.sentence_tokens.partition_point(|s| s.end <= token);
    sentence(from) != sentence(to) || (from..to).any(|at| matches!(draft.word(at), "." | "?" | "!" | ";" | "said"))
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

/// From forms of address first, from given names otherwise.
fn gender(draft: &Draft, entity: usize) -> Gender {
    let linked = &draft.entities[entity];
    let starts = || linked.mentions.iter().map(|m| draft.mentions[*m].tokens.start);
    let told = starts().map(|start| gender_of_address(draft, start)).find(|g| *g != Gender::Unknown);
    told.unwrap_or_else(|| gender_of_name(draft, draft.mentions[linked.name].tokens.start))
}

/// `Mr`, `Ms`, `Sir`, `Dame` before a name.
pub(super) fn gender_of_address(draft: &Draft, name: usize) -> Gender {
    let Some(before) = name.checked_sub(1).map(|at| &draft.tokens[at]) else { return Gender::Unknown };
    match before.word.value(word::HONORIFIC) {
        Some("m") => Gender::Male,
        Some("f") => Gender::Female,
        _ => match before.text(draft.text) {
            "Sir" | "Lord" | "King" | "Prince" | "spokesman" | "chairman" => Gender::Male,
            "Dame" | "Lady" | "Queen" | "Princess" | "Baroness" | "Sister" | "spokeswoman" | "chairwoman" => Gender::Female,
            _ => Gender::Unknown,
        },
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
