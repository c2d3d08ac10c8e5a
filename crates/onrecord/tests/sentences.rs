//! Where sentences end, by phenomenon.

mod common;

use common::{Case, case, check, known_failure};
use onrecord::{Analyzer, sentences};

fn cut(text: &str) -> Vec<String> {
    sentences(text).map(|span| text[span.range()].to_string()).collect()
}

const TITLES: &[Case] = &[
    case("title and name", "We met Sen. Ann Example. She left.", &["We met Sen. Ann Example.", "She left."]),
    case("two titles", "Lt. Col. Bo Sample spoke.", &["Lt. Col. Bo Sample spoke."]),
    case("courtesy title", "Then Mr. Sample and Mrs. Example sat.", &["Then Mr. Sample and Mrs. Example sat."]),
    case("saint in a name", "It is in St. Mark Square. He ran.", &["It is in St. Mark Square.", "He ran."]),
    case("street at the end", "She lives on Main St. The shop is near.", &["She lives on Main St.", "The shop is near."]),
    case("plain word", "She met the senator. Example left.", &["She met the senator.", "Example left."]),
    case(
        "a member of a chamber behind a body's letters",
        "He left the A.B.C. Senator Ann Example stayed.",
        &["He left the A.B.C.", "Senator Ann Example stayed."],
    ),
    case("a body's own officer", "They saw A.B.C. Director Ann Example.", &["They saw A.B.C. Director Ann Example."]),
];

const DATES: &[Case] = &[
    case("month and day", "It opens Sept. 5 in town. Rain fell.", &["It opens Sept. 5 in town.", "Rain fell."]),
    case("month at the end", "It opens in Sept. The fair is next.", &["It opens in Sept.", "The fair is next."]),
    case("whole month and number", "They left in June. 40 stayed.", &["They left in June.", "40 stayed."]),
    case("time before a new subject", "It shut at 5 p.m. Police came.", &["It shut at 5 p.m.", "Police came."]),
    case("time and weekday", "It shuts at 5 p.m. Monday at the pier.", &["It shuts at 5 p.m. Monday at the pier."]),
    case("time and zone", "It shuts at 5 p.m. ET on Monday.", &["It shuts at 5 p.m. ET on Monday."]),
    case("time and lower case", "From 9 a.m. to 5 p.m. it rains.", &["From 9 a.m. to 5 p.m. it rains."]),
];

const PLACES: &[Case] = &[
    case("state inside", "Police in Salem, Ore., arrested two.", &["Police in Salem, Ore., arrested two."]),
    case(
        "state at the end",
        "He was born in Gulfport, Miss. His son lives there.",
        &["He was born in Gulfport, Miss.", "His son lives there."],
    ),
    known_failure(
        "state and police",
        "He grew up in Flint, Mich. Police know him.",
        &["He grew up in Flint, Mich.", "Police know him."],
    ),
    case("state and title", "He met Calif. Gov. Ann Example.", &["He met Calif. Gov. Ann Example."]),
    case("country inside", "The U.S. Senate voted.", &["The U.S. Senate voted."]),
    case("country at the end", "He came to the U.S. The trip took days.", &["He came to the U.S.", "The trip took days."]),
    case("country and quote", "He left the U.S. “I was young,” he said.", &["He left the U.S.", "“I was young,” he said."]),
    case("dateline", "GARNET, Kan. — The letter came.", &["GARNET, Kan. — The letter came."]),
];

const COMPANIES: &[Case] = &[
    case("suffix at the end", "She runs Example Inc. The firm grew.", &["She runs Example Inc.", "The firm grew."]),
    case("suffix and role", "Example Inc. Chief Executive Bo Sample quit.", &["Example Inc. Chief Executive Bo Sample quit."]),
    case("two suffixes", "He owns Example Co. Ltd. in full.", &["He owns Example Co. Ltd. in full."]),
    case("suffix and verb", "Example Corp. said it grew.", &["Example Corp. said it grew."]),
    case("brand with a mark", "She joined Yahoo! Finance last year.", &["She joined Yahoo! Finance last year."]),
    case("brand at the end", "She joined Yahoo! The pay was fine.", &["She joined Yahoo!", "The pay was fine."]),
    known_failure("brothers and a name", "Sample Bros. Circus came.", &["Sample Bros. Circus came."]),
    known_failure(
        "notice of rights",
        "Copyright 2024 Example Media Inc. All Rights Reserved.",
        &["Copyright 2024 Example Media Inc.", "All Rights Reserved."],
    ),
];

