//! What the writer adds to what is said behind a comma or dash: a verdict, an effect, how it came to be known, what stands beside.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::clause::effect;
use crate::quote::clause::venue;
use crate::quote::clause::{Frames, Window};
use crate::quote::frame::tense::Tense;
use crate::quote::group::{Group, Kind, MODAL_WITHIN};
use crate::quote::scene::Scene;
use crate::token::words;

/// Most words of a subject.
const LONGEST_SUBJECT: usize = 6;

/// The writer's words begin at `at`, behind a comma, in a clause from `start`.
pub fn follows(scene: &Scene, frames: &Frames, start: usize, at: usize, window: &Window) -> bool {
    // `says it will close, weeks after it opened`: what is to come is not timed by what was.
    let timed = || {
        let from = start.max(at.saturating_sub(MODAL_WITHIN));
        window.tense == Tense::Past || (from..at).any(|t| scene.is_modal(t))
    };
    describes(scene, at)
        || judged(scene, at, window.tokens.end)
        || disputed(scene, at)
        || compared(scene, at, window)
        || stands_beside(scene, at)
        || comments(scene, at)
        || surfaces(scene, at)
        || reports_beside(scene, frames, at)
        || answered(scene, frames, at)
        || venue::is_text(scene, at, window.tokens.end)
        || amounts_to(scene, at)
        || sums_up(scene, start, at)
        || received(scene, at)
        || forecast(scene, at)
        || against(scene, start, at)
        || effect::follows(scene, start, at)
        || later(scene, at).is_some_and(|after| !is_own_time(scene, start, at, after)) && timed()
}

/// The same behind a dash: `– a claim his rivals dispute`.
pub fn follows_dash(scene: &Scene, at: usize, window: &Window) -> bool {
    // `said it was dead – to which Rook replied`
    let replies = words!["replied", "responded", "answered", "retorted", "said", "say"];
    let reply = || scene.has_word(at + 2..at + 2 + LONGEST_SUBJECT, replies);
    let answered = scene.is_word(at, words!["to"]) && scene.is_word(at + 1, words!["which"]) && reply();
    // `said it was “a farce” – though he had voted for it`
    let aside = scene.is_word(at, words!["though", "although", "even"]) && scene.closing(at - 1).is_some();
    aside || answered || disputed(scene, at) || judged(scene, at, window.tokens.end) || stands_beside(scene, at)
}

/// A noun phrase that sums the clause up in the writer's words: `..., a charge the mayor denies`; `..., something the mayor denies`;
/// `..., an idea that failed`. Counter-example: `..., a quarter of it lost`.
fn describes(scene: &Scene, at: usize) -> bool {
    let noun = at + usize::from(scene.is_word(at, words!["a", "an"]) && scene.name_at(at + 1).is_none());
    (noun > at || scene.is_word(noun, words!["something"]))
        && (scene.is_word(noun + 1, words!["that", "which", "the", "he", "she", "they"])
            || scene.name_at(noun + 1).is_some_and(|name| is_acting(scene, name.tokens.end)))
}

/// A word that may be a verb stands at `at`, behind a name: `a charge Rook | denies`. Counter-examples: `a white Toyota | to`, `a Ford | .`
fn is_acting(scene: &Scene, at: usize) -> bool {
    scene.shape(at).is_word() && !scene.is(at, word::PREPOSITION | word::CONJUNCTION)
}

/// Another report stands beside: `..., with residents saying they had been warned`; `..., despite saying that it
/// leaked`. Counter-example: `..., with ships sailing again`.
fn reports_beside(scene: &Scene, frames: &Frames, at: usize) -> bool {
    let saying = |t: usize| frames.starting_at(t).is_some_and(|f| scene.ends_with(frames.list[f].cue.start, "ing"));
    scene.is_word(at, words!["with", "despite"]) && (at + 1..at + 5).any(saying)
}

/// What is said is answered: `..., to which Rook replied`. Counter-example: `..., to which Rook went`.
fn answered(scene: &Scene, frames: &Frames, at: usize) -> bool {
    scene.is_word(at, words!["to"]) && scene.is_word(at + 1, words!["which"]) && frames.starting_at(at + 2).is_some()
}

/// Where the saying came to be known: `..., it emerged`; `..., a jury heard`. Counter-example: `..., the jury heard nothing`.
fn surfaces(scene: &Scene, at: usize) -> bool {
    if scene.is_word(at, words!["it"]) {
        return scene.is_word(at + 1, words!["emerged", "emerges", "transpired"]);
    }
    let behind = at + 2 + usize::from(scene.is_word(at + 2, words!["has"]));
    let closed = |t: usize| !scene.shape(t).is_word() || scene.is_when(t);
    // `Halden Crown Court has heard`
    let named = scene.name_at(at).filter(|name| scene.is_word(name.tokens.end - 1, set::COURT)).map(|name| name.tokens.end);
    let named = named.map(|end| end + usize::from(scene.is_word(end, words!["has"])));
    let heard = |verb: usize| scene.is_word(verb, words!["heard"]) && closed(verb + 1);
    scene.is(at, word::DETERMINER) && scene.is_word(at + 1, set::COURT) && heard(behind) || named.is_some_and(heard)
}

