//! A source that a cue shares: with the frame before, or as the subject of the sentence.

use crate::Label;
use crate::lexicon::word;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame, Reader};
use crate::quote::group::{Group, Kind};
use crate::quote::phrase::{Head, Phrase};
use crate::token::{WordSet, words};

/// Whom somebody tells in a story, not in the paper.
pub const PERSONAL: &WordSet = words!["him", "her", "them", "me", "us"];
/// Most frames of the sentence before a cue that are looked at, as they may share their source with it.
pub const NEAR_FRAMES: usize = 8;
/// Longest clause of who rang and said something.
const LONGEST_CALL: usize = 12;
/// Most members of a subject.
const MEMBERS: usize = 4;
/// Longest description of the source of an account.
const LONGEST_ACCOUNT: usize = 16;
/// Longest label before a colon that opens the sentence.
const LONGEST_LABEL: usize = 8;

impl Reader<'_, '_, '_> {
    /// `X did this and said`: the source of the nearest frame before with a source of its own, else the sentence's subject.
    pub fn coordinate(&self, frame: &mut Frame) -> bool {
        if frame.classes.any(word::CUE_NAME) && !self.followed_by_marks(frame.cue.end) {
            return false;
        }
        // `were given food and told of the order`: a passive.
        if frame.lemma == "tell" && self.scene.is_word(frame.cue.end, words!["of", "about"]) {
            return false;
        }
        // `said it would close and would respond`: still what is said.
        if self.scene.has_word(frame.left..frame.cue.start, words!["would", "will", "could", "can", "should", "must"]) {
            return false;
        }
        frame.form = Form::Coordinate;
        let (tense, left) = (self.tense(frame), frame.left);
        let comma = left >= self.tokens.start + 2 && self.scene.is_word(left - 2, words![","]);
        if let Some(subject) =
            self.inner_subject(left - 1).filter(|_| !comma && !frame.classes.any(word::CUE_SAY) && frame.lemma != "add")
        {
            frame.inner = true;
            frame.source = Some(subject.source);
            frame.head = Some(subject.head);
            return true;
        }
        if let Some(subject) = self.subject_in_account(frame) {
            frame.inner = true;
            (frame.source, frame.head) = (Some(subject.source), Some(subject.head));
            return true;
        }
        if let Some(caller) = self.caller(left - 1) {
            (frame.source, frame.head) = (Some(caller.source), Some(caller.head));
            return true;
        }
        let sure = frame.classes.any(word::CUE_SAY) || self.scene.is_word(left - 1, words!["but"]);
        if let Some(teller) = self.inner_teller(frame) {
            frame.inner = true;
            (frame.source, frame.head) = (Some(teller.source), Some(teller.head));
            return true;
        }
        self.borrow(frame, |before| sure || before.tense.goes_with(tense, comma))
    }

    /// Who acts and speaks behind *when*, where nothing is reported before: `We were in bed when a neighbour rang and said`. Counter-example:
    /// `When the dam broke, he stopped and said`.
    fn caller(&self, and: usize) -> Option<Phrase> {
        let scene = self.scene;
        let from = (self.tokens.start + 1).max(and.saturating_sub(LONGEST_CALL));
        let when = if self.before().is_empty() { scene.last_of(from..and, words!["when", ","])? } else { return None };
        let mut caller = scene.phrase_after(when + 1, and).filter(|_| scene.is_word(when, words!["when"]))?;
        // `somebody's wife`
        if scene.is_word(caller.extent.end, words!["'s"]) {
            let kin = scene.phrase_after(caller.extent.end + 1, and)?;
            caller = Phrase { extent: when + 1..kin.extent.end, source: when + 1..kin.source.end, head: kin.head };
        }
        let person = matches!(caller.head, Head::Speaker | Head::Pronoun | Head::Name(Label::Person));
        (person && scene.has_finite_before(caller.extent.end..and)).then_some(caller)
    }

    /// Who acts and speaks in what `according to` reports: `According to the charge, Rook met the envoy and told him that`.
    fn subject_in_account(&self, frame: &Frame) -> Option<Phrase> {
        let scene = self.scene;
        let before = self.before();
        let account = before.last().filter(|f| f.form == Form::According && f.left == self.tokens.start)?;
        let stop = frame.left.min(account.right + LONGEST_ACCOUNT);
        let comma = scene.first_of(account.right..stop, words![","])?;
        let subject = scene.phrase_after(comma + 1, frame.left).filter(|subject| subject.head.speaks())?;
        let verb = subject.extent.end;
        (subject.head != Head::Relative && (scene.is_finite(verb) || scene.is_finite(verb + 1))).then_some(subject)
    }

    /// Who tells somebody in what the frame before reports: `told the court that the man came in and told him`, `said the man hit her and
    /// threatened to sue`. Counter-examples: `told the court that the dam broke and told reporters`, `said the plan would hurt them and
    /// urged Leeds to drop it`.
    fn inner_teller(&self, frame: &Frame) -> Option<Phrase> {
        let scene = self.scene;
        let to_them = scene.is_word(frame.cue.end, PERSONAL);
        if !to_them && !matches!(&*frame.lemma, "threaten" | "promise" | "vow") {
            return None;
        }
        // `said one of the fans swore at her and threatened to sue`: of who swore it is told as well.
        let before = self.before();
        let mut frames = before.iter().rev();
        let last = frames.next()?;
        let opens = |f: &Frame| f.that.unwrap_or(f.right);
        let told_of = |outer: &&Frame| last.source.as_ref().is_some_and(|source| source.start == opens(outer));
        let before = frames.next().filter(told_of).unwrap_or(last);
        let start = opens(before);
        let subject = self.partitive(scene.phrase_after(start, frame.left)?);
        let told = to_them && frame.classes.any(word::CUE_TELL) && before.that.is_some();
        let person = matches!(subject.head, Head::Speaker | Head::Name(Label::Person)) || subject.head == Head::Pronoun && told;
        let acted = || {
            let group = Group::before(scene, start, frame.left - 1);
            group.is_some_and(|group| {
                let object = scene.has_word(group.main + 1..frame.left - 1, PERSONAL);
                object && group.kind == Kind::Act && group.start == group.main && group.main >= subject.extent.end
            })
        };
        let inner = if told { scene.has_finite_before(subject.extent.end..frame.left) } else { person && acted() };
        (person && inner).then_some(subject)
    }

    /// The subject of a subordinate clause that reaches up to the *and* at `and`: `said it rang when a man called and complained`.
    fn inner_subject(&self, and: usize) -> Option<Phrase> {
        let scene = self.scene;
        let from = self.before().last()?.right.max(and.saturating_sub(12));
        let opener = (from..and).rev().find(|t| {
            scene.is_word(*t, words![",", ";", ":"])
                || scene.is_word(*t, words!["when", "after", "before", "because", "while", "until"])
        })?;
        if scene.is_word(opener, words![",", ";", ":"]) {
            return None;
        }
        let subject = scene.phrase_after(opener + 1, and).filter(|subject| subject.head.speaks())?;
        scene.has_finite_before(subject.extent.end..and).then_some(subject)
    }

    /// Takes the source of the nearest frame before that `shares` it, or the subject of the sentence where there is no frame.
    pub fn borrow(&self, frame: &mut Frame, shares: impl Fn(&Frame) -> bool) -> bool {
        let before = self.before();
        let earlier = before.iter().rev();
        let mut given =
            earlier.filter(|f| f.quotation == frame.quotation && f.source.is_some() && f.form != Form::According).peekable();
        if given.peek().is_some() {
            let speaks = |f: &Frame| f.head.is_some_and(Head::speaks);
            let Some(last) = given.clone().find(|f| shares(f) && speaks(f)).or_else(|| given.find(|f| shares(f))) else {
                return false;
            };
            frame.source = last.source.clone();
            frame.head = last.head;
            return true;
        }
        // `Bonds fell on losses and reports that`: a noun.
        let many = |subject: &Phrase| matches!(subject.head, Head::Speaker | Head::Noun) && self.plural(subject);
        let agrees = |subject: &Phrase| self.tense(frame) != Tense::Third || !many(subject);
        match self.sentence_subject(frame.left).filter(agrees) {
            Some(subject) => {
                frame.source = Some(subject.source);
                frame.head = Some(subject.head);
                true
            }
            None => false,
        }
    }

    /// With those that *and* joins to it before their verb: `Rook and his aides left`, `The board, the church and voters left`. Counter-example:
    /// `Rook, a farmer and a mayor, left`.
    fn with_joined(&self, first: Phrase, end: usize) -> Phrase {
        let scene = self.scene;
        let mut at = first.extent.end;
        for _ in 0..MEMBERS {
            let and = scene.is_word(at, words!["and"]);
            if !and && !scene.is_word(at, words![","]) {
                break;
            }
            let Some(next) = scene.phrase_after(at + 1, end).filter(|_| !scene.is_finite(at + 1)) else { break };
            at = next.extent.end;
            if and {
                let source = first.source.start..next.source.end;
                let verb = scene.is_finite(at) && next.head != Head::Relative;
                return if verb { Phrase { extent: first.extent.start..at, source, head: Head::Speaker } } else { first };
            }
        }
        first
    }

    /// The first phrase of the sentence that can speak and is no part of a prepositional phrase.
    fn sentence_subject(&self, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut at = self.tokens.start;
        let end = end.min(at + 40);
        // `Update: A judge left, saying`, `LEEDS (NORTH): Rook left, saying`
        if let Some(colon) = scene.first_of(at + 1..end.min(at + LONGEST_LABEL), words![":"]) {
            at = colon + 1;
        }
        at += usize::from(scene.is_word(at, words!["just", "even"]));
        // `As they left, Rook waved, saying`: the main clause's.
        if scene.is_word(at, words!["as", "while", "when", "after", "before", "because", "although", "though", "if"]) {
            at = scene.first_of(at..end, words![","]).map_or(at, |comma| comma + 1);
        }
        let mut after_preposition = false;
        while at < end {
            if scene.is_quote_mark(at) || scene.is_edge(at) && !scene.is(at, word::PRONOUN) {
                after_preposition = scene.is(at, word::PREPOSITION);
                at += 1;
                continue;
            }
            match scene.phrase_after(at, end).map(|phrase| self.with_joined(scene.leaders_of(phrase, end), end)) {
                Some(phrase) => {
                    let next = phrase.extent.end.max(at + 1);
                    let unknown = (at == self.tokens.start || scene.is_word(at - 1, words![","]))
                        && phrase.source.len() == 1
                        && scene.shape(at).is_capital()
                        && scene.is_finite(at + 1);
                    // `Minutes earlier, Rook rose and said`
                    let past =
                        |t: usize| scene.is_word(t, words!["earlier", "later", "ago"]) && scene.is_word(t + 1, words![","]);
                    let time = past(next) || past(next - 1);
                    if (phrase.head.speaks() || unknown) && !time && phrase.head != Head::Relative && !after_preposition {
                        if scene.is_word(next, words![","])
                            && phrase.head == Head::Speaker
                            && let Some(person) =
                                scene.phrase_after(next + 1, end).filter(|p| p.head == Head::Name(Label::Person))
                        {
                            return Some(person);
                        }
                        let named = self.named_after(&phrase).filter(|name| name.end <= end);
                        return Some(match named {
                            Some(source) => Phrase { source, head: Head::Name(Label::Person), ..phrase },
                            None => phrase,
                        });
                    }
                    at = next;
                }
                None => at += 1,
            }
            after_preposition = false;
        }
        None
    }
}
