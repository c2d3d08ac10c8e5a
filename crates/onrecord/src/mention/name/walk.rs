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
    if !caps {
        return as_written;
    }
    let folded = walk(tokens, start, end, true);
    // `SRI LANKA`, though a body is called `SRI`
    let longer = |hit: &Hit| folded.as_ref().is_none_or(|folded| folded.tokens.end <= hit.tokens.end);
    as_written.filter(longer).or(folded)
}

/// Once in the program: it is long, and called from where the processor's cache of instructions is full already.
#[inline(never)]
fn walk(tokens: &[Token], start: usize, end: usize, fold: bool) -> Option<Hit> {
    let (end, path) = longest_of(tokens.get(start..end)?, fold, |_| true)?;
    Some(Hit { tokens: start..start + end, classes: path.classes(), path })
}

/// The longest name that starts with the first of some tokens and is one of those wanted: how many tokens it has. `fold`: see [`longest`].
#[inline(always)]
pub(in crate::mention) fn longest_of(tokens: &[Token], fold: bool, wanted: impl Fn(Path) -> bool) -> Option<(usize, Path)> {
    // Most words begin no name: they are told apart before anything else.
    let (first, others) = tokens.split_first()?;
    let mut path = step(Path::START, first, fold)?;
    let mut found = None;
    let mut others = others.iter().take(LONGEST - 1);
    let mut length = 1;
    loop {
        if path.is_name() && wanted(path) {
            found = Some((length, path));
        }
        match others.next().and_then(|token| step(path, token, fold)) {
            Some(next) => path = next,
            None => return found,
        }
        length += 1;
    }
}

/// One token further.
#[inline(always)]
fn step(path: Path, token: &Token, fold: bool) -> Option<Path> {
    let folded = fold && token.shape == Shape::Upper && !token.has_stop();
    match path.step(token.hash, if folded { Shape::Title } else { token.shape }) {
        None if folded => path.step(token.hash, Shape::Lower),
        further => further,
    }
}
