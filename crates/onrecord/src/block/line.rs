//! What one line says about itself, whatever stands around it: furniture, credit, rights notice, byline, heading.

use super::metadata::is_agency;
use super::phrase::{self, Sign};
use super::{byline, furniture, layout, words};
use crate::BlockKind;
use crate::lexicon::{self, word};
use crate::token;

/// Furniture and bylines are never longer.
pub(super) const LONGEST_LINE: usize = 320;
/// The phrase at the end of a sentence is looked for in so many bytes.
const LONGEST_ENDING: usize = 64;
/// Lines in which a second speaker's label is looked for.
const LONGEST_TRANSCRIPT: usize = 16;
/// Sentences at the foot that name who helped are shorter than paragraphs.
const LONGEST_NOTE: usize = 200;
/// What stands before the first word of credits and furniture.
const OPENERS: [char; 11] = ['(', '—', '–', '-', '_', '*', ' ', '[', '>', '|', '•'];

/// `text` begins with `phrase`, ignoring ASCII case.
pub(super) fn begins(text: &str, phrase: &str) -> bool {
    text.as_bytes().get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase.as_bytes()))
}

/// Where `phrase` stands in `text`, ignoring ASCII case. Only for short lines.
pub(super) fn position(text: &str, phrase: &str) -> Option<usize> {
    let (bytes, first) = (text.as_bytes(), phrase.as_bytes()[0]);
    let stands = |at: &usize| begins(&text[*at..], phrase);
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), bytes).find(stands)
}

/// What a line is by its own words, wherever it stands.
///
/// A sentence is nearly always running text: its first word, its last word or an address has to give it away. Only other lines are
/// searched. `mailed`: the line may hold a mail address.
pub(super) fn kind(line: &str, mailed: bool) -> Option<BlockKind> {
    if layout::is_separator(line) {
        return Some(BlockKind::Separator);
    }
    let mut lead = line;
    if !line.as_bytes()[0].is_ascii_alphabetic() {
        lead = line.trim_start_matches(OPENERS);
        let marker = layout::list_marker(line);
        if marker > 0 {
            return Some(of_item(&line[marker..]));
        }
        if lead.is_empty() {
            return None;
        }
    }
    // `(Adds details)` has its bracket in the list.
    let of = |text| phrase::at_start(text).map(|(sign, length)| (text, sign, length));
    let bracketed = || if lead.len() < line.len() { of(line) } else { None };
    if let Some((text, sign, length)) = of(lead).or_else(bracketed) {
        let decided = match sign {
            Sign::Rights => Some(BlockKind::Copyright),
            Sign::Credit => is_credit(text, length).then_some(BlockKind::Credit),
            Sign::Byline => byline::is_signed(text, length).then_some(BlockKind::Byline),
            Sign::Furniture => Some(BlockKind::Boilerplate),
            Sign::Label => follows_label(&text[length..]).then_some(BlockKind::Boilerplate),
        };
        if decided.is_some() {
            return decided;
        }
    }
    // `(By Ann Example; Editing by Rolf Example)`
    if lead.len() < line.len() && begins(lead, "by ") && position(lead, "editing by ").is_some() {
        return Some(BlockKind::Credit);
    }
    if furniture::is_invitation(lead) {
        return Some(BlockKind::Boilerplate);
    }
    if line.len() >= LONGEST_LINE { of_sentence(line, mailed) } else { of_short(line, lead, mailed) }
}

/// A line behind a bullet or a dash: nearly always a list's item, seldom a credit or a stamp (`• 2h • 3 min read`).
fn of_item(rest: &str) -> BlockKind {
    match phrase::at_start(rest) {
        Some((Sign::Credit, length)) if is_credit(rest, length) => BlockKind::Credit,
        // `— From news services`
        Some((Sign::Byline, _)) if ["from ", "compiled ", "staff "].iter().any(|lead| begins(rest, lead)) => BlockKind::Credit,
        // `• This article was amended on June 9`
        Some((Sign::Furniture, _)) if begins(rest, "this ") => BlockKind::Boilerplate,
        _ if is_newsroom(rest) || is_signature(rest) => BlockKind::Credit,
        _ if begins(rest, "by ") && byline::is_byline(rest) || byline::is_dated_outlet(rest) => BlockKind::Byline,
        _ if furniture::is_barred(rest) => BlockKind::Boilerplate,
        _ => BlockKind::ListItem,
    }
}

