//! Names as newswires and papers of all countries write them: rows of provinces, spacecraft, ships, prizes, laws, partners, the desk's own words.

mod common;

use common::{Case, case, check, names, with_model};

const PLACES: &[Case] = &[
    case(
        "things that are called after somebody with a title",
        "They met at Sir Vivian Quarzardo Stadium and along General Halda Street. Sir Vivian Quarzardo left with Judge Ann Street.",
        &["FAC Sir Vivian Quarzardo Stadium", "FAC General Halda Street", "PERSON Vivian Quarzardo", "PERSON Ann Street"],
    ),
    case("schools of a city by number", "She taught at P.S. 321 and at I.S. 52. It is 52 now.", &["ORG P.S. 321", "ORG I.S. 52"]),
    case(
        "a village of the Philippines, in short",
        "They met in Brgy. Quarzidro and in Barangay Rennad.",
        &["GPE Brgy. Quarzidro", "GPE Barangay Rennad"],
    ),
    case(
        "places before the office of one",
        "Quarzan Rep. Tom Quill met Haldenay Gov. Ann Renn and Quarzen 2nd District Rep. Mary Lee.",
        &["GPE Quarzan", "PERSON Tom Quill", "GPE Haldenay", "PERSON Ann Renn", "GPE Quarzen", "PERSON Mary Lee"],
    ),
    with_model(
        "a city's district",
        "They met in Seoul's Quarzo District and in Chicago's Business District.",
        &["GPE Seoul", "GPE Quarzo District", "GPE Chicago"],
    ),
    case(
        "Malay towns by their first word",
        "They met in Sungai Quarzang, Bukit Haldun and Telok Rennor.",
        &["GPE Sungai Quarzang", "GPE Bukit Haldun", "GPE Telok Rennor"],
    ),
    case(
        "a state of two parts before an office",
        "Newfoundland and Labrador Premier Ann Quill met Jammu and Kashmir Governor Tom Renn. He left Jammu and Odisha.",
        &[
            "GPE Newfoundland and Labrador",
            "PERSON Ann Quill",
            "GPE Jammu and Kashmir",
            "PERSON Tom Renn",
            "GPE Jammu",
            "GPE Odisha",
        ],
    ),
    case(
        "where somebody has a degree from",
        "Ann Quill graduated cum laude from Georgetown and received a law degree from Princeton. She moved from Georgetown.",
        &["PERSON Ann Quill", "ORG Georgetown", "ORG Princeton", "GPE Georgetown"],
    ),
    case(
        "a town behind a degree",
        "With a new degree, Ann Quill moved from Princeton. He graduated from Salem, Oregon, schools.",
        &["PERSON Ann Quill", "GPE Princeton", "GPE Salem", "GPE Oregon"],
    ),
    case(
        "bodies with a number",
        "He led Ladder Company 118 and went to Public School 32. The company 6 of them left.",
        &["ORG Ladder Company 118", "ORG Public School 32"],
    ),
    case(
        "in a row of parts of a country",
        "They met in the provinces of Quarzel, Halduro and Tom. The departments of Brindel, Marr and Lori were cut off.",
        &["GPE Quarzel", "GPE Halduro", "GPE Tom", "GPE Brindel", "GPE Marr", "GPE Lori"],
    ),
    case(
        "behind such a row",
        "The states of Brindel and Marr lost to Ann Lori, who led.",
        &["GPE Brindel", "GPE Marr", "PERSON Ann Lori"],
    ),
    case(
        "parts of a ministry",
        "The departments of Justice and Labour met Tom Marr and Ann Lori.",
        &["ORG Justice", "ORG Labour", "PERSON Tom Marr", "PERSON Ann Lori"],
    ),
    case(
        "a street by its number in words",
        "They met on Seventh Avenue and in Eleventh Street. The seventh street is shut.",
        &["FAC Seventh Avenue", "FAC Eleventh Street"],
    ),
    case(
        "a road and a bridge",
        "The Quarzel Highway and the Brindel Bridge were shut.",
        &["FAC Quarzel Highway", "FAC Brindel Bridge"],
    ),
    case(
        "saints in short",
        "They left Sta. Quarza and Sto. Haldeno. The Sta. Quarza Cathedral is shut.",
        &["GPE Sta. Quarza", "GPE Sto. Haldeno", "FAC Sta. Quarza Cathedral"],
    ),
    case(
        "a dateline beside a firm and a club of that name",
        "HALDEN, March 3 (AP) - Halden Steel Corp. said on Monday that it is shut. Halden Rovers left.",
        &["GPE HALDEN", "ORG AP", "ORG Halden Steel Corp.", "ORG Halden Rovers"],
    ),
    case(
        "streets with an ordinal of some papers",
        "He ran a club on 52d Street and another at 23 West 93d Street.",
        &["FAC 52d Street", "FAC West 93d Street"],
    ),
];

