//! Time and stack that any text takes: in proportion to its length, and bounded.

#[allow(dead_code)]
#[path = "common/shapes.rs"]
mod shapes;

use onrecord::Analyzer;
use shapes::Shape;
use std::time::{Duration, Instant};

/// Four times the text may take so many times as long: what is linear takes four, more memory a little more, what is quadratic sixteen.
const MOST: f64 = 8.0;

/// A busy machine disturbs one run, hardly the best of several.
const TRIES: usize = 8;

/// No function may call itself once for each part of a text: the whole analysis fits in an eighth of what a thread mostly has.
const STACK: usize = 256 << 10;

/// How long this thread has waited for a processor, where the system says so.
fn waited() -> Duration {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(said.split(' ').nth(1).and_then(|delay| delay.trim().parse().ok()).unwrap_or(0))
}

/// The time a text takes, without what others took meanwhile.
fn time(analyzer: &Analyzer, text: &str) -> Duration {
    let (start, before) = (Instant::now(), waited());
    std::hint::black_box(analyzer.analyze(text));
    let after = waited();
    let took = start.elapsed();
    // The system's clocks differ a little: a wait that is all of the time is no measure.
    took.checked_sub(after - before).filter(|own| *own > took / 16).unwrap_or(took)
}

/// How many times longer four times `size` takes, if that is too long.
fn excess(analyzer: &Analyzer, shape: &Shape, size: usize) -> Option<f64> {
    let texts = [shape.text(size), shape.text(4 * size)];
    let mut best = [Duration::MAX; 2];
    for _ in 0..TRIES {
        for (best, text) in best.iter_mut().zip(&texts) {
            *best = time(analyzer, text).min(*best);
        }
        if best[1].as_secs_f64() <= MOST * best[0].as_secs_f64() {
            return None;
        }
    }
    Some(best[1].as_secs_f64() / best[0].as_secs_f64())
}

/// On threads with little stack; an overflow would end the process.
fn check(shapes: Vec<Shape>, size: usize) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = |shapes: &[Shape]| {
        let analyzer = Analyzer::new();
        let slow = |shape: &Shape| excess(&analyzer, shape, size).map(|times| format!("{}: {times:.1} times", shape.name));
        shapes.iter().filter_map(slow).collect::<Vec<String>>()
    };
    let slow: Vec<String> = std::thread::scope(|scope| {
        let mut running = Vec::new();
        for some in shapes.chunks(shapes.len().div_ceil(threads)) {
            let builder = std::thread::Builder::new().stack_size(STACK);
            running.push(builder.spawn_scoped(scope, || part(some)).expect("a thread"));
        }
        running.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(slow.is_empty(), "four times the text takes longer than {MOST} times: {slow:#?}");
}

#[test]
fn texts_that_nobody_writes_take_linear_time() {
    check(shapes::named().collect(), 100_000);
}

#[test]
fn the_words_of_every_list_take_linear_time() {
    check(shapes::listed(), 10_000);
}

/// A minute or two: `cargo xtask test` asks for it.
#[test]
#[ignore = "long"]
fn the_examples_of_every_rule_take_linear_time() {
    check(shapes::examples(), 20_000);
}
