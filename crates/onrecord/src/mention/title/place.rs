//! Where a role counts: beside a person's name, or as the source of a statement.

use super::Scene;
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{Classes, union, word};

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
/// Most words of a role that labels a quotation (`Chief executive: “...”`).
const LABEL: usize = 5;

/// Verbs whose subject is a source.
const SPEECH: Classes = union(&[word::CUE_SAY, word::CUE_TELL, word::CUE_REPORT, word::CUE_ASK, word::CUE_QUOTE]);

impl Scene<'_> {
    /// The place of a role with head `head`, whose words end at `end` and whose complement ends at `long`; `None` when it is neither a
    /// named person's nor a source's: `they met the president`.
    pub(super) fn place(&self, head: usize, end: usize, long: usize) -> Option<Place> {
        if self.precedes_name(head, long) {
            return Some(Place::Before);
        }
        if self.follows_name(head) {
            return Some(Place::After);
        }
        let known = self.draft.tokens[head].word.value(word::TITLE) != Some("p");
        (known && (self.is_subject(long) || end != long && self.is_subject(end) || self.is_inverted_subject(head)))
            .then_some(Place::Alone)
    }

    /// `The U.S. attorney for New Jersey, Philip Example, said`: a definite role, a comma, the name, a comma.
    fn precedes_name(&self, head: usize, long: usize) -> bool {
        if self.word(long) != "," {
            return false;
        }
        let mut at = long + 1;
        while self.get(at).is_some_and(|t| t.is(word::TITLE | word::HONORIFIC)) && at < long + 4 {
            at += 1;
        }
        let Some(person) = self.person(at) else { return false };
        let closed = self.get(person.tokens.end).is_none_or(|t| t.shape == Shape::Mark || t.is(word::RELATIVE));
        closed && self.is_opened(head)
    }

    /// An article, a possessive or a possessor opens the role's noun phrase, or it opens the sentence.
    fn is_opened(&self, head: usize) -> bool {
        let start = self.start(head, Place::After);
        match self.before(start) {
            None => true,
            Some(t) => t.is(word::DETERMINER) || matches!(t.text(self.draft.text), "'s" | "’s" | "’" | "'"),
        }
    }

    /// `Ann Example, (54,) Halden's chief executive`, `Ann Example, who is chair`, `Ann Example is the chair`.
    fn follows_name(&self, head: usize) -> bool {
        let start = self.start(head, Place::After);
        let Some(at) = self.before_possessor(start) else { return false };
        match self.word(at) {
            "," => self.person_before_comma(at),
            "is" | "was" => self.person_before_copula(at),
            "as" => self.person_before_who(at),
            _ => false,
        }
    }

    /// The token before the noun phrase's article or possessor.
    fn before_possessor(&self, start: usize) -> Option<usize> {
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
        (at >= floor).then_some(at)
    }

    /// A person's name before this comma; an age, a degree or a party code may stand between.
    fn person_before_comma(&self, comma: usize) -> bool {
        let mut at = comma;
        for _ in 0..3 {
            let Some(last) = at.checked_sub(1).filter(|at| *at >= self.sentence.start) else { return false };
            if self.mention(last).is_some_and(|m| m.label == Label::Person) {
                return true;
            }
            // `, 54,` and `, Ph.D.,`
            let token = &self.draft.tokens[last];
            let aside = token.shape == Shape::Number || token.has_stop() && token.shape.is_capital();
            if !aside || last == self.sentence.start || self.word(last - 1) != "," {
                return false;
            }
            at = last - 1;
        }
        false
    }

    /// `Ann Example is`, `Ann Example, who was`.
    fn person_before_copula(&self, copula: usize) -> bool {
        let mut at = copula;
        if at > self.sentence.start && self.word(at - 1) == "who" {
            at -= 1;
        }
        if at > self.sentence.start && self.word(at - 1) == "," {
            at -= 1;
        }
        at > self.sentence.start && self.mention(at - 1).is_some_and(|m| m.label == Label::Person)
    }

    /// `Ann Example, who spent 30 years as a nurse`. Counter-example: `Ann Example, who praised Lee as a teacher`.
    fn person_before_who(&self, as_: usize) -> bool {
        let floor = as_.saturating_sub(WHO_WITHIN).max(self.sentence.start + 2);
        let Some(who) = (floor..as_).rev().find(|at| self.word(*at) == "who") else { return false };
        let others = (who..as_).any(|at| self.mention(at).is_some_and(|m| m.label.is_name()));
        !others && self.word(who - 1) == "," && self.mention(who - 2).is_some_and(|m| m.label == Label::Person)
    }

    /// `... said`, `... has also told`, `..., however, said`; `... has accused X of “...”`; `CEO: “...”` at the start of a line.
    fn is_subject(&self, end: usize) -> bool {
        if self.word(end) == ":" {
            return self.get(end + 1).is_some_and(|t| t.shape == Shape::Mark) && end <= self.sentence.start + LABEL;
        }
        let mut at = end;
        for _ in 0..3 {
            let Some(token) = self.get(at) else { return false };
            if token.is(SPEECH) {
                return token.shape == Shape::Lower && !self.word(at).ends_with("ing");
            }
            if token.is(word::CUE_NAME) {
                return token.shape == Shape::Lower && (at + 1..at + QUOTED_WITHIN).any(|i| self.is_quotation_mark(i));
            }
            if !(token.is(word::AUXILIARY) || self.word(at).ends_with("ly") || matches!(self.word(at), "also" | "later" | "then"))
            {
                return false;
            }
            at += 1;
        }
        false
    }

    fn is_quotation_mark(&self, at: usize) -> bool {
        matches!(self.word(at), "\"" | "“" | "‘" | "'" | "''" | "«")
    }

    /// `said the minister`, `according to a ministry spokesman`.
    fn is_inverted_subject(&self, head: usize) -> bool {
        let mut start = self.start(head, Place::Alone);
        if self.before(start).is_some_and(|t| t.is(word::DETERMINER)) {
            start -= 1;
        }
        let Some(before) = self.before(start) else { return false };
        let quoted = start >= self.sentence.start + 2 && self.draft.tokens[start - 2].shape == Shape::Mark;
        before.is(word::CUE_SAY) && quoted
            || before.text(self.draft.text) == "to"
                && start >= self.sentence.start + 2
                && self.word(start - 2).eq_ignore_ascii_case("according")
    }
}
