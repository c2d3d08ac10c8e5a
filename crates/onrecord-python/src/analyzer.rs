//! The analyzer with its options, and the functions of the module.

use crate::batch::{self, Threads};
use crate::document::Document;
use crate::error::{config, option, raised};
use crate::span::Span;
use crate::table::{Table, tables};
use crate::text::Text;
use onrecord::{Date, Entry, Label, Name, OffsetMap};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyList, PyMapping, PyString};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

/// The analyzer of `onrecord.analyze`.
pub static DEFAULT: LazyLock<onrecord::Analyzer> = LazyLock::new(onrecord::Analyzer::new);

/// Names of the user's own; they win over the built-in ones.
///
/// An entry has `text`, `label`, and perhaps `id`, `aliases` and `case`: `exact`, `ignore`, or `smart`, by which a name with a
/// capital matches as written or all in capitals, one without in any case. Letters of all scripts are folded; accents count.
/// An entry and its aliases are one entity, and so are entries with one `id`. The longest name wins, of gazetteers the earlier.
#[pyclass(frozen, module = "onrecord")]
pub struct Gazetteer {
    gazetteer: onrecord::Gazetteer,
}

#[pymethods]
impl Gazetteer {
    /// Entries in memory, with the keys that a line of JSON has; None and NaN are absent. A name has at most 32 words and marks. Raises
    /// `GazetteerError` with the number of the first unusable one, from 1.
    #[staticmethod]
    fn from_entries(entries: &Bound<'_, PyAny>) -> PyResult<Gazetteer> {
        let mut read = Vec::new();
        for (number, item) in entries.try_iter()?.enumerate() {
            read.push(entry(&item?, number + 1)?);
        }
        onrecord::Gazetteer::from_entries(read).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    /// A CSV file with a header; aliases are separated by `|`.
    ///
    /// Raises `GazetteerError` with the line, `OSError` for a file that cannot be read.
    #[staticmethod]
    fn from_csv(path: PathBuf) -> PyResult<Gazetteer> {
        onrecord::Gazetteer::from_csv(path).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    /// An entry a line; phrase patterns of spaCy's EntityRuler load as they are. Raises the same as `from_csv`.
    #[staticmethod]
    fn from_jsonl(path: PathBuf) -> PyResult<Gazetteer> {
        onrecord::Gazetteer::from_jsonl(path).map(|gazetteer| Gazetteer { gazetteer }).map_err(raised)
    }

    /// How many entries it has, aliases not counted.
    fn __len__(&self) -> usize {
        self.gazetteer.len()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Gazetteer>().is_ok_and(|other| self.gazetteer.entries().eq(other.get().gazetteer.entries()))
    }

    fn __hash__(&self) -> usize {
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

/// Keys of an entry.
const FIELDS: [&str; 6] = ["text", "pattern", "label", "id", "aliases", "case"];

/// The entry of a mapping, read as a line of JSON is; `number` counts from 1.
fn entry(item: &Bound<'_, PyAny>, number: usize) -> PyResult<Entry> {
    let bad = |reason: String| raised(onrecord::Error::Gazetteer { path: "<entries>".into(), line: number, reason });
    let Ok(mapping) = item.cast::<PyMapping>() else {
        return Err(bad(format!("an entry is a mapping with `text` and `label`, not a {}", item.get_type().name()?)));
    };
    for key in mapping.keys()? {
        let key = key.str()?.to_string_lossy().into_owned();
        if !FIELDS.contains(&key.as_str()) {
            return Err(bad(format!("unknown field `{key}`, expected one of `{}`", FIELDS.join("`, `"))));
        }
    }
    let given = |key: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
        // What a data frame has where nothing is, is not a number.
        let absent =
            |value: &Bound<'_, PyAny>| value.is_none() || value.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan());
        Ok(if mapping.contains(key)? { Some(mapping.get_item(key)?).filter(|value| !absent(value)) } else { None })
    };
    let text = |value: &Bound<'_, PyAny>, key: &str| {
        value.extract::<Text>().map(|text| text.as_ref().to_owned()).map_err(|_| bad(format!("`{key}` is not a str")))
    };
    let field = |key: &str| given(key)?.map(|value| text(&value, key)).transpose();
    let name = match (field("text")?, given("pattern")?) {
        (Some(name), None) => Name::Text(name),
        (None, Some(pattern)) if pattern.is_instance_of::<PyList>() => Name::Tokens,
        (None, Some(pattern)) => Name::Pattern(text(&pattern, "pattern")?),
        (Some(_), Some(_)) => return Err(bad("both `text` and `pattern`".into())),
        (None, None) => return Err(bad("`text` is missing".into())),
    };
    let label = field("label")?.ok_or_else(|| bad("`label` is missing".into()))?;
    let aliases = match given("aliases")? {
        Some(aliases) => items::<Text>(&aliases, "aliases", "str").map_err(|e| bad(e.value(item.py()).to_string()))?,
        None => Vec::new(),
    };
    let aliases = aliases.iter().map(|alias| alias.as_ref().to_owned()).collect();
    Entry::from_fields(name, &label, field("id")?, aliases, field("case")?.as_deref()).map_err(bad)
}

/// Reads English news: built once, shared by threads, never changed.
///
/// `gazetteers`: names of your own. `cues`: more cue verbs, as dictionary forms. `abbreviations`: more words whose full
/// stop ends no sentence. `labels`: only mentions with these are returned. `reference_date`: the day *Monday* is counted
/// from. `default_gazetteer`: whether the built-in names are used. Raises `ConfigError` for an unusable option.
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
        let names: Vec<Bound<'_, Gazetteer>> =
            gazetteers.map_or(Ok(Vec::new()), |given| items(given, "gazetteers", "Gazetteer"))?;
        options.set_item("gazetteers", PyList::new(py, &names)?)?;
        for gazetteer in &names {
            builder = builder.gazetteer(gazetteer.get().gazetteer.clone());
        }
        let words = |name: &'static str, given: Option<&Bound<'_, PyAny>>| -> PyResult<Vec<String>> {
            let words = given.map_or(Ok(Vec::new()), |given| items(given, name, "str"))?;
            options.set_item(name, words.clone())?;
            Ok(words)
        };
        builder = builder.cues(words("cues", cues)?).abbreviations(words("abbreviations", abbreviations)?);
        let mut labels: Vec<Label> =
            words("labels", labels)?.iter().map(|label| label.parse()).collect::<Result<_, _>>().map_err(option("labels"))?;
        // The same labels in another order are the same analyzer.
        labels.sort_unstable();
        labels.dedup();
        options.set_item("labels", labels.iter().map(|label| label.as_str()).collect::<Vec<_>>())?;
        builder = builder.labels(labels);
        if let Some(date) = reference_date {
            options.set_item("reference_date", date)?;
            builder = builder.reference_date(civil(date)?);
        }
        Ok(Analyzer { analyzer: Arc::new(builder.build().map_err(raised)?), options: options.unbind() })
    }

