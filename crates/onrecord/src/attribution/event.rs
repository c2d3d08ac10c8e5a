//! Someone or something spoken of: how salient it is, and whether it agrees with a pronoun.

use super::beside::is_object;
use super::noun::Noun;
use crate::draft::{Draft, Gender};
use crate::token::words;
use crate::{Label, Span};

/// How much less a body is meant that only stands beside what is said of another.
const BESIDE: f64 = 1.7;
/// Most words before the body that a sentence opens with.
const OPENING: usize = 4;

/// Longest pronoun that opens a sentence, in bytes.
const PRONOUN: usize = 3;

/// Someone or something spoken of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    /// Where it stands.
    pub place: Span,
    /// `None`: a source without a name (`a spokesman`).
    pub entity: Option<usize>,
    pub sentence: usize,
    /// It is the source of a quote.
    pub source: bool,
    /// First person named in its sentence; of things, the sentence opens with it.
    pub first: bool,
    /// It stands in someone's words.
    pub quoted: bool,
    /// A person who hangs on a preposition or owns what follows.
    pub oblique: bool,
    /// A question was put to it.
    pub asked: bool,
    /// Somebody was praised, warned, accused by it.
    pub judge: bool,
    /// It puts a question that another one answers.
    pub asks: bool,
    /// What a source without a name is.
    pub noun: Noun,
}

impl Event {
    /// How salient it is for a pronoun in sentence `here`.
    pub fn weight(&self, here: usize) -> f64 {
        let distance = (here - self.sentence.min(here)) as f64;
        let mut score = -distance;
        if self.source {
            score += 1.6;
        }
        if self.first {
            score += 1.0;
        }
        if self.oblique {
            score -= 0.2;
        }
        if self.asked {
            score += 2.4;
        }
        if self.asks {
            score -= 2.0;
        }
        if self.quoted {
            score -= 2.5;
        }
        score
    }

    /// How much less a body is *it* or *the company* that only stands beside: whom somebody told, where one works, a place. Counter-example:
    /// `Shares in Rook Ltd fell`, where it opens the sentence.
    pub fn stands_beside(&self, draft: &Draft) -> f64 {
        let opening = draft.sentence_tokens.get(self.sentence).map_or(0, |s| s.start);
        let late = self.place.start >= draft.tokens[(opening + OPENING).min(draft.tokens.len() - 1)].start as usize;
        let beside = || {
            let token = draft.token_at(self.place.start);
            let told = self.source && draft.is_one(token.saturating_sub(1), words!["by"]);
            !told && (self.oblique || is_object(draft, token))
        };
        if late && beside() { BESIDE } else { 0.0 }
    }
}

/// What a pronoun asks of its antecedent.
#[derive(Clone, Copy)]
pub(super) enum Agreement {
    Person(Gender),
    Thing,
    Plural,
}

impl Agreement {
    /// How well the event agrees; `None`: not at all.
    pub fn fits(self, draft: &Draft, event: &Event) -> Option<f64> {
        let Some(entity) = event.entity.map(|e| &draft.entities[e]) else {
            return match (self, event.noun) {
                // `A neighbour found him.`: the subject counts for more.
                (Agreement::Person(wanted), Noun::Person(gender)) => (gender == wanted
                    || gender == Gender::Unknown
                    || wanted == Gender::Unknown)
                    .then_some(if event.first { 0.7 } else { 0.0 }),
                (Agreement::Plural, Noun::People) => Some(0.7),
                (Agreement::Thing, Noun::Body) => Some(0.0),
                (Agreement::Plural, Noun::Body) => Some(-1.0),
                (Agreement::Plural, Noun::Person(_)) => Some(-2.0),
                _ => None,
            };
        };
        match (self, entity.label) {
            (Agreement::Person(wanted), Label::Person) => match entity.gender {
                // Whom the nearer sentence names first counts for more than who spoke before and is known to be a man.
                Gender::Unknown => Some(if event.first && event.place.end > event.place.start + PRONOUN { 0.4 } else { 0.0 }),
                _ if wanted == Gender::Unknown => Some(0.0),
                gender if gender == wanted => Some(0.7),
                _ => None,
            },
            (Agreement::Thing, Label::Org | Label::Gpe) => Some(-event.stands_beside(draft)),
            (Agreement::Plural, Label::Org) => (!event.oblique).then_some(-1.5),
            _ => None,
        }
    }
}
