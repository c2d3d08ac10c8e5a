//! Where a conjunction turns from what is said to what the teller does, to another report, to what the writer knows.

use crate::Label;
use crate::lexicon::{set, union, word};
use crate::quote::clause::doubt;
use crate::quote::clause::narration;
use crate::quote::clause::{Frames, Window};
use crate::quote::frame::shared::PERSONAL;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame};
use crate::quote::group::{Group, Kind, MODAL_WITHIN, disagrees, of_thing};
use crate::quote::phrase::Head;
use crate::quote::scene::Scene;
use crate::token::words;

/// Longest aside behind *but*.
const LONGEST_ASIDE: usize = 8;

/// The clause from `start` ends before the conjunction at `next`; `parted`: behind a comma.
pub fn breaks(scene: &Scene, frames: &Frames, start: usize, next: usize, parted: bool, window: &Window) -> bool {
    if parted && window.doubted && scene.is_word(next, words!["but"]) && doubt::convicted(scene, next + 1) {
        return true;
    }
    let at = behind_time(scene, next + 1);
    let Some(frame) = frames.starting_at(at).map(|f| &frames.list[f]).filter(|_| at == next + 1 || parted) else {
        return turns_alone(scene, start, next, parted, window);
    };
    if frame.quotation != window.quotation || frame.inner {
        return false;
    }
    match frame.form {
        // `had never met or spoken with Rook`
        Form::Coordinate if scene.is_word(next, words!["or", "nor"]) && frame.that.is_none() => false,
        Form::Coordinate => !frame.classes.any(word::CUE_BELIEF) || acts_on(scene, start, next, parted, window),
        // `saying it was late and warning that`
        Form::Participle => {
            let goes_on = || frame.that.is_some() || narration::goes_on_with(scene, start, next, window);
            window.tense == Tense::Participle && goes_on()
                || narration::also(scene, next, frame)
                || parted && narration::asks_besides(scene, start, next, window)
        }
        // Without a report behind it the verb is the content's: `and punish agents found to have lied`.
        // So does a modal: `but they will not accept that`.
        Form::Finite => {
            // `told the court that the man rang and she told him`
            let personal = frame.addressee.as_ref().is_some_and(|whom| scene.is_word(whom.start, PERSONAL));
            let modal = (frame.left..frame.cue.start).any(|t| scene.is_modal(t)) && !frame.classes.any(word::CUE_SAY);
            let own = parted && own_part(scene, start, next, window);
            if modal || personal && !own {
                return false;
            }
            if own {
                return true;
            }
            let reports = frame.classes.any(word::CUE_SAY | word::CUE_TELL)
                || frame.that.is_some()
                || parted
                || frame.head == Some(Head::Pronoun)
                || scene.opening_in(&(frame.right..window.tokens.end.min(frame.right + 25))).next().is_some();
            reports
                && scene.is_word(next, words!["but", "and", "though", "although", "while"])
                && (!frame.classes.any(word::CUE_BELIEF) || parted && others_believe(scene, next, frame, window))
        }
        _ => false,
    }
}

/// Behind a time that opens a clause: `but on Tuesday | engineers said`, `and in May, | Rook said`.
fn behind_time(scene: &Scene, at: usize) -> usize {
    let when = at + usize::from(scene.is_word(at, words!["on", "in", "by", "late", "early"]));
    let Some(time) = scene.mention_at(when).filter(|time| scene.is_when(when) && time.tokens.start == when) else { return at };
    time.tokens.end + usize::from(scene.is_word(time.tokens.end, words![","]))
}

/// Others believe what was not said: `says it is safe, but engineers fear it may burst`. Counter-examples: `says he left, but she thinks he
/// will come`, `said it was safe, but engineers feared it could burst`.
fn others_believe(scene: &Scene, next: usize, frame: &Frame, window: &Window) -> bool {
    let present = matches!(frame.tense, Tense::Plain | Tense::Third);
    let speaker = matches!(frame.head, Some(Head::Speaker | Head::Name(_)));
    let many = frame.source.as_ref().is_some_and(|source| scene.is_word(source.end - 1, words!["many", "some", "few", "others"]));
    scene.is_word(next, words!["but"])
        && present
        && frame.cue.start < frame.left + 4
        && (speaker || many || window.tense == Tense::Past && frame.head != Some(Head::Pronoun))
}

