//! What one line says about itself, whatever stands around it: furniture, credit, rights notice, byline, heading.

use super::layout;
use super::phrase::{self, Sign};
use crate::BlockKind;
use crate::key;
use crate::lexicon::{self, word};

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

/// A line and the phrases it is known by.
pub(super) struct Line<'t> {
    pub text: &'t str,
    /// What the phrases inside show.
    pub inside: Option<Sign>,
}

impl Line<'_> {
    /// What the line is by its own words, wherever it stands. A long one is running text, an item or a notice.
    pub fn kind(&self) -> Option<BlockKind> {
        let text = self.text;
        if layout::is_separator(text) {
            return Some(BlockKind::Separator);
        }
        if layout::list_marker(text) > 0 {
            return Some(BlockKind::ListItem);
        }
        if self.is_copyright() {
            return Some(BlockKind::Copyright);
        }
        if text.len() > LONGEST_LINE {
            return None;
        }
        let start = phrase::at_start(text.trim_start_matches(['(', '—', '–', '-', '_', '*', ' ', '[']));
        if start == Some(Sign::Credit) || self.inside == Some(Sign::Credit) || is_desk_initials(text) {
            Some(BlockKind::Credit)
        } else if is_byline(text) {
            Some(BlockKind::Byline)
        } else if (start == Some(Sign::Furniture) && (super::words(text) <= 4 || is_no_prose(text))) || self.is_furniture() {
            Some(BlockKind::Boilerplate)
        } else {
            None
        }
    }

    /// `©2025 Acme Media.`, `Copyright 2025 ...`, `(c) 2025`, `All rights reserved`, `... may not be reproduced without ...`.
    fn is_copyright(&self) -> bool {
        const STARTS: [&str; 7] =
            ["copyright 1", "copyright 2", "copyright ©", "copyright (c)", "(c) 1", "(c) 2", "all rights reserved"];
        match self.text.as_bytes()[0] | 0x20 {
            b'c' | b'(' | b'a' if STARTS.iter().any(|start| begins(self.text, start)) => true,
            0xe2 if self.text.starts_with('©') => true,
            _ => self.inside == Some(Sign::Rights) && self.text.len() < LONGEST_LINE,
        }
    }

    /// Navigation, sharing, subscription, comments, time stamps, `Write to Ann Example at ...`.
    fn is_furniture(&self) -> bool {
        let text = self.text;
        self.inside == Some(Sign::Furniture) || is_menu(text) || is_comment_count(text) || is_stamp(text)
    }
}

/// `abc-de/fgh/ij`: initials of an agency's desk.
fn is_desk_initials(line: &str) -> bool {
    line.len() < 40 && line.contains('/') && line.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'/' | b'-'))
}

/// A line that begins like furniture is some, unless it is a plain sentence: `Comments by the mayor upset the crew.`
fn is_no_prose(line: &str) -> bool {
    let contact = line.contains('@') && !line.starts_with("By ");
    contact || line.contains([':', '|', '·']) || !line.ends_with('.') || has_clock(line) || is_plea(line)
}

/// `Home | World | Sport`
fn is_menu(line: &str) -> bool {
    let bars = || line.matches(" | ").count() + line.matches(" · ").count();
    // The last byte of a dot, which curly quotes don't share.
    memchr::memchr2(b'|', 0xb7, line.as_bytes()).is_some() && super::words(line) < 16 && bars() >= 2
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
    let dated = || begins(line, "published") || begins(line, "updated");
    line.len() < 120 && (dated() || begins_with_month(line)) && line.contains("20") && has_clock(line)
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
