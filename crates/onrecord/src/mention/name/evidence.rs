//! What speaks for which label: lists, the words of the name, the words around it. Points, no verdicts.

use super::joint::is_ship_prefix;
use super::numbered::is_numbered_bowl;
use super::run::{Case, Line};
use super::scores::{Scores, bits};
use super::sport::{is_club_prefix, is_named_club, is_player, is_there, is_venue, ranked};
use super::walk::{self, Hit};
use super::{bracket, kind, role};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{ByClasses, Classes, NameClasses, name, set, union, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// What leads up to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    None,
    /// `Mr`, `Ms`.
    Honorific,
    /// `Secretary`.
    Title,
    /// `spokesman`, in small letters.
    Role,
}

/// The lead of a run that starts at `at`: a title in small letters right before it, or a form of address.
pub(super) fn lead(line: &Line, at: usize) -> Lead {
    match line.before(at) {
        // `Member of Parliament (MP) Ann Example`
        Some(before) if before.is_one(words![")"]) && is_short_role(line, at - 1) => Lead::Title,
        Some(before) if before.is(word::TITLE) && before.shape == Shape::Lower && !kind::is_body(line, at) => Lead::Role,
        _ => Lead::None,
    }
}

/// `(MP)`, `Commissioner (DC)`
fn is_short_role(line: &Line, close: usize) -> bool {
    let open = close >= line.range.start + 2 && line.tokens[close - 2].is_one(words!["("]);
    let role = || close >= line.range.start + 3 && line.tokens[close - 3].is(word::TITLE);
    open && line.tokens[close - 1].shape == Shape::Upper && (line.tokens[close - 1].is(word::TITLE) || role())
}

/// What the heads of names say; a word may be one of several kinds.
const HEAD_LABELS: [Label; 6] = [Label::Org, Label::Fac, Label::Loc, Label::Gpe, Label::Event, Label::Law];

/// A bit for each of [`HEAD_LABELS`] that a word says with this letter in the lists of heads, and then one for a company's suffix.
const fn heads_with(letter: u8) -> ByClasses {
    ByClasses::of_values(&[
        (word::ORG_HEAD, letter),
        (word::FAC_HEAD, letter),
        (word::LOC_HEAD, letter),
        (word::GPE_HEAD, letter),
        (word::EVENT_HEAD, letter),
        (word::LAW_HEAD, letter),
        (word::ORG_SUFFIX, letter),
    ])
}

/// Last in a name, the word decides.
static STRONG: ByClasses = heads_with(b's');
static WEAK: ByClasses = heads_with(b'w');
/// First in a name, the word decides.
static FIRST: ByClasses = heads_with(b'f');

const BODY: u8 = 1;
const SUFFIX: u8 = 1 << HEAD_LABELS.len();

/// Ends a name and says of what kind it is.
pub(super) fn is_head(token: &Token) -> bool {
    token.word.of_table(&STRONG) != 0
}

/// Ends the name of a body: `Ministry`.
pub(super) fn is_body_head(token: &Token) -> bool {
    token.word.of_table(&STRONG) & BODY != 0
}

/// Opens the name of a body: `Bank of`, `Office for`.
pub(super) fn opens_body(token: &Token) -> bool {
    (token.word.of_table(&STRONG) | token.word.of_table(&FIRST)) & BODY != 0 || token.is_one(words!["office"])
}

/// Ends the name of a company: `Inc.`.
pub(super) fn is_suffix(token: &Token) -> bool {
    token.word.of_table(&STRONG) & SUFFIX != 0
}

/// A stretch that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub tokens: Range<usize>,
    /// The number of its sentence.
    pub sentence: u32,
    /// The listed name that it is, as its number among all of the article.
    pub hit: Option<u32>,
    pub lead: Lead,
    /// A role in capitals follows.
    pub role: bool,
    /// Its capitals are no evidence: it opens a sentence, or all words have them.
    pub opens: bool,
}

