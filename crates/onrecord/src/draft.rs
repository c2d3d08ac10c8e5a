//! One article while the stages work on it: each stage reads what the ones before wrote and adds its own.

use crate::analyzer::Config;
use crate::attribution::Scratch as Resolving;
use crate::block::Scratch as Blocking;
use crate::entity::Names;
use crate::gazetteer::Place;
use crate::key::Shape;
use crate::lexicon::{NameClasses, Path};
use crate::mention::name::Scratch as Naming;
use crate::quote::Scratch as Quoting;
use crate::token::{Leads, Token, WordSet, words};
use crate::{Block, Cue, Label, QuoteKind, Sentence, Span, Value};
use std::cell::RefCell;
use std::ops::{Deref, DerefMut, Range};

/// What stands in brackets behind the rank of who has left it.
pub(crate) const RETIRED: &WordSet = words!["rtd", "retd", "ret", "retired"];

/// The article under analysis. Token, sentence, mention and entity numbers index the vectors here and in [`Scratch`].
pub(crate) struct Draft<'a> {
    pub text: &'a str,
    pub config: &'a Config,
    /// Block stage.
    pub blocks: Vec<Block>,
    pub metadata: Metadata,
    /// Sentence stage.
    pub sentences: Vec<Sentence>,
    /// Quote stage: contents; attribution fills in cue, source, speaker ...
    pub quotes: Vec<Said>,
    pub quoted_terms: Vec<Span>,
    /// What the document does not keep.
    pub scratch: Box<Scratch>,
}

/// The vectors that the stages fill and the document does not keep. A thread hands them on, empty, from article to article, so that it
/// need not ask for memory again.
#[derive(Default)]
pub(crate) struct Scratch {
    /// Block stage: what stands between real line breaks. Most are a block; a paragraph may be several.
    pub stretches: Vec<Span>,
    /// Scratch memory for the search for blocks.
    pub blocking: Blocking,
    /// Token stage: all tokens in order; `sentence_tokens[i]` are those of sentence `i`.
    pub tokens: Vec<Token>,
    pub leads: Leads,
    pub sentence_tokens: Vec<Range<usize>>,
    /// Mention stage, sorted by start, longer first.
    pub mentions: Vec<Tagged>,
    /// Empty between stages: scratch memory for mentions on their way.
    pub spare: Vec<Tagged>,
    /// What the mentions that are values stand for.
    pub values: Vec<Value>,
    /// Scratch memory for the search for names.
    pub naming: Option<Box<Naming>>,
    /// Entity stage.
    pub entities: Vec<Linked>,
    /// Per mention, one more than the next one in its [`Chain`]; 0: none.
    pub following: Vec<u32>,
    /// Empty between stages: what the entity stage looks names up in.
    pub linking: Names,
    /// Scratch memory for the search for quotes; none while a step has it.
    pub quoting: Option<Box<Quoting>>,
    /// Scratch memory for the search for speakers.
    pub resolving: Resolving,
}

/// A thread keeps no more bytes than these of an article, what news of 200 KB takes, and of all others together.
const MOST_KEPT: usize = 4 << 20;

/// A thread keeps the memory of so many articles.
pub(crate) const MOST_SCRATCHES: usize = 24;

thread_local! {
    // Boxes, as they are handed on: a scratch is a kilobyte and more.
    #[expect(clippy::vec_box)]
    static SCRATCHES: RefCell<Vec<Box<Scratch>>> = const { RefCell::new(Vec::new()) };
}

impl Scratch {
    /// What an article of this thread has left, or new.
    fn take() -> Box<Scratch> {
        SCRATCHES.try_with(|kept| kept.borrow_mut().pop()).ok().flatten().unwrap_or_default()
    }

    /// Gives an entity one more name.
    pub fn add_name(&mut self, entity: usize, mention: usize) {
        self.entities[entity].mentions.push(mention, &mut self.following);
    }

    /// Gives a person one more title.
    pub fn add_title(&mut self, person: usize, mention: usize) {
        self.entities[person].titles.push(mention, &mut self.following);
    }

