//! Reads golden articles (`crates/onrecord/tests/golden/*.news`): plain text with XML-like tags. The format, in short: blocks stand
//! between blank lines and may open with their kind in brackets; each physical line is a sentence; `<per k="ray">` marks a mention
//! of the entity with key `ray`, `<q n by kind>` content, `<cue q>`, `<src q>` and `<to q>` the parts of its attribution; lines that
//! open with `@` hold metadata. Offsets of the result are bytes.

use onrecord::Span;
use std::collections::BTreeMap;
use std::path::Path;

/// One article with everything it should yield.
#[derive(Debug, Default)]
pub struct Gold {
    pub text: String,
    pub blocks: Vec<(Span, String)>,
    pub sentences: Vec<Span>,
    pub mentions: Vec<GoldMention>,
    /// Key -> longest mention's text.
    pub names: BTreeMap<String, String>,
    pub quotes: Vec<GoldQuote>,
    /// Metadata lines, in order.
    pub metadata: Vec<(String, String)>,
}

#[derive(Debug)]
pub struct GoldMention {
    pub span: Span,
    pub label: &'static str,
    pub key: Option<String>,
}

#[derive(Debug, Default)]
pub struct GoldQuote {
    pub number: String,
    pub span: Span,
    pub kind: String,
    pub cue: Option<Span>,
    pub source: Option<Span>,
    pub addressee: Option<Span>,
    pub speaker: Option<String>,
    /// The speaker has a name in the text.
    pub named: bool,
}

const LABELS: [(&str, &str); 16] = [
    ("per", "PERSON"),
    ("org", "ORG"),
    ("gpe", "GPE"),
    ("loc", "LOC"),
    ("norp", "NORP"),
    ("fac", "FAC"),
    ("prod", "PRODUCT"),
    ("event", "EVENT"),
    ("law", "LAW"),
    ("work", "WORK_OF_ART"),
    ("lang", "LANGUAGE"),
    ("date", "DATE"),
    ("time", "TIME"),
    ("money", "MONEY"),
    ("pct", "PERCENT"),
    ("title", "TITLE"),
];

/// Reads every `*.news` file of a folder, by name.
pub fn read_all(folder: &Path) -> Result<Vec<Gold>, String> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|item| item.ok().map(|item| item.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "news"))
        .collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// Reads one article.
pub fn read(path: &Path) -> Result<Gold, String> {
    let source = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    compile(&source).map_err(|reason| format!("{}: {reason}", path.display()))
}

/// The article of a text in this format.
pub fn compile(source: &str) -> Result<Gold, String> {
    let mut reader = Reader { gold: Gold::default(), parts: BTreeMap::new(), breaks: Vec::new(), by: Vec::new() };
    let mut rest = source;
    while let Some(line) = rest.strip_prefix('@') {
        let (line, after) = line.split_once('\n').unwrap_or((line, ""));
        let (name, value) = line.split_once(' ').ok_or_else(|| format!("metadata without a value: @{line}"))?;
        reader.gold.metadata.push((name.into(), value.trim().into()));
        rest = after;
    }
    let mut lines: Vec<&str> = Vec::new();
    let mut inline = false;
    for line in rest.lines().chain([""]) {
        if !line.trim().is_empty() {
            lines.push(line.trim());
        } else if !lines.is_empty() {
            inline = reader.block(&lines, inline)?;
            lines.clear();
        }
    }
    reader.finish()
}

struct Reader {
    gold: Gold,
    /// (tag, quote number) -> span.
    parts: BTreeMap<(&'static str, String), Span>,
    /// Ends of the physical lines of the block being read.
    breaks: Vec<usize>,
    /// `by` of each quote.
    by: Vec<String>,
}

impl Reader {
    /// Adds one block; returns whether the next one continues it on the same line (a dateline).
    fn block(&mut self, lines: &[&str], inline: bool) -> Result<bool, String> {
        let (kind, first) = match lines[0].strip_prefix('[').and_then(|l| l.split_once(']')) {
            Some((kind, rest)) if kind.chars().all(|c| c.is_ascii_lowercase() || c == '_') => (kind, rest.trim_start()),
            _ => ("paragraph", lines[0]),
        };
        let body: Vec<&str> = [first].into_iter().chain(lines[1..].iter().copied()).filter(|l| !l.is_empty()).collect();
        if !self.gold.text.is_empty() {
            self.gold.text += if inline { " " } else { "\n\n" };
        }
        let here = self.gold.text.len();
        let sentence_start = if inline { self.gold.blocks.last().map_or(here, |(span, _)| span.start) } else { here };
        self.breaks.clear();
        let xml = format!("<b>{}</b>", body.join("\n"));
        let tree = roxmltree::Document::parse(&xml).map_err(|e| format!("{e}: {}", body[0]))?;
        self.walk(tree.root_element())?;
        let end = self.gold.text.len();
        self.gold.blocks.push((Span::new(here, end), kind.into()));
        if kind != "dateline" && kind != "separator" {
            let mut start = sentence_start;
            for at in self.breaks.iter().copied().chain([end]) {
                self.gold.sentences.push(Span::new(start, at));
                start = at + 1;
            }
        }
        Ok(kind == "dateline")
    }

