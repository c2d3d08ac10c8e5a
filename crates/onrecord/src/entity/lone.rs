//! Titles without a name: whom `the minister` or a headline's `CEO` means.

use crate::draft::{Draft, Tagged};
use crate::key::hash_known;
use crate::lexicon::{set, word};
use crate::token::{WordSet, hash_key, is_among, words};
use crate::{BlockKind, Label};
use std::ops::Range;

/// Most held titles with one head noun that a lone one is compared with.
const HOLDERS: usize = 16;
/// Most words of a title that are compared.
const WORDS: usize = 8;
/// How many sentences after the lede may name the person whom it only described.
const REACH: usize = 5;

/// Points lone ones of the titles to the person who holds them.
pub(super) fn link(draft: &mut Draft, titles: &[usize]) {
    let held = held(draft, titles);
    for &at in titles {
        if !is_lone(draft, &draft.mentions[at]) {
            continue;
        }
        if let Some(person) = holder(draft, &held, at)
            .or_else(|| doer(draft, at))
            .or_else(|| chief(draft, &held, at))
            .or_else(|| described(draft, at))
        {
            draft.mentions[at].entity = Some(person);
            // `the priest` says what `Rev.` is.
            if !draft.titles_of(person).take(HOLDERS).any(|t| names_role(draft, t)) {
                draft.add_title(person, at);
            }
        }
    }
    if let Some((title, person)) = introduced(draft) {
        let head = Words::of(draft, draft.mentions[title].tokens.clone()).head;
        for &at in titles {
            let mention = &draft.mentions[at];
            if (is_lone(draft, mention) || at == title) && Words::of(draft, mention.tokens.clone()).head == head {
                draft.mentions[at].entity = Some(person);
                draft.add_title(person, at);
            }
        }
    }
}

/// A title of nobody yet that is not one of many (`a minister`, `one minister`), nor an office's (`the secretary of state's office`).
fn is_lone(draft: &Draft, mention: &Tagged) -> bool {
    mention.label == Label::Title
        && mention.entity.is_none()
        && !matches!(draft.word(mention.tokens.start), "a" | "an" | "A" | "An")
        && !draft.tokens[mention.tokens.end - 1].is_one(words!["office", "offices", "department"])
        && !mention.tokens.start.checked_sub(1).is_some_and(|at| draft.tokens[at].is_one(words!["one", "another", "some"]))
}

/// Letters of a role, its modifier and the noun that says it; a *justice* is a judge.
const LETTERS: [(&str, &str, &str); 6] = [
    ("CEO", "chief", "executive"),
    ("PM", "prime", "minister"),
    ("CM", "chief", "minister"),
    ("CJI", "chief", "judge"),
    ("CJN", "chief", "judge"),
    ("IGP", "general", "inspector"),
];
const GENERAL: u64 = hash_known("general");

/// The words of a title that tell it from others: the head noun and the common nouns and adjectives before it.
#[derive(Default)]
struct Words {
    head: u64,
    modifiers: [u64; WORDS],
    len: usize,
}

impl Words {
    /// `Prime Minister` of `Prime Minister of Halden`; a *CEO* is a chief executive, a *PM* a prime minister,
    /// `Sen.` a senator, `Rev.` a priest.
    fn of(draft: &Draft, tokens: Range<usize>) -> Words {
        let all = &draft.tokens;
        let stop = tokens.clone().find(|at| all[*at].is(word::PREPOSITION)).unwrap_or(tokens.end);
        let mut words = Words::default();
        let Some(mut head) = (tokens.start..stop).rev().find(|at| all[*at].is(word::TITLE)) else { return words };
        let is = |at: usize, word: &str| draft.word(at).eq_ignore_ascii_case(word);
        // `chief executive officer`
        head -= (is(head, "officer") && head > tokens.start && is(head - 1, "executive")) as usize;
        // `attorney general`, not `major general`: the first word is the role.
        let general = all[head].is_one(words!["general"]) && head > tokens.start && all[head - 1].is(word::TITLE);
        head -= (general && !all[head - 1].is_one(words!["major", "lieutenant", "brigadier", "colonel", "minister"])) as usize;
        // `Lt. Gov.` is a lieutenant governor.
        let full = |at: usize| role_word(draft, at);
        // An attorney general is not `the lawyer`.
        words.head = if general { all[head].hash } else { full(head) };
        if general {
            words.add(GENERAL);
        }
        for at in (tokens.start..head).rev().filter(|at| all[*at].is(word::TITLE | word::TITLE_MODIFIER)).take(WORDS) {
            words.add(full(at));
        }
        if let Some((_, modifier, long)) = LETTERS.iter().find(|(letters, ..)| draft.word(head) == *letters) {
            words.head = hash_key(long);
            words.add(hash_key(modifier));
        }
        words
    }

