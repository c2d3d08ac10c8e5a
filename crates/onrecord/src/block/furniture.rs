//! Site furniture that no phrase gives away: menus, counts, time stamps, addresses, lines of nothing but buttons.

use super::phrase;
use crate::key::Shape;
use crate::lexicon::{self, Classes, set, union, word};
use crate::token;

/// A line without a final stop that is nothing but furniture.
pub(super) fn is_furniture(line: &str) -> bool {
    line.len() < 160
        && (is_stamp(line)
            || is_published(line)
            || is_buttons(line)
            || is_menu(line)
            || holds_only_contacts(line)
            || has_mail_address(line)
            || is_paged(line)
            || is_inserted(line))
}

/// Ends with the page it is printed on: `Leading article, page 15`, `Thursday, June 5, 2025; Page M01`.
fn is_paged(line: &str) -> bool {
    if !line.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((head, number)) = line.rsplit_once(' ') else { return false };
    let number = number.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let word = head.rsplit(' ').next().unwrap_or(head);
    let paged = ["page", "pages"].iter().any(|page| word.eq_ignore_ascii_case(page));
    line.len() < 80 && number.bytes().all(|b| b.is_ascii_digit()) && paged && head.contains([',', ';'])
}

/// What a site puts in where an advertisement goes: `{mosads}`.
pub(super) fn is_inserted(line: &str) -> bool {
    line.strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .is_some_and(|word| word.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A month or weekday: `June`, `Mon.`
pub(super) fn is_day(word: &str) -> bool {
    !word.contains(' ') && lexicon::lookup(token::hash_key(word.trim_matches([',', '.']))).classes().any(DAYS)
}

/// Nothing but a time of day: `1:55 p.m.`, `11:25am`, `14:32 GMT`.
pub(super) fn is_clock(line: &str) -> bool {
    let told = |word: &str| is_day(word) || word.len() > 2 && phrase::STAMP.hold(word.trim_end_matches(':'));
    line.len() < 24 && !line.contains('-') && is_stamp(line) && !line.split([' ', ',']).any(told)
}

/// Nothing but months, weekdays and numbers, no time of day: `March 2023`.
pub(super) fn is_date(line: &str) -> bool {
    let dated = |word: &str| {
        let word = word.trim_matches([',', '.']);
        word.bytes().all(|b| b.is_ascii_digit() || b == b'-') || is_day(word)
    };
    line.len() < 40 && line.split_whitespace().all(dated) && line.bytes().any(|b| b.is_ascii_alphabetic())
}

/// `Published in the Example Courier, June 9th, 2025`
fn is_published(line: &str) -> bool {
    let led = || ["published", "posted", "updated", "printed", "aired"].iter().any(|word| super::line::begins(line, word));
    let year = || line.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() == 4);
    matches!(line.as_bytes()[0] | 0x20, b'p' | b'u' | b'a') && line.len() < 120 && led() && year()
}

/// Asks the reader to follow somebody or to take a newsletter: `Follow Ann Example on Twitter @example.`, `Get the day's stories in
/// the Harbour newsletter.` Counter-examples: `Follow the trail on Facebook and you reach the dock.`, `Ann Example writes a newsletter.`
pub(super) fn is_invitation(line: &str) -> bool {
    const ASKS: [&str; 8] = ["find out ", "get ", "join ", "keep ", "read ", "receive ", "stay ", "subscribe "];
    if line.len() > 400 || !matches!(line.as_bytes()[0] | 0x20, b'f' | b'g' | b'j' | b'k' | b'r' | b's') {
        return false;
    }
    let addressed = |on: usize| {
        let site = line[on..].split([' ', '.', '@', ':', '(']).next().unwrap_or_default();
        let rest = line[on + site.len()..].trim_start();
        let closed = rest.is_empty() || rest == "." || rest.starts_with(['@', ':', '(']) || super::line::begins(rest, "at ");
        closed && token::is_among(set::SITE, token::hash_key(site))
    };
    let followed = super::line::begins(line, "follow ")
        && memchr::memmem::find_iter(line.as_bytes(), " on ").any(|on| addressed(on + " on ".len()));
    let bare = line.trim_end_matches(['.', '!']);
    followed
        || (bare.ends_with(" newsletter") || bare.ends_with(" newsletters"))
            && ASKS.iter().any(|ask| super::line::begins(line, ask))
}

/// A row of a table: it ends in two figures or more, *vs* between them or not: `Net sales 2,914 vs 2,688`, the sets of a match.
/// Counter-example: `Ferry closed on June 9, 2025`.
pub(super) fn is_row(line: &str) -> bool {
    let mut figures = 0;
    for word in line.split_whitespace().rev() {
        match word.trim_start_matches(['(', '$', '£', '€', '+', '-', '–']).as_bytes().first() {
            Some(b'0'..=b'9') if !word.ends_with(',') => figures += 1,
            _ if ["vs", "vs.", "v", "ret.", "ret", "pct"].contains(&word) => {}
            _ => break,
        }
    }
    figures > 1
}

/// The parts of a barred line show it to be furniture.
pub(super) fn is_barred(line: &str) -> bool {
    line.len() < 160 && is_menu(line)
}

/// `Home | World | Sport`, and any line cut by bars or dots of which a part is a stamp or a button: `May 7 · 5 min read`.
fn is_menu(line: &str) -> bool {
    if memchr::memchr3(b'|', 0xb7, 0xa2, line.as_bytes()).is_none() && !line.contains('●') || super::words(line) >= 20 {
        return false;
    }
    let parts = || line.split(['|', '·', '•', '●']).map(str::trim).filter(|part| !part.is_empty());
    parts().count() > 2
        || parts().any(|part| is_stamp(part) || is_buttons(part) || holds_only_contacts(part) || phrase::at_start(part).is_some())
}

/// Nothing but words of buttons and numbers: `Share this story`, `148 comments`, `Save`.
fn is_buttons(line: &str) -> bool {
    let mut words = 0;
    if line.len() > 100 {
        return false;
    }
    for part in line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '’' | '\''))) {
        if part.is_empty() || part.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        words += 1;
        if words > 12 || !phrase::FURNITURE.hold(part) {
            return false;
        }
    }
    // A number of comments or shares; one digit may number a part of the text.
    words > 0 || line.len() > 1 && line.bytes().all(|b| b.is_ascii_digit())
}

