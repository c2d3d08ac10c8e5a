//! Names of people, places and things by phenomenon: what is one, where it ends, which label it has.

mod common;

use common::{Case, case, check, names, with_model};

const PEOPLE: &[Case] = &[
    case(
        "whom a party has",
        "The party's Quarzaret Renndion agreed with BJP's Txai Quarzur. The party's Youth League met in Leeds.",
        &["PERSON Quarzaret Renndion", "ORG BJP", "PERSON Txai Quarzur", "ORG Youth League", "GPE Leeds"],
    ),
    case(
        "whose family or arrest it is",
        "The family of Quarzaret Renndion spoke. They fear the arrest of Q.R. Haldar and the murder of Txai Quarzur.",
        &["PERSON Quarzaret Renndion", "PERSON Q.R. Haldar", "PERSON Txai Quarzur"],
    ),
    case(
        "families of bodies and goods",
        "The family of Halden Bank firms grew. The death of Quarzel Steel Corp. hurt the sons of Leeds.",
        &["ORG Halden Bank", "ORG Quarzel Steel Corp.", "GPE Leeds"],
    ),
    case(
        "nicknames that are a role, or two words, or stand before a small word",
        "They met Maria “Judge” Quarzez, Ronald “Bato” dela Quarza and José “Pepe” de la Halda. They met Judge Quarzez.",
        &["PERSON Maria “Judge” Quarzez", "PERSON Ronald “Bato” dela Quarza", "PERSON José “Pepe” de la Halda", "PERSON Quarzez"],
    ),
    with_model(
        "a nickname of two listed words",
        "They met Quarzakwashe “Queen Bee” Rennwirei there. They saw the “Old Bay” plan in Leeds.",
        &["PERSON Quarzakwashe “Queen Bee” Rennwirei", "GPE Leeds"],
    ),
    case(
        "a son of somebody whose name is a title",
        "They met Sheikh Quarzam bin Sultan Al Rennay and Omar bin Sheikh Haldum. They met Sultan Quarzam there.",
        &["PERSON Quarzam bin Sultan Al Rennay", "PERSON Omar bin Sheikh Haldum", "PERSON Quarzam"],
    ),
    case(
        "a title again inside a name",
        "They met Shaikh Salim Shaikh Quarzam. They met Salim and Shaikh Quarzam.",
        &["PERSON Salim Shaikh Quarzam", "PERSON Salim", "PERSON Quarzam"],
    ),
    case(
        "a daughter or a son in five languages",
        "They met Mariam binti Quarzam, Nurlan uulu Rennabek and Anar oglu Haldarov.",
        &["PERSON Mariam binti Quarzam", "PERSON Nurlan uulu Rennabek", "PERSON Anar oglu Haldarov"],
    ),
    case(
        "letters that are a ship's as well",
        "They met Mr. M.V. Quarzam and minister S.S. Rennan. The S.S. Quarzel and the ferry M.V. Rennel sank.",
        &["PERSON M.V. Quarzam", "PERSON S.S. Rennan", "PRODUCT S.S. Quarzel", "PRODUCT M.V. Rennel"],
    ),
    case(
        "a highness",
        "Meanwhile, His Highness Sheikh Quarzam bin Rennad Al Haldi left.",
        &["PERSON Quarzam bin Rennad Al Haldi"],
    ),
    case("a form of address is outside", "Critics of Mr. Halloran met on the bridge.", &["PERSON Halloran"]),
    case("a particle is inside", "They called Katrien van den Broek, 50, on the phone.", &["PERSON Katrien van den Broek"]),
    case("a pronoun as a name after a title", "It was led by Vice Premier He Lifeng.", &["PERSON He Lifeng"]),
    case("a surname after the full name", "Renata Quill spoke. Then Quill left.", &["PERSON Renata Quill", "PERSON Quill"]),
    case(
        "a town as a surname",
        "He asked Denise Washington. Then Washington left.",
        &["PERSON Denise Washington", "PERSON Washington"],
    ),
    case(
        "two last words after three",
        "Leo Santa Cruz won. Then Santa Cruz left.",
        &["PERSON Leo Santa Cruz", "PERSON Santa Cruz"],
    ),
    case(
        "letters behind a name",
        "They met Robert Lee QC and Ann Halloran, QC, there.",
        &["PERSON Robert Lee", "PERSON Ann Halloran"],
    ),
    case(
        "an honour behind a name",
        "They met Ann Halloran AO there. They saw the Halloran AO there.",
        &["PERSON Ann Halloran", "ORG Halloran AO"],
    ),
    case(
        "authors with a capital between them",
        "By Ann Halloran And Robert Lee\n\nThe fair opened late.",
        &["PERSON Ann Halloran", "PERSON Robert Lee"],
    ),
    case(
        "whose child somebody is",
        "They met Quarzam s/o Rennasamy and Siva a/l Quarzar.",
        &["PERSON Quarzam s/o Rennasamy", "PERSON Siva a/l Quarzar"],
    ),
    case(
        "a queen whose name is a state's too",
        "They met Queen Victoria and King Harald. He flew to Victoria.",
        &["PERSON Victoria", "PERSON Harald", "GPE Victoria"],
    ),
    case("those born when", "Gen Z voters and Gen-X parents met Gen Rolf Quarzel.", &["PERSON Rolf Quarzel"]),
    case(
        "a nickname in brackets or in old marks",
        "They met Rolf (El Conde) Hernandez and Ann ''Doc'' Quarzel.",
        &["PERSON Rolf (El Conde) Hernandez", "PERSON Ann ''Doc'' Quarzel"],
    ),
    case(
        "a party in brackets is no nickname",
        "They met Ann Quill (GOP) and Rolf Quarzel.",
        &["PERSON Ann Quill", "ORG GOP", "PERSON Rolf Quarzel"],
    ),
    with_model("a third of the name", "George M. Quarzel 3d, the owner, was late.", &["PERSON George M. Quarzel 3d"]),
    case("a number that is no name's", "Ann Quarzel 3 d. Paris 2.", &["PERSON Ann Quarzel", "GPE Paris"]),
    case("initials that look like a time", "They met Robert A.M. Quarzel there.", &["PERSON Robert A.M. Quarzel"]),
    case(
        "African particles",
        "Stephen ole Quarzel met Ngugi wa Mirii.",
        &["PERSON Stephen ole Quarzel", "PERSON Ngugi wa Mirii"],
    ),
    case(
        "nations of athletes",
        "D Quarzel (Can) bt B Halden (Swe); Robert Quarzel (Can) lost.",
        &["PERSON D Quarzel", "GPE Can", "PERSON B Halden", "GPE Swe", "PERSON Robert Quarzel", "GPE Can"],
    ),
    case("a month as a name", "He met June Halloran at noon.", &["PERSON June Halloran"]),
    case(
        "authors and editors, whatever their words are",
        "By June Market\n\nThe fair opened late.\n\nEditing by Rose Field",
        &["PERSON June Market", "PERSON Rose Field"],
    ),
    case(
        "what an office is for, no body",
        "Minister of Trade and Industry, Robert Quill, met Primary Industries minister Ann Lee. The Trade and Industry Committee left.",
        &["PERSON Robert Quill", "PERSON Ann Lee", "ORG Trade and Industry Committee"],
    ),
    with_model("an adviser at a body", "The Defence Adviser of Leeds High Commission left.", &["ORG Leeds High Commission"]),
    with_model("a chief justice is nobody's name", "They met the Chief Justice of India.", &["GPE India"]),
    case(
        "a role with a field before the name",
        "They saw Secretary of State Ann Quill and Minister of Home Affairs Robert Lee there.",
        &["PERSON Ann Quill", "PERSON Robert Lee"],
    ),
    case("a hyphen in a surname", "We saw Gerald Ashby-Cole there.", &["PERSON Gerald Ashby-Cole"]),
    case("a town's or firm's name behind a particle", "They met Ann van den Bosch.", &["PERSON Ann van den Bosch"]),
    case("an ordinary word behind a title", "They met. Then Chairman Quill left.", &["PERSON Quill"]),
    with_model("ordinary words behind a role in small letters", "It is the first private Industrial Design of its kind.", &[]),
    case(
        "a nickname in marks is inside",
        "They met Aurelio “Condor” Quarzel and Irving \"Sully\" Halden.",
        &["PERSON Aurelio “Condor” Quarzel", "PERSON Irving \"Sully\" Halden"],
    ),
    case(
        "a nickname behind a name no list has",
        "The pilot Quarzolo \"The Gull\" Haldenisi left.",
        &["PERSON Quarzolo \"The Gull\" Haldenisi"],
    ),
    case(
        "marks around a word that follows an article",
        "They drove the Toyota “Condor” Ford on Monday.",
        &["ORG Toyota", "ORG Ford"],
    ),
    with_model("a form of address inside a name", "They met Quarzan Sheikh Haldeno there.", &["PERSON Quarzan Sheikh Haldeno"]),
    case(
        "the same before a name",
        "They met Sheikh Quarzan Haldeno and the Danish Sheikh Omar Quill.",
        &["PERSON Quarzan Haldeno", "NORP Danish", "PERSON Omar Quill"],
    ),
    case("a title leads one name in a line of capitals", "MINISTERS MEET IN LONDON AGAIN", &["GPE LONDON"]),
    case(
        "a given name of two syllables",
        "Foreign Minister Chung Hae-won met Park Mi-ran there.",
        &["PERSON Chung Hae-won", "PERSON Park Mi-ran"],
    ),
    case(
        "letters behind a name are outside",
        "They met Ann Quill QC, Robert Lee MP and Mary Lee, PhD, there.",
        &["PERSON Ann Quill", "PERSON Robert Lee", "PERSON Mary Lee"],
    ),
    case("a trade as a surname before a suffix", "They met James A. Baker III.", &["PERSON James A. Baker III"]),
    case("a hyphen ties no compound to a name", "The Ann Quill-led plan failed.", &["PERSON Ann Quill"]),
    case("an ordinary opening word is none", "Officials were late. Unions fear cuts.", &[]),
    with_model(
        "behind a body that a role leads up to",
        "They tried judge of the Marlow Supreme Court Zendra Quarzel. The judge of the Marlow Supreme Court left.",
        &["ORG Marlow Supreme Court", "PERSON Zendra Quarzel", "ORG Marlow Supreme Court"],
    ),
    case(
        "behind a party that has its name",
        "MP of the ruling Fidesz party Zendra Quarzel said he was late.",
        &["ORG Fidesz", "PERSON Zendra Quarzel"],
    ),
    case(
        "behind a nationality and a role",
        "U.N. envoy Norwegian Tom Quill left.",
        &["ORG U.N.", "NORP Norwegian", "PERSON Tom Quill"],
    ),
    case(
        "who heads a body is none",
        "Aidar Quarzel, former deputy head of the Tax Board, and Marlow Bank left.",
        &["PERSON Aidar Quarzel", "ORG Tax Board", "ORG Marlow Bank"],
    ),
    case(
        "a surname behind a nickname",
        "Aurelio “Condor” Quarzel left. He drove Quarzel back.",
        &["PERSON Aurelio “Condor” Quarzel", "PERSON Quarzel"],
    ),
    with_model("the network that is a letter", "She wrote it on X. They left.", &["ORG X"]),
    with_model("a surname that shortens a rank", "She met Ann Sen. They left.", &["PERSON Ann Sen"]),
    with_model(
        "a surname takes the small words of the full name",
        "Paul van den Quarzel, 50, left. Talks with van den Quarzel failed. Talks with van den Halloran failed.",
        &["PERSON Paul van den Quarzel", "PERSON van den Quarzel", "PERSON Halloran"],
    ),
    case(
        "a given name that is a nation's or a faith's",
        "The goalkeeper German Quarzel saved. Defender Christian Quarzeno left. The German striker Ann Quill scored.",
        &["PERSON German Quarzel", "PERSON Christian Quarzeno", "NORP German", "PERSON Ann Quill"],
    ),
    case("who is obeyed", "Men loyal to Quarzan Haldeno, 50, fled.", &["PERSON Quarzan Haldeno"]),
    case(
        "one more family name behind a listed person's",
        "President Óscar Arias Halloran met President Barack Obama White House aides.",
        &["PERSON Óscar Arias Halloran", "PERSON Barack Obama", "ORG White House"],
    ),
    case(
        "who is retired, in brackets",
        "Justice (Retd) Anwar Quill met Capt. (rtd) Tom Renn.",
        &["PERSON Anwar Quill", "PERSON Tom Renn"],
    ),
    case(
        "honours of other countries",
        "Allama Imran Quill met Subedar Ram Renn, Apostle Ann Lee and Mdm Ann Sample.",
        &["PERSON Imran Quill", "PERSON Ram Renn", "PERSON Ann Lee", "PERSON Ann Sample"],
    ),
    case(
        "letters of a wrestler",
        "CM Punk met Ann Quill PC and Tom Renn (PhD).",
        &["PERSON CM Punk", "PERSON Ann Quill", "PERSON Tom Renn"],
    ),
];

