//! What stands beside a name, and what it tells of its part in the sentence.

use super::{FULL_NAME_WITHIN, Pass, noun};
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::token::{Token, words};
use crate::{BlockKind, Label, Span};
use std::ops::Range;

/// Longest such phrase, in tokens.
const LONGEST_FRONT: usize = 24;
/// How far behind a name its apposition may say who it is, in tokens.
const APPOSITION: usize = 8;
/// Most words of a title before a name.
const TITLE_WITHIN: usize = 6;

/// A name behind the comma of what opens the sentence, with its verb: `After Rook left, | Berg took over`, `Unlike Rook, | Berg won`.
/// Counter-examples: `In Leeds, Rook met Berg`; `As Rook, Berg and Odd left`.
pub(super) fn opens_main_clause(draft: &Draft, name: &Tagged, opening: usize) -> bool {
    let finite = |t: &Token| t.shape == Shape::Lower && noun::is_verb(draft, t);
    let verb = || draft.tokens.get(name.tokens.end).is_some_and(finite);
    before_title(draft, opening..name.tokens.start).is_some_and(|at| draft.is_one(at, words![","]))
        && fronts(draft, opening)
        && verb()
}

/// The last token of `before` that is of no title of the name behind it.
pub(super) fn before_title(draft: &Draft, before: Range<usize>) -> Option<usize> {
    before.rev().take(TITLE_WITHIN).find(|at| !draft.tokens[*at].is(word::TITLE | word::HONORIFIC))
}

/// A preposition, a participle or a conjunction opens the sentence. Counter-examples: `As for Rook`, `To Rook`, who is meant.
pub(super) fn fronts(draft: &Draft, opening: usize) -> bool {
    let lead = &draft.tokens[opening];
    let ending = |tail: &str| lead.text(draft.text).ends_with(tail);
    let subordinate = lead.word.value(word::CONJUNCTION) == Some("s");
    let phrase = lead.is(word::PREPOSITION) && !lead.is_one(words!["to", "for"]) || lead.is_one(words!["unlike", "like"]);
    (phrase || subordinate || ending("ing") || ending("ed")) && !draft.is_one(opening + 1, words!["for"])
}

pub(super) fn opens_with_pronoun(draft: &Draft, token: usize) -> bool {
    draft.is_one(token, words!["he", "she"])
}

/// The name hangs on a preposition or owns what follows: `talks with Rook`, `Rook’s plan`. Counter-example: `For Rook, it was over`, at
/// the start of the sentence.
pub(super) fn is_oblique(draft: &Draft, name: &Tagged, opening: usize) -> bool {
    let with = |t: &Token| t.is_one(words!["with", "to", "from", "against", "for", "of", "about"]);
    let before = name.tokens.start.checked_sub(1).is_some_and(|at| at > opening && with(&draft.tokens[at]));
    before || describes_next(draft, name) || draft.tokens.get(name.tokens.end).is_some_and(|t| t.is_one(words!["'s"]))
}

/// The name only says whose man the next one is: `Rook aide Ann Example`.
pub(super) fn describes_next(draft: &Draft, name: &Tagged) -> bool {
    let end = name.tokens.end;
    let role = |t: &Token| t.shape == Shape::Lower && t.is(union(&[word::TITLE, word::PERSON_NOUN, word::TITLE_MODIFIER]));
    let next =
        draft.tokens.get(end..(end + TITLE_WITHIN).min(draft.tokens.len())).and_then(|next| next.iter().position(|t| !role(t)));
    let Some(start) = next.filter(|roles| *roles > 0).map(|roles| end + roles) else { return false };
    let at = draft.mention_from(start);
    draft.mentions[at..].iter().take(2).any(|m| m.label == Label::Person && m.tokens.start == start)
}

