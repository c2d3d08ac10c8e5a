//! Where a reported clause begins, and what is none: one row a phenomenon.

mod common;

use common::{Case, case, check, known_failure};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

const OPENERS: &[Case] = &[
    case("made clear", "She made clear that the dam would stay.", &["indirect|the dam would stay"]),
    case("made it known", "She made it known that the dam would stay.", &["indirect|the dam would stay"]),
    case("went on to say", "He went on to say that the dam would stay.", &["indirect|the dam would stay"]),
    case("went so far as to say", "Rook went so far as to say the dam would stay.", &["indirect|the dam would stay"]),
    case("did not go so far", "Rook did not go so far as to say the dam would stay.", &[]),
    case("took to the radio to say", "Rook took to the radio to say that the dam would stay.", &["indirect|the dam would stay"]),
    case("took a train to say", "Rook took the train to say goodbye.", &[]),
    case("made the case", "Rook made the case that the dam would stay.", &["indirect|the dam would stay"]),
    case("made the point", "Rook made the point again and left.", &[]),
    case(
        "parted from a verb in the third person",
        "The dam, Rook would later say, leaks.",
        &["indirect|The dam", "indirect|leaks"],
    ),
    case(
        "another report beside",
        "Rook said the dam would hold, with residents saying they had been warned.",
        &["indirect|the dam would hold", "indirect|they had been warned"],
    ),
    case(
        "what goes on beside",
        "Rook said the port would open, with ships sailing again by June.",
        &["indirect|the port would open, with ships sailing again by June"],
    ),
    case("no verb behind the attribution", "The dam, Rook said, as always.", &[]),
    case("has since said", "He has since said the dam would stay.", &["indirect|the dam would stay"]),
    case("a statement with no that", "The mayor says in a statement she does not know.", &["indirect|she does not know"]),
    case("a day with no that", "The board said in a note Tuesday the dam would stay.", &["indirect|the dam would stay"]),
    case("told a nominal, no that", "Rook told the board Norway faces a drought.", &["indirect|Norway faces a drought"]),
    case(
        "told a compound, no that",
        "An envoy told a news conference in Halden Monday the talks were dead.",
        &["indirect|the talks were dead"],
    ),
    case("told somebody else, no that", "The chief has informed his cabinet he is leaving.", &["indirect|he is leaving"]),
    case(
        "a noun that tells whom, between commas",
        "She told a paper, the Halden Post, that the dam leaks.",
        &["indirect|the dam leaks"],
    ),
    case("was told", "Ann Example was told her house had a leak.", &["indirect|her house had a leak"]),
    case("promised himself", "He had promised himself he would not cry.", &["indirect|he would not cry"]),
    case("a day of the content", "The board says Monday’s vote was void.", &["indirect|Monday’s vote was void"]),
    case("an adverb of the content", "Officials say nearly 3,000 are missing.", &["indirect|nearly 3,000 are missing"]),
    case("an adverb of the cue", "Officials said flatly the dam was lost.", &["indirect|the dam was lost"]),
    case(
        "a subordinate clause first",
        "Rook said while the dam was dry, the fields would wait.",
        &["indirect|while the dam was dry, the fields would wait"],
    ),
    case(
        "an act first",
        "Rook said by closing the dam, the board had erred.",
        &["indirect|by closing the dam, the board had erred"],
    ),
    case("found that, no that", "The court found the dam was unsafe.", &["indirect|the dam was unsafe"]),
    case("found and a thing", "The court found the man guilty.", &[]),
    case("said no", "Asked again, he said no.", &["indirect|no"]),
    case("said little", "He said little of note about the dam.", &[]),
    case(
        "that as a pronoun",
        "“If the mayor says that, he’ll regret it,” Ann Example said.",
        &["direct|If the mayor says that, he’ll regret it,"],
    ),
    case("did not say which", "They did not say which road.", &[]),
    case("declined to say whether", "The mayor declined to say whether the dam leaks.", &[]),
    case("an adverb alone", "Those who think only about dams were few.", &[]),
    case("anything said", "He was warned of the risk, and anything he said could be used.", &[]),
    known_failure("a noun with a clause", "His claim that the dam leaks was denied.", &["indirect|the dam leaks"]),
    case("that with a noun", "Rook disputed that account, saying he had paid.", &["indirect|he had paid"]),
    case("that alone", "Rook, asked about that as he left, kept walking.", &[]),
    case("neither nor", "The campaign has neither confirmed nor denied their claim.", &[]),
    case("a participle behind of", "It certified the list of registered voters.", &[]),
    case("an amount of things", "The attacks have claimed more than 100 lives.", &[]),
    case("ruled he", "The court ruled he tried to flee.", &["indirect|he tried to flee"]),
    case(
        "an aside parts the subject from its verb",
        "Officials fear Ann Example, who has left, could sue.",
        &["indirect|Ann Example, who has left, could sue"],
    ),
    case("an aside and no verb", "Officials fear Ann Example, who has left, and her board.", &[]),
    case(
        "a relative clause before the verb",
        "Rook hopes the people who wrote the notes “will read them.”",
        &["mixed|the people who wrote the notes “will read them.”"],
    ),
    case(
        "only about",
        "Officials say only about half of the rooms are open.",
        &["indirect|only about half of the rooms are open"],
    ),
    case(
        "only roughly",
        "Officials say only roughly half of the rooms are open.",
        &["indirect|only roughly half of the rooms are open"],
    ),
    case(
        "an approximate number of addressees",
        "Rook told approximately 300 people that the road was closed.",
        &["indirect|the road was closed"],
    ),
    case(
        "by a year",
        "They estimated by 2050, growing demand would raise prices.",
        &["indirect|by 2050, growing demand would raise prices"],
    ),
    case("by a year, a thing", "They estimated by 2050, not now.", &[]),
    case("told, a day and a comma", "Rook told a meeting Wednesday, the board was late.", &["indirect|the board was late"]),
    case(
        "insisted on a thing, then said",
        "An aide who insisted on anonymity said that the mayor was ill.",
        &["indirect|the mayor was ill"],
    ),
    case("said little of", "The mayor has said little about it, though it was late.", &[]),
    case("neither would say who", "Neither the port nor the mayor would say who had paid.", &[]),
    case(
        "a share of voters",
        "A poll found 61 percent of voters oppose the plan.",
        &["indirect|61 percent of voters oppose the plan"],
    ),
    case("a share of a thing", "Police found 61 percent of the money.", &[]),
    case("tells otherwise", "Those who tell you otherwise are selling it.", &[]),
    case("a day, once marked", "The judge said he would rule “in due course.”", &["mixed|he would rule “in due course.”"]),
    case("that as a subject", "Critics say that is a bluff.", &["indirect|that is a bluff"]),
    case("today’s, after the cue", "He says today’s dams are safe.", &["indirect|today’s dams are safe"]),
    case("first, after the cue", "Rook left, saying first time claims are high.", &["indirect|first time claims are high"]),
    case("first said", "Rook said first that the dam is safe.", &["indirect|the dam is safe"]),
    case("a truce and a second verb", "The growers declared a truce and held talks in Halden.", &[]),
    case("a noun that is a verb too", "Rook protested price controls on bread in Halden.", &[]),
    case("a compound", "Rook reported a long-delayed plan for Halden.", &[]),
    case("a place and its verb", "Rook announced Halden plans to build a dam.", &["indirect|Halden plans to build a dam"]),
    case("felt compelled", "Rook felt compelled to leave, and the dam was shut.", &[]),
    case("vowed not to", "Rook vowed not to leave, so the dam was shut.", &[]),
    case("some suspected men", "The fate of seven suspected Odland rebels who were held is open.", &[]),
    case("recalled because", "The firm has recalled some of its carts because they have parts that pose a risk.", &[]),
    case("demanded, with a bare verb", "Rook demanded Halden shut its dam.", &["indirect|Halden shut its dam"]),
    case("demanded it be", "Rook demanded the dam be shut at once.", &["indirect|the dam be shut at once"]),
    case("demanded a thing", "Rook demanded the Halden records from Berg.", &[]),
    case("told a medium, no that", "Rook told the Halden Post newspaper there is no dam.", &["indirect|there is no dam"]),
    case("told a service in a town", "Rook told the Halden news service in Leeds that dams leak.", &["indirect|dams leak"]),
    case("explained to somebody how", "Rook explained to the new owner how dams leak.", &["indirect|how dams leak"]),
    case("explained to somebody", "Rook explained the dam to the new owner.", &[]),
    case(
        "while, without a comma",
        "Rook said while the port was shut they waited at sea.",
        &["indirect|while the port was shut they waited at sea"],
    ),
    case("denied reports that", "Rook has denied reports that the dam leaks.", &["indirect|the dam leaks"]),
    case("denied reports, no that", "Rook has denied reports there are leaks.", &["indirect|there are leaks"]),
    case("denied reports of", "Rook has denied reports of leaks that were found.", &[]),
    case("denied a person’s claim", "Rook has denied Berg’s claim that the dam leaks.", &[]),
    case("which he believes", "Rook found a leak which he believes is old.", &["indirect|is old"]),
    case("a noun and to", "Rook assumed emergency powers and shut the dam to make way.", &[]),
    case(
        "a verb that describes no noun",
        "The report showed the price increased in May.",
        &["indirect|the price increased in May"],
    ),
    case("a participle that does", "The report showed the price agreed in May.", &[]),
    case("asked why", "Rook asked why, and she explained that it was late.", &["indirect|it was late"]),
    case("a relative clause without its pronoun", "Rook found a leak they hope will stop.", &["indirect|will stop"]),
    case("a relative clause and an aside", "The man it claims is its chief, Tom Berg, is well.", &["indirect|is its chief"]),
    case(
        "ruled, with an aside",
        "The board ruled the dam, which is old, did not count as a road.",
        &["indirect|the dam, which is old, did not count as a road"],
    ),
    case("ruled a thing with an aside", "Rook ruled the isles, which were poor, for years.", &[]),
    case("posted on a page", "The list by Ann Example was in a note, posted on the web on Monday.", &[]),
    case("demands of a group", "Two men were held, one by a group with demands, one by thieves.", &[]),
    case("showed a film", "The station, Channel Ten, showed the film on Monday.", &[]),
    case("found that very hard", "Rook would find that very hard.", &[]),
    case("proof it has", "Rook should bring the proof it has showing that the dam leaks.", &[]),
    case("states of a people", "A vote on whether to grant Bolivian states a say failed in May.", &[]),
    case("declared it a disaster", "Rook declared the flood a “national shame.”", &["mixed|the flood a “national shame.”"]),
    case("declared that", "Rook declared the dam was a “national shame.”", &["mixed|the dam was a “national shame.”"]),
];

#[test]
fn where_a_content_begins() {
    check(OPENERS, contents);
}
