//! Bylines, datelines, credits and notices in the forms that sites and agencies use, and what is drawn from them.

mod common;

use common::{case, check, known_failure};
use onrecord::{Analyzer, Document};

const BODY: &str = "The council of Port Example voted to close the old ferry on Tuesday.";

/// An article with `line` under its headline.
fn below_headline(line: &str) -> Document {
    Analyzer::new().analyze(&format!("Old ferry closes after ninety years\n\n{line}\n\n{BODY}\n\n{BODY}"))
}

/// An article that ends with `line`.
fn at_foot(line: &str) -> Document {
    Analyzer::new().analyze(&format!("Old ferry closes after ninety years\n\nBy Dee Trial\n\n{BODY}\n\n{BODY}\n\n{line}"))
}

fn kind(doc: &Document, text: &str) -> String {
    doc.blocks.iter().find(|b| doc[b.span].starts_with(text)).map_or("none".into(), |b| b.kind.to_string())
}

#[test]
fn bylines_and_their_authors() {
    let one: &[&str] = &["byline", "Ann Example"];
    let two: &[&str] = &["byline", "Ann Example", "Bob Sample"];
    let three: &[&str] = &["byline", "Ann Example", "Bob Sample", "Cyd Trial"];
    let nobody: &[&str] = &["byline"];
    check(
        &[
            case("by", "By Ann Example", one),
            case("capitals", "BY ANN EXAMPLE", &["byline", "ANN EXAMPLE"]),
            case("small by", "by Ann Example", one),
            case("colon", "By: Ann Example", one),
            case("and", "By Ann Example and Bob Sample", two),
            case("and with a capital", "By Ann Example And Bob Sample", two),
            case("a listed paper behind the name", "By Ann Example Las Vegas Review-Journal", one),
            case("comma and and", "By Ann Example, Bob Sample and Cyd Trial", three),
            case("serial comma", "By Ann Example, Bob Sample, and Cyd Trial", three),
            case("ampersand", "By Ann Example & Bob Sample", two),
            case("semicolon", "By Ann Example; Bob Sample", two),
            case("with", "By Ann Example with Bob Sample", two),
            case("role", "By Ann Example, Staff Writer", one),
            case("role in small letters", "By Ann Example, political correspondent", one),
            case("role in front", "By Staff Writer Ann Example", one),
            case("agency's role in front", "By AP Business Writer Ann Example", one),
            case("title in front", "By Dr. Ann Example", one),
            case("role without comma", "By Ann Example Staff Writer", one),
            case("agency", "By Ann Example, Associated Press", one),
            case("agency without comma", "By Ann Example Associated Press", one),
            case("agency behind two", "By Ann Example and Bob Sample, Reuters", two),
            case("agency behind a stroke", "By Ann Example / Reuters", one),
            case("outlet", "By Ann Example, Port Example Courier", one),
            case("two hyphens and agency", "By Ann Example -- The Associated Press", one),
            case("role and full stop", "By Ann Example, Courier staff reporter.", one),
            case("bar and agency", "By Ann Example | Associated Press", one),
            case("bar and outlet", "Ann Example | Dockside News", one),
            case("bar and mail", "By Ann Example | aexample@courier.example", one),
            case("bar and date", "By Ann Example | June 9, 2025", one),
            case("date and bar", "June 9, 2025 | By Ann Example", one),
            case("dot and date", "Ann Example · June 9, 2025", one),
            case("bullet and date", "By Ann Example • Jan. 8, 2025, 11 a.m. EST", one),
            case("dash and date", "By Ann Example — June 9, 2025", one),
            case("date behind", "By Ann Example June 9, 2025", one),
            case("mail behind", "By Ann Example aexample@courier.example", one),
            case("handle", "By Ann Example @annexample", one),
            case("handle in brackets", "By Ann Example (@annexample)", one),
            case("place", "By Ann Example in Port Example", one),
            case("two places", "By Ann Example in Paris and Bob Sample in Rome", two),
            case("from a place", "From Ann Example in Paris", one),
            case("at a place", "Ann Example at Harbour Park", one),
            case("for an outlet", "By Ann Example for Dockside News", one),
            case("special", "By Ann Example, Special to the Courier", one),
            case("story by", "Story by Ann Example", one),
            case("words", "Words: Ann Example", one),
            case("words by", "Words by Ann Example", one),
            case("written by", "Written by Ann Example", one),
            case("report by", "Report by Ann Example", one),
            case("author", "Author: Ann Example", one),
            case("posted by", "Posted by Ann Example", one),
            case("analysis by", "Analysis by Ann Example", one),
            case("text and pictures", "Text by Ann Example, photos by Bob Sample", one),
            case("names only", "Ann Example", one),
            case("two names only", "Ann Example and Bob Sample", two),
            case("name and role", "Ann Example, political correspondent", one),
            case("name and agency", "Ann Example, Reuters", one),
            case("syndicated", "Ann Example, Bloomberg News on", one),
            case(
                "two unlisted names, no and",
                "By Sumitra Zarkovsky, Declan Zarkovsky",
                &["byline", "Sumitra Zarkovsky", "Declan Zarkovsky"],
            ),
            case("particle", "By Ann van der Example", &["byline", "Ann van der Example"]),
            case("initials", "By J.B. Sample", &["byline", "J.B. Sample"]),
            case("hyphen and accent", "By Zoë Sample-Trial", &["byline", "Zoë Sample-Trial"]),
            case("unlisted names", "Sumitra Zarkovsky", &["byline", "Sumitra Zarkovsky"]),
            case("one name", "By Zarkovsky", &["byline", "Zarkovsky"]),
            case("agency only", "AFP", nobody),
            case("by an agency", "By AFP", nobody),
            case("by an agency with its article", "By The Associated Press", nobody),
            case("agency's name only", "Associated Press", nobody),
            case("our correspondent", "By Our Correspondent", nobody),
            case("our correspondent, without by", "Our Correspondent", nobody),
            case("our correspondent in a place", "From our correspondent in Paris", nobody),
            case("staff", "By Staff", nobody),
            case("staff reporter", "By a staff reporter", nobody),
            case("agency's staff", "By Reuters Staff", nobody),
            case("staff report", "Staff report", nobody),
            case("an outlet's reporters", "By Courier Reporters", nobody),
            case("staff and wires", "Staff and wire reports", nobody),
            case("board", "By The Editorial Board", nobody),
            case("web desk", "Web Desk", nobody),
            case("from an agency", "From Associated Press", nobody),
            case("from two agencies", "From Reuters and AFP", nobody),
            case("from services", "From Courier Wire Services", nobody),
            case("from dispatches", "From combined dispatches", nobody),
            case("role behind the name", "Ann Example Political Reporter", one),
            case("role in capitals behind the name", "ANN EXAMPLE Staff Writer", &["byline", "ANN EXAMPLE"]),
            case("agency behind the name", "Ann Example Associated Press", one),
            case("newspaper behind the name", "By Ann Example Las Vegas Review-Journal", one),
            case("role alone", "Senior Political Reporter", nobody),
            case("newspaper's role", "Seattle Times staff reporter", nobody),
            case("writers in capitals", "TIMES STAFF WRITERS", nobody),
            case("agency and date", "Xinhua, October 27, 2025", nobody),
            case("agency, bar and date", "Xinhua | October 27, 2025", nobody),
            case("agency and place", "Reuters, London", nobody),
            case("staff and agency", "DW staff / AFP (qzx/win)", nobody),
            case("outlet alone", "The Guardian", nobody),
            case("outlet, dash and date", "- The Washington Times - Sunday, June 9, 2024", nobody),
            case("desk", "News Desk", nobody),
            case("agencies", "Agencies", nobody),
            case("date, bar and office", "October 13, 2025|By Ann Example, Halden Bureau.", one),
            case("date, bar and role", "June 9, 2025|Ann Example, Sun Staff", one),
            case("desk, bar and date", "Courier Staff |January 3, 2020", nobody),
            case("behind a dash", "- BY ANN EXAMPLE", &["byline", "ANN EXAMPLE"]),
            case("place behind a comma", "Ann Example, Lagos", one),
            case("place behind several", "Ann Example and Bob Sample, Lagos", two),
            case("from, place behind a comma", "From Ann Example, Lagos", one),
            case("from, with a colon, two places", "From: Ann Example, Lagos, and Bob Sample, Paris", two),
            case("published when", "Ann Example Published July 7, 2025 Updated July 7, 2025 01:27am", one),
            case("updated when", "Ann Example Updated 16:02, 03-Jun-2025", one),
            case("role in small letters without a comma", "Ann Example Chief political correspondent", one),
            case("the same of the second", "Ann Example and Bob Sample Environment editor", two),
            case("agency before the role", "By Ann Example AP Science Writer", one),
            case("paper before the role", "By Ann Example CNN Senior Reporter", one),
            case("reports from", "Ann Example reports from Paris", one),
            case("role between two", "Ann Example, Yorkshire Correspondent, and Bob Sample", two),
            case("name and role in two lines", "Ann Example\nStaff Reporter", one),
            case("paper with an article", "Ann Example, The Citizen", one),
            case("words and pictures in capitals", "STORY BY ANN EXAMPLE, PHOTOS BY BOB SAMPLE", &["byline", "ANN EXAMPLE"]),
            case("agency between bars", "Ann Example | TNN | Jun 3, 2025, 04:02 IST", one),
            // What is no byline.
            case("from somewhere to a place", "From Courier to Lagos, Paris", &["subhead"]),
            case("a deck with a role", "Ann Example the new editor", &["subhead"]),
            case("a deck with a date word", "Ann Example Updated Rules", &["subhead"]),
            case("from a thing", "From the Courier archives", &["subhead"]),
            case("from one to another", "From dock to museum", &["subhead"]),
            case("a country and its man", "Norway: Ann Example", &["subhead"]),
            case("a deck in capitals", "Example Quits Ferry Talks", &["subhead"]),
            case("a deck that begins with a name", "Ann Example sails again", &["subhead"]),
            case("a deck that begins with by", "By Popular Demand, the Ferry Returns", &["subhead"]),
            case("a deck", "Boat to be sold after ninety years on the lake", &["subhead"]),
            case("a deck that asks", "By whom was it sold?", &["subhead"]),
        ],
        |line| {
            let doc = below_headline(line);
            let first = line.lines().next().unwrap_or(line);
            std::iter::once(kind(&doc, first)).chain(doc.authors).collect()
        },
    );
}

