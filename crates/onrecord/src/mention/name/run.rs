//! Capitalised runs: where names can stand.

use super::piece::{self, Known};
use super::walk::{self, Hit};
use super::{Candidate, evidence};
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::{Shape, hash_known};
use crate::lexicon::{Classes, NameClasses, name, union, word};
use crate::token::{Token, WordSet, next_lead, words};
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
const SMALL: Classes = union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION, word::AUXILIARY, word::PRONOUN]);

/// Small words with which a name may go on.
const JOINING: Classes = union(&[word::NAME_PARTICLE, word::PREPOSITION, word::CONJUNCTION, word::ORG_SUFFIX]);

/// Short words that a hyphen ties to a name without being part of it.
const COMPOUND: &WordSet = words![
    "area", "based", "bound", "born", "bred", "built", "era", "free", "held", "led", "level", "like", "link", "made", "owned",
    "plus", "run", "size", "style", "type", "wide",
];

/// Heads after which *of* goes on with the name: `Bank of Example`, `Treaty of Example`.
const OF_HEAD: Classes =
    union(&[word::ORG_HEAD, word::FAC_HEAD, word::LOC_HEAD, word::GPE_HEAD, word::EVENT_HEAD, word::LAW_HEAD]);

/// Kinds of ships, before the name of one.
const VESSELS: &WordSet =
    words!["ferry", "ship", "vessel", "boat", "tanker", "trawler", "freighter", "steamer", "liner", "yacht", "steamship"];

/// What a desk writes at a text's head, and a headline's verb in capitals.
const DESK: &WordSet = words!["update1", "update2", "update3", "writethru", "ld", "oks"];

const HYPHEN: u64 = hash_known("-");
const AND: u64 = hash_known("&");
const COMMA: u64 = hash_known(",");
const FULL_STOP: u64 = hash_known(".");

