//! Roles at the edges of bodies' names, where capitals hide where one ends: `Halden Port | President`, `Minister for | Lands`; the
//! holder behind a body, `judge of the Halden Supreme Court | Ann Example`; the short form of a role, `Director of Ports (DP)`.

use super::piece::Cutter;
use super::run::Line;
use super::{evidence, sort, tagged};
use crate::Label;
use crate::draft::{Draft, RETIRED, Tagged};
use crate::key::Shape;
use crate::lexicon::{Classes, name, set, union, word};
use crate::mention::title::phrase::{BEFORE_SRI, is_field, is_syllable};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// Words before a role's head, or before the body that it belongs to.
const DEPUTY: &WordSet = words!["deputy", "acting", "assistant", "associate", "former", "ex", "vice"];

/// Words that hold a name together or end it: none of them is a person's.
const NO_PERSON: Classes = union(&[
    word::ORG_HEAD,
    word::ORG_SUFFIX,
    word::FAC_HEAD,
    word::GPE_HEAD,
    word::LOC_HEAD,
    word::EVENT_HEAD,
    word::TITLE,
    word::TITLE_PLURAL,
    word::TITLE_MODIFIER,
    word::HONORIFIC,
    word::MONTH,
]);

/// Envoys, whose country may be a given name too: `Ambassador to | Jordan | Ann Example`.
const ENVOY: &WordSet = words!["ambassador", "envoy", "consul", "commissioner", "minister"];

/// How far from a field its office is looked for, in tokens.
const FIELDS_WITHIN: usize = 6;

/// How far before a body its holder's role is looked for, in tokens.
const ROLE_WITHIN: usize = 14;

/// Most words of a short form.
const LONGEST: usize = 8;

/// Takes roles out of the names of bodies, and people from behind them.
pub(super) fn cut(draft: &Draft, names: &mut Vec<Tagged>) {
    let long = |name: &Tagged| name.tokens.len() > 1 && name.canonical.is_none();
    let mut added = Vec::new();
    names.retain_mut(|name| {
        if let Some(start) = role_before_letters(draft, name.tokens.end).filter(|start| name.tokens.contains(start)) {
            // `Halden | Superintendent of Police (SP)`
            let town = name.tokens.start..start;
            if town.is_empty() {
                return false;
            }
            *name = tagged(draft, town, Label::Gpe, name.confidence, None);
            return true;
        }
        if is_office(draft, name) || is_retired(draft, &name.tokens) || is_portfolio(draft, name) {
            return false;
        }
        if let Some(rest) = behind_retired(draft, &name.tokens) {
            *name = tagged(draft, rest, name.label, name.confidence, None);
        }
        // `Commander of | Operation Halden`
        let Range { start, end } = name.tokens;
        let led = |commander: &Token| commander.is_one(words!["commander", "head", "chief", "leader"]);
        if name.label == Label::Event && end > start + 2 && led(&draft.tokens[start]) && draft.is_one(start + 1, words!["of"]) {
            *name = tagged(draft, start + 2..end, name.label, name.confidence, None);
            return true;
        }
        let body = matches!(name.label, Label::Org | Label::Gpe | Label::Fac | Label::Loc);
        if !body {
            return true;
        }
        if !long(name) {
            return !is_short_role(draft, &name.tokens);
        }
        if is_member(draft, &name.tokens) || is_described(draft, &name.tokens) || is_apposed(draft, &name.tokens) {
            *name = tagged(draft, name.tokens.clone(), Label::Person, name.confidence, None);
            return true;
        }
        if let Some(holder) = holder(draft, &name.tokens) {
            added.push(tagged(draft, holder..name.tokens.end, Label::Person, name.confidence, None));
            *name = tagged(draft, name.tokens.start..holder, name.label, name.confidence, None);
        }
        match without_role(draft, &name.tokens) {
            Some(rest) if rest == name.tokens => true,
            Some(rest) => {
                let state = if draft.tokens[rest.end - 1].is(word::GPE_HEAD) { Label::Gpe } else { Label::Org };
                let label = draft.listed(rest.clone()).labels().next().unwrap_or(state);
                *name = tagged(draft, rest, label, name.confidence, None);
                true
            }
            None => false,
        }
    });
    if !added.is_empty() {
        names.append(&mut added);
        sort(names);
    }
}

