//! Which of several people of one surname a bare `Example` means.

use super::Names;
use super::person::Full;
use super::role;
use crate::BlockKind;
use crate::draft::{Draft, Gender};
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// How many of the article's first names are asked who is whose elder.
const ASKED: usize = 256;
/// How far behind a name its apposition says so, in tokens.
const APPOSITION: usize = 9;

const ELDER: &WordSet = words!["elder", "older", "senior", "big"];
const YOUNGER: &WordSet = words!["younger", "junior", "little", "kid"];

/// The place in `fulls` of the person meant at `tokens`, among the people at `chain`. In this order: `the elder Quill` by suffix, kin or
/// age; `Mrs. Quill` is a woman, or one whose given name does not say; `Sen. Quill` has that title before the full name; else the one
/// named in this sentence or the last; else the first who was called so before, or the first.
pub(super) fn choose(
    draft: &Draft,
    names: &Names,
    tokens: Range<usize>,
    fulls: &[Full],
    chain: impl Iterator<Item = usize> + Clone,
) -> usize {
    let first = chain.clone().find(|full| fulls[*full].alone).or_else(|| chain.clone().next()).unwrap_or_default();
    let before = tokens.start.checked_sub(1).map(|at| &draft.tokens[at]);
    let found = before
        .and_then(|before| {
            by_age(draft, names, before, fulls, chain.clone())
                .or_else(|| by_gender(draft, tokens.start, fulls, chain.clone()))
                .or_else(|| by_title(draft, before, fulls, chain.clone()))
        })
        .or_else(|| just_named(draft, tokens.start, fulls, chain));
    found.unwrap_or(first)
}

fn by_age(
    draft: &Draft,
    names: &Names,
    before: &Token,
    fulls: &[Full],
    mut chain: impl Iterator<Item = usize> + Clone,
) -> Option<usize> {
    let (elder, younger) = (before.is_one(ELDER), before.is_one(YOUNGER));
    if !elder && !younger {
        return None;
    }
    let suffix = if elder { words!["sr"] } else { words!["jr"] };
    if let Some(full) = chain.clone().find(|full| draft.tokens[fulls[*full].last].is_one(suffix)) {
        return Some(full);
    }
    // Of two people only: who is called the elder, or who is not called the younger.
    let (one, other) = (chain.next()?, chain.next()?);
    if chain.next().is_some() {
        return None;
    }
    let rank = |full: usize| {
        let mentions = names.mentions.iter().take(ASKED).filter(|(_, group)| *group == fulls[full].group);
        mentions
            .map(|(mention, _)| seniority(draft, draft.mentions[*mention].tokens.clone()))
            .find(|rank| *rank != 0)
            .unwrap_or(0)
    };
    let (mut a, mut b) = (rank(one), rank(other));
    if a == 0
        && b == 0
        && let (Some(x), Some(y)) = (age(draft, &fulls[one]), age(draft, &fulls[other]))
    {
        (a, b) = if x > y { (1, -1) } else { (-1, 1) };
    }
    let wanted = if elder { 1 } else { -1 };
    match (a * wanted, b * wanted) {
        (1, 0 | -1) | (0, -1) => Some(one),
        (0 | -1, 1) | (-1, 0) => Some(other),
        _ => None,
    }
}

/// 1: the name is called someone's elder, -1: someone's younger: `Ann's nephew, Paul Quill`, `Paul Quill, the mayor's elder brother`.
pub(super) fn seniority(draft: &Draft, name: Range<usize>) -> i32 {
    let comma = name.start > 0 && draft.tokens[name.start - 1].is_one(words![","]);
    let kin = |at: usize| {
        let noun = draft.tokens.get(at)?;
        let compared = |ages: &WordSet| at > 0 && draft.tokens[at - 1].is_one(ages);
        let sibling = noun.is_one(words!["brother", "sister", "sibling", "cousin"]);
        let elder = noun.is_one(words!["father", "mother", "uncle", "aunt", "grandfather", "grandmother", "parent"]);
        let younger = noun.is_one(words!["son", "daughter", "nephew", "niece", "grandson", "granddaughter", "grandchild"]);
        match () {
            () if elder || sibling && compared(ELDER) => Some(1),
            () if younger || sibling && compared(YOUNGER) => Some(-1),
            () => None,
        }
    };
    let lead = name.start.checked_sub(1 + comma as usize).and_then(kin);
    let apposition = || {
        let set_off = draft.tokens.get(name.end).is_some_and(|t| t.is_one(words![","]));
        let within = name.end + 1..(name.end + APPOSITION).min(draft.tokens.len());
        within.take_while(|at| !draft.tokens[*at].is_one(words![".", ";", "said"])).find_map(kin).filter(|_| set_off)
    };
    lead.or_else(apposition).unwrap_or(0)
}

/// `Raymond Quill, 53,`.
fn age(draft: &Draft, full: &Full) -> Option<u32> {
    let comma = draft.tokens.get(full.last + 1)?.is_one(words![","]);
    let number = draft.tokens.get(full.last + 2).filter(|t| comma && t.shape == Shape::Number)?;
    number.text(draft.text).parse().ok()
}

