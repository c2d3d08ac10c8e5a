//! Where the writer goes on behind what is said: what happened meanwhile, what the teller did next, a verdict on the words.

use super::clause::{MODAL_WITHIN, Room};
use super::frame::{Form, Frame};
use super::scene::{CUE, Scene};
use super::tense::Tense;
use crate::Label;
use crate::lexicon::{set, word};
use crate::token::words;

/// Most words of a subject behind *as*.
const LONGEST_SUBJECT: usize = 6;

/// What happened as it was said, where that is still to come: `said she would quit, as she left the court`. Counter-examples: `said the
/// men fled, as police came`; `said it would work as it did in Halden`; `said she would leave as soon as she wished`.
pub(super) fn meanwhile(scene: &Scene, at: usize, parted: bool, room: &Room) -> bool {
    if room.tense != Tense::Past || !scene.is_word(at, words!["as"]) {
        return false;
    }
    let pronoun = scene.is_word(at + 1, words!["he", "she", "they"]);
    let noun = || scene.phrase_after(at + 1, room.tokens.end.min(at + 1 + LONGEST_SUBJECT)).filter(|_| parted);
    let subject = if pronoun { Some(at + 2) } else { noun().map(|subject| subject.extent.end) };
    let Some(mut verb) = subject else { return false };
    verb += usize::from(scene.is_adverb(verb));
    let like = words![
        "wanted", "pleased", "liked", "wished", "needed", "promised", "said", "had", "did", "saw", "put", "hoped", "thought"
    ];
    let acts =
        scene.is_finite(verb) && !scene.is(verb, word::AUXILIARY) && !scene.ends_with(verb, "s") && !scene.is_word(verb, like);
    acts && to_come(scene, at, room)
}

/// The last verb before `at` is one of what is to come: `would quit`.
fn to_come(scene: &Scene, at: usize, room: &Room) -> bool {
    let from = room.tokens.start.max(at.saturating_sub(MODAL_WITHIN));
    (from..at).rev().find(|t| scene.is_finite(*t)).is_some_and(|verb| scene.is_modal(verb))
}

/// The teller says no more: `said it was dead and refused to comment`, `..., and declined to say when`. Counter-example: `said the firm
/// lost and refused to pay`.
pub(super) fn says_no_more(scene: &Scene, at: usize) -> bool {
    let to = scene.is_word(at, words!["refused", "declined", "refuses", "declines", "refusing", "declining"]);
    let not = scene.is_word(at, words!["did", "would"]) && scene.is_word(at + 1, words!["not"])
        || scene.is_word(at, words!["wouldn't", "didn't"]);
    let verb = at + 1 + usize::from(to && scene.is_word(at + 1, words!["to"]) || scene.is_word(at + 1, words!["not"]));
    let say = scene.is_word(verb, words!["comment", "elaborate", "say", "discuss", "specify"]);
    // `and did not say`: of many it is said.
    say && (to || not && scene.is_word(verb, words!["comment", "elaborate"]))
}

/// The writer’s verdict: `..., which is false`, `..., which his rivals deny`. Counter-example: `..., which is late`.
pub(super) fn judged(scene: &Scene, at: usize, end: usize) -> bool {
    if !scene.is_word(at, words!["which"]) {
        return false;
    }
    let not = at + 2 + usize::from(scene.is_word(at + 2, words!["not"]));
    let verdict = words!["false", "untrue", "wrong", "incorrect", "inaccurate", "true", "correct", "accurate"];
    if scene.is_word(at + 1, words!["is", "was", "isn't", "wasn't"]) && scene.is_word(not, verdict) {
        return true;
    }
    let denies = words!["deny", "denies", "denied", "dispute", "disputes", "disputed"];
    let verb = (at + 2..end.min(at + 2 + LONGEST_SUBJECT)).find(|t| scene.is_word(*t, denies));
    verb.is_some_and(|verb| verb + 1 >= end || scene.is_word(verb + 1, words![".", ",", "—", "–"]))
}

/// What the clause is called behind a dash or comma: `– a claim his rivals dispute`, `– something it denies`. Counter-example: `– a
/// bridge his father built`.
pub(super) fn disputed(scene: &Scene, at: usize) -> bool {
    let noun = at + usize::from(scene.is_word(at, words!["a", "an"]));
    let claim = noun > at && scene.is_word(noun, set::ACCUSATION) || scene.is_word(noun, words!["something"]);
    let owner = words!["his", "her", "its", "their", "it", "he", "she", "they", "the", "that", "which"];
    claim && (scene.is_word(noun + 1, owner) || scene.name_at(noun + 1).is_some())
}

