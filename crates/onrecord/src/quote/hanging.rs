//! Phrases that a preposition or a participle hangs on another one: `officials in Leeds`, `44 percent of voters`, `doctors treating Rook`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{CUE, SPEAKING_NOUN, Scene};
use crate::token::{WordSet, words};
use std::ops::Range;

/// Farthest a subject that opens the sentence stands from the phrase that describes it.
const FARTHEST: usize = 30;

/// Most phrases that hang on one another.
const DEEPEST: usize = 4;

/// Most tokens from where a sentence begins to the cue behind the share of people that opens it.
const LONGEST_SHARE: usize = 60;

/// Words that a share of people may begin with, or a number of them.
const BEFORE_SHARE: &WordSet =
    words!["but", "and", "more", "than", "at", "least", "less", "some", "only", "just", "fewer", "the", "half", "most", "a"];

/// Prepositions that hang a modifier on the noun before: `a spokesman for the company`.
pub const HANGING: &WordSet = words![
    "of",
    "for",
    "from",
    "in",
    "at",
    "with",
    "to",
    "on",
    "by",
    "near",
    "inside",
    "about",
    "against",
    "close",
    "within",
    "into",
    "around",
    "outside",
    "under",
    "throughout"
];

/// Participles without *-ed* that describe who or what speaks.
const OBTAINED: &WordSet = words!["seen", "written", "taken", "shown", "held", "made"];

/// Pronouns that a group may hang on: `one of the officials`.
pub const PART: &WordSet = words![
    "one",
    "another",
    "some",
    "many",
    "few",
    "most",
    "others",
    "both",
    "all",
    "each",
    "several",
    "nobody",
    "everyone",
    "everybody",
    "someone"
];

impl Scene<'_, '_> {
    /// A phrase with a preposition before it gives way to the speaking noun the preposition hangs on: in `officials in Leeds said`,
    /// `officials`. Counter-example: `In Leeds officials said`, where nothing stands before the preposition.
    ///
    /// Each phrase to the left is one deeper, down to [`DEEPEST`], where nothing hangs any more.
    pub fn hang(&self, own: Phrase, floor: usize, depth: usize) -> Phrase {
        let start = own.extent.start;
        if start < floor + 2 || !self.is_word(start - 1, HANGING) { own } else { self.hung_on(own, floor, depth) }
    }

    /// The same, where a preposition stands before the phrase.
    #[inline(never)] // Seldom asked.
    fn hung_on(&self, own: Phrase, floor: usize, depth: usize) -> Phrase {
        let start = own.extent.start;
        // `as two of his colleagues said`, `that five of six members felt`; counter-example: `the mother of two of them said`
        let counted = self.is_word(start - 1, words!["of"]) && self.is(start - 2, word::NUMBER_WORD);
        if counted && own.head.speaks() && !(start > floor + 2 && self.is_word(start - 3, HANGING)) {
            return Phrase { extent: start - 2..own.extent.end, source: start - 2..own.source.end, head: Head::Speaker };
        }
        // `editor in chief Ann Example said`
        if self.is_word(start - 1, words!["in"]) && self.is_word(start, words!["chief"]) && own.source.start == start + 1 {
            return Phrase { extent: start - 2..own.extent.end, ..own };
        }
        let deeper = depth < DEEPEST;
        if self.is_obtained(start - 2, floor) {
            let left = if deeper { self.before(start - 2, floor, DEEPEST) } else { None };
            let left = left.filter(|left| left.head == Head::Speaker);
            return left.map_or(own.clone(), |left| Phrase { extent: left.extent.start..own.extent.end, ..left });
        }
        // `Head of the Halden Board Dr. Ann Example said`
        if let Some(role) = self.role_before(&own, floor) {
            return Phrase { extent: role..own.extent.end, ..own };
        }
        // `Rook, from Leeds said`, `Rook, for the port, said`
        if deeper
            && start > floor + 3
            && self.is_word(start - 2, words![","])
            && self.name_at(start - 3).is_some_and(|name| name.label == Label::Person)
            && let Some(person) = self.before(start - 2, floor, DEEPEST)
        {
            return Phrase { extent: person.extent.start..own.extent.end, ..person };
        }
        if deeper
            && own.head != Head::Pronoun
            && !self.is_when(start - 1)
            && let Some(left) = self.before(start - 1, floor, depth + 1)
        {
            return self.hung(own, left, floor);
        }
        own
    }

