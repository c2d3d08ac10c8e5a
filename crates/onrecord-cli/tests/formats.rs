//! What each command and format writes.

mod common;

use common::{ARTICLE, Folder, lines};
use serde_json::Value;

fn one() -> Folder {
    Folder::new(&[("harbour.txt", ARTICLE)])
}

fn objects(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
}

#[test]
fn without_a_terminal_analyze_writes_json_lines() {
    let ran = one().run("analyze harbour.txt");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let mut expected = onrecord::Analyzer::new().analyze(ARTICLE);
    expected.id = Some("harbour.txt".into());
    assert_eq!(ran.out, expected.to_json(onrecord::OffsetUnit::Char) + "\n");
}

#[test]
fn json_options_do_what_they_say() {
    let folder = one();
    let bare = objects(&folder.run("analyze --no-text --offset-unit byte harbour.txt").out);
    assert!(bare[0].get("text").is_none() && bare[0]["offset_unit"] == "byte");
    let chosen = objects(&folder.run("analyze --selectors harbour.txt").out);
    assert_eq!(chosen[0]["quotes"][0]["selector"]["exact"], "The harbour is safe,");
}

#[test]
fn json_is_one_array() {
    let folder = Folder::new(&[("a.txt", "One."), ("b.txt", "Two.")]);
    let all: Value = serde_json::from_str(&folder.run("analyze -f json a.txt b.txt").out).expect("JSON");
    let texts: Vec<&Value> = all.as_array().expect("an array").iter().map(|doc| &doc["text"]).collect();
    assert_eq!(texts, ["One.", "Two."]);
    let line = folder.run("analyze -f jsonl a.txt").out;
    assert_eq!(objects(&line)[0], all[0]);
}

#[test]
fn rows_have_who_said_what() {
    let folder = one();
    let rows = objects(&folder.run("quotes harbour.txt").out);
    assert_eq!(rows[0]["speaker"], "Ann Example");
    assert_eq!(rows[0]["role"], "Mayor");
    assert_eq!(rows[0]["quote"], "The harbour is safe,");
    assert_eq!(rows[1]["addressee"], "reporters");
    assert_eq!(rows[0]["document"], "harbour.txt");
    let csv = folder.run("quotes -f csv harbour.txt").out;
    assert_eq!(folder.run("analyze -f csv harbour.txt").out, csv);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let columns: Vec<String> = reader.headers().expect("a header").iter().map(String::from).collect();
    assert_eq!(columns[..5], ["speaker", "role", "cue", "kind", "quote"]);
    let records: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    for (record, row) in records.iter().zip(&rows) {
        for (cell, column) in record.iter().zip(&columns) {
            let value = match &row[column.as_str()] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(cell, value, "{column}");
        }
    }
    assert_eq!(records.len(), rows.len());
}

#[test]
fn sentences_stand_one_a_line() {
    let folder = Folder::new(&[("a.txt", "Dr. Ann Example left.\nThe boat,\nthey say, sank. Größe zählt.")]);
    let plain = folder.run("sentences a.txt").out;
    assert!(plain.starts_with("Dr. Ann Example left.\n") && plain.ends_with("Größe zählt.\n"), "{plain}");
    let rows = objects(&folder.run("sentences -f jsonl a.txt").out);
    assert_eq!(rows.len(), plain.lines().count());
    let text: Vec<char> = folder.read("a.txt").chars().collect();
    for row in rows {
        let at = |key: &str| row[key].as_u64().expect("a number") as usize;
        assert_eq!(text[at("start")..at("end")].iter().collect::<String>(), row["text"]);
    }
}

#[test]
fn conll_and_brat_are_the_library_s() {
    let folder = one();
    assert!(folder.run("analyze -f conll harbour.txt").out.contains("Ann\tB-PERSON\nExample\tI-PERSON\n"));
    assert_eq!(folder.run("analyze -f brat harbour.txt -o out").code, 0);
    assert_eq!(folder.read("out/000001-harbour.txt.txt"), ARTICLE);
    assert!(folder.read("out/000001-harbour.txt.ann").contains("\tThe harbour is safe,\n"));
    assert_eq!(folder.names(), ["harbour.txt", "out"]);
}

