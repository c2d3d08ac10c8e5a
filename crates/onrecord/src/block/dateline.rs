//! The place, date and agency that lead into a first paragraph.

use super::byline::is_outlet;
use super::furniture;
use super::metadata::{agency_in, is_agency};
use crate::Label;
use crate::lexicon::{self, Classes, NameClasses, Path, labelled, name, union, word};
use crate::token;

/// A dateline ends within this many bytes.
const LONGEST_DATELINE: usize = 120;

/// Place, region and date have no more words.
const MOST_WORDS: usize = 12;

/// What a dateline says, and its length in bytes, the dash included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lead<'a> {
    pub width: usize,
    /// Empty where an agency stands alone: `(Bloomberg) --`.
    pub place: &'a str,
    pub date: Option<&'a str>,
    pub agency: Option<String>,
    /// Capitals before a colon that no list knows: a place (`ZARKOVSK: `), or whoever speaks (`RENN: `).
    pub guessed: bool,
}

/// The dateline `paragraph` begins with.
///
/// `LONDON, June 9 (Reuters) - `, `BEIJING/TAIPEI — `, `SPRINGFIELD, Ohio — `, `PARIS: `, `Berlin (dpa) - `, `New Delhi, March 5 (PTI) `,
/// `(Bloomberg) -- `, `CHICAGO, June 9, 2025 /PRNewswire/ -- `, `OSLO _ `, `LONDON | `, `LONDON The `, `LAGOS, Nigeria The `,
/// `Palakkad (Kerala), Feb 9 (PTI) `. Counter-examples: `He said — and`, `U.S. — Canada`, `NATO: a history`.
pub(super) fn find(paragraph: &str) -> Option<Lead<'_>> {
    // `** OSLO - `, what is new in a diary
    let entry = paragraph.strip_prefix("** ").unwrap_or(paragraph);
    find_bare(entry).map(|lead| Lead { width: paragraph.len() - entry.len() + lead.width, ..lead })
}

/// The same without a mark before it.
fn find_bare(paragraph: &str) -> Option<Lead<'_>> {
    if !may_begin(paragraph.as_bytes()) {
        return None;
    }
    let head = &paragraph[..paragraph.floor_char_boundary(LONGEST_DATELINE)];
    let found = with_agency(head).or_else(|| with_region(head)).or_else(|| without_agency(head)).or_else(|| numbered(head));
    let mut lead = found.or_else(|| bare(head))?;
    // `LONDON, UK – 9 June 2025 – `, `NEW YORK — (AP) — `, `LONDON | Courier & AFP | `
    while let Some((at, width)) = dash(&head[lead.width..]) {
        let part = head[lead.width..lead.width + at].trim();
        let barred = || head[lead.width + at..].starts_with(" |") && super::words(part) < 5;
        if lead.date.is_none() && furniture::is_stamp(part) {
            lead.date = Some(part);
        } else if lead.agency.is_none() && part.starts_with('(') && is_agency(part.trim_matches(['(', ')'])) {
            lead.agency = Some(part.trim_matches(['(', ')']).to_owned());
        } else if lead.agency.is_none()
            && barred()
            && let Some(agency) = agency_in(part)
        {
            lead.agency = Some(agency);
        } else {
            break;
        }
        lead.width += at + width;
    }
    lead.width = paragraph[..lead.width].trim_end().len();
    let rest = paragraph[lead.width..].trim_start();
    // A sentence follows, not the rest of one; behind a guess nobody who speaks.
    let speaks = || {
        ["I", "We", "You", "My", "Our", "Yes", "No", "Well"].contains(&rest.split([' ', ',', '\'', '’']).next().unwrap_or(rest))
    };
    (!rest.is_empty() && !rest.starts_with(char::is_lowercase) && !(lead.guessed && speaks())).then_some(lead)
}

