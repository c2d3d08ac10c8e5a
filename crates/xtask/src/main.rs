//! Chores of the workspace: `cargo xtask --help`.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

mod predict;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of the onrecord workspace")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
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
        Chore::Predict { conll, files } => predict::run(&files, conll),
    }
}
