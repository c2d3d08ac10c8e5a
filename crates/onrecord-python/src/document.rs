//! The document: made without any Python object but itself; its lists are built when first asked for.

use crate::analyzer::DEFAULT;
use crate::error::{config, raised};
use crate::explanation::Explanation;
use crate::part::{Entity, Mention, Quote};
use crate::span::{Block, Cue, Sentence, Span};
use crate::text::Text;
use crate::value::{Copyright, Dateline, repr};
use onrecord::{OffsetMap, OffsetUnit};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyWeakrefReference};
use pyo3::{IntoPyObjectExt, PyTypeInfo};
use std::sync::{Arc, Mutex, PoisonError};

/// What a document and its mentions, entities and quotes share.
pub struct Analysis {
    pub doc: onrecord::Document,
    pub map: OffsetMap,
    /// What read it; `None`: the default analyzer, as far as is known.
    analyzer: Option<Arc<onrecord::Analyzer>>,
    /// The Python document, so that parts pickled together hold one copy of it.
    object: Mutex<Option<Py<PyWeakrefReference>>>,
}

impl Analysis {
    /// A byte span as code points with its text.
    pub fn span(&self, py: Python<'_>, span: onrecord::Span) -> Span {
        let at = |byte| self.map.to_char(&self.doc.text, byte);
        Span { start: at(span.start), end: at(span.end), text: PyString::new(py, &self.doc[span]).unbind() }
    }

    pub fn cue(&self, py: Python<'_>, cue: &onrecord::Cue) -> PyResult<Py<Cue>> {
        let base = PyClassInitializer::from(self.span(py, cue.span));
        Py::new(py, base.add_subclass(Cue { lemma: cue.lemma.to_string() }))
    }

    /// Why a quote has the speaker it has.
    pub fn explain(&self, quote: usize) -> PyResult<Explanation> {
        let found = match &self.analyzer {
            Some(analyzer) => analyzer.explain(&self.doc, quote),
            None => DEFAULT.explain(&self.doc, quote),
        };
        let other = "the document was read by another analyzer than the default one; pass that analyzer's name lists and options";
        found.map(Explanation).ok_or_else(|| config("explain", other))
    }

    /// The Python document: the living one, else a new one.
    pub fn document<'py>(self: &Arc<Self>, py: Python<'py>) -> PyResult<Bound<'py, Document>> {
        // The lock is never held while Python code may run.
        let known = self.object.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|weak| weak.clone_ref(py));
        if let Some(alive) = known.and_then(|weak| weak.bind(py).upgrade()) {
            return Ok(alive.cast_into::<Document>()?);
        }
        let document = Bound::new(py, Document::from(self.clone()))?;
        self.remember(&document)?;
        Ok(document)
    }

    fn remember(&self, document: &Bound<'_, Document>) -> PyResult<()> {
        let weak = PyWeakrefReference::new(document.as_any())?.unbind();
        let old = self.object.lock().unwrap_or_else(PoisonError::into_inner).replace(weak);
        drop(old);
        Ok(())
    }
}

/// A list that is built once, when first asked for.
type Lazy = PyOnceLock<Py<PyList>>;

/// An analysed article. Its lists are built when first asked for; each time it gives a copy, which is the caller's.
#[pyclass(frozen, weakref, module = "onrecord")]
pub struct Document {
    pub analysis: Arc<Analysis>,
    blocks: Lazy,
    sentences: Lazy,
    mentions: Lazy,
    entities: Lazy,
    quotes: Lazy,
    quoted_terms: Lazy,
}

impl From<Arc<Analysis>> for Document {
    fn from(analysis: Arc<Analysis>) -> Document {
        Document {
            analysis,
            blocks: Lazy::new(),
            sentences: Lazy::new(),
            mentions: Lazy::new(),
            entities: Lazy::new(),
            quotes: Lazy::new(),
            quoted_terms: Lazy::new(),
        }
    }
}

