//! The five tables, and how a document's findings become their rows: straight into columns, without Python objects.

use super::column::{Column, Fraction, Id, Key, Number, Several, Words, constant, table};
use arrow_array::{Array, ArrayRef};
use onrecord::{Document, OffsetMap, Span, Value};

table! {
    /// One row an article, also where it could not be read.
    Documents {
        /// Why the article could not be read; the other columns are then null, and the other tables have no row of it.
        error: Words,
        /// How many code points the text has.
        characters: Number,
        /// The headline.
        headline: Words,
        /// Authors, in order.
        authors: Several,
        /// People in credit blocks who wrote, reported or edited.
        contributors: Several,
        /// The news agency or outlet the byline, dateline or notice gives.
        agency: Words,
        /// Who distributes the article.
        distributor: Words,
        /// The dateline's place.
        dateline_place: Words,
        /// The dateline's date, as written.
        dateline_date: Words,
        /// The dateline's agency.
        dateline_agency: Words,
        /// The (first) year of the rights notice.
        copyright_year: Number,
        /// Who holds the rights.
        copyright_holder: Words,
        /// How many sentences it has.
        sentences: Number,
        /// How many mentions it has.
        mentions: Number,
        /// How many entities it has.
        entities: Number,
        /// How many quotes it has.
        quotes: Number,
    }
}

table! {
    /// One row a sentence.
    Sentences {
        /// Its place in the document's list, from 0.
        number: Number,
        /// Its first code point.
        start: Number,
        /// One past its last code point.
        end: Number,
        /// What stands there.
        text: Words,
        /// The kind of the block it ends in: `headline`, `paragraph` ...
        block: Words,
        /// That block's place in the document, from 0.
        block_number: Number,
    }
}

table! {
    /// One row a mention: a name, a value or a title.
    Mentions {
        /// Its place in the document's list, from 0.
        number: Number,
        /// Its first code point.
        start: Number,
        /// One past its last code point.
        end: Number,
        /// What stands there.
        text: Words,
        /// What it is: a label of OntoNotes 5, or `TITLE`.
        label: Words,
        /// The number of the entity it refers to.
        entity: Number,
        /// That entity's name.
        name: Words,
        /// ISO 8601 text of a DATE or TIME, where it can be known.
        value: Words,
        /// The number of a MONEY, PERCENT, QUANTITY, ORDINAL or CARDINAL; of a range, its lower end.
        amount: Fraction,
        /// The upper end of a range.
        amount_upper: Fraction,
        /// The amount's unit: ISO 4217 code, `%`, a unit symbol.
        unit: Words,
        /// How sure the tagger is, 0 to 1.
        confidence: Fraction,
        /// The id of the gazetteer entry that matched.
        gazetteer_id: Words,
    }
}

table! {
    /// One row an entity: what one or more mentions refer to.
    Entities {
        /// Its place in the document's list, from 0.
        number: Number,
        /// The longest proper mention, on one line.
        name: Words,
        /// The label of that mention.
        label: Words,
        /// How many mentions it has.
        mentions: Number,
        /// A person's titles and roles as written, each wording once, in order.
        titles: Several,
        /// The organisation the text puts the person in, where it says so.
        organization: Words,
        /// The id of the gazetteer entry.
        gazetteer_id: Words,
    }
}

table! {
    /// One row a quote.
    Quotes {
        /// Its place in the document's list, from 0.
        number: Number,
        /// Its first code point.
        start: Number,
        /// One past its last code point.
        end: Number,
        /// What was said.
        text: Words,
        /// Whether all, nothing or a part of it stands in quote marks: `direct`, `indirect` or `mixed`.
        kind: Words,
        /// Who said it: the resolved name, else the source's own words.
        speaker: Words,
        /// The number of the entity that is the speaker, where the source resolves to one.
        speaker_entity: Number,
        /// That entity's label.
        speaker_label: Words,
        /// The speaker's title in this document; of an unnamed one (`A spokeswoman left. She said`), that of its own words.
        role: Words,
        /// The word or words that signal the quote.
        cue: Words,
        /// The cue's dictionary form.
        cue_lemma: Words,
        /// The cue's first code point.
        cue_start: Number,
        /// One past the cue's last code point.
        cue_end: Number,
        /// The source as written: a name, a pronoun or a nominal.
        source: Words,
        /// The source's first code point.
        source_start: Number,
        /// One past the source's last code point.
        source_end: Number,
        /// Who was told.
        addressee: Words,
        /// The addressee's first code point.
        addressee_start: Number,
        /// One past the addressee's last code point.
        addressee_end: Number,
        /// Parts and continuations of one utterance share it.
        group: Number,
        /// How sure the attribution is, 0 to 1.
        confidence: Fraction,
    }
}

