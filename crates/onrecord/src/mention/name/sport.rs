//! Reports of sport, in which places stand for the teams that play there.

use super::Candidate;
use super::run::{Case, Line};
use super::walk::{self, Hit};
use crate::Label;
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{NameClasses, Path, name, set, word};
use crate::token::{Kind, Token, WordSet, words};
use std::ops::Range;

/// A sport of teams, before a hyphen in an agency's headline.
const TEAM_SPORT: &WordSet =
    words!["baseball", "basketball", "cricket", "football", "handball", "hockey", "league", "soccer", "union", "volleyball"];

/// So many tokens tell what an article is about.
const FIRST_PART: usize = 600;

/// One word in forty or more is of sport, in the first part of the article, or its headline says so: `SOCCER - Halden win`.
pub(super) fn is_sport(draft: &Draft) -> bool {
    let first = &draft.tokens[..draft.tokens.len().min(6)];
    let led = |pair: &[Token]| {
        pair[1].is_one(words!["-"]) && !pair[1].is_glued() && pair[0].shape == Shape::Upper && pair[0].is_one(TEAM_SPORT)
    };
    if first.windows(2).any(led) {
        return true;
    }
    let words = draft.leads.within(Kind::Sport, 0..FIRST_PART).count();
    words >= 3 && words * 40 >= draft.tokens.len().min(FIRST_PART)
}

/// Where a match is played, and the word says no more: `at Halden on Sunday`. Counter-example: `in Halden's win`.
pub(super) fn is_venue(line: &Line, tokens: &Range<usize>) -> bool {
    line.before(tokens.start).is_some_and(|t| t.is_one(words!["at", "in"])) && !line.is_word(tokens.end, words!["'s"])
        || hosts(line.tokens, tokens)
}

/// The place of a match before a colon: `Halden: Quarzel beat Renn`, `Halden: Quarzel 471 and 188`. Counter-examples: `Halden: Ann Renn; Ole
/// Quill`, a team; `Halden: Renn 12, 40`, who scored.
fn hosts(tokens: &[Token], name: &Range<usize>) -> bool {
    let is_one = |at: usize, words: &WordSet| tokens.get(at).is_some_and(|t| t.is_one(words));
    if !is_one(name.end, words![":"]) {
        return false;
    }
    let side = (name.end + 1..name.end + 5).take_while(|at| tokens.get(*at).is_some_and(|t| t.shape.is_capital())).last();
    side.and_then(|side| Some((side + 1, tokens.get(side + 1)?))).is_some_and(|(at, next)| match next.shape {
        Shape::Number => is_one(at + 1, words!["and", "-", "(", "for"]),
        Shape::Lower => next.is_one(set::BEAT) || next.is_one(words!["drew", "lost", "v", "vs"]),
        _ => false,
    })
}

/// Who scored, ran or bowled, by where the name stands: no place that has a team.
pub(super) fn is_player(line: &Line, tokens: &Range<usize>, hit: Option<&Hit>) -> bool {
    let place = NameClasses(name::COUNTRIES.0 | name::TEAM_PLACES.0);
    !hit.is_some_and(|hit| hit.classes.any(place)) && (is_scorer(line, tokens) || is_bowler(line, tokens))
}

/// Who scored or ran for a team, in brackets behind its goals or its time: `Halden 4 (Renn 12, 55, | Quill 30)`, `Halden 38.7 seconds (Renn, |
/// Quill)`. Counter-examples: `Halden (Odland, 4)`, `Ann Renn 4 (captain, Halden)`.
fn is_scorer(line: &Line, tokens: &Range<usize>) -> bool {
    const FAR: usize = 40;
    const GOAL: &WordSet =
        words!["rd", "nd", "st", "th", "minute", "minutes", "mins", "pen", "penalty", "og", "own", "goal", "and"];
    let number = |t: &Token| t.shape == Shape::Number;
    let row = |t: &Token| number(t) || t.is_one(words![",", "(", ")"]);
    if !line.get(tokens.end).is_some_and(row) || !line.before(tokens.start).is_some_and(|t| t.is_one(words![",", "("])) {
        return false;
    }
    let listed = |t: &Token| number(t) || t.shape.is_capital() || t.is_one(words![",", "-", "'"]) || t.is_one(GOAL);
    let floor = line.range.start.max(tokens.start.saturating_sub(FAR));
    let open = (floor..tokens.start).rev().find(|at| !listed(&line.tokens[*at]));
    let close = || (tokens.end..tokens.end + FAR).find(|at| !line.get(*at).is_some_and(listed));
    open.filter(|open| line.is_mark(*open, words!["("])).is_some_and(|open| {
        let timed = |t: &Token| number(t) || t.is_one(words!["seconds", "minutes"]);
        // `Halden (Renn, | Quill, Marr) 3:01`
        let relay = || {
            let row = open + 1 < tokens.start || line.is_mark(tokens.end, words![","]);
            row && close().is_some_and(|close| line.is_mark(close, words![")"]) && line.get(close + 1).is_some_and(number))
        };
        line.before(open).is_some_and(timed) || relay()
    })
}

