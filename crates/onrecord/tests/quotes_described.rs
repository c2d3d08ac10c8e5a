//! Sources with all that describes them, several sources, numbers, and cues behind *to*: one row a phenomenon.

mod common;

use common::{Case, case, check, sources, with_model};

/// Subjects with all that describes them, numbers, and cues behind *to*.
const DESCRIBED: &[Case] = &[
    case(
        "those who said something else",
        "A councillor who has said the vote was rigged told reporters Monday that she would not run again.",
        &["who: the vote was rigged", "A councillor: she would not run again"],
    ),
    case(
        "those who claimed something else",
        "The pilots who claimed that the port leaked said they would not sail.",
        &["who: the port leaked", "The pilots: they would not sail"],
    ),
    case(
        "those who said what another told",
        "They met a pilot who said the mayor told reporters that she was ill.",
        &["who: the mayor told reporters that she was ill", "the mayor: she was ill"],
    ),
    case(
        "of a town, with its state",
        "Sales fell 3%, the Austin, Texas-based company said.",
        &["the Austin, Texas-based company: Sales fell 3%"],
    ),
    case(
        "of a town, with its state between commas",
        "The Austin, Texas, retailer said sales fell.",
        &["The Austin, Texas, retailer: sales fell"],
    ),
    case(
        "officials, behind a place",
        "A fire broke out in the Bronx, officials said.",
        &["officials: A fire broke out in the Bronx"],
    ),
    case(
        "officials of a place, behind another",
        "He moved to the Bronx, New York officials said.",
        &["New York officials: He moved to the Bronx"],
    ),
    case(
        "who is two things to a firm",
        "“It will hold,” said Ann Quill, Odland Bank’s co-founder and chief executive.",
        &["Ann Quill: It will hold,"],
    ),
    case("behind", "The firm behind the app said it would close.", &["The firm: it would close"]),
    case("a participle", "The officer leading the hunt said he was armed.", &["The officer: he was armed"]),
    case("father of one of them", "The father of one of the victims said he was angry.", &["The father: he was angry"]),
    case(
        "widow of a soldier who",
        "The widow of a soldier who died in Odland said she was proud.",
        &["The widow: she was proud"],
    ),
    case("shot by police", "The family of a man shot by police said he was unarmed.", &["The family: he was unarmed"]),
    case("whose husband", "A woman whose husband died in the crash said it was late.", &["A woman: it was late"]),
    case("whose son was killed", "A woman whose son was killed said that it was late.", &["A woman: it was late"]),
    case("a boy who drowned", "The parents of a boy who drowned said it was late.", &["The parents: it was late"]),
    case("where it took place", "The owner of the bar where the fire took place said it was late.", &["The owner: it was late"]),
    case(
        "because he was not allowed",
        "An aide who spoke because he was not allowed to write to the media said it was late.",
        &["An aide: it was late"],
    ),
    case("found at the scene", "A note found at the scene said he was sorry.", &["A note: he was sorry"]),
    case("that built it", "The head of the firm that built it said it was safe.", &["The head: it was safe"]),
    case("a friend of his", "A friend of his said it was late.", &["A friend: it was late"]),
    case("a passer-by", "A passer-by said it was late.", &["A passer-by: it was late"]),
    case("everyone involved", "Everyone involved in the case said it was late.", &["Everyone: it was late"]),
    case("who police said", "The man who police said was armed fled.", &["police: was armed"]),
    case(
        "a subject of its own",
        "The men who sat there laughed when Ann Example said it was late.",
        &["Ann Example: it was late"],
    ),
    case("a name with its description", "Head of the board Ann Example said it was late.", &["Ann Example: it was late"]),
    case("a number with its article", "The two said they heard shots.", &["The two: they heard shots"]),
    case("the other three", "The other three said they heard shots.", &["The other three: they heard shots"]),
    case("two of the three", "Two of the three said they heard shots.", &["Two of the three: they heard shots"]),
    case("two others", "Two others said they heard shots.", &["Two others: they heard shots"]),
    case("one in so many, alone", "Just one in 10 said they were happy.", &["Just one in 10: they were happy"]),
    case("a share alone", "Only 12% said they were happy.", &["Only 12%: they were happy"]),
    case("father of three", "The father of three said he was ill.", &["The father: he was ill"]),
    case("a number that says no", "Two said no and three abstained.", &[]),
    case("is expected to say", "Ann Example is expected to say that it leaks.", &["Ann Example: it leaks"]),
    case("is due to tell", "Ann Example is due to tell MPs that it leaks.", &["Ann Example: it leaks"]),
    case("was forced to admit", "Ann Example was forced to admit she had lied.", &["Ann Example: she had lied"]),
    case("felt compelled to say", "Ann Example felt compelled to say that it leaks.", &["Ann Example: it leaks"]),
    case("stood up to say", "Ann Example stood up to say that it leaks.", &["Ann Example: it leaks"]),
    case("called police to say", "A neighbour called police to say he was armed.", &["A neighbour: he was armed"]),
    case("wrote to somebody to say", "Ann Example wrote to the mayor to say that it leaks.", &["Ann Example: it leaks"]),
    case(
        "emailed staff to tell them",
        "Ann Example emailed staff to tell them the site would close.",
        &["Ann Example: the site would close"],
    ),
    case("called on him to say", "Ann Example called on the mayor to say that it leaks.", &[]),
    case("is not expected to say", "Ann Example is not expected to say that it leaks.", &[]),
    case("had to say goodbye", "Ann Example had to say goodbye.", &[]),
    case("is expected to announce a thing", "Ann Example is expected to announce a rise that was planned.", &[]),
    case(
        "according to A and B",
        "It was sold, according to Odland and Norland officials.",
        &["Odland and Norland officials: It was sold"],
    ),
    case(
        "according to two adjectives",
        "It was sold, according to current and former staff.",
        &["current and former staff: It was sold"],
    ),
    case(
        "according to a list",
        "It was sold, according to police, residents and the mayor.",
        &["police, residents and the mayor: It was sold"],
    ),
    case(
        "according to papers obtained",
        "It was sold, according to emails and papers obtained by the Halden Post.",
        &["emails and papers: It was sold"],
    ),
    case(
        "said A and B",
        "It was sold, said Ann Example and Tobias Renn, who own it.",
        &["Ann Example and Tobias Renn: It was sold"],
    ),
    case(
        "according to A and B, in front",
        "According to police and residents, it was sold.",
        &["police and residents: it was sold"],
    ),
    case(
        "according to one head",
        "It was sold, according to Tobias Renn, who built it and now runs a bar.",
        &["Tobias Renn: It was sold"],
    ),
    case("said A and left", "“It is bad,” said Ann Example and left.", &["Ann Example: It is bad,"]),
    case(
        "according to, and a bracket",
        "It was sold, according to the Halden Health Board (HHB).",
        &["Halden Health Board: It was sold"],
    ),
    case(
        "according to, and a dash",
        "It was sold, according to the report — far more than planned.",
        &["the report: It was sold"],
    ),
    case(
        "according to some of them",
        "It was sold, according to some of his neighbours.",
        &["some of his neighbours: It was sold"],
    ),
    case("said one of them", "It was sold, said one of the neighbours.", &["one of the neighbours: It was sold"]),
    case("said another", "It was sold, said another.", &["another: It was sold"]),
    case("according to who does it", "It was sold, according to a doctor treating the boy.", &["a doctor: It was sold"]),
    case("according to a memo seen", "It was sold, according to a memo seen by the Halden Post.", &["a memo: It was sold"]),
    case("said people aware", "It was sold, said people aware of the plan.", &["people: It was sold"]),
    case("who knew him, at the end", "He was a quiet man, a neighbour who knew him said.", &["a neighbour: He was a quiet man"]),
    case(
        "who were there, at the end",
        "He was a quiet man, two people who were there said.",
        &["two people: He was a quiet man"],
    ),
    case("a closing comma left out", "Ann Example, a retired nurse from Leeds said it was sold.", &["Ann Example: it was sold"]),
    case("allows somebody to", "The law, passed last year, allows the council to act on it.", &[]),
    case("according to a body, which", "It was sold, according to the union, which has 90 members.", &["the union: It was sold"]),
    case("according to his wife", "It was sold, according to his wife, a nurse.", &["his wife: It was sold"]),
    case(
        "according to a report, the most",
        "Jobs were lost, according to the report, the most since 1999.",
        &["the report: Jobs were lost"],
    ),
    case("attacked a plan saying", "Ann Example attacked the plan saying it was late.", &["Ann Example: it was late"]),
    case("ended a talk saying", "Ann Example ended her talk saying she would quit.", &["Ann Example: she would quit"]),
    case("issued a letter saying", "Ann Example issued a letter saying she was ill.", &["a letter: she was ill"]),
    case("received the report saying", "Ann Example received the report saying it was late.", &["the report: it was late"]),
    case("the month May", "A report released in May shows that the dam leaks.", &["A report: the dam leaks"]),
    case("dashes without blanks", "Ann Example—a longtime critic—said the dam leaks.", &["Ann Example: the dam leaks"]),
    case(
        "an apposition behind after",
        "Berg quit after Ann Example, the speaker, told him that the dam was shut.",
        &["Ann Example: the dam was shut"],
    ),
    case(
        "a legislator with party and clause",
        "While leader Odd Berg, D-Nev., who runs the house, has said the dam was shut, Ann Example left.",
        &["Odd Berg: the dam was shut"],
    ),
    case(
        "a spokeswoman for whoever is named",
        "An aide to the chairman, Sen. Odd Berg, said the dam leaks.",
        &["An aide: the dam leaks"],
    ),
    case(
        "a name behind where it is based",
        "The dam was shut, according to the Boise-based Center for Clinic Rights.",
        &["Center for Clinic Rights: The dam was shut"],
    ),
    case(
        "a body's name behind what somebody speaks for",
        "A spokeswoman for the airline, Odland Air Ltd, said the plane was late.",
        &["A spokeswoman for the airline: the plane was late"],
    ),
    case(
        "the head of what is named",
        "The chief executive of its parent, Halden Group Ltd, warned that jobs would go.",
        &["The chief executive of its parent: jobs would go"],
    ),
    case(
        "an analyst, and where",
        "An analyst at the brokerage, Renn Brothers Inc., said the stock was cheap.",
        &["An analyst: the stock was cheap"],
    ),
    case(
        "a body beside its name",
        "The teachers union, the Halden Education Association, said the plan was late.",
        &["Halden Education Association: the plan was late"],
    ),
    case("a spokesman's name", "A spokesman for the port, Tom Rook, said the dock was shut.", &["Tom Rook: the dock was shut"]),
    case(
        "a nominal unknown before its name, behind the words",
        "“It leaks,” the tenth grader, Tom Rook, recalled.",
        &["Tom Rook: It leaks,"],
    ),
    case(
        "one of several before the name",
        "“It leaks badly,” one of the hikers, Tom Rook, said.",
        &["Tom Rook: It leaks badly,"],
    ),
    case(
        "a nominal behind words, and another who spoke",
        "“It leaks,” said the tenth grader, and Tom Rook, a farmer, agreed that it leaks.",
        &["the tenth grader: It leaks,", "Tom Rook: it leaks"],
    ),
    case(
        "while, and another with an apposition",
        "“It will hold,” wrote Governor Ann Example, while board member Tom Rook, the lone critic, argued that the wall was weak.",
        &["Ann Example: It will hold,", "Tom Rook: the wall was weak"],
    ),
    case(
        "a person joined with her like",
        "Ann Example, R-Ohio, and Tom Rook, D-Iowa, said the wall was weak.",
        &["Ann Example, R-Ohio, and Tom Rook: the wall was weak"],
    ),
    case(
        "a part amid the sentence",
        "Minutes showed that five of six members felt it was early.",
        &["Minutes: five of six members felt it was early", "five of six members: it was early"],
    ),
    case(
        "a part behind as",
        "It may close, even as two of her aides said in a note that it was safe.",
        &["two of her aides: it was safe"],
    ),
    case(
        "a part and a conjunction",
        "The ban fell after four of the nine judges said it was void.",
        &["four of the nine judges: it was void"],
    ),
    case("a parent of some", "The mother of two of the boys said they were late.", &["The mother: they were late"]),
    case("who rang", "We were in bed when a neighbour rang and said the dam was gone.", &["a neighbour: the dam was gone"]),
    case(
        "somebody's wife who rang",
        "They were on the pier when somebody's wife called and said it was closing.",
        &["somebody's wife: it was closing"],
    ),
    case(
        "who stopped, behind a clause with when",
        "When the dam broke, Tom Rook stopped and said it was lost.",
        &["Tom Rook: it was lost"],
    ),
    case(
        "a role in small letters behind the verb",
        "The effect is small, notes engineer Ann Example.",
        &["Ann Example: The effect is small"],
    ),
    case(
        "who warns last",
        "The ice is thin, cautions co-author Ann Example, a chemist at Halden University.",
        &["Ann Example: The ice is thin"],
    ),
    case("who warns, named alone", "The ice is thin, warns Ann Example, who built the wall.", &["Ann Example: The ice is thin"]),
    case("whom somebody warned", "The board met, warned Rook of losses and left.", &[]),
    case("a list of phrases with a role", "They saw the farms, related groups and Tom Rook.", &[]),
    case(
        "a senior officer and what of",
        "“Two men have been held,” a senior officer privy to the probe said.",
        &["a senior officer: Two men have been held,"],
    ),
    case("those aware of something", "People aware of the plan said it was dead.", &["People: it was dead"]),
    case(
        "a body informed at the end",
        "The plant will close by March, the firm informed the stock exchange on Monday.",
        &["the firm: The plant will close by March"],
    ),
    case("a body that informs in the middle", "The firm, which informed the stock exchange on Monday, will close.", &[]),
    case(
        "a party by its side",
        "The talks failed, according to the opposition Halden Reform Party. The vote, according to the ruling Quarzel Congress, was fair.",
        &["Halden Reform Party: The talks failed", "Quarzel Congress: The vote", "Quarzel Congress: was fair"],
    ),
    case(
        "a report by its kind",
        "The talks failed, according to the independent report. The vote was fair, according to the opposition leader.",
        &["the independent report: The talks failed", "the opposition leader: The vote was fair"],
    ),
];

