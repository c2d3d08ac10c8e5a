//! A run stopped at any moment and gone on with writes what an uninterrupted one writes. These are the few kills of every day;
//! `cargo xtask kill` does fifty of a run of 20,000 articles.

mod common;

use common::{Folder, lines};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use walkdir::WalkDir;

/// Articles, among them some that fail.
fn news(count: usize) -> String {
    lines(count).replace("{\"id\":\"a7", "{\"x\":\"a7").replace("\"text\":\"Boat 13", "\"no\":\"Boat 13")
}

/// Every file in the folder and the folders in it.
fn files(folder: &Folder) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = WalkDir::new(folder.path("")).into_iter().map(|entry| entry.expect("readable"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).expect("readable"))).collect()
}

/// Kills a run at moments spread over its length by the golden ratio: the same in every test, yet everywhere; every third one twice.
fn kill_and_go_on(run: &str, articles: usize, kills: u32) {
    let whole = Folder::new(&[("a.jsonl", &news(articles))]);
    let begin = Instant::now();
    assert_eq!(whole.run(run).code, 1);
    let length = begin.elapsed();
    let expected: BTreeMap<PathBuf, Vec<u8>> = files(&whole);
    for kill in 0..kills {
        let folder = Folder::new(&[("a.jsonl", &news(articles))]);
        let moment = length.mul_f64((f64::from(kill) * 0.618_034).fract());
        for line in [run.to_owned(), format!("{run} --resume")].iter().take(if kill % 3 == 2 { 2 } else { 1 }) {
            let mut child = folder.command(line).stderr(Stdio::null()).spawn().expect("it runs");
            std::thread::sleep(moment);
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
        }
        let ran = folder.run(&format!("{run} --resume"));
        assert_eq!(ran.code, 1, "{}", ran.err);
        let found = files(&folder);
        let names = |files: &BTreeMap<PathBuf, Vec<u8>>, root: &Folder| -> Vec<PathBuf> {
            files.keys().map(|path| path.strip_prefix(root.path("")).expect("inside").to_owned()).collect()
        };
        assert_eq!(names(&found, &folder), names(&expected, &whole), "killed after {moment:?}");
        assert!(found.values().eq(expected.values()), "killed after {moment:?}");
    }
}

#[test]
fn a_killed_run_goes_on_byte_for_byte() {
    kill_and_go_on("analyze a.jsonl -o out.jsonl --errors failed.jsonl", 4000, 6);
}

#[test]
fn a_killed_run_leaves_no_half_pages() {
    kill_and_go_on("analyze a.jsonl -f brat -o out --errors failed.jsonl", 300, 4);
}

/// A run that was stopped when half of its articles were done, as its files show it.
fn stopped(folder: &Folder) -> (String, usize) {
    assert_eq!(folder.run("quotes a.jsonl -o whole.jsonl").code, 0);
    let whole = folder.read("whole.jsonl");
    std::fs::rename(folder.path("whole.jsonl"), folder.path("out.jsonl")).expect("there");
    let half = whole.lines().take(10).map(|line| line.len() + 1).sum();
    (whole, half)
}

/// The line that names a run, as the program writes it.
fn head(folder: &Folder) -> String {
    // A run whose output cannot be opened leaves its journal.
    std::fs::create_dir(folder.path("out.jsonl.part")).expect("writable");
    std::fs::remove_file(folder.path("out.jsonl")).expect("there");
    assert_eq!(folder.run("quotes a.jsonl -o out.jsonl").code, 2);
    std::fs::remove_dir(folder.path("out.jsonl.part")).expect("there");
    folder.read("out.jsonl.journal")
}