/// An office that was taken for a person, `the new | Diocesan Bishop`.
fn is_office(draft: &Draft, name: &Tagged) -> bool {
    let Range { start, end } = name.tokens;
    let own = |t: &Token| t.is(word::GIVEN | word::SURNAME);
    let role = |t: &Token| t.is(word::TITLE | word::TITLE_MODIFIER) && !own(t) || t.is_one(words!["-"]);
    let last = &draft.tokens[end - 1];
    // `Chief Justice`, whose second word is a given name too
    let justice = end == start + 2 && last.is_one(words!["justice"]);
    name.label == Label::Person
        && end > start + 1
        && (last.is(word::OFFICE) || justice)
        && draft.tokens[start..end - justice as usize].iter().all(role)
}

/// `(Retd)`, `(PhD)`, which were taken for names.
fn is_retired(draft: &Draft, name: &Range<usize>) -> bool {
    let open = name.start.checked_sub(1).is_some_and(|at| draft.tokens[at].is_one(words!["("]));
    let token = &draft.tokens[name.start];
    open && name.len() == 1 && (token.is_one(RETIRED) || token.word.value(word::POST_NOMINAL) == Some("s"))
}

/// The name behind that: `Justice (| Retd) | Ann Example`.
fn behind_retired(draft: &Draft, name: &Range<usize>) -> Option<Range<usize>> {
    let closed = name.len() > 2 && draft.tokens[name.start + 1].is_one(words![")"]);
    (closed && draft.tokens[name.start].is_one(RETIRED)).then(|| name.start + 2..name.end)
}

/// What an office is for, no body: `Minister of | Trade and Industry`, `Minister of | Labour | and Planning`, `| Mineral Resources | and Energy
/// Minister`, `Joint Secretary | (Textiles) | Ann Example`. Counter-examples: `Secretary of the Trade and Industry Committee`; `the Labour
/// minister`, of that party.
fn is_portfolio(draft: &Draft, name: &Tagged) -> bool {
    let tokens = &draft.tokens;
    let Range { start, end } = name.tokens;
    // `Secretary of | State for Health`
    let link = |t: &Token| t.is_one(words!["and", "&", ",", "for"]);
    let field = |at: &usize| is_field(&tokens[*at]) || link(&tokens[*at]) || tokens[*at].is_one(BEFORE_SRI);
    let fields = matches!(name.label, Label::Org | Label::Loc | Label::Gpe) && name.tokens.clone().all(|at| field(&at));
    if !fields {
        return false;
    }
    let listed = draft.listed(start..end).has_label();
    if listed && (end > start + 1 || !tokens[start].is(word::TITLE_MODIFIER)) {
        return false;
    }
    let minister = |t: &Token| t.is_one(words!["minister", "secretary", "undersecretary", "commissioner"]);
    // `Minister of State (| Independent Charge |) for | Science and Technology |`
    let charge = |at: usize| tokens[at].is_one(words!["charge"]);
    if !listed && end == start + 2 && charge(start + 1) && tokens[start].is_one(words!["independent"]) {
        return true;
    }
    if !listed && start > 3 && tokens[start - 1].is_one(words!["for", "of"]) && charge(start - 3) {
        return true;
    }
    let bracket = start > 1 && tokens[start - 1].is_one(words!["("]) && tokens.get(end).is_some_and(|t| t.is_one(words![")"]));
    if bracket {
        let holder = tokens.get(end + 1).is_some_and(|t| t.shape == Shape::Title);
        return !listed && holder && tokens[start - 2].is(word::TITLE) && tokens[start - 2].shape.is_capital();
    }
    // `Vice President - | Equity Research | at Halden Bank`
    let dash = start > 1 && tokens[start - 1].is_one(words!["-", "–"]) && tokens[start - 2].is(word::TITLE);
    if dash && tokens.get(end).is_some_and(|t| t.is_one(words!["at", ","])) {
        return !listed;
    }
    let floor = start.saturating_sub(FIELDS_WITHIN);
    let first = (floor..start).rev().take_while(field).last().unwrap_or(start);
    let behind = first > 1 && tokens[first - 1].is_one(words!["of", "for"]) && minister(&tokens[first - 2]);
    let last = (end..tokens.len().min(end + FIELDS_WITHIN)).find(|at| !field(at));
    let ahead = || !listed && last.is_some_and(|at| minister(&tokens[at]));
    let named = tokens[end - 1..(end + 1).min(tokens.len())].iter().any(|t| t.is_one(set::COUNCIL));
    (behind || ahead()) && !named
}

