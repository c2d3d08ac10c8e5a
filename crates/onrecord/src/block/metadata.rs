//! Agency, contributors, copyright and distributor out of the lines that carry them.

use super::byline::names;
use super::line::{begins, position};
use crate::Copyright;
use crate::key::{self, Shape};
use crate::lexicon::{self, Path, name, word};

/// The first news agency named in `text`, as written.
pub(super) fn agency_in(text: &str) -> Option<String> {
    let mut at = 0;
    while let Some(first) = key::next_token(text, at) {
        if (first.shape.is_capital() || first.shape == Shape::Lower)
            && let Some(found) = agency_at(text, first.start)
        {
            return Some(found);
        }
        at = first.end;
    }
    None
}

/// All of `text` is an agency's name, an article aside: `AFP`, `The Associated Press`.
pub(super) fn is_agency(text: &str) -> bool {
    let text = text.trim().trim_start_matches("The ").trim_start_matches("the ");
    Path::of(text, |shape| shape).is_some_and(|path| path.classes().any(name::AGENCIES))
}

/// The longest agency name that starts at byte `start`.
fn agency_at(text: &str, start: usize) -> Option<String> {
    let (mut path, mut at, mut best) = (Path::START, start, None);
    while let Some(token) = key::next_token(text, at) {
        let Some(next) = path.step(token.hash, token.shape) else { break };
        path = next;
        at = token.end;
        if path.classes().any(name::AGENCIES) {
            best = Some(text[start..at].to_owned());
        }
    }
    best
}

/// The full name of an agency where the article gives it (`AP` of an article with `© The Associated Press`), else `agency` as it is.
pub(super) fn full_name(agency: String, article: &str) -> String {
    match Path::of(&agency, |shape| shape).and_then(|path| path.canonical(name::AGENCIES)) {
        Some(full) if memchr::memmem::find(article.as_bytes(), full.as_bytes()).is_some() => full.to_owned(),
        _ => agency,
    }
}

/// Who else wrote, reported or edited, from a credit line; photographers are none.
pub(super) fn contributors(credit: &str) -> Vec<String> {
    // A picture's caption: `... at dusk. (Ann Example/Sample Images)`
    if credit.ends_with(')') && !credit.starts_with('(') && credit.contains('/') {
        return Vec::new();
    }
    let line = credit.trim_matches(['(', ')', '—', '–', '-', ' ', '_', '*', '[', ']']);
    let mut found = Vec::new();
    for clause in line.split(';').flat_map(sentences) {
        let pictures = ["photo", "image", "picture", "graphic", "video", "illustration", "caption", "file photo", "ap photo", "visual", "top image", "main"];
        if !pictures.iter().any(|picture| begins(clause, picture)) && position(clause, "photo:").is_none() {
            found.extend(names(people_of(clause)));
        }
    }
    found
}

/// The people of one clause: `Editing by A and B`, `With assistance from A`, `Acme writer A in Town contributed to this report`.
fn people_of(clause: &str) -> &str {
    let ends = [" also contributed", " contributed", " reported", " provided", " compiled"];
    let active = |end: &&str| position(clause, end).filter(|at| *at > 0 && !begins(&clause[at + end.len()..], " by "));
    if let Some(end) = ends.iter().filter_map(|end| active(&end)).min() {
        let people = &clause[..end];
        let start = ["writers ", "writer ", "reporters ", "reporter ", "correspondent "].iter().filter_map(|lead| position(people, lead).map(|at| at + lead.len())).min();
        return &people[start.unwrap_or(0)..];
    }
    let start = [" by ", " from ", ": "].iter().filter_map(|lead| position(clause, lead).map(|at| at + lead.len())).min();
    &clause[start.unwrap_or(0)..]
}

/// A line cut behind full stops that end a longer word: `Example reported from Rome. Bob B. Sample contributed.`
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let end = stop(text);
        rest = end.map(|at| text[at + 2..].trim_start()).filter(|rest| !rest.is_empty());
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// Where the first full stop stands that ends a sentence of names and notices: behind no initial and no abbreviation.
fn stop(text: &str) -> Option<usize> {
    memchr::memmem::find_iter(text.as_bytes(), b". ").find(|at| !is_shortened(&text[..*at]))
}

/// The last word is an initial or an abbreviation: `Acme Inc`, `Bloomberg L.P`.
fn is_shortened(text: &str) -> bool {
    let last = text.rsplit([' ', '(']).next().unwrap_or(text);
    last.chars().count() < 2 || last.contains('.') || lexicon::lookup(key::hash_key(last)).classes().any(word::ABBREVIATION)
}

/// What follows the holder in a notice.
const AFTER_HOLDER: [&str; 13] = [
    "all rights", "visit ", "distributed by", "this material", "this story", "reprinted", "reproduced", "republished", "used with", "registered in", "click for",
    "no reproduction", "unauthori",
];
/// Words of a notice that are no part of the holder's name when they stand before it.
const NOTICE_WORDS: [&str; 12] = ["all", "by", "c", "content", "contents", "copyright", "copyrights", "images", "material", "photos", "text", "copyrighted"];

/// `©2025 Acme Media Inc. All rights reserved.` -> 2025, Acme Media Inc.
pub(super) fn copyright(line: &str) -> Copyright {
    let ends = AFTER_HOLDER.iter().filter_map(|phrase| position(line, phrase)).chain(line.find(['|', '•', '·']));
    let notice = &line[..ends.min().unwrap_or(line.len())];
    let notice = &notice[..stop(notice).map_or(notice.len(), |at| at + 1)];
    let mut year = None;
    let mut holder = String::new();
    for word in notice.split_whitespace() {
        let bare = word.trim_matches(['©', ',', '.', ';', ':', '(', ')', '-', '–']);
        let last_four = bare.get(bare.len().saturating_sub(4)..).unwrap_or(bare);
        let dated = bare.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/') || b >= 0x80) && last_four.len() == 4;
        if let Some(found) = last_four.parse().ok().filter(|found| dated && (1800..2200).contains(found)) {
            year = Some(found);
        } else if !(bare.is_empty() || holder.is_empty() && NOTICE_WORDS.iter().any(|known| known.eq_ignore_ascii_case(bare))) {
            let word = word.trim_start_matches('©');
            holder.extend((!holder.is_empty()).then_some(' '));
            holder.push_str(word);
        }
    }
    holder.truncate(without_stop(&holder).len());
    Copyright { year, holder: (!holder.is_empty()).then_some(holder) }
}

/// `Distributed by Acme Agency, LLC.` -> Acme Agency, LLC
pub(super) fn distributor(line: &str) -> Option<String> {
    let lead = ["distributed by ", "distributed exclusively by ", "syndicated by "].iter().find_map(|lead| position(line, lead).map(|at| at + lead.len()))?;
    let rest = &line[lead..];
    let name = without_stop(&rest[..stop(rest).unwrap_or(rest.len())]);
    (!name.is_empty()).then(|| name.to_owned())
}

/// A company's name without the marks behind it; a full stop stays where it belongs to the last word: `Inc.`, `L.P.`, but `LLC`.
fn without_stop(name: &str) -> &str {
    let bare = name.trim_end_matches([',', '.', ';', ' ', '-', '–', '—']);
    let last = bare.rsplit(' ').next().unwrap_or(bare);
    let owned = name[bare.len()..].starts_with('.') && is_shortened(bare) && last.contains(|c: char| c.is_lowercase() || c == '.');
    &name[..bare.len() + owned as usize]
}
