//! Where a reported clause ends, and what kind it is.

pub mod doubt;
pub mod effect;
pub mod gloss;
mod narration;
pub mod turn;
mod venue;

use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{self, Form, Frame, Lead};
use crate::quote::group::MODAL_WITHIN;
use crate::quote::scene::Scene;
use crate::token::{WordSet, words};
use crate::{QuoteKind, Span};
use std::cell::Cell;
use std::ops::Range;

/// Longest reported clause.
pub const LONGEST: usize = 220;
/// Longest reported clause that its main verb may follow.
pub const SHORT: usize = 16;

/// Frames with a lookup by their first token.
#[derive(Debug, Default)]
pub struct Frames {
    pub list: Vec<Frame>,
    /// Scratch memory of the search: what may be a cue.
    leads: Vec<Lead>,
    /// Per token, one more than the frame whose attribution phrase starts there; 0: none.
    starts: Vec<u32>,
    /// The clause last bounded: the next one often begins inside it.
    last: Cell<Bounded>,
}

/// Tokens from `start` were read up to `end`, at the level of `quotation`, and no clause ends between them.
#[derive(Clone, Copy, Debug, Default)]
struct Bounded {
    start: usize,
    end: usize,
    quotation: Option<usize>,
}

impl Frames {
    /// Notes what may be the cues of an article.
    pub fn note(&mut self, scene: &Scene) {
        frame::note(scene, &mut self.leads);
    }

    /// Finds those of an article, where none are, by their cues and sources.
    pub fn find(&mut self, scene: &Scene) {
        frame::find(scene, &mut self.leads, &mut self.list);
    }

    /// Reads what stands behind their cues.
    pub fn complete(&mut self, scene: &Scene) {
        frame::complete(scene, &mut self.list);
        self.starts.resize(self.starts.len().max(scene.draft.tokens.len()), 0);
        for (i, frame) in (1u32..).zip(&self.list) {
            self.starts[frame.left] = i;
        }
    }

    /// Forgets all, but keeps the room.
    pub fn clear(&mut self) {
        // No more than was noted is forgotten: few tokens start a phrase.
        self.list.iter().for_each(|frame| self.starts[frame.left] = 0);
        self.list.clear();
        self.last.take();
    }

    pub fn starting_at(&self, token: usize) -> Option<usize> {
        (*self.starts.get(token)? as usize).checked_sub(1)
    }
}

/// The window a clause is read in, by its edges: a sentence, or the quotation inside it.
#[derive(Clone, Debug)]
pub struct Window {
    pub tokens: Range<usize>,
    pub quotation: Option<usize>,
    /// A headline.
    pub heading: bool,
    /// The form of the cue.
    pub tense: Tense,
    /// The cue is one of what a court may find otherwise: `claimed`, `denied`.
    pub doubted: bool,
    /// The cue is one of a verdict: `found`, `ruled`.
    pub finds: bool,
    /// The cue is a passive, of those who were told.
    pub told: bool,
}

impl Window {
    /// The window of a frame.
    pub fn of(scene: &Scene, frame: &Frame) -> Window {
        let sentence = scene.sentence(frame.sentence);
        let heading = scene.is_heading(frame.sentence);
        let tense = frame.tense;
        let doubted = matches!(&*frame.lemma, "claim" | "deny" | "insist" | "maintain");
        let finds = matches!(&*frame.lemma, "find" | "rule" | "conclude" | "determine" | "decide");
        let told = frame.form == Form::Passive && frame.classes.any(word::TOLD_OF);
        match frame.quotation {
            Some(s) => {
                let content = &scene.quotations[s].content;
                Window {
                    tokens: sentence.start.max(content.start)..sentence.end.min(content.end),
                    quotation: Some(s),
                    heading,
                    tense,
                    doubted,
                    finds,
                    told,
                }
            }
            None => Window { tokens: sentence, quotation: None, heading, tense, doubted, finds, told },
        }
    }
}

