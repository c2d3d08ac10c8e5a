//! Short forms of people's names: `Hassett` after `Kevin Hassett`, `Sen. Example` after `Ann Example`, `Kai` after `Kai Example`.

use super::role;
use super::{Names, namesake};
use crate::Label;
use crate::draft::{Draft, Gender};
use crate::key::Shape;
use crate::lexicon::word;
use crate::table::Table;
use crate::token::{self, WordSet, words};
use std::ops::Range;

/// How many people of one surname are compared.
const NAMESAKES: usize = 8;

/// Who is called by the given name alone.
const CROWN: &WordSet =
    words!["king", "queen", "prince", "princess", "emperor", "empress", "sultan", "emir", "pope", "duke", "duchess"];

/// A full name in the article.
#[derive(Clone, Copy)]
pub(super) struct Full {
    pub group: usize,
    /// Tokens of the name.
    pub first: usize,
    pub last: usize,
    pub gender: Gender,
    /// One past its latest mention so far.
    pub seen: usize,
    /// On a list, whose names say who is *Jr.*
    pub listed: bool,
    /// Called by the surname alone before.
    pub alone: bool,
    /// The next one with this surname.
    pub next: Option<usize>,
}

/// The article's full names, empty between articles.
#[derive(Default)]
pub(super) struct People {
    fulls: Vec<Full>,
    /// The first in `fulls` with a surname.
    by_surname: Table<usize>,
    /// What else of a name may stand for it, where only one name has it: the given name, `Dee Ann` of `Dee Ann Example`, `García
    /// Example` of `Ana García Example`.
    by_part: Table<Option<usize>>,
    /// Which groups have a full name.
    named: Vec<bool>,
    /// Which groups have a given name of a crowned head.
    crowned: Vec<bool>,
}

impl People {
    pub fn clear(&mut self) {
        self.fulls.clear();
        self.named.clear();
        self.crowned.clear();
        self.by_surname.clear();
        self.by_part.clear();
    }
}

/// Points the groups of short forms to the full names'. A bare surname that several people share is decided mention by mention.
pub(super) fn shorten(draft: &Draft, names: &mut Names) {
    if names.groups.iter().filter(|g| g.label == Label::Person).take(2).count() < 2 {
        return;
    }
    let mut people = std::mem::take(&mut names.people);
    people.named.resize(names.groups.len(), false);
    people.crowned.resize(names.groups.len(), false);
    // The first full name of a group: a listed one may have been called by the surname before, `Quill ... Ann Quill`.
    for at in 0..names.mentions.len() {
        let (mention, group) = names.mentions[at];
        let long = draft.mentions[mention].tokens.len() > 1;
        let new = long && names.groups[group].label == Label::Person && names.fuller[group].is_none();
        if new && !std::mem::replace(&mut people.named[group], true) {
            people.add(draft, names, group, mention);
        }
    }
    for at in 0..names.mentions.len() {
        let (mention, group) = names.mentions[at];
        if names.groups[group].label != Label::Person {
            continue;
        }
        let full = people.meant(draft, names, mention, group);
        if let Some(full) = full.filter(|full| *full != group) {
            names.mentions[at].1 = full;
        }
    }
    names.people = people;
}

impl People {
    /// Takes a group with the full name that is `mention` up, or points it to the same name found before.
    fn add(&mut self, draft: &Draft, names: &mut Names, group: usize, mention: usize) {
        let People { fulls, by_surname, by_part, .. } = self;
        let tokens = draft.mentions[mention].tokens.clone();
        let listed = draft.mentions[mention].canonical.is_some();
        let Some(surname) = surname(draft, tokens.clone()) else { return };
        let gender = role::gender_of_name(draft, tokens.start);
        let last = without_generation(draft, tokens.clone()) - 1;
        let name = Full { group, first: tokens.start, last, gender, seen: 0, listed, alone: false, next: None };
        let first = *by_surname.entry(super::words(draft, surname.clone())).or_insert(fulls.len());
        let (mut namesakes, mut last) = (0, None);
        let same = chain(fulls, first)
            .inspect(|at| (namesakes, last) = (namesakes + 1, Some(*at)))
            .find(|at| is_same(draft, &fulls[*at], &name));
        match same {
            Some(full) => names.point(group, fulls[full].group),
            None if namesakes < NAMESAKES => {
                if let Some(last) = last {
                    fulls[last].next = Some(fulls.len());
                }
                fulls.push(name);
                for part in parts(draft, tokens, surname) {
                    let words = super::words(draft, part);
                    by_part.entry(words).and_modify(|only| *only = None).or_insert(Some(group));
                }
            }
            None => {}
        }
    }

