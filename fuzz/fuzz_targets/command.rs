#![no_main]

#[path = "../../crates/onrecord-cli/tests/common/checks.rs"]
#[allow(dead_code)]
mod checks;

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8], &[u8])| {
    let folder = tempfile::tempdir().expect("a folder");
    checks::command(folder.path(), input.2, input.1, input.0);
});
