//! A reported clause whose subject opens with no article, right behind whom it is told or where: where it begins.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::frame::{Frame, Reader};
use crate::quote::scene::{SPEAKING_NOUN, Scene};
use crate::token::words;

/// Most words up to the verb.
const LONGEST: usize = 18;

impl Scene<'_, '_> {
    /// A subject opens at `at`, and its verb follows before `end`: `jobs would be lost`, `40 people had died`, `Rook broke the window`.
    /// Counter-examples: `lies for years`, `jobs lost in May`.
    pub fn bare_clause(&self, at: usize, end: usize) -> bool {
        self.opens_subject(at) && self.first_verb(at + 1, end).is_some()
    }

    /// The verb of the clause whose subject holds the token before `from`. Counter-examples: `the truth when he was asked`, `stories of men
    /// who were hurt`, `the staff where he was`, `more than he should have`, where another clause comes first.
    pub fn first_verb(&self, from: usize, end: usize) -> Option<usize> {
        let mut next = from;
        while next < end.min(from + LONGEST) {
            let t = next;
            next += 1;
            if self.opens_contact_clause(t) {
                return None;
            }
            if self.name_at(t).is_some() || self.shape(t) == Shape::Number {
                continue;
            }
            if self.is_word(t, words!["who", "which", "that"]) && self.is_finite(t + 1) {
                // `who stayed`, `who had left`
                next = t + 2 + usize::from(self.is(t + 1, word::AUXILIARY) && self.is_finite(t + 2));
            } else if self.opens_other_clause(t) {
                return None;
            } else if self.is_verb(t) {
                return Some(t);
            }
        }
        None
    }

    /// Nothing of a subject: a mark, a conjunction, a relative, a pronoun with a verb of its own, an infinitive.
    fn opens_other_clause(&self, t: usize) -> bool {
        let joins = self.is_word(t, words!["and", "or", "as"]) || self.is(t, word::PREPOSITION);
        let to = self.is_word(t, words!["to"]);
        !self.shape(t).is_word() && !self.is_word(t, words!["-", "'s", "'", "’", "&", "%"])
            || self.is_quote_mark(t) && self.quotation_at(t).is_some()
            || self.is(t, union(&[word::CONJUNCTION, word::RELATIVE])) && !joins
            || self.is_word(t, words!["that", "he", "she", "they", "we", "i", "you", "it", "there"])
            || to && self.name_at(t + 1).is_none() && !self.is(t + 1, word::DETERMINER)
            || self.is(t, word::CUE_SAY) && self.is_finite(t)
    }

    /// The article or the person at `t` opens a contact clause, a relative one without its pronoun: `papers the firm had read`, `evidence
    /// Rook had left`. Counter-examples: `half the town`, `closing the dam`, `port officer Rook`.
    fn opens_contact_clause(&self, t: usize) -> bool {
        let before = t - 1;
        let noun = || {
            self.shape(before) == Shape::Lower
                && !self.is_edge(before)
                && !self.is_finite(before)
                && !self.ends_with(before, "ing")
                && !self.is_adverb(before)
                && !self.is(before, word::DETERMINER)
                && !self.is_word(before, set::SHARE)
                && self.name_at(before).is_none()
        };
        let person = || {
            let role = self.is(before, SPEAKING_NOUN) && !self.is_document(before);
            !role && self.name_at(t).is_some_and(|name| name.label == Label::Person && name.tokens.start == t)
        };
        (self.is_word(t, words!["the", "a", "an", "his", "her", "their"]) || person()) && noun()
    }

