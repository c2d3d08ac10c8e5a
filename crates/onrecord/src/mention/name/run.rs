//! Capitalised runs: where names can stand.

use super::numbered::{number_unit, with_number};
use super::piece::{self, Known};
use super::walk::{self, Hit};
use super::{Candidate, evidence, sport};
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{Classes, NameClasses, name, set, union, word};
use crate::token::{Kind, Leads, Token, WordSet, words};
use std::ops::Range;

/// How a sentence or line uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Capitals mark names and openings.
    Prose,
    /// Every longer word has one: `Trade Talks Open in London`.
    Title,
    /// Nothing but capitals.
    Caps,
}

/// One sentence, with what is around it.
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    /// Token numbers of the sentence.
    pub range: Range<usize>,
    pub case: Case,
}

/// Words a line in title case leaves small.
pub(super) const SMALL: Classes =
    union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION, word::AUXILIARY, word::PRONOUN]);

/// Small words with which a name may go on.
pub(super) const JOINING: Classes = union(&[word::NAME_PARTICLE, word::PREPOSITION, word::CONJUNCTION, word::ORG_SUFFIX]);

impl Line<'_> {
    fn case_of(tokens: &[Token], range: &Range<usize>, leads: &Leads) -> Case {
        let [capitals, upper] = [Kind::Capital, Kind::Upper].map(|kind| leads.within(kind, range.clone()).count());
        if capitals < 4 && upper < 2 {
            return Case::Prose;
        }
        let (mut capital, mut upper) = (0, 0);
        for at in leads.within(Kind::Capital, range.clone()) {
            // No branch: what comes next can't be foreseen.
            let shape = tokens[at].shape;
            capital += usize::from(matches!(shape, Shape::Title | Shape::Initial));
            upper += usize::from(shape == Shape::Upper);
        }
        let caps = upper >= 2 && upper > capital;
        if !caps && capital + upper < 4 {
            return Case::Prose;
        }
        let tokens = &tokens[range.clone()];
        let lower = tokens.iter().filter(|t| t.shape == Shape::Lower);
        if caps && lower.clone().next().is_none() {
            return Case::Caps;
        }
        // No further than to one more than there are capitals.
        if capital + upper < 4 || lower.clone().nth(capital + upper).is_some() {
            return Case::Prose;
        }
        let big = lower.filter(|t| !t.is(SMALL)).count();
        let stop = tokens.last().is_some_and(|t| t.shape == Shape::Mark || t.has_stop());
        if big * 4 <= capital + upper && !stop { Case::Title } else { Case::Prose }
    }

    /// The token before `at` in the sentence.
    pub fn before(&self, at: usize) -> Option<&Token> {
        (at > self.range.start).then(|| &self.tokens[at - 1])
    }

    /// The token at `at`, if it is in the sentence.
    pub fn get(&self, at: usize) -> Option<&Token> {
        (at < self.range.end).then(|| &self.tokens[at])
    }

    /// The text of a token.
    pub fn word(&self, at: usize) -> &str {
        self.tokens[at].text(self.text)
    }

    /// Where a headline begins behind the desk's word for its kind: `Tennis- | Quarzel wins`, `UPDATE 1- | Quarzel cuts`. Counter-example:
    /// `Halden-Quarzel merger`.
    #[inline(always)]
    pub fn behind_desk(&self) -> usize {
        let start = self.range.start;
        match [1, 2].into_iter().find(|at| self.get(start + at).is_some_and(|t| t.is_one(words!["-"]) && t.is_glued())) {
            Some(hyphen) if self.is_desk(start + hyphen) => start + hyphen + 1,
            _ => start,
        }
    }

    #[inline(never)]
    fn is_desk(&self, hyphen: usize) -> bool {
        let start = self.range.start;
        let [first, last] = [start, hyphen - 1].map(|at| &self.tokens[at]);
        let kind = match hyphen - start {
            1 => first.is_one(set::DESK_KIND) && !first.is_one(words!["union", "league", "racing", "jumping"]),
            _ => first.is_one(set::DESK_KIND_FIRST) && (last.shape == Shape::Number || last.is_one(set::DESK_KIND)),
        };
        kind && first.shape.is_capital() && self.joined(hyphen + 1) && self.tokens[hyphen + 1].is_glued()
    }

    /// A capital here is owed to the place: first in the sentence, after an opening mark, colon or bullet.
    pub fn opens(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else { return true };
        if before.shape != Shape::Mark {
            return before.shape == Shape::Number && at - 1 == self.range.start;
        }
        before.is_one(words!["“", "‘", ":", "•", "*", "—", "–", "--", "…", "...", "["])
            || before.is_one(words!["\"", "'", "''", "``"]) && !before.is_glued()
    }

    /// Capitals that name nothing: a code in pointed brackets (`<EXMP.L>`), a handle or an address (`@AnnExample`, `example.com/Xyz`), a
    /// currency (`EC$5`, `RM1,919`), a desk's mark (`Update1`), a headline's verb (`OKs`).
    #[inline(always)]
    pub fn is_no_name(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let coded = matches!(token.shape, Shape::Upper | Shape::Inner)
            && (self.get(at + 1).is_some_and(Token::is_glued) || matches!(token.bytes(self.text), [.., b'0'..=b'9' | b'n']));
        (coded || token.is_glued() || token.is_one(set::DESK_WORD)) && self.names_nothing(at)
    }

    #[inline(never)]
    fn names_nothing(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let sign = || self.get(at + 1).is_some_and(|t| t.is_glued() && t.is_one(words!["$", "£", "€"]));
        if token.is_one(set::DESK_WORD) || token.shape != Shape::Title && (sign() || is_lettered_sum(self.word(at))) {
            return true;
        }
        token.is_glued() && self.before(at).is_some_and(|t| t.is_one(words!["@", "<"]) || self.in_address(at))
    }

    /// Behind the stroke or the stop of an address, or of a code: `https://example.com/Xyz`, `<EXMP.L>`.
    fn in_address(&self, at: usize) -> bool {
        const LONGEST: usize = 12;
        let mark = |at: usize, marks: &WordSet| self.tokens[at].is_one(marks);
        if !mark(at - 1, words!["/", ".", "-", "_", "?", "="]) {
            return false;
        }
        let first = self.range.start.max(at.saturating_sub(LONGEST));
        let start = (first..at).rev().find(|at| !self.tokens[*at].is_glued()).unwrap_or(first);
        let stroke = |at: usize| mark(at, words!["/"]) && self.tokens[at - 1].is_one(words!["/", "com", "org", "net", "co"]);
        mark(start, words!["<"]) || (start + 1..at).any(stroke)
    }

    /// What parts the parties of a case: `Halden | v. | Quarzel`. Counter-example: `Halden v Quarzel`, a match.
    fn is_versus(&self, at: usize) -> bool {
        let versus = |t: &Token| t.is_one(words!["v"]) && t.has_stop() && t.shape == Shape::Lower;
        self.case == Case::Prose && self.get(at).is_some_and(versus) && self.get(at + 1).is_some_and(|t| t.shape.is_capital())
    }

    pub fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.shape.is_capital() || t.shape == Shape::Inner)
    }

    pub fn is_mark(&self, at: usize, marks: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.is_one(marks))
    }

    /// One of these words, in small letters.
    pub fn is_word(&self, at: usize, words: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.is_one(words) && t.shape == Shape::Lower)
    }

    /// A function word that owes its capital to the place, and goes on in small letters: `The ferry`, `But now`. Listed names apart
    /// (`The Hague`), no name starts here.
    fn is_idle_opening(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let idle = at == self.range.start && token.shape == Shape::Title && token.is(piece::FUNCTION) && !token.has_stop();
        idle && self.get(at + 1).is_some_and(|next| next.shape == Shape::Lower && !next.is(JOINING))
    }

    pub fn is_title(&self, at: usize) -> bool {
        self.tokens[at].shape == Shape::Title
    }
}