#[test]
fn agencies_of_bylines() {
    check(
        &[
            case("behind a comma", "By Ann Example, Associated Press", &["Associated Press"]),
            case("behind a bar", "Ann Example | Reuters", &["Reuters"]),
            case("alone", "AFP", &["AFP"]),
            case("by an agency", "By The Canadian Press", &["Canadian Press"]),
            case("unlisted, behind two names", "By Ann Example and Bob Sample, Dockside Wire", &["Dockside Wire"]),
            case("syndicated", "Ann Example and Bob Sample, Bloomberg News on", &["Bloomberg News"]),
            case("role", "By Ann Example and Bob Sample, Staff Writers", &[]),
            case("none", "By Ann Example", &[]),
        ],
        |line| below_headline(line).agency.into_iter().collect(),
    );
}

/// The second speaker stands right above, but not at the top of the article.
const SPEAKERS: &str = "- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j\n- k\n- l\n- m\n- n\n- o\n- p\n- q\n\nQUIXANO: It is \
                        late.\n\nZARKOVSK: @";

#[test]
fn datelines() {
    check(
        &[
            case("place and agency", "LONDON (Reuters) - @", &["LONDON", "", "Reuters"]),
            case("place, date, agency", "LONDON, March 3 (Reuters) - @", &["LONDON", "March 3", "Reuters"]),
            case("long dash", "WASHINGTON, June 9 (AP) — @", &["WASHINGTON", "June 9", "AP"]),
            case("two hyphens", "WASHINGTON (AP) -- @", &["WASHINGTON", "", "AP"]),
            case("short dash", "PARIS (AFP) – @", &["PARIS", "", "AFP"]),
            case("dash without blanks", "PARIS (AFP)—@", &["PARIS", "", "AFP"]),
            case("two places", "BEIJING/TAIPEI — @", &["BEIJING/TAIPEI", "", ""]),
            case("two places and agency", "BEIJING/TAIPEI, June 9 (Reuters) - @", &["BEIJING/TAIPEI", "June 9", "Reuters"]),
            case("two places with and", "LONDON and PARIS (Reuters) - @", &["LONDON and PARIS", "", "Reuters"]),
            case("colon", "PARIS: @", &["PARIS", "", ""]),
            case("colon behind a date", "PARIS, Nov 3: @", &["PARIS", "Nov 3", ""]),
            case("agency without dash", "New Delhi, March 5 (PTI) @", &["New Delhi", "March 5", "PTI"]),
            case("capitals and agency without dash", "NEW DELHI, MARCH 5 (PTI): @", &["NEW DELHI", "MARCH 5", "PTI"]),
            case("broadcaster without dash", "Oslo (CNN) @", &["Oslo", "", "CNN"]),
            case("broadcaster without dash or blank", "Oslo (CNN)@", &["Oslo", "", "CNN"]),
            case("region in brackets", "Palakkad (Kerala), Feb 9 (PTI) @", &["Palakkad", "Feb 9", "PTI"]),
            case("country without a mark", "LAGOS, Nigeria @", &["LAGOS", "", ""]),
            case("a town no list knows", "Quarzata - @", &["Quarzata", "", ""]),
            case("a town no list knows, long dash", "Quarzata — @", &["Quarzata", "", ""]),
            case("agency alone", "(Bloomberg) -- @", &["", "", "Bloomberg"]),
            case("agency alone in square brackets", "[AP] — @", &["", "", "AP"]),
            case("saint", "ST. LOUIS — @", &["ST. LOUIS", "", ""]),
            case("saint without a mark", "ST. LOUIS The council of Port Example voted on Tuesday.", &["ST. LOUIS", "", ""]),
            case("saint in title case", "St. Petersburg, June 9 - @", &["St. Petersburg", "June 9", ""]),
            case("a clitic in a name", "ST. JOHN'S, June 9 - @", &["ST. JOHN'S", "June 9", ""]),
            case("what is new in a diary", "** OSLO - @", &["OSLO", "", ""]),
            case("saint and agency", "ST. PAUL, Minn. (AP) — @", &["ST. PAUL", "", "AP"]),
            case("place alone", "TORONTO — @", &["TORONTO", "", ""]),
            case("place and state", "SPRINGFIELD, Ohio — @", &["SPRINGFIELD", "", ""]),
            case("state in title case", "Springfield, Ohio — @", &["Springfield", "", ""]),
            case("shortened state", "PORT EXAMPLE, Ore. (AP) — @", &["PORT EXAMPLE", "", "AP"]),
            case("state and date", "TRENTON, N.J., June 9 — @", &["TRENTON", "June 9", ""]),
            case("country, date with year", "BLANTYRE, Malawi, Oct. 14, 2025 — @", &["BLANTYRE", "Oct. 14, 2025", ""]),
            case("day before month", "GENEVA, 9 June 2025 – @", &["GENEVA", "9 June 2025", ""]),
            case("date between dashes", "LONDON, UK – 9 June 2025 – @", &["LONDON", "9 June 2025", ""]),
            case("release", "CHICAGO, June 9, 2025 /PRNewswire/ -- @", &["CHICAGO", "June 9, 2025", "PRNewswire"]),
            case("release without blanks", "DALLAS--(BUSINESS WIRE)--@", &["DALLAS", "", "BUSINESS WIRE"]),
            case(
                "release with state",
                "AUSTIN, Texas, June 9, 2025 (GLOBE NEWSWIRE) -- @",
                &["AUSTIN", "June 9, 2025", "GLOBE NEWSWIRE"],
            ),
            case("release in strokes", "AUSTIN, TX / ACCESSWIRE / June 9, 2025 / @", &["AUSTIN", "June 9, 2025", "ACCESSWIRE"]),
            case("strokes and stops", "MOSCOW, June 9. /TASS/. @", &["MOSCOW", "June 9", "TASS"]),
            case("title case and agency", "Berlin (dpa) - @", &["Berlin", "", "dpa"]),
            case("two words in title case", "Addis Ababa (AFP) – @", &["Addis Ababa", "", "AFP"]),
            case("title case alone", "Karachi – @", &["Karachi", "", ""]),
            case("title case and colon", "Mumbai: @", &["Mumbai", "", ""]),
            case("agency behind a comma", "Accra, June 4, AFP – @", &["Accra", "June 4", "AFP"]),
            case("town, region and capitals", "Port Example, Oregon (ZKN) — @", &["Port Example", "", "ZKN"]),
            case("unlisted agency", "MUSCAT, Oman (Dockside Press) — @", &["MUSCAT", "", "Dockside Press"]),
            case("unlisted place in capitals", "ZARKOVSK — @", &["ZARKOVSK", "", ""]),
            known_failure("a place of plain words, nothing else", "PORT EXAMPLE — @", &["PORT EXAMPLE", "", ""]),
            case("hyphen in a place", "WINSTON-SALEM, N.C. (AP) — @", &["WINSTON-SALEM", "", "AP"]),
            case("apostrophe in a place", "COEUR D'ALENE, Idaho — @", &["COEUR D'ALENE", "", ""]),
            case("accents", "SÃO PAULO (AP) — @", &["SÃO PAULO", "", "AP"]),
            case("aboard", "ABOARD THE EXAMPLE (AP) — @", &["ABOARD THE EXAMPLE", "", "AP"]),
            case("an organisation's seat", "UNITED NATIONS (AP) — @", &["UNITED NATIONS", "", "AP"]),
            case("underscore as dash", "OSLO, Norway _ @", &["OSLO", "", ""]),
            case("date and agency alone", "June 9 (Bloomberg) -- @", &["", "", "Bloomberg"]),
            case("a bracket left open", "OSLO, Norway (AP -- @", &["OSLO", "", "AP"]),
            case("date behind the agency", "Oslo (AFP) June 9, 2025 @", &["Oslo", "June 9, 2025", "AFP"]),
            case("date without a comma", "OSLO June 9 (Reuters) - @", &["OSLO", "June 9", "Reuters"]),
            case("date behind a stroke", "OSLO/June 9, 2025 – @", &["OSLO", "June 9, 2025", ""]),
            case("weekday", "OSLO, Monday - @", &["OSLO", "Monday", ""]),
            case("date in brackets", "GENEVA (9 June 2025) – @", &["GENEVA", "9 June 2025", ""]),
            case("unlisted letters behind the date", "OSLO, Norway, Jun 9, ZKN – @", &["OSLO", "Jun 9", "ZKN"]),
            case("no blank behind the hyphen", "Accra, June 4, ZKN-@", &["Accra", "June 4", "ZKN"]),
            case("a hyphen alone", "SEATTLE-When the ferry closed, nobody came to the dock.", &["SEATTLE", "", ""]),
            case("a station", "Zarkovsk (WQZX) - @", &["Zarkovsk", "", "WQZX"]),
            case("a newspaper behind a town", "Dhaka (The Daily Star) - @", &["Dhaka", "", "The Daily Star"]),
            case("letters in brackets alone", "(QZ) - @", &["", "", "QZ"]),
            case("agency in strokes without blanks", "Oslo/Interfax/. @", &["Oslo", "", "Interfax"]),
            case("bars", "OSLO, Norway | Courier & AFP | @", &["OSLO", "", "AFP"]),
            case("state in capitals, town and colon", "ALASKA Halden: @", &["Halden", "", ""]),
            case("unlisted capitals and a colon", "ZARKOVSK: @", &["ZARKOVSK", "", ""]),
            case("no mark at all", "LONDON The council of Port Example voted on Tuesday.", &["LONDON", "", ""]),
            case("no final stop", "ST. LOUIS (AP) — The Latest on the ferry (all times local):", &["ST. LOUIS", "", "AP"]),
            // What is no dateline.
            case("a date alone", "June 9 -- @", &[]),
            case("capitals and a hyphen", "SEATTLE-based boats closed the old ferry on Tuesday.", &[]),
            case("a person and a body", "Tamsin Renn (The Daily Star) - @", &[]),
            case("a state's governor", "OHIO Governor: @", &[]),
            case("a street in capitals", "ST. QUARZEL The council of Port Example voted on Tuesday.", &[]),
            case("two marks before it", "** ** OSLO - @", &[]),
            case("capitals of a sentence", "LONDON ROCKS the old ferry on Tuesday.", &[]),
            case("a speaker", "MAYOR RENN: @", &[]),
            case("a speaker of no list", "ZARKOVSK: We closed the old ferry on Tuesday.", &[]),
            case("a speaker and another one", "ZARKOVSK: @\n\nQUIXANO: @", &[]),
            case("a speaker far below, another one above", SPEAKERS, &[]),
            case("a set and its scores", "ZARKOVSK 6-4 6-4 - @", &[]),
            case("a clause", "He waited — and the ferry left without him and his two bicycles.", &[]),
            case("a role", "CEO: the ferry will never again sail on a Sunday morning.", &[]),
            case("a role, capital behind", "CEO: We will never again sail on a Sunday morning.", &[]),
            case("an alliance", "NATO — @", &[]),
            case("a kicker", "BREAKING — @", &[]),
            case("a kicker with a colon", "UPDATE: @", &[]),
            case("a person with party and state", "Ann Example (D-Ohio) - the old mayor - waved from the ferry.", &[]),
            case("a name with a nickname", "Ann (Bo) Example sailed the ferry for ninety years - or so she said.", &[]),
            case("a company with its ticker", "ACME (ACM.N) shares fell on Tuesday - a third day of losses.", &[]),
            case("an apposition", "Paris, the old capital — the one with the ferry — voted on Tuesday.", &[]),
            case("a country and a dash", "U.S. — Canada ferries will sail again in the spring, the mayor said.", &[]),
            case("a rest in small letters", "LONDON — the old one — has no ferry, and Port Example has none.", &[]),
        ],
        |text| {
            let text = text.replace('@', BODY);
            let doc = Analyzer::new().analyze(&format!("{text}\n\n{BODY}"));
            let dateline = doc.blocks.iter().any(|b| b.kind == onrecord::BlockKind::Dateline);
            let said = doc.dateline.map(|d| [d.place, d.date.unwrap_or_default(), d.agency.unwrap_or_default()]);
            let alone = || [String::new(), String::new(), doc.agency.clone().unwrap_or_default()];
            if dateline { said.unwrap_or_else(alone).to_vec() } else { Vec::new() }
        },
    );
}

