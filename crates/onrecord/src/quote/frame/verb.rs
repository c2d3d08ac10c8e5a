//! Whether a word is a cue verb, and what belongs to it: `has since said`, `went on`, `made clear that`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{Classes, FirstValues, phrase, set, union, word};
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{BY_LEMMA, Reader};
use crate::quote::scene::{CLAUSAL, CUE, SPEAKING_NOUN};
use crate::token::{WordSet, words};
use std::borrow::Cow;
use std::ops::Range;

/// A cue verb: its group starts at `left`.
#[derive(Debug)]
pub struct Verb {
    pub left: usize,
    pub cue: Range<usize>,
    pub lemma: Cow<'static, str>,
    pub classes: Classes,
    /// Someone is asked: `Asked whether`.
    pub asked: bool,
}

/// What is done with somebody's words: `was quoted as saying`.
pub const REPORTED_AS: &WordSet = words!["quoted", "cited", "reported", "recorded", "remembered"];

/// Longest apposition between a subject and *asked*, in tokens.
const LONGEST_APPOSITION: usize = 16;

/// Dictionary forms of cues.
static LEMMAS: FirstValues = FirstValues::new(&[
    word::CUE_SAY,
    word::CUE_TELL,
    word::CUE_ASK,
    word::CUE_REPORT,
    word::CUE_BELIEF,
    word::CUE_NAME,
    word::CUE_QUOTE,
    word::CUE_INFINITIVE,
]);

/// Words that belong to the verb group behind them or show that it is none; determiners may show that too.
const BESIDE_VERB: &WordSet = words![
    "to", "as", "kept", "keeps", "keep", "began", "begins", "started", "remained", "remains", "remain", "his", "its", "their",
    "our", "my", "'s"
];

/// Verbs of a state, beside *be*: `remained adamant that`.
const REMAINS: &WordSet = words!["remained", "remains", "remain"];

/// The dictionary form is of an adjective that says one asserts it: `was adamant that`. Counter-examples, only thought: `is confident
/// that`, `are worried that`.
pub fn is_adjective(lemma: &str) -> bool {
    lemma.starts_with("be ")
}

