//! Whom a pronoun or a description means: the most salient of those spoken of before that agrees with it.

use super::beside::{
    fronted, is_introduced, is_object, is_oblique, is_shared_with, judges, only_asks, opens_main_clause, opens_with_pronoun,
};
use super::event::{Agreement, Event};
use super::likeness::{self, Likeness};
use super::noun::{self, Kind, Noun};
use super::office::{OF_THE_PLACE, Office};
use super::spoken::Words;
use super::{Pass, Verdict};
use crate::draft::{Draft, Gender, Said};
use crate::lexicon::{set, word};
use crate::token::words;
use crate::{BlockKind, Label, QuoteKind, Span};
use std::ops::Range;

/// How many mentions and sources before a pronoun are weighed.
const WINDOW: usize = 24;
/// An antecedent this much weaker is none.
const FLOOR: f64 = -4.5;

/// How much less a name in an opening phrase is meant by the pronoun behind it.
const IN_FRONT: f64 = 2.5;
/// How much less a paper or a party is meant by `the company`.
const OTHER_KIND: f64 = 3.0;
/// What the organisation of the headline weighs for `the company`, wherever it was named last.
const TOPIC: f64 = -2.0;
/// An organisation this much weaker is none.
const FARTHEST: f64 = -8.0;
/// How far behind *asked* `by` may stand, and the asker's name behind it, in tokens.
const BY_WITHIN: usize = 8;
/// How far into its sentence somebody asks, in tokens.
const ASKS_WITHIN: usize = 12;
/// Longest question before the main clause, in tokens.
const ASKED_WITHIN: usize = 30;
/// How many people of an article are asked who is whose brother.
const PEOPLE: usize = 64;

/// The speaker a source leads to, and the pass that found it.
type Decision = (Option<usize>, Pass);

/// Scratch memory for the work on an article; handed on to the next one, so that memory need not be asked for again.
#[derive(Default)]
pub(crate) struct Scratch {
    names: Vec<Event>,
    sources: Vec<Event>,
    openers: Vec<usize>,
}

/// Everyone spoken of, in the order of the text, and the sources decided so far.
pub(super) struct Salience {
    /// Names, sorted by place.
    names: Vec<Event>,
    /// Sources decided, and pronouns that open sentences, sorted by place.
    sources: Vec<Event>,
    /// The sentences that open with *he*, *she* or a description, which is no source, the latest first.
    openers: Vec<usize>,
    /// The source decided last: the contents of one source come one after the other.
    last: Option<(Span, Decision)>,
    /// The description without a name that the source decided last stands for: `A spokeswoman` of `A spokeswoman left. She said`.
    stands_for: Option<Span>,
    /// Those considered for the source decided last, where an explanation is wanted.
    weighed: Option<Vec<Weighed>>,
}

/// Someone considered, and what became of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighed {
    pub place: Span,
    pub entity: Option<usize>,
    pub weight: Option<f64>,
    pub verdict: Verdict,
}

/// How far the quotes reach that start before a place.
#[derive(Default)]
struct Reach {
    /// The first one that does not.
    next: usize,
    /// Of those in marks, and of questions.
    quoted: usize,
    /// Of those without marks that follow their source.
    reported: usize,
}

impl Reach {
    /// Takes in the quotes, sorted by start, as far as byte `at`.
    fn advance(&mut self, draft: &Draft, quotes: &[Said], at: usize) {
        while let Some(quote) = quotes.get(self.next).filter(|q| q.span.start <= at) {
            // `Asked if he would back Rook, he paused`: who is asked is not Rook.
            if quote.kind == QuoteKind::Direct || quote.source.is_none() && is_question(draft, quote) {
                self.quoted = self.quoted.max(quote.span.end);
            } else if quote.source.is_some_and(|source| source.start < quote.span.start) {
                self.reported = self.reported.max(quote.span.end);
            }
            self.next += 1;
        }
    }
}

