//! Mentions, entities and quotes: each is a number in its document, and reads the rest there when asked.

use crate::document::{Analysis, Document};
use crate::explanation::Explanation;
use crate::span::{Cue, Span, same_span, span_hash};
use crate::value::{Amount, repr};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::sync::Arc;

/// What unpickles a part: the function, and the part's document, list and index.
type Reduced<'py> = (Bound<'py, PyAny>, (Bound<'py, Document>, &'static str, usize));

fn reduced<'py>(py: Python<'py>, analysis: &Arc<Analysis>, list: &'static str, index: usize) -> PyResult<Reduced<'py>> {
    let restore = py.import("onrecord._onrecord")?.getattr("_restore_part")?;
    Ok((restore, (analysis.document(py)?, list, index)))
}

/// One place where the text names something, gives a value or a title.
#[pyclass(frozen, extends = Span, module = "onrecord")]
pub struct Mention {
    analysis: Arc<Analysis>,
    index: usize,
}

impl Mention {
    pub fn new(py: Python<'_>, analysis: &Arc<Analysis>, index: usize) -> PyResult<Py<Mention>> {
        let base = PyClassInitializer::from(analysis.span(py, analysis.doc.mentions[index].span));
        Py::new(py, base.add_subclass(Mention { analysis: analysis.clone(), index }))
    }

    fn mention(&self) -> &onrecord::Mention {
        &self.analysis.doc.mentions[self.index]
    }

    /// What is compared beside the span.
    fn details(&self) -> impl PartialEq + '_ {
        let (m, doc) = (self.mention(), &self.analysis.doc);
        let entity = m.entity.map(|e| (doc.name(&doc.entities[e]), doc.entities[e].label));
        (m.label, m.value, m.confidence, m.id.as_deref(), entity)
    }
}

/// A mention's value in Python: ISO text or an amount.
#[derive(IntoPyObject)]
enum Value {
    Time(String),
    Amount(Amount),
}

#[pymethods]
impl Mention {
    /// What it is: a label of OntoNotes 5, or `TITLE`.
    #[getter]
    fn label(&self) -> &'static str {
        self.mention().label.as_str()
    }

    /// What it refers to; of a TITLE, the person who holds it.
    #[getter]
    fn entity(&self, py: Python<'_>) -> PyResult<Option<Py<Entity>>> {
        self.mention().entity.map(|index| Entity::new(py, &self.analysis, index)).transpose()
    }

    /// ISO 8601 text of a DATE or TIME, an amount of other values; None where it cannot be known.
    #[getter]
    fn value(&self) -> Option<Value> {
        match self.mention().value? {
            onrecord::Value::Time(text) => Some(Value::Time(text.as_str().to_owned())),
            onrecord::Value::Amount(amount) => Some(Value::Amount(amount.into())),
            _ => None,
        }
    }

    /// How sure the tagger is, 0 to 1.
    #[getter]
    fn confidence(&self) -> f64 {
        self.mention().confidence
    }

    /// The id of the gazetteer entry that matched.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.mention().id.as_deref()
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(same_span(slf.as_super(), other)? && slf.get().details() == other.cast::<Mention>()?.get().details())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf.as_super())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, &self.analysis, "mentions", self.index)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let span = slf.as_super().get();
        let text = span.text.bind(slf.py()).repr()?;
        Ok(format!("<Mention {text} {} {}:{}>", slf.get().label(), span.start, span.end))
    }
}

/// What one or more mentions of a document refer to.
#[pyclass(frozen, module = "onrecord")]
pub struct Entity {
    analysis: Arc<Analysis>,
    index: usize,
}

impl Entity {
    pub fn new(py: Python<'_>, analysis: &Arc<Analysis>, index: usize) -> PyResult<Py<Entity>> {
        Py::new(py, Entity { analysis: analysis.clone(), index })
    }

    fn entity(&self) -> &onrecord::Entity {
        &self.analysis.doc.entities[self.index]
    }

    /// The code points where its mentions stand.
    fn places(&self) -> Vec<(usize, usize)> {
        let at = |byte| self.analysis.map.to_char(&self.analysis.doc.text, byte);
        let span = |m: &usize| self.analysis.doc.mentions[*m].span;
        self.entity().mentions.iter().map(span).map(|span| (at(span.start), at(span.end))).collect()
    }

    fn details(&self) -> impl PartialEq + '_ {
        (self.name(), self.label(), self.places(), self.titles(), self.organization(), self.id())
    }
}

#[pymethods]
impl Entity {
    /// The longest proper mention, on one line.
    #[getter]
    fn name(&self) -> String {
        self.analysis.doc.name(self.entity()).into_owned()
    }

