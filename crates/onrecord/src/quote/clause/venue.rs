//! Where something was said, behind what was said: `said the dam was safe in a statement on Monday`.
//!
//! A place, a text or an occasion belongs to the saying where what is said can't be done there. Counter-examples: `said Berg had
//! apologised in a statement`, `said the deal would be signed at a news conference`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::clause::Window;
use crate::quote::frame::tense::Tense;
use crate::quote::group::{Group, Kind, of_thing};
use crate::quote::scene::Scene;
use crate::token::{WordSet, words};

/// Farthest the noun of a venue from its preposition.
const FARTHEST: usize = 6;
/// Farthest behind a venue that a second *that* shows it to be inside.
const THAT_WITHIN: usize = 12;

/// What a venue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Venue {
    /// `in a letter to members`, `in response to questions`, `on condition of anonymity`: only words are found there.
    Text,
    /// `in an interview`, `at a news conference`, `when asked about it`: somebody speaks, and feels or does something.
    Talk,
    /// `in an interview with the Halden Post`: somebody speaks to a paper.
    Press,
    /// `at a rally`, `on Twitter`: anything happens there.
    Place,
}

/// Words that a venue begins with.
pub const LEADS: &WordSet = words!["in", "at", "during", "on", "when"];

/// A venue of the saying begins at `at`, in a clause from `start`.
pub fn follows(scene: &Scene, start: usize, at: usize, window: &Window) -> bool {
    let told = matches!(window.tense, Tense::Past | Tense::Perfect | Tense::Participle);
    if !told || window.quotation.is_some() || window.heading || !scene.is_word(at, LEADS) {
        return false;
    }
    let Some(venue) = venue(scene, at, window.tokens.end) else { return false };
    let Some(group) = Group::before(scene, start, at) else { return false };
    let error = scene.is_word(at - 1, set::NOUN_OF_SPEECH) || scene.is_word(at - 1, set::WORDING);
    // `had never met Rook in a letter`: people meet at meetings.
    let meets = scene.is_word(group.main, words!["meet", "met"]) && venue == Venue::Text;
    if group.is_public(scene, at) && !meets || group.is_existential(scene) || error {
        return false;
    }
    // `said he was nervous in an interview with the BBC`
    let feels = scene.is_word(group.main, set::MOOD);
    let marked = || scene.closing(at).is_some();
    let present = || group.is_present(scene) && group.kind != Kind::Modal;
    // `would be there at a news conference`
    let will = || group.kind == Kind::Modal && !scene.is_word(at - 1, words!["there", "present"]);
    match venue {
        Venue::Text => true,
        Venue::Press => !feels,
        Venue::Talk => marked() || present() || will() || of_thing(scene, start),
        Venue::Place => marked(),
    }
}

/// A text or a talk with a paper, behind a comma at `at`: `..., in a statement emailed to the Post`. Counter-example: `..., in a
/// statement that was false`.
pub fn is_text(scene: &Scene, at: usize, end: usize) -> bool {
    let talk = || (at + 2..at + 2 + FARTHEST).take(3).any(|t| scene.is_word(t, words!["interview"]));
    scene.is_word(at, words!["in"])
        && venue(scene, at, end).is_some_and(|venue| venue != Venue::Place && (venue != Venue::Talk || talk()))
}

