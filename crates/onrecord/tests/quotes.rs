//! Quote contents and kinds: one row a phenomenon, each class with what must not be found.

mod common;

use common::{Case, case, check, known_failure};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

const MARKS: &[Case] = &[
    case("curly marks", "“We will act,” said Ann Example.", &["direct|We will act,"]),
    case("straight marks", "\"We will act,\" said Ann Example.", &["direct|We will act,"]),
    case("doubled single marks", "''We will act,'' said Ann Example.", &["direct|We will act,"]),
    case("British single marks", "‘We’ll act,’ said Ann Example.", &["direct|We’ll act,"]),
    case(
        "plural apostrophe inside single marks",
        "‘The brewers’ plan is dead,’ said Ann Example.",
        &["direct|The brewers’ plan is dead,"],
    ),
    case("apostrophes alone are no marks", "The brewers’ plan and the growers’ plan failed.", &[]),
    case(
        "a closing mark where the opening one belongs",
        "”We will act. It is late,” said Ann Example.",
        &["direct|We will act. It is late,"],
    ),
    case("double primes", "″We will act,″ said Ann Example, 26.", &["direct|We will act,"]),
    case("inches are no marks", "“The door is 6′ 2″ high,” said Ann Example.", &["direct|The door is 6′ 2″ high,"]),
];