/// The dateline that `line` is, with no text behind it: a place in capitals or with its agency, and a date. `HALDEN, Norway 1996-10-19`,
/// `OSLO/BERGEN Sun June 9, 2025 6:53pm EDT`, `Oslo (AFP) June 9, 2025`.
/// Counter-examples: `ACME 2025-06-09` of a body a list knows, `BREAKING 2025-06-09`.
pub(super) fn alone(line: &str) -> Option<Lead<'_>> {
    let bytes = line.as_bytes();
    if line.len() > LONGEST_DATELINE || !bytes[0].is_ascii_uppercase() {
        return None;
    }
    let capitals = bytes.get(1).is_some_and(u8::is_ascii_uppercase);
    if !capitals && memchr::memchr(b'(', bytes).is_none() || !bytes.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let agency = || with_agency(line).filter(|lead| lead.date.is_some());
    numbered(line).or_else(agency).filter(|lead| lead.width == line.len()).or_else(|| {
        let (place, date) = place_and_date(line)?;
        let settled = is_capitals(place) && (is_listed(place, labelled(Label::Gpe)) || is_strange(place));
        settled.then_some(Lead { width: line.len(), place, date: Some(date?), agency: None, guessed: false })
    })
}

/// A place in capitals, an agency in brackets, or the punctuation of a dateline not far away.
fn may_begin(bytes: &[u8]) -> bool {
    let capital = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_uppercase() || *b >= 0x80);
    match bytes.first() {
        Some(b'(' | b'[') => true,
        first if capital(first) => {
            let near = &bytes[..bytes.len().min(48)];
            let mark = || memchr::memchr3(b'(', b'-', b':', near).or_else(|| memchr::memchr2(b'|', b'/', near)).is_some();
            // The last bytes of the short and the long dash.
            let long = || memchr::memchr2_iter(0x93, 0x94, near).any(|at| near[..at].ends_with(&[0xe2, 0x80]));
            capital(bytes.get(1)) || mark() || long()
        }
        _ => false,
    }
}

/// A dateline with an agency or a date in brackets; the bracket may be left open (`OSLO (AP -- `), the date stand behind it.
fn with_agency(head: &str) -> Option<Lead<'_>> {
    let open = memchr::memchr2(b'(', b'[', head.as_bytes())?;
    let close = memchr::memchr2(b')', b']', &head.as_bytes()[open..]).map(|close| open + close);
    let left = dash(&head[open..]).map(|(dash, _)| open + dash).filter(|dash| close.is_none_or(|close| *dash < close));
    let left = left.filter(|dash| is_agency(&head[open + 1..*dash]));
    let (end, rest) = left.map(|dash| (dash, dash)).or(close.map(|close| (close, close + 1)))?;
    let inner = head[open + 1..end].trim();
    let before = head[..open].trim_end_matches([' ', '-', '–', '—']);
    let (place, mut date) = if before.is_empty() { ("", None) } else { place_and_date(before)? };
    let (mut width, mut dashed) = closing(&head[rest..]);
    // `Oslo (AFP) June 9, 2025 `
    let behind = if dashed || date.is_some() { None } else { stamp(&head[rest..]) };
    if let Some(stamp) = behind {
        date = Some(head[rest..rest + stamp].trim());
        let (dash, closed) = closing(&head[rest + stamp..]);
        (width, dashed) = (stamp + dash, closed);
    }
    let capitals = is_capitals(place);
    let placed = capitals || is_title_case(place) && !place.is_empty();
    let lead = |agency| Lead { width: rest + width, place, date, agency, guessed: false };
    // `GENEVA (9 June 2025) - `
    if date.is_none() && capitals && dashed && furniture::is_stamp(inner) {
        return Some(Lead { date: Some(inner), ..lead(None) });
    }
    let several = || if inner.contains([',', '/']) { agency_in(inner) } else { None };
    // `Halden (CNN) The ferry`, `Halden (CNN)The ferry`
    let sentence = head[rest..].trim_start().starts_with(char::is_uppercase);
    let aired = placed && sentence && is_outlet(inner) && is_listed(place, labelled(Label::Gpe));
    let listed = (aired || is_agency(inner)).then(|| inner.to_owned()).or_else(several);
    let acronym = inner.len() > 1 && inner.bytes().all(|b| b.is_ascii_uppercase());
    // Capitals after a town and its region are an agency; four letters after a town alone a station.
    let region = || before.split_once(", ").is_some_and(|(_, region)| is_listed(region, labelled(Label::Gpe)));
    let station = || acronym && inner.len() == 4 && inner.starts_with(['C', 'K', 'W']);
    let alone = || before.is_empty() && (acronym && inner.len() < 6 || super::words(inner) == 1 && is_unlisted(inner));
    // After a place in capitals any name in brackets is the agency.
    let named = || {
        let listed = || before.is_empty() || is_listed(place, labelled(Label::Gpe));
        // `Halden, Feb 3 (HSS) - `, `Halden (HNA) - `
        let posted = (date.is_some() || acronym && inner.len() > 2) && placed && is_listed(place, labelled(Label::Gpe));
        let known = capitals || posted || is_outlet(inner) && listed() || acronym && region() || placed && station() || alone();
        (dashed && inner.starts_with(char::is_uppercase) && known).then(|| inner.to_owned())
    };
    let agency = listed.or_else(named)?;
    let spaced = || placed && head[rest..].starts_with(' ') && is_agency(inner) || aired;
    (dashed && (placed || before.is_empty() || date.is_some()) || spaced()).then(|| lead(Some(agency)))
}

