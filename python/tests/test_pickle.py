"""Everything pickles, and copies, by value."""

import copy
import datetime
import pickle
from pathlib import Path
from typing import Any

import pytest

import onrecord


@pytest.fixture(params=[*range(pickle.HIGHEST_PROTOCOL + 1), "copy"])
def again(request: pytest.FixtureRequest) -> Any:
    """A round trip."""
    if request.param == "copy":
        return copy.deepcopy
    return lambda value: pickle.loads(pickle.dumps(value, request.param))


def test_documents_and_their_parts(again: Any, doc: onrecord.Document) -> None:
    read = again(doc)
    assert read == doc and read.to_json() == doc.to_json() and read.id == doc.id
    for name in ("blocks", "sentences", "mentions", "entities", "quotes", "quoted_terms"):
        items = getattr(doc, name)
        assert getattr(read, name) == items
        for item in items[:5]:
            assert again(item) == item and type(again(item)) is type(item)
    for quote in doc.quotes[:5]:
        assert again(quote).speaker == quote.speaker
        assert again(quote.cue) == quote.cue


def test_copies_are_of_the_document_not_of_its_list() -> None:
    doc = onrecord.analyze("Ann Example met Bob Sample in London.")
    first = doc.mentions[0]
    doc.mentions.reverse()
    assert copy.copy(first) == first
    doc.mentions.clear()
    assert copy.copy(first) == first and len(doc.to_dict()["mentions"]) == 3


def test_explanations(again: Any) -> None:
    why = onrecord.analyze("“No,” Ann Example said.").quotes[0].explain()
    assert again(why) == why and again(why.candidates) == why.candidates


def test_parts_pickled_together_share_their_document(doc: onrecord.Document) -> None:
    one, many = len(pickle.dumps(doc.quotes[:1])), len(pickle.dumps(doc.quotes + doc.mentions + doc.entities))
    assert many < one + 60 * (len(doc.quotes) + len(doc.mentions) + len(doc.entities))


def test_values(again: Any) -> None:
    for value in (onrecord.Amount(1.5, "USD", 2.0), onrecord.Dateline("LONDON", "June 9", "Reuters"), onrecord.Copyright(2024, "X")):
        assert again(value) == value and repr(again(value)) == repr(value)


def test_an_analyzer_with_all_its_options(again: Any, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("text,label,id,aliases,case\nZorb,ORG,z,the Works|ZW,exact\n", encoding="utf-8")
    names = onrecord.Gazetteer.from_csv(file)
    file.unlink()
    analyzer = onrecord.Analyzer(gazetteers=[names], cues=["tergiversate"], abbreviations=["Zb"], labels=["ORG", "DATE"],
                                 reference_date=datetime.date(2024, 6, 5), default_gazetteer=False)
    text = "“No,” Zorb tergiversated on Monday. Then Zb. Works and ZW left, and zorb stayed."
    assert again(analyzer).analyze(text) == analyzer.analyze(text)
    assert type(again(analyzer)) is onrecord.Analyzer
    assert again(analyzer) == analyzer and hash(again(analyzer)) == hash(analyzer)
    assert analyzer != onrecord.Analyzer() == onrecord.Analyzer(gazetteers=[], labels=[])


def test_gazetteers(again: Any) -> None:
    entries = [{"text": "Zorb Works", "label": "ORG", "id": "1", "aliases": ["ZW", "the works"]},
               {"text": "zorbing", "label": "EVENT"}, {"text": "Ann", "label": "PERSON", "case": "ignore"}]
    names = onrecord.Gazetteer.from_entries(entries)
    read = again(names)
    assert len(read) == len(names) == 3
    text = "ZW and The Works met ann. ZORBING at Zorb Works. zw"
    docs = [onrecord.Analyzer(gazetteers=[gazetteer]).analyze(text) for gazetteer in (names, read)]
    assert docs[0] == docs[1] and docs[0].mentions
    assert read == names and hash(read) == hash(names) and read != onrecord.Gazetteer.from_entries(entries[:1])


def test_exceptions(again: Any) -> None:
    row = again(onrecord.GazetteerError("names.csv", 3, "no label"))
    assert (row.path, row.line, row.reason, str(row)) == ("names.csv", 3, "no label", "names.csv:3: no label")
    option = again(onrecord.ConfigError("threads", "too few"))
    assert (option.option, option.reason, str(option)) == ("threads", "too few", "threads: too few")