const LETTERS: &[Case] = &[
    case("degree inside", "Ann Example, Ph.D. of Salem, spoke.", &["Ann Example, Ph.D. of Salem, spoke."]),
    case("degree at the end", "She holds a Ph.D. She teaches.", &["She holds a Ph.D.", "She teaches."]),
    case("initials", "J. R. Sample and George W. Example met.", &["J. R. Sample and George W. Example met."]),
    case("initial at the end", "This is plan B. The mayor likes it.", &["This is plan B.", "The mayor likes it."]),
    case("number word", "He is No. 3 in the list, see Vol. 2.", &["He is No. 3 in the list, see Vol. 2."]),
    case("the word no", "She said no. The vote failed.", &["She said no.", "The vote failed."]),
    case("for example", "Some fruit, e.g. Fuji apples, sold.", &["Some fruit, e.g. Fuji apples, sold."]),
    case("and so on", "They sold pears, plums, etc. The rest stayed.", &["They sold pears, plums, etc.", "The rest stayed."]),
    case("a case at law", "It cites Sample v. Example at length.", &["It cites Sample v. Example at length."]),
    case("decimal and site", "Up 3.2 percent, example.com said.", &["Up 3.2 percent, example.com said."]),
    case("unit at the end", "He ran 40 km. Sample ran less.", &["He ran 40 km.", "Sample ran less."]),
];

const STARTERS: &[Case] = &[
    case("inner capital", "It sold well. iPhone users rejoiced.", &["It sold well.", "iPhone users rejoiced."]),
    case("particle of a name", "She won. de Sample lost.", &["She won.", "de Sample lost."]),
    case("number", "She won. 40 people came.", &["She won.", "40 people came."]),
    case("abbreviation and lower case", "It cost approx. the same.", &["It cost approx. the same."]),
    case("careless lower case", "it was closed. then we left", &["it was closed.", "then we left"]),
];

const QUOTES: &[Case] = &[
    case(
        "question and asker",
        "“Why now?” Mayor Ann Example asked. No one spoke.",
        &["“Why now?” Mayor Ann Example asked.", "No one spoke."],
    ),
    case("question and pronoun", "“Why now?” he said.", &["“Why now?” he said."]),
    case("question and a new subject", "“Why now?” The mayor paused.", &["“Why now?”", "The mayor paused."]),
    case("inside a quotation", "“We won. We are glad,” she said.", &["“We won.", "We are glad,” she said."]),
    case("closing mark", "“We won.” The crowd left.", &["“We won.”", "The crowd left."]),
    case("straight marks", "\"We won.\" The crowd left.", &["\"We won.\"", "The crowd left."]),
    case("doubled single marks", "''We won.'' The crowd left.", &["''We won.''", "The crowd left."]),
    case("guillemets", "«We won.» The crowd left.", &["«We won.»", "The crowd left."]),
    case("nested marks", "“He said ‘no.’” She left.", &["“He said ‘no.’”", "She left."]),
    case("ellipsis inside", "He was ... not there. She was.", &["He was ... not there.", "She was."]),
    case("ellipsis at the end", "He waited… Then he left.", &["He waited…", "Then he left."]),
];

const BRACKETS: &[Case] = &[
    case("brackets around", "(It rained.) She left.", &["(It rained.)", "She left."]),
    case("brackets inside", "It rained (in May). She left.", &["It rained (in May).", "She left."]),
    case("reference mark", "It opened in 1928.[12] It shut later.", &["It opened in 1928.[12]", "It shut later."]),
    case("reference marks apart", "It opened in 1928. [4] [7] It shut.", &["It opened in 1928. [4] [7]", "It shut."]),
    case("born, in brackets", "Sample (b. March 1950) paints.", &["Sample (b. March 1950) paints."]),
    case("list number", "1. Open the gate. Close it.", &["1. Open the gate.", "Close it."]),
    case("list letter", "B. Close the gate.", &["B. Close the gate."]),
    case("semicolon", "She stayed; he left.", &["She stayed; he left."]),
    known_failure(
        "list in a line cut at semicolons",
        "(a) fish; (b) salt; (c) bread.",
        &["(a) fish;", "(b) salt;", "(c) bread."],
    ),
    case("two marks", "Who won?! She did!!! Good.", &["Who won?!", "She did!!!", "Good."]),
];

