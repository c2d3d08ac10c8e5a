//! Every message of the program with the command that provokes it: what ends a run, what fails an article, what clap says of a command
//! line. A new kind of failure does not compile before it has a name here, and fails the test before it has a row.
#![cfg(target_os = "linux")]

mod common;

use common::{ARTICLE, Folder, lines};
use onrecord_cli::{Failure, Reason};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;

/// A function that names each variant of an error, and all these names.
macro_rules! variants {
    ($error:ident, $name:ident, $all:ident: $($variant:ident)*) => {
        fn $name(error: &$error) -> &'static str {
            match error {
                $($error::$variant { .. } => stringify!($variant),)*
            }
        }
        const $all: &[&str] = &[$(stringify!($variant)),*];
    };
}

variants!(Failure, failure_name, FAILURES:
    BrokenPipe Stdout Read Write WriteOn NoFile NoFileFits Pattern EmptyFolder NotUtf8 IsFolder Device IsInput TwoUses Packed NotText
    NoFolder OnlyJson NothingKept Busy NotAJournal OtherRun TooShort Threads Library NotADocument NoQuotes NoQuote);
variants!(Reason, reason_name, REASONS: Read ReadOn TooLong NotUtf8 NotJson NoText Defect);

fn system(code: i32) -> io::Error {
    io::Error::from_raw_os_error(code)
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(name)
}

fn not_json(message: &str) -> Reason {
    Reason::NotJson(serde::de::Error::custom(message))
}

fn library(option: &'static str, reason: &str) -> Failure {
    onrecord::Error::Config { option, reason: reason.into() }.into()
}

fn folder() -> Folder {
    let folder = Folder::new(&[
        ("a.txt", ARTICLE),
        ("quiet.txt", "It rained."),
        ("many.jsonl", &lines(300)),
        ("names.csv", "text,label\n,ORG\n"),
        ("n/x.csv", ""),
        ("old.journal", "mine\n"),
        ("other.journal", "{\"run\":\"another\"}\n"),
        ("doc.json", "{}"),
    ]);
    folder.write("latin.txt", b"caf\xe9");
    // A run that was stopped, and then lost its output.
    let stop = "trap '' XFSZ; ulimit -f 8; onrecord quotes many.jsonl -o short";
    assert_eq!(folder.shell(stop).code, 2);
    let head = folder.read("short.journal");
    let state = "{\"next\":9,\"written\":9,\"failed\":0,\"bytes\":9999,\"error_bytes\":0,\"complete\":false}\n";
    folder.write("short.journal", format!("{head}{state}").as_bytes());
    folder.write("short.part", b"");
    folder
}

