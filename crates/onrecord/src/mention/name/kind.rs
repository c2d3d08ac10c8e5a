//! What common nouns beside a name say it is: `the charity Coastal Example`, `Coastal Example, a charity in Pelham`.

use super::role;
use super::run::{Case, Line};
use super::scores::Scores;
use super::walk::{self, Hit};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{name, set, union, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// How far an apposition is read.
const LONGEST_APPOSITION: usize = 8;

/// The kind of thing that a noun in small letters names.
fn kind(noun: &Token) -> Option<Label> {
    if !noun.is(word::KIND_NOUN) {
        return None;
    }
    match noun.word.value(word::KIND_NOUN)? {
        "org" => Some(Label::Org),
        "work" => Some(Label::WorkOfArt),
        "product" => Some(Label::Product),
        "event" => Some(Label::Event),
        "loc" => Some(Label::Loc),
        "gpe" => Some(Label::Gpe),
        "fac" => Some(Label::Fac),
        "norp" => Some(Label::Norp),
        _ => None,
    }
}

/// The noun before a name that starts at `at` is one of a body, not of its holder: `the operator Halden SpA`.
/// Counter-example: `the operator Ann Halden`.
pub(super) fn is_body(line: &Line, at: usize) -> bool {
    line.before(at).and_then(kind).is_some_and(|kind| kind == Label::Org) && !line.tokens[at].is(word::GIVEN)
}

/// The noun at `at` opens the sentence and is one of a body: `Developer Halden Homes`. Counter-example: `Developer Ann Halden`.
pub(super) fn opens_with_body(line: &Line, at: usize) -> bool {
    line.case == Case::Prose && line.opens(at) && at + 1 < line.range.end && is_body(line, at + 1)
}

/// `wind firm Halden`, `a firm called Halden Economics`. Counter-example: `the company Ann Halden founded`.
pub(super) fn before(line: &Line, tokens: &Range<usize>, listed: bool, scores: &mut Scores) {
    let Some(word) = line.before(tokens.start) else { return };
    if !listed && word.is_one(RATES) && word.shape == Shape::Lower {
        scores.add(Label::Org, 6);
    }
    if listed && tokens.len() == 1 && line.tokens[tokens.start].is(word::GIVEN) && is_relative(line, tokens.start) {
        return scores.settle(Label::Person, 12);
    }
    let called = word.is_one(words!["called", "named"]);
    let opening = || word.shape == Shape::Title && line.case == Case::Prose && line.opens(tokens.start - 1);
    // The rarest is asked first.
    if !(word.is(word::KIND_NOUN) || called) || !(word.shape == Shape::Lower || opening()) {
        return;
    }
    let noun = if called { line.before(tokens.start - 1) } else { Some(word) };
    let of_name = |label: &Label| *label != Label::Fac;
    let Some((noun, label)) = noun.and_then(|noun| kind(noun).filter(of_name).map(|label| (noun, label))) else { return };
    if listed {
        scores.add(label, 2);
    } else if tokens.len() == 1 || noun.is(word::TITLE) && noun.shape == Shape::Lower {
        scores.add(label, 6);
    } else if !line.tokens[tokens.start].is(word::GIVEN) {
        scores.settle(label, 7);
    } else if is_firm(line, tokens) {
        scores.settle(label, 12);
    }
}

/// What a broker does to a share: `Ann Halden downgraded Quarzel to hold`.
const RATES: &WordSet = words!["upgraded", "upgrades", "downgraded", "downgrades"];

/// `Ann Halden | downgraded Quarzel`, `Ann Halden | began coverage of`: a broker, which may be called like a person.
pub(super) fn is_broker(line: &Line, end: usize) -> bool {
    line.get(end).is_some_and(|next| {
        let covers = next.is_one(words!["began", "initiated", "initiates", "resumed", "started", "starts"]);
        next.is_one(RATES) || covers && line.is_word(end + 1, words!["coverage"])
    })
}

/// A given name that is a place's too, of somebody's relative or friend: `his mother, Florence, died`, `her friend Austin`. Counter-examples: `his
/// mother, Florence police said`, `After a call to his mother, Austin left`.
#[cold]
fn is_relative(line: &Line, at: usize) -> bool {
    let comma = line.before(at).is_some_and(|t| t.is_one(words![","])) as usize;
    let kin = |t: &Token| t.shape == Shape::Lower && (t.is(word::GENDERED_NOUN) || t.is_one(set::COMPANION));
    let Some(noun) = at.checked_sub(1 + comma).filter(|noun| *noun > line.range.start && kin(&line.tokens[*noun])) else {
        return false;
    };
    let whose = &line.tokens[noun - 1];
    let apart = |t: &Token| t.shape == Shape::Mark && !t.is_one(words!["-"]) || t.is_one(words!["and", "of", "who"]);
    let led = whose.is(word::DETERMINER | word::NUMBER_WORD) || whose.is_one(words!["'s"]) || whose.shape == Shape::Number;
    led && (comma == 0 || line.get(at + 1).is_none_or(apart))
}

/// `Emily Post`, whose surname ends papers' names too. Counter-example: `the Jordan Post`.
pub(super) fn is_given_and_surname(line: &Line, tokens: &Range<usize>) -> bool {
    let [first, last] = [tokens.start, tokens.end - 1].map(|at| &line.tokens[at]);
    let the = || line.before(tokens.start).is_some_and(|t| t.is_one(words!["the"]));
    tokens.len() == 2 && last.is_one(words!["post"]) && first.is(word::GIVEN) && !the()
}

/// `the law firm Ann Halden`: a firm of partners, which may begin like a person's name. Counter-example: `the law firm Ann Halden founded`.
#[cold]
fn is_firm(line: &Line, tokens: &Range<usize>) -> bool {
    let kind = words!["accounting", "advertising", "brokerage", "consulting", "law", "lobbying", "relations", "securities"];
    tokens.start >= line.range.start + 2
        && line.is_word(tokens.start - 1, words!["firm"])
        && line.is_word(tokens.start - 2, kind)
        && !line.get(tokens.end).is_some_and(|t| t.is_one(set::FOUNDING))
}

/// `Halden shares fell`, `Halden goalkeeper Ann Renn`; `Halden township`, `the Halden ridge`; `the Quill administration`, `the Quarza people`.
/// Counter-example: `Ann Halden fans`.
pub(super) fn behind(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    let Some(next) = line.get(tokens.end) else { return };
    // The rarest is asked first.
    if !(next.is(word::KIND_NOUN) | next.is_one(set::OF_BODY) | next.is_one(words!["administration", "news", "people"]))
        || next.shape != Shape::Lower
    {
        return;
    }
    let the = || tokens.len() == 1 && line.before(tokens.start).is_some_and(|t| t.is_one(words!["the"]));
    if next.is_one(words!["administration"]) && the()
        || next.is_one(words!["news"]) && line.is_word(tokens.end + 1, words!["agency"])
    {
        return scores.settle(Label::Org, 9);
    }
    if next.is_one(words!["people"]) && the() {
        return scores.settle(Label::Norp, 9);
    }
    let place = |label: &Label| !matches!(label, Label::WorkOfArt | Label::Product | Label::Event);
    // `the Halden telescope`; counter-examples: `a Halden satellite`, `the Halden vaccine`, whose maker it is.
    if next.is_one(words!["telescope", "spacecraft", "rover", "lander"]) && the() {
        return scores.settle(Label::Product, 9);
    }
    if let Some(label) = kind(next).filter(place) {
        match label {
            Label::Norp => scores.settle(label, 12),
            _ => scores.add(label, 4),
        }
    } else if next.is_one(set::OF_BODY) && !line.tokens[tokens.start].is(word::GIVEN) {
        scores.add(Label::Org, 4);
    }
}

/// How far before a firm's name its analyst is looked for.
const ANALYST_WITHIN: usize = 10;

/// The name at `at` is one of who employs an analyst: `an economist at Halden`, `Analyst Ann Renn of Halden`, `traders in Pelham and Tim
/// Low of Halden`. Counter-examples: `analysts in Halden`, `analysts of Halden`.
pub(super) fn employs(line: &Line, at: usize) -> bool {
    if !line.before(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words!["at", "with", "of", "for"])) {
        return false;
    }
    let floor = line.range.start.max(at.saturating_sub(ANALYST_WITHIN));
    let named = at >= line.range.start + 2 && line.tokens[at - 2].shape.is_capital();
    let within = if line.is_word(at - 1, words!["of", "for"]) && !named { at } else { floor };
    (within..at - 1).rev().take_while(|at| line.tokens[*at].shape != Shape::Mark).any(|at| line.tokens[at].is_one(set::ANALYST))
}

