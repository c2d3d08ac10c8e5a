//! The analyzer with its options, and the functions of the module.

use crate::document::Document;
use crate::error::{config, raised};
use crate::span::Span;
use crate::text::Text;
use onrecord::{Date, Entry, Label, OffsetMap};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

/// The analyzer of `onrecord.analyze`.
pub static DEFAULT: LazyLock<onrecord::Analyzer> = LazyLock::new(onrecord::Analyzer::new);

/// Names of the user's own.
#[pyclass(frozen, module = "onrecord")]
pub struct Gazetteer {
    gazetteer: onrecord::Gazetteer,
}

#[pymethods]
impl Gazetteer {
    #[staticmethod]
    fn from_entries(entries: &Bound<'_, PyAny>) -> PyResult<Gazetteer> {
        let mut read = Vec::new();
        for (number, item) in entries.try_iter()?.enumerate() {
            read.push(entry(&item?, number + 1)?);
        }
        onrecord::Gazetteer::from_entries(read).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    #[staticmethod]
    fn from_csv(path: PathBuf) -> PyResult<Gazetteer> {
        onrecord::Gazetteer::from_csv(path).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    #[staticmethod]
    fn from_jsonl(path: PathBuf) -> PyResult<Gazetteer> {
        onrecord::Gazetteer::from_jsonl(path).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    fn __len__(&self) -> usize {
        self.gazetteer.len()
    }

    fn __repr__(&self) -> String {
        format!("<Gazetteer: {} entries>", self.gazetteer.len())
    }

    /// By its entries, so that it can be read where its file is not.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyList>,))> {
        let restore = py.import("onrecord._onrecord")?.getattr("_restore_gazetteer")?;
        let entries = self.gazetteer.entries().map(|entry| mapping(py, entry)).collect::<PyResult<Vec<_>>>()?;
        Ok((restore, (PyList::new(py, entries)?,)))
    }
}

/// The mapping that [`entry`] reads.
fn mapping(py: Python<'_>, entry: Entry) -> PyResult<Bound<'_, PyDict>> {
    let fields = PyDict::new(py);
    fields.set_item("text", entry.text)?;
    fields.set_item("label", entry.label.as_str())?;
    fields.set_item("id", entry.id)?;
    fields.set_item("aliases", entry.aliases)?;
    fields.set_item("case", entry.case.as_str())?;
    Ok(fields)
}

/// Unpickles a gazetteer.
#[pyfunction]
#[pyo3(name = "_restore_gazetteer")]
pub fn restore_gazetteer(entries: &Bound<'_, PyAny>) -> PyResult<Gazetteer> {
    Gazetteer::from_entries(entries)
}

/// The entry of a mapping; `number` counts from 1.
fn entry(item: &Bound<'_, PyAny>, number: usize) -> PyResult<Entry> {
    let bad = |reason: String| raised(onrecord::Error::Gazetteer { path: "<entries>".into(), line: number, reason });
    let field = |key: &str| -> PyResult<Option<String>> {
        let value = item.call_method1("get", (key,))?;
        if value.is_none() { Ok(None) } else { value.extract().map(Some).map_err(|_| bad(format!("`{key}` is not a str"))) }
    };
    let text = field("text")?.ok_or_else(|| bad("`text` is missing".into()))?;
    let label = field("label")?.ok_or_else(|| bad("`label` is missing".into()))?;
    let mut entry = Entry::new(text, label.parse().map_err(|e: onrecord::Error| bad(e.to_string()))?);
    if let Some(id) = field("id")? {
        entry = entry.with_id(id);
    }
    if let Some(case) = field("case")? {
        entry = entry.with_case(case.parse().map_err(|e: onrecord::Error| bad(e.to_string()))?);
    }
    let aliases = item.call_method1("get", ("aliases",))?;
    if !aliases.is_none() {
        entry.aliases = items(&aliases, "aliases", "str").map_err(|e| bad(e.value(item.py()).to_string()))?;
    }
    Ok(entry)
}

/// Reads English news: built once, shared by threads, never changed.
#[pyclass(frozen, subclass, module = "onrecord")]
pub struct Analyzer {
    analyzer: Arc<onrecord::Analyzer>,
    /// The keyword arguments, to pickle it.
    options: Py<PyDict>,
}

#[pymethods]
impl Analyzer {
    #[new]
    #[pyo3(signature = (*, gazetteers=None, cues=None, abbreviations=None, labels=None, reference_date=None, default_gazetteer=true))]
    fn new(
        py: Python<'_>,
        gazetteers: Option<&Bound<'_, PyAny>>,
        cues: Option<&Bound<'_, PyAny>>,
        abbreviations: Option<&Bound<'_, PyAny>>,
        labels: Option<&Bound<'_, PyAny>>,
        reference_date: Option<&Bound<'_, PyAny>>,
        default_gazetteer: bool,
    ) -> PyResult<Analyzer> {
        let options = PyDict::new(py);
        let mut builder = onrecord::Analyzer::builder().default_gazetteer(default_gazetteer);
        options.set_item("default_gazetteer", default_gazetteer)?;
        if let Some(given) = gazetteers {
            let all: Vec<Bound<'_, Gazetteer>> = items(given, "gazetteers", "Gazetteer")?;
            options.set_item("gazetteers", PyList::new(py, &all)?)?;
            for gazetteer in &all {
                builder = builder.gazetteer(gazetteer.get().gazetteer.clone());
            }
        }
        let words = |name: &'static str, given: Option<&Bound<'_, PyAny>>| -> PyResult<Vec<String>> {
            let words = given.map_or(Ok(Vec::new()), |given| items(given, name, "str"))?;
            options.set_item(name, words.clone())?;
            Ok(words)
        };
        builder = builder.cues(words("cues", cues)?).abbreviations(words("abbreviations", abbreviations)?);
        let labels: Vec<Label> =
            words("labels", labels)?.iter().map(|label| label.parse()).collect::<Result<_, _>>().map_err(labels_error)?;
        builder = builder.labels(labels);
        if let Some(date) = reference_date {
            options.set_item("reference_date", date)?;
            builder = builder.reference_date(civil(date)?);
        }
        Ok(Analyzer { analyzer: Arc::new(builder.build().map_err(raised)?), options: options.unbind() })
    }

    #[pyo3(signature = (text, *, id=None))]
    fn analyze(&self, py: Python<'_>, text: Text, id: Option<String>) -> Document {
        analyzed(py, Some(&self.analyzer), &text, id)
    }

    #[pyo3(signature = (texts, threads=None))]
    fn analyze_batch(&self, py: Python<'_>, texts: &Bound<'_, PyAny>, threads: Option<i64>) -> PyResult<Vec<Document>> {
        let threads = match threads {
            None => None,
            Some(count @ 1..) => usize::try_from(count).ok(),
            Some(count) => return Err(config("threads", format!("{count} is not a number of threads"))),
        };
        if texts.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("texts must be an iterable of str, not a str"));
        }
        let texts: Vec<Text> = texts.try_iter()?.map(|text| text?.extract()).collect::<PyResult<_>>()?;
        let documents = py.detach(|| {
            let documents = self.analyzer.analyze_batch(&texts, threads)?;
            Ok(documents.into_iter().map(|doc| Document::read_by(Some(self.analyzer.clone()), doc)).collect())
        });
        documents.map_err(raised)
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> ((), Bound<'py, PyDict>) {
        ((), self.options.bind(py).clone())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut shown = Vec::new();
        for (name, value) in self.options.bind(py) {
            let default = value.is_truthy()? == (name.to_string() == "default_gazetteer");
            if !default {
                shown.push(format!("{name}={}", value.repr()?));
            }
        }
        Ok(format!("Analyzer({})", shown.join(", ")))
    }
}

/// The items of an iterable option; a lone string is refused, for its letters are hardly meant.
fn items<'py, T>(given: &Bound<'py, PyAny>, option: &str, kind: &str) -> PyResult<Vec<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let wrong = || PyTypeError::new_err(format!("{option} must be a list of {kind}"));
    if given.is_instance_of::<PyString>() {
        return Err(wrong());
    }
    given.try_iter().map_err(|_| wrong())?.map(|item| item?.extract().map_err(|_| wrong())).collect()
}

