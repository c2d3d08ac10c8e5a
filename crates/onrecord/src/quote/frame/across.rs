//! The source of a cue across appositions, relative clauses and brackets that stand between commas.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::hanging::HANGING;
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::Scene;
use crate::token::words;
use std::ops::Range;

/// Most commas stepped over between a source and its cue.
const APPOSITIONS: usize = 5;
/// Farthest a source stands from its cue.
const FARTHEST: usize = 60;

impl Scene<'_, '_> {
    /// The source left of a cue whose verb group starts at `verb`, across appositions and relative clauses set off by commas:
    /// `Tamsin Rook, chair of the panel, said`; `its chairman, Rep. Odd Berg of Maine, said`; `Rook, who won, said`.
    pub fn subject_across(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let floor = floor.max(verb.saturating_sub(FARTHEST));
        // `Rook, who called it “absurd,” said`: the comma stands inside the marks.
        let marked = self.closing(verb).is_some();
        let mut comma = verb.checked_sub(1).filter(|c| *c > floor)? + usize::from(marked);
        let mut fallback: Option<Phrase> = None;
        for _ in 0..APPOSITIONS {
            let start = self.comma_before(comma, floor);
            let segment = start..comma;
            // `Ann Example, R-Ohio, and Odd Berg, D-Iowa, said`: the first is joined to the second later. `said Rook, while Berg, a farmer, said`
            if fallback.is_some() && self.is_word(start, words!["and", "while", "but", "although", "though"]) {
                break;
            }
            let left = start.checked_sub(1).filter(|c| *c > floor && self.is_word(*c, words![","]));
            let described = left.and_then(|left| self.phrase_before(self.bracket_before(left, floor).unwrap_or(left), floor));
            if let Some(named) = self.named_at(segment.clone(), described.as_ref())
                && (fallback.is_none() || named.extent.start <= floor)
            {
                if let Some(document) = self.document_of(&named, floor) {
                    return Some(document);
                }
                return Some(self.who_acts(&named, floor, verb).unwrap_or(named));
            }
            let Some(left) = left else { break };
            if let Some(phrase) = described {
                // `after Ann Example, the speaker, told them`: a clause.
                let before = phrase.extent.start.saturating_sub(1);
                let free = phrase.extent.start <= floor
                    || !self.is(before, word::PREPOSITION)
                    || self.is_word(before, words!["after", "before", "until", "since"]);
                // `Rook, a former envoy, told`: a surname that no stage knows.
                let surname = phrase.source.len() == 1
                    && self.shape(floor) == Shape::Title
                    && self.is_word(segment.start, words!["a", "an", "the"]);
                // `a minister who, speaking in Leeds, said`
                if phrase.head == Head::Relative && self.ends_with(segment.start, "ing") {
                    return Some(phrase);
                }
                let opens = self.is(segment.start, word::RELATIVE) || surname;
                let relative = opens && phrase.extent.start <= floor;
                let party = self.in_party_tag(phrase.source.start);
                if !party
                    && (phrase.head.speaks() && phrase.head != Head::Relative || relative)
                    && free
                    && self.is_aside(&segment)
                {
                    let inner = self.comma_before(left, floor);
                    if let Some(named) = self.named_at(inner..left, None) {
                        return Some(self.who_acts(&named, floor, verb).unwrap_or_else(|| self.with_description(named, floor)));
                    }
                    // `Ann Example, 45, a teacher from Halden, Odland, said`: a name may stand farther left.
                    fallback = fallback.or(Some(phrase));
                }
            }
            comma = left;
        }
        fallback
    }

    /// The document that opens the sentence and tells of the person as its author or the like: `A memo by the deputy mayor, Ann Example, warned`;
    /// `The papers, prepared for the minister, Ann Example, say`. Counter-example: `A spokesman for the port, Ann Example, said`.
    fn document_of(&self, named: &Phrase, floor: usize) -> Option<Phrase> {
        let start = floor + usize::from(self.is_word(floor, words!["but", "and"]));
        let document = self.phrase_after(start, named.source.start)?;
        let end = document.extent.end;
        if document.extent.start != start || !self.is_word(document.source.end - 1, set::DOCUMENT) {
            return None;
        }
        let next = end + usize::from(self.is_word(end, words![","]));
        let by = next + usize::from(self.ends_with(next, "ed") || self.is_word(next, words!["written", "sent"]));
        let hangs = self.is_word(by, words!["by", "for", "from", "to"]) || next == end && self.is_word(by, words!["of"]);
        let verb = |t: usize| self.is_finite(t) && !self.ends_with(t, "ed");
        let plain = !(by + 1..named.source.start).any(|t| verb(t) || self.is(t, word::RELATIVE));
        (hangs && plain).then_some(Phrase { extent: start..named.extent.end, ..document })
    }

