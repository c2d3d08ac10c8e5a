//! Words of somebody that no marks enclose: headlines (`Fed to cut rates: Rook`), transcripts (`ROOK: ...`, `Q: ...`), blocks after
//! a colon, posts signed with a handle.

use crate::key::Shape;
use crate::lexicon::{self, set, union, word};
use crate::quote::content::Content;
use crate::quote::frame::Frame;
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, Scene};
use crate::quote::{Item, unattributed};
use crate::token::words;
use crate::{BlockKind, Label, QuoteKind};
use std::ops::Range;

/// Most tokens of a label before its colon.
const LONGEST_LABEL: usize = 5;
/// And of one in capitals, with a role.
const LONGEST_ROLE: usize = 10;
/// How far away, in labels, one that comes again is looked for.
const TURNS: usize = 8;
/// Most tokens of a headline's subject before its verb.
const LONGEST_SUBJECT: usize = 8;
/// Most tokens behind a post: a dash, a name, its handle and the day.
const LONGEST_SIGNATURE: usize = 20;

/// The unmarked contents that no cue introduces. New groups count from `group`.
pub fn find(scene: &Scene, group: usize) -> Vec<Item> {
    let mut found = Vec::new();
    // Paragraphs with a speaker's label; fewer than two are no transcript.
    let mut labelled = Vec::new();
    let mut last = 0..0;
    // Few texts have any, which is soon known.
    let text = scene.draft.text.as_bytes();
    let posts = memchr::memchr_iter(b'@', text).any(|at| text[..at].ends_with(b"("));
    for (block, sentences) in (Blocks { scene, at: 0 }) {
        let start = scene.sentence(sentences.start).start;
        let tokens = || start..scene.sentence(sentences.end - 1).end;
        match block {
            BlockKind::Headline => found.extend(headline(scene, &tokens())),
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Subhead => match label(scene, start) {
                Some(colon) => labelled.push((start..colon, colon + 1..tokens().end)),
                None if posts => found.extend(post(scene, &tokens(), last)),
                None if block == BlockKind::Subhead => found.extend(headline(scene, &tokens())),
                None => {}
            },
            _ => {}
        }
        last = tokens();
    }
    if labelled.len() > 1 {
        let said = labelled.iter().enumerate().filter(|(i, (label, _))| takes_turns(scene, label, &labelled, *i));
        found.extend(said.map(|(_, (label, content))| (speaker(scene, label.clone()), content.clone())));
    }
    let words = |content: &Range<usize>| {
        let words = scene.trim(content.clone());
        (content.len() > 2 && scene.opening(content.start).is_none() && !words.is_empty()).then_some(words)
    };
    let unmarked = found.into_iter().filter_map(|(source, content)| Some((source, words(&content)?, content)));
    unmarked.enumerate().map(|(i, (source, words, content))| item(scene, source, words, content, group + i)).collect()
}

/// `words` are the content without the marks at its ends.
fn item(scene: &Scene, source: Option<Range<usize>>, words: Range<usize>, content: Range<usize>, group: usize) -> Item {
    let mut said = unattributed(scene.span(&words), group);
    said.kind = if scene.opening_in(&content).next().is_some() { QuoteKind::Mixed } else { QuoteKind::Indirect };
    said.source = source.map(|source| scene.span(&source));
    Item { said, tokens: content }
}

/// The paragraph behind a colon that ends the one of `frame`: `Rook wrote:`, then what she wrote.
pub fn block_after(scene: &Scene, frame: &Frame) -> Option<Content> {
    let draft = scene.draft;
    let end = scene.sentence(frame.sentence).end;
    let colon = end.checked_sub(1).filter(|last| *last >= frame.right && scene.is_word(*last, words![":"]))?;
    let next = frame.sentence + 1;
    let block = draft.sentences.get(next)?.block;
    let apart = block != draft.sentences[frame.sentence].block && draft.blocks.get(block)?.kind == BlockKind::Paragraph;
    let verbal = frame.classes.any(CLAUSAL) && frame.quotation.is_none() && colon < frame.right + 12;
    if !apart || !verbal || scene.opening_in(&(frame.right..colon)).next().is_some() {
        return None;
    }
    let last = (next..draft.sentences.len()).take(24).take_while(|s| draft.sentences[*s].block == block).last()?;
    let tokens = scene.trim(scene.sentence(next).start..scene.sentence(last).end);
    let marked = tokens.is_empty() || scene.is_quote_mark(tokens.start);
    (!marked).then(|| Content { span: scene.span(&tokens), kind: QuoteKind::Indirect, tokens })
}

