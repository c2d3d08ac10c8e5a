//! Participles of the writer’s behind what is said: what the words brought about, what else the teller did, what was held back.

use crate::lexicon::set;
use crate::quote::clause::group::{Group, of_thing};
use crate::quote::scene::Scene;
use crate::token::words;

/// Farthest the noun of an effect.
const NOUN_WITHIN: usize = 5;

/// A participle at `at`, behind a comma, is the writer’s, in a clause from `start`.
pub fn follows(scene: &Scene, start: usize, at: usize) -> bool {
    if !scene.ends_with(at, "ing") && !scene.is_word(at, words!["without"]) {
        return false;
    }
    let group = || Group::before(scene, start, at);
    stirs(scene, at) && group().is_some_and(|group| group.is_settled(scene, start))
        || goes_on(scene, at) && (of_thing(scene, start) || group().is_some_and(|group| group.is_settled(scene, start)))
        || holds_back(scene, start, at)
}

/// What the words brought about: `said she would quit, prompting calls for a vote`, `..., angering the union`. Counter-examples: `said the
/// court had ruled, sparking protests`, an act that is said; `said it would close, harming the town`.
fn stirs(scene: &Scene, at: usize) -> bool {
    let people = words![
        "angering",
        "infuriating",
        "enraging",
        "upsetting",
        "delighting",
        "stunning",
        "alarming",
        "surprising",
        "dismaying",
        "reversing"
    ];
    let brings = words![
        "prompting",
        "sparking",
        "raising",
        "fuelling",
        "fueling",
        "drawing",
        "triggering",
        "stoking",
        "igniting",
        "provoking",
        "heightening",
        "easing",
        "earning",
        "eliciting",
        "adding"
    ];
    let reaction = |t: usize| scene.is_word(t, set::OUTCRY);
    let doubt = |t: usize| scene.is_word(t, words!["doubt", "speculation", "uncertainty"]);
    let ends = scene.is_word(at, words!["ending"]) && (at + 1..at + NOUN_WITHIN).any(doubt);
    ends || scene.is_word(at, people) || scene.is_word(at, brings) && (at + 1..at + NOUN_WITHIN).any(reaction)
}

/// What else the teller did with words: `said the talks had failed, accusing the union of lying`. Counter-example: `said Berg had left,
/// accusing the union`.
fn goes_on(scene: &Scene, at: usize) -> bool {
    let acts = words![
        "accusing",
        "blaming",
        "describing",
        "praising",
        "criticising",
        "criticizing",
        "thanking",
        "condemning",
        "defending",
        "likening",
        "comparing"
    ];
    scene.is_word(at, acts)
        || scene.is_word(at, words!["calling"]) && scene.is_word(at + 1, words!["for", "on", "it", "them", "him", "her"])
        || scene.is_word(at, words!["pointing"]) && scene.is_word(at + 1, words!["to"])
        || scene.is_word(at, words!["holding"]) && scene.is_word(at + 1, words!["up"])
}

/// What the teller kept back: `said it was an accident, without elaborating`, `..., giving no details`. Counter-examples: `said the driver
/// left without giving his name`, `said Berg had made the claim without offering evidence`.
pub fn holds_back(scene: &Scene, start: usize, at: usize) -> bool {
    let without = scene.is_word(at, words!["without"]);
    let verb = at + usize::from(without);
    let briefly = without && scene.is_word(verb, words!["elaborating", "specifying"]);
    let gives = words!["giving", "providing", "offering", "citing", "presenting", "going", "naming", "disclosing", "adding"];
    let more = |t: &usize| {
        let more = words!["any", "further", "more", "specific", "other", "additional", "immediate", "into", "concrete"];
        scene.is_word(*t, more)
    };
    let no = verb + 1 + usize::from(!without);
    let noun = (no..no + 3).find(|t| !more(t)).unwrap_or(no);
    let details = words![
        "detail",
        "details",
        "evidence",
        "proof",
        "explanation",
        "reason",
        "reasons",
        "specifics",
        "names",
        "sources",
        "figures",
        "examples",
        "timetable",
        "timeframe",
        "date"
    ];
    let given =
        scene.is_word(verb, gives) && scene.is_word(noun, details) && (without || scene.is_word(verb + 1, words!["no", "few"]));
    let declines = scene.is_word(at, words!["declining", "refusing"])
        && scene.is_word(at + 1, words!["to"])
        && scene.is_word(at + 2, set::WITHHELD);
    if !briefly && !given && !declines {
        return false;
    }
    let group = Group::before(scene, start, at);
    group.is_some_and(|group| !group.is_public(scene, at) && (briefly || group.is_settled(scene, start)))
}
