//! Listed names in sentences that begin with a small letter, as mail and talk on the web have them: `any good cafes in chicago?`

use super::tagged;
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{NameClasses, Path, name, set, word};
use crate::mention::first_overlap;

/// Lists whose names are hardly ever ordinary words in small letters.
const SURE: NameClasses = NameClasses(name::COUNTRIES.0 | name::STATES.0 | name::CAPITALS.0 | name::CITIES.0 | name::COMPANIES.0);

/// How sure such a name is.
const CONFIDENCE: f64 = 0.8;

/// Adds them to the names, which are sorted and do not overlap.
///
/// Counter-examples: `we had turkey`, `a pet chihuahua`; `The cafes of chicago`, in a sentence that begins with a capital.
pub(super) fn add(draft: &Draft, names: &mut Vec<Tagged>) {
    if !draft.config.default_gazetteer {
        return;
    }
    let known = names.len();
    for range in &draft.sentence_tokens {
        if draft.tokens.get(range.start).is_none_or(|first| first.shape != Shape::Lower) {
            continue;
        }
        let mut at = range.start;
        while at < range.end {
            at = match listed(draft, at, range.end) {
                Some(name) if first_overlap(&names[..known], &name).is_none() => {
                    let end = name.tokens.end;
                    names.push(name);
                    end
                }
                _ => at + 1,
            };
        }
    }
    if names.len() > known {
        super::sort(names);
    }
}

/// The listed name in small letters at `at`.
fn listed(draft: &Draft, at: usize, end: usize) -> Option<Tagged> {
    let token = &draft.tokens[at];
    if token.shape != Shape::Lower || token.is_glued() || token.is_one(set::PLACE_OR_THING) {
        return None;
    }
    let (end, path) = longest(draft, at, end)?;
    let classes = path.classes();
    let label = classes.labels().next()?;
    // Counter-examples: `pa`, `bari`, `lourdes`.
    let country = classes.any(name::COUNTRIES) && token.span().len() > 3;
    let long = end > at + 1 || country || token.span().len() > 4 && !token.is(word::GIVEN);
    let own = draft.tokens[at..end].iter().any(|token| !token.is(word::COMMON));
    let sure = long
        && own
        && classes.any(SURE)
        && matches!(label, Label::Gpe | Label::Org)
        && classes.labels().all(|other| other == label);
    sure.then(|| tagged(draft, at..end, label, CONFIDENCE, path.canonical(classes)))
}

/// The end of the longest listed name whose words stand there in small letters.
fn longest(draft: &Draft, at: usize, end: usize) -> Option<(usize, Path)> {
    let mut path = Path::START;
    let mut found = None;
    for (at, token) in draft.tokens[..end].iter().enumerate().skip(at) {
        let step = (token.shape == Shape::Lower).then(|| path.step(token.hash, Shape::Title)).flatten();
        let Some(next) = step else { break };
        path = next;
        if path.is_name() {
            found = Some((at + 1, path));
        }
    }
    found
}