/// The error for an unknown label, under the name of the option.
fn labels_error(error: onrecord::Error) -> PyErr {
    match error {
        onrecord::Error::Config { reason, .. } => config("labels", reason),
        other => raised(other),
    }
}

/// A `datetime.date`.
fn civil(date: &Bound<'_, PyAny>) -> PyResult<Date> {
    if !date.is_instance(&date.py().import("datetime")?.getattr("date")?)? {
        return Err(PyTypeError::new_err("reference_date must be a datetime.date"));
    }
    let (year, month, day) =
        (date.getattr("year")?.extract()?, date.getattr("month")?.extract()?, date.getattr("day")?.extract()?);
    Date::new(year, month, day).map_err(|e| config("reference_date", e.to_string()))
}

/// `analyzer`: `None` is the default one.
fn analyzed(py: Python<'_>, analyzer: Option<&Arc<onrecord::Analyzer>>, text: &Text, id: Option<String>) -> Document {
    py.detach(|| {
        let mut doc = analyzer.map_or(&*DEFAULT, |analyzer| &**analyzer).analyze(text.as_ref());
        doc.id = id;
        Document::read_by(analyzer.cloned(), doc)
    })
}

/// Reads one article with the default analyzer.
#[pyfunction]
#[pyo3(signature = (text, *, id=None))]
pub fn analyze(py: Python<'_>, text: Text, id: Option<String>) -> Document {
    analyzed(py, None, &text, id)
}

/// Segmentation alone.
#[pyfunction]
pub fn sentences(py: Python<'_>, text: Text) -> PyResult<Vec<Py<Span>>> {
    let text = text.as_ref();
    let map = OffsetMap::new(text);
    let span = |s: onrecord::Span| Span {
        start: map.to_char(text, s.start),
        end: map.to_char(text, s.end),
        text: PyString::new(py, &text[s.range()]).unbind(),
    };
    onrecord::sentences(text).map(|s| Py::new(py, span(s))).collect()
}

/// The JSON Schema of `Document.to_dict()`.
#[pyfunction]
pub fn json_schema(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    Ok(py.import("json")?.call_method1("loads", (onrecord::JSON_SCHEMA,))?.cast_into()?)
}

/// The command line of the package: the exit code.
#[pyfunction]
#[pyo3(name = "_run_command")]
pub fn run_command(py: Python<'_>, arguments: Vec<std::ffi::OsString>) -> u8 {
    py.detach(|| onrecord_cli::run(arguments))
}