const BODIES: &[Case] = &[
    case(
        "partners of a firm",
        "The law firm Quill and Renn sued. Lawyers of the firm Brindel and Quarzel left.",
        &["ORG Quill and Renn", "ORG Brindel and Quarzel"],
    ),
    case("a firm and somebody else", "The firm and Ann Brindel sued.", &["PERSON Ann Brindel"]),
    case(
        "a company without its form",
        "Quarzel Builders LLC sued. Quarzel Builders left the port.",
        &["ORG Quarzel Builders LLC", "ORG Quarzel Builders"],
    ),
    case(
        "a company behind its form",
        "Shares of PT Quarzel and OAO Brindel Telecom fell.",
        &["ORG PT Quarzel", "ORG OAO Brindel Telecom"],
    ),
    case(
        "whom a company is called after",
        "Ann Halloran LLC sued. Ann Halloran left the port.",
        &["ORG Ann Halloran LLC", "PERSON Ann Halloran"],
    ),
    case(
        "adjectives of other languages, in small letters",
        "The Commission électorale indépendante met the Parti socialiste and the Agence quarzienne de presse.",
        &["ORG Commission électorale indépendante", "ORG Parti socialiste", "ORG Agence quarzienne de presse"],
    ),
    with_model(
        "an English union, a league and its sport",
        "The Union of Democratic Halls met the Ligue quarzienne de football.",
        &["ORG Union of Democratic Halls", "ORG Ligue quarzienne de football"],
    ),
    case("small words of other languages", "The Banca di Quarzel is shut.", &["ORG Banca di Quarzel"]),
    case("a rare English word behind a body", "The Quarzel Union workplaces are shut.", &["ORG Quarzel Union"]),
    case(
        "clubs by what they do",
        "The coach said the season was long for the team. Leeds signed goalkeeper Tom Quill. Halifax fell to 5-9.",
        &["ORG Leeds", "PERSON Tom Quill", "ORG Halifax"],
    ),
    case(
        "towns in a report of sport",
        "The coach said the season was long for the team. Prices in Leeds fell to 5 percent.",
        &["GPE Leeds"],
    ),
    case("a law firm of partners", "She joined the law firm Ann Brindel in 1992.", &["ORG Ann Brindel"]),
    case("who founded a law firm", "The law firm Ann Brindel founded has closed.", &["PERSON Ann Brindel"]),
    case("grades of debt", "Moody’s cut it to Baa3 from Aa2, a BBB rating.", &["ORG Moody’s"]),
    case("an association with a grade's letters", "The AAA said so.", &["ORG AAA"]),
    case("who is ranked in the world", "World No. 3 Ann Brindel lost.", &["PERSON Ann Brindel"]),
];

const GROUPS: &[Case] = &[
    case("of two nations", "The Franco-Danish and the Italo-Irish plans failed.", &["NORP Franco-Danish", "NORP Italo-Irish"]),
    case("a man called so", "They met Franco Quarzel.", &["PERSON Franco Quarzel"]),
    case(
        "a language by what is said of it",
        "English is the language of the port. She teaches Welsh as a foreign language.",
        &["LANGUAGE English", "LANGUAGE Welsh"],
    ),
    case(
        "a language beside its people",
        "Spanish police met two Spanish envoys. She said it in Spanish. Spanish guards left.",
        &["NORP Spanish", "NORP Spanish", "LANGUAGE Spanish", "NORP Spanish"],
    ),
    case(
        "a row of languages",
        "It was translated into Welsh, Irish and Danish. They run a Spanish-language paper.",
        &["LANGUAGE Welsh", "LANGUAGE Irish", "LANGUAGE Danish", "LANGUAGE Spanish"],
    ),
    case("a row of nations", "He spoke to Welsh and Irish guards.", &["NORP Welsh", "NORP Irish"]),
    case("a people", "They met the Welsh as a people. The Irish is a pony.", &["NORP Welsh", "NORP Irish"]),
    case(
        "relatives and friends with a town's name",
        "His mother, Florence, died. Her friend Austin left. Ann Brindel’s cousin Paris stayed. He had two sons, Lincoln, of Leeds, and Tim.",
        &["PERSON Florence", "PERSON Austin", "PERSON Ann Brindel", "PERSON Paris", "PERSON Lincoln", "GPE Leeds", "PERSON Tim"],
    ),
    case(
        "a town behind a relative",
        "After a call to his mother, Austin police left. They met in Florence.",
        &["GPE Austin", "GPE Florence"],
    ),
];

