//! Names with a number: streets, roads, laws, channels, units of soldiers, ships.

use super::run::Line;
use super::scores::Scores;
use super::{Candidate, walk};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{NameClasses, name, set, union, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// Of a street's name.
const SIDES: &WordSet = words!["north", "south", "east", "west"];

/// Whose bills have numbers.
const HOUSES: &WordSet = words!["house", "senate", "assembly"];

impl Line<'_> {
    /// What a number behind the name that ends at `end` makes of it: `Highway 103`, `Ordinance 88-14`, and where the number ends.
    fn numbered(&self, end: usize) -> Option<(Label, usize)> {
        let head = &self.tokens[end - 1];
        let number = |at: usize| self.get(at).is_some_and(|t| t.shape == Shape::Number);
        if !number(end) {
            return None;
        }
        let on = self.before(end - 1).is_some_and(|t| t.is_one(words!["on", "along", "off"]));
        let label = match head {
            // `along US 1`
            _ if on && head.is_one(words!["us", "u.s"]) => Label::Fac,
            _ if head.is_one(set::NUMBERED_ROAD) => Label::Fac,
            _ if head.is_one(words!["ordinance", "proposition", "resolution", "directive", "treaty", "measure", "amendment"]) => {
                Label::Law
            }
            // `Senate Bill 1180`
            _ if head.is_one(words!["bill"]) && self.before(end - 1).is_some_and(|t| t.is_one(HOUSES)) => Label::Law,
            // `H.R. 1`, `HB 2`
            _ if head.shape == Shape::Upper && head.is_one(words!["h.r", "h.b", "s.b", "hb", "sb"]) => Label::Law,
            _ if head.is_one(words!["brigade", "squadron"]) => Label::Org,
            // `Community Board 6`
            _ if head.is_one(words!["board", "district"])
                && self.before(end - 1).is_some_and(|t| t.shape.is_capital() && t.is_one(words!["community", "school"])) =>
            {
                Label::Org
            }
            // `P.S. 6`, a school
            _ if head.shape == Shape::Upper && head.is_one(words!["p.s", "i.s", "j.h.s"]) => Label::Org,
            // `Ladder Company 6`, `Public School 6`, `District Council 6`
            _ if head.is_one(words!["company", "school", "council"])
                && self.before(end - 1).is_some_and(|t| t.shape.is_capital() && t.is_one(set::NUMBERED_BODY)) =>
            {
                Label::Org
            }
            _ if head.is_one(words!["barangay", "brgy", "sitio", "purok"]) => Label::Gpe,
            // `They play on Court 14.`
            _ if head.is_one(words!["court", "courtroom"]) && !self.before(end - 1).is_some_and(|t| t.shape.is_capital()) => {
                Label::Fac
            }
            _ if self.is_channel(end) => return Some((Label::Org, self.after_channel(end + 1))),
            _ => return None,
        };
        let parts = self.is_mark(end + 1, words!["-"]) && self.tokens[end + 1].is_glued() && number(end + 2);
        Some((label, if parts { end + 3 } else { end + 1 }))
    }

    /// `on the N71`, `the main N55 road`. Counter-examples: `on the A380` (an aircraft), `on the M23 rebels`.
    pub fn is_road(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.shape != Shape::Initial {
            return false;
        }
        let number = match token.bytes(self.text) {
            [b'A' | b'B' | b'M' | b'N' | b'R', number @ ..] => number,
            _ => return false,
        };
        if !(1..=4).contains(&number.len()) || !number.iter().all(u8::is_ascii_digit) {
            return false;
        }
        if self.is_word(at + 1, words!["road", "motorway", "bypass", "carriageway"]) {
            return true;
        }
        let led = at >= self.range.start + 2
            && self.is_word(at - 1, words!["the"])
            && self.is_word(at - 2, words!["on", "along", "off", "onto", "via"]);
        let small = union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY]);
        let noun = self.get(at + 1).is_some_and(|t| t.shape == Shape::Lower && !t.is(small));
        led && !noun && !(number.len() == 3 && number[0] == b'3')
    }

    /// A broadcaster before its channel: `News 12`, `Fox 13`, `KTLA 5`.
    fn is_channel(&self, number: usize) -> bool {
        let name = &self.tokens[number - 1];
        let call = || {
            let word = self.word(number - 1);
            name.shape == Shape::Upper && word.len() == 4 && word.starts_with(['K', 'W'])
        };
        let short = self.tokens[number].span().len() <= 2;
        short && (name.is_one(words!["news", "newschannel", "channel", "fox", "nbc", "abc", "cbs"]) || call())
    }

    /// `News 12 | Long Island`: the channel's place is part of its name.
    fn after_channel(&self, at: usize) -> usize {
        let place = NameClasses(name::REGIONS.0 | name::STATES.0 | name::CITIES.0 | name::CAPITALS.0);
        let named = walk::longest(self.tokens, at, self.range.end, false).filter(|hit| hit.classes.any(place));
        named.map_or(at, |hit| hit.tokens.end)
    }

    /// Where a unit of soldiers that begins at `at` has its number: `1st | Battalion`, `17th/21st | Lancers`.
    fn unit_number(&self, at: usize) -> Option<usize> {
        let ordinal = |end: usize| {
            let number = end >= self.range.start + 2 && self.tokens[end - 2].shape == Shape::Number;
            (number && self.is_ordinal(end - 1)).then(|| end - 2)
        };
        let start = ordinal(at)?;
        let pair = start > self.range.start && self.is_mark(start - 1, words!["/"]);
        Some(if pair { ordinal(start - 1).unwrap_or(start) } else { start })
    }

    /// `Seventh Avenue`, `72nd Street`, `West 72nd Street`, `W. 72d St.`, `4th Avenue South`, from token `at` on.
    pub fn numbered_street(&self, at: usize) -> Option<Range<usize>> {
        if self.tokens[at].is(word::ORDINAL) {
            let street = self.get(at + 1).filter(|t| t.shape == Shape::Title && t.is_one(set::STREET))?;
            return (self.is_title(at) && !street.has_stop()).then_some(at..at + 2);
        }
        let side = self.tokens[at].shape != Shape::Number;
        let number = at + side as usize;
        // Few leads are numbers or stand before one.
        if self.get(number)?.shape != Shape::Number || side && !self.is_side(at) {
            return None;
        }
        let end = number + 3;
        let street = self.get(end - 1).filter(|t| t.shape == Shape::Title)?;
        let behind = self.get(end).is_some_and(|t| t.shape == Shape::Title && t.is_one(SIDES));
        (self.is_ordinal(end - 2) && street.is_one(set::STREET)).then_some(at..end + behind as usize)
    }

    /// What makes the number before it one in a row: `72 | nd`.
    pub fn is_ordinal(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.shape == Shape::Lower && t.ends_ordinal())
    }

    /// `West`, `W.`
    fn is_side(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.is_one(SIDES) || token.has_stop() && token.is_one(words!["n", "s", "e", "w"])
    }
}