/// A line of less than [`LONGEST_LINE`] bytes, and the same without its opening marks.
fn of_short(line: &str, lead: &str, mailed: bool) -> Option<BlockKind> {
    if is_notice(line) {
        return Some(BlockKind::Copyright);
    }
    // `SOURCE Acme Corp.` of press releases.
    if line.starts_with("SOURCE ") && super::words(line) < 10 {
        return Some(BlockKind::Credit);
    }
    if ends_as_sentence(line) {
        return of_sentence(line, mailed);
    }
    if line.contains('/') && is_caption(line) {
        return Some(BlockKind::Credit);
    }
    match phrase::inside(line) {
        Some(Sign::Rights) => return Some(BlockKind::Copyright),
        Some(Sign::Credit) => return Some(BlockKind::Credit),
        _ if is_desk_initials(line) || lead.len() < line.len() && is_newsroom(lead) => return Some(BlockKind::Credit),
        _ if byline::is_byline(line) => return Some(BlockKind::Byline),
        Some(_) => return Some(BlockKind::Boilerplate),
        None => {}
    }
    furniture::is_furniture(lead).then_some(BlockKind::Boilerplate)
}

/// A line that ends as sentences do, or is too long for anything else.
fn of_sentence(line: &str, mailed: bool) -> Option<BlockKind> {
    let bytes = line.as_bytes();
    let address = mailed && memchr::memchr(b'@', bytes).is_some();
    let bare = bytes.len() - bytes.iter().rev().take_while(|b| !b.is_ascii_alphanumeric()).count();
    if address || phrase::may_end_with_one(&bytes[..bare]) {
        let most = if address { LONGEST_LINE } else { LONGEST_ENDING };
        let window = &line[line.floor_char_boundary(line.len().saturating_sub(most))..];
        let found =
            of_phrases(window).or_else(|| (address && furniture::has_mail_address(line)).then_some(BlockKind::Boilerplate));
        if found.is_some() {
            return found;
        }
    }
    if bytes.len() < LONGEST_NOTE && is_credited(bytes) {
        return Some(BlockKind::Credit);
    }
    let led = |line: &str| bytes[0] | 0x20 == b'b' || bytes[0].is_ascii_uppercase() && position(line, "|by ").is_some();
    let by = bytes.len() < 100 && led(line) && byline::is_byline(line);
    by.then_some(BlockKind::Byline)
}

/// What the phrases inside `line` show it to be.
fn of_phrases(line: &str) -> Option<BlockKind> {
    phrase::inside(line).map(|sign| match sign {
        Sign::Rights => BlockKind::Copyright,
        Sign::Credit => BlockKind::Credit,
        _ => BlockKind::Boilerplate,
    })
}

/// What a sentence behind which no running text follows is, by the phrases inside it.
pub(super) fn at_foot(line: &str) -> Option<BlockKind> {
    // `Courier reporters Ann Example and Bob Sample contributed.`
    let helped = || line.ends_with(" contributed.").then_some(BlockKind::Credit);
    if line.len() < LONGEST_NOTE { of_phrases(line).or_else(helped) } else { None }
}

/// What stands around a signature.
const AROUND: [char; 9] = ['(', ')', '[', ']', '-', '–', '—', '.', ' '];

/// Agencies that helped, or one with the initials of its desk, who are nobody by name: `With AFP and Reuters`, `PTI ABC DE`.
pub(super) fn is_wire(text: &str) -> bool {
    let bare = text.trim_matches(AROUND);
    if begins(bare, "with ") {
        return bare["with ".len()..].split(" and ").all(is_agency);
    }
    let desk = |part: &str| matches!(part.len(), 2..=4) && part.bytes().all(|b| b.is_ascii_uppercase());
    bare.split_once(' ').is_some_and(|(agency, rest)| desk(agency) && is_agency(agency) && rest.split(' ').all(desk))
}

