//! What is no name after all. Letters that the text itself explains by ordinary words name nothing: `a deferred sale agreement (DSA)`, and
//! `the DSA` from then on; nor do diseases, nor what is traded.

use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{NameClasses, name, set, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// Takes them out of the names. `spelled` is scratch memory for the hashes of letters.
///
/// Counter-examples: `the electoral commission (EC)`, whose last word is a body's; `the ferry (MV)`.
pub(super) fn drop(draft: &Draft, names: &mut Vec<Tagged>, spelled: &mut Vec<u64>) {
    spelled.clear();
    let hash = |name: &Tagged| draft.tokens[name.tokens.start].hash;
    // Letters that stand for a body: it is named in full, or acts as one.
    let mut shortened: Vec<u64> =
        names.windows(2).filter(|pair| is_short_form(draft, &pair[0], &pair[1])).map(|pair| hash(&pair[1])).collect();
    shortened.extend(names.iter().filter(|name| acts(draft, name)).map(hash));
    let mut traded = false;
    names.retain(|name| {
        let explained = name.tokens.len() == 1 && is_spelled(draft, name);
        if explained {
            spelled.push(hash(name));
        }
        let kept = || name.tokens.len() == 1 && shortened.contains(&hash(name));
        let nothing = || super::names_nothing(draft, &name.tokens) && !kept() || is_disease(draft, name);
        traded |= is_commodity(draft, name);
        !explained && !nothing()
    });
    let whole = |name: &Tagged| name.label == Label::Person && draft.tokens[name.tokens.end - 1].is_one(TRADED);
    if traded && !names.iter().any(|name| name.tokens.len() > 1 && whole(name)) {
        names.retain(|name| !is_commodity(draft, name));
    }
    if !spelled.is_empty() {
        let letters = |name: &Tagged| name.tokens.len() == 1 && draft.tokens[name.tokens.start].shape == Shape::Upper;
        names.retain(|name| !(letters(name) && spelled.contains(&hash(name))));
    }
}

/// Common letters in brackets right behind the body whose initials they are: `Halden Power Party (HPP)`.
fn is_short_form(draft: &Draft, body: &Tagged, letters: &Tagged) -> bool {
    let Range { start, end } = letters.tokens;
    end == start + 1
        && body.tokens.end + 1 == start
        && body.label == Label::Org
        && draft.tokens[start].is(word::COMMON_ACRONYM)
        && draft.is_one(start - 1, words!["("])
        && initials(draft, body.tokens.clone()).eq(draft.word(start).chars())
}

/// Letters that are a listed body's and a thing's, of the body by what it does: `the RBI kept rates`, `CCTV reported`, `RBI officials`.
/// Counter-examples: `CCTV footage`, `SARS killed`, `an RBI single`.
fn acts(draft: &Draft, name: &Tagged) -> bool {
    let Range { start, end } = name.tokens;
    let letters = &draft.tokens[start];
    if end > start + 1 || !letters.is(word::COMMON_ACRONYM) || letters.is(word::TITLE) {
        return false;
    }
    let Some(next) = draft.tokens.get(end) else { return false };
    let says = next.shape == Shape::Lower && next.is(word::SAYING) || next.is(word::TITLE | word::TITLE_PLURAL);
    let the = || start > 0 && draft.is_one(start - 1, words!["the"]) && next.shape == Shape::Lower && next.is(word::FINITE);
    let listed = |lists: NameClasses| draft.listed(start..end).any(lists);
    says && listed(NameClasses(name::GOVERNMENT.0 | name::MEDIA.0)) || the() && listed(name::GOVERNMENT)
}

/// The first letters of the words with capitals.
pub(super) fn initials(draft: &Draft, tokens: Range<usize>) -> impl Iterator<Item = char> {
    tokens.filter(|at| draft.tokens[*at].shape.is_capital()).filter_map(|at| draft.word(at).chars().next())
}

/// `Lyme | disease`, `Parkinson | ’s disease`, `Creutzfeldt-Jakob | disease`. Counter-examples: `Ann Renn’s disease`; `the Welsh disease`.
fn is_disease(draft: &Draft, name: &Tagged) -> bool {
    const ILLS: &WordSet = words!["disease", "disorder", "syndrome", "palsy", "lymphoma", "sarcoma"];
    let end = name.tokens.end;
    let owner = draft.is_one(end, words!["'s", "'", "’"]);
    let ill = end + owner as usize;
    let small = || draft.tokens[ill].shape == Shape::Lower;
    draft.is_one(ill, ILLS) && small() && name.label != Label::Norp && (!owner || draft.tokens[end - 1].is_one(set::DISEASE_OF))
}

/// Names that are traded under one word too.
const TRADED: &WordSet = words!["sterling", "brent"];

/// The pound or the oil: `Sterling fell`, `Brent crude`, `Sterling was quoted`. Counter-examples: `Sterling said`, `Brent was late`.
fn is_commodity(draft: &Draft, name: &Tagged) -> bool {
    let end = name.tokens.end;
    // `Benchmark Brent`
    let one = name.tokens.len() == 1 || name.tokens.len() == 2 && draft.is_one(end - 2, words!["benchmark"]);
    if !one || !draft.tokens[end - 1].is_one(TRADED) {
        return false;
    }
    let was = draft.is_one(end, words!["was", "is"]);
    let told = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(set::PRICE_VERB));
    told(end)
        || draft.is_one(end, words!["crude", "blend", "futures"])
        || was
            && (told(end + 1)
                || draft
                    .is_one(end + 1, words!["quoted", "at", "down", "up", "little", "unchanged", "steady", "lower", "higher"]))
}

/// In brackets behind the words in small letters that it is made of.
fn is_spelled(draft: &Draft, name: &Tagged) -> bool {
    let at = name.tokens.start;
    if draft.tokens[at].shape != Shape::Upper {
        return false;
    }
    let open = at.checked_sub(1).filter(|open| draft.is_one(*open, words!["("]) && draft.is_one(at + 1, words![")"]));
    let Some(open) = open.filter(|open| *open > 1 && name.label == Label::Org) else { return false };
    let last = &draft.tokens[open - 1];
    let body = last.is(word::ORG_HEAD) || last.is(word::GROUP_NOUN) && !last.is(word::LAW_HEAD);
    if body || last.shape != Shape::Lower {
        return false;
    }
    let mut words = draft.tokens[..open].iter().rev();
    draft.word(at).bytes().rev().filter(u8::is_ascii_uppercase).all(|letter| {
        let begins = |t: &Token| t.bytes(draft.text)[0].eq_ignore_ascii_case(&letter);
        let counts = |t: &&Token| !t.is_one(words!["-", "of", "and", "for", "the", "in", "to"]) || begins(t);
        words.find(counts).is_some_and(|t| t.shape == Shape::Lower && begins(t))
    })
}
