//! Texts that nobody writes, to find what is not linear: nanoseconds a byte of the whole pipeline, by size.
//!
//! ```text
//! cargo bench --bench attacks              # 0.1, 1 and 10 MB
//! cargo bench --bench attacks -- 100       # up to 100 MB
//! cargo bench --bench attacks -- 100 lines # the shapes with this in their names
//! cargo bench --bench attacks -- 1 words/  # the first words of the lexicons' lists: words/, sets/, names/, phrases/
//! ```

#[allow(dead_code)]
#[path = "../crates/onrecord/tests/common/shapes.rs"]
mod shapes;

use onrecord::Analyzer;
use shapes::Shape;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let most: usize = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(10);
    let wanted = arguments.iter().find(|argument| argument.parse::<usize>().is_err()).map_or("", String::as_str);
    let sizes: Vec<usize> =
        [100_000, 1_000_000, 10_000_000, 100_000_000].into_iter().filter(|s| *s <= most * 1_000_000).collect();
    let analyzer = Analyzer::new();
    print!("{:<20}", "ns a byte");
    sizes.iter().for_each(|size| print!(" {:>9}", format!("{} MB", *size as f64 / 1e6)));
    println!(" {:>9}", "growth");
    let listed = if wanted.contains('/') { shapes::listed() } else { Vec::new() };
    for shape in shapes::named().chain(listed).filter(|shape: &Shape| shape.name.contains(wanted)) {
        let costs: Vec<f64> = sizes.iter().map(|size| cost(&analyzer, &shape.text(*size))).collect();
        print!("{:<20}", shape.name);
        costs.iter().for_each(|cost| print!(" {cost:>9.1}"));
        println!(" {:>9.2}", costs[costs.len() - 1] / costs[0]);
    }
}

/// Nanoseconds a byte, the better of two runs.
fn cost(analyzer: &Analyzer, text: &str) -> f64 {
    let run = |_| {
        let start = Instant::now();
        black_box(analyzer.analyze(text));
        start.elapsed().as_secs_f64() * 1e9 / text.len() as f64
    };
    (0..2).map(run).fold(f64::INFINITY, f64::min)
}
