//! Nanoseconds a byte of each stage and of the whole, by the size of the document.
//!
//! ```text
//! cargo bench --bench sizes              # 200 B to 100 MB
//! cargo bench --bench sizes -- 1000000   # no document over a megabyte
//! ```

#[path = "support/clock.rs"]
mod clock;
#[path = "support/news.rs"]
mod news;

use clock::{best, bytes, each, nanoseconds, stages};
use onrecord::Analyzer;

const SIZES: [usize; 8] = [200, 1_000, 5_000, 20_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
/// So much text is read in a round, as documents of one size; or one document, where that is longer.
const ROUND_BYTES: usize = 4_000_000;

fn main() {
    let most = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(usize::MAX);
    let analyzer = Analyzer::new();
    println!("ns a byte; the longest document takes two rounds, the others the best of five\n");
    for (number, size) in SIZES.into_iter().filter(|size| *size <= most).enumerate() {
        let text = news::Newsroom::new(1).articles(size.max(ROUND_BYTES) + 20_000).join("\n\n");
        let documents = cut(&text, size);
        let (bytes, rounds) = (bytes(&documents), if size > 10 * ROUND_BYTES { 2 } else { 5 });
        let stages = stages(rounds, &analyzer, &documents);
        if number == 0 {
            print!("{:>10}", "bytes");
            stages.iter().for_each(|(name, _)| print!(" {name:>11}"));
            println!(" {:>8} {:>8}", "whole", "MB/s");
        }
        let whole = nanoseconds(best(rounds, || each(&documents, |text| analyzer.analyze(text))), bytes);
        print!("{size:>10}");
        stages.iter().for_each(|(_, time)| print!(" {:>11.2}", nanoseconds(*time, bytes)));
        println!(" {whole:>8.2} {:>8.1}", 1e3 / whole);
    }
}

/// Pieces of about `size` bytes, up to [`ROUND_BYTES`] together, one at least.
fn cut(text: &str, size: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while rest.len() >= size && (pieces.is_empty() || pieces.len() * size < ROUND_BYTES) {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(size));
        pieces.push(piece);
        rest = after;
    }
    pieces
}
