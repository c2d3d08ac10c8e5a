//! Noun phrases beside a cue: who may be the source or the addressee.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::hanging::HANGING;
use crate::quote::scene::{CUE, SPEAKING_NOUN, Scene};
use crate::token::words;
use std::ops::Range;

/// What the head of a noun phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    Name(Label),
    Pronoun,
    /// `who`, `which`.
    Relative,
    /// A noun that can speak: `the minister`, `officials`, `a report`.
    Speaker,
    /// Any other noun: `her gamble`.
    Noun,
}

impl Head {
    /// Can be a source without further evidence.
    pub fn speaks(self) -> bool {
        match self {
            Head::Name(label) => matches!(label, Label::Person | Label::Org | Label::Norp | Label::Gpe),
            Head::Pronoun | Head::Relative | Head::Speaker => true,
            Head::Noun => false,
        }
    }
}

/// A noun phrase: its whole extent, and the part that the guide calls the source (a name alone, else article to head noun).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub extent: Range<usize>,
    pub source: Range<usize>,
    pub head: Head,
}

/// Longest run of words taken for one noun phrase.
pub const LONGEST: usize = 14;

impl Scene<'_, '_> {
    /// The noun phrase that ends right before `end`, not reaching below `floor`.
    pub fn phrase_before(&self, end: usize, floor: usize) -> Option<Phrase> {
        self.before(end, floor, 0)
    }

    /// The same, `depth` phrases left of the first; see [`Scene::hang`].
    pub fn before(&self, mut end: usize, floor: usize, depth: usize) -> Option<Phrase> {
        for _ in 0..3 {
            if end <= floor {
                return None;
            }
            let last = end - 1;
            match self.mention_at(last) {
                Some(when) if matches!(when.label, Label::Date | Label::Time) => {
                    if self.is_age(last) {
                        break;
                    }
                    end = when.tokens.start.max(floor);
                    if end > floor && self.is_word(end - 1, words!["on", "in", "late", "early"]) {
                        end -= 1;
                    }
                }
                other => {
                    let adverb = other.is_none_or(|name| !name.label.is_name()) && self.is_adverb(last);
                    if !adverb && !self.floats(last, floor) {
                        break;
                    }
                    end = last;
                }
            }
        }
        if end <= floor {
            return None;
        }
        let own = self.simple_before(end, floor)?;
        let mut own = self.acting_on(&own, floor).unwrap_or(own);
        // `an envoy in Halden, Odland`: a town and its country are one.
        let start = own.source.start;
        if own.head == Head::Name(Label::Gpe)
            && start > floor + 2
            && self.is_word(start - 1, words![","])
            && let Some(town) = self.name_at(start - 2).filter(|town| matches!(town.label, Label::Gpe | Label::Loc | Label::Fac))
            && town.tokens.start > floor
            && self.is_word(town.tokens.start - 1, HANGING)
        {
            own.extent.start = town.tokens.start;
        }
        Some(self.hang(own, floor, depth))
    }

    /// *both* or *all* behind what it counts: `Rook and Berg both said`, `they all said`. Counter-example: `Both said`.
    fn floats(&self, at: usize, floor: usize) -> bool {
        let counts = at > floor && self.is_word(at, words!["both", "all", "each"]);
        counts && (self.is_word(at - 1, words!["they", "we", "you"]) || self.name_at(at - 1).is_some())
    }