/// What of a body's name is no role; `None` where it is nothing else: `Minister for Lands`.
fn without_role(draft: &Draft, name: &Range<usize>) -> Option<Range<usize>> {
    let tokens = &draft.tokens;
    let of = |at: usize| tokens[at].shape == Shape::Lower && tokens[at].is_one(words!["of", "for"]);
    let Range { mut start, mut end } = name.clone();
    let head = (start..end - 1).take(LONGEST).find(|at| of(at + 1)).filter(|head| tokens[*head].is_one(set::ROLE_HEAD));
    let leads = |t: &Token| t.is(word::TITLE | word::TITLE_MODIFIER);
    let before = |t: &Token| leads(t) || is_field(t);
    if let Some(place) = head.and_then(|head| place_of_office(draft, start..head)) {
        return Some(place);
    }
    if let Some(head) = head.filter(|head| tokens[start..*head].iter().all(before)) {
        start = head + 2;
        start += tokens.get(start).is_some_and(|t| t.is_one(words!["the"])) as usize;
        let own = || tokens[head].is_one(words!["ceo"]) || draft.listed(start..end).has_label();
        let body = start < end && (evidence::is_body_head(&tokens[end - 1]) || own());
        return body.then_some(start..end);
    }
    // `Office of the Example Commissioner`
    if tokens[end - 1].is_one(set::ROLE_HEAD) && tokens[end - 1].shape == Shape::Title && !(start..end).any(of) {
        end -= 1;
        let own = |t: &Token| !leads(t) || t.is(word::ORG_HEAD | word::GPE_HEAD | word::FAC_HEAD);
        end = (start..end).rev().find(|at| own(&tokens[*at])).map_or(start, |last| last + 1);
    }
    // `Director | Halden Port Authority, Ann Example`
    let named = || tokens.get(end).is_some_and(|t| t.is_one(words![","])) && tokens.get(end + 1).is_some_and(is_own);
    if end - start > 2
        && tokens[start].is_one(words!["director", "chairman", "secretary", "speaker"])
        && evidence::is_body_head(&tokens[end - 1])
        && named()
    {
        start += 1;
    }
    // `Deputy | Odland Treasury Department`
    let listed = || tokens[end - 1].is(word::ORG_HEAD);
    if (end - start > 2 || end - start == 2 && listed()) && tokens[start].is_one(DEPUTY) {
        start += 1;
    }
    (start < end).then_some(start..end)
}

/// The state or town that an office with its field or body is of: `| Halden State | Commissioner for Health`, `| Odland | Attorney-General and
/// Commissioner for Justice`. Counter-example: `UN High Commissioner for Refugees`.
fn place_of_office(draft: &Draft, before: Range<usize>) -> Option<Range<usize>> {
    let tokens = &draft.tokens;
    let Range { start, end } = before;
    let role = |t: &Token| t.is(word::TITLE | word::TITLE_MODIFIER) && !t.is(word::GPE_HEAD) || t.is_one(words!["-", "and"]);
    let place = start..(start..end).rev().take_while(|at| role(&tokens[*at])).last().unwrap_or(end);
    let last = place.clone().last()?;
    let state = last > start && tokens[last].is(word::GPE_HEAD) && tokens[place.clone()].iter().all(|t| t.shape == Shape::Title);
    let listed = || draft.listed(place.clone()).labels().any(|label| matches!(label, Label::Gpe | Label::Loc));
    (state || listed()).then_some(place)
}

