//! Scores the analyzer on golden articles: one figure a line, each 0 to 100, held to floors that only rise.

use crate::gold::{Gold, GoldQuote};
use onrecord::{Analyzer, BlockKind, Document, Quote, Span};
use std::collections::{BTreeMap, BTreeSet};

const NAMES: [&str; 11] = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE"];
const VALUES: [&str; 4] = ["DATE", "TIME", "MONEY", "PERCENT"];

/// Right ones among predictions and gold.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    hit: usize,
    predicted: usize,
    gold: usize,
}

impl Tally {
    fn add(&mut self, hit: usize, predicted: usize, gold: usize) {
        self.hit += hit;
        self.predicted += predicted;
        self.gold += gold;
    }

    /// 100 x F1; a share counts each gold item as predicted once, which makes F1 the share itself.
    fn f1(self) -> f64 {
        match self.predicted + self.gold {
            0 => 0.0,
            total => 200.0 * self.hit as f64 / total as f64,
        }
    }
}

/// Figure name -> percent, over all articles.
pub fn score(articles: &[Gold], analyzer: &Analyzer) -> BTreeMap<String, f64> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for gold in articles {
        let doc = analyzer.analyze(&gold.text);
        let mut put = |name: &str, hit, predicted, total| tallies.entry(name.into()).or_default().add(hit, predicted, total);
        let (want, got) = (boundaries(gold), boundaries_of(&doc));
        put("sentences boundary F1", want.intersection(&got).count(), got.len(), want.len());
        let (want, got) = (blocks(gold), blocks_of(&doc));
        put("blocks F1", want.intersection(&got).count(), got.len(), want.len());
        let (right, fields) = metadata(gold, &doc);
        put("metadata share", right, fields, fields);
        for (name, labels) in [("names F1", &NAMES[..]), ("values F1", &VALUES[..])] {
            let (want, got) = (mentions(gold, labels), mentions_of(&doc, labels));
            put(name, want.intersection(&got).count(), got.len(), want.len());
        }
        titles(gold, &doc, &mut put);
        resolved_names(gold, &doc, &mut put);
        quotes(gold, &doc, &mut put);
    }
    tallies.into_iter().map(|(name, tally)| (name, tally.f1())).collect()
}

/// Non-blank characters before each byte of interest: boundaries compare however blanks are treated.
fn solid(text: &str, at: usize) -> usize {
    text[..at].chars().filter(|c| !c.is_whitespace()).count()
}

fn boundaries(gold: &Gold) -> BTreeSet<usize> {
    ends(&gold.text, gold.sentences.iter().map(|s| s.end))
}

fn boundaries_of(doc: &Document) -> BTreeSet<usize> {
    ends(&doc.text, doc.sentences.iter().map(|s| s.span.end))
}

/// All but the last end, which is given away.
fn ends(text: &str, ends: impl Iterator<Item = usize>) -> BTreeSet<usize> {
    let all = solid(text, text.len());
    ends.map(|end| solid(text, end)).filter(|end| *end != all).collect()
}

/// A span without punctuation at its edges.
fn trimmed(text: &str, span: Span) -> (usize, usize) {
    let part = &text[span.range()];
    let start = part.find(char::is_alphanumeric).unwrap_or(part.len());
    let end = part.rfind(char::is_alphanumeric).map_or(start, |at| at + part[at..].chars().next().map_or(0, char::len_utf8));
    (span.start + start, span.start + end)
}

fn blocks(gold: &Gold) -> BTreeSet<(String, (usize, usize))> {
    let kept = gold.blocks.iter().filter(|(_, kind)| kind != "separator");
    kept.map(|(span, kind)| (kind.clone(), trimmed(&gold.text, *span))).collect()
}

fn blocks_of(doc: &Document) -> BTreeSet<(String, (usize, usize))> {
    let kept = doc.blocks.iter().filter(|b| b.kind != BlockKind::Separator);
    kept.map(|b| (b.kind.as_str().into(), trimmed(&doc.text, b.span))).collect()
}

/// Words of `text` (letters, digits, underscores) with their offsets.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|w| !w.is_empty())
        .map(move |w| (w.as_ptr() as usize - text.as_ptr() as usize, w))
}

/// Comparable form of a name: its words in lower case.
fn folded(text: &str) -> String {
    words(text).map(|(_, w)| w.to_lowercase()).collect::<Vec<_>>().join(" ")
}

fn folded_all<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = names.into_iter().map(folded).collect();
    all.sort();
    all
}

