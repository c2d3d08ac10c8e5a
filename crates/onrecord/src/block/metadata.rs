//! Agency, contributors, copyright and distributor out of the lines that carry them.

use super::byline::names;
use super::line::{begins, is_wire, position};
use super::phrase;
use crate::Copyright;
use crate::key::Shape;
use crate::lexicon::{self, NameClasses, Path, name, word};
use crate::token;

/// The first news agency named in `text`, as written.
pub(super) fn agency_in(text: &str) -> Option<String> {
    let mut at = 0;
    while let Some(first) = token::next_token(text, at) {
        if (first.shape.is_capital() || first.shape == Shape::Lower)
            && Path::START.step(first.hash, first.shape).is_some()
            && let Some(found) = agency_at(text, first.start)
        {
            return Some(found);
        }
        at = first.end;
    }
    None
}

/// All of `text` is an agency's name, an article aside: `AFP`, `The Associated Press`, `REUTERS`.
pub(super) fn is_agency(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_prefix("The ").or_else(|| text.strip_prefix("the ")).unwrap_or(text);
    lists_of(text).any(name::AGENCIES)
}

/// The lists that hold all of `text` as a name, in capitals or not.
pub(super) fn lists_of(text: &str) -> NameClasses {
    let lists = |path: Option<Path>| path.map_or(NameClasses(0), Path::classes);
    let own = lists(Path::of(text, |shape| shape));
    if text.contains(char::is_lowercase) { own } else { NameClasses(own.0 | lists(Path::of_capitals(text)).0) }
}

/// The longest agency name that starts at byte `start`.
fn agency_at(text: &str, start: usize) -> Option<String> {
    let (mut path, mut best) = (Path::START, None);
    for token in token::name_tokens(&text[start..]) {
        let Some(next) = path.step(token.hash, token.shape) else { break };
        path = next;
        if path.classes().any(name::AGENCIES) {
            best = Some(start + token.end);
        }
    }
    best.map(|end| text[start..end].to_owned())
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
    if is_wire(credit) || credit.contains('/') && !credit.starts_with('(') && (credit.ends_with(')') || credit.contains(". ")) {
        return Vec::new();
    }
    let line = credit.trim_matches(['(', ')', '—', '–', '-', ' ', '_', '*', '[', ']']);
    let mut found = Vec::new();
    for clause in line.split(';').flat_map(sentences) {
        if !is_picture(clause) {
            found.extend(names(people_of(clause)).filter(|name| !is_office(name)));
        }
    }
    found
}

/// A part of an agency that signs as a whole: `Halden Newsroom`, `Asia desk`.
pub(super) fn is_office(name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or(name);
    ["newsroom", "bureau", "desk", "staff"].iter().any(|desk| last.eq_ignore_ascii_case(desk))
}

/// A clause on pictures: `Photo by Ann Example`, `File photo: ...`.
fn is_picture(clause: &str) -> bool {
    const SOURCES: [&str; 5] = ["photo:", "image:", "picture:", "photograph:", "credit:"];
    let first = clause.as_bytes().first().map_or(0, |b| b | 0x20);
    phrase::PICTURE_START.iter().any(|picture| picture.as_bytes()[0] == first && begins(clause, picture))
        || clause.contains(':') && SOURCES.iter().any(|source| position(clause, source).is_some())
}

/// The people of one clause: `Editing by A and B`, `With assistance from A`, `Acme writer A in Town contributed to this report`.
fn people_of(clause: &str) -> &str {
    // Behind `writer`; behind `by`, `from` or a colon.
    let (mut role, mut lead) = (None, None);
    // Nobody is named in `An Acme writer contributed`.
    let between = |role: Option<usize>, end: usize| &clause[role.unwrap_or(0).min(end)..end];
    for at in memchr::memchr2_iter(b' ', b':', clause.as_bytes()) {
        let rest = &clause[at + 1..];
        let after = |words: &[&str]| words.iter().find(|word| begins(rest, word)).map(|word| at + 1 + word.len());
        match rest.as_bytes().first().map(u8::to_ascii_lowercase) {
            Some(b' ') => lead = lead.or(Some(at + 2)),
            Some(b'b') => lead = lead.or(after(&["by "])),
            Some(b'f') => lead = lead.or(after(&["from "])),
            Some(b'w') => role = role.or(after(&["writers ", "writer "])),
            Some(b'c') if after(&["contributed by"]).is_some() => {}
            Some(b'c') if after(&["contributed", "compiled"]).is_some() => return between(role, at),
            Some(b'c') => role = role.or(after(&["correspondent "])),
            Some(b'r') if after(&["reported by"]).is_none() && after(&["reported "]).is_some() => return between(role, at),
            Some(b'r') => role = role.or(after(&["reporters ", "reporter ", "researchers ", "researcher "])),
            Some(b'p') if after(&["provided "]).is_some() => return between(role, at),
            _ => {}
        }
    }
    &clause[lead.unwrap_or(0)..]
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
    memchr::memchr_iter(b'.', text.as_bytes()).find(|at| text[at + 1..].starts_with(' ') && !is_shortened(&text[..*at]))
}