const LAYOUT: &[Case] = &[
    case(
        "hard-wrapped",
        "The council of the small harbour town met late on\nthe night of the storm to talk about a new wall and\nwho would pay for it. Nobody had an answer.\n",
        &[
            "The council of the small harbour town met late on\nthe night of the storm to talk about a new wall and\nwho would pay for it.",
            "Nobody had an answer.",
        ],
    ),
    case(
        "lines are paragraphs",
        "Harbour wall falls\nThe wall fell.\nIt was old.",
        &["Harbour wall falls", "The wall fell.", "It was old."],
    ),
    case("blank line", "The wall\n\nfell down", &["The wall", "fell down"]),
    case("Windows line ends", "It fell.\r\nIt was old.\r\n", &["It fell.", "It was old."]),
    case("old Mac line ends", "It fell.\rIt was old.\r", &["It fell.", "It was old."]),
    case("line separator", "It fell\u{2028}It was old", &["It fell", "It was old"]),
    case("tab and no-break space", "It fell.\u{a0}It was old.\tWe ran.", &["It fell.", "It was old.", "We ran."]),
    case("no-break space in a title", "We saw Mr.\u{a0}Sample.", &["We saw Mr.\u{a0}Sample."]),
    case("zero width", "It fell.\u{200b} \u{200b}It was old.\u{200b}", &["It fell.", "It was old."]),
    case("byte order mark", "\u{feff}It fell. We ran.", &["It fell.", "We ran."]),
    case("soft hyphen", "The har\u{ad}bour fell. We ran.", &["The har\u{ad}bour fell.", "We ran."]),
    case("CJK full stop", "東京です。大阪です。", &["東京です。", "大阪です。"]),
    case("all capitals", "THE WALL FELL. POLICE CAME.", &["THE WALL FELL.", "POLICE CAME."]),
    case("no final stop", "It fell. We ran", &["It fell.", "We ran"]),
    case("separator", "It fell.\n* * *\nWe ran.", &["It fell.", "We ran."]),
    case("only marks", "... --- ...", &[]),
    case("nothing", "", &[]),
];

#[test]
fn phenomena() {
    for table in [TITLES, DATES, PLACES, COMPANIES, LETTERS, STARTERS, QUOTES, BRACKETS, LAYOUT] {
        check(table, cut);
    }
}

#[test]
fn quotations_kept_whole() {
    const KEPT: &[Case] = &[
        case(
            "curly",
            "“We won. We are glad. Come in,” she said. He left.",
            &["“We won. We are glad. Come in,” she said.", "He left."],
        ),
        case("straight", "\"We won. We are glad.\" He left.", &["\"We won. We are glad.\"", "He left."]),
        case("never closed", "“We won. We are glad.", &["“We won.", "We are glad."]),
        case("closed in another paragraph", "“We won. We ran.\n\nIt ended.”", &["“We won.", "We ran.", "It ended.”"]),
        case("no quotation", "We won. He left.", &["We won.", "He left."]),
    ];
    check(KEPT, |text| sentences(text).keep_quotes(true).map(|span| text[span.range()].to_string()).collect());
}

#[test]
fn extra_abbreviations() {
    const TABLE: &[Case] = &[
        case("listed", "The Zwb. Sample unit left. We ran.", &["The Zwb. Sample unit left.", "We ran."]),
        case("another word", "The unit Zwc. Sample left.", &["The unit Zwc.", "Sample left."]),
        case("a stop inside", "See the Z.W. The unit left.", &["See the Z.W. The unit left."]),
        case("its first letter", "We ran to z. The unit left.", &["We ran to z.", "The unit left."]),
    ];
    let analyzer = Analyzer::builder().abbreviations(["zwb.", "Z.W.", "qz"]).build().unwrap();
    check(TABLE, |text| analyzer.analyze(text).sentences.iter().map(|s| text[s.span.range()].to_string()).collect());
}

#[test]
fn an_abbreviation_is_one_word() {
    for word in ["e-mail", "two words", "p..s", "%", "", "."] {
        assert!(Analyzer::builder().abbreviations([word]).build().is_err(), "{word}");
    }
    for word in ["P.S.", "Ph.D", "Bros", "é", "St"] {
        assert!(Analyzer::builder().abbreviations([word]).build().is_ok(), "{word}");
    }
}

/// What belongs to no paragraph, though no line break parts it, is a sentence of its own.
#[test]
fn what_a_site_adds_to_a_paragraph_is_no_part_of_its_sentences() {
    const TABLE: &[Case] = &[
        case("agency behind it", "The old dock was shut today. - AFP", &["The old dock was shut today.", "- AFP"]),
        case("behind a dateline", "OSLO - The dock is shut. - AFP", &["OSLO - The dock is shut.", "- AFP"]),
        case("in a list", "- The old dock was shut today. - AFP", &["- The old dock was shut today.", "- AFP"]),
        case("in brackets", "The old dock was shut today. (Reuters)", &["The old dock was shut today.", "(Reuters)"]),
        case("an insertion before it", "{mosads}The old dock is shut.", &["{mosads}", "The old dock is shut."]),
        case("what somebody says", "The old dock was shut today. - Renn", &["The old dock was shut today. - Renn"]),
        case("a set", "{a, b}The old dock is shut.", &["{a, b}The old dock is shut."]),
    ];
    check(TABLE, |text| sentences(text).map(|span| text[span.range()].to_string()).collect());
    check(TABLE, |text| Analyzer::new().analyze(text).sentences.iter().map(|s| text[s.span.range()].to_string()).collect());
}

/// The iterator and the document agree on whole articles, and nothing but blanks and separators is left out.
#[test]
fn iterator_and_document_agree() {
    for name in ["reservoir", "trial"] {
        let path = format!("{}/../../examples/data/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let document = Analyzer::new().analyze(&text);
        assert!(document.sentences.iter().map(|s| s.span).eq(sentences(&text)), "{name}");
    }
}