/// A word that may be a person's.
pub(super) fn is_own(t: &Token) -> bool {
    let shah = t.is_one(words!["shah", "shaikh", "sheikh", "malik"]);
    t.shape == Shape::Title && (!t.is(NO_PERSON) || shah) && (!t.is(word::COMMON) || t.is(word::GIVEN | word::SURNAME))
        || t.shape == Shape::Lower && t.is(word::NAME_PARTICLE)
}

/// `a member of the Halden party | Zendra Quarzel`: the party has its name already.
fn is_member(draft: &Draft, name: &Range<usize>) -> bool {
    let Some(noun) = name.start.checked_sub(1).filter(|at| *at > 0) else { return false };
    let party = draft.tokens[noun].shape == Shape::Lower && draft.tokens[noun].is_one(words!["party"]);
    party
        && draft.tokens[noun - 1].shape.is_capital()
        && draft.tokens[name.clone()].iter().all(is_own)
        && !draft.listed(name.clone()).has_label()
}

/// `Zendra Quarzel, | former deputy head of the Port Board`: no body is one. Counter-example: `Halden Quarzel, director Ann Example said`.
fn is_described(draft: &Draft, name: &Range<usize>) -> bool {
    const HEAD: &WordSet = words!["head", "chief", "mayor", "minister", "judge", "prosecutor"];
    let tokens = &draft.tokens;
    let is = |at: usize, words: &WordSet| tokens.get(at).is_some_and(|t| t.is_one(words));
    if !is(name.end, words![","]) || !tokens[name.clone()].iter().all(is_own) {
        return false;
    }
    let modifier = |at: &usize| tokens.get(*at).is_some_and(|t| t.is(word::TITLE_MODIFIER | word::DETERMINER | word::TITLE));
    let head = (name.end + 1..name.end + 6).take_while(modifier).last();
    head.is_some_and(|at| (is(at, set::ROLE_HEAD) || is(at, HEAD)) && is(at + 1, words!["of"]))
        && !draft.listed(name.clone()).has_label()
}

/// Words of nobody's list behind an office in capitals and a comma: `Former Speaker of Parliament, | Zendra Quarzel`.
fn is_apposed(draft: &Draft, name: &Range<usize>) -> bool {
    let tokens = &draft.tokens;
    let Some(comma) = name.start.checked_sub(1).filter(|at| *at > 0 && tokens[*at].is_one(words![","])) else { return false };
    let office = |at: usize| tokens[at].shape == Shape::Title && tokens[at].is(word::TITLE);
    let of = |at: usize| tokens[at].shape == Shape::Lower && tokens[at].is_one(words!["of", "for", "to"]);
    let phrase = |at: &usize| tokens[*at].shape.is_capital() || of(*at) || tokens[*at].is_one(words!["and", "the"]);
    let floor = comma.saturating_sub(ROLE_WITHIN).max(1);
    let body = || evidence::is_body_head(&tokens[comma - 1]);
    let opens = |at: usize| body() && tokens[at].is_one(set::ROLE_HEAD);
    let led = office(comma - 1) || (floor..comma).rev().take_while(phrase).any(|at| of(at) && office(at - 1) || opens(at));
    led && tokens[name.clone()].iter().all(|t| is_own(t) && !t.is(word::COMMON)) && !draft.listed(name.clone()).has_label()
}