#[test]
fn credits_and_their_contributors() {
    let ann: &[&str] = &["credit", "Ann Example"];
    let two: &[&str] = &["credit", "Ann Example", "Bob Sample"];
    let nobody: &[&str] = &["credit"];
    check(
        &[
            case("a short surname before the stop", "Reporting by Ann Ng.", &["credit", "Ann Ng"]),
            case("a suffix before the stop", "Reporting by Ann Example Jr.", &["credit", "Ann Example Jr."]),
            case("reporting", "Reporting by Ann Example", ann),
            case("reporting and editing", "Reporting by Ann Example; Editing by Bob Sample", two),
            case("named twice", "Reporting by Ann Example; Writing by Ann Example; Editing by Bob Sample", two),
            case("in brackets", "(Reporting by Ann Example; Editing by Bob Sample)", two),
            case("places", "(Reporting by Ann Example in Paris and Bob Sample in New York)", two),
            case("place and state", "Reporting by Ann Example in Port Example, Oregon; Editing by Bob Sample", two),
            case("additional", "Additional reporting by Ann Example and Bob Sample", two),
            case("additional, with a colon", "Additional reporting: Ann Example", ann),
            case("with assistance", "—With assistance from Ann Example and Bob Sample.", two),
            case("with assistance, hyphens", "--With assistance by Ann Example.", ann),
            case("with assistance behind a dash and a blank", "– With assistance from Ann Example.", ann),
            case("with files", "With files from Ann Example", ann),
            case("with reporting", "With additional reporting by Ann Example.", ann),
            case("with inputs", "(With inputs from PTI)", nobody),
            case("with inputs from nobody in particular", "(With inputs from agencies.)", nobody),
            case("with agency inputs", "(With agency inputs)", nobody),
            case("with a report", "—WITH A REPORT FROM ANN EXAMPLE", &["credit", "ANN EXAMPLE"]),
            case("with agencies by name", "- With AFP and Reuters", nobody),
            case("staff behind a dash", "— Staff and wire reports", nobody),
            case("initials of an agency's desk", "PTI ABC DEF GH", nobody),
            case("behind the last sentence, a dash", "The dock is shut. —With reports from Ann Example and Reuters", ann),
            case("behind the last sentence, initials", "The dock at Port Example is shut. PTI ABC DE", nobody),
            case("who checked it", "Copy editor: Ann Example. Fact-checked by Bob Sample.", two),
            case("a researcher", "News researcher Ann Example and staff photographer Bob Sample contributed.", ann),
            case("with a bank behind a dash", "- With Acme and Halden", &["list_item"]),
            case("letters behind the last sentence", "The dock at Port Example is shut by the FBI", &["paragraph"]),
            case("writers and their editor", "(By Ann Example; Editing by Bob Sample)", two),
            case("with agencies", "With agencies", nobody),
            case("a newsroom that signs", "-- Halden Newsroom +47 69 555 0100", nobody),
            case("contributed", "Ann Example contributed to this report.", ann),
            case("also contributed", "Ann Example also contributed to this story.", ann),
            case("two contributed", "Ann Example and Bob Sample contributed to this article.", two),
            case("contributed reporting", "Ann Example contributed reporting from Port Example.", ann),
            case("contributed reporting, in the passive", "Reporting was contributed by Ann Example and Bob Sample.", two),
            case("role", "Staff writer Ann Example contributed to this report.", ann),
            case("reporter", "Reporter Ann Example contributed to this story.", ann),
            case("role alone", "Port Example Courier writer contributed to this report.", nobody),
            case(
                "agency's writers",
                "Associated Press writers Ann Example in Topeka, Kan., and Bob Sample in Paris contributed to this report.",
                two,
            ),
            case("author reported", "Trial reported from Rome. Ann Example contributed reporting from Paris.", ann),
            case("reporters contributed", "Courier reporters Ann Example and Bob Sample contributed.", two),
            case("outlet's own", "ZKN’s Ann Example and Bob Sample contributed to this report.", two),
            case("news services", "— From news services", nobody),
            case("edited", "Edited by Ann Example", ann),
            case("translated", "Translated by Ann Example", ann),
            case("compiled", "Compiled by Ann Example", ann),
            case("research", "Additional research by Ann Example", ann),
            case("author is no contributor", "Reporting by Dee Trial; editing by Ann Example", ann),
            case("a place behind a role", "Reporting by Correspondent Los Angeles and Ann Example", ann),
            case("a person behind a role", "Reporting by Correspondent Bob Sample", &["credit", "Bob Sample"]),
            case("a photo, and no more", "(Photo", nobody),
            case("desk", "burs-ab/cd/ef", nobody),
            case("photo", "Photo: Ann Example/Sample Images", nobody),
            case("photo by", "Photo by Ann Example", nobody),
            case("photograph", "Photograph: Ann Example/Sample", nobody),
            case("image", "Image: Sample Images", nobody),
            case("illustration", "Illustration by Ann Example", nobody),
            case("photo courtesy", "Photo courtesy of Ann Example", nobody),
            case("caption", "The old ferry at its dock in May. (Ann Example/Port Example Courier)", nobody),
            case("caption with an agency", "The old ferry at its dock, Tuesday, June 9, 2025. (AP Photo/Ann Example)", nobody),
            case("caption with a photographer", "The old ferry at its dock. Photograph: Ann Example/Sample", nobody),
            case(
                "originally published",
                "This story was originally published by Sample Wire and is shared with permission.",
                nobody,
            ),
            case("first published", "This article was first published in the Port Example Courier.", nobody),
            case("source of a release", "SOURCE Acme Corp.", nobody),
            case("an agency behind a dash", "- REUTERS", nobody),
            case("an agency in brackets behind a dash", "– (Reuters)", nobody),
            case("agencies and a stroke", "Reuters/AFP", nobody),
            case("an agency and the desk's initials", "- AFP/rl", nobody),
            case("an agency between dashes", "--Bernama--", nobody),
            case("a newspaper", "The Jakarta Post", nobody),
            case("what was used", "Information from Bloomberg News was used in this report.", nobody),
            case("what is included", "Information from the Associated Press is included in this report.", nobody),
            case("behind the last sentence", "The council voted to shut the dock. - Bernama", nobody),
            case("behind it in brackets", "The council voted to shut the dock. (AFP)", nobody),
            case("who reported, behind it", "The council voted to shut the dock. (Reporting by Ann Example)", ann),
            // Running text.
            case("who knows", "The names of two of them are known (Reuters).", &["paragraph"]),
            case("a part of a name", "The council voted to shut the offices of Quartz-Reuters", &["paragraph"]),
            case("what is in a report", "Information about the ferry was included in the report.", &["paragraph"]),
            case("a crew's help", "With help from neighbours, the crew pulled the old ferry off the sand.", &["paragraph"]),
            case(
                "writers who strike",
                "Staff writers at the Courier walked out on Monday over plans to cut the pay of the crew.",
                &["paragraph"],
            ),
            case(
                "reporting as a topic",
                "Reporting by the Port Example Courier in May showed that the ferry was never insured at all.",
                &["paragraph"],
            ),
            case(
                "a photo in a story",
                "Photos by the dozen hung on the walls of the hall where the crew drank its tea.",
                &["paragraph"],
            ),
            case(
                "a spoken credit",
                "The mayor looked at the sign and read it to us: the Credit was hers, he said.",
                &["paragraph"],
            ),
            case("contributed money", "Ann Example contributed to this fund for ninety years, and nobody knew.", &["paragraph"]),
            case(
                "edited a paper",
                "Edited by hand, the old log book told another story of the night when the ferry sank.",
                &["paragraph"],
            ),
        ],
        |line| {
            let doc = at_foot(line);
            let kind = doc.blocks.last().map(|b| b.kind.to_string());
            kind.into_iter().chain(doc.contributors).collect()
        },
    );
}

