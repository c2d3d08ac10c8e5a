//! Sources to speakers: pronouns, nominals and surnames lead to the entity; roles; confidence.
//!
//! Named passes, most precise first: a name is its entity; a relative its antecedent; a first person the one whose words these are; a
//! title who holds it, or the name right behind it; `her brother` the one introduced so; `he`, `she`, `it`, `they` the most salient who
//! agrees, and so `the Spaniard`; `the company` the organisation of that kind. What no pass decides keeps the source's own words and has
//! no speaker.

mod antecedent;
mod beside;
mod event;
mod explanation;
mod inflection;
mod likeness;
mod noun;
mod office;
mod spoken;

use crate::document::{named, one_line};
use crate::draft::{Draft, Said, Tagged};
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::token::{Token, words};
use crate::{Label, QuoteKind, Span};
pub(crate) use antecedent::Scratch;
use antecedent::{Salience, Weighed, is_question, only_introduced};
pub use explanation::{Candidate, Explanation, Verdict};
pub(crate) use inflection::inflections;
use spoken::Words;

named! {
    /// The pass that decided a speaker, in the order they are asked.
    Pass {
        /// `Rook said`.
        Name = "name",
        /// `Rook, who said`.
        Relative = "relative",
        /// `I said`, inside Rook's words.
        FirstPerson = "first_person",
        /// `the minister said`.
        Title = "title",
        /// `her brother said`, after `her brother, Rook`.
        Relation = "relation",
        /// `she said`: gender or number speak for this one alone.
        Pronoun = "pronoun",
        /// `she said`, of two women.
        WeighedPronoun = "weighed_pronoun",
        /// `the Spaniard said`, `the striker said`.
        Description = "description",
        /// `the company said`; `the contractor, Rook Ltd, said`.
        Nominal = "nominal",
        /// An utterance with no attribution, between two that have one.
        Turn = "turn",
        /// The source's own words.
        OwnWords = "own_words",
        /// No source.
        Nobody = "nobody",
    }
}

impl Pass {
    /// Share of such quotes whose content and speaker are right, as `cargo xtask calibrate` has it on news of several sources.
    fn confidence(self) -> f64 {
        match self {
            Pass::Name => 0.96,
            Pass::Relative => 0.75,
            Pass::FirstPerson => 0.9,
            Pass::Title => 0.9,
            Pass::Relation => 0.85,
            Pass::Pronoun => 0.95,
            Pass::WeighedPronoun => 0.93,
            Pass::Description => 0.75,
            Pass::Nominal => 0.85,
            Pass::Turn => 0.6,
            Pass::OwnWords => 0.87,
            Pass::Nobody => 0.4,
        }
    }

    /// The passes that are asked about a source before this one.
    fn before(self) -> Vec<Pass> {
        let of_source = [
            Pass::Name,
            Pass::Relative,
            Pass::FirstPerson,
            Pass::Title,
            Pass::Relation,
            Pass::Pronoun,
            Pass::Description,
            Pass::Nominal,
        ];
        let asked = of_source.iter().take_while(|pass| match self {
            Pass::WeighedPronoun => **pass != Pass::Pronoun,
            Pass::Turn | Pass::Nobody => false,
            _ => **pass != self,
        });
        asked.copied().collect()
    }
}

/// Completes `draft.quotes` (speaker, role, confidence).
pub(crate) fn resolve(draft: &mut Draft) {
    decide_all(draft, None, |_, _| ());
}

