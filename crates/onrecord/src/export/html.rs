//! Documents to HTML: the article with its mentions, quotes and speakers marked, and a list of the quotes beside it.
//!
//! Styles are inside, nothing is loaded and no script runs; all that comes from a document is escaped.

use crate::{Block, BlockKind, Document, Label, Mention, Quote, Span, Value};
use html_escape::{encode_double_quoted_attribute_to_string, encode_text_to_string};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt::Write as _;

const STYLE: &str = include_str!("article.css");

/// Most titles of a person in a tooltip.
const TOLD_TITLES: usize = 4;

impl Document {
    /// The annotated article as a page of its own.
    pub fn to_html(&self) -> String {
        let mut page = String::from(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>",
        );
        text_into(&mut page, self.headline.as_deref().unwrap_or("Article"));
        page += "</title>\n</head>\n<body style=\"margin:0\">\n";
        self.write_article(&mut page);
        page += "</body>\n</html>\n";
        page
    }

    /// The same as one `<article>` element, to stand inside another page or a notebook.
    pub fn to_html_fragment(&self) -> String {
        let mut article = String::new();
        self.write_article(&mut article);
        article
    }

    fn write_article(&self, html: &mut String) {
        let mut page = Page { doc: self, html, prefix: prefix(&self.text), hues: hues(self) };
        page.html.push_str("<article class=\"onrecord\" lang=\"en\">\n<style>\n");
        page.html.push_str(STYLE);
        page.html.push_str("</style>\n<div class=\"or-text\">\n");
        page.text();
        page.html.push_str("</div>\n<aside class=\"or-side\">\n");
        page.quotes();
        page.legend();
        page.html.push_str("</aside>\n</article>\n");
    }
}

/// Prefix of all ids, so that several articles can share a page: FNV-1a of the text.
fn prefix(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("or{:08x}", hash as u32)
}

/// A hue for each quote, the same for all of a speaker; none where no speaker is known.
fn hues(doc: &Document) -> Vec<Option<usize>> {
    let mut numbers = std::collections::HashMap::new();
    let mut hue = |quote: &Quote| {
        let name = doc.speaker_name(quote)?;
        let next = numbers.len();
        // The golden angle keeps neighbours apart, however many there are; red is left to people's names.
        Some((45 + *numbers.entry(name).or_insert(next) * 1375 / 10) % 360)
    };
    doc.quotes.iter().map(&mut hue).collect()
}

/// Text content, escaped; control characters, which HTML does not allow, are shown as U+FFFD.
fn text_into(html: &mut String, text: &str) {
    encode_text_to_string(printable(text).as_ref(), html);
}

fn attribute_into(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    encode_double_quoted_attribute_to_string(printable(value).as_ref(), html);
    html.push('"');
}

fn printable(text: &str) -> std::borrow::Cow<'_, str> {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
    if text.contains(odd) { text.replace(odd, "\u{FFFD}").into() } else { text.into() }
}

/// What an inline element marks, by index; in the order of nesting where spans are equal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Dateline,
    Quote(usize),
    Term,
    Source(usize),
    Cue(usize),
    Mention(usize),
}

/// A stretch of a mark: start, end (longer ones first), mark.
type Piece = Reverse<(usize, Reverse<usize>, Mark)>;

struct Page<'a> {
    doc: &'a Document,
    html: &'a mut String,
    prefix: String,
    hues: Vec<Option<usize>>,
}

