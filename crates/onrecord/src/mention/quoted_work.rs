//! Titles of works in quotation marks: `her third novel, “The Quiet Ferry,”`, `a paper titled “Dry Handles”`, `Renn’s “Long Harbour”`.

use crate::draft::{Draft, Tagged};
use crate::key::{Shape, hash_known};
use crate::lexicon::{Classes, union, word};
use crate::token::{Kind, Token, words};
use crate::{BlockKind, Label};
use std::ops::Range;

/// Longest title, in tokens.
const LONGEST: usize = 14;

/// Words that a title leaves small.
const SMALL: Classes = union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION, word::PRONOUN_OBLIQUE]);

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
            if let Some(title) = title(draft, sentence, open) {
                free = title.end;
                found.push(super::stated(draft, title, Label::WorkOfArt));
            }
        }
    }
    found
}

/// The title that stands in the marks opened at `open`.
fn title(draft: &Draft, sentence: &Range<usize>, open: usize) -> Option<Range<usize>> {
    let mark = &draft.tokens[open];
    let closing = match mark {
        _ if mark.is_one(words!["“"]) => hash_known("”"),
        _ if mark.is_one(words!["‘"]) => hash_known("’"),
        _ if mark.is_one(words!["\""]) && !mark.is_glued() => mark.hash,
        _ => return None,
    };
    let first = draft.tokens.get(open + 1).filter(|first| first.shape.is_capital())?;
    let end = sentence.end.min(open + 2 + LONGEST);
    let close = (open + 2..end).find(|at| draft.tokens[*at].hash == closing)?;
    let apposed = || is_apposed(draft, close, sentence.end).then_some(1);
    let fewest = introduced(draft, sentence.start..open).or_else(apposed)?;
    let comma = draft.tokens[close - 1].is_one(words![","]);
    let start = if first.is_one(words!["the"]) { open + 2 } else { open + 1 };
    let content = start..close - usize::from(comma);
    is_title(draft, &content, fewest).then_some(content)
}

/// How many capitals a title must have behind `before`, which ends where its marks open: one behind a kind of work, two behind what may
/// also open a quotation (`in a post, “Never”`) and behind an owner. `None` where nothing speaks for a title.
fn introduced(draft: &Draft, before: Range<usize>) -> Option<usize> {
    let comma = !before.is_empty() && draft.tokens[before.end - 1].is_one(words![","]);
    let last = before.end.checked_sub(1 + usize::from(comma)).filter(|at| before.contains(at))?;
    let word = &draft.tokens[last];
    if is_work(word, &["work"]) || word.is_one(words!["titled", "entitled"]) {
        return Some(1);
    }
    let owner = !comma && last > before.start && word.is_one(words!["'s", "whose"]) && draft.tokens[last - 1].shape.is_word();
    (is_work(word, &["quoted"]) || owner || !comma && is_played(draft, before.start..last + 1)).then_some(2)
}

/// A stage or a list stands right before the marks: `films such as “The Quiet Ferry”`, `her role in “The Quiet Ferry”`, `sang “Long
/// Harbour”`. Counter-examples: `such as “Free Leeds”`, behind no kind of work; `their role in “Project Ferry”`, of no player.
fn is_played(draft: &Draft, before: Range<usize>) -> bool {
    let token = |back: usize| before.end.checked_sub(back).filter(|at| before.contains(at)).map(|at| &draft.tokens[at]);
    let is = |back: usize, words| token(back).is_some_and(|t| t.is_one(words));
    let listed =
        is(1, words!["as", "including", "like"]) && (2..5).any(|back| token(back).is_some_and(|t| is_work(t, &["work"])));
    let role = is(1, words!["in"]) && is(2, words!["role", "roles", "part", "starred", "starring", "stars", "cast"]);
    listed || role && !is(3, words!["their", "its"]) || is(1, words!["sang", "sings", "sung", "danced", "choreographed"])
}

/// `“The Long Corridor,” the 1994 thriller that`: an apposition behind the mark that closes at `close` names a kind of work.
fn is_apposed(draft: &Draft, close: usize, end: usize) -> bool {
    let comma = draft.tokens[close - 1].is_one(words![","]);
    let after = close + 1 + usize::from(!comma);
    let led = comma || draft.is_one(close + 1, words![","]);
    let article = draft.is_one(after, words!["a", "an", "the"]);
    led && article && (after + 1..end.min(after + 5)).any(|at| is_work(&draft.tokens[at], &["work"]))
}

fn is_work(token: &Token, kinds: &[&str]) -> bool {
    token.shape == Shape::Lower
        && token.is(word::KIND_NOUN)
        && token.word.value(word::KIND_NOUN).is_some_and(|kind| kinds.contains(&kind))
}

/// Every longer word has a capital, and no stop ends it.
fn is_title(draft: &Draft, content: &Range<usize>, fewest: usize) -> bool {
    let words = draft.tokens[content.clone()].iter().filter(|t| t.shape.is_word());
    let mut capitals = 0;
    for word in words {
        match word.shape {
            Shape::Lower if word.is(SMALL) || word.is_one(words!["'s"]) => {}
            Shape::Lower => return false,
            _ => capitals += 1,
        }
    }
    let stopped = content.end > content.start && draft.tokens[content.end - 1].is_one(words![".", "!", "?"]);
    capitals >= fewest && !stopped
}