/// A town with its region in brackets, a date and an agency: `Palakkad (Kerala), Feb 9 (PTI) `.
fn with_region(head: &str) -> Option<Lead<'_>> {
    let (place, rest) = head.split_once(" (")?;
    let (region, rest) = rest.split_once("), ")?;
    let (date, rest) = rest.split_once(" (")?;
    let (agency, rest) = rest.split_once(')')?;
    let placed = is_title_case(place) && is_listed(region, labelled(Label::Gpe));
    let (dash, _) = closing(rest);
    (placed && begins_date(date) && furniture::is_stamp(date) && is_agency(agency)).then(|| Lead {
        width: head.len() - rest.len() + dash,
        place,
        date: Some(date),
        agency: Some(agency.to_owned()),
        guessed: false,
    })
}

/// Bytes of the date that `rest` begins with, behind a blank: ` June 9, 2025`.
fn stamp(rest: &str) -> Option<usize> {
    let date = rest.strip_prefix(' ').filter(|date| begins_date(date))?;
    let ends = memchr::memchr_iter(b' ', date.as_bytes()).chain([date.len()]).take(6);
    let closed = |end: &usize| furniture::is_stamp(&date[..*end]) && !date[*end..].trim_start().starts_with(char::is_lowercase);
    ends.filter(closed).last().map(|end| end + 1)
}

/// A month, weekday or number stands first.
fn begins_date(text: &str) -> bool {
    let word = text.split([' ', ',', '.']).next().unwrap_or(text);
    word.starts_with(|c: char| c.is_ascii_digit()) || furniture::is_day(word)
}

/// A city in capitals before a sentence, without a mark: `LONDON The ferry`, `ST. LOUIS The ferry`, `LAGOS, Nigeria Workers`.
fn bare(head: &str) -> Option<Lead<'_>> {
    // The comma of `LAGOS, Nigeria` ends the capitals.
    let mut open = true;
    let capital = |word: &&str| {
        let letters = word.trim_end_matches(',');
        let goes_on = std::mem::replace(&mut open, letters.len() == word.len());
        let bare = letters.strip_suffix('.').filter(|bare| bare.len() < 3).unwrap_or(letters);
        goes_on && bare.len() > 1 && bare.bytes().all(|b| b.is_ascii_uppercase() || b == b'\'')
    };
    let width = head.split(' ').take(4).take_while(capital).map(|word| word.len() + 1).sum::<usize>();
    let (place, next) = (head.get(..width.checked_sub(1)?)?, head.get(width..)?);
    let comma = place.ends_with(',');
    let place = place.trim_end_matches(',');
    let city = place.len() > 3 && (is_listed(place, name::CITIES) || is_listed(place, name::CAPITALS));
    let country = |at: &usize| is_listed(&next[..*at], NameClasses(name::COUNTRIES.0 | name::STATES.0));
    let region = memchr::memchr_iter(b' ', next.as_bytes()).take(3).filter(|_| comma).filter(country).last();
    let lead = Lead { width: place.len(), place, date: None, agency: None, guessed: false };
    match region {
        Some(at) if city && next[at + 1..].starts_with(|c: char| c.is_ascii_uppercase()) => {
            Some(Lead { width: width + at, ..lead })
        }
        _ => (city && !comma && opens_sentence(next)).then_some(lead),
    }
}