impl From<onrecord::Document> for Document {
    fn from(doc: onrecord::Document) -> Document {
        Document::read_by(None, doc)
    }
}

impl Document {
    /// A document with the analyzer that read it; `None`: the default one.
    pub fn read_by(analyzer: Option<Arc<onrecord::Analyzer>>, doc: onrecord::Document) -> Document {
        let map = OffsetMap::new(&doc.text);
        Document::from(Arc::new(Analysis { doc, map, analyzer, object: Mutex::new(None) }))
    }

    fn doc(&self) -> &onrecord::Document {
        &self.analysis.doc
    }

    fn new_blocks(&self, py: Python<'_>) -> PyResult<Vec<Py<Block>>> {
        let block = |b: &onrecord::Block| {
            let base = PyClassInitializer::from(self.analysis.span(py, b.span));
            Py::new(py, base.add_subclass(Block { kind: b.kind.as_str() }))
        };
        self.doc().blocks.iter().map(block).collect()
    }

    /// Parts that know their document.
    fn parts<P>(
        slf: &Bound<'_, Self>,
        count: usize,
        part: impl Fn(Python<'_>, &Arc<Analysis>, usize) -> PyResult<Py<P>>,
    ) -> PyResult<Vec<Py<P>>> {
        let analysis = &slf.get().analysis;
        analysis.remember(slf)?;
        (0..count).map(|i| part(slf.py(), analysis, i)).collect()
    }
}

/// The list, built with `items` when it is asked for the first time.
fn listed<P: PyTypeInfo>(py: Python<'_>, list: &Lazy, items: impl FnOnce() -> PyResult<Vec<Py<P>>>) -> PyResult<Py<PyList>> {
    let kept = list.get_or_try_init(py, || PyResult::Ok(PyList::new(py, items()?)?.unbind()))?.bind(py);
    Ok(kept.get_slice(0, kept.len()).unbind())
}

fn unit(name: &str) -> PyResult<OffsetUnit> {
    match name {
        "char" => Ok(OffsetUnit::Char),
        "byte" => Ok(OffsetUnit::Byte),
        _ => Err(config("offset_unit", format!("`{name}` is none of char, byte"))),
    }
}

#[pymethods]
impl Document {
    /// The text as given; only lone surrogates, which no encoding can hold, are replaced by U+FFFD.
    #[getter]
    fn text(&self) -> &str {
        &self.doc().text
    }

    /// The caller's name for the document.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.doc().id.as_deref()
    }

    /// The headline.
    #[getter]
    fn headline(&self) -> Option<&str> {
        self.doc().headline.as_deref()
    }

    /// Authors, in order.
    #[getter]
    fn authors(&self) -> &[String] {
        &self.doc().authors
    }

    /// People in credit blocks who wrote, reported or edited.
    #[getter]
    fn contributors(&self) -> &[String] {
        &self.doc().contributors
    }

    /// The news agency or outlet the byline, dateline or notice gives.
    #[getter]
    fn agency(&self) -> Option<&str> {
        self.doc().agency.as_deref()
    }

    /// Who distributes the article.
    #[getter]
    fn distributor(&self) -> Option<&str> {
        self.doc().distributor.as_deref()
    }

    /// The dateline's parts.
    #[getter]
    fn dateline(&self) -> Option<Dateline> {
        self.doc().dateline.as_ref().map(Dateline::from)
    }

    /// The rights notice.
    #[getter]
    fn copyright(&self) -> Option<Copyright> {
        self.doc().copyright.as_ref().map(Copyright::from)
    }

    /// Blocks in order, covering all text that is not blank (white space, controls, what has no width).
    #[getter]
    fn blocks(&self, py: Python<'_>) -> PyResult<Py<PyList>> {
        listed(py, &self.blocks, || self.new_blocks(py))
    }