/// All evidence for one candidate, which is `hit` where it is a listed name; `sport`: the article reports of it.
pub(super) fn gather(line: &Line, piece: &Piece, hit: Option<&Hit>, sport: bool) -> Scores {
    let &Piece { ref tokens, lead, role, opens, .. } = piece;
    let mut scores = Scores::default();
    match hit {
        Some(hit) => listed(line, hit, opens, sport, &mut scores),
        None => unlisted(line, tokens, opens, &mut scores),
    }
    if tokens.len() > 1 && hit.is_none() {
        heads(line, tokens, &mut scores);
        if is_named_club(line, tokens, sport) {
            scores.settle(Label::Org, 14);
        }
    }
    person(line, tokens, hit.is_some(), &mut scores);
    match lead {
        Lead::Honorific => scores.settle(Label::Person, 12),
        // Counter-examples: `private Industrial Design`, `general Assembly`, ordinary words only.
        Lead::Title if role::is_crowned(line, tokens) => scores.settle(Label::Person, 14),
        Lead::Title | Lead::Role if is_no_surname(line, tokens, lead) => scores.add(Label::Person, 3),
        Lead::Title | Lead::Role => scores.settle(Label::Person, 7),
        Lead::None if hit.is_none() && kind::is_broker(line, tokens.end) => scores.settle(Label::Org, 14),
        Lead::None => {}
    }
    if role && hit.is_none() && kind::is_seat(line, tokens) {
        scores.settle(Label::Gpe, 8);
    } else if role {
        scores.add(Label::Org, 3);
    }
    if tokens.len() == 1 && line.tokens[tokens.start].is_one(words!["tony", "oscar", "emmy", "grammy"]) && is_prize(line, tokens)
    {
        scores.settle(Label::WorkOfArt, 16);
    }
    kind::before(line, tokens, hit.is_some(), &mut scores);
    // Counter-example: `Resources giant Halden`.
    if hit.is_none() && !(tokens.len() == 1 && opens && line.tokens[tokens.start].is(word::COMMON)) {
        kind::behind(line, tokens, &mut scores);
    }
    let place = |hit: &Hit| [Label::Gpe, Label::Loc].iter().any(|label| hit.classes.is_only(*label));
    if line.sails(tokens.start) && hit.is_none_or(place) && !is_ship_prefix(&line.tokens[tokens.end - 1]) {
        boarded(line, tokens, &mut scores);
    }
    // Counter-examples: `Republican and Democratic counties`, `See Squares and streets`.
    let plain = || opens && line.tokens[tokens.clone()].iter().all(|t| t.is(word::COMMON));
    let people = || hit.is_some_and(|hit| hit.classes.any(NameClasses(name::DEMONYMS.0 | name::PARTY_MEMBERS.0)));
    if kind::may_share(line, tokens.end) && !plain() && !people() {
        kind::shared(line, tokens, hit.is_some(), &mut scores);
    }
    kind::owned(line, tokens, &mut scores);
    let led = line.before(tokens.start).is_some_and(|t| t.is_one(words!["(", ")"]));
    if led | line.is_mark(tokens.end, words!["("]) {
        bracket::beside(line, tokens, hit, &mut scores);
    }
    if sport && is_player(line, tokens, hit) {
        scores.settle(Label::Person, 14);
    }
    kind::of_place(line, tokens, hit, &mut scores);
    around(line, tokens, hit.is_some(), &mut scores);
    scores
}

/// `won an Oscar`, `Tony-winning`, `an Emmy nomination`. Counter-examples: `the Oscar I knew`, `a Grammy Legend Award`.
fn is_prize(line: &Line, tokens: &Range<usize>) -> bool {
    let next = tokens.end + line.is_mark(tokens.end, words!["-"]) as usize;
    let one = line.before(tokens.start).is_some_and(|t| t.is_one(words!["a", "an"]));
    one && !line.get(next).is_some_and(|t| t.shape.is_capital())
        || line.is_word(next, words!["winning", "nominated", "winner", "winners", "nominee", "nomination", "nominations"])
}

/// Ordinary words behind a role that are hardly a surname: `private Industrial Design`, `general Assembly`, `Director General`, `Prince Series`.
/// Counter-example: `Chairman Quill`.
fn is_no_surname(line: &Line, tokens: &Range<usize>, lead: Lead) -> bool {
    let ordinary = |token: &Token| token.is(word::COMMON) && !token.is(word::GIVEN | word::SURNAME);
    let telling = lead == Lead::Role || tokens.len() > 1 || line.tokens[tokens.start].is(NO_SURNAME);
    telling && line.tokens[tokens.clone()].iter().all(ordinary)
}

