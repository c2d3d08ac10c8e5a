//! Tokens to mentions: values, names, titles; `find` settles overlaps.

use crate::Label;
use crate::draft::{Draft, Tagged};

mod name;
mod title;
mod value;

/// Fills `draft.mentions`, sorted by start, longer first.
pub(crate) fn find(draft: &mut Draft) {
    draft.mentions.reserve(draft.tokens.len() / 6);
    value::find(draft);
    sort(&mut draft.mentions);
    name::find(draft);
    settle(draft);
    title::find(draft);
    crate::gazetteer::overrule(draft);
    sort(&mut draft.mentions);
}

fn sort(mentions: &mut [Tagged]) {
    mentions.sort_by_key(|m| (m.span.start, std::cmp::Reverse(m.span.end)));
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