/// One past the last token of the clause that starts at `start`.
///
/// It runs to the end of its sentence, but for: an attribution that trails it (`..., Rook said`; `according to`), a participle or a
/// coordinate clause that reports something new (`, adding that`; `and said`; `, but he conceded`), a subjectless *but* (`, but did
/// not elaborate`) and a semicolon. A quotation is stepped over whole.
pub fn end(scene: &Scene, frames: &Frames, start: usize, window: &Window) -> usize {
    let limit = window.tokens.end.min(start + LONGEST);
    let last = frames.last.get();
    let level = scene.quotation_at(start) == window.quotation;
    let inside = level && last.quotation == window.quotation && (last.start..last.end).contains(&start);
    let mut at = if inside { last.end } else { start };
    // Behind this another clause may end where this one does not.
    let mut known = usize::MAX;
    while at < limit {
        if let Some(s) = scene.opening(at).filter(|s| Some(*s) != window.quotation) {
            at = scene.quotations[s].close.max(at + 1);
            if opens_sentence(scene, frames, at) {
                break;
            }
            continue;
        }
        if at > start && may_break(scene, frames, at) && breaks(scene, frames, start, at, window) {
            if !is_bare(scene, start, at) {
                break;
            }
            known = known.min(at);
        }
        at += 1;
    }
    frames.last.set(Bounded { start, end: at.min(known), quotation: window.quotation });
    at
}

/// What would be left is a subordinate clause without its main one: `said that when the man came in, she told him to go`.
fn is_bare(scene: &Scene, start: usize, end: usize) -> bool {
    start > 0
        && scene.is_word(start - 1, words!["that"])
        && scene.is_word(start, words!["when", "while", "after", "before", "because", "although", "if"])
        && !scene.has_word(start..end, words![","])
}

/// A quotation that ends a sentence closes before `at`, and the next one reports something: `asked “Why?” He said that`.
fn opens_sentence(scene: &Scene, frames: &Frames, at: usize) -> bool {
    let next = frames.starting_at(at).map(|f| &frames.list[f]).filter(|next| next.form == Form::Finite);
    next.is_some_and(|next| {
        let ended = at > 1 && scene.is_word(at - 2, words![".", "?", "!"]) && scene.shape(at).is_capital();
        ended && (next.that.is_some() || scene.is(at, word::PRONOUN))
    })
}

/// The token at `at` is one that [`breaks`] asks anything of: most are not.
fn may_break(scene: &Scene, frames: &Frames, at: usize) -> bool {
    let token = &scene.draft.tokens[at];
    // The words of both lists are prepositions, but for *when*.
    let ends = || token.is_one(ENDS) || token.is_one(venue::LEADS);
    (token.shape == Shape::Mark) | token.is(word::CONJUNCTION)
        || token.is(union(&[word::PREPOSITION, word::RELATIVE])) && ends()
        || frames.starting_at(at).is_some()
        || scene.closing(at).is_some()
}

/// Words that a clause may end before, besides conjunctions and those before a venue.
const ENDS: &WordSet = words!["as", "amid", "without"];

/// The clause from `start` ends before the token at `at`.
fn breaks(scene: &Scene, frames: &Frames, start: usize, at: usize, window: &Window) -> bool {
    // `It is old (the date, she says, is disputed) | and`
    if scene.is_word(at, words![";"]) || scene.is_word(at, words![")"]) && !scene.has_word(start..at, words!["("]) {
        return true;
    }
    let parted = scene.is_word(at, words![","]);
    let next = at + parted as usize;
    if scene.is_word(at, words![":"]) && words_follow(scene, frames, start, at, window) {
        return true;
    }
    // `“serious study,” the envoy wrote`: the comma stands inside the marks.
    let comma = parted || at > 1 && scene.closing(at).is_some() && scene.is_word(at - 2, words![","]);
    // `urged them to go - saying it was late`
    if scene.shape(at) == Shape::Mark && scene.is_word(at, words!["-", "–", "—", "--"]) && !scene.draft.tokens[at].is_glued()
    {
        let frame = frames.starting_at(at + 1).map(|f| &frames.list[f]);
        if frame.is_some_and(|frame| frame.form == Form::Participle && frame.quotation == window.quotation) {
            return true;
        }
        if gloss::follows_dash(scene, at + 1, window) {
            return true;
        }
    }
    if let Some(frame) = frames.starting_at(next).map(|f| &frames.list[f]) {
        if frame.quotation != window.quotation || frame.inner {
            return false;
        }
        return match frame.form {
            Form::According => true,
            Form::Participle => comma && !shows_thing(scene, frame, window),
            Form::Inverted => comma,
            Form::Finite => comma && !frame.classes.any(word::CUE_BELIEF) && trails(scene, frame, window),
            // `“would hold,” then added`
            Form::Coordinate => comma && scene.is_word(next, words!["then"]),
            Form::Passive | Form::Noun => false,
        };
    }
    if comma && gloss::follows(scene, frames, start, next, window)
        || venue::follows(scene, start, next, window)
        || scene.is_word(at, words!["without"]) && effect::holds_back(scene, start, at)
        || narration::meanwhile(scene, start, next, comma, window)
        || narration::then(scene, start, at, window)
        || comma && narration::goes_off(scene, start, next, window)
        || comma && turn::lists(scene, frames, start, next, window)
    {
        return true;
    }
    if window.heading
        && at > window.tokens.start
        && scene.is_word(at, words!["as", "amid"])
        && !scene.is_word(at + 1, words!["well"])
    {
        return true;
    }
    scene.is(next, word::CONJUNCTION) && turn::breaks(scene, frames, start, next, parted, window)
}

