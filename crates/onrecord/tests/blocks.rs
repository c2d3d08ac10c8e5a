//! Blocks and metadata by phenomenon: `kind: text` for every block of an invented article.

mod common;

use common::{case, check, known_failure};
use onrecord::Analyzer;

fn blocks(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.blocks.iter().map(|b| format!("{}: {}", b.kind, &doc[b.span])).collect()
}

const BODY: &str = "The council of Port Example voted to close the old ferry on Tuesday.";

/// Kinds of the lines of an article that is `lines` with running text after `@` marks.
fn kinds(lines: &str) -> Vec<String> {
    let text = lines.replace('@', BODY);
    let doc = Analyzer::new().analyze(&text);
    doc.blocks.iter().map(|b| b.kind.to_string()).collect()
}

#[test]
fn heads_of_articles() {
    check(
        &[
            case("headline, byline, text", "Ferry closes\n\nBy Ann Example\n\n@", &["headline", "byline", "paragraph"]),
            case(
                "section above the headline",
                "Local News\n\nOld ferry closes after ninety years\n\nBy ANN EXAMPLE\n\n@",
                &["section", "headline", "byline", "paragraph"],
            ),
            case(
                "outlet below the byline",
                "Old ferry closes after ninety years\n\nBy Ann Example\nPort Example Courier\n\n@",
                &["headline", "byline", "byline", "paragraph"],
            ),
            case(
                "byline without by",
                "Old ferry closes after ninety years\n\nAnn Example and Bob Sample\n\n@",
                &["headline", "byline", "paragraph"],
            ),
            case(
                "headline that ends in an abbreviation",
                "Council divided over ferry at Dock St.\n\nBy Ann Example\n\n@",
                &["headline", "byline", "paragraph"],
            ),
            case(
                "single newlines",
                "Old ferry closes after ninety years\nBy Ann Example\n@\n@",
                &["headline", "byline", "paragraph", "paragraph"],
            ),
            case("no head at all", "@\n\n@", &["paragraph", "paragraph"]),
            case("one line", "@", &["paragraph"]),
            case("empty", "", &[]),
            case("blanks only", " \n\t\n\u{a0}", &[]),
        ],
        kinds,
    );
}

#[test]
fn parts_of_the_body() {
    check(
        &[
            case("subhead", "@\n\nWhat happens next\n\n@", &["paragraph", "subhead", "paragraph"]),
            case("a short last line is no subhead", "@\n\nWhat happens next", &["paragraph", "paragraph"]),
            case("a short sentence is no subhead", "@\n\nNobody objected.\n\n@", &["paragraph", "paragraph", "paragraph"]),
            case(
                "list items",
                "@\n\n• Close the dock.\n• Sell the boat.\n1. Refund tickets.",
                &["paragraph", "list_item", "list_item", "list_item"],
            ),
            case(
                "minus sign is no bullet",
                "@\n\n-5 degrees was the low on the dock that night, a record for March.",
                &["paragraph", "paragraph"],
            ),
            case("separators", "@\n\n------------\n\n* * *\n\n/", &["paragraph", "separator", "separator", "separator"]),
            case("dateline", "PORT EXAMPLE, June 9 (Reuters) - @", &["dateline", "paragraph"]),
            case("a dash is no dateline", "He waited — and the ferry left without him and his two bicycles.", &["paragraph"]),
            case(
                "a colon after capitals is no dateline",
                "CEO: the ferry will never again sail on a Sunday morning in winter.",
                &["paragraph"],
            ),
        ],
        kinds,
    );
}

#[test]
fn feet_and_furniture() {
    check(
        &[
            case("credit", "@\n\nReporting by Ann Example; Editing by Bob Sample", &["paragraph", "credit"]),
            case("credit after a dash", "@\n\n—With assistance from Ann Example.", &["paragraph", "credit"]),
            case("contributed", "@\n\nStaff writer Bob Sample contributed to this report.", &["paragraph", "credit"]),
            case("photo", "@\n\nPhoto: Bob Sample/Port Example Images", &["paragraph", "credit"]),
            case("rights notice", "@\n\n© 2025 Port Example Courier. All rights reserved.", &["paragraph", "copyright"]),
            case(
                "rights notice that begins with a name",
                "@\n\nPort Example Courier 2025. All rights reserved.",
                &["paragraph", "copyright"],
            ),
            case(
                "signature with a stamp",
                "@\n\n-- Posted by Ann Example at 6/9/2025 07:18:20 AM",
                &["paragraph", "boilerplate"],
            ),
            case(
                "furniture inside a line, a credit inside a line",
                "@\n\nAnn Example covers ferries. Follow her on the dock.\n\nBob Sample also contributed.",
                &["paragraph", "boilerplate", "credit"],
            ),
            case(
                "small comments are not all comments",
                "@\n\nThe crew left small comments on the wall of the old ferry hall.",
                &["paragraph", "paragraph"],
            ),
            case(
                "copyright as a topic",
                "@\n\nCopyright reform was on the agenda of the council that met in the old ferry hall.",
                &["paragraph", "paragraph"],
            ),
            case(
                "share and comments",
                "@\n\nShare this story: Facebook · Email\n\n148 comments\n\nSign up for our newsletter",
                &["paragraph", "boilerplate", "boilerplate", "boilerplate"],
            ),
            case(
                "time stamp",
                "Old ferry closes after ninety years\n\nUpdated June 9, 2025, 5:00 a.m. ET\n\n@",
                &["headline", "boilerplate", "paragraph"],
            ),
            case(
                "comments as a word",
                "@\n\nComments by the mayor upset the crew of the ferry and the owners of the dock.",
                &["paragraph", "paragraph"],
            ),
            known_failure(
                "pull quote with its speaker",
                "@\n\nWe sailed for ninety years\n\nAnn Example, captain\n\n@",
                &["paragraph", "paragraph", "paragraph", "paragraph"],
            ),
        ],
        kinds,
    );
}

