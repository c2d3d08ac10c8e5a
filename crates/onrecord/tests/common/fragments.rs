//! Pieces that the rules look for, well-formed and broken: random joins of them reach deep into every stage.

/// What sentences, quotations and asides are cut at.
#[rustfmt::skip]
const MARKS: &[&str] = &[
    "“", "”", "\"", "''", "'", "‘", "’", "«", "»", "(", ")", "[12]", ":", ";", ",", ".", "?", "!", "…", "...", "—", "--", "-",
];

/// White space, line ends, and characters of more than a byte or of no width.
#[rustfmt::skip]
const CHARACTERS: &[&str] = &[
    " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{a0}", "\u{200b}", "\u{feff}", "\0", "\u{7}", "e\u{301}", "😀", "中文", "É", "ß",
];

/// Pronouns, cues and what is said.
#[rustfmt::skip]
const SAYING: &[&str] = &[
    "he ", "she ", "He ", "They ", "who ", "that ", "it ", "We will act", "I ", "whether ", "not ", " said", " said ", "said ",
    " told CNBC ", " told reporters that ", "according to ", "According to ", ", adding that ", " wrote", "asked ",
    " called it ", "denied ", " says ", "expects that ",
];

/// Names, titles and roles.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "Ann Example", "Example", "Mr. Example", "President Tobias Renn", "Renn", "Dr. ", "Sen. ", "U.S. ", "U.S.", "St. Louis ",
    "Acme Corp.", "Acme", "Inc. ", "the Ministry of Works", "NATO", "EDB", "(EDB)", "O’Brien", "de la Cruz", "al-Amin ",
    "a spokesman for ", ", chair of economics at the Atlantic Council, ", ", 71, ", "head of ", "the company ", "police ",
    "officials ",
];

/// Dates, amounts and numbers.
#[rustfmt::skip]
const VALUES: &[&str] = &[
    "Monday", "June 9", "2025", "1 p.m. ", "last month", "$1.5 billion", "3.2%", "90 days", "two ", "1,200 ", "No. 3 ", "£60m ",
    "May ", HUGE, "th ",
];

macro_rules! forty {
    () => {
        "9999999999999999999999999999999999999999"
    };
}

/// More than the largest number.
const HUGE: &str = concat!(forty!(), forty!(), forty!(), forty!(), forty!(), forty!(), forty!(), forty!());

/// Bylines, datelines, credits, furniture, and plain words.
#[rustfmt::skip]
const LAYOUT: &[&str] = &[
    "By ", "LONDON (Reuters) - ", "WASHINGTON, June 9 — ", "Reporting by ", "; Editing by ", "© 2025 ", "All rights reserved.",
    "Share this article", "Read more", "Related: ", "* ", "1. ", "------------", "Photo: ", "word ", "words go on and on ",
    "Trade ", ". - AFP", ". (Reuters)", "{mosads}", "** ", "(Photo",
];

const GROUPS: [&[&str]; 6] = [MARKS, CHARACTERS, SAYING, NAMES, VALUES, LAYOUT];

/// All pieces.
pub fn pieces() -> Vec<&'static str> {
    GROUPS.concat()
}

/// A text in the way of news that these bytes stand for. Each bit of the first one is a group of pieces to take from, so that a
/// text can keep to what one stage looks for; each other byte is a piece.
pub fn text(bytes: &[u8]) -> String {
    let Some((groups, picks)) = bytes.split_first() else { return String::new() };
    let chosen: Vec<&[&str]> = (0..).zip(GROUPS).filter(|(bit, _)| groups >> bit & 1 == 1).map(|(_, group)| group).collect();
    let pieces = if chosen.is_empty() { pieces() } else { chosen.concat() };
    picks.iter().map(|pick| pieces[usize::from(*pick) % pieces.len()]).collect()
}
