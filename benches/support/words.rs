//! What the newsroom writes with: enough different words that neither the processor's caches nor its guesses of branches have it easier
//! than in real news.

use std::sync::LazyLock;

pub type List = LazyLock<Vec<&'static str>>;

fn list(words: &'static str) -> Vec<&'static str> {
    words.split('|').collect()
}

/// Names of people, as they may stand beside each other.
pub static GIVEN: List = LazyLock::new(|| {
    list(
        "Maria|James|Amara|Wei|Elena|Tobias|Fatima|Kevin|Ingrid|Omar|Ruth|Carlos|Robert|Linda|Michael|Susan|David|Karen|Thomas|\
    Nancy|Daniel|Margaret|Matthew|Sandra|Anthony|Ashley|Mark|Emily|Steven|Donna|Andrew|Michelle|Joshua|Laura|Kenneth|Cynthia|Brian|\
    Kathleen|George|Amy|Edward|Angela|Ronald|Helen|Timothy|Anna|Jason|Brenda|Jeffrey|Pamela|Ryan|Nicole|Jacob|Samantha|Gary|Katherine|\
    Nicholas|Christine|Eric|Rachel|Jonathan|Carolyn|Stephen|Janet|Larry|Catherine|Justin|Heather|Scott|Diane|Brandon|Olivia|Frank|Julie|\
    Benjamin|Joyce|Gregory|Victoria|Samuel|Kelly|Raymond|Christina|Patrick|Joan|Alexander|Evelyn|Jack|Judith|Dennis|Megan|Ahmed|Aisha|\
    Rajesh|Priya|Hiroshi|Yuki|Ivan|Svetlana|Pierre|Chloé|Jürgen|Zoë|Luis|Lucía|Kwame|Ngozi|Mohammed|Layla|Sanjay|Anjali|Björn|Astrid",
    )
});

pub static SURNAME: List = LazyLock::new(|| {
    list(
        "Holt|Okafor|Lindqvist|Marsh|Delgado|Tanaka|Whitfield|Novak|O'Brien|Petrov|Haddad|Ferreira|Smith|Johnson|Williams|Brown|\
    Jones|Garcia|Miller|Davis|Rodriguez|Martinez|Wilson|Anderson|Taylor|Moore|Jackson|Lee|Perez|Thompson|White|Harris|Clark|Lewis|Robinson|\
    Walker|Young|Allen|King|Wright|Torres|Nguyen|Hill|Flores|Green|Adams|Nelson|Baker|Hall|Rivera|Campbell|Mitchell|Carter|Roberts|Gomez|\
    Phillips|Evans|Turner|Parker|Cruz|Edwards|Collins|Reyes|Stewart|Morris|Murphy|Cook|Rogers|Morgan|Cooper|Peterson|Bailey|Reed|Howard|\
    Ramos|Kim|Cox|Ward|Richardson|Watson|Brooks|Wood|James|Bennett|Gray|Mendoza|Hughes|Price|Patel|Myers|Long|Ross|Foster|Powell|Jenkins|\
    Perry|Russell|Sullivan|Bell|Coleman|Butler|Henderson|Barnes|Fisher|Simmons|Jordan|Patterson|Graham|Reynolds|Griffin|Wallace|West|Cole|\
    Hayes|Gibson|Ellis|Murray|Ford|Marshall|Owens|McDonald|McCarthy|MacLeod|Singh|Kumar|Sharma|Khan|Hussain|Rahman|Wang|Zhang|Chen|Huang|\
    Suzuki|Watanabe|Nakamura|Park|Choi|Ivanov|Smirnov|Kowalski|Nowak|Müller|Schneider|Weber|Dubois|Lefèvre|Moreau|Rossi|Ferrari|Silva|\
    Santos|Jensen|Hansen|Johansson|Virtanen|Adeyemi|Mensah|Dlamini|Bauer|Horváth|Popescu|Yılmaz|Demir|Nasser|Levy|Cohen|Goldstein|van Dyke",
    )
});

/// Two make a surname.
pub static SYLLABLE: List = LazyLock::new(|| {
    list(
        "Al|Bar|Cal|Dar|Fen|Gar|Hal|Jor|Kel|Lor|Mar|Nor|Pel|Quin|Ros|Sel|Tor|Ver|Wes|Yar|Zan|Ash|Brad|Dun|Glen|Hart|\
    Ber|Cas|Den|Field|Gate|Ing|Ker|Ley|Mont|Over|Port|Rick|Shaw|Ston|Ville|Wick|Worth|Kov|Rin|Tal|Bec|Mov|Dej|Oss",
    )
});

/// What stands before a person's name.
pub static TITLE: List = LazyLock::new(|| {
    list(
        "President|Prime Minister|Finance Minister|Sen.|Gov.|Mayor|Judge|Lt. Gen.|Dr.|Police Chief|Foreign Minister|Rep.|Professor|\
    Chancellor|Deputy Prime Minister|Secretary of State|Attorney General|Health Secretary|Chief Executive|Coach|Bishop|Col.|Justice|\
    Mr.|Ms.|Mrs.|Education Secretary|Commissioner|Ambassador|Detective Inspector",
    )
});

/// What stands behind it.
pub static ROLE: List = LazyLock::new(|| {
    list(
        "chief executive of {org}|a spokeswoman for {org}|head of research at {org}|who runs a {noun} in {place}|{n}|\
    an economist at {org}|the {demonym} {noun} minister|chairman of {org}|a lawyer for {org}|director of {noun} at {org}|\
    a member of the {noun} committee|a resident of {place}|the company’s chief financial officer|a former adviser to {org}|\
    a professor of law at {org}|the team’s head coach|a {noun} analyst at {org}|mayor of {place}|a nurse from {place}|the author of the {noun}",
    )
});

pub static ORG: List = LazyLock::new(|| {
    list(
        "Acme Dredging Inc.|the Federal Reserve|the European Commission|Northern Wire|Harbour Bank Plc|the Ministry of Works|\
    the University of Leeds|Rural Alliance|the World Health Organization|Brightwater Corp.|the Senate|NATO|the Ministry of Finance|\
    the Department of Justice|the Treasury|the House of Representatives|the European Central Bank|the United Nations|{surname} & Co.|\
    the World Trade Organization|the International Monetary Fund|the Supreme Court|the Red Cross|the National Weather Service|\
    the Securities and Exchange Commission|the University of {place}|{place} City Council|the {place} Police Department|Bank of {place}|\
    {place} General Hospital|the {place} High Court|{surname} Holdings|{surname} Industries|{surname} Energy Ltd.|{surname} and {surname}|\
    the {surname} Institute|the {place} Chamber of Commerce|{surname} Pharmaceuticals|{surname} Motors|the {demonym} Football Association|\
    the {demonym} army|the {place} Museum of Art|Amnesty International|the FBI|the BBC|{place} United|Air {place}|the {demonym} parliament",
    )
});

pub static PLACE: List = LazyLock::new(|| {
    list(
        "London|Washington|Beijing|New York|Lagos|Germany|Brussels|São Paulo|Texas|St. Louis|Hanoi|Paris|Berlin|Madrid|Rome|\
    Vienna|Geneva|Zurich|Amsterdam|Stockholm|Oslo|Copenhagen|Helsinki|Warsaw|Prague|Budapest|Athens|Lisbon|Dublin|Moscow|Kyiv|Istanbul|\
    Ankara|Cairo|Tunis|Nairobi|Accra|Johannesburg|Dubai|Riyadh|Tehran|Baghdad|Jerusalem|Beirut|Karachi|Islamabad|Mumbai|Delhi|Dhaka|\
    Bangkok|Jakarta|Manila|Singapore|Tokyo|Osaka|Seoul|Shanghai|Taipei|Sydney|Melbourne|Auckland|Toronto|Ottawa|Montreal|Chicago|Boston|\
    Houston|Dallas|Denver|Seattle|Atlanta|Miami|Detroit|Phoenix|Philadelphia|Baltimore|Cleveland|Portland|Nashville|Bogotá|Lima|Santiago|\
    Caracas|Havana|Los Angeles|San Francisco|Hong Kong|Buenos Aires|Mexico City|Cape Town|Salt Lake City|France|Spain|Italy|Sweden|Poland|\
    Greece|Russia|Ukraine|Turkey|Egypt|Kenya|Nigeria|Iran|Iraq|Israel|Pakistan|India|Thailand|Japan|China|Australia|Canada|Brazil|\
    Argentina|Chile|South Africa|South Korea|Saudi Arabia|New Zealand|Ohio|Florida|Georgia|Virginia|Oregon|Nevada|Arizona|Michigan",
    )
});

pub static DEMONYM: List = LazyLock::new(|| {
    list(
        "French|German|Spanish|Italian|Swedish|Norwegian|Danish|Polish|Greek|Irish|Russian|Turkish|Egyptian|Kenyan|Nigerian|\
    Iranian|Israeli|Indian|Thai|Japanese|Chinese|Australian|Canadian|Mexican|Brazilian|Chilean|American|British|Ukrainian|Korean",
    )
});

pub static TIME: List = LazyLock::new(|| {
    list(
        "on Monday|last month|on Sept. 14|in 2019|at 1 p.m. Tuesday|by June 30|two years ago|in March|on Wednesday|last week|\
    on Thursday evening|early on Friday|in the third quarter|since January|before the end of the year|over the weekend|on Dec. 3, 2024|\
    this winter|next spring|in the 1990s|after midnight|during the summer|on Saturday|a day earlier|for three weeks|in late October",
    )
});

pub static VALUE: List = LazyLock::new(|| {
    list(
        "$2.4 billion|11 percent|340 people|€60 million|3.2%|90 days|two percentage points|1,200 jobs|$75,000|£412,000|27 miles|\
    six hours|14 of the 23 seats|about 900 homes|half a million dollars|0.4 percent|45,000 tons|a dozen officials|40 kilometers|8.5 million",
    )
});

pub static ADJECTIVE: List = LazyLock::new(|| {
    list(
        "new|old|local|public|private|national|federal|foreign|recent|early|late|large|small|major|minor|strong|weak|heavy|light|\
    high|low|rising|falling|annual|monthly|daily|special|general|common|rare|serious|difficult|easy|quick|slow|safe|dangerous|clean|dirty|\
    empty|crowded|quiet|angry|tired|careful|strict|unusual|expensive|cheap|missing|broken|damaged|modern|ancient|coastal|rural|urban|northern|\
    southern|eastern|western|central|regional|global|domestic|military|medical|legal|financial|political|economic|industrial|electric|digital|\
    online|independent|joint|final|temporary|permanent|secret|open|disputed|controversial|long-delayed|so-called|record|fresh|further|wider",
    )
});

pub static NOUN: List = LazyLock::new(|| {
    list(
        "government|company|board|committee|law|proposal|deal|court|industry|bank|party|opposition|investigation|report|market|city|\
    agency|hospital|school|project|airline|army|union|economy|ceasefire|vaccine|budget|election|bridge|road|tunnel|harbour|ferry|reservoir|\
    dam|river|flood|storm|fire|earthquake|drought|harvest|farm|factory|plant|mine|pipeline|refinery|grid|railway|station|airport|border|fence|\
    camp|village|district|province|council|parliament|ministry|campaign|debate|vote|poll|survey|study|trial|verdict|sentence|appeal|lawsuit|\
    settlement|contract|merger|takeover|loan|debt|tax|tariff|subsidy|price|wage|pension|benefit|rent|mortgage|house|tower|museum|theatre|\
    festival|film|book|album|match|league|season|coach|striker|injury|transfer|stadium|patient|nurse|doctor|disease|outbreak|drug|therapy|\
    insurance|premium|safety|inspection|recall|engine|aircraft|vessel|cargo|container|shipment|export|import|currency|bond|share|investor|\
    shareholder|customer|worker|strike|protest|march|rally|curfew|arrest|raid|weapon|missile|soldier|hostage|prisoner|refugee|migrant|visa|\
    treaty|sanction|summit|embassy|diplomat|envoy|negotiation|talk|statement|interview|letter|email|document|leak|password|server|network|\
    satellite|telescope|sensor|battery|forest|species|reef|glacier|emission|climate|temperature|rainfall|wind|wave|beach|island|mountain|\
    valley|canal|lake|shore|cliff|desert|meadow|garden|orchard|vineyard|barn|cattle|wheat|barley|grain|sugar|coffee|copper|steel|cement|timber|cotton|\
    textile|furniture|kitchen|bakery|restaurant|hotel|tourist|passenger|driver|cyclist|pedestrian|motorway|junction|roundabout|pavement|sewer|pump|valve|\
    turbine|reactor|cable|antenna|laptop|software|algorithm|database|platform|startup|patent|licence|royalty|brand|logo|advert|headline|column|editor|\
    reporter|photograph|camera|broadcast|podcast|episode|novel|poem|painting|sculpture|gallery|orchestra|choir|concert|singer|dancer|actor|director|\
    audience|ticket|rehearsal|costume|jersey|goalkeeper|defender|referee|penalty|corner|tournament|medal|record|sprint|marathon|swimmer|rower|boxer|\
    champion|trophy|fixture|relegation|childhood|teenager|student|teacher|lecturer|degree|diploma|scholarship|classroom|kindergarten|nursery|parent|\
    grandmother|widow|orphan|neighbour|tenant|landlord|builder|plumber|carpenter|electrician|welder|miner|sailor|captain|pilot|mechanic|engineer|\
    architect|surveyor|accountant|auditor|banker|broker|trader|economist|historian|chemist|biologist|physicist|astronomer|surgeon|dentist|pharmacist|\
    psychologist|counsellor|priest|imam|rabbi|temple|mosque|cathedral|chapel|cemetery|funeral|wedding|birthday|anniversary|ceremony|parade|banner|slogan|\
    manifesto|coalition|minority|majority|ballot|turnout|constituency|referendum|amendment|clause|statute|ordinance|regulation|directive|permit|quota|\
    surplus|deficit|recession|recovery|inflation|interest|dividend|revenue|profit|turnover|payroll|bonus|pledge|donation|charity|volunteer|shelter|\
    blanket|bandage|ambulance|clinic|ward|symptom|fever|infection|virus|bacterium|antibody|dose|injection|placebo|allergy|asthma|cancer|stroke|diabetes",
    )
});

/// Forms of verbs: to do, did.
pub static VERB: List = LazyLock::new(|| {
    list(
        "build built|close closed|open opened|cut cut|raise raised|reject rejected|approve approved|delay delayed|review reviewed|\
    replace replaced|protect protected|support supported|oppose opposed|study studied|check checked|sell sold|buy bought|move moved|leave left|\
    reach reached|repair repaired|destroy destroyed|defend defended|attack attacked|visit visited|join joined|win won|lose lost|fund funded|\
    finance financed|regulate regulated|ban banned|allow allowed|change changed|expand expanded|reduce reduced|increase increased|halt halted|\
    resume resumed|abandon abandoned|threaten threatened|criticize criticized|praise praised|describe described|examine examined|test tested|\
    measure measured|monitor monitored|search searched|find found|hide hid|publish published|cancel cancelled|postpone postponed|sign signed|\
    draft drafted|amend amended|enforce enforced|ignore ignored|follow followed|break broke|restore restored|evacuate evacuated|supply supplied",
    )
});

/// Clauses that can be reported; `{np}` is a noun with its company.
pub static CLAUSE: List = LazyLock::new(|| {
    list(
        "{np} would {verb} {np}|{np} had {verbed} {np} {time}|{np} is likely to {verb} {np}|{np} needs more time to {verb} {np}|\
    {np} was never told about {np}|{np} and {np} could be {verbed} {time}|nobody had {verbed} {np} since {np}|{np} will {verb} {np} {time}|\
    {org} had been aware of {np} for months|there was no reason to {verb} {np}|{np} should be {verbed} before {np}|{np} cost {value}|\
    prices in {place} rose {value} {time}|{np} does not reflect {np}|talks will go on until {np} is {verbed}|{np} failed to {verb} {value}|\
    it was too early to {verb} {np}|the figures were based on {np}|{np} has grown faster than {np}|{org} {verbed} {np} without {np}",
    )
});

pub static FILLER: List = LazyLock::new(|| {
    list(
        "The vote came after {np} that ran until 2 a.m. and left {org} with {value} to find {time}.|\
    Shares of {org} fell {value} {time}, while markets in {place} were little changed in thin trading.|\
    It was not clear whether the so-called “{adjective} {noun}” rule would apply to {np} that was {verbed} {time}.|\
    {org} {verbed} the {noun} {time}, and officials in {place} began to review how {np} had been {verbed}.|\
    More than {value} had been set aside for {np}, but little of it reached the people who needed it most.|\
    For years {org} and {org} had argued over who should {verb} {np} that neither of them wanted.|\
    {np}, which {verbed} {np} {time}, has struggled to {verb} {np}.|\
    In {place}, where {np} was {verbed} {time}, {np} remains {adjective}.|\
    The {noun}, the {noun} and the {noun} were {verbed} {time}; {value} is still missing.|\
    Under the current rules, {np} has to {verb} {np} for at least {n} days and {verb} {np}.|\
    {given} {surname}, {n}, has {verbed} {np} in {place} {time}.|\
    Like many in {place}, {np} was {verbed} by {np} and has not been {verbed} again.",
    )
});

/// Sentences that somebody says.
pub static QUOTED: List = LazyLock::new(|| {
    list(
        "“We did what we had to do, and {clause},” {said} {speaker}.|\
    “It's about {noun},” {speaker} {said}. “{Clause}, and we intend to {verb} it.”|\
    {speaker} told reporters that {clause}, adding that {clause}.|{speaker} said {clause}.|According to {speaker}, {clause}.|\
    {clause}, {speaker} {said} {time}.|{speaker} called {np} “a {noun} in the {adjective} direction” and said {clause}.|\
    “How long do we have to {verb} {np}?” {pronoun} asked.|{pronoun} said {clause}, and that {org} would respond {time}.|\
    {org} said in a statement {time} that {clause}.|“{clause},” {pronoun} {said}.|{speaker} {said} that {clause}.|\
    “Nobody {verbed} {np}. We {verbed} {np},” said {speaker}, who has {verbed} {np} {time}.|{speaker} denied that {clause}.|\
    “They {verbed} us,” {speaker} {said}, “and {clause}.”|The {noun} was “{adjective} and {adjective},” {speaker} {said} {time}.",
    )
});

pub static SAID: List = LazyLock::new(|| {
    list(
        "said|said|said|said|added|warned|told {org}|wrote|argued|insisted|acknowledged|noted|predicted|told reporters|explained",
    )
});
