//! The library's public interface as plain text, so that a change to it is seen in review.

use crate::test::{Outcome, step, target};
use public_api::Builder;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/api.txt");

/// The form of rustdoc's JSON that `public_api` reads; each compiler writes one form.
const FORMAT: u64 = 57;

/// Compares the public interface with the snapshot; with `bless`, takes it as the snapshot.
///
/// # Errors
/// The interface is another one, or cannot be read.
pub fn run(bless: bool) -> Outcome {
    let json = documented()?;
    let format = serde_json::from_slice::<serde_json::Value>(&fs::read(&json)?)?["format_version"].as_u64();
    if format != Some(FORMAT) {
        println!("   left out: needs a compiler that writes rustdoc's JSON in form {FORMAT}, such as 1.95");
        return Ok(());
    }
    let interface = Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?
        .to_string();
    if bless {
        return Ok(fs::write(SNAPSHOT, interface)?);
    }
    let snapshot = fs::read_to_string(SNAPSHOT)?;
    let missing = |one: &str, other: &str, sign: char| {
        let lines = one.lines().filter(|line| !other.lines().any(|known| known == *line));
        lines.map(|line| format!("\n{sign} {line}")).collect::<String>()
    };
    let difference = missing(&snapshot, &interface, '-') + &missing(&interface, &snapshot, '+');
    if !difference.is_empty() {
        return Err(format!("the public interface has changed; if it has to, `cargo xtask api --bless`{difference}").into());
    }
    Ok(())
}

/// The file that rustdoc writes. Its JSON is unstable, so a stable compiler has to be told; a target folder of its own keeps that
/// from building everything else anew.
fn documented() -> Result<PathBuf, Box<dyn std::error::Error>> {
    let target = target().join("api");
    let mut command = Command::new(env::var_os("CARGO").as_deref().unwrap_or("cargo".as_ref()));
    command.args(["rustdoc", "--quiet", "--package", "onrecord", "--lib", "--target-dir"]).arg(&target);
    command.args(["--", "-Z", "unstable-options", "--output-format", "json"]).env("RUSTC_BOOTSTRAP", "1");
    step("public interface", &mut command)?;
    Ok(target.join("doc/onrecord.json"))
}
