//! One article while the stages work on it: each stage reads what the ones before wrote and adds its own.

use crate::analyzer::Config;
use crate::token::{Leads, Token};
use crate::{Block, Cue, Label, QuoteKind, Sentence, Span, Value};
use std::cell::Cell;
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
    /// Empty between stages: room for mentions on their way.
    pub spare: Vec<Tagged>,
    /// What the mentions that are values stand for.
    pub values: Vec<Value>,
    /// Entity stage.
    pub entities: Vec<Linked>,
    /// Quote stage: contents; attribution fills in cue, source, speaker ...
    pub quotes: Vec<Said>,
    pub quoted_terms: Vec<Span>,
}

/// The vectors that the stages fill and the document does not keep, empty. A thread hands them on from article to article, so that it
/// need not ask for memory again.
#[derive(Default)]
pub(crate) struct Scratch {
    pub tokens: Vec<Token>,
    pub leads: Leads,
    pub sentence_tokens: Vec<Range<usize>>,
    pub mentions: Vec<Tagged>,
    pub spare: Vec<Tagged>,
    pub values: Vec<Value>,
}

/// A thread does not keep the memory of articles with more tokens than this (24 bytes each).
const MOST_TOKENS_KEPT: usize = 1 << 16;

thread_local! {
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

impl Scratch {
    /// What the last article of this thread has left, or new.
    fn take() -> Scratch {
        SCRATCH.try_with(Cell::take).ok().flatten().map_or_else(Scratch::default, |kept| *kept)
    }

    /// Keeps the memory for the thread's next article.
    pub fn keep(mut self) {
        if self.tokens.capacity() > MOST_TOKENS_KEPT {
            return;
        }
        self.tokens.clear();
        self.leads.clear();
        self.sentence_tokens.clear();
        self.mentions.clear();
        self.spare.clear();
        self.values.clear();
        // A thread that is ending has none any more.
        let _ = SCRATCH.try_with(|cell| cell.set(Some(Box::new(self))));
    }
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
        let Scratch { tokens, leads, sentence_tokens, mentions, spare, values } = Scratch::take();
        Draft {
            text,
            config,
            blocks: Vec::new(),
            metadata: Metadata::default(),
            sentences: Vec::new(),
            tokens,
            leads,
            sentence_tokens,
            mentions,
            spare,
            values,
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
