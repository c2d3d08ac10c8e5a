//! A document's mentions and quotes, found again in another cleaning of its text.

use onrecord::{Analyzer, Document, Outcome, Part, Span};

const ARTICLE: &str = "“The harbour is safe,” said Mayor Ann Example on Monday.\n\nShe met Paul Sample in Port Alder. “We’ll sail,” he told reporters.";

fn read(text: &str) -> Document {
    Analyzer::new().analyze(text)
}

/// Texts of all mentions and quotes with this outcome.
fn with<'a>(doc: &'a Document, text: &str, is: impl Fn(Outcome) -> bool) -> Vec<&'a str> {
    doc.verify(text).into_iter().filter(|finding| is(finding.outcome)).map(|finding| &doc[finding.span]).collect()
}

#[test]
fn every_mention_and_quote_is_reported_in_order() {
    let doc = read(ARTICLE);
    let parts: Vec<Part> = doc.verify("").into_iter().map(|finding| finding.part).collect();
    let mentions = (0..doc.mentions.len()).map(Part::Mention);
    assert_eq!(parts, mentions.chain((0..doc.quotes.len()).map(Part::Quote)).collect::<Vec<_>>());
    assert!(doc.quotes.len() == 2 && doc.mentions.len() >= 4);
    assert!(with(&doc, ARTICLE, |outcome| outcome != Outcome::Same).is_empty());
    assert!(with(&doc, "", |outcome| outcome != Outcome::Missing).is_empty());
}

#[test]
fn what_stands_elsewhere_has_moved_to_where_it_stands() {
    let doc = read(ARTICLE);
    for text in [format!("Menu\n\n{ARTICLE}"), ARTICLE.replace("\n\n", "\n\nAdvertisement\n\n")] {
        for finding in doc.verify(&text) {
            match finding.outcome {
                Outcome::Moved(span) => assert_eq!(text[span.range()], doc[finding.span]),
                outcome => assert_eq!((outcome, finding.span.end <= 60), (Outcome::Same, true), "{text}"),
            }
        }
    }
}

#[test]
fn paragraphs_may_change_places() {
    let doc = read(ARTICLE);
    let (first, second) = ARTICLE.split_once("\n\n").expect("two paragraphs");
    assert!(with(&doc, &format!("{second}\n\n{first}"), |outcome| !matches!(outcome, Outcome::Moved(_))).is_empty());
}

#[test]
fn other_apostrophes_blanks_and_words_are_changes() {
    let doc = read(ARTICLE);
    let changed = |outcome| matches!(outcome, Outcome::Changed(_));
    assert_eq!(with(&doc, &ARTICLE.replace('’', "'"), changed), ["We’ll sail,"]);
    assert_eq!(with(&doc, &ARTICLE.replace("Port Alder", "Port\u{a0}Alder"), changed), ["Port Alder"]);
    assert_eq!(with(&doc, &ARTICLE.replace("harbour is", "harbour was"), changed), ["The harbour is safe,"]);
    assert_eq!(with(&doc, &ARTICLE.replace("Paul Sample", "somebody"), |o| o == Outcome::Missing), ["Paul Sample"]);
}

#[test]
fn a_name_found_at_two_other_places_is_nowhere() {
    let doc = read("Ann Example left.");
    assert_eq!(doc.verify("So did x. Ann Example")[0].outcome, Outcome::Moved(Span::new(10, 21)));
    let twice = "They saw it: Anne Example, Sam Example or Ann Examples.";
    assert!(!matches!(doc.verify(twice)[0].outcome, Outcome::Moved(_) | Outcome::Same));
}

#[test]
fn a_selector_holds_32_characters_on_each_side() {
    let doc = read("Große Häuser über dem Fluß in Ärmeln, said Ann Example. They were old, and some of them had been sold.");
    let mention = doc.mentions.iter().find(|m| &doc[m.span] == "Ann Example").expect("a mention");
    let selector = doc.selector(mention.span);
    assert_eq!((selector.prefix.chars().count(), selector.exact, selector.suffix.chars().count()), (32, "Ann Example", 32));
    assert!(selector.prefix.ends_with("said ") && selector.suffix.starts_with(". They"));
    let whole = doc.selector(Span::new(0, doc.text.len()));
    assert_eq!((whole.prefix, whole.suffix), ("", ""));
}