    fn add(&mut self, word: u64) {
        if self.len < WORDS {
            self.modifiers[self.len] = word;
            self.len += 1;
        }
    }

    /// `the minister` and `the health minister` fit `Halden's health minister`; `the prime minister` does not.
    fn fits(&self, held: &Words) -> bool {
        let (own, held_words) = (&self.modifiers[..self.len], &held.modifiers[..held.len]);
        let lower = |word: &u64| is_among(set::DEPUTY, *word) && !own.contains(word);
        self.head == held.head && own.iter().all(|word| held_words.contains(word)) && !held_words.iter().any(lower)
    }
}

/// The key of the noun that says a title's role; 0: it has none.
pub(crate) fn role_head(draft: &Draft, title: Range<usize>) -> u64 {
    Words::of(draft, title).head
}

/// The key of a role word, which several words may name: a *coach* is a manager, a *CEO* an executive.
pub(crate) fn role_word(draft: &Draft, at: usize) -> u64 {
    let token = &draft.tokens[at];
    token.word.value(word::TITLE_KIND).map_or(token.hash, hash_key)
}

/// (head, title mention) of every title with a holder, sorted.
fn held(draft: &Draft, titles: &[usize]) -> Vec<(u64, usize)> {
    let held = titles.iter().filter(|at| draft.mentions[**at].entity.is_some());
    let mut held: Vec<_> = held.map(|at| (Words::of(draft, draft.mentions[*at].tokens.clone()).head, *at)).collect();
    held.sort_unstable();
    held
}

/// The holder of that office, also where it goes by another name: `the premier` is the prime minister, `the head of state` the one
/// president or monarch. Counter-example: `the Halden premier`.
fn holder(draft: &Draft, held: &[(u64, usize)], at: usize) -> Option<usize> {
    const MONARCHS: [&str; 6] = ["president", "king", "queen", "emperor", "sultan", "emir"];
    let tokens = draft.mentions[at].tokens.clone();
    let words = Words::of(draft, tokens.clone());
    let found = same_role(draft, held, at, &words);
    let last = &draft.tokens[tokens.end - 1];
    if found.is_some() || words.len > 0 {
        return found;
    }
    if tokens.len() == 1 && last.is_one(words!["premier"]) {
        let mut minister = Words { head: hash_known("minister"), ..Words::default() };
        minister.add(hash_known("prime"));
        return same_role(draft, held, at, &minister);
    }
    let state = tokens.len() == 3 && last.is_one(words!["state"]) && draft.tokens[tokens.start].is_one(words!["head"]);
    let monarch = |noun: &&str| {
        let first = held.partition_point(|(head, _)| *head < hash_key(noun));
        let mut same = held[first..].iter().take(HOLDERS).take_while(|(head, _)| *head == hash_key(noun));
        let holds = |title: usize| draft.mentions[title].tokens.len() <= 2 && !has_modifier(draft, title);
        same.find(|(_, title)| holds(*title)).and_then(|(_, title)| draft.mentions[*title].entity)
    };
    let mut monarchs = MONARCHS.iter().filter(|_| state).filter_map(monarch);
    monarchs.next().filter(|one| monarchs.all(|other| other == *one))
}

/// `union president`, `Vice President`. Counter-examples: `President`, `Odland President`.
fn has_modifier(draft: &Draft, title: usize) -> bool {
    Words::of(draft, draft.mentions[title].tokens.clone()).len > 0
}

