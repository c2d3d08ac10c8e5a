//! The program writes the library's documents, byte for byte. Python's tests compare the program with Python and the tables.

mod common;

use common::Folder;
use onrecord::{Analyzer, OffsetUnit};
use std::fs;
use std::path::Path;

/// The golden articles without their tags, the examples, and texts that nobody writes.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut texts = Vec::new();
    for folder in ["crates/onrecord/tests/golden", "examples/data"] {
        let mut files: Vec<_> =
            fs::read_dir(root.join(folder)).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        texts.extend(files.iter().map(|file| {
            let tagged = fs::read_to_string(file).expect("UTF-8");
            tagged.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect::<String>()
        }));
    }
    let hostile = ["", "\0", "\r\n\r", "\u{feff}“", "“We \u{202e}will\u{2069} act,” said \0Ann Example.", "😀“é”", "</script>"];
    texts.extend(hostile.map(String::from));
    texts.push("“‘".repeat(10_000) + "No" + &"’”".repeat(10_000));
    texts.push("([{".repeat(10_000) + "no" + &"}])".repeat(10_000));
    texts
}

#[test]
fn the_program_writes_the_library_s_documents() {
    let texts = texts();
    assert!(texts.len() > 30);
    let lines: String =
        texts.iter().enumerate().map(|(n, text)| serde_json::json!({"id": n, "text": text}).to_string() + "\n").collect();
    let folder = Folder::new(&[("a.jsonl", &lines)]);
    let analyzer = Analyzer::new();
    for (option, unit) in [("char", OffsetUnit::Char), ("byte", OffsetUnit::Byte)] {
        let ran = folder.run(&format!("analyze --offset-unit {option} a.jsonl"));
        let expected = texts.iter().enumerate().map(|(n, text)| {
            let mut doc = analyzer.analyze(text);
            doc.id = Some(n.to_string());
            doc.to_json(unit)
        });
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(ran.out.lines().eq(expected), "{option}");
    }
}
