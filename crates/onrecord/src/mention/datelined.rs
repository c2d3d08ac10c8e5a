//! What a dateline is made of: `HALDEN, Norway (Interwire) –` opens with a place, and an agency stands in its brackets.

use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::token::words;
use crate::{BlockKind, Label};
use std::ops::Range;

/// The places and agencies that are no such mentions yet, from left to right.
pub(super) fn find(draft: &Draft) -> Vec<Tagged> {
    let mut found = Vec::new();
    for block in draft.blocks.iter().filter(|b| b.kind == BlockKind::Dateline) {
        let tokens = draft.token_at(block.span.start)..draft.token_at(block.span.end - 1) + 1;
        let capital = |at: &usize| tokens.contains(at) && draft.tokens[*at].shape.is_capital();
        let run = |start: usize| start..(start..tokens.end).take_while(capital).last().map_or(start, |last| last + 1);
        let stroke = |at: usize| draft.is_one(at, words!["/"]);
        let stars = tokens.clone().take_while(|at| draft.is_one(*at, words!["*", "**"])).count();
        let place = run(tokens.start + stars);
        // `HALDEN/OSLO`; `Halden/Interwire/` closes an agency.
        let second = if stroke(place.end) { run(place.end + 1) } else { 0..0 };
        let bracket = tokens.clone().find(|at| draft.tokens[*at].is_one(words!["(", "["]));
        let agency = bracket.map_or(0..0, |at| run(at + 1));
        let closed = draft.tokens.get(agency.end).is_some_and(|t| t.shape == Shape::Mark);
        let agency = if closed { agency } else { 0..0 };
        const PLACE: (Label, &[Label]) = (Label::Gpe, &[Label::Gpe, Label::Loc]);
        const AGENCY: (Label, &[Label]) = (Label::Org, &[Label::Org]);
        let of_second = if stroke(second.end) { AGENCY } else { PLACE };
        for (name, (label, labels)) in [(place, PLACE), (second, of_second), (agency, AGENCY)] {
            let dated = || draft.tokens[name.start].is(union(&[word::MONTH, word::WEEKDAY]));
            if !name.is_empty() && !dated() && !is_known(draft, &name, labels) {
                found.push(super::stated(draft, name, label));
            }
        }
    }
    found
}

/// A mention with one of these labels stands there.
fn is_known(draft: &Draft, name: &Range<usize>, labels: &[Label]) -> bool {
    let stated = super::stated(draft, name.clone(), Label::Gpe);
    super::first_overlap(&draft.mentions, &stated).is_some_and(|mention| labels.contains(&mention.label))
}