/// Where the name of a person starts that the name of a body has swallowed: two words or more, none of them ordinary, behind the body's
/// head, where a role leads up to it. Counter-examples: `director of the Centre Ann Example`; `the Halden Court Quarzel Club`.
fn holder(draft: &Draft, name: &Range<usize>) -> Option<usize> {
    let tokens = &draft.tokens;
    let first = name.clone().rev().take_while(|at| is_own(&tokens[*at])).last()?;
    let words = name.end - first;
    if first == name.start || !(2..=4).contains(&words) || tokens[first].shape == Shape::Lower {
        return None;
    }
    let before = &tokens[first - 1];
    let head = before.is(NO_PERSON | word::COMMON) && before.shape == Shape::Title || before.shape == Shape::Upper;
    let place = |at: usize| draft.listed(at..at + 1).has_label() && !tokens[at].is(word::GIVEN | word::SURNAME);
    let listed = |range: Range<usize>| draft.listed(range).has_label();
    if !head
        || before.is_one(set::CALLED_AFTER)
        || (first..name.end).any(place)
        || listed(first..name.end)
        || listed(name.clone())
    {
        return None;
    }
    let goes_on = tokens.get(name.end).is_some_and(|t| t.is_one(words!["'s", "of", "-", "’", "'"]) || t.shape.is_capital());
    (!goes_on && is_held(draft, name.start)).then_some(first)
}

/// A role and its *of* lead up to what stands at `at`: `head of the Main Office in the | Halden District`.
fn is_held(draft: &Draft, at: usize) -> bool {
    let tokens = &draft.tokens;
    let link = |t: &Token| t.shape == Shape::Lower && t.is_one(words!["of", "for", "in", "at", "to", "the", "and"]);
    let role = |t: &Token| t.is(word::TITLE | word::TITLE_PLURAL) && t.shape.is_word();
    let mut to = at;
    let mut tied = false;
    while to > at.saturating_sub(ROLE_WITHIN) {
        let token = &tokens[to - 1];
        if tied && role(token) {
            return true;
        }
        if !link(token) && !token.shape.is_capital() {
            return false;
        }
        tied = link(token) && !token.is_one(words!["the", "and"]) || tied && token.is_one(words!["the"]);
        to -= 1;
    }
    false
}

/// Letters in brackets that stand for the role before them, whose holder follows: `Director of Ports (DP) | Ann Example`.
/// Counter-examples: `Odland Port Authority (OPA)`; `the Auditor General (AG) found`, an office that acts as a body.
fn is_short_role(draft: &Draft, name: &Range<usize>) -> bool {
    name.len() == 1 && name.start > 0 && role_before_letters(draft, name.start - 1).is_some()
}

/// Where the role starts whose letters stand in the bracket at `open`, or between commas, and which goes on behind it.
fn role_before_letters(draft: &Draft, open: usize) -> Option<usize> {
    let goes_on = |next: &Token| next.shape.is_capital() || next.is_one(words!["of", "in", "for", "at", ","]);
    let (start, role) = before_letters(draft, open).filter(|_| draft.tokens.get(open + 3).is_some_and(goes_on))?;
    role.then_some(start)
}

/// Where the words start whose first letters stand in the bracket at `open`, or between commas, `Superintendent of Police | , SP,`, and whether
/// they are a role.
pub(in crate::mention) fn before_letters(draft: &Draft, open: usize) -> Option<(usize, bool)> {
    let tokens = &draft.tokens;
    let [bracket, short, close, ..] = tokens.get(open..)? else { return None };
    let bracketed = bracket.is_one(words!["("]) && close.is_one(words![")"]);
    let between = || [bracket, close].iter().all(|t| t.is_one(words![","])) && short.span().len() > 1;
    if short.shape != Shape::Upper || !(bracketed || between()) {
        return None;
    }
    let mut letters = draft.word(open + 1).bytes().rev().peekable();
    let mut role = false;
    for at in (open.saturating_sub(LONGEST)..open).rev() {
        let token = &tokens[at];
        if token.shape == Shape::Lower || token.is_one(words!["-"]) {
            continue;
        }
        if letters.next() != draft.word(at).bytes().next() {
            return None;
        }
        role |= token.is(word::TITLE) && !evidence::is_head(token);
        if letters.peek().is_none() {
            return Some((at, role));
        }
    }
    None
}

