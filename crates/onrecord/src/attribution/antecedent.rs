//! Whom a pronoun or a description means: the most salient of those spoken of before that agrees with it.

use super::{Pass, Verdict};
use crate::draft::{Draft, Gender, Said};
use crate::lexicon::word;
use crate::{Label, QuoteKind, Span};

/// How many mentions and sources before a pronoun are weighed.
const WINDOW: usize = 24;
/// An antecedent this much weaker is none.
const FLOOR: f64 = -4.5;

/// The speaker a source leads to, and the pass that found it.
type Decision = (Option<usize>, Pass);

/// Someone or something spoken of.
#[derive(Clone, Copy, Debug)]
struct Event {
    /// Where it stands.
    place: Span,
    /// `None`: a source without a name (`a spokesman`).
    entity: Option<usize>,
    sentence: usize,
    /// It is the source of a quote.
    source: bool,
    /// First name of its sentence.
    first: bool,
    /// It stands in someone's words.
    quoted: bool,
}

/// Everyone spoken of, in the order of the text, and the sources decided so far.
pub(super) struct Salience {
    /// Names, sorted by place.
    names: Vec<Event>,
    /// Sources decided, sorted by place.
    sources: Vec<Event>,
    /// The source decided last: the contents of one source come one after the other.
    last: Option<(Span, Decision)>,
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

impl Salience {
    /// `explains`: whether to keep who was considered.
    pub fn new(draft: &Draft, quotes: &[Said], explains: bool) -> Salience {
        let mut names = Vec::with_capacity(draft.mentions.len());
        let mut sentence = 0;
        let mut last = usize::MAX;
        // Quotes are sorted by start: those in marks, as far as the mention.
        let (mut next, mut quoted_to) = (0, 0);
        for mention in &draft.mentions {
            let Some(entity) = mention.entity.filter(|_| mention.label.is_name() || mention.label == Label::Title) else {
                continue;
            };
            let at = mention.span.start;
            while sentence + 1 < draft.sentences.len() && draft.sentences[sentence].span.end <= at {
                sentence += 1;
            }
            while let Some(quote) = quotes.get(next).filter(|q| q.span.start <= at) {
                if quote.kind == QuoteKind::Direct {
                    quoted_to = quoted_to.max(quote.span.end);
                }
                next += 1;
            }
            let quoted = at < quoted_to;
            let person = draft.entities[entity].label == Label::Person && !quoted;
            names.push(Event {
                place: mention.span,
                entity: Some(entity),
                sentence,
                source: false,
                first: person && last != sentence,
                quoted,
            });
            if person {
                last = sentence;
            }
        }
        Salience { names, sources: Vec::with_capacity(quotes.len()), last: None, weighed: explains.then(Vec::new) }
    }

    /// Notes a candidate of the source being decided.
    pub fn weigh(&mut self, place: Span, entity: Option<usize>, weight: Option<f64>, verdict: Verdict) {
        if let Some(weighed) = &mut self.weighed {
            weighed.push(Weighed { place, entity, weight, verdict });
        }
    }

