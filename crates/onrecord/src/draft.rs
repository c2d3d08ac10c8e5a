//! One article while the stages work on it: each stage reads what the ones before wrote and adds its own.

use crate::analyzer::Config;
use crate::lexicon::{NameClasses, Path};
use crate::token::{Leads, Token};
use crate::{Block, Cue, Label, QuoteKind, Sentence, Span, Value};
use std::ops::Range;
use std::sync::Arc;

/// The article under analysis. Token, sentence, mention and entity numbers index the vectors here.
pub(crate) struct Draft<'a> {
    pub text: &'a str,
    pub config: &'a Config,
    /// Block stage.
    pub blocks: Vec<Block>,
    pub metadata: Metadata,
    /// Sentence stage.
    pub sentences: Vec<Sentence>,
    /// Token stage: all tokens in order; `sentence_tokens[i]` are those of sentence `i`.
    pub tokens: Vec<Token>,
    pub leads: Leads,
    pub sentence_tokens: Vec<Range<usize>>,
    /// Mention stage, sorted by start, longer first.
    pub mentions: Vec<Tagged>,
    /// What the mentions that are values stand for.
    pub values: Vec<Value>,
    /// Entity stage.
    pub entities: Vec<Linked>,
    /// Per mention, one more than the next one in its [`Chain`]; 0: none.
    pub following: Vec<u32>,
    /// Quote stage: contents; attribution fills in cue, source, speaker ...
    pub quotes: Vec<Said>,
    pub quoted_terms: Vec<Span>,
}

/// What the block stage draws from the blocks; see [`crate::Document`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Metadata {
    pub headline: Option<String>,
    pub authors: Vec<String>,
    pub agency: Option<String>,
    pub dateline: Option<crate::Dateline>,
    pub contributors: Vec<String>,
    pub copyright: Option<crate::Copyright>,
    pub distributor: Option<String>,
}

/// A mention in the making.
#[derive(Clone, Debug)]
pub(crate) struct Tagged {
    /// First and one past the last token.
    pub tokens: Range<usize>,
    /// Bytes; may cut a token where a name does (`Corp` of `Corp.` never does, `U.S` neither).
    pub span: Span,
    pub label: Label,
    /// Index into `Draft::values`.
    pub value: Option<u32>,
    pub confidence: f64,
    /// A user's gazetteer entry.
    pub id: Option<Arc<str>>,
    /// The lexicon's main form, where the name is an alias: `Associated Press` for `AP`.
    pub canonical: Option<&'static str>,
    /// Entity stage: index into `Draft::entities`. For a TITLE: the person who holds it.
    pub entity: Option<usize>,
}

/// Grammatical gender and number of an entity, as far as the text or its name gives it away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Gender {
    #[default]
    Unknown,
    Male,
    Female,
}

/// An entity in the making.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    /// Index of the mention that gives the canonical name.
    pub name: usize,
    pub label: Label,
    /// Names, in order.
    pub mentions: Chain,
    /// TITLE mentions that name this person's roles, in order.
    pub titles: Chain,
    /// Entity number of the organisation.
    pub organization: Option<usize>,
    pub gender: Gender,
}

/// Mentions that belong together, in the order they were added. A mention is in one chain at most.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chain {
    first: u32,
    last: u32,
    pub len: u32,
}

impl Chain {
    /// Adds a mention; `following` is [`Draft::following`].
    pub fn push(&mut self, mention: usize, following: &mut [u32]) {
        match self.len {
            0 => self.first = mention as u32,
            _ => following[self.last as usize] = mention as u32 + 1,
        }
        self.last = mention as u32;
        self.len += 1;
    }

    /// The mentions.
    pub fn iter<'f>(&self, following: &'f [u32]) -> impl Iterator<Item = usize> + Clone + use<'f> {
        let first = (self.len > 0).then_some(self.first as usize);
        std::iter::successors(first, |at| (following[*at] as usize).checked_sub(1))
    }
}

/// A quote in the making.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub span: Span,
    pub kind: QuoteKind,
    pub cue: Option<Cue>,
    pub source: Option<Span>,
    pub speaker: Option<usize>,
    pub role: Option<Span>,
    pub addressee: Option<Span>,
    pub group: usize,
    pub confidence: f64,
}

impl<'a> Draft<'a> {
    pub fn new(text: &'a str, config: &'a Config) -> Draft<'a> {
        Draft {
            text,
            config,
            blocks: Vec::new(),
            metadata: Metadata::default(),
            sentences: Vec::new(),
            tokens: Vec::new(),
            leads: Leads::default(),
            sentence_tokens: Vec::new(),
            mentions: Vec::new(),
            values: Vec::new(),
            entities: Vec::new(),
            following: Vec::new(),
            quotes: Vec::new(),
            quoted_terms: Vec::new(),
        }
    }

    /// The names of an entity, in order.
    pub fn names_of(&self, entity: usize) -> impl Iterator<Item = &Tagged> + Clone {
        self.entities[entity].mentions.iter(&self.following).map(|mention| &self.mentions[mention])
    }

    /// The titles of a person, in the order they were found.
    pub fn titles_of(&self, entity: usize) -> impl Iterator<Item = &Tagged> + Clone {
        self.entities[entity].titles.iter(&self.following).map(|mention| &self.mentions[mention])
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        &self.text[span.range()]
    }

    /// The text of one token.
    pub fn word(&self, token: usize) -> &'a str {
        self.tokens[token].text(self.text)
    }

    /// The lists that hold the name of exactly these tokens.
    pub fn listed(&self, tokens: Range<usize>) -> NameClasses {
        let path = self.tokens[tokens].iter().try_fold(Path::START, |path, token| path.step(token.hash, token.shape));
        path.map_or(NameClasses(0), Path::classes)
    }

    /// The span from the first to the last token of a non-empty range.
    pub fn span_of(&self, tokens: Range<usize>) -> Span {
        Span::new(self.tokens[tokens.start].start as usize, self.tokens[tokens.end - 1].end as usize)
    }

    /// The first token that ends after byte `at`: the token there, or the next one.
    pub fn token_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|t| t.end as usize <= at)
    }
}