    /// Reads one article. Any text is fine, and gives the same document each time; raises `TypeError` for what is no `str`.
    #[pyo3(signature = (text, *, id=None))]
    fn analyze(&self, py: Python<'_>, text: Text, id: Option<String>) -> Document {
        analyzed(py, Some(&self.analyzer), &text, id)
    }

    /// Reads many articles on `threads` threads (None: all cores), in order, with the GIL released.
    ///
    /// Raises `TypeError` for what is no `str`, `ConfigError` for less than one thread.
    #[pyo3(signature = (texts, threads=None))]
    fn analyze_batch(&self, py: Python<'_>, texts: &Bound<'_, PyAny>, threads: Option<Threads>) -> PyResult<Vec<Document>> {
        if texts.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("texts must be an iterable of str, not a str"));
        }
        let read = |(number, text): (usize, PyResult<Bound<'_, PyAny>>)| {
            text?.extract::<Text>().map_err(|error| PyTypeError::new_err(format!("item {number}: {}", error.value(py))))
        };
        let texts: Vec<Text> = texts.try_iter()?.enumerate().map(read).collect::<PyResult<_>>()?;
        self.documents(py, &texts, threads)?.into_iter().collect()
    }

    #[pyo3(name = "_analyze_each", signature = (items, threads=None))]
    fn analyze_each<'py>(
        &self,
        py: Python<'py>,
        items: Vec<Bound<'py, PyAny>>,
        threads: Option<Threads>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let (mut texts, mut refused) = (Vec::new(), Vec::new());
        for item in items {
            let text = item.extract::<Text>();
            refused.push(text.as_ref().err().map(|error| error.clone_ref(py)));
            texts.extend(text);
        }
        let mut documents = self.documents(py, &texts, threads)?.into_iter();
        let result = |error: Option<PyErr>| match error.map_or_else(|| documents.next().transpose(), Err) {
            Ok(document) => document.into_bound_py_any(py),
            Err(error) => Ok(error.into_value(py).into_bound(py).into_any()),
        };
        refused.into_iter().map(result).collect()
    }

    #[pyo3(name = "_tables", signature = (data, text, id, threads))]
    fn tables(
        &self,
        py: Python<'_>,
        data: &Bound<'_, PyAny>,
        text: &str,
        id: Option<&str>,
        threads: Option<Threads>,
    ) -> PyResult<Vec<Table>> {
        tables(py, &self.analyzer, data, text, id, batch::threads(threads))
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        other.cast::<Analyzer>().map_or(Ok(false), |other| self.options.bind(py).eq(other.get().options.bind(py)))
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        // What is left out cannot be hashed, or is rarely set.
        let words = ["cues", "abbreviations", "labels"].map(|name| self.options.bind(py).get_item(name));
        words.into_iter().collect::<PyResult<Vec<_>>>()?.into_pyobject(py)?.repr()?.hash()
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

impl Analyzer {
    /// Each text's document, or why there is none.
    fn documents(&self, py: Python<'_>, texts: &[Text], threads: Option<Threads>) -> PyResult<Vec<PyResult<Document>>> {
        let made = |doc: Result<onrecord::Document, String>| {
            let doc = doc.map_err(pyo3::exceptions::PyRuntimeError::new_err)?;
            Ok(Document::read_by(Some(self.analyzer.clone()), doc))
        };
        let read = |piece: Range<usize>| batch::documents(&self.analyzer, &texts[piece]).into_iter().map(made).collect();
        batch::each(py, texts.iter().map(|text| text.as_ref().len()), batch::threads(threads), read)
    }
}

/// The items of an iterable option; a lone string is refused, for its letters are hardly meant.
pub fn items<'py, T>(given: &Bound<'py, PyAny>, option: &str, kind: &str) -> PyResult<Vec<T>>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    let wrong = || PyTypeError::new_err(format!("{option} must be a list of {kind}"));
    if given.is_instance_of::<PyString>() {
        return Err(wrong());
    }
    given.try_iter().map_err(|_| wrong())?.map(|item| item?.extract().map_err(|_| wrong())).collect()
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

