//! Text to blocks and metadata: what each stretch between real line breaks is, by what it says and where it stands.

mod dateline;
pub(crate) mod layout;
mod line;
mod metadata;
mod phrase;

use crate::draft::{Draft, Metadata};
use crate::{Block, BlockKind, Copyright, Span};

/// Fills `draft.stretches`, `draft.blocks` and `draft.metadata`.
pub(crate) fn find(draft: &mut Draft) {
    let text = draft.text;
    let mut stretches = Vec::with_capacity(16 + text.len() / 128);
    let layout = layout::Layout::of(text);
    stretches.extend(layout.stretches(text));
    let kinds = Article::new(text, &stretches).kinds();
    draft.blocks.reserve(stretches.len() + 1);
    for (&span, kind) in stretches.iter().zip(kinds) {
        let body = if kind == BlockKind::Paragraph { cut_dateline(draft, span) } else { span };
        note(&mut draft.metadata, &text[span.range()], kind);
        draft.blocks.push(Block { span: body, kind });
    }
    (draft.stretches, draft.ascii) = (stretches, layout.ascii);
    let metadata = &mut draft.metadata;
    metadata.agency = metadata.agency.take().map(|agency| metadata::full_name(agency, text));
    // `Reporting by` repeats the byline.
    let authors: Vec<String> = metadata.authors.iter().map(|name| name.to_lowercase()).collect();
    metadata.contributors.retain(|name| !authors.contains(&name.to_lowercase()));
}

/// Cuts the dateline off the first paragraph that has one, as a block of its own; returns what is left of the paragraph.
fn cut_dateline(draft: &mut Draft, span: Span) -> Span {
    if draft.metadata.dateline.is_some() {
        return span;
    }
    let Some((width, dateline)) = dateline::find(&draft.text[span.range()]) else { return span };
    let body = layout::trim(draft.text, Span::new(span.start + width, span.end));
    if body.is_empty() {
        return span;
    }
    draft.blocks.push(Block { span: Span::new(span.start, span.start + width), kind: BlockKind::Dateline });
    draft.metadata.agency = draft.metadata.agency.take().or_else(|| dateline.agency.clone());
    draft.metadata.dateline = Some(dateline);
    body
}

/// Adds what one block says to the metadata. The first byline and the first notice win; contributors add up.
fn note(metadata: &mut Metadata, block: &str, kind: BlockKind) {
    match kind {
        BlockKind::Headline if metadata.headline.is_none() => {
            metadata.headline = Some(crate::document::one_line(block).into_owned())
        }
        BlockKind::Byline => {
            if metadata.authors.is_empty() {
                metadata.authors = metadata::authors(block);
            }
            metadata.agency = metadata.agency.take().or_else(|| metadata::outlet(block));
        }
        BlockKind::Credit => metadata.contributors.extend(metadata::contributors(block)),
        BlockKind::Copyright => {
            let said = |notice: &Copyright| notice.year.is_some() || notice.holder.is_some();
            metadata.copyright = metadata.copyright.take().or_else(|| Some(metadata::copyright(block)).filter(said));
            metadata.distributor = metadata.distributor.take().or_else(|| metadata::distributor(block));
        }
        _ => {}
    }
}

/// The stretches of one article while their kinds are decided.
struct Article<'a> {
    text: &'a str,
    stretches: &'a [Span],
    /// What each line is by its own words.
    own: Vec<Option<BlockKind>>,
}

