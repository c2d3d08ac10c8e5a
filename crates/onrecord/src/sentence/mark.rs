//! The places where a sentence may end: end marks, and what closes or opens around them.

use crate::token::is_blank;

/// The kind of an end mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// One full stop.
    Stop,
    /// `...`, `. . .`, `…`.
    Ellipsis,
    /// `?`, `!`, and any run with one of them.
    Strong,
    /// `。`, `！`, `？`: always ends.
    Wide,
}

/// A run of end marks with what closes behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub mark: Mark,
    /// First byte of the run.
    pub start: usize,
    /// One past the run.
    pub marks_end: usize,
    /// One past the closing quote marks, brackets and reference marks: the end of the sentence, if one ends here.
    pub end: usize,
    pub closes_quote: bool,
    pub closes_bracket: bool,
}

/// The end marks of a text in order. Each is searched for once, however many stretches lie before it.
#[derive(Clone, Debug)]
pub(super) struct Marks<'a> {
    bytes: &'a [u8],
    /// The next `.`, `?` or `!`, the text's length when there is none.
    ascii: usize,
    /// It stands near the one before, as in a run of abbreviations: the one after it will, too.
    near: bool,
    /// The next other end mark.
    wide: usize,
    /// The next `/` or `@`.
    sign: usize,
}

/// Bytes between marks that stand near each other.
const NEAR: usize = 4;

