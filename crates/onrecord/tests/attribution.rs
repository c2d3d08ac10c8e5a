//! Speakers, roles and addressees: one row a phenomenon.

mod common;

use common::{Case, case, check};
use onrecord::Analyzer;

/// The speaker's name of every quote.
fn speakers(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| doc.speaker_name(q).map_or("-".into(), |name| name.into_owned())).collect()
}

/// What the addressee of every quote says, `-` where there is none.
fn addressees(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| q.addressee.map_or("-".into(), |a| doc[a].to_owned())).collect()
}

const SPEAKERS: &[Case] = &[
    case("full name", "“We won,” said Mary Hallward.", &["Mary Hallward"]),
    case("surname", "Mary Hallward won the race. “We won,” Hallward said.", &["Mary Hallward"]),
    case("pronoun", "Mary Hallward won the race. “We won,” she said.", &["Mary Hallward"]),
    case("apposition", "Mary Hallward, a third-term senator, said the road was closed.", &["Mary Hallward"]),
    case("description, then name", "The group's chairwoman, Mary Hallward, said the road was closed.", &["Mary Hallward"]),
    case(
        "what follows the subject only describes it",
        "Officials close to the talks in Leeds said the road was closed.",
        &["Officials"],
    ),
    case(
        "a verb between is another attribution",
        "Officials said Mary Hallward denied the road was closed.",
        &["Officials", "Mary Hallward"],
    ),
    case("a relation", "Her brother, Paul Hallward, won the race. “We won,” her brother said.", &["Paul Hallward"]),
    case("a relation of nobody's", "Paul Hallward won the race. “We won,” her brother said.", &["her brother"]),
    case(
        "an unnamed man is no she",
        "Mary Hallward won the race. “We saw it,” a spokesman said. “It was late,” she added.",
        &["a spokesman", "Mary Hallward"],
    ),
    case("an aside between dashes", "Mary Hallward — who leads the council — said the road was closed.", &["Mary Hallward"]),
    case(
        "what a relative clause describes",
        "The association that represents ferry owners says the road was closed.",
        &["The association"],
    ),
    case(
        "that after a cue is no article",
        "The mayor warned that officials said the road was closed.",
        &["The mayor", "officials"],
    ),
    case("nominal keeps its words", "Residents said the road was closed.", &["Residents"]),
    case("continuation", "“We won,” said Mary Hallward. “It was late.”", &["Mary Hallward", "Mary Hallward"]),
    case(
        "coordinated cue",
        "Mary Hallward said the road was closed and warned that the bridge would be next.",
        &["Mary Hallward", "Mary Hallward"],
    ),
];

const ADDRESSEES: &[Case] = &[
    case("told", "Mary Hallward told reporters that the road was closed.", &["reporters"]),
    case("told a pronoun", "Mary Hallward told him the road was closed.", &["him"]),
    case("said has none", "Mary Hallward said the road was closed.", &["-"]),
];

#[test]
fn speakers_by_name() {
    check(SPEAKERS, speakers);
}

#[test]
fn who_was_told() {
    check(ADDRESSEES, addressees);
}

#[test]
fn a_title_is_the_role() {
    let doc = Analyzer::new().analyze("“We will act,” said Mayor Mary Hallward.");
    assert_eq!(doc.role(&doc.quotes[0]).as_deref(), Some("Mayor"));
}

#[test]
fn users_cues_are_inflected() {
    let analyzer = Analyzer::builder().cues(["squawk"]).build().expect("one verb");
    let doc = analyzer.analyze("Mary Hallward squawked that the road was closed.");
    assert_eq!(doc.quotes[0].cue.as_ref().map(|c| c.lemma.as_ref()), Some("squawk"));
}
