//! Short forms of organisations and places: acronyms (`EEB` of `European Example Bank`), first words (`Halden` of `Halden & Co.`).

use super::Names;
use crate::draft::{Draft, Tagged};
use crate::key::{self, Shape};
use crate::lexicon::{name, set, word};
use crate::table::Table;
use crate::token::{self, Token, WordSet, words};
use crate::{BlockKind, Label, ShortText};
use std::fmt::Write;
use std::ops::Range;

/// Most words of a headline that are looked at.
const LINE: usize = 40;

/// Most words of a short form.
const LONGEST_SHORT: usize = 16;

/// The article's full names of bodies by what may stand for them, empty between articles.
#[derive(Default)]
pub(super) struct Bodies {
    by_acronym: Table<usize>,
    by_start: Table<usize>,
    by_end: Table<usize>,
    /// By the last two words.
    by_tail: Table<usize>,
}

impl Bodies {
    pub fn clear(&mut self) {
        self.by_acronym.clear();
        self.by_start.clear();
        self.by_end.clear();
        self.by_tail.clear();
    }
}

/// Points the groups of short forms to the full names'.
pub(super) fn shorten(draft: &Draft, names: &mut Names) {
    if names.groups.len() < 2 {
        return;
    }
    let mut bodies = std::mem::take(&mut names.bodies);
    // Full names are looked at for their letters only where as many stand for one.
    let acronyms = names.groups.iter().map(|group| &draft.mentions[group.first]).filter(|name| is_acronym(draft, name));
    let lengths = acronyms.fold(0, |set, name| set | length(letters(draft, name).0));
    for group in 0..names.groups.len() {
        if is_body(names.groups[group].label) {
            bodies.add(draft, names, group, lengths);
        }
    }
    for group in 0..names.groups.len() {
        if let Some(full) = bodies.meant(draft, names, group) {
            names.point(group, full);
        }
    }
    names.bodies = bodies;
}

impl Bodies {
    /// Takes a group with a full name up, by all that may stand for it. `lengths`: those of the article's acronyms.
    fn add(&mut self, draft: &Draft, names: &Names, group: usize, lengths: u64) {
        let tokens = names.mention(draft, group).tokens.clone();
        if tokens.len() < 2 || names.groups[group].size == 1 && in_capitals(draft, tokens.clone()) {
            return;
        }
        // `HE` of `Halden Electric Co.`, too
        let form = draft.tokens[tokens.end - 1].is(word::ORG_SUFFIX) as usize;
        for tokens in [tokens.clone(), tokens.start..tokens.end - form].into_iter().take(1 + form) {
            if let Some(acronym) = acronym(draft, tokens, lengths) {
                self.by_acronym.entry(acronym).or_insert(group);
            }
        }
        self.by_end.entry(draft.tokens[tokens.end - 1].hash).or_insert(group);
        // `City Council` of `Marlow City Council`
        if tokens.len() > 2 && names.groups[group].label == Label::Org && draft.tokens[tokens.end - 1].is(word::ORG_HEAD) {
            let other = self.by_tail.entry(last_two(draft, tokens.end)).or_insert(group);
            // Of two such bodies neither is meant.
            *other = if *other == group { group } else { usize::MAX };
        }
        let mut hash = 0;
        for at in (tokens.start..tokens.end - 1).take(LONGEST_SHORT) {
            hash = key::hash_step(hash, super::folded(draft.tokens[at].hash), Shape::Lower);
            if names.groups[group].label == Label::Org {
                self.by_start.entry(hash).or_insert(group);
            }
        }
        // `Levard` of `Groupe Levard S.A.`
        let second = tokens.start + 1;
        let company = draft.tokens[tokens.end - 1].is(word::ORG_SUFFIX) && tokens.len() > 2;
        if company && !draft.tokens[second].is(word::COMMON) && draft.tokens[second].shape == Shape::Title {
            self.by_start.entry(key::hash_step(0, draft.tokens[second].hash, Shape::Lower)).or_insert(group);
        }
    }