/// An agency's name as a signature, in brackets or not, with others or the desk's initials behind a stroke: `REUTERS`, `(AFP)`,
/// `Sample/Getty Images`, `AFP/rl`, `With AFP and Reuters`, `PTI ABC DE`. Counter-example: `Reuters building`.
pub(super) fn is_signature(text: &str) -> bool {
    if text.len() > LONGEST_ENDING {
        return false;
    }
    if is_wire(text) {
        return true;
    }
    let bare = text.trim_matches(AROUND);
    let mut parts = bare.split('/').map(str::trim);
    let initials = |part: &str| part.len() < 4 && part.bytes().all(|b| b.is_ascii_lowercase());
    let signs =
        |part: &str| is_agency(part) || part.split_once('-').is_some_and(|(first, last)| !first.contains(' ') && is_agency(last));
    let capital = |part: &str| part.starts_with(char::is_uppercase) && words(part) < 4;
    parts.clone().any(signs) && parts.all(|part| signs(part) || initials(part) || capital(part))
}

/// Where the credit in brackets or behind a dash begins that ends `paragraph`, behind a sentence.
///
/// `The dock is shut. - AFP`, `The dock is shut. (Reporting by Ann Example)`. Counter-examples: `Two bodies are known (Reuters and
/// AFP).`, `one of the ‘bodies’ (Reuters)`.
pub(super) fn credit_behind(paragraph: &str) -> Option<usize> {
    if may_credit_behind(paragraph) { find_credit_behind(paragraph) } else { None }
}

/// It ends as such a credit does: most paragraphs end with a full stop.
#[inline]
pub(super) fn may_credit_behind(paragraph: &str) -> bool {
    matches!(paragraph.as_bytes().last(), Some(b')' | b']' | b'a'..=b'z' | b'A'..=b'Z' | b'-'))
}

fn find_credit_behind(paragraph: &str) -> Option<usize> {
    /// A dash stands so near the end.
    const REACH: usize = 80;
    let bytes = paragraph.as_bytes();
    let begins = |start: usize| {
        let (before, tail) = (paragraph[..start].trim_end_matches([' ', '-', '–', '—']), &paragraph[start..]);
        let stopped = before.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?']);
        // `—With reports from Ann Example`
        let helped = |bare: &str| match phrase::at_start(bare) {
            Some((Sign::Credit, length)) => {
                bare.len() < tail.len() && super::line::begins(bare, "with ") && is_credit(bare, length)
            }
            _ => false,
        };
        let credited = || {
            is_signature(tail)
                || helped(tail.trim_start_matches(['-', '–', '—', ' ']))
                || tail.len() < LONGEST_LINE && tail.starts_with('(') && kind(tail, true) == Some(BlockKind::Credit)
        };
        let found = stopped && words(before) > 3 && credited();
        found.then(|| paragraph.len() - paragraph[before.len()..].trim_start().len())
    };
    match bytes.last()? {
        b')' => begins(memchr::memrchr(b'(', bytes)?),
        b']' => begins(memchr::memrchr(b'[', bytes)?),
        _ => {
            let from = paragraph.floor_char_boundary(bytes.len().saturating_sub(REACH));
            // The last bytes of the short and the long dash.
            let dash = |at: &usize| bytes[*at] == b'-' || bytes[..*at].ends_with(&[0xe2, 0x80]);
            // The first of them may be a dateline's: `OSLO - The dock is shut. - AFP`.
            let mut dashes = memchr::memchr3_iter(b'-', 0x93, 0x94, &bytes[from..]).map(|at| from + at).filter(dash);
            let stopped = || memchr::memmem::rfind(&bytes[from..], b". ").map(|at| from + at + 2);
            let initials = |at: &usize| bytes[*at..].iter().all(|b| b.is_ascii_uppercase() || *b == b' ') && bytes.len() > at + 4;
            dashes
                .find_map(|at| begins(paragraph.floor_char_boundary(at)))
                // `The dock is shut. PTI ABC DE`
                .or_else(|| stopped().filter(initials).and_then(begins))
        }
    }
}