const DIRECT: &[Case] = &[
    case("cue and source after", "“The road is closed,” Ann Example said.", &["direct|The road is closed,"]),
    case("cue first", "Ann Example said: “The road is closed.”", &["direct|The road is closed."]),
    case(
        "split around the cue",
        "“The road is closed,” she said, “and so is the bridge.”",
        &["direct|The road is closed,", "direct|and so is the bridge."],
    ),
    case(
        "continuation",
        "“The road is closed,” Ann Example said. “We have no date.”",
        &["direct|The road is closed,", "direct|We have no date."],
    ),
    case(
        "split by what is said of the source",
        "“If it rains,” said Ann Example, who has two sons, “we will go on.”",
        &["direct|If it rains,", "direct|we will go on."],
    ),
    case(
        "a site, in what is said of the source",
        "“If it rains, stop,” said Ann Example, who runs the site, “Long Dam.”",
        &["direct|If it rains, stop,"],
    ),
    case(
        "split by dashes",
        "“The road is closed” – Ann Example said – “and so is the bridge.”",
        &["direct|The road is closed", "direct|and so is the bridge."],
    ),
    case(
        "split by a semicolon",
        "“The road is closed,” Ann Example said; “the bridge is next.”",
        &["direct|The road is closed,", "direct|the bridge is next."],
    ),
    case("dots before the mark", "“The road is closed …” Ann Example said.", &["direct|The road is closed …"]),
    case("a bullet before the marks", "• “We will act,” said Ann Example.", &["direct|We will act,"]),
    case("clause in marks after that", "Ann Example warned that “paper does not vote.”", &["direct|paper does not vote."]),
    case("the asker after the question", "“Will it hold?” asked Ann Example, who lives there.", &["direct|Will it hold?"]),
    case("a verb with an addressee, inverted", "“Stop this now,” warned the mayor.", &["direct|Stop this now,"]),
    case("as somebody put it", "“It is gone,” as Ann Example put it.", &["direct|It is gone,"]),
    case("as somebody put it, first", "As Ann Example put it, “It is gone.”", &["direct|It is gone."]),
    case("put it bluntly", "One aide put it bluntly: “It is gone.”", &["direct|It is gone."]),
    case(
        "an absolute phrase inside",
        "“He is not fit,” she said, her voice rising, “to lead us.”",
        &["direct|He is not fit,", "direct|to lead us."],
    ),
    case(
        "then added",
        "Rook said the dam “would hold,” then added with a laugh: “Write that.”",
        &["mixed|the dam “would hold,”", "direct|Write that."],
    ),
    case("a verb of manner before the mark", "Supporters chanted “Save it!” as he left.", &["direct|Save it!"]),
    case("a promise in marks", "Rook vowed to “fight on.”", &["direct|fight on."]),
    case(
        "what somebody will go on doing",
        "The board said its work would go on “until noon.”",
        &["mixed|its work would go on “until noon.”"],
    ),
    case("a scare quote is no quote", "The plan rests on so-called “swing” towns.", &[]),
    case("an office with capitals", "“We will win,” said House Minority Leader Ann Example.", &["direct|We will win,"]),
    case(
        "what I would say",
        "“I would say the plan is dead, and I can promise you we will win,” Rook said.",
        &["direct|I would say the plan is dead, and I can promise you we will win,"],
    ),
    case(
        "what I said",
        "“I told him that it was late,” Rook said.",
        &["direct|I told him that it was late,", "indirect|it was late"],
    ),
    case("this confirms", "“This confirms that it is safe,” Rook said.", &["direct|This confirms that it is safe,"]),
    case("said by an age", "“I was late,” said the 31-year-old.", &["direct|I was late,"]),
    case("fired back", "“It is over,” Rook fired back.", &["direct|It is over,"]),
    case(
        "according to, no comma, marks",
        "According to one neighbour “she is a quiet woman.”",
        &["direct|she is a quiet woman."],
    ),
    case(
        "he’s saying",
        "“He’s saying ‘this is the plan,’ and then he leaves,” Rook said.",
        &["direct|He’s saying ‘this is the plan,’ and then he leaves,", "direct|this is the plan,"],
    ),
    case(
        "a question, then a sentence that reports something else",
        "“Will the dam hold?” Mayor Renn said the dam was safe.",
        &["direct|Will the dam hold?", "indirect|the dam was safe"],
    ),
    case(
        "a question and who asked whom",
        "“Will the dam hold?” Mayor Renn asked reporters on Monday.",
        &["direct|Will the dam hold?"],
    ),
    case(
        "a phrase with marks before what is said",
        "Calling the ruling “a disgrace”, lawyer Ann Holt said her client would appeal.",
        &["mixed|the ruling “a disgrace”", "indirect|her client would appeal"],
    ),
    case(
        "a phrase with marks before an addressee",
        "Speaking of “a long road”, Mayor Renn told reporters the dam would hold.",
        &["indirect|the dam would hold"],
    ),
    case(
        "a clause with marks",
        "The ruling is “a disgrace”, lawyer Ann Holt said on Monday.",
        &["mixed|The ruling is “a disgrace”"],
    ),
    case("asked the accused", "The officer asked the accused “Are you going to tell us?”", &["direct|Are you going to tell us?"]),
    case(
        "a show behind its station",
        "“We have the votes,” Mayor Renn said on NJTV’s “On the Record.”",
        &["direct|We have the votes,"],
    ),
    case(
        "a closing mark that is missing behind a colon",
        "The coach said: \"The first match is hard. We did our best.\n\nThe crowd left.",
        &["direct|The first match is hard. We did our best."],
    ),
    case("a semicolon before the marks", "The dam is old; “it leaks,” Mayor Renn said.", &["direct|it leaks,"]),
    case(
        "two quotations and a comma",
        "Mayor Renn shouted “Go now”, “Get out of here.”",
        &["direct|Go now", "direct|Get out of here."],
    ),
    case("a list of words in marks", "Mayor Renn liked “red”, “green and blue” and more.", &[]),
    case("to whom, behind the marks", "Ann Example said “we are done here” to aides.", &["direct|we are done here"]),
    case("where, behind the marks", "Ann Example was caught saying “this is a farce” on tape.", &["direct|this is a farce"]),
    case(
        "what goes on behind the marks",
        "Ann Example said “the old dam” on the lake was safe, and “no” to the plan.",
        &["mixed|“the old dam” on the lake was safe, and “no” to the plan"],
    ),
    case("a show that is told", "“Nobody knew,” Ann Example told “Good Morning Halden.”", &["direct|Nobody knew,"]),
    case(
        "a show that is told a clause before",
        "The dock is shut, Ann Example told “Meet The Town.”",
        &["indirect|The dock is shut"],
    ),
];

