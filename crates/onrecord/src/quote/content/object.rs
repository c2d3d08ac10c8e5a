//! Contents that are no clauses, with a part in marks: what a verb calls its object, and what it asks or promises to do.

use crate::QuoteKind;
use crate::key::Shape;
use crate::lexicon::word;
use crate::quote::content::{Content, Reader};
use crate::quote::frame::Form;
use crate::quote::frame::tense::Tense;
use crate::quote::marks::Quotation;
use crate::token::words;
use std::ops::Range;

/// Farthest marks behind the cue.
const FARTHEST: usize = 25;
/// Longest object before an infinitive.
const LONGEST_OBJECT: usize = 8;
/// Longest run of words between *to* and the first mark.
const LONGEST_START: usize = 12;

impl Reader<'_, '_, '_> {
    /// `called the plan “a farce”`, `described it as “absurd”`, `accused Leeds of “dithering”`: from the object to the closing mark, and
    /// on over what belongs to the quoted words: `a “cascade” of claims`, `“vain” and “idle”`.
    ///
    /// Counter-examples: `attacked the “farm ban”`, a term; `called for “calm”`.
    pub fn naming(&self, at: usize) -> Option<Content> {
        let scene = self.scene;
        let stop = self.window.tokens.end.min(at + FARTHEST);
        let open = (at..stop).find(|t| scene.opening(*t).is_some())?;
        let quotation = &scene.quotations[scene.opening(open)?];
        // `which she referred to as a “farce”`
        let at = at + usize::from(scene.is_word(at, words!["to"]) && scene.is_word(at + 1, words!["as"]));
        // `branded himself “a fool”`, which may go with any verb
        let own = at > self.frame.cue.end && scene.is_word(at - 1, words!["himself", "herself", "themselves", "itself"]);
        let at = at - usize::from(own);
        let before = at..open;
        // `blamed it on what she called “a slip”`: hers.
        if before.clone().any(|t| scene.is_word(t, words!["what"]) && self.frames.starting_at(t + 1).is_some()) {
            return None;
        }
        let clause = |t: usize| scene.is_word(t, words![",", ";", ":", "because"]) || t > at && scene.is_word(t, words!["that"]);
        if before.clone().any(clause) {
            return None;
        }
        // `blamed “outside hands” for the fire`
        if before.is_empty() && self.frame.lemma == "blame" && scene.is_word(quotation.close, words!["for"]) {
            return self.content(scene.trim(at..self.comma_after(quotation.close)));
        }
        if !self.takes_name(&before) || self.is_term(&before, quotation) {
            return None;
        }
        let end = self.naming_end(&before, quotation).min(self.window.tokens.end);
        let mut content = self.content(scene.trim(self.naming_start(&before)..end))?;
        // What is named is half the writer’s: `called it “a farce”`, `which she called “a farce”`.
        content.kind = QuoteKind::Mixed;
        if self.frame.lemma == "accuse" {
            content.span = scene.span(&content.tokens);
        }
        Some(content)
    }

    /// The verb gives what is in marks to an object, with no more than `before` between. Counter-examples: `a man accused of theft was
    /// told to “go home”`, `defended her use of the “old dam”`, `a user called “Anonymous”`, which has no other object.
    fn takes_name(&self, before: &Range<usize>) -> bool {
        let scene = self.scene;
        if self.frame.lemma == "accuse" && scene.is_word(before.start, words!["of"]) {
            return false;
        }
        let names = self.frame.classes.any(word::GIVES_NAME);
        let lead = self.frame.left.checked_sub(1).filter(|t| *t >= self.window.tokens.start);
        let elsewhere = lead
            .is_some_and(|t| scene.is_word(t, words!["what", "which", "whom", "who", "that"]) || self.heads_contact_clause(t));
        let passive = self.frame.form == Form::Passive;
        if before.is_empty() && names && !elsewhere && !passive && self.frame.tense == Tense::Past {
            return false;
        }
        let has = |words| before.clone().any(|t| scene.is_word(t, words));
        if matches!(&*self.frame.lemma, "describe" | "refer" | "tag") && !has(words!["as", "how"]) {
            return false;
        }
        let last = before.clone().rev().find(|t| scene.is(*t, word::PREPOSITION));
        let linked = self.frame.lemma == "blame" && has(words!["on"])
            || has(words!["as"])
            || last.is_some_and(|t| scene.is_word(t, words!["for"]) || t == before.start && scene.is_word(t, words!["of", "to"]));
        names || linked || self.frame.cue.len() > 1
    }

    /// What stands in marks is a term and nobody's judgement: `condemned it as a breach of the “Long Dam” plan`, `called for “calm”`,
    /// `what he calls “appalling” roads`.
    fn is_term(&self, before: &Range<usize>, quotation: &Quotation) -> bool {
        let scene = self.scene;
        let words = quotation.content.len();
        if self.frame.lemma == "rate" && words < 3
            || !self.frame.classes.any(word::GIVES_NAME) && scene.is_title(&quotation.content, 1)
        {
            return true;
        }
        let lone = words < 2 && before.clone().any(|t| scene.is_word(t, words!["for"]));
        lone || self.behind_what()
            && before.is_empty()
            && words < 2 + usize::from(scene.shape(quotation.content.end - 1) == Shape::Mark)
    }

    /// `what he calls`
    fn behind_what(&self) -> bool {
        self.frame.left > self.window.tokens.start && self.scene.is_word(self.frame.left - 1, words!["what"])
    }

    /// Where what is named begins: at the object, which stands `before` the marks.
    fn naming_start(&self, before: &Range<usize>) -> usize {
        let (scene, at) = (self.scene, before.start);
        match before.clone().rev().find(|t| scene.is_word(*t, words!["of"])) {
            Some(of) if self.frame.lemma == "accuse" => of + 1,
            Some(_) if self.frame.cue.len() > 1 => at,
            _ if scene.is_word(at, words!["for"]) || self.frame.lemma == "refer" && scene.is_word(at, words!["to"]) => at + 1,
            // `described as a “useful” trip`: its object stands before
            _ if scene.is_word(at, words!["as", "of", "for"])
                && (at + 1..before.end).all(|t| scene.is_word(t, words!["a", "an"])) =>
            {
                before.end
            }
            _ => at,
        }
    }

    /// Where what is named ends, with the marks or behind them.
    fn naming_end(&self, before: &Range<usize>, quotation: &Quotation) -> usize {
        let scene = self.scene;
        // `accused Rook of “lying” after the vote`, `of “lying,” and said`
        let timed = scene.is_word(quotation.content.end - 1, words![","])
            || scene.is_word(quotation.close, words!["after", "before", "during", "when", "while"]);
        // `called out the host as a “clown” and suggested he go`
        let reports = scene.is(quotation.close, word::CONJUNCTION) && self.frames.starting_at(quotation.close + 1).is_some();
        let what = self.behind_what();
        // `what he calls “cow English” on the line`
        let term = what && before.is_empty() && scene.is_word(quotation.close, words!["on"]);
        match () {
            _ if timed || reports => quotation.close,
            _ if self.frame.lemma == "accuse" || self.frame.cue.len() > 1 => self.comma_after(quotation.close),
            _ if term => quotation.close,
            _ if what => self.described_end(quotation.close),
            _ => self.named_end(quotation.close),
        }
    }

    /// The noun at `at` is what a contact clause names: `a move one banker called “bold and wise”`. Counter-example: `met a man called “Bob”`.
    fn heads_contact_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let subject = self.frame.source.clone().is_some_and(|s| s.start == at + 1 && s.end <= self.frame.cue.start);
        let noun = scene.shape(at) == Shape::Lower && !scene.is_edge(at) && !scene.is_finite(at) && !scene.is_adverb(at);
        subject && noun && at > self.window.tokens.start && scene.is(at - 1, word::DETERMINER)
    }

    /// Where the phrase ends whose quoted part ends at `close`: `what she called her “anger” over the raid`. Counter-example: `what she
    /// called “anger” on Monday`.
    fn described_end(&self, close: usize) -> usize {
        let scene = self.scene;
        let limit = self.window.tokens.end.min(close + LONGEST_START);
        let describes =
            scene.is_word(close, words!["of", "over", "on", "about", "against", "from", "between", "toward", "towards"]);
        if !describes || close >= limit || scene.is_when(close + 1) {
            return close;
        }
        let ends = |t: &usize| {
            scene.shape(*t) == Shape::Mark && !scene.is_word(*t, words!["'s", "'", "’", "-"])
                || scene.is(*t, word::CONJUNCTION | word::RELATIVE)
                || scene.is_finite(*t)
        };
        (close + 1..limit).find(ends).unwrap_or(close)
    }

    /// The end of what is named, from the mark that closes its quoted words.
    fn named_end(&self, close: usize) -> usize {
        let scene = self.scene;
        let limit = self.window.tokens.end;
        let mut end = close;
        // `“vain” and “idle”`, `a “fool” and a “liar”`
        for _ in 0..4 {
            let joint = end + usize::from(scene.is_word(end, words![","]));
            if joint >= limit || !scene.is_word(joint, words!["and", "or", "but"]) {
                break;
            }
            let article = joint + 1 + usize::from(scene.is(joint + 1, word::DETERMINER));
            let Some(next) = scene.opening(article).filter(|_| article < limit) else { break };
            end = scene.quotations[next].close;
        }
        let glued = !scene.is_word(end - 2, words![",", ".", "!", "?"]);
        let belongs = scene.is_word(end, words!["of", "who", "that", "with", "against", "toward", "towards", "about", "for"])
            || scene.shape(end) == Shape::Lower
                && !scene.is_edge(end)
                && !scene.is_adverb(end)
                && !scene.is_finite(end)
                && !scene.is_when(end);
        if end >= limit || !glued || !belongs {
            return end;
        }
        // `an “unlawful” rule | Tuesday`
        let whole = self.comma_after(end);
        let whole = whole - usize::from(scene.is_word(whole - 1, words!["."]));
        let day = scene.mention_at(whole - 1).filter(|day| scene.is_when(whole - 1) && day.tokens.len() == 1);
        day.map_or(whole, |day| day.tokens.start.max(end) - usize::from(scene.is_word(whole - 2, words!["on"])))
    }

    /// The mark that opens the last of several things to do, of which the comma parts the first: `to stay in, shut doors | and “wait for us”`.
    fn listed_open(&self, comma: usize) -> Option<usize> {
        let scene = self.scene;
        let stop = self.window.tokens.end.min(comma + LONGEST_START);
        let ends =
            |t: &usize| scene.opening(*t).is_some() || scene.is_word(*t, words![":", ";", "that"]) || scene.is(*t, word::PRONOUN);
        let open = (comma + 1..stop).find(ends)?;
        (scene.opening(open).is_some() && scene.is_word(open - 1, words!["and"])).then_some(open)
    }

    /// `vowed to “fight on”`, `urged Leeds to drop its “idle” plan`: where a part of it stands in marks.
    pub fn infinitive(&self, at: usize) -> Option<Content> {
        let scene = self.scene;
        let called = self.frame.lemma == "call" && scene.is_word(at, words!["on", "upon"]);
        if !called && !self.frame.classes.any(word::CUE_INFINITIVE) {
            return None;
        }
        let limit = self.window.tokens.end;
        let to = (at..limit.min(at + LONGEST_OBJECT)).find(|t| {
            scene.is_word(*t, words!["to", ",", ":", ";", "that"]) || scene.opening(*t).is_some() || scene.is_finite(*t)
        })?;
        if !scene.is_word(to, words!["to"]) {
            return None;
        }
        let stop = limit.min(to + 1 + LONGEST_START);
        let open = (to + 1..stop).find(|t| scene.is_word(*t, words![",", ":", ";", "that"]) || scene.opening(*t).is_some())?;
        let open = if scene.is_word(open, words![","]) { self.listed_open(open)? } else { open };
        if scene.opening(open).is_none() || scene.is(to + 1, word::DETERMINER) || scene.name_at(to + 1).is_some() {
            return None;
        }
        if open == to + 1 {
            return self.marked(open);
        }
        // `urged Leeds to mourn the dead of storm “Neneng”`: a name or a term.
        let marked = &scene.quotations[scene.opening(open)?].content;
        let one = marked.len() < 2 + usize::from(scene.shape(marked.end - 1) == Shape::Mark);
        if one && !scene.is(open - 1, word::DETERMINER | word::PRONOUN_OBLIQUE) {
            return None;
        }
        // `asked to leave “at once”` asks nobody.
        if self.frame.lemma == "ask" && to == at { None } else { self.clause(to) }
    }
}
