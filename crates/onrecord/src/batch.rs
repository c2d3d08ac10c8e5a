//! Many texts on many threads: work is shared out by bytes, results come in the order of the texts.

use crate::{Analyzer, Document, Error};
use rayon::prelude::*;
use std::cmp::Reverse;
use std::ops::Range;

/// Bytes that a thread takes at a time: some articles, which are read together, but few, so that all threads end within about two
/// milliseconds of each other.
const PIECE: usize = 1 << 16;

/// A document costs about as much as this many bytes before its first one is read.
const DOCUMENT: usize = 256;

/// Bytes of a stream that are read ahead: enough that no thread waits long for the others. One thread waits for none, and what it has just
/// made stays in the processor's caches.
const AHEAD: usize = 1 << 22;
const AHEAD_ALONE: usize = 1 << 18;

impl Analyzer {
    /// Reads many articles on `threads` threads (`None`: all cores). Results are in the order of the texts, and the same for every
    /// number of threads. One long article does not hold up the rest, nor they it.
    ///
    /// # Errors
    /// [`Error::Config`] when `threads` is 0, or the threads cannot be started.
    pub fn analyze_batch<T: AsRef<str> + Sync>(&self, texts: &[T], threads: Option<usize>) -> Result<Vec<Document>, Error> {
        Ok(pool(threads, texts.len())?.install(|| self.together(texts)))
    }

    /// Reads a stream of articles on `threads` threads (`None`: all cores), lazily and in order: the memory is that of about four
    /// megabytes of text and their documents, or of one article where that is longer.
    ///
    /// ```
    /// let analyzer = onrecord::Analyzer::new();
    /// let texts = (1..=1000).map(|n| format!("“We sold {n} boats,” Ann Example said."));
    /// let mut sold = 0;
    /// for doc in analyzer.par_analyze(texts, None)? {
    ///     sold += doc.quotes.len();
    /// }
    /// assert_eq!(sold, 1000);
    /// # Ok::<(), onrecord::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Config`] when `threads` is 0, or the threads cannot be started.
    pub fn par_analyze<T: AsRef<str> + Sync>(
        &self,
        texts: impl IntoIterator<Item = T>,
        threads: Option<usize>,
    ) -> Result<impl Iterator<Item = Document>, Error> {
        let pool = pool(threads, AHEAD / PIECE)?;
        let most = if pool.current_num_threads() == 1 { AHEAD_ALONE } else { AHEAD };
        let mut texts = texts.into_iter().fuse();
        let next = move || {
            let ahead = ahead(&mut texts, most);
            (!ahead.is_empty()).then(|| pool.install(|| self.together(&ahead)))
        };
        Ok(std::iter::from_fn(next).flatten())
    }

    /// On the threads of the pool that this is called in.
    fn together<T: AsRef<str> + Sync>(&self, texts: &[T]) -> Vec<Document> {
        shared_out(texts.iter().map(|text| text.as_ref().len()), |piece| self.analyze_together(&texts[piece]))
    }
}

/// The next texts of a stream, together not much longer than `most`.
fn ahead<T: AsRef<str>>(texts: &mut impl Iterator<Item = T>, most: usize) -> Vec<T> {
    let (mut ahead, mut bytes) = (Vec::new(), 0);
    while bytes < most {
        let Some(text) = texts.next() else { break };
        bytes += DOCUMENT + text.as_ref().len();
        ahead.push(text);
    }
    ahead
}

/// What `work` makes of each number, some neighbours at a time; `sizes` has one for each: the bytes it is about. For the Python package
/// and the command line; no part of the stable interface.
#[doc(hidden)]
pub fn in_parallel<R: Send>(
    sizes: impl ExactSizeIterator<Item = usize> + Send,
    threads: Option<usize>,
    work: impl Fn(Range<usize>) -> Vec<R> + Sync,
) -> Result<Vec<R>, Error> {
    Ok(pool(threads, sizes.len())?.install(|| shared_out(sizes, &work)))
}

/// `most`: so many threads have something to do.
fn pool(threads: Option<usize>, most: usize) -> Result<rayon::ThreadPool, Error> {
    let refused = |reason: String| Error::Config { option: "threads", reason };
    let threads = match threads {
        Some(0) => return Err(refused("0 is not a number of threads".into())),
        // Rayon's word for all cores.
        None => 0,
        Some(threads) => threads.min(most.max(1)),
    };
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|e| refused(e.to_string()))
}

/// [`in_parallel`] on the threads of the pool that this is called in. Each thread takes the largest piece that is left: a long article is
/// begun first, not when all others are done.
fn shared_out<R: Send>(sizes: impl Iterator<Item = usize>, work: impl Fn(Range<usize>) -> Vec<R> + Sync) -> Vec<R> {
    let mut pieces = pieces(sizes);
    pieces.sort_by_key(|(bytes, _)| Reverse(*bytes));
    let part = |(_, piece): (usize, Range<usize>)| (piece.start, work(piece));
    let mut parts: Vec<(usize, Vec<R>)> = pieces.into_iter().par_bridge().map(part).collect();
    parts.sort_unstable_by_key(|(start, _)| *start);
    parts.into_iter().flat_map(|(_, results)| results).collect()
}

/// Neighbours together up to [`PIECE`] bytes; with the bytes of each piece.
fn pieces(sizes: impl Iterator<Item = usize>) -> Vec<(usize, Range<usize>)> {
    let mut pieces: Vec<(usize, Range<usize>)> = Vec::new();
    for (index, size) in sizes.enumerate() {
        let size = size + DOCUMENT;
        match pieces.last_mut() {
            Some((bytes, piece)) if *bytes + size <= PIECE => {
                *bytes += size;
                piece.end = index + 1;
            }
            _ => pieces.push((size, index..index + 1)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn neighbours_are_read_together_and_long_texts_alone() {
        let sizes = [5_000, 5_000, 90_000, 5_000, 5_000, 5_000, 0, 0];
        let ranges: Vec<Range<usize>> = pieces(sizes.into_iter()).into_iter().map(|(_, piece)| piece).collect();
        assert_eq!(ranges, [0..2, 2..3, 3..8]);
    }

    #[test]
    fn the_longest_is_begun_first_and_results_keep_their_order() {
        let begun = Mutex::new(Vec::new());
        let work = |piece: Range<usize>| {
            begun.lock().expect("no panic").extend(piece.clone());
            piece.collect()
        };
        let sizes = [40_000, 40_000, 90_000, 60_000];
        assert_eq!(in_parallel(sizes.into_iter(), Some(1), work).expect("one thread"), [0, 1, 2, 3]);
        assert_eq!(begun.into_inner().expect("no panic"), [2, 3, 0, 1]);
    }
}
