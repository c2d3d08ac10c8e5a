//! What a role is for, where no preposition ties it: `Chief Minister Odland`, `Deputy Commissioner (East)`.

use super::Scene;
use super::phrase::is_field;
use crate::Label;
use crate::draft::{RETIRED, Tagged};
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::token::words;

/// Most words of a field in brackets.
const IN_BRACKETS: usize = 3;

/// Most words of a field behind a dash.
const BEHIND_DASH: usize = 4;

/// Most parts between commas that a role goes on with, and most words of a field there.
const BETWEEN_COMMAS: usize = 2;
const BETWEEN_FIELDS: usize = 5;

/// Most words of titles before a holder's name.
const BEFORE_HOLDER: usize = 5;

impl Scene<'_> {
    /// One past the field, area, place or body right behind an office in capitals: `Chief Minister | Odland`, `Secretary | Health Odland`,
    /// `DIG | South`. Counter-example: `Chairman Example`.
    pub(super) fn post(&self, at: usize) -> Option<usize> {
        let capital = |at: usize| self.get(at).is_some_and(|t| t.shape.is_capital());
        let field = |at: &usize| {
            self.get(*at).is_some_and(|t| is_field(t) || t.is_one(set::PART_OF_DISTRICT)) && self.mention(*at).is_none()
        };
        if !capital(at - 1) || !capital(at) {
            return None;
        }
        let office = &self.draft.tokens[at - 1];
        let fielded =
            office.is_one(set::ROLE_HEAD) || office.is(word::RANK_INITIALS) || office.is_one(words!["sho", "ssp", "inspector"]);
        let to = (at..at + 2).take_while(field).last().map_or(at, |last| last + 1);
        let place = |label| matches!(label, Label::Gpe | Label::Loc | Label::Org);
        let named = self.mention(to).filter(|m| m.tokens.start == to && place(m.label)).map(|m| m.tokens.end);
        named.or((to > at && fielded).then_some(to))
    }

    /// One past the field in brackets of a role in capitals: `Superintendent of Police | (Traffic)`; `at` where there is none.
    /// Counter-examples: its short form, `(IGP)`; `(Retired)`; `(Ann Example)`.
    pub(super) fn past_field_in_brackets(&self, at: usize) -> usize {
        if at <= self.sentence.start || !self.is_one(at, words!["("]) || self.is_one(at + 1, RETIRED) {
            return at;
        }
        let field = |at: &usize| {
            let link = self.is_one(*at, words!["and", "&"]);
            let name = self.mention(*at).is_some_and(|m| matches!(m.label, Label::Person | Label::Norp) || !m.label.is_name());
            link || !name && self.get(*at).is_some_and(|t| t.shape == Shape::Title)
        };
        let close = (at + 1..at + 1 + IN_BRACKETS).take_while(field).last().map_or(at, |last| last + 1);
        // `vice chairman (Mainland)` | Ann Example
        let held = || self.draft.tokens[at - 1].shape.is_capital() || self.person(close + 1).is_some();
        if close > at && self.is_one(close, words![")"]) && held() { close + 1 } else { at }
    }

    /// One past the field behind a dash of a role that follows its holder's name: `Ann Example, Vice President | - Equity Research | at`;
    /// `end` where there is none. Counter-example: `Ann Example, Vice President - not the chairman`.
    pub(super) fn past_field_behind_dash(&self, head: usize, end: usize) -> usize {
        let dash = self.is_one(end, words!["-", "–"]) && !self.draft.tokens[end].is_glued();
        if !dash || !self.draft.tokens[head].shape.is_capital() {
            return end;
        }
        let field = |at: &usize| self.get(*at).is_some_and(is_field) && self.mention(*at).is_none();
        let close = (end + 1..end + 1 + BEHIND_DASH).take_while(field).last().map_or(end, |last| last + 1);
        let comma = self.modifiers(head).checked_sub(1).filter(|comma| self.is_one(*comma, words![","]));
        let behind = comma.is_some_and(|comma| self.person_before(comma));
        if close > end && behind && self.is_one(close, words!["at", ","]) { close } else { end }
    }

    /// One past the body, place or field between commas that a role in capitals and its holder's name enclose, or two of them: `Executive
    /// Secretary | , Halden Port Council |, Ann Example, said`, `Head | , Public Affairs, Halden Bank |, Ann Example, said`.
    /// Counter-examples: `They met the President, Halden Council, Ann Example and others`; `The Chairman, Halden, Ann Example and others`.
    pub(super) fn body_between_commas(&self, at: usize) -> Option<usize> {
        let office = at > self.sentence.start && self.draft.tokens[at - 1].shape.is_capital();
        if !office || !self.is_one(at, words![","]) {
            return None;
        }
        let mut end = at;
        for _ in 0..BETWEEN_COMMAS {
            end = self.part_between_commas(end)?;
            if self.leads_to_person(end + 1) {
                let holder = (end + 1..end + 1 + BEFORE_HOLDER).find_map(|at| self.person(at))?.tokens.end;
                let closed = self.is_one(holder, words![",", ".", ")"]) && !self.is_one(holder + 1, words!["and"]);
                return (closed || self.speaks_at(holder)).then_some(end);
            }
        }
        None
    }

    /// Where the comma stands behind the body, place or field behind this one.
    fn part_between_commas(&self, comma: usize) -> Option<usize> {
        let from = comma + 1;
        let named = |m: &&Tagged| {
            let letters = m.label == Label::Org && self.draft.tokens[from].shape == Shape::Upper;
            m.tokens.start == from && matches!(m.label, Label::Org | Label::Gpe) && (m.tokens.len() > 1 || letters)
        };
        let field = |at: &usize| {
            let link = *at > from && self.is_word(*at, words!["and", "&", "of"]);
            link || self.mention(*at).is_none() && self.get(*at).is_some_and(is_field)
        };
        let fields = || (from..from + BETWEEN_FIELDS).take_while(field).last().map(|last| last + 1);
        let end = self.mention(from).filter(named).map(|m| m.tokens.end).or_else(fields)?;
        self.is_one(end, words![","]).then_some(end)
    }
}
