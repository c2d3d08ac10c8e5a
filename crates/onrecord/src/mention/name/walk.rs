//! The longest names of the lexicon from capitalised token starts.

use crate::key::Shape;
use crate::lexicon::{NameClasses, Path};
use crate::token::Token;
use std::ops::Range;

/// A name of the lexicon in the text.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    pub tokens: Range<usize>,
    pub classes: NameClasses,
    /// Where it ends in the names table.
    pub path: Path,
}

/// Longest name, in tokens; the packer refuses longer ones.
const LONGEST: usize = 12;

/// The longest name that starts at token `start` and ends before `end`. In lines of capitals (`caps`) a word also matches as if it
/// had one capital: `WHITE HOUSE`.
pub(super) fn longest(tokens: &[Token], start: usize, end: usize, caps: bool) -> Option<Hit> {
    let as_written = walk(tokens, start, end, false);
    match as_written {
        Some(hit) => Some(hit),
        None if caps => walk(tokens, start, end, true),
        None => None,
    }
}

/// Once in the program: it is long, and called from where the processor's cache of instructions is full already.
#[inline(never)]
fn walk(tokens: &[Token], start: usize, end: usize, fold: bool) -> Option<Hit> {
    let (end, path) = names_at(tokens, start, end, fold).last()?;
    Some(Hit { tokens: start..end, classes: path.classes(), path })
}

/// The names that start at token `start`, one longer than the other, with their ends. `fold`: see [`longest`].
pub(in crate::mention) fn names_at(
    tokens: &[Token],
    start: usize,
    end: usize,
    fold: bool,
) -> impl Iterator<Item = (usize, Path)> {
    let steps = tokens.get(start..end.min(start + LONGEST)).unwrap_or_default().iter();
    let paths = steps.scan(Path::START, move |path, token| {
        *path = match token.shape {
            Shape::Upper if fold && !token.has_stop() => {
                path.step(token.hash, Shape::Title).or_else(|| path.step(token.hash, Shape::Lower))
            }
            shape => path.step(token.hash, shape),
        }?;
        Some(*path)
    });
    (start + 1..).zip(paths).filter(|(_, path)| path.is_name())
}