impl Line<'_> {
    /// `leads`: the capitalised words and numbers from the sentence on.
    fn case_of(tokens: &[Token], range: &Range<usize>, leads: &[u32]) -> Case {
        let (mut capital, mut upper) = (0, 0);
        for lead in leads.iter().take_while(|lead| (**lead as usize) < range.end) {
            match tokens[*lead as usize].shape {
                Shape::Title | Shape::Initial => capital += 1,
                Shape::Upper => upper += 1,
                _ => {}
            }
        }
        let caps = upper >= 2 && upper > capital;
        if !caps && capital + upper < 4 {
            return Case::Prose;
        }
        let tokens = &tokens[range.clone()];
        let lower = tokens.iter().filter(|t| t.shape == Shape::Lower).count();
        if lower == 0 && caps {
            return Case::Caps;
        }
        if lower > capital + upper || capital + upper < 4 {
            return Case::Prose;
        }
        let big = tokens.iter().filter(|t| t.shape == Shape::Lower && !t.is(SMALL)).count();
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
        let odd = matches!(token.shape, Shape::Upper | Shape::Inner) || token.is_glued() || token.is_one(DESK);
        odd && self.names_nothing(at)
    }

    #[inline(never)]
    fn names_nothing(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let sign = || self.get(at + 1).is_some_and(|t| t.is_glued() && t.is_one(words!["$", "£", "€"]));
        if token.is_one(DESK) || token.shape != Shape::Title && (sign() || is_price(self.word(at))) {
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

    fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.shape.is_capital() || t.shape == Shape::Inner)
    }

    fn is_mark(&self, at: usize, marks: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.is_one(marks))
    }

    /// One of these words, in small letters.
    fn is_word(&self, at: usize, words: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words))
    }

    /// A function word that owes its capital to the place, and goes on in small letters: `The ferry`, `But now`. Listed names apart
    /// (`The Hague`), no name starts here.
    fn is_idle_opening(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let idle = at == self.range.start && token.shape == Shape::Title && token.is(piece::FUNCTION) && !token.has_stop();
        idle && self.get(at + 1).is_some_and(|next| next.shape == Shape::Lower && !next.is(JOINING))
    }

    /// Where the name that has come up to before token `at` goes on: one past the joining stretch and the word after it.
    fn joint(&self, at: usize) -> Option<usize> {
        let next = self.get(at)?;
        if next.shape == Shape::Inner && next.is_one(words!["oks"]) {
            return None;
        }
        match next.shape {
            Shape::Title | Shape::Initial | Shape::Upper | Shape::Inner => Some(at + 1),
            Shape::Mark => self.joint_mark(at, next),
            Shape::Lower if !next.is(JOINING) && !next.is_one(words!["'s"]) => None,
            // Counter-example: `a Welsh co-production`.
            Shape::Lower if is_small_suffix(next) => (!self.is_mark(at + 1, words!["-"])).then_some(at + 1),
            Shape::Lower if next.is_one(words!["'s"]) => self.joint_owner(at, true),
            Shape::Lower if next.is(word::NAME_PARTICLE) => self.joint_particle(at),
            Shape::Lower if next.is(word::PREPOSITION) => self.joint_of(at),
            Shape::Lower if next.is(word::CONJUNCTION) => self.joint_and(at),
            _ => None,
        }
    }

    /// `Ashby-Cole`, `Mazar-e-Sharif`, `Jong-il`; `AT&T`, `Harrow & Tate`; `Example, Inc.`, `Mercer, Dunn & Co.`
    /// Counter-examples: `Munich-based`, `New York-area`.
    fn joint_mark(&self, at: usize, mark: &Token) -> Option<usize> {
        match mark.hash {
            HYPHEN if mark.is_glued() => {
                let next = self.get(at + 1).filter(|t| t.is_glued())?;
                if self.joined(at + 1) {
                    return Some(at + 2);
                }
                let inner = self.is_mark(at + 2, words!["-"]) && self.joined(at + 3);
                if next.shape == Shape::Lower && inner && next.span().len() <= 3 {
                    return Some(at + 4);
                }
                let ordinary = next.is(word::COMMON) || self.tokens[at - 1].is(word::COMMON);
                (next.shape == Shape::Lower && (!ordinary || self.is_syllable_name(at))).then_some(at + 2)
            }
            AND if self.joined(at + 1) => Some(at + 2),
            FULL_STOP if mark.is_glued() => {
                let domain = self.get(at + 1).is_some_and(|t| t.is_glued()) && self.is_word(at + 1, words!["com", "org", "net"]);
                domain.then_some(at + 2)
            }
            // `M/B Halden`, `M/V Quarzel`
            _ if mark.is_glued() && mark.is_one(words!["/"]) => {
                let before = &self.tokens[at - 1];
                let kind =
                    self.get(at + 1).filter(|t| t.is_glued() && t.shape == Shape::Initial && t.is_one(words!["b", "v", "t"]));
                (kind.is_some() && before.shape == Shape::Initial && before.is_one(words!["m"])).then_some(at + 2)
            }
            COMMA => self.joint_list(at).or_else(|| self.joint_comma(at)),
            _ if mark.is_glued() && mark.is_one(words!["'", "’"]) => self.joint_owner(at, false),
            _ if !mark.is_glued() && mark.is_one(words!["“", "\"", "‘"]) => self.joint_nickname(at),
            _ => None,
        }
    }

    /// `Example, Inc.`, `Mercer, Dunn & Co.`
    fn joint_comma(&self, at: usize) -> Option<usize> {
        let next = self.get(at + 1)?;
        if next.shape.is_capital() && (next.is(word::NAME_SUFFIX) || evidence::is_suffix(next)) {
            return Some(at + 2);
        }
        (self.joined(at + 1) && self.is_mark(at + 2, words!["&"]) && self.joined(at + 3)).then_some(at + 4)
    }

    /// `Kim Hae-won`, `Park Mi-ran`: a given name of two syllables behind a family's. Counter-examples: `Abu Dhabi-based`, `Big Ten-style`,
    /// `Ann Quill-led`.
    fn is_syllable_name(&self, hyphen: usize) -> bool {
        let (first, second) = (&self.tokens[hyphen - 1], &self.tokens[hyphen + 1]);
        let family = |t: &Token| t.shape == Shape::Title && t.span().len() <= 6 && (t.is(word::SURNAME) || !t.is(word::COMMON));
        let short = first.shape == Shape::Title && first.span().len() <= 5 && second.span().len() <= 5;
        let led = hyphen >= self.range.start + 2 && family(&self.tokens[hyphen - 2]);
        let tied = second.is(word::PREPOSITION | word::CONJUNCTION) || second.is_one(COMPOUND);
        short && led && !tied && !self.word(hyphen + 1).ends_with("ed")
    }

    /// `Ministry of Housing, Communities and Local Government`: common words in a row up to *and*, after *of* or before a head.
    /// Counter-example: `Congress, the Example Bank and Halden`.
    fn joint_list(&self, comma: usize) -> Option<usize> {
        let common =
            |at: usize| self.get(at).is_some_and(|t| t.shape == Shape::Title && t.is(word::COMMON) && !t.is(word::TITLE));
        // `Trade and Tourism | , and Congress`: the field behind *and* is the last.
        if !common(comma - 1) || comma >= self.range.start + 2 && self.is_word(comma - 2, words!["and"]) {
            return None;
        }
        let (mut at, mut and) = (comma, false);
        while at < comma + 8 {
            let link = !and && (self.is_mark(at, words![","]) || self.is_word(at, words!["and"]));
            and |= self.is_word(at, words!["and"]);
            if link || common(at) {
                at += 1;
            } else {
                break;
            }
        }
        let of = comma >= self.range.start + 2 && self.is_word(comma - 2, words!["of"]);
        let whole = and && common(at - 1) && (of || evidence::is_body_head(&self.tokens[at - 1]));
        whole.then_some(at)
    }

    /// `Katrijn van den Broeck`, `Khalaf al-Ilayan`.
    fn joint_particle(&self, at: usize) -> Option<usize> {
        let mut to = at;
        while to < at + 3 && self.get(to).is_some_and(|t| t.shape == Shape::Lower && t.is(word::NAME_PARTICLE)) {
            to += 1;
        }
        if self.is_mark(to, words!["-"]) && self.tokens[to].is_glued() {
            to += 1;
        }
        self.joined(to).then_some(to + 1)
    }

    /// `Bank of England`, `Committee for the Example`; counter-example: `President of France`, `Halden of Leeds`.
    fn joint_of(&self, at: usize) -> Option<usize> {
        let head = &self.tokens[at - 1];
        let of = self.is_word(at, words!["of"]);
        if of && (self.is_ship(at) || self.is_purpose(at)) {
            let to = if self.is_word(at + 1, words!["the"]) { at + 2 } else { at + 1 };
            return self.joined(to).then_some(to + 1);
        }
        if !of && self.is_cause(at) {
            return Some(at + 2);
        }
        if !head.is(OF_HEAD) || head.is(word::TITLE) {
            return None;
        }
        if of && self.is_company(at) {
            return None;
        }
        let strong = || {
            evidence::opens_body(head) || head.is_one(words!["centre", "center", "campaign", "coalition", "alliance", "forum"])
        };
        if !of && !(self.is_word(at, words!["for", "on"]) && strong()) {
            return None;
        }
        let to = if self.is_word(at + 1, words!["the"]) { at + 2 } else { at + 1 };
        (self.joined(to) && (of || !self.tokens[to].is(word::PRONOUN))).then_some(to + 1)
    }

    /// A body by its people and their cause, `the Quarzel Veterans | for Truth`: the preposition at `at` stands between. Counter-examples:
    /// `Lawyers for Halden`, `Lawyers for Apple`, first in their sentences.
    pub fn is_cause(&self, at: usize) -> bool {
        let people = words![
            "veterans",
            "mothers",
            "citizens",
            "americans",
            "doctors",
            "lawyers",
            "teachers",
            "students",
            "parents",
            "scientists",
            "physicians",
            "women",
            "farmers",
            "journalists",
            "families",
            "friends",
            "christians",
            "republicans",
            "democrats",
            "neighbors",
            "neighbours",
            "voters",
            "artists",
            "clergy",
            "workers",
        ];
        let cause = |t: &Token| t.shape == Shape::Title && t.is(word::COMMON) && !t.is(word::TITLE | word::HONORIFIC);
        self.is_word(at, words!["for", "against"])
            && self.is_title(at - 1)
            && self.tokens[at - 1].is_one(people)
            && !self.opens(at - 1)
            && self.get(at + 1).is_some_and(cause)
    }

    /// A ship's name goes on behind *of*: `MV Princess | of Example`, `the ferry Queen | of Halden`.
    fn is_ship(&self, of: usize) -> bool {
        let first = (self.range.start.max(of.saturating_sub(4))..of).rev().find(|at| !self.is_title(*at));
        first.is_some_and(|at| at + 1 < of && (is_ship_prefix(&self.tokens[at]) || self.sails(at + 1)))
    }

    /// A ship's name, with its letters or without, starts at `at`: `MV Halden`, `the ferry | Halden`, `aboard the | Halden`.
    #[inline(always)]
    pub fn sails(&self, at: usize) -> bool {
        let aboard =
            || at >= self.range.start + 2 && self.is_word(at - 1, words!["the"]) && self.is_word(at - 2, words!["aboard"]);
        is_ship_prefix(&self.tokens[at]) || at > self.range.start && self.is_word(at - 1, VESSELS) || aboard()
    }

    fn is_title(&self, at: usize) -> bool {
        self.tokens[at].shape == Shape::Title
    }

    /// `Council on the Status | of Women`, `Society for the Prevention | of Cruelty`: what a body is for.
    fn is_purpose(&self, of: usize) -> bool {
        if of < self.range.start + 4 || !self.is_title(of - 1) {
            return false;
        }
        let on = of - 2 - self.is_word(of - 2, words!["the"]) as usize;
        self.is_word(on, words!["for", "on"]) && self.is_title(on - 1) && evidence::opens_body(&self.tokens[on - 1])
    }

    /// A company's name is over where its town follows: `Example Corp. | of Tampa`, `Halden Company | of Leeds`. Counter-examples: `Trust
    /// Company of New York`, `Example Corp. of America`.
    fn is_company(&self, of: usize) -> bool {
        let form = &self.tokens[of - 1];
        let short = form.is_one(words!["inc", "corp", "ltd", "llc", "plc", "co"]);
        let own = |t: &Token| t.shape == Shape::Title && !t.is(word::COMMON);
        let named = self.before(of - 1).is_some_and(|t| if short { t.shape.is_capital() } else { own(t) });
        (short || form.is_one(words!["company"])) && named && !self.get(of + 1).is_some_and(|t| t.is_one(words!["america"]))
    }

    /// `Aurelio “Condor” Halden`: a given name, a nickname in marks, a surname. Counter-examples: `Aurelio “just left”, Halden said`,
    /// `the Quarz “Condor” Halden`, where an article stands before it.
    fn joint_nickname(&self, at: usize) -> Option<usize> {
        let before = &self.tokens[at - 1];
        let own = before.shape == Shape::Title && !before.is(union(&[word::COMMON, word::TITLE, word::ORG_HEAD]));
        let led = || self.before(at - 1).is_some_and(|token| token.is(word::DETERMINER));
        let given = before.is(word::GIVEN)
            || at >= self.range.start + 2 && self.tokens[at - 2].is(word::GIVEN)
            || own && !self.opens(at - 1) && !led();
        let nick = (at + 1..at + 4).take_while(|t| self.get(*t).is_some_and(|t| t.shape.is_capital())).count();
        let close = at + 1 + nick;
        let closed = self.is_mark(close, words!["”", "\"", "’"]) && self.tokens[close].is_glued();
        let named = |t: &Token| t.shape == Shape::Title && !t.is_glued() && (t.is(word::SURNAME) || !t.is(word::COMMON));
        let surname = self.get(close + 1).is_some_and(named);
        (given && nick > 0 && closed && surname).then_some(close + 2)
    }

    /// `Ministry of Water and | Sanitation`: common words behind *and*, up to `to`, when the field before it is one too.
    /// Counter-example: `Ministry of Finance and Parliament`.
    fn is_second_field(&self, and: usize, to: usize) -> bool {
        // `Office of National Drug and`: the first field may be of several words.
        let common = |at: usize| self.tokens[at].shape == Shape::Title && self.tokens[at].is(word::COMMON);
        let first = (self.range.start + 1..and).rev().take(4).find(|at| !common(*at)).unwrap_or(self.range.start);
        let of = first > self.range.start && self.is_word(first, words!["of"]);
        let head = |at: usize| evidence::opens_body(&self.tokens[at]);
        let plain = |at: usize| !head(at) && !self.tokens[at].is(word::TITLE | word::TITLE_PLURAL | word::GIVEN);
        of && to > and + 1 && head(first - 1) && plain(and + 1) && !self.joined(to)
    }

    /// `St Oswald's Church`, `Dockworkers' Union`, `Children's Hospital`: a saint or a class of people that owns a body.
    /// Counter-examples: `Halden's Church`, `the Government's Office`.
    fn joint_owner(&self, at: usize, singular: bool) -> Option<usize> {
        let owner = &self.tokens[at - 1];
        let saint = at >= self.range.start + 2 && self.tokens[at - 2].is_one(words!["st", "saint"]);
        let class = owner.shape == Shape::Title
            && if singular {
                owner.is_one(words!["children", "women", "men", "people"])
            } else {
                !self.opens(at - 1) && self.word(at - 1).ends_with('s')
            };
        if !saint && !class {
            return None;
        }
        let behind = (at + 1..at + 5).take_while(|t| self.get(*t).is_some_and(|t| t.shape == Shape::Title)).last()?;
        self.tokens[behind].is(word::ORG_HEAD | word::FAC_HEAD).then_some(at + 2)
    }

    /// What a number behind the name that ends at `end` makes of it: `Highway 103`, `Ordinance 88-14`, and where the number ends.
    fn numbered(&self, end: usize) -> Option<(Label, usize)> {
        let head = &self.tokens[end - 1];
        let number = |at: usize| self.get(at).is_some_and(|t| t.shape == Shape::Number);
        if !number(end) {
            return None;
        }
        let on = self.before(end - 1).is_some_and(|t| t.is_one(words!["on", "along", "off"]));
        let label = match head {
            // `along US 1`
            _ if on && head.is_one(words!["us", "u.s"]) => Label::Fac,
            _ if head.is_one(words!["highway", "interstate", "route", "road", "motorway", "freeway", "terminal", "runway"]) => {
                Label::Fac
            }
            _ if head.is_one(words!["ordinance", "proposition", "resolution", "directive", "treaty", "measure", "amendment"]) => {
                Label::Law
            }
            _ if head.is_one(words!["brigade", "squadron"]) => Label::Org,
            // `They play on Court 14.`
            _ if head.is_one(words!["court", "courtroom"]) && !self.before(end - 1).is_some_and(|t| t.shape.is_capital()) => {
                Label::Fac
            }
            _ if self.is_channel(end) => return Some((Label::Org, self.after_channel(end + 1))),
            _ => return None,
        };
        let parts = self.is_mark(end + 1, words!["-"]) && self.tokens[end + 1].is_glued() && number(end + 2);
        Some((label, if parts { end + 3 } else { end + 1 }))
    }

    /// `on the N71`, `the main N55 road`. Counter-examples: `on the A380` (an aircraft), `on the M23 rebels`.
    fn is_road(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let number = match token.bytes(self.text) {
            [b'A' | b'B' | b'M' | b'N' | b'R', number @ ..] => number,
            _ => return false,
        };
        if !(1..=4).contains(&number.len()) || !number.iter().all(u8::is_ascii_digit) {
            return false;
        }
        if self.is_word(at + 1, words!["road", "motorway", "bypass", "carriageway"]) {
            return true;
        }
        let led = at >= self.range.start + 2
            && self.is_word(at - 1, words!["the"])
            && self.is_word(at - 2, words!["on", "along", "off", "onto", "via"]);
        let small = union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY]);
        let noun = self.get(at + 1).is_some_and(|t| t.shape == Shape::Lower && !t.is(small));
        led && !noun && !(number.len() == 3 && number[0] == b'3')
    }

    /// A broadcaster before its channel: `News 12`, `Fox 13`, `KTLA 5`.
    fn is_channel(&self, number: usize) -> bool {
        let name = &self.tokens[number - 1];
        let call = || {
            let word = self.word(number - 1);
            name.shape == Shape::Upper && word.len() == 4 && word.starts_with(['K', 'W'])
        };
        let short = self.tokens[number].span().len() <= 2;
        short && (name.is_one(words!["news", "newschannel", "channel", "fox", "nbc", "abc", "cbs"]) || call())
    }

    /// `News 12 | Long Island`: the channel's place is part of its name.
    fn after_channel(&self, at: usize) -> usize {
        let place = NameClasses(name::REGIONS.0 | name::STATES.0 | name::CITIES.0 | name::CAPITALS.0);
        let named = walk::longest(self.tokens, at, self.range.end, false).filter(|hit| hit.classes.any(place));
        named.map_or(at, |hit| hit.tokens.end)
    }

    /// Where a unit of soldiers that begins at `at` has its number: `1st | Battalion`, `17th/21st | Lancers`.
    fn unit_number(&self, at: usize) -> Option<usize> {
        let ordinal = |end: usize| {
            let number = end >= self.range.start + 2 && self.tokens[end - 2].shape == Shape::Number;
            (number && self.tokens[end - 1].is_glued() && self.is_word(end - 1, words!["st", "nd", "rd", "th"])).then(|| end - 2)
        };
        let start = ordinal(at)?;
        let pair = start > self.range.start && self.is_mark(start - 1, words!["/"]);
        Some(if pair { ordinal(start - 1).unwrap_or(start) } else { start })
    }

    /// `72nd Street`, `West 72nd Street`, `W. 72nd St.`, `4th Avenue South`, from token `at` on.
    fn numbered_street(&self, at: usize) -> Option<Range<usize>> {
        let side = self.tokens[at].is_one(words!["north", "south", "east", "west"])
            || self.tokens[at].has_stop() && self.tokens[at].is_one(words!["n", "s", "e", "w"]);
        let number = self.get(at + side as usize).is_some_and(|t| t.shape == Shape::Number);
        let end = at + side as usize + 3;
        let street = self.get(end - 1).filter(|t| number && t.shape == Shape::Title)?;
        let ordinal = self.is_word(end - 2, words!["st", "nd", "rd", "th"]) && self.tokens[end - 2].is_glued();
        let behind = self.get(end).is_some_and(|t| t.shape == Shape::Title && t.is_one(words!["north", "south", "east", "west"]));
        (ordinal && street.is_one(words!["street", "st", "avenue", "ave"])).then_some(at..end + behind as usize)
    }

    /// `Competition and Markets Authority`, `Department of Health and Human Services`: two common words, then a head.
    /// Counter-examples: `Rolf and Ingrid Brandt`, `Congress and the Example Party`, `House and Senate`.
    fn joint_and(&self, at: usize) -> Option<usize> {
        if !self.is_word(at, words!["and"]) || !self.tokens[at - 1].is(word::COMMON) || self.tokens[at - 1].is(word::TITLE) {
            return None;
        }
        let left = &self.tokens[at - 1];
        if evidence::is_body_head(left) || self.opens(at - 1) && left.is(SMALL) {
            return None;
        }
        let mut to = at + 1;
        while to < at + 6 && self.get(to).is_some_and(|t| t.shape == Shape::Title && t.is(word::COMMON)) {
            to += 1;
        }
        let long = to > at + 2 && self.tokens[to - 1].is(word::ORG_HEAD) && !self.tokens[to - 1].is(word::TITLE);
        (long || self.is_second_field(at, to)).then_some(to)
    }
}

