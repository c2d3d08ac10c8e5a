//! Who is who: which mentions share an entity, and what the article says about it.

mod common;

use common::{Case, case, check, with_model};

/// `name: mention | mention` of every entity with more than one mention.
fn shared(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    let mentions = |e: &onrecord::Entity| e.mentions.iter().map(|m| &doc[doc.mentions[*m].span]).collect::<Vec<_>>().join(" | ");
    doc.entities.iter().filter(|e| e.mentions.len() > 1).map(|e| format!("{}: {}", doc.name(e), mentions(e))).collect()
}

/// `name: title | title @ organisation` of every person with a title.
fn roles(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    let role = |e: &onrecord::Entity| {
        let titles = e.titles.iter().map(|t| &doc[*t]).collect::<Vec<_>>().join(" | ");
        let organization = e.organization.map(|o| format!(" @ {}", doc.name(&doc.entities[o])));
        format!("{}: {titles}{}", doc.name(e), organization.unwrap_or_default())
    };
    doc.entities.iter().filter(|e| !e.titles.is_empty()).map(role).collect()
}

const SHARED: &[Case] = &[
    case(
        "one surname, a man and a woman, by their address alone",
        "Mr. Quill left. Mrs. Quill stayed. Then Mr. Quill came back. Mrs. Quill slept.",
        &["Quill: Quill | Quill", "Quill: Quill | Quill"],
    ),
    case(
        "a man and a woman of one surname, named in full later",
        "Mr Quill left. Ms Quill stayed. Paul Quill and Mary Quill are siblings.",
        &["Paul Quill: Quill | Paul Quill", "Mary Quill: Quill | Mary Quill"],
    ),
    case("one address, and none", "Ms Quill left. “No,” Quill said. Ms. Quill slept.", &["Quill: Quill | Quill | Quill"]),
    case("surname", "Renata Quill left. Then Quill returned.", &["Renata Quill: Renata Quill | Quill"]),
    case("surname before the full name", "“Go,” Quill said. Renata Quill then left.", &["Renata Quill: Quill | Renata Quill"]),
    case(
        "one surname, two people",
        "They saw Ann Quill and Robert Quill. Then Mr. Quill left.",
        &["Robert Quill: Robert Quill | Quill"],
    ),
    case("capitals and small letters", "By RENATA QUILL\n\nRenata Quill left.", &["Renata Quill: RENATA QUILL | Renata Quill"]),
    case("a dateline in capitals", "LEEDS (AP) - The dock is shut. Boats leave Leeds today.", &["Leeds: LEEDS | Leeds"]),
    case("capitals behind it", "Boats leave Leeds today. “GO TO LEEDS NOW!”", &["Leeds: Leeds | LEEDS"]),
    case("capitals alone", "OSLO (AP) - The dock is shut.\n\nOSLO - It opens.", &["OSLO: OSLO | OSLO"]),
    case(
        "a short given name",
        "Alexander Quill left. Then Alex Quill returned.",
        &["Alexander Quill: Alexander Quill | Alex Quill"],
    ),
    case(
        "the elder and the younger",
        "They saw Robert Quill Sr. and Robert Quill Jr. there. The younger Quill left. The elder Quill stayed.",
        &["Robert Quill Sr.: Robert Quill Sr. | Quill", "Robert Quill Jr.: Robert Quill Jr. | Quill"],
    ),
    case(
        "a form of address and a given name that says nothing",
        "They saw Robert Brannel and Zendra Brannel there. Mrs. Brannel left.",
        &["Zendra Brannel: Zendra Brannel | Brannel"],
    ),
    case(
        "a surname that is an ordinary word, with an unlisted given name",
        "They saw Robert Quill and Zendra Quill, 43, there. Mrs. Quill left.",
        &["Zendra Quill: Zendra Quill | Quill"],
    ),
    case(
        "who is surnamed so",
        "Robert Chan spoke. Two men, surnamed Chan and Wong, were found. Chan left.",
        &["Robert Chan: Robert Chan | Chan"],
    ),
    case(
        "a house and its committee",
        "The Knesset met on Monday. The Knesset Finance Committee stayed. The Knesset left.",
        &["Knesset: Knesset | Knesset"],
    ),
    case(
        "a house that lists hold as evidence only, and its committees",
        "The House Budget Committee and the House Committee on Foreign Affairs met. They left the House. The House is shut.",
        &["House: House | House"],
    ),
    case("a son and his father", "Robert Quill Jr. left. Then his father, Robert Quill, stayed.", &[]),
    case(
        "a wife and a son beside him, who was called by the surname alone",
        "Rolf Quarzel spoke. Quarzel was late. His wife, Ann Quarzel, stayed. Quarzel then left with his eldest son, Tom Quarzel Jr. At noon Quarzel came back.",
        &["Rolf Quarzel: Rolf Quarzel | Quarzel | Quarzel | Quarzel"],
    ),
    case(
        "another of the surname, who is nobody's wife",
        "Rolf Quarzel spoke. Quarzel was late. A baker, Ann Quarzel, stayed. Quarzel then left.",
        &["Rolf Quarzel: Rolf Quarzel | Quarzel", "Ann Quarzel: Ann Quarzel | Quarzel"],
    ),
    case(
        "a son of the same name, introduced so",
        "Rolf Quarzel left. His son, Rolf Quarzel Jr., stayed. The actor Tom Renn sang. Then Tom Renn Jr. slept.",
        &["Tom Renn Jr.: Tom Renn | Tom Renn Jr."],
    ),
    case(
        "a listed surname before the listed name and a wife's",
        "Obama left. Then Barack Obama met his wife, Ann Obama. Obama slept.",
        &["Barack Obama: Obama | Barack Obama | Obama"],
    ),
    case(
        "a listed surname and a namesake alone",
        "Obama left. He met his wife, Ann Obama. Then Obama slept. Mrs. Obama stayed.",
        &["Obama: Obama | Obama", "Ann Obama: Ann Obama | Obama"],
    ),
    case("a listed surname behind a namesake", "Ann Obama sings. Then Obama slept.", &["Ann Obama: Ann Obama | Obama"]),
    case("a brother of the same name", "Amory Thorn Quill left a brother, Amory Quill 2d. It was late.", &[]),
    with_model(
        "the third of a family, and his surname alone",
        "Robert Quill 3d, the owner, spoke. Then Quill left. His father, Robert Quill, stayed.",
        &["Robert Quill 3d: Robert Quill 3d | Quill"],
    ),
    case("father and son", "They saw Robert Quill Sr. there. Then Robert Quill Jr. left.", &[]),
    case(
        "a company in small letters, and its first words",
        "Marlow & Finch Holdings plc fell. Then Marlow & Finch rose.",
        &["Marlow & Finch Holdings plc: Marlow & Finch Holdings plc | Marlow & Finch"],
    ),
    case("acronym in the lists", "The European Union met. The EU agreed.", &["European Union: European Union | EU"]),
    case(
        "a company's first word",
        "He left Quarzal Systems Inc. on Monday. Then Quarzal fell.",
        &["Quarzal Systems Inc.: Quarzal Systems Inc. | Quarzal"],
    ),
    with_model(
        "a company's first words, taken for a person",
        "Marlow Peak Investments fell. Then Marlow Peak said it would sell.",
        &["Marlow Peak Investments: Marlow Peak Investments | Marlow Peak"],
    ),
    case("a foundation is not the person it is named after", "The Quill Foundation paid. Quill left.", &[]),
    case(
        "letters in brackets, whatever they stand for",
        "The Halden Health Board (HBX) met. The HBX agreed.",
        &["Halden Health Board: Halden Health Board | HBX | HBX"],
    ),
    case(
        "letters that do not match, with small ones among them",
        "The Halden Party (HPSh) met. The HPSh agreed.",
        &["Halden Party: Halden Party | HPSh | HPSh"],
    ),
    case(
        "a body whose name goes on over a sea, by its first letter and its last",
        "The Association for Relations across the Black Sea (ARABS) met. The ARABS agreed.",
        &["Association for Relations: Association for Relations | ARABS | ARABS"],
    ),
    with_model(
        "the letters of a region in a body's name are the region's",
        "The Supreme Court of the Federal Lake Region (FLR) met. The FLR agreed.",
        &["FLR: FLR | FLR"],
    ),
    case("an agency behind a town", "NEW YORK (AFP) - It was late. AFP agreed.", &["AFP: AFP | AFP"]),
    case(
        "two of one house",
        "Prince Turki bin Faisal Al-Quill met Prince Turki bin Nasser Al-Quill. Ann Mary Lee met Ann M. Lee.",
        &["Ann Mary Lee: Ann Mary Lee | Ann M. Lee"],
    ),
    with_model(
        "a nickname in the place of the given name",
        "Aurelio “Condor” Quarzel left. Then Condor Quarzel returned.",
        &["Aurelio “Condor” Quarzel: Aurelio “Condor” Quarzel | Condor Quarzel"],
    ),
    case(
        "a family's name before the given one, told by the title",
        "Envoy Ann Kim met Prime Minister Kim Boo-kyum. Prime Minister Kim smiled. Kim left.",
        &["Ann Kim: Ann Kim | Kim", "Kim Boo-kyum: Kim Boo-kyum | Kim"],
    ),
    case("a paper's bureau", "The Marlow State Bureau met. Then Marlow agreed.", &[]),
    case(
        "also known as",
        "Renata Quill, 53, also known as “Anna Brannel”, left. Then Brannel returned.",
        &["Renata Quill: Renata Quill | Anna Brannel | Brannel"],
    ),
    case(
        "under the alias",
        "Renata Quill was convicted in 1998 under the alias Anna Marsh.",
        &["Renata Quill: Renata Quill | Anna Marsh"],
    ),
    case(
        "an alias without a name before it",
        "Renata Quill left for Leeds; alias Sugar Marsh stayed. Then Tom Renn, 40, alias Rex Marsh, left.",
        &["Rex Marsh: Tom Renn | Rex Marsh"],
    ),
    case("whom somebody named by their alias", "Gen. Tom Renn named them as alias Rex Marsh.", &[]),
    case(
        "an employer is no alias",
        "Renata Quill, formerly of Marlow Bank, left. Marlow Bank fell.",
        &["Marlow Bank: Marlow Bank | Marlow Bank"],
    ),
    case(
        "a short given name and its full one",
        "William Quill left. Then Bill Quill returned.",
        &["William Quill: William Quill | Bill Quill"],
    ),
    case("two given names together", "Dee Ann Quill left. Then Dee Ann returned.", &["Dee Ann Quill: Dee Ann Quill | Dee Ann"]),
    case(
        "an initial before two names",
        "K. Suresh Babu left. Mr. Suresh Babu denied it.",
        &["K. Suresh Babu: K. Suresh Babu | Suresh Babu"],
    ),
    case(
        "the elder brother's elder",
        "Paul Quill met Robert Quill, his elder brother. The elder Quill left. The younger Quill stayed.",
        &["Paul Quill: Paul Quill | Quill", "Robert Quill: Robert Quill | Quill"],
    ),
    case(
        "a nephew is the younger",
        "Robert Quill left. His nephew, Paul Quill, stayed. The elder Quill wept.",
        &["Robert Quill: Robert Quill | Quill"],
    ),
    case(
        "a part of a body",
        "Marlow Health fell. Then the Marlow Health Board of Directors met. Marlow Health rose.",
        &["Marlow Health: Marlow Health | Marlow Health"],
    ),
    case(
        "ages tell the elder",
        "Paul Quill, 27, met Robert Quill, 53, in Oslo. It was late. The elder Quill left.",
        &["Robert Quill: Robert Quill | Quill"],
    ),
    case(
        "a title tells namesakes apart",
        "Sen. Ann Quill met Judge Robert Quill there. It was late. Judge Quill left. Sen. Quill stayed.",
        &["Ann Quill: Ann Quill | Quill", "Robert Quill: Robert Quill | Quill"],
    ),
    case(
        "the namesake named just now",
        "Robert Quill left in June. It was late. It was cold. Ann Quill stayed in May. Quill was tired.",
        &["Ann Quill: Ann Quill | Quill"],
    ),
    case("a nation is not its country", "China agreed. The Chinese team left.", &[]),
    case(
        "a listed company with its suffix",
        "Bed Bath & Beyond Inc. fell. Bed Bath & Beyond rose.",
        &["Bed Bath & Beyond Inc.: Bed Bath & Beyond Inc. | Bed Bath & Beyond"],
    ),
    case(
        "a particle with a capital",
        "Ann de Quarzel, 50, left. De Quarzel said so.",
        &["Ann de Quarzel: Ann de Quarzel | De Quarzel"],
    ),
    case(
        "a wife introduced after him",
        "President Quill spoke. He came with his wife, Ann Quill. Mr Quill left.",
        &["Quill: Quill | Quill"],
    ),
    case(
        "a son introduced after him",
        "Captain Renn was dropped. His son Tom Renn made 40. Captain Renn left.",
        &["Renn: Renn | Renn"],
    ),
    case(
        "the wife by her form of address",
        "Mr Quill came with his wife, Ann Quill. Then Mrs Quill left.",
        &["Ann Quill: Ann Quill | Quill"],
    ),
    case(
        "the same person, fully named later",
        "President Quill spoke to his aides. Then Ann Quill left.",
        &["Ann Quill: Quill | Ann Quill"],
    ),
    case(
        "a surname that only the headline has before",
        "Quill: the vote was fair\n\nFirst Lady Ann Quill spoke at the port. Quill then left the town for Odland.",
        &["Ann Quill: Quill | Ann Quill | Quill"],
    ),
    case(
        "crowned heads and others of that given name",
        "Robert Quill left. Prince Robert waved. Then Queen Ann spoke. Ann Renn left. Ann was late.",
        &["Ann: Ann | Ann"],
    ),
    case(
        "a prince by his whole name",
        "Prince Robert Quill left. Then Prince Robert waved.",
        &["Robert Quill: Robert Quill | Robert"],
    ),
    case("the House is another house", "The White House wrote to Congress. Then the House voted.", &[]),
    case(
        "a paper by its last word",
        "The Marlow Ledger wrote to Ann Quill. Then the Ledger won.",
        &["Marlow Ledger: Marlow Ledger | Ledger"],
    ),
    case(
        "a listed company with its form",
        "Toyota Motor Corp. won. Then Toyota lost, and Wal-Mart Stores Inc. and Wal-Mart won.",
        &["Toyota Motor Corp.: Toyota Motor Corp. | Toyota", "Wal-Mart Stores Inc.: Wal-Mart Stores Inc. | Wal-Mart"],
    ),
    case("a company and its part", "Marlow Bank Corp. won. Marlow Bank Foundation lost.", &[]),
    with_model(
        "letters with stops, and without the form",
        "The Marlow Transit Authority met. The M.T.A. voted. General Brindel Motors Corp. rose. GBM fell.",
        &[
            "Marlow Transit Authority: Marlow Transit Authority | M.T.A.",
            "General Brindel Motors Corp.: General Brindel Motors Corp. | GBM",
        ],
    ),
    case(
        "a council without its town",
        "The Marlow Planning Board met. The Planning Board voted.",
        &["Marlow Planning Board: Marlow Planning Board | Planning Board"],
    ),
    case("of two boards neither", "The Marlow Planning Board met the Leeds Planning Board. The Planning Board voted.", &[]),
];

