//! Whose words they are, where another one stands between or beside: colons, hearers, courts, papers that cite, headings; each class with
//! what must not be found.

mod common;

use common::{Case, case, check, sources};

/// The same, of a headline above an article.
fn headed(headline: &str) -> Vec<String> {
    sources(&format!("{headline}\n\nLEEDS — The meeting ended on Monday. It rained all day in the valley.\n"))
}

const ANOTHERS: &[Case] = &[
    case(
        "who was asked",
        "Reporters asked Ann Example if she would stay. “I like it here.”",
        &["Reporters: if she would stay", "Ann Example: I like it here."],
    ),
    case(
        "who goes on asking",
        "Tom Rook asked Ann Example why she left. “Were you so tired?”",
        &["Tom Rook: why she left", "Tom Rook: Were you so tired?"],
    ),
    case(
        "whose head speaks",
        "It was built by the college, whose head, Ann Example, said it was late.",
        &["Ann Example: it was late"],
    ),
    case("whose son is named", "Ann Example, whose son, Rolf Renn, had died, said it was late.", &["Ann Example: it was late"]),
    case(
        "a colon behind who is moved",
        "The firm said it would pay. One driver was defiant: “I would do it again.”",
        &["The firm: it would pay", "One driver: I would do it again."],
    ),
    case(
        "a colon behind those who are not convinced",
        "Ann Example said it was safe.\n\nIts critics were not convinced: “It is a trick.”",
        &["Ann Example: it was safe", "Its critics: It is a trick."],
    ),
    case(
        "a colon behind a comparative",
        "Ann Example said it was safe. The farmer Tom Rook was less polite: “It is a sham.”",
        &["Ann Example: it was safe", "Tom Rook: It is a sham."],
    ),
    case(
        "a colon behind a person of a body",
        "Ann Example said it was late.\n\nThe coach of the team, Tom Rook, took the blame: “I picked them.”",
        &["Ann Example: it was late", "Tom Rook: I picked them."],
    ),
    case(
        "a colon behind whom it was simple for",
        "Ann Example said it was late. For Tom Rook it was simple: “We lost.”",
        &["Ann Example: it was late", "Tom Rook: We lost."],
    ),
    case(
        "a colon behind a thing that others found",
        "Ann Example said it was late. Police found a note: “We are sorry.”",
        &["Ann Example: it was late", "-: We are sorry."],
    ),
    case(
        "a colon behind the same one",
        "Ann Example said it was late. The reason was simple: “It is old.”",
        &["Ann Example: it was late", "Ann Example: It is old."],
    ),
    case(
        "a colon behind a pronoun",
        "Tom Rook said it was late. It was over: “We are done.”",
        &["Tom Rook: it was late", "Tom Rook: We are done."],
    ),
    case(
        "a short reply",
        "Tom Rook wrote that it was late. Ann Example’s reply was short: “We will not go.”",
        &["Tom Rook: it was late", "Ann Example: We will not go."],
    ),
    case("a swift answer", "The answer from Tom Rook was swift: “Pay up now.”", &["Tom Rook: Pay up now."]),
    case(
        "a claim that another one calls wrong",
        "Ann Example’s claim was wrong: “It leaks,” Tom Rook said.",
        &["Tom Rook: It leaks,"],
    ),
    case("was the answer", "“Not a chance,” was the governor’s answer.", &["the governor: Not a chance,"]),
    case("was her reply", "“Not now,” was her reply to the board.", &["her: Not now,"]),
    case("was the answer of nobody", "“Not now,” was the answer.", &[]),
    case(
        "sees it differently",
        "Tom Rook called it a triumph. Ann Example sees it differently. “It was too long.”",
        &["Ann Example: It was too long."],
    ),
    case(
        "shook her head",
        "Tom Rook called it a triumph. Ann Example shook her head. “It was too long.”",
        &["Ann Example: It was too long."],
    ),
    case("saw a play", "Tom Rook called it a triumph. Ann Example saw the play. “It was too long.”", &["-: It was too long."]),
    case("what a sign says", "A sign on the door said: “We are closed.”", &["A sign: We are closed."]),
    case("a slogan on a sign", "Signs that read “Save the Dam” hung there.", &[]),
];

