//! The Arrow PyCapsule interface, in and out. What crosses here is a C structure of function pointers: the one unsafe corner.
#![allow(unsafe_code, reason = "the C data interface hands over structures by pointer")]

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{ArrayReader, ArrayRef, RecordBatch, RecordBatchIterator, make_array, new_empty_array};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyCapsuleMethods};
use std::ffi::CStr;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

fn refused(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// The arrays of an object with the interface; `None` for one without.
pub fn arrays(data: &Bound<'_, PyAny>) -> PyResult<Option<Vec<ArrayRef>>> {
    let py = data.py();
    if data.hasattr("__arrow_c_stream__")? {
        let capsule = data.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
        let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
        // SAFETY: the capsule has the name that the interface gives to this structure, and lives until the structure is moved out.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        // The producer may need the GIL in threads of its own.
        return py.detach(|| read(stream)).map(Some).map_err(refused);
    }
    if data.hasattr("__arrow_c_array__")? {
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = data.call_method0("__arrow_c_array__")?.extract()?;
        let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
        let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
        // SAFETY: as above; both are moved out, and describe each other.
        let data = unsafe {
            let schema = FFI_ArrowSchema::from_raw(schema.as_ptr());
            from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), &schema)
        };
        return Ok(Some(vec![make_array(data.map_err(refused)?)]));
    }
    Ok(None)
}

/// At least one array, so that types are known where there are no rows.
fn read(stream: FFI_ArrowArrayStream) -> Result<Vec<ArrayRef>, ArrowError> {
    let reader = ArrayStreamReader::try_new(stream)?;
    let kind = reader.field().data_type().clone();
    let arrays: Vec<ArrayRef> = reader.collect::<Result<_, _>>()?;
    Ok(if arrays.is_empty() { vec![new_empty_array(&kind)] } else { arrays })
}

/// A stream of these batches; the capsule releases what its consumer has not taken.
pub fn stream<'py>(py: Python<'py>, schema: &SchemaRef, batches: &[RecordBatch]) -> PyResult<Bound<'py, PyCapsule>> {
    // Shared, not copied: the consumer may outlive the table.
    let shared: Vec<RecordBatch> = batches.to_vec();
    let reader = RecordBatchIterator::new(shared.into_iter().map(Ok), schema.clone());
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), STREAM)
}

/// The columns' names and types.
pub fn schema<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowSchema::try_from(schema.as_ref()).map_err(refused)?, SCHEMA)
}
