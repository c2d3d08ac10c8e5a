//! Hard cases of news, by phenomenon. A row is a name and the sentences, which stand one blank apart in the text.

use onrecord::sentences;

type Row = (&'static str, &'static [&'static str]);

const RANKS: &[Row] = &[
    ("sergeant", &["Then Sgt. Bo Sample spoke.", "He left."]),
    ("corporal", &["Cpl. Ann Example fell.", "She was 24."]),
    ("lieutenant governor", &["Lt. Gov. Ann Example signed it."]),
    ("two ranks", &["Maj. Gen. Bo Sample and Adm. Ann Example met."]),
    ("detective", &["Det. Bo Sample of the city police wept."]),
    ("attorney general", &["Atty. Gen. Ann Example sued."]),
    ("specialist", &["Spc. Bo Sample, 22, was hurt."]),
    ("private", &["Pfc. Ann Example came home.", "Her town cheered."]),
    ("professor", &["The award went to Prof. Bo Sample.", "He smiled."]),
    ("reverend", &["The Rev. Ann Example prayed."]),
    ("representative", &["It was Rep. Bo Sample, R-Texas, who asked."]),
    ("plural", &["Reps. Ann Example and Bo Sample, and Sens. Cy Test and Di Test, agreed."]),
    ("french titles", &["Mme. Example met M. Sample."]),
    ("superintendent", &["Supt. Ann Example closed the schools.", "Buses ran late."]),
    ("honourable", &["The Hon. Ann Example spoke."]),
    ("given names shortened", &["Their son, Wm. Example, left.", "Chas. Sample stayed."]),
    ("executive", &["Chief Exec. Example said so.", "He told the exec.", "It was late."]),
    ("doctor and initial", &["Dr. J. Example saw her."]),
    ("plain last word", &["He asked the doctor.", "Sample answered."]),
];

const EMOJI: &[Row] = &[
    ("before the closing mark", &["“We held the dam! 🎉” Mayor Ann Example said."]),
    ("behind the stop", &["We held the dam. 😀", "He left."]),
    ("touching the stop", &["We held the dam.😀", "He left."]),
    ("a family and a flag", &["The ferry sails! 👨\u{200d}👩\u{200d}👧🇺🇳", "Tickets cost $5."]),
    ("inside a sentence", &["The 🎉 party won.", "He left."]),
    ("before its word", &["We held the dam.", "🎉He left."]),
];

const MONTHS: &[Row] = &[
    ("day", &["He died on Jan. 3 at home."]),
    ("year", &["It began in Feb. 2019 and ended in Aug. 2020."]),
    ("range", &["From Oct. 1 to Nov. 5 it rains."]),
    ("weekday", &["On Tues. Jan. 5 they met."]),
    ("end and pronoun", &["It starts in Aug.", "We will be there."]),
    ("march is whole", &["It was cold in March.", "The snow stayed."]),
    ("may", &["It opens in May.", "Tickets cost $5."]),
    ("comma", &["On Dec. 25, 1999, it snowed."]),
];

const TIMES: &[Row] = &[
    ("end and name", &["Doors open at 7 p.m.", "Example sings first."]),
    ("end and the", &["Doors open at 7 p.m.", "The show starts at 8."]),
    ("day", &["It opens at 8 a.m. Saturday."]),
    ("zone", &["It opens at 8 a.m. EST on Friday."]),
    ("zone in words", &["It opens at 8 a.m. Eastern time."]),
    ("month", &["It closed at 10 p.m. Dec. 31 for good."]),
    ("lower", &["It runs from 9 a.m. until noon."]),
    ("comma", &["At 6 a.m., he left."]),
    ("quote", &["It shut at 9 p.m.", "“We were tired,” he said."]),
    ("short", &["It shut at 9pm.", "Then we left."]),
];

const STATES: &[Row] = &[
    ("after a town", &["She lives in Boise, Idaho.", "He does not."]),
    ("short and comma", &["Fire struck Reno, Nev., on Monday."]),
    ("short and verb", &["A Tulsa, Okla. man was held."]),
    ("end and he", &["He grew up in Flint, Mich.", "He left at 18."]),
    ("governor", &["Ariz. Gov. Ann Example vetoed it."]),
    ("district", &["She works in Washington, D.C.", "She likes it."]),
    ("district and comma", &["In Washington, D.C., it rained."]),
    ("district inside", &["The D.C. Council met."]),
    ("party", &["Sen. Ann Example, D-Mass., agreed."]),
    ("two letters", &["He moved to N.Y. and stayed."]),
];

const COUNTRIES: &[Row] = &[
    ("attributive", &["The U.S. Army said no."]),
    ("end and the", &["He fled the U.S.", "The trial goes on."]),
    ("end and he", &["She flew to the U.K.", "He stayed."]),
    ("possessive", &["The U.N.'s envoy left."]),
    ("envoy", &["The U.N. envoy left."]),
    ("president", &["The U.S. President spoke."]),
    ("name", &["U.S. Steel shares fell."]),
    ("court", &["The U.S. Supreme Court ruled."]),
    ("adjective", &["The U.S.-led force left."]),
    ("europe", &["The E.U. Commission met.", "It voted."]),
    ("and lower", &["Both the U.S. and the U.K. agreed."]),
    ("quote", &["She came to the U.S.", "“It was hard,” she said."]),
];

const COMPANIES: &[Row] = &[
    ("end and it", &["He runs Acme Corp.", "It makes wire."]),
    ("end and shares", &["He sold Acme Inc.", "Shares fell."]),
    ("verb", &["Acme Co. makes wire."]),
    ("role", &["Acme Inc. President Bo Sample quit."]),
    ("chief", &["Acme Corp. Chief Executive Ann Example quit."]),
    ("possessive", &["Acme Ltd.'s profit fell."]),
    ("comma", &["Acme, Inc., fell."]),
    ("two", &["Acme Co. Ltd. fell."]),
    ("ampersand", &["Sample & Co. fell."]),
    ("and", &["Acme Inc. and Base Corp. merged."]),
    ("limited", &["It is owned by Acme Ltd.", "The price was not given."]),
    ("quote", &["She left Acme Inc.", "“I was tired,” she said."]),
    ("number", &["He left Acme Corp.", "40 others stayed."]),
];

const DEGREES: &[Row] = &[
    ("comma", &["Ann Example, M.D., spoke."]),
    ("junior", &["Bo Sample Jr. was there."]),
    ("junior at the end", &["It was Bo Sample Jr.", "He waved."]),
    ("senior comma", &["Bo Sample, Sr., died."]),
    ("master", &["She has an M.B.A. from Leeds."]),
    ("end", &["She has an M.A.", "Her son has none."]),
    ("doctor", &["He earned a Ph.D. in law."]),
];

const INITIALS: &[Row] = &[
    ("one", &["John F. Example spoke."]),
    ("two", &["J.R. Sample and T. S. Example spoke."]),
    ("three", &["J. R. R. Sample wrote it."]),
    ("end of name", &["It was Example B.", "The case was closed."]),
    ("letter grade", &["He got a B.", "The others got an A."]),
    ("vitamin", &["It holds vitamin C.", "It is cheap."]),
    ("I at the end", &["It was my brother and I.", "We ran."]),
    ("question and I", &["Who?", "I did."]),
];

const NUMBERS: &[Row] = &[
    ("number", &["She is No. 1 in the world."]),
    ("plural", &["Lots Nos. 4 and 5 sold."]),
    ("page", &["See p. 12 and pp. 15-18."]),
    ("volume", &["Vol. 3 is out.", "It sells."]),
    ("figure", &["It is shown in Fig. 2.", "The rest is text."]),
    ("no as answer", &["He said no.", "The others said yes."]),
    ("decimal", &["It rose 0.5 percent to 3.75.", "The bank held."]),
    ("money", &["It cost $1.5 million.", "Nobody paid."]),
    ("big number", &["It is 1,000,000.", "That is much."]),
    ("version", &["Version 2.0 is out."]),
    ("section", &["Under Sec. 5 it is banned."]),
    ("percent", &["It rose 3 pct.", "The rest fell."]),
];

const ELLIPSES: &[Row] = &[
    ("inside lower", &["He was ... well ... late."]),
    ("end", &["He paused...", "Then he spoke."]),
    ("glued mark", &["He paused…", "She left."]),
    ("spaced", &["He paused . . .", "Then he spoke."]),
    ("quote", &["“I am ...” he said."]),
    ("quote and capital", &["“I was late ...”", "The crowd laughed."]),
];

const QUESTIONS: &[Row] = &[
    ("said", &["“Who is it?” he said."]),
    ("name said", &["“Who is it?” Example said."]),
    ("title said", &["“Who is it?” Sen. Ann Example asked."]),
    ("bang", &["“Stop!” she shouted."]),
    ("new subject", &["“Who is it?”", "The man left."]),
    ("straight", &["\"Who is it?\" he said."]),
    ("two in a row", &["Who?", "Why?", "Nobody knows."]),
    ("interrobang", &["What?!", "He ran."]),
    ("inside brackets", &["He left (who knows why?) and slept."]),
    ("quote in a sentence", &["The song “Why Me?” was a hit."]),
    ("after a quote", &["He asked, “Why?”", "Nobody knew."]),
];

const BRANDS: &[Row] = &[
    ("finance", &["Yahoo! Finance said so."]),
    ("lower", &["Yahoo! was sold."]),
    ("show", &["She won on Jeopardy! in May."]),
    ("end", &["He works for Yahoo!", "He likes it."]),
    ("clothes", &["Guess? jeans sell."]),
];

const ADDRESSES: &[Row] = &[
    ("site", &["Go to www.example.com for more."]),
    ("site at the end", &["Go to example.com.", "It is free."]),
    ("mail", &["Write to ann@example.com.", "She will answer."]),
    ("scheme", &["See https://example.com/a.b?c=d for more."]),
    ("file", &["Open read.me.txt first.", "Then stop."]),
    ("dotted company", &["Example.com Inc. fell."]),
    ("version", &["He uses Node.js at work."]),
    ("handle", &["He wrote to @example.", "She answered."]),
];

const LISTS: &[Row] = &[
    ("number", &["1. Wash the pears."]),
    ("bracket", &["(a) Wash the pears."]),
    ("letter", &["A. Wash the pears."]),
    ("end in a number", &["He was born in 1984.", "She was not."]),
];

const QUOTES_AND_BRACKETS: &[Row] = &[
    ("stop inside", &["“It fell.”", "She left."]),
    ("stop inside, straight", &["\"It fell.\"", "She left."]),
    ("comma inside", &["“It fell,” she said.", "“It hurt.”"]),
    ("stop outside", &["He called it “a joke”.", "She left."]),
    ("single inside", &["“He said ‘go.’", "I went.”"]),
    ("bracket after", &["It fell (again).", "She left."]),
    ("sentence in brackets", &["It fell.", "(It was old.)", "She left."]),
    ("bracket inside a quotation", &["“It [the wall] fell.”", "She left."]),
    ("quote then bracket", &["“It fell” (it was old).", "She left."]),
    ("citation", &["He wrote of “walls that fall [...]” (Example 55).", "She left."]),
    ("bracketed sentence after a quotation", &["“It fell.”", "(It was old.)"]),
    ("nested", &["He said: “She told me ‘no.’”", "He left."]),
    ("two quotations", &["“Go.”", "“No.”"]),
    ("year in brackets", &["Sample (b. May 1950) paints."]),
    ("died in brackets", &["Sample (d. March 1950) painted."]),
];

const APART: &[Row] = &[
    ("I after an ellipsis apart", &["The thing is . . . I forgot it."]),
    ("opener after an ellipsis apart", &["It went on . . .", "The ferry left."]),
];

const SMALL: &[Row] = &[
    ("versus", &["Example vs. Sample begins."]),
    ("et al", &["Example et al. wrote it."]),
    ("for instance", &["Many, e.g. Example, left."]),
    ("that is", &["One, i.e. Sample, left."]),
    ("circa", &["It was built c. 1900 by hand."]),
    ("and so on", &["They sold tea, salt, etc.", "The rest was lost."]),
    ("and so on, lower", &["They sold tea, etc. at the fair."]),
    ("avenue", &["He lives on Fifth Ave.", "She does not."]),
    ("avenue inside", &["He lives on Fifth Ave. in town."]),
    ("saint", &["St. Louis won."]),
    ("fort", &["Ft. Worth won."]),
    ("mount", &["Mt. Sample erupted."]),
    ("department", &["The Dept. of Labor said so."]),
    ("university", &["He is at the Univ. of Leeds now."]),
    ("government", &["The govt. fell."]),
    ("average", &["It has an avg. of 3."]),
    ("hours", &["It took 3 hrs.", "Then we left."]),
];

const UNMARKED: &[Row] = &[
    ("mail stamp", &["Ann Example", "06/09/2025 07:18 AM", "Please call."]),
    ("mail stamp, lower", &["Bo Sample@EXAMPLE", "06/09/2025 07:18:30 PM", "any news?"]),
    ("a time in a sentence", &["It fell on 06/09/2025 07:18 AM that day."]),
    ("a date in a sentence", &["Ann Example 06/09/2025 wrote it."]),
    ("addresses", &["http://a.example/1", "http://b.example/2"]),
    ("address and opener", &["Read http://a.example/1", "The ferry left."]),
    ("address inside", &["See http://a.example/1 for more."]),
    ("address before a name", &["See http://a.example/1 Ann."]),
    ("ellipsis and address", &["Look here...", "http://a.example/1"]),
    ("mail field", &["Email: ann@port.example", "Groups: ferries"]),
    ("mail address inside", &["Write to ann@port.example Monday."]),
    ("posted by", &["It fell.", "--", "Posted by Ann Example"]),
    ("dashes and a speaker", &["“It fell.” -- Mayor Ann Example"]),
    ("letter closing", &["Please call.", "Kind regards,", "Ann Example"]),
    ("short closing", &["Best,", "Ann"]),
    ("thanks in a sentence", &["Thanks, Ann, for the boats."]),
    ("field with a name", &["Email: Ann Example <ann@port.example>", "Groups: ferries"]),
    ("sender in angle brackets", &["\"Ann\" <ann@port.example>", "06/09/2025 07:18 AM", "Please call."]),
    ("a line of dashes", &["It fell.", "---- Ann"]),
    ("fractions and units", &["It ran 3/4 mile at 60 km/h and/or less."]),
];

const CARELESS: &[Row] = &[
    ("question", &["any news?", "we wait here."]),
    ("question and asker", &["“Any news?” asked Ann."]),
    ("question and asker, no marks", &["Any news? asked Ann."]),
    ("exclamation behind a sign, then small letters", &["“We are the 99%!” they chanted."]),
    ("dotted capitals before small letters", &["He told the B.B.C. that he was ill.", "He left."]),
    ("quarters", &["Inflation rose in Q2.", "Prices grew."]),
    ("rooms and rupees", &["They met in Rm. 101.", "It cost Rs. 500."]),
    ("question and pronoun with verb", &["Is that so? he wondered.", "It was."]),
    ("question and pronoun without", &["Any news?", "he left an hour ago."]),
    ("units before small letters", &["It cost $1.2 bn. in 2009.", "They ran 100 mi. before noon.", "The temp. was low."]),
    ("mark apart", &["a fine day !", "come along ."]),
    ("pronoun after a name", &["Ask Ann.", "you know her."]),
    ("full stop apart", &["the boats were clean .", "and fast ."]),
    ("bracket apart", &["(we sail at noon. )", "Come along."]),
    ("face", &["It was a fine day. :)", "They sang."]),
    ("spaced ellipsis before I", &["The thing is . . . I forgot."]),
    ("citation", &["“The wall fell...” (Example 55)."]),
    ("citation after a stop", &["“The wall fell.” (Example 55)."]),
    ("bracketed sentence after a quotation", &["“The wall fell.”", "(It was old.)"]),
    ("shortened word", &["It is approx. the same."]),
];

/// Where the reach of a look ends inside a character.
#[test]
fn a_long_run_behind_a_sign_is_no_address() {
    for sign in ["@", "http://", "mail: x@", "1/"] {
        for shift in 0..4 {
            let text = format!("{sign}{}{}. It fell.", "x".repeat(shift), "\u{a862e}".repeat(200));
            assert_eq!(sentences(&text).count(), 2, "{sign}");
        }
    }
}

#[test]
fn hard_cases() {
    let tables = [
        RANKS,
        MONTHS,
        TIMES,
        STATES,
        COUNTRIES,
        COMPANIES,
        DEGREES,
        INITIALS,
        NUMBERS,
        ELLIPSES,
        QUESTIONS,
        BRANDS,
        ADDRESSES,
        LISTS,
        QUOTES_AND_BRACKETS,
        APART,
        SMALL,
        UNMARKED,
        CARELESS,
        EMOJI,
    ];
    let mut wrong = Vec::new();
    for (name, expected) in tables.into_iter().flatten() {
        let text = expected.join(" ");
        let found: Vec<&str> = sentences(&text).map(|span| &text[span.range()]).collect();
        if found != *expected {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
