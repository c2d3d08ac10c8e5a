//! Sentences that end without an end mark, in mail and on the web: only a sign that news hardly has, `/` or `@`, makes one look.

use super::context::{self, skip_blanks};
use crate::key::Shape;
use crate::lexicon::{self, phrase, word};
use crate::token;

/// Bytes that a web address, a field's name or a stamp has at most around the sign that gives it away.
const REACH: usize = 256;

/// Where the sentence that began at `start` ends because of the sign at `sign`; the text after it is another one's.
pub(super) fn end(text: &str, start: usize, sign: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    match bytes[sign] {
        b'@' => field_end(text, start, sign),
        _ if bytes[..sign].ends_with(b":") && bytes[sign + 1..].starts_with(b"/") => address_end(text, sign),
        _ => stamp_end(text, start, sign),
    }
}

/// Behind an end mark `-- Posted by Ann Example` begins another sentence, and so does a line drawn with dashes, `-----`.
///
/// Counter-example: `“It fell.” -- Mayor Ann Example`.
pub(super) fn opens_with_dashes(text: &str, at: usize) -> bool {
    text[at..].starts_with("----") || signs(text, at)
}

/// `-- Posted by Ann Example`: the dashes are a sentence of their own, as they are before a signature.
pub(super) fn signs(text: &str, at: usize) -> bool {
    text[at..].starts_with("-- Posted by ")
}

/// A mail's stamp is a sentence of its own: `Ann Example | 06/09/2025 07:18 AM | Please call.`
///
/// Counter-example: `It fell on 06/09/2025 07:18 AM that day.`
fn stamp_end(text: &str, start: usize, slash: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes[at..].iter().take(4).take_while(|b| b.is_ascii_digit()).count();
    let before = bytes[start.max(slash.saturating_sub(2))..slash].iter().rev().take_while(|b| b.is_ascii_digit()).count();
    let from = slash - before;
    let mut at = slash + 1 + digits(slash + 1);
    if before == 0 || bytes.get(at) != Some(&b'/') {
        return None;
    }
    at += 1 + digits(at + 1);
    // The time, and the half of the day.
    for _ in 0..2 {
        let blank = bytes.get(at) == Some(&b' ');
        let word =
            bytes[at..].iter().skip(1).take(9).take_while(|b| b.is_ascii_digit() || matches!(b, b':' | b'A' | b'P' | b'M'));
        at += if blank { 1 + word.count() } else { return None };
    }
    if !matches!(&bytes[at - 2..at], b"AM" | b"PM") {
        return None;
    }
    if from == start {
        return Some(at);
    }
    let sender =
        text[..from].ends_with("> ") || context::word_before(text, start, from).is_some_and(|w| w.token.shape != Shape::Lower);
    sender.then(|| start + text[start..from].trim_end().len())
}

/// A web address ends its sentence before another one, or before a word that opens sentences.
///
/// `http://a.example/1 | http://b.example/2`; counter-example: `See http://a.example/1 for more.`
fn address_end(text: &str, sign: usize) -> Option<usize> {
    let end = word_end(text, sign)?;
    let next = skip_blanks(text, end);
    let rest = text[next..].trim_start_matches('<');
    let address = rest.starts_with("http://") || rest.starts_with("https://");
    (address || opens(text, next)).then_some(end)
}

/// A mail's field ends with its address: `Email: ann@port.example | Groups: ferries`, `Email: Ann <ann@port.example> | hello all`.
///
/// Counter-example: `Write to ann@port.example The office is closed.`, where nothing says that a field stands there.
fn field_end(text: &str, start: usize, sign: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let floor = start.max(sign.saturating_sub(REACH));
    let local = bytes[floor..sign].iter().rev().take_while(|b| !b.is_ascii_whitespace()).count();
    let opens_field = sign - start < REACH && bytes[start..].starts_with(b"Email: ");
    let field = opens_field || ends_field_name(bytes[floor..sign - local].trim_ascii_end());
    let end = word_end(text, sign)?;
    let goes_on = token::next_token(text, skip_blanks(text, end)).is_none_or(|token| {
        token.shape == Shape::Mark || token.shape == Shape::Lower && lexicon::lookup(token.hash).classes().any(word::COMMON)
    });
    (field && !goes_on).then_some(end)
}

/// The blank behind the address that `sign` is part of; `None` when there is none near.
fn word_end(text: &str, sign: usize) -> Option<usize> {
    let blank = text.as_bytes()[sign..].iter().take(REACH).position(u8::is_ascii_whitespace)?;
    Some(sign + blank)
}

/// `Email:`, `E-mail:`, `mail:`.
fn ends_field_name(before: &[u8]) -> bool {
    before.last_chunk::<5>().is_some_and(|name| name.eq_ignore_ascii_case(b"mail:"))
}

/// A letter's closing stands apart from the name under it: `Kind regards, | Ann Example`, at the end of a paragraph without a mark.
///
/// Counter-examples: `Thanks, Ann, for the boats`, `Kind regards to Ann Example`.
pub(super) fn closing_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    if rest.len() > LONGEST_CLOSING {
        return None;
    }
    let comma = memchr::memchr(b',', rest.as_bytes())?;
    let (closing, names) = (&rest[..comma], rest[comma + 1..].strip_prefix(' ')?);
    let known = phrase::CLOSING.iter().any(|phrase| phrase.eq_ignore_ascii_case(closing));
    let capitals = !names.is_empty() && names.split(' ').all(|part| part.starts_with(char::is_uppercase) && !part.ends_with(','));
    (known && capitals).then_some(start + comma + 1)
}

/// Bytes of a closing with its name at most.
const LONGEST_CLOSING: usize = 80;

/// A capitalised word that nearly always opens a sentence stands at `at`.
fn opens(text: &str, at: usize) -> bool {
    token::next_token(text, at).is_some_and(|token| {
        token.start == at && token.shape != Shape::Lower && token.shape.is_capital() && {
            lexicon::lookup(token.hash).classes().any(word::STARTER)
        }
    })
}
