//! Speakers, roles and addressees: one row a phenomenon.

mod common;

use common::{Case, case, check, known_failure, with_model};
use onrecord::Analyzer;

/// The speaker's name of every quote.
fn speakers(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| doc.speaker_name(q).map_or("-".into(), |name| name.into_owned())).collect()
}

/// What the addressee of every quote says, `-` where there is none.
fn addressees(text: &str) -> Vec<String> {
    let doc = Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| q.addressee.map_or("-".into(), |a| doc[a].to_owned())).collect()
}

const SPEAKERS: &[Case] = &[
    case(
        "what is one's own to repeat",
        "Tom Hallward said it was late, and Robert Lee repeated his promise that it would pass.",
        &["Tom Hallward", "Robert Lee"],
    ),
    case(
        "what is another's to reject",
        "Tom Hallward said it was late, and Robert Lee rejected his claim that it would pass.",
        &["Tom Hallward", "Tom Hallward"],
    ),
    case(
        "the answer to who asked",
        "Tom Hallward spoke on the floor, in reply to Robert Lee, who asked whether it was late.\n\n“It is not,” he said.",
        &["Robert Lee", "Tom Hallward"],
    ),
    case("a book by somebody", "A book by Mary Hallward that suggests Lee was late is out.", &["that"]),
    case("full name", "“We won,” said Mary Hallward.", &["Mary Hallward"]),
    case("surname", "Mary Hallward won the race. “We won,” Hallward said.", &["Mary Hallward"]),
    case("pronoun", "Mary Hallward won the race. “We won,” she said.", &["Mary Hallward"]),
    case("apposition", "Mary Hallward, a third-term senator, said the road was closed.", &["Mary Hallward"]),
    case(
        "a member of a party from a place",
        "Mary Hallward won the race. “We won,” the Maryland Democrat said.",
        &["Mary Hallward"],
    ),
    case(
        "a nickname in marks",
        "Senator Aurelio \"Sully\" Hallward asked for help. “It is late,” Hallward said.",
        &["Aurelio \"Sully\" Hallward"],
    ),
    case("a full name in capitals", "MARY HALLWARD, 44, won the race. “We won,” Mrs Hallward said.", &["MARY HALLWARD"]),
    case(
        "spoken with, no apposition",
        "Robert Lee is the Health Secretary. Speaking with Mary Hallward, the Health Secretary said the road was closed.",
        &["Robert Lee"],
    ),
    case(
        "spoken with, and an apposition",
        "Speaking with Mary Hallward, the mayor, Robert Lee said the road was closed.",
        &["Robert Lee"],
    ),
    case(
        "the office is not its holder",
        "Secretary of State Mary Hallward left. The road is closed, according to the secretary of state’s office.",
        &["the secretary of state’s office"],
    ),
    case("description, then name", "The group's chairwoman, Mary Hallward, said the road was closed.", &["Mary Hallward"]),
    case(
        "what follows the subject only describes it",
        "Officials close to the talks in Leeds said the road was closed.",
        &["Officials"],
    ),
    case(
        "a verb between is another attribution",
        "Officials said Mary Hallward denied the road was closed.",
        &["Officials", "Mary Hallward"],
    ),
    case("a relation", "Her brother, Paul Hallward, won the race. “We won,” her brother said.", &["Paul Hallward"]),
    case("a relation of nobody's", "Paul Hallward won the race. “We won,” her brother said.", &["her brother"]),
    case(
        "an unnamed man is no she",
        "Mary Hallward won the race. “We saw it,” a spokesman said. “It was late,” she added.",
        &["a spokesman", "Mary Hallward"],
    ),
    case("an aside between dashes", "Mary Hallward — who leads the council — said the road was closed.", &["Mary Hallward"]),
    case(
        "what a relative clause describes",
        "The association that represents ferry owners says the road was closed.",
        &["The association"],
    ),
    case(
        "that after a cue is no article",
        "The mayor warned that officials said the road was closed.",
        &["The mayor", "officials"],
    ),
    case(
        "an example of those who speak",
        "Aid groups such as the Halden Union say the road is closed. Critics, including Mary Hallward, said it was late.",
        &["Aid groups", "Critics"],
    ),
    case("what looks like an example", "It was a plan like Mary Hallward said the town needed.", &["Mary Hallward"]),
    case("nominal keeps its words", "Residents said the road was closed.", &["Residents"]),
    case(
        "a relative behind an apposition",
        "She met Paul Hallward, a vice president at Marlow Bank, who said the road was closed.",
        &["Paul Hallward"],
    ),
    case("a relative behind an age", "She met Paul Hallward, 74, who said the road was closed.", &["Paul Hallward"]),
    case(
        "a relative behind someone else",
        "Officials in Leeds, who met Paul Hallward, said the road was closed.",
        &["Officials"],
    ),
    case("a description, then a company", "The contractor, Leeds-based Marlow Ltd, said the road was closed.", &["Marlow Ltd"]),
    with_model("a nephew", "She saw Hallward's nephew, Paul Marsh. The nephew said the road was closed.", &["Paul Marsh"]),
    case(
        "a husband named later",
        "“My husband would say, ‘The road was closed,’” said Mary Hallward. Her husband, Paul Hallward, left.",
        &["Mary Hallward", "Paul Hallward"],
    ),
    case(
        "they are those who spoke",
        "Prosecutors said Marlow Bank had paid. They said the road was closed.",
        &["Prosecutors", "They"],
    ),
    case(
        "it is the body that opens the sentence",
        "A report said it was late. Marlow Bank paid, and it said the road was closed.",
        &["A report", "Marlow Bank"],
    ),
    with_model(
        "who was asked answers",
        "Mary Hallward met Paul Quill. Then Mary Hallward asked Tom Marsh whether it was late. He said the road was closed.",
        &["Mary Hallward", "Tom Marsh"],
    ),
    with_model(
        "who asks is not the one who answers",
        "Tom Marsh wept. Asked by Paul Quill how long it took, he said the road was closed.",
        &["Paul Quill", "Tom Marsh"],
    ),
    case(
        "I, before the speaker is named",
        "“They said it was late. I said the road was closed,” Paul Quill told reporters.",
        &["Paul Quill", "They", "Paul Quill"],
    ),
    with_model("a national", "Inés Marsh left. “It was late,” said the Spaniard.", &["Inés Marsh"]),
    case("a people", "Inés Marsh left. The British said the road was closed.", &["The British"]),
    with_model("a striker", "Inés Marsh left. The striker said the road was closed.", &["Inés Marsh"]),
    case("an office", "Inés Marsh left. The mayor said the road was closed.", &["The mayor"]),
    with_model(
        "a former something",
        "Paul Marsh spoke. “It was late,” the former trade unionist told supporters.",
        &["Paul Marsh"],
    ),
    case(
        "a company is no ministry",
        "Marlow Bank met the Finance Ministry. The company said the road was closed.",
        &["Marlow Bank"],
    ),
    case("an agency is no company", "The Space Agency met Marlow Bank. The agency said the road was closed.", &["Space Agency"]),
    case(
        "the company writes to another",
        "Marlow Bank left. In a letter to Leeds Partners Ltd, the company said the road was closed.",
        &["Marlow Bank"],
    ),
    case(
        "the union, by what was said of it",
        "They met Unison, the country's largest union. The union said the road was closed.",
        &["Unison"],
    ),
    with_model(
        "an unknown name that opens the article",
        "Unia, the country's largest union, left. The union said the road was closed.",
        &["Unia"],
    ),
    case("a maker", "Marlow Ltd left. The steelmaker said the road was closed.", &["Marlow Ltd"]),
    case(
        "a German is no man",
        "German minister Zendra Quill met Paul Berg there. She said the road was closed.",
        &["Zendra Quill"],
    ),
    case(
        "an actress before her name",
        "They saw the actress Zendra Brannel and Paul Quill there. She said the road was closed.",
        &["Zendra Brannel"],
    ),
    case(
        "gender by pronoun",
        "Zendra Brannel, 43, left, as she was late. Paul Quill stayed. She said the road was closed.",
        &["Zendra Brannel"],
    ),
    case(
        "the chief of a body by another name",
        "U.N. Secretary-General Mary Hallward left. The U.N. chief said the road was closed.",
        &["Mary Hallward"],
    ),
    case(
        "of two alike titles the one with the same words",
        "Shadow Home Secretary Mary Hallward met Home Secretary Paul Lee. The home secretary said the road was closed.",
        &["Paul Lee"],
    ),
    case(
        "a rank in short letters",
        "Lt. Gov. Mary Hallward left. The lieutenant governor said the road was closed.",
        &["Mary Hallward"],
    ),
    case(
        "the senator of another state",
        "Sen. Dale Frost left. Majority Leader Paul Hallward stayed. The Ohio senator said the road was closed.",
        &["Paul Hallward"],
    ),
    case(
        "a body's name before a title",
        "Senate Majority Whip Mary Hallward left, telling reporters the road was closed.",
        &["Mary Hallward"],
    ),
    case("a title before its name", "Secretary of State Mary Hallward said the road was closed.", &["Mary Hallward"]),
    case("continuation", "“We won,” said Mary Hallward. “It was late.”", &["Mary Hallward", "Mary Hallward"]),
    case(
        "coordinated cue",
        "Mary Hallward said the road was closed and warned that the bridge would be next.",
        &["Mary Hallward", "Mary Hallward"],
    ),
    case(
        "a relative clause reports between",
        "“We won,” Mary Hallward said in Leeds, where police said roads were closed. “It was late.”",
        &["Mary Hallward", "police", "Mary Hallward"],
    ),
    case(
        "another clause reports between",
        "“We won,” Mary Hallward said, but Paul Berg said roads were closed. “It was late.”",
        &["Mary Hallward", "Paul Berg", "Paul Berg"],
    ),
    case(
        "the one asked about is not the one asked",
        "Paul Berg paused on the steps. Asked if he would back Tom Hallward, he laughed. “We won,” he said.",
        &["-", "Paul Berg"],
    ),
    case(
        "a crowd is nobody",
        "Paul Berg asked the crowd whether it was late. “No!” the crowd shouted. “Good,” he said.",
        &["Paul Berg", "the crowd", "Paul Berg"],
    ),
    case(
        "two roles and a name",
        "“We won,” President and Chief Executive Officer Mary Hallward told reporters.",
        &["Mary Hallward"],
    ),
    case(
        "a surname that is a word",
        "“We won,” said Sen. Will Marsh in Leeds. Marsh said it was late.",
        &["Will Marsh", "Will Marsh"],
    ),
    case(
        "a word that is no surname",
        "“We won,” said Sen. Will Marsh in Leeds. Bankers said it was late.",
        &["Will Marsh", "Bankers"],
    ),
    case(
        "one of many",
        "“We won,” said Senator Ann Hallward. “It was late,” said one senator.",
        &["Ann Hallward", "one senator"],
    ),
    case(
        "another one's spokesman",
        "Mary Rook left. Rook's spokesman said it was late. A spokesman, Paul Berg, said it was not.",
        &["Rook's spokesman", "Paul Berg"],
    ),
    case(
        "another one's attorney",
        "Mary Rook left. Rook's attorney said it was late. An attorney, Paul Berg, said it was not.",
        &["Rook's attorney", "Paul Berg"],
    ),
    case(
        "what another one said of the mayor",
        "Mayor Paul Berg left. Councilwoman Mary Hallward, who contends that the mayor has said little, stayed. “It is late,” the mayor said.",
        &["Mary Hallward", "Paul Berg"],
    ),
    case(
        "a coach and a colon",
        "“We lost,” Paul Berg said.\n\nHis opposite number, Tom Hallward, saw it differently: “We won.”",
        &["Paul Berg", "Tom Hallward"],
    ),
    case(
        "blunter, and a colon",
        "“We lost,” Paul Berg said.\n\nTom Hallward, a farmer from Leeds, was blunter: “They won.”",
        &["Paul Berg", "Tom Hallward"],
    ),
    case(
        "what was in a place, and a colon",
        "“We lost,” Paul Berg said.\n\nTom Hallward was in the hall all through that night in May: “They won.”",
        &["Paul Berg", "Paul Berg"],
    ),
    case("who behind a dash", "Mary Hallward — who promised Leeds “a new kind of bank” — left.", &["Mary Hallward"]),
    case(
        "an attorney general is no lawyer",
        "“We won,” said Attorney General Ann Hallward. The bank's lawyer was there. “It was late,” the lawyer said.",
        &["Ann Hallward", "the lawyer"],
    ),
    case(
        "a question of the writer's between",
        "“I will hold on,” Mary Hallward said. And the vote? “Ask me in November.”",
        &["Mary Hallward", "Mary Hallward"],
    ),
    case(
        "other narration between",
        "“I will hold on,” Mary Hallward said. The vote is on Monday. “Ask me in November.”",
        &["Mary Hallward", "-"],
    ),
    case(
        "he met another",
        "Tom Hallward, 54, spoke in Leeds. He had held talks with Paul Berg, 60, in Halden.\n\n“We are close,” he said.",
        &["Tom Hallward"],
    ),
    case(
        "another is only an owner",
        "Tom Hallward, 54, left. It was sold by Paul Berg's party. He said it was late.",
        &["Tom Hallward"],
    ),
    case("another comes first", "Tom Hallward, 54, left. Paul Berg, 60, met the party. He said it was late.", &["Paul Berg"]),
    case(
        "for another, who comes first",
        "Tom Hallward, 54, left. For Paul Berg, 60, it was late. He said it was over.",
        &["Paul Berg"],
    ),
    case(
        "no vice president is named",
        "President Mary Hallward left. The vice president said it was late.",
        &["The vice president"],
    ),
    case(
        "the foreign minister",
        "Finance Minister Mary Hallward left. The foreign minister said it was late.",
        &["The foreign minister"],
    ),
    case(
        "a woman who is chairman",
        "Mary Hallward, the chairman of Marlow Bank, left. She said it was late.",
        &["Mary Hallward"],
    ),
    case(
        "they are no paper that only got the note",
        "“It could be over,” they wrote in a note shared with The Halden Post. They said they were tired.",
        &["they", "They"],
    ),
    case(
        "he in somebody's own words",
        "Robert Lee spoke on Monday. “I think the chief is in a spot, but he feels that the rules bind him,” Lee said.",
        &["Robert Lee", "he"],
    ),
    case(
        "he in what another says of him",
        "Phil Renn left. “Khalid Quill, our chief, is blunt, and today he stated that we are late,” Renn said.",
        &["Phil Renn", "Khalid Quill"],
    ),
    case(
        "who, behind a state",
        "Hallward sat with Sen. Abe Quill of Maine, the top Democrat on the panel, who said the road was closed.",
        &["Abe Quill"],
    ),
    case("who, behind a bracket", "Hallward sat with Sen. Abe Quill (D-Maine), who said the road was closed.", &["Abe Quill"]),
    case(
        "attributed in the last of several paragraphs",
        "“We won,” said Tom Berg.\n\n“The dam is old.\n\n“It leaks.\n\n“We want it gone,” said Mary Hallward.",
        &["Tom Berg", "Mary Hallward", "Mary Hallward", "Mary Hallward"],
    ),
    case(
        "attributed in the first of several paragraphs",
        "“We won,” said Tom Berg. “It is late.\n\n“The dam is old,” he added.\n\nMary Hallward left.",
        &["Tom Berg", "Tom Berg", "Tom Berg"],
    ),
    case(
        "closed, then another",
        "“We won,” said Tom Berg. “The dam is old.”\n\n“It leaks,” said Mary Hallward.",
        &["Tom Berg", "Tom Berg", "Mary Hallward"],
    ),
    case("who answers herself", "“Is it late?” Mary Hallward asked. “No. We go on.”", &["Mary Hallward", "Mary Hallward"]),
    case(
        "a question behind a reply",
        "“Where was he?” Ann Hallward asked.\n\n“At home,” Paul Berg replied.\n\n“Alone?”",
        &["Ann Hallward", "Paul Berg", "Ann Hallward"],
    ),
    case("a label with a description", "Mary Hallward, mayor of Leeds: “We won.”", &["Mary Hallward"]),
    case("furious, then words", "Mary Hallward, 61, was furious. “We were not asked.”", &["Mary Hallward"]),
    case(
        "disagrees, then words",
        "“We won,” said Tom Berg. But Mary Hallward disagrees. “We lost.”",
        &["Tom Berg", "Mary Hallward"],
    ),
    case("a pause", "“We won,” Mary Hallward said. She paused. “It was late.”", &["Mary Hallward", "Mary Hallward"]),
    case("a loss, then words", "Mary Hallward, 61, lost her house. “It is a farce.”", &["-"]),
    case("a gesture, then another's words", "Mary Hallward shrugged. “We won,” said Tom Berg.", &["Tom Berg"]),
    case("quick to praise", "Mary Hallward was quick to praise the town: “We won.”", &["Mary Hallward"]),
    case("a pope is a pontiff", "Pope Paul left. “It is late,” the pontiff said.", &["Paul"]),
    case("a manager is no doctor", "Leeds manager Paul Berg left. “It is late,” the doctor said.", &["the doctor"]),
    case("the age of one of two", "Ann Hallward, 31, beat Ann Berg, 24. “We ran,” said the 24-year-old.", &["Ann Berg"]),
    case("another age", "Mary Hallward, 31, left. “We ran,” said the 24-year-old.", &["the 24-year-old"]),
    case("a mother of two", "Mary Hallward, 31, won. “We ran,” the mother-of-two told the Halden Post.", &["Mary Hallward"]),
    case("the mother of some boys", "Mary Hallward, 31, won. “We ran,” the mother of two boys said.", &["the mother"]),
    case(
        "the nation of one of two",
        "Croatia’s Mary Hallward beat Britain’s Ann Berg. “We ran,” said the Briton.",
        &["Ann Berg"],
    ),
    case("the nation of the first", "Paul Berg, a German, won. Tom Marsh was second. “We ran,” said the German.", &["Paul Berg"]),
    case(
        "the party of one of two",
        "Sen. Mary Hallward, a Democrat, beat Paul Berg, a Republican. “We ran,” the Republican said.",
        &["Paul Berg"],
    ),
    case(
        "the state of one of two",
        "Sen. Mary Hallward, D-Ohio, met Sen. Ann Berg, D-Utah. “We ran,” the Utah Democrat said.",
        &["Ann Berg"],
    ),
    case(
        "the town of one of two",
        "Leeds manager Paul Berg beat Halden manager Tom Marsh. “We ran,” the Leeds manager said.",
        &["Paul Berg"],
    ),
    case(
        "the town of neither",
        "Leeds manager Paul Berg beat Halden manager Tom Marsh. “We ran,” the Corby manager said.",
        &["the Corby manager"],
    ),
    case("no deputy mayor", "Mayor Paul Berg sacked Deputy Mayor Ann Marsh. “We ran,” the mayor said.", &["Paul Berg"]),
    case(
        "no former president",
        "President Paul Berg met former president Ann Marsh. “We ran,” the president said.",
        &["Paul Berg"],
    ),
    case(
        "who is met first",
        "Tom Hallward, 54, lost on Friday. After meeting Paul Berg on Monday, he said it was over.",
        &["Tom Hallward"],
    ),
    case("unlike another", "Tom Hallward, 54, lost on Friday. Unlike Paul Berg, he said it was over.", &["Tom Hallward"]),
    case("when another called", "Tom Hallward, 54, lost on Friday. When Paul Berg called, he said it was over.", &["Paul Berg"]),
    case("only he", "In a letter to Paul Berg, he said it was over.", &["Paul Berg"]),
    case(
        "who told police, by the papers",
        "“I hit it,” Paul Berg told police, according to court documents. “It rang.”",
        &["court documents", "Paul Berg", "Paul Berg"],
    ),
    case(
        "after another said",
        "“I hit it,” Paul Berg said after his lawyer said it was late. “It rang.”",
        &["Paul Berg", "his lawyer", "Paul Berg"],
    ),
    known_failure(
        "his office at another place",
        "Halden Mayor Luis Quill said it was safe. Separately, the mayor of Quito reported that one man died.",
        &["Luis Quill", "the mayor of Quito"],
    ),
    case(
        "as for somebody",
        "Economist Tom Renn said rates will fall. As for Mr Quill, he believes rates will rise.",
        &["Tom Renn", "Quill"],
    ),
];

