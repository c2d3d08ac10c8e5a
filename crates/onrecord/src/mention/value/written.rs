//! DATE: days of the calendar, written out or in figures: `June 9, 2023`, `9 June`, `2023-06-09`.

use super::calendar::{self, iso};
use super::date::{future_near, left};
use super::{Found, Scan, number};
use crate::key::Shape;
use crate::lexicon::{FUNCTION, set, union, word};
use crate::token::{Token, WordSet, words};
use crate::{Label, ShortText};
use jiff::civil::Date;

/// A day or month as written, before anything is counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub year: Option<i16>,
    pub month: i8,
    pub day: Option<i8>,
    /// Last day of a range.
    pub until: Option<i8>,
    /// One past the last token.
    pub end: usize,
}

impl Written {
    /// The exact day.
    pub fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day?).ok()
    }

    /// ISO 8601 text of the date at `at`; a missing year is the one that brings it nearest to the article's day.
    pub fn value(&self, scan: &Scan, at: usize) -> Option<ShortText> {
        let year = self.year.or_else(|| self.year_near(scan, at))?;
        let month = || iso(format_args!("{year:04}-{:02}", self.month));
        let Some(day) = self.day else { return calendar::plain(year, &[self.month]).or_else(month) };
        let first = Date::new(year, self.month, day).ok()?;
        match self.until.and_then(|until| Date::new(year, self.month, until).ok()) {
            Some(last) => iso(format_args!("{first}/{last}")),
            None => calendar::day(first),
        }
    }

    /// The year that brings the date nearest to the article's day; of two that do nearly as well, the one that the verb speaks of: `left on
    /// Dec. 5`, `will return on Jan. 5`.
    fn year_near(&self, scan: &Scan, at: usize) -> Option<i16> {
        const FAR: i32 = 150;
        let today = scan.today?;
        let day = calendar::nearest(today, self.month, self.day.unwrap_or(15))?;
        let ahead = (day - today).get_days();
        let years = if ahead > FAR && !future_near(scan, at) && is_past(scan, at) {
            -1
        } else if ahead < -FAR && future_near(scan, at) {
            1
        } else {
            0
        };
        Some(day.year() + years)
    }
}

/// A verb in the past stands before the date at `at`: `He left on Dec. 5`, `was shut in December`, `said on Dec. 5`. Counter-example: `said
/// it opens on Dec. 5`.
fn is_past(scan: &Scan, at: usize) -> bool {
    const REACH: usize = 6;
    (at.saturating_sub(REACH)..at).any(|i| {
        let regular = scan.shape(i) == Some(Shape::Lower) && scan.has_past_ending(i);
        regular || scan.is(i, set::PAST_FORM) || scan.is(i, words!["beat"]) || i + 3 > at && scan.is(i, words!["said", "told"])
    })
}

/// `a June Halden Post/Quill News poll`: the month at `at`, behind an article and before whose poll it is. Counter-example: `April Halden Post`.
fn opens_poll(scan: &Scan, at: usize) -> bool {
    const LONGEST: usize = 10;
    let led = at > 0 && scan.is(at - 1, words!["a", "an", "the", "'s"]);
    let named = |at: &usize| scan.is_capital(*at) || scan.is(*at, words!["/", "-", "–"]);
    let whose = || (at + 1..at + LONGEST).take_while(named).count();
    led && scan.is_capital(at + 1) && scan.is(at + 1 + whose(), words!["poll", "polls", "survey", "surveys"])
}

/// `June 9, 2025`, `Sept. 9`, `June seventh`, `March 19-20`, `November 2010`, `22 April 2010`, `2025-06-09`, `May`.
///
/// `may` and `march` are months only in capitals and with a number, a preposition or a date modifier beside them; short forms need capitals.
pub(super) fn written(scan: &Scan, at: usize) -> Option<Written> {
    if scan.shape(at) == Some(Shape::Number) {
        return numeric(scan, at).or_else(|| day_first(scan, at));
    }
    let month = scan.number(at, word::MONTH)? as i8;
    if !scan.is_capital(at) {
        return None;
    }
    let mut written = Written { year: None, month, day: None, until: None, end: at + 1 };
    let next = scan.skip_stop(at + 1);
    if let Some((day, end)) = day_number(scan, next) {
        written.day = Some(day);
        written.end = end;
        if (scan.dash(end) || scan.is(end, words!["to"]))
            && let Some((until, end)) = day_number(scan, end + 1).filter(|(until, _)| *until > day)
        {
            written.until = Some(until);
            written.end = end;
        }
    }
    let comma = scan.is(written.end, words![","]) as usize;
    let year_at = if written.day.is_some() {
        written.end + comma
    } else {
        next + (scan.is(next, words![","]) || scan.is(next, words!["of"])) as usize
    };
    if let Some(year) = year_number(scan, year_at) {
        written.year = Some(year);
        written.end = year_at + 1;
    }
    let traded = written.end == at + 1 && scan.is(at + 1, set::TRADED) && scan.shape(at + 1) == Some(Shape::Lower);
    let polled = written.end == at + 1 && opens_poll(scan, at);
    let ambiguous = !traded && !polled && scan.is(at, words!["may", "march"]) && written.end == at + 1;
    let placed = scan.after_preposition(at)
        || at > 0 && scan.has(at - 1, union(&[word::DATE_MODIFIER, word::DATE_EDGE, word::MONTH]))
        || at > 1 && scan.dash(at - 1) && scan.has(at - 2, union(&[word::DATE_EDGE, word::MONTH]))
        || scan.dash(at + 1) && scan.has(at + 2, word::MONTH)
        || at > 1 && scan.is(at - 1, words!["and", "or"]) && scan.has(at - 2, word::MONTH);
    // `April Moreno`, `June, 61`: a month that opens a name or stands apart from its sentence.
    let alone = written.end == at + 1
        && !placed
        && !polled
        && (scan.shape(at + 1) == Some(Shape::Title) && !scan.has(at + 1, word::WEEKDAY)
            || scan.is(at + 1, words![","]) && scan.has(at, word::GIVEN));
    (!alone && (!ambiguous || placed)).then_some(written)
}