const PARAGRAPHS: &[Case] = &[
    case(
        "each paragraph opens the quotation again",
        "Ann Example said: “We will act. We have the money.\n\n“We have the men.\n\n“And we have the time.” The mayor left.",
        &["direct|We will act. We have the money.", "direct|We have the men.", "direct|And we have the time."],
    ),
    case(
        "a paragraph that does not open it again",
        "Ann Example said, “It was a hard day.\n\nThe dam held. We slept.”\n\nThe crowd left.",
        &["direct|It was a hard day.", "direct|The dam held. We slept."],
    ),
    case("an opening mark where it closes", "Ann Example said, “The dam held.“ Rain fell.", &["direct|The dam held."]),
    case("a blank behind the mark", "Ann Example said,\" The dam held.\" Rain fell.", &["direct|The dam held."]),
    case(
        "a block after a colon, unmarked",
        "Mayor Ann Example wrote:\n\nThe dam held, and we slept.",
        &["indirect|The dam held, and we slept"],
    ),
    known_failure(
        "a block of two paragraphs",
        "Mayor Ann Example wrote:\n\nThe dam held.\n\nWe slept in our beds.\n\nShe left at noon.",
        &["indirect|The dam held", "indirect|We slept in our beds"],
    ),
];

const SPEAKERS_APART: &[Case] = &[
    case(
        "a dash and a name",
        "The town met on Monday to talk about its old dam, and many came.\n\n“The dam is a disaster for the town.” — Ann Example",
        &["direct|The dam is a disaster for the town."],
    ),
    case(
        "a dash, a name and a description",
        "The town met on Monday to talk about its old dam, and many came.\n\n“The dam is a disaster for the town.” ― Ann Example, engineer from Halden",
        &["direct|The dam is a disaster for the town."],
    ),
    case("from somebody", "From Mayor Ann Example: “We are ready.”", &["direct|We are ready."]),
    case(
        "a signed post",
        "The town met on Monday to talk about its old dam, and many came.\n\nThe dam will hold for good! — Ann Example (@annexample) June 5, 2031",
        &["indirect|The dam will hold for good!"],
    ),
    case(
        "a transcript",
        "The two met in Halden on Monday before a large crowd, and a host pressed them.\n\nROOK: Will it hold?\n\nBERG: It held for years. It will hold.\n\nROOK: Will it?",
        &["indirect|Will it hold?", "indirect|It held for years. It will hold", "indirect|Will it?"],
    ),
    case(
        "labels of a column of notes",
        "The final was played in Halden on Monday before a large crowd.\n\nCHAMPION: Halden beat Leeds on Monday.\n\nRUNNERS-UP: Leeds lost the final.",
        &[],
    ),
    case(
        "a post whose signature stands apart",
        "The town met on Monday to talk about its old dam, and many came.\n\nThe dam will hold for good! pic.twitter.com/abc\n\n— Ann Example (@annexample) June 5, 2031\n\nThe town left.",
        &["indirect|The dam will hold for good!"],
    ),
    case(
        "questions and answers",
        "The mayor sat down with us on Monday to talk about her plans for the dam.\n\nQ: What did you do?\n\nA: I called the crew. They came.",
        &["indirect|What did you do?", "indirect|I called the crew. They came"],
    ),
    case(
        "one label makes no transcript",
        "The mayor sat down with us on Monday to talk.\n\nNOTE: The dam is closed on Monday.",
        &[],
    ),
    case("a role that holds a cue", "“It is simple,” press secretary Ann Example told reporters.", &["direct|It is simple,"]),
];

