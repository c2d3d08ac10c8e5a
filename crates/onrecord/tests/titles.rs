//! People's roles by phenomenon: before the name, after it, without one.

mod common;

use common::{Case, case, check, titles, with_model};

const BEFORE: &[Case] = &[
    case("the country is inside", "He met U.S. Treasury Secretary Scott Bessent there.", &["U.S. Treasury Secretary"]),
    case("the possessor is outside", "Turkey's foreign minister, Selin Halloran, left.", &["foreign minister"]),
    case("an honorific after a role", "Marlow Chairman Sir Gerald Quill left.", &["Marlow Chairman", "Sir"]),
    case("an adverb opens the sentence", "They met. Then Chairman Quill left.", &["Chairman"]),
    case("then as a modifier", "He saw the then chairman, Ann Quill, there.", &["then chairman"]),
    case("since when", "Ann Quill, later the mayor of Marlow, spoke.", &["mayor of Marlow"]),
    case("later that day", "Ann Quill, later that day, met the press.", &[]),
    case("Mr is none", "Then Mr. Quill left.", &[]),
    case("a complement before the name", "U.S. Secretary of State Ann Quill left.", &["U.S. Secretary of State"]),
    case(
        "a complement in small letters",
        "The deputy speaker of the parliament Ann Quill left.",
        &["deputy speaker of the parliament"],
    ),
    case("a rank of its own", "Defense Minister General Ann Quill left.", &["Defense Minister", "General"]),
    case(
        "a rank that goes with the role",
        "Attorney General Ann Quill met Major General Robert Lee.",
        &["Attorney General", "Major General"],
    ),
    case("a first minister", "First Minister Ann Quill left.", &["First Minister"]),
    case("a board's president", "Board President Ann Quill left.", &["Board President"]),
    case(
        "compound roles",
        "The executive vice president and chief financial officer Ann Quill left.",
        &["executive vice president and chief financial officer"],
    ),
    case("a middle name", "Raymond Earl Quill left.", &[]),
    case("an adjective before a name", "The official Marlow agency left.", &[]),
    case("before a name with its home", "Its chairman, Rep. Chad Quill of Texas, left.", &["chairman", "Rep."]),
    case(
        "an aide has a title apart from the minister's",
        "A top aide to Prime Minister Ann Quill said it was late.",
        &["A top aide", "Prime Minister"],
    ),
    case("the object of an opening adjunct", "In a letter to the mayor, Ann Quill, 48, said it was late.", &[]),
    case("a sister", "His sister Ann Quill left. Sister Mary Lee stayed.", &["Sister"]),
    case("three times", "The three-time champion Ann Quill left.", &["champion"]),
    case("a complement before the comma", "The mayor of Leeds, Ann Quill, agreed.", &["mayor of Leeds"]),
    case("told a host", "He told host Ann Quill that it was late.", &["host"]),
    case("a talk show host", "Talk show host Ann Quill left.", &["Talk show host"]),
    case("a host that plays", "Marlow host Quill Town on Tuesday.", &[]),
    case(
        "ranks and seats of other countries",
        "Clr Ann Quill met Garda Tom Renn, Coun. Mary Lee, Pte Robert Lee, Cde Ann Renn and Ato Tom Lee.",
        &["Clr", "Garda", "Coun.", "Pte", "Cde", "Ato"],
    ),
    case(
        "a rank before a rank",
        "Detective Garda Ann Quill and Detective Sergeant Tom Renn left.",
        &["Detective Garda", "Detective Sergeant"],
    ),
    case("the force and its head", "Garda Commissioner Ann Quill left.", &["Garda Commissioner"]),
    case("a priest", "They met Father Tom Quill. Her father Robert Quill left.", &["Father"]),
    case("initials that are a rank", "They met MK Ann Quill and SP Robert Renn.", &["MK", "SP"]),
    case("initials that are a name", "They met MK Quarzel. SP Group left.", &[]),
    case("abbreviations of two words", "Deputy Dist. Atty. Ann Quill left.", &["Deputy Dist. Atty."]),
    case(
        "Malay forms of address",
        "Prime Minister Tan Sri Robert Quill met Datuk Seri Tom Renn and Sri Mary Lee.",
        &["Prime Minister", "Tan Sri", "Datuk Seri"],
    ),
    case("positions of two words", "They signed tight end Tom Quill and centre-back Robert Renn.", &["tight end", "centre-back"]),
    case("the same words without a name", "At the end they went back. Tom Quill ran.", &[]),
    case("a base", "They sent third baseman Tom Quill away.", &["third baseman"]),
    case(
        "an office with two fields",
        "Revenue and Disaster Management Minister Ann Quill left.",
        &["Revenue and Disaster Management Minister"],
    ),
    case("two names are no fields", "He met Robert Lee and Trade Minister Ann Quill there.", &["Trade Minister"]),
    with_model(
        "an office with a list of fields",
        "Minister for Health, Trade and Social Security Ann Lee, 50, left.",
        &["Minister for Health, Trade and Social Security"],
    ),
    case("an article in the complement", "Chancellor of the Exchequer Ann Quill left.", &["Chancellor of the Exchequer"]),
    case(
        "a town with its state",
        "The former South Bend, Indiana, Mayor Ann Quill left.",
        &["former South Bend, Indiana, Mayor"],
    ),
    case(
        "a rank behind a complement",
        "Director of the Marlow Bank Lieutenant Colonel Ann Quill left.",
        &["Director of the Marlow Bank", "Lieutenant Colonel"],
    ),
    case("its short form in brackets", "Inspector General of Police (IGP) Robert Quill left.", &["Inspector General of Police"]),
    case("former opens the sentence", "Former heavyweight champion Tom Quill left.", &["Former heavyweight champion"]),
    case("a participle opens the sentence", "Disregarding President Ann Quill, they voted.", &["President"]),
    case("under a president", "There was calm under President Ann Quill.", &["President"]),
    case("a surname that is a trade", "James A. Baker III left. When Mason Quill came, he left.", &[]),
    case("a country between two roles", "Assistant U.S. Attorney Ann Quill left.", &["Assistant U.S. Attorney"]),
    case(
        "a role of three words",
        "They met Councillor-at-Large Tom Quill and Mayor Pro Tem Ann Renn.",
        &["Councillor-at-Large", "Mayor Pro Tem"],
    ),
    case("a trade opens the sentence", "Plant manager Ann Quill left.", &["Plant manager"]),
    case("a verb is no part of a role", "The club signed midfielder Tom Quill.", &["midfielder"]),
    case("a host of a show in marks", "They met “Good Night” host Ann Quill there.", &["host"]),
    case("a Malay form of address opens the sentence", "Tan Sri Robert Quill left.", &["Tan Sri"]),
    case("a body before the name", "Managing director of Marlow Bank Tom Quill said no.", &["Managing director of Marlow Bank"]),
    case(
        "a rank behind a body",
        "Chairman of the Joint Chiefs of Staff Gen. Mark Quill said no.",
        &["Chairman of the Joint Chiefs of Staff", "Gen."],
    ),
    case("an age before the role", "The 54-year-old fire chief, Tom Quill, said no.", &["fire chief"]),
    case("letters behind the name", "The manager, Robert Quill OBE, left.", &["manager"]),
    case("an office and a comma", "It was led by Deputy Prime Minister, Tom Quill, and two priests.", &["Deputy Prime Minister"]),
    case(
        "an office, a comma, the holder, a verb",
        "Energy and Minerals minister, Ann Quill has left.",
        &["Energy and Minerals minister"],
    ),
    case(
        "what one does as a minister",
        "As Energy Minister, Ann Quill left. After talks with the Energy Minister, Ann Lee left.",
        &[],
    ),
    case("the last of a row", "They met Ann Quill the party chairman, Tom Lee the mayor and others.", &[]),
    case("what somebody said of the chairman", "The Chairman, Ann Quill said, was late.", &[]),
    case(
        "a party's short form and a form of address",
        "The Regional Secretary of the Marlow Party (MPX), Mr Tom Quill has left.",
        &["Regional Secretary of the Marlow Party"],
    ),
    case(
        "a rank out of service",
        "The ambassador to Peru, Brigadier General (Retired) Ann Quill, met Brig Gen (rtd) Tom Renn.",
        &["ambassador to Peru", "Brigadier General", "Brig Gen"],
    ),
    case("a form of address behind the role", "She came before magistrate Ms Ann Quill.", &["magistrate"]),
    case("an office, its field, a form of address", "They met Minister of Mines Mr Tom Quill.", &["Minister of Mines"]),
    case("a form of address that opens the next sentence", "They saw the magistrate. Mr Quill left.", &[]),
    case(
        "a number before the office",
        "Second Finance Minister Tom Quill met the former 2nd Vice Chairman, Dr. Ann Lee, there.",
        &["Second Finance Minister", "former 2nd Vice Chairman", "Dr."],
    ),
    case("a numbered ward", "Leeds Ward 9 councillor Tom Quill left.", &["Leeds Ward 9 councillor"]),
    case(
        "a body with its short form in brackets",
        "Marlow Security Service (MSS) Director Tom Quill left.",
        &["Marlow Security Service (MSS) Director"],
    ),
    case(
        "fields of a deputy",
        "Power Generation and Rural Electrification Deputy Minister Tom Quill left.",
        &["Power Generation and Rural Electrification Deputy Minister"],
    ),
    case("an aide of somebody", "They met Ann Halloran aide Tom Quill there.", &["Ann Halloran aide"]),
    case("a nationality between", "U.N. envoy Norwegian Tom Quill left.", &["U.N. envoy"]),
    with_model("a role of several people", "Senators Tom Quill and Ann Lee left.", &["Senators"]),
    case("people that others meet", "The actors Tom Quill met left. They met Tom Quill and Ann Renn.", &[]),
    case(
        "ranks of Indonesia, Pakistan and Fiji",
        "Defence Minister Ratu Tom Quill met Letjen Robert Renn and MPA Ann Lee.",
        &["Defence Minister", "Ratu", "Letjen", "MPA"],
    ),
    with_model(
        "a rank behind two fields",
        "A former Director of Pay and Pensions Commodore Tom Quill left.",
        &["former Director of Pay and Pensions", "Commodore"],
    ),
    case("who is sacked", "The president, Ann Quill, sacked governor Tom Renn on Friday.", &["president", "governor"]),
    case(
        "a short form and its holder",
        "Assistant Superintendent of Police (ASP) Tom Quill left.",
        &["Assistant Superintendent of Police"],
    ),
    case("a street of a queen", "They met at Queen Ann Street and King Robert Hall. They saw Queen Ann.", &["Queen"]),
    case("a syllable and a given name", "They met Yat-Sen Wong and Sen. Prince Quill.", &["Sen."]),
    case(
        "a place behind an office, and its holder",
        "He met Chief Minister Punjab Robert Quill and Advocate General Sindh Ann Shah there.",
        &["Chief Minister Punjab", "Advocate General Sindh"],
    ),
    case(
        "a field and a place behind an office",
        "They met Secretary Health Punjab Robert Quill and DIG South Tom Renn there.",
        &["Secretary Health Punjab", "DIG South"],
    ),
    case(
        "a body behind an office, and its holder",
        "Speaker Punjab Assembly Ann Quill met CEO Halden Cricket Board Tom Renn.",
        &["Speaker Punjab Assembly", "CEO Halden Cricket Board"],
    ),
    case(
        "a given name that is a place",
        "Senator Georgia Quill met Mayor Jordan Renn and Sheriff Austin Lee.",
        &["Senator", "Mayor", "Sheriff"],
    ),
    case(
        "an envoy to a country that is a given name",
        "They met the ambassador to Jordan Robert Quill and the envoy to Chad Ann Renn. A letter to Jordan Lee Quill came.",
        &["ambassador to Jordan", "envoy to Chad"],
    ),
    case(
        "a field in brackets",
        "Superintendent of Police (Traffic) Ann Quill met Deputy Commissioner (East) Tom Renn.",
        &["Superintendent of Police (Traffic)", "Deputy Commissioner (East)"],
    ),
    case(
        "other words in brackets",
        "They met Judge (Retired) Tom Quill and a director (pictured), Ann Renn. Its President (Ann Lee) left.",
        &["Judge"],
    ),
    case(
        "fields in small letters",
        "The housing and local government minister Ann Quill met Odland's oil and gas minister Tom Renn.",
        &["housing and local government minister", "oil and gas minister"],
    ),
    case("a group and a minister", "The party and interior minister Ann Quill left.", &["interior minister"]),
    case(
        "fields that look like a body",
        "Union Coal and Mines Minister Ann Quill left. Mineral Resources and Energy Minister Tom Renn stayed.",
        &["Union Coal and Mines Minister", "Mineral Resources and Energy Minister"],
    ),
    with_model(
        "a committee, and an office of two words",
        "Ann Quill, member of the Foreign Relations Committee and Vice-President of Marlow Bank, left.",
        &["member of the Foreign Relations Committee", "Vice-President of Marlow Bank"],
    ),
    case(
        "what was done with a player",
        "Acquired pitcher Tom Quill. Signed catcher Robert Renn. Disgraced financier Ann Quill left.",
        &["pitcher", "catcher", "Disgraced financier"],
    ),
    case(
        "a verb behind that",
        "The man that trailed leader Tom Quill fell. That let rookie Ann Renn win.",
        &["leader", "rookie"],
    ),
    case(
        "a street and a judge called Street",
        "They met near King Street, at 14 Sheriff Street. They wrote to Sheriff Ann Street.",
        &["Sheriff"],
    ),
    case("a deputy head", "It was signed by its Deputy Head, Ann Quill.", &["Deputy Head"]),
    case(
        "given names that are titles",
        "Minister of Social Affairs Dean Jonas met Sheikh Sultan bin Ahmed Quill and Dean Ann Renn.",
        &["Minister of Social Affairs", "Sheikh", "Dean"],
    ),
    case("kings", "King Hussein met the Odland King Abdullah.", &["King", "Odland King"]),
    case(
        "a place behind in is no part",
        "Speaking in Leeds, Yorkshire, Mayor Ann Quill was calm. He met Leeds, Yorkshire, Mayor Tom Renn.",
        &["Mayor", "Leeds, Yorkshire, Mayor"],
    ),
    with_model(
        "ranks of the police and the church",
        "SHO Ann Quill, IG Robert Renn and Const. Tom Lee met Brother Mark Quill, Sr. Mary Renn and Bro. Robert Lee.",
        &["SHO", "IG", "Const.", "Brother", "Sr.", "Bro."],
    ),
    case("a brother, and a father and his son", "Her brother Tom Quill met Robert Quill Sr. and Mary Quill.", &[]),
    case(
        "forms of address in Malaysia and the Caribbean",
        "Primary Industries minister YB Ann Quill met Dr. the Hon. Robert Renn, a former Halden menteri besar.",
        &["Primary Industries minister", "YB", "Dr.", "Hon.", "former Halden menteri besar"],
    ),
    case("two forms of address", "High Court president Mr Justice Robert Quill left.", &["High Court president", "Justice"]),
    case(
        "two roles and a stroke",
        "Former president/COO Ann Quill met chef/owner Tom Renn.",
        &["Former president/COO", "chef/owner"],
    ),
    case(
        "a body, its short form and its town",
        "The spokesman for the Halden Force (HF) in Leeds, Tom Quill, agreed.",
        &["spokesman for the Halden Force (HF) in Leeds"],
    ),
    case(
        "an office behind an adjunct",
        "Speaking yesterday, president of the Halden Guild, Ann Quill, said no.",
        &["president of the Halden Guild"],
    ),
    case("an event and its winner", "They met Hamburg Marathon winner Ann Quill there.", &["Hamburg Marathon winner"]),
    case(
        "a body between an office and its holder, set off by commas",
        "Executive Secretary, Halden Port Council, Ann Quill, said no. They met the President, Halden Council, Ann Renn and others.",
        &["Executive Secretary, Halden Port Council"],
    ),
    case(
        "a house that ends like an adverb",
        "The president of the county assembly, Ann Quill, left.",
        &["president of the county assembly"],
    ),
    with_model("a chief justice", "He met Chief Justice of India Robert Quill there.", &["Chief Justice of India"]),
    case("two forms of address of one", "They met Speaker Rt. Hon. Ann Quill.", &["Speaker", "Rt. Hon."]),
    case("a field in letters", "IT Minister Ann Quill left.", &["IT Minister"]),
    case(
        "who was given something",
        "The raids gave rebel chief Ann Quill a base. The vote handed party chief Tom Renn a win.",
        &["rebel chief", "party chief"],
    ),
    case(
        "ranks behind a spokesman",
        "The army spokesman Lieutenant-Colonel Ann Quill met police spokesman Inspector Tom Renn and Police Inspector Mary Lee.",
        &["army spokesman", "Lieutenant-Colonel", "police spokesman", "Inspector", "Police Inspector"],
    ),
    case(
        "honours behind a role",
        "Opposition Leader Bishop Ann Quill met Deputy Minister Senator Tom Renn, Presiding Bishop Mary Lee and State Senator Robert Lee.",
        &["Opposition Leader", "Bishop", "Deputy Minister", "Senator", "Presiding Bishop", "State Senator"],
    ),
    case("short ranks with a hyphen", "He met Lt-Gen Ann Quill and Brig-Gen Tom Renn there.", &["Lt-Gen", "Brig-Gen"]),
    with_model(
        "a role with its letters in brackets",
        "Leeds Superintendent of Police (SP) Ann Quill met the Divisional Police Officer (DPO), Tom Renn.",
        &["Leeds Superintendent of Police", "Divisional Police Officer"],
    ),
    case("letters of an office that acts as a body", "The Director of Public Prosecutions (DPP) said it was late.", &[]),
    case(
        "an assistant to an office whose country is named",
        "They saw Ann Quill, a former assistant United States attorney, and Deputy U.S. Marshal Robert Lee.",
        &["former assistant United States attorney", "Deputy U.S. Marshal"],
    ),
    case("an assistant at a body", "Ann Quill, an assistant at Marlow Bank, left.", &["assistant at Marlow Bank"]),
    case(
        "a professor's rank in short",
        "Assistant Prof. Ann Quill met Associate Prof. Robert Lee.",
        &["Assistant Prof.", "Associate Prof."],
    ),
    case("a professor behind another role", "They saw Dean Prof. Ann Quill.", &["Dean", "Prof."]),
    case("who appointed whom", "The mayor appointed Judge Ann Quill. The bishop appointed Father Lee.", &["Judge", "Father"]),
    case(
        "reverends of three kinds",
        "The Most Rev. Ann Quill met the Very Rev. Robert Lee. Most reverend guests left.",
        &["Most Rev.", "Very Rev."],
    ),
    case(
        "an office before the Most Rev.",
        "The Catholic Bishop of Leeds, the Most Rev. Robert Lee, left.",
        &["Catholic Bishop of Leeds", "Most Rev."],
    ),
    case("principals", "Principal Ann Quill left. The principal Marlow road is shut.", &["Principal"]),
    case(
        "students by their degree",
        "M.D. student Ann Quill met Ph.D. candidate Robert Lee.",
        &["M.D. student", "Ph.D. candidate"],
    ),
    case(
        "fields of two nouns",
        "They met food service director Ann Quill, code enforcement officer Robert Lee and admissions director Kate Holt.",
        &["food service director", "code enforcement officer", "admissions director"],
    ),
    case("a chamber opens the sentence", "Assembly Speaker Ann Quill left.", &["Assembly Speaker"]),
    case(
        "who was appointed, behind a name",
        "The envoy, now Judge Ann Quill of Leeds, appointed Father Lee.",
        &["Judge", "Father"],
    ),
    case("an appointed one", "The appointed Governor Ann Quill left.", &["appointed Governor"]),
];

