//! Sentences alone: one line for each sentence of an article.
//!
//! ```text
//! cargo run --release --example sentences [-- FILE]     # none: a bundled sample
//! ```

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args_os().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => include_str!("data/trial.txt").to_owned(),
    };
    for (number, span) in (1..).zip(onrecord::sentences(&text)) {
        // Hard-wrapped text has line breaks inside sentences.
        let words: Vec<&str> = text[span.range()].split_whitespace().collect();
        println!("{number:>3}  {}", words.join(" "));
    }
    Ok(())
}
