//! A capitalised run to candidates: titles and forms of address cut it, listed names divide it.

use super::Candidate;
use super::evidence::{self, Lead, Piece};
use super::joint::is_small_suffix;
use super::kind;
use super::numbered::is_numbered_bowl;
use super::role;
use super::run::{Case, Line, is_addressed};
use super::scores::Scores;
use super::walk::Hit;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{self, Classes, NameClasses, name, set, union, word};
use crate::mention::title::phrase::{BEFORE_BESAR, BEFORE_SRI, BESAR, SRI};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// Words that open sentences, not names.
pub(super) const FUNCTION: Classes = union(&[lexicon::FUNCTION, word::STARTER]);

/// Lists whose single words are sure enough to be cut out of a run: `Chinese Halden`, `France Halden`.
const SURE: NameClasses = NameClasses(
    name::DEMONYMS.0
        | name::PARTY_MEMBERS.0
        | name::COUNTRIES.0
        | name::STATES.0
        | name::CAPITALS.0
        | name::GOVERNMENT.0
        | name::MEDIA.0
        | name::AGENCIES.0,
);

/// Whose son or daughter somebody is.
const SON: &WordSet = words!["bin", "ibn", "bint", "binti"];

/// A given name, and no word for a kind of role: `Earl`, `Dean`.
fn is_given(token: &Token) -> bool {
    token.is(word::GIVEN) && token.shape == Shape::Title && !token.is(word::TITLE_MODIFIER)
}

/// How far behind a role a given name is looked for.
const LOOK_AHEAD: usize = 32;

/// What is known of a run before it is cut.
pub(super) struct Known<'a> {
    /// The listed names in it, in order.
    pub hits: &'a [Hit],
    /// How many there are before it.
    pub first: usize,
    /// The number of its sentence.
    pub sentence: usize,
    /// Those of its tokens that are months as well.
    pub dated: &'a [usize],
}

/// Appends the candidates of one run.
pub(super) fn cut(line: &Line, run: Range<usize>, known: Known, out: &mut Vec<Candidate>) {
    let behind = |t: &Token| t.is_post_nominal() || t.shape == Shape::Mark;
    let letters = line.tokens[run.clone()].iter().rposition(|t| !behind(t)).map_or(run.start, |last| run.start + last + 1);
    let mut cutter = Cutter { line, known, letters, out };
    let mut lead = evidence::lead(line, run.start);
    let mut start = run.start;
    let mut at = run.start;
    // `Market leader Halden Bank`, `OPEC member Odland`: no holder. Counter-example: `striker Lincoln`, a surname.
    let own = |at: usize| line.tokens[at].is(word::GIVEN | word::SURNAME);
    if lead == Lead::Role && !own(run.start) && cutter.hit_of(&run).is_some_and(|hit| hit.classes.has_label()) {
        lead = Lead::None;
    }
    if let Some(country) = cutter.country_of_envoy(&run) {
        (at, start, lead) = (country.end, country.end, Lead::Title);
        cutter.sure(country, Label::Gpe);
    } else if let Some(holder) = cutter.holder_after_field(&run) {
        cutter.piece(start..holder, Lead::None, false);
        (at, start, lead) = (holder, holder, Lead::Title);
    }
    while at < run.end {
        if cutter.are_letters(start, at, lead) {
            return cutter.piece(start..at, if lead == Lead::None { Lead::Title } else { lead }, false);
        }
        if let Some(hit) = cutter.hit_from(at)
            && !is_miss(line, at, run.end)
            && (hit.tokens.len() > 1 || !line.tokens[at].is(word::TITLE) || cutter.is_body_with_role(at, run.end))
        {
            at = hit.tokens.end;
        } else if line.tokens[at].is(word::HONORIFIC) && !cutter.is_sri(at) {
            cutter.piece(start..at, lead, false);
            let office = at + 2 == run.end && is_addressed(line.tokens, at + 1);
            at += 1 + office as usize;
            (start, lead) = (at, Lead::Honorific);
        } else if cutter.is_role(start, at, run.end) {
            cutter.piece(start..cutter.modifiers(start, at), lead, true);
            let lead_on = if kind::opens_with_body(line, at) { Lead::None } else { Lead::Title };
            at = cutter.past_role(at, run.end);
            (start, lead) = (at, lead_on);
            if let Some((holder, place)) = cutter.post(at, run.end) {
                if let Some((place, label)) = place {
                    cutter.sure(place, label);
                }
                cutter.sure(holder..run.end, Label::Person);
                return;
            }
        } else {
            at += 1;
        }
    }
    cutter.piece(start..run.end, lead, false);
}

