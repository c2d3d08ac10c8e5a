//! Attribution frames: a cue with its source, its addressee and where its content may begin.

mod according;
mod across;
mod adjunct;
mod bare;
pub mod complement;
mod fronted;
mod infinitive;
mod joint;
mod modified;
mod nonfinite;
pub mod shared;
mod source;
mod subject;
pub mod tense;
mod that;
mod told;
mod verb;

use crate::key::Shape;
use crate::lexicon::{Classes, set, union, word};
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, CUE, Scene};
use crate::token::{Kind, words};
use according::OWN_WORDS;
use shared::NEAR_FRAMES;
use std::borrow::Cow;
use std::cell::{Ref, RefCell};
use std::ops::Range;
use tense::Tense;
use verb::{Verb, is_adjective};

/// How a cue stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `Rook said`.
    Finite,
    /// `said Rook`.
    Inverted,
    /// `..., adding that`; `a letter saying`.
    Participle,
    /// `... and said`: the source of the frame before.
    Coordinate,
    /// `according to Rook`.
    According,
    /// `Asked whether ...`, `was told that`: the one asked is no source.
    Passive,
    /// `Rook’s claim that`.
    Noun,
}

/// A cue and what stands around it.
#[derive(Clone, Debug)]
pub struct Frame {
    pub form: Form,
    pub cue: Range<usize>,
    pub classes: Classes,
    pub lemma: Cow<'static, str>,
    pub tense: Tense,
    pub source: Option<Range<usize>>,
    pub head: Option<Head>,
    pub addressee: Option<Range<usize>>,
    /// First token of the attribution phrase.
    pub left: usize,
    /// One past it: cue, addressee, adverbs, adjuncts.
    pub right: usize,
    /// What stands behind the cue is read: `right`, `that` and the addressee are known.
    whole: bool,
    /// The comma before the main clause, where the attribution is a participle that opens the sentence.
    pub main: Option<usize>,
    /// The attribution belongs to what the one before reports: `said it rang when a man called and complained that`.
    pub inner: bool,
    /// First token after a complementiser *that*.
    pub that: Option<usize>,
    /// The sentence.
    pub sentence: usize,
    /// Innermost quotation the cue is in.
    pub quotation: Option<usize>,
}

/// Farthest a question stands from who asks it, in tokens.
const FARTHEST_QUESTION: usize = 6;

/// What `lexicons/lemmas/` says of a cue by its dictionary form.
const BY_LEMMA: Classes = union(&[word::ANSWERS_CLAIM, word::GIVES_NAME, word::TAKES_THING, word::TOLD_OF]);

/// Words that may open an attribution.
pub(crate) const SIGNAL: Classes = union(&[CUE, word::CUE_PREPOSITION, word::CUE_PHRASE, word::CUE_NOUN]);

/// Words that may open one without marks beside it.
const UNMARKED: Classes = union(&[CLAUSAL, word::CUE_PREPOSITION, word::CUE_PHRASE, word::CUE_NOUN]);

/// A word that may be a cue, whatever stands before it in its sentence.
#[derive(Debug)]
pub struct Lead {
    at: usize,
    sentence: usize,
    /// As a verb.
    verb: Option<Verb>,
}

/// Adds all of them to `frames`, by sentence and position; empties `leads`. What stands behind their cues is left to [`complete`], but
/// where a cue farther right asks for it.
pub fn find(scene: &Scene, leads: &mut Vec<Lead>, frames: &mut Vec<Frame>) {
    let all = RefCell::new(std::mem::take(frames));
    let mut reader = Reader { scene, sentence: usize::MAX, tokens: 0..0, frames: &all, first: 0 };
    // Where the next one may begin in the sentence.
    let mut free = 0;
    for mut lead in leads.drain(..) {
        if lead.sentence != reader.sentence {
            let (sentence, first) = (lead.sentence, all.borrow().len());
            reader = Reader { sentence, tokens: scene.sentence(sentence), first, ..reader };
            free = 0;
        }
        if lead.at < free {
            continue;
        }
        if let Some(frame) = reader.read(&mut lead) {
            free = frame.cue.end.max(lead.at) + 1;
            all.borrow_mut().push(frame);
        }
    }
    *frames = all.into_inner();
}

