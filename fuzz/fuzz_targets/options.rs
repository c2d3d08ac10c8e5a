#![no_main]

#[path = "../../crates/onrecord/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|input: (&str, u8, &str)| checks::options(input.0, input.1, input.2));
