//! The learned tagger: a linear sequence model over capitalised runs that has the last word on where names stand and of what kind
//! they are. What the rules found is evidence like any other: the weights say when to trust it.

mod decode;
mod feature;
mod weights;

pub use decode::{Back, STATES, Transitions, decode};
pub use feature::COUNT as FEATURES;
pub use weights::Weights;

use super::Ruled;
use super::run::{Case, Line, Seen};
use super::walk::Hit;
use crate::Label;
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{Classes, word};
use crate::token::{Kind, Leads, Token, Within, words};
use feature::{Article, Context, Said};
use std::hint::select_unpredictable;
use std::ops::Range;

/// The labels the model tells apart; `Event` stands for all kinds of things, which lists and heads tell apart.
pub const LABELS: [Label; 7] = [Label::Person, Label::Org, Label::Gpe, Label::Loc, Label::Fac, Label::Norp, Label::Event];

/// A name as the model has it.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub tokens: Range<usize>,
    pub label: Label,
    pub confidence: f64,
}

/// Runs with the features of their tokens: read first, then scored together, so that the processor looks for many features at a time.
#[derive(Clone, Debug, Default)]
pub struct Lattice {
    /// Token numbers of each run.
    pub runs: Vec<Range<usize>>,
    /// The features of each token.
    pub keys: Vec<[u64; feature::COUNT]>,
    /// The states each token may have, a bit for each.
    pub allowed: Vec<u16>,
}

/// So many tokens of runs are scored at a time: enough for the processor to look for many features at once, and so few that these stay in
/// its nearest cache.
const BATCH: usize = 16;

/// Looks up the span that holds a token, for tokens asked about from left to right; spans are in order and do not overlap.
struct Cursor<'a, T> {
    first: Option<&'a T>,
    rest: std::slice::Iter<'a, T>,
    /// Tokens of the first span, behind all others when there is none.
    start: usize,
    end: usize,
}

impl<T> Clone for Cursor<'_, T> {
    fn clone(&self) -> Self {
        Cursor { rest: self.rest.clone(), ..*self }
    }
}

impl<'a, T: Placed> Cursor<'a, T> {
    fn new(spans: &'a [T]) -> Self {
        Cursor { first: None, rest: spans.iter(), start: 0, end: 0 }
    }

    /// The span that holds token `at`.
    #[inline]
    fn at(&mut self, at: usize) -> Option<&'a T> {
        self.pass(at);
        if self.start <= at { self.first } else { None }
    }

    /// Where the first span starts that does not end before token `at`.
    #[inline]
    fn next(&mut self, at: usize) -> usize {
        self.pass(at);
        self.start
    }

    #[inline]
    fn pass(&mut self, at: usize) {
        while self.end <= at {
            self.first = self.rest.next();
            (self.start, self.end) = self.first.map_or((usize::MAX, usize::MAX), |span| (span.tokens().start, span.tokens().end));
        }
    }
}

/// What stands on tokens.
trait Placed {
    fn tokens(&self) -> &Range<usize>;
}

impl Placed for Ruled {
    fn tokens(&self) -> &Range<usize> {
        &self.tokens
    }
}

impl Placed for Hit {
    fn tokens(&self) -> &Range<usize> {
        &self.tokens
    }
}

/// Goes through the capitalised runs of an article.
struct Runs<'a> {
    article: &'a Article,
    leads: &'a Leads,
    /// The rules' names.
    names: Cursor<'a, Ruled>,
    /// Listed names.
    hits: Cursor<'a, Hit>,
    /// What rules and lists say of each token of the run, with nothing before and behind.
    said: &'a mut Vec<Said>,
}

/// What going through runs needs memory for.
#[derive(Debug, Default)]
struct Walk {
    article: Article,
    said: Vec<Said>,
}