/// Several sources, and shares of people.
const SEVERAL: &[Case] = &[
    case("a share without its people", "Halloran leads, with 22 percent saying the dam leaks.", &["22 percent: the dam leaks"]),
    case(
        "two shares",
        "Half of voters say the dam is safe, while 12% say the dam leaks.",
        &["Half of voters: the dam is safe", "12%: the dam leaks"],
    ),
    case(
        "a share of an age",
        "Only 28 percent of those 65 and older said the dam leaks.",
        &["Only 28 percent of those 65 and older: the dam leaks"],
    ),
    case("somebody and others", "Ann Example and others said the dam leaks.", &["Ann Example and others: the dam leaks"]),
    case("some and others", "Some blamed Berg and others said the dam leaks.", &["others: the dam leaks"]),
    case(
        "somebody and a number of others",
        "Ann Example and 10 other leaders said the dam leaks.",
        &["Ann Example and 10 other leaders: the dam leaks"],
    ),
    case("she and hers", "She and her aides said the dam leaks.", &["She and her aides: the dam leaks"]),
    case(
        "two legislators with their parties",
        "Rep. Ann Example, R-Ohio, and Sen. Odd Berg, D-Iowa, said the dam leaks.",
        &["Ann Example, R-Ohio, and Sen. Odd Berg: the dam leaks"],
    ),
    case(
        "two adjectives at the start",
        "Several current and former U.S. officials told reporters that the dam leaks.",
        &["Several current and former U.S. officials: the dam leaks"],
    ),
    case(
        "a holiday before the source",
        "They named Tuesday a public holiday, and local media say the dam leaks.",
        &["local media: the dam leaks"],
    ),
    case(
        "a list before its verb",
        "The council, the church and voters had sued over the law, saying the dam leaks.",
        &["The council, the church and voters: the dam leaks"],
    ),
    case(
        "a role before the verb",
        "Ann Example, a farmer and a mayor, left the hall, saying the dam leaks.",
        &["Ann Example: the dam leaks"],
    ),
    with_model(
        "a field before the leaders",
        "Senate ethics leaders rejected it, saying the dam leaks.",
        &["Senate ethics leaders: the dam leaks"],
    ),
    case("with a word in marks", "The “dry” towns said the dam was shut.", &["The “dry” towns: the dam was shut"]),
    case("somewhere with a word in marks", "Farmers in “dry” valleys said the dam was shut.", &["Farmers: the dam was shut"]),
    case("marks of their own", "He wrote “No” and officials said the dam was shut.", &["He: No", "officials: the dam was shut"]),
    case("all of them", "All of the candidates said the dam was shut.", &["All of the candidates: the dam was shut"]),
    case("none of them", "None of the candidates said the dam was shut.", &[]),
    case(
        "a second source with a description",
        "The plan is off, according to two aides and a person familiar with the talks.",
        &["two aides and a person: The plan is off"],
    ),
    case("a clause behind a source", "The plan is off, according to police and two people left town.", &[]),
];

