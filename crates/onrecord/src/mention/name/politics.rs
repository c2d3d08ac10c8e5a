//! Places, parties and chambers that follow each other in a run: `D-N.M.`, `Maryland Democrat`, `House Republicans`; the two bodies of a
//! poll.

use super::piece::Cutter;
use super::run::Line;
use super::walk;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{NameClasses, name, set, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

const STATE: NameClasses = NameClasses(name::STATES.0 | name::STATE_ABBR.0 | name::POSTAL_CODES.0);

impl Line<'_> {
    /// Whom one of several officials serves: `Governors Ann Renn (Halden) and Rolf Quill (Quarzby)`. Counter-examples: `Governors Ann Renn (QZP)`,
    /// letters; `Ann Renn (Halden)`.
    pub fn is_constituency(&self, tokens: &Range<usize>) -> bool {
        const REACH: usize = 20;
        let open = tokens.start.checked_sub(1).filter(|open| *open > self.range.start && self.is_mark(*open, words!["("]));
        let Some(open) = open.filter(|_| tokens.len() < 3 && self.is_mark(tokens.end, words![")"])) else { return false };
        let listed =
            |at: &usize| self.joined(*at) || self.is_mark(*at, words!["(", ")", ",", "-"]) || self.is_word(*at, words!["and"]);
        let mut before = (self.range.start.max(open.saturating_sub(REACH))..open).rev().take_while(listed);
        let first = &self.tokens[tokens.start];
        first.shape == Shape::Title && before.any(|at| self.is_title(at) && self.tokens[at].is_one(set::SERVING))
    }

    /// Behind a member's party: `Cllr Ann Renn (Lab, | Halden)`. Counter-example: `Ann Renn (Halden, Odland)`.
    pub fn is_ward(&self, tokens: &Range<usize>) -> bool {
        const PARTIES: &WordSet =
            words!["lab", "con", "ind", "green", "ukip", "dem", "dems", "ld", "snp", "reform", "labour", "conservative", "plaid"];
        let start = tokens.start;
        let closed = start >= self.range.start + 4 && tokens.len() < 4 && self.is_mark(tokens.end, words![")"]);
        let party = || self.is_mark(start - 1, words![","]) && self.tokens[start - 2].is_one(PARTIES);
        let lib = || usize::from(self.tokens[start - 3].is_one(words!["lib"]));
        closed && party() && self.is_mark(start - 3 - lib(), words!["("]) && self.is_title(start)
    }
}

