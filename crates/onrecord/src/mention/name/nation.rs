//! Countries and nations in a run: names of their own, parts of a body's, or given names.

use super::piece::Cutter;
use super::walk::Hit;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{NameClasses, name, word};
use crate::token::words;
use std::ops::Range;

impl Cutter<'_> {
    /// A nationality that is nobody's name.
    pub(super) fn is_nation(&self, tokens: &Range<usize>) -> bool {
        let own = self.line.tokens[tokens.start].is(word::GIVEN | word::SURNAME);
        !own && self.hit_of(tokens).is_some_and(|hit| hit.classes.is_only(Label::Norp))
    }

    /// `keeper German Quarzel`, `defender Christian Quarzel`: a given name that is a nation's or a faith's too, and a word of no list.
    /// Counter-examples: `defender Christian Ann Example`; `leader Christian Democrat`.
    pub(super) fn is_called_as_nation(&self, piece: &Range<usize>) -> bool {
        let [first, last] = [piece.start, piece.end - 1].map(|at| &self.line.tokens[at]);
        let town = |hit: &Hit| hit.classes.has(Label::Gpe);
        let own = last.shape == Shape::Title && !last.is(word::COMMON) && self.hit_at(piece.end - 1).is_none_or(town);
        piece.len() == 2 && first.is(word::GIVEN) && own && self.hit_of(&(piece.start..piece.start + 1)).is_some()
    }

    /// A country's or nation's name and a listed body: one name with *of* or *for* inside (`British Ministry of Example`), else two
    /// (`Chinese` | `Foreign Ministry`). A listed company and a country are one: `Sony Australia`. `None`: neither.
    pub(super) fn of_country(&self, piece: &Range<usize>) -> Option<bool> {
        let first = self.hit_from(piece.start)?;
        // `U.S. Department of Halls | and Harbour Enforcement`
        let ends = |h: &Hit| {
            h.tokens.end == piece.end || h.classes.any(name::GOVERNMENT) && self.line.is_word(h.tokens.end, words!["and"])
        };
        let second = self.hit_from(first.tokens.end).filter(|h| ends(h))?;
        let nation = NameClasses(name::DEMONYMS.0 | name::COUNTRIES.0 | name::STATES.0);
        let is_org = |h: &Hit| h.classes.has(Label::Org);
        if first.classes.any(nation) && is_org(second) {
            return Some(second.tokens.clone().any(|at| self.line.is_word(at, words!["of", "for", "on"])));
        }
        let company = NameClasses(name::COMPANIES.0 | name::THINK_TANKS.0);
        (first.classes.any(company) && second.classes.any(name::COUNTRIES)).then_some(true)
    }
}
