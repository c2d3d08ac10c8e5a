//! DATE: weekdays, periods, years, holidays, absolute or counted from the article's day.

use super::number::{self, Number};
use super::written::{ERA, of_year, written, year_number};
use super::{Found, Scan, calendar};
use crate::key::Shape;
use crate::lexicon::{name, set, union, word};
use crate::token::{WordSet, words};
use crate::{Label, ShortText};
use calendar::iso;

/// Modifiers before a date that belong to it.
pub(super) struct Left {
    /// The first token of the whole.
    pub start: usize,
    /// -1 `last`, 0 `this`, 1 `next`.
    pub shift: Option<f64>,
    /// `recent`, `every`, `end of`, `early`: the exact date is not known.
    pub vague: bool,
    /// `early`, `later` ...: a part of the day where the core is a day.
    edge: bool,
}

/// Looks left of a date's core at `at` for `early`, `last`, `every other`, `a few`, `end of the` ...; `the` itself stays outside.
///
/// `unit` says that the core is a bare unit, which takes more of them (`that week`, `recent months`) than `Monday` does:
/// in `said that Monday` the word is no modifier.
pub(super) fn left(scan: &Scan, at: usize, unit: bool) -> Left {
    let mut left = Left { start: at, shift: None, vague: false, edge: false };
    if at >= scan.floor + 2 && scan.hyphen(at - 1) && scan.has(at - 2, word::DATE_EDGE) {
        left.start -= 2;
        left.vague = true;
    }
    for _ in 0..3 {
        let before = left.start.wrapping_sub(1);
        if scan.has_before(left.start, word::DATE_MODIFIER) {
            let shift = scan.number(before, word::DATE_MODIFIER);
            let frequency = scan.is(before, words!["every", "each"])
                || scan.is(before, words!["other"]) && scan.is_before(before, words!["every"]);
            if shift.is_none() && !unit && !frequency {
                break;
            }
            left.shift = left.shift.or(shift);
            left.vague |= shift.is_none();
        } else if !(unit && left.start < at && quantified(scan, left.start)) {
            break;
        }
        left.start = before;
    }
    if scan.has_before(left.start, word::DATE_EDGE)
        && (left.start < at || !unit || scan.is_before(left.start, words!["early", "late"]))
    {
        left.start -= 1;
        left.edge = true;
    }
    let the = scan.is_before(left.start, words!["the"]) as usize;
    let of = left.start - the;
    if scan.is_before(of, words!["of"]) && scan.has_before(of - 1, word::DATE_HEAD) {
        left.start = of - 2;
        left.vague = true;
    }
    left
}

/// `a` or `of` belongs to the vague number at `at`: `a few`, `couple of`.
fn quantified(scan: &Scan, at: usize) -> bool {
    scan.is_before(at, words!["a"]) && scan.is(at, words!["few", "couple"])
}

/// `first quarter`, `second week of June`, `19th century`, `16th and 17th centuries`, `second straight year`, `first of February`,
/// `fourth Thursday in November`, `first six months of 1996`.
///
/// `half` counts as a half of the year only with an of-phrase saying so, or a hyphen. Counter-example: `the second half of the match`.
pub(super) fn ordinal_period(scan: &Scan, at: usize) -> Option<Found> {
    let (_, mut end) = number::ordinal(scan, at)?;
    if scan.is(at, words!["first"])
        && let Some(number) = number::single(scan, end)
        && let Some(found) = period(scan, end, &number).filter(|found| found.start == at)
    {
        return Some(found);
    }
    if (scan.is(end, words!["and", "to"]) || scan.dash(end))
        && let Some((_, next)) = number::ordinal(scan, end + 1).filter(|(_, next)| scan.has(*next, word::DATE_UNIT))
    {
        end = next;
    }
    if scan.is(end, words!["of"]) && scan.has(end + 1, word::MONTH) {
        let month = written(scan, end + 1)?;
        return scan.timed(at, month.end, Label::Date, None);
    }
    if scan.has(end, word::WEEKDAY) && scan.is_capital(end) {
        let of = scan.is(end + 1, words!["of", "in"]);
        let end = written(scan, end + 2).filter(|_| of).map_or(end + 1, |month| month.end);
        return scan.timed(at, end, Label::Date, None);
    }
    let hyphen = scan.hyphen(end);
    let unit = end + (hyphen || scan.is(end, words!["straight", "consecutive", "full"])) as usize;
    if scan.is(unit, words!["half"]) {
        let end = of_year(scan, unit + 1);
        return if end > unit + 1 || hyphen { scan.timed(at, end, Label::Date, None) } else { None };
    }
    if !scan.has(unit, word::DATE_UNIT) || scan.is(unit, words!["weekend"]) {
        return None;
    }
    let mut end = of_year(scan, unit + 1);
    // A quarter of the game, a batsman's century.
    if end == unit + 1 && scan.is(unit, words!["quarter", "century"]) && scan.is_of_sport() {
        return None;
    }
    if scan.is(end, words!["of"]) {
        end = written(scan, end + 1).map_or(end, |month| month.end);
    }
    end += scan.is(end, ERA) as usize;
    scan.timed(left(scan, at, false).start, end, Label::Date, None)
}