const ADDRESSEES: &[Case] = &[
    case("a packed meeting", "Tom Rook told a packed news conference that the dam leaked.", &["a packed news conference"]),
    case("a debate", "Tom Rook told a televised debate that the dam leaked.", &["a televised debate"]),
    case("the council", "Tom Rook told the council that the dam leaked.", &["the council"]),
    case("a medium and later", "“It’s worse,” Tom Rook told the Gazette later.", &["the Gazette"]),
    case("supporters last week", "Ann Example emailed supporters last week that the dam leaked.", &["supporters"]),
    case("told", "Mary Hallward told reporters that the road was closed.", &["reporters"]),
    case("told a pronoun", "Mary Hallward told him the road was closed.", &["him"]),
    case("a continuation has none of its own", "“We won,” Mary Hallward told reporters. “It was late.”", &["reporters", "-"]),
    case("said has none", "Mary Hallward said the road was closed.", &["-"]),
    case("about so many", "“We won,” Mary Hallward told about 300 people.", &["about 300 people"]),
    case("about something", "“We won,” Mary Hallward told over tea.", &["-"]),
    case("a show of a station", "Mary Hallward told NBC’s “Meet the Press” that it was late.", &["NBC’s “Meet the Press"]),
    case("a show ends the sentence", "“We won,” Mary Hallward told NBC’s “Meet the Press.”", &["NBC’s “Meet the Press"]),
    case("two", "Mary Hallward told Leeds and Odland Bank that it was late.", &["Leeds and Odland Bank"]),
    case("told one, and left", "“We won,” Mary Hallward told reporters and left.", &["reporters"]),
    case("a bracket", "Mary Hallward told Rep. Paul Berg (Me.) that it was late.", &["Paul Berg"]),
    case(
        "a service in a town",
        "Mary Hallward told the Halden news service in Leeds that it was late.",
        &["the Halden news service"],
    ),
    case("a state-owned paper", "Mary Hallward told the state-owned newspaper Halden Post that it was late.", &["Halden Post"]),
    case("asked, behind its words", "“Why?” Mary Hallward asked a reporter.", &["a reporter"]),
    case("asked about somebody", "“Why?” Mary Hallward asked on Monday.", &["-"]),
    case("a show in marks", "“We won,” Mary Hallward told the “Today” show on Monday.", &["the “Today” show"]),
    case("who gathered", "Mary Hallward told reporters gathered in Leeds that it was late.", &["reporters"]),
    case("who would listen", "Mary Hallward told anyone who would listen that it was late.", &["anyone"]),
    case("a media briefing", "Mayor Renn told a media briefing the dam was safe.", &["a media briefing"]),
];