    pub fn forget_weighed(&mut self) {
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
    pub fn record(&mut self, draft: &Draft, source: Span, decision: Decision, quoted: bool) {
        self.last = Some((source, decision));
        // An unnamed person (`a spokesman`) may be meant by the next pronoun; a pronoun that found nobody may not.
        let last = &draft.tokens[draft.token_at(source.end.saturating_sub(1))];
        let person = last.is(word::PERSON_NOUN | word::TITLE) && !last.is(word::PRONOUN);
        if decision.0.is_none() && !person {
            return;
        }
        let sentence = sentence_at(draft, source.start);
        let event = Event { place: source, entity: decision.0, sentence, source: !quoted, first: false, quoted };
        self.sources.push(event);
    }

    /// The events before byte `at`, latest first, at most [`WINDOW`] of each kind.
    fn before(&self, at: usize) -> impl Iterator<Item = &Event> {
        let names = self.names.partition_point(|e| e.place.start < at);
        let sources = self.sources.partition_point(|e| e.place.start < at);
        self.sources[..sources].iter().rev().take(WINDOW).chain(self.names[..names].iter().rev().take(WINDOW))
    }

    /// Pass: `he`, `she`, `it`, `they`. Weighed: nearness in sentences, having spoken, being first in the sentence, standing outside
    /// quotations; gender and kind must agree.
    pub fn pronoun(&mut self, draft: &Draft, token: usize, source: Span) -> Option<(Option<usize>, Pass)> {
        let agreement = match draft.tokens[token].word.value(word::PRONOUN)? {
            "m" => Agreement::Person(Gender::Male),
            "f" => Agreement::Person(Gender::Female),
            "n" => Agreement::Thing,
            "p" if draft.word(token).eq_ignore_ascii_case("they") => Agreement::Plural,
            _ => return None,
        };
        let here = sentence_at(draft, source.start);
        let mut weighed = self.weighed.take();
        let mut best: Option<(f64, &Event)> = None;
        let mut rivals = 0;
        for event in self.before(source.start) {
            let score = agreement.fits(draft, event).map(|fit| fit + weight(event, here));
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
        match best?.entity {
            Some(entity) if rivals == 0 => Some((Some(entity), Pass::Pronoun)),
            Some(entity) => Some((Some(entity), Pass::WeighedPronoun)),
            None => Some((None, Pass::OwnWords)),
        }
    }

    /// The person last spoken of who has a title with this noun.
    pub fn last_titled(&mut self, draft: &Draft, noun: u64, at: usize) -> Option<usize> {
        self.last_that(at, |entity| {
            let mut titles = draft.titles_of(entity).take(8).peekable();
            titles.peek()?;
            Some(titles.any(|t| t.tokens.clone().any(|t| draft.tokens[t].hash == noun)))
        })
    }

    /// The person last spoken of whose name was once given right after this noun: `her brother, Paul Sample`, `his lawyer Ann Example`.
    pub fn last_introduced(&mut self, draft: &Draft, noun: u64, at: usize) -> Option<usize> {
        self.last_that(at, |entity| {
            let introduced = draft.names_of(entity).take(4).any(|m| {
                let start = m.tokens.start;
                let comma = start > 0 && draft.word(start - 1) == ",";
                let before = start.checked_sub(1 + comma as usize);
                before.is_some_and(|token| draft.tokens[token].hash == noun)
            });
            (draft.entities[entity].label == Label::Person).then_some(introduced)
        })
    }

    /// The organisation last spoken of whose name has this noun (`the ministry`); for words that mean *company*, the one that spoke or
    /// was named last.
    pub fn last_organisation(&mut self, draft: &Draft, noun: &str, at: usize) -> Option<usize> {
        let organisation = |entity: usize| draft.entities[entity].label == Label::Org;
        let named = self.last_that(at, |entity| {
            let name = draft.slice(draft.mentions[draft.entities[entity].name].span);
            let has = name.split(|c: char| !c.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case(noun));
            organisation(entity).then_some(has)
        });
        let company = matches!(
            noun,
            "company" | "firm" | "group" | "bank" | "brewer" | "carrier" | "airline" | "retailer" | "maker" | "lender" | "agency"
        );
        if named.is_some() || !company {
            return named;
        }
        self.forget_weighed();
        self.last_that(at, |entity| organisation(entity).then_some(true))
    }

    /// The entity last spoken of before byte `at` that is meant. `means` says of each whether it is; `None`: it is not even in question.
    fn last_that(&mut self, at: usize, means: impl Fn(usize) -> Option<bool>) -> Option<usize> {
        let mut weighed = self.weighed.take();
        let mut found = None;
        for event in self.before(at) {
            let Some(entity) = event.entity else { continue };
            let Some(meant) = means(entity) else { continue };
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

/// What a pronoun asks of its antecedent.
#[derive(Clone, Copy)]
enum Agreement {
    Person(Gender),
    Thing,
    Plural,
}

impl Agreement {
    /// How well the event agrees; `None`: not at all.
    fn fits(self, draft: &Draft, event: &Event) -> Option<f64> {
        let Some(entity) = event.entity.map(|e| &draft.entities[e]) else {
            let gender = gender_of(draft.slice(event.place));
            return match self {
                Agreement::Person(wanted) if gender != Gender::Unknown && gender != wanted => None,
                _ => Some(0.0),
            };
        };
        match (self, entity.label) {
            (Agreement::Person(wanted), Label::Person) => match entity.gender {
                Gender::Unknown => Some(0.0),
                gender if gender == wanted => Some(0.7),
                _ => None,
            },
            (Agreement::Thing, Label::Org | Label::Gpe) => Some(0.0),
            (Agreement::Plural, Label::Org) => Some(-1.5),
            _ => None,
        }
    }
}

/// What the words of an unnamed source say: `a spokeswoman for the mayor`, `the chairman`. Counter-example: `a spokesperson`.
fn gender_of(words: &str) -> Gender {
    let own = words.split_whitespace().take(8).take_while(|word| !matches!(*word, "for" | "of" | "at" | "in" | "from"));
    match own.last() {
        Some(head) if head.ends_with("woman") => Gender::Female,
        Some(head) if head.ends_with("man") => Gender::Male,
        _ => Gender::Unknown,
    }
}

/// Salience of an event for a pronoun in sentence `here`.
fn weight(event: &Event, here: usize) -> f64 {
    let distance = (here - event.sentence.min(here)) as f64;
    let mut score = -distance;
    if event.source {
        score += 1.6;
    }
    if event.first {
        score += 1.0;
    }
    if event.quoted {
        score -= 2.5;
    }
    score
}

fn sentence_at(draft: &Draft, at: usize) -> usize {
    draft.sentences.partition_point(|s| s.span.end <= at)
}
