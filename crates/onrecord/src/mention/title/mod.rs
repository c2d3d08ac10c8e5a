//! Stage part: see the module above.

/// Appends to `draft.mentions`.
pub(super) fn find(_draft: &mut crate::draft::Draft) {}