const DAYS: Classes = union(&[word::WEEKDAY_MONTH, word::MONTH, word::WEEKDAY]);
/// Words of dates and times.
const TIMES: Classes =
    union(&[word::WEEKDAY_MONTH, word::MONTH, word::WEEKDAY, word::ZONE_WORD, word::HALF_DAY, word::TIME_ZONE]);

/// A line that is nothing but a date or a time: `Published March 16, 2025, 5:00 a.m. CT`, `2 hours ago`, `14:32 GMT`.
pub(super) fn is_stamp(line: &str) -> bool {
    if line.len() > 120 || !line.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let (mut at, mut numbers, mut telling) = (0, 0, 0);
    while let Some(token) = token::next_token(line, at) {
        at = token.end;
        let text = &line[token.start..token.end];
        match token.shape {
            Shape::Number => {
                numbers += 1;
                telling += text.contains(':') as usize;
            }
            // Only dates have them between numbers; `3-2` has two numbers.
            Shape::Mark if matches!(text, "-" | "/") => telling += (numbers > 1) as usize,
            Shape::Mark if matches!(text, "%" | "$" | "£" | "€" | "\"" | "“" | "‘" | "'" | "?") => return false,
            Shape::Mark => {}
            _ if lexicon::lookup(token.hash).classes().any(TIMES) => telling += 1,
            _ if phrase::STAMP.hold(text.trim_end_matches('.')) => telling += matches!(text, "ago" | "UTC") as usize,
            _ => return false,
        }
    }
    numbers > 0 && telling > 0
}

/// Nothing but mail and web addresses and telephone numbers: `press@example.com, +265 1 555 0101`, `www.example.org`, `@example`.
fn holds_only_contacts(line: &str) -> bool {
    let spelled =
        line.as_bytes()[0].is_ascii_alphabetic() && !line.contains('@') && !line.starts_with("http") && !line.starts_with("www.");
    if spelled {
        return false;
    }
    let (mut digits, mut linked) = (0, false);
    for word in line.split_whitespace() {
        let part = word.trim_matches([',', ';', '(', ')', '|', '/', '·', '<', '>']);
        let link = part.contains('@') || part.starts_with("http") || part.starts_with("www.");
        if !link && part.bytes().any(|b| b.is_ascii_alphabetic() || b >= 0x80 || matches!(b, b'$' | b'%')) {
            return false;
        }
        linked |= link;
        digits += part.bytes().filter(u8::is_ascii_digit).count();
    }
    linked || (7..=15).contains(&digits)
}

/// A mail address outside a quotation: what newspapers print only to be written to.
pub(super) fn has_mail_address(line: &str) -> bool {
    let address = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    };
    line.len() < 400 && line.contains('@') && !line.contains(['"', '“']) && line.split_whitespace().any(address)
}
