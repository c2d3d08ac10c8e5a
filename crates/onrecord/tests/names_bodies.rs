//! Names of bodies and groups of people by phenomenon: what is one, where it ends, which label it has.

mod common;

use common::{Case, case, check, names, with_model};

const BODIES: &[Case] = &[
    case(
        "bodies of Asia by their first or last word",
        "Gabungan Rakyat Quarza met the Haldo Kisan Sangathan and Dewan Rennat.",
        &["ORG Gabungan Rakyat Quarza", "ORG Haldo Kisan Sangathan", "ORG Dewan Rennat"],
    ),
    with_model(
        "a role at its end or its start",
        "Hockey Uganda President, Mr. Tom Quill, met the Minister for Lands and Forestry, Ann Lee.",
        &["ORG Hockey Uganda", "PERSON Tom Quill", "PERSON Ann Lee"],
    ),
    case("a unit of marines", "The Marine Expeditionary Force left.", &["ORG Marine Expeditionary Force"]),
    case(
        "a deputy before it",
        "Deputy U.S. Treasury Department spokesman Tom Quill left.",
        &["ORG U.S. Treasury Department", "PERSON Tom Quill"],
    ),
    case(
        "letters of a role, letters of a body",
        "Assistant Superintendent of Police (ASP) Tom Quill left the Marlow Port Authority (MPX).",
        &["PERSON Tom Quill", "ORG Marlow Port Authority", "ORG MPX"],
    ),
    with_model(
        "letters alone are a body, if the line is not all capitals",
        "The price went up. KZ, the power firm, said no, and Dr KZ left.",
        &["ORG KZ", "PERSON KZ"],
    ),
    case(
        "the people of a body are outside, first in the sentence",
        "Senators of the Quarz Party left. The Ottawa Senators lost to the Joint Chiefs of Staff.",
        &["ORG Quarz Party", "ORG Ottawa Senators", "ORG Joint Chiefs of Staff"],
    ),
    case(
        "two fields by their ends",
        "The Metallurgical and Geophysical Institute is shut.",
        &["ORG Metallurgical and Geophysical Institute"],
    ),
    case("French small words", "The group Synergie des Riverains put it at 27.", &["ORG Synergie des Riverains"]),
    case(
        "the noun before it says what it is",
        "The wind firm Quarzel Vind grew. Shares of Quarzel Vind rose.",
        &["ORG Quarzel Vind", "ORG Quarzel Vind"],
    ),
    case("a role of bodies before a listed one", "OPEC member Gabon left.", &["ORG OPEC", "GPE Gabon"]),
    case("a firm called so", "The study is by a firm called Quarzel Ridge.", &["ORG Quarzel Ridge"]),
    case("a role that is a body too", "The ferry operator Quarzel SpA has gone.", &["ORG Quarzel SpA"]),
    case("the holder of such a role", "The operator Ann Quarzel has gone.", &["PERSON Ann Quarzel"]),
    case(
        "an apposition says what it is",
        "They met at Quarzel, a Pelham-based think tank, last week.",
        &["ORG Quarzel", "GPE Pelham"],
    ),
    case("a class of people that owns it", "It was sold by the Allied Dockhands' Union.", &["ORG Allied Dockhands' Union"]),
    case("a saint that owns it", "They sang at St. Odo’s Parish Church.", &["FAC St. Odo’s Parish Church"]),
    case(
        "a second field behind and",
        "The Ministry of Water and Sanitation agreed with the Ministry of Finance and Congress.",
        &["ORG Ministry of Water and Sanitation", "ORG Ministry of Finance", "ORG Congress"],
    ),
    case(
        "a country is no part of it",
        "It went to Ireland's Data Protection Commission.",
        &["GPE Ireland", "ORG Data Protection Commission"],
    ),
    case(
        "fields behind a comma",
        "It went to Ireland's Ministry of Industry, Trade and Tourism, and Congress.",
        &["GPE Ireland", "ORG Ministry of Industry, Trade and Tourism", "ORG Congress"],
    ),
    case("an apposition that ends the sentence", "She works at Quarzdal, a growers' cooperative.", &["ORG Quarzdal"]),
    case("no apposition before a verb", "In Pelham, a company said it would close.", &["GPE Pelham"]),
    case("a coined word is no person", "It is late, said QuarzTel on Monday.", &["ORG QuarzTel"]),
    case("a Scottish name is one", "It is late, said Ann McQuarrel on Monday.", &["PERSON Ann McQuarrel"]),
    case("a code in pointed brackets", "Quarzel Oyj <QRZ1V.HE> fell in Helsinki.", &["ORG Quarzel Oyj", "GPE Helsinki"]),
    case(
        "a place by its team's name in a report of sport",
        "Surrey beat Kent by nine wickets in a cricket match played at Canterbury on Sunday.",
        &["ORG Surrey", "ORG Kent", "GPE Canterbury"],
    ),
    case(
        "towns that are met, joined or held",
        "Soccer: league and cup matches\n\nThe winger signed for Lens from Cannes. The cup final between Bari and Lecce was goalless. Odense will face Vejle or Solna. Vejle held Solna to a draw. They flew to Cannes.",
        &[
            "ORG Lens",
            "ORG Cannes",
            "ORG Bari",
            "ORG Lecce",
            "ORG Odense",
            "ORG Vejle",
            "ORG Solna",
            "ORG Vejle",
            "ORG Solna",
            "GPE Cannes",
        ],
    ),
    case(
        "towns in tables",
        "Baseball: league games and a playoff\n\nDULUTH 7 Amarillo 3\n\nHouston 100 003 000 -- 4 9 2\n\nDetroit at Kansas City\n\nIn Duluth, two homers won the game.",
        &["ORG DULUTH", "ORG Amarillo", "ORG Houston", "ORG Detroit", "ORG Kansas City", "GPE Duluth"],
    ),
    case(
        "a town by its points",
        "Ice hockey: NHL games\n\nHartford moved within two points of Montreal with two goals. The game in Montreal was late.",
        &["ORG NHL", "ORG Hartford", "ORG Montreal", "GPE Montreal"],
    ),
    case(
        "towns apart from their teams",
        "The road between Bari and Lecce is shut, and the bus to Cannes was late.",
        &["GPE Bari", "GPE Lecce", "GPE Cannes"],
    ),
    case("letters behind a club's town", "Visitors Quarzvik BK beat Haldal FF on Friday.", &["ORG Quarzvik BK", "ORG Haldal FF"]),
    case("a region's letters", "She lives in Springfield IL there.", &["GPE Springfield"]),
    case(
        "teams in a list of results",
        "1. Ann Quarzel (Belgium) Haldor 4:12.2\n\n2. Rolf Renn (Britain) Quarz-Renault 4:13.0\n\n3. Tim Quill (Italy) 4:15.1",
        &[
            "PERSON Ann Quarzel",
            "GPE Belgium",
            "ORG Haldor",
            "PERSON Rolf Renn",
            "GPE Britain",
            "ORG Quarz-Renault",
            "PERSON Tim Quill",
            "GPE Italy",
        ],
    ),
    case(
        "two men with their nations",
        "Ann Quarzel (Spain) beat Rolf Quill (Slovakia) 6-2.",
        &["PERSON Ann Quarzel", "GPE Spain", "PERSON Rolf Quill", "GPE Slovakia"],
    ),
    case(
        "sites by their address",
        "She told Quarzel.kz that it was shut and Haldal.co.ke that it was late. He left Leeds. It rained.",
        &["ORG Quarzel.kz", "ORG Haldal.co.ke", "GPE Leeds"],
    ),
    case(
        "common letters of a party",
        "The Quarzel Power Party (QPP) and the Public Power Party (PPP) left. The PPP won.",
        &["ORG Quarzel Power Party", "ORG QPP", "ORG Public Power Party", "ORG PPP", "ORG PPP"],
    ),
    case("the same letters of none", "A PPP plan for the road was late.", &[]),
    case(
        "a firm of two names",
        "It was late, said Ann Quill, a broker with Renn-Quarzel. Shares of Marsh-Vane Inc fell. He sold Marsh-Vane there.",
        &["PERSON Ann Quill", "ORG Renn-Quarzel", "ORG Marsh-Vane Inc", "ORG Marsh-Vane"],
    ),
    case(
        "a firm with the name of its town",
        "Warwick Dental Corp warned of a loss. Warwick plunged in late trading.",
        &["ORG Warwick Dental Corp", "ORG Warwick"],
    ),
    case(
        "the town of a firm",
        "Warwick Dental Corp warned of a loss. Roads in Warwick are shut.",
        &["ORG Warwick Dental Corp", "GPE Warwick"],
    ),
    with_model(
        "a party and its leader",
        "The Centre Union of Tom Renn won. The Communist Party of Sri Lanka left.",
        &["ORG Centre Union", "PERSON Tom Renn", "ORG Communist Party of Sri Lanka"],
    ),
    case("a part of a site", "World News\n\nBridge shut\n\nLEEDS — Rain fell on Monday.", &["GPE LEEDS"]),
    case("the same words in a sentence", "Then World News reported it.", &["ORG World News"]),
    case("the same place in other news", "Police in Surrey and Essex met again on the bridge.", &["GPE Surrey", "GPE Essex"]),
    case("what it is for", "She left the Centre for Coastal Policy.", &["ORG Centre for Coastal Policy"]),
    case("the agency of a dateline", "HALDEN (Quarzwire) – The ferry sank.", &["GPE HALDEN", "ORG Quarzwire"]),
    case("an Arabic article", "They fear al Qaeda.", &["ORG al Qaeda"]),
    case(
        "a unit's number",
        "The 1st Battalion Halden Guards, the 17th/21st Lancers and the 3rd Army left the 113th Precinct. Community Board 6 met.",
        &[
            "ORG 1st Battalion Halden Guards",
            "ORG 17th/21st Lancers",
            "ORG 3rd Army",
            "ORG 113th Precinct",
            "ORG Community Board 6",
        ],
    ),
    case(
        "an own end in 's",
        "Ann Quill of Christie's left. Shares in Kohl’s and France's bank fell.",
        &["PERSON Ann Quill", "ORG Christie's", "ORG Kohl’s", "GPE France"],
    ),
    case(
        "a short form in brackets that is a word",
        "She is of the Parti Quarzel du Peuple (PIT) there.",
        &["ORG Parti Quarzel du Peuple", "ORG PIT"],
    ),
    case(
        "who employs an analyst",
        "It was late, said Ann Quill, an economist at Quarzel Renn in Paris. Analyst Tim Low of Quarzdal agreed.",
        &["PERSON Ann Quill", "ORG Quarzel Renn", "GPE Paris", "PERSON Tim Low", "ORG Quarzdal"],
    ),
    case("a channel and its place", "She told News 12 Long Island on Monday.", &["ORG News 12 Long Island"]),
    case("a company's town", "It was sold to Quarzel Corp. of Tampa.", &["ORG Quarzel Corp.", "GPE Tampa"]),
    with_model(
        "a trust company's",
        "It was sold to Lincoln Trust Company of New York.",
        &["ORG Lincoln Trust Company of New York"],
    ),
    case(
        "what it is for, and of whom",
        "They met the Advisory Council on the Status of Women.",
        &["ORG Advisory Council on the Status of Women"],
    ),
    case(
        "many fields",
        "She left the Office of National Drug and Money Laundering Control Policy.",
        &["ORG Office of National Drug and Money Laundering Control Policy"],
    ),
    case("people and their cause", "She left the Quarzel Veterans for Truth.", &["ORG Quarzel Veterans for Truth"]),
    case("people and whom they serve", "Lawyers for Apple were late.", &["ORG Apple"]),
    case("two pollsters", "A Washington Post-ABC News poll came out.", &["ORG Washington Post", "ORG ABC News"]),
    case(
        "pollsters behind a month",
        "A June Washington Post/ABC News poll came out. They met June Carter.",
        &["ORG Washington Post", "ORG ABC News", "PERSON June Carter"],
    ),
    case(
        "a missionary church",
        "He sang at the Mount Quarzel Missionary Baptist Church.",
        &["ORG Mount Quarzel Missionary Baptist Church"],
    ),
    case("a missionary", "They met Missionary Ann Quarzel.", &["PERSON Ann Quarzel"]),
    case(
        "a party of a titled leader",
        "The Quarzel Freedom Front of General Rolf Renn won. The Quarzel Union of General Workers lost.",
        &["ORG Quarzel Freedom Front", "PERSON Rolf Renn", "ORG Quarzel Union of General Workers"],
    ),
    case("a trade", "Developer Quarzel Homes was late.", &["ORG Quarzel Homes"]),
    case("a country behind a role", "The OPEC member Iran agreed.", &["ORG OPEC", "GPE Iran"]),
    case("an acronym, again", "The Quarzel Bank (QZB) fell. Both QZB chiefs left.", &["ORG Quarzel Bank", "ORG QZB", "ORG QZB"]),
    case("a corporate suffix", "Shares of Marlow & Finch Holdings plc fell.", &["ORG Marlow & Finch Holdings plc"]),
    case("a comma before the suffix", "It was sold to Brindle Media Group, Inc. last year.", &["ORG Brindle Media Group, Inc."]),
    case("and before a head", "The Rail and Ports Authority agreed.", &["ORG Rail and Ports Authority"]),
    case(
        "a short form after the full one",
        "They left Quarzal Systems Inc. on Monday. Workers at Quarzal cheered.",
        &["ORG Quarzal Systems Inc.", "ORG Quarzal"],
    ),
    case("the article is outside", "They wrote to the European Central Bank again.", &["ORG European Central Bank"]),
    case("the possessive is outside", "That is the White House's view.", &["ORG White House"]),
    case(
        "a company by its letters at an exchange",
        "Shares of Quarzel (Nasdaq: QRZL) fell, and Ondrel (ONDL.O) rose.",
        &["ORG Quarzel", "ORG Nasdaq", "ORG Ondrel"],
    ),
    case(
        "a form behind brackets",
        "It is run by Quarzel Africa (Pty) Ltd and Ondrel Foods (Private) Limited.",
        &["ORG Quarzel Africa (Pty) Ltd", "ORG Ondrel Foods (Private) Limited"],
    ),
    case("a company of two fields", "It went to Quarzel Power and Roads Ltd on Monday.", &["ORG Quarzel Power and Roads Ltd"]),
    case(
        "two governments",
        "It was signed on behalf of the Government of Nepal and the Government of Kenya.",
        &["ORG Government of Nepal", "ORG Government of Kenya"],
    ),
    case(
        "a class of people owns a body",
        "He met the Quarzel Bankers’ Association in Leeds.",
        &["ORG Quarzel Bankers’ Association", "GPE Leeds"],
    ),
    case(
        "a surname that ends papers' names",
        "The mayor, Marijke Post, met Emily Post, 71, of Leeds.",
        &["PERSON Marijke Post", "PERSON Emily Post", "GPE Leeds"],
    ),
    case("papers", "They read the Denver Post and the Jordan Post.", &["ORG Denver Post", "ORG Jordan Post"]),
    case("a disease", "Since Covid struck, Long Covid has spread. Before Covid they left.", &[]),
    with_model(
        "a government by who is at its head",
        "The Starmer government met Tom Zarquil. The Zarquil government and a Sunak government would cut taxes.",
        &["ORG Starmer government", "PERSON Tom Zarquil", "ORG Zarquil government", "ORG Sunak government"],
    ),
    case(
        "a government of a place",
        "The Lagos government met the Paris government and the governments of Mali.",
        &["GPE Lagos", "GPE Paris", "GPE Mali"],
    ),
    with_model(
        "an administration by who is at its head",
        "Officials of the Quarzel administration met the hospital administration.",
        &["ORG Quarzel administration"],
    ),
    case("letters that ordinary words explain", "It signed a deferred sale agreement (DSA). The DSA was short.", &[]),
    case("letters that a body explains", "He met the electoral commission (QEC). The QEC was late.", &["ORG QEC", "ORG QEC"]),
    case("numbers and kinds of people in capitals", "It rose from No. 5 to No. 2 as NGOs and OFWs met in Phase 2.", &[]),
    case(
        "a magazine and who lives there",
        "He told The New Yorker that a New Yorker had left.",
        &["ORG New Yorker", "NORP New Yorker"],
    ),
    case(
        "teams by rank and record",
        "In the season's last match the team of No. 12 Iowa beat Kentucky (14-3) and the coach smiled.",
        &["ORG Iowa", "ORG Kentucky"],
    ),
    case(
        "a town that is a club",
        "Leeds striker Paul Quill scored in the match. Leeds held on, the coach said. The players flew back to Leeds.",
        &["ORG Leeds", "PERSON Paul Quill", "ORG Leeds", "GPE Leeds"],
    ),
    case(
        "a club of no list, in a division or behind its letters",
        "The cup match was late. Quarzby beat second division Haldeny. FC Renningen scored a goal. Renningen and Quarzby are the last teams.",
        &["ORG Quarzby", "ORG Haldeny", "ORG FC Renningen", "ORG Renningen", "ORG Quarzby"],
    ),
    with_model(
        "a country and a town that are no clubs",
        "Norway striker Paul Quill scored in the match. Norway held on, the coach said. Fans left Leeds.",
        &["GPE Norway", "PERSON Paul Quill", "GPE Norway", "GPE Leeds"],
    ),
    with_model(
        "the biggest of its kind in a country",
        "Quarzel, Norway's second-largest brewer, left Norway. Cork, Ireland's second city, waits.",
        &["ORG Quarzel", "GPE Norway", "GPE Norway", "GPE Cork", "GPE Ireland"],
    ),
    case(
        "a country's trader, and a company from there",
        "The Rice Export Corp of India met Quarzel Corp of Japan.",
        &["ORG Rice Export Corp of India", "ORG Quarzel Corp", "GPE Japan"],
    ),
    case(
        "a company's bracket is no nickname",
        "They sued Banque Rolf (Suisse) S.A. on Monday.",
        &["ORG Banque Rolf (Suisse) S.A."],
    ),
    with_model(
        "a company whose form has no stop, and one with stops",
        "Ann Halloran left Quarzel Sdn Bhd. She met Haldeno Sdn. Bhd.",
        &["PERSON Ann Halloran", "ORG Quarzel Sdn Bhd", "ORG Haldeno Sdn. Bhd."],
    ),
    with_model(
        "the office of a state",
        "The Quarzby State Commissioner for Health, Ann Quill, met the Odland County Commissioner of Roads, Tom Renn.",
        &["GPE Quarzby State", "PERSON Ann Quill", "GPE Odland County", "PERSON Tom Renn"],
    ),
    with_model(
        "an office that is a body",
        "The UN High Commissioner for Refugees left.",
        &["ORG UN High Commissioner for Refugees"],
    ),
    case(
        "what an office is for in brackets",
        "Minister of State (Independent Charge) for Science and Technology, Ann Quill, left.",
        &["PERSON Ann Quill"],
    ),
];

