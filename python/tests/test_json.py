"""The form `onrecord/1`: what is written fits its schema and comes back."""

import json
from typing import Any

import jsonschema
import pytest

import onrecord

#: Keys that give as spans what other keys give as text; a reader may leave them out.
SPAN_KEYS = {"name_span", "title_spans", "organization_entity", "role_span"}


def plain(form: dict[str, Any]) -> dict[str, Any]:
    """The form with its texts alone."""
    strip = lambda items: [{key: value for key, value in item.items() if key not in SPAN_KEYS} for item in items]
    return {**form, "entities": strip(form["entities"]), "quotes": strip(form["quotes"])}


@pytest.mark.parametrize("unit", ["char", "byte"])
def test_round_trip_and_schema(doc: onrecord.Document, unit: Any) -> None:
    assert onrecord.Document.from_json(doc.to_json(unit)) == doc
    form = doc.to_dict(unit)
    assert form == json.loads(doc.to_json(offset_unit=unit))
    assert (form["schema"], form["offset_unit"], form["id"]) == ("onrecord/1", unit, doc.id)
    schema = onrecord.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(form, schema, cls=jsonschema.Draft202012Validator)
    bare = doc.to_dict(unit, text=False)
    jsonschema.validate(bare, schema, cls=jsonschema.Draft202012Validator)
    assert "text" not in bare
    assert onrecord.Document.from_json(json.dumps(bare), text=doc.text) == doc


def test_offset_units(doc: onrecord.Document) -> None:
    chars, data = doc.to_dict("char"), doc.text.encode()
    for name in ("blocks", "sentences", "mentions", "quotes", "quoted_terms"):
        for char, byte in zip(chars[name], doc.to_dict("byte")[name], strict=True):
            assert data[byte["start"] : byte["end"]].decode() == doc.text[char["start"] : char["end"]]


def test_the_members_are_the_documents(doc: onrecord.Document) -> None:
    form = doc.to_dict()
    assert [(m["text"], m["label"]) for m in form["mentions"]] == [(m.text, m.label) for m in doc.mentions]
    assert [(e["name"], e["titles"], e["organization"]) for e in form["entities"]] == [
        (e.name, e.titles, e.organization) for e in doc.entities]
    for written, quote in zip(form["quotes"], doc.quotes, strict=True):
        assert (written["speaker_name"], written["role"], written["group"]) == (quote.speaker_name, quote.role, quote.group)
        assert (written["speaker"] is None) == (quote.speaker is None)
    assert form["metadata"]["headline"] == doc.headline


def test_texts_alone_are_read(doc: onrecord.Document) -> None:
    form = plain(doc.to_dict())
    read = onrecord.Document.from_json(json.dumps(form))
    again = plain(read.to_dict())
    assert [entity["name"] for entity in again["entities"]] == [entity["name"] for entity in form["entities"]]
    assert [entity["organization"] for entity in again["entities"]] == [entity["organization"] for entity in form["entities"]]
    for before, after in zip(form["entities"], again["entities"], strict=True):
        assert set(after["titles"]) <= set(before["titles"])
    for before, after in zip(form["quotes"], again["quotes"], strict=True):
        assert after == before or after == {**before, "role": None}
    assert sum(quote["role"] is not None for quote in again["quotes"]) > 0


@pytest.mark.parametrize("change", [{"schema": "onrecord/9"}, {"offset_unit": "word"}, {"mentions": 3}, {"text": None},
                                    {"quoted_terms": [{"start": 5, "end": 10**9}]}])
def test_other_json_is_an_error(doc: onrecord.Document, change: dict[str, Any]) -> None:
    with pytest.raises(onrecord.Error):
        onrecord.Document.from_json(json.dumps({**doc.to_dict(), **change}))
    for other in ("", "{}", "[]", "\ud800"):
        with pytest.raises((onrecord.Error, UnicodeEncodeError)):
            onrecord.Document.from_json(other)
    with pytest.raises(onrecord.ConfigError, match="offset_unit"):
        doc.to_json("word")  # type: ignore[arg-type]


@pytest.mark.parametrize(("part", "key"), [("quotes", "speaker_name"), ("quotes", "role"), ("entities", "name"), ("mentions", "text")])
def test_edits_that_the_spans_contradict_are_errors(doc: onrecord.Document, part: str, key: str) -> None:
    form = doc.to_dict()
    edited = next((item for item in form[part] if item[key]), None)
    if edited:
        edited[key] = "Zed"
        with pytest.raises(onrecord.Error, match=key):
            onrecord.Document.from_json(json.dumps(form))


def test_an_array_is_no_document(doc: onrecord.Document) -> None:
    with pytest.raises(onrecord.Error, match="not an object"):
        onrecord.Document.from_json(json.dumps(list(doc.to_dict().values())))
    with pytest.raises(onrecord.Error, match="has to be given"):
        onrecord.Document.from_json(doc.to_json(text=False))