/// What a bowler did behind the name: `Renn | 22-4-71-1`. Counter-example: `Halden 12-4-3`, a team.
fn is_bowler(line: &Line, tokens: &Range<usize>) -> bool {
    let number = |at: usize| line.get(at).is_some_and(|t| t.shape == Shape::Number);
    (0..4).all(|part| number(tokens.end + 2 * part) && (part == 3 || line.is_mark(tokens.end + 2 * part + 1, words!["-"])))
}

/// A team by its rank or its record: `No. 12 Halden`, `top-ranked Halden`, `Halden (14-3)`. Counter-example: `Halden (1943)`.
pub(super) fn ranked(line: &Line, tokens: &Range<usize>) -> bool {
    let number = |at: usize| line.get(at).is_some_and(|t| t.shape == Shape::Number);
    let rank = tokens.start >= line.range.start + 2
        && (number(tokens.start - 1) && line.tokens[tokens.start - 2].is_one(words!["no"])
            || line.is_word(tokens.start - 1, words!["ranked", "seeded"]));
    let record = |open: usize| {
        line.is_mark(open, words!["("]) && number(open + 1) && line.is_mark(open + 2, words!["-"]) && number(open + 3)
    };
    rank || record(tokens.end)
}

/// What surely is a club here: a town, or what no list has. `Halden coach Ann Renn`, `first division Halden`, `beat Halden 2-1`, `FC | Halden`,
/// `Halden | IK`; of towns alone, where they are met, joined or in a table (`is_met`).
/// Counter-examples: a country; `Quill coach Ann Renn`, where Quill is a person; `beat Quill 6-4`, of no town.
pub(super) fn team(draft: &Draft, candidate: &Candidate) -> Option<Range<usize>> {
    let Range { start, end } = candidate.tokens;
    let tokens = &draft.tokens;
    if end - start == 2 && is_club_prefix(&tokens[start]) {
        return Some(start + 1..end);
    }
    if end - start > 1 && is_club_suffix(&tokens[end - 1]) {
        return Some(start..end - 1);
    }
    let town = candidate.path.map(|path| path.classes().has(Label::Gpe) || path.classes().any(name::TEAM_PLACES));
    let by_nation = || draft.is_one(end, words!["("]);
    if town != Some(false) && end - start < 5 && (town.is_none() || by_nation()) && is_scored(draft, &candidate.tokens) {
        return Some(start..end);
    }
    if end - start > 2 || town == Some(false) || candidate.path.is_some_and(|path| path.classes().any(name::COUNTRIES)) {
        return None;
    }
    let small = |at: usize, words: &WordSet| tokens.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words));
    let number = |at: usize| tokens.get(at).is_some_and(|t| t.shape == Shape::Number);
    let score = |at: usize| number(at) && draft.is_one(at + 1, words!["-"]) && number(at + 2);
    let division = |at: usize| small(at + 1, words!["division"]) && tokens[at].is(word::ORDINAL);
    let owns =
        small(end, set::TEAM_MEMBER) && (town.is_some() || matches!(candidate.scores.verdict()?.label, Label::Gpe | Label::Org));
    let won = small(end, set::BEAT) && (division(end + 1) || town.is_some() && (end + 2..end + 5).any(score));
    let lost = start > 1 && (division(start - 2) || town.is_some() && small(start - 1, set::BEAT) && score(end));
    let surname = || end - start == 1 && tokens[start].is(word::SURNAME | word::GIVEN);
    let known = || candidate.path.is_some_and(|path| path.classes().any(name::TEAM_PLACES));
    let met = || {
        town.is_none() && is_scored(draft, &candidate.tokens)
            || town.is_some() && (known() || !surname()) && is_met(draft, &candidate.tokens)
    };
    (owns || won || lost || met()).then_some(start..end)
}