/// Words that stand behind a role as part of it, or of a body's name.
const NO_SURNAME: Classes = union(&[
    word::TITLE,
    word::TITLE_MODIFIER,
    word::TITLE_PLURAL,
    word::PERSON_NOUN,
    word::GROUP_NOUN,
    word::ORG_HEAD,
    word::EVENT_HEAD,
    word::LAW_HEAD,
]);

/// Name lists: many words are surer than one; evidence lists only lean.
fn listed(line: &Line, hit: &Hit, opens: bool, sport: bool, scores: &mut Scores) {
    let points = if hit.tokens.len() > 1 { 9 } else { 6 };
    for label in hit.classes.labels() {
        if scores.of(label) < points {
            scores.add(label, points);
        }
    }
    if sport && hit.classes.any(name::TEAM_PLACES) {
        if !is_there(line.tokens, &hit.tokens) || ranked(line, &hit.tokens) {
            scores.add(Label::Org, points + 2);
        } else if scores.of(Label::Gpe) >= points && is_venue(line, &hit.tokens) {
            scores.settle(Label::Gpe, points + 2);
        }
    }
    let inside = if opens { 1 } else { 4 };
    for (class, label, points) in [
        (name::CITIES_AMBIGUOUS, Label::Gpe, 2),
        (name::ORG_AMBIGUOUS, Label::Org, inside),
        (name::GOVERNMENT_AMBIGUOUS, Label::Org, inside),
    ] {
        if hit.classes.any(class) {
            scores.add(label, points);
        }
    }
    // `a New Yorker`, but `The New Yorker wrote`.
    if hit.classes.any(name::DEMONYMS) && hit.classes.any(name::MEDIA) {
        let one = line.before(hit.tokens.start).is_some_and(|t| t.is_one(words!["a", "as", "one", "every", "first"]));
        scores.settle(if one { Label::Norp } else { Label::Org }, 9);
    }
    if hit.classes.any(NameClasses(name::LANGUAGES.0 | name::DEMONYMS.0)) && kind::speaks(line, &hit.tokens) {
        // More than a list and all repeats have: `in Spanish`, beside `Spanish police`.
        scores.settle(Label::Language, 20);
    }
    let short = NameClasses(name::STATE_ABBR.0 | name::POSTAL_CODES.0);
    if hit.classes.any(short) && line.before(hit.tokens.start).is_some_and(|t| t.is_one(words![","])) {
        scores.add(Label::Gpe, 6);
    }
    // Countries and states are meant far more often than the towns or firms of the same name.
    if hit.classes.any(NameClasses(name::COUNTRIES.0 | name::STATES.0)) {
        scores.add(Label::Gpe, 1);
    }
    let first = &line.tokens[hit.tokens.start];
    if hit.tokens.len() == 1 && first.is(word::COMMON) && first.shape != Shape::Upper {
        let weak = NameClasses(name::ORG_AMBIGUOUS.0 | name::GOVERNMENT_AMBIGUOUS.0);
        let sure = hit.classes.any(NameClasses(name::COUNTRIES.0 | name::DEMONYMS.0 | name::STATES.0))
            || !opens && hit.classes.any(weak);
        if !sure {
            scores.weaken(if opens { 4 } else { 2 });
        }
    }
}

/// Ends of streets' names that are one word: `Haldenstrasse`.
const STREETS: [&str; 6] = ["strasse", "straße", "platz", "gasse", "straat", "gatan"];

/// What a hyphen follows that opens a sentence: `Anti-mafia judges`.
pub(super) const PREFIX: &WordSet = words!["anti", "mid", "pre", "semi"];

