//! Whom a source without a name means, among several spoken of: one row a phenomenon, with what looks the same and means another.

mod common;

use common::{Case, case, check, with_model};
use onrecord::Analyzer;

/// The speaker's name of every quote, or its source's own words.
fn speakers(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| doc.speaker_name(q).map_or("-".into(), |name| name.into_owned())).collect()
}

const PARTS: &[Case] = &[
    case(
        "the subject right before, of whom nobody says whether it is a man",
        "Mr Tom Rook said it was late.\n\nZenku Oboro urged the town to act. “A late ship is no ship,” he said.",
        &["Tom Rook", "Zenku Oboro"],
    ),
    case(
        "a man who speaks on",
        "Mr Tom Rook said it was late. “A late ship is no ship,” he said. He met Zenku Oboro.",
        &["Tom Rook", "Tom Rook"],
    ),
    case(
        "a he of whom she speaks",
        "Zenku Oboro left the town. Ann Example said he was late. He had, she said, lost a shoe.",
        &["Ann Example", "Ann Example", "Ann Example"],
    ),
    case("the driver is no nurse", "Tom Rook, a nurse, left the ward. The driver said that it was late.", &["The driver"]),
    case("the driver who was named", "Tom Rook left the pits. The driver said that it was late.", &["Tom Rook"]),
    case(
        "a parenthesis about another",
        "Tom Rook met the envoy, Mark Renn. Renn, he said, listened well.",
        &["Tom Rook", "Tom Rook"],
    ),
    case(
        "a parenthesis about another woman",
        "Ann Example said it was sad. Ms Renn had, she said, been badly treated.",
        &["Ann Example", "Ann Example", "Ann Example"],
    ),
    case("a trailing he who is the subject", "Tom Rook will run again, he said.", &["Tom Rook"]),
    case(
        "told by another",
        "Tom Rook said he had been told by Mark Renn that it was over. “I am sorry,” he said.",
        &["Tom Rook", "Mark Renn", "Tom Rook"],
    ),
    case(
        "warned by another",
        "Tom Rook said he had been warned by Mark Renn that it was over. He said he was sad.",
        &["Tom Rook", "Mark Renn", "Tom Rook"],
    ),
    case("met another", "Tom Rook said he had met Mark Renn. “I am sorry,” he said.", &["Tom Rook", "Tom Rook"]),
    case(
        "who was asked by another",
        "Asked about it by Mary Renn, Ann Example said that she had hoped it would work.",
        &["Ann Example", "Ann Example"],
    ),
    case(
        "who asked why",
        "“She hung up,” Tom Rook told Mark Renn. Renn asked why. “Ask her,” he said.",
        &["Tom Rook", "Tom Rook"],
    ),
    case("who asks and goes on", "Tom Rook asked why the dam leaked. “It is a scandal,” he said.", &["Tom Rook", "Tom Rook"]),
    case("an aide of somebody", "Tom Rook aide Mark Renn told them to go. “Go home,” he said.", &["Mark Renn"]),
    case("a town of residents", "Residents of Porto Halden, who say the dam leaks, want it shut.", &["who"]),
    case("a letter to somebody", "The letter to Tom Rook, which said the dam leaked, was lost.", &["which"]),
    case("the mayor, who", "Mayor Ann Example left. The mayor, who said the dam leaked, will return.", &["Ann Example"]),
    case("a name, who", "Tom Rook of Leeds, who said the dam leaked, left.", &["Tom Rook"]),
    case(
        "the former governor",
        "Tom Rook defended his words. “It was about fraud,” the former Florida governor said.",
        &["Tom Rook"],
    ),
    case("the first-term governor", "Ann Example opened the fair. The first-term governor said it was late.", &["Ann Example"]),
    case(
        "the former governor beside a senator",
        "Senator Tom Rook spoke. The former governor said it was late.",
        &["The former governor"],
    ),
    case(
        "a deputy judge",
        "Deputy District Judge Ann Example ruled on Monday. “I do not say so lightly,” the judge said.",
        &["Ann Example"],
    ),
    case("a deputy mayor", "Deputy Mayor Ann Example spoke. The mayor said it was late.", &["The mayor"]),
    case(
        "an interim mayor",
        "Mayor Ann Example resigned. Mary Renn, the interim mayor, spoke. The mayor said it was late.",
        &["Ann Example"],
    ),
    case("the head of state", "President Tom Rook opened the road. The head of state said it was late.", &["Tom Rook"]),
    case("the leader of a nation", "President Tom Rook spoke in Tunis. The Tunisian leader said it was late.", &["Tom Rook"]),
    case("the premier", "Prime Minister Tom Rook opened the dam. “It is late,” the premier said.", &["Tom Rook"]),
    case("the leader", "President Tom Rook spoke in Tunis. The leader said it was late.", &["The leader"]),
    case("an officer", "Sergeant Tom Rook led the hunt. The officer said it was over.", &["Tom Rook"]),
    case("through an aide", "In a statement by his media aide, Tom Rook, the governor said the dam was safe.", &["the governor"]),
    case("through a lawyer", "Through his lawyer Tom Rook, the governor denied the charge was true.", &["the governor"]),
    case("an office behind a name", "In Leeds, Tom Rook, the mayor, said the dam was safe.", &["Tom Rook"]),
    case(
        "who asked him",
        "Omar Rook spoke first. Then Judge Mark Renn asked him whether he was sorry. He said he was not.",
        &["Mark Renn", "Omar Rook"],
    ),
    case(
        "who pressed her",
        "Ann Example is a lawyer. Rosa Renn pressed her on the bill. “It was late,” she said.",
        &["Ann Example"],
    ),
    case("who asked the council", "Mark Renn asked the council why it leaked. He said it was old.", &["Mark Renn", "Mark Renn"]),
    case(
        "who and who, of one",
        "“It is bad,” said Ann Example, who owns the dam and who had argued that it leaks. “It will burst.”",
        &["Ann Example", "Ann Example", "Ann Example"],
    ),
    case(
        "a champion of many times",
        "Tom Rook came last. The seven-times champion cut a sad figure. “It is me,” he told the Halden Post.",
        &["Tom Rook"],
    ),
];

