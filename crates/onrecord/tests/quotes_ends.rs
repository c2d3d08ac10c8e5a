//! Where a reported clause ends: one row a phenomenon, with what looks the same and goes on.

mod common;

use common::{Case, case, check, known_failure};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

const ENDS: &[Case] = &[
    case(
        "a clause with a twin",
        "There are days when Mayor Ann Quill admits that the dam leaks—it always did—and when she says nothing.",
        &["indirect|the dam leaks—it always did"],
    ),
    case(
        "a twin inside what is said",
        "They found places where she has admitted that it was late where he lived and where she wept.",
        &["indirect|it was late where he lived and where she wept"],
    ),
    case(
        "what it does to the market",
        "The bank warned that rates may rise, sending shares in Halden lower.",
        &["indirect|rates may rise"],
    ),
    case(
        "what is told goes on",
        "The mayor said that the river rose, sending thousands from their homes.",
        &["indirect|the river rose, sending thousands from their homes"],
    ),
    case(
        "a participle between commas",
        "Ann Example, noting that the dam has a long history of leaks, vowed to go.",
        &["indirect|the dam has a long history of leaks"],
    ),
    case(
        "a participle that is no cue",
        "The board says more must be done to protect users and punish owners found to have lied.",
        &["indirect|more must be done to protect users and punish owners found to have lied"],
    ),
    case(
        "the rest after and",
        "The dam would cost $10 million, aides said, and would be built by June.",
        &["indirect|The dam would cost $10 million", "indirect|and would be built by June"],
    ),
    case(
        "and said, in the same form",
        "Rook said the dam leaks and warned that it may fail.",
        &["indirect|the dam leaks", "indirect|it may fail"],
    ),
    case(
        "and, in another form, is still what is said",
        "Officials say the men seized the dam and claimed it was theirs.",
        &["indirect|the men seized the dam and claimed it was theirs"],
    ),
    case(
        "and has, without a comma",
        "The mayor said the crew took the bus and have demanded a ransom.",
        &["indirect|the crew took the bus and have demanded a ransom"],
    ),
    case(
        "and has, with a comma",
        "The firm has vowed that it will stay, and says the dam is safe.",
        &["indirect|it will stay", "indirect|the dam is safe"],
    ),
    case(
        "a subordinate clause’s own verb",
        "She said it began when a man called Halden and complained that the dam leaked.",
        &["indirect|it began when a man called Halden and complained that the dam leaked", "indirect|the dam leaked"],
    ),
    case("but did not elaborate", "Rook said the dam leaks, but did not elaborate.", &["indirect|the dam leaks"]),
    case(
        "but did not want to",
        "Rook said the men left, but did not want to go far.",
        &["indirect|the men left, but did not want to go far"],
    ),
    case("a comment of the writer’s", "Rook said the dam was dry, dashing hopes of a crop.", &["indirect|the dam was dry"]),
    case("a result of what is said", "Rook said the dam failed, killing two.", &["indirect|the dam failed, killing two"]),
    case("even as", "Rook said the dam was safe, even as water rose.", &["indirect|the dam was safe"]),
    case("a day after, of the saying", "Rook said the dam was safe, a day after it leaked.", &["indirect|the dam was safe"]),
    case(
        "hours after, in the present",
        "Police say he was shot, hours after he was seized.",
        &["indirect|he was shot, hours after he was seized"],
    ),
    case(
        "a second that",
        "Rook said “the dam is lost” and that it “will not hold.”",
        &["mixed|“the dam is lost” and that it “will not hold.”"],
    ),
    case(
        "what he said, then a verb",
        "It was late, which he said was no fault of his, and wet.",
        &["indirect|was no fault of his"],
    ),
    known_failure(
        "a clause of the writer’s after and",
        "Rook said he would ask for aid, and the two men are expected to meet.",
        &["indirect|he would ask for aid"],
    ),
    case(
        "two participles",
        "Rook left, saying it was late and warning that the port would close.",
        &["indirect|it was late", "indirect|the port would close"],
    ),
    case(
        "a participle of what is said",
        "Rook said crews were on the pier and warning that ships would sink.",
        &["indirect|crews were on the pier and warning that ships would sink", "indirect|ships would sink"],
    ),
    case(
        "a second that",
        "Two aides said Rook had snapped at clerks and that the mood was grim.",
        &["indirect|Rook had snapped at clerks and that the mood was grim"],
    ),
    case("but, with an act", "Rook said the dam was sound, but shut it down.", &["indirect|the dam was sound"]),
    case("but would", "Rook said the dam was sound, but would shut.", &["indirect|the dam was sound, but would shut"]),
    case(
        "but, with an act, in the present",
        "Rook says the blast hurt two, but caused no damage.",
        &["indirect|the blast hurt two, but caused no damage"],
    ),
    case(
        "but it is not clear",
        "Rook said the dam had failed, but it is not yet clear who built it.",
        &["indirect|the dam had failed"],
    ),
    case(
        "but it is not, in the present",
        "Rook says the dam has failed, but it is not clear who built it.",
        &["indirect|the dam has failed, but it is not clear who built it"],
    ),
    case("but do not have", "Police suspect it is the flu but do not yet have proof.", &["indirect|it is the flu"]),
    case(
        "but they will not accept",
        "The growers say they want to talk, but they will not accept terms that harm Halden.",
        &["indirect|they want to talk, but they will not accept terms that harm Halden"],
    ),
    case(
        "weeks after, of what is to come",
        "Rook says the dam should stay shut, weeks after a leak hurt two men.",
        &["indirect|the dam should stay shut"],
    ),
    case(
        "something the mayor denies",
        "Rook said the dam was cracked, something the mayor denies.",
        &["indirect|the dam was cracked"],
    ),
    case("which, before the attribution", "The dam is dry, which, Rook said, is no surprise.", &["indirect|is no surprise"]),
    case("who said, then the main verb", "Rook, who said the dam was safe, left Halden.", &["indirect|the dam was safe"]),
    case(
        "who said, with an aside",
        "Berg met Rook, who said the dam, built in May, was safe.",
        &["indirect|the dam, built in May, was safe"],
    ),
    case(
        "a noun after and",
        "Rook has urged calm, saying it keeps apart church and state.",
        &["indirect|it keeps apart church and state"],
    ),
    case(
        "has denied and insists",
        "Rook has denied that it leaks and insists that it is safe.",
        &["indirect|it leaks", "indirect|it is safe"],
    ),
    case("and, with an act", "Rook said the dam did not leak and asked Berg to leave.", &["indirect|the dam did not leak"]),
    case(
        "and, with a plain form",
        "Rook said the dam would harm the town and cut its trade.",
        &["indirect|the dam would harm the town and cut its trade"],
    ),
    case("though he would not say", "Rook said the dam was sound, though he would not say why.", &["indirect|the dam was sound"]),
    case("but she gave no details", "Rook said the dam leaks, but she gave no details.", &["indirect|the dam leaks"]),
    case(
        "but she declined",
        "Rook said Berg asked her in, but she declined because it was late.",
        &["indirect|Berg asked her in, but she declined because it was late"],
    ),
    case(
        "to which another replied",
        "Rook said the dam was safe, to which Ann Example replied, “It is not.”",
        &["indirect|the dam was safe", "direct|It is not."],
    ),
    case(
        "to which somebody goes",
        "Rook said there was a dam, to which boats may go.",
        &["indirect|there was a dam, to which boats may go"],
    ),
    case(
        "in a statement sent",
        "Rook said the dam was safe, in a statement emailed to the Halden Post.",
        &["indirect|the dam was safe"],
    ),
    case(
        "in a statement made",
        "Rook said it was sold in a statement, and that it held.",
        &["indirect|it was sold in a statement, and that it held"],
    ),
    case(
        "a plain verb and a past one",
        "Rook said Berg does not want a strike and urged members to call.",
        &["indirect|Berg does not want a strike"],
    ),
    case(
        "a modal, a comma and a past verb",
        "Rook warned that jobs would go, and called for a strike.",
        &["indirect|jobs would go"],
    ),
    case(
        "two past verbs",
        "Rook said the men came in, and called the guard.",
        &["indirect|the men came in, and called the guard"],
    ),
    case(
        "those who say, in the phrase that opens the sentence",
        "Among men who say they fear the dam, Rook leads.",
        &["indirect|they fear the dam"],
    ),
    case("though she declined", "Rook denied that the dam leaked, though she declined to say why.", &["indirect|the dam leaked"]),
    case(
        "though it failed",
        "Rook denied that the dam leaked, though it was old.",
        &["indirect|the dam leaked, though it was old"],
    ),
    case(
        "a dash and a participle that reports",
        "Rook urged members to back the “old” plan - saying the points had been met.",
        &["mixed|to back the “old” plan", "indirect|the points had been met"],
    ),
    case(
        "called out, and suggested",
        "Rook called out Berg as a “sad clown” and suggested that he quit.",
        &["mixed|Berg as a “sad clown”", "indirect|he quit"],
    ),
    case(
        "a present verb, a comma and a past one",
        "Rook said the port is closed, and ordered the crew to stop.",
        &["indirect|the port is closed"],
    ),
    case("two participles", "Rook said the crew is trained, and equipped.", &["indirect|the crew is trained, and equipped"]),
    case(
        "a subordinate clause before the main one",
        "Although Mayor Renn said the bridge was safe, the council shut it.",
        &["indirect|the bridge was safe"],
    ),
    case(
        "a subordinate clause, and a quotation behind it",
        "While she says it was “a sad day,” drivers stayed calm.",
        &["mixed|it was “a sad day,”"],
    ),
    case(
        "a subordinate clause with a relative one inside",
        "Even as the board found that the road, which is old, was unsafe, it stayed open.",
        &["indirect|the road, which is old, was unsafe"],
    ),
    case(
        "a subordinate clause and another report",
        "While officials say the dam is safe, critics argue that it is not.",
        &["indirect|the dam is safe", "indirect|it is not"],
    ),
    case(
        "a subordinate clause behind the main one",
        "The crew left because Mayor Renn said the road was wet, dark and narrow.",
        &["indirect|the road was wet, dark and narrow"],
    ),
    case(
        "as somebody said",
        "As Mayor Renn told the panel, the dam was old, but it was safe.",
        &["indirect|the dam was old, but it was safe"],
    ),
    case(
        "a relative clause and an adverb",
        "Mayor Renn, who said the bridge was old, rusty and unsafe, later called for a vote.",
        &["indirect|the bridge was old, rusty and unsafe"],
    ),
    case(
        "a relative clause between dashes",
        "Mayor Renn — who says the bridge is safe — voted for it.",
        &["indirect|the bridge is safe"],
    ),
    case(
        "a relative clause in brackets",
        "The senator (who has said the bridge is safe) voted for it.",
        &["indirect|the bridge is safe"],
    ),
    case(
        "a relative clause in the subject",
        "Voters who said the bridge was safe never crossed it.",
        &["indirect|the bridge was safe"],
    ),
    case(
        "a relative clause in the object",
        "Mayor Renn met voters who said the bridge they cross was never safe.",
        &["indirect|the bridge they cross was never safe"],
    ),
    case(
        "a question that ends the sentence",
        "He said that the dam “leaks . . . is it safe?” He told the panel that it was old.",
        &["mixed|the dam “leaks . . . is it safe?”", "indirect|it was old"],
    ),
    case(
        "but declining",
        "Renn spoke on Monday, saying that she “answered it all” but declining to say more.",
        &["mixed|she “answered it all”"],
    ),
    case("but shies away", "The mayor says the tax is dear, but shies away from firm advice.", &["indirect|the tax is dear"]),
    case("it emerged", "The minister said she would quit, it emerged on Monday.", &["indirect|she would quit"]),
    case(
        "a jury heard",
        "The driver told police that the road was wet, a jury heard yesterday.",
        &["indirect|The driver told police that the road was wet", "indirect|the road was wet"],
    ),
    case(
        "the jury heard nothing",
        "The driver told police that the road was wet, the jury heard nothing and left.",
        &["indirect|the road was wet, the jury heard nothing and left"],
    ),
    case(
        "despite saying",
        "Mayor Renn claimed she was at home, despite saying on Monday that she was out.",
        &["indirect|she was at home", "indirect|she was out"],
    ),
    case(
        "who tells somebody in a story",
        "The officer told the court that the driver came in and told him he was late.",
        &["indirect|the driver came in and told him he was late", "indirect|he was late"],
    ),
    case(
        "who tells the papers",
        "The mayor told the court that the dam was safe and told reporters that it would hold.",
        &["indirect|the dam was safe", "indirect|it would hold"],
    ),
    case(
        "a subordinate clause alone is no content",
        "The officer told the jury that when the driver came in, she told him to “clear off”.",
        &["mixed|when the driver came in, she told him to “clear off”", "direct|clear off"],
    ),
    case("as she left", "Mayor Renn said she would step down, as she left the court.", &["indirect|she would step down"]),
    case(
        "as clerks packed",
        "The board announced that Renn would speak on Monday, as clerks packed her papers.",
        &["indirect|Renn would speak on Monday"],
    ),
    case(
        "as it did elsewhere",
        "Mayor Renn said the plan would work as it did in Halden.",
        &["indirect|the plan would work as it did in Halden"],
    ),
    case(
        "as police came, of what was",
        "Renn said the men fled, as police came from Halden.",
        &["indirect|the men fled, as police came from Halden"],
    ),
    case(
        "two shares of a poll",
        "Just 41 percent of voters say Renn can run the town, while 54 percent say she cannot.",
        &["indirect|Renn can run the town", "indirect|she cannot"],
    ),
    case(
        "half and a third",
        "Half of voters say the plan is dead, while a third say it is alive.",
        &["indirect|the plan is dead", "indirect|it is alive"],
    ),
    case(
        "a share and another",
        "Some 52 percent say the plan is good, and 40 percent say it is bad.",
        &["indirect|the plan is good", "indirect|it is bad"],
    ),
    case(
        "what a poll had before",
        "Thirty percent of voters say floods are a grave danger, down from 45 percent in May.",
        &["indirect|floods are a grave danger"],
    ),
    case(
        "what a firm had before",
        "The firm said sales fell to 5 million pounds, down from 6 million in May.",
        &["indirect|sales fell to 5 million pounds, down from 6 million in May"],
    ),
    case(
        "and refused to comment",
        "Renn said the plan was dead and refused to comment further.",
        &["indirect|the plan was dead"],
    ),
    case(
        "and refused to pay",
        "Renn said the firm lost the case and refused to pay the town.",
        &["indirect|the firm lost the case and refused to pay the town"],
    ),
    case(
        "saying and comparing",
        "She won them over by saying that Leeds should stay and comparing the mayor to a gardener.",
        &["indirect|Leeds should stay"],
    ),
    case(
        "while also hinting",
        "Renn said Berg was “careless” while also hinting she would pardon him.",
        &["mixed|Berg was “careless”", "indirect|she would pardon him"],
    ),
    case("which is false", "Renn said the bridge was safe, which is not true.", &["indirect|the bridge was safe"]),
    case(
        "which is old",
        "Renn said they would cross the bridge, which is old.",
        &["indirect|they would cross the bridge, which is old"],
    ),
    case("which rivals deny", "Renn said the bridge was safe, which her rivals deny.", &["indirect|the bridge was safe"]),
    case(
        "a claim behind a dash",
        "Renn said the bridge was safe – a claim her rivals dispute.",
        &["indirect|the bridge was safe"],
    ),
    case(
        "a thing behind a dash",
        "Renn said she would mend it – a bridge her father built.",
        &["indirect|she would mend it – a bridge her father built"],
    ),
    case(
        "but has yet to",
        "Berg said Renn would speak at noon, but the mayor had yet to appear at three.",
        &["indirect|Renn would speak at noon"],
    ),
    case(
        "but had more, which is said",
        "Berg said Renn would speak at noon, but the mayor had lost her notes.",
        &["indirect|Renn would speak at noon, but the mayor had lost her notes"],
    ),
    case(
        "with a vote expected",
        "Renn said the plan was “dead”, with a vote expected on Monday.",
        &["mixed|the plan was “dead”"],
    ),
    case("a note as the subject", "A memo saying the plan was dead was leaked.", &["indirect|the plan was dead"]),
    case("a letter that announces a thing", "The letter announcing the review was a fake.", &[]),
    case(
        "papers in an opening phrase",
        "Following the release of papers confirming that Renn wrote a memo, Mr Berg said she must speak.",
        &["indirect|Renn wrote a memo", "indirect|she must speak"],
    ),
    case(
        "a mark in an opening phrase",
        "After a clip of Renn telling Berg that she was “with him,” the host turned to the trial.",
        &["mixed|she was “with him,”"],
    ),
    case(
        "what she says she will do",
        "“If Renn does half of what she says she will do, I will be glad,” Berg said.",
        &["direct|If Renn does half of what she says she will do, I will be glad,", "indirect|she will do"],
    ),
    case(
        "who ask whether",
        "But even those who question whether the dam is safe say Leeds can only wait.",
        &["indirect|whether the dam is safe", "indirect|Leeds can only wait"],
    ),
    case("the that of another noun", "“It is over,” Renn said after reports that Berg would quit.", &["direct|It is over,"]),
    known_failure("claimed, though", "Renn claimed she won, though she lost.", &["indirect|she won"]),
    known_failure("said, then left", "Renn said the plan was dead, then left the room.", &["indirect|the plan was dead"]),
    case("and is asking for", "Renn said the raid was cruel and is asking for witnesses.", &["indirect|the raid was cruel"]),
    case(
        "and is asking for trouble",
        "Renn said the dam is old and is asking for trouble.",
        &["indirect|the dam is old and is asking for trouble"],
    ),
    case(
        "given food and told of",
        "Officers said the guests were given food and told of the delay.",
        &["indirect|the guests were given food and told of the delay"],
    ),
    case(
        "despite pleas",
        "Boards have said they will not enforce the order, despite pleas from the mayor.",
        &["indirect|they will not enforce the order"],
    ),
    case(
        "despite the cost",
        "Boards have said they will enforce the order, despite the cost of it.",
        &["indirect|they will enforce the order, despite the cost of it"],
    ),
    case(
        "as first reported",
        "Renn said the plan was dead, as first reported by the Halden Post.",
        &["indirect|the plan was dead"],
    ),
    case("a bill that somebody said would", "A bill that Renn said would kill jobs passed.", &["indirect|would kill jobs"]),
    case("read a bill that", "She read a bill that Renn said would fail if it passed.", &["indirect|would fail if it passed"]),
    known_failure(
        "in another tense",
        "Quill says she would not help Renn and called him “weak.”",
        &["indirect|she would not help Renn", "mixed|him “weak.”"],
    ),
    case(
        "the third party's second verb",
        "Ann Example said the officer hit her and told her to leave.",
        &["indirect|the officer hit her and told her to leave"],
    ),
    case(
        "the third party's threat",
        "Ann Example said the man spoke to her and threatened to sue.",
        &["indirect|the man spoke to her and threatened to sue"],
    ),
    case("the teller's second verb", "Police said a man shot her and asked witnesses to call.", &["indirect|a man shot her"]),
    case(
        "the teller's second verb, of a plan",
        "Ann Example said the plan would hurt them and urged Berg to quit.",
        &["indirect|the plan would hurt them"],
    ),
    case("the teller attacks", "Ann Example claimed the bill was dead and attacked Berg.", &["indirect|the bill was dead"]),
    case(
        "a second participle",
        "Ann Example voted no, arguing that the bill was dead and calling Berg a “liar.”",
        &["indirect|the bill was dead", "mixed|Berg a “liar.”"],
    ),
    case(
        "a second participle of what is said",
        "Ann Example left, saying that he was shouting and calling her a “liar.”",
        &["mixed|he was shouting and calling her a “liar.”", "mixed|her a “liar.”"],
    ),
    case(
        "an aside with while",
        "Ann Example, while noting that taxes are high, voted for the plan.",
        &["indirect|taxes are high"],
    ),
    case("the day when", "The day Ann Example announced she would run, Berg left the hall.", &["indirect|she would run"]),
    case(
        "a noun in an opening participle",
        "Having failed to prove their claims that Berg was careless, members left the hall.",
        &["indirect|Berg was careless"],
    ),
    case(
        "another share",
        "Sixty percent of voters said they back the dam, while 30 percent of those over 65 oppose it.",
        &["indirect|they back the dam"],
    ),
    case(
        "a share in what is said",
        "With 90 percent of votes in, the court says 64 percent backed the dam, while 36 percent did not.",
        &["indirect|64 percent backed the dam, while 36 percent did not"],
    ),
    case(
        "a day behind what is called so",
        "Ann Example called the plan an “idle, empty” rule Tuesday.",
        &["mixed|the plan an “idle, empty” rule"],
    ),
    case("between dashes", "The plan — after Ann Example said it was late — was dropped.", &["indirect|it was late"]),
    case(
        "dashes in what is said",
        "The plan was dropped — after Ann Example said the dam — the old one — was late.",
        &["indirect|the dam — the old one — was late"],
    ),
    case(
        "who would not be drawn",
        "Ann Example said she “shared the pain” of crews but would not be drawn on pay.",
        &["mixed|she “shared the pain” of crews"],
    ),
    case(
        "who would not be moved",
        "Ann Example said she was sorry but would not be moved by threats.",
        &["indirect|she was sorry but would not be moved by threats"],
    ),
];

#[test]
fn where_a_content_ends() {
    check(ENDS, contents);
}
