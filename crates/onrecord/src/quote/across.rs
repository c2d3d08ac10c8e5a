//! The source of a cue across appositions, relative clauses and brackets that stand between commas.

use super::hanging::HANGING;
use super::phrase::{Head, Phrase};
use super::scene::Scene;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::words;
use std::ops::Range;

/// Most commas stepped over between a source and its cue.
const APPOSITIONS: usize = 5;
/// Longest bracket behind a source.
const LONGEST_BRACKET: usize = 8;
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
            let left = start.checked_sub(1).filter(|c| *c > floor && self.is_word(*c, words![","]));
            let described = left.and_then(|left| self.phrase_before(self.before_bracket(left, floor), floor));
            if let Some(named) = self.named_at(segment.clone(), described.as_ref())
                && (fallback.is_none() || named.extent.start <= floor)
            {
                return Some(named);
            }
            let Some(left) = left else { break };
            if let Some(phrase) = described {
                let free = phrase.extent.start <= floor || !self.is(phrase.extent.start - 1, word::PREPOSITION);
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
                if (phrase.head.speaks() && phrase.head != Head::Relative || relative) && free && self.is_aside(&segment) {
                    let inner = self.comma_before(left, floor);
                    if let Some(named) = self.named_at(inner..left, None) {
                        return Some(named);
                    }
                    // `Ann Example, 45, a teacher from Halden, Odland, said`: a name may stand farther left.
                    fallback = fallback.or(Some(phrase));
                }
            }
            comma = left;
        }
        fallback
    }

    /// Steps left over a short bracket: `Rep. Odd Berg (Me.), a farmer, said`.
    fn before_bracket(&self, end: usize, floor: usize) -> usize {
        if end <= floor || !self.is_word(end - 1, words![")"]) {
            return end;
        }
        let open = (floor.max(end.saturating_sub(LONGEST_BRACKET))..end).rev().find(|t| self.is_word(*t, words!["("]));
        open.filter(|open| *open > floor).unwrap_or(end)
    }

    /// First token after the comma (or other break) before `end`.
    fn comma_before(&self, end: usize, floor: usize) -> usize {
        let mut start = end;
        while start > floor && !self.is_word(start - 1, words![",", ";", ":"]) {
            match self.closing(start) {
                // `the author of “The Long Dam,” Ann Example, said`: the comma inside parts them.
                Some(s) if start < end && self.is_word(self.stretches[s].content.end - 1, words![","]) => break,
                // Marked words inside the segment: `who wrote “The Long Dam”`.
                Some(s) if self.stretches[s].open > floor && self.stretches[s].content.len() < 12 => {
                    start = self.stretches[s].open
                }
                Some(_) => break,
                None if self.is_stretch_mark(start - 1) => break,
                None => start -= 1,
            }
        }
        start
    }

    /// A person who opens the segment, after titles at most (`Rep. Odd Berg of Maine`), or the organisation that it names after a
    /// description (`the teachers union, the Halden Education Association`); `described` is the phrase before the segment.
    fn named_at(&self, segment: Range<usize>, described: Option<&Phrase>) -> Option<Phrase> {
        let phrase = self.phrase_after(segment.start, segment.end)?;
        let nominal = described.is_some_and(|d| d.head == Head::Speaker);
        let person = phrase.head == Head::Name(Label::Person) || phrase.head == Head::Name(Label::Org) && nominal;
        let bare = phrase.extent.end >= segment.end
            || self.is_word(phrase.extent.end, HANGING)
            || self.is_word(phrase.extent.end, words!["("]);
        let start = match described {
            Some(d) if nominal => d.extent.start,
            _ => phrase.extent.start,
        };
        (person && bare).then_some(Phrase { extent: start..phrase.extent.end, ..phrase })
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