impl<'a> Article<'a> {
    fn new(text: &'a str, stretches: &'a [Span]) -> Article<'a> {
        let mut insides = phrase::Insides::of(text);
        let own = |span: &Span| line::Line { text: &text[span.range()], inside: insides.within(*span) }.kind();
        Article { text, stretches, own: stretches.iter().map(own).collect() }
    }

    fn line(&self, at: usize) -> &'a str {
        &self.text[self.stretches[at].range()]
    }

    /// One kind for each stretch: first by what a line says itself, then the head of the article by position, then headings
    /// between paragraphs.
    fn kinds(&self) -> Vec<BlockKind> {
        let mut kinds = self.own.clone();
        let body = self.head(&mut kinds);
        for at in 0..kinds.len() {
            if kinds[at].is_none() {
                let heading = at > body && self.is_subhead(at, &kinds);
                kinds[at] = Some(if heading { BlockKind::Subhead } else { BlockKind::Paragraph });
            }
        }
        kinds.into_iter().map(|kind| kind.unwrap_or(BlockKind::Paragraph)).collect()
    }

    /// Decides the lines before the first paragraph of running text: sections, the headline, decks, bylines. Returns the number of
    /// that paragraph.
    ///
    /// The headline is the longest heading there (sections are one to three words, outlets' names and bylines are known). A text
    /// that opens with a sentence has no head.
    fn head(&self, kinds: &mut [Option<BlockKind>]) -> usize {
        let body = (0..kinds.len()).find(|at| kinds[*at].is_none() && is_body(self.line(*at))).unwrap_or(kinds.len());
        let byline = (0..body).find(|at| kinds[*at] == Some(BlockKind::Byline));
        // A byline closes the headline's place; a text without running text has a headline only above a byline.
        let end = byline.unwrap_or(if body < kinds.len() { body } else { 0 });
        let headings = || (0..end).filter(|at| kinds[*at].is_none() && line::is_heading(self.line(*at)));
        let Some(headline) = headings().find(|at| words(self.line(*at)) > 3).or_else(|| headings().next_back()) else {
            return body;
        };
        for at in 0..body {
            if kinds[at].is_some() {
                continue;
            }
            let text = self.line(at);
            let after_byline = at > 0 && kinds[at - 1] == Some(BlockKind::Byline);
            kinds[at] = Some(match at.cmp(&headline) {
                std::cmp::Ordering::Less => BlockKind::Section,
                std::cmp::Ordering::Equal => BlockKind::Headline,
                std::cmp::Ordering::Greater if text.starts_with("Published in ") => BlockKind::Section,
                std::cmp::Ordering::Greater if after_byline && words(text) <= 5 => BlockKind::Byline,
                std::cmp::Ordering::Greater if byline.is_none() && line::is_names(text) => BlockKind::Byline,
                // Wires put the news in short lines under the headline; a single one is a deck.
                std::cmp::Ordering::Greater if self.neighbours_are_headings(at, headline, body) => BlockKind::ListItem,
                std::cmp::Ordering::Greater => BlockKind::Subhead,
            });
        }
        body
    }

    /// Another heading line stands right before or after line `at`, below the headline.
    fn neighbours_are_headings(&self, at: usize, headline: usize, body: usize) -> bool {
        let plain = |at: usize| self.own[at].is_none() && !line::is_names(self.line(at));
        (at > headline + 1 && plain(at - 1)) || (at + 1 < body && plain(at + 1))
    }

    /// A short heading that running text follows. Counter-example: the last line, a line before a list's colon.
    fn is_subhead(&self, at: usize, kinds: &[Option<BlockKind>]) -> bool {
        let text = self.line(at);
        let followed = || (at + 1..kinds.len()).find(|next| kinds[*next] != Some(BlockKind::Separator));
        if text.len() > 160 || !line::is_heading(text) {
            return false;
        }
        let by_text = || followed().is_some_and(|next| kinds[next].is_none_or(|kind| kind == BlockKind::ListItem));
        by_text() && words(text) <= 12
    }
}

/// Running text: a sentence of some length, or a dateline.
fn is_body(text: &str) -> bool {
    (line::is_sentence(text) && words(text) > 6) || text.len() > 240 || dateline::find(text).is_some()
}

/// Words of a line by its blanks, counted no further than needed.
fn words(text: &str) -> usize {
    text.as_bytes()[..text.len().min(400)].iter().filter(|b| **b == b' ').count() + 1
}