/// A capitalised stretch that no list knows.
fn unlisted(line: &Line, tokens: &Range<usize>, opens: bool, scores: &mut Scores) {
    let common = tokens.clone().filter(|at| line.tokens[*at].is(word::COMMON)).count();
    let first = &line.tokens[tokens.start];
    if tokens.len() == 1 {
        if STREETS.iter().any(|end| line.word(tokens.start).ends_with(end)) {
            scores.add(Label::Fac, 7);
        }
        if common == 1 || first.is(word::TITLE | word::TITLE_PLURAL | word::PERSON_NOUN | word::ORG_SUFFIX) {
            return;
        }
        if opens {
            // A surname that is no ordinary word: `Clinton and allies`.
            if line.case == Case::Prose && first.shape == Shape::Title && !first.is_one(PREFIX) {
                scores.add(Label::Person, 2);
            }
            return;
        }
        match first.shape {
            Shape::Upper if first.is(word::COMMON_ACRONYM) => {}
            Shape::Upper => scores.add(Label::Org, 5),
            Shape::Initial => {}
            _ => {
                for (label, points) in [(Label::Person, 4), (Label::Org, 3), (Label::Gpe, 3)] {
                    scores.add(label, points);
                }
            }
        }
        return;
    }
    if common == 0 {
        scores.add(Label::Person, 4);
        scores.add(Label::Org, 3);
        scores.add(Label::Gpe, 1);
    } else if !opens {
        scores.add(Label::Org, 4);
    }
}

/// A name behind `the ferry`, or behind `aboard the` and before no noun. Counter-examples: `the ferry Ann Halden built`, `aboard the Halden
/// train`.
fn boarded(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    let aboard = line.before(tokens.start).is_some_and(|t| t.is_one(words!["the"]));
    let noun = line.get(tokens.end).filter(|_| aboard).is_some_and(|t| {
        t.is_one(words!["-"])
            || t.shape == Shape::Lower
                && !t.is(union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY, word::FINITE, word::RELATIVE]))
                && !t.text(line.text).ends_with("ed")
    });
    let [first, last] = [tokens.start, tokens.end - 1].map(|at| &line.tokens[at]);
    let owner = first.is(word::GIVEN) && !line.is_freighter(tokens.start);
    if !noun && !owner && !last.is(union(&[word::ORG_HEAD, word::ORG_SUFFIX, word::FAC_HEAD])) {
        scores.settle(Label::Product, 12);
    }
}

/// The first and last words of a name of several.
fn heads(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    let last = &line.tokens[tokens.end - 1];
    let first = &line.tokens[tokens.start];
    let [ends, leans] = [&STRONG, &WEAK].map(|table| last.word.of_table(table));
    let [opens, may_open] = [&FIRST, &STRONG].map(|table| first.word.of_table(table));
    let of = may_open != 0 && line.is_word(tokens.start + 1, words!["of"]);
    for bit in bits((ends | leans | opens | may_open) & !SUFFIX) {
        let label = HEAD_LABELS[bit];
        let has = |set: u8| set >> bit & 1 != 0;
        if has(ends) && kind::is_given_and_surname(line, tokens) {
            scores.add(label, 2);
        } else if has(ends) {
            scores.add(label, 8);
            scores.add(Label::Person, -3);
        } else if has(leans) {
            scores.add(label, 2);
        }
        if has(opens) {
            scores.add(label, 7);
        } else if has(may_open) && of {
            // `University of Example`
            scores.add(label, 8);
        } else if has(may_open) && (label == Label::Loc || label == Label::Fac) {
            // `Lake Example`
            scores.add(label, 3);
        }
    }
    fixed_forms(line, tokens, scores);
    let slash = || first.shape == Shape::Initial && line.is_mark(tokens.start + 1, words!["/"]);
    let ms = || {
        first.shape == Shape::Upper
            && first.is_one(words!["ms"])
            && line.before(tokens.start).is_some_and(|t| t.is_one(words!["the"]))
    };
    if (is_ship_prefix(first) && !line.are_initials(tokens.start) || slash() || ms()) && ends & BODY == 0 {
        scores.settle(Label::Product, 14);
    }
    if ends & SUFFIX != 0 {
        scores.settle(Label::Org, 12);
    } else if leans & SUFFIX != 0 {
        // `Krüger SE`: a code in capitals after a name that has small letters.
        let code = matches!(last.shape, Shape::Upper | Shape::Inner) && first.shape == Shape::Title;
        scores.add(Label::Org, if code { 9 } else { 3 });
    }
    if first.is_one(words!["st", "saint"]) && last.is_one(words!["church", "cathedral", "chapel", "basilica"]) {
        scores.settle(Label::Fac, 9);
    }
    let plain = line.tokens[tokens.clone()].iter().fold(true, |plain, token| plain & token.shape.is_capital());
    if !plain {
        joined(line, tokens, scores);
    }
}

