//! The contents of a frame: what its source said, on either side of the attribution phrase.

mod embedded;
mod interrupted;
mod object;
mod opening;

use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::clause::{self, Frames, Window};
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame};
use crate::quote::marks::Quotation;
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, SPEAKING_NOUN, Scene};
use crate::quote::unmarked;
use crate::token::words;
use crate::{QuoteKind, Span};
use std::ops::Range;

/// One content of a frame.
#[derive(Clone, Debug)]
pub struct Content {
    pub span: Span,
    pub kind: QuoteKind,
    /// The tokens of the span, marks included.
    pub tokens: Range<usize>,
}

/// How far behind an attribution the verb of its clause is looked for.
const CLAUSE_WITHIN: usize = 12;
/// How far before an attribution a colon is looked for.
const COLON_WITHIN: usize = 40;
/// Longest name of what is called so.
const LONGEST_NAMED: usize = 8;
/// Longest aside between an attribution and a quotation.
const LONGEST_ASIDE: usize = 12;

/// Adds the contents of the frame at `index`, in text order, to `found`, which is empty.
pub fn of_frame(scene: &Scene, frames: &Frames, index: usize, found: &mut Vec<Content>) {
    let frame = &frames.list[index];
    let reader = Reader { scene, frames, frame, window: Window::of(scene, frame) };
    reader.contents(found);
}

struct Reader<'r, 's, 'd> {
    scene: &'r Scene<'s, 'd>,
    frames: &'r Frames,
    frame: &'r Frame,
    window: Window,
}