/// The town is a team by what is done with it or beside it: `will face Halden or Lecce`, `the final between Bari and Halden`, `lost to Halden`,
/// `joined Lecce from Halden`, `held Halden to a draw`, `two points behind Halden`; in a table, `Halden 7 Lecce 3`, `Halden 020 301 020`, `Halden
/// at Lecce`. Counter-examples: `flew to Halden from Lecce`, `the road between Bari and Halden`.
pub(super) fn is_met(draft: &Draft, name: &Range<usize>) -> bool {
    let Range { start, end } = *name;
    let word = |back: usize, words: &WordSet| start >= back && draft.is_one(start - back, words);
    let draws = |at: usize| (at + 1..at + 6).any(|at| draft.is_one(at, words!["draw", "stalemate", "tie"]));
    let nears = || (end + 1..end + 5).any(|at| in_standings(draft, at + 2));
    if draft.is_one(end, words!["held"]) && draws(end)
        || draft.is_one(end, words!["moved", "climbed", "went", "are", "stayed", "closed"]) && nears()
        || draft.is_one(end, set::CLUB_ACT)
        || draft.is_one(end, words!["improved", "fell", "dropped"]) && is_record(draft, end + 1)
        || is_in_table(draft, name)
    {
        return true;
    }
    let Some(before) = start.checked_sub(1).map(|at| &draft.tokens[at]) else { return false };
    match before.text(draft.text) {
        "against" | "face" | "faces" | "facing" | "host" | "entertain" | "v" | "vs" | "versus" => true,
        "faced" | "meet" | "meets" => start > 1,
        "held" | "holding" => draws(end),
        "and" | "or" => paired(draft, start).is_some_and(|first| is_led(draft, first)),
        "to" => {
            word(2, words!["lost", "lose", "loses", "losing", "loss", "defeat", "home"])
                || word(2, MOVED) && draft.is_one(end, words!["from", "for", "on"])
        }
        "over" => word(2, words!["win", "wins", "victory", "victories", "triumph"]),
        "with" => word(2, words!["drew", "draw", "drawn", "tied"]),
        "for" => word(2, words!["signed", "signs", "sign", "plays", "played", "play", "playing"]),
        "from" => joined(draft, start) || left(draft, start - 1),
        "joined" | "joins" => draft.is_one(end, words!["from"]),
        "between" => is_led(draft, start),
        _ => in_standings(draft, start),
    }
}

/// `fell | to 5-9`
fn is_record(draft: &Draft, to: usize) -> bool {
    let number = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Number);
    draft.is_one(to, words!["to"]) && number(to + 1) && draft.is_one(to + 2, words!["-"]) && number(to + 3)
}

/// Before the club that a player goes to.
const MOVED: &WordSet = words!["moved", "move", "transferred", "transfer", "loaned", "switched", "sold"];

/// The start of the name before *and* or *or*, where a second name starts at `at`.
fn paired(draft: &Draft, at: usize) -> Option<usize> {
    let last = at.checked_sub(2)?;
    (last.saturating_sub(2)..=last).rev().take_while(|at| draft.tokens[*at].shape.is_capital()).last()
}

/// The first of a pair is met: `will face | Halden or`, `the match between | Halden and`.
fn is_led(draft: &Draft, first: usize) -> bool {
    let Some(before) = first.checked_sub(1) else { return false };
    let match_of =
        |at: &usize| draft.tokens[*at].is(word::SPORT) || draft.is_one(*at, words!["final", "tie", "derby", "clash", "draw"]);
    match draft.word(before) {
        "between" => (before.saturating_sub(3)..before).any(|at| match_of(&at)),
        "against" | "face" | "faces" | "meet" | "meets" => true,
        _ => false,
    }
}

/// The club that somebody left for another, in `joined Lecce from | Halden`, `moved to Lecce from | Halden`.
fn joined(draft: &Draft, start: usize) -> bool {
    let Some(first) = paired(draft, start) else { return false };
    let before = |back: usize, words: &WordSet| first >= back && draft.is_one(first - back, words);
    before(1, words!["joined", "joins", "join"])
        || before(1, words!["to"]) && before(2, MOVED)
        || before(1, words!["for"]) && before(2, words!["signed", "signs", "sign"])
}

/// The club that somebody was taken from: `bought from | Halden`, `signed Ann Renn from | Halden`, `on loan from | Halden`.
fn left(draft: &Draft, from: usize) -> bool {
    let mut within = (from.saturating_sub(6)..from).rev().take_while(|at| draft.tokens[*at].shape != Shape::Mark);
    within.any(|at| draft.is_one(at, words!["bought", "signed", "signing", "loan", "transfer", "transferred", "lured"]))
}

/// `within two points of | Halden`, `two games behind | Halden`.
fn in_standings(draft: &Draft, start: usize) -> bool {
    let Some(led) = start.checked_sub(3) else { return false };
    draft.is_one(led + 2, words!["of", "behind", "above", "ahead"])
        && (led..led + 2).any(|at| draft.is_one(at, words!["points", "point", "games", "clear"]))
}

