//! Copies of training texts with other names, so that the weights learn what stands around names, not the names of the corpus and not the lists.

use super::corpus::Document;
use onrecord::{LABELS, Label, Span};
use std::collections::HashMap;

const LEXICONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/lexicons");

/// Words to make names of, for people, bodies and places.
pub struct Pools {
    people: Vec<String>,
    bodies: Vec<String>,
    places: Vec<String>,
    /// Ordinary words, which stay: `Bank`, `Northern`.
    common: std::collections::HashSet<String>,
}

/// A small generator of random numbers (xorshift).
pub struct Random(pub u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % end.max(1) as u64) as usize
    }

    fn of<'a>(&mut self, words: &'a [String]) -> &'a str {
        &words[self.below(words.len())]
    }
}

/// The entries of a list.
fn entries(list: &str) -> Result<Vec<String>, String> {
    let path = format!("{LEXICONS}/{list}.txt");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
    let entry = |line: &str| line.split(['\t', '#']).next().unwrap_or_default().trim().to_owned();
    Ok(text.lines().filter(|line| !line.starts_with('#')).map(entry).filter(|e| !e.is_empty()).collect())
}

/// The first words of names, those with small letters and of the plain alphabet only.
fn firsts(names: Vec<String>) -> Vec<String> {
    let plain = |word: &str| word.len() >= 4 && word.bytes().enumerate().all(|(at, b)| if at == 0 { b.is_ascii_alphabetic() } else { b.is_ascii_lowercase() });
    names.iter().filter_map(|name| name.split(' ').next()).filter(|w| plain(w)).map(str::to_owned).collect()
}

impl Pools {
    pub fn read() -> Result<Pools, String> {
        Ok(Pools {
            people: firsts(entries("words/surname")?),
            bodies: firsts(entries("names/companies")?),
            places: firsts(entries("names/cities")?),
            common: entries("words/common")?.into_iter().collect(),
        })
    }

    /// A word that may be a name and is likely in no list: the head of one and the tail of another.
    fn made(&self, label: Label, random: &mut Random) -> String {
        let pool = match label {
            Label::Person => &self.people,
            Label::Org => &self.bodies,
            _ => &self.places,
        };
        let (head, tail) = (random.of(pool), random.of(pool));
        let word = format!("{}{}", &head[..head.len().div_ceil(2)], &tail[tail.len() / 2..]);
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string()).unwrap_or_default() + letters.as_str()
    }

    /// The same text with other words in its names: `keep` of ten words stay. A word gets the same other word everywhere.
    pub fn renamed(&self, document: &Document, keep: usize, random: &mut Random) -> Document {
        let mut others: HashMap<&str, Option<String>> = HashMap::new();
        let mut text = String::with_capacity(document.text.len() + 64);
        let mut names = Vec::with_capacity(document.names.len());
        let mut at = 0;
        for (span, labels) in &document.names {
            if span.start < at {
                continue;
            }
            text.push_str(&document.text[at..span.start]);
            let start = text.len();
            let label = LABELS.iter().enumerate().find(|(bit, _)| labels >> bit & 1 == 1).map(|(_, label)| *label);
            let mut rest = &document.text[span.range()];
            while let Some(first) = rest.chars().next() {
                let end = rest.find(|c: char| c.is_alphabetic() != first.is_alphabetic()).unwrap_or(rest.len());
                let word = &rest[..end];
                text.push_str(self.other(word, label, keep, &mut others, random));
                rest = &rest[end..];
            }
            names.push((Span::new(start, text.len()), *labels));
            at = span.end;
        }
        text.push_str(&document.text[at..]);
        Document { text, names, ..document.clone() }
    }

    fn other<'a, 'd>(&self, word: &'d str, label: Option<Label>, keep: usize, others: &'a mut HashMap<&'d str, Option<String>>, random: &mut Random) -> &'a str
    where
        'd: 'a,
    {
        let label = match label {
            Some(label @ (Label::Person | Label::Org | Label::Gpe | Label::Loc | Label::Fac)) => label,
            _ => return word,
        };
        let mut letters = word.bytes();
        let title = letters.next().is_some_and(|b| b.is_ascii_uppercase()) && letters.len() >= 2 && letters.all(|b| b.is_ascii_lowercase());
        if !title || self.common.contains(&word.to_ascii_lowercase()) {
            return word;
        }
        let other = others.entry(word).or_insert_with(|| (random.below(10) >= keep).then(|| self.made(label, random)));
        other.as_deref().unwrap_or(word)
    }
}