const GROUPS: &[Case] = &[
    case("a party member and his place", "The Maryland Democrat spoke.", &["GPE Maryland", "NORP Democrat"]),
    case(
        "a party member and his town or region",
        "The Tucson Republican met a Houston Democrat and the Long Island Democrats.",
        &["GPE Tucson", "NORP Republican", "GPE Houston", "NORP Democrat", "LOC Long Island", "NORP Democrats"],
    ),
    case("a paper called so", "The Tallahassee Democrat wrote that.", &["ORG Tallahassee Democrat"]),
    case("a party's short name", "They met Senate Dems there.", &["ORG Senate", "NORP Dems"]),
    case("members and their chamber", "They met House Republicans there.", &["ORG House", "NORP Republicans"]),
    case(
        "parties, their places and chambers",
        "The Nevada GOP Senate hopeful met the Republican Congress and Mississippi Democratic voters.",
        &["GPE Nevada", "ORG GOP", "ORG Senate", "NORP Republican", "ORG Congress", "GPE Mississippi", "NORP Democratic"],
    ),
    case("a party's body", "He left the Republican National Committee.", &["ORG Republican National Committee"]),
    case("two chambers", "The House and Senate have agreed.", &["ORG House", "ORG Senate"]),
    case("a party behind an adverb", "It is in heavily Democratic Cook County.", &["NORP Democratic", "GPE Cook County"]),
    case("a tribe", "He is of the Quarzu tribe there.", &["NORP Quarzu"]),
    case(
        "a nation between role and name",
        "The U.N. envoy Norwegian Jan Quill left.",
        &["ORG U.N.", "NORP Norwegian", "PERSON Jan Quill"],
    ),
    case("a language", "He said it in Spanish, and she learned Welsh.", &["LANGUAGE Spanish", "LANGUAGE Welsh"]),
    case("a nation before its noun", "They met in Spanish cities.", &["NORP Spanish"]),
    case("a nation behind a month", "In June Victorian voters left.", &["NORP Victorian"]),
    case("a people", "They met the Quarza people there.", &["NORP Quarza"]),
    case(
        "a party and the seat of its member",
        "They met Ann Halloran (HDP-Quarzel). The report (UN-Habitat) is out.",
        &["PERSON Ann Halloran", "ORG HDP", "GPE Quarzel", "ORG UN-Habitat"],
    ),
];

#[test]
fn bodies() {
    check(BODIES, names);
}

#[test]
fn groups() {
    check(GROUPS, names);
}
