//! Where a reported clause begins and ends, and what kind it is.

use super::frame::{self, Form, Frame};
use super::narration;
use super::phrase::Head;
use super::scene::Scene;
use super::shared::PERSONAL;
use super::tense::Tense;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::token::{WordSet, words};
use crate::{Label, QuoteKind, Span};
use std::cell::Cell;
use std::ops::Range;

/// Longest reported clause.
pub(super) const LONGEST: usize = 220;
/// Longest reported clause that its main verb may follow.
pub(super) const SHORT: usize = 16;
/// How far before its end a clause is searched for what is to come.
pub(super) const MODAL_WITHIN: usize = 20;

/// Frames with a lookup by their first token.
#[derive(Debug, Default)]
pub(super) struct Frames {
    pub list: Vec<Frame>,
    /// Per token, one more than the frame whose attribution phrase starts there; 0: none.
    starts: Vec<u32>,
    /// The clause last bounded: the next one often begins inside it.
    last: Cell<Bounded>,
}

/// Tokens from `start` were read up to `end`, at the level of `stretch`, and no clause ends between them.
#[derive(Clone, Copy, Debug, Default)]
struct Bounded {
    start: usize,
    end: usize,
    stretch: Option<usize>,
}

impl Frames {
    /// Forgets the frames of the article before, and reads those of this one.
    pub fn read(&mut self, scene: &Scene) {
        // No more than was noted is forgotten: few tokens start a phrase.
        self.list.iter().for_each(|frame| self.starts[frame.left] = 0);
        self.starts.resize(self.starts.len().max(scene.draft.tokens.len()), 0);
        frame::find(scene, &mut self.list);
        for (i, frame) in (1u32..).zip(&self.list) {
            self.starts[frame.left] = i;
        }
        self.last.take();
    }

    pub fn starting_at(&self, token: usize) -> Option<usize> {
        (*self.starts.get(token)? as usize).checked_sub(1)
    }
}

/// The edges of a place clauses are read in: a sentence, or the stretch of marks inside it.
#[derive(Clone, Debug)]
pub(super) struct Room {
    pub tokens: Range<usize>,
    pub stretch: Option<usize>,
    /// A headline.
    pub heading: bool,
    /// The form of the cue.
    pub tense: Tense,
}

impl Room {
    /// The room of a frame.
    pub fn of(scene: &Scene, frame: &Frame) -> Room {
        let sentence = scene.sentence(frame.sentence);
        let heading = scene.is_heading(frame.sentence);
        let tense = frame.tense;
        match frame.stretch {
            Some(s) => {
                let content = &scene.stretches[s].content;
                Room {
                    tokens: sentence.start.max(content.start)..sentence.end.min(content.end),
                    stretch: Some(s),
                    heading,
                    tense,
                }
            }
            None => Room { tokens: sentence, stretch: None, heading, tense },
        }
    }
}

/// Drops marks at both ends that belong to no content: blanks, stops, commas, quote marks left without their mate.
pub(super) fn trim(scene: &Scene, mut tokens: Range<usize>) -> Range<usize> {
    while !tokens.is_empty() {
        let last = tokens.end - 1;
        // `bigger, which, she said, costs more`
        let relative = || last > tokens.start && scene.is_word(last, words!["which"]) && scene.is_word(last - 1, words![","]);
        let drop = scene.is_word(last, words![".", ",", ";", ":", "—", "–", "--", "-"])
            || relative()
            || scene.is_quote_mark(last) && scene.stretch_at(last).is_none_or(|s| scene.stretches[s].open < tokens.start);
        if !drop {
            break;
        }
        tokens.end = last;
    }
    while !tokens.is_empty() {
        let first = tokens.start;
        let drop = scene.is_word(first, words![",", ":", "—", "–", "--", "-"])
            || scene.is_quote_mark(first) && scene.stretch_at(first).is_none_or(|s| scene.stretches[s].close > tokens.end);
        if !drop {
            break;
        }
        tokens.start = first + 1;
    }
    tokens
}