const HEADLINES: &[Case] = &[
    case(
        "the speaker first",
        "Rook: The dam will hold through the winter\n\nBy Ann Example\n\nTamsin Rook spoke in Halden on Monday.",
        &["indirect|The dam will hold through the winter"],
    ),
    case(
        "the speaker last",
        "Dam to open in the spring: minister\n\nBy Ann Example\n\nTamsin Rook spoke in Halden on Monday.",
        &["indirect|Dam to open in the spring"],
    ),
    case(
        "what came at the same time is the writer’s",
        "Rook says dam is safe as waters rise\n\nBy Ann Example\n\nTamsin Rook spoke in Halden on Monday.",
        &["indirect|dam is safe"],
    ),
    case(
        "a quoted subhead that the body attributes",
        "Dam holds\n\nThe town woke on Monday to a dam that had held all night, and to much mud.\n\n‘We are not fish’\n\n“We are not fish,” said Tamsin Rook.",
        &["direct|We are not fish", "direct|We are not fish,"],
    ),
    case(
        "the speaker last, behind a dash",
        "I will hold the dam – Ann Example\n\nBy Mary Hallward\n\nTamsin Rook spoke in Halden on Monday.",
        &["indirect|I will hold the dam"],
    ),
    case("a place first", "London: Dam will open in spring\n\nBy Ann Example\n\nTamsin Rook spoke in Halden on Monday.", &[]),
    case(
        "a poll",
        "Poll: Rook surges past Berg in Halden\n\nBy Ann Example\n\nTamsin Rook spoke in Halden on Monday.",
        &["indirect|Rook surges past Berg in Halden"],
    ),
    case(
        "who acts in the heading",
        "Ann Example slams plan for dam: ‘There is nobody here but me’\n\nBy Mary Hallward\n\nTamsin Rook spoke in Halden on Monday.",
        &["direct|There is nobody here but me"],
    ),
    case(
        "a headline without its second subject",
        "Renn hails ruling, says attention must turn to wages\n\nThe dam is old, and Mayor Tobias Renn spoke of it on Monday.",
        &["indirect|attention must turn to wages"],
    ),
    case(
        "a headline in title case behind a name",
        "Renn: Halden Deserves to Be Heard\n\nThe dam is old, and Mayor Tobias Renn spoke of it on Monday.",
        &["indirect|Halden Deserves to Be Heard"],
    ),
    case(
        "a headline with a name and its occasion",
        "Renn on the dam: We will mend it\n\nThe dam is old, and Mayor Tobias Renn spoke of it on Monday.",
        &["indirect|We will mend it"],
    ),
    case(
        "a court in a headline",
        "Court is told driver was asleep\n\nThe case went on in Halden on Monday.",
        &["indirect|driver was asleep"],
    ),
    case(
        "a clause in marks before a colon",
        "‘We’re scared we’ll lose it’: How Halden got a fright\n\nThe mayor left town on Monday.",
        &["direct|We’re scared we’ll lose it"],
    ),
    case("a title in marks before a colon", "‘Long Dam’: How Halden got a fright\n\nThe mayor left town on Monday.", &[]),
    case(
        "a clause in marks alone",
        "‘WE WILL FIGHT THE PORT’\n\nBy Ann Example\n\nThe mayor left town on Monday.",
        &["direct|WE WILL FIGHT THE PORT"],
    ),
];

const TERMS: &[Case] = &[
    case("a show it was said on", "“I am tired,” Ann Example said on “Harbour Lights.”", &["direct|I am tired,"]),
    case("a book it stands in", "“I am tired,” Ann Example writes in her memoir “Harbour Lights.”", &["direct|I am tired,"]),
    case("a joke it was called", "Ann Example said it was “This Year’s Joke.”", &["mixed|it was “This Year’s Joke.”"]),
    case(
        "a show that somebody spoke on",
        "On “Meet the Town,” Ann Example said the dam would hold.",
        &["indirect|the dam would hold"],
    ),
    case("a show behind the cue", "Ann Example said on “Face the Town” that the dam leaks.", &["indirect|the dam leaks"]),
    case("a show that was told", "Ann Example told “Town Talk Sunday” that the dam leaks.", &["indirect|the dam leaks"]),
    case("a book in an aside", "The author of “The Art of Dams,” Ann Example, said the dam leaks.", &["indirect|the dam leaks"]),
    case("one word in what they call it", "They live under what he calls “appalling” roofs.", &[]),
    case("a title after a colon", "She sang what she knew best: “Don’t Go Breaking My Dam”.", &[]),
    case("a show and its host", "“Town Talk” host Ann Example said the dam leaks.", &["indirect|the dam leaks"]),
    case("what signs bear", "Marchers held signs that read “Save the Dam.”", &[]),
    case("somebody called so", "The plan came from a user called “Anonymous” on Monday.", &[]),
    case("a nickname", "Robert “Bobby” Example won the race.", &[]),
    case("a scare-quoted word and a noun like a verb", "The so-called \"swing\" states left on Tuesday.", &[]),
    case("the same of another noun", "The “lost” notes vanished.", &[]),
    case("a scare-quoted word and a noun that speaks", "Both “green” towns agreed.", &[]),
    case("a short quotation and its verb", "It was a “mess” officials said.", &["mixed|It was a “mess”"]),
    case("a clause and its verb", "The “whole plan is dead,” notes Rook.", &["mixed|The “whole plan is dead,”"]),
    case("a thing allowed", "The board will allow “large numbers” of ships.", &[]),
];