fn by_gender(draft: &Draft, name: usize, fulls: &[Full], mut chain: impl Iterator<Item = usize> + Clone) -> Option<usize> {
    let gender = role::gender_of_address(draft, name);
    if gender == Gender::Unknown {
        return None;
    }
    chain.clone().find(|full| fulls[*full].gender == gender).or_else(|| chain.find(|full| fulls[*full].gender == Gender::Unknown))
}

/// `Mrs Example`, where the one full name is a man's whose wife is named beside: `Paul Example and his wife, Ann`, `Ann and Paul Example`.
/// Counter-example: `Joan Example, 40`, a man for all the lists say.
pub(super) fn is_spouse(draft: &Draft, name: usize, full: &Full) -> bool {
    let address = role::gender_of_address(draft, name);
    let other = address != Gender::Unknown && full.gender != Gender::Unknown && address != full.gender;
    let kin =
        |at: usize| draft.is_one(at, words!["his", "her"]) && draft.tokens.get(at + 1).is_some_and(|t| t.is(word::GENDERED_NOUN));
    let pair = || full.first > 0 && draft.is_one(full.first - 1, words!["and"]);
    other && (pair() || (full.last + 1..full.last + APPOSITION).any(kin))
}

/// Whoever was named by the surname alone first, with a form of address or a title, is not the one who was introduced later as a relative
/// or with another title: `President Quill ... his wife, Ann Quill ... Mr Quill`. Counter-examples: `Mrs. Quill`, where the relative is the
/// only woman; a surname that only a headline has before.
pub(super) fn is_relative(draft: &Draft, names: &Names, group: usize, name: usize, full: &Full) -> bool {
    let alone = names.mention(draft, group).tokens.start;
    let body = || {
        let block = draft.sentences.get(draft.sentence_of(alone)).and_then(|s| draft.blocks.get(s.block));
        block.is_some_and(|b| b.kind == BlockKind::Paragraph)
    };
    if alone >= full.first || !body() {
        return false;
    }
    let lead = |name: usize| name.checked_sub(1).map(|at| &draft.tokens[at]).filter(|t| t.is(word::TITLE | word::HONORIFIC));
    let Some(own) = lead(alone) else { return false };
    let same = lead(full.first).is_some_and(|title| title.hash == own.hash);
    let address = role::gender_of_address(draft, name);
    let hers = address != Gender::Unknown && address == full.gender && role::gender_of_address(draft, alone) != address;
    !same && !hers && is_introduced(draft, full)
}

/// A listed person who is called by the surname alone before a namesake is named in full is another: `Quill ... Mr. Quill and Ann Quill`.
/// Counter-example: `Mrs. Quill`, a woman's name.
pub(super) fn is_other(draft: &Draft, names: &Names, group: usize, name: usize, full: &Full) -> bool {
    let address = role::gender_of_address(draft, name);
    let before = names.mention(draft, group).tokens.start < full.first;
    before && names.root(group) != full.group && (address == Gender::Unknown || address != full.gender)
}

/// As somebody's relative: `his wife, | Ann Quill`, `First Lady | Ann Quill`, `| Ann Quill, his niece`.
pub(super) fn is_introduced(draft: &Draft, full: &Full) -> bool {
    let comma = |at: usize| draft.is_one(at, words![","]);
    let kin = |at: usize| {
        // `her eldest son`
        let owner = (1..3).any(|back| at.checked_sub(back).is_some_and(|at| draft.is_one(at, words!["his", "her", "'s"])));
        let lady = draft.is_one(at, words!["lady"]) && at.checked_sub(1).is_some_and(|at| draft.is_one(at, words!["first"]));
        lady || owner && draft.tokens.get(at).is_some_and(|t| t.is(word::GENDERED_NOUN))
    };
    let before = full.first.checked_sub(1).and_then(|at| at.checked_sub(usize::from(comma(at))));
    before.is_some_and(kin) || comma(full.last + 1) && draft.is_one(full.last + 2, words!["his", "her"]) && kin(full.last + 3)
}

fn by_title(draft: &Draft, before: &Token, fulls: &[Full], mut chain: impl Iterator<Item = usize>) -> Option<usize> {
    let title = |full: &usize| fulls[*full].first.checked_sub(1).is_some_and(|at| draft.tokens[at].hash == before.hash);
    before.is(word::TITLE).then(|| chain.find(title)).flatten()
}

/// The one named last, if in this sentence or the one before: no relative, and no *Jr.*, where another has been called by the surname alone
/// (`Quill left. His wife, Ann Quill, stayed. Quill` is he).
fn just_named(draft: &Draft, name: usize, fulls: &[Full], chain: impl Iterator<Item = usize> + Clone) -> Option<usize> {
    let called = chain.clone().any(|full| fulls[full].alone);
    let beside = |full: &Full| draft.tokens[full.last].is_one(words!["jr", "iii"]) || is_introduced(draft, full);
    let last =
        chain.filter(|full| !called || fulls[*full].alone || !beside(&fulls[*full])).max_by_key(|full| fulls[*full].seen)?;
    let seen = fulls[last].seen.checked_sub(1)?;
    (draft.sentence_of(seen) + 1 >= draft.sentence_of(name)).then_some(last)
}
