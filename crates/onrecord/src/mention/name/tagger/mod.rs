//! The learned tagger: a linear sequence model over capitalised runs that has the last word on where names stand and of what kind
//! they are. What the rules found is evidence like any other: the weights say when to trust it.

mod decode;
mod feature;
mod weights;

pub use decode::{STATES, Transitions, decode};
pub use weights::Weights;

use super::run::{Case, Line, Seen};
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::word;
use feature::{Article, Context};
use std::ops::Range;

/// The labels the model tells apart; `Event` stands for all kinds of things, which lists and heads tell apart.
pub const LABELS: [Label; 7] = [Label::Person, Label::Org, Label::Gpe, Label::Loc, Label::Fac, Label::Norp, Label::Event];

/// Rules this sure of a name that is the whole run are not asked about again.
const SETTLED: f64 = 0.93;

/// A name as the model has it.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub tokens: Range<usize>,
    pub label: Label,
    pub confidence: f64,
}

/// One run as the trainer sees it: the bytes of each token and the keys of its features.
#[derive(Clone, Debug, Default)]
pub struct Lattice {
    /// First and one past the last byte of each token.
    pub tokens: Vec<(usize, usize)>,
    /// Keys of the features of all tokens.
    pub keys: Vec<u64>,
    /// Where the keys of each token end.
    pub ends: Vec<usize>,
}

/// Calls `visit` with every run and its context. `names` are the rules' findings, in order, `hits` the listed names.
fn runs(draft: &Draft, names: &[Tagged], seen: &Seen, mut visit: impl FnMut(&Context, Range<usize>)) {
    let article = Article::of(draft);
    let (mut names, mut hits) = (names, &seen.hits[..]);
    for (number, range) in draft.sentence_tokens.iter().enumerate() {
        let case = seen.cases[number];
        let line = Line { text: draft.text, tokens: &draft.tokens, range: range.clone(), case };
        let kind = draft.blocks[draft.sentences[number].block].kind;
        // Those of the sentence: lookups among a few.
        names = &names[names.iter().take_while(|n| n.tokens.end <= range.start).count()..];
        hits = &hits[hits.iter().take_while(|h| h.tokens.end <= range.start).count()..];
        let context = Context {
            line: &line,
            article: &article,
            names: &names[..names.iter().take_while(|n| n.tokens.start < range.end).count()],
            hits: &hits[..hits.iter().take_while(|h| h.tokens.start < range.end).count()],
            block: kind as u64,
        };
        let mut at = range.start;
        while at < range.end {
            let run = next_run(&context, at, range.end, &draft.mentions);
            at = run.end.max(at + 1);
            let settled = context.name_at(run.start).is_some_and(|name| name.tokens == run && name.confidence >= SETTLED);
            if !run.is_empty() && !settled {
                visit(&context, run);
            }
        }
    }
}

/// The first run at or after `at`; an empty one when a date or an opening word stands there.
fn next_run(context: &Context, at: usize, end: usize, values: &[Tagged]) -> Range<usize> {
    let line = context.line;
    let capital =
        |t: usize| t < end && matches!(line.tokens[t].shape, Shape::Title | Shape::Initial | Shape::Upper | Shape::Inner);
    let named = |t: usize| context.name_at(t).is_some();
    let mut start = at;
    while start < end && !capital(start) && !named(start) {
        start += 1;
    }
    let mut last = start;
    while last < end && (named(last) || capital(last) && !dated(values, last)) {
        last += 1;
        while last < end && named(last) {
            last += 1;
        }
        last = link(line, last, end).filter(|next| capital(*next) && !dated(values, *next)).unwrap_or(last);
    }
    // `The`, `In` and the like open a sentence; they are no names.
    if start < last
        && !named(start)
        && line.case == Case::Prose
        && line.opens(start)
        && line.tokens[start].is(super::piece::FUNCTION)
    {
        let given = line.tokens[start].is(word::GIVEN) && start + 1 < last;
        if !given {
            return start + 1..start + 1;
        }
    }
    if start == last { last + 1..last + 1 } else { start..last }
}

/// Where the next capital may stand so that the run goes on: right here, or after a short link (`of the`, `-`, `&`, `'s`).
fn link(line: &Line, at: usize, end: usize) -> Option<usize> {
    let mut to = at;
    while to < end && to < at + 3 {
        let token = &line.tokens[to];
        let linking = match token.shape {
            Shape::Lower => {
                token.is(word::NAME_PARTICLE) || matches!(line.word(to), "of" | "the" | "for" | "and" | "on" | "'s" | "’s")
            }
            Shape::Mark => token.is_glued() && line.word(to) == "-" || line.word(to) == "&",
            _ => return Some(to),
        };
        if !linking {
            return None;
        }
        to += 1;
    }
    Some(to)
}

/// Part of a date, time or amount, and no month that is a name.
fn dated(values: &[Tagged], at: usize) -> bool {
    let index = values.partition_point(|v| v.tokens.end <= at);
    values.get(index).is_some_and(|v| {
        v.tokens.contains(&at) && matches!(v.label, Label::Date | Label::Time | Label::Money | Label::Percent | Label::Quantity)
    })
}

/// Hands every run of the draft to `visit`, for training.
pub(super) fn observe(draft: &Draft, names: &[Tagged], seen: &Seen, visit: &mut dyn FnMut(&Lattice)) {
    let mut lattice = Lattice::default();
    runs(draft, names, seen, |context, run| {
        lattice.tokens.clear();
        lattice.keys.clear();
        lattice.ends.clear();
        for at in run.clone() {
            let token = &context.line.tokens[at];
            lattice.tokens.push((token.start as usize, token.end as usize));
            feature::each(context, &run, at, |key| lattice.keys.push(key));
            lattice.ends.push(lattice.keys.len());
        }
        visit(&lattice);
    });
}

/// The names the model finds, from left to right.
pub(super) fn find(draft: &Draft, weights: &Weights, names: &[Tagged], seen: &Seen) -> Vec<Found> {
    let mut found = Vec::with_capacity(names.len() + names.len() / 4);
    let mut emissions: Vec<[i32; 16]> = Vec::new();
    let mut states: Vec<u8> = Vec::new();
    runs(draft, names, seen, |context, run| {
        emissions.clear();
        for at in run.clone() {
            let mut sum = [0i16; 16];
            feature::each(context, &run, at, |key| weights.add(key, &mut sum));
            emissions.push(sum.map(i32::from));
        }
        decode(&emissions, weights.transitions(), |_| u16::MAX, &mut states);
        let mut at = 0;
        while at < states.len() {
            let state = states[at] as usize;
            if state == 0 {
                at += 1;
                continue;
            }
            let label = (state - 1) % LABELS.len();
            let mut end = at + 1;
            while end < states.len() && states[end] as usize == label + 1 + LABELS.len() {
                end += 1;
            }
            let margin = (at..end).map(|t| margin(&emissions[t], states[t] as usize)).min().unwrap_or(0);
            let tokens = run.start + at..run.start + end;
            found.push(Found { tokens, label: LABELS[label], confidence: weights.confidence(margin) });
            at = end;
        }
    });
    found
}

/// How far the chosen state's evidence is ahead of the best state of another label.
fn margin(emission: &[i32; 16], state: usize) -> i32 {
    let label = (state - 1) % LABELS.len();
    let other = (0..STATES).filter(|s| *s == 0 || (s - 1) % LABELS.len() != label).map(|s| emission[s]).max();
    emission[state] - other.unwrap_or(0)
}
