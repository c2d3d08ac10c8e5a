//! Tokens to mentions: values, names, titles; `find` settles overlaps.

use crate::draft::Draft;

mod name;
mod title;
mod value;

/// Fills `draft.mentions`, sorted by start, longer first.
pub(crate) fn find(draft: &mut Draft) {
    value::find(draft);
    name::find(draft);
    title::find(draft);
    crate::gazetteer::overrule(draft);
    draft.mentions.sort_by_key(|m| (m.span.start, std::cmp::Reverse(m.span.end)));
}
