//! What users' names cost: the time to read lists of a thousand, 50,000 and a million of them, and the speed of the analysis with each.
//!
//! ```text
//! cargo bench --bench gazetteer
//! ```

#[path = "support/clock.rs"]
mod clock;
#[path = "support/news.rs"]
mod news;

use clock::{best, bytes, each, nanoseconds};
use news::words::{GIVEN, SYLLABLE};
use onrecord::{Analyzer, Gazetteer};
use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

const ROUNDS: usize = 5;
const BYTES: usize = 4_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let articles = news::Newsroom::new(1).articles(BYTES);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    println!("{:>10} {:>12} {:>12} {:>10} {:>10} {:>10}", "names", "CSV, s", "JSONL, s", "RSS, MB", "found", "MB/s");
    for names in [0, 1_000, 50_000, 1_000_000] {
        let (csv, jsonl) = (folder.join("names.csv"), folder.join("names.jsonl"));
        std::fs::write(&csv, rows("text,label,id\n", names, |name, id| format!("{name},PERSON,p{id}\n")))?;
        let line = |name: &str, id| format!("{{\"text\": \"{name}\", \"label\": \"PERSON\", \"id\": \"p{id}\"}}\n");
        std::fs::write(&jsonl, rows("", names, line))?;
        let begin = Instant::now();
        drop(Gazetteer::from_csv(&csv)?);
        let csv_time = begin.elapsed().as_secs_f64();
        let begin = Instant::now();
        let gazetteer = Gazetteer::from_jsonl(&jsonl)?;
        let jsonl_time = begin.elapsed().as_secs_f64();
        let analyzer = Analyzer::builder().gazetteer(gazetteer).build()?;
        let found: usize = articles.iter().flat_map(|text| analyzer.analyze(text).mentions).filter(|m| m.id.is_some()).count();
        let time = best(ROUNDS, || each(&articles, |text| analyzer.analyze(text)));
        let speed = 1e3 / nanoseconds(time, bytes(&articles));
        println!("{names:>10} {csv_time:>12.2} {jsonl_time:>12.2} {:>10.0} {found:>10} {speed:>10.1}", resident());
    }
    Ok(())
}

/// As many different names, half of the articles' speakers among them, each as a row.
fn rows(header: &str, names: usize, row: impl Fn(&str, usize) -> String) -> String {
    let mut text = header.to_owned();
    for id in 0..names {
        let (given, rest) = (GIVEN[id % GIVEN.len()], id / GIVEN.len());
        let (first, rest) = (SYLLABLE[rest % SYLLABLE.len()], rest / SYLLABLE.len());
        let (second, rest) = (SYLLABLE[rest % SYLLABLE.len()].to_lowercase(), rest / SYLLABLE.len());
        let mut name = format!("{given} {first}{second}");
        if rest > 0 {
            let _ = write!(name, "-{}", SYLLABLE[rest % SYLLABLE.len()]);
        }
        text += &row(&name, id);
    }
    text
}

/// Megabytes of the process in memory now, 0 where the system does not tell.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1e3
}
