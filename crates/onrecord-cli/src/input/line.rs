//! A line of JSON Lines to its text and id. Other keys are passed over, whatever they hold.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// The two keys looked at.
pub struct Keys<'a> {
    pub text: &'a str,
    pub id: &'a str,
}

/// What a line held. The text is bytes, as the line may be no UTF-8; half a surrogate pair, which JSON can write and UTF-8 cannot, is
/// U+FFFD.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub text: Option<Vec<u8>>,
    pub id: Option<String>,
}

impl Keys<'_> {
    /// Reads one line; where a key stands twice, its last value counts.
    pub fn read(&self, line: &[u8]) -> serde_json::Result<Line> {
        let mut json = serde_json::Deserializer::from_slice(line);
        let mut read = json.deserialize_map(self)?;
        json.end()?;
        if let Some(text) = &mut read.text {
            replace_halves(text, line);
        }
        Ok(read)
    }
}

/// Puts U+FFFD for each half of a surrogate pair, which serde leaves as the three bytes that UTF-8 would have for it; not where the line
/// itself has such bytes, and so is no UTF-8.
fn replace_halves(text: &mut [u8], line: &[u8]) {
    let next = |bytes: &[u8], from: usize| (from..bytes.len()).find(|at| matches!(bytes[*at..], [0xed, 0xa0..=0xff, _, ..]));
    let mut half = next(text, 0);
    if half.is_none() || next(line, 0).is_some() {
        return;
    }
    while let Some(at) = half {
        text[at..at + 3].copy_from_slice("\u{fffd}".as_bytes());
        half = next(text, at + 3);
    }
}

impl<'de> Visitor<'de> for &Keys<'_> {
    type Value = Line;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Line, A::Error> {
        let mut line = Line::default();
        while let Some(Bytes(key)) = map.next_key()? {
            if key == self.text.as_bytes() {
                line.text = Some(map.next_value::<Bytes>()?.0);
            } else if key == self.id.as_bytes() {
                line.id = match map.next_value()? {
                    serde_json::Value::Null => None,
                    serde_json::Value::String(text) => Some(text),
                    other => Some(other.to_string()),
                };
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(line)
    }
}

/// A JSON string as bytes.
struct Bytes(Vec<u8>);

impl<'de> serde::Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        deserializer.deserialize_byte_buf(BytesVisitor)
    }
}

struct BytesVisitor;

impl Visitor<'_> for BytesVisitor {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
        Ok(Bytes(bytes.to_vec()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Bytes, E> {
        Ok(Bytes(text.as_bytes().to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Line, String> {
        Keys { text: "body", id: "key" }.read(line.as_bytes()).map_err(|e| e.to_string())
    }

    #[test]
    fn text_and_id_are_taken_and_the_rest_passed_over() {
        let line = |text: &str, id: Option<&str>| Line { text: Some(text.into()), id: id.map(String::from) };
        assert_eq!(read(r#"{"x":[1,{"body":2}],"body":"a\n\u00e9","key":"k"}"#), Ok(line("a\né", Some("k"))));
        assert_eq!(read(r#"{"body":"a","key":17}"#), Ok(line("a", Some("17"))));
        assert_eq!(read(r#"{"body":"a","key":null}"#), Ok(line("a", None)));
        assert_eq!(read(r#"{"body":"a","body":"b"}"#), Ok(line("b", None)));
        assert_eq!(read("{}"), Ok(Line::default()));
    }

    #[test]
    fn half_a_surrogate_pair_is_replaced() {
        for (json, text) in [
            (r"a\ud800b", "a\u{fffd}b"),
            (r"\udfff\ud800", "\u{fffd}\u{fffd}"),
            (r"\ud83d\ude00 \ud7ff 힣", "😀 \u{d7ff} 힣"),
            (r"\ud83d\u0041", "\u{fffd}A"),
        ] {
            let read = read(&format!("{{\"body\":\"{json}\"}}")).expect("an object").text.expect("a text");
            assert_eq!(String::from_utf8(read).as_deref(), Ok(text), "{json}");
        }
        // Bytes of the line itself are a question of its encoding.
        let line = b"{\"body\":\"\\ud800\xed\xa0\x80\"}";
        let text = Keys { text: "body", id: "key" }.read(line).expect("an object").text.expect("a text");
        assert!(String::from_utf8(text).is_err());
    }

    #[test]
    fn what_is_no_object_with_a_string_is_refused() {
        for (line, reason) in [
            ("", "EOF while parsing a value"),
            ("[]", "invalid type: sequence, expected a JSON object"),
            (r#"{"body":1}"#, "invalid type: integer `1`, expected a string"),
            (r#"{"body":"a"} x"#, "trailing characters"),
            (r#"{"body":"a"#, "EOF while parsing a string"),
        ] {
            let error = read(line).expect_err(line);
            assert!(error.contains(reason), "{error}");
        }
    }
}
