//! What follows a role noun and belongs to the role: `of economics at the Example Council`.

use super::Scene;
use super::phrase::{EDGE, LONGEST, is_field};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::token::{Token, WordSet, words};
use std::ops::Range;

/// Who has a field: `Special Assistant to the President | on Trade`.
const ADVISER: &WordSet = words!["adviser", "advisor", "assistant", "envoy", "rapporteur"];

impl Scene<'_> {
    /// One past the complement that follows the head: `of economics at the Example Council`, `for the former soldiers`.
    pub(super) fn complement(&self, end: usize) -> usize {
        let mut to = end;
        while to - end < LONGEST {
            // `spokesman for the Odland Force (OF) | in Halden`
            let behind = self.draft.past_bracket(to);
            if to > end && self.is_word(behind, words!["in", "of", "for", "at"]) {
                to = behind;
            }
            // `Minister of State in charge of | Trade`
            to += 2
                * (self.is_word(to, words!["in"]) && self.is_word(to + 1, words!["charge"]) && self.is_word(to + 2, words!["of"]))
                    as usize;
            let preposition = self.word(to);
            if preposition == "in" && self.is_part_of_country(end, to + 1) {
                to += 3;
                continue;
            }
            if preposition == "from" && self.is_home(end, to + 1) {
                break;
            }
            let field = preposition == "in" && self.draft.tokens[end - 1].is(word::SCHOLAR);
            let on = preposition == "on"
                && (to > end && self.draft.tokens[to - 1].is_one(set::BODY_ON)
                    || self.draft.tokens[end - 1].is_one(ADVISER) && self.get(to + 1).is_some_and(is_field));
            let free = matches!(preposition, "of" | "for") || field || on;
            if !free && !matches!(preposition, "at" | "with" | "in" | "to" | "from") {
                break;
            }
            let seat = preposition == "of" && self.draft.tokens[end - 1].is(word::SEAT);
            let agent = preposition == "for" && self.draft.tokens[end - 1].is(word::AGENT);
            let named = || self.seat(to + 1).filter(|_| seat).or_else(|| self.client(to + 1).filter(|_| agent));
            let Some(next) = self.object(to + 1, free).or_else(named) else { break };
            to = next;
        }
        // `the mayor of Halden also said`
        let adverb = |at: usize| {
            let token = &self.draft.tokens[at];
            let noun = token.is_one(words!["assembly", "family", "supply", "monopoly"]);
            token.shape == Shape::Lower && !noun && (token.is(word::CUE_ADVERB) || self.word(at).ends_with("ly"))
        };
        while to > end + 1 && adverb(to - 1) {
            to -= 1;
        }
        // `the head of Odland's`, where no body follows; `chair of Halden-`, cut by a value. Counter-examples: `vicar of St Mary's,`, `manager of
        // Quill's`, a name.
        let named = self.mention(to - 1).is_some() || self.get(to).is_none_or(|t| t.shape == Shape::Mark);
        to - (to > end && (self.is_one(to - 1, words!["-"]) || self.is_one(to - 1, words!["'s"]) && !named)) as usize
    }

    /// An office in capitals for a part of the country: `Public Relations Officer in | the state, DSP Ann Example,`.
    fn is_part_of_country(&self, end: usize, at: usize) -> bool {
        self.draft.tokens[end - 1].shape.is_capital()
            && self.is_word(at, words!["the"])
            && self.is_word(at + 1, words!["state", "region", "province", "county", "district", "area", "city"])
            && self.is_one(at + 2, words![","])
    }

    /// Where somebody lives is no part of the role that ends at `end`: `a bus driver | from Halden`. Counter-examples: `an analyst from Halden
    /// Bank`, `a senator from Odland`.
    fn is_home(&self, end: usize, at: usize) -> bool {
        let at = at + self.get(at).is_some_and(|t| t.is(word::DETERMINER)) as usize;
        let place = self.mention(at).is_some_and(|m| matches!(m.label, Label::Gpe | Label::Loc));
        let sent =
            || self.draft.tokens[end - 1].is(word::LEGISLATOR) || self.is_one(end - 1, words!["envoy", "delegate", "member"]);
        place && !sent()
    }

    /// One past a place that was taken for a person: `mayor of Halden`. Counter-example: `ally of Quill`.
    fn seat(&self, at: usize) -> Option<usize> {
        let place = self.person(at).filter(|m| m.tokens.len() == 1)?;
        (!self.word(place.tokens.end).starts_with(['\'', '’'])).then_some(place.tokens.end)
    }

    /// One past the person someone acts for: `a lawyer for Ann Quill`. Counter-examples: `a lawyer for Ann Quill's brother`, `an aide to
    /// Mayor Quill`, whose title is a mention of its own.
    fn client(&self, at: usize) -> Option<usize> {
        let at = at + self.get(at)?.is(word::HONORIFIC) as usize;
        let person = self.person(at)?;
        (!self.word(person.tokens.end).starts_with(['\'', '’'])).then_some(person.tokens.end)
    }

    /// One past the noun phrase that starts at `at`; with `free` it may be one of common nouns, else it must hold a name.
    ///
    /// A person's name ends it: it is the holder's (`leader of the opposition` | Ann Example), and behind another role it has no
    /// complement at all (`an aide to` | `Mayor` Ann Example). Counter-example: `Ann Example's cabinet`.
    fn object(&self, at: usize, free: bool) -> Option<usize> {
        let mut to = at;
        if self.get(to)?.is(word::DETERMINER) {
            to += 1;
        }
        let first = to;
        let mut named = false;
        while to < first + 8 {
            if let Some(mention) = self.mention(to) {
                // `chief of the army's | 2nd brigade`
                let counted =
                    mention.label == Label::Ordinal && free && self.get(mention.tokens.end).is_some_and(|t| t.shape.is_word());
                if counted && to > first {
                    to = mention.tokens.end;
                    continue;
                }
                if !mention.label.is_name() {
                    break;
                }
                if mention.label == Label::Person && !self.word(mention.tokens.end).starts_with(['\'', '’']) {
                    to = self.before_holder(first, to)?;
                    break;
                }
                named = true;
                to = mention.tokens.end;
                let possessive = matches!(self.word(to), "'s" | "’s");
                let and = self.is_word(to, words!["and"])
                    && self.mention(to + 1).is_some_and(|m| m.label.is_name() && m.label != Label::Person);
                to += usize::from(possessive || and);
                // `ambassador to Odland and | the Halden Council, Ann Example`
                let the = self.is_word(to, words!["and"]) && self.is_word(to + 1, words!["the"]);
                if let Some(second) =
                    self.mention(to + 2).filter(|m| the && m.label == Label::Org && self.is_one(m.tokens.end, words![","]))
                {
                    to = second.tokens.end;
                }
                continue;
            }
            let Some(token) = self.get(to) else { break };
            let capital = token.shape.is_capital();
            if !capital && !self.goes_on(first..to, free, named) {
                break;
            }
            named |= capital;
            to += 1;
        }
        (to > first && (free || named)).then_some(to)
    }

    /// Where the noun phrase from `first` ends before the holder's name at `to`, and before the rank and initial that go with it;
    /// `None` where a title does.
    fn before_holder(&self, first: usize, to: usize) -> Option<usize> {
        // `director of the ONDCP` | `Lieutenant Colonel` Ann Example
        let ranks = (first..to).rev().take_while(|at| self.draft.tokens[*at].is(word::TITLE)).last();
        let mut end = ranks.filter(|rank| *rank > first && self.is_apart(*rank)).unwrap_or(to);
        // `leader of the opposition` | `J. Example`
        while end > first && (self.is_apart(end - 1) || self.draft.tokens[end - 1].shape == Shape::Initial) {
            end -= 1;
        }
        // `Minister of Mines` | `Mr` Ann Example
        end -= (end > first + 1 && self.draft.tokens[end - 1].is(word::HONORIFIC)) as usize;
        let titled = end > first && self.draft.tokens[end - 1].is(word::TITLE | word::HONORIFIC);
        (!titled).then_some(end)
    }

    /// The noun phrase goes on over the word behind `so_far`, which has no capital.
    fn goes_on(&self, so_far: Range<usize>, free: bool, named: bool) -> bool {
        let Range { start: first, end: at } = so_far;
        let token = &self.draft.tokens[at];
        let owner = |at: usize| self.is_one(at, words!["'s"]);
        let lower = token.shape == Shape::Lower && !token.is(EDGE) && !owner(at);
        // `at the conservative Halden Institute`, `at the London-based Halden Institute`
        let ahead = !free
            && at < first + 4
            && lower
            && (at + 1..at + 3).any(|at| self.mention(at).is_some_and(|m| m.label == Label::Org && m.tokens.start == at));
        // `director of the polling institute`, `secretary of state`: no verb begins a noun phrase.
        // `director of the Halden-based Port Board`
        let based = || token.is_one(words!["based"]) && self.is_one(at - 1, words!["-"]);
        let verb = || self.is_verb(at) && !(at == first && free) && !owner(at - 1) && !token.is_one(set::FIELD) && !based();
        // `the bishop of Odland's southern Halden state`
        let state = || token.is_one(words!["state"]) && self.mention(at - 1).is_some_and(|m| m.label == Label::Gpe);
        let plain = ahead || (lower || at > first && state()) && (state() || !verb()) && (free || named && self.noun_follows(at));
        if plain || at == first {
            return plain;
        }
        let hyphen = token.is_one(words!["-"]) && token.is_glued();
        // `director of policy and research at`; `Secretary of Health and Human Services`
        let and = || free && token.is_one(words!["and", "&"]) && self.is_second_field(at + 1, self.before(at));
        // `head of the employers' federation`, `chair of the club's housing committee`
        let owned = || {
            let plural = token.is_one(words!["'", "’"]) && token.is_glued() && self.word(at - 1).ends_with('s');
            free && (plural || owner(at) && self.is_owned_body(at + 1))
        };
        // `minister for Labour, Employment and Social Security`
        hyphen || and() || owned() || free && self.is_field_list(at)
    }

    /// What somebody owns begins at `at`: `housing committee`. Counter-examples: `elder brother`, `lawyer`, who hold no such role.
    fn is_owned_body(&self, at: usize) -> bool {
        let noun = (at..at + 4).take_while(|at| self.get(*at).is_some_and(|t| t.shape == Shape::Lower && !t.is(EDGE))).last();
        noun.is_none_or(|at| !self.draft.tokens[at].is(word::GENDERED_NOUN | word::PERSON_NOUN))
    }

    /// A comma between fields, of which *and* joins the last: `minister for housing, planning and local government`. Counter-example:
    /// `minister for trade, Halden and Odland`.
    fn is_field_list(&self, comma: usize) -> bool {
        let small = |t: &Token| t.shape == Shape::Lower && t.is(word::TITLE_MODIFIER);
        let field = |at: usize| self.get(at).is_some_and(|t| is_field(t) || small(t));
        if !self.is_one(comma, words![","]) || !field(comma - 1) {
            return false;
        }
        let and = (comma + 1..comma + 8).find(|at| !field(*at) && !self.is_one(*at, words![","]));
        and.is_some_and(|at| self.is_word(at, words!["and"]) && field(at - 1) && field(at + 1))
    }

    /// A second field that ends the noun phrase begins at `at`, in the case of the first.
    fn is_second_field(&self, at: usize, first: Option<&Token>) -> bool {
        let (Some(next), Some(first)) = (self.get(at), first) else { return false };
        // `Director of Pay and Pensions` | `Commodore` Ann Example
        let end = (at + 1..at + 3).find(|at| self.is_apart(*at)).unwrap_or(at + 3);
        let fits = next.shape == first.shape && !next.is(EDGE) && !next.is(word::TITLE) && self.mention(at).is_none();
        let ends = (at + 1..at + 3).any(|at| {
            self.get(at).is_none_or(|t| t.shape == Shape::Mark || t.is(word::PREPOSITION))
                || self.person(at).is_some()
                || self.is_apart(at)
        });
        fits && (!self.is_verb(at) || next.is_one(set::FIELD))
            && ends
            && !(at + 1..end).any(|at| self.get(at).is_some_and(|t| t.is(word::TITLE)))
    }

    /// A common noun after a name goes with it only right before punctuation's end of the phrase: `Example council,`.
    fn noun_follows(&self, at: usize) -> bool {
        // `partner in the Halden law firm of`
        let firm = (at..at + 2).any(|at| self.is_word(at, words!["firm"]));
        firm || self.get(at + 1).is_none_or(|t| t.shape == Shape::Mark)
    }
}
