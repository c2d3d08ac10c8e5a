#![no_main]

#[path = "../../crates/onrecord-cli/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::line(bytes));
