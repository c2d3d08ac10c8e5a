//! The form of a cue's verb group: two cues that share a source have the same one.

use crate::quote::scene::Scene;
use crate::token::words;

/// What the verb group of a cue shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// `says`.
    Third,
    /// `say`, `will say`, `to say`.
    Plain,
    /// `said`.
    Past,
    /// `has said`, `had said`.
    Perfect,
    /// `saying`.
    Participle,
}

impl Tense {
    /// The form of the verb at `at` whose group begins at `verb`.
    pub fn of(scene: &Scene, verb: usize, at: usize, lemma: &str) -> Tense {
        let text = scene.bytes(at);
        let helper = (verb..at).rev().find_map(|t| scene.auxiliary(t));
        match helper {
            Some("h") => Tense::Perfect,
            Some("d") if scene.has_word(verb..at, words!["did", "didn't"]) => Tense::Past,
            Some("m" | "d") => Tense::Plain,
            _ if text.ends_with(b"ing") && text.len() > 5 => Tense::Participle,
            // `put`, `read` and `forecast` are past and plain.
            _ if text.eq_ignore_ascii_case(lemma.as_bytes()) && !matches!(lemma, "put" | "read" | "forecast" | "hit") => {
                Tense::Plain
            }
            _ if text.ends_with(b"s") => Tense::Third,
            _ => Tense::Past,
        }
    }

    /// A cue of form `other` after *and* may have the source of one of this form: `said A and added B`, `has said A and added B`.
    /// Counter-examples, where the second verb belongs to what is said: `says the men fled and claimed`, `say they met and agreed`.
    /// A comma before *and* lets present forms mix: `has vowed A, and says B`; a perfect goes on with a participle, which looks past.
    pub fn goes_with(self, other: Tense, comma: bool) -> bool {
        let present = |tense| matches!(tense, Tense::Third | Tense::Plain | Tense::Perfect);
        self == other
            || self == Tense::Perfect && matches!(other, Tense::Past | Tense::Third)
            || comma && present(self) && present(other)
    }
}
