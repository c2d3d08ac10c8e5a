//! Documents to JSON and HTML.

mod html;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "serde")]
pub use json::{JSON_SCHEMA, OffsetUnit};