/// The names of the tables, in order, with the columns of their own.
pub const TABLES: [(&str, &[Column]); 5] = [
    ("documents", Documents::COLUMNS),
    ("sentences", Sentences::COLUMNS),
    ("mentions", Mentions::COLUMNS),
    ("entities", Entities::COLUMNS),
    ("quotes", Quotes::COLUMNS),
];

/// The most bytes that the texts of one table's column may take, well below what 32-bit offsets hold.
const MOST: usize = 1 << 30;

/// Rows of all tables under construction.
pub struct Rows {
    documents: Documents,
    sentences: Sentences,
    mentions: Mentions,
    entities: Entities,
    quotes: Quotes,
}

impl Rows {
    /// Without rows; whether ids are texts.
    pub fn new(texts: bool) -> Rows {
        let key = || Key::new(texts);
        Rows {
            documents: Documents::new(key()),
            sentences: Sentences::new(key()),
            mentions: Mentions::new(key()),
            entities: Entities::new(key()),
            quotes: Quotes::new(key()),
        }
    }

    /// Adds an article, or why there is none.
    pub fn push(&mut self, id: Id<'_>, doc: Result<Document, String>) {
        match doc.and_then(fitting) {
            Ok(doc) => {
                let offsets = Offsets { map: OffsetMap::new(&doc.text), text: &doc.text };
                self.document(id, Some(&doc), None, offsets.map.to_char(&doc.text, doc.text.len()));
                self.sentences(id, &doc, &offsets);
                self.mentions(id, &doc, &offsets);
                self.entities(id, &doc);
                self.quotes(id, &doc, &offsets);
            }
            Err(error) => self.document(id, None, Some(&error), 0),
        }
    }

    /// The columns of each table.
    pub fn finish(self) -> [Vec<ArrayRef>; 5] {
        let Rows { documents, sentences, mentions, entities, quotes } = self;
        [documents.finish(), sentences.finish(), mentions.finish(), entities.finish(), quotes.finish()]
    }

    fn document(&mut self, id: Id<'_>, doc: Option<&Document>, error: Option<&str>, characters: usize) {
        let rows = &mut self.documents;
        let dateline = doc.and_then(|doc| doc.dateline.as_ref());
        let copyright = doc.and_then(|doc| doc.copyright.as_ref());
        rows.document.push(id);
        rows.error.maybe(error);
        rows.characters.maybe(doc.map(|_| characters));
        rows.headline.maybe(doc.and_then(|doc| doc.headline.as_ref()));
        rows.authors.maybe(doc.map(|doc| &doc.authors));
        rows.contributors.maybe(doc.map(|doc| &doc.contributors));
        rows.agency.maybe(doc.and_then(|doc| doc.agency.as_ref()));
        rows.distributor.maybe(doc.and_then(|doc| doc.distributor.as_ref()));
        rows.dateline_place.maybe(dateline.map(|dateline| &dateline.place));
        rows.dateline_date.maybe(dateline.and_then(|dateline| dateline.date.as_ref()));
        rows.dateline_agency.maybe(dateline.and_then(|dateline| dateline.agency.as_ref()));
        rows.copyright_year.maybe(copyright.and_then(|copyright| copyright.year).map(usize::from));
        rows.copyright_holder.maybe(copyright.and_then(|copyright| copyright.holder.as_ref()));
        rows.sentences.maybe(doc.map(|doc| doc.sentences.len()));
        rows.mentions.maybe(doc.map(|doc| doc.mentions.len()));
        rows.entities.maybe(doc.map(|doc| doc.entities.len()));
        rows.quotes.maybe(doc.map(|doc| doc.quotes.len()));
    }

    fn sentences(&mut self, id: Id<'_>, doc: &Document, offsets: &Offsets<'_>) {
        let rows = &mut self.sentences;
        for (number, sentence) in doc.sentences.iter().enumerate() {
            let (start, end) = offsets.of(sentence.span);
            rows.document.push(id);
            rows.number.push(number);
            rows.start.push(start);
            rows.end.push(end);
            rows.text.push(&doc[sentence.span]);
            rows.block.push(doc.blocks[sentence.block].kind.as_str());
            rows.block_number.push(sentence.block);
        }
    }