/// The Roman number at `at` is that of a final before it: `Super Bowl | XLVII`.
pub(super) fn is_numbered_bowl(text: &str, tokens: &[Token], at: usize) -> bool {
    let roman = |token: &Token| token.bytes(text).iter().all(|b| b"CILVX".contains(b));
    at > 0 && tokens[at - 1].is_one(words!["bowl"]) && tokens.get(at).is_some_and(roman)
}

/// Where the run that ends at `end` ends with the number that belongs to its last name.
pub(super) fn with_number(line: &Line, end: usize, out: &mut [Candidate]) -> usize {
    let [others @ .., last] = out else { return end };
    if last.tokens.end != end {
        return end;
    }
    let ship = line.sails(last.tokens.start) && line.get(end).is_some_and(|t| t.shape == Shape::Number);
    let Some((label, to)) = (if ship { Some((Label::Product, end + 1)) } else { line.numbered(end) }) else { return end };
    last.tokens.end = to;
    // `Senate | Bill 7`, whose bill it is
    if label == Label::Law && last.tokens.start + 1 == end && line.before(end - 1).is_some_and(|t| t.is_one(HOUSES)) {
        last.tokens.start -= 1;
        if let Some(house) = others.last_mut().filter(|house| house.tokens.end == end - 1) {
            (house.scores, house.piece) = (Scores::default(), None);
        }
    }
    last.path = None;
    last.scores.settle(label, 12);
    to
}

/// The number before a unit is part of its name: candidate `first` begins the run.
pub(super) fn number_unit(line: &Line, first: usize, out: &mut [Candidate]) {
    let floor = first.checked_sub(1).map_or(line.range.start, |before| out[before].tokens.end);
    let Some(unit) = out.get_mut(first) else { return };
    let Some(start) = line.unit_number(unit.tokens.start).filter(|start| *start >= floor) else { return };
    if [unit.tokens.start, unit.tokens.end - 1].iter().any(|at| line.tokens[*at].is(word::ARMY_UNIT)) {
        unit.tokens.start = start;
        unit.path = None;
        unit.scores.settle(Label::Org, 12);
    }
}
