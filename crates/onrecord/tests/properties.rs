//! What holds for every text: no panic, spans that can be sliced, the promised order and nesting, the same answer every time.

use onrecord::{Analyzer, Document, Label, OffsetMap, Span};
use proptest::prelude::*;
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

/// Every span of a document with its place, for messages.
fn spans(doc: &Document) -> Vec<(&'static str, Span)> {
    let mut spans = Vec::new();
    spans.extend(doc.blocks.iter().map(|b| ("block", b.span)));
    spans.extend(doc.sentences.iter().map(|s| ("sentence", s.span)));
    spans.extend(doc.mentions.iter().map(|m| ("mention", m.span)));
    spans.extend(doc.quoted_terms.iter().map(|t| ("quoted term", *t)));
    for entity in &doc.entities {
        spans.push(("entity name", entity.name));
        spans.extend(entity.titles.iter().map(|t| ("entity title", *t)));
    }
    for quote in &doc.quotes {
        spans.push(("quote", quote.span));
        spans.extend(quote.cue.as_ref().map(|cue| ("cue", cue.span)));
        spans.extend(
            [("source", quote.source), ("role", quote.role), ("addressee", quote.addressee)]
                .map(|(n, s)| s.map(|s| (n, s)))
                .into_iter()
                .flatten(),
        );
    }
    spans
}

/// All that [`Document`] promises about itself.
fn check(doc: &Document) {
    let text = &doc.text;
    let map = OffsetMap::new(text);
    for (what, span) in spans(doc) {
        let slice = text.get(span.range()).unwrap_or_else(|| panic!("{what} {span:?} is no slice of {text:?}"));
        assert!(!slice.is_empty(), "empty {what} {span:?} in {text:?}");
        assert!(slice.trim() == slice, "{what} {slice:?} with white space at its edge in {text:?}");
        let (start, end) = (map.to_char(text, span.start), map.to_char(text, span.end));
        assert_eq!(Span::new(map.to_byte(text, start), map.to_byte(text, end)), span);
        assert!(text.chars().skip(start).take(end - start).eq(slice.chars()), "{what} {span:?} in code points in {text:?}");
    }
    check_blocks(doc);
    check_mentions(doc);
    check_links(doc);
}

/// Blocks and sentences are in order and apart; blocks hold every character that is not blank, sentences keep to the blocks.
fn check_blocks(doc: &Document) {
    let text = &doc.text;
    let mut end = 0;
    for block in &doc.blocks {
        assert!(block.span.start >= end, "blocks overlap or are out of order in {text:?}");
        assert!(blank(&text[end..block.span.start]), "text outside of blocks: {:?} of {text:?}", &text[end..block.span.start]);
        end = block.span.end;
    }
    assert!(blank(&text[end..]), "text after the last block: {:?} of {text:?}", &text[end..]);
    let mut end = 0;
    for sentence in &doc.sentences {
        assert!(sentence.span.start >= end, "sentences overlap or are out of order in {text:?}");
        end = sentence.span.end;
        let block = doc.blocks[sentence.block].span;
        assert!(
            sentence.span.start < block.end && end <= block.end && end > block.start,
            "a sentence leaves its block in {text:?}"
        );
    }
}

/// White space and what has no width of its own: control characters, zero-width characters, byte order marks.
fn blank(text: &str) -> bool {
    let invisible =
        |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    text.chars().all(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
}

/// Mentions are in order and overlap only where a TITLE contains others.
fn check_mentions(doc: &Document) {
    let key = |span: Span| (span.start, std::cmp::Reverse(span.end));
    assert!(doc.mentions.is_sorted_by_key(|m| key(m.span)), "mentions out of order in {:?}", doc.text);
    assert!(doc.quotes.is_sorted_by_key(|q| key(q.span)), "quotes out of order in {:?}", doc.text);
    let mut names_end = 0;
    let mut title = Span::default();
    for mention in &doc.mentions {
        assert!((0.0..=1.0).contains(&mention.confidence));
        let shown = || format!("{:?} in {:?}", &doc[mention.span], doc.text);
        assert!(mention.span.start >= title.end || title.contains(mention.span), "a mention leaves its title: {}", shown());
        if mention.label == Label::Title {
            assert!(mention.span.start >= title.end, "titles overlap: {}", shown());
            assert!(mention.span.start >= names_end, "a title begins inside a name: {}", shown());
            title = mention.span;
        } else {
            assert!(mention.span.start >= names_end, "mentions overlap: {}", shown());
            names_end = mention.span.end;
        }
    }
}

/// Indices point at what exists, both ways.
fn check_links(doc: &Document) {
    for (number, entity) in doc.entities.iter().enumerate() {
        assert!(entity.mentions.is_sorted(), "mentions of an entity out of order");
        assert!(entity.mentions.iter().all(|&m| doc.mentions[m].entity == Some(number)), "an entity's mention names another one");
        assert!(entity.organization.is_none_or(|o| o < doc.entities.len()));
    }
    assert!(doc.mentions.iter().all(|m| m.entity.is_none_or(|e| e < doc.entities.len())));
    for quote in &doc.quotes {
        assert!(quote.speaker.is_none_or(|speaker| speaker < doc.entities.len()));
        assert!((0.0..=1.0).contains(&quote.confidence));
        assert!(quote.cue.as_ref().is_none_or(|cue| !cue.lemma.is_empty()));
    }
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
    for piece in
        ["a", "word ", "“", "\"", "Ann Example ", "“We act,” said Ann Example. ", "He said that ", "(", "U.S. ", "é", "1,", "."]
    {
        let text = piece.repeat(10_000_000 / piece.len());
        let start = Instant::now();
        let doc = analyze(&text);
        let elapsed = start.elapsed();
        assert!(elapsed < Duration::from_secs(60), "{piece:?} took {elapsed:?}");
        assert_eq!(doc.text.len(), text.len());
    }
}
