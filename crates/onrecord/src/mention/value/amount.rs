//! MONEY, PERCENT and QUANTITY: a number with its unit before or behind it.

use super::number::{self, Number};
use super::{Found, Scan};
use crate::key::Shape;
use crate::lexicon::{FUNCTION, set, word};
use crate::token::{WordSet, words};
use crate::{Label, Value};

/// Money with its sign or code in front: `$1.5 billion`, `US$40`, `A$640 million`, `€20-25 million`, `Rs 3,200 crore`.
///
/// The second end of a range may repeat the sign: `$240–$245 million` is one mention. With *to* the two are one only where the
/// scale behind the second holds for both (`$5 to $6 million`): `rose $2 to $30` are two. A code is in capitals (`EUR 20`), letters as
/// papers write them (`Shs 40`, `RM1,919`); a single letter stands right before its number (`R2.5 million`).
pub(super) fn signed(scan: &Scan, at: usize) -> Option<Found> {
    let (unit, start) = sign(scan, at)?;
    let low = number::single(scan, at + 1)?;
    low.low?;
    let mut number = number::spread(scan, at + 1, low).unwrap_or(low);
    if scan.dash(low.end) || scan.is(low.end, words!["to"]) {
        let second = low.end + 1;
        let repeated = sign(scan, second).is_some_and(|(other, _)| other == unit)
            || scan.has(second, word::DOLLAR_PREFIX) && sign(scan, second + 1).is_some_and(|(other, _)| other == unit);
        let first_digit = second + repeated as usize + (repeated && !scan.has(second, word::CURRENCY_SIGN)) as usize;
        if let Some(high) = number::single(scan, first_digit) {
            number = joined(scan, low, high, first_digit, scan.dash(low.end) || low.plain && !high.plain).unwrap_or(low);
        }
    }
    let factor = if scan.is(at, words!["¢"]) && start == at { 0.01 } else { 1.0 };
    // `$1.224 dollars` and the like repeat the unit.
    let end = number.end + (!scan.glued(number.end) && scan.has(number.end, word::CURRENCY) && number.high.is_none()) as usize;
    Some(Found { start, end, label: Label::Money, value: number.amount(unit, factor) })
}

/// The range from `low` to `high` (written from token `at`), whose scale holds for both unless `low` has its own.
fn joined(scan: &Scan, low: Number, high: Number, at: usize, sure: bool) -> Option<Number> {
    let (from, to) = (low.low?, high.low?);
    let factor = if high.plain { 1.0 } else { (to / number::digits(scan.word(at))?).round() };
    let from = if low.plain { from * factor } else { from };
    (sure && from < to).then_some(Number { low: Some(from), high: Some(to), end: high.end, plain: false })
}

/// The currency sign or code at `at`, with the first token of the sign (`A` of `A$`).
fn sign(scan: &Scan, at: usize) -> Option<(&'static str, usize)> {
    if let Some(unit) = scan.value(at, word::CURRENCY_SIGN) {
        let prefix = at.checked_sub(1).filter(|p| *p >= scan.floor && scan.glued(at) && scan.is_capital(*p));
        return match prefix.and_then(|p| scan.value(p, word::DOLLAR_PREFIX).map(|country| (country, p))) {
            Some((country, p)) if unit == "USD" || unit == country => Some((country.trim_matches('-'), p)),
            _ => Some((unit, at)),
        };
    }
    let code = code(scan, at)?;
    (scan.word(at).len() > 1 || scan.glued(at + 1)).then_some((code, at))
}

/// The currency whose code or letters stand at `at`: `EUR`, `Rs`, `KSh`. Counter-examples: `Try`, `Le Mans`.
fn code(scan: &Scan, at: usize) -> Option<&'static str> {
    let code = scan.value(at, word::CURRENCY_CODE)?;
    let told = scan.word(at).bytes().all(|b| b.is_ascii_uppercase()) || scan.is_capital(at) && code.ends_with('+');
    told.then(|| code.trim_matches(['-', '+']))
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

