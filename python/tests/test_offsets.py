"""Offsets are code points, whatever stands before a span."""

from collections.abc import Iterator

import pytest

import onrecord

SENTENCE = "“We will act,” said Mayor Ann Example — the “grand old lady” of Lyon — on 3 June 2024."


def spans(doc: onrecord.Document) -> Iterator[onrecord.Span]:
    yield from doc.blocks + doc.sentences + doc.mentions + doc.quotes + doc.quoted_terms
    yield from (sentence.block for sentence in doc.sentences)
    for quote in doc.quotes:
        yield from (span for span in (quote.cue, quote.source, quote.addressee) if span)
    for entity in doc.entities:
        yield from entity.mentions


@pytest.mark.parametrize("opening", ["", "é", "—", "“Ja” — 😀😀 ", "😀\n\n", "\ufeff", "e\u0301\r\n\r\n", "日本語 — ", "\U0001f468\u200d\U0001f469 "])
def test_slices(opening: str) -> None:
    doc = onrecord.analyze(opening + SENTENCE)
    assert doc.text == opening + SENTENCE
    found = list(spans(doc))
    assert len(found) > 5
    for span in found:
        assert doc.text[span.start : span.end] == span.text
        assert span.start <= span.end


@pytest.mark.parametrize("opening", ["é ", "😀 — "])
def test_what_stands_before_only_shifts(opening: str) -> None:
    plain = onrecord.analyze("Yes. " + SENTENCE)
    moved = onrecord.analyze("Yes. " + SENTENCE + "\n\n" + opening)
    assert [(q.start, q.end) for q in moved.quotes] == [(q.start, q.end) for q in plain.quotes]
    quote = onrecord.analyze(f"The café {opening}closed. {SENTENCE}").quotes[0]
    assert quote.text == "We will act,"


def test_bundled_articles(doc: onrecord.Document) -> None:
    for span in spans(doc):
        assert doc.text[span.start : span.end] == span.text


def test_sentences_alone() -> None:
    text = "😀 “Yes.” — é. No."
    assert all(text[span.start : span.end] == span.text for span in onrecord.sentences(text))
    assert [s.text for s in onrecord.sentences(text)] == [s.text for s in onrecord.analyze(text).sentences]
