//! Many articles at once: in order, what each gives alone, on any number of threads.

use onrecord::{Analyzer, Document, Error};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

const THREADS: [usize; 4] = [1, 2, 3, 8];

/// Many short texts, empty ones too, and one that is longer than all of them together.
fn texts() -> Vec<String> {
    let article = |n: usize| match n % 7 {
        0 => String::new(),
        _ => format!("“We sold {n} boats,” Ann Example said. “It was late.”\n\nMayor Tobias Renn laughed.\n\n").repeat(n % 5 + 1),
    };
    let mut texts: Vec<String> = (0..400).map(article).collect();
    texts.insert(301, texts.concat().repeat(2));
    texts
}

fn alone(texts: &[String]) -> Vec<Document> {
    let analyzer = Analyzer::new();
    texts.iter().map(|text| analyzer.analyze(text)).collect()
}

#[test]
fn a_batch_is_its_texts_in_order() {
    let (analyzer, texts) = (Analyzer::new(), texts());
    let expected = alone(&texts);
    for threads in THREADS.map(Some).into_iter().chain([None]) {
        assert!(analyzer.analyze_batch(&texts, threads).expect("threads start") == expected, "{threads:?} threads");
    }
    assert_eq!(analyzer.analyze_batch::<&str>(&[], None).expect("threads start"), []);
}

#[test]
fn a_stream_is_its_texts_in_order() {
    let (analyzer, texts) = (Analyzer::new(), texts());
    let expected = alone(&texts);
    for threads in THREADS.map(Some).into_iter().chain([None]) {
        let stream = analyzer.par_analyze(&texts, threads).expect("threads start");
        assert!(stream.collect::<Vec<_>>() == expected, "{threads:?} threads");
    }
}

#[test]
fn a_stream_is_read_a_few_megabytes_ahead() {
    let taken = Cell::new(0);
    let texts = (0..40).map(|_| {
        taken.set(taken.get() + 1);
        "The ferry left. ".repeat(1 << 16)
    });
    let analyzer = Analyzer::new();
    let mut stream = analyzer.par_analyze(texts, Some(2)).expect("threads start");
    assert_eq!(taken.get(), 0);
    assert!(stream.next().is_some());
    assert_eq!(taken.get(), 4);
    assert_eq!((stream.count(), taken.get()), (39, 40));
}

/// A text that can be asked for its length and then is lost, or can be had as often as you like.
struct Fleeting {
    times: AtomicUsize,
    most: usize,
}

impl AsRef<str> for Fleeting {
    fn as_ref(&self) -> &str {
        assert!(self.times.fetch_add(1, Ordering::Relaxed) < self.most, "the text is lost");
        "The ferry left."
    }
}

#[test]
fn a_panic_reaches_the_caller_and_the_next_batch_is_read() {
    let analyzer = Analyzer::new();
    let batch = |lost: Option<usize>| {
        let most = |n| if lost == Some(n) { 1 } else { usize::MAX };
        let texts: Vec<Fleeting> = (0..500).map(|n| Fleeting { times: AtomicUsize::new(0), most: most(n) }).collect();
        catch_unwind(AssertUnwindSafe(|| analyzer.analyze_batch(&texts, Some(2)).map(|documents| documents.len())))
    };
    let message = batch(Some(300)).expect_err("a lost text");
    assert_eq!(message.downcast_ref(), Some(&"the text is lost"));
    assert_eq!(batch(None).expect("no panic").expect("threads start"), 500);
}

#[test]
fn no_threads_are_refused() {
    let analyzer = Analyzer::new();
    let refused = [analyzer.analyze_batch(&["It rained."], Some(0)).err(), analyzer.par_analyze(["It rained."], Some(0)).err()];
    for error in refused {
        assert!(matches!(error, Some(Error::Config { option: "threads", .. })), "{error:?}");
    }
    // More than there are texts for.
    assert_eq!(analyzer.analyze_batch(&["It rained."], Some(usize::MAX)).expect("one thread starts").len(), 1);
    assert_eq!(analyzer.par_analyze(["It rained."], Some(usize::MAX)).expect("threads start").count(), 1);
}
