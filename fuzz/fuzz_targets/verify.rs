#![no_main]

#[path = "../../crates/onrecord/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|texts: (&str, &str)| checks::verify(texts.0, texts.1));
