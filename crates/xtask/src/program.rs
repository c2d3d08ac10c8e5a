//! Programs that cargo builds, `onrecord` above all, and made-up articles for it.

use serde_json::json;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../../../benches/support/news.rs"]
pub mod news;

use news::Newsroom;

pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The program `onrecord`, brought up to date.
pub fn onrecord() -> Outcome<PathBuf> {
    built(&["build", "--release", "--package", "onrecord-cli"])
}

/// The program that cargo builds with these arguments.
pub fn built(arguments: &[&str]) -> Outcome<PathBuf> {
    let mut cargo = Command::new(env!("CARGO"));
    let built = cargo.args(arguments).args(["--quiet", "--message-format", "json"]).current_dir(ROOT).output()?;
    if !built.status.success() {
        return Err(String::from_utf8_lossy(&built.stderr).into_owned().into());
    }
    let messages = String::from_utf8(built.stdout)?;
    let executable = |line| serde_json::from_str::<serde_json::Value>(line).ok()?["executable"].as_str().map(PathBuf::from);
    messages.lines().filter_map(executable).next_back().ok_or_else(|| "cargo names no program".into())
}

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// An empty folder of this name beside the programs that cargo builds.
pub fn folder(program: &Path, name: &str) -> Outcome<PathBuf> {
    let folder = program.parent().ok_or("the program is in no folder")?.join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Writes JSON Lines of made-up news, as long as `go_on` says of articles and bytes so far. Every 997th article has no text, and fails.
pub fn write_news(path: &Path, go_on: impl Fn(usize, u64) -> bool) -> Outcome<(usize, u64)> {
    let mut newsroom = Newsroom::new(1);
    let mut file = BufWriter::new(File::create(path)?);
    let (mut articles, mut bytes) = (0, 0);
    while go_on(articles, bytes) {
        let key = if articles % 997 == 996 { "no text" } else { "text" };
        let line = format!("{}\n", json!({"id": articles.to_string(), key: newsroom.article()}));
        file.write_all(line.as_bytes())?;
        articles += 1;
        bytes += line.len() as u64;
    }
    file.flush()?;
    Ok((articles, bytes))
}

/// Whether two files have the same bytes.
pub fn same(one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) = (BufReader::new(File::open(one)?), BufReader::new(File::open(other)?));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let length = left.len().min(right.len());
        if left[..length] != right[..length] || (length == 0 && left.len() != right.len()) {
            return Ok(false);
        }
        if length == 0 {
            return Ok(true);
        }
        one.consume(length);
        other.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_compared_to_their_ends() {
        let folder = std::env::temp_dir().join(format!("onrecord-same-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let long = "x".repeat(20_000);
        let paths = ["one", "two", "more", "other"].map(|name| folder.join(name));
        for (path, end) in paths.iter().zip(["a", "a", "ab", "b"]) {
            std::fs::write(path, format!("{long}{end}")).unwrap();
        }
        let found = [1, 2, 3].map(|other| same(&paths[0], &paths[other]).unwrap());
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, [true, false, false]);
    }
}
