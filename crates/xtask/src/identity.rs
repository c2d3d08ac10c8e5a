//! Whether the output is the same for every number of threads, byte for byte, and what it is: a hash to compare before and after a change.

use crate::program::news::Newsroom;
use crate::{GOLDEN, UNSEEN, gold};
use onrecord::{Analyzer, Document, OffsetUnit};
use std::error::Error;

const THREADS: [usize; 4] = [1, 2, 3, 8];
const MADE_BYTES: usize = 50_000_000;

/// Prints the hash of the JSON of all articles, for each number of threads and each way to read many.
///
/// # Errors
/// Two of them differ.
pub fn run() -> Result<(), Box<dyn Error>> {
    show("golden articles", &golden()?)?;
    show("made by rule", &Newsroom::new(1).articles(MADE_BYTES))
}

fn golden() -> Result<Vec<String>, String> {
    let folders = [GOLDEN, UNSEEN].map(|folder| gold::read_all(folder.as_ref()));
    Ok(folders.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().map(|article| article.text).collect())
}

fn show(what: &str, texts: &[String]) -> Result<(), Box<dyn Error>> {
    println!("{what}: {} articles, {:.1} MB", texts.len(), texts.iter().map(String::len).sum::<usize>() as f64 / 1e6);
    let hashes = hashes(texts)?;
    hashes.iter().for_each(|(way, hash)| println!("  {way:<24} {hash:016x}"));
    if hashes.iter().any(|(_, hash)| *hash != hashes[0].1) { Err("the output differs".into()) } else { Ok(()) }
}

fn hashes(texts: &[String]) -> Result<Vec<(String, u64)>, onrecord::Error> {
    let analyzer = Analyzer::new();
    let mut hashes = vec![("one by one".to_owned(), hash(texts.iter().map(|text| analyzer.analyze(text))))];
    for threads in THREADS {
        let documents = analyzer.analyze_batch(texts, Some(threads))?;
        hashes.push((format!("batch, {threads} threads"), hash(documents.into_iter())));
        hashes.push((format!("stream, {threads} threads"), hash(analyzer.par_analyze(texts, Some(threads))?)));
    }
    Ok(hashes)
}

/// FNV-1a, as the standard library promises no hash that stays the same.
fn hash(documents: impl Iterator<Item = Document>) -> u64 {
    let json = documents.map(|document| document.to_json(OffsetUnit::Byte) + "\n");
    json.fold(0xcbf2_9ce4_8422_2325, |hash, json| {
        json.bytes().fold(hash, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden_articles_are_read_alike_on_any_number_of_threads() {
        let texts = golden().expect("readable");
        let hashes = hashes(&texts).expect("threads start");
        assert!(hashes.iter().all(|(_, hash)| *hash == hashes[0].1), "{hashes:x?}");
        assert_ne!(super::hashes(&texts[1..]).expect("threads start")[0].1, hashes[0].1);
    }
}
