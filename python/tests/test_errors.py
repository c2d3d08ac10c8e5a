"""What is refused, and that no text is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import onrecord

CALLS: dict[str, Callable[[Any], Any]] = {
    "analyze": onrecord.analyze,
    "Analyzer.analyze": onrecord.Analyzer().analyze,
    "batch": lambda text: onrecord.Analyzer().analyze_batch(["fine", text]),
    "pipe": lambda text: list(onrecord.Analyzer().pipe(["fine", text])),
    "sentences": onrecord.sentences,
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("text", [b"bytes", None, 3, ["list"]], ids=str)
def test_only_str_is_text(call: Callable[[Any], Any], text: Any) -> None:
    with pytest.raises(TypeError):
        call(text)


@pytest.mark.parametrize("text", ["", " \n\t ", "\0\x01\x1b[31m\x7f\x85\u2028", "“", "\r", "\ufeff", "’" * 1000, "(" * 1000, "“" * 1000])
def test_no_text_is_an_error(text: str) -> None:
    doc = onrecord.analyze(text)
    assert doc.text == text
    assert onrecord.Document.from_json(doc.to_json()) == doc
    assert all(text[span.start : span.end] == span.text for span in doc.blocks + doc.sentences + doc.mentions + doc.quotes)
    assert doc.to_html()
    assert onrecord.sentences(text) == [onrecord.Span(s.start, s.end, s.text) for s in doc.sentences]


def test_a_megabyte_without_a_space() -> None:
    for text in ("a" * 1_000_000, "“a”,b." * 160_000, "😀" * 250_000):
        assert onrecord.analyze(text).text == text


def test_lone_surrogates_are_replaced() -> None:
    text = "“We \ud800 will act,” said Mayor Ann Example\udfff. 😀"
    doc = onrecord.analyze(text)
    assert doc.text == text.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert doc.quotes[0].text == "We \ufffd will act,"
    assert onrecord.Analyzer().analyze_batch([text]) == [doc]


def test_a_string_is_no_list_of_strings() -> None:
    analyzer = onrecord.Analyzer()
    for call in (lambda: analyzer.analyze_batch("text"), lambda: analyzer.pipe("text"),
                 lambda: onrecord.Analyzer(labels="ORG"),  # type: ignore[arg-type]
                 lambda: onrecord.Analyzer(cues="say")):
        with pytest.raises(TypeError):
            call()


@pytest.mark.parametrize(("options", "option"), [
    ({"labels": ["CELEBRITY"]}, "labels"),
    ({"cues": [""]}, "cues"),
])
def test_unusable_options(options: dict[str, Any], option: str) -> None:
    with pytest.raises(onrecord.ConfigError) as caught:
        onrecord.Analyzer(**options)
    assert caught.value.option == option and caught.value.reason
    assert isinstance(caught.value, onrecord.Error)


def test_unusable_numbers() -> None:
    analyzer = onrecord.Analyzer()
    for threads in (0, -1):
        with pytest.raises(onrecord.ConfigError, match="threads"):
            analyzer.analyze_batch(["a"], threads=threads)
    with pytest.raises(onrecord.ConfigError, match="threads"):
        analyzer.analyze_batch(["a"], threads=2**64)
    with pytest.raises(onrecord.ConfigError, match="batch_size"):
        analyzer.pipe(["a"], batch_size=0)
    for size in (2.5, "3"):
        with pytest.raises(TypeError, match="batch_size must be an int"):
            analyzer.pipe(["a"], batch_size=size)  # type: ignore[call-overload]
    with pytest.raises(onrecord.ConfigError, match="^kind: "):
        onrecord.Block(0, 1, "a", "odd")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="^item 1: text must be a str, not bytes$"):
        analyzer.analyze_batch(["a", b"b"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="^item 0: no Document, but tuple$"):
        onrecord.share_of_voice(analyzer.pipe([("a", 1)], as_tuples=True))  # type: ignore[arg-type]
    with pytest.raises(onrecord.ConfigError, match="none of raise, skip, collect"):
        analyzer.pipe(["a"], errors="ignore")  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        onrecord.Analyzer(reference_date="2024-06-05")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        onrecord.Analyzer(unknown=1)  # type: ignore[call-arg]


@pytest.mark.parametrize(("entry", "reason"), [
    ({"label": "ORG"}, "text"),
    ({"text": "Zorb"}, "label"),
    ({"text": "Zorb", "label": "FIRM"}, "FIRM"),
    ({"text": "Zorb", "label": "ORG", "case": "odd"}, "odd"),
    ({"text": "Zorb", "label": "ORG", "aliases": "ZW"}, "aliases"),
    ({"text": 3, "label": "ORG"}, "text"),
    ({"text": "  ", "label": "ORG"}, ""),
    ({"text": "Zorb", "label": "ORG", "alias": ["ZW"]}, "unknown field `alias`, expected one of"),
    ({"pattern": [{"LOWER": "zorb"}], "label": "ORG"}, "token pattern"),
    ({"pattern": "Zorb", "text": "Zorb", "label": "ORG"}, "both `text` and `pattern`"),
    ("Zorb", "an entry is a mapping with `text` and `label`, not a str"),
    (None, "not a NoneType"),
])
def test_unusable_entries(entry: Any, reason: str) -> None:
    with pytest.raises(onrecord.GazetteerError) as caught:
        onrecord.Gazetteer.from_entries([{"text": "Fine", "label": "ORG"}, entry])
    assert (caught.value.path, caught.value.line) == ("<entries>", 2)
    assert reason in caught.value.reason


def test_entries_are_read_as_files_are() -> None:
    """Blanks around fields and empty ones count for nothing, phrase patterns are entries."""
    names = onrecord.Gazetteer.from_entries([
        {"text": " Zorb ", "label": " ORG ", "id": "", "aliases": ["", " ZW"], "case": " exact"},
        {"label": "ORG", "pattern": "Grebl", "id": " g "},
        {"label": "PERSON", "text": "Q\ud800", "id": None, "aliases": None, "case": None},
    ])
    doc = onrecord.Analyzer(gazetteers=[names]).analyze("Zorb met Grebl, ZW and GREBL.")
    own = [(mention.text, mention.id) for mention in doc.mentions if mention.confidence == 1]
    assert own == [("Zorb", None), ("Grebl", "g"), ("ZW", None)]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    for read in (onrecord.Gazetteer.from_csv, onrecord.Gazetteer.from_jsonl):
        with pytest.raises(IsADirectoryError):
            read(tmp_path)
        with pytest.raises(FileNotFoundError) as caught:
            read(tmp_path / "none")
        assert (caught.value.errno, caught.value.filename) == (2, str(tmp_path / "none"))


def test_unusable_files(tmp_path: Path) -> None:
    table, lines = tmp_path / "names.csv", tmp_path / "names.jsonl"
    table.write_text("text,label\nZorb,ORG\nAnn,FIRM\n", encoding="utf-8")
    lines.write_text('{"label": "ORG", "pattern": "Zorb"}\n{"label": "ORG", "pattern": [{"LOWER": "zorb"}]}\n', encoding="utf-8")
    for read, file, line in [(onrecord.Gazetteer.from_csv, table, 3), (onrecord.Gazetteer.from_jsonl, lines, 2)]:
        with pytest.raises(onrecord.GazetteerError) as caught:
            read(file)
        assert (caught.value.path, caught.value.line) == (str(file), line)
        assert caught.value.reason and str(caught.value) == f"{file}:{line}: {caught.value.reason}"
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "none")
