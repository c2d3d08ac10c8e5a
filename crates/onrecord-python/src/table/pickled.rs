//! Columns as Python bytes: what a pickled table holds.

use crate::error::config;
use arrow_array::{ArrayRef, make_array};
use arrow_buffer::Buffer;
use arrow_data::ArrayData;
use arrow_schema::DataType;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// One array: its length, which rows are not null, its buffers, its children.
#[derive(IntoPyObject, FromPyObject)]
pub struct Pickled(usize, Option<Bytes>, Vec<Bytes>, Vec<Pickled>);

/// A buffer; Python's bytes.
pub struct Bytes(Buffer);

impl<'py> IntoPyObject<'py> for Bytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = std::convert::Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyBytes::new(py, self.0.as_slice()))
    }
}

impl FromPyObject<'_, '_> for Bytes {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Bytes> {
        Ok(Bytes(Buffer::from(object.cast::<PyBytes>()?.as_bytes())))
    }
}

impl Pickled {
    /// Of an array that begins at its buffers' first value, as builders make them.
    pub fn of(data: &ArrayData) -> Pickled {
        let nulls = data.nulls().map(|nulls| Bytes(nulls.inner().sliced()));
        let buffers = data.buffers().iter().cloned().map(Bytes).collect();
        Pickled(data.len(), nulls, buffers, data.child_data().iter().map(Pickled::of).collect())
    }

    /// The array again; the bytes are checked as those of a stranger.
    pub fn array(self, kind: &DataType) -> PyResult<ArrayRef> {
        Ok(make_array(self.data(kind)?))
    }

    fn data(self, kind: &DataType) -> PyResult<ArrayData> {
        let Pickled(len, nulls, buffers, children) = self;
        let inner = |child: Pickled| match kind {
            DataType::List(field) => child.data(field.data_type()),
            other => child.data(other),
        };
        let data = ArrayData::builder(kind.clone())
            .len(len)
            .null_bit_buffer(nulls.map(|nulls| nulls.0))
            .buffers(buffers.into_iter().map(|buffer| buffer.0).collect())
            .child_data(children.into_iter().map(inner).collect::<PyResult<_>>()?);
        data.build().map_err(|error| config("table", error.to_string()))
    }
}
