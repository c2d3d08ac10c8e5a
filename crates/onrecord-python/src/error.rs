//! Errors to exceptions, which live in `python/onrecord/_errors.py`.

use onrecord::Error;
use pyo3::prelude::*;

mod exception {
    pyo3::import_exception!(onrecord, Error);
    pyo3::import_exception!(onrecord, GazetteerError);
    pyo3::import_exception!(onrecord, ConfigError);
}

/// The exception for an error of the library.
pub fn raised(error: Error) -> PyErr {
    match error {
        Error::Gazetteer { path, line, reason } => exception::GazetteerError::new_err((path.display().to_string(), line, reason)),
        Error::Config { option, reason } => exception::ConfigError::new_err((option, reason)),
        // FileNotFoundError, PermissionError ...
        Error::Io { path, source } => PyErr::from(std::io::Error::new(source.kind(), format!("{}: {source}", path.display()))),
        other => exception::Error::new_err(other.to_string()),
    }
}

/// A `ConfigError` of the binding's own.
pub fn config(option: &'static str, reason: impl Into<String>) -> PyErr {
    raised(Error::Config { option, reason: reason.into() })
}