    /// Bytes of the vectors that grow with the text: of tokens in prose, of mentions in a table. The other scratch memory grows with these.
    fn held(&self) -> usize {
        fn bytes<T>(vector: &Vec<T>) -> usize {
            vector.capacity() * size_of::<T>()
        }
        let (tokens, mentions) = (bytes(&self.tokens), bytes(&self.mentions) + bytes(&self.spare) + bytes(&self.values));
        let sentences = bytes(&self.stretches) + bytes(&self.sentence_tokens);
        tokens + mentions + sentences + bytes(&self.entities) + bytes(&self.following)
    }

    /// Keeps the memory for the thread's next article.
    pub fn keep(mut self: Box<Self>) {
        // A thread that is ending has none any more.
        let others = SCRATCHES.try_with(|kept| kept.borrow().len()).unwrap_or(MOST_SCRATCHES);
        let most = if others == 0 { MOST_KEPT } else { MOST_KEPT / MOST_SCRATCHES };
        if others >= MOST_SCRATCHES || self.held() > most {
            return;
        }
        self.stretches.clear();
        self.tokens.clear();
        self.leads.clear();
        self.sentence_tokens.clear();
        self.mentions.clear();
        self.spare.clear();
        self.values.clear();
        self.entities.clear();
        self.following.clear();
        let _ = SCRATCHES.try_with(|kept| kept.borrow_mut().push(self));
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
    /// Index into [`Scratch::values`].
    pub value: Option<u32>,
    pub confidence: f64,
    /// A user's gazetteer entry.
    pub user: Option<Place>,
    /// The lexicon's main form, where the name is an alias: `Associated Press` for `AP`.
    pub canonical: Option<&'static str>,
    /// Entity stage: index into [`Scratch::entities`]. For a TITLE: the person who holds it.
    pub entity: Option<usize>,
}

impl Tagged {
    /// A mention without a value, an entry, a main form or an entity.
    pub fn new(tokens: Range<usize>, span: Span, label: Label, confidence: f64) -> Tagged {
        Tagged { tokens, span, label, value: None, confidence, user: None, canonical: None, entity: None }
    }
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
    /// Adds a mention; `following` is [`Scratch::following`].
    fn push(&mut self, mention: usize, following: &mut [u32]) {
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

impl Deref for Draft<'_> {
    type Target = Scratch;

    fn deref(&self) -> &Scratch {
        &self.scratch
    }
}

impl DerefMut for Draft<'_> {
    fn deref_mut(&mut self) -> &mut Scratch {
        &mut self.scratch
    }
}

impl<'a> Draft<'a> {
    pub fn new(text: &'a str, config: &'a Config) -> Draft<'a> {
        Draft {
            text,
            config,
            blocks: Vec::new(),
            metadata: Metadata::default(),
            sentences: Vec::new(),
            quotes: Vec::new(),
            quoted_terms: Vec::new(),
            scratch: Scratch::take(),
        }
    }

    /// The names of an entity, in order.
    pub fn names_of(&self, entity: usize) -> impl Iterator<Item = &Tagged> + Clone {
        self.entities[entity].mentions.iter(&self.following).map(|mention| &self.mentions[mention])
    }