/// Reads what stands behind the cues.
pub fn complete(scene: &Scene, frames: &mut [Frame]) {
    let none = RefCell::default();
    let mut reader = Reader { scene, sentence: usize::MAX, tokens: 0..0, frames: &none, first: 0 };
    for frame in frames {
        if frame.sentence != reader.sentence {
            reader = Reader { sentence: frame.sentence, tokens: scene.sentence(frame.sentence), ..reader };
        }
        reader.complete(frame);
    }
}

/// Adds the words that may be cues to `leads`. Three in five that may open an attribution are none: little code sorts them out.
pub fn note(scene: &Scene, leads: &mut Vec<Lead>) {
    let draft = scene.draft;
    let extra = &draft.config.cues;
    let none = RefCell::default();
    let mut reader = Reader { scene, sentence: 0, tokens: 0..0, frames: &none, first: 0 };
    let mut quotation = 0;
    // Marks stand in the sentence, or right behind it.
    let mut marked = false;
    for at in draft.leads.within(Kind::Cue, 0..draft.tokens.len()) {
        if at >= reader.tokens.end {
            while draft.sentence_tokens[reader.sentence].end <= at {
                reader.sentence += 1;
            }
            reader.tokens = scene.sentence(reader.sentence);
            while scene.quotations.get(quotation).is_some_and(|s| s.close < reader.tokens.start) {
                quotation += 1;
            }
            let near = scene.quotations.get(quotation).is_some_and(|s| s.open < reader.tokens.end + 1);
            marked = near || !extra.is_empty();
        }
        // Without marks nearby only verbs that take a clause are looked at; a user's cue may be any word.
        let plain = marked
            || scene.is(at, UNMARKED)
            || scene.is_word(at + 1, words!["that"])
            || scene.is_word(at + 2, words!["that"])
            || extra.contains_key(&draft.tokens[at].hash);
        // `Value Added Tax`
        let (start, title) = (reader.tokens.start, |t: usize| scene.shape(t) == Shape::Title);
        let named = || title(at) && at > start && title(at - 1) && title(at + 1) && !scene.is_heading(reader.sentence);
        if at < start || !plain || named() || scene.name_at(at).is_some() && scene.shape(at) != Shape::Lower {
            continue;
        }
        let preposition = scene.is(at, word::CUE_PREPOSITION);
        let verb = if preposition { None } else { reader.verb(at) };
        if preposition || verb.is_some() || scene.is(at, word::CUE_NOUN) || scene.is_word(at, OWN_WORDS) {
            leads.push(Lead { at, sentence: reader.sentence, verb });
        }
    }
}

struct Reader<'r, 's, 'd> {
    scene: &'r Scene<'s, 'd>,
    sentence: usize,
    tokens: Range<usize>,
    /// Those so far; those of the same sentence begin with the `first`.
    frames: &'r RefCell<Vec<Frame>>,
    first: usize,
}

