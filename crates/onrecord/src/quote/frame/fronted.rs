//! A subordinate clause that opens what is said, with no comma behind it.

use crate::lexicon::{union, word};
use crate::quote::scene::Scene;
use crate::token::words;

/// Most words of both clauses up to the verb of the second one.
const LONGEST: usize = 16;

impl Scene<'_, '_> {
    /// The conjunction at `at` opens a clause, and behind its verb another subject has a verb too: `said when officers came the man was
    /// dead`, `said once he was in the lights went out`. Counter-examples: `said when he left that he was ill`; `said as she opened the
    /// dam`, with one verb; `said when asked about it he had left`.
    pub fn fronted_clause(&self, at: usize, end: usize) -> bool {
        if !self.is_word(at, words!["while", "when", "because", "once", "as"]) {
            return false;
        }
        let end = end.min(at + LONGEST);
        let other = union(&[word::RELATIVE, word::CONJUNCTION]);
        let plain = |t: usize| self.shape(t).is_word() && !self.is(t, other) && !self.is_word(t, words!["that", "to"]);
        let end = (at + 1..end).find(|t| !plain(*t)).unwrap_or(end);
        let Some(first) = (at + 2..end).find(|t| self.is_finite(*t)) else { return false };
        if self.is_finite(at + 1) || self.is(at + 1, word::PREPOSITION) {
            return false;
        }
        (first + 2..end).any(|verb| self.is_finite(verb) && self.has_subject(verb, first))
    }

    /// A noun with its article, or in the plural, stands right before the verb at `verb`, behind `floor`.
    fn has_subject(&self, verb: usize, floor: usize) -> bool {
        let Some(subject) = self.simple_before(verb, floor + 1) else { return false };
        let start = subject.extent.start;
        let article = self.is_word(start, words!["the", "a", "an", "his", "her", "their", "its", "some", "no"]);
        let name = self.name_at(start).is_some();
        subject.extent.end == verb && (article || name) && !self.is(start - 1, word::PREPOSITION)
    }
}
