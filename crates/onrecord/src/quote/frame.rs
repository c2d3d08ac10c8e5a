//! Attribution frames: a cue with its source, its addressee and where its content may begin.

use super::phrase::{Head, Phrase};
use super::scene::{CLAUSAL, CUE, Scene};
use crate::Label;
use crate::key::Shape;
use crate::lexicon::{Classes, phrase, union, word};
use crate::token::{next_lead, words};
use std::borrow::Cow;
use std::ops::Range;

/// How a cue stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `Rook said`.
    Finite,
    /// `said Rook`.
    Inverted,
    /// `..., adding that`; `a letter saying`.
    Participle,
    /// `... and said`: the source of the frame before.
    Coordinate,
    /// `according to Rook`.
    According,
    /// `Asked whether ...`, `was told that`: the one asked is no source.
    Passive,
}

/// A cue and what stands around it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub form: Form,
    pub cue: Range<usize>,
    pub classes: Classes,
    pub lemma: Cow<'static, str>,
    pub source: Option<Range<usize>>,
    pub head: Option<Head>,
    pub addressee: Option<Range<usize>>,
    /// First token of the attribution phrase.
    pub left: usize,
    /// One past it: cue, addressee, adverbs, adjuncts.
    pub right: usize,
    /// First token after a complementiser *that*.
    pub that: Option<usize>,
    /// The sentence.
    pub sentence: usize,
    /// Innermost stretch of marks the cue is in.
    pub stretch: Option<usize>,
}

/// Words that may open an attribution.
pub(crate) const SIGNAL: Classes = union(&[CUE, word::CUE_PREPOSITION]);

/// Longest bracket between a source and its cue.
const LONGEST_BRACKET: usize = 8;
/// Longest aside between dashes there.
const LONGEST_ASIDE: usize = 20;

/// All frames, by sentence and position.
pub(super) fn find(scene: &Scene) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::with_capacity(scene.draft.tokens.len() / 32);
    let mut cues = &scene.draft.leads.cues[..];
    for sentence in 0..scene.draft.sentences.len() {
        let tokens = scene.sentence(sentence);
        let first = frames.len();
        let mut free = tokens.start;
        while let Some(at) = next_lead(&mut cues, tokens.end) {
            if at < free || scene.name_at(at).is_some() && scene.shape(at) != Shape::Lower {
                continue;
            }
            let reader = Reader { scene, sentence, tokens: tokens.clone(), before: &frames[first..] };
            if let Some(frame) = reader.read(at) {
                free = frame.cue.end.max(at) + 1;
                frames.push(frame);
            }
        }
    }
    frames
}

pub(super) struct Reader<'r, 's, 'd> {
    pub scene: &'r Scene<'s, 'd>,
    sentence: usize,
    pub tokens: Range<usize>,
    /// Frames of the same sentence so far.
    before: &'r [Frame],
}