/// What the tagger wants to know of the article besides the names.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The listed names of all runs, in order.
    pub hits: Vec<Hit>,
    /// How each sentence uses capitals.
    pub cases: Vec<Case>,
    /// The article reports of sport.
    pub sport: bool,
}

impl Seen {
    /// Forgets all, but keeps the memory.
    pub fn clear(&mut self) {
        self.hits.clear();
        self.cases.clear();
    }
}

/// Reads sentences one by one, and keeps the scratch memory of it.
pub(super) struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    ranges: &'a [Range<usize>],
    leads: &'a Leads,
    /// Dates, times and amounts, sorted: no name runs through one.
    values: &'a [Tagged],
    gazetteer: bool,
    seen: &'a mut Seen,
    /// The first of `seen.hits` in the run.
    first_hit: usize,
    /// Tokens of the run that are months, by what the value stage found.
    dated: Vec<usize>,
}

impl<'a> Reader<'a> {
    pub fn new(draft: &'a Draft, seen: &'a mut Seen) -> Reader<'a> {
        seen.sport = sport::is_sport(draft);
        Reader {
            text: draft.text,
            tokens: &draft.tokens,
            ranges: &draft.sentence_tokens,
            leads: &draft.leads,
            values: &draft.mentions,
            gazetteer: draft.config.default_gazetteer,
            seen,
            first_hit: 0,
            dated: Vec::new(),
        }
    }

    /// Appends the candidates of one sentence; sentences come in order.
    pub fn sentence(&mut self, sentence: usize, out: &mut Vec<Candidate>) {
        let range = self.ranges[sentence].clone();
        let case = Line::case_of(self.tokens, &range, self.leads);
        self.seen.cases.push(case);
        let line = Line { text: self.text, tokens: self.tokens, range: range.clone(), case };
        let mut leads = self.leads.within(Kind::Name, range.clone());
        let mut free = line.behind_desk();
        while let Some(at) = leads.first_from(free) {
            free = at + 1;
            let plain = match line.tokens[at].shape {
                Shape::Number => !line.is_ordinal(free),
                _ => line.is_idle_opening(at),
            };
            if line.is_no_name(at) || plain && !self.is_listed(&line, at) {
                continue;
            }
            if let Some(street) = line.numbered_street(at) {
                free = street.end;
                piece::settled(street, Label::Fac, out);
                continue;
            }
            if line.is_road(at) {
                piece::settled(at..free, Label::Fac, out);
                continue;
            }
            let start = article_start(&line, at, out.last().map_or(range.start, |c| c.tokens.end));
            let mut end = self.run(&line, start);
            if end > at && line.is_versus(end) && !self.seen.sport {
                end = case_at_law(&line, start..end, out);
            } else if end > at {
                let hits = &self.seen.hits[self.first_hit..];
                let known = Known { hits, first: self.first_hit, sentence, dated: &self.dated };
                let first = out.len();
                piece::cut(&line, start..end, known, out);
                number_unit(&line, first, out);
                if line.get(end).is_some_and(|t| t.shape == Shape::Number) && !self.leads.has(Kind::Valued, end) {
                    end = with_number(&line, end, out);
                }
            } else {
                self.seen.hits.truncate(self.first_hit);
            }
            free = end.max(at + 1);
        }
    }

    /// A name of the gazetteer starts at `at`.
    fn is_listed(&self, line: &Line, at: usize) -> bool {
        self.gazetteer && walk::longest(line.tokens, at, line.range.end, line.case == Case::Caps).is_some()
    }

    /// The end of the run that starts with the capitalised word `start`; collects the gazetteer's names in it. `start` itself when
    /// there is none (a number, a date, *I*).
    fn run(&mut self, line: &Line, start: usize) -> usize {
        self.first_hit = self.seen.hits.len();
        self.dated.clear();
        let end_of_line = line.range.end;
        let mut end = start;
        let mut at = start;
        while at < end_of_line {
            let token = &line.tokens[at];
            let caps = line.case == Case::Caps || token.shape == Shape::Upper && line.opens(at);
            let hit = if self.gazetteer { walk::longest(line.tokens, at, end_of_line, caps) } else { None };
            if self.leads.has(Kind::Valued, at)
                && let Some(value) = self.value_at(at)
                && hit.as_ref().is_none_or(|h| h.tokens.end <= value.tokens.end)
            {
                // A month may be a name: `June Example`. It needs more evidence then. Counter-example: `London | May futures`.
                if !may_be_person(token, value)
                    || self.is_before_nation(line, at)
                    || self.is_before_poll(line, at)
                    || line.is_word(at + 1, set::TRADED)
                {
                    break;
                }
                self.dated.push(at);
            }
            match hit {
                Some(hit) => {
                    end = hit.tokens.end;
                    self.seen.hits.push(hit);
                }
                None if token.shape == Shape::Number => break,
                None if is_bare_i(token) => break,
                None => end = at + 1,
            }
            if closes_company(line, start, end) {
                break;
            }
            match line.joint(end) {
                // The word that goes on may open a listed name itself.
                Some(next) => {
                    at = next - 1;
                    end = end.max(at);
                }
                None => break,
            }
        }
        while end > start && !(line.tokens[end - 1].shape.is_word() || line.tokens[end - 1].shape == Shape::Number) {
            end -= 1;
        }
        end
    }

    /// `In June | Victorian voters left`: the month at `at` is one. Counter-example: `June Victorian left`.
    fn is_before_nation(&self, line: &Line, at: usize) -> bool {
        let within = line.before(at).is_some_and(|t| t.is_one(words!["in", "since", "until", "by"]));
        within && walk::longest(line.tokens, at + 1, line.range.end, false).is_some_and(|hit| hit.classes.any(name::DEMONYMS))
    }

    /// `a June | Halden Post poll`: the month at `at` is one. Counter-example: `a June Halden fan`.
    fn is_before_poll(&self, line: &Line, at: usize) -> bool {
        const BODY: NameClasses = NameClasses(name::MEDIA.0 | name::COMPANIES.0 | name::UNIVERSITIES.0 | name::AGENCIES.0);
        let one = line.before(at).is_some_and(|t| t.is_one(words!["a", "an", "the", "'s"]));
        one && walk::longest(line.tokens, at + 1, line.range.end, false).is_some_and(|hit| hit.classes.any(BODY))
    }

    /// The date, time or amount that holds this token.
    fn value_at(&self, at: usize) -> Option<&'a Tagged> {
        let next = self.values.partition_point(|value| value.tokens.end <= at);
        self.values.get(next).filter(|value| value.tokens.contains(&at))
    }
}

