//! Where the sentence that starts here ends: every candidate in turn, the first that ends it wins.

use super::Options;
use super::context::{After, Near, after, before, following, part_of_word, skip_blanks};
use super::mark::{Candidate, Mark, Marks, candidate};
use super::memo::{Memo, Place};
use super::{stop, unmarked};
use crate::Span;
use crate::key::Shape;
use crate::lexicon::word;
use std::sync::OnceLock;

/// A paragraph, headline or other stretch between real line breaks.
#[derive(Clone, Debug, Default)]
pub(super) struct Stretch<'a> {
    /// The document up to the end of the stretch.
    pub text: &'a str,
    pub start: usize,
    /// Capitals are no evidence here: an all-capitals or title-case line. Looked at once, where a decision needs it, as few do.
    pub titled: OnceLock<bool>,
    /// Behind the last quote mark that may close, when quotations are kept whole: found once, so that no candidate looks ahead.
    quotes_end: usize,
}

impl<'a> Stretch<'a> {
    pub fn new(text: &'a str, span: Span, options: Options) -> Stretch<'a> {
        let text = &text[..span.end];
        let stretch = &text[span.start..];
        let last_quote = if options.keep_quotes { stretch.rfind(['”', '»', '"']) } else { None };
        let quotes_end = last_quote.map_or(0, |at| span.start + at + 1);
        Stretch { text, start: span.start, titled: OnceLock::new(), quotes_end }
    }

    pub fn end(&self) -> usize {
        self.text.len()
    }

    /// End of the sentence that starts at byte `start`.
    pub fn sentence_end(&self, start: usize, marks: &mut Marks, memo: &mut Memo, options: Options) -> usize {
        if self.text.as_bytes()[start] == b'-' && unmarked::signs(self.text, start) {
            return start + 2;
        }
        let mut at = start;
        let mut looked = start;
        let mut quotes = QuoteDepth::default();
        while let Some(mark) = marks.next(at, self.end()) {
            if let Some(end) = self.unmarked_end(start, &mut looked, mark, marks) {
                return end;
            }
            match self.text.as_bytes()[mark + 1..] {
                // The last sentence of a stretch, the most of all sentences in news.
                [] => break,
                // Inside a number, a name of a site: 3.2, example.com.
                [b'a'..=b'z' | b'0'..=b'9', ..] => {
                    at = mark + 1;
                    continue;
                }
                [b'A'..=b'Z', ..] if stands_between_letters(self.text, mark, mark + 1) => {
                    at = mark + 1;
                    continue;
                }
                _ => {}
            }
            // Only where marks are close together may what was decided come again soon.
            let near = mark - at < 16;
            let titled = near && self.is_titled();
            let place = if near { Place::of(self, mark, start, titled) } else { None };
            let ends = if let Some(ends) = place.as_ref().and_then(|place| memo.recall(place)) {
                at = mark + 1;
                ends
            } else if stop::plainly_ends(self.text, mark, start, options.abbreviations) {
                at = mark + 1;
                true
            } else {
                let found = candidate(self.text, mark);
                at = found.end;
                let ends = self.ends(&found, start, options);
                place.iter().for_each(|place| memo.note(place, ends));
                ends
            };
            if ends && !(options.keep_quotes && quotes.open_after(self, start, at)) {
                return at;
            }
        }
        let unmarked = self.unmarked_end(start, &mut looked, self.end(), marks);
        unmarked.or_else(|| unmarked::closing_end(self.text, start)).unwrap_or(self.end())
    }

    /// Where the sentence ends without an end mark before byte `end`; signs before `looked` have been looked at.
    #[inline(always)]
    fn unmarked_end(&self, start: usize, looked: &mut usize, end: usize, marks: &mut Marks) -> Option<usize> {
        while let Some(sign) = marks.next_sign(*looked, end) {
            *looked = sign + 1;
            let found = unmarked::end(self.text, start, sign);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn is_titled(&self) -> bool {
        *self.titled.get_or_init(|| is_titled(&self.text[self.start..]))
    }

    /// Whether the sentence that began at `start` ends with `found`.
    pub fn ends(&self, found: &Candidate, start: usize, options: Options) -> bool {
        let bytes = self.text.as_bytes();
        // Most full stops that end nothing stand inside a number, a name of a site, an acronym: 3.2, example.com, U.S.
        let touching = bytes.get(found.end).copied();
        if found.end == found.marks_end && matches!(touching, Some(b'a'..=b'z' | b'0'..=b'9' | b',' | b';' | b':' | b'/' | b'@'))
        {
            return false;
        }
        let unclosed = found.mark != Mark::Wide && found.end == found.marks_end;
        if unclosed && stands_between_letters(self.text, found.start, found.end) {
            return false;
        }
        // Whatever word follows, it begins a sentence: it need not be read, and in Chinese it is long.
        if found.mark == Mark::Wide && self.text[found.end..].starts_with(char::is_alphabetic) {
            return true;
        }
        let Some(after) = after(self.text, found) else {
            // Only marks follow, if anything: they stay with this sentence.
            return false;
        };
        match found.mark {
            Mark::Wide => true,
            // `“We won.” — Ann Example`, `GARNET, Kan. — The letter`: what a dash opens belongs to what stands before it.
            _ if after.dash => unmarked::opens_with_dashes(self.text, skip_blanks(self.text, found.end)),
            _ if after.opens_bracket && self.cites(found) => false,
            _ if after.glued => self.ends_without_blank(found, &after),
            Mark::Strong => self.strong_ends(found, start, &after),
            Mark::Ellipsis => self.ellipsis_ends(found, start, &after),
            Mark::Stop => stop::ends(self, found, start, &after, options.abbreviations),
        }
    }

    /// A blank left out: `the deal.The mayor`, `over!”The`. Only a word that opens sentences shows it, after a plain word.
    ///
    /// Counter-examples: `Node.Js`, `U.S.A`, `Yahoo!News`.
    fn ends_without_blank(&self, found: &Candidate, after: &After) -> bool {
        let Some(last) = before(self.text, self.start, found.start) else { return false };
        let plain = last.token.shape == Shape::Lower && last.len() > 2 && !last.is(word::ABBREVIATION);
        let number = last.token.shape == Shape::Number && found.mark == Mark::Stop;
        (plain || number || found.closes_quote)
            && after.first.is_capital()
            && (after.first.len() > 1 || after.first.token.shape == Shape::Initial)
            && (after.first.is(word::STARTER) || (plain && after.first.is(word::COMMON)) || (after.opens_quote && plain))
    }

    /// `?` and `!`: they end, but for a question whose asker follows, a name with a mark, and a mark in brackets.
    fn strong_ends(&self, found: &Candidate, start: usize, after: &After) -> bool {
        if !self.may_begin(after) {
            return !self.asker_follows(after.first) && self.goes_on_carelessly(found, start, after);
        }
        if found.closes_quote && !after.opens_quote && self.saying_follows(after.first) {
            return false;
        }
        let aside = found.closes_bracket && !self.text[start..].starts_with(['(', '[', '“', '"']);
        let brand = before(self.text, start, found.start).is_some_and(|w| w.is_capital() && w.is(word::BRAND_MARK));
        if aside || brand {
            return self.is_starter(&after.first) || (after.opens_quote && !brand);
        }
        true
    }

    /// `“Why?” asked the mayor.`, `Is that so? he wondered.`: a verb of saying in small letters, or a pronoun and one.
    ///
    /// Counter-example: `Any news? he left.`
    fn asker_follows(&self, first: Near) -> bool {
        let says = |near: &Near| near.token.shape == Shape::Lower && near.is(word::SAYING);
        says(&first) || first.is(word::PRONOUN) && following(self.text, &first).is_some_and(|next| says(&next))
    }

    /// After a question any word in small letters begins a sentence in careless writing: `any news? we wait`.
    ///
    /// Counter-examples: `Guess? shares`, `“Why?” asks the mayor`, `“We are the 99%!” they chanted`.
    fn goes_on_carelessly(&self, found: &Candidate, start: usize, after: &After) -> bool {
        if found.closes_quote {
            return false;
        }
        let Some(last) = before(self.text, start, found.start) else { return true };
        let asked = self.text.as_bytes()[found.start] == b'?' && found.end == found.marks_end;
        let small = after.first.token.shape == Shape::Lower;
        asked && small && !last.is(word::BRAND_MARK) || stop::carelessly_begins(self.text, &last, found, after)
    }

    /// `“Why?” Mayor Ann Example asked.`: one to five capitalised words, then a verb of saying. Also `“Why?” I asked.`
    ///
    /// Counter-example: `“Why?” The mayor asked for time.`
    fn saying_follows(&self, first: Near) -> bool {
        let mut near = first;
        if self.is_starter(&near) && !near.is(word::PRONOUN) {
            return false;
        }
        for _ in 0..5 {
            if !near.is_capital() {
                return false;
            }
            let Some(next) = following(self.text, &near) else { return false };
            if next.token.shape == Shape::Lower && next.is(word::SAYING) {
                return true;
            }
            near = next;
        }
        false
    }

    /// An ellipsis ends before a capital, unless the sentence begins with it or a name goes on.
    fn ellipsis_ends(&self, found: &Candidate, start: usize, after: &After) -> bool {
        if found.start == start || !self.may_begin(after) {
            return found.start > start && stop::is_web_address(self.text, &after.first);
        }
        let glued = self.text.as_bytes()[found.start - 1] != b' ';
        // `I` is a capital wherever it stands: `the thing is . . . I forgot`.
        let always = matches!(self.text.as_bytes()[after.first.token.start..], [b'I', b' ' | b'\'' | 0xe2, ..]);
        found.closes_quote || after.opens_quote || glued || (self.is_open(&after.first) && !always)
    }

    /// A source in brackets behind a quotation, the sentence's full stop behind it: `“The wall fell...” (Example 55).`
    ///
    /// Counter-example: `“It fell.” (It was old.)`
    fn cites(&self, found: &Candidate) -> bool {
        let behind = &self.text.as_bytes()[found.end..];
        let inside = behind.iter().take(48).position(|b| matches!(b, b')' | b'.' | b'?' | b'!'));
        found.closes_quote && inside.is_some_and(|at| matches!(behind[at..], [b')', b'.' | b',' | b';', ..]))
    }

    /// The next token can begin a sentence at all: a capital, a digit, an opening mark, `iPhone`, `de Blasio`.
    pub fn may_begin(&self, after: &After) -> bool {
        match after.first.token.shape {
            Shape::Lower => after.first.is(word::LOWER_STARTER) && self.capital_follows(&after.first),
            Shape::Mark => !matches!(
                self.text.as_bytes()[after.first.token.start],
                b',' | b';' | b':' | b'/' | b'%' | b'=' | b')' | b']' | b'}' | b'&' | b'|' | b'+' | b'<' | b'>'
            ),
            _ => true,
        }
    }

    fn capital_follows(&self, particle: &Near) -> bool {
        let rest = &self.text[particle.token.end..];
        rest.strip_prefix([' ', '-', '\'']).is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// A word that nearly always opens a sentence when capitalised: The, He, In. Not the initial of `A. Example`.
    pub fn is_starter(&self, near: &Near) -> bool {
        let initial = near.token.shape == Shape::Initial && near.len() == 2;
        near.is_capital() && !initial && near.is(word::STARTER) && !self.is_titled()
    }

    /// A starter, or any word that is normally written in lower case.
    pub fn is_open(&self, near: &Near) -> bool {
        self.is_starter(near) || (near.is_capital() && near.is(word::COMMON) && !self.is_titled())
    }
}

/// The inner stop of an acronym, or more marks than one: `U.S`, `J.R`; of any single letters with a stop behind: `a.B.`.
///
/// Such a word may be of any length: it must not be read behind each of its stops.
fn stands_between_letters(text: &str, start: usize, end: usize) -> bool {
    let (before, behind) = text.as_bytes().split_at(start);
    let [.., last] = before else { return false };
    let [next, rest @ ..] = &behind[end - start..] else { return false };
    let single = || matches!(before, [.., b'.', _] | [_]) || matches!(before, [.., edge, _] if !part_of_word(*edge));
    last.is_ascii_uppercase() && next.is_ascii_uppercase()
        || last.is_ascii_alphabetic() && next.is_ascii_alphabetic() && rest.first() == Some(&b'.') && single()
}

/// A line in which most words are capitalised, as headlines and all-capitals articles have them.
///
/// Only the first words are looked at. Counter-example: a paragraph that begins with a long name, a rights notice with a full
/// stop at its end.
fn is_titled(stretch: &str) -> bool {
    let stop = stretch.ends_with('.');
    let head = &stretch.as_bytes()[..stretch.len().min(160)];
    // Nearly every sentence has a word in small letters near its start.
    if stop && head.windows(2).any(|two| (two[0] == b' ') & two[1].is_ascii_lowercase()) {
        return false;
    }
    let (mut words, mut lower) = (0, 0);
    let mut blank = true;
    for b in head {
        let begins = blank && !b.is_ascii_whitespace();
        words += begins as usize;
        lower += (begins && b.is_ascii_lowercase()) as usize;
        blank = b.is_ascii_whitespace();
    }
    words >= 4 && lower * 4 <= words && !(stop && lower > 0)
}

/// Quote marks open between the sentence's start and a candidate, counted once per byte.
#[derive(Default)]
struct QuoteDepth {
    at: usize,
    open: bool,
}

impl QuoteDepth {
    /// A quotation is open at byte `end`, and closes later in the stretch.
    fn open_after(&mut self, stretch: &Stretch, start: usize, end: usize) -> bool {
        for c in stretch.text[self.at.max(start)..end].chars() {
            self.open = match c {
                '“' | '«' | '„' => true,
                '”' | '»' => false,
                '"' => !self.open,
                _ => self.open,
            };
        }
        self.at = end;
        self.open && end < stretch.quotes_end
    }
}
