//! Spans in bytes, and their conversion to code points.

use std::ops::Range;

/// A half-open range of UTF-8 **bytes** of a document's text, always on character boundaries: `&text[span.range()]` is its content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from byte `start` to before byte `end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// The same as a `Range`, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Holds no byte.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Every byte of `other` is in `self`.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// At least one byte in common.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}

/// Converts byte offsets of one text to code points, and back, in constant time per offset.
///
/// Built once per document in one pass; for ASCII text it holds nothing.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    /// Code points before every 64th byte; empty for ASCII text.
    before: Vec<usize>,
    len: usize,
    chars: usize,
}

const STEP: usize = 64;

/// Bytes that start a character.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| (**b as i8) >= -0x40).count()
}

impl OffsetMap {
    /// The map of `text`.
    pub fn new(text: &str) -> OffsetMap {
        let len = text.len();
        if text.is_ascii() {
            return OffsetMap { before: Vec::new(), len, chars: len };
        }
        let mut before = Vec::with_capacity(len / STEP + 1);
        let mut chars = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            before.push(chars);
            chars += starts(chunk);
        }
        OffsetMap { before, len, chars }
    }

    /// Code points before byte `at` of the `text` this map was made from; offsets past the end count as the end.
    pub fn to_char(&self, text: &str, at: usize) -> usize {
        if at >= self.len {
            return self.chars;
        }
        match self.before.get(at / STEP) {
            Some(base) => base + starts(&text.as_bytes()[at / STEP * STEP..at]),
            None => at,
        }
    }

    /// The byte where code point `at` of the same `text` starts; past the end, the length in bytes.
    pub fn to_byte(&self, text: &str, at: usize) -> usize {
        if at >= self.chars {
            return self.len;
        }
        if self.before.is_empty() {
            return at;
        }
        let block = self.before.partition_point(|chars| *chars <= at) - 1;
        let mut left = at - self.before[block];
        let mut byte = block * STEP;
        // The block may begin inside a character that an earlier block counted.
        let bytes = text.as_bytes();
        loop {
            let is_start = (bytes[byte] as i8) >= -0x40;
            if is_start && left == 0 {
                return byte;
            }
            left -= is_start as usize;
            byte += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_and_bytes_agree_at_every_character() {
        for text in ["", "plain", &"“naïve” — 😀 中文 ".repeat(40), &format!("{}é", "a".repeat(63))] {
            let map = OffsetMap::new(text);
            for (chars, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(map.to_char(text, byte), chars);
                assert_eq!(map.to_byte(text, chars), byte);
            }
            assert_eq!(map.to_char(text, text.len()), text.chars().count());
            assert_eq!(map.to_byte(text, text.chars().count()), text.len());
        }
    }
}
