//! What must hold for any bytes that the program reads. Property tests and fuzz targets call the same functions.

use onrecord_cli::{Journal, Keys, State};
use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// A line of JSON Lines is read as a reader of whole JSON values reads it, or refused.
pub fn line(bytes: &[u8]) {
    let read = Keys { text: "text", id: "id" }.read(bytes);
    let (Ok(line), Ok(Value::Object(object))) = (&read, serde_json::from_slice(bytes)) else { return };
    assert_eq!(line.text.as_deref(), object.get("text").and_then(Value::as_str).map(str::as_bytes));
    let id = object.get("id").map(|id| id.as_str().map_or_else(|| id.to_string(), String::from));
    assert_eq!(line.id, id);
}

/// Whatever stands in a journal behind its first line, it can be gone on with, cut anywhere; what is noted then is what is read next.
pub fn journal(folder: &Path, bytes: &[u8], cut: usize) {
    let output = folder.join("out");
    let path = Journal::path(&output);
    let open = |resume| Journal::open(&output, "a run", resume);
    drop(open(false).expect("a new journal"));
    let mut written = fs::read(&path).expect("a journal");
    written.extend(bytes);
    written.truncate(cut);
    fs::write(&path, &written).expect("writable");
    // A first line that was cut away, or is followed at once by other bytes, is a journal that says nothing.
    let (mut journal, _) = open(true).expect("a journal of this run");
    let state = State { next: 7, written: 5, failed: 2, bytes: 1234, error_bytes: 5, complete: false };
    journal.note(&state).expect("writable");
    drop(journal);
    assert_eq!(open(true).expect("a journal of this run").1, Some(state));
    // As a whole file it is a journal, or refused.
    fs::write(&path, bytes).expect("writable");
    let _ = open(true);
}

/// The program ends with one of its exit codes whatever lines it reads and whatever an earlier run left behind. Each line that is not
/// blank is an article that is written, or a failure that is told; the journal is gone.
pub fn command(folder: &Path, lines: &[u8], left: &[u8], switches: u8) {
    let on = |bit: u8| switches >> bit & 1 == 1;
    let file = |name: &str| folder.join(name);
    fs::write(file("in.jsonl"), lines).expect("writable");
    for name in ["out.journal", "out.part"] {
        fs::write(file(name), left).expect("writable");
    }
    let mut arguments: Vec<OsString> = ["onrecord", "analyze", "--threads", "1", "--errors"].map(OsString::from).into();
    arguments.extend([file("errors").into(), file("in.jsonl").into(), "--output".into(), file("out").into()]);
    if on(0) {
        arguments.push("--resume".into());
    }
    if on(1) {
        arguments.extend(["--encoding-errors", "replace"].map(OsString::from));
    }
    if on(2) {
        arguments.extend(["--max-bytes", "40"].map(OsString::from));
    }
    let code = onrecord_cli::run(arguments);
    assert!(code <= 2);
    if code == 2 {
        assert!(on(0), "only a journal that is not this run's may stop it");
        return;
    }
    let count = |name: &str| fs::read_to_string(file(name)).expect("UTF-8").lines().count();
    let articles = lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
    assert_eq!(count("out") + count("errors"), articles);
    assert!(!file("out.journal").exists() && !file("out.part").exists());
    assert_eq!(code == 1, count("errors") > 0);
}
