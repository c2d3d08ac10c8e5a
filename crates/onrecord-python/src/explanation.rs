//! Why a quote has the speaker it has.

use crate::error::option;
use crate::value::{Rebuilt, repr};
use onrecord::{Pass, Verdict};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::hash::{Hash, Hasher};

/// Someone or something that the source of a quote may mean.
#[pyclass(frozen, eq, hash, from_py_object, module = "onrecord")]
#[derive(Clone, PartialEq)]
pub struct Candidate(onrecord::Candidate);

impl Hash for Candidate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.entity, &self.0.name, self.0.verdict).hash(state);
    }
}

#[pymethods]
impl Candidate {
    #[new]
    fn new(entity: Option<usize>, name: String, weight: Option<f64>, verdict: &str) -> PyResult<Candidate> {
        let verdict: Verdict = verdict.parse().map_err(option("verdict"))?;
        Ok(Candidate(onrecord::Candidate { entity, name, weight, verdict }))
    }

    /// Its index in Document.entities; None for one without a name (*a spokesman*).
    #[getter]
    fn entity(&self) -> Option<usize> {
        self.0.entity
    }

    /// Its name; of one without a name, its own words.
    #[getter]
    fn name(&self) -> &str {
        &self.0.name
    }

    /// Where candidates are weighed (pronouns): higher is better; None where it disagrees or no weights are needed.
    #[getter]
    fn weight(&self) -> Option<f64> {
        self.0.weight
    }

    /// What became of it: `chosen`, or why not.
    #[getter]
    fn verdict(&self) -> &'static str {
        self.0.verdict.as_str()
    }

    /// The same as plain data.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("entity", self.entity())?;
        dict.set_item("name", self.name())?;
        dict.set_item("weight", self.weight())?;
        dict.set_item("verdict", self.verdict())?;
        Ok(dict)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (Option<usize>, String, Option<f64>, &'static str)> {
        let this = slf.get();
        (slf.get_type(), (this.entity(), this.0.name.clone(), this.weight(), this.verdict()))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Candidate {} {}>", repr(py, Some(self.name()))?, self.verdict()))
    }
}

/// How the speaker of a quote was decided. `str()` tells it in a few lines.
#[pyclass(frozen, eq, hash, module = "onrecord")]
#[derive(Clone, PartialEq)]
pub struct Explanation(pub onrecord::Explanation);

impl Hash for Explanation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.0.quote, &self.0.source, &self.0.speaker, self.0.decided_by).hash(state);
    }
}

/// The constructor's arguments.
type Parts = (
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    f64,
    Vec<&'static str>,
    &'static str,
    Vec<Candidate>,
);

#[pymethods]
impl Explanation {
    #[new]
    #[allow(clippy::too_many_arguments, reason = "what unpickling needs")]
    fn new(
        quote: String,
        cue: Option<String>,
        lemma: Option<String>,
        source: Option<String>,
        speaker: Option<String>,
        confidence: f64,
        tried: Vec<String>,
        decided_by: &str,
        candidates: Vec<Candidate>,
    ) -> PyResult<Explanation> {
        let pass = |name: &str, of| name.parse::<Pass>().map_err(option(of));
        let tried = tried.iter().map(|name| pass(name, "tried")).collect::<PyResult<_>>()?;
        let candidates = candidates.into_iter().map(|candidate| candidate.0).collect();
        let decided_by = pass(decided_by, "decided_by")?;
        Ok(Explanation(onrecord::Explanation { quote, cue, lemma, source, speaker, confidence, tried, decided_by, candidates }))
    }

    /// The content.
    #[getter]
    fn quote(&self) -> &str {
        &self.0.quote
    }

    /// The cue as written.
    #[getter]
    fn cue(&self) -> Option<&str> {
        self.0.cue.as_deref()
    }

    /// Its dictionary form.
    #[getter]
    fn lemma(&self) -> Option<&str> {
        self.0.lemma.as_deref()
    }

    /// The source as written.
    #[getter]
    fn source(&self) -> Option<&str> {
        self.0.source.as_deref()
    }

    /// The speaker's name, else the source's own words.
    #[getter]
    fn speaker(&self) -> Option<&str> {
        self.0.speaker.as_deref()
    }

    /// How sure the attribution is, 0 to 1.
    #[getter]
    fn confidence(&self) -> f64 {
        self.0.confidence
    }

    /// The passes that were asked first and had no answer.
    #[getter]
    fn tried(&self) -> Vec<&'static str> {
        self.0.tried.iter().map(|pass| pass.as_str()).collect()
    }

    /// The pass that decided.
    #[getter]
    fn decided_by(&self) -> &'static str {
        self.0.decided_by.as_str()
    }

    /// Everyone the source may have meant: the one chosen first, then those with most weight, then in the order of the text.
    #[getter]
    fn candidates(&self) -> Vec<Candidate> {
        self.0.candidates.iter().cloned().map(Candidate).collect()
    }

    /// The same as plain data.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("quote", self.quote())?;
        dict.set_item("cue", self.cue())?;
        dict.set_item("lemma", self.lemma())?;
        dict.set_item("source", self.source())?;
        dict.set_item("speaker", self.speaker())?;
        dict.set_item("confidence", self.confidence())?;
        dict.set_item("tried", self.tried())?;
        dict.set_item("decided_by", self.decided_by())?;
        let candidates = self.candidates();
        dict.set_item("candidates", candidates.iter().map(|c| c.to_dict(py)).collect::<PyResult<Vec<_>>>()?)?;
        Ok(dict)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, Parts> {
        let this = slf.get();
        let (tried, decided_by, candidates) = (this.tried(), this.decided_by(), this.candidates());
        let onrecord::Explanation { quote, cue, lemma, source, speaker, confidence, .. } = this.0.clone();
        (slf.get_type(), (quote, cue, lemma, source, speaker, confidence, tried, decided_by, candidates))
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Explanation {} by {}>", repr(py, self.speaker())?, self.decided_by()))
    }
}
