//! Texts that nobody writes, to find what is not linear: a short piece, again and again. The guard in `tests/linear.rs` and the benchmark
//! `attacks` read the same ones.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One text of any length.
pub struct Shape {
    pub name: String,
    /// What is written first.
    opening: &'static str,
    /// What is repeated.
    pub piece: String,
}

impl Shape {
    /// About `size` bytes of it.
    pub fn text(&self, size: usize) -> String {
        self.opening.to_owned() + &self.piece.repeat(size / self.piece.len())
    }
}

/// (name, what is written first, what is repeated)
const NAMED: &[(&str, &str, &str)] = &[
    ("full stops", "", "."),
    ("quote marks", "", "“"),
    ("straight marks", "", "\""),
    ("apostrophes", "", "'"),
    ("one quote unclosed", "“", "It is late, and the boats are out. "),
    ("brackets", "", "([{"),
    ("one bracket", "", "("),
    ("capitals", "", "A"),
    ("capitalised words", "", "Harbour Board "),
    ("one word", "", "a"),
    ("no space, marks", "", "a.b,c-"),
    ("letters with stops", "", "a.B."),
    ("digits", "", "1 "),
    ("digits and commas", "", "1,"),
    ("no-break groups", "", "100\u{a0}"),
    ("fractions", "", "20/20 ,s "),
    ("dates", "", "June 9, 2024, "),
    ("quarters", "", "first quarter "),
    ("abbreviations", "", "U.S. "),
    ("initials", "", "J. "),
    ("letters behind a name", "", "MP "),
    ("words that name nothing", "", "Enditem "),
    ("verbs of headlines", "", "OKs "),
    ("titles", "", "Mayor "),
    ("titles of things", "", "President "),
    ("royal titles", "", "King Queen Prince "),
    ("titles and towns", "", "Mayor Paris "),
    ("titles before commas", "", "Prime Minister, Ann "),
    ("titles in lines", "", "director threatens\n\n"),
    ("said", "", "said "),
    ("he said that", "", "He said that "),
    ("said, quoted", "", "“We act,” said Ann Example. "),
    ("said, in lines", "", "“No,” Ann Example said.\n\n"),
    ("games at places", "A league game, a playoff, the innings: ", "Detroit at Halden "),
    ("clauses with commas", "", "She will answer, "),
    ("sources with commas", "", "according to some of them, "),
    ("people warned", "", "warned of people "),
    ("pages posted", "", "posted on a page "),
    ("people from people", "", "Ann Example, from "),
    ("sums of decrees", "1 ", "of decree the "),
    ("adding", "Ann Example said ", "adding\u{a0}Nd; Ave, "),
    ("shares of voters", "Most voters said it was late, ", "while most "),
    ("commas", "", "a, "),
    ("line breaks", "", "\n"),
    ("carriage returns", "", "\r"),
    ("short lines", "", "a\n"),
    ("list items", "", "- a\n"),
    ("marks of news", "", "** "),
    ("bylines", "", "By Ann Example\n"),
    ("names", "", "Ann Example "),
    ("credits in lines", "", "Reporting by Ann Example\n\n"),
    ("addresses", "", "a@b.example/c "),
    ("no-break spaces", "", "\u{a0}"),
    ("combining marks", "e", "\u{301}"),
    ("emoji joined", "", "\u{1F469}\u{200D}"),
    ("CJK", "", "中文。"),
    ("one surname", "Ann Example and Bob Example met. ", "Example said so. "),
];

/// The shapes with a name of their own.
pub fn named() -> impl Iterator<Item = Shape> {
    NAMED.iter().map(|(name, opening, piece)| Shape { name: (*name).to_owned(), opening, piece: (*piece).to_owned() })
}

/// The first entry of every list in `lexicons`, again and again: rules ask for the classes of words, so each is a trigger of some.
pub fn listed() -> Vec<Shape> {
    let mut shapes = Vec::new();
    for folder in ["names", "phrases", "sets", "words"] {
        let folder_path = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons").join(folder);
        let mut lists: Vec<_> =
            std::fs::read_dir(folder_path).expect("the lexicons").map(|file| file.expect("a list").path()).collect();
        lists.retain(|list| list.extension().is_some_and(|extension| extension == "txt"));
        lists.sort();
        for list in lists {
            let text = std::fs::read_to_string(&list).expect("a list");
            let entry = text.lines().find(|line| !line.is_empty() && !line.starts_with('#')).expect("an entry");
            let entry = entry.split(['\t', '#']).next().unwrap_or(entry).trim();
            let stem = list.file_stem().unwrap_or_default().to_string_lossy();
            let capital: String = entry.chars().take(1).flat_map(char::to_uppercase).chain(entry.chars().skip(1)).collect();
            let joined = [(&capital, " "), (&capital, ", "), (&capital, " and "), (&capital, "\n")];
            let small = Some((entry, " ")).filter(|_| entry != capital);
            for (word, joint) in joined.iter().map(|(word, joint)| (word.as_str(), *joint)).chain(small) {
                shapes.push(Shape {
                    name: format!("{folder}/{stem} {:?}", format!("{word}{joint}")),
                    opening: "",
                    piece: format!("{word}{joint}"),
                });
            }
        }
    }
    shapes
}

/// The examples in the comments of the library's rules, again and again: each goes through its rule.
pub fn examples() -> Vec<Shape> {
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let mut found = BTreeSet::new();
    for source in sources {
        let code = std::fs::read_to_string(source).expect("a source");
        for (_, comment) in code.lines().filter_map(|line| line.split_once("//")) {
            // Every second piece stands between marks; a bar shows where something begins or ends.
            let quoted = comment.split('`').skip(1).step_by(2).map(|example| example.replace("| ", ""));
            found.extend(quoted.map(|example| example.trim_matches(['.', ' ', '|']).to_owned()).filter(|e| e.contains(' ')));
        }
    }
    let joined = |example: String| {
        let shape = |joint| Shape { name: format!("{example}{joint}"), opening: "", piece: format!("{example}{joint}") };
        [shape(" "), shape(", ")]
    };
    found.into_iter().flat_map(joined).collect()
}

/// All files in a folder and those in it.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for item in std::fs::read_dir(folder).expect("a folder") {
        let path = item.expect("an item").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}
