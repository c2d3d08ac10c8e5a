//! Cues that are no finite verbs: participles and passives.

use super::frame::{Form, Frame, Reader};
use super::phrase::Head;
use super::scene::CLAUSAL;
use crate::lexicon::word;
use crate::token::{WordSet, words};

/// Farthest the main clause of a participle that opens the sentence.
const FARTHEST: usize = 60;

/// What is written or shown and says something by itself.
const DOCUMENT: &WordSet =
    words!["note", "memo", "letter", "report", "statement", "message", "email", "leaflet", "remarks", "comments"];

impl Reader<'_, '_, '_> {
    /// `adding that`, `saying`, `telling Leeds that`: after a comma the subject is shared; after a noun the noun is the source.
    pub fn participle(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        frame.form = Form::Participle;
        if verb > self.tokens.start && scene.is_word(verb - 1, words!["as"]) {
            return self.quoted_as(frame, verb);
        }
        // `accused Rook of “saying one thing here”`
        let named = verb > self.tokens.start + 1 && scene.opening(verb - 1).is_some() && scene.is(verb - 2, word::PREPOSITION);
        if named {
            return false;
        }
        if verb > self.tokens.start {
            let before = scene.text(verb - 1);
            let shared =
                matches!(before, "," | "by" | "while" | "and" | "before" | "after" | "—" | "–" | "--" | "but" | "without")
                    || before == "-" && !scene.draft.tokens[verb - 1].is_glued()
                    || scene.is_quote_mark(verb - 1)
                    || scene.is_when(verb - 1);
            if !shared {
                // The source of a form like `was quoted as saying` stands before its verb group.
                // `gave officials a note saying`: a document speaks for itself.
                let document = scene.is_word(verb - 1, DOCUMENT);
                let subject = if document {
                    scene.simple_before(verb, self.tokens.start)
                } else {
                    scene.phrase_before(verb, self.tokens.start)
                };
                return match subject {
                    Some(subject)
                        if subject.head.speaks() && subject.head != Head::Relative
                            || subject.head == Head::Noun && (scene.opening(frame.cue.end).is_some() || document) =>
                    {
                        frame.source = Some(subject.source);
                        frame.head = Some(subject.head);
                        // The noun stays in its own clause: the content starts after the participle.
                        true
                    }
                    // `moved approval saying that it was late`; counter-examples: `stopped saying that`, `to avoid saying that`
                    Some(subject)
                        if !scene.is_finite(verb - 1)
                            && subject.extent.start > self.tokens.start
                            && !scene.is_word(subject.extent.start - 1, words!["to"])
                            && frame.classes.any(word::CUE_SAY)
                            && scene.is_word(frame.cue.end, words!["that"]) =>
                    {
                        self.borrow(frame, |_| true)
                    }
                    _ => false,
                };
            }
        }
        if frame.cue.start == self.tokens.start {
            return self.leading_participle(frame);
        }
        self.borrow(frame, |_| true)
    }

    /// `quotes Rook as saying`: whom the verb before quotes.
    fn quoted_as(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        // `As saying this is easy, he left`: nobody stands before.
        if verb < self.tokens.start + 2 {
            return false;
        }
        // `quotes him as saying`
        if scene.is_word(verb - 2, words!["him", "her", "them"]) && verb > self.tokens.start + 2 {
            frame.head = Some(Head::Pronoun);
            frame.source = Some(verb - 2..verb - 1);
            return true;
        }
        // `quotes Rook as saying`.
        let parted = scene.is_word(verb - 2, words![","]);
        let before = if parted {
            scene.subject_across(verb - 1, self.tokens.start)
        } else {
            scene.phrase_before(verb - 1, self.tokens.start)
        };
        let quoted = before.filter(|p| p.head.speaks() && p.head != Head::Relative);
        // `Rook was quoted by the Post as saying`
        let agent = quoted.as_ref().map(|p| p.extent.start).filter(|start| {
            *start > self.tokens.start + 2
                && scene.is_word(start - 1, words!["by"])
                && scene.is_word(start - 2, words!["quoted", "cited"])
        });
        let quoted = match agent {
            Some(start) => {
                let mut group = start - 2;
                while group > self.tokens.start && scene.is_verb_part(group - 1) {
                    group -= 1;
                }
                scene.phrase_before(group, self.tokens.start)
            }
            None => quoted,
        };
        frame.head = quoted.as_ref().map(|p| p.head);
        frame.source = quoted.map(|p| p.source);
        frame.source.is_some()
    }

    /// `Noting that the port was closed, Rook said`, `Saying he was ill, Rook left`: the subject of the main clause.
    fn leading_participle(&self, frame: &mut Frame) -> bool {
        let scene = self.scene;
        let stop = self.tokens.end.min(frame.cue.end + FARTHEST);
        if !frame.classes.any(word::CUE_SAY) && !self.clause_ahead(frame.cue.end) {
            return false;
        }
        let commas = (frame.cue.end + 3..stop).filter(|t| scene.is_word(*t, words![","]));
        let subject = commas.take(4).filter_map(|comma| scene.phrase_after(comma + 1, stop)).find(|subject| {
            let next = subject.extent.end;
            let verb = scene.is_finite(next) || scene.is(next, CLAUSAL);
            verb && subject.head.speaks() && subject.head != Head::Relative
        });
        if let Some(subject) = subject {
            frame.main = Some(subject.extent.start - 1);
            frame.source = Some(subject.source);
            frame.head = Some(subject.head);
        }
        frame.source.is_some()
    }

    /// `was told that`, `asked whether`: content without a source, unless `by` names one. `was quoted as saying` is finite.
    pub fn passive(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        if self.impersonal(frame, verb) {
            return true;
        }
        if !frame.classes.any(word::CUE_TELL) && !frame.classes.any(word::CUE_ASK) || verb == at {
            return false;
        }
        frame.form = Form::Passive;
        self.by_phrase(frame);
        // `asked by the envoy, in a note, whether`
        if frame.classes.any(word::CUE_ASK) && self.scene.is_word(frame.right, words![","]) {
            let stop = self.tokens.end.min(frame.right + 12);
            let close = (frame.right + 1..stop).find(|t| self.scene.is_word(*t, words![","]));
            frame.right = close.filter(|t| self.scene.is_word(t + 1, words!["whether", "if"])).map_or(frame.right, |t| t + 1);
        }
        frame.left = verb;
        let opens = self.scene.is(frame.right, word::DETERMINER) || self.scene.is(frame.right, word::PRONOUN);
        let clause = opens && self.scene.has_finite(frame.right..self.tokens.end.min(frame.right + 12));
        let right = frame.right;
        let quoted = self.scene.is_word(right, words![":", ","]) && self.scene.opening(right + 1).is_some();
        clause && frame.lemma == "tell"
            || self.scene.is_word(frame.right, words!["that", "whether", "if", "why", "how", "what"])
            || quoted && frame.lemma == "ask"
    }

    /// `The dam had failed, it was said`, with nobody as the source. Counter-example: `The dam had failed, it was reported to police`.
    fn impersonal(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        let it = verb.checked_sub(1).filter(|it| *it > self.tokens.start + 2 && scene.is_word(*it, words!["it"]));
        let Some(it) = it.filter(|_| frame.classes.any(word::CUE_SAY | word::CUE_REPORT)) else { return false };
        let left = it - usize::from(scene.is_word(it - 1, words!["so", "as"]));
        let trails =
            scene.is_word(left - 1, words![","]) && (frame.right >= self.tokens.end || scene.is_word(frame.right, words!["."]));
        if trails {
            frame.left = left;
        }
        trails
    }

    /// `Asked whether`, `Asked on Monday if`, `Asked by a reporter how`, before the main clause.
    pub fn asked(&self, frame: &mut Frame) -> bool {
        let stop = self.tokens.end.min(frame.right + 8);
        match (frame.right..stop).find(|t| self.scene.is(*t, word::RELATIVE) || self.scene.is_word(*t, words![","])) {
            Some(question) if self.scene.is(question, word::RELATIVE) => {
                frame.form = Form::Passive;
                self.by_phrase(frame);
                frame.that = Some(question);
                frame.right = question;
                true
            }
            _ => false,
        }
    }
}