    /// One noun phrase without its prepositions.
    #[inline]
    pub fn simple_before(&self, end: usize, floor: usize) -> Option<Phrase> {
        let bare = self.before_letters(end, floor);
        let last = bare - 1;
        if let Some(name) = self.name_at(last) {
            if name.tokens.end != bare && !self.is_word(last, words!["."]) {
                return None;
            }
            let start = name.tokens.start.max(floor);
            let extent = self.walk_left(start, floor)..end;
            // `the Ohio Republican`: no name of anybody.
            let several = self.is_word(extent.start, words!["a", "an"]) && self.ends_with(last, "s");
            let nominal = name.label == Label::Norp && self.is(extent.start, word::DETERMINER) && !several;
            let source = if nominal { extent.clone() } else { start..bare };
            return Some(Phrase { extent, source, head: Head::Name(name.label) });
        }
        if self.is_word(last, words!["who", "which", "that"]) {
            return Some(Phrase { extent: last..end, source: last..end, head: Head::Relative });
        }
        if self.is(last, word::PRONOUN) && !self.is_word(last, words!["this"]) {
            return Some(Phrase { extent: last..end, source: last..end, head: Head::Pronoun });
        }
        // `the 31-year-old`
        if self.is_age(last) {
            return self.aged(end, floor);
        }
        // `Lodge 751`, `Channel 10`; no deeper than this, as no number stands before it.
        if self.shape(last) == Shape::Number && last > floor && self.shape(last - 1).is_capital() && !self.is_when(last) {
            let body = self.simple_before(last, floor)?;
            let speaks = body.head.speaks() || body.head == Head::Noun;
            return speaks.then_some(Phrase {
                extent: body.extent.start..end,
                source: body.source.start..end,
                head: Head::Speaker,
            });
        }
        if !self.shape(last).is_word() || self.is_edge(last) {
            return None;
        }
        let mut start = self.walk_left(end, floor);
        if start >= end {
            return None;
        }
        // `Halden Police Service (HPS) officials`
        if start > floor + 3 && self.is_word(start - 1, words![")"]) && self.is_word(start - 3, words!["("]) {
            let name = self.name_at(start - 4).filter(|name| name.label == Label::Org && name.tokens.end + 3 == start);
            start = name.map_or(start, |name| self.walk_left(name.tokens.start.max(floor), floor));
        }
        if start > floor + 2 && self.is_word(start - 1, words![","]) {
            start = self.article_of_seat(start, end, floor).unwrap_or(start);
        }
        // `both “blue” towns`
        if let Some(open) = self.scare_marks(start).filter(|open| *open > floor) {
            start = self.walk_left(open, floor);
        }
        Some(self.nominal(start..end))
    }

    /// Where the letters behind a person's name begin: `Ann Example | KC`.
    fn before_letters(&self, end: usize, floor: usize) -> usize {
        let mut bare = end;
        while bare > floor + 1 && self.are_letters(bare - 1) {
            bare -= 1;
        }
        let person = bare < end && self.name_at(bare - 1).is_some_and(|name| name.label == Label::Person);
        if person { bare } else { end }
    }

    fn are_letters(&self, at: usize) -> bool {
        self.is(at, word::POST_NOMINAL) && self.shape(at) != Shape::Lower && self.name_at(at).is_none()
    }

    /// The last word of an age that stands for a person: `31-year-old`.
    fn is_age(&self, token: usize) -> bool {
        self.is_word(token, words!["old"]) && self.is_when(token)
    }

    /// One past an age that describes whom it stands before: `the 31-year-old actress`, `second-year student Ann Example`.
    fn compound_age(&self, start: usize) -> Option<usize> {
        let age = self.mention_at(start).filter(|age| age.tokens.start == start && self.is_when(start))?;
        let end = age.tokens.end;
        let tied = self.is_word(end - 1, words!["old", "year"]) && self.ends_compound(end - 1);
        (tied && self.shape(end).is_word() && !self.is_edge(end) && !self.is_when(end)).then_some(end)
    }

    /// The person an age before `end` stands for: `the 31-year-old`, `the former 31-year-old`.
    fn aged(&self, end: usize, floor: usize) -> Option<Phrase> {
        let age = self.mention_at(end - 1)?.tokens.start;
        let article = age.checked_sub(1).filter(|article| *article >= floor && self.is(*article, word::DETERMINER))?;
        Some(Phrase { extent: article..end, source: article..end, head: Head::Speaker })
    }