    /// The label of that mention.
    #[getter]
    fn label(&self) -> &'static str {
        self.entity().label.as_str()
    }

    /// Its mentions (names, not titles), in order.
    #[getter]
    fn mentions(&self, py: Python<'_>) -> PyResult<Vec<Py<Mention>>> {
        self.entity().mentions.iter().map(|index| Mention::new(py, &self.analysis, *index)).collect()
    }

    /// A person's titles and roles as written, each wording once (`President` and `president` are one), in order.
    #[getter]
    fn titles(&self) -> Vec<String> {
        self.analysis.doc.titles(self.entity()).map(Into::into).collect()
    }

    /// The organisation the text puts the person in, where it says so.
    #[getter]
    fn organization(&self) -> Option<String> {
        let doc = &self.analysis.doc;
        self.entity().organization.map(|index| doc.name(&doc.entities[index]).into_owned())
    }

    /// The id of the gazetteer entry.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.entity().id.as_deref()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        let same = |other: &Entity| {
            (Arc::ptr_eq(&self.analysis, &other.analysis) && self.index == other.index) || self.details() == other.details()
        };
        other.cast::<Entity>().is_ok_and(|other| same(other.get()))
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, &self.name()).hash()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, &self.analysis, "entities", self.index)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mentions = self.entity().mentions.len();
        Ok(format!("<Entity {} {}, {mentions} mentions>", repr(py, Some(&self.name()))?, self.label()))
    }
}

/// One stretch of reported content and who said it.
#[pyclass(frozen, extends = Span, module = "onrecord")]
pub struct Quote {
    analysis: Arc<Analysis>,
    index: usize,
}

impl Quote {
    pub fn new(py: Python<'_>, analysis: &Arc<Analysis>, index: usize) -> PyResult<Py<Quote>> {
        let base = PyClassInitializer::from(analysis.span(py, analysis.doc.quotes[index].span));
        Py::new(py, base.add_subclass(Quote { analysis: analysis.clone(), index }))
    }

    fn quote(&self) -> &onrecord::Quote {
        &self.analysis.doc.quotes[self.index]
    }

    fn part(&self, py: Python<'_>, span: Option<onrecord::Span>) -> PyResult<Option<Py<Span>>> {
        span.map(|span| Py::new(py, self.analysis.span(py, span))).transpose()
    }

    fn details(&self) -> impl PartialEq + '_ {
        let (q, text, map) = (self.quote(), &self.analysis.doc.text, &self.analysis.map);
        let at = |span: onrecord::Span| (map.to_char(text, span.start), map.to_char(text, span.end), &text[span.range()]);
        let cue = q.cue.as_ref().map(|cue| (at(cue.span), &cue.lemma));
        let spans = [q.source, q.role, q.addressee].map(|span| span.map(at));
        (q.kind, cue, spans, self.speaker_name(), q.group, q.confidence)
    }
}

#[pymethods]
impl Quote {
    /// Whether all, nothing or a part of it stands in quote marks: `direct`, `indirect` or `mixed`.
    #[getter]
    fn kind(&self) -> &'static str {
        self.quote().kind.as_str()
    }

    /// The word or words that signal it.
    #[getter]
    fn cue(&self, py: Python<'_>) -> PyResult<Option<Py<Cue>>> {
        self.quote().cue.as_ref().map(|cue| self.analysis.cue(py, cue)).transpose()
    }

    /// The source as written: a name, a pronoun or a nominal.
    #[getter]
    fn source(&self, py: Python<'_>) -> PyResult<Option<Py<Span>>> {
        self.part(py, self.quote().source)
    }

    /// The entity the source resolves to.
    #[getter]
    fn speaker(&self, py: Python<'_>) -> PyResult<Option<Py<Entity>>> {
        self.quote().speaker.map(|index| Entity::new(py, &self.analysis, index)).transpose()
    }

    /// The speaker's name, else the source's own words.
    #[getter]
    fn speaker_name(&self) -> Option<String> {
        self.analysis.doc.speaker_name(self.quote()).map(Into::into)
    }

    /// The speaker's title in this document; of an unnamed one (`A spokeswoman left. She said`), that of its own words.
    #[getter]
    fn role(&self) -> Option<String> {
        self.analysis.doc.role(self.quote()).map(Into::into)
    }

    /// Who was told.
    #[getter]
    fn addressee(&self, py: Python<'_>) -> PyResult<Option<Py<Span>>> {
        self.part(py, self.quote().addressee)
    }

    /// Parts and continuations of one utterance share it.
    #[getter]
    fn group(&self) -> usize {
        self.quote().group
    }

    /// How sure the attribution is, 0 to 1.
    #[getter]
    fn confidence(&self) -> f64 {
        self.quote().confidence
    }

    /// Why it has the speaker it has: the text is read once more, and the passes note down what they weigh.
    ///
    /// Raises ConfigError where that reading is another one: the document came from JSON or a pickle, and an analyzer with
    /// options of its own had made it.
    fn explain(&self, py: Python<'_>) -> PyResult<Explanation> {
        py.detach(|| self.analysis.explain(self.index))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(same_span(slf.as_super(), other)? && slf.get().details() == other.cast::<Quote>()?.get().details())
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf.as_super())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced(py, &self.analysis, "quotes", self.index)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (span, this) = (slf.as_super().get(), slf.get());
        let text = span.text.bind(slf.py()).repr()?;
        let speaker = repr(slf.py(), this.speaker_name().as_deref())?;
        Ok(format!("<Quote {text} {} by {speaker} {}:{}>", this.kind(), span.start, span.end))
    }
}
