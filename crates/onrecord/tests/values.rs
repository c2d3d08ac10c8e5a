//! Values by phenomenon: span, label and normalised value, counted from Monday 9 June 2025.

mod common;

use common::{Case, case, check};
use onrecord::{Analyzer, Date, Label, Value};

/// `text|LABEL|value` of every value mention.
fn values(text: &str) -> Vec<String> {
    let analyzer = Analyzer::builder().reference_date(Date::constant(2025, 6, 9)).build().unwrap();
    let doc = analyzer.analyze(text);
    let shown = |value: Option<Value>| match value {
        Some(Value::Time(text)) => text.to_string(),
        Some(Value::Amount(a)) => match a.upper {
            Some(upper) => format!("{}..{upper} {}", a.number, a.unit).trim().to_string(),
            None => format!("{} {}", a.number, a.unit).trim().to_string(),
        },
        _ => "-".into(),
    };
    let own = doc.mentions.iter().filter(|m| m.label >= Label::Date && m.label != Label::Title);
    own.map(|m| format!("{}|{}|{}", &doc[m.span], m.label, shown(m.value))).collect()
}

const MONEY: &[Case] = &[
    case("sign and scale", "It paid $1.5 billion.", &["$1.5 billion|MONEY|1500000000 USD"]),
    case("glued scale", "A £4.1bn bid and $6.4M more.", &["£4.1bn|MONEY|4100000000 GBP", "$6.4M|MONEY|6400000 USD"]),
    case("country before the sign", "US$40 or A$640 million.", &["US$40|MONEY|40 USD", "A$640 million|MONEY|640000000 AUD"]),
    case("range with both signs", "It sees $240–$245 million.", &["$240–$245 million|MONEY|240000000..245000000 USD"]),
    case("range with one sign", "About €20-25 million.", &["€20-25 million|MONEY|20000000..25000000 EUR"]),
    case("change and level are two", "Shares rose $2 to $31.50.", &["$2|MONEY|2 USD", "$31.50|MONEY|31.5 USD"]),
    case("crore", "A grant of Rs 3,200 crore.", &["Rs 3,200 crore|MONEY|32000000000 INR"]),
    case("code", "It costs EUR 20.", &["EUR 20|MONEY|20 EUR"]),
    case("pence", "At 50 pence, not 612p.", &["50 pence|MONEY|0.5 GBP", "612p|MONEY|6.12 GBP"]),
    case("noun behind", "It lost 214 mln euros.", &["214 mln euros|MONEY|214000000 EUR"]),
    case("words", "It paid three trillion dollars.", &["three trillion dollars|MONEY|3000000000000 USD"]),
    case("vague", "It cost tens of billions of dollars.", &["tens of billions of dollars|MONEY|-"]),
    case(
        "francs of West Africa",
        "He paid 1,800 CFA francs or 50 francs CFA, not 900 CFA.",
        &["1,800 CFA francs|MONEY|1800", "50 francs CFA|MONEY|50", "900 CFA|MONEY|900"],
    ),
    case("foreign dollars", "He paid 20 Canadian dollars.", &["20 Canadian dollars|MONEY|20 CAD"]),
    case("two words of a nation", "He paid 20 Hong Kong dollars.", &["20 Hong Kong dollars|MONEY|20 HKD"]),
    case(
        "francs of a nation",
        "It lost 3.5 Swiss francs, not 3 francs.",
        &["3.5 Swiss francs|MONEY|3.5 CHF", "3 francs|MONEY|3"],
    ),
    case("the mark of two words", "It owes 12 deutsche marks.", &["12 deutsche marks|MONEY|12 DEM"]),
    case("markka", "A profit of 212 million markka.", &["212 million markka|MONEY|212000000 FIM"]),
    case(
        "a range with a scale each",
        "It sees 188 million to 204 million markka.",
        &["188 million to 204 million markka|MONEY|188000000..204000000 FIM"],
    ),
    case("stg", "A profit of 11 stg.", &["11 stg|MONEY|11 GBP"]),
    case(
        "lakh",
        "It cost Rs 5 lakh, or 2 lakh crore rupees.",
        &["Rs 5 lakh|MONEY|500000 INR", "2 lakh crore rupees|MONEY|2000000000000 INR"],
    ),
    case(
        "older money",
        "It paid 40 guilders, 3,000 lire and 9 birr.",
        &["40 guilders|MONEY|40 NLG", "3,000 lire|MONEY|3000 ITL", "9 birr|MONEY|9 ETB"],
    ),
    case("a price's verb", "Renn Kraft fell two crowns to 141.", &["two crowns|MONEY|2", "141|CARDINAL|141"]),
    case(
        "a sum",
        "A bid of 370 crowns and 1.5 billion marks.",
        &["370 crowns|MONEY|370", "1.5 billion marks|MONEY|1500000000 DEM"],
    ),
    case("a price's verb and by", "The bond rose by two marks.", &["two marks|MONEY|2 DEM"]),
    case("a rate", "It pays three marks a share.", &["three marks|MONEY|3 DEM"]),
    case("beside a sum", "It rose to 370 crowns from nine crowns.", &["370 crowns|MONEY|370", "nine crowns|MONEY|9"]),
    case("marks that are none", "She left two marks on the wall.", &["two|CARDINAL|2"]),
    case("crowns that are none", "The dentist fitted two crowns.", &["two|CARDINAL|2"]),
    case(
        "won is a verb",
        "Of forty, three won seats and 300 won praise.",
        &["forty|CARDINAL|40", "three|CARDINAL|3", "300|CARDINAL|300"],
    ),
    case("won is money", "It costs 3,000 won.", &["3,000 won|MONEY|3000 KRW"]),
    case("pounds of weight", "She bought five pounds of flour.", &["five pounds|QUANTITY|5 lb"]),
    case(
        "letters before the sign",
        "It paid EC$17 million, TT$40 and GH¢5.",
        &["EC$17 million|MONEY|17000000 XCD", "TT$40|MONEY|40 TTD", "GH¢5|MONEY|5 GHS"],
    ),
    case(
        "letters right before the number",
        "It paid RM1,919, Rp400 million, Shs4bn, Tk500, KSh200 and USD40m.",
        &[
            "RM1,919|MONEY|1919 MYR",
            "Rp400 million|MONEY|400000000 IDR",
            "Shs4bn|MONEY|4000000000",
            "Tk500|MONEY|500 BDT",
            "KSh200|MONEY|200 KES",
            "USD40m|MONEY|40000000 USD",
        ],
    ),
    case(
        "letters that stand before other numbers too",
        "It paid R2.5 million, N200,000, K1.2bn and JD40,000.",
        &["R2.5 million|MONEY|2500000 ZAR", "N200,000|MONEY|200000 NGN", "K1.2bn|MONEY|1200000000", "JD40,000|MONEY|40000 JOD"],
    ),
    case("letters that are no money", "On the R75 he read of K2 and an N95.", &[]),
    case("letters apart", "It paid Sh 40, Br 5 and PKR 300.", &["Sh 40|MONEY|40", "Br 5|MONEY|5 ETB", "PKR 300|MONEY|300 PKR"]),
    case("words that are codes too", "Try 20 of them, Le 5.", &["20|CARDINAL|20", "5|CARDINAL|5"]),
    case(
        "letters behind",
        "It cost five billion Br, 20 million Tk or 40 €.",
        &["five billion Br|MONEY|5000000000 ETB", "20 million Tk|MONEY|20000000 BDT", "40 €|MONEY|40 EUR"],
    ),
    case("cents with their sign behind", "It costs 50¢.", &["50¢|MONEY|0.5 USD"]),
    case("thousands apart", "It costs R48 000 or $1 200.", &["R48 000|MONEY|48000 ZAR", "$1 200|MONEY|1200 USD"]),
    case("a rate is outside", "It costs $1 a year.", &["$1|MONEY|1 USD"]),
    case("a lone sign", "The $ fell.", &[]),
    case(
        "fractions",
        "Oats fell 7 1/4 cents, rye 1/2 cent, and a bag costs 6-7/8 dollars.",
        &["7 1/4 cents|MONEY|0.0725 USD", "1/2 cent|MONEY|0.005 USD", "6-7/8 dollars|MONEY|6.875 USD"],
    ),
    case("a fraction of the last cent", "Oats ended at $2.37-1/2.", &["$2.37-1/2|MONEY|2.375 USD"]),
    case("no fractions", "On 3/4/96 it ran 24/7.", &["3/4/96|DATE|-", "24|CARDINAL|24", "7|CARDINAL|7"]),
    case(
        "bid and asked",
        "The pound was at 2.4415/25 francs and $1.6010/20, gold at $371.50/372.00.",
        &["2.4415/25 francs|MONEY|2.4415..2.4425", "$1.6010/20|MONEY|1.601..1.602 USD", "$371.50/372.00|MONEY|371.5..372 USD"],
    ),
    case("bid and asked across a step", "It was at 1.7995/05 marks.", &["1.7995/05 marks|MONEY|1.7995..1.8005 DEM"]),
    case("a stroke that is no price", "Room 12/13 costs $40.", &["12|CARDINAL|12", "13|CARDINAL|13", "$40|MONEY|40 USD"]),
    case(
        "money of smaller countries",
        "It owes 20 billion levs, 3 million kroons, 9.5 sen a share and ₹90 cr.",
        &[
            "20 billion levs|MONEY|20000000000 BGN",
            "3 million kroons|MONEY|3000000 EEK",
            "9.5 sen|MONEY|0.095",
            "₹90 cr|MONEY|900000000 INR",
        ],
    ),
    case("a senator is no money", "She met 12 Sen. Renn fans.", &["12|CARDINAL|12"]),
    case("a mark that is reached", "It fell below the 26,000-mark.", &["26,000|CARDINAL|26000"]),
    case("a note of marks", "He found the 500-mark note.", &["500-mark|MONEY|500 DEM"]),
    case(
        "and a half, scaled",
        "It paid seven and a half million dollars, then one and a half billion euros and a million and a half pounds.",
        &[
            "seven and a half million dollars|MONEY|7500000 USD",
            "one and a half billion euros|MONEY|1500000000 EUR",
            "a million and a half pounds|MONEY|1500000 GBP",
        ],
    ),
    case("a loss", "It made -$5 million in May.", &["$5 million|MONEY|-5000000 USD", "May|DATE|2025-05"]),
    case(
        "codes right before the number",
        "It was at DEM2.50 and paid MVR22,150 and Skr300m.",
        &["DEM2.50|MONEY|2.5 DEM", "MVR22,150|MONEY|22150 MVR", "Skr300m|MONEY|300000000 SEK"],
    ),
    case("lines of a picture", "A 1080p display. The share rose 12p to 1080p.", &["12p|MONEY|0.12 GBP", "1080p|MONEY|10.8 GBP"]),
    case("a part of a cent", "It fell 0.47 cent.", &["0.47 cent|MONEY|0.0047 USD"]),
    case(
        "parts of a million",
        "It cost half a million dollars, then half a billion euros.",
        &["half a million dollars|MONEY|500000 USD", "half a billion euros|MONEY|500000000 EUR"],
    ),
    case("a whole million", "It cost a million dollars.", &["a million dollars|MONEY|1000000 USD"]),
    case("bid and ask with a hyphen", "It stood at 108.20-23 yen.", &["108.20-23 yen|MONEY|108.2..108.23 JPY"]),
    case("pounds of money", "He held a 10-pound note and lost 40 pounds.", &["10-pound|MONEY|10 GBP", "40 pounds|MONEY|40 GBP"]),
];

