//! The closed sets of phrases that credits and furniture are known by: at the start of a line, or anywhere in it.

use super::line::begins;
use crate::lexicon::phrase;
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use std::sync::LazyLock;

/// What a phrase shows its line to be; where a line has several, the first of these counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Rights,
    Credit,
    Furniture,
}

/// Lists of phrases with what they show.
type Lists = [(Sign, &'static [&'static str])];

const STARTS: &Lists = &[(Sign::Credit, phrase::CREDIT_START), (Sign::Furniture, phrase::FURNITURE_START)];
const INSIDES: &Lists =
    &[(Sign::Credit, phrase::CREDIT_INSIDE), (Sign::Furniture, phrase::FURNITURE_INSIDE), (Sign::Rights, phrase::RIGHTS_INSIDE)];

/// The sign of the longest phrase that `line` begins with, ignoring case; it must end where a word does.
pub(super) fn at_start(line: &str) -> Option<Sign> {
    let first = line.as_bytes().first()?.to_ascii_lowercase();
    let mut longest: Option<(usize, Sign)> = None;
    for (sign, list) in STARTS {
        // The lists are sorted.
        let of_letter = list.partition_point(|phrase| phrase.as_bytes()[0] < first);
        for phrase in list[of_letter..].iter().take_while(|phrase| phrase.as_bytes()[0] == first) {
            if longest.is_none_or(|(len, _)| phrase.len() > len) && begins(line, phrase) {
                longest = Some((phrase.len(), *sign));
            }
        }
    }
    longest.filter(|(len, _)| word_ends(line, *len)).map(|(_, sign)| sign)
}

/// `at` is no place inside a word.
fn word_ends(text: &str, at: usize) -> bool {
    !text[at..].starts_with(char::is_alphanumeric)
}

/// The sign of the phrases anywhere in `line`, whatever the case of their first letter.
pub(super) fn inside(line: &str) -> Option<Sign> {
    let Insides { kernels, phrases } = &*INSIDE;
    let found = kernels.find_iter(line).flat_map(|found| {
        let of_kernel = &phrases[found.pattern().as_usize()];
        of_kernel.iter().filter(move |phrase| phrase.stands(line.as_bytes(), found.start()))
    });
    found.map(|phrase| phrase.sign).min()
}

/// A phrase that is looked for by its kernel, the rarest part of it.
struct Inside {
    sign: Sign,
    phrase: &'static str,
    /// Where in the phrase its kernel stands.
    kernel_at: usize,
}

impl Inside {
    /// The whole phrase stands around its kernel, which stands at `at`, and begins a word: no `all comments` in `small comments`.
    fn stands(&self, line: &[u8], at: usize) -> bool {
        let Some(start) = at.checked_sub(self.kernel_at) else { return false };
        let (first, rest) = (&self.phrase.as_bytes()[..1], &self.phrase.as_bytes()[1..]);
        line[start..start + 1].eq_ignore_ascii_case(first)
            && line[start + 1..].starts_with(rest)
            && !line[..start].last().is_some_and(u8::is_ascii_alphanumeric)
    }
}

/// The search for kernels, and the phrases of each.
struct Insides {
    kernels: AhoCorasick,
    phrases: Vec<Vec<Inside>>,
}

/// Built for its vectorised search, which takes few short patterns that are rare in running text, and minds case.
static INSIDE: LazyLock<Insides> = LazyLock::new(|| {
    let (mut kernels, mut phrases): (Vec<&str>, Vec<Vec<Inside>>) = (Vec::new(), Vec::new());
    for (sign, phrase) in INSIDES.iter().flat_map(|(sign, list)| list.iter().map(|phrase| (*sign, *phrase))) {
        let kernel = kernel(phrase);
        let at = kernels.iter().position(|known| *known == kernel).unwrap_or_else(|| {
            kernels.push(kernel);
            phrases.push(Vec::new());
            kernels.len() - 1
        });
        let kernel_at = phrase.find(kernel).unwrap_or(0);
        phrases[at].push(Inside { sign, phrase, kernel_at });
    }
    let kernels = AhoCorasickBuilder::new()
        .kind(Some(AhoCorasickKind::NoncontiguousNFA))
        .match_kind(MatchKind::LeftmostFirst)
        .build(kernels)
        .expect("the lists are small");
    Insides { kernels, phrases }
});

/// The longest word of a phrase without its first letter, whose case may vary; of short words the whole phrase.
fn kernel(phrase: &'static str) -> &'static str {
    let longest = phrase.split(' ').max_by_key(|word| word.len()).unwrap_or(phrase);
    if longest.len() < 5 { &phrase[1..] } else { &longest[1..] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_where_it_stands() {
        for (sign, phrase) in INSIDES.iter().flat_map(|(sign, list)| list.iter().map(|phrase| (*sign, *phrase))) {
            assert_eq!(inside(phrase), Some(sign), "{phrase}");
            assert_eq!(inside(&format!("The old ferry hall; {phrase}.")), Some(sign), "{phrase}");
            assert_eq!(inside(&format!("The old ferry hallx{phrase}.")), None, "{phrase}");
        }
        for (sign, phrase) in STARTS.iter().flat_map(|(sign, list)| list.iter().map(|phrase| (*sign, *phrase))) {
            assert!(at_start(&format!("{} x", phrase.to_uppercase())).is_some_and(|found| found <= sign), "{phrase}");
        }
        assert_eq!(at_start("Commentsx"), None);
        assert_eq!(at_start(""), None);
    }
}