/// One past the last token of the clause that starts at `start`.
///
/// It runs to the end of its sentence, but for: an attribution that trails it (`..., Rook said`; `according to`), a participle or a
/// coordinate clause that reports something new (`, adding that`; `and said`; `, but he conceded`), a subjectless *but* (`, but did
/// not elaborate`) and a semicolon. A stretch of marks is stepped over whole.
pub(super) fn end(scene: &Scene, frames: &Frames, start: usize, room: &Room) -> usize {
    let limit = room.tokens.end.min(start + LONGEST);
    let last = frames.last.get();
    let level = scene.stretch_at(start) == room.stretch;
    let inside = level && last.stretch == room.stretch && (last.start..last.end).contains(&start);
    let mut at = if inside { last.end } else { start };
    // Behind this another clause may end where this one does not.
    let mut known = usize::MAX;
    while at < limit {
        if let Some(s) = scene.opening(at).filter(|s| Some(*s) != room.stretch) {
            at = scene.stretches[s].close.max(at + 1);
            if opens_sentence(scene, frames, at) {
                break;
            }
            continue;
        }
        if at > start && breaks(scene, frames, at, room) {
            if !is_bare(scene, start, at) {
                break;
            }
            known = known.min(at);
        }
        at += 1;
    }
    frames.last.set(Bounded { start, end: at.min(known), stretch: room.stretch });
    at
}

/// What would be left is a subordinate clause without its main one: `said that when the man came in, she told him to go`.
fn is_bare(scene: &Scene, start: usize, end: usize) -> bool {
    start > 0
        && scene.is_word(start - 1, words!["that"])
        && scene.is_word(start, words!["when", "while", "after", "before", "because", "although", "if"])
        && !(start..end).any(|t| scene.is_word(t, words![","]))
}

/// A quotation that ends a sentence closes before `at`, and the next one reports something: `asked “Why?” He said that`.
fn opens_sentence(scene: &Scene, frames: &Frames, at: usize) -> bool {
    let next = frames.starting_at(at).map(|f| &frames.list[f]).filter(|next| next.form == Form::Finite);
    next.is_some_and(|next| {
        let ended = at > 1 && scene.is_word(at - 2, words![".", "?", "!"]) && scene.shape(at).is_capital();
        ended && (next.that.is_some() || scene.is(at, word::PRONOUN))
    })
}

/// A clause ends before the token at `at`.
fn breaks(scene: &Scene, frames: &Frames, at: usize, room: &Room) -> bool {
    if scene.is_word(at, words![";"]) {
        return true;
    }
    let parted = scene.is_word(at, words![","]);
    let next = at + parted as usize;
    // `“serious study,” the envoy wrote`: the comma stands inside the marks.
    let comma = parted || at > 1 && scene.closing(at).is_some() && scene.is_word(at - 2, words![","]);
    // `urged them to go - saying it was late`
    if scene.shape(at) == Shape::Mark && scene.is_word(at, words!["-", "–", "—", "--"]) && !scene.draft.tokens[at].is_glued()
    {
        let frame = frames.starting_at(at + 1).map(|f| &frames.list[f]);
        if frame.is_some_and(|frame| frame.form == Form::Participle && frame.stretch == room.stretch) {
            return true;
        }
        // `– a claim his rivals dispute`
        if narration::disputed(scene, at + 1)
            || narration::judged(scene, at + 1, room.tokens.end)
            || narration::stands_beside(scene, at + 1)
        {
            return true;
        }
    }
    if let Some(frame) = frames.starting_at(next).map(|f| &frames.list[f]) {
        if frame.stretch != room.stretch || frame.inner {
            return false;
        }
        return match frame.form {
            Form::According => true,
            Form::Participle => comma,
            Form::Inverted => comma,
            Form::Finite => comma && !frame.classes.any(word::CUE_BELIEF) && trails(scene, frame, room),
            // `“would hold,” then added`
            Form::Coordinate => comma && scene.is_word(next, words!["then"]),
            Form::Passive | Form::Noun => false,
        };
    }
    let writers = || {
        describes(scene, next)
            || narration::judged(scene, next, room.tokens.end)
            || narration::disputed(scene, next)
            || narration::compared(scene, next, room)
            || narration::stands_beside(scene, next)
            || comments(scene, next)
            || surfaces(scene, next)
            || reports_beside(scene, frames, next)
            || answered(scene, frames, next)
    };
    // `says it will close, weeks after it opened`: what is to come is not timed by what was.
    let timed = || {
        let from = room.tokens.start.max(at.saturating_sub(MODAL_WITHIN));
        room.tense == Tense::Past || (from..at).any(|t| scene.is_modal(t))
    };
    if comma && (writers() || later(scene, next) && timed()) || narration::meanwhile(scene, next, comma, room) {
        return true;
    }
    if room.heading && at > room.tokens.start && scene.is_word(at, words!["as", "amid"]) && !scene.is_word(at + 1, words!["well"])
    {
        return true;
    }
    scene.is(next, word::CONJUNCTION) && conjunction_breaks(scene, frames, next, parted, room)
}