#[test]
fn what_ends_a_run_says_what_to_do() {
    let folder = folder();
    let held = File::create(folder.path("busy.journal")).expect("writable");
    held.lock().expect("a lock");
    let pattern = || glob::Pattern::new("[").expect_err("no pattern");
    let unusable = onrecord::Error::Gazetteer { path: path("names.csv"), line: 2, reason: "`text` is empty".into() };
    let threads = || Box::new(io::Error::from_raw_os_error(11));
    let not_json = || onrecord::Document::from_json("{}").expect_err("no document");
    let rows = [
        (
            "onrecord analyze a.txt > /dev/full",
            Failure::Stdout(system(28)),
            "standard output cannot be written: No space left on device (os error 28)",
        ),
        (
            "onrecord analyze a.txt -o /dev/full",
            Failure::Write { path: path("/dev/full"), source: system(28) },
            "/dev/full: cannot be written: No space left on device (os error 28)",
        ),
        (
            "onrecord analyze a.txt -o nothere/x",
            Failure::Write { path: path("nothere/x"), source: system(2) },
            "nothere/x: cannot be written: No such file or directory (os error 2)",
        ),
        (
            "onrecord analyze a.txt --errors nothere/x",
            Failure::Write { path: path("nothere/x.part"), source: system(2) },
            "nothere/x.part: cannot be written: No such file or directory (os error 2)",
        ),
        (
            "onrecord report a.txt -o nothere/x",
            Failure::Write { path: path("nothere/x.part"), source: system(2) },
            "nothere/x.part: cannot be written: No such file or directory (os error 2)",
        ),
        (
            "trap '' XFSZ; ulimit -f 8; onrecord quotes many.jsonl -o cut",
            Failure::WriteOn { path: path("cut"), source: system(27) },
            "cut: cannot be written on: File too large (os error 27); when that is put right, the same command with --resume goes on",
        ),
        (
            "onrecord analyze a.txt/b",
            Failure::Read { path: path("a.txt/b"), source: system(20) },
            "a.txt/b: cannot be read: Not a directory (os error 20)",
        ),
        (
            "onrecord explain nothere.txt 1",
            Failure::Read { path: path("nothere.txt"), source: system(2) },
            "nothere.txt: cannot be read: No such file or directory (os error 2)",
        ),
        (
            "onrecord verify nothere.json a.txt",
            Failure::Read { path: path("nothere.json"), source: system(2) },
            "nothere.json: cannot be read: No such file or directory (os error 2)",
        ),
        ("onrecord analyze nothere.txt", Failure::NoFile(path("nothere.txt")), "nothere.txt: no such file"),
        (
            "onrecord analyze 'no*.txt'",
            Failure::NoFileFits(path("no*.txt")),
            "no*.txt: no such file, and no file fits it as a pattern",
        ),
        (
            "onrecord analyze '['",
            Failure::Pattern { path: path("["), source: pattern() },
            "[: not a pattern: Pattern syntax error near position 0: invalid range pattern",
        ),
        (
            "onrecord analyze n",
            Failure::EmptyFolder(path("n")),
            "n: no .txt, .jsonl or .ndjson file in this folder; name files of other kinds one by one",
        ),
        (
            "onrecord explain latin.txt 1",
            Failure::NotUtf8 { path: path("latin.txt"), byte: 0xe9, offset: 3 },
            "latin.txt: not UTF-8: byte 0xe9 at offset 3; save it as UTF-8",
        ),
        ("onrecord analyze a.txt -o n", Failure::IsFolder(path("n")), "n: is a folder; name a file"),
        ("onrecord report a.txt -o n", Failure::IsFolder(path("n")), "n: is a folder; name a file"),
        ("onrecord analyze a.txt --errors n", Failure::IsFolder(path("n")), "n: is a folder; name a file"),
        (
            "onrecord analyze a.txt --errors /dev/null",
            Failure::Device(path("/dev/null")),
            "/dev/null: is no ordinary file; name one",
        ),
        (
            "onrecord analyze a.txt -o ./a.txt",
            Failure::IsInput(path("./a.txt")),
            "./a.txt: is an input too; name another file to write",
        ),
        (
            "onrecord report . --errors a.txt",
            Failure::IsInput(path("a.txt")),
            "a.txt: is an input too; name another file to write",
        ),
        (
            "onrecord analyze a.txt -o x --errors x",
            Failure::TwoUses(path("x")),
            "x: is to take both results and errors; name two files",
        ),
        (
            "onrecord analyze a.txt -o x.jsonl.gz",
            Failure::Packed(path("x.jsonl.gz")),
            "x.jsonl.gz: results are not compressed; name a file without .gz or .zst",
        ),
        (
            "onrecord report a.txt --errors x.ZST",
            Failure::Packed(path("x.ZST")),
            "x.ZST: results are not compressed; name a file without .gz or .zst",
        ),
        (
            "onrecord explain many.jsonl 1",
            Failure::NotText(path("many.jsonl")),
            "many.jsonl: holds articles as JSON; give the text of one",
        ),
        (
            "onrecord --help > /dev/full",
            Failure::Stdout(system(28)),
            "standard output cannot be written: No space left on device (os error 28)",
        ),
        (
            "onrecord analyze a.txt -f html",
            Failure::NoFolder,
            "this format writes a file for each article; name a folder with --output",
        ),
        (
            "onrecord analyze a.txt -f csv --offset-unit byte",
            Failure::OnlyJson("--offset-unit byte"),
            "--offset-unit byte: is for the formats jsonl and json alone",
        ),
        (
            "onrecord analyze a.txt -f conll --no-text",
            Failure::OnlyJson("--no-text"),
            "--no-text: is for the formats jsonl and json alone",
        ),
        (
            "onrecord analyze a.txt --resume -o /dev/null",
            Failure::NothingKept,
            "--resume: the output is no ordinary file, so nothing of it was kept",
        ),
        (
            "onrecord analyze a.txt -o busy",
            Failure::Busy(path("busy.journal")),
            "busy.journal: another run is writing this output; wait for its end, or name another output",
        ),
        (
            "onrecord analyze a.txt --resume -o old",
            Failure::NotAJournal(path("old.journal")),
            "old.journal: not a journal of this program; remove it to start again",
        ),
        (
            "onrecord analyze a.txt --resume -o other",
            Failure::OtherRun(path("other.journal")),
            "other.journal: the inputs, the options or the program have changed since; start again without --resume",
        ),
        (
            "onrecord quotes many.jsonl --resume -o short",
            Failure::TooShort(path("short.part")),
            "short.part: shorter than its journal says; start again without --resume",
        ),
        (
            "ulimit -v 400000; onrecord analyze many.jsonl --threads 1024",
            Failure::Threads(threads()),
            "the system gives no more threads: Resource temporarily unavailable (os error 11); --threads names fewer",
        ),
        ("onrecord quotes a.txt --cue 12", library("cues", "`12` is not one verb"), "cues: `12` is not one verb"),
        (
            "onrecord quotes a.txt --abbreviation .",
            library("abbreviations", "`` is not one word"),
            "abbreviations: `` is not one word",
        ),
        ("onrecord quotes a.txt --gazetteer names.csv", unusable.into(), "names.csv:2: `text` is empty"),
        (
            "onrecord quotes a.txt --gazetteer nothere.csv",
            onrecord::Error::Io { path: path("nothere.csv"), source: system(2) }.into(),
            "nothere.csv: No such file or directory (os error 2)",
        ),
        (
            "onrecord gazetteer check nothere.csv",
            onrecord::Error::Io { path: path("nothere.csv"), source: system(2) }.into(),
            "nothere.csv: No such file or directory (os error 2)",
        ),
        (
            "onrecord verify doc.json a.txt",
            Failure::NotADocument { path: path("doc.json"), source: not_json() },
            "doc.json: not an onrecord/1 document: missing field `schema` at line 1 column 2",
        ),
        ("onrecord explain quiet.txt 1", Failure::NoQuotes(path("quiet.txt")), "quiet.txt: no quotes were found in it"),
        (
            "onrecord explain a.txt 99",
            Failure::NoQuote { path: path("a.txt"), number: 99, count: 3 },
            "a.txt: no quote 99; quotes are numbered from 1 to 3",
        ),
        (
            "onrecord explain a.txt 0",
            Failure::NoQuote { path: path("a.txt"), number: 0, count: 3 },
            "a.txt: no quote 0; quotes are numbered from 1 to 3",
        ),
    ];
    // A reader that has seen enough is the one end that is no failure: no message, and exit code 0 (`inputs.rs`).
    let mut seen = BTreeSet::from(["BrokenPipe"]);
    for (line, failure, message) in rows {
        // The last bytes that `ulimit -v` leaves may be gone while a thread starts, which aborts the run: then it is run again.
        let runs = (0..5).map(|_| folder.shell(line));
        let ran = { runs }.find(|ran| ran.code != 134).expect("a run that ends by itself");
        assert_eq!((ran.code, ran.err), (2, format!("error: {message}\n")), "{line}");
        assert_eq!(failure.to_string(), message, "{line}");
        assert_eq!(ran.out, "", "{line}");
        seen.insert(failure_name(&failure));
    }
    assert_eq!(seen, FAILURES.iter().copied().collect());
}

