//! The place, date and agency that lead into a first paragraph.

use super::furniture;
use super::metadata::{agency_in, is_agency};
use crate::Label;
use crate::key;
use crate::lexicon::{self, Classes, NameClasses, Path, labelled, name, word};

/// A dateline ends within this many bytes.
const LONGEST_DATELINE: usize = 120;

/// What a dateline says, and its length in bytes, the dash included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lead<'a> {
    pub width: usize,
    /// Empty where an agency stands alone: `(Bloomberg) --`.
    pub place: &'a str,
    pub date: Option<&'a str>,
    pub agency: Option<String>,
}

/// The dateline `paragraph` begins with.
///
/// `LONDON, June 9 (Reuters) - `, `BEIJING/TAIPEI — `, `SPRINGFIELD, Ohio — `, `PARIS: `, `Berlin (dpa) - `, `New Delhi, March 5 (PTI) `,
/// `(Bloomberg) -- `, `CHICAGO, June 9, 2025 /PRNewswire/ -- `. Counter-examples: `He said — and`, `U.S. — Canada`, `NATO: a history`.
pub(super) fn find(paragraph: &str) -> Option<Lead<'_>> {
    if !may_begin(paragraph.as_bytes()) {
        return None;
    }
    let head = &paragraph[..paragraph.floor_char_boundary(LONGEST_DATELINE)];
    let mut lead = with_agency(head).or_else(|| without_agency(head)).or_else(|| numbered(head))?;
    // `LONDON, UK – 9 June 2025 – `, `NEW YORK — (AP) — `
    while let Some((at, width)) = dash(&head[lead.width..]) {
        let part = head[lead.width..lead.width + at].trim();
        if lead.date.is_none() && furniture::is_stamp(part) {
            lead.date = Some(part);
        } else if lead.agency.is_none() && part.starts_with('(') && is_agency(part.trim_matches(['(', ')'])) {
            lead.agency = Some(part.trim_matches(['(', ')']).to_owned());
        } else {
            break;
        }
        lead.width += at + width;
    }
    lead.width = paragraph[..lead.width].trim_end().len();
    let rest = paragraph[lead.width..].trim_start();
    // A sentence follows, not the rest of one.
    (!rest.is_empty() && !rest.starts_with(char::is_lowercase)).then_some(lead)
}

/// The dateline that `line` is, with no text behind it: a place in capitals and a date. `HALDEN, Norway 1996-10-19`.
/// Counter-examples: `ACME 2025-06-09` of a body a list knows, `BREAKING 2025-06-09`.
pub(super) fn alone(line: &str) -> Option<Lead<'_>> {
    if line.len() > LONGEST_DATELINE {
        return None;
    }
    numbered(line).filter(|lead| lead.width == line.len())
}

/// A place in capitals, an agency in brackets, or the punctuation of a dateline not far away.
fn may_begin(bytes: &[u8]) -> bool {
    let capital = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_uppercase() || *b >= 0x80);
    match bytes.first() {
        Some(b'(' | b'[') => true,
        first if capital(first) => {
            let near = &bytes[..bytes.len().min(48)];
            let mark = || memchr::memchr3(b'(', b'-', b':', near).is_some();
            // The last bytes of the short and the long dash.
            let long = || memchr::memchr2_iter(0x93, 0x94, near).any(|at| near[..at].ends_with(&[0xe2, 0x80]));
            capital(bytes.get(1)) || mark() || long()
        }
        _ => false,
    }
}

/// A dateline with an agency in brackets or strokes.
fn with_agency(head: &str) -> Option<Lead<'_>> {
    let open = memchr::memchr2(b'(', b'[', head.as_bytes())?;
    let close = open + memchr::memchr2(b')', b']', &head.as_bytes()[open..])?;
    let inner = head[open + 1..close].trim();
    let before = head[..open].trim_end_matches([' ', '-', '–', '—']);
    let rest = &head[close + 1..];
    let (width, dashed) = closing(rest);
    let (place, date) = if before.is_empty() { ("", None) } else { place_and_date(before)? };
    let several = || if inner.contains([',', '/']) { agency_in(inner) } else { None };
    let listed = is_agency(inner).then(|| inner.to_owned()).or_else(several);
    // After a place in capitals any name in brackets is the agency.
    let capitals = is_capitals(place);
    // So are capitals after a town and its region.
    let region = || before.split_once(", ").is_some_and(|(_, region)| is_listed(region, labelled(Label::Gpe)));
    let acronym = || inner.len() > 1 && inner.bytes().all(|b| b.is_ascii_uppercase()) && region();
    let named = || (dashed && inner.starts_with(char::is_uppercase) && (capitals || acronym())).then(|| inner.to_owned());
    let agency = listed.or_else(named)?;
    let placed = capitals || is_title_case(place);
    (dashed && (placed || place.is_empty()) || placed && rest.starts_with(' ') && !before.is_empty() && is_agency(inner))
        .then_some(Lead { width: close + 1 + width, place, date, agency: Some(agency) })
}

