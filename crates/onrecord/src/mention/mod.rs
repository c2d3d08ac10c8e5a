//! Tokens to mentions: values, names, titles; `find` settles overlaps.

use crate::draft::{Draft, Scratch, Tagged};
use crate::{Label, Span};
use std::ops::Range;

mod credited;
mod datelined;
pub(crate) mod name;
mod quoted_work;
mod title;
mod value;

pub(crate) use value::CORE as VALUE_WORDS;

/// Fill `draft.mentions`, sorted by start, longer first.
pub(crate) const STEPS: [fn(&mut Draft); 7] = [
    value::find,
    |draft| search(draft, |draft, naming| name::find(draft, naming)),
    |draft| search(draft, |draft, naming| name::weigh(draft, naming)),
    |draft| search(draft, |draft, naming| name::tag(draft, naming)),
    |draft| search(draft, |draft, naming| name::finish(draft, naming)),
    |draft| search(draft, add_names),
    |draft| search(draft, add_titles),
];

/// A step of the search for names.
fn search(draft: &mut Draft, step: impl FnOnce(&mut Draft, &mut name::Scratch)) {
    let mut naming = draft.naming.take().unwrap_or_default();
    step(draft, &mut naming);
    draft.naming = Some(naming);
}

/// Puts the names among the values, and what the article's make-up states among both.
fn add_names(draft: &mut Draft, naming: &mut name::Scratch) {
    let Scratch { mentions, spare, .. } = &mut *draft.scratch;
    sort(mentions);
    merge(mentions, &mut naming.names, spare);
    settle(mentions);
    // Later ones overrule earlier ones.
    let mut stated = credited::find(draft);
    // Memory of its own, as these few would be left with that of all mentions.
    let mut spare = Vec::new();
    overrule(&mut stated, quoted_work::find(draft), &mut spare);
    overrule(&mut stated, datelined::find(draft), &mut spare);
    let Scratch { mentions, spare, .. } = &mut *draft.scratch;
    stated.retain(|winner| !replace(mentions, winner));
    overrule(mentions, stated, spare);
}

/// Puts the titles and the user's names among the mentions.
fn add_titles(draft: &mut Draft, naming: &mut name::Scratch) {
    // The names are emptied: their memory serves the titles.
    title::find(draft, &mut naming.names);
    let users = crate::gazetteer::find(draft);
    let Scratch { mentions, spare, .. } = &mut *draft.scratch;
    merge(mentions, &mut naming.names, spare);
    overrule(mentions, users, spare);
    settle_titles(mentions);
}

/// A name whose label the article's make-up states.
fn stated(draft: &Draft, tokens: Range<usize>, label: Label) -> Tagged {
    let span = draft.span_of(tokens.clone());
    Tagged::new(tokens, span, label, 0.97)
}

/// The first of `others`, which are sorted and do not overlap each other, that shares a byte with `mention`.
pub(crate) fn first_overlap<'a>(others: &'a [Tagged], mention: &Tagged) -> Option<&'a Tagged> {
    let next = others.partition_point(|other| other.span.end <= mention.span.start);
    others.get(next).filter(|other| other.span.overlaps(mention.span))
}

/// Puts a winner in the place of the mention with its span, as most have one; `mentions`, which are sorted, do not overlap each other.
fn replace(mentions: &mut [Tagged], winner: &Tagged) -> bool {
    let at = mentions.partition_point(|mention| mention.span.start < winner.span.start);
    let same = mentions.get_mut(at).filter(|mention| mention.span == winner.span);
    same.map(|mention| *mention = winner.clone()).is_some()
}

/// Puts `winners`, which are sorted and do not overlap, among the mentions, and every mention that overlaps one out. A TITLE stays
/// around a name inside it. `spare` is empty before and after.
fn overrule(mentions: &mut Vec<Tagged>, mut winners: Vec<Tagged>, spare: &mut Vec<Tagged>) {
    if winners.is_empty() {
        return;
    }
    mentions.retain(|mention| match first_overlap(&winners, mention) {
        Some(winner) => mention.label == Label::Title && winner.label != Label::Title && mention.span.contains(winner.span),
        None => true,
    });
    merge(mentions, &mut winners, spare);
}

