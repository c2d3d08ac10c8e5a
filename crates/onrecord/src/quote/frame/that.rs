//! What *that* is behind a cue: what opens the content, its subject, a pronoun, a determiner.

use crate::key::Shape;
use crate::lexicon::{name, set, word};
use crate::quote::frame::complement::{LONGEST_ADJUNCT, TIME};
use crate::quote::frame::{Frame, Reader};
use crate::quote::scene::{CLAUSAL, SPEAKING_NOUN};
use crate::token::words;

impl Reader<'_, '_, '_> {
    /// *That* right behind the cue: the content begins behind it, or with it, or it is what the cue speaks of.
    pub fn that(&self, frame: &mut Frame, at: usize) {
        let scene = self.scene;
        // `dismissed that as gossip`, `called that one “a farce”`
        let named = frame.classes.any(word::CUE_NAME) && (scene.is_word(at + 1, words!["as"]) || !frame.classes.any(CLAUSAL));
        // `would find that very hard`
        let brief = frame.lemma == "find"
            && !scene.is(at + 1, SPEAKING_NOUN)
            && self.tokens.end < at + 6
            && !scene.has_finite(at + 1..self.tokens.end);
        if self.is_pronoun(frame, at) || brief {
            frame.right = at + 1;
        } else if self.is_determiner(at) || self.points_back(frame, at) {
            frame.right = at + 2;
        } else if !named && !self.is_relative(frame, at) {
            // `say that is a bluff`, `feared that would fail`: its subject.
            let verb = scene.is(at + 1, word::AUXILIARY) && !scene.is_word(at + 1, words!["be", "been", "being", "having"]);
            // `said that bill is dead`: such nouns have an article.
            let counted = scene.is_word(at + 1, set::COUNTED_NOUN) && scene.is(at + 2, word::AUXILIARY);
            let means = scene.is_word(at + 1, words!["means", "meant", "makes", "made", "includes", "included", "leaves"])
                && !scene.is(at + 2, word::AUXILIARY | word::PREPOSITION);
            let subject = verb || counted || means || scene.is_word(at + 1, words!["'s"]);
            frame.that = Some(at + usize::from(!subject));
            frame.right = at + 1;
        }
    }

    /// Where a cue ends that begins at `at` and is one only before a clause: `held that it was void`, `The Halden Post gathered that he left`,
    /// `The Associated Press has learned that`, `It was learnt that`, `wanted to know why`, `“Why?” she wants to know`. Counter-examples: `held
    /// that seat`, `gathered that night`, `She learned that`, `wanted to know the price`, `“They want to know if it is safe”`.
    pub fn cue_before_clause(&self, at: usize, verb: &str) -> Option<usize> {
        let (scene, next) = (self.scene, at + 1);
        let that = scene.is_word(next, words!["that"]);
        match verb {
            "want to know" => {
                let end = at + 3;
                let asks = end >= self.tokens.end || scene.is(end, word::RELATIVE) || scene.is_word(end, words![".", ",", ":"]);
                let know = scene.is_word(next, words!["to"]) && scene.is_word(at + 2, words!["know"]);
                (asks && know && scene.quotation_at(at).is_none()).then_some(end)
            }
            "learn" => {
                let start = scene.auxiliaries_start(at, self.tokens.start);
                let before = start.checked_sub(1).filter(|before| that && *before >= self.tokens.start)?;
                let paper = scene.name_at(before).is_some_and(|name| {
                    let listed = scene.draft.listed(name.tokens.clone());
                    listed.any(name::MEDIA) || listed.any(name::AGENCIES)
                });
                let it = scene.is_word(before, words!["it"]) && scene.auxiliary(start) == Some("b");
                (it || paper || scene.is_word(before, words!["correspondent", "correspondents", "reporters"])).then_some(next)
            }
            _ => (that && (scene.is(at + 2, word::DETERMINER) || self.clause_ahead(at + 2))).then_some(next),
        }
    }

    /// `if he says that, we leave`, `denied that, saying it was late`. Counter-examples: `said that, when it rained, they left`; `said
    /// that, citing costs, they would leave`.
    fn is_pronoun(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let personal = || scene.is_word(at + 2, words!["he", "she", "they", "it", "we", "i", "you"]) && scene.is_finite(at + 3);
        let participle = || {
            let reports = scene.is(at + 2, CLAUSAL) && scene.ends_with(at + 2, "ing");
            reports && frame.classes.any(word::ANSWERS_CLAIM)
        };
        // `said that for years`, `told me that on Monday`; counter-example: `said that for years nobody came`
        let end = frame.quotation.map_or(self.tokens.end, |s| scene.quotations[s].content.end.min(self.tokens.end));
        let adjunct = || {
            scene.is(at + 1, word::PREPOSITION)
                && !scene.is(at + 1, word::CONJUNCTION)
                && end < at + LONGEST_ADJUNCT
                && !scene.has_finite(at + 2..end)
                && !(at + 2..end).any(|t| scene.is_quote_mark(t))
        };
        at + 1 >= self.tokens.end
            || adjunct()
            || scene.is_word(at + 1, words![".", "?", "!"])
            || scene.is_word(at + 1, words![","]) && (personal() || participle())
    }

    /// `echoed that view: “...”`, `disputed that account, saying`, `stressed that point again`. Counter-examples: `said that schools, shops
    /// and banks will close`, `said that traffic, which is heavy, will stop`.
    fn is_determiner(&self, at: usize) -> bool {
        let scene = self.scene;
        let noun = at + 1;
        // `that a further problem`, `that he too had`
        if scene.shape(noun) != Shape::Lower || scene.is(noun, word::DETERMINER | word::PRONOUN) {
            return false;
        }
        if scene.is_word(noun + 1, words![","]) {
            return (scene.is_singular(noun) || scene.is_word(noun, words!["news"])) && !scene.is(noun + 2, word::RELATIVE);
        }
        scene.is_word(noun + 1, words![":", ".", ";", "?", "again", "further", "too"])
    }

    /// `echoed that view on Monday, saying`. Counter-example: `confirmed that output in May fell`.
    fn points_back(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let (noun, next) = (at + 1, at + 2);
        let again = matches!(&*frame.lemma, "echo" | "repeat" | "confirm" | "reiterate");
        let adjunct = again && scene.is_singular(noun) && (scene.is(next, word::PREPOSITION) || scene.is_when(next));
        let stop = self.tokens.end.min(at + LONGEST_ADJUNCT);
        adjunct && !scene.has_finite(noun..scene.first_of(next..stop, words![","]).unwrap_or(stop))
    }

    /// A relative clause of the one told: `notified customers that received eggs`. Counter-examples: `told reporters that was late`,
    /// `told them that meant the end`.
    fn is_relative(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let told = frame.addressee.as_ref().is_some_and(|whom| whom.end == at && scene.is(at - 1, SPEAKING_NOUN));
        told && scene.is_finite(at + 1) && !scene.is(at + 1, word::AUXILIARY) && !scene.is_word(at + 1, set::HAD_OBJECT)
    }

    /// The *that* at `t` only points: `in connection with that request,`, `in dropping that plan.`, `at a conference that day`.
    pub fn points(&self, t: usize, at: usize) -> bool {
        let scene = self.scene;
        // `a body found in the river was that of a man`
        let closes = scene.is_word(t + 2, words![".", "?", ";"])
            || scene.is_word(t + 1, words!["of"])
            || scene.is_word(t + 2, words![","]) && scene.is(t - 1, word::PREPOSITION);
        t > at + 1 && scene.shape(t + 1) == Shape::Lower && closes || scene.is_word(t + 1, TIME)
    }

    /// The *that* at `t`, behind an adjunct that began at `at`, opens what is said: `in a note that talks were late`. Counter-examples:
    /// `asked about that as he left`; `snapped at aides and that`, the *that* of a cue before; `in a village that`, a relative clause,
    /// when a verb follows at once.
    pub fn opens_that_clause(&self, t: usize, at: usize) -> bool {
        let scene = self.scene;
        let noun = scene.ends_with(t + 1, "s") && !scene.is(t + 1, word::AUXILIARY) && scene.is(t + 2, word::AUXILIARY);
        let verb = scene.is_finite(t + 1) && !noun;
        t > at + 1 && !scene.is_word(t - 1, words!["and", "or", "but"]) && !verb
    }

    /// *That* behind an aside between commas: `said, in a statement, that`; `told a paper, the Halden Post, that`.
    pub fn that_behind_aside(&self, frame: &mut Frame, comma: usize) -> bool {
        let scene = self.scene;
        let stop = self.tokens.end.min(comma + LONGEST_ADJUNCT);
        // `told the meeting, which was held in Leeds, that`
        if frame.addressee.is_some() && scene.is(comma + 1, word::RELATIVE) {
            let close = scene.first_of(comma + 2..stop, words![","]);
            let that = close.map(|close| close + 1).filter(|that| scene.is_word(*that, words!["that"]));
            if let Some(that) = that {
                (frame.that, frame.right) = (Some(that + 1), that + 1);
            }
            return that.is_some();
        }
        // `said, when asked, that`, `said, as she left the hall, that`
        let clause = scene.is_word(comma + 1, words!["when", "as", "if", "after", "before", "while", "once"]);
        let close = (comma + 1..stop).find(|t| scene.is_word(*t, words![","]) || !clause && scene.is_finite(*t));
        // `said on her podcast, “Long Harbour,” that`: the comma stands inside the marks.
        let that = |close: usize| close + 1 + usize::from(scene.closing(close + 2).is_some());
        let close = close.filter(|c| *c > comma + 1 && scene.is_word(*c, words![","]) && scene.is_word(that(*c), words!["that"]));
        if let Some(close) = close {
            frame.that = Some(that(close) + 1);
            frame.right = that(close) + 1;
        }
        close.is_some()
    }
}
