//! Short forms of people's names: `Hassett` after `Kevin Hassett`, `Sen. Example` after `Ann Example`.

use super::Names;
use super::role;
use crate::Label;
use crate::draft::{Draft, Gender};
use crate::key::{self, Shape};
use crate::lexicon::word;
use crate::table::{self, Table};
use std::ops::Range;

/// How many people of one surname are compared.
const NAMESAKES: usize = 8;

/// A full name in the article.
#[derive(Clone, Copy)]
struct Full {
    group: usize,
    /// Tokens of the name.
    first: usize,
    last: usize,
    gender: Gender,
    /// The next one with this surname.
    next: Option<usize>,
}

/// Points the groups of short forms to the full names'. A bare surname that several people share is decided mention by mention.
pub(super) fn shorten(draft: &Draft, names: &mut Names) {
    let people = || names.groups.iter().enumerate().filter(|(_, g)| g.label == Label::Person).map(|(group, _)| group);
    let count = people().count();
    if count < 2 {
        return;
    }
    let mut fulls: Vec<Full> = Vec::with_capacity(count);
    let mut by_surname: Table<usize> = table::with_room(count);
    let mut by_given: Table<Option<usize>> = table::with_room(count);
    for group in people() {
        let tokens = names.mention(draft, group).tokens.clone();
        let Some(surname) = surname(draft, tokens.clone()) else { continue };
        let given = draft.tokens[tokens.start].hash;
        let gender = role::gender_of_name(draft, tokens.start);
        let name = Full { group, first: tokens.start, last: tokens.end - 1, gender, next: None };
        let first = *by_surname.entry(super::words(draft, surname)).or_insert(fulls.len());
        let (mut namesakes, mut last) = (0, None);
        let same = chain(&fulls, first)
            .inspect(|at| (namesakes, last) = (namesakes + 1, Some(*at)))
            .find(|at| is_same(draft, &fulls[*at], &name));
        match same {
            Some(full) => names.fuller[group] = Some(fulls[full].group),
            None if namesakes < NAMESAKES => {
                if let Some(last) = last {
                    fulls[last].next = Some(fulls.len());
                }
                fulls.push(name);
                let given = key::hash_step(0, given, Shape::Lower);
                by_given.entry(given).and_modify(|only| *only = None).or_insert(Some(group));
            }
            None => {}
        }
    }
    for (mention, group) in &mut names.mentions {
        let tokens = draft.mentions[*mention].tokens.clone();
        if names.groups[*group].label != Label::Person || surname(draft, tokens.clone()).is_some() {
            continue;
        }
        let words = super::words(draft, tokens.clone());
        let full = match by_surname.get(&words) {
            Some(first) => Some(choose(draft, tokens, &fulls, *first)),
            None => by_given.get(&words).copied().flatten(),
        };
        if let Some(full) = full {
            *group = full;
        }
    }
}

/// The places in `fulls` of the people with the surname of the one at `first`.
fn chain(fulls: &[Full], first: usize) -> impl Iterator<Item = usize> + Clone {
    std::iter::successors(fulls.get(first).map(|_| first), |at| fulls[*at].next)
}

/// The tokens of the surname in a full name (with its particles and hyphens, without *Jr.*); `None` when there is but one word.
pub(super) fn surname(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let all = &draft.tokens;
    let mut end = tokens.end;
    while end > tokens.start + 1 && (all[end - 1].is(word::NAME_SUFFIX) || all[end - 1].shape == Shape::Mark) {
        end -= 1;
    }
    let mut start = end - 1;
    while start > tokens.start {
        let before = &all[start - 1];
        let tied = before.shape == Shape::Mark || all[start].shape == Shape::Mark;
        if !tied && !(before.shape == Shape::Lower && before.is(word::NAME_PARTICLE)) {
            break;
        }
        start -= 1;
    }
    (start > tokens.start).then_some(start..end)
}

/// One person under two full names of one surname: `George W. Example` is `George Example`, `Alex Example` is `Alexander Example`.
/// Counter-examples: `George Example Sr.` and `George Example Jr.`, `Ann Example` and `Anna Example`.
fn is_same(draft: &Draft, one: &Full, other: &Full) -> bool {
    let suffix = |full: &Full| Some(&draft.tokens[full.last]).filter(|t| t.is(word::NAME_SUFFIX)).map(|t| t.hash);
    let apart = matches!((suffix(one), suffix(other)), (Some(a), Some(b)) if a != b);
    let (a, b) = (draft.word(one.first), draft.word(other.first));
    let shorter = |short: &str, long: &str| short.len() >= 3 && long.len() >= short.len() + 2 && long.starts_with(short);
    let given = draft.tokens[one.first].hash == draft.tokens[other.first].hash;
    !apart && (given || shorter(a, b) || shorter(b, a))
}

/// Of people with this surname: `the elder Quill` is the senior, `the younger Quill` the junior; `Mrs. Quill` is a woman, or one whose
/// given name does not say; else the first.
fn choose(draft: &Draft, tokens: Range<usize>, fulls: &[Full], first: usize) -> usize {
    let namesakes = || chain(fulls, first).map(|at| &fulls[at]);
    if fulls[first].next.is_none() {
        return fulls[first].group;
    }
    let before = tokens.start.checked_sub(1).map_or("", |at| draft.word(at));
    let suffix = match before {
        "elder" | "older" | "senior" => "Sr",
        "younger" | "junior" => "Jr",
        _ => "",
    };
    let generation = |full: &&Full| !suffix.is_empty() && draft.word(full.last).trim_end_matches('.') == suffix;
    if let Some(full) = namesakes().find(generation) {
        return full.group;
    }
    let of = |gender: Gender| namesakes().find(|full| full.gender == gender);
    let found = match role::gender_of_address(draft, tokens.start) {
        Gender::Unknown => None,
        known => of(known).or_else(|| of(Gender::Unknown)),
    };
    found.unwrap_or(&fulls[first]).group
}
