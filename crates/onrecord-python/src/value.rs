//! Small values: amounts, datelines, rights notices.

use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use std::hash::{Hash, Hasher};

/// What pickles and copies: a class and the arguments that make an equal object.
pub type Rebuilt<'py, Arguments> = (Bound<'py, PyType>, Arguments);

/// The Python `repr` of a text, or `None`.
pub fn repr(py: Python<'_>, text: Option<&str>) -> PyResult<String> {
    text.map_or(Ok("None".into()), |text| Ok(PyString::new(py, text).repr()?.to_string()))
}

/// A number with its unit.
#[pyclass(frozen, eq, hash, get_all, module = "onrecord")]
#[derive(Clone, PartialEq)]
pub struct Amount {
    /// The number, scaled (`1.5 billion` is 1500000000); of a range, its lower end.
    number: f64,
    /// ISO 4217 code, `%`, `pp` (percentage points), `bp` (basis points), a unit symbol, or empty.
    unit: String,
    /// The upper end of a range.
    upper: Option<f64>,
}

impl Hash for Amount {
    /// Equal numbers have equal bits but for the two zeros.
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.number + 0.0).to_bits().hash(state);
        self.upper.map(|upper| (upper + 0.0).to_bits()).hash(state);
        self.unit.hash(state);
    }
}

impl From<onrecord::Amount> for Amount {
    fn from(amount: onrecord::Amount) -> Amount {
        Amount { number: amount.number, unit: amount.unit.as_str().to_owned(), upper: amount.upper }
    }
}

#[pymethods]
impl Amount {
    #[new]
    #[pyo3(signature = (number, unit, upper=None))]
    fn new(number: f64, unit: String, upper: Option<f64>) -> Amount {
        Amount { number, unit, upper }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (f64, String, Option<f64>)> {
        let this = slf.get();
        (slf.get_type(), (this.number, this.unit.clone(), this.upper))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let upper = self.upper.map_or(String::new(), |upper| format!(", upper={upper:?}"));
        Ok(format!("Amount({:?}, {}{upper})", self.number, repr(py, Some(&self.unit))?))
    }
}

/// The lead-in of a first paragraph.
#[pyclass(frozen, eq, hash, get_all, module = "onrecord")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Dateline {
    /// `LONDON`, `BEIJING/TAIPEI`.
    place: String,
    /// As written: `June 9`.
    date: Option<String>,
    /// `Reuters`.
    agency: Option<String>,
}

impl From<&onrecord::Dateline> for Dateline {
    fn from(dateline: &onrecord::Dateline) -> Dateline {
        let onrecord::Dateline { place, date, agency } = dateline.clone();
        Dateline { place, date, agency }
    }
}

#[pymethods]
impl Dateline {
    #[new]
    #[pyo3(signature = (place, date=None, agency=None))]
    fn new(place: String, date: Option<String>, agency: Option<String>) -> Dateline {
        Dateline { place, date, agency }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (String, Option<String>, Option<String>)> {
        let Dateline { place, date, agency } = slf.get().clone();
        (slf.get_type(), (place, date, agency))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let [place, date, agency] =
            [Some(self.place.as_str()), self.date.as_deref(), self.agency.as_deref()].map(|part| repr(py, part));
        Ok(format!("Dateline({}, date={}, agency={})", place?, date?, agency?))
    }
}

/// A rights notice.
#[pyclass(frozen, eq, hash, get_all, module = "onrecord")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Copyright {
    /// The (first) year.
    year: Option<u16>,
    /// Who holds the rights.
    holder: Option<String>,
}

impl From<&onrecord::Copyright> for Copyright {
    fn from(notice: &onrecord::Copyright) -> Copyright {
        Copyright { year: notice.year, holder: notice.holder.clone() }
    }
}

#[pymethods]
impl Copyright {
    #[new]
    #[pyo3(signature = (year=None, holder=None))]
    fn new(year: Option<u16>, holder: Option<String>) -> Copyright {
        Copyright { year, holder }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> Rebuilt<'py, (Option<u16>, Option<String>)> {
        let Copyright { year, holder } = slf.get().clone();
        (slf.get_type(), (year, holder))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let year = self.year.map_or("None".into(), |year| year.to_string());
        Ok(format!("Copyright(year={year}, holder={})", repr(py, self.holder.as_deref())?))
    }
}
