//! `cargo xtask train`: learns the weights of the tagger of names, and shows what they are worth.

mod augment;
mod corpus;
mod crf;
mod quasi_newton;

use corpus::Document;
use onrecord::{Analyzer, LABELS, Span, Weights};
use crf::Run;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const FOLDS: usize = 5;
/// Where weights and their recipe go.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/weights");
/// Slope and intercept of confidence over the margin, as `--cross-validate` measured them.
const CURVE: (f32, f32) = (0.00272, 1.241);

/// For each tenth of confidence: how many names, how many of them right.
type Bins = [[usize; 2]; 10];

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Writes weights learned from all documents of `folder`.
pub fn run(folder: &Path, date: &str) -> Outcome {
    let mut documents = corpus::read(folder)?;
    documents.extend(corpus::pieces()?);
    let observed = observe_all(&documents);
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
    renamed: Vec<Run>,
    unlisted: Vec<Run>,
    /// The same text in capitals.
    capitals: Vec<Run>,
}

fn observe_all(documents: &[Document]) -> Vec<Observed> {
    let analyzer = Analyzer::new();
    let bare = Analyzer::builder().default_gazetteer(false).build().expect("an analyzer");
    let pools = augment::Pools::read().expect("lists");
    let mut random = augment::Random(0x2545_f491_4f6c_dd1d);
    let keep = crf::env("KEEP", 5.0) as usize;
    let mut observed = |document: &Document| Observed {
        plain: observe(&analyzer, document),
        renamed: observe(&analyzer, &pools.renamed(document, keep, &mut random)),
        unlisted: observe(&bare, document),
        capitals: observe(&analyzer, &document.in_capitals()),
    };
    documents.iter().map(&mut observed).collect()
}

/// The weights file learned from these documents.
fn learned(documents: &[&Observed]) -> Vec<u8> {
    let mut runs: Vec<&Run> = Vec::new();
    for (number, document) in documents.iter().enumerate() {
        runs.extend(&document.plain);
        let every = |n: &str| { let n = crf::env(n, 0.0) as usize; n > 0 && number % n == 0 };
        if document.plain.first().is_some_and(|r| r.weight == 0.0) { continue; }
        if every("RENAMED") { runs.extend(&document.renamed); }
        if every("UNLISTED") { runs.extend(&document.unlisted); }
        // Every twelfth text a second time, in capitals.
        if number % 12 == 0 {
            runs.extend(&document.capitals);
        }
    }
    crf::train(&runs, CURVE)
}

