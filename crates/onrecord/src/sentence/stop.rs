//! Whether one full stop ends the sentence, by the class of the word before it.

use super::context::{After, Near, before, following, part_of_word, word_before};
use super::mark::Candidate;
use super::rules::Stretch;
use crate::key::Shape;
use crate::lexicon::{self, Classes, union, word};
use crate::token;

/// Words that a full stop may shorten, in any of the lists.
const SHORTENED: Classes = union(&[word::ABBREVIATION, word::STATE_WORD, word::NUMBER_PREFIX, word::DATE_WORD]);

/// A full stop's surroundings, as the rules below read them.
struct Stop<'s, 'a> {
    stretch: &'s Stretch<'a>,
    last: Near,
    after: &'s After,
    next: Near,
}

/// Nearly every sentence ends like this: a word in small letters that nothing shortens, a full stop, one blank, a capital.
///
/// `was closed. The`; all else, `approx. The` and `closed.” The` too, takes the closer look of [`ends`].
pub(super) fn plainly_ends(text: &str, mark: usize, start: usize, extra: &[u64]) -> bool {
    let bytes = text.as_bytes();
    let [b'.', b' ', rest @ ..] = &bytes[mark..] else { return false };
    let small = |b: &u8| b.is_ascii_lowercase() || !b.is_ascii();
    let sentence = &bytes[start.max(mark.saturating_sub(LONGEST_PLAIN + 1))..mark];
    if !begins_with_capital(rest) || !sentence.last().is_some_and(small) {
        return false;
    }
    let length = sentence.iter().rev().take_while(|b| small(b)).count();
    let apart = !sentence[..sentence.len() - length].last().is_some_and(|b| part_of_word(*b));
    if !apart || !(3..=LONGEST_PLAIN).contains(&length) {
        return false;
    }
    token::next_token(text, mark - length).is_some_and(|word| {
        let plain = word.end == mark && word.shape == Shape::Lower && mark - word.start > 2;
        plain && !lexicon::lookup(word.hash).classes().any(SHORTENED) && !extra.contains(&word.hash)
    })
}

/// A capital of the Latin or Cyrillic alphabet, of those that news in English is full of.
fn begins_with_capital(bytes: &[u8]) -> bool {
    matches!(bytes, [b'A'..=b'Z', ..] | [0xc3, 0x80..=0x96 | 0x98..=0x9e, ..] | [0xd0, 0x80..=0xaf, ..])
}

/// Bytes of a plain word at most.
const LONGEST_PLAIN: usize = 24;

/// Bytes of a place's letters with their stops inside at most: `N.J` has no senator in common with `C.I.A`.
const LONGEST_PLACE: usize = 4;

/// Whether the sentence that began at `start` ends with the full stop `found`.
pub(super) fn ends(stretch: &Stretch, found: &Candidate, start: usize, after: &After, extra: &[u64]) -> bool {
    let text = stretch.text;
    let Some(last) = before(text, start, found.start) else {
        let apart = text[..found.start].ends_with(' ') && found.end == found.marks_end;
        return stretch.may_begin(after) || apart && after.first.token.shape == Shape::Lower;
    };
    let may_begin = stretch.may_begin(after);
    let listed = last.is(SHORTENED);
    if !may_begin {
        return !listed && carelessly_begins(text, &last, found, after);
    }
    if extra.contains(&last.token.hash) {
        return false;
    }
    if is_life_date(text, &last) {
        return false;
    }
    let opens_line = last.token.start == stretch.start || (last.token.shape == Shape::Number && last.token.start == start);
    if opens_line && is_list_number(&last) {
        return false;
    }
    // `Q2` and `H1` have the shape of an initial, but are whole.
    let initial = last.token.shape == Shape::Initial && !text.as_bytes()[last.token.end - 1].is_ascii_digit();
    if !listed && !initial && !is_dotted(text, &last) {
        return true;
    }
    let stop = Stop { stretch, last, after, next: after.first };
    if after.opens_bracket {
        return false;
    }
    if found.closes_bracket || found.closes_quote {
        return stop.before_open() || after.opens_quote || !last.is(word::ABBR_TITLE);
    }
    stop.by_class()
}