/// Why quote number `quote` has the speaker it has; `draft.quotes` are completed as by [`resolve`]. `None`: there is no such quote.
pub(crate) fn explain(draft: &mut Draft, quote: usize) -> Option<Explanation> {
    let mut noted = None;
    decide_all(draft, Some(quote), |pass, weighed| noted = Some((pass, weighed.to_vec())));
    let (pass, weighed) = noted?;
    let said = &draft.quotes[quote];
    let line = |span: Span| one_line(draft.slice(span)).into_owned();
    let name = |entity: usize| line(draft.mentions[draft.entities[entity].name].span);
    let mut candidates: Vec<Candidate> = Vec::new();
    for one in weighed {
        let (entity, weight) = (one.entity, one.weight);
        let known = candidates.iter_mut().find(|c| c.entity == entity && (entity.is_some() || c.name == line(one.place)));
        match known {
            // Of several mentions the one that weighs most counts.
            Some(known) if known.weight >= weight => {}
            Some(known) => (known.weight, known.verdict) = (weight, one.verdict),
            None => {
                let name = entity.map_or_else(|| line(one.place), name);
                candidates.push(Candidate { entity, name, weight, verdict: one.verdict });
            }
        }
    }
    for candidate in &mut candidates {
        if candidate.entity.is_some() && candidate.entity == said.speaker {
            candidate.verdict = Verdict::Chosen;
        }
    }
    candidates.sort_by(|a, b| {
        let rank = |c: &Candidate| (c.verdict != Verdict::Chosen, -c.weight.unwrap_or(f64::NEG_INFINITY));
        rank(a).partial_cmp(&rank(b)).unwrap_or(std::cmp::Ordering::Equal)
    });
    Some(Explanation {
        quote: line(said.span),
        cue: said.cue.as_ref().map(|cue| line(cue.span)),
        lemma: said.cue.as_ref().map(|cue| cue.lemma.to_string()),
        source: said.source.map(line),
        speaker: said.speaker.map(name).or(said.source.map(line)),
        confidence: crate::analyzer::rounded(said.confidence),
        tried: pass.before(),
        decided_by: pass,
        candidates,
    })
}

/// Decides all speakers. `note` gets the pass and the candidates of quote number `explained`.
fn decide_all(draft: &mut Draft, explained: Option<usize>, mut note: impl FnMut(Pass, &[Weighed])) {
    let mut quotes = std::mem::take(&mut draft.quotes);
    if quotes.is_empty() {
        return;
    }
    let scratch = std::mem::take(&mut draft.resolving);
    let mut salience = Salience::new(draft, &quotes, explained.is_some(), scratch);
    // Quotes in the order of their sources, so that a pronoun finds who spoke before it.
    let mut order: Vec<usize> = (0..quotes.len()).collect();
    order.sort_by_cached_key(|q| {
        let (quote, source) = (&quotes[*q], quotes[*q].source);
        // `“He said no. I said yes,” Rook told them`: who *I* is, is known when Rook is.
        let first_person = source.is_some_and(|s| {
            matches!(draft.text.as_bytes()[s.start], b'I' | b'i' | b'W' | b'w')
                && draft.tokens[draft.token_at(s.start)].is_one(words!["i", "we"])
        });
        (first_person, source.map_or(quote.span.start, |s| s.start), source.map_or(0, |s| s.end), quote.span.start)
    });
    let mut turns = Turns::default();
    for at in order {
        quotes[at].source = quotes[at].source.map(|source| behind_title(draft, source));
        salience.follow(draft, quotes[at].source.map_or(quotes[at].span.start, |source| source.start));
        let (speaker, pass) = match quotes[at].source {
            Some(source) => decide(draft, &mut salience, &quotes, at, source),
            None if quotes[at].kind == QuoteKind::Direct && quotes[at].cue.is_none() => turns.next(&mut salience),
            None => (None, Pass::Nobody),
        };
        if explained == Some(at) {
            let nobody = quotes[at].source.is_none() && pass == Pass::Nobody;
            note(pass, if nobody { &[] } else { salience.weighed() });
        }
        let quote = &mut quotes[at];
        quote.speaker = speaker;
        quote.role = role(draft, quote, salience.stands_for());
        // Where a clause ends is less sure than where marks do.
        let clause = if quote.kind == QuoteKind::Direct { 1.0 } else { 0.98 };
        quote.confidence = pass.confidence() * clause;
        if quote.kind != QuoteKind::Indirect {
            turns.spoke(speaker);
        }
    }
    draft.quotes = quotes;
    draft.resolving = salience.leave();
}

