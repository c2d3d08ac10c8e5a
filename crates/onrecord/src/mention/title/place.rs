//! Where a role counts: beside a person's name, or as the source of a statement.

use super::Scene;
use super::phrase::{HON, Reach, SINCE_WHEN};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{Classes, set, union, word};
use crate::token::{Token, WordSet, words};

/// Where a role stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Before the name.
    Before,
    /// After it, in apposition or as a predicate.
    After,
    /// Without a name, as a source.
    Alone,
}

/// How far behind `accused` or `called` the quoted words may begin, in tokens.
const QUOTED_WITHIN: usize = 24;
/// How far before `as a nurse` its `who` may stand, in tokens.
const WHO_WITHIN: usize = 10;
/// How far before `and` the comma may stand that opens an apposition, in tokens.
const PAIR_WITHIN: usize = 10;
/// How far behind a subject its verb may stand, in tokens.
const ASIDE_WITHIN: usize = 28;
/// How far before a bracket's end its start may stand, in tokens.
const BRACKET_WITHIN: usize = 8;
/// Most words of a role that labels a quotation (`Chief executive: “...”`).
const LABEL: usize = 5;

/// Who gives somebody a role.
const APPOINTED: &WordSet = words!["named", "appointed", "elected", "promoted", "hired", "made", "nominated"];

/// Verbs whose subject is a source.
const SPEECH: Classes = union(&[word::CUE_SAY, word::CUE_TELL, word::CUE_REPORT, word::CUE_ASK, word::CUE_QUOTE]);

