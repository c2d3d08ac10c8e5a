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

/// Kind of a line between two paragraphs, with blank lines around it and without.
fn between(line: &str) -> String {
    let kind = |gap: &str| Analyzer::new().analyze(&[BODY, line, BODY].join(gap)).blocks[1].kind.to_string();
    let (apart, close) = (kind("\n\n"), kind("\n"));
    if apart == close { apart } else { format!("{apart} or {close}") }
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

/// Lines that are furniture wherever they stand, also between paragraphs.
#[test]
fn furniture() {
    const LINES: &str = "Advertisement
ADVERTISEMENT
Advertisement - Scroll to continue
Advertisement · Scroll to continue
Story continues below advertisement
Article continues after this advertisement
Read more
READ MORE: The ferry that refused to sink
Read more: The ferry that refused to sink
Also read: The ferry that refused to sink
ALSO READ | The ferry that refused to sink
See also: The ferry that refused to sink
RELATED: The ferry that refused to sink
Related: Who owns the dock?
Related articles
Related stories
Recommended for you
You may also like
Most read
Most Read in News
Trending now
More from the Courier
More on this story
Editors’ picks
Top stories
Watch: How the ferry sank
Watch now
Listen
Listen to this article
Listen: the ferry's last horn
Listen to this story · 4 min
4 min read
4 minute read
Reading time: 4 minutes
May 7, 2026 · 5 min read
February 9, 2026 · 7-minute read · Listen
Share
Share this
Share this story
Share this article: Facebook · X · Email
Share on Facebook
Share · Save · 214 comments
Facebook
Facebook Twitter WhatsApp Email
Copy link
Print
Print this article
Save
Save for later
Bookmark
Comments
148 comments
148 Comments
Comments (148)
37 comments · Sort by: Newest
View all comments
Leave a comment
Leave a Reply
Join the conversation
Log in to comment
Post a comment
Subscribe
Subscribe now
Subscribe to our newsletter
Subscribe for $1 a week.
Subscribe for unlimited digital access
Sign up
Sign up for our newsletter
Sign up for our free newsletter to get the news in your inbox.
Get our weekly newsletter on ferries
Get the latest news in your inbox
Support local journalism: Subscribe for $4 a month
Become a member
Already a subscriber? Log in
Thank you for reading. Please subscribe.
Follow us on Facebook
Follow us on X
Follow @portcourier
Download our app
We use cookies to make this site work. By clicking Accept you agree.
This site uses cookies
This website uses cookies.
Accept all cookies
Manage preferences
Cookie policy
Privacy Policy
Terms of Use
Privacy Policy | Terms of Use | Contact
Home | World | Sport
News · Sport · Weather · Shop
Skip to content
Skip to main content
Skip to content · Subscribe · Sign in
Menu
Back to top
Tags: ferry, council, dock
Topics: Ferry | Council
Filed under: Ferries
Updated June 9, 2025, 5:00 a.m. ET
Updated: 5:14 p.m.
Last updated: 9 June 2025 14:05
Last updated on June 9, 2025
Published March 16, 2025, 5:00 a.m. CT
Published - July 15, 2025 08:42 pm IST
Published 9 June 2025
Posted at 10:45 a.m. on June 9, 2025
Saturday 28 March 2026 19.52 GMT
Sat 28 Mar 2026 19.52 GMT
Sept. 17, 2026, 5 p.m.
09 Jun 2025 10:32 AM IST
June 9, 2025 at 7:00 AM EDT
2025-06-09 20:15
14:32 GMT
10:45 a.m.
2 hours ago
Sept. 9, 2025 7:02 a.m. ET | Share | Listen to article (3 min)
Contact: Ann Example, 312-555-0100
Media contact: press@acme.example
ann@acme.example
www.acme.example
+44 20 5555 0100
Write to Ann Example at ann@courier.example
Reach Ann Example at ann@courier.example or 609-555-0177.
Have a tip? Contact us
Do you have a story? Write to tips@courier.example
Click here to see the pictures
This is a developing story. Check back for updates.
This story has been updated.
Editor's note: An earlier version gave a wrong date.
Correction: An earlier version gave a wrong date.
Appeared in the June 9, 2025, print edition as 'Old Ferry Closes'
Anyone with information is asked to call 912-555-0134.
Powered by Disqus
FOR IMMEDIATE RELEASE
Sponsored content
Enter your email
View original content: www.acme.example";
    let wrong: Vec<&str> = LINES.lines().filter(|line| between(line) != "boilerplate").collect();
    assert!(wrong.is_empty(), "not set apart: {wrong:#?}");
}

/// Sentences that begin or end like furniture, credits, bylines or notices.
#[test]
fn running_text() {
    const LINES: &str = "Save the Ferry, a fans' group, tweeted: \"We have seen better days.\"
Share prices fell.
Share prices of the ferry's owner fell 4% to $12: a record low.
Comments by the mayor upset the crew.
Contact between the two ships was lost at 5 p.m. on Monday.
Home prices rose 3% in May.
Home was a cottage by the dock.
Print sales fell.
Watch her hands, her father used to say.
Listen, she would say, and there would be nothing to hear.
Email was down.
Emails seen by the Courier show that the owner knew.
Posted to the dock in 1951, she stayed.
Updated charts never reached the crew.
Reach out a hand, a visitor recalled, and she would put a fish in it.
More than 200 people came.
More ferries will close: three in May alone.
Most people walked.
Related charges were dropped.
Follow the money, the lawyer said.
Subscribers to the ferry's old timetable got a refund.
Support for the ferry fell.
Support our crews, the mayor said.
Get rid of it, the mayor said.
Sign here, he told them.
Top officials left.
Read that again, she said.
By Monday, 40 ferries had sailed.
By then the dock was dark.
By Ann Example's account, the ferry was never insured.
Ann Example is the captain of the ferry.
Bob Sample told the Courier that he would write a report.
He signed the story.
She came here.
They left from here.
The letter was published in the Courier.
It was the best report.
We need your support.
“Read more,” the teacher told them.
\"Follow us on the dock,\" the captain said.
“Sign up for the crew,” she said.
Follow-up work will cost $40 million.
All rights were sold.
In May, the mayor said: “We use cookies as bait.”
He was born on March 3, 1951, in Port Example.
Seven of them swam.
Nobody did.
No.";
    let wrong: Vec<&str> = LINES.lines().filter(|line| between(line) != "paragraph").collect();
    assert!(wrong.is_empty(), "no running text: {wrong:#?}");
}

/// Headings that begin like furniture, between paragraphs and as the article's own.
#[test]
fn headings() {
    const LINES: &str = "Home prices rise for a third month
Share prices fall
Watch makers strike
Contact with the crew is lost
What happens next?
'A ferry with no port'
‘We are not fish’
“It was a war”
More ferries, fewer crews
Who pays
Brother against brother
A husband and wife, two beds
Four jars, nine dollars
The view from the dock
Comments that hurt";
    let wrong: Vec<&str> = LINES.lines().filter(|line| between(line) != "subhead").collect();
    assert!(wrong.is_empty(), "no subhead: {wrong:#?}");
    let own = |line: &str| kinds(&format!("Local News\n\n{line}\n\nBy Ann Example\n\n@"));
    let wrong: Vec<&str> = LINES.lines().filter(|line| own(line) != ["section", "headline", "byline", "paragraph"]).collect();
    assert!(wrong.is_empty(), "no headline: {wrong:#?}");
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
                "@\n\n14:32 GMT\n\nFerries cancelled\n\n@\n\n13:05 GMT\n\n@",
                &["paragraph", "boilerplate", "subhead", "paragraph", "boilerplate", "paragraph"],
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
