//! Documents to JSON and HTML.

/// What a JSON document's offsets count.
#[cfg(feature = "serde")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffsetUnit {
    /// UTF-8 bytes.
    Byte,
    /// Unicode code points.
    Char,
}
