//! What belongs to what is said, by the forms around it: one row a phenomenon, with what looks the same and goes on.

mod common;

use common::{Case, case, check, with_model};
use onrecord::Analyzer;

/// `kind|content` of every quote.
fn contents(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}|{}", q.kind, &doc[q.span])).collect()
}

/// What the writer adds on the saying itself.
const TAILS: &[Case] = &[
    case(
        "all but, with the teller as the subject",
        "Senator Ilse Vorn said she “won’t back” the ferry tax, all but sinking it in the chamber.",
        &["mixed|she “won’t back” the ferry tax"],
    ),
    case(
        "effectively",
        "Vorn said Monday he would not sign the ferry bill, effectively burying it.",
        &["indirect|he would not sign the ferry bill"],
    ),
    case(
        "effectively, of a thing",
        "Vorn said the bill would ban night ferries, effectively ending the trade.",
        &["indirect|the bill would ban night ferries, effectively ending the trade"],
    ),
    case(
        "a step beyond, behind marks",
        "Vorn said the port should bar “any ship that burns coal,” going a step beyond her rival.",
        &["mixed|the port should bar “any ship that burns coal,”"],
    ),
    case(
        "ending months of",
        "Vorn said that she would back Kessel, ending weeks of silence on the race.",
        &["indirect|she would back Kessel"],
    ),
    case(
        "ending months of, that is told",
        "Vorn said the crew had been found, ending weeks of fear.",
        &["indirect|the crew had been found, ending weeks of fear"],
    ),
    case("dealing a blow", "Vorn said she would not stand, dealing a blow to her party.", &["indirect|she would not stand"]),
    case(
        "dealing a blow that is told",
        "Vorn said the storm had sunk two ships, dealing a blow to the port.",
        &["indirect|the storm had sunk two ships, dealing a blow to the port"],
    ),
    case(
        "defying calls",
        "Vorn said she would not step down, defying calls from her own bench.",
        &["indirect|she would not step down"],
    ),
    case(
        "defying, that is told",
        "Vorn said the storm had turned north, defying every chart.",
        &["indirect|the storm had turned north, defying every chart"],
    ),
    case(
        "a gesture behind marks",
        "Vorn said the crew had been “left to rot”, shaking her head.",
        &["mixed|the crew had been “left to rot”"],
    ),
    case(
        "a gesture that is told",
        "Vorn said the sailors fled, shaking their fists.",
        &["indirect|the sailors fled, shaking their fists"],
    ),
    case(
        "pointing to, behind marks",
        "Vorn said the ministry had “lost the islands”, pointing to a shuttered school.",
        &["mixed|the ministry had “lost the islands”"],
    ),
    case(
        "a rating cut, behind marks",
        "Vorn wrote that the line had “no wind left”, cutting her target for the shares.",
        &["mixed|the line had “no wind left”"],
    ),
    case(
        "what it left, behind marks",
        "Vorn wrote that the line had “no wind left”, leaving its owners with nothing.",
        &["mixed|the line had “no wind left”, leaving its owners with nothing"],
    ),
    case(
        "without evidence, behind a comma",
        "A union official alleged that Kessel had cheated, without offering proof.",
        &["indirect|Kessel had cheated"],
    ),
    case(
        "without evidence, told",
        "Vorn said Kessel had made the claim without offering proof.",
        &["indirect|Kessel had made the claim without offering proof"],
    ),
    case("without a date", "Vorn said she’d quit the board, without naming a date.", &["indirect|she’d quit the board"]),
    case("a break with", "Vorn said the tax was “a trick,” a rare break with her party.", &["mixed|the tax was “a trick,”"]),
    case(
        "an apparent reference",
        "Vorn said she had no patience for “men with yachts”, an apparent reference to Kessel.",
        &["mixed|she had no patience for “men with yachts”"],
    ),
    case("in reference to", "Vorn said he was “a coward”, in reference to the admiral.", &["mixed|he was “a coward”"]),
    case(
        "a blow that is told",
        "Vorn said the court had seized the ship, a blow to its owner.",
        &["indirect|the court had seized the ship, a blow to its owner"],
    ),
    case(
        "as she toured",
        "Vorn said she believes in the harbour as she toured a flooded quay.",
        &["indirect|she believes in the harbour"],
    ),
    case(
        "as he left, of somebody",
        "Vorn said the pilot was robbed as he left the quay.",
        &["indirect|the pilot was robbed as he left the quay"],
    ),
    case(
        "as she left, behind marks on a thing",
        "Vorn said the ruling was “a farce” as she left the court.",
        &["mixed|the ruling was “a farce”"],
    ),
    case(
        "as he left, behind marks on somebody",
        "Vorn said the pilot was “confused” as he left the ship.",
        &["mixed|the pilot was “confused” as he left the ship"],
    ),
    case(
        "before walking out, behind marks",
        "Vorn said the vote was “a farce” before walking out of the chamber.",
        &["mixed|the vote was “a farce”"],
    ),
    case(
        "to applause",
        "Vorn said that the tax was “robbery”, to loud applause from the gallery.",
        &["mixed|the tax was “robbery”"],
    ),
    case("to a place", "Vorn said Kessel had sailed home, to Odland.", &["indirect|Kessel had sailed home, to Odland"]),
    case(
        "but, asked twice, declined",
        "A spokesman said Vorn had “every faith” in the crew, but, asked twice, declined to name its captain.",
        &["mixed|Vorn had “every faith” in the crew"],
    ),
    case(
        "to which somebody replied",
        "Vorn said she spoke to sailors “every day” – to which Kessel replied: “So I read.”",
        &["mixed|she spoke to sailors “every day”", "direct|So I read."],
    ),
    case("and left the room", "Vorn said she was sorry and left the chamber.", &["indirect|she was sorry"]),
    case("and left school", "Vorn said she was poor and left school early.", &["indirect|she was poor and left school early"]),
    case(
        "acts in a row",
        "Vorn told the Halden Post that the bill was dead, blamed Leeds for its end and predicted that fares would rise.",
        &["indirect|the bill was dead", "indirect|fares would rise"],
    ),
    case(
        "a court has heard",
        "Kessel told a friend that “the pilots would be sorry”, Halden Crown Court has heard.",
        &["mixed|Kessel told a friend that “the pilots would be sorry”", "direct|the pilots would be sorry"],
    ),
    case(
        "a make behind its article",
        "Vorn said she had refused to hand her van, a grey Toyota, to the men on the quay.",
        &["indirect|she had refused to hand her van, a grey Toyota, to the men on the quay"],
    ),
    case(
        "a charge somebody denies",
        "Vorn said the ferry had been sold, a charge Kessel denies.",
        &["indirect|the ferry had been sold"],
    ),
    case(
        "the words behind a colon",
        "Vorn said the plan had one flaw: “Nobody on the island was asked.”",
        &["indirect|the plan had one flaw", "direct|Nobody on the island was asked."],
    ),
    with_model(
        "a colon of the clause itself",
        "Vorn said Kessel wrote back: “Nobody was asked.”",
        &["indirect|Kessel wrote back", "direct|Nobody was asked."],
    ),
];