const PERCENT: &[Case] = &[
    case("sign", "Up 3.2%.", &["3.2%|PERCENT|3.2 %"]),
    case("two words", "By 17 per cent.", &["17 per cent|PERCENT|17 %"]),
    case("words", "Eight percent of them.", &["Eight percent|PERCENT|8 %"]),
    case("percentage points", "Up two percentage points.", &["two percentage points|PERCENT|2 pp"]),
    case(
        "basis points",
        "A 25-basis-point cut of 25 basis points.",
        &["25-basis-point|PERCENT|25 bp", "25 basis points|PERCENT|25 bp"],
    ),
    case("units each are two", "From 3% to 5%.", &["3%|PERCENT|3 %", "5%|PERCENT|5 %"]),
    case("one unit is one", "Some 5 to 10 percent.", &["5 to 10 percent|PERCENT|5..10 %"]),
    case("no number", "The percentage fell.", &[]),
    case("a fraction", "Bonds yield 6-1/2 percent.", &["6-1/2 percent|PERCENT|6.5 %"]),
    case(
        "parts of a point",
        "Rates rose half a percentage point, then a quarter point, after a half-percentage-point cut and half of one percent.",
        &[
            "half a percentage point|PERCENT|0.5 pp",
            "a quarter point|PERCENT|0.25 pp",
            "half-percentage-point|PERCENT|0.5 pp",
            "half of one percent|PERCENT|0.5 %",
        ],
    ),
    case("points of a game", "She won half the points and half a point; the quarter points to rain.", &[]),
    case("a spread in points", "The spread was 24/22 basis points.", &["24/22 basis points|PERCENT|22..24 bp"]),
    case(
        "and a half",
        "Two and a half percent, or four-and-a-half percentage points.",
        &["Two and a half percent|PERCENT|2.5 %", "four-and-a-half percentage points|PERCENT|4.5 pp"],
    ),
    case("a half of its own", "It won three percent and a half share.", &["three percent|PERCENT|3 %"]),
    case(
        "below nought",
        "Growth of -3% or −0.4 percent, minus 2 percent in Leeds.",
        &["3%|PERCENT|-3 %", "0.4 percent|PERCENT|-0.4 %", "2 percent|PERCENT|-2 %"],
    ),
    case(
        "a range is not below nought",
        "Of 2-3%, 4 -5% and plus or minus 6 percent.",
        &["2-3%|PERCENT|2..3 %", "4 -5%|PERCENT|4..5 %", "6 percent|PERCENT|6 %"],
    ),
    case(
        "tenths of a percent",
        "It fell two-tenths of a percent and one-tenth of 1 percent, or three-quarters of a percentage point.",
        &[
            "two-tenths of a percent|PERCENT|0.2 %",
            "one-tenth of 1 percent|PERCENT|0.1 %",
            "three-quarters of a percentage point|PERCENT|0.75 pp",
        ],
    ),
    case("tenths of a mile", "It ran two-tenths of a mile.", &["two-tenths|CARDINAL|0.2"]),
];

