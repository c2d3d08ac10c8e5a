//! What the writer adds behind what is said, and what looks the same and is said: one row a phenomenon.

mod common;

use common::{Case, case, check, known_failure};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

/// Where it was said.
const VENUES: &[Case] = &[
    case("in a statement", "Mayor Renn said the ferry was sound in a statement on Monday.", &["indirect|the ferry was sound"]),
    case(
        "in a statement it was said",
        "Mayor Renn said Berg had apologised in a statement on Monday.",
        &["indirect|Berg had apologised in a statement on Monday"],
    ),
    case(
        "in a filing",
        "Halden Ferries confirmed it would sell two ships in a regulatory filing.",
        &["indirect|it would sell two ships"],
    ),
    case(
        "an error in a letter",
        "Mayor Renn said there was an error in a letter to members.",
        &["indirect|there was an error in a letter to members"],
    ),
    case("a letter box", "Mayor Renn said the key was in a letter box.", &["indirect|the key was in a letter box"]),
    case(
        "in a post on a site",
        "Mayor Renn said the talks had failed in a post on Facebook.",
        &["indirect|the talks had failed"],
    ),
    case(
        "in a post somebody holds",
        "Mayor Renn said he would stay in a post at the ministry.",
        &["indirect|he would stay in a post at the ministry"],
    ),
    case(
        "at a news conference",
        "Mayor Renn said the ferry would be sold at a news conference in Leeds.",
        &["indirect|the ferry would be sold"],
    ),
    case(
        "what is done at a news conference",
        "Mayor Renn said the pact would be signed at a news conference in Leeds.",
        &["indirect|the pact would be signed at a news conference in Leeds"],
    ),
    case(
        "in an interview with a paper",
        "Mayor Renn said he had never seen the ferry in an interview with the BBC.",
        &["indirect|he had never seen the ferry"],
    ),
    case(
        "a state in an interview",
        "Mayor Renn said he was nervous in an interview with the BBC.",
        &["indirect|he was nervous in an interview with the BBC"],
    ),
    case(
        "behind marks",
        "Mayor Renn said the ferry was “a floating wreck” at a rally in Leeds.",
        &["mixed|the ferry was “a floating wreck”"],
    ),
    case(
        "at a rally",
        "Mayor Renn said two men were hurt at a rally in Leeds.",
        &["indirect|two men were hurt at a rally in Leeds"],
    ),
    case("when asked", "Mayor Renn said fares will rise when asked about the ferry.", &["indirect|fares will rise"]),
    case(
        "silent when asked",
        "Mayor Renn said he was silent when asked about the ferry.",
        &["indirect|he was silent when asked about the ferry"],
    ),
    case(
        "on condition of anonymity",
        "An aide said the ferry is lost on condition of anonymity.",
        &["indirect|the ferry is lost"],
    ),
    known_failure(
        "at a rally, in the past",
        "Mayor Renn said the plan was dead at a rally in Leeds.",
        &["indirect|the plan was dead"],
    ),
    case(
        "what is done in a letter",
        "Keller said officers were attacked in a letter.",
        &["indirect|officers were attacked in a letter"],
    ),
];