impl Salience {
    /// `explains`: whether to keep who was considered.
    pub fn new(draft: &Draft, quotes: &[Said], explains: bool, scratch: Scratch) -> Salience {
        let Scratch { mut names, sources, mut openers } = scratch;
        let (mut sentence, mut last) = (0, usize::MAX);
        let (mut opening, mut credit) = opening_of(draft, sentence);
        let (told, mut reach) = (Told::of(draft, quotes), Reach::default());
        for mention in &draft.mentions {
            let Some(entity) = mention.entity.filter(|_| mention.label.is_name() || mention.label == Label::Title) else {
                continue;
            };
            let (at, before) = (mention.span.start, sentence);
            while sentence + 1 < draft.sentences.len() && draft.sentences[sentence].span.end <= at {
                sentence += 1;
            }
            if sentence != before {
                (opening, credit) = opening_of(draft, sentence);
            }
            reach.advance(draft, quotes, at);
            // `Born Ann Quill in Leeds, she moved`: the name she had before.
            let birth = mention.tokens.start == opening + 1 && draft.is_one(opening, words!["born"]);
            if credit || birth {
                continue;
            }
            let quoted = at < reach.quoted;
            let hearer = told.at(mention.span);
            let label = draft.entities[entity].label;
            let oblique = match label {
                Label::Person => is_oblique(draft, mention, opening),
                Label::Org => hearer == Some(false) || is_shared_with(draft, mention),
                _ => false,
            };
            // `He met Rook`, `in talks with Rook`, `Rook’s plan`; `The officer said Rook lied`, `told Rook`: the one who says it is meant.
            let person = label == Label::Person
                && !(quoted || oblique || at < reach.reported || hearer == Some(false))
                && !opens_with_pronoun(draft, opening);
            let opens = !quoted && mention.tokens.start <= opening + 1;
            // `After Rook left, Berg took over`: the main clause's.
            let main = person && last == sentence && opens_main_clause(draft, mention, opening);
            if main {
                names.iter_mut().rev().take_while(|e| e.sentence == sentence).for_each(|e| e.first = false);
            }
            names.push(Event {
                place: mention.span,
                entity: Some(entity),
                sentence,
                source: false,
                first: if person { last != sentence || main } else { opens },
                quoted,
                oblique,
                asked: hearer == Some(true),
                judge: person && judges(draft, mention),
                asks: person && only_asks(draft, mention),
                noun: Noun::None,
            });
            if person {
                last = sentence;
            }
        }
        find_openers(draft, quotes, &mut openers);
        Salience { names, sources, openers, last: None, stands_for: None, weighed: explains.then(Vec::new) }
    }

    /// Leaves the scratch memory for the next article.
    pub fn leave(self) -> Scratch {
        let Salience { mut names, mut sources, mut openers, .. } = self;
        names.clear();
        sources.clear();
        openers.clear();
        Scratch { names, sources, openers }
    }

    /// Decides whom the pronouns and descriptions mean that open sentences before byte `at`: they are spoken of again.
    pub fn follow(&mut self, draft: &Draft, at: usize) {
        while let Some(sentence) = self.openers.pop_if(|s| draft.sentences[*s].span.start < at) {
            let token = behind_question(draft, sentence);
            let subject = noun::subject(draft, token);
            let tokens = token..subject.unwrap_or(token) + 1;
            let place = draft.span_of(tokens.clone());
            let decision = match subject {
                Some(last) => super::of_nominal(draft, self, place, token, last),
                None => self.pronoun(draft, token, place, &Words::default()).filter(|(entity, _)| entity.is_some()),
            };
            let entity = decision.and_then(|(entity, _)| entity);
            let noun = if entity.is_none() { noun::of(draft, tokens) } else { Noun::None };
            if entity.is_none() && noun == Noun::None {
                continue;
            }
            self.sources.push(Event {
                place,
                entity,
                sentence,
                source: false,
                first: true,
                quoted: false,
                oblique: false,
                asked: false,
                judge: false,
                asks: false,
                noun,
            });
        }
    }

    /// Notes a candidate of the source being decided.
    pub fn weigh(&mut self, place: Span, entity: Option<usize>, weight: Option<f64>, verdict: Verdict) {
        if let Some(weighed) = &mut self.weighed {
            weighed.push(Weighed { place, entity, weight, verdict });
        }
    }

    /// Forgets what was found of the source decided last.
    pub fn forget(&mut self) {
        self.stands_for = None;
        self.forget_weighed();
    }

    /// The source decided stands for this description.
    pub fn stand_for(&mut self, place: Span) -> Decision {
        self.weigh(place, None, None, Verdict::Chosen);
        self.stands_for = Some(place);
        (None, Pass::OwnWords)
    }