/// Bytes of the dash or colon that `rest` begins with, and whether there is one.
fn closing(rest: &str) -> (usize, bool) {
    let bare = rest.trim_start_matches([' ', '.']);
    let dashes = bare.len() - bare.trim_start_matches(['-', '–', '—', ':']).len();
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
    let agency = head[..at].rfind(", ").filter(|comma| is_agency(&head[comma + 2..at]));
    let (lead, agency) = (&head[..agency.unwrap_or(at)], agency.map(|comma| head[comma + 2..at].to_owned()));
    let (place, date) = place_and_date(lead)?;
    let region = lead.split(", ").nth(1).filter(|part| Some(*part) != date);
    let listed = |name: &str| is_listed(name, labelled(Label::Gpe));
    let settled = if is_capitals(place) {
        let long = place.chars().filter(|c| c.is_alphabetic()).count() > 3;
        date.is_some() || listed(place) || !colon && (region.is_some() || long && is_unlisted(place))
    } else {
        let city = is_listed(place, name::CITIES) || is_listed(place, name::CAPITALS);
        is_title_case(place)
            && (city && super::words(place) < 4
                || (listed(place) || agency.is_some()) && date.is_some()
                || !colon && region.is_some_and(listed))
    };
    settled.then_some(Lead { width: at + width, place, date, agency })
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
    })
}

/// `CHICAGO, June 9, 2025 /PRNewswire/ -- `, `MOSCOW, June 9. /TASS/. `, `AUSTIN, Texas / ACCESSWIRE / June 9, 2025 / `.
fn in_strokes(head: &str) -> Option<Lead<'_>> {
    let open = memchr::memchr(b'/', head.as_bytes()).filter(|at| head[..*at].ends_with(' '))? + 1;
    let close = open + memchr::memchr(b'/', &head.as_bytes()[open..])?;
    let inner = head[open..close].trim();
    let (place, date) = place_and_date(head[..open - 2].trim_end_matches('.'))?;
    if inner.is_empty() || !inner.starts_with(char::is_uppercase) || super::words(inner) > 3 {
        return None;
    }
    let rest = &head[close + 1..];
    let lead = Lead { width: 0, place, date, agency: Some(inner.to_owned()) };
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
    let (town, rest) = match lead.split_once(", ") {
        Some((town, rest)) => (town, rest),
        // `MOSCOW. June 9`
        None => lead.split_once(". ").filter(|(town, _)| town.len() > 4 && is_capitals(town)).unwrap_or((lead, "")),
    };
    let town = town.trim();
    let marks = |c: char| !(c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '-' | '/' | '&'));
    if town.is_empty() || town.len() > 60 || town.contains(marks) || super::words(town) > 6 || !stops_are_short(town) {
        return None;
    }
    let mut date: Option<&str> = None;
    for part in rest.split(", ").filter(|part| !part.is_empty()) {
        if part.bytes().any(|b| b.is_ascii_digit()) {
            if !(furniture::is_stamp(part) || part.trim().len() == 4) {
                return None;
            }
            // `June 9, 2025` is one date.
            let start = date.map_or(part, |first| first).as_ptr() as usize - lead.as_ptr() as usize;
            let end = part.as_ptr() as usize - lead.as_ptr() as usize + part.len();
            date = Some(&lead[start..end]);
        } else if date.is_some() || !is_region(part) {
            return None;
        }
    }
    Some((town, date))
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
    let is = |word: &str, classes: Classes| lexicon::lookup(key::hash_key(word)).classes().any(classes);
    let plain = town.split(' ').all(|word| is(word, word::COMMON));
    let sport = town.split(' ').any(|word| is(word, word::SPORT));
    !plain
        && !sport
        && !is_listed(town, labelled(Label::Org))
        && !Path::of(town, |s| s).is_some_and(|path| path.classes().any(labelled(Label::Org)))
}

/// A name of these lists, in capitals or not; of several joined by a stroke or `and`, the first.
fn is_listed(town: &str, lists: NameClasses) -> bool {
    let first = town.split(['/', '&']).next().unwrap_or(town).split(" and ").next().unwrap_or(town);
    Path::of_capitals(first.trim()).is_some_and(|path| path.classes().any(lists))
}

/// Where the first dash or colon that may close a dateline stands in `head`, with the blanks around it, and its bytes.
fn dash(head: &str) -> Option<(usize, usize)> {
    let bytes = head.as_bytes();
    memchr::memchr3_iter(b'-', b':', 0xe2, bytes).find_map(|at| {
        let blank = at.checked_sub(1).filter(|before| bytes[*before] == b' ');
        match (&bytes[at..], blank) {
            ([b':', b' ', ..], _) => Some((at, 2)),
            ([b'-', b' ', ..], Some(blank)) => Some((blank, 3)),
            ([b'-', b'-', b' ', ..], Some(blank)) => Some((blank, 4)),
            ([b'-', b'-', b' ', ..], None) => Some((at, 3)),
            ([0xe2, 0x80, 0x93 | 0x94, b' ', ..], Some(blank)) => Some((blank, 5)),
            ([0xe2, 0x80, 0x93 | 0x94, b' ', ..], None) => Some((at, 4)),
            ([0xe2, 0x80, 0x93 | 0x94, ..], _) if at > 0 => Some((at, 3)),
            _ => None,
        }
    })
}
