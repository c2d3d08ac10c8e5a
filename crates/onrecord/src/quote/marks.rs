//! Pairing of quote marks, paragraph by paragraph.
//!
//! Curly and straight, single and double marks, doubled single ones (`''`), backticks and guillemets pair and nest. A missing mark is
//! recovered inside its paragraph; one that runs over paragraphs (each opened again) is a quotation in each of them.

use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::word;
use crate::quote::scene::CUE;
use crate::token::{Kind, Token};
use std::ops::Range;

/// A quotation: the text between quote marks.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// Tokens between the marks.
    pub content: Range<usize>,
    /// The opening mark; the first content token where the mark is missing.
    pub open: usize,
    /// One past the closing mark; one past the content where the mark is missing.
    pub close: usize,
    /// How many quotations stand around it.
    pub depth: usize,
}

/// Marks that close each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Guillemet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Open,
    Close,
    /// Only the place in the sentence tells.
    Either,
    /// A straight single mark or `’`: may be an apostrophe.
    Doubtful,
}

/// Farthest an attribution is looked for in a quotation without its closing mark.
const LONGEST_UNCLOSED: usize = 60;
/// Nesting deeper than this is noise.
const DEEPEST: usize = 6;

/// Scratch memory for the work on a paragraph.
#[derive(Debug, Default)]
pub struct Scratch {
    /// The paragraph's marks.
    marks: Vec<(usize, Family, Side)>,
    /// For each, whether a mark that can close a quotation in single marks comes later.
    later: Vec<bool>,
    open: Vec<(Family, usize)>,
}

/// Fills `quotations` with all of the draft, outer before inner.
pub fn pair(draft: &Draft, scratch: &mut Scratch, quotations: &mut Vec<Quotation>) {
    quotations.clear();
    let Scratch { marks, later, open } = scratch;
    let mut noted = draft.leads.within(Kind::Mark, 0..draft.tokens.len()).peekable();
    let mut at = 0;
    let mut carried = false;
    while at < draft.sentences.len() {
        let block = draft.sentences[at].block;
        let first = at;
        while at < draft.sentences.len() && draft.sentences[at].block == block {
            at += 1;
        }
        let tokens = draft.sentence_tokens[first].start..draft.sentence_tokens[at - 1].end;
        marks.clear();
        while let Some(token) = noted.next_if(|token| *token < tokens.end) {
            marks.extend(mark_of(draft.text, &draft.tokens[token]).map(|(family, side)| (token, family, side)));
        }
        carried = !marks.is_empty()
            && Paragraph { carried, draft, tokens, sentences: first..at, open, found: quotations }.run(marks, later);
    }
    quotations.sort_by_key(|s: &Quotation| (s.open, std::cmp::Reverse(s.close)));
}

#[inline]
fn mark_of(text: &str, token: &Token) -> Option<(Family, Side)> {
    // No other mark begins with one of these bytes but dashes and the like.
    let first =
        token.shape == Shape::Mark && matches!(text.as_bytes()[token.start as usize], b'"' | b'\'' | b'`' | 0xc2 | 0xe2 | 0xef);
    first.then(|| quote_mark(token.text(text))).flatten()
}

/// What a quote mark opens or closes; `None` for other marks.
fn quote_mark(mark: &str) -> Option<(Family, Side)> {
    Some(match mark {
        "\"" | "''" | "＂" | "″" => (Family::Double, Side::Either),
        "“" | "„" | "‟" | "``" | "‘‘" => (Family::Double, Side::Open),
        "”" | "’’" => (Family::Double, Side::Close),
        "«" => (Family::Guillemet, Side::Open),
        "»" => (Family::Guillemet, Side::Close),
        "‘" | "`" | "‚" => (Family::Single, Side::Open),
        "’" | "'" => (Family::Single, Side::Doubtful),
        _ => return None,
    })
}

/// True for a token that is an opening or closing quote mark.
pub fn is_mark(text: &str, token: &Token) -> bool {
    mark_of(text, token).is_some()
}

struct Paragraph<'p, 'd> {
    /// A quotation of the paragraph before was not closed: it goes on here, opened again or not.
    carried: bool,
    draft: &'p Draft<'d>,
    tokens: Range<usize>,
    sentences: Range<usize>,
    /// Empty before and after.
    open: &'p mut Vec<(Family, usize)>,
    found: &'p mut Vec<Quotation>,
}