/// Calls `visit` with every run and its context. `names` are the rules' findings, in order.
fn runs(draft: &Draft, names: &[Ruled], seen: &Seen, walk: &mut Walk, mut visit: impl FnMut(&Context, Range<usize>)) {
    let Walk { article, said } = walk;
    article.read(draft, seen.sport);
    let mut runs = Runs { article, leads: &draft.leads, names: Cursor::new(names), hits: Cursor::new(&seen.hits), said };
    for (number, range) in draft.sentence_tokens.iter().enumerate() {
        let line = Line { text: draft.text, tokens: &draft.tokens, range: range.clone(), case: seen.cases[number] };
        let block = draft.blocks[draft.sentences[number].block].kind as u64;
        let mut capitals = draft.leads.within(Kind::Capital, range.clone());
        let mut at = line.behind_desk();
        // Where the run before ends, and what it tells of a row.
        let mut last = (0, 0);
        while let Some(run) = runs.next(&line, &mut capitals, at) {
            at = run.end.max(at + 1);
            if run.is_empty() {
                continue;
            }
            let left = if in_row(&line, last.0, run.start) { last.1 } else { 0 };
            let settled = runs.names.at(run.start).is_some_and(|name| name.tokens == run && name.is_settled());
            if !settled {
                runs.say(&run);
                let row = [left, runs.row_behind(&line, run.end)];
                let sentence = &draft.tokens[range.clone()];
                visit(&Context { line: &line, sentence, article: runs.article, block, said: runs.said, row }, run.clone());
            }
            let own = if settled { runs.said_of(run.end - 1) } else { runs.said[run.len()] }.row();
            last = (run.end, if own > 0 { own } else { left });
        }
    }
}

impl Runs<'_> {
    /// The first run at or after `at`; an empty one when a date or an opening word stands there.
    fn next(&mut self, line: &Line, capitals: &mut Within, at: usize) -> Option<Range<usize>> {
        let end = line.range.end;
        let capital =
            |t: usize| t < end && matches!(line.tokens[t].shape, Shape::Title | Shape::Initial | Shape::Upper | Shape::Inner);
        // No further than to the next name of the rules: many may stand where no capital does.
        let named = self.names.next(at).max(at);
        let start = capitals.first_from(at).map_or(named, |capital| capital.min(named));
        if start >= end {
            return None;
        }
        let dated = |t: usize| self.leads.has(Kind::Valued, t);
        // Asked before the run is walked to its end, which the next one would walk again.
        let nothing = Some(start + 1..start + 1);
        if dated(start) && self.names.at(start).is_none() || line.is_no_name(start) {
            return nothing;
        }
        let idle = self.may_be_idle(line, start);
        if idle && line.tokens[start].is(super::piece::FUNCTION) && !line.tokens[start].is(word::GIVEN) {
            return nothing;
        }
        let mut names = self.names.clone();
        // One past a word or a whole name.
        let mut last = start;
        loop {
            last = names.at(last).map_or(last + 1, |name| name.tokens.end);
            while last < end
                && let Some(name) = names.at(last)
            {
                last = name.tokens.end;
            }
            match link(line, last, end).filter(|next| capital(*next) && !dated(*next)) {
                Some(next) => last = next,
                None => break,
            }
        }
        if idle && self.is_idle(line, start, last) { nothing } else { Some(start..last) }
    }

    /// `The`, `In` and the like open a sentence, and so does an ordinary word (`Farmers said`); they are no names.
    fn may_be_idle(&mut self, line: &Line, start: usize) -> bool {
        line.case == Case::Prose && line.tokens[start].is(OPENING) && line.opens(start) && self.names.at(start).is_none()
    }

    /// Such a word is one if it stands alone. Counter-examples: `Will Example`; `Target`, which a list knows; what has its capital in the
    /// middle of a sentence too.
    fn is_idle(&mut self, line: &Line, start: usize, end: usize) -> bool {
        let token = &line.tokens[start];
        if token.is(super::piece::FUNCTION) {
            return start + 1 == end;
        }
        let alone = start + 1 == end && token.shape == Shape::Title && !token.is(word::GIVEN | word::SURNAME);
        alone && !self.article.has_capital(token) && self.hits.at(start).is_none()
    }

    /// What is known of the name that follows in a row: behind a comma, *and* or both.
    fn row_behind(&self, line: &Line, end: usize) -> u64 {
        let next = (end + 1..line.range.end.min(end + 3)).find(|next| in_row(line, end, *next));
        let Some(next) = next.filter(|next| line.tokens[*next].shape != Shape::Lower) else { return 0 };
        Said::of(next, self.names.clone().at(next), self.hits.clone().at(next), self.article.sport).row()
    }

    /// Notes what rules and lists say of each token of a run.
    fn say(&mut self, run: &Range<usize>) {
        self.said.clear();
        self.said.push(Said::default());
        for at in run.clone() {
            let said = self.said_of(at);
            self.said.push(said);
        }
        self.said.push(Said::default());
    }

    /// What rules and lists say of token `at`.
    fn said_of(&mut self, at: usize) -> Said {
        Said::of(at, self.names.at(at), self.hits.at(at), self.article.sport)
    }
}

