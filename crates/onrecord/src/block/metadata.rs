//! Authors, agency, contributors, copyright and distributor out of the lines that carry them.

use super::line::position;
use crate::Copyright;
use crate::key::{self, Shape};
use crate::lexicon::{self, Classes, Path, name, union, word};

/// Names in a byline, in order: `By Ann Example and Bob Sample, Acme News on` -> two names.
///
/// What follows a comma after the last `and` is where they work; so is a later part with no given name: `By Ann Example, Acme News`.
pub(super) fn authors(byline: &str) -> Vec<String> {
    let (people, _) = people_and_outlet(byline);
    let mut found: Vec<String> = names(people).filter(|name| agency_in(name).is_none()).collect();
    let given = |name: &str| {
        let first = name.split(' ').next().unwrap_or(name);
        first.ends_with('.') || lexicon::lookup(key::hash_key(first)).classes().any(word::GIVEN)
    };
    let mut first = true;
    found.retain(|name| std::mem::take(&mut first) || people.contains(" and ") || people.contains(" AND ") || given(name));
    found
}

/// A byline's list of people, and what follows it: `Acme News on`.
fn people_and_outlet(byline: &str) -> (&str, &str) {
    let line = byline.strip_prefix("By ").or_else(|| byline.strip_prefix("BY ")).unwrap_or(byline);
    let line = line.split(['|', '•', '·', '(', '\n']).next().unwrap_or(line);
    let last = [" and ", " AND "].iter().filter_map(|and| line.rfind(and)).max().unwrap_or(0);
    match line[last..].find(',') {
        Some(comma) if last > 0 => (&line[..last + comma], &line[last + comma + 1..]),
        _ => (line, ""),
    }
}

/// The agency or outlet a byline gives: a known agency anywhere in it, else the name after the people.
pub(super) fn outlet(byline: &str) -> Option<String> {
    let (_, outlet) = people_and_outlet(byline);
    let outlet = outlet.trim().trim_end_matches(" on");
    let words: Vec<&str> = outlet.split_whitespace().collect();
    let named = (1..=5).contains(&words.len()) && words.iter().all(|w| is_name_word(w)) && !is_role(&words);
    agency_in(byline).or_else(|| named.then(|| outlet.to_owned()))
}

/// The people's names in a list joined by commas and `and`; roles, places and addresses are left out.
fn names(list: &str) -> impl Iterator<Item = String> {
    list.split([',', ';', '&']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" AND ")).filter_map(|part| {
        let part = part.trim().trim_start_matches("and ").trim_start_matches("By ");
        let part = part.split(" in ").next().unwrap_or(part);
        let words: Vec<&str> = part.split_whitespace().take_while(|w| !w.contains('@')).collect();
        let words = match words.split_last() {
            Some((&"on", rest)) => rest,
            _ => &words[..],
        };
        let proper = (2..=5).contains(&words.len()) && words.iter().all(|w| is_name_word(w)) && !is_role(words);
        proper.then(|| words.join(" ").trim_end_matches(['.', ')']).to_owned())
    })
}

fn is_name_word(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && !text.contains(char::is_numeric)
        || ["de", "van", "von", "der", "al", "bin", "da", "del", "la"].contains(&text)
}

/// `Staff Writer`, `Political Correspondent`; counter-examples: `Ann Butler`, `Xochitl Baker`, whose surnames are trades too.
fn is_role(words: &[&str]) -> bool {
    let classes = |word: &str| lexicon::lookup(key::hash_key(word)).classes();
    let named = words.len() > 1 && {
        let first = classes(words[0]);
        first.any(word::GIVEN) || !first.any(ROLE_WORD)
    };
    words.last().is_some_and(|last| {
        let writes = matches!(last.to_ascii_lowercase().as_str(), "writer" | "reporter" | "correspondent" | "editor");
        writes || (classes(last).any(word::TITLE) && !named)
    })
}

/// What a role begins with.
const ROLE_WORD: Classes = union(&[word::COMMON, word::TITLE, word::TITLE_MODIFIER]);

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
    let line = credit.trim_matches(['(', ')', '—', '–', '-', ' ', '_']);
    if ["photo", "image", "picture", "graphic", "video"].iter().any(|p| position(line, p) == Some(0)) {
        return Vec::new();
    }
    line.split(';').flat_map(contributors_of_clause).collect()
}

/// `Editing by A and B`, `With assistance from A`, `Acme writer A in Town contributed to this report`.
fn contributors_of_clause(clause: &str) -> Vec<String> {
    let end = position(clause, " contributed").or_else(|| position(clause, " also contributed")).unwrap_or(clause.len());
    let clause = clause[..end].trim_end_matches(" also");
    let start = [" by ", " from ", "writers ", "writer ", "reporters ", "reporter "]
        .iter()
        .filter_map(|lead| position(clause, lead).map(|at| at + lead.len()))
        .max()
        .unwrap_or(0);
    names(&clause[start..]).collect()
}

/// `©2025 Acme Media Inc. All rights reserved.` -> 2025, Acme Media Inc.
pub(super) fn copyright(line: &str) -> Copyright {
    let end =
        ["all rights", "visit ", "distributed by", "this material", "reprinted"].iter().filter_map(|p| position(line, p)).min();
    let notice = &line[..end.unwrap_or(line.len())];
    let mut year = None;
    let mut holder = Vec::new();
    for word in notice.split_whitespace() {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let bare = word.trim_matches(['©', ',', '.', ';', '(', ')']);
        if bare.len() == 4 && digits.len() == 4 {
            year = year.or_else(|| digits.parse().ok());
        } else if !(bare.is_empty() || bare.eq_ignore_ascii_case("copyright") || bare == "c" || bare == "by" && holder.is_empty())
        {
            holder.push(word);
        }
    }
    let holder = holder.join(" ");
    let last = holder.rsplit(' ').next().unwrap_or("");
    let abbreviated =
        last.trim_end_matches('.').contains('.') || lexicon::lookup(key::hash_key(last)).classes().any(word::ABBREVIATION);
    let holder = if abbreviated { holder.trim_end_matches(',') } else { holder.trim_end_matches(['.', ',']) };
    Copyright { year, holder: (!holder.is_empty()).then(|| holder.to_owned()) }
}

/// `Distributed by Acme Agency, LLC.` -> Acme Agency, LLC
pub(super) fn distributor(line: &str) -> Option<String> {
    let at = position(line, "distributed by ")? + "distributed by ".len();
    Some(line[at..].trim_end_matches('.').to_owned())
}
