//! DATE: years and decades, with and without their century.

use super::calendar::{self, iso};
use super::date::left;
use super::written::{ERA, year_number};
use super::{Found, Scan};
use crate::key::Shape;
use crate::lexicon::{FUNCTION, union, word};
use crate::token::{WordSet, words};
use crate::{Label, ShortText};

/// What stands for the century.
const APOSTROPHE: &WordSet = words!["'", "’", "‘"];

/// `the early 1990s`, `'80s`, `1970s and 80s`; the value is the ISO decade (`199`).
fn decade(scan: &Scan, at: usize) -> Option<Found> {
    let digits = scan.word(at);
    if digits.len() != 4 && digits.len() != 2 {
        return None;
    }
    let apostrophe = digits.len() == 2 && scan.glued(at) && scan.is_before(at, APOSTROPHE);
    let start = left(scan, at, false).start - apostrophe as usize;
    let second =
        scan.is(at + 2, words!["and"]) && scan.glued(at + 4) && scan.word(at + 4) == "s" && scan.word(at + 3).ends_with('0');
    let known = digits.len() == 4 && !second;
    let value = known.then(|| ShortText::new(&digits[..3]));
    scan.timed(start, if second { at + 5 } else { at + 2 }, Label::Date, value)
}

/// A year without its century: `in ’79`, `a ’57 Halden`, `Ann Example ’08`, `mid-’98`. The value is the last such year up to the article's, a few
/// years more for a class that has yet to leave. Counter-example: `said that ‘50 more came’`.
#[cold]
fn elided_year(scan: &Scan, at: usize) -> Option<Found> {
    const AHEAD: i16 = 5;
    let number = scan.word(at).parse::<i16>().ok().filter(|_| scan.word(at).len() == 2)?;
    let whole = !scan.glued(at + 1) || scan.shape(at + 1) == Some(Shape::Mark) || scan.is(at + 1, words!["'s"]);
    let edged = at > 2 && scan.hyphen(at - 2) && scan.has(at - 3, word::DATE_EDGE);
    let plain = scan.shape(at + 1) == Some(Shape::Lower) && !scan.has(at + 1, FUNCTION);
    let led = scan.has_before(at - 1, union(&[word::PREPOSITION, word::DETERMINER]))
        || at > 1 && scan.shape(at - 2) == Some(Shape::Title);
    let opens_quotation = plain && (!led || scan.is(at - 1, words!["‘"]));
    if !whole || scan.glued(at - 1) && !edged || opens_quotation {
        return None;
    }
    let newest = scan.today.map_or(2029, |today| today.year() + AHEAD);
    let century = newest / 100 * 100;
    let year = if century + number > newest { century - 100 + number } else { century + number };
    let start = left(scan, at - 1, false).start;
    let value = if start == at - 1 { calendar::plain(year, &[]) } else { None };
    scan.timed(start, at + 1, Label::Date, value)
}

/// A decade with an apostrophe: `the 1950’s`, `mid-80’s`. Counter-example: `2010’s crop`.
fn owned_decade(scan: &Scan, at: usize) -> bool {
    let hyphen = (at > 0 && scan.hyphen(at - 1)) as usize;
    scan.is(at + 1, words!["'s"])
        && at > hyphen
        && (scan.is_before(at, words!["the"]) || scan.has(at - 1 - hyphen, word::DATE_EDGE))
}

/// The end of a telephone number or of a price, `0171-555-1999`, `4.1820/1870`, or within one: `1800 555 199`, `0808 2000 199`.
fn is_coded(scan: &Scan, at: usize) -> bool {
    let number = |at: usize| scan.shape(at) == Some(Shape::Number);
    let phone = || {
        at > 3 && scan.hyphen(at - 1) && scan.hyphen(at - 3) && number(at - 2) && scan.word(at - 2).len() == 3 && number(at - 4)
    };
    let price = || at > 1 && scan.is(at - 1, words!["/"]) && number(at - 2) && scan.word(at - 2).contains('.');
    let three = |at: usize| number(at) && scan.word(at).len() == 3;
    let within =
        || number(at + 1) && (three(at + 1) && three(at + 2) || at > 0 && number(at - 1) && scan.word(at - 1).starts_with('0'));
    if scan.glued(at) { phone() || price() } else { within() }
}

/// A year: `in 2012`, `2027-28`, `1995/96`, `2004`; decades too.
///
/// Counter-examples: `2,012 people` (a separator), `2000 soldiers` (a plural noun behind it, no preposition or determiner before).
pub(super) fn year(scan: &Scan, at: usize) -> Option<Found> {
    if scan.glued(at + 1) && scan.word(at).ends_with('0') && (scan.word(at + 1) == "s" || owned_decade(scan, at)) {
        return decade(scan, at);
    }
    if scan.glued(at) && scan.is_before(at, APOSTROPHE) {
        return elided_year(scan, at);
    }
    let year = year_number(scan, at).filter(|_| !is_coded(scan, at))?;
    // `1500m`
    if scan.glued(at + 1)
        && scan.shape(at + 1) == Some(Shape::Lower)
        && !scan.is(at + 1, words!["'s", "s"])
        && !scan.is(at + 1, ERA)
    {
        return None;
    }
    if (scan.dash(at + 1) || scan.glued(at + 1) && scan.glued(at + 2) && scan.is(at + 1, words!["/"]))
        && let second = scan.word(at + 2)
        && (second.len() == 2 || second.len() == 4)
        && let Ok(last) = second.parse::<i16>()
    {
        let last = if second.len() == 2 { year / 100 * 100 + last } else { last };
        if last > year && last < 2200 {
            return scan.timed(at, at + 3, Label::Date, iso(format_args!("{year:04}/{last:04}")));
        }
    }
    let era = scan.is(at + 1, ERA) as usize;
    let placed = || {
        scan.after_preposition(at)
            || at > 0 && scan.has(at - 1, union(&[word::DATE_EDGE, word::DETERMINER, word::PRONOUN]))
            || scan.is_before(at, words!["'s", "its", "his", "her", "their", "our", "my"])
    };
    let next = scan.tokens.get(at + 1);
    let counts = next.is_some_and(|t| {
        t.shape == Shape::Lower && scan.word(at + 1).ends_with('s') && t.is(word::COMMON) && !t.is(word::AUXILIARY)
    });
    if !(1500..2100).contains(&year) && era == 0
        || counts && !placed()
        // `House Bill 1987`
        || at > 0 && scan.is(at - 1, words!["bill", "resolution", "h.r", "hr"]) && scan.is_capital(at - 1)
        || scan.glued(at) && at > 0 && scan.shape(at - 1) != Some(Shape::Mark)
    {
        return None;
    }
    let left = left(scan, at, false);
    let value = if left.start == at && era == 0 { calendar::plain(year, &[]) } else { None };
    scan.timed(left.start, at + 1 + era, Label::Date, value)
}