/// Nothing but a comma, *and* or both stands between two names.
fn in_row(line: &Line, end: usize, start: usize) -> bool {
    end < start && start - end < 3 && line.tokens[end..start].iter().all(|t| t.is_one(words![",", "and", "or", "/", "&"]))
}

/// Words that open sentences without being names.
const OPENING: Classes = Classes(super::piece::FUNCTION.0 | word::COMMON.0);

/// Where the next capital may stand so that the run goes on: right here, or after a short link (`of the`, `-`, `&`, `'s`).
fn link(line: &Line, at: usize, end: usize) -> Option<usize> {
    let mut to = at;
    while to < end && to < at + 3 {
        let token = &line.tokens[to];
        let linking = match token.shape {
            Shape::Lower => token.is_one(words!["of", "the", "for", "and", "on", "'s"]) || token.is(word::NAME_PARTICLE),
            Shape::Mark => token.is_glued() && token.is_one(words!["-"]) || token.is_one(words!["&"]),
            _ => return Some(to),
        };
        if !linking {
            return None;
        }
        to += 1;
    }
    Some(to)
}

impl Lattice {
    fn add(&mut self, context: &Context, run: Range<usize>) {
        let words = feature::words_of(context, &run);
        self.keys.extend(run.clone().map(|at| feature::keys(context, &run, words, at)));
        self.allowed.extend(run.clone().map(|at| {
            let token = &context.line.tokens[at];
            if is_verb(context.line, token)
                || opens_compound(context.line, at)
                || owns(token) && at > run.start && context.said[at - run.start].is_place()
            {
                return NONE;
            }
            if before_role(context.line, at, run.end) { !PERSON } else { u16::MAX }
        }));
        self.runs.push(run);
    }

    fn clear(&mut self) {
        self.runs.clear();
        self.keys.clear();
        self.allowed.clear();
    }
}

/// The states of a person's name.
const PERSON: u16 = 1 << 1 | 1 << (1 + LABELS.len());

/// The state of what is no name.
const NONE: u16 = 1;

/// A verb that headlines have between names: `Ann Example Slams Robert Halden`.
fn is_verb(line: &Line, token: &Token) -> bool {
    (line.case == Case::Title && token.shape == Shape::Title || token.shape == Shape::Inner) && token.is(word::HEADLINE_VERB)
}

/// `Anti-mafia judges`, which opens a sentence. Counter-example: `Mid-Halden`.
fn opens_compound(line: &Line, at: usize) -> bool {
    line.tokens[at].is_one(super::evidence::PREFIX)
        && line.is_mark(at + 1, words!["-"])
        && line.get(at + 2).is_some_and(|t| t.is_glued() && t.shape == Shape::Lower)
}

/// The clitic of an owner. No name goes on behind a country's: `Ireland's Data Protection Commission`.
fn owns(token: &Token) -> bool {
    token.shape == Shape::Lower && token.is_one(words!["'s"])
}

