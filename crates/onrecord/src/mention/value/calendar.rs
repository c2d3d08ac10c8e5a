//! Calendar arithmetic and ISO 8601 texts.

use crate::ShortText;
use jiff::{Span, ToSpan, civil::Date};
use std::fmt::Write;

/// Formats into a value; `None` when it does not fit.
pub(super) fn iso(text: std::fmt::Arguments) -> Option<ShortText> {
    let mut value = ShortText::default();
    value.write_fmt(text).ok().map(|()| value)
}

/// Appends a number, with noughts before it up to `width` digits. Most values are made of such: the machinery of formatting would cost more
/// than finding them.
fn digits(text: &mut ShortText, mut number: u32, width: usize) -> Option<()> {
    let mut digits = [b'0'; 10];
    let mut at = digits.len();
    while number > 0 || at + width > digits.len() {
        at -= 1;
        digits[at] += (number % 10) as u8;
        number /= 10;
    }
    text.write_str(std::str::from_utf8(&digits[at..]).ok()?).ok()
}

/// `2025`, `2025-06`, `2025-06-09`: a year, and what `rest` has of two digits each; `None` for years before 0.
pub(super) fn plain(year: i16, rest: &[i8]) -> Option<ShortText> {
    let mut text = ShortText::default();
    digits(&mut text, u32::try_from(year).ok()?, 4)?;
    for part in rest {
        text.write_str("-").ok()?;
        digits(&mut text, u32::try_from(*part).ok()?, 2)?;
    }
    Some(text)
}

/// `T13:05`.
pub(super) fn clock(text: &mut ShortText, hour: f64, minute: f64) -> Option<()> {
    text.write_str("T").ok()?;
    digits(text, hour as u32, 2)?;
    text.write_str(":").ok()?;
    digits(text, minute as u32, 2)
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

/// The day with this ISO weekday in the week of `today`; with `ahead`, in the next one where it has gone by.
pub(super) fn of_week(today: Date, number: i8, ahead: bool) -> Option<Date> {
    let distance = number - today.weekday().to_monday_one_offset();
    let distance = if ahead && distance < 0 { distance + 7 } else { distance };
    today.checked_add(i32::from(distance).days()).ok()
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
    let mut text = ShortText::default();
    for (n, start) in std::iter::once((low, "P")).chain(high.map(|high| (high, "/P"))) {
        text.write_str(start).ok()?;
        text.write_str(if clock { "T" } else { "" }).ok()?;
        let n = n * count;
        if !n.is_finite() {
            return None;
        }
        if f64::from(n as u32) == n {
            digits(&mut text, n as u32, 1)?
        } else {
            write!(text, "{n}").ok()?
        }
        text.write_char(designator).ok()?;
    }
    Some(text)
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
