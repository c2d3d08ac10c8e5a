//! Every example is registered, compiled and run, its output compared with `examples/expected/*.txt`.
//!
//! The first line of such a file is the command line, run in `examples/`; the rest is what it prints. `cargo xtask bless` rewrites
//! them; the same files check the Python twins (`python/tests/test_examples.py`).

// What is printed is what the default features find.
#![cfg(all(feature = "model", feature = "serde"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

/// Files of a folder with this ending, sorted.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("readable").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    files
}

/// The compiled example; `cargo test` puts it beside the folder of this test's own program.
fn command(name: &str) -> Command {
    let tests = std::env::current_exe().expect("a path");
    let target = tests.parent().and_then(Path::parent).expect("target/<profile>");
    let program = target.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "{} is missing: run `cargo build --examples` first", program.display());
    let mut command = Command::new(program);
    command.current_dir(folder());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8").replace("\r\n", "\n")
}

/// A file that no `[[example]]` or `[[bench]]` entry names would silently never be compiled.
#[test]
fn every_example_and_bench_is_registered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    for name in ["examples", "benches"] {
        for file in files(&root.join("../..").join(name), "rs") {
            let file = format!("../../{name}/{}", file.file_name().expect("a name").to_string_lossy());
            assert!(manifest.contains(&format!("path = \"{file}\"")), "{file} has no entry in Cargo.toml");
        }
    }
}

#[test]
fn every_example_has_a_python_twin_and_an_expected_output() {
    for file in files(&folder(), "rs") {
        assert!(file.with_extension("py").exists(), "{} has no Python twin", file.display());
        let expected = folder().join("expected").join(file.with_extension("txt").file_name().expect("a name"));
        assert!(expected.exists(), "{} has no expected output", file.display());
    }
}

#[test]
fn examples_print_what_is_expected() {
    let mut different = Vec::new();
    for file in files(&folder().join("expected"), "txt") {
        let expected = text(&fs::read(&file).expect("readable"));
        let (line, _) = expected.split_once('\n').expect("a command line");
        let mut words = line.trim_start_matches("$ ").split(' ');
        let output = command(words.next().expect("a name")).args(words).output().expect("it runs");
        assert!(output.status.success(), "{line}: {}", text(&output.stderr));
        let printed = format!("{line}\n{}", text(&output.stdout));
        if printed != expected && std::env::var_os("BLESS").is_some() {
            fs::write(&file, printed).expect("writable");
        } else if printed != expected {
            different.push(format!("{line} prints\n{printed}"));
        }
    }
    assert!(different.is_empty(), "rerun with `cargo xtask bless` if this is right:\n{}", different.join("\n"));
}

/// Runs `who_said_what` on a file with these bytes.
fn who_said_what(name: &str, bytes: &[u8], options: &[&str]) -> Output {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, bytes).expect("writable");
    command("who_said_what").args(options).arg(file).output().expect("it runs")
}

#[test]
fn text_that_is_not_utf8_is_an_error_with_file_and_byte() {
    let output = who_said_what("latin1.txt", b"\xc3\x89lan vital\n\nCaf\xe9 owners said no.", &[]);
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(message.contains("latin1.txt: not UTF-8: byte 0xe9 at offset 16"), "{message}");
}

#[test]
fn a_missing_file_is_an_error_with_its_name() {
    let output = command("who_said_what").arg("no-such-article.txt").output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("error: no-such-article.txt: "));
}

#[test]
fn json_and_page_are_written_on_demand() {
    let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page.html");
    let output = command("who_said_what").args(["--json", "--html"]).arg(&page).output().expect("it runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((json["schema"].as_str(), json["offset_unit"].as_str()), (Some("onrecord/1"), Some("char")));
    assert!(text(&fs::read(&page).expect("a page")).starts_with("<!doctype html>"));
}

#[test]
fn input_without_words_prints_a_table_without_rows() {
    for (name, bytes) in [("empty.txt", Vec::new()), ("marks.txt", b"\" \xe2\x80\x9c\n\0\x07".to_vec())] {
        let output = who_said_what(name, &bytes, &[]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let table = text(&output.stdout);
        let filled: Vec<&str> = table.lines().filter(|line| !line.is_empty()).collect();
        assert!(filled.len() == 2 && filled[0].starts_with("speaker") && filled[1].starts_with("---"), "{table}");
    }
}