#[test]
fn it_goes_on_where_the_journal_says_and_cuts_what_is_behind() {
    let folder = Folder::new(&[("a.jsonl", &lines(20))]);
    let (whole, half) = stopped(&folder);
    let head = head(&folder);
    let state = format!("{{\"next\":10,\"written\":10,\"failed\":0,\"bytes\":{half},\"error_bytes\":0,\"complete\":false}}\n");
    for torn in ["", "{\"next\":15,\"wri"] {
        folder.write("out.jsonl.journal", format!("{head}{state}{torn}").as_bytes());
        folder.write("out.jsonl.part", format!("{}behind the last note", &whole[..half]).as_bytes());
        assert_eq!(folder.run("quotes a.jsonl -o out.jsonl --resume").code, 0);
        assert_eq!(folder.read("out.jsonl"), whole);
    }
    // Nothing before the note is read or written again: what stands there stays.
    folder.write("out.jsonl.journal", format!("{head}{state}").as_bytes());
    folder.write("out.jsonl.part", "x".repeat(half).as_bytes());
    assert_eq!(folder.run("quotes a.jsonl -o out.jsonl --resume").code, 0);
    assert_eq!(folder.read("out.jsonl"), "x".repeat(half) + &whole[half..]);
    // Without --resume it begins anew.
    folder.write("out.jsonl.journal", format!("{head}{state}").as_bytes());
    folder.write("out.jsonl.part", b"old");
    assert_eq!(folder.run("quotes a.jsonl -o out.jsonl").code, 0);
    assert_eq!(folder.read("out.jsonl"), whole);
}

#[test]
fn a_run_stopped_while_files_got_their_names_is_ended() {
    let folder = Folder::new(&[("a.jsonl", &lines(20))]);
    let (whole, _) = stopped(&folder);
    let head = head(&folder);
    let state =
        format!("{{\"next\":20,\"written\":20,\"failed\":0,\"bytes\":{},\"error_bytes\":0,\"complete\":true}}\n", whole.len());
    for name in ["out.jsonl.part", "out.jsonl"] {
        folder.write("out.jsonl.journal", format!("{head}{state}").as_bytes());
        folder.write(name, whole.as_bytes());
        assert_eq!(folder.run("quotes a.jsonl -o out.jsonl --resume").code, 0);
        assert_eq!(folder.read("out.jsonl"), whole);
        assert_eq!(folder.names(), ["a.jsonl", "out.jsonl"]);
    }
}

#[test]
fn other_inputs_or_options_are_not_gone_on_with() {
    let folder = Folder::new(&[("a.jsonl", &lines(20)), ("b.jsonl", &lines(3))]);
    let (whole, half) = stopped(&folder);
    let head = head(&folder);
    let state = format!("{{\"next\":10,\"written\":10,\"failed\":0,\"bytes\":{half},\"error_bytes\":0,\"complete\":false}}\n");
    folder.write("out.jsonl.journal", format!("{head}{state}").as_bytes());
    folder.write("out.jsonl.part", &whole.as_bytes()[..half]);
    for line in ["quotes b.jsonl", "quotes a.jsonl --label ORG", "quotes a.jsonl -f csv", "quotes a.jsonl --shard 1/2"] {
        let ran = folder.run(&format!("{line} -o out.jsonl --resume"));
        assert!(ran.code == 2 && ran.err.contains("have changed since; start again without --resume"), "{line}: {}", ran.err);
    }
    // The same names and sizes, but written since.
    let later = std::fs::File::options().write(true).open(folder.path("a.jsonl")).expect("there");
    let time = later.metadata().and_then(|metadata| metadata.modified()).expect("a time");
    later.set_modified(time + Duration::from_secs(1)).expect("settable");
    let ran = folder.run("quotes a.jsonl -o out.jsonl --resume");
    assert!(ran.code == 2 && ran.err.contains("have changed since"), "{}", ran.err);
}

#[test]
fn other_names_of_your_own_are_not_gone_on_with() {
    let folder = Folder::new(&[("a.jsonl", &lines(20)), ("names.csv", "text,label\nAnn Example,PERSON\n")]);
    let run = "quotes a.jsonl --gazetteer names.csv -o out.jsonl";
    // Its output cannot be opened, so that the journal stays.
    std::fs::create_dir(folder.path("out.jsonl.part")).expect("writable");
    assert_eq!(folder.run(run).code, 2);
    std::fs::remove_dir(folder.path("out.jsonl.part")).expect("there");
    folder.write("names.csv", b"text,label\nAnn Example,ORG\n");
    let ran = folder.run(&format!("{run} --resume"));
    assert!(ran.code == 2 && ran.err.contains("have changed since"), "{}", ran.err);
}
