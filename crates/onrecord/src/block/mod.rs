//! Text to blocks and metadata: what each stretch between real line breaks is, by what it says and where it stands.

mod article;
mod byline;
mod dateline;
mod furniture;
pub(crate) mod layout;
mod line;
mod metadata;
mod phrase;

use crate::draft::{Draft, Metadata};
use crate::{Block, BlockKind, Copyright, Dateline, Span};
use article::Article;

/// No article has more; what has, is a list of names.
const MOST_CONTRIBUTORS: usize = 64;

/// Fill `draft.blocks` and `draft.metadata`.
pub(crate) const STEPS: [fn(&mut Draft); 8] = [
    find_stretches,
    article::read_lines,
    article::read_head,
    read_byline,
    article::read_foot,
    article::read_headings,
    cut,
    describe,
];

/// What the steps hand on to each other.
#[derive(Default)]
pub(crate) struct Scratch {
    /// What each stretch is, as far as decided.
    kinds: Vec<Option<BlockKind>>,
    /// The number of the first stretch of running text.
    body: usize,
}

/// The text to stretches.
fn find_stretches(draft: &mut Draft) {
    layout::collect(draft.text, &mut draft.scratch.stretches);
}

/// Who wrote it, as the bylines have it.
fn read_byline(draft: &mut Draft) {
    let byline = Article::of(draft).byline();
    draft.metadata.authors = byline.authors;
    draft.metadata.agency = byline.outlet;
}

/// Stretches to blocks: most are one; insertions, datelines and credits are cut off paragraphs.
fn cut(draft: &mut Draft) {
    let text = draft.text;
    draft.blocks.reserve(draft.stretches.len() + 1);
    for at in 0..draft.stretches.len() {
        let span = draft.stretches[at];
        let kind = draft.blocking.kinds[at].unwrap_or(BlockKind::Paragraph);
        let mut credit = None;
        let body = match kind {
            BlockKind::Paragraph => {
                let mut body = span;
                if let Some(parts) = parts(text, span) {
                    draft.blocks.extend(parts.insertion.map(|span| Block { span, kind: BlockKind::Boilerplate }));
                    (body, credit) = (parts.body, parts.credit);
                }
                cut_dateline(draft, body)
            }
            BlockKind::Dateline => {
                if let Some(lead) = dateline::alone(&text[span.range()]) {
                    state(&mut draft.metadata, lead);
                }
                span
            }
            _ => span,
        };
        draft.blocks.push(Block { span: body, kind });
        draft.blocks.extend(credit.map(|span| Block { span, kind: BlockKind::Credit }));
    }
}

/// What headlines, credits and notices say.
fn describe(draft: &mut Draft) {
    for block in &draft.blocks {
        note(&mut draft.metadata, &draft.text[block.span.range()], block.kind);
    }
    let metadata = &mut draft.metadata;
    metadata.agency = metadata.agency.take().map(|agency| metadata::full_name(agency, draft.text));
    // `Reporting by` repeats the byline.
    let Metadata { authors, contributors, .. } = metadata;
    contributors.retain(|name| !authors.iter().any(|author| is_same(author, name)));
}

/// One name, whatever its capitals.
fn is_same(one: &str, other: &str) -> bool {
    let ascii = || one.is_ascii() && other.is_ascii();
    one.eq_ignore_ascii_case(other) || !ascii() && one.to_lowercase() == other.to_lowercase()
}

/// A stretch in its parts. None of them shares a sentence with another.
pub(crate) struct Parts {
    /// What a site puts in before a paragraph: `{mosads}The council`.
    pub insertion: Option<Span>,
    pub body: Span,
    /// Whoever is credited behind the last sentence: `The dock is shut. - AFP`.
    pub credit: Option<Span>,
}

/// The parts of a stretch; `None` of most, which are all body.
#[inline]
pub(crate) fn parts(text: &str, stretch: Span) -> Option<Parts> {
    let line = &text[stretch.range()];
    (line.starts_with('{') || line::may_credit_behind(line)).then(|| cut_parts(text, stretch))
}

