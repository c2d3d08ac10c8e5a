//! Reads a lexicon file: header, entries, and every rule of `lexicons/README.md`, naming file and line. Used by `build.rs` and by tests.

/// The three kinds of list, by folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Words,
    Names,
    Phrases,
}

/// One line: the entry itself and its second column (a value for words, aliases for names).
#[derive(Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    pub line: usize,
    pub text: &'a str,
    pub extra: Option<&'a str>,
}

/// A whole file that passed all checks.
#[derive(Debug)]
pub struct List<'a> {
    /// `ORG` etc. of a names file; `None` for `none` and for the other kinds.
    pub label: Option<&'a str>,
    pub entries: Vec<Entry<'a>>,
}

const LABELS: [&str; 11] = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE"];

/// What a header says; the last is asked of names only.
const KEYS: [&str; 5] = ["what", "source", "licence", "decides", "label"];

/// Parses `text`, the contents of `file`.
///
/// # Errors
/// The first broken rule, as `file:line: reason`.
pub fn parse<'a>(file: &str, text: &'a str, kind: Kind) -> Result<List<'a>, String> {
    let fail = |line: usize, reason: &str| Err(format!("{file}:{line}: {reason}"));
    let mut seen_header: Vec<&str> = Vec::new();
    let mut label = None;
    let mut in_header = true;
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for (index, raw) in text.lines().enumerate() {
        let line = index + 1;
        if let Some(comment) = raw.strip_prefix('#') {
            if in_header && let Some((key, value)) = comment.split_once(':') {
                let (key, value) = (key.trim(), value.trim());
                if KEYS.contains(&key) {
                    if let Some(reason) = header_fault(key, value) {
                        return fail(line, &reason);
                    }
                    if key == "label" && value != "none" {
                        label = Some(value);
                    }
                    seen_header.push(key);
                }
            }
            continue;
        }
        if in_header {
            in_header = false;
            let needed: &[&str] = match kind {
                Kind::Names => &KEYS,
                _ => &KEYS[..4],
            };
            if let Some(missing) = needed.iter().find(|key| !seen_header.contains(key)) {
                return fail(line, &format!("header key `{missing}` is missing"));
            }
        }
        let body = raw.split_once(" # ").map_or(raw, |(body, _reason)| body.trim_end_matches(' '));
        let (entry, extra) = match body.split_once('\t') {
            Some((entry, extra)) => (entry, Some(extra)),
            None => (body, None),
        };
        if let Some(reason) = fault(entry, extra, entries.last(), kind) {
            return fail(line, &reason);
        }
        entries.push(Entry { line, text: entry, extra });
    }
    Ok(List { label, entries })
}

/// What is wrong with a line of the header.
fn header_fault(key: &str, value: &str) -> Option<String> {
    if value.is_empty() {
        return Some(format!("header key `{key}` is empty"));
    }
    let unknown = key == "label" && value != "none" && !LABELS.contains(&value);
    unknown.then(|| format!("unknown label `{value}`"))
}

/// What is wrong with an entry and its second column, behind the entry `last`.
fn fault(entry: &str, extra: Option<&str>, last: Option<&Entry>, kind: Kind) -> Option<String> {
    if entry.is_empty() || entry != entry.trim() || entry.contains("  ") || extra.is_some_and(|e| e.is_empty() || e != e.trim()) {
        return Some("empty entry or stray white space".to_owned());
    }
    if extra.is_some_and(|e| e.contains('\t')) {
        return Some("more than two columns".to_owned());
    }
    if let Some(last) = last
        && last.text >= entry
    {
        let what = if last.text == entry { "duplicate of" } else { "out of order after" };
        return Some(format!("`{entry}` is {what} `{}` (line {})", last.text, last.line));
    }
    if kind == Kind::Words && (entry.chars().any(|c| c.is_whitespace() || c == '-' || c.is_uppercase()) || entry.ends_with('.')) {
        return Some(format!("`{entry}` is not one lower-case token without a final full stop"));
    }
    None
}