const OTHERS: &[Case] = &[
    case("told a packed meeting", "Tom Rook told a packed news conference that the dam leaked.", &["Tom Rook: the dam leaked"]),
    case(
        "told a growers’ conference",
        "Tom Rook told a growers’ conference in Halden that the dam leaked.",
        &["Tom Rook: the dam leaked"],
    ),
    case(
        "told a committee of several fields",
        "Tom Rook told the roads, parks and sport committee that the dam leaked.",
        &["Tom Rook: the dam leaked"],
    ),
    case("told the leader of a council", "Tom Rook told the council leader that the dam leaked.", &["Tom Rook: the dam leaked"]),
    case(
        "told in a town and its state",
        "Tom Rook told a roomful of donors in Boston, Massachusetts, on Friday that the dam leaked.",
        &["Tom Rook: the dam leaked"],
    ),
    case("emailed somebody", "Ann Example emailed supporters last week that the dam leaked.", &["Ann Example: the dam leaked"]),
    case("texted somebody", "Ann Example texted a friend, “We won this thing.”", &["Ann Example: We won this thing."]),
    case("emailed somebody a thing", "Ann Example emailed customers a bill that was wrong.", &[]),
    case("let slip", "Ann Example let slip that the dam leaked.", &["Ann Example: the dam leaked"]),
    case("let go", "Ann Example let go of the rope that held it.", &[]),
    case(
        "is heard telling",
        "“It was my idea,” Tom Rook is heard telling the donors. “You’re welcome.”",
        &["Tom Rook: It was my idea,", "Tom Rook: You’re welcome."],
    ),
    case("can be heard asking", "“Where is it?” Ann Example can be heard asking an aide.", &["Ann Example: Where is it?"]),
    case("was heard to say", "Tom Rook was heard to say that the dam leaked.", &["Tom Rook: the dam leaked"]),
    case("heard a noise", "Tom Rook heard that the dam leaked.", &[]),
    case("is seen saying", "Ann Example is seen on the tape saying that the dam leaked.", &["Ann Example: the dam leaked"]),
    case("a paper that quotes him", "“I was late,” members quoted Tom Rook as saying.", &["Tom Rook: I was late,"]),
    case(
        "a paper that cites a chief",
        "The newspaper, citing company vice chairman Tom Rook, said the dam leaked.",
        &["The newspaper: the dam leaked"],
    ),
    case("a report that quotes a name", "The report, quoting Tom Rook, said the dam leaked.", &["The report: the dam leaked"]),
    case(
        "a name behind a description",
        "The chairman, port engineer Tom Rook, said the dam leaked.",
        &["Tom Rook: the dam leaked"],
    ),
    case(
        "asks behind an apposition",
        "Tom Rook, a farmer from Halden, asked why the dam leaked.",
        &["Tom Rook: why the dam leaked"],
    ),
    case(
        "is asked between commas",
        "Tom Rook, asked why the dam leaked, said it was old.",
        &["-: why the dam leaked", "Tom Rook: it was old"],
    ),
    case(
        "another one warns",
        "The council asked for more time after an engineer warned that the dam leaked.",
        &["an engineer: the dam leaked"],
    ),
    case("others say", "Ministers called for an inquiry after nurses said that the dam leaked.", &["nurses: the dam leaked"]),
    case(
        "asked and warned",
        "The council wrote to Ann Example in May and warned that the dam leaked.",
        &["The council: the dam leaked"],
    ),
    case("the same one warns", "The council warned after an inspection that the dam leaked.", &["The council: the dam leaked"]),
    case(
        "an age and a nation",
        "“It was tough but I won,” said the 27-year-old Australian.",
        &["the 27-year-old Australian: It was tough but I won,"],
    ),
    case("an age and a name", "“It was tough but I won,” said the 27-year-old Tom Rook.", &["Tom Rook: It was tough but I won,"]),
    case("an age alone", "“It was tough but I won,” said the 27-year-old.", &["the 27-year-old: It was tough but I won,"]),
    case("blasted", "“They lied,” blasted Tom Rook.", &["Tom Rook: They lied,"]),
    case("reckons", "“It was a joke,” reckons Ann Example.", &["Ann Example: It was a joke,"]),
    case("a work that calls somebody", "The book, “Dry,” calls Tom Rook a fool.", &[]),
    case("started a work", "She started “The Long Dam” in 2019.", &[]),
    case(
        "rebuked for",
        "Ann Example rebuked the mayor for being “sloppy with the truth.”",
        &["Ann Example: the mayor for being “sloppy with the truth.”"],
    ),
    case(
        "challenged to",
        "Ann Example challenged Tom Rook to “come clean about the money.”",
        &["Ann Example: come clean about the money."],
    ),
    case("challenged a rule", "Ann Example challenged the “dry dam” rule in court.", &[]),
    case(
        "in somebody’s words",
        "The bill would make schools use, in Ann Example’s words, “books that know what a dam is.”",
        &["Ann Example: books that know what a dam is."],
    ),
    case("in other words", "In other words, the dam leaked.", &[]),
    case("one asks in a note", "“Remember Halden?” one asked in an email.", &["one: Remember Halden?"]),
    case("one word of a spokesman", "“Ouch,” spokesman Tom Rook tweeted, with a clip.", &["Tom Rook: Ouch,"]),
    case("a show’s host", "“Town Talk” host Tom Rook tweeted, with a clip.", &[]),
    case(
        "a time before the subject",
        "Minutes earlier, behind the closed doors of the hall, Tom Rook had stood up before them and told them that he was late.",
        &["Tom Rook: he was late"],
    ),
    case("a memo by somebody", "A memo by the deputy mayor, Ann Example, warned that the dam leaks.", &["A memo: the dam leaks"]),
    case(
        "papers for somebody",
        "The papers, prepared for the port minister, Ann Example, say the dam leaks.",
        &["The papers: the dam leaks"],
    ),
    case(
        "a suit filed by somebody",
        "A lawsuit filed by a retired judge, Ann Example, alleges that the dam leaks.",
        &["A lawsuit: the dam leaks"],
    ),
    case(
        "a spokesman for somebody",
        "A spokesman for the port, Ann Example, warned that the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case(
        "who wrote a report",
        "The author of the report, Ann Example, warned that the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case(
        "quoted by a paper, behind the words",
        "“It leaks,” Ann Example was quoted by the newspaper as saying.",
        &["Ann Example: It leaks,"],
    ),
    case(
        "quoted in a report, behind the words",
        "“It leaks,” one pilot is quoted in the report as telling aides.",
        &["one pilot: It leaks,"],
    ),
    case("a paper quotes", "“It leaks,” the Halden Post quoted Ann Example as saying.", &["Ann Example: It leaks,"]),
    case("recalled him saying", "“It leaks,” Ann Example recalled him saying.", &["him: It leaks,"]),
    case("remembers a mother saying", "Ann Example remembers her mother saying, “It leaks.”", &["her mother: It leaks."]),
    case("recalled, and nobody else", "“It leaks,” Ann Example recalled.", &["Ann Example: It leaks,"]),
    case(
        "told by a part of a group",
        "He had been told by several of them that the dam leaks.",
        &["several of them: the dam leaks"],
    ),
    case(
        "told by one of the pilots",
        "She was warned by one of the pilots that the dam leaks.",
        &["one of the pilots: the dam leaks"],
    ),
    case("told by some", "She was warned by pilots that the dam leaks.", &["pilots: the dam leaks"]),
    case("some who call it so", "Some called the plan “a long yawn”.", &["Some: the plan “a long yawn”"]),
    case("one who calls it so", "One called the plan “a long yawn”.", &["One: the plan “a long yawn”"]),
    case("some who are called", "Some called to “report a leak”.", &[]),
    case("doubts that are voiced", "Officials privately voiced doubts that the dam would hold.", &[]),
    case("the accused", "The accused fears that the dam will leak.", &["The accused: the dam will leak"]),
    case(
        "the subject in a relative clause",
        "Ann Example left in a car that neighbors say was rented.",
        &["neighbors: was rented"],
    ),
    case(
        "the same behind a verb with over",
        "The state handed over a plan that lawyers for the port say was lost.",
        &["lawyers: was lost"],
    ),
    case("who guards it", "A man who guards the port said the dam leaked.", &["A man: the dam leaked"]),
    case(
        "another sentence behind an exclamation",
        "Ann Example shouted, “Who would believe it, not me!” She warned of a flood.",
        &["Ann Example: Who would believe it, not me!"],
    ),
    case(
        "a threat behind an exclamation",
        "Ann Example wrote that “not one of us believes it!” She threatened to leave.",
        &["Ann Example: not one of us believes it!"],
    ),
    case(
        "a question before its attribution",
        "The hall was cold. “Who believes it?” Ann Example asked.",
        &["Ann Example: Who believes it?"],
    ),
    case("on record", "Ann Example has gone on record saying that the dam leaks.", &["Ann Example: the dam leaks"]),
    case(
        "on the record as saying",
        "Ann Example is on the record as saying that the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    case("a record", "Ann Example found a record saying that the dam leaks.", &["a record: the dam leaks"]),
    case("editor in chief", "“It leaks,” editor in chief Ann Example said.", &["Ann Example: It leaks,"]),
    case("said editor in chief", "“It leaks,” said editor in chief Ann Example.", &["Ann Example: It leaks,"]),
    case("an editor in a town", "“It leaks,” a nurse in Halden said.", &["a nurse in Halden: It leaks,"]),
    case("a short answer", "His reply was simple: He would not go.", &["His: He would not go"]),
    case("a message from somebody", "The message from Ann Example was blunt: The dam is old.", &["Ann Example: The dam is old"]),
    case("a verdict without a verb", "The verdict was clear: Guilty.", &[]),
];

const COURTS: &[Case] = &[
    case(
        "heard from somebody",
        "The committee heard from Ann Example that the road was icy.",
        &["Ann Example: the road was icy"],
    ),
    case("members of a council", "Councillors heard that the road was icy.", &["-: the road was icy"]),
    case("who heard of it", "Villagers heard that the road was icy.", &[]),
    case("the inquest heard", "The inquest heard that the dam had leaked.", &["-: the dam had leaked"]),
    case("the tribunal heard, behind", "The dam had leaked, the tribunal heard.", &["-: The dam had leaked"]),
    case("jurors have heard", "The dam had leaked, jurors heard on Monday.", &["-: The dam had leaked"]),
    case("somebody heard", "She heard that the dam had leaked.", &[]),
    case("courts hear cases", "The court hears cases on Monday.", &[]),
];

const HEADLINES: &[Case] = &[
    case("told in court", "Driver was late for dam, inquest told", &["-: Driver was late for dam"]),
    case("a court hears", "Nurse ‘laughed at dying man’, court hears", &["-: Nurse ‘laughed at dying man’"]),
    case("somebody told staff", "Dam has failed, Tom Rook tells staff", &["Tom Rook: Dam has failed"]),
    case("to whom", "Ann Halden to Republicans: Do your job", &["Ann Halden: Do your job"]),
    case("a minister to MPs", "Minister to MPs: I did not leak the dam", &["Minister: I did not leak the dam"]),
    case("a road to a town", "Road to Halden: A journey through mud", &[]),
    case(
        "an aide to reporters",
        "Example aide to reporters: ‘He’s not going anywhere’",
        &["Example aide: He’s not going anywhere"],
    ),
    case(
        "who endorses somebody",
        "Ann Example endorses Tom Rook: ‘My heart is with him’",
        &["Ann Example: My heart is with him"],
    ),
    case("who praises somebody", "Tom Rook praises Ann Example: ‘She is the best of us’", &["Tom Rook: She is the best of us"]),
    case("a column", "Opinion: The dam will hold", &[]),
    case("who is described", "Teacher who banned phones: ‘They called me a tyrant’", &["Teacher: They called me a tyrant"]),
    case("whose mother", "Mother of missing boy: ‘I want him home’", &["Mother: I want him home"]),
    case("a kind of column in marks", "Interview: ‘It was the hardest part’", &[]),
    case("what claims are called", "Tom Rook calls claims ‘baseless’", &["Tom Rook: claims ‘baseless’"]),
    case("staff, in a heading", "Board backs merger as staff call plan ‘a mess’", &["staff: plan ‘a mess’"]),
    case("a running story", "The Latest: Rook says dam will hold", &["Rook: dam will hold"]),
    case("a poll", "Poll: Halden voters want dam", &["Poll: Halden voters want dam"]),
    case("somebody’s aide", "New dam to open in May, says Tom Rook aide", &["Tom Rook aide: New dam to open in May"]),
    case("an office", "New dam to open in May, says Halden mayor", &["Halden mayor: New dam to open in May"]),
];

#[test]
fn of_others_behind_a_colon() {
    check(ANOTHERS, sources);
}

#[test]
fn of_others_beside() {
    check(OTHERS, sources);
}

#[test]
fn heard_in_court() {
    check(COURTS, sources);
}

#[test]
fn in_headlines() {
    check(HEADLINES, headed);
}

/// Several as one, words for one hearer, a time between cue and *that*, plural verbs inside marks, brackets and colons.
const NEAR: &[Case] = &[
    case("two as one", "The couple say the ferry was late.", &["The couple: the ferry was late"]),
    case(
        "two as one behind a relative clause",
        "The pair, who paid in May, claim they were misled.",
        &["The pair: they were misled"],
    ),
    case("a family with a plural verb", "Her family say the ferry was late.", &["Her family: the ferry was late"]),
    case("a family as an object", "They met the family say on Sundays.", &[]),
    case("said to me", "One of the pilots said to me, “You sail like a baker.”", &["One of the pilots: You sail like a baker."]),
    case("said to be", "The ferry is said to be “slow”.", &[]),
    case(
        "a time before that",
        "Rook said, when the letter was read to him, that the ferry was sound.",
        &["Rook: the ferry was sound"],
    ),
    case("an act before that", "Rook said, as she left the hall, that the ferry was sound.", &["Rook: the ferry was sound"]),
    case("a time and no that", "Rook said, when it rained, the dam leaks.", &[]),
    case("remembered as", "Ed Renn remembered her as “the last of the pilots”.", &["Ed Renn: her as “the last of the pilots”"]),
    case("remembered a term", "Ed Renn remembered the “old ferry”.", &[]),
    case(
        "a plural verb in marks",
        "The firm insisted its pilots “follow the rules to the letter”.",
        &["The firm: its pilots “follow the rules to the letter”"],
    ),
    case(
        "a plural verb in marks behind such",
        "Rook refused, saying such ferries “turn a river into a road.”",
        &["Rook: such ferries “turn a river into a road.”"],
    ),
    case("no verb in marks", "The firm denied the charges “at once”.", &[]),
    case("he too", "Rook replied that he too paid the toll.", &["Rook: he too paid the toll"]),
    case("that too", "Rook denied that too.", &[]),
    case(
        "told by somebody with a name",
        "He was told by the clerk, Ann Example, that it was late.",
        &["Ann Example: it was late"],
    ),
    case("rose to ask", "Ann Example rose to ask why the ferry was late.", &["Ann Example: why the ferry was late"]),
    case("rose to leave", "Ann Example rose to leave when the ferry was late.", &[]),
    case(
        "another wanted to know",
        "Another wanted to know what would happen “if it rained”.",
        &["Another: what would happen “if it rained”"],
    ),
    case("inside a bracket", "The ferry is old (the year, Rook says, is unknown).", &["Rook: the year", "Rook: is unknown"]),
    case("behind a bracket", "The ferry (built in 1911) is old, Rook says.", &["Rook: The ferry (built in 1911) is old"]),
    case(
        "behind a colon, around the attribution",
        "The reason is simple: nobody, Rook says, wants to pay.",
        &["Rook: nobody", "Rook: wants to pay"],
    ),
    case("behind a noun and a colon", "The reason: the dam leaks, Rook says.", &["Rook: The reason: the dam leaks"]),
    case(
        "can, behind the attribution",
        "Rents have trebled, Rook says, and her own maids can no longer live there.",
        &["Rook: Rents have trebled", "Rook: and her own maids can no longer live there"],
    ),
    case("an act behind the attribution", "The ferry was late, Rook said, and left the room.", &["Rook: The ferry was late"]),
    case(
        "a time behind the attribution",
        "The board will report, Rook said, within 35 days.",
        &["Rook: The board will report", "Rook: within 35 days"],
    ),
    case(
        "a second part in marks",
        "The ice is “all but gone,” Rook said, and what is left “melts like a cone.”",
        &["Rook: The ice is “all but gone,”", "Rook: and what is left “melts like a cone.”"],
    ),
    case(
        "asked besides",
        "Rook said the road would open in May, while urging drivers to be patient.",
        &["Rook: the road would open in May"],
    ),
    case(
        "done besides",
        "Rook said the firm would grow in May, while cutting its costs.",
        &["Rook: the firm would grow in May, while cutting its costs"],
    ),
    case(
        "the writer behind marks and a dash",
        "Rook said the plan was “sound” — though he had voted against it.",
        &["Rook: the plan was “sound”"],
    ),
    case(
        "others behind a comma",
        "Police said the man fled, and witnesses said he was armed.",
        &["Police: the man fled", "witnesses: he was armed"],
    ),
    case(
        "a list of others",
        "Police, pilots, and witnesses said he was armed.",
        &["Police, pilots, and witnesses: he was armed"],
    ),
    case(
        "whose authors estimate",
        "The paper’s authors estimate that half of the ice is gone.",
        &["The paper’s authors: half of the ice is gone"],
    ),
    case("an owner’s estimate", "They heard Rook’s estimate that half of it is gone.", &["Rook: half of it is gone"]),
    case(
        "what another called it",
        "Ann Example said she would cut taxes, a pledge Tom Rook called “mad”.",
        &["Ann Example: she would cut taxes", "Tom Rook: mad"],
    ),
    case("a view not shared", "Rook said the plan was sound, a view not shared by his aides.", &["Rook: the plan was sound"]),
    case("then left", "Rook said the plan was sound, then left the room.", &["Rook: the plan was sound"]),
    case("then fell", "Rook said the man tripped, then fell.", &["Rook: the man tripped, then fell"]),
    case("before leaving", "Rook said the plan was sound, before leaving the hall.", &["Rook: the plan was sound"]),
    case("over the phone", "Rook said over the phone that it was late.", &["Rook: it was late"]),
    case("over a number", "Rook said over 40 ships were late.", &["Rook: over 40 ships were late"]),
    case("somebody’s words", "Ann Rook was blunt. Her words: “Go home.”", &["Her: Go home."]),
    case("a part that reads", "Part of the letter reads: “It is over.”", &["Part: It is over."]),
    case(
        "who stands in for somebody",
        "Ann Example, represented by her deputy, Tom Rook, said it was late.",
        &["Ann Example: it was late"],
    ),
    case(
        "initials",
        "Ann Example paints. Tom Rook met her.\n\nTR: How long did it take?\n\nAE: It took a year to dry.\n\nTR: And then?\n\nAE: It fell \
         off the wall.",
        &["TR: How long did it take?", "AE: It took a year to dry", "TR: And then?", "AE: It fell off the wall"],
    ),
    case("letters of nobody", "Ann Example paints.\n\nTV: It is shown at ten.\n\nTV: It is shown at six.", &[]),
    case(
        "another share",
        "Half of them said it was late, and 30 per cent said it was not.",
        &["Half of them: it was late", "30 per cent: it was not"],
    ),
    case(
        "nearly a share",
        "Most pilots said it was late, and almost half said they would leave.",
        &["Most pilots: it was late", "almost half: they would leave"],
    ),
    case("half the others", "Half the pilots said it was late.", &["Half the pilots: it was late"]),
    case("some of a hundred", "Some 60 per cent said it was late.", &["Some 60 per cent: it was late"]),
    case("the first thing", "The first thing Rook said was, “Where is my dog?”", &["Rook: Where is my dog?"]),
    case("the only thing", "The only thing Rook told me was that it was late.", &["Rook: it was late"]),
    case("a wrong thing", "The thing Rook said was wrong.", &[]),
    case("last words", "Her last words were, “Be good to them.”", &["Her: Be good to them."]),
    case("words of a sort", "Her last words were kind.", &[]),
    case("what one hears", "You hear people say that it is late.", &["people: it is late"]),
    case("under oath", "Rook admitted under oath that it was late.", &["Rook: it was late"]),
    case("under a plan", "Rook said under the plan, ships would be late.", &["Rook: under the plan, ships would be late"]),
    case("one card", "One card read: “We all loved him.”", &["One card: We all loved him."]),
    case("the first line", "The first line reads: “It is over.”", &["The first line: It is over."]),
];

#[test]
fn near() {
    check(NEAR, sources);
}
