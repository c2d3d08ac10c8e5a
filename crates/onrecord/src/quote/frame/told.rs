//! Whom something is told: `told reporters`, `told a packed news conference`, `told Rep. Rook (Me.) that`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, word};
use crate::quote::frame::complement::LONGEST_ADJUNCT;
use crate::quote::frame::{Frame, Reader};
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{CUE, SPEAKING_NOUN};
use crate::token::words;

/// Longest gathering that something is told, in tokens.
const LONGEST_AUDIENCE: usize = 10;

impl Reader<'_, '_, '_> {
    /// The object of `told`-type cues: `told reporters`, `told the Halden Post`.
    #[inline(never)] // Most cues have none.
    pub fn addressee(&self, frame: &mut Frame) {
        let scene = self.scene;
        if self.tells_work(frame) {
            return;
        }
        // `told about 300 people`
        let about = scene.is(frame.right, word::APPROXIMATOR);
        let counted = about && (scene.shape(frame.right + 1) == Shape::Number || scene.is(frame.right + 1, word::NUMBER_WORD));
        let first = frame.right + usize::from(counted);
        let Some(mut object) = self.told_phrase(frame, first).map(|object| self.before_marked(object)) else { return };
        let bare = self.told_before_clause(first, object.extent.end, frame.lemma == "tell");
        if let Some(bare) = bare {
            if bare != object.extent.end
                && let Some(hearer) = scene.phrase_after(first, bare)
            {
                object = hearer;
            }
            object.extent.end = bare;
        } else {
            if let Some(that) = self.described_object(object.extent.end) {
                object.extent.end = that;
            }
            self.more_told(&mut object);
        }
        // `“Why?” Rook asked a reporter.`
        let ends = scene.is_word(object.extent.end, words![".", ","]) && scene.closing(frame.left).is_some();
        // `assured the meeting there was`
        let assured = matches!(&*frame.lemma, "assure" | "remind" | "inform" | "notify") && scene.is(first, word::DETERMINER);
        // `warned it “could fail”`: the subject of what stands in marks.
        let begins = |s: usize| scene.is_finite(scene.quotations[s].content.start);
        let it = scene.is_word(first, words!["it", "he", "she", "they", "we", "i"]);
        if it && object.head == Head::Pronoun && scene.opening(object.extent.end).is_some_and(begins) {
            return;
        }
        // `emailed customers a bill that`: a thing was sent.
        let next = object.extent.end;
        let marks = next + usize::from(scene.is_word(next, words![",", ":"]));
        let thing = matches!(&*frame.lemma, "email" | "message" | "text")
            && !scene.is_word(next, words!["that"])
            && scene.opening(marks).is_none()
            && !self.dated_that(next);
        // `The dam will close, the firm informed the exchange on Monday`
        let last = assured
            && frame.left > self.tokens.start
            && scene.is_word(frame.left - 1, words![","])
            && (next >= self.tokens.end || scene.is_word(next, words![".", "in", "on"]) || scene.is_when(next));
        let told = frame.lemma == "tell"
            || last
            || !thing
                && (object.head.speaks() || assured)
                && (bare.is_some()
                    || self.content_follows(object.extent.end + usize::from(scene.is_adverb(object.extent.end)))
                    || self.dated_that(object.extent.end)
                    || frame.lemma == "ask" && (ends || self.marks_behind_adjunct(object.extent.end)));
        if told && object.head != Head::Relative && scene.quotation_at(frame.right) == frame.quotation {
            frame.right = object.extent.end;
            frame.addressee = Some(object.source);
        }
    }

    /// The hearers alone, before a name whose verb opens a quotation: `told the paper | Rook “had lied”`. Counter-example: `told Mayor
    /// Rook “Go”`.
    pub fn before_marked(&self, object: Phrase) -> Phrase {
        let (scene, name) = (self.scene, object.source.start);
        let marks = object.extent.end + usize::from(scene.is_adverb(object.extent.end));
        let begins = |s: usize| scene.is_finite(scene.quotations[s].content.start);
        let two = object.head == Head::Name(Label::Person) && name > object.extent.start && !scene.is_in_title(name - 1);
        let hearers = (two && scene.opening(marks).is_some_and(begins)).then(|| scene.phrase_after(object.extent.start, name));
        hearers.flatten().filter(|hearers| hearers.extent.end == name).unwrap_or(object)
    }

    /// Whom `tell` speaks to is named in marks: the addressee is taken, and stepped over.
    pub fn tells_work(&self, frame: &mut Frame) -> bool {
        let scene = self.scene;
        // `told “Town Talk” that`
        let closes = |s: &usize| {
            let close = scene.quotations[*s].close;
            close >= self.tokens.end && frame.left > self.tokens.start || self.content_follows(close)
        };
        if let Some(s) = scene.names_work(frame.right).filter(closes) {
            frame.addressee = Some(scene.trim(scene.quotations[s].content.clone()));
            frame.right = scene.quotations[s].close;
            return true;
        }
        // `told the “Town Talk” show`
        if frame.lemma == "tell" && scene.is(frame.right, word::DETERMINER) && scene.names_thing(frame.right + 1) {
            let noun = scene.opening(frame.right + 1).map_or(frame.right, |s| scene.quotations[s].close);
            frame.addressee = Some(frame.right..noun + 1);
            frame.right = noun + 1;
            return true;
        }
        false
    }

    /// Whom it is told, from its count at `frame.right` or its first word at `first`: with the noun of a medium, or behind a nation.
    pub fn told_phrase(&self, frame: &Frame, first: usize) -> Option<Phrase> {
        let scene = self.scene;
        if let Some(end) = self.audience(first) {
            return Some(Phrase { extent: frame.right..end, source: frame.right..end, head: Head::Speaker });
        }
        let mut object = scene.phrase_after(first, self.tokens.end)?;
        // `told the Gazette later`
        while object.extent.end > object.source.start + 1 && scene.is_adverb(object.extent.end - 1) {
            object.extent.end -= 1;
            object.source.end = object.source.end.min(object.extent.end);
        }
        if first > frame.right {
            object = Phrase { source: frame.right..object.source.end, extent: frame.right..object.extent.end, head: object.head };
        }
        if frame.lemma == "tell"
            && let Some(end) = self.named_medium(object.extent.end)
        {
            object = Phrase { source: frame.right..end, extent: frame.right..end, head: object.head };
        }
        let next = object.extent.end;
        if object.head == Head::Name(Label::Norp)
            && scene.shape(next) == Shape::Lower
            && !scene.is_edge(next)
            && !scene.is_when(next)
        {
            // `told Odland television the`: what is told comes behind the noun.
            let noun = !scene.is(next, word::DETERMINER) && !scene.is_finite(next);
            let end = next + usize::from(noun);
            object = Phrase { source: object.source.start..end, extent: object.extent.start..end, head: object.head };
        }
        Some(object)
    }

    /// End of the gathering that opens at `first` with an article, whatever describes it: `a packed news conference`, `a growers’ meeting`, `a
    /// hastily called debate`, `the roads, parks and transport committee`. Counter-example: `the coach the meeting was late`.
    pub fn audience(&self, first: usize) -> Option<usize> {
        let scene = self.scene;
        let opens = scene.is_word(first, words!["a", "an", "the", "this", "that"]) || scene.name_at(first).is_some();
        let stop = self.tokens.end.min(first + LONGEST_AUDIENCE);
        let plain = |t: usize| {
            let participle = scene.ends_with(t, "ed") && !scene.is(t, word::AUXILIARY);
            let mark = scene.is_word(t, words!["-", "'s", "'", "’", ",", "and", "then", "&"]);
            let word = scene.shape(t).is_word() && !scene.is(t, word::PREPOSITION | word::RELATIVE) && !scene.is_when(t);
            let verb = scene.is_finite(t) && !participle;
            mark || word && !verb && !scene.is_word(t, words!["a", "an", "the", "he", "she", "it", "they", "there"])
        };
        let lone = !opens || scene.is(first, word::PRONOUN) && !scene.is(first, word::DETERMINER);
        let noun = (first + 1..stop).find(|t| scene.is_word(*t, set::AUDIENCE) || !plain(*t)).filter(|t| !lone && plain(*t))?;
        let last = if scene.is_word(noun + 1, set::AUDIENCE) { noun + 1 } else { noun };
        // `the mayor, the committee`: a list of fields is one of a committee's.
        let listed = scene.has_word(first..last, words![",", "and"]);
        let fields = !listed
            || scene.is_word(last, words!["committee", "subcommittee", "commission"])
            || scene.is_word(first, words!["a"]);
        let owned = scene.is_word(last + 1, words!["'s", "'", "’"]);
        // `the Halden Council`; `the council leader`, `the meeting`, which any phrase has
        let whole = scene.name_at(last).is_some()
            || scene.is(last + 1, word::TITLE | word::PERSON_NOUN)
            || scene.phrase_after(first, self.tokens.end).is_some_and(|whole| whole.source.end > last);
        (fields && !owned && !whole && last + 1 < self.tokens.end).then_some(last + 1)
    }

    /// What an object goes on with: a bracket, `told Rep. Rook (Me.) that`; a second one, `told Leeds and the board that`; a show,
    /// `told NBC’s “Meet the Town” that`. Counter-example: `told Leeds and left`.
    pub fn more_told(&self, object: &mut Phrase) {
        let scene = self.scene;
        let end = object.extent.end;
        if scene.is_word(end, words!["("]) {
            let behind = scene.bracket_behind(end, self.tokens.end);
            object.extent.end = behind.filter(|behind| self.content_follows(*behind)).unwrap_or(end);
        } else if scene.is_word(end, words!["and"])
            && let Some(second) = scene.phrase_after(end + 1, self.tokens.end)
            && (self.content_follows(second.extent.end) || self.dated_that(second.extent.end))
        {
            object.extent.end = second.extent.end;
            object.source.end = second.source.end;
        } else if let Some(show) = scene.names_work(end + usize::from(scene.is_word(end, words!["'s"]))) {
            object.extent.end = scene.quotations[show].close;
            object.source.end = scene.trim(scene.quotations[show].content.clone()).end;
        }
    }

    /// `on Monday that`.
    pub fn dated_that(&self, at: usize) -> bool {
        let day = at + usize::from(self.scene.is_word(at, words!["on", "late", "early"]));
        let mention = self.scene.mention_at(day).filter(|_| self.scene.is_when(day));
        mention.is_some_and(|mention| self.scene.is_word(mention.tokens.end, words!["that"]))
    }

    /// End of an object that goes on to the *that* of `told`: `told the official Odland news agency that`; or to a medium's noun before a
    /// clause: `told the Halden Post newspaper there is`. Counter-example: a verb or a mark before *that*, `told her the bridge is the
    /// one that fell`.
    pub fn named_medium(&self, end: usize) -> Option<usize> {
        let scene = self.scene;
        let stop = self.tokens.end.min(end + 5);
        let noun = |t: usize| {
            let plain = !scene.is_edge(t) && !scene.is_finite(t) && !scene.is_when(t);
            scene.shape(t).is_word() && plain && !scene.is_word(t, words!["that", "there", "the", "a", "an"])
        };
        let next = (end..stop).find(|t| !noun(*t)).filter(|next| *next > end)?;
        let medium =
            || scene.is_word(next - 1, words!["newspaper", "magazine", "service", "agency", "radio", "television", "network"]);
        let told =
            scene.is_word(next, words!["that"]) || medium() && (self.described_object(next).is_some() || self.clause_ahead(next));
        told.then_some(next)
    }

    /// Where an object ends that a preposition's phrase describes up to *that*: `told a room of members on Monday that`, `assured
    /// workers at Halden Plc that`, `told reporters gathered there that`, `told anyone who would listen that`. Counter-examples: `told
    /// him in a letter that was leaked`, `told those who say that`.
    pub fn described_object(&self, end: usize) -> Option<usize> {
        let scene = self.scene;
        let hangs = scene.is_word(end, words!["at", "of", "in", "from", "on", "aboard", "outside", "inside"]);
        let people = end > 0 && scene.is(end - 1, SPEAKING_NOUN) && !scene.is_singular(end - 1);
        let lower = scene.shape(end) == Shape::Lower && (scene.ends_with(end, "ed") || scene.ends_with(end, "ing"));
        let participle = people && lower && scene.is(end + 1, word::PREPOSITION);
        let who = scene.is_word(end, words!["who"]);
        if !hangs && !participle && !who {
            return None;
        }
        let stop = self.tokens.end.min(end + 14);
        let that = scene.first_of(end + 1..stop, words!["that", "whether", "if"])?;
        // `in Leeds, Odland, on Monday that`
        let place = |t: usize| scene.name_at(t).is_some_and(|name| matches!(name.label, Label::Gpe | Label::Loc));
        let word = |t: usize| {
            let verb = if who { scene.is(t, CUE) && !scene.is(t, SPEAKING_NOUN) } else { scene.is_finite(t) };
            let comma = scene.is_word(t, words![","]) && place(t - 1);
            (scene.shape(t) != Shape::Mark || comma) && !verb && !scene.is(t, word::RELATIVE)
        };
        ((end + 1..that).all(word) && !scene.is_finite(that + 1)).then_some(that)
    }

    /// After the object of `asked` or `warned` a content goes on or the sentence ends.
    pub fn content_follows(&self, at: usize) -> bool {
        self.scene.is_word(at, words!["that", "whether", "if", "why", "how", "what", "when", "where", "who"])
            || self.scene.opening(at).is_some()
            || self.clause_ahead(at)
            || self.scene.is_word(at, words![",", ":"]) && self.scene.opening(at + 1).is_some()
    }

    /// `asked the mayor at the meeting, “Does it work?”`; counter-example: `asked the mayor in May to drop the “old mud” plan`.
    pub fn marks_behind_adjunct(&self, at: usize) -> bool {
        let scene = self.scene;
        let stop = |t: &usize| scene.is_word(*t, words![",", ";", ":", "that", "to"]) || scene.opening(*t).is_some();
        let end = (at..self.tokens.end.min(at + LONGEST_ADJUNCT)).find(stop);
        let marks = |t: usize| scene.opening(t + usize::from(scene.is_word(t, words![",", ":"]))).is_some();
        scene.is_word(at, words!["in", "on", "at", "during", "after", "before", "from"]) && end.is_some_and(marks)
    }
}
