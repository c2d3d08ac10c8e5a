//! What holds for every text: no panic, spans that can be sliced, the promised order and nesting, the same answer every time.

#[path = "common/sound.rs"]
mod sound;

use onrecord::{Analyzer, Document, Label, Span};
use proptest::prelude::*;
use sound::check;
use std::time::{Duration, Instant};

/// Pieces that the rules look for, well-formed and broken, so that random joins of them reach deep into every stage.
const FRAGMENTS: &[&str] = &[
    "“",
    "”",
    "\"",
    "''",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[12]",
    ":",
    ";",
    ",",
    ".",
    "?",
    "!",
    "…",
    "...",
    "—",
    "--",
    "-",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\0",
    "\u{7}",
    "e\u{301}",
    "😀",
    "中文",
    "É",
    "ß",
    "he ",
    "she ",
    "He ",
    "They ",
    "who ",
    "that ",
    "it ",
    "We will act",
    "I ",
    "whether ",
    "not ",
    " said",
    " said ",
    "said ",
    " told CNBC ",
    " told reporters that ",
    "according to ",
    "According to ",
    ", adding that ",
    " wrote",
    "asked ",
    " called it ",
    "denied ",
    " says ",
    "expects that ",
    "Ann Example",
    "Example",
    "Mr. Example",
    "President Tobias Renn",
    "Renn",
    "Dr. ",
    "Sen. ",
    "U.S. ",
    "U.S.",
    "St. Louis ",
    "Acme Corp.",
    "Acme",
    "Inc. ",
    "the Ministry of Works",
    "NATO",
    "EDB",
    "(EDB)",
    "O’Brien",
    "de la Cruz",
    "al-Amin ",
    "a spokesman for ",
    ", chair of economics at the Atlantic Council, ",
    ", 71, ",
    "head of ",
    "the company ",
    "police ",
    "officials ",
    "Monday",
    "June 9",
    "2025",
    "1 p.m. ",
    "last month",
    "$1.5 billion",
    "3.2%",
    "90 days",
    "two ",
    "1,200 ",
    "No. 3 ",
    "£60m ",
    "May ",
    "By ",
    "LONDON (Reuters) - ",
    "WASHINGTON, June 9 — ",
    "Reporting by ",
    "; Editing by ",
    "© 2025 ",
    "All rights reserved.",
    "Share this article",
    "Read more",
    "Related: ",
    "* ",
    "1. ",
    "------------",
    "Photo: ",
    "word ",
    "words go on and on ",
    "Trade ",
];

/// Text in the way of news: fragments in any order.
fn newslike() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(FRAGMENTS), 0..60).prop_map(|parts| parts.concat())
}

/// The texts that crash programs.
fn awkward() -> Vec<String> {
    let mut texts: Vec<String> =
        ["", " ", "\n", "\r", "\0", "\u{feff}", "\u{fffd}", "a", "é", "。", "\u{301}", "\u{200d}", "\u{202e}"]
            .iter()
            .map(ToString::to_string)
            .collect();
    texts.extend(
        ["“", "”", "\"", "'", "’", "(", ")", ".", ",", ":", "—", "$", "%", "© ", "By ", "said", "“ said"].map(String::from),
    );
    texts.extend((0u8..128).map(|byte| format!("He said{}“no", byte as char)));
    texts.extend(FRAGMENTS.iter().map(|fragment| fragment.repeat(500)));
    texts
}

fn analyze(text: &str) -> Document {
    Analyzer::new().analyze(text)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_string_gives_a_sound_document(text in any::<String>()) {
        check(&analyze(&text));
    }

    #[test]
    fn any_run_of_characters_gives_a_sound_document(text in "(?s:.){0,300}") {
        check(&analyze(&text));
    }

    #[test]
    fn newslike_text_gives_a_sound_document(text in newslike()) {
        check(&analyze(&text));
    }

    #[test]
    fn the_same_text_gives_the_same_document(text in newslike()) {
        let analyzer = Analyzer::new();
        prop_assert_eq!(analyzer.analyze(&text), analyzer.analyze(&text));
        prop_assert_eq!(analyze(&text), analyzer.analyze(&text));
    }

    #[test]
    fn sentences_alone_are_those_of_the_document(text in newslike()) {
        let doc: Vec<Span> = analyze(&text).sentences.iter().map(|s| s.span).collect();
        prop_assert_eq!(onrecord::sentences(&text).collect::<Vec<_>>(), doc);
    }

    #[test]
    fn a_batch_is_the_texts_one_by_one(texts in prop::collection::vec(newslike(), 0..6)) {
        let analyzer = Analyzer::new();
        let one_by_one: Vec<Document> = texts.iter().map(|text| analyzer.analyze(text)).collect();
        for threads in 1..=3 {
            prop_assert_eq!(&analyzer.analyze_batch(&texts, Some(threads)).expect("threads start"), &one_by_one);
        }
    }

    #[test]
    fn only_the_labels_asked_for_are_returned(text in newslike()) {
        let analyzer = Analyzer::builder().labels([Label::Person, Label::Title]).build().expect("plain options");
        let doc = analyzer.analyze(&text);
        prop_assert!(doc.mentions.iter().all(|m| matches!(m.label, Label::Person | Label::Title)));
        check(&doc);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_reads_back_as_the_same_document(text in newslike()) {
        let doc = analyze(&text);
        for unit in [onrecord::OffsetUnit::Byte, onrecord::OffsetUnit::Char] {
            prop_assert_eq!(&Document::from_json(&doc.to_json(unit)).expect("our own JSON"), &doc);
        }
    }
}

#[test]
fn awkward_texts_give_sound_documents() {
    for text in awkward() {
        check(&analyze(&text));
    }
}

#[test]
fn a_text_without_anything_gives_an_empty_document() {
    let doc = analyze("");
    assert_eq!(doc, analyze(""));
    assert!(doc.blocks.is_empty() && doc.sentences.is_empty() && doc.mentions.is_empty() && doc.quotes.is_empty());
    assert!(analyze(" \n\t\n").blocks.is_empty());
}

/// Ten megabytes on one line, in the shapes that look for a partner far away. A release build takes well under a second for
/// each; the bound leaves room for a slow machine and an unoptimised build, but not for anything quadratic.
#[test]
fn ten_megabytes_on_one_line_take_a_bounded_time() {
    for piece in [
        "a",
        "word ",
        "“",
        "\"",
        "Ann Example ",
        "Mayor Paris ",
        "June 9, 2024, ",
        "“We act,” said Ann Example. ",
        "He said that ",
        "(",
        "U.S. ",
        "é",
        "1,",
        ".",
    ] {
        let text = piece.repeat(10_000_000 / piece.len());
        let start = Instant::now();
        let doc = analyze(&text);
        let elapsed = start.elapsed();
        assert!(elapsed < Duration::from_secs(60), "{piece:?} took {elapsed:?}");
        assert_eq!(doc.text.len(), text.len());
    }
}
