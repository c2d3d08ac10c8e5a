//! Timing that several benchmarks share: the best of several rounds, as noise on a shared machine only ever adds time.

// No benchmark uses all of it.
#![allow(dead_code)]

use onrecord::Analyzer;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Does the work on every item and lets no result be optimised away.
pub fn each<I, O>(items: &[I], work: impl Fn(&I) -> O) {
    for item in items {
        black_box(work(black_box(item)));
    }
}

pub fn best(rounds: usize, mut work: impl FnMut()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..rounds).map(round).min().unwrap_or_default()
}

/// Time of each stage, summed over the texts, in the best round for that stage.
pub fn stages(rounds: usize, analyzer: &Analyzer, texts: &[impl AsRef<str>]) -> Vec<(&'static str, Duration)> {
    let mut fastest: Vec<(&'static str, Duration)> = Vec::new();
    for _ in 0..rounds {
        let mut round: Vec<(&'static str, Duration)> = Vec::new();
        for text in texts {
            let mut last = Instant::now();
            let mut stage = 0;
            black_box(analyzer.analyze_observed(text.as_ref(), |name| {
                let now = Instant::now();
                match round.get_mut(stage) {
                    Some((_, time)) => *time += now - last,
                    None => round.push((name, now - last)),
                }
                stage += 1;
                last = now;
            }));
        }
        if fastest.is_empty() {
            fastest = round;
        } else {
            fastest.iter_mut().zip(round).for_each(|(best, new)| best.1 = best.1.min(new.1));
        }
    }
    fastest
}

pub fn nanoseconds(time: Duration, bytes: usize) -> f64 {
    time.as_secs_f64() * 1e9 / bytes as f64
}

pub fn bytes(texts: &[impl AsRef<str>]) -> usize {
    texts.iter().map(|text| text.as_ref().len()).sum()
}