impl Reader<'_, '_, '_> {
    /// The last frames of the same sentence so far, whole. What completes a frame never asks for those before it.
    fn before(&self) -> Ref<'_, [Frame]> {
        let first = self.first.max(self.frames.borrow().len().saturating_sub(NEAR_FRAMES));
        let open = self.frames.borrow()[first..].iter().any(|frame| !frame.whole);
        if open {
            self.frames.borrow_mut()[first..].iter_mut().for_each(|frame| self.complete(frame));
        }
        Ref::map(self.frames.borrow(), |frames| &frames[first..])
    }

    /// Takes the lead's verb.
    fn read(&self, lead: &mut Lead) -> Option<Frame> {
        let at = lead.at;
        if let Some(frame) = self.in_words_of(at) {
            return Some(frame);
        }
        if self.scene.is(at, word::CUE_PREPOSITION) {
            return self.according(at).or_else(|| self.noun(at));
        }
        if let Some(frame) = self.noun(at) {
            return Some(frame);
        }
        let Verb { left: verb, cue, lemma, classes, asked } = lead.verb.take_if(|_| !self.is_told_of(at))?;
        let mut frame = Frame { left: verb, classes, ..self.frame(Form::Finite, cue, lemma) };
        if !self.attach(&mut frame, at, verb, asked) {
            return None;
        }
        frame.tense = Tense::of(self.scene, verb, at, &frame.lemma);
        frame.whole = false;
        Some(frame)
    }

    /// Reads what stands behind the cue, unless it is read.
    fn complete(&self, frame: &mut Frame) {
        if !frame.whole {
            self.complements(frame);
            self.as_clause(frame);
            frame.whole = true;
        }
    }

    /// What the cue before tells of is a noun: `denied reports that`, `asked Rook questions that`.
    fn is_told_of(&self, at: usize) -> bool {
        let scene = self.scene;
        let (accuses, asks) = (scene.is_word(at, set::ACCUSATION), scene.is_word(at, words!["question", "questions"]));
        if !accuses && !asks || scene.is(at, union(&[word::CUE_SAY, word::CUE_PHRASE])) {
            return false;
        }
        self.before().last().is_some_and(|last| {
            let denied = accuses && last.cue.end <= at && at < last.right;
            denied || asks && last.lemma == "ask" && (last.cue.end + 1..last.cue.end + FARTHEST_QUESTION).contains(&at)
        })
    }

    /// A frame of nothing but its cue, in the class of verbs of saying and writing.
    fn frame(&self, form: Form, cue: Range<usize>, lemma: Cow<'static, str>) -> Frame {
        Frame {
            form,
            classes: word::CUE_REPORT,
            lemma,
            tense: Tense::Plain,
            source: None,
            head: None,
            addressee: None,
            left: cue.start,
            right: cue.end,
            whole: true,
            main: None,
            inner: false,
            that: None,
            sentence: self.sentence,
            quotation: self.scene.quotation_at(cue.start),
            cue,
        }
    }

    /// Finds the source of the cue at `at`, whose verb group starts at `verb`, by the form of the cue.
    fn attach(&self, frame: &mut Frame, at: usize, verb: usize, asked: bool) -> bool {
        let text = self.scene.bytes(at);
        let participle = text.len() > 5 && text.ends_with(b"ing");
        let be = verb < at && self.has_be(verb..at, participle);
        // `proof it has showing that`
        if participle && !be && verb < at && self.scene.is_word(at - 1, words!["has", "have", "had"]) {
            return false;
        }
        if self.is_hearing(frame, at, verb) {
            self.in_court(frame, verb)
        } else if participle && !be {
            self.participle(frame, verb)
        } else if asked {
            self.asked(frame) || self.finite(frame, at, verb)
        } else if be && !participle && !is_adjective(&frame.lemma) {
            self.passive(frame, at, verb)
        } else {
            self.finite(frame, at, verb)
        }
    }

    /// A form of *be* stands in the verb group before the cue.
    fn has_be(&self, group: Range<usize>, participle: bool) -> bool {
        let scene = self.scene;
        // `is reported to have said` is no passive of *said*.
        let own = scene.last_of(group.clone(), words!["to"]).unwrap_or(group.start);
        (own..group.end).any(|t| {
            scene.auxiliary(t) == Some("b")
                // `it's believed`
                || scene.is_word(t, words!["'s"]) && (participle || t > 0 && scene.is_word(t - 1, words!["it"]))
        })
    }

    /// `..., as Rook put it`: *as* belongs to the attribution that trails. Counter-example: `..., as Rook said he would go`.
    fn as_clause(&self, frame: &mut Frame) {
        let scene = self.scene;
        let Some(before) = frame.left.checked_sub(2).filter(|t| *t >= self.tokens.start) else { return };
        if frame.form != Form::Finite || !scene.is_word(before + 1, words!["as"]) {
            return;
        }
        let comma = |t: usize| scene.is_word(t, words![",", "—", "–", "--", "-"]);
        let parted = comma(before) || scene.is_quote_mark(before) && before > self.tokens.start && comma(before - 1);
        let closed = frame.right >= self.tokens.end
            || scene.is_word(frame.right, words![",", ".", "?", "!", "—", "–", ";", "to", "in", "at"]);
        if parted && closed {
            frame.left = before + 1;
        }
    }

    /// The form of a cue whose source is still looked for: `left` is the start of its verb group.
    pub fn tense(&self, frame: &Frame) -> Tense {
        Tense::of(self.scene, frame.left, frame.cue.start, &frame.lemma)
    }

    /// An opening mark follows within a few words.
    pub fn followed_by_marks(&self, at: usize) -> bool {
        self.scene.opening_in(&(at..self.tokens.end.min(at + 12))).next().is_some()
    }
}