#[test]
fn speakers_by_name() {
    check(SPEAKERS, speakers);
}

#[test]
fn who_was_told() {
    check(ADDRESSEES, addressees);
}

#[test]
fn a_title_is_the_role() {
    let doc = Analyzer::new().analyze("“We will act,” said Mayor Mary Hallward.");
    assert_eq!(doc.role(&doc.quotes[0]).as_deref(), Some("Mayor"));
    // One that is held before one that was.
    let doc = Analyzer::new().analyze("“We will act,” said Mayor Mary Hallward, a retired state librarian.");
    assert_eq!(doc.role(&doc.quotes[0]).as_deref(), Some("Mayor"));
    // The office before the rank behind it.
    let doc = Analyzer::new().analyze("Port spokesman Assistant Commissioner Mary Hallward said it was late.");
    assert_eq!(doc.role(&doc.quotes[0]).as_deref(), Some("Port spokesman"));
}

#[test]
fn a_pronoun_has_the_role_of_the_description_it_stands_for() {
    let role = |text: &str| {
        let doc = Analyzer::new().analyze(text);
        let last = doc.quotes.last().expect("a quote");
        doc.role(last).map(String::from)
    };
    assert_eq!(role("A port spokeswoman said it was late. “We will act,” she said.").as_deref(), Some("A port spokeswoman"));
    // Of two, who agrees with it.
    let two = "A port spokesman said it was late. A police spokeswoman agreed that it was. “We will act,” he said.";
    assert_eq!(role(two).as_deref(), Some("A port spokesman"));
    assert_eq!(role("Two officials said it was late. They said it would rain."), None);
    assert_eq!(role("A port spokesman said it was late. “We will act,” Mary Hallward said."), None);
}