/// A share of a point or percent: `half a percentage point`, `a quarter point`, `a quarter of a percentage point`, `half of one percent`.
/// Counter-examples: `half the points`, `half a point`, which is a game's.
pub(super) fn part_of_point(scan: &Scan, at: usize) -> Option<Found> {
    let part = scan.number(at, word::FRACTION)?;
    let hyphen = scan.hyphen(at + 1);
    let (symbol, end) = share(scan, at + 1 + hyphen as usize, part < 0.5)?;
    let led = !hyphen && scan.is_before(at, words!["a", "one"]);
    let number = Number { low: Some(part), high: None, end: at + 1, plain: false };
    Some(Found { start: at - led as usize, end, label: Label::Percent, value: number.amount(symbol, 1.0) })
}

/// `two-tenths of a percent`, `three-quarters of a percentage point`: a part of one, as it was found, with what it is of.
#[cold]
pub(super) fn part_of_percent(scan: &Scan, part: Found) -> Found {
    match (part.value, share(scan, part.end, false)) {
        (Some(Value::Amount(amount)), Some((symbol, end))) => {
            let number = Number { low: Some(amount.number), high: None, end, plain: false };
            Found { end, label: Label::Percent, value: number.amount(symbol, 1.0), ..part }
        }
        _ => part,
    }
}

/// What a share is of: `(of) a percentage point`, `(of) 1 percent`; with `bare` also `point` alone. Its symbol and end.
fn share(scan: &Scan, unit: usize, bare: bool) -> Option<(&'static str, usize)> {
    let unit = unit + scan.is(unit, words!["of"]) as usize;
    let unit = unit + scan.is(unit, words!["a", "one", "1"]) as usize;
    let percentage = scan.is(unit, words!["percentage"]) as usize;
    let point = unit + percentage + scan.hyphen(unit + percentage) as usize;
    let points = scan.is(point, if percentage == 1 { words!["point", "points"] } else { words!["point"] });
    if points && (percentage == 1 || bare) {
        Some(("pp", point + 1))
    } else if scan.is(unit, words!["percent", "pct"]) {
        Some(("%", unit + 1))
    } else if scan.is(unit, words!["per"]) && scan.is(unit + 1, words!["cent"]) {
        Some(("%", unit + 2))
    } else {
        None
    }
}

/// Money with its unit behind: `50 pence`, `214 mln euros`, `two million Canadian dollars`, `20 EUR`, `five billion Br`, `40 €`,
/// `hundreds of millions of dollars`.
///
/// Counter-example: `five pounds of flour` is a QUANTITY.
fn money(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let mut unit = number.end + scan.hyphen(number.end) as usize;
    unit += (scan.is(unit, words!["of"]) && number.low.is_none()) as usize;
    if unit == number.end
        && let Some(code) = behind(scan, number)
    {
        let factor = if scan.is(unit, words!["¢"]) { 0.01 } else { 1.0 };
        // `1,800 CFA | francs`
        let end = unit + 1 + usize::from(scan.is(unit, words!["cfa"]) && scan.is(unit + 1, words!["franc", "francs"]));
        return Some(Found { start: at, end, label: Label::Money, value: number.amount(code, factor) });
    }
    let nation = unit;
    unit += nation_width(scan, nation);
    if scan.glued(unit) && scan.word(unit) == "p" && !is_resolution(scan, at, unit) {
        return Some(Found { start: at, end: unit + 1, label: Label::Money, value: number.amount("GBP", 0.01) });
    }
    let code = scan.value(unit, word::CURRENCY)?;
    if scan.is(unit, words!["pound", "pounds"])
        && let Some((ounces, end)) = weight(scan, at, number, unit)
    {
        let number = Number { low: number.low.map(|low| low + ounces / 16.0), ..*number };
        return Some(Found { start: at, end, label: Label::Quantity, value: number.amount("lb", 1.0) });
    }
    // `12 Sen. Ann Example`, `the 26,000-mark`, `Halden 1 Guarani 0`
    let scored =
        || scan.tokens[unit].shape == Shape::Title && scan.tokens.get(unit + 1).is_some_and(|t| t.shape == Shape::Number);
    let title = scan.is_capital(unit) && (scan.tokens[unit].has_stop() || scored());
    if title || unit == nation && !counts_sum(scan, at, number, unit) || is_level(scan, at, unit) {
        return None;
    }
    let (code, factor) = match code.strip_suffix("/100") {
        Some(code) => (code, 0.01),
        None => (code, 1.0),
    };
    // The adjective decides which of the countries' dollars or francs it is.
    let shared = matches!(code, "-" | "USD" | "GBP" | "INR" | "TRY" | "DEM");
    let code = match scan.value(unit - 1, word::CURRENCY_NATION) {
        Some(own) if shared && unit > nation => own,
        None if shared && unit > nation => "",
        _ => code.trim_matches('-'),
    };
    let led = scan.is_before(at, words!["a"]) && scan.has(at, word::SCALE);
    // `half a million dollars`
    let half = led && scan.is_before(at - 1, words!["half"]);
    let (start, factor) = (at - led as usize - half as usize, if half { factor / 2.0 } else { factor });
    // `500,000 francs | CFA`
    let cfa = usize::from(scan.is(unit, words!["francs"]) && scan.is(unit + 1, words!["cfa"]));
    Some(Found { start, end: unit + 1 + cfa, label: Label::Money, value: number.amount(code, factor) })
}

