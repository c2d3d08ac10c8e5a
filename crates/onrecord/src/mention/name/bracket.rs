//! What brackets beside a name say of it: `Ann Halden (Can)`, `Halden (Nasdaq: HLDN)`, `Governors Ann Renn (Halden)`.

use super::run::Line;
use super::scores::Scores;
use super::sport::is_behind_nation;
use super::walk::Hit;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::token::words;
use std::ops::Range;

/// What brackets beside the name say of it.
pub(super) fn beside(line: &Line, tokens: &Range<usize>, hit: Option<&Hit>, scores: &mut Scores) {
    let town = || hit.is_none_or(|hit| hit.classes.has(Label::Gpe));
    if is_nation_code(line, tokens.start) || line.is_constituency(tokens) && town() {
        scores.settle(Label::Gpe, 14);
    }
    if is_traded(line, tokens.end) || is_behind_nation(line, tokens) {
        scores.settle(Label::Org, 14);
    }
    if hit.is_none() && line.is_mark(tokens.end, words!["("]) && is_nation_code(line, tokens.end + 1) {
        scores.add(Label::Person, 6);
    }
}

/// A nation's short form in a list of results: `D Halden (Can)`. Counter-example: `It can (Can)`, behind no name.
fn is_nation_code(line: &Line, at: usize) -> bool {
    line.get(at).is_some_and(|t| t.is(word::NATION_CODE))
        && at >= line.range.start + 2
        && line.tokens[at - 1].is_one(words!["("])
        && line.is_mark(at + 1 + line.is_mark(at + 1, words!["."]) as usize, words![")"])
        && line.tokens[at - 2].shape.is_capital()
}

/// Where a company is traded, in brackets behind its name: `Halden (Nasdaq: HLDN)`, `Quarzel (HLDN.O)`. Counter-example: `Halden (HLDN)`.
fn is_traded(line: &Line, open: usize) -> bool {
    if !line.is_mark(open, words!["("]) {
        return false;
    }
    let (first, second) = (open + 1, open + 2);
    let exchange = line.get(first).is_some_and(|t| t.shape.is_capital() && t.is_one(set::EXCHANGE));
    let letters = |at: usize| line.get(at).is_some_and(|t| matches!(t.shape, Shape::Upper | Shape::Initial));
    let code = || line.is_mark(second, words!["."]) && line.tokens[second].is_glued() && line.is_mark(first + 3, words![")"]);
    exchange && line.is_mark(second, words![":"]) || letters(first) && letters(first + 2) && code()
}
