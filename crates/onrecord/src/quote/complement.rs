//! What stands between a cue and its content: adverbs, the addressee, adjuncts, *that*.

use super::frame::{Form, Frame, Reader};
use super::phrase::{Head, Phrase};
use super::scene::SPEAKING_NOUN;
use crate::key::Shape;
use crate::lexicon::word;
use crate::token::words;

/// Forms that may follow a cue before its content.
const ADJUNCT: &[u64] = words![
    "in", "on", "at", "outside", "inside", "to", "during", "after", "before", "from", "through", "via", "by", "with", "for",
    "of", "about", "as"
];
/// Longest adjunct between a cue and *that*, a colon or a quotation.
const LONGEST_ADJUNCT: usize = 24;

impl Reader<'_, '_, '_> {
    /// Adverbs, the addressee, adjuncts and *that* after the cue.
    pub(super) fn complements(&self, frame: &mut Frame) {
        let scene = self.scene;
        if frame.form != Form::Inverted {
            if frame.classes.any(word::CUE_TELL)
                && !scene.is_word(frame.right, words!["that", "whether", "if", "why", "how", "what"])
            {
                self.addressee(frame);
            }
            if frame.classes.any(word::CUE_ASK) {
                self.by_phrase(frame);
            }
        }
        loop {
            let at = frame.right;
            if at >= self.tokens.end {
                return;
            }
            if scene.is_when(at) {
                frame.right = scene.mention_at(at).map_or(at + 1, |m| m.tokens.end);
            } else if scene.is_word(at, words!["on", "late", "early", "in", "at"])
                && at + 1 < self.tokens.end
                && scene.is_when(at + 1)
            {
                frame.right = scene.mention_at(at + 1).map_or(at + 2, |m| m.tokens.end);
            } else if scene.is_adverb(at)
                && scene.name_at(at).is_none()
                && scene.shape(at) == Shape::Lower
                && !scene.is_word(at, words!["all", "both", "there"])
            {
                frame.right = at + 1;
            } else {
                break;
            }
        }
        self.complementiser(frame);
    }

    /// The object of `told`-type cues: `told reporters`, `told the Halden Post`.
    fn addressee(&self, frame: &mut Frame) {
        let scene = self.scene;
        let Some(mut object) = scene.phrase_after(frame.right, self.tokens.end) else { return };
        if frame.lemma == "tell"
            && let Some(end) = self.named_medium(object.extent.end)
        {
            object = Phrase { source: frame.right..end, extent: frame.right..end, head: object.head };
        }
        let told = frame.lemma == "tell" || object.head.speaks() && self.content_follows(object.extent.end);
        if told && object.head != Head::Relative && scene.stretch_at(frame.right) == frame.stretch {
            frame.right = object.extent.end;
            frame.addressee = Some(object.source);
        }
    }

    /// End of an object that goes on to the *that* of `told`: `told the official Odland news agency that`. Counter-example: a verb or
    /// a mark before *that*, `told her the bridge is the one that fell`.
    fn named_medium(&self, end: usize) -> Option<usize> {
        let scene = self.scene;
        let stop = self.tokens.end.min(end + 5);
        let that = (end..stop).find(|t| scene.is_word(*t, words!["that"]))?;
        let noun = |t: usize| scene.shape(t).is_word() && !scene.is_edge(t) && !scene.is_finite(t) && !scene.is_when(t);
        (that > end && (end..that).all(noun)).then_some(that)
    }

    /// After the object of `asked` or `warned` a content goes on or the sentence ends.
    fn content_follows(&self, at: usize) -> bool {
        self.scene.is_word(at, words!["that", "whether", "if", "why", "how", "what", "when", "where", "who"])
            || self.scene.opening(at).is_some()
            || self.scene.is_word(at, words![",", ":"]) && self.scene.opening(at + 1).is_some()
    }

    /// `asked by a reporter`.
    pub(super) fn by_phrase(&self, frame: &mut Frame) {
        if self.scene.is_word(frame.right, words!["by"])
            && let Some(agent) = self.scene.phrase_after(frame.right + 1, self.tokens.end)
        {
            frame.right = agent.extent.end;
            frame.source = Some(agent.source);
            frame.head = Some(agent.head);
        }
    }

    /// Steps over an adjunct to *that* or a colon: `said in a letter to members that`, `said, in a letter, that`.
    fn complementiser(&self, frame: &mut Frame) {
        let scene = self.scene;
        let at = frame.right;
        if scene.is_word(at, words!["that"]) {
            frame.that = Some(at + 1);
            frame.right = at + 1;
            return;
        }
        // `said, in a statement, that`: an adjunct between commas.
        if scene.is_word(at, words![","]) && scene.is_word(at + 1, ADJUNCT) {
            let stop = self.tokens.end.min(at + LONGEST_ADJUNCT);
            let close = (at + 2..stop).find(|t| scene.is_word(*t, words![","]) || scene.is_finite(*t));
            if let Some(close) = close.filter(|c| scene.is_word(*c, words![","]) && scene.is_word(*c + 1, words!["that"])) {
                frame.that = Some(close + 2);
                frame.right = close + 2;
            }
            return;
        }
        if !scene.is_word(at, ADJUNCT) {
            return;
        }
        // `agreed to lower duties that`: an infinitive.
        if scene.is_word(at, words!["to"])
            && scene.name_at(at + 1).is_none()
            && !scene.is(at + 1, word::DETERMINER)
            && !scene.is(at + 1, SPEAKING_NOUN)
        {
            return;
        }
        // `told reporters in Leeds his views had changed`.
        if let Some(place) = scene.name_at(at + 1).filter(|m| m.tokens.start == at + 1) {
            let next = place.tokens.end;
            let clause =
                scene.is(next, word::DETERMINER) || scene.is_word(next, words!["he", "she", "they", "it", "we", "i", "there"]);
            if clause && !scene.is_word(next, words!["that"]) && next < self.tokens.end {
                frame.right = next;
                return;
            }
        }
        for t in at + 1..self.tokens.end.min(at + LONGEST_ADJUNCT) {
            let text = scene.text(t);
            if scene.is_word(t, words!["that"]) {
                // `in a village that`: a relative clause, when a verb follows at once.
                if !scene.is_finite(t + 1) {
                    frame.that = Some(t + 1);
                    frame.right = t + 1;
                }
                return;
            }
            if text == ":" {
                frame.right = t;
                return;
            }
            if text == "," && scene.is_word(t + 1, words!["that"]) {
                frame.that = Some(t + 2);
                frame.right = t + 2;
                return;
            }
            if matches!(text, "," | ";") || scene.opening(t).is_some() {
                frame.right = t;
                return;
            }
        }
    }
}
