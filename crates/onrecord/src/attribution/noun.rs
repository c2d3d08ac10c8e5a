//! What an unnamed source is, by its head noun: one person, people, a body; and which bodies a noun may mean.

use crate::draft::{Draft, Gender, Tagged};
use crate::entity::gender_of_noun;
use crate::key::Shape;
use crate::lexicon::{self, Word, name, set, union, word};
use crate::token::{Token, hash_key, words};
use crate::{BlockKind, Label, Span};
use std::ops::Range;

/// What a source without a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// A name, a pronoun, something else.
    None,
    /// `a spokeswoman`.
    Person(Gender),
    /// `prosecutors`, `two people`.
    People,
    /// `the report`, `a bank`.
    Body,
}

/// Most words of a source that are looked at for its head.
const HEAD_WITHIN: usize = 12;

/// The head of a source, by its tokens: the last word before its first preposition.
pub(super) fn head(draft: &Draft, source: Range<usize>) -> usize {
    let first = source.start;
    let last = (source.end - 1).min(first + HEAD_WITHIN);
    let stop = (first + 1..=last).find(|at| draft.tokens[*at].is(word::PREPOSITION) && draft.tokens[*at].shape == Shape::Lower);
    stop.map_or(last, |at| at - 1)
}

/// The head of the description without a name that opens the sentence at `first`: `The company`, `A former mayor of Halden`.
#[inline(always)]
pub(super) fn subject_head(draft: &Draft, first: usize) -> Option<usize> {
    // `Asked why, | his spokesman paused`
    let behind = || first > 0 && draft.is_one(first - 1, words![","]);
    let lead = draft.tokens.get(first).filter(|t| t.is(word::DETERMINER) && (t.shape.is_capital() || behind()))?;
    if lead.is_one(words!["this", "that", "no", "each", "every"]) { None } else { head_behind(draft, first) }
}

/// The head of the description whose article is at `first`.
fn head_behind(draft: &Draft, first: usize) -> Option<usize> {
    let end = draft.tokens.len().min(first + HEAD_WITHIN);
    let ends = |at: &usize| {
        let token = &draft.tokens[*at];
        token.is(union(&[word::PREPOSITION, word::RELATIVE])) | token.is_one(words![",", "."]) | (token.shape == Shape::Title)
            || acts_at(draft, *at)
    };
    // `The German | chancellor agreed`; counter-example: `The Odland Bank agreed`, a name.
    let capital = draft.tokens.get(first + 1).is_some_and(|t| t.shape.is_capital());
    let lead = if capital { place_at(draft, first + 1).map_or(first, |place| place.tokens.end - 1) } else { first };
    let head = (lead + 1..end).find(ends)?.checked_sub(1).filter(|head| *head > lead)?;
    draft.tokens[head].is(union(&[word::TITLE, word::PERSON_NOUN, word::GROUP_NOUN])).then_some(head)
}

/// The country or people named at `at`, also inside a title.
fn place_at<'d>(draft: &'d Draft, at: usize) -> Option<&'d Tagged> {
    let mut here = draft.mentions[draft.mention_from(at)..].iter().take(2).filter(|m| m.tokens.start == at);
    here.find(|m| matches!(m.label, Label::Norp | Label::Gpe))
}

/// The same, where the subject acts: `The company rejected that`, `A neighbour found him`. Counter-examples: `The driver was freed`; `His
/// father died`, of whose son the next *he* tells.
#[inline]
pub(super) fn subject(draft: &Draft, first: usize) -> Option<usize> {
    let head = subject_head(draft, first)?;
    if acts(draft, first, head) { Some(head) } else { None }
}

/// The description from `first` with its head at `head` is the subject of a verb, and does something.
fn acts(draft: &Draft, first: usize, head: usize) -> bool {
    let from = head + 1;
    // `The company, which`, `A spokesman for the port`; counter-example: `The mayor who built it, Ann Rook, left`.
    let verb = (from..draft.tokens.len().min(from + HEAD_WITHIN)).find(|at| {
        let token = &draft.tokens[*at];
        let relative = *at == from || draft.tokens[at - 1].is(word::RELATIVE);
        acts_at(draft, *at) && (!relative || *at == from) || token.is_one(words!["."]) || token.shape.is_capital()
    });
    let Some(verb) = verb.filter(|verb| draft.tokens[*verb].shape == Shape::Lower) else { return false };
    let acts = !draft.tokens[verb].is(word::AUXILIARY)
        || draft.is_one(verb, words!["has", "have"]) && !draft.is_one(verb + 1, words!["been"]);
    let relative = draft.tokens[head].is(word::GENDERED_NOUN) && !draft.tokens[head].is(word::OFFICE);
    let kin = draft.tokens[first].is(word::PRONOUN_OBLIQUE) && relative;
    acts && !kin && !draft.is_one(verb, words!["."])
}

