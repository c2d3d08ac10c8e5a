//! Python strings as Rust text.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyString};

/// The text of a Python string, shared where Python's own UTF-8 can be.
pub enum Text {
    Shared(PyBackedStr),
    Replaced(String),
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        match self {
            Text::Shared(text) => text,
            Text::Replaced(text) => text,
        }
    }
}

impl FromPyObject<'_, '_> for Text {
    type Error = PyErr;

    /// UTF-8 has no lone surrogates: each becomes U+FFFD, so offsets in code points stay those of the Python string.
    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Text> {
        let Ok(string) = object.cast::<PyString>() else {
            return Err(PyTypeError::new_err(format!("text must be a str, not {}", object.get_type().name()?)));
        };
        if let Ok(shared) = string.extract() {
            return Ok(Text::Shared(shared));
        }
        let units = string.call_method1("encode", ("utf-32-le", "surrogatepass"))?.cast_into::<PyBytes>()?;
        let (codes, _) = units.as_bytes().as_chunks::<4>();
        let character = |code: &[u8; 4]| char::from_u32(u32::from_le_bytes(*code)).unwrap_or(char::REPLACEMENT_CHARACTER);
        Ok(Text::Replaced(codes.iter().map(character).collect()))
    }
}
