#![no_main]

#[path = "../../crates/onrecord/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let file = std::env::temp_dir().join(format!("onrecord-fuzz-{}", std::process::id()));
    checks::gazetteer(&file, bytes);
});
