//! Explanations say what was decided, by which pass, and why others lost.

use onrecord::{Analyzer, Explanation, Pass, Verdict};
use std::fs;
use std::path::Path;

/// Of the first quote.
fn explained(text: &str) -> Explanation {
    let analyzer = Analyzer::new();
    let doc = analyzer.analyze(text);
    analyzer.explain(&doc, 0).unwrap_or_else(|| panic!("no explanation: {text}"))
}

#[test]
fn every_pass_names_itself() {
    for (text, pass, speaker) in [
        ("“It is late,” said Ann Example.", Pass::Name, Some("Ann Example")),
        ("Paul Sample met Ann Example, who said the ferry was late.", Pass::Relative, Some("Ann Example")),
        ("Mayor Ann Example left. “It is late,” the mayor said.", Pass::Title, Some("Ann Example")),
        ("Ann Example met Paul Sample. “It is late,” she said.", Pass::Pronoun, Some("Ann Example")),
        ("Ann Example met Mary Sample. “It is late,” she said.", Pass::WeighedPronoun, Some("Ann Example")),
        ("Halden Bank closed. “It is late,” the bank said.", Pass::Nominal, Some("Halden Bank")),
        ("Her brother, Paul Sample, left. “It is late,” her brother said.", Pass::Relation, Some("Paul Sample")),
        ("Ann Example won. “It is late,” the striker said.", Pass::Description, Some("Ann Example")),
        ("“It is late,” a spokesman said.", Pass::OwnWords, Some("a spokesman")),
    ] {
        let why = explained(text);
        assert_eq!((why.decided_by, why.speaker.as_deref()), (pass, speaker), "{text}\n{why}");
        assert!(!why.tried.contains(&why.decided_by), "{text}");
    }
}

#[test]
fn losers_have_their_reason() {
    let why = explained("Halden Bank closed. Paul Sample met Ann Example and Mary Sample. “It is late,” she said.");
    let verdict = |name: &str| why.candidates.iter().find(|c| c.name == name).map(|c| c.verdict);
    assert_eq!(verdict("Paul Sample"), Some(Verdict::Disagrees), "{why}");
    assert_eq!(verdict("Halden Bank"), Some(Verdict::Disagrees), "{why}");
    let women = [verdict("Ann Example"), verdict("Mary Sample")];
    assert!(women.contains(&Some(Verdict::Chosen)) && women.contains(&Some(Verdict::Weaker)), "{why}");
    assert_eq!(why.candidates[0].verdict, Verdict::Chosen, "{why}");
}

#[test]
fn as_text() {
    let why = explained("Ann Example met Paul Sample. She said the ferry was late.");
    let expected = "quote: the ferry was late\ncue: said (say)\nsource: She\nspeaker: Ann Example (confidence 0.93)\n\
        no answer: name, relative, first_person, title, relation\n\
        decided by: pronoun, as the source is a pronoun that only one candidate agrees with\n  \
        Ann Example +0.7: chosen\n  Paul Sample: gender, number or kind disagree";
    assert_eq!(why.to_string(), expected);
}

#[test]
fn explanations_agree_with_the_document_on_the_sample_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/data");
    let analyzer = Analyzer::new();
    let mut passes = Vec::new();
    for name in ["reservoir.txt", "trial.txt"] {
        let doc = analyzer.analyze(&fs::read_to_string(folder.join(name)).expect("a sample"));
        for (number, quote) in doc.quotes.iter().enumerate() {
            let why = analyzer.explain(&doc, number).expect("an explanation");
            assert_eq!(why.speaker.as_deref(), doc.speaker_name(quote).as_deref(), "{why}");
            assert_eq!((why.confidence, why.cue.is_some()), (quote.confidence, quote.cue.is_some()), "{why}");
            let chosen: Vec<_> = why.candidates.iter().filter(|c| c.verdict == Verdict::Chosen && c.entity.is_some()).collect();
            assert_eq!(chosen.len(), usize::from(quote.speaker.is_some()), "{why}");
            assert!(chosen.iter().all(|c| c.entity == quote.speaker), "{why}");
            passes.push(why.decided_by);
        }
    }
    assert!([Pass::Name, Pass::Pronoun, Pass::Title].iter().all(|pass| passes.contains(pass)), "{passes:?}");
}

#[test]
fn nothing_is_explained_that_is_not_there() {
    let analyzer = Analyzer::new();
    let mut doc = analyzer.analyze("“It is late,” said Ann Example.");
    assert!(analyzer.explain(&doc, 1).is_none());
    doc.text = "Nobody spoke.".into();
    assert!(analyzer.explain(&doc, 0).is_none());
}

#[cfg(feature = "serde")]
#[test]
fn as_data() {
    let why = explained("Ann Example met Mary Sample. “It is late,” she said.");
    let json = serde_json::to_value(&why).expect("serialises");
    assert_eq!((&json["decided_by"], &json["candidates"][0]["verdict"]), (&"weighed_pronoun".into(), &"chosen".into()));
    assert_eq!(serde_json::from_value::<Explanation>(json).expect("reads back"), why);
}
