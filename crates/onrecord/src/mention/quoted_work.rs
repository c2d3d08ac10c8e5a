//! Titles of works in quotation marks: `her third novel, “The Quiet Ferry,”`, `a paper titled “Dry Handles”`, `Renn’s “Long Harbour”`.

use crate::draft::{Draft, Tagged};
use crate::key::{Shape, hash_known};
use crate::lexicon::{Classes, name, set, union, word};
use crate::token::{Kind, Token, words};
use crate::{BlockKind, Label};
use std::ops::Range;

/// Longest title, in tokens.
const LONGEST: usize = 14;

/// Words that a title leaves small.
const SMALL: Classes =
    union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION, word::PRONOUN_OBLIQUE, word::NAME_PARTICLE]);

/// Words that follow a title but no quoted word before a noun.
const BEHIND: Classes = union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY, word::FINITE, word::RELATIVE]);

/// What speaks for a title in marks.
#[derive(Clone, Copy)]
struct Sign {
    /// How many capitals it must have.
    fewest: usize,
    /// A full stop may end it: `the comedy “Lucas.”`. Counter-example: `In a post, “Never Again.”`
    stops: bool,
}

/// A kind of work, or a stage.
const SURE: Sign = Sign { fewest: 1, stops: true };

/// An owner who need not be a maker.
const OWNED: Sign = Sign { fewest: 2, stops: true };

/// What may open a quotation as well: `in a post, “Never”`.
const DOUBTFUL: Sign = Sign { fewest: 2, stops: false };

/// The titles, from left to right.
pub(super) fn find(draft: &Draft) -> Vec<Tagged> {
    let mut found: Vec<Tagged> = Vec::new();
    for (number, sentence) in draft.sentence_tokens.iter().enumerate() {
        let heading = matches!(draft.blocks[draft.sentences[number].block].kind, BlockKind::Headline | BlockKind::Subhead);
        let mut free = sentence.start;
        for open in draft.leads.within(Kind::Mark, sentence.clone()) {
            if open < free || heading {
                continue;
            }
            // Behind the title before and what joins two: `“Long Harbour,” “Dry Handles” and in “Quiet Ferry”`.
            let joined = free > sentence.start
                && open - free < 4
                && draft.tokens[free..open].iter().all(|t| t.is_one(words![",", "and", "or", "in", "on", "&"]));
            if let Some((title, close)) = title(draft, sentence, open, joined) {
                free = close + 1;
                found.push(super::stated(draft, title, Label::WorkOfArt));
            }
        }
    }
    found
}

/// The title that stands in the marks opened at `open`, and where they close; `joined`: beside another one.
fn title(draft: &Draft, sentence: &Range<usize>, open: usize, joined: bool) -> Option<(Range<usize>, usize)> {
    let mark = &draft.tokens[open];
    let closing = match mark {
        _ if mark.is_one(words!["“"]) => hash_known("”"),
        _ if mark.is_one(words!["‘"]) => hash_known("’"),
        _ if mark.is_one(words!["``"]) => hash_known("''"),
        _ if mark.is_one(words!["\""]) && (!mark.is_glued() || open > 0 && draft.is_one(open - 1, words!["("])) => mark.hash,
        _ => return None,
    };
    let first = draft.tokens.get(open + 1).filter(|first| first.shape.is_capital() || first.shape == Shape::Number)?;
    let end = sentence.end.min(open + 2 + LONGEST);
    let close = (open + 2..end).find(|at| draft.tokens[*at].hash == closing)?;
    let the = first.is_one(words!["the"]);
    let start = open + 1 + usize::from(the);
    let last = &draft.tokens[close - 1];
    let edge = last.is_one(words![",", "."]) && close - 1 > start;
    let content = start..close - usize::from(edge);
    let capitals = capitals(draft, &content).filter(|capitals| *capitals > 0)?;
    let sign = joined.then_some(SURE);
    let sign = sign.or_else(|| introduced(draft, sentence.start..open, open + 1..close));
    let sign = sign.or_else(|| followed(draft, sentence.end, open, close))?;
    let stopped = last.is_one(words![".", "!", "?"]);
    (capitals + usize::from(the) >= sign.fewest && (sign.stops || !stopped)).then_some((content, close))
}

