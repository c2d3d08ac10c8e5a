//! What the tagger of names is worth on texts left out of the learning.

use super::{CURVE, Document, Observed, Outcome, corpus, documents, learned, observe_all};
use onrecord::{Analyzer, Builder, LABELS, NameParts, Span, Weights};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const FOLDS: usize = 5;

/// Names that are right, found and annotated.
type Tally = [usize; 3];

/// For each corpus, a tally.
type Tallies = BTreeMap<String, Tally>;

/// Confidence and whether the name is right, of every name found.
type Confidences = Vec<(f64, bool)>;

/// Learns from four fifths of the documents and scores the last fifth, five times; prints F1 and a table of confidence. `unseen`: a folder
/// of further texts, scored with the weights of every fold.
pub fn cross_validate(folder: &Path, unseen: Option<&Path>) -> Outcome {
    let documents = documents(folder)?;
    let weights = folds(&documents, &Analyzer::builder)?;
    let rules = Analyzer::builder().name_weights(None).build()?;
    let (mut with, mut without, mut confidences) = (Tallies::new(), Tallies::new(), Confidences::new());
    for (fold, weights) in weights.into_iter().enumerate() {
        let model = Analyzer::builder().name_weights(Some(weights)).build()?;
        for document in documents.iter().skip(fold).step_by(FOLDS) {
            tally(&model, document, &mut with, Some(&mut confidences));
            tally(&rules, document, &mut without, None);
        }
        if let Some(unseen) = unseen {
            for document in corpus::articles(unseen)? {
                let document = Document { corpus: "unseen".into(), ..document };
                tally(&model, &document, &mut with, None);
                tally(&rules, &document, &mut without, None);
            }
        }
    }
    println!("{:<12} {:>8} {:>8} {:>8} {:>12}", "corpus", "P", "R", "F1", "rules alone");
    for (corpus, counts) in &with {
        let [precision, recall, f1] = figures(*counts);
        println!("{corpus:<12} {precision:8.2} {recall:8.2} {f1:8.2} {:12.2}", figures(without[corpus])[2]);
    }
    let (slope, intercept) = fitted(&confidences);
    let certain: Vec<bool> = confidences.iter().filter(|(c, _)| *c == CERTAIN).map(|(_, right)| *right).collect();
    let right = certain.iter().filter(|right| **right).count();
    println!("{} names of rules without exceptions, {right} of them right", certain.len());
    println!("curve from margin to confidence: {slope:.5}, {intercept:.3}");
    println!("confidence   names   right (PERSON, ORG and places)");
    for tenth in 0..10 {
        let bin: Vec<bool> =
            confidences.iter().filter(|(c, _)| ((c * 10.0) as usize).min(9) == tenth).map(|(_, right)| *right).collect();
        if !bin.is_empty() {
            let right = bin.iter().filter(|right| **right).count();
            println!("0.{tenth} and up {:8} {:6.1} %", bin.len(), 100.0 * right as f64 / bin.len() as f64);
        }
    }
    Ok(())
}

/// Prints what each part of the search for names is worth: F1 by cross-validation without it.
pub fn ablation(folder: &Path) -> Outcome {
    let documents = documents(folder)?;
    let parts = |parts: NameParts| move || Analyzer::builder().without_name_parts(parts);
    let rows: [(&str, &dyn Fn() -> Builder); 6] = [
        ("everything", &Analyzer::builder),
        ("no lists of names", &|| Analyzer::builder().default_gazetteer(false)),
        ("no statistics of the article", &parts(NameParts { statistics: true, ..NameParts::default() })),
        ("no pass over the article", &parts(NameParts { document: true, ..NameParts::default() })),
        ("no rules", &parts(NameParts { rules: true, ..NameParts::default() })),
        ("no model", &Analyzer::builder),
    ];
    let corpora: BTreeSet<&str> = documents.iter().map(|d| d.corpus.as_str()).collect();
    println!("{:<30}{}", "F1", corpora.iter().map(|corpus| format!(" {corpus:>9}")).collect::<String>());
    for (name, builder) in rows {
        let weights: Vec<Option<Weights>> = match name {
            "no model" => vec![None; FOLDS],
            _ => folds(&documents, builder)?.into_iter().map(Some).collect(),
        };
        let mut tallies = Tallies::new();
        for (fold, weights) in weights.into_iter().enumerate() {
            let analyzer = builder().name_weights(weights).build()?;
            documents.iter().skip(fold).step_by(FOLDS).for_each(|d| tally(&analyzer, d, &mut tallies, None));
        }
        println!("{name:<30}{}", tallies.values().map(|counts| format!(" {:9.2}", figures(*counts)[2])).collect::<String>());
    }
    Ok(())
}

