//! Numbers in digits and words, ranges, ordinals.

use super::{Found, Scan};
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::token::{Token, WordSet, words};
use crate::{Amount, Label, ShortText, Value};

/// Most tokens a number in words has; longer runs are cut there.
const LONGEST: usize = 12;

/// Most groups of three digits behind the first, in a number written with blanks.
const MOST_GROUPS: usize = 6;

/// A number or a range of numbers in front of its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// Lower end; `None` of vague numbers (`dozens`).
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// One past its last token.
    pub end: usize,
    /// Written in digits without a scale word.
    pub plain: bool,
}

impl Number {
    /// As an amount with a unit, multiplied.
    pub fn amount(&self, unit: &str, factor: f64) -> Option<Value> {
        // Without the noise of binary fractions, which 38 * 0.01 and 0.47 / 100 have.
        let scaled = |n: f64| if factor < 1.0 { (n * factor * 1e9).round() / 1e9 } else { n * factor };
        amount(scaled(self.low?), self.high.map(scaled), unit)
    }

    /// The number on its own. `one` is a pronoun more often than a number, and digits with a colon are times or ratios.
    pub fn cardinal(&self, scan: &Scan, at: usize) -> Option<Found> {
        let pronoun = self.end == at + 1 && scan.is(at, words!["one"]);
        let part = scan.glued(at) && at > 0 && scan.shape(at - 1).is_some_and(Shape::is_word);
        let letter = scan.glued(self.end) && scan.shape(self.end).is_some_and(Shape::is_word) && !scan.is(self.end, words!["'s"]);
        if pronoun || part || letter || (at > 0 && scan.hyphen(at - 1)) {
            return None;
        }
        Some(Found { start: at, end: self.end, label: Label::Cardinal, value: self.amount("", 1.0) })
    }
}

/// An amount; `None` for what is too large to be one, as a line of hundreds of digits.
fn amount(number: f64, upper: Option<f64>, unit: &str) -> Option<Value> {
    let finite = number.is_finite() && upper.is_none_or(f64::is_finite);
    finite.then(|| Value::Amount(Amount { number, upper, unit: ShortText::new(unit) }))
}

/// Digits as a number: `1,512`, `3.2`; not `4:52`.
pub(super) fn digits(text: &str) -> Option<f64> {
    // Few digits and commas, as most numbers are: exact in an `f64`.
    if text.len() <= 15 && text.starts_with(|c: char| c.is_ascii_digit()) {
        let (mut number, mut other) = (0u64, false);
        for byte in text.bytes() {
            let digit = byte.wrapping_sub(b'0');
            number = if digit < 10 { number * 10 + u64::from(digit) } else { number };
            other |= digit >= 10 && byte != b',';
        }
        if !other {
            return Some(number as f64);
        }
    }
    if text.contains(',') { text.replace(',', "").parse().ok() } else { text.parse().ok() }
}

/// `n` times `factor` without the noise of binary fractions: `1.8 million` is 1800000 exactly.
fn scale(n: f64, factor: f64) -> f64 {
    let product = n * factor;
    if factor > 1.0 && (product - product.round()).abs() < product.abs() * 1e-12 { product.round() } else { product }
}

/// The scale word at `at` behind a number that ends there: `billion`, `bn` glued or apart, `-million`; single letters only glued.
fn scale_word(scan: &Scan, at: usize) -> Option<(f64, usize)> {
    let at = if scan.hyphen(at) && scan.has(at + 1, word::SCALE) { at + 1 } else { at };
    let factor = scan.number(at, word::SCALE)?;
    (scan.word(at).len() > 1 || scan.glued(at)).then_some((factor, at + 1))
}

/// One number at `at`: `1,512`, `1.5 billion`, `4.1bn`, `twenty-five`, `two hundred and ten thousand`, `a million`, `dozens`.
pub(super) fn single(scan: &Scan, at: usize) -> Option<Number> {
    if scan.has(at, word::VAGUE_NUMBER) {
        return Some(vague(scan, at));
    }
    if scan.shape(at) != Some(Shape::Number) {
        return in_words(scan, at);
    }
    let mut value = digits(scan.word(at))?;
    let mut end = at + 1;
    for _ in 0..MOST_GROUPS {
        let Some(three) = thousands(scan, at, end) else { break };
        value = value * 1000.0 + three;
        end += 1;
    }
    if scan.pointed(at) {
        value /= 10f64.powi(scan.word(at).len() as i32);
    }
    (value, end) =
        fraction(scan, at, end).map_or((value, end), |part| (if part.whole { part.of } else { value + part.of }, part.end));
    // `12-and-a-half`
    if scan.is(end, words!["and", "-"])
        && let Some(next) = and_a_half(scan, end)
    {
        (value, end) = (value + 0.5, next);
    }
    let written = end;
    // Two at most: `2 lakh crore`.
    for _ in 0..2 {
        let Some((factor, next)) = scale_word(scan, end) else { break };
        value = scale(value, factor);
        end = next;
    }
    Some(Number { low: Some(value), high: None, end, plain: end == written })
}