const THINGS: &[Case] = &[
    case("telescopes and rovers", "The Brindel telescope and the Quarzel rover failed.", &["PRODUCT Brindel", "PRODUCT Quarzel"]),
    case("whose rover it is", "They saw a NASA rover.", &["ORG NASA"]),
    case(
        "prizes",
        "She won the Ann Brindel Prize and the Quarzel Award. The Brindel Medal was lost.",
        &["WORK_OF_ART Ann Brindel Prize", "WORK_OF_ART Quarzel Award", "WORK_OF_ART Brindel Medal"],
    ),
    case("what gives a prize", "The Brindel Prize Committee gave her a prize.", &["ORG Brindel Prize Committee"]),
    case(
        "laws by what they are about",
        "They broke the Water Safety Law. The new Press Law passed.",
        &["LAW Water Safety Law", "LAW Press Law"],
    ),
    case(
        "a surname and a school",
        "They met Ann Law. The Harvard Law School is shut.",
        &["PERSON Ann Law", "ORG Harvard Law School"],
    ),
    case(
        "ships with a woman's name, by their letters or their kind",
        "The freighter Ann Brindel sank. They were on the S.S. Quarzel and the aircraft carrier Quarzel.",
        &["PRODUCT Ann Brindel", "PRODUCT S.S. Quarzel", "PRODUCT Quarzel"],
    ),
    case("who built a ship", "The ferry Ann Brindel built sank.", &["PERSON Ann Brindel"]),
    case(
        "works that a prize is for, and those of a list",
        "It went to Ann Brindel for “Blue Harbour.” Her films were “Long Noon” and “The Dam”.",
        &["PERSON Ann Brindel", "WORK_OF_ART Blue Harbour", "WORK_OF_ART Long Noon", "WORK_OF_ART Dam"],
    ),
    case("no work", "He thanked Ann Brindel for “a good day”.", &["PERSON Ann Brindel"]),
    case(
        "finals with a Roman number",
        "They won Super Bowl XLVII and Super Bowl LI.",
        &["EVENT Super Bowl XLVII", "EVENT Super Bowl LI"],
    ),
    case("a bowl without one", "The Super Bowl was late. She has a bowl.", &["EVENT Super Bowl"]),
    case(
        "cases at law by their parties",
        "The court cited Brindel v. Quarzel Corp. and left. In Brindel v. United States, it said no.",
        &["LAW Brindel v. Quarzel Corp.", "LAW Brindel v. United States"],
    ),
    case("a match", "They saw Denmark v Norway.", &["GPE Denmark", "GPE Norway"]),
    case(
        "works behind their maker in brackets, and during a show",
        "Ann Brindel (\"Kiln,\" \"A Noon of Salt\") wept during “Grain.”",
        &["PERSON Ann Brindel", "WORK_OF_ART Kiln", "WORK_OF_ART A Noon of Salt", "WORK_OF_ART Grain"],
    ),
    case("a nickname in brackets", "They met Ann Brindel (“Red” to us), who left.", &["PERSON Ann Brindel"]),
    case(
        "codes of law",
        "It is in the Uniform Commercial Code and the Evidence Code. They have a Dress Code.",
        &["LAW Uniform Commercial Code", "LAW Evidence Code"],
    ),
    case("things of a maker by common letters", "They sell Brindel GPUs and Quarzel SUVs.", &["ORG Brindel", "ORG Quarzel"]),
    case("the head of a table", "W L Pct GB\nBrindel won.", &["ORG Brindel"]),
    case("a degree", "She has a B.S. in law and an M.B.A. from Harvard.", &["ORG Harvard"]),
];

const HEADLINES: &[Case] = &[
    case("the desk's kind of text", "UPDATE 2-Ann Halloran resigns as envoy", &["PERSON Ann Halloran"]),
    case("the desk's kind of sport", "Motor racing-Ann Halloran wins in Leeds", &["PERSON Ann Halloran", "GPE Leeds"]),
    case(
        "a listed name whose first word is a body's in capitals",
        "SRI LANKA REBELS KILL 12.\n\nThey left Sri Lanka.",
        &["GPE SRI LANKA", "GPE Sri Lanka"],
    ),
    case(
        "a surname that the text below has in full",
        "DENMARK KEEPS QUARZEL ON.\n\nThe town kept Ann Quarzel on Monday.",
        &["GPE DENMARK", "PERSON QUARZEL", "PERSON Ann Quarzel"],
    ),
    case(
        "an ordinary word that is a surname below",
        "WORK STOPS IN LEEDS AGAIN.\n\nLeeds heard Ann Work on Monday.",
        &["GPE LEEDS", "GPE Leeds", "PERSON Ann Work"],
    ),
    case("a hyphen inside a name", "Union-Tribune reporters left Leeds.", &["ORG Union-Tribune", "GPE Leeds"]),
];