    /// A name before the noun that says what kind of body it is: `the powerful Odland union`, where `Odland` alone is the name.
    /// Counter-example: `Odland leaders`.
    fn named_body(&self, chunk: &Range<usize>) -> Option<Phrase> {
        let last = chunk.end - 1;
        if !self.is_word(last, words!["newspaper", "magazine", "union", "firm"]) {
            return None;
        }
        let name = self.name_at(last.checked_sub(1).filter(|t| *t >= chunk.start)?)?;
        let whole = name.label == Label::Org && name.tokens.start >= chunk.start;
        whole.then(|| Phrase { extent: chunk.clone(), source: name.tokens.clone(), head: Head::Name(name.label) })
    }

    /// Head and extent of a nominal: its last speaking noun (`people familiar`, `officials briefed`), else its last word.
    fn nominal(&self, chunk: Range<usize>) -> Phrase {
        if let Some(named) = self.named_body(&chunk) {
            return named;
        }
        let last = chunk.end - 1;
        // `the Ohio Republican`
        if self.name_at(last).is_some_and(|name| name.label == Label::Norp) {
            return Phrase { source: chunk.clone(), extent: chunk, head: Head::Name(Label::Norp) };
        }
        // A capitalised run that no stage knows is a name: `the Zyx Collective`.
        // `other` speaks alone, not before its noun.
        // In `survivors’ accounts`, the accounts do.
        let owns = |t: usize| t < last && self.is_word(t + 1, words!["'s", "'", "’"]);
        // In `European Union monitors`, the monitors do.
        let plural = || self.ends_with(last, "s") && self.shape(last) == Shape::Lower;
        let named = |t: usize| self.name_at(t).is_some_and(|name| name.tokens.end < chunk.end) && plural();
        let speaks =
            |t: usize| self.is(t, SPEAKING_NOUN) && !named(t) && (t == last || !self.is(t, word::DETERMINER)) && !owns(t);
        let noun = (chunk.start..chunk.end).rev().find(|t| speaks(*t) && self.shape(*t) != Shape::Mark);
        let noun = noun.map(|noun| self.compound_end(noun).min(last));
        match noun {
            Some(noun) if noun == last || self.shape(last) == Shape::Lower => {
                // `an attack officials said was planned`: two phrases.
                let apart = chunk.len() == 3
                    && self.is_word(chunk.start, words!["a", "an"])
                    && self.is(noun, word::TITLE_PLURAL | word::PERSON_NOUN)
                    && !self.is_singular(noun)
                    && !self.is(chunk.start + 1, word::DETERMINER | word::NUMBER_WORD);
                let first = if apart { noun } else { chunk.start };
                Phrase { source: first..noun + 1, extent: first..chunk.end, head: Head::Speaker }
            }
            _ if self.shape(last).is_capital() && chunk.len() > 1 => {
                let source = self.capital_run(chunk.clone());
                Phrase { extent: chunk, source, head: Head::Speaker }
            }
            _ => Phrase { source: chunk.clone(), extent: chunk, head: Head::Noun },
        }
    }

    /// The capitalised words at the end of a chunk.
    fn capital_run(&self, chunk: Range<usize>) -> Range<usize> {
        let last = chunk.end - 1;
        let mut start = self.name_at(last).map_or(last, |name| name.tokens.start.max(chunk.start));
        while start > chunk.start
            && self.shape(start - 1).is_capital()
            && !self.is(start - 1, word::TITLE)
            && !self.is(start - 1, word::DETERMINER)
            && !self.is(start - 1, word::HONORIFIC)
        {
            start -= 1;
        }
        start..chunk.end
    }

    /// Start of the noun phrase that ends before `end`: leftwards over its words, up to and with its article.
    fn walk_left(&self, end: usize, floor: usize) -> usize {
        let floor = floor.max(end.saturating_sub(LONGEST));
        let mut start = end;
        while start > floor && !self.is_edge(start - 1) {
            let t = start - 1;
            if let Some(when) = self.mention_at(t) {
                if start < end
                    && let Some(article) = self.dated_noun(t, floor)
                {
                    return article;
                }
                let first = when.tokens.start;
                // `19-year-old student Ann Example`
                if (start < end || self.name_at(start).is_some()) && self.compound_age(first) == Some(start) {
                    start = first.max(floor);
                    continue;
                }
                // `Monday's report`
                if start < end && self.is_word(start, words!["'s"]) && self.is_when(t) {
                    return first.max(floor);
                }
            }
            if self.is_beyond(t, start, end, floor) {
                break;
            }
            start -= 1;
            let possessor = start > floor && self.is_word(start - 1, words!["'s", "'", "’"]);
            if self.is(t, word::DETERMINER) && self.name_at(t).is_none() && !possessor && !self.ends_compound(t) {
                // `all the`, `both of`: one more determiner may precede.
                if start > floor && self.is(start - 1, word::DETERMINER) && !self.is_word(start - 1, words!["that"]) {
                    start -= 1;
                }
                break;
            }
        }
        start
    }