/// No report follows the conjunction, but something that the teller does, or the writer knows.
fn turns_alone(scene: &Scene, start: usize, next: usize, parted: bool, window: &Window) -> bool {
    let at = next + 1;
    let past = window.tense == Tense::Past;
    let beside = || judges(scene, at, window) || narration::asks_besides(scene, start, next, window);
    if parted && past && scene.is_word(next, words!["while"]) && beside() {
        return true;
    }
    let but = scene.is_word(next, words!["but"]);
    let though = but || scene.is_word(next, words!["though", "although"]);
    let open = || parted && past && (leaves_open(scene, at) || narration::not_yet(scene, at, window));
    if though && (withholds(scene, behind_aside(scene, at)) || open() || parted && doubt::unconfirmed(scene, at)) {
        return true;
    }
    let and = || scene.is_word(next, words!["and"]);
    let doubted = || doubt::disbelieved(scene, at, window) || past && doubt::in_present(scene, start, next, window);
    if parted
        && (but && (others_act(scene, at, window) || doubted())
            || (but || and()) && own_part(scene, start, next, window)
            || doubt::counts(scene, next))
    {
        return true;
    }
    if (but || and()) && window.quotation.is_none() && disagrees(scene, start, next) {
        return true;
    }
    acts_on(scene, start, next, parted, window)
        || and() && does_to_me(scene, start, at)
        || and() && past && narration::asks_now(scene, at)
        || and() && (past && narration::says_no_more(scene, at) || narration::goes_on_with(scene, start, next, window))
}

/// Behind an aside between commas, or a question put: `but, | pressed twice, | declined to`, `but | when asked who, | declined to`.
fn behind_aside(scene: &Scene, at: usize) -> usize {
    let opens =
        scene.is_word(at, words![","]) || scene.is_word(at, words!["when"]) && scene.is_word(at + 1, words!["asked", "pressed"]);
    let close = scene.first_of(at + 1..at + LONGEST_ASIDE, words![","]);
    close.filter(|_| opens).map_or(at, |close| close + 1)
}

/// The teller's acts in a row, of which the last reports: `said it was dead, | blamed Rook for it and warned that`. Counter-example: `said
/// Berg had met her, called her names and said that`.
pub fn lists(scene: &Scene, frames: &Frames, start: usize, next: usize, window: &Window) -> bool {
    if window.tense != Tense::Past
        || window.quotation.is_some()
        || !scene.is_word(next, set::JUDGED) && !scene.is_word(next, words!["called"])
    {
        return false;
    }
    let object = scene.is(next + 1, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE])) || scene.name_at(next + 1).is_some();
    let coordinate = |t: usize| frames.starting_at(t).is_some_and(|f| frames.list[f].form == Form::Coordinate);
    let reports = (next + 2..next + MODAL_WITHIN).any(|t| scene.is_word(t, words!["and"]) && coordinate(t + 1));
    object && reports && Group::before(scene, start, next).is_some_and(|group| group.is_settled(scene, start))
}

/// Inside marks, the speaker behind a report on others: `“They say they saw a lorry, but we have no number.”`, `“They said it was late, and I
/// told them to wait.”` Counter-examples: `“They told us we had to go, but we stayed.”`, `“He said it was late, and I should go.”`
fn own_part(scene: &Scene, start: usize, next: usize, window: &Window) -> bool {
    let we = words!["we", "i", "us", "our", "me", "my"];
    let from = start.max(next.saturating_sub(MODAL_WITHIN));
    let told =
        scene.is_word(next, words!["and"]) && (scene.is_modal(next + 2) || scene.is_word(next + 2, words!["'d", "'ll", "had"]));
    window.quotation.is_some() && scene.is_word(next + 1, words!["we", "i"]) && !told && !scene.has_word(from..next, we)
}

/// The teller goes on to do something behind the conjunction at `next`.
fn acts_on(scene: &Scene, start: usize, next: usize, parted: bool, window: &Window) -> bool {
    let but = parted && scene.is_word(next, words!["but"]);
    let past = window.tense == Tense::Past;
    let parts = || parted && parts_present(scene, next, window);
    let reports = past || window.tense == Tense::Participle;
    acts(scene, next + 1)
        && !shares_passive(scene, start, next)
        && (past
            && (but
                || parts_verb(scene, next, window)
                || window.quotation.is_none() && parts_speech(scene, start, next, window.finds))
            || reports && parts())
}

