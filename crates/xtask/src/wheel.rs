//! The Python package built so that a commit gives the same bytes wherever it is built.

use crate::test::{Outcome, interpreter, step, target};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the last commit's wheel in a clone of its own and prints its hash; with `twice`, in two clones at different places.
///
/// # Errors
/// A build fails, or the two wheels differ.
pub fn run(twice: bool) -> Outcome {
    let folder = target().join("wheel");
    let python = interpreter()?;
    let places: &[&str] = if twice { &["here", "elsewhere/and/deeper"] } else { &["here"] };
    let wheels = places.iter().map(|place| build(&python, &folder.join(place))).collect::<Result<Vec<_>, _>>()?;
    step("hashes", Command::new(&python).args(["-m", "pip", "hash"]).args(&wheels))?;
    let contents = wheels.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?;
    if contents.iter().any(|content| *content != contents[0]) {
        return Err("the wheels differ".into());
    }
    Ok(())
}

fn build(python: &str, place: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    fs::create_dir_all(place)?;
    let place = place.canonicalize()?;
    let (clone, out) = (place.join("clone"), place.join("wheel"));
    step("clone", Command::new("git").args(["clone", "--quiet", "."]).arg(&clone))?;
    let date = Command::new("git").args(["log", "-1", "--format=%ct"]).current_dir(&clone).output()?.stdout;
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let home = home.ok_or("no home folder; set CARGO_HOME")?;
    // Places of sources stand in panic messages.
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let flags = [remap(&clone, "onrecord"), remap(&home, "cargo")].join("\x1f");
    step(
        "wheel",
        Command::new(python)
            .args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-cache-dir", "--wheel-dir"])
            .arg(&out)
            .arg(&clone)
            .env("SOURCE_DATE_EPOCH", String::from_utf8(date)?.trim())
            .env("CARGO_ENCODED_RUSTFLAGS", flags)
            .env("CARGO_TARGET_DIR", place.join("target")),
    )?;
    let wheel = fs::read_dir(&out)?.next().ok_or("pip left no wheel")??;
    Ok(wheel.path())
}