/// `the minister` is the person whom the article calls one, when it does so of one person only. In a headline, of several the one
/// named most.
///
/// `Ann Quill, the health minister ... The minister left.` Counter-examples: two ministers; `the prime minister` beside Ann Quill.
fn same_role(draft: &Draft, held: &[(u64, usize)], at: usize, words: &Words) -> Option<usize> {
    let first = held.partition_point(|(head, _)| *head < words.head);
    let same = held[first..].iter().take(HOLDERS).take_while(|(head, _)| *head == words.head);
    if serves_another(draft, at) {
        return None;
    }
    // `the minister said ... Former minister Ann Quill disagreed`
    let lone = &draft.mentions[at].tokens;
    let no_more = |title: &Tagged| lone.start < title.tokens.start && !says_once(draft, lone) && says_once(draft, &title.tokens);
    let fits = |title: &Tagged| words.fits(&Words::of(draft, title.tokens.clone())) && !no_more(title);
    // `the home secretary` is no shadow home secretary, where both are named.
    let exact = |title: &Tagged| words.len == Words::of(draft, title.tokens.clone()).len && fits(title);
    let mut equal = same.clone().map(|(_, title)| &draft.mentions[*title]).filter(|t| exact(t)).filter_map(|t| t.entity);
    if let Some(one) = equal.next().filter(|_| words.len > 0)
        && equal.all(|other| other == one)
    {
        return Some(one);
    }
    let mut holders = same.map(|(_, title)| &draft.mentions[*title]).filter(|title| fits(title)).filter_map(|title| title.entity);
    let found = holders.next()?;
    let mut others = holders.filter(|other| *other != found).peekable();
    if others.peek().is_none() {
        return Some(found).filter(|found| !is_of_elsewhere(draft, at, *found));
    }
    let named = |entity: usize| draft.entities[entity].mentions.len;
    let most = others.fold(found, |best, other| if named(other) > named(best) { other } else { best });
    in_headline(draft, at).then_some(most)
}

/// The title is no longer held, or not yet: `former minister`, `president-elect`.
fn says_once(draft: &Draft, title: &Range<usize>) -> bool {
    draft.tokens[title.clone()].iter().any(|t| t.is_one(set::ONCE) || t.is_one(words!["late", "incoming", "elect", "designate"]))
}

/// `the Tennessee senator` is not the one senator of the article, if no title of theirs says Tennessee. Counter-example: `the French
/// president`, where there is one president.
fn is_of_elsewhere(draft: &Draft, at: usize, holder: usize) -> bool {
    let of_many = draft.tokens[draft.mentions[at].tokens.end - 1].is(word::LEGISLATOR);
    let inside = |title: usize| {
        let tokens = draft.mentions[title].tokens.clone();
        draft.mentions[title + 1..].iter().take(4).take_while(move |m| m.tokens.start < tokens.end)
    };
    let home = inside(at).find(|m| m.label == Label::Gpe).and_then(|m| m.entity);
    let says = |title: usize| inside(title).any(|m| m.entity == home);
    of_many && home.is_some() && !draft.entities[holder].titles.iter(&draft.following).take(HOLDERS).any(says)
}

/// `Rook's spokesman`: whoever he is, he need not be the one spokesman that the article names.
fn serves_another(draft: &Draft, at: usize) -> bool {
    let start = draft.mentions[at].tokens.start;
    let agent = draft.tokens[start].is(word::AGENT);
    let owner = start.checked_sub(1).filter(|clitic| agent && draft.tokens[*clitic].is_one(words!["'s"]));
    owner.is_some_and(|clitic| draft.mentions[..at].iter().rev().take(4).any(|m| m.label.is_name() && m.tokens.end == clitic))
}

fn in_headline(draft: &Draft, mention: usize) -> bool {
    let token = draft.mentions[mention].tokens.start;
    let sentence = draft.sentence_of(token);
    let block = draft.sentences.get(sentence).and_then(|s| draft.blocks.get(s.block));
    block.is_some_and(|b| matches!(b.kind, BlockKind::Headline | BlockKind::Subhead))
}