/// Where a relative clause closes.
const RELATIVES: &[Case] = &[
    case(
        "before a verb by its form",
        "Ilse Vorn, who said she was paid in May, teaches in Odland.",
        &["indirect|she was paid in May"],
    ),
    case(
        "before a verb by its form, with an object",
        "The board, which says the seal is rare, oversees the bay.",
        &["indirect|the seal is rare"],
    ),
    case(
        "of an object",
        "She met Ilse Vorn, who said the bay was shallow, seals were rare and ferries were late.",
        &["indirect|the bay was shallow, seals were rare and ferries were late"],
    ),
    case(
        "before more that is told",
        "Ilse Vorn, who said the bay was shallow, its seals rare and its ferries late, left.",
        &["indirect|the bay was shallow, its seals rare and its ferries late"],
    ),
    case(
        "before nor",
        "Neither Ilse Vorn, who said the sale was fair, nor the board would comment.",
        &["indirect|the sale was fair"],
    ),
    case(
        "in an apposition",
        "Ilse Vorn, a pilot in Odland who says the board cheated her, will appeal.",
        &["indirect|the board cheated her"],
    ),
    case(
        "in an apposition of an object",
        "They fined Ilse Vorn, a pilot in Odland who says the board cheated her, lied and fled.",
        &["indirect|the board cheated her, lied and fled"],
    ),
    case(
        "before the verb of a bare plural",
        "The captain who claimed that ferries harm seals was fired on Friday.",
        &["indirect|ferries harm seals"],
    ),
    case(
        "a bare plural and its verb",
        "The captain who claimed that ferries were late was fired.",
        &["indirect|ferries were late"],
    ),
    case("a promise in marks", "A minister who promised to “end the mess” resigned on Friday.", &["direct|end the mess"]),
    case(
        "a promise partly in marks",
        "A councillor who vowed to “catch and fine” smugglers woke up to find her boat gone.",
        &["mixed|“catch and fine” smugglers"],
    ),
    case(
        "a promise in marks at the end",
        "They met a councillor who vowed to “catch and fine” smugglers.",
        &["mixed|“catch and fine” smugglers"],
    ),
    case(
        "a phrase that opens the sentence",
        "Hours after an outside auditor concluded that she had lied, the mayor resigned.",
        &["indirect|she had lied"],
    ),
    case(
        "before the cue of those described",
        "A councillor who said the vote was rigged told reporters that she would not run again.",
        &["indirect|the vote was rigged", "indirect|she would not run again"],
    ),
    case(
        "before the cue of those described, with a noun",
        "A pilot who says she is a prophet insisted Tuesday that the bay is shallow.",
        &["indirect|she is a prophet", "indirect|the bay is shallow"],
    ),
    case(
        "who wrote a report",
        "The pilot who wrote the report told reporters that the bay was shallow.",
        &["indirect|the bay was shallow"],
    ),
    case(
        "the same at the end",
        "The mayor resigned hours after an outside auditor concluded that she had lied, cheated and fled.",
        &["indirect|she had lied, cheated and fled"],
    ),
    case(
        "those who thought something told",
        "A man who told deputies he thought he had hit a deer was jailed Monday.",
        &["indirect|he thought he had hit a deer", "indirect|he had hit a deer"],
    ),
    case(
        "those who say they believe",
        "A baker who says he believes the law is wrong is running for mayor.",
        &["indirect|he believes the law is wrong", "indirect|the law is wrong"],
    ),
    case(
        "who and who",
        "Ann Example, who owns a farm and who has argued that the tax is unfair, declined to speak.",
        &["indirect|the tax is unfair"],
    ),
    case("those who say one knows", "Those who say he knows the law left.", &["indirect|he knows the law"]),
];