    /// Sentences in order.
    #[getter]
    fn sentences(&self, py: Python<'_>) -> PyResult<Py<PyList>> {
        listed(py, &self.sentences, || {
            let blocks = self.new_blocks(py)?;
            let sentence = |s: &onrecord::Sentence| {
                let base = PyClassInitializer::from(self.analysis.span(py, s.span));
                Py::new(py, base.add_subclass(Sentence { block: blocks[s.block].clone_ref(py) }))
            };
            self.doc().sentences.iter().map(sentence).collect()
        })
    }

    /// Mentions in order of start (longer first); only a TITLE may contain others.
    #[getter]
    fn mentions(slf: &Bound<'_, Self>) -> PyResult<Py<PyList>> {
        let this = slf.get();
        listed(slf.py(), &this.mentions, || Document::parts(slf, this.doc().mentions.len(), Mention::new))
    }

    /// Entities in order of first mention.
    #[getter]
    fn entities(slf: &Bound<'_, Self>) -> PyResult<Py<PyList>> {
        let this = slf.get();
        listed(slf.py(), &this.entities, || Document::parts(slf, this.doc().entities.len(), Entity::new))
    }

    /// Quotes in order of start (longer first); they may nest.
    #[getter]
    fn quotes(slf: &Bound<'_, Self>) -> PyResult<Py<PyList>> {
        let this = slf.get();
        listed(slf.py(), &this.quotes, || Document::parts(slf, this.doc().quotes.len(), Quote::new))
    }

    /// What stands in quote marks but is no quote: terms, titles, scare quotes.
    #[getter]
    fn quoted_terms(&self, py: Python<'_>) -> PyResult<Py<PyList>> {
        let span = |term: &onrecord::Span| Py::new(py, self.analysis.span(py, *term));
        listed(py, &self.quoted_terms, || self.doc().quoted_terms.iter().map(span).collect())
    }

    /// The document in the form `onrecord/1`, on one line; `text=False` leaves the article's text out.
    ///
    /// `selectors` adds to every mention and quote its text with 32 code points before and behind, to find it again where
    /// offsets no longer fit. Raises `ConfigError` for another unit, and for selectors without the text.
    #[pyo3(signature = (offset_unit="char", *, text=true, selectors=false))]
    fn to_json(&self, py: Python<'_>, offset_unit: &str, text: bool, selectors: bool) -> PyResult<String> {
        let unit = unit(offset_unit)?;
        let doc = self.doc();
        match (text, selectors) {
            (true, true) => Ok(py.detach(|| doc.to_json_with_selectors(unit))),
            (true, false) => Ok(py.detach(|| doc.to_json(unit))),
            (false, false) => Ok(py.detach(|| doc.to_json_without_text(unit))),
            (false, true) => Err(config("selectors", "selectors hold text; they cannot be had with text=False")),
        }
    }