    /// The word at `t`, left of the noun phrase read so far from `start` to `end`, is none of its words.
    fn is_beyond(&self, t: usize, start: usize, end: usize, floor: usize) -> bool {
        // `The embassy gave officials a note`: a verb.
        let subject =
            || t > floor && (self.is(t - 1, SPEAKING_NOUN) || self.name_at(t - 1).is_some_and(|name| name.label != Label::Norp));
        if start < end && self.ends_with(t, "ed") && self.is_finite(t) && subject() {
            return true;
        }
        if self.name_at(t).is_none()
            && (self.is_when(t) || self.is_cue_verb(t) && !(start == end && self.is_noun_at(t) || self.is_plain_noun(t, floor)))
        {
            return true;
        }
        // Counter-example: `the previously unknown group`
        let within = || t > floor && self.is_word(t - 1, words!["a", "an", "the", "his", "her", "its", "their", "'s"]);
        if start < end && self.is_adverb(t) && self.shape(t) == Shape::Lower && !within() {
            return true;
        }
        // `was hard that Rook would say so`, `warned that city officials said`: *that* goes with no name, no plural and no number.
        let plural =
            || self.ends_with(end - 1, "s") || self.is_word(end - 1, set::PLURAL_PEOPLE) || self.shape(start) == Shape::Number;
        if self.is_word(t, words!["that"]) {
            return self.name_at(start).is_some() || start < end && plural();
        }
        // `the port failed, a charge Halden denies`: an apposition before its relative clause.
        self.name_at(start).is_some() && self.is_word(t, set::ACCUSATION)
    }

    /// A plain form behind an article is a noun: `the rail operator`, `a mock jury`.
    fn is_plain_noun(&self, t: usize, floor: usize) -> bool {
        let article = t > floor && self.is_word(t - 1, words!["a", "an", "the"]);
        article && !["ed", "ing", "s"].iter().any(|end| self.ends_with(t, end))
    }

    /// Where the article of a noun stands that a date before it describes: `a 2017 study`. `at` is the date's last token.
    fn dated_noun(&self, at: usize, floor: usize) -> Option<usize> {
        let date = self.mention_at(at).filter(|_| self.is_when(at))?;
        let article = date.tokens.start.checked_sub(1).filter(|article| *article >= floor)?;
        (date.tokens.end == at + 1 && self.is_word(article, words!["a", "an", "the"])).then_some(article)
    }

    /// One past the date at `at` that describes a noun, or owns it, in the phrase from `start`: `a | 2017 | study`, `last month | ’s survey`.
    /// Counter-example: `told the panel Monday he`.
    fn describing_date(&self, start: usize, at: usize) -> Option<usize> {
        let end = self.mention_at(at).filter(|date| date.tokens.start == at && self.is_when(at))?.tokens.end;
        let owner = || at == start && self.is_word(end, words!["'s"]);
        let noun = || !self.is_edge(end) && !self.is_when(end) && (self.is(end, SPEAKING_NOUN) || !self.is_finite(end));
        (self.dated_noun(end - 1, start) == Some(start) && noun() || owner()).then_some(end)
    }

