//! Articles as users have them: anything with the Arrow PyCapsule interface, with columns or a bare one, or an iterable of strings.

use super::capsule;
use super::column::Id;
use crate::error::config;
use crate::text::Text;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, GenericStringArray, Int64Array, LargeBinaryArray, OffsetSizeTrait,
};
use arrow_array::{GenericBinaryArray, StructArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::ops::Range;

/// How many articles, and how many bytes of text, make one piece of work and one batch of rows.
const PIECE: (usize, usize) = (1024, 4_000_000);

/// The articles of a call.
pub struct Input {
    chunks: Vec<Chunk>,
    /// Number of the first article of each chunk.
    starts: Vec<usize>,
    len: usize,
    /// Whether ids are texts.
    pub texts: bool,
}

/// Articles that came together.
struct Chunk {
    texts: Texts,
    ids: Option<Ids>,
    /// Of an array of structures, those that are null as a whole.
    nulls: Option<NullBuffer>,
}

/// Where the texts of articles are.
enum Texts {
    Arrow(Strings),
    Python(Vec<Result<Text, String>>),
}

/// The column of ids.
enum Ids {
    Numbers(Int64Array),
    Texts(Strings),
}

impl Input {
    pub fn of(data: &Bound<'_, PyAny>, text: &str, id: Option<&str>) -> PyResult<Input> {
        let arrays = capsule::arrays(data)?;
        let chunks = match arrays {
            Some(arrays) => arrays.into_iter().map(|array| Chunk::of(array, text, id)).collect::<PyResult<Vec<_>>>()?,
            None => vec![Chunk { texts: Texts::Python(strings(data)?), ids: None, nulls: None }],
        };
        let mut len = 0;
        let mut starts = Vec::with_capacity(chunks.len());
        for chunk in &chunks {
            starts.push(len);
            len += chunk.texts.len();
        }
        let texts = chunks.iter().any(|chunk| matches!(chunk.ids, Some(Ids::Texts(_))));
        Ok(Input { chunks, starts, len, texts })
    }

    /// The text of an article, or why there is none.
    pub fn text(&self, index: usize) -> Result<&str, String> {
        let (chunk, row) = self.place(index);
        if chunk.is_null(row) {
            return Err("no text".into());
        }
        chunk.texts.get(row)
    }

    /// The id of an article; where there are none, its number.
    pub fn id(&self, index: usize) -> Id<'_> {
        let (chunk, row) = self.place(index);
        match &chunk.ids {
            None => Id::Number(Some(index as i64)),
            Some(Ids::Numbers(_)) if chunk.is_null(row) => Id::Number(None),
            Some(Ids::Texts(_)) if chunk.is_null(row) => Id::Text(None),
            Some(Ids::Numbers(numbers)) => Id::Number(numbers.is_valid(row).then(|| numbers.value(row))),
            Some(Ids::Texts(texts)) => Id::Text(texts.get(row).and_then(|bytes| std::str::from_utf8(bytes).ok())),
        }
    }

    /// The bytes of the texts of these articles.
    pub fn bytes(&self, articles: Range<usize>) -> usize {
        articles.map(|index| self.place(index)).map(|(chunk, row)| chunk.texts.bytes(row)).sum()
    }

    /// The articles in pieces of work, whatever the chunks they came in.
    pub fn pieces(&self) -> Vec<Range<usize>> {
        let (mut pieces, mut start, mut bytes) = (Vec::new(), 0, 0);
        for index in 0..self.len {
            bytes += self.bytes(index..index + 1);
            if index + 1 - start == PIECE.0 || bytes >= PIECE.1 {
                pieces.push(start..index + 1);
                (start, bytes) = (index + 1, 0);
            }
        }
        if start < self.len {
            pieces.push(start..self.len);
        }
        pieces
    }

    fn place(&self, index: usize) -> (&Chunk, usize) {
        let chunk = self.starts.partition_point(|start| *start <= index) - 1;
        (&self.chunks[chunk], index - self.starts[chunk])
    }
}

impl Chunk {
    /// From an array: a struct's fields are columns, another array is the texts themselves.
    fn of(array: ArrayRef, text: &str, id: Option<&str>) -> PyResult<Chunk> {
        let Some(frame) = array.as_struct_opt() else {
            let texts = Strings::of(&array).ok_or_else(|| no_text("the data", &array))?;
            return Ok(Chunk { texts: Texts::Arrow(texts), ids: None, nulls: None });
        };
        let column = column(frame, text).ok_or_else(|| {
            let names = frame.column_names().join("`, `");
            config("text", format!("there is no column `{text}` among `{names}`"))
        })?;
        let texts = Strings::of(column).ok_or_else(|| no_text(&format!("column `{text}`"), column))?;
        let ids = match id.map(|name| (name, self::column(frame, name))) {
            None | Some(("id", None)) => None,
            Some((name, None)) => return Err(config("id", format!("there is no column `{name}`"))),
            Some((name, Some(column))) => Some(ids(name, column)?),
        };
        Ok(Chunk { texts: Texts::Arrow(texts), ids, nulls: frame.nulls().cloned() })
    }

    fn is_null(&self, row: usize) -> bool {
        self.nulls.as_ref().is_some_and(|nulls| nulls.is_null(row))
    }
}

impl Texts {
    fn len(&self) -> usize {
        match self {
            Texts::Arrow(strings) => strings.len(),
            Texts::Python(texts) => texts.len(),
        }
    }