/// A clause ends before the conjunction at `next`; `parted`: behind a comma.
fn conjunction_breaks(scene: &Scene, frames: &Frames, next: usize, parted: bool, room: &Room) -> bool {
    let but = scene.is_word(next, words!["but", "though", "although"]);
    let past = room.tense == Tense::Past;
    let reports = past || room.tense == Tense::Participle;
    let turns = || {
        let but = parted && scene.is_word(next, words!["but"]);
        let parted = || parted && parts_present(scene, next, room);
        past && acts(scene, next + 1) && (but || parts_verb(scene, next, room)) || reports && acts(scene, next + 1) && parted()
    };
    let Some(frame) = frames.starting_at(next + 1).map(|f| &frames.list[f]) else {
        let open = || parted && past && (leaves_open(scene, next + 1) || narration::not_yet(scene, next + 1, room));
        let and = || scene.is_word(next, words!["and"]);
        return but && (withholds(scene, next + 1) || open())
            || turns()
            || and() && past && narration::asks_now(scene, next + 1)
            || and() && (past && narration::says_no_more(scene, next + 1) || narration::goes_on_with(scene, next + 1, room));
    };
    if frame.stretch != room.stretch || frame.inner {
        return false;
    }
    match frame.form {
        Form::Coordinate => !frame.classes.any(word::CUE_BELIEF) || turns(),
        // `saying it was late and warning that`
        Form::Participle => room.tense == Tense::Participle && frame.that.is_some() || narration::also(scene, next, frame),
        // Without a report behind it the verb is the content's: `and punish agents found to have lied`.
        // So does a modal: `but they will not accept that`.
        Form::Finite => {
            // `told the court that the man rang and she told him`
            let personal = frame.addressee.as_ref().is_some_and(|whom| scene.is_word(whom.start, PERSONAL));
            let modal = (frame.left..frame.cue.start).any(|t| scene.is_modal(t)) && !frame.classes.any(word::CUE_SAY);
            if modal || personal {
                return false;
            }
            let reports = frame.classes.any(word::CUE_SAY | word::CUE_TELL)
                || frame.that.is_some()
                || parted
                || frame.head == Some(Head::Pronoun)
                || scene.opening_in(&(frame.right..room.tokens.end.min(frame.right + 25))).next().is_some();
            reports
                && scene.is_word(next, words!["but", "and", "though", "although", "while"])
                && !frame.classes.any(word::CUE_BELIEF)
        }
        _ => false,
    }
}

/// A noun phrase that sums the clause up in the writer's words: `..., a charge the mayor denies`; `..., something the mayor denies`;
/// `..., an idea that failed`. Counter-example: `..., a quarter of it lost`.
fn describes(scene: &Scene, at: usize) -> bool {
    let noun = at + usize::from(scene.is_word(at, words!["a", "an"]) && scene.name_at(at + 1).is_none());
    (noun > at || scene.is_word(noun, words!["something"]))
        && (scene.is_word(noun + 1, words!["that", "which", "the", "he", "she", "they"]) || scene.name_at(noun + 1).is_some())
}

/// The source goes on to do something, with a past cue: `said it was sound, but shut the dam`. Counter-example: `said it was sound, but
/// would shut the dam`.
fn acts(scene: &Scene, at: usize) -> bool {
    let verb = at + usize::from(scene.is_adverb(at));
    let base =
        words!["expect", "feel", "get", "give", "keep", "make", "need", "oppose", "remain", "support", "take", "use", "want"];
    scene.is_finite(verb) && !scene.is(verb, word::AUXILIARY) && !scene.ends_with(verb, "s") && !scene.is_word(verb, base)
}