/// A second participle of the passive before it: `said they would be named and shamed on a site`. Counter-example: `said it would be dropped
/// and asked members to vote`.
fn shares_passive(scene: &Scene, start: usize, and: usize) -> bool {
    let object = scene.is(and + 2, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(and + 2).is_some();
    let participle = scene.ends_with(and + 1, "ed") && (scene.is(and + 2, word::PREPOSITION) || !scene.shape(and + 2).is_word());
    let passive = |group: Group| group.main + 1 == and && group.kind == Kind::Modal && scene.is_word(and - 2, words!["be"]);
    participle && !object && !scene.is_word(and + 2, words!["to", "for"]) && Group::before(scene, start, and).is_some_and(passive)
}

/// Behind *and* the teller speaks to others, where the clause is of a thing, or says how it is: `said two had died and called for calm`,
/// `said it was late and apologised for the delay`. Counter-examples: `said the man was hurt and called for help`, `said Berg had lied and
/// accused her`.
fn parts_speech(scene: &Scene, start: usize, and: usize, finds: bool) -> bool {
    let verb = and + 1 + usize::from(scene.is_adverb(and + 1));
    if scene.is_word(and, words!["and"]) && finds && rules(scene, verb) {
        return true;
    }
    let called = scene.is_word(verb, words!["called"])
        && scene.is_word(verb + 1, words!["for", "on"])
        && !scene.is_word(verb + 2, words!["help", "assistance", "backup", "reinforcements", "an"]);
    let to = scene.is_word(verb, words!["appealed"]) && scene.is_word(verb + 1, words!["for", "to"])
        || scene.is_word(verb, words!["pointed"]) && scene.is_word(verb + 1, words!["to"])
        || scene.is_word(verb, words!["shrugged"]) && scene.is_word(verb + 1, words!["off"])
        || scene.is_word(verb, words!["offered", "expressed"])
            && scene.is_word(
                verb + 1,
                words!["to", "condolences", "regret", "sympathy", "support", "concern", "sorrow", "gratitude"],
            );
    // `called Rook a liar`
    let named = scene.is_word(verb, words!["called"])
        && (scene.is(verb + 1, word::PRONOUN_OBLIQUE) || scene.name_at(verb + 1).is_some_and(|n| n.label == Label::Person));
    let leaves = leaves(scene, verb);
    if !scene.is_word(and, words!["and"]) || !called && !to && !named && !leaves && !scene.is_word(verb, set::JUDGED) {
        return false;
    }
    let Some(group) = Group::before(scene, start, and) else { return false };
    let dead = scene.is_word(group.main, words!["killed", "dead", "missing", "murdered"]);
    let own = scene.is_word(start, words!["it", "he", "she", "they"]) && matches!(group.kind, Kind::State | Kind::Progressive);
    dead && group.kind == Kind::State && !leaves || own || of_thing(scene, start)
}

/// The teller leaves: `said it was over and left the room`, `... and hung up`. Counter-example: `said he was poor and left school`.
fn leaves(scene: &Scene, verb: usize) -> bool {
    let next = |words| scene.is_word(verb + 1, words);
    scene.is_word(verb, words!["left"]) && next(words!["the"]) && scene.is_word(verb + 2, set::ROOM)
        || scene.is_word(verb, words!["hung"]) && next(words!["up"])
        || scene.is_word(verb, words!["walked", "stormed"]) && next(words!["out", "off", "away"])
        || scene.is_word(verb, words!["sat"]) && next(words!["down"])
}

/// What a court does next: `found he had lied and fined him`, `ruled it was void and sent the case back`. Counter-example: `found he had lied
/// and sent a note`.
fn rules(scene: &Scene, verb: usize) -> bool {
    scene.is_word(verb, set::COURT_ACT)
        || scene.is_word(verb, words!["returned", "recorded"]) && scene.is_word(verb + 1, words!["a", "an"])
        || scene.is_word(verb, words!["struck", "sent"]) && scene.is_word(verb + 2, words!["off", "case", "back"])
}

/// Somebody else speaks of somebody: `while | the Greens accused him of lying`, `while | Rook, a rival, blamed the port`. Counter-example:
/// `while | he blamed the port`.
fn judges(scene: &Scene, at: usize, window: &Window) -> bool {
    let end = window.tokens.end.min(at + 2 * LONGEST_ASIDE);
    let subject = scene.phrase_after(at, end).filter(|subject| subject.head.speaks() && subject.head != Head::Pronoun);
    let Some(verb) = subject.map(|subject| subject.extent.end) else { return false };
    let named = scene.is_word(verb, words![","]).then(|| scene.first_of(verb + 1..end, words![","])).flatten();
    let verb = named.map_or(verb, |comma| comma + 1);
    scene.is_word(verb, set::JUDGED)
}

/// Others did something, behind what somebody was told: `was told it was safe, but | the council shut it`. Counter-example: `..., but he would
/// go`.
fn others_act(scene: &Scene, at: usize, window: &Window) -> bool {
    let verb = (at + 1..window.tokens.end.min(at + MODAL_WITHIN / 2)).find(|t| scene.is_finite(*t));
    let others = !scene.is_word(at, words!["he", "she", "it", "they", "there", "that", "this", "if", "when"]);
    window.told && others && verb.is_some_and(|verb| !scene.is(verb, word::AUXILIARY) && !scene.ends_with(verb, "s"))
}

/// Those who told *me* something do something to me: `“They told me I was fine | and sent me home”`.
fn does_to_me(scene: &Scene, start: usize, at: usize) -> bool {
    let me = words!["me", "us"];
    let told = start > 0 && scene.is_word(start - 1, me) && scene.is_word(start, words!["i", "we"]);
    told && scene.is_word(at + 1, me) && scene.is_finite(at)
}

/// The source goes on to do something, with a past cue: `said it was sound, but shut the dam`. Counter-example: `said it was sound, but
/// would shut the dam`.
fn acts(scene: &Scene, at: usize) -> bool {
    let verb = at + usize::from(scene.is_adverb(at));
    // `was taken to a ward, but died there`
    let suffers = words!["died", "survived", "recovered", "escaped", "fell"];
    scene.is_finite(verb)
        && !scene.is(verb, word::AUXILIARY)
        && !scene.ends_with(verb, "s")
        && !scene.is_word(verb, set::PLAIN_FORM)
        && !scene.is_word(verb, suffers)
}

/// The verb before the *and* at `at` is a plain form, with which no past one goes: `said it would shut and left`, `did not shut and left`,
/// `does not want it and left`.
/// Counter-example: `said it would shut when she came and left`.
fn parts_verb(scene: &Scene, at: usize, window: &Window) -> bool {
    // `would shut and cut`
    if !scene.is_word(at, words!["and"]) || scene.is_word(at + 1, set::SAME_IN_PAST) {
        return false;
    }
    let from = window.tokens.start.max(at.saturating_sub(MODAL_WITHIN));
    let helper = |t: usize| matches!(scene.auxiliary(t), Some("m" | "d"));
    let verb = (from..at).rev().find(|t| scene.is_finite(*t) && !(*t > from && scene.is_word(t - 1, words!["to"])));
    let helped = |t: usize| (scene.auxiliaries_start(t, from)..t).any(helper);
    verb.is_some_and(|t| helper(t) || helped(t))
}

/// The verb before the *and* at `and` is in the present and a past one takes an object: `said it has shut, and urged Leeds to act`.
/// Counter-examples: `said it is trained, and equipped`, `said it is old, and needed repair`.
fn parts_present(scene: &Scene, and: usize, window: &Window) -> bool {
    let verb = and + 1 + usize::from(scene.is_adverb(and + 1));
    let object = scene.is(verb + 1, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE]))
        || scene.name_at(verb + 1).is_some_and(|name| name.label != Label::Norp)
        || scene.is_word(verb, words!["called"]) && scene.is_word(verb + 1, words!["on", "for"]);
    let from = window.tokens.start.max(and.saturating_sub(MODAL_WITHIN));
    let last = (from..and).rev().find(|t| scene.is_finite(*t));
    let present = |t: usize| scene.is_word(t, words!["is", "are", "has", "have", "does", "do"]);
    let helped = |verb: usize| (scene.auxiliaries_start(verb, from)..verb).any(present);
    scene.is_word(and, words!["and"]) && object && last.is_some_and(|verb| present(verb) || helped(verb))
}

