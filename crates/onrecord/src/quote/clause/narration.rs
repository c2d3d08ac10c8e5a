//! Where the writer goes on behind what is said: what happened meanwhile, what the teller did next, a verdict on the words.

use crate::lexicon::{set, word};
use crate::quote::clause::Window;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame};
use crate::quote::group::{Group, Kind, MODAL_WITHIN, of_thing};
use crate::quote::scene::{CUE, Scene};
use crate::token::words;

/// Most words of a subject behind *as*.
const LONGEST_SUBJECT: usize = 6;

/// What happened as it was said, where that is still to come: `said she would quit, as she left the court`. Counter-examples: `said the
/// men fled, as police came`; `said it would work as it did in Halden`; `said she would leave as soon as she wished`.
/// So is what the teller did then, where what is said is in the present: `said she believes in it as she toured a school`.
pub fn meanwhile(scene: &Scene, start: usize, at: usize, parted: bool, window: &Window) -> bool {
    if window.tense != Tense::Past || !scene.is_word(at, words!["as"]) {
        return false;
    }
    let pronoun = scene.is_word(at + 1, words!["he", "she", "they"]);
    let noun = || scene.phrase_after(at + 1, window.tokens.end.min(at + 1 + LONGEST_SUBJECT)).filter(|_| parted);
    let subject = if pronoun { Some(at + 2) } else { noun().map(|subject| subject.extent.end) };
    let Some(mut verb) = subject else { return false };
    verb += usize::from(scene.is_adverb(verb));
    let acts = scene.is_finite(verb)
        && !scene.is(verb, word::AUXILIARY)
        && !scene.ends_with(verb, "s")
        && !scene.is_word(verb, set::AS_WISHED);
    let present =
        || Group::before(scene, start, at).is_some_and(|group| group.is_present(scene) || scene.ends_with(group.main, "s"));
    acts && (to_come(scene, at, window) || pronoun && !scene.is_word(verb, set::LASTING) && present())
}

/// What the teller did then, behind quoted words on a thing: `said the law was “a mess” as she left court`, `... before walking out`.
/// Counter-example: `said the man was “dazed” as he left court`.
pub fn then(scene: &Scene, start: usize, at: usize, window: &Window) -> bool {
    if !scene.is_word(at, words!["as", "before", "after", "while"]) || scene.closing(at).is_none() || window.tense != Tense::Past
    {
        return false;
    }
    let does =
        scene.is_word(at + 1, words!["he", "she", "they"]) && !scene.is(at + 2, word::AUXILIARY) && scene.is_finite(at + 2);
    let doing = !scene.is_word(at, words!["as"]) && scene.ends_with(at + 1, "ing");
    let state = |group: Group| group.kind == Kind::State && group.is_settled(scene, start);
    (does || doing) && of_thing(scene, start) && Group::before(scene, start, at).is_some_and(state)
}

/// The teller's next act behind a comma, where what is said is how a thing or the teller is: `said the plan was dead, then left the room`, `said he was “not
/// going”, then deleted it`, `said it was late, before walking out`. Counter-example: `said the man fell, then ran off`.
pub fn goes_off(scene: &Scene, start: usize, at: usize, window: &Window) -> bool {
    let before = scene.is_word(at, words!["before"]);
    if window.tense != Tense::Past || !before && !scene.is_word(at, words!["then"]) {
        return false;
    }
    let act = scene.is_finite(at + 1) && !scene.is(at + 1, word::AUXILIARY) && !scene.ends_with(at + 1, "s");
    let doing = before && scene.ends_with(at + 1, "ing") && !scene.is_word(at + 1, words!["being"]);
    let own = || scene.is_word(start, words!["he", "she", "they"]);
    let state = |group: Group| {
        let dead = scene.is_word(group.main, words!["killed", "dead", "missing", "murdered"]);
        let still = group.kind == Kind::State && (of_thing(scene, start) || own()) && !scene.ends_with(group.main, "ed");
        !dead && (still || group.kind == Kind::Progressive && own())
    };
    (act || doing) && Group::before(scene, start, at).is_some_and(state)
}

/// The last verb before `at` is one of what is to come: `would quit`.
fn to_come(scene: &Scene, at: usize, window: &Window) -> bool {
    let from = window.tokens.start.max(at.saturating_sub(MODAL_WITHIN));
    (from..at).rev().find(|t| scene.is_finite(*t)).is_some_and(|verb| scene.is_modal(verb))
}

