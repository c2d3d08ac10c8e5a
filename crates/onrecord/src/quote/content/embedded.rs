//! Where a content ends whose attribution is itself part of a larger clause: a subordinate or relative clause, an aside, a noun.

use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::clause;
use crate::quote::content::Reader;
use crate::quote::frame::Form;
use crate::quote::frame::complement::TIME;
use crate::quote::phrase::Head;
use crate::quote::scene::{CLAUSAL, CUE, SPEAKING_NOUN};
use crate::token::words;

/// Farthest the main clause behind a subordinate one that opens the sentence.
const FARTHEST: usize = 60;
/// Farthest before an attribution the relative clause opens that holds it: behind *and*, and right before it.
const FARTHEST_RELATIVE: usize = 24;
const NEAREST_RELATIVE: usize = 4;
/// Longest item of a list, with the *and* behind it.
const LONGEST_ITEM: usize = 6;
/// Most reports in one another before a main verb.
const DEEPEST: usize = 3;
/// How far behind the start of a content its comma is looked for.
const COMMA_WITHIN: usize = 40;

impl Reader<'_, '_, '_> {
    /// One past the last token of the clause from `start`.
    pub fn clause_end(&self, start: usize) -> usize {
        let end = self.end_by_form(start);
        self.dash_end(start, end).unwrap_or(end)
    }

    /// The dash that closes the aside in which a subordinate clause holds the attribution: `The plan — after Rook said it was late | — was
    /// dropped`. Counter-example: `It was dropped — after Rook said the plan — the old one — was late`.
    fn dash_end(&self, start: usize, end: usize) -> Option<usize> {
        let (scene, left) = (self.scene, self.frame.left);
        let from = left.saturating_sub(NEAREST_RELATIVE).max(self.window.tokens.start);
        let open = scene.last_of(from..left, words!["—", "–", "--"])?;
        let subordinate =
            scene.draft.tokens[open + 1].word.value(word::CONJUNCTION) == Some("s") || scene.is(open + 1, word::RELATIVE);
        let same = |t: &usize| scene.text(*t) == scene.text(open) && scene.quotation_at(*t) == self.window.quotation;
        let mut dashes = (start..end).filter(same);
        let close = dashes.next().filter(|_| subordinate)?;
        dashes.next().is_none().then_some(close)
    }

    /// Where the clause ends by what the attribution is: a passive, a noun, a participle, a relative clause.
    fn end_by_form(&self, start: usize) -> usize {
        match self.frame.form {
            // `Asked whether it mattered, she laughed.`
            Form::Passive if self.frame.left == self.frame.cue.start => self.comma_after(start),
            Form::Noun => self.noun_end(start),
            // `Noting that it was late, she left.`
            _ if self.frame.main.is_some_and(|main| main > start) => self.frame.main.unwrap_or(start),
            // `Rook, noting that it was late, left.`
            Form::Participle if self.is_aside() => self.aside_end(start),
            _ if self.frame.head == Some(Head::Relative) && self.is_parted() => self.aside_end(start),
            _ => match self.relative_opener().or_else(|| self.apposition_opener()) {
                // `Rook, whose aide said it was late, left.`
                Some(opener) => self.relative_aside_end(start, opener),
                None => self.end_by_place(start),
            },
        }
    }

    /// The same, by where in its sentence the attribution stands.
    fn end_by_place(&self, start: usize) -> usize {
        // `Asked whether she thinks it is late, Rook said`; `Among those who say it is late, Rook leads.`
        if self.in_question() || self.in_opening_phrase() {
            return self.comma_after(start);
        }
        // `which he said was late, and others`
        // `of what he says he will do, we`
        if self.in_relative() || self.touches_noun() || self.is_free_relative(start) {
            return self.relative_end(start);
        }
        if self.in_subject() {
            return self.subject_end(start);
        }
        let end = self.fronted_end(start).unwrap_or_else(|| clause::end(self.scene, self.frames, start, &self.window));
        self.twin(start, end).unwrap_or(end)
    }

    /// The comma, or the verb whose subject the clause describes: `A bill that Rook said would fail | passed`. Counter-example: `She read a
    /// bill that Rook said would fail if passed`.
    fn relative_end(&self, start: usize) -> usize {
        let (scene, first) = (self.scene, self.window.tokens.start);
        let comma = self.comma_after(start);
        let relative = self.frame.left.checked_sub(1).filter(|t| *t > first && scene.is_word(*t, words!["that", "which", "who"]));
        let noun = relative.and_then(|relative| scene.phrase_before(relative, first)).filter(|noun| noun.extent.start == first);
        if let Some(end) = self.list_end(start, comma) {
            return end;
        }
        let main = noun.filter(|_| scene.is_finite(start)).and_then(|_| self.main_verb(start, comma));
        main.map_or(comma, |main| self.scene.auxiliaries_start(main, start + 1))
    }

    /// The end of the sentence, where the comma parts what a list of the relative clause holds: `which critics say are wrong, unfair and
    /// old`. Counter-examples: `which critics say are wrong, and others left`, `which she says is wrong, was dropped and burnt`.
    fn list_end(&self, start: usize, comma: usize) -> Option<usize> {
        let scene = self.scene;
        let end = clause::end(scene, self.frames, start, &self.window);
        let verb = |t: usize| scene.is_finite(t) && !scene.ends_with(t, "ed");
        let item = |t: usize| scene.shape(t) == Shape::Lower && !verb(t) && !scene.is_edge(t);
        let and = scene.first_of(comma + 1..end.min(comma + LONGEST_ITEM), words!["and", "or"])?;
        let listed = and > comma + 1 && !scene.ends_with(comma + 1, "ing") && (comma + 1..and).all(item);
        let last = !scene.has_word(and + 1..end, words![","]);
        (listed && last && scene.is_finite(start) && end + 1 >= self.window.tokens.end).then_some(end)
    }

    /// `of what he says he will do`; counter-examples: `What he said was that it leaked`, `what he says are the causes`.
    fn is_free_relative(&self, start: usize) -> bool {
        let left = self.frame.left;
        let what = left > self.window.tokens.start && self.scene.is_word(left - 1, words!["what", "whatever"]);
        what && self.frame.form == Form::Finite && start == self.frame.right && !self.scene.is_finite(start)
    }

    /// Where the clause that holds the attribution has a twin: `where she granted that it was late and | where she left`.
    ///
    /// Counter-example: `where she granted that it was late where he lived and where she left`.
    fn twin(&self, start: usize, end: usize) -> Option<usize> {
        let scene = self.scene;
        let opener = self.frame.left.checked_sub(1).filter(|t| *t >= self.window.tokens.start)?;
        if !scene.is_word(opener, words!["where", "when", "how", "why", "who", "whom", "which"]) {
            return None;
        }
        let same = |t: &usize| scene.draft.tokens[*t].hash == scene.draft.tokens[opener].hash;
        let and = (start + 1..end).find(same)?.checked_sub(1)?;
        let dash = and > start && scene.is_word(and - 1, words!["—", "–", "--", "-", ","]);
        scene.is_word(and, words!["and", "or", "but"]).then(|| and - usize::from(dash))
    }

    /// The comma before the main clause, where a subordinate one holds the attribution: `Although Rook said it was late, Leeds left`.
    ///
    /// Counter-examples: `left because Rook said it was late, old and wet`; `As Rook said, it was late, but Leeds left`.
    fn fronted_end(&self, start: usize) -> Option<usize> {
        let scene = self.scene;
        let first = self.window.tokens.start;
        // `The day Rook said it was late, Leeds left`
        let when = scene.is_word(first + 1, TIME) || scene.is_word(first + 1, words!["moment", "minute", "month"]);
        let day = when && scene.is_word(first, words!["the"]) && self.frame.source.as_ref().is_some_and(|s| s.start == first + 2);
        let before = if day { Some(first + 1) } else { self.frame.left.checked_sub(1) };
        let opener = before.filter(|t| *t >= first)?;
        // `While the guests have been told they may go, others wait`
        let told = self.frame.form == Form::Passive && self.frame.left < first + NEAREST_RELATIVE + 2;
        let opener = if told && !scene.is(opener, word::CONJUNCTION) { first } else { opener };
        let opener = self.behind_described(opener);
        let subordinate = day || scene.draft.tokens[opener].word.value(word::CONJUNCTION) == Some("s");
        if !subordinate || scene.is_word(opener, words!["whether", "where"]) || scene.is_word(start - 1, words![","]) {
            return None;
        }
        // `Even as`, `Just after`, `Days after`, `The week after`
        let mut edge = opener;
        while edge > first && (scene.is_adverb(edge - 1) || scene.is_when(edge - 1) || scene.is_word(edge - 1, TIME)) {
            edge -= 1;
        }
        edge -= usize::from(edge == first + 1 && scene.is_word(first, words!["the"]));
        let opens = edge == first
            || scene.is_word(edge - 1, words![",", ";", ":", "that", "and", "but"])
            || scene.is_quote_mark(edge - 1)
            || scene.is(edge - 1, CLAUSAL);
        let limit = clause::end(scene, self.frames, start, &self.window).min(start + FARTHEST);
        let comma = |t: &usize| scene.is_word(*t, words![","]);
        let main = |t: usize| {
            scene.has_finite(start..t)
                && !scene.is(t + 1, union(&[word::RELATIVE, word::CONJUNCTION]))
                && self.main_follows(t + 1, limit)
        };
        let end = |t: usize| {
            let marked = scene.closing(t + 2).is_some();
            let level = scene.quotation_at(t) == self.window.quotation;
            (level && main(t)).then_some(t).or_else(|| (marked && main(t + 1)).then_some(t + 2))
        };
        (start..limit).filter(comma).find_map(end).filter(|_| opens)
    }

    /// The conjunction before the source’s article, where the source is its noun alone: `after | an outside expert said`.
    fn behind_described(&self, before: usize) -> usize {
        let scene = self.scene;
        let from = self.window.tokens.start.max(before.saturating_sub(2));
        let article = (from..=before).rev().find(|t| scene.is_word(*t, words!["a", "an", "the"]));
        article.filter(|article| *article > self.window.tokens.start).map_or(before, |article| article - 1)
    }

    /// A subject and its verb follow at `at`, no verb alone: `the crew left`. Counter-examples: `was old`, `leaking oil`.
    fn main_follows(&self, at: usize, limit: usize) -> bool {
        let scene = self.scene;
        let verb = |t: usize| scene.is_finite(t) || scene.is(t, CLAUSAL) && scene.shape(t) == Shape::Lower;
        !verb(at) && !scene.ends_with(at, "ing") && (at + 1..limit.min(at + 16)).any(verb)
    }

    /// The end of what a noun reports: before the main verb, where the noun is its subject (`Rook’s claim that the dam leaked was wrong`;
    /// nowhere, if more than a short clause stands between); before the main clause (`Despite her claim that it was safe, the dam broke`).
    fn noun_end(&self, start: usize) -> usize {
        let scene = self.scene;
        let (left, first) = (self.frame.left, self.window.tokens.start);
        let end = clause::end(scene, self.frames, start, &self.window);
        // `Rook’s reply was that it leaks`
        if scene.is_word(self.frame.right, words![":"]) || scene.is_word(self.frame.right.saturating_sub(2), words!["is", "was"])
        {
            return end;
        }
        // `her claim that “it leaks” and his reply`
        let marked = scene.opening(start).map(|s| &scene.quotations[s]).filter(|s| scene.has_finite(s.content.clone()));
        if let Some(quotation) = marked {
            return quotation.close;
        }
        let subject =
            left == first || scene.is_word(left - 1, words![","]) || scene.is(left - 1, word::CONJUNCTION | word::CUE_SAY);
        if !subject {
            let joint = |t: &usize| scene.is_word(*t, words![","]) && scene.is_word(*t + 1, words!["and", "but", "so"]);
            // `Having failed to prove their claims that it was late, they left`
            let main = scene.has_finite_before(first..left) && !(scene.ends_with(first, "ing") && scene.is_finite(first + 1));
            return if main { (start..end).find(joint).unwrap_or(end) } else { self.comma_after(start) };
        }
        self.main_verb(start, end).unwrap_or(start)
    }

    /// The verb of the clause whose subject holds what is reported from `start`: the second one, with no joint between it and the first.
    fn main_verb(&self, start: usize, end: usize) -> Option<usize> {
        let scene = self.scene;
        let verb = |from: usize| (from..end).take(clause::SHORT).find(|t| scene.is_finite(*t));
        let own = verb(start)?;
        let group = (own..end).find(|t| !scene.is_verb_part(*t)).map_or(end, |t| t + 1);
        let joint = |t: usize| {
            scene.shape(t) == Shape::Mark || scene.is(t, word::RELATIVE) || scene.is_word(t, words!["that", "and", "or"])
        };
        verb(group).filter(|main| !(own..*main).any(joint))
    }

    /// The attribution describes the noun that opens the sentence: `Those who say it is late left`.
    pub fn in_subject(&self) -> bool {
        let (scene, first) = (self.scene, self.window.tokens.start);
        let start = first + usize::from(scene.is_word(first, words!["but", "and"]));
        let start = start + usize::from(scene.is_word(start, words!["even", "only"]));
        // `A note saying it was late leaked`
        let participle = self.frame.form == Form::Participle && self.frame.cue.start == self.frame.left;
        let cue = |t: usize| scene.is(t, CUE) && scene.shape(t) == Shape::Lower && !scene.is(t, SPEAKING_NOUN);
        let verb = |t: usize| cue(t) || scene.is_word(t, words!["quotes", "cites"]);
        let noun = || scene.phrase_before(self.frame.left, start).is_some_and(|noun| noun.extent == (start..self.frame.left));
        let plain = || !(start..self.frame.left).any(verb);
        self.frame.left > start && (self.frame.head == Some(Head::Relative) && noun() || participle && noun() && plain())
    }

    /// Before the main verb, with its adverbs; else the end of the clause.
    fn subject_end(&self, start: usize) -> usize {
        let scene = self.scene;
        let end = clause::end(scene, self.frames, start, &self.window);
        // `Those who ask whether it is late say`: the next cue is the subject's.
        let noun = scene.phrase_before(self.frame.left, self.window.tokens.start);
        let outer = noun.and_then(|noun| self.frames.starting_at(noun.source.start)).map(|f| self.frames.list[f].cue.start);
        if let Some(outer) = outer.filter(|outer| (start + 1..end).contains(outer)) {
            return outer;
        }
        // `who vowed to “name and shame” the firms left`
        let verbless = |t: &usize| scene.is_finite(*t) && scene.quotation_at(*t) == self.window.quotation;
        if start > 0 && scene.is_word(start - 1, words!["to"]) {
            return (start..end).take(clause::SHORT).find(verbless).unwrap_or(end);
        }
        if let Some(own) = self.disagreeing_verb(start, end) {
            return own;
        }
        // `who said the man they saw left`
        let Some(main) = self.verb_past_reports(start, end).filter(|main| !scene.is(main - 1, word::PRONOUN)) else {
            // `The letter announcing the review was a fake`: no clause.
            let thing =
                self.frame.form == Form::Participle && self.frame.that.is_none() && !self.frame.classes.any(word::CUE_SAY);
            // `The team that found the ship is big`
            let thing = thing || self.frame.lemma == "find" && self.frame.that.is_none();
            return if thing { start } else { end };
        };
        self.scene.auxiliaries_start(main, start + 1)
    }

    /// The main verb behind what is told within what is told from `start`: `who thought he said the dam was late | left`.
    fn verb_past_reports(&self, start: usize, end: usize) -> Option<usize> {
        let scene = self.scene;
        let reports = |t: usize| scene.is(t, CLAUSAL) && scene.shape(t) == Shape::Lower && !scene.is(t, SPEAKING_NOUN);
        let (mut own, mut main) = (start, self.main_verb(start, end)?);
        for _ in 0..DEEPEST {
            let inner = scene.is(main - 1, word::PRONOUN) || (own + 1..main).take(2).any(reports);
            let Some(next) = (if inner { self.main_verb(main, end) } else { None }) else { break };
            (own, main) = (main, next);
        }
        Some(main)
    }

    /// The first verb known from `start`, where it can't go with the bare plural there: `who claimed that storms move houses | was fined`.
    fn disagreeing_verb(&self, start: usize, end: usize) -> Option<usize> {
        let scene = self.scene;
        let plural = scene.shape(start) == Shape::Lower
            && scene.ends_with(start, "s")
            && !scene.is_edge(start)
            && !scene.is(start, word::DETERMINER)
            && !["ss", "us", "is", "ics"].iter().any(|end| scene.ends_with(start, end))
            && !scene.is_word(start, words!["news", "means"]);
        let own = (start + 1..end).take(clause::SHORT).find(|t| scene.is_finite(*t)).filter(|_| plural)?;
        (own > start + 2 && scene.is_word(own, words!["was", "is", "has"])).then_some(own)
    }

    /// A comma, a dash or a bracket stands before the attribution phrase: `Rook, who said A, left`.
    fn is_parted(&self) -> bool {
        let left = self.frame.left;
        left > self.window.tokens.start && self.scene.is_word(left - 1, words![",", "—", "–", "--", "-", "("])
    }

    /// The attribution describes a noun in the phrase that opens the sentence: `Among those who say it is late, Rook leads`.
    fn in_opening_phrase(&self) -> bool {
        let (scene, start) = (self.scene, self.window.tokens.start);
        let hangs = self.frame.head == Some(Head::Relative) || self.frame.form == Form::Participle && self.frame.left > start + 1;
        hangs
            && self.frame.left < start + FARTHEST
            && (scene.is(start, word::PREPOSITION) || scene.is_word(start, words!["following", "after", "before"]))
            && !(start..self.frame.left).any(|t| scene.is_word(t, words![","]) || scene.is_finite(t))
    }

    /// The comma of a relative clause that holds the attribution and describes the sentence’s subject, or the phrase it opens with: `Rook,
    /// whose aide said it was late, left`, `Rook, which lost $2 and says it is late, left`, `In Leeds, where Rook said it was late, shops were
    /// shut`. Counter-example: `She met Rook, whose aide said it was late, old and wet`.
    fn relative_opener(&self) -> Option<usize> {
        let (scene, first, left) = (self.scene, self.window.tokens.start, self.frame.left);
        // `Rook, who owns a farm | and who says it is late, | left`
        let twin = left > first + 1 && scene.is_word(left, words!["who", "which"]) && scene.is_word(left - 1, words!["and"]);
        let far = twin || self.frame.form == Form::Coordinate;
        let within = if far { FARTHEST_RELATIVE } else { NEAREST_RELATIVE };
        let from = (first + 1).max(left.saturating_sub(within));
        let relative =
            (from..=left - usize::from(twin)).rev().find(|t| scene.is_word(*t, words!["whose", "where", "which", "who", ","]))?;
        let opener = relative.checked_sub(1 + usize::from(scene.is(relative - 1, word::PREPOSITION)))?;
        let parted = !scene.is_word(relative, words![","]) && scene.is_word(opener, words![","]) && opener > first;
        let near = far || scene.is_word(relative, words!["whose", "where"]) || opener + 2 == relative;
        (parted && near && !scene.has_finite_before(first..opener)).then_some(opener)
    }

    /// The sentence opens with a question put to somebody, and the attribution is in it.
    fn in_question(&self) -> bool {
        let (scene, first) = (self.scene, self.window.tokens.start);
        let asked = scene.is_word(first, set::QUESTIONED);
        asked && self.frame.left > first && self.frame.left < first + NEAREST_RELATIVE + 2
    }

    /// The participle stands right behind its source, between commas: `Rook, saying that A, left`, `Rook, while saying that A, left`.
    fn is_aside(&self) -> bool {
        let left = self.aside_start();
        let open = left > self.window.tokens.start && self.scene.is_word(left - 1, words![",", "—", "–", "--", "-", "("]);
        open && self.frame.source.as_ref().is_some_and(|source| source.end + 1 == left)
    }

    /// The first word of the aside that holds the attribution: a conjunction before it, or the attribution.
    fn aside_start(&self) -> usize {
        let left = self.frame.left;
        let joined =
            left > self.window.tokens.start + 1 && self.scene.is_word(left - 1, words!["while", "after", "although", "though"]);
        left - usize::from(joined)
    }

    /// The mark that closes an aside: a dash, a bracket, the comma before the main verb; else the end of the clause.
    fn aside_end(&self, start: usize) -> usize {
        let scene = self.scene;
        let end = clause::end(scene, self.frames, start, &self.window);
        let close = match scene.text(self.aside_start() - 1) {
            "," => self.comma_before_main(start, end, |t| self.is_main_verb(t)),
            "(" => scene.first_of(start..end, words![")"]),
            dash => (start..end).find(|t| scene.text(*t) == dash && scene.quotation_at(*t) == self.window.quotation),
        };
        close.filter(|t| self.is_verbless_before() || scene.has_finite(start..*t)).unwrap_or(end)
    }

    /// No verb of its own stands before the attribution: its sentence still lacks one.
    fn is_verbless_before(&self) -> bool {
        !self.scene.has_finite(self.window.tokens.start..self.frame.left)
    }

    /// The comma between `start` and `end` before what is `main`; where none is known to be, and the sentence still lacks its verb, before
    /// what has the form of one: `Rook, who said it was late, | sweeps the street`; behind *neither*, before *nor*.
    fn comma_before_main(&self, start: usize, end: usize, main: impl Fn(usize) -> bool) -> Option<usize> {
        let scene = self.scene;
        let comma = |t: &usize| scene.is_word(*t, words![","]);
        let neither = scene.is_word(self.window.tokens.start, words!["neither"]);
        let known = |t: &usize| main(t + 1) || neither && scene.is_word(t + 1, words!["nor"]);
        let likely = |t: &usize| self.has_form_of_verb(t + 1) && scene.has_finite(start..*t);
        let mut commas = (start..end).filter(comma);
        let found = commas.find(known);
        found.or_else(|| (start..end).filter(comma).find(likely).filter(|_| self.is_verbless_before()))
    }

    /// `sweeps the street`, `teaches in Leeds`; counter-examples: `its dams`, `thus the`.
    fn has_form_of_verb(&self, at: usize) -> bool {
        let scene = self.scene;
        let object = scene.is(at + 1, union(&[word::DETERMINER, word::PREPOSITION, word::PRONOUN_OBLIQUE]));
        scene.shape(at) == Shape::Lower
            && scene.ends_with(at, "s")
            && !scene.ends_with(at, "ss")
            && !scene.is_edge(at)
            && !scene.is(at, word::DETERMINER | word::PRONOUN_OBLIQUE)
            && !scene.is_adverb(at)
            && (object || scene.name_at(at + 1).is_some())
    }

    /// The comma of an apposition to the sentence’s subject, in which a relative clause holds the attribution: `Rook, a baker in Leeds who
    /// says it is late, | will leave`.
    fn apposition_opener(&self) -> Option<usize> {
        let (scene, first, left) = (self.scene, self.window.tokens.start, self.frame.left);
        let from = (first + 1).max(left.saturating_sub(FARTHEST_RELATIVE / 2));
        let comma = scene.last_of(from..left, words![","])?;
        let noun = scene.is_word(comma + 1, words!["a", "an", "the", "one"]);
        (noun && self.frame.head == Some(Head::Relative) && self.is_verbless_before()).then_some(comma)
    }

    /// The comma that closes the relative clause that `opener` opens: before the main verb, or behind a phrase that opens the sentence before
    /// the main clause.
    fn relative_aside_end(&self, start: usize, opener: usize) -> usize {
        let (scene, first) = (self.scene, self.window.tokens.start);
        let end = clause::end(scene, self.frames, start, &self.window);
        let opens = opener > first && scene.is(first, word::PREPOSITION);
        let main = |t: usize| self.is_main_verb(t) || opens && self.main_follows(t, end);
        let close = self.comma_before_main(start, end, main);
        close.filter(|t| scene.has_finite(start..*t)).unwrap_or(end)
    }

    /// A verb stands at `at`, behind adverbs.
    pub fn is_main_verb(&self, at: usize) -> bool {
        let (scene, verb) = (self.scene, self.behind_adverbs(at));
        let reports = scene.is(verb, CLAUSAL) && scene.shape(verb) == Shape::Lower && !scene.ends_with(verb, "ing");
        scene.is_finite(verb) || reports
    }

    /// Steps over adverbs and a day: `again`, `later`, `on Monday`.
    pub fn behind_adverbs(&self, at: usize) -> usize {
        let scene = self.scene;
        let mut at = at;
        for _ in 0..3 {
            let day = at + usize::from(scene.is_word(at, words!["on", "in", "late", "early"]));
            match scene.mention_at(day).filter(|_| scene.is_when(day)) {
                Some(day) => at = day.tokens.end,
                None => at += usize::from(scene.is_adverb(at) || scene.is_word(at, words!["never"])),
            }
        }
        at
    }

    /// The next comma, or the end of the clause.
    pub fn comma_after(&self, start: usize) -> usize {
        let scene = self.scene;
        let end = clause::end(scene, self.frames, start, &self.window);
        let mut at = start;
        while at < end.min(start + COMMA_WITHIN) {
            // `that it is “with me,” Rook left`
            if let Some(s) = scene.opening(at).filter(|s| Some(*s) != self.window.quotation) {
                let quotation = &scene.quotations[s];
                at = quotation.close.max(at + 1);
                if scene.is_word(quotation.content.end - 1, words![","]) {
                    return at.min(end);
                }
            } else if scene.is_word(at, words![",", ";"]) {
                return at;
            } else {
                at += 1;
            }
        }
        end
    }
}
