//! Documents to and from JSON: the form `onrecord/1`, one document an object.
//!
//! [`Wire`] is that form, for both directions. Everything a reader may want as text stands beside the span it comes from
//! (`role` and `role_span`), so no reader has to slice and a document read back equals the one written. JSON that has the
//! texts alone is read too: [`Texts`] looks the spans up among the mentions.

use crate::document::one_line;
use crate::{Block, Copyright, Dateline, Document, Error, Label, OffsetMap, QuoteKind, Sentence, Span, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::HashMap;

/// JSON Schema (draft 2020-12) of the form that [`Document::to_json`] writes.
pub const JSON_SCHEMA: &str = include_str!("../../schema/onrecord-1.schema.json");

/// Name of the form; a change that breaks readers gets a new number.
const FORM: &str = "onrecord/1";

/// What a JSON document's offsets count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum OffsetUnit {
    /// UTF-8 bytes.
    Byte,
    /// Unicode code points.
    Char,
}

impl Document {
    /// The document as one line of JSON, with its text; [`JSON_SCHEMA`] describes it.
    ///
    /// ```
    /// use onrecord::{Analyzer, Document, OffsetUnit};
    /// let doc = Analyzer::new().analyze("“Prices fell,” the ministry said.");
    /// assert_eq!(Document::from_json(&doc.to_json(OffsetUnit::Char))?, doc);
    /// # Ok::<(), onrecord::Error>(())
    /// ```
    pub fn to_json(&self, unit: OffsetUnit) -> String {
        written(&Wire::new(self, unit, true))
    }

    /// The same with `selector` in every mention and quote: its own text with 32 characters before and behind
    /// ([`Document::selector`]), to find it again where offsets no longer fit.
    pub fn to_json_with_selectors(&self, unit: OffsetUnit) -> String {
        let mut wire = Wire::new(self, unit, true);
        for (wire, mention) in wire.mentions.iter_mut().zip(&self.mentions) {
            wire.selector = Some(self.selector(mention.span).into());
        }
        for (wire, quote) in wire.quotes.iter_mut().zip(&self.quotes) {
            wire.selector = Some(self.selector(quote.span).into());
        }
        written(&wire)
    }

    /// The same without the key `text`, for those who keep the texts elsewhere; read it with [`Document::from_json_with_text`].
    pub fn to_json_without_text(&self, unit: OffsetUnit) -> String {
        written(&Wire::new(self, unit, false))
    }

    /// Reads what [`Document::to_json`] wrote, whatever its unit.
    ///
    /// # Errors
    /// [`Error::Json`] for anything else: no `onrecord/1` document, no text in it, an offset outside the text or inside a
    /// character, an index of nothing, a `text`, `name`, `title`, `role` or `speaker_name` that is not what stands there.
    pub fn from_json(json: &str) -> Result<Document, Error> {
        parsed(json)?.into_document(None)
    }

    /// Reads what [`Document::to_json_without_text`] wrote, given the text it was made from.
    ///
    /// # Errors
    /// As [`Document::from_json`]; also when the JSON holds another text.
    pub fn from_json_with_text(json: &str, text: &str) -> Result<Document, Error> {
        parsed(json)?.into_document(Some(text))
    }
}

/// The same form as [`Document::to_json`], offsets in bytes.
impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire::new(self, OffsetUnit::Byte, true).serialize(serializer)
    }
}

/// The same form as [`Document::from_json`].
impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Document, D::Error> {
        Wire::deserialize(deserializer)?.into_document(None).map_err(serde::de::Error::custom)
    }
}

/// `Wire` has string keys and no `Serialize` of its own that could fail.
fn written(wire: &Wire) -> String {
    serde_json::to_string(wire).unwrap_or_default()
}

fn parsed(json: &str) -> Result<Wire<'static>, Error> {
    // Serde would take the values of an object without their keys.
    if !json.trim_start().starts_with('{') {
        return Err(wrong("not an object".into()));
    }
    serde_json::from_str(json).map_err(|e| wrong(e.to_string()))
}

fn wrong(reason: String) -> Error {
    Error::Json { reason }
}

/// A document as it stands in JSON.
#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Wire<'a> {
    schema: Cow<'a, str>,
    offset_unit: OffsetUnit,
    id: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    metadata: Metadata<'a>,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    mentions: Vec<Mention<'a>>,
    entities: Vec<Entity<'a>>,
    quotes: Vec<Quote<'a>>,
    quoted_terms: Vec<Span>,
}

