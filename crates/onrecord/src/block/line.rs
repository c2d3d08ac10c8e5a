//! What one line says about itself, whatever stands around it: furniture, credit, rights notice, byline, heading.

use crate::key;
use crate::lexicon::{self, phrase, word};
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};
use std::sync::LazyLock;

/// The phrases of one list that a line begins with.
struct Starts(AhoCorasick);

impl Starts {
    fn of(list: &[&str]) -> Starts {
        let mut builder = AhoCorasickBuilder::new();
        builder
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .ascii_case_insensitive(true)
            .start_kind(StartKind::Anchored)
            .match_kind(MatchKind::LeftmostLongest);
        Starts(builder.build(list).expect("the lists are small"))
    }

    /// `line` begins with a phrase, which ends where a word does.
    fn begin(&self, line: &str) -> bool {
        let found = self.0.find(Input::new(line).anchored(Anchored::Yes));
        found.is_some_and(|found| word_ends(line, found.end()))
    }
}

/// What a phrase anywhere in a line shows the line to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Credit,
    Furniture,
}

/// The phrases of both lists that count anywhere in a line, those of credits first: one walk over a line finds them all.
static INSIDE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasickBuilder::new()
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        .build(phrase::CREDIT_INSIDE.iter().chain(phrase::FURNITURE_INSIDE))
        .expect("the lists are small")
});

/// The sign of a phrase within `line`; a credit's before that of furniture.
pub(super) fn sign(line: &str) -> Option<Sign> {
    INSIDE.find(line)?;
    let credit = INSIDE.find_overlapping_iter(line).any(|found| found.pattern().as_usize() < phrase::CREDIT_INSIDE.len());
    Some(if credit { Sign::Credit } else { Sign::Furniture })
}

static CREDIT_START: LazyLock<Starts> = LazyLock::new(|| Starts::of(phrase::CREDIT_START));
static FURNITURE_START: LazyLock<Starts> = LazyLock::new(|| Starts::of(phrase::FURNITURE_START));

/// Furniture, credits and bylines are never longer.
pub(super) const LONGEST_LINE: usize = 320;

/// `text` begins with `phrase`, ignoring ASCII case.
fn begins(text: &str, phrase: &str) -> bool {
    text.get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase))
}

/// Where `phrase` stands in `text`, ignoring ASCII case. Only for short lines.
pub(super) fn position(text: &str, phrase: &str) -> Option<usize> {
    text.as_bytes().windows(phrase.len()).position(|w| w.eq_ignore_ascii_case(phrase.as_bytes()))
}

fn word_ends(text: &str, at: usize) -> bool {
    !text[at..].starts_with(char::is_alphanumeric)
}

/// `©2025 Acme Media.`, `Copyright 2025 ...`, `(c) 2025`, `All rights reserved`.
pub(super) fn is_copyright(line: &str) -> bool {
    let notice = || {
        ["copyright 1", "copyright 2", "copyright ©", "copyright (c)", "(c) 1", "(c) 2", "all rights reserved"]
            .iter()
            .any(|p| begins(line, p))
    };
    line.starts_with('©')
        || (line.starts_with(['c', 'C', '(', 'a', 'A']) && notice())
        || (line.len() < LONGEST_LINE && line.contains('©') && position(line, "rights reserved").is_some())
}

/// `Reporting by ...`, `—With assistance from ...`, `... contributed to this report.`, `Photo: ...`, an agency's desk initials.
///
/// Counter-example: `Reporting by the paper led to a trial.` in a long paragraph.
pub(super) fn is_credit(line: &str, sign: Option<Sign>) -> bool {
    let body = line.trim_start_matches(['(', '—', '–', '-', '_', '*', ' ', '[']);
    sign == Some(Sign::Credit) || CREDIT_START.begin(body) || is_desk_initials(line)
}

/// `abc-de/fgh/ij`: initials of an agency's desk.
fn is_desk_initials(line: &str) -> bool {
    line.len() < 40 && line.contains('/') && line.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'/' | b'-'))
}

