//! Where a name goes on behind a mark or a small word: `Bank of Example`, `Harrow & Tate`, `Example, Inc.`

use super::evidence;
use super::run::{JOINING, Line, SMALL};
use super::{sport, walk};
use crate::key::{Shape, hash_known};
use crate::lexicon::{Classes, name, set, union, word};
use crate::token::{Token, words};

/// Heads after which *of* goes on with the name: `Bank of Example`, `Treaty of Example`.
const OF_HEAD: Classes =
    union(&[word::ORG_HEAD, word::FAC_HEAD, word::LOC_HEAD, word::GPE_HEAD, word::EVENT_HEAD, word::LAW_HEAD]);

const HYPHEN: u64 = hash_known("-");
const AND: u64 = hash_known("&");
const COMMA: u64 = hash_known(",");
const FULL_STOP: u64 = hash_known(".");

impl Line<'_> {
    /// Where the name that has come up to before token `at` goes on: one past the joining stretch and the word after it.
    pub fn joint(&self, at: usize) -> Option<usize> {
        let next = self.get(at)?;
        if next.shape == Shape::Inner && next.is_one(words!["oks"]) {
            return None;
        }
        match next.shape {
            Shape::Title | Shape::Initial | Shape::Upper | Shape::Inner => Some(at + 1),
            Shape::Mark => self.joint_mark(at, next),
            Shape::Lower if next.is_one(words!["s", "d", "a"]) && self.is_mark(at + 1, words!["/"]) => self.joint_lineage(at),
            Shape::Lower if !next.is(JOINING) && !next.is_one(words!["'s"]) => {
                // Hardly ever a word that no list of English has.
                if next.is(word::COMMON) { None } else { self.joint_foreign(at) }
            }
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
                let domain = |at: usize| self.get(at).is_some_and(|t| t.is_glued()) && self.is_word(at, set::DOMAIN);
                // `Quarzel.co.ke`: the abbreviation has its stop.
                let country = domain(at + 1) && self.tokens[at + 1].has_stop() && domain(at + 2);
                domain(at + 1).then_some(at + 2 + country as usize)
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
            _ if !mark.is_glued() && mark.is_one(words!["“", "\"", "‘", "''", "("]) => {
                self.joint_nickname(at).or_else(|| self.joint_form(at)).or_else(|| self.joint_law(at))
            }
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
        let tied = second.is(word::PREPOSITION | word::CONJUNCTION) || second.is_one(set::HYPHEN_TAIL);
        short && led && !tied && !self.word(hyphen + 1).ends_with("ed")
    }

    /// `Ministry of Housing, Communities and Local Government`: common words in a row up to *and*, after *of* or before a head.
    /// Counter-example: `Congress, the Example Bank and Halden`.
    fn joint_list(&self, comma: usize) -> Option<usize> {
        let common = |at: usize| self.is_common(at) && !self.tokens[at].is(word::TITLE);
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
        let to = at + 1 + self.is_word(at + 1, words!["the"]) as usize;
        if of && (self.is_ship(at) || self.is_purpose(at)) {
            return self.joined(to).then_some(to + 1);
        }
        if !of && self.is_cause(at) {
            return Some(at + 2);
        }
        // `Senators of | the Quarz Party left`, first in its sentence.
        let people = head.is(word::TITLE) || head.is(word::TITLE_PLURAL) && self.opens(at - 1);
        if !head.is(OF_HEAD) || people {
            return None;
        }
        if of && (self.is_company(at) || self.is_led_party(at)) {
            return None;
        }
        let strong = || {
            evidence::opens_body(head) || head.is_one(words!["centre", "center", "campaign", "coalition", "alliance", "forum"])
        };
        if !of && !(self.is_word(at, words!["for", "on"]) && strong()) {
            return None;
        }
        (self.joined(to) && (of || !self.tokens[to].is(word::PRONOUN))).then_some(to + 1)
    }

    /// A body by its people and their cause, `the Quarzel Veterans | for Truth`: the preposition at `at` stands between. Counter-examples:
    /// `Lawyers for Halden`, `Lawyers for Apple`, first in their sentences.
    pub fn is_cause(&self, at: usize) -> bool {
        let cause = |t: &Token| t.shape == Shape::Title && t.is(word::COMMON) && !t.is(word::TITLE | word::HONORIFIC);
        self.is_word(at, words!["for", "against"])
            && self.is_title(at - 1)
            && self.tokens[at - 1].is(word::CAUSE_PEOPLE)
            && !self.opens(at - 1)
            && self.get(at + 1).is_some_and(cause)
    }

    /// A ship's name goes on behind *of*: `MV Princess | of Example`, `the ferry Queen | of Halden`.
    fn is_ship(&self, of: usize) -> bool {
        let first = (self.range.start.max(of.saturating_sub(4))..of).rev().find(|at| !self.is_title(*at));
        first.is_some_and(|at| at + 1 < of && (self.sails(at) || self.sails(at + 1)))
    }

    /// `Parti démocratique`, `Fédération | nationale de volley`: a body of another language, whose adjectives are small. Counter-example:
    /// `Union workplaces`.
    fn joint_foreign(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 8;
        const ENDS: [&str; 18] = [
            "ale", "ales", "aise", "ique", "iques", "aire", "aires", "ieur", "ier", "iste", "istes", "ienne", "ante", "elle",
            "nel", "onal", "ée", "ien",
        ];
        let adjective = |at: usize| {
            let unknown = self.get(at).is_some_and(|t| t.shape == Shape::Lower && !t.is(word::COMMON));
            unknown && ENDS.iter().any(|end| self.word(at).ends_with(end))
        };
        if !self.tokens[at - 1].is_one(set::FOREIGN_BODY) || !self.is_title(at - 1) || !adjective(at) {
            return None;
        }
        let of = words!["de", "du", "des", "d'", "la", "le", "les", "l'", "et", "d", "l", "'", "’"];
        let mut end = at;
        while end < at + LONGEST && adjective(end) {
            end += 1;
        }
        // `de volley`
        let mut to = end;
        while to < at + LONGEST && self.get(to).is_some_and(|t| t.is_one(of)) {
            to += 1;
        }
        let noun = self.get(to).is_some_and(|t| t.shape == Shape::Lower) || self.joined(to);
        Some(if to > end && noun { to + 1 } else { end })
    }

    /// A ship that carries goods, of whose builder news seldom tells: `the freighter | Ann Halden`.
    pub fn is_freighter(&self, at: usize) -> bool {
        let kinds =
            words!["freighter", "tanker", "trawler", "tug", "tugboat", "bulker", "liner", "steamer", "steamship", "schooner"];
        at > self.range.start && self.is_word(at - 1, kinds)
    }

    /// A ship's name, with its letters or without, starts at `at`: `MV Halden`, `the ferry | Halden`, `aboard the | Halden`.
    #[inline(always)]
    pub fn sails(&self, at: usize) -> bool {
        let led = self.before(at).is_some_and(|before| before.shape == Shape::Lower && self.is_vessel(at - 1));
        led || is_ship_prefix(&self.tokens[at]) && !self.are_initials(at)
    }

    /// The letters of a ship that are somebody's here: `Mr. | M.V. Quill`. Counter-examples: `the S.S. Halden`, `MV Halden`.
    pub fn are_initials(&self, at: usize) -> bool {
        let led = |t: &Token| t.is_one(words!["the", "aboard"]) || t.is_one(set::VESSEL);
        self.tokens[at].is_one(words!["s.s", "m.v"]) && !self.before(at).is_some_and(led)
    }

    /// The word in small letters at `at` says that a ship's name follows.
    fn is_vessel(&self, at: usize) -> bool {
        let word = &self.tokens[at];
        let aboard = || word.is_one(words!["the"]) && at > self.range.start && self.is_word(at - 1, words!["aboard"]);
        word.is_one(set::VESSEL) || self.is_bulk_carrier(at) || aboard()
    }

    /// `the bulk carrier | Halden`, `the aircraft carrier | Halden`, `the 28,400-dwt | Halden`
    fn is_bulk_carrier(&self, at: usize) -> bool {
        self.is_word(at, words!["carrier", "dwt", "teu"])
            && at > self.range.start
            && (self.is_word(at - 1, words!["bulk", "aircraft"]) || self.tokens[at].is_one(words!["dwt", "teu"]))
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
        (short || form.is_one(words!["company"])) && named && !self.is_state_trader(of)
    }

    /// A party's name is over where its leader follows: `Halden Front | of Ann Renn`. Counter-example: `Party of Sri Lanka`.
    #[inline(always)]
    pub fn is_led_party(&self, of: usize) -> bool {
        self.get(of).is_some_and(|t| t.is_one(words!["of"])) && self.leads_party(of)
    }

    fn leads_party(&self, of: usize) -> bool {
        // `Halden Front | of General Renn`
        let titled = || self.get(of + 1).is_some_and(|t| t.is(word::TITLE | word::HONORIFIC)) && self.joined(of + 2);
        let led = |at: usize| {
            self.get(at).is_some_and(|t| t.shape == Shape::Title && (t.is(word::GIVEN) || titled() && !t.is(word::ORG_HEAD)))
        };
        let surname =
            |at: usize| self.get(at).is_some_and(|t| t.shape == Shape::Title && (t.is(word::SURNAME) || !t.is(word::COMMON)));
        let place = || {
            let hit = walk::longest(self.tokens, of + 1, self.range.end, false);
            hit.is_some_and(|hit| hit.tokens.len() > 1 && !hit.classes.any(name::PEOPLE))
        };
        let named = of > self.range.start + 1 && self.is_word(of, words!["of"]) && self.is_title(of - 2);
        named && self.tokens[of - 1].is_one(set::ALLIANCE) && led(of + 1) && surname(of + 2) && !place()
    }

    /// `Rice Export Corp | of Halden`: what it trades in, and its country, which are its name. Counter-example: `Halden Corp. of Japan`.
    fn is_state_trader(&self, of: usize) -> bool {
        if self.get(of + 1).is_some_and(|t| t.is_one(words!["america"])) {
            return true;
        }
        let first = (self.range.start.max(of.saturating_sub(6))..of - 1).rev().take_while(|at| self.is_common(*at)).last();
        let plain = first.is_some_and(|at| at == self.range.start || !self.tokens[at - 1].shape.is_capital());
        plain && walk::longest(self.tokens, of + 1, self.range.end, false).is_some_and(|hit| hit.classes.any(name::COUNTRIES))
    }

    /// `Aurelio “Condor” Halden`, `Ann (Doc) Halden`: a given name, a nickname in marks, a surname. Counter-examples: `Aurelio “just
    /// left”, Halden said`; `the Quarz “Condor” Halden`, where an article stands before it; `Ann Renn (GOP) Halden`, `Ann Renn (Denmark) Halden`.
    fn joint_nickname(&self, at: usize) -> Option<usize> {
        let before = &self.tokens[at - 1];
        let own = before.shape == Shape::Title && !before.is(union(&[word::COMMON, word::TITLE, word::ORG_HEAD]));
        let led = || self.before(at - 1).is_some_and(|token| token.is(word::DETERMINER));
        let bracket = self.tokens[at].is_one(words!["("]);
        let given = before.is(word::GIVEN)
            || at >= self.range.start + 2 && self.tokens[at - 2].is(word::GIVEN)
            || own && !bracket && !self.opens(at - 1) && !led();
        let part = |t: &Token| if bracket { t.shape == Shape::Title && !t.is(word::NATION_CODE) } else { t.shape.is_capital() };
        let nick = (at + 1..at + 4).take_while(|t| self.get(*t).is_some_and(part)).count();
        let close = at + 1 + nick;
        let closed = self.is_mark(close, words!["”", "\"", "’", "''", ")"]) && self.tokens[close].is_glued();
        let named = |t: &Token| t.shape == Shape::Title && !t.is_glued() && (t.is(word::SURNAME) || !t.is(word::COMMON));
        // `Jose “Pepe” | de la Example`
        let small = |at: &usize| self.get(*at).is_some_and(|t| t.shape == Shape::Lower && t.is(word::NAME_PARTICLE));
        let family = close + 1 + (close + 1..close + 4).take_while(small).count();
        let surname = self.get(family).is_some_and(named);
        let nation = || bracket && sport::is_nation(self, at + 1..close);
        (given && nick > 0 && closed && surname && !nation()).then_some(family + 1)
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
        let mut behind = (at + 1..at + 5).take_while(|t| self.get(*t).is_some_and(|t| t.shape == Shape::Title));
        behind.any(|at| self.tokens[at].is(word::ORG_HEAD | word::FAC_HEAD)).then_some(at + 2)
    }

    /// `Quarzel Africa (Pty) Ltd`, `Quarzel (Halden) Plc`: what stands in brackets before a company's form. Counter-example: `Quarzel (Halden)
    /// said`.
    fn joint_form(&self, open: usize) -> Option<usize> {
        let inside = self.get(open + 1).is_some_and(|t| t.shape == Shape::Title || t.shape == Shape::Upper);
        let closed = self.is_mark(open, words!["("]) && self.is_mark(open + 2, words![")"]);
        (inside && closed && self.is_form(open + 3)).then_some(open + 4)
    }

    /// `Quarz Trade (Prevention and Control) Act`: what a law does, in brackets. Counter-example: `the Quarz Act (Halden) Act`.
    fn joint_law(&self, open: usize) -> Option<usize> {
        const LONGEST: usize = 8;
        let close = (open + 2..open + LONGEST).find(|at| self.is_mark(*at, words![")"]))?;
        let part = |at: usize| self.joined(at) || self.is_word(at, words!["and", "of", "for", "the", "to", "in", "on"]);
        let law = self.get(close + 1).is_some_and(|t| t.shape == Shape::Title && t.is_one(set::LAW_NAME));
        (law && self.is_mark(open, words!["("]) && self.is_title(open - 1) && (open + 1..close).all(part)).then_some(close + 2)
    }

    /// `Renn s/o Quill`, `Halden a/l Quill`: whose child somebody is.
    fn joint_lineage(&self, at: usize) -> Option<usize> {
        let stroke = self.is_mark(at + 1, words!["/"]) && self.tokens[at + 1].is_glued();
        let child = stroke && self.is_word(at + 2, words!["o", "l", "p"]) && self.tokens[at + 2].is_glued();
        (child && self.joined(at + 3)).then_some(at + 4)
    }

    /// A company's form, with a capital: `Ltd`.
    fn is_form(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.shape.is_capital() && evidence::is_suffix(t))
    }

    /// An ordinary word with a capital.
    fn is_common(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.shape == Shape::Title && t.is(word::COMMON))
    }

    /// `Geophysical`, `Strategic`: an adjective by its end. Counter-examples: `Bengal`, `Nasal`, which is short, and listed names.
    fn is_adjective(&self, at: usize) -> bool {
        let word = self.word(at);
        word.len() > 7 && (word.ends_with("al") || word.ends_with("ic")) && !self.tokens[at].is(word::GIVEN | word::SURNAME)
    }

    /// `Competition and Markets Authority`, `Department of Health and Human Services`: two common words, then a head.
    /// Counter-examples: `Rolf and Ingrid Brandt`, `Congress and the Example Party`, `House and Senate`.
    fn joint_and(&self, at: usize) -> Option<usize> {
        if self.is_firm_of_two(at) {
            return Some(at + 2);
        }
        let field = |at: usize| self.is_title(at) && (self.tokens[at].is(word::COMMON) || self.is_adjective(at));
        if !self.is_word(at, words!["and"]) || !field(at - 1) || self.tokens[at - 1].is(word::TITLE) {
            return None;
        }
        // `Halden Power and Roads Ltd`
        if at >= self.range.start + 2 && self.joined(at - 2) && self.is_common(at + 1) && self.is_form(at + 2) {
            return Some(at + 3);
        }
        let left = &self.tokens[at - 1];
        if evidence::is_body_head(left) || self.opens(at - 1) && left.is(SMALL) {
            return None;
        }
        let mut to = at + 1;
        while to < at + 6 && to < self.range.end && field(to) {
            to += 1;
        }
        let head = &self.tokens[to - 1];
        let long = to > at + 2 && head.is(word::ORG_HEAD) && !head.is(word::TITLE);
        (long || self.is_second_field(at, to)).then_some(to)
    }

    /// `the law firm Halden | and Quill`, `a partnership, Halden | and Quill`: two partners. Counter-example: `the firm and Quill`.
    fn is_firm_of_two(&self, and: usize) -> bool {
        let firm = |at: usize| self.is_word(at, words!["firm", "solicitors", "auditors", "accountants", "brokers"]);
        let led = || {
            let before = and - 2;
            firm(before) || before > self.range.start && self.is_word(before, words!["of"]) && firm(before - 1)
        };
        and >= self.range.start + 2 && self.is_title(and - 1) && self.joined(and + 1) && led()
    }

    /// `Ministry of Water and | Sanitation`: common words behind *and*, up to `to`, when the field before it is one too.
    /// Counter-example: `Ministry of Finance and Parliament`.
    fn is_second_field(&self, and: usize, to: usize) -> bool {
        // `Office of National Drug and`: the first field may be of several words.
        let first = (self.range.start + 1..and).rev().take(4).find(|at| !self.is_common(*at)).unwrap_or(self.range.start);
        let of = first > self.range.start && self.is_word(first, words!["of"]);
        let head = |at: usize| evidence::opens_body(&self.tokens[at]);
        let plain = |at: usize| !head(at) && !self.tokens[at].is(word::TITLE | word::TITLE_PLURAL | word::GIVEN);
        of && to > and + 1 && head(first - 1) && plain(and + 1) && !self.joined(to)
    }
}

/// A company's end in small letters: `Halden Holdings plc`. Counter-example: `Halden holdings fell`.
pub(super) fn is_small_suffix(token: &Token) -> bool {
    token.shape == Shape::Lower && evidence::is_suffix(token) && token.span().len() <= 4
}

/// What stands before ships' names: `HMS`, `MV`.
pub(super) fn is_ship_prefix(token: &Token) -> bool {
    // `S.S. Halden`
    let letters = words!["hms", "uss", "rms", "mv", "ss", "s.s", "m.v", "hmcs", "hmas"];
    token.shape == Shape::Upper && token.is_one(letters)
}