/// How far a noun that several names share is looked for.
const LONGEST_ROW: usize = 12;

/// What a noun in the plural says of each name that shares it.
fn shared_kind(noun: &Token) -> Option<Label> {
    match noun {
        _ if noun.is_one(words!["rivers", "islands", "mountains", "lakes", "hills", "valleys", "seas"]) => Some(Label::Loc),
        _ if noun.is_one(words!["roads", "streets", "avenues", "bridges", "airports"]) => Some(Label::Fac),
        _ if noun.is_one(set::AREAS) => Some(Label::Gpe),
        _ => None,
    }
}

/// What stands at `end`, behind a name, may lead to a noun that several names share, or be it.
#[inline(always)]
pub(super) fn may_share(line: &Line, end: usize) -> bool {
    line.get(end).is_some_and(|t| {
        t.is_one(words![","]) || t.shape == Shape::Lower && (t.is_one(words!["and"]) || shared_kind(t).is_some())
    })
}

/// `the Halden and the Quarzel rivers`, `Renn, Halden and Quill counties`: each is what the noun says.
pub(super) fn shared(line: &Line, tokens: &Range<usize>, listed: bool, scores: &mut Scores) {
    let and = |t: &Token| t.shape == Shape::Lower && t.is_one(words!["and"]);
    let the = |t: &Token| t.shape == Shape::Lower && t.is_one(words!["the"]);
    let mut joined =
        line.before(tokens.start).is_some_and(|t| and(t) || the(t) && line.before(tokens.start - 1).is_some_and(and));
    for at in tokens.end..tokens.end + LONGEST_ROW {
        let Some(token) = line.get(at) else { return };
        joined |= and(token);
        let goes_on = token.shape.is_capital() && at > tokens.end || and(token) || the(token) || token.is_one(words![","]);
        if !goes_on {
            // `the Sahel and Halden regions`
            let wide = |label| label == Label::Gpe && scores.of(Label::Loc) > scores.of(Label::Gpe);
            let other = |label: Label| listed && (label == Label::Fac || wide(label));
            let kind = shared_kind(token).filter(|kind| joined && token.shape == Shape::Lower && !other(*kind));
            if let Some(label) = kind {
                scores.settle(label, 12);
            }
            return;
        }
    }
}

