//! What the writer knows against what is said: nobody could confirm it, others don’t believe it, it came out otherwise.

use crate::lexicon::set;
use crate::quote::clause::Window;
use crate::quote::group::{Group, Kind};
use crate::quote::scene::Scene;
use crate::token::words;

/// Most words of a subject.
const LONGEST_SUBJECT: usize = 7;

/// `..., but | the claim could not be verified`, `..., but | there was no independent confirmation`, `..., but | no evidence was given`,
/// `..., but | that was not enough for the union`. Counter-examples: `..., but there was no sign of him`, `..., but no shots were fired`.
pub fn unconfirmed(scene: &Scene, at: usize) -> bool {
    if scene.is_word(at, words!["there"]) {
        let no = scene.first_of(at + 1..at + 5, words!["no"]).unwrap_or(at);
        let outside = scene.is_word(no + 1, words!["independent", "official", "immediate", "outside"]);
        return no > at
            && (outside && scene.is_word(no + 2, set::PROOF) || scene.is_word(no + 1, words!["confirmation", "comment"]));
    }
    if scene.is_word(at, words!["no"]) {
        let noun = at + 1 + usize::from(scene.is_word(at + 1, words!["further", "other", "immediate", "more"]));
        let given = words!["given", "offered", "provided", "released", "available", "immediate", "forthcoming"];
        return scene.is_word(noun, set::PROOF) && scene.has_word(noun + 1..noun + 4, given);
    }
    let enough = scene.is_word(at + 1, words!["was", "is"])
        && scene.is_word(at + 2, words!["not"])
        && scene.is_word(at + 3, words!["enough"]);
    if scene.is_word(at, words!["that", "this"]) && enough {
        return true;
    }
    let could = (at + 1..at + LONGEST_SUBJECT).find(|t| scene.is_finite(*t)).unwrap_or(at);
    let not = could + usize::from(scene.is_word(could, words!["could", "can"]));
    let negated = scene.is_word(not, words!["not"]) || scene.is_word(could, words!["cannot", "couldn't"]);
    let verified = words!["verified", "confirmed", "corroborated", "authenticated"];
    negated && scene.has_word(not + 1..not + 5, verified)
}

/// `..., but | not everyone is convinced`, `..., but | few believe her`, `..., but | there are doubts`. Counter-example: `..., but few are`.
pub fn disbelieved(scene: &Scene, at: usize, window: &Window) -> bool {
    if scene.is_word(at, words!["there"]) {
        return scene.is_word(at + 1, words!["are", "remain"]) && scene.has_word(at + 2..at + 4, words!["doubts"]);
    }
    let end = window.tokens.end.min(at + LONGEST_SUBJECT);
    let Some(verb) = (at..end).find(|t| scene.is_finite(*t) || scene.is_word(*t, words!["believe", "agree", ","])) else {
        return false;
    };
    let few = scene.is_word(at, words!["few", "nobody"])
        || scene.is_word(at, words!["not"]) && scene.is_word(at + 1, words!["everyone", "all"]);
    let not = verb + 1 + usize::from(scene.is_word(verb + 1, words!["not"]));
    let so = not + usize::from(scene.is_adverb(not) || scene.is_word(not, words!["so", "yet"]));
    let convinced = scene.is_word(so, words!["convinced", "persuaded", "sure"]);
    let is = scene.is_word(verb, words!["is", "are", "remain", "remains", "aren't", "isn't"]);
    let not = not > verb + 1 || few || scene.is_word(verb, words!["aren't", "isn't"]);
    is && not && convinced && !scene.is_word(at, words!["he", "she", "they", "it", "we", "i"])
        || few && scene.is_word(verb, words!["believe", "agree", "believes", "agrees"])
}

/// With a past cue and a past verb before it, the present is the writer’s: `said she would quit in May, but | she is still in office`, `...,
/// but | has yet to do so`. Counter-example: `said the town is calm, but it is watched`.
pub fn in_present(scene: &Scene, start: usize, but: usize, window: &Window) -> bool {
    let at = but + 1;
    let Some(group) = Group::before(scene, start, but) else { return false };
    let helper = |words| (group.start..=group.main).any(|t| scene.is_word(t, words));
    let shifted = match group.kind {
        Kind::Modal => helper(words!["would", "could", "might", "wouldn't", "couldn't"]),
        Kind::State | Kind::Progressive => helper(words!["was", "were", "had", "wasn't", "weren't"]),
        Kind::Act => helper(words!["had", "hadn't", "did", "didn't"]),
    };
    let end = window.tokens.end.min(at + LONGEST_SUBJECT);
    let verb = (at..end).find(|t| scene.is_finite(*t) || scene.is_word(*t, words![","]));
    let present =
        verb.is_some_and(|verb| scene.is_word(verb, words!["is", "are", "has", "have", "isn't", "aren't", "remains", "remain"]));
    shifted && present && window.quotation.is_none()
}

/// Of a denial or a claim: `denied it, but | was convicted`, `..., but | the jury did not believe him`.
pub fn convicted(scene: &Scene, at: usize) -> bool {
    let was = scene.is_word(at, words!["was", "were"]);
    let court = was && scene.is_word(at + 1, words!["convicted", "jailed", "sentenced", "acquitted", "cleared"])
        || was && scene.is_word(at + 1, words!["found"]) && scene.has_word(at + 2..at + 4, words!["guilty"]);
    let jury =
        scene.is_word(at, words!["the", "a"]) && scene.is_word(at + 1, words!["jury", "jurors", "court", "judge", "magistrates"]);
    court || jury && scene.is_finite(at + 2)
}

/// Others count otherwise: `said 40 were killed, | while the army put the toll at 12`. Counter-example: `said it grew, while the bank put
/// its money into land`.
pub fn counts(scene: &Scene, at: usize) -> bool {
    if !scene.is_word(at, words!["while", "whereas", "although", "though", "but"]) {
        return false;
    }
    let put = scene.first_of(at + 2..at + LONGEST_SUBJECT, words!["put", "puts", "putting"]);
    put.is_some_and(|put| {
        let noun = put + 1 + usize::from(scene.is_word(put + 1, words!["the"]));
        let death = noun + usize::from(scene.is_word(noun, words!["death"]));
        scene.is_word(death, words!["toll", "figure", "number", "count", "total"]) && noun > put + 1
    })
}