/// What no list has, where a result is, with nothing but teams, their countries and goals: `Quarzel 2 Renn 0`, `Quarzel (Denmark) 2 Renn (Norway)
/// 0`. Counter-examples: `Ann Renn 4 Tom Quill 3`; `Renn 12, Quill 4`; `Ann Renn (Denmark) 6-4`.
fn is_scored(draft: &Draft, name: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    let Range { start, end } = *name;
    let goals = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Number && t.span().len() < 4);
    let past = |at: usize| {
        let close = || (at + 2..at + 5).find(|close| draft.is_one(*close, words![")"]));
        if draft.is_one(at, words!["("]) { close().map_or(at, |close| close + 1) } else { at }
    };
    let result = past(end);
    if !goals(result) || end > start + 1 && draft.tokens[start].is(word::GIVEN) {
        return false;
    }
    let line = draft.sentence_tokens.get(draft.sentence_of(start)).cloned().unwrap_or(0..0);
    let apart = |at: usize| !line.contains(&at) || draft.is_one(at, words![",", ";", ":", ".", "("]);
    let part = |at: &usize| {
        line.contains(at) && (draft.tokens[*at].shape.is_capital() || draft.tokens[*at].is_one(words!["-", "/", "'s", "'"]))
    };
    let home = start.checked_sub(1).is_none_or(apart) && {
        let away = (result + 1..result + 1 + LONGEST).take_while(part).last().map(|last| past(last + 1));
        away.is_some_and(|goal| goals(goal) && apart(goal + 1))
    };
    home || apart(result + 1) && start.checked_sub(1).is_some_and(goals) && {
        let last = start.checked_sub(2).filter(|at| line.contains(at));
        let open = |close: usize| (close.saturating_sub(4)..close).rev().find(|at| draft.is_one(*at, words!["("]));
        let last = last.and_then(|at| if draft.is_one(at, words![")"]) { open(at)?.checked_sub(1) } else { Some(at) });
        let first = last.and_then(|at| (at.saturating_sub(LONGEST)..at + 1).rev().take_while(part).last());
        first.is_some_and(|first| first.checked_sub(1).is_none_or(apart))
    }
}

/// A line of a table: `Halden 7 Lecce 3`, `Halden 7, Lecce 3`, `Halden 020 301 020`, `Halden at Lecce`.
fn is_in_table(draft: &Draft, name: &Range<usize>) -> bool {
    let Range { start, end } = *name;
    let number = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Number);
    let capital = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape.is_capital());
    let comma = |at: usize| draft.is_one(at, words![","]) as usize;
    if number(end) {
        let three = |at: usize| number(at) && draft.tokens[at].span().len() == 3;
        let second = end + 1 + comma(end + 1);
        let other = (second..second + 3).take_while(|at| capital(*at)).last();
        let opens = start == 0
            || !draft.tokens[start - 1].shape.is_word()
            || draft.sentence_tokens.get(draft.sentence_of(start)).is_some_and(|line| line.start == start);
        let closed = |at: usize| draft.tokens.get(at).is_none_or(|t| t.shape != Shape::Number && !t.is_one(words!["-", "/"]));
        let behind = || {
            let number_at = start.checked_sub(1).map(|at| at - (at > 0 && comma(at) == 1) as usize);
            number_at.is_some_and(|at| at > 0 && number(at) && capital(at - 1)) && closed(end + 1)
        };
        // `Quarzel 15 at | Halden 17`
        let away =
            || start > 2 && draft.is_one(start - 1, words!["at"]) && number(start - 2) && capital(start - 3) && closed(end + 1);
        return away()
            || (end..end + 3).all(three)
            || opens && other.is_some_and(|at| number(at + 1) && closed(at + 2))
            || behind();
    }
    let at = words!["at"];
    if !draft.is_one(end, at) && !(start > 1 && draft.is_one(start - 1, at)) {
        return false;
    }
    // Nothing but two names, and when: `Halden at Lecce, Renn at Quill`
    let line = draft.sentence_tokens.get(draft.sentence_of(start)).cloned().unwrap_or(0..0);
    let apart = |at: &usize| draft.is_one(*at, words![",", ";", ":"]);
    let first = (line.start.max(start.saturating_sub(9))..start).rev().find(apart).map_or(line.start, |mark| mark + 1);
    let last = (end..line.end.min(end + 9)).find(apart).unwrap_or(line.end);
    let line = first..last;
    // Counter-examples: `Friday at Halden`, `At Halden`
    let team = |at: usize| {
        line.contains(&at) && draft.tokens[at].shape.is_capital() && !draft.tokens[at].is(word::WEEKDAY | word::MONTH)
    };
    let other = if draft.is_one(end, at) { team(end + 1) } else { start > 1 && team(start - 2) };
    if line.len() > 9 || !other {
        return false;
    }
    let (mut ats, mut other) = (0, false);
    for token in &draft.tokens[line] {
        let is_at = token.is_one(at);
        ats += is_at as usize;
        other |= !is_at && token.shape == Shape::Lower;
    }
    ats == 1 && !other
}

