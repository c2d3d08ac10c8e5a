//! What an analysis returns: spans over the text, and the few strings that are no spans of it.

use crate::Span;
use std::borrow::Cow;
use std::ops::Index;
use std::sync::Arc;

/// Makes an enum with the field's own names, in both directions.
macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $name))] $variant,)+
        }

        impl $type {
            /// All of them, in the order of the guide.
            pub const ALL: &'static [$type] = &[$($type::$variant,)+];

            /// The name used in JSON and Python.
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name,)+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::Error;
            fn from_str(name: &str) -> Result<$type, crate::Error> {
                match name {
                    $($name => Ok($type::$variant),)+
                    _ => Err(crate::Error::Config {
                        option: stringify!($type),
                        reason: format!("`{name}` is none of {}", [$($name),+].join(", ")),
                    }),
                }
            }
        }
    };
}

pub(crate) use named;

named! {
    /// The part of an article's anatomy a block is.
    BlockKind {
        /// The title line.
        Headline = "headline",
        /// A section or category line.
        Section = "section",
        /// Who wrote it.
        Byline = "byline",
        /// The place, date and agency that lead into the first paragraph; inline.
        Dateline = "dateline",
        /// Body text.
        Paragraph = "paragraph",
        /// A short heading between paragraphs.
        Subhead = "subhead",
        /// One bullet or numbered item.
        ListItem = "list_item",
        /// Rules and lone punctuation.
        Separator = "separator",
        /// Contributors, translators, editors, photographers.
        Credit = "credit",
        /// Rights and distribution notice.
        Copyright = "copyright",
        /// Site furniture: navigation, share, subscribe, comments.
        Boilerplate = "boilerplate",
    }
}

named! {
    /// What a mention names: OntoNotes 5 labels, and `TITLE`.
    Label {
        /// People, without title.
        Person = "PERSON",
        /// Nationalities, religious and political groups.
        Norp = "NORP",
        /// Companies, agencies, institutions, parties, teams, media.
        Org = "ORG",
        /// Countries, states, cities.
        Gpe = "GPE",
        /// Regions, mountains, waters, continents.
        Loc = "LOC",
        /// Buildings, airports, bridges, streets.
        Fac = "FAC",
        /// Named products.
        Product = "PRODUCT",
        /// Named events.
        Event = "EVENT",
        /// Named laws and treaties.
        Law = "LAW",
        /// Titles of works.
        WorkOfArt = "WORK_OF_ART",
        /// Languages.
        Language = "LANGUAGE",
        /// Dates and periods, absolute or relative.
        Date = "DATE",
        /// Times shorter than a day.
        Time = "TIME",
        /// Amounts of money, unit included.
        Money = "MONEY",
        /// Percentages and percentage points.
        Percent = "PERCENT",
        /// Measures with a unit.
        Quantity = "QUANTITY",
        /// `first`, `second`, `19th`.
        Ordinal = "ORDINAL",
        /// Other numbers.
        Cardinal = "CARDINAL",
        /// A person's role.
        Title = "TITLE",
    }
}

impl Label {
    /// The label of a name (a person, place, body, work ...), not of a value or a title.
    pub fn is_name(self) -> bool {
        self <= Label::Language
    }
}

named! {
    /// How much of a quote's content stands in quote marks.
    QuoteKind {
        /// All of it.
        Direct = "direct",
        /// Nothing.
        Indirect = "indirect",
        /// A part.
        Mixed = "mixed",
    }
}

/// A block: a stretch of text with one role in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Block {
    /// Without surrounding white space.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Its role.
    pub kind: BlockKind,
}

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sentence {
    /// From its first to its last mark, closing quote marks included.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Index of the block it ends in (a paragraph's first sentence may begin in the dateline before it).
    pub block: usize,
}