const AFTER: &[Case] = &[
    case(
        "a predicate behind an age",
        "Ms. Quill, 33, is an associate at Marlow & Renn. Tom Lee, 44, was a teacher at Marlow High School.",
        &["associate at Marlow & Renn", "teacher at Marlow High School"],
    ),
    case("no predicate behind an age", "Ms. Quill, 33, is studying at Leeds. In 2004, 33, was the answer of a teacher.", &[]),
    case(
        "whom somebody appoints",
        "They named Ann Quill vice president, promoted Robert Lee, 54, to chief executive and hired Ann Example as director of parks.",
        &["vice president", "chief executive", "director of parks"],
    ),
    case("who was appointed", "Ann Quill was elected president. Robert Lee has been named chairman.", &["president", "chairman"]),
    case(
        "roles of a person with a home or an employer",
        "“It was late,” said Ann Quill of Leeds, a commissioner. Robert Lee, Barclays' chairman, president and chief executive, left.",
        &["commissioner", "chairman, president and chief executive"],
    ),
    case(
        "where somebody is from",
        "They met Ann Quill, a retired bus driver from Leeds, Tom Renn, a senator from Ohio, and Robert Lee, an analyst from Quarzel Bank.",
        &["retired bus driver", "senator from Ohio", "analyst from Quarzel Bank"],
    ),
    case("where somebody works", "They met Ann Quill, a public defender in Leeds.", &["public defender in Leeds"]),
    case("of whom somebody judges", "Employment Judge Ann Quill met grandmaster Tom Renn.", &["Employment Judge", "grandmaster"]),
    case("what a home is", "So said Ann Quill of Leeds, a town with no mayor.", &[]),
    case("an elected member", "Ann Quill, who is an elected member of parliament, left.", &["elected member of parliament"]),
    case(
        "told and called",
        "They told Robert Lee to chair it, called Ann Quill director of nothing and named her chairman.",
        &[],
    ),
    case(
        "an apposition",
        "So said Ann Quill, chair of economics at the Atlantic Council.",
        &["chair of economics at the Atlantic Council"],
    ),
    case("an article is outside", "Ann Quill, an analyst at Mercer Bank, agreed.", &["analyst at Mercer Bank"]),
    case("a trade", "Ann Quill, a boat welder, agreed.", &["boat welder"]),
    case(
        "who worked as one",
        "Quill agreed. Ann Quill, who spent 30 years as a school librarian, agreed.",
        &["school librarian"],
    ),
    case("whom someone else was to them", "Ann Quill, who praised Robert Lee as a teacher, agreed.", &[]),
    case("after a dash", "Ann Quill — the mayor of Leeds — agreed.", &["mayor of Leeds"]),
    case("a field", "Ann Quill, a lecturer in law at Marlow University, agreed.", &["lecturer in law at Marlow University"]),
    case(
        "two fields",
        "Ann Quill, director of policy and research at Marlow Bank, agreed.",
        &["director of policy and research at Marlow Bank"],
    ),
    case(
        "an adverb opens the apposition",
        "Ann Quill, now finance director at Marlow Bank, agreed.",
        &["finance director at Marlow Bank"],
    ),
    case(
        "kin, then a role",
        "Ann Quill, the minister's sister and president of Marlow Bank, agreed.",
        &["president of Marlow Bank"],
    ),
    case(
        "a co-founder",
        "Ann Quill, chief executive and co-founder of Marlow Bank, agreed.",
        &["chief executive and co-founder of Marlow Bank"],
    ),
    case("no role of its own", "Ann Quill, the only member, agreed. Her own lawyer agreed.", &[]),
    case("an age between", "Ann Quill, 54, a school nurse, agreed.", &["school nurse"]),
    case("two roles together", "Ann Quill, chairman and managing director, agreed.", &["chairman and managing director"]),
    case("a student at", "Ann Quill, 22, a student at the University of Leeds, left.", &["student at the University of Leeds"]),
    case(
        "of the polling institute",
        "“No,” said Ann Quill, director of the polling institute.",
        &["director of the polling institute"],
    ),
    case(
        "of state, of marketing",
        "Ann Quill, a former secretary of state, met Tom Lee, director of marketing.",
        &["former secretary of state", "director of marketing"],
    ),
    case("a plural's possessive", "The head of the growers' federation, Ann Quill, left.", &["head of the growers' federation"]),
    case("a verb behind the role", "Ann Quill, a director, led the board.", &["director"]),
    case(
        "behind a party and a state",
        "Sen. Robert Quill (D-S.D.), the Senate minority leader, agreed.",
        &["Sen.", "Senate minority leader"],
    ),
    case(
        "an adjective before the body",
        "Ann Quill, a fellow at the conservative Hoover Institution, agreed.",
        &["fellow at the conservative Hoover Institution"],
    ),
    case(
        "what a committee is on",
        "Ann Quill, head of the Senate committee on public order, left.",
        &["head of the Senate committee on public order"],
    ),
    case(
        "a club's committee, and its brother",
        "Ann Quill, chair of the club's housing committee, left. The head of the club's brother, Tom Lee, left.",
        &["chair of the club's housing committee"],
    ),
    case(
        "a field that looks like a verb",
        "Ann Quill, chief of equity trading at Marlow Bank, left.",
        &["chief of equity trading at Marlow Bank"],
    ),
    case(
        "a firm of a town",
        "Ann Quill, a partner in the Boston law firm of Hale & Co., left.",
        &["partner in the Boston law firm of Hale & Co."],
    ),
    case(
        "a state by its name",
        "Ann Quill, the bishop of Peru's southern Ancash state, left.",
        &["bishop of Peru's southern Ancash state"],
    ),
    case(
        "one role behind another",
        "Ann Quill, Director General, Chairman of the Halden Fund, left. Tom Quill, the mayor, officials said, left.",
        &["Director General", "Chairman of the Halden Fund", "mayor"],
    ),
    case(
        "three roles together",
        "Ann Quill, Vice President, Treasurer and Chief Accounting Officer, left. The mayor, treasurer and clerk left.",
        &["Vice President, Treasurer and Chief Accounting Officer"],
    ),
    case("a nation whose first word is a form of address", "Ann Quill, a Sri Lankan driver, left.", &["Sri Lankan driver"]),
    case("a number inside", "Ann Quill, commander of the army's 2nd brigade, left.", &["commander of the army's 2nd brigade"]),
    case(
        "a body of a town",
        "Ann Quill, director of the Brussels-based Marlow Office, left.",
        &["director of the Brussels-based Marlow Office"],
    ),
    case(
        "a field behind a dash",
        "So said Ann Quill, Vice President - Equity Research at Marlow Bank. Tom Renn, the chairman - a lawyer - left.",
        &["Vice President - Equity Research at Marlow Bank", "chairman"],
    ),
    case(
        "a field in brackets",
        "Ann Quill, Senior Vice-President (Research) at Marlow Bank, left.",
        &["Senior Vice-President (Research) at Marlow Bank"],
    ),
    case("behind a degree", "Ann Quill, PhD, chief scientist at Marlow Bank, agreed.", &["chief scientist at Marlow Bank"]),
    case(
        "behind a party and a state",
        "Sen. Ann Quill, R-Ohio, the committee chairman, agreed. Rep. Tom Renn, D-Mo., chairman of the panel, left.",
        &["Sen.", "committee chairman", "Rep.", "chairman of the panel"],
    ),
    case("a hyphen that is no party's", "Tom Quill, T-Ohio, the ship that sank, the captain left.", &[]),
    case(
        "elected again",
        "Ann Quill was re-elected president of Halden. Tom Renn is an elected member of the club.",
        &["president of Halden", "elected member of the club"],
    ),
    case(
        "chief behind a possessor, for a place",
        "Ann Quill, Renn Capital's chief China economist, left.",
        &["chief China economist"],
    ),
    case(
        "chief, for a part of the world",
        "“It is slow,” said Tom Quill, the bank's chief Asia strategist.",
        &["chief Asia strategist"],
    ),
    case("chief beside a place", "The police chief China sent was late.", &[]),
    case(
        "an office for the state",
        "The Police Public Relations Officer in the state, DSP Tom Quill, said it was late.",
        &["Police Public Relations Officer in the state", "DSP"],
    ),
    case("a role in small letters", "The man in the state, Tom Quill, said it was late.", &[]),
    case(
        "banking as a field",
        "Ann Quill, head of investment banking at Marlow Bank, left.",
        &["head of investment banking at Marlow Bank"],
    ),
];

#[test]
fn before_the_name() {
    check(BEFORE, titles);
}

#[test]
fn after_the_name() {
    check(AFTER, titles);
}

#[test]
fn titles_keep_apart_and_hold_names_whole() {
    for text in
        [&"Dr. ".repeat(500), "Marlow Finch Holt Chairman Sir Gerald Quill left.", "Then Marlow Chairman Dr. Sir Ann Quill left."]
    {
        let doc = onrecord::Analyzer::new().analyze(text);
        for title in doc.mentions.iter().filter(|m| m.label == onrecord::Label::Title) {
            for other in doc.mentions.iter().filter(|m| *m != title && m.span.overlaps(title.span)) {
                assert!(
                    other.label != onrecord::Label::Title && title.span.contains(other.span),
                    "{:?} crosses {:?}",
                    &doc[other.span],
                    &doc[title.span]
                );
            }
        }
    }
}
