//! What one run costs from nothing: wall time of the `who_said_what` example on a 5 KB article, resident memory, and the time
//! `import onrecord` takes where the Python package is installed (`PYTHON` names another interpreter than `python3`).
//!
//! ```text
//! cargo bench --bench cold_start
//! ```

#[path = "support/news.rs"]
mod news;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 51;
const ARTICLE_BYTES: usize = 5_000;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    if let Some(file) = std::env::var_os("ONRECORD_BENCH_ARTICLE") {
        return analyse_and_report_memory(Path::new(&file));
    }
    let article = article()?;
    let example = example()?;
    println!("median of {RUNS} runs, article of {} bytes\n", std::fs::metadata(&article)?.len());
    let none = median(|| time(Command::new(&example).arg("--help")))?;
    println!("{:<38} {:>8.1} ms", "the example with --help, no analysis", ms(none));
    let analysed = median(|| time(Command::new(&example).arg(&article)))?;
    println!("{:<38} {:>8.1} ms", "the example on the article", ms(analysed));
    match resident(&article)? {
        Some(kilobytes) => println!("{:<38} {:>8.1} MB", "peak resident memory (VmHWM)", kilobytes / 1e3),
        None => println!("peak resident memory: only measured on Linux"),
    }
    match median(import) {
        Ok(time) => println!("{:<38} {:>8.1} ms", "import onrecord", ms(time)),
        Err(reason) => println!("import onrecord: not measured ({reason})"),
    }
    Ok(())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn median(run: impl Fn() -> Result<Duration, Failure>) -> Result<Duration, Failure> {
    let mut times = (0..RUNS).map(|_| run()).collect::<Result<Vec<_>, _>>()?;
    times.sort();
    Ok(times[RUNS / 2])
}

/// The article's file, in the target folder.
fn article() -> Result<PathBuf, Failure> {
    let mut newsroom = news::Newsroom::new(5);
    let text = std::iter::repeat_with(|| newsroom.article()).find(|text| text.len().abs_diff(ARTICLE_BYTES) < 250);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("article.txt");
    std::fs::write(&file, text.unwrap_or_default())?;
    Ok(file)
}

/// The release build of the example; `cargo bench` alone does not make it.
fn example() -> Result<PathBuf, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--quiet", "--release", "--package", "onrecord", "--example", "who_said_what"];
    if !Command::new(cargo).args(build).status()?.success() {
        return Err("the example does not build".into());
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().ok_or("no target folder")?;
    Ok(target.join("release/examples/who_said_what").with_extension(std::env::consts::EXE_EXTENSION))
}

/// Wall time from start to exit.
fn time(command: &mut Command) -> Result<Duration, Failure> {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    let elapsed = start.elapsed();
    if status.success() { Ok(elapsed) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Kilobytes at the peak of a fresh process (this program again) that analyses the article.
fn resident(article: &Path) -> Result<Option<f64>, Failure> {
    let output = Command::new(std::env::current_exe()?).env("ONRECORD_BENCH_ARTICLE", article).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().parse().ok())
}

fn analyse_and_report_memory(article: &Path) -> Result<(), Failure> {
    let document = onrecord::Analyzer::new().analyze(&std::fs::read_to_string(article)?);
    std::hint::black_box(&document);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    println!("{}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}

/// The time Python itself measures around the import.
fn import() -> Result<Duration, Failure> {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let code = "import time; start = time.perf_counter(); import onrecord; print(time.perf_counter() - start)";
    let output = Command::new(python).args(["-c", code]).output()?;
    if !output.status.success() {
        return Err("the package is not installed there".into());
    }
    Ok(Duration::from_secs_f64(String::from_utf8(output.stdout)?.trim().parse()?))
}
