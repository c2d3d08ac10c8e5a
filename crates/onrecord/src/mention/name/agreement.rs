//! What was decided for a full name holds for its surname alone, which has less around it to tell by.

use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{Path, word};

/// A person's full name this sure tells whose its surname is.
const SURE: f64 = 0.75;

/// A lone word this sure of another label keeps it.
const SURER: f64 = 0.9;

/// Makes persons of bodies, places and things whose last word is the surname of a person named in full: `Zendra Quill left. Quill | was
/// late.`, and of a relative, `Robert Quill and Zendra Quill`. Counter-examples: `Denise Washington` and the listed `Washington`;
/// `Ann Quill` and `Quill Bank`, `Halden Quill Inc`.
pub(super) fn apply(draft: &Draft, names: &mut [Tagged], surnames: &mut Vec<u64>) {
    surnames.clear();
    let full = |name: &&Tagged| name.label == Label::Person && name.tokens.len() > 1 && name.confidence >= SURE;
    surnames.extend(names.iter().filter(full).filter_map(|name| surname(draft, name)));
    if surnames.is_empty() {
        return;
    }
    surnames.sort_unstable();
    surnames.dedup();
    for name in names.iter_mut().filter(|name| name.tokens.len() < 3 && may_be_person(name)) {
        if surname(draft, name).is_some_and(|own| surnames.binary_search(&own).is_ok()) && !is_listed(draft, name) {
            name.label = Label::Person;
        }
    }
}

fn may_be_person(name: &Tagged) -> bool {
    matches!(name.label, Label::Org | Label::Gpe | Label::Loc | Label::Fac | Label::Event)
        && name.canonical.is_none()
        && name.confidence < SURER
}

/// The last word of a name, if it has the looks of a surname.
fn surname(draft: &Draft, name: &Tagged) -> Option<u64> {
    let tokens = &draft.tokens[name.tokens.clone()];
    let last = &tokens[tokens.len() - 1];
    let words = tokens.iter().all(|token| matches!(token.shape, Shape::Title | Shape::Upper | Shape::Inner));
    (words && !last.is(word::NAME_SUFFIX | word::ORG_SUFFIX | word::ORG_HEAD)).then_some(last.hash)
}

fn is_listed(draft: &Draft, name: &Tagged) -> bool {
    Path::of_capitals(draft.slice(name.span)).is_some_and(|path| path.classes().labels().next().is_some())
}