/// A counted period: `90 days`, `10-year`, `27-year-old`, `past five months`, `two months ago`, `36 hours later`, `three months to June`,
/// `final three days`, `last six months of 1996`, `two nights later`.
pub(super) fn period(scan: &Scan, at: usize, number: &Number) -> Option<Found> {
    let hyphen = scan.hyphen(number.end);
    let unit = number.end + (hyphen || scan.is(number.end, set::COUNTED)) as usize;
    if scan.is(unit, words!["nights", "mornings", "evenings", "afternoons"]) && !hyphen {
        let tail = scan.has(unit + 1, word::DATE_TAIL) as usize;
        return scan.timed(at, unit + 1 + tail, Label::Time, None);
    }
    let (designator, label) = unit_at(scan, unit)?;
    // `a 2006 second-round pick`
    if scan.is(unit, words!["second"]) && !hyphen && number.low != Some(1.0) {
        return None;
    }
    // `three-quarters of the voters`
    if scan.is(unit, words!["quarters"]) && (hyphen || number.low == Some(3.0) && scan.is(unit + 1, words!["of"])) {
        return None;
    }
    // `One day a woman came` opens a story.
    if at == 0 && scan.is(at, words!["one"]) && designator == "1D" && !hyphen {
        return None;
    }
    let mut end = unit + 1;
    if scan.hyphen(end) && scan.is(end + 1, words!["old", "long"]) {
        end += 2;
    } else if scan.is(end, words!["old"]) {
        end += 1;
    }
    let clock = label == Label::Time;
    let mut value = number.low.and_then(|low| calendar::duration(low, number.high, designator, clock));
    let first = end;
    // Few are followed by more.
    let goes_on = scan.is(end, words![",", "and"]) || scan.shape(end) == Some(Shape::Number) || scan.has(end, word::NUMBER_WORD);
    if goes_on && !hyphen && number.high.is_none() {
        (end, value) = with_smaller(scan, end, (designator, label), value);
    }
    if let Some(direction) = scan.number(end, word::DATE_TAIL).filter(|_| !hyphen) {
        let value = match (scan.today, scan.is(end, words!["ago"]), number.low) {
            (Some(today), true, Some(n)) if !clock && number.high.is_none() && end == first => {
                calendar::shifted(today, designator, direction * n)
            }
            _ => None,
        };
        return scan.timed(at, end + 1, label, value);
    }
    if scan.is(end, words!["to"]) && scan.has(end + 1, word::MONTH) && designator == "1M" {
        end = written(scan, end + 1).map_or(end, |month| month.end);
    }
    let start = if hyphen || lasts(scan, at) { at } else { left(scan, at, false).start };
    let ranked = !hyphen && scan.is_before(at, words!["first", "final", "opening", "closing"]);
    let start = start - (ranked && start == at) as usize;
    if !clock && !hyphen && (ranked || start < at) {
        end = of_year(scan, end);
        if scan.is(end, words!["of"]) {
            end = written(scan, end + 1).map_or(end, |month| month.end);
        }
    }
    scan.timed(start, end, label, value)
}

