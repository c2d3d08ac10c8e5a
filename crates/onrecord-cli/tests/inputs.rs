//! What can be read, and what becomes of what cannot.

mod common;

use common::{ARTICLE, Folder, lines};
use std::io::{BufRead, Write};
use std::process::Stdio;

fn ids(out: &str) -> Vec<String> {
    let id =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].as_str().expect("an id").to_owned();
    out.lines().map(id).collect()
}

#[test]
fn files_folders_patterns_and_standard_input() {
    let folder = Folder::new(&[
        ("n/b.txt", "B."),
        ("n/a.txt", "A."),
        ("n/deep/c.jsonl", "{\"text\":\"C.\"}\n\n{\"id\":7,\"text\":\"D.\"}"),
        ("n/x.csv", "no"),
    ]);
    assert_eq!(ids(&folder.run("analyze n").out), ["n/a.txt", "n/b.txt", "n/deep/c.jsonl:1", "7"]);
    assert_eq!(ids(&folder.run("analyze n/*.txt n/a.txt").out), ["n/a.txt", "n/b.txt", "n/a.txt"]);
    assert_eq!(ids(&folder.run_with("analyze -", b"A.").out), ["<stdin>"]);
    assert_eq!(ids(&folder.run_with("analyze --input-format jsonl -", b"{\"text\":\"A.\"}").out), ["<stdin>:1"]);
    assert_eq!(ids(&folder.run("analyze --input-format text n/x.csv").out), ["n/x.csv"]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_circle_stop_nobody() {
    let folder = Folder::new(&[("n/a.txt", "A."), ("n/deep/b.txt", "B.")]);
    for (to, name) in [("..", "n/deep/circle"), ("nowhere", "n/c.txt"), ("nowhere", "n/c.png")] {
        std::os::unix::fs::symlink(to, folder.path(name)).expect("a link");
    }
    let ran = folder.run("analyze n");
    assert_eq!((ran.code, ids(&ran.out)), (1, vec!["n/a.txt".into(), "n/deep/b.txt".into()]));
    assert!(ran.err.starts_with("failed: n/c.txt: cannot be read: "), "{}", ran.err);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_json() {
    let folder = Folder::new(&[("a.jsonl", "\u{feff}{\"id\":\"x\",\"text\":\"A.\"}\n")]);
    assert_eq!(ids(&folder.run("analyze a.jsonl").out), ["x"]);
}

#[test]
fn fields_have_the_names_you_give() {
    let folder = Folder::new(&[("a.jsonl", "{\"body\":\"A.\",\"url\":\"u\",\"text\":3}")]);
    assert_eq!(ids(&folder.run("analyze --text-field body --id-field url a.jsonl").out), ["u"]);
}

#[test]
fn compressed_files_are_read() {
    let folder = Folder::new(&[("plain.jsonl", &lines(20))]);
    let plain = lines(20);
    let (first, second) = plain.split_at(plain.len() / 2);
    // Both kinds may consist of several parts.
    let mut gz = Vec::new();
    let mut zst = Vec::new();
    for part in [first, second] {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(part.as_bytes()).expect("memory");
        gz.extend(encoder.finish().expect("memory"));
        zst.extend(zstd::encode_all(part.as_bytes(), 1).expect("memory"));
    }
    folder.write("a.jsonl.gz", &gz);
    folder.write("a.jsonl.zst", &zst);
    let expected = folder.run("quotes plain.jsonl").out;
    assert_eq!(expected.lines().count(), 20);
    assert_eq!(folder.run("quotes a.jsonl.gz").out, expected);
    assert_eq!(folder.run("quotes a.jsonl.zst").out, expected);
    folder.write("cut.jsonl.gz", &gz[..gz.len() - 20]);
    let cut = folder.run("quotes cut.jsonl.gz");
    assert!(cut.code == 1 && cut.err.contains("cannot be read on, so the lines behind are missing: "), "{}", cut.err);
}

#[test]
fn shares_are_disjoint_and_whole() {
    let folder = Folder::new(&[("a.jsonl", &lines(25))]);
    let mut all: Vec<String> = (1..=4).flat_map(|i| ids(&folder.run(&format!("analyze --shard {i}/4 a.jsonl")).out)).collect();
    all.sort_by_key(|id| id[1..].parse::<usize>().expect("a number"));
    assert_eq!(all, (0..25).map(|n| format!("a{n}")).collect::<Vec<_>>());
    assert_eq!(ids(&folder.run("analyze --shard 2/4 a.jsonl").out), ["a1", "a5", "a9", "a13", "a17", "a21"]);
}

/// A failed article costs nobody else's.
#[test]
fn failures_are_told_and_the_rest_goes_on() {
    let folder = Folder::new(&[]);
    let mut text = b"{\"text\":\"A.\"}\n{\"id\":\"odd\",\"text\":\"x\xffy\"}\nnot json\n{\"other\":1}\n{\"text\":\"B".to_vec();
    text.extend(b"\xff.\"}\n{\"text\":\"C.\"}\n");
    folder.write("a.jsonl", &text);
    let ran = folder.run("analyze a.jsonl --errors failed.jsonl");
    assert_eq!((ran.code, ids(&ran.out), ran.err.as_str()), (1, vec!["a.jsonl:1".into(), "a.jsonl:6".into()], ""));
    let failed: Vec<serde_json::Value> =
        folder.read("failed.jsonl").lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let told: Vec<(&str, &str)> =
        failed.iter().map(|f| (f["place"].as_str().expect("a place"), f["error"].as_str().expect("an error"))).collect();
    assert_eq!(failed[0]["id"], "odd");
    for ((place, error), (line, part)) in told.iter().zip([
        (2, "not UTF-8: byte 0xff at offset 1; --encoding-errors replace reads on"),
        (3, "not a JSON object with an article: "),
        (4, "no key `text`; --text-field names the right one"),
        (5, "not UTF-8: byte 0xff at offset 1"),
    ]) {
        assert!(*place == format!("a.jsonl:{line}") && error.contains(part), "{place}: {error}");
    }
    assert_eq!(told.len(), 4);
    let messages = folder.run("analyze a.jsonl").err;
    assert!(messages.lines().count() == 4 && messages.starts_with("failed: a.jsonl:2: not UTF-8"), "{messages}");
    let replaced = folder.run("analyze --encoding-errors replace a.jsonl");
    assert!(
        replaced.out.contains("\"text\":\"x\u{fffd}") && replaced.out.contains("\"text\":\"B\u{fffd}.\""),
        "{}",
        replaced.out
    );
}

#[test]
fn what_is_too_long_fails_alone() {
    let folder = Folder::new(&[("long.txt", &"word ".repeat(100)), ("a.txt", "A.")]);
    let ran = folder.run("analyze --max-bytes 100 long.txt a.txt");
    assert!(
        ran.code == 1 && ids(&ran.out) == ["a.txt"] && ran.err.contains("long.txt: longer than 100 bytes; --max-bytes"),
        "{}",
        ran.err
    );
    folder.write("a.jsonl", format!("{{\"text\":\"{}\"}}\n{{\"text\":\"A.\"}}\n", "x".repeat(300)).as_bytes());
    let ran = folder.run("analyze --max-bytes 100 a.jsonl");
    assert!(ids(&ran.out) == ["a.jsonl:2"] && ran.err.contains("a.jsonl:1: longer than 100 bytes"), "{}", ran.err);
}

#[test]
fn any_bytes_are_an_article() {
    let folder =
        Folder::new(&[("empty.txt", ""), ("nul.txt", "A\0B\u{202e}C. “““““ \u{feff}"), ("one.txt", &"x".repeat(100_000))]);
    let ran = folder.run("analyze empty.txt nul.txt one.txt");
    assert_eq!((ran.code, ids(&ran.out).len()), (0, 3));
    assert_eq!(folder.run_with("quotes -", b"").code, 0);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    // More than the reading thread reads ahead: it must not keep the program from its end.
    let folder = Folder::new(&[("a.jsonl", &lines(20_000)), ("a.txt", ARTICLE)]);
    for line in ["sentences a.jsonl", "analyze a.txt", "report a.txt", "explain a.txt 1", "man", "completions zsh", "--help"] {
        let mut command = folder.command(line);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{line}");
    }
}

/// What comes through a pipe line by line is answered line by line.
#[test]
fn a_slow_writer_is_not_waited_for() {
    let folder = Folder::new(&[]);
    let mut command = folder.command("quotes --input-format jsonl -");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it runs");
    let (mut to, from) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
    let mut answers = std::io::BufReader::new(from).lines();
    for line in lines(3).lines() {
        to.write_all(format!("{line}\n").as_bytes()).expect("it reads");
        let answer = answers.next().expect("an answer").expect("UTF-8");
        assert!(answer.contains("Captain"), "{answer}");
    }
    drop(to);
    assert!(answers.next().is_none() && child.wait().expect("it ends").success());
}

#[test]
fn a_device_is_written_and_stays() {
    let folder = Folder::new(&[("a.txt", ARTICLE)]);
    if cfg!(unix) {
        assert_eq!(folder.run("analyze a.txt -o /dev/null").code, 0);
        assert!(!std::fs::metadata("/dev/null").expect("there").is_file());
    }
}

/// An escape that no encoding can hold is one character, in whatever encoding the file is.
#[test]
fn halves_of_surrogate_pairs_are_replaced() {
    let folder = Folder::new(&[("a.jsonl", "{\"text\":\"a \\ud800 b\"}\n{\"text\":\"\\udfff\\ud83d\\ude00\"}\n")]);
    for line in ["analyze a.jsonl", "analyze a.jsonl --encoding-errors replace"] {
        let ran = folder.run(line);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
        assert!(ran.out.contains("\"text\":\"a \u{fffd} b\"") && ran.out.contains("\"text\":\"\u{fffd}😀\""), "{}", ran.out);
    }
}

#[test]
fn endings_are_read_in_any_case_and_a_hyphen_is_standard_output() {
    let folder = Folder::new(&[("A.JSONL", &lines(2)), ("N.JSONL", "{\"text\":\"Zorbix\",\"label\":\"ORG\"}\n")]);
    let ran = folder.run("quotes --format jsonl A.JSONL --gazetteer N.JSONL -o -");
    assert_eq!((ran.code, ran.out.lines().count(), ran.err.as_str()), (0, 2, ""));
    assert_eq!(folder.names(), ["A.JSONL", "N.JSONL"]);
    assert_eq!(folder.run("gazetteer check N.JSONL").out, "1 entries, 0 unusable lines\n");
}