#[test]
fn what_fails_an_article_says_what_to_do() {
    let folder = Folder::new(&[
        ("good.txt", "It rained."),
        ("long.txt", &"word ".repeat(100)),
        ("long.jsonl", &format!("{{\"text\":\"{}\"}}\n", "x".repeat(200))),
        ("list.jsonl", "[1]\n"),
        ("number.jsonl", "{\"text\":1}\n"),
        ("other.jsonl", "{\"body\":\"It rained.\"}\n"),
    ]);
    folder.write("latin.txt", b"caf\xe9");
    folder.write("bad.txt.zst", b"It rained.");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(b"{\"text\":\"It rained.\"}\n").expect("memory");
    let packed = packed.finish().expect("memory");
    folder.write("cut.jsonl.gz", &packed[..packed.len() - 9]);
    std::os::unix::fs::symlink("nowhere", folder.path("lost.txt")).expect("a link");
    let cut = || Reason::ReadOn(io::Error::new(io::ErrorKind::UnexpectedEof, "incomplete deflate stream"));
    let rows = [
        ("'l*t.txt'", "lost.txt", Reason::Read(system(2)), "cannot be read: No such file or directory (os error 2)"),
        (
            "bad.txt.zst",
            "bad.txt.zst",
            Reason::Read(io::Error::other("Unknown frame descriptor")),
            "cannot be read: Unknown frame descriptor",
        ),
        (
            "cut.jsonl.gz",
            "cut.jsonl.gz:2",
            cut(),
            "cannot be read on, so the lines behind are missing: incomplete deflate stream",
        ),
        (
            "long.txt --max-bytes 99",
            "long.txt",
            Reason::TooLong { limit: 99 },
            "longer than 99 bytes; --max-bytes raises the limit, or give one article a line as JSON Lines",
        ),
        (
            "long.jsonl --max-bytes 99",
            "long.jsonl:1",
            Reason::TooLong { limit: 99 },
            "longer than 99 bytes; --max-bytes raises the limit, or give one article a line as JSON Lines",
        ),
        (
            "latin.txt",
            "latin.txt",
            Reason::NotUtf8 { byte: 0xe9, offset: 3 },
            "not UTF-8: byte 0xe9 at offset 3; --encoding-errors replace reads on",
        ),
        (
            "list.jsonl",
            "list.jsonl:1",
            not_json("invalid type: sequence, expected a JSON object at line 1 column 0"),
            "not a JSON object with an article: invalid type: sequence, expected a JSON object at column 0",
        ),
        (
            "number.jsonl",
            "number.jsonl:1",
            not_json("invalid type: integer `1`, expected a string at line 1 column 9"),
            "not a JSON object with an article: invalid type: integer `1`, expected a string at column 9",
        ),
        (
            "other.jsonl",
            "other.jsonl:1",
            Reason::NoText { key: "text".into() },
            "no key `text`; --text-field names the right one",
        ),
    ];
    // No input is known to provoke it; `batch.rs` tests it with work that panics.
    let mut seen = BTreeSet::from(["Defect"]);
    for (arguments, place, reason, message) in rows {
        let ran = folder.shell(&format!("onrecord analyze --no-text {arguments} good.txt"));
        assert_eq!((ran.code, ran.err), (1, format!("failed: {place}: {message}\n")), "{arguments}");
        assert_eq!(reason.to_string(), message, "{arguments}");
        assert!(ran.out.lines().last().is_some_and(|line| line.contains("\"good.txt\"")), "{arguments}: the rest goes on");
        seen.insert(reason_name(&reason));
    }
    assert_eq!(seen, REASONS.iter().copied().collect());
}