impl Paragraph<'_, '_> {
    /// True if a double quotation is left open.
    fn run(mut self, marks: &[(usize, Family, Side)], later: &mut Vec<bool>) -> bool {
        later.clear();
        later.resize(marks.len(), false);
        let mut seen = false;
        for (i, &(token, family, side)) in marks.iter().enumerate().rev() {
            later[i] = seen;
            if family == Family::Single {
                seen = match side {
                    Side::Open => false,
                    _ => seen || (self.glued_left(token) && !self.glued_right(token)) || self.before_mark(token),
                };
            }
        }
        for (i, &(token, family, side)) in marks.iter().enumerate() {
            match (family, side) {
                (Family::Single, Side::Doubtful) => self.single(token, later[i]),
                (Family::Single, _) if !self.opens_single(token, later[i]) => {}
                (Family::Double, Side::Open) if self.closes_with_opener(token) => self.close(family, token),
                (_, Side::Open) => self.open(family, token),
                // `Rook said: ”It is late.”`
                (Family::Double, Side::Close) if self.opens_with_closer(token) => self.open(family, token),
                (_, Side::Close) => self.close(family, token),
                (_, _) => self.straight(token),
            }
        }
        self.finish()
    }

    /// An opening mark where the closing one belongs: `“It is over.“`.
    fn closes_with_opener(&self, token: usize) -> bool {
        let inside = self.open.iter().any(|(f, _)| *f == Family::Double);
        inside && self.glued_left(token) && !self.glued_right(token)
    }

    /// A closing mark where the opening one belongs: `”It is over.”`. Counter-example: `It is over. ” She left.`
    fn opens_with_closer(&self, token: usize) -> bool {
        let inside = self.open.iter().any(|(f, _)| *f == Family::Double);
        !inside && !self.carried && !self.glued_left(token) && self.glued_right(token)
    }

    /// Nothing stands between the token and the one before.
    fn glued_left(&self, token: usize) -> bool {
        token > self.tokens.start && self.draft.tokens[token].is_glued()
    }

    /// Nothing stands between the token and the next.
    fn glued_right(&self, token: usize) -> bool {
        token + 1 < self.tokens.end && self.draft.tokens[token + 1].is_glued()
    }

    fn text(&self, token: usize) -> &str {
        if self.tokens.contains(&token) { self.draft.word(token) } else { "" }
    }

    /// Glued to what precedes and followed by a mark that no word begins with: `brewers’,`.
    fn before_mark(&self, token: usize) -> bool {
        self.glued_left(token)
            && matches!(self.text(token + 1), "," | "." | ";" | ":" | "?" | "!" | ")" | "”" | "\"" | "—" | "–" | "-")
    }

    /// A single mark before a word or number, not an elision: `‘We`, but not `’90s`, `'em`, `’til`.
    fn opens_single(&self, token: usize, later: bool) -> bool {
        let next = self.text(token + 1);
        let elision = matches!(next, "em" | "n" | "til" | "tis" | "twas" | "cause" | "cos" | "round" | "bout" | "Tis" | "Twas")
            || next.starts_with(|c: char| c.is_ascii_digit()) && next.len() == 2;
        self.glued_right(token) && !elision && (later || self.goes_on() && self.sentence_start(token) == token)
    }

    /// A straight single mark or `’`: closes an open quotation unless it is a plural's apostrophe (`the brewers’ plan`) with the true
    /// closing mark still to come; opens before a word otherwise.
    fn single(&mut self, token: usize, later: bool) {
        let inside = self.open.iter().any(|(f, _)| *f == Family::Single);
        let closes = self.glued_left(token) && (!self.glued_right(token) || self.before_mark(token)) || self.before_mark(token);
        if inside && closes {
            let before = self.text(token - 1);
            let next = self.draft.tokens.get(token + 1).filter(|_| token + 1 < self.tokens.end);
            let plural = before.ends_with(['s', 'S']) && next.is_some_and(|t| t.shape == Shape::Lower) && later;
            if !plural {
                self.close(Family::Single, token);
            }
        } else if (!self.glued_left(token) || matches!(self.text(token - 1), "(" | "[" | "—" | "–" | "“" | "\"" | ">"))
            && !inside
            && self.opens_single(token, later)
        {
            self.open(Family::Single, token);
        }
    }

    /// A straight double mark: the blanks around it decide, else whether one is open. Inches (`6'2"`) are none.
    fn straight(&mut self, token: usize) {
        let inside = self.open.iter().any(|(f, _)| *f == Family::Double);
        let (left, right) = (self.glued_left(token), self.glued_right(token));
        let opens = match (left, right) {
            (false, true) => true,
            // `Rook said," It is over."`: the blank slipped behind the mark.
            (true, false) => {
                !inside && matches!(self.text(token - 1), "," | ":") && token > self.tokens.start + 1 && {
                    let verb = &self.draft.tokens[token - 2];
                    verb.is(CUE) && verb.shape == Shape::Lower
                }
            }
            (true, true) => match self.text(token - 1) {
                "(" | "[" | "—" | "–" | "--" | "‘" | "'" | ":" => !inside,
                _ => !inside && !matches!(self.text(token + 1), "," | "." | ";" | "?" | "!" | ")"),
            },
            (false, false) => !inside,
        };
        if opens {
            self.open(Family::Double, token);
        } else if inside && !self.is_inch(token) || left && self.draft.tokens[token - 1].shape != Shape::Number {
            self.close(Family::Double, token);
        }
    }