    /// The group of the full name that the name of `group` stands for, by the first that finds one: a name taken for a person's or a place's,
    /// letters, the first or last words, the same words.
    fn meant(&self, draft: &Draft, names: &Names, group: usize) -> Option<usize> {
        let mention = names.mention(draft, group);
        let starts = || self.by_start.get(&names.groups[group].words).copied();
        let found = if !is_body(mention.label) || mention.label != Label::Org && mention.tokens.len() == 1 {
            starts().filter(|full| stands_for(draft, mention, names.mention(draft, *full)))
        } else {
            None
        };
        let spelled = || is_acronym(draft, mention).then(|| letters(draft, mention).1);
        let acronym = || self.by_acronym.get(&spelled()?).copied();
        let first_words = || {
            if mention.label != Label::Org {
                return None;
            }
            // `Bed Bath & Beyond` beside `Bed Bath & Beyond Inc.`
            if mention.canonical.is_some() {
                return starts().filter(|full| {
                    let full = names.mention(draft, *full).tokens.clone();
                    let suffix = |t: &Token| t.is(word::ORG_SUFFIX) || t.shape == Shape::Mark;
                    draft.tokens[full].iter().skip(mention.tokens.len()).all(suffix)
                });
            }
            // `the Ledger` after `Port Example Ledger`; counter-example: `the House`, which is no other one.
            let article = mention.tokens.len() == 1
                && !draft.tokens[mention.tokens.start].is_one(words!["house"])
                && mention.tokens.start.checked_sub(1).is_some_and(|at| draft.word(at).eq_ignore_ascii_case("the"));
            // `United said` after `Port Example United`
            let club = mention.tokens.len() == 1 && draft.tokens[mention.tokens.start].is_one(set::CLUB);
            let last = || self.by_end.get(&draft.tokens[mention.tokens.start].hash).copied().filter(|_| article || club);
            let tail = || {
                let listed = draft.listed(mention.tokens.clone());
                let short = mention.tokens.len() > 1 && (!listed.has_label() || listed.any(name::GOVERNMENT));
                let full =
                    *self.by_tail.get(&last_two(draft, mention.tokens.end)).filter(|full| short && **full != usize::MAX)?;
                let words = names.mention(draft, full).tokens.clone();
                let same =
                    words.rev().zip(mention.tokens.clone().rev()).all(|(a, b)| draft.tokens[a].hash == draft.tokens[b].hash);
                same.then_some(full)
            };
            let whole = |full: &usize| !is_part(draft, mention.tokens.len(), names.mention(draft, *full));
            starts().filter(whole).or_else(last).or_else(tail)
        };
        let same_words = || {
            if names.groups[group].label != Label::Person {
                return None;
            }
            names.by_words.get(&names.groups[group].words).copied().filter(|other| is_called_alike(draft, names, group, *other))
        };
        found.or_else(acronym).or_else(first_words).or_else(same_words)
    }
}

/// One word that was taken for this person in one place and for an organisation in another: `FairShare said`.
///
/// Counter-examples: a given name; `Mr. Ford` beside Ford, the company.
fn is_called_alike(draft: &Draft, names: &Names, person: usize, other: usize) -> bool {
    let mention = names.mention(draft, person);
    let before = mention.tokens.start.checked_sub(1).map(|at| &draft.tokens[at]);
    let addressed = before.is_some_and(|t| t.is(word::HONORIFIC | word::TITLE));
    names.groups[other].label == Label::Org
        && mention.tokens.len() == 1
        && !draft.tokens[mention.tokens.start].is(word::GIVEN)
        && !addressed
}

/// The longer name is that of a part or a neighbour: `Marlow Health Board of Directors` beside `Marlow Health`, `Marlow University
/// Hospital` beside `Marlow University`, a house's committee, `OHR Finance Committee` beside `OHR`; a town's body beside its club. Counter-example: `Marlow Memorial Hospital`.
fn is_part(draft: &Draft, short: usize, full: &Tagged) -> bool {
    const COMMITTEE: &WordSet = words!["committee", "subcommittee", "caucus"];
    const LOCAL: &WordSet = words!["board", "police", "council", "agency", "authority", "commission", "trust"];
    let rest = (full.tokens.start + short).min(full.tokens.end);
    let whole = draft.tokens[rest - 1].is(word::ORG_HEAD);
    // `the Marlow State Bureau` of a paper, Marlow; counter-example: `the Census Bureau`.
    let bureau = full.tokens.end - rest > 1 && draft.tokens[full.tokens.end - 1].is_one(words!["bureau"]);
    let last = &draft.tokens[full.tokens.end - 1];
    let first = full.tokens.start..rest;
    let listed = || draft.listed(first.clone());
    let chamber = || {
        draft.tokens[full.tokens.start].shape == Shape::Upper || listed().has_label() || listed().any(name::GOVERNMENT_AMBIGUOUS)
    };
    // `House Budget Committee`, `House Committee on Example`
    let committee = || last.is_one(COMMITTEE) || draft.tokens.get(rest).is_some_and(|t| t.is_one(COMMITTEE));
    let seat = || listed().has(Label::Gpe);
    let of_one = short == 1 && (committee() && chamber() || last.is_one(LOCAL) && seat());
    bureau
        || of_one
        || short > 1
            && draft.tokens[rest..full.tokens.end]
                .iter()
                .any(|t| t.is_one(set::PART_OF_BODY) || whole && t.is_one(set::INSTITUTION))
}