/// `2025-06-09`, `2025/06/09`; `12/25/2015` and `25/12/15`, where one of the two can only be the day.
fn numeric(scan: &Scan, at: usize) -> Option<Written> {
    if let Some((first, second, year)) = slashed(scan, at) {
        let (month, day) = if first > 12 { (second, first) } else { (first, second) };
        return (day > 12).then_some(Written { year: Some(year), month, day: Some(day), until: None, end: at + 5 });
    }
    let part = |at: usize| scan.word(at).parse::<i8>().ok().filter(|_| scan.word(at).len() == 2);
    let stroke = |at: usize| scan.glued(at) && scan.glued(at + 1) && scan.is(at, words!["/"]);
    if stroke(at + 1)
        && stroke(at + 3)
        && let (Some(year), Some(month), Some(day)) = (year_number(scan, at), part(at + 2), part(at + 4))
    {
        Date::new(year, month, day).ok()?;
        return Some(Written { year: Some(year), month, day: Some(day), until: None, end: at + 5 });
    }
    if !(scan.hyphen(at + 1) && scan.hyphen(at + 3)) {
        return dotted(scan, at);
    }
    // `2025-06-09`, `16-06-2025`
    let (year, month, day) = match year_number(scan, at) {
        Some(year) => (year, part(at + 2)?, part(at + 4)?),
        None => (year_number(scan, at + 4)?, part(at + 2)?, part(at)?),
    };
    Date::new(year, month, day).ok()?;
    Some(Written { year: Some(year), month, day: Some(day), until: None, end: at + 5 })
}

/// `16.06.2025`.
fn dotted(scan: &Scan, at: usize) -> Option<Written> {
    let written = scan.word(at);
    if written.len() < 8 {
        return None;
    }
    let mut parts = written.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let day = Date::new(year.parse().ok().filter(|_| year.len() == 4)?, month.parse().ok()?, day.parse().ok()?).ok()?;
    let written = Written { year: Some(day.year()), month: day.month(), day: Some(day.day()), until: None, end: at + 1 };
    parts.next().is_none().then_some(written)
}

/// The day and month of `02/03/16`, in whichever order they stand, and the year; two digits are 1969 to 2068, as in POSIX.
fn slashed(scan: &Scan, at: usize) -> Option<(i8, i8, i16)> {
    let stroke = |at: usize| scan.glued(at) && scan.glued(at + 1) && scan.is(at, words!["/"]);
    if !(stroke(at + 1) && stroke(at + 3)) || stroke(at + 5) {
        return None;
    }
    let part = |at: usize| scan.word(at).parse::<i8>().ok().filter(|n| scan.word(at).len() <= 2 && (1..=31).contains(n));
    let (first, second, last) = (part(at)?, part(at + 2)?, scan.word(at + 4));
    let year = match last.len() {
        2 => last.parse().ok().map(|n: i16| if n < 69 { 2000 + n } else { 1900 + n }),
        _ => year_number(scan, at + 4),
    };
    (first.min(second) <= 12).then_some((first, second, year?))
}

/// `22 April`, `30 June 2024`, `1st of May`, `3-5 May`.
fn day_first(scan: &Scan, at: usize) -> Option<Written> {
    let (day, mut end) = day_number(scan, at)?;
    // `1 to 15 November`, `3-5 May`
    let joined = scan.dash(end) || scan.is(end, words!["to"]);
    let until = if joined { day_number(scan, end + 1) } else { None };
    let until = until.filter(|(until, end)| *until > day && scan.has(*end, word::MONTH) && scan.is_capital(*end));
    end = until.map_or(end, |(_, end)| end);
    let until = until.map(|(until, _)| until);
    let hyphen = scan.hyphen(end);
    let month_at = end + (scan.is(end, words!["of"]) || hyphen) as usize;
    let month = scan.number(month_at, word::MONTH).filter(|_| scan.is_capital(month_at))? as i8;
    if hyphen && !scan.hyphen(month_at + 1) {
        return None;
    }
    let year_at = scan.skip_stop(month_at + 1) + hyphen as usize;
    // `15 August, 2012`, as papers of South Asia write
    let comma = scan.is(year_at, words![","]) && year_number(scan, year_at + 1).is_some_and(|year| (1900..2100).contains(&year));
    let year_at = year_at + comma as usize;
    let year = year_number(scan, year_at).or_else(|| short_year(scan, month_at, year_at));
    let end = if year.is_some() { year_at + 1 } else { month_at + 1 };
    Some(Written { year, month, day: Some(day), until, end })
}

