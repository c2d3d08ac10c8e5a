//! Articles through many threads, in order: one thread reads batches ahead, the others work on one batch together, and what they made of
//! it is handed on before the next. No more than three batches are ever held, and a batch is a few megabytes or one article.

use crate::failure::{Failure, Reason};
use crate::input::{Reader, Record};
use rayon::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::sync_channel;

/// A batch is closed when it has as many bytes, or records.
const BATCH_BYTES: usize = 2 << 20;
const BATCH_RECORDS: usize = 4096;

/// What became of an article.
#[derive(Debug)]
pub struct Done<T> {
    pub number: u64,
    pub id: String,
    pub place: String,
    pub result: Result<T, Reason>,
}

/// Applies `work` to every article and hands the results of each batch to `take`, all in order.
pub fn run<T: Send>(
    mut reader: Reader,
    threads: Option<u16>,
    work: impl Fn(&str, &str) -> T + Sync,
    mut take: impl FnMut(Vec<Done<T>>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0).into()).build();
    let pool = pool.map_err(|e| Failure::Threads(e.into()))?;
    let (sender, batches) = sync_channel(1);
    // Nobody waits for this thread: where `take` fails, it may be waiting for input that never comes.
    let reading = std::thread::Builder::new().spawn(move || {
        loop {
            let batch = next_batch(&mut reader);
            // A closed channel: the other side has stopped with an error of its own.
            if batch.is_empty() || sender.send(batch).is_err() {
                return;
            }
        }
    });
    reading.map_err(|e| Failure::Threads(e.into()))?;
    for batch in batches {
        take(pool.install(|| batch.into_par_iter().with_max_len(16).map(|record| done(record, &work)).collect()))?;
    }
    Ok(())
}

fn next_batch(reader: &mut Reader) -> Vec<Record> {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while bytes < BATCH_BYTES && batch.len() < BATCH_RECORDS {
        let Some(record) = reader.next() else { break };
        bytes += record.bytes();
        batch.push(record);
        if reader.must_wait() {
            break;
        }
    }
    batch
}

/// Works on one article. No input is known to make the library panic; should one be found, it costs that article alone.
fn done<T>(record: Record, work: &impl Fn(&str, &str) -> T) -> Done<T> {
    let Record { number, id, place, text } = record;
    let result = text.and_then(|text| catch_unwind(AssertUnwindSafe(|| work(&id, &text))).map_err(|_| Reason::Defect));
    Done { number, id, place, result }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_its_article_alone() {
        let record = |text: &str| Record { number: 0, id: "a".into(), place: "a".into(), text: Ok(text.into()) };
        let work = |_: &str, text: &str| assert_ne!(text, "bad");
        assert!(done(record("good"), &work).result.is_ok());
        let failed = done(record("bad"), &work).result.expect_err("it panicked");
        assert_eq!(failed.to_string(), "internal error; please report this article");
    }
}