/// The end of a period whose first unit ends at `end`, and its value, with what smaller units add: `2 hours, | 41 minutes and 9 seconds`,
/// `three years | and four months`. Counter-example: `two hours | and 30 people`.
#[cold]
fn with_smaller(
    scan: &Scan,
    mut end: usize,
    (mut unit, label): (&'static str, Label),
    mut value: Option<ShortText>,
) -> (usize, Option<ShortText>) {
    let clock = label == Label::Time;
    let rank = |unit: &str| if clock { "HMS".find(unit) } else { "1Y1M1W1D".find(unit) };
    loop {
        let comma = end + scan.is(end, words![","]) as usize;
        let at = comma + scan.is(comma, words!["and"]) as usize;
        if scan.shape(at) != Some(Shape::Number) && !scan.has(at, word::NUMBER_WORD) {
            return (end, value);
        }
        let Some(number) = number::single(scan, at) else { return (end, value) };
        let Some((smaller, _)) = unit_at(scan, number.end).filter(|(_, other)| *other == label) else { return (end, value) };
        if !rank(unit).zip(rank(smaller)).is_some_and(|(unit, smaller)| unit < smaller) {
            return (end, value);
        }
        let more = number.low.and_then(|low| calendar::duration(low, None, smaller, clock));
        value = value
            .zip(more)
            .and_then(|(value, more)| iso(format_args!("{value}{}", more.as_str().trim_start_matches(['P', 'T']))));
        (end, unit) = (number.end + 1, smaller);
    }
}

/// What stands before the number at `at` is no modifier but a verb: `will last | 40 minutes`. Counter-example: `the last 40 minutes`.
fn lasts(scan: &Scan, at: usize) -> bool {
    const BEFORE: &WordSet = words![
        "to",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "'ll",
        "not",
        "n't",
        "usually",
        "typically",
        "generally",
        "often",
        "only",
        "don't",
        "won't"
    ];
    scan.is_before(at, words!["last"]) && at > 1 && scan.is(at - 2, BEFORE)
}

/// The unit at `at`: its ISO designator, and DATE or TIME.
fn unit_at(scan: &Scan, at: usize) -> Option<(&'static str, Label)> {
    if let Some(unit) = scan.value(at, word::DATE_UNIT) {
        return Some((unit, Label::Date));
    }
    scan.value(at, word::TIME_UNIT).map(|unit| (unit, Label::Time))
}

/// A unit without a number: `last week`, `recent months`, `a year earlier`, `within days`, `months-long`, `full-year`, `the weekend`.
///
/// Plurals alone need a preposition before them or an anchor behind; `a year` needs a preposition. Counter-examples: `$1 a year`,
/// `broadcast hours`, `One day a woman came`.
pub(super) fn bare_unit(scan: &Scan, at: usize) -> Option<Found> {
    let (designator, label) = unit_at(scan, at)?;
    let quarter = designator == "3M";
    // `the year-earlier quarter`
    if scan.hyphen(at + 1) && (scan.is(at + 2, words!["long"]) || scan.has(at + 2, word::DATE_TAIL)) {
        return scan.timed(at, at + 3, label, None);
    }
    if at > scan.floor + 1 && scan.hyphen(at - 1) {
        let played = scan.is(at, words!["century", "centuries"]) && scan.is_of_sport();
        let whole = scan.is(at - 2, words!["full", "half", "multi"]) && !played;
        return if whole { scan.timed(at - 2, at + 1, label, None) } else { None };
    }
    let left = left(scan, at, true);
    let article = left.start == at && scan.is_before(at, words!["a", "an", "one"]);
    if (article || scan.is(at + 1, words!["'s"]) || scan.is(at, words!["hours"]))
        && let Some(found) = idiom(scan, at, &left, article)
    {
        return Some(found);
    }
    let plural = scan.word(at).ends_with(['s', 'S']);
    let anchored = scan.has(at + 1, word::DATE_TAIL) && (article || plural || left.start < at);
    let end = at + 1 + anchored as usize;
    // `the last day of classes` is no day counted from today; `last minute` is an idiom.
    let ranked = scan.is(at, words!["day"]) && scan.is(at + 1, words!["of"]) && left.start + 1 == at;
    let modified = left.start < at && !scan.is(at, words!["second", "minute"]) && !ranked;
    let open = !anchored && modified && scan.is(end, words!["or"]) && scan.is(end + 1, words!["two", "so"]);
    let end = end + 2 * open as usize;
    if anchored || modified {
        let start = left.start - article as usize;
        let value = if anchored { anchor(scan, at, designator, article) } else { relative(scan, &left, designator, plural) };
        return scan.timed(start, end, label, value);
    }
    if article && !quarter && lasts_one(scan, at) {
        let value = calendar::duration(1.0, None, designator, label == Label::Time);
        return scan.timed(at - 1, end, label, value);
    }
    let loose = plural && !quarter && lasts_some(scan, at, label);
    let weekend = scan.is(at, words!["weekend", "weekends"]);
    let year_to = scan.is(at, words!["year"]) && scan.is(at + 1, words!["to"]) && scan.has(at + 2, word::MONTH);
    let span = scan.is(at, words!["week", "decade"]) && scan.is_before(at, words!["the"]);
    if year_to {
        let month = written(scan, at + 2)?;
        return scan.timed(at, month.end, label, None);
    }
    (loose || weekend || span).then(|| scan.timed(at, end, label, None)).flatten()
}

/// A unit that more words go with: `half an hour`, `an hour and a half`, `by year's end`, `the wee hours of Monday`.
#[cold]
fn idiom(scan: &Scan, at: usize, left: &Left, article: bool) -> Option<Found> {
    let (designator, label) = unit_at(scan, at)?;
    let quarter = designator == "3M";
    // `half an hour`
    if article && scan.is_before(at - 1, words!["half"]) && !quarter {
        let tail = scan.has(at + 1, word::DATE_TAIL);
        let value = if tail { None } else { calendar::duration(0.5, None, designator, label == Label::Time) };
        return scan.timed(at - 2, at + 1 + tail as usize, label, value);
    }
    // `an hour and a half`, `a year and a half ago`
    if article
        && scan.is(at + 1, words!["and"])
        && let Some(end) = number::and_a_half(scan, at + 1)
    {
        let tail = scan.has(end, word::DATE_TAIL);
        let value = if tail { None } else { calendar::duration(1.5, None, designator, label == Label::Time) };
        return scan.timed(at - 1, end + tail as usize, label, value);
    }
    // `by year's end`
    if scan.is(at + 1, words!["'s"]) && scan.is(at + 2, words!["end"]) && label == Label::Date && !scan.hyphen(at + 3) {
        return scan.timed(left.start, at + 3, label, None);
    }
    // `the early hours of Monday`, `the wee hours`
    if scan.is(at, words!["hours"]) {
        let of_day = scan.is(at + 1, words!["of"]) && scan.has(at + 2, word::WEEKDAY);
        let wee = scan.is_before(at, words!["wee", "predawn"]);
        let start = at - wee as usize;
        if wee || of_day && scan.is(left.start, words!["early"]) {
            return scan.timed(start.min(left.start), if of_day { at + 3 } else { at + 1 }, label, None);
        }
    }
    None
}

/// The unit at `at`, behind an article, is a length of time: `for a year`, `about an hour`, `a day after`. Counter-example: `$1 a year`.
fn lasts_one(scan: &Scan, at: usize) -> bool {
    let article = at - 1;
    let amid = words!["than", "least", "lasted", "takes", "took", "just"];
    let asked = scan.is(at + 1, words!["before", "after"])
        || scan.after_preposition(article)
        || scan.has_before(article, word::APPROXIMATOR)
        || scan.is_before(article, amid);
    asked && !scan.is(at, words!["second", "minute"]) && !scan.is_before(article, words!["per"])
}

/// The same of a plural: `within days`, `hours after`, `days of talks`. Counter-example: `the days of`.
fn lasts_some(scan: &Scan, at: usize, label: Label) -> bool {
    let follow = words!["after", "before", "of", "ahead"];
    scan.after_preposition(at)
        || scan.is_before(at, words!["not"])
        || scan.is(at + 1, follow) && label == Label::Date && !scan.is_before(at, words!["the"])
        || scan.is(at + 1, words!["after", "before"])
}

/// The value of `a week ago`.
fn anchor(scan: &Scan, at: usize, unit: &str, article: bool) -> Option<ShortText> {
    if !article || !scan.is(at + 1, words!["ago"]) {
        return None;
    }
    calendar::shifted(scan.today?, unit, -1.0)
}

/// The value of `last week`, `this month`.
fn relative(scan: &Scan, left: &Left, unit: &str, plural: bool) -> Option<ShortText> {
    let shift = left.shift.filter(|_| !plural && !left.vague && !left.edge)?;
    calendar::shifted(scan.today?, unit, shift)
}

/// `Monday`, `last Friday`, `every other Thursday`, `Monday, June 9, 2025`; with a part of the day TIME: `Monday night`, `late Tuesday`.
///
/// The value is the nearest such day up to the article's own; after it with *next* or where the sentence speaks of the future nearby; with *this*,
/// that of the week.
pub(super) fn weekday(scan: &Scan, at: usize) -> Option<Found> {
    let number = scan.number(at, word::WEEKDAY).filter(|_| scan.is_capital(at))? as i8;
    let left = left(scan, at, false);
    let comma = scan.skip_stop(at + 1);
    let comma = comma + scan.is(comma, words![","]) as usize;
    if let Some(day) = written(scan, comma).filter(|day| day.day.is_some()) {
        return scan.timed(left.start, day.end, Label::Date, day.value(scan, at));
    }
    // `Friday the 13th`
    if scan.is(at + 1, words!["the"])
        && scan.shape(at + 2) == Some(Shape::Number)
        && let Some((_, end)) = number::ordinal(scan, at + 2)
    {
        return scan.timed(left.start, end, Label::Date, None);
    }
    let part = scan.has(at + 1, word::DAY_PART);
    // `The Friday Night Lights`
    if part && scan.shape(at + 1) == Some(Shape::Title) && at > 0 && scan.in_running_text(at) {
        return None;
    }
    let plural = scan.word(at).ends_with("days");
    let known = !left.vague && !plural;
    let value = scan.today.filter(|_| known).and_then(|today| {
        if left.shift == Some(0.0) {
            return calendar::of_week(today, number, future_near(scan, at)).and_then(calendar::day);
        }
        let ahead = left.shift == Some(1.0) || left.shift.is_none() && future_near(scan, at);
        calendar::weekday(today, number, ahead, left.shift == Some(-1.0)).and_then(calendar::day)
    });
    let label = if part || left.edge { Label::Time } else { Label::Date };
    scan.timed(left.start, at + 1 + part as usize, label, value)
}

/// The sentence speaks of what is still to come on the weekday at `at`: `The council will vote on Monday`, `The fair opens on Friday`, `said it
/// would open on Friday`, `tickets for Saturday’s match`, `Friday will tell`. The verb that stands nearest before decides.
/// Counter-examples: `It will close, it said on Monday`; `said on Friday it will`.
pub(super) fn future_near(scan: &Scan, at: usize) -> bool {
    const REACH: usize = 8;
    for i in (at.saturating_sub(REACH)..at).rev() {
        if scan.has(i, word::FUTURE) || scan.is(i, words!["'ll"]) {
            // `He would be late, but came on Friday`, `would have left on Friday`.
            let near = || !scan.is(i + 1, words!["have"]) && !scan.tokens[i..at].iter().any(|t| t.is_one(words![","]));
            return !scan.is(i, words!["would"]) || near();
        }
        // `is to meet on Friday`
        if i > 0 && scan.is(i, words!["to"]) && scan.is(i - 1, words!["is", "are"]) {
            return true;
        }
        let be = || (i.saturating_sub(2)..i).any(|i| scan.is(i, words!["be", "been", "being", "get", "is", "are"]));
        if (scan.has_past_ending(i) || scan.is(i, set::PAST_FORM) || scan.is(i, words!["said", "told"])) && !be() {
            break;
        }
    }
    if scan.is(at + 1, words!["'s"]) {
        return is_awaited(scan, at);
    }
    let part = scan.has(at + 1, word::DAY_PART) as usize;
    scan.is(at + 1 + part, words!["will", "'ll", "won't"])
}

/// What owns the weekday at `at` is still to come: `Sunday’s race will`, `for Sunday’s race`, `Saturday’s match is sold out`.
/// Counter-examples: `blamed for Sunday’s blast`, `Sunday’s race was`.
fn is_awaited(scan: &Scan, at: usize) -> bool {
    const REACH: usize = 6;
    let open =
        |i: &usize| scan.shape(*i).is_some_and(Shape::is_word) && !scan.is(*i, words!["and", "but", "that", "which", "who"]);
    let mut behind = (at + 2..at + 2 + REACH).take_while(open);
    let mut awaited = false;
    let verb = behind.find(|i| {
        awaited |= scan.is(*i, set::AWAITED);
        scan.has(*i, word::AUXILIARY) || scan.has(*i, word::PREPOSITION)
    });
    match verb {
        Some(verb) if scan.is(verb, words!["will", "'ll", "won't"]) => true,
        Some(verb) if awaited && scan.is(verb, words!["is", "are", "looks"]) => true,
        _ => awaited && scan.is_before(at, words!["for"]),
    }
}

/// `today`, `yesterday`, `tomorrow`, `the day before yesterday`; TIME: `tonight`, `yesterday morning`, `earlier today`.
///
/// Counter-examples: `USA Today`, `the BBC's Today programme`.
pub(super) fn relative_day(scan: &Scan, at: usize) -> Option<Found> {
    let distance = scan.number(at, word::RELATIVE_DAY)?;
    if at > 0
        && scan.shape(at) == Some(Shape::Title)
        && (scan.is_capital(at - 1) || scan.glued(at - 1) && scan.shape(at - 1) != Some(Shape::Mark))
    {
        return None;
    }
    let beyond = if distance < 0.0 { words!["before"] } else { words!["after"] };
    if distance != 0.0 && scan.is_before(at, beyond) && scan.is_before(at - 1, words!["day"]) {
        let value = scan.today.and_then(|today| calendar::shifted(today, "1D", 2.0 * distance));
        return scan.timed(at - 2, at + 1, Label::Date, value);
    }
    let edge = scan.has_before(at, word::DATE_EDGE);
    let part = scan.has(at + 1, word::DAY_PART);
    let label = if edge || part || scan.is(at, words!["tonight"]) { Label::Time } else { Label::Date };
    let value = scan.today.and_then(|today| calendar::shifted(today, "1D", distance));
    scan.timed(at - edge as usize, at + 1 + part as usize, label, value)
}

/// `the spring`, `last summer`, `spring of 2004`, `Q2`, `Q3 2025`.
///
/// Seasons need *the*, a preposition or a modifier, or a year behind; `fall` needs both `in the`, `season` itself a modifier.
/// Counter-examples: `prices fall in a spring offensive`, `in the fall of the old town`, `the season opens`.
pub(super) fn year_part(scan: &Scan, at: usize) -> Option<Found> {
    if !scan.has(at, word::YEAR_PART) {
        return None;
    }
    let quarter = scan.word(at).starts_with('Q');
    let left = left(scan, at, false);
    let end = of_year(scan, at + 1);
    let fall = scan.is(at, words!["fall"]);
    let of = scan.is(at + 1, words!["of", "in", "from", "to"]);
    let in_fall = fall && !of && scan.is_before(at, words!["the"]) && scan.is(at.wrapping_sub(2), words!["in", "by", "until"]);
    let season = scan.is(at, words!["season", "seasons"]);
    let end = if season { at + 1 } else { end };
    let noun =
        scan.has(at + 1, word::COMMON) && !scan.has(at + 1, union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY]));
    let placed =
        in_fall && !noun || !fall && !season && !noun && (scan.is_before(at, words!["the"]) || scan.after_preposition(at));
    let lower_quarter = scan.word(at).starts_with('q');
    if lower_quarter || !(quarter || left.start < at || end > at + 1 || placed) {
        return None;
    }
    scan.timed(left.start, end, Label::Date, None)
}

/// A day with a name of its own: `Christmas Eve`, `Memorial Day`. Counter-example: `the Columbus Day Storm`.
pub(super) fn holiday(scan: &Scan, at: usize) -> Option<Found> {
    let end = scan.is_capital(at).then(|| scan.name(at, name::HOLIDAYS)).flatten()?;
    let longer = scan.shape(end) == Some(Shape::Title) && !scan.has(end, union(&[word::WEEKDAY, word::MONTH]));
    if longer {
        return None;
    }
    let year = year_number(scan, end).is_some() as usize;
    scan.timed(at, end + year, Label::Date, None)
}

#[cfg(test)]
mod tests {
    use crate::lexicon::{self, word};
    use crate::token;

    #[test]
    fn the_first_word_of_every_holiday_is_listed() {
        let names = include_str!("../../../lexicons/names/holidays.txt").lines().filter(|line| !line.starts_with('#'));
        for name in names.flat_map(|line| line.split(" # ").next().unwrap_or("").split(['\t', '|'])) {
            let first = token::next_token(name, 0).map(|token| lexicon::lookup(token.hash));
            assert!(first.is_some_and(|found| found.classes().any(word::HOLIDAY_FIRST)), "{name}");
        }
    }
}