/// What it means, what stands against it, what it brought about.
const GLOSSES: &[Case] = &[
    case("in a blow", "Mayor Renn said two ships were lost, in a blow to the port.", &["indirect|two ships were lost"]),
    case(
        "in what somebody called",
        "Mayor Renn said the talks had failed, in what clerks called a rare admission.",
        &["indirect|the talks had failed"],
    ),
    case(
        "in a place",
        "Mayor Renn said two men were shot, in a car near Leeds.",
        &["indirect|two men were shot, in a car near Leeds"],
    ),
    case(
        "despite calls",
        "The port announced it would cut 40 jobs, despite calls for a delay.",
        &["indirect|it would cut 40 jobs"],
    ),
    case(
        "despite calls, of an act",
        "Mayor Renn said the port had cut jobs, despite calls for a delay.",
        &["indirect|the port had cut jobs, despite calls for a delay"],
    ),
    case("amid anger", "The port announced it would cut 40 jobs, amid growing anger.", &["indirect|it would cut 40 jobs"]),
    case("a forecast", "The firm said sales fell 4%, compared with a forecast of 2%.", &["indirect|sales fell 4%"]),
    case(
        "a figure of the year before",
        "The firm said sales fell 4%, compared with a fall of 2% in May.",
        &["indirect|sales fell 4%, compared with a fall of 2% in May"],
    ),
    case(
        "a claim disputed by",
        "Mayor Renn said the ferry was safe, a claim disputed by crews.",
        &["indirect|the ferry was safe"],
    ),
    case(
        "a thing admired by",
        "Mayor Renn said she would mend the ferry, a ship admired by crews.",
        &["indirect|she would mend the ferry, a ship admired by crews"],
    ),
    case(
        "prompting calls",
        "Mayor Renn said the ferry would not sail, prompting calls for an inquiry.",
        &["indirect|the ferry would not sail"],
    ),
    case(
        "prompting calls, of an act",
        "Mayor Renn said the captain resigned, prompting calls for an inquiry.",
        &["indirect|the captain resigned, prompting calls for an inquiry"],
    ),
    case(
        "a thing that is shown",
        "Mayor Renn said sales rose, reflecting strong demand.",
        &["indirect|sales rose, reflecting strong demand"],
    ),
    case(
        "a clause that is suggested",
        "Mayor Renn said sales rose, suggesting that the plan had worked.",
        &["indirect|sales rose", "indirect|the plan had worked"],
    ),
    case("accusing", "Mayor Renn said the talks had failed, accusing the crew of greed.", &["indirect|the talks had failed"]),
    case(
        "accusing, of an act",
        "Mayor Renn said Berg had walked out, accusing the crew of greed.",
        &["indirect|Berg had walked out, accusing the crew of greed"],
    ),
    case(
        "calling, in another clause",
        "Renn says he wants to meet by noon when a bill will be read, calling for a vote.",
        &["indirect|he wants to meet by noon when a bill will be read, calling for a vote"],
    ),
    case(
        "without elaborating",
        "Mayor Renn said the wreck was an accident without elaborating.",
        &["indirect|the wreck was an accident"],
    ),
    case(
        "without giving details",
        "The navy said two ships were lost, without giving details.",
        &["indirect|two ships were lost"],
    ),
    case(
        "without giving a name",
        "Mayor Renn said the driver left without giving details.",
        &["indirect|the driver left without giving details"],
    ),
    case(
        "under two weeks before",
        "A note said there were new papers, under two weeks before the vote.",
        &["indirect|there were new papers"],
    ),
    case(
        "minutes after",
        "Mayor Renn said the ferry sank, 20 minutes after it left.",
        &["indirect|the ferry sank, 20 minutes after it left"],
    ),
    case(
        "calling the plan so",
        "Ann Example said she would vote no, calling the plan wasteful.",
        &["indirect|she would vote no"],
    ),
    case(
        "calling a ruling so",
        "The union said it would appeal, calling the ruling wrong and unfair.",
        &["indirect|it would appeal"],
    ),
    case(
        "calling the police",
        "Ann Example said the men fled, calling the police on the way.",
        &["indirect|the men fled, calling the police on the way"],
    ),
];

