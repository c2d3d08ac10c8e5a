//! Any text gives a sound document, the same one again, and each of its quotes can be explained.
#![no_main]

#[path = "../../crates/onrecord/tests/common/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;
use onrecord::Analyzer;

fuzz_target!(|text: &str| {
    let analyzer = Analyzer::new();
    let doc = analyzer.analyze(text);
    sound::check(&doc);
    assert_eq!(analyzer.analyze(text), doc);
    for quote in 0..doc.quotes.len().min(3) {
        assert!(analyzer.explain(&doc, quote).is_some());
    }
});