    /// The noun phrase that starts at `start`, not reaching `ceiling`.
    pub fn phrase_after(&self, start: usize, ceiling: usize) -> Option<Phrase> {
        let ceiling = ceiling.min(start + LONGEST);
        if start >= ceiling {
            return None;
        }
        if let Some(name) = self.name_at(start) {
            let end = name.tokens.end.min(ceiling);
            if name.label != Label::Person
                && let Some(person) = self.described_person(end, ceiling)
            {
                return Some(Phrase { extent: start..person.end, source: person, head: Head::Name(Label::Person) });
            }
            let longer = end < ceiling && (self.is_word(end, words!["'s", "'", "’", "-"]) || self.is(end, SPEAKING_NOUN));
            if !longer || name.label == Label::Person && !self.is_word(end, words!["'s"]) {
                let person = name.label == Label::Person;
                let past = (end..ceiling).find(|at| !person || !self.are_letters(*at)).unwrap_or(ceiling);
                return Some(Phrase { extent: start..past, source: start..end, head: Head::Name(name.label) });
            }
        } else if let Some(end) = self.mention_at(start + 1).map(|m| m.tokens.end).filter(|end| self.is_age(end - 1))
            && !self.is(end, SPEAKING_NOUN)
            && let Some(person) = self.aged(end, start)
        {
            // `the 27-year-old Australian`
            let name = self.name_at(end).filter(|name| name.tokens.end <= ceiling);
            return Some(match name.map(|name| (name.label, name.tokens.end)) {
                Some((Label::Norp, end)) => Phrase { extent: start..end, source: start..end, head: Head::Name(Label::Norp) },
                Some((Label::Person, past)) => Phrase { extent: start..past, source: end..past, head: Head::Name(Label::Person) },
                _ => person,
            });
        } else if self.is(start, word::PRONOUN) && !self.is(start, word::DETERMINER)
            || self.is_word(start, words!["him", "me", "us", "them", "her"]) && !self.nominal_follows(start, ceiling)
        {
            return Some(Phrase { extent: start..start + 1, source: start..start + 1, head: Head::Pronoun });
        }
        self.nominal_after(start, ceiling)
    }

    /// Those of a body whom small words behind its name say: `Senate ethics leaders left`. Counter-example: `Senate aides`.
    pub fn leaders_of(&self, name: Phrase, ceiling: usize) -> Phrase {
        let next = name.extent.end;
        let body = matches!(name.head, Head::Name(Label::Org | Label::Gpe)) && next == name.source.end;
        let field = |t: usize| self.shape(t) == Shape::Lower && !self.is_edge(t) && !self.is_finite(t) && !self.is_adverb(t);
        if !body || !field(next) {
            return name;
        }
        let whole = self.nominal_after(name.extent.start, ceiling).filter(|whole| whole.head == Head::Speaker);
        whole.filter(|whole| self.ends_with(whole.source.end - 1, "s") && self.is_finite(whole.extent.end)).unwrap_or(name)
    }

    /// The person whom small words or a role after an organisation describe: `Halden Bank data customer Ann Example`, `House Minority
    /// Leader Ann Example`.
    fn described_person(&self, from: usize, ceiling: usize) -> Option<Range<usize>> {
        let stop = ceiling.min(from + 6);
        let other = |t: usize| self.is_edge(t) || self.is(t, word::FINITE | word::DETERMINER) || self.is_when(t);
        // `Halden Republican Ann Example`
        let group = |t: usize| self.name_at(t).is_some_and(|name| name.label == Label::Norp);
        let at = (from..stop).find(|t| self.name_at(*t).is_some() && !group(*t) || other(*t))?;
        let person = self.name_at(at).filter(|name| at > from && name.label == Label::Person)?;
        let plain = (from..at).all(|t| self.shape(t) == Shape::Lower || group(t) || self.is_in_title(t));
        plain.then(|| person.tokens.start..person.tokens.end.min(ceiling))
    }

    /// `her colleagues`, not `her that`.
    fn nominal_follows(&self, start: usize, ceiling: usize) -> bool {
        let next = start + 1;
        let other = self.is_edge(next)
            || self.is_when(next)
            || self.is(next, word::DETERMINER)
            || self.is_finite(next)
            || self.is_adverb(next);
        self.is_word(start, words!["her"]) && next < ceiling && !other
    }

