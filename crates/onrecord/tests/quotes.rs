//! Quote contents and kinds: one row a phenomenon, each class with what must not be found.

mod common;

use common::{Case, case, check};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

const MARKS: &[Case] = &[
    case("curly marks", "“We will act,” said Ann Example.", &["direct|We will act,"]),
    case("straight marks", "\"We will act,\" said Ann Example.", &["direct|We will act,"]),
    case("doubled single marks", "''We will act,'' said Ann Example.", &["direct|We will act,"]),
    case("British single marks", "‘We’ll act,’ said Ann Example.", &["direct|We’ll act,"]),
    case(
        "plural apostrophe inside single marks",
        "‘The brewers’ plan is dead,’ said Ann Example.",
        &["direct|The brewers’ plan is dead,"],
    ),
    case("apostrophes alone are no marks", "The brewers’ plan and the growers’ plan failed.", &[]),
];

const DIRECT: &[Case] = &[
    case("cue and source after", "“The road is closed,” Ann Example said.", &["direct|The road is closed,"]),
    case("cue first", "Ann Example said: “The road is closed.”", &["direct|The road is closed."]),
    case(
        "split around the cue",
        "“The road is closed,” she said, “and so is the bridge.”",
        &["direct|The road is closed,", "direct|and so is the bridge."],
    ),
    case(
        "continuation",
        "“The road is closed,” Ann Example said. “We have no date.”",
        &["direct|The road is closed,", "direct|We have no date."],
    ),
    case("clause in marks after that", "Ann Example warned that “paper does not vote.”", &["direct|paper does not vote."]),
    case("a scare quote is no quote", "The plan rests on so-called “swing” towns.", &[]),
];

const INDIRECT: &[Case] = &[
    case("with that", "Ann Example said that the road was closed.", &["indirect|the road was closed"]),
    case("without that", "Ann Example said the road was closed.", &["indirect|the road was closed"]),
    case("cue after", "The road was closed, officials said.", &["indirect|The road was closed"]),
    case("an adjunct between commas", "The mayor said, in a note, that the ferry is late.", &["indirect|the ferry is late"]),
    case("an adjunct and a comma", "The owners said in a note, that the ferry is late.", &["indirect|the ferry is late"]),
    case("a comma and no clause", "The mayor said, in a note to owners, nothing new.", &[]),
    case(
        "a clause that goes on with would",
        "Halden said it would close the port and would respond within a day.",
        &["indirect|it would close the port and would respond within a day"],
    ),
    case("according to, no comma", "According to Example Shipping the ferry will sail.", &["indirect|the ferry will sail"]),
    case(
        "according to a report released",
        "According to a report released on Monday, the ferry will sail.",
        &["indirect|the ferry will sail"],
    ),
    case("let us say", "Let’s just say he is wrong.", &[]),
    case("an unknown surname", "The ferry was late, Water said.", &["indirect|The ferry was late"]),
    case("according to", "According to the ministry, the road was closed.", &["indirect|the road was closed"]),
    case(
        "participle",
        "Ann Example said the road was closed, adding that the bridge was safe.",
        &["indirect|the road was closed", "indirect|the bridge was safe"],
    ),
    case("told somebody that", "Ann Example told reporters that the road was closed.", &["indirect|the road was closed"]),
    case("interrupted", "The road, officials said, was closed.", &["indirect|The road", "indirect|was closed"]),
    case(
        "according to a described document, after the clause",
        "The road was closed in May, according to a report tabled last week.",
        &["indirect|The road was closed in May"],
    ),
    case(
        "coordinated sources agree with a plain cue",
        "Japan and Norway say the road is closed.",
        &["indirect|the road is closed"],
    ),
    case(
        "a bracket between source and cue",
        "The Halden Health Board (HHB) said the road was closed.",
        &["indirect|the road was closed"],
    ),
    case(
        "told a medium that",
        "Ann Example told the official Odland news agency that the road was closed.",
        &["indirect|the road was closed"],
    ),
    case(
        "a day and a comma after the cue",
        "The officials said Saturday, the road was closed.",
        &["indirect|the road was closed"],
    ),
    case(
        "an apposition before the cue is no content",
        "The head of the mission, Ann Example, said the two guards, as well as a driver, were hurt.",
        &["indirect|the two guards, as well as a driver, were hurt"],
    ),
    case("a noun before a noun is no cue", "Odland state media said the road was closed.", &["indirect|the road was closed"]),
    case("told to is no report", "Officials told residents to leave.", &[]),
    case("said to be is no report", "The road is said to be closed.", &[]),
    case("a noun is no cue", "The report on the road is long.", &[]),
    case("according to law attributes nothing", "The road was closed according to law.", &[]),
];

const MIXED: &[Case] = &[
    case(
        "part in marks",
        "Ann Example said the road was “a disgrace” to the town.",
        &["mixed|the road was “a disgrace” to the town"],
    ),
    case("called", "Ann Example called the road “a disgrace.”", &["mixed|the road “a disgrace.”"]),
];

#[test]
fn quote_marks() {
    check(MARKS, contents);
}

#[test]
fn direct_quotes() {
    check(DIRECT, contents);
}

#[test]
fn indirect_quotes() {
    check(INDIRECT, contents);
}

#[test]
fn mixed_quotes() {
    check(MIXED, contents);
}

#[test]
fn quoted_terms_are_apart() {
    let doc = Analyzer::new().analyze("The bank governor gave his “whatever it takes” speech in the city.");
    assert!(doc.quotes.is_empty());
    assert_eq!(&doc[doc.quoted_terms[0]], "whatever it takes");
}

#[test]
fn a_cue_inside_a_compound_is_none() {
    let doc = Analyzer::new().analyze("In Port Example, where 40 people live, the so-called “dock list” hangs on a door.");
    assert!(doc.quotes.is_empty());
    assert_eq!(&doc[doc.quoted_terms[0]], "dock list");
}

#[test]
fn a_place_may_stand_between_the_addressee_and_that() {
    assert_eq!(
        contents("Ann Example told reporters outside the Town Hall that the ferry would sail by June 30."),
        ["indirect|the ferry would sail by June 30"]
    );
}

#[test]
fn adversarial_text_is_read_without_a_panic() {
    for unit in ["\"", "“", "”", "'", "said ", "he said ", "according to ", "(“", "“a” said ", ", adding that ", "‘"]
    {
        Analyzer::new().analyze(&unit.repeat(3_000));
    }
}