/// The first word of `text` is capitalised, not all capitals, and nearly always opens a sentence.
fn opens_sentence(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or(text);
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && !word[1..].contains(|c: char| c.is_ascii_uppercase())
        && lexicon::lookup(token::hash_key(word)).classes().any(word::STARTER)
}

/// Bytes of the dash or colon that `rest` begins with, and whether there is one.
fn closing(rest: &str) -> (usize, bool) {
    let bare = rest.trim_start_matches([' ', '.']);
    let dashes = bare.len() - bare.trim_start_matches(['-', '–', '—', ':', '_']).len();
    if dashes == 0 { (0, false) } else { (rest.len() - bare.len() + dashes, true) }
}

/// A dateline without brackets: closed by a dash, a colon, or an agency in strokes.
fn without_agency(head: &str) -> Option<Lead<'_>> {
    if let Some(lead) = in_strokes(head) {
        return Some(lead);
    }
    let (at, width) = dash(head)?;
    let colon = &head[at..at + width] == ": ";
    // `ACCRA, June 4, GNA –`
    let letters = |part: &str| (2..6).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase());
    let dated = |comma: usize| letters(&head[comma + 2..at]) && head[..comma].ends_with(|c: char| c.is_ascii_digit());
    let agency = head[..at].rfind(", ").filter(|comma| is_agency(&head[comma + 2..at]) || dated(*comma));
    let (lead, agency) = (&head[..agency.unwrap_or(at)], agency.map(|comma| head[comma + 2..at].to_owned()));
    let (place, date) = place_and_date(lead)?;
    let briefed = in_state(place);
    let place = briefed.unwrap_or(place);
    let region = lead.split(", ").nth(1).filter(|part| Some(*part) != date);
    let listed = |name: &str| is_listed(name, labelled(Label::Gpe));
    let mut guessed = false;
    let settled = if is_capitals(place) {
        let long = place.chars().filter(|c| c.is_alphabetic()).count() > 3;
        let known = date.is_some() || listed(place) || !colon && region.is_some();
        guessed = !known && colon;
        known || long && is_unlisted(place) && (!colon || is_strange(place))
    } else {
        let city = is_listed(place, name::CITIES) || is_listed(place, name::CAPITALS);
        is_title_case(place)
            && (city && super::words(place) < 4
                || (listed(place) || agency.is_some()) && date.is_some()
                || !colon && region.is_some_and(listed)
                || !colon
                    && place == lead
                    && super::words(place) == 1
                    && is_strange(place)
                    && opens_sentence(&head[at + width..])
                || briefed.is_some())
    };
    settled.then_some(Lead { width: at + width, place, date, agency, guessed })
}

/// The town behind a state in capitals, in columns of briefs: `ALASKA Halden`. Counter-example: `OHIO Governor`.
fn in_state(place: &str) -> Option<&str> {
    let state = |at: &usize| is_listed(&place[..*at], name::STATES) && is_capitals(&place[..*at]);
    let blank = memchr::memchr_iter(b' ', place.as_bytes()).take(2).find(state)?;
    let town = &place[blank + 1..];
    (!is_capitals(town) && is_unlisted(town)).then_some(town)
}

/// A place in capitals and a date in figures, as archives of wires put it: `HALDEN, Norway 1996-10-19 `.
fn numbered(head: &str) -> Option<Lead<'_>> {
    const DATE: usize = "1996-10-19".len();
    if head.bytes().take(2).any(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let at = head.bytes().position(|byte| byte.is_ascii_digit())?;
    let date = head.get(at..at + DATE).filter(|date| date.parse::<jiff::civil::Date>().is_ok())?;
    let (place, _) = place_and_date(head[..at].strip_suffix(' ')?)?;
    let ends = head[at + DATE..].is_empty() || head[at + DATE..].starts_with(' ');
    let listed = is_listed(place, labelled(Label::Gpe));
    (ends && is_capitals(place) && (listed || is_unlisted(place))).then_some(Lead {
        width: at + DATE,
        place,
        date: Some(date),
        agency: None,
        guessed: false,
    })
}