    /// Who does something to the person named: `A lawyer representing Ann Example`, `MPs backing Mayor Ann Example`. Counter-examples: `the
    /// bank’s acting head Ann Example`, `Port managing director Ann Example`.
    pub fn acting_on(&self, named: &Phrase, floor: usize) -> Option<Phrase> {
        if named.head != Head::Name(Label::Person) {
            return None;
        }
        let does = |t: &usize| self.shape(*t) == Shape::Lower && self.ends_with(*t, "ing") && !self.is_in_title(*t);
        // `defending` may be a cue, before which the phrase ends.
        let first = named.extent.start.saturating_sub(1).max(floor + 1);
        let verb = (first..named.source.start).rev().find(does)?;
        let object = verb + 1 == named.source.start || self.shape(verb + 1).is_capital();
        let who = self.is(verb - 1, SPEAKING_NOUN) || self.name_at(verb - 1).is_some() || self.shape(verb - 1) == Shape::Upper;
        let subject = (object && who).then(|| self.simple_before(verb, floor))??;
        subject.head.speaks().then_some(Phrase { extent: subject.extent.start..named.extent.end, ..subject })
    }

    /// The participle at `at` describes a speaking noun before it: `a letter obtained under the act`, `people briefed by the board`.
    fn is_obtained(&self, at: usize, floor: usize) -> bool {
        at > floor
            && self.shape(at) == Shape::Lower
            && (self.ends_with(at, "ed") || self.is_word(at, OBTAINED))
            && self.is(at - 1, SPEAKING_NOUN)
            && !self.is_edge(at - 1)
    }

    /// Which of two phrases with a preposition between them speaks: the one on the left, where it can.
    fn hung(&self, own: Phrase, left: Phrase, floor: usize) -> Phrase {
        let preposition = own.extent.start - 1;
        let end = own.extent.end;
        // `44 percent of voters`, `a majority of voters`: the source whole.
        let of = self.is_word(preposition, words!["of"]);
        let people = own.head.speaks() || self.is_word(own.source.start, words!["those"]);
        if of && people && left.extent.end == preposition && self.is_amount(left.extent.end - 1) {
            return Phrase { extent: left.extent.start..end, source: left.source.start..own.source.end, head: Head::Speaker };
        }
        // `Those close to Rook say`
        if left.head == Head::Noun && left.extent.len() == 2 && self.is_word(left.extent.start, words!["those"]) {
            let start = left.extent.start;
            return Phrase { extent: start..end, source: start..start + 1, head: Head::Pronoun };
        }
        let part = left.head == Head::Pronoun && self.is_word(left.source.start, PART);
        if part || matches!(left.head, Head::Speaker | Head::Name(Label::Person | Label::Org | Label::Norp)) {
            // `one of them`, a part of a group, is the source whole.
            let source = if part && of { left.source.start..end } else { left.source.clone() };
            return Phrase { extent: left.extent.start..end, source, ..left };
        }
        // `The reaction to the ruling shows`: no other subject can stand there.
        let whole = left.head == Head::Noun && left.extent.start == floor && self.is_word(floor, words!["the", "a", "an"]);
        if whole && !of && own.head != Head::Name(Label::Person) { Phrase { extent: floor..end, ..left } } else { own }
    }

    /// Where the role begins that opens the sentence before a name, without an article: `Head of the Halden Board Dr. Ann Example`.
    /// Counter-examples: `Aides of Halden Mayor Ann Example`, `Head of staff to Dr. Ann Example`.
    fn role_before(&self, own: &Phrase, floor: usize) -> Option<usize> {
        let of = own.extent.start.checked_sub(1).filter(|of| *of > floor && self.is_word(*of, words!["of"]))?;
        let name = self.name_at(of + 1).or_else(|| self.name_at(of + 2)).filter(|name| name.label == Label::Org)?;
        let role = own.head == Head::Name(Label::Person)
            && name.tokens.end < own.source.start
            && self.is(of - 1, word::TITLE)
            && (floor..of).len() < 4
            && self.shape(floor).is_capital()
            && !self.is(floor, word::DETERMINER);
        role.then_some(floor)
    }