/// The words themselves follow the colon at `at`: `said the plan had one flaw: “Nobody knew.”` Counter-example: `said Rook wrote back: “No.”`
fn words_follow(scene: &Scene, frames: &Frames, start: usize, at: usize, window: &Window) -> bool {
    let whole = |s: usize| {
        scene.shape(scene.quotations[s].content.start).is_capital() && scene.quotations[s].close + 1 >= window.tokens.end
    };
    let reports = || (start.max(at.saturating_sub(MODAL_WITHIN))..at).any(|t| frames.starting_at(t).is_some());
    window.quotation.is_none() && scene.opening(at + 1).is_some_and(whole) && !reports()
}

/// A participle of what is said shows a thing, no clause: `said sales rose, reflecting strong demand`. Counter-example: `said sales rose,
/// suggesting the plan had worked`.
fn shows_thing(scene: &Scene, frame: &Frame, window: &Window) -> bool {
    let shows = matches!(&*frame.lemma, "reflect" | "reveal" | "show" | "signal" | "suggest" | "indicate" | "prove");
    let end = window.tokens.end.min(frame.right + SHORT);
    shows && frame.that.is_none() && !scene.has_finite(frame.right..end) && scene.opening_in(&(frame.right..end)).next().is_none()
}

/// Nothing but adjuncts follows the attribution phrase: it attributes what precedes it.
pub fn trails(scene: &Scene, frame: &Frame, window: &Window) -> bool {
    let at = frame.right;
    at >= window.tokens.end
        || scene.is_word(at, words![".", ",", "?", "!", ";"])
        || scene.is_quote_mark(at) && scene.opening(at).is_none()
        // `according to the port — far more than`
        || frame.that.is_none() && scene.is_word(at, words!["—", "–", "--"])
        || frame.form == Form::According && scene.is_word(at, words![":"])
        // `said one of those close to the talks`
        || frame.form == Form::Inverted && scene.is_word(at, words!["close", "familiar", "near", "who", "outside", "inside"])
        || frame.that.is_none()
            && scene.is_word(
                at,
                words![
                    "in", "on", "at", "to", "during", "after", "before", "from", "through", "by", "as", "when", "while", "of",
                    "with", "for"
                ],
            )
}

/// Kind of a clause by the marks inside it, and its span: direct when one quotation holds all of it (marks left out), mixed when a
/// part stands in marks.
pub fn kind(scene: &Scene, tokens: &Range<usize>, window: &Window) -> (QuoteKind, Span) {
    let span = scene.span(tokens);
    if let Some(s) = scene.opening(tokens.start).filter(|s| Some(*s) != window.quotation) {
        let quotation = &scene.quotations[s];
        if quotation.close >= tokens.end {
            return (QuoteKind::Direct, scene.span(&quotation.content));
        }
    }
    let mixed = scene.opening_in(tokens).any(|s| Some(s) != window.quotation);
    (if mixed { QuoteKind::Mixed } else { QuoteKind::Indirect }, span)
}
