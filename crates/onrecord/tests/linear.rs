//! Time and stack that any text takes: in proportion to its length, and bounded.

#[allow(dead_code)]
#[path = "common/shapes.rs"]
mod shapes;

use onrecord::Analyzer;
use shapes::Shape;
use std::process::Command;
use std::time::{Duration, Instant};

/// Four times the text may take so many times as much: what is linear takes four, what is quadratic sixteen.
const MOST: f64 = 6.0;

/// A busy machine disturbs one run, hardly the best of several.
const TRIES: usize = 8;

/// No function may call itself once for each part of a text: the whole analysis fits in an eighth of what a thread mostly has.
const STACK: usize = 256 << 10;

/// The shape and the size of which `one_text` makes its text.
const ASKED: [&str; 2] = ["ONRECORD_SHAPE", "ONRECORD_SIZE"];

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

/// How many times longer four times `size` takes, if that looks too long. Times find whom to suspect: they are quick to measure, and
/// differ from run to run.
fn suspected(analyzer: &Analyzer, shape: &Shape, size: usize) -> Option<f64> {
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

/// How many times more instructions four times `size` takes: the same on any load. None where valgrind is not installed.
fn counted(shape: &Shape, size: usize) -> Option<f64> {
    let count = |size: usize| {
        let run = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().expect("this program"))
            .args(["--exact", "one_text", "--ignored"])
            .envs([(ASKED[0], &shape.name), (ASKED[1], &size.to_string())])
            .output()
            .ok()?;
        let report = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "{}: {report}", shape.name);
        let (_, collected) = report.lines().find_map(|line| line.split_once("Collected : ")).expect("a count");
        Some(collected.trim().parse::<f64>().expect("a number"))
    };
    let start = count(0)?;
    Some((count(4 * size)? - start) / (count(size)? - start))
}

/// On threads with little stack; an overflow would end the process.
fn check(shapes: Vec<Shape>, size: usize) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = |shapes: &[Shape]| {
        let analyzer = Analyzer::new();
        let slow = |shape: &Shape| {
            let timed = suspected(&analyzer, shape, size)?;
            let times = counted(shape, size).unwrap_or(timed);
            (times > MOST).then(|| format!("{}: {times:.1} times", shape.name))
        };
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
    assert!(slow.is_empty(), "four times the text takes more than {MOST} times as much: {slow:#?}");
}

/// What `counted` runs; with nothing asked for, a text of the first shape.
#[test]
#[ignore = "the others run it under valgrind"]
fn one_text() {
    let [name, size] = ASKED.map(|variable| std::env::var(variable).ok());
    let mut shapes = shapes::named().chain(shapes::listed()).chain(shapes::examples());
    let shape = shapes.find(|shape| name.as_ref().is_none_or(|name| *name == shape.name)).expect("a shape");
    let text = shape.text(size.map_or(1000, |size| size.parse().expect("a size")));
    assert_eq!(Analyzer::new().analyze(&text).text, text);
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