/// The last word is an initial or an abbreviation: `Acme Inc`, `Bloomberg L.P`.
fn is_shortened(text: &str) -> bool {
    let last = text.rsplit([' ', '(']).next().unwrap_or(text);
    last.chars().count() < 2 || last.contains('.') || lexicon::lookup(token::hash_key(last)).classes().any(word::ABBREVIATION)
}

/// `©2025 Acme Media Inc. All rights reserved.` -> 2025, Acme Media Inc.
pub(super) fn copyright(line: &str) -> Copyright {
    let mut starts = std::iter::once(0).chain(memchr::memchr_iter(b' ', line.as_bytes()).map(|at| at + 1));
    let ends = |at: &usize| match line.as_bytes().get(*at).map(u8::to_ascii_lowercase) {
        Some(b'|' | 0xe2 | 0xc2) => line[*at..].starts_with(['|', '•', '·']),
        Some(first) => phrase::AFTER_HOLDER.iter().any(|phrase| {
            let edge = || line.as_bytes().get(at + phrase.len()).is_none_or(|b| !b.is_ascii_alphanumeric());
            phrase.as_bytes()[0] == first && begins(&line[*at..], phrase) && edge()
        }),
        None => false,
    };
    let end = starts.find(ends);
    let notice = &line[..end.unwrap_or(line.len())];
    let notice = &notice[..stop(notice).map_or(notice.len(), |at| at + 1)];
    let mut year = None;
    let mut holder = String::with_capacity(notice.len());
    for word in notice.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let last_four = bare.get(bare.len().saturating_sub(4)..).unwrap_or(bare);
        let dated = bare.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/') || b >= 0x80) && last_four.len() == 4;
        if let Some(found) = last_four.parse().ok().filter(|found| dated && (1800..2200).contains(found)) {
            year = Some(found);
        } else if !(bare.is_empty()
            || holder.is_empty() && phrase::NOTICE_WORD.iter().any(|known| known.eq_ignore_ascii_case(bare)))
        {
            let word = word.trim_start_matches('©');
            if !holder.is_empty() {
                holder.push(' ');
            }
            holder.push_str(word);
        }
    }
    holder.truncate(without_stop(&holder).len());
    Copyright { year, holder: (!holder.is_empty()).then_some(holder) }
}

/// `Distributed by Acme Agency, LLC.` -> Acme Agency, LLC
pub(super) fn distributor(line: &str) -> Option<String> {
    // No letter of `distributed` and `syndicated` is rarer.
    memchr::memchr(b'b', line.as_bytes())?;
    let leads = ["distributed by ", "distributed exclusively by ", "syndicated by "];
    let lead = leads.iter().find_map(|lead| position(line, lead).map(|at| at + lead.len()))?;
    let rest = &line[lead..];
    let name = without_stop(&rest[..stop(rest).unwrap_or(rest.len())]);
    (!name.is_empty()).then(|| name.to_owned())
}

/// A company's name without the marks behind it; a full stop stays where it belongs to the last word: `Inc.`, `L.P.`, but `LLC`.
fn without_stop(name: &str) -> &str {
    let bare = name.trim_end_matches([',', '.', ';', ' ', '-', '–', '—']);
    let last = bare.rsplit(' ').next().unwrap_or(bare);
    let owned =
        name[bare.len()..].starts_with('.') && is_shortened(bare) && last.contains(|c: char| c.is_lowercase() || c == '.');
    &name[..bare.len() + owned as usize]
}