    /// The place at `at` is that of a legislator: `R-Ohio`, `D-Nev.`
    pub fn in_party_tag(&self, at: usize) -> bool {
        at > 1 && self.is_word(at - 1, words!["-"]) && self.is_word(at - 2, words!["r", "d", "i"])
    }

    /// First token after the comma (or other break) before `end`.
    fn comma_before(&self, end: usize, floor: usize) -> usize {
        let mut start = end;
        while start > floor && !self.is_word(start - 1, words![",", ";", ":"]) {
            match self.closing(start) {
                // `the author of “The Long Dam,” Ann Example, said`: the comma inside parts them.
                Some(s) if start < end && self.is_word(self.quotations[s].content.end - 1, words![","]) => break,
                // Marked words inside the segment: `who wrote “The Long Dam”`.
                Some(s) if self.quotations[s].open > floor && self.quotations[s].content.len() < 12 => {
                    start = self.quotations[s].open
                }
                Some(_) => break,
                None if self.is_paired_mark(start - 1) => break,
                None => start -= 1,
            }
        }
        start
    }

    /// A person who opens the segment, after titles at most (`Rep. Odd Berg of Maine`), or the organisation that it names after a
    /// description (`the teachers union, the Halden Education Association`); `described` is the phrase before the segment.
    fn named_at(&self, segment: Range<usize>, described: Option<&Phrase>) -> Option<Phrase> {
        let phrase = self.phrase_after(segment.start, segment.end)?;
        // `Ann Example, jailing Tom Rook, said`, `Ann Example, a Republican challenging Tom Rook, said`
        if (phrase.extent.start..phrase.source.start).any(|t| self.acts_on_name(t, &phrase)) {
            return None;
        }
        // `Ann Example, Halden, said`: a place that no stage knows. `Ann Example, senior analyst, Odland Capital, said`
        if described.is_some_and(|d| self.names_person(d, segment.start - 1)) {
            return None;
        }
        // `A spokeswoman for the chairman, Rep. Ann Example, said`
        let another = |d: &Phrase| {
            let office = d.extent.end > d.source.end && self.is(d.extent.end - 1, word::TITLE);
            office && self.is_word(d.source.end, words!["for", "to"])
        };
        if self.is_word(segment.start, words!["rep", "sen", "gov"]) && described.is_some_and(another) {
            return None;
        }
        // `A spokeswoman for the airline, Odland Air, said`: the airline's name.
        let other_kind = |d: &Phrase| {
            let person = self.is(d.source.end - 1, union(&[word::TITLE, word::TITLE_PLURAL, word::PERSON_NOUN]));
            d.extent.end > d.source.end && person && !self.is(d.source.end - 1, word::GROUP_NOUN)
        };
        if phrase.head == Head::Name(Label::Org) && described.is_some_and(other_kind) {
            return None;
        }
        // `“It leaks,” the tenth grader, Ann Example, said`
        let nominal = described.is_some_and(|d| d.head == Head::Speaker);
        let trails = |d: &Phrase| phrase.head == Head::Name(Label::Person) && self.closing(d.extent.start).is_some();
        let person = phrase.head == Head::Name(Label::Person) || phrase.head == Head::Name(Label::Org) && nominal;
        let bare = phrase.extent.end >= segment.end
            || self.is_word(phrase.extent.end, HANGING)
            || self.is_word(phrase.extent.end, words!["("]);
        let start = match described {
            Some(d) if nominal || trails(d) => d.extent.start,
            _ => phrase.extent.start,
        };
        (person && bare).then_some(Phrase { extent: start..phrase.extent.end, ..phrase })
    }

