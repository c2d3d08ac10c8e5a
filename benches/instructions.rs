//! A fixed amount of work, for `cargo xtask instructions` to count: half a megabyte of articles made by rule, analysed as often as the
//! first argument says, or only cut into sentences (second argument `sentences`).

#[path = "support/news.rs"]
mod news;

use std::hint::black_box;

const BYTES: usize = 500_000;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let whole = arguments.next().is_none_or(|what| what != "sentences");
    let texts = news::Newsroom::new(1).articles(BYTES);
    let analyzer = onrecord::Analyzer::new();
    for _ in 0..rounds {
        for text in &texts {
            if whole {
                black_box(analyzer.analyze(text));
            } else {
                black_box(onrecord::sentences(text).count());
            }
        }
    }
    // For the count a byte.
    println!("{}", texts.iter().map(String::len).sum::<usize>());
}