/// An attribution between commas takes what it parts, and not what stands farther off.
const PARENTHESES: &[Case] = &[
    case(
        "behind an auxiliary of a relative clause",
        "Kessel, 71, who has, his aides admit, missed a vote or two since May, is tired.",
        &["indirect|missed a vote or two since May"],
    ),
    case(
        "behind a preposition",
        "Ilse Vorn, whose letters are read by, she claims, some 9,000 sailors, filed to run.",
        &["indirect|some 9,000 sailors"],
    ),
    case(
        "behind and",
        "Ilse Vorn, a pilot and, she told the board, a daughter of pilots, wept.",
        &["indirect|a daughter of pilots"],
    ),
    case(
        "in a relative clause",
        "The letter, which the admiral, aides said, had never opened, was burnt.",
        &["indirect|the admiral", "indirect|had never opened"],
    ),
    case(
        "behind although",
        "The board vowed to fine smugglers, although the police, it later conceded, would be free to look away.",
        &["indirect|the police", "indirect|would be free to look away"],
    ),
    case(
        "behind because",
        "Vorn voted yes because the plan, she said, was better than none.",
        &["indirect|the plan", "indirect|was better than none"],
    ),
    case(
        "behind but",
        "Vorn is liked at home, but her lead, pollsters say, is shrinking.",
        &["indirect|her lead", "indirect|is shrinking"],
    ),
    case(
        "behind a dash",
        "All Odland has heard it by now — the admiral, one pilot said, was “hopeless.”",
        &["indirect|the admiral", "mixed|was “hopeless.”"],
    ),
    case(
        "the subject of the sentence",
        "The admiral, friends say, has been ill for years.",
        &["indirect|The admiral", "indirect|has been ill for years"],
    ),
    case(
        "behind because, at the start",
        "Because the bay freezes, the admiral said, the ferries will stop.",
        &["indirect|Because the bay freezes", "indirect|the ferries will stop"],
    ),
    case("from which", "It is a bench from which, he says, he has seen every race.", &["indirect|he has seen every race"]),
    case(
        "a condition before marks",
        "If the dam breaks, Vorn said, “we are all lost.”",
        &["mixed|If the dam breaks", "mixed|we are all lost."],
    ),
    case("a question before marks", "If asked, Vorn said, “No.”", &["direct|No."]),
    case("as they say", "The ball, as they say, is not with us.", &[]),
    case(
        "and then, of an act",
        "The dog ignored the bone, Vorn said, and then swallowed it whole.",
        &["indirect|The dog ignored the bone", "indirect|and then swallowed it whole"],
    ),
    case("and then, of a state", "The talks were dead, Vorn said, and then he hung up.", &["indirect|The talks were dead"]),
    case(
        "which had",
        "She had bought a boat, she added, which had been repainted.",
        &["indirect|She had bought a boat", "indirect|which had been repainted"],
    ),
    case("which, of the writer", "The bay was closed, officials said, which annoyed sailors.", &["indirect|The bay was closed"]),
    case(
        "just, and marks",
        "There was no plan, she said, just “a heap of paper”.",
        &["indirect|There was no plan", "mixed|just “a heap of paper”"],
    ),
    case(
        "two in one",
        "Rows two and four, Vorn wrote last year, share a typist.",
        &["indirect|Rows two and four", "indirect|share a typist"],
    ),
    case(
        "and he had been",
        "She had asked about the fee, she said, and he had been unable to name it.",
        &["indirect|She had asked about the fee", "indirect|and he had been unable to name it"],
    ),
    case(
        "and she had the letters",
        "The board lied, Vorn said, and she had the letters to prove it.",
        &["indirect|The board lied"],
    ),
    case(
        "because, behind who she is",
        "The bay was closed at noon, said Ilse Vorn, the harbour master, because the wind had turned.",
        &["indirect|The bay was closed at noon", "indirect|because the wind had turned"],
    ),
    case(
        "it is, for somebody to",
        "It is a crime, Kessel contends, for a sailor to vote twice.",
        &["indirect|It is a crime", "indirect|for a sailor to vote twice"],
    ),
    case("it is, for a time", "It is late, Kessel said, for the third time.", &["indirect|It is late"]),
    case(
        "what she wanted",
        "Vorn wanted, she told colleagues, a promise that the flag would stay.",
        &["indirect|Vorn wanted", "indirect|a promise that the flag would stay"],
    ),
    case("that, at the start", "That, Kessel argues, is unlawful.", &["indirect|That", "indirect|is unlawful"]),
    case(
        "without elaborating",
        "The cuts would fall on Odland, she said, without elaborating.",
        &["indirect|The cuts would fall on Odland"],
    ),
    case(
        "words in brackets",
        "The singer was rude to all. (“I shall haunt you,” Ann Example wrote to one.)",
        &["direct|I shall haunt you,"],
    ),
    case(
        "words in brackets amid a sentence",
        "Tom Rook left early (“I was bored,” he explained later) and went home.",
        &["direct|I was bored,"],
    ),
    case("a term in a bracket", "Tom Rook left (the “old dam,” he said, was dull).", &["mixed|the “old dam,”"]),
    case(
        "behind a semicolon and another attribution",
        "The grid, Ann Example said, is old; another problem, Tom Rook said, is that nobody pays.",
        &["indirect|The grid", "indirect|is old", "indirect|another problem", "indirect|is that nobody pays"],
    ),
    case(
        "a semicolon in what one says",
        "The grid is old; the dam leaks, Ann Example said.",
        &["indirect|The grid is old; the dam leaks"],
    ),
    case(
        "behind a colon, before the words",
        "Tom Rook was blunt: ministers, he said, “are asleep at noon”.",
        &["mixed|ministers", "mixed|are asleep at noon"],
    ),
];