/// The form of address before a name, not the state: `Miss | Example`. Counter-example: `Gulfport, Miss., closed`.
fn is_miss(line: &Line, at: usize, end: usize) -> bool {
    at + 1 < end && line.tokens[at].is_one(words!["miss"]) && !line.tokens[at].has_stop()
}

/// Appends a candidate that is not questioned.
pub(super) fn settled(tokens: Range<usize>, label: Label, out: &mut Vec<Candidate>) {
    let mut scores = Scores::default();
    scores.settle(label, 12);
    out.push(Candidate { tokens, scores, path: None, key: 0, piece: None });
}

/// Cuts one run.
pub(super) struct Cutter<'a> {
    pub line: &'a Line<'a>,
    known: Known<'a>,
    /// From here on the run has nothing but letters that may stand behind a name, and marks.
    letters: usize,
    out: &'a mut Vec<Candidate>,
}

impl Cutter<'_> {
    /// The number of the hit that holds this token; hits are in order and do not overlap.
    fn number_at(&self, at: usize) -> Option<usize> {
        let number = self.known.hits.partition_point(|h| h.tokens.end <= at);
        self.known.hits.get(number).is_some_and(|h| h.tokens.start <= at).then_some(number)
    }

    /// The hit that holds this token.
    pub(super) fn hit_at(&self, at: usize) -> Option<&Hit> {
        self.number_at(at).map(|number| &self.known.hits[number])
    }

    pub(super) fn hit_from(&self, at: usize) -> Option<&Hit> {
        self.hit_at(at).filter(|h| h.tokens.start == at)
    }

    pub(super) fn in_hit(&self, at: usize) -> bool {
        self.hit_at(at).is_some()
    }

    /// The hit that is exactly this stretch.
    pub(super) fn hit_of(&self, tokens: &Range<usize>) -> Option<&Hit> {
        self.hit_from(tokens.start).filter(|h| h.tokens == *tokens)
    }

    /// One past the role whose head is `at`: `Councillor-at-Large | Ann Example`.
    fn past_role(&self, at: usize, end: usize) -> usize {
        let tokens = self.line.tokens;
        let hyphens = |at: usize| [at + 1, at + 3].iter().all(|at| tokens[*at].is_one(words!["-"]));
        let long = at + 4 < end && hyphens(at) && tokens[at + 1..at + 5].iter().all(Token::is_glued);
        if long && tokens[at + 2].is(word::PREPOSITION) { at + 5 } else { at + 1 }
    }

    /// A listed body whose name is a rank too, before a role: `Garda Commissioner Ann Example`. Counter-example: `Garda Ann Example`.
    fn is_body_with_role(&self, at: usize, end: usize) -> bool {
        at + 1 < end && self.line.tokens[at + 1].is(word::TITLE) && !self.line.tokens[at + 1].is(word::GIVEN | word::SURNAME)
    }

    /// `Tan Sri`, `Datuk Seri`.
    fn is_sri(&self, at: usize) -> bool {
        self.line.tokens[at].is_one(SRI) && self.line.before(at).is_some_and(|t| t.is_one(BEFORE_SRI))
    }

    /// The letters behind a person's name end the run: `Ann Example | KC MP`. Counter-examples: `Halden City SC`, `the Halden MP`.
    fn are_letters(&self, start: usize, at: usize, lead: Lead) -> bool {
        let tokens = self.line.tokens;
        if at < self.letters || at == start || !tokens[at].is_post_nominal() {
            return false;
        }
        let start = start + tokens[start].is(FUNCTION) as usize;
        let last = &tokens[at - 1];
        let given = at > start + 1 && tokens[start].is(word::GIVEN);
        let own = given || last.is(word::SURNAME) || !last.is(word::COMMON);
        let name = last.shape == Shape::Title && !self.in_hit(at - 1) && own;
        name && match tokens[at].word.value(word::POST_NOMINAL) {
            Some("s") => true,
            _ if lead != Lead::None => true,
            Some("n") => given || at > start + 1 && !self.in_hit(start),
            _ => given,
        }
    }

    /// A role in capitals: `Treasury Secretary Ann Example`, `Federal Reserve Chair`. Counter-examples: a surname (`Joy Prince`), a part
    /// of a body's name (`Chief Justice Foundation`).
    fn is_role(&self, start: usize, at: usize, end: usize) -> bool {
        let token = &self.line.tokens[at];
        if !token.is(word::TITLE | word::TITLE_PLURAL) || token.shape == Shape::Initial || role::names_thing(self.line, at, end) {
            return false;
        }
        let next = self.line.get(at + 1);
        if token.is_one(SRI) {
            return self.is_sri(at);
        }
        if token.is_one(BESAR) {
            return self.line.before(at).is_some_and(|t| t.is_one(BEFORE_BESAR));
        }
        if token.is(word::RANK_INITIALS) {
            let led = || next.is_some_and(|next| next.is(word::GIVEN)) || self.post(at + 1, end).is_some();
            return token.shape != Shape::Lower && at + 2 < end && led();
        }
        // `MV Princess of Example`, `the ferry Queen Example`, `aboard the King Example`; `the Quarzel Veterans for Truth`
        if self.line.sails(start) || self.line.is_cause(at + 1) {
            return false;
        }
        if self.is_middle_name(start, at) {
            return false;
        }
        if role::is_second(self.line, at) {
            return true;
        }
        // `Ann “Judge” Example`
        if at > start && self.line.is_mark(at - 1, words!["“", "\"", "‘", "''"]) {
            return false;
        }
        // `Sultan bin Example`, `Omar bin Sultan Example`
        if next.is_some_and(|next| next.is_one(SON)) || at > start && self.line.tokens[at - 1].is_one(SON) {
            return false;
        }
        // `Earl Example`; counter-example: `Dean Ann Example`.
        let opens = at == start || self.line.tokens[at - 1].is(FUNCTION);
        if opens && is_given(token) && token.is_one(words!["earl", "dean", "duke", "baron", "marshal", "mason", "emir"]) {
            // `Earl Robert`; counter-example: `Dean Robert`.
            let long = at + 2 < end || !token.is_one(words!["dean", "mason"]);
            return long && next.is_some_and(|next| next.is(word::GIVEN));
        }
        // `Ann J. Baker III`; counter-example: `Marlow Bishop Ann Example`.
        let initial = at > start + 1 && self.line.tokens[at - 1].shape == Shape::Initial;
        let named = at > start && is_given(&self.line.tokens[at - 1 - initial as usize]);
        if named && token.is(word::SURNAME) && next.is_some_and(|next| next.is(word::NAME_SUFFIX)) {
            return false;
        }
        if at + 1 < end {
            let last = &self.line.tokens[end - 1];
            let body = evidence::is_body_head(last) || last.is(word::ORG_SUFFIX) || last.is_one(words!["station", "stations"]);
            return !body || (at + 1..end.min(at + LOOK_AHEAD)).any(|t| self.line.tokens[t].is(word::GIVEN));
        }
        self.is_last_role(start, at)
    }

    /// `Raymond Earl Example`, `Osman Sheikh Example`; counter-example: `Osman, Sheikh Example`.
    fn is_middle_name(&self, start: usize, at: usize) -> bool {
        if at == start {
            return false;
        }
        let [before, token] = [at - 1, at].map(|at| &self.line.tokens[at]);
        if is_given(token) && is_given(before) && !before.is(word::TITLE) {
            return true;
        }
        let own = before.shape == Shape::Title && !before.is(union(&[word::TITLE, word::TITLE_MODIFIER, word::COMMON, FUNCTION]));
        token.is_one(words!["sheikh", "sheik", "shaikh", "shah"]) && own && (before.is(word::GIVEN) || !self.in_hit(at - 1))
    }

    /// A role that ends its run: `Executive | Director | of`, `the deputy | Speaker`, `QZTC | President |, Ann Example`. Counter-example:
    /// `President Dean`.
    fn is_last_role(&self, start: usize, at: usize) -> bool {
        let token = &self.line.tokens[at];
        let role_before = |before: &Token| before.is(word::TITLE) && !token.is(union(&[word::SURNAME, word::GIVEN]));
        let letters =
            |before: &Token| before.shape == Shape::Upper && token.shape == Shape::Title && token.is_one(set::ROLE_HEAD);
        let led = |at: usize| {
            let before = &self.line.tokens[at];
            self.in_hit(at) || before.is(word::TITLE_MODIFIER | word::TITLE) || letters(before)
        };
        // `Ann | Bishop`, though a town is called Ann too; counter-example: `Paris | Judge`
        let holder = at == start + 1
            && token.is(word::SURNAME)
            && self.line.tokens[start].is(word::GIVEN)
            && self.hit_at(start).is_some_and(|hit| !hit.classes.has_label());
        at > start && led(at - 1) && !holder || self.line.before(at).is_some_and(role_before)
    }

    /// Where the words start that belong to the role whose head is `at`: `Deputy Prime` of `Deputy Prime Minister`.
    fn modifiers(&self, start: usize, at: usize) -> usize {
        let mut from = at;
        while from > start {
            let token = &self.line.tokens[from - 1];
            let belongs = token.is(word::TITLE_MODIFIER | word::TITLE | word::COMMON) || !token.shape.is_word();
            if !belongs || self.in_hit(from - 1) && !self.is_field(from - 1) {
                break;
            }
            from -= 1;
        }
        from
    }

    /// A word that names a body only by itself, and the field of a minister before a role: `Health`, `Defense`.
    fn is_field(&self, at: usize) -> bool {
        let evidence = |hit: &Hit| hit.tokens.len() == 1 && !hit.classes.has_label();
        self.hit_from(at).is_some_and(evidence) && !self.line.tokens[at].is(word::ORG_HEAD)
    }

    /// One stretch between titles. `role` says that a role follows it.
    fn piece(&mut self, piece: Range<usize>, lead: Lead, role: bool) {
        let Range { mut start, mut end } = piece;
        let tokens = self.line.tokens;
        loop {
            if start >= end {
                return;
            }
            let token = &tokens[start];
            // `Will Example`, `Per-Olof`: a given name that is a function word too.
            let given = || {
                let next = start + 1 + self.line.is_mark(start + 1, words!["-"]) as usize;
                token.is(word::GIVEN) && next < end && tokens[next].shape == Shape::Title && !tokens[next].is(word::COMMON)
            };
            let opening = || self.line.case != Case::Prose || self.line.opens(start);
            let function = token.is(FUNCTION) && (token.is_one(words!["the"]) || opening() && !given());
            // `Visitors | Halden BK`, `Benchmark | Brent`
            let side =
                || token.is_one(set::OPENING_SIDE) && opening() && start + 1 < end && tokens[start + 1].shape == Shape::Title;
            let idle = !token.shape.is_word() && token.shape != Shape::Number || function || side();
            if !idle || self.hit_from(start).is_some() || token.has_stop() && token.shape == Shape::Initial {
                break;
            }
            start += 1;
        }
        while end > start && !tokens[end - 1].shape.is_word() && tokens[end - 1].shape != Shape::Number {
            end -= 1;
        }
        if self.party_code(start..end) {
            return;
        }
        match self.line.case {
            Case::Prose => self.names(start..end, lead, role),
            _ => self.headline(start..end, lead, role),
        }
    }

    pub(super) fn sure(&mut self, tokens: Range<usize>, label: Label) {
        settled(tokens, label, self.out);
    }

    /// A line where every word has a capital: ordinary words divide it, and a title leads only what stands right behind it.
    fn headline(&mut self, piece: Range<usize>, lead: Lead, role: bool) {
        let mut start = piece.start;
        let mut at = piece.start;
        let lead_at = |start: usize| if start == piece.start { lead } else { Lead::None };
        while at < piece.end {
            let token = &self.line.tokens[at];
            // `HELD IN HALDEN`: no Indiana.
            if let Some(hit) = self.hit_from(at).filter(|hit| hit.tokens.len() > 1 || !token.is(word::PREPOSITION)) {
                at = hit.tokens.end;
                continue;
            }
            let head = at > start && token.is(word::ORG_HEAD | word::ORG_SUFFIX);
            let named = token.is(word::GIVEN) || token.is(word::SURNAME) && at > start;
            if token.is(FUNCTION) || token.is(word::COMMON) && !head && !named {
                self.names(start..at, lead_at(start), role);
                start = at + 1;
            }
            at += 1;
        }
        self.names(start..piece.end, lead_at(start), role);
    }

    /// Divides a stretch without titles into candidates. It calls itself for a party behind an adverb, which no second one follows, and for
    /// either side of a hyphen in a poll's short name.
    fn names(&mut self, piece: Range<usize>, lead: Lead, role: bool) {
        let piece = self.without_marks(piece);
        if piece.is_empty() {
            return;
        }
        let whole = self.hit_of(&piece).is_some();
        if !whole && piece.len() > 1 {
            if self.members(&piece) {
                return;
            }
            // `heavily Democratic | Cook County`
            if self.leans(piece.start) {
                self.sure(piece.start..piece.start + 1, Label::Norp);
                return self.names(piece.start + 1..piece.end, Lead::None, role);
            }
            if let Some(hyphen) = self.joint_poll(&piece) {
                self.names(piece.start..hyphen, lead, false);
                return self.names(hyphen + 1..piece.end, Lead::None, role);
            }
        }
        let led = lead != Lead::None && piece.len() <= 3 && self.is_plain(&piece);
        if whole || led || self.line.sails(piece.start) || self.is_one(&piece) {
            return self.candidate(piece, lead, role);
        }
        let mut start = piece.start;
        let mut at = piece.start;
        let mut lead = lead;
        while at < piece.end {
            let hit = self.hit_from(at).map(|h| h.tokens.clone());
            match hit {
                Some(tokens) if self.divides(&tokens, &piece) => {
                    self.unlisted(start..tokens.start, lead, false);
                    let close = role && tokens.end == piece.end;
                    // `Secretary General | Norwegian | Ann Example`
                    let nation = matches!(lead, Lead::Title | Lead::Role) && tokens.end < piece.end && self.is_nation(&tokens);
                    self.candidate(tokens.clone(), if nation { Lead::None } else { lead }, close);
                    if !nation {
                        lead = Lead::None;
                    }
                    (start, at) = (tokens.end, tokens.end);
                }
                Some(tokens) => at = tokens.end,
                None => at += 1,
            }
        }
        self.unlisted(start..piece.end, lead, role);
    }

    fn unlisted(&mut self, piece: Range<usize>, lead: Lead, role: bool) {
        let piece = self.without_marks(piece);
        if !piece.is_empty() {
            self.candidate(piece, lead, role);
        }
    }

    fn without_marks(&self, piece: Range<usize>) -> Range<usize> {
        let name = |at: usize| {
            let token = &self.line.tokens[at];
            token.shape.is_capital()
                || token.shape == Shape::Inner
                || self.in_hit(at)
                || token.is(word::NAME_PARTICLE)
                || is_small_suffix(token)
        };
        let Range { mut start, mut end } = piece;
        while start < end && !name(start) {
            start += 1;
        }
        // `Quarzel.kz`, `Quarzel.co.ke`
        let joins = |before: &Token| before.shape == Shape::Mark || before.has_stop() && before.is_glued();
        let tail = |at: usize| name(at) || self.line.tokens[at].shape.is_word() && at > start && joins(&self.line.tokens[at - 1]);
        // `Commission électorale`, `Ligue quarzienne de football`; counter-example: `Union of`.
        let foreign = |end: usize| {
            let [before, word] = [end.saturating_sub(2), end - 1].map(|at| &self.line.tokens[at]);
            let own = !word.is(word::COMMON) || before.shape == Shape::Lower && before.is(word::NAME_PARTICLE);
            let small = word.shape == Shape::Lower && !word.is(word::NAME_PARTICLE) && end > start + 1;
            small && own && self.line.tokens[start].is_one(set::FOREIGN_BODY)
        };
        while end > start && !tail(end - 1) && !foreign(end) {
            end -= 1;
        }
        start..end
    }

    /// No list knows more than a word of it, and no nationality opens it: a person's name, if a title stands before it.
    fn is_plain(&self, piece: &Range<usize>) -> bool {
        let first = self.known.hits.partition_point(|h| h.tokens.start < piece.start);
        let inside = self.known.hits[first..].iter().take_while(|h| h.tokens.end <= piece.end);
        let nation = NameClasses(name::DEMONYMS.0 | name::PARTY_MEMBERS.0 | name::COUNTRIES.0);
        if self.is_called_as_nation(piece) {
            return true;
        }
        inside.clone().all(|h| h.tokens.len() == 1 && !(h.tokens.start == piece.start && h.classes.any(nation)))
            && !self.line.tokens[piece.end - 1].is(word::ORG_SUFFIX | word::ORG_HEAD)
    }

    /// Held together by its last word (`Chinese Example Ministry`) or by being a person's (`Jordan Bell-Ruiz`).
    fn is_one(&self, piece: &Range<usize>) -> bool {
        let tokens = self.line.tokens;
        let last = &tokens[piece.end - 1];
        if piece.len() < 2 {
            return false;
        }
        // `Ann “Queen Bee” Example`
        let marked = |at: usize| tokens[at].is_one(words!["“", "\"", "‘", "''"]);
        if piece.len() > 3 && (marked(piece.start + 1) || marked(piece.start + 2)) {
            return true;
        }
        if let Some(one) = self.of_country(piece) {
            return one;
        }
        // `Ministry of Industry | , Trade and Tourism`: only a body's fields go on behind a comma.
        let listed = self.hit_from(piece.start).filter(|h| h.tokens.len() > 2 && h.classes.any(name::GOVERNMENT));
        if listed.is_some_and(|h| h.tokens.end < piece.end && matches!(self.line.word(h.tokens.end), "," | "and")) {
            return true;
        }
        let of = |at: usize| {
            (evidence::is_head(&tokens[at]) || tokens[at].is_one(words!["office", "government"]))
                && self.line.is_word(at + 1, words!["of", "for", "on"])
                && !self.in_hit(at)
        };
        if evidence::is_head(last) || (piece.start..piece.end - 1).any(of) {
            return true;
        }
        let first = &tokens[piece.start];
        if kind::is_firm_prefix(first) {
            return true;
        }
        let listed = self.hit_from(piece.start).is_some_and(|h| h.tokens.len() > 1);
        let sure =
            self.hit_from(piece.start).is_some_and(|h| h.classes.any(NameClasses(name::DEMONYMS.0 | name::PARTY_MEMBERS.0)));
        first.is(word::GIVEN) && !listed && !sure && !self.line.word(piece.start + 1).starts_with("-")
            || first.is(word::GIVEN) && !listed && !sure && last.is(word::SURNAME)
    }

    /// Whether a listed name in a longer stretch is a name of its own. Not when a hyphen ties it to an unlisted word (`Ashby-Cole`), nor
    /// when it is a town's name after an unlisted word: likely a surname (`Kofi Brennan`), nor after a particle (`Ann van den Halden`).
    fn divides(&self, hit: &Range<usize>, piece: &Range<usize>) -> bool {
        let tokens = self.line.tokens;
        let tied = |at: usize, other: usize| self.line.is_mark(at, words!["-"]) && !self.in_hit(other);
        if hit.start > piece.start + 1 && tied(hit.start - 1, hit.start - 2)
            || hit.end + 1 < piece.end && tied(hit.end, hit.end + 1)
        {
            return false;
        }
        let particle = |at: usize| tokens[at].shape == Shape::Lower && tokens[at].is(word::NAME_PARTICLE);
        if hit.len() == 1 && hit.start > piece.start && particle(hit.start - 1) {
            return false;
        }
        let Some(listed) = self.hit_from(hit.start) else { return false };
        if !listed.classes.has_label() || is_numbered_bowl(self.line.text, tokens, hit.end) {
            return false;
        }
        // `Seyyed | Ann Example`, a listed person
        let descent = words!["seyyed", "sayyed", "sayyid", "syed"];
        let led = || hit.start == piece.start + 1 && tokens[piece.start].is_one(descent);
        let family = || hit.start == piece.start && self.is_family(hit.end..piece.end);
        if listed.classes.any(name::PEOPLE) && (family() || led()) {
            return false;
        }
        if hit.len() > 1 || listed.classes.any(SURE) {
            // `Denise Washington`: a state after a word that is no name of its own.
            let surname =
                hit.len() == 1 && tokens[hit.start].is(word::SURNAME) && hit.start > piece.start && !self.in_hit(hit.start - 1);
            return !surname || tokens[hit.start - 1].is(word::COMMON);
        }
        let alone = |at: usize| self.in_hit(at) || tokens[at].is(word::COMMON);
        (hit.start == piece.start || alone(hit.start - 1)) && (hit.end == piece.end || alone(hit.end))
    }

    /// One or two more family names behind a listed person's: `President Gabriel Boric | Font`. Counter-example: `President Barack Obama | White
    /// House`.
    fn is_family(&self, rest: Range<usize>) -> bool {
        let own = |at: usize| {
            let token = &self.line.tokens[at];
            let led = self.line.tokens[at - 1].is(word::NAME_PARTICLE);
            let family = role::is_own(token) && (token.is(word::SURNAME) || !token.is(word::COMMON));
            family && (led || !self.in_hit(at)) || token.is_one(words!["-"])
        };
        (1..=3).contains(&rest.len()) && { rest }.all(own)
    }

    /// `Office of the | Halden Example Ministry`: a body of a listed one.
    fn is_office(&self, tokens: &Range<usize>) -> bool {
        let of = tokens.len() > 2
            && self.line.is_word(tokens.start + 1, words!["of"])
            && evidence::opens_body(&self.line.tokens[tokens.start]);
        let body = tokens.start + 2 + (of && self.line.word(tokens.start + 2) == "the") as usize;
        let listed =
            |hit: &Hit| hit.tokens.end == tokens.end && hit.classes.any(NameClasses(name::GOVERNMENT.0 | name::AGENCIES.0));
        of && self.hit_from(body).is_some_and(listed)
    }

    fn candidate(&mut self, tokens: Range<usize>, lead: Lead, role: bool) {
        let number = self.number_at(tokens.start).filter(|number| self.known.hits[*number].tokens == tokens);
        let hit = number.map(|number| &self.known.hits[number]);
        // `Assistant | U.S. | Attorney`: a country between two roles is no holder of the first.
        let nation = role && hit.is_some_and(|hit| hit.classes.any(NameClasses(name::COUNTRIES.0 | name::DEMONYMS.0)));
        let lead = if nation { Lead::None } else { lead };
        let opens = self.line.case != Case::Prose || self.line.opens(tokens.start);
        let mut scores = Scores::default();
        if self.is_office(&tokens) {
            scores.settle(Label::Org, 9);
        }
        if self.known.dated.binary_search(&tokens.start).is_ok() {
            scores.weaken(if tokens.len() == 1 { 8 } else { 2 });
        }
        let path = hit.map(|h| h.path);
        let hit = number.map(|number| (self.known.first + number) as u32);
        let piece = Piece { tokens: tokens.clone(), sentence: self.known.sentence as u32, hit, lead, role, opens };
        self.out.push(Candidate { tokens, scores, path, key: 0, piece: Some(piece) });
    }
}
