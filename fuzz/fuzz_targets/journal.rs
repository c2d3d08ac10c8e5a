#![no_main]

#[path = "../../crates/onrecord-cli/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|input: (u16, &[u8])| {
    let folder = tempfile::tempdir().expect("a folder");
    checks::journal(folder.path(), input.1, input.0.into());
});
