//! Findings as Arrow tables: one pass over the articles, five tables keyed by article, exchanged without a copy.

mod capsule;
mod column;
mod input;
mod pickled;
mod rows;

use crate::analyzer::items;
use crate::batch;
use crate::error::config;
use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, Int64Type};
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use column::Column;
use input::Input;
use pickled::Pickled;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList, PyString};
use rows::{Rows, TABLES};
use std::ops::Range;
use std::sync::Arc;

/// Articles that are read together.
const TOGETHER: usize = 24;

/// Findings of many articles as rows with typed columns.
///
/// It has the Arrow PyCapsule interface: `polars.DataFrame(table)`, `pyarrow.table(table)`, DuckDB and pandas read it as it is.
#[pyclass(frozen, module = "onrecord")]
pub struct Table {
    /// Its place in [`TABLES`].
    number: usize,
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

/// What [`restore_table`] takes.
type Parts = (usize, bool, Vec<Vec<Pickled>>);

/// The five tables of `data`, in the order of [`TABLES`].
pub fn tables(
    py: Python<'_>,
    analyzer: &onrecord::Analyzer,
    data: &Bound<'_, PyAny>,
    text: &str,
    id: Option<&str>,
    threads: Option<usize>,
) -> PyResult<Vec<Table>> {
    let input = Input::of(data, text, id)?;
    let pieces = input.pieces();
    let columns = batch::each(py, pieces.iter().map(|piece| input.bytes(piece.clone())), threads, |numbers| {
        pieces[numbers].iter().map(|piece| columns_of(analyzer, &input, piece.clone())).collect()
    })?;
    let mut tables: Vec<Table> = (0..TABLES.len()).map(|number| Table::new(number, input.texts)).collect();
    for piece in columns {
        for (table, columns) in tables.iter_mut().zip(piece) {
            table.push(columns)?;
        }
    }
    Ok(tables)
}

/// The columns of one piece, for each table.
fn columns_of(analyzer: &onrecord::Analyzer, input: &Input, piece: Range<usize>) -> [Vec<ArrayRef>; 5] {
    let mut rows = Rows::new(input.texts);
    for start in piece.clone().step_by(TOGETHER) {
        let indices = start..piece.end.min(start + TOGETHER);
        let texts: Vec<Result<&str, String>> = indices.clone().map(|index| input.text(index)).collect();
        let readable: Vec<&str> = texts.iter().flatten().copied().collect();
        let mut documents = batch::documents(analyzer, &readable).into_iter();
        // There are as many as texts that can be read.
        let mut document = |_: &str| documents.next().unwrap_or_else(|| Err("no document".into()));
        for (index, text) in indices.zip(texts) {
            rows.push(input.id(index), text.and_then(&mut document));
        }
    }
    rows.finish()
}

impl Table {
    fn new(number: usize, texts: bool) -> Table {
        let field = |(name, kind, _): Column| {
            let kind = match kind {
                "int64" => DataType::Int64,
                "double" => DataType::Float64,
                "string" => DataType::Utf8,
                _ => DataType::new_list(DataType::Utf8, true),
            };
            Field::new(name, kind, true)
        };
        let fields: Vec<Field> = columns(number, texts).into_iter().map(field).collect();
        Table { number, schema: Arc::new(Schema::new(fields)), batches: Vec::new() }
    }

    fn push(&mut self, columns: Vec<ArrayRef>) -> PyResult<()> {
        let rows = columns[0].len();
        if rows == 0 {
            return Ok(());
        }
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let batch = RecordBatch::try_new_with_options(self.schema.clone(), columns, &options);
        self.batches.push(batch.map_err(|error| config("table", error.to_string()))?);
        Ok(())
    }
}

/// All columns of a table, in order.
fn columns(number: usize, texts: bool) -> Vec<Column> {
    let key = if texts { "string" } else { "int64" };
    let mut columns = vec![("document", key, "The article's id; without a column of ids, its number in the input, from 0.")];
    columns.extend(TABLES[number].1);
    columns.push(("version", "string", "The version of onrecord that found it."));
    columns.push(("ruleset", "string", "The fingerprint of the rules and lists that found it."));
    columns
}

#[pymethods]
impl Table {
    /// `documents`, `sentences`, `mentions`, `entities` or `quotes`.
    #[getter]
    fn name(&self) -> &'static str {
        TABLES[self.number].0
    }

