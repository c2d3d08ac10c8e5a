//! Where the next token of a text ends, and its hash: read eight bytes at a time where it is a plain word, byte by byte elsewhere.
//! `build.rs` cuts the lexicons' entries with it, too.

use crate::key::{Key, SEED, Shape, finish, mix};
use std::hint::select_unpredictable;

/// One token before lexicon knowledge: half-open byte range, hash of its folded bytes, shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawToken {
    pub start: usize,
    pub end: usize,
    /// Hash of the key: ASCII letters folded, curly apostrophes straight, a final full stop left out.
    pub hash: u64,
    pub shape: Shape,
}

const ALPHA: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;
const SPACE: u8 = 8;
const HIGH: u8 = 16;
/// A byte that always ends a word: blanks and all ASCII marks but the full stop and the apostrophe.
const EDGE: u8 = 32;
/// A mark that writers repeat: all of a run is one token. Brackets and quotes that nest stay single.
const REPEATED: u8 = 64;
/// A single quote mark: two are one mark.
const DOUBLED: u8 = 128;

/// Class of every byte.
static CLASS: [u8; 256] = {
    let mut table = [0u8; 256];
    let mut b = 0usize;
    while b < 256 {
        table[b] = match b as u8 {
            b'a'..=b'z' => ALPHA,
            b'A'..=b'Z' => ALPHA | UPPER,
            b'0'..=b'9' => DIGIT,
            0..=b' ' | 0x7f => SPACE | EDGE,
            0x80..=0xff => HIGH,
            b'.' => REPEATED,
            b'\'' => DOUBLED,
            b'`' => EDGE | DOUBLED,
            b'-' | b'=' | b'*' | b'_' | b'~' | b'#' | b'!' | b'?' => EDGE | REPEATED,
            _ => EDGE,
        };
        b += 1;
    }
    table
};

/// The next token of `text` at or after byte `from` (a character boundary), or `None` at the end.
///
/// Words are letters with digits, inner apostrophes (`O'Brien`, `don't`) and inner full stops between single letters (`U.S.`,
/// `a.m.`, an initial's own stop too: `J.`); the clitics `'s 're 've 'll 'd 'm` stand apart; a hyphen is a token; numbers keep
/// inner `.`, `,` and `:` between digits. A run of one repeated mark (`--`, `...`, `''`) is one token.
/// Counter-example: `3pm` and `RM40` are two tokens, `H2O` one.
///
/// Once in the program: a dozen places ask for it, each only now and then.
#[inline(never)]
pub fn next_token(text: &str, from: usize) -> Option<RawToken> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let b = *bytes.get(at)?;
        let class = CLASS[b as usize];
        if class & SPACE != 0 {
            at += 1;
        } else if class & ALPHA != 0 {
            return Some(plain_word(bytes, at, bytes.len()).map_or_else(|| word(text, at), |(word, _)| word));
        } else if class & DIGIT != 0 {
            return Some(number(bytes, at));
        } else if class & HIGH != 0 {
            let c = text[at..].chars().next()?;
            if matches!(c, '‐'..='‧') {
                // Dashes and quote marks.
                return Some(mark(text, at, c));
            } else if is_blank(c) {
                at += c.len_utf8();
            } else if c.is_alphabetic() {
                return Some(word(text, at));
            } else {
                return Some(mark(text, at, c));
            }
        } else {
            return Some(mark(text, at, b as char));
        }
    }
}

/// White space and characters without width: no-break and zero-width spaces, soft hyphen, BOM, bidi controls.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Hash of the bytes as they are; most marks and numbers are short.
#[inline]
fn hash_plain(bytes: &[u8], start: usize, end: usize) -> u64 {
    match end - start {
        width @ 0..8 => finish(mix(SEED, eight(bytes, start) & ((1 << (8 * width)) - 1))),
        _ => Key::of(&bytes[start..end]).hash(),
    }
}

fn mark(text: &str, start: usize, c: char) -> RawToken {
    let width = c.len_utf8();
    let bytes = text.as_bytes();
    let class = match c {
        '…' | '–' | '—' | '•' => REPEATED,
        '‘' | '’' => DOUBLED,
        _ => CLASS.get(c as usize).copied().unwrap_or(0),
    };
    let mut end = start + width;
    if class & (REPEATED | DOUBLED) != 0 {
        // Without a call for the most of them.
        let again = |at: usize| match width {
            1 => bytes.get(at) == Some(&bytes[start]),
            _ => bytes[at..].starts_with(&bytes[start..start + width]),
        };
        while again(end) {
            end += width;
            if class & DOUBLED != 0 {
                break;
            }
        }
    }
    RawToken { start, end, hash: hash_plain(bytes, start, end), shape: Shape::Mark }
}