/// The speaker a source leads to, and by which pass. The same source decides the same way for all its contents.
fn decide(draft: &Draft, salience: &mut Salience, quotes: &[Said], at: usize, source: Span) -> (Option<usize>, Pass) {
    if let Some(known) = salience.decided(source) {
        return known;
    }
    salience.forget();
    let decided = name(draft, source).or_else(|| unnamed(draft, salience, quotes, at, source)).unwrap_or((None, Pass::OwnWords));
    if let (Some(entity), Pass::Name | Pass::Relative | Pass::FirstPerson | Pass::Title) = decided {
        salience.weigh(source, Some(entity), None, Verdict::Chosen);
    }
    // `Rook said he was told by Berg that`: the next *he* is Rook.
    let (quoted, told) = quotes[at.saturating_sub(AROUND)..at].iter().fold((false, false), |(quoted, told), q| {
        let (direct, around) = (q.kind == QuoteKind::Direct, q.span.contains(source));
        (quoted | direct & around, told | !direct & around)
    });
    // `in reply to Rook, who asked whether`: who answers is spoken of next.
    let asks = decided.1 == Pass::Relative && is_question(draft, &quotes[at]);
    salience.record(draft, source, decided, quoted || asks, told);
    decided
}

/// The passes for a source that is no name.
fn unnamed(draft: &Draft, salience: &mut Salience, quotes: &[Said], at: usize, source: Span) -> Option<(Option<usize>, Pass)> {
    let tokens = draft.tokens_of(source);
    let (first, last) = (tokens.start, tokens.end - 1);
    relative(draft, first)
        .or_else(|| described_relative(draft, salience, first))
        .or_else(|| first_person(draft, quotes, at, first))
        .or_else(|| {
            // What is said is read for a pronoun alone.
            let pronoun = draft.tokens[first].is(word::PRONOUN | word::PRONOUN_OBLIQUE);
            let said = pronoun.then(|| {
                let teller = teller(draft, quotes, at, source).or_else(|| hearer(draft, first));
                Words::of(draft, quotes, at, teller)
            })?;
            let inside = around(quotes, at, source).find(|q| q.kind == QuoteKind::Direct);
            if let Some(place) = inside.and_then(|inside| spoken::described_inside(draft, quotes, inside, first)) {
                return Some(salience.stand_for(place));
            }
            salience.pronoun(draft, first, source, &said)
        })
        .or_else(|| of_nominal(draft, salience, source, first, last))
}

/// The passes for a description.
fn of_nominal(draft: &Draft, salience: &mut Salience, source: Span, first: usize, last: usize) -> Option<(Option<usize>, Pass)> {
    title(draft, salience, source, first, last)
        .or_else(|| apposed(draft, first, last))
        .or_else(|| relation(draft, salience, source, first, last))
        .or_else(|| salience.described(draft, source, first, last))
        .or_else(|| nominal(draft, salience, source, first, last))
        .or_else(|| beside::opened_with(draft, source, first, last))
}

/// The name behind a title that was taken for the source, or behind whose title: `Secretary of State` | `Ann Rook`, `Odland spokeswoman` |
/// `Ann Rook`.
fn behind_title(draft: &Draft, source: Span) -> Span {
    let first = draft.mention_from_byte(source.start);
    let mut near = draft.mentions[first..].iter().take(8).take_while(|m| m.span.start <= source.end + 1);
    // `Senate` of `Senate Majority Whip Ann Rook` as well.
    let title = |m: &&Tagged| {
        m.label == Label::Title && (m.span.end == source.end || m.span.start > source.end || m.span.contains(source))
    };
    let Some(title) = near.find(title) else {
        return source;
    };
    // `Commissioner of Police` | `Dr` | `Ann Rook`
    let mut end = title.tokens.end;
    let after = draft.mention_from(end);
    for next in draft.mentions[after..].iter().take(4).filter(|m| matches!(m.label, Label::Person | Label::Title)) {
        match next.label {
            _ if next.tokens.start != end => break,
            Label::Person => return next.span,
            _ => end = next.tokens.end,
        }
    }
    source
}