/// The team of a man in a list of results, behind his nation: `1. Ann Renn (Denmark) | Quarzel 1:12.4`. Counter-example: `Ann Renn (Denmark)
/// Ole Quill (Norway)`.
pub(super) fn is_behind_nation(line: &Line, tokens: &Range<usize>) -> bool {
    if !line.before(tokens.start).is_some_and(|t| t.is_one(words![")"])) || line.is_mark(tokens.end, words!["("]) {
        return false;
    }
    let close = tokens.start - 1;
    let Some(open) = (line.range.start..close).rev().take(4).find(|at| line.is_mark(*at, words!["("])) else { return false };
    let name = (line.range.start..open).rev().take(5).take_while(|at| line.joined(*at) || line.is_mark(*at, words!["-"])).last();
    let Some(first) = name else { return false };
    // `1. Ann Renn`; counter-example: `10th District`
    let number = |at: usize| at >= line.range.start && at < first && line.tokens[at].shape == Shape::Number;
    let stop = first > line.range.start && line.is_mark(first - 1, words![".", ")", "-"]);
    let placed = number(first.wrapping_sub(1 + stop as usize));
    let timed = line.get(tokens.end).is_some_and(|t| t.shape == Shape::Number);
    (placed || timed) && is_nation(line, open + 1..close)
}

/// Nothing but a listed country, state or nation stands there.
pub(super) fn is_nation(line: &Line, inside: Range<usize>) -> bool {
    let lists = NameClasses(name::COUNTRIES.0 | name::STATES.0 | name::DEMONYMS.0 | name::STATE_ABBR.0);
    let hit = walk::longest(line.tokens, inside.start, line.range.end, line.case == Case::Caps);
    hit.is_some_and(|hit| hit.tokens == inside && hit.classes.any(lists))
}

/// What stands before the town in clubs' names.
pub(super) fn is_club_prefix(token: &Token) -> bool {
    token.shape == Shape::Upper && token.is_one(set::CLUB_PREFIX)
}

/// What stands behind the town in clubs' names of the north, and is no surname: `Halden | IK`.
fn is_club_suffix(token: &Token) -> bool {
    token.shape == Shape::Upper && token.is_one(words!["ik", "bk", "ff", "fk", "il", "sk", "jk"])
}

/// `Halden IK`; letters that are a region's code too, in a report of `sport` alone. Counter-examples: `HALDEN IK`, all capitals; `Halden IL`.
pub(super) fn is_named_club(line: &Line, tokens: &Range<usize>, sport: bool) -> bool {
    let [first, last] = [tokens.start, tokens.end - 1].map(|at| &line.tokens[at]);
    is_club_suffix(last)
        && (2..4).contains(&tokens.len())
        && first.shape == Shape::Title
        && (sport || !last.is_one(words!["il", "sk"]))
}

/// The place is meant, not its team: `in Halden`, `At Halden:`, `Halden, Ohio`.
pub(super) fn is_there(tokens: &[Token], name: &Range<usize>) -> bool {
    let there = |t: &Token| t.is_one(words!["at", "in", "near", "outside", "from", "around", "to", "of"]);
    let town = tokens.get(name.end).is_some_and(|t| t.is_one(words![","]))
        && tokens.get(name.end + 1).is_some_and(|t| t.shape.is_capital());
    town || name.start > 0 && there(&tokens[name.start - 1]) || hosts(tokens, name)
}

/// A country, which is no club in a report of sport: `Ireland 2 Malta 0`, `KENYA'S HALDEN WINS`. Counter-examples: `Georgia`, a state too;
/// `Jordan`, a name too; `Monaco`, a club too.
pub(super) fn is_country(draft: &Draft, tokens: &Range<usize>) -> bool {
    let other = |path: &Path| path.classes().any(NameClasses(name::STATES.0 | name::TEAM_PLACES.0));
    !draft.is_one(tokens.start, words!["jordan"])
        && Path::of_capitals(draft.slice(draft.span_of(tokens.clone())))
            .is_some_and(|path| path.classes().any(name::COUNTRIES) && !other(&path))
}