    /// The word at `t` is what somebody does to the person whom the phrase names. Counter-examples: `acting mayor Ann Example`, `outgoing
    /// Mayor Ann Example`.
    fn acts_on_name(&self, t: usize, phrase: &Phrase) -> bool {
        let participle = self.shape(t) == Shape::Lower && self.ends_with(t, "ing") && !self.is_in_title(t);
        let object =
            t + 1 == phrase.source.start || self.is(t + 1, word::TITLE | word::HONORIFIC) && self.shape(t + 1).is_capital();
        // `Tass, citing company chief Ann Example, said`
        let cites = self.is_word(t, words!["citing", "quoting"]) && t == phrase.extent.start;
        participle && (object || cites) && phrase.head == Head::Name(Label::Person) && !self.is_word(t, set::IN_OFFICE)
    }

    /// The phrase names a person in full, who opens the sentence or follows a quotation, or describes one who does, and ends at `comma`.
    fn names_person(&self, phrase: &Phrase, comma: usize) -> bool {
        let start = phrase.extent.start;
        let opens = |start: usize| {
            start == 0
                || self.draft.sentence_tokens[self.draft.sentence_of(start)].start == start
                || self.closing(start).is_some()
        };
        let full = |name: &Phrase, end: usize| {
            name.head == Head::Name(Label::Person) && name.source.len() > 1 && name.extent.end == end && opens(name.extent.start)
        };
        let before = || start.checked_sub(1).filter(|at| self.is_word(*at, words![","]));
        let role =
            || phrase.head == Head::Speaker && self.is(phrase.source.end - 1, word::TITLE) && !self.is(start, word::DETERMINER);
        full(phrase, comma)
            || role() && before().and_then(|at| Some((at, self.phrase_before(at, 0)?))).is_some_and(|(at, name)| full(&name, at))
    }

    /// The person before a participle or relative clause that names somebody else: `Ann Example, standing with her son, Rolf, said`; `Ann
    /// Example, whose son, Rolf, died, said`. Counter-example: `The charity, whose head, Ann Example, said`, with her own verb at `verb`.
    fn who_acts(&self, named: &Phrase, floor: usize, verb: usize) -> Option<Phrase> {
        let parted = named.extent.start > floor && self.is_word(named.extent.start - 1, words![","]);
        let start = self.comma_before(named.extent.start - usize::from(parted), floor);
        let comma = start.checked_sub(1).filter(|comma| *comma > floor && self.is_word(*comma, words![","]))?;
        let participle = self.shape(start) == Shape::Lower && (self.ends_with(start, "ing") || self.ends_with(start, "ied"));
        let own = named.extent.end + 1 == verb;
        let who = self.is_word(start, words!["who"]) || !own && self.is_word(start, words!["whose"]);
        let acts =
            start < named.extent.start && (participle || who || self.is_word(start, words!["joined", "flanked", "represented"]));
        let person = acts.then(|| self.phrase_before(comma, floor)).flatten()?;
        let speaks = person.head == Head::Name(Label::Person) || who && person.head == Head::Speaker;
        (speaks && person.extent.end == comma).then_some(person)
    }

    /// The person together with the description before: `the group’s founder, Ann Example, 52, said`.
    fn with_description(&self, named: Phrase, floor: usize) -> Phrase {
        let comma = named.extent.start.checked_sub(1).filter(|comma| *comma > floor && self.is_word(*comma, words![","]));
        let described = comma.and_then(|comma| self.phrase_before(comma, floor).filter(|d| d.extent.end == comma));
        let alone = |start: usize| start <= floor || !self.is_word(start - 1, words!["and", "or"]);
        match described.filter(|described| described.head == Head::Speaker && alone(described.extent.start)) {
            Some(described) => Phrase { extent: described.extent.start..named.extent.end, ..named },
            None => named,
        }
    }

    /// A segment between commas that describes what precedes it: an apposition, a relative clause, an age, a place.
    fn is_aside(&self, segment: &Range<usize>) -> bool {
        let first = segment.start;
        if segment.is_empty() {
            return false;
        }
        !self.is(first, word::PRONOUN) || self.is(first, word::DETERMINER) || self.is(first, word::RELATIVE)
    }
}
