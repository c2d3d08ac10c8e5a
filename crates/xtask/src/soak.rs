//! Inputs that are large in one way or another, each under a limit of memory: what the program makes of them, how fast, and its peak.

use crate::program::{self, Outcome, news::Newsroom};
use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Address space of the program, in bytes.
const LIMIT: u64 = 4 << 30;

/// The longest article that the program reads without being told.
const LONGEST: u64 = 64 << 20;

/// Prints a line for each input.
///
/// # Errors
/// A run has ended otherwise than it has to, or its results are not the expected ones.
pub fn run(megabytes: u64, tiny: usize, documents: usize) -> Outcome<()> {
    let program = program::onrecord()?;
    let soak = Soak { folder: program::folder(&program, "soak")?, program };
    println!(
        "{:<44} {:>8} {:>8} {:>12} {:>10}",
        "each with 4 GB of address space (ulimit -v)", "MB", "s", "articles/s", "peak MB"
    );
    soak.long_text(LONGEST, "one article, plain text, as long as allowed", 0)?;
    soak.long_text(megabytes * 1_000_000, "one article, plain text, too long: fails", 1)?;
    soak.news(megabytes * 1_000_000)?;
    soak.tiny(tiny)?;
    soak.threads(documents)?;
    // Several gigabytes.
    Ok(std::fs::remove_dir_all(&soak.folder)?)
}

struct Soak {
    program: PathBuf,
    folder: PathBuf,
}

/// How a run went.
struct Ran {
    code: i32,
    time: Duration,
    /// Resident bytes at most.
    peak: u64,
}

impl Soak {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A file of news without a break, and a short one behind it, which has to be read whatever becomes of the long one.
    fn long_text(&self, bytes: u64, what: &str, code: i32) -> Outcome<()> {
        let mut newsroom = Newsroom::new(1);
        let mut file = BufWriter::new(File::create(self.path("long.txt"))?);
        let mut left = bytes as usize;
        while left > 0 {
            let article = newsroom.article();
            let length = article.floor_char_boundary(left);
            // A character that does not fit into what is left makes way for line ends.
            file.write_all(if length == 0 { &b"\n\n\n\n"[..left] } else { &article.as_bytes()[..length] })?;
            left -= if length == 0 { left } else { length };
        }
        file.flush()?;
        std::fs::write(self.path("short.txt"), newsroom.article())?;
        let ran = self.run("analyze long.txt short.txt --no-text -o out.jsonl --errors failed.jsonl")?;
        ran.expect(code)?;
        let failed = std::fs::read_to_string(self.path("failed.jsonl"))?;
        if failed.lines().count() != code as usize || !failed.lines().all(|line| line.contains("longer than 67108864 bytes")) {
            return Err(format!("failed.jsonl has {failed:?}").into());
        }
        self.expect_lines(2 - code as usize)?;
        ran.print(what, 2, bytes);
        Ok(())
    }

    fn news(&self, least: u64) -> Outcome<()> {
        let (articles, bytes) = program::write_news(&self.path("in.jsonl"), |_, bytes| bytes < least)?;
        let ran = self.run("analyze in.jsonl --no-text -o out.jsonl --errors failed.jsonl")?;
        ran.expect(i32::from(articles >= 997))?;
        self.expect_lines(articles - articles / 997)?;
        ran.print("news in JSON Lines", articles, bytes);
        Ok(())
    }

    /// Articles of a few words, in order.
    fn tiny(&self, articles: usize) -> Outcome<()> {
        let mut file = BufWriter::new(File::create(self.path("in.jsonl"))?);
        for id in 0..articles {
            writeln!(file, "{}", json!({"id": id.to_string(), "text": "“Go,” she said."}))?;
        }
        file.flush()?;
        let bytes = file.get_ref().metadata()?.len();
        let ran = self.run("analyze in.jsonl --no-text -o out.jsonl")?;
        ran.expect(0)?;
        self.expect_lines(articles)?;
        ran.print("tiny articles in JSON Lines", articles, bytes);
        Ok(())
    }

    /// The same articles on one thread and on several.
    fn threads(&self, documents: usize) -> Outcome<()> {
        program::write_news(&self.path("in.jsonl"), |articles, _| articles < documents)?;
        println!("\nsha256 of what is written of {documents} articles");
        let mut sums = Vec::new();
        for threads in [1, 2, 7] {
            self.run(&format!("analyze in.jsonl -o out.jsonl --errors failed.jsonl --threads {threads}"))?;
            let sum = Command::new("sha256sum").arg("out.jsonl").current_dir(&self.folder).output()?;
            let sum = String::from_utf8(sum.stdout)?;
            println!("{threads} threads  {}", sum.trim());
            sums.push(sum);
        }
        if sums.iter().all(|sum| !sum.is_empty() && *sum == sums[0]) { Ok(()) } else { Err("the sums differ".into()) }
    }

    /// The output has so many documents, with ids in the order of the input where these are numbers.
    fn expect_lines(&self, expected: usize) -> Outcome<()> {
        let mut found = 0;
        let mut next = 0;
        for line in BufReader::new(File::open(self.path("out.jsonl"))?).lines() {
            let line = line?;
            let id = line.split_once("\"id\":\"").and_then(|(_, rest)| rest.split_once('"')).ok_or("a line without an id")?.0;
            if let Ok(number) = id.parse::<usize>() {
                if number < next {
                    return Err(format!("article {number} stands behind {next}").into());
                }
                next = number + 1;
            }
            found += 1;
        }
        if found == expected { Ok(()) } else { Err(format!("{found} documents instead of {expected}").into()) }
    }

    /// Runs the program under the limit, looking at its memory fifty times a second.
    fn run(&self, line: &str) -> Outcome<Ran> {
        let script = format!("ulimit -v {}; exec \"$0\" {line}", LIMIT >> 10);
        let begin = Instant::now();
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg(&self.program).current_dir(&self.folder).stdin(Stdio::null());
        let mut child = command.spawn()?;
        let mut peak = 0;
        let status = loop {
            peak = peak.max(resident_at_most(child.id()).unwrap_or(0));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        Ok(Ran { code: status.code().ok_or_else(|| format!("{line}: {status}"))?, time: begin.elapsed(), peak })
    }
}

impl Ran {
    fn expect(&self, code: i32) -> Outcome<()> {
        if self.code == code { Ok(()) } else { Err(format!("exit code {} instead of {code}", self.code).into()) }
    }

    fn print(&self, what: &str, articles: usize, bytes: u64) {
        let (seconds, megabytes, peak) = (self.time.as_secs_f64(), bytes as f64 / 1e6, self.peak as f64 / 1e6);
        println!("{what:<44} {megabytes:>8.0} {seconds:>8.1} {:>12.0} {peak:>10.0}", articles as f64 / seconds);
    }
}

/// The peak of a process's resident memory so far, which Linux tells.
fn resident_at_most(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}
