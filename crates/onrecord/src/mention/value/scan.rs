//! A sentence's tokens as the value rules look at them. Every accessor is total: past either end there is no token.

use super::{Found, number};
use crate::key::Shape;
use crate::lexicon::{Classes, FUNCTION, NameClasses, union, word};
use crate::mention::name::longest_of;
use crate::token::{Token, WordSet, words};
use crate::{Label, ShortText, Value};
use jiff::civil::Date;
use std::cell::OnceCell;

/// More words of matches than the list has, which is for whole reports.
const PLAYED: &WordSet = words!["balls", "touchdown", "touchdowns", "unbeaten", "wicket", "wickets", "yards"];

/// One sentence.
pub(super) struct Scan<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    /// The day relative dates count from.
    pub today: Option<Date>,
    /// First token behind the value before: nothing to the left of it is free.
    pub floor: usize,
    /// The sentence is about a match, looked at once.
    of_sport: OnceCell<bool>,
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str, tokens: &'a [Token], today: Option<Date>) -> Scan<'a> {
        Scan { text, tokens, today, floor: 0, of_sport: OnceCell::new() }
    }

    /// In one of these lists.
    pub fn has(&self, at: usize, classes: Classes) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is(classes))
    }

    /// The text of a token without its final full stop; empty past the ends. Once in the program, as most rules ask for it.
    #[inline(never)]
    pub fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| &self.text[t.start as usize..t.end as usize - t.has_stop() as usize])
    }

    /// The token ends as past forms do: `moved`. Counter-example: `need`.
    pub fn has_past_ending(&self, at: usize) -> bool {
        let word = self.word(at);
        word.ends_with("ed") && !word.ends_with("eed")
    }

    /// One of these words or marks.
    #[inline(always)]
    pub fn is(&self, at: usize, words: &WordSet) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_one(words))
    }

    /// The same for the token before `at`, unless that belongs to the value before.
    pub fn is_before(&self, at: usize, words: &WordSet) -> bool {
        at > self.floor && self.is(at - 1, words)
    }

    /// The token before `at` is free and in one of these lists.
    pub fn has_before(&self, at: usize, classes: Classes) -> bool {
        at > self.floor && self.has(at - 1, classes)
    }

    /// Value column of a word in one list.
    #[inline(always)]
    pub fn value(&self, at: usize, class: Classes) -> Option<&'static str> {
        self.tokens.get(at)?.word.value(class)
    }

    /// The value column as a number.
    pub fn number(&self, at: usize, class: Classes) -> Option<f64> {
        number::digits(self.value(at, class)?)
    }

    pub fn shape(&self, at: usize) -> Option<Shape> {
        self.tokens.get(at).map(|t| t.shape)
    }

    pub fn is_capital(&self, at: usize) -> bool {
        self.shape(at).is_some_and(Shape::is_capital)
    }

    pub fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_glued())
    }

    fn is_mark(&self, at: usize) -> bool {
        self.shape(at) == Some(Shape::Mark)
    }

    /// A hyphen that joins the token before it and the one after.
    pub fn hyphen(&self, at: usize) -> bool {
        self.glued(at) && self.is_joining(at)
    }

    /// Few tokens touch the one before: the rest of the question is asked in one place.
    #[inline(never)]
    fn is_joining(&self, at: usize) -> bool {
        self.glued(at + 1) && self.is_mark(at) && self.is(at, words!["-", "‐", "‑"])
    }

    /// A dash or hyphen, as ranges have it.
    pub fn dash(&self, at: usize) -> bool {
        self.is_mark(at) && self.is(at, words!["-", "‐", "‑", "–", "—"])
    }

    /// The last byte of a value that ends before token `end`, plus one: without a full stop that only ends the sentence.
    ///
    /// `It froze on the 21st.`, `They ran 40 km.`, `at 10:15 EST.`: the words are listed with a full stop (`Elm st.`, `40 km. away`),
    /// but need none.
    /// Counter-examples: `at 5 p.m.`, `in Sept.`, which keep theirs.
    pub fn text_end(&self, end: usize) -> usize {
        let token = &self.tokens[end - 1];
        let closes = token.has_stop() && self.tokens[end..].iter().take(3).all(|t| t.shape == Shape::Mark);
        let zone = || token.shape == Shape::Upper && token.is(word::TIME_ZONE);
        let needless = closes && (token.shape == Shape::Lower || zone()) && !self.word(end - 1).contains('.');
        token.end as usize - needless as usize
    }

    /// `at`, or the token behind an abbreviation's full stop that stands there.
    pub fn skip_stop(&self, at: usize) -> usize {
        at + (self.is_mark(at) && self.glued(at) && self.is(at, words!["."]) && at + 1 < self.tokens.len()) as usize
    }

    /// A point stands right before the number at `at`, and nothing right before that: `.07`.
    pub fn pointed(&self, at: usize) -> bool {
        at > self.floor && self.glued(at) && self.is(at - 1, words!["."]) && !self.glued(at - 1)
    }

    /// Not all words near `at` are capitalised, as they are in headings: a capital means something there.
    pub fn in_running_text(&self, at: usize) -> bool {
        const REACH: usize = 6;
        let plain = |token: &Token| token.shape == Shape::Lower && !token.is(FUNCTION) && !token.is_glued();
        self.tokens[at.saturating_sub(REACH)..self.tokens.len().min(at + REACH)].iter().any(plain)
    }

    /// The sentence is about a match: a word of sport stands in it, and no sum.
    pub fn is_of_sport(&self) -> bool {
        let sums = union(&[word::CURRENCY, word::CURRENCY_SIGN, word::PERCENT]);
        let played = |token: &Token| token.is(word::SPORT) || token.is_one(PLAYED);
        *self.of_sport.get_or_init(|| self.tokens.iter().any(played) && !self.tokens.iter().any(|token| token.is(sums)))
    }

    /// A preposition stands before `at`.
    pub fn after_preposition(&self, at: usize) -> bool {
        at > 0 && self.has(at - 1, word::PREPOSITION)
    }

    /// The end of the longest name in `classes` that starts at `at`.
    pub fn name(&self, at: usize, classes: NameClasses) -> Option<usize> {
        let (length, _) = longest_of(self.tokens.get(at..)?, false, |path| path.classes().any(classes))?;
        Some(at + length)
    }

    /// A mention of tokens `start..end` with an ISO 8601 value.
    pub fn timed(&self, start: usize, end: usize, label: Label, value: Option<ShortText>) -> Option<Found> {
        Some(Found { start, end, label, value: value.map(Value::Time) })
    }
}