#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Metadata<'a> {
    headline: Option<Cow<'a, str>>,
    authors: Cow<'a, [String]>,
    agency: Option<Cow<'a, str>>,
    dateline: Option<Cow<'a, Dateline>>,
    contributors: Cow<'a, [String]>,
    copyright: Option<Cow<'a, Copyright>>,
    distributor: Option<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Mention<'a> {
    start: usize,
    end: usize,
    text: Cow<'a, str>,
    label: Label,
    entity: Option<usize>,
    value: Option<Value>,
    confidence: f64,
    id: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    selector: Option<Selector<'a>>,
}

#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Entity<'a> {
    name: Cow<'a, str>,
    name_span: Option<Span>,
    label: Label,
    mentions: Cow<'a, [usize]>,
    titles: Vec<Cow<'a, str>>,
    title_spans: Option<Vec<Span>>,
    organization: Option<Cow<'a, str>>,
    organization_entity: Option<usize>,
    id: Option<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Quote<'a> {
    start: usize,
    end: usize,
    text: Cow<'a, str>,
    kind: QuoteKind,
    group: usize,
    cue: Option<Cue<'a>>,
    source: Option<Span>,
    speaker: Option<usize>,
    speaker_name: Option<Cow<'a, str>>,
    role: Option<Cow<'a, str>>,
    role_span: Option<Span>,
    addressee: Option<Span>,
    confidence: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    selector: Option<Selector<'a>>,
}

/// Written for other tools; nothing reads it back.
#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Selector<'a> {
    prefix: Cow<'a, str>,
    exact: Cow<'a, str>,
    suffix: Cow<'a, str>,
}

impl<'a> From<crate::Selector<'a>> for Selector<'a> {
    fn from(of: crate::Selector<'a>) -> Selector<'a> {
        Selector { prefix: Cow::Borrowed(of.prefix), exact: Cow::Borrowed(of.exact), suffix: Cow::Borrowed(of.suffix) }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object")]
struct Cue<'a> {
    start: usize,
    end: usize,
    lemma: Cow<'a, str>,
}

/// Byte spans of a document in the unit to be written.
struct Writer<'a> {
    doc: &'a Document,
    /// Nothing to convert for bytes.
    map: Option<OffsetMap>,
}

impl<'a> Wire<'a> {
    fn new(doc: &'a Document, unit: OffsetUnit, with_text: bool) -> Wire<'a> {
        let map = (unit == OffsetUnit::Char).then(|| OffsetMap::new(&doc.text));
        let write = Writer { doc, map };
        Wire {
            schema: Cow::Borrowed(FORM),
            offset_unit: unit,
            id: doc.id.as_deref().map(Cow::Borrowed),
            text: with_text.then_some(Cow::Borrowed(&doc.text)),
            metadata: Metadata {
                headline: doc.headline.as_deref().map(Cow::Borrowed),
                authors: Cow::Borrowed(&doc.authors),
                agency: doc.agency.as_deref().map(Cow::Borrowed),
                dateline: doc.dateline.as_ref().map(Cow::Borrowed),
                contributors: Cow::Borrowed(&doc.contributors),
                copyright: doc.copyright.as_ref().map(Cow::Borrowed),
                distributor: doc.distributor.as_deref().map(Cow::Borrowed),
            },
            blocks: doc.blocks.iter().map(|b| Block { span: write.span(b.span), ..*b }).collect(),
            sentences: doc.sentences.iter().map(|s| Sentence { span: write.span(s.span), ..*s }).collect(),
            mentions: doc.mentions.iter().map(|m| write.mention(m)).collect(),
            entities: doc.entities.iter().map(|e| write.entity(e)).collect(),
            quotes: doc.quotes.iter().map(|q| write.quote(q)).collect(),
            quoted_terms: doc.quoted_terms.iter().map(|t| write.span(*t)).collect(),
        }
    }

    /// The document, checked against its text: the one in the JSON, or the one given.
    fn into_document(self, given: Option<&str>) -> Result<Document, Error> {
        if self.schema != FORM {
            return Err(wrong(format!("schema is `{}`, not `{FORM}`", self.schema)));
        }
        let text = match (self.text, given) {
            (Some(own), Some(given)) if own != given => return Err(wrong("text differs from the text given".into())),
            (Some(own), _) => own.into_owned(),
            (None, Some(given)) => given.to_owned(),
            (None, None) => return Err(wrong("text is left out, and has to be given".into())),
        };
        let read = Reader {
            map: OffsetMap::new(&text),
            text: &text,
            unit: self.offset_unit,
            blocks: self.blocks.len(),
            mentions: self.mentions.len(),
            entities: self.entities.len(),
        };
        let blocks = each("blocks", self.blocks, |at, b| Ok(Block { span: read.span(at, "", b.span)?, ..b }))?;
        let sentences = each("sentences", self.sentences, |at, s| {
            read.index(at, "block", s.block, read.blocks)?;
            Ok(Sentence { span: read.span(at, "", s.span)?, ..s })
        })?;
        let mentions = each("mentions", self.mentions, |at, m| read.mention(at, m))?;
        let texts = Texts::new(&text, &mentions, &self.entities);
        let entities = each("entities", self.entities, |at, e| read.entity(at, e, &texts))?;
        let quotes = each("quotes", self.quotes, |at, q| read.quote(at, q, &texts))?;
        drop(texts);
        let quoted_terms = each("quoted_terms", self.quoted_terms, |at, t| read.span(at, "", t))?;
        let Metadata { headline, authors, agency, dateline, contributors, copyright, distributor } = self.metadata;
        Ok(Document {
            id: self.id.map(Cow::into_owned),
            headline: headline.map(Cow::into_owned),
            authors: authors.into_owned(),
            agency: agency.map(Cow::into_owned),
            dateline: dateline.map(Cow::into_owned),
            contributors: contributors.into_owned(),
            copyright: copyright.map(Cow::into_owned),
            distributor: distributor.map(Cow::into_owned),
            blocks,
            sentences,
            mentions,
            entities,
            quotes,
            quoted_terms,
            text,
        })
    }
}

impl<'a> Writer<'a> {
    fn span(&self, span: Span) -> Span {
        match &self.map {
            Some(map) => Span::new(map.to_char(&self.doc.text, span.start), map.to_char(&self.doc.text, span.end)),
            None => span,
        }
    }