#[test]
fn a_block_keeps_its_words_and_loses_outer_blanks() {
    let text =
        "\u{feff}  Old ferry closes after ninety years \r\n\r\nPARIS (AP) — It left at noon, and nobody on the quay waved.\r\n";
    assert_eq!(
        blocks(text),
        [
            "headline: Old ferry closes after ninety years",
            "dateline: PARIS (AP) —",
            "paragraph: It left at noon, and nobody on the quay waved."
        ]
    );
}

#[test]
fn metadata() {
    let show = |text: &str| {
        let doc = Analyzer::new().analyze(&text.replace('@', BODY));
        let mut all = vec![format!("{:?} by {:?}", doc.headline.unwrap_or_default(), doc.authors)];
        all.extend(doc.agency.map(|a| format!("agency {a}")));
        all.extend(
            doc.dateline.map(|d| format!("dateline {}|{}|{}", d.place, d.date.unwrap_or_default(), d.agency.unwrap_or_default())),
        );
        all.extend((!doc.contributors.is_empty()).then(|| format!("contributors {:?}", doc.contributors)));
        all.extend(doc.copyright.map(|c| format!("copyright {:?} {}", c.year, c.holder.unwrap_or_default())));
        all.extend(doc.distributor.map(|d| format!("distributor {d}")));
        all
    };
    check(
        &[
            case(
                "a wire article",
                "Old ferry closes after ninety years\n\nBy ANN EXAMPLE and BOB SAMPLE\n\nLONDON, June 9 (Reuters) - @\n\nReporting by Ann Example; Editing by Cyd Trial",
                &[
                    "\"Old ferry closes after ninety years\" by [\"ANN EXAMPLE\", \"BOB SAMPLE\"]",
                    "agency Reuters",
                    "dateline LONDON|June 9|Reuters",
                    "contributors [\"Cyd Trial\"]",
                ],
            ),
            case(
                "agency in the byline, role left out",
                "Old ferry closes after ninety years\n\nBy Ann Example, Staff Writer\n\n@",
                &["\"Old ferry closes after ninety years\" by [\"Ann Example\"]"],
            ),
            case(
                "a surname that is a trade",
                "Old ferry closes after ninety years\n\nBy Beatriz Butler, Editor-at-large\n\n@",
                &["\"Old ferry closes after ninety years\" by [\"Beatriz Butler\"]"],
            ),
            case(
                "a notice without year and holder",
                "@\n\nThis material may not be published, broadcast, rewritten or redistributed.",
                &["\"\" by []"],
            ),
            case(
                "an agency's full name where the article gives it",
                "Old ferry closes after ninety years\n\nPARIS (AP) — @\n\n© 2025 The Associated Press. All rights reserved.",
                &[
                    "\"Old ferry closes after ninety years\" by []",
                    "agency Associated Press",
                    "dateline PARIS||AP",
                    "copyright Some(2025) The Associated Press",
                ],
            ),
            case(
                "distributor",
                "@\n\n©2025 Example L.P. Distributed by Sample Content Agency, LLC.",
                &["\"\" by []", "copyright Some(2025) Example L.P.", "distributor Sample Content Agency, LLC"],
            ),
            case(
                "an unlisted outlet after the names and in the dateline",
                "Old ferry closes after ninety years\n\nBy Ann Example and Bob Sample, Dockside Wire\n\nPORT EXAMPLE (Dockside Wire) — @",
                &[
                    "\"Old ferry closes after ninety years\" by [\"Ann Example\", \"Bob Sample\"]",
                    "agency Dockside Wire",
                    "dateline PORT EXAMPLE||Dockside Wire",
                ],
            ),
            case("none of it", "@", &["\"\" by []"]),
        ],
        show,
    );
}
