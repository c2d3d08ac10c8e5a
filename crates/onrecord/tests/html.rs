//! The annotated page: well formed whatever overlaps, escaped whatever is in it.
#![cfg(feature = "serde")]

use onrecord::{Analyzer, Document};
use serde_json::{Value, json};

const COUNCIL: &str = include_str!("data/council.json");

fn council() -> Document {
    Document::from_json(COUNCIL).unwrap()
}

/// Every tag closes in order; returns the text between the tags of the article, unescaped.
fn text_of(html: &str) -> String {
    let body = html.split_once("</style>").unwrap().1;
    let (mut open, mut text, mut rest) = (vec!["article".to_owned()], String::new(), body);
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, next) = after.split_once('>').expect("a tag without an end");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match tag.strip_prefix('/') {
            Some(name) if open.last().is_some() => assert_eq!(open.pop().unwrap(), name, "in {text}"),
            _ => open.push(tag.split(' ').next().unwrap().to_owned()),
        }
        rest = next;
        if open.is_empty() {
            break;
        }
    }
    html_escape::decode_html_entities(&text).into_owned()
}

/// The text of the article itself, numbers of quotes left out.
fn article_text(html: &str) -> String {
    let body = html.split_once("<div class=\"or-text\">").unwrap().1.split_once("</div>").unwrap().0;
    let mut kept = String::new();
    for (i, piece) in body.split("<a class=\"or-ref").enumerate() {
        kept.push_str(if i == 0 { piece } else { piece.split_once("</a>").unwrap().1 });
    }
    let mut text = String::new();
    for (i, piece) in kept.split('<').enumerate() {
        text.push_str(if i == 0 { piece } else { piece.split_once('>').unwrap().1 });
    }
    html_escape::decode_html_entities(&text).into_owned()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn the_whole_text_is_there_once() {
    for doc in [council(), Analyzer::new().analyze("One line.\n\nTwo & three < four.\nLONDON (Example) — Five.")] {
        assert_eq!(words(&article_text(&doc.to_html_fragment())), words(&doc.text));
        text_of(&doc.to_html());
    }
}

#[test]
fn quotes_are_listed_with_speaker_role_and_addressee() {
    let text = text_of(&council().to_html());
    assert!(text.contains("Ann Example Mayor · told the council · mixed, 0.93"), "{text}");
    assert!(text.contains("Józef Próba chair of the Rivers & Locks Board · said · direct, 0.90"), "{text}");
}

#[test]
fn links_lead_to_ids_that_exist_once() {
    let html = council().to_html();
    for target in html.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert_eq!(html.matches(&format!("id=\"{target}\"")).count(), 1, "{target}");
    }
    assert_eq!(html.matches("href=\"").count(), 10);
}

#[test]
fn nothing_is_loaded_or_run() {
    let html = council().to_html();
    for needle in ["http:", "https:", "src=", "url(", "@import", "<script", "<link", "onload"] {
        assert!(!html.contains(needle), "{needle}");
    }
    assert!(html.contains("prefers-color-scheme:dark"));
}

#[test]
fn overlapping_spans_are_split() {
    let text = "one two three four five six\n\nseven eight nine";
    let mention = |start: usize, end: usize| {
        json!({"start": start, "end": end, "text": text[start..end], "label": "ORG", "entity": null, "value": null,
               "confidence": 1, "id": null})
    };
    let mut doc: Value = serde_json::from_str(&Document::default().to_json(onrecord::OffsetUnit::Byte)).unwrap();
    doc["text"] = json!(text);
    doc["blocks"] = json!([{"start": 0, "end": 27, "kind": "paragraph"}, {"start": 29, "end": 45, "kind": "paragraph"}]);
    doc["mentions"] = json!([mention(0, 13), mention(4, 18), mention(4, 18), mention(8, 34), mention(14, 14), mention(27, 29)]);
    doc["quoted_terms"] = json!([{"start": 2, "end": 40}, {"start": 0, "end": 45}, {"start": 13, "end": 27}]);
    let doc = Document::from_json(&doc.to_string()).unwrap();
    text_of(&doc.to_html());
    assert_eq!(words(&article_text(&doc.to_html())), words(text));
}

#[test]
fn markup_in_the_document_stays_text() {
    let attack = "\"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;\u{0}\u{1b}";
    let mut doc: Value = serde_json::from_str(COUNCIL).unwrap();
    let text = format!("{} {attack}", doc["text"].as_str().unwrap());
    let start = text.chars().count() - attack.chars().count();
    let span = json!({"start": start, "end": text.chars().count()});
    doc["text"] = json!(text);
    doc["id"] = json!(attack);
    doc["metadata"]["headline"] = json!(attack);
    doc["mentions"][3]["id"] = json!(attack);
    for entity in doc["entities"].as_array_mut().unwrap() {
        entity["name_span"] = span.clone();
        entity["title_spans"] = json!([span]);
        (entity["name"], entity["titles"]) = (json!(attack), json!([attack]));
        entity["organization"] = Value::Null;
    }
    for quote in doc["quotes"].as_array_mut().unwrap() {
        quote["cue"]["lemma"] = json!(attack);
        quote["addressee"] = span.clone();
        quote["role_span"] = span.clone();
        (quote["role"], quote["speaker_name"]) = (json!(attack), Value::Null);
    }
    let doc = Document::from_json(&doc.to_string()).unwrap();
    let html = doc.to_html();
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains('\u{0}') && !html.contains('\u{1b}'));
    assert!(text_of(&html).contains("<script>alert('x')</script>"));
}

/// A person of many titles is named in many places.
#[test]
fn a_page_is_as_long_as_its_text() {
    let length = |times: usize| {
        let town = |n: usize| (0..4).map(|at| ["ba", "de", "gi", "lo", "mu"][n / 5usize.pow(at) % 5]).collect::<String>();
        let text: String = (0..times).map(|n| format!("Ann Example, mayor of St. Q{}, left. ", town(n))).collect();
        let doc = Analyzer::new().analyze(&text);
        assert!(doc.entities[0].titles.len() > times / 2, "{} titles", doc.entities[0].titles.len());
        doc.to_html().len()
    };
    let (short, long) = (length(150), length(600));
    assert!(long < 5 * short, "{short} and {long} characters");
}

#[test]
fn an_empty_document_has_a_page() {
    assert!(text_of(&Document::default().to_html()).trim().is_empty());
}