/// Pass: the source is a name, or ends in one (`the Halden Bank`).
fn name(draft: &Draft, source: Span) -> Option<(Option<usize>, Pass)> {
    let first = draft.mention_from_byte(source.start);
    // `AR: How late?`
    let label = || Some(draft.token_at(source.start)).filter(|at| draft.is_one(at + 1, words![":"]));
    let short = (source.end - source.start == 2).then(label).flatten().and_then(|at| draft.with_initials(at));
    if let Some(person) = short {
        return Some((Some(person.entity?), Pass::Name));
    }
    let mention = draft.mentions[first..].iter().take(8).take_while(|m| m.span.start < source.end).find(|m| {
        m.label.is_name()
            && m.label != Label::Norp
            && m.span.end == source.end
            && (m.span.start == source.start || article_before(draft, source, m.span))
    });
    let mention = mention.or_else(|| surname(draft, source, first))?;
    Some((Some(mention.entity?), Pass::Name))
}

/// How many mentions back a full name is looked for.
const FULL_NAME_WITHIN: usize = 64;

/// The person whose surname is the source, a word that no stage took for a name: `Marsh said`, of Ann Marsh. `first` is the mention
/// behind the source.
fn surname<'d>(draft: &'d Draft, source: Span, first: usize) -> Option<&'d Tagged> {
    let word = draft.token_at(source.start);
    let token = &draft.tokens[word];
    let alone = token.shape == Shape::Title && token.end as usize == source.end && !token.is(word::TITLE | word::PRONOUN);
    let people = draft.mentions[..first].iter().rev().take(FULL_NAME_WITHIN);
    let mut same = people.filter(|m| m.label == Label::Person && draft.tokens[m.tokens.end - 1].hash == token.hash);
    // Whom the word alone meant before is meant again.
    alone.then(|| same.clone().find(|m| m.tokens.len() == 1).or_else(|| same.find(|m| m.tokens.len() > 1)))?
}

/// Only an article stands before the name in the source.
fn article_before(draft: &Draft, source: Span, name: Span) -> bool {
    let lead = draft.slice(Span::new(source.start, name.start)).trim();
    ["the", "The", "THE"].contains(&lead)
}

/// How far before a relative the name it describes may stand, in tokens.
const RELATIVE_WITHIN: usize = 30;

/// Pass: `who`, `which` after a name, a comma or a dash between them or not. What stands between commas before it may describe the person: `Ann
/// Rook, 54, a vice president at Odland Bank, who`; `Ann Rook of Odland, who`.
fn relative(draft: &Draft, token: usize) -> Option<(Option<usize>, Pass)> {
    if !draft.tokens[token].is(word::RELATIVE) && draft.word(token) != "that" {
        return None;
    }
    // `Rook, who owns the farm and who says`
    let mut end = token;
    if end > 0 && draft.is_one(end - 1, words!["and"]) {
        let same = |at: &usize| draft.tokens[*at].hash == draft.tokens[token].hash;
        end = (end.saturating_sub(RELATIVE_WITHIN)..end).rev().find(same).unwrap_or(end);
    }
    if end > 0 && matches!(draft.word(end - 1), "," | "—" | "–" | "--") {
        end -= 1;
    }
    let byte = draft.tokens[end.checked_sub(1)?].end as usize;
    let after = draft.mention_from_byte(byte);
    let names = || draft.mentions[..after].iter().rev().take(8).filter(|m| m.label.is_name());
    let touching = names().find(|m| m.span.end == byte);
    let person = draft.tokens[token].is_one(words!["who"]);
    // `residents of Halden, who say`: those who live there; `a letter to Rook, which said`
    let people = || {
        let of = touching
            .and_then(|m| m.tokens.start.checked_sub(1))
            .filter(|of| draft.is_one(*of, words!["of", "in", "from", "near"]));
        let noun = of.and_then(|of| of.checked_sub(1));
        noun.is_some_and(|noun| {
            draft.tokens[noun].is(union(&[word::TITLE_PLURAL, word::PERSON_NOUN]))
                && draft.tokens[noun].text(draft.text).ends_with('s')
        })
    };
    let thing = draft.tokens[token].is_one(words!["which"]) && touching.is_some_and(|m| m.label == Label::Person);
    if thing || person && people() {
        return Some((None, Pass::OwnWords));
    }
    // `Ann Rook, of Halden, who`: a town that was taken for a person.
    let town = |m: &&Tagged| {
        m.tokens.start > 1
            && draft.is_one(m.tokens.start - 1, words!["of", "from"])
            && draft.is_one(m.tokens.start - 2, words![","])
    };
    let touching = touching
        .filter(|m| !(person && town(m) && names().any(|n| n.label == Label::Person && n.tokens.end + 2 == m.tokens.start)));
    // `a book by Rook that says`
    if draft.tokens[token].is_one(words!["that"]) && touching.is_some_and(|m| m.label == Label::Person) {
        return Some((None, Pass::OwnWords));
    }
    if !person || touching.is_some_and(|m| m.label == Label::Person) {
        return Some((Some(touching?.entity?), Pass::Relative));
    }
    let rook = names().find(|m| m.label == Label::Person && m.tokens.end < end)?;
    let between = &draft.tokens[rook.tokens.end..end];
    let plain = |t: &Token| {
        !t.is(union(&[word::AUXILIARY, word::CUE_SAY, word::CUE_TELL, word::FINITE, word::RELATIVE, word::PRONOUN]))
            && !t.is_one(words![".", ";", ":", "?", "!"])
    };
    let aside = between.len() <= RELATIVE_WITHIN && between[0].is_one(words![",", "(", "of"]) && between.iter().all(plain);
    aside.then_some((Some(rook.entity?), Pass::Relative))
}