const PLACES: &[Case] = &[
    case(
        "the dateline's town",
        "Papers late\n\nSOFIA, Aug 5 (Reuter) - Sofia newspapers were late.",
        &["GPE SOFIA", "ORG Reuter", "GPE Sofia"],
    ),
    case(
        "who is called as the dateline's town",
        "Papers late\n\nLINCOLN, Aug 5 (Reuter) - Ann Lincoln left. Then Lincoln spoke.",
        &["GPE LINCOLN", "ORG Reuter", "PERSON Ann Lincoln", "PERSON Lincoln"],
    ),
    with_model(
        "whom officials serve",
        "Governors Ann Quill (Quarzby) and Rolf Renn (Haldal) met. Senators Tim Renn (Quarzby) and Ann Renn (QZP) left.",
        &[
            "PERSON Ann Quill",
            "GPE Quarzby",
            "PERSON Rolf Renn",
            "GPE Haldal",
            "PERSON Tim Renn",
            "GPE Quarzby",
            "PERSON Ann Renn",
            "ORG QZP",
        ],
    ),
    case("a port called after a man", "It was found at the port of Ann Quarzel.", &["GPE Ann Quarzel"]),
    case("a friend", "He is a friend of Ann Quarzel.", &["PERSON Ann Quarzel"]),
    case("a state by its kind", "They met in Awka, Anambra State, there.", &["GPE Awka", "GPE Anambra State"]),
    case("a district with an imam's name", "He is in Imam Quarzel district.", &["GPE Imam Quarzel"]),
    case(
        "a street and a hall with a queen's name",
        "They met at Queen Ann Street and King Robert Hall.",
        &["FAC Queen Ann Street", "FAC King Robert Hall"],
    ),
    case("a hyphen between two countries", "New U.S.-China talks began.", &["GPE U.S.", "GPE China"]),
    case("co before a hyphen is no company", "Britain co-chaired the talks.", &["GPE Britain"]),
    case("a hyphen before a small word", "The Munich-based brewer grew.", &["GPE Munich"]),
    case("a town before its state", "A plant in Gulfport, Miss., closed.", &["GPE Gulfport", "GPE Miss."]),
    case(
        "a form of address that is a state too",
        "They paid Miss Halloran, 43, there. It went to Miss Quill.",
        &["PERSON Halloran", "PERSON Quill"],
    ),
    case(
        "party and state of a member",
        "The bill by Ann Halloran, D-N.M., failed.",
        &["PERSON Ann Halloran", "NORP D", "GPE N.M."],
    ),
    case(
        "party and a state that is a word",
        "The bill by Ann Halloran (D-Mo.) and Robert Lee (R., Pa.) failed.",
        &["PERSON Ann Halloran", "NORP D", "GPE Mo.", "PERSON Robert Lee", "NORP R.", "GPE Pa."],
    ),
    case(
        "party and town of a member",
        "The bill by Ann Halloran, D-Quarzel Grove, failed.",
        &["PERSON Ann Halloran", "NORP D", "GPE Quarzel Grove"],
    ),
    case("no member's party", "It is like D-Day, they said.", &["EVENT D-Day"]),
    case(
        "a noun that places share",
        "The Quarza and the Haldena rivers rose. Quarzel and Halder counties voted.",
        &["LOC Quarza", "LOC Haldena", "GPE Quarzel", "GPE Halder"],
    ),
    case(
        "regions in a row",
        "It rained in the Quarza, Bono and Renn East regions.",
        &["GPE Quarza", "GPE Bono", "GPE Renn East"],
    ),
    case("regions that are more than one state", "It rained in the Sahel and Caucasus regions.", &["LOC Sahel", "LOC Caucasus"]),
    case(
        "where somebody of an age lives",
        "They held Ann Halloran, 39, of Tottenham, and Robert Lee, 41, of Quarzel.",
        &["PERSON Ann Halloran", "GPE Tottenham", "PERSON Robert Lee", "GPE Quarzel"],
    ),
    case(
        "whom somebody of an age works for",
        "They met Ann Halloran, 39, of Quarzel Bank.",
        &["PERSON Ann Halloran", "ORG Quarzel Bank"],
    ),
    with_model(
        "the ward behind a party",
        "They met Cllr Ann Halloran (Lab, Quarzel) and Robert Lee (Con, Renn South).",
        &["PERSON Ann Halloran", "ORG Lab", "GPE Quarzel", "PERSON Robert Lee", "ORG Con", "GPE Renn South"],
    ),
    case("a state that opens a headline", "Ga. judges are late\n\nKan. lawmakers are late", &["GPE Ga.", "GPE Kan."]),
    with_model(
        "a title that is a state too",
        "Del. Ann Halloran and Miss. Quarzel left.",
        &["PERSON Ann Halloran", "PERSON Quarzel"],
    ),
    case("a state of two words acts", "The bill went to the South Carolina senator.", &["GPE South Carolina"]),
    with_model("a mountain", "They died on Mont Quarzal, above Lake Renn.", &["LOC Mont Quarzal", "LOC Lake Renn"]),
    case("a noun that groups share", "They saw Danish and Dutch counties.", &["NORP Danish", "NORP Dutch"]),
    case("a road by its number", "It burned along US 1 near Cork.", &["FAC US 1", "GPE Cork"]),
    with_model("a king's street", "The shop is near King St in Cork.", &["FAC King St", "GPE Cork"]),
    case("a king", "The shop is near King Odo in Cork.", &["PERSON Odo", "GPE Cork"]),
    case("a numbered road", "The men met at 12 East 3rd Road on Monday.", &["FAC East 3rd Road"]),
    case("a road by its letter", "It burned on the N71 near Cork and on the A9.", &["FAC N71", "GPE Cork", "FAC A9"]),
    case("a country and a number", "In the US 1 in five is old.", &["GPE US"]),
    case(
        "streets with letters and directions",
        "She lives on W. 21st St. near 4th Avenue South.",
        &["FAC W. 21st St.", "FAC 4th Avenue South"],
    ),
    with_model("two streets", "It burned between Bayview Drive and Boise Lane.", &["FAC Bayview Drive", "FAC Boise Lane"]),
    case(
        "a saint's church",
        "They sang at St Odo's church and at St Odo's Cathedral.",
        &["FAC St Odo", "FAC St Odo's Cathedral"],
    ),
    case("a nationality", "The Chinese company left Paris.", &["NORP Chinese", "GPE Paris"]),
    case("a village no list knows", "It hit the village of Tarzuna at dawn.", &["GPE Tarzuna"]),
    case("all capitals", "TALKS OPEN IN GENEVA", &["GPE GENEVA"]),
    case(
        "a street with a number",
        "It burned on West 72nd Street, East 43d Street and near 4th Avenue.",
        &["FAC West 72nd Street", "FAC East 43d Street", "FAC 4th Avenue"],
    ),
    case(
        "called after a royal or a president",
        "They met in Queen Ann Hall, on King George Street and on President Quarzel Avenue.",
        &["FAC Queen Ann Hall", "FAC King George Street", "FAC President Quarzel Avenue"],
    ),
    case("a president whose surname is a building", "They met President Ann Hall there.", &["PERSON Ann Hall"]),
    with_model("a side of a country", "Police in East China's ports left North Korea.", &["LOC East China", "GPE North Korea"]),
    case(
        "parts of a country",
        "It hit Hoa Quarz, Hoa Dal and Thanh Renn wards.",
        &["GPE Hoa Quarz", "GPE Hoa Dal", "GPE Thanh Renn"],
    ),
    case("a street in one word", "They walked down the Haldenstrasse in Berlin.", &["FAC Haldenstrasse", "GPE Berlin"]),
    case("a number that is no street's", "She came 72nd. Street lamps failed.", &[]),
    case(
        "a language it was turned to",
        "It was translated to Spanish. They went to Welsh towns.",
        &["LANGUAGE Spanish", "NORP Welsh"],
    ),
    case("it was", "’Tis late. ’Twas ever so.", &[]),
    case("a language, not its people", "The sign was in Spanish.", &["LANGUAGE Spanish"]),
    case(
        "wards by name and number",
        "A fire hit Sitio 2, Barangay Quarzel, and Barangay 14.",
        &["GPE Sitio 2", "GPE Barangay Quarzel", "GPE Barangay 14"],
    ),
    case("a saint’s town", "They flew to St John’s on Monday.", &["GPE St John’s"]),
    case(
        "a nation’s short form in a result",
        "Ann Quill (Neth.) beat Rolf Renn (Mex.) there.",
        &["PERSON Ann Quill", "GPE Neth", "PERSON Rolf Renn", "GPE Mex"],
    ),
    case("a month of delivery", "London May cocoa fell. They met Ann May.", &["GPE London", "PERSON Ann May"]),
    case("a starred entry of a diary", "** OSLO - Ministers of two nations meet for talks.", &["GPE OSLO"]),
    case(
        "villages and districts by the words of their lands",
        "The flood hit Desa Quarzelan, Purok Haldena and Quarzel Woreda.",
        &["GPE Desa Quarzelan", "GPE Purok Haldena", "GPE Quarzel Woreda"],
    ),
];

