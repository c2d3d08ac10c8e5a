//! Cues that are no finite verbs: participles, passives and nouns.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::frame::complement::TIME;
use crate::quote::frame::shared::PERSONAL;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::verb::REPORTED_AS;
use crate::quote::frame::{BY_LEMMA, Form, Frame, Reader};
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{CLAUSAL, SPEAKING_NOUN, Scene};
use crate::token::{WordSet, words};
use std::borrow::Cow;

/// Farthest the main clause of a participle that opens the sentence.
const FARTHEST: usize = 60;

/// Longest adjunct between a passive and *that*.
const LONGEST_TIME: usize = 8;
/// Most words between an owner and the noun of saying.
const LONGEST_OWNED: usize = 4;
/// Most words between a cue and the source in what it reports.
const LONGEST_LEAD: usize = 5;

/// What a paper does with somebody's words.
const QUOTING: &WordSet = words!["quoted", "quotes", "cited", "cites"];

/// What somebody does who remembers what was said.
pub const RECALLING: &WordSet = words!["recall", "recalls", "recalled", "remember", "remembers", "remembered"];

/// What is written or shown and says something by itself.
fn is_document(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, set::TEXT_KIND) || scene.is_word(at, words!["comments", "leaflet", "remarks", "report"])
}

impl Reader<'_, '_, '_> {
    /// `adding that`, `saying`, `telling Leeds that`: after a comma the subject is shared; after a noun the noun is the source.
    pub fn participle(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        frame.form = Form::Participle;
        if let Some(who) = self.on_record(verb) {
            (frame.source, frame.head) = (Some(who.source), Some(who.head));
            return true;
        }
        if verb > self.tokens.start && scene.is_word(verb - 1, words!["as"]) {
            return self.quoted_as(frame, verb);
        }
        if self.is_recalled(verb) {
            return self.recalled(frame, verb);
        }
        if let Some(group) = self.recorded(verb) {
            let who = scene.phrase_before(group, self.tokens.start).filter(|who| who.head.speaks());
            // `“Go,” Rook can be heard telling them`
            if let Some(left) = who.as_ref().map(|who| who.extent.start).filter(|left| self.is_behind_content(*left)) {
                (frame.form, frame.left) = (Form::Finite, left);
            }
            frame.head = who.as_ref().map(|who| who.head);
            frame.source = who.map(|who| who.source);
            return frame.source.is_some();
        }
        // `Despite saying it was late, Rook left`
        let fronted = union(&[word::PREPOSITION, word::CONJUNCTION]);
        if verb == self.tokens.start + 1 && frame.cue.start == verb && scene.is(verb - 1, fronted) {
            return self.leading_participle(frame);
        }
        // `accused Rook of “saying one thing here”`
        let named = verb > self.tokens.start + 1 && scene.opening(verb - 1).is_some() && scene.is(verb - 2, word::PREPOSITION);
        if named {
            return false;
        }
        // `threw it to the courts saying it was late`
        let told = || frame.classes.any(word::CUE_SAY | word::CUE_REPORT) && self.hangs_on_to(verb);
        if verb > self.tokens.start && !self.shares_subject(frame, verb) && !told() {
            return self.noun_before(frame, verb);
        }
        if frame.cue.start == self.tokens.start {
            return self.leading_participle(frame);
        }
        // `Rook said that Berg had warned of it, adding that`: who adds has said something.
        if frame.lemma == "add" {
            let opens = |outer: &Frame, subject: usize| (outer.right..outer.right + LONGEST_LEAD).contains(&subject);
            let reported = |f: &Frame| {
                let before = self.before();
                let mut near = before.iter().rev();
                f.source.as_ref().is_some_and(|source| near.any(|outer| opens(outer, source.start)))
            };
            return self.borrow(frame, |f| !reported(f)) || self.borrow(frame, |_| true);
        }
        if let Some(subject) = self.nearest_subject(verb) {
            (frame.source, frame.head) = (Some(subject.source), Some(subject.head));
            return true;
        }
        self.borrow(frame, |_| true)
    }

    /// What stands before the participle at `verb` parts it from a noun: a comma, a dash, `by`, `while`.
    fn shares_subject(&self, frame: &Frame, verb: usize) -> bool {
        let scene = self.scene;
        let before = scene.text(verb - 1);
        matches!(before, "," | "by" | "while" | "and" | "before" | "after" | "—" | "–" | "--" | "but" | "without" | "despite")
            || before == "-" && !scene.draft.tokens[verb - 1].is_glued()
            // `Rook was blunt; stating “it leaks”`
            || before == ";" && scene.opening(frame.cue.end).is_some()
            || scene.is_quote_mark(verb - 1)
            || scene.is_when(verb - 1)
    }

    /// The noun right before a participle is its source: `gave officials a note saying`; but not of `moved approval saying that`.
    fn noun_before(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        // The source of a form like `was quoted as saying` stands before its verb group.
        // `gave officials a note saying`: a document speaks for itself.
        let document = is_document(scene, verb - 1);
        let subject = match self.share_before(verb) {
            Some(share) => Some(share),
            None if document => scene.simple_before(verb, self.tokens.start),
            None => scene.phrase_before(verb, self.tokens.start),
        };
        if subject.as_ref().is_some_and(|object| self.is_mute_object(frame, object)) {
            return self.borrow(frame, |_| true);
        }
        match subject {
            Some(subject)
                if subject.head.speaks() && subject.head != Head::Relative && self.believes(frame, &subject)
                    || subject.head == Head::Noun && (scene.opening(frame.cue.end).is_some() || document) =>
            {
                frame.source = Some(subject.source);
                frame.head = Some(subject.head);
                // The noun stays in its own clause: the content starts after the participle.
                true
            }
            // `moved approval saying that it was late`; counter-examples: `stopped saying that`, `to avoid saying that`
            Some(subject)
                if !scene.is_finite(verb - 1)
                    && subject.extent.start > self.tokens.start
                    && !scene.is_word(subject.extent.start - 1, words!["to"])
                    && frame.classes.any(word::CUE_SAY)
                    && scene.is_word(frame.cue.end, words!["that"]) =>
            {
                self.borrow(frame, |_| true)
            }
            _ => false,
        }
    }

    /// A share that ends before the verb at `verb`, wherever it stands in the sentence: `with 22 percent saying`, `while 12% say`.
    pub fn share_before(&self, verb: usize) -> Option<Phrase> {
        let percent = self.scene.mention_at(verb.checked_sub(1)?).filter(|m| m.label == Label::Percent)?;
        self.scene.share(percent.tokens.start.max(self.tokens.start), verb)
    }

    /// What somebody did something to says nothing: `attacked the plan saying it was late`, `ended his talk saying`. Counter-examples: `read the
    /// report saying`, `met a man saying`.
    fn is_mute_object(&self, frame: &Frame, object: &Phrase) -> bool {
        let scene = self.scene;
        let start = object.extent.start;
        let acted = start.checked_sub(1).filter(|t| *t > self.tokens.start && scene.ends_with(*t, "ed") && scene.is_finite(*t));
        let thing = object.head == Head::Noun || scene.is_word(object.source.end - 1, set::FORMAL_TEXT);
        acted.is_some()
            && thing
            && scene.is_word(start, words!["the", "his", "her", "its", "their"])
            && frame.classes.any(word::CUE_SAY | word::CUE_REPORT)
            && (self.clause_ahead(frame.cue.end) || scene.opening(frame.cue.end).is_some())
    }

    /// Whoever believes is no thing: `took photos believing it was late`.
    fn believes(&self, frame: &Frame, subject: &Phrase) -> bool {
        let head = subject.source.end - 1;
        let person = self.scene.is(head, word::PERSON_NOUN | word::TITLE | word::TITLE_PLURAL);
        !frame.classes.any(word::CUE_BELIEF) || subject.head != Head::Speaker || person
    }

    /// The subject of the last clause, behind *but*, of a participle that no comma parts: `but she put out a note Monday saying`.
    fn nearest_subject(&self, verb: usize) -> Option<Phrase> {
        let scene = self.scene;
        if verb == self.tokens.start || !scene.is_when(verb - 1) {
            return None;
        }
        let but = (self.tokens.start..verb).rev().take(FARTHEST).find(|t| scene.is_word(*t, words!["but", "and", ";"]))?;
        let start = but + 1 + usize::from(scene.is_adverb(but + 1));
        let subject = scene.phrase_after(start, verb)?;
        (subject.head.speaks() && scene.is_finite(subject.extent.end)).then_some(subject)
    }

    /// A noun behind *to* ends before the participle at `verb`, with a verb of its own before it: `threw it to the courts saying`.
    fn hangs_on_to(&self, verb: usize) -> bool {
        let scene = self.scene;
        let noun = scene.simple_before(verb, self.tokens.start).map(|noun| noun.extent.start);
        let to =
            noun.and_then(|noun| noun.checked_sub(1)).filter(|to| *to > self.tokens.start && scene.is_word(*to, words!["to"]));
        to.is_some_and(|to| {
            let thing =
                scene.is(to + 1, word::DETERMINER) || scene.name_at(to + 1).is_some() || scene.is(verb - 1, SPEAKING_NOUN);
            let document = (self.tokens.start.max(to.saturating_sub(FARTHEST))..to).any(|t| is_document(scene, t));
            thing && !document && !scene.is_word(to - 1, words!["according"]) && scene.has_finite_before(self.tokens.start..to)
        })
    }

    /// `quotes Rook as saying`: whom the verb before quotes.
    fn quoted_as(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        // `As saying this is easy, he left`: nobody stands before.
        if verb < self.tokens.start + 2 {
            return false;
        }
        // `quotes him as saying`
        if scene.is_word(verb - 2, words!["him", "her", "them"]) && verb > self.tokens.start + 2 {
            self.quoted_by(frame, verb - 3);
            frame.head = Some(Head::Pronoun);
            frame.source = Some(verb - 2..verb - 1);
            return true;
        }
        // `quotes Rook as saying`.
        let parted = scene.is_word(verb - 2, words![","]);
        let before = if parted {
            scene.subject_across(verb - 1, self.tokens.start)
        } else {
            scene.phrase_before(verb - 1, self.tokens.start)
        };
        let quoted = before.filter(|p| p.head.speaks() && p.head != Head::Relative);
        // `Rook was quoted by the Post as saying`
        let agent = quoted.as_ref().map(|p| p.extent.start).filter(|start| {
            *start > self.tokens.start + 2
                && scene.is_word(start - 1, words!["by", "in", "on"])
                && scene.is_word(start - 2, REPORTED_AS)
        });
        let quoted = match agent {
            Some(start) => scene.phrase_before(scene.auxiliaries_start(start - 2, self.tokens.start), self.tokens.start),
            None => quoted,
        };
        // `“A,” Rook was quoted by the Post as saying`
        let left = quoted.as_ref().map(|p| p.extent.start);
        if let Some(left) = left.filter(|left| agent.is_some() && self.is_behind_content(*left)) {
            (frame.form, frame.left) = (Form::Finite, left);
        }
        // `“A,” the Post quoted Rook as saying`
        let start = |p: &Phrase| p.extent.start.max(self.tokens.start + 1) - 1..p.source.start;
        if let Some(quotes) = quoted.as_ref().and_then(|p| start(p).find(|t| scene.is_word(*t, QUOTING))) {
            self.quoted_by(frame, quotes);
        }
        frame.head = quoted.as_ref().map(|p| p.head);
        frame.source = quoted.map(|p| p.source);
        frame.source.is_some()
    }

    /// Who is remembered speaks: `“Go,” Rook recalled him saying`; `she remembers her mother saying that`.
    fn recalled(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        let pronoun = scene.is_word(verb - 1, PERSONAL);
        let who = match scene.phrase_before(verb, self.tokens.start) {
            _ if pronoun => Phrase { extent: verb - 1..verb, source: verb - 1..verb, head: Head::Pronoun },
            Some(who) => who,
            None => return false,
        };
        let recalls = who.extent.start.checked_sub(1).filter(|t| scene.is_word(*t, RECALLING));
        let teller = recalls.and_then(|t| scene.phrase_before(scene.auxiliaries_start(t, self.tokens.start), self.tokens.start));
        if let Some(left) = teller.map(|p| p.extent.start).filter(|left| self.is_behind_content(*left)) {
            (frame.form, frame.left) = (Form::Finite, left);
        }
        (frame.source, frame.head) = (Some(who.source), Some(who.head));
        recalls.is_some()
    }

    /// Who speaks on record: `has gone on record saying`, `is on the record as saying`.
    fn on_record(&self, verb: usize) -> Option<Phrase> {
        let scene = self.scene;
        let as_ = usize::from(verb > 0 && scene.is_word(verb - 1, words!["as"]));
        let record = verb.checked_sub(1 + as_).filter(|t| *t > self.tokens.start + 2 && scene.is_word(*t, words!["record"]))?;
        let on = record - 1 - usize::from(scene.is_word(record - 1, words!["the"]));
        let group = scene.is_word(on, words!["on"]).then(|| scene.auxiliaries_start(on.saturating_sub(1), self.tokens.start))?;
        scene.phrase_before(group, self.tokens.start).filter(|who| who.head.speaks())
    }

    /// A verb of memory stands not far before the participle at `verb`.
    fn is_recalled(&self, verb: usize) -> bool {
        let from = self.tokens.start.max(verb.saturating_sub(LONGEST_OWNED));
        self.scene.has_word(from..verb.saturating_sub(1), RECALLING)
    }

    /// `“A,” the Post quoted Rook as saying`: the frame reaches from the paper before the verb at `quotes`, where it stands behind what was said.
    fn quoted_by(&self, frame: &mut Frame, quotes: usize) {
        let paper = self.scene.is_word(quotes, QUOTING).then(|| self.scene.phrase_before(quotes, self.tokens.start)).flatten();
        if let Some(left) = paper.map(|p| p.extent.start).filter(|left| self.is_behind_content(*left)) {
            (frame.form, frame.left) = (Form::Finite, left);
        }
    }

    /// `Noting that the port was closed, Rook said`, `Saying he was ill, Rook left`: the subject of the main clause.
    fn leading_participle(&self, frame: &mut Frame) -> bool {
        let scene = self.scene;
        let stop = self.tokens.end.min(frame.cue.end + FARTHEST);
        if !frame.classes.any(word::CUE_SAY) && !self.clause_ahead(frame.cue.end) {
            return false;
        }
        let commas = (frame.cue.end + 3..stop).filter(|t| scene.is_word(*t, words![","]));
        let subject = commas.take(4).filter_map(|comma| scene.phrase_after(comma + 1, stop)).find(|subject| {
            let next = subject.extent.end;
            let verb = scene.is_finite(next) || scene.is(next, CLAUSAL);
            verb && subject.head.speaks() && subject.head != Head::Relative
        });
        if let Some(subject) = subject {
            frame.main = Some(subject.extent.start - 1);
            frame.source = Some(subject.source);
            frame.head = Some(subject.head);
        }
        frame.source.is_some()
    }

    /// `Rook’s claim that`, `the claim by Rook that`, `her message: `. Counter-examples: `claims that the dam leaked`, which nobody owns;
    /// `his claim that was rejected`.
    pub fn noun(&self, at: usize) -> Option<Frame> {
        let scene = self.scene;
        if !scene.is(at, word::CUE_NOUN) || scene.shape(at) != Shape::Lower {
            return None;
        }
        let verb = at == self.tokens.start || scene.name_at(at - 1).is_some() || scene.is(at - 1, word::PRONOUN);
        let made = !verb && scene.is_word(at + 1, words!["by", "from"]);
        let maker = made.then(|| scene.phrase_after(at + 2, self.tokens.end)).flatten();
        let (owner, left, that) = match maker {
            Some(maker) => {
                let that = maker.extent.end;
                let article = at > self.tokens.start && scene.is(at - 1, word::DETERMINER);
                (maker, at - usize::from(article), that)
            }
            None => {
                // `The paper’s authors estimate that`: their verb.
                let many = at > self.tokens.start && scene.is(at - 1, SPEAKING_NOUN) && !scene.is_singular(at - 1);
                let owner = self.owner(at).filter(|_| !many || scene.ends_with(at, "s"))?;
                let left = owner.extent.start;
                // `his promise to voters that`
                let to = scene.is_word(at + 1, words!["to"]).then(|| scene.phrase_after(at + 2, self.tokens.end)).flatten();
                (owner, left, to.filter(|whom| whom.head.speaks()).map_or(at + 1, |whom| whom.extent.end))
            }
        };
        let lemma = scene.draft.tokens[at].word.value(word::CUE_NOUN)?;
        if let Some(frame) = self.was_answer(at, left, that, lemma, &owner) {
            return Some(frame);
        }
        // `Rook’s reply was short: “...”`
        let that = self.short_answer(that, lemma).filter(|_| left == self.tokens.start).unwrap_or(that);
        // `Her last words were, “No.”`
        let were = lemma == "words" && scene.is_word(that, words!["were", "are"]);
        let that = that + usize::from(were);
        let behind = that + usize::from(scene.is_word(that, words![",", ":"]));
        let colon = scene.is_word(that, words![":"]);
        let label = left == self.tokens.start
            && (colon && scene.has_finite(that + 1..self.tokens.end) || (colon || were) && scene.opening(behind).is_some());
        // `his claim on Monday that`
        let that = self.told_that(that).filter(|that| scene.is_when(that - 1)).unwrap_or(that);
        // `Rook’s reply was that it leaks`
        let that = that + usize::from(scene.is_word(that, words!["is", "was"]) && scene.is_word(that + 1, words!["that"]));
        let clause = scene.is_word(that, words!["that"]) && !scene.is_finite(that + 1) && !scene.is_word(that + 1, TIME);
        let known = || self.before().last().is_some_and(|last| last.that == Some(that + 1));
        if !owner.head.speaks() || !(label || clause) || scene.quotation_at(left) != scene.quotation_at(at) || known() {
            return None;
        }
        let mut frame = self.noun_frame(at, lemma, &owner);
        (frame.left, frame.right, frame.that) = (left, that + 1, Some(that + 1));
        if label {
            (frame.that, frame.right) = (None, that);
        }
        Some(frame)
    }

    /// A frame whose cue is the noun at `at`.
    pub fn noun_frame(&self, at: usize, lemma: &'static str, owner: &Phrase) -> Frame {
        Frame {
            classes: word::CUE_NOUN | self.scene.draft.tokens[at].classes().only(BY_LEMMA),
            tense: Tense::Past,
            source: Some(owner.source.clone()),
            head: Some(owner.head),
            ..self.frame(Form::Noun, at..at + 1, Cow::Borrowed(lemma))
        }
    }

    /// The colon of `reply was short: “...”`, whose verb stands at `verb`. Counter-example: `claim was wrong: “...”`, which another says.
    fn short_answer(&self, verb: usize, lemma: &str) -> Option<usize> {
        let scene = self.scene;
        let said = matches!(lemma, "answer" | "reply" | "response" | "message" | "verdict" | "assessment");
        if !said || !scene.is_word(verb, words!["was", "is"]) {
            return None;
        }
        let colon = scene.first_of(verb + 1..self.tokens.end.min(verb + LONGEST_LEAD), words![":"])?;
        let plain = (verb + 1..colon).all(|t| scene.shape(t) == Shape::Lower && !scene.is(t, word::DETERMINER));
        let clause = || scene.shape(colon + 1).is_capital() && scene.has_finite(colon + 1..self.tokens.end);
        (plain && (scene.opening(colon + 1).is_some() || clause())).then_some(colon)
    }

    /// `“Not a chance,” was Rook’s answer`, `“Go,” was the reply from Rook`: the noun at `at`, with its owner from `left` to `end`.
    fn was_answer(&self, at: usize, left: usize, end: usize, lemma: &'static str, owner: &Phrase) -> Option<Frame> {
        let scene = self.scene;
        let verb =
            left.checked_sub(1).filter(|verb| *verb > self.tokens.start && scene.is_word(*verb, words!["was", "is", "came"]))?;
        let closed = end >= self.tokens.end || scene.is_word(end, words![".", ",", "to", "when", "after", "on", "in"]);
        let after = closed && owner.head.speaks() && scene.closing(verb).is_some() && scene.quotation_at(at).is_none();
        after.then(|| {
            let mut frame = self.noun_frame(at, lemma, owner);
            (frame.form, frame.left, frame.right) = (Form::Inverted, verb, end);
            frame
        })
    }

    /// Whose noun stands at `noun`: `Rook’s repeated claim`, `their claim`.
    pub fn owner(&self, noun: usize) -> Option<Phrase> {
        let scene = self.scene;
        let floor = self.tokens.start.max(noun.saturating_sub(LONGEST_OWNED));
        let plain = |t: usize| scene.shape(t) == Shape::Lower && !scene.is_edge(t) && !scene.is(t, word::DETERMINER);
        let mut start = noun;
        while start > floor && plain(start - 1) && !scene.is_word(start - 1, words!["'s"]) {
            start -= 1;
        }
        let last = start.checked_sub(1).filter(|last| *last >= floor)?;
        if scene.is_word(last, words!["his", "her", "its", "their"]) {
            return Some(Phrase { extent: last..start, source: last..start, head: Head::Pronoun });
        }
        scene.is_word(last, words!["'s", "'", "’"]).then(|| scene.phrase_before(last, self.tokens.start))?
    }

    /// `was told that`, `asked whether`: content without a source, unless `by` names one. `was quoted as saying` is finite.
    pub fn passive(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        if self.impersonal(frame, verb) || self.informed(frame, verb) || self.named_by(frame, at, verb) {
            return true;
        }
        if !frame.classes.any(word::CUE_TELL) && !frame.classes.any(word::CUE_ASK) || verb == at {
            return false;
        }
        frame.form = Form::Passive;
        self.by_phrase(frame);
        // `was told at one point that`
        if let Some(that) = self.told_that(frame.right) {
            (frame.left, frame.right) = (verb, that);
            return true;
        }
        self.named_agent(frame);
        frame.right += usize::from(self.scene.is_adverb(frame.right));
        frame.left = verb;
        let opens = self.scene.is(frame.right, word::DETERMINER)
            || self.scene.is(frame.right, word::PRONOUN)
            || self.scene.is_word(frame.right, words!["there"])
            || self.scene.bare_clause(frame.right, self.tokens.end)
            || self.scene.is_heading(self.sentence)
                && self.scene.shape(frame.right).is_word()
                && !self.scene.is_edge(frame.right);
        let clause = opens && self.scene.has_finite(frame.right..self.tokens.end.min(frame.right + 12));
        let right = frame.right;
        let quoted = self.scene.is_word(right, words![":", ","]) && self.scene.opening(right + 1).is_some();
        clause && frame.lemma == "tell"
            || self.scene.is_word(frame.right, words!["that", "whether", "if", "why", "how", "what"])
            || quoted && frame.lemma == "ask"
    }

    /// `was called “a sham” by Rook`, `was hailed by Rook as “a turn”`: who gives the name stands behind. Counter-examples: `was described
    /// as “a sham” by many`, who say nothing more; `a man called “Bob” by friends`.
    fn named_by(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        let scene = self.scene;
        let stop = self.tokens.end.min(frame.cue.end + LONGEST_TIME);
        let open = (frame.cue.end..stop).find(|t| scene.opening(*t).is_some());
        let Some(quotation) = open.and_then(|open| scene.opening(open)).map(|s| &scene.quotations[s]) else { return false };
        let early = scene.is_word(frame.cue.end, words!["by"]);
        let by = if early { frame.cue.end } else { quotation.close };
        if !frame.classes.any(word::CUE_NAME)
            || verb == at
            || !scene.is_word(by, words!["by"])
            || quotation.content.len() < 2 + 2 * usize::from(scene.shape(quotation.content.start).is_capital())
        {
            return false;
        }
        let Some(agent) = scene.phrase_after(by + 1, self.tokens.end).filter(|agent| agent.head.speaks()) else { return false };
        if early {
            frame.right = agent.extent.end;
        }
        (frame.form, frame.left) = (Form::Passive, verb);
        (frame.source, frame.head) = (Some(agent.source), Some(agent.head));
        true
    }

    /// `was filmed in Leeds saying`, `can be heard saying`: where the verb group before the participle at `verb` starts. Counter-example:
    /// `filmed a man saying`.
    fn recorded(&self, verb: usize) -> Option<usize> {
        let scene = self.scene;
        let floor = self.tokens.start.max(verb.saturating_sub(LONGEST_TIME));
        let at = scene.last_of(floor..verb, set::OVERHEARD)?;
        let plain = |t: usize| scene.shape(t).is_word() && !scene.is_finite(t) && !scene.is(t, word::RELATIVE);
        let adjunct = at + 1 == verb || scene.is(at + 1, word::PREPOSITION) && (at + 1..verb).all(plain);
        let start = scene.auxiliaries_start(at, self.tokens.start);
        let be = (start..at).any(|t| scene.auxiliary(t) == Some("b"));
        (adjunct && be).then_some(start)
    }

    /// What was said may end right before `left`: with a comma or a closing mark.
    fn is_behind_content(&self, left: usize) -> bool {
        left > 0 && self.scene.is_word(left - 1, words![","]) || self.scene.closing(left).is_some()
    }

    /// `The dam had failed, the court was told`, behind what was told, by nobody who is named.
    fn informed(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        let right = (frame.right..self.tokens.end).find(|t| !scene.is_when(*t)).unwrap_or(self.tokens.end);
        let closed = right >= self.tokens.end || scene.is_word(right, words!["."]);
        let told = frame.classes.any(word::CUE_TELL) && matches!(&*frame.lemma, "tell" | "inform");
        let hearer = (told && closed).then(|| scene.phrase_before(verb, self.tokens.start)).flatten();
        let left = hearer.map(|h| h.extent.start).filter(|left| *left > self.tokens.start + 2);
        let Some(left) = left.filter(|left| self.is_behind_content(*left)) else { return false };
        (frame.left, frame.right) = (left, right);
        true
    }

    /// A court hears: `The inquest heard that`, `, the jury has heard`; `Dam leaked, inquest told` in a heading.
    pub fn is_hearing(&self, frame: &Frame, at: usize, verb: usize) -> bool {
        let scene = self.scene;
        let heading =
            || scene.is_word(at, words!["told"]) && verb == at && scene.is_heading(self.sentence) && at + 1 >= self.tokens.end;
        (frame.lemma == "hear" || heading()) && verb > self.tokens.start && scene.is_word(verb - 1, set::COURT)
    }

    /// What a court heard, of nobody who is named.
    pub fn in_court(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        let Some(hearer) = scene.phrase_before(verb, self.tokens.start) else { return false };
        let left = hearer.extent.start;
        let day = frame.right + usize::from(scene.is_word(frame.right, words!["on", "earlier", "last"]));
        let right = scene.mention_at(day).filter(|_| scene.is_when(day)).map_or(frame.right, |day| day.tokens.end);
        let closed = right >= self.tokens.end || scene.is_word(right, words![".", ","]);
        let behind = left > self.tokens.start && (scene.is_word(left - 1, words![","]) || scene.closing(left).is_some());
        if closed && behind {
            (frame.left, frame.right) = (left, right);
            return true;
        }
        (frame.form, frame.left) = (Form::Passive, left);
        self.by_phrase(frame);
        scene.is_word(frame.right, words!["that", "how"]) || self.clause_ahead(frame.right)
    }

    /// The *that* at `at`, or behind a day or an adjunct: `on Monday that`, `at one point that`.
    fn told_that(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let stop = |t: &usize| {
            scene.is_word(*t, words!["that", "to", "and", "or"]) || scene.is_finite(*t) || scene.shape(*t) == Shape::Mark
        };
        let that = (at..self.tokens.end.min(at + LONGEST_TIME)).find(stop).filter(|t| scene.is_word(*t, words!["that"]));
        let adjunct = |that: usize| that == at || scene.is(at, word::PREPOSITION) || scene.is_when(at) || scene.is_adverb(at);
        that.filter(|that| adjunct(*that) && !scene.is_finite(that + 1))
    }

    /// `It was reported on Monday that the dam had failed`; `The dam had failed, it was said`, with nobody as the source.
    /// Counter-example: `The dam had failed, it was reported to police`.
    fn impersonal(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        let it = verb.checked_sub(1).filter(|it| *it >= self.tokens.start && scene.is_word(*it, words!["it"]));
        let said = frame.classes.any(word::CUE_SAY | word::CUE_REPORT | word::CUE_BELIEF) && frame.lemma != "assume";
        let Some(it) = it.filter(|_| said) else { return false };
        // `It should be noted that`: the writer's own.
        let own = (verb..frame.cue.start).any(|t| scene.is_modal(t));
        if let Some(that) = self.told_that(frame.right).filter(|_| !own) {
            (frame.form, frame.left, frame.right) = (Form::Passive, it, that);
            return true;
        }
        // `It is thought the dam will hold`
        let clause = !scene.is(frame.right, word::PREPOSITION) && self.clause_ahead(frame.right);
        if !own && clause && it == self.tokens.start {
            (frame.form, frame.left) = (Form::Passive, it);
            return true;
        }
        let left = it - usize::from(it > self.tokens.start && scene.is_word(it - 1, words!["so", "as"]));
        if left < self.tokens.start + 3 {
            return false;
        }
        let trails =
            scene.is_word(left - 1, words![","]) && (frame.right >= self.tokens.end || scene.is_word(frame.right, words!["."]));
        if trails {
            frame.left = left;
        }
        trails
    }

    /// `Asked whether`, `Asked on Monday if`, `Asked by a reporter how`, before the main clause.
    pub fn asked(&self, frame: &mut Frame) -> bool {
        let stop = self.tokens.end.min(frame.right + 8);
        match (frame.right..stop).find(|t| self.scene.is(*t, word::RELATIVE) || self.scene.is_word(*t, words![","])) {
            Some(question) if self.scene.is(question, word::RELATIVE) && self.puts_question(frame, question) => {
                frame.form = Form::Passive;
                self.by_phrase(frame);
                frame.that = Some(question);
                frame.right = question;
                true
            }
            _ => false,
        }
    }

    /// The word at `at` opens what somebody was asked. Counter-example: `Pressed by those who left, Rook said`.
    fn puts_question(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let on = at == frame.right || scene.is_word(at, words!["whether", "if"]);
        !matches!(&*frame.lemma, "press" | "quiz") || on || scene.is_word(at - 1, words!["on", "about", "over"])
    }
}
