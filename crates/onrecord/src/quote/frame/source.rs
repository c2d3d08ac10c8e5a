//! The source of a cue: its subject, inverted or not, shared with the cue before, or described by a relative clause.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::frame::{Form, Frame, Reader};
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{CLAUSAL, CUE, SPEAKING_NOUN};
use crate::token::{WordSet, words};
use std::ops::Range;

/// Longest description of *those* who say something.
const LONGEST_THOSE: usize = 8;
/// Most tokens of a cue, a person with a role and a full stop.
const LONGEST_TELLER: usize = 8;
/// Longest aside between dashes that part a source from its cue.
const LONGEST_ASIDE: usize = 20;

/// Words that a subject begins with which is nobody.
const NOBODY: &WordSet = words!["let", "this", "nobody", "none", "no", "one"];

impl Reader<'_, '_, '_> {
    /// `X said`, `said X`, `X, head of Y, said`, `... and said`.
    pub fn finite(&self, frame: &mut Frame, at: usize, verb: usize) -> bool {
        let scene = self.scene;
        let floor = self.floor(at);
        if let Some(heard) = self.heard(frame, at, verb, floor) {
            (frame.left, frame.source, frame.head) = (heard, Some(heard..verb), Some(Head::Pronoun));
            return true;
        }
        let (end, verb) = (verb, self.before_aside(verb, floor));
        if self.names_teller(frame, at, floor) && self.inverted(frame) {
            return true;
        }
        if let Some(whole) = self.beyond_adjuncts(verb, floor).or_else(|| self.modified_subject(verb, floor)) {
            return self.accept(frame, at, whole);
        }
        // `while 30 per cent said`
        let cent = verb > floor && scene.is_word(verb - 1, words!["cent"]);
        if let Some(share) = cent.then(|| scene.share(floor, verb).or_else(|| self.share_before(verb))).flatten() {
            return self.accept(frame, at, share);
        }
        if let Some(subject) = scene.phrase_before(verb, floor).filter(|p| p.extent.end + 4 >= verb) {
            let subject = self.whole_subject(subject, verb..end, floor);
            return self.accept(frame, at, subject);
        }
        // `Only 12% said`
        if let Some(share) = scene.share(floor, verb).or_else(|| self.share_before(verb)) {
            return self.accept(frame, at, share);
        }
        if verb <= floor {
            return self.inverted(frame);
        }
        let before = scene.text(verb - 1);
        if matches!(before, "and" | "but" | "or" | "then") {
            return self.coordinate(frame);
        }
        if before == "," || scene.is_quote_mark(verb - 1) || matches!(before, "—" | "–" | "-" | "--" | ")") {
            return self.behind_comma(frame, at, verb, floor);
        }
        if matches!(before, "?" | "!" | ":" | ";") {
            return self.inverted(frame);
        }
        // `The woman who called said`
        let verbal = scene.is(verb - 1, union(&[word::FINITE, word::PREPOSITION, CUE]));
        let described = verbal.then(|| self.described_subject(&(verb..verb), floor)).flatten();
        described.is_some_and(|subject| self.accept(frame, at, subject))
    }

    /// The source of a cue behind a comma, a mark or a dash: across an apposition, or behind the cue.
    fn behind_comma(&self, frame: &mut Frame, at: usize, verb: usize, floor: usize) -> bool {
        let scene = self.scene;
        let before = scene.text(verb - 1);
        if let Some(all) = self.before_examples(verb, floor) {
            return self.accept(frame, at, all);
        }
        // `Rook hails ruling, says Leeds must pay`
        if before == "," && verb == at && scene.is_heading(self.sentence) && scene.ends_with(at, "s") {
            let subject = self.heading_subject(verb, floor);
            if self.inverted(frame) || subject.is_some_and(|subject| self.accept(frame, at, subject)) {
                return true;
            }
        }
        // `The head of the mission, Tamsin Rook, said the envoy ...`: no clause stands before the comma.
        let described = before == "," && (!scene.has_finite_before(floor..verb) || self.relative_follows(floor, verb));
        let across = described.then(|| scene.subject_across(verb, floor));
        if let Some(Some(subject)) = across {
            return self.accept(frame, at, subject);
        }
        // `“...,” warned Rook`; `“...,” told reporters` says nothing of who told them.
        let told = frame.lemma == "tell"
            || frame.classes.any(word::CUE_TELL) && scene.closing(verb).is_none() && !self.warns_last(frame);
        if verb == at && !told && self.inverted(frame) {
            return true;
        }
        if let Some(subject) = across.unwrap_or_else(|| scene.subject_across(verb, floor)) {
            return self.accept(frame, at, subject);
        }
        if scene.is_word(verb, words!["then"]) {
            return self.coordinate(frame);
        }
        // `The results of the study, revealed that`: a comma too many.
        let stray =
            before == "," && described && (frame.classes.any(word::CUE_SAY) || scene.is_word(frame.cue.end, words!["that"]));
        let subject = stray.then(|| scene.phrase_before(verb - 1, floor)).flatten();
        subject.is_some_and(|subject| {
            let whole = scene.opening_subject(&subject, floor).unwrap_or(subject);
            whole.extent.start <= floor + 1 && self.accept(frame, at, whole)
        })
    }

    /// A person, and at most who it is, closes the clause behind *warns*: `The dam is weak, warns engineer Ann Example, who built it`.
    /// Counter-example: `The board met, warned Rook of losses and left`.
    fn warns_last(&self, frame: &Frame) -> bool {
        let (scene, end) = (self.scene, self.tokens.end);
        let who = matches!(&*frame.lemma, "warn" | "caution").then(|| scene.phrase_after(frame.cue.end, end)).flatten();
        who.is_some_and(|who| {
            let next = who.extent.end;
            let described = scene.is(next + 1, word::DETERMINER | word::RELATIVE) || !scene.is(next + 1, word::COMMON);
            let closed = next >= end || scene.is_word(next, words!["."]) || scene.is_word(next, words![",", "of"]) && described;
            who.head == Head::Name(Label::Person) && closed
        })
    }

    /// Those of whom examples stand between commas: `Sheriffs in four towns, including Halden, Leeds and Berg, said`. Counter-example: `They
    /// met in two towns, including Halden, said Rook`.
    fn before_examples(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let from = (floor + 2).max(verb.saturating_sub(LONGEST_ASIDE));
        let opens = |t: &usize| scene.is_word(*t, words!["including"]) && scene.is_word(*t - 1, words![","]);
        let comma = (from..verb - 1).find(opens).filter(|_| scene.is_word(verb - 1, words![","]))? - 1;
        let plain = !scene.has_finite_before(floor..verb);
        let subject = scene.phrase_before(comma, floor).filter(|subject| plain && subject.extent.end == comma)?;
        let whole = self.whole_subject(subject, comma..comma, floor);
        (whole.head.speaks() && self.subject_starts(whole.extent.start, floor)).then_some(whole)
    }

    /// A person with a role, and nothing else, closes a sentence behind *said*: `The dam broke late on Sunday said port officer Ann Example.`
    /// Counter-examples: `Rook said port officer Ann Example.`, `He knows what she said officer Ann Example left.`
    fn names_teller(&self, frame: &Frame, at: usize, floor: usize) -> bool {
        let scene = self.scene;
        if frame.left != at || self.tokens.end > at + LONGEST_TELLER || !frame.classes.any(word::CUE_SAY) {
            return false;
        }
        let end = self.tokens.end - usize::from(scene.is_word(self.tokens.end - 1, words!["."]));
        let teller = (end < at + LONGEST_TELLER).then(|| scene.phrase_after(at + 1, self.tokens.end)).flatten();
        let person = teller.filter(|teller| teller.head == Head::Name(Label::Person) && teller.source.start > at + 1);
        person.is_some_and(|teller| teller.source.end == end) && scene.has_finite_before(floor..at)
    }

    /// Who was heard: `I heard somebody say it was late`, `heard him say`. Counter-example: `He heard officials say`, which the plain
    /// subject has.
    fn heard(&self, frame: &Frame, at: usize, verb: usize, floor: usize) -> Option<usize> {
        let scene = self.scene;
        let who = verb.checked_sub(1).filter(|who| *who > floor && verb == at)?;
        let one = scene.is_word(who, words!["him", "them", "somebody", "someone", "anyone", "nobody", "you"]);
        let heard = one && scene.is_word(who - 1, words!["hear", "hears", "heard", "hearing"]);
        (heard && scene.text(at) == frame.lemma).then_some(who)
    }

    /// Steps left over a short aside between a source and its cue: `The Halden Health Board (HHB) said`, `Rook — who leads it — said`.
    ///
    /// Counter-example: `In Leeds, on Monday Rook said`, with the source behind the day.
    fn before_aside(&self, verb: usize, floor: usize) -> usize {
        let scene = self.scene;
        // `Rook, a farmer, on Monday accused`
        if let Some(day) = verb.checked_sub(1).filter(|t| *t > floor + 1 && scene.is_when(*t)).and_then(|t| scene.mention_at(t)) {
            let on =
                day.tokens.start - usize::from(scene.is_word(day.tokens.start.saturating_sub(1), words!["on", "late", "early"]));
            if on > floor + 1 && scene.is_word(on - 1, words![","]) {
                return on;
            }
        }
        let Some(close) = verb.checked_sub(1).filter(|close| *close > floor) else { return verb };
        let open = match scene.mark(close) {
            ")" => scene.bracket_before(verb, floor),
            dash @ ("—" | "–" | "--" | "-") if matches!(dash, "—" | "--") || !scene.draft.tokens[close].is_glued() => {
                let from = floor.max(verb.saturating_sub(LONGEST_ASIDE));
                (from..close).rev().find(|t| scene.text(*t) == dash).filter(|open| *open > floor)
            }
            _ => None,
        };
        open.unwrap_or(verb)
    }

    /// The first token a source may stand at: in the sentence, and in the quotation the cue is in.
    pub fn floor(&self, at: usize) -> usize {
        let marked = self.scene.quotation_at(at).map_or(0, |s| self.scene.quotations[s].content.start);
        self.tokens.start.max(marked)
    }

    /// Takes `subject` as the source if the pair reads as an attribution.
    fn accept(&self, frame: &mut Frame, at: usize, subject: Phrase) -> bool {
        let scene = self.scene;
        if self.is_mute(frame, at, &subject) || self.is_noun_there(frame, at, &subject) {
            return false;
        }
        let subject = self.coordinated(subject, frame);
        // `a move Odlanders say`, `a claim Rook called “wild”`: two phrases
        let named = || {
            let noun = subject.extent.start + 1;
            noun + 1 == subject.source.start
                && !scene.is(noun, union(&[SPEAKING_NOUN, word::TITLE_MODIFIER, word::HONORIFIC]))
                && scene.shape(noun) == Shape::Lower
                && scene.name_at(subject.source.start).is_some()
        };
        let apart = scene.is_word(subject.extent.start, words!["a", "an"])
            && if subject.head == Head::Name(Label::Norp) { self.plural(&subject) } else { named() };
        let subject = if apart { Phrase { extent: subject.source.clone(), ..subject } } else { subject };
        // `Senate Republicans said`, `moderate Democrats said`: a noun with what stands before it.
        let described = subject.head == Head::Name(Label::Norp)
            && scene.ends_with(subject.source.end - 1, "s")
            && self.subject_starts(subject.extent.start, self.tokens.start)
            && !scene.has_finite(subject.extent.start..subject.source.start);
        let start = if described { subject.extent.start } else { subject.source.start };
        let subject = Phrase { source: start..subject.source.end, ..subject };
        let subject = self.behind_that(subject);
        frame.left = subject.extent.start;
        frame.source = Some(subject.source);
        frame.head = Some(subject.head);
        true
    }

    /// The subject without the *that* which opens what a cue before reports: `said that video shows`, `claimed that Mr Rook’s team warned`.
    /// Counter-example: `That video shows`.
    fn behind_that(&self, mut subject: Phrase) -> Phrase {
        let start = subject.source.start;
        let opens = |before: &Frame| before.that == Some(start + 1) && !before.classes.any(word::CUE_BELIEF);
        // `a plan that lawyers say`
        let several = self.scene.is(start + 1, SPEAKING_NOUN) && !self.scene.is_singular(start + 1);
        let that = self.scene.is_word(start, words!["that"]) && subject.source.len() > 1;
        if that && (several || self.before().iter().rev().take(4).any(opens)) {
            subject.extent.start = subject.extent.start.max(start + 1);
            subject.source.start = start + 1;
        }
        subject
    }

    /// The subject says nothing: it stands on the other side of marks, is an object, a form of words or nobody.
    fn is_mute(&self, frame: &Frame, at: usize, subject: &Phrase) -> bool {
        let scene = self.scene;
        // A source inside marks with its cue outside (or the reverse) is none.
        if scene.quotation_at(subject.source.start) != scene.quotation_at(at) {
            return true;
        }
        let start = subject.extent.start;
        let mute = match subject.head {
            // `in a statement posted on its site`: a participle.
            Head::Speaker => {
                let hung = start > self.tokens.start && scene.is(start - 1, word::PREPOSITION);
                hung && scene.ends_with(at, "ed") && scene.is(at + 1, word::PREPOSITION)
            }
            // `rejected that demand, saying`
            Head::Relative => self.is_base(frame, at) && scene.is_word(frame.cue.end, words![",", ".", ";"]),
            Head::Noun => self.is_object_noun(frame, at, subject),
            _ => false,
        };
        if mute || scene.is_word(subject.source.start, NOBODY) && self.is_nobody(subject) {
            return true;
        }
        // `Rook called it “absurd”`: a surname that no stage knows.
        let surname = subject.source.len() == 1
            && scene.shape(subject.source.start) == Shape::Title
            && frame.classes.any(word::CUE_NAME | word::CUE_QUOTE | word::CUE_INFINITIVE);
        if !subject.head.speaks() && !(self.subject_stands(subject) && (surname || self.reports(frame, at))) {
            return true;
        }
        // `the model assumes that`: it starts from that, and says nothing. Counter-example: `investors assume that`
        frame.lemma == "assume" && subject.source.clone().any(|t| scene.is_word(t, set::REASONING))
    }

    /// The noun before what may be a cue is its object or describes it: `stoking fears that`, `Rook voiced fears that`. Counter-example: `The
    /// accused fears that`.
    #[inline(never)] // Seldom asked.
    fn is_object_noun(&self, frame: &Frame, at: usize, subject: &Phrase) -> bool {
        let scene = self.scene;
        let (start, last) = (subject.extent.start, subject.source.end - 1);
        let object = subject.extent.len() == 1 && scene.ends_with(start, "ing");
        let voiced = || {
            scene.ends_with(last, "ed")
                && scene.shape(last) == Shape::Lower
                && scene.ends_with(at, "s")
                && !scene.is(start, word::DETERMINER)
        };
        object && !frame.classes.any(word::CUE_SAY) || frame.classes.any(word::CUE_BELIEF) && voiced()
    }

    /// The subject begins with a word of [`NOBODY`] and is nobody: `Let's just say`, `This confirms that`, `nobody`, `no one`. Counter-examples:
    /// `This man`, `one`.
    #[inline(never)] // Seldom asked.
    fn is_nobody(&self, subject: &Phrase) -> bool {
        let scene = self.scene;
        let first = subject.source.start;
        scene.is_word(first, words!["let", "nobody", "none"])
            || subject.source.len() == 1 && scene.is_word(first, words!["this"])
            || scene.is_word(first, words!["no"]) && scene.is_word(first + 1, words!["one"])
            || scene.is_word(first, words!["one"]) && scene.is_word(first.saturating_sub(1), words!["no"])
    }

    /// The word at `at`, which may be a verb, is a noun behind this subject.
    fn is_noun_there(&self, frame: &Frame, at: usize, subject: &Phrase) -> bool {
        let scene = self.scene;
        let says = frame.classes.any(word::CUE_SAY);
        let (base, body, many) = (self.is_base(frame, at), scene.is(at, word::GROUP_NOUN), scene.ends_with(at, "s"));
        // `some investors expressed hope`: a noun after a verb.
        let between = || {
            subject.extent.end == subject.source.end + 1
                && subject.head == Head::Speaker
                && !scene.is(subject.source.end, word::PREPOSITION)
                && !scene.is_when(subject.extent.end)
                && !says
        };
        // `cited new reports that`: no singular noun stands bare before its verb.
        let bare = || {
            let lone = subject.source.len() == 1 && subject.head == Head::Noun && scene.shape(at - 1) == Shape::Lower;
            lone && scene.is(at, word::CUE_NOUN) && scene.is_word(at + 1, words!["that"])
        };
        // `the warning raised questions`: a noun too.
        if many && (bare() || !scene.is(at, word::CUE_SAY) && between()) {
            return true;
        }
        // `state Senator Berg`.
        let titled = || body && scene.is(at + 1, word::TITLE) && scene.shape(at + 1).is_capital();
        if base && (titled() || between() || !self.plural(subject) && !self.collective(frame, subject)) {
            return true;
        }
        if !says && self.is_quantified_noun(frame, at, subject) {
            return true;
        }
        // `insurance claims`: a noun, unless a clause goes on, `the lawsuit claims the`.
        let named = || base && matches!(subject.head, Head::Name(Label::Org | Label::Gpe | Label::Norp));
        // `The first line reads: “It leaks.”`
        let end = frame.cue.end;
        let quoted = || scene.is_word(end, words![":"]) && scene.opening(end + 1).is_some();
        (body || many && !says) && (subject.head == Head::Noun || named()) && !self.clause_ahead(end) && !quoted()
    }

    /// A subject may start at `start`: a sentence or a clause opens there.
    pub fn subject_starts(&self, start: usize, floor: usize) -> bool {
        let scene = self.scene;
        start <= floor
            || scene.is(start - 1, union(&[word::CONJUNCTION, CLAUSAL]))
            || scene.is_word(start - 1, words![",", "that", ";", ":", "—", "–", "--", "@"])
            || scene.is_when(start - 1)
            || scene.is_adverb(start - 1)
            || scene.closing(start).is_some()
    }

    /// A phrase whose head is no known speaker stands where a subject does: it opens the sentence or a clause, or is `..., Water said`.
    fn subject_stands(&self, subject: &Phrase) -> bool {
        let scene = self.scene;
        let start = subject.extent.start;
        let opens = scene.is(start, word::DETERMINER) || self.subject_starts(start, self.tokens.start);
        // A capital in the middle of a sentence is a name's.
        opens || subject.source.len() == 1 && scene.shape(subject.source.start) == Shape::Title
    }

    /// The cue reports whoever its subject is: a verb of saying, a past form, or any with a clause behind it.
    fn reports(&self, frame: &Frame, at: usize) -> bool {
        // `first reported by a newsletter`: a participle.
        if self.scene.is_word(frame.cue.end, words!["by"]) && !frame.classes.any(word::CUE_SAY) {
            return false;
        }
        // `One card read: “We care.”`
        let end = frame.cue.end;
        let quoted = || self.scene.is_word(end, words![":"]) && self.scene.opening(end + 1).is_some();
        frame.classes.any(word::CUE_SAY | word::CUE_TELL)
            || quoted()
            || frame.classes.any(word::CUE_REPORT) && self.scene.ends_with(at, "ed")
            || frame.classes.any(CLAUSAL) && self.clause_ahead(frame.cue.end)
    }

    /// What stands at `at` opens a clause: *that* with its verb, a pronoun, or an article or a name with a verb soon after.
    pub fn clause_ahead(&self, at: usize) -> bool {
        let scene = self.scene;
        let opens = scene.is(at, word::DETERMINER)
            || scene.name_at(at).is_some()
            || scene.is_word(at, words!["there", "his", "her", "its", "their", "our", "my"]);
        scene.is_word(at, words!["that", "he", "she", "they", "it", "we", "i"])
            || opens && scene.has_finite(at + 1..self.tokens.end.min(at + 12))
    }

    /// `many reasons`, `some estimates`, `one suspected rebel`: the cue, no verb of saying, is what is counted.
    #[inline(never)] // Seldom asked.
    fn is_quantified_noun(&self, frame: &Frame, at: usize, subject: &Phrase) -> bool {
        let scene = self.scene;
        // `Another wanted to know why`
        let counts = subject.source.len() == 1
            && frame.cue.len() == 1
            && subject.source.end == at
            && scene.draft.tokens[subject.source.start].word.value(word::DETERMINER) == Some("q");
        // `the fate of seven suspected rebels`
        let number = subject.extent.end == at && scene.is(at - 1, word::NUMBER_WORD) && scene.ends_with(at, "ed");
        if !counts && !number {
            return false;
        }
        let noun = || scene.is(at, word::GROUP_NOUN) || scene.ends_with(at, "s");
        // `One commented: “It leaks.”`, `“It leaks,” another commented.`
        let colon = scene.is_word(at + 1, words![":", ","]) && scene.opening(at + 2).is_some();
        let closed = scene.is_word(at + 1, words![".", ",", ":"]) || scene.is(at + 1, word::PREPOSITION);
        let trails = scene.closing(subject.extent.start).is_some() && closed;
        if colon || trails {
            return false;
        }
        // `Some called the plan “a farce”`
        let calls = || frame.classes.any(word::CUE_NAME) && scene.is(at + 1, word::DETERMINER) && self.followed_by_marks(at + 2);
        let participle =
            || !self.clause_ahead(at + 1) && scene.opening(at + 1).is_none() && !calls() || scene.name_at(at + 1).is_some();
        if number && !calls() && !scene.is_word(at + 1, words!["that"]) {
            return true;
        }
        counts && (noun() || scene.ends_with(at, "ed") && participle())
    }

    /// The cue is a plain form with no auxiliary: `officials say`.
    fn is_base(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let auxiliary = |t: usize| scene.auxiliary(t).is_some() || scene.is_word(t, words!["to"]);
        scene.bytes(at).eq_ignore_ascii_case(frame.lemma.as_bytes())
            && !scene.is_word(at, words!["read", "put", "forecast", "hit"])
            && !(frame.left..at).any(auxiliary)
    }

    /// A phrase that a plain verb form agrees with: `officials`, `they`, `Republicans`, `police`.
    pub fn plural(&self, subject: &Phrase) -> bool {
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
            Head::Name(label) => {
                let one = scene.is_word(subject.extent.start, words!["a", "an"]);
                label == Label::Norp && (!one || scene.ends_with(last, "s")) || label == Label::Org && !one
            }
            Head::Speaker | Head::Noun => {
                scene.ends_with(last, "s")
                    || scene.ends_with(last, "men")
                    || scene.is_word(last, set::PLURAL_PEOPLE)
                    || scene.is_word(last, words!["data", "media", "many", "some", "few"])
            }
        }
    }

    /// A body in the singular with a plural verb and a clause behind it: `The council say it is safe`, `Her family believe she`.
    /// Counter-example: `The council claim was late`.
    fn collective(&self, frame: &Frame, subject: &Phrase) -> bool {
        let scene = self.scene;
        let (start, end) = (subject.extent.start, frame.cue.end);
        let kin = scene.is_word(subject.source.end - 1, words!["family", "public", "staff"]);
        let body = kin || subject.head == Head::Speaker && scene.is(subject.source.end - 1, word::GROUP_NOUN);
        let heading = kin && scene.is_heading(self.sentence);
        let opens = scene.is_word(start, words!["the"]) || heading || kin && scene.is(start, word::DETERMINER);
        let names = heading && frame.classes.any(word::CUE_NAME) && self.followed_by_marks(end);
        let clause = || names || self.clause_ahead(end) && !(scene.is_word(end, words!["that"]) && scene.is_finite(end + 1));
        body && opens && self.subject_starts(start, self.tokens.start) && clause()
    }

    /// `said Tamsin Rook`, after a comma, a quotation or at the start of a sentence that a quotation precedes.
    fn inverted(&self, frame: &mut Frame) -> bool {
        let scene = self.scene;
        // `“They lied,” blasted Rook`; counter-examples: `The “big plan” praised Rook`, `The book, “Dry,” calls Rook a fool`
        let quoted = scene.closing(frame.left).map(|s| &scene.quotations[s]);
        let sentence = quoted.is_some_and(|quoted| {
            quoted.open <= self.tokens.start && scene.is_word(quoted.content.end - 1, words![",", "!", "?"])
        });
        let naming = frame.classes.any(word::CUE_NAME) && !frame.classes.any(CLAUSAL) && !sentence;
        // `“It is over,” reckons Rook`
        let belief = frame.classes.any(word::CUE_BELIEF) && !(frame.lemma == "reckon" && quoted.is_some());
        if belief || naming {
            return false;
        }
        let mut start = frame.cue.end;
        while start < self.tokens.end && scene.is_adverb(start) && scene.name_at(start).is_none() {
            start += 1;
        }
        if scene.is_word(start, words!["that"]) {
            return false;
        }
        let Some(mut subject) = self.speaker_at(start) else { return false };
        let mut end = subject.extent.end;
        let marked = frame.left > self.tokens.start && scene.closing(frame.left).is_some();
        // `the farms, related armed groups and` is a list.
        let definite = scene.is(start, union(&[word::DETERMINER, word::PRONOUN])) || scene.name_at(start).is_some();
        // `The dam is weak, notes engineer Ann Example.`
        let titled = subject.head == Head::Name(Label::Person) && scene.is_in_title(start);
        if !marked && !definite && !titled && !frame.classes.any(word::CUE_SAY) && !scene.shape(start).is_capital() {
            return false;
        }
        if !(subject.head.speaks() || marked) || subject.head == Head::Relative || !self.closes_source(frame, &subject, marked) {
            return false;
        }
        // Source and cue stand on one side of the marks.
        if scene.quotation_at(subject.source.start) != scene.quotation_at(frame.cue.start) {
            return false;
        }
        let person = self.named_after(&subject);
        // `said Ann Example and Odd Berg`, `said Halden Blood Services (HBS)`
        let parted = marked || frame.left > self.tokens.start && scene.is_word(frame.left - 1, words![","]);
        if person.is_none() && end == subject.extent.end {
            let joint = self.joint(subject.clone());
            let close = joint.extent.end;
            let whole = close >= self.tokens.end || scene.is_word(close, words![".", ",", ";", "—", "–"]);
            let single = !scene.is_word(end, words!["and", ","]);
            if single || parted && whole {
                (subject, end) = (joint, close);
            }
        }
        frame.form = Form::Inverted;
        frame.right = self.description_end(end);
        frame.head = Some(subject.head);
        frame.source = Some(person.unwrap_or(subject.source));
        true
    }

    /// The noun phrase of an inverted source that starts at `start`.
    fn speaker_at(&self, start: usize) -> Option<Phrase> {
        let scene = self.scene;
        let subject = scene.phrase_after(start, self.tokens.end)?;
        // `say those close to Rook`, `say those who know her`
        if scene.is_word(start, words!["those"]) && scene.is_word(start + 1, words!["close", "who", "familiar", "in", "near"]) {
            let stop = self.tokens.end.min(start + LONGEST_THOSE);
            let end = scene.first_of(start..stop, words![",", "."]).unwrap_or(start + 1);
            return Some(Phrase { extent: start..end, source: start..start + 1, head: Head::Pronoun });
        }
        let end = subject.extent.end;
        // `New port to open, says Rook aide`
        let aide = subject.head == Head::Name(Label::Person) && end + 1 >= self.tokens.end && scene.is(end, SPEAKING_NOUN);
        if aide && end < self.tokens.end && scene.is_heading(self.sentence) {
            return Some(Phrase { extent: start..end + 1, source: start..end + 1, head: Head::Speaker });
        }
        Some(self.partitive(self.without_description(subject)))
    }

    /// What stands behind the `subject` of an inverted cue can follow a source: a mark, a preposition, a day, a description. `marked`: a
    /// quotation closes before the cue.
    fn closes_source(&self, frame: &Frame, subject: &Phrase, marked: bool) -> bool {
        let scene = self.scene;
        let end = subject.extent.end;
        end >= self.tokens.end
            || scene.is_word(end, words![",", ".", ";", ":", "—", "–", "(", "-", "--"])
            || scene.is_quote_mark(end) && (marked || scene.opening(end).is_none())
            || scene.is_word(
                end,
                words![
                    "of", "in", "on", "at", "from", "who", "whose", "after", "as", "during", "when", "with", "for", "and", "to",
                    "by", "while", "before", "outside", "near", "close", "familiar"
                ],
            )
            || scene.is_when(end)
            || frame.classes.any(word::CUE_SAY) && self.description_end(end) > end
            || scene.shape(end) == Shape::Lower
                && scene.ends_with(end, "ing")
                && (scene.name_at(end + 1).is_some() || marked && scene.is(end + 1, word::DETERMINER | word::PRONOUN_OBLIQUE))
            || marked && scene.is_word(end, words!["named", "called", "identified"])
            || marked && subject.head == Head::Name(Label::Person)
    }

    /// The name right after a description: `said the group's chair, Tamsin Rook`. Counter-example: `according to the chair, Rook won`.
    pub fn named_after(&self, subject: &Phrase) -> Option<Range<usize>> {
        let mut end = subject.extent.end;
        // `said one, Ann Example`
        let one = subject.source.len() == 1 && self.scene.is_word(subject.source.start, words!["one"]);
        if subject.head != Head::Speaker && !one {
            return None;
        }
        // `said editor in chief Ann Example`
        if self.scene.is_word(end, words!["in"]) && self.scene.is_word(end + 1, words!["chief"]) {
            let name = self.scene.phrase_after(end + 2, self.tokens.end)?;
            return (name.head == Head::Name(Label::Person)).then_some(name.source);
        }
        if self.scene.is_word(end, words!["of", "for", "at", "on"]) {
            end = self.scene.phrase_after(end + 1, self.tokens.end)?.extent.end;
        }
        let scene = self.scene;
        let name = (scene.is_word(end, words![","])).then(|| scene.phrase_after(end + 1, self.tokens.end))??;
        let after = name.extent.end;
        let closed = after >= self.tokens.end
            || scene.shape(after) == Shape::Mark && !scene.is_word(after, words!["-"])
            || scene.is(after, word::PREPOSITION | word::CONJUNCTION | word::RELATIVE);
        (name.head == Head::Name(Label::Person) && closed).then_some(name.source)
    }
}