/// Pounds that weigh: the ounces behind them, and the end of all. `five pounds of flour`, `a 250-pound guard`, `weighed about 3 pounds, 4 ounces`.
/// Counter-examples: `a 10-pound note`, `rose 40 pounds`.
#[cold]
fn weight(scan: &Scan, at: usize, number: &Number, unit: usize) -> Option<(f64, usize)> {
    const REACH: usize = 4;
    let more = unit + 1 + scan.is(unit + 1, words![","]) as usize;
    let more = more + scan.is(more, words!["and"]) as usize;
    let ounces = number::single(scan, more)
        .filter(|ounces| scan.is(ounces.end + scan.hyphen(ounces.end) as usize, words!["ounce", "ounces"]));
    if let Some(Number { low: Some(low), end, .. }) = ounces {
        return Some((low, end + 1 + scan.hyphen(end) as usize));
    }
    let noun = || scan.shape(unit + 1) == Some(Shape::Lower) && !scan.has(unit + 1, FUNCTION) && !scan.is(unit + 1, set::COSTLY);
    let heavy = || {
        scan.hyphen(number.end) && number.plain && scan.is(unit, words!["pound"]) && (noun() || scan.is(unit + 1, words![","]))
    };
    let weighs = || (at.saturating_sub(REACH)..at).any(|at| scan.is(at, words!["weigh", "weighs", "weighed", "weighing"]));
    let told = scan.is(unit + 1, words!["of", "lighter", "heavier", "overweight"]);
    (told || heavy() || weighs()).then_some((0.0, unit + 1))
}

/// Lines of a picture: `a 1080p | display`. Counter-example: `rose to 1080p on Monday`.
fn is_resolution(scan: &Scan, at: usize, unit: usize) -> bool {
    let noun = scan.shape(unit + 1) == Some(Shape::Lower) && !scan.has(unit + 1, FUNCTION);
    noun && scan.is(at, words!["480", "720", "1080", "1440", "2160"])
}

/// The currency whose code, letters or sign stand right behind a number: no letters that begin a name or stand before a sum of their own.
fn behind(scan: &Scan, number: &Number) -> Option<&'static str> {
    let unit = number.end;
    if scan.shape(unit + 1) == Some(Shape::Number) {
        return None;
    }
    if let Some(sign) = scan.value(unit, word::CURRENCY_SIGN) {
        return (scan.glued(unit) || sign == "EUR").then_some(sign);
    }
    let large = !number.plain || number.low.is_some_and(|low| low >= 1000.0);
    let short = scan.word(unit).len() < 3;
    code(scan, unit).filter(|_| scan.word(unit).len() > 1 && (!short || large && !scan.is_capital(unit + 1)))
}