/// A name and its label.
type Named = (Range<usize>, Label);

impl Cutter<'_> {
    /// What an office is for, right behind it, and the name in that, where the run goes on with its holder: `Chief Minister | Odland | Ann
    /// Example`, `Secretary | Health Odland | Ann Example`, `Speaker | Odland Assembly | Ann Example`, `DIG | South | Ann Example`.
    /// Counter-examples: `Senator Jordan Lee Example`, a given name; `Mayor London Example`, with one word behind the town.
    pub(super) fn post(&self, at: usize, end: usize) -> Option<(usize, Option<Named>)> {
        let tokens = self.line.tokens;
        let office = tokens.get(at.checked_sub(1)?).filter(|t| at < end && t.shape.is_capital())?;
        if !office.is(word::OFFICE | word::RANK_INITIALS) && !office.is_one(set::ROLE_HEAD) && !office.is_one(set::STATION_HEAD) {
            return None;
        }
        let holder = |from: usize| self.is_holder(from..end);
        let head = |at: usize| evidence::is_body_head(&tokens[at]) || tokens[at].is_one(words!["assembly"]);
        let body = (at + 1..end.min(at + LONGEST)).find(|last| head(*last) && !self.is_inside(*last));
        if let Some(last) = body.filter(|last| tokens[at..*last].iter().all(|t| t.shape.is_capital()) && holder(last + 1)) {
            return Some((last + 1, Some((at..last + 1, Label::Org))));
        }
        let field = |at: &usize| {
            tokens[*at].shape == Shape::Title
                && is_field(&tokens[*at])
                && self.hit_at(*at).is_none_or(|hit| !hit.classes.has_label())
        };
        let from = (at..end.min(at + 2)).take_while(field).last().map_or(at, |last| last + 1);
        if let Some(hit) = self.hit_from(from) {
            let own = hit.tokens.len() == 1 && tokens[from].is(word::GIVEN | word::SURNAME);
            let place = [Label::Gpe, Label::Loc, Label::Org].into_iter().find(|label| hit.classes.has(*label));
            return place
                .filter(|_| !own && holder(hit.tokens.end))
                .map(|label| (hit.tokens.end, Some((hit.tokens.clone(), label))));
        }
        // Unknown names too, as no other word stands there.
        let behind = || (2..=4).contains(&(end - at - 1)) && tokens[at + 1..end].iter().all(is_own);
        (tokens[at].is_one(set::PART_OF_DISTRICT) && behind()).then_some((at + 1, None))
    }

    /// Where the name starts in a run that begins with the field of a role: `Secretary of | State Ann Example`, `Minister of | Home Affairs
    /// Ann Example`. A field is of ordinary words, a name begins with a given one. Counter-examples: `Bank of | New York`, `mayor of | Rose
    /// Hill`.
    pub(super) fn holder_after_field(&self, run: &Range<usize>) -> Option<usize> {
        const REACH: usize = 10;
        let tokens = self.line.tokens;
        let the = self.line.before(run.start).is_some_and(|t| t.is_one(words!["the"]));
        let from = run.start - the as usize;
        let ties = |t: &Token| t.is(word::TITLE) || t.is_one(words!["charge"]);
        let of =
            from >= self.line.range.start + 2 && tokens[from - 1].is_one(words!["of", "for", "in"]) && ties(&tokens[from - 2]);
        // `Minister for Labour, Employment and | Social Security Ann Example`
        let and = from > self.line.range.start && tokens[from - 1].is_one(words!["and"]);
        let list = || {
            let link = |at: usize| {
                tokens[at].is_one(words!["and", ","])
                    || tokens[at].shape == Shape::Title && tokens[at].is(word::COMMON | word::TITLE_MODIFIER)
            };
            let floor = from.saturating_sub(REACH).max(self.line.range.start + 1);
            let first = (floor..from).rev().take_while(|at| link(*at)).last();
            first.is_some_and(|at| tokens[at - 1].is_one(words!["of", "for"]) && at > floor && tokens[at - 2].is(word::TITLE))
        };
        if !of && !(and && list()) {
            return None;
        }
        let given = |at: &usize| tokens[*at].is(word::GIVEN) && tokens[*at].shape == Shape::Title;
        let ordinary =
            |token: &Token| token.is(union(&[word::COMMON, word::CONJUNCTION, word::TITLE_MODIFIER])) && token.shape.is_word();
        let within = run.start + 1..run.end.saturating_sub(1).min(run.start + 5);
        let Some(holder) = within.clone().find(given) else {
            // `Minister of Mineral Resources | Quarzel Example`, `Minister of Culture and Tourism | Quarzel Example`, whom no list knows
            let minister = !of || tokens[from - 2].is_one(words!["minister", "secretary"]);
            let holder = within.into_iter().find(|at| !ordinary(&tokens[*at]))?;
            let fields = minister && tokens[run.start..holder].iter().all(ordinary);
            return (fields && run.end - holder < 4 && tokens[holder..run.end].iter().all(is_own)).then_some(holder);
        };
        // `Water and Power | Khawaja Ann Example`
        let own = |at: &usize| is_own(&tokens[*at]) && tokens[*at].is(word::SURNAME) && !ordinary(&tokens[*at]);
        let holder = (run.start + 1..holder).rev().take_while(own).last().unwrap_or(holder);
        // `director of Marlow Bank | Ann Example`
        let behind_body = || evidence::is_body_head(&tokens[holder - 1]) && !evidence::is_head(&tokens[run.end - 1]);
        (tokens[run.start..holder].iter().all(ordinary) || behind_body()).then_some(holder)
    }

    /// The country of an envoy, where the run goes on with the holder: `Ambassador to | Jordan | Ann Example`.
    pub(super) fn country_of_envoy(&self, run: &Range<usize>) -> Option<Range<usize>> {
        let before = self.line.tokens[self.line.range.start..run.start].last_chunk::<2>();
        let sent = before.is_some_and(|[envoy, to]| envoy.is_one(ENVOY) && to.is_one(words!["to"]) && to.shape == Shape::Lower);
        let country = self.hit_from(run.start).filter(|hit| sent && hit.classes.any(name::COUNTRIES))?;
        self.is_holder(country.tokens.end..run.end).then(|| country.tokens.clone())
    }

    /// A holder's full name: two to four words, none of them an ordinary one.
    fn is_holder(&self, name: Range<usize>) -> bool {
        let tokens = self.line.tokens.get(name.clone()).unwrap_or_default();
        let led = |names: &[Token]| names[0].is(word::GIVEN) && names.iter().all(|t| t.shape == Shape::Title && !t.is(NO_PERSON));
        (2..=4).contains(&tokens.len())
            && (tokens.iter().all(is_own) || led(tokens))
            && tokens.iter().any(|t| t.is(word::GIVEN | word::SURNAME))
            && self.hit_from(name.start).is_none_or(|hit| hit.tokens.len() == 1 || hit.tokens == name)
    }

    /// Inside a listed name, which goes on.
    fn is_inside(&self, at: usize) -> bool {
        self.hit_at(at).is_some_and(|hit| hit.tokens.end > at + 1)
    }
}

