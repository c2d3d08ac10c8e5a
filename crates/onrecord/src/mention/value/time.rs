//! TIME: clock times and parts of the day.

use super::{Found, Scan, calendar, date, number, written};
use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::token::{WordSet, words};
use crate::{Label, ShortText};
use std::fmt::Write;

/// A clock time: `1 p.m.`, `9.30am`, `4:52 p.m. ET`, `8 o'clock`, `1015 GMT`, `at 20:00`.
///
/// A bare `20:15` needs *at*, *by* ... before it, or a zone or a part of the day behind it (`9:30 Friday morning`), for it may be a
/// result. The value is the local time, with the zone's offset where it has one. Counter-examples: `10 am I told`, `a 3:1 majority`.
pub(super) fn clock(scan: &Scan, at: usize) -> Option<Found> {
    let mut end = at + 1;
    let told = scan.has(end, union(&[word::HALF_DAY, word::TIME_ZONE])) || scan.is(end, words!["o'clock"]);
    if !told
        && scan.has(at + 3, word::HALF_DAY)
        && let Some(found) = clocks(scan, at)
    {
        return Some(found);
    }
    let hours = scan.is(end, words!["hours", "hrs"]);
    let before = scan.is_before(at, words!["at", "by", "from", "until", "till", "before", "after", "around", "about"]);
    if before && scan.is(end, IN_OR_AT) {
        return spoken(scan, at);
    }
    let digits = scan.shape(at) == Some(Shape::Number);
    let dotted = |end: usize| {
        let before = digits && scan.is_before(at, words!["at", "by", "until", "till"]);
        before && scan.word(at).contains('.') && is_dated(scan, end)
    };
    if !told && !hours && !(digits && scan.word(at).contains(':')) && !dotted(end) {
        return None;
    }
    let (hour, minute) = hour_minute(scan, at)?;
    let half = scan.number(end, word::HALF_DAY).filter(|_| hour <= 12.0);
    if half.is_some() || scan.is(end, words!["o'clock"]) {
        end += 1;
    }
    // `7:22PM (EDT)`
    let bracket = scan.is(end, words!["("]) && scan.is(end + 2, words![")"]) && half.is_some();
    let zone = zone(scan, end + bracket as usize);
    let announced = before && (scan.word(at).contains(':') || dotted(at + 1));
    let military = scan.word(at).len() == 4 && scan.word(at).bytes().all(|b| b.is_ascii_digit());
    if hours && half.is_none() {
        // `at 1900 hours`; counter-example: `1900 hours of work`
        let clock = military && (before || scan.word(at).starts_with('0'));
        return if clock { scan.timed(at, end + 1, Label::Time, local(hour, minute, "")) } else { None };
    }
    let of_day = digits && scan.word(at).contains(':') && is_dated(scan, end);
    if end == at + 1 && !(announced || of_day || (zone.is_some() && (military || scan.word(at).contains([':', '.'])))) {
        return None;
    }
    let offset = zone.unwrap_or("");
    end += zone.map_or(0, |_| 1 + 2 * bracket as usize);
    let hour = half.map_or(hour, |add| hour % 12.0 + add);
    scan.timed(at, end, Label::Time, local(hour, minute, offset))
}

/// What leads from an hour to the part of the day.
const IN_OR_AT: &WordSet = words!["in", "at"];

/// A part of the day stands behind the number at `at`: `4 in the morning`, `10 at night`. Counter-examples: `4 in the room`, `10 at home`.
pub(super) fn names_half(scan: &Scan, at: usize) -> bool {
    scan.is(at + 1, IN_OR_AT) && spoken(scan, at).is_some()
}

/// An hour without a mark: `four in the morning`, `10 at night`. Counter-example: `four in the room`.
#[cold]
fn spoken(scan: &Scan, at: usize) -> Option<Found> {
    let (hour, minute) = hour_minute(scan, at).filter(|(hour, _)| (1.0..=12.0).contains(hour))?;
    let night = scan.is(at + 1, words!["at"]) && scan.is(at + 2, words!["night"]);
    let part = at + 2 + !night as usize;
    let late = if night { (6.0..12.0).contains(&hour) } else { scan.is(part, words!["afternoon", "evening"]) };
    let the = scan.is(at + 1, words!["in"]) && scan.is(at + 2, words!["the"]);
    let told = night || the && (late || scan.is(part, words!["morning"]));
    told.then(|| scan.timed(at, part + 1, Label::Time, local(hour % 12.0 + if late { 12.0 } else { 0.0 }, minute, "")))?
}

/// `T13:05`, `T13:05Z`.
fn local(hour: f64, minute: f64, offset: &str) -> Option<ShortText> {
    let mut text = ShortText::default();
    calendar::clock(&mut text, hour, minute)?;
    text.write_str(offset).ok()?;
    Some(text)
}

