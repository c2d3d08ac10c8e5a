//! Mentions to entities: who is who.
//!
//! Mentions with the same words are one entity at once; [`person`] then leads short forms of people's names to the full ones, [`body`]
//! those of organisations and places; [`role`] gives people their titles, organisations and gender, [`lone`] finds whom a title
//! without a name means.

mod body;
mod lone;
mod person;
mod role;

use crate::Label;
use crate::draft::{Draft, Gender, Linked, Tagged};
use crate::key::{self, Shape};
use crate::table::{self, Table};
use std::ops::Range;

/// Fills `draft.entities`, and each mention's `entity`.
pub(crate) fn link(draft: &mut Draft) {
    let mut names = Names::read(draft);
    person::shorten(draft, &mut names);
    body::shorten(draft, &mut names);
    write(draft, &names);
    role::give(draft);
}

/// Mentions with the same words.
struct Group {
    /// Index of the first mention.
    first: usize,
    label: Label,
    /// Its words as one number.
    words: u64,
}

/// Every name mention with its group; the groups in order of first mention.
struct Names {
    groups: Vec<Group>,
    /// (mention, group), in text order.
    mentions: Vec<(usize, usize)>,
    /// Group -> the group of the fuller form it stands for.
    fuller: Vec<Option<usize>>,
}

impl Names {
    fn read(draft: &Draft) -> Names {
        let mut by_words: Table<usize> = table::with_room(draft.mentions.len());
        let mut names = Names {
            groups: Vec::with_capacity(draft.mentions.len()),
            mentions: Vec::with_capacity(draft.mentions.len()),
            fuller: Vec::new(),
        };
        for (index, mention) in draft.mentions.iter().enumerate().filter(|(_, m)| m.label.is_name()) {
            let words = match mention.canonical {
                Some(canonical) if canonical != draft.slice(mention.span) => words_of(canonical),
                _ => words(draft, mention.tokens.clone()),
            };
            // People apart from all others: a person and a town of one name.
            let key = if mention.label == Label::Person { !words } else { words };
            let group = *by_words.entry(key).or_insert_with(|| {
                names.groups.push(Group { first: index, label: mention.label, words });
                names.groups.len() - 1
            });
            names.mentions.push((index, group));
        }
        names.fuller = vec![None; names.groups.len()];
        names
    }

    /// The first mention of a group.
    fn mention<'d>(&self, draft: &'d Draft, group: usize) -> &'d Tagged {
        &draft.mentions[self.groups[group].first]
    }
}

/// One number for the words of a name, whatever their case.
fn words(draft: &Draft, tokens: Range<usize>) -> u64 {
    tokens.fold(0, |hash, at| key::hash_step(hash, draft.tokens[at].hash, Shape::Lower))
}

/// The same for a name written out.
fn words_of(name: &str) -> u64 {
    let (mut hash, mut at) = (0, 0);
    while let Some(token) = key::clitic_token(name, at).filter(|_| at > 0).or_else(|| key::next_token(name, at)) {
        hash = key::hash_step(hash, token.hash, Shape::Lower);
        at = token.end;
    }
    hash
}

/// Groups to entities, in order of first mention.
fn write(draft: &mut Draft, names: &Names) {
    let full = |group: usize| names.fuller[group].unwrap_or(group);
    let mut size = vec![0; names.groups.len()];
    names.mentions.iter().for_each(|(_, group)| size[full(*group)] += 1);
    let mut number: Vec<Option<usize>> = vec![None; names.groups.len()];
    draft.entities.reserve(names.groups.len());
    for &(mention, group) in &names.mentions {
        let full = full(group);
        let entity = *number[full].get_or_insert_with(|| {
            draft.entities.push(Linked {
                name: names.groups[full].first,
                label: names.groups[full].label,
                mentions: Vec::with_capacity(size[full]),
                titles: Vec::new(),
                organization: None,
                gender: Gender::Unknown,
            });
            draft.entities.len() - 1
        });
        draft.mentions[mention].entity = Some(entity);
        draft.entities[entity].mentions.push(mention);
    }
    for entity in &mut draft.entities {
        entity.name = canonical(draft.text, &draft.mentions, &entity.mentions);
    }
}

/// The longest mention, one in mixed case before one in capitals; the first of equals.
fn canonical(text: &str, mentions: &[Tagged], of: &[usize]) -> usize {
    let mut best = of[0];
    if of.len() == 1 {
        return best;
    }
    let weight = |at: usize| {
        let name = &text[mentions[at].span.range()];
        let mixed = name.bytes().any(|b| b.is_ascii_lowercase()) || name.len() <= 6;
        (mixed, name.len())
    };
    for &mention in of {
        if weight(mention) > weight(best) {
            best = mention;
        }
    }
    best
}