#[test]
fn a_line_of_many_names_credits_no_more_than_an_article_has() {
    let letters = |at: usize| [at / 26, at % 26].map(|letter| char::from(b'a' + letter as u8)).iter().collect::<String>();
    let names: Vec<String> = (0..300).map(|at| format!("Ann Quarz{}", letters(at))).collect();
    let doc = Analyzer::new().analyze(&format!("{BODY}\n\nReporting by {}", names.join(", ")));
    assert_eq!(doc.contributors, names[..64]);
}

#[test]
fn notices() {
    let courier: &[&str] = &["copyright", "2025", "Port Example Courier"];
    check(
        &[
            case("sign, year, holder", "© 2025 Port Example Courier", courier),
            case("sign without blank", "©2025 Port Example Courier", courier),
            case("holder, year", "© Port Example Courier 2025", courier),
            case("comma", "© 2025, Port Example Courier.", courier),
            case("all rights", "© 2025 Port Example Courier. All rights reserved.", courier),
            case("word", "Copyright 2025 Port Example Courier", courier),
            case("word and by", "Copyright 2025 by Port Example Courier", courier),
            case("word and sign", "Copyright © 2025 Port Example Courier.", courier),
            case("sign and word", "© Copyright 2025 Port Example Courier", courier),
            case("c in brackets", "(c) 2025 Port Example Courier", courier),
            case("word and c in brackets", "Copyright (c) 2025 Port Example Courier. All Rights Reserved", courier),
            case("range", "© 2019-2025 Port Example Courier", courier),
            case("range with a dash", "Copyright © 2019–2025 Port Example Courier", courier),
            case("range with blanks", "Copyright © 2019 - 2025 Port Example Courier", courier),
            case("holder before the sign", "Port Example Courier © 2025", courier),
            case("holder first, without a sign", "Port Example Courier 2025. All rights reserved.", courier),
            case("all content", "All content © 2025 Port Example Courier", courier),
            case("bar", "© 2025 Port Example Courier | Privacy Policy", courier),
            case(
                "more sentences",
                "© 2025 Port Example Courier. This material may not be published, broadcast or rewritten.",
                courier,
            ),
            case("visit", "© 2025 Port Example Courier. Visit courier.example.", courier),
            case("another sentence", "© 2025 Port Example Courier. Reproduction in whole or in part is prohibited.", courier),
            case(
                "capitals",
                "COPYRIGHT 2025 PORT EXAMPLE COURIER. ALL RIGHTS RESERVED.",
                &["copyright", "2025", "PORT EXAMPLE COURIER"],
            ),
            case("suffix", "© 2025 Example Media Inc. All rights reserved.", &["copyright", "2025", "Example Media Inc."]),
            case("suffix at the end", "©2025 Example L.P.", &["copyright", "2025", "Example L.P."]),
            case("two suffixes", "© 2025 Example Publishing Pvt. Ltd.", &["copyright", "2025", "Example Publishing Pvt. Ltd."]),
            case("c in brackets and word", "(c) Copyright Port Example Courier 2025.", courier),
            case("no year", "© Port Example Courier", &["copyright", "", "Port Example Courier"]),
            case("no year, word", "Copyright Port Example Courier Ltd", &["copyright", "", "Port Example Courier Ltd"]),
            case(
                "distributor",
                "©2025 Port Example Courier. Visit courier.example. Distributed by Sample Content Agency, LLC.",
                &["copyright", "2025", "Port Example Courier", "Sample Content Agency, LLC"],
            ),
            case(
                "distributor alone",
                "Distributed by Sample Content Agency, LLC.",
                &["copyright", "", "", "Sample Content Agency, LLC"],
            ),
            case("permission", "Reprinted with permission.", &["copyright", "", ""]),
            case(
                "no holder",
                "This material may not be published, broadcast, rewritten or redistributed.",
                &["copyright", "", ""],
            ),
            // Running text.
            case(
                "copyright as a topic",
                "Copyright reform was on the agenda of the council that met in the old ferry hall.",
                &["paragraph", "", ""],
            ),
            case(
                "a right",
                "All rights of way to the dock were sold with the ferry in May, the mayor said.",
                &["paragraph", "", ""],
            ),
        ],
        |line| {
            let doc = at_foot(line);
            let kind = doc.blocks.last().map_or(String::new(), |b| b.kind.to_string());
            let (year, holder) = doc.copyright.map_or((None, None), |c| (c.year, c.holder));
            let year = year.map_or(String::new(), |year| year.to_string());
            [kind, year, holder.unwrap_or_default()].into_iter().chain(doc.distributor).collect()
        },
    );
}
