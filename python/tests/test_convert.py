"""Documents in the forms of other tools."""

import json

import pytest
import spacy
from spacy import displacy

import onrecord
from onrecord import convert

TEXT = "“We will build it — soon,” Mayor Ann Example told Paul Sample in London. Critics warned that “a gift” can cost more. 😀 “So what?”"


def test_to_spacy() -> None:
    nlp = spacy.blank("en")
    doc = convert.to_spacy(onrecord.analyze(TEXT), nlp)
    assert doc.text == TEXT
    assert [entity.text for entity in doc.ents][:2] == ["Ann Example", "Paul Sample"]
    assert doc.spans["quotes"][0]._.speaker == "Ann Example"


def test_to_displacy(doc: onrecord.Document) -> None:
    for part in ("mentions", "quotes"):
        form = convert.to_displacy(doc, part)
        assert form["title"] == doc.headline and form["ents"]
        ends = [0] + [entity["end"] for entity in form["ents"]]
        assert all(end <= entity["start"] < entity["end"] for end, entity in zip(ends, form["ents"]))
        page = displacy.render(form, style="ent", manual=True, jupyter=False)
        assert page.count("<mark") == len(form["ents"])
    with pytest.raises(onrecord.ConfigError, match="none of mentions, quotes"):
        convert.to_displacy(doc, "odd")  # type: ignore[arg-type]
    names = {entity["label"] for entity in convert.to_displacy(doc, "quotes")["ents"]}
    assert {quote.speaker_name for quote in doc.quotes} & names


def test_to_gender_gap_tracker(doc: onrecord.Document) -> None:
    rows = convert.to_gender_gap_tracker(onrecord.analyze(TEXT))
    assert rows[0] == {
        "speaker": "Ann Example", "speaker_index": "(33,44)", "quote": "We will build it — soon,", "quote_index": "(1,25)",
        "verb": "told", "verb_index": "(45,49)", "quote_token_count": 7, "quote_type": "QCQSV", "is_floating_quote": False}
    assert rows[1]["quote_type"] == "SVC"
    for row, quote in zip(convert.to_gender_gap_tracker(doc), doc.quotes, strict=True):
        assert list(row) == list(rows[0])
        start, end = map(int, row["quote_index"].strip("()").split(","))
        assert doc.text[start:end] == row["quote"] == quote.text
        assert row["is_floating_quote"] == (row["speaker"] == "") == (row["speaker_index"] == "")


def test_to_web_annotations(doc: onrecord.Document) -> None:
    form = convert.to_web_annotations(doc, "https://example.org/a b")
    assert form == json.loads(json.dumps(form))
    page = form["first"]
    assert form["@context"] == "http://www.w3.org/ns/anno.jsonld" and form["type"] == "AnnotationCollection"
    assert form["total"] == len(page["items"]) == len(doc.mentions) + len(doc.quotes)
    assert len({item["id"] for item in page["items"]}) == form["total"]
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["body"] and item["target"]["source"] == "https://example.org/a b"
        text, place = item["target"]["selector"]
        assert doc.text[place["start"] : place["end"]] == text["exact"]
        around = text["prefix"] + text["exact"] + text["suffix"]
        assert doc.text.startswith(around, place["start"] - len(text["prefix"]))
    quote = onrecord.analyze(TEXT, id="an id").quotes[0]
    named = convert.to_web_annotations(onrecord.analyze(TEXT, id="an id"))
    bodies = [(body["purpose"], body["value"]) for item in named["first"]["items"] for body in item["body"] if "quote-0" in item["id"]]
    assert bodies == [("tagging", "direct"), ("identifying", quote.speaker_name), ("describing", quote.role)]
    assert named["id"] == "urn:onrecord:an%20id#onrecord"
