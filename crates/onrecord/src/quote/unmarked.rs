//! Words of somebody that no marks enclose: headlines (`Fed to cut rates: Rook`), transcripts (`ROOK: ...`, `Q: ...`), blocks after
//! a colon, posts signed with a handle.

use super::clause::trim;
use super::content::Content;
use super::frame::Frame;
use super::phrase::Head;
use super::scene::{CLAUSAL, Scene};
use super::{Item, unattributed};
use crate::key::Shape;
use crate::token::words;
use crate::{BlockKind, Label, QuoteKind};
use std::ops::Range;

/// Most tokens of a label before its colon.
const LONGEST_LABEL: usize = 5;
/// Most tokens behind a post: a dash, a name, its handle and the day.
const LONGEST_SIGNATURE: usize = 20;

/// The unmarked contents that no cue introduces. New groups count from `group`.
pub(super) fn find(scene: &Scene, group: usize) -> Vec<Item> {
    let mut found = Vec::new();
    let labels = Labels::read(scene);
    let posts = scene.draft.text.contains("(@");
    for (block, sentences) in Blocks::new(scene) {
        let tokens = scene.sentence(sentences.start).start..scene.sentence(sentences.end - 1).end;
        if tokens.is_empty() || scene.opening(tokens.start).is_some() {
            continue;
        }
        let read = match block {
            BlockKind::Headline => headline(scene, &tokens),
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Subhead => labels
                .at(tokens.start)
                .map(|colon| (speaker(scene, tokens.start..colon), colon + 1..tokens.end))
                .or_else(|| posts.then(|| post(scene, &tokens))?),
            _ => None,
        };
        if let Some((source, content)) = read.filter(|(_, content)| content.len() > 2 && scene.opening(content.start).is_none()) {
            let mixed = scene.opening_in(&content).next().is_some();
            let kind = if mixed { QuoteKind::Mixed } else { QuoteKind::Indirect };
            let mut said = unattributed(scene.span(&trim(scene, content.clone())), group + found.len());
            said.kind = kind;
            said.source = source.map(|source| scene.span(&source));
            found.push(Item { said, tokens: content });
        }
    }
    found
}

/// The paragraph behind a colon that ends the one of `frame`: `Rook wrote:`, then what she wrote.
pub(super) fn block_after(scene: &Scene, frame: &Frame) -> Option<Content> {
    let draft = scene.draft;
    let end = scene.sentence(frame.sentence).end;
    let colon = end.checked_sub(1).filter(|last| *last >= frame.right && scene.is_word(*last, words![":"]))?;
    let next = frame.sentence + 1;
    let block = draft.sentences.get(next)?.block;
    let apart = block != draft.sentences[frame.sentence].block && draft.blocks.get(block)?.kind == BlockKind::Paragraph;
    let verbal = frame.classes.any(CLAUSAL) && frame.stretch.is_none() && colon < frame.right + 12;
    if !apart || !verbal || scene.opening_in(&(frame.right..colon)).next().is_some() {
        return None;
    }
    let last = (next..draft.sentences.len()).take(24).take_while(|s| draft.sentences[*s].block == block).last()?;
    let tokens = trim(scene, scene.sentence(next).start..scene.sentence(last).end);
    let marked = tokens.is_empty() || scene.is_quote_mark(tokens.start);
    (!marked).then(|| Content { span: scene.span(&tokens), kind: QuoteKind::Indirect, tokens })
}

/// The blocks with their kind and sentences.
struct Blocks<'s, 'd> {
    scene: &'s Scene<'s, 'd>,
    at: usize,
}