/// Words that settle what a name is by where they stand in it, or by the article before it.
fn fixed_forms(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    let [first, last] = [tokens.start, tokens.end - 1].map(|at| &line.tokens[at]);
    // `the Government of Halden`
    if first.is_one(words!["government"]) && line.is_word(tokens.start + 1, words!["of"]) {
        scores.settle(Label::Org, 9);
    }
    // `the Tax Code`; counter-example: `the Dress Code`.
    if tokens.len() > 1 && last.is_one(words!["code"]) && line.tokens[tokens.end - 2].is_one(set::CODE_FIELD) {
        scores.settle(Label::Law, 12);
    }
    // `Super Bowl XLVII`
    if tokens.len() > 1 && is_numbered_bowl(line.text, line.tokens, tokens.end - 1) {
        scores.settle(Label::Event, 12);
    }
    // `FC Halden`, `PT Quarzel`
    if is_club_prefix(first) || kind::is_firm_prefix(first) {
        scores.settle(Label::Org, 12);
    }
    // `the Sugar Bill`, `Sugar (Control) Act`, `Republic Act No. | 12`; counter-example: `Buffalo Bill`.
    let bracket = || line.is_mark(tokens.end - 2, words![")"]);
    let numbered = last.is_one(words!["no", "act"])
        && first.is_one(words!["republic"])
        && line.tokens[tokens.start + 1].is_one(words!["act"]);
    let the = || line.before(tokens.start).is_some_and(|t| t.is_one(words!["the"]));
    if numbered || last.is_one(words!["bill", "act"]) && (the() || bracket()) || is_law(line, tokens) {
        scores.settle(Label::Law, 12);
    }
    // `the Ann Halden Award`, `the Quarzel Prize`
    if last.is_one(words!["award", "awards", "prize", "prizes", "medal"]) {
        scores.settle(Label::WorkOfArt, 14);
    }
    // `Franco-Odlandish`
    if tokens.len() == 3 && first.is_one(set::OF_TWO_NATIONS) && last.is(word::NATIONALITY) {
        scores.settle(Label::Norp, 14);
    }
    // `Storm Ann`; counter-example: `Storm Halden`, a person's name.
    if tokens.len() == 2 && first.is_one(words!["storm"]) && last.is(word::GIVEN) && !last.is(word::SURNAME) {
        scores.settle(Label::Event, 14);
    }
    // `Tropical Storm Halden`
    if first.is_one(words!["tropical"]) && line.tokens[tokens.start + 1].is_one(words!["storm", "cyclone", "depression"]) {
        scores.settle(Label::Event, 14);
    }
}

/// `the Maritime Law`, `Odland’s Public Assembly Law`: ordinary words. Counter-examples: `the Halden Law`, `Ann Law`.
fn is_law(line: &Line, tokens: &Range<usize>) -> bool {
    let ordinary = |t: &Token| t.is(word::COMMON) || t.shape == Shape::Mark;
    line.tokens[tokens.end - 1].is_one(words!["law", "laws"])
        && line.before(tokens.start).is_some_and(|t| t.is_one(words!["the", "'s", "a", "new"]))
        && line.tokens[tokens.clone()].iter().all(ordinary)
}

