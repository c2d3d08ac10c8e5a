//! A newsroom's own names: which of them an article mentions, and what they said.
//!
//! ```text
//! cargo run --release --example custom_gazetteer [-- NAMES.csv [ARTICLE]]
//! ```

use onrecord::{Analyzer, Gazetteer};
use std::error::Error;
use std::path::PathBuf;

const NAMES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/data/desk.csv");

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let names = Gazetteer::from_csv(arguments.next().unwrap_or_else(|| NAMES.into()))?;
    let text = match arguments.next() {
        Some(file) => std::fs::read_to_string(file)?,
        None => include_str!("data/trial.txt").to_owned(),
    };
    let analyzer = Analyzer::builder().gazetteer(names).build()?;
    let doc = analyzer.analyze(&text);

    for mention in &doc.mentions {
        if let Some(id) = &mention.id {
            println!("{id:<12} {:<8} {}", mention.label, &doc[mention.span]);
        }
    }
    println!();
    for quote in &doc.quotes {
        if let Some(id) = quote.speaker.and_then(|speaker| doc.entities[speaker].id.as_ref()) {
            println!("{id:<12} {:<8} {}", quote.kind, &doc[quote.span]);
        }
    }
    Ok(())
}
