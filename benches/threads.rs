//! How the speed grows with the threads, from one to all cores, or to as many as the first argument says.
//!
//! ```text
//! cargo bench --bench threads
//! cargo bench --bench threads -- 4
//! ```

#[path = "support/clock.rs"]
mod clock;
#[path = "support/news.rs"]
mod news;

use clock::{bytes, nanoseconds};
use onrecord::Analyzer;
use std::hint::black_box;
use std::num::NonZero;
use std::time::{Duration, Instant};

const ROUNDS: usize = 9;
const BYTES: usize = 16_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Option<NonZero<usize>> = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let most = given.map_or_else(std::thread::available_parallelism, Ok)?.get();
    let analyzer = Analyzer::new();
    let articles = news::Newsroom::new(1).articles(BYTES);
    // The longest is begun first, wherever it stands.
    let mut with_a_long_one = articles[..articles.len() / 2].to_vec();
    with_a_long_one.insert(articles.len() / 4, articles[articles.len() / 2..].join("\n\n"));
    println!("{} articles, {:.1} MB, best of {ROUNDS} rounds\n", articles.len(), bytes(&articles) as f64 / 1e6);
    println!("{:<36} {:>7} {:>8} {:>9}", "", "threads", "MB/s", "x one");

    let batch = |texts: &[String], threads| {
        let begin = Instant::now();
        let documents = analyzer.analyze_batch(texts, Some(threads))?;
        let time = begin.elapsed();
        drop(black_box(documents));
        Ok(time)
    };
    let stream = |texts: &[String], threads| {
        let begin = Instant::now();
        analyzer.par_analyze(texts, Some(threads))?.for_each(|document| drop(black_box(document)));
        Ok(begin.elapsed())
    };
    table("analyze_batch", &articles, most, batch)?;
    table("analyze_batch, one of half the bytes", &with_a_long_one, most, batch)?;
    table("par_analyze", &articles, most, stream)?;
    Ok(())
}

/// A row for each number of threads.
fn table(
    name: &str,
    texts: &[String],
    most: usize,
    run: impl Fn(&[String], usize) -> Result<Duration, onrecord::Error>,
) -> Result<(), onrecord::Error> {
    // In turns, so that what else runs on the machine meets all alike.
    let mut fastest = vec![Duration::MAX; most];
    for _ in 0..ROUNDS {
        for threads in 1..=most {
            fastest[threads - 1] = fastest[threads - 1].min(run(texts, threads)?);
        }
    }
    for (threads, time) in (1..).zip(&fastest) {
        let (speed, growth) = (1e3 / nanoseconds(*time, bytes(texts)), fastest[0].as_secs_f64() / time.as_secs_f64());
        println!("{name:<36} {threads:>7} {speed:>8.1} {growth:>9.2}");
    }
    Ok(())
}
