//! Whether the words behind a cue open a reported clause.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::clause;
use crate::quote::content::Reader;
use crate::quote::frame::Form;
use crate::quote::marks::Quotation;
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, SPEAKING_NOUN};
use crate::token::{WordSet, words};

/// Words that open a question.
const QUESTION: &WordSet = words!["whether", "if", "why", "how", "what", "who", "whose", "when", "where", "which"];

/// Forms of *be* that end no subject.
const BE: &WordSet = words!["be", "been", "being"];
/// Longest adverbial between commas.
const LONGEST_ADVERBIAL: usize = 7;
/// Longest subject of what is wished.
const LONGEST_SUBJECT: usize = 12;
/// How far behind a subject its verb may stand, past what describes it.
const ASIDE_WITHIN: usize = 24;

/// Longest phrase behind a quotation that ends the sentence.
const SHORT_ADJUNCT: usize = 6;

impl Reader<'_, '_, '_> {
    /// What stands behind the quoted clause to the sentence's end says to whom or where it was said: `said “we are done” to aides`, `saying
    /// “we are done” on tape`. Counter-example: `said “the dam” on the lake was safe`.
    pub fn ends_in_adjunct(&self, quotation: &Quotation) -> bool {
        let (scene, end) = (self.scene, self.window.tokens.end);
        let (first, close) = (quotation.content.start, quotation.close);
        end <= close + SHORT_ADJUNCT
            && scene.is_word(close, words!["to", "on", "at"])
            && scene.has_finite(first + 1..quotation.content.end)
            && !scene.has_finite(close..end)
    }

    /// A subject opens the words at `at` and a verb follows; the cue's sentence holds nothing before its source.
    pub fn starts_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let opens = scene.is(at, word::DETERMINER)
            || scene.is(at, word::PRONOUN)
            || scene.is_word(at, words!["that", "there"])
            || self.opens_bare(at);
        let first = self.frame.form == Form::Participle || self.frame.left <= self.window.tokens.start + 2;
        opens && first && scene.has_finite(at..self.window.tokens.end.min(at + 12))
    }

    /// A clause without an article opens at `at`, behind a comma. Counter-examples: `, citing costs that rose`, `, days after the dam broke`.
    fn opens_bare(&self, at: usize) -> bool {
        let scene = self.scene;
        let when = |t: usize| scene.is_word(t, words!["after", "before", "since", "until"]);
        !scene.ends_with(at, "ing") && !(at..at + 4).any(when) && scene.bare_clause(at, self.window.tokens.end)
    }

    /// Where what is said begins behind an adverbial between commas: `Rook said, in principle, Leeds could pay`. Counter-example: `The dam
    /// leaks, Rook said, in part, because it is old`.
    pub fn behind_adverbial(&self, at: usize) -> Option<usize> {
        let (scene, frame) = (self.scene, self.frame);
        let end = self.window.tokens.end;
        let first = frame.form == Form::Finite && frame.classes.any(word::CUE_SAY) && frame.left <= self.window.tokens.start + 2;
        if !first || !scene.is(at + 1, word::PREPOSITION) {
            return None;
        }
        let stop = |t: &usize| scene.shape(*t) == Shape::Mark || scene.is_finite(*t) || scene.is(*t, word::RELATIVE);
        let comma = (at + 2..end.min(at + LONGEST_ADVERBIAL)).find(stop).filter(|t| scene.is_word(*t, words![","]))?;
        let clause = scene.is_word(comma + 1, words!["he", "she", "it", "they", "we", "there"]) || self.opens_bare(comma + 1);
        (clause && self.frames.starting_at(comma + 1).is_none()).then_some(comma + 1)
    }

    /// The comma after the source is left out: `According to Halden Shipping the ferry will sail`, `... over 40 boats sank`.
    ///
    /// Counter-examples: `According to a report released on Monday, ...`, `According to officials in Leeds, ...`.
    pub fn opens_unmarked(&self, at: usize) -> bool {
        let scene = self.scene;
        let subject = scene.is(at, word::DETERMINER) || scene.is(at, word::PRONOUN) || scene.name_at(at).is_some();
        let number =
            scene.shape(at) == Shape::Number || scene.is(at, word::APPROXIMATOR) || scene.is_word(at, words!["some", "more"]);
        (subject || number) && !scene.is(at, word::RELATIVE) && !scene.is_when(at)
    }

    /// Without *that*: the words at `at` can open a clause, and for all cues but *say* a finite verb follows soon.
    pub fn opens_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let frame = self.frame;
        let question = scene.is_word(at, QUESTION);
        if self.wished(at) {
            return true;
        }
        if self.is_count_promised(at) {
            return false;
        }
        if !question && self.opens_bare_content(at) {
            return true;
        }
        if frame.classes.any(word::CUE_ASK) && !frame.classes.any(word::CUE_SAY) {
            // `I asked why, and left`
            return question && !self.negated() && scene.shape(at + 1) != Shape::Mark;
        }
        if question && self.negated() || frame.classes.any(word::CUE_THAT) && !self.plain_clause(at) {
            return false;
        }
        // `told the court how he fell`; counter-example: `told them how to leave`
        let how = scene.is_word(at, words!["how"]) && matches!(&*frame.lemma, "tell" | "remind") && frame.form != Form::Passive;
        if how && scene.has_finite(at + 1..self.window.tokens.end.min(at + 12)) && !scene.is_word(at + 1, words!["to"]) {
            return true;
        }
        if question && matches!(&*frame.lemma, "explain" | "reveal" | "announce" | "want to know") {
            return true;
        }
        // `those who wrote the notes “will see”`
        let comma = frame.left > self.window.tokens.start && scene.is_word(frame.left - 1, words![","]);
        if frame.lemma == "write" && frame.head == Some(Head::Relative) && !comma {
            return false;
        }
        let opener = self.opens_none(at);
        if opener && !self.amount(at) && !self.subordinate(at) && !(question && frame.classes.any(word::CUE_TELL))
            || !scene.shape(at).is_word()
                && scene.shape(at) != Shape::Number
                && !(scene.mention_at(at).is_some() && frame.classes.any(word::CUE_SAY))
        {
            return false;
        }
        if opener && scene.is_when(at + 1) && self.subordinate(at) {
            return true;
        }
        if !frame.classes.any(word::CUE_SAY) && self.goes_with_verb(at) {
            return false;
        }
        if scene.is(at, word::AUXILIARY) {
            return self.is_verb_of_said() && !self.is_named(at, self.window.tokens.end);
        }
        let end = clause::end(scene, self.frames, at, &self.window);
        if frame.classes.any(word::CUE_SAY) {
            self.is_said(at, end)
        } else {
            frame.classes.any(CLAUSAL) && self.is_clause(at, end)
        }
    }

    /// A clause opens without an article behind whom it is told, or behind a finding: `told the board anyone who stayed would go`, `found
    /// doctors had left`. Counter-example: `a man found guilty of fraud was jailed`, a participle.
    fn opens_bare_content(&self, at: usize) -> bool {
        let (scene, frame) = (self.scene, self.frame);
        let told = frame.addressee.is_some() || frame.right > frame.cue.end && frame.classes.any(word::CUE_SAY);
        let found =
            matches!(&*frame.lemma, "find" | "rule" | "determine") && frame.cue.len() == 1 && frame.head != Some(Head::Relative);
        let state = found && scene.is_word(at, words!["guilty", "innocent", "dead", "alive", "safe", "unconscious", "hanged"]);
        (told || found) && !state && scene.bare_clause(at, self.window.tokens.end)
    }

    /// `promise you five more years of being late`
    fn is_count_promised(&self, at: usize) -> bool {
        let scene = self.scene;
        let number = scene.is(at, word::NUMBER_WORD) || scene.shape(at) == Shape::Number;
        let verb = |t: usize| scene.is_finite(t) && !scene.is_word(t, BE) && !scene.is_word(t - 1, BE);
        let end = self.window.tokens.end.min(at + LONGEST_SUBJECT);
        self.frame.lemma == "promise" && number && !(at + 1..end).any(verb)
    }

    /// A word that opens no clause, and no compound: `to`, `about`. Counter-examples: `over-fishing has`, `said nothing was wrong`.
    fn opens_none(&self, at: usize) -> bool {
        let scene = self.scene;
        let compound = scene.is_word(at + 1, words!["-", "‑"]) && scene.draft.tokens[at + 1].is_glued();
        let subject = || scene.is_word(at, words!["nothing", "anything", "something"]) && scene.is(at + 1, word::AUXILIARY);
        scene.is_word(at, set::NO_CLAUSE) && scene.shape(at) == Shape::Lower && !compound && !subject()
    }

    /// The words at `at` are the cue's own: `thinks only about walls`, `felt compelled to leave`, `feel misled`.
    fn goes_with_verb(&self, at: usize) -> bool {
        let scene = self.scene;
        let only = scene.is_word(at, words!["only", "just", "mostly", "mainly", "first"]) && scene.is(at + 1, word::PREPOSITION);
        // `feel misled`
        let felt = self.frame.lemma == "feel" || scene.is_word(at + 1, words!["to"]);
        only || scene.ends_with(at, "ed") && felt
    }

    /// The auxiliary behind the attribution is the verb of what is said: `the dam they say would leak`. Counter-example: `anything he said
    /// could be used`.
    fn is_verb_of_said(&self) -> bool {
        let before = self.frame.left.checked_sub(1).filter(|t| *t >= self.window.tokens.start);
        let any = words!["anything", "everything", "something", "nothing", "whatever"];
        let thing = before.is_some_and(|t| self.scene.is_word(t, any));
        (self.frame.classes.any(word::CUE_SAY) || self.touches_noun()) && !thing || self.in_relative()
    }

    /// What *say* is followed by, up to `end`, is said, and not merely named: `said little of note`, `said the same`.
    fn is_said(&self, at: usize, end: usize) -> bool {
        let scene = self.scene;
        if self.is_named(at, end) {
            return false;
        }
        let amount =
            scene.is_word(at, words!["little", "different", "otherwise", "goodbye", "thanks", "such", "this", "these", "those"]);
        if scene.is_word(at, words!["the"]) && scene.is_word(at + 1, words!["same", "opposite"]) && !scene.has_finite(at + 2..end)
        {
            return false;
        }
        let little =
            scene.is_word(at, words!["little"]) && (scene.is(at + 1, word::PREPOSITION) || scene.shape(at + 1) == Shape::Mark);
        end > at + 1 && !little && (!amount || scene.has_finite(at + 1..end) || self.acts_in_marks(at, end))
    }

    /// A thing, no clause, is said: `said it with a smile`, `said this when he left`, `says no to Leeds`, `said a prayer`, `said fifty words`.
    /// Counter-examples: `said it never failed`, `said this was new`, `said no ship had left`.
    fn is_named(&self, at: usize, end: usize) -> bool {
        let scene = self.scene;
        let ends = |t: usize| {
            t >= end
                || !scene.shape(t).is_word() && !scene.is_quote_mark(t)
                || scene.is_when(t)
                || scene.is(t, union(&[word::PREPOSITION, word::CONJUNCTION]))
        };
        let verbless = || !scene.has_finite(at + 1..end);
        match () {
            _ if scene.is_word(at, words!["it", "this", "that", "so"]) => {
                let next = at + 1 + usize::from(scene.is_adverb(at + 1) || scene.is_word(at + 1, words!["all", "once"]));
                // `this week the port shut`
                let named = scene.mention_at(at).is_some_and(|mention| mention.tokens.end > at + 1);
                ends(next)
                    && !named
                    && !scene.is_word(next, words!["'s", "’s", "'d", "'ll"])
                    && !(scene.is_word(next, words![","]) && next + 1 < end)
            }
            _ if scene.is_word(at, words!["no"]) => {
                scene.is_word(at + 1, words!["to"])
                    || scene.is_word(at + 1, words!["such", "more", "words", "word"]) && verbless()
            }
            _ if scene.is_word(at, words!["a", "the", "his", "her", "few"]) => {
                scene.is_word(at + 1, words!["prayer", "prayers", "mass", "grace", "word", "words", "lines"]) && ends(at + 2)
            }
            _ if scene.is(at, word::NUMBER_WORD) || scene.shape(at) == Shape::Number => {
                scene.is_word(at + 1, words!["words", "times", "things"]) && verbless()
            }
            // `what he would have said had anyone asked`
            _ if scene.is_word(at, words!["had", "were"]) => {
                scene.is_word(at + 1, words!["anyone", "anybody", "he", "she", "they", "it", "we", "you", "i"])
            }
            _ => false,
        }
    }

    /// A subject stands at `at` and its verb before `end`: a verb of the clause itself, not of a relative clause in it.
    fn is_clause(&self, at: usize, end: usize) -> bool {
        let (scene, frame) = (self.scene, self.frame);
        // `indicated as many as 16 were lost`
        let from = at + 3 * usize::from(self.amount(at) && scene.is_word(at, words!["as"]));
        let dashed = frame.left > self.window.tokens.start && scene.is_word(frame.left - 1, words!["–", "—", "--", "-"]);
        let stop = (from..end)
            .take(30)
            .find(|t| {
                scene.is(*t, word::RELATIVE)
                    || scene.draft.tokens[*t].word.value(word::CONJUNCTION) == Some("s") && !scene.is(*t, word::PREPOSITION)
                    || scene.is_word(*t, words!["that", "as", "before", "after", ",", ";", ":"])
                    // `Rook – who denied fraud – was freed`
                    || dashed && scene.is_word(*t, words!["–", "—", "--", "-"]) && !scene.draft.tokens[*t].is_glued()
                    // `noted the way it was done`
                    || scene.is_word(*t, words!["way"]) && scene.is(t + 1, word::DETERMINER | word::PRONOUN)
                    || scene.is(*t, word::CUE_SAY) && *t > at + 2
                    || scene.is_word(*t, words!["to"])
                        && (frame.classes.any(word::CUE_TELL) || matches!(&*frame.lemma, "expect" | "want" | "email" | "write"))
            })
            .unwrap_or(end.min(at + 30));
        let pronoun = scene.is_word(at, words!["he", "she", "they", "i", "we"]);
        // `it’s late`
        let pronoun =
            pronoun || scene.is_word(at, words!["it"]) && (scene.is_word(at + 1, words!["'s"]) || scene.is_finite(at + 1));
        // `two rebels they had killed`
        let contact = |t: usize| {
            t > at + 1
                && scene.shape(t - 1) == Shape::Lower
                && !scene.is_edge(t - 1)
                && scene.is_word(t, words!["he", "she", "they", "we"])
        };
        let verb = |t: usize| {
            self.predicates(t) && !contact(t - 1) && !(scene.is(t - 1, word::AUXILIARY) && contact(t.saturating_sub(2)))
        };
        pronoun
            || (at + 1..stop).any(verb)
            || self.described(at, stop, end)
            || self.share_acts(at) == Some(true)
            || self.acts_in_marks(at, end)
    }

    /// A plural subject opens at `at`, and its verb the quotation behind it: `insisted its staff “follow the rules”`. Counter-examples: `denied the
    /// charges “at once”`, `revealed the plans “drawn up” then`.
    fn acts_in_marks(&self, at: usize, end: usize) -> bool {
        let scene = self.scene;
        let Some(marks) = (at + 1..end.min(at + LONGEST_ADVERBIAL)).find(|t| scene.opening(*t).is_some()) else { return false };
        let subject = scene.phrase_after(at, marks).filter(|subject| subject.extent.end == marks);
        let many = scene.ends_with(marks - 1, "s")
            || scene.is_word(marks - 1, set::PLURAL_PEOPLE)
            || scene.is_word(marks - 1, words!["staff", "media", "data"]);
        let verb = scene.opening(marks).map_or(marks, |s| scene.quotations[s].content.start);
        let plain = scene.shape(verb) == Shape::Lower
            && !scene.is_edge(verb)
            && !scene.is_adverb(verb)
            && !scene.is_when(verb)
            && !scene.is(verb, word::DETERMINER)
            && !scene.is_word(verb, set::IRREGULAR_PARTICIPLE)
            && !["ed", "ing", "s"].iter().any(|tail| scene.ends_with(verb, tail));
        let object = scene.is(verb + 1, word::DETERMINER | word::PREPOSITION) || scene.shape(verb + 1) == Shape::Lower;
        many && subject.is_some() && plain && object && !scene.is_word(verb + 1, words!["and", "or", "to"])
    }

    /// What describes the subject, up to `stop` and on, parts it from its verb: `fears Rook, who has left, could sue`; `hopes those who
    /// wrote the notes will see`; `found workers who slept less were hurt`. Counter-examples: `noted the envoy, who had left`; `named the men
    /// who fled and were shot`.
    fn described(&self, at: usize, stop: usize, end: usize) -> bool {
        let scene = self.scene;
        let who = scene.is_word(stop, words!["who"]);
        let subject = scene.is(at, union(&[word::DETERMINER, word::PRONOUN, word::PRONOUN_OBLIQUE]))
            || scene.name_at(at).is_some()
            || who && stop > at && scene.is(stop - 1, SPEAKING_NOUN);
        let limit = end.min(stop + ASIDE_WITHIN);
        if !subject || stop < at + 1 || stop >= limit {
            return false;
        }
        // `confirmed two deaths, while 80 people, all from Leeds, were found`
        if scene.is_word(stop, words![","]) && scene.is(stop + 1, word::CONJUNCTION) {
            return false;
        }
        if scene.is_word(stop, words![","]) {
            let commas = (stop + 2..limit).filter(|t| scene.is_word(*t, words![","]));
            return commas.take(2).any(|t| scene.is_finite(t + 1) && !scene.is_word(t + 1, words!["said", "says"]));
        }
        if !who {
            return false;
        }
        // `who slept less`, `who walk less`
        let plain = !scene.is_singular(stop - 1) && scene.shape(stop + 1) == Shape::Lower && !scene.is_edge(stop + 1);
        let other = union(&[word::PRONOUN, word::AUXILIARY, word::RELATIVE, word::CONJUNCTION]);
        let belief = self.frame.classes.any(word::CUE_BELIEF);
        let verb = |t: usize| scene.is_finite(t) && !scene.is(t - 1, other) && (belief || self.predicates(t));
        (plain || scene.is_finite(stop + 1)) && (stop + 3..limit).any(verb)
    }

    /// The word at `at` is the verb of a clause, no participle of a noun: `announced the talks failed`. Counter-examples: `announced the
    /// recall of beef produced in Odland`, `noted the widely held belief`.
    pub fn predicates(&self, at: usize) -> bool {
        let scene = self.scene;
        // `claimed 100 lives`, `certified the list of registered voters`, `declared a truce and left`
        // `regrets the error and will pay`
        let first = scene.auxiliaries_start(at, at.saturating_sub(2).max(1));
        let joined = |t: usize| scene.draft.tokens[t - 1].word.value(word::CONJUNCTION) == Some("c");
        if !scene.is_finite(at)
            || joined(at)
            || joined(first)
            || scene.shape(at - 1) == Shape::Number
            || scene.is_word(at - 1, words!["to"])
            || scene.is(at - 1, word::PREPOSITION) && scene.ends_with(at, "ed")
            || scene.is(at - 1, word::DETERMINER)
                && !scene.is(at - 1, word::PRONOUN)
                && !(scene.is_word(at - 1, words!["these", "those"]) && scene.is(at, word::AUXILIARY))
            || scene.is_word(at, words!["be", "been", "being", "having"])
            || self.only_describes(at)
        {
            return false;
        }
        // `claims Ann Example voted for it`
        let person = scene.name_at(at - 1).is_some_and(|n| n.label == Label::Person && n.tokens.start == self.frame.right);
        let thing = self.frame.classes.any(word::TAKES_THING) && self.frame.addressee.is_none() && !person;
        // `announced Halden plans to`
        let noun =
            scene.is_word(at, set::NOUN_OR_VERB) && !(scene.name_at(at - 1).is_some() && scene.is_word(at + 1, words!["to"]));
        let participle = thing && (scene.ends_with(at, "ed") && !scene.is_word(at, set::NO_PARTICIPLE) || noun)
            || scene.is_word(at, words!["held", "made", "left", "found", "sent", "built", "put"]);
        let bare = scene.is(at + 1, union(&[word::PREPOSITION, word::CONJUNCTION]))
            || scene.shape(at + 1) == Shape::Mark
            || scene.is_when(at + 1);
        let noun = scene.shape(at + 1) == Shape::Lower
            && !scene.is(at + 1, union(&[word::DETERMINER, word::PRONOUN]))
            && scene.is_adverb(at - 1);
        !participle || !bare && !noun
    }

    /// A subject and a bare verb, behind a wish: `demanded the dam be shut`, `urged Leeds take action`. Counter-example: `demanded Leeds
    /// residents back`.
    fn wished(&self, at: usize) -> bool {
        let scene = self.scene;
        let wish = matches!(&*self.frame.lemma, "demand" | "request" | "recommend" | "propose" | "insist" | "urge" | "ask");
        if !wish || scene.is(at, word::PREPOSITION) {
            return false;
        }
        let Some(subject) = scene.phrase_after(at, self.window.tokens.end.min(at + LONGEST_SUBJECT)) else { return false };
        let verb = subject.extent.end;
        let other = union(&[word::DETERMINER, word::CONJUNCTION, word::RELATIVE]);
        let bare = scene.shape(verb) == Shape::Lower
            && !scene.is_edge(verb)
            && !scene.is(verb, other)
            && !scene.is_when(verb)
            && !scene.is_adverb(verb)
            && !["s", "ed", "ing"].iter().any(|end| scene.ends_with(verb, end));
        // `demanded the group disarm and leave`
        let group = |t: usize| scene.is_word(t, set::WISHED) && scene.is(t - 1, SPEAKING_NOUN);
        if scene.is(at, word::DETERMINER) && (at + 2..self.window.tokens.end.min(at + 6)).any(group) {
            return true;
        }
        let object = scene.is(verb + 1, word::DETERMINER | word::PRONOUN_OBLIQUE) || scene.name_at(verb + 1).is_some();
        scene.is_word(verb, words!["be"]) || matches!(subject.head, Head::Name(_)) && bare && object
    }

    /// A subject and its auxiliary, for verbs that take things too: `found the dam was safe`, `ruled it had erred`. Counter-examples:
    /// `found it hard`, `ruled the isles when kings were weak`.
    pub fn plain_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let opens = scene.is(at, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(at).is_some();
        let mut from = at + 1;
        // `ruled the dam, which is old, was`
        let comma = scene.first_of(at + 1..self.window.tokens.end.min(at + 6), words![","]);
        if let Some(comma) = comma.filter(|comma| scene.is(comma + 1, word::RELATIVE)) {
            let close = scene.first_of(comma + 2..self.window.tokens.end.min(comma + ASIDE_WITHIN), words![","]);
            from = close.map_or(from, |close| close + 1);
        }
        let stop = self.window.tokens.end.min(from + 9);
        let verb = (from..stop).find(|t| {
            scene.is(*t, union(&[word::AUXILIARY, word::RELATIVE, word::CONJUNCTION]))
                || scene.is_word(*t, words![",", ":", "that", "to", "-", "he", "she", "they", "it", "saying"])
        });
        // `ruled he tried to flee`
        if scene.is_word(at, words!["he", "she", "they"]) && scene.is_finite(at + 1) {
            return true;
        }
        if let Some(verb) = self.share_acts(at) {
            return verb;
        }
        opens && verb.is_some_and(|t| scene.is(t, word::AUXILIARY) && !scene.is_word(t, words!["be", "been", "being", "having"]))
    }

    /// A share of people opens the words at `at`, and whether a verb follows: `61 percent of voters oppose it`.
    fn share_acts(&self, at: usize) -> Option<bool> {
        let scene = self.scene;
        let of = scene.mention_at(at).filter(|m| m.label == Label::Percent).map(|m| m.tokens.end)?;
        let all = scene.phrase_after(of + 1, self.window.tokens.end).filter(|_| scene.is_word(of, words!["of"]))?;
        let verb = all.extent.end;
        let plain = scene.shape(verb) == Shape::Lower && !scene.is_edge(verb) && !scene.is_adverb(verb) && !scene.is_when(verb);
        Some((scene.is_finite(verb) || plain) && !self.only_describes(verb))
    }

    /// A participle that is never a verb with what follows it: `found voters opposed to it`, `suggests changes sought by Leeds`.
    fn only_describes(&self, at: usize) -> bool {
        let with = |verb, next| self.scene.is_word(at, verb) && self.scene.is_word(at + 1, next);
        with(words!["opposed"], words!["to"]) || with(words!["sought"], words!["by"])
    }

    /// A subordinate clause or phrase with its comma opens what is said: `said while the port was closed, ships would wait`, `said by
    /// closing the port, Leeds had`. Counter-example: `said after the vote`.
    pub fn subordinate(&self, at: usize) -> bool {
        let scene = self.scene;
        let stop = self.window.tokens.end.min(at + 24);
        if self.frame.classes.any(word::CUE_SAY) && self.adverbial(at) {
            return true;
        }
        let Some(comma) = scene.first_of(at + 2..stop, words![","]) else { return false };
        let dated = scene.is_word(at, words!["by", "after", "before", "until"]) && scene.is_when(at + 1);
        // `said as mayor, he would`
        let role = scene.is_word(at, words!["as"]) && scene.is(at + 1, word::TITLE) && comma == at + 2;
        let phrase = scene.is_word(at, words!["by", "in"]) && scene.ends_with(at + 1, "ing") || dated || role;
        let clause = scene.is_word(at, words!["while", "when", "because", "after", "before"]) && scene.has_finite(at + 2..comma);
        let next = comma + 1;
        let plural =
            || scene.shape(next) == Shape::Lower && scene.ends_with(next, "s") && !scene.is_edge(next) && !scene.is_finite(next);
        let subject = scene.is(next, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(next).is_some() || plural();
        (phrase || clause)
            && (subject || dated)
            && (dated || self.frame.classes.any(word::CUE_SAY))
            && scene.has_finite(comma + 1..self.window.tokens.end)
    }

    /// A subordinate clause without its comma, told by the pronoun that goes on: `said while the port was shut they waited`.
    /// Counter-example: `said when he left that he was ill`.
    fn adverbial(&self, at: usize) -> bool {
        let scene = self.scene;
        let stop = self.window.tokens.end.min(at + 16);
        let pronoun = |t: &usize| scene.is_word(*t, words!["he", "she", "they", "it", "we"]) && scene.is_finite(t + 1);
        let opens = scene.is_word(at, words!["while", "when", "because", "if", "although"]);
        if scene.fronted_clause(at, self.window.tokens.end) {
            return true;
        }
        let Some(goes_on) = (at + 3..stop).find(pronoun).filter(|_| opens) else { return false };
        let plain = |t: usize| {
            scene.shape(t) != Shape::Mark && !scene.is(t, word::CONJUNCTION | word::RELATIVE) && !scene.is_word(t, words!["that"])
        };
        scene.has_finite(at + 2..goes_on) && (at + 1..goes_on).all(plain)
    }

    /// The attribution stands inside a relative clause whose verb is what is said: `which he said was late`, `who they say fled`.
    pub fn in_relative(&self) -> bool {
        let before = self.frame.left.checked_sub(1).filter(|t| *t >= self.window.tokens.start);
        let relative = before.is_some_and(|t| self.scene.is_word(t, words!["which", "who", "that", "whom"]));
        relative && self.frame.that.is_none() && self.frame.form == Form::Finite && self.scene.is_finite(self.frame.right)
    }

    /// A relative clause without its pronoun: `a leak they hope will stop`.
    pub fn touches_noun(&self) -> bool {
        let scene = self.scene;
        let noun = |t: usize| scene.shape(t) == Shape::Lower && !scene.is_edge(t) && !scene.is_finite(t) && !scene.is_adverb(t);
        let left = self.frame.left;
        let pronoun = self.frame.head == Some(Head::Pronoun) && self.frame.that.is_none();
        pronoun && left > self.window.tokens.start && noun(left - 1) && scene.is(self.frame.right, word::AUXILIARY)
    }

    /// `did not say how many`: nothing is reported.
    pub fn negated(&self) -> bool {
        let neither = self.frame.left > self.window.tokens.start && self.scene.is_word(self.frame.left - 1, words!["nor"]);
        neither || (self.frame.left..self.frame.cue.start).rev().take(4).any(|t| self.scene.is(t, word::NEGATION))
    }

    /// A clause that opens with an amount: `at least 15 died`, `as many as 100 swam`, `about a third`, `more than 60 were`.
    pub fn amount(&self, at: usize) -> bool {
        let scene = self.scene;
        let number = scene.shape(at + 1) == Shape::Number || scene.is(at + 1, word::DETERMINER);
        scene.is_word(at, words!["at", "as", "more", "up"])
            && scene.is_word(at + 1, words!["least", "most", "many", "much", "few", "than", "to"])
            || scene.is(at, word::APPROXIMATOR) && number
            || scene.is_word(at, words!["more", "much"]) && (number || !scene.is_word(at + 1, words!["about", "of"]))
    }
}