impl Reader<'_, '_, '_> {
    /// The cue verb at `at`, whatever the cue before tells of.
    pub fn verb(&self, at: usize) -> Option<Verb> {
        let (left, cue, lemma, classes) = self.group(at)?;
        let end = cue.end;
        // `Rook, 54, asked Odland whether ...`: someone asks someone.
        let lead = || {
            at == self.tokens.start
                || self.scene.is_word(at - 1, words![",", "when"])
                    && self.scene.name_at(at + 1).is_none()
                    && !self.asks_behind_apposition(at)
        };
        let asked = self.scene.is_word(at, set::QUESTIONED) && lead();
        // `shouted that he was late`; counter-example: `continued that day`
        let that = || lemma != "read" && self.scene.is_word(end, words!["that"]) && self.clause_ahead(end + 1);
        let reports = classes.any(CLAUSAL) || asked || self.beside_marks(left, end) || that();
        reports.then_some(Verb { left, cue, lemma, classes, asked })
    }

    /// The verb at `at` with its group, if it is no noun and no other verb: where the group starts, the cue, its dictionary form and classes.
    fn group(&self, at: usize) -> Option<(usize, Range<usize>, Cow<'static, str>, Classes)> {
        // `the so-called list`, `the much-told tale`
        if at > self.tokens.start && self.scene.draft.tokens[at].is_glued() && self.scene.is_word(at - 1, words!["-"]) {
            return None;
        }
        let (lemma, classes, cue) = if self.scene.is(at, word::CUE_PHRASE) {
            let (end, lemma) = self.phrase_cue(at)?;
            (Cow::Borrowed(lemma), word::CUE_REPORT, at..end)
        } else {
            let (lemma, classes) = self.lemma(at)?;
            if self.is_noun(at, &lemma) || self.scene.is_in_title(at) {
                return None;
            }
            let cue = self.with_particle(at, &lemma);
            (lemma, classes, cue)
        };
        if self.acts(&lemma, &cue) {
            return None;
        }
        let left = self.verb_start(at)?;
        // `will go on “until noon”`
        let plain = matches!(&*lemma, "go" | "continue") && Tense::of(self.scene, left, at, &lemma) == Tense::Plain;
        (!plain).then_some((left, cue, lemma, classes))
    }

    /// The verb tells of an act, not of words: `pointed to the “old” dam`, `fired “like a boss”`, `adds to signs that`, `responded by
    /// sending help`, `agreed on the plan`; or its cue is still to come: `went on to say`.
    fn acts(&self, lemma: &str, cue: &Range<usize>) -> bool {
        let scene = self.scene;
        let before = |words| cue.start.checked_sub(1).is_some_and(|at| scene.is_word(at, words));
        match lemma {
            "point" | "fire" | "hit" | "shoot" => cue.len() == 1,
            // `recalled him saying`
            "recall" | "remember" => scene.has_word(cue.end + 1..cue.end + 4, words!["saying", "telling", "asking"]),
            "add" => scene.is_word(cue.end, words!["to"]),
            "share" => scene.is(cue.end, word::DETERMINER | word::PRONOUN_OBLIQUE),
            "respond" | "react" | "reply" => scene.is_word(cue.end, words!["by"]) && scene.ends_with(cue.end + 1, "ing"),
            "agree" => scene.is_word(cue.end, words!["on"]) && !scene.is_when(cue.end + 1),
            "go" => cue.len() > 1 && scene.is_word(cue.end, words!["to"]),
            "comment" => scene.is_word(cue.end, words!["on"]) && scene.opening(cue.end + 1).is_some(),
            // `It says here you are late`
            "say" => scene.is_word(cue.end, words!["here"]) && before(words!["it"]),
            // `If you ask me`, `who asked that her name not be used`
            "ask" => scene.is_word(cue.end, words!["me"]) && before(words!["you"]) || self.stays_nameless(cue.end),
            _ => false,
        }
    }

    /// `that his last name | not be used`, `that their identities | be withheld`. Counter-example: `that his name be cleared`.
    fn stays_nameless(&self, that: usize) -> bool {
        let scene = self.scene;
        let whose = that + 1;
        if !scene.is_word(that, words!["that"]) || !scene.is_word(whose, words!["his", "her", "their", "its", "my"]) {
            return false;
        }
        let name = words!["name", "names", "surname", "surnames", "identity", "identities"];
        let Some(noun) = (whose + 1..whose + 3).find(|at| scene.is_word(*at, name)) else { return false };
        let not = scene.is_word(noun + 1, words!["not"]);
        scene.is_word(noun + 1 + usize::from(not), words!["be"])
            && (not || scene.is_word(noun + 2, words!["withheld", "changed", "kept", "hidden"]))
    }

    /// Dictionary form and classes of a cue verb.
    fn lemma(&self, at: usize) -> Option<(Cow<'static, str>, Classes)> {
        let token = &self.scene.draft.tokens[at];
        let extra = &self.scene.draft.config.cues;
        if !extra.is_empty()
            && let Some(lemma) = extra.get(&token.hash)
        {
            return Some((Cow::Owned(lemma.clone()), word::CUE_REPORT | token.classes().only(BY_LEMMA)));
        }
        Some((Cow::Borrowed(token.word.first_value(&LEMMAS)?), token.classes()))
    }

    /// The form at `at` is a noun here: `Odland state media said`, `a report says`, `reports suggest`, `the claims were`.
    fn is_noun(&self, at: usize, lemma: &str) -> bool {
        let scene = self.scene;
        let next = at + 1;
        if scene.is(at, word::CUE_SAY) {
            return false;
        }
        if self.is_claim(at) {
            return true;
        }
        if let Some(s) = scene.closing(at) {
            // `a “free and open” state`
            let open = Some(scene.quotations[s].open).filter(|open| *open > self.tokens.start);
            let marked = open.is_some_and(|open| scene.is_word(open - 1, words!["a", "an", "the"]));
            if marked && scene.text(at).eq_ignore_ascii_case(lemma) {
                return true;
            }
            // `the so-called “secret” notes`; counter-example: `A “dead duck” claims Rook`, in a headline
            if scene.ends_with(at, "s") && !scene.is_word(next, words!["that"]) && scene.scare_marks(at).is_some() {
                return !scene.is_heading(self.sentence);
            }
        }
        if scene.shape(next) != Shape::Lower {
            return false;
        }
        let before = at.checked_sub(1).filter(|before| *before >= self.tokens.start);
        if scene.is_word(at, words!["state", "states"]) && self.is_state(at, before) {
            return true;
        }
        // `which he claims is late`
        let relative = || scene.has_word(self.tokens.start.max(at.saturating_sub(4))..at, words!["which", "who", "what"]);
        self.goes_on_as_noun(at, lemma)
            && !before.is_some_and(|t| scene.is_word(t, words!["he", "she", "it", "they", "i", "we"]))
            && !relative()
    }

    /// *State* or *states* at `at` is a noun: `that state officials left`, `in eight states it says`.
    fn is_state(&self, at: usize, before: Option<usize>) -> bool {
        let scene = self.scene;
        if scene.is_word(at, words!["state"]) {
            let they = || before.is_some_and(|t| scene.is_word(t, words!["they", "we", "i", "you", "who"]));
            return scene.is(at + 1, SPEAKING_NOUN) && !they();
        }
        // `grant Odland states a say`
        let people = |t: usize| scene.name_at(t).is_some_and(|name| name.label == Label::Norp);
        before.is_some_and(|t| scene.shape(t) == Shape::Number || scene.is(t, word::NUMBER_WORD) || people(t))
    }

    /// What stands behind the form at `at` goes with a noun: `a report that alleged`, `reports of a flood`, `the claims were`.
    fn goes_on_as_noun(&self, at: usize, lemma: &str) -> bool {
        let (scene, next) = (self.scene, at + 1);
        if !scene.is(next, union(&[word::AUXILIARY, CLAUSAL, word::GROUP_NOUN])) && !scene.is_word(next, words!["that", "of"]) {
            return false;
        }
        let singular = scene.is(at, word::GROUP_NOUN) && !scene.ends_with(at, "s");
        // `a report that alleged`: a relative clause.
        if singular
            && scene.is_word(next, words!["that"])
            && (scene.is(next + 1, word::AUXILIARY | CLAUSAL) || scene.is_finite(next + 1))
        {
            return true;
        }
        // `two swing states that could decide`
        let noun = scene.is(at, word::CUE_NOUN)
            || scene.is_word(at, set::NOUN_OR_VERB)
            || scene.is(at, SPEAKING_NOUN)
            || scene.is_word(at, words!["states"]);
        if noun && scene.ends_with(at, "s") && scene.is_word(next, words!["that"]) && scene.is_finite(next + 1) {
            return true;
        }
        // `the state of Odland`, `reports of a flood`
        if scene.is_word(next, words!["of"])
            && (scene.is(at, word::GROUP_NOUN) || matches!(lemma, "claim" | "charge" | "report" | "demand"))
        {
            return true;
        }
        // `Rook calls claims “wild”`
        let names = scene.is(at, word::CUE_NAME) && scene.opening(next + 1).is_some();
        let form = singular || scene.ends_with(at, "s") || scene.text(at) == lemma;
        form && !names
            && (scene.is(next, word::AUXILIARY | CLAUSAL) && !scene.is(next, word::NEGATION) && !scene.ends_with(next, "ing")
                || singular && scene.is(next, word::GROUP_NOUN))
    }

    /// What is said as a noun, with a clause of its own: `to repeat claims that`, `that reports that`, `comments he made`.
    fn is_claim(&self, at: usize) -> bool {
        let scene = self.scene;
        let next = at + 1;
        // `questions about`
        if scene.is_word(at, words!["question", "questions"]) && scene.is_word(next, words!["about"]) {
            return true;
        }
        let behind = |t: usize, words| at >= self.tokens.start + t && scene.is_word(at - t, words);
        let that = || behind(1, words!["that"]) && scene.is_word(next, words!["that"]);
        if scene.is_word(at, set::ACCUSATION) && (that() || behind(2, words!["to"]) && scene.is(at - 1, CUE)) {
            return true;
        }
        scene.is(at, word::CUE_NOUN) && scene.is(next, word::PRONOUN) && scene.is_word(next + 1, words!["made"])
    }

    /// A cue of several words that begins at `at`: `made clear that`, `made it known that`, `made the case that`, `put it`. Its end and dictionary form.
    fn phrase_cue(&self, at: usize) -> Option<(usize, &'static str)> {
        let scene = self.scene;
        let verb = scene.draft.tokens[at].word.value(word::CUE_PHRASE)?;
        let it = scene.is_word(at + 1, words!["it"]);
        if verb == "put" {
            return it.then_some((at + 2, "put"));
        }
        // `the inquest heard that`; counter-example: `She heard that`
        if verb == "hear" {
            let start = scene.auxiliaries_start(at, self.tokens.start);
            let court = start > self.tokens.start && scene.is_word(start - 1, set::COURT);
            return court.then_some((at + 1, "hear"));
        }
        // `let slip that`, `let it be known that`
        if verb == "let" {
            let it = usize::from(scene.is_word(at + 1, words!["it"]));
            let slip = scene.is_word(at + 1 + it, words!["slip"]).then_some(at + 2 + it);
            let known = scene.is_word(at + 2, words!["be"]) && scene.is_word(at + 3, words!["known"]);
            let end = slip.or((it > 0 && known).then_some(at + 4))?;
            return scene.is_word(end, words!["that"]).then_some((end, "let slip"));
        }
        if matches!(verb, "hold" | "gather" | "learn" | "want to know") {
            return self.cue_before_clause(at, verb).map(|end| (end, verb));
        }
        if is_adjective(verb) {
            return self.clause_ahead(at + 1).then_some((at + 1, verb));
        }
        // `made the case that`
        let noun = scene.is_word(at + 1, words!["the"]) && scene.is_word(at + 2, words!["case", "point", "argument", "claim"]);
        if noun && scene.is_word(at + 3, words!["that"]) {
            return Some((at + 3, if scene.is_word(at + 2, words!["point"]) { "make the point" } else { "make the case" }));
        }
        let mut end = at + 1 + usize::from(it);
        end += usize::from(scene.is_adverb(end));
        let said = scene.is_word(end, words!["clear", "plain", "known", "public"]);
        let clause = || scene.is_word(end + 1, words!["that", "in", "on"]) || !it && self.clause_ahead(end + 1);
        (said && clause()).then_some((end + 1, "make clear"))
    }

    /// The cue with its particle: `went on`, `pointed out`, `demanded to know` before a question.
    fn with_particle(&self, at: usize, lemma: &str) -> Range<usize> {
        let to_know = || self.scene.is_word(at + 1, words!["to"]) && self.scene.is_word(at + 2, words!["know"]);
        if lemma == "demand" && to_know() && self.scene.is(at + 3, word::RELATIVE) {
            return at..at + 3;
        }
        if !self.scene.is_word(at + 1, words!["out", "in", "on", "away", "back", "up"]) {
            return at..at + 1;
        }
        let next = self.scene.text(at + 1);
        let listed = at + 1 < self.tokens.end
            && self.scene.shape(at + 1) == Shape::Lower
            && phrase::CUE_PARTICLE
                .iter()
                .filter(|p| p.as_bytes().first() == lemma.as_bytes().first() && p.len() == lemma.len() + 1 + next.len())
                .any(|p| p.strip_prefix(lemma).and_then(|rest| rest.strip_prefix(' ')).is_some_and(|particle| particle == next));
        at..at + 1 + listed as usize
    }

    /// Start of the verb group that ends in the cue at `at`; `None` where the cue is no verb here (`the said`, `to say`).
    fn verb_start(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let floor = self.tokens.start.max(at.saturating_sub(8));
        let mut start = self.group_start(at, floor);
        // `has since said`
        if start > floor + 1 && scene.is_word(start - 1, words!["since"]) && scene.is(start - 2, word::AUXILIARY) {
            start -= 2;
        }
        if start > floor {
            let before = start - 1;
            if !scene.is_word(before, BESIDE_VERB) && !scene.is(before, word::DETERMINER) {
                return Some(start);
            }
            if scene.is_word(before, words!["to"]) {
                return self.infinitive_start(at, before, floor);
            }
            if scene.is_word(before, words!["kept", "keeps", "keep", "began", "begins", "started"]) && scene.ends_with(at, "ing")
            {
                return Some(before);
            }
            if scene.is_word(before, words!["as"]) && before > floor && scene.is_word(before - 1, REPORTED_AS) {
                return Some(self.group_start(before - 1, floor));
            }
            let state = || scene.draft.tokens[at].word.value(word::CUE_PHRASE).is_some_and(is_adjective);
            if scene.is_word(before, REMAINS) && state() {
                return Some(before);
            }
            // `The two said`
            let people = scene.is(before, word::NUMBER_WORD)
                && scene.is(at, word::CUE_SAY | word::CUE_TELL)
                && before > floor
                && scene.is_word(before - 1, words!["the", "other", "of", "in"]);
            // `One of their only worries`
            if start < at && scene.is_word(before, words!["his", "its", "their", "our", "my"]) {
                return None;
            }
            let of_his = scene.is_word(before, words!["his"]) && before > floor && scene.is_word(before - 1, words!["of"]);
            if start == at
                && !people
                && (scene.is(before, word::DETERMINER) && scene.name_at(before).is_none() || scene.is_word(before, words!["'s"]))
                && !scene.is(before, word::PRONOUN)
                && !scene.is(before, word::RELATIVE)
                // `People who knew her said`, `Those treating her insisted that`, `A friend of his said`
                && !(scene.is(at, word::CUE_SAY) && (scene.is_word(before, words!["her"]) || of_his)
                    || scene.is_word(before, words!["her"]) && scene.is_word(at + 1, words!["that"]) && scene.ends_with(at, "ed"))
                // `The mother of two said`, `the mum-of-two said`
                && !(scene.is(before, word::NUMBER_WORD) && before > floor && scene.is_word(before - 1, words!["of", "-"]))
            {
                return None;
            }
        }
        Some(start)
    }

    /// Where the verb group of `verb` starts: its auxiliaries, negations and adverbs stand left of it.
    pub fn group_start(&self, verb: usize, floor: usize) -> usize {
        let start = self.scene.auxiliaries_start(verb, floor);
        // `no longer believes`
        let longer = start > floor + 1 && self.scene.is_word(start - 1, words!["longer"]);
        if longer && self.scene.is_word(start - 2, words!["no"]) { start - 2 } else { start }
    }

    /// An opening mark follows, or a closing one precedes, within a few words.
    fn beside_marks(&self, verb: usize, end: usize) -> bool {
        let scene = self.scene;
        let from = verb.saturating_sub(12).max(self.tokens.start);
        (from..verb).any(|t| scene.closing(t + 1).is_some())
            || self.tokens.start > 0 && scene.closing(self.tokens.start).is_some() && verb < self.tokens.start + 8
            || scene.opening_in(&(end..self.tokens.end.min(end + 25))).next().is_some()
    }

    /// `Rook, a farmer from Leeds, asked why it leaked`: the verb of the sentence. Counter-example: `Rook, a farmer, asked why, said`, `Rook,
    /// asked why, said`.
    fn asks_behind_apposition(&self, at: usize) -> bool {
        let scene = self.scene;
        let from = self.tokens.start.max(at.saturating_sub(LONGEST_APPOSITION));
        let comma = scene.last_of(from..at.saturating_sub(1), words![","]);
        let apposition =
            comma.is_some_and(|comma| scene.is_word(comma + 1, words!["a", "an", "the"]) || scene.shape(comma + 1).is_capital());
        let stop = self.tokens.end.min(at + 2 * LONGEST_APPOSITION);
        apposition && !scene.has_finite(from..at) && !scene.has_word(at + 1..stop, words![","])
    }
}