const DATES: &[Case] = &[
    case("full date", "On June 9, 2025, it rained.", &["June 9, 2025|DATE|2025-06-09"]),
    case("day first", "On 30 June 2024 it ended.", &["30 June 2024|DATE|2024-06-30"]),
    case("day first, with a comma", "On 15 August, 2012 it ended.", &["15 August, 2012|DATE|2012-08-15"]),
    case("this week's day, gone by", "It rained this Monday.", &["this Monday|DATE|2025-06-09"]),
    case("this week's day, to come", "It rained, and ends this Sunday.", &["this Sunday|DATE|2025-06-15"]),
    case(
        "half a year off, gone by",
        "Rook left on Dec. 5. The dam was shut in November.",
        &["Dec. 5|DATE|2024-12-05", "November|DATE|2024-11"],
    ),
    case("half a year off, to come", "Rook will return on Jan. 5.", &["Jan. 5|DATE|2026-01-05"]),
    case("half a year off, of no verb", "The dam on Jan. 5, in dry weather.", &["Jan. 5|DATE|2025-01-05"]),
    case("a report of what is to come", "Rook said it opens on Dec. 5.", &["Dec. 5|DATE|2025-12-05"]),
    case("near, whatever the verb", "Rook left on July 5.", &["July 5|DATE|2025-07-05"]),
    case("strokes", "It came on 2025/06/03.", &["2025/06/03|DATE|2025-06-03"]),
    case(
        "two days off",
        "It came the day before yesterday and goes the day after tomorrow.",
        &["day before yesterday|DATE|2025-06-07", "day after tomorrow|DATE|2025-06-11"],
    ),
    case("no year", "Since Dec. 28 it waited.", &["Dec. 28|DATE|2024-12-28"]),
    case("days of one month", "It ran March 19-20.", &["March 19-20|DATE|2025-03-19/2025-03-20"]),
    case("month and year", "In November 2010.", &["November 2010|DATE|2010-11"]),
    case("year", "It was built in 2012.", &["2012|DATE|2012"]),
    case("years", "The 2027-28 budget.", &["2027-28|DATE|2027/2028"]),
    case("decade", "In the early 1990s.", &["early 1990s|DATE|199"]),
    case("no year: a plural", "They sent 2000 soldiers.", &["2000|CARDINAL|2000"]),
    case("weekday", "He left on Friday.", &["Friday|DATE|2025-06-06"]),
    case("same weekday", "He left on Monday.", &["Monday|DATE|2025-06-09"]),
    case("weekday ahead", "The board will vote on Friday.", &["Friday|DATE|2025-06-13"]),
    case(
        "last and next",
        "Between last Monday and next Monday.",
        &["last Monday|DATE|2025-06-02", "next Monday|DATE|2025-06-16"],
    ),
    case("that is no modifier", "She said that Tuesday was fine.", &["Tuesday|DATE|2025-06-03"]),
    case("every other", "It meets every other Thursday.", &["every other Thursday|DATE|-"]),
    case("last week", "It fell last week and last month.", &["last week|DATE|2025-W23", "last month|DATE|2025-05"]),
    case("years around", "Up this year, not last year.", &["this year|DATE|2025", "last year|DATE|2024"]),
    case("ago", "It closed two months ago.", &["two months ago|DATE|2025-04"]),
    case("a week ago", "It closed a week ago.", &["a week ago|DATE|2025-W23"]),
    case("yesterday", "It closed yesterday.", &["yesterday|DATE|2025-06-08"]),
    case("period", "Within 90 days.", &["90 days|DATE|P90D"]),
    case("hyphen", "The 10-year bond, a three-day trip.", &["10-year|DATE|P10Y", "three-day|DATE|P3D"]),
    case("age", "A 27-year-old nurse.", &["27-year-old|DATE|P27Y"]),
    case("bare age", "Ines Marl, 27, is a nurse.", &["27|CARDINAL|27"]),
    case("quarter", "The first-quarter loss.", &["first-quarter|DATE|-"]),
    case("split year", "More than in 1995/96.", &["1995/96|DATE|1995/1996"]),
    case("no year behind the stroke", "On the 1995/12 form.", &["1995|DATE|1995", "12|CARDINAL|12"]),
    case(
        "months joined",
        "Results for January-June, and Oct.-Dec. 1996.",
        &["January-June|DATE|-", "Oct.-Dec. 1996|DATE|1996-10/1996-12"],
    ),
    case("May joined", "May-July was dry.", &["May-July|DATE|-"]),
    case("months apart", "From January to June.", &["January|DATE|2025-01", "June|DATE|2025-06"]),
    case("first months", "In the first six months of 1996.", &["first six months of 1996|DATE|P6M"]),
    case("first weeks", "Over the first two weeks of June.", &["first two weeks of June|DATE|P2W"]),
    case("first years of a decade", "In the first six years of 1990s rule.", &["first six years of 1990s|DATE|P6Y"]),
    case("first of things", "The first six boats.", &["first|ORDINAL|1", "six|CARDINAL|6"]),
    case(
        "final days",
        "In the final three days, the closing two weeks.",
        &["final three days|DATE|P3D", "closing two weeks|DATE|P2W"],
    ),
    case("months of something", "After six months of talks.", &["six months|DATE|P6M"]),
    case("strokes, day and month", "On 12/25/2015 and 25/12/15.", &["12/25/2015|DATE|2015-12-25", "25/12/15|DATE|2015-12-25"]),
    case("strokes, unclear", "Posted 02/03/16.", &["02/03/16|DATE|-"]),
    case("strokes, no date", "The ratio was 40/50/10.", &["40|CARDINAL|40", "50|CARDINAL|50", "10|CARDINAL|10"]),
    case("fall", "It opens in the fall.", &["fall|DATE|-"]),
    case("a fall of something", "It ended in the fall of the old town.", &[]),
    case("seasons", "It lost last season but not this season.", &["last season|DATE|-", "this season|DATE|-"]),
    case("a season", "The season opens in a hurricane season.", &[]),
    case("century", "In the 19th century.", &["19th century|DATE|-"]),
    case("vague", "It took days of talks.", &["days|DATE|-"]),
    case("earlier this month", "It fell earlier this month.", &["earlier this month|DATE|-"]),
    case("end of", "By the end of next year.", &["end of next year|DATE|-"]),
    case("about is outside", "About two years, more than a year.", &["two years|DATE|P2Y", "a year|DATE|P1Y"]),
    case("roughly a period", "It lay idle roughly a year.", &["a year|DATE|P1Y"]),
    case("month or verb", "They may march in May.", &["May|DATE|2025-05"]),
    case("month or name", "Then April Orvane spoke.", &[]),
    case("decades", "In the 1970s and 80s.", &["1970s and 80s|DATE|-"]),
    case("weekday of a month", "On the fourth Thursday in November.", &["fourth Thursday in November|DATE|-"]),
    case("ranked day", "On the last day of classes.", &[]),
    case("holiday", "After Memorial Day the pool opens.", &["Memorial Day|DATE|-"]),
    case("name with a holiday", "The Columbus Day Storm hit.", &[]),
    case("paper", "She told USA Today that it rained.", &[]),
    case("short months and years", "On 13 Oct 14 and 13-Oct-14.", &["13 Oct 14|DATE|2014-10-13", "13-Oct-14|DATE|2014-10-13"]),
    case("a day and people", "On 13 Oct 14 people died.", &["13 Oct|DATE|2025-10-13", "14|CARDINAL|14"]),
    case("day first in figures", "On 16-07-2025 and 16.07.2025.", &["16-07-2025|DATE|2025-07-16", "16.07.2025|DATE|2025-07-16"]),
    case("a quarter of the year", "Profit fell in the fourth quarter.", &["fourth quarter|DATE|-"]),
    case("a quarter of the game", "They scored in the fourth quarter.", &["fourth|ORDINAL|4"]),
    case("a half-century", "A half-century later it shut.", &["half-century|DATE|-"]),
    case("a half-century of runs", "She hit a half-century off 90 balls.", &["90|CARDINAL|90"]),
    case("feast days", "On Buddha Purnima and Holy Thursday.", &["Buddha Purnima|DATE|-", "Holy Thursday|DATE|-"]),
    case(
        "days of one month, day first",
        "It ran 3-5 May and from 1 to 15 November.",
        &["3-5 May|DATE|2025-05-03/2025-05-05", "1 to 15 November|DATE|2025-11-01/2025-11-15"],
    ),
    case(
        "a day that the words before put ahead",
        "She said it would open on Friday. The fair begins here on Thursday. The board is to meet on Tuesday.",
        &["Friday|DATE|2025-06-13", "Thursday|DATE|2025-06-12", "Tuesday|DATE|2025-06-10"],
    ),
    case("a report of what is ahead", "The dam will close, it said on Friday.", &["Friday|DATE|2025-06-06"]),
    case("a sale of what was built", "The firm built it and sold it Friday.", &["Friday|DATE|2025-06-06"]),
    case("a match ahead", "The men will beat Renn on Friday.", &["Friday|DATE|2025-06-13"]),
    case("a clause ahead behind a day", "It said on Friday it will close.", &["Friday|DATE|2025-06-06"]),
    case(
        "two verbs with a day each",
        "The team left on Thursday and will fly home on Tuesday.",
        &["Thursday|DATE|2025-06-05", "Tuesday|DATE|2025-06-10"],
    ),
    case(
        "what people make ready for",
        "They sold tickets for Saturday's match. Sunday's race is sold out. Friday's vote will be close.",
        &["Saturday|DATE|2025-06-14", "Sunday|DATE|2025-06-15", "Friday|DATE|2025-06-13"],
    ),
    case(
        "what is past",
        "He was blamed for Friday's blast. Saturday's match was late. Thursday's ruling is a blow.",
        &["Friday|DATE|2025-06-06", "Saturday|DATE|2025-06-07", "Thursday|DATE|2025-06-05"],
    ),
    case(
        "a decade with an apostrophe",
        "In the 1950's, the early 1960’s and the mid-80's.",
        &["1950's|DATE|195", "early 1960’s|DATE|196", "mid-80's|DATE|-"],
    ),
    case("a year with an apostrophe", "It spoiled 1990's crop.", &["1990|DATE|1990"]),
    case(
        "telephone numbers with blanks",
        "Call 1800 555 199 or 0808 2000 199.",
        &[
            "1800|CARDINAL|1800",
            "555|CARDINAL|555",
            "199|CARDINAL|199",
            "0808|CARDINAL|808",
            "2000|CARDINAL|2000",
            "199|CARDINAL|199",
        ],
    ),
    case("a year and a number", "In 2012 300 people died.", &["2012|DATE|2012", "300|CARDINAL|300"]),
    case(
        "the end of a telephone's number",
        "Call 0171-555-1999 or 212-555-1700.",
        &["0171-555|CARDINAL|171..555", "212-555|CARDINAL|212..555"],
    ),
    case("years before a year", "It ran from 1995-1999.", &["1995-1999|DATE|1995/1999"]),
    case("a month of delivery", "They sold the March delivery. The May said no.", &["March|DATE|2025-03"]),
    case(
        "years without their century",
        "The class of ’94 met in '79. She drove a ’57 Marlow. Ann Quill '08 won the cup.",
        &["’94|DATE|1994", "'79|DATE|1979", "’57|DATE|1957", "'08|DATE|2008"],
    ),
    case("a number that opens a quotation", "She said '50 more came' and '20 left'.", &["50|CARDINAL|50", "20|CARDINAL|20"]),
    case("minutes of an angle", "A bearing of 49° 12'.", &["49°|QUANTITY|49 °", "12|CARDINAL|12"]),
    case(
        "a period in several units",
        "It ran for three years and four months. It closed two years, one month ago.",
        &["three years and four months|DATE|P3Y4M", "two years, one month ago|DATE|-"],
    ),
    case(
        "two periods",
        "She spent two months, three years of it, and five days and six nights there.",
        &["two months|DATE|P2M", "three years|DATE|P3Y", "five days|DATE|P5D", "six nights|TIME|-"],
    ),
    case("the end of a period", "They pay by year's end, not at month’s end.", &["year's end|DATE|-", "month’s end|DATE|-"]),
    case("an end of another thing", "The year's endless rain. A week's ending.", &[]),
    case("a range before business days", "It takes 10-15 business days.", &["10-15 business days|DATE|P10D/P15D"]),
    case("a range before a noun", "It has 10-15 business rooms.", &["10|CARDINAL|10"]),
    case(
        "years without their century behind an edge",
        "She left in mid-'98 and came back in early ’02.",
        &["mid-'98|DATE|-", "early ’02|DATE|-"],
    ),
    case(
        "the year before",
        "The year-earlier quarter and the year-ago loss were small. The year-end sale is on.",
        &["year-earlier|DATE|-", "year-ago|DATE|-"],
    ),
    case(
        "and a half",
        "A year and a half ago it took a month and a half, and 12-and-a-half years of work.",
        &["A year and a half ago|DATE|-", "a month and a half|DATE|P1.5M", "12-and-a-half years|DATE|P12.5Y"],
    ),
    case("a winter of two years", "In the winter of 1944-45 it froze.", &["winter of 1944-45|DATE|-"]),
    case(
        "Friday the 13th",
        "It fell on Friday the 13th. On Friday the 13 left.",
        &["Friday the 13th|DATE|-", "Friday|DATE|2025-06-06", "13|CARDINAL|13"],
    ),
    case("a year and a round", "It got a 2006 second-round pick.", &["2006|DATE|2006", "second|ORDINAL|2"]),
];

