//! What is read: the files behind the arguments, and the articles in them, one after the other.

mod line;
mod reader;
mod source;

pub use line::Keys;
pub use reader::{Progress, Reader};
pub use source::{Source, is_packed, known, sources};

use crate::failure::Reason;

/// An article to be analysed, or why it cannot be.
#[derive(Debug)]
pub struct Record {
    /// Its number among all articles of the run, from 0.
    pub number: u64,
    /// The file's path, or the line's id.
    pub id: String,
    /// Where it stands: `news.jsonl:17`, or the file.
    pub place: String,
    pub text: Result<String, Reason>,
}

impl Record {
    /// How much work it is.
    pub fn bytes(&self) -> usize {
        self.text.as_ref().map_or(0, String::len)
    }
}

/// Text from bytes, by the policy for what is not UTF-8; the error names the byte.
pub fn decode(bytes: Vec<u8>, replace: bool) -> Result<String, Reason> {
    String::from_utf8(bytes).or_else(|wrong| {
        if replace {
            return Ok(String::from_utf8_lossy(wrong.as_bytes()).into_owned());
        }
        let offset = wrong.utf8_error().valid_up_to();
        Err(Reason::NotUtf8 { byte: wrong.as_bytes()[offset], offset })
    })
}