/// What others know or believe, what the teller does next.
const TURNS: &[Case] = &[
    case(
        "could not be verified",
        "The navy said two ships were lost, but the claim could not be independently verified.",
        &["indirect|two ships were lost"],
    ),
    case(
        "no confirmation",
        "The navy said two ships were lost, but there was no independent confirmation.",
        &["indirect|two ships were lost"],
    ),
    case(
        "no sign",
        "Mayor Renn said they looked, but there was no sign of the ferry.",
        &["indirect|they looked, but there was no sign of the ferry"],
    ),
    case(
        "a day before another report",
        "Mayor Renn said the ferry was safe, but on Tuesday crews said it was not.",
        &["indirect|the ferry was safe", "indirect|it was not"],
    ),
    case(
        "a day in what is said",
        "Mayor Renn said the captain was tired, but on Tuesday he felt better.",
        &["indirect|the captain was tired, but on Tuesday he felt better"],
    ),
    case(
        "others fear",
        "Mayor Renn says the ferry is safe, but engineers fear it could sink.",
        &["indirect|the ferry is safe", "indirect|it could sink"],
    ),
    case("not convinced", "Mayor Renn says the ferry is safe, but not everyone is convinced.", &["indirect|the ferry is safe"]),
    case(
        "few are",
        "Mayor Renn says the firm is rich, but few workers are.",
        &["indirect|the firm is rich, but few workers are"],
    ),
    case(
        "still in the present",
        "Renn, 54, said she would quit in May, but she is still in office.",
        &["indirect|she would quit in May"],
    ),
    case(
        "in the past",
        "Mayor Renn said she would quit in May, but she was ill.",
        &["indirect|she would quit in May, but she was ill"],
    ),
    case("claimed, and convicted", "Berg, 40, denied he was involved, but was convicted in May.", &["indirect|he was involved"]),
    case(
        "somebody else convicted",
        "Mayor Renn said the man was found guilty, but was freed in May.",
        &["indirect|the man was found guilty, but was freed in May"],
    ),
    case(
        "taken away and died",
        "Police said he was taken to a ward, but died on Monday.",
        &["indirect|he was taken to a ward, but died on Monday"],
    ),
    case(
        "and called for calm",
        "The ministry said two soldiers were killed and called for calm.",
        &["indirect|two soldiers were killed"],
    ),
    case(
        "and called for help",
        "Mayor Renn said two men were shot and called for help.",
        &["indirect|two men were shot and called for help"],
    ),
    case(
        "another toll",
        "The rebels said 40 men were killed, while the army put the toll at 12.",
        &["indirect|40 men were killed"],
    ),
    case(
        "while, of what is said",
        "Mayor Renn said the ferry was old, while the bridge was new.",
        &["indirect|the ferry was old, while the bridge was new"],
    ),
    case(
        "and are looking, of one who fled",
        "Police say he fled on foot and are searching the woods.",
        &["indirect|he fled on foot"],
    ),
    case(
        "and are, of several",
        "Police said two men were shot and are in a ward.",
        &["indirect|two men were shot and are in a ward"],
    ),
    case(
        "and have, of a crew",
        "Mayor Renn said the crew took the bus and have demanded a ransom.",
        &["indirect|the crew took the bus and have demanded a ransom"],
    ),
    case("and have, an infinitive", "Clerks said he would stay and have a rest.", &["indirect|he would stay and have a rest"]),
    case(
        "named and shamed",
        "Mayor Renn said firms that fail would be named and shamed on a site.",
        &["indirect|firms that fail would be named and shamed on a site"],
    ),
    case(
        "dropped, and asked members",
        "Mayor Renn said the plan would be dropped and asked members to vote.",
        &["indirect|the plan would be dropped"],
    ),
    case("and offered to", "Mayor Renn told Berg that she was sorry and offered to pay.", &["indirect|she was sorry"]),
    case(
        "the speaker of a quotation",
        "“The crews say they saw a lorry, but we have no number,” Mayor Renn said.",
        &["direct|The crews say they saw a lorry, but we have no number,", "indirect|they saw a lorry"],
    ),
    case(
        "us in what is told",
        "“The crews told us we had to go, but we stayed,” Mayor Renn said.",
        &["direct|The crews told us we had to go, but we stayed,", "indirect|we had to go, but we stayed"],
    ),
    known_failure(
        "and others believe it",
        "Renn has written that Berg is out to get her, and her voters believe it.",
        &["indirect|Berg is out to get her"],
    ),
    case(
        "what a court does next",
        "The coroner found the man died from his wounds and returned a verdict of unlawful killing.",
        &["indirect|the man died from his wounds"],
    ),
    case(
        "what others did next",
        "The inquiry found that the clerk had lied and sent a note.",
        &["indirect|the clerk had lied and sent a note"],
    ),
    case(
        "what others did, behind what was told",
        "They were told the road was safe, but the council later shut it.",
        &["indirect|the road was safe"],
    ),
    case(
        "what was told goes on",
        "They were told the road was safe, but it would be shut later.",
        &["indirect|the road was safe, but it would be shut later"],
    ),
    case(
        "what they did to me",
        "“They told me I was fine and sent me home,” she said.",
        &["direct|They told me I was fine and sent me home,", "indirect|I was fine"],
    ),
    case(
        "when it took place",
        "Police said the plane crashed on Monday, shortly after leaving Leeds.",
        &["indirect|the plane crashed on Monday, shortly after leaving Leeds"],
    ),
    case(
        "as far as what is told in it",
        "Ann Example said the firm had promised it would stay and pay.",
        &["indirect|the firm had promised it would stay and pay", "indirect|it would stay and pay"],
    ),
    case(
        "the speaker behind a report, with and",
        "“They told me it was late, and I told them to wait,” Ann Example said.",
        &["direct|They told me it was late, and I told them to wait,", "indirect|it was late"],
    ),
    case(
        "the speaker, who believed it",
        "“He said it was over, and I believed him,” Ann Example said.",
        &["direct|He said it was over, and I believed him,", "indirect|it was over"],
    ),
    case(
        "the speaker in what was told",
        "“They told me it was late, and I should go,” Ann Example said.",
        &["direct|They told me it was late, and I should go,", "indirect|it was late, and I should go"],
    ),
    case(
        "who speaks in an account",
        "According to the charge, Ann Example met the envoy in May and told him that the dam leaks.",
        &["indirect|Ann Example met the envoy in May and told him that the dam leaks", "indirect|the dam leaks"],
    ),
    case(
        "who asks in an account",
        "According to two people, Ann Example turned to her aide and asked what he wanted.",
        &["indirect|Ann Example turned to her aide and asked what he wanted", "indirect|what he wanted"],
    ),
    case(
        "others behind an account",
        "According to the charge, Ann Example met the envoy in May, and officials said he left.",
        &["indirect|Ann Example met the envoy in May", "indirect|he left"],
    ),
    case(
        "others who accuse",
        "Ann Example said the plan was old, while the Greens accused her of waste.",
        &["indirect|the plan was old"],
    ),
    case(
        "a rival who blames",
        "Ann Example said the plan was old, while Odd Berg, a rival, blamed the port.",
        &["indirect|the plan was old"],
    ),
    case(
        "he who blames",
        "Ann Example said the plan was old, while he blamed the port.",
        &["indirect|the plan was old, while he blamed the port"],
    ),
];

