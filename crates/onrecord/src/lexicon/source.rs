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
                if ["what", "source", "licence", "decides", "label"].contains(&key) {
                    if value.is_empty() {
                        return fail(line, &format!("header key `{key}` is empty"));
                    }
                    if key == "label" && value != "none" {
                        if !LABELS.contains(&value) {
                            return fail(line, &format!("unknown label `{value}`"));
                        }
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
                Kind::Names => &["what", "source", "licence", "decides", "label"],
                _ => &["what", "source", "licence", "decides"],
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
        if entry.is_empty()
            || entry != entry.trim()
            || entry.contains("  ")
            || extra.is_some_and(|e| e.is_empty() || e != e.trim())
        {
            return fail(line, "empty entry or stray white space");
        }
        if extra.is_some_and(|e| e.contains('\t')) {
            return fail(line, "more than two columns");
        }
        if let Some(last) = entries.last()
            && last.text >= entry
        {
            let what = if last.text == entry { "duplicate of" } else { "out of order after" };
            return fail(line, &format!("`{entry}` is {what} `{}` (line {})", last.text, last.line));
        }
        if kind == Kind::Words
            && (entry.chars().any(|c| c.is_whitespace() || c == '-' || c.is_uppercase()) || entry.ends_with('.'))
        {
            return fail(line, &format!("`{entry}` is not one lower-case token without a final full stop"));
        }
        entries.push(Entry { line, text: entry, extra });
    }
    Ok(List { label, entries })
}