const PEOPLE: &[Case] = &[
    case(
        "an unnamed one speaks of a named one",
        "Robert Quill, 40, denies assault.\n\nThe officer said Quill had run off.\n\n“He kicked me,” he said.",
        &["The officer", "he"],
    ),
    case(
        "an unnamed one speaks to a named one",
        "The judge told Robert Quill he was a danger.\n\n“You are a coward,” he said.",
        &["The judge", "he"],
    ),
    case(
        "a named one speaks of another",
        "Mayor Mark Renn said Robert Quill was wrong.\n\n“He is no expert,” he said.",
        &["Mark Renn", "Mark Renn"],
    ),
    case(
        "an unnamed one acts",
        "Robert Quill, 44, was robbed. “I ran,” he said.\n\nA neighbour found him.\n\n“It was awful,” he said.",
        &["Robert Quill", "he"],
    ),
    case(
        "the description of who is named behind it",
        "Robert Quill, 44, was robbed.\n\nThe auditor who found it, Mary Renn, offered a view. “It was awful,” she said.",
        &["Mary Renn"],
    ),
    case(
        "whom the words report on",
        "Manager David Renn sold Robert Quill in May.\n\nQuill has scored since.\n\nHe said Quill had wanted to leave.",
        &["David Renn"],
    ),
    case(
        "whom the words in marks name",
        "“We were good,” said David Renn.\n\nStriker Robert Quill scored.\n\n“Quill was superb,” he said.",
        &["David Renn", "David Renn"],
    ),
    case(
        "who names himself",
        "Robert Quill, 19, scored.\n\n“My dad said, ‘Robert, enjoy it’,” he said.",
        &["Robert Quill", "My dad"],
    ),
    case(
        "who added has said something",
        "“He failed us,” Senator Luis Renn said.\n\nPresident Mark Quill denied it.\n\n“It is time,” he added.",
        &["Luis Renn", "Luis Renn"],
    ),
    case(
        "another is named first, in a clause of its own",
        "“It is good,” Mark Renn said.\n\nWhen Robert Quill resigned, Renn took over.\n\n“It was hard,” he said.",
        &["Mark Renn", "Mark Renn"],
    ),
    case(
        "the one who opens the sentence",
        "“It is good,” Mark Renn said.\n\nRobert Quill resigned when Renn took over.\n\n“It was hard,” he said.",
        &["Mark Renn", "Robert Quill"],
    ),
    case(
        "judged by whom, whose words are on him",
        "Robert Quill has been warned by manager David Renn.\n\n“He has to improve,” he said.",
        &["David Renn"],
    ),
    case(
        "hit by whom, with words of his own",
        "Robert Quill was hit by David Renn.\n\n“I heard it snap,” he said.",
        &["Robert Quill"],
    ),
    case("according to him", "Robert Quill said it was shut. According to him, it leaks.", &["Robert Quill", "Robert Quill"]),
    case(
        "described, then named at once",
        "A teacher has been struck off.\n\nMark Quill, 30, wrote her notes.\n\n“I was weak,” the teacher said.",
        &["Mark Quill"],
    ),
    case(
        "described, and another is named",
        "A teacher was attacked by a pupil.\n\nMark Quill, 15, has been expelled.\n\n“I was weak,” the teacher said.",
        &["the teacher"],
    ),
    case("a name of men and women", "Robin Quill, 52, lost his savings.\n\n“I worked,” he said.", &["Robin Quill"]),
    case(
        "a pronoun in her own words",
        "Trainer Jamie Quill said the horse was fit.\n\n“He is ready,” she said.",
        &["Jamie Quill", "Jamie Quill"],
    ),
    case("whose wife is meant", "Joseph Quill, 61, and his wife, Ann, have a farm.\n\n“It is hard,” Mrs Quill said.", &["Quill"]),
    case("whom only a list calls a woman", "Joan Quill, 40, has a farm.\n\n“It is hard,” Mr Quill said.", &["Joan Quill"]),
    case("who replied", "“You are late,” David Renn told Robert Quill.\n\n“Sorry,” he replied.", &["David Renn", "Robert Quill"]),
    case("the head of state", "President Ann Quill opened the road. The Head of State said it was late.", &["Ann Quill"]),
    case(
        "the head of state beside two",
        "President Ann Quill met King Tom Renn. The head of state said it was late.",
        &["The head of state"],
    ),
    case(
        "the head of state beside another president",
        "Union president Ann Quill opened the road. The head of state said it was late.",
        &["The head of state"],
    ),
    case("the premier", "Prime Minister Ann Quill opened the road. The premier said it was late.", &["Ann Quill"]),
    case(
        "a province's premier",
        "Prime Minister Ann Quill opened the road. The Ontario premier said it was late.",
        &["The Ontario premier"],
    ),
    case(
        "letters of an office",
        "Chief Minister Ann Quill met Chief Justice Tom Renn. The CM said it was late. The CJI said it was early.",
        &["Ann Quill", "Tom Renn"],
    ),
    case(
        "letters of an office that nobody holds",
        "Finance Minister Ann Quill opened the road. The CM said it was late.",
        &["The CM"],
    ),
    case(
        "an office that acts, of a verb like its base",
        "Judge Ann Example waited. Prosecutor Mary Renn disagreed. “It is late,” she said.\n\nThe judge set bail. “It is grave,” she said.",
        &["Mary Renn", "Ann Example"],
    ),
    case(
        "a name at birth",
        "Ann Example died on Sunday. Born Ann Quillard in Leeds, she moved north. “I came by boat,” she wrote.",
        &["Ann Example"],
    ),
    case(
        "a mother, behind a name at birth",
        "Ann Example died on Sunday. Born to Mary Quillard in Leeds, she moved north. “I came by boat,” she wrote.",
        &["Ann Example"],
    ),
    case(
        "an office of a nation that acts",
        "Tom Rook met Mark Renn. The German trade minister agreed. “It went well,” he said.",
        &["he"],
    ),
    case(
        "an office that another held once, named later",
        "“We will act,” the minister said. Former minister Ann Quill disagreed.",
        &["the minister"],
    ),
    case(
        "an office of the dead",
        "“We will act,” the chairman said. The late chairman Bo Quill had built it.",
        &["the chairman"],
    ),
    case("an office of another to come", "The president said it was late. President-elect Ann Quill slept.", &["The president"]),
    case(
        "an office that is held, named later",
        "“We will act,” the minister said. The health minister, Ann Quill, left.",
        &["Ann Quill"],
    ),
    case(
        "an office held once, named before",
        "Former governor Ann Quill spoke. “It is late,” the governor said.",
        &["Ann Quill"],
    ),
    case(
        "an office held once, said so",
        "“It is late,” the former minister said. Former minister Ann Quill then left.",
        &["Ann Quill"],
    ),
    case("the officer", "Inspector Ann Quill closed the road. The officer said it was late.", &["Ann Quill"]),
    case("another officer", "Inspector Ann Quill closed the road. The bank officer said it was late.", &["The bank officer"]),
    case(
        "the chief of the same body",
        "Police Commissioner Ann Quill closed the road. The police chief said it was late.",
        &["Ann Quill"],
    ),
    case(
        "the chief of another body",
        "Police Commissioner Ann Quill closed the road. The fire chief said it was late.",
        &["The fire chief"],
    ),
    case(
        "a lower rank is no chief",
        "Police Commander Ann Quill closed the road. The police chief said it was late.",
        &["The police chief"],
    ),
    case(
        "a rank between role and name",
        "Commissioner of Police Dr Tom Quill, who led a lunch, said it was late.",
        &["Tom Quill"],
    ),
    case("whom somebody recalled", "Mary Hallward died in May. Ann Example recalled her saying, “It leaks.”", &["Mary Hallward"]),
    case(
        "a name given behind a description",
        "The man, later named as Paul Berg, told police it was late. A trader, who gave her name only as Mary Renn, said it was loud.",
        &["Paul Berg", "Mary Renn"],
    ),
    case(
        "a name by others",
        "The woman, identified by police as Mary Berg, said it was late. The singer, whose real name is Ann Renn, said it was loud.",
        &["Mary Berg", "Ann Renn"],
    ),
    case(
        "no name given",
        "The man, known as a friend of Paul Berg, said it was late. A trader, seen with Mary Renn, said it was loud.",
        &["The man", "A trader"],
    ),
    case(
        "somebody described inside a quotation",
        "Mary Berg left. “My mother rang. She said the roof had gone,” Ann Renn said.",
        &["Ann Renn", "She"],
    ),
    case(
        "somebody described in the part before",
        "Mary Berg left. “The girl looked at the screen,” said Ann Renn. “She said I was late.”",
        &["Ann Renn", "Ann Renn", "She"],
    ),
    case(
        "somebody named outside, or inside",
        "Paul Berg is accused. “He told me he would pay,” Ann Renn said. “I rang Paul Berg about my brother. He said no,” Tom Odd said.",
        &["Ann Renn", "Paul Berg", "Tom Odd", "Paul Berg"],
    ),
    case(
        "who is asked about somebody",
        "Mary Berg ran the port for Paul Lee. Asked if it was true of Mary Berg, his spokesman paused. “She is ill,” he said.",
        &["-", "he"],
    ),
    case(
        "whom the text opens with, by an age",
        "A pensioner says she was left in a corridor. Former clerk Mary Berg, 81, was taken in on Monday.",
        &["Mary Berg"],
    ),
    case(
        "whose son it is, by an age",
        "A mother whose boat sank said the port was late. Ann Renn, 39, spoke on Monday.",
        &["Ann Renn"],
    ),
    case("another one in the first words", "A pensioner says a pupil hit her. Mary Berg, 15, was held.", &["A pensioner"]),
    case("without an age", "A pensioner says she was left in a corridor. Mary Berg runs the ward.", &["A pensioner"]),
];