    /// See the field.
    pub fn stands_for(&self) -> Option<Span> {
        self.stands_for
    }

    fn forget_weighed(&mut self) {
        if let Some(weighed) = &mut self.weighed {
            weighed.clear();
        }
    }

    pub fn weighed(&self) -> &[Weighed] {
        self.weighed.as_deref().unwrap_or_default()
    }

    pub fn decided(&self, source: Span) -> Option<Decision> {
        self.last.filter(|(last, _)| *last == source).map(|(_, decision)| decision)
    }

    /// Keeps a decision; its source is now someone spoken of.
    /// `told`: it stands in what another one reports.
    pub fn record(&mut self, draft: &Draft, source: Span, decision: Decision, quoted: bool, told: bool) {
        self.last = Some((source, decision));
        // One without a name (`a spokesman`, `prosecutors`) may be meant by the next pronoun; a pronoun that found nobody may not.
        let noun = if decision.0.is_none() { noun::of(draft, draft.tokens_of(source)) } else { Noun::None };
        if decision.0.is_none() && noun == Noun::None {
            return;
        }
        let sentence = sentence_at(draft, source.start);
        let event = Event {
            place: source,
            entity: decision.0,
            sentence,
            source: !quoted && !told,
            first: false,
            quoted,
            oblique: false,
            asked: false,
            judge: false,
            asks: false,
            noun,
        };
        self.sources.push(event);
    }

    /// The events before byte `at`, latest first, at most [`WINDOW`] of each kind.
    fn before(&self, at: usize) -> impl Iterator<Item = &Event> {
        earlier(&self.sources, at).iter().rev().take(WINDOW).chain(earlier(&self.names, at).iter().rev().take(WINDOW))
    }

    /// Pass: `he`, `she`, `it`, `they`. Weighed: nearness in sentences, having spoken, being first in the sentence, standing outside
    /// quotations, having been asked; gender and kind must agree; and what is `said`.
    pub fn pronoun(&mut self, draft: &Draft, token: usize, source: Span, said: &Words) -> Option<(Option<usize>, Pass)> {
        let word = &draft.tokens[token];
        // `his claim that`, `according to her`
        let oblique = words!["his", "him", "her", "its", "their", "them"];
        let list = if word.is_one(oblique) && word.end as usize == source.end { word::PRONOUN_OBLIQUE } else { word::PRONOUN };
        let agreement = match word.word.value(list)? {
            "m" => Agreement::Person(Gender::Male),
            "f" => Agreement::Person(Gender::Female),
            "n" => Agreement::Thing,
            "p" if word.is_one(words!["they", "their", "them"]) => Agreement::Plural,
            _ => return None,
        };
        if let Some(own) = self.repeater(draft, token).filter(|own| agreement.fits(draft, own).is_some()) {
            let (place, entity) = (own.place, own.entity);
            self.weigh(place, entity, None, Verdict::Chosen);
            return Some((entity, Pass::Pronoun));
        }
        let (one, pass) = self.most_salient(draft, agreement, source, said, &Likeness::default())?;
        if one.entity.is_none() {
            self.stands_for = Some(one.place);
            return Some((None, Pass::OwnWords));
        }
        Some((one.entity, pass))
    }

    /// Who says again what is the pronoun's at `token`: `Rook repeated | his promise that`. Counter-example: `Rook rejected his claim that`.
    fn repeater(&self, draft: &Draft, token: usize) -> Option<&Event> {
        let name =
            token.checked_sub(2).filter(|_| draft.is_one(token - 1, words!["repeated", "reiterated", "renewed", "restated"]))?;
        let end = draft.tokens[name].end as usize;
        earlier(&self.names, end).last().filter(|event| event.place.end == end)
    }

    /// Pass: `the Spaniard`, `the 41-year-old`, `the striker`, where nobody is called so: the one spoken of, as by a pronoun.
    pub fn described(&mut self, draft: &Draft, source: Span, first: usize, last: usize) -> Option<(Option<usize>, Pass)> {
        let gender = noun::description(draft, source, first, last)?;
        let mut like = likeness::of_source(draft, source);
        // `the driver`: no nurse or sergeant.
        like.untitled = draft.tokens[last].is(word::OFFICE) || draft.is_one(last, words!["driver", "rider"]);
        let (one, _) = self.most_salient(draft, Agreement::Person(gender), source, &Words::default(), &like)?;
        Some((Some(one.entity?), Pass::Description))
    }