/// A verb, also one whose past is like its base, behind a noun that can act: `The judge | set bail`. Counter-example: `a chess set`.
fn acts_at(draft: &Draft, at: usize) -> bool {
    let actor = |at: usize| draft.tokens[at].is(union(&[word::TITLE, word::PERSON_NOUN, word::GROUP_NOUN]));
    is_verb(draft, &draft.tokens[at]) || at > 0 && actor(at - 1) && draft.is_one(at, set::SAME_IN_PAST)
}

/// An auxiliary, a form of a verb, or what ends as one does.
pub(super) fn is_verb(draft: &Draft, token: &Token) -> bool {
    token.is(union(&[word::AUXILIARY, word::FINITE])) | token.bytes(draft.text).ends_with(b"ed")
}

/// The body is a paper or a party, and no company.
pub(super) fn is_other_kind(draft: &Draft, entity: usize) -> bool {
    let other = |m: &Tagged| {
        let listed = draft.listed(m.tokens.clone());
        listed.any(name::MEDIA) || listed.any(name::AGENCIES) || listed.any(name::PARTIES)
    };
    draft.names_of(entity).take(3).any(other)
}

/// What the source of these tokens is.
pub(super) fn of(draft: &Draft, source: Range<usize>) -> Noun {
    let token = &draft.tokens[head(draft, source)];
    let text = token.text(draft.text);
    if token.is(word::PRONOUN) {
        return Noun::None;
    }
    let plural = token.is(word::TITLE_PLURAL)
        || text.ends_with('s') && !text.ends_with("ss")
        || token.is_one(set::PLURAL_PEOPLE)
        || token.is_one(words!["staff", "folk", "others"])
        || text.ends_with("men");
    if plural && token.is(word::TITLE_PLURAL | word::PERSON_NOUN | word::GROUP_NOUN) {
        Noun::People
    } else if token.is_one(words!["crowd", "audience", "couple", "family"]) {
        Noun::Body
    } else if token.is(word::TITLE | word::PERSON_NOUN) {
        Noun::Person(gender_of_noun(draft, token))
    } else if token.is(word::GROUP_NOUN) {
        Noun::Body
    } else {
        Noun::None
    }
}

/// A source that describes someone named without saying whom: `the Spaniard`, `the 41-year-old`, `the striker`. The gender it tells.
/// `first` and `last` are its tokens.
///
/// Counter-examples: `the mayor`, an office that others may hold; `the British`, a people; `a striker`.
pub(super) fn description(draft: &Draft, source: Span, first: usize, last: usize) -> Option<Gender> {
    let the = |at: usize| draft.tokens[at].is_one(words!["the"]);
    // `the widow of a pilot` is new.
    let new = draft.is_one(last + 1, words!["of", "for"]);
    // `the Maryland Democrat`: the place is a name of its own.
    let before = draft.mention_from(first);
    let place = before.checked_sub(1).map(|at| &draft.mentions[at]).filter(|m| m.label == Label::Gpe && m.tokens.end == first);
    let lead = place.map_or(first, |place| place.tokens.start);
    if !the(first) && !lead.checked_sub(1).is_some_and(the) || last > first + HEAD_WITHIN {
        return None;
    }
    if let Some(parent) = parent(draft, first..last + 1) {
        return Some(gender_of_noun(draft, &draft.tokens[parent]));
    }
    if new {
        return None;
    }
    let token = &draft.tokens[last];
    let text = token.text(draft.text);
    if token.shape == Shape::Title && ["s", "sh", "ch", "ese"].iter().all(|end| !text.ends_with(end)) {
        let from = draft.mention_from_byte(source.start);
        let nation = draft.mentions[from..].iter().take(4).any(|m| m.label == Label::Norp && m.span.end == source.end);
        if nation {
            return Some(gender_of_noun(draft, token));
        }
    }
    let aged = (first + 3..=last).any(|at| draft.tokens[at].is_one(words!["old"]) && draft.tokens[at - 2].is_one(words!["year"]));
    let aged = aged && (token.is_one(words!["old"]) || token.is(word::TITLE | word::PERSON_NOUN) && !token.is(word::OFFICE));
    // `the Labour MP`, `the Tennessee senator`, `the Senegalese diplomat`
    let member = token.is(word::LEGISLATOR);
    let nation = || {
        let from = draft.mention_from(first + 1);
        let inside = draft.mentions[from..].iter().take(4).take_while(|m| m.tokens.start < last);
        inside.filter(|m| matches!(m.label, Label::Norp | Label::Gpe) || member && m.label == Label::Org).count() > 0
    };
    let past = || {
        (first + 1..last).any(|at| {
            draft.tokens[at].is_one(set::FORMER)
                || draft.is_one(at, words!["-"]) && draft.is_one(at + 1, words!["term", "time", "times"])
        })
    };
    // `the former trade unionist`, `the first-term governor`; not the holder of an office.
    let described = token.is(word::TITLE | word::PERSON_NOUN) && (past() || !token.is(word::OFFICE) && nation());
    (aged || token.is(word::DESCRIPTION) || described).then(|| gender_of_noun(draft, token))
}