/// The verb before the *and* at `at` is a plain form, with which no past one goes: `said it would shut and left`, `did not shut and left`,
/// `does not want it and left`.
/// Counter-example: `said it would shut when she came and left`.
fn parts_verb(scene: &Scene, at: usize, room: &Room) -> bool {
    // `would shut and cut`
    let either = words!["cut", "put", "hit", "set", "let", "hurt", "shut", "quit", "split", "read", "cost", "spread"];
    if !scene.is_word(at, words!["and"]) || scene.is_word(at + 1, either) {
        return false;
    }
    let from = room.tokens.start.max(at.saturating_sub(MODAL_WITHIN));
    let helper = |t: usize| matches!(scene.draft.tokens[t].word.value(word::AUXILIARY), Some("m" | "d"));
    let verb = (from..at).rev().find(|t| scene.is_finite(*t) && !(*t > from && scene.is_word(t - 1, words!["to"])));
    let helped = |t: usize| (from..t).rev().take_while(|t| scene.is_verb_part(*t)).any(helper);
    verb.is_some_and(|t| helper(t) || helped(t))
}

/// The verb before the *and* at `and` is in the present and a past one takes an object: `said it has shut, and urged Leeds to act`.
/// Counter-examples: `said it is trained, and equipped`, `said it is old, and needed repair`.
fn parts_present(scene: &Scene, and: usize, room: &Room) -> bool {
    let verb = and + 1 + usize::from(scene.is_adverb(and + 1));
    let object = scene.is(verb + 1, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE]))
        || scene.name_at(verb + 1).is_some_and(|name| name.label != Label::Norp)
        || scene.is_word(verb, words!["called"]) && scene.is_word(verb + 1, words!["on", "for"]);
    let from = room.tokens.start.max(and.saturating_sub(MODAL_WITHIN));
    let last = (from..and).rev().find(|t| scene.is_finite(*t));
    let present = |t: usize| scene.is_word(t, words!["is", "are", "has", "have", "does", "do"]);
    let helped = |verb: usize| (from..verb).rev().take_while(|t| scene.is_verb_part(*t)).any(present);
    scene.is_word(and, words!["and"]) && object && last.is_some_and(|verb| present(verb) || helped(verb))
}

/// What nobody knows yet, the writer says in the present, with a past cue: `said it was sound, but it is not clear who looked`.
/// Counter-example: `..., but it is not a mistake`.
fn leaves_open(scene: &Scene, at: usize) -> bool {
    if !scene.is_word(at, words!["it"]) || !scene.is_word(at + 1, words!["is", "'s", "remains"]) {
        return false;
    }
    let not = at + 2 + usize::from(scene.is_word(at + 2, words!["not", "n't"]));
    let known = not + usize::from(scene.is_adverb(not));
    scene.is_word(known, words!["unclear", "unknown", "uncertain"])
        || not > at + 2 && scene.is_word(known, words!["clear", "known", "certain", "immediately"])
}

/// Another report stands beside: `..., with residents saying they had been warned`; `..., despite saying that it
/// leaked`. Counter-example: `..., with ships sailing again`.
fn reports_beside(scene: &Scene, frames: &Frames, at: usize) -> bool {
    let saying = |t: usize| frames.starting_at(t).is_some_and(|f| scene.ends_with(frames.list[f].cue.start, "ing"));
    scene.is_word(at, words!["with", "despite"]) && (at + 1..at + 5).any(saying)
}

/// What is said is answered: `..., to which Rook replied`. Counter-example: `..., to which Rook went`.
fn answered(scene: &Scene, frames: &Frames, at: usize) -> bool {
    scene.is_word(at, words!["to"]) && scene.is_word(at + 1, words!["which"]) && frames.starting_at(at + 2).is_some()
}

/// Where the saying came to be known: `..., it emerged`; `..., a jury heard`. Counter-example: `..., the jury heard nothing`.
fn surfaces(scene: &Scene, at: usize) -> bool {
    let court = words!["coroner", "court", "hearing", "inquest", "inquiry", "jury", "panel", "trial", "tribunal"];
    if scene.is_word(at, words!["it"]) {
        return scene.is_word(at + 1, words!["emerged", "emerges", "transpired"]);
    }
    let heard = at + 2 + usize::from(scene.is_word(at + 2, words!["has"]));
    let closed = |t: usize| !scene.shape(t).is_word() || scene.is_when(t);
    scene.is(at, word::DETERMINER) && scene.is_word(at + 1, court) && scene.is_word(heard, words!["heard"]) && closed(heard + 1)
}

