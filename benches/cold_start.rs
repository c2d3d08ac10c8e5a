//! What one run costs from nothing: wall time of the `who_said_what` example on a 5 KB article beside an empty Rust program, resident
//! memory, `import onrecord` and the first document beyond what Python takes alone, and the sizes of program and wheel.
//!
//! ```text
//! cargo bench --bench cold_start
//! PYTHON=venv/bin/python cargo bench --bench cold_start   # not `python3`; the wheel needs maturin there
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
    let example = built(&["--package", "onrecord", "--example", "who_said_what"], "examples/who_said_what")?;
    let empty = empty()?;
    println!("median of {RUNS} runs, article of {} bytes\n", std::fs::metadata(&article)?.len());
    show("an empty Rust program", median(|| time(&mut Command::new(&empty))).map(ms), "ms");
    show("the example with --help, no analysis", median(|| time(Command::new(&example).arg("--help"))).map(ms), "ms");
    show("the example on the article", median(|| time(Command::new(&example).arg(&article))).map(ms), "ms");
    show("peak resident memory (VmHWM)", resident(Some(&article)), "MB");
    show("  of a program that analyses nothing", resident(None), "MB");
    let read = format!("text = open({article:?}, encoding='utf-8').read()");
    let alone = median(|| time(python().args(["-c", &read]))).map(ms);
    let ours = median(|| time(python().args(["-c", &format!("import onrecord; {read}; onrecord.analyze(text)")]))).map(ms);
    let beyond = alone.and_then(|alone| Ok(ours.map_err(|_| "the package is not installed there")? - alone));
    show("Python: import and first document", beyond, "ms beyond the interpreter");
    show("Python: import alone", median(import).map(ms), "ms by its own clock");
    let megabytes = |path: PathBuf| Ok(std::fs::metadata(path)?.len() as f64 / 1e6);
    show("the program `onrecord`", built(&["--package", "onrecord-cli"], "onrecord").and_then(megabytes), "MB");
    show("the wheel", wheel().and_then(megabytes), "MB");
    Ok(())
}

/// A figure, or why there is none.
fn show(what: &str, figure: Result<f64, Failure>, unit: &str) {
    match figure {
        Ok(figure) => println!("{what:<38} {figure:>8.2} {unit}"),
        Err(reason) => println!("{what:<38} not measured: {reason}"),
    }
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
    let articles = news::Newsroom::new(5).articles(1_000_000);
    let text = articles.into_iter().find(|text| text.len().abs_diff(ARTICLE_BYTES) < 250);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("article.txt");
    std::fs::write(&file, text.unwrap_or_default())?;
    Ok(file)
}

/// A program of the release build, which `cargo bench` alone does not make.
fn built(what: &[&str], program: &str) -> Result<PathBuf, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    if !Command::new(cargo).args(["build", "--quiet", "--release"]).args(what).status()?.success() {
        return Err(format!("{program} does not build").into());
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().ok_or("no target folder")?;
    Ok(target.join("release").join(program).with_extension(std::env::consts::EXE_EXTENSION))
}

/// What the system takes to start and end any Rust program.
fn empty() -> Result<PathBuf, Failure> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (source, program) = (folder.join("empty.rs"), folder.join("empty").with_extension(std::env::consts::EXE_EXTENSION));
    std::fs::write(&source, "fn main() {}\n")?;
    let compiled = Command::new("rustc").args(["-O", "-o"]).arg(&program).arg(&source).status()?;
    if compiled.success() { Ok(program) } else { Err("rustc fails".into()) }
}

/// The wheel, made by the maturin that is there.
fn wheel() -> Result<PathBuf, Failure> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wheel");
    let _ = std::fs::remove_dir_all(&folder);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let options = ["-m", "maturin", "build", "--quiet", "--release", "--out"];
    let made = python().current_dir(root).args(options).arg(&folder).stderr(Stdio::null()).status()?;
    let wheel = std::fs::read_dir(&folder).ok().and_then(|mut files| files.next());
    match wheel {
        Some(wheel) if made.success() => Ok(wheel?.path()),
        _ => Err("maturin is missing there, or fails".into()),
    }
}

fn python() -> Command {
    Command::new(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into()))
}

/// Wall time from start to exit.
fn time(command: &mut Command) -> Result<Duration, Failure> {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    let elapsed = start.elapsed();
    if status.success() { Ok(elapsed) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Megabytes at the peak of a fresh process (this program again) that analyses the article, or nothing.
fn resident(article: Option<&Path>) -> Result<f64, Failure> {
    let mut again = Command::new(std::env::current_exe()?);
    let output = again.env("ONRECORD_BENCH_ARTICLE", article.unwrap_or(Path::new(""))).output()?;
    let kilobytes: f64 = String::from_utf8(output.stdout)?.trim().parse().map_err(|_| "only measured on Linux")?;
    Ok(kilobytes / 1e3)
}

fn analyse_and_report_memory(article: &Path) -> Result<(), Failure> {
    if article != Path::new("") {
        std::hint::black_box(onrecord::Analyzer::new().analyze(&std::fs::read_to_string(article)?));
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    println!("{}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}

/// The time Python itself measures around the import.
fn import() -> Result<Duration, Failure> {
    let code = "import time; start = time.perf_counter(); import onrecord; print(time.perf_counter() - start)";
    let output = python().args(["-c", code]).output()?;
    if !output.status.success() {
        return Err("the package is not installed there".into());
    }
    Ok(Duration::from_secs_f64(String::from_utf8(output.stdout)?.trim().parse()?))
}