/// What the tagger wants to know of the article besides the names.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The listed names of all runs, in order.
    pub hits: Vec<Hit>,
    /// How each sentence uses capitals.
    pub cases: Vec<Case>,
}

/// So many tokens tell what an article is about.
const FIRST_PART: usize = 600;

/// One word in forty or more is of sport, in the first part of the article.
fn is_sport(tokens: &[Token]) -> bool {
    let first = &tokens[..tokens.len().min(FIRST_PART)];
    let words = first.iter().filter(|t| t.is(word::SPORT)).count();
    words >= 3 && words * 40 >= first.len()
}

impl Seen {
    /// Forgets all, but keeps the room.
    pub fn clear(&mut self) {
        self.hits.clear();
        self.cases.clear();
    }
}

/// Reads sentences one by one, and keeps the scratch space of it.
pub(super) struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    ranges: &'a [Range<usize>],
    /// Capitalised words and numbers not read yet.
    leads: &'a [u32],
    /// Dates, times and amounts, sorted: no name runs through one.
    values: &'a [Tagged],
    gazetteer: bool,
    /// The article reports of sport.
    sport: bool,
    /// The first value that does not end before the tokens looked at.
    next_value: usize,
    seen: &'a mut Seen,
    /// The first of `seen.hits` in the run.
    first_hit: usize,
    /// Tokens of the run that are months, by what the value stage found.
    dated: Vec<usize>,
}

