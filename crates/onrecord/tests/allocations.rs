//! What an article costs in memory requests: none for each token, sentence or mention, once a thread has read an article.

use onrecord::Analyzer;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static REQUESTS: Cell<usize> = const { Cell::new(0) };
}

/// Counts the requests of each thread apart.
struct Counting;

impl Counting {
    fn note() {
        // A thread that is ending counts no more.
        let _ = REQUESTS.try_with(|requests| requests.set(requests.get() + 1));
    }
}

// SAFETY: every call is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Counting::note();
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        Counting::note();
        unsafe { System.realloc(place, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Requests of the second reading of `paragraph`, said so many times.
fn requests(analyzer: &Analyzer, paragraph: &str, times: usize) -> usize {
    let text = paragraph.repeat(times);
    drop(analyzer.analyze(&text));
    let before = REQUESTS.get();
    let document = analyzer.analyze(&text);
    let requests = REQUESTS.get() - before;
    drop(document);
    requests
}

#[test]
fn tokens_sentences_and_mentions_cost_no_request_each() {
    let analyzer = Analyzer::new();
    let paragraph = "The ferry left the harbour of Leeds at 9 p.m. on Monday with 40 people. Ann Example and the Harbour Board \
                     of Halden had paid $3 million for it, and Germany paid the rest in March 2019.\n\n";
    let (few, many) = (requests(&analyzer, paragraph, 20), requests(&analyzer, paragraph, 320));
    // Vectors that grow ask again when their size doubles: a few requests for sixteen times the text.
    assert!(many < few + 40, "{few} requests for 20 paragraphs, {many} for 320");
}

/// An explanation takes an article's memory, and gives it back.
#[test]
fn an_explanation_costs_the_next_article_nothing() {
    let analyzer = Analyzer::new();
    let text = "Ann Example met Paul Sample in Leeds. “It is late,” she said.\n\n".repeat(20);
    let doc = analyzer.analyze(&text);
    let requests = || {
        let before = REQUESTS.get();
        drop(analyzer.analyze(&text));
        REQUESTS.get() - before
    };
    let usual = requests();
    assert!(analyzer.explain(&doc, 0).is_some());
    assert!(requests() <= usual);
}

#[test]
fn sentences_alone_cost_no_request() {
    let text = "Is it late? The ferry left at 9 p.m. on Monday, Lt. Ann Example said. It was dark.\n\n".repeat(50);
    let before = REQUESTS.get();
    let sentences = onrecord::sentences(&text).count();
    assert_eq!((sentences, REQUESTS.get() - before), (150, 0));
}
