//! Quote contents: direct, indirect and mixed; quoted terms.

/// Fills `draft.quotes` (content, kind, cue, source, addressee, group) and `draft.quoted_terms`.
pub(crate) fn find(_draft: &mut crate::draft::Draft) {}
