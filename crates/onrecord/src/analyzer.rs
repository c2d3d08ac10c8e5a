//! The front door: configuration, and the stages in the order the data flows.

use crate::draft::{Draft, Linked, Said, Scratch, Tagged};
use crate::gazetteer::{Gazetteer, Place};
use crate::key::mix;
use crate::mention::name::{Lattice, NameParts, Weights};
use crate::token::Token;
use crate::{Document, Entity, Error, Explanation, Label, Mention, Quote, Span};
use crate::{attribution, block, entity, mention, quote, sentence, token};
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Longest text analysed as one document: offsets of tokens have 32 bits.
const LONGEST: usize = u32::MAX as usize;

/// A stage adds to the draft what the stages after it read, in steps.
type Stage = &'static [fn(&mut Draft)];

/// The stages in the order the data flows.
const STAGES: [(&str, Stage); 7] = [
    ("blocks", &block::STEPS),
    ("sentences", &[sentence::find]),
    ("tokens", &[tokens]),
    ("mentions", &mention::STEPS),
    ("entities", &entity::STEPS),
    ("quotes", &quote::STEPS),
    ("attribution", &[attribution::resolve]),
];

/// So many texts are read together at most.
const TOGETHER: usize = crate::draft::MOST_SCRATCHES;

/// What an analyzer was built with, as the stages read it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Config {
    pub gazetteers: Vec<Gazetteer>,
    /// Token hash of an extra cue form -> lemma.
    pub cues: HashMap<u64, String>,
    /// Token hashes of extra abbreviations.
    pub abbreviations: Vec<u64>,
    /// Only these labels are returned; empty: all.
    pub labels: Vec<Label>,
    pub reference_date: Option<Date>,
    /// Whether the embedded name lists are used.
    pub default_gazetteer: bool,
    /// The tagger's; without any, names are found by rules alone.
    pub weights: Option<Weights>,
    /// Parts of the search for names that are left out.
    pub left_out: NameParts,
}

impl Config {
    /// All that is embedded.
    fn embedded() -> Config {
        Config { default_gazetteer: true, weights: Weights::embedded(), ..Config::default() }
    }

    /// The id of a user's entry.
    pub fn id(&self, user: Option<Place>) -> Option<Arc<str>> {
        user.and_then(|place| self.gazetteers.get(place.gazetteer as usize)?.id(place.entry).cloned())
    }
}

/// Reads English news: built once, shared by threads, never changed.
///
/// ```
/// let analyzer = onrecord::Analyzer::new();
/// let doc = analyzer.analyze("“We will act,” said Mayor Ann Example.");
/// assert_eq!(doc.speaker_name(&doc.quotes[0]).as_deref(), Some("Ann Example"));
/// ```
#[derive(Clone, Debug)]
pub struct Analyzer {
    config: Config,
}

impl Default for Analyzer {
    fn default() -> Analyzer {
        Analyzer::new()
    }
}

impl Analyzer {
    /// The default English news analyzer. Costs nothing: all tables are read in place.
    pub fn new() -> Analyzer {
        Analyzer { config: Config::embedded() }
    }

    /// An analyzer with options.
    pub fn builder() -> Builder {
        Builder { config: Config::embedded(), problem: None }
    }

    /// Reads one article. Any text is fine, also an empty one; the same text always gives the same document.
    ///
    /// Texts over 4 GiB are analysed up to the last line break before 4 GiB; `text` stays whole.
    pub fn analyze(&self, text: &str) -> Document {
        self.analyze_observed(text, |_| ())
    }

