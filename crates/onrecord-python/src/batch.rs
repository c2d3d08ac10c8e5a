//! Work on many threads, the GIL released, that Ctrl-C stops.

use crate::error::{config, raised};
use onrecord::{Analyzer, Document};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How often signals are looked for: as fast as a person notices.
const LOOK: Duration = Duration::from_millis(50);

/// A number of threads as Python gives it.
pub struct Threads(usize);

impl FromPyObject<'_, '_> for Threads {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Threads> {
        object.extract::<usize>().map(Threads).map_err(|error| match error.is_instance_of::<PyOverflowError>(object.py()) {
            true => config("threads", format!("{} is not a number of threads", *object)),
            false => error,
        })
    }
}

/// `None`: all cores.
pub fn threads(given: Option<Threads>) -> Option<usize> {
    given.map(|threads| threads.0)
}

/// What `work` makes of each number, some neighbours at a time, in order; `sizes` has one for each: the bytes it is about. A signal's
/// exception (`KeyboardInterrupt`) ends it between two calls.
pub fn each<R: Send>(
    py: Python<'_>,
    sizes: impl ExactSizeIterator<Item = usize> + Send,
    threads: Option<usize>,
    work: impl Fn(Range<usize>) -> Vec<R> + Sync,
) -> PyResult<Vec<R>> {
    py.detach(|| {
        let stopped = AtomicBool::new(false);
        let step = |piece| if stopped.load(Ordering::Relaxed) { Vec::new() } else { work(piece) };
        thread::scope(|scope| {
            let (done, end) = channel::<()>();
            let worker = scope.spawn(move || {
                let results = onrecord::in_parallel(sizes, threads, step);
                drop(done);
                results
            });
            let mut interrupt = None;
            while interrupt.is_none() && end.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
                interrupt = Python::attach(|py| py.check_signals()).err();
                stopped.store(interrupt.is_some(), Ordering::Relaxed);
            }
            let results = worker.join().map_err(|_| pyo3::exceptions::PyRuntimeError::new_err("a thread of the batch ended"));
            match interrupt {
                Some(interrupt) => Err(interrupt),
                None => results?.map_err(raised),
            }
        })
    })
}

/// The document of each text, or the message of a panic: a defect of the library costs one article, not a batch of them.
pub fn documents<T: AsRef<str>>(analyzer: &Analyzer, texts: &[T]) -> Vec<Result<Document, String>> {
    match guarded(|| analyzer.analyze_together(texts)) {
        Ok(documents) => documents.into_iter().map(Ok).collect(),
        Err(_) => texts.iter().map(|text| guarded(|| analyzer.analyze(text.as_ref()))).collect(),
    }
}

/// What `work` gives, or the message of a panic.
fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        format!("internal error: {}", message.unwrap_or("unknown"))
    })
}