    /// The noun phrase that starts at `start` and is no pronoun and no name alone.
    fn nominal_after(&self, start: usize, ceiling: usize) -> Option<Phrase> {
        let mut end = start;
        let mut noun = None;
        while end < ceiling && !self.is_edge(end) && !(end > start && self.ends_nominal(start, end)) {
            if let Some(name) = self.name_at(end) {
                let after = name.tokens.end.min(ceiling);
                // `told the panel Odland faces ruin`: another phrase. Counter-example: `told talk show host Ann Example that`.
                let other = name.label != Label::Person && noun.is_some_and(|noun| noun + 1 == end);
                if other && (self.is_finite(after) || self.is_word(after, words!["'s"])) {
                    break;
                }
                if self.is_described(name.label, start, end..after, ceiling) {
                    // `a Republican`, `the German`
                    let one = name.label == Label::Norp && self.is(start, word::DETERMINER);
                    let source = if one { start..after } else { end..after };
                    return Some(Phrase { extent: start..after, source, head: Head::Name(name.label) });
                }
                end = after.max(end + 1);
                noun = None;
                continue;
            }
            let before = noun.filter(|noun| noun + 1 == end);
            // `told reporters troops were`: another phrase.
            let plural = before.is_some_and(|noun| self.ends_with(noun, "s"));
            if plural && self.is(end, SPEAKING_NOUN) && self.is_finite(end + 1) {
                break;
            }
            let compound = before.is_some_and(|noun| self.joins_noun(noun));
            // `a 61-year-old man`
            if let Some(past) = self.compound_age(end).or_else(|| self.describing_date(start, end)) {
                end = past.min(ceiling);
                continue;
            }
            // `the state-owned paper`
            let modifies = || self.is_word(end + 1, words!["-"]) && self.draft.tokens[end + 1].is_glued();
            if before.is_some_and(|noun| self.does_something(noun)) {
                break;
            }
            if self.is(end, SPEAKING_NOUN) && !modifies() || compound && !self.is_word(end, words!["'s"]) && !self.is_adverb(end)
            {
                end = self.compound_end(end).min(ceiling - 1);
                noun = Some(end);
            } else if noun.is_some() && self.shape(end) == Shape::Lower && !self.is_word(end, words!["'s"]) {
                break;
            } else if self.is_word(end, words!["'s"]) {
                noun = None;
            }
            end += 1;
        }
        if end == start {
            return None;
        }
        match noun {
            Some(noun) => Some(Phrase { extent: start..noun + 1, source: start..noun + 1, head: Head::Speaker }),
            None => Some(self.nominal(start..end)),
        }
    }

    /// The word behind a noun in the singular makes one noun with it, of which the last counts: `a press | conference`.
    fn joins_noun(&self, noun: usize) -> bool {
        let singular = self.is_singular(noun) || self.is_word(noun, words!["media"]);
        let next = noun + 1;
        singular
            && self.shape(next) == Shape::Lower
            && !self.is(next, word::DETERMINER)
            && !(self.is_word(next, words!["prior", "ahead"]) && self.is_word(next + 1, words!["of", "to"]))
    }

    /// A participle behind the noun has an object, or says what a person does: `a lawyer representing Rook`, `a man walking his dog`, `an
    /// official speaking on Monday`. Counter-examples: `the council meeting on Monday`, `an officer training scheme`.
    fn does_something(&self, noun: usize) -> bool {
        let (verb, object) = (noun + 1, noun + 2);
        if self.shape(verb) != Shape::Lower || !self.ends_with(verb, "ing") {
            return false;
        }
        if self.name_at(object).is_some() {
            return true;
        }
        let person = self.is(noun, word::PERSON_NOUN | word::TITLE) && !self.is(noun, word::GROUP_NOUN);
        person
            && (self.is(object, word::DETERMINER | word::PREPOSITION | word::PRONOUN_OBLIQUE)
                || self.is_word(object, words!["to"]))
    }

