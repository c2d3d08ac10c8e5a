//! One entry of a gazetteer.

use crate::{Error, Label};

/// How a gazetteer entry's letter case is matched. ASCII letters only are folded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Case {
    /// As written.
    Exact,
    /// Any case.
    Ignore,
    /// An entry with a capital matches as written or all in capitals (headlines); one without ignores case.
    #[default]
    Smart,
}

impl Case {
    /// The name used in files: `exact`, `ignore`, `smart`.
    pub fn as_str(self) -> &'static str {
        match self {
            Case::Exact => "exact",
            Case::Ignore => "ignore",
            Case::Smart => "smart",
        }
    }
}

impl std::str::FromStr for Case {
    type Err = Error;

    fn from_str(name: &str) -> Result<Case, Error> {
        match name {
            "exact" => Ok(Case::Exact),
            "ignore" => Ok(Case::Ignore),
            "smart" => Ok(Case::Smart),
            _ => Err(Error::Config { option: "case", reason: format!("`{name}` is none of exact, ignore, smart") }),
        }
    }
}

/// A name with its label, and what else is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The name.
    pub text: String,
    /// What it names.
    pub label: Label,
    /// Returned with every mention.
    pub id: Option<String>,
    /// Other names of the same thing, matched like `text`.
    pub aliases: Vec<String>,
    /// How letter case is matched.
    pub case: Case,
}

impl Entry {
    /// A name and its label.
    pub fn new(text: impl Into<String>, label: Label) -> Entry {
        Entry { text: text.into(), label, id: None, aliases: Vec::new(), case: Case::default() }
    }

    /// With an id.
    pub fn with_id(self, id: impl Into<String>) -> Entry {
        Entry { id: Some(id.into()), ..self }
    }

    /// With one more name of the same thing.
    pub fn with_alias(mut self, alias: impl Into<String>) -> Entry {
        self.aliases.push(alias.into());
        self
    }

    /// With a case policy.
    pub fn with_case(self, case: Case) -> Entry {
        Entry { case, ..self }
    }
}
