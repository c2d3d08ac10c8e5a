//! Articles through many threads, in order: one thread reads batches ahead, the others work on one batch together, and what they made of
//! it is handed on before the next. No more than three batches are ever held, and a batch is a few megabytes or one article.

use crate::failure::{Failure, Reason};
use crate::input::{Reader, Record};
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

/// An article's id and text.
pub type Article<'a> = (&'a str, &'a str);

/// Applies `work` to every article, some at a time, and hands the results of each batch to `take`, all in order.
pub fn run<T: Send>(
    mut reader: Reader,
    threads: Option<u16>,
    work: impl Fn(&[Article]) -> Vec<T> + Sync,
    mut take: impl FnMut(Vec<Done<T>>) -> Result<(), Failure>,
) -> Result<(), Failure> {
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
        let sizes = batch.iter().map(Record::bytes);
        let results = onrecord::in_parallel(sizes, threads.map(usize::from), |piece| results(&batch[piece], &work));
        let results = results.map_err(|error| match error {
            onrecord::Error::Config { reason, .. } => Failure::Threads(reason.into()),
            error => error.into(),
        })?;
        take(batch.into_iter().zip(results).map(done).collect())?;
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

/// What `work` makes of each article that could be read. No input is known to make the library panic; should one be found, it costs that
/// article alone.
fn results<T>(records: &[Record], work: &impl Fn(&[Article]) -> Vec<T>) -> Vec<Option<T>> {
    let guarded = |articles: &[Article]| catch_unwind(AssertUnwindSafe(|| work(articles))).ok();
    let articles: Vec<Article> = records.iter().filter_map(|record| Some((&*record.id, record.text.as_deref().ok()?))).collect();
    let each = || articles.chunks(1).map(|article| guarded(article)?.pop()).collect();
    let results: Vec<Option<T>> = guarded(&articles).map_or_else(each, |results| results.into_iter().map(Some).collect());
    let mut results = results.into_iter();
    records.iter().map(|record| record.text.as_ref().ok().and_then(|_| results.next().flatten())).collect()
}

fn done<T>((record, result): (Record, Option<T>)) -> Done<T> {
    let Record { number, id, place, text } = record;
    Done { number, id, place, result: text.and_then(|_| result.ok_or(Reason::Defect)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_its_article_alone() {
        let record = |text: &str| Record { number: 0, id: "a".into(), place: "a".into(), text: Ok(text.into()) };
        let work = |articles: &[Article]| articles.iter().map(|(_, text)| assert_ne!(*text, "bad")).collect();
        let records = ["good", "bad", "good"].map(record);
        let results = results(&records, &work);
        let failed = records.into_iter().zip(results).map(done).map(|done| done.result.err().map(|reason| reason.to_string()));
        assert_eq!(failed.collect::<Vec<_>>(), [None, Some("internal error; please report this article".into()), None]);
    }
}