/// Reads one article with the default English news analyzer; raises `TypeError` for what is no `str`.
#[pyfunction]
#[pyo3(signature = (text, *, id=None))]
pub fn analyze(py: Python<'_>, text: Text, id: Option<String>) -> Document {
    analyzed(py, None, &text, id)
}

/// The sentences of a text in order, spans in code points: segmentation alone. Raises `TypeError` for what is no `str`.
#[pyfunction]
pub fn sentences(py: Python<'_>, text: Text) -> PyResult<Vec<Py<Span>>> {
    let text = text.as_ref();
    let found: Vec<_> = py.detach(|| {
        let map = OffsetMap::new(text);
        onrecord::sentences(text).map(|s| (s, map.to_char(text, s.start), map.to_char(text, s.end))).collect()
    });
    let span = |(s, start, end): (onrecord::Span, usize, usize)| {
        Py::new(py, Span { start, end, text: PyString::new(py, &text[s.range()]).unbind() })
    };
    found.into_iter().map(span).collect()
}

/// The JSON Schema (draft 2020-12) of `Document.to_dict`.
#[pyfunction]
pub fn json_schema(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    Ok(py.import("json")?.call_method1("loads", (onrecord::JSON_SCHEMA,))?.cast_into()?)
}

/// The names that kinds and labels have, for the test of `python/onrecord/_names.py`.
#[pyfunction]
#[pyo3(name = "_names")]
pub fn names(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let names = PyDict::new(py);
    names.set_item("BlockKind", onrecord::BlockKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>())?;
    names.set_item("Label", Label::ALL.iter().map(|label| label.as_str()).collect::<Vec<_>>())?;
    names.set_item("QuoteKind", onrecord::QuoteKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>())?;
    names.set_item("Pass", onrecord::Pass::ALL.iter().map(|pass| pass.as_str()).collect::<Vec<_>>())?;
    names.set_item("Verdict", onrecord::Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect::<Vec<_>>())?;
    Ok(names)
}

/// The command line of the package: the exit code.
#[pyfunction]
#[pyo3(name = "_run_command")]
pub fn run_command(py: Python<'_>, arguments: Vec<std::ffi::OsString>) -> u8 {
    py.detach(|| onrecord_cli::run(arguments))
}