impl Page<'_> {
    /// The text: an element for each block, and in them one for each stretch of a mark.
    fn text(&mut self) {
        let mut pieces = self.marks();
        let mut done = 0;
        let mut blocks = self.doc.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            let mut region = *block;
            if block.kind == BlockKind::Dateline {
                // It leads into the paragraph on the same line.
                let body = blocks.next_if(|next| !self.between(block, next).is_some_and(|gap| gap.contains('\n')));
                region.kind = body.map_or(BlockKind::Paragraph, |body| body.kind);
                region.span.end = body.map_or(block.span.end, |body| body.span.end);
            }
            let start = region.span.start.max(done);
            self.region(Span::new(done, start), BlockKind::Paragraph, &mut pieces);
            self.region(Span::new(start, region.span.end), region.kind, &mut pieces);
            done = region.span.end.max(done);
        }
        self.region(Span::new(done, self.doc.text.len()), BlockKind::Paragraph, &mut pieces);
    }

    fn between(&self, one: &Block, next: &Block) -> Option<&str> {
        self.doc.text.get(one.span.end..next.span.start)
    }

    fn marks(&self) -> BinaryHeap<Piece> {
        let doc = self.doc;
        let mut marks = BinaryHeap::new();
        let mut add = |span: Span, mark| marks.push(Reverse((span.start, Reverse(span.end), mark)));
        doc.blocks.iter().filter(|b| b.kind == BlockKind::Dateline).for_each(|b| add(b.span, Mark::Dateline));
        doc.mentions.iter().enumerate().for_each(|(i, m)| add(m.span, Mark::Mention(i)));
        doc.quoted_terms.iter().for_each(|term| add(*term, Mark::Term));
        // Quotes of one attribution share its source and cue, which are marked once.
        let mut seen = std::collections::HashSet::new();
        for (i, quote) in doc.quotes.iter().enumerate() {
            add(quote.span, Mark::Quote(i));
            if let Some(source) = quote.source.filter(|source| seen.insert(*source)) {
                add(source, Mark::Source(i));
            }
            if let Some(cue) = quote.cue.as_ref().filter(|cue| seen.insert(cue.span)) {
                add(cue.span, Mark::Cue(i));
            }
        }
        marks
    }

    /// One block. Elements must nest and spans need not: one that goes on after its surrounding element is closed with it
    /// and opened again.
    fn region(&mut self, region: Span, kind: BlockKind, pieces: &mut BinaryHeap<Piece>) {
        if region.is_empty() || self.doc[region].trim().is_empty() {
            return;
        }
        let _ = write!(self.html, "<p class=\"or-{kind}\">");
        let mut at = region.start;
        let mut open: Vec<(usize, Mark)> = Vec::new();
        loop {
            let next = pieces.peek().map(|Reverse(piece)| *piece).filter(|piece| piece.0 < region.end);
            let bound = next.map_or(region.end, |piece| piece.0.max(at));
            while let Some((end, mark)) = open.pop_if(|(end, _)| *end <= bound) {
                self.copy(&mut at, end);
                self.close(mark, end);
            }
            self.copy(&mut at, bound);
            let Some((_, Reverse(end), mark)) = next else { break };
            pieces.pop();
            let room = open.last().map_or(region.end, |(end, _)| *end);
            if end > room {
                pieces.push(Reverse((room, Reverse(end), mark)));
            }
            let end = end.min(room);
            if at < end {
                self.open(mark, at);
                open.push((end, mark));
            }
        }
        self.html.push_str("</p>\n");
    }

    fn copy(&mut self, at: &mut usize, end: usize) {
        if *at < end {
            text_into(self.html, &self.doc[Span::new(*at, end)]);
            *at = end;
        }
    }

    fn open(&mut self, mark: Mark, at: usize) {
        match mark {
            Mark::Dateline => self.html.push_str("<span class=\"or-dateline\">"),
            Mark::Term => self.html.push_str("<span class=\"or-term\" title=\"quoted term\">"),
            Mark::Source(i) => {
                let name = self.doc.speaker_name(&self.doc.quotes[i]).unwrap_or_default();
                self.element("or-source", &format!("source: {name}"));
            }
            Mark::Cue(i) => {
                let lemma = self.doc.quotes[i].cue.as_ref().map_or("", |cue| &cue.lemma);
                self.element("or-cue", &format!("cue: {lemma}"));
            }
            Mark::Mention(i) => {
                let mention = &self.doc.mentions[i];
                self.element(&format!("or-mention or-{}", mention.label), &self.about(mention));
            }
            Mark::Quote(i) => {
                let quote = &self.doc.quotes[i];
                self.html.push_str("<mark");
                attribute_into(self.html, "class", &format!("or-quote or-{}{}", quote.kind, self.unknown(i)));
                self.hue(i);
                if at == quote.span.start {
                    attribute_into(self.html, "id", &format!("{}-t{}", self.prefix, i + 1));
                }
                let name = self.doc.speaker_name(quote).unwrap_or("no speaker given".into());
                attribute_into(self.html, "title", &format!("{} quote {}: {name}", quote.kind, i + 1));
                self.html.push('>');
            }
        }
    }

    fn close(&mut self, mark: Mark, at: usize) {
        let Mark::Quote(i) = mark else { return self.html.push_str("</span>") };
        self.html.push_str("</mark>");
        if at == self.doc.quotes[i].span.end {
            self.reference("or-ref", 'q', i);
        }
    }

    fn element(&mut self, class: &str, title: &str) {
        self.html.push_str("<span");
        attribute_into(self.html, "class", class);
        attribute_into(self.html, "title", title);
        self.html.push('>');
    }

    /// The number of a quote as a link: to its line in the list (`q`) or to its place in the text (`t`).
    fn reference(&mut self, class: &str, to: char, quote: usize) {
        let _ = write!(self.html, "<a class=\"{class}{}\" href=\"#{}-{to}{}\"", self.unknown(quote), self.prefix, quote + 1);
        self.hue(quote);
        let _ = write!(self.html, ">{}</a>", quote + 1);
    }

    fn unknown(&self, quote: usize) -> &'static str {
        if self.hues[quote].is_none() { " or-unknown" } else { "" }
    }

    fn hue(&mut self, quote: usize) {
        let _ = write!(self.html, " style=\"--or-hue:{}\"", self.hues[quote].unwrap_or(0));
    }

    /// The tooltip of a mention. All titles of a person would make a page as long as the square of the text.
    fn about(&self, mention: &Mention) -> String {
        let mut about = mention.label.to_string();
        if let Some(entity) = mention.entity.map(|e| &self.doc.entities[e]) {
            let _ = write!(about, ": {}", self.doc.name(entity));
            for title in self.doc.titles(entity).take(TOLD_TITLES) {
                let _ = write!(about, ", {title}");
            }
        }
        match mention.value {
            Some(Value::Time(iso)) => about += &format!(" = {iso}"),
            Some(Value::Amount(amount)) => {
                let upper = amount.upper.map_or(String::new(), |upper| format!(" to {upper}"));
                about += &format!(" = {}{upper} {}", amount.number, amount.unit);
            }
            None => {}
        }
        if let Some(id) = &mention.id {
            let _ = write!(about, " [{id}]");
        }
        about
    }

    /// The list of quotes: who, in which role, how, to whom, what.
    fn quotes(&mut self) {
        let doc = self.doc;
        if doc.quotes.is_empty() {
            return;
        }
        self.html.push_str("<h2>Quotes</h2>\n<ol>\n");
        for (i, quote) in doc.quotes.iter().enumerate() {
            let _ = write!(self.html, "<li id=\"{}-q{}\" class=\"{}\"", self.prefix, i + 1, self.unknown(i).trim());
            self.hue(i);
            self.html.push('>');
            self.reference("or-ref", 't', i);
            self.html.push_str("<b class=\"or-name\">");
            text_into(self.html, &doc.speaker_name(quote).unwrap_or("No speaker given".into()));
            self.html.push_str("</b> <span class=\"or-how\">");
            text_into(self.html, &self.manner(quote));
            self.html.push_str("</span> <span class=\"or-said\">");
            text_into(self.html, &doc[quote.span]);
            self.html.push_str("</span></li>\n");
        }
        self.html.push_str("</ol>\n");
    }

    /// `mayor of Exampleton · told the council · direct, 0.95`.
    fn manner(&self, quote: &Quote) -> String {
        let doc = self.doc;
        let cue = quote.cue.as_ref().map_or("", |cue| &doc[cue.span]);
        let addressee = quote.addressee.map_or("", |addressee| &doc[addressee]);
        let mut parts: Vec<String> = doc.role(quote).map(Into::into).into_iter().collect();
        let act = format!("{cue} {addressee}");
        if !act.trim().is_empty() {
            parts.push(act.trim().to_owned());
        }
        parts.push(format!("{}, {:.2}", quote.kind, quote.confidence));
        parts.join(" · ")
    }

    /// The labels that occur, each in its colour.
    fn legend(&mut self) {
        let used = |label: &&Label| self.doc.mentions.iter().any(|m| m.label == **label);
        let labels: Vec<Label> = Label::ALL.iter().filter(used).copied().collect();
        if labels.is_empty() {
            return;
        }
        self.html.push_str("<h2>Mentions</h2>\n<ul>\n");
        for label in labels {
            let _ = writeln!(self.html, "<li><span class=\"or-mention or-{label}\">{label}</span></li>");
        }
        self.html.push_str("</ul>\n");
    }
}