    fn get(&self, row: usize) -> Result<&str, String> {
        match self {
            Texts::Python(texts) => texts[row].as_ref().map(AsRef::as_ref).map_err(String::clone),
            Texts::Arrow(strings) => {
                // Files in other encodings do get into columns of strings.
                let bytes = strings.get(row).ok_or("no text")?;
                std::str::from_utf8(bytes).map_err(|error| {
                    let at = error.valid_up_to();
                    format!("not UTF-8: byte {:#04x} at offset {at}", bytes[at])
                })
            }
        }
    }

    fn bytes(&self, row: usize) -> usize {
        match self {
            Texts::Arrow(strings) => strings.get(row).map_or(0, <[u8]>::len),
            Texts::Python(texts) => texts[row].as_ref().map_or(0, |text| text.as_ref().len()),
        }
    }
}

/// A column of strings in any of Arrow's layouts, as bytes.
enum Strings {
    Small(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
    Dictionary { keys: Vec<usize>, nulls: ArrayRef, values: Box<Strings> },
    Null(usize),
}

impl Strings {
    /// `None` for a column of another type.
    fn of(array: &ArrayRef) -> Option<Strings> {
        Some(match array.data_type() {
            DataType::Utf8 => Strings::Small(bytes(array.as_string::<i32>())),
            DataType::LargeUtf8 => Strings::Large(bytes(array.as_string::<i64>())),
            DataType::Utf8View => Strings::View(array.as_string_view().clone().to_binary_view()),
            DataType::Binary => Strings::Small(array.as_binary().clone()),
            DataType::LargeBinary => Strings::Large(array.as_binary().clone()),
            DataType::BinaryView => Strings::View(array.as_binary_view().clone()),
            DataType::Null => Strings::Null(array.len()),
            DataType::Dictionary(..) => {
                let dictionary = array.as_any_dictionary();
                let values = Box::new(Strings::of(dictionary.values())?);
                let keys = if values.len() == 0 { vec![0; array.len()] } else { dictionary.normalized_keys() };
                Strings::Dictionary { keys, nulls: array.clone(), values }
            }
            _ => return None,
        })
    }

    fn len(&self) -> usize {
        match self {
            Strings::Small(array) => array.len(),
            Strings::Large(array) => array.len(),
            Strings::View(array) => array.len(),
            Strings::Dictionary { keys, .. } => keys.len(),
            Strings::Null(len) => *len,
        }
    }

    fn get(&self, row: usize) -> Option<&[u8]> {
        match self {
            Strings::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Strings::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Strings::View(array) => array.is_valid(row).then(|| array.value(row)),
            Strings::Dictionary { keys, nulls, values } => values.get(*keys.get(row).filter(|_| nulls.is_valid(row))?),
            Strings::Null(_) => None,
        }
    }
}

/// The same memory, of which nothing is taken for granted.
fn bytes<O: OffsetSizeTrait>(array: &GenericStringArray<O>) -> GenericBinaryArray<O> {
    let (offsets, values, nulls) = array.clone().into_parts();
    GenericBinaryArray::new(offsets, values, nulls)
}

fn column<'a>(frame: &'a StructArray, name: &str) -> Option<&'a ArrayRef> {
    frame.column_by_name(name)
}

fn no_text(what: &str, array: &ArrayRef) -> PyErr {
    config("text", format!("{what} holds {}, not strings", array.data_type()))
}

/// Ids as 64-bit numbers or texts.
fn ids(name: &str, array: &ArrayRef) -> PyResult<Ids> {
    fn numbers<T: ArrowPrimitiveType<Native: Into<i64>>>(array: &ArrayRef) -> Int64Array {
        array.as_primitive::<T>().unary(Into::into)
    }
    let wrong = || config("id", format!("column `{name}` holds {}, not strings or whole numbers", array.data_type()));
    Ok(Ids::Numbers(match array.data_type() {
        DataType::Int8 => numbers::<Int8Type>(array),
        DataType::Int16 => numbers::<Int16Type>(array),
        DataType::Int32 => numbers::<Int32Type>(array),
        DataType::Int64 => numbers::<Int64Type>(array),
        DataType::UInt8 => numbers::<UInt8Type>(array),
        DataType::UInt16 => numbers::<UInt16Type>(array),
        DataType::UInt32 => numbers::<UInt32Type>(array),
        DataType::UInt64 => array
            .as_primitive::<UInt64Type>()
            .try_unary(i64::try_from)
            .map_err(|_| config("id", format!("column `{name}` holds a number above {}", i64::MAX)))?,
        _ => return Ok(Ids::Texts(Strings::of(array).ok_or_else(wrong)?)),
    }))
}

/// The texts of an iterable; what is no string is a row's error, not the call's.
fn strings(data: &Bound<'_, PyAny>) -> PyResult<Vec<Result<Text, String>>> {
    let class = data.get_type();
    // Iterating mappings and old or lazy frames would give their columns' names.
    if data.is_instance_of::<PyString>() || class.hasattr("keys")? || class.hasattr("columns")? {
        let kind = class.name()?;
        let wanted =
            "data with the Arrow PyCapsule interface (pyarrow, polars, pandas, DuckDB), a column of it, or an iterable of str";
        return Err(PyTypeError::new_err(format!("data must be {wanted}, not a {kind}")));
    }
    let text = |item: PyResult<Bound<'_, PyAny>>| {
        let item = item?;
        if item.is_none() {
            return Ok(Err("no text".into()));
        }
        Ok(item.extract::<Text>().map_err(|error| error.value(item.py()).to_string()))
    };
    data.try_iter()?.map(text).collect()
}