/// Longest description before a relative, in tokens.
const LONGEST_DESCRIPTION: usize = 6;

/// Pass of the description before *who* or *which*: `The governor, who said`, `The ministry, which said`. Nobody, where it leads to nobody.
fn described_relative(draft: &Draft, salience: &mut Salience, token: usize) -> Option<(Option<usize>, Pass)> {
    if !draft.is_one(token, words!["who", "which"]) {
        return None;
    }
    let end = token - usize::from(token > 0 && draft.is_one(token - 1, words![","]));
    let head =
        end.checked_sub(1).filter(|head| draft.tokens[*head].is(union(&[word::TITLE, word::GROUP_NOUN, word::ORG_HEAD])))?;
    let from = end.saturating_sub(LONGEST_DESCRIPTION);
    let first = (from..head).rev().find(|at| !draft.tokens[*at].shape.is_word() || draft.is_one(*at, words!["the"]))?;
    let decided = draft.is_one(first, words!["the"]).then(|| of_nominal(draft, salience, draft.span_of(first..end), first, head));
    decided.flatten().filter(|(entity, _)| entity.is_some())
}

/// Most words between a description and the name that follows it.
const APPOSED_WITHIN: usize = 6;

/// Pass: the source is a description, and the name stands right behind it: `The contractor, Odland-based Rook Ltd, said`.
fn apposed(draft: &Draft, first: usize, head: usize) -> Option<(Option<usize>, Pass)> {
    let (noun, first) = (first..head + 1, &draft.tokens[first]);
    if !draft.tokens.get(head + 1)?.is_one(words![","]) {
        return None;
    }
    if let Some(name) = beside::given_as(draft, head + 2) {
        return Some((Some(name.entity?), Pass::Nominal));
    }
    let one = draft.tokens[head].is(word::TITLE | word::GROUP_NOUN | word::PERSON_NOUN) && !first.is_one(words!["a", "an"]);
    if !one {
        return None;
    }
    let from = draft.mention_from(head + 2);
    let name = draft.mentions[from..].iter().take(6).find(|m| matches!(m.label, Label::Person | Label::Org))?;
    // `The head of the charity, Rook Trust, said`: the charity's name.
    let noun = if name.label == Label::Org { noun::head(draft, noun) } else { head };
    if noun < head && draft.tokens[noun].is(word::TITLE | word::PERSON_NOUN) {
        return None;
    }
    let lead = draft.tokens.get(head + 2..name.tokens.start)?;
    let idle = lead.len() <= APPOSED_WITHIN
        && lead.iter().all(|t| {
            // `The report, quoting Rook, said`
            !t.is_one(words!["citing", "quoting"])
                && !t.is(union(&[word::DETERMINER, word::PREPOSITION, word::PRONOUN, word::RELATIVE, word::AUXILIARY]))
                && (t.shape != Shape::Mark || t.is_one(words!["-"]))
        });
    let closed = draft.tokens.get(name.tokens.end).is_some_and(|t| t.is_one(words![",", "—", "–", "("]));
    (idle && closed).then_some((Some(name.entity?), Pass::Nominal))
}