    /// The group of the full name that a mention of `group` stands for.
    fn meant(&mut self, draft: &Draft, names: &Names, mention: usize, group: usize) -> Option<usize> {
        let People { fulls, by_surname, by_part, crowned, .. } = self;
        let tokens = draft.mentions[mention].tokens.clone();
        if let Some(surname) = surname(draft, tokens.clone()) {
            let shared = by_surname.get(&super::words(draft, surname)).filter(|first| fulls[**first].next.is_some());
            let full = shared.and_then(|first| chain(fulls, *first).find(|full| fulls[*full].group == names.root(group)));
            if let Some(full) = full {
                fulls[full].seen = tokens.end;
            }
            // `Dee Ann` is no Ms Ann.
            let part = (tokens.len() == 2).then(|| by_part.get(&super::words(draft, tokens))).flatten();
            return part.copied().flatten();
        }
        // `a man surnamed Example`, who was not named before
        if tokens.start > 0 && draft.tokens[tokens.start - 1].is_one(words!["surnamed"]) {
            return None;
        }
        let words = super::words(draft, tokens.clone());
        let crown = |name: usize| name.checked_sub(1).is_some_and(|at| draft.tokens[at].is_one(CROWN));
        let Some(first) = by_surname.get(&words) else {
            let full = by_part.get(&words).copied().flatten()?;
            // `Prince Rolf`, who is no Rolf Example
            crowned[group] |= crown(tokens.start) && !crown(names.mention(draft, full).tokens.start);
            return (!crowned[group]).then_some(full);
        };
        // `Prime Minister Kim`, who is no Ann Kim, but Kim Example, the prime minister.
        if let Some(family) = by_part.get(&words).copied().flatten() {
            let title =
                |name: usize| name.checked_sub(1).map(|at| &draft.tokens[at]).filter(|t| t.is(word::TITLE)).map(|t| t.hash);
            let held = title(tokens.start);
            let holds = |first: usize| held.is_some() && title(first) == held;
            let others = || chain(fulls, *first).any(|full| holds(fulls[full].first));
            if holds(names.mention(draft, family).tokens.start) && !others() {
                return Some(family);
            }
        }
        let listed = draft.mentions[mention].canonical.is_some();
        let full = match fulls[*first].next {
            // `King Rolf`, who is not the well-known Ann Rolf
            None if fulls[*first].listed && crown(tokens.start) && !crown(fulls[*first].first) => return None,
            None if listed && namesake::is_other(draft, names, group, tokens.start, &fulls[*first]) => return None,
            None if namesake::is_spouse(draft, tokens.start, &fulls[*first]) => return None,
            None if namesake::is_relative(draft, names, group, tokens.start, &fulls[*first]) => return None,
            None => *first,
            Some(_) => namesake::choose(draft, names, tokens.clone(), fulls, chain(fulls, *first)),
        };
        (fulls[full].seen, fulls[full].alone) = (tokens.end, true);
        Some(fulls[full].group)
    }
}

/// The places in `fulls` of the people with the surname of the one at `first`.
fn chain(fulls: &[Full], first: usize) -> impl Iterator<Item = usize> + Clone {
    std::iter::successors(fulls.get(first).map(|_| first), |at| fulls[*at].next)
}

/// The parts of a full name, but for its surname, that may stand for it alone.
fn parts(draft: &Draft, name: Range<usize>, surname: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let (start, end) = (name.start, surname.end);
    let plain = |at: usize| matches!(draft.tokens[at].shape, Shape::Title | Shape::Upper);
    // `Suresh Example` of `K. Suresh Example`
    let long = end - start >= 3 && (start + 1..end).all(plain);
    // `al-Example` is Example; `Maria Gómez-Example` is not.
    let particle = surname.len() > 1 && draft.tokens[surname.start].is(word::NAME_PARTICLE);
    [
        Some(start..start + 1),
        long.then_some(start..start + 2),
        long.then_some(end - 2..end),
        long.then_some(end - 2..end - 1),
        particle.then_some(end - 1..end),
    ]
    .into_iter()
    .flatten()
}