impl Scene<'_> {
    /// The place of a role, whose words end at `end` and whose complement ends at `long`; `None` when it is neither a
    /// named person's nor a source's: `they met the president`.
    pub(super) fn place(&self, reach: &Reach, end: usize, long: usize) -> Option<Place> {
        if self.precedes_name(reach, long) {
            return Some(Place::Before);
        }
        // `Ann Example, Director General, | Chairman of the Board,`
        let next = self.apposed < reach.head && self.start(reach, Place::After) == self.apposed + 1;
        if self.follows_holder(reach) || next && self.get(long).is_none_or(|t| t.shape == Shape::Mark) {
            return Some(Place::After);
        }
        // `the Lions owner`: of nouns that are seldom a role alone, those that say whose.
        let whose = (reach.far..reach.head).any(|at| self.mention(at).is_some_and(|m| m.label.is_name()));
        let known = self.draft.tokens[reach.head].word.value(word::TITLE) != Some("p") || whose;
        let source = || {
            !self.is_object(reach) && (self.is_subject(long) || end != long && self.is_subject(end))
                || self.is_inverted_subject(reach, long)
                || self.is_quoted(reach, long)
                || self.opens_clause(reach) && self.verb_after(long).is_some_and(|verb| self.is_subject(verb))
        };
        (known && source()).then_some(Place::Alone)
    }

    /// `The U.S. attorney for New Jersey, Philip Example, said`: a definite role, a comma, the name (a place or party behind it), a comma.
    /// An office in capitals is definite by itself, and needs no second comma: `after Energy Minister, Philip Example said so`.
    fn precedes_name(&self, reach: &Reach, long: usize) -> bool {
        let long = self.past_letters(self.draft.past_bracket(long));
        if !self.is_one(long, words![","]) {
            return false;
        }
        let the = self.is_word(long + 1, words!["the"]) && (self.is_one(long + 2, HON) || self.opens_address(long + 2));
        let mut at = long + 1 + usize::from(the);
        // `The president of the club, Marlow Bank Chairman Ann Example, said`
        let leads = |at: usize| {
            let nation = self.mention(at).is_some_and(|m| matches!(m.label, Label::Norp | Label::Org | Label::Gpe));
            nation
                || self.is_dato_mark(at)
                || self.opens_address(at)
                || self.get(at).is_some_and(|t| t.is(union(&[word::TITLE, word::HONORIFIC, word::TITLE_MODIFIER])))
        };
        while at < long + 6 && leads(at) {
            at += 1;
        }
        at = self.draft.past_bracket(at);
        let Some(person) = self.person(at) else { return false };
        let mut end = person.tokens.end;
        while self.get(end).is_some_and(Token::is_post_nominal) {
            end += 1;
        }
        if self.is_word(end, words!["of", "from"])
            && let Some(home) = self.mention(end + 1)
        {
            end = home.tokens.end;
        }
        let closed = self.get(end).is_none_or(|t| t.shape == Shape::Mark || t.is(word::RELATIVE));
        (closed && self.is_opened(reach, long) || self.is_formal(reach, long, end)) && !self.is_in_adjunct(reach, end)
    }

    /// An office in capitals, of several words or with an article before it, whose holder's name behind the comma opens no clause:
    /// `led by Deputy Prime Minister, Ann Example`. Counter-examples: `as Prime Minister, Ann Example led`; `After talks with the Energy
    /// Minister, Ann Example left`; `The Chairman, Ann Example said, was late`.
    fn is_formal(&self, reach: &Reach, long: usize, name_end: usize) -> bool {
        let start = self.start(reach, Place::Before);
        let head = &self.draft.tokens[reach.head];
        let opens = start == self.sentence.start && start < reach.head;
        let capital = head.word.value(word::TITLE) == Some("r") && (head.shape.is_capital() || opens);
        let long = long - start > 1 || self.before(start).is_none_or(|t| t.is_one(words!["the"]));
        let inserted = self.speaks_at(name_end) && self.is_one(name_end + 1, words![","]);
        if !capital || !long || inserted {
            return false;
        }
        let before = self.before(start);
        let made = |t: &Token| {
            let appoints = t.is_one(set::APPOINTED);
            appoints || t.is_one(words!["as", "like", "or", "nor"]) || t.is(word::AUXILIARY)
        };
        if before.is_some_and(made) {
            return false;
        }
        // Behind what opens the sentence, the name may be the subject.
        let opening = &self.draft.tokens[self.sentence.start];
        let adjunct = opening.is(word::PREPOSITION | word::CONJUNCTION) || self.word(self.sentence.start).ends_with("ing");
        let near = start.saturating_sub(40).max(self.sentence.start)..start;
        let comma = || near.rev().any(|at| self.is_one(at, words![","]));
        start == self.sentence.start || !adjunct || self.is_one(name_end, words![","]) || comma()
    }

    /// `In a letter to the mayor, Ann Example, 48, said`: the sentence opens with an adjunct, and the name is the subject behind it.
    fn is_in_adjunct(&self, reach: &Reach, name_end: usize) -> bool {
        let start = self.start(reach, Place::After);
        let determiner = self.before(start).is_some_and(|t| t.is(word::DETERMINER)) as usize;
        let object = start > self.sentence.start + 1 && self.before(start - determiner).is_some_and(|t| t.is(word::PREPOSITION));
        let opening = &self.draft.tokens[self.sentence.start];
        if !object || !opening.is(word::PREPOSITION) && !opening.is_one(words!["speaking"]) {
            return false;
        }
        let mut at = name_end;
        // An age, or nothing, between commas.
        if self.is_one(at, words![","])
            && self.get(at + 1).is_some_and(|t| t.shape == Shape::Number)
            && self.is_one(at + 2, words![","])
        {
            at += 3;
        } else if self.is_one(at, words![","]) {
            at += 1;
        }
        self.speaks_at(at)
    }

    /// An article, a possessive or a possessor opens the role's noun phrase, or it opens the sentence; with a complement, the clause:
    /// `Speaking in Halden, | president of the club, Ann Example, said`. Counter-example: `Paul Sample, president of the club, Ann Example, and`.
    fn is_opened(&self, reach: &Reach, long: usize) -> bool {
        let start = self.start(reach, Place::After);
        match self.before(start) {
            None => true,
            // `The 54-year-old fire chief, Ann Example,`
            Some(_) if self.mention(start - 1).is_some_and(|m| m.label == Label::Date) => true,
            Some(t) if t.is_one(words![","]) => long > reach.head + 1 && !self.person_before_comma(start - 1),
            Some(t) => {
                t.is(word::DETERMINER) || t.is_one(words!["whose"]) || matches!(t.text(self.draft.text), "'s" | "’s" | "’" | "'")
            }
        }
    }

    /// `Ann Example, (54,) Halden's chief executive`, `Ann Example, who is chair`, `Ann Example is the chair`.
    fn follows_holder(&self, reach: &Reach) -> bool {
        let start = self.start(reach, Place::After);
        let Some(at) = self.before_possessor(start) else { return false };
        match self.word(at) {
            "," => self.person_before_comma(at),
            "is" | "was" => self.person_before_copula(at),
            "as" => self.person_before_who(at) || self.is_appointed(at),
            "to" => self.is_appointed(at),
            "and" => self.person_before_pair(at),
            "—" | "–" | "--" | "-" if !self.draft.tokens[at].is_glued() => self.person_before(at),
            "(" => self.person_before(at),
            _ if at + 1 == start => self.is_appointed(start),
            _ => false,
        }
    }

    /// Who gets the role stands before `at`: `named Ann Example | chairman`, `promoted Ann Example, 54, | to vice president`, `Ann Example was
    /// elected | president`. Counter-examples: `called Ann Example | chairman`, `told Ann Example | to chair`.
    fn is_appointed(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1).filter(|last| *last > self.sentence.start + 1) else { return false };
        if self.is_word(last, APPOINTED) {
            // `was re-elected`
            let re = self.is_one(last - 1, words!["-"]) && self.is_word(last - 2, words!["re"]);
            let verb = last - 2 * usize::from(re);
            let been = usize::from(self.is_one(verb.wrapping_sub(1), words!["been"]));
            let Some(copula) = verb.checked_sub(1 + been) else { return false };
            return self.is_word(copula, words!["was", "is", "has", "had"]) && self.person_before_copula(copula);
        }
        let aged = self.is_one(last, words![","]) && self.is_one(last - 2, words![","]);
        let end = if aged && self.draft.tokens[last - 1].shape == Shape::Number { last - 2 } else { at };
        let person = self.mention(end - 1).filter(|m| m.label == Label::Person && m.tokens.end == end);
        // `the appointment of Ann Example | as envoy`
        let named = |verb: usize| {
            let of = self.is_word(verb, words!["of"]) && verb > self.sentence.start;
            let noun = || self.is_word(verb - 1, words!["appointment", "nomination", "election", "promotion"]);
            self.is_word(verb, APPOINTED) || of && noun()
        };
        person.and_then(|m| m.tokens.start.checked_sub(1)).is_some_and(named)
    }

    /// Where the role starts of who serves the office that starts at `office`, and has the name behind it: `| Adviser to the President Ann
    /// Example`. Counter-example: `an adviser to the president, Ann Example`.
    pub(super) fn served_by(&self, office: usize) -> Option<usize> {
        let head = office.checked_sub(3).filter(|head| *head >= self.sentence.start)?;
        let aide = &self.draft.tokens[head];
        let to = self.is_word(office - 1, words!["the"]) && self.is_word(office - 2, words!["to"]);
        let led = to && aide.shape == Shape::Title && aide.is_one(words!["adviser", "advisor", "assistant", "aide", "secretary"]);
        led.then(|| self.start(&self.reach(head), Place::Before))
    }

    /// A person's name ends here.
    pub(super) fn person_before(&self, at: usize) -> bool {
        at > self.sentence.start && self.mention(at - 1).is_some_and(|m| m.label == Label::Person && m.tokens.end == at)
    }

    /// `Ann Example, the minister's sister and head of the Example Trust`: the second half of an apposition.
    ///
    /// Counter-example: `Ann Example, who left, and head teacher Paul Sample`.
    fn person_before_pair(&self, and: usize) -> bool {
        let floor = and.saturating_sub(PAIR_WITHIN).max(self.sentence.start);
        for at in (floor..and).rev() {
            if self.is_one(at, words![","]) {
                return self.person_before_comma(at);
            }
            let token = &self.draft.tokens[at];
            let mark = token.shape == Shape::Mark && !self.is_one(at, words!["-"]);
            if mark
                || token.is(word::RELATIVE | word::AUXILIARY | word::PRONOUN)
                || token.shape == Shape::Lower && self.is_verb(at)
            {
                return false;
            }
        }
        false
    }

    /// The token before the noun phrase's article or possessor.
    pub(super) fn before_possessor(&self, start: usize) -> Option<usize> {
        let floor = self.sentence.start;
        let mut at = start.checked_sub(1).filter(|at| *at >= floor)?;
        let text = self.word(at);
        if matches!(text, "'s" | "’s" | "'" | "’") {
            // the company's, Halden's, its home state's
            at = at.checked_sub(1)?;
            let limit = at.saturating_sub(6).max(floor);
            while at > limit {
                if let Some(mention) = self.mention(at) {
                    at = mention.tokens.start.max(floor + 1) - 1;
                    if matches!(self.word(at), "the" | "The") {
                        at = at.saturating_sub(1);
                    }
                    break;
                }
                let determiner = self.draft.tokens[at].is(word::DETERMINER);
                at -= 1;
                if determiner {
                    break;
                }
            }
        } else if self.draft.tokens[at].is(word::DETERMINER) {
            at = at.checked_sub(1)?;
        }
        // `Ann Example, then the mayor of Halden`
        if self.get(at).is_some_and(|t| t.is_one(SINCE_WHEN) || t.is_one(words!["then"])) {
            at = at.checked_sub(1)?;
        }
        (at >= floor).then_some(at)
    }

    /// A person's name before this comma; an age, a degree or a party code may stand between.
    fn person_before_comma(&self, comma: usize) -> bool {
        let mut at = comma;
        for _ in 0..3 {
            let Some(last) = at.checked_sub(1).filter(|at| *at >= self.sentence.start) else { return false };
            let mention = self.mention(last);
            if mention.is_some_and(|m| m.label == Label::Person) {
                return true;
            }
            // `Ann Example of Halden, a commissioner`; `Ann Example of the Halden Institute, the study's lead scientist`
            let home = mention.filter(|m| matches!(m.label, Label::Gpe | Label::Org)).and_then(|m| m.tokens.start.checked_sub(1));
            let of = home.and_then(|at| at.checked_sub(usize::from(self.is_word(at, words!["the"]))));
            if of.is_some_and(|of| self.is_word(of, words!["of", "from"]) && self.person_before(of)) {
                return true;
            }
            // `Ann Example, R-Ohio,`
            if let Some(before) = mention.and_then(|m| self.before_party(m.tokens.start)) {
                at = before;
                continue;
            }
            let token = &self.draft.tokens[last];
            // `Ann Example (D-N.M.),`
            if token.is_one(words![")"]) {
                let floor = last.saturating_sub(BRACKET_WITHIN).max(self.sentence.start);
                let Some(open) = (floor..last).rev().find(|at| self.is_one(*at, words!["("])) else { return false };
                at = open;
                continue;
            }
            // `, 54,` and `, Ph.D.,`
            let letters = token.is_post_nominal();
            if letters && self.person_before(last) {
                return true;
            }
            let aside = token.shape == Shape::Number || letters || token.has_stop() && token.shape.is_capital();
            if !aside || last == self.sentence.start || !self.is_one(last - 1, words![","]) {
                return false;
            }
            at = last - 1;
        }
        false
    }

    /// The comma before the party and its hyphen that stand before a state: `, | R-Ohio`.
    fn before_party(&self, state: usize) -> Option<usize> {
        let comma = state.checked_sub(3).filter(|comma| *comma > self.sentence.start && self.is_one(*comma, words![","]))?;
        let hyphen = self.is_one(state - 1, words!["-"]) && self.draft.tokens[state - 1].is_glued();
        (hyphen && self.draft.tokens[state - 2].is(word::PARTY_TAG)).then_some(comma)
    }

    /// `Ann Example is`, `Ann Example, 33, is`, `Ann Example, who was`.
    fn person_before_copula(&self, copula: usize) -> bool {
        let mut at = copula;
        if at > self.sentence.start && self.is_word(at - 1, words!["who"]) {
            at -= 1;
        }
        if at > self.sentence.start && self.is_one(at - 1, words![","]) {
            at -= 1;
        }
        // `Ann Example, 33, is`
        let aged = at >= self.sentence.start + 3 && self.draft.tokens[at - 1].shape == Shape::Number;
        if aged && self.is_one(at, words![","]) && self.is_one(at - 2, words![","]) {
            at -= 2;
        }
        at > self.sentence.start && self.mention(at - 1).is_some_and(|m| m.label == Label::Person)
    }

    /// `Ann Example, who spent 30 years as a nurse`. Counter-example: `Ann Example, who praised Lee as a teacher`.
    fn person_before_who(&self, as_: usize) -> bool {
        let floor = as_.saturating_sub(WHO_WITHIN).max(self.sentence.start + 2);
        let Some(who) = (floor..as_).rev().find(|at| self.is_word(*at, words!["who"])) else { return false };
        let others = (who..as_).any(|at| self.mention(at).is_some_and(|m| m.label.is_name()));
        !others && self.is_one(who - 1, words![","]) && self.mention(who - 2).is_some_and(|m| m.label == Label::Person)
    }

    /// `People close to the mayor said`: the role describes the noun before the preposition. Counter-example: `In Leeds the mayor said`.
    fn is_object(&self, reach: &Reach) -> bool {
        let start = self.start(reach, Place::After);
        let determiner = self.before(start).is_some_and(|t| t.is(word::DETERMINER)) as usize;
        self.before(start - determiner).is_some_and(|t| t.is_one(words!["to", "with", "of", "from", "for", "against", "by"]))
    }

    /// `... said`, `... has also told`, `..., however, said`; `... has accused X of “...”`; `CEO: “...”` at the start of a line.
    fn is_subject(&self, end: usize) -> bool {
        if self.is_one(end, words![":"]) {
            return self.get(end + 1).is_some_and(|t| t.shape == Shape::Mark) && end <= self.sentence.start + LABEL;
        }
        let mut at = end;
        for _ in 0..3 {
            let Some(token) = self.get(at) else { return false };
            if token.is(SPEECH) {
                // `an executive order`, `investor comment`: no verb of one.
                if token.is_one(set::NOUN_OF_SPEECH) {
                    return false;
                }
                // `had offered to resign`
                let resolved = self.is_word(at + 1, words!["to"])
                    && !token.is(word::CUE_SAY | word::CUE_TELL)
                    && self.get(at + 2).is_some_and(|t| t.shape == Shape::Lower && !t.is(word::DETERMINER));
                return token.shape == Shape::Lower && !self.word(at).ends_with("ing") && !resolved;
            }
            if token.is(word::CUE_NAME) {
                return token.shape == Shape::Lower && (at + 1..at + QUOTED_WITHIN).any(|i| self.is_quotation_mark(i));
            }
            if !(token.is(word::AUXILIARY)
                || self.word(at).ends_with("ly")
                || self.is_word(at, words!["also", "later", "then", "further", "again", "still", "once", "never", "just"]))
            {
                return false;
            }
            at += 1;
        }
        false
    }

    /// The role's noun phrase opens the sentence, or the clause behind a quotation or a conjunction: it is a subject.
    fn opens_clause(&self, reach: &Reach) -> bool {
        let start = self.start(reach, Place::After);
        let Some(mut at) = self.before_possessor(start).filter(|at| *at >= self.sentence.start) else { return true };
        if start == self.sentence.start + 1 && self.draft.tokens[at].is(word::DETERMINER) || at == start {
            return true;
        }
        if self.draft.tokens[at].is(word::DETERMINER) && at > self.sentence.start {
            at -= 1;
        }
        self.is_word(at, words!["and", "but", "while", "though"]) || self.is_quotation_mark(at) || self.is_one(at, words!["”"])
    }

    /// The verb of a subject that ends at `end`, behind what only describes it: `, whose country holds the presidency, told`; `in
    /// Halden said`; `close to the talks said`. Counter-examples: `The minister, Odland said`, `The minister for health left after
    /// officials said`.
    fn verb_after(&self, end: usize) -> Option<usize> {
        let stop = self.sentence.end.min(end + ASIDE_WITHIN);
        if self.is_one(end, words![","]) {
            let aside = self.get(end + 1)?;
            if !(aside.is(union(&[word::RELATIVE, word::DETERMINER, word::PREPOSITION, word::STARTER]))
                || self.is_verb(end + 1)
                // `A spokeswoman for the airline, Odland Air, said`
                || self.mention(end + 1).is_some_and(|m| m.label == Label::Org && self.is_one(m.tokens.end, words![","]))
                || aside.shape == Shape::Number
                || self.word(end + 1).ends_with("ing"))
            {
                return None;
            }
            // Asides may hold commas themselves: the first one that a verb of speech follows closes it.
            return (end + 2..stop).filter(|at| self.is_one(*at, words![","])).map(|at| at + 1).find(|at| self.speaks_at(*at));
        }
        // `A port spokesman last night insisted`
        let day = self.mention(end).is_some_and(|m| matches!(m.label, Label::Date | Label::Time));
        let described =
            day || self.get(end)?.is(word::PREPOSITION) || self.word(end).ends_with("ing") || self.word(end).ends_with("ed");
        if !described {
            return None;
        }
        for at in end + usize::from(!day)..stop {
            let token = &self.draft.tokens[at];
            // `A nurse at the clinic, who asked for anonymity, said`
            if token.is_one(words![","])
                && self.get(at + 1).is_some_and(|t| t.is_one(words!["who", "whose", "which", "speaking"]))
            {
                return (at + 2..stop).filter(|at| self.is_one(*at, words![","])).map(|at| at + 1).find(|at| self.speaks_at(*at));
            }
            if self.mention(at).is_some() {
                continue;
            }
            if self.speaks_at(at) {
                return Some(at);
            }
            let mark = token.shape == Shape::Mark && !matches!(self.word(at), "-" | "," | "'s" | "’s");
            if mark || token.is(union(&[word::AUXILIARY, word::RELATIVE, word::PRONOUN, word::FINITE, word::TITLE_PLURAL])) {
                return None;
            }
        }
        None
    }

    /// A finite verb of speech, alone or behind its auxiliary.
    pub(super) fn speaks_at(&self, at: usize) -> bool {
        let auxiliary = self.get(at).is_some_and(|t| t.is(word::AUXILIARY)) as usize;
        let infinitive = self.before(at).is_some_and(|t| t.is_one(words!["to"]));
        !infinitive
            && self
                .get(at + auxiliary)
                .is_some_and(|t| t.is(SPEECH) && t.shape == Shape::Lower && !self.word(at + auxiliary).ends_with("ing"))
    }

    /// `The agency quotes an Odland official as saying`.
    fn is_quoted(&self, reach: &Reach, long: usize) -> bool {
        if !self.is_word(long, words!["as"]) || !self.is_word(long + 1, words!["saying"]) {
            return false;
        }
        let start = self.start(reach, Place::Alone);
        let opened = self.before(start).is_some_and(|t| t.is(word::DETERMINER)) as usize;
        let verb = start.checked_sub(1 + opened).filter(|at| *at >= self.sentence.start);
        verb.is_some_and(|at| self.is_word(at, words!["quotes", "quoted", "quote", "quoting", "cites", "cited", "citing"]))
    }

    fn is_quotation_mark(&self, at: usize) -> bool {
        matches!(self.word(at), "\"" | "“" | "‘" | "'" | "''" | "«")
    }

    /// `said the minister`, `according to a ministry spokesman`.
    ///
    /// Counter-example: `Close to the talks, said the minister would go`, where the role is the subject of what is said.
    fn is_inverted_subject(&self, reach: &Reach, end: usize) -> bool {
        let verb = self.get(end).is_some_and(|t| t.shape == Shape::Lower && (t.is(word::FINITE) || self.is_verb(end)));
        if verb {
            return false;
        }
        let mut start = self.start(reach, Place::Alone);
        if self.before(start).is_some_and(|t| t.is(word::DETERMINER)) {
            start -= 1;
        }
        let Some(before) = self.before(start) else { return false };
        let quoted = start >= self.sentence.start + 2 && self.draft.tokens[start - 2].shape == Shape::Mark;
        // `“It was late,” confirmed a spokesman`
        let marked = || before.is(SPEECH) && matches!(self.word(start - 2), "\"" | "”" | "’" | "'");
        quoted && (before.is(word::CUE_SAY) || marked())
            || before.is_one(words!["to"])
                && before.shape == Shape::Lower
                && start >= self.sentence.start + 2
                && self.word(start - 2).eq_ignore_ascii_case("according")
    }
}