    /// The word at `at` is not of the noun phrase from `start`: a verb, a time, another article. Counter-example: `told the accused that`.
    fn ends_nominal(&self, start: usize, at: usize) -> bool {
        let noun = at == start + 1
            && self.is(start, word::DETERMINER)
            && (self.is(at, word::PERSON_NOUN)
                || self.is_word(start, words!["a", "an", "the"]) && self.is_word(at, set::NOUN_OR_VERB));
        if self.is_finite(at) && !noun && !self.is_described_by(start, at) && !self.in_compound(at)
            || self.is_when(at) && self.compound_age(at).or_else(|| self.describing_date(start, at)).is_none()
            || self.is_word(at, words!["there"])
        {
            return true;
        }
        if self.is_word(at, words!["close", "familiar", "privy", "aware"]) && self.is_word(at + 1, words!["to", "with", "of"]) {
            return true;
        }
        let quantifier = self.draft.tokens[at].word.value(word::DETERMINER) == Some("q");
        self.is(at, word::DETERMINER) && !quantifier && self.name_at(at).is_none()
    }

    /// The participle at `at`, behind an article, describes who follows: `a stunned Rook`, `the clearly tired senator`. Counter-example:
    /// `told the accused Rook had left`.
    fn is_described_by(&self, start: usize, at: usize) -> bool {
        let lead = at == start + 1 || at == start + 2 && self.is_adverb(start + 1);
        let named = self.shape(at + 1) == Shape::Title && !self.is_finite(at + 2);
        let who = named || self.is(at + 1, word::TITLE | word::PERSON_NOUN);
        lead && who && self.is_word(start, words!["a", "an", "the"]) && self.ends_with(at, "ed")
    }

    /// The words from `start` only describe the name at `name`: `the coach Ann Example`, `the state-owned newspaper Halden Post`, `the
    /// opposition Halden Party`. Counter-example: `the Example campaign`.
    fn is_described(&self, label: Label, start: usize, name: Range<usize>, ceiling: usize) -> bool {
        let kind = || {
            let medium = words!["newspaper", "magazine", "broadcaster", "agency", "website", "station"];
            self.is_word(name.start - 1, medium) || self.is_word(name.start - 1, words!["opposition", "ruling", "independent"])
        };
        if label == Label::Org && name.start > start && kind() && self.name_stands(name.end, ceiling) {
            return true;
        }
        let article_only = (start..name.start).all(|t| self.is(t, word::DETERMINER));
        let owns =
            article_only && name.start > start && self.is(name.end, word::GROUP_NOUN) && self.shape(name.end) == Shape::Lower;
        label == Label::Person && !self.is_word(name.end, words!["'s"]) && !owns
            || article_only && self.name_stands(name.end, ceiling)
    }

    /// A word in the cue lists that is no noun which can speak.
    fn is_cue_verb(&self, token: usize) -> bool {
        self.is(token, CUE) && self.shape(token) == Shape::Lower && !self.is(token, SPEAKING_NOUN) && !self.ends_compound(token)
    }

    /// What stands before shows a noun: `the project`, `its shooting`, `the Halden offer`; or its form does: `the dam project`.
    fn is_noun_at(&self, token: usize) -> bool {
        let past =
            self.is(token, word::CUE_SAY | word::FINITE) || self.ends_with(token, "ed") || self.is_word(token, words!["told"]);
        if !past && !self.ends_with(token, "ing") {
            return true;
        }
        let Some(before) = token.checked_sub(1) else { return false };
        let shown = self.is(before, word::DETERMINER | word::PREPOSITION) || self.is_word(before, words!["'s"]);
        shown || self.is_when(before) || self.name_at(before).is_some() && !self.ends_with(token, "ed")
    }

    /// `panel`, `press`; not `reporters`, `people`.
    pub fn is_singular(&self, noun: usize) -> bool {
        let plural = self.ends_with(noun, "s") && !self.ends_with(noun, "ss");
        !plural && !self.is_word(noun, set::PLURAL_PEOPLE) && !self.is_word(noun, words!["media"])
    }

    /// After `the` + name nothing goes on that would make the name a modifier.
    fn name_stands(&self, after: usize, ceiling: usize) -> bool {
        after >= ceiling || self.is_edge(after) || self.is_finite(after) || self.is(after, word::DETERMINER)
    }
}
