//! Errors to exceptions, which live in `python/onrecord/_errors.py`.

use onrecord::Error;
use pyo3::exceptions::PyOSError;
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
        // Python makes a FileNotFoundError, a PermissionError ... of it, by the number.
        Error::Io { path, source } => match source.raw_os_error() {
            Some(code) => {
                let told = source.to_string();
                let reason = told.strip_suffix(&format!(" (os error {code})")).unwrap_or(&told).to_owned();
                PyOSError::new_err((code, reason, path.into_os_string()))
            }
            None => PyErr::from(std::io::Error::new(source.kind(), format!("{}: {source}", path.display()))),
        },
        other => exception::Error::new_err(other.to_string()),
    }
}

/// The exception for an option's unknown name, under the name of the option in Python.
pub fn option(name: &'static str) -> impl Fn(Error) -> PyErr {
    move |error| match error {
        Error::Config { reason, .. } => config(name, reason),
        other => raised(other),
    }
}

/// A `ConfigError` of the binding's own.
pub fn config(option: &'static str, reason: impl Into<String>) -> PyErr {
    raised(Error::Config { option, reason: reason.into() })
}