impl<'a> Reader<'a> {
    pub fn new(draft: &'a Draft, seen: &'a mut Seen) -> Reader<'a> {
        Reader {
            text: draft.text,
            tokens: &draft.tokens,
            ranges: &draft.sentence_tokens,
            leads: &draft.leads.names,
            values: &draft.mentions,
            gazetteer: draft.config.default_gazetteer,
            sport: is_sport(&draft.tokens),
            next_value: 0,
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
        let mut free = range.start;
        while let Some(at) = next_lead(&mut self.leads, range.end) {
            if at < free || line.is_no_name(at) || line.is_idle_opening(at) && !self.is_listed(&line, at) {
                continue;
            }
            if let Some(street) = line.numbered_street(at) {
                free = street.end;
                piece::settled(street, Label::Fac, out);
                continue;
            }
            if line.is_road(at) {
                free = at + 1;
                piece::settled(at..free, Label::Fac, out);
                continue;
            }
            let start = article_start(&line, at, out.last().map_or(range.start, |c| c.tokens.end));
            let mut end = self.run(&line, start);
            if end > at {
                let known = Known { hits: &self.seen.hits[self.first_hit..], dated: &self.dated, sport: self.sport };
                let first = out.len();
                piece::cut(&line, start..end, known, out);
                number_unit(&line, first, out);
                if line.get(end).is_some_and(|t| t.shape == Shape::Number) && self.value_at(end).is_none() {
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
            if let Some(value) = self.value_at(at)
                && hit.as_ref().is_none_or(|h| h.tokens.end <= value.tokens.end)
            {
                // A month may be a name: `June Example`. It needs more evidence then.
                if !may_be_person(token, value) {
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

    /// The date, time or amount that holds this token.
    fn value_at(&mut self, at: usize) -> Option<&'a Tagged> {
        // From left to right, but for an article that a run goes back to.
        while self.next_value > 0 && self.values[self.next_value - 1].tokens.end > at {
            self.next_value -= 1;
        }
        while self.values.get(self.next_value).is_some_and(|v| v.tokens.end <= at) {
            self.next_value += 1;
        }
        self.values[self.next_value..]
            .iter()
            .take(2)
            .find(|v| v.tokens.contains(&at))
            .filter(|v| matches!(v.label, Label::Date | Label::Time | Label::Money | Label::Percent | Label::Quantity))
    }
}

/// Where the run that ends at `end` ends with the number that belongs to its last name.
fn with_number(line: &Line, end: usize, out: &mut [Candidate]) -> usize {
    let Some(last) = out.last_mut().filter(|last| last.tokens.end == end) else { return end };
    let ship = line.sails(last.tokens.start) && line.get(end).is_some_and(|t| t.shape == Shape::Number);
    let Some((label, to)) = (if ship { Some((Label::Product, end + 1)) } else { line.numbered(end) }) else { return end };
    last.tokens.end = to;
    last.path = None;
    last.scores.settle(label, 12);
    to
}

/// Words that a unit of soldiers has first or last.
const UNITS: &WordSet = words![
    "battalion",
    "brigade",
    "division",
    "regiment",
    "squadron",
    "infantry",
    "airborne",
    "cavalry",
    "fleet",
    "lancers",
    "guards",
    "hussars",
    "dragoons",
    "fusiliers",
    "rifles",
    "armored",
    "armoured",
    "artillery",
    "marines",
    "platoon",
    "panzer",
    "corps",
];

/// The number before a unit is part of its name: candidate `first` begins the run.
fn number_unit(line: &Line, first: usize, out: &mut [Candidate]) {
    let floor = first.checked_sub(1).map_or(line.range.start, |before| out[before].tokens.end);
    let Some(unit) = out.get_mut(first) else { return };
    let Some(start) = line.unit_number(unit.tokens.start).filter(|start| *start >= floor) else { return };
    if [unit.tokens.start, unit.tokens.end - 1].iter().any(|at| line.tokens[*at].is_one(UNITS)) {
        unit.tokens.start = start;
        unit.path = None;
        unit.scores.settle(Label::Org, 12);
    }
}

/// A single capitalised month that is a given name or surname too.
fn may_be_person(token: &Token, value: &Tagged) -> bool {
    value.tokens.len() == 1 && token.shape == Shape::Title && token.is(word::GIVEN | word::SURNAME)
}

/// The company's name is over: `Example Inc. | Visit`. Counter-example: `Example & Co. Holdings`.
fn closes_company(line: &Line, start: usize, end: usize) -> bool {
    let last = &line.tokens[end - 1];
    if end < start + 2 || !last.has_stop() || !evidence::is_suffix(last) || line.word(end - 1) == "Co." {
        return false;
    }
    line.get(end).is_some_and(|t| t.shape.is_capital() && !t.is(word::ORG_SUFFIX))
}

/// A company's end in small letters: `Halden Holdings plc`. Counter-example: `Halden holdings fell`.
pub(super) fn is_small_suffix(token: &Token) -> bool {
    token.shape == Shape::Lower && evidence::is_suffix(token) && token.span().len() <= 4
}

/// A sum in the letters of a currency: `RM1`, `Shs10`, `Rs500`.
fn is_price(word: &str) -> bool {
    const SIGNS: [&str; 9] = ["RM", "Rs", "Sh", "Shs", "KSh", "Ksh", "Tk", "UGX", "NGN"];
    if !word.ends_with(|c: char| c.is_ascii_digit() || c == 'n') {
        return false;
    }
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'b' | 'n' | 'm' | ',' | '.'));
    letters.len() < word.len() && SIGNS.contains(&letters)
}

/// The office in a form of address: `Mr. Speaker`.
pub(super) fn is_addressed(tokens: &[Token], at: usize) -> bool {
    let office = words!["chairman", "chairwoman", "president", "speaker", "secretary", "ambassador", "minister", "commissioner"];
    tokens[at].is_one(office) && at > 0 && tokens[at - 1].is_one(words!["mr", "madam", "madame"])
}

/// What stands before ships' names: `HMS`, `MV`.
pub(super) fn is_ship_prefix(token: &Token) -> bool {
    token.shape == Shape::Upper && token.is_one(words!["hms", "uss", "rms", "mv", "ss", "hmcs", "hmas"])
}

/// The pronoun, no initial.
fn is_bare_i(token: &Token) -> bool {
    token.shape == Shape::Initial && !token.has_stop() && token.is(word::PRONOUN)
}

/// A run that goes on from a small Arabic article: `al-Example`, `al Example`.
fn article_start(line: &Line, at: usize, floor: usize) -> usize {
    let apart = line.before(at).is_some_and(|t| t.shape == Shape::Lower && t.is_one(words!["al"]));
    if apart && at > floor && line.tokens[at].shape == Shape::Title {
        return at - 1;
    }
    let glued = at >= line.range.start + 2 && line.is_mark(at - 1, words!["-"]) && line.tokens[at].is_glued();
    let article = glued && line.tokens[at - 2].is(word::NAME_PARTICLE) && line.tokens[at - 1].is_glued();
    if article && at - 2 >= floor { at - 2 } else { at }
}
