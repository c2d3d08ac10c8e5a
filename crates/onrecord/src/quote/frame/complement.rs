//! What stands between a cue and its content: adverbs, the addressee, adjuncts, *that*.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Form, Frame, Reader};
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, CUE, SPEAKING_NOUN};
use crate::token::{WordSet, words};

/// Forms that may follow a cue before its content.
const ADJUNCT: &WordSet = words![
    "in", "on", "at", "outside", "inside", "to", "during", "after", "before", "from", "through", "via", "by", "with", "for",
    "of", "about", "as", "since", "over", "under"
];
/// When something was said: `at a meeting that day`.
pub const TIME: &WordSet = words!["day", "night", "morning", "evening", "week", "year"];
/// Longest term in marks behind *to his*.
const LONGEST_TERM: usize = 5;
/// Longest phrase that names what is denied.
const LONGEST_DENIED: usize = 8;
/// Longest adjunct between a cue and *that*, a colon or a quotation.
pub const LONGEST_ADJUNCT: usize = 24;

impl Reader<'_, '_, '_> {
    /// Adverbs, the addressee, adjuncts and *that* after the cue.
    pub fn complements(&self, frame: &mut Frame) {
        let scene = self.scene;
        if frame.form != Form::Inverted {
            if frame.classes.any(word::CUE_TELL)
                && frame.form != Form::Passive
                && !scene.is_word(frame.right, words!["that", "whether", "if", "why", "how", "what"])
            {
                self.addressee(frame);
            }
            if frame.classes.any(word::CUE_ASK) {
                self.by_phrase(frame);
            }
        }
        if scene.is_word(frame.right, words!["himself", "herself", "themselves", "itself", "myself", "ourselves"]) {
            frame.right += 1;
        }
        loop {
            let at = frame.right;
            if at >= self.tokens.end {
                return;
            }
            if let Some(end) = self.when(frame, at) {
                frame.right = end;
            } else if self.cue_adverb(at) {
                frame.right = at + 1;
            } else {
                break;
            }
        }
        self.manner(frame);
        self.margin(frame);
        if frame.classes.any(word::ANSWERS_CLAIM) {
            self.denied(frame);
        }
        self.complementiser(frame);
    }

    /// What is denied or repeated: `denied reports that`, `repeated Odland charges the plan is`: the noun belongs to the attribution.
    /// Counter-examples: `denied the charges`; `denied Rook’s claim that`, `denied media reports that`, which others make: `noun` reads them.
    #[inline(never)] // Seldom asked.
    fn denied(&self, frame: &mut Frame) {
        let scene = self.scene;
        let at = frame.right;
        let stop = self.tokens.end.min(at + LONGEST_DENIED);
        let noun = (at..stop)
            .find(|t| scene.is_word(*t, set::ACCUSATION) || scene.is_edge(*t) && !scene.is_word(*t, words!["any", "and"]));
        let Some(end) = noun.filter(|noun| scene.is_word(*noun, set::ACCUSATION)).map(|noun| noun + 1) else { return };
        if (at..end - 1).any(|t| scene.is_word(t, words!["'s"]) || scene.is(t, word::GROUP_NOUN)) {
            return;
        }
        let that = scene.is_word(end, words!["that"]) && !scene.is_finite(end + 1);
        let plural = scene.is(end, SPEAKING_NOUN) && scene.ends_with(end, "s") && scene.is(end + 1, word::AUXILIARY);
        if that || plural || scene.is_word(end, words!["the", "he", "she", "it", "they", "there"]) && self.clause_ahead(end) {
            frame.right = end;
        }
    }

    /// How many answered so, or how often: `say 52-39 that`, `say 50 - 39 percent that`, `said many times that`. Counter-example: `say 50
    /// percent that`.
    fn margin(&self, frame: &mut Frame) {
        let scene = self.scene;
        let at = frame.right;
        let number = |t: usize| scene.shape(t) == Shape::Number;
        if number(at) && scene.is_word(at + 1, words!["-", "–", "to"]) && number(at + 2) {
            let that = at + 3 + usize::from(scene.is_word(at + 3, words!["percent", "%"]));
            frame.right = if scene.is_word(that, words!["that"]) { that } else { at };
        } else if scene.is_word(at + 1, words!["times"]) && scene.is_word(at + 2, words!["that"]) {
            frame.right = at + 2;
        }
    }

    /// `put it this way: “...”`, `put it bluntly: “...”`.
    fn manner(&self, frame: &mut Frame) {
        let mark = |t: &usize| self.scene.is_word(*t, words![":", ",", "."]);
        if frame.lemma == "put"
            && let Some(colon) = (frame.right..self.tokens.end.min(frame.right + 8)).find(mark)
            && self.scene.is_word(colon, words![":"])
        {
            frame.right = colon;
        }
    }

    /// End of a day or hour after the cue, as in `said Monday the plan`, `said on Monday that`. Counter-examples, where it opens the
    /// content: `said Monday's vote`, `said first-quarter sales`, `says last June, thugs`.
    fn when(&self, frame: &Frame, at: usize) -> Option<usize> {
        let scene = self.scene;
        // `said the next day`
        let next = scene.is_word(at, words!["the"]) && scene.is_word(at + 1, words!["next", "following", "same", "previous"]);
        let on = next
            || scene.is_word(at, words!["on", "late", "early", "in", "at", "earlier", "last"]) && scene.mention_at(at).is_none();
        let start = at + usize::from(on && at + 1 < self.tokens.end);
        if !scene.is_when(start) {
            return None;
        }
        let mention = scene.mention_at(start)?;
        let end = mention.tokens.end;
        // `said four week average sales`: no *weeks*.
        let number = scene.shape(start) == Shape::Number || scene.is(start, word::NUMBER_WORD);
        let several = number && mention.tokens.len() == 2 && !scene.is_word(start, words!["one", "1"]);
        let single = several && !scene.ends_with(end - 1, "s") && scene.shape(end - 1) == Shape::Lower;
        let compound = single || mention.tokens.clone().any(|t| scene.is_word(t, words!["-", "‑"]));
        let says = frame.tense == Tense::Third || frame.tense == Tense::Plain && frame.left + 1 >= frame.cue.start;
        let closed = end >= self.tokens.end
            || scene.is_word(end, words!["that", ".", ":"])
            || scene.is_word(end, words![","]) && !says
            || scene.opening(end).is_some();
        let weekday = !on && mention.tokens.len() == 1 && scene.shape(start).is_capital();
        let inside = scene.is_word(end, words!["'s", "'"]) || compound || says && !weekday || next && scene.is_finite(end);
        (closed || !inside).then_some(end)
    }

    /// An adverb that goes with the cue: `said flatly that`, `said later the plan`. Counter-examples, where it goes with what
    /// follows: `said nearly 3,000`, `said early findings`, `says even that draft`.
    fn cue_adverb(&self, at: usize) -> bool {
        let scene = self.scene;
        let adverb = scene.is_adverb(at) && scene.name_at(at).is_none() && scene.shape(at) == Shape::Lower;
        if scene.is_word(at, words!["here", "there"]) {
            return scene.is_when(at + 1) || scene.is_word(at + 1, words!["that", ",", "on"]);
        }
        if !adverb || scene.is_word(at, words!["even", "all", "both"]) {
            return false;
        }
        // `said once he was in the man fired`
        if scene.is_word(at, words!["once"]) && scene.fronted_clause(at, self.tokens.end) {
            return false;
        }
        let next = at + 1;
        // `says today's young`, `saying first time claims`
        if scene.is_word(next, words!["'s", "time"]) {
            return false;
        }
        // `said too many had come`
        if scene.is_word(at, words!["too"]) && scene.is(next, word::DETERMINER) {
            return false;
        }
        if next >= self.tokens.end || scene.is_word(next, words!["that", ",", ":", "."]) || scene.opening(next).is_some() {
            return true;
        }
        // `says newly gathered data`
        let part = scene.ends_with(next, "ed") && scene.shape(next + 1) == Shape::Lower;
        if part && !scene.is(next + 1, word::DETERMINER | word::PRONOUN | word::PREPOSITION) {
            return false;
        }
        let degree = scene.is_word(at, set::DEGREE);
        // `said only about half of them`
        if degree && scene.is(next, word::APPROXIMATOR) {
            return false;
        }
        let number = scene.shape(next) == Shape::Number || scene.is(next, word::NUMBER_WORD);
        let subject = scene.is(next, word::PRONOUN) || scene.is(next, word::DETERMINER) || scene.name_at(next).is_some();
        !number && !degree
            || subject && !scene.is_word(at, set::DEGREE)
            || scene.is(next, word::PREPOSITION)
            || scene.is_when(next)
    }

    /// The name behind whom a passive names, and what stands before *that*: `told by the envoy, Ann Example, that`, `asked by her, in a note,
    /// whether`.
    pub fn named_agent(&self, frame: &mut Frame) {
        let (scene, comma) = (self.scene, frame.right);
        if !scene.is_word(comma, words![","]) {
            return;
        }
        let close = scene.first_of(comma + 1..self.tokens.end.min(comma + 12), words![","]);
        let Some(close) = close.filter(|t| scene.is_word(t + 1, words!["whether", "if", "that"])) else { return };
        frame.right = close + 1;
        let name = scene.phrase_after(comma + 1, close).filter(|name| name.extent.end == close);
        if let Some(name) = name.filter(|name| name.head == Head::Name(Label::Person)) {
            (frame.source, frame.head) = (Some(name.source), Some(name.head));
        }
    }

    /// `asked by a reporter`, `the panel heard from the envoy`.
    pub fn by_phrase(&self, frame: &mut Frame) {
        let by = self.scene.is_word(frame.right, words!["by"]);
        if (by || frame.lemma == "hear" && self.scene.is_word(frame.right, words!["from"]))
            && let Some(agent) = self.scene.phrase_after(frame.right + 1, self.tokens.end)
        {
            let agent = self.partitive(agent);
            frame.right = agent.extent.end;
            frame.source = Some(agent.source);
            frame.head = Some(agent.head);
        }
    }

    /// Steps over *that*, or over an adjunct to *that*, a colon or a clause: `said in a letter to members that`, `said, in a letter, that`.
    fn complementiser(&self, frame: &mut Frame) {
        let scene = self.scene;
        let at = frame.right;
        if scene.is_word(at, words!["that"]) {
            self.that(frame, at);
        } else if scene.is_word(at, words![","]) {
            // `told the panel, that it leaks`; counter-example: `said, that day, that it leaked`
            if scene.is_word(at + 1, words!["that"]) && self.stands_first(frame) && !scene.is_word(at + 2, TIME) {
                self.that(frame, at + 1);
            } else if scene.is_word(at + 1, words!["external"]) && scene.is_word(at + 2, words![":", ","]) {
                // `said, external: “A”`: what a page leaves of a link.
                frame.right = at + 2;
            } else {
                self.that_behind_aside(frame, at);
            }
        } else if scene.is_word(at, words!["without"]) {
            self.unproved(frame, at);
        } else if scene.is_word(at, words!["—", "–", "--", "-"]) {
            // `told the panel — all of it — that`, `says — and his aides confirm — that`
            let stop = self.tokens.end.min(at + LONGEST_ADJUNCT);
            let close = (at + 1..stop).find(|t| scene.text(*t) == scene.text(at));
            if let Some(that) = close.map(|close| close + 1).filter(|that| scene.is_word(*that, words!["that"])) {
                (frame.that, frame.right) = (Some(that + 1), that + 1);
            }
        } else if self.opens_adjunct(frame, at) {
            match self.clause_behind_place(at) {
                Some(clause) => frame.right = clause,
                None => self.adjunct(frame, at),
            }
        }
    }

    /// `claimed without evidence that`, `said without offering proof the dam leaks`. Counter-example: `said without proof nobody would act`.
    #[inline(never)] // Seldom asked.
    fn unproved(&self, frame: &mut Frame, at: usize) {
        let scene = self.scene;
        let Some(proof) = scene.first_of(at + 1..at + 4, set::PROOF) else { return };
        let next = proof + 1;
        let that = scene.is_word(next, words!["that"]);
        if that || scene.is_word(next, words!["the", "he", "she", "they", "it"]) && self.clause_ahead(next) {
            frame.that = that.then_some(next + 1);
            frame.right = next + usize::from(that);
        }
    }

    /// Nothing that could be reported stands before the attribution. Counter-example: `It is likely, she said`.
    fn stands_first(&self, frame: &Frame) -> bool {
        let (scene, first) = (self.scene, self.tokens.start);
        let parted = frame.left > first && scene.is_word(frame.left - 1, words![","]);
        frame.form == Form::Finite && (!parted || scene.is_when(first) || scene.is(first, word::PREPOSITION))
    }

    /// The word at `at` opens an adjunct of the cue: `said in a letter`.
    fn opens_adjunct(&self, frame: &Frame, at: usize) -> bool {
        let scene = self.scene;
        let before = || scene.is_word(at, words!["ahead", "prior"]) && scene.is_word(at + 1, words!["of", "to"]);
        if !scene.is_word(at, ADJUNCT) && !before() {
            return false;
        }
        // `responded by calling it “absurd”`: the next cue's. `estimated by 2050, prices would rise`
        let by = scene.is_word(at, words!["by"]) && (scene.ends_with(at + 1, "ing") || scene.is_when(at + 1));
        // `described as “absurd”`: part of what is named.
        let refer = frame.lemma == "refer" && scene.is_word(at, words!["to"]);
        let named = refer || frame.classes.any(word::CUE_NAME) && scene.is_word(at, words!["as", "of", "for", "on", "upon"]);
        // `said at least five`
        let number =
            scene.shape(at + 1) == Shape::Number || scene.is(at + 1, word::NUMBER_WORD) || scene.is_word(at + 1, words!["half"]);
        // `said about 40 people, with two nuns, were hurt`
        let about = number && scene.is_word(at, words!["about"]) && frame.classes.any(word::CUE_SAY);
        // `said over 40 ships sank`, `said under the plan, ships would stay`; counter-example: `said under oath that`
        let sworn = words!["oath", "questioning", "pressure", "caution", "cross", "privilege"];
        let over =
            number && scene.is_word(at, words!["over"]) || scene.is_word(at, words!["under"]) && !scene.is_word(at + 1, sworn);
        let amount = scene.is_word(at + 1, words!["least", "most"]) || about || over;
        // `agreed to lower duties that`
        let infinitive = scene.is_word(at, words!["to"])
            && scene.name_at(at + 1).is_none()
            && !scene.is(at + 1, word::DETERMINER | word::PRONOUN_OBLIQUE)
            && !scene.is(at + 1, SPEAKING_NOUN);
        let clause = || frame.classes.any(word::CUE_SAY) && scene.fronted_clause(at, self.tokens.end);
        // `said as mayor, he would`
        let role = scene.is_word(at, words!["as"]) && scene.is(at + 1, word::TITLE) && scene.is_word(at + 2, words![","]);
        // `told of her joy after the dog she lost was found`
        let told_of = frame.lemma == "tell" && at == frame.cue.end && scene.is_word(at, words!["of"]);
        !role && !told_of && !by && !named && !amount && !infinitive && !clause()
    }

    /// Where a clause begins right behind the place of an adjunct: `told reporters in Leeds his views had changed`.
    fn clause_behind_place(&self, at: usize) -> Option<usize> {
        let scene = self.scene;
        let next = scene.name_at(at + 1).filter(|m| m.tokens.start == at + 1)?.tokens.end;
        let clause =
            scene.is(next, word::DETERMINER) || scene.is_word(next, words!["he", "she", "they", "it", "we", "i", "there"]);
        (clause && !scene.is_word(next, words!["that"]) && next < self.tokens.end).then_some(next)
    }

    /// Steps over the adjunct at `at`, if a content, a mark or a colon follows it.
    #[inline(never)] // Seldom asked.
    fn adjunct(&self, frame: &mut Frame, at: usize) {
        let scene = self.scene;
        let mut title = at;
        for t in at + 1..self.tokens.end.min(at + LONGEST_ADJUNCT) {
            // `said on “Meet the Town” that`
            if let Some(s) = scene.names_work(t) {
                title = scene.quotations[s].close;
            }
            if t < title {
                continue;
            }
            if self.stops_adjunct(t, at) {
                return;
            }
            if self.clause_after_adjunct(t, at) || self.bare_behind_occasion(frame, t, at) {
                frame.right = t;
                return;
            }
            // `explained to Leeds how`
            if scene.is_word(t, words!["how", "why"]) && matches!(&*frame.lemma, "explain" | "ask") {
                frame.that = Some(t);
                frame.right = t;
                return;
            }
            if scene.is_word(t, words!["that"]) {
                if self.points(t, at) {
                    continue;
                }
                if self.opens_that_clause(t, at) {
                    frame.that = Some(t + 1);
                    frame.right = t + 1;
                }
                return;
            }
            let comma = scene.text(t) == ",";
            // `if anyone thinks of a way, that will help`
            let thing = || frame.classes.any(word::CUE_BELIEF) && scene.is_word(frame.cue.end, words!["of", "about"]);
            if comma && scene.is_word(t + 1, words!["that"]) && !thing() {
                frame.that = Some(t + 2);
                frame.right = t + 2;
                return;
            }
            if comma && self.that_behind_aside(frame, t) {
                return;
            }
            // `after launching the “Hello Halden” scheme`
            let marks = scene.opening(t).is_some() && !scene.names_thing(t);
            if comma || marks || scene.is_word(t, words![";", ":"]) {
                frame.right = t;
                return;
            }
        }
    }

    /// Nothing is said behind the adjunct that began at `at`: it runs into other words at `t`.
    fn stops_adjunct(&self, t: usize, at: usize) -> bool {
        let scene = self.scene;
        // `insisted on anonymity said that`: the next cue's.
        let cue = scene.is(t, word::CUE_SAY) && scene.shape(t) == Shape::Lower && t > at + 1;
        // `asked for time after an engineer warned that`: another one's.
        let subordinate = |t: usize| {
            let opens = scene.is_word(t, words!["after", "before", "when", "while", "as", "because", "since", "until", "once"]);
            let subject = opens.then(|| scene.phrase_after(t + 1, self.tokens.end)).flatten();
            subject.is_some_and(|subject| {
                let end = subject.extent.end;
                let verb = (end..end + 4).find(|t| !scene.is_verb_part(*t)).unwrap_or(end);
                scene.is(verb, CUE) && scene.shape(verb) == Shape::Lower && scene.is_finite(verb)
            })
        };
        if subordinate(t) || t == at + 1 && subordinate(at) {
            return true;
        }
        // `reflect in private as to what they did`; `recalled some of its cars because they have parts that fail`
        let what = scene.is_word(t, words!["what"]) && scene.is(t - 1, word::PREPOSITION);
        // `asked for calm and “got none”`
        // `wrote to Leeds in May and warned that`: the next cue's.
        let reports = scene.is(t + 1, CLAUSAL) && scene.shape(t + 1) == Shape::Lower && scene.is_finite(t + 1);
        let joined = scene.is_word(t, words!["and", "but"]) && (scene.opening(t + 1).is_some() || reports);
        // `responded to his “kind words”`: a noun.
        let term = || {
            let content = scene.opening(t).map(|s| scene.quotations[s].content.clone());
            content.is_some_and(|content| content.len() < LONGEST_TERM && !scene.has_finite(content))
        };
        let owned = scene.is_word(at, words!["to", "of", "about"]) && scene.is(t - 1, word::DETERMINER) && term();
        cue || what || joined || owned || scene.is_word(t, words!["because"])
    }

    /// A clause begins at `t` right behind an adjunct that began at `at`: `said in a statement she would`, `said in Leeds Monday the
    /// plan was`. Counter-examples: `said in a statement on the plan`, `said in remarks to the board`.
    fn clause_after_adjunct(&self, t: usize, at: usize) -> bool {
        let scene = self.scene;
        let edge = scene.is_edge(t - 1) && !scene.is_word(t - 1, words![")"]);
        if t < at + 2 || edge || scene.is(t - 1, word::DETERMINER) {
            return false;
        }
        if scene.is_word(t, words!["he", "she", "they", "it", "we", "i", "you", "there"]) {
            return true;
        }
        let article = scene.is(t, word::DETERMINER) && !scene.is_word(t, words!["that", "other"]) && scene.name_at(t).is_none();
        (article || scene.is_when(t - 1) && scene.name_at(t).is_some()) && self.verb_before_comma(t + 1)
    }

    /// A finite verb stands within the next words, before any comma or *that*.
    fn verb_before_comma(&self, from: usize) -> bool {
        let scene = self.scene;
        let stop = self.tokens.end.min(from + 10);
        let mut words = (from..stop).take_while(|t| !scene.is_word(*t, words![",", "that", ":", ";", "who", "which"]));
        words.any(|t| scene.is_finite(t))
    }
}