/// A single capitalised month that is a given name or surname too.
fn may_be_person(token: &Token, value: &Tagged) -> bool {
    value.tokens.len() == 1 && token.shape == Shape::Title && token.is(word::GIVEN | word::SURNAME)
}

/// A case at law by its parties, the first of which is the run `first`: `Halden v. Quarzel Corp.`, `Quill v. Department of Mines`; its end.
#[cold]
fn case_at_law(line: &Line, first: Range<usize>, out: &mut Vec<Candidate>) -> usize {
    const LONGEST: usize = 8;
    let capital = |at: usize| line.get(at).is_some_and(|t| t.shape.is_capital());
    let link = |at: usize| line.is_word(at, words!["of", "and", "&"]) || line.is_mark(at, words!["&", "-"]);
    let mut end = first.end + 2;
    while end < first.end + LONGEST && (capital(end) || link(end) && capital(end + 1)) {
        end += 1;
    }
    let start = first.clone().find(|at| !line.tokens[*at].is(piece::FUNCTION)).unwrap_or(first.start);
    piece::settled(start..end, Label::Law, out);
    end
}

/// The company's name is over: `Example Inc. | Visit`. Counter-example: `Example & Co. Holdings`.
fn closes_company(line: &Line, start: usize, end: usize) -> bool {
    let last = &line.tokens[end - 1];
    // Asked together: each of them alone can't be foreseen.
    if !(last.has_stop() & (end >= start + 2)) || !evidence::is_suffix(last) || line.word(end - 1) == "Co." {
        return false;
    }
    line.get(end).is_some_and(|t| t.shape.is_capital() && !t.is(word::ORG_SUFFIX))
}

