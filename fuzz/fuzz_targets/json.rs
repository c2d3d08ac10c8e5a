#![no_main]

#[path = "../../crates/onrecord/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|text: &str| checks::json(text));