/// The year of `13 Oct 14` or `13-Oct-14`: two digits behind a short month, and nothing that they count.
fn short_year(scan: &Scan, month: usize, at: usize) -> Option<i16> {
    let mark = |next: &Token| next.shape == Shape::Mark && !next.is_one(words!["%", "-", "–"]);
    let apart = scan.tokens.get(at + 1).is_none_or(|next| mark(next) || next.is(FUNCTION));
    let year = scan.word(at).parse::<i16>().ok().filter(|_| scan.word(at).len() == 2 && scan.word(month).len() < 5 && apart)?;
    Some(if year < 69 { 2000 + year } else { 1900 + year })
}

/// A day of the month: `9`, `9th`, `seventh`.
fn day_number(scan: &Scan, at: usize) -> Option<(i8, usize)> {
    let (day, end) = match number::ordinal(scan, at) {
        Some(ordinal) => ordinal,
        None if scan.shape(at) == Some(Shape::Number) && scan.word(at).len() <= 2 => (number::digits(scan.word(at))?, at + 1),
        None => return None,
    };
    let counted = scan.has(end, word::PERCENT) || scan.has(end, word::HALF_DAY);
    ((1.0..=31.0).contains(&day) && !counted).then_some((day as i8, end))
}

/// Eras behind a year or century.
pub(super) const ERA: &WordSet = words!["a.d", "b.c", "ad", "bc"];

/// A year of four digits, 1000 to 2199.
pub(super) fn year_number(scan: &Scan, at: usize) -> Option<i16> {
    if scan.shape(at)? != Shape::Number || scan.tokens[at].span().len() != 4 {
        return None;
    }
    let text = scan.word(at);
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|year| (1000..2200).contains(year))
}

/// `of 2025`, `of last year`, `2025` behind a part of the year: its end, and the year where it is written.
pub(super) fn of_year(scan: &Scan, at: usize) -> usize {
    let year_at = at + scan.is(at, words!["of"]) as usize;
    if year_number(scan, year_at).is_some() {
        // `the winter of 1944-45`
        let range =
            scan.hyphen(year_at + 1) && scan.shape(year_at + 2) == Some(Shape::Number) && scan.word(year_at + 2).len() == 2;
        let decade = scan.glued(year_at + 1) && scan.word(year_at + 1) == "s";
        return year_at + 1 + decade as usize + 2 * range as usize;
    }
    let the = scan.is(year_at, words!["the"]) as usize;
    let modified = scan.has(year_at, word::DATE_MODIFIER) as usize;
    let whole = year_at > at && the + modified > 0 && scan.is(year_at + the + modified, words!["year", "century", "decade"]);
    if whole { year_at + the + modified + 1 } else { at }
}

/// `January-June`, `Oct.–Dec. 1996`: months joined by a dash, of one year.
fn months(scan: &Scan, at: usize, from: &Written) -> Option<Found> {
    if from.day.is_some() || from.year.is_some() {
        return None;
    }
    let dash = scan.skip_stop(from.end);
    let to = scan.dash(dash).then(|| written(scan, dash + 1)).flatten().filter(|to| to.day.is_none() && to.month > from.month)?;
    let value = to.year.and_then(|year| iso(format_args!("{year:04}-{:02}/{year:04}-{:02}", from.month, to.month)));
    scan.timed(left(scan, at, false).start, to.end, Label::Date, value)
}

/// A date that names its month, with what goes before it: `late September 2007`, `mid-March`, `last July`, `November of last year`.
pub(super) fn calendar_date(scan: &Scan, at: usize) -> Option<Found> {
    let Some(written) = written(scan, at) else {
        // Papers differ on whether `02/03/16` is in February or March.
        return slashed(scan, at).and_then(|_| scan.timed(at, at + 5, Label::Date, None));
    };
    if let Some(found) = months(scan, at, &written) {
        return Some(found);
    }
    let left = left(scan, at, false);
    let end = of_year(scan, written.end);
    if written.day.is_none() && scan.is(end, words!["quarter"]) {
        return scan.timed(left.start, end + 1, Label::Date, None);
    }
    let known = !left.vague && end == written.end;
    let value = match left.shift {
        None if known => written.value(scan, at),
        _ => None,
    };
    scan.timed(left.start, end, Label::Date, value)
}