/// The normalised value of a DATE, TIME, MONEY, PERCENT or QUANTITY, ORDINAL or CARDINAL.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[non_exhaustive]
pub enum Value {
    /// ISO 8601: `2025-06-09`, `2025-06`, `2012`, `T13:00`, `2025-06-09T20`, `P90D`.
    Time(ShortText),
    /// A number with its unit.
    Amount(Amount),
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Amount {
    /// The number, scaled (`1.5 billion` is 1500000000); of a range, its lower end.
    pub number: f64,
    /// Upper end of a range.
    #[cfg_attr(feature = "serde", serde(default))]
    pub upper: Option<f64>,
    /// ISO 4217 code, `%`, `pp` (percentage points), `bp` (basis points), a unit symbol (`km`), or empty.
    pub unit: ShortText,
}

/// Up to 31 bytes of text without an allocation.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ShortText {
    len: u8,
    bytes: [u8; 31],
}

impl ShortText {
    /// `text`, cut to the last character that ends within 31 bytes.
    pub fn new(text: &str) -> ShortText {
        let len = text.floor_char_boundary(31);
        let mut bytes = [0; 31];
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        ShortText { len: len as u8, bytes }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // The bytes were copied from a str at a character boundary.
        std::str::from_utf8(&self.bytes[..self.len as usize]).unwrap_or_default()
    }
}

impl std::fmt::Write for ShortText {
    /// Appends; text past 31 bytes is an error, so a value is never silently cut.
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let start = self.len as usize;
        let room = self.bytes.get_mut(start..start + text.len()).ok_or(std::fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len += text.len() as u8;
        Ok(())
    }
}

impl std::fmt::Debug for ShortText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl std::fmt::Display for ShortText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ShortText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for ShortText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<ShortText, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        if text.len() > 31 {
            return Err(serde::de::Error::custom("a value has at most 31 bytes"));
        }
        Ok(ShortText::new(&text))
    }
}

/// One place where the text names something, gives a value or a title.
///
/// By itself, a mention, entity or quote is written with the keys of the form `onrecord/1`, spans in bytes, but for those that take the
/// document's text: `text`, `name`, `speaker_name` ...
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Mention {
    /// Without a leading *the* and a final *'s*.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// What it is.
    pub label: Label,
    /// Index of the entity it refers to; names and resolved titles have one.
    pub entity: Option<usize>,
    /// The normalised value, where it can be known.
    pub value: Option<Value>,
    /// How sure the tagger is, 0 to 1.
    pub confidence: f64,
    /// The id of the user's gazetteer entry that matched.
    pub id: Option<Arc<str>>,
}

/// What one or more mentions of the document refer to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entity {
    /// The longest proper mention; see [`Document::name`] for its text.
    #[cfg_attr(feature = "serde", serde(rename = "name_span"))]
    pub name: Span,
    /// The label of that mention.
    pub label: Label,
    /// Indices of its mentions (names, not titles), in order.
    pub mentions: Vec<usize>,
    /// A person's titles and roles as written, each wording once (`President` and `president` are one), in order.
    #[cfg_attr(feature = "serde", serde(rename = "title_spans"))]
    pub titles: Vec<Span>,
    /// Index of the organisation the text puts the person in, where it says so.
    #[cfg_attr(feature = "serde", serde(rename = "organization_entity"))]
    pub organization: Option<usize>,
    /// The id of the user's gazetteer entry.
    pub id: Option<Arc<str>>,
}

/// The word or words that signal an attribution.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cue {
    /// Where it stands.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Its dictionary form: `say` for `said`.
    pub lemma: Cow<'static, str>,
}