/// The blocks with their kind and sentences.
struct Blocks<'s, 'd> {
    scene: &'s Scene<'s, 'd>,
    at: usize,
}

impl Iterator for Blocks<'_, '_> {
    type Item = (BlockKind, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let sentences = &self.scene.draft.sentences;
        let block = sentences.get(self.at)?.block;
        let first = self.at;
        while sentences.get(self.at).is_some_and(|s| s.block == block) {
            self.at += 1;
        }
        let kind = self.scene.draft.blocks.get(block).map_or(BlockKind::Paragraph, |b| b.kind);
        Some((kind, first..self.at))
    }
}

/// The colon of a label that opens at `start`: `Q`, `A`, `ROOK`, `MS. ROOK`, `Tamsin Rook`, `TAMSIN ROOK, KNN ANCHOR`. Counter-example:
/// `Related`, which a capital opens too.
fn label(scene: &Scene, start: usize) -> Option<usize> {
    if !scene.shape(start).is_capital() {
        return None;
    }
    let dialogue = scene.is_word(start, words!["q", "a"]);
    if dialogue && scene.is_word(start + 1, words![":", "."]) {
        return Some(start + 1);
    }
    let upper = |t: usize| scene.shape(t) == Shape::Upper || scene.is_word(t, words![".", "-", "'", ",", "&"]);
    let longest = if upper(start) && upper(start + 1) { LONGEST_ROLE } else { LONGEST_LABEL };
    let colon = scene.first_of(start + 1..start + 1 + longest, words![":"])?;
    let capitals = (start..colon).all(upper);
    let person = scene.name_at(colon - 1).is_some_and(|name| name.label == Label::Person);
    // `AR: How late?`, of Ann Rook
    let initials = || colon == start + 1 && scene.draft.with_initials(start).is_some();
    let long = || scene.text(start).len() > 2 && !scene.is_word(start, set::NOTICE);
    (person || capitals && (long() || initials())).then_some(colon)
}

/// A label is a speaker's: it names somebody, holds a word that is not a common one, or stands there again soon. Counter-example:
/// `RUNNERS-UP: The club lost`, in a column of notes.
fn takes_turns(scene: &Scene, label: &Range<usize>, all: &[(Range<usize>, Range<usize>)], at: usize) -> bool {
    let dialogue = label.len() == 1 && scene.is_word(label.start, words!["q", "a"]);
    let name = |t: usize| scene.name_at(t).is_some_and(|name| name.label == Label::Person);
    let rare = |t: usize| {
        name(t) || scene.shape(t) != Shape::Mark && !lexicon::lookup(scene.draft.tokens[t].hash).classes().any(word::COMMON)
    };
    let hash = |label: &Range<usize>| scene.draft.tokens[label.end - 1].hash;
    let near =
        all[at.saturating_sub(TURNS)..(at + TURNS + 1).min(all.len())].iter().filter(|(other, _)| hash(other) == hash(label));
    dialogue || label.clone().any(rare) || near.count() > 1
}

/// Whom a label names; nobody for `Q` and `A`.
fn speaker(scene: &Scene, label: Range<usize>) -> Option<Range<usize>> {
    if label.len() == 1 && scene.is_word(label.start, words!["q", "a"]) {
        return None;
    }
    // `ANN EXAMPLE, KNN ANCHOR`
    let comma = label.clone().find(|t| scene.is_word(*t, words![","]));
    let label = label.start..comma.unwrap_or(label.end);
    let name = scene.name_at(label.end - 1).map(|name| name.tokens.clone()).filter(|name| name.start >= label.start);
    Some(name.unwrap_or(label))
}