/// (right, all) of the metadata the article states.
fn metadata(gold: &Gold, doc: &Document) -> (usize, usize) {
    let mut fields: Vec<(&str, &str)> = gold.metadata.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    if let Some((span, _)) = gold.blocks.iter().find(|(_, kind)| kind == "headline") {
        fields.push(("headline", &gold.text[span.range()]));
    }
    fields.retain(|(name, _)| *name != "distributor");
    let one = |value: &Option<String>| value.as_deref().map(folded).unwrap_or_default();
    let many = |names: &[String]| folded_all(names.iter().map(String::as_str));
    let right = fields.iter().filter(|(name, value)| match *name {
        "authors" => many(&doc.authors) == folded_all(value.split(';')),
        "contributors" => many(&doc.contributors) == folded_all(value.split(';')),
        "agency" => one(&doc.agency) == folded(value),
        "headline" => one(&doc.headline) == folded(value),
        "dateline" => {
            let place = value.split(['(', ',', ';']).next().unwrap_or_default();
            doc.dateline.as_ref().map(|d| folded(&d.place)) == Some(folded(place))
        }
        "copyright" => {
            let holder = value.trim_start_matches(|c: char| !c.is_alphabetic());
            doc.copyright.as_ref().and_then(|c| c.holder.as_deref()).map(folded) == Some(folded(holder))
        }
        other => unreachable!("metadata field {other}"),
    });
    (right.count(), fields.len())
}

/// A mention's span as the comparison sees it: no outer marks, no article, no possessive, no final full stop.
fn core(text: &str, span: Span, name: bool) -> (usize, usize) {
    const OUTER: &[char] = &[' ', '\t', '\r', '\n', '\u{a0}', ',', ';', ':', '"', '(', ')', '“', '”'];
    let mut part = text[span.range()].trim_matches(OUTER);
    if name {
        for article in ["the ", "The ", "THE ", "a ", "A ", "an ", "An "] {
            if let Some(rest) = part.strip_prefix(article).filter(|rest| !rest.is_empty()) {
                part = rest;
                break;
            }
        }
        let clitic = ["'s", "’s", "'S", "’S"].iter().find_map(|c| part.strip_suffix(c).filter(|rest| !rest.is_empty()));
        part = clitic
            .unwrap_or_else(|| if part.chars().count() > 2 { part.strip_suffix(['\'', '’']).unwrap_or(part) } else { part });
    }
    part = part.strip_suffix('.').filter(|rest| !rest.is_empty()).unwrap_or(part);
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    (start, start + part.len())
}

type Labelled = BTreeSet<(usize, usize, String)>;

fn labelled<'a>(text: &str, mentions: impl Iterator<Item = (Span, &'a str)>, labels: &[&str]) -> Labelled {
    let kept = mentions.filter(|(_, label)| labels.contains(label));
    kept.map(|(span, label)| {
        let (start, end) = core(text, span, NAMES.contains(&label));
        (start, end, label.to_owned())
    })
    .collect()
}

fn mentions(gold: &Gold, labels: &[&str]) -> Labelled {
    labelled(&gold.text, gold.mentions.iter().map(|m| (m.span, m.label)), labels)
}

fn mentions_of(doc: &Document, labels: &[&str]) -> Labelled {
    labelled(&doc.text, doc.mentions.iter().map(|m| (m.span, m.label.as_str())), labels)
}

/// Share of words in common, of the longer span.
pub fn overlap(text: &str, a: Span, b: Span) -> f64 {
    let all = |span: Span| words(&text[span.range()]).map(|(at, _)| span.start + at).collect::<BTreeSet<_>>();
    let (a, b) = (all(a), all(b));
    a.intersection(&b).count() as f64 / a.len().max(b.len()).max(1) as f64
}

/// One-to-one pairs that overlap by half, best first.
pub fn pairs(text: &str, gold: &[Span], predicted: &[Span]) -> Vec<(usize, usize)> {
    let mut all: Vec<(f64, usize, usize)> = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, p) in predicted.iter().enumerate() {
            if g.overlaps(*p) && overlap(text, *g, *p) >= 0.5 {
                all.push((overlap(text, *g, *p), i, j));
            }
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used_gold, mut used) = (BTreeSet::new(), BTreeSet::new());
    all.retain(|(_, i, j)| !used_gold.contains(i) && !used.contains(j) && used_gold.insert(*i) && used.insert(*j));
    all.into_iter().map(|(_, i, j)| (i, j)).collect()
}

type Put<'a> = dyn FnMut(&str, usize, usize, usize) + 'a;

fn titles(gold: &Gold, doc: &Document, put: &mut Put) {
    let want: Vec<Span> = gold.mentions.iter().filter(|m| m.label == "TITLE").map(|m| m.span).collect();
    let got: Vec<Span> = doc.mentions.iter().filter(|m| m.label.as_str() == "TITLE").map(|m| m.span).collect();
    put("titles F1", pairs(&gold.text, &want, &got).len(), got.len(), want.len());
}