/// One stretch of reported content and who said it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quote {
    /// The content: of a direct quote what stands between its marks, else the reported clause.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Direct, indirect or mixed.
    pub kind: QuoteKind,
    /// The cue, if there is one.
    pub cue: Option<Cue>,
    /// The source as written: a name, a pronoun or a nominal.
    pub source: Option<Span>,
    /// Index of the entity the source resolves to.
    pub speaker: Option<usize>,
    /// The speaker's title in this document; of an unnamed one (`A spokeswoman left. She said`), that of its own words.
    #[cfg_attr(feature = "serde", serde(rename = "role_span"))]
    pub role: Option<Span>,
    /// Who was told.
    pub addressee: Option<Span>,
    /// Parts and continuations of one utterance share it.
    pub group: usize,
    /// How sure the attribution is, 0 to 1.
    pub confidence: f64,
}

/// The lead-in of a first paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Dateline {
    /// `LONDON`, `BEIJING/TAIPEI`.
    pub place: String,
    /// As written: `June 9`.
    pub date: Option<String>,
    /// `Reuters`.
    pub agency: Option<String>,
}

/// A rights notice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Copyright {
    /// The (first) year.
    pub year: Option<u16>,
    /// Who holds the rights.
    pub holder: Option<String>,
}

/// An analysed article. Offsets are UTF-8 bytes of `text`, ends exclusive.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// The text as given, untouched.
    pub text: String,
    /// The caller's name for the document.
    pub id: Option<String>,
    /// The headline.
    pub headline: Option<String>,
    /// Authors, in order.
    pub authors: Vec<String>,
    /// The news agency or outlet the byline, dateline or notice gives.
    pub agency: Option<String>,
    /// The dateline's parts.
    pub dateline: Option<Dateline>,
    /// People in credit blocks who wrote, reported or edited.
    pub contributors: Vec<String>,
    /// The rights notice.
    pub copyright: Option<Copyright>,
    /// Who distributes the article.
    pub distributor: Option<String>,
    /// Blocks in order, covering all text that is not blank (white space, controls, what has no width).
    pub blocks: Vec<Block>,
    /// Sentences in order.
    pub sentences: Vec<Sentence>,
    /// Mentions in order of start (longer first); only a TITLE may contain others.
    pub mentions: Vec<Mention>,
    /// Entities in order of first mention.
    pub entities: Vec<Entity>,
    /// Quotes in order of start (longer first); they may nest.
    pub quotes: Vec<Quote>,
    /// What stands in quote marks but is no quote: terms, titles, scare quotes.
    pub quoted_terms: Vec<Span>,
}

impl Index<Span> for Document {
    type Output = str;

    /// The text of a span of this document.
    ///
    /// # Panics
    /// If the span is none of this document's: past the end of its text, or inside a character.
    fn index(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}

impl Document {
    /// The canonical name of an entity, line breaks inside it made blanks.
    ///
    /// # Panics
    /// If the entity is another document's, whose span is none here.
    pub fn name(&self, entity: &Entity) -> Cow<'_, str> {
        one_line(&self[entity.name])
    }

    /// The titles and roles of an entity as written, line breaks inside them made blanks.
    ///
    /// # Panics
    /// The iterator does, if the entity is another document's.
    pub fn titles<'a>(&'a self, entity: &'a Entity) -> impl Iterator<Item = Cow<'a, str>> {
        entity.titles.iter().map(|title| one_line(&self[*title]))
    }

    /// Who said it: the resolved full name, else the source's own words.
    ///
    /// # Panics
    /// If the quote is another document's, whose speaker or source is none here.
    pub fn speaker_name(&self, quote: &Quote) -> Option<Cow<'_, str>> {
        match (quote.speaker, quote.source) {
            (Some(speaker), _) => Some(self.name(&self.entities[speaker])),
            (None, Some(source)) => Some(one_line(&self[source])),
            (None, None) => None,
        }
    }

    /// The speaker's role as written.
    ///
    /// # Panics
    /// If the quote is another document's.
    pub fn role(&self, quote: &Quote) -> Option<Cow<'_, str>> {
        quote.role.map(|role| one_line(&self[role]))
    }
}

/// `text` with each run of white space made one blank; borrowed where nothing changes.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_whitespace() && c != ' ') && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