const TIMES: &[Case] = &[
    case(
        "half of one",
        "It took half an hour, and half an hour later half the hours were gone.",
        &["half an hour|TIME|PT0.5H", "half an hour later|TIME|-"],
    ),
    case("p.m.", "At 1 p.m. it rained.", &["1 p.m.|TIME|T13:00"]),
    case("glued", "At 9.30am and 2.05pm.", &["9.30am|TIME|T09:30", "2.05pm|TIME|T14:05"]),
    case("zone", "At 4:52 p.m. ET and 1015 GMT.", &["4:52 p.m. ET|TIME|T16:52", "1015 GMT|TIME|T10:15Z"]),
    case("zone behind PM", "Posted 05:12 PM EST.", &["05:12 PM EST|TIME|T17:12-05:00"]),
    case(
        "zones in capitals",
        "At 8 a.m. PT, 7 pm BST, 6:30 CET.",
        &["8 a.m. PT|TIME|T08:00", "7 pm BST|TIME|T19:00+01:00", "6:30 CET|TIME|T06:30+01:00"],
    ),
    case("nights later", "Two nights later it fell.", &["Two nights later|TIME|-"]),
    case("nights", "They slept there for three nights.", &["three nights|TIME|-"]),
    case("midnight", "Between noon and midnight.", &["noon|TIME|T12:00", "midnight|TIME|T00:00"]),
    case("clock and day are two", "At 7 p.m. Monday.", &["7 p.m.|TIME|T19:00", "Monday|DATE|2025-06-09"]),
    case(
        "day and part are one",
        "On Monday night and late Tuesday.",
        &["Monday night|TIME|2025-06-09", "late Tuesday|TIME|2025-06-03"],
    ),
    case("period", "For five hours.", &["five hours|TIME|PT5H"]),
    case("range", "Some 20 to 40 minutes.", &["20 to 40 minutes|TIME|PT20M/PT40M"]),
    case("o'clock", "At 8 o'clock.", &["8 o'clock|TIME|T08:00"]),
    case("a score is no time", "They won 3:1.", &[]),
    case("one half of the day for two", "It opens 2-3pm.", &["2-3pm|TIME|T14:00/T15:00"]),
    case("across noon", "It opens 11 to 1 p.m.", &["11 to 1 p.m.|TIME|T11:00/T13:00"]),
    case("a zone in brackets", "It closes at 7:22PM (EDT).", &["7:22PM (EDT)|TIME|T19:22-04:00"]),
    case("a time of the night", "It shut about 11:00 last night.", &["11:00|TIME|T11:00", "last night|TIME|-"]),
    case("a point in a time", "It shut at 7.30 last night.", &["7.30|TIME|T07:30", "last night|TIME|-"]),
    case("a price", "It closed at 7.30 on Monday.", &["7.30|CARDINAL|7.3", "Monday|DATE|2025-06-09"]),
    case("hours of a clock", "It shut at 1900 hours.", &["1900 hours|TIME|T19:00"]),
    case("a point first", "She won by .07 seconds.", &[".07 seconds|TIME|PT0.07S"]),
    case(
        "an hour in words",
        "She rose at four in the morning and slept by six in the evening.",
        &["four in the morning|TIME|T04:00", "six in the evening|TIME|T18:00"],
    ),
    case("a number of people", "She met four in the morning.", &["four|CARDINAL|4", "morning|TIME|-"]),
    case("half hours", "It took 3 1/2 hours.", &["3 1/2 hours|TIME|PT3.5H"]),
    case("a newspaper", "She told Dawn in Halden on Monday.", &["Monday|DATE|2025-06-09"]),
    case("the time of day in a heading", "Old Ferry Sinks Before Dawn", &["Dawn|TIME|-"]),
    case("programmes", "She said so on 60 Minutes and Friday Night Lights.", &[]),
    case("twelve", "From 12 a.m. to 12 p.m.", &["12 a.m.|TIME|T00:00", "12 p.m.|TIME|T12:00"]),
    case(
        "a duration in several units",
        "She won in 2 hours, 41 minutes and 9 seconds. The film runs 1 hour 52 minutes.",
        &["2 hours, 41 minutes and 9 seconds|TIME|PT2H41M9S", "1 hour 52 minutes|TIME|PT1H52M"],
    ),
    case(
        "a duration and another number",
        "He spoke for two hours and 30 people left.",
        &["two hours|TIME|PT2H", "30|CARDINAL|30"],
    ),
    case(
        "last as a verb",
        "It will last 40 minutes. They came in the last 10 minutes.",
        &["40 minutes|TIME|PT40M", "last 10 minutes|TIME|PT10M"],
    ),
    case(
        "figures before a part of the day",
        "At 2 in the morning he rang, and she left around 10 at night.",
        &["2 in the morning|TIME|T02:00", "10 at night|TIME|T22:00"],
    ),
    case("a number at home", "About 10 at home and 2 in the room.", &["10|CARDINAL|10", "2|CARDINAL|2"]),
    case("an hour and a half", "It took an hour and a half. An hour and a dog.", &["an hour and a half|TIME|PT1.5H"]),
    case("hours of the night", "In the wee hours of Monday it shut. The long hours paid.", &["wee hours of Monday|TIME|-"]),
    case(
        "a clock before a part of a day",
        "It was 9:30 Friday night. It ended 2:15 on Friday.",
        &["9:30|TIME|T09:30", "Friday night|TIME|2025-06-06", "Friday|DATE|2025-06-06"],
    ),
];