/// The word right before the row that goes on at `start`; `link`: what a row consists of.
fn before_row(line: &Line, start: usize, link: impl Fn(&Token) -> bool) -> Option<usize> {
    let floor = line.range.start.max(start.saturating_sub(LONGEST_ROW));
    (floor..start).rev().find(|at| !link(&line.tokens[*at]))
}

/// `the provinces of Halden, Quarzel and | Renn`, `the departments of | Halden`: what starts at `start` is in a row of names that the areas
/// lead. Counter-example: `the departments of Justice and Labor`.
pub(super) fn in_row_of_areas(line: &Line, start: usize) -> bool {
    let link = |t: &Token| t.shape.is_capital() || t.is_one(words![",", "and", "-"]);
    let Some(of) = before_row(line, start, link) else { return false };
    let areas = |t: &Token| t.is_one(set::AREAS) || t.is_one(words!["departments"]) && !line.tokens[start].is(word::COMMON);
    line.is_word(of, words!["of"]) && line.before(of).is_some_and(|t| t.shape == Shape::Lower && areas(t))
}

/// A language, not its people: `in Spanish,`, `speaks Welsh`. Counter-example: `in Spanish cities`.
pub(super) fn speaks(line: &Line, tokens: &Range<usize>) -> bool {
    let plain = line.before(tokens.start).is_some_and(|t| t.is_one(words!["plain", "broken", "fluent", "perfect", "halting"]));
    // `translated to Welsh`
    let turned = || {
        let to = tokens.start >= line.range.start + 2 && line.is_word(tokens.start - 1, words!["to", "from"]);
        to && line.is_word(tokens.start - 2, words!["translated", "translation", "switched", "switching", "switches"])
    };
    let before = line.before(tokens.start - usize::from(plain));
    let led = before.is_some_and(|t| t.shape == Shape::Lower && t.is_one(set::LANGUAGE_LEAD)) || turned();
    // `a Welsh-language paper`
    if line.is_mark(tokens.end, words!["-"]) && line.is_word(tokens.end + 1, words!["language"])
        || in_row_of_languages(line, tokens)
    {
        return true;
    }
    // `Welsh is the language of`, `teaches Welsh as a second language`
    let is = line.is_word(tokens.end, words!["is", "was", "as"])
        && line.is_word(tokens.end + 1, words!["a", "an", "the", "their", "his", "her", "its", "our"]);
    const LANGUAGE: &WordSet = words!["language", "tongue"];
    let behind = tokens.end + 2;
    if is
        && (line.is_word(behind, LANGUAGE)
            || line.is_word(behind, words!["first", "second", "foreign", "official", "main", "native"])
                && line.is_word(behind + 1, LANGUAGE))
    {
        return true;
    }
    let noun = line.get(tokens.end).is_some_and(|t| {
        t.shape.is_capital()
            || t.shape == Shape::Lower && !t.is(word::PREPOSITION | word::CONJUNCTION | word::AUXILIARY | word::PRONOUN)
    });
    led && !noun
}

