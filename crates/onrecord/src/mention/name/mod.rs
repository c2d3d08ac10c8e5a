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
mod walk;

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

/// The names, from left to right; `draft.mentions` hold the values, sorted.
pub(super) fn find(draft: &Draft) -> Vec<Tagged> {
    let mut candidates = Vec::with_capacity(draft.tokens.len() / 12);
    let mut reader = run::Reader::new(draft);
    for sentence in 0..draft.sentence_tokens.len() {
        reader.sentence(sentence, &mut candidates);
    }
    document::overrule(draft, &mut candidates);
    let mut names = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let Some(verdict) = candidate.scores.verdict() else { continue };
        let label = verdict.label;
        let span = draft.span_of(candidate.tokens.clone());
        names.push(Tagged {
            tokens: candidate.tokens,
            span,
            label,
            value: None,
            confidence: verdict.confidence(),
            id: None,
            canonical: candidate.path.and_then(|path| path.canonical(lexicon::labelled(label))),
            entity: None,
        });
    }
    names
}
