//! Mentions to entities: who is who.
//!
//! Mentions with the same words, or of one entry of a user's names, are one entity at once; [`alias`] reads where the text itself gives another name; [`person`] then leads short forms of people's names to the full ones, [`body`]
//! those of organisations and places; [`role`] gives people their titles, organisations and gender, [`lone`] finds whom a title
//! without a name means.

mod alias;
mod body;
mod lone;
mod namesake;
mod person;
mod role;

pub(crate) use lone::{role_head, role_word};
pub(crate) use role::gender_of_noun;

use crate::draft::{Chain, Draft, Gender, Linked, Scratch, Tagged};
use crate::key::{self, Shape};
use crate::lexicon::{self, Path, word};
use crate::table::Table;
use crate::token;
use crate::{Block, BlockKind, Label};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Fill `draft.entities`, and each mention's `entity`.
pub(crate) const STEPS: [fn(&mut Draft); 2] = [link, role::give];

/// Leads names to whom they name.
fn link(draft: &mut Draft) {
    let mut names = std::mem::take(&mut draft.linking);
    names.read(draft);
    person::shorten(draft, &mut names);
    alias::point(draft, &mut names);
    body::shorten(draft, &mut names);
    write(draft, &mut names);
    names.clear();
    draft.linking = names;
}

/// Mentions with the same words.
#[derive(Debug)]
struct Group {
    /// Index of the first mention.
    first: usize,
    label: Label,
    /// How many mentions.
    size: usize,
    /// Its words as one number.
    words: u64,
    /// As whom a person's surname alone is addressed: `Mr Quill`.
    address: Gender,
    /// The one of the same surname who is addressed otherwise: `Ms Quill`.
    other: Option<usize>,
}

impl Group {
    fn new(first: usize, label: Label, words: u64) -> Group {
        Group { first, label, size: 0, words, address: Gender::Unknown, other: None }
    }
}

/// What a user's entry is the same thing by: entries with one id are.
#[derive(PartialEq, Eq, Hash)]
enum Entry {
    Id(Arc<str>),
    Place(u32, u32),
}

/// Every name mention with its group; the groups in order of first mention. Empty between articles, but for the memory.
#[derive(Default)]
pub(crate) struct Names {
    groups: Vec<Group>,
    /// (mention, group), in text order.
    mentions: Vec<(usize, usize)>,
    /// Group -> the group of the fuller form it stands for.
    fuller: Vec<Option<usize>>,
    /// Group -> its entity.
    number: Vec<Option<usize>>,
    by_words: Table<usize>,
    /// Of a user's entry, by its id or else its place.
    by_entry: HashMap<Entry, usize>,
    people: person::People,
    bodies: body::Bodies,
}

impl Names {
    fn read(&mut self, draft: &Draft) {
        self.by_words.reserve(draft.mentions.len());
        self.mentions.reserve(draft.mentions.len());
        for (index, mention) in draft.mentions.iter().enumerate().filter(|(_, m)| m.label.is_name()) {
            let words = match mention.canonical {
                Some(canonical) if canonical != draft.slice(mention.span) => words_of(canonical),
                _ if draft.tokens[mention.tokens.end - 1].is(word::ORG_SUFFIX) => firm(draft, mention),
                _ => words(draft, mention.tokens.clone()),
            };
            // People apart from all others: a person and a town of one name.
            let key = if mention.label == Label::Person { !words } else { words };
            let groups = &mut self.groups;
            let group = *self.by_words.entry(key).or_insert_with(|| {
                groups.push(Group::new(index, mention.label, words));
                groups.len() - 1
            });
            let surname = mention.label == Label::Person && mention.tokens.len() == 1;
            let group = if surname { self.addressed(draft, group, index) } else { group };
            self.groups[group].size += 1;
            self.mentions.push((index, group));
        }
        self.fuller.resize(self.groups.len(), None);
        self.number.resize(self.groups.len(), None);
        if !draft.config.gazetteers.is_empty() {
            self.join_entries(draft);
        }
    }

    /// The group of a surname alone among those of the same word: `Mr Quill` and `Ms Quill` are two.
    fn addressed(&mut self, draft: &Draft, group: usize, mention: usize) -> usize {
        let before = draft.mentions[mention].tokens.start.checked_sub(1).map(|at| &draft.tokens[at]);
        let address = before.map_or(Gender::Unknown, role::gender_of_honorific);
        let own = &mut self.groups[group];
        if own.address == Gender::Unknown {
            own.address = address;
        }
        if address == Gender::Unknown || address == own.address {
            return group;
        }
        let (label, words) = (own.label, own.words);
        let new = self.groups.len();
        let other = *self.groups[group].other.get_or_insert(new);
        if other == new {
            self.groups.push(Group { address, ..Group::new(mention, label, words) });
        }
        other
    }

    /// Points other names of what a user's entry names to the first.
    fn join_entries(&mut self, draft: &Draft) {
        for at in 0..self.mentions.len() {
            let (mention, group) = self.mentions[at];
            let Some(place) = draft.mentions[mention].user else { continue };
            let entry = draft.config.id(Some(place)).map_or(Entry::Place(place.gazetteer, place.entry), Entry::Id);
            let first = *self.by_entry.entry(entry).or_insert(group);
            self.point(group, first);
        }
    }

    fn clear(&mut self) {
        self.groups.clear();
        self.mentions.clear();
        self.fuller.clear();
        self.number.clear();
        self.by_words.clear();
        self.by_entry.clear();
        self.people.clear();
        self.bodies.clear();
    }