    /// Its columns in order: name, Arrow type, and what it holds.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let class = py.import("onrecord._tables")?.getattr("Column")?;
        let column = |(name, kind, about): Column| class.call1((name, kind, about.trim()));
        columns(self.number, self.texts()).into_iter().map(column).collect()
    }

    /// Its rows as dictionaries, for those who have no library of data frames; with `columns`, these alone.
    #[pyo3(signature = (columns=None))]
    fn to_dicts<'py>(&self, py: Python<'py>, columns: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyList>> {
        let columns: Option<Vec<String>> = columns.map(|names| items(names, "columns", "str")).transpose()?;
        let place =
            |name: String| self.schema.index_of(&name).map_err(|_| config("columns", format!("there is no column `{name}`")));
        let places: Vec<usize> = match columns {
            Some(names) => names.into_iter().map(place).collect::<PyResult<_>>()?,
            None => (0..self.schema.fields().len()).collect(),
        };
        let names: Vec<Bound<'py, PyString>> =
            places.iter().map(|place| PyString::new(py, self.schema.field(*place).name())).collect();
        let list = PyList::empty(py);
        for batch in &self.batches {
            for row in 0..batch.num_rows() {
                let dict = PyDict::new(py);
                for (place, name) in places.iter().zip(&names) {
                    dict.set_item(name, value(py, batch.column(*place), row)?)?;
                }
                list.append(dict)?;
            }
        }
        Ok(list)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer that cannot cast give what it has.
        let _ = requested_schema;
        capsule::stream(py, &self.schema, &self.batches)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, &self.schema)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        let same = |other: &Table| self.number == other.number && self.schema == other.schema && self.batches == other.batches;
        other.cast::<Table>().is_ok_and(|other| same(other.get()))
    }

    fn __hash__(&self) -> usize {
        self.__len__() * TABLES.len() + self.number
    }

    fn __repr__(&self) -> String {
        format!("<Table {}: {} rows, {} columns>", self.name(), self.__len__(), self.schema.fields().len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Parts)> {
        let restore = py.import("onrecord._onrecord")?.getattr("_restore_table")?;
        let pickled = |batch: &RecordBatch| batch.columns().iter().map(|column| Pickled::of(&column.to_data())).collect();
        Ok((restore, (self.number, self.texts(), self.batches.iter().map(pickled).collect())))
    }
}

impl Table {
    /// Whether ids are texts.
    fn texts(&self) -> bool {
        *self.schema.field(0).data_type() == DataType::Utf8
    }
}

/// Unpickles a table.
#[pyfunction]
#[pyo3(name = "_restore_table")]
pub fn restore_table(number: usize, texts: bool, batches: Vec<Vec<Pickled>>) -> PyResult<Table> {
    if number >= TABLES.len() {
        return Err(config("table", format!("there is no table {number}")));
    }
    let mut table = Table::new(number, texts);
    let schema = table.schema.clone();
    for batch in batches {
        let arrays = batch.into_iter().zip(schema.fields()).map(|(column, field)| column.array(field.data_type()));
        table.push(arrays.collect::<PyResult<_>>()?)?;
    }
    Ok(table)
}

/// A cell in Python.
fn value<'py>(py: Python<'py>, column: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if column.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    match column.data_type() {
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).into_bound_py_any(py),
        DataType::Float64 => column.as_primitive::<Float64Type>().value(row).into_bound_py_any(py),
        DataType::Utf8 => column.as_string::<i32>().value(row).into_bound_py_any(py),
        _ => {
            let items = column.as_list::<i32>().value(row);
            (0..items.len()).map(|item| value(py, &items, item)).collect::<PyResult<Vec<_>>>()?.into_bound_py_any(py)
        }
    }
}
