//! Reported clauses, with and without marks inside: one row a phenomenon, each class with what must not be found.

mod common;

use common::{Case, case, check};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

const INDIRECT: &[Case] = &[
    case("with that", "Ann Example said that the road was closed.", &["indirect|the road was closed"]),
    case("reports confirmed", "The board confirmed reports that the road was closed.", &["indirect|the road was closed"]),
    case("a thing confirmed", "The board confirmed a date that the town had set.", &[]),
    case(
        "what else is done with words",
        "Ann Example said the talks had failed, slamming the union.",
        &["indirect|the talks had failed"],
    ),
    case(
        "what an event did",
        "Ann Example said the wall had failed, killing two.",
        &["indirect|the wall had failed, killing two"],
    ),
    case("what is brought about", "Ann Example said she would quit, drawing groans from the hall.", &["indirect|she would quit"]),
    case(
        "what is drawn",
        "Ann Example said she would quit, drawing crowds from the hall.",
        &["indirect|she would quit, drawing crowds from the hall"],
    ),
    case(
        "what is kept back",
        "Ann Example said the road was safe without giving any confirmation.",
        &["indirect|the road was safe"],
    ),
    case(
        "what was not given",
        "Ann Example said the road was safe without giving any warning.",
        &["indirect|the road was safe without giving any warning"],
    ),
    case("without that", "Ann Example said the road was closed.", &["indirect|the road was closed"]),
    case(
        "told a site",
        "The minister told Quarzel.kz that the road was closed. It was late, she told Haldal.co.ke.",
        &["indirect|the road was closed", "indirect|It was late"],
    ),
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
    case(
        "a comma and one word before",
        "Because, according to the ministry, the road was closed.",
        &["indirect|the road was closed"],
    ),
    case(
        "in a note that",
        "Rook said in a telephone interview that talks were on schedule.",
        &["indirect|talks were on schedule"],
    ),
    case("in a place that day", "Rook said at a meeting that day the road was closed.", &["indirect|the road was closed"]),
    case(
        "a verb that needs marks, and that",
        "Rook shouted that he was late, and shot back that it was over.",
        &["indirect|he was late", "indirect|it was over"],
    ),
    case("a verb that needs marks, and no clause", "Rook continued that day.", &[]),
    case("claims, no that", "The ad claims Ann Example voted for it.", &["indirect|Ann Example voted for it"]),
    case("told how", "Ann Example told the court how he had to swerve.", &["indirect|how he had to swerve"]),
    case("told how to", "Ann Example told the town how to swerve.", &[]),
    case("a thing that assumes", "The article by Ann Quill assumes that the dam leaks.", &[]),
    case("people who assume", "Investors assume that the dam leaks.", &["indirect|the dam leaks"]),
    case("believe those", "They believe those were shots.", &["indirect|those were shots"]),
    case(
        "who describes the source",
        "If it fails, the town is lost, said Ann Example, a lawyer representing some of the owners.",
        &["indirect|If it fails, the town is lost"],
    ),
    case("what follows a noun like a verb", "Rook won both swing states that could decide the race.", &[]),
    case("adds to", "The finding adds to signs that the dam leaks.", &[]),
    case("a verb in a name", "Value Added Tax is due on Monday.", &[]),
    case("responded by", "After the dam broke, the town responded by sending help.", &[]),
    case("as he asked", "It was private, as he asked, apart from the meal.", &[]),
    case("did not say whose", "He would not say whose dam it was.", &[]),
    case("said it somehow", "They said it with a straight face.", &[]),
    case(
        "after launching a thing in marks",
        "It is safe, Rook told a meeting after launching the “Hello Halden” scheme.",
        &["indirect|It is safe"],
    ),
    case("saying behind a dash", "Ann Example raised the matter - saying it was late.", &["indirect|it was late"]),
    case("let us say", "Let’s just say he is wrong.", &[]),
    case("an unknown surname", "The ferry was late, Water said.", &["indirect|The ferry was late"]),
    case("according to", "According to the ministry, the road was closed.", &["indirect|the road was closed"]),
    case(
        "participle",
        "Ann Example said the road was closed, adding that the bridge was safe.",
        &["indirect|the road was closed", "indirect|the bridge was safe"],
    ),
    case(
        "told people somewhere that",
        "Ann Example assured 300 workers at Halden Plc that the port was safe.",
        &["indirect|the port was safe"],
    ),
    case(
        "said on a show that",
        "Ann Example said on her podcast, “Long Harbour,” that the port was safe.",
        &["indirect|the port was safe"],
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
    case("said, adding", "In Leeds, Rook said, adding that the port was shut.", &["indirect|the port was shut"]),
    case(
        "those who walk",
        "New research shows people who walk less may be ill more often.",
        &["indirect|people who walk less may be ill more often"],
    ),
    case("men who fled and were shot", "The court named the men who fled and were shot.", &[]),
    case(
        "as many as",
        "The review indicated as many as 16 of the guns were missing.",
        &["indirect|as many as 16 of the guns were missing"],
    ),
    case("it’s", "Police believe it’s a hoax.", &["indirect|it’s a hoax"]),
    case("told there was", "She was told there was no room.", &["indirect|there was no room"]),
    case("it is thought", "It is thought the plan will fail.", &["indirect|the plan will fail"]),
    case("it is believed that", "It is believed that the plan will fail.", &["indirect|the plan will fail"]),
    case("it can be argued", "It could be argued that the plan will fail.", &[]),
    case("filmed saying", "Renn was filmed saying the plan was dead.", &["indirect|the plan was dead"]),
    case("recorded as saying", "Renn is recorded as saying the plan was dead.", &["indirect|the plan was dead"]),
    case("remembered as saying", "Renn was remembered as saying that it was late.", &["indirect|it was late"]),
    case("reported as something else", "Renn was reported as missing on Monday.", &[]),
    case("shown saying", "The mayor is shown saying the road was closed.", &["indirect|the road was closed"]),
    case("overheard saying", "Renn was overheard in a café saying the plan was dead.", &["indirect|the plan was dead"]),
    case(
        "just as somebody explained",
        "Just as Renn explained on Monday, Leeds is losing men.",
        &["indirect|Leeds is losing men"],
    ),
    case("questions are no cue", "Berg asked Renn questions about reports that she had quit.", &[]),
    case("an adverbial between commas", "The mayor said, in principle, Fiji could pay.", &["indirect|Fiji could pay"]),
    case(
        "an adverbial, then no article",
        "He said as a result of steady work, landings had gone up.",
        &["indirect|landings had gone up"],
    ),
    case("adamant", "Their manager remained adamant that the plan is sound.", &["indirect|the plan is sound"]),
    case("held that", "The tribunal held that it was unlawful. Rook held that seat.", &["indirect|it was unlawful"]),
    case("found guilty", "The man found guilty of fraud was jailed. The team that found the ship is based in Leeds.", &[]),
    case("claiming it", "She sued the firm, claiming it lied to her.", &["indirect|it lied to her"]),
    case(
        "that is the subject of means",
        "The mayor said that means the road will shut.",
        &["indirect|that means the road will shut"],
    ),
    case("insistent", "Aides are insistent that the dam will hold.", &["indirect|the dam will hold"]),
    case("only thought", "Aides are confident that the dam will hold. Voters are worried that the dam will leak.", &[]),
    case("said to be thought", "Rook says she is convinced that it leaks.", &["indirect|she is convinced that it leaks"]),
    case("alerted", "Ann Example alerted the mayor that the dam leaks.", &["indirect|the dam leaks"]),
    case(
        "cautioned",
        "Ann Example cautioned colleagues that “any delay would be costly.”",
        &["direct|any delay would be costly."],
    ),
    case("alerted to a thing", "Ann Example alerted police to a leak that had spread.", &[]),
    case("more likely to say", "Farmers are far more likely to say that the dam leaks.", &["indirect|the dam leaks"]),
    case(
        "more likely than others to say",
        "Farmers were more likely than pilots to say they saw it leak.",
        &["indirect|they saw it leak"],
    ),
    case("less likely to say", "Farmers are less likely to say that the dam leaks.", &[]),
    case("pressed on a question", "Pressed on whether the dam leaks, Ann Example smiled.", &["indirect|whether the dam leaks"]),
    case("quizzed about a question", "Quizzed about why she left, Ann Example smiled.", &["indirect|why she left"]),
    case("pressed by those who", "Pressed by those who left, Ann Example smiled.", &[]),
    case("a question left open", "Whether the dam leaks, Ann Example would not say.", &[]),
    case("who it was left open", "Who broke the dam, she didn’t say.", &[]),
    case("that, for years", "“I have said that for years,” Ann Example said.", &["direct|I have said that for years,"]),
    case("that, to somebody", "“They told me that on Monday,” Ann Example said.", &["direct|They told me that on Monday,"]),
    case(
        "that, a clause with its time",
        "“I said that for years nobody looked,” Ann Example said.",
        &["direct|I said that for years nobody looked,", "indirect|for years nobody looked"],
    ),
];

const MIXED: &[Case] = &[
    case(
        "part in marks",
        "Ann Example said the road was “a disgrace” to the town.",
        &["mixed|the road was “a disgrace” to the town"],
    ),
    case("called", "Ann Example called the road “a disgrace.”", &["mixed|the road “a disgrace.”"]),
    case(
        "the last of three things to do",
        "The mayor told residents to boil water, check on neighbours and “pray for rain”.",
        &["mixed|to boil water, check on neighbours and “pray for rain”"],
    ),
];

const AROUND: &[Case] = &[
    case(
        "a plural parted from its verb",
        "The savings, Ann Example said, depend on the port.",
        &["indirect|The savings", "indirect|depend on the port"],
    ),
    case("a denial goes on", "He was not, friends insisted, a solemn man.", &["indirect|He was not", "indirect|a solemn man"]),
    case(
        "but goes on",
        "Some boats are late, she said, but others were last seen in Halden.",
        &["indirect|Some boats are late", "indirect|but others were last seen in Halden"],
    ),
    case(
        "but with a refusal does not",
        "The boats are late, she said, but declined to say why.",
        &["indirect|The boats are late"],
    ),
    case(
        "one clause with its end in marks",
        "He drove past it, his son said, “like a man in debt.”",
        &["mixed|He drove past it", "mixed|like a man in debt."],
    ),
    case(
        "a subject with its verb in marks",
        "A closure, she said, “would cost the town dear.”",
        &["mixed|A closure", "mixed|would cost the town dear."],
    ),
    case("a connective first", "But, he said, no date has been fixed.", &["indirect|no date has been fixed"]),
    case("an adverb first", "Still, Ann Example said, the town would act.", &["indirect|the town would act"]),
    case(
        "a time first",
        "Hours later, officials said, a second blast killed two.",
        &["indirect|Hours later", "indirect|a second blast killed two"],
    ),
    case("subject and quotation", "The dam, she said, “is dead.”", &["mixed|The dam", "mixed|is dead."]),
    case("a time and a quotation", "A day later, she said, “The dam is dead.”", &["direct|The dam is dead."]),
    case(
        "subject and verb, then a quotation",
        "It was, Ann Example said, “the right choice.”",
        &["mixed|It was", "mixed|the right choice."],
    ),
    case("an infinitive after", "She was ready, she said, to leave.", &["indirect|She was ready", "indirect|to leave"]),
    case(
        "a reason after",
        "The dam is lost, she said, because it leaks.",
        &["indirect|The dam is lost", "indirect|because it leaks"],
    ),
    case(
        "a relative clause",
        "It came in talks that, two envoys said, were close to failing.",
        &["indirect|were close to failing"],
    ),
    case("as somebody explains", "The dam will leak, as Ann Example explains.", &["indirect|The dam will leak"]),
    case("as somebody said he would", "She left, as Ann Example said he would go.", &["indirect|he would go"]),
    case("a charge that is denied", "Sweden took the dam, a charge Norway denies.", &[]),
    case(
        "a clause that reports another",
        "The board told Ann Example that the dam leaks, a letter seen by the Halden Post shows.",
        &["indirect|The board told Ann Example that the dam leaks", "indirect|the dam leaks"],
    ),
    case(
        "a participle first",
        "Noting that the dam was dry, the mayor said the fields would wait.",
        &["indirect|the dam was dry", "indirect|the fields would wait"],
    ),
    case("a plural and a bare verb", "In Leeds, she said, buses run late.", &["indirect|In Leeds", "indirect|buses run late"]),
    case("no one", "No one, the correspondence suggests, ever answered him.", &["indirect|No one", "indirect|ever answered him"]),
    case(
        "what is clear is",
        "What is clear, Rook says, is that nobody won.",
        &["indirect|What is clear", "indirect|is that nobody won"],
    ),
    case("it was reported", "The dam had failed, it was reported.", &["indirect|The dam had failed"]),
    case("it was reported to somebody", "The dam had failed, it was reported to police.", &[]),
    case(
        "what goes on with a participle",
        "She signed it, she said, after finding the note.",
        &["indirect|She signed it", "indirect|after finding the note"],
    ),
    case("asked repeatedly", "Rook was asked repeatedly why the dam leaked.", &["indirect|why the dam leaked"]),
    case("a belief behind", "The plan will fail, she believes.", &["indirect|The plan will fail"]),
    case("a belief in the story", "The dam broke, and he thinks about it daily.", &[]),
    case("it’s, around", "Now, Renn said, it’s over.", &["indirect|it’s over"]),
    case("those close to", "The move was hard, say those close to Renn.", &["indirect|The move was hard"]),
    case("a senior one near", "The plan is dead, said a senior Republican near the cabinet.", &["indirect|The plan is dead"]),
    case("a conjunction opens what follows", "They left because, she said, nobody cared.", &["indirect|nobody cared"]),
    case("and that, by a report", "He revealed that, according to a report, the firm was bust.", &["indirect|the firm was bust"]),
    case(
        "per somebody",
        "Per a filing, the firm lost $9 million. Sales fell, as per police.",
        &["indirect|the firm lost $9 million", "indirect|Sales fell"],
    ),
    case("per month", "Prices rose by $5 per month, the bank said.", &["indirect|Prices rose by $5 per month"]),
    case("of floods, behind when they came", "As rain fell, officials warned of floods.", &[]),
    case(
        "letters behind the name",
        "The dam was old, said Ann Example, PhD, a lecturer at Halden University.",
        &["indirect|The dam was old"],
    ),
    case(
        "an answer without a verb",
        "The firm said it was safe. Nonsense, said Ann Example, a welder: “It leaks.”",
        &["indirect|it was safe", "indirect|Nonsense", "direct|It leaks."],
    ),
    case(
        "an answer of several words",
        "Far from it, replied Ann Example. “It leaks.”",
        &["indirect|Far from it", "direct|It leaks."],
    ),
    case("an answer with so", "So is the bridge, said Ann Example.", &["indirect|So is the bridge"]),
    case(
        "not so, and who said it",
        "Not true, according to Ann Example, who pointed to Halden as a model of how it works.",
        &["indirect|Not true"],
    ),
    case("no answer", "On Monday, said Ann Example. Officially, said Bob Trial. In Halden, said Dee Lee.", &[]),
    case("what is not disputed", "The guard blamed a boat, an account Ann Example did not directly dispute.", &[]),
    case(
        "behind a semicolon",
        "He gets four pounds a bird; restocking, he reckons, will set him back thousands.",
        &["indirect|restocking", "indirect|will set him back thousands"],
    ),
];

const NAMED: &[Case] = &[
    case("described as", "Rook described it as “absurd.”", &["mixed|it as “absurd.”"]),
    case("two names", "Rook called her “vain” and “a fool.”", &["mixed|her “vain” and “a fool.”"]),
    case("a name that goes on", "Rook called it a “cascade” of claims.", &["mixed|it a “cascade” of claims"]),
    case("when it was said stays out", "Rook called it “absurd” during a talk in Halden.", &["mixed|it “absurd”"]),
    case("accused of", "The ad, which began Monday, accuses Rook of “lying” to voters.", &["mixed|“lying” to voters"]),
    case("urged to", "Rook urged Odland to drop its “idle” plan.", &["mixed|to drop its “idle” plan"]),
    case("called on to", "Rook called on Odland to “act now.”", &["direct|act now."]),
    case("an infinitive without marks", "Rook urged Odland to drop its plan.", &[]),
    case("attacked a term", "Rook attacked the “farm ban” in Halden.", &[]),
    case("asked to leave", "Rook has asked to leave his post “at once.”", &[]),
    case("accused of, all in marks", "Rook accused Leeds of “saying one thing twice.”", &["mixed|“saying one thing twice.”"]),
    case("referred to as", "Rook referred to Leeds as “old mud”.", &["mixed|Leeds as “old mud”"]),
    case("tagged as", "Rook tagged Leeds as “soft on mud”.", &["mixed|Leeds as “soft on mud”"]),
    case("who is accused", "A man accused of theft was told by police to “go home”.", &[]),
    case("accused after the vote", "Rook accused Leeds of “lying” after the vote.", &["mixed|“lying”"]),
    case("blamed for", "Rook blamed “outside hands” for the fire.", &["mixed|“outside hands” for the fire"]),
    case("blamed on", "Rook blamed the fire on “outside hands.”", &["mixed|the fire on “outside hands.”"]),
    case("blamed in a term", "Rook blamed the “farm ban” in Halden.", &[]),
    case("dismissed that as", "Rook dismissed that as “gossip.”", &["mixed|that as “gossip.”"]),
    case("dismissed that, no marks", "Rook dismissed that as gossip.", &[]),
    case(
        "what she called it, with its phrase",
        "Rook left to show what she called her “anger” over the raid.",
        &["mixed|her “anger” over the raid"],
    ),
    case(
        "what she called it, on a day",
        "Rook left what she called a “den of thieves” on Monday.",
        &["mixed|a “den of thieves”"],
    ),
    case("a plan’s name", "Rook condemned it as a breach of the “Long Dam” plan.", &[]),
    case("called for a word", "Rook has called for “calm” in Halden.", &[]),
    case("defended the use of", "The mayor defended his use of the “long arm”.", &[]),
    case("defended as", "The mayor defended the plan as “fair and sound”.", &["mixed|the plan as “fair and sound”"]),
    case("a name in marks", "Mayor Renn urged Leeds to mourn the victims of storm “Neneng”.", &[]),
    case(
        "marched to condemn",
        "The crew marched to condemn the poll as a “great fraud”.",
        &["mixed|the poll as a “great fraud”"],
    ),
    case("marched to a song", "The crew marched to the tune of “Great Dam”.", &[]),
    case("what one banker called", "Renn praised a move one banker called “bold and wise”.", &["mixed|bold and wise"]),
    case("a man who is called so", "Police met a man called “Bob the Bad” on Monday.", &[]),
    case("called by", "Renn was called “a liar” by Berg.", &["mixed|a liar"]),
    case("hailed by", "The step was hailed as a “very large turn” by Odd Berg.", &["mixed|very large turn"]),
    case("called in a place", "It is also called “T-town” by the neighbours.", &[]),
    case(
        "two who are called so",
        "Ann Example called Odd Berg “a fool” and the mayor “a liar who scams people.”",
        &["mixed|Odd Berg “a fool”", "mixed|the mayor “a liar who scams people.”"],
    ),
    case(
        "a thing and its author",
        "Ann Example called the plan “a farce” and its author “a clown.”",
        &["mixed|the plan “a farce”", "mixed|its author “a clown.”"],
    ),
    case("called so, and left", "Ann Example called the plan “a farce” and left “at once.”", &["mixed|the plan “a farce”"]),
];

/// Clauses with no article behind whom they are told, or where.
const BARE: &[Case] = &[
    case("told a medium", "Ann Example told the BBC jobs would be lost.", &["BBC|jobs would be lost"]),
    case("told a court", "Ann Example told the inquest Tobias Renn was asleep.", &["the inquest|Tobias Renn was asleep"]),
    case(
        "told a gathering",
        "Ann Example told the meeting residents had been let down.",
        &["the meeting|residents had been let down"],
    ),
    case("told a jury, and what was done", "Ann Example told the jury Renn broke the lock.", &["the jury|Renn broke the lock"]),
    case("told, and a number", "Ann Example told parliament 40 people had fled.", &["parliament|40 people had fled"]),
    case("told, and an amount", "Ann Example told his wife more than 40 had fled.", &["his wife|more than 40 had fled"]),
    case(
        "told, and a gerund",
        "Ann Example told the BBC closing the dam would cost jobs.",
        &["BBC|closing the dam would cost jobs"],
    ),
    case(
        "told, and anyone who",
        "Ann Example told police anyone who stayed would drown.",
        &["police|anyone who stayed would drown"],
    ),
    case("told local radio", "Ann Example told local radio ferries would stop.", &["local radio|ferries would stop"]),
    case("told members of a body", "Ann Example told union members strikes would go on.", &["union members|strikes would go on"]),
    case(
        "told a whole committee",
        "Ann Example told the Halden health committee it was safe.",
        &["the Halden health committee|it was safe"],
    ),
    case(
        "told a chaired body",
        "Ann Example told the panel chaired by Odd Berg the dam was safe.",
        &["the panel|the dam was safe"],
    ),
    case("told where he was", "Ann Example told the court staff where he was.", &[]),
    case("told about", "Ann Example told the BBC about the plan that was dropped.", &[]),
    case("told to leave before", "Ann Example told the men to leave before the dam was shut.", &[]),
    case("told stories of men who", "Ann Example told the BBC stories of men who were hurt.", &[]),
    case("told a story", "Ann Example told the story men had told before.", &[]),
    case("was told", "The inquest was told doctors had failed.", &["-|doctors had failed"]),
    case("was told lies", "The court was told lies about jobs.", &[]),
    case("warned people", "The agency warned customers thieves were at work.", &["customers|thieves were at work"]),
    case("warned people of somebody", "The agency warned residents Tobias Renn was armed.", &["residents|Tobias Renn was armed"]),
    case("warned of people", "The agency warned water supplies would end.", &["-|water supplies would end"]),
    case("promised more when", "Ann Example promised the union more when the plan was ready.", &[]),
    case("said in a statement", "The firm said in a statement jobs would be lost.", &["-|jobs would be lost"]),
    case("said in a letter to members", "The firm said in a letter to staff in Leeds jobs would go.", &["-|jobs would go"]),
    case(
        "said in a statement seen by",
        "The firm said in a statement seen by the Halden Post jobs would go.",
        &["-|jobs would go"],
    ),
    case("said at the time", "The firm said at the time police had called.", &["-|police had called"]),
    case("said by the time", "The firm said by the time police came the man had fled.", &["-|the man had fled"]),
    case("said the next day", "The firm said the next day the dam had failed.", &["-|the dam had failed"]),
    case("the next day is the subject", "The firm said the next day would be hard.", &["-|the next day would be hard"]),
    case("found, and people", "The study found women were safer.", &["-|women were safer"]),
    case("found that he died", "The inquest found Tobias Renn died of cold.", &["-|Tobias Renn died of cold"]),
    case("ruled, and people", "The court ruled police had erred.", &["-|police had erred"]),
    case("found things when", "Police found drugs when they searched the house.", &[]),
    case("found homes for dogs", "The team found homes for dogs that were left behind.", &[]),
    case("found signs of", "Police found signs the man had made.", &[]),
];

/// `addressee|content` of every quote.
fn told(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.addressee.map_or("-", |a| &doc[a]), &doc[q.span])).collect()
}

#[test]
fn bare_clauses_behind_whom_they_are_told() {
    check(BARE, told);
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
fn contents_around_their_attribution() {
    check(AROUND, contents);
}

#[test]
fn names_and_infinitives_with_a_part_in_marks() {
    check(NAMED, contents);
}