    /// A share or a number of people that opens the sentence before the cue at `verb`: `26 percent of those who voted`, `Six in 10 voters`,
    /// `More than half of those asked`. Counter-examples: `In May 26 percent of voters`, `Two of them left, she`.
    pub fn share(&self, floor: usize, verb: usize) -> Option<Phrase> {
        let opens = self.shape(floor) == Shape::Number
            || self.is(floor, union(&[word::NUMBER_WORD, word::APPROXIMATOR]))
            || self.is_word(floor, BEFORE_SHARE);
        if opens && verb <= floor + LONGEST_SHARE { self.share_from(floor, verb) } else { None }
    }

    /// The same, where the word at `floor` may open one.
    #[inline(never)] // Seldom asked.
    fn share_from(&self, floor: usize, verb: usize) -> Option<Phrase> {
        let mut at = floor + usize::from(self.is_word(floor, words!["but", "and"]));
        let start = at;
        while at < verb
            && (self.is(at, word::APPROXIMATOR)
                || self.is_word(at, words!["more", "than", "at", "least", "less", "some", "only", "just", "fewer"]))
        {
            at += 1;
        }
        if let Some(end) = self.number_alone(at, verb) {
            return Some(self.part(start..end, verb));
        }
        let number = |t: usize| self.shape(t) == Shape::Number || self.is(t, word::NUMBER_WORD);
        let part = words!["third", "quarter", "half", "majority", "fifth"];
        let half = self.is_word(at, words!["half", "most"]) || self.is_word(at, words!["a"]) && self.is_word(at + 1, part);
        if !number(at) && !half {
            return None;
        }
        at += usize::from(self.is_word(at, words!["a"]));
        while at < verb && (number(at) || self.is_word(at, set::SHARE_UNIT) || self.is_word(at, words!["-", "per"])) {
            at += 1;
        }
        if at == verb {
            return (at > start && self.is_word(at - 1, set::SHARE_UNIT)).then(|| self.part(start..at, verb));
        }
        let of = self.is_word(at, words!["of", "in"]) && at + 1 < verb;
        // `Half the voters said`
        let the = half && self.is_word(at, words!["the"]);
        let all = self.phrase_after(at + usize::from(!the), verb).filter(|_| of || the)?;
        let mut all = if number(at + 1) { all.extent.start..all.extent.end } else { all.source };
        // `those 65 and older`, `voters 65 and older`
        let age = all.end + usize::from(number(all.end));
        if age + 1 < verb
            && number(age - 1)
            && self.is_word(age, words!["and"])
            && self.is_word(age + 1, words!["older", "over", "younger", "under"])
        {
            all.end = age + 2;
        }
        // What follows may describe them.
        let rest = all.end..verb;
        let relative = self.is(all.end, word::RELATIVE);
        let plain = |t: usize| self.shape(t) != Shape::Mark || self.is_word(t, words!["-", "'s"]) || self.name_at(t).is_some();
        let clean = rest.clone().all(plain)
            && (relative || !self.has_finite(rest.start + usize::from(self.ends_with(rest.start, "ed"))..rest.end));
        clean.then(|| self.part(start..all.end, verb))
    }

    /// Where a number of people ends that is all there is before the cue: `The other two`, `Two others`, `one in 10`, `Two of the three`. Counter-example:
    /// `Two said no`.
    fn number_alone(&self, at: usize, verb: usize) -> Option<usize> {
        let number = |t: usize| self.shape(t) == Shape::Number || self.is(t, word::NUMBER_WORD);
        let the = self.is_word(at, words!["the"]);
        let first = at + usize::from(the) + usize::from(the && self.is_word(at + 1, words!["other"]));
        if !number(first) {
            return None;
        }
        let others = self.is_word(first + 1, words!["others"]);
        let of = self.is_word(first + 1, words!["of", "in"]);
        let all = first + 2 + usize::from(self.is_word(first + 2, words!["the"]));
        let whole = (the || others) && first + 1 + usize::from(others) == verb || of && number(all) && all + 1 == verb;
        whole.then_some(verb)
    }