/// The tokens of the surname in a full name (with its particles and hyphens, without *Jr.*); `None` when there is but one word.
pub(super) fn surname(draft: &Draft, tokens: Range<usize>) -> Option<Range<usize>> {
    let all = &draft.tokens;
    let mut end = without_generation(draft, tokens.clone());
    while end > tokens.start + 1 && (all[end - 1].is(word::NAME_SUFFIX) || all[end - 1].shape == Shape::Mark) {
        end -= 1;
    }
    let mut start = end - 1;
    while start > tokens.start {
        let before = &all[start - 1];
        // `Aurelio "Sully" | Halden`: marks round a nickname tie nothing.
        let tied = (before.shape == Shape::Mark || all[start].shape == Shape::Mark) && all[start].is_glued();
        // `De Halden`, first in its sentence; counter-examples: `Ben Halden`, `Do Halden`.
        let small = before.shape == Shape::Lower || before.is_one(words!["de", "del", "della", "di", "dos", "von"]);
        if !tied && !(before.is(word::NAME_PARTICLE) && small) {
            break;
        }
        start -= 1;
    }
    (start > tokens.start).then_some(start..end)
}

/// Where a name ends without the number that it may have in its family: `Robert Example | 2d`.
fn without_generation(draft: &Draft, tokens: Range<usize>) -> usize {
    let Range { start, end } = tokens;
    if end > start + 3 && draft.is_generation(end - 2) { end - 2 } else { end }
}

/// Both have names between given name and surname, and none of one begins like one of the other: `Ann Mary Example`, `Ann Lee Example`.
/// Counter-example: `Ann M. Example`.
fn have_other_middles(draft: &Draft, one: &Full, other: &Full) -> bool {
    let middles = |full: &Full| {
        let surname = surname(draft, full.first..full.last + 1).map_or(full.first, |surname| surname.start);
        let plain = |at: &usize| draft.tokens[*at].shape.is_capital() && draft.tokens[*at - 1].shape != Shape::Mark;
        (full.first + 1..surname).filter(plain)
    };
    // A spelling may differ behind the first letters.
    let alike = |a: usize, b: usize| {
        let short = [a, b].iter().any(|at| draft.tokens[*at].shape == Shape::Initial);
        let start = |at: usize| draft.word(at).chars().take(if short { 1 } else { 2 }).flat_map(char::to_lowercase);
        start(a).eq(start(b))
    };
    middles(one).next().is_some() && middles(other).next().is_some() && !middles(one).any(|a| middles(other).any(|b| alike(a, b)))
}

/// `Robert Example Jr.` is another than `his father, Robert Example`, and `his son, Robert Example Jr.` than a Robert Example, or than a listed
/// one.
fn are_two(draft: &Draft, junior: &Full, other: &Full) -> bool {
    other.listed || namesake::is_introduced(draft, junior) || namesake::seniority(draft, other.first..other.last + 1) != 0
}

/// One person under two full names of one surname: `George W. Example` is `George Example`, `Alex Example` is `Alexander Example`, `Bob
/// Example` is `Robert Example`, `J. Example` is `Jane Example`.
/// Counter-examples: `George Example Sr.` and `George Example Jr.`, `Ann Example` and `Anna Example`.
fn is_same(draft: &Draft, one: &Full, other: &Full) -> bool {
    let suffix = |full: &Full| Some(&draft.tokens[full.last]).filter(|t| t.is(word::NAME_SUFFIX)).map(|t| t.hash);
    let apart = match (suffix(one), suffix(other)) {
        (Some(a), Some(b)) => a != b,
        // `Robert Example Jr. and his father, Robert Example`
        (Some(_), None) => are_two(draft, one, other),
        (None, Some(_)) => are_two(draft, other, one),
        (None, None) => draft.is_generation(one.last + 1) != draft.is_generation(other.last + 1),
    };
    let (a, b) = (draft.word(one.first), draft.word(other.first));
    let shorter = |short: &str, long: &str| short.len() >= 3 && long.len() >= short.len() + 2 && long.starts_with(short);
    let formal = |full: &Full| {
        let token = &draft.tokens[full.first];
        token.word.value(word::NICKNAME).map_or(token.hash, token::hash_key)
    };
    let initial = |short: &Full, long: &str| {
        draft.tokens[short.first].shape == Shape::Initial && draft.word(short.first).chars().next() == long.chars().next()
    };
    let given = formal(one) == formal(other);
    // `Ronald “Bato” Example` is Bato Example.
    let called = |one: &Full, other: &Full| {
        let mut inside = one.first + 1..one.last;
        inside.any(|at| draft.tokens[at].hash == draft.tokens[other.first].hash && draft.tokens[at - 1].shape == Shape::Mark)
    };
    if called(one, other) || called(other, one) {
        return true;
    }
    !apart
        && !have_other_middles(draft, one, other)
        && (given || shorter(a, b) || shorter(b, a) || initial(one, b) || initial(other, a))
}
