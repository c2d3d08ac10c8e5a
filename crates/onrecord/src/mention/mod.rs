//! Tokens to mentions: values, names, titles; `find` settles overlaps.

use crate::draft::{Draft, Tagged};
use crate::{Label, Span};

mod name;
mod title;
mod value;

/// Fills `draft.mentions`, sorted by start, longer first.
pub(crate) fn find(draft: &mut Draft) {
    value::find(draft);
    sort(&mut draft.mentions);
    name::find(draft);
    settle(draft);
    title::find(draft);
    crate::gazetteer::overrule(draft);
    settle_titles(draft);
}

/// A title before the name of the same span: it may hold it.
fn sort(mentions: &mut [Tagged]) {
    mentions.sort_by_key(|m| (m.span.start, std::cmp::Reverse(m.span.end), m.label != Label::Title));
}

/// A title holds names whole, or none: one that cuts a name or value (a user's entry, say) goes, and so does one that overlaps the
/// title before it. Counter-example: `Halden Chairman` around `Halden` stays.
fn settle_titles(draft: &mut Draft) {
    sort(&mut draft.mentions);
    let names: Vec<Span> = draft.mentions.iter().filter(|m| m.label != Label::Title).map(|m| m.span).collect();
    let mut end = 0;
    draft.mentions.retain(|mention| {
        if mention.label != Label::Title {
            return true;
        }
        let title = mention.span;
        // Names do not overlap each other: only the first and the last that touch the title can leave it.
        let first = names.partition_point(|name| name.end <= title.start);
        let next = names.partition_point(|name| name.start < title.end);
        let whole = names[first..next].first().is_none_or(|name| title.contains(*name))
            && names[first..next].last().is_none_or(|name| title.contains(*name));
        let free = title.start >= end;
        if whole && free {
            end = title.end;
        }
        whole && free
    });
}

/// Of mentions that overlap, keeps the longer; of two as long, the name over a bare number (`G7`), the value over the name (`May`).
/// Titles are found later: they may hold names.
fn settle(draft: &mut Draft) {
    sort(&mut draft.mentions);
    let mut kept: Vec<Tagged> = Vec::with_capacity(draft.mentions.len());
    for mention in draft.mentions.drain(..) {
        match kept.last() {
            Some(last) if last.span.overlaps(mention.span) => {
                if rank(&mention) > rank(last) {
                    kept.pop();
                    // What the replaced mention had kept away cannot come back: mentions are met once, in order.
                    kept.push(mention);
                }
            }
            _ => kept.push(mention),
        }
    }
    draft.mentions = kept;
}

/// Which of two overlapping mentions stays: a name beats a bare number inside it, else the longer, else the value.
fn rank(mention: &Tagged) -> (bool, usize, bool, bool) {
    let number = matches!(mention.label, Label::Cardinal | Label::Ordinal);
    // A person's name that is a month has had to bring evidence for it.
    (!number, mention.span.len(), mention.label == Label::Person, !mention.label.is_name())
}
