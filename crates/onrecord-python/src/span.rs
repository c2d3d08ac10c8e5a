//! Spans and the simple things that are spans: blocks, sentences, cues. Offsets are code points.

use crate::error::option;
use crate::value::{Rebuilt, repr};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A stretch of a text.
#[pyclass(frozen, subclass, get_all, module = "onrecord")]
pub struct Span {
    /// Its first code point.
    pub start: usize,
    /// One past its last code point.
    pub end: usize,
    /// What stands there.
    pub text: Py<PyString>,
}

/// Equal offsets and text, and the same class.
pub fn same_span(one: &Bound<'_, Span>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
    if !one.get_type().is(other.get_type()) {
        return Ok(false);
    }
    let (a, b) = (one.get(), other.cast::<Span>()?.get());
    Ok(a.start == b.start && a.end == b.end && a.text.bind(one.py()).as_any().eq(&b.text)?)
}

/// Agrees with `same_span`, whatever else a subclass compares.
pub fn span_hash(span: &Bound<'_, Span>) -> PyResult<u64> {
    let mut hasher = DefaultHasher::new();
    (span.get().start, span.get().end, span.get().text.bind(span.py()).hash()?).hash(&mut hasher);
    Ok(hasher.finish())
}

#[pymethods]
impl Span {
    #[new]
    fn new(start: usize, end: usize, text: Py<PyString>) -> Span {
        Span { start, end, text }
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        same_span(slf, other)
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (usize, usize, Py<PyString>)> {
        let this = slf.get();
        (slf.get_type(), (this.start, this.end, this.text.clone_ref(slf.py())))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Span({}, {}, {})", self.start, self.end, self.text.bind(py).repr()?))
    }
}

/// A stretch of text with one role in the article.
#[pyclass(frozen, extends = Span, get_all, module = "onrecord")]
pub struct Block {
    /// Its role: `headline`, `paragraph`, `credit` ...
    pub kind: &'static str,
}

#[pymethods]
impl Block {
    #[new]
    fn new(start: usize, end: usize, text: Py<PyString>, kind: &str) -> PyResult<PyClassInitializer<Block>> {
        let kind = kind.parse::<onrecord::BlockKind>().map_err(option("kind"))?.as_str();
        Ok(PyClassInitializer::from(Span { start, end, text }).add_subclass(Block { kind }))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(same_span(slf.as_super(), other)? && slf.get().kind == other.cast::<Block>()?.get().kind)
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf.as_super())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (usize, usize, Py<PyString>, &'static str)> {
        let span = slf.as_super().get();
        (slf.get_type(), (span.start, span.end, span.text.clone_ref(slf.py()), slf.get().kind))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let span = slf.as_super().get();
        Ok(format!("Block({}, {}, {}, '{}')", span.start, span.end, span.text.bind(slf.py()).repr()?, slf.get().kind))
    }
}

/// A sentence, closing quote marks included.
#[pyclass(frozen, extends = Span, get_all, module = "onrecord")]
pub struct Sentence {
    /// The block it ends in (a paragraph's first sentence may begin in the dateline before it).
    pub block: Py<Block>,
}

#[pymethods]
impl Sentence {
    #[new]
    fn new(start: usize, end: usize, text: Py<PyString>, block: Py<Block>) -> PyClassInitializer<Sentence> {
        PyClassInitializer::from(Span { start, end, text }).add_subclass(Sentence { block })
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(same_span(slf.as_super(), other)? && slf.get().block.bind(slf.py()).eq(&other.cast::<Sentence>()?.get().block)?)
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf.as_super())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (usize, usize, Py<PyString>, Py<Block>)> {
        let span = slf.as_super().get();
        (slf.get_type(), (span.start, span.end, span.text.clone_ref(slf.py()), slf.get().block.clone_ref(slf.py())))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (span, py) = (slf.as_super().get(), slf.py());
        // Not the block's text: all sentences of a document would repeat it.
        let block = slf.get().block.bind(py);
        let place = block.as_super().get();
        let block = format!("<{} {}:{}>", block.get().kind, place.start, place.end);
        Ok(format!("Sentence({}, {}, {}, block={block})", span.start, span.end, span.text.bind(py).repr()?))
    }
}

/// The word or words that signal an attribution.
#[pyclass(frozen, extends = Span, get_all, module = "onrecord")]
pub struct Cue {
    /// The dictionary form: `say` for `said`.
    pub lemma: String,
}

#[pymethods]
impl Cue {
    #[new]
    fn new(start: usize, end: usize, text: Py<PyString>, lemma: String) -> PyClassInitializer<Cue> {
        PyClassInitializer::from(Span { start, end, text }).add_subclass(Cue { lemma })
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(same_span(slf.as_super(), other)? && slf.get().lemma == other.cast::<Cue>()?.get().lemma)
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        span_hash(slf.as_super())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (usize, usize, Py<PyString>, String)> {
        let span = slf.as_super().get();
        (slf.get_type(), (span.start, span.end, span.text.clone_ref(slf.py()), slf.get().lemma.clone()))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (span, py) = (slf.as_super().get(), slf.py());
        let lemma = repr(py, Some(&slf.get().lemma))?;
        Ok(format!("Cue({}, {}, {}, {lemma})", span.start, span.end, span.text.bind(py).repr()?))
    }
}