    /// Who agrees and weighs most.
    fn most_salient(
        &mut self,
        draft: &Draft,
        agreement: Agreement,
        source: Span,
        said: &Words,
        like: &Likeness,
    ) -> Option<(Event, Pass)> {
        let here = sentence_at(draft, source.start);
        let mut weighed = self.weighed.take();
        let mut best: Option<(f64, &Event)> = None;
        let mut rivals = 0;
        let gender = if let Agreement::Person(gender) = agreement { Some(gender) } else { None };
        let asker = self.asker(draft, here, gender);
        let fronted = fronted(draft, source, here);
        for event in self.before(source.start) {
            let score = agreement.fits(draft, event).filter(|_| asker.is_none() || event.entity != asker);
            let alike =
                |fit: f64| event.entity.map_or(Some(fit), |entity| Some(fit + like.fits(draft, entity)? + said.fits(entity)?));
            let score = score.and_then(alike).map(|fit| said.weighed(fit + event.weight(here), event));
            let score = score.map(|score| if fronted.contains(&event.place.start) { score - IN_FRONT } else { score });
            if let Some(weighed) = &mut weighed {
                let verdict = match score {
                    None => Verdict::Disagrees,
                    Some(score) if score > FLOOR => Verdict::Weaker,
                    Some(_) => Verdict::Faint,
                };
                weighed.push(Weighed { place: event.place, entity: event.entity, weight: score, verdict });
            }
            let Some(score) = score else { continue };
            if best.is_none_or(|(b, _)| score > b) {
                if best.is_some_and(|(_, e)| e.entity != event.entity) {
                    rivals += 1;
                }
                best = Some((score, event));
            } else if best.is_some_and(|(b, e)| e.entity != event.entity && score > b - 1.0) {
                rivals += 1;
            }
        }
        let best = best.filter(|(score, _)| *score > FLOOR).map(|(_, event)| *event);
        if let (Some(weighed), Some(event)) = (&mut weighed, best) {
            weighed.iter_mut().filter(|w| w.place == event.place).for_each(|w| w.verdict = Verdict::Chosen);
        }
        self.weighed = weighed;
        Some((best?, if rivals == 0 { Pass::Pronoun } else { Pass::WeighedPronoun }))
    }

    /// `Asked by Rook how long, he said`, `Rook asked him how long. He said`: Rook is not *he*.
    fn asker(&self, draft: &Draft, here: usize, gender: Option<Gender>) -> Option<usize> {
        if let Some(asker) = gender.and_then(|gender| asks_one(draft, here.checked_sub(1)?, gender)) {
            return Some(asker);
        }
        let first = draft.sentence_tokens.get(here)?.start;
        let asked = draft.tokens.get(first).is_some_and(|t| t.is_one(set::QUESTIONED));
        let by = (first..draft.tokens.len().min(first + BY_WITHIN)).find(|at| asked && draft.is_one(*at, words!["by"]))?;
        let next = draft.mention_from(by + 1);
        let person = draft.mentions[next..].iter().take(4).find(|m| m.label == Label::Person)?;
        person.entity.filter(|_| person.tokens.start < by + BY_WITHIN)
    }

    /// The person last spoken of who has a title with the noun that ends `role`, the words of the source up to it, and with what stands
    /// before it. Who is of the same place or nation wins, and who holds just this office: the mayor is no deputy mayor. Nobody, where
    /// neither of two is said to be of the place.
    pub fn last_titled(&mut self, draft: &Draft, role: Range<usize>, source: Span) -> Option<Option<usize>> {
        let asked = Office::of(draft, role, source);
        let (mut best, mut rivals) = (0, false);
        let mut found = None;
        for entity in self.before(source.start).filter_map(|event| event.entity) {
            let rank = asked.held_by(draft, entity).unwrap_or(0);
            if rank > best {
                (best, rivals, found) = (rank, false, Some(entity));
            } else if rank == best {
                rivals |= found.is_some_and(|other| other != entity);
            }
        }
        if rivals && best < OF_THE_PLACE && asked.like.has_place() {
            return Some(None);
        }
        self.last_that(source.start, |_, entity| Some(asked.held_by(draft, entity)? == best && best > 0)).map(Some)
    }

