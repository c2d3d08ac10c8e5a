//! What the program must not do: open a connection, write what nobody named, or pass on an article's markup as its own.

mod common;

use common::{ARTICLE, Folder};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The names between the brackets of `deny = [...]` in `deny.toml`.
fn banned() -> Vec<String> {
    let rules = fs::read_to_string(root().join("deny.toml")).expect("the rules of cargo-deny");
    let list = rules.split_once("\ndeny = [").and_then(|(_, rest)| rest.split_once(']')).expect("a list of banned crates").0;
    list.split(',').map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Every Rust source below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("readable").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

#[test]
fn no_crate_knows_a_network() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
    let banned = banned();
    assert!(banned.len() > 10 && lock.contains("name = \"serde\""));
    for name in banned {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
    for part in ["onrecord", "onrecord-cli", "onrecord-python"] {
        for source in sources(&root().join("crates").join(part).join("src")) {
            let text = fs::read_to_string(&source).unwrap_or_default();
            assert!(!text.contains("std::net") && !text.contains("UnixStream"), "{}", source.display());
        }
    }
}

/// Each command line, and the names that it may leave behind.
#[test]
fn only_named_outputs_are_written() {
    for (line, left) in [
        ("analyze a.txt", vec![]),
        ("quotes a.txt -f csv", vec![]),
        ("sentences a.txt", vec![]),
        ("explain a.txt 1", vec![]),
        ("gazetteer check names.csv", vec![]),
        ("gazetteer stats names.csv", vec![]),
        ("report a.txt", vec![]),
        ("man", vec![]),
        ("analyze a.txt --gazetteer names.csv -o out", vec!["out"]),
        ("analyze a.txt --errors failed", vec!["failed"]),
        ("analyze a.txt -f html -o pages", vec!["pages", "pages/000001-a.txt.html"]),
        ("analyze a.txt -f brat -o b", vec!["b", "b/000001-a.txt.ann", "b/000001-a.txt.txt"]),
        ("report a.txt -o r.html", vec!["r.html"]),
    ] {
        let folder =
            Folder::new(&[("work/a.txt", ARTICLE), ("work/names.csv", "text,label\nAnn Example,PERSON\n"), ("home/x", "")]);
        let mut command = folder.command(line);
        command.current_dir(folder.path("work"));
        // Where a program might leave something unasked.
        for place in ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env(place, folder.path("home"));
        }
        assert!(command.output().expect("it runs").status.success(), "{line}");
        let mut names = below(&folder.path("work"), "");
        names.retain(|name| !["a.txt", "names.csv"].contains(&name.as_str()));
        assert_eq!(names, left, "{line}");
        assert_eq!(below(&folder.path("home"), ""), ["x"], "{line}");
    }
}

/// All names below a folder, sorted.
fn below(folder: &Path, before: &str) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("readable") {
        let entry = entry.expect("an entry");
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            names.extend(below(&entry.path(), &format!("{name}/")));
        }
        names.push(name);
    }
    names.sort();
    names
}

const SCRIPT: &str = "<script>alert(1)</script>";
const IMAGE: &str = "\"'><img src=x onerror=alert(2)>";

/// Markup as headline, byline, name, title, quote, id, file name, key and title of the page.
#[test]
fn markup_stays_text_in_every_page() {
    let text = format!(
        "{SCRIPT} {IMAGE} Council votes\n\nBy Ann {SCRIPT} Example\n\n“Buy {IMAGE} now {SCRIPT},” said Zorb{SCRIPT}, \
         head of {IMAGE} sales.\n\n“{SCRIPT}” Mayor {IMAGE} Tobias Renn said.\n\n{IMAGE} told {SCRIPT} that {IMAGE} it rained."
    );
    let line = serde_json::json!({"id": format!("{SCRIPT}{IMAGE}"), "text": text}).to_string();
    let failing = serde_json::json!({"id": format!("{SCRIPT}{IMAGE}")}).to_string();
    let names = format!("text,label,id\n\"Zorb{SCRIPT}\",PERSON,\"{}\"\n", format!("{SCRIPT}{IMAGE}").replace('"', "\"\""));
    let file = if cfg!(windows) { "a.jsonl" } else { "<script>alert(3)<img src=x>.jsonl" };
    let folder = Folder::new(&[(file, &format!("{line}\n{failing}\n")), ("names.csv", &names)]);
    let run = |line: &str, last: &[&str]| {
        let mut command = folder.command(line);
        let output = command.arg(file).args(last).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let title = format!("{SCRIPT}{IMAGE}");
    run("report --gazetteer names.csv -o report", &["--title", &title]);
    run("analyze --gazetteer names.csv -f html -o pages", &[]);
    let page = fs::read_dir(folder.path("pages")).expect("pages").next().expect("a page").expect("an entry");
    let page = folder.read(&format!("pages/{}", page.file_name().to_string_lossy()));
    let report = folder.read("report");
    // The report has one script of its own.
    for (page, scripts) in [(&page, 0), (&report, 1)] {
        assert_eq!((page.matches("<script").count(), page.matches("</script").count()), (scripts, scripts));
        assert!(!page.contains("<img"));
        assert!(page.contains("&lt;script&gt;alert(1)&lt;") && page.contains("&lt;img src=x onerror=alert(2)&gt;"), "{page}");
        // No attribute ends early: every tag has its quotation marks in pairs.
        for tag in page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
            let outside: String = tag.split('"').step_by(2).collect();
            assert!(!outside.contains("onerror") && tag.matches('"').count() % 2 == 0, "{tag}");
        }
    }
}