#[test]
fn html_is_a_page_an_article_and_ids_cannot_leave_the_folder() {
    let folder = Folder::new(&[("a.jsonl", r#"{"id":"../../x/<b>","text":"“Go,” said Ann Example."}"#)]);
    assert_eq!(folder.run("analyze -f html a.jsonl -o pages").code, 0);
    let page = folder.read("pages/000001-.._.._x__b_.html");
    assert!(page.contains("<!doctype html>") && page.contains("Ann Example"));
    // An id may be longer than a name may be.
    folder.write("b.jsonl", serde_json::json!({"id": "報".repeat(999), "text": ARTICLE}).to_string().as_bytes());
    assert_eq!(folder.run("analyze -f html b.jsonl -o long").code, 0);
    assert!(folder.read(&format!("long/000001-{}.html", "報".repeat(66))).contains("Ann Example"));
}

#[test]
fn the_report_counts_shares_and_escapes() {
    let hostile = r#"{"id":"\"><script>alert(1)</script>","text":"“Buy <script>alert(2)</script> now,” said Ann Example.\n\n“No,” said Paul Sample, the mayor."}"#;
    let folder = Folder::new(&[("a.jsonl", &format!("{hostile}\n{{}}\n"))]);
    let ran = folder.run("report a.jsonl --title <b> -o report.html");
    assert_eq!(ran.code, 1, "{}", ran.err);
    let page = folder.read("report.html");
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(page.contains("<title>&lt;b&gt;</title>"));
    assert!(page.contains("2 quotes") && page.contains("2 speakers, 1 articles"), "{page}");
    assert!(
        page.contains("<b>Paul Sample</b> <span class=\"roles\">mayor</span>") || page.contains("the mayor</span>"),
        "{page}"
    );
    assert!(page.contains("a.jsonl:2: no key `text`"));
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert!(page.contains("<input id=\"filter\" type=\"search\"") && page.contains("% of words"));
    let told = folder.run("report a.jsonl --errors failed.jsonl -o report.html");
    assert_eq!((told.code, told.err.as_str()), (1, ""));
    let line = "{\"id\":\"a.jsonl:2\",\"place\":\"a.jsonl:2\",\"error\":\"no key `text`; --text-field names the right one\"}\n";
    assert_eq!(folder.read("failed.jsonl"), line);
    assert_eq!(folder.names(), ["a.jsonl", "failed.jsonl", "report.html"]);
}

#[test]
fn explain_tells_the_pass() {
    let ran = one().run("explain harbour.txt 1");
    assert!(ran.out.contains("speaker: Ann Example") && ran.out.contains("decided by: name"), "{}", ran.out);
}

#[test]
fn verify_lists_what_changed() {
    let folder = one();
    folder.write("doc.jsonl", folder.run("analyze harbour.txt").out.as_bytes());
    let same = folder.run("verify doc.jsonl harbour.txt");
    assert!(same.code == 0 && same.out.ends_with("same, 0 moved, 0 changed, 0 missing\n"), "{}", same.out);
    folder.write("new.txt", ARTICLE.replace("Paul Sample", "someone").replace("PORT ALDER", "Menu\n\nPORT ALDER").as_bytes());
    let changed = folder.run("verify doc.jsonl new.txt");
    assert_eq!(changed.code, 1);
    assert!(changed.out.lines().any(|line| line.starts_with("missing\tmention\t") && line.ends_with("\t-\tPaul Sample")));
    assert!(changed.out.lines().any(|line| line.starts_with("moved\tquote\t0\t")), "{}", changed.out);
}

#[test]
fn gazetteers_are_used_checked_and_counted() {
    let good = "text,label,id\nHarbour Rowing Club,ORG,club-7\n";
    let folder = Folder::new(&[
        ("names.csv", good),
        ("bad.csv", "text,label\nX,CITY\nHarbour Rowing Club,ORG\n"),
        ("a.txt", "The Harbour Rowing Club won."),
    ]);
    assert!(folder.run("analyze --gazetteer names.csv a.txt").out.contains("\"id\":\"club-7\""));
    assert_eq!(folder.run("gazetteer check names.csv").out, "1 entries, 0 unusable lines\n");
    let bad = folder.run("gazetteer check bad.csv");
    assert!(
        bad.code == 1 && bad.out.starts_with("bad.csv:2: ") && bad.out.ends_with("1 entries, 1 unusable lines\n"),
        "{}",
        bad.out
    );
    let stats = folder.run("gazetteer stats names.csv").out;
    assert!(stats.contains("entries                 1\n") && stats.contains("ORG                     1\n"), "{stats}");
}

#[test]
fn analyzer_options_reach_the_analyzer() {
    let folder = Folder::new(&[("a.txt", "Ann Example quipped that the boats were late. They sail on Monday for $3.")]);
    let doc = &objects(&folder.run("analyze --label MONEY a.txt").out)[0];
    assert!(doc["mentions"].as_array().expect("a list").iter().all(|m| m["label"] == "MONEY"));
    let dated = folder.run("analyze --reference-date 2026-11-24 a.txt").out;
    assert!(dated.contains("\"value\":\"2026-11-23\""), "{dated}");
    let short = Folder::new(&[("a.txt", "They met the zorb. Example there.")]);
    let sentences = |options: &str| objects(&short.run(&format!("analyze {options} a.txt")).out)[0]["sentences"].clone();
    let count = |options: &str| sentences(options).as_array().expect("a list").len();
    assert_eq!((count(""), count("--abbreviation zorb")), (2, 1));
    let more = Folder::new(&[("a.txt", "Ann Example blorbed that the boats were late.")]);
    assert_eq!(objects(&more.run("quotes --cue blorb a.txt").out).len(), 1);
    assert_eq!(objects(&more.run("quotes a.txt").out).len(), 0);
    let listed = Folder::new(&[("a.txt", "They speak Welsh.")]);
    let names = |options: &str| objects(&listed.run(&format!("analyze {options} a.txt")).out)[0]["mentions"].to_string();
    assert!(names("").contains("LANGUAGE") && !names("--no-default-gazetteer").contains("LANGUAGE"));
}

#[test]
fn help_version_completions_and_manual() {
    let folder = Folder::new(&[]);
    let version = folder.run("--version").out;
    assert_eq!(version, format!("onrecord {} (ruleset {})\n", onrecord::VERSION, onrecord::RULESET));
    assert!(folder.run("completions bash").out.contains("onrecord"));
    let manual = folder.run("man").out;
    assert!(manual.starts_with(".ie") && manual.contains("encoding\\-errors"));
    for command in ["analyze", "quotes", "sentences", "report", "explain", "gazetteer", "verify", "completions", "man"] {
        let help = folder.run(&format!("{command} --help"));
        assert!(help.code == 0 && help.out.contains("Usage: onrecord"), "{command}");
    }
}

#[test]
fn threads_do_not_change_the_output() {
    let folder = Folder::new(&[("a.jsonl", &lines(300))]);
    let one = folder.run("analyze --threads 1 a.jsonl").out;
    for threads in [2, 5] {
        assert_eq!(folder.run(&format!("analyze --threads {threads} a.jsonl")).out, one);
    }
    assert_eq!(objects(&one).len(), 300);
}