/// Of mentions shorter than their entity's full name: the share that resolves to it.
fn resolved_names(gold: &Gold, doc: &Document, put: &mut Put) {
    let full = |m: &crate::gold::GoldMention| m.key.as_ref().and_then(|k| gold.names.get(k)).map(|n| folded(n));
    let short: Vec<&crate::gold::GoldMention> = gold
        .mentions
        .iter()
        .filter(|m| matches!(m.label, "PERSON" | "ORG") && full(m).is_some_and(|name| name != folded(&gold.text[m.span.range()])))
        .collect();
    let mine: Vec<_> = doc.mentions.iter().filter(|m| m.label.as_str() != "TITLE").collect();
    let spans: Vec<Span> = short.iter().map(|m| m.span).collect();
    let candidates: Vec<Span> = mine.iter().map(|m| m.span).collect();
    let right = pairs(&gold.text, &spans, &candidates)
        .into_iter()
        .filter(|(i, j)| mine[*j].entity.map(|e| folded(&doc.name(&doc.entities[e]))) == full(short[*i]));
    put("names resolved share", right.count(), short.len(), short.len());
}

fn quotes(gold: &Gold, doc: &Document, put: &mut Put) {
    let want: Vec<Span> = gold.quotes.iter().map(|q| q.span).collect();
    let got: Vec<Span> = doc.quotes.iter().map(|q| q.span).collect();
    let matched = pairs(&gold.text, &want, &got);
    put("quotes content F1", matched.len(), got.len(), want.len());
    let right: Vec<(usize, usize)> =
        matched.iter().copied().filter(|(i, j)| speaker_is_right(gold, &gold.quotes[*i], doc, &doc.quotes[*j])).collect();
    put("quotes with speaker F1", right.len(), got.len(), want.len());
    for kind in ["direct", "indirect", "mixed"] {
        let of_gold = gold.quotes.iter().filter(|q| q.kind == kind).count();
        let of_mine = doc.quotes.iter().filter(|q| q.kind.as_str() == kind).count();
        let both = right.iter().filter(|(i, j)| gold.quotes[*i].kind == kind && doc.quotes[*j].kind.as_str() == kind).count();
        put(&format!("quotes with speaker F1, {kind}"), both, of_mine, of_gold);
    }
    let mate = |i: usize| matched.iter().find(|(g, _)| *g == i).map(|(_, j)| &doc.quotes[*j]);
    for (i, quote) in gold.quotes.iter().enumerate().filter(|(_, q)| q.named) {
        let name = mate(i).and_then(|q| doc.speaker_name(q)).map(|n| folded(&n));
        put("speakers by full name share", (name == quote.speaker.as_deref().map(folded)) as usize, 1, 1);
        if let Some(mine) = mate(i) {
            roles(gold, quote, doc, mine, put);
        }
    }
    let told = |(i, j): &&(usize, usize)| match (gold.quotes[*i].addressee, doc.quotes[*j].addressee) {
        (Some(a), Some(b)) => overlap(&gold.text, a, b) >= 0.5,
        _ => false,
    };
    let hit = matched.iter().filter(told).count();
    let addressed = matched.iter().filter(|(_, j)| doc.quotes[*j].addressee.is_some()).count();
    put("addressees F1", hit, addressed, gold.quotes.iter().filter(|q| q.addressee.is_some()).count());
}

/// Of matched quotes whose speaker has titles in the text: the share with a role that has a long word in common with one.
fn roles(gold: &Gold, quote: &GoldQuote, doc: &Document, mine: &Quote, put: &mut Put) {
    let key = gold.names.iter().filter(|(_, name)| Some(*name) == quote.speaker.as_ref()).map(|(key, _)| key).next_back();
    let mut wanted = gold.mentions.iter().filter(|m| m.label == "TITLE" && m.key.as_ref() == key).peekable();
    if key.is_none() || wanted.peek().is_none() {
        return;
    }
    let role = doc.role(mine).unwrap_or_default().to_lowercase();
    let have: BTreeSet<&str> = words(&role).map(|(_, w)| w).collect();
    let hit = wanted.any(|m| {
        let title = gold.text[m.span.range()].to_lowercase();
        words(&title).any(|(_, w)| w.chars().count() > 3 && have.contains(w))
    });
    put("roles share", hit as usize, 1, 1);
}

/// The source overlaps the gold one, or the resolved last names agree, or both have none.
pub fn speaker_is_right(gold: &Gold, want: &GoldQuote, doc: &Document, got: &Quote) -> bool {
    let last = |name: &str| words(name).last().map(|(_, w)| w.to_lowercase()).unwrap_or_default();
    let name = doc.speaker_name(got);
    match (want.source, &want.speaker) {
        (None, None) => got.source.is_none() && name.is_none(),
        (source, speaker) => {
            let head = matches!((source, got.source), (Some(a), Some(b)) if head(&gold.text, a).overlaps(b) && head(&gold.text, b).overlaps(a));
            let named = matches!((speaker, &name), (Some(a), Some(b)) if last(a) == last(b));
            head || named
        }
    }
}

