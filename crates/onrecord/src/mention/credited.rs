//! Whom bylines and credits name: what the block stage has read as an author or contributor is a person's name, whatever its words are
//! otherwise: `By June Market`, `Editing by Rose Field`.

use crate::draft::{Draft, Tagged};
use crate::{BlockKind, Label, Span};

/// The names, from left to right.
pub(super) fn find(draft: &Draft) -> Vec<Tagged> {
    let mut found: Vec<Tagged> = Vec::new();
    for block in &draft.blocks {
        let people = match block.kind {
            BlockKind::Byline => &draft.metadata.authors,
            BlockKind::Credit => &draft.metadata.contributors,
            _ => continue,
        };
        found.extend(people.iter().filter_map(|person| named(draft, block.span, person)));
    }
    found.sort_by_key(super::order);
    found.dedup_by(|other, one| one.span.overlaps(other.span));
    found
}

/// Where `person` stands in a block, as whole words.
fn named(draft: &Draft, block: Span, person: &str) -> Option<Tagged> {
    let start = block.start + memchr::memmem::find(draft.slice(block).as_bytes(), person.as_bytes())?;
    let span = Span::new(start, start + person.len());
    let tokens = draft.token_at(span.start)..draft.token_at(span.end - 1) + 1;
    let whole = draft.tokens.get(tokens.clone()).filter(|tokens| !tokens.is_empty())?;
    let (first, last) = (whole.first()?, whole.last()?);
    // The stop of `Jr.` may stand behind the name.
    let fits = first.start as usize == span.start && last.end as usize - span.end <= last.has_stop() as usize;
    fits.then(|| Tagged { span, ..super::stated(draft, tokens, Label::Person) })
}
