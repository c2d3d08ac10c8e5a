//! Letters that the text itself explains by ordinary words name nothing: `a deferred sale agreement (DSA)`, and `the DSA` from then on.

use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::{Token, words};

/// Takes such letters out of the names. `spelled` is room for their hashes.
///
/// Counter-examples: `the electoral commission (EC)`, whose last word is a body's; `the ferry (MV)`.
pub(super) fn drop(draft: &Draft, names: &mut Vec<Tagged>, spelled: &mut Vec<u64>) {
    spelled.clear();
    let hash = |name: &Tagged| draft.tokens[name.tokens.start].hash;
    names.retain(|name| {
        let explained = name.tokens.len() == 1 && is_spelled(draft, name);
        if explained {
            spelled.push(hash(name));
        }
        !explained && !super::names_nothing(draft, &name.tokens)
    });
    if !spelled.is_empty() {
        let letters = |name: &Tagged| name.tokens.len() == 1 && draft.tokens[name.tokens.start].shape == Shape::Upper;
        names.retain(|name| !(letters(name) && spelled.contains(&hash(name))));
    }
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