/// The noun of `the mother of two`, `the dad-of-three`. Counter-example: `the mother of two boys`, whoever they are.
fn parent(draft: &Draft, source: Range<usize>) -> Option<usize> {
    let of = (source.start + 2..source.end + 1).find(|at| draft.is_one(*at, words!["of"]))?;
    let noun = of - 1 - usize::from(draft.is_one(of - 1, words!["-"]));
    let number = of + 1 + usize::from(draft.is_one(of + 1, words!["-"]));
    let counts = draft.tokens.get(number).is_some_and(|t| t.is(word::NUMBER_WORD));
    let alone = draft
        .tokens
        .get(number + 1)
        .is_none_or(|t| t.shape == Shape::Mark || t.is(word::CUE_SAY | word::CUE_TELL | word::CUE_REPORT));
    (counts && alone && draft.is_one(noun, set::PARENT)).then_some(noun)
}

/// The only organisation of the headline, if it may be of this kind.
pub(super) fn topic(draft: &Draft, kind: Kind) -> Option<usize> {
    let headline = draft.blocks.iter().take(HEADLINE_WITHIN).find(|b| b.kind == BlockKind::Headline)?.span;
    let behind = draft.mentions.partition_point(|m| m.span.start < headline.end);
    let mut bodies = draft.mentions[..behind].iter().filter(|m| m.span.start >= headline.start && m.label == Label::Org);
    let topic = bodies.next()?.entity?;
    let alone = bodies.all(|m| m.entity == Some(topic));
    (alone && kind.fits(draft, topic) && !is_other_kind(draft, topic)).then_some(topic)
}

/// How many blocks may stand before the headline's.
const HEADLINE_WITHIN: usize = 6;

/// A kind of organisation that a noun says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `the company`: no public body.
    Company,
    /// `the agency`, `the regulator`.
    Public,
    /// `the union`.
    Union,
    /// `the newspaper`.
    Paper,
}

/// `the steelmaker`, `the shipbuilder`; counter-examples: `the lawmaker`, `the filmmaker`, who are people.
pub(super) fn is_maker(draft: &Draft, noun: usize) -> bool {
    let token = &draft.tokens[noun];
    let text = token.text(draft.text);
    (text.ends_with("maker") || text.ends_with("builder")) && !token.is(word::TITLE | word::PERSON_NOUN)
}

impl Kind {
    fn of(value: &str) -> Kind {
        match value {
            "public" => Kind::Public,
            "union" => Kind::Union,
            "paper" => Kind::Paper,
            _ => Kind::Company,
        }
    }

    /// The kind that this noun says, if it says one.
    pub fn of_noun(draft: &Draft, head: usize) -> Option<Kind> {
        let listed = draft.tokens[head].word.value(word::BODY_NOUN).map(Kind::of);
        listed.or_else(|| is_maker(draft, head).then_some(Kind::Company))
    }

    /// The organisation may be of this kind.
    pub fn fits(self, draft: &Draft, entity: usize) -> bool {
        let names = || draft.names_of(entity).take(3);
        let says = |kind: Kind| {
            let of_kind = |word: Word| word.value(word::BODY_NAME).is_some_and(|value| Kind::of(value) == kind);
            names().any(|m| {
                let canonical = m.canonical.into_iter().flat_map(|name| name.split(' '));
                canonical.map(|word| lexicon::lookup(hash_key(word))).any(of_kind)
                    || draft.tokens[m.tokens.clone()].iter().any(|token| of_kind(token.word))
            })
        };
        let government = || names().any(|m| draft.listed(m.tokens.clone()).any(name::GOVERNMENT));
        match self {
            Kind::Company => !says(Kind::Public) && !says(Kind::Paper) && !government(),
            Kind::Public => says(Kind::Public) || government(),
            Kind::Union | Kind::Paper => says(self),
        }
    }
}