/// Navigation, sharing, subscription, comments, time stamps, `Write to Ann Example at ...`.
pub(super) fn is_furniture(line: &str, sign: Option<Sign>) -> bool {
    sign == Some(Sign::Furniture)
        || (FURNITURE_START.begin(line) && (super::words(line) <= 4 || is_no_prose(line)))
        || is_menu(line)
        || is_comment_count(line)
        || is_stamp(line)
}

/// A line that begins like furniture is some, unless it is a plain sentence: `Comments by the mayor upset the crew.`
fn is_no_prose(line: &str) -> bool {
    let contact = line.contains('@') && !line.starts_with("By ");
    contact || line.contains([':', '|', '·']) || !line.ends_with('.') || has_clock(line) || is_plea(line)
}

/// `Home | World | Sport`
fn is_menu(line: &str) -> bool {
    let bars = || line.matches(" | ").count() + line.matches(" · ").count();
    (memchr::memchr(b'|', line.as_bytes()).is_some() || line.contains('·')) && super::words(line) < 16 && bars() >= 2
}

/// `Subscribe for $1 a week.`: furniture that is a whole sentence.
fn is_plea(line: &str) -> bool {
    ["subscribe", "sign up", "get ", "like what", "support", "appeared in", "follow us", "we use cookies", "this site"]
        .iter()
        .any(|p| begins(line, p))
}

/// `148 comments`
fn is_comment_count(line: &str) -> bool {
    line.strip_suffix("comments")
        .or_else(|| line.strip_suffix("Comments"))
        .is_some_and(|n| n.trim().bytes().all(|b| b.is_ascii_digit()))
}

/// A line that is nothing but a date and a time: `Published March 16, 2025, 5:00 a.m. CT`, `Sept. 9, 2025 7:02 a.m. ET | Share`.
fn is_stamp(line: &str) -> bool {
    let dated = begins(line, "published") || begins(line, "updated");
    line.len() < 120 && (dated || begins_with_month(line)) && line.contains("20") && has_clock(line)
}

fn has_clock(line: &str) -> bool {
    ["a.m", "p.m", " AM", " PM", "am ", "pm "].iter().any(|p| line.contains(p)) && line.bytes().any(|b| b.is_ascii_digit())
}

fn begins_with_month(line: &str) -> bool {
    key::next_token(line, 0).is_some_and(|t| lexicon::lookup(t.hash).classes().any(word::WEEKDAY_MONTH))
}

/// `By Ann Example and Bob Sample`, `Ann Example, Acme News on`.
pub(super) fn is_byline(line: &str) -> bool {
    let by = ["By ", "BY ", "by "].iter().find_map(|p| line.strip_prefix(p));
    let named = by.is_some_and(|rest| rest.starts_with(char::is_uppercase) && !rest.trim_end().ends_with(['?', '!']));
    line.len() < LONGEST_LINE && ((named && !is_sentence(line)) || (line.ends_with(" on") && line.contains(", ")))
}

/// Ends the way sentences end. Counter-example: a heading whose last word is shortened: `New rink on Main St.`
pub(super) fn is_sentence(line: &str) -> bool {
    let bare = line.trim_end_matches(['"', '”', '’', '\'', ')']);
    let last = bare.trim_end_matches('.').rsplit(' ').next().unwrap_or(bare);
    let shortened =
        || last.starts_with(char::is_uppercase) && lexicon::lookup(key::hash_key(last)).classes().any(word::ABBREVIATION);
    bare.ends_with([';', ',']) || (bare.ends_with('.') && !shortened())
}

/// Two to four capitalised words, more of them after `and` or a comma; a role may follow: `Ann Example, political correspondent`.
pub(super) fn is_names(line: &str) -> bool {
    let first = line.split([',', '|', '•', '·']).next().unwrap_or(line);
    line.len() < 120
        && !is_sentence(line)
        && first.split(" and ").all(|name| {
            let words = name.split_whitespace().count();
            (2..=4).contains(&words)
                && name.split_whitespace().all(|w| w.starts_with(char::is_uppercase) && !w.contains([':', '?', '’', '!']))
        })
}

/// A heading by its looks: short, no sentence.
pub(super) fn is_heading(line: &str) -> bool {
    line.len() <= 220 && !is_sentence(line) && !line.ends_with([':', '”', '"'])
}