/// The bytes of a phrase without a verb that opens the sentence before a source: who is named there is not *he*: `After meeting Rook, he
/// said`, `Unlike Rook, he said`. Empty for a clause: `When Rook left, he said`.
pub(super) fn fronted(draft: &Draft, source: Span, here: usize) -> Range<usize> {
    let Some(tokens) = draft.sentence_tokens.get(here) else { return 0..0 };
    let end = draft.token_at(source.start);
    let first = tokens.start;
    let near = end > first + 1 && end < first + LONGEST_FRONT;
    if !near || !draft.tokens[end - 1].is_one(words![","]) {
        return 0..0;
    }
    let lead = &draft.tokens[first];
    let ending = |tail: &str| lead.text(draft.text).ends_with(tail);
    // `As for Rook, he said`: he is Rook.
    let phrase = lead.is(word::PREPOSITION) && !lead.is_one(words!["as"])
        || lead.is_one(words!["unlike", "like", "along", "alongside"])
        || ending("ing")
        || ending("ed");
    let finite = |t: &Token| t.is(union(&[word::AUXILIARY, word::FINITE])) && t.shape == Shape::Lower;
    // `Asked if Rook would go, he said`
    let asked = lead.is_one(set::QUESTIONED);
    if !phrase || !asked && draft.tokens[first + 1..end].iter().any(finite) {
        return 0..0;
    }
    lead.start as usize..source.start
}

/// Somebody was judged by the one named: `was praised by Rook`, `was warned by manager Ann Rook`. Counter-example: `was hit by Rook`.
pub(super) fn judges(draft: &Draft, name: &Tagged) -> bool {
    let by = before_title(draft, 0..name.tokens.start);
    let verb = by.filter(|by| draft.is_one(*by, words!["by"])).and_then(|by| by.checked_sub(1));
    verb.is_some_and(|at| draft.tokens[at].is(union(&[word::CUE_NAME, word::CUE_TELL, word::CUE_INFINITIVE])))
}

/// `Rook asked why.`, `Rook asked.`: the answer comes next. Counter-example: `Rook asked why it leaked.`, who may go on.
pub(super) fn only_asks(draft: &Draft, name: &Tagged) -> bool {
    let verb = name.tokens.end;
    let asks = draft.is_one(verb, words!["asked", "asks", "interrupted"]);
    asks && (verb + 1..verb + 4).any(|at| draft.is_one(at, words![".", "?"]))
}

/// `shared with the Halden Post`
pub(super) fn is_shared_with(draft: &Draft, name: &Tagged) -> bool {
    before_article(draft, name.tokens.start).is_some_and(|at| draft.tokens[at].is_one(words!["with", "to"]))
}

/// A preposition stands before the name at `token`.
pub(super) fn is_object(draft: &Draft, token: usize) -> bool {
    before_article(draft, token).is_some_and(|at| draft.tokens[at].is(word::PREPOSITION))
}

/// The token before a name at `token` and its article.
pub(super) fn before_article(draft: &Draft, token: usize) -> Option<usize> {
    let the = token > 0 && draft.tokens[token - 1].is(word::DETERMINER);
    token.checked_sub(1 + the as usize)
}

