//! Contents that stand before their attribution, or around it: `The talks, she said, had failed`.

use super::clause;
use super::content::{Content, Reader};
use super::frame::Form;
use super::scene::CLAUSAL;
use super::tense::Tense;
use crate::QuoteKind;
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::words;
use std::ops::Range;

/// Longest description of a source after its name.
const LONGEST_SOURCE: usize = 14;

impl Reader<'_, '_, '_> {
    /// A clause before the attribution, and the rest of it after.
    pub fn around(&self, found: &mut Vec<Content>) {
        let scene = self.scene;
        let left = self.frame.left;
        let start = self.clause_start();
        let clausal = self.frame.classes.any(CLAUSAL)
            && (self.frame.that.is_none() && clause::trails(scene, self.frame, &self.room) || self.described_source());
        // `..., posted on the Internet`; `groups with demands`; `The station, Channel 10, showed the film`
        // `Rook disagreed with the plan`
        let with = matches!(&*self.frame.lemma, "agree" | "disagree") && scene.is_word(self.frame.right, words!["with"]);
        let takes = with
            || matches!(&*self.frame.lemma, "post" | "demand")
            || self.frame.lemma == "show" && self.frame.form == Form::Inverted;
        if !self.may_trail() || !clausal || takes {
            return;
        }
        // `During the talks, Odland agreed to leave`: an infinitive is what it agreed.
        let right = self.frame.right;
        if scene.is_word(right, words!["to"])
            && !self.frame.classes.any(word::CUE_SAY)
            && scene.shape(right + 1) == Shape::Lower
            && !scene.is(right + 1, word::DETERMINER)
        {
            return;
        }
        if left == start && left > self.room.tokens.start {
            // `But, he said, the port is closed.`
            let at = self.frame.right;
            if scene.is_word(at, words![","]) && scene.has_finite(at + 1..self.room.tokens.end) {
                found.extend(self.clause(at + 1));
            }
            return;
        }
        if left <= start + 1 {
            return;
        }
        // `talks that, the envoy said, were close to failing`
        if scene.is_word(left - 1, words![","]) && scene.is_word(left - 2, words!["that", "which", "who"]) {
            let at = self.frame.right;
            if scene.is_word(at, words![","]) && scene.is_finite(at + 1) {
                found.extend(self.content(clause::trim(scene, at + 1..self.comma_after(at + 1))));
                return;
            }
        }
        let comma = scene.is_word(left - 1, words![",", "—", "–", "--", "?", "!"]);
        if !comma && self.frame.form != Form::According {
            return;
        }
        let first = clause::trim(scene, start..left);
        // `It was private, as he asked`: no question.
        let question = || scene.is(first.start, word::RELATIVE | word::AUXILIARY) || scene.is_word(left - 1, words!["?"]);
        if first.is_empty() || self.frame.lemma == "ask" && !question() {
            return;
        }
        let finite = scene.has_finite(first.clone());
        let rest = self.rest(finite, &first);
        if !finite
            && rest.is_none()
            && (first.len() < 4 || self.frame.form == Form::According && scene.is(first.start, word::PREPOSITION))
        {
            return;
        }
        if scene.is(first.start, word::PREPOSITION) && !finite && rest.is_none() {
            return;
        }
        let (mut first, mut rest) = (self.content(first), rest);
        // `He would go, she said, “next month”`: one clause, part of it in marks.
        if let (Some(first), Some(rest)) = (&mut first, &mut rest)
            && scene.opening(rest.tokens.start).is_some()
            && scene.shape(rest.tokens.start + 1) == Shape::Lower
            && first.kind == QuoteKind::Indirect
        {
            (first.kind, rest.kind) = (QuoteKind::Mixed, QuoteKind::Mixed);
        }
        found.extend(first);
        found.extend(rest);
    }

    /// The subject of a quotation that its attribution parts from it: `The plan, she said, “is dead”`. Counter-examples: `In Leeds, she
    /// said, “The plan is dead”`; `A day later, she said, “we lost”`.
    pub fn subject_before(&self, right: &Content) -> Option<Content> {
        let scene = self.scene;
        let (left, start) = (self.frame.left, self.clause_start());
        let parted = scene.is_word(self.frame.right, words![","]) && left > start + 1 && scene.is_word(left - 1, words![","]);
        let goes_on = scene.opening(right.tokens.start).is_some() && scene.shape(right.tokens.start + 1) == Shape::Lower;
        if !parted || !goes_on || !self.may_trail() || scene.is_when(start) {
            return None;
        }
        let first = clause::trim(scene, start..left - 1);
        let subject = scene.phrase_after(first.start, first.end)?;
        // `He drove past it, she said, “like a man in debt”`; counter-example: `He drove past it, she said, “he never stopped”`.
        let afresh = scene.is(right.tokens.start + 1, word::PRONOUN | word::DETERMINER);
        let finite = afresh && scene.has_finite(first.start..first.end - 1);
        let whole = !finite && !first.clone().any(|t| scene.is_word(t, words![","]));
        (whole && !scene.is(first.start, word::PREPOSITION) && subject.extent.start == first.start)
            .then(|| self.content(first))?
    }

    /// Another attribution begins there.
    fn reports_within(&self, tokens: Range<usize>) -> bool {
        tokens.take(clause::LONGEST).any(|t| self.frames.starting_at(t).is_some())
    }

    /// `The savings, he said, depend on`, `The dam, she said, leaks`: a noun that the attribution parts from its verb, of which one has the
    /// ending. Counter-example: `The dam, she said, always leaked`.
    fn parts_subject(&self, first: &Range<usize>, verb: usize) -> bool {
        let scene = self.scene;
        let subject = || scene.phrase_after(first.start, first.end).is_some_and(|subject| subject.extent == *first);
        let bare = scene.shape(verb) == Shape::Lower
            && !scene.is(verb, word::PREPOSITION | word::DETERMINER | word::CONJUNCTION | word::PRONOUN | word::RELATIVE)
            && !scene.ends_with(verb, "ing")
            && !scene.is_adverb(verb);
        let agrees = scene.ends_with(first.end - 1, "s") != (scene.ends_with(verb, "s") && !scene.ends_with(verb, "ways"));
        bare && agrees && !scene.is_when(first.start) && subject()
    }

    /// `..., according to a report tabled last week`: what describes the source closes the sentence.
    fn described_source(&self) -> bool {
        let scene = self.scene;
        let right = self.frame.right;
        let participle = scene.shape(right) == Shape::Lower && scene.ends_with(right, "ed");
        self.frame.form == Form::According
            && (participle
                || scene.is_word(right, words!["seen", "shown", "written", "who", "which", "that", "familiar", "close"]))
    }

    /// What goes on after the attribution in the middle of a clause: its verb, or a quotation; the whole clause where only an
    /// adverbial stands before, `Hours later, officials said, a blast killed two`.
    fn rest(&self, finite: bool, first: &Range<usize>) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        if self.frame.form == Form::According {
            // `according to a note from the mayor, will`
            let stop = self.room.tokens.end.min(at + LONGEST_SOURCE);
            at = (at..stop).find(|t| scene.is_word(*t, words![",", ";", ":"]) || scene.opening(*t).is_some()).unwrap_or(at);
        }
        if at >= self.room.tokens.end || !scene.is_word(at, words![","]) {
            return None;
        }
        if scene.opening(at + 1).is_some() {
            return self.marked(at + 1);
        }
        // `If it fails, said Rook, a lawyer for the port`; `said Rook, who named nobody`
        let described = || {
            let noun = scene.is(at + 1, word::DETERMINER | word::PRONOUN);
            scene.is(at + 1, word::RELATIVE) || noun && !scene.has_finite(at + 2..self.room.tokens.end)
        };
        if self.frame.form == Form::Inverted && described() {
            return None;
        }
        // `In Leeds, she said, adding that`: the next attribution's.
        let next = self.frames.starting_at(at + 1).map(|f| self.frames.list[f].form);
        if next == Some(Form::Participle) {
            return None;
        }
        let start = self.clause_start();
        let denied = scene.is(self.frame.left.saturating_sub(2), word::NEGATION);
        // `What is clear, she says, is that`
        let what = scene.is_word(start, words!["what"]) && scene.is_word(at + 1, words!["is", "was"]);
        // `It is likely, she said, that the dam leaks`; `The dam broke and, she said, flooded two farms`
        let that = scene.is_word(at + 1, words!["that"]) && scene.is_word(first.start, words!["it"]);
        let joined = scene.is_finite(at + 1) && scene.is_word(self.frame.left.saturating_sub(2), words!["and", "but"]);
        let open_ended = what
            || that
            || joined
            || denied && scene.is_finite(self.frame.left.saturating_sub(3))
            || self.parts_subject(first, at + 1)
            || scene.draft.tokens[start].word.value(word::CONJUNCTION) == Some("s")
            || scene.is_word(start, words!["if"])
            || scene.is_finite(self.frame.left.saturating_sub(2))
            || scene.is_adverb(self.frame.left.saturating_sub(2)) && scene.is_finite(self.frame.left.saturating_sub(3));
        let bare = !scene.is(self.frame.cue.end, word::PREPOSITION) || scene.is_when(self.frame.cue.end + 1);
        let adverbial = bare && (scene.is_when(first.start) || scene.is(first.start, word::PREPOSITION));
        let near = if adverbial { 15 } else { 4 };
        // `In Leeds, she said, buses run late`
        let plural =
            adverbial && scene.ends_with(at + 1, "s") && scene.shape(at + 1) == Shape::Lower && at + 3 < self.room.tokens.end;
        let goes_on =
            plural || open_ended || !finite && (at + 1..self.room.tokens.end.min(at + near)).any(|t| scene.is_finite(t));
        // `was ready, she said, to leave`; `is late, she said, because it broke down`; `grew, according to a table, and the rest shrank`
        let when = scene.is_word(at + 1, words!["when"]) && !scene.is_word(at + 2, words!["asked", "pressed", "questioned"]);
        let another = scene.is_word(at + 1, words!["and"]) && scene.is_word(at + 2, words!["another"]);
        let tail = when
            || another
            || scene.is_word(at + 1, words!["to", "because", "unless", "although", "though", "until"])
            || scene.is_word(at + 1, words!["and", "but"]) && scene.is(at + 2, word::AUXILIARY)
            || self.frame.form == Form::According
                && scene.is_word(at + 1, words!["and", "but"])
                && scene.has_finite(at + 3..self.room.tokens.end);
        // `..., she said, but others were seen`; counter-examples: `, but did not elaborate`, `, but the mayor denied it`.
        let but = scene.is_word(at + 1, words!["but"])
            && self.room.tense == Tense::Past
            && scene.has_finite(at + 3..self.room.tokens.end)
            && !clause::withholds(scene, at + 2)
            && !self.reports_within(at + 1..self.room.tokens.end);
        // `..., she said, after finding the note`
        let after = scene.is_word(at + 1, words!["after", "before", "by", "without"]) && scene.ends_with(at + 2, "ing");
        let tail = tail || but || after;
        let start = at + 1 + usize::from(that);
        if goes_on || finite && tail { self.clause(start) } else { None }
    }
}
