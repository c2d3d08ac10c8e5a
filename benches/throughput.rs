//! Speed on one core: each stage, the whole pipeline, sentences alone, the exports; then the same text in other letters.
//!
//! ```text
//! cargo bench --bench throughput                   # news-like text made by rule
//! cargo bench --bench throughput -- articles/      # a file, a folder of files, or JSON Lines with a `text` field
//! ```

#[path = "support/clock.rs"]
mod clock;
#[path = "support/letters.rs"]
mod letters;
#[path = "support/news.rs"]
mod news;

use clock::{best, bytes, each, nanoseconds, stages};
use onrecord::{Analyzer, Document, OffsetUnit};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

const ROUNDS: usize = 7;
const MADE_BYTES: usize = 8_000_000;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    // `cargo bench` adds `--bench`.
    let path = std::env::args_os().skip(1).find(|a| !a.to_string_lossy().starts_with("--")).map(PathBuf::from);
    let texts = match &path {
        Some(path) => read(path)?,
        None => news::Newsroom::new(1).articles(MADE_BYTES),
    };
    let bytes = bytes(&texts);
    let origin = path.map_or_else(|| "made by rule".into(), |path| path.display().to_string());
    println!("{:.1} MB in {} articles ({origin}), best of {ROUNDS} rounds\n", bytes as f64 / 1e6, texts.len());
    println!("{:<22} {:>9} {:>9}", "one core", "MB/s", "ns/byte");

    let analyzer = Analyzer::new();
    let show = |name: &str, time: Duration| {
        let nanoseconds = nanoseconds(time, bytes);
        println!("{name:<22} {:>9.1} {nanoseconds:>9.2}", 1e3 / nanoseconds);
    };
    for (name, time) in stages(ROUNDS, &analyzer, &texts) {
        show(&format!("  {name}"), time);
    }
    show("whole pipeline", best(ROUNDS, || each(&texts, |text| analyzer.analyze(text))));
    let stream = || analyzer.par_analyze(&texts, Some(1)).map_or(0, Iterator::count);
    show("the same as a stream", best(ROUNDS, || _ = black_box(stream())));
    show("sentences alone", best(ROUNDS, || each(&texts, |text| onrecord::sentences(text).count())));
    let documents: Vec<Document> = texts.iter().map(|text| analyzer.analyze(text)).collect();
    show("to JSON", best(ROUNDS, || each(&documents, |doc| doc.to_json(OffsetUnit::Char))));
    show("to HTML", best(ROUNDS, || each(&documents, Document::to_html)));
    drop(documents);

    other_letters(&analyzer, &texts);
    Ok(())
}

/// What letters outside ASCII cost.
fn other_letters(analyzer: &Analyzer, texts: &[String]) {
    println!("\n{:<22} {:>9} {:>9} {:>9} {:>9}", "other letters", "MB/s", "x ASCII", "sentences", "x ASCII");
    let mut first = None;
    for (name, change) in letters::ALPHABETS {
        let texts: Vec<String> = texts.iter().map(|text| change(text)).collect();
        let cost = |time| nanoseconds(time, clock::bytes(&texts));
        let whole = cost(best(ROUNDS, || each(&texts, |text| analyzer.analyze(text))));
        let sentences = cost(best(ROUNDS, || each(&texts, |text| onrecord::sentences(text).count())));
        let of = *first.get_or_insert((whole, sentences));
        let (a, b, c, d) = (1e3 / whole, whole / of.0, 1e3 / sentences, sentences / of.1);
        println!("  {name:<20} {a:>9.1} {b:>9.2} {c:>9.1} {d:>9.2}");
    }
}

fn read(path: &Path) -> Result<Vec<String>, Failure> {
    if path.is_dir() {
        let mut files = std::fs::read_dir(path)?.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
        files.retain(|file| file.is_file());
        files.sort();
        return Ok(files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?.concat());
    }
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    if path.extension().is_none_or(|e| e != "jsonl") {
        return Ok(vec![text]);
    }
    let field = |line: &str| Ok(serde_json::from_str::<serde_json::Value>(line)?["text"].as_str().unwrap_or_default().to_owned());
    text.lines().map(field).collect()
}
