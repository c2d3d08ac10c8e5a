//! Values: DATE, TIME, MONEY, PERCENT, QUANTITY, ORDINAL and CARDINAL with their normalised [`Value`].
//!
//! One pass from left to right over the tokens of each sentence. A token that is a number or in one of the [`CORE`] lists is
//! the core of a candidate; no other token is looked at. The core's rule looks at most a few tokens to either side, never
//! back into the value before, takes the longest reading, and the pass goes on behind it.
//!
//! Values that cannot be known are `None`: vague periods (`recent years`), `June 9` without any date to count from, an amount in
//! pesos of no stated country.

mod amount;
mod calendar;
mod date;
mod number;
mod scan;
mod time;
mod written;
mod year;

use crate::draft::{Draft, Scratch, Tagged};
use crate::key::Shape;
use crate::lexicon::{ByClasses, Classes, set, union, word};
use crate::token::{Kind, Token, WordSet, words};
use crate::{Amount, BlockKind, Label, Span, Value};
use jiff::civil::Date;
use scan::Scan;

/// A rule with the lists whose words can be the core of what it finds, and whether digits can be.
type Rule = (Classes, bool, fn(&Scan, usize) -> Option<Found>);

/// The rules from the most to the least specific.
const RULES: [Rule; 13] = [
    (union(&[word::CURRENCY_SIGN, word::CURRENCY_CODE]), false, amount::signed),
    (word::NUMBER_WORD, true, time::clock),
    (word::HOLIDAY_FIRST, false, date::holiday),
    (word::FRACTION, false, amount::part_of_point),
    (word::MONTH, true, written::calendar_date),
    (union(&[word::ORDINAL, word::NUMBER_WORD]), true, date::ordinal_period),
    (union(&[word::NUMBER_WORD, word::SCALE, word::VAGUE_NUMBER]), true, number_led),
    (word::DAY_PART, false, time::day_part),
    (word::WEEKDAY, false, date::weekday),
    (word::RELATIVE_DAY, false, date::relative_day),
    (union(&[word::DATE_UNIT, word::TIME_UNIT]), false, date::bare_unit),
    (word::YEAR_PART, false, date::year_part),
    (union(&[word::ORDINAL, word::NUMBER_WORD]), true, number::ordinal_mention),
];

/// Lists whose words can be the core of a value.
pub(crate) const CORE: Classes = union(&[
    word::HOLIDAY_FIRST,
    word::FRACTION,
    word::NUMBER_WORD,
    word::SCALE,
    word::VAGUE_NUMBER,
    word::ORDINAL,
    word::MONTH,
    word::WEEKDAY,
    word::RELATIVE_DAY,
    word::DATE_UNIT,
    word::TIME_UNIT,
    word::DAY_PART,
    word::YEAR_PART,
    word::CURRENCY_SIGN,
    word::CURRENCY_CODE,
]);

/// A value found: tokens of the sentence, from `start` to before `end`.
#[derive(Debug)]
struct Found {
    start: usize,
    end: usize,
    label: Label,
    value: Option<Value>,
}

/// Appends to `draft.mentions`.
pub(super) fn find(draft: &mut Draft) {
    let today = reference(draft);
    let Scratch { tokens: all, leads, sentence_tokens, mentions, values, .. } = &mut *draft.scratch;
    for range in &*sentence_tokens {
        let mut scan = Scan::new(draft.text, &all[range.clone()], today);
        for core in leads.within(Kind::Value, range.clone()) {
            let at = core - range.start;
            if at < scan.floor {
                continue;
            }
            let Some(Found { start, end, label, value }) = value_at(&scan, at) else { continue };
            let value = signed(&scan, start, value);
            let start = start - scan.pointed(start) as usize;
            let tokens = range.start + start..range.start + end;
            let span = Span::new(scan.tokens[start].start as usize, scan.text_end(end));
            let value = value.map(|value| {
                values.push(value);
                values.len() as u32 - 1
            });
            mentions.push(Tagged { value, ..Tagged::new(tokens, span, label, 0.9) });
            scan.floor = end.max(at + 1);
        }
    }
    for value in mentions {
        if matches!(value.label, Label::Date | Label::Time | Label::Money | Label::Percent | Label::Quantity) {
            leads.add(Kind::Valued, value.tokens.clone());
        }
    }
}

/// The value with the sign that stands before it; `None` for a range, of which it says too little.
fn signed(scan: &Scan, start: usize, value: Option<Value>) -> Option<Value> {
    match value {
        Some(Value::Amount(amount)) if number::is_negative(scan, start) => {
            let negative = Amount { number: -amount.number, ..amount };
            (amount.upper.is_none() && amount.number != 0.0).then_some(Value::Amount(negative))
        }
        value => value,
    }
}