/// The teller says no more: `said it was dead and refused to comment`, `..., and declined to say when`. Counter-example: `said the firm
/// lost and refused to pay`.
pub fn says_no_more(scene: &Scene, at: usize) -> bool {
    let to = scene.is_word(at, set::REFUSES);
    let not = scene.is_word(at, words!["did", "would"]) && scene.is_word(at + 1, words!["not"])
        || scene.is_word(at, words!["wouldn't", "didn't"]);
    let verb = at + 1 + usize::from(to && scene.is_word(at + 1, words!["to"]) || scene.is_word(at + 1, words!["not"]));
    let say = scene.is_word(verb, words!["comment", "elaborate", "say", "discuss", "specify"]);
    // `and did not say`: of many it is said.
    say && (to || not && scene.is_word(verb, words!["comment", "elaborate"]))
}

/// What the teller asks of others besides, behind a comma: `said it would be mended, while | urging drivers to wait`. Counter-examples: `said it
/// would grow, while cutting costs`; `said Berg had left, while urging them to wait`.
pub fn asks_besides(scene: &Scene, start: usize, next: usize, window: &Window) -> bool {
    let at = next + 1;
    let asks = scene.is_word(at, words!["appealing", "urging", "advising", "assuring", "thanking", "commending", "praising"])
        || scene.is_word(at, words!["calling"]) && scene.is_word(at + 1, words!["on", "for"]);
    let settled = || Group::before(scene, start, next).is_some_and(|group| group.is_settled(scene, start));
    asks && scene.is_word(next, words!["while"]) && window.tense == Tense::Past && settled()
}

/// What the teller adds at once: `said it was “mad” while also hinting that`. Counter-example: `said the firm left while claiming that`.
pub fn also(scene: &Scene, at: usize, next: &Frame) -> bool {
    next.form == Form::Participle && scene.is_word(at, words!["while"]) && scene.is_word(at + 1, words!["also", "still"])
}

/// What somebody goes on to do with words, behind another participle: `by saying that it leaks and comparing Leeds to Rome`.
/// Counter-examples: `saying that she was ill and resting`, `saying that she was shouting and calling him “mad”`.
pub fn goes_on_with(scene: &Scene, start: usize, and: usize, window: &Window) -> bool {
    let act = words!["calling", "citing", "pointing", "responding", "urging"];
    let doing = || Group::before(scene, start, and).is_some_and(|group| group.kind == Kind::Progressive);
    window.tense == Tense::Participle && (scene.is_word(and + 1, set::JUDGING) || scene.is_word(and + 1, act)) && !doing()
}

/// What the teller now asks for: `said it was cruel and is asking for witnesses`, `and are urging people`. Counter-example: `said the dam
/// is old and is asking for trouble`.
pub fn asks_now(scene: &Scene, at: usize) -> bool {
    let whom = at + 2 + usize::from(scene.is_word(at + 2, words!["for"]));
    let asks = scene.is_word(at + 1, words!["asking", "urging", "encouraging"])
        || scene.is_word(at + 1, words!["appealing"]) && whom > at + 2;
    let people = scene.is(whom, word::PERSON_NOUN | word::DETERMINER)
        || scene.is_word(whom, words!["anyone", "witnesses", "help", "information"]);
    scene.is_word(at, words!["is", "are"]) && asks && people
}

/// Nothing was known when the writer closed: `, but no date was set`, `, but she has yet to come`, `, but he never came`.
/// Counter-examples: `, but the firm had left`, `, but he never said so`.
pub fn not_yet(scene: &Scene, at: usize, window: &Window) -> bool {
    let end = window.tokens.end.min(at + 2 * LONGEST_SUBJECT);
    let verb = (at..end).find(|t| scene.is_finite(*t) || scene.is_word(*t, words![",", "that"]));
    let Some(verb) = verb.filter(|verb| scene.is_finite(*verb)) else { return false };
    let yet = scene.is_word(verb, words!["has", "had", "have"]) && scene.is_word(verb + 1, words!["yet"]);
    let none = scene.is_word(at, words!["no"]) && scene.is_word(verb, words!["was", "were", "has", "had", "have"]);
    let never =
        scene.is_word(at, words!["he", "she", "they"]) && scene.is_word(verb - 1, words!["never"]) && !scene.is(verb, CUE);
    window.tense == Tense::Past && (yet || none || never) && to_come(scene, at, window)
}
