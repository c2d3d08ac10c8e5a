//! Cues that are infinitives, behind *to*: `went on to say`, `was forced to admit`, `called police to say`.

use crate::lexicon::{set, word};
use crate::quote::frame::Reader;
use crate::token::{WordSet, words};

/// Verbs of what makes somebody speak.
pub const CAUSING: &WordSet = words!["prompting", "prompted", "prompts", "leading", "led", "causing", "caused", "got"];

/// Farthest the verb that makes somebody speak stands before the cue.
const FARTHEST: usize = 40;

impl Reader<'_, '_, '_> {
    /// Start of the verb group whose infinitive is the cue at `at`, behind *to*: `used to say`, `went on to say`. Counter-example:
    /// `declined to say`, which reports nothing.
    pub fn infinitive_start(&self, at: usize, to: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let from = to.checked_sub(1).filter(|from| *from >= floor)?;
        if scene.is_word(from, set::HABIT) {
            return Some(from);
        }
        // `called to tell us that it was late`; counter-example: `called to say goodbye`
        let reports = || {
            let named = scene.is(at, word::CUE_NAME) && self.followed_by_marks(at + 1);
            named || scene.has_word(at + 1..at + 5, words!["that"]) || scene.is_word(at, words!["ask"]) && self.reports_clause(at)
        };
        if scene.is_word(from, set::CALLED_TO_SAY) && reports() {
            return Some(from);
        }
        if let Some(apt) = self.apt_to(to, floor).filter(|_| self.reports_clause(at)) {
            return Some(apt);
        }
        let stood =
            scene.is_word(from, words!["up"]) && from > floor && scene.is_word(from - 1, words!["stood", "got", "stands"]);
        if (stood || scene.is_word(from, set::MOVED)) && self.reports_clause(at) {
            let group = self.group_start(from - usize::from(stood), floor);
            // `felt compelled to say`
            let felt = group > floor && scene.is_word(group - 1, words!["felt", "feels", "feel"]);
            let group = group - usize::from(felt);
            let negated = (group..from).any(|t| scene.is(t, word::NEGATION));
            return (!negated).then_some(group);
        }
        if let Some(sent) = self.sent_to(to, floor).filter(|_| self.reports_clause(at)) {
            return Some(sent);
        }
        // `is reported to have said`
        if scene.is_word(from, words!["reported", "said", "alleged", "rumored", "rumoured"]) && scene.is(at - 1, word::AUXILIARY)
        {
            let group = self.group_start(from, floor);
            return (group < from).then_some(group);
        }
        if scene.is_word(from, words!["began", "begin", "begins", "started", "starting", "starts"]) {
            return Some(self.group_start(from, floor));
        }
        // `was heard to say`
        if scene.is_word(from, words!["heard", "overheard"]) {
            let group = self.group_start(from, floor);
            return (group < from && scene.auxiliary(from - 1) == Some("b")).then_some(group);
        }
        if self.caused(to, floor) {
            return Some(to);
        }
        if scene.is_word(from, words!["on"]) && from > floor && scene.is_word(from - 1, words!["went", "goes"]) {
            return Some(from - 1);
        }
        self.far_enough(from, floor).or_else(|| self.took_to(to, floor))
    }

    /// `are far more likely to say`, `was more apt than Odlanders to say`: where the verb group starts, `to` being the word before the cue.
    /// Counter-example: `are less likely to say`.
    fn apt_to(&self, to: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let apt = |t: &usize| scene.is_word(*t, words!["likely", "likelier", "apt", "inclined", "prone"]);
        let at = (floor.max(to.saturating_sub(4))..to).rev().find(apt)?;
        if at + 1 != to && !scene.is_word(at + 1, words!["than"]) {
            return None;
        }
        let more = |t: &usize| scene.is_word(*t, words!["more", "far", "much", "most", "also", "even"]);
        let start = (floor..at).rev().take_while(more).last().unwrap_or(at);
        let group = self.group_start(start, floor);
        let negated = (group..start).any(|t| scene.is(t, word::NEGATION));
        (group < start && !negated).then_some(group)
    }

    /// A clause follows the infinitive at `at`: `to say that`, `to admit he had`, `to tell them the`, `to ask why`. Counter-examples: `to announce another
    /// rise`, `to tell men to “go”`.
    fn reports_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let that = (at + 1..at + 5).find(|t| scene.is_word(*t, words!["that", "to", ","]) || scene.is_quote_mark(*t));
        let told = at + 1 + usize::from(scene.is(at, word::CUE_TELL));
        let personal = scene.is_word(told, words!["he", "she", "they", "it", "we", "i", "there"]) && scene.is_finite(told + 1);
        let asks = scene.is_word(at, words!["ask"])
            && scene.is_word(told, words!["whether", "if", "why", "how", "what", "who", "when", "where"]);
        let the = || scene.is(at, word::CUE_SAY | word::CUE_TELL) && scene.is_word(told, words!["the"]);
        that.is_some_and(|t| scene.is_word(t, words!["that"])) || personal || asks || the() && self.clause_ahead(told)
    }

    /// `went so far as to say`: where the verb group starts, `as` being the word before `to`. Counter-example: `did not go so far as
    /// to say`.
    fn far_enough(&self, as_: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let far = as_ >= floor + 3
            && scene.is_word(as_, words!["as"])
            && scene.is_word(as_ - 1, words!["far"])
            && scene.is_word(as_ - 2, words!["so", "as"])
            && scene.is_word(as_ - 3, words!["went", "goes", "go", "gone", "going"]);
        let start = self.group_start(as_.checked_sub(3).filter(|_| far)?, floor);
        let negated = (start..as_).any(|t| scene.is(t, word::NEGATION));
        (!negated).then_some(start)
    }

    /// What happened makes somebody speak: `prompting Rook to say`, `led the mayor to charge`; `to` is at `to`.
    fn caused(&self, to: usize, floor: usize) -> bool {
        let scene = self.scene;
        if !scene.has_word(floor.max(to.saturating_sub(FARTHEST))..to, CAUSING) {
            return false;
        }
        let who = scene.phrase_before(to, floor).filter(|who| who.head.speaks() && who.extent.end == to);
        who.is_some_and(|who| {
            scene.is_word(who.extent.start, CAUSING) || who.extent.start > floor && scene.is_word(who.extent.start - 1, CAUSING)
        })
    }

    /// `called police to say he had a gun`, `wrote to the mayor to say that`, `issued a note to say`: where the verb group starts, `to` being
    /// before the cue. Counter-example: `called on the mayor to say that`.
    fn sent_to(&self, to: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let mut verbs = (floor.max(to.saturating_sub(7))..to.saturating_sub(1)).rev();
        let sent = verbs.find(|t| scene.is_word(*t, set::SENT))?;
        let asked = scene.is_word(sent + 1, words!["on", "for", "upon"]);
        let plain = |t: usize| scene.shape(t).is_word() && !scene.is_finite(t) && !scene.is(t, word::RELATIVE);
        (!asked && (sent + 1..to).all(plain)).then(|| self.group_start(sent, floor))
    }

    /// `took to the radio to say`, `used his speech to say that`, `went on Halden FM to say`: where the verb group starts, `to` being the
    /// second one. Counter-example: `took the train to say`.
    fn took_to(&self, to: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let that = scene.is_word(to + 2, words!["that"]);
        let took = |t: &usize| {
            let on_air = || {
                scene.is_word(*t, words!["went", "used", "uses"]) && scene.is_word(*t + 1, words!["on", "his", "her", "the", "a"])
            };
            scene.is_word(*t, words!["took", "takes", "taken", "taking"]) && scene.is_word(*t + 1, words!["to"])
                || that && on_air()
        };
        let found = (floor.max(to.saturating_sub(7))..to.saturating_sub(2)).rev().find(took)?;
        Some(self.group_start(found, floor))
    }
}
