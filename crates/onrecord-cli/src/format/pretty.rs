//! A document for people: its head, then each quote under its speaker.

use crate::rows::{Row, one_line, rows};
use anstyle::{AnsiColor, Style};
use onrecord::Document;
use std::fmt::Write as _;

const WIDTH: usize = 88;
const FAINT: Style = AnsiColor::BrightBlack.on_default();
const SPEAKER: Style = AnsiColor::Cyan.on_default().bold();
const BOLD: Style = Style::new().bold();

/// The document with styles; who writes it where no terminal is takes them out.
pub fn write(doc: &Document) -> String {
    let mut out = String::new();
    if let Some(id) = &doc.id {
        let _ = writeln!(out, "{FAINT}{}{FAINT:#}", plain(id));
    }
    if let Some(headline) = &doc.headline {
        let _ = writeln!(out, "{BOLD}{}{BOLD:#}", plain(headline));
    }
    let dateline = doc.dateline.as_ref().map(|dateline| dateline.place.clone());
    let authors = (!doc.authors.is_empty()).then(|| format!("by {}", doc.authors.join(", ")));
    let line: Vec<String> = [authors, doc.agency.clone(), dateline].into_iter().flatten().collect();
    if !line.is_empty() {
        let _ = writeln!(out, "{}", plain(&line.join(" | ")));
    }
    let quotes = rows(doc);
    for row in &quotes {
        quote(&mut out, row);
    }
    if quotes.is_empty() {
        let _ = writeln!(out, "\n{FAINT}no quotes{FAINT:#}");
    }
    out
}

fn quote(out: &mut String, row: &Row) {
    let _ = write!(out, "\n{SPEAKER}{}{SPEAKER:#}", plain(row.speaker.as_deref().unwrap_or("(nobody named)")));
    if let Some(role) = &row.role {
        let _ = write!(out, ", {}", plain(role));
    }
    let cue = row.cue.map(|cue| format!("{} | ", plain(&one_line(cue)))).unwrap_or_default();
    let to = row.addressee.as_deref().map(|to| format!(" | to {}", plain(to))).unwrap_or_default();
    let _ = writeln!(out, "  {FAINT}{cue}{}{to} | {:.2}{FAINT:#}", row.kind, row.confidence);
    let text = plain(&row.quote);
    for line in textwrap::wrap(&text, WIDTH - 4) {
        let _ = writeln!(out, "    {line}");
    }
}

/// Without control characters: what an article holds must not steer the terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_article_cannot_steer_the_terminal() {
        let mut doc = onrecord::Analyzer::new().analyze("“We \u{1b}[31mwill act,” said Mayor Ann Example.");
        doc.id = Some("\u{1b}]0;title\u{7}".into());
        let shown = anstream::adapter::strip_str(&super::write(&doc)).to_string();
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'), "{shown:?}");
        assert!(shown.contains("We \u{fffd}[31mwill act"), "{shown:?}");
    }
}