/// `near | King Street`, `14 | Sheriff Street`, `along | General Ann Street`. Counter-example: `wrote to Judge Street`.
fn opens_street(line: &Line, at: usize, end: usize) -> bool {
    let street = line.tokens[end - 1].is_one(set::STREET);
    let on = |t: &Token| t.shape == Shape::Number || t.is_one(words!["on", "near", "in", "at", "along", "off", "down"]);
    street && line.before(at).is_some_and(on)
}

/// `Deputy | Head, Ann Example`, `Assistant | Dean for Example`: a surname elsewhere. Counter-example: `Deputy Head said`.
pub(super) fn is_second(line: &Line, at: usize) -> bool {
    line.tokens[at].is_one(words!["head", "dean"])
        && line.before(at).is_some_and(|t| t.is_one(DEPUTY))
        && line.get(at + 1).is_some_and(|t| t.is_one(words![",", "of", "for"]))
}

/// The given name of a crowned head, whatever else it names: `Queen | Victoria`. Counter-examples: `Queen Charlotte Sound`, `King Quarzel`.
pub(super) fn is_crowned(line: &Line, tokens: &Range<usize>) -> bool {
    let crown = words!["king", "queen", "prince", "princess", "emperor", "empress"];
    tokens.len() == 1 && line.tokens[tokens.start].is(word::GIVEN) && line.before(tokens.start).is_some_and(|t| t.is_one(crown))
}

