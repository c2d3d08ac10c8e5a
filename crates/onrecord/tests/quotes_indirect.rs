//! Reported clauses, with and without marks inside: one row a phenomenon, each class with what must not be found.

mod common;

use common::{Case, case, check, with_model};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

/// `source: content` of every quote.
fn sources(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}: {}", q.source.map_or("-", |s| &doc[s]), &doc[q.span])).collect()
}

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
];

const MIXED: &[Case] = &[
    case(
        "part in marks",
        "Ann Example said the road was “a disgrace” to the town.",
        &["mixed|the road was “a disgrace” to the town"],
    ),
    case("called", "Ann Example called the road “a disgrace.”", &["mixed|the road “a disgrace.”"]),
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
];

const SOURCES: &[Case] = &[
    case("a part of a group", "One of them said the road was closed.", &["One of them: the road was closed"]),
    case("a dated noun", "A 2017 study found that the dam was leaking.", &["A 2017 study: the dam was leaking"]),
    case(
        "what a named source is",
        "According to Halden Horizon, a think tank, the road was closed.",
        &["Halden Horizon: the road was closed"],
    ),
    case("a question behind a colon", "Ann Example had some advice for Berg: “Quit now.”", &["Ann Example: Quit now."]),
    case("a thing found behind a colon", "Police found a note: “I am sorry.”", &["-: I am sorry."]),
    case("wondered aloud", "Ann Example wondered aloud whether the dam leaks.", &["Ann Example: whether the dam leaks"]),
    case("a noun with of", "The parents, teachers from the state of Maine, said the dam leaks.", &["The parents: the dam leaks"]),
    case(
        "quoted by somebody as saying",
        "Ann Example was quoted by the Halden Post as saying that the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case(
        "asked by somebody, whether",
        "I was asked by the officers, in their own way, whether I knew her.",
        &["the officers: whether I knew her"],
    ),
    case(
        "a participle in the source",
        "The firm denied it, a letter obtained under the act shows.",
        &["a letter: The firm denied it"],
    ),
    case(
        "a relative clause with marks",
        "Ann Example, whose book “The Art of Dams” sold well, said the plan “won’t work.”",
        &["Ann Example: the plan “won’t work.”"],
    ),
    case("once, before the cue", "Halloran once told the council that the dam leaks.", &["Halloran: the dam leaks"]),
    case("promised to somebody", "Halloran promised voters that the dam would close.", &["Halloran: the dam would close"]),
    case("long, before the cue", "Halloran has long argued that the dam leaks.", &["Halloran: the dam leaks"]),
    case("a pronoun for emphasis", "Halloran himself said the dam leaks.", &["Halloran: the dam leaks"]),
    case("what is only said", "Halloran would only say that the dam leaks.", &["Halloran: the dam leaks"]),
    case(
        "a subject of its own after when",
        "The crew who filled the seats laughed when Halloran said the dam was safe.",
        &["Halloran: the dam was safe"],
    ),
    case("two members", "Germany and Norland say the dam is theirs.", &["Germany and Norland: the dam is theirs"]),
    with_model(
        "two members, the first unknown",
        "Odland and Norland say the dam is theirs.",
        &["Odland and Norland: the dam is theirs"],
    ),
    case(
        "places where the speakers are",
        "Officials in Odland and Norland say the dam is theirs.",
        &["Officials: the dam is theirs"],
    ),
    case("a town and its country", "An envoy in Leeds, England, said the dam was theirs.", &["An envoy: the dam was theirs"]),
    case("an unknown plural noun", "But cartographers say it belongs to Odland.", &["cartographers: it belongs to Odland"]),
    case(
        "a noun and its participle",
        "Doctors treating Ann Example after the fall said she was well.",
        &["Doctors: she was well"],
    ),
    case(
        "a noun that is a cue elsewhere",
        "Some witnesses to the shooting said they feared for the town.",
        &["Some witnesses: they feared for the town"],
    ),
    case(
        "a relative clause with the cue behind",
        "The man who trained the birds for the fair says they are gone.",
        &["The man: they are gone"],
    ),
    case("a report", "A new Odland report says the dam leaks.", &["A new Odland report: the dam leaks"]),
    case(
        "an age and a town",
        "Ann Example, 45, a teacher from Leeds, England, said she would vote.",
        &["Ann Example: she would vote"],
    ),
    case(
        "a quotation in the aside",
        "Ann Example, who called it “absurd,” said the dam would fall.",
        &["who: it “absurd,”", "Ann Example: the dam would fall"],
    ),
    case(
        "a customer of a company",
        "“It is slow,” reported Halden Bank data customer Ann Example.",
        &["Ann Example: It is slow,"],
    ),
    case(
        "a poll, and a name after it",
        "According to a new Halden Bank poll, Ann Example leads by six points.",
        &["a new Halden Bank poll: Ann Example leads by six points"],
    ),
    case("nobody", "Nobody said the dam was safe.", &[]),
    case("a noun after a verb", "The warning raised questions about whether the dam was “sound.”", &[]),
    case(
        "a participle in a phrase",
        "In a note posted on its site, the firm thanked them and said the dam was safe.",
        &["the firm: the dam was safe"],
    ),
    case(
        "a list is no attribution",
        "Ann Example said farms, related works and dams all need repair.",
        &["Ann Example: farms, related works and dams all need repair"],
    ),
    case(
        "an apposition with a verb in it",
        "Ann Example, a retired nurse who lives in Leeds, said members in the north still wait.",
        &["Ann Example: members in the north still wait"],
    ),
    case(
        "a bracket and an apposition",
        "Rep. Ann Example (Me.), the top Democrat, said members had cut the budget.",
        &["Ann Example: members had cut the budget"],
    ),
    case(
        "a letter signed by two",
        "A letter signed by Ann Example and Tom Berg said the dam was safe.",
        &["A letter: the dam was safe"],
    ),
    case(
        "a paper and a person",
        "The Halden Post and Tom Berg said the dam was safe.",
        &["Halden Post and Tom Berg: the dam was safe"],
    ),
    case(
        "a description and a day between commas",
        "Tom Berg, the nominee, on Monday accused Leeds of “lying,” and vowed that he would sue.",
        &["Tom Berg: “lying,”", "Tom Berg: he would sue"],
    ),
    case("a day before the source", "In Leeds, on Monday Tom Berg said it was late.", &["Tom Berg: it was late"]),
    case("other sites such as", "Other sites such as Harbour have stated that they will stay.", &["Other sites: they will stay"]),
    case(
        "an unknown surname and a description",
        "Rook, a former farmer in Halden, told reporters that it was late.",
        &["Rook: it was late"],
    ),
    case(
        "an adverb and a description",
        "Yesterday, a farmer in Halden told reporters that it was late.",
        &["a farmer: it was late"],
    ),
    case("a group somewhere", "Republicans in Congress say the dam leaks.", &["Republicans: the dam leaks"]),
    case(
        "a name and its short form",
        "The growers’ union, Halden Growers (HG), said the dam leaks.",
        &["Halden Growers: the dam leaks"],
    ),
    case("a name in brackets", "The port’s chief (Ann Example) said the dam leaks.", &["Ann Example: the dam leaks"]),
    case("an office in brackets", "The port’s chief (in Halden) said the dam leaks.", &["The port’s chief: the dam leaks"]),
    case(
        "what survivors own",
        "Survivors’ accounts indicate the dam was cracked.",
        &["Survivors’ accounts: the dam was cracked"],
    ),
    case(
        "a party and a person",
        "The plan’s author, Maine Republican Ann Example, said the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case("a relative clause with an object", "The group that tracks the data says the dam leaks.", &["The group: the dam leaks"]),
    case("quotes him as saying", "The Halden Post quotes him as saying the dam leaks.", &["him: the dam leaks"]),
    case("a noun that is a verb too", "Officials on the dam project said it leaks.", &["Officials: it leaks"]),
    case("men who chant", "Men chanting “Go home” marched, smashing carts.", &["Men: Go home"]),
    case(
        "quoted, with a description, as saying",
        "The Halden Post quoted Ann Example, head of the port, as saying the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case("a day’s report", "Monday’s report said the dam leaks.", &["Monday’s report: the dam leaks"]),
    case("a note", "The port gave officials a note saying the dam leaks.", &["a note: the dam leaks"]),
    case("from a town, with one comma", "Senator Ann Example, from Leeds said the dam leaks.", &["Ann Example: the dam leaks"]),
    case(
        "two quotations",
        "Fans shouted “Halden out” and “Go home now” in the rain.",
        &["Fans: Halden out", "Fans: Go home now"],
    ),
    case("a quotation and a word", "Fans shouted “Halden out” and “boo” in the rain.", &["Fans: Halden out"]),
    case("no one", "No one should believe that the dam is safe.", &[]),
    case(
        "a relative clause with one comma",
        "Halden Papers Ltd., which owns the Post says it is late.",
        &["Halden Papers Ltd.: it is late"],
    ),
    case("rejected that demand", "Norland has rejected that demand, saying the dam leaks.", &["Norland: the dam leaks"]),
    case("a move of a people’s", "Berg left in a move Norwegians say harms trade.", &["Norwegians: harms trade"]),
    case(
        "an office whose comma is left out",
        "A friend of the port, Ann Example, head of the Halden Board says the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case(
        "a person and others",
        "Berg spoke with Ann Example, officials in Leeds said.",
        &["officials: Berg spoke with Ann Example"],
    ),
    case("a member of a party", "The two-term Ohio Democrat said it was late.", &["The two-term Ohio Democrat: it was late"]),
    case("a part of a party", "Some Democrats said it was late.", &["Some Democrats: it was late"]),
    case(
        "a share of those who",
        "26 percent of those who named their early choice said it was late.",
        &["26 percent of those: it was late"],
    ),
    case("so many in so many", "Six in 10 voters said it was late.", &["Six in 10 voters: it was late"]),
    case("a rough share", "About 44 percent of voters say it is late.", &["About 44 percent of voters: it is late"]),
    case("a share alone", "Fifty-two percent said it was late.", &["Fifty-two percent: it was late"]),
    case("a number of years before", "10 years ago Ann Example said it was late.", &["Ann Example: it was late"]),
    case("those who saw it", "Two men who saw it said the dam leaks.", &["Two men: the dam leaks"]),
    case("one, with the name", "“It is late,” said one, Ann Example.", &["Ann Example: It is late,"]),
    case(
        "a role without an article, a rank and a name",
        "Director of the Halden Agency Dr. Ann Example said it was late.",
        &["Ann Example: it was late"],
    ),
    case(
        "a body with letters",
        "Halden Police Service (HPS) officials said it was late.",
        &["Halden Police Service (HPS) officials: it was late"],
    ),
    case("a campaign", "It is late, according to the Example campaign. Ann Example won.", &["the Example campaign: It is late"]),
    case("an attack", "It was an attack officials said was late.", &["officials: was late"]),
    case("no longer", "His service no longer believes it was late.", &["His service: it was late"]),
    case("those who do something", "Reports reaching the office said it was late.", &["Reports: it was late"]),
    case("a participle behind a thing", "Ann Example moved approval saying that it was late.", &["Ann Example: it was late"]),
    case("stopped saying", "Ann Example stopped saying that it was late.", &[]),
    case("a label before the sentence", "Update: A judge agreed to it, saying it was late.", &["A judge: it was late"]),
    case(
        "a role at a panel, and the name",
        "The member on the panel, Ann Example, backed it, saying it was late.",
        &["Ann Example: it was late"],
    ),
    case(
        "who adds has said something",
        "Ann Example stated that Paul Berg had warned of floods, adding that it was late.",
        &["Ann Example: Paul Berg had warned of floods", "Ann Example: it was late"],
    ),
    case("to whom it goes", "Ann Example threw the case to the courts saying that it was late.", &["Ann Example: it was late"]),
    case("a letter to them", "Ann Example sent a letter to the council saying that it was late.", &["a letter: it was late"]),
];

/// Nouns of saying, and subjects that are no plain noun.
const NOUNS: &[Case] = &[
    case(
        "a noun and its owner",
        "Mayor Tobias Renn rejected Norland’s claims that its ships were late.",
        &["Norland: its ships were late"],
    ),
    case("a noun and a pronoun", "Mayor Ann Example repeated her belief that the dam leaks.", &["her: the dam leaks"]),
    case(
        "a noun and who made it",
        "The claim by the union that the port would close was false.",
        &["the union: the port would close"],
    ),
    case(
        "a noun that is the subject",
        "Norland’s repeated insistence that the dam was safe was ignored.",
        &["Norland: the dam was safe"],
    ),
    case(
        "a noun before the main clause",
        "Despite Norland’s warnings that the dam leaked, the town slept.",
        &["Norland: the dam leaked"],
    ),
    case("a noun that nobody owns", "The court rejected claims that the dam leaked.", &[]),
    case("a noun and a relative clause", "The mayor’s statement that was read out was brief.", &[]),
    case("a noun and a day", "The union’s claim that day was $5 million.", &[]),
    case("a noun that is a label", "Norland’s message: The dam will hold.", &["Norland: The dam will hold"]),
    case("a label without an owner", "The verdict: The dam will hold.", &[]),
    with_model(
        "a share of people",
        "44 percent of Odland voters say they are worried.",
        &["44 percent of Odland voters: they are worried"],
    ),
    case("most of a group", "A majority of voters believe the vote was fair.", &["A majority of voters: the vote was fair"]),
    case("one in so many", "Six in 10 voters said the plan would fail.", &["Six in 10 voters: the plan would fail"]),
    case("an amount opens the clause", "The audit says $3 million was wasted.", &["The audit: $3 million was wasted"]),
    case("an amount that is pledged", "Norland pledged $3 million in aid to the town.", &[]),
    case(
        "two adjectives of one noun",
        "The road was shut, security and medical sources said.",
        &["security and medical sources: The road was shut"],
    ),
    case("an age that stands for a person", "The 31-year-old said he would stay.", &["The 31-year-old: he would stay"]),
    case(
        "a number at the end of a name",
        "District Lodge 751 announced that talks had failed.",
        &["District Lodge 751: talks had failed"],
    ),
    case("those of a kind", "Those close to Mary Hallward say the plan is dead.", &["Those: the plan is dead"]),
    case("told behind what was told", "The bill will cost more, Parliament was told yesterday.", &["-: The bill will cost more"]),
    case(
        "quoted as saying, behind the quotation",
        "“We won,” the paper quoted Mary Hallward as saying.",
        &["Mary Hallward: We won,"],
    ),
    case(
        "what made them speak",
        "The vote failed, leading Odlanders to charge that the mayor had lied.",
        &["Odlanders: the mayor had lied"],
    ),
    case("what made him act", "Officers led Rook to tell his story to the judge.", &[]),
    case(
        "whom they told, and a clause",
        "Ann Example told officials troops were in Leeds.",
        &["Ann Example: troops were in Leeds"],
    ),
    case("a noun behind a participle", "The cut sent shares up, stoking fears that it will fail.", &[]),
    case(
        "a noun before a clause of its own",
        "She denied Norland’s claim that the dam leaked, and the mayor left.",
        &["Norland: the dam leaked"],
    ),
    case("a noun that is joined to others", "Bonds were pressured by falling shares and reports that Odland might sell.", &[]),
    case(
        "named only as",
        "A survivor named only as Mary Hallward told the Halden Post the dam was lost.",
        &["A survivor: the dam was lost"],
    ),
    case("tend to", "Some leaders tend to think the ruling will stand.", &["Some leaders: the ruling will stand"]),
    case(
        "asking at a meeting",
        "Ann Example pressed Berg, asking the mayor at the meeting, “Does it work?”",
        &["Ann Example: Does it work?"],
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
];

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
fn whose_words() {
    check(SOURCES, sources);
}

#[test]
fn nouns_of_saying_and_amounts() {
    check(NOUNS, sources);
}

#[test]
fn names_and_infinitives_with_a_part_in_marks() {
    check(NAMED, contents);
}
