//! Documents to JSON, HTML, CoNLL and brat.

mod brat;
mod conll;
mod html;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "serde")]
pub use json::{JSON_SCHEMA, OffsetUnit};