    /// [`Analyzer::analyze`] with a call after each stage, naming it: the benchmarks' clock. No part of the stable interface.
    #[doc(hidden)]
    pub fn analyze_observed(&self, text: &str, mut after: impl FnMut(&'static str)) -> Document {
        self.read(text, |draft| {
            for (name, steps) in STAGES {
                steps.iter().for_each(|step| step(draft));
                after(name);
            }
            let document = finish(draft, text);
            after("document");
            document
        })
    }

    /// The documents of some texts, as [`Analyzer::analyze`] gives them. A few are read together, step by step: the code of a step stays in
    /// the processor's caches, and its branches in memory, from text to text. No part of the stable interface.
    #[doc(hidden)]
    pub fn analyze_together<T: AsRef<str>>(&self, texts: &[T]) -> Vec<Document> {
        let mut documents = Vec::with_capacity(texts.len());
        for texts in texts.chunks(TOGETHER) {
            let mut drafts: Vec<Draft> = texts.iter().map(|text| Draft::new(readable(text.as_ref()), &self.config)).collect();
            for step in STAGES.iter().flat_map(|(_, steps)| *steps) {
                drafts.iter_mut().for_each(step);
            }
            documents.extend(drafts.iter_mut().zip(texts).map(|(draft, text)| finish(draft, text.as_ref())));
            drafts.into_iter().for_each(|draft| draft.scratch.keep());
        }
        documents
    }

    /// Reads `text` as `work` has it, and keeps the memory for the thread's next article.
    fn read<T>(&self, text: &str, work: impl FnOnce(&mut Draft) -> T) -> T {
        let mut draft = Draft::new(readable(text), &self.config);
        let result = work(&mut draft);
        draft.scratch.keep();
        result
    }

    /// Why quote number `quote` of `doc` has the speaker it has: the text is read once more, and the passes note down what they weigh.
    /// `None`: there is no such quote, or this analyzer reads it otherwise (another one made the document, or it was changed).
    ///
    /// ```
    /// let analyzer = onrecord::Analyzer::new();
    /// let doc = analyzer.analyze("Ann Example met Paul Sample. “It is late,” she said.");
    /// let why = analyzer.explain(&doc, 0).expect("a quote");
    /// assert_eq!((why.decided_by.as_str(), why.speaker.as_deref()), ("pronoun", Some("Ann Example")));
    /// ```
    pub fn explain(&self, doc: &Document, quote: usize) -> Option<Explanation> {
        let wanted = doc.quotes.get(quote)?;
        self.read(&doc.text, |draft| {
            for (name, steps) in STAGES {
                if name != "attribution" {
                    steps.iter().for_each(|step| step(draft));
                }
            }
            let explanation = attribution::explain(draft, quote)?;
            let found = &draft.quotes[quote];
            let same = (found.span, found.kind, found.source, found.speaker);
            (same == (wanted.span, wanted.kind, wanted.source, wanted.speaker)).then_some(explanation)
        })
    }

    /// For the trainer of the tagger: the capitalised runs of a text, and the span of each token. No part of the stable interface.
    #[doc(hidden)]
    pub fn observe_runs(&self, text: &str) -> (Lattice, Vec<Span>) {
        self.read(text, |draft| {
            for (_, steps) in &STAGES[..3] {
                steps.iter().for_each(|step| step(draft));
            }
            let lattice = mention::observe(draft);
            (lattice, draft.tokens.iter().map(|token| token.span()).collect())
        })
    }
}

/// The part of a text whose offsets fit in 32 bits, up to a line end.
fn readable(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let cut = text.floor_char_boundary(LONGEST);
    &text[..memchr::memrchr(b'\n', &text.as_bytes()[..cut]).unwrap_or(cut)]
}

/// Options of an [`Analyzer`]; every method can be called in any order.
#[derive(Debug)]
pub struct Builder {
    config: Config,
    problem: Option<Error>,
}

impl Builder {
    /// Adds a user's names; they win over the built-in ones, earlier gazetteers over later ones.
    pub fn gazetteer(mut self, gazetteer: Gazetteer) -> Builder {
        self.config.gazetteers.push(gazetteer);
        self
    }