/// `translated into Welsh, Irish | and Danish`, no noun behind it. Counter-example: `spoke to Welsh and Irish guards`.
fn in_row_of_languages(line: &Line, tokens: &Range<usize>) -> bool {
    let link = |t: &Token| t.shape == Shape::Title || t.is_one(words![",", "and", "or"]);
    let row = line.before(tokens.start).is_some_and(|t| t.is_one(words![",", "and", "or"]));
    let end = line.get(tokens.end).is_none_or(|t| t.shape == Shape::Mark || t.is_one(words!["and", "or"]));
    if !row || !end {
        return false;
    }
    before_row(line, tokens.start, link)
        .is_some_and(|at| line.is_word(at, set::LANGUAGE_LEAD) && !line.tokens[at].is_one(words!["in"]))
}

/// `St Odo's church`: a saint's, no town. Counter-example: `St Odo's mayor`.
#[inline(always)]
pub(super) fn owned(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    if !line.tokens[tokens.start].is_one(words!["st", "saint"]) {
        return;
    }
    let owns = |at: usize| line.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words!["'s"]));
    let house = |t: &Token| t.shape == Shape::Lower && t.is_one(words!["church", "cathedral", "chapel", "parish"]);
    let behind = if owns(tokens.end) { tokens.end + 1 } else { tokens.end };
    if owns(behind - 1) && line.get(behind).is_some_and(house) {
        scores.settle(Label::Fac, 12);
    }
}

/// `Quarzel, Odland's biggest brewer, said`. `at` is behind the clitic. Counter-examples: `Quarzel, Odland's brewer`; `In Quarzel,
/// Odland's biggest brewer said`.
pub(super) fn apposed_superlative(line: &Line, at: usize, scores: &mut Scores) {
    let second = line.is_word(at, words!["second", "third"]) && line.is_mark(at + 1, words!["-"]);
    let most = at + second as usize * 2;
    if line.is_word(most, words!["largest", "biggest", "leading", "top", "main", "oldest"])
        && let Some((label, true)) = apposed_noun(line, most)
    {
        scores.settle(label, 8);
    }
}

/// `Halden, a Pelham-based think tank, said`. `at` is the article behind the comma.
pub(super) fn apposed(line: &Line, at: usize, scores: &mut Scores) {
    if line.get(at).is_some_and(|t| t.is_one(words!["a", "an"]))
        && let Some((label, closed)) = apposed_noun(line, at)
    {
        scores.add(label, if closed { 8 } else { 5 });
    }
}