/// In careless writing a lower-case word begins a sentence; a plain word before the mark and a plain opener behind it show it, a
/// pronoun, or a blank before the mark. A web address and an aside in brackets need no capital either.
///
/// `it was closed. then we left`, `Ask Ann. you know her`, `a fine day ! come`, `Ask us. www.example.com`; counter-examples:
/// `approx. the same`, `“No.” she said`, `told the B.B.C. that`.
pub(super) fn carelessly_begins(text: &str, last: &Near, found: &Candidate, after: &After) -> bool {
    let next = &after.first;
    let shortened = last.token.shape == Shape::Initial || is_dotted(text, last);
    if found.end != found.marks_end || next.token.shape != Shape::Lower || shortened {
        return false;
    }
    if is_web_address(text, next) || after.opens_bracket {
        return true;
    }
    let apart = text[..found.start].ends_with(' ');
    if apart || next.is(word::PRONOUN) {
        return true;
    }
    let plain = last.token.shape == Shape::Lower && last.len() > 1;
    plain && (next.is(OPENER) || (last.len() > 2 && last.is(word::COMMON) && next.is(word::COMMON)))
}

/// A web address.
pub(super) fn is_web_address(text: &str, near: &Near) -> bool {
    ["http", "www."].iter().any(|scheme| text[near.token.start..].starts_with(scheme))
}

/// Words that open a clause even in lower case.
const OPENER: Classes = union(&[word::STARTER, word::PRONOUN]);

/// `1.`, `12.`, `a.`, `B.`, `iv.` at the start of a line number a list item.
fn is_list_number(last: &Near) -> bool {
    match last.token.shape {
        Shape::Number => last.len() <= 2,
        Shape::Initial => true,
        Shape::Lower => last.len() == 1 || last.is(word::NUMBER_PREFIX) && last.len() <= 2,
        _ => false,
    }
}

/// One small letter that opens a bracket shortens *born*, *died*, *reigned*: `(b. March 2009)`, `(d. 1911)`.
///
/// Counter-example: `vitamin b. March came`, where no bracket opens.
fn is_life_date(text: &str, last: &Near) -> bool {
    last.len() == 1 && last.token.shape == Shape::Lower && text[..last.token.start].ends_with('(')
}

/// Full stops inside: `U.N.`, `p.m.`, `J.R.`.
fn is_dotted(text: &str, last: &Near) -> bool {
    text.as_bytes()[last.token.start..last.token.end - 1].contains(&b'.') && last.token.shape != Shape::Number
}

impl Stop<'_, '_> {
    fn next_is_digit(&self) -> bool {
        self.next.token.shape == Shape::Number
    }

    fn before_starter(&self) -> bool {
        self.stretch.is_starter(&self.next)
    }

    /// Before a starter, or a common word that neither heads a name nor is followed by more of one.
    ///
    /// `Acme Inc. Shares fell`; counter-examples: `Acme Inc. Chief Executive`, `Jones, Jr. Airport`, `Acme & Co. Brewing Holdings`.
    fn before_open(&self) -> bool {
        self.before_starter()
            || (self.stretch.is_open(&self.next) && !self.name_goes_on() && !self.second().is_some_and(|w| w.is_capital()))
    }

    /// The token after the next one.
    fn second(&self) -> Option<Near> {
        following(self.stretch.text, &self.next)
    }

    /// `Apple Inc. Chief Executive`, `Topeka, Kan. Mayor`, `Acme Corp. Center`, `the Wash. River`.
    fn name_goes_on(&self) -> bool {
        const GOES_ON: Classes = union(&[
            word::TITLE,
            word::TITLE_MODIFIER,
            word::ABBR_TITLE,
            word::HONORIFIC,
            word::FAC_HEAD,
            word::ORG_HEAD,
            word::LOC_HEAD,
            word::ORG_SUFFIX,
            word::ABBR_CORPORATE,
        ]);
        self.next.is(GOES_ON)
    }

    fn quote_opens(&self) -> bool {
        self.after.opens_quote
    }

    /// The decision for every class of shortened word; the most telling class first.
    fn by_class(&self) -> bool {
        let last = &self.last;
        let capital = last.is_capital();
        if last.is(word::ABBR_TIME) && !(capital && self.follows_given()) {
            return self.time_ends();
        }
        if last.is(word::ABBR_ACRONYM) {
            return self.before_starter() || self.quote_opens();
        }
        if last.is(word::ABBR_STATE) || (capital && last.is(word::STATE_WORD)) {
            return self.state_ends();
        }
        if last.is(word::ABBR_CORPORATE) {
            return self.company_ends();
        }
        if last.is(word::ABBR_DEGREE) {
            return self.before_open() || self.quote_opens();
        }
        if last.token.shape == Shape::Initial || (capital && is_dotted(self.stretch.text, last)) {
            // `at the A.B.C. Senator Example`: no body's own.
            let member = last.len() > LONGEST_PLACE && self.next.is(word::LEGISLATOR);
            return member || self.before_starter() || (self.quote_opens() && last.len() != 2);
        }
        if last.is(word::ABBR_LATIN) {
            return self.latin_ends();
        }
        if last.is(word::ABBR_TITLE) && (capital || !last.is(word::COMMON)) {
            // `Ann Sen. They left.`: a surname.
            return capital && self.follows_given() && self.next.is(word::PRONOUN) && self.before_starter();
        }
        if last.is(word::ABBR_PLACE) {
            return self.before_starter() || (self.follows_capital() && (self.quote_opens() || self.before_open()));
        }
        if last.is(word::ABBR_MONTH) || (capital && last.is(word::DATE_WORD)) {
            return !self.next_is_digit() && (last.is(word::DATE_WORD) || self.before_open() || self.quote_opens());
        }
        if last.is(word::ABBR_NUMBER) || last.is(word::NUMBER_PREFIX) {
            return self.number_word_ends();
        }
        if last.is(word::ABBR_GENERAL) {
            return self.before_starter() || self.quote_opens();
        }
        true
    }