    fn part(&self, source: Range<usize>, verb: usize) -> Phrase {
        Phrase { extent: source.start..verb, source, head: Head::Pronoun }
    }

    /// The last word of a share or number of people: `44 percent`, `a majority`, `dozens`.
    fn is_amount(&self, token: usize) -> bool {
        let share = self.mention_at(token).is_some_and(|m| m.label == Label::Percent && m.tokens.end == token + 1);
        share || self.is_word(token, set::SHARE)
    }

    /// The subject that opens the sentence, where what stands between it and the phrase at `own` only describes it: `Officials close
    /// to the talks said`, `The envoy for Odland and Berg said`. Counter-example: `Officials said the minister denied`, with a verb
    /// between; `In a letter to the board the minister said`.
    pub fn opening_subject(&self, inner: &Phrase, floor: usize) -> Option<Phrase> {
        let own = inner.extent.start;
        if own < floor + 2 || own > floor + FARTHEST {
            return None;
        }
        // `The minister while speaking to reporters said`, `Ann Example talking to the Post said`
        let speaking = |next: usize| {
            let verb = next + usize::from(self.is_word(next, words!["while"]));
            self.is_word(verb, words!["speaking", "talking", "addressing", "briefing"]).then_some(verb)
        };
        // `Chair of the board Tamsin Rook said`: a name with its description.
        let behind = inner.source.start - 1;
        if inner.head == Head::Name(Label::Person) && !self.is(behind, word::PREPOSITION) && !self.is_word(behind, words!["as"]) {
            return None;
        }
        // `Ministers called for an inquiry after nurses said`, `Rook died in a crash that police say`: the subject of another clause.
        // Counter-example: `Officials briefed after the vote said`
        let people = matches!(inner.head, Head::Name(Label::Person))
            || inner.head == Head::Speaker
                && self.is(inner.source.end - 1, union(&[word::PERSON_NOUN, word::TITLE, word::TITLE_PLURAL]));
        let after = words!["after", "before", "when", "while", "because", "until", "once"];
        if people && self.is_word(own - 1, after) || self.is_word(own - 1, words!["that", "which", "whom"]) {
            return None;
        }
        // `“It leaks,” a man walking his dog said`
        let start = self.opening(floor).map_or(floor, |s| self.quotations[s].close);
        let start = start + self.is_word(start, words!["but", "and"]) as usize;
        let subject = self.phrase_after(start, own)?;
        let next = subject.extent.end;
        let speaks = speaking(next);
        if !matches!(subject.head, Head::Speaker | Head::Noun | Head::Name(Label::Org))
            && !(speaks.is_some() && subject.head == Head::Name(Label::Person))
        {
            return None;
        }
        let next = speaks.unwrap_or(next);
        // `doctors treating Rook said`, `people briefed on the talks said`; `protests erupted after the paper said` is a clause.
        // `a survivor named only as Rook said`
        let after = next + 1 + usize::from(self.is_adverb(next + 1));
        let past = self.ends_with(next, "ed")
            && (self.is(after, word::PREPOSITION) && !self.is(after, word::CONJUNCTION) || self.is_word(after, words!["as"]));
        let participle = self.shape(next) == Shape::Lower && (self.ends_with(next, "ing") || past) && next < own;
        let described = self.is_word(next, HANGING)
            || self.is_word(next, words!["across", "between", "familiar"])
            || self.is_word(next, OBTAINED)
            || participle;
        let verb = |t: usize| {
            self.is_finite(t) && !self.is(t - 1, word::DETERMINER)
                || self.is(t, word::RELATIVE)
                || self.is(t, CUE) && self.shape(t) == Shape::Lower && !self.is(t, SPEAKING_NOUN)
        };
        let mark = |t: usize| self.shape(t) == Shape::Mark && self.name_at(t).is_none() && !self.is_word(t, words!["-"]);
        let plain = next < own && !(next + 1..own).any(|t| verb(t) || mark(t));
        // `All of the officials said`
        let part = subject.source.len() == 1 && self.is_word(start, PART) && self.is_word(next, words!["of"]);
        let end = if part { inner.source.end } else { subject.source.end };
        let source = subject.source.start..end;
        (described && plain).then_some(Phrase { extent: subject.extent.start..inner.extent.end, source, ..subject })
    }
}
