//! The contents of a frame: what its source said, on either side of the attribution phrase.

use super::clause::{self, Frames, Room};
use super::frame::{Form, Frame};
use super::phrase::Head;
use super::scene::{CLAUSAL, Scene};
use super::unmarked;
use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::token::words;
use crate::{QuoteKind, Span};
use std::ops::Range;

/// One content stretch of a frame.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub span: Span,
    pub kind: QuoteKind,
    /// The tokens of the span, marks included.
    pub tokens: Range<usize>,
}

/// Words that open no reported clause after a cue without *that*.
const NO_CLAUSE: &[u64] = words![
    "to",
    "as",
    "so",
    "never",
    "nothing",
    "anything",
    "something",
    "goodbye",
    "hello",
    "sorry",
    "yes",
    "of",
    "about",
    "with",
    "for",
    "by",
    "and",
    "or",
    "but",
    "because",
    "while",
    "when",
    "after",
    "before",
    "from",
    "like",
    "than",
    "more",
    "much",
    "in",
    "on",
    "at",
    "into",
    "out",
    "up",
    "over",
    "against",
    "during"
];

/// Words that tie a sentence to the one before and are no part of what is said: `Still, Rook said, the port is safe`.
const CONNECTIVE: &[u64] = words![
    "still",
    "however",
    "meanwhile",
    "moreover",
    "nevertheless",
    "nonetheless",
    "instead",
    "besides",
    "furthermore",
    "indeed",
    "also",
    "now",
    "then",
    "otherwise",
    "again"
];

/// Contents of the frame at `index`, in text order.
pub(super) fn of_frame(scene: &Scene, frames: &Frames, index: usize) -> Vec<Content> {
    let frame = &frames.list[index];
    let reader = Reader { scene, frames, frame, room: Room::of(scene, frame) };
    reader.contents()
}

pub(super) struct Reader<'r, 's, 'd> {
    pub scene: &'r Scene<'s, 'd>,
    pub frames: &'r Frames,
    pub frame: &'r Frame,
    pub room: Room,
}

/// Verbs that take a thing as often as a clause: `announced a plan`, `denied the charge`.
fn frame_takes_things(lemma: &str) -> bool {
    matches!(
        lemma,
        "accept"
            | "acknowledge"
            | "announce"
            | "certify"
            | "charge"
            | "cite"
            | "claim"
            | "clarify"
            | "confirm"
            | "declare"
            | "demonstrate"
            | "deny"
            | "disclose"
            | "emphasise"
            | "emphasize"
            | "estimate"
            | "explain"
            | "forecast"
            | "guarantee"
            | "indicate"
            | "lament"
            | "note"
            | "observe"
            | "pledge"
            | "predict"
            | "proclaim"
            | "promise"
            | "protest"
            | "reaffirm"
            | "recall"
            | "recount"
            | "regret"
            | "reiterate"
            | "repeat"
            | "report"
            | "reveal"
            | "show"
            | "specify"
            | "state"
            | "stress"
            | "tweet"
            | "underline"
            | "underscore"
            | "vow"
            | "write"
    )
}