/// What the writer adds on the saying itself: `..., dashing hopes of a deal`; `..., even as ships sank`. Counter-example: a participle
/// that goes on with what is said, `..., killing two`.
fn comments(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, set::COMMENTING)
        || scene.is_word(at, words!["even"]) && scene.is_word(at + 1, words!["as", "though"])
        || moves_market(scene, at)
}

/// `..., sending its shares to a record low`. Counter-example: `..., sending thousands from their homes`.
fn moves_market(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, words!["sending", "pushing", "driving", "lifting", "dragging"])
        && (at + 1..at + 5).any(|t| scene.is(t, word::CURRENCY) || scene.is_word(t, set::QUOTED_PRICE))
}

/// `said it was safe, a day after the dam failed`. Counter-example: `says he was shot, hours after he was seized`, in the present.
/// Where *after* or *before* stands.
fn later(scene: &Scene, at: usize) -> Option<usize> {
    let less = at + usize::from(scene.is_word(at, words!["just", "only", "less", "under", "barely"]));
    let at = less + usize::from(scene.is_word(less, words!["than"]));
    // `, 20 minutes after it began`: as often said.
    let number = || less < at && (scene.shape(at) == Shape::Number || scene.is(at, word::NUMBER_WORD));
    let unit = at + usize::from(scene.is_word(at, words!["a", "one", "two", "three", "an"]) || number());
    (scene.is_word(unit, set::TIME_BEFORE) && scene.is_word(unit + 1, words!["after", "before"])).then_some(unit + 1)
}

/// What is told took place then: `said the plane crashed, shortly after leaving Leeds`, `said he was freed, hours after his arrest`.
/// Counter-example: `said it was safe, a day after the dam failed`.
fn is_own_time(scene: &Scene, start: usize, at: usize, after: usize) -> bool {
    let own = scene.ends_with(after + 1, "ing") || scene.is_word(after - 1, words!["shortly", "minutes"]);
    let acted = |group: Group| group.kind == Kind::Act || group.kind == Kind::State && scene.ends_with(group.main, "ed");
    own && Group::before(scene, start, at).is_some_and(acted)
}

/// The writer’s verdict: `..., which is false`, `..., which his rivals deny`. Counter-example: `..., which is late`.
fn judged(scene: &Scene, at: usize, end: usize) -> bool {
    if !scene.is_word(at, words!["which"]) {
        return false;
    }
    let not = at + 2 + usize::from(scene.is_word(at + 2, words!["not"]));
    if scene.is_word(at + 1, words!["is", "was", "isn't", "wasn't"]) && scene.is_word(not, set::VERDICT) {
        return true;
    }
    let denies = words!["deny", "denies", "denied", "dispute", "disputes", "disputed"];
    let verb = scene.first_of(at + 2..end.min(at + 2 + LONGEST_SUBJECT), denies);
    verb.is_some_and(|verb| verb + 1 >= end || scene.is_word(verb + 1, words![".", ",", "—", "–"]))
}

/// What the clause is called behind a dash or comma: `– a claim his rivals dispute`, `– something it denies`, `..., a view shared by
/// many`. Counter-example: `– a bridge his father built`.
fn disputed(scene: &Scene, at: usize) -> bool {
    let noun = at + usize::from(scene.is_word(at, words!["a", "an"]));
    let claim = noun > at
        && (scene.is_word(noun, set::ACCUSATION)
            || scene.is_word(noun, words!["view", "assertion", "figure", "sentiment", "stance", "opinion", "point"]))
        || scene.is_word(noun, words!["something"]);
    let owner = words!["his", "her", "its", "their", "it", "he", "she", "they", "the", "that", "which"];
    // `a view not shared by all`
    let verb = noun + 1 + usize::from(scene.is(noun + 1, word::NEGATION) || scene.is_adverb(noun + 1));
    let by = || scene.is_word(verb, set::DISPUTES) && scene.is_word(verb + 1, words!["by"]);
    let subject = || (noun + 2..noun + LONGEST_SUBJECT).any(|t| scene.is_word(t, set::DISPUTES) && !scene.shape(t + 1).is_word());
    claim && (scene.is_word(noun + 1, owner) || scene.name_at(noun + 1).is_some() || by() || subject())
}

/// What it amounts to for the writer: `..., in a blow to the union`, `..., in an apparent reference to the tax`, `..., in what analysts
/// called a rare step`. Counter-examples: `..., in a car near Leeds`, `..., in a bid to win`, which are said.
fn amounts_to(scene: &Scene, at: usize) -> bool {
    if !scene.is_word(at, words!["in"]) {
        return false;
    }
    let next = at + 1;
    if scene.is_word(next, words!["what"]) {
        let own = scene.is_word(next + 1, words!["he", "she", "they", "it", "we", "i"]);
        return !own && scene.has_word(next + 1..next + LONGEST_SUBJECT, set::TERMED);
    }
    if scene.is_word(next, words!["reference"]) && scene.is_word(next + 1, words!["to"]) {
        return true;
    }
    let noun = |t: usize| scene.is_word(t, set::AMOUNTS_TO);
    let article = scene.is_word(next, words!["a", "an", "the"]);
    let phrase = (next + 1..next + 4).take_while(|t| !scene.is_edge(*t)).any(noun);
    scene.is_word(next, words!["contrast"]) && scene.is_word(next + 1, words!["to", "with"]) || article && phrase
}