    /// The person last spoken of whose name was once given right after this noun: `her brother, Paul Sample`, `his lawyer Ann Example`.
    pub fn last_introduced(&mut self, draft: &Draft, noun: u64, at: usize) -> Option<usize> {
        self.last_that(at, |_, entity| {
            (draft.entities[entity].label == Label::Person).then(|| is_introduced(draft, entity, noun))
        })
    }

    /// The organisation last spoken of whose name has the noun at `head` (`the ministry`), or was given beside it; else the one of the kind it says, if it says one.
    pub fn last_organisation(&mut self, draft: &Draft, head: usize, at: usize) -> Option<usize> {
        let word = draft.tokens[head].hash;
        let named = self.last_that(at, |_, entity| {
            let organisation = draft.entities[entity].label == Label::Org;
            let called = || draft.names_of(entity).take(4).any(|m| draft.tokens[m.tokens.clone()].iter().any(|t| t.hash == word));
            organisation.then(|| called() || is_introduced(draft, entity, word))
        });
        if named.is_some() {
            return named;
        }
        let kind = Kind::of_noun(draft, head)?;
        self.forget_weighed();
        // `In a letter to Odland Bank the company said`: another one is meant.
        let here = sentence_at(draft, at);
        let fronted = fronted(draft, Span::new(at, at), here);
        let mut best: Option<(f64, usize)> = None;
        for event in self.before(at) {
            let Some(entity) = event.entity.filter(|e| draft.entities[*e].label == Label::Org && kind.fits(draft, *e)) else {
                continue;
            };
            let other = event.sentence == here && !event.source && is_object(draft, draft.token_at(event.place.start));
            // `According to KNN, the company said`
            let front = fronted.contains(&event.place.start) as usize as f64 * IN_FRONT;
            let kin = if kind == Kind::Company && noun::is_other_kind(draft, entity) { OTHER_KIND } else { 0.0 };
            let weight = event.weight(here) - front - kin - event.stands_beside(draft);
            if !other && best.is_none_or(|(heaviest, _)| weight > heaviest) {
                best = Some((weight, entity));
            }
        }
        // `Ann Example of Leeds Bank said it was weak. The company said`: the one that the headline names, where none is near.
        if kind == Kind::Company
            && best.is_none_or(|(weight, _)| weight < TOPIC)
            && let Some(topic) = noun::topic(draft, kind).filter(|topic| best.is_none_or(|(_, entity)| entity != *topic))
        {
            self.weigh(Span::new(at, at), Some(topic), Some(TOPIC), Verdict::Chosen);
            return Some(topic);
        }
        let (_, entity) = best.filter(|(weight, _)| *weight > FARTHEST)?;
        self.last_that(at, |_, other| (draft.entities[other].label == Label::Org).then_some(other == entity))
    }

    /// The entity last spoken of before byte `at` that is meant. `means` says of each whether it is; `None`: it is not even in question.
    fn last_that(&mut self, at: usize, means: impl Fn(&Event, usize) -> Option<bool>) -> Option<usize> {
        let mut weighed = self.weighed.take();
        let mut found = None;
        for event in self.before(at) {
            let Some(entity) = event.entity else { continue };
            let Some(meant) = means(event, entity) else { continue };
            let verdict = match (meant, found) {
                (true, None) => Verdict::Chosen,
                (true, Some(_)) => Verdict::Earlier,
                (false, _) => Verdict::Unlike,
            };
            if meant && found.is_none() {
                found = Some(entity);
            }
            match &mut weighed {
                Some(weighed) => weighed.push(Weighed { place: event.place, entity: Some(entity), weight: None, verdict }),
                None if found.is_some() => break,
                None => {}
            }
        }
        self.weighed = weighed;
        found
    }
}

/// Who asks somebody of this gender in the sentence: `Rook asked him why`, `Rook then pressed her on it`.
fn asks_one(draft: &Draft, sentence: usize, gender: Gender) -> Option<usize> {
    let tokens = draft.sentence_tokens.get(sentence)?;
    let whom = if gender == Gender::Female { words!["her"] } else { words!["him"] };
    let asks = |at: &usize| draft.is_one(*at, set::QUESTIONED) && draft.is_one(at + 1, whom);
    let verb = (tokens.start + 1..tokens.end.min(tokens.start + ASKS_WITHIN)).find(asks)?;
    let name = draft.mentions.partition_point(|m| m.tokens.end <= verb).checked_sub(1).map(|at| &draft.mentions[at])?;
    let subject = name.label == Label::Person && name.tokens.end + 2 > verb && name.tokens.start >= tokens.start;
    name.entity.filter(|_| subject)
}