fn number(bytes: &[u8], start: usize) -> RawToken {
    let mut end = start;
    loop {
        match bytes.get(end) {
            Some(b'0'..=b'9') => {}
            Some(b'.' | b',' | b':') if matches!(bytes.get(end + 1), Some(b'0'..=b'9')) => {}
            _ => break,
        }
        end += 1;
    }
    RawToken { start, end, hash: hash_plain(bytes, start, end), shape: Shape::Number }
}

/// Bytes of the apostrophe at `at`: 1 for `'`, 3 for `’`, 0 for anything else.
#[inline]
fn apostrophe(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\'') => 1,
        Some(0xe2) if bytes[at..].starts_with("’".as_bytes()) => 3,
        _ => 0,
    }
}

/// Length in bytes of the clitic that starts with the apostrophe at `at` and ends its word: `'s`, `’re`, `'ll` ...
fn clitic(bytes: &[u8], at: usize) -> Option<usize> {
    let a = apostrophe(bytes, at);
    if a == 0 {
        return None;
    }
    let rest = &bytes[at + a..];
    let letters = rest.iter().take(3).take_while(|b| CLASS[**b as usize] & ALPHA != 0).count();
    let edge = match rest.get(letters) {
        Some(&b) => CLASS[b as usize] & (ALPHA | DIGIT) == 0,
        None => true,
    };
    let known = match letters {
        1 => matches!(rest[0] | 0x20, b's' | b'd' | b'm'),
        2 => matches!((rest[0] | 0x20, rest[1] | 0x20), (b'r' | b'v', b'e') | (b'l', b'l')),
        _ => false,
    };
    (edge && known).then_some(a + letters)
}

/// A word being read: how far, and what its letters were.
struct Reading {
    at: usize,
    key: Key,
    letters: u32,
    uppers: u32,
}

impl Reading {
    /// Takes the ASCII letters and digits that follow: all that most words have.
    #[inline(always)]
    fn ascii(&mut self, bytes: &[u8]) {
        while let Some(&b) = bytes.get(self.at) {
            let class = CLASS[b as usize];
            if class & (ALPHA | DIGIT) == 0 {
                break;
            }
            let upper = class & UPPER;
            // UPPER << 4 is the bit between the cases of an ASCII letter.
            self.key.push(b | upper << 4);
            self.letters += (class & ALPHA) as u32;
            self.uppers += (upper >> 1) as u32;
            self.at += 1;
        }
    }

    /// Takes one mark or letter that continues the word: an inner full stop, an inner apostrophe, a letter outside ASCII.
    /// `false`: the word ends here (its own final full stop, if it has one, taken).
    fn joiner(&mut self, text: &str, start: usize) -> bool {
        let bytes = text.as_bytes();
        match bytes.get(self.at) {
            Some(b'.') => self.full_stop(bytes, start),
            Some(b'\'' | 0xe2) if apostrophe(bytes, self.at) > 0 => self.inner_apostrophe(text),
            Some(0x80..) => self.non_ascii(text),
            _ => false,
        }
    }

    /// Full stops between single letters: U.S., a.m., J.R.; the last one belongs to the word. Ph.D. is the one shape with a longer part.
    fn full_stop(&mut self, bytes: &[u8], start: usize) -> bool {
        let at = self.at;
        let letter = |at: usize| matches!(bytes.get(at), Some(&n) if CLASS[n as usize] & ALPHA != 0);
        let single = at == start + 1 || bytes[at - 2] == b'.';
        let goes_on = single && letter(at + 1) && bytes.get(at + 2) == Some(&b'.');
        if goes_on || &bytes[start..at] == b"Ph" && bytes.get(at + 1) == Some(&b'D') {
            self.key.push(b'.');
            self.at += 1;
            return true;
        }
        let initial = self.uppers == 1 && at == start + 1;
        let dotted = at > start + 2 && (bytes[at - 2] == b'.' || &bytes[start..at] == b"Ph.D");
        self.at += (initial || dotted) as usize;
        false
    }

    /// O'Brien, don't; but no closing mark (dogs') and no clitic ('s).
    fn inner_apostrophe(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let after = self.at + apostrophe(bytes, self.at);
        let joins = matches!(bytes.get(after), Some(&n) if CLASS[n as usize] & (ALPHA | HIGH) != 0);
        if !joins || clitic(bytes, self.at).is_some() || text[after..].starts_with(['‘', '’', '“', '”', '—', '–', '…'])
        {
            return false;
        }
        self.key.push(b'\'');
        self.at = after;
        true
    }