/// More than forty words that open a sentence, without a verb.
const WEEKS: &str = "After weeks of rain and of wind from the north and the east, with boats of all sizes in the harbour, with nets and \
                     ropes and sails in the mud, with carts and crates on the quay, and with no light in the tower of the old hall,";

/// What stands right before a verb of saying decides, however long the sentence is; `@` is [`WEEKS`].
const LONG: &[Case] = &[
    case("a clause before the cue", "@ the envoy of Norway, Tamsin Rook, was late, said the mayor.", &[]),
    case("another one", "@ the head of the mission, Tamsin Rook, left Leeds, said the envoy.", &[]),
    case(
        "no clause before it",
        "After rain, the envoy of Norway, Tamsin Rook, said the mayor was late.",
        &["Tamsin Rook: the mayor was late"],
    ),
    case(
        "a short one",
        "The envoy of Norway, Tamsin Rook, was late, said the mayor.",
        &["the mayor: The envoy of Norway, Tamsin Rook, was late"],
    ),
];

/// Words that hyphens tie together, and people with more than one description.
const PEOPLE: &[Case] = &[
    case("an age before a noun", "“It rang,” said the 52-year-old nurse.", &["the 52-year-old nurse: It rang,"]),
    case("an age before a name", "“It rang,” 19-year-old Luis Example said.", &["Luis Example: It rang,"]),
    case("an age before a role", "“It rang,” said 19-year-old student Luis Example.", &["Luis Example: It rang,"]),
    case("a year before a role", "“It rang,” said second-year nurse Luis Example.", &["Luis Example: It rang,"]),
    case("an age in what is said", "Rook said a 61-year-old man was hurt.", &["Rook: a 61-year-old man was hurt"]),
    case("a mother of two, in one word", "“It rang,” the mum-of-two told the Post.", &["the mum-of-two: It rang,"]),
    case("a mother of two", "The mother of two said the dam leaks.", &["The mother: the dam leaks"]),
    case("an in-law", "“It rang,” the owner’s brother-in-law said.", &["the owner’s brother-in-law: It rang,"]),
    case("an in-law with a name", "“It rang,” said her son-in-law, Luis Example.", &["Luis Example: It rang,"]),
    case("who passes by", "A passer-by said the dam leaks.", &["A passer-by: the dam leaks"]),
    case("who passes by, in what is said", "Rook said a passer-by had found it.", &["Rook: a passer-by had found it"]),
    case("an adjective of three words", "“It rang,” said a stay-at-home father.", &["a stay-at-home father: It rang,"]),
    case("noun, name, age", "“It rang,” a neighbour, Ann Example, 52, said.", &["Ann Example: It rang,"]),
    case("noun, name, clause", "“It rang,” one aide, Ann Example, who left, said.", &["Ann Example: It rang,"]),
    case("noun, name, age, no marks", "It rang, the firm’s founder, Ann Example, 52, said.", &["Ann Example: It rang"]),
    case(
        "another noun before and",
        "He saw “The Dam,” a film, and its maker, Ann Example, 52, said it was late.",
        &["Ann Example: it was late"],
    ),
    case("who jails another", "Judge Ann Example, jailing Tom Rook for a year, said: “It rang.”", &["Ann Example: It rang."]),
    case("who quotes another", "“It rang,” Ann Example, quoting Tom Rook, said.", &["Ann Example: It rang,"]),
    case("who holds an office", "The town’s outgoing mayor, Ann Example, said it rang.", &["Ann Example: it rang"]),
    case("who stands with another", "Ann Example, standing with her son, Luis, said it rang.", &["Ann Example: it rang"]),
    case("a lawyer", "His lawyer, Ann Example, said it rang.", &["Ann Example: it rang"]),
    case("who walks a dog", "“It rang,” a man walking his dog told police.", &["a man: It rang,"]),
    case("who holds a baby", "“It rang,” said a woman holding a baby.", &["a woman: It rang,"]),
    case("who speaks in secret", "An official speaking on condition of anonymity said it rang.", &["An official: it rang"]),
    case("what falls", "A dam near his house broke, police said.", &["police: A dam near his house broke"]),
    case("role and firm", "Ann Example, senior analyst, Odland Capital, said it rang.", &["Ann Example: it rang"]),
    case("a union by its name", "The teachers union, the Halden Union, said it rang.", &["Halden Union: it rang"]),
    case("a bracket and a day", "Sen. Ann Example (R-Ohio) on Monday said the dam leaks.", &["Ann Example: the dam leaks"]),
    case("a bracket and a channel", "Rep. Ann Example (R-Ohio) on CNN said the dam leaks.", &["Ann Example: the dam leaks"]),
    case("a firm's letters", "The Halden Bee Trust (HBT) in a report said it leaks.", &["Halden Bee Trust: it leaks"]),
    case(
        "an office and a statement",
        "Ann Example, the mayor, in a statement on Monday said it rang.",
        &["Ann Example: it rang"],
    ),
    case("a place, then who", "In Ohio, a judge on Monday said the dam leaks.", &["a judge: the dam leaks"]),
    case("a place, then a person", "In Ohio, on Monday Ann Example said the dam leaks.", &["Ann Example: the dam leaks"]),
    case("one and another", "One commented: “It rang.” Another posted: “It rings.”", &["One: It rang.", "Another: It rings."]),
    case("one, behind", "“It rang,” one commented.", &["one: It rang,"]),
    case(
        "while speaking to others",
        "The minister while speaking to reporters said the road was shut.",
        &["The minister: the road was shut"],
    ),
    case(
        "talking to a paper",
        "Ann Example talking to the Halden Post said the road was shut.",
        &["Ann Example: the road was shut"],
    ),
    case(
        "a plain form behind an article is a noun",
        "“It is late,” the rail operator said.",
        &["the rail operator: It is late,"],
    ),
];

#[test]
fn verbs_far_from_the_start() {
    check(LONG, |text| sources(&text.replace('@', WEEKS)));
}

#[test]
fn described_sources() {
    check(DESCRIBED, sources);
}

#[test]
fn several_sources() {
    check(SEVERAL, sources);
}

#[test]
fn people() {
    check(PEOPLE, sources);
}