/// The name stands in a headline that capitalises every word, so that nothing shows where a name ends: `Marlow Health Names New Chief`.
fn in_capitals(draft: &Draft, name: Range<usize>) -> bool {
    let sentence = draft.sentence_of(name.start);
    let block = draft.sentences.get(sentence).and_then(|s| draft.blocks.get(s.block));
    let tokens = draft.sentence_tokens.get(sentence).cloned().unwrap_or_default();
    let long = |at: usize| draft.tokens[at].span().len() > 3;
    block.is_some_and(|b| matches!(b.kind, BlockKind::Headline | BlockKind::Subhead))
        && tokens.len() > name.len()
        && !tokens.clone().take(LINE).any(|at| draft.tokens[at].shape == Shape::Lower && long(at))
}

/// A short form that was taken for a person, a place or a nation, though the article names a company or a club so: `Marlow Peak` after
/// `Marlow Peak Investments`, `Quarzal rose` after `Quarzal SpA`.
///
/// Counter-examples: a listed place (`Washington` beside `Washington Post`), `Ann Example` beside `Ann Example Foundation`, a town
/// beside its council.
fn stands_for(draft: &Draft, short: &Tagged, full: &Tagged) -> bool {
    let first = &draft.tokens[short.tokens.start];
    let (last, rest) = (&draft.tokens[full.tokens.end - 1], full.tokens.len() - short.tokens.len().min(full.tokens.len()));
    let company =
        last.is(word::ORG_SUFFIX) || last.is_one(words!["investments", "holdings", "industries", "partners", "capital"]);
    // `Kessler's shares` after `Kessler Semiconductor`; not `Kessler` beside a Kessler Foundation or the `Kessler administration`.
    let maker = || {
        let rest = &draft.tokens[full.tokens.start + 1..full.tokens.end];
        let before = short.tokens.start.checked_sub(1).map(|at| &draft.tokens[at]);
        let addressed = before.is_some_and(|t| t.is(word::HONORIFIC | word::TITLE));
        short.tokens.len() == 1
            && full.tokens.start < short.tokens.start
            && !addressed
            && rest.iter().all(|t| t.shape.is_capital() && !t.is_one(set::NAMED_AFTER))
    };
    let name = match short.label {
        Label::Person => !first.is(word::GIVEN) && (company || last.is_one(set::CLUB) || maker()),
        Label::Gpe => company || last.is_one(set::CLUB) && rest == 1,
        _ => company,
    };
    name && short.user.is_none() && short.canonical.is_none() && draft.listed(short.tokens.clone()).0 == 0
}

/// `EEB`.
fn is_acronym(draft: &Draft, mention: &Tagged) -> bool {
    // No branch for each, as it is asked of every name.
    (mention.tokens.len() == 1) & (draft.tokens[mention.tokens.start].shape == Shape::Upper) & is_body(mention.label)
}

fn is_body(label: Label) -> bool {
    matches!(label, Label::Org | Label::Gpe | Label::Event | Label::Law | Label::Fac | Label::Loc)
}

/// The hash of the two words that end at `end`.
fn last_two(draft: &Draft, end: usize) -> u64 {
    let first = end.checked_sub(2).map_or(0, |at| draft.tokens[at].hash);
    key::hash_step(first, draft.tokens[end - 1].hash, Shape::Lower)
}

/// How many letters an acronym has, and their hash: `M.T.A.` as `MTA`.
fn letters(draft: &Draft, acronym: &Tagged) -> (usize, u64) {
    let token = &draft.tokens[acronym.tokens.start];
    let word = draft.word(acronym.tokens.start);
    if token.has_stop() { dotted(word) } else { (word.chars().count(), token.hash) }
}

/// The same of one with full stops; what is too long stands for nothing.
#[cold]
fn dotted(word: &str) -> (usize, u64) {
    let mut plain = ShortText::default();
    let fits = word.split('.').all(|part| plain.write_str(part).is_ok());
    if fits { (plain.as_str().len(), token::hash_key(plain.as_str())) } else { (0, 0) }
}

/// A set of lengths with this one alone.
fn length(letters: usize) -> u64 {
    1 << letters.min(63)
}

/// The token hash of the initials of a name's capitalised words; `None` for fewer than two, or where `lengths` has not so many.
fn acronym(draft: &Draft, name: Range<usize>, lengths: u64) -> Option<u64> {
    let capitals = || name.clone().filter(|at| draft.tokens[*at].shape.is_capital());
    if lengths & length(capitals().count()) == 0 {
        return None;
    }
    let mut initials = ShortText::default();
    for at in capitals() {
        initials.write_char(draft.word(at).chars().next()?).ok()?;
    }
    let initials = initials.as_str();
    (initials.len() >= 2).then(|| token::hash_key(initials))
}
