//! **onrecord** reads English news and answers who said what, in which role, to whom.
//!
//! ```
//! let doc = onrecord::Analyzer::new().analyze("“We will act,” said Mayor Ann Example.");
//! let quote = &doc.quotes[0];
//! assert_eq!(&doc[quote.span], "We will act,");
//! assert_eq!(doc.speaker_name(quote).as_deref(), Some("Ann Example"));
//! ```
//!
//! The modules stand in the order the data flows: blocks, sentences, tokens, mentions (with the lexicon and users' gazetteers),
//! entities, quotes, attribution, export. Spans are half-open ranges of UTF-8 bytes.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod analyzer;
mod batch;
mod document;
mod draft;
mod error;
mod key;
mod lexicon;
mod span;
mod table;
mod token;

mod block;
mod sentence;

mod gazetteer;
mod mention;

mod entity;

mod quote;

mod attribution;

mod export;
mod verification;

pub use analyzer::{Analyzer, Builder};
pub use attribution::{Candidate, Explanation, Pass, Verdict};
#[doc(hidden)]
pub use batch::in_parallel;
pub use document::{
    Amount, Block, BlockKind, Copyright, Cue, Dateline, Document, Entity, Label, Mention, Quote, QuoteKind, Sentence, ShortText,
    Value,
};
pub use error::Error;
#[cfg(feature = "serde")]
pub use export::{JSON_SCHEMA, OffsetUnit};
/// For the Python binding; no part of the stable interface.
#[doc(hidden)]
pub use gazetteer::Name;
pub use gazetteer::{Case, Entry, Gazetteer};
pub use jiff::civil::Date;
/// For the trainer of the tagger; no part of the stable interface.
#[doc(hidden)]
pub use mention::name::{Back, FEATURES, LABELS, Lattice, NameParts, STATES, Transitions, Weights, decode};
pub use sentence::{Sentences, sentences};
pub use span::{OffsetMap, Span};
pub use verification::{Finding, Outcome, Part, Selector};

/// Version of the library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A fingerprint of the rules, lists and weights that this build reads with, 16 hexadecimal digits: two builds with the same one find
/// the same in the same text. Comments in the code count too, so a different one need not mean a different answer.
pub const RULESET: &str = env!("ONRECORD_RULESET");

/// The README's Rust snippet is tested with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
