//! Quote contents: direct, indirect and mixed; quoted terms.
//!
//! Marks are paired ([`marks`]); what may be a cue is noted, then sources are found, then addressees and where contents may begin
//! ([`frame`], noun phrases by [`phrase`] and [`hanging`], verb groups by [`group`]); each frame's contents are bounded ([`content`], the
//! ends of reported clauses by [`clause`]); what no marks enclose is read apart ([`unmarked`]); then the quotations that no frame claims
//! become continuations, other unattributed quotes or quoted terms ([`direct`]).

mod clause;
mod content;
mod direct;
mod frame;
mod group;
mod hanging;
mod marks;
mod phrase;
mod scene;
mod seat;
mod unmarked;

pub(crate) use frame::SIGNAL;

use crate::draft::{Draft, Said};
use crate::lexicon::word;
use crate::{Cue, QuoteKind, Span};
use clause::Frames;
use content::Content;
use frame::Frame;
use scene::Scene;
use std::ops::Range;

/// A content with the tokens it was read from.
#[derive(Debug)]
struct Item {
    said: Said,
    tokens: Range<usize>,
}

/// Scratch memory for the work on an article; handed on to the next one, so that memory need not be asked for again.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    scene: scene::Scratch,
    frames: Frames,
    /// Of one frame.
    contents: Vec<Content>,
    items: Vec<Item>,
    /// What each group is numbered anew.
    numbers: Vec<usize>,
    direct: direct::Scratch,
}

/// Fill `draft.quotes` (content, kind, cue, source, addressee, group) and `draft.quoted_terms`.
pub(crate) const STEPS: [fn(&mut Draft); 6] = [
    |draft| search(draft, |draft, scratch| scratch.scene.read(draft)),
    |draft| search_frames(draft, Frames::note),
    |draft| search_frames(draft, Frames::find),
    |draft| search_frames(draft, Frames::complete),
    |draft| search(draft, read_contents),
    |draft| (draft.quotes, draft.quoted_terms) = search(draft, finish),
];

/// A step of the search for quotes.
fn search<T>(draft: &mut Draft, step: impl FnOnce(&Draft, &mut Scratch) -> T) -> T {
    let mut scratch = draft.quoting.take().unwrap_or_default();
    let result = step(draft, &mut scratch);
    draft.quoting = Some(scratch);
    result
}

/// A step of the search for frames.
fn search_frames(draft: &mut Draft, step: fn(&mut Frames, &Scene)) {
    search(draft, |draft, scratch| step(&mut scratch.frames, &Scene::new(draft, &scratch.scene)));
}

/// The contents of each frame.
fn read_contents(draft: &Draft, scratch: &mut Scratch) {
    let Scratch { scene, frames, contents, items, .. } = scratch;
    let scene = Scene::new(draft, scene);
    for (index, frame) in frames.list.iter().enumerate() {
        content::of_frame(&scene, frames, index, contents);
        items.extend(contents.drain(..).map(|content| item(&scene, frame, index, content)));
    }
}

/// The quotes and the quoted terms, with the quotations that no frame claims.
fn finish(draft: &Draft, scratch: &mut Scratch) -> (Vec<Said>, Vec<Span>) {
    let Scratch { scene, frames, items, numbers, direct, .. } = scratch;
    let scene = Scene::new(draft, scene);
    let unmarked = unmarked::find(&scene, frames.list.len());
    let groups = frames.list.len() + unmarked.len();
    items.extend(unmarked);
    let terms = direct::leftovers(&scene, items, groups, direct);
    items.sort_by_key(|i| (i.said.span.start, std::cmp::Reverse(i.said.span.end)));
    items.dedup_by_key(|i| i.said.span);
    enclose(&scene, items);
    frames.clear();
    (renumbered(items, numbers), terms)
}

fn item(scene: &Scene, frame: &Frame, group: usize, content: Content) -> Item {
    let said = Said {
        span: content.span,
        kind: content.kind,
        cue: Some(Cue { span: scene.span(&frame.cue), lemma: frame.lemma.clone() }),
        source: frame.source.as_ref().map(|s| scene.titled(s)),
        speaker: None,
        role: None,
        addressee: frame.addressee.as_ref().map(|a| scene.span(a)),
        group,
        confidence: 0.0,
    };
    Item { said, tokens: content.tokens }
}

/// How many items behind one are looked at for what it holds.
const HELD: usize = 3;

/// What is said reaches at least as far as what is told in it: `said the firm had promised | it would stay and pay`; what is told no further
/// than what those say who do more than that: `Those who said Rook thought it was late | left`.
fn enclose(scene: &Scene, items: &mut [Item]) {
    let indirect = |i: &Item| i.said.kind == QuoteKind::Indirect;
    for outer in 0..items.len() {
        if !indirect(&items[outer]) {
            continue;
        }
        let Span { start, end } = items[outer].said.span;
        let inside = |at: usize| at > start && at < end;
        let cue = |i: &Item| i.said.cue.as_ref().is_some_and(|cue| inside(cue.span.start));
        let told = |i: &&Item| indirect(i) && inside(i.said.span.start) && cue(i);
        let held = items[outer + 1..].iter().take(HELD).filter(told).map(|i| i.said.span.end).max();
        let Some(held) = held.filter(|held| *held > end) else { continue };
        let who = items[outer].said.source.map(|source| scene.draft.token_at(source.start));
        if who.is_some_and(|who| scene.is(who, word::RELATIVE)) && scene.is_finite(items[outer].tokens.end) {
            let inner = items[outer + 1..].iter_mut().take(HELD).filter(|i| told(&&**i) && i.said.span.end > end);
            inner.for_each(|i| i.said.span.end = end);
        } else {
            items[outer].said.span.end = held;
        }
    }
}

/// Empties the list, and numbers the groups in the order of the text.
fn renumbered(items: &mut Vec<Item>, numbers: &mut Vec<usize>) -> Vec<Said> {
    let highest = items.iter().map(|i| i.said.group).max().unwrap_or(0);
    numbers.clear();
    numbers.resize(highest + 1, usize::MAX);
    let mut next = 0;
    let mut quotes: Vec<Said> = items.drain(..).map(|i| i.said).collect();
    for quote in &mut quotes {
        let group = &mut numbers[quote.group];
        if *group == usize::MAX {
            *group = next;
            next += 1;
        }
        quote.group = *group;
    }
    quotes
}

/// A quote that no attribution phrase of its own goes with.
fn unattributed(span: Span, group: usize) -> Said {
    Said {
        span,
        kind: QuoteKind::Direct,
        cue: None,
        source: None,
        speaker: None,
        role: None,
        addressee: None,
        group,
        confidence: 0.0,
    }
}