/// Hands the trainer of the tagger every capitalised run.
pub(crate) fn observe(draft: &mut Draft) -> name::Lattice {
    value::find(draft);
    draft.mentions.sort_by_key(order);
    name::observe(draft)
}

/// What mentions are sorted by: a title before the name of the same span, as it may hold it.
fn order(m: &Tagged) -> (usize, std::cmp::Reverse<usize>, bool) {
    (m.span.start, std::cmp::Reverse(m.span.end), m.label != Label::Title)
}

/// Sorts what a stage found from left to right, where it is not sorted yet.
fn sort(mentions: &mut [Tagged]) {
    if !mentions.is_sorted_by_key(order) {
        mentions.sort_by_key(order);
    }
}

/// Adds a later stage's findings to `mentions`, which are sorted, in order; of equals, the earlier stage's first. `spare`
/// is empty before and after.
fn merge(mentions: &mut Vec<Tagged>, later: &mut Vec<Tagged>, spare: &mut Vec<Tagged>) {
    sort(later);
    if mentions.is_empty() {
        return std::mem::swap(mentions, later);
    }
    spare.reserve(mentions.len() + later.len());
    let mut earlier = mentions.drain(..);
    for next in later.drain(..) {
        let before = earlier.as_slice().iter().take_while(|mention| order(mention) <= order(&next)).count();
        spare.extend(earlier.by_ref().take(before));
        spare.push(next);
    }
    spare.extend(earlier);
    std::mem::swap(mentions, spare);
}

/// A title holds names whole, or none: one that cuts a name or value (a user's entry, say) goes, and so does one that overlaps the
/// title before it. Counter-example: `Halden Chairman` around `Halden` stays.
fn settle_titles(mentions: &mut Vec<Tagged>) {
    let mut cut = Vec::new();
    // The name before; where the last title that stays ends.
    let (mut name, mut end) = (Span::default(), 0);
    for (at, mention) in mentions.iter().enumerate() {
        if mention.label != Label::Title {
            name = mention.span;
            continue;
        }
        let title = mention.span;
        // Names do not overlap each other: only the one before and the last that starts inside can leave the title.
        let mut inside = mentions[at + 1..].iter().take_while(|m| m.span.start < title.end).filter(|m| m.label != Label::Title);
        let whole = (name.end <= title.start || title.contains(name)) && inside.all(|m| m.span.end <= title.end);
        if whole && title.start >= end {
            end = title.end;
        } else {
            cut.push(at);
        }
    }
    if cut.is_empty() {
        return;
    }
    let mut at = 0;
    mentions.retain(|_| {
        at += 1;
        cut.binary_search(&(at - 1)).is_err()
    });
}

/// Of mentions that overlap, keeps the longer; of two as long, the name over a bare number (`G7`), the value over the name (`May`).
/// Titles are found later: they may hold names.
fn settle(mentions: &mut Vec<Tagged>) {
    mentions.dedup_by(|mention, last| {
        let overlaps = last.span.overlaps(mention.span);
        if overlaps && rank(mention) > rank(last) {
            // What the replaced mention had kept away cannot come back: mentions are met once, in order.
            std::mem::swap(last, mention);
        }
        overlaps
    });
}

/// Which of two overlapping mentions stays: a name beats a bare number inside it, else the longer, else the value.
fn rank(mention: &Tagged) -> (bool, usize, bool, bool) {
    let number = matches!(mention.label, Label::Cardinal | Label::Ordinal);
    // A person's name that is a month has had to bring evidence for it.
    (!number, mention.span.len(), mention.label == Label::Person, !mention.label.is_name())
}