/// The value whose core stands at `at`, by the first rule that finds one.
fn value_at(scan: &Scan, at: usize) -> Option<Found> {
    let token = &scan.tokens[at];
    let (classes, digits) = (token.classes(), token.shape == Shape::Number);
    // The other rules ask for a clock's colon or a date's points, or for something behind the number.
    if digits
        && !classes.any(CORE)
        && stands_alone(scan.tokens.get(at + 1))
        && !scan.word(at).bytes().any(|b| matches!(b, b':' | b'.'))
        && !time::names_half(scan, at)
    {
        let number = number::single(scan, at)?;
        return year::year(scan, at).or_else(|| number.cardinal(scan, at));
    }
    let of_word = u16::from(token.word.of_table(&OF_CORES[0])) | u16::from(token.word.of_table(&OF_CORES[1])) << 8;
    let mut rules = of_word | if digits { OF_DIGITS } else { 0 };
    while rules != 0 {
        let (_, _, find) = RULES[rules.trailing_zeros() as usize];
        if let Some(found) = find(scan, at) {
            return Some(found);
        }
        rules &= rules - 1;
    }
    None
}

/// The rules that a word may be the core for, a bit for each: the first eight, and the others.
static OF_CORES: [ByClasses; 2] = [of_cores(0), of_cores(8)];

const fn of_cores(first: usize) -> ByClasses {
    let (mut cores, mut at) = ([Classes(0); 8], 0);
    while at < cores.len() && first + at < RULES.len() {
        cores[at] = RULES[first + at].0;
        at += 1;
    }
    ByClasses::new(&cores)
}

/// The rules that digits may be the core for.
const OF_DIGITS: u16 = {
    let (mut rules, mut at) = (0, 0);
    while at < RULES.len() {
        rules |= (RULES[at].1 as u16) << at;
        at += 1;
    }
    rules
};

/// Lists whose words go on with a number: its unit, its scale, what is said of an hour.
const GOING_ON: Classes = union(&[
    word::SCALE,
    word::HALF_DAY,
    word::TIME_ZONE,
    word::PERCENT,
    word::CURRENCY,
    word::CURRENCY_CODE,
    word::CURRENCY_SIGN,
    word::MEASURE_UNIT,
    word::DATE_UNIT,
    word::TIME_UNIT,
    word::DAY_PART,
]);

/// Values that open with a number: what stands behind it decides.
fn number_led(scan: &Scan, at: usize) -> Option<Found> {
    // `Brief scores: `
    if scan.is(at, words!["scores"]) && !scan.is(at + 1, words!["of", "more", "were", "are", "have", "had"]) {
        return None;
    }
    if let Some(part) = number::part_of_one(scan, at) {
        return Some(amount::part_of_percent(scan, part));
    }
    let number = number::range(scan, at)?;
    // The programme `60 Minutes`.
    if scan.shape(number.end) == Some(Shape::Title)
        && scan.has(number.end, union(&[word::TIME_UNIT, word::DATE_UNIT]))
        && at > 0
        && scan.in_running_text(at)
    {
        return None;
    }
    if let Some(found) = amount::race(scan, at, &number) {
        return Some(found);
    }
    let counted = || amount::measured(scan, at, &number).or_else(|| date::period(scan, at, &number));
    let alone = stands_alone(scan.tokens.get(number.end));
    (if alone { None } else { counted() }).or_else(|| year::year(scan, at)).or_else(|| number.cardinal(scan, at))
}

/// What follows a number does not go on with it: most stand before a plain noun or a mark.
fn stands_alone(next: Option<&Token>) -> bool {
    next.is_none_or(|next| match next.shape {
        Shape::Lower => {
            next.is(word::COMMON) && !next.is(GOING_ON) && !next.is_glued() && !next.is_one(JOINING) && !next.is_one(set::COUNTED)
        }
        Shape::Mark => next.is_one(words![",", ".", ")", ":", ";"]),
        _ => false,
    })
}

/// Words between a number and its unit: `40 square miles`, `2 percentage points`; between it and a second number;
/// behind an hour.
const JOINING: &WordSet =
    words!["to", "or", "and", "o'clock", "of", "per", "percentage", "basis", "square", "sq", "cubic", "nautical", "p"];

/// The day that relative dates count from: the configured one; else the first full date in the dateline, byline or another block
/// around the body; else the dateline's day in the year of the copyright notice.
fn reference(draft: &Draft) -> Option<Date> {
    if draft.config.reference_date.is_some() {
        return draft.config.reference_date;
    }
    let year = draft.metadata.copyright.as_ref().and_then(|c| c.year);
    let mut partial = None;
    for (sentence, range) in draft.sentences.iter().zip(&draft.sentence_tokens) {
        let kind = draft.blocks.get(sentence.block).map(|b| b.kind);
        let body =
            matches!(kind, None | Some(BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Headline | BlockKind::Subhead));
        if body {
            continue;
        }
        let scan = Scan::new(draft.text, &draft.tokens[range.clone()], None);
        for at in 0..range.len() {
            if scan.has(at, word::MONTH) || scan.tokens[at].shape == Shape::Number {
                match written::written(&scan, at) {
                    Some(day @ written::Written { year: Some(_), .. }) if day.date().is_some() => return day.date(),
                    Some(day) if kind == Some(BlockKind::Dateline) => partial = partial.or(Some(day)),
                    _ => {}
                }
            }
        }
    }
    let day = written::Written { year: year.map(|y| y as i16), ..partial? };
    day.date()
}