const ROLES: &[Case] = &[
    case(
        "the organisation inside the title",
        "So said Ann Quill, chair of economics at the Atlantic Council.",
        &["Ann Quill: chair of economics at the Atlantic Council @ Atlantic Council"],
    ),
    with_model("two titles", "Marlow Chairman Sir Gerald Quill left.", &["Gerald Quill: Marlow Chairman | Sir @ Marlow"]),
    case("a title that is given", "Odland Bank named Ann Quill chief executive.", &["Ann Quill: chief executive"]),
    case("a title given with as", "The appointment of Ann Quill as chairman was late.", &["Ann Quill: chairman"]),
    case("a title that is taken", "The board replaced Ann Quill as chairman.", &[]),
    case("a title said again", "Mayor Ann Quill left. MAYOR QUILL spoke. The mayor, Quill, stayed.", &["Ann Quill: Mayor"]),
    case(
        "titles in the order of the text",
        "Dr. Ann Quill left. Prof. Quill, the mayor of Leeds, spoke. Dr. Quill stayed.",
        &["Ann Quill: Dr. | Prof. | mayor of Leeds"],
    ),
    case("two holders of one title", "Dr. Ann Quill met Dr. Bo Rook.", &["Ann Quill: Dr.", "Bo Rook: Dr."]),
    case(
        "the noun of an abbreviation",
        "The Rev. Thomas Quill spoke. The priest said he would stay.",
        &["Thomas Quill: Rev. | priest"],
    ),
    case(
        "a lede that describes its source",
        "Talks move on\n\nThe regional envoy said on Sunday that talks would resume.\n\nIn a speech in Oslo, Sir Robert Quill said a deal was near.",
        &["Robert Quill: regional envoy | Sir"],
    ),
    case(
        "a lede whose source has an aide",
        "Talks move on\n\nThe regional envoy said on Sunday that talks would resume.\n\nHer aide Robert Quill said a deal was near.",
        &["Robert Quill: aide"],
    ),
    case(
        "another minister",
        "Prime Minister Ann Quill met Robert Lee. The foreign minister said it was late.",
        &["Ann Quill: Prime Minister"],
    ),
    case(
        "who chairs is the chairwoman",
        "Ann Quill, who chairs the port board, said it was late. The chairwoman said it was early.",
        &["Ann Quill: chairwoman"],
    ),
    case(
        "the chief of a body by another name",
        "U.N. Secretary-General Ann Quill left. The U.N. chief said it was late.",
        &["Ann Quill: U.N. Secretary-General @ U.N."],
    ),
    case(
        "a spokesman is not the chief",
        "U.N. spokesman Paul Quill left. The U.N. chief said it was late.",
        &["Paul Quill: U.N. spokesman @ U.N."],
    ),
    case(
        "of two alike titles the one with the same words",
        "Shadow Home Secretary Ann Quill met Home Secretary Robert Lee. The home secretary said it was late.",
        &["Ann Quill: Shadow Home Secretary", "Robert Lee: Home Secretary"],
    ),
    case(
        "a rank in short letters",
        "Lt. Gov. Ann Quill left. The lieutenant governor said it was late.",
        &["Ann Quill: Lt. Gov."],
    ),
    case(
        "a description that goes on about the subject",
        "Ann Quill said her Fulham side was robbed. The Fulham manager said it was late.",
        &["Ann Quill: Fulham manager"],
    ),
    case(
        "a club that has a town's name",
        "Ann Quill said her Pelham Town side was robbed. The Pelham manager said it was late.",
        &["Ann Quill: Pelham manager"],
    ),
    case("an office that anybody may hold", "Ann Quill said her Pelham Town side was robbed. The mayor said it was late.", &[]),
    case(
        "a lede that names nobody yet",
        "Talks move on\n\nA former port treasurer said on Sunday that talks would resume.\n\nAnn Quill, 61, said a deal was near.",
        &["Ann Quill: A former port treasurer"],
    ),
    case(
        "a row of people with their roles",
        "Ann Quill, former deputy head of the Tax Board, Tom Renn, former head of the Land Board, and Mary Lee will go.",
        &["Ann Quill: former deputy head of the Tax Board @ Tax Board", "Tom Renn: former head of the Land Board @ Land Board"],
    ),
    case(
        "a role behind and, for the name that follows",
        "A former Chief of Ships, Vice Admiral Tom Renn (rtd), and a former Chief of Stores, Rear Admiral Ann Quill, left.",
        &["Tom Renn: former Chief of Ships | Vice Admiral", "Ann Quill: former Chief of Stores | Rear Admiral"],
    ),
    case("a possessor between", "Robert Lee, Ann Halloran's lawyer, left.", &["Robert Lee: lawyer"]),
    with_model("a possessor that is an ordinary word too", "Robert Lee, Field's lawyer, left.", &["Robert Lee: lawyer"]),
    case("a client", "A lawyer for Ann Quill, Robert Lee, said it was late.", &["Robert Lee: lawyer for Ann Quill"]),
    case(
        "whom an adviser is for",
        "An adviser for Ann Quill, Robert Lee, said it was late.",
        &["Robert Lee: adviser for Ann Quill"],
    ),
    case("words in someone's mouth", "“Marlow is family,” the minister told reporters.", &[]),
    case("a title by the surname", "Ann Quill spoke. Then Sen. Quill left.", &["Ann Quill: Sen."]),
    case(
        "a role in brackets is that of the name before",
        "They named Ann Quill (captain), Robert Lee (vice captain) and Tom Renn.",
        &["Ann Quill: captain", "Robert Lee: vice captain"],
    ),
];

#[test]
fn mentions_share_entities() {
    check(SHARED, shared);
}

#[test]
fn people_have_roles() {
    check(ROLES, roles);
}

#[test]
fn labels_left_out_leave_the_other_mentions_as_they_were() {
    use onrecord::{Analyzer, Document, Entity, Label};
    let text = "On Monday Ann Example met Bob Sample of Acme Corp. in Paris. Acme paid Example $5, Sample said.";
    let all = Analyzer::new().analyze(text);
    let people = Analyzer::builder().labels([Label::Person]).build().expect("usable options").analyze(text);
    let kept: Vec<_> = all.mentions.iter().filter(|mention| mention.label == Label::Person).cloned().collect();
    assert_eq!(people.mentions, kept);
    assert!(kept.len() > 1 && kept.len() < all.mentions.len());
    let spans = |doc: &Document, entity: &Entity| entity.mentions.iter().map(|m| doc.mentions[*m].span).collect::<Vec<_>>();
    assert_eq!(people.entities.len(), all.entities.len());
    for (before, after) in all.entities.iter().zip(&people.entities) {
        let expected = if before.label == Label::Person { spans(&all, before) } else { Vec::new() };
        assert_eq!(spans(&people, after), expected, "{}", all.name(before));
    }
}
