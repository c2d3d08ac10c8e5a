//! JSON of a document reads back as the same document; any other JSON is an error or a document that can be written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::{Analyzer, Document, OffsetUnit};

fuzz_target!(|text: &str| {
    let doc = Analyzer::new().analyze(text);
    for unit in [OffsetUnit::Byte, OffsetUnit::Char] {
        assert_eq!(Document::from_json(&doc.to_json(unit)).expect("our own JSON"), doc);
    }
    if let Ok(read) = Document::from_json(text) {
        assert_eq!(Document::from_json(&read.to_json(OffsetUnit::Char)).expect("our own JSON"), read);
    }
    doc.to_html();
    doc.to_conll();
    doc.to_brat();
});