#[test]
fn a_participle_before_a_quotation_is_its_cue() {
    let doc = Analyzer::new().analyze("“It is dark,” said Mary Hallward, adding, “It was clear to us.”");
    let cues: Vec<_> = doc.quotes.iter().map(|q| q.cue.as_ref().map(|c| c.lemma.as_ref())).collect();
    assert_eq!(cues, [Some("say"), Some("add")]);
}

#[test]
fn what_a_page_leaves_of_a_link_stands_behind_the_cue() {
    let doc = Analyzer::new().analyze("Mary Hallward said, external: “It was clear to us.”");
    assert_eq!(doc.quotes[0].cue.as_ref().map(|c| c.lemma.as_ref()), Some("say"));
}

#[test]
fn users_cues_are_inflected() {
    let analyzer = Analyzer::builder().cues(["squawk"]).build().expect("one verb");
    let doc = analyzer.analyze("Mary Hallward squawked that the road was closed.");
    assert_eq!(doc.quotes[0].cue.as_ref().map(|c| c.lemma.as_ref()), Some("squawk"));
    for (cue, form, lemma) in [
        ("panic", "panicked", "panic"),
        ("veto", "vetoes", "veto"),
        ("travel", "travelled", "travel"),
        ("weep", "wept", "weep"),
        ("overspoke", "overspoke", "overspeak"),
    ] {
        let analyzer = Analyzer::builder().cues([cue]).build().expect("one verb");
        let doc = analyzer.analyze(&format!("“We will go there,” Mary Hallward {form}."));
        assert_eq!(doc.quotes[0].cue.as_ref().map(|c| c.lemma.as_ref()), Some(lemma), "{cue}");
    }
}
