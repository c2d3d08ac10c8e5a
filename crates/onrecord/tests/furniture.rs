//! Lines that are site furniture, and the running text and headings that look like some.

use onrecord::Analyzer;

const BODY: &str = "The council of Port Example voted to close the old ferry on Tuesday.";

fn kinds(text: &str) -> Vec<String> {
    Analyzer::new().analyze(text).blocks.iter().map(|b| b.kind.to_string()).collect()
}

/// Kind of a line between two paragraphs, with blank lines around it and without.
fn between(line: &str) -> String {
    let kind = |gap: &str| Analyzer::new().analyze(&[BODY, line, BODY].join(gap)).blocks[1].kind.to_string();
    let (apart, close) = (kind("\n\n"), kind("\n"));
    if apart == close { apart } else { format!("{apart} or {close}") }
}

/// Lines that are furniture wherever they stand, also between paragraphs.
#[test]
fn furniture() {
    const LINES: &str = "Advertisement
ADVERTISEMENT
Advertisement - Scroll to continue
Follow Ann Example on Twitter @example.
Follow Ann Example on Twitter: www.example.com/ann
Follow the Courier on Telegram.
Follow the Courier on Facebook.
Find out what you need to know about the ferry vote, and get harbour news via Facebook, Twitter and the Dockside newsletter.
Get the week's harbour stories in the Dockside newsletter.
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
(Adds details, quotes)
(Updates with share price in second paragraph)
214
Jakarta ● Wed, June 4, 2025
A version of this article appears in print on May 10, 2025, Section C, Page 1.
Order Reprints | Today’s Paper | Subscribe
Originally Published: June 4, 2025 at 9:14 AM CDT
PUBLISHED: June 4, 2025 at 9:14 AM CDT | UPDATED: June 4, 2025 at 4:47 PM CDT
4 June 2025 • 9:00pm
12:30, 14 MAY 2025
Sponsored content
Enter your email
View original content: www.acme.example
{mosads}
(ATTN: ADDS details in paras 8, 10)
(Update1)
(First Edition)
Late Edition - Final
Leading article, page 15
Courier’s Journalistic Standards and Practices | About Courier News
Image caption, The old dock at dusk
More by this Author
Published
• This article was amended on 3 June 2025 to correct a date
(Except for the headline, this story has not been edited by Courier staff.)
Thursday, June 5, 2025; Page M01
Web posted June 9, 1996
[embedded content]
To read the complete article, visit the Courier's website.";
    let wrong: Vec<&str> = LINES.lines().filter(|line| between(line) != "boilerplate").collect();
    assert!(wrong.is_empty(), "not set apart: {wrong:#?}");
}

/// Sentences that begin or end like furniture, credits, bylines or notices.
#[test]
fn running_text() {
    const LINES: &str = "Follow the trail on Facebook and you reach the old dock by noon.
Ann Example writes about the ferry in the Dockside newsletter.
Find out who paid for the ferry, the mayor told the auditors on Monday.
Save the Ferry, a fans' group, tweeted: \"We have seen better days.\"
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
Published in 1951, the book made her name.
Except for the headline, she read nothing.
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
    let own = |line: &str| kinds(&format!("Local News\n\n{line}\n\nBy Ann Example\n\n{BODY}"));
    let wrong: Vec<&str> = LINES.lines().filter(|line| own(line) != ["section", "headline", "byline", "paragraph"]).collect();
    assert!(wrong.is_empty(), "no headline: {wrong:#?}");
}
