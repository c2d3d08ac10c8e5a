//! Whose words they are, as the text names the source: one row a phenomenon, each class with what must not be found.

mod common;

use common::{Case, case, check, known_failure, with_model};
use onrecord::Analyzer;

/// `source: content` of every quote.
fn sources(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}: {}", q.source.map_or("-", |s| &doc[s]), &doc[q.span])).collect()
}

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
    case(
        "a body in the singular",
        "The prosecution claim that the driver left the yard.",
        &["The prosecution: the driver left the yard"],
    ),
    case("a body and a noun", "The company claim was false and the council report was late.", &[]),
    case(
        "a role behind a name and a quotation",
        "“It is not wise,” Ann Example, the union’s chairwoman told the Halden Post.",
        &["Ann Example: It is not wise,"],
    ),
    case(
        "a stop before the attribution",
        "“That is no issue. The crew is fit.” Mayor Renn said. “We will sail.”",
        &["Renn: That is no issue. The crew is fit.", "Renn: We will sail."],
    ),
    case("a stop before another sentence", "“The crew is fit.” Mayor Renn said so twice.", &["-: The crew is fit."]),
    case("answering claims", "Answering claims that the poll was rigged, Mayor Renn said it was fair.", &["Renn: it was fair"]),
    case("a noun before the people of a party", "“It is dead,” Senate Republicans said.", &["Senate Republicans: It is dead,"]),
    case("a day before them", "On Monday Republicans said it was dead.", &["Republicans: it was dead"]),
    case("called to say", "Mayor Renn called to tell reporters that the vote was off.", &["Renn: the vote was off"]),
    case("declined to say", "Mayor Renn declined to tell reporters that the vote was off.", &[]),
    case(
        "a relative clause and its last word",
        "The four officials who spoke up also said that the talks may fail.",
        &["The four officials: the talks may fail"],
    ),
    case("those who", "Those who back the law have noted that it is old.", &["Those: it is old"]),
    case("the reaction to", "The united response to the ruling showed that it was dead.", &["The united response: it was dead"]),
    case("a witness", "A young witness in a murder trial denied that he was wrong.", &["A young witness: he was wrong"]),
    case(
        "an adverb inside",
        "A recently published survey said the dam was safe.",
        &["A recently published survey: the dam was safe"],
    ),
    case("to repeat claims", "Renn used the notice to repeat claims that Odland is late.", &[]),
    case(
        "a note on a day",
        "Renn pressed Paula Odland, but she put out a note Thursday saying the dam leaks.",
        &["she: the dam leaks"],
    ),
    case(
        "a label before the sentence",
        "HALDEN (NORTH): Senator Jim Renn slammed the mayor, saying she missed sessions.",
        &["Jim Renn: she missed sessions"],
    ),
    case(
        "quoted in a paper",
        "The minister was quoted in the Herald as saying the dam was safe.",
        &["The minister: the dam was safe"],
    ),
    case(
        "those of a share",
        "Sixty percent of voters say they think it is old.",
        &["Sixty percent of voters: they think it is old", "they: it is old"],
    ),
    case(
        "a title, its field and an adverb",
        "The mayor of Leeds also said the bridge was safe.",
        &["The mayor of Leeds: the bridge was safe"],
    ),
    case("people who knew her", "People who knew her said she was kind.", &["People: she was kind"]),
    case("farmers who grow", "Farmers who grow wheat say prices are low.", &["Farmers: prices are low"]),
    case("those who know Renn", "Those who know Renn say she is kind.", &["Those: she is kind"]),
    case("one who signed", "One who signed the letter said she would go.", &["One: she would go"]),
    case(
        "in an opening phrase",
        "In interviews, ten people who have worked with Renn said that it was over.",
        &["ten people: it was over"],
    ),
    case("who police said", "The men who police said were armed never came.", &["police: were armed"]),
    case("plenty of", "Plenty of voters said they were tired.", &["Plenty of voters: they were tired"]),
    case("a number of", "A number of analysts have declared it was late.", &["A number of analysts: it was late"]),
    case(
        "that surveillance video",
        "Renn said that surveillance video shows there were two men.",
        &["Renn: surveillance video shows there were two men", "surveillance video: there were two men"],
    ),
    case(
        "that team",
        "It was claimed that Mr Renn’s team had warned clerks that it was late.",
        &["-: Mr Renn’s team had warned clerks that it was late", "Mr Renn’s team: it was late"],
    ),
    case("a stunned", "“That was quick,” said a stunned Tamsin Rook.", &["Tamsin Rook: That was quick,"]),
    case("a clearly tired", "“That was quick,” said the clearly tired senator.", &["the clearly tired senator: That was quick,"]),
    case("close to the talks", "“It is dead,” said a top Republican close to the talks.", &["a top Republican: It is dead,"]),
    case("party and state", "Rep. Troy Renn, R-Tenn. said it was late.", &["Troy Renn: it was late"]),
    case("called by", "Renn was called “a liar” by Berg.", &["Berg: a liar"]),
    case("heard saying", "Renn can be heard saying the plan was dead.", &["Renn: the plan was dead"]),
    case("both", "Becker and Sanders both said it was late.", &["Becker and Sanders: it was late"]),
    case("they both", "They both said it was late.", &["They: it was late"]),
    case(
        "heard somebody say",
        "“I stayed until I heard somebody say it was safe,” Ann Example said.",
        &["Ann Example: I stayed until I heard somebody say it was safe,", "somebody: it was safe"],
    ),
    case(
        "said somebody, without a comma",
        "The dam broke late on Sunday said port officer Ann Example.",
        &["Ann Example: The dam broke late on Sunday"],
    ),
    case(
        "who, speaking",
        "A retort came from another minister who, speaking in Leeds, said “the threat is hollow”.",
        &["who: the threat is hollow"],
    ),
    case("more than a dozen", "According to more than a dozen aides, it was late.", &["more than a dozen aides: it was late"]),
    case("who backs somebody", "MPs backing Renn said he was fair.", &["MPs: he was fair"]),
    case("who represents somebody", "“He was fair,” a lawyer representing Renn said.", &["a lawyer: He was fair,"]),
    case(
        "who represents somebody, behind the cue",
        "“He was fair,” said a lawyer representing Ann Renn.",
        &["a lawyer: He was fair,"],
    ),
    case("a managing director", "Port managing director Ann Renn said it was fair.", &["Ann Renn: it was fair"]),
    case("an acting head", "The bank’s acting head Ann Renn said it was fair.", &["Ann Renn: it was fair"]),
    case("many who met", "Many who met Renn said he was fair.", &["Many: he was fair"]),
    case("meanwhile, a man who", "Meanwhile, a man who knows Renn said he was fair.", &["a man: he was fair"]),
    case("everyone, behind marks", "“He was fair,” everyone who met Renn said.", &["everyone: He was fair,"]),
    case(
        "examples between commas",
        "Sheriffs in three towns, including Halden, Leeds, and Berg, said they would not obey.",
        &["Sheriffs: they would not obey"],
    ),
    case("throughout a place", "Clerks throughout the state are saying that it is late.", &["Clerks: it is late"]),
    case("a tweet saying", "Ann Quill attacked Renn in a tweet saying that he lied.", &["a tweet: he lied"]),
    case("used a speech to argue", "Renn used his speech to argue that the plan was dead.", &["Renn: the plan was dead"]),
    case("went on air to say", "Renn went on Halden FM to say that the plan was dead.", &["Renn: the plan was dead"]),
    case(
        "a statement and its paragraph",
        "Sheriff Stan Renn released the following statement:\n\n“It would be unwise to go.”",
        &["Stan Renn: It would be unwise to go."],
    ),
    known_failure(
        "with a cue in the relative clause",
        "The prosecutor who charged Renn said he was guilty.",
        &["The prosecutor: he was guilty"],
    ),
    case(
        "a date in the source behind its cue",
        "The road was closed, according to a 2009 study.",
        &["a 2009 study: The road was closed"],
    ),
    case(
        "a date that owns the source",
        "The road was closed, according to last week's report.",
        &["last week's report: The road was closed"],
    ),
    case(
        "a day behind whom it is told",
        "Ann Example told the board Monday that the road was closed.",
        &["Ann Example: the road was closed"],
    ),
    case(
        "asked, before a colon",
        "“It holds,” said Rook.

Ann Example was asked about the dam: “It leaks.”",
        &["Rook: It holds,", "Ann Example: It leaks."],
    ),
    case(
        "another is named in the clause with who",
        "Mary Quill, who lives with her husband, Mark Renn, in Leeds, said it was fun.",
        &["Mary Quill: it was fun"],
    ),
    case(
        "another is named in the clause with whose",
        "Mary Quill, whose son, Mark, died, said it was sad.",
        &["Mary Quill: it was sad"],
    ),
    case(
        "a short auxiliary",
        "“They’ve said that the dam was shut,” said Ann Example.",
        &["Ann Example: They’ve said that the dam was shut,", "They: the dam was shut"],
    ),
    case(
        "a short modal",
        "“They’ll tell you the dam was shut,” said Ann Example.",
        &["Ann Example: They’ll tell you the dam was shut,", "They: the dam was shut"],
    ),
    case(
        "a short modal of one's own",
        "“I’d say the dam was shut,” said Ann Example.",
        &["Ann Example: I’d say the dam was shut,"],
    ),
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
    case(
        "a few of a group",
        "According to a handful of the witnesses, the dam had cracks.",
        &["a handful of the witnesses: the dam had cracks"],
    ),
    case("a friend of a group", "According to a friend of the witnesses, the dam had cracks.", &["a friend: the dam had cracks"]),
    case(
        "a document that tells",
        "Renn sent Odland a telegram telling him the dam had failed.",
        &["a telegram: the dam had failed"],
    ),
    case("a thing that does not", "Renn sent Odland a boat telling him the dam had failed.", &[]),
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

#[test]
fn whose_words() {
    check(SOURCES, sources);
}

#[test]
fn nouns_of_saying_and_amounts() {
    check(NOUNS, sources);
}
