//! A document is found again whole in its own text, and a look in any other text ends.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::{Analyzer, Outcome};

fuzz_target!(|texts: (&str, &str)| {
    let doc = Analyzer::new().analyze(texts.0);
    assert!(doc.verify(texts.0).iter().all(|finding| matches!(finding.outcome, Outcome::Same)));
    doc.verify(texts.1);
});