impl Reader<'_, '_, '_> {
    fn contents(&self) -> Vec<Content> {
        let mut found = Vec::new();
        if self.own_belief() {
            return found;
        }
        let quoted = self.quoted_before();
        let right = if quoted.is_some() { self.right_of_quotation() } else { self.right() };
        match (quoted, right) {
            (Some(left), right) => {
                found.push(left);
                found.extend(right);
            }
            (None, Some(right)) => {
                found.extend(self.subject_before(&right));
                found.push(right);
            }
            (None, None) => self.around(&mut found),
        }
        found
    }

    /// The speaker's own `I think` inside a quotation is no attribution.
    fn own_belief(&self) -> bool {
        let own =
            self.frame.source.as_ref().is_some_and(|s| s.len() == 1 && self.scene.is_word(s.start, words!["i", "we", "you"]));
        own && self.frame.stretch.is_some() && self.frame.classes.any(word::CUE_BELIEF)
    }

    /// The attribution may stand after its content.
    pub fn may_trail(&self) -> bool {
        matches!(self.frame.form, Form::Finite | Form::Inverted | Form::According)
            && self.frame.head != Some(Head::Relative)
            && (!self.frame.classes.any(word::CUE_BELIEF) || self.frame.classes.any(word::CUE_REPORT))
    }

    /// A quotation right before the attribution phrase: `“A,” he said`; with the start of its sentence where it opens amid one.
    fn quoted_before(&self) -> Option<Content> {
        let scene = self.scene;
        let mut end = self.frame.left;
        if end > self.room.tokens.start && scene.is_word(end - 1, words![","]) {
            end -= 1;
        }
        // `“It is wrong,” is how one voter put it`
        if end > self.room.tokens.start + 2
            && scene.is_word(end - 1, words!["how"])
            && scene.is_word(end - 2, words!["is", "was"])
        {
            end -= 2;
        }
        if end <= self.room.tokens.start {
            return None;
        }
        let s = scene.closing(end)?;
        if !self.may_trail() || Some(s) == self.room.stretch {
            return None;
        }
        let stretch = &scene.stretches[s];
        // `“Why?” He said: “Because.”`: the next sentence.
        let next = scene.shape(self.frame.left) == Shape::Title
            && scene.is(self.frame.left, word::PRONOUN)
            && scene.is_word(stretch.content.end - 1, words![".", "?", "!"])
            && scene.is_word(self.frame.right, words![":", ","])
            && scene.opening(self.frame.right + 1).is_some();
        if next || scene.names_work(stretch.open).is_some() {
            return None;
        }
        let start = self.room.tokens.start;
        if stretch.open > start && !self.begins_afresh(stretch.open) {
            let tokens = clause::trim(scene, self.clause_start()..end);
            return self.content(tokens);
        }
        Some(Content { span: scene.span(&stretch.content), kind: QuoteKind::Direct, tokens: stretch.open..stretch.close })
    }

    /// The mark at `open` begins a quotation of its own: after a colon, a stop, a dash or another attribution.
    fn begins_afresh(&self, open: usize) -> bool {
        let scene = self.scene;
        let before = scene.text(open - 1);
        matches!(before, ":" | "." | "?" | "!") || scene.closing(open).is_some()
    }

    /// After a quotation only another quotation (`“A,” he said, “B”`) or an explicit *that* goes on.
    fn right_of_quotation(&self) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        if scene.is_word(at, words![",", ":", "—", "–", "--"]) {
            at += 1;
        }
        // `“A,” she said, her voice rising, “B”`
        let stop = self.room.tokens.end.min(at + 12);
        if scene.is_word(at.saturating_sub(1), words![","])
            && scene.opening(at).is_none()
            && let Some(comma) = (at..stop).find(|t| scene.is_word(*t, words![",", ";", ":"]) || scene.is_finite(*t))
            && scene.is_word(comma, words![","])
            && scene.opening(comma + 1).is_some()
        {
            at = comma + 1;
        }
        // `“A,” he said, and “B.”`
        if scene.is_word(at, words!["and", "but"]) && scene.opening(at + 1).is_some() {
            at += 1;
        }
        if at < self.room.tokens.end && scene.opening(at).is_some() {
            return self.marked(at);
        }
        self.frame.that.and_then(|start| self.clause(start))
    }

    /// The content after the attribution phrase.
    fn right(&self) -> Option<Content> {
        let scene = self.scene;
        let frame = self.frame;
        if let Some(start) = frame.that {
            return self.clause(start);
        }
        let at = frame.right;
        if at >= self.room.tokens.end {
            return None;
        }
        if self.on_placard() {
            return None;
        }
        if frame.form == Form::According {
            let sentence_start = frame.left == self.room.tokens.start || scene.is_word(frame.left - 1, words!["but", "and"]);
            return if sentence_start { self.after_preposition() } else { None };
        }
        match scene.text(at) {
            ":" if at + 1 == self.room.tokens.end => return self.marked(at + 1).or_else(|| unmarked::block_after(scene, frame)),
            ":" => return self.marked(at + 1).or_else(|| self.clause(at + 1)),
            "," if scene.opening(at + 1).is_some() => return self.marked(at + 1),
            // `As Rook told the panel, CLAUSE`.
            "," if frame.left == self.room.tokens.start + 1 && scene.is_word(frame.left - 1, words!["as"]) => {
                return self.clause(at + 1);
            }
            // `said Tuesday, the bridge was closed`.
            "," if scene.is_when(at - 1)
                && frame.form == Form::Finite
                && frame.classes.any(word::CUE_SAY)
                && self.starts_clause(at + 1) =>
            {
                return self.clause(at + 1);
            }
            "," => return None,
            _ => {}
        }
        if frame.form != Form::Inverted {
            if let Some(content) = self.infinitive(at) {
                return Some(content);
            }
            if frame.classes.any(word::CUE_NAME) || frame.cue.len() > 1 && frame.lemma == "rule" {
                return self.naming(at);
            }
        }
        if let Some(s) = scene.opening(at) {
            // `continues “calm and stable”`: such verbs only introduce what begins a sentence.
            let weak = !frame.classes.any(CLAUSAL)
                && frame.lemma != "read"
                && !frame.classes.any(word::CUE_NAME)
                && frame.that.is_none();
            if weak && scene.shape(scene.stretches[s].content.start) == Shape::Lower {
                return None;
            }
            // `allowed “many” of them`: no words of anybody.
            let thing = frame.classes.any(word::CUE_THAT);
            return self.marked(at).filter(|c| !thing || c.kind == QuoteKind::Direct && c.tokens.len() > 5);
        }
        if frame.form == Form::Inverted || !self.opens_clause(at) {
            return None;
        }
        self.clause(at)
    }

    /// What signs and shirts bear is a slogan: `signs that read “Save the Dam”`, `a hat saying “Vote”`.
    fn on_placard(&self) -> bool {
        let frame = self.frame;
        let carrier = match frame.head {
            Some(Head::Relative) => frame.left.checked_sub(1),
            Some(Head::Speaker | Head::Noun) => frame.source.as_ref().map(|source| source.end - 1),
            _ => None,
        };
        matches!(&*frame.lemma, "read" | "say" | "proclaim" | "declare")
            && carrier.is_some_and(|t| {
                self.scene.is_word(
                    t,
                    words![
                        "sign",
                        "signs",
                        "banner",
                        "banners",
                        "placard",
                        "placards",
                        "poster",
                        "posters",
                        "hat",
                        "hats",
                        "cap",
                        "caps",
                        "shirt",
                        "shirts",
                        "sticker",
                        "stickers",
                        "button",
                        "buttons",
                        "badge",
                        "badges",
                        "billboard",
                        "billboards",
                        "flag",
                        "flags",
                        "plaque",
                        "tattoo",
                        "mural"
                    ],
                )
            })
    }

    /// An article or pronoun opens the words at `at` and a verb follows; the cue's sentence holds nothing before its source.
    fn starts_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let opens = scene.is(at, word::DETERMINER) || scene.is(at, word::PRONOUN) || scene.is_word(at, words!["that", "there"]);
        opens && self.frame.left <= self.room.tokens.start + 2 && scene.has_finite(at..self.room.tokens.end.min(at + 12))
    }

    /// `According to X, CLAUSE`: after the comma that closes the source's phrase.
    fn after_preposition(&self) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        let stop = self.room.tokens.end.min(at + 40);
        let comma = (at..stop).find(|t| scene.is_word(*t, words![","])).unwrap_or(stop);
        if self.opens_unmarked(at) && scene.has_finite(at + 1..comma) {
            return self.clause(at);
        }
        at = comma;
        let who = scene.is(at + 1, word::RELATIVE) || scene.is_word(at + 1, words!["quoting", "citing"]);
        if who {
            at += 1;
            while at < stop && !scene.is_word(at, words![","]) {
                at += 1;
            }
        }
        (at < stop).then(|| self.marked(at + 1).or_else(|| self.clause(at + 1)))?
    }

    /// The comma after the source is left out: `According to Halden Shipping the ferry will sail`, `... over 40 boats sank`.
    ///
    /// Counter-examples: `According to a report released on Monday, ...`, `According to officials in Leeds, ...`.
    fn opens_unmarked(&self, at: usize) -> bool {
        let scene = self.scene;
        let subject = scene.is(at, word::DETERMINER) || scene.is(at, word::PRONOUN) || scene.name_at(at).is_some();
        let number = scene.shape(at) == Shape::Number || scene.is_word(at, words!["over", "about", "nearly", "some", "more"]);
        (subject || number) && !scene.is(at, word::RELATIVE) && !scene.is_when(at)
    }

    /// Without *that*: the words at `at` can open a clause, and for all cues but *say* a finite verb follows soon.
    pub fn opens_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let frame = self.frame;
        let question = scene.is_word(at, words!["whether", "if", "why", "how", "what", "who", "when", "where", "which"]);
        if frame.classes.any(word::CUE_ASK) && !frame.classes.any(word::CUE_SAY) {
            return question && !self.negated();
        }
        if question && self.negated() || frame.classes.any(word::CUE_THAT) && !self.plain_clause(at) {
            return false;
        }
        if question && matches!(&*frame.lemma, "explain" | "reveal" | "announce") {
            return true;
        }
        let compound = scene.is_word(at + 1, words!["-", "‑"]) && scene.draft.tokens[at + 1].is_glued();
        let opener = scene.is_word(at, NO_CLAUSE) && scene.shape(at) == Shape::Lower && !compound;
        if opener && !self.amount(at) && !self.subordinate(at) && !(question && frame.classes.any(word::CUE_TELL))
            || !scene.shape(at).is_word() && scene.shape(at) != crate::key::Shape::Number
        {
            return false;
        }
        // `thinks only about walls`
        if scene.is_word(at, words!["only", "just", "mostly", "mainly", "first"])
            && scene.is(at + 1, word::PREPOSITION)
            && !frame.classes.any(word::CUE_SAY)
        {
            return false;
        }
        if scene.is(at, word::AUXILIARY) {
            // `anything he said could be used`
            let before = frame.left.checked_sub(1).filter(|t| *t >= self.room.tokens.start);
            let thing =
                before.is_some_and(|t| scene.is_word(t, words!["anything", "everything", "something", "nothing", "whatever"]));
            return frame.classes.any(word::CUE_SAY) && !thing || self.in_relative();
        }
        let end = clause::end(scene, self.frames, at, &self.room);
        if frame.classes.any(word::CUE_SAY) {
            // `said little of note`, `said no.`
            let amount = scene
                .is_word(at, words!["little", "different", "otherwise", "goodbye", "thanks", "such", "this", "these", "those"]);
            let answer = scene.is_word(at, words!["no", "yes"]) && clause::trim(scene, at..end).len() < 2;
            return end > at + 1 && !answer && (!amount || scene.has_finite(at + 1..end));
        }
        if !frame.classes.any(CLAUSAL) {
            return false;
        }
        // The verb belongs to the clause itself, not to a relative clause in it.
        let stop = (at..end)
            .take(30)
            .find(|t| {
                scene.is(*t, word::RELATIVE)
                    || scene.draft.tokens[*t].word.value(word::CONJUNCTION) == Some("s") && !scene.is(*t, word::PREPOSITION)
                    || scene.is_word(*t, words!["that", "as", "before", "after", ",", ";"])
                    || scene.is(*t, word::CUE_SAY) && *t > at + 2
                    || scene.is_word(*t, words!["to"])
                        && (frame.classes.any(word::CUE_TELL) || matches!(&*frame.lemma, "expect" | "want"))
            })
            .unwrap_or(end.min(at + 30));
        let pronoun = scene.is_word(at, words!["he", "she", "they", "i", "we"]);
        pronoun || (at + 1..stop).any(|t| self.predicates(t))
    }

    /// The word at `at` is the verb of a clause, no participle of a noun: `announced the talks failed`. Counter-examples: `announced the
    /// recall of beef produced in Odland`, `noted the widely held belief`.
    fn predicates(&self, at: usize) -> bool {
        let scene = self.scene;
        if !scene.is_finite(at)
            || scene.is(at - 1, word::DETERMINER)
            || scene.is_word(at, words!["be", "been", "being", "having"])
        {
            return false;
        }
        let thing = frame_takes_things(&self.frame.lemma) && self.frame.addressee.is_none();
        let participle = thing && scene.ends_with(at, "ed")
            || scene.is_word(at, words!["held", "made", "left", "found", "sent", "built", "put"]);
        let bare = scene.is(at + 1, union(&[word::PREPOSITION, word::CONJUNCTION])) || scene.shape(at + 1) == Shape::Mark;
        let noun = scene.shape(at + 1) == Shape::Lower
            && !scene.is(at + 1, union(&[word::DETERMINER, word::PRONOUN]))
            && scene.is_adverb(at - 1);
        !participle || !bare && !noun
    }

    /// A subject and its auxiliary, for verbs that take things too: `found the dam was safe`, `ruled it had erred`. Counter-examples:
    /// `found it hard`, `ruled the isles when kings were weak`.
    fn plain_clause(&self, at: usize) -> bool {
        let scene = self.scene;
        let opens = scene.is(at, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(at).is_some();
        let stop = self.room.tokens.end.min(at + 10);
        let verb = (at + 1..stop).find(|t| {
            scene.is(*t, union(&[word::AUXILIARY, word::RELATIVE, word::CONJUNCTION]))
                || scene.is_word(*t, words![",", "that", "to", "-"])
        });
        opens && verb.is_some_and(|t| scene.is(t, word::AUXILIARY) && !scene.is_word(t, words!["be", "been", "being", "having"]))
    }

    /// A subordinate clause or phrase with its comma opens what is said: `said while the port was closed, ships would wait`, `said by
    /// closing the port, Leeds had`. Counter-example: `said after the vote`.
    fn subordinate(&self, at: usize) -> bool {
        let scene = self.scene;
        let stop = self.room.tokens.end.min(at + 24);
        let Some(comma) = (at + 2..stop).find(|t| scene.is_word(*t, words![","])) else { return false };
        let phrase = scene.is_word(at, words!["by", "in"]) && scene.ends_with(at + 1, "ing");
        let clause = scene.is_word(at, words!["while", "when", "because", "after", "before"]) && scene.has_finite(at + 2..comma);
        let subject = scene.is(comma + 1, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(comma + 1).is_some();
        (phrase || clause)
            && subject
            && self.frame.classes.any(word::CUE_SAY)
            && scene.has_finite(comma + 1..self.room.tokens.end)
    }

    /// The attribution stands inside a relative clause whose verb is what is said: `which he said was late`, `who they say fled`.
    fn in_relative(&self) -> bool {
        let before = self.frame.left.checked_sub(1).filter(|t| *t >= self.room.tokens.start);
        let relative = before.is_some_and(|t| self.scene.is_word(t, words!["which", "who", "that", "whom"]));
        relative && self.frame.that.is_none() && self.frame.form == Form::Finite && self.scene.is_finite(self.frame.right)
    }

    /// `did not say how many`: nothing is reported.
    fn negated(&self) -> bool {
        (self.frame.left..self.frame.cue.start).rev().take(4).any(|t| self.scene.is(t, word::NEGATION))
    }

    /// A clause that opens with an amount: `at least 15 died`, `as many as 100 swam`, `about a third`, `more than 60 were`.
    fn amount(&self, at: usize) -> bool {
        let scene = self.scene;
        let number = scene.shape(at + 1) == crate::key::Shape::Number || scene.is(at + 1, word::DETERMINER);
        scene.is_word(at, words!["at", "as", "more", "up"])
            && scene.is_word(at + 1, words!["least", "most", "many", "much", "few", "than", "to"])
            || scene.is_word(at, words!["about", "over", "more", "much"])
                && (number || scene.is_word(at, words!["more", "much"]) && !scene.is_word(at + 1, words!["about", "of"]))
    }

    /// The clause from `start`.
    pub fn clause(&self, start: usize) -> Option<Content> {
        if start >= self.room.tokens.end {
            return None;
        }
        let end = match self.frame.form {
            // `Asked whether it mattered, she laughed.`
            Form::Passive if self.frame.left == self.frame.cue.start => self.comma_after(start),
            // `Noting that it was late, she left.`
            _ if self.frame.main.is_some_and(|main| main > start) => self.frame.main.unwrap_or(start),
            // `which he said was late, and others`
            _ if self.in_relative() => self.comma_after(start),
            _ => clause::end(self.scene, self.frames, start, &self.room),
        };
        self.content(clause::trim(self.scene, start..end))
    }

    /// A quotation that opens at `at`: direct if it is all there is, else the clause it opens.
    pub fn marked(&self, at: usize) -> Option<Content> {
        let scene = self.scene;
        let stretch = &scene.stretches[scene.opening(at)?];
        let sentence_end = stretch.close >= self.room.tokens.end;
        // `said “the port is closed” and that the ferry “will not sail”`.
        if scene.is_word(stretch.close, words!["and", "but"]) && scene.is_word(stretch.close + 1, words!["that"]) {
            return self.clause(at);
        }
        let last = scene.text(stretch.content.end - 1);
        let closed =
            matches!(last, "." | "," | "?" | "!") || scene.is_word(stretch.close, words![".", ",", ";", "?", "!", "—", "–", ":"]);
        let sentence = matches!(last, "." | "?" | "!") || stretch.content.len() > 6 && closed;
        if sentence_end
            || sentence
            || closed && self.frame.that.is_none()
            || scene.is_word(stretch.close, words!["and", "as", "before", "while", "after", "in", "when"])
        {
            return Some(Content {
                span: scene.span(&stretch.content),
                kind: QuoteKind::Direct,
                tokens: stretch.open..stretch.close,
            });
        }
        self.clause(at)
    }

    /// The next comma, or the end of the clause.
    pub fn comma_after(&self, start: usize) -> usize {
        let end = clause::end(self.scene, self.frames, start, &self.room);
        (start..end).take(40).find(|t| self.scene.is_word(*t, words![",", ";"])).unwrap_or(end)
    }

    /// Start of the clause the attribution trails: the sentence's, after an opening conjunction.
    pub fn clause_start(&self) -> usize {
        let scene = self.scene;
        let start = self.room.tokens.start;
        let connective = scene.is_word(start, CONNECTIVE) && scene.is_word(start + 1, words![","]);
        if (connective || scene.is_word(start, words!["but", "and", "so", "yet"])) && start + 1 < self.frame.left {
            return start + 1 + (scene.is_word(start + 1, words![","])) as usize;
        }
        start
    }

    /// Kind and span of a non-empty range of tokens.
    pub fn content(&self, tokens: Range<usize>) -> Option<Content> {
        // Runaway sentences are no clauses; the bound also keeps the time linear.
        if tokens.is_empty() || tokens.len() > 2 * clause::LONGEST {
            return None;
        }
        let (kind, span) = clause::kind(self.scene, &tokens, &self.room);
        Some(Content { span, kind, tokens })
    }
}