impl<'s, 'd> Blocks<'s, 'd> {
    fn new(scene: &'s Scene<'s, 'd>) -> Blocks<'s, 'd> {
        Blocks { scene, at: 0 }
    }
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

/// The paragraphs that begin with a speaker's label, by their first token: at least two, or the text is no transcript.
struct Labels(Vec<(usize, usize)>);

impl Labels {
    fn read(scene: &Scene) -> Labels {
        let mut found = Vec::new();
        for (_, sentences) in Blocks::new(scene).filter(|(kind, _)| matches!(kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Subhead)) {
            let tokens = scene.sentence(sentences.start);
            let colon = (tokens.start + 1..tokens.end.min(tokens.start + 1 + LONGEST_LABEL)).find(|t| {
                scene.is_word(*t, words![":"]) || *t == tokens.start + 1 && scene.is_word(*t, words!["."])
            });
            if let Some(colon) = colon.filter(|colon| is_label(scene, tokens.start..*colon)) {
                found.push((tokens.start, colon));
            }
        }
        if found.len() < 2 {
            found.clear();
        }
        Labels(found)
    }

    fn at(&self, token: usize) -> Option<usize> {
        self.0.binary_search_by_key(&token, |(start, _)| *start).ok().map(|i| self.0[i].1)
    }
}

/// `Q`, `A`, `ROOK`, `MS. ROOK`, `Tamsin Rook`. Counter-example: `Related`, `Photo`, which a capital opens too.
fn is_label(scene: &Scene, tokens: Range<usize>) -> bool {
    let dialogue = tokens.len() == 1 && scene.is_word(tokens.start, words!["q", "a"]);
    if scene.is_word(tokens.end, words!["."]) && !dialogue {
        return false;
    }
    let capitals = tokens.clone().all(|t| scene.shape(t) == Shape::Upper || scene.is_word(t, words![".", "-", "'"]));
    let person = scene.name_at(tokens.end - 1).is_some_and(|name| name.label == Label::Person);
    dialogue && scene.shape(tokens.start) != Shape::Lower || person || capitals && scene.text(tokens.start).len() > 2
}

/// Whom a label names; nobody for `Q` and `A`.
fn speaker(scene: &Scene, label: Range<usize>) -> Option<Range<usize>> {
    if label.len() == 1 && scene.is_word(label.start, words!["q", "a"]) {
        return None;
    }
    let name = scene.name_at(label.end - 1).map(|name| name.tokens.clone()).filter(|name| name.start >= label.start);
    Some(name.unwrap_or(label))
}

/// `Rook: the dam will hold`, `Dam will hold: minister`. Counter-examples: `Review: a dam too far`; a colon in the middle of a line.
fn headline(scene: &Scene, tokens: &Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let mut colons = tokens.clone().take(60).filter(|t| scene.is_word(*t, words![":"]));
    let colon = colons.next().filter(|_| colons.next().is_none())?;
    let can_speak = |phrase: &super::phrase::Phrase| {
        matches!(phrase.head, Head::Name(Label::Person | Label::Org | Label::Gpe)) || phrase.head == Head::Speaker
    };
    let first = scene.phrase_after(tokens.start, colon).filter(|p| p.extent.end == colon && can_speak(p));
    if let Some(first) = first.filter(|_| scene.has_finite(colon + 1..tokens.end) || colon + 6 < tokens.end) {
        let named = matches!(first.head, Head::Name(_));
        return (named || scene.has_finite(colon + 1..tokens.end)).then(|| (Some(first.source), colon + 1..tokens.end));
    }
    let last = scene.phrase_after(colon + 1, tokens.end).filter(|p| p.extent.end == tokens.end && can_speak(p))?;
    (colon > tokens.start + 2).then(|| (Some(last.source), tokens.start..colon))
}

/// A post with its signature: `The dam will hold. — Tamsin Rook (@tamsinrook) June 5, 2031`.
fn post(scene: &Scene, tokens: &Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let from = tokens.start.max(tokens.end.saturating_sub(LONGEST_SIGNATURE));
    let at = (from..tokens.end).rev().find(|t| scene.is_word(*t, words!["@"]))?;
    let open = at.checked_sub(1).filter(|t| scene.is_word(*t, words!["("]))?;
    let dash = (from..open).rev().find(|t| scene.is_word(*t, words!["—", "–", "--", "-", "―"]))?;
    let name = dash + 1..open;
    (!name.is_empty() && dash > tokens.start + 1).then(|| (Some(name), tokens.start..dash))
}
