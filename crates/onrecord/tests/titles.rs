//! People's roles by phenomenon: before the name, after it, without one.

mod common;

use common::{Case, case, check};

fn titles(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    doc.mentions.iter().filter(|m| m.label == onrecord::Label::Title).map(|m| doc[m.span].to_owned()).collect()
}

const BEFORE: &[Case] = &[
    case("the country is inside", "He met U.S. Treasury Secretary Scott Bessent there.", &["U.S. Treasury Secretary"]),
    case("the possessor is outside", "Turkey's foreign minister, Selin Halloran, left.", &["foreign minister"]),
    case("an honorific after a role", "Marlow Chairman Sir Gerald Quill left.", &["Marlow Chairman", "Sir"]),
    case("an adverb opens the sentence", "They met. Then Chairman Quill left.", &["Chairman"]),
    case("then as a modifier", "He saw the then chairman, Ann Quill, there.", &["then chairman"]),
    case("Mr is none", "Then Mr. Quill left.", &[]),
    case("a complement before the comma", "The mayor of Leeds, Ann Quill, agreed.", &["mayor of Leeds"]),
];

const AFTER: &[Case] = &[
    case(
        "an apposition",
        "So said Ann Quill, chair of economics at the Atlantic Council.",
        &["chair of economics at the Atlantic Council"],
    ),
    case("an article is outside", "Ann Quill, an analyst at Mercer Bank, agreed.", &["analyst at Mercer Bank"]),
    case("a trade", "Ann Quill, a boat welder, agreed.", &["boat welder"]),
    case(
        "who worked as one",
        "Quill agreed. Ann Quill, who spent 30 years as a school librarian, agreed.",
        &["school librarian"],
    ),
    case("whom someone else was to them", "Ann Quill, who praised Robert Lee as a teacher, agreed.", &[]),
    case("an age between", "Ann Quill, 54, a school nurse, agreed.", &["school nurse"]),
    case("two roles together", "Ann Quill, chairman and managing director, agreed.", &["chairman and managing director"]),
];

const ALONE: &[Case] = &[
    case("who is accused in quotation marks", "The treasurer has accused the council of “cooking the books”.", &["treasurer"]),
    case("accused without them", "The treasurer has accused the council of fraud.", &[]),
    case("an indefinite source keeps its article", "The plan is dead, a ministry spokesman said.", &["a ministry spokesman"]),
    case("a definite one does not", "The envoy said the talks would go on.", &["envoy"]),
    case("no source, no title", "They had waited for the minister.", &[]),
];

#[test]
fn before_the_name() {
    check(BEFORE, titles);
}

#[test]
fn after_the_name() {
    check(AFTER, titles);
}

#[test]
fn alone() {
    check(ALONE, titles);
}

#[test]
fn titles_keep_apart_and_hold_names_whole() {
    for text in
        [&"Dr. ".repeat(500), "Marlow Finch Holt Chairman Sir Gerald Quill left.", "Then Marlow Chairman Dr. Sir Ann Quill left."]
    {
        let doc = onrecord::Analyzer::new().analyze(text);
        for title in doc.mentions.iter().filter(|m| m.label == onrecord::Label::Title) {
            for other in doc.mentions.iter().filter(|m| *m != title && m.span.overlaps(title.span)) {
                assert!(
                    other.label != onrecord::Label::Title && title.span.contains(other.span),
                    "{:?} crosses {:?}",
                    &doc[other.span],
                    &doc[title.span]
                );
            }
        }
    }
}
