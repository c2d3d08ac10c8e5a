//! Users' own names: lists given in memory, as CSV or as JSON Lines, and their matching.
//!
//! A match is leftmost-longest at token edges, inside one sentence; a small *the* that a name begins with has to stand there, but is outside. Of two gazetteers whose matches overlap the earlier one wins,
//! whatever the lengths; of two entries of one gazetteer with the same text the earlier one wins. A user's match wins over every
//! mention of the library's own.
//!
//! The table is a trie over token hashes, like the embedded names' one but built at run time: a path of tokens is a 64-bit key of one
//! hash map. Automata (aho-corasick) need 100 to 200 ms to build for 50,000 names, slow down with size and know no token
//! edges, so that an in-word hit hides a good one; here 50,000 names take about 65 ms to build and a million about two seconds,
//! and a token that opens no name costs one bit test.

mod entry;
mod read;
mod table;

pub use entry::{Case, Entry, Name};

use crate::draft::{Draft, Tagged};
use crate::{Error, mention};
use std::path::Path;
use std::sync::Arc;
use table::Table;

/// Names of the user's own. Cheap to clone; never changes.
///
/// ```
/// use onrecord::{Analyzer, Entry, Gazetteer, Label};
///
/// let club = Entry::new("Harbour Rowing Club", Label::Org).with_id("club-7").with_alias("the Harbour");
/// let analyzer = Analyzer::builder().gazetteer(Gazetteer::from_entries([club])?).build()?;
/// let doc = analyzer.analyze("Fans of the Harbour Rowing Club cheered.");
/// assert_eq!(&doc[doc.mentions[0].span], "Harbour Rowing Club");
/// assert_eq!(doc.mentions[0].id.as_deref(), Some("club-7"));
/// # Ok::<(), onrecord::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    table: Arc<Table>,
}

impl Gazetteer {
    /// From entries in memory.
    ///
    /// # Errors
    /// [`Error::Gazetteer`] for the first unusable entry, with its number from 1 as the line.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Result<Gazetteer, Error> {
        strict(build(Path::new("<entries>"), entries.into_iter().enumerate().map(|(i, entry)| Ok((i + 1, entry)))))
    }

    /// From a CSV file in UTF-8 whose header names the columns `text` and `label`, and if need be `id`, `aliases` (separated by `|`)
    /// and `case` (`exact`, `ignore`, `smart`).
    ///
    /// # Errors
    /// [`Error::Io`], or [`Error::Gazetteer`] for the first unusable row. See [`Gazetteer::from_csv_collecting`] for all of them.
    pub fn from_csv(path: impl AsRef<Path>) -> Result<Gazetteer, Error> {
        strict(Gazetteer::from_csv_collecting(path)?)
    }

    /// Like [`Gazetteer::from_csv`], but leaves unusable rows out and returns an error for each, in order.
    ///
    /// # Errors
    /// [`Error::Io`], or [`Error::Gazetteer`] for an unusable header.
    pub fn from_csv_collecting(path: impl AsRef<Path>) -> Result<(Gazetteer, Vec<Error>), Error> {
        let path = path.as_ref();
        Ok(build(path, read::csv(path)?))
    }

    /// From a JSON Lines file: one object a line with `text`, `label` and if need be `id`, `aliases` (a list) and `case`.
    /// A phrase pattern of spaCy's EntityRuler (`{"label": .., "pattern": "a string", "id": ..}`) is such a line, matched with
    /// its case as written.
    ///
    /// # Errors
    /// [`Error::Io`], or [`Error::Gazetteer`] for the first unusable line: token patterns (lists) are.
    #[cfg(feature = "serde")]
    pub fn from_jsonl(path: impl AsRef<Path>) -> Result<Gazetteer, Error> {
        strict(Gazetteer::from_jsonl_collecting(path)?)
    }

    /// Like [`Gazetteer::from_jsonl`], but leaves unusable lines out and returns an error for each, in order.
    ///
    /// # Errors
    /// [`Error::Io`].
    #[cfg(feature = "serde")]
    pub fn from_jsonl_collecting(path: impl AsRef<Path>) -> Result<(Gazetteer, Vec<Error>), Error> {
        let path = path.as_ref();
        Ok(build(path, read::jsonl(path)?))
    }

    /// How many entries it has (aliases not counted).
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Its entries, in order: [`Gazetteer::from_entries`] makes an equal gazetteer of them.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.table.entries()
    }

    /// The id of one of its entries.
    pub(crate) fn id(&self, entry: u32) -> Option<&Arc<str>> {
        self.table.id(entry)
    }

    /// Has no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Which entry of an analyzer's gazetteers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub gazetteer: u32,
    pub entry: u32,
}

/// The gazetteer of all good rows, and the errors of the bad ones.
fn build(path: &Path, rows: impl Iterator<Item = Result<(usize, Entry), Error>>) -> (Gazetteer, Vec<Error>) {
    let mut table = Table::default();
    let mut errors = Vec::new();
    for row in rows {
        let added = row.and_then(|(line, entry)| {
            table.add(&entry.tidied()).map_err(|reason| Error::Gazetteer { path: path.to_owned(), line, reason })
        });
        errors.extend(added.err());
    }
    table.seal();
    (Gazetteer { table: Arc::new(table) }, errors)
}

fn strict((gazetteer, errors): (Gazetteer, Vec<Error>)) -> Result<Gazetteer, Error> {
    errors.into_iter().next().map_or(Ok(gazetteer), Err)
}

/// The matches of all gazetteers of the configuration, without overlaps, in order of start.
pub(crate) fn find(draft: &Draft) -> Vec<Tagged> {
    let mut found: Vec<Tagged> = Vec::new();
    for (number, gazetteer) in draft.config.gazetteers.iter().enumerate() {
        let mut own = Vec::new();
        for sentence in &draft.sentence_tokens {
            gazetteer.table.find(draft, number as u32, sentence.clone(), &mut own);
        }
        own.retain(|m| mention::first_overlap(&found, m).is_none());
        found.append(&mut own);
        found.sort_by_key(|m| m.span.start);
    }
    found
}