    /// The same as Python objects; `json_schema` describes it.
    #[pyo3(signature = (offset_unit="char", *, text=true, selectors=false))]
    fn to_dict<'py>(&self, py: Python<'py>, offset_unit: &str, text: bool, selectors: bool) -> PyResult<Bound<'py, PyDict>> {
        let json = self.to_json(py, offset_unit, text, selectors)?;
        Ok(py.import("json")?.call_method1("loads", (json,))?.cast_into()?)
    }

    /// Reads what `to_json` wrote; `text` is the article where it was left out.
    ///
    /// Raises `Error` for JSON that is no `onrecord/1` document or does not fit its text.
    #[staticmethod]
    #[pyo3(signature = (json, text=None))]
    fn from_json(py: Python<'_>, json: &str, text: Option<Text>) -> PyResult<Document> {
        let read = || match &text {
            Some(text) => onrecord::Document::from_json_with_text(json, text.as_ref()),
            None => onrecord::Document::from_json(json),
        };
        py.detach(read).map(Document::from).map_err(raised)
    }

    /// The annotated article as a page of its own: no script, nothing loaded.
    fn to_html(&self, py: Python<'_>) -> String {
        py.detach(|| self.doc().to_html())
    }

    /// One line a token with its BIO tag, an empty line behind each sentence; of nested mentions the longest counts.
    fn to_conll(&self, py: Python<'_>) -> String {
        py.detach(|| self.doc().to_conll())
    }

    /// The `.ann` file of the brat editor for this text: mentions, quotes, and what ties them to source, cue and addressee.
    fn to_brat(&self, py: Python<'_>) -> String {
        py.detach(|| self.doc().to_brat())
    }

    /// Looks for every mention and quote in another cleaning of the same article: what stayed, moved, changed or is missing.
    fn verify<'py>(&self, py: Python<'py>, text: Text) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let other: &str = text.as_ref();
        let (findings, map) = py.detach(|| (self.doc().verify(other), OffsetMap::new(other)));
        let class = py.import("onrecord._finding")?.getattr("Finding")?;
        let finding = |finding: onrecord::Finding| {
            let (part, number) = match finding.part {
                onrecord::Part::Mention(number) => ("mention", number),
                onrecord::Part::Quote(number) => ("quote", number),
                other => return Err(config("verify", format!("{other:?} is not known here"))),
            };
            let (outcome, place) = match finding.outcome {
                onrecord::Outcome::Same => ("same", Some(finding.span)),
                onrecord::Outcome::Moved(span) => ("moved", Some(span)),
                onrecord::Outcome::Changed(span) => ("changed", Some(span)),
                _ => ("missing", None),
            };
            let there = place.map(|span| Span {
                start: map.to_char(other, span.start),
                end: map.to_char(other, span.end),
                text: PyString::new(py, &other[span.range()]).unbind(),
            });
            class.call1((part, number, self.analysis.span(py, finding.span), outcome, there))
        };
        findings.into_iter().map(finding).collect()
    }

    fn _repr_html_(&self, py: Python<'_>) -> String {
        py.detach(|| self.doc().to_html_fragment())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Document>().is_ok_and(|other| *self.doc() == *other.get().doc())
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, self.text()).hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let doc = self.doc();
        let opening: String = doc.headline.as_deref().unwrap_or(&doc.text).chars().take(60).collect();
        let (mentions, quotes) = (doc.mentions.len(), doc.quotes.len());
        Ok(format!("<Document {}: {mentions} mentions, {quotes} quotes>", repr(py, Some(&opening))?))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        slf.get().analysis.remember(slf)?;
        let restore = slf.py().import("onrecord._onrecord")?.getattr("_restore_document")?;
        Ok((restore, (slf.get().doc().to_json(OffsetUnit::Byte),)))
    }
}

/// Unpickles a document.
#[pyfunction]
#[pyo3(name = "_restore_document")]
pub fn restore_document(json: &str) -> PyResult<Document> {
    onrecord::Document::from_json(json).map(Document::from).map_err(raised)
}

/// Unpickles a mention, entity or quote.
#[pyfunction]
#[pyo3(name = "_restore_part")]
pub fn restore_part<'py>(document: &Bound<'py, Document>, list: &str, index: usize) -> PyResult<Bound<'py, PyAny>> {
    let (py, analysis) = (document.py(), &document.get().analysis);
    analysis.remember(document)?;
    let doc = &analysis.doc;
    // Not from the document's own lists, which are Python's to change.
    match list {
        "mentions" if index < doc.mentions.len() => Mention::new(py, analysis, index)?.into_bound_py_any(py),
        "entities" if index < doc.entities.len() => Entity::new(py, analysis, index)?.into_bound_py_any(py),
        "quotes" if index < doc.quotes.len() => Quote::new(py, analysis, index)?.into_bound_py_any(py),
        _ => Err(PyIndexError::new_err(format!("the document has no {list}[{index}]"))),
    }
}