const MATCHES: &[Case] = &[
    case(
        "who scored, and who ran",
        "Results of first division soccer matches:\nLeeds 4 (Riddel 12, 55, Zorrik 30 pen) Halifax 2 (Brind 2nd, 41st, Quarzin 90).\n\
            Relay: 1. Denmark 38.71 seconds (Renzik, Karaf, Kramar)",
        &[
            "ORG Leeds",
            "PERSON Riddel",
            "PERSON Zorrik",
            "ORG Halifax",
            "PERSON Brind",
            "PERSON Quarzin",
            "GPE Denmark",
            "PERSON Renzik",
            "PERSON Karaf",
            "PERSON Kramar",
        ],
    ),
    case(
        "what else is in brackets",
        "Results of the soccer championship:\nAnn Brindel (Denmark, 4) beat Mary Renn (captain, Norway) in the final match.",
        &["PERSON Ann Brindel", "GPE Denmark", "PERSON Mary Renn", "GPE Norway"],
    ),
    case(
        "where a match is played",
        "Results of the cricket championship matches:\nLeeds: Hampshire beat Sussex by 84 runs.\nHalifax: Surrey 471 and 188, Kent 212.",
        &["GPE Leeds", "ORG Hampshire", "ORG Sussex", "GPE Halifax", "ORG Surrey", "ORG Kent"],
    ),
    case(
        "who plays, behind the team",
        "The soccer teams for the championship match of the league were late on Monday, he said.\nHe left.\nLeeds 3 Halifax 2\nDenmark: Ann Quill; Mary Renn.\nHalifax: Tom Marr; Ann Lee.",
        &[
            "ORG Leeds",
            "ORG Halifax",
            "GPE Denmark",
            "PERSON Ann Quill",
            "PERSON Mary Renn",
            "ORG Halifax",
            "PERSON Tom Marr",
            "PERSON Ann Lee",
        ],
    ),
    case(
        "clubs that a player leaves, that are at home or away",
        "The striker scored in the first match. Tom Quill was bought from Carlisle. They are at home to Reading.\nScores: Leeds 3 at Halifax 2",
        &["PERSON Tom Quill", "ORG Carlisle", "ORG Reading", "ORG Leeds", "ORG Halifax"],
    ),
    case(
        "towns that somebody comes from",
        "The striker scored in the first match of the season. Tom Quill came from Carlisle.",
        &["PERSON Tom Quill", "GPE Carlisle"],
    ),
    case(
        "countries as teams",
        "Results of the soccer championship matches:\nIreland 4 2 1 1 11\nFaroe Islands v Malta\nNorthern Ireland meet Albania.",
        &["GPE Ireland", "GPE Faroe Islands", "GPE Malta", "GPE Northern Ireland", "GPE Albania"],
    ),
    case(
        "columns",
        "Tom Brindel won the match on Monday, and nobody was late. He said so.\nAll points:\nW L T GF GA PTS\nW L PCT GB\nTom Brindel left.",
        &["PERSON Tom Brindel", "PERSON Tom Brindel"],
    ),
];

const MARKETS: &[Case] = &[
    case(
        "brokers",
        "Merrick Lynde downgraded Quarzel Foods to hold. Robert Stevens began coverage of Brindel Inc today.",
        &["ORG Merrick Lynde", "ORG Quarzel Foods", "ORG Robert Stevens", "ORG Brindel Inc"],
    ),
    case(
        "who works for a broker",
        "Analyst Robert Stevens downgraded Brindel Inc to hold. Robert Stevens began a walk.",
        &["PERSON Robert Stevens", "ORG Brindel Inc", "PERSON Robert Stevens"],
    ),
    case("a telephone", "The newsroom, Tel 941-434, is shut.", &[]),
    case("a desk's alert", "RESEARCH ALERT-Brindel Inc raises its forecast", &["ORG Brindel Inc"]),
];

const PEOPLE: &[Case] = &[
    case(
        "a surname that is an office behind a given name that is a town",
        "Analyst David King said so. Prosecutor Ann Bishop left.",
        &["PERSON David King", "PERSON Ann Bishop"],
    ),
    case("a surname like a degree", "President Amadou Ba met Ann Lee MA.", &["PERSON Amadou Ba", "PERSON Ann Lee"]),
    with_model("whom somebody is against", "Anti-mafia judges left. Anti-nuclear groups met. Anti-war deputies stayed.", &[]),
    case("Korean names", "Park Mi-ran met Kim Ji-won.", &["PERSON Park Mi-ran", "PERSON Kim Ji-won"]),
];

#[test]
fn matches() {
    check(MATCHES, names);
}

#[test]
fn markets() {
    check(MARKETS, names);
}

#[test]
fn people() {
    check(PEOPLE, names);
}

#[test]
fn places() {
    check(PLACES, names);
}

#[test]
fn bodies() {
    check(BODIES, names);
}

#[test]
fn groups() {
    check(GROUPS, names);
}

#[test]
fn things() {
    check(THINGS, names);
}

#[test]
fn headlines() {
    check(HEADLINES, names);
}
