//! Everything that must pass before a change lands: what takes seconds first, then Rust's tests, then Python's.

use crate::{api, instructions};
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a step comes to.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Runs all steps; stops at the first that fails.
pub fn run() -> Outcome {
    let start = Instant::now();
    cargo("format", &["fmt", "--all", "--check"])?;
    cargo("lints", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    step("documentation", cargo_command(&["doc", "--quiet", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))?;
    cargo("Rust tests and examples", &["test", "--quiet"])?;
    cargo("time of every rule", &["test", "--quiet", "--package", "onrecord", "--test", "linear", "--", "--ignored"])?;
    rules_alone()?;
    oldest_compiler()?;
    api::run(false)?;
    if installed("cargo-deny") {
        cargo("licences, banned crates, sources", &["deny", "--log-level", "error", "check", "licenses", "bans", "sources"])?;
    } else {
        println!("-- licences, banned crates, sources: left out, as cargo-deny is not installed");
    }
    if instructions::possible() {
        cargo("instructions", &["xtask", "instructions"])?;
    } else {
        println!("-- instructions: left out, as valgrind is not installed");
    }
    python()?;
    println!("\nall passed in {} s", start.elapsed().as_secs());
    Ok(())
}

/// The tables of names and quotes without default features: what the rules do without the learned tagger.
fn rules_alone() -> Outcome {
    let tables = ["names", "entities", "attribution", "quotes", "quotes_ends", "quotes_indirect", "quotes_starts"];
    let chosen = tables.iter().flat_map(|table| ["--test", table]);
    let build = ["test", "--quiet", "--package", "onrecord", "--no-default-features"];
    step("names and quotes without default features", cargo_command(&build).args(chosen))
}

/// The workspace with the oldest compiler it promises to build with. Where that is missing, the lint `incompatible_msrv` still stands.
fn oldest_compiler() -> Outcome {
    let version = env!("CARGO_PKG_RUST_VERSION");
    let command = |program: &str| {
        let mut command = Command::new("rustup");
        command.args(["run", version, program]);
        command
    };
    if command("rustc").arg("--version").output().is_ok_and(|output| output.status.success()) {
        let target = target().join("oldest");
        step(&format!("Rust {version}"), command("cargo").args(["check", "--quiet", "--workspace", "--target-dir"]).arg(target))
    } else {
        println!("-- Rust {version}: left out, as `rustup toolchain install {version}` has not been run");
        Ok(())
    }
}

/// Compares again what the examples print, and takes it as right: rewrites `examples/expected/`.
pub fn bless_examples() -> Outcome {
    cargo("examples", &["build", "--quiet", "--package", "onrecord", "--examples"])?;
    let mut test = cargo_command(&["test", "--quiet", "--package", "onrecord", "--test", "examples", "examples_print"]);
    step("expected outputs", test.env("BLESS", "1"))
}

/// The package is installed into a virtual environment of its own, under the target folder, and tested there.
fn python() -> Outcome {
    let home = target().join("venv");
    let inside = if cfg!(windows) { home.join("Scripts/python.exe") } else { home.join("bin/python") };
    if !inside.exists() {
        step("virtual environment", Command::new(interpreter()?).args(["-m", "venv"]).arg(&home))?;
    }
    let packages = ".[test,engines,docs]";
    step(
        "Python package",
        Command::new(&inside).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", packages]),
    )?;
    step("Python tests and examples", Command::new(&inside).args(["-m", "pytest", "--quiet"]))?;
    // PySpark and Ray take half a minute each to start.
    step("PySpark, Ray and web archives", Command::new(&inside).args(["-m", "pytest", "--quiet", "-m", "engines"]))?;
    step("documentation site", Command::new(&inside).args(["-m", "mkdocs", "build", "--quiet", "--strict"]))
}

/// Python 3.11 or newer that can make virtual environments: `PYTHON` where it is set, else the first on the path.
pub fn interpreter() -> Result<String, String> {
    let named = env::var("PYTHON").ok();
    let candidates = named.map_or_else(|| vec!["python3".to_owned(), "python".to_owned()], |name| vec![name]);
    let works = |name: &str, code: &str| {
        let quiet = Command::new(name).args(["-c", code]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    };
    let Some(recent) = candidates.iter().find(|name| works(name, "import sys; sys.exit(sys.version_info < (3, 11))")) else {
        return Err(format!("no Python 3.11 or newer as {}; set PYTHON to one", candidates.join(" or ")));
    };
    if works(recent, "import venv, ensurepip") {
        Ok(recent.clone())
    } else {
        Err(format!("{recent} cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv"))
    }
}

/// The workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where all that is built goes.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn cargo_command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")));
    command.args(arguments);
    command
}

fn installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn cargo(what: &str, arguments: &[&str]) -> Outcome {
    step(what, &mut cargo_command(arguments))
}

/// Runs one step at the root and says how long it took.
pub fn step(what: &str, command: &mut Command) -> Outcome {
    println!("-- {what}");
    let start = Instant::now();
    let status = command.current_dir(root()).status().map_err(|e| format!("{what}: {command:?}: {e}"))?;
    if !status.success() {
        return Err(format!("{what}: {command:?}: {status}").into());
    }
    println!("   {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}
