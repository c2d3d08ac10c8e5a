//! Users' gazetteers: load errors with file, line and reason; case policies, overlaps, aliases, ids.

use onrecord::{Analyzer, Case, Entry, Error, Gazetteer, Label};
use std::path::PathBuf;

/// A file with this content, for one test.
fn file(name: &str, content: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("onrecord-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    path
}

/// `text|LABEL|id` of every mention that a gazetteer made.
fn found(gazetteers: &[&Gazetteer], text: &str) -> Vec<String> {
    let builder = gazetteers.iter().fold(Analyzer::builder(), |b, g| b.gazetteer((*g).clone()));
    let doc = builder.build().unwrap().analyze(text);
    let own = doc.mentions.iter().filter(|m| m.confidence == 1.0);
    own.map(|m| format!("{}|{}|{}", &doc[m.span], m.label, m.id.as_deref().unwrap_or("-"))).collect()
}

fn of(entries: impl IntoIterator<Item = Entry>) -> Gazetteer {
    Gazetteer::from_entries(entries).unwrap()
}

/// Line and reason of a gazetteer error.
fn fault(error: &Error) -> (usize, &str) {
    match error {
        Error::Gazetteer { line, reason, .. } => (*line, reason),
        other => panic!("{other}"),
    }
}

#[test]
fn case_policies() {
    let rows = [
        (Case::Exact, "Zorbix", "Zorbix ZORBIX zorbix", vec!["Zorbix"]),
        (Case::Ignore, "Zorbix", "Zorbix ZORBIX zorbix", vec!["Zorbix", "ZORBIX", "zorbix"]),
        (Case::Smart, "Zorbix", "Zorbix ZORBIX zorbix", vec!["Zorbix", "ZORBIX"]),
        (Case::Smart, "zorbix", "Zorbix ZORBIX zorbix", vec!["Zorbix", "ZORBIX", "zorbix"]),
        (Case::Smart, "eZorb", "eZorb EZORB Ezorb", vec!["eZorb", "EZORB"]),
    ];
    for (case, name, text, expected) in rows {
        let gazetteer = of([Entry::new(name, Label::Product).with_case(case)]);
        let expected: Vec<String> = expected.iter().map(|e| format!("{e}|PRODUCT|-")).collect();
        assert_eq!(found(&[&gazetteer], text), expected, "{case:?} {name}");
    }
}

#[test]
fn token_edges_and_longest() {
    let names = of([
        Entry::new("Zorb", Label::Org).with_id("1"),
        Entry::new("Zorb Harbour", Label::Loc).with_id("2"),
        Entry::new("Harbour Trust Fund", Label::Org).with_id("3"),
        Entry::new("Grebl & Sons", Label::Org).with_id("4"),
    ]);
    let rows = [
        ("The Zorbing club met.", vec![]),
        ("Zorb's plan: Zorb-led talks.", vec!["Zorb|ORG|1", "Zorb|ORG|1"]),
        ("At Zorb Harbour Trust Fund they met.", vec!["Zorb Harbour|LOC|2"]),
        ("At Zorb\nand Grebl  & Sons.", vec!["Zorb|ORG|1", "Grebl  & Sons|ORG|4"]),
        ("“Zorb” – é 😀 “Zorb”", vec!["Zorb|ORG|1", "Zorb|ORG|1"]),
        ("", vec![]),
    ];
    for (text, expected) in rows {
        assert_eq!(found(&[&names], text), expected, "{text}");
    }
}

#[test]
fn aliases_ids_and_apostrophes() {
    let names = of([Entry::new("Quill O'Drane", Label::Person).with_id("p1").with_alias("The Drane").with_alias("Q. O'Drane")]);
    let text = "Quill O’Drane spoke. They call her The Drane. Then Q. O'Drane left.";
    assert_eq!(found(&[&names], text), ["Quill O’Drane|PERSON|p1", "The Drane|PERSON|p1", "Q. O'Drane|PERSON|p1"]);
}

/// The entities of a text's own names: their mentions, the id and the name; and the quotes' speakers.
fn known(gazetteer: Gazetteer, text: &str) -> (Vec<String>, Vec<String>) {
    let doc = Analyzer::builder().gazetteer(gazetteer).build().unwrap().analyze(text);
    let entities = doc.entities.iter().map(|e| {
        let mentions: Vec<&str> = e.mentions.iter().map(|m| &doc[doc.mentions[*m].span]).collect();
        format!("{} {}: {}", e.id.as_deref().unwrap_or("-"), doc.name(e), mentions.join(", "))
    });
    let speakers = doc.quotes.iter().map(|q| doc.speaker_name(q).unwrap_or_default().into_owned());
    (entities.collect(), speakers.collect())
}

#[test]
fn an_entry_and_its_aliases_are_one_entity() {
    let works = Entry::new("Zorp Works", Label::Org).with_alias("Big Zed").with_alias("the combine");
    let said = "Zorp Works said it would close. “We go,” Big Zed said. “Soon,” the combine added.";
    let one = "Zorp Works: Zorp Works, Big Zed, combine";
    let speakers = || vec!["Zorp Works".to_owned(); 3];
    assert_eq!(known(of([works.clone().with_id("z")]), said), (vec![format!("z {one}")], speakers()));
    assert_eq!(known(of([works]), said), (vec![format!("- {one}")], speakers()));
    // So are two entries with one id, in any order, but not two with none.
    let two = |id: &str| {
        let entries = [Entry::new("Quill Drane", Label::Person), Entry::new("The Iron Reeve", Label::Person)];
        of(entries.map(|entry| if id.is_empty() { entry } else { entry.with_id(id) }))
    };
    let text = "The Iron Reeve left. Quill Drane stayed.";
    assert_eq!(known(two("q"), text).0, ["q The Iron Reeve: The Iron Reeve, Quill Drane"]);
    assert_eq!(known(two(""), text).0, ["- The Iron Reeve: The Iron Reeve", "- Quill Drane: Quill Drane"]);
}

#[test]
fn an_article_is_outside_and_a_longer_name_goes_before() {
    let club = of([
        Entry::new("Quayside Rowing Club", Label::Org).with_id("7").with_alias("the Quayside"),
        Entry::new("The Zorb", Label::WorkOfArt).with_id("8"),
    ]);
    let rows = [
        ("Fans of the Quayside cheered.", vec!["Quayside|ORG|7"]),
        ("The Quayside won. THE QUAYSIDE WON", vec!["Quayside|ORG|7", "QUAYSIDE|ORG|7"]),
        ("Fans of the Quayside Rowing Club cheered.", vec!["Quayside Rowing Club|ORG|7"]),
        ("At Quayside they cheered. It was the. Quayside won.", vec![]),
        ("He read The Zorb, not the Zorb.", vec!["The Zorb|WORK_OF_ART|8"]),
        ("The", vec![]),
        ("the", vec![]),
    ];
    for (text, expected) in rows {
        assert_eq!(found(&[&club], text), expected, "{text}");
    }
}

#[test]
fn letters_of_all_scripts_are_folded() {
    let rows = [
        (Case::Smart, "Zörb’s Élan", "ZÖRB’S ÉLAN Zörb's Élan zörb’s élan", vec!["ZÖRB’S ÉLAN", "Zörb's Élan"]),
        (Case::Ignore, "Zörb", "ZÖRB zörb Zorb", vec!["ZÖRB", "zörb"]),
        (Case::Exact, "Zörb", "ZÖRB Zörb", vec!["Zörb"]),
        (Case::Ignore, "Жорб", "ЖОРБ жорб", vec!["ЖОРБ", "жорб"]),
    ];
    for (case, name, text, expected) in rows {
        let gazetteer = of([Entry::new(name, Label::Product).with_case(case)]);
        let expected: Vec<String> = expected.iter().map(|e| format!("{e}|PRODUCT|-")).collect();
        assert_eq!(found(&[&gazetteer], text), expected, "{case:?} {name}");
    }
}

#[test]
fn same_text_twice() {
    let names = of([
        Entry::new("Zorb", Label::Org).with_id("first"),
        Entry::new("Zorb", Label::Person).with_id("second"),
        Entry::new("zorb", Label::Product).with_id("third"),
    ]);
    assert_eq!(found(&[&names], "Zorb and zorb"), ["Zorb|ORG|first", "zorb|PRODUCT|third"]);
}

#[test]
fn earlier_gazetteer_wins() {
    let (short, long) = (of([Entry::new("Harbour", Label::Loc)]), of([Entry::new("Harbour Rowing Club", Label::Org)]));
    assert_eq!(found(&[&short, &long], "The Harbour Rowing Club won."), ["Harbour|LOC|-"]);
    assert_eq!(found(&[&long, &short], "The Harbour Rowing Club won."), ["Harbour Rowing Club|ORG|-"]);
}

#[test]
fn users_win_over_values() {
    let names = of([Entry::new("Monday Night Lights", Label::WorkOfArt)]);
    let doc = Analyzer::builder().gazetteer(names).build().unwrap().analyze("Critics praised Monday Night Lights on Tuesday.");
    let all: Vec<_> = doc.mentions.iter().map(|m| (&doc[m.span], m.label)).collect();
    assert_eq!(all, [("Monday Night Lights", Label::WorkOfArt), ("Tuesday", Label::Date)]);
}

#[test]
fn csv_rows() {
    let path = file("good.csv", "label,text,aliases,id,case\nORG,\"Grebl, Sons\",Grebl|GS,g-1,exact\nLOC,Zorb Bay,,,\n");
    let names = Gazetteer::from_csv(&path).unwrap();
    assert_eq!(names.len(), 2);
    assert_eq!(found(&[&names], "Grebl, Sons (GS) of ZORB BAY"), ["Grebl, Sons|ORG|g-1", "GS|ORG|g-1", "ZORB BAY|LOC|-"]);
}

#[test]
fn csv_faults() {
    let path = file("bad.csv", "text,label,case\nZorb,COMPANY,\n,ORG,\nZorb,ORG,loud\nZorb,ORG\nGrebl,ORG,\n\"...\",ORG,\n");
    let (names, errors) = Gazetteer::from_csv_collecting(&path).unwrap();
    assert_eq!(names.len(), 2);
    let faults: Vec<_> = errors.iter().map(fault).collect();
    assert_eq!(faults.iter().map(|f| f.0).collect::<Vec<_>>(), [2, 3, 4, 5]);
    assert!(faults[0].1.contains("COMPANY") && faults[0].1.contains("PERSON, NORP, ORG"), "{}", faults[0].1);
    assert!(faults[2].1.contains("exact, ignore, smart"));
    assert_eq!(faults[3].1, "2 fields where the header has 3");
    let first = Gazetteer::from_csv(&path).unwrap_err();
    assert!(first.to_string().starts_with(&format!("{}:2: label `COMPANY`", path.display())), "{first}");
}

/// However lines end, and where there are blank ones, quoted ones and a byte order mark.
#[test]
fn csv_lines_are_those_of_the_file() {
    for (content, line) in [
        ("text,label\r\nA,ORG\r\nB,Q\r\n", 3),
        ("text,label\r\nB,Q\r\n", 2),
        ("text,label\n\n\nB,Q\n", 4),
        ("\r\n\r\ntext,label\r\n\r\nB,Q", 5),
        ("text,label\rA,ORG\rB,Q\r", 3),
        ("\u{feff}text,label\nA,ORG\n\"B\r\nC\",ORG\nD,Q\n", 5),
        ("text,label\nB\n", 2),
    ] {
        let error = Gazetteer::from_csv(file("lines.csv", content)).unwrap_err();
        assert_eq!(fault(&error).0, line, "{content:?}: {error}");
    }
}

#[test]
fn csv_headers() {
    for (header, reason) in [
        ("text,label,text\n", "column `text` stands twice"),
        ("text,labels\n", "unknown column `labels`"),
        ("text\n", "no column `label`"),
        ("", "no column `text`"),
    ] {
        let error = Gazetteer::from_csv(file("header.csv", header)).unwrap_err();
        assert!(fault(&error).1.contains(reason), "{error}");
        assert_eq!(fault(&error).0, 1);
    }
    assert!(matches!(Gazetteer::from_csv("/no/such/file.csv"), Err(Error::Io { .. })));
    assert!(matches!(Gazetteer::from_csv(std::env::temp_dir()), Err(Error::Io { .. })));
}

#[test]
#[cfg(feature = "serde")]
fn entity_ruler_file() {
    let path = file(
        "ruler.jsonl",
        "{\"label\": \"ORG\", \"pattern\": \"Zorb\", \"id\": \"z\"}\n\n{\"text\": \"Grebl\", \"label\": \"PERSON\", \"aliases\": [\"GB\"]}\n",
    );
    let names = Gazetteer::from_jsonl(&path).unwrap();
    assert_eq!(found(&[&names], "Zorb, ZORB, GB"), ["Zorb|ORG|z", "GB|PERSON|-"]);
}

#[test]
#[cfg(feature = "serde")]
fn jsonl_faults() {
    let lines = [
        r#"{"label": "ORG", "pattern": [{"LOWER": "zorb"}]}"#,
        r#"{"label": "ORG", "pattern": 3}"#,
        r#"{"label": "ORG"}"#,
        r#"{"label": "ORG", "text": "Zorb", "alias": []}"#,
        r#"{"label": "FIRM", "text": "Zorb"}"#,
        r#"{"label": "ORG""#,
        r#"["Zorb", null, "ORG", null, [], null]"#,
    ];
    let (names, errors) = Gazetteer::from_jsonl_collecting(file("bad.jsonl", &lines.join("\n"))).unwrap();
    assert!(names.is_empty());
    let faults: Vec<_> = errors.iter().map(fault).collect();
    assert_eq!(faults.iter().map(|f| f.0).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(faults[5].1, "EOF while parsing an object at column 15");
    for (fault, words) in
        faults.iter().zip(["token pattern", "not a string", "neither", "alias", "FIRM", "EOF", "not a JSON object"])
    {
        assert!(fault.1.contains(words), "{fault:?}");
    }
}

#[test]
#[cfg(feature = "serde")]
fn null_is_nothing_said() {
    let line = r#"{"text":" Zorb ","label":" ORG","id":null,"aliases":null,"case":null}"#;
    let names = Gazetteer::from_jsonl(file("null.jsonl", line)).unwrap();
    assert!(names.entries().eq([Entry::new("Zorb", Label::Org)]));
}

#[test]
fn blanks_and_empty_fields_count_for_nothing() {
    let odd = Entry::new(" Zorb\t", Label::Org).with_id(" ").with_alias("").with_alias(" ZW ");
    assert!(of([odd]).entries().eq([Entry::new("Zorb", Label::Org).with_alias("ZW")]));
}

#[test]
fn entries_are_numbered() {
    let error = Gazetteer::from_entries([Entry::new("Zorb", Label::Org), Entry::new(" ", Label::Org)]).unwrap_err();
    assert_eq!(fault(&error).0, 2);
    assert!(error.to_string().starts_with("<entries>:2: "));
    let long = Gazetteer::from_entries([Entry::new("a ".repeat(40), Label::Org)]).unwrap_err();
    assert!(fault(&long).1.contains("more than 32"));
}

#[test]
fn entries_come_back() {
    let club = Entry::new("Harbour Club", Label::Org).with_id("7").with_alias("the harbour").with_alias("HC");
    let given = [
        club,
        Entry::new("Zorb", Label::Product).with_case(Case::Exact),
        Entry::new("zorbing", Label::Event).with_case(Case::Ignore),
    ];
    assert_eq!(of(given.clone()).entries().collect::<Vec<_>>(), given);
}