/// A common fraction as markets write it.
struct Fraction {
    of: f64,
    /// It is all of the number.
    whole: bool,
    end: usize,
}

/// The fraction that is or ends the number at `at`, whose digits end at `end`: `3/4`, `11 3/4`, `6-1/2`; behind decimals it is one of the last:
/// `5.48-1/2` is 5.485. Counter-examples: `9/11`, `24/7`, `1/2/96`, `in 1996 1/2`.
fn fraction(scan: &Scan, at: usize, end: usize) -> Option<Fraction> {
    const PARTS: &WordSet = words!["2", "3", "4", "5", "6", "8", "16", "32", "64"];
    let two = |at: usize| {
        let glued = || scan.glued(at + 1) && scan.glued(at + 2) && !(scan.glued(at + 3) && scan.is(at + 3, words!["/"]));
        if !(scan.is(at + 1, words!["/"]) && scan.is(at + 2, PARTS) && glued()) {
            return None;
        }
        let (over, under) = (digits(scan.word(at))?, digits(scan.word(at + 2))?);
        (scan.shape(at) == Some(Shape::Number) && over.fract() == 0.0 && over > 0.0 && over < under).then(|| over / under)
    };
    if end == at + 1
        && let Some(of) = two(at)
    {
        return Some(Fraction { of, whole: true, end: at + 3 });
    }
    let start = end + scan.hyphen(end) as usize;
    let of = two(start).filter(|_| start > end || !scan.glued(start))?;
    let first = scan.word(at);
    if first.len() == 4 && first.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let last = first.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Some(Fraction { of: of / 10f64.powi(last as i32), whole: false, end: start + 3 })
}

/// The next three digits, at `next`, of a number at `at` that is written with blanks: `48 000`, `R1 200`.
///
/// Behind a plain blank two noughts end them, and nothing before looks like a name or a number of its own.
/// Counter-examples: `In 2014 200 people`, `Race 12 300 metres`, `Example 40 200`.
fn thousands(scan: &Scan, at: usize, next: usize) -> Option<f64> {
    if scan.shape(next) != Some(Shape::Number) || scan.glued(next) {
        return None;
    }
    let (first, three) = (scan.word(at), scan.word(next));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if three.len() != 3 || first.len() > 3 || first.starts_with('0') {
        return None;
    }
    let gap = &scan.text[scan.tokens[next - 1].end as usize..scan.tokens[next].start as usize];
    let thin = matches!(gap, "\u{a0}" | "\u{2009}" | "\u{202f}");
    let named = || scan.is_capital(at - 1) && !scan.has(at - 1, word::STARTER) || scan.shape(at - 1) == Some(Shape::Number);
    let open = at == 0 || scan.glued(at) || !named();
    let whole = gap == " " && three.ends_with("00") && open && scan.shape(next + 1) != Some(Shape::Number);
    (digits(first) && digits(three) && (thin || whole || gap == " " && open && scan.word(next + 1) == "000"))
        .then(|| self::digits(three))?
}

/// `dozens`, `tens of thousands`, `hundreds of millions`.
fn vague(scan: &Scan, at: usize) -> Number {
    let mut end = at + 1;
    if scan.is(end, words!["of"]) && scan.has(end + 1, word::VAGUE_NUMBER) {
        end += 2;
    }
    Number { low: None, high: None, end, plain: false }
}