/// One of the next [`LONGEST_TRANSCRIPT`] lines, read away from where one stands, begins with a label in capitals, as transcripts do:
/// `RENN: `.
pub(super) fn has_label<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let labelled = |line: &str| {
        let label = line.split_once(": ").map_or("", |(label, _)| label);
        label.len() > 2 && label.bytes().all(|b| b.is_ascii_uppercase() || matches!(b, b' ' | b'.'))
    };
    lines.take(LONGEST_TRANSCRIPT).any(labelled)
}

/// `Related: ...`, `Watch | ...`
fn follows_label(rest: &str) -> bool {
    rest.trim_start().starts_with([':', '|', '·'])
}

/// A credit: hardly anything but names follows the phrase of `length` bytes that `line` begins with.
///
/// Counter-examples: `With help from neighbours, the crew ...`, `Staff writers at the Courier walked out on Monday`.
fn is_credit(line: &str, length: usize) -> bool {
    let (phrase, rest) = line.split_at(length);
    if phrase.ends_with([':', '|']) || begins(phrase, "this ") {
        return true;
    }
    // `Staff writer` alone stands under a byline.
    if rest.is_empty() && (phrase.ends_with("riter") || phrase.ends_with("riters")) {
        return false;
    }
    let mut plain = 0;
    for (number, word) in rest.split_whitespace().enumerate() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let small = word.starts_with(char::is_lowercase);
        if number == 0 && small && !matches!(word, "wire" | "agencies" | "agency") && !phrase::CREDIT_WORD.contains(&word) {
            return false;
        }
        plain += (small && !phrase::CREDIT_WORD.contains(&word) && !phrase::SECTION.hold(word)) as usize;
        if plain > 2 {
            return false;
        }
    }
    true
}

/// `©2025 Acme Media.`, `Copyright 2025 ...`, `Acme Media © 2025`, `Copyright Acme Media`. Counter-example: `Copyright reform was ...`.
fn is_notice(line: &str) -> bool {
    let bytes = line.as_bytes();
    match bytes[0] {
        0xc2 if line.starts_with('©') => return true,
        b'c' | b'C' if begins(line, "copyright") => {
            let rest = line["copyright".len()..].trim_start_matches([' ', ',', ':']);
            let rest = rest.strip_prefix("by ").unwrap_or(rest);
            let titled = || {
                rest.split_whitespace().count() <= 8
                    && rest.split_whitespace().all(|w| !w.starts_with(char::is_lowercase) || w.len() < 4)
            };
            return rest.starts_with(|c: char| c.is_ascii_digit()) || rest.starts_with(['©', '(']) || titled();
        }
        b'(' if begins(line, "(c) ") => {
            let dated = line.as_bytes().get(4).is_some_and(u8::is_ascii_digit) || begins(&line[4..], "copyright");
            return line.len() < 160 && (line.starts_with("(C)") || dated);
        }
        _ => {}
    }
    line.len() < 160 && memchr::memchr(0xc2, bytes).is_some_and(|at| line[at..].contains('©'))
        || bytes[0].is_ascii_digit() && position(line, " copyright").is_some()
}

/// A picture's caption: it ends with who took it for whom, in brackets or as a sentence of its own: `... at dusk. Ann Example/Sample Images`.
fn is_caption(line: &str) -> bool {
    let taken = match line.strip_suffix(')') {
        Some(head) => head.rfind('(').map(|open| &head[open + 1..]),
        None => line.rfind(". ").map(|stop| &line[stop + 2..]),
    };
    let capital =
        |word: &str| word.starts_with(|c: char| c.is_uppercase() || c == '/') || ["via", "for", "the", "of"].contains(&word);
    taken.is_some_and(|taken| {
        taken.contains('/')
            && super::words(taken) <= 9
            && taken.split_whitespace().all(capital)
            && !taken.bytes().any(|b| b.is_ascii_digit())
    })
}