    fn walk(&mut self, node: roxmltree::Node) -> Result<(), String> {
        for child in node.children() {
            if let Some(text) = child.text().filter(|_| child.is_text()) {
                let base = self.gold.text.len();
                self.breaks.extend(text.match_indices('\n').map(|(at, _)| base + at));
                self.gold.text += &text.replace('\n', " ");
            } else if child.is_element() {
                let start = self.gold.text.len();
                self.walk(child)?;
                self.close(child, Span::new(start, self.gold.text.len()))?;
            }
        }
        Ok(())
    }

    fn close(&mut self, node: roxmltree::Node, span: Span) -> Result<(), String> {
        let name = node.tag_name().name();
        let get = |key| node.attribute(key).map(str::to_owned);
        if let Some((_, label)) = LABELS.iter().find(|(tag, _)| *tag == name) {
            self.gold.mentions.push(GoldMention { span, label, key: get("k").or(get("of")) });
        } else if name == "q" {
            let (number, kind) = (get("n").unwrap_or_default(), get("kind").unwrap_or_default());
            if !["direct", "indirect", "mixed"].contains(&kind.as_str()) {
                return Err(format!("quote {number}: kind {kind:?}"));
            }
            self.by.push(get("by").unwrap_or_default());
            self.gold.quotes.push(GoldQuote { number, span, kind, ..GoldQuote::default() });
        } else if let Some(part) = ["cue", "src", "to"].into_iter().find(|part| *part == name) {
            for number in get("q").unwrap_or_default().split([',', ' ']).filter(|n| !n.is_empty()) {
                self.parts.insert((part, number.into()), span);
            }
        } else {
            return Err(format!("unknown tag <{name}>"));
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Gold, String> {
        let gold = &mut self.gold;
        for mention in gold.mentions.iter().filter(|m| m.label != "TITLE") {
            if let Some(key) = &mention.key {
                let text = &gold.text[mention.span.range()];
                let longest = gold.names.entry(key.clone()).or_default();
                if text.chars().count() > longest.chars().count() {
                    *longest = text.into();
                }
            }
        }
        for (quote, by) in gold.quotes.iter_mut().zip(&self.by) {
            let part = |name| self.parts.get(&(name, quote.number.clone())).copied();
            (quote.cue, quote.source, quote.addressee) = (part("cue"), part("src"), part("to"));
            quote.named = !by.is_empty() && !by.starts_with('~');
            quote.speaker = match by.strip_prefix('~') {
                Some(words) => Some(words.to_owned()),
                None if by.is_empty() => None,
                None => Some(gold.names.get(by).cloned().ok_or_else(|| format!("quote {}: no mention of {by:?}", quote.number))?),
            };
        }
        gold.mentions.sort_by_key(|m| (m.span.start, std::cmp::Reverse(m.span.end)));
        gold.quotes.sort_by_key(|q| q.span.start);
        Ok(self.gold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_article_compiles() {
        let source = "@authors Ann Lee\n[headline] Head\n\n[dateline] <gpe>PARIS</gpe> —\n\n<src q=\"1\"><per k=\"r\">Bob Ray</per></src> \
            <cue q=\"1\">said</cue> <q n=\"1\" kind=\"indirect\" by=\"r\">it rained &amp; poured</q>.\nIt did.";
        let gold = compile(source).expect("well-formed");
        assert_eq!(gold.text, "Head\n\nPARIS — Bob Ray said it rained & poured. It did.");
        let texts: Vec<&str> = gold.sentences.iter().map(|s| &gold.text[s.range()]).collect();
        assert_eq!(texts, ["Head", "PARIS — Bob Ray said it rained & poured.", "It did."]);
        let quote = &gold.quotes[0];
        assert_eq!(&gold.text[quote.span.range()], "it rained & poured");
        assert_eq!((quote.speaker.as_deref(), quote.named), (Some("Bob Ray"), true));
        assert_eq!(quote.cue.map(|c| &gold.text[c.range()]), Some("said"));
    }

    #[test]
    fn malformed_articles_are_refused() {
        for (source, reason) in [
            ("<q n=\"1\" kind=\"odd\">x</q>", "quote 1: kind \"odd\""),
            ("<thing>x</thing>", "unknown tag <thing>"),
            ("<q n=\"1\" kind=\"direct\" by=\"k\">x</q>", "quote 1: no mention of \"k\""),
        ] {
            assert_eq!(compile(source).err().as_deref(), Some(reason));
        }
    }
}