    fn non_ascii(&mut self, text: &str) -> bool {
        let start = self.at;
        while let Some(c) = lone_letter(text, self.at) {
            self.letters += 1;
            self.uppers += c.is_uppercase() as u32;
            let bytes = &text.as_bytes()[self.at..self.at + c.len_utf8()];
            bytes.iter().for_each(|b| self.key.push(*b));
            self.at += bytes.len();
        }
        self.at > start || self.cluster(text)
    }

    /// Takes the letter at hand with all its marks, or a soft hyphen inside the word, which is no part of its key.
    fn cluster(&mut self, text: &str) -> bool {
        if let Some(after) = past_soft_hyphen(text, self.at) {
            self.at = after;
            return true;
        }
        let width = non_ascii_part(text, self.at);
        let part = &text[self.at..self.at + width];
        for c in part.chars() {
            self.letters += c.is_alphabetic() as u32;
            self.uppers += c.is_uppercase() as u32;
        }
        part.bytes().for_each(|b| self.key.push(b));
        self.at += width;
        width > 0
    }
}

/// `byte` in all eight places.
pub const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The eight bytes at `at`, zeros past the end.
#[inline(always)]
fn eight(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8).and_then(<[u8]>::first_chunk) {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => last_eight(bytes, at),
    }
}

/// Mostly without a loop: a word that is looked up by itself ends here, too.
#[cold]
fn last_eight(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    let bits = 8 * rest.len();
    match (bytes.last_chunk(), rest.first_chunk(), rest.last_chunk()) {
        (Some(last), ..) if bits > 0 => u64::from_le_bytes(*last) >> (64 - bits),
        (None, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (bits - 32)
        }
        _ => rest.iter().rev().fold(0, |word, b| word << 8 | *b as u64),
    }
}

