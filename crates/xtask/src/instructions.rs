//! Counts instructions under valgrind: the same on any load, so that a test can hold them to a baseline.

use crate::program::{Outcome, built};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../benches/instructions.txt");

/// What `benches/instructions.rs` can do.
const WORK: [&str; 2] = ["pipeline", "sentences"];

/// Counts may grow by this share before the baseline has to be looked at.
const MOST_GROWTH: f64 = 0.05;

/// Whether valgrind is installed.
pub fn possible() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|out| out.status.success())
}

/// Prints instructions a byte, beside the baseline; with `bless`, takes them as the baseline.
///
/// # Errors
/// A count has grown by more than 5 %, valgrind is missing, or the work cannot be built.
pub fn run(bless: bool) -> Outcome<()> {
    let program = built(&["bench", "--no-run", "--package", "onrecord", "--bench", "instructions"])?;
    let mut counts = BTreeMap::new();
    for work in WORK {
        counts.insert(work.to_owned(), count(&program, work)?);
    }
    let compiler = String::from_utf8(Command::new("rustc").arg("--version").output()?.stdout)?.trim().to_owned();
    if bless {
        return Ok(std::fs::write(BASELINE, written(&compiler, &counts))?);
    }
    let (of, baseline) = read(&std::fs::read_to_string(BASELINE)?)?;
    let mut grown = Vec::new();
    for (work, count) in &counts {
        let Some(known) = baseline.get(work) else { return Err(format!("the baseline has no line `{work}`").into()) };
        let growth = count / known - 1.0;
        println!("{work:<10} {count:>8.2} instructions a byte, baseline {known:.2} ({:+.1} %)", growth * 100.0);
        if growth > MOST_GROWTH {
            grown.push(work.as_str());
        }
    }
    if of != compiler {
        println!("not compared: the baseline is of {of}, this is {compiler}");
    } else if !grown.is_empty() {
        let names = grown.join(", ");
        return Err(
            format!("{names}: more than 5 % over the baseline; if it has to be, `cargo xtask instructions --bless`").into()
        );
    }
    Ok(())
}

/// Instructions a byte: those of a second round, so that what a start costs is left out.
fn count(program: &Path, work: &str) -> Outcome<f64> {
    let mut totals = [0.0; 2];
    let mut bytes = 0.0;
    for (rounds, total) in (1..).zip(&mut totals) {
        let run = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(program)
            .args([&rounds.to_string(), work])
            .output()
            .map_err(|e| format!("valgrind: {e}"))?;
        let report = String::from_utf8_lossy(&run.stderr).into_owned();
        let collected = report.lines().find_map(|line| line.split_once("Collected : "));
        let Some((_, collected)) = collected else { return Err(format!("valgrind counted nothing:\n{report}").into()) };
        *total = collected.trim().parse()?;
        bytes = String::from_utf8(run.stdout)?.trim().parse()?;
    }
    Ok((totals[1] - totals[0]) / bytes)
}

fn written(compiler: &str, counts: &BTreeMap<String, f64>) -> String {
    let mut text =
        "# Instructions a byte of benches/instructions.rs, counted by `cargo xtask instructions --bless`.\n".to_owned();
    writeln!(text, "compiler\t{compiler}").unwrap();
    for (work, count) in counts {
        writeln!(text, "{work}\t{count:.2}").unwrap();
    }
    text
}

/// The compiler of a baseline, and its counts.
fn read(text: &str) -> Outcome<(String, BTreeMap<String, f64>)> {
    let (mut compiler, mut counts) = (String::new(), BTreeMap::new());
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
        match line.split_once('\t') {
            Some(("compiler", value)) => compiler = value.to_owned(),
            Some((work, value)) => {
                counts.insert(work.to_owned(), value.parse().map_err(|e| format!("benches/instructions.txt:{number}: {e}"))?);
            }
            None => return Err(format!("benches/instructions.txt:{number}: no tab").into()),
        }
    }
    Ok((compiler, counts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_baseline_is_read_as_written() {
        let counts = BTreeMap::from([("pipeline".to_owned(), 101.25), ("sentences".to_owned(), 7.5)]);
        let text = written("rustc 1.2.3", &counts);
        assert_eq!(read(&text).expect("well-formed"), ("rustc 1.2.3".to_owned(), counts));
        assert_eq!(read("a b\n").unwrap_err().to_string(), "benches/instructions.txt:1: no tab");
        assert!(read("a\tb\n").unwrap_err().to_string().starts_with("benches/instructions.txt:1: "));
    }
}