/// Where it was said: `..., in a statement emailed to the Post`. Counter-example: `..., in a statement that was false`.
fn in_statement(scene: &Scene, at: usize) -> bool {
    let article = scene.is_word(at, words!["in"]) && scene.is_word(at + 1, words!["a", "an"]);
    let sent = ["ed", "en", "t"].iter().any(|end| scene.ends_with(at + 3, end));
    article
        && scene.is_word(at + 2, words!["statement", "interview", "email", "e-mail", "tweet"])
        && (sent && scene.shape(at + 3) == Shape::Lower && !scene.is_word(at + 3, words!["that"])
            || !scene.shape(at + 3).is_word())
}

/// What the writer adds on the saying itself: `..., dashing hopes of a deal`; `..., even as ships sank`. Counter-example: a participle
/// that goes on with what is said, `..., killing two`.
fn comments(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, set::COMMENTING)
        || scene.is_word(at, words!["even"]) && scene.is_word(at + 1, words!["as", "though"])
        || moves_market(scene, at)
        || in_statement(scene, at)
}

/// `..., sending its shares to a record low`. Counter-example: `..., sending thousands from their homes`.
fn moves_market(scene: &Scene, at: usize) -> bool {
    const QUOTED: &WordSet = words!["shares", "stock", "stocks", "bonds", "yields", "prices", "markets", "futures", "index"];
    scene.is_word(at, words!["sending", "pushing", "driving", "lifting", "dragging"])
        && (at + 1..at + 5).any(|t| scene.is(t, word::CURRENCY) || scene.is_word(t, QUOTED))
}

/// `said it was safe, a day after the dam failed`. Counter-example: `says he was shot, hours after he was seized`, in the present.
fn later(scene: &Scene, at: usize) -> bool {
    let at = at + usize::from(scene.is_word(at, words!["just", "only", "less"]));
    let unit = at + usize::from(scene.is_word(at, words!["a", "one", "two", "three", "an"]));
    let units = words!["day", "days", "week", "weeks", "month", "months", "hour", "hours", "minutes", "year", "years", "shortly"];
    scene.is_word(unit, units) && scene.is_word(unit + 1, words!["after", "before"])
}

/// `..., but did not elaborate`, `but gave no details`. Counter-example: `but did not want to leave`, which is said.
pub(super) fn withholds(scene: &Scene, at: usize) -> bool {
    let subject = scene.is_word(at, words!["he", "she", "they", "it"]);
    let at = at + usize::from(subject);
    // `but he declined because he was ill`
    if subject && scene.is_word(at, words!["declined", "refused", "stopped"]) && !scene.is_word(at + 1, words!["to", "short"]) {
        return false;
    }
    let refuses = words![
        "declined",
        "declines",
        "declining",
        "refused",
        "refuses",
        "refusing",
        "gave",
        "offered",
        "provided",
        "shied",
        "shies",
        "stopped",
        "stops"
    ];
    if scene.is_word(at, refuses) {
        return true;
    }
    let not = at + 1 + usize::from(scene.is_word(at + 1, words!["not", "n't"]));
    let verb = not + usize::from(scene.is_adverb(not));
    scene.is_word(at, words!["did", "does", "do", "would", "didn't", "doesn't", "wouldn't"])
        && scene.is_word(
            verb,
            set::WITHHELD,
        )
        // `but do not yet have confirmation`
        || verb > not && scene.is_word(verb, words!["have"])
}

/// Nothing but adjuncts follows the attribution phrase: it attributes what precedes it.
pub(super) fn trails(scene: &Scene, frame: &Frame, room: &Room) -> bool {
    let at = frame.right;
    at >= room.tokens.end
        || scene.is_word(at, words![".", ",", "?", "!", ";"])
        || scene.is_quote_mark(at) && scene.opening(at).is_none()
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

/// Kind of a clause by the marks inside it, and its span: direct when one stretch holds all of it (marks left out), mixed when a
/// part stands in marks.
pub(super) fn kind(scene: &Scene, tokens: &Range<usize>, room: &Room) -> (QuoteKind, Span) {
    let span = scene.span(tokens);
    if let Some(s) = scene.opening(tokens.start).filter(|s| Some(*s) != room.stretch) {
        let stretch = &scene.stretches[s];
        if stretch.close >= tokens.end {
            return (QuoteKind::Direct, scene.span(&stretch.content));
        }
    }
    let mixed = scene.opening_in(tokens).any(|s| Some(s) != room.stretch);
    (if mixed { QuoteKind::Mixed } else { QuoteKind::Indirect }, span)
}
