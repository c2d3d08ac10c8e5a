//! What holds for every text: no panic, spans that can be sliced, the promised order and nesting, the same answer every time.

#![cfg(feature = "serde")]

#[path = "common/checks.rs"]
mod checks;

use checks::fragments::{pieces, text};
use checks::sound::check;
use onrecord::{Analyzer, Document, Entry, Gazetteer, Label};
use proptest::prelude::*;

/// Text in the way of news: pieces in any order.
fn newslike() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<u8>(), 0..60).prop_map(|bytes| text(&bytes))
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
    texts.extend(pieces().iter().map(|piece| piece.repeat(500)));
    texts
}

fn analyze(text: &str) -> Document {
    Analyzer::new().analyze(text)
}

/// Nothing is left of a content that is nothing but marks and what hangs on.
#[test]
fn a_content_of_marks_is_none() {
    for text in [". , which : Leeds", "-- . ' : group", ". , . : 5 Noting", "; , - : spokesman Ann Ann"] {
        check(&analyze(text));
    }
}

/// Rules look back from a cue: at the very start of an article nothing stands there.
#[test]
fn any_four_words_may_open_an_article() {
    #[rustfmt::skip]
    const WORDS: [&str; 23] = [
        "As", "such", "that", "“", "”", ",", "asked", "whether", "who", "and", "said", "saying", "told", "It", "Rook", "to", "by",
        "not", "would", "the", "demanded", "According", "Noting",
    ];
    let analyzer = Analyzer::new();
    for number in 0..WORDS.len().pow(4) {
        let word = |place: u32| WORDS[number / WORDS.len().pow(place) % WORDS.len()];
        check(&analyzer.analyze(&[word(0), word(1), word(2), word(3)].join(" ")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_string_gives_a_sound_document(text in any::<String>()) {
        checks::pipeline(&text);
    }

    #[test]
    fn any_run_of_characters_gives_a_sound_document(text in "(?s:.){0,300}") {
        checks::pipeline(&text);
    }

    #[test]
    fn newslike_text_gives_a_sound_document(text in newslike()) {
        checks::pipeline(&text);
    }

    #[test]
    fn sentences_alone_are_those_of_the_document(text in newslike()) {
        checks::sentences(&text);
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
    fn any_options_give_sound_documents(own in newslike(), switches in any::<u8>(), text in newslike()) {
        checks::options(&own, switches, &text);
    }

    #[test]
    fn json_reads_back_as_the_same_document(text in newslike()) {
        checks::json(&text);
    }

    #[test]
    fn documents_are_found_again(text in newslike(), other in newslike()) {
        checks::verify(&text, &other);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_file_is_a_gazetteer_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200), rows in newslike()) {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        checks::gazetteer(file.path(), &bytes);
        for header in ["text,label\n", "{\"label\":\"ORG\",\"text\":"] {
            checks::gazetteer(file.path(), format!("{header}{rows}").as_bytes());
            checks::gazetteer(file.path(), &[header.as_bytes(), &bytes].concat());
        }
    }
}

/// Inputs that fuzzing found, by which new code was reached or which failed once: all of them through all checks.
#[test]
fn what_fuzzing_found_holds() {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let mut before = String::new();
    for line in include_str!("data/found.jsonl").lines() {
        let text: String = serde_json::from_str(line).expect("a JSON string");
        checks::pipeline(&text);
        checks::sentences(&text);
        checks::json(&text);
        checks::gazetteer(file.path(), text.as_bytes());
        checks::verify(&text, &before);
        (0..8).for_each(|bit| checks::options(&text, 1 << bit, &before));
        before = text;
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

/// Every phrase and every word of the sets, alone on its line, in brackets and with a letter of two bytes behind it.
#[test]
fn listed_phrases_give_sound_documents() {
    for folder in ["phrases", "sets"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons").join(folder);
        let lists =
            std::fs::read_dir(folder).expect("the lexicons").map(|list| std::fs::read_to_string(list.expect("a list").path()));
        for list in lists {
            for entry in list.expect("a list").lines().filter(|line| !line.starts_with('#')) {
                let entry = entry.split('\t').next().unwrap_or(entry);
                for text in [entry.to_owned(), format!("({entry}"), format!("({entry}é)"), entry.to_uppercase()] {
                    check(&analyze(&format!("{text}\n\n{text} Ann Example said it was late.\n\n{text}")));
                }
            }
        }
    }
}

/// For each option one text that it reads otherwise.
#[test]
fn every_option_changes_what_it_is_for() {
    let plain = Analyzer::builder;
    let name = Gazetteer::from_entries([Entry::new("Quarzel Nine", Label::Product)]).expect("one name");
    for (what, builder, text) in [
        ("gazetteer", plain().gazetteer(name), "They sold the Quarzel Nine today."),
        ("default gazetteer", plain().default_gazetteer(false), "They left Leeds for Paris."),
        ("cues", plain().cues(["quarzle"]), "“It is late,” quarzled Ann Example."),
        ("abbreviations", plain().abbreviations(["Z.W."]), "See the Z.W. The unit left."),
        ("labels", plain().labels([Label::Person]), "Ann Example left Leeds."),
        ("reference date", plain().reference_date(onrecord::Date::constant(2020, 2, 3)), "They left on Monday."),
    ] {
        assert_ne!(builder.build().expect("plain options").analyze(text), analyze(text), "{what}");
    }
}

/// NUL and every mark that turns the direction of text, at every place: nothing moves, and the text stays as it is.
#[test]
fn invisible_characters_stay_where_they_are() {
    let article = "By Ann Example\n\nPORT ALDER — “We will act,” said Mayor Tobias Renn on Monday.";
    let places: Vec<usize> = article.char_indices().map(|(at, _)| at).collect();
    for mark in "\0\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".chars() {
        for at in &places {
            checks::pipeline(&format!("{}{mark}{}", &article[..*at], &article[*at..]));
        }
    }
}

#[test]
fn ten_thousand_deep_is_read_or_refused() {
    let deep = |open: &str, close: &str| open.repeat(10_000) + "We act" + &close.repeat(10_000);
    for (open, close) in [
        ("“‘", "’”"),
        ("“", ""),
        ("", "”"),
        ("(", ")"),
        ("([{", "}])"),
        ("\"'", "'\""),
        ("“(", "”)"),
        ("[", ""),
        ("{\"a\":", "}"),
    ] {
        checks::pipeline(&deep(open, close));
        checks::pipeline(&format!("{} Ann Example said.", deep(open, close)));
        assert!(Document::from_json(&deep(open, close)).is_err());
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        checks::gazetteer(file.path(), deep(open, close).as_bytes());
        checks::gazetteer(file.path(), format!("{{\"text\":\"a\",\"label\":\"ORG\",\"id\":{}}}", deep(open, close)).as_bytes());
    }
}