/// `CHICAGO, June 9, 2025 /PRNewswire/ -- `, `MOSCOW, June 9. /TASS/. `, `AUSTIN, Texas / ACCESSWIRE / June 9, 2025 / `, `Oslo/Interfax/. `.
fn in_strokes(head: &str) -> Option<Lead<'_>> {
    let open = memchr::memchr(b'/', head.as_bytes())? + 1;
    let close = open + memchr::memchr(b'/', &head.as_bytes()[open..])?;
    let inner = head[open..close].trim();
    let (place, date) = place_and_date(head[..open - 1].trim_end_matches([' ', '.']))?;
    if !head[..open - 1].ends_with(' ') && !is_listed(place, labelled(Label::Gpe)) {
        return None;
    }
    if !inner.starts_with(char::is_uppercase) || super::words(inner) > 3 || begins_date(inner) {
        return None;
    }
    let rest = &head[close + 1..];
    let lead = Lead { width: 0, place, date, agency: Some(inner.to_owned()), guessed: false };
    if let (width, true) = closing(rest) {
        return Some(Lead { width: close + 1 + width, ..lead });
    }
    if rest.starts_with(". ") {
        return Some(Lead { width: close + 2, ..lead });
    }
    let end = rest.find(" / ")?;
    let stamped = furniture::is_stamp(rest[..end].trim());
    stamped.then_some(Lead { width: close + 1 + end + 2, date: Some(rest[..end].trim()), ..lead })
}

/// `PORT EXAMPLE, Ore., June 9` -> the town and the date; `None` when another part is neither a region nor a date.
fn place_and_date(lead: &str) -> Option<(&str, Option<&str>)> {
    let lead = lead.trim().trim_end_matches(',');
    if super::words(lead) > MOST_WORDS {
        return None;
    }
    let (place, date) = cut_date(lead);
    if place.is_empty() {
        return date.map(|date| ("", Some(date)));
    }
    let mut parts = place.split(", ");
    let town = parts.next().unwrap_or(place).trim();
    let marks = |c: char| !(c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '-' | '/' | '&'));
    if town.is_empty() || town.len() > 60 || town.contains(marks) || super::words(town) > 6 || !stops_are_short(town) {
        return None;
    }
    parts.all(is_region).then_some((town, date))
}

/// The date at the end of `lead` and what stands before it: `OSLO, June 9`, `OSLO June 9, 2025`, `OSLO/June 9`, `OSLO. June 9`, `OSLO | June 9`,
/// `OSLO, Monday`, `OSLO, 2025`.
fn cut_date(lead: &str) -> (&str, Option<&str>) {
    let bytes = lead.as_bytes();
    let starts = std::iter::once(0).chain(memchr::memchr2_iter(b' ', b'/', bytes).map(|at| at + 1));
    let starts = starts.filter(|at| bytes.get(*at).is_some_and(|b| b.is_ascii_digit() || b.is_ascii_uppercase()));
    let dated = |at: &usize| {
        let rest = &lead[*at..];
        let year = || rest.len() == 4 && rest.bytes().all(|b| b.is_ascii_digit()) && lead[..*at].ends_with(", ");
        let weekday = || furniture::is_day(rest) && lead[..*at].ends_with(", ");
        let named = || lead[..*at].ends_with(", ") || rest.split(' ').any(furniture::is_day);
        begins_date(rest) && (furniture::is_stamp(rest) && named() || year() || weekday())
    };
    let Some(at) = { starts }.find(dated) else { return (lead, None) };
    let place = lead[..at].trim_end_matches([' ', ',', '/', '|']);
    // `OSLO. June 9`; counter-example: `OSLO, Ore., June 9`
    let last = place.len() - place.rfind(' ').map_or(0, |blank| blank + 1);
    (if last > 5 { place.trim_end_matches('.') } else { place }, Some(&lead[at..]))
}

/// `Ohio`, `N.J.`, `British Columbia`, `UK`.
fn is_region(part: &str) -> bool {
    super::words(part) <= 3 && part.split_whitespace().all(|word| word.starts_with(char::is_uppercase)) && part.len() < 30
}