/// What stands before a role that stands before a name is no person: `Marlow Chairman Ann Example`.
///
/// Counter-examples: `Ann Bishop Example`, where a given name stands before it; `Luther King Jr.`, a surname.
fn before_role(line: &Line, at: usize, end: usize) -> bool {
    let tokens = line.tokens;
    if at + 2 >= end {
        return false;
    }
    // `Marlow Police Chief`
    let force = tokens[at + 1].is_one(words!["police", "fire"]) && tokens[at + 1].shape == Shape::Title;
    let role = at + 1 + force as usize;
    role + 1 < end
        && tokens[role].shape == Shape::Title
        && tokens[role].is(word::TITLE)
        && !tokens[role].is(word::SURNAME)
        && tokens[role + 1].shape == Shape::Title
        && !tokens[at].is(word::GIVEN)
}

/// All runs of the draft, for training.
pub(super) fn observe(draft: &Draft, names: &[Ruled], seen: &Seen) -> Lattice {
    let mut lattice = Lattice::default();
    runs(draft, names, seen, &mut Walk::default(), |context, run| lattice.add(context, run));
    lattice
}

/// Scratch memory for the work on an article, and what was found in it.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    walk: Walk,
    lattice: Lattice,
    evidence: Vec<[i32; 16]>,
    back: Back,
    states: Vec<u8>,
    pub found: Vec<Found>,
}

/// Fills `scratch.found` with the names the model finds, from left to right.
pub(super) fn find(draft: &Draft, weights: &Weights, names: &[Ruled], seen: &Seen, scratch: &mut Scratch) {
    let Scratch { walk, lattice, evidence, back, states, found } = scratch;
    found.clear();
    let mut finder = Finder { weights, lattice, evidence, back, states, found };
    runs(draft, names, seen, walk, |context, run| {
        finder.lattice.add(context, run);
        if finder.lattice.keys.len() >= BATCH {
            finder.read();
        }
    });
    finder.read();
}

/// Reads runs.
struct Finder<'a> {
    weights: &'a Weights,
    lattice: &'a mut Lattice,
    evidence: &'a mut Vec<[i32; 16]>,
    back: &'a mut Back,
    states: &'a mut Vec<u8>,
    found: &'a mut Vec<Found>,
}

impl Finder<'_> {
    /// Takes the names out of the lattice's runs.
    fn read(&mut self) {
        self.weights.add(&self.lattice.keys, self.evidence);
        let mut first = 0;
        for at in 0..self.lattice.runs.len() {
            let run = self.lattice.runs[at].clone();
            let tokens = first..first + run.len();
            let allowed = &self.lattice.allowed[tokens.clone()];
            let evidence = &self.evidence[tokens.clone()];
            match evidence {
                // Most runs are a single token.
                [alone] => {
                    self.states.clear();
                    self.states.push(decode::best_alone(alone, self.weights.transitions(), allowed[0]));
                }
                _ => decode(evidence, self.weights.transitions(), |at| allowed[at], self.back, self.states),
            }
            self.names(run.start, tokens.clone());
            first = tokens.end;
        }
        self.lattice.clear();
    }

    /// Takes the names from the states of a run: `tokens` of the lattice, the first of them token `start` of the article.
    fn names(&mut self, start: usize, tokens: Range<usize>) {
        let (states, evidence) = (&*self.states, &self.evidence[tokens]);
        let mut at = 0;
        while at < states.len() {
            let state = states[at] as usize;
            if state == 0 {
                at += 1;
                continue;
            }
            let label = (state - 1) % LABELS.len();
            let mut end = at + 1;
            while end < states.len() && states[end] as usize == label + 1 + LABELS.len() {
                end += 1;
            }
            let margin = (at..end).map(|t| margin(&evidence[t], states[t] as usize)).min().unwrap_or(0);
            let tokens = start + at..start + end;
            self.found.push(Found { tokens, label: LABELS[label], confidence: self.weights.confidence(margin) });
            at = end;
        }
    }
}

/// How far the chosen state's evidence is ahead of the best state of another label.
fn margin(emission: &[i32; 16], state: usize) -> i32 {
    let label = (state - 1) % LABELS.len();
    let best = (0..LABELS.len()).fold(emission[0], |best, other| {
        let most = emission[1 + other].max(emission[1 + LABELS.len() + other]);
        best.max(select_unpredictable(other == label, i32::MIN, most))
    });
    emission[state] - best
}
