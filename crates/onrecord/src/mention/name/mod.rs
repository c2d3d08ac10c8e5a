//! Names of people, bodies, places and things.
//!
//! In order: a sentence's capitalised runs and gazetteer hits ([`run`], [`walk`]) become candidates, each with the evidence for every
//! label as scores ([`evidence`]); the rules of [`document`] then let the whole article overrule a single place of it: an acronym in
//! brackets, a full name for a surname, the majority label of repeats. What is still in doubt at the end is no name.

mod document;
mod evidence;
mod piece;
mod run;
mod scores;
mod tagger;
mod walk;

#[doc(hidden)]
pub use tagger::{LABELS, Lattice, STATES, Transitions, Weights, decode};

use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::lexicon::{self, Path};
use scores::Scores;
use std::ops::Range;

/// A stretch of tokens that may be a name, with the evidence so far.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    tokens: Range<usize>,
    scores: Scores,
    /// The lexicon's entry.
    path: Option<Path>,
}

/// The names, from left to right; `draft.mentions` hold the values, sorted. The rules find them; where there are weights, the tagger
/// has the last word.
pub(super) fn find(draft: &Draft) -> Vec<Tagged> {
    let (names, hits) = by_rules(draft);
    match &draft.config.weights {
        Some(weights) => {
            let found = tagger::find(draft, weights, &names, &hits);
            decide(draft, found, &names)
        }
        None => names,
    }
}

/// Hands the trainer every run of the draft.
pub(crate) fn observe(draft: &Draft, visit: &mut dyn FnMut(&Lattice)) {
    let (names, hits) = by_rules(draft);
    tagger::observe(draft, &names, &hits, visit);
}

/// The rules' names and the listed names, from left to right.
fn by_rules(draft: &Draft) -> (Vec<Tagged>, Vec<walk::Hit>) {
    let mut candidates = Vec::with_capacity(draft.tokens.len() / 12);
    let mut reader = run::Reader::new(draft);
    for sentence in 0..draft.sentence_tokens.len() {
        reader.sentence(sentence, &mut candidates);
    }
    let hits = reader.into_hits();
    document::overrule(draft, &mut candidates);
    let mut names = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let Some(verdict) = candidate.scores.verdict() else { continue };
        let canonical = candidate.path.and_then(|path| path.canonical(lexicon::labelled(verdict.label)));
        names.push(tagged(draft, candidate.tokens, verdict.label, verdict.confidence(), canonical));
    }
    (names, hits)
}

fn tagged(draft: &Draft, tokens: Range<usize>, label: Label, confidence: f64, canonical: Option<&'static str>) -> Tagged {
    let span = draft.span_of(tokens.clone());
    Tagged { tokens, span, label, value: None, confidence, id: None, canonical, entity: None }
}

/// The tagger's findings as names; the kind of a thing, which it does not tell, is the rules' or an event.
fn decide(draft: &Draft, found: Vec<tagger::Found>, names: &[Tagged]) -> Vec<Tagged> {
    let thing = |label: Label| matches!(label, Label::Event | Label::Law | Label::Product | Label::WorkOfArt | Label::Language);
    found
        .into_iter()
        .map(|name| {
            let at = names.partition_point(|n| n.tokens.end <= name.tokens.start);
            let rule = names.get(at).filter(|n| n.tokens.start < name.tokens.end);
            let label = match rule {
                Some(rule) if name.label == Label::Event && thing(rule.label) => rule.label,
                _ => name.label,
            };
            let canonical = rule.filter(|r| r.tokens == name.tokens && r.label == label).and_then(|r| r.canonical);
            tagged(draft, name.tokens, label, name.confidence, canonical)
        })
        .collect()
}