/// What is named, felt or shown reports nothing.
const NO_CLAUSES: &[Case] = &[
    case("no such thing", "The letter says no such thing, Vorn said.", &["indirect|The letter says no such thing"]),
    case("no to somebody", "A baker says no to two sailors and the town looks away.", &[]),
    case("no, of a clause", "Vorn said no ferry would sail.", &["indirect|no ferry would sail"]),
    case("it, twice", "He said it twice.", &[]),
    case("it, that failed", "Vorn said it twice failed.", &["indirect|it twice failed"]),
    case("it, and marks", "The line said it “stands by its crew”.", &["mixed|it “stands by its crew”"]),
    case("this, on a day", "Mr Kessel said this yesterday when he launched the ferry.", &[]),
    case("this week", "Vorn said this week the ferry sank.", &["indirect|the ferry sank"]),
    case("a prayer", "She said a prayer and left.", &[]),
    case(
        "fifty words",
        "“I doubt we have said twenty words to each other,” Vorn said.",
        &["direct|I doubt we have said twenty words to each other,"],
    ),
    case("had anyone asked", "Nobody knows what Kessel would have said had anyone asked.", &[]),
    case("I guess", "“I guess it was the wind,” Vorn said.", &["direct|I guess it was the wind,"]),
    case("I suppose", "“I suppose we could wait,” Vorn said.", &["direct|I suppose we could wait,"]),
    case("I didn’t say", "“I didn’t say he cheated,” Vorn said.", &["direct|I didn’t say he cheated,"]),
    case("you said", "“You said he cheated,” Vorn told Kessel.", &["direct|You said he cheated,", "indirect|he cheated"]),
    case(
        "a passive between commas",
        "“A woman gives her life to the bay, she’s praised by all, and they sack her,” Kessel said.",
        &["direct|A woman gives her life to the bay, she’s praised by all, and they sack her,"],
    ),
    case("what was felt", "Vorn said Kessel felt “cheated” by the board.", &["mixed|Kessel felt “cheated” by the board"]),
    case("what was thought", "Ilse Vorn thinks “nobody cares”.", &["direct|nobody cares"]),
    case(
        "hopes, partly in marks",
        "Vorn said she hopes “calmer minds” prevail.",
        &["mixed|she hopes “calmer minds” prevail", "mixed|“calmer minds” prevail"],
    ),
    case(
        "what was shown",
        "Judge Ilse Vorn said the captain had shown “the remorse of a man who was caught”.",
        &["mixed|the captain had shown “the remorse of a man who was caught”"],
    ),
    case(
        "how it was warned",
        "The union said it had warned “loudly and in vain” of the leaks.",
        &["mixed|it had warned “loudly and in vain” of the leaks"],
    ),
    case(
        "what was wondered about",
        "Shares fell after Ilse Vorn wondered aloud about “the madness of crowds”, dealers said.",
        &["mixed|Shares fell after Ilse Vorn wondered aloud about “the madness of crowds”"],
    ),
    case("what was read", "The clerk read “not proven” twice, and the hall wept.", &["direct|not proven"]),
    case(
        "what was regretted",
        "The firm said it regrets the delay and will pay.",
        &["indirect|it regrets the delay and will pay"],
    ),
    case(
        "a number promised",
        "“I promise you ten more years of being ignored,” Vorn told delegates.",
        &["direct|I promise you ten more years of being ignored,"],
    ),
    case(
        "a clause promised",
        "“I promise you that ten ships will sail,” Vorn told delegates.",
        &["direct|I promise you that ten ships will sail,", "indirect|ten ships will sail"],
    ),
    case(
        "what was asked for",
        "“We asked for ninety days, we got thirty,” Vorn said.",
        &["direct|We asked for ninety days, we got thirty,"],
    ),
    case(
        "what was thought of",
        "“If anybody thinks of a better way, that will help,” Vorn said.",
        &["direct|If anybody thinks of a better way, that will help,"],
    ),
    case(
        "met or spoken",
        "Vorn said her client had never met or spoken with Kessel about the fees.",
        &["indirect|her client had never met or spoken with Kessel about the fees"],
    ),
    case("wrote, on a wall", "Somebody had written “we were here” on the wall of the port.", &["direct|we were here"]),
    case(
        "what she described",
        "Vorn blamed the delay on what she described as “a slow tide” in the bay.",
        &["mixed|a slow tide"],
    ),
    case("why, and a colon", "Vorn explained why: “Nobody was asked.”", &["direct|Nobody was asked."]),
    case(
        "who stays nameless",
        "A clerk who asked that her last name not be used left. Two others, who asked that their identities be withheld, stayed.",
        &[],
    ),
    case("who asks for a name", "Ann Example asked that his name be cleared.", &["indirect|his name be cleared"]),
    case(
        "if you ask me",
        "“If you ask me whether it helps, it does,” Ann Example said. “It says here you are late,” Bob Trial said.",
        &["direct|If you ask me whether it helps, it does,", "direct|It says here you are late,"],
    ),
    case(
        "when they asked him",
        "“When they asked me whether it helps, I left,” Ann Example said.",
        &["direct|When they asked me whether it helps, I left,", "indirect|whether it helps"],
    ),
];

#[test]
fn what_is_added_on_the_saying() {
    check(TAILS, contents);
}

#[test]
fn where_a_relative_clause_closes() {
    check(RELATIVES, contents);
}

#[test]
fn what_an_attribution_parts() {
    check(PARENTHESES, contents);
}

#[test]
fn what_reports_nothing() {
    check(NO_CLAUSES, contents);
}
