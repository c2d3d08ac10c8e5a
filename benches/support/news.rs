//! News-like text made by rule: the same seed gives the same bytes on every machine.
//!
//! The mix follows US wire news: about 125 bytes a sentence, one word in six with a capital, two double quote marks a kilobyte.

#[path = "words.rs"]
pub mod words;

use words::{
    ADJECTIVE, CLAUSE, DEMONYM, FILLER, GIVEN, NOUN, ORG, PLACE, QUOTED, ROLE, SAID, SURNAME, SYLLABLE, TIME, TITLE, VALUE, VERB,
};

/// Writes articles from a seed.
pub struct Newsroom {
    state: u64,
    cast: Vec<(&'static str, String)>,
    introduced: Vec<bool>,
}

impl Newsroom {
    pub fn new(seed: u64) -> Newsroom {
        Newsroom { state: seed, cast: Vec::new(), introduced: Vec::new() }
    }

    /// A number below `limit`, by SplitMix64.
    pub fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }

    /// One article of two to six kilobytes.
    pub fn article(&mut self) -> String {
        self.cast = (0..4).map(|_| (self.pick(&GIVEN), self.surname())).collect();
        self.introduced = vec![false; 4];
        let mut text = capitalised(&self.fill("{org} faces {adjective} questions over {value}\n\n"));
        text += &format!("By {} {}, Northern Wire\n\n", self.cast[0].0, self.cast[0].1);
        text += &format!("{} (Northern Wire) — ", self.pick(&PLACE).to_uppercase());
        for _ in 0..8 + self.below(14) {
            for place in 0..1 + self.below(3) {
                text += if place > 0 { " " } else { "" };
                let template = if self.below(10) < 4 { self.pick(&QUOTED) } else { self.pick(&FILLER) };
                let sentence = self.fill(template);
                text += &capitalised(&sentence);
            }
            text += "\n\n";
        }
        text + "Reporting by Maren Example; Editing by Paula Strand\n\n© 2025 Northern Wire Ltd. All rights reserved.\n"
    }

    /// Articles that have no more than `bytes` together.
    pub fn articles(&mut self, bytes: usize) -> Vec<String> {
        let mut left = bytes;
        std::iter::from_fn(|| {
            let article = self.article();
            left = left.checked_sub(article.len())?;
            Some(article)
        })
        .collect()
    }

    /// `template` with its slots filled, those of the fillings too.
    fn fill(&mut self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, after) = after.split_once('}').unwrap_or((after, ""));
            text += before;
            let value = self.slot(&slot.to_lowercase());
            text += &if slot.starts_with(char::is_uppercase) { capitalised(&value) } else { value };
            rest = after;
        }
        text + rest
    }

    fn slot(&mut self, name: &str) -> String {
        let filling = match name {
            "speaker" => return self.speaker(),
            "n" => return (20 + self.below(60)).to_string(),
            "pronoun" => ["he", "she"][self.below(2)],
            "verb" | "verbed" => {
                let (to_do, did) = self.pick(&VERB).split_once(' ').unwrap_or_default();
                if name == "verb" { to_do } else { did }
            }
            "np" => [
                "the {noun}",
                "the {adjective} {noun}",
                "a {adjective} {noun}",
                "the {demonym} {noun}",
                "the {noun} of the {noun}",
                "the {noun} in {place}",
                "{org}",
                "every {noun} and {noun}",
            ][self.below(8)],
            "adjective" => self.pick(&ADJECTIVE),
            "clause" => self.pick(&CLAUSE),
            "demonym" => self.pick(&DEMONYM),
            "given" => self.pick(&GIVEN),
            "noun" => self.pick(&NOUN),
            "org" => self.pick(&ORG),
            "place" => self.pick(&PLACE),
            "said" => self.pick(&SAID),
            "surname" => return self.surname(),
            "time" => self.pick(&TIME),
            "value" => self.pick(&VALUE),
            other => panic!("no list is called {other}"),
        };
        self.fill(filling)
    }

    /// Every other one is in no list.
    fn surname(&mut self) -> String {
        match self.below(2) {
            0 => self.pick(&SURNAME).to_owned(),
            _ => self.pick(&SYLLABLE).to_owned() + &self.pick(&SYLLABLE).to_lowercase(),
        }
    }

    /// Full name with title or role at first, the surname later.
    fn speaker(&mut self) -> String {
        let who = self.below(self.cast.len());
        let (given, surname) = self.cast[who].clone();
        if std::mem::replace(&mut self.introduced[who], true) {
            return surname;
        }
        match self.below(3) {
            0 => format!("{} {given} {surname}", self.pick(&TITLE)),
            1 => {
                let role = self.pick(&ROLE);
                format!("{given} {surname}, {}", self.fill(role))
            }
            _ => format!("{given} {surname}"),
        }
    }
}

/// With a capital where its first letter is, after an opening mark too.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let mut capital = String::with_capacity(text.len());
    for character in characters.by_ref() {
        capital.extend(character.to_uppercase());
        if character != '“' {
            break;
        }
    }
    capital + characters.as_str()
}