/// The same in a noun phrase: `said it was “a circus,” a reference to the strike`, `said she would stay, a break with her party`.
/// Counter-examples: `said it had lost the house, a blow to the town`, an event that is told; `said he left, a step his aides feared`.
fn sums_up(scene: &Scene, start: usize, at: usize) -> bool {
    if !scene.is_word(at, words!["a", "an"]) {
        return false;
    }
    let noun = (at + 1..at + 4).take_while(|t| !scene.is_edge(*t)).find(|t| scene.is_word(*t, set::AMOUNTS_TO));
    let Some(noun) = noun.filter(|noun| scene.is(noun + 1, word::PREPOSITION)) else { return false };
    let settled = || Group::before(scene, start, at).is_some_and(|group| group.is_settled(scene, start));
    scene.is_word(noun, set::ALLUSION) || effect::behind_marks(scene, at) || settled()
}

/// How the hearers took it: `said it was “theft”, to applause from the hall`.
fn received(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, words!["to"])
        && (at + 1..at + 4).take_while(|t| !scene.is_edge(*t)).any(|t| scene.is_word(t, set::APPLAUSE))
}

/// What was forecast or reckoned: `..., missing forecasts`, `..., well above expectations`, `..., compared with a forecast of 2%`, `...,
/// more than double the figure given in May`. Counter-examples: `..., compared with a rise of 2%`, `..., above the bridge`.
fn forecast(scene: &Scene, at: usize) -> bool {
    let adverb =
        at + usize::from(scene.is_word(at, words!["well", "far", "just", "slightly", "more", "less", "nearly", "almost"]));
    let first = adverb + usize::from(scene.is_word(adverb, words!["than"]));
    let double = scene.is_word(first, words!["double", "twice", "triple"]);
    if !double && !scene.is_word(first, set::MEASURED_AGAINST) {
        return false;
    }
    let figure = words!["figure", "figures", "toll", "tally", "estimate", "number"];
    let given = |t: usize| scene.is_word(t, figure) && scene.is_word(t + 1, words!["given", "released", "provided", "reported"]);
    (first + 1..first + LONGEST_SUBJECT).take_while(|t| !scene.is_finite(*t)).any(|t| scene.is_word(t, set::RECKONED) || given(t))
}

/// What stands against a plan: `said it would cut jobs, despite calls for a delay`, `..., amid growing anger`. Counter-examples: `said the
/// firm had cut jobs, despite calls`, `said he is leaving, amid a crisis`.
fn against(scene: &Scene, start: usize, at: usize) -> bool {
    if !scene.is_word(at, words!["despite", "amid"]) {
        return false;
    }
    let noun = at + 1 + usize::from(scene.is_word(at + 1, set::GROWING));
    scene.is_word(noun, set::OPPOSITION) && Group::before(scene, start, at).is_some_and(|group| group.is_settled(scene, start))
}

/// What a poll had before, or another answer to it: `12 percent say it is safe, down from 20 percent`, `..., compared to 40 percent who`,
/// `..., while only 40 percent agree`.
/// Counter-example: `The firm said sales fell, down from`, with no share of voters as the source.
fn compared(scene: &Scene, at: usize, window: &Window) -> bool {
    let first = window.tokens.start;
    let percent = |t: usize| scene.mention_at(t).is_some_and(|m| m.label == Label::Percent);
    let part =
        |from: usize| (from..from + 3).any(percent) || scene.has_word(from..from + 3, words!["half", "most", "third", "quarter"]);
    let share = || part(first);
    // Another share may stand between the source's and this one; no further back than a clause is long.
    let near = (first + 6).max(at.saturating_sub(40))..at;
    let others = || scene.is_word(at, words!["while", "but"]) && part(at + 1) && share() && !near.clone().any(percent);
    let before = scene.is_word(at, words!["down", "up"]) && scene.is_word(at + 1, words!["from"])
        || scene.is_word(at, words!["compared"]) && scene.is_word(at + 1, words!["to", "with"]);
    before && share() || others()
}

/// What stands beside in the writer’s words: `said it was “dead”, with a vote due on Monday`; `..., despite pleas from Leeds`; `..., as
/// first reported by the Halden Post`. Counter-example: `said it would go on, with a smaller crew`.
fn stands_beside(scene: &Scene, at: usize) -> bool {
    let source = scene.is_word(at + 2, words!["from", "by"]) && scene.is_word(at + 1, set::OPPOSITION);
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