/// `twenty-five`, `two hundred and ten thousand`, `a million`, `two and a half`: units and tens add up, scales multiply.
fn in_words(scan: &Scan, at: usize) -> Option<Number> {
    let (mut total, mut current, mut end, mut seen, mut last_scale) = (0.0, 0.0, at, false, 1.0);
    while end < at + LONGEST {
        if let Some(next) = and_a_half(scan, end).filter(|_| seen) {
            // `two and a half million`, but also `a million and a half`.
            if current > 0.0 {
                current += 0.5;
            } else {
                total += last_scale / 2.0;
            }
            end = next;
            continue;
        }
        let and = seen && (scan.is(end, words!["and"]) || scan.hyphen(end));
        let word_at = end + and as usize;
        if let Some(value) = scan.number(word_at, word::NUMBER_WORD) {
            // `twenty five` adds up, `five six` does not; `and` adds only to hundreds and more.
            let tens_and_units = current % 100.0 >= 20.0 && current % 10.0 == 0.0 && value < 10.0 && value > 0.0;
            let free = current % 100.0 == 0.0 && (current > 0.0 || total > 0.0);
            let joins = !seen || (tens_and_units && !scan.is(end, words!["and"])) || (free && !scan.hyphen(end));
            if !joins {
                break;
            }
            current += value;
        } else if let Some(factor) = scan.number(word_at, word::SCALE).filter(|_| !and || scan.hyphen(end)) {
            if scan.word(word_at).len() < 3 || (!seen && !scan.is_before(at, words!["a", "an", "few", "several"])) {
                break;
            }
            if factor == 100.0 || factor == 12.0 {
                current = f64::max(current, 1.0) * factor;
            } else {
                total += f64::max(current, 1.0) * factor;
                (current, last_scale) = (0.0, factor);
            }
        } else {
            break;
        }
        seen = true;
        end = word_at + 1;
    }
    let vague = scan.is_before(at, words!["few", "several"]) && scan.has(at, word::SCALE);
    seen.then_some(Number { low: (!vague).then_some(total + current), high: None, end, plain: false })
}

/// What dealers bid and ask, with a stroke or a hyphen between: `1.4925/30` (and 1.4930), `108.20-23`, `388.50/389.50`; the lower is first.
pub(super) fn spread(scan: &Scan, at: usize, bid: Number) -> Option<Number> {
    let (stroke, second) = (bid.end, bid.end + 1);
    let plain = bid.plain && bid.end == at + 1 && scan.shape(second) == Some(Shape::Number);
    let glued = |at: usize| scan.glued(at) && scan.is(at, words!["/", "-"]);
    if !plain || !glued(stroke) || !scan.glued(second) || glued(second + 1) {
        return None;
    }
    let (from, last) = (scan.word(at), scan.word(second));
    let (low, to) = (bid.low?, digits(last)?);
    let decimals = from.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let high = if decimals >= last.len() && !last.contains('.') {
        // The last digits alone: those of the bid give way to them.
        let unit = 10f64.powi(decimals as i32);
        let carry = 10f64.powi(last.len() as i32);
        let base = ((low * unit).round() / carry).floor() * carry + to;
        (if base <= (low * unit).round() { base + carry } else { base }) / unit
    } else {
        to
    };
    let (low, high) = if low < high { (low, high) } else { (high, low) };
    (low < high).then_some(Number { low: Some(low), high: Some(high), end: second + 1, plain: false })
}

/// The end of the `and a half` or `-and-a-half` at `at`.
pub(super) fn and_a_half(scan: &Scan, at: usize) -> Option<usize> {
    let hyphen = scan.hyphen(at) as usize;
    let step = 1 + hyphen;
    let half = at + hyphen + 2 * step;
    let all = scan.is(at + hyphen, words!["and"]) && scan.is(at + hyphen + step, words!["a"]) && scan.is(half, words!["half"]);
    all.then_some(half + 1)
}

/// A part of one: `one-third`, `three-quarters`, `two thirds of them`. Counter-example: `one third man`.
pub(super) fn part_of_one(scan: &Scan, at: usize) -> Option<Found> {
    let over = scan.number(at, word::NUMBER_WORD)?;
    let hyphen = scan.hyphen(at + 1);
    let part = at + 1 + hyphen as usize;
    let under = match scan.word(part) {
        "half" | "halves" => 2.0,
        "third" | "thirds" => 3.0,
        "quarter" | "quarters" | "fourth" | "fourths" => 4.0,
        "fifth" | "fifths" => 5.0,
        "sixth" | "sixths" => 6.0,
        "eighth" | "eighths" => 8.0,
        "tenth" | "tenths" => 10.0,
        _ => return None,
    };
    let many = over > 1.0 && scan.word(part).ends_with('s');
    let apart = many && (scan.is(part + 1, words!["of"]) || scan.is(part + 1, words!["majority"]));
    let joined = hyphen && !scan.hyphen(part + 1) && (many || over == 1.0);
    // What the numbers of a game or a year are parted by is no part.
    if over < 1.0 || over >= under || !(joined || apart) || scan.glued(at) && at > 0 && scan.dash(at - 1) {
        return None;
    }
    let value = Number { low: Some(over / under), high: None, end: part + 1, plain: false }.amount("", 1.0);
    Some(Found { start: at, end: part + 1, label: Label::Cardinal, value })
}