/// Pass: `the teacher`, whom the article opens with and names at once: `A teacher has lost her job. Ann Rook, 30, wept.` With an age also
/// the first words: `A teacher says it was late. Ann Rook, 30, wept.` Counter-examples, with another one who may be named: `A teacher was hit
/// by a pupil. Ann Rook, 15, left.`
pub(super) fn opened_with(draft: &Draft, source: Span, first: usize, last: usize) -> Option<(Option<usize>, Pass)> {
    let person = union(&[word::TITLE, word::PERSON_NOUN]);
    let new = draft.is_one(first, words!["a", "an"]);
    if !new && !draft.is_one(first, words!["the"]) {
        return None;
    }
    let head = noun::head(draft, first..last + 1);
    if !draft.tokens[head].is(person) {
        return None;
    }
    let body = |s: &crate::Sentence| draft.blocks.get(s.block).is_some_and(|b| b.kind == BlockKind::Paragraph);
    let lead = draft.sentences.iter().take(LEAD_WITHIN).position(body)?;
    let (tokens, next) = (draft.sentence_tokens[lead].clone(), draft.sentence_tokens.get(lead + 1)?.clone());
    if new && first != tokens.start {
        return None;
    }
    let subject = noun::subject_head(draft, tokens.start).filter(|at| draft.tokens[*at].hash == draft.tokens[head].hash)?;
    // `who had an affair with a pupil`: no actor.
    let idle = |at: usize| (at.saturating_sub(3)..at).any(|t| draft.is_one(t, words!["with", "of", "for"]));
    let other = |at: usize| draft.tokens[at].is(person) && draft.tokens[at].shape == Shape::Lower && !idle(at);
    let from = draft.mention_from(tokens.start);
    let named = draft.mentions[from..].iter().take(FULL_NAME_WITHIN).find(|m| m.label == Label::Person)?;
    let end = named.tokens.end;
    let aged = draft.is_one(end, words![","]) && draft.tokens.get(end + 1).is_some_and(|t| t.shape == Shape::Number);
    let within = next.start..next.start + if aged { TITLE_WITHIN } else { 2 };
    let opens = named.tokens.len() > 1 && within.contains(&named.tokens.start);
    let alone = !(subject + 1..tokens.end.min(subject + LEAD)).any(other);
    let behind = if new { aged } else { source.start > named.span.end };
    (opens && alone && behind).then_some((Some(named.entity?), Pass::Description))
}

/// How many blocks' sentences may stand before the first of the text, and how much of it is looked at.
const LEAD_WITHIN: usize = 6;
const LEAD: usize = 40;

/// How many words may say how a name was given.
const GIVEN_WITHIN: usize = 9;

/// The name that a description is given between commas, of which the first is before `from`: `The man, later named as Ann Rook, said`; `A
/// trader, who gave her name only as Rook, said`. Counter-example: `The man, known as a liar, said`.
pub(super) fn given_as<'d>(draft: &'d Draft, from: usize) -> Option<&'d Tagged> {
    let small = |at: &usize| draft.tokens.get(*at).is_some_and(|t| t.shape == Shape::Lower && !t.is_one(words!["as", "is"]));
    let link = from + (from..from + GIVEN_WITHIN).take_while(small).count();
    let given = words!["named", "identified", "name", "introduced"];
    let said = if draft.is_one(link, words!["as"]) { (from..link).any(|at| draft.is_one(at, given)) } else { false };
    if !said && !(draft.is_one(link, words!["is"]) && draft.is_one(link - 1, words!["name"])) {
        return None;
    }
    let at = draft.mention_from(link + 1);
    draft.mentions[at..].first().filter(|m| {
        let lead = m.tokens.start == link + 2 && draft.tokens[link + 1].shape == Shape::Title;
        m.label == Label::Person && (m.tokens.start == link + 1 || lead)
    })
}

/// The name was once given beside this noun: `her brother, Paul Sample`; `Unia, the largest union`.
pub(super) fn is_introduced(draft: &Draft, entity: usize, noun: u64) -> bool {
    draft.names_of(entity).take(4).any(|m| {
        let start = m.tokens.start;
        let comma = start > 0 && draft.tokens[start - 1].is_one(words![","]);
        let before = start.checked_sub(1 + comma as usize).is_some_and(|token| draft.tokens[token].hash == noun);
        let tokens = &draft.tokens[m.tokens.end..(m.tokens.end + APPOSITION).min(draft.tokens.len())];
        if before || !tokens.first().is_some_and(|t| t.is_one(words![","])) {
            return before;
        }
        let ends = |t: &&Token| !t.is_one(words![".", "of", "who"]) && !t.is(word::AUXILIARY) && !t.is(word::CUE_SAY);
        // Counter-example: `In a letter to Odland Bank, the company said`.
        let noun_at = tokens.iter().take_while(ends).position(|t| t.hash == noun);
        let closed = |at: usize| {
            let next = tokens.get(at + 1);
            next.is_none_or(|t| t.shape == Shape::Mark || t.is(word::PREPOSITION | word::RELATIVE) || t.is_one(words!["that"]))
        };
        noun_at.is_some_and(closed)
    })
}