    /// The word at `t` can only be the verb of a clause: `would`, `was`, `died`, `stabbed the man`. Counter-examples: `armed with a
    /// knife`, `injured the day before`.
    fn is_verb(&self, t: usize) -> bool {
        let after = || self.is_word(t - 1, words!["to", "and", "or", "but"]);
        let described = || self.is(t - 1, word::DETERMINER) && !self.is(t - 1, word::PRONOUN);
        if !self.is_finite(t) || after() || described() {
            return false;
        }
        if self.is(t, word::AUXILIARY) {
            return !self.is_word(t, words!["be", "been", "being", "having"]);
        }
        let next = t + 1;
        let object = self.is(next, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE])) || self.name_at(next).is_some();
        let when = self.is_when(next) || self.is_when(next + 1);
        self.is_word(t, set::NO_PARTICIPLE) || object && !when && !self.is_word(t, set::NOUN_OR_VERB)
    }

    /// The word at `at` opens the subject of a clause.
    fn opens_subject(&self, at: usize) -> bool {
        if let Some(name) = self.name_at(at) {
            return name.tokens.start == at;
        }
        let shape = self.shape(at);
        if shape == Shape::Number || self.is(at, word::NUMBER_WORD) {
            return !self.is_when(at);
        }
        // `at least 40`, `more than a hundred`
        let number = |t: usize| self.shape(t) == Shape::Number || self.is(t, union(&[word::NUMBER_WORD, word::VAGUE_NUMBER]));
        if self.is(at, word::APPROXIMATOR) || self.is_word(at, words!["at", "more", "up", "as", "fewer", "less", "over"]) {
            return (at + 1..at + 4).any(number);
        }
        // `told the Post reporter`: part of whom it is told.
        let title = || (at + 1..at + 4).any(|t| self.name_at(t).is_some_and(|name| name.label == Label::Person));
        let role = self.is(at, word::PERSON_NOUN | word::TITLE)
            && !["one", "body"].iter().any(|end| self.ends_with(at, end))
            && self.is_singular(at)
            && shape == Shape::Lower
            && !title();
        let noun_too = self.is_word(at, set::NOUN_OR_VERB);
        // `told residents living nearby`: no subject. `told the board closing the dam would`: one.
        let participle = self.ends_with(at, "ing") && (self.is_edge(at + 1) || self.is_adverb(at + 1));
        let anyone = self.is(at, word::PRONOUN) && !self.is_word(at, words!["he", "she", "they", "we", "i", "you", "it", "who"]);
        shape.is_word()
            && (!self.is_edge(at) || anyone)
            && !self.is_word(
                at,
                words!["him", "them", "us", "me", "'s", "'", "’", "seen", "written", "taken", "shown", "given", "sent"],
            )
            && (!self.is_finite(at) || noun_too)
            && !self.is_when(at)
            && !self.is_adverb(at)
            && !self.is_word(at, words!["that", "not", "so", "such", "much", "how", "what", "otherwise"])
            && !role
            && !participle
    }

    /// The word before `at` closes whom it is told, or where: `the BBC`, `the jury`, `supporters`, `a statement`. Counter-example: `Odland`
    /// in `Odland television`.
    fn closes_hearer(&self, at: usize) -> bool {
        let last = at - 1;
        if let Some(name) = self.name_at(last) {
            return name.tokens.end == at && (name.label != Label::Norp || self.ends_with(last, "s"));
        }
        let lower = self.shape(last) == Shape::Lower;
        // `told the story men had heard`
        self.is(last, SPEAKING_NOUN) && !self.is_document(last)
            || self.is_word(last, set::OCCASION)
            || lower && self.is_word(last, words!["them", "him", "her", "us", "me", "programme", "program"])
    }
}

impl Reader<'_, '_, '_> {
    /// Where whom it is told ends, behind `first`, before a bare clause; `end` is where its noun phrase would end by itself: `told the BBC
    /// jobs would be lost`, `told the inquest Mr Rook had`, `told union members strikes would`. Counter-examples: `told the Halden health board
    /// it was`; `told the court staff where he was`. But for *tell*, the noun phrase may be the subject: `warned the council leaders would go`.
    pub fn told_before_clause(&self, first: usize, end: usize, told: bool) -> Option<usize> {
        let scene = self.scene;
        let verb = scene.first_verb(first + 1, self.tokens.end)?;
        // `told state television`: no noun in the singular stands alone.
        let lone = scene.shape(first) == Shape::Lower
            && scene.is_singular(first)
            && !scene.is(first, word::PRONOUN_OBLIQUE)
            && !scene.is_word(first, set::OCCASION)
            && !scene.is_word(first, words!["staff", "television", "radio"]);
        let begins = |t: usize| scene.closes_hearer(t) && scene.opens_subject(t) && !(lone && t == first + 1);
        // `told the board on Monday jobs`: what stands before the day is read without it.
        let verb = (first + 1..verb).find(|t| scene.is_when(*t)).unwrap_or(verb);
        if (first + 1..verb).contains(&end) && begins(end) {
            return Some(end);
        }
        let clear = |t: usize| {
            let people = scene.is(t - 1, SPEAKING_NOUN) && !scene.is_singular(t - 1);
            told || people && (scene.shape(t) != Shape::Lower || scene.is_word(t, words!["anyone", "everyone", "nobody"]))
        };
        let begin = (first + 1..verb).find(|t| begins(*t) && clear(*t))?;
        // `told Halden staff jobs would`; counter-example: `told Halden police officers had`
        let longer = scene.name_at(begin - 1).is_some()
            && scene.is(begin, SPEAKING_NOUN)
            && scene.shape(begin) == Shape::Lower
            && !scene.is(begin + 1, SPEAKING_NOUN)
            && begin + 1 < verb
            && begins(begin + 1);
        Some(begin + usize::from(longer))
    }

    /// A bare clause begins at `t`, behind the place or the piece of writing that the adjunct from `at` names: `said in a statement jobs
    /// would be lost`, `said on Monday in a note to members strikes would`. Counter-example: `said in some towns people would`.
    pub fn bare_behind_occasion(&self, frame: &Frame, t: usize, at: usize) -> bool {
        let scene = self.scene;
        // `said at the time jobs would`; counter-examples: `said by the time police came`, `said in time prices would`
        let time = t == at + 3 && scene.is_word(at, words!["at"]) && scene.is_word(t - 1, words!["time"]);
        let closed = scene.closes_hearer(t) || scene.is_when(t - 1);
        if !(time || closed) {
            return false;
        }
        let occasion = scene.has_word(at + 1..t, set::OCCASION);
        let named =
            || scene.name_at(t - 1).is_some() && (frame.addressee.is_some() || scene.is_word(at, words!["on", "to", "via"]));
        // `a letter to union members strikes`
        let longer = !scene.is_word(t - 1, set::OCCASION)
            && scene.is(t, SPEAKING_NOUN)
            && !scene.is_singular(t)
            && scene.bare_clause(t + 1, self.tokens.end);
        (time || closed && (occasion || named())) && !longer && scene.bare_clause(t, self.tokens.end)
    }
}
