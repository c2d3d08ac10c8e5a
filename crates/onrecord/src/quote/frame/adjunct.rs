//! The subject of a cue across what stands between them and is no subject: a bracket or an apposition, then a day or a place.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::word;
use crate::quote::frame::Reader;
use crate::quote::phrase::{Head, Phrase};
use crate::token::words;

/// Longest run of such phrases, in tokens.
const LONGEST: usize = 20;

impl Reader<'_, '_, '_> {
    /// The subject of the cue whose verb group starts at `verb`: `Sen. Ann Example (R-Ohio) on Monday said`, `Ann Example, the mayor, in a
    /// statement said`. Counter-examples: `In Ohio, a judge on Monday said`, `He quit, in a move the paper said`.
    pub fn beyond_adjuncts(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let start = self.adjuncts_start(verb, floor)?;
        let subject = if scene.is_word(start - 1, words![")"]) {
            let open = scene.bracket_before(start, floor)?;
            scene.phrase_before(open, floor).filter(|subject| subject.extent.end == open)?
        } else {
            let plain = !scene.has_finite_before(floor..start) || self.relative_follows(floor, start);
            plain.then(|| scene.subject_across(start, floor)).flatten()?
        };
        let speaks = matches!(subject.head, Head::Name(Label::Person | Label::Org) | Head::Speaker);
        (speaks && self.subject_starts(subject.extent.start, floor))
            .then_some(Phrase { extent: subject.extent.start..start, ..subject })
    }

    /// Where days and prepositional phrases start that reach from a comma or a bracket to `verb`.
    fn adjuncts_start(&self, verb: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let from = (floor + 1).max(verb.saturating_sub(LONGEST));
        let start = scene.last_of(from..verb, words![",", ")"])? + 1;
        let mut at = start;
        while at < verb {
            at = if scene.is_when(at) {
                scene.mention_at(at)?.tokens.end
            } else if scene.is_word(at, words!["late", "early", "earlier", "this", "last"]) {
                at + 1
            } else if scene.is(at, word::PREPOSITION) && scene.shape(at) == Shape::Lower {
                let object = at + 1 + usize::from(scene.is_word(at + 1, words!["late", "early"]));
                // `in a report officials said`, `on Monday Ann Example said`: they say it.
                let phrase = || scene.phrase_after(object, verb).filter(|phrase| phrase.head != Head::Name(Label::Person));
                if scene.is_when(object) { scene.mention_at(object)?.tokens.end } else { phrase()?.extent.end }
            } else {
                return None;
            };
        }
        (start < verb && at == verb).then_some(start)
    }
}
