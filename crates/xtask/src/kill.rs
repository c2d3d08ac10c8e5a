//! Kills a long run at random moments and compares what it writes, when gone on with, with what an uninterrupted run writes.

use crate::program::{self, Outcome, news::Newsroom, same};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a run leaves.
const FILES: [&str; 2] = ["out.jsonl", "failed.jsonl"];

/// Prints how many of so many runs ended as the uninterrupted one.
///
/// # Errors
/// Not all did, or the program could not be built or run.
pub fn run(runs: u32, documents: usize, seed: u64) -> Outcome<()> {
    let trial = Trial::new(documents)?;
    let mut moments = Newsroom::new(seed);
    let (mut identical, mut kills) = (0, 0);
    for run in 1..=runs {
        // A run that has ended before its moment came is no trial.
        while !trial.kill(&mut moments)? {
            trial.clear()?;
        }
        kills += 1;
        // Now and then the run that goes on is killed too.
        while moments.below(3) == 0 {
            kills += u32::from(trial.kill(&mut moments)?);
        }
        match trial.end()? {
            None => identical += 1,
            Some(difference) => println!("run {run}: {difference}"),
        }
    }
    println!("{kills} kills of a run at work, by SIGKILL at random moments, seed {seed}");
    println!("{identical} of {runs} identical");
    if identical < runs {
        return Err("not all runs are identical".into());
    }
    Ok(fs::remove_dir_all(&trial.folder)?)
}

struct Trial {
    program: PathBuf,
    folder: PathBuf,
    /// How long the uninterrupted run took.
    length: Duration,
}

impl Trial {
    /// Makes the articles and what an uninterrupted run writes of them.
    fn new(documents: usize) -> Outcome<Trial> {
        let program = program::onrecord()?;
        let folder = program::folder(&program, "kill")?;
        let (_, bytes) = program::write_news(&folder.join("news.jsonl"), |articles, _| articles < documents)?;
        let mut trial = Trial { program, folder, length: Duration::ZERO };
        let begin = Instant::now();
        trial.command().status()?;
        trial.length = begin.elapsed();
        println!("{documents} articles, {:.0} MB, uninterrupted in {:.1} s", bytes as f64 / 1e6, trial.length.as_secs_f64());
        for name in FILES {
            fs::rename(trial.folder.join(name), trial.expected(name))?;
        }
        Ok(trial)
    }

    fn expected(&self, name: &str) -> PathBuf {
        self.folder.join(format!("expected-{name}"))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["analyze", "news.jsonl", "--resume", "--output", FILES[0], "--errors", FILES[1]]);
        command.current_dir(&self.folder).stdin(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Starts or goes on with a run and kills it; whether it was still at work.
    fn kill(&self, moments: &mut Newsroom) -> Outcome<bool> {
        let mut child = self.command().spawn()?;
        std::thread::sleep(self.length.mul_f64(moments.below(1_000_000) as f64 / 1e6));
        let at_work = child.try_wait()?.is_none();
        child.kill()?;
        child.wait()?;
        Ok(at_work)
    }

    fn clear(&self) -> Outcome<()> {
        FILES.iter().try_for_each(|name| Ok(fs::remove_file(self.folder.join(name))?))
    }

    /// Lets the run come to its end; then what differs from the uninterrupted one. Its files are gone afterwards.
    fn end(&self) -> Outcome<Option<String>> {
        let status = self.command().status()?;
        // One article in 997 fails.
        if status.code() == Some(2) {
            return Err(format!("the run that goes on ends with {status}").into());
        }
        let mut differ = FILES.into_iter();
        if let Some(name) = differ.find(|name| !same(&self.folder.join(name), &self.expected(name)).unwrap_or(false)) {
            return Ok(Some(format!("{name} differs")));
        }
        self.clear()?;
        let left = fs::read_dir(&self.folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
        let left = left.iter().find(|path| is_left_over(path));
        Ok(left.map(|path| format!("{} is left", path.display())))
    }
}

fn is_left_over(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "part" || ending == "journal")
}