/// What small words and marks between the words of a name say.
#[inline(never)]
fn joined(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    // `Quarzel.kz`
    let last = &line.tokens[tokens.end - 1];
    let stop = |at: usize| line.is_mark(at, words!["."]) || line.tokens[at].has_stop();
    if last.is_glued() && last.is_one(set::DOMAIN) && stop(tokens.end - 2) {
        scores.settle(Label::Org, 12);
    }
    // `Banca di Halden`, `Parti démocratique`
    if line.tokens[tokens.start].is_one(set::FOREIGN_BODY) {
        scores.settle(Label::Org, 12);
    }
    // `Pelham Centre for Example`, `Court of Example`
    let purpose = |at: usize| line.tokens[at].is(word::ORG_HEAD) && matches!(line.word(at + 1), "for" | "of");
    if (tokens.start..tokens.end - 1).any(purpose) {
        scores.add(Label::Org, 4);
    }
    if is_department(line, tokens) || (tokens.start + 1..tokens.end).any(|at| line.is_cause(at)) {
        scores.settle(Label::Org, 9);
    }
    // Counter-example: a section, `Business & Mining`.
    if *tokens != line.range && tokens.clone().any(|at| line.tokens[at].shape == Shape::Mark && line.word(at) == "&") {
        match line.case {
            Case::Prose => scores.settle(Label::Org, 6),
            _ => scores.add(Label::Org, 6),
        }
    }
}

/// `Department of Halls and Harbour Enforcement`: ordinary words with *and* behind a body's head and *of*.
fn is_department(line: &Line, tokens: &Range<usize>) -> bool {
    let opens = |at: usize| opens_body(&line.tokens[at]) && line.word(at + 1) == "of";
    let Some(head) = (tokens.start..tokens.end.saturating_sub(4).min(tokens.start + 3)).find(|at| opens(*at)) else {
        return false;
    };
    let field = head + 2..tokens.end;
    let and = |at: usize| line.tokens[at].shape == Shape::Lower && line.tokens[at].is_one(words!["and"]);
    let ordinary = |at: usize| line.tokens[at].is(word::COMMON) && line.tokens[at].shape == Shape::Title;
    field.clone().any(and) && field.clone().all(|at| ordinary(at) || and(at)) && ordinary(tokens.end - 1)
}

/// Given names, surnames, initials, *Jr.*, *van den*.
fn person(line: &Line, tokens: &Range<usize>, listed: bool, scores: &mut Scores) {
    let first = &line.tokens[tokens.start];
    let last = &line.tokens[tokens.end - 1];
    let (given, surname) = (first.is(word::GIVEN), last.is(word::SURNAME));
    if tokens.len() == 1 {
        if !listed && first.shape != Shape::Upper {
            let plain = if first.is(word::COMMON) { 1 } else { 2 };
            scores.add(Label::Person, plain * (given as i16 + surname as i16));
        }
        return;
    }
    if listed {
        return;
    }
    if given {
        scores.add(Label::Person, if first.is(word::COMMON) { 3 } else { 5 });
    }
    if surname {
        scores.add(Label::Person, if last.is(word::COMMON) { 2 } else { 3 });
    }
    // One walk, without branches: names are of any length.
    let (mut initial, mut nickname, mut particle, mut lineage) = (false, false, false, false);
    for (number, token) in line.tokens[tokens.clone()].iter().enumerate() {
        initial |= (number < 3) & (token.shape == Shape::Initial) & token.has_stop();
        nickname |= token.is_one(words!["“", "\"", "‘", "''", "("]);
        // `Renn s/o Quill`
        lineage |= (token.shape == Shape::Lower) & token.is_one(words!["s", "d", "a"]);
        particle |= (token.shape == Shape::Lower) & token.is(word::NAME_PARTICLE);
    }
    if initial {
        scores.add(Label::Person, 4);
    }
    if last.is(word::NAME_SUFFIX) {
        scores.add(Label::Person, 6);
    }
    // No other name has marks inside, but a company's: `Halden (Suisse) S.A.`
    if (nickname && !is_suffix(last) && !last.is(word::LAW_HEAD)) || lineage {
        scores.settle(Label::Person, 12);
    }
    // `Park Mi-ran`; counter-example: `Anti-mafia`
    let two = tokens.len() > 3 || !first.is_one(PREFIX);
    if two && last.shape == Shape::Lower && last.is_glued() && line.tokens[tokens.end - 2].shape == Shape::Mark {
        scores.add(Label::Person, 6);
    }
    if particle {
        scores.add(Label::Person, 4);
    }
}

