//! The JSON form: what is written, what comes back, what is refused. `data/council.json` is an invented article, annotated by hand.
#![cfg(feature = "serde")]

use onrecord::{Analyzer, Document, Error, JSON_SCHEMA, OffsetUnit};
use serde_json::{Value, json};

const COUNCIL: &str = include_str!("data/council.json");

fn council() -> Document {
    Document::from_json(COUNCIL).unwrap()
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

#[test]
fn what_was_read_is_written_again() {
    assert_eq!(value(&council().to_json(OffsetUnit::Char)), value(COUNCIL));
}

#[test]
fn a_document_comes_back_from_either_unit_and_without_its_text() {
    let analyzed =
        Analyzer::new().analyze("“Nö — 😀,” said Mayor Ann Example on 3 June 2024.\n\nIt cost $1.37 billion, 0.1% more.");
    for doc in [council(), analyzed, Document::default()] {
        for unit in [OffsetUnit::Byte, OffsetUnit::Char] {
            assert_eq!(Document::from_json(&doc.to_json(unit)).unwrap(), doc);
            let bare = doc.to_json_without_text(unit);
            assert!(value(&bare).get("text").is_none());
            assert_eq!(Document::from_json_with_text(&bare, &doc.text).unwrap(), doc);
        }
    }
}

#[test]
fn offsets_count_what_the_unit_says() {
    let doc = council();
    let bytes = value(&doc.to_json(OffsetUnit::Byte));
    let chars = value(&doc.to_json(OffsetUnit::Char));
    let points: Vec<char> = doc.text.chars().collect();
    for (byte, char) in bytes["quotes"].as_array().unwrap().iter().zip(chars["quotes"].as_array().unwrap()) {
        let at = |v: &Value, key: &str| v[key].as_u64().unwrap() as usize;
        assert_eq!(doc.text[at(byte, "start")..at(byte, "end")], *byte["text"].as_str().unwrap());
        assert_eq!(points[at(char, "start")..at(char, "end")].iter().collect::<String>(), byte["text"].as_str().unwrap());
    }
}

#[test]
fn serde_gives_the_form_in_bytes() {
    let doc = council();
    assert_eq!(serde_json::to_string(&doc).unwrap(), doc.to_json(OffsetUnit::Byte));
    assert_eq!(serde_json::from_str::<Document>(COUNCIL).unwrap(), doc);
}

/// The keys beyond the texts, and the document without them.
fn plain(doc: &Document) -> Value {
    let mut form = value(&doc.to_json(OffsetUnit::Char));
    for (list, keys) in [("entities", &["name_span", "title_spans", "organization_entity"][..]), ("quotes", &["role_span"])] {
        for item in form[list].as_array_mut().unwrap() {
            item.as_object_mut().unwrap().retain(|key, _| !keys.contains(&key.as_str()));
        }
    }
    form
}

#[test]
fn texts_without_spans_are_found_among_the_mentions() {
    let doc = council();
    let read = Document::from_json(&plain(&doc).to_string()).unwrap();
    assert_eq!(plain(&read), plain(&doc));

    let mut form = plain(&doc);
    form["entities"][0]["titles"] = json!(["Admiral"]);
    form["quotes"][0]["role"] = json!("Admiral");
    let read = Document::from_json(&form.to_string()).unwrap();
    assert!(read.entities[0].titles.is_empty() && read.quotes[0].role.is_none());

    form["entities"][0]["name"] = json!("Nobody");
    let error = Document::from_json(&form.to_string()).unwrap_err().to_string();
    assert!(error.contains("entities[0].name: none of its mentions is it"), "{error}");
}

/// A change to the valid document, and what the error must name.
type Breakage = (&'static str, fn(&mut Value));

const BREAKAGES: &[Breakage] = &[
    ("schema is `onrecord/9`", |d| d["schema"] = json!("onrecord/9")),
    ("offset_unit", |d| drop(d.as_object_mut().unwrap().remove("offset_unit"))),
    ("text is left out", |d| drop(d.as_object_mut().unwrap().remove("text"))),
    ("blocks[0]: 0..100000 is no span of a text of", |d| d["blocks"][0]["end"] = json!(100_000)),
    ("sentences[1]: 9..3 is no span", |d| {
        d["sentences"][1]["start"] = json!(9);
        d["sentences"][1]["end"] = json!(3);
    }),
    ("sentences[0].block: 99 is no index of a list of 7", |d| d["sentences"][0]["block"] = json!(99)),
    ("mentions[2].entity: 6 is no index of a list of 6", |d| d["mentions"][2]["entity"] = json!(6)),
    ("mentions[0].text: the text has `Ana Fictiva` at", |d| d["mentions"][0]["text"] = json!("Ana Other")),
    ("mentions[0].confidence: 1.5", |d| d["mentions"][0]["confidence"] = json!(1.5)),
    ("unknown variant `CELEBRITY`", |d| d["mentions"][0]["label"] = json!("CELEBRITY")),
    ("entities[1].mentions: 77", |d| d["entities"][1]["mentions"] = json!([77])),
    ("entities[4].organization_entity: 6", |d| d["entities"][4]["organization_entity"] = json!(6)),
    ("entities[3].title_spans: 1..900", |d| d["entities"][3]["title_spans"] = json!([{"start": 1, "end": 900}])),
    ("quotes[0].speaker: 6", |d| d["quotes"][0]["speaker"] = json!(6)),
    ("quotes[0].cue: 5..4", |d| d["quotes"][0]["cue"] = json!({"start": 5, "end": 4, "lemma": "say"})),
    ("quotes[3].addressee: 5..4000", |d| d["quotes"][3]["addressee"] = json!({"start": 5, "end": 4000})),
    ("quotes[1].role_span: 5..4", |d| d["quotes"][1]["role_span"] = json!({"start": 5, "end": 4})),
    ("entities[0].name: `Zed`, but its span holds", |d| d["entities"][0]["name"] = json!("Zed")),
    ("entities[3].titles: 0, but", |d| d["entities"][3]["titles"] = json!([])),
    ("entities[3].titles: `Zed`, but its span holds", |d| d["entities"][3]["titles"][0] = json!("Zed")),
    ("entities[4].organization: `Zed`, but entity", |d| d["entities"][4]["organization"] = json!("Zed")),
    ("quotes[0].speaker_name: `Zed`, but", |d| d["quotes"][0]["speaker_name"] = json!("Zed")),
    ("quotes[1].role: `Zed`, but its span holds", |d| d["quotes"][1]["role"] = json!("Zed")),
    ("invalid type: integer `3`, expected an object", |d| d["metadata"] = json!(3)),
    ("quoted_terms[0]: 2..1", |d| d["quoted_terms"][0] = json!({"start": 2, "end": 1})),
    ("missing field `quotes`", |d| drop(d.as_object_mut().unwrap().remove("quotes"))),
];

#[test]
fn what_does_not_fit_is_refused_by_name() {
    for (expected, breakage) in BREAKAGES {
        let mut broken = value(COUNCIL);
        breakage(&mut broken);
        match Document::from_json(&broken.to_string()) {
            Err(error @ Error::Json { .. }) => assert!(error.to_string().contains(expected), "{expected}: {error}"),
            other => panic!("{expected}: {other:?}"),
        }
    }
    assert!(Document::from_json("").is_err());
    assert!(Document::from_json("[]").is_err());
    // The values without their keys are no document.
    let values: Vec<Value> = value(COUNCIL).as_object().unwrap().values().cloned().collect();
    let error = Document::from_json(&json!(values).to_string()).unwrap_err().to_string();
    assert_eq!(error, "not an onrecord/1 document: not an object");
}

#[test]
fn a_byte_offset_inside_a_character_is_refused() {
    let mut broken = value(&council().to_json(OffsetUnit::Byte));
    let mark = council().text.find('“').unwrap();
    broken["quoted_terms"] = json!([{"start": mark + 1, "end": mark + 3}]);
    let error = Document::from_json(&broken.to_string()).unwrap_err().to_string();
    assert!(error.contains("quoted_terms[0]") && error.contains("cuts a character"), "{error}");
}

#[test]
fn another_text_is_refused() {
    let bare = council().to_json_without_text(OffsetUnit::Byte);
    let shouted = council().text.to_uppercase();
    assert!(Document::from_json_with_text(&bare, &shouted).is_err());
    assert!(Document::from_json_with_text(COUNCIL, "another text").is_err());
}

#[test]
fn every_part_is_serde_with_the_keys_of_the_form() {
    fn round<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug>(part: &T) -> Value {
        let json = serde_json::to_string(part).unwrap();
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *part);
        value(&json)
    }
    let doc = council();
    let form = value(&doc.to_json(OffsetUnit::Byte));
    let lists = [
        ("blocks", doc.blocks.iter().map(round).collect::<Vec<_>>()),
        ("sentences", doc.sentences.iter().map(round).collect()),
        ("mentions", doc.mentions.iter().map(round).collect()),
        ("entities", doc.entities.iter().map(round).collect()),
        ("quotes", doc.quotes.iter().map(round).collect()),
        ("quoted_terms", doc.quoted_terms.iter().map(round).collect()),
    ];
    for (list, parts) in lists {
        assert_eq!(parts.len(), form[list].as_array().unwrap().len());
        for (part, whole) in parts.iter().zip(form[list].as_array().unwrap()) {
            for (key, member) in part.as_object().unwrap() {
                assert_eq!(*member, whole[key], "{list}.{key}");
            }
        }
    }
    let other = doc.text.replace("the ", "a ");
    doc.verify(&other).iter().for_each(|finding| drop(round(finding)));
    round(&onrecord::Entry::new("Zorb", onrecord::Label::Org).with_id("z").with_alias("ZW").with_case(onrecord::Case::Exact));
    let bare: onrecord::Entry = serde_json::from_str(r#"{"text": "Zorb", "label": "ORG"}"#).unwrap();
    assert_eq!(bare, onrecord::Entry::new("Zorb", onrecord::Label::Org));
    let selector = serde_json::to_string(&doc.selector(doc.quotes[0].span)).unwrap();
    assert_eq!(value(&selector)["exact"], form["quotes"][0]["text"]);
}

/// The members of an object are those its schema lists, and so on down.
fn fits(schema: &Value, root: &Value, found: &Value, path: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        return fits(&root["$defs"][reference.trim_start_matches("#/$defs/")], root, found, path);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let kind = |s: &&Value| (found.is_null() == (s["type"] == "null")) && (found.is_string() == (s["type"] == "string"));
        return fits(choices.iter().find(kind).unwrap_or_else(|| panic!("{path}: {found}")), root, found, path);
    }
    if let (Some(known), Some(members)) = (schema["properties"].as_object(), found.as_object()) {
        for key in members.keys() {
            fits(known.get(key).unwrap_or_else(|| panic!("{path}.{key} is not in the schema")), root, &members[key], key);
        }
        for key in schema["required"].as_array().unwrap() {
            assert!(members.contains_key(key.as_str().unwrap()), "{path}: no {key}");
        }
    }
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(found), "{path}: {found}");
    }
    for item in found.as_array().into_iter().flatten() {
        fits(&schema["items"], root, item, path);
    }
}