/// A role in the name of a thing: `Queen Ann Street`, `President Example Avenue`, `Prime Minister House`, `Guru Example Award`; a syllable,
/// `Yat-Sen`; a given name, `Sen. | Prince Example`. Counter-examples: `Mayor Ann Street`, `Senator Example`, `Crown Prince Example`.
pub(super) fn names_thing(line: &Line, at: usize, end: usize) -> bool {
    let tokens = line.tokens;
    let (token, last) = (&tokens[at], &tokens[end - 1]);
    let syllable = is_syllable(tokens, at);
    if syllable || at + 1 == end {
        return syllable;
    }
    let royal = token.is_one(words!["king", "queen", "prince", "princess", "emperor", "empress"]);
    let road = || {
        token.is_one(words!["president", "general", "governor", "marshal", "cardinal", "captain"])
            && last.is_one(words!["avenue", "boulevard", "highway", "expressway", "airport", "bridge", "stadium"])
    };
    let street = at + 2 < end && end < at + 5 && (royal && evidence::is_head(last) || road())
        || end < at + 5 && opens_street(line, at, end);
    let studies =
        token.is_one(words!["graduate", "undergraduate"]) || token.is_one(words!["coach"]) && last.is_one(words!["house"]);
    let house = studies
        || end < at + 5
            && last.is_one(words!["house", "residence", "palace", "lodge"])
            && token.is(word::OFFICE | word::TITLE_MODIFIER)
            && tokens[at + 1..end - 1].iter().all(|t| t.is(word::TITLE));
    // `Coach of the Year Award`, `Gig Workers Act`
    let award = last.is_one(words!["award", "awards", "prize", "trophy", "cup", "medal"])
        || token.is(word::TITLE_PLURAL) && last.is_one(words!["act", "bill", "ordinance"]);
    // `Sir Ann Example Stadium`, `Dr. Example Hospital`
    let named = at + 2 < end && end < at + 9 && last.is_one(set::CALLED_AFTER_HOLDER);
    let given = at + 2 == end
        && token.is_one(words!["prince", "king", "justice", "bishop", "major", "duke", "earl"])
        && line.before(at).is_some_and(|t| t.has_stop() && t.word.value(word::TITLE) == Some("h"));
    // `Imam Example district`, `Marine Expeditionary Force`
    let place = at + 2 == end
        && token.is_one(set::TITLE_OF_PLACE)
        && line.get(end).is_some_and(|t| t.shape == Shape::Lower && t.is_one(set::TITLED_PLACE));
    // `Mount Halden Missionary Baptist Church`
    let church = token.is_one(words!["missionary"]) && tokens[at + 1].is_one(words!["baptist", "church", "society"]);
    let unit = token.is_one(words!["marine"]) && (last.is(word::ARMY_UNIT) || last.is_one(words!["force", "unit"]));
    street || named || house || award || given || place || church || unit
}
