//! One article while the stages work on it: each stage reads what the ones before wrote and adds its own.

use crate::analyzer::Config;
use crate::token::{Leads, Token};
use crate::{Block, Cue, Label, QuoteKind, Sentence, Span, Value};
use std::ops::Range;
use std::sync::Arc;

/// The article under analysis. Token, sentence, mention and entity numbers index the vectors here.
pub(crate) struct Draft<'a> {
    pub text: &'a str,
    pub config: &'a Config,
    /// Block stage: the text between real line breaks, and whether all of it is ASCII.
    pub stretches: Vec<Span>,
    pub ascii: bool,
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
    pub mentions: Vec<usize>,
    /// TITLE mentions that name this person's roles, in order.
    pub titles: Vec<usize>,
    /// Entity number of the organisation.
    pub organization: Option<usize>,
    pub gender: Gender,
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
            stretches: Vec::new(),
            ascii: false,
            blocks: Vec::new(),
            metadata: Metadata::default(),
            sentences: Vec::new(),
            tokens: Vec::new(),
            leads: Leads::default(),
            sentence_tokens: Vec::new(),
            mentions: Vec::new(),
            values: Vec::new(),
            entities: Vec::new(),
            quotes: Vec::new(),
            quoted_terms: Vec::new(),
        }
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        &self.text[span.range()]
    }

    /// The text of one token.
    pub fn word(&self, token: usize) -> &'a str {
        self.tokens[token].text(self.text)
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
