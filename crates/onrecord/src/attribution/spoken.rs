//! What the words of a quote show about who says them: whom they name is another.

use super::event::Event;
use crate::draft::{Draft, Gender, Said, Tagged};
use crate::entity::gender_of_noun;
use crate::lexicon::word;
use crate::token::{Token, words};
use crate::{Label, QuoteKind, Span};

/// Most people and bodies noted that are named in the words of a source.
const NAMED: usize = 4;
/// How many quotes around one are looked at for others of its source.
const AROUND: usize = 3;
/// How many mentions of one are looked at.
const MENTIONS: usize = 12;
/// How many of the words are looked at.
const LONGEST: usize = 40;
/// How much less one is meant whom quoted words name.
const NAMES_HIM: f64 = 2.5;
/// How much less one is meant by `he added` who has said nothing yet.
const NOT_YET: f64 = 1.0;
/// How much more one is meant, by words on another, who judged somebody.
const JUDGED: f64 = 2.5;

/// The words of a source that is no name.
#[derive(Default)]
pub(super) struct Words {
    /// In whose words they stand.
    teller: Option<usize>,
    /// Those named in them; whether in marks.
    named: [Option<(usize, bool)>; NAMED],
    /// `he added`: who has said something.
    goes_on: bool,
    /// `he replied`: whose question or words to somebody stand before.
    answered: Option<usize>,
    /// They are on somebody else: `“He has to improve”`.
    of_another: bool,
}

impl Words {
    /// Of the quote at `at`, which stands in the words of `teller`.
    pub fn of(draft: &Draft, quotes: &[Said], at: usize, teller: Option<usize>) -> Words {
        let source = quotes[at].source;
        let cue = quotes[at].cue.as_ref();
        let mut said =
            Words { teller, goes_on: cue.is_some_and(|c| matches!(&*c.lemma, "add" | "go on" | "continue")), ..Words::default() };
        said.of_another = quotes[at].kind == QuoteKind::Direct && is_of_another(draft, &quotes[at]);
        let replies = cue.is_some_and(|c| matches!(&*c.lemma, "reply" | "answer" | "retort"));
        let before = at.checked_sub(1).map(|before| &quotes[before]).filter(|q| replies && q.addressee.is_some());
        said.answered = before.and_then(|q| q.speaker);
        let mut free = said.named.iter_mut();
        let near = &quotes[at.saturating_sub(AROUND)..quotes.len().min(at + AROUND + 1)];
        for quote in near.iter().filter(|q| q.source == source) {
            let first = draft.mention_from_byte(quote.span.start);
            let inside = draft.mentions[first..].iter().take(MENTIONS).take_while(|m| m.span.start < quote.span.end);
            let marked = quote.kind == QuoteKind::Direct;
            // `Rook Ltd will close, it said`: the subject may speak. `Rook, he said, will go`: the subject is another.
            let trails = !marked && source.is_some_and(|source| source.start > quote.span.start);
            let parted = || near.iter().any(|q| q.source == source && source.is_some_and(|source| q.span.start > source.end));
            if trails && !parted() {
                continue;
            }
            let named = inside
                .filter(|m| m.label.is_name() && (marked && m.span.start == quote.span.start || is_another(draft, m)))
                .filter(|m| !trails || m.label == Label::Person)
                .filter_map(|m| Some((m.entity?, marked || trails && m.span.end != quote.span.end)));
            named.zip(&mut free).for_each(|(name, place)| *place = Some(name));
        }
        said
    }

    /// How well the entity goes with these words; `None`: it does not say them. In marks a name tells less: `“I, Rook, did it,” he said`.
    pub fn fits(&self, entity: usize) -> Option<f64> {
        let named = self.named.iter().flatten().filter(|(named, _)| *named == entity);
        if self.teller == Some(entity) || named.clone().any(|(_, marked)| !marked) {
            return None;
        }
        Some(if named.count() > 0 || self.answered == Some(entity) { -NAMES_HIM } else { 0.0 })
    }

    /// The weight of one spoken of, with what the words tell of those who go on or judge.
    pub fn weighed(&self, mut weight: f64, event: &Event) -> f64 {
        if self.goes_on && !event.source {
            weight -= NOT_YET;
        }
        if self.of_another && event.judge {
            weight += JUDGED;
        }
        weight
    }
}

/// The one named is spoken of as another: `He said Rook left`. Counter-examples: `“I am Rook,”`, `“He said, ‘Rook, go home’,”`; `it said
/// Odland’s exports fell`.
fn is_another(draft: &Draft, name: &Tagged) -> bool {
    let start = name.tokens.start;
    let own = words!["am", "'m", "is", "“", "‘", "'", "\"", "‘‘", "i", ","];
    let owns = name.label != Label::Person && draft.is_one(name.tokens.end, words!["'s", "'", "’"]);
    !owns && !start.checked_sub(1).is_some_and(|at| draft.is_one(at, own))
}

/// Whom the pronoun at `token` means inside quoted words, where these or those right before speak of somebody of its gender without a name:
/// `“My brother rang. He said the pay was good,” Rook said`. Counter-examples: `“I rang Berg about my brother. He said”`; `“He said it was
/// over”`.
pub(super) fn described_inside(draft: &Draft, quotes: &[Said], inside: &Said, token: usize) -> Option<Span> {
    let pronoun = &draft.tokens[token];
    let gender = match pronoun.word.value(word::PRONOUN)? {
        "m" => Gender::Male,
        "f" => Gender::Female,
        _ => return None,
    };
    let direct = |q: &&Said| q.kind == QuoteKind::Direct && q.span.end <= inside.span.start;
    let before = quotes[..quotes.partition_point(|q| q.span.start < inside.span.start)].iter().rev().take(AROUND).find(direct);
    let before = before.filter(|q| q.source == inside.source && q.source.is_some() || q.group == inside.group);
    for span in [Some(inside.span), before.map(|q| q.span)].into_iter().flatten() {
        let tokens = draft.tokens_of(span);
        let end = tokens.end.min(token);
        for at in (tokens.start..end).rev().take(LONGEST) {
            if draft.mentions[draft.mention_from(at)..]
                .first()
                .is_some_and(|m| m.label == Label::Person && m.tokens.contains(&at))
            {
                return None;
            }
            let noun = &draft.tokens[at];
            let free = |before: Option<usize>| before.is_none_or(|at| !draft.tokens[at].is(word::PREPOSITION));
            let led = at > tokens.start && draft.tokens[at - 1].is(word::DETERMINER) && free(at.checked_sub(2));
            if led && noun.is(word::GENDERED_NOUN | word::PERSON_NOUN) && gender_of_noun(draft, noun) == gender {
                return Some(draft.span_of(at - 1..at + 1));
            }
        }
    }
    None
}

/// *He* or *she*, and no *I*, stands in quoted words.
fn is_of_another(draft: &Draft, quote: &Said) -> bool {
    let value = |t: &Token| t.word.value(word::PRONOUN).or_else(|| t.word.value(word::PRONOUN_OBLIQUE));
    let tokens = || draft.tokens[draft.tokens_of(quote.span)].iter().take(LONGEST).filter_map(value);
    tokens().any(|value| matches!(value, "m" | "f")) && !tokens().any(|value| matches!(value, "i" | "w"))
}
