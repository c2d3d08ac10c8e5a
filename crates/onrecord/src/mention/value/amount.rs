//! MONEY, PERCENT and QUANTITY: a number with its unit before or behind it.

use super::number::{self, Number};
use super::{Found, Scan};
use crate::Label;
use crate::lexicon::word;
use crate::token::words;

/// Money with its sign or code in front: `$1.5 billion`, `US$40`, `A$640 million`, `€20-25 million`, `Rs 3,200 crore`.
///
/// The second end of a range may repeat the sign: `$240–$245 million` is one mention. With *to* the two are one only where the
/// scale behind the second holds for both (`$5 to $6 million`): `rose $2 to $30` are two. A code is in capitals (`EUR 20`).
pub(super) fn signed(scan: &Scan, at: usize) -> Option<Found> {
    let (unit, start) = sign(scan, at)?;
    let low = number::single(scan, at + 1)?;
    low.low?;
    let mut number = low;
    if scan.dash(low.end) || scan.is(low.end, words!["to"]) {
        let second = low.end + 1;
        let repeated = sign(scan, second).is_some_and(|(other, _)| other == unit)
            || scan.has(second, word::DOLLAR_PREFIX) && sign(scan, second + 1).is_some_and(|(other, _)| other == unit);
        let first_digit = second + repeated as usize + (repeated && !scan.has(second, word::CURRENCY_SIGN)) as usize;
        if let Some(high) = number::single(scan, first_digit) {
            number = joined(scan, low, high, first_digit, scan.dash(low.end) || low.plain && !high.plain).unwrap_or(low);
        }
    }
    let factor = if scan.is(at, words!["¢"]) { 0.01 } else { 1.0 };
    // `$1.224 dollars` and the like repeat the unit.
    let end = number.end + (!scan.glued(number.end) && scan.has(number.end, word::CURRENCY) && number.high.is_none()) as usize;
    Some(Found { start, end, label: Label::Money, value: number.amount(unit, factor) })
}

/// The range from `low` to `high` (written from token `at`), whose scale holds for both unless `low` has its own.
fn joined(scan: &Scan, low: Number, high: Number, at: usize, sure: bool) -> Option<Number> {
    let (from, to) = (low.low?, high.low?);
    let factor = (to / number::digits(scan.word(at))?).round();
    let from = if low.plain { from * factor } else { from };
    (sure && from < to).then_some(Number { low: Some(from), high: Some(to), end: high.end, plain: false })
}

/// The currency sign or code at `at`, with the first token of the sign (`A` of `A$`).
fn sign(scan: &Scan, at: usize) -> Option<(&'static str, usize)> {
    if let Some(unit) = scan.value(at, word::CURRENCY_SIGN) {
        let prefix = at.checked_sub(1).filter(|p| *p >= scan.floor && scan.glued(at) && scan.is_capital(*p));
        return match prefix.and_then(|p| scan.value(p, word::DOLLAR_PREFIX).map(|country| (country, p))) {
            Some(found) if unit == "USD" => Some(found),
            _ => Some((unit, at)),
        };
    }
    let code = scan.value(at, word::CURRENCY_CODE)?;
    let capitals = scan.word(at).bytes().all(|b| b.is_ascii_uppercase()) || scan.word(at) == "Rs";
    capitals.then_some((code, at))
}

/// What the unit behind a number makes of it.
pub(super) fn measured(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    percent(scan, at, number).or_else(|| money(scan, at, number)).or_else(|| quantity(scan, at, number))
}

/// `3.2%`, `17 per cent`, `two percentage points`, `25 basis points`, `a 40-percent share`.
fn percent(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let unit = number.end + scan.hyphen(number.end) as usize;
    let points = || scan.is(unit + 1, words!["point", "points"]) || scan.hyphen(unit + 1) && scan.is(unit + 2, words!["point"]);
    let points_end = || unit + 2 + scan.hyphen(unit + 1) as usize;
    let (symbol, end) = if scan.has(unit, word::PERCENT) {
        ("%", unit + 1)
    } else if scan.is(unit, words!["per"]) && scan.is(unit + 1, words!["cent"]) {
        ("%", unit + 2)
    } else if scan.is(unit, words!["percentage"]) && points() {
        ("pp", points_end())
    } else if scan.is(unit, words!["basis"]) && points() {
        ("bp", points_end())
    } else {
        return None;
    };
    Some(Found { start: at, end, label: Label::Percent, value: number.amount(symbol, 1.0) })
}

/// Money with its unit behind: `50 pence`, `214 mln euros`, `two million Canadian dollars`, `20 EUR`, `hundreds of millions of dollars`.
///
/// Counter-example: `five pounds of flour` is a QUANTITY.
fn money(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let mut unit = number.end + scan.hyphen(number.end) as usize;
    unit += (scan.is(unit, words!["of"]) && number.low.is_none()) as usize;
    if scan.has(unit, word::CURRENCY_CODE) && scan.shape(unit) == Some(crate::key::Shape::Upper) && unit == number.end {
        let code = scan.value(unit, word::CURRENCY_CODE)?;
        return Some(Found { start: at, end: unit + 1, label: Label::Money, value: number.amount(code, 1.0) });
    }
    let national = scan.is_capital(unit) && scan.has(unit + 1, word::CURRENCY);
    unit += national as usize;
    if scan.glued(unit) && scan.word(unit) == "p" {
        return Some(Found { start: at, end: unit + 1, label: Label::Money, value: number.amount("GBP", 0.01) });
    }
    let code = scan.value(unit, word::CURRENCY)?;
    if scan.is(unit, words!["pound", "pounds"]) && scan.is(unit + 1, words!["of"]) {
        return Some(Found { start: at, end: unit + 1, label: Label::Quantity, value: number.amount("lb", 1.0) });
    }
    // The adjective decides which dollar it is; only the American one keeps the code.
    let known = !national
        || scan.is(unit - 1, words!["us", "u.s", "american"])
        || !matches!(code, "USD" | "GBP" | "INR" | "TRY" | "USD/100");
    let (code, factor) = match code.strip_suffix("/100") {
        Some(code) => (code, 0.01),
        None => (code, 1.0),
    };
    let value = if known { number.amount(if code == "-" { "" } else { code }, factor) } else { number.amount("", factor) };
    let start = at - scan.is_before(at, words!["a"]) as usize * scan.has(at, word::SCALE) as usize;
    Some(Found { start, end: unit + 1, label: Label::Money, value })
}

/// QUANTITY: `40 km`, `500 square miles`, `12-mile`, `30 degrees Celsius`.
fn quantity(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let mut unit = number.end + scan.hyphen(number.end) as usize;
    let power = match scan.word(unit) {
        "square" | "sq" => "2",
        "cubic" => "3",
        _ => "",
    };
    unit += !power.is_empty() as usize;
    let symbol = scan.value(unit, word::MEASURE_UNIT)?;
    let (symbol, end) = match symbol {
        "°" if scan.is(unit + 1, words!["celsius", "c", "centigrade"]) => ("°C", unit + 2),
        "°" if scan.is(unit + 1, words!["fahrenheit", "f"]) => ("°F", unit + 2),
        other => (other, unit + 1),
    };
    Some(Found { start: at, end, label: Label::Quantity, value: number.amount(&format!("{symbol}{power}"), 1.0) })
}