#[inline(never)]
fn cut_parts(text: &str, stretch: Span) -> Parts {
    let insertion = insertion(text, stretch);
    let body = insertion.map_or(stretch, |insertion| layout::trim(text, Span::new(insertion.end, stretch.end)));
    let Some(at) = line::credit_behind(&text[body.range()]) else { return Parts { insertion, body, credit: None } };
    let credit = Span::new(body.start + at, body.end);
    Parts { insertion, body: layout::trim(text, Span::new(body.start, credit.start)), credit: Some(credit) }
}

/// What a site puts in at the start of a stretch, with something behind it.
fn insertion(text: &str, stretch: Span) -> Option<Span> {
    let line = text[stretch.range()].strip_prefix('{')?;
    let end = stretch.start + 1 + line.find('}')? + 1;
    let insertion = Span::new(stretch.start, end);
    let more = !layout::trim(text, Span::new(end, stretch.end)).is_empty();
    (more && furniture::is_inserted(&text[insertion.range()])).then_some(insertion)
}

/// Cuts the dateline off a paragraph that begins with one, as a block of its own; returns what is left of the paragraph.
///
/// Only the first of them speaks for the article; behind the first paragraphs only a place in capitals is one (a column of briefs).
fn cut_dateline(draft: &mut Draft, span: Span) -> Span {
    let bytes = &draft.text.as_bytes()[span.range()];
    let first = draft.metadata.dateline.is_none();
    let opens = first && draft.blocks.iter().rev().filter(|block| block.kind == BlockKind::Paragraph).take(2).count() < 2;
    if !opens && bytes.iter().take(2).any(|b| !(b.is_ascii_uppercase() || *b >= 0x80)) {
        return span;
    }
    let Some(lead) = dateline::find(&draft.text[span.range()]) else { return span };
    let (above, below) = (&draft.text[..span.start], &draft.text[span.end..]);
    if lead.guessed && (!opens || line::has_label(above.lines().rev()) || line::has_label(below.lines())) {
        return span;
    }
    let body = layout::trim(draft.text, Span::new(span.start + lead.width, span.end));
    if body.is_empty() {
        return span;
    }
    draft.blocks.push(Block { span: Span::new(span.start, span.start + lead.width), kind: BlockKind::Dateline });
    state(&mut draft.metadata, lead);
    body
}

/// The first dateline speaks for the article.
fn state(metadata: &mut Metadata, lead: dateline::Lead) {
    if metadata.dateline.is_some() {
        return;
    }
    metadata.agency = metadata.agency.take().or_else(|| lead.agency.clone());
    let (place, date) = (lead.place.to_owned(), lead.date.map(str::to_owned));
    metadata.dateline = (!place.is_empty()).then_some(Dateline { place, date, agency: lead.agency });
}

/// Adds what one block says to the metadata. The first notice wins; contributors add up.
fn note(metadata: &mut Metadata, block: &str, kind: BlockKind) {
    match kind {
        BlockKind::Headline if metadata.headline.is_none() => {
            let plain = block.as_bytes().windows(2).all(|two| two[0] >= b' ' && two[0] < 0x80 && two != b"  ");
            metadata.headline = Some(if plain { block.to_owned() } else { crate::document::one_line(block).into_owned() })
        }
        BlockKind::Credit if metadata.contributors.len() < MOST_CONTRIBUTORS => {
            for name in metadata::contributors(block) {
                if metadata.contributors.len() < MOST_CONTRIBUTORS && !metadata.contributors.contains(&name) {
                    metadata.contributors.push(name);
                }
            }
        }
        BlockKind::Copyright => {
            let said = |notice: &Copyright| notice.year.is_some() || notice.holder.is_some();
            metadata.copyright = metadata.copyright.take().or_else(|| Some(metadata::copyright(block)).filter(said));
            metadata.distributor = metadata.distributor.take().or_else(|| metadata::distributor(block));
        }
        _ => {}
    }
}

/// Words of a line by its blanks, counted no further than needed.
fn words(text: &str) -> usize {
    text.as_bytes()[..text.len().min(400)].iter().filter(|b| **b == b' ').count() + 1
}
