//! Contents that stand before their attribution, or around it: `The talks, she said, had failed`.

use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::clause;
use crate::quote::clause::doubt;
use crate::quote::clause::effect;
use crate::quote::clause::gloss;
use crate::quote::clause::turn;
use crate::quote::content::{Content, Reader};
use crate::quote::frame::Form;
use crate::quote::frame::tense::Tense;
use crate::quote::group::{Group, Kind};
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, CUE};
use crate::token::words;
use crate::{Label, QuoteKind};
use std::ops::Range;

/// Farthest the verb of a clause behind a second quotation.
const CLAUSE_WITHIN: usize = 8;
/// Longest description of a source after its name.
const LONGEST_SOURCE: usize = 14;
/// Longest aside between an attribution and the rest of what it breaks off.
const LONGEST_ASIDE: usize = 24;

impl Reader<'_, '_, '_> {
    /// A clause before the attribution, and the rest of it after.
    pub fn around(&self, found: &mut Vec<Content>) {
        let scene = self.scene;
        if !self.has_clause_before() || self.takes_infinitive() {
            return;
        }
        let left = self.frame.left;
        let start = self.clause_start();
        if left == start && left > self.window.tokens.start {
            // `But, he said, the port is closed.`
            let at = self.frame.right;
            if scene.is_word(at, words![","]) && scene.has_finite(at + 1..self.window.tokens.end) {
                found.extend(self.clause(at + 1));
            }
            return;
        }
        if left <= start + 1 {
            return;
        }
        if self.is_idle() {
            return;
        }
        if let Some(rest) = self.rest_of_phrase(start) {
            found.extend(rest);
            return;
        }
        let narrow = self.narrow_subject(start);
        let start = narrow.unwrap_or(start);
        // `The dam broke said port officer Ann Example.`
        let inverted = self.frame.form == Form::Inverted && self.frame.right + 1 >= self.window.tokens.end;
        let comma = scene.is_word(left - 1, words![",", "—", "–", "--", "?", "!"]) || inverted;
        if !comma && self.frame.form != Form::According {
            return;
        }
        let first = scene.trim(start..left);
        // `It was private, as he asked`: no question.
        let question = || scene.is(first.start, word::RELATIVE | word::AUXILIARY) || scene.is_word(left - 1, words!["?"]);
        if first.is_empty() || self.frame.lemma == "ask" && !question() || self.leaves_open(&first) {
            return;
        }
        let finite = scene.has_finite(first.clone());
        // `, which the mayor, aides said, had read, was late`
        let relative = narrow.is_some_and(|first| scene.is_word(first - 1, words!["which", "who", "whom", "that"]));
        let closed = || self.content(scene.trim(self.frame.right + 1..self.comma_after(self.frame.right + 1)));
        let rest = if relative { closed() } else { self.rest(finite, &first) };
        // `Not so, according to Rook, who pointed to Leeds`
        let who = |rest: &Content| !finite && self.frame.form == Form::According && scene.is(rest.tokens.start, word::RELATIVE);
        let rest = rest.filter(|rest| !who(rest));
        if !finite && rest.is_none() && (first.len() < 4 && !self.answers(&first) || scene.is(first.start, word::PREPOSITION)) {
            return;
        }
        // `The wards are full and, according to Rook, so are the halls`
        let and = rest.is_none() && first.len() > 1 && scene.is_word(first.end - 1, words!["and", "but"]);
        let first = scene.trim(first.start..first.end - usize::from(and));
        let (mut first, mut rest) = (self.content(first), rest);
        if let (Some(first), Some(rest)) = (&mut first, &mut rest) {
            self.mix(first, rest);
        }
        found.extend(first);
        found.extend(rest);
    }

    /// An answer without a verb, before the verb of who gives it: `Nonsense, said Rook`, `Not so, replied Rook, a farmer: “It leaks.”`
    /// Counter-examples: `On Monday, said Rook`; `Rook, he said`.
    fn answers(&self, first: &Range<usize>) -> bool {
        let (scene, start) = (self.scene, first.start);
        // `Not true, according to Rook`
        let according = self.frame.form == Form::According && scene.is_word(start, words!["not"]);
        (according || self.frame.form == Form::Inverted)
            && start == self.window.tokens.start
            && scene.shape(start).is_capital()
            && scene.name_at(start).is_none()
            && !scene.is_when(start)
            && (first.len() > 1
                || !(scene.is_adverb(start) || scene.ends_with(start, "ly"))
                || scene.is_word(start, words!["no", "yes"]))
    }

    /// What follows a place that the article or a short report in it opens with, where no block was made of it: `Halden (WHLD) - The dam`,
    /// `LEEDS The dam`, `ODLAND Leeds: The dam`. Counter-examples: `Halden (pop. 300) is`, `US The dam`.
    pub fn behind_place(&self, start: usize) -> usize {
        let scene = self.scene;
        let place = scene.shape(start).is_capital().then(|| scene.name_at(start)).flatten();
        let Some(place) = place.filter(|name| name.tokens.start == start && start + 3 < self.frame.left) else { return start };
        let mut at = place.tokens.end;
        let capitals = place.label == Label::Gpe && scene.shape(start) == Shape::Upper && scene.text(start).len() > 3;
        if capitals && scene.shape(at) == Shape::Title && scene.is(at, word::DETERMINER) && scene.name_at(at).is_none() {
            return at;
        }
        let town = scene.name_at(at).filter(|town| capitals && town.label == Label::Gpe).map(|town| town.tokens.end);
        let both = (capitals && place.tokens.len() > 1).then_some(at);
        let colon = town.or(both).filter(|end| scene.is_word(*end, words![":"]));
        let agency = scene.is_word(at, words!["("]) && scene.shape(at + 1) == Shape::Upper && scene.is_word(at + 2, words![")"]);
        at += 3 * usize::from(agency);
        let dash = scene.is_word(at, words!["-", "–", "—", "--"]) && (agency || capitals) && !scene.draft.tokens[at].is_glued();
        let end = colon.or(dash.then_some(at)).filter(|end| end + 1 < self.frame.left && scene.shape(end + 1).is_capital());
        end.map_or(start, |end| end + 1)
    }

    /// A question that was not answered: `Whether he will run, Rook would not say`. Counter-example: `What he saw, he said, was no dam`.
    fn leaves_open(&self, first: &Range<usize>) -> bool {
        let asks = words!["whether", "who", "what", "why", "how", "where", "when", "which"];
        self.frame.lemma == "say" && self.scene.is_word(first.start, asks) && self.negated()
    }

    /// Nobody’s words: `The ball, as they say, is not with us`; `he’s praised by all`, a passive.
    fn is_idle(&self) -> bool {
        let (scene, frame) = (self.scene, self.frame);
        let source = frame.source.as_ref().filter(|source| source.len() == 1 && source.start > 0);
        let they = source.is_some_and(|source| {
            scene.is_word(source.start, words!["they", "we", "you"]) && scene.is_word(source.start - 1, words!["as"])
        });
        let plain = frame.lemma == "say" && frame.tense == Tense::Plain && scene.is_word(frame.right, words![",", "."]);
        let passive = frame.cue.start > frame.left && scene.is_word(frame.cue.start - 1, words!["'s"]);
        they && plain || passive && scene.is_word(frame.cue.end, words!["by"])
    }

    /// What follows the attribution, where it parts no more than the end of a phrase: `talks that, the envoy said, were close to failing`,
    /// `who has, aides say, lost a step`, `read by, she says, some 900 people`, `a nurse and, friends say, a good shot`.
    fn rest_of_phrase(&self, start: usize) -> Option<Option<Content>> {
        let (scene, left, at) = (self.scene, self.frame.left, self.frame.right);
        if !scene.is_word(left - 1, words![","]) || !scene.is_word(at, words![","]) {
            return None;
        }
        let before = left - 2;
        let pronoun = words!["that", "which", "who", "whom"];
        let relative = before > start && scene.is_word(before, pronoun);
        let verb = relative && scene.is_finite(at + 1);
        let helped = before > start && scene.is(before, word::AUXILIARY) && scene.is_word(before - 1, pronoun);
        let hangs = scene.is_word(before, words!["by", "of", "from", "than"])
            && (scene.shape(at + 1) == Shape::Number || scene.is_word(at + 1, words!["some", "about", "a", "an", "the", "no"]));
        // `a seat from which, he says, he sees all`
        let whole = relative && before > start + 1 && scene.is(before - 1, word::PREPOSITION);
        if verb || helped || hangs || whole {
            return Some(self.content(scene.trim(at + 1..self.comma_after(at + 1))));
        }
        let and = scene.is_word(before, words!["and"]) && before > start + 1;
        if and && scene.is_word(at + 1, words!["a", "an", "the", "one"]) && !scene.has_finite(start..left) {
            return Some(self.content(scene.trim(at + 1..self.comma_after(at + 1))));
        }
        self.opens_behind_conjunction().then(|| self.clause(at + 1))
    }

    /// The bare subject right before an attribution that parts it from its verb, where the subject opens no sentence but a clause in it: `left
    /// because | the dam, she said, was old`, `, which | the mayor, aides said, had never read`, `It is simple: | nobody, she says, will pay`.
    fn narrow_subject(&self, start: usize) -> Option<usize> {
        let (scene, left, at) = (self.scene, self.frame.left, self.frame.right);
        let parted = scene.is_word(left - 1, words![","]) && scene.is_word(at, words![","]);
        if !parted || !scene.is_finite(self.behind_adverbs(at + 1)) {
            return None;
        }
        let opens = words!["because", "when", "although", "though", "while", "whereas", "who", "whom", "which", "that", "—", "–"];
        let but = |t: usize| {
            scene.is_word(t, words!["but"]) && scene.is_word(t - 1, words![","])
                || scene.is_word(t, words![":"]) && scene.has_finite(start..t)
        };
        let stop = |t: &usize| {
            scene.is_word(*t, opens) || but(*t) || scene.is_finite(*t) || scene.is_word(*t, words![",", ";", ":", "(", ")"])
        };
        let from = (start + 1).max(left.saturating_sub(LONGEST_SOURCE));
        let opener = (from..left - 1).rev().find(stop)?;
        (opener + 2 < left && (scene.is_word(opener, opens) || but(opener))).then_some(opener + 1)
    }

    /// A conjunction before the attribution opens what follows it: `They left because, she said, nobody cared`; `He revealed that, according
    /// to a report, the dam leaks`. Counter-example: `The dam broke and, she said, flooded two farms`.
    fn opens_behind_conjunction(&self) -> bool {
        let (scene, left, at) = (self.scene, self.frame.left, self.frame.right);
        let opens = words!["because", "but", "and", "when", "while", "if", "although", "that", "where", "unless", "whether"];
        let joint = scene.is_word(left - 1, words![","]) && scene.is_word(left - 2, opens);
        let clause = scene.is_word(at, words![","]) && !scene.is_finite(at + 1) && !scene.is(at + 1, word::CONJUNCTION);
        joint && clause && scene.has_finite(at + 2..self.window.tokens.end)
    }

    /// An infinitive is what somebody agreed: `During the talks, Odland agreed to leave`.
    fn takes_infinitive(&self) -> bool {
        let (scene, to) = (self.scene, self.frame.right);
        scene.is_word(to, words!["to"])
            && !self.frame.classes.any(word::CUE_SAY)
            && scene.shape(to + 1) == Shape::Lower
            && !scene.is(to + 1, word::DETERMINER)
    }

    /// One clause, part of it in marks: `He would go, she said, “next month”`.
    fn mix(&self, first: &mut Content, rest: &mut Content) {
        let marked = self.scene.opening(rest.tokens.start).is_some();
        if marked && self.scene.shape(rest.tokens.start + 1) == Shape::Lower && first.kind == QuoteKind::Indirect {
            (first.kind, rest.kind) = (QuoteKind::Mixed, QuoteKind::Mixed);
        }
    }

    /// The attribution may trail a clause. Counter-examples: `..., posted on the Internet`; `groups with demands`; `Rook disagreed with the
    /// plan`; `The station, Channel 10, showed the film`.
    fn has_clause_before(&self) -> bool {
        let (scene, frame) = (self.scene, self.frame);
        let clausal = frame.classes.any(CLAUSAL)
            && (frame.that.is_none() && clause::trails(scene, frame, &self.window) || self.described_source());
        let takes = match &*frame.lemma {
            "agree" | "disagree" => scene.is_word(frame.right, words!["with"]),
            "post" | "demand" | "dispute" => true,
            // `As rain fell, officials warned of floods`
            "warn" | "tell" | "complain" => scene.is_word(frame.right, words!["of"]),
            "show" => frame.form == Form::Inverted,
            _ => false,
        };
        clausal && !takes && self.may_trail()
    }

    /// The subject of a quotation that its attribution parts from it: `The plan, she said, “is dead”`. Counter-examples: `In Leeds, she
    /// said, “The plan is dead”`; `A day later, she said, “we lost”`.
    pub fn subject_before(&self, right: &Content) -> Option<Content> {
        let scene = self.scene;
        let left = self.frame.left;
        let parted = left > 0 && scene.is_word(self.frame.right, words![","]) && scene.is_word(left - 1, words![","]);
        if !parted || scene.opening(right.tokens.start).is_none() || !self.may_trail() {
            return None;
        }
        let start = self.clause_start();
        if left <= start + 1 || scene.is_when(start) {
            return None;
        }
        // `Rook was blunt: ministers, she said, “are asleep”`
        let colon = scene.last_of(start.max(left.saturating_sub(LONGEST_ASIDE))..left, words![":"]);
        let start = colon.filter(|colon| scene.has_finite(start..*colon)).map_or(start, |colon| colon + 1);
        let first = scene.trim(start..left - 1);
        // `If it rains, she said, “we will go”`; counter-example: `If asked, she said, “No.”`
        let condition = scene.is_word(first.start, words!["if", "unless"]) && !scene.is_word(first.start + 1, words!["asked"]);
        if condition && scene.has_finite(first.start + 1..first.end) {
            return self.content(first);
        }
        if scene.shape(right.tokens.start + 1) != Shape::Lower {
            return None;
        }
        let subject = scene.phrase_after(first.start, first.end)?;
        // `He drove past it, she said, “like a man in debt”`; counter-example: `He drove past it, she said, “he never stopped”`.
        let afresh = scene.is(right.tokens.start + 1, word::PRONOUN | word::DETERMINER);
        let finite = afresh && scene.has_finite(first.start..first.end - 1);
        // `Looking back, she says, “we lost”`
        let acts = afresh && scene.ends_with(first.start, "ing");
        let whole = !finite && !acts && !first.clone().any(|t| scene.is_word(t, words![","]));
        (whole && !scene.is(first.start, word::PREPOSITION) && subject.extent.start == first.start)
            .then(|| self.content(first))?
    }

    /// The mark behind `at` that goes on with a sentence which the quotation `left` broke off at a comma, across what is said of the
    /// source: `“If it rains,” said Rook, who has two sons, “we will go on.”` Counter-examples: `..., who called it “a farce”`, `...,
    /// who runs “Farm Talk”`.
    pub fn resumes(&self, left: &Content, at: usize) -> Option<usize> {
        let scene = self.scene;
        let end = self.window.tokens.end;
        let broken = left.kind == QuoteKind::Direct && scene.is_word(left.tokens.end.checked_sub(2)?, words![","]);
        let next = broken.then(|| scene.opening_in(&(at..end.min(at + LONGEST_ASIDE))).next()).flatten()?;
        let quotation = &scene.quotations[next];
        let small = scene.shape(quotation.content.start) == Shape::Lower && scene.is_word(quotation.open - 1, words![","]);
        let closes = quotation.close >= end || scene.is_word(quotation.content.end - 1, words![".", "!", "?"]);
        let reports = |t: usize| scene.is(t, CUE) && scene.shape(t) == Shape::Lower && !scene.is_word(t, words!["asked"]);
        (small && closes && !(at..quotation.open).any(reports)).then_some(quotation.open)
    }

    /// Another attribution begins there.
    fn reports_within(&self, tokens: Range<usize>) -> bool {
        tokens.take(clause::LONGEST).any(|t| self.frames.starting_at(t).is_some())
    }

    /// `The savings, he said, depend on`, `The dam, she said, leaks`, `Two and four, she said, share a room`: a noun that the attribution
    /// parts from its verb, of which one has the ending. Counter-example: `The dam, she said, always leaked`.
    fn parts_subject(&self, first: &Range<usize>, verb: usize) -> bool {
        let scene = self.scene;
        let both = scene.is_word(first.end.saturating_sub(2), words!["and"]) && !scene.has_finite(first.clone());
        let subject = || both || scene.phrase_after(first.start, first.end).is_some_and(|subject| subject.extent == *first);
        let bare = scene.shape(verb) == Shape::Lower
            && !scene.is(verb, word::PREPOSITION | word::DETERMINER | word::CONJUNCTION | word::PRONOUN | word::RELATIVE)
            && !scene.ends_with(verb, "ing")
            && !scene.is_adverb(verb);
        let and = || first.clone().take(LONGEST_ASIDE).any(|t| scene.is_word(t, words!["and"]));
        let plural = || scene.ends_with(first.end - 1, "s") || and();
        let agrees = || plural() != (scene.ends_with(verb, "s") && !scene.ends_with(verb, "ways"));
        bare && !scene.is_when(first.start) && agrees() && subject()
    }

    /// `..., according to a report tabled last week`: what describes the source closes the sentence.
    fn described_source(&self) -> bool {
        let scene = self.scene;
        let right = self.frame.right;
        let participle = scene.shape(right) == Shape::Lower && scene.ends_with(right, "ed");
        self.frame.form == Form::According
            && (participle
                || scene.is_word(right, words!["seen", "shown", "written", "who", "which", "that", "familiar", "close"]))
    }

    /// What goes on after the attribution in the middle of a clause: its verb, or a quotation; the whole clause where only an
    /// adverbial stands before, `Hours later, officials said, a blast killed two`.
    fn rest(&self, finite: bool, first: &Range<usize>) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        if self.frame.form == Form::According {
            // `according to a note from the mayor, will`
            let stop = self.window.tokens.end.min(at + LONGEST_SOURCE);
            at = (at..stop).find(|t| scene.is_word(*t, words![",", ";", ":"]) || scene.opening(*t).is_some()).unwrap_or(at);
        }
        // `said Ann Example, PhD, a lecturer`
        at += 2 * usize::from(scene.is(at + 1, word::POST_NOMINAL) && scene.is_word(at + 2, words![","]));
        if at >= self.window.tokens.end || !scene.is_word(at, words![","]) {
            return None;
        }
        if scene.opening(at + 1).is_some() {
            return self.marked(at + 1);
        }
        // `There was no plan, he said, just “a lot of noise”`
        if let Some(marks) = scene.opening(at + 2).filter(|_| scene.is_word(at + 1, words!["just", "only", "merely", "simply"])) {
            return self.content(scene.trim(at + 1..scene.quotations[marks].close.min(self.window.tokens.end)));
        }
        // `If it fails, said Rook, a lawyer for the port`; `said Rook, who named nobody`
        let described = || {
            let noun = scene.is(at + 1, word::DETERMINER | word::PRONOUN);
            scene.is(at + 1, word::RELATIVE) || noun && !scene.has_finite(at + 2..self.window.tokens.end)
        };
        // `The men fled, according to Rook, who saw it and rang the police`
        let behind = self.frame.form == Form::Inverted || self.frame.form == Form::According && finite;
        if let Some(start) = self.behind_apposition(at + 1).filter(|_| behind) {
            return self.clause(start);
        }
        if behind && described() {
            return None;
        }
        // `In Leeds, she said, adding that`: the next attribution's.
        let next = self.frames.starting_at(at + 1).map(|f| self.frames.list[f].form);
        if next == Some(Form::Participle) {
            return None;
        }
        // `Rook wanted, she said, a promise that it would stay`
        let whole =
            finite && !scene.is_word(first.end - 1, words!["wanted", "wants", "needed", "needs", "is", "was", "had", "has"]);
        let loose = || scene.is_word(at + 1, words!["which"]) && !self.is_detail(at + 1);
        if whole && (self.is_writers(first, at + 1) || loose()) {
            return None;
        }
        let that = scene.is_word(at + 1, words!["that"]) && scene.is_word(first.start, words!["it"]);
        let goes_on = that || self.goes_on(finite, first, at + 1);
        let start = at + 1 + usize::from(that);
        if goes_on || finite && self.is_tail(first, at + 1) { self.clause(start) } else { None }
    }

    /// A reason behind what the source at `at` is: `said Rook, the harbour master, | because the wind had risen`.
    fn behind_apposition(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let stop = self.window.tokens.end.min(at + LONGEST_SOURCE);
        let close = scene.first_of(at + 1..stop, words![","]).filter(|_| scene.is(at, word::DETERMINER))?;
        scene.is_word(close + 1, words!["because", "unless", "until"]).then_some(close + 1)
    }

    /// The clause that `first` begins is not whole without what goes on at `at`: `What is clear, she says, is that`; `It is likely, she
    /// said, that the dam leaks`; `The dam broke and, she said, flooded two farms`; `It is a crime, she says, for anyone to vote`.
    fn goes_on(&self, finite: bool, first: &Range<usize>, at: usize) -> bool {
        let scene = self.scene;
        let start = self.clause_start();
        let before = |n: usize| self.frame.left.saturating_sub(n);
        let what = scene.is_word(start, words!["what"]) && scene.is_word(at, words!["is", "was"]);
        let joined = scene.is_finite(at) && scene.is_word(before(2), words!["and", "but"]);
        let denied = scene.is(before(2), word::NEGATION);
        // `The board lied, she said, and the mayor laughed`
        let another = scene.is_word(at, words!["and", "but"]) && scene.is(at + 1, word::DETERMINER | word::PRONOUN);
        let to = || (at + 1..at + CLAUSE_WITHIN).find(|t| scene.is_word(*t, words!["to"]) || scene.is_finite(*t));
        let for_to = finite && scene.is_word(first.start, words!["it"]) && scene.is_word(at, words!["for"]);
        if what
            || for_to && to().is_some_and(|to| scene.is_word(to, words!["to"]))
            || joined
            || (denied || scene.is_adverb(before(2))) && scene.is_finite(before(3))
            || scene.is_finite(before(2)) && !another
            || self.parts_subject(first, at)
            || scene.draft.tokens[start].word.value(word::CONJUNCTION) == Some("s")
            || scene.is_word(start, words!["if"])
        {
            return true;
        }
        let bare = !scene.is(self.frame.cue.end, word::PREPOSITION) || scene.is_when(self.frame.cue.end + 1);
        let adverbial = bare && (scene.is_when(first.start) || scene.is(first.start, word::PREPOSITION));
        // `In Leeds, she said, buses run late`
        let end = self.window.tokens.end;
        let plural = adverbial && scene.ends_with(at, "s") && scene.shape(at) == Shape::Lower && at + 2 < end;
        let near = if adverbial { 14 } else { 3 };
        plural || !finite && (at..end.min(at + near)).any(|t| scene.is_finite(t))
    }

    /// What follows at `at` belongs to the whole clause before the attribution: `was ready, she said, to leave`; `is late, she said,
    /// because it broke down`; `grew, according to a table, and the rest shrank`; `..., she said, but others were seen`; `..., she said,
    /// after finding the note`. Counter-examples: `, but did not elaborate`, `, but the mayor denied it`.
    fn is_tail(&self, first: &Range<usize>, at: usize) -> bool {
        let scene = self.scene;
        let end = self.window.tokens.end;
        let when = scene.is_word(at, words!["when"]) && !scene.is_word(at + 1, set::QUESTIONED);
        let another = scene.is_word(at, words!["and"]) && scene.is_word(at + 1, words!["another"]);
        let and = scene.is_word(at, words!["and", "but"]);
        let joined =
            and && (scene.is(at + 1, word::AUXILIARY) || self.frame.form == Form::According && scene.has_finite(at + 2..end));
        let but = scene.is_word(at, words!["but"])
            && self.window.tense == Tense::Past
            && scene.has_finite(at + 2..end)
            && !turn::withholds(scene, at + 1)
            && !self.reports_within(at..end);
        let after = scene.is_word(at, words!["after", "before", "by", "without"]) && scene.ends_with(at + 1, "ing");
        let acts = || Group::before(scene, first.start, first.end).is_some_and(|group| group.kind == Kind::Act);
        let then = scene.is_word(at, words!["and"]) && scene.is_word(at + 1, words!["then"]) && scene.is_finite(at + 2) && acts();
        let linked = scene.is_word(at, words!["to", "because", "unless", "although", "though", "until"]);
        when || another
            || joined
            || but
            || after
            || then
            || linked
            || and && (self.is_backshifted(at + 1) || self.is_marked(at + 1))
            || self.is_result(at)
            || self.is_detail(at)
    }

    /// A clause with a modal, or in the tense of what is told by a past cue: `and he had been unable to answer`, `and two can't leave`.
    /// Counter-examples: `and the crowd laughed`, `and she had a letter to prove it`.
    fn is_backshifted(&self, at: usize) -> bool {
        let scene = self.scene;
        let verb = (at..self.window.tokens.end.min(at + CLAUSE_WITHIN)).find(|t| scene.is_finite(*t));
        let told = |verb: usize| {
            let next = verb + 1 + usize::from(scene.is(verb + 1, word::NEGATION) || scene.is_adverb(verb + 1));
            let participle = scene.is_word(next, words!["been", "gone", "taken", "given", "seen"]) || scene.ends_with(next, "ed");
            scene.is_modal(verb) || self.window.tense == Tense::Past && scene.is_word(verb, words!["had"]) && participle
        };
        verb.is_some_and(told) && !self.reports_within(at..self.window.tokens.end)
    }

    /// A part of the next clause, which ends the sentence, stands in marks: `and what is left “melts like snow”`. Counter-example: `and called
    /// it “a farce”`.
    pub fn is_marked(&self, at: usize) -> bool {
        let (scene, end) = (self.scene, self.window.tokens.end);
        let marks = scene.opening_in(&(at + 2..end.min(at + CLAUSE_WITHIN))).next();
        marks.is_some_and(|s| scene.quotations[s].close + 1 >= end)
            && !scene.is_finite(at)
            && scene.name_at(at).is_none()
            && !self.reports_within(at..end)
    }

    /// The writer goes on at `at`, where the clause before the attribution is whole: `..., according to Rook, although critics disagree`,
    /// `..., the army said, the worst toll in a year`, `..., she said, up from 12 in May`.
    fn is_writers(&self, first: &Range<usize>, at: usize) -> bool {
        let scene = self.scene;
        let other = scene.is_word(at, words!["although", "though", "while"])
            && (turn::withholds(scene, at + 1)
                || doubt::counts(scene, at)
                || self.reports_within(at + 1..self.window.tokens.end.min(at + CLAUSE_WITHIN))
                || scene.has_word(at + 1..at + CLAUSE_WITHIN, words!["disagree", "disagrees", "differ", "dispute", "disputes"]));
        let before = scene.is_word(at, words!["up", "down"]) && scene.is_word(at + 1, words!["from"]);
        let ranked = scene.is_word(at + 1, set::RANKING) || scene.ends_with(at + 1, "est");
        let record = scene.is_word(at, words!["the"]) && ranked && !scene.has_finite(at..self.window.tokens.end);
        other
            || before
            || record
            || effect::keeps(scene, at).is_some()
            || gloss::follows(scene, self.frames, first.start, at, &self.window)
    }

    /// What came of it: `A car hit a wall, police said, killing the driver`, `..., leaving 400 homes without power`. Counter-examples: `..., she
    /// said, leaving the room`, `..., he said, pointing at the dam`.
    fn is_result(&self, at: usize) -> bool {
        let scene = self.scene;
        let number = scene.shape(at + 1) == Shape::Number || scene.is(at + 1, word::NUMBER_WORD);
        let left = || number || scene.has_word(at + 2..at + CLAUSE_WITHIN, set::HARMED);
        scene.is_word(at, set::HARMING) || scene.is_word(at, words!["leaving"]) && left()
    }

    /// A condition, a share, another measure of the same: `..., she said, if there is money`, `..., the firm said, with most of it in Leeds`,
    /// `..., he said, or about $12 a head`. Counter-examples: `..., she said, with a smile`, `..., he said, if asked`.
    fn is_detail(&self, at: usize) -> bool {
        let scene = self.scene;
        let share =
            |t: usize| scene.is_word(t, words!["most", "half", "many", "both", "all", "each", "some", "one", "two", "three"]);
        let of = |t: usize| share(t) && scene.is_word(t + 1, words!["of"]);
        let clause = || scene.has_finite(at + 2..self.window.tokens.end) && !self.reports_within(at..self.window.tokens.end);
        let subject = scene.is(at + 1, word::DETERMINER | word::PRONOUN);
        let first = at + usize::from(scene.is_word(at, words!["even"]));
        // `..., she said, within two weeks`
        let time =
            scene.is_word(at, words!["within", "until", "by", "in", "for", "since"]).then(|| scene.mention_at(at + 1)).flatten();
        let dated = time.is_some_and(|time| scene.is_when(at + 1) && time.tokens.end + 1 >= self.window.tokens.end);
        dated
            || scene.is_word(first, words!["if"]) && !scene.is_word(first + 1, words!["asked"]) && clause()
            || scene.is_word(at, words!["so"]) && subject && clause()
            || scene.is_word(at, words!["as"])
                && scene.is_word(at + 1, words!["fewer", "more", "demand", "sales", "prices", "costs"])
            || scene.is_word(at, words!["with"]) && of(at + 1)
            || of(at)
            || scene.is_word(at, words!["or"]) && !self.reports_within(at..self.window.tokens.end)
            || scene.is_word(at, words!["which"])
                && scene.is_word(at + 1, words!["is", "was"])
                && scene.is_word(at + 2, words!["why"])
            || scene.is_word(at, words!["which"]) && self.is_backshifted(at + 1)
            || scene.is_word(at, words!["who"]) && self.frame.head == Some(Head::Pronoun) && scene.is_finite(at + 1)
    }
}