impl Reader<'_, '_, '_> {
    fn contents(&self, found: &mut Vec<Content>) {
        if self.own_words() {
            return;
        }
        let quoted = self.quoted_before();
        let right = quoted.as_ref().map_or_else(|| self.right(), |left| self.right_of_quotation(left));
        match (quoted, right) {
            (Some(left), right) => {
                found.push(left);
                found.extend(right);
            }
            (None, Some(mut right)) => {
                if let Some(subject) = self.subject_before(&right) {
                    right.kind = QuoteKind::Mixed;
                    found.push(Content { kind: QuoteKind::Mixed, ..subject });
                }
                let next = self.joined(&right);
                found.push(right);
                found.extend(next);
            }
            (None, None) => {
                self.around(found);
                if found.is_empty() {
                    found.extend(self.quoted_in_sentence_before());
                }
            }
        }
    }

    /// A second quotation that *and*, or a comma, joins to the first: `shouted “Go” and “Out with him”`, `said “Go”,
    /// “Get out.”` Counter-example: a word in marks, `said “no” and “maybe” twice`.
    fn joined(&self, first: &Content) -> Option<Content> {
        let scene = self.scene;
        let and = first.tokens.end;
        if first.kind == QuoteKind::Mixed && self.frame.classes.any(word::CUE_NAME) && scene.is_word(and, words!["and"]) {
            return self.named_too(and);
        }
        let opens = first.kind == QuoteKind::Direct && scene.is_word(and, words!["and", ","]) && and + 1 < self.window.tokens.end;
        let second = &scene.quotations[scene.opening(and + 1).filter(|_| opens)?];
        if scene.is_word(and, words![","]) && second.close + 1 < self.window.tokens.end {
            return None;
        }
        (second.content.len() > 2).then(|| Content {
            span: scene.span(&second.content),
            kind: QuoteKind::Direct,
            tokens: second.open..second.close,
        })
    }

    /// What else somebody called so, behind the *and* at `and`: `called Rook “a fool” and | Berg “a liar”`. Counter-example: `called Rook “a fool”
    /// and left “at once”`.
    fn named_too(&self, and: usize) -> Option<Content> {
        let scene = self.scene;
        let open = (and + 2..self.window.tokens.end.min(and + LONGEST_NAMED)).find(|t| scene.opening(*t).is_some())?;
        let named = scene.phrase_after(and + 1, open).is_some_and(|thing| thing.extent == (and + 1..open));
        let noun = scene.is(and + 1, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE])) || scene.name_at(and + 1).is_some();
        let close = scene.quotations[scene.opening(open)?].close.min(self.window.tokens.end);
        (noun && named).then(|| self.content(scene.trim(and + 1..close)))?
    }

    /// The speaker's own `I think`, `I submit`, `you could argue`, `what I said is`, inside a quotation is no attribution.
    /// Counter-examples: `I told him that`, `I say that`.
    fn own_words(&self) -> bool {
        let says = matches!(&*self.frame.lemma, "suggest" | "submit") && self.frame.tense == Tense::Plain;
        let thinks =
            self.frame.classes.any(word::CUE_BELIEF) || matches!(&*self.frame.lemma, "wonder" | "agree" | "guess") || says;
        let marked = self.frame.quotation.is_some() || thinks;
        let source = self.frame.source.clone().filter(|s| s.len() == 1 && marked);
        let is = |words| source.as_ref().is_some_and(|s| self.scene.is_word(s.start, words));
        // `What we can say is that`
        let what = self.frame.left > self.window.tokens.start && self.scene.is_word(self.frame.left - 1, words!["what"]);
        let would = || (self.frame.left..self.frame.cue.start).any(|t| self.scene.is_modal(t));
        // `I didn’t say he lied`
        let unsaid = || self.frame.lemma == "say" && self.negated();
        is(words!["i", "we", "you"]) && (what || thinks || would() || unsaid())
    }

    /// The attribution may stand after its content.
    pub fn may_trail(&self) -> bool {
        matches!(self.frame.form, Form::Finite | Form::Inverted | Form::According)
            && self.frame.head != Some(Head::Relative)
            && (!self.frame.classes.any(word::CUE_BELIEF) || self.frame.classes.any(word::CUE_REPORT) || self.closes())
    }

    /// A belief that closes what is believed: `The plan will fail, she thinks.` Counter-examples: `a plan which, she thinks, will fail`;
    /// `The dam broke, he thinks about it daily`.
    fn closes(&self) -> bool {
        let (scene, left) = (self.scene, self.frame.left);
        let parted = left > self.window.tokens.start && (scene.is_word(left - 1, words![","]) || scene.closing(left).is_some());
        let right = self.frame.right;
        let closed = right >= self.window.tokens.end || scene.is_word(right, words![".", "!"]);
        parted && closed && self.frame.form == Form::Finite && self.frame.cue.start < left + 4
    }

    /// A quotation right before the attribution phrase: `“A,” he said`; with the start of its sentence where it opens amid one.
    fn quoted_before(&self) -> Option<Content> {
        let scene = self.scene;
        let mut end = self.frame.left;
        // `“A,” Rook said`, `“A”, Rook said`, `“A” – Rook said – “B”`
        let dash = words!["—", "–", "--"];
        let between = end > self.window.tokens.start && scene.is_word(end - 1, dash) && scene.is_word(self.frame.right, dash);
        if between || end > self.window.tokens.start && scene.is_word(end - 1, words![","]) {
            end -= 1;
        }
        // `“It is wrong,” is how one voter put it`
        if end > self.window.tokens.start + 2
            && scene.is_word(end - 1, words!["how"])
            && scene.is_word(end - 2, words!["is", "was"])
        {
            end -= 2;
        }
        if end <= self.window.tokens.start {
            return None;
        }
        let s = scene.closing(end)?;
        if !self.may_trail() || Some(s) == self.window.quotation {
            return None;
        }
        let quotation = &scene.quotations[s];
        let left = self.frame.left;
        // `“Why?” He said: “Because.”`: the next sentence.
        let ended = scene.shape(left).is_capital() && scene.is_word(quotation.content.end - 1, words![".", "?", "!"]);
        let comma = scene.is_word(self.frame.right, words![","]) && scene.opening(self.frame.right + 1).is_some();
        let next = ended
            && (comma && scene.is(left, word::PRONOUN)
                || self.reports_clause()
                || self.has_source(self.window.tokens.start, quotation.open));
        // `“Town Talk” host Ann Example said`
        let show = scene.closing(left).is_some()
            && scene.is_title(&quotation.content, 1)
            && !scene.is_word(quotation.content.end - 1, words![","])
            && scene.shape(left) == Shape::Lower
            && scene.is(left, SPEAKING_NOUN)
            && scene.name_at(left + 1).is_some();
        // `Both “blue” towns agreed`
        let described = self.frame.form == Form::Finite && scene.scare_marks(left).is_some();
        if next || show || described || scene.names_work(quotation.open).is_some() {
            return None;
        }
        let start = self.window.tokens.start;
        if quotation.open > start && !self.begins_afresh(quotation.open) {
            // `Calling it “a farce”, Rook said she would go`
            if self.reports_clause() {
                return None;
            }
            let tokens = scene.trim(self.behind_dash(quotation.open, self.clause_start())..end);
            return self.content(tokens);
        }
        Some(Content { span: scene.span(&quotation.content), kind: QuoteKind::Direct, tokens: quotation.open..quotation.close })
    }

    /// Behind the dash of an aside that holds the attribution too: `Leeds — to “save face,” she said — gave in`. Counter-example: `Leeds
    /// gave in — to “save face,” she said.`
    fn behind_dash(&self, open: usize, start: usize) -> usize {
        let scene = self.scene;
        let dash = |t: usize| scene.is_word(t, words!["—", "–", "--"]);
        let opening = (start..open).rev().take(LONGEST_ASIDE).find(|t| dash(*t));
        opening.filter(|_| dash(self.frame.right)).map_or(start, |dash| dash + 1)
    }

    /// What the attribution reports follows it: *that*, a quotation behind a colon, a clause with its verb.
    fn reports_clause(&self) -> bool {
        let (scene, at) = (self.scene, self.frame.right);
        let colon = scene.is_word(at, words![":"]) && scene.opening(at + 1).is_some();
        let verb = || scene.has_finite(at + 1..self.window.tokens.end.min(at + CLAUSE_WITHIN));
        let finite = self.frame.form == Form::Finite && at < self.window.tokens.end;
        finite && (self.frame.that.is_some() || colon || scene.shape(at).is_word() && verb() && self.opens_clause(at))
    }

    /// The question or exclamation that ends the sentence before, where this one only attributes: `“Who knew?” Ann Example, its head,
    /// asked on Monday`; the statement, where nothing else does.
    fn quoted_in_sentence_before(&self) -> Option<Content> {
        let scene = self.scene;
        let (frame, start) = (self.frame, self.window.tokens.start);
        let bare = frame.form == Form::Finite && frame.left == start && frame.quotation.is_none() && frame.that.is_none();
        let block = |sentence: usize| scene.draft.sentences.get(sentence).map(|s| s.block);
        let together = frame.sentence > 0 && block(frame.sentence) == block(frame.sentence - 1);
        let quotation = &scene.quotations[scene.closing(start).filter(|_| bare && together)?];
        // `“It leaks.” Ann Example said.`
        let alone = frame.right + 1 >= self.window.tokens.end
            && (frame.classes.any(word::CUE_SAY) || matches!(&*frame.lemma, "add" | "explain" | "write"));
        let last = quotation.content.end - 1;
        let asked = scene.is_word(last, words!["?", "!"]) || alone && scene.is_word(last, words![".", "…", "..."]);
        // `He wrote that “it leaks!” She threatened to`
        let begun = scene.draft.sentence_tokens[frame.sentence - 1].start;
        let asked = asked && self.may_trail() && !self.has_source(begun, quotation.open);
        let trails = frame.classes.any(CLAUSAL) && clause::trails(scene, frame, &self.window);
        (asked && trails).then(|| Content {
            span: scene.span(&quotation.content),
            kind: QuoteKind::Direct,
            tokens: quotation.open..quotation.close,
        })
    }

    /// An attribution not far before the mark at `open`, in the sentence from `start`, has the quotation: `shouted, “Go!”`
    fn has_source(&self, start: usize, open: usize) -> bool {
        let mut near = (start.max(open.saturating_sub(LONGEST_ASIDE))..open).rev();
        near.any(|t| {
            self.frames.starting_at(t).is_some_and(|f| {
                let frame = &self.frames.list[f];
                frame.quotation == self.window.quotation && frame.classes.any(CLAUSAL | word::CUE_QUOTE) && frame.right <= open
            })
        })
    }

    /// The mark at `open` begins a quotation of its own: after a colon, a semicolon, a stop, a bracket or another attribution.
    fn begins_afresh(&self, open: usize) -> bool {
        let scene = self.scene;
        let before = scene.text(open - 1);
        matches!(before, ":" | ";" | "(" | "." | "?" | "!" | "•" | "·" | "▪" | "*") || scene.closing(open).is_some()
    }

    /// The mark that opens behind an aside which a comma before `at` parts from the attribution: `said, referring to the dam, “B”`.
    fn marks_behind_aside(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        // `said Rook, adding, “B”`: the next attribution's.
        let adds = self.frames.starting_at(at).is_some_and(|next| self.frames.list[next].classes.any(CLAUSAL));
        if !scene.is_word(at.checked_sub(1)?, words![","]) || scene.opening(at).is_some() || adds {
            return None;
        }
        let stop = self.window.tokens.end.min(at + LONGEST_ASIDE);
        let comma = (at..stop).find(|t| scene.is_word(*t, words![",", ";", ":"]) || scene.is_finite(*t))?;
        (scene.is_word(comma, words![","]) && scene.opening(comma + 1).is_some()).then_some(comma + 1)
    }

    /// After a quotation only another quotation (`“A,” he said, “B”`) or an explicit *that* goes on.
    fn right_of_quotation(&self, left: &Content) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        if scene.is_word(at, words![",", ";", ":", "—", "–", "--"]) {
            at += 1;
        }
        // `“A,” she said, her voice rising, “B”`
        if let Some(marks) = self.marks_behind_aside(at) {
            at = marks;
        }
        if let Some(marks) = self.resumes(left, at) {
            at = marks;
        }
        // `“A,” he said, and “B.”`
        if scene.is_word(at, words!["and", "but", "then"]) && scene.opening(at + 1).is_some() {
            at += 1;
        }
        if at < self.window.tokens.end && scene.opening(at).is_some() {
            return self.marked(at);
        }
        // `It is “A,” he said, and what is left “B.”`
        if left.kind == QuoteKind::Mixed
            && at > self.frame.right
            && scene.is_word(at, words!["and", "but"])
            && self.is_marked(at + 1)
        {
            return self.clause(at);
        }
        // `“A,” she said after reports that the dam broke`: the *that* of another noun.
        let told = self.frame.addressee.as_ref().map_or(self.frame.cue.end, |whom| whom.end);
        let that = self.frame.that.filter(|start| !(told..*start).any(|t| scene.is(t, word::PREPOSITION)));
        that.and_then(|start| self.clause(start))
    }

    /// The content after the attribution phrase.
    fn right(&self) -> Option<Content> {
        let scene = self.scene;
        let frame = self.frame;
        if let Some(start) = frame.that {
            return self.clause(start);
        }
        let at = frame.right;
        if at >= self.window.tokens.end {
            return None;
        }
        // `The sign read: “We are closed.”`
        let sentence = scene.is_word(at, words![":"]) && scene.opening(at + 1).is_some();
        if !sentence && self.on_placard() {
            return None;
        }
        if frame.form == Form::According {
            let sentence_start =
                frame.left == self.window.tokens.start || scene.is_word(frame.left - 1, words!["but", "and", "that"]);
            return if sentence_start { self.after_preposition() } else { None };
        }
        // `What she said was that it leaks`, `The first thing she said was “No”`; counter-example: `What she said was wrong`
        let (what, first) = (frame.left.saturating_sub(1), self.window.tokens.start);
        let thing = frame.source.as_ref().map_or(frame.left, |source| source.start).saturating_sub(1);
        let opens = what == first && scene.is_word(what, words!["what", "all"])
            || scene.is_word(thing, words!["thing"]) && (first + 1..first + 3).contains(&thing);
        if scene.is_word(at, words!["is", "was"]) && opens {
            let joint = scene.is_word(at + 1, words!["that", ",", ":"]);
            let start = at + 1 + usize::from(joint);
            return self.marked(start).or_else(|| self.clause(start).filter(|_| joint));
        }
        let behind = if scene.is_word(at, words![","]) { self.marks_behind_aside(at + 1) } else { None };
        match scene.text(at) {
            ":" if at + 1 == self.window.tokens.end => self.marked(at + 1).or_else(|| unmarked::block_after(scene, frame)),
            ":" => self.marked(at + 1).or_else(|| self.clause(at + 1)),
            "," if scene.opening(at + 1).is_some() => self.marked(at + 1),
            "," if behind.is_some() => behind.and_then(|marks| self.marked(marks)),
            // `As Rook told the panel, CLAUSE`.
            "," if self.is_as_clause() => self.clause(at + 1),
            // `said Tuesday, the bridge was closed`; `said in a note, the bridge was closed`.
            "," if at > frame.cue.end
                && !scene.is_word(at - 1, words!["that"])
                && matches!(frame.form, Form::Finite | Form::Participle)
                && frame.classes.any(word::CUE_SAY | word::CUE_TELL)
                && frame.lemma != "ask"
                && self.starts_clause(at + 1) =>
            {
                self.clause(at + 1)
            }
            "," => self.behind_adverbial(at).and_then(|start| self.clause(start)),
            _ => self.right_without_mark(at),
        }
    }

    /// `As Rook told the panel`, `Just as Rook told the panel`, at the start.
    fn is_as_clause(&self) -> bool {
        let (scene, start) = (self.scene, self.window.tokens.start);
        let just = usize::from(scene.is_word(start, words!["just"]));
        self.frame.left == start + 1 + just && scene.is_word(self.frame.left - 1, words!["as"])
    }

    /// The content that follows the attribution phrase at `at`, with no comma or colon between.
    fn right_without_mark(&self, at: usize) -> Option<Content> {
        let (scene, frame) = (self.scene, self.frame);
        if frame.form != Form::Inverted {
            if let Some(content) = self.infinitive(at) {
                return Some(content);
            }
            if frame.classes.any(word::CUE_NAME) || frame.cue.len() > 1 && frame.lemma == "rule" {
                return self.naming(at);
            }
        }
        // `explained why: “Nobody knew.”`
        if scene.is_word(at, words!["why", "how"]) && scene.is_word(at + 1, words![":"]) {
            return self.marked(at + 2);
        }
        if let Some(s) = scene.opening(at) {
            if self.is_fragment(&scene.quotations[s]) {
                return None;
            }
            // `continues “calm and stable”`, `started “The Long Dam”`: such verbs only introduce what begins a sentence.
            let weak = !frame.classes.any(CLAUSAL)
                && frame.lemma != "read"
                && !frame.classes.any(word::CUE_NAME)
                && frame.that.is_none();
            let content = &scene.quotations[s].content;
            if weak && (scene.shape(content.start) == Shape::Lower || scene.is_title(content, 2)) {
                return None;
            }
            // `allowed “many” of them`: no words of anybody.
            let thing = frame.classes.any(word::CUE_THAT);
            let adjunct = scene.is(scene.quotations[s].content.start, word::PREPOSITION);
            return self.marked(at).filter(|c| !thing || c.kind == QuoteKind::Direct && c.tokens.len() > 5 && !adjunct);
        }
        if frame.form == Form::Inverted || !self.opens_clause(at) {
            // `declared it a “disaster”`
            return if frame.lemma == "declare" { self.naming(at) } else { None };
        }
        self.clause(at)
    }

    /// Quoted words that say how somebody felt, or what was shown, and report nothing: `felt “betrayed” by the club`, `had shown “the patience
    /// of a saint”`, `warned “often and in writing”`. Counter-example: `thinks “nobody cares”`.
    fn is_fragment(&self, quotation: &Quotation) -> bool {
        let (scene, frame, first) = (self.scene, self.frame, quotation.content.start);
        let feels = frame.classes.any(word::CUE_BELIEF) || matches!(&*frame.lemma, "show" | "regret" | "rue" | "wonder");
        let how = scene.is_adverb(first) && frame.lemma != "say";
        if !feels && !how || frame.form == Form::Inverted || scene.shape(first) != Shape::Lower {
            return false;
        }
        // `hopes “cooler heads” prevail`
        let close = quotation.close;
        let whole = !scene.shape(close).is_word()
            || scene.is(close, union(&[word::PREPOSITION, word::CONJUNCTION]))
            || scene.is_when(close);
        let own =
            (first + 1..quotation.content.end).find(|t| scene.is_finite(*t) || scene.is_word(*t, words!["who", "which", "that"]));
        whole && !own.is_some_and(|t| scene.is_finite(t))
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
            && carrier.is_some_and(|t| self.scene.is_word(t, set::PLACARD))
    }

    /// `According to X, CLAUSE`: after the comma that closes the source's phrase.
    fn after_preposition(&self) -> Option<Content> {
        let scene = self.scene;
        let mut at = self.frame.right;
        let stop = self.window.tokens.end.min(at + 40);
        let comma = scene.first_of(at..stop, words![","]).unwrap_or(stop);
        // `According to the chair “it is over”`
        if scene.opening(at).is_some() {
            return self.marked(at);
        }
        if self.opens_unmarked(at) && scene.has_finite(at + 1..comma) {
            return self.clause(at);
        }
        at = comma;
        let who = scene.is(at + 1, word::RELATIVE) || scene.is_word(at + 1, words!["quoting", "citing"]);
        if who || self.is_described(at, stop) {
            at += 1;
            while at < stop && !scene.is_word(at, words![","]) {
                at += 1;
            }
        }
        (at < stop).then(|| self.marked(at + 1).or_else(|| self.clause(at + 1)))?
    }

    /// `according to Halden Horizon, a think tank, the talks failed`: the comma at `at` opens what a named source is.
    fn is_described(&self, at: usize, stop: usize) -> bool {
        let scene = self.scene;
        if !matches!(self.frame.head, Some(Head::Name(_))) || !scene.is_word(at + 1, words!["a", "an"]) {
            return false;
        }
        let Some(comma) = scene.first_of(at + 2..stop, words![","]) else { return false };
        let kind = |t: usize| scene.is(t, word::KIND_NOUN | word::TITLE | word::GROUP_NOUN);
        let clause = (at + 2..comma).any(|t| scene.is(t, word::AUXILIARY));
        (at + 2..comma).any(kind) && !clause && scene.has_finite(comma + 1..self.window.tokens.end)
    }

    /// The clause from `start`.
    pub fn clause(&self, start: usize) -> Option<Content> {
        if start >= self.window.tokens.end {
            return None;
        }
        self.content(self.scene.trim(start..self.clause_end(start)))
    }

    /// A quotation that opens at `at`: direct if it is all there is, else the clause it opens.
    pub fn marked(&self, at: usize) -> Option<Content> {
        let scene = self.scene;
        let quotation = &scene.quotations[scene.opening(at)?];
        // `said on her podcast, “Long Harbour,” that`
        if scene.is_work(&quotation.content) || scene.names_work(at).is_some() {
            return None;
        }
        let sentence_end = quotation.close >= self.window.tokens.end;
        // `said “the port is closed” and that the ferry “will not sail”`.
        if scene.is_word(quotation.close, words!["and", "but"]) && scene.is_word(quotation.close + 1, words!["that"]) {
            return self.clause(at);
        }
        let last = scene.text(quotation.content.end - 1);
        let closed = matches!(last, "." | "," | "?" | "!")
            || scene.is_word(quotation.close, words![".", ",", ";", "?", "!", "—", "–", ":"]);
        let sentence = matches!(last, "." | "?" | "!") || quotation.content.len() > 6 && closed;
        // `Men chanting “Go home” marched`: the verb of those who chant.
        let carried = self.frame.form == Form::Participle
            && self.frame.source.as_ref().is_some_and(|source| source.end == self.frame.left)
            && scene.is_finite(quotation.close);
        // `A man who vowed to “stay on” left`; `read “not guilty” four times`
        let carried = carried
            || self.frame.lemma == "read"
            || self.frame.head == Some(Head::Relative) && scene.is_finite(quotation.close) && self.in_subject();
        // `wrote “I was here” on the wall`
        let placed = || self.frame.lemma == "write" && scene.is(quotation.close, word::PREPOSITION);
        if sentence_end
            || sentence
            || carried
            || placed()
            || self.ends_in_adjunct(quotation)
            || closed && self.frame.that.is_none()
            || scene.is_word(quotation.close, words!["and", "as", "before", "while", "after", "in", "when"])
        {
            return Some(Content {
                span: scene.span(&quotation.content),
                kind: QuoteKind::Direct,
                tokens: quotation.open..quotation.close,
            });
        }
        self.clause(at)
    }

    /// Start of the clause the attribution trails: the sentence's, after an opening conjunction.
    pub fn clause_start(&self) -> usize {
        let scene = self.scene;
        let start = self.window.tokens.start;
        let connective = scene.is_word(start, set::CONNECTIVE) && scene.is_word(start + 1, words![","]);
        // `So is the dam, said Rook`
        let so = scene.is_word(start, words!["so"]) && scene.is(start + 1, word::AUXILIARY);
        if (connective || scene.is_word(start, words!["but", "and", "so", "yet"]) && !so) && start + 1 < self.frame.left {
            return start + 1 + (scene.is_word(start + 1, words![","])) as usize;
        }
        self.behind_colon(self.behind_place(start))
    }

    /// A sentence that a colon parts from the writer's own before it: `The trial helps him: He has raised more, aides said`. Counter-example:
    /// `The reason: the dam leaks, aides said`.
    fn behind_colon(&self, start: usize) -> usize {
        let scene = self.scene;
        let from = start.max(self.frame.left.saturating_sub(COLON_WITHIN));
        let colon = scene.last_of(from..self.frame.left, words![":", ";", "(", ")"]);
        // `It is old (the date, she says, is disputed)`
        if let Some(bracket) = colon.filter(|mark| scene.is_word(*mark, words!["(", ")"])) {
            let open = scene.is_word(bracket, words!["("]) && bracket + 2 < self.frame.left;
            return if open { bracket + 1 } else { start };
        }
        // `The dam leaks, Rook said; the road, Berg said, is old`
        if let Some(parts) = colon.filter(|colon| scene.is_word(*colon, words![";"])) {
            // `He sells two a day; the rest, he says, will go`
            let parted = scene.is_word(self.frame.left - 1, words![","]) && scene.is_word(self.frame.right, words![","]);
            let reports = parted && scene.has_finite(start..parts) && !scene.has_finite(parts..self.frame.left)
                || (from..parts).any(|t| self.frames.starting_at(t).is_some());
            return if reports && scene.quotation_at(parts) == self.window.quotation { parts + 1 } else { start };
        }
        let sentence = |colon: &usize| {
            let first = colon + 1;
            let capital = scene.shape(first) == Shape::Title && scene.is(first, word::DETERMINER | word::PRONOUN);
            capital && scene.has_finite(start..*colon) && scene.has_finite_before(first..self.frame.left)
        };
        colon.filter(sentence).map_or(start, |colon| colon + 1)
    }

    /// Kind and span of a non-empty range of tokens.
    pub fn content(&self, tokens: Range<usize>) -> Option<Content> {
        // Runaway sentences are no clauses; the bound also keeps the time linear.
        if tokens.is_empty() || tokens.len() > 2 * clause::LONGEST {
            return None;
        }
        let (kind, span) = clause::kind(self.scene, &tokens, &self.window);
        Some(Content { span, kind, tokens })
    }
}
