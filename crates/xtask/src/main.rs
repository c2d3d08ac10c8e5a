//! Chores of the workspace: `cargo xtask --help`.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

mod api;
mod calibrate;
mod gold;
mod identity;
mod instructions;
mod kill;
mod lexicons;
mod predict;
mod program;
mod score;
mod soak;
mod test;
mod train;
mod wheel;

/// The golden articles, with the floors of their figures: those that rules are written by, and those that no rule was written by.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/tests/golden");
const UNSEEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/tests/unseen");
/// The file of floors in each of these folders.
const FLOORS: &str = "floors.txt";

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of the onrecord workspace")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Everything that must pass: format, lints, documentation, Rust tests, the Python package and its tests.
    Test,
    /// Check the word and name lists and count their entries.
    Lexicons {
        /// First put the entries of every list in order and drop repeated lines.
        #[arg(long)]
        sort: bool,
    },
    /// Score the analyzer on the golden articles, or on the `*.news` files of another folder.
    Score { folder: Option<PathBuf> },
    /// Show how often quotes of each confidence are right: on the golden articles, or on folders of `*.news` and files of quotes
    /// (JSON Lines with `text` and `quotes`, code points).
    Calibrate { paths: Vec<PathBuf> },
    /// Raise the floors of the golden figures to what is reached now, and take what the examples print as right.
    Bless,
    /// Learn the weights of the tagger of names from a folder of corpora.
    Train {
        folder: PathBuf,
        /// Print figures of texts left out instead, by five-fold cross-validation.
        #[arg(long)]
        cross_validate: bool,
        /// With `--cross-validate`: a folder of further texts to score.
        #[arg(long)]
        unseen: Option<PathBuf>,
        /// Print what each part (lists, statistics, pass over the article, rules, model) is worth, by cross-validation.
        #[arg(long)]
        ablation: bool,
        /// Written into the recipe.
        #[arg(long, default_value = "undated")]
        date: String,
    },
    /// Check that the golden articles and 50 MB made by rule give the same JSON, byte for byte, on any number of threads; print its hash.
    Identity,
    /// Count the processor's instructions for a fixed amount of work, which no other load disturbs, and compare them with the baseline.
    /// Needs valgrind.
    Instructions {
        /// Take the counts as the new baseline.
        #[arg(long)]
        bless: bool,
    },
    /// Kill a run of the command line at random moments, go on with it, and compare what it wrote with what an uninterrupted one writes.
    Kill {
        #[arg(long, default_value_t = 50)]
        runs: u32,
        #[arg(long, default_value_t = 20_000)]
        documents: usize,
        /// Of the random moments.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Run the command line on inputs that are large in one way or another, with 4 GB of memory: time, rate and peak; then the same
    /// articles on one thread and on several. Needs Linux.
    Soak {
        /// Size of the large inputs.
        #[arg(long, default_value_t = 1000)]
        megabytes: u64,
        /// Number of tiny articles.
        #[arg(long, default_value_t = 1_000_000)]
        tiny: usize,
        /// Number of articles for the threads.
        #[arg(long, default_value_t = 20_000)]
        documents: usize,
    },
    /// Compare the library's public interface with `crates/onrecord/api.txt`.
    Api {
        /// Take it as it is now.
        #[arg(long)]
        bless: bool,
    },
    /// Build the Python wheel of the last commit, in a clone of its own, and print its SHA-256.
    Wheel {
        /// Build it at two places and compare the bytes.
        #[arg(long)]
        twice: bool,
    },
    /// Analyse JSON Lines with `id` and `text`; print neutral predictions (code-point offsets) for a scorer.
    Predict {
        /// Fold labels to PERSON, ORG, LOC, MISC and values.
        #[arg(long)]
        conll: bool,
        /// Input files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    match Arguments::parse().chore {
        Chore::Test => test::run(),
        Chore::Lexicons { sort } => lexicons::run(sort),
        Chore::Score { folder } => {
            let articles = gold::read_all(folder.as_deref().unwrap_or(GOLDEN.as_ref()))?;
            for (name, figure) in score::score(&articles, &onrecord::Analyzer::new()) {
                println!("{name:<34} {figure:6.2}");
            }
            Ok(())
        }
        Chore::Calibrate { paths } if paths.is_empty() => calibrate::run(&[GOLDEN.into()]),
        Chore::Calibrate { paths } => calibrate::run(&paths),
        Chore::Bless => {
            for folder in [GOLDEN, UNSEEN].map(PathBuf::from) {
                let figures = score::score(&gold::read_all(&folder)?, &onrecord::Analyzer::new());
                let floors = folder.join(FLOORS);
                let old = score::floors(&std::fs::read_to_string(&floors).unwrap_or_default())?;
                std::fs::write(floors, score::raised(&figures, &old))?;
            }
            test::bless_examples()
        }
        Chore::Train { folder, ablation: true, .. } => train::ablation(&folder),
        Chore::Train { folder, cross_validate: true, unseen, .. } => train::cross_validate(&folder, unseen.as_deref()),
        Chore::Train { folder, date, .. } => train::run(&folder, &date),
        Chore::Identity => identity::run(),
        Chore::Instructions { bless } => instructions::run(bless),
        Chore::Kill { runs, documents, seed } => kill::run(runs, documents, seed),
        Chore::Soak { megabytes, tiny, documents } => soak::run(megabytes, tiny, documents),
        Chore::Api { bless } => api::run(bless),
        Chore::Wheel { twice } => wheel::run(twice),
        Chore::Predict { conll, files } => predict::run(&files, conll),
    }
}