/// How many quotes before a sentence are asked whether it stands in their marks.
const QUOTES: usize = 8;

/// Adds the sentences that open with *he*, *she* or a description outside quotations, where it is no source; the latest first.
fn find_openers(draft: &Draft, quotes: &[Said], openers: &mut Vec<usize>) {
    let spoken = |at: usize| {
        let before = quotes.partition_point(|q| q.span.start <= at);
        let source = |q: &Said| q.source.is_some_and(|s| s.start == at);
        let marked = |q: &Said| (q.kind == QuoteKind::Direct) & (q.span.start <= at) & (at < q.span.end);
        let near = quotes[before.saturating_sub(QUOTES)..].iter().take(2 * QUOTES);
        near.fold(false, |spoken, q| spoken | source(q) | marked(q))
    };
    let opens = |sentence: &usize| {
        let token = behind_question(draft, *sentence);
        (opens_with_pronoun(draft, token) || noun::subject(draft, token).is_some()) && !spoken(draft.tokens[token].start as usize)
    };
    openers.extend((0..draft.sentence_tokens.len()).rev().filter(opens));
}

/// Where the sentence begins, or its main clause behind a question: `Asked about Rook, | the spokesman paused`.
fn behind_question(draft: &Draft, sentence: usize) -> usize {
    let tokens = &draft.sentence_tokens[sentence];
    let comma = |at: &usize| draft.is_one(*at, words![","]);
    let main = || (tokens.start..tokens.end.min(tokens.start + ASKED_WITHIN)).find(comma).map(|comma| comma + 1);
    if draft.is_one(tokens.start, set::QUESTIONED) { main().unwrap_or(tokens.start) } else { tokens.start }
}

/// Whom the quotes were told or asked, sorted by place; whether it is a question.
struct Told(Vec<(Span, bool)>);

impl Told {
    fn of(draft: &Draft, quotes: &[Said]) -> Told {
        let hearers = quotes.iter().filter_map(|q| Some((q.addressee?, is_question(draft, q))));
        let mut told: Vec<(Span, bool)> = hearers.collect();
        told.sort_unstable_by_key(|(span, _)| span.start);
        Told(told)
    }

    /// The one at `place` was asked, or told.
    fn at(&self, place: Span) -> Option<bool> {
        let before = self.0.partition_point(|(span, _)| span.start <= place.start);
        self.0[..before].last().filter(|(span, _)| span.contains(place)).map(|(_, asked)| *asked)
    }
}

/// The quote is asked, not said.
pub(super) fn is_question(draft: &Draft, quote: &Said) -> bool {
    quote.cue.as_ref().is_some_and(|cue| draft.tokens[draft.token_at(cue.span.start)].is(word::CUE_ASK))
}

/// The first token of a sentence, and whether it is a credit.
fn opening_of(draft: &Draft, sentence: usize) -> (usize, bool) {
    (draft.sentence_tokens.get(sentence).map_or(0, |s| s.start), is_credit(draft, sentence))
}

/// The sentence names who wrote the article: they are not spoken of in it.
fn is_credit(draft: &Draft, sentence: usize) -> bool {
    let block = draft.sentences.get(sentence).and_then(|s| draft.blocks.get(s.block));
    block.is_some_and(|b| matches!(b.kind, BlockKind::Byline | BlockKind::Credit | BlockKind::Copyright))
}

/// The one person of the article, named before or later, whom this noun introduces.
pub(super) fn only_introduced(draft: &Draft, noun: u64) -> Option<usize> {
    let people = (0..draft.entities.len()).filter(|e| draft.entities[*e].label == Label::Person).take(PEOPLE);
    let mut found = people.filter(|entity| is_introduced(draft, *entity, noun));
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

/// The events before byte `at`.
#[inline(never)] // Asked at many places.
fn earlier(events: &[Event], at: usize) -> &[Event] {
    &events[..events.partition_point(|e| e.place.start < at)]
}

#[inline(never)] // Asked at many places.
fn sentence_at(draft: &Draft, at: usize) -> usize {
    draft.sentences.partition_point(|s| s.span.end <= at)
}