/// Tokens of the nation before a currency's noun: 1 of `Canadian dollars` and `deutsche marks`, 2 of `Hong Kong dollars`, else 0.
fn nation_width(scan: &Scan, at: usize) -> usize {
    let named = |width: usize| scan.has(at + width, word::CURRENCY);
    if !scan.is_capital(at) {
        return (scan.is(at, words!["deutsche"]) && named(1)) as usize;
    }
    let two = scan.is(at, words!["hong", "new", "sri", "costa"]) && scan.is_capital(at + 1) && named(2);
    if two { 2 } else { named(1) as usize }
}

/// A currency's noun that is an ordinary word too counts a sum: a large one, one with a fraction, one behind a price's verb or before
/// a rate, or beside a sum in the same currency. Other currency nouns always do.
///
/// `fell two crowns`, `rose by two marks`, `two crowns a share`. Counter-examples: `two marks on the wall`, `three won seats`.
fn counts_sum(scan: &Scan, at: usize, number: &Number, unit: usize) -> bool {
    const REACH: usize = 8;
    let Some(least) = scan.number(unit, word::CURRENCY_COMMON) else { return true };
    let sum = match number.low {
        Some(low) => low >= least || low.fract() != 0.0,
        None => scan.is(unit - 1, words!["of"]) && !scan.is(at, words!["dozens"]),
    };
    let large = |at: usize| scan.has(at, word::SCALE) || number::digits(scan.word(at)).is_some_and(|n| n >= least);
    let beside = |i: usize| i != unit && scan.has(i, word::CURRENCY_COMMON) && large(i - 1);
    let by = scan.is_before(at, words!["by"]) as usize;
    let noun = !scan.is(unit, words!["won"]);
    sum || scan.is_before(at - by, set::PRICE_MOVE)
        || noun && scan.is(unit + 1, words!["a", "per", "each", "apiece"])
        || noun && (unit.saturating_sub(REACH).max(1)..unit + REACH).any(beside)
}

/// A mark that is reached: `the 26,000-mark on Monday`. Counter-example: `the 500-mark note`.
fn is_level(scan: &Scan, at: usize, unit: usize) -> bool {
    let noun = scan.shape(unit + 1) == Some(Shape::Lower) && !scan.has(unit + 1, FUNCTION);
    scan.is(unit, words!["mark"]) && scan.hyphen(unit - 1) && scan.is_before(at, words!["the"]) && !noun
}

/// The distance of a race: `1500m`, `the 100m final`. Counter-example: `200m users`.
pub(super) fn race(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    const RACES: &WordSet =
        words!["50", "60", "100", "110", "200", "400", "800", "1500", "3000", "3,000", "5000", "5,000", "10000", "10,000"];
    let metres = number.end == at + 2 && scan.is(at + 1, words!["m"]) && scan.is(at, RACES);
    let counted = || {
        scan.shape(at + 2) == Some(Shape::Lower)
            && scan.word(at + 2).ends_with('s')
            && !scan.is(at + 2, words!["was", "is", "has"])
    };
    let value = || Number { low: number::digits(scan.word(at)), ..*number }.amount("m", 1.0);
    (metres && !counted()).then(|| Found { start: at, end: at + 2, label: Label::Quantity, value: value() })
}

/// QUANTITY: `40 km`, `500 square miles`, `12-mile`, `30 degrees Celsius`.
fn quantity(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let mut unit = number.end + scan.hyphen(number.end) as usize;
    let power = match scan.word(unit) {
        "square" | "sq" => "2",
        "cubic" => "3",
        _ => "",
    };
    let nautical = scan.is(unit, words!["nautical"]) && scan.is(unit + 1, words!["mile", "miles"]);
    unit += !power.is_empty() as usize + nautical as usize;
    // `a 2,400-square-foot house`
    unit += (!power.is_empty() && scan.hyphen(unit)) as usize;
    let symbol = scan.value(unit, word::MEASURE_UNIT)?;
    let (symbol, end) = match symbol {
        "°" if scan.is(unit + 1, words!["celsius", "c", "centigrade"]) => ("°C", unit + 2),
        "°" if scan.is(unit + 1, words!["fahrenheit", "f"]) => ("°F", unit + 2),
        _ if nautical => ("nmi", unit + 1),
        other => (other, unit + 1),
    };
    Some(Found { start: at, end, label: Label::Quantity, value: number.amount(&format!("{symbol}{power}"), 1.0) })
}
