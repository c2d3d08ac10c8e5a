//! The Python face of onrecord: names arguments, calls the library, turns byte offsets into code points and errors into exceptions.
//! The docstrings of what Python sees are repeated, with signatures, in `python/onrecord/_onrecord.pyi`; a test compares them.

#![deny(unsafe_code)]

use pyo3::prelude::*;

mod analyzer;
mod batch;
mod document;
mod error;
mod explanation;
mod part;
mod span;
mod table;
mod text;
mod value;

/// The compiled half of `onrecord`.
#[pymodule]
mod _onrecord {
    #[pymodule_export]
    use super::analyzer::{Analyzer, Gazetteer, analyze, json_schema, names, restore_gazetteer, run_command, sentences};
    #[pymodule_export]
    use super::document::{Document, restore_document, restore_part};
    #[pymodule_export]
    use super::explanation::{Candidate, Explanation};
    #[pymodule_export]
    use super::part::{Entity, Mention, Quote};
    #[pymodule_export]
    use super::span::{Block, Cue, Sentence, Span};
    #[pymodule_export]
    use super::table::{Table, restore_table};
    #[pymodule_export]
    use super::value::{Amount, Copyright, Dateline};

    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = onrecord::VERSION;

    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __ruleset__: &str = onrecord::RULESET;
}
