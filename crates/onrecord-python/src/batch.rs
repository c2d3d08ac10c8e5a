//! Work on many threads, the GIL released, that Ctrl-C stops.

use crate::error::config;
use pyo3::prelude::*;
use rayon::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How often signals are looked for: as fast as a person notices.
const LOOK: Duration = Duration::from_millis(50);

/// A number of threads as Python gives it; `None`: all cores.
pub fn threads(given: Option<i64>) -> PyResult<usize> {
    match given {
        None => Ok(0),
        Some(count @ 1..) => Ok(usize::try_from(count).unwrap_or(usize::MAX)),
        Some(count) => Err(config("threads", format!("{count} is not a number of threads"))),
    }
}

/// What `work` makes of each number below `count`, in order. A signal's exception (`KeyboardInterrupt`) ends it between two numbers.
pub fn each<R: Send>(py: Python<'_>, count: usize, threads: usize, work: impl Fn(usize) -> R + Sync) -> PyResult<Vec<R>> {
    py.detach(|| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.map_err(|error| config("threads", error.to_string()))?;
        let stopped = AtomicBool::new(false);
        let step = |index| (!stopped.load(Ordering::Relaxed)).then(|| work(index));
        thread::scope(|scope| {
            let (done, end) = channel::<()>();
            let worker = scope.spawn(|| {
                let results: Option<Vec<R>> = pool.install(|| (0..count).into_par_iter().map(step).collect());
                drop(done);
                results
            });
            let mut interrupt = None;
            while end.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
                interrupt = Python::attach(|py| py.check_signals()).err();
                if interrupt.is_some() {
                    stopped.store(true, Ordering::Relaxed);
                    break;
                }
            }
            let results = worker.join().ok().flatten();
            results.filter(|_| interrupt.is_none()).ok_or_else(|| {
                interrupt.unwrap_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("a thread of the batch ended"))
            })
        })
    })
}

/// What `work` gives, or the message of a panic: a defect of the library costs one article, not a batch of them.
pub fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        format!("internal error: {}", message.unwrap_or("unknown"))
    })
}
