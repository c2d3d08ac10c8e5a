//! One page with every quote by speaker: shares of voice, each quote in its context, a box that filters. Nothing is loaded from
//! elsewhere, and all that comes from articles is escaped.

use crate::failure::Reason;
use crate::rows::{Row, rows};
use html_escape::{encode_double_quoted_attribute, encode_text};
use onrecord::Document;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// What one or many articles said.
#[derive(Debug, Default)]
pub struct Collected {
    documents: usize,
    speakers: BTreeMap<String, Speaker>,
    failed: Vec<(String, String)>,
}

#[derive(Debug, Default)]
struct Speaker {
    words: usize,
    /// Each role with the number of quotes that give it.
    roles: BTreeMap<String, usize>,
    quotes: Vec<Quote>,
}

#[derive(Debug)]
struct Quote {
    kind: &'static str,
    cue: String,
    before: String,
    text: String,
    behind: String,
    document: String,
    headline: String,
}

/// Where no speaker is known.
const NOBODY: &str = "(nobody named)";

impl Collected {
    pub fn of(doc: &Document) -> Collected {
        let mut found = Collected { documents: 1, ..Collected::default() };
        for row in rows(doc) {
            let name = row.speaker.as_deref().unwrap_or(NOBODY).to_owned();
            let speaker = found.speakers.entry(name).or_default();
            speaker.words += row.quote.split_whitespace().count();
            if let Some(role) = &row.role {
                *speaker.roles.entry(role.clone().into_owned()).or_default() += 1;
            }
            speaker.quotes.push(Quote::new(&row, doc.headline.as_deref().unwrap_or_default()));
        }
        found
    }

    pub fn add(&mut self, other: Collected) {
        self.documents += other.documents;
        for (name, speaker) in other.speakers {
            let mine = self.speakers.entry(name).or_default();
            mine.words += speaker.words;
            for (role, count) in speaker.roles {
                *mine.roles.entry(role).or_default() += count;
            }
            mine.quotes.extend(speaker.quotes);
        }
    }

    /// An article that could not be read.
    pub fn fail(&mut self, place: &str, reason: &Reason) {
        self.failed.push((place.to_owned(), reason.to_string()));
    }

    /// All articles so far, those that failed too.
    pub fn articles(&self) -> usize {
        self.documents + self.failed.len()
    }

    pub fn all_read(&self) -> bool {
        self.failed.is_empty()
    }

    /// The page; speakers by words, then by name.
    pub fn to_html(&self, title: &str) -> String {
        let mut speakers: Vec<(&String, &Speaker)> = self.speakers.iter().collect();
        speakers.sort_by_key(|(name, speaker)| (std::cmp::Reverse(speaker.words), *name));
        let words: usize = speakers.iter().map(|(_, speaker)| speaker.words).sum();
        let quotes: usize = speakers.iter().map(|(_, speaker)| speaker.quotes.len()).sum();
        let title = safe(title);
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             <header>\n<h1>{title}</h1>\n<p>{quotes} quotes, {words} words, {} speakers, {} articles</p>\n\
             <label>Filter <input id=\"filter\" type=\"search\" placeholder=\"a name, a role, a word\"></label>\n\
             <output id=\"shown\"></output>\n</header>\n<main>\n",
            speakers.len(),
            self.documents,
        );
        for (name, speaker) in speakers {
            speaker.write(&mut page, name, words);
        }
        page += "</main>\n";
        if !self.failed.is_empty() {
            page += "<section class=\"failed\">\n<h2>Articles that could not be read</h2>\n<ul>\n";
            for (place, reason) in &self.failed {
                let _ = writeln!(page, "<li>{}: {}</li>", safe(place), safe(reason));
            }
            page += "</ul>\n</section>\n";
        }
        let _ = write!(
            page,
            "<footer>onrecord {}, ruleset {}</footer>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
            onrecord::VERSION,
            onrecord::RULESET
        );
        page
    }
}

impl Quote {
    fn new(row: &Row, headline: &str) -> Quote {
        // What stands around the quote in its sentences; the quote is one stretch of them.
        let (before, behind) = row.sentence.split_once(&*row.quote).unwrap_or_default();
        Quote {
            kind: row.kind,
            cue: row.cue.unwrap_or_default().to_owned(),
            before: before.to_owned(),
            text: row.quote.clone().into_owned(),
            behind: behind.to_owned(),
            document: row.document.to_owned(),
            headline: headline.to_owned(),
        }
    }
}

impl Speaker {
    fn write(&self, page: &mut String, name: &str, all_words: usize) {
        let share = 100.0 * self.words as f64 / all_words.max(1) as f64;
        let documents = {
            let mut names: Vec<&str> = self.quotes.iter().map(|quote| quote.document.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            names.len()
        };
        let mut roles: Vec<(&String, &usize)> = self.roles.iter().collect();
        roles.sort_by_key(|(role, count)| (std::cmp::Reverse(**count), *role));
        let roles: Vec<String> = roles.into_iter().map(|(role, _)| safe(role)).collect();
        let _ = write!(
            page,
            "<details class=\"speaker\">\n<summary><span class=\"bar\" style=\"width:{share:.2}%\"></span><b>{}</b> \
             <span class=\"roles\">{}</span> <span class=\"figures\">{share:.1} % of words, {} quotes, {documents} articles</span></summary>\n",
            safe(name),
            roles.join("; "),
            self.quotes.len(),
        );
        for quote in &self.quotes {
            let _ = writeln!(
                page,
                "<blockquote class=\"{}\"><p>{}<mark>{}</mark>{}</p><footer>{} | {} | <cite title=\"{}\">{}</cite></footer></blockquote>",
                quote.kind,
                safe(&quote.before),
                safe(&quote.text),
                safe(&quote.behind),
                quote.kind,
                safe(&quote.cue),
                encode_double_quoted_attribute(&printable(&quote.document)),
                safe(if quote.headline.is_empty() { &quote.document } else { &quote.headline }),
            );
        }
        *page += "</details>\n";
    }
}

/// Text that can stand between tags.
fn safe(text: &str) -> String {
    encode_text(&printable(text)).into_owned()
}

/// HTML allows no control characters.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c }).collect()
}