/// Two times with one half of the day or one zone: `2-3pm`, `7:30 to 9 p.m.`, `between 2 and 3 p.m.`
fn clocks(scan: &Scan, at: usize) -> Option<Found> {
    let second = at + 2;
    let joined = scan.dash(at + 1)
        || scan.is(at + 1, words!["to", "or"])
        || scan.is(at + 1, words!["and"]) && scan.is_before(at, words!["between"]);
    let half = scan.number(second + 1, word::HALF_DAY).filter(|_| joined)?;
    let ((hour, minute), (last, until)) = (hour_minute(scan, at)?, hour_minute(scan, second)?);
    if hour > 12.0 || last > 12.0 {
        return None;
    }
    let to = last % 12.0 + half;
    // `11-1pm` begins in the other half.
    let from = hour % 12.0 + if hour % 12.0 > last % 12.0 { 12.0 - half } else { half };
    let end = second + 2;
    let end = end + zone(scan, end).is_some() as usize;
    let value = local(from, minute, "/").and_then(|mut text| calendar::clock(&mut text, to, until).map(|()| text));
    scan.timed(at, end, Label::Time, value)
}

/// What follows at `at` is a part of a day: `last night`, `on Monday morning`, `tonight`. Counter-example: `on Monday`, of a price.
fn is_dated(scan: &Scan, at: usize) -> bool {
    let at = at + scan.is(at, words!["on"]) as usize;
    let day = scan.has(at, union(&[word::WEEKDAY, word::RELATIVE_DAY])) || scan.is(at, words!["last", "this"]);
    scan.is(at, words!["tonight"]) || day && scan.has(at + 1, word::DAY_PART)
}

/// Hour and minute of the number at `at`: `1`, `9.30`, `4:52`, `1015`, `seven`.
fn hour_minute(scan: &Scan, at: usize) -> Option<(f64, f64)> {
    let text = scan.word(at);
    if scan.shape(at) != Some(Shape::Number) {
        return scan.number(at, word::NUMBER_WORD).filter(|n| (1.0..=12.0).contains(n)).map(|n| (n, 0.0));
    }
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        None if text.len() == 4 => text.split_at(2),
        None if text.len() <= 2 => (text, "0"),
        _ => return None,
    };
    let (hour, minute) = (number::digits(hour)?, number::digits(minute)?);
    (hour < 24.0 && minute < 60.0).then_some((hour, minute))
}

/// The zone at `at`, in capitals: its offset, or nothing where that changes over the year.
fn zone<'a>(scan: &Scan<'a>, at: usize) -> Option<&'a str> {
    let zone = scan.has(at, word::TIME_ZONE) && scan.shape(at) == Some(Shape::Upper);
    zone.then(|| scan.value(at, word::TIME_ZONE).unwrap_or(""))
}

/// A part of the day: `noon`, `overnight`, `early afternoon`, `every morning`, `the night of Nov. 3`, `overnight Saturday`.
///
/// `morning`, `afternoon` and `evening` alone need *the* or a preposition before them, `night` a modifier or *at*.
/// Counter-examples: `short afternoon naps`, `the overnight shift`.
pub(super) fn day_part(scan: &Scan, at: usize) -> Option<Found> {
    if !scan.has(at, word::DAY_PART) {
        return None;
    }
    // `Morning Edition`, `the overnight shift`.
    let title = scan.shape(at) == Some(Shape::Title);
    let before_name = (at > 0 || scan.has(at, word::GIVEN)) && scan.is_capital(at + 1) && !scan.has(at + 1, word::WEEKDAY);
    // `told Dawn`; counter-example: `“Dawn broke,” she said`
    let inside = at > 0 && scan.shape(at - 1).is_some_and(Shape::is_word) && scan.in_running_text(at);
    let named = title && (before_name || inside);
    if named || scan.is(at, words!["overnight"]) && scan.is_before(at, words!["the", "an", "its"]) {
        return None;
    }
    let own = scan.value(at, word::DAY_PART);
    let left = date::left(scan, at, true);
    let one = left.start == at && scan.is_before(at, words!["one"]);
    let start = left.start - one as usize;
    let mut end = at + 1;
    if scan.has(end, word::WEEKDAY) && scan.is_capital(end) {
        end += 1;
    } else if scan.is(end, words!["of"]) {
        end = written::written(scan, end + 1).map_or(end, |day| day.end);
    }
    let night = scan.is(at, words!["night", "nights"]);
    let placed =
        if night { scan.is_before(at, words!["at"]) } else { scan.is_before(at, words!["the"]) || scan.after_preposition(at) };
    if own.is_none() && start == at && end == at + 1 && !placed {
        return None;
    }
    let value = own.filter(|v| *v != "-" && start == at && end == at + 1);
    scan.timed(start, end, Label::Time, value.map(ShortText::new))
}
