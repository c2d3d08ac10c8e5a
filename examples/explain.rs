//! Why each quote of an article has the speaker it has.
//!
//! ```text
//! cargo run --release --example explain [-- FILE]     # none: a bundled sample
//! ```

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args_os().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => include_str!("data/trial.txt").to_owned(),
    };
    let analyzer = onrecord::Analyzer::new();
    let doc = analyzer.analyze(&text);
    for number in 0..doc.quotes.len() {
        if let Some(why) = analyzer.explain(&doc, number) {
            println!("[{}] {why}\n", number + 1);
        }
    }
    Ok(())
}