    /// The token at `at`, if there is one, is one of these words or marks.
    #[inline]
    pub fn is_one(&self, at: usize, words: &WordSet) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_one(words))
    }

    /// The number of the sentence that holds a token.
    #[inline(never)] // Asked at many places.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentence_tokens.partition_point(|range| range.end <= token)
    }

    /// The number of the first mention that starts at byte `at` or behind it.
    #[inline(never)] // Asked at many places.
    pub fn mention_from_byte(&self, at: usize) -> usize {
        self.mentions.partition_point(|m| m.span.start < at)
    }

    /// The person named at the top of the article whose initials the token is: `AR`, of Ann Rook.
    pub fn with_initials(&self, token: usize) -> Option<&Tagged> {
        const NAMES: usize = 64;
        let word = &self.tokens[token];
        let &[first, last] = word.bytes(self.text) else { return None };
        let opens = |at: usize, letter: u8| self.tokens[at].bytes(self.text).first() == Some(&letter);
        let mut names = self.mentions.iter().take(if word.shape == Shape::Upper { NAMES } else { 0 });
        names.find(|m| {
            let full = m.label == Label::Person && m.tokens.len() > 1;
            full && opens(m.tokens.start, first) && opens(m.tokens.end - 1, last)
        })
    }

    /// The number of the first mention that starts at token `at` or behind it.
    #[inline(never)] // Asked at many places.
    pub fn mention_from(&self, at: usize) -> usize {
        self.mentions.partition_point(|m| m.tokens.start < at)
    }

    /// `2d`, `3d` at `at`, as some papers write *II* and *III* behind a name.
    pub fn is_generation(&self, at: usize) -> bool {
        let Some([number, ending, ..]) = self.tokens.get(at..) else { return false };
        number.is_one(words!["2", "3"]) && ending.is_glued() && ending.is_one(words!["d"])
    }

    /// One past a role's short form or a rank's state in brackets: `Inspector General of Police | (IGP)`, `Brigadier | (rtd)`; `at` where
    /// there is none.
    pub fn past_bracket(&self, at: usize) -> usize {
        // `(Ret’d)`
        let glued = self.is_one(at + 1, words!["ret"]) && self.is_one(at + 2, words!["'d"]) && self.is_one(at + 3, words![")"]);
        if glued {
            return at + 4 * self.is_one(at, words!["("]) as usize;
        }
        if !self.is_one(at, words!["("]) || !self.is_one(at + 2, words![")"]) {
            return at;
        }
        let inside = &self.tokens[at + 1];
        let short = inside.shape == Shape::Upper || inside.is_one(RETIRED);
        at + 3 * short as usize
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

    /// The tokens that a short span, which is not empty, touches.
    pub fn tokens_of(&self, span: Span) -> Range<usize> {
        let first = self.token_at(span.start);
        let more = self.tokens.get(first + 1..).unwrap_or_default().iter().take_while(|t| (t.start as usize) < span.end);
        first..first + 1 + more.count()
    }

    /// The first token that ends after byte `at`: the token there, or the next one.
    pub fn token_at(&self, at: usize) -> usize {
        let ends_before = |token: &Token| token.end as usize <= at;
        // Tokens are spread about evenly: it is looked for around the byte's share of the text, in steps that double, so that a look at
        // a long text stays near.
        let guess = (at as u64 * self.tokens.len() as u64 / self.text.len().max(1) as u64) as usize;
        let (mut low, mut high, mut step) = (guess, guess, 8);
        while low > 0 && !self.tokens.get(low - 1).is_some_and(ends_before) {
            low = low.saturating_sub(step);
            step *= 2;
        }
        while self.tokens.get(high).is_some_and(ends_before) {
            high += step;
            step *= 2;
        }
        let (low, high) = (low.min(self.tokens.len()), high.min(self.tokens.len()));
        low + self.tokens[low..high].partition_point(ends_before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Few tokens, but much else: a table of numbers, say.
    #[test]
    fn memory_of_a_huge_article_is_not_kept() {
        let mut scratch = Scratch::take();
        scratch.mentions.reserve(MOST_KEPT / size_of::<Tagged>() + 1);
        scratch.keep();
        assert_eq!(Scratch::take().mentions.capacity(), 0);
        let mut scratch = Scratch::take();
        scratch.mentions.reserve(100);
        scratch.keep();
        assert!(Scratch::take().mentions.capacity() >= 100);
    }

    #[test]
    fn a_token_is_found_from_any_byte_however_uneven_the_text() {
        let long = format!("{}{}{}. End", "a ".repeat(300), "b".repeat(5000), " ".repeat(900));
        let config = Config::default();
        for text in ["", " ", "One", "Ann Example said so.", &long] {
            let mut draft = Draft::new(text, &config);
            crate::token::tokenise(text, Span::new(0, text.len()), &|_| false, &mut draft.tokens);
            for at in 0..text.len() + 3 {
                assert_eq!(
                    draft.token_at(at),
                    draft.tokens.iter().filter(|t| t.end as usize <= at).count(),
                    "{at} of {}",
                    text.len()
                );
            }
        }
    }
}