/// The lowest bits of eight bytes, of which no other is set, side by side.
#[inline(always)]
pub fn gather(bits: u64) -> u64 {
    bits.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The bits that tell small letters from capitals.
const CASE: u64 = all(0x20);

/// The top bit of each byte that is no ASCII letter: before `a`, past `z` or not ASCII.
#[inline(always)]
fn others(word: u64) -> u64 {
    let low = (word | CASE) & all(0x7f);
    (!(low + all(0x80 - b'a')) | (low + all(0x7f - b'z')) | word) & all(0x80)
}

/// Eight bytes with the ASCII letters among them in small ones.
pub fn small_letters(word: u64) -> u64 {
    word | (!others(word) & all(0x80)) >> 2
}

/// Nearly every word: ASCII letters, all small, or the first capital, or all capital, then a byte that ends a word, or byte `limit`; also
/// the byte behind it, 0 at `limit`. `None`: no letter stands there, or it takes a closer look.
///
/// Reads eight bytes at a time, also past `limit`.
#[inline(always)]
pub fn plain_word(bytes: &[u8], start: usize, limit: usize) -> Option<(RawToken, u8)> {
    let mut word = eight(bytes, start);
    let mut after = others(word);
    if after & 0x80 != 0 {
        return None;
    }
    let first_small = word & 0x20 != 0;
    // The first letter's case is known: only capitals after it count.
    word |= 0x20;
    let (mut hash, mut end, mut capitals) = (SEED, start, 0);
    while after == 0 {
        hash = mix(hash, word | CASE);
        capitals |= !word & CASE;
        end += 8;
        word = eight(bytes, end);
        after = others(word);
    }
    // Every bit below the first byte that is no letter.
    let mask = (after ^ (after - 1)) >> 8;
    hash = mix(hash, (word | CASE) & mask);
    capitals |= !word & CASE & mask;
    let width = after.trailing_zeros() & !7;
    end += width as usize / 8;
    let mut behind = (word >> width) as u8;
    if end >= limit {
        if end > limit {
            return None;
        }
        behind = 0;
    }
    // A full stop belongs to one letter or to Ph.D. only.
    if CLASS[behind as usize] & EDGE == 0 && !(behind == b'.' && end > start + 2) {
        return None;
    }
    let capital = select_unpredictable(end - start == 1, Shape::Initial, Shape::Title);
    let mut shape = select_unpredictable(first_small, Shape::Lower, capital);
    if capitals != 0 {
        if bytes[start..end].iter().any(|b| b & 0x20 != 0) {
            return None;
        }
        shape = Shape::Upper;
    }
    Some((RawToken { start, end, hash: finish(hash), shape }, behind))
}

/// Nearly every mark in ASCII: one byte, not repeated; no single quote mark.
#[inline(always)]
pub fn plain_mark(bytes: &[u8], at: usize) -> Option<RawToken> {
    let mark = *bytes.get(at)?;
    let class = CLASS[mark as usize];
    if class & (ALPHA | DIGIT | SPACE | HIGH | DOUBLED) != 0 || class & REPEATED != 0 && bytes.get(at + 1) == Some(&mark) {
        return None;
    }
    Some(RawToken { start: at, end: at + 1, hash: finish(mix(SEED, mark as u64)), shape: Shape::Mark })
}

/// Letters of money that stand before nothing but amounts: `RM1,919`, `Shs4bn`. All are in the list `currency_code`.
pub const MONEY: [&[u8]; 84] = [
    b"DKr", b"Dhs", b"Dkr", b"KSh", b"Ksh", b"Kshs", b"NKr", b"NRs", b"Nkr", b"Rmb", b"Rp", b"Rs", b"SFr", b"SKr", b"Sh", b"Shs",
    b"Skr", b"TSh", b"Tk", b"USh", b"Ush", b"Ushs", b"AED", b"AUD", b"BDT", b"BGN", b"CHF", b"CLP", b"CZK", b"DEM", b"DKK",
    b"EGP", b"ESP", b"EUR", b"FCFA", b"FRF", b"GBP", b"GHS", b"GMD", b"HKD", b"HUF", b"IDR", b"INR", b"IQD", b"ITL", b"JPY",
    b"KES", b"KRW", b"KSH", b"LKR", b"MAD", b"MMK", b"MNT", b"MUR", b"MVR", b"MYR", b"NGN", b"NLG", b"NOK", b"NPR", b"NZD",
    b"OMR", b"PGK", b"PHP", b"PKR", b"PLN", b"QAR", b"RM", b"RMB", b"RON", b"RWF", b"SAR", b"SBD", b"SEK", b"SGD", b"THB",
    b"TND", b"UGX", b"USD", b"UYU", b"VND", b"WST", b"ZAR", b"ZMW",
];
/// Letters that stand before other numbers too (`R75`, `N2`, `SR 520`): only an amount's own form tells.
pub const MONEY_OR_NOT: [&[u8]; 14] =
    [b"BD", b"Br", b"DM", b"Dh", b"JD", b"K", b"KD", b"MK", b"N", b"P", b"QR", b"R", b"SR", b"VT"];

/// Bytes of the letters that the word of `start..end` begins with, where a sum of money follows: it is a token of its own.
/// Counter-examples: `R2D2`, `N95`, `P45`, `K2`.
fn money_letters(bytes: &[u8], start: usize, end: usize) -> Option<usize> {
    let width = bytes[start..end].iter().take(5).take_while(|b| CLASS[**b as usize] & ALPHA != 0).count();
    let (letters, rest) = (&bytes[start..start + width], &bytes[start + width..]);
    if !rest.first()?.is_ascii_digit() {
        return None;
    }
    let sum = || {
        let digits = number(bytes, start + width).end - start - width;
        let (digits, behind) = rest.split_at(digits);
        let thousands = digits.contains(&b',') && digits.iter().rev().take(3).all(u8::is_ascii_digit);
        let cents = digits.len() > 3 && digits[digits.len() - 3] == b'.';
        let scales: [&[u8]; 9] = [b"m", b"bn", b"b", b" million", b" billion", b" trillion", b" 000", b"tn", b"k"];
        let scaled = scales.iter().any(|scale| {
            let ends = |next: Option<&u8>| next.is_none_or(|b| CLASS[*b as usize] & (ALPHA | DIGIT) == 0);
            behind.starts_with(scale) && ends(behind.get(scale.len()))
        });
        thousands || cents || scaled
    };
    let told = MONEY.contains(&letters) || MONEY_OR_NOT.contains(&letters) && sum();
    told.then_some(width)
}

fn word(text: &str, start: usize) -> RawToken {
    let bytes = text.as_bytes();
    let mut word = Reading { at: start, key: Key::EMPTY, letters: 0, uppers: 0 };
    word.ascii(bytes);
    let mixed = (word.letters as usize) < word.at - start;
    if let Some(width) = mixed.then(|| money_letters(bytes, start, word.at)).flatten() {
        word = Reading { at: start, key: Key::EMPTY, letters: 0, uppers: 0 };
        word.ascii(&bytes[..start + width]);
    } else {
        while word.joiner(text, start) {
            word.ascii(bytes);
        }
    }
    let first = bytes[start];
    let first_upper = match first {
        0x80.. => text[start..].starts_with(char::is_uppercase),
        _ => CLASS[first as usize] & UPPER != 0,
    };
    let shape = match (first_upper, word.uppers, word.letters) {
        (true, 1, 1) => Shape::Initial,
        (true, u, l) if u == l => Shape::Upper,
        (true, ..) => Shape::Title,
        (false, 0, _) => Shape::Lower,
        (false, ..) => Shape::Inner,
    };
    RawToken { start, end: word.at, hash: word.key.hash(), shape }
}

/// The letter at `at` if it is most likely one that makes a word with no more ado: Latin, Cyrillic or Han, no sign (`×`), and what follows it
/// is ASCII or its like, so that no combining mark belongs to it. Other letters go the long way of [`non_ascii_part`].
fn lone_letter(text: &str, at: usize) -> Option<char> {
    /// First bytes of U+00C0 to U+027F, U+0400 to U+047F and U+4000 to U+9FFF.
    fn leads(byte: u8) -> bool {
        matches!(byte, 0xc3..=0xc9 | 0xd0 | 0xd1 | 0xe4..=0xe9)
    }
    let bytes = text.as_bytes();
    let first = *bytes.get(at)?;
    let width = if first < 0xe0 { 2 } else { 3 };
    let lone = leads(first) && bytes.get(at + width).is_none_or(|next| next.is_ascii() || leads(*next));
    let c = if lone { text[at..].chars().next() } else { None };
    c.filter(|c| c.is_alphabetic())
}

/// Bytes of the non-ASCII letters (with their combining marks) at `at`, as UAX #29 words have them; 0 when no letter is there.
fn non_ascii_part(text: &str, at: usize) -> usize {
    use unicode_segmentation::UnicodeSegmentation;
    let rest = &text[at..];
    let Some(cluster) = rest.graphemes(true).next() else { return 0 };
    let Some(first) = cluster.chars().next() else { return 0 };
    // A combining mark may follow an ASCII letter (e + U+0301): it is part of the word, but no letter itself.
    let combining = !first.is_alphanumeric() && !is_blank(first) && is_combining(first);
    if first.is_alphanumeric() || combining { cluster.len() } else { 0 }
}

/// One past the soft hyphen at `at`, where a page may part the word, if a letter follows.
fn past_soft_hyphen(text: &str, at: usize) -> Option<usize> {
    let after = at + "\u{ad}".len();
    let letter = || matches!(text.as_bytes().get(after), Some(&n) if CLASS[n as usize] & ALPHA != 0);
    (text[at..].starts_with('\u{ad}') && (letter() || lone_letter(text, after).is_some())).then_some(after)
}

/// Combining marks of the Latin range, which decomposed text carries after ASCII letters.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The clitic token at `from`, if one stands there: `'s`, `’re` ... Words never start with an apostrophe otherwise.
pub fn clitic_token(text: &str, from: usize) -> Option<RawToken> {
    let bytes = text.as_bytes();
    let width = clitic(bytes, from)?;
    let a = apostrophe(bytes, from);
    let mut key = Key::EMPTY;
    key.push(b'\'');
    bytes[from + a..from + width].iter().for_each(|b| key.push(b | 0x20));
    Some(RawToken { start: from, end: from + width, hash: key.hash(), shape: Shape::Lower })
}

/// Hash of a whole key, as [`next_token`] computes it for a token with this text.
pub fn hash_key(text: &str) -> u64 {
    match next_token(text, 0) {
        Some(token) => token.hash,
        None => Key::EMPTY.hash(),
    }
}

/// The tokens of a name that a list holds, cut as a text's are. A final full stop of a part is left out, as texts may have it or not:
/// `St.`, `Corp.`.
pub fn name_tokens(name: &str) -> impl Iterator<Item = RawToken> {
    let (mut at, mut after_word) = (0, false);
    std::iter::from_fn(move || {
        loop {
            let clitic = if after_word { clitic_token(name, at) } else { None };
            let token = clitic.or_else(|| next_token(name, at))?;
            at = token.end;
            if &name[token.start..token.end] != "." {
                after_word = token.shape != Shape::Mark;
                return Some(token);
            }
        }
    })
}

/// Hash of a word that is written without its final full stop (`corp`, `u.s`); `None` where it is not one token. With a stop inside,
/// it is one only with the last one behind it.
pub fn hash_word(word: &str) -> Option<u64> {
    let stopped = word.contains('.').then(|| format!("{word}."));
    let mut tokens = name_tokens(stopped.as_deref().unwrap_or(word));
    let token = tokens.next()?;
    tokens.next().is_none().then_some(token.hash)
}