impl<'a> Marks<'a> {
    pub fn of(text: &'a str) -> Marks<'a> {
        let bytes = text.as_bytes();
        let wide = if text.is_ascii() { bytes.len() } else { next_wide(bytes, 0) };
        Marks { bytes, ascii: next_ascii(bytes, 0), near: false, wide, sign: next_sign(bytes, 0) }
    }

    /// The next `/` or `@` at or after `from` and before `end`; `from` never goes back.
    pub fn next_sign(&mut self, from: usize, end: usize) -> Option<usize> {
        if self.sign < from {
            self.sign = next_sign(self.bytes, from);
        }
        (self.sign < end).then_some(self.sign)
    }

    /// The next end mark at or after `from` and before `end`; `from` never goes back.
    pub fn next(&mut self, from: usize, end: usize) -> Option<usize> {
        if self.ascii < from {
            // A look at a few bytes costs less than a search, where it finds something.
            let next = if self.near { self.bytes[from..].first_chunk::<NEAR>() } else { None };
            let found = next.and_then(|next| next.iter().position(|b| matches!(b, b'.' | b'?' | b'!')));
            self.ascii = found.map_or_else(|| next_ascii(self.bytes, from), |found| from + found);
            self.near = self.ascii - from < NEAR;
        }
        if self.wide < from {
            self.wide = next_wide(self.bytes, from);
        }
        let next = self.ascii.min(self.wide);
        (next < end).then_some(next)
    }
}

fn next_ascii(bytes: &[u8], from: usize) -> usize {
    memchr::memchr3(b'.', b'?', b'!', &bytes[from..]).map_or(bytes.len(), |found| from + found)
}

fn next_sign(bytes: &[u8], from: usize) -> usize {
    memchr::memchr2(b'/', b'@', &bytes[from..]).map_or(bytes.len(), |found| from + found)
}

fn next_wide(bytes: &[u8], from: usize) -> usize {
    memchr::memchr3_iter(0xe2, 0xe3, 0xef, &bytes[from..])
        .map(|found| from + found)
        .find(|at| mark_width(&bytes[*at..]) > 0)
        .unwrap_or(bytes.len())
}

/// Bytes of the end mark `bytes` begin with, 0 for none.
fn mark_width(bytes: &[u8]) -> usize {
    match bytes {
        [b'.' | b'?' | b'!', ..] => 1,
        // … ‼ ⁇ ⁈ ⁉
        [0xe2, 0x80, 0xa6 | 0xbc, ..] | [0xe2, 0x81, 0x87..=0x89, ..] => 3,
        // 。 ！ ？ ．
        [0xe3, 0x80, 0x82, ..] | [0xef, 0xbc, 0x81 | 0x9f | 0x8e, ..] => 3,
        _ => 0,
    }
}

/// The candidate whose first mark stands at `start`.
pub(super) fn candidate(text: &str, start: usize) -> Candidate {
    let bytes = text.as_bytes();
    let mut at = start;
    let (mut stops, mut strong, mut wide) = (0, false, false);
    loop {
        match mark_width(&bytes[at..]) {
            0 => {
                // `. . .` is one ellipsis.
                if stops > 0 && bytes[at..].starts_with(b" .") && !matches!(bytes.get(at + 2), Some(b'0'..=b'9' | b'a'..=b'z')) {
                    at += 1;
                    continue;
                }
                break;
            }
            1 => {
                stops += (bytes[at] == b'.') as usize;
                strong |= bytes[at] != b'.';
                at += 1;
            }
            width => {
                match bytes[at] {
                    0xe2 if bytes[at + 2] == 0xa6 => stops += 3,
                    0xe2 => strong = true,
                    _ => wide = true,
                }
                at += width;
            }
        }
    }
    let mark = match stops {
        _ if wide => Mark::Wide,
        _ if strong => Mark::Strong,
        0 | 1 => Mark::Stop,
        _ => Mark::Ellipsis,
    };
    let mut found = Candidate { mark, start, marks_end: at, end: at, closes_quote: false, closes_bracket: false };
    close(text, &mut found);
    found
}

/// Extends the candidate over what closes: quote marks, brackets, reference marks like `[12]`.
///
/// A straight mark closes when it touches the end mark and a blank or another closing mark follows: `left." He`, `left.' "He`.
/// Reference marks may stand apart: `in 1928. [4] [7] He`.
fn close(text: &str, found: &mut Candidate) {
    let bytes = text.as_bytes();
    let mut at = closing(text, found.end, found);
    let emoji = emoji(&text[at..]);
    if emoji > 0 {
        at = closing(text, at + emoji, found);
    }
    while bytes[at..].starts_with(b" [") && reference(&bytes[at + 1..]) > 0 {
        at += 1 + reference(&bytes[at + 1..]);
    }
    // `the next day. ) Then`, `a fine day. :) Then`: a bracket that stands apart, and a face drawn with one.
    if let [b' ', face @ ..] = &bytes[at..] {
        let width = FACES.iter().find(|known| face.starts_with(known)).map_or(0, |known| known.len());
        if width > 0 && matches!(face.get(width), None | Some(b' ')) {
            at += 1 + width;
        }
    }
    found.end = at;
}

/// Where the quote marks, brackets and reference marks end that close from byte `at` on.
fn closing(text: &str, mut at: usize, found: &mut Candidate) -> usize {
    let bytes = text.as_bytes();
    while let Some(c) = text[at..].chars().next() {
        match c {
            ')' | ']' | '}' => found.closes_bracket = true,
            '[' => match reference(&bytes[at..]) {
                0 => break,
                width => {
                    at += width;
                    continue;
                }
            },
            '”' | '’' | '»' | '›' | '」' | '』' | '）' => found.closes_quote = true,
            '"' | '″' | '\'' | '“' | '‘' | '*' | '_' if edge_follows(&text[at + c.len_utf8()..]) => {
                found.closes_quote |= !matches!(c, '*' | '_')
            }
            _ => break,
        }
        at += c.len_utf8();
    }
    at
}

/// Bytes of the emoji that `rest` begins with, a blank before them too, where they belong to the words before: `won! 🎉”`, `won. 🎉 He left`.
/// Counter-example: `won. 🎉He left`.
fn emoji(rest: &str) -> usize {
    const MOST: usize = 16;
    let bare = rest.strip_prefix(' ').unwrap_or(rest);
    let picture = |c: char| matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2639}' | '\u{263a}' | '\u{2764}');
    if !bare.starts_with(picture) {
        return 0;
    }
    let part = |c: &char| picture(*c) || matches!(c, '\u{200d}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}');
    let width: usize = bare.chars().take(MOST).take_while(part).map(char::len_utf8).sum();
    if edge_follows(&bare[width..]) { rest.len() - bare.len() + width } else { 0 }
}

/// What may stand one blank behind the end mark it belongs to.
const FACES: [&[u8]; 6] = [b")", b":)", b":-)", b";)", b";-)", b":("];

/// A blank, the end, or something that closes, comes first in `rest`.
fn edge_follows(rest: &str) -> bool {
    match rest.chars().next() {
        None => true,
        Some(c) => is_blank(c) || matches!(c, '"' | '\'' | '”' | '’' | ')' | ']' | '}' | '»' | '*' | '[' | ',' | '—' | '-'),
    }
}

/// Bytes of a reference mark: `[12]`, `[a]`, `[note 3]`.
fn reference(bytes: &[u8]) -> usize {
    let inner = bytes[1..].iter().take(9).take_while(|b| b.is_ascii_alphanumeric() || **b == b' ').count();
    let known = bytes[1..1 + inner].iter().any(u8::is_ascii_digit) || inner == 1;
    if known && bytes.get(1 + inner) == Some(&b']') { inner + 2 } else { 0 }
}