    /// `at 5 p.m. Police said` ends; `5 p.m. Monday`, `5 p.m. ET`, `5 p.m. Pacific time` do not.
    fn time_ends(&self) -> bool {
        if self.next.is(word::WEEKDAY_MONTH) || self.next.is(word::ZONE_WORD) {
            return false;
        }
        let of_place = self.second().is_some_and(|second| {
            second.token.shape == Shape::Lower && &self.stretch.text[second.token.start..second.token.end] == "time"
        });
        !of_place
    }

    /// A state after its town (`Gulfport, Miss.`) is followed by a comma when the sentence goes on, so without one it ends.
    ///
    /// Counter-examples: `Calif. Gov. Example`, `the N.Y. Times`.
    fn state_ends(&self) -> bool {
        let text = self.stretch.text;
        let before = text[self.stretch.start..self.last.token.start].trim_end();
        let after_town = before.ends_with(',') || before.ends_with('-');
        if !after_town && self.last.is(word::STATE_WORD) {
            return true;
        }
        self.before_starter()
            || self.quote_opens()
            || self.next_is_digit()
            || (!self.name_goes_on() && (after_town || self.before_open()))
    }

    /// `e.g.` and `v.` never end, `etc.` and `et al.` do before a capital. `V.` is an initial, seen before.
    fn latin_ends(&self) -> bool {
        self.last.word.value(word::ABBR_LATIN) == Some("e") && !self.next_is_digit()
    }

    /// `No. 3`, `Vol. II`: held before a number only. `She said no. 3 people left` ends: lower case.
    fn number_word_ends(&self) -> bool {
        let text = self.stretch.text;
        let lower_no = self.last.token.shape == Shape::Lower
            && matches!(&text[self.last.token.start..self.last.token.end], "no" | "art" | "eq");
        let roman = self.next.is_capital()
            && text[self.next.token.start..self.next.token.end].bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        !(self.next_is_digit() && !lower_no || roman && self.last.is_capital())
    }

    /// `Acme Inc. The company` ends; `Acme Co. Ltd.`, `Acme Inc. Chief Executive`, `Acme Corp. Canada` do not.
    fn company_ends(&self) -> bool {
        if self.before_starter() || self.quote_opens() || self.next_is_digit() {
            return true;
        }
        if self.name_goes_on() {
            return false;
        }
        self.before_open() || self.new_subject()
    }

    /// The next word is the subject of a new sentence: a verb or an apposition follows (`Example said`, `Example, a maker of`).
    fn new_subject(&self) -> bool {
        let Some(second) = self.second() else { return false };
        let text = self.stretch.text;
        match second.token.shape {
            Shape::Lower => second.is(union(&[word::SAYING, word::AUXILIARY])),
            Shape::Mark if text[second.token.start..].starts_with(", ") => {
                following(text, &second).is_some_and(|third| third.token.shape == Shape::Lower)
            }
            _ => false,
        }
    }

    /// A given name stands before: `Robert A.M. Example`. Counter-example: `at 5 P.M. Example`.
    fn follows_given(&self) -> bool {
        word_before(self.stretch.text, self.stretch.start, self.last.token.start)
            .is_some_and(|w| w.token.shape == Shape::Title && w.is(word::GIVEN))
    }

    /// A capitalised word that opens no phrase stands before: `Main St.`, not `In St. Mark`.
    fn follows_capital(&self) -> bool {
        word_before(self.stretch.text, self.stretch.start, self.last.token.start)
            .is_some_and(|w| w.is_capital() && !w.is(word::STARTER) && !w.is(word::PREPOSITION))
    }
}
