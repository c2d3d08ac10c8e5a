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

/// `text` with each line cut before `width` characters.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut column = 0;
        for word in line.split(' ') {
            let size = word.chars().count();
            if column > 0 {
                out.push(if column + 1 + size > width { '\n' } else { ' ' });
                column = if column + 1 + size > width { 0 } else { column + 1 };
            }
            out.push_str(word);
            column += size;
        }
        out.push('\n');
    }
    out
}

/// Curly quotes and accents have more bytes than lines have columns for them.
#[test]
fn hard_wrapped_texts_have_the_blocks_of_the_whole_ones() {
    let text = "Ferry to Énà and Örö ends after ninety years, says the town’s council\n\nBy Ann Example\n\n\
        “This is the “longest” crossing of our islands,” said Prime Minister Élodie Çelikò, who has led “Örö First” since 2019 \
        and wants a bridge. “It will outlive every one of us,” she said.\n\n\
        Opponents were not convinced. Tobias Renn, leader of the opposition, called the “bridge” a “cathedral”. The “toll” would be \
        paid by those who fish, he said, and by no one else.\n\nNew toll\n\n\
        In Upper Örö, where 340 people live, the so-called “drowned list” is read aloud every spring. Anneke Thal said she would stay.";
    let whole: Vec<String> = blocks(text);
    assert_eq!(whole.len(), 6, "{whole:#?}");
    for width in 56..=90 {
        let found: Vec<String> = blocks(&wrapped(text, width)).iter().map(|block| block.replace('\n', " ")).collect();
        assert_eq!(found, whole, "{width}");
    }
}

