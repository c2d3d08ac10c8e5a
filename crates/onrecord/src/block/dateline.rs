//! The place, date and agency that lead into a first paragraph.

use super::metadata::agency_in;
use crate::key::Shape;
use crate::lexicon::{Path, labelled};
use crate::{Dateline, Label};

/// A dateline ends within this many bytes.
const LONGEST_DATELINE: usize = 100;

/// Length in bytes of the dateline `paragraph` begins with, its dash included, and what it says.
///
/// `LONDON (Reuters) - `, `WASHINGTON, June 9 (AP) — `, `BEIJING/TAIPEI — `, `PARIS: `, `Berlin (dpa) - `. Counter-examples: `He said — and`,
/// `U.S. — Canada`, `NATO: a history`.
pub(super) fn find(paragraph: &str) -> Option<(usize, Dateline)> {
    // A place in capitals, or an agency in brackets.
    let bytes = paragraph.as_bytes();
    let capitals = bytes.iter().take(2).filter(|b| b.is_ascii_uppercase() || **b >= 0x80).count() == 2;
    if !capitals && memchr::memchr(b'(', &bytes[..bytes.len().min(LONGEST_DATELINE)]).is_none() {
        return None;
    }
    let head = &paragraph[..paragraph.floor_char_boundary(LONGEST_DATELINE)];
    let (at, width) = dash(head)?;
    let colon = &head[at..at + width] == ": ";
    let lead = &head[..at];
    let (place, bracket) = match lead.split_once(" (") {
        Some((place, rest)) => (place, Some(rest.strip_suffix(')')?)),
        None => (lead, None),
    };
    let mut parts = place.split(", ");
    let town = parts.next()?.trim();
    let letters = || town.chars().filter(|c| c.is_alphabetic());
    let capitals = letters().count() > 2 && letters().all(char::is_uppercase);
    // After a place in capitals any name in brackets is the agency.
    let unlisted = || bracket.filter(|name| capitals && name.starts_with(char::is_uppercase)).map(str::to_owned);
    let agency = bracket.and_then(agency_in).or_else(unlisted);
    let title_case = agency.is_some()
        && town.split_whitespace().count() <= 4
        && town.split_whitespace().all(|w| w.starts_with(char::is_uppercase));
    if !(capitals || title_case) || town.contains(['.', '“', '"']) && !town.contains("ST.") || (colon && bracket.is_some()) {
        return None;
    }
    if colon && (parts.clone().next().is_some() || !is_place(town)) {
        return None;
    }
    let date = parts.find(|part| part.bytes().any(|b| b.is_ascii_digit())).map(|d| d.trim().to_owned());
    Some((at + paragraph[at..at + width].trim_end().len(), Dateline { place: town.to_owned(), date, agency }))
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
            ([0xe2, 0x80, 0x93 | 0x94, b' ', ..], Some(blank)) => Some((blank, 5)),
            ([0xe2, 0x80, 0x94, b' ', ..], None) => Some((at, 4)),
            _ => None,
        }
    })
}

/// A listed place in capitals: a colon follows other words in capitals too (`CEO: we will pay`).
fn is_place(town: &str) -> bool {
    Path::of(town, |_| Shape::Title).is_some_and(|path| path.classes().any(labelled(Label::Gpe)))
}