    /// The group of the fullest form.
    fn root(&self, mut group: usize) -> usize {
        while let Some(full) = self.fuller[group] {
            group = full;
        }
        group
    }

    /// Makes `group` a short form of `full`, unless it is one of something already.
    fn point(&mut self, group: usize, full: usize) {
        let full = self.root(full);
        if self.fuller[group].is_none() && full != group {
            self.fuller[group] = Some(full);
        }
    }

    /// The first mention of a group.
    fn mention<'d>(&self, draft: &'d Draft, group: usize) -> &'d Tagged {
        &draft.mentions[self.groups[group].first]
    }
}

/// One number for the words of a name, whatever their case; `&` is *and*.
fn words(draft: &Draft, tokens: Range<usize>) -> u64 {
    tokens.fold(0, |hash, at| key::hash_step(hash, folded(draft.tokens[at].hash), Shape::Lower))
}

/// The hash of a name's word, with `&` as *and*.
fn folded(token: u64) -> u64 {
    const AND: u64 = key::hash_known("and");
    if token == key::hash_known("&") { AND } else { token }
}

/// The same of a listed company, by its main name and without its form: `Halden Motor Corp.` as `Halden`.
#[cold]
fn firm(draft: &Draft, mention: &Tagged) -> u64 {
    let Range { start, mut end } = mention.tokens;
    while end > start + 1 && (draft.tokens[end - 1].is(word::ORG_SUFFIX) || draft.tokens[end - 1].shape == Shape::Mark) {
        end -= 1;
    }
    let path = Path::of_capitals(draft.slice(draft.span_of(start..end))).filter(|path| path.classes().has(Label::Org));
    match path.map(|path| path.canonical(lexicon::labelled(Label::Org))) {
        Some(Some(main)) => words_of(main),
        Some(None) => words(draft, start..end),
        None => words(draft, mention.tokens.clone()),
    }
}

/// The same for a name written out.
fn words_of(name: &str) -> u64 {
    token::name_tokens(name).fold(0, |hash, token| key::hash_step(hash, folded(token.hash), Shape::Lower))
}

/// Groups to entities, in order of first mention.
fn write(draft: &mut Draft, names: &mut Names) {
    let scratch = &mut *draft.scratch;
    scratch.entities.reserve(names.groups.len());
    scratch.following.resize(scratch.mentions.len(), 0);
    for &(at, group) in &names.mentions {
        let full = names.root(group);
        if full != group && opens_dateline(&draft.blocks, &scratch.mentions[at]) {
            let entity = add(scratch, at, Label::Gpe);
            scratch.mentions[at].entity = Some(entity);
            scratch.add_name(entity, at);
            continue;
        }
        let Group { first, label, .. } = names.groups[full];
        let entity = *names.number[full].get_or_insert_with(|| add(scratch, first, label));
        let mention = &mut scratch.mentions[at];
        mention.entity = Some(entity);
        // A short form is what the full name is: `Quarzal`, of Quarzal SpA, is no person.
        if full != group && mention.user.is_none() {
            mention.label = scratch.entities[entity].label;
        }
        scratch.add_name(entity, at);
    }
    for entity in 0..draft.entities.len() {
        draft.entities[entity].name = canonical(draft, entity);
    }
}

/// A new entity, whose first name is the mention `name`.
fn add(scratch: &mut Scratch, name: usize, label: Label) -> usize {
    let (mentions, titles) = (Chain::default(), Chain::default());
    scratch.entities.push(Linked { name, label, mentions, titles, organization: None, gender: Gender::Unknown });
    scratch.entities.len() - 1
}

/// `HALDEN, March 3 - `, where `Halden`, in the text, is Halden SpA.
fn opens_dateline(blocks: &[Block], mention: &Tagged) -> bool {
    let start = mention.span.start;
    let block = || blocks.get(blocks.partition_point(|block| block.span.end <= start));
    mention.label == Label::Gpe && block().is_some_and(|b| b.kind == BlockKind::Dateline && b.span.start == start)
}

/// The longest mention with a capital, one in mixed case before one in capitals (`Leeds` before the dateline's `LEEDS`), but a full name
/// before a surname; the first of equals.
fn canonical(draft: &Draft, entity: usize) -> usize {
    let Linked { name, mentions, label, .. } = draft.entities[entity];
    if mentions.len == 1 {
        return name;
    }
    let weight = |at: usize| {
        let full = label != Label::Person || draft.mentions[at].tokens.len() > 1;
        let name = draft.slice(draft.mentions[at].span);
        let proper = name.chars().any(char::is_uppercase);
        let mixed = name.len() <= 6 || name.bytes().any(|b| b.is_ascii_lowercase());
        (proper, full, mixed, name.len())
    };
    let text = |at: usize| draft.slice(draft.mentions[at].span);
    let has_small = |at: usize| text(at).bytes().any(|b| b.is_ascii_lowercase());
    let same_in_small =
        |at: usize, other: usize| has_small(other) && !has_small(at) && text(at).eq_ignore_ascii_case(text(other));
    let all = mentions.iter(&draft.following).map(|at| (weight(at), at));
    let better = |best: &(_, usize), next: &(_, usize)| next.0 > best.0 || next.0 == best.0 && same_in_small(best.1, next.1);
    all.reduce(|best, next| if better(&best, &next) { next } else { best }).map_or(name, |(_, at)| at)
}
