//! CoNLL and brat: what their readers rely on.

use onrecord::{Analyzer, Document, Entry, Gazetteer, Label};

fn read(text: &str) -> Document {
    Analyzer::new().analyze(text)
}

#[test]
fn conll_has_a_line_a_token_and_a_blank_line_a_sentence() {
    let mut doc = read("Ann Example met Paul Sample in Port Alder. He paid $3.");
    doc.id = Some("a\nb".into());
    let text = doc.to_conll();
    assert!(text.starts_with("# newdoc id = a b\nAnn\tB-PERSON\nExample\tI-PERSON\nmet\tO\nPaul\tB-PERSON\n"));
    assert_eq!(text.split("\n\n").filter(|sentence| !sentence.is_empty()).count(), doc.sentences.len());
    let well_formed = |line: &str| line.split('\t').count() == 2 || line.is_empty() || line.starts_with("# newdoc");
    assert!(text.lines().all(well_formed));
}

#[test]
fn conll_keeps_the_longest_of_nested_mentions_and_parts_neighbours() {
    let entries = [("Example Bay Union", Label::Org), ("Quill", Label::Person), ("Sample", Label::Person)];
    let gazetteer = Gazetteer::from_entries(entries.map(|(text, label)| Entry::new(text, label))).expect("good entries");
    let analyzer = Analyzer::builder().gazetteer(gazetteer).build().expect("good options");
    let text = analyzer.analyze("The Example Bay Union saw Quill, Sample and others.").to_conll();
    assert!(text.contains("Example\tB-ORG\nBay\tI-ORG\nUnion\tI-ORG\n"), "{text}");
    assert!(text.contains("Quill\tB-PERSON\n,\tO\nSample\tB-PERSON\n"), "{text}");
}

#[test]
fn brat_ties_a_quote_to_its_parts_in_code_points() {
    let doc = read("Größe zählt. “We will act,” Mayor Ann Example told the council.");
    let ann = doc.to_brat();
    let line = |start: &str| ann.lines().find(|line| line.contains(start)).unwrap_or_else(|| panic!("{start} in {ann}"));
    assert_eq!(line("Direct ").split('\t').nth(1), Some("Direct 14 26"));
    assert!(line("Cue ").ends_with("\ttold"));
    assert!(line("AnnotatorNotes").ends_with("speaker: Ann Example"));
    for relation in ["Source", "Cue", "Addressee"] {
        assert!(ann.lines().any(|line| line.starts_with('R') && line.contains(&format!("\t{relation} Arg1:T"))), "{ann}");
    }
}

#[test]
fn brat_cuts_spans_at_line_ends() {
    let text = "“We will act\nnow,” said Ann Example.";
    let mut doc = read(text);
    doc.quotes.truncate(1);
    doc.quotes[0].span = onrecord::Span::new(3, 17);
    assert!(doc.to_brat().contains(" 1 12;13 15\tWe will act no\n"), "{}", doc.to_brat());
}