/// What speaks for a title behind `before`, which ends where its marks open; `marked` is what they hold.
fn introduced(draft: &Draft, before: Range<usize>, marked: Range<usize>) -> Option<Sign> {
    let comma = !before.is_empty() && draft.tokens[before.end - 1].is_one(words![","]);
    let last = before.end.checked_sub(1 + usize::from(comma)).filter(|at| before.contains(at))?;
    let word = &draft.tokens[last];
    if is_work(word, &["work"]) || word.is_one(words!["titled", "entitled"]) || !comma && is_work(word, &["staged"]) {
        return Some(SURE);
    }
    // `a memoir called “The Quay”`
    let called = !comma && last > before.start && word.is_one(words!["called", "named"]);
    if called && is_work(&draft.tokens[last - 1], &["work", "staged"]) {
        return Some(SURE);
    }
    // `the song was “Long Harbour”`
    let was = !comma
        && last > before.start
        && word.is_one(words!["was", "is", "were", "are"])
        && is_work(&draft.tokens[last - 1], &["work"]);
    if was || is_work(word, &["staged", "quoted"]) {
        return Some(DOUBTFUL);
    }
    let before = before.start..last + 1;
    if comma || before.len() < 2 {
        return None;
    }
    // `Ann Renn (“Harbour,” “Dry Handles”)`; counter-example: `Ann (“Red Ann”) Renn`.
    if word.is_one(words!["("]) && person_before(draft, last) {
        let listed = draft.tokens[marked.end - 1].is_one(words![","]);
        return if listed { Some(SURE) } else { ends_bracket(draft, marked.end).then_some(OWNED) };
    }
    // `went to Ann Renn for “Long Harbour”`
    if word.is_one(words!["for"]) && person_before(draft, last) {
        return Some(OWNED);
    }
    owned(draft, last, marked.clone()).or_else(|| is_played(draft, before, marked.start).then_some(SURE))
}

/// An owner right before the marks: `Renn’s “Long Harbour”`; of one word behind a person or a broadcaster, where no noun follows: `Ann
/// Renn’s “Harbour,”`. Counter-examples: `Ann Renn’s “Rocket” car`, `the mayor’s “Never”`, `Halden’s “Dream Team”`, of a place.
fn owned(draft: &Draft, last: usize, marked: Range<usize>) -> Option<Sign> {
    let [owner, clitic] = [last - 1, last].map(|at| &draft.tokens[at]);
    let plural = clitic.is_one(words!["'", "’"]) && clitic.is_glued() && draft.word(last - 1).ends_with(['s', 'S']);
    if !(clitic.is_one(words!["'s", "whose"]) || plural) || !owner.shape.is_word() {
        return None;
    }
    let at = draft.mentions.partition_point(|mention| mention.tokens.end < last);
    let owner = draft.mentions.get(at).filter(|mention| mention.tokens.end == last).map(|mention| mention.label);
    let maker = owner == Some(Label::Person) || draft.listed(last - 1..last).any(name::MEDIA);
    let comma = draft.tokens[marked.end - 1].is_one(words![","]);
    let next = draft.tokens.get(marked.end + 1);
    let alone = comma || next.is_none_or(|t| (t.shape == Shape::Mark && !t.is_glued()) || t.is(BEHIND));
    match owner {
        _ if maker => Some(if alone { SURE } else { OWNED }),
        Some(Label::Gpe | Label::Loc | Label::Norp) => None,
        _ => alone.then_some(OWNED),
    }
}

/// A stage or a list stands right before the marks: `films such as “The Quiet Ferry”`, `starred as Ann in “The Quiet Ferry”`, `a revival of
/// “Harbour”`, `sang “Long Harbour”`, `wrote “The Quiet Ferry”`. Counter-examples: `such as “Free Leeds”`, behind no kind of work; `their role
/// in “Project Ferry”`, of no player; `wrote “Never Again” on the wall`; `a Tony for “Best Actress”`.
fn is_played(draft: &Draft, before: Range<usize>, first: usize) -> bool {
    let last = before.end - 1;
    let word = &draft.tokens[last];
    let near = before.start.max(last.saturating_sub(5))..last;
    if word.is_one(set::PERFORMED) || word.is_one(words!["during"]) {
        return true;
    }
    let near = || near.clone().rev().map(|at| &draft.tokens[at]).take_while(|t| t.shape != Shape::Mark);
    if word.is_one(words!["as", "including", "like", "include"]) {
        return near().any(|t| is_work(t, &["work", "staged"]));
    }
    if word.is_one(words!["in", "on"]) {
        let said = word.is_one(words!["on"]) && near().take(1).any(|t| t.is_one(words!["said", "interview", "says"]));
        return said || near().any(|t| t.is_one(set::PLAYED_IN)) && !near().any(|t| t.is_one(words!["their", "its"]));
    }
    let first = &draft.tokens[first];
    let prize = first.is_one(words!["best", "outstanding", "lifetime"]);
    word.is_one(words!["of", "for", "to", "from", "with"]) && !prize && near().any(|t| t.is_one(set::WORK_OF))
        || word.is_one(words!["wrote", "writing", "made", "saw", "watched", "published"])
            && first.is_one(words!["the", "a", "an"])
}