/// A sum in letters of a currency that are cut off only before amounts of their own form: `KD5`, `QR100`.
fn is_lettered_sum(word: &str) -> bool {
    const SIGNS: [&str; 3] = ["BD", "KD", "QR"];
    if !word.ends_with(|c: char| c.is_ascii_digit() || c == 'n') {
        return false;
    }
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'b' | 'n' | 'm' | ',' | '.'));
    letters.len() < word.len() && SIGNS.contains(&letters)
}

/// The office in a form of address: `Mr. Speaker`.
pub(super) fn is_addressed(tokens: &[Token], at: usize) -> bool {
    tokens[at].is_one(set::ADDRESSED_OFFICE) && at > 0 && tokens[at - 1].is_one(words!["mr", "madam", "madame"])
}

/// The pronoun, no initial.
fn is_bare_i(token: &Token) -> bool {
    token.shape == Shape::Initial && !token.has_stop() && token.is(word::PRONOUN)
}

/// A run that goes on from a small Arabic article: `al-Example`, `al Example`.
fn article_start(line: &Line, at: usize, floor: usize) -> usize {
    let apart = at > floor && line.before(at).is_some_and(|t| t.is_one(words!["al"]) && t.shape == Shape::Lower);
    if apart && line.tokens[at].shape == Shape::Title {
        return at - 1;
    }
    let glued = line.tokens[at].is_glued() && at >= line.range.start + 2 && line.is_mark(at - 1, words!["-"]);
    let article = glued && line.tokens[at - 2].is(word::NAME_PARTICLE) && line.tokens[at - 1].is_glued();
    if article && at - 2 >= floor { at - 2 } else { at }
}