/// The weights of each fold: learned without its documents. Two folds at a time.
fn folds(documents: &[Document], builder: &dyn Fn() -> Builder) -> Result<Vec<Weights>, Box<dyn std::error::Error>> {
    let observed = observe_all(&builder().build()?, documents);
    let learn = |fold: usize| {
        let known: Vec<&Observed> =
            observed.iter().enumerate().filter(|(at, _)| at % FOLDS != fold).map(|(_, document)| document).collect();
        Weights::new(learned(&known))
    };
    let mut weights = Vec::new();
    for first in (0..FOLDS).step_by(2) {
        let (one, other) = std::thread::scope(|scope| {
            let other = scope.spawn(|| (first + 1 < FOLDS).then(|| learn(first + 1)).flatten());
            (learn(first), other.join())
        });
        weights.extend(one);
        weights.extend(other.map_err(|_| "learning failed")?);
    }
    if weights.len() == FOLDS { Ok(weights) } else { Err("unreadable weights".into()) }
}

/// Precision, recall and F1, in percent.
fn figures([hit, found, gold]: Tally) -> [f64; 3] {
    let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
    [share(hit, found), share(hit, gold), share(2 * hit, found + gold)]
}

/// The label that is scored: people, bodies, and places of all kinds together.
fn core(labels: u8) -> Option<&'static str> {
    match labels & 0x1f {
        1 => Some("PERSON"),
        2 => Some("ORG"),
        l if l & 0x1c != 0 => Some("LOC"),
        _ => None,
    }
}

fn tally(analyzer: &Analyzer, document: &Document, tallies: &mut Tallies, mut confidences: Option<&mut Confidences>) {
    let end = |span: Span| span.start + document.text[span.range()].trim_end_matches('.').len();
    let gold: BTreeSet<_> =
        document.names.iter().filter_map(|(span, labels)| core(*labels).map(|label| (span.start, end(*span), label))).collect();
    let mut got = BTreeSet::new();
    for mention in &analyzer.analyze(&document.text).mentions {
        let Some(label) = LABELS[..5].iter().position(|l| *l == mention.label).and_then(|at| core(1 << at)) else { continue };
        let name = (mention.span.start, end(mention.span), label);
        if let Some(confidences) = &mut confidences {
            confidences.push((mention.confidence, gold.contains(&name)));
        }
        got.insert(name);
    }
    let tally = tallies.entry(document.corpus.clone()).or_default();
    *tally = [tally[0] + gold.intersection(&got).count(), tally[1] + got.len(), tally[2] + gold.len()];
}

/// Confidence of names that a rule without exceptions gives: no margin stands behind it.
const CERTAIN: f64 = 0.97;

/// The logistic curve from margin to confidence that fits best, by Newton's method; margins are read off the confidences.
fn fitted(confidences: &[(f64, bool)]) -> (f64, f64) {
    let (old_slope, old_intercept) = (f64::from(CURVE.0), f64::from(CURVE.1));
    let margin = |confidence: f64| {
        let odds = (confidence / (1.0 - confidence)).max(1e-12).ln();
        (odds.min(30.0) - old_intercept) / old_slope / 100.0
    };
    let of_model = confidences.iter().filter(|(confidence, _)| *confidence != CERTAIN);
    let points: Vec<(f64, f64)> =
        of_model.map(|(confidence, right)| (margin(*confidence), f64::from(u8::from(*right)))).collect();
    let (mut slope, mut intercept) = (0.0, 0.0);
    for _ in 0..25 {
        // Slopes of the loss, and the matrix of their slopes.
        let (mut down, mut steep) = ([0.0; 2], [1e-9, 0.0, 1e-9]);
        for (margin, right) in &points {
            let guess = 1.0 / (1.0 + (-(slope * margin + intercept)).exp());
            let (error, weight) = (right - guess, guess * (1.0 - guess));
            down = [down[0] + error * margin, down[1] + error];
            steep = [steep[0] + weight * margin * margin, steep[1] + weight * margin, steep[2] + weight];
        }
        let whole = steep[0] * steep[2] - steep[1] * steep[1];
        slope += (steep[2] * down[0] - steep[1] * down[1]) / whole;
        intercept += (steep[0] * down[1] - steep[1] * down[0]) / whole;
    }
    (slope / 100.0, intercept)
}
