"""CoNLL, brat, selectors, and finding a document again in another text."""

import pickle

import pytest

import onrecord

TEXT = "Größe zählt. “We will act,” Mayor Ann Example told the council."


def test_conll_has_a_line_a_token() -> None:
    lines = onrecord.analyze("Ann Example left London.").to_conll().splitlines()
    assert lines == ["Ann\tB-PERSON", "Example\tI-PERSON", "left\tO", "London\tB-GPE", ".\tO", ""]


def test_brat_counts_code_points() -> None:
    for line in onrecord.analyze(TEXT).to_brat().splitlines():
        if line.startswith("T"):
            _, place, text = line.split("\t")
            start, end = map(int, place.split(" ")[1:])
            assert TEXT[start:end] == text


def test_selectors_are_added_on_request() -> None:
    doc = onrecord.analyze(TEXT)
    quote = doc.to_dict(selectors=True)["quotes"][0]
    assert quote["selector"]["exact"] == "We will act,"
    assert quote["selector"]["prefix"] == TEXT[: quote["start"]]
    assert onrecord.Document.from_json(doc.to_json(selectors=True)) == doc
    with pytest.raises(onrecord.ConfigError, match="selectors"):
        doc.to_json(text=False, selectors=True)


def test_a_document_is_found_again() -> None:
    doc = onrecord.analyze(TEXT)
    assert {finding.outcome for finding in doc.verify(TEXT)} == {"same"}
    other = "Menü\n\n" + TEXT.replace("Ann Example", "somebody")
    findings = doc.verify(other)
    assert [(f.part, f.number) for f in findings] == [("mention", n) for n in range(len(doc.mentions))] + [("quote", 0)]
    for finding in findings:
        if finding.outcome == "moved":
            assert finding.found and other[finding.found.start : finding.found.end] == finding.span.text
    assert [f.span.text for f in findings if f.outcome == "missing"] == ["Ann Example"]
    assert pickle.loads(pickle.dumps(findings)) == findings
    with pytest.raises(TypeError):
        doc.verify(b"bytes")  # type: ignore[arg-type]