/// Those who take turns are no one's parts, though nobody is named.
#[test]
fn groups_of_quotations_that_nobody_is_named_for() {
    let groups = |body: &str| {
        let text = format!("Title of the long piece here\n\nThe town was quiet on Monday.\n\n{body}\n\nThe crowd left.");
        let doc = Analyzer::new().analyze(&text);
        doc.quotes.iter().map(|q| q.group - doc.quotes[0].group).collect::<Vec<_>>()
    };
    assert_eq!(groups("“I am leaving.”\n\n“No, you are not.”\n\n“I am.”"), [0, 1, 2]);
    assert_eq!(groups("“I am leaving. “It is late.”"), [0, 0]);
    assert_eq!(groups("“I am leaving.\n\n“It is late.”"), [0, 0]);
    assert_eq!(groups("“I am leaving,” Ann Example said.\n\n“It is late.”"), [0, 0]);
}

#[test]
fn quote_marks() {
    check(MARKS, contents);
}

#[test]
fn direct_quotes() {
    check(DIRECT, contents);
}

#[test]
fn quotations_over_paragraphs() {
    check(PARAGRAPHS, contents);
}

#[test]
fn words_whose_speaker_stands_apart() {
    check(SPEAKERS_APART, contents);
}

#[test]
fn headlines() {
    check(HEADLINES, contents);
}

#[test]
fn terms_are_no_quotes() {
    check(TERMS, contents);
}

#[test]
fn quoted_terms_are_apart() {
    let doc = Analyzer::new().analyze("The bank governor gave his “whatever it takes” speech in the city.");
    assert!(doc.quotes.is_empty());
    assert_eq!(&doc[doc.quoted_terms[0]], "whatever it takes");
}

#[test]
fn a_cue_inside_a_compound_is_none() {
    let doc = Analyzer::new().analyze("In Port Example, where 40 people live, the so-called “dock list” hangs on a door.");
    assert!(doc.quotes.is_empty());
    assert_eq!(&doc[doc.quoted_terms[0]], "dock list");
}

#[test]
fn a_place_may_stand_between_the_addressee_and_that() {
    assert_eq!(
        contents("Ann Example told reporters outside the Town Hall that the ferry would sail by June 30."),
        ["indirect|the ferry would sail by June 30"]
    );
}

#[test]
fn adversarial_text_is_read_without_a_panic() {
    let units = [
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "''",
        "said ",
        "he said ",
        "according to ",
        "in the words of ",
        "(“",
        "“a” said ",
        ", adding that ",
        ", as Rook put it",
        "Noting that, ",
        "he said and claimed ",
        "Rook, Berg, ",
        "ROOK: no\n\n",
        "“We are fish”\n\n",
        "Rook wrote:\n\n",
        "x — A (@b) ",
        "“a, he said ",
        "made it clear that ",
        "urged to “",
    ];
    for unit in units {
        Analyzer::new().analyze(&unit.repeat(3_000));
    }
}