impl Reader<'_, '_, '_> {
    fn read(&self, at: usize) -> Option<Frame> {
        let lead =
            at == self.tokens.start || self.scene.is_word(at - 1, words![","]) || self.scene.is_word(at - 1, words!["when"]);
        let asked = lead && self.scene.is_word(at, words!["asked"]);
        if self.scene.is(at, word::CUE_PREPOSITION) {
            return self.according(at);
        }
        // `the so-called list`, `the much-told tale`
        if at > self.tokens.start && self.scene.draft.tokens[at].is_glued() && self.scene.is_word(at - 1, words!["-"]) {
            return None;
        }
        // `Odland state media said`: a noun before a noun.
        let noun = self.scene.is(at, word::GROUP_NOUN) && self.scene.is(at + 1, word::GROUP_NOUN);
        if noun && self.scene.shape(at + 1) == Shape::Lower && !self.scene.text(at).ends_with('s') {
            return None;
        }
        let (lemma, classes) = self.lemma(at)?;
        let cue = self.with_particle(at, &lemma);
        let text = self.scene.text(at);
        let participle = text.len() > 5 && text.ends_with("ing");
        let verb = self.verb_start(at)?;
        let mut frame = Frame {
            form: Form::Finite,
            left: verb,
            right: cue.end,
            cue,
            classes,
            lemma,
            source: None,
            head: None,
            addressee: None,
            that: None,
            sentence: self.sentence,
            stretch: self.scene.stretch_at(at),
        };
        if !classes.any(CLAUSAL) && !self.beside_marks(verb, frame.cue.end) {
            return None;
        }
        let be = (verb..at).any(|t| matches!(self.scene.draft.tokens[t].word.value(word::AUXILIARY), Some("b")));
        let attached = if participle && !be {
            self.participle(&mut frame, verb)
        } else if asked {
            self.asked(&mut frame)
        } else if be && !participle {
            self.passive(&mut frame, at, verb)
        } else {
            self.finite(&mut frame, at, verb)
        };
        if !attached {
            return None;
        }
        self.complements(&mut frame);
        Some(frame)
    }

    /// Dictionary form and classes of a cue verb.
    fn lemma(&self, at: usize) -> Option<(Cow<'static, str>, Classes)> {
        let token = &self.scene.draft.tokens[at];
        let extra = &self.scene.draft.config.cues;
        if !extra.is_empty()
            && let Some(lemma) = extra.get(&token.hash)
        {
            return Some((Cow::Owned(lemma.clone()), word::CUE_REPORT));
        }
        let lists: [Classes; 7] =
            [word::CUE_SAY, word::CUE_TELL, word::CUE_ASK, word::CUE_REPORT, word::CUE_BELIEF, word::CUE_NAME, word::CUE_QUOTE];
        let lemma = lists.iter().find_map(|list| token.word.value(*list))?;
        Some((Cow::Borrowed(lemma), token.classes()))
    }

    /// The cue with its particle: `went on`, `pointed out`.
    fn with_particle(&self, at: usize, lemma: &str) -> Range<usize> {
        let next = self.scene.text(at + 1);
        let listed = at + 1 < self.tokens.end
            && self.scene.shape(at + 1) == Shape::Lower
            && phrase::CUE_PARTICLE
                .iter()
                .filter(|p| p.len() == lemma.len() + 1 + next.len())
                .any(|p| p.strip_prefix(lemma).and_then(|rest| rest.strip_prefix(' ')).is_some_and(|particle| particle == next));
        at..at + 1 + listed as usize
    }

    /// Start of the verb group that ends in the cue at `at`; `None` where the cue is no verb here (`the said`, `to say`).
    fn verb_start(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let floor = self.tokens.start.max(at.saturating_sub(8));
        let mut start = at;
        while start > floor && scene.is_verb_part(start - 1) {
            start -= 1;
        }
        if start > floor {
            let before = start - 1;
            if scene.is_word(before, words!["to"]) {
                // `used to say`, `went on to say`; `declined to say` reports nothing.
                let from = before.checked_sub(1).filter(|b| *b >= floor)?;
                if scene.is_word(from, words!["used", "continues", "continued", "came", "likes"]) {
                    return Some(from);
                }
                let on = scene.is_word(from, words!["on"]) && from > floor && scene.is_word(from - 1, words!["went", "goes"]);
                return on.then(|| from - 1);
            }
            if scene.is_word(before, words!["kept", "keeps", "keep", "began", "begins", "started"])
                && scene.text(at).ends_with("ing")
            {
                return Some(before);
            }
            if scene.is_word(before, words!["as"]) && before > floor && scene.is_word(before - 1, words!["quoted", "cited"]) {
                let mut verb = before - 1;
                while verb > floor && scene.is_verb_part(verb - 1) {
                    verb -= 1;
                }
                return Some(verb);
            }
            if start == at
                && (scene.is(before, word::DETERMINER) && scene.name_at(before).is_none() || scene.is_word(before, words!["'s"]))
                && !scene.is(before, word::PRONOUN)
                && !scene.is(before, word::RELATIVE)
            {
                return None;
            }
        }
        Some(start)
    }

    /// `X said`, `said X`, `X, head of Y, said`, `... and said`.
    fn finite(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        let scene = self.scene;
        let floor = self.floor(at);
        let verb = self.before_aside(verb, floor);
        if let Some(subject) = scene.phrase_before(verb, floor).filter(|p| p.extent.end + 4 >= verb) {
            if let Some(subject) = self.antecedent(&subject, floor) {
                return self.accept(frame, at, subject);
            }
            let inner = subject.head != Head::Pronoun && subject.head != Head::Relative;
            let opening = inner.then(|| scene.opening_subject(subject.extent.start, floor)).flatten();
            return self.accept(frame, at, opening.unwrap_or(subject));
        }
        if verb <= floor {
            return self.inverted(frame);
        }
        let before = scene.text(verb - 1);
        if matches!(before, "and" | "but" | "or" | "then") {
            return self.coordinate(frame);
        }
        if before == "," || scene.is_quote_mark(verb - 1) || matches!(before, "—" | "–" | "-" | "--" | ")") {
            // `The head of the mission, Tamsin Rook, said the envoy ...`: no clause stands before the comma.
            let described = before == "," && !scene.has_finite(floor..verb);
            if described && let Some(subject) = scene.subject_across(verb, floor) {
                return self.accept(frame, at, subject);
            }
            if verb == at && !frame.classes.any(word::CUE_TELL) && self.inverted(frame) {
                return true;
            }
            if let Some(subject) = scene.subject_across(verb, floor) {
                return self.accept(frame, at, subject);
            }
            return before == "," && scene.is_word(verb, words!["then"]) && self.coordinate(frame);
        }
        matches!(before, "?" | "!" | ":" | ";") && self.inverted(frame)
    }

    /// The noun that a relative clause before the cue describes: `The association that represents owners says`.
    ///
    /// Counter-examples: `He warned that city officials said`, `She told him that officials said`.
    fn antecedent(&self, subject: &Phrase, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let relative = |t: usize| scene.is_word(t, words!["that", "which"]);
        let verb = subject.extent.start + usize::from(relative(subject.extent.start));
        let start = verb.checked_sub(1).filter(|start| *start > floor && relative(*start))?;
        let finite = scene.shape(verb) == Shape::Lower && (scene.ends_with(verb, "s") || scene.ends_with(verb, "ed"));
        if verb + 1 >= subject.extent.end || !finite {
            return None;
        }
        let noun = scene.phrase_before(start, floor)?;
        let speaks = matches!(noun.head, Head::Speaker | Head::Name(Label::Org));
        speaks.then_some(Phrase { extent: noun.extent.start..subject.extent.end, ..noun })
    }

    /// Steps left over a short aside between a source and its cue: `The Halden Health Board (HHB) said`, `Rook — who leads it — said`.
    fn before_aside(&self, verb: usize, floor: usize) -> usize {
        let scene = self.scene;
        let Some(close) = verb.checked_sub(1).filter(|close| *close > floor) else { return verb };
        let (open, longest) = match scene.text(close) {
            ")" => ("(", LONGEST_BRACKET),
            dash @ ("—" | "–" | "--" | "-") if !scene.draft.tokens[close].is_glued() => (dash, LONGEST_ASIDE),
            _ => return verb,
        };
        let from = floor.max(verb.saturating_sub(longest));
        (from..close).rev().find(|t| scene.text(*t) == open).filter(|open| *open > floor).unwrap_or(verb)
    }

    /// The first token a source may stand at: in the sentence, and in the stretch of marks the cue is in.
    fn floor(&self, at: usize) -> usize {
        let marked = self.scene.stretch_at(at).map_or(0, |s| self.scene.stretches[s].content.start);
        self.tokens.start.max(marked)
    }

    /// Takes `subject` as the source if the pair reads as an attribution.
    fn accept(&self, frame: &mut Frame, at: usize, subject: Phrase) -> bool {
        let scene = self.scene;
        // A source inside marks with its cue outside (or the reverse) is none.
        if scene.stretch_at(subject.source.start) != scene.stretch_at(at) {
            return false;
        }
        // `Let's just say`.
        if scene.is_word(subject.source.start, words!["let"]) {
            return false;
        }
        if !subject.head.speaks() {
            let said = frame.classes.any(word::CUE_SAY | word::CUE_TELL)
                || frame.classes.any(word::CUE_REPORT) && scene.text(at).ends_with("ed");
            let opens = subject.extent.start == self.tokens.start || scene.is(subject.extent.start, word::DETERMINER);
            // `..., Water said`: a capital in the middle of a sentence is a name's.
            let named = subject.source.len() == 1 && scene.shape(subject.source.start) == Shape::Title;
            if !said || !(opens || named) {
                return false;
            }
        }
        let noun = scene.is(at + 1, word::TITLE) && scene.shape(at + 1).is_capital();
        // `some investors expressed hope`: a noun after a verb.
        let between = subject.extent.end > subject.source.end
            && subject.head == Head::Speaker
            && !scene.is(subject.source.end, word::PREPOSITION);
        if self.is_base(frame, at) && (noun || between || !self.plural(&subject)) {
            return false;
        }
        // `report`, `claims` may be nouns: `the minister claims` is a verb, `insurance claims` none.
        let noun = scene.is(at, word::GROUP_NOUN) || scene.text(at).ends_with('s');
        if noun && subject.head == Head::Noun {
            return false;
        }
        frame.left = subject.extent.start;
        frame.source = Some(subject.source);
        frame.head = Some(subject.head);
        true
    }

    /// The cue is a plain form with no auxiliary: `officials say`.
    fn is_base(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let auxiliary = (frame.left..at).any(|t| scene.is(t, word::AUXILIARY)) || scene.is_word(frame.left, words!["used"]);
        !auxiliary && scene.text(at).eq_ignore_ascii_case(&frame.lemma) && !scene.is_word(at, words!["read", "put", "forecast"])
    }

    /// A phrase that a plain verb form agrees with: `officials`, `they`, `Republicans`, `police`.
    fn plural(&self, subject: &Phrase) -> bool {
        let scene = self.scene;
        // `Odland and Berg say`.
        let start = subject.extent.start;
        if start > self.tokens.start + 1 && scene.is_word(start - 1, words!["and"]) && scene.name_at(start - 2).is_some() {
            return true;
        }
        let last = subject.source.end - 1;
        match subject.head {
            Head::Pronoun => {
                !scene.is_word(last, words!["he", "she", "it", "everyone", "everybody", "someone", "somebody", "nobody", "one"])
            }
            Head::Relative => true,
            Head::Name(label) => label == Label::Norp || label == Label::Org,
            Head::Speaker | Head::Noun => {
                scene.text(last).ends_with('s')
                    || scene.is_word(last, words!["people", "police", "men", "women", "data", "media", "many", "some", "few"])
            }
        }
    }

    /// `said Tamsin Rook`, after a comma, a quotation or at the start of a sentence that a quotation precedes.
    fn inverted(&self, frame: &mut Frame) -> bool {
        let scene = self.scene;
        let naming = frame.classes.any(word::CUE_NAME) && !frame.classes.any(CLAUSAL);
        if frame.classes.any(word::CUE_BELIEF) || naming {
            return false;
        }
        let mut start = frame.cue.end;
        while start < self.tokens.end && scene.is_adverb(start) && scene.name_at(start).is_none() {
            start += 1;
        }
        let Some(subject) = scene.phrase_after(start, self.tokens.end) else { return false };
        let end = subject.extent.end;
        let marked = frame.left > self.tokens.start && scene.closing(frame.left).is_some();
        let ends = end >= self.tokens.end
            || scene.is_word(end, words![",", ".", ";", ":", "—", "–", "(", "-", "--"])
            || scene.is_quote_mark(end)
            || scene.is_word(
                end,
                words![
                    "of", "in", "on", "at", "from", "who", "whose", "after", "as", "during", "when", "with", "for", "and", "to"
                ],
            )
            || scene.is_when(end)
            || marked && subject.head == Head::Name(Label::Person);
        if !(subject.head.speaks() || marked) || subject.head == Head::Relative || !ends {
            return false;
        }
        // Source and cue stand on one side of the marks.
        if scene.stretch_at(subject.source.start) != scene.stretch_at(frame.cue.start) {
            return false;
        }
        let person = self.named_after(&subject);
        frame.form = Form::Inverted;
        frame.right = end;
        frame.head = Some(subject.head);
        frame.source = Some(person.unwrap_or(subject.source));
        true
    }

    /// The name right after a description: `said the group's chair, Tamsin Rook`.
    fn named_after(&self, subject: &Phrase) -> Option<Range<usize>> {
        let mut end = subject.extent.end;
        if subject.head != Head::Speaker {
            return None;
        }
        if self.scene.is_word(end, words!["of", "for", "at"]) {
            end = self.scene.phrase_after(end + 1, self.tokens.end)?.extent.end;
        }
        let name = (self.scene.is_word(end, words![","])).then(|| self.scene.phrase_after(end + 1, self.tokens.end))??;
        (name.head == Head::Name(Label::Person)).then_some(name.source)
    }

    /// `X did this and said`: the source of the nearest frame before with a source of its own, else the sentence's subject.
    fn coordinate(&self, frame: &mut Frame) -> bool {
        if frame.classes.any(word::CUE_NAME) && !self.followed_by_marks(frame.cue.end) {
            return false;
        }
        // `said it would close and would respond`: still what is said.
        if (frame.left..frame.cue.start).any(|t| self.scene.is_word(t, words!["would", "will", "could", "can", "should", "must"]))
        {
            return false;
        }
        frame.form = Form::Coordinate;
        self.borrow(frame)
    }

    /// Takes the source of the frame before, or the subject of the sentence.
    fn borrow(&self, frame: &mut Frame) -> bool {
        let last = self
            .before
            .iter()
            .rev()
            .take(8)
            .find(|f| f.stretch == frame.stretch && f.source.is_some() && f.form != Form::According);
        if let Some(last) = last {
            frame.source = last.source.clone();
            frame.head = last.head;
            return true;
        }
        match self.sentence_subject(frame.left) {
            Some(subject) => {
                frame.source = Some(subject.source);
                frame.head = Some(subject.head);
                true
            }
            None => false,
        }
    }

    /// The first phrase of the sentence that can speak and is no part of a prepositional phrase.
    fn sentence_subject(&self, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut at = self.tokens.start;
        let end = end.min(at + 40);
        let mut after_preposition = false;
        while at < end {
            if scene.is_quote_mark(at) || scene.is_edge(at) && !scene.is(at, word::PRONOUN) {
                after_preposition = scene.is(at, word::PREPOSITION);
                at += 1;
                continue;
            }
            match scene.phrase_after(at, end) {
                Some(phrase) => {
                    let next = phrase.extent.end.max(at + 1);
                    if phrase.head.speaks() && phrase.head != Head::Relative && !after_preposition {
                        if scene.is_word(next, words![","])
                            && phrase.head == Head::Speaker
                            && let Some(person) =
                                scene.phrase_after(next + 1, end).filter(|p| p.head == Head::Name(Label::Person))
                        {
                            return Some(person);
                        }
                        return Some(phrase);
                    }
                    at = next;
                }
                None => at += 1,
            }
            after_preposition = false;
        }
        None
    }

    /// `adding that`, `saying`, `telling Leeds that`: after a comma the subject is shared; after a noun the noun is the source.
    fn participle(&self, frame: &mut Frame, verb: usize) -> bool {
        let scene = self.scene;
        frame.form = Form::Participle;
        if verb > self.tokens.start && scene.is_word(verb - 1, words!["as"]) {
            // `quotes Rook as saying`.
            let quoted = scene.phrase_before(verb - 1, self.tokens.start).filter(|p| p.head.speaks() && p.head != Head::Relative);
            frame.head = quoted.as_ref().map(|p| p.head);
            frame.source = quoted.map(|p| p.source);
            return frame.source.is_some();
        }
        if verb > self.tokens.start {
            let before = scene.text(verb - 1);
            let shared = matches!(before, "," | "by" | "while" | "and" | "before" | "after" | "—" | "–" | "but" | "without")
                || scene.is_quote_mark(verb - 1)
                || scene.is_when(verb - 1);
            if !shared {
                // The source of a form like `was quoted as saying` stands before its verb group.
                return match scene.phrase_before(verb, self.tokens.start) {
                    Some(subject) if subject.head.speaks() && subject.head != Head::Relative => {
                        frame.source = Some(subject.source);
                        frame.head = Some(subject.head);
                        // The noun stays in its own clause: the content starts after the participle.
                        true
                    }
                    _ => false,
                };
            }
        }
        if !frame.classes.any(word::CUE_SAY) && frame.cue.start == self.tokens.start {
            return false;
        }
        self.borrow(frame)
    }

    /// `was told that`, `asked whether`: content without a source, unless `by` names one. `was quoted as saying` is finite.
    fn passive(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        if !frame.classes.any(word::CUE_TELL) && !frame.classes.any(word::CUE_ASK) || verb == at {
            return false;
        }
        frame.form = Form::Passive;
        self.by_phrase(frame);
        frame.left = verb;
        let opens = self.scene.is(frame.right, word::DETERMINER) || self.scene.is(frame.right, word::PRONOUN);
        let clause = opens && self.scene.has_finite(frame.right..self.tokens.end.min(frame.right + 12));
        clause && frame.lemma == "tell" || self.scene.is_word(frame.right, words!["that", "whether", "if", "why", "how", "what"])
    }

    /// `Asked whether`, `Asked on Monday if`, `Asked by a reporter how`, before the main clause.
    fn asked(&self, frame: &mut Frame) -> bool {
        frame.form = Form::Passive;
        let stop = self.tokens.end.min(frame.right + 8);
        match (frame.right..stop).find(|t| self.scene.is(*t, word::RELATIVE) || self.scene.is_word(*t, words![","])) {
            Some(question) if self.scene.is(question, word::RELATIVE) => {
                self.by_phrase(frame);
                frame.that = Some(question);
                frame.right = question;
                true
            }
            _ => false,
        }
    }

    /// An opening mark follows, or a closing one precedes, within a few words.
    fn beside_marks(&self, verb: usize, end: usize) -> bool {
        let scene = self.scene;
        let from = verb.saturating_sub(8).max(self.tokens.start);
        (from..verb).any(|t| scene.closing(t + 1).is_some())
            || self.tokens.start > 0 && scene.closing(self.tokens.start).is_some() && verb < self.tokens.start + 8
            || scene.opening_in(&(end..self.tokens.end.min(end + 25))).next().is_some()
    }

    /// `according to X`, `in the words of X`.
    fn according(&self, at: usize) -> Option<Frame> {
        let scene = self.scene;
        if !scene.is_word(at + 1, words!["to"]) || at + 2 >= self.tokens.end {
            return None;
        }
        // `according to law`, `according to plan` attribute nothing.
        if scene.is_word(at + 2, words!["law", "plan", "schedule", "custom", "tradition"]) {
            return None;
        }
        let phrase = scene.phrase_after(at + 2, self.tokens.end)?;
        let described = Phrase { source: phrase.source.clone(), ..phrase };
        let source = self.named_after(&described).unwrap_or(described.source);
        Some(Frame {
            form: Form::According,
            cue: at..at + 2,
            classes: word::CUE_REPORT,
            lemma: Cow::Borrowed("according to"),
            right: described.extent.end.max(source.end),
            source: Some(source),
            head: Some(described.head),
            addressee: None,
            left: at,
            that: None,
            sentence: self.sentence,
            stretch: scene.stretch_at(at),
        })
    }

    /// An opening mark follows within a few words.
    fn followed_by_marks(&self, at: usize) -> bool {
        self.scene.opening_in(&(at..self.tokens.end.min(at + 12))).next().is_some()
    }
}
