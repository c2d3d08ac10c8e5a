//! The subject that opens the sentence, with all that describes it up to its cue: `The father of one of the victims said`.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::frame::Reader;
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{CLAUSAL, SPEAKING_NOUN};
use crate::token::{WordSet, words};

/// Farthest a subject stands from its cue.
const FARTHEST: usize = 40;

/// Fewest words of a subject that is described.
const SHORTEST: usize = 3;

/// Words that open a relative clause.
const RELATIVES: &WordSet = words!["who", "which", "that", "whose", "where"];

/// What may come next where the words of a description are read one by one.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// An object may: behind a verb.
    object: bool,
    /// A relative clause is open, in which verbs are joined.
    relative: bool,
    /// More than a day or an adverb was read.
    described: bool,
}

impl Reader<'_, '_, '_> {
    /// The subject that opens the sentence, if all words from it to the cue at `verb` only describe it: prepositions with their nouns,
    /// participles, relative clauses with their verb.
    ///
    /// Counter-examples: `The man who police said was armed`, `The men who sat there laughed when Rook said`, `The man who left before she
    /// said`, with a subject of its own.
    pub fn modified_subject(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let pronoun = words!["he", "she", "they", "we", "i", "who", "which", "that"];
        if verb < floor + SHORTEST || scene.is_word(verb - 1, pronoun) {
            return None;
        }
        let start = self.behind_opening(floor, verb);
        let from = start.max(verb.saturating_sub(FARTHEST));
        let comma = (from..verb).rev().find(|t| scene.is_word(*t, words![","]) && scene.name_at(*t).is_none());
        // No description goes beyond a comma, unless it stands in a value or a compound.
        let parts = comma.filter(|comma| scene.is_edge(*comma) && scene.mention_at(*comma).is_none());
        // Hardly any subject is described.
        if !(parts.map_or(from, |comma| comma + 1) + 1..verb).any(|t| self.may_describe(t)) {
            return None;
        }
        let opening = if parts.is_none() { self.subject_from(start, verb) } else { None };
        opening.or_else(|| {
            // `He was a quiet man, a neighbour who knew him said`
            let comma = comma?;
            let subject = self.subject_from(comma + 1, verb)?;
            if scene.has_finite_before(floor..comma) || scene.closing(comma + 1).is_some() {
                return Some(subject);
            }
            // `Ann Example, a retired nurse from Leeds said`: the closing comma is left out.
            let person =
                scene.phrase_before(comma, floor).filter(|p| p.head == Head::Name(Label::Person) && p.extent.end == comma)?;
            Some(Phrase { extent: person.extent.start..verb, ..person })
        })
    }

    /// A description may begin with the word at `at`: a preposition, a participle, a relative.
    fn may_describe(&self, at: usize) -> bool {
        let token = &self.scene.draft.tokens[at];
        let bytes = token.bytes(self.scene.draft.text);
        token.is(word::PREPOSITION)
            | bytes.ends_with(b"ing")
            | bytes.ends_with(b"ed")
            | token.is_one(set::IRREGULAR_PARTICIPLE)
            | token.is_one(RELATIVES)
    }

    /// The subject that opens at `start`, if all words up to the cue at `verb` only describe it.
    fn subject_from(&self, start: usize, verb: usize) -> Option<Phrase> {
        let scene = self.scene;
        if verb < start + SHORTEST || verb > start + FARTHEST {
            return None;
        }
        let head = self.without_description(scene.phrase_after(start, verb)?);
        let anyone = scene.is_word(head.source.end - 1, words!["those", "everyone", "everybody", "someone", "anyone", "others"]);
        let speaks = head.head.speaks() && !matches!(head.head, Head::Relative | Head::Pronoun) || anyone;
        let mut at = head.extent.end;
        // `Rook left in a move`: a verb.
        let named = head.head == Head::Name(Label::Person) && !scene.is(at, word::PREPOSITION);
        if named || !speaks || at >= verb {
            return None;
        }
        let mut state = State::default();
        while at < verb {
            at = self.described_up_to(at, verb, &mut state).filter(|next| *next > at)?;
        }
        let kind = if head.head.speaks() { head.head } else { Head::Pronoun };
        let whole = at == verb && state.described;
        whole.then_some(Phrase { extent: head.extent.start..verb, head: kind, ..head })
    }

    /// The noun without a participle behind it: `The officer leading the hunt`. Of `The Republican`, the source is all.
    pub fn without_description(&self, mut head: Phrase) -> Phrase {
        let scene = self.scene;
        let acts = |t: usize| {
            let participle = scene.ends_with(t, "ing") || scene.is_word(t, set::IRREGULAR_PARTICIPLE);
            participle && scene.shape(t) == Shape::Lower && scene.is(t - 1, SPEAKING_NOUN)
        };
        if let Some(end) = (head.source.start + 1..head.extent.end).find(|t| acts(*t)) {
            head.extent.end = end;
            head.source.end = head.source.end.min(end);
        }
        if head.head == Head::Name(Label::Norp) && scene.is(head.extent.start, word::DETERMINER) {
            head.source = head.extent.clone();
        }
        head
    }

    /// Where the description ends of a source that ends at `end`, behind its cue: at the next comma or stop; `end` where there is none.
    /// `according to a doctor treating the boy`, `said people aware of the plan`.
    pub fn description_end(&self, end: usize) -> usize {
        let scene = self.scene;
        let longest = self.tokens.end.min(end + FARTHEST / 2);
        let closes = |t: &usize| scene.is_word(*t, words![",", ".", ";", ":", "—", "–"]) && scene.name_at(*t).is_none();
        let stop = (end..longest).find(closes).unwrap_or(longest);
        let mut state = State::default();
        let mut at = end;
        while at < stop {
            match self.described_up_to(at, stop, &mut state).filter(|next| *next > at) {
                Some(next) => at = next,
                None => return end,
            }
        }
        if at == stop && state.described { stop } else { end }
    }

    /// Where the next piece of a description ends that begins at `at`, and reaches `verb` at most.
    fn described_up_to(&self, at: usize, verb: usize, state: &mut State) -> Option<usize> {
        let scene = self.scene;
        let next = at + 1;
        // `because` goes on with a relative clause only.
        let because = scene.is_word(at, words!["because"]);
        if because || scene.is_word(at, RELATIVES) {
            if because && !state.relative {
                return None;
            }
            *state = State { object: true, relative: true, described: true };
            let end = self.relative_verb(at, verb)?;
            let reports = end < verb && scene.is(end - 1, CLAUSAL) && !scene.is(at, word::CONJUNCTION);
            let clause = reports.then(|| self.reported_clause(end, verb)).flatten();
            // `who wrote the report | said`; counter-example: `who said the mayor | told`
            return if reports && scene.is(end - 1, word::CUE_SAY) { clause } else { clause.or(Some(end)) };
        }
        if let Some(day) = scene.mention_at(at).filter(|_| scene.is_when(at)) {
            return Some(day.tokens.end);
        }
        if state.object && !scene.is(at, word::PREPOSITION) && !scene.is_adverb(at) && !scene.is_finite(at) {
            state.object = false;
            if let Some(object) = scene.phrase_after(at, verb) {
                return Some(object.extent.end);
            }
        }
        let to = state.described && scene.is_word(at, words!["to"]);
        if to && scene.shape(next) == Shape::Lower && !scene.is(next, word::DETERMINER) {
            state.object = true;
            return Some(next + 1);
        }
        if self.describes_as_participle(at) {
            state.object = scene.ends_with(at, "ing");
            state.described = true;
            return Some(next);
        }
        let infinitive = scene.is_word(at, words!["to"])
            && scene.shape(next) == Shape::Lower
            && !scene.is(next, union(&[word::DETERMINER, word::PRONOUN_OBLIQUE]))
            && !(scene.is(next, SPEAKING_NOUN) && !scene.is_singular(next));
        if scene.is(at, word::PREPOSITION) && !infinitive {
            state.object = false;
            state.described = true;
            return self.prepositional(next, verb);
        }
        let joins = state.relative && scene.is_word(at, words!["and"]);
        if joins && scene.is_finite(next) {
            state.object = true;
            return Some(next + 1);
        }
        let word = scene.is_adverb(at) || scene.is_word(at, words!["familiar", "close", "aware", "present", "responsible"]);
        word.then_some(next)
    }

    /// End of the noun phrase behind a preposition. Counter-example: `of the board Ann Example`, a name with its description.
    fn prepositional(&self, at: usize, verb: usize) -> Option<usize> {
        let scene = self.scene;
        if let Some(day) = scene.mention_at(at).filter(|_| scene.is_when(at)) {
            return Some(day.tokens.end);
        }
        // `of his`
        if scene.is_word(at, words!["his", "hers", "mine", "theirs", "ours", "yours"]) && at + 1 == verb {
            return Some(at + 1);
        }
        // `father of three`
        let number = scene.shape(at) == Shape::Number || scene.is(at, word::NUMBER_WORD);
        if number && at + 1 == verb && scene.is_word(at - 1, words!["of"]) {
            return Some(verb);
        }
        // `after moving to Leeds`
        if scene.shape(at) == Shape::Lower && scene.ends_with(at, "ing") && at + 1 < verb {
            return Some(at + 1);
        }
        let noun = scene.phrase_after(at, verb)?;
        let described = noun.head == Head::Name(Label::Person)
            && noun.source.start > noun.extent.start
            // `a letter signed by Rep. Ann Example`
            && !scene.is_word(at - 1, words!["by"]);
        let subject = noun.extent.end == verb && scene.is_word(at - 1, words!["after", "before", "since", "until"]);
        (!described && !subject).then_some(noun.extent.end)
    }

    /// The participle at `at` describes the noun before it.
    fn describes_as_participle(&self, at: usize) -> bool {
        let scene = self.scene;
        if scene.shape(at) != Shape::Lower {
            return false;
        }
        let next = at + 1 + usize::from(scene.is_adverb(at + 1));
        let past =
            scene.is_word(at, set::IRREGULAR_PARTICIPLE) || scene.ends_with(at, "ed") && !scene.is_word(at, set::NO_PARTICIPLE);
        scene.ends_with(at, "ing") && !scene.is(at, word::PREPOSITION)
            || past && (scene.is(next, word::PREPOSITION) && !scene.is(next, word::CONJUNCTION) || scene.is_when(next))
    }

    /// One past the verb, and what *be* says, of the clause at `at` that somebody reports who is described so: `who said | the port was
    /// closed | told`. Counter-example: `who said | the mayor told`, where the cue at `verb` is its own. What is said may be what another one
    /// said; `verb` is no further than [`FARTHEST`].
    fn reported_clause(&self, at: usize, verb: usize) -> Option<usize> {
        let scene = self.scene;
        let start = at + usize::from(scene.is_word(at, words!["that"]));
        let pronoun = scene.is_word(start, words!["he", "she", "it", "they"]);
        let own = if pronoun { start + 1 } else { scene.phrase_after(start, verb)?.extent.end };
        if own >= verb || !scene.is_finite(own) {
            return None;
        }
        let group = (own + 1..verb).find(|t| !scene.is_verb_part(*t)).unwrap_or(verb);
        let helped = scene.is(own, word::AUXILIARY) && group < verb;
        if !helped && scene.is(own, CLAUSAL) {
            return self.reported_clause(group, verb).or(Some(group));
        }
        match scene.phrase_after(group, verb).filter(|_| helped && scene.is(group, word::DETERMINER)) {
            Some(noun) => Some(noun.extent.end),
            None => Some(group + usize::from(helped && scene.shape(group) == Shape::Lower && !scene.is_edge(group))),
        }
    }

    /// One past the verb of the relative clause whose pronoun is at `at`: `who saw`, `whose son was killed`, `where the shooting took`.
    fn relative_verb(&self, at: usize, verb: usize) -> Option<usize> {
        let scene = self.scene;
        let mut t = at + 1;
        while t < verb && scene.is_adverb(t) {
            t += 1;
        }
        // `a crash that police | say`, `a plan that lawyers for the port | say`: the subject of the cue.
        let several = scene.is(t, SPEAKING_NOUN) && !scene.is_singular(t) || scene.is_word(t, set::PLURAL_PEOPLE);
        let own = several && scene.is_word(at, words!["that", "which", "who"]);
        if own && (t + 1 == verb || scene.is_word(t + 1, words!["for", "of", "at"])) {
            return None;
        }
        let subject = scene.is_word(at, words!["whose", "where", "because"]) || !scene.is_finite(t) && scene.is_edge(t);
        // `who live there`
        let plain = |t: usize| {
            let many = scene.ends_with(at - 1, "s")
                || scene.is_word(at - 1, set::PLURAL_PEOPLE)
                || scene.is_word(at - 1, words!["those"]);
            let noun = scene.is(t, SPEAKING_NOUN) || t + 1 == verb && scene.ends_with(t, "s");
            many && !noun && scene.is_word(at, words!["who", "that"]) && scene.shape(t) == Shape::Lower && !scene.is_edge(t)
        };
        if subject || !scene.is_finite(t) && !plain(t) && !scene.ends_with(t, "s") {
            t = scene.phrase_after(t, verb)?.extent.end;
            if !scene.is_finite(t) {
                return None;
            }
        }
        // `had been told`
        let group = union(&[word::AUXILIARY, word::NEGATION]);
        let mut helped = scene.is(t, group);
        t += 1;
        while t < verb && helped && (scene.is(t, group) || scene.is_adverb(t)) {
            t += 1;
        }
        helped &= t < verb
            && (scene.ends_with(t, "ed")
                || scene.ends_with(t, "ing")
                || scene.is_word(t, set::IRREGULAR_PARTICIPLE)
                || scene.is(t, CLAUSAL));
        let end = t + usize::from(helped && scene.shape(t) == Shape::Lower);
        (end <= verb).then_some(end)
    }
}