/// What the last noun of an apposition that opens at `at` says, and whether it closes it.
fn apposed_noun(line: &Line, at: usize) -> Option<(Label, bool)> {
    let ends = |t: &Token| match t.shape {
        Shape::Lower => t.is(word::PREPOSITION | word::CONJUNCTION | word::RELATIVE),
        Shape::Mark => !t.is_glued(),
        _ => false,
    };
    let phrase = (at + 1..at + LONGEST_APPOSITION).take_while(|at| line.get(*at).is_some_and(|t| !ends(t)));
    let said = phrase.filter(|at| line.tokens[*at].shape == Shape::Lower).filter_map(|at| {
        let noun = &line.tokens[at];
        let kind = |noun| kind(noun).filter(|_| noun.shape == Shape::Lower);
        let person = || noun.is(word::TITLE | word::PERSON_NOUN).then_some(Label::Person);
        kind(noun).or_else(person).map(|label| (at, label))
    });
    // Counter-example: `In Halden, a company said`.
    let closed = |noun: usize| line.get(noun + 1).is_none_or(|t| t.shape == Shape::Mark || t.is(word::RELATIVE));
    said.last().map(|(noun, label)| (label, closed(noun)))
}

/// `the family of Quarzel Renn`, `the arrest of Q.R. Halden`. Counter-examples: `the family of Halden Bank`, `the sale of Quarzel Renn`.
pub(super) fn is_of_person(line: &Line, tokens: &Range<usize>) -> bool {
    let own = |t: &Token| role::is_own(t) || matches!(t.shape, Shape::Initial | Shape::Upper) && t.has_stop() || t.is_glued();
    let whose = tokens.start >= line.range.start + 2 && line.is_word(tokens.start - 2, set::OF_PERSON);
    whose && (2..=6).contains(&tokens.len()) && line.tokens[tokens.clone()].iter().all(own)
}

/// A place where somebody lives or serves, or a school that is called by its town.
pub(super) fn of_place(line: &Line, tokens: &Range<usize>, hit: Option<&Hit>, scores: &mut Scores) {
    if is_home(line, tokens, hit) {
        scores.settle(Label::Gpe, 14);
    } else if hit.is_some_and(|hit| hit.classes.has(Label::Gpe)) && teaches(line, tokens) {
        scores.settle(Label::Org, 14);
    } else if hit.is_none() && is_of_party(line, tokens) {
        scores.settle(Label::Person, 12);
    }
}

/// `the party's Quarzel Renn`, `QZP's Quarzel Renn`, a listed party. Counter-examples: `the party's Youth League`, `Halden's Quarzel Renn`.
fn is_of_party(line: &Line, tokens: &Range<usize>) -> bool {
    let owner = tokens.start.checked_sub(2).filter(|owner| *owner >= line.range.start);
    let Some(owner) = owner.filter(|owner| line.tokens[owner + 1].is_one(words!["'s"])) else { return false };
    let party = || line.is_word(owner, words!["party", "union"]);
    let listed = || walk::longest(line.tokens, owner, owner + 1, false).is_some_and(|hit| hit.classes.any(name::PARTIES));
    (2..=4).contains(&tokens.len()) && line.tokens[tokens.clone()].iter().all(role::is_own) && (party() || listed())
}

/// How far before a school its degree is looked for.
const DEGREE_WITHIN: usize = 9;

/// A school that is called by its town: `graduated cum laude from Halden`, `received a law degree from Quarzel`. Counter-examples: `She graduated
/// and moved from Halden`; `from Halden, Odland`.
fn teaches(line: &Line, tokens: &Range<usize>) -> bool {
    let from = tokens.start.wrapping_sub(1);
    if tokens.start == line.range.start || !line.is_word(from, words!["from"]) {
        return false;
    }
    let degree = |t: &Token| t.is_one(set::OF_SCHOOL) || t.is(word::ABBR_DEGREE);
    let goes_on = |t: &Token| {
        let link = t.is_one(words!["in", "a", "an", "with", "cum", "laude", "magna", "summa", "honors", "and", "his", "her"]);
        link || t.is_one(words!["'s"]) || t.is(word::TITLE_MODIFIER | word::COMMON) && !t.is(word::FINITE | word::AUXILIARY)
    };
    let floor = line.range.start.max(from.saturating_sub(DEGREE_WITHIN));
    let before = (floor..from).rev().find(|at| degree(&line.tokens[*at]) || !goes_on(&line.tokens[*at]));
    let state = line.is_mark(tokens.end, words![","]) && line.get(tokens.end + 1).is_some_and(|t| t.shape.is_capital());
    !state && before.is_some_and(|at| degree(&line.tokens[at]))
}