/// What nobody knows yet, the writer says in the present, with a past cue: `said it was sound, but it is not clear who looked`.
/// Counter-example: `..., but it is not a mistake`.
fn leaves_open(scene: &Scene, at: usize) -> bool {
    if !scene.is_word(at, words!["it"]) || !scene.is_word(at + 1, words!["is", "'s", "remains"]) {
        return false;
    }
    let not = at + 2 + usize::from(scene.is_word(at + 2, words!["not", "n't"]));
    let known = not + usize::from(scene.is_adverb(not));
    scene.is_word(known, words!["unclear", "unknown", "uncertain"])
        || not > at + 2 && scene.is_word(known, words!["clear", "known", "certain", "immediately"])
}

/// `..., but did not elaborate`, `but gave no details`, `but would not be drawn on it`. Counter-example: `but did not want to leave`, which is said.
pub fn withholds(scene: &Scene, at: usize) -> bool {
    let subject = scene.is_word(at, words!["he", "she", "they", "it"]);
    let at = at + usize::from(subject);
    // `but he declined because he was ill`
    if subject && scene.is_word(at, words!["declined", "refused", "stopped"]) && !scene.is_word(at + 1, words!["to", "short"]) {
        return false;
    }
    let stops = words!["gave", "offered", "provided", "shied", "shies", "stopped", "stops"];
    if scene.is_word(at, set::REFUSES) || scene.is_word(at, stops) {
        return true;
    }
    let not = at + 1 + usize::from(scene.is_word(at + 1, words!["not", "n't"]));
    let verb = not + usize::from(scene.is_adverb(not));
    scene.is_word(at, words!["did", "does", "do", "would", "didn't", "doesn't", "wouldn't"])
        && (scene.is_word(verb, set::WITHHELD) || scene.is_word(verb, words!["be"]) && scene.is_word(verb + 1, words!["drawn"]))
        // `but do not yet have confirmation`
        || verb > not && scene.is_word(verb, words!["have"])
}