/// The second stretch, behind the attribution.
const STRETCHES: &[Case] = &[
    case(
        "what came of it",
        "A lorry hit the gate, police said, killing the driver.",
        &["indirect|A lorry hit the gate", "indirect|killing the driver"],
    ),
    case("what the teller did", "The ferry is safe, Mayor Renn said, leaving the room.", &["indirect|The ferry is safe"]),
    case(
        "a condition",
        "The ferry will be mended, Mayor Renn said, if there is money.",
        &["indirect|The ferry will be mended", "indirect|if there is money"],
    ),
    case(
        "another measure",
        "The ferry will cost $4 million, Mayor Renn said, or about $12 a head.",
        &["indirect|The ferry will cost $4 million", "indirect|or about $12 a head"],
    ),
    case(
        "most of it",
        "Sales fell 4%, the company said, with most of the drop in Leeds.",
        &["indirect|Sales fell 4%", "indirect|with most of the drop in Leeds"],
    ),
    case("a smile", "The ferry is safe, Mayor Renn said, with a smile.", &["indirect|The ferry is safe"]),
    case(
        "another count",
        "Forty people came, according to organisers, although police put the figure at 12.",
        &["indirect|Forty people came"],
    ),
    case(
        "critics disagree",
        "The ferry is safe, according to Mayor Renn, although critics disagree.",
        &["indirect|The ferry is safe"],
    ),
    case("a record", "Forty people died, the army said, the worst toll in a year.", &["indirect|Forty people died"]),
    case("no details", "The ferry is safe, Mayor Renn said, though she gave no details.", &["indirect|The ferry is safe"]),
];

/// A relative clause or a question that holds the attribution.
const ASIDES: &[Case] = &[
    case("whose", "Berg, whose lawyer said he would appeal, was jailed for six years.", &["indirect|he would appeal"]),
    case(
        "whose, of the object",
        "Berg met Renn, whose lawyer said he would appeal, pay and leave.",
        &["indirect|he would appeal, pay and leave"],
    ),
    case("where", "In Leeds, where police said two men were shot, shops were closed.", &["indirect|two men were shot"]),
    case(
        "where, of the object",
        "He came to Leeds, where police said two men were shot, shops were closed and cars were burnt.",
        &["indirect|two men were shot, shops were closed and cars were burnt"],
    ),
    case("which, and says", "The firm, which lost money and says it is sound, confirmed the theft.", &["indirect|it is sound"]),
    case(
        "who have been told",
        "While many guests have been told they may leave, others must wait.",
        &["indirect|they may leave"],
    ),
    case(
        "a list in a relative clause",
        "Mayor Renn backs the rules, which critics say are wrong, unfair and old.",
        &["indirect|are wrong, unfair and old"],
    ),
    case(
        "a clause behind a relative one",
        "Mayor Renn backs the rules, which critics say are wrong, and others left.",
        &["indirect|are wrong"],
    ),
    case(
        "a belief in a question",
        "Asked whether she thinks the plan is dead, Mayor Renn said she hopes so.",
        &["indirect|whether she thinks the plan is dead", "indirect|the plan is dead", "indirect|she hopes so"],
    ),
];

#[test]
fn where_it_was_said() {
    check(VENUES, contents);
}

#[test]
fn what_the_writer_makes_of_it() {
    check(GLOSSES, contents);
}

#[test]
fn where_it_turns() {
    check(TURNS, contents);
}

#[test]
fn second_stretches() {
    check(STRETCHES, contents);
}

#[test]
fn asides_that_hold_the_attribution() {
    check(ASIDES, contents);
}