const BODIES: &[Case] = &[
    with_model(
        "whom somebody told",
        "Harrow Homes cut 300 jobs.\n\n“It is sad,” chief executive Mark Quill told Reuters.\n\nThe company said profits fell.",
        &["Mark Quill", "Harrow Homes"],
    ),
    with_model(
        "where somebody works",
        "Harrow Homes cut 300 jobs.\n\n“It is sad,” said Mary Quill, an analyst at Norland Bank.\n\nThe company said profits fell.",
        &["Mary Quill", "Harrow Homes"],
    ),
    with_model(
        "of another kind",
        "Halden Town sacked their manager.\n\nThe BBC reported that he had lied.\n\nThe club said it was over.",
        &["BBC", "Halden Town"],
    ),
    case(
        "a place",
        "Halden Plc cut its forecast.\n\nIts shares fell 3% in London.\n\nIt said profits would fall.",
        &["Halden Plc"],
    ),
    case(
        "in the words that open the sentence",
        "Shares in Harrow Homes fell after Norland Bank cut its rating.\n\nThe company said profits fell.",
        &["Harrow Homes"],
    ),
    case(
        "the headline's company, behind where an analyst works",
        "Halden Foods cuts its outlook\n\nHalden Foods lowered its forecast on Thursday.\n\n“It is a bad quarter,” said Ann Example of Renn Capital Ltd. “It will get worse.”\n\nThe company also said it would close a plant.",
        &["Ann Example", "Ann Example", "Halden Foods"],
    ),
    case(
        "a company spoken of at once",
        "Halden Foods cuts its outlook\n\nHalden Foods lowered its forecast on Thursday.\n\nThe dam was weak.\n\nRenn Shipping Ltd said it was weak. The company said it would go.",
        &["Renn Shipping Ltd", "Renn Shipping Ltd"],
    ),
    case(
        "two companies of the headline",
        "Halden Foods Ltd sues Renn Shipping Ltd\n\nThe suit began on Monday.\n\nRenn Shipping Ltd closed. It was weak.\n\nThe company said it would go.",
        &["Renn Shipping Ltd"],
    ),
];

#[test]
fn people() {
    check(PEOPLE, speakers);
}

#[test]
fn bodies() {
    check(BODIES, speakers);
}

#[test]
fn by_their_part_in_the_sentence() {
    check(PARTS, speakers);
}