    fn mentions(&mut self, id: Id<'_>, doc: &Document, offsets: &Offsets<'_>) {
        let rows = &mut self.mentions;
        for (number, mention) in doc.mentions.iter().enumerate() {
            let (start, end) = offsets.of(mention.span);
            let (time, amount) = match &mention.value {
                Some(Value::Time(time)) => (Some(time), None),
                Some(Value::Amount(amount)) => (None, Some(amount)),
                _ => (None, None),
            };
            rows.document.push(id);
            rows.number.push(number);
            rows.start.push(start);
            rows.end.push(end);
            rows.text.push(&doc[mention.span]);
            rows.label.push(mention.label.as_str());
            rows.entity.maybe(mention.entity);
            rows.name.maybe(mention.entity.map(|entity| doc.name(&doc.entities[entity])));
            rows.value.maybe(time.map(|time| time.as_str()));
            rows.amount.maybe(amount.map(|amount| amount.number));
            rows.amount_upper.maybe(amount.and_then(|amount| amount.upper));
            rows.unit.maybe(amount.map(|amount| amount.unit.as_str()));
            rows.confidence.push(mention.confidence);
            rows.gazetteer_id.maybe(mention.id.as_deref());
        }
    }

    fn entities(&mut self, id: Id<'_>, doc: &Document) {
        let rows = &mut self.entities;
        for (number, entity) in doc.entities.iter().enumerate() {
            rows.document.push(id);
            rows.number.push(number);
            rows.name.push(doc.name(entity));
            rows.label.push(entity.label.as_str());
            rows.mentions.push(entity.mentions.len());
            rows.titles.push(doc.titles(entity));
            rows.organization.maybe(entity.organization.map(|organization| doc.name(&doc.entities[organization])));
            rows.gazetteer_id.maybe(entity.id.as_deref());
        }
    }

    fn quotes(&mut self, id: Id<'_>, doc: &Document, offsets: &Offsets<'_>) {
        let rows = &mut self.quotes;
        for (number, quote) in doc.quotes.iter().enumerate() {
            let (start, end) = offsets.of(quote.span);
            let speaker = quote.speaker.map(|speaker| &doc.entities[speaker]);
            let cue = quote.cue.as_ref();
            let place = |span: Option<Span>| span.map(|span| offsets.of(span)).unzip();
            let (cue_start, cue_end) = place(cue.map(|cue| cue.span));
            let (source_start, source_end) = place(quote.source);
            let (addressee_start, addressee_end) = place(quote.addressee);
            rows.document.push(id);
            rows.number.push(number);
            rows.start.push(start);
            rows.end.push(end);
            rows.text.push(&doc[quote.span]);
            rows.kind.push(quote.kind.as_str());
            rows.speaker.maybe(doc.speaker_name(quote));
            rows.speaker_entity.maybe(quote.speaker);
            rows.speaker_label.maybe(speaker.map(|speaker| speaker.label.as_str()));
            rows.role.maybe(doc.role(quote));
            rows.cue.maybe(cue.map(|cue| &doc[cue.span]));
            rows.cue_lemma.maybe(cue.map(|cue| cue.lemma.as_ref()));
            rows.cue_start.maybe(cue_start);
            rows.cue_end.maybe(cue_end);
            rows.source.maybe(quote.source.map(|source| &doc[source]));
            rows.source_start.maybe(source_start);
            rows.source_end.maybe(source_end);
            rows.addressee.maybe(quote.addressee.map(|addressee| &doc[addressee]));
            rows.addressee_start.maybe(addressee_start);
            rows.addressee_end.maybe(addressee_end);
            rows.group.push(quote.group);
            rows.confidence.push(quote.confidence);
        }
    }
}

/// Bytes to code points.
struct Offsets<'a> {
    map: OffsetMap,
    text: &'a str,
}

impl Offsets<'_> {
    fn of(&self, span: Span) -> (usize, usize) {
        (self.map.to_char(self.text, span.start), self.map.to_char(self.text, span.end))
    }
}

/// The document, unless a column would burst: quotes nest, and a long name is repeated by every mention and quote of it.
fn fitting(doc: Document) -> Result<Document, String> {
    let name = |entity: Option<usize>| entity.map_or(0, |entity| doc.entities[entity].name.len());
    let names: usize = doc.mentions.iter().map(|mention| mention.span.len() + name(mention.entity)).sum();
    let part = |span: Option<Span>| span.map_or(0, Span::len);
    let said = doc.quotes.iter().map(|q| q.span.len() + name(q.speaker) + part(q.source) + part(q.role) + part(q.addressee));
    if doc.text.len().max(names).max(said.sum()) > MOST {
        return Err("its rows would take more than 1 GiB".into());
    }
    Ok(doc)
}