impl Cutter<'_> {
    /// `D-N.M.`, `R-Maple Grove)`, `(D., Calif.)`: the member's party, and his state or town. Counter-examples: `D-Day`, `R-rated`.
    pub(super) fn party_code(&mut self, piece: Range<usize>) -> bool {
        let line = self.line;
        let start = piece.start;
        if line.tokens[start].shape == Shape::Upper {
            return self.party_and_seat(piece);
        }
        if line.tokens[start].shape != Shape::Initial || !matches!(line.word(start).trim_end_matches('.'), "D" | "R" | "I") {
            return false;
        }
        let mark = |at: usize, marks: &WordSet| line.get(at).is_some_and(|t| t.is_one(marks));
        let led = |marks: &WordSet| line.before(start).is_some_and(|t| t.is_one(marks));
        if piece.len() == 1 {
            let state = || walk::longest(line.tokens, start + 2, line.range.end, false).is_some_and(|h| h.classes.any(STATE));
            let code = led(words!["("]) && mark(start + 1, words![","]) && state();
            if code {
                self.sure(piece, Label::Norp);
            }
            return code;
        }
        if piece.len() < 3 || line.word(start + 1) != "-" {
            return false;
        }
        let state = self.hit_from(start + 2).filter(|h| h.classes.any(STATE)).map(|h| h.tokens.clone());
        let town = || {
            let alone = led(words!["(", ","]) && mark(piece.end, words![")", ","]) && !self.in_hit(start);
            let words = line.tokens[start + 2..piece.end].iter().all(|t| t.shape == Shape::Title);
            (alone && words).then_some(start + 2..piece.end)
        };
        let Some(place) = state.or_else(town) else { return false };
        self.sure(start..start + 1, Label::Norp);
        self.sure(place, Label::Gpe);
        true
    }

    /// `Ann Example (HDP-Quarzel)`: a party and the seat of its member, behind a name. Counter-examples: `the report (UN-Habitat)`.
    fn party_and_seat(&mut self, piece: Range<usize>) -> bool {
        let Range { start, end } = piece;
        let tokens = self.line.tokens;
        let bracket =
            start >= self.line.range.start + 2 && tokens[start - 1].is_one(words!["("]) && self.line.is_mark(end, words![")"]);
        let own = |t: &Token| t.shape == Shape::Title && (!t.is(word::COMMON) || t.is(word::SURNAME));
        let named = bracket && end > start + 2 && own(&tokens[start - 2]);
        let seat = || tokens[start + 1].is_one(words!["-"]) && tokens[start + 2..end].iter().all(|t| t.shape == Shape::Title);
        let found = named && seat() && self.hit_at(start).is_none_or(|hit| hit.tokens.end == start + 1);
        if found {
            self.sure(start..start + 1, Label::Org);
            self.sure(start + 2..end, Label::Gpe);
        }
        found
    }

    /// `Maryland Democrat`, `Tucson Republican`, `House Republicans`, `Nevada GOP Senate`, `Mississippi U.S. Senate`: places, parties and chambers that follow
    /// each other are names of their own. Counter-examples: `Texas Senate`, `Republican National Committee`.
    pub(super) fn members(&mut self, piece: &Range<usize>) -> bool {
        let (mut at, mut count, mut split) = (piece.start, 0, false);
        while at < piece.end {
            let Some((end, label, party)) = self.part_of_politics(at) else { return false };
            let federal = label == Label::Org && self.line.tokens[at].is_one(words!["u.s", "us"]);
            split |= party || federal && count > 0;
            (at, count) = (end, count + 1);
        }
        if count < 2 || !split {
            return false;
        }
        let mut at = piece.start;
        while let Some((end, label, _)) = (at < piece.end).then(|| self.part_of_politics(at)).flatten() {
            self.sure(at..end, label);
            at = end;
        }
        true
    }

    /// The listed place, party or chamber that begins at `at`: where it ends, what it is, and whether it is a party.
    fn part_of_politics(&self, at: usize) -> Option<(usize, Label, bool)> {
        let hit = self.hit_from(at)?;
        let end = hit.tokens.end;
        let last = &self.line.tokens[end - 1];
        if hit.tokens.len() == 1 && (hit.classes.any(name::PARTY_MEMBERS) || last.is_one(words!["democratic"])) {
            return Some((end, Label::Norp, true));
        }
        if last.is_one(words!["gop", "g.o.p"]) {
            return Some((end, Label::Org, true));
        }
        if hit.classes.any(NameClasses(name::GOVERNMENT.0 | name::GOVERNMENT_AMBIGUOUS.0)) {
            let chamber = last.is_one(words!["senate", "house", "congress", "assembly", "parliament"]);
            return chamber.then_some((end, Label::Org, false));
        }
        let place = if hit.classes.any(NameClasses(name::STATES.0 | name::COUNTRIES.0)) {
            Some(Label::Gpe)
        } else {
            // `the Tucson Republican`
            let member = || self.hit_from(end).is_some_and(|hit| hit.classes.any(name::PARTY_MEMBERS));
            hit.classes.labels().find(|label| matches!(label, Label::Gpe | Label::Loc)).filter(|_| member())
        };
        place.map(|label| (end, label, false))
    }

    /// A party as an adjective behind an adverb.
    pub(super) fn leans(&self, at: usize) -> bool {
        let adverb = |t: &Token| t.shape == Shape::Lower && t.text(self.line.text).ends_with("ly");
        self.line.before(at).is_some_and(adverb) && self.part_of_politics(at).is_some_and(|(_, label, _)| label == Label::Norp)
    }

    /// The hyphen between two papers, channels or pollsters: `Example Post | - | ABC News poll`.
    pub(super) fn joint_poll(&self, piece: &Range<usize>) -> Option<usize> {
        let body = NameClasses(name::MEDIA.0 | name::COMPANIES.0 | name::ORG_AMBIGUOUS.0 | name::UNIVERSITIES.0);
        let polls = |at: usize| self.hit_at(at).is_some_and(|h| h.classes.any(body));
        let edge = |at: usize| self.hit_at(at - 1).map(|h| h.tokens.end) == Some(at) && self.hit_from(at + 1).is_some();
        const LONGEST: usize = 16;
        let poll = |t: &Token| t.is_one(words!["poll", "polls", "survey", "surveys"]);
        if piece.len() > LONGEST || !self.line.get(piece.end).is_some_and(poll) {
            return None;
        }
        let hyphen = |at: &usize| self.line.tokens[*at].is_one(words!["-"]) && polls(at - 1) && polls(at + 1) && edge(*at);
        (piece.start + 1..piece.end.saturating_sub(1)).find(hyphen)
    }
}