const NUMBERS: &[Case] = &[
    case("separators", "It sold 1,512 tickets.", &["1,512|CARDINAL|1512"]),
    case("words", "Some two hundred and ten thousand voters.", &["two hundred and ten thousand|CARDINAL|210000"]),
    case("hyphen", "Twenty-five died.", &["Twenty-five|CARDINAL|25"]),
    case("vague", "Dozens died.", &["Dozens|CARDINAL|-"]),
    case("one is a pronoun", "No one knew which one.", &[]),
    case("ordinals", "The first and the 21st.", &["first|ORDINAL|1", "21st|ORDINAL|21"]),
    case("the sentence's own stop", "“She ran 40 km.”", &["40 km|QUANTITY|40 km"]),
    case("the unit's own stop", "It stands 40 km. from town.", &["40 km.|QUANTITY|40 km"]),
    case("thousands apart", "About 48 000 left, 1\u{202f}234 stayed.", &["48 000|CARDINAL|48000", "1\u{202f}234|CARDINAL|1234"]),
    case("groups of three", "It has 1\u{a0}000\u{a0}000 users.", &["1\u{a0}000\u{a0}000|CARDINAL|1000000"]),
    case("two numbers", "In Race 12 300 ran.", &["12|CARDINAL|12", "300|CARDINAL|300"]),
    case("a year and a number", "In 2014 200 left.", &["2014|DATE|2014", "200|CARDINAL|200"]),
    case("a point first", "She bats .300.", &[".300|CARDINAL|0.3"]),
    case("races", "She won the 1500m and the 10,000m.", &["1500m|QUANTITY|1500 m", "10,000m|QUANTITY|10000 m"]),
    case("millions", "It has 200m users.", &["200m|CARDINAL|200000000"]),
    case("scores of a match", "Brief scores: Halden 200.", &["200|CARDINAL|200"]),
    case(
        "parts of one",
        "One-third of them left, two thirds of Halden stayed, and a two-fifths majority slept.",
        &["One-third|CARDINAL|0.3333333333333333", "two thirds|CARDINAL|0.6666666666666666", "two-fifths|CARDINAL|0.4"],
    ),
    case("no parts of one", "Two third men met.", &["Two|CARDINAL|2", "third|ORDINAL|3"]),
    case("scores of people", "Scores of people left.", &["Scores|CARDINAL|-"]),
    case("quarters of a whole", "Three-quarters of them left.", &["Three-quarters|CARDINAL|0.75"]),
    case("quantity", "Over 40 km and 500 square miles.", &["40 km|QUANTITY|40 km", "500 square miles|QUANTITY|500 mi2"]),
    case("degrees", "At 30 degrees Celsius.", &["30 degrees Celsius|QUANTITY|30 °C"]),
    case("nautical miles", "It sank 60 nautical miles out.", &["60 nautical miles|QUANTITY|60 nmi"]),
    case("an ordinal of some papers", "The 43d mayor left on the 2d.", &["43d|ORDINAL|43", "2d|ORDINAL|2"]),
    case(
        "pounds that weigh",
        "The 250-pound guard ate five pounds of figs. She weighs about 3 pounds, 4 ounces.",
        &["250-pound|QUANTITY|250 lb", "five pounds|QUANTITY|5 lb", "3 pounds, 4 ounces|QUANTITY|3.25 lb"],
    ),
    case("square feet", "A 2,400-square-foot house.", &["2,400-square-foot|QUANTITY|2400 ft2"]),
];

/// A number of hundreds of digits overflows: what it stands for is not known.
#[test]
fn an_absurdly_long_number_has_no_value() {
    let digits = "9".repeat(400);
    for text in ["It has @ users.", "It cost $@ in all.", "The @th boat left.", "It took @ days.", "A fall of @% came."] {
        let doc = onrecord::Analyzer::new().analyze(&text.replace('@', &digits));
        assert!(doc.mentions.iter().any(|m| m.span.len() >= 400 && m.value.is_none()), "{text}");
        assert!(doc.mentions.iter().all(|m| m.span.len() < 400 || m.value.is_none()), "{text}");
    }
}

#[test]
fn money() {
    check(MONEY, values);
}

#[test]
fn percent() {
    check(PERCENT, values);
}

#[test]
fn dates() {
    check(DATES, values);
}

#[test]
fn times() {
    check(TIMES, values);
}

#[test]
fn numbers() {
    check(NUMBERS, values);
}
