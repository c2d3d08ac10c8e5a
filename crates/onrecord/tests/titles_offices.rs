//! Offices, ranks and honours before a name: which words belong to one, where the next begins; roles without a name.

mod common;

use common::{Case, case, check, titles, with_model};

const OFFICES: &[Case] = &[
    case("those it is for", "Children’s Minister Ann Example left.", &["Children’s Minister"]),
    case("those it is for, in the plural", "Veterans’ Affairs Secretary Ann Example left.", &["Veterans’ Affairs Secretary"]),
    case("an attorney of the state", "They met Assistant State’s Attorney Ann Example.", &["Assistant State’s Attorney"]),
    case("whose mayor it is", "Halden’s Mayor Ann Example left.", &["Mayor"]),
    case(
        "two fields",
        "Ann Example, head of sales and marketing at Odland Bank, left.",
        &["head of sales and marketing at Odland Bank"],
    ),
    case("that was given", "Ann Example was appointed chief executive in May.", &["chief executive"]),
    case("whose", "It was built by the college, whose director, Ann Quill, left.", &["director"]),
    case("at a name with a clitic", "Ann Quill, headteacher at St Mary’s, left.", &["headteacher at St Mary’s"]),
    case("of an owner", "They met Ann Quill, an aide of Marlow’s mayor, there.", &["aide of Marlow’s mayor"]),
    case(
        "a field before another form of address",
        "Cabinet member for roads Cllr Ann Quill left.",
        &["Cabinet member for roads", "Cllr"],
    ),
    case("alone, with an adverb", "The coach further stated that it was late.", &["coach"]),
    case("alone, with a day", "A port spokesman last night insisted that it was late.", &["A port spokesman"]),
    case("alone, with a day and no words", "A port spokesman last night left.", &[]),
    case(
        "alone, at a place and with a relative clause",
        "A nurse at the clinic, who asked for anonymity, said it was late.",
        &["A nurse"],
    ),
    case("alone, behind marks and another verb", "“It was late,” warned the minister.", &["minister"]),
    case("noted, behind words", "“It is a fine thing,” noted Dr. Quill.", &["Dr."]),
    case("a noted doctor", "The noted Professor Ann Quill left.", &["noted Professor"]),
    case("a trade behind a name", "Ann Quill, 43, a fruit picker, left.", &["fruit picker"]),
    case(
        "the kind of a role without an article",
        "He rode with taxi driver Ann Quill and truck driver Tom Renn. “No,” said fish trader Mary Lee. They met bureau chief Al Roe.",
        &["taxi driver", "truck driver", "fish trader", "bureau chief"],
    ),
    case(
        "words before a role that do not say its kind",
        "At dawn driver Ann Quill left. A son of late builder Tom Renn came and met driver Mary Lee.",
        &["driver", "builder", "driver"],
    ),
    case(
        "a role's letters between commas",
        "The Inspector General of Police, IGP, Tom Quill, left. The Director General, DG, of the Marlow Port Authority, Ann Renn, left.",
        &["Inspector General of Police", "Director General, DG, of the Marlow Port Authority"],
    ),
    case(
        "letters between commas that are none of a role",
        "The mayor of Leeds, QZX, and Tom Quill left. A director, QZX, Ann Renn and others left.",
        &[],
    ),
    case("a rank that is retired, with a stop", "They met Lt. Gen. (retd.) Tom Quill there.", &["Lt. Gen."]),
    case(
        "what a court or the police did",
        "A Marlow court freed party leader Tom Quill. The police here held gang leader Ann Renn. A panel later cleared former coach Tom Lee.",
        &["party leader", "gang leader", "former coach"],
    ),
    case(
        "what people did",
        "Rebels freed aid worker Ann Quill. Gunmen shot dead activist Tom Renn. Voters picked up senator Mary Lee.",
        &["aid worker", "activist", "senator"],
    ),
    case(
        "what a text does to somebody",
        "They stayed an order suspending inspector Tom Quill. A letter asking mayor Ann Renn to stay was read.",
        &["inspector", "mayor"],
    ),
    case(
        "no deed of the body",
        "The bank managing director Ann Quill met the company retired chairman Tom Renn and the party-elected leader Mary Lee.",
        &["bank managing director", "company retired chairman", "party-elected leader"],
    ),
    case(
        "ranks of a Thai police",
        "They met Pol Gen Tom Quill, Pol Maj Gen Ann Renn and Pol. Col. Mary Lee. Pol Quill left.",
        &["Pol Gen", "Pol Maj Gen", "Pol. Col."],
    ),
    case(
        "forms of address of five countries",
        "They met Catholicos Tom Quill, Molavi Ann Renn, Oknha Mary Lee and ozeki Quarzeno. The Marlow akim Tom Renn left.",
        &["Catholicos", "Molavi", "Oknha", "ozeki", "Marlow akim"],
    ),
    case(
        "an officer by letters that name other things",
        "They met Quarzel UNO Abdul Rennam. They played Uno with Ann Quill. The UNO left.",
        &["Quarzel UNO"],
    ),
    case(
        "a verb of the holder of another role",
        "The envoy met former port chief Tom Quill. The minister met Mayor Ann Renn.",
        &["former port chief", "Mayor"],
    ),
    case(
        "who appoints",
        "The queen appointed former trade minister Tom Quill. The court-appointed lawyer Ann Renn left.",
        &["former trade minister", "court-appointed lawyer"],
    ),
    case(
        "what was done behind a name and a comma",
        "The warden, Ann Quill, blamed chief roads inspector Tom Renn.",
        &["warden", "chief roads inspector"],
    ),
    case(
        "words between chief and the noun",
        "They told deputy lift inspector Tom Quill about the drill instructor Ann Renn.",
        &["deputy lift inspector", "drill instructor"],
    ),
    case(
        "a profession behind a role",
        "Quarzby CEO Engineer Ann Quill met leader Professor Tom Renn and chairman Barrister Mary Lee.",
        &["Quarzby CEO", "Engineer", "leader", "Professor", "chairman", "Barrister"],
    ),
    case(
        "a rank behind a spokesman",
        "Police spokesman ACP Tom Quill met spokesperson Assistant Commissioner Ann Renn.",
        &["Police spokesman", "ACP", "spokesperson", "Assistant Commissioner"],
    ),
    case(
        "a rank behind a chief in small letters",
        "Police chief Inspector Ann Quill met Chief Inspector Tom Renn.",
        &["Police chief", "Inspector", "Chief Inspector"],
    ),
    case(
        "a form of address behind a role",
        "Union president Comrade Tom Quill met chairman Alhaji Musa Renn.",
        &["Union president", "Comrade", "chairman", "Alhaji"],
    ),
    case(
        "roles in capitals behind small letters",
        "The party leader Senator Ann Quill met her fellow Senator Tom Renn.",
        &["party leader", "Senator", "fellow Senator"],
    ),
    case(
        "professions that go with what stands before",
        "Associate Professor Ann Quill met Assistant Executive Engineer Tom Renn.",
        &["Associate Professor", "Assistant Executive Engineer"],
    ),
    with_model(
        "a state's first minister",
        "They met Dato' Seri Tom Quill. Menteri Besar Datuk Ann Quill left. The Menteri Besar said it was late.",
        &["Dato' Seri", "Menteri Besar", "Datuk", "Menteri Besar"],
    ),
    with_model(
        "fields between commas",
        "The Director, Media and Public Affairs, Ann Quill, said it was late.",
        &["Director, Media and Public Affairs"],
    ),
    case(
        "a field and a body between commas",
        "The Group Head, Finance, Quarzby Industries Limited, Engr. Ann Quill, said it was late.",
        &["Group Head, Finance, Quarzby Industries Limited", "Engr."],
    ),
    case("a field with others behind the name", "They met the Director, Finance, Ann Quill and others.", &[]),
    case(
        "an adviser's field",
        "The Special Adviser to the President on Media, Ann Quill, left. An adviser on Monday said it was late.",
        &["Special Adviser to the President on Media", "An adviser"],
    ),
    case(
        "a place in brackets",
        "The vice chairman (Mainland) Ann Quill left. The captain (right) left.",
        &["vice chairman (Mainland)"],
    ),
    case(
        "a minister's charge in brackets",
        "Minister of State (Independent Charge) for Science and Technology, Ann Quill, left.",
        &["Minister of State (Independent Charge) for Science and Technology"],
    ),
    case(
        "two fields behind former",
        "Former youth and sports minister Ann Quill met the party and interior minister Tom Renn.",
        &["Former youth and sports minister", "interior minister"],
    ),
    case(
        "an adverb and a comma before fields",
        "Meanwhile, Transport and Logistics Minister Ann Quill left.",
        &["Transport and Logistics Minister"],
    ),
    case(
        "two roles in capitals of one person",
        "Leader of the House and Minister for Energy Ann Quill met the mayor of Halden and Governor Tom Renn.",
        &["Leader of the House and Minister for Energy", "Governor"],
    ),
    case(
        "the president of letters",
        "QZTC President, Ann Quill, left. The QZTC President, Tom Renn, stayed.",
        &["QZTC President", "QZTC President"],
    ),
    case("who is retired", "Justice (Retd) Ann Quill left.", &["Justice"]),
    with_model(
        "rulers",
        "The Ooni of Quarzby, Oba Tunde Quill, met Igwe Alfred Renn and Hojjatoleslam Reza Lee.",
        &["Ooni of Quarzby", "Oba", "Igwe", "Hojjatoleslam"],
    ),
    case("letters that are a unit or a wrestler's", "The box was 10 CM wide. The CM said it was late.", &["CM"]),
    with_model(
        "a form of address with an apostrophe behind a role",
        "The deputy minister, Dato' Azlan Quill, said it was late. Party chief Dato' Seri Tom Quill left.",
        &["deputy minister", "Dato'", "Party chief", "Dato' Seri"],
    ),
    case("the apostrophe of a plural", "They saw the ministers' Ann Quill. The officials' Tom Renn left.", &[]),
    case(
        "whom an aide serves",
        "Special Adviser to the President Tom Quill left. Adviser to the Mayor Ann Renn said no.",
        &["Special Adviser to the President", "Adviser to the Mayor"],
    ),
    case("an aide who is not named", "They sent an adviser to the president, Ann Renn, and met the mayor.", &["president"]),
    case(
        "the appointment of somebody as something",
        "The appointment of Tom Quill as governor of the Quarzel Bank failed. They spoke of Ann Renn as envoy.",
        &["governor of the Quarzel Bank"],
    ),
    case("a central bank's head behind a verb", "The minister met central bank governor Tom Quill.", &["central bank governor"]),
    case(
        "a chief of staff with a rank",
        "Army chief of staff General Tom Quill left. Staff Sergeant Ann Lee left.",
        &["Army chief of staff", "General", "Staff Sergeant"],
    ),
    with_model(
        "a chief of a staff in capitals with a rank",
        "Chief of Defence Staff General Sam Renn stayed.",
        &["Chief of Defence Staff", "General"],
    ),
    case(
        "emergency services",
        "They met incident commander Ann Quill. Battalion Chief Tom Renn and duty manager Mary Lee left.",
        &["incident commander", "Battalion Chief", "duty manager"],
    ),
    case("no manager of a watch", "They watch manager Ann Quill.", &["manager"]),
    case(
        "a chief with a role in small letters",
        "Chief nursing officer Ann Quill met the chief veterinary officer, Tom Renn. Chief met officer Mary Lee.",
        &["Chief nursing officer", "chief veterinary officer", "officer"],
    ),
    case(
        "ranks with two stops",
        "Lt.-Cmdr. Ann Quill met Lt.-Gov. Tom Renn and Sgt.-Maj. Mary Lee.",
        &["Lt.-Cmdr.", "Lt.-Gov.", "Sgt.-Maj."],
    ),
    case("a name with a hyphen before what is no rank", "Lin Yat-Sen left.", &[]),
    case("who beat a holder", "Former world number one Ann Renn beat defending champion Mary Lee.", &["defending champion"]),
    case(
        "what a court or a parliament does with who had a role",
        "A Danish court sentenced former mayor Tom Quill. The parliament elected former judge Ann Renn. The army jailed deputy governor Sam Lee.",
        &["former mayor", "former judge", "deputy governor"],
    ),
    case(
        "words of a role that end like a verb",
        "They met the party’s retired chairman Ann Renn and the acting mayor Tom Quill.",
        &["retired chairman", "acting mayor"],
    ),
    case(
        "fields in small letters that open the sentence",
        "Business and trade secretary Ann Quill left. Police and crime commissioner Tom Renn stayed. Arts and culture editor Mary Lee wept.",
        &["Business and trade secretary", "Police and crime commissioner", "Arts and culture editor"],
    ),
    case(
        "three of them",
        "Quarzel's energy, fisheries and food minister, Ann Quill, met Tom Renn, the culture, media and sport secretary.",
        &["energy, fisheries and food minister", "culture, media and sport secretary"],
    ),
    case(
        "those behind a preposition",
        "The minister for housing, communities and local government, Ann Quill, was met by work and pensions secretary Tom Renn.",
        &["minister for housing, communities and local government", "work and pensions secretary"],
    ),
    case(
        "people or things before one field",
        "He met farmers, unions and trade minister Ann Quill. Workers and housing minister Tom Renn left. The police and trade minister \
         Mary Lee stayed.",
        &["trade minister", "housing minister", "trade minister"],
    ),
    case(
        "who is of an institute",
        "“It rang,” said Ann Quill of the University of Halden, the study's lead scientist. They met Tom Renn of the Quarzel Bank, the lender.",
        &["lead scientist"],
    ),
];