    /// Uses the embedded name lists (the default).
    pub fn default_gazetteer(mut self, on: bool) -> Builder {
        self.config.default_gazetteer = on;
        self
    }

    /// Other weights for the tagger of names; `None`: rules alone. No part of the stable interface.
    #[doc(hidden)]
    pub fn name_weights(mut self, weights: Option<Weights>) -> Builder {
        self.config.weights = weights;
        self
    }

    /// Leaves parts of the search for names out, to see what they are worth. No part of the stable interface.
    #[doc(hidden)]
    pub fn without_name_parts(mut self, parts: NameParts) -> Builder {
        self.config.left_out = parts;
        self
    }

    /// More cue verbs, as dictionary forms (`quip`); inflections are made by rule, those of irregular verbs known, with a prefix too
    /// (`overspeak`). One word each, without a hyphen.
    pub fn cues<S: AsRef<str>>(mut self, verbs: impl IntoIterator<Item = S>) -> Builder {
        for verb in verbs {
            let verb = verb.as_ref().trim().to_lowercase();
            if verb.is_empty() || !verb.chars().all(char::is_alphabetic) {
                self.problem.get_or_insert(Error::Config { option: "cues", reason: format!("`{verb}` is not one verb") });
                continue;
            }
            let (lemma, forms) = attribution::inflections(&verb);
            for form in forms {
                self.config.cues.insert(token::hash_key(&form), lemma.clone());
            }
        }
        self
    }

    /// More abbreviations whose full stop ends no sentence (`approx.`, `Bros`, `P.S.`). What is not one word (`e-mail`) is an error.
    pub fn abbreviations<S: AsRef<str>>(mut self, words: impl IntoIterator<Item = S>) -> Builder {
        for word in words {
            let word = word.as_ref().trim().trim_end_matches('.');
            match token::hash_word(word).filter(|_| word.contains(char::is_alphanumeric)) {
                Some(hash) => self.config.abbreviations.push(hash),
                None => {
                    let reason = format!("`{word}` is not one word");
                    self.problem.get_or_insert(Error::Config { option: "abbreviations", reason });
                }
            }
        }
        self
    }

    /// Only mentions with these labels are returned (all are still used to find speakers).
    pub fn labels(mut self, labels: impl IntoIterator<Item = Label>) -> Builder {
        self.config.labels.extend(labels);
        self
    }

    /// The day that *Monday* or *last week* is counted from; else the dateline's or the article's own date is.
    pub fn reference_date(mut self, date: Date) -> Builder {
        self.config.reference_date = Some(date);
        self
    }

    /// The analyzer.
    ///
    /// # Errors
    /// [`Error::Config`] for the first unusable option. Never depends on a text.
    pub fn build(self) -> Result<Analyzer, Error> {
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok(Analyzer { config: self.config }),
        }
    }
}

/// Sentences to tokens.
fn tokens(draft: &mut Draft) {
    let extra = &draft.config.abbreviations;
    let Scratch { tokens, leads, sentence_tokens, .. } = &mut *draft.scratch;
    let room = draft.text.len() / 4;
    tokens.reserve(room);
    leads.reserve(room);
    sentence_tokens.reserve(draft.sentences.len());
    for sentence in &draft.sentences {
        let start = tokens.len();
        token::tokenise(draft.text, sentence.span, &|hash| extra.contains(&hash), tokens);
        sentence_tokens.push(start..tokens.len());
        leads.note(tokens, false);
    }
    leads.note(tokens, true);
    if !draft.config.cues.is_empty() {
        // A user's cue may be any word.
        (0..tokens.len()).filter(|at| tokens[*at].shape.is_word()).for_each(|at| leads.add(token::Kind::Cue, at..at + 1));
    }
}

/// A confidence is no more exact than this.
pub(crate) fn rounded(confidence: f64) -> f64 {
    // As `round` has it for what is never negative, without a call.
    f64::from((confidence * 1000.0 + 0.5) as u32) / 1000.0
}