/// `Rook: the dam will hold`, `Dam will hold: minister`, `I will hold the dam – Tamsin Rook`. Counter-examples: `Review: a dam too far`;
/// `Halden: Dam opens`, a place; a colon in the middle of a line.
fn headline(scene: &Scene, tokens: &Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let mut colons = tokens.clone().take(60).filter(|t| scene.is_word(*t, words![":"]));
    let colon = colons.next();
    let Some(colon) = colon else { return signed(scene, tokens) };
    if colons.next().is_some() {
        return None;
    }
    let can_speak = |phrase: &crate::quote::phrase::Phrase| {
        matches!(phrase.head, Head::Name(Label::Person | Label::Org | Label::Gpe)) || phrase.head == Head::Speaker
    };
    let place = |phrase: &crate::quote::phrase::Phrase| phrase.head == Head::Name(Label::Gpe);
    if let Some(speaker) = addressing(scene, tokens, colon) {
        return Some((Some(speaker), colon + 1..tokens.end));
    }
    // `Opinion: The dam will hold`, a column
    if colon > tokens.start && scene.is_word(colon - 1, set::COLUMN) && colon <= tokens.start + LONGEST_LABEL {
        return None;
    }
    let first = scene.phrase_after(tokens.start, colon).filter(|p| {
        // `Rook on the dam: We will mend it`
        let on = scene.is_word(p.extent.end, words!["on", "after", "before"]) && colon < tokens.start + LONGEST_SUBJECT;
        let person = p.head == Head::Name(Label::Person) && on && scene.has_finite(colon + 1..tokens.end);
        (p.extent.end == colon || person) && can_speak(p) && !place(p)
    });
    // `Rook: Halden Deserves To Know`; counter-example: `Rook: The Town Who Knew`
    let said = colon + 1..tokens.end;
    let verb = |t: usize| scene.shape(t) == Shape::Title && scene.is(t, union(&[word::AUXILIARY, word::FINITE]));
    let relative = said.clone().any(|t| scene.is(t, word::RELATIVE));
    let titled = !relative && said.skip(1).take(LONGEST_SUBJECT).any(verb);
    if let Some(first) = first.filter(|_| titled || scene.has_finite(colon + 1..tokens.end) || colon + 6 < tokens.end) {
        // `Poll: Rook ahead in Halden`
        let named = matches!(first.head, Head::Name(_)) || scene.is_word(colon - 1, words!["poll", "survey", "report", "study"]);
        return (named || titled || scene.has_finite(colon + 1..tokens.end)).then(|| (Some(first.source), colon + 1..tokens.end));
    }
    let last = scene.phrase_after(colon + 1, tokens.end).filter(|p| p.extent.end == tokens.end && can_speak(p))?;
    (colon > tokens.start + 2).then_some((Some(last.source), tokens.start..colon))
}

/// Who speaks to whom: `Rook to Leeds: We will hold the dam`, `Minister to MPs: Do your job`. Counter-example: `Road to Leeds: A journey`.
fn addressing(scene: &Scene, tokens: &Range<usize>, colon: usize) -> Option<Range<usize>> {
    let speaker = scene.phrase_after(tokens.start, colon).filter(|p| p.head.speaks())?;
    let to = speaker.extent.end;
    let whom = scene.is_word(to, words!["to"]).then(|| scene.phrase_after(to + 1, colon)).flatten()?;
    let first = colon + 1;
    let unmarked = whom.extent.end == colon && scene.opening(first).is_none() && first + 1 < tokens.end;
    let thing = scene.is(first, word::DETERMINER | word::PREPOSITION) || scene.name_at(first).is_some();
    (unmarked && (scene.has_finite(first..tokens.end) || !thing)).then_some(speaker.source)
}

/// `I will hold the dam – Tamsin Rook`. Counter-example: `My year at the dam – Tamsin Rook`, a writer.
fn signed(scene: &Scene, tokens: &Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let dash =
        tokens.clone().take(60).find(|t| scene.is_word(*t, words!["—", "–", "--", "-"]) && !scene.draft.tokens[*t].is_glued())?;
    let last = scene.phrase_after(dash + 1, tokens.end).filter(|p| p.extent.end == tokens.end)?;
    let said = tokens.start..dash;
    let whole = last.head == Head::Name(Label::Person) && scene.opening(tokens.start).is_none();
    (whole && scene.has_finite(said.clone())).then_some((Some(last.source), said))
}

/// A post with its signature: `The dam will hold. — Tamsin Rook (@tamsinrook) June 5, 2031`; the block `last` where the signature is one of
/// its own.
fn post(scene: &Scene, tokens: &Range<usize>, last: Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let from = tokens.start.max(tokens.end.saturating_sub(LONGEST_SIGNATURE));
    let at = scene.last_of(from..tokens.end, words!["@"])?;
    let open = at.checked_sub(1).filter(|t| scene.is_word(*t, words!["("]))?;
    let dash = scene.last_of(from..open, words!["—", "–", "--", "-", "―"])?;
    let name = dash + 1..open;
    let content = if dash == tokens.start { last } else { tokens.start..dash };
    // `The dam will hold. pic.twitter.com/abc`
    let link = content.clone().skip(1).find(|t| scene.is_word(*t, words!["pic", "http", "https"]));
    let content = content.start..link.unwrap_or(content.end);
    (!name.is_empty() && content.len() > 1).then_some((Some(name), content))
}