/// Roles without a name.
const ALONE: &[Case] = &[
    case("who is accused in quotation marks", "The treasurer has accused the council of “cooking the books”.", &["treasurer"]),
    case("accused without them", "The treasurer has accused the council of fraud.", &[]),
    case("an indefinite source keeps its article", "The plan is dead, a ministry spokesman said.", &["a ministry spokesman"]),
    case("a definite one does not", "The envoy said the talks would go on.", &["envoy"]),
    case("an aside before the verb", "The minister, when asked about it, said it was late.", &["minister"]),
    case("a place before the verb", "A hospital spokesman in Leeds said it was late.", &["A hospital spokesman in Leeds"]),
    case("who is quoted as saying", "The agency quotes a medical official as saying it was late.", &["a medical official"]),
    case("who only declines to comment", "A spokesman for the bank declined to comment.", &[]),
    case("a possessor is no source", "The minister's brother said it was late.", &[]),
    case("another is the subject", "The minister, officials said, left.", &[]),
    case("no source, no title", "They had waited for the minister.", &[]),
    case("described by a role", "Two people close to the mayor said it was late.", &[]),
    case("said somebody did", "One of them, near the door, said the minister felt ill.", &[]),
    case("a noun behind it", "He signed an executive order. An executive ordered it.", &["An executive"]),
    case("letters are no source", "Ann Quill MP said it was late. The Leeds MP said so too.", &["Leeds MP"]),
    case(
        "an office of somebody in office",
        "A prosecutor's office spokesman said it was late.",
        &["A prosecutor's office spokesman"],
    ),
    case("a post is no verb", "A guard post was hit at dawn.", &[]),
    case("offered to", "She asked whether the minister had offered to resign.", &[]),
    case(
        "a spokesman and a body's name",
        "A spokesman for the airline, Odland Air Ltd, said it was late.",
        &["A spokesman for the airline"],
    ),
    case("a minister and another who spoke", "The minister, Odland said, was late.", &[]),
];

#[test]
fn offices() {
    check(OFFICES, titles);
}

#[test]
fn alone() {
    check(ALONE, titles);
}