/// A sign before the number at `at`, or before its currency, says that it is below nought: `-3%`, `minus 3 percent`, `-$5`. Counter-examples:
/// `2-3%`, `plus or minus 3 percent`.
pub(super) fn is_negative(scan: &Scan, at: usize) -> bool {
    let Some(sign) = at.checked_sub(1) else { return false };
    if scan.is(sign, words!["minus"]) {
        return !(sign > 0 && scan.is(sign - 1, words!["or"]));
    }
    scan.glued(at)
        && scan.is(sign, words!["-", "−"])
        && !scan.glued(sign)
        && !(sign > 0 && scan.shape(sign - 1) == Some(Shape::Number))
}

/// A number, or two with one unit behind both: `20 to 40`, `9–10`, `five or six`, `between 5 and 10`, `1.4925/30`.
pub(super) fn range(scan: &Scan, at: usize) -> Option<Number> {
    let low = single(scan, at)?;
    if scan.is(low.end, words!["/"])
        && let Some(spread) = spread(scan, at, low)
    {
        let unit = scan.has(spread.end, word::CURRENCY | word::PERCENT) || scan.is(spread.end, words!["basis"]);
        return Some(if unit || scan.word(at).contains('.') { spread } else { low });
    }
    let between = scan.is_before(at, words!["between"]) && scan.is(low.end, words!["and"]);
    if !(scan.dash(low.end) || between || scan.is(low.end, words!["to", "or"])) {
        return Some(low);
    }
    let Some(high) = single(scan, low.end + 1) else { return Some(low) };
    let (Some(from), Some(to)) = (low.low, high.low) else { return Some(low) };
    // The scale of the upper end holds for both: `2 to 3 million`.
    let from = if low.plain && !high.plain && from < to {
        match digits(scan.word(low.end + 1)) {
            Some(written) if written > 0.0 => scale(from, (to / written).round()),
            _ => from,
        }
    } else {
        from
    };
    // `10 to 15 | business days`
    let unit = high.end + scan.is(high.end, set::COUNTED) as usize;
    let has_unit = scan.has(unit, UNITS) || scan.hyphen(high.end) || scan.is(high.end, words!["per"]);
    if from > to && has_unit && scan.word(at).contains('.') && !scan.word(low.end + 1).contains('.') {
        return Some(spread(scan, at, low).unwrap_or(low));
    }
    if from >= to || !has_unit && !between {
        return Some(low);
    }
    Some(Number { low: Some(from), high: Some(to), end: high.end, plain: false })
}

const UNITS: crate::lexicon::Classes =
    crate::lexicon::union(&[word::DATE_UNIT, word::TIME_UNIT, word::MEASURE_UNIT, word::CURRENCY, word::PERCENT]);

/// The ordinal at `at` and its end: `first`, `21st`, `twenty-first`.
pub(super) fn ordinal(scan: &Scan, at: usize) -> Option<(f64, usize)> {
    if let Some(value) = scan.number(at, word::ORDINAL) {
        return Some((value, at + 1));
    }
    if scan.shape(at) == Some(Shape::Number) {
        let suffix = scan.tokens.get(at + 1).is_some_and(Token::ends_ordinal);
        return suffix.then(|| digits(scan.word(at)).map(|n| (n, at + 2))).flatten();
    }
    let tens = scan.number(at, word::NUMBER_WORD).filter(|n| *n >= 20.0)?;
    let units = scan.number(at + 2, word::ORDINAL).filter(|n| *n < 10.0 && scan.hyphen(at + 1))?;
    Some((tens + units, at + 3))
}

/// ORDINAL: `first`, `19th`.
pub(super) fn ordinal_mention(scan: &Scan, at: usize) -> Option<Found> {
    let (value, end) = ordinal(scan, at)?;
    Some(Found { start: at, end, label: Label::Ordinal, value: amount(value, None, "") })
}