/// What the teller adds at once: `said it was “mad” while also hinting that`. Counter-example: `said the firm left while claiming that`.
pub(super) fn also(scene: &Scene, at: usize, next: &Frame) -> bool {
    next.form == Form::Participle && scene.is_word(at, words!["while"]) && scene.is_word(at + 1, words!["also", "still"])
}

/// What a poll had before, or another answer to it: `12 percent say it is safe, down from 20 percent`, `..., compared to 40 percent who`.
/// Counter-example: `The firm said sales fell, down from`, with no share of voters as the source.
pub(super) fn compared(scene: &Scene, at: usize, room: &Room) -> bool {
    let first = room.tokens.start;
    let percent = |t: usize| scene.mention_at(t).is_some_and(|m| m.label == Label::Percent);
    let share = || (first..first + 3).any(percent) || scene.is_word(first, words!["half", "most"]);
    let before = scene.is_word(at, words!["down", "up"]) && scene.is_word(at + 1, words!["from"])
        || scene.is_word(at, words!["compared"]) && scene.is_word(at + 1, words!["to", "with"]);
    before && share()
}

/// What stands beside in the writer’s words: `said it was “dead”, with a vote due on Monday`; `..., despite pleas from Leeds`; `..., as
/// first reported by the Halden Post`. Counter-example: `said it would go on, with a smaller crew`.
pub(super) fn stands_beside(scene: &Scene, at: usize) -> bool {
    let pleas = words!["pleas", "calls", "appeals", "objections", "opposition", "warnings", "protests", "criticism", "pressure"];
    let source = scene.is_word(at + 2, words!["from", "by"]) && scene.is_word(at + 1, pleas);
    if scene.is_word(at, words!["despite"]) && source {
        return true;
    }
    let first = at + 1 + usize::from(scene.is_word(at + 1, words!["first"]));
    let known = scene.is_word(first, words!["reported", "disclosed", "revealed", "noted", "detailed"]);
    if scene.is_word(at, words!["as"]) && known && scene.is_word(first + 1, words!["by", "in", "on"]) {
        return true;
    }
    if !scene.is_word(at, words!["with"]) {
        return false;
    }
    let noun = at + 2;
    scene.is(at + 1, word::DETERMINER)
        && scene.is_word(noun, words!["vote", "decision", "ruling", "verdict", "hearing", "announcement"])
        && scene.is_word(noun + 1, words!["expected", "due", "set", "scheduled", "planned"])
}

/// What somebody goes on to do with words, behind another participle: `by saying that it leaks and comparing Leeds to Rome`.
/// Counter-example: `saying that she was ill and resting`.
pub(super) fn goes_on_with(scene: &Scene, at: usize, room: &Room) -> bool {
    let act = words!["comparing", "likening", "calling", "accusing", "describing", "blaming", "praising", "thanking", "urging"];
    room.tense == Tense::Participle && scene.is_word(at, act)
}

/// What the teller now asks for: `said it was cruel and is asking for witnesses`, `and are urging people`. Counter-example: `said the dam
/// is old and is asking for trouble`.
pub(super) fn asks_now(scene: &Scene, at: usize) -> bool {
    let whom = at + 2 + usize::from(scene.is_word(at + 2, words!["for"]));
    let asks = scene.is_word(at + 1, words!["asking", "urging", "encouraging"])
        || scene.is_word(at + 1, words!["appealing"]) && whom > at + 2;
    let people = scene.is(whom, word::PERSON_NOUN | word::DETERMINER)
        || scene.is_word(whom, words!["anyone", "witnesses", "help", "information"]);
    scene.is_word(at, words!["is", "are"]) && asks && people
}

/// Nothing was known when the writer closed: `, but no date was set`, `, but she has yet to come`, `, but he never came`.
/// Counter-examples: `, but the firm had left`, `, but he never said so`.
pub(super) fn not_yet(scene: &Scene, at: usize, room: &Room) -> bool {
    let end = room.tokens.end.min(at + 2 * LONGEST_SUBJECT);
    let verb = (at..end).find(|t| scene.is_finite(*t) || scene.is_word(*t, words![",", "that"]));
    let Some(verb) = verb.filter(|verb| scene.is_finite(*verb)) else { return false };
    let yet = scene.is_word(verb, words!["has", "had", "have"]) && scene.is_word(verb + 1, words!["yet"]);
    let none = scene.is_word(at, words!["no"]) && scene.is_word(verb, words!["was", "were", "has", "had", "have"]);
    let never =
        scene.is_word(at, words!["he", "she", "they"]) && scene.is_word(verb - 1, words!["never"]) && !scene.is(verb, CUE);
    room.tense == Tense::Past && (yet || none || never) && to_come(scene, at, room)
}