    /// `6′ 2″`
    fn is_inch(&self, token: usize) -> bool {
        self.text(token) == "″" && self.draft.tokens[token - 1].shape == Shape::Number
    }

    /// Opens a quotation; one of the same family still open lost its closing mark and ends here.
    fn open(&mut self, family: Family, token: usize) {
        if let Some(at) = self.open.iter().rposition(|(f, _)| *f == family) {
            let (_, start) = self.open[at];
            self.open.truncate(at);
            let end = self.sentence_start(token).max(start + 1).min(token);
            let end = self.before_attribution(start, end);
            self.emit(start, start + 1..end, end);
        }
        if self.open.len() < DEEPEST {
            self.open.push((family, token));
        }
    }

    /// Closes the innermost quotation of the family; with none open, its opening mark was lost at the start of the sentence.
    fn close(&mut self, family: Family, token: usize) {
        match self.open.iter().rposition(|(f, _)| *f == family) {
            Some(at) => {
                let (_, start) = self.open[at];
                self.open.truncate(at);
                self.emit(start, start + 1..token, token + 1);
            }
            None if family != Family::Single => {
                let start = if self.carried { self.tokens.start } else { self.sentence_start(token) };
                self.carried = false;
                let free = self.found.last().is_none_or(|s| s.close <= start);
                if free && self.open.is_empty() {
                    self.emit(start, start..token, token + 1);
                }
            }
            None => {}
        }
    }

    /// What is still open at the end of the paragraph runs to its end when it opens a sentence, stands behind a colon, or the next
    /// paragraph opens with a mark again, else to the end of its sentence.
    fn finish(&mut self) -> bool {
        let mut left_open = false;
        while let Some((family, start)) = self.open.pop() {
            if family == Family::Single && !(self.goes_on() && self.sentence_start(start) == start) {
                continue;
            }
            let whole = self.sentence_start(start) == start || matches!(self.text(start - 1), "," | ":");
            left_open |= whole && family == Family::Double;
            let opens = self.sentence_start(start) == start || whole && (self.opens_next() || self.text(start - 1) == ":");
            let end = if opens { self.tokens.end } else { self.sentence_end(start) };
            let end = self.before_attribution(start, end);
            self.emit(start, start + 1..end, end);
        }
        left_open
    }

    /// The next paragraph opens with a single mark: a quotation in single marks may run over.
    fn goes_on(&self) -> bool {
        matches!(self.next_mark(), Some((Family::Single, side)) if side != Side::Close)
    }

    /// The mark that the next paragraph begins with.
    fn next_mark(&self) -> Option<(Family, Side)> {
        mark_of(self.draft.text, self.draft.tokens.get(self.tokens.end)?)
    }

    /// Where a quotation without its closing mark ends: at `end`, or before an attribution, `“This is a mess, he said.`
    fn before_attribution(&self, start: usize, end: usize) -> usize {
        let comma = (start + 2..end.min(start + LONGEST_UNCLOSED)).find(|t| {
            let next = t + 1;
            let opens = |shape: Shape| shape.is_capital() || self.draft.tokens[next].is(word::PRONOUN);
            self.text(*t) == ","
                && next < end
                && opens(self.draft.tokens[next].shape)
                && (next + 1..end.min(next + 4)).any(|verb| self.draft.tokens[verb].is(word::CUE_SAY))
        });
        comma.map_or(end, |comma| comma + 1)
    }

    /// The next paragraph opens with a double mark.
    fn opens_next(&self) -> bool {
        matches!(self.next_mark(), Some((Family::Double, side)) if side != Side::Close)
    }

    fn emit(&mut self, open: usize, content: Range<usize>, close: usize) {
        if !content.is_empty() {
            self.found.push(Quotation { content, open, close, depth: self.open.len() });
        }
    }

    fn sentence(&self, token: usize) -> usize {
        let sentences = &self.draft.sentence_tokens[self.sentences.clone()];
        self.sentences.start + sentences.partition_point(|s| s.end <= token).min(sentences.len() - 1)
    }

    fn sentence_start(&self, token: usize) -> usize {
        self.draft.sentence_tokens[self.sentence(token)].start
    }

    fn sentence_end(&self, token: usize) -> usize {
        self.draft.sentence_tokens[self.sentence(token)].end
    }
}
