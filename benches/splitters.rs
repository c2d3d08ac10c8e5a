//! Sentences alone, beside `unicode_sentences` of unicode-segmentation: on news, by size, and on runs of one thing.
//!
//! ```text
//! cargo bench --bench splitters
//! ```

#[path = "support/news.rs"]
mod news;

use std::hint::black_box;
use std::time::Instant;
use unicode_segmentation::UnicodeSegmentation;

/// The median of this many runs, after one that warms up.
const RUNS: usize = 7;
/// Texts of fewer bytes are read as often as it takes to read this many.
const BYTES_A_RUN: usize = 2_000_000;

fn main() {
    println!("{:<16} {:>14} {:>14} {:>10} {:>8}", "text", "onrecord MB/s", "unicode MB/s", "ns/byte", "ratio");
    for power in 3..=8 {
        let size = 10usize.pow(power);
        show(&format!("news, {} KB", size / 1000), &made(size));
    }
    for (name, run) in
        [("full stops", "."), ("quotes", "“"), ("capitals", "A"), ("no spaces", "abc"), ("U.S.", "U.S. "), ("digits", "1 ")]
    {
        show(name, &run.repeat(2_000_000 / run.len()));
    }
}

/// Articles made by rule, cut at `size` bytes.
fn made(size: usize) -> String {
    let mut text = news::Newsroom::new(1).articles(size + 20_000).join("\n\n");
    text.truncate(text.floor_char_boundary(size));
    text
}

fn show(name: &str, text: &str) {
    let own = nanoseconds(text, |text| onrecord::sentences(text).count());
    let other = nanoseconds(text, |text| text.unicode_sentences().count());
    println!("{name:<16} {:>14.1} {:>14.1} {own:>10.2} {:>8.1}", 1e3 / own, 1e3 / other, other / own);
}

/// Nanoseconds a byte.
fn nanoseconds(text: &str, work: impl Fn(&str) -> usize) -> f64 {
    let repeats = (BYTES_A_RUN / text.len()).max(1);
    black_box(work(text));
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            (0..repeats).for_each(|_| {
                black_box(work(black_box(text)));
            });
            start.elapsed().as_secs_f64() * 1e9 / (repeats * text.len()) as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
