//! `cargo xtask train`: learns the weights of the tagger of names, and shows what they are worth.

mod corpus;
mod crf;
mod evaluate;
mod quasi_newton;

use corpus::Document;
use crf::Run;
pub use evaluate::{ablation, cross_validate};
use onrecord::Analyzer;
use std::collections::BTreeMap;
use std::path::Path;

/// Where weights and their recipe go.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/weights");
/// Slope and intercept of confidence over the margin, as `--cross-validate` measured them.
const CURVE: (f32, f32) = (0.0051, 1.428);

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// All documents to learn from: those of `folder`, our golden articles and our own pieces.
fn documents(folder: &Path) -> Result<Vec<Document>, String> {
    let mut documents = corpus::read(folder)?;
    documents.extend(corpus::articles(crate::GOLDEN.as_ref())?);
    documents.extend(corpus::pieces()?);
    Ok(documents)
}

/// Writes weights learned from all documents of `folder`.
pub fn run(folder: &Path, date: &str) -> Outcome {
    let documents = documents(folder)?;
    let observed = observe_all(&Analyzer::new(), &documents);
    std::fs::write(format!("{WEIGHTS}/names.bin"), learned(&observed.iter().collect::<Vec<_>>()))?;
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for document in &documents {
        let count = counts.entry(&document.corpus).or_default();
        *count = (count.0 + 1, count.1 + document.names.len());
    }
    let mut recipe =
        format!("names.bin: weights of the tagger of names, learned {date}\ncommand: cargo xtask train FOLDER --date {date}\n");
    for (corpus, (texts, names)) in counts {
        recipe += &format!("corpus: {corpus}, {texts} documents, {names} names (source and licence: NOTICE)\n");
    }
    Ok(std::fs::write(format!("{WEIGHTS}/names.txt"), recipe)?)
}

/// What there is to learn from one document.
struct Observed {
    plain: Vec<Run>,
    /// The same text with some lines as headlines.
    headlines: Vec<Run>,
    /// The same text in capitals.
    capitals: Vec<Run>,
}

fn observe_all(analyzer: &Analyzer, documents: &[Document]) -> Vec<Observed> {
    let observed = |document: &Document| Observed {
        plain: observe(analyzer, document),
        headlines: observe(analyzer, &document.with_headlines()),
        capitals: observe(analyzer, &document.in_capitals()),
    };
    documents.iter().map(observed).collect()
}

/// The weights file learned from these documents.
fn learned(documents: &[&Observed]) -> Vec<u8> {
    let mut runs: Vec<&Run> = Vec::new();
    for (number, document) in documents.iter().enumerate() {
        // Every third text with some lines as headlines.
        runs.extend(if number % 3 == 1 { &document.headlines } else { &document.plain });
        // Every sixth text a second time, in capitals.
        if number % 6 == 0 {
            runs.extend(&document.capitals);
        }
    }
    crf::train(&runs, CURVE)
}

fn observe(analyzer: &Analyzer, document: &Document) -> Vec<Run> {
    // Our own texts follow our guide in all labels, and of reference works there is little.
    let weight = match document.corpus.as_str() {
        "articles" => 6.0,
        "wikigold" => 3.0,
        _ => 1.0,
    };
    let (lattice, tokens) = analyzer.observe_runs(&document.text);
    let mut keys = lattice.keys.iter();
    let mut runs = Vec::with_capacity(lattice.runs.len());
    for range in lattice.runs {
        let mut run = Run { weight, ..Run::default() };
        let mut before = None;
        for token in &tokens[range] {
            run.keys.extend(keys.next());
            let name = document.names.iter().position(|(span, _)| span.start < token.end && token.start < span.end);
            run.allowed.push(allowed(document, name, name.is_some() && name == before));
            before = name;
        }
        runs.push(run);
    }
    runs
}

/// The states of a token: of the name that holds it (`goes_on`: the token before is in it too), or of none.
fn allowed(document: &Document, name: Option<usize>, goes_on: bool) -> u16 {
    let states = |labels: u8| if goes_on { u16::from(labels & 0x7f) << 8 } else { u16::from(labels & 0x7f) << 1 };
    match name.map(|name| document.names[name].1) {
        Some(labels) => states(labels) | u16::from(labels >> 7),
        None if document.open => 1 | 1 << 6 | 1 << 7 | 1 << 13 | 1 << 14,
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onrecord::Weights;

    #[test]
    fn the_same_texts_give_the_same_weights() {
        let documents = corpus::articles(crate::GOLDEN.as_ref()).expect("golden articles");
        let observed = observe_all(&Analyzer::new(), &documents[..4]);
        let some: Vec<&Observed> = observed.iter().collect();
        let weights = learned(&some);
        assert_eq!(weights, learned(&some));
        assert!(Weights::new(weights).is_some());
    }
}