#[test]
fn documents_fit_the_published_schema() {
    let schema = value(JSON_SCHEMA);
    for doc in [council(), Document::default()] {
        for unit in [OffsetUnit::Byte, OffsetUnit::Char] {
            fits(&schema, &schema, &value(&doc.to_json(unit)), "document");
        }
    }
}

#[test]
fn the_schema_lists_all_names() {
    let names = |all: Vec<&str>| json!(all);
    let schema = value(JSON_SCHEMA);
    let defs = &schema["$defs"];
    assert_eq!(defs["label"]["enum"], names(onrecord::Label::ALL.iter().map(|l| l.as_str()).collect()));
    assert_eq!(defs["block"]["properties"]["kind"]["enum"], names(onrecord::BlockKind::ALL.iter().map(|k| k.as_str()).collect()));
    assert_eq!(defs["quote"]["properties"]["kind"]["enum"], names(onrecord::QuoteKind::ALL.iter().map(|k| k.as_str()).collect()));
}

#[test]
fn selectors_are_written_on_request_and_the_document_still_comes_back() {
    let doc = council();
    let json = doc.to_json_with_selectors(OffsetUnit::Char);
    assert_eq!(Document::from_json(&json).unwrap(), doc);
    let form = value(&json);
    jsonschema_has_selector();
    for (list, spans) in [
        ("mentions", doc.mentions.iter().map(|m| m.span).collect::<Vec<_>>()),
        ("quotes", doc.quotes.iter().map(|q| q.span).collect()),
    ] {
        for (item, span) in form[list].as_array().unwrap().iter().zip(spans) {
            let selector = doc.selector(span);
            assert_eq!(item["selector"], json!({"prefix": selector.prefix, "exact": selector.exact, "suffix": selector.suffix}));
        }
    }
    assert!(value(&doc.to_json(OffsetUnit::Char))["quotes"][0].get("selector").is_none());
}

fn jsonschema_has_selector() {
    let schema = value(JSON_SCHEMA);
    for part in ["mention", "quote"] {
        assert_eq!(schema["$defs"][part]["properties"]["selector"]["$ref"], "#/$defs/selector");
    }
}