/// Full stops only behind short words: `ST. LOUIS`. Counter-example: `HE LEFT. SHE`.
fn stops_are_short(town: &str) -> bool {
    !town.contains('.') || town.split(' ').all(|word| !word.ends_with('.') || word.len() < 5)
}

/// More than two letters, all capitals; small connectives may stand between: `LONDON and PARIS`, `ABOARD THE EXAMPLE`.
fn is_capitals(town: &str) -> bool {
    let (mut letters, mut small) = (0, false);
    for word in town.split(' ').filter(|word| !["and", "de", "la", "el", "al"].contains(word)) {
        for c in word.chars().filter(|c| c.is_alphabetic()) {
            letters += 1;
            small |= !c.is_uppercase();
        }
    }
    letters > 2 && !small
}

fn is_title_case(town: &str) -> bool {
    super::words(town) <= 4
        && town.split_whitespace().all(|w| w.starts_with(char::is_uppercase) || ["de", "al", "la", "el", "and"].contains(&w))
}

/// Capitals that no list has as an organisation and that are no plain words and no sport: a colon or dash follows other words too
/// (`BREAKING — `, `NHL ICE HOCKEY - `).
fn is_unlisted(town: &str) -> bool {
    let is = |word: &str, classes: Classes| lexicon::lookup(token::hash_key(word)).classes().any(classes);
    let plain = town.split(' ').all(|word| is(word, word::COMMON));
    let sport = town.split(' ').any(|word| is(word, word::SPORT));
    !plain
        && !sport
        && !is_listed(town, labelled(Label::Org))
        && !Path::of(town, |s| s).is_some_and(|path| path.classes().any(labelled(Label::Org)))
}

/// One or two words that are in no list of words or people's names.
fn is_strange(town: &str) -> bool {
    let known = |word: &str| {
        let lists = union(&[word::COMMON, word::GIVEN, word::SURNAME, word::TITLE, word::HONORIFIC]);
        lexicon::lookup(token::hash_key(word)).classes().any(lists)
    };
    super::words(town) < 3 && !town.split(' ').any(known)
}

/// A name of these lists, in capitals or not; of several joined by a stroke or `and`, the first.
fn is_listed(town: &str, lists: NameClasses) -> bool {
    let first = town.split(['/', '&']).next().unwrap_or(town).split(" and ").next().unwrap_or(town);
    Path::of_capitals(first.trim()).is_some_and(|path| path.classes().any(lists))
}

/// Where the first dash, colon or bar that may close a dateline stands in `head`, with the blanks around it, and its bytes.
fn dash(head: &str) -> Option<(usize, usize)> {
    let bytes = head.as_bytes();
    let bar =
        memchr::memchr2_iter(b'_', b'|', bytes).find(|at| bytes[..*at].ends_with(b" ") && bytes[at + 1..].starts_with(b" "));
    let end = bar.unwrap_or(bytes.len());
    let dash = memchr::memchr3_iter(b'-', b':', 0xe2, &bytes[..end]).find_map(|at| {
        let blank = at.checked_sub(1).filter(|before| bytes[*before] == b' ');
        match (&bytes[at..], blank) {
            ([b':', b' ', ..], _) => Some((at, 2)),
            ([b'-', b' ', ..], Some(blank)) => Some((blank, 3)),
            ([b'-', b'-', b' ', ..], Some(blank)) => Some((blank, 4)),
            ([b'-', b'-', b' ', ..], None) => Some((at, 3)),
            ([0xe2, 0x80, 0x93 | 0x94, b' ', ..], Some(blank)) => Some((blank, 5)),
            ([0xe2, 0x80, 0x93 | 0x94, b' ', ..], None) => Some((at, 4)),
            ([0xe2, 0x80, 0x93 | 0x94, ..], _) if at > 0 => Some((at, 3)),
            // `OSLO-The ferry`; counter-example: `OSLO-based`
            ([b'-', ..], None)
                if at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_uppercase())
                    && opens_sentence(&head[at + 1..]) =>
            {
                Some((at, 1))
            }
            _ => None,
        }
    });
    dash.or(bar.map(|bar| (bar - 1, 3)))
}