fn observe(analyzer: &Analyzer, document: &Document) -> Vec<Run> {
    let key = format!("W_{}", document.corpus);
    let weight = std::env::var(key).ok().and_then(|v| v.parse().ok()).unwrap_or(match document.corpus.as_str() {
        "articles" => 3.0,
        "pieces" => crf::env("PIECES", 2.0) as f32,
        _ => 1.0,
    });
    let mut runs = Vec::new();
    let (lattice, tokens) = analyzer.observe_runs(&document.text);
    let mut keys = lattice.keys.iter();
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

/// Learns from four fifths of the documents and scores the last fifth, five times; prints F1 and a table of confidence.
pub fn cross_validate(folder: &Path) -> Outcome {
    let mut documents = corpus::read(folder)?;
    documents.extend(corpus::pieces()?);
    let observed = observe_all(&documents);
    let mut tallies: BTreeMap<(String, &str), [usize; 3]> = BTreeMap::new();
    let mut bins = [[0usize; 2]; 10];
    let mut margins = Vec::new();
    let corpora: BTreeSet<&str> = documents.iter().map(|d| d.corpus.as_str()).collect();
    let corpora: Vec<&str> = corpora.into_iter().collect();
    let by_corpus = std::env::var("SPLIT").is_ok();
    let part = |at: usize| if by_corpus { corpora.iter().position(|c| *c == documents[at].corpus).unwrap() } else { at % FOLDS };
    let parts: Vec<usize> = (0..if by_corpus { corpora.len() } else { FOLDS }).collect();
    let learn = |fold: usize| {
        let known: Vec<&Observed> = (0..documents.len()).filter(|at| part(*at) != fold).map(|at| &observed[at]).collect();
        learned(&known)
    };
    let mut weights: Vec<Vec<u8>> = Vec::new();
    for pair in parts.chunks(2) {
        std::thread::scope(|scope| {
            let threads: Vec<_> = pair.iter().map(|fold| scope.spawn(|| learn(*fold))).collect();
            weights.extend(threads.into_iter().map(|t| t.join().unwrap()));
        });
    }
    for fold in parts {
        let weights = Weights::new(std::mem::take(&mut weights[fold])).ok_or("unreadable weights")?;
        let with = Analyzer::builder().name_weights(Some(weights)).build()?;
        let without = Analyzer::builder().name_weights(None).build()?;
        if fold == 0 && let Ok(extra) = std::env::var("EXTRA") {
            for document in corpus::read(extra.as_ref())? {
                tally(&with, &Document { corpus: "fresh".into(), ..document }, "model", &mut tallies, None);
            }
        }
        for (at, document) in documents.iter().enumerate() {
            if part(at) == fold {
                tally(&with, document, "model", &mut tallies, Some((&mut bins, &mut margins)));
                if std::env::var("NORULES").is_err() { tally(&without, document, "rules", &mut tallies, None); }
            }
        }
    }
    println!("{:<12} {:<6} {:>7} {:>7} {:>7}", "corpus", "", "P", "R", "F1");
    for ((corpus, what), [hit, predicted, gold]) in tallies {
        let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
        let f1 = share(2 * hit, predicted + gold);
        println!("{corpus:<12} {what:<6} {:7.2} {:7.2} {f1:7.2}", share(hit, predicted), share(hit, gold));
    }
    let (slope, intercept) = fitted(&margins);
    println!("curve from margin to confidence: {slope:.5}, {intercept:.3}");
    println!("confidence   names   right (PERSON, ORG and places)");
    for (at, [all, right]) in bins.iter().enumerate().filter(|(_, bin)| bin[0] > 0) {
        println!("0.{at}-0.{:<6} {all:7} {:6.1} %", at + 1, 100.0 * *right as f64 / *all as f64);
    }
    Ok(())
}

fn tally(
    analyzer: &Analyzer,
    document: &Document,
    what: &'static str,
    tallies: &mut BTreeMap<(String, &str), [usize; 3]>,
    mut report: Option<(&mut Bins, &mut Vec<(f64, bool)>)>,
) {
    let end = |span: Span| span.start + document.text[span.range()].trim_end_matches('.').len();
    let core = |labels: u8| match labels & 0x1f {
        1 => Some("PERSON"),
        2 => Some("ORG"),
        l if l & 0x1c != 0 => Some("LOC"),
        _ => None,
    };
    let gold: BTreeSet<_> =
        document.names.iter().filter_map(|(span, labels)| core(*labels).map(|label| (span.start, end(*span), label))).collect();
    let found = analyzer.analyze(&document.text);
    let mut got = BTreeSet::new();
    for mention in &found.mentions {
        let Some(label) = LABELS[..5].iter().position(|l| *l == mention.label).and_then(|at| core(1 << at)) else { continue };
        let name = (mention.span.start, end(mention.span), label);
        if let Some((bins, margins)) = &mut report {
            let bin = &mut bins[((mention.confidence * 10.0) as usize).min(9)];
            let right = gold.contains(&name);
            *bin = [bin[0] + 1, bin[1] + right as usize];
            let odds = (mention.confidence / (1.0 - mention.confidence)).max(1e-12).ln();
            margins.push(((odds.min(40.0) - f64::from(CURVE.1)) / f64::from(CURVE.0), right));
        }
        got.insert(name);
    }
    if what == "model" && std::env::var("DUMP").is_ok() {
        let show = |sign: &str, s: usize, e: usize, label: &str, extra: &str| {
            let mut a = s.saturating_sub(50);
            while !document.text.is_char_boundary(a) { a -= 1; }
            let mut b = (e + 40).min(document.text.len());
            while !document.text.is_char_boundary(b) { b += 1; }
            println!("{sign}\t{}\t{label}\t{extra}\t{}\t{}[[{}]]{}", document.corpus, &document.text[s..e], &document.text[a..s].replace('\n', " / "), &document.text[s..e], &document.text[e..b].replace('\n', " / "));
        };
        for (s, e, label) in gold.difference(&got) {
            let other: Vec<String> = got.iter().filter(|(a, b, _)| a < e && s < b).map(|(a, b, l)| format!("{}={l}", &document.text[*a..*b])).collect();
            show("MISS", *s, *e, label, &other.join("|"));
        }
        for mention in &found.mentions {
            let Some(label) = LABELS[..5].iter().position(|l| *l == mention.label).and_then(|at| core(1 << at)) else { continue };
            let (s, e) = (mention.span.start, end(mention.span));
            if !gold.contains(&(s, e, label)) {
                let other: Vec<String> = gold.iter().filter(|(a, b, _)| *a < e && s < *b).map(|(a, b, l)| format!("{}={l}", &document.text[*a..*b])).collect();
                show("FALSE", s, e, label, &format!("{:.2} {}", mention.confidence, other.join("|")));
            }
        }
    }
    let tally = tallies.entry((document.corpus.clone(), what)).or_default();
    let hits = gold.intersection(&got).count();
    *tally = [tally[0] + hits, tally[1] + got.len(), tally[2] + gold.len()];
}

/// The logistic curve that fits (margin, right) best, by gradient descent.
fn fitted(margins: &[(f64, bool)]) -> (f64, f64) {
    let (mut slope, mut intercept) = (0.0, 0.0);
    for _ in 0..2_000 {
        let (mut up, mut along) = (0.0, 0.0);
        for (margin, right) in margins {
            let error = f64::from(u8::from(*right)) - 1.0 / (1.0 + (-(slope * margin / 100.0 + intercept)).exp());
            up += error;
            along += error * margin / 100.0;
        }
        slope += along / margins.len() as f64;
        intercept += up / margins.len() as f64;
    }
    (slope / 100.0, intercept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_texts_give_the_same_weights() {
        let documents = corpus::read(crate::GOLDEN.as_ref()).expect("golden articles");
        let observed = observe_all(&documents[..4]);
        let some: Vec<&Observed> = observed.iter().collect();
        let weights = learned(&some);
        assert_eq!(weights, learned(&some));
        assert!(Weights::new(weights).is_some());
    }
}
