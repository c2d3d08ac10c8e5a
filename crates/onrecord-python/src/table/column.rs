//! Typed columns under construction, and the macro that declares a table by its columns.

use arrow_array::builder::{Float64Builder, Int64Builder, ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, StringArray};
use std::sync::Arc;

/// The id of an article, or its number in the input.
#[derive(Clone, Copy)]
pub enum Id<'a> {
    Number(Option<i64>),
    Text(Option<&'a str>),
}

/// The column of ids, of the input's own type.
pub enum Key {
    Number(Int64Builder),
    Text(StringBuilder),
}

impl Key {
    pub fn new(texts: bool) -> Key {
        if texts { Key::Text(StringBuilder::new()) } else { Key::Number(Int64Builder::new()) }
    }

    pub fn push(&mut self, id: Id<'_>) {
        match (self, id) {
            (Key::Number(column), Id::Number(number)) => column.append_option(number),
            (Key::Text(column), Id::Text(text)) => column.append_option(text),
            // An input's ids are all of one type.
            (Key::Number(column), Id::Text(_)) => column.append_null(),
            (Key::Text(column), Id::Number(_)) => column.append_null(),
        }
    }

    pub fn finish(self) -> ArrayRef {
        match self {
            Key::Number(mut column) => Arc::new(column.finish()),
            Key::Text(mut column) => Arc::new(column.finish()),
        }
    }
}

/// Whole numbers.
#[derive(Default)]
pub struct Number(Int64Builder);

impl Number {
    pub const TYPE: &'static str = "int64";

    pub fn push(&mut self, value: usize) {
        self.maybe(Some(value));
    }

    pub fn maybe(&mut self, value: Option<usize>) {
        self.0.append_option(value.map(|value| value as i64));
    }

    pub fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Numbers with a fraction.
#[derive(Default)]
pub struct Fraction(Float64Builder);

impl Fraction {
    pub const TYPE: &'static str = "double";

    pub fn push(&mut self, value: f64) {
        self.0.append_value(value);
    }

    pub fn maybe(&mut self, value: Option<f64>) {
        self.0.append_option(value);
    }

    pub fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Texts.
#[derive(Default)]
pub struct Words(StringBuilder);

impl Words {
    pub const TYPE: &'static str = "string";

    pub fn push(&mut self, value: impl AsRef<str>) {
        self.0.append_value(value);
    }

    pub fn maybe(&mut self, value: Option<impl AsRef<str>>) {
        self.0.append_option(value);
    }

    pub fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Lists of texts.
#[derive(Default)]
pub struct Several(ListBuilder<StringBuilder>);

impl Several {
    pub const TYPE: &'static str = "list<string>";

    pub fn push(&mut self, values: impl IntoIterator<Item = impl AsRef<str>>) {
        self.maybe(Some(values));
    }

    pub fn maybe(&mut self, values: Option<impl IntoIterator<Item = impl AsRef<str>>>) {
        let there = values.is_some();
        values.into_iter().flatten().for_each(|value| self.0.values().append_value(value));
        self.0.append(there);
    }

    pub fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// The same text in every row.
pub fn constant(text: &str, rows: usize) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(std::iter::repeat_n(text, rows)))
}

/// A column as it is told to users: name, type, what it holds.
pub type Column = (&'static str, &'static str, &'static str);

/// Declares a table: its name, and its columns with types and descriptions between `document` and `version`, which all tables have.
macro_rules! table {
    ($(#[doc = $about:literal])+ $Table:ident { $(#[doc = $doc:literal] $column:ident: $Type:ident,)+ }) => {
        $(#[doc = $about])+
        pub struct $Table {
            pub document: Key,
            $(#[doc = $doc] pub $column: $Type,)+
        }

        impl $Table {
            pub const COLUMNS: &'static [Column] = &[$((stringify!($column), $Type::TYPE, $doc),)+];

            pub fn new(document: Key) -> $Table {
                $Table { document, $($column: $Type::default(),)+ }
            }

            pub fn finish(self) -> Vec<ArrayRef> {
                let mut columns = vec![self.document.finish(), $(self.$column.finish(),)+];
                let rows = columns[0].len();
                columns.extend([onrecord::VERSION, onrecord::RULESET].map(|text| constant(text, rows)));
                columns
            }
        }
    };
}

pub(super) use table;
