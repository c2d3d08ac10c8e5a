//! What every document promises about itself, whatever the text. The property tests and the fuzz targets check the same.

use onrecord::{Document, Label, OffsetMap, Span};

/// Every span of a document with its place, for messages.
fn spans(doc: &Document) -> Vec<(&'static str, Span)> {
    let mut spans = Vec::new();
    spans.extend(doc.blocks.iter().map(|b| ("block", b.span)));
    spans.extend(doc.sentences.iter().map(|s| ("sentence", s.span)));
    spans.extend(doc.mentions.iter().map(|m| ("mention", m.span)));
    spans.extend(doc.quoted_terms.iter().map(|t| ("quoted term", *t)));
    for entity in &doc.entities {
        spans.push(("entity name", entity.name));
        spans.extend(entity.titles.iter().map(|t| ("entity title", *t)));
    }
    for quote in &doc.quotes {
        spans.push(("quote", quote.span));
        spans.extend(quote.cue.as_ref().map(|cue| ("cue", cue.span)));
        spans.extend(
            [("source", quote.source), ("role", quote.role), ("addressee", quote.addressee)]
                .map(|(n, s)| s.map(|s| (n, s)))
                .into_iter()
                .flatten(),
        );
    }
    spans
}

/// All that [`Document`] promises about itself.
pub fn check(doc: &Document) {
    let text = &doc.text;
    let map = OffsetMap::new(text);
    for (what, span) in spans(doc) {
        let slice = text.get(span.range()).unwrap_or_else(|| panic!("{what} {span:?} is no slice of {text:?}"));
        assert!(!slice.is_empty(), "empty {what} {span:?} in {text:?}");
        assert!(slice.trim() == slice, "{what} {slice:?} with white space at its edge in {text:?}");
        let (start, end) = (map.to_char(text, span.start), map.to_char(text, span.end));
        assert_eq!(Span::new(map.to_byte(text, start), map.to_byte(text, end)), span);
        assert!(text.chars().skip(start).take(end - start).eq(slice.chars()), "{what} {span:?} in code points in {text:?}");
    }
    check_blocks(doc);
    check_mentions(doc);
    check_links(doc);
}

/// Blocks and sentences are in order and apart; blocks hold every character that is not blank, sentences keep to the blocks.
fn check_blocks(doc: &Document) {
    let text = &doc.text;
    let mut end = 0;
    for block in &doc.blocks {
        assert!(block.span.start >= end, "blocks overlap or are out of order in {text:?}");
        assert!(blank(&text[end..block.span.start]), "text outside of blocks: {:?} of {text:?}", &text[end..block.span.start]);
        end = block.span.end;
    }
    assert!(blank(&text[end..]), "text after the last block: {:?} of {text:?}", &text[end..]);
    let mut end = 0;
    for sentence in &doc.sentences {
        assert!(sentence.span.start >= end, "sentences overlap or are out of order in {text:?}");
        end = sentence.span.end;
        let block = doc.blocks[sentence.block].span;
        assert!(
            sentence.span.start < block.end && end <= block.end && end > block.start,
            "a sentence leaves its block in {text:?}"
        );
    }
}

/// White space and what has no width of its own: control characters, zero-width characters, byte order marks.
fn blank(text: &str) -> bool {
    let invisible =
        |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    text.chars().all(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
}

/// Mentions are in order and overlap only where a TITLE contains others.
fn check_mentions(doc: &Document) {
    let key = |span: Span| (span.start, std::cmp::Reverse(span.end));
    assert!(doc.mentions.is_sorted_by_key(|m| key(m.span)), "mentions out of order in {:?}", doc.text);
    assert!(doc.quotes.is_sorted_by_key(|q| key(q.span)), "quotes out of order in {:?}", doc.text);
    let mut names_end = 0;
    let mut title = Span::default();
    for mention in &doc.mentions {
        assert!((0.0..=1.0).contains(&mention.confidence));
        let shown = || format!("{:?} in {:?}", &doc[mention.span], doc.text);
        assert!(mention.span.start >= title.end || title.contains(mention.span), "a mention leaves its title: {}", shown());
        if mention.label == Label::Title {
            assert!(mention.span.start >= title.end, "titles overlap: {}", shown());
            assert!(mention.span.start >= names_end, "a title begins inside a name: {}", shown());
            title = mention.span;
        } else {
            assert!(mention.span.start >= names_end, "mentions overlap: {}", shown());
            names_end = mention.span.end;
        }
    }
}

/// Indices point at what exists, both ways.
fn check_links(doc: &Document) {
    for (number, entity) in doc.entities.iter().enumerate() {
        assert!(entity.mentions.is_sorted(), "mentions of an entity out of order");
        assert!(entity.mentions.iter().all(|&m| doc.mentions[m].entity == Some(number)), "an entity's mention names another one");
        assert!(entity.organization.is_none_or(|o| o < doc.entities.len()));
    }
    assert!(doc.mentions.iter().all(|m| m.entity.is_none_or(|e| e < doc.entities.len())));
    for quote in &doc.quotes {
        assert!(quote.speaker.is_none_or(|speaker| speaker < doc.entities.len()));
        assert!((0.0..=1.0).contains(&quote.confidence));
        assert!(quote.cue.as_ref().is_none_or(|cue| !cue.lemma.is_empty()));
    }
}