/// The venue that begins at `at`.
fn venue(scene: &Scene, at: usize, end: usize) -> Option<Venue> {
    let next = at + 1;
    if scene.is_word(at, words!["when"]) {
        let asked = scene.is_word(next, set::QUESTIONED) || scene.is_word(next, words!["contacted"]);
        return asked.then_some(Venue::Talk);
    }
    if scene.is_word(at, words!["on"]) {
        let anonymous = scene.is_word(next, words!["condition"]) && scene.is_word(next + 2, words!["anonymity"]);
        let site = scene.is_word(next, set::SITE) && scene.shape(next).is_capital();
        return if anonymous { Some(Venue::Text) } else { site.then_some(Venue::Place) };
    }
    if scene.is_word(at, words!["in"]) && scene.is_word(next, words!["response"]) && scene.is_word(next + 1, words!["to"]) {
        let asked = scene.has_word(next + 2..next + 5, words!["question", "questions", "inquiry", "inquiries"]);
        return asked.then_some(Venue::Text);
    }
    let owned = words!["a", "an", "his", "her", "its", "their"];
    if !scene.is_word(next, owned) {
        return None;
    }
    let noun = (next + 1..end.min(next + FARTHEST)).find(|t| {
        let noun = scene.is_word(*t, set::TEXT_KIND) || scene.is_word(*t, TALK) || scene.is_word(*t, set::GATHERING);
        noun || scene.is_edge(*t) && !scene.is_word(*t, words!["-"]) || scene.is_finite(*t)
    })?;
    let venue = match noun {
        _ if !closes(scene, noun + 1, end) => None,
        _ if scene.is_word(noun, set::TEXT_KIND) && scene.is_word(at, words!["in"]) => {
            (!scene.is_word(noun, words!["post"]) || is_posted(scene, noun)).then_some(Venue::Text)
        }
        _ if scene.is_word(noun, words!["conference"]) => {
            Some(if scene.is_word(noun - 1, words!["news", "press", "media"]) { Venue::Talk } else { Venue::Place })
        }
        _ if scene.is_word(noun, words!["interview"]) && to_press(scene, noun + 1) => Some(Venue::Press),
        _ if scene.is_word(noun, TALK) => Some(Venue::Talk),
        _ if scene.is_word(noun, set::GATHERING) => Some(Venue::Place),
        _ => None,
    };
    // `said it was sold in a statement, and that it held`
    let that = |t: usize| scene.is_word(t, words!["and", "but"]) && scene.is_word(t + 1, words!["that"]);
    venue.filter(|_| !(noun..end.min(noun + THAT_WITHIN)).any(that))
}

/// Where people speak.
const TALK: &WordSet = words!["interview", "speech", "address", "briefing", "conference", "appearance", "call"];

/// No noun goes on at `at`: `in a letter | to`, `in a statement | emailed`. Counter-examples: `in a letter box`, `in a note of caution`.
fn closes(scene: &Scene, at: usize, end: usize) -> bool {
    let sent = words!["sent", "seen", "read", "given", "written", "shown", "late", "early", "this", "last"];
    let lower = scene.shape(at) == Shape::Lower;
    at >= end
        || !scene.shape(at).is_word() && !scene.is_word(at, words!["-"])
        || scene.is(at, word::PREPOSITION) && !scene.is_word(at, words!["of"])
        || scene.is_when(at)
        || lower && (scene.ends_with(at, "ed") || scene.is_word(at, sent))
}

/// The post at `at` is a message, no job: `in a Facebook post`, `in a post on X`.
fn is_posted(scene: &Scene, at: usize) -> bool {
    scene.is_word(at - 1, set::SITE)
        || scene.is_word(at - 1, words!["blog", "media", "online"])
        || scene.is_word(at + 1, words!["on"])
            && (scene.is_word(at + 2, set::SITE) || scene.is_word(at + 2, words!["his", "her", "its"]))
}

/// `with the Halden Post`, `published on Monday`. Counter-example: `with the firm`, who may want a clerk.
fn to_press(scene: &Scene, at: usize) -> bool {
    let aired = words!["published", "broadcast", "aired", "posted", "released"];
    let name = at + 1 + usize::from(scene.is_word(at + 1, words!["the"]));
    let paper = scene.name_at(name).is_some_and(|name| name.label == Label::Org) || scene.opening(name).is_some();
    let people = scene.is(name, union(&[word::GROUP_NOUN, word::PERSON_NOUN]));
    scene.is_word(at, aired) || scene.is_word(at, words!["with", "to", "on"]) && paper && !people
}