/// How many quotes before are looked at for one that stands around another.
const AROUND: usize = 12;

/// Whose words the source stands in: `“The chief is late, but he says it is over,” Rook said`, where *he* is not Rook.
fn teller(draft: &Draft, quotes: &[Said], at: usize, source: Span) -> Option<usize> {
    around(quotes, at, source).find(|q| q.kind == QuoteKind::Direct).and_then(|outer| speaker_of(draft, outer))
}

/// Whom somebody heard or remembers: of `Rook recalled her saying`, where *her* is not Rook, Rook.
fn hearer(draft: &Draft, pronoun: usize) -> Option<usize> {
    let heard = draft.is_one(pronoun, words!["him", "her"])
        && draft.is_one(pronoun + 1, words!["saying", "telling", "asking", "say", "tell"]);
    let end = pronoun.checked_sub(1).filter(|_| heard)?;
    let after = draft.mention_from(end);
    let who = draft.mentions[..after].last().filter(|m| m.label == Label::Person && m.tokens.end == end);
    who.and_then(|who| who.entity)
}

/// The quotes not far before `at` that hold the source, the nearest first.
fn around(quotes: &[Said], at: usize, source: Span) -> impl Iterator<Item = &Said> {
    quotes[..at].iter().rev().take(AROUND).filter(move |q| q.span.contains(source))
}

/// Who speaks in a quote, or whom its source names.
fn speaker_of(draft: &Draft, quote: &Said) -> Option<usize> {
    quote.speaker.or_else(|| name(draft, quote.source?)?.0)
}

/// Pass: `I`, `we` inside marks are the speaker of the quote around.
fn first_person(draft: &Draft, quotes: &[Said], at: usize, token: usize) -> Option<(Option<usize>, Pass)> {
    let person = draft.tokens[token].word.value(word::PRONOUN)?;
    if !matches!(person, "i" | "w") {
        return None;
    }
    let source = quotes[at].source?;
    let outer = around(quotes, at, source).find(|q| q.kind != QuoteKind::Indirect);
    match outer.and_then(|outer| speaker_of(draft, outer)) {
        Some(speaker) => Some((Some(speaker), Pass::FirstPerson)),
        None => Some((None, Pass::OwnWords)),
    }
}

/// Pass: a title in the source that one person of the article holds; of several holders the one spoken of last.
fn title(draft: &Draft, salience: &mut Salience, source: Span, first: usize, head: usize) -> Option<(Option<usize>, Pass)> {
    let from = draft.mention_from_byte(source.start);
    let found = draft.mentions[from..]
        .iter()
        .take(8)
        .take_while(|m| m.span.start < source.end)
        .find(|m| m.label == Label::Title && m.span.end >= source.end && m.span.start >= source.start);
    // `A spokesman for the chairman, Rook, said`: Rook is the chairman.
    let speaks_for = || draft.word(head.min(first + 1)).starts_with("spokes");
    if let Some(entity) = found.and_then(|m| m.entity).filter(|_| !speaks_for()) {
        return Some((Some(entity), Pass::Title));
    }
    if !["the ", "The "].iter().any(|the| draft.slice(source).starts_with(the)) {
        return None;
    }
    // `the mayor of Halden`; counter-example: `the secretary of state’s office`
    let owns = draft.tokens[first..head].iter().any(|t| t.is_one(words!["'s"]));
    let noun = if owns { head } else { noun::head(draft, first..head + 1) };
    if !draft.tokens[noun].is(word::TITLE) {
        return None;
    }
    let entity = salience.last_titled(draft, first..noun + 1, source)?;
    Some((entity, if entity.is_some() { Pass::Title } else { Pass::OwnWords }))
}