const THINGS: &[Case] = &[
    case(
        "a work and its maker behind it",
        "The house offers “Long Ferry” by Ann Quill. They were called “Red Ferry” by Tom Renn. The revue “Dry Quay” ran on.",
        &["WORK_OF_ART Long Ferry", "PERSON Ann Quill", "PERSON Tom Renn", "WORK_OF_ART Dry Quay"],
    ),
    case("acronyms that name no body", "Her DNA, an MRI and the GDP figure were no help to the CEO.", &[]),
    case("letters of currencies", "It cost EC$17 million or RM1,919 a tonne.", &[]),
    case("handles and addresses", "See @QuarzelTweets and pic.example.com/Zw9iab there.", &[]),
    case("forms of address", "“Mr. Chairman, I object,” was all. “Mr. Speaker!”", &[]),
    case("marks of the desk", "2nd LD Writethru: Death toll rises (Update1)", &[]),
    case("other acronyms", "He won by KO at noon EDT and has 20 KOs.", &[]),
    case(
        "ships",
        "They left the MV Princess of Stars, the M/B Kim Quarzel and the ferry Queen of Halden.",
        &["PRODUCT MV Princess of Stars", "PRODUCT M/B Kim Quarzel", "PRODUCT Queen of Halden"],
    ),
    case(
        "a ship, again",
        "They left the MV San Quarzel. The San Quarzel sank.",
        &["PRODUCT MV San Quarzel", "PRODUCT San Quarzel"],
    ),
    case("aboard no ship", "They were aboard the Leeds train.", &["GPE Leeds"]),
    case("a work after its kind", "Her third novel, “The Quiet Ferry,” sold well.", &["WORK_OF_ART Quiet Ferry"]),
    case("a paper with its title", "A paper titled “Dry Handles: A Census” failed.", &["WORK_OF_ART Dry Handles: A Census"]),
    case("a work after its maker", "They saw Ann Renn’s “Long Harbour” again.", &["PERSON Ann Renn", "WORK_OF_ART Long Harbour"]),
    case("a kind behind the title", "She wrote “The Long Dam,” a 1994 thriller.", &["WORK_OF_ART Long Dam"]),
    case("an award with a guru's name", "He won the Guru Halden Award.", &["WORK_OF_ART Guru Halden Award"]),
    case(
        "works of a list and of a player",
        "She wrote songs such as “Dry Handles” and had a role in “The Quiet Ferry” there.",
        &["WORK_OF_ART Dry Handles", "WORK_OF_ART Quiet Ferry"],
    ),
    case(
        "works of makers, of one word too",
        "They saw Ann Davis’ “Long Harbour,” Ann Quill’s “Aureole” and Robert Lee’s “The Quay.”",
        &[
            "PERSON Ann Davis",
            "WORK_OF_ART Long Harbour",
            "PERSON Ann Quill",
            "WORK_OF_ART Aureole",
            "PERSON Robert Lee",
            "WORK_OF_ART Quay",
        ],
    ),
    case(
        "works beside a work, whatever name is in them",
        "Guest parts came on “Long Dam,” “Quill,” “The Streets of Leeds” and in “77 Halden Road.”",
        &["WORK_OF_ART Long Dam", "WORK_OF_ART Quill", "WORK_OF_ART Streets of Leeds", "WORK_OF_ART 77 Halden Road"],
    ),
    case(
        "works behind a stage or before one",
        "She starred as a nun in “Quarzel” and in a revival of “Dry Dam!” He wrote “The Quay” and “Halden” opened on Broadway.",
        &["WORK_OF_ART Quarzel", "WORK_OF_ART Dry Dam!", "WORK_OF_ART Quay", "WORK_OF_ART Halden", "FAC Broadway"],
    ),
    case(
        "works by a prize, an author or a broadcaster",
        "In the prize-winning “Long Dam,” based on “The Quay,” by Robert Lee, she sang “Harbour.” He said on “Late Leeds” that it was late.",
        &["WORK_OF_ART Long Dam", "WORK_OF_ART Quay", "PERSON Robert Lee", "WORK_OF_ART Harbour", "WORK_OF_ART Late Leeds"],
    ),
    case(
        "teams, cars, prizes and signs in marks",
        "Norway’s “Dream Team” won in Robert Lee’s “Rocket” car. A score for “Best Actress” stood by signs like “Free Halden” there. She dubbed it “The Rock,” by the way.",
        &["GPE Norway", "PERSON Robert Lee"],
    ),
    case("a role in no work", "Their role in “Dry Handles” is unclear.", &[]),
    case("a storm", "Tropical Storm Quarzel passed.", &["EVENT Tropical Storm Quarzel"]),
    case("letters behind a name in brackets", "Ann Quill (SAN) met HRH the Crown Prince.", &["PERSON Ann Quill"]),
    case("no title without capitals", "In a post, “never again” was all she wrote.", &[]),
    case(
        "a road and a law by their numbers",
        "They shut Highway 103 after Ordinance 88-14 passed.",
        &["FAC Highway 103", "LAW Ordinance 88-14"],
    ),
    case(
        "a storm by its name alone",
        "Hurricane Quarzel hit the coast. Quarzel’s winds grew.",
        &["EVENT Hurricane Quarzel", "EVENT Quarzel"],
    ),
    with_model(
        "restaurants and bars by who runs them",
        "They ate at Quarzel’s and drank at McZendra’s in Paris. They left at the mayor’s request.",
        &["ORG Quarzel’s", "ORG McZendra’s", "GPE Paris"],
    ),
    with_model(
        "a campus of a state's university",
        "She left the University of North Carolina at Charlotte. The University of Leeds at Paris lost.",
        &["ORG University of North Carolina at Charlotte", "ORG University of Leeds", "GPE Paris"],
    ),
    case(
        "prizes with a man's name",
        "She won an Oscar and a Tony. Her Emmy-winning son Oscar Quarzel left.",
        &["WORK_OF_ART Oscar", "WORK_OF_ART Tony", "WORK_OF_ART Emmy", "PERSON Oscar Quarzel"],
    ),
    case(
        "a work by what it is called",
        "He has a memoir called “The Quay” and a son called “The Rock” there.",
        &["WORK_OF_ART Quay"],
    ),
    case(
        "a house's bill",
        "The House passed Senate Bill 7 and House Bill 1987. Ann Bill 7.",
        &["ORG House", "LAW Senate Bill 7", "LAW House Bill 1987", "PERSON Ann Bill"],
    ),
    with_model(
        "bills by their letters",
        "The House passed H.R. 1 and HB2. SB 12 failed. They met the HBC2 crew.",
        &["ORG House", "LAW H.R. 1", "LAW HB2", "LAW SB 12", "ORG HBC2"],
    ),
    case("a bill", "The Sugar Bill and the National Coffee Bill will pass.", &["LAW Sugar Bill", "LAW National Coffee Bill"]),
    case(
        "ships behind their kinds",
        "The bulker Quarzel Hope and the ferry Estonia sank. It left for Estonia.",
        &["PRODUCT Quarzel Hope", "PRODUCT Estonia", "GPE Estonia"],
    ),
    with_model(
        "laws with brackets, years and numbers",
        "The Quarz Trade (Prevention and Control) Act, 2022 and the Port Workers Act 2025 passed. He broke Republic Act No. 12.",
        &["LAW Quarz Trade (Prevention and Control) Act, 2022", "LAW Port Workers Act 2025", "LAW Republic Act No. 12"],
    ),
    case("a year behind no law", "The fair of 2022 and the Sedition Act, 2,022 pages long.", &["LAW Sedition Act"]),
    case(
        "several laws in one",
        "The Quarz Trade (Prevention and Control) Acts were passed.",
        &["LAW Quarz Trade (Prevention and Control) Acts"],
    ),
    case("illnesses", "She has Parkinson's disease, Lyme disease and Hodgkin’s lymphoma.", &[]),
    case("whose illness it is", "Ann Quarzel's disease is rare.", &["PERSON Ann Quarzel"]),
    case("the pound and the oil", "Sterling was quoted at $1.60. Brent crude fell. Benchmark Brent rose.", &[]),
    case("a person of that name", "Ann Sterling left. Sterling fell ill.", &["PERSON Ann Sterling", "PERSON Sterling"]),
    case(
        "works that opened, and those of a publisher",
        "“The Lantern Quay” opened in Paris. Her “Old Atlas of Halden” (Renn Press, 1949) sold well.",
        &["WORK_OF_ART Lantern Quay", "GPE Paris", "WORK_OF_ART Old Atlas of Halden", "ORG Renn Press"],
    ),
    case("a storm with a given name", "Storm Ann hit Leeds.", &["EVENT Storm Ann", "GPE Leeds"]),
    case(
        "ships by what they carry",
        "The bulk carrier Quarzel Hope and the 28,400-dwt Haldeno 7 sank. The carrier Ethiopian Airlines left.",
        &["PRODUCT Quarzel Hope", "PRODUCT Haldeno 7", "ORG Ethiopian Airlines"],
    ),
    with_model("a code of law", "They shelved the Land Code. The Dress Code is strict.", &["LAW Land Code"]),
];

#[test]
fn things() {
    check(THINGS, names);
}

#[test]
fn people() {
    check(PEOPLE, names);
}

#[test]
fn places() {
    check(PLACES, names);
}
