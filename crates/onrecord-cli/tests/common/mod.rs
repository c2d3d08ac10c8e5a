//! The binary, run in a folder of its own.
#![allow(dead_code)]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

pub const ARTICLE: &str = "Port Alder opens its harbour\n\nBy Maren Holt\n\nPORT ALDER — “The harbour is safe,” said Mayor Ann Example. \
                           She told reporters that the boats would sail on Monday.\n\nPaul Sample, a fisherman, called it “a gift”.";

/// A folder with files, in which the program runs.
pub struct Folder(TempDir);

impl Folder {
    pub fn new(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(TempDir::new().expect("a folder"));
        for (name, text) in files {
            folder.write(name, text.as_bytes());
        }
        folder
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        fs::write(path, bytes).expect("writable");
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// All names in the folder, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("readable");
        let mut names: Vec<String> = entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onrecord"));
        command.args(line.split(' ').filter(|word| !word.is_empty())).current_dir(self.0.path()).stdin(Stdio::null());
        command.env("NO_COLOR", "1");
        command
    }

    pub fn run(&self, line: &str) -> Ran {
        Ran::of(self.command(line).output().expect("it runs"))
    }

    /// A line for the shell, in which `onrecord` is the program.
    pub fn shell(&self, line: &str) -> Ran {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_onrecord"));
        let path =
            [program.parent().expect("a folder").as_os_str(), &std::env::var_os("PATH").unwrap_or_default()].join(":".as_ref());
        let mut command = Command::new("sh");
        command.args(["-c", line]).current_dir(self.0.path()).stdin(Stdio::null()).env("NO_COLOR", "1").env("PATH", path);
        Ran::of(command.output().expect("it runs"))
    }

    pub fn run_with(&self, line: &str, input: &[u8]) -> Ran {
        let mut command = self.command(line);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it runs");
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = input.to_vec();
        let feeder = std::thread::spawn(move || stdin.write_all(&input));
        let ran = Ran::of(child.wait_with_output().expect("it ends"));
        // The program may stop before it has read all.
        let _ = feeder.join();
        ran
    }
}

/// What a run printed, and its exit code.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    fn of(output: Output) -> Ran {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// So many lines of JSON Lines, each an article of its own.
pub fn lines(count: usize) -> String {
    let mut out = String::new();
    for number in 0..count {
        let text = format!("Boat {number} sails\n\n“We will take {number} boats,” said Captain Ann Example.");
        out += &format!("{}\n", serde_json::json!({"id": format!("a{number}"), "text": text}));
    }
    out
}
