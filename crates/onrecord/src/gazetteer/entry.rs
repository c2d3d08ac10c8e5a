//! One entry of a gazetteer.

use crate::{Error, Label};

/// How a gazetteer entry's letter case is matched. Letters of all scripts are folded one by one (`Ğ` is `ğ`); accents count, and a letter with a
/// combining mark behind it is another than the letter in one piece.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
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

/// The name in a row: `text`, or the `pattern` of an EntityRuler. No part of the stable interface.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    Text(String),
    Pattern(String),
    /// A pattern of tokens.
    Tokens,
}

/// The reason inside an error of configuration (an unknown label or case).
fn reason(error: Error) -> String {
    match error {
        Error::Config { reason, .. } => reason,
        other => other.to_string(),
    }
}

/// A name with its label, and what else is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Entry {
    /// The name.
    pub text: String,
    /// What it names.
    pub label: Label,
    /// Returned with every mention; entries with one id are the same thing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<String>,
    /// Other names of the same thing, matched like `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub aliases: Vec<String>,
    /// How letter case is matched.
    #[cfg_attr(feature = "serde", serde(default))]
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

    /// From the fields of a row as text, or what is wrong with them. For the Python binding; no part of the stable interface.
    #[doc(hidden)]
    pub fn from_fields(
        name: Name,
        label: &str,
        id: Option<String>,
        aliases: Vec<String>,
        case: Option<&str>,
    ) -> Result<Entry, String> {
        let label: Label = label.trim().parse().map_err(|e| format!("label {}", reason(e)))?;
        let case = case.map(str::trim).filter(|case| !case.is_empty());
        let case = case.map(|case| case.parse().map_err(|e| format!("case {}", reason(e)))).transpose()?;
        let (text, case) = match name {
            Name::Text(text) => (text, case.unwrap_or_default()),
            // A phrase pattern matches as it is written, as it does in the EntityRuler.
            Name::Pattern(text) => (text, case.unwrap_or(Case::Exact)),
            Name::Tokens => {
                return Err("a token pattern (`pattern` is a list) is not supported; give the phrase as a string".into());
            }
        };
        Ok(Entry { text, label, id, aliases, case })
    }

    /// Without blanks around its fields; an empty id or alias counts as absent.
    pub(super) fn tidied(self) -> Entry {
        let tidy = |text: String| if text.trim().len() == text.len() { text } else { text.trim().to_owned() };
        let filled = |text: &String| !text.is_empty();
        Entry {
            text: tidy(self.text),
            id: self.id.map(tidy).filter(filled),
            aliases: self.aliases.into_iter().map(tidy).filter(filled).collect(),
            ..self
        }
    }

    /// With a case policy.
    pub fn with_case(self, case: Case) -> Entry {
        Entry { case, ..self }
    }
}