/// The head word of a source: the last word before the first preposition, relative word or mark.
fn head(text: &str, span: Span) -> Span {
    const STOPS: [&str; 22] = [
        "of",
        "in",
        "at",
        "for",
        "from",
        "with",
        "on",
        "by",
        "to",
        "who",
        "whose",
        "whom",
        "which",
        "that",
        "and",
        "near",
        "representing",
        "based",
        "told",
        "said",
        "jr",
        "sr",
    ];
    let part = &text[span.range()];
    let mut found: Option<(usize, &str)> = None;
    for (at, word) in words(part) {
        let marked =
            found.is_some_and(|(from, w)| part[from + w.len()..at].contains([',', ';', ':', '(', ')', '[', ']', '–', '—', '―']));
        if found.is_some() && (marked || STOPS.contains(&word.to_lowercase().as_str())) {
            break;
        }
        if found.is_none() || !["s", "ii", "iii", "iv"].contains(&word.to_lowercase().as_str()) {
            found = Some((at, word));
        }
    }
    found.map_or(span, |(at, word)| Span::new(span.start + at, span.start + at + word.len()))
}

/// Floors: `figure<TAB>percent` a line; `#` lines are remarks.
pub fn floors(text: &str) -> Result<BTreeMap<String, f64>, String> {
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| {
        let (name, floor) = line.split_once('\t').ok_or_else(|| format!("no tab in `{line}`"))?;
        Ok((name.to_owned(), floor.parse().map_err(|e| format!("{line}: {e}"))?))
    })
    .collect()
}

/// The figures' floors as a file, each the higher of its old floor and the figure rounded down to a tenth.
pub fn raised(figures: &BTreeMap<String, f64>, old: &BTreeMap<String, f64>) -> String {
    let mut text = String::from(
        "# Figures of `cargo xtask score` on the golden articles must not fall below these; `cargo xtask bless` raises them.\n",
    );
    for (name, figure) in figures {
        let floor = (figure * 10.0).floor() / 10.0;
        let kept = old.get(name).copied().unwrap_or(0.0).max(floor);
        text += &format!("{name}\t{kept:.1}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FLOORS, GOLDEN, UNSEEN};
    use std::path::Path;

    fn holds_its_floors(folder: &Path, articles: usize) {
        let gold = crate::gold::read_all(folder).expect("golden articles");
        assert_eq!(gold.len(), articles);
        let figures = score(&gold, &Analyzer::new());
        let floors = floors(&std::fs::read_to_string(folder.join(FLOORS)).expect("floors.txt")).expect("floors");
        assert_eq!(figures.keys().collect::<Vec<_>>(), floors.keys().collect::<Vec<_>>());
        let fallen: Vec<String> = figures
            .iter()
            .filter(|(name, figure)| **figure < floors[*name])
            .map(|(name, figure)| format!("{name}: {figure:.2} is below its floor {}", floors[name]))
            .collect();
        assert!(fallen.is_empty(), "{}", fallen.join("\n"));
    }

    #[test]
    fn golden_articles_hold_their_floors() {
        holds_its_floors(GOLDEN.as_ref(), 56);
    }

    #[test]
    fn unseen_articles_hold_their_floors() {
        holds_its_floors(UNSEEN.as_ref(), 18);
    }

    #[test]
    fn floors_only_rise() {
        let figures = BTreeMap::from([("a".to_owned(), 91.29), ("b".to_owned(), 40.0)]);
        let old = BTreeMap::from([("b".to_owned(), 50.5)]);
        assert_eq!(floors(&raised(&figures, &old)), Ok(BTreeMap::from([("a".to_owned(), 91.2), ("b".to_owned(), 50.5)])));
        assert!(floors("a 1").is_err() && floors("a\tx").is_err());
    }

    #[test]
    fn comparable_spans_leave_article_possessive_and_marks_outside() {
        let text = "(the Example Corp.'s) and the Examples’ ‘x’";
        let at = |needle: &str| Span::new(text.find(needle).unwrap(), text.find(needle).unwrap() + needle.len());
        let show = |needle, name| {
            let (a, b) = core(text, at(needle), name);
            &text[a..b]
        };
        assert_eq!(show("(the Example Corp.'s)", true), "Example Corp");
        assert_eq!(show("the Examples’", true), "Examples");
        assert_eq!(show("the Examples’", false), "the Examples’");
    }

    #[test]
    fn a_head_is_the_last_word_of_the_core_noun_phrase() {
        for (source, expected) in
            [("a ministry spokesman", "spokesman"), ("head of state", "head"), ("Bob Ray, the mayor", "Ray"), ("he", "he")]
        {
            assert_eq!(&source[head(source, Span::new(0, source.len())).range()], expected);
        }
    }
}