/// The neighbours.
fn around(line: &Line, tokens: &Range<usize>, listed: bool, scores: &mut Scores) {
    let led = |t: &&Token| {
        let small = t.shape == Shape::Lower || t.shape == Shape::Title && t.is_one(words!["in"]);
        small && t.is(word::PREPOSITION | word::DETERMINER)
    };
    let row = || line.before(tokens.start).is_some_and(|t| t.is_one(words!["of", ",", "and"]));
    if !listed && row() && kind::in_row_of_areas(line, tokens.start) {
        scores.settle(Label::Gpe, 14);
    }
    if let Some(before) = line.before(tokens.start).filter(led) {
        match before.text(line.text) {
            "in" | "In" => {
                scores.add(Label::Gpe, 3);
                scores.add(Label::Loc, 1);
                scores.add(Label::Person, -3);
            }
            "near" | "outside" | "across" | "throughout" => scores.add(Label::Gpe, 3),
            "at" => {
                scores.add(Label::Org, 2);
                scores.add(Label::Fac, 2);
                scores.add(Label::Person, -2);
            }
            "to" if line.is_word(tokens.start.wrapping_sub(2), words!["loyal"]) => {
                scores.add(Label::Person, if tokens.len() == 2 && !listed { 8 } else { 0 })
            }
            "from" | "to" => scores.add(Label::Gpe, 1),
            "on" if line.word(tokens.start) == "X" => scores.add(Label::Org, 6),
            "of" if !listed && kind::is_of_person(line, tokens) => scores.settle(Label::Person, 12),
            // the village of X
            "of" if tokens.start >= line.range.start + 2 && line.tokens[tokens.start - 2].is(word::GPE_HEAD) => {
                // `the port of Ann Renn`, after whom it is called
                let town = line.is_word(tokens.start - 2, words!["port", "town", "city", "village", "municipality"]);
                if town && !listed { scores.settle(Label::Gpe, 14) } else { scores.add(Label::Gpe, 6) }
            }
            "the" => {
                scores.add(Label::Person, -5);
                scores.add(Label::Gpe, if listed { 0 } else { -2 });
                scores.add(Label::Org, 2);
            }
            "a" | "an" => scores.add(Label::Person, -3),
            _ => {}
        }
    }
    if !listed && kind::employs(line, tokens.start) {
        // `a broker with Halden-Quill`
        let pair = tokens.len() == 3 && line.is_mark(tokens.start + 1, words!["-"]);
        if pair { scores.settle(Label::Org, 14) } else { scores.add(Label::Org, 6) }
    }
    if line.is_led_party(tokens.end) {
        scores.settle(Label::Org, 12);
    }
    let Some(after) = line.get(tokens.end) else { return };
    if after.is_one(words![","]) {
        after_comma(line, tokens, scores);
    } else if !listed && after.is_one(words!["is", "was"]) {
        // `Halden is a village in`
        kind::apposed(line, tokens.end + 1, scores);
    } else if after.is_one(words!["-"]) && after.is_glued() && line.is_word(tokens.end + 1, words!["based"]) {
        scores.add(Label::Gpe, 6);
    }
}

/// `X, 54, ...` and `X, who ...` are people; `X, Ohio` is a town.
fn after_comma(line: &Line, tokens: &Range<usize>, scores: &mut Scores) {
    let Some(next) = line.get(tokens.end + 1) else { return };
    let closed = || line.get(tokens.end + 2).is_none_or(|t| t.is_one(words![",", ";", "."]));
    if next.shape == Shape::Number && next.span().len() <= 2 && closed() {
        scores.add(Label::Person, 6);
    } else if line.is_word(tokens.end + 1, words!["who"]) {
        scores.add(Label::Person, 4);
    } else if next.shape == Shape::Lower {
        kind::apposed(line, tokens.end + 1, scores);
    } else if next.shape.is_capital() && tokens.len() <= 3 {
        let caps = line.case == Case::Caps;
        let place = NameClasses(name::STATES.0 | name::COUNTRIES.0 | name::STATE_ABBR.0 | name::POSTAL_CODES.0);
        if let Some(hit) = walk::longest(line.tokens, tokens.end + 1, line.range.end, caps).filter(|h| h.classes.any(place)) {
            if line.is_word(hit.tokens.end, words!["'s"]) {
                kind::apposed_superlative(line, hit.tokens.end + 1, scores);
            } else if scores.of(Label::Gpe) > 0 {
                scores.add(Label::Gpe, 5);
            }
        }
    }
}