/// Clap's own messages, for each kind of check that the arguments use.
#[test]
fn a_wrong_command_line_is_explained() {
    let folder = folder();
    for (line, message) in [
        (
            "onrecord analyze",
            "the following required arguments were not provided:\n  <INPUT>...\n\nUsage: onrecord analyze <INPUT>...\n",
        ),
        (
            "onrecord analyse a.txt",
            "unrecognized subcommand 'analyse'\n\n  tip: a similar subcommand exists: 'analyze'\n\nUsage: onrecord <COMMAND>\n",
        ),
        (
            "onrecord analyze a.txt --treads 2",
            "unexpected argument '--treads' found\n\n  tip: a similar argument exists: '--threads'\n\nUsage: onrecord analyze --threads <N> <INPUT>...\n",
        ),
        (
            "onrecord analyze a.txt --shard 0/3",
            "invalid value '0/3' for '--shard <I/N>': a share is I/N with I from 1 to N, like 2/8\n",
        ),
        ("onrecord analyze a.txt --threads 0", "invalid value '0' for '--threads <N>': 0 is not in 1..=1024\n"),
        ("onrecord analyze a.txt --max-bytes 0", "invalid value '0' for '--max-bytes <BYTES>': 0 is not in 1..=4294967295\n"),
        (
            "onrecord analyze a.txt -f xml",
            "invalid value 'xml' for '--format <FORMAT>'\n  [possible values: jsonl, json, csv, conll, brat, html, pretty]\n\n  tip: a similar value exists: 'html'\n",
        ),
        (
            "onrecord analyze a.txt --label CITY",
            "invalid value 'CITY' for '--label <LABEL>': `CITY` is none of PERSON, NORP, ORG, GPE, LOC, FAC, PRODUCT, EVENT, LAW, WORK_OF_ART, LANGUAGE, DATE, TIME, MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL, TITLE\n",
        ),
        (
            "onrecord analyze a.txt --reference-date yesterday",
            "invalid value 'yesterday' for '--reference-date <DATE>': failed to parse four digit integer as year: invalid digit, expected 0-9 but got y\n",
        ),
        (
            "onrecord analyze a.txt --resume",
            "the following required arguments were not provided:\n  --output <FILE>\n\nUsage: onrecord analyze --output <FILE> --resume <INPUT>...\n",
        ),
        (
            "onrecord analyze a.txt --no-text --selectors",
            "the argument '--no-text' cannot be used with '--selectors'\n\nUsage: onrecord analyze --no-text <INPUT>...\n",
        ),
        ("onrecord explain a.txt one", "invalid value 'one' for '<NUMBER>': invalid digit found in string\n"),
        (
            "onrecord completions nosuch",
            "invalid value 'nosuch' for '<SHELL>'\n  [possible values: bash, elvish, fish, powershell, zsh]\n",
        ),
    ] {
        let ran = folder.shell(line);
        assert_eq!((ran.code, ran.err), (2, format!("error: {message}\nFor more information, try '--help'.\n")), "{line}");
    }
    let bare = folder.shell("onrecord");
    assert!(bare.code == 2 && bare.err.contains("Usage: onrecord <COMMAND>"), "{}", bare.err);
}

/// Nobody hears the message, but nothing else is lost.
#[test]
fn messages_that_cannot_be_written_are_lost_alone() {
    let folder = Folder::new(&[("a.jsonl", "not json\n{\"text\":\"It rained.\"}\n")]);
    for (line, code) in [
        ("onrecord analyze a.jsonl --no-text -o out.jsonl 2>/dev/full", 1),
        ("onrecord report a.jsonl -o out.html 2>/dev/full", 1),
        ("onrecord analyze nothere 2>/dev/full", 2),
        ("onrecord analyze 2>/dev/full", 2),
    ] {
        assert_eq!(folder.shell(line).code, code, "{line}");
    }
    assert_eq!(folder.read("out.jsonl").lines().count(), 1);
    assert_eq!(folder.names(), ["a.jsonl", "out.html", "out.jsonl"]);
}
