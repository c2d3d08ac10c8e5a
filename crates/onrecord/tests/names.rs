//! Names by phenomenon: what is one, where it ends, which label it has.

mod common;

use common::{Case, case, check, known_failure, with_model};

/// `LABEL text` of every name, in order.
fn names(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    doc.mentions.iter().filter(|m| m.label.is_name()).map(|m| format!("{} {}", m.label, &doc[m.span])).collect()
}

const PEOPLE: &[Case] = &[
    case("a form of address is outside", "Critics of Mr. Halloran met on the bridge.", &["PERSON Halloran"]),
    with_model("a particle is inside", "They called Katrien van den Bosch on the phone.", &["PERSON Katrien van den Bosch"]),
    case("a pronoun as a name after a title", "It was led by Vice Premier He Lifeng.", &["PERSON He Lifeng"]),
    case("a surname after the full name", "Renata Quill spoke. Then Quill left.", &["PERSON Renata Quill", "PERSON Quill"]),
    case(
        "a town as a surname",
        "He asked Denise Washington. Then Washington left.",
        &["PERSON Denise Washington", "PERSON Washington"],
    ),
    case("a month as a name", "He met June Halloran at noon.", &["PERSON June Halloran"]),
    case(
        "authors and editors, whatever their words are",
        "By June Market\n\nThe fair opened late.\n\nEditing by Rose Field",
        &["PERSON June Market", "PERSON Rose Field"],
    ),
    case(
        "a role with a field before the name",
        "They saw Secretary of State Ann Quill and Minister of Home Affairs Robert Lee there.",
        &["PERSON Ann Quill", "PERSON Robert Lee"],
    ),
    case("a hyphen in a surname", "We saw Gerald Ashby-Cole there.", &["PERSON Gerald Ashby-Cole"]),
    case("a town's or firm's name behind a particle", "They met Ann van den Bosch.", &["PERSON Ann van den Bosch"]),
    case("an ordinary word behind a title", "They met. Then Chairman Quill left.", &["PERSON Quill"]),
    case("ordinary words behind a role in small letters", "It is the first private Industrial Design of its kind.", &[]),
    case("an ordinary opening word is none", "Officials were late. Unions fear cuts.", &[]),
];

const BODIES: &[Case] = &[
    case("a corporate suffix", "Shares of Marlow & Finch Holdings plc fell.", &["ORG Marlow & Finch Holdings plc"]),
    case("a comma before the suffix", "It was sold to Brindle Media Group, Inc. last year.", &["ORG Brindle Media Group, Inc."]),
    case("and before a head", "The Rail and Ports Authority agreed.", &["ORG Rail and Ports Authority"]),
    case(
        "a short form after the full one",
        "They left Quarzal Systems Inc. on Monday. Workers at Quarzal cheered.",
        &["ORG Quarzal Systems Inc.", "ORG Quarzal"],
    ),
    case("the article is outside", "They wrote to the European Central Bank again.", &["ORG European Central Bank"]),
    case("the possessive is outside", "That is the White House's view.", &["ORG White House"]),
];

const PLACES: &[Case] = &[
    case("a hyphen between two countries", "New U.S.-China talks began.", &["GPE U.S.", "GPE China"]),
    case("co before a hyphen is no company", "Britain co-chaired the talks.", &["GPE Britain"]),
    case("a hyphen before a small word", "The Munich-based brewer grew.", &["GPE Munich"]),
    known_failure("a town before its state", "A plant in Gulfport, Miss., closed.", &["GPE Gulfport", "GPE Miss."]),
    case(
        "party and state of a member",
        "The bill by Ann Halloran, D-N.M., failed.",
        &["PERSON Ann Halloran", "NORP D", "GPE N.M."],
    ),
    case("a nationality", "The Chinese company left Paris.", &["NORP Chinese", "GPE Paris"]),
    case("a village no list knows", "It hit the village of Tarzuna at dawn.", &["GPE Tarzuna"]),
    case("all capitals", "TALKS OPEN IN GENEVA", &["GPE GENEVA"]),
    known_failure("a language, not its people", "The sign was in Spanish.", &["LANGUAGE Spanish"]),
];

#[test]
fn people() {
    check(PEOPLE, names);
}

#[test]
fn bodies() {
    check(BODIES, names);
}

#[test]
fn places() {
    check(PLACES, names);
}