/// A caption that ends with its source: `The old ferry in May. Image: Sample Museum.`
fn is_credited(line: &[u8]) -> bool {
    let end = &line[line.len().saturating_sub(LONGEST_ENDING)..];
    let Some(colon) = memchr::memrchr(b':', end) else { return false };
    [" Image", " Photo", " Photograph", " Picture", " Credit"].iter().any(|word| end[..colon].ends_with(word.as_bytes()))
}

/// `abc-de/fgh/ij`: initials of an agency's desk.
fn is_desk_initials(line: &str) -> bool {
    line.len() < 40 && line.contains('/') && line.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'/' | b'-'))
}

/// The desk that wrote it and its telephone, behind a dash or bracket: `-- London newsroom +44 171 555 0144`.
fn is_newsroom(lead: &str) -> bool {
    let Some(at) = ["newsroom", "newsdesk", "bureau"].iter().find_map(|desk| position(lead, desk).map(|at| at + desk.len()))
    else {
        return false;
    };
    let number = &lead.as_bytes()[at..];
    lead.len() < 100
        && !number.iter().any(u8::is_ascii_alphabetic)
        && (7..=15).contains(&number.iter().filter(|b| b.is_ascii_digit()).count())
}

/// A final stop, question or exclamation mark, closing marks aside, that no half of a day (`5 p.m.`) has.
fn ends_as_sentence(line: &str) -> bool {
    let bytes = line.as_bytes();
    let mut end = bytes.len();
    while end > 0 {
        match bytes[end - 1] {
            b'.' => return !(line.len() < 100 && bytes[..end].ends_with(b".m.") || bytes[..end].ends_with(b"..")),
            b'?' | b'!' => return true,
            b'"' | b'\'' | b')' | b']' => end -= 1,
            // Curly closing marks.
            0x99 | 0x9d if end > 2 && bytes[end - 3] == 0xe2 => end -= 3,
            _ => return false,
        }
    }
    false
}

/// Ends the way sentences end. Counter-example: a heading whose last word is shortened: `New rink on Main St.`
pub(super) fn is_sentence(line: &str) -> bool {
    let bare = line.trim_end_matches(['"', '”', '’', '\'', ')']);
    let shortened = || {
        let stem = bare.trim_end_matches('.');
        let last = &stem[memchr::memrchr(b' ', stem.as_bytes()).map_or(0, |blank| blank + 1)..];
        last.starts_with(char::is_uppercase) && lexicon::lookup(token::hash_key(last)).classes().any(word::ABBREVIATION)
    };
    bare.ends_with([';', ',']) || (bare.ends_with('.') && !shortened())
}

/// A heading by its looks: short, no sentence, no quotation with its own end mark.
pub(super) fn is_heading(line: &str) -> bool {
    let spoken = || {
        let bare = line.trim_end_matches(['”', '"']);
        // `“I thought, ‘Why?’”`
        bare.len() < line.len() && bare.trim_end_matches(['’', '\'', ' ']).ends_with(['?', '!', ','])
    };
    line.len() <= 220 && !is_sentence(line) && !line.ends_with(':') && !spoken()
}

/// `Local News`, `Health & Science`, `World / Africa`, `Home > News > Local`, `Published in Local News`.
pub(super) fn is_section(line: &str) -> bool {
    if line.len() >= 100 {
        return false;
    }
    let mut words =
        line.split(|c: char| c.is_whitespace() || matches!(c, '/' | '&' | '>' | ',' | '|' | ':')).filter(|word| !word.is_empty());
    let known = |word: &str| ["and", "of", "the"].contains(&word) || phrase::SECTION.hold(word);
    let stroke = || memchr::memchr3(b'>', b'/', 0xba, line.as_bytes()).is_some() || line.contains('»');
    let crumbs = || stroke() && [" > ", " › ", " » ", " / "].iter().any(|mark| line.contains(mark));
    words.all(known) || begins(line, "published in ") || begins(line, "filed in ") || crumbs()
}