/// Pass: `her brother`, `the nephew`: the person whose name once followed that noun. Counter-example: `her brother's friend`.
fn relation(draft: &Draft, salience: &mut Salience, source: Span, first: usize, last: usize) -> Option<(Option<usize>, Pass)> {
    let owned = draft.tokens[first].is_one(words!["my", "his", "her", "its", "our", "their"]);
    let the = draft.tokens[first].is_one(words!["the"]) && draft.tokens[last].is(word::PERSON_NOUN);
    if !owned && !the || last == first || last > first + 3 {
        return None;
    }
    let noun = draft.tokens[last].hash;
    let entity =
        salience.last_introduced(draft, noun, source.start).or_else(|| only_introduced(draft, noun).filter(|_| owned))?;
    Some((Some(entity), Pass::Relation))
}

/// Pass: `the ministry`, `the company`: the organisation last spoken of whose name ends in that noun, or, for words that say
/// of what kind it is, the one of that kind that spoke last. Counter-example: `a company`, `companies`.
fn nominal(draft: &Draft, salience: &mut Salience, source: Span, first: usize, head: usize) -> Option<(Option<usize>, Pass)> {
    let token = &draft.tokens[head];
    let body = token.word.value(word::GROUP_NOUN) == Some("o") || token.is(word::ORG_HEAD) || noun::is_maker(draft, head);
    if !draft.tokens[first].is_one(words!["the"]) || !body {
        return None;
    }
    let first = first + 1;
    // `the German company`, `the Leeds, Ohio-based firm`; not `the power company's union`, `the head of the Leeds company`.
    let plain = head < first + 7 && !draft.tokens[first..head].iter().any(|t| t.is_one(words!["'s"]) || t.is(word::PREPOSITION));
    let entity = plain.then(|| salience.last_organisation(draft, head, source.start))??;
    Some((Some(entity), Pass::Nominal))
}

/// The speaker's longest title, one that is held before one that was; of an unnamed source, the title in its own words or in those it
/// `stands_for`: `A spokeswoman left. She said`.
fn role(draft: &Draft, quote: &Said, stands_for: Option<Span>) -> Option<Span> {
    if let Some(speaker) = quote.speaker {
        // `Sen.` says less than `former rancher`.
        let held = |t: &Tagged| {
            let first = &draft.tokens[t.tokens.start];
            let form = t.tokens.len() == 1 && first.word.value(word::TITLE) == Some("h");
            !form && !first.is_one(set::ONCE) && !is_second(draft, t)
        };
        let titles = draft.titles_of(speaker).take(16);
        return titles.max_by_key(|t| (held(t), t.span.len(), std::cmp::Reverse(t.span.start))).map(|t| t.span);
    }
    let source = quote.source.map(|own| stands_for.unwrap_or(own))?;
    let first = draft.mention_from_byte(source.start);
    let inside = draft.mentions[first..].iter().take(8).take_while(|m| m.span.start < source.end);
    inside.filter(|m| m.label == Label::Title && m.span.end >= source.end).map(|m| m.span).next()
}

/// Right behind another title, in capitals: `spokesman` | `Assistant Commissioner` | `Ann Rook`.
fn is_second(draft: &Draft, title: &Tagged) -> bool {
    if !draft.tokens[title.tokens.start].shape.is_capital() {
        return false;
    }
    let before = draft.mention_from(title.tokens.start);
    let mut near = draft.mentions[..before].iter().rev().take(4);
    near.any(|m| m.label == Label::Title && m.tokens.end == title.tokens.start)
}

/// Who takes turns in a dialogue.
#[derive(Default)]
struct Turns {
    last: Option<usize>,
    other: Option<usize>,
}

impl Turns {
    fn spoke(&mut self, speaker: Option<usize>) {
        if speaker.is_some() && speaker != self.last {
            self.other = self.last;
            self.last = speaker;
        }
    }

    /// Pass: an utterance without an attribution, in a paragraph of its own, is the other party's.
    fn next(&self, salience: &mut Salience) -> (Option<usize>, Pass) {
        salience.forget();
        let Some(other) = self.other else { return (None, Pass::Nobody) };
        salience.weigh(Span::default(), Some(other), None, Verdict::Chosen);
        salience.weigh(Span::default(), self.last, None, Verdict::SpokeLast);
        (Some(other), Pass::Turn)
    }
}
