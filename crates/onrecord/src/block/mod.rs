//! Text to blocks and metadata.

use crate::draft::Draft;
use crate::{Block, BlockKind, Span};

/// Fills `draft.blocks` and `draft.metadata`.
pub(crate) fn find(draft: &mut Draft) {
    let mut start = 0;
    for line in draft.text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        let begin = start + (line.len() - line.trim_start().len());
        if begin < end {
            draft.blocks.push(Block { span: Span::new(begin, end), kind: BlockKind::Paragraph });
        }
        start += line.len();
    }
}
