//! Cues that are prepositions: `according to X`, `in the words of X`, `in X’s words`, `per X`.

use crate::key::Shape;
use crate::lexicon::word;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame, Reader};
use crate::quote::scene::SPEAKING_NOUN;
use crate::token::{WordSet, words};
use std::borrow::Cow;

/// Nouns of what somebody says: `in Rook’s words`.
pub const OWN_WORDS: &WordSet = words!["words", "telling"];

impl Reader<'_, '_, '_> {
    /// Who is cited by *per* at `at`, `as per`: where the cue begins. Counter-examples: `10 per month`, `, per the usual`.
    fn per(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let first = at == self.tokens.start;
        let start = at - usize::from(!first && scene.is_word(at - 1, words!["as"]));
        let parted = first || start < at || scene.is_word(at - 1, words![","]) || scene.closing(at).is_some();
        let noun = scene.name_at(at + 1).is_some()
            || scene.is(at + 1, SPEAKING_NOUN)
            || scene.is_word(at + 1, words!["the", "a", "an", "his", "her", "its", "our"])
                && scene.phrase_after(at + 1, self.tokens.end)?.head.speaks();
        (parted && noun && !scene.is_when(at + 1)).then_some(start)
    }

    /// `in Rook’s words`, `in the mayor’s telling`: the owner says it. Counter-example: `in other words`.
    pub fn in_words_of(&self, at: usize) -> Option<Frame> {
        let scene = self.scene;
        if !scene.is_word(at, OWN_WORDS) || scene.shape(at) != Shape::Lower {
            return None;
        }
        let owner = self.owner(at).filter(|owner| owner.head.speaks())?;
        let in_ = |left: &usize| *left >= self.tokens.start && scene.is_word(*left, words!["in"]);
        let left = owner.extent.start.checked_sub(1).filter(in_)?;
        let opens = left == self.tokens.start || scene.is_word(left - 1, words![",", "—", "–", "is", "was"]);
        let closes = at + 1 >= self.tokens.end
            || scene.is_word(at + 1, words![",", ".", ":", "—", "–"])
            || scene.opening(at + 1).is_some();
        // `said, in his words, “A”`: the cue before has it.
        let said = || self.before().last().is_some_and(|last| last.right + 1 >= left && last.source.is_some());
        (opens && closes && !said()).then(|| {
            let mut frame = self.noun_frame(at, "in the words of", &owner);
            // `wants, in Rook’s words, “a dam”`: the words in marks alone.
            let marks = left > self.tokens.start && scene.opening(at + 2).is_some();
            let form = if marks { Form::Noun } else { Form::According };
            (frame.form, frame.classes, frame.tense, frame.left) = (form, word::CUE_REPORT, Tense::Plain, left);
            frame
        })
    }

    /// `according to X`, `in the words of X`, `per X`.
    pub fn according(&self, at: usize) -> Option<Frame> {
        let scene = self.scene;
        let per = scene.is_word(at, words!["per"]);
        // `in the words of Rook`
        let words = scene.is_word(at, words!["words"]);
        let start = if words {
            at.checked_sub(2).filter(|start| *start >= self.tokens.start && scene.is_word(*start, words!["in"]))?
        } else if per {
            self.per(at)?
        } else {
            at
        };
        if !per && !scene.is_word(at + 1, if words { words!["of"] } else { words!["to"] }) || at + 2 >= self.tokens.end {
            return None;
        }
        let from = if per { at + 1 } else { at + 2 };
        // `according to law`, `according to plan` attribute nothing.
        if scene.is_word(from, words!["law", "plan", "schedule", "custom", "tradition"]) {
            return None;
        }
        // `according to more than a dozen aides`
        let counts =
            |t: &usize| scene.is(*t, word::APPROXIMATOR) || scene.is_word(*t, words!["more", "than", "over", "at", "least"]);
        let first = (from..self.tokens.end).find(|t| !counts(t))?;
        let mut described = scene.phrase_after(first, self.tokens.end)?;
        if first > from {
            (described.extent.start, described.source.start) = (from, from);
        }
        let described = self.partitive(self.without_description(described));
        let described = self.joint(described);
        let right = self.description_end(described.extent.end);
        let source = self.named_after(&described).unwrap_or(described.source);
        let lemma = if words {
            "in the words of"
        } else if per {
            "per"
        } else {
            "according to"
        };
        Some(Frame {
            right: right.max(source.end),
            source: Some(source),
            head: Some(described.head),
            quotation: scene.quotation_at(at),
            ..self.frame(Form::According, start..from, Cow::Borrowed(lemma))
        })
    }
}
