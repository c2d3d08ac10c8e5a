//! Text to blocks and metadata.

pub(crate) mod layout;

use crate::draft::Draft;
use crate::{Block, BlockKind};

/// Fills `draft.blocks` and `draft.metadata`.
pub(crate) fn find(draft: &mut Draft) {
    let text = draft.text;
    for span in layout::Layout::of(text).stretches(text) {
        let kind = if layout::is_separator(&text[span.range()]) { BlockKind::Separator } else { BlockKind::Paragraph };
        draft.blocks.push(Block { span, kind });
    }
}