/// `the U.N. chief` is the person who leads that body by another name: `U.N. Secretary-General Ann Quill`; `the police chief`, Police
/// Commissioner Tom Renn.
///
/// Counter-example: `the U.N. chief` beside a U.N. spokesman.
fn chief(draft: &Draft, held: &[(u64, usize)], at: usize) -> Option<usize> {
    const CHIEF: &WordSet = words!["chief", "boss", "head", "leader", "supremo"];
    let lone = &draft.mentions[at];
    if !draft.tokens[lone.tokens.end - 1].is_one(CHIEF) {
        return None;
    }
    let inside = |title: usize| {
        let tokens = draft.mentions[title].tokens.clone();
        draft.mentions[title + 1..].iter().take(4).take_while(move |m| m.tokens.start < tokens.end).find_map(|m| m.entity)
    };
    let body = inside(at);
    // `the council boss`, of Council Chairman Ann Quill
    let own = Words::of(draft, lone.tokens.clone());
    let common = draft.tokens[lone.tokens.end - 1].is_one(words!["chief", "boss"])
        && body.is_none()
        && own.len > 0
        && own.len + 1 == lone.tokens.len();
    let leads = |title: &&(u64, usize)| {
        let tokens = draft.mentions[title.1].tokens.clone();
        let words = || Words::of(draft, tokens.clone());
        let same = |words: Words| {
            let held = &words.modifiers[..words.len];
            let other = |word: &u64| is_among(set::DEPUTY, *word) || is_among(set::ONCE, *word);
            own.modifiers[..own.len].iter().all(|word| held.contains(word)) && !held.iter().any(other)
        };
        let lower = words!["commander", "superintendent", "manager", "leader", "general"];
        let any = |set: &WordSet| draft.tokens[tokens.clone()].iter().any(|t| t.is_one(set));
        any(set::LEADING) && if common { !any(lower) && same(words()) } else { body.is_some() && inside(title.1) == body }
    };
    let mut holders = held.iter().take(ASKED).filter(leads).filter_map(|(_, title)| draft.mentions[*title].entity);
    let one = holders.next()?;
    holders.all(|other| other == one).then_some(one)
}

/// How many of the article's people are asked what they do, and among how many mentions they are looked for.
const ASKED: usize = 128;
const ASKED_WITHIN: usize = 4 * ASKED;

/// The one person who does what the title says: `Ann Quill, who chairs the board ... The chairwoman said`.
fn doer(draft: &Draft, at: usize) -> Option<usize> {
    const DOES: [(&WordSet, &WordSet); 8] = [
        (words!["chairman"], words!["chairs", "chaired"]),
        (words!["leader"], words!["leads", "led", "heads", "headed"]),
        (words!["head"], words!["heads", "headed", "leads", "runs"]),
        (words!["director"], words!["directs", "directed", "heads", "runs", "leads"]),
        (words!["coach"], words!["coaches", "coached"]),
        (words!["manager"], words!["manages", "managed"]),
        (words!["owner"], words!["owns", "owned"]),
        (words!["founder"], words!["founded", "cofounded"]),
    ];
    let head = Words::of(draft, draft.mentions[at].tokens.clone()).head;
    let (_, verbs) = DOES.iter().find(|(noun, _)| is_among(noun, head))?;
    let does = |m: &&Tagged| {
        let token = |at: usize| draft.tokens.get(m.tokens.end + at);
        let comma = token(0).is_some_and(|t| t.is_one(words![","])) as usize;
        m.label == Label::Person
            && token(comma).is_some_and(|t| t.is_one(words!["who"]))
            && token(comma + 1).is_some_and(|t| t.is_one(verbs))
    };
    let people = draft.mentions[..at].iter().rev().take(ASKED_WITHIN).filter(|m| m.label == Label::Person).take(ASKED);
    let mut found = people.filter(does).filter_map(|m| m.entity);
    let one = found.next()?;
    found.all(|other| other == one).then_some(one)
}

