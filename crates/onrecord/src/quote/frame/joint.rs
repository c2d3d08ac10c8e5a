//! Sources that *and* joins behind their cue: `according to police and residents`, `said Ann Example and Odd Berg`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::frame::Reader;
use crate::quote::hanging::PART;
use crate::quote::phrase::{Head, Phrase};
use crate::token::words;

/// Most sources joined.
const MEMBERS: usize = 5;

impl Reader<'_, '_, '_> {
    /// All sources of which `first` is the first, with a bracket behind them: `according to U.S. and Odland officials`, `according to emails
    /// and papers obtained by the Post`, `according to the Halden Health Board (HHB)`.
    ///
    /// Counter-examples: `according to police and he left`, a clause; `the head of police and fire services`, one head.
    pub fn joint(&self, first: Phrase) -> Phrase {
        let mut all = self.with_bracket(first.clone());
        if !matches!(first.head, Head::Name(_) | Head::Speaker | Head::Noun) {
            return all;
        }
        let mut comma = false;
        for _ in 0..MEMBERS {
            let Some(next) = self.joined_to(&all, comma) else { break };
            comma |= self.scene.is_word(all.extent.end, words![","]);
            let one = first.extent.end > first.source.end;
            // Of a list only the whole counts.
            let source = if one { all.source.clone() } else { all.source.start..next.source.end };
            let head = if all.head.speaks() || one { all.head } else { Head::Speaker };
            all = self.with_bracket(Phrase { extent: all.extent.start..next.extent.end, source, head });
            if !self.scene.is_word(next.extent.start - 1, words![","]) {
                return all;
            }
        }
        if comma { self.with_bracket(first) } else { all }
    }

    /// The next source behind *and*, or behind a comma where *and* closes the list and the list the sentence.
    fn joined_to(&self, before: &Phrase, listed: bool) -> Option<Phrase> {
        let scene = self.scene;
        let end = before.extent.end;
        let comma = scene.is_word(end, words![","]);
        let and = end + usize::from(comma && scene.is_word(end + 1, words!["and"]));
        let joins = scene.is_word(and, words!["and"]);
        if !joins && !comma || comma && !listed && joins {
            return None;
        }
        let next = scene.phrase_after(and + 1, self.tokens.end).filter(|_| !scene.is_finite(and + 1))?;
        let closed = next.extent.end;
        if !matches!(next.head, Head::Name(_) | Head::Speaker | Head::Noun) || next.head == Head::Name(Label::Loc) {
            return None;
        }
        if !joins {
            // `according to police, residents and the mayor.`
            let list = scene.is_word(closed, words![","]) || scene.is_word(closed, words!["and"]);
            // `said Ann Example, a farmer and a former mayor`, `Odland Bank's founder and president`: what she is.
            let noun = scene.shape(closed - 1) == Shape::Lower && scene.is(closed - 1, word::TITLE);
            let one = noun && !scene.is(closed - 1, word::TITLE_PLURAL) && before.head == Head::Name(Label::Person);
            let role = one || matches!(before.head, Head::Name(_)) && scene.is_word(end + 1, words!["a", "an", "the", "who"]);
            return (list && next.head.speaks() && !role).then_some(next);
        }
        let last = !(listed || comma) || closed >= self.tokens.end || scene.is_word(closed, words!["."]);
        // `papers obtained by the Post`, `people familiar with it`
        let described = next.head != Head::Name(Label::Person) && self.description_end(closed) > closed;
        let verb = scene.is(closed, word::AUXILIARY) || scene.is_finite(closed) && !described;
        let noun = scene.shape(closed) == Shape::Lower && !scene.is_edge(closed) && !described && !scene.is_when(closed);
        (last && !verb && !noun).then_some(next)
    }

    /// A part of a group with the group: `one of the witnesses`, `some of his aides`; a number alone: `another`.
    pub fn partitive(&self, part: Phrase) -> Phrase {
        let scene = self.scene;
        let last = part.source.end - 1;
        let quantity = scene.is(last, union(&[word::NUMBER_WORD, word::VAGUE_NUMBER]))
            || scene.is_word(last, PART)
            || scene.is_word(last, set::SHARE);
        let all = (quantity && scene.is_word(part.extent.end, words!["of"]) && part.extent.end == part.source.end)
            .then(|| scene.phrase_after(part.extent.end + 1, self.tokens.end))
            .flatten();
        match all {
            Some(all) => Phrase {
                extent: part.extent.start..all.extent.end,
                source: part.source.start..all.extent.end,
                head: Head::Speaker,
            },
            None if scene.is_word(last, words!["one", "another", "some", "many", "others", "several"])
                && part.source.len() == 1 =>
            {
                Phrase { head: Head::Pronoun, ..part }
            }
            None => part,
        }
    }

    /// With the bracket behind it.
    fn with_bracket(&self, mut phrase: Phrase) -> Phrase {
        phrase.extent.end = self.scene.bracket_behind(phrase.extent.end, self.tokens.end).unwrap_or(phrase.extent.end);
        phrase
    }
}
