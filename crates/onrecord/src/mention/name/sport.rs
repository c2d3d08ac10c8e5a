//! Reports of sport, in which places stand for the teams that play there.

use super::Candidate;
use super::run::Line;
use crate::Label;
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{name, word};
use crate::token::{Kind, Token, WordSet, words};
use std::ops::Range;

/// So many tokens tell what an article is about.
const FIRST_PART: usize = 600;

/// One word in forty or more is of sport, in the first part of the article.
pub(super) fn is_sport(draft: &Draft) -> bool {
    let words = draft.leads.within(Kind::Sport, 0..FIRST_PART).count();
    words >= 3 && words * 40 >= draft.tokens.len().min(FIRST_PART)
}

/// Where a match is played, and the word says no more: `at Halden on Sunday`. Counter-example: `in Halden's win`.
pub(super) fn is_venue(line: &Line, tokens: &Range<usize>) -> bool {
    line.before(tokens.start).is_some_and(|t| t.is_one(words!["at", "in"])) && !line.is_word(tokens.end, words!["'s"])
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

/// What surely is a club here: a town, or what no list has. `Halden coach Ann Renn`, `first division Halden`, `beat Halden 2-1`, `FC | Halden`.
/// Counter-examples: a country; `Quill coach Ann Renn`, where Quill is a person; `beat Quill 6-4`, of no town.
pub(super) fn team(draft: &Draft, candidate: &Candidate) -> Option<Range<usize>> {
    const OWN: &WordSet =
        words!["coach", "goalkeeper", "keeper", "striker", "midfielder", "defender", "winger", "skipper", "sweeper", "fans"];
    let Range { start, end } = candidate.tokens;
    let tokens = &draft.tokens;
    if end - start == 2 && is_club_prefix(&tokens[start]) {
        return Some(start + 1..end);
    }
    let town = candidate.path.map(|path| path.classes().labels().any(|label| label == Label::Gpe));
    if end - start > 2 || town == Some(false) || candidate.path.is_some_and(|path| path.classes().any(name::COUNTRIES)) {
        return None;
    }
    let small = |at: usize, words: &WordSet| tokens.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words));
    let number = |at: usize| tokens.get(at).is_some_and(|t| t.shape == Shape::Number);
    let score = |at: usize| number(at) && draft.is_one(at + 1, words!["-"]) && number(at + 2);
    let division = |at: usize| small(at + 1, words!["division"]) && tokens[at].is(word::ORDINAL);
    let owns = small(end, OWN) && (town.is_some() || matches!(candidate.scores.verdict()?.label, Label::Gpe | Label::Org));
    let won = small(end, BEAT) && (division(end + 1) || town.is_some() && (end + 2..end + 5).any(score));
    let lost = start > 1 && (division(start - 2) || town.is_some() && small(start - 1, BEAT) && score(end));
    (owns || won || lost).then_some(start..end)
}

/// What stands before the town in clubs' names.
pub(super) fn is_club_prefix(token: &Token) -> bool {
    token.shape == Shape::Upper && token.is_one(words!["fc", "afc", "ac", "sc", "cd", "fk", "nk", "sk", "vfb", "vfl"])
}

/// Between a team and the one that it beat.
const BEAT: &WordSet = words!["beat", "defeated", "thrashed", "edged", "stunned", "crushed", "upset", "downed"];

/// The place is meant, not its team: `in Halden`, `At Halden:`, `Halden, Ohio`.
pub(super) fn is_there(tokens: &[Token], name: &Range<usize>) -> bool {
    let there = |t: &Token| t.is_one(words!["at", "in", "near", "outside", "from", "around", "to", "of"]);
    let town = tokens.get(name.end).is_some_and(|t| t.is_one(words![","]))
        && tokens.get(name.end + 1).is_some_and(|t| t.shape.is_capital());
    town || name.start > 0 && there(&tokens[name.start - 1])
}