/// Where somebody lives or serves, or a state by its short form or of two parts: `Halden and Quarzel Chief Minister`.
fn is_home(line: &Line, tokens: &Range<usize>, hit: Option<&Hit>) -> bool {
    let of_two = |hit: &Hit| hit.tokens.len() > 2 && hit.classes.any(name::STATES);
    if hit.is_some_and(of_two) && line.is_word(tokens.start + 1, words!["and"]) || is_divided(line, tokens) {
        return true;
    }
    let town = || hit.is_none_or(|hit| hit.classes.has(Label::Gpe));
    is_state(line, tokens, hit) || (lives_in(line, tokens) || line.is_ward(tokens)) && town()
}

/// `Halden 1st District Rep. Ann Quill`; the city's own, `Odland's Quarzel District`. Counter-examples: `the 1st District`, `Odland's Business
/// District`.
fn is_divided(line: &Line, tokens: &Range<usize>) -> bool {
    let [own, last] = [tokens.start, tokens.end - 1].map(|at| &line.tokens[at]);
    let number = || line.get(tokens.end).is_some_and(|t| t.shape == Shape::Number) && line.is_ordinal(tokens.end + 1);
    if own.shape != Shape::Title || own.is(word::COMMON) {
        return false;
    }
    let owned = || line.before(tokens.start).is_some_and(|t| t.is_one(words!["'s"]));
    number() && line.get(tokens.end + 2).is_some_and(|t| t.is_one(words!["district"]))
        || tokens.len() == 2 && last.is_one(words!["district", "township"]) && owned()
}

/// Where somebody of an age lives: `Ann Quill, 39, of Halden`. Counter-examples: `of Halden Road`, `of Halden Bank`.
fn lives_in(line: &Line, tokens: &Range<usize>) -> bool {
    if tokens.len() > 2 || tokens.start < line.range.start + 4 || !line.is_word(tokens.start - 1, words!["of"]) {
        return false;
    }
    let age = &line.tokens[tokens.start - 3];
    let aged = age.shape == Shape::Number && age.span().len() == 2 && line.is_mark(tokens.start - 2, words![","]);
    let own = |t: &Token| t.shape == Shape::Title && !t.is(union(&[word::ORG_HEAD, word::ORG_SUFFIX, word::FAC_HEAD]));
    let closed = line.get(tokens.end).is_none_or(|t| t.is_one(words![",", ".", ";"]) || t.is(word::AUXILIARY));
    aged && closed && line.is_mark(tokens.start - 4, words![","]) && line.tokens[tokens.clone()].iter().all(own)
}

/// A state's short form that opens a headline or a sentence: `Ga. judges strike map`. Counter-examples: `Del. Ann Quill`, a
/// delegate; `Miss. Quill`.
fn is_state(line: &Line, tokens: &Range<usize>, hit: Option<&Hit>) -> bool {
    let short = hit.is_some_and(|hit| hit.classes.any(name::STATE_ABBR));
    short
        && tokens.len() == 1
        && tokens.start == line.range.start
        && line.tokens[tokens.start].has_stop()
        && line.get(tokens.end).is_some_and(|t| t.shape == Shape::Lower && t.is(word::COMMON))
}

/// A company's form before its name, as Indonesia, Russia and Lithuania write it: `PT Halden`, `OAO Quarzel`.
pub(super) fn is_firm_prefix(token: &Token) -> bool {
    token.shape == Shape::Upper && token.is_one(words!["pt", "oao", "zao", "ooo", "pao", "uab"])
}

/// A name before the office of a place: `Halden Mayor Ann Example`, `Halden Police Chief`. Counter-example: `Ex-Mayor Ann Example`.
pub(super) fn is_seat(line: &Line, tokens: &Range<usize>) -> bool {
    let own = line.tokens[tokens.clone()].iter().all(|t| t.shape == Shape::Title && !t.is(word::COMMON));
    let force = line.get(tokens.end).is_some_and(|t| t.is_one(words!["police", "fire"]));
    let office = line.get(tokens.end + force as usize);
    let of_place = |t: &Token| t.is_one(words!["mayor", "sheriff"]) || t.has_stop() && t.is_one(words!["rep", "gov"]);
    own && office.is_some_and(|t| if force { t.is_one(words!["chief"]) } else { of_place(t) })
}