    fn mention(&self, mention: &'a crate::Mention) -> Mention<'a> {
        let Span { start, end } = self.span(mention.span);
        Mention {
            start,
            end,
            text: Cow::Borrowed(&self.doc[mention.span]),
            label: mention.label,
            entity: mention.entity,
            value: mention.value,
            confidence: mention.confidence,
            id: mention.id.as_deref().map(Cow::Borrowed),
            selector: None,
        }
    }

    fn entity(&self, entity: &'a crate::Entity) -> Entity<'a> {
        Entity {
            name: self.doc.name(entity),
            name_span: Some(self.span(entity.name)),
            label: entity.label,
            mentions: Cow::Borrowed(&entity.mentions),
            titles: self.doc.titles(entity).collect(),
            title_spans: Some(entity.titles.iter().map(|title| self.span(*title)).collect()),
            organization: entity.organization.map(|e| self.doc.name(&self.doc.entities[e])),
            organization_entity: entity.organization,
            id: entity.id.as_deref().map(Cow::Borrowed),
        }
    }

    fn quote(&self, quote: &'a crate::Quote) -> Quote<'a> {
        let Span { start, end } = self.span(quote.span);
        let cue = |cue: &'a crate::Cue| {
            let Span { start, end } = self.span(cue.span);
            Cue { start, end, lemma: Cow::Borrowed(&cue.lemma) }
        };
        Quote {
            start,
            end,
            text: Cow::Borrowed(&self.doc[quote.span]),
            kind: quote.kind,
            group: quote.group,
            cue: quote.cue.as_ref().map(cue),
            source: quote.source.map(|source| self.span(source)),
            speaker: quote.speaker,
            speaker_name: self.doc.speaker_name(quote),
            role: self.doc.role(quote),
            role_span: quote.role.map(|role| self.span(role)),
            addressee: quote.addressee.map(|addressee| self.span(addressee)),
            confidence: quote.confidence,
            selector: None,
        }
    }
}

/// Where in the JSON something stands, for the messages: `mentions`, 3.
type Place = (&'static str, usize);

/// `read` of every item of a list; `list` names it in errors.
fn each<T, U>(list: &'static str, items: Vec<T>, read: impl Fn(Place, T) -> Result<U, Error>) -> Result<Vec<U>, Error> {
    items.into_iter().enumerate().map(|(i, item)| read((list, i), item)).collect()
}

/// An error at a place: `mentions[3].entity: ...`.
fn misfit((list, i): Place, key: &str, reason: String) -> Error {
    let dot = if key.is_empty() { "" } else { "." };
    wrong(format!("{list}[{i}]{dot}{key}: {reason}"))
}

/// Checks offsets and indices, and turns offsets into bytes.
struct Reader<'t> {
    text: &'t str,
    map: OffsetMap,
    unit: OffsetUnit,
    blocks: usize,
    mentions: usize,
    entities: usize,
}

impl Reader<'_> {
    fn span(&self, at: Place, key: &str, span: Span) -> Result<Span, Error> {
        let (length, name) = match self.unit {
            OffsetUnit::Byte => (self.text.len(), "bytes"),
            OffsetUnit::Char => (self.map.to_char(self.text, self.text.len()), "code points"),
        };
        if span.start > span.end || span.end > length {
            return Err(misfit(at, key, format!("{}..{} is no span of a text of {length} {name}", span.start, span.end)));
        }
        match self.unit {
            OffsetUnit::Char => Ok(Span::new(self.map.to_byte(self.text, span.start), self.map.to_byte(self.text, span.end))),
            OffsetUnit::Byte if self.text.get(span.range()).is_some() => Ok(span),
            OffsetUnit::Byte => Err(misfit(at, key, format!("{}..{} cuts a character", span.start, span.end))),
        }
    }

    fn index(&self, at: Place, key: &str, index: usize, length: usize) -> Result<usize, Error> {
        if index < length {
            return Ok(index);
        }
        Err(misfit(at, key, format!("{index} is no index of a list of {length}")))
    }

    fn entity_index(&self, at: Place, key: &str, index: Option<usize>) -> Result<Option<usize>, Error> {
        index.map(|index| self.index(at, key, index, self.entities)).transpose()
    }

    /// The byte span of `start..end`, where `text` must stand.
    fn content(&self, at: Place, start: usize, end: usize, text: &str) -> Result<Span, Error> {
        let span = self.span(at, "", Span::new(start, end))?;
        if &self.text[span.range()] != text {
            return Err(misfit(at, "text", format!("the text has `{}` at {start}..{end}", &self.text[span.range()])));
        }
        Ok(span)
    }

    /// `written` is what `span` holds, on one line.
    fn same(&self, at: Place, key: &str, written: &str, span: Span) -> Result<(), Error> {
        let here = one_line(&self.text[span.range()]);
        if here == written {
            return Ok(());
        }
        Err(misfit(at, key, format!("`{written}`, but its span holds `{here}`")))
    }

    fn confidence(&self, at: Place, confidence: f64) -> Result<f64, Error> {
        if (0.0..=1.0).contains(&confidence) {
            return Ok(confidence);
        }
        Err(misfit(at, "confidence", format!("{confidence} is not between 0 and 1")))
    }

    fn mention(&self, at: Place, mention: Mention) -> Result<crate::Mention, Error> {
        Ok(crate::Mention {
            span: self.content(at, mention.start, mention.end, &mention.text)?,
            label: mention.label,
            entity: self.entity_index(at, "entity", mention.entity)?,
            value: mention.value,
            confidence: self.confidence(at, mention.confidence)?,
            id: mention.id.as_deref().map(Into::into),
        })
    }

    fn entity(&self, at: Place, entity: Entity, texts: &Texts) -> Result<crate::Entity, Error> {
        let mentions = entity.mentions.iter().map(|m| self.index(at, "mentions", *m, self.mentions));
        let mentions: Vec<usize> = mentions.collect::<Result<_, _>>()?;
        let name = match entity.name_span {
            Some(span) => {
                let span = self.span(at, "name_span", span)?;
                self.same(at, "name", &entity.name, span)?;
                span
            }
            None => texts.name(&entity.name, &mentions).ok_or_else(|| misfit(at, "name", "none of its mentions is it".into()))?,
        };
        let titles = match entity.title_spans {
            Some(spans) => {
                let spans: Vec<Span> =
                    spans.iter().map(|title| self.span(at, "title_spans", *title)).collect::<Result<_, _>>()?;
                if spans.len() != entity.titles.len() {
                    return Err(misfit(at, "titles", format!("{}, but {} spans", entity.titles.len(), spans.len())));
                }
                entity.titles.iter().zip(&spans).try_for_each(|(title, span)| self.same(at, "titles", title, *span))?;
                spans
            }
            None => entity.titles.iter().filter_map(|title| texts.title(title, Some(at.1))).collect(),
        };
        let organization = self.entity_index(at, "organization_entity", entity.organization_entity)?;
        if let (Some(index), Some(written)) = (organization, &entity.organization) {
            texts.called(at, "organization", index, written)?;
        }
        Ok(crate::Entity {
            name,
            label: entity.label,
            mentions,
            titles,
            organization: organization.or_else(|| texts.organization(entity.organization.as_deref()?)),
            id: entity.id.as_deref().map(Into::into),
        })
    }

    fn quote(&self, at: Place, quote: Quote, texts: &Texts) -> Result<crate::Quote, Error> {
        let optional = |key, span: Option<Span>| span.map(|span| self.span(at, key, span)).transpose();
        let cue = |cue: Cue| {
            let span = self.span(at, "cue", Span::new(cue.start, cue.end))?;
            Ok(crate::Cue { span, lemma: Cow::Owned(cue.lemma.into_owned()) })
        };
        let speaker = self.entity_index(at, "speaker", quote.speaker)?;
        let source = optional("source", quote.source)?;
        match (&quote.speaker_name, speaker, source) {
            (Some(written), Some(index), _) => texts.called(at, "speaker_name", index, written)?,
            (Some(written), None, Some(source)) => self.same(at, "speaker_name", written, source)?,
            (Some(written), None, None) => {
                return Err(misfit(at, "speaker_name", format!("`{written}`, but there is no speaker and no source")));
            }
            (None, ..) => {}
        }
        let role = optional("role_span", quote.role_span)?;
        if let (Some(written), Some(span)) = (&quote.role, role) {
            self.same(at, "role", written, span)?;
        }
        Ok(crate::Quote {
            span: self.content(at, quote.start, quote.end, &quote.text)?,
            kind: quote.kind,
            cue: quote.cue.map(cue).transpose()?,
            source,
            speaker,
            role: role.or_else(|| texts.title(quote.role.as_deref()?, quote.speaker)),
            addressee: optional("addressee", quote.addressee)?,
            group: quote.group,
            confidence: self.confidence(at, quote.confidence)?,
        })
    }
}

/// Where the names, titles and organisations stand that JSON gives as texts alone.
struct Texts<'t> {
    text: &'t str,
    mentions: &'t [crate::Mention],
    /// The first TITLE mention of a text: that of an entity, and under `None` that of anyone.
    titles: HashMap<(Option<usize>, Cow<'t, str>), Span>,
    /// The first entity of a name.
    names: HashMap<String, usize>,
    /// The name of each entity.
    all: Vec<String>,
}

impl<'t> Texts<'t> {
    fn new(text: &'t str, mentions: &'t [crate::Mention], entities: &[Entity]) -> Texts<'t> {
        let mut titles = HashMap::new();
        for mention in mentions.iter().filter(|m| m.label == Label::Title) {
            let title = one_line(&text[mention.span.range()]);
            titles.entry((mention.entity, title.clone())).or_insert(mention.span);
            titles.entry((None, title)).or_insert(mention.span);
        }
        let all: Vec<String> = entities.iter().map(|entity| entity.name.clone().into_owned()).collect();
        let mut names = HashMap::new();
        for (index, name) in all.iter().enumerate() {
            names.entry(name.clone()).or_insert(index);
        }
        Texts { text, mentions, titles, names, all }
    }

    /// The entity at `index` has the name that is `written`.
    fn called(&self, at: Place, key: &str, index: usize, written: &str) -> Result<(), Error> {
        match self.all.get(index) {
            Some(name) if name != written => Err(misfit(at, key, format!("`{written}`, but entity {index} is `{name}`"))),
            _ => Ok(()),
        }
    }

    /// The first of an entity's mentions that is its name.
    fn name(&self, name: &str, mentions: &[usize]) -> Option<Span> {
        mentions.iter().map(|m| self.mentions[*m].span).find(|span| one_line(&self.text[span.range()]) == name)
    }

    /// A title's span: the holder's own mention of it, else anyone's (`Mayor` once, of two mayors).
    fn title(&self, title: &str, holder: Option<usize>) -> Option<Span> {
        let of = |holder| self.titles.get(&(holder, Cow::Borrowed(title))).copied();
        of(holder).or_else(|| of(None))
    }

    fn organization(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }
}