/// What speaks for a title behind the mark that closes at `close`: `“The Long Corridor,” the 1994 thriller that`, `the “Lost Ferry” movies`,
/// `“Harbour” (1974)`, `“Harbour” premiered`.
fn followed(draft: &Draft, end: usize, open: usize, close: usize) -> Option<Sign> {
    let is = |at: usize, words| at < end && draft.is_one(at, words);
    let kind = |at: usize| is_work(&draft.tokens[at], &["work"]);
    let comma = is(close - 1, words![","]);
    let after = close + 1 + usize::from(!comma);
    if comma || is(close + 1, words![","]) {
        let article = is(after, words!["a", "an", "the"]);
        let feature = |at: usize| kind(at) || draft.is_one(at, words!["feature"]);
        let apposed = article && (after + 1..end.min(after + 5)).any(feature);
        let made = is(after, words!["starring"])
            || is(after + 1, words!["by"])
                && is(after, words!["written", "directed", "composed", "choreographed", "illustrated"]);
        let by = comma && is(after, words!["by"]) && person_at(draft, after + 1);
        return (apposed || made || by).then_some(SURE);
    }
    // `plays “Long Harbour” by Ann Renn`
    if is(close + 1, words!["by"]) && person_at(draft, close + 2) && !is_called(draft, open) {
        return Some(DOUBTFUL);
    }
    // `(1974)`, `(Halden Press, 1974)`
    let bracket = is(close + 1, words!["("]).then(|| (close + 3..close + 8).find(|at| is(*at, words![")"]))).flatten();
    let year = bracket.is_some_and(|end| draft.tokens[end - 1].shape == Shape::Number && draft.word(end - 1).len() == 4);
    let runs = is(close + 1, words!["opened", "opens", "closed", "closes"]);
    let staged = runs && is(close + 2, words!["on", "in", "at"]);
    if staged && !year {
        return Some(DOUBTFUL);
    }
    let shown = is(close + 1, words!["premiered", "debuted", "aired", "grossed", "starring"])
        || is(close + 3, words!["broadway"]) && runs;
    (year || shown || close + 1 < end && kind(close + 1)).then_some(SURE)
}

/// What somebody is called stands in the marks: `described as “Sugar” by Ann Renn`, `the so-called “Sugar” by Ann Renn`.
fn is_called(draft: &Draft, open: usize) -> bool {
    let before = open.checked_sub(1).map(|at| (draft.word(at), &draft.tokens[at]));
    before.is_none_or(|(text, word)| text.ends_with("ed") || word.is_one(words!["as", "a", "an", ",", ":"]))
}

/// The bracket closes right behind the marks that close at `close`, and no more of the name follows.
fn ends_bracket(draft: &Draft, close: usize) -> bool {
    draft.is_one(close + 1, words![")"]) && draft.tokens.get(close + 2).is_none_or(|next| !next.shape.is_capital())
}

/// A person's name of several words ends before `at`.
fn person_before(draft: &Draft, at: usize) -> bool {
    let next = draft.mentions.partition_point(|mention| mention.tokens.end < at);
    let named = |mention: &Tagged| mention.label == Label::Person && mention.tokens.len() > 1;
    draft.mentions.get(next).is_some_and(|mention| mention.tokens.end == at && named(mention))
}

/// A person's name starts at `at`.
fn person_at(draft: &Draft, at: usize) -> bool {
    let next = draft.mentions.partition_point(|mention| mention.tokens.start < at);
    draft.mentions.get(next).is_some_and(|mention| mention.tokens.start == at && mention.label == Label::Person)
}

fn is_work(token: &Token, kinds: &[&str]) -> bool {
    token.shape == Shape::Lower
        && token.is(word::KIND_NOUN)
        && token.word.value(word::KIND_NOUN).is_some_and(|kind| kinds.contains(&kind))
}

/// How many words of `content` have a capital; none may be small but those that titles leave so.
fn capitals(draft: &Draft, content: &Range<usize>) -> Option<usize> {
    let mut capitals = 0;
    for word in draft.tokens[content.clone()].iter().filter(|t| t.shape.is_word()) {
        match word.shape {
            Shape::Lower if word.is(SMALL) || word.is_one(words!["'s"]) => {}
            Shape::Lower => return None,
            _ => capitals += 1,
        }
    }
    Some(capitals)
}