/// Lines that often begin with a name, and a table beside them; lines of any length, one of which begins small.
#[test]
fn hard_wrapped_texts_may_be_full_of_names() {
    let teams = "Teams for the first match between Odland and Quarzonia at Halden on Saturday:\n\nOdland - 15 Zendra Quill; 14 Tomas \
        Renn, 13 Eduard Vossel, 12 Lisan Arbel, 11 Fabian Soller; 10 Jossel Cilver, 9 Nico Mirand; 8 Pavo Camer, 7 Rolf Martel, 6 \
        Kristan Viel, 5 Pedro Sporl.\n\nStandings: Odland 2 2 0 0 4\nQuarzonia 2 0 0 2 0\nHalden 2 0 0 2 0\n\nReferee Patrik Thom \
        meets Odland coach Andre Markgraf, Quarzonia captain Ugo Trezz and Halden mayor Ann Example on Friday. \
        They will talk about Saturday and about what comes after it.";
    let whole: Vec<String> = blocks(teams);
    for width in [58, 62, 64, 66, 68, 70] {
        let found: Vec<String> = blocks(&wrapped(teams, width)).iter().map(|block| block.replace('\n', " ")).collect();
        assert_eq!(found, whole, "{width}");
    }
    let rows = "Results of the Quarzonian first division matches played\nin Halden at the weekend:\n\nZendra Quill of Upper Halden beat Ann \
        Renn of Odland\nTomas Vossel of Quarzonia lost to Lisan Arbel of Upper Halden\nFabian Soller beat Jossel Cilver, winner of the \
        Odland Open\nNico Mirand beat Pavo Camer of Halden\nRolf Martel of Halden beat Kristan Viel of Quarzonia, walkover\n";
    assert_eq!(blocks(rows).len(), 7, "{:#?}", blocks(rows));
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
            case(
                "a wire's headline with a full stop",
                "OLD FERRY CLOSES AFTER NINETY YEARS.\n\nHALDEN, Norway 1996-10-19\n\n@\n\n@",
                &["headline", "dateline", "paragraph", "paragraph"],
            ),
            case(
                "the same, names below it",
                "Ferry - Old line closes in Halden.\n\nAnn Example\nOSLO, June 9 (Reuter) - @\n\n@",
                &["headline", "byline", "dateline", "paragraph", "paragraph"],
            ),
            case(
                "a sentence above a dateline's second paragraph",
                "OSLO, June 9 (Reuter) - The ferry closed.\n\nBERGEN, June 9 (Reuter) - @",
                &["dateline", "paragraph", "dateline", "paragraph"],
            ),
            case(
                "a dateline with a line below for a dash",
                "Old ferry closes after ninety years\n\nHALDEN (AP) _ @",
                &["headline", "dateline", "paragraph"],
            ),
            case(
                "a table below a dateline",
                "FERRY RACE STANDINGS\n\nOSLO 1996-10-19\n\nHalden 4\n\nQuarzby 3",
                &["headline", "dateline", "paragraph", "paragraph"],
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
            case(
                "results, the first among them",
                "Ferry cup\n\n@\n\nHalden 2 Quarzel 0\n\nRennby 1 Leeds 1\n\nCork 3 Bath 2\n\n@",
                &["headline", "paragraph", "list_item", "list_item", "list_item", "paragraph"],
            ),
            case(
                "a heading above results",
                "Ferry cup\n\n@\n\nResults of week 10\n\nRennby 1 Leeds 1\n\nCork 3 Bath 2\n\n@",
                &["headline", "paragraph", "subhead", "list_item", "list_item", "paragraph"],
            ),
            case("subhead", "@\n\nWhat happens next\n\n@", &["paragraph", "subhead", "paragraph"]),
            case("a short last line is no subhead", "@\n\nWhat happens next", &["paragraph", "paragraph"]),
            case(
                "what ends in a quotation's quotation is no subhead",
                "@\n\n“It leaks,” Ann Example said. “I asked him, ‘Why?’”\n\n@",
                &["paragraph", "paragraph", "paragraph"],
            ),
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
            case("a dateline with a date in figures", "HALDEN, Norway 1996-10-19 @", &["dateline", "paragraph"]),
            case(
                "the same alone on its line",
                "Ferries are late\n\nHALDEN, Norway 1996-10-19\n\n@",
                &["headline", "dateline", "paragraph"],
            ),
            case(
                "a body and a date are no dateline",
                "Ferries are late\n\nNATO 1996-10-19\n\n@",
                &["headline", "subhead", "paragraph"],
            ),
            case("a league's sport and a dash are no dateline", "QFL ICE HOCKEY - @", &["paragraph"]),
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
fn parts_of_heads() {
    check(
        &[
            case(
                "deck",
                "Old ferry closes after ninety years\n\nBoat to be sold\n\nBy Ann Example\n\n@",
                &["headline", "subhead", "byline", "paragraph"],
            ),
            case(
                "a deck that is a sentence",
                "Old ferry closes after ninety years\n\nThe boat will sail for the last time on Sunday.\n\nBy Ann Example\n\n@",
                &["headline", "subhead", "byline", "paragraph"],
            ),
            case(
                "points under the byline",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\nOwners lost $4 million in May\n\nLONDON, June 9 (Reuters) - @",
                &["headline", "byline", "list_item", "dateline", "paragraph"],
            ),
            case(
                "points with a heading",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\nTakeaways\n\n• The boat will be sold.\n• The crew stays.\n\n@",
                &["headline", "byline", "subhead", "list_item", "list_item", "paragraph"],
            ),
            case(
                "crumbs",
                "Home > News > Local\nOld ferry closes after ninety years\nBy Ann Example\n@",
                &["section", "headline", "byline", "paragraph"],
            ),
            case("stroke", "World / Africa\n\nOld ferry closes after ninety years\n\n@", &["section", "headline", "paragraph"]),
            case(
                "section of many words",
                "Health, Science and Education News\n\nOld ferry closes after ninety years\n\nBy Ann Example\n\n@",
                &["section", "headline", "byline", "paragraph"],
            ),
            case(
                "headline of two words",
                "Opinion\n\nFerry closes\n\nThe boat will be sold in May\n\nBy Ann Example\n\n@",
                &["section", "headline", "subhead", "byline", "paragraph"],
            ),
            case(
                "navigation first",
                "Skip to content · Subscribe\n\nWorld\n\nOld ferry closes after ninety years\n\nBy Ann Example\n\nJune 9, 2025, 3:14 p.m. · 5 min read\n\n@",
                &["boilerplate", "section", "headline", "byline", "boilerplate", "paragraph"],
            ),
            case(
                "a quotation as headline",
                "Mayor: \"We had no choice\"\n\nBy Ann Example\n\n@",
                &["headline", "byline", "paragraph"],
            ),
            case(
                "a question as headline",
                "Who will sail the ferry?\n\nBy Ann Example\n\n@",
                &["headline", "byline", "paragraph"],
            ),
            case(
                "a sentence as headline",
                "“We had no choice,” says the mayor of Port Example.\n\nBy Ann Example\n\n@",
                &["headline", "byline", "paragraph"],
            ),
            case("headline alone", "Old ferry closes after ninety years", &["headline"]),
            case("no headline", "By Ann Example\n\n@", &["byline", "paragraph"]),
            case("no headline, a dateline", "LONDON (Reuters) - @", &["dateline", "paragraph"]),
            case(
                "two short first sentences",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\nIt rained.\n\n@",
                &["headline", "byline", "paragraph", "paragraph"],
            ),
            case(
                "old-Mac and Windows line ends",
                "Local News\r\nOld ferry closes after ninety years\r\nBy Ann Example\r\n\r\n@\r@\r\n",
                &["section", "headline", "byline", "paragraph", "paragraph"],
            ),
            case(
                "a release",
                "FOR IMMEDIATE RELEASE\n\nContact: Ann Example, press@acme.example\n\nAcme Builds Ten New Ferries for Port Example\n\nCHICAGO, June 9, 2025 /PRNewswire/ -- @\n\n@\n\nAbout Acme\n\nAcme has built ferries since 1951.\n\n###",
                &[
                    "boilerplate",
                    "boilerplate",
                    "headline",
                    "dateline",
                    "paragraph",
                    "paragraph",
                    "boilerplate",
                    "boilerplate",
                    "separator",
                ],
            ),
            case(
                "a contact of several lines",
                "@\n\n@\n\nMedia Contact:\nAnn Example\nAcme Press Office\nann@acme.example",
                &["paragraph", "paragraph", "boilerplate", "boilerplate", "boilerplate", "boilerplate"],
            ),
            case(
                "end marks",
                "@\n\n-ends-\n\n@\n\n# # #\n\n@\n\n- 30 -\n\n@\n\nENDS",
                &["paragraph", "separator", "paragraph", "separator", "paragraph", "separator", "paragraph", "separator"],
            ),
            case(
                "about a thing in the body",
                "@\n\nAbout those nine dollars\n\n@\n\n@",
                &["paragraph", "subhead", "paragraph", "paragraph"],
            ),
            case(
                "notes on the author",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\n@\n\n@\n\nAnn Example covers ferries for the Courier.",
                &["headline", "byline", "paragraph", "paragraph", "boilerplate"],
            ),
            case(
                "an author who reported",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\n@\n\n@\n\nExample reported from Paris.",
                &["headline", "byline", "paragraph", "paragraph", "credit"],
            ),
            case(
                "titles of other articles",
                "@\n\n@\n\nRelated stories\n\nMayor wants his ferry back\n\nCrew finds work on the dock",
                &["paragraph", "paragraph", "boilerplate", "boilerplate", "boilerplate"],
            ),
            case(
                "role and outlet under the byline",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\nStaff writer\n\nPort Example Courier\n\n@",
                &["headline", "byline", "byline", "byline", "paragraph"],
            ),
            case(
                "a point under the byline is no outlet",
                "Old ferry closes after ninety years\n\nBy Ann Example\n\nShares fall 4%\n\n@",
                &["headline", "byline", "list_item", "paragraph"],
            ),
            case(
                "an outlet above the headline",
                "The Port Example Evening Courier\n\nOld ferry closes after ninety years\n\nBy Ann Example\n\n@",
                &["section", "headline", "byline", "paragraph"],
            ),
            case(
                "a first paragraph that asks",
                "Old ferry closes after ninety years\n\nIt sailed for ninety years and nobody on the dock minded. So who closed it?\n\n@",
                &["headline", "paragraph", "paragraph"],
            ),
            case(
                "a list without bullets",
                "@\n\nAt a glance\n\nTwo boats\n\nNine crew\n\nNo timetable\n\n@",
                &["paragraph", "subhead", "list_item", "list_item", "list_item", "paragraph"],
            ),
            case(
                "tables",
                "@\n\nResults for the half\n\nNet sales 2,914 vs 2,688\n\nPretax profit 212 vs 178\n\nBy market\n\nFinland 402 vs 431\n\n@",
                &["paragraph", "subhead", "paragraph", "paragraph", "subhead", "paragraph", "paragraph"],
            ),
            case(
                "results of matches",
                "@\n\nThird round\n\nAnn Example (Croatia) beat Bo Renn (Argentina) 6-4 3-6 7-6 (7-3)\n\nIda Voss (Norway) beat Mia Lund (Chile) 6-1 6-0 ret.\n\n@",
                &["paragraph", "subhead", "paragraph", "paragraph", "paragraph"],
            ),
            case("a date is no row", "@\n\nFerry closed on June 9, 2025\n\n@", &["paragraph", "subhead", "paragraph"]),
            case(
                "a newsroom's telephone",
                "@\n\n@\n\n-- Port Example newsroom +44 171 555 0144",
                &["paragraph", "paragraph", "credit"],
            ),
            case(
                "a newsroom in the news",
                "@\n\n- The newsroom was shut at 5 p.m. on Monday by 12 officers\n\n@",
                &["paragraph", "list_item", "paragraph"],
            ),
            case(
                "a list of labels",
                "@\n\nWhere: City Hall\n\nWhat: a vote on the ferry\n\n@",
                &["paragraph", "list_item", "list_item", "paragraph"],
            ),
            case(
                "a caption",
                "@\n\nThe old ferry leaves on Tuesday. Ann Example/Sample Images\n\n@",
                &["paragraph", "credit", "paragraph"],
            ),
            case(
                "a question and an answer",
                "@\n\nQ: Who closed it?\n\nA: The mayor did.\n\n@",
                &["paragraph", "paragraph", "paragraph", "paragraph"],
            ),
            case(
                "a chronicle",
                "@\n\nMarch 2023\n\n@\n\nJune 9, 2024\n\n@",
                &["paragraph", "subhead", "paragraph", "subhead", "paragraph"],
            ),
            case(
                "a live blog",
                "@\n\n14:32 GMT\n\nFerries cancelled\n\n@\n\n13:05 GMT\n\n@\n\n1:55 p.m.\n\n@",
                &["paragraph", "subhead", "subhead", "paragraph", "subhead", "paragraph", "subhead", "paragraph"],
            ),
            case(
                "a dateline without text",
                "Old ferry closes after ninety years\n\nOSLO/HALDEN Mon June 9, 2025 6:53pm EDT\n\n@",
                &["headline", "dateline", "paragraph"],
            ),
            case(
                "an agency's place and date without text",
                "Old ferry closes after ninety years\n\nOslo (AFP) June 9, 2025\n\n@",
                &["headline", "dateline", "paragraph"],
            ),
            case(
                "a heading and a dateline before a heading",
                "Ferry results\n\nSAN FRANCISCO (AP) — A glance at the ferries of the bay\n\n@",
                &["headline", "dateline", "paragraph", "paragraph"],
            ),
            case("an insertion", "@\n\n{mosads}@", &["paragraph", "boilerplate", "paragraph"]),
            case("braces in a text", "@\n\n{Which, pray?} @", &["paragraph", "paragraph"]),
            case(
                "menu with many blanks",
                "Home   News   Article\n\nFerry closes at last on the dock\n\n@",
                &["section", "headline", "paragraph"],
            ),
            case(
                "a time above a deck",
                "Ferry closes at last\n\n09:18 MYT\n\nThe council has no money for a boat\n\n@",
                &["headline", "boilerplate", "subhead", "paragraph"],
            ),
            case(
                "briefs",
                "Regional briefs\n\nFerry crew rescued\n\nZARKOVSK, Ohio — @\n\nTeacher named\n\nTORONTO (AP) — @",
                &["headline", "subhead", "dateline", "paragraph", "subhead", "dateline", "paragraph"],
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
