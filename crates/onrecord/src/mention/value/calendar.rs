//! Calendar arithmetic and ISO 8601 texts.

use crate::ShortText;
use jiff::{Span, ToSpan, civil::Date};
use std::fmt::Write;

/// Formats into a value; `None` when it does not fit.
pub(super) fn iso(text: std::fmt::Arguments) -> Option<ShortText> {
    let mut value = ShortText::default();
    value.write_fmt(text).ok().map(|()| value)
}

/// `2025`, `2025-06`, `2025-06-09`: a year, and what `rest` has of two digits each; `None` for years before 0 and after 9999. Most dates
/// are such, and the machinery of formatting costs more than finding them.
pub(super) fn plain(year: i16, rest: &[i8]) -> Option<ShortText> {
    if !(0..=9999).contains(&year) {
        return None;
    }
    let mut text = *b"0000-00-00";
    let year = [(year / 100) as u8, (year % 100) as u8];
    for (part, at) in year.into_iter().chain(rest.iter().map(|part| *part as u8)).zip([0, 2, 5, 8]) {
        text[at] += part / 10;
        text[at + 1] += part % 10;
    }
    std::str::from_utf8(&text[..4 + 3 * rest.len()]).ok().map(ShortText::new)
}

/// `2025-06-09`.
pub(super) fn day(date: Date) -> Option<ShortText> {
    plain(date.year(), &[date.month(), date.day()]).or_else(|| iso(format_args!("{date}")))
}

/// The day with this month and day that is nearest to `today`.
pub(super) fn nearest(today: Date, month: i8, day: i8) -> Option<Date> {
    [-1, 0, 1]
        .into_iter()
        .filter_map(|years| Date::new(today.year() + years, month, day).ok())
        .min_by_key(|date| (*date - today).get_days().abs())
}

/// The day with this ISO weekday: on or before `today`; with `ahead` after it, with `strict` before it.
pub(super) fn weekday(today: Date, number: i8, ahead: bool, strict: bool) -> Option<Date> {
    let back = (today.weekday().to_monday_one_offset() - number).rem_euclid(7);
    let distance = match (ahead, strict, back) {
        (true, _, _) => 7 - back,
        (false, true, 0) => -7,
        (false, ..) => -back,
    };
    today.checked_add(i32::from(distance).days()).ok()
}

/// Count and designator of a unit: `10Y` is (10, 'Y').
fn parts(unit: &str) -> Option<(f64, char)> {
    let designator = unit.chars().last()?;
    let count = unit.trim_end_matches(designator);
    Some((if count.is_empty() { 1.0 } else { count.parse().ok()? }, designator))
}

/// `P90D`, `PT5H`, of a range `P3M/P6M`; fractions stay (`PT1.5H`).
pub(super) fn duration(low: f64, high: Option<f64>, unit: &str, clock: bool) -> Option<ShortText> {
    let (count, designator) = parts(unit)?;
    let time = if clock { "T" } else { "" };
    match high {
        Some(high) => iso(format_args!("P{time}{}{designator}/P{time}{}{designator}", low * count, high * count)),
        None => iso(format_args!("P{time}{}{designator}", low * count)),
    }
}

/// The day, week, month, year or decade that lies `n` units from the present one: `2025-06-09`, `2025-W23`, `2025-05`, `2024`.
pub(super) fn shifted(today: Date, unit: &str, n: f64) -> Option<ShortText> {
    if n.fract() != 0.0 || n.abs() > 3000.0 {
        return None;
    }
    let n = n as i32;
    let moved = |span: Span| today.checked_add(span).ok();
    match unit {
        "1D" => day(moved(n.days())?),
        "1W" | "2W" => {
            let week = moved((n * if unit == "2W" { 2 } else { 1 }).weeks())?.iso_week_date();
            iso(format_args!("{:04}-W{:02}", week.year(), week.week()))
        }
        "1M" => {
            let date = moved(n.months())?;
            iso(format_args!("{:04}-{:02}", date.year(), date.month()))
        }
        "1Y" => iso(format_args!("{:04}", moved(n.years())?.year())),
        "10Y" => iso(format_args!("{:03}", moved((n * 10).years())?.year() / 10)),
        _ => None,
    }
}
