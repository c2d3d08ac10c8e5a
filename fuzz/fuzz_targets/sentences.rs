//! Sentences alone are those of the document; kept quotations only join some of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::{Analyzer, sentences};

fuzz_target!(|text: &str| {
    let spans: Vec<_> = sentences(text).collect();
    let doc: Vec<_> = Analyzer::new().analyze(text).sentences.iter().map(|s| s.span).collect();
    assert_eq!(spans, doc);
    let kept: Vec<_> = sentences(text).keep_quotes(true).collect();
    assert!(kept.iter().all(|k| spans.iter().any(|s| s.start == k.start) && spans.iter().any(|s| s.end == k.end)));
});