/// A description that goes on about the one whom the sentence before named first and gave no role: `Ann Quill said her Marlow Town side
/// had been robbed. The Marlow manager added ...`. They share a name besides, as `The mayor added` could be anybody.
fn described(draft: &Draft, at: usize) -> Option<usize> {
    let tokens = draft.mentions[at].tokens.clone();
    let sentence = draft.sentence_of(tokens.start);
    let here = draft.sentence_tokens.get(sentence)?;
    let opens = tokens.start == here.start + 1 && draft.word(here.start).eq_ignore_ascii_case("the");
    let before = draft.sentence_tokens.get(sentence.checked_sub(1)?)?.clone();
    if !opens {
        return None;
    }
    let named = draft.mentions[..at].iter().rev().take_while(|m| m.tokens.start >= before.start).filter(|m| m.label.is_name());
    let person = named.clone().filter(|m| m.label == Label::Person && m.tokens.start < before.end).last()?;
    let entity = person.entity?;
    // Titles at most stand before the name.
    let subject = (before.start..person.tokens.start).all(|at| draft.tokens[at].is(word::TITLE | word::HONORIFIC));
    let own = draft.titles_of(entity).take(HOLDERS).any(|t| names_role(draft, t));
    let shared = draft.mentions[at + 1..].iter().take_while(|m| m.tokens.start < tokens.end).any(|inside| {
        let first = draft.tokens[inside.tokens.start].hash;
        named.clone().any(|m| m.tokens.start < before.end && draft.tokens[m.tokens.start].hash == first)
    });
    (subject && !own && shared).then_some(entity)
}

/// A lede that describes its source, whom the next sentences name: `The regional envoy said on Sunday ... Ambassador Ann Quill told
/// reporters ...`. The lone title and the person.
///
/// The person must be the first one named, new to the article, and without a role noun of their own. Counter-example: `The minister
/// resigned on Monday. Her aide Ann Quill said ...`.
fn introduced(draft: &Draft) -> Option<(usize, usize)> {
    let kind = |sentence: usize| draft.blocks.get(draft.sentences[sentence].block).map(|b| b.kind);
    let body = |s: &usize| matches!(kind(*s), Some(BlockKind::Paragraph | BlockKind::Dateline));
    let lede = (0..draft.sentences.len()).find(body)?;
    let tokens = draft.sentence_tokens[lede].clone();
    let next = draft.mentions.partition_point(|m| m.tokens.start < tokens.end);
    let mut inside = draft.mentions[..next].iter().enumerate().rev().take_while(|(_, m)| m.tokens.start >= tokens.start);
    // The only title of a lede that names nobody.
    let (title, _) = inside.by_ref().find(|(_, m)| m.label == Label::Title || m.label == Label::Person)?;
    let lone = &draft.mentions[title];
    let the = lone.tokens.start.checked_sub(1).is_some_and(|at| draft.tokens[at].is(word::DETERMINER));
    // `A former mayor told ...` asks for more: the name opens its sentence and is described.
    let a = lone.entity.is_none() && lone.label == Label::Title && draft.tokens[lone.tokens.start].is_one(words!["a", "an"]);
    if !(is_lone(draft, lone) && the || a) || inside.any(|(_, m)| m.label == Label::Title || m.label == Label::Person) {
        return None;
    }
    let limit = draft.sentence_tokens.get(lede + REACH).or(draft.sentence_tokens.last())?.end;
    let after = draft.mentions[next..].iter().take_while(|m| m.tokens.start < limit);
    let person = after.clone().position(|m| m.label == Label::Person && m.tokens.len() > 1)? + next;
    let entity = draft.mentions[person].entity?;
    let own = draft.titles_of(entity).take(HOLDERS).any(|t| names_role(draft, t));
    let named = &draft.mentions[person].tokens;
    let sentence = draft.sentence_of(named.start);
    let opens = draft.sentence_tokens[sentence].start == named.start;
    let described = draft.tokens.get(named.end).is_some_and(|t| t.is_one(words![","]));
    if a && !(opens && described) {
        return None;
    }
    // A headline may have named them.
    let earlier = draft.names_of(entity).take_while(|m| m.tokens.start < named.start);
    let new = earlier.last().is_none_or(|m| m.tokens.start < tokens.start);
    (new && !own).then_some((title, entity))
}

/// The title says more than rank or form of address: not `Sir`, `Dr`, `Ambassador`.
fn names_role(draft: &Draft, title: &Tagged) -> bool {
    let tokens = title.tokens.clone();
    let rank = draft.tokens[tokens.start].word.value(word::TITLE) == Some("h")
        || draft.word(tokens.start).eq_ignore_ascii_case("ambassador");
    tokens.len() > 1 || !rank
}
