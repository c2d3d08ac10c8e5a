//! Participles of the writer’s behind what is said: what the words brought about, what else the teller did, what was held back.

use crate::lexicon::set;
use crate::quote::group::{Group, of_thing};
use crate::quote::scene::{CLAUSAL, Scene};
use crate::token::words;

/// Farthest the noun of an effect.
const NOUN_WITHIN: usize = 5;

/// A participle at `at`, behind a comma, is the writer’s, in a clause from `start`.
pub fn follows(scene: &Scene, start: usize, at: usize) -> bool {
    let verb = behind_hedge(scene, at);
    if !scene.ends_with(verb, "ing") && !scene.is_word(at, words!["without"]) {
        return false;
    }
    let settled = || Group::before(scene, start, at).is_some_and(|group| group.is_settled(scene, start));
    let own = || scene.is_word(start, words!["he", "she", "they"]) && settled();
    let marked = || behind_marks(scene, at);
    stirs(scene, at) && settled()
        || deals(scene, at) && (marked() || settled())
        || goes_on(scene, at) && (marked() || of_thing(scene, start) || settled())
        || (verb > at || departs(scene, at)) && (marked() || own())
        || gestures(scene, at) && (marked() || own() || of_thing(scene, start))
        || holds_back(scene, start, at)
}

/// Quoted words close before the comma at which `at` begins: `said it was “a joke,” | pointing to`, `said it was “a joke”, | pointing to`.
pub fn behind_marks(scene: &Scene, at: usize) -> bool {
    let comma = at.checked_sub(1).filter(|comma| scene.is_word(*comma, words![","])).unwrap_or(at);
    scene.closing(comma).is_some()
}

/// Over what says that it is as good as done: `effectively | killing it`, `all but | dooming it`.
fn behind_hedge(scene: &Scene, at: usize) -> usize {
    let all_but = scene.is_word(at, words!["all"]) && scene.is_word(at + 1, words!["but"]);
    let hedge = scene.is_word(at, words!["effectively", "virtually", "essentially", "practically"]);
    at + if all_but { 2 } else { usize::from(hedge) }
}

/// What the words did to others: `said she would not run, dealing a blow to her party`.
fn deals(scene: &Scene, at: usize) -> bool {
    let blow = words!["blow", "setback", "defeat", "victory", "boost"];
    scene.is_word(at, words!["dealing", "handing"]) && scene.has_word(at + 1..at + NOUN_WITHIN, blow)
}

/// What the teller’s plan does to what was before: `said he would back Rook, ending months of silence`, `said she would stay, defying calls
/// to quit`. Counter-example: `said the storm had passed, ending days of rain`.
fn departs(scene: &Scene, at: usize) -> bool {
    let long = words!["days", "weeks", "months", "years", "decades", "speculation", "silence"];
    let next = |words| scene.is_word(at + 1, words);
    scene.is_word(at, words!["defying", "overruling", "undercutting"])
        || scene.is_word(at, words!["ending"]) && scene.has_word(at + 1..at + NOUN_WITHIN, long)
        || scene.is_word(at, words!["breaking"]) && next(words!["with", "ranks"])
        || scene.is_word(at, words!["touching", "setting"]) && next(words!["off", "up"])
        || scene.is_word(at, words!["going"]) && scene.has_word(at + 1..at + 3, words!["step", "further"])
}

/// What the teller’s face or hands did: `said it was “over”, shaking her head`. Counter-example: `said the men fled, shaking their heads`.
fn gestures(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, set::EXPRESSION) || scene.is_word(at, set::GESTURE) && scene.has_word(at + 2..at + 4, set::GESTURE_PART)
}

/// What the words brought about: `said she would quit, prompting calls for a vote`, `..., angering the union`. Counter-examples: `said the
/// court had ruled, sparking protests`, an act that is said; `said it would close, harming the town`.
fn stirs(scene: &Scene, at: usize) -> bool {
    let reaction = |t: usize| scene.is_word(t, set::OUTCRY);
    let doubt = |t: usize| scene.is_word(t, words!["doubt", "speculation", "uncertainty"]);
    let ends = scene.is_word(at, words!["ending"]) && (at + 1..at + NOUN_WITHIN).any(doubt);
    ends || scene.is_word(at, set::ANGERING) || scene.is_word(at, set::STIRRING) && (at + 1..at + NOUN_WITHIN).any(reaction)
}

/// What else the teller did with words: `said the talks had failed, accusing the union of lying`. Counter-example: `said Berg had left,
/// accusing the union`.
fn goes_on(scene: &Scene, at: usize) -> bool {
    scene.is_word(at, set::JUDGING)
        || scene.is_word(at, words!["calling"]) && is_called(scene, at + 1)
        || scene.is_word(at, words!["pointing"]) && scene.is_word(at + 1, words!["to"])
        || scene.is_word(at, words!["holding"]) && scene.is_word(at + 1, words!["up"])
        || rates(scene, at)
}

/// Behind *calling* at `at`: `for a vote`, `on Leeds to act`, `it a farce`, `the plan wasteful`, `Rook a liar`. Counter-example: `the police`.
fn is_called(scene: &Scene, at: usize) -> bool {
    let thing =
        scene.is_word(at, words!["the", "his", "its", "their"]) && !scene.is_word(at + 1, words!["police", "fire", "emergency"]);
    scene.is_word(at, words!["for", "on", "it", "them", "him", "her"]) || thing || scene.name_at(at).is_some()
}

/// What an analyst does to a share: `cutting her rating on the stock`.
fn rates(scene: &Scene, at: usize) -> bool {
    let rating = words!["rating", "target", "forecast", "recommendation", "outlook", "estimate", "estimates"];
    scene.is_word(at, set::RATING_CHANGE) && scene.has_word(at + 2..at + NOUN_WITHIN, rating)
}

/// What the teller kept back: `said it was an accident, without elaborating`, `..., giving no details`. Counter-examples: `said the driver
/// left without giving his name`, `said Berg had made the claim without offering evidence`.
pub fn holds_back(scene: &Scene, start: usize, at: usize) -> bool {
    let Some(briefly) = keeps(scene, at) else { return false };
    let Some(group) = Group::before(scene, start, at) else { return false };
    // Behind a comma it is not how somebody did it: `said Berg had lied, without giving evidence`.
    let parted = scene.is_word(at, words!["without"]) && at > start && scene.is_word(at - 1, words![","]);
    parted && !scene.is(group.main, CLAUSAL) || !group.is_public(scene, at) && (briefly || group.is_settled(scene, start))
}

/// Something is kept back at `at`, and whether only to be brief: `without elaborating`, `giving no details`, `declining to say more`.
pub fn keeps(scene: &Scene, at: usize) -> Option<bool> {
    let without = scene.is_word(at, words!["without"]);
    let verb = at + usize::from(without);
    let briefly = without && scene.is_word(verb, words!["elaborating", "specifying"]);
    let more = |t: &usize| {
        let more = words!["a", "any", "further", "more", "specific", "other", "additional", "immediate", "into", "concrete"];
        scene.is_word(*t, more)
    };
    let no = verb + 1 + usize::from(!without);
    let noun = (no..no + 3).find(|t| !more(t)).unwrap_or(no);
    let given = scene.is_word(verb, set::GIVING)
        && scene.is_word(noun, set::PROOF)
        && (without || scene.is_word(verb + 1, words!["no", "few"]));
    let declines = scene.is_word(at, words!["declining", "refusing"])
        && scene.is_word(at + 1, words!["to"])
        && scene.is_word(at + 2, set::WITHHELD);
    (briefly || given || declines).then_some(briefly)
}
