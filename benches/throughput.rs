//! Speed on one core: each stage, the whole pipeline, sentences alone, the exports; then all cores.
//!
//! ```text
//! cargo bench --bench throughput                   # news-like text made by rule
//! cargo bench --bench throughput -- articles/      # a file, a folder of files, or JSON Lines with a `text` field
//! ```

#[path = "support/news.rs"]
mod news;

use onrecord::{Analyzer, Document, OffsetUnit};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The best of this many rounds counts: noise on a shared machine only ever adds time.
const ROUNDS: usize = 7;
const MADE_BYTES: usize = 8_000_000;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    // `cargo bench` adds `--bench`.
    let path = std::env::args_os().skip(1).find(|a| !a.to_string_lossy().starts_with("--")).map(PathBuf::from);
    let texts = match &path {
        Some(path) => read(path)?,
        None => made(),
    };
    let bytes: usize = texts.iter().map(String::len).sum();
    let origin = path.map_or_else(|| "made by rule".into(), |path| path.display().to_string());
    println!("{:.1} MB in {} articles ({origin}), best of {ROUNDS} rounds\n", bytes as f64 / 1e6, texts.len());
    println!("{:<22} {:>9} {:>9}", "one core", "MB/s", "ns/byte");

    let analyzer = Analyzer::new();
    let show = |name: &str, time: Duration| {
        let nanoseconds = time.as_secs_f64() * 1e9 / bytes as f64;
        println!("{name:<22} {:>9.1} {nanoseconds:>9.2}", 1e3 / nanoseconds);
    };
    for (name, time) in stages(&analyzer, &texts) {
        show(&format!("  {name}"), time);
    }
    show("whole pipeline", best(|| each(&texts, |text| analyzer.analyze(text))));
    show("sentences alone", best(|| each(&texts, |text| onrecord::sentences(text).count())));
    let documents: Vec<Document> = texts.iter().map(|text| analyzer.analyze(text)).collect();
    show("to JSON", best(|| each(&documents, |doc| doc.to_json(OffsetUnit::Char))));
    show("to HTML", best(|| each(&documents, Document::to_html)));
    drop(documents);

    let cores = std::thread::available_parallelism()?.get();
    println!("\n{cores} threads");
    show("whole pipeline", best(|| each(&[cores], |threads| analyzer.analyze_batch(&texts, Some(*threads)))));
    Ok(())
}

fn made() -> Vec<String> {
    let mut newsroom = news::Newsroom::new(1);
    let mut size = 0;
    std::iter::repeat_with(|| newsroom.article())
        .take_while(|article| {
            size += article.len();
            size <= MADE_BYTES
        })
        .collect()
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

/// Does the work on every item and lets no result be optimised away.
fn each<I, O>(items: &[I], work: impl Fn(&I) -> O) {
    for item in items {
        black_box(work(item));
    }
}

fn best(work: impl Fn()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// Time of each stage, summed over the texts, in the best round for that stage.
fn stages(analyzer: &Analyzer, texts: &[String]) -> Vec<(&'static str, Duration)> {
    let mut fastest: Vec<(&'static str, Duration)> = Vec::new();
    for _ in 0..ROUNDS {
        let mut round: Vec<(&'static str, Duration)> = Vec::new();
        for text in texts {
            let mut last = Instant::now();
            let mut stage = 0;
            black_box(analyzer.analyze_observed(text, |name| {
                let now = Instant::now();
                match round.get_mut(stage) {
                    Some((_, time)) => *time += now - last,
                    None => round.push((name, now - last)),
                }
                stage += 1;
                last = now;
            }));
        }
        if fastest.is_empty() {
            fastest = round;
        } else {
            fastest.iter_mut().zip(round).for_each(|(best, new)| best.1 = best.1.min(new.1));
        }
    }
    fastest
}
