//! A run stopped at any moment and gone on with writes what an uninterrupted one writes. `ONRECORD_KILLS` and `ONRECORD_ARTICLES`
//! set how often and how much; without them it is little, for every day.

mod common;

use common::{Folder, lines};
use std::process::Stdio;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Articles, among them some that fail.
fn news(count: u64) -> String {
    lines(count as usize).replace("{\"id\":\"a7", "{\"x\":\"a7").replace("\"text\":\"Boat 13", "\"no\":\"Boat 13")
}

const RUN: &str = "analyze a.jsonl -o out.jsonl --errors failed.jsonl";

#[test]
fn a_killed_run_goes_on_byte_for_byte() {
    let articles = setting("ONRECORD_ARTICLES", 4000);
    let folder = Folder::new(&[("a.jsonl", &news(articles))]);
    let begin = std::time::Instant::now();
    assert_eq!(folder.run(RUN).code, 1);
    let whole = begin.elapsed();
    let expected = (folder.read("out.jsonl"), folder.read("failed.jsonl"));
    assert!(!expected.1.is_empty() && folder.names() == ["a.jsonl", "failed.jsonl", "out.jsonl"]);
    // Moments spread over the whole run by the golden ratio: the same in every run, yet everywhere.
    let kills = setting("ONRECORD_KILLS", 6);
    for kill in 0..kills {
        for name in ["out.jsonl", "failed.jsonl"] {
            std::fs::remove_file(folder.path(name)).expect("there");
        }
        let moment = whole.mul_f64((kill as f64 * 0.618_034).fract());
        let mut child = folder.command(RUN).stderr(Stdio::null()).spawn().expect("it runs");
        std::thread::sleep(moment);
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let ran = folder.run(&format!("{RUN} --resume"));
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert!((folder.read("out.jsonl"), folder.read("failed.jsonl")) == expected, "killed after {moment:?}");
        assert_eq!(folder.names(), ["a.jsonl", "failed.jsonl", "out.jsonl"]);
    }
    println!("{kills} of {kills} identical, {articles} articles");
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
    folder.write("out.jsonl.part", b"short");
    let ran = folder.run("quotes a.jsonl -o out.jsonl --resume");
    assert!(ran.code == 2 && ran.err.contains("out.jsonl.part: shorter than its journal says"), "{}", ran.err);
}
