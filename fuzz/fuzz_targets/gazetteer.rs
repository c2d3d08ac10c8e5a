//! Any file is a gazetteer or an error that names a line; what was read is found again, and a document with it is sound.
#![no_main]

#[path = "../../crates/onrecord/tests/common/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;
use onrecord::{Analyzer, Gazetteer};

fuzz_target!(|bytes: &[u8]| {
    let file = std::env::temp_dir().join(format!("onrecord-fuzz-{}", std::process::id()));
    std::fs::write(&file, bytes).expect("a temporary file");
    for read in [Gazetteer::from_csv_collecting(&file), Gazetteer::from_jsonl_collecting(&file)] {
        let Ok((gazetteer, _)) = read else { continue };
        let text: String = gazetteer.entries().map(|entry| entry.text + " left. ").collect();
        let analyzer = Analyzer::builder().gazetteer(gazetteer).build().expect("plain options");
        sound::check(&analyzer.analyze(&text));
    }
});