/// The draft's findings as the public document, with only the labels asked for.
fn finish(draft: &mut Draft, text: &str) -> Document {
    let (entities, mentions) = published(&mut draft.scratch, draft.config);
    let metadata = std::mem::take(&mut draft.metadata);
    Document {
        text: text.to_owned(),
        id: None,
        headline: metadata.headline,
        authors: metadata.authors,
        agency: metadata.agency,
        dateline: metadata.dateline,
        contributors: metadata.contributors,
        copyright: metadata.copyright,
        distributor: metadata.distributor,
        blocks: std::mem::take(&mut draft.blocks),
        sentences: std::mem::take(&mut draft.sentences),
        mentions,
        entities,
        quotes: std::mem::take(&mut draft.quotes).into_iter().map(quote).collect(),
        quoted_terms: std::mem::take(&mut draft.quoted_terms),
    }
}

/// Empties the entities and mentions of a draft into public ones; mentions of labels that nobody asked for are left out.
fn published(scratch: &mut Scratch, config: &Config) -> (Vec<Entity>, Vec<Mention>) {
    let Scratch { tokens, mentions, values, entities, following, .. } = scratch;
    let wanted = |label: Label| config.labels.is_empty() || config.labels.contains(&label);
    // How many of the mentions before each do not stay: mostly none is left out, and then nothing is counted.
    let mut left_out = Vec::new();
    if !config.labels.is_empty() {
        left_out.extend(mentions.iter().scan(0, |count, m| {
            let before = *count;
            *count += !wanted(m.label) as usize;
            Some(before)
        }));
    }
    // The public number of a mention that stays.
    let number = |m: usize| match left_out.get(m) {
        None => Some(m),
        Some(before) => wanted(mentions[m].label).then(|| m - before),
    };
    let entity = |e: Linked| {
        let mut names = Vec::with_capacity(e.mentions.len as usize);
        names.extend(e.mentions.iter(following).filter_map(number));
        let mut titles = Vec::with_capacity(e.titles.len as usize);
        titles.extend(e.titles.iter(following).map(|mention| &mentions[mention]));
        keep_each_once(tokens, &mut titles);
        Entity {
            name: mentions[e.name].span,
            label: e.label,
            id: if config.gazetteers.is_empty() {
                None
            } else {
                e.mentions.iter(following).find_map(|m| config.id(mentions[m].user))
            },
            mentions: names,
            titles: titles.iter().map(|title| title.span).collect(),
            organization: e.organization,
        }
    };
    let mut known = Vec::with_capacity(entities.len());
    known.extend(entities.drain(..).map(entity));
    if !config.labels.is_empty() {
        mentions.retain(|m| wanted(m.label));
    }
    let mention = |m: Tagged| {
        let Tagged { span, label, value, confidence, user, entity, .. } = m;
        let id = config.id(user);
        Mention { span, label, entity, value: value.map(|index| values[index as usize]), confidence: rounded(confidence), id }
    };
    (known, mentions.drain(..).map(mention).collect())
}

/// Keeps the first title of each wording, in the order of the text: of `President Halden`, `the president, Halden` and `PRESIDENT HALDEN` the
/// first.
fn keep_each_once(tokens: &[Token], titles: &mut Vec<&Tagged>) {
    if titles.len() < 2 {
        return;
    }
    titles.sort_unstable_by_key(|title| title.span.start);
    let mut known = HashSet::new();
    titles.retain(|title| known.insert(tokens[title.tokens.clone()].iter().fold(0, |key, token| mix(key, token.hash))));
}

fn quote(q: Said) -> Quote {
    Quote {
        span: q.span,
        kind: q.kind,
        cue: q.cue,
        source: q.source,
        speaker: q.speaker,
        role: q.role,
        addressee: q.addressee,
        group: q.group,
        confidence: rounded(q.confidence),
    }
}
