"""The same documents from Python, the command line and the tables; `crates/onrecord-cli/tests/agreement.rs` adds Rust's own."""

import io
import json
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from test_golden import GOLDEN, article

import onrecord

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = [
    "", " ", "\0", "\r", "\ufeff", "\ufffd", "“", "\x1b[31m", "e\u0301" * 50, "😀“😀”😀", "“\ud83d”", "\udfff\ud800", "𝔘𝔫𝔦 said “no”.",
    *(f"“We {mark} will act,” said {mark}Mayor Ann Example{mark}." for mark in "\0\x7f\x85\u2028\ufeff" + BIDI),
    "“‘" * 10_000 + "No" + "’”" * 10_000, "([{" * 10_000 + "no" + "}])" * 10_000, "“" * 10_000, "<script>alert(1)</script> said “&amp;”.",
    '{"text": "“No,” she said."}\n', "a,b\n\"c\"\"d\"\n=1+1", "\\u0000 \\ud800 \\n",
]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [*(article(file) for file in sorted(GOLDEN.glob("*.news"))), *HOSTILE]


@pytest.fixture(scope="module")
def documents(texts: list[str]) -> list[onrecord.Document]:
    return [onrecord.analyze(text, id=f"n{number}") for number, text in enumerate(texts)]


def command(texts: list[str], *options: str) -> list[str]:
    """What the console script prints for these texts, a line each."""
    script = shutil.which("onrecord", path=sysconfig.get_path("scripts"))
    assert script, "the package installs a script `onrecord`"
    lines = "".join(json.dumps({"id": f"n{number}", "text": text}) + "\n" for number, text in enumerate(texts))
    arguments = [script, "analyze", "--input-format", "jsonl", *options, "-"]
    done = subprocess.run(arguments, input=lines.encode(), capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode().split("\n")[:-1]


def test_the_command_line_writes_the_same(texts: list[str], documents: list[onrecord.Document]) -> None:
    # Half a surrogate pair is refused there, or becomes as many U+FFFD as UTF-8 has bytes for it: those two are not compared.
    whole = [(text, doc) for text, doc in zip(texts, documents, strict=True) if doc.text == text]
    assert len(whole) == len(texts) - 2
    texts, documents = [text for text, _ in whole], [doc for _, doc in whole]
    for number, doc in enumerate(documents):
        documents[number] = onrecord.analyze(doc.text, id=f"n{number}")
    assert command(texts) == [doc.to_json() for doc in documents]
    assert command(texts, "--offset-unit", "byte") == [doc.to_json("byte") for doc in documents]


def test_batches_and_pipes_give_the_same(texts: list[str], documents: list[onrecord.Document]) -> None:
    analyzer = onrecord.Analyzer()
    expected = [onrecord.analyze(text) for text in texts]
    assert analyzer.analyze_batch(texts, threads=2) == expected == list(analyzer.pipe(texts))
    assert [onrecord.Document.from_json(doc.to_json()) for doc in documents] == documents
    assert [[(s.start, s.end) for s in onrecord.sentences(text)] for text in texts] == [
        [(s.start, s.end) for s in doc.sentences] for doc in expected]


def test_tables_hold_the_same(documents: list[onrecord.Document]) -> None:
    frame = pyarrow.table({"id": [doc.id for doc in documents], "text": [doc.text for doc in documents]})
    tables = onrecord.Analyzer().tables(frame)
    written: list[dict[str, Any]] = [json.loads(doc.to_json()) for doc in documents]
    assert pyarrow.table(tables.documents)["document"].to_pylist() == [doc["id"] for doc in written]
    assert pyarrow.table(tables.documents)["headline"].to_pylist() == [doc["metadata"]["headline"] for doc in written]
    for name, keys in [
        ("sentences", ["start", "end"]),
        ("mentions", ["start", "end", "text", "label", "entity", "confidence"]),
        ("quotes", ["start", "end", "text", "kind", "group", "confidence"]),
    ]:
        rows = pyarrow.table(getattr(tables, name)).select(["document", *keys]).to_pylist()
        expected = [{"document": doc["id"], **{key: found[key] for key in keys}} for doc in written for found in doc[name]]
        assert len(rows) > 300
        for row, other in zip(rows, expected, strict=True):
            # A table's confidence may have fewer digits.
            assert row == {key: pytest.approx(value) if key == "confidence" else value for key, value in other.items()}


def test_any_bytes_are_text_or_a_failure(tmp_path: Path) -> None:
    """Columns of a file may hold what is no UTF-8: such an article fails alone."""
    frame = pyarrow.table({"id": ["a", "b", "c"], "text": pyarrow.array([b"It rained.", b"caf\xe9", b"\xed\xa0\x80"])})
    rows = onrecord.Analyzer().tables(frame).documents.to_dicts()
    assert [row["error"] is None for row in rows] == [True, False, False]
    file = tmp_path / "latin.txt"
    file.write_bytes(b"caf\xe9")
    with pytest.raises(UnicodeDecodeError):
        onrecord.analyze(io.TextIOWrapper(file.open("rb"), encoding="utf-8").read())


@pytest.mark.parametrize("surrogate", ["\ud800", "\udfff", "\udfff\ud800"])
def test_lone_surrogates_everywhere(surrogate: str) -> None:
    """A lone surrogate is read as U+FFFD, one for each, so that offsets are those of the text given."""
    text = f"“We {surrogate} will act,” said Mayor Ann Example. 😀"
    plain = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    expected = onrecord.analyze(plain)
    analyzer = onrecord.Analyzer()
    assert onrecord.analyze(text) == expected == next(iter(analyzer.pipe([text])))
    assert [(s.start, s.end) for s in onrecord.sentences(text)] == [(s.start, s.end) for s in onrecord.sentences(plain)]
    assert analyzer.tables([text]).quotes == analyzer.tables([plain]).quotes
    assert all(finding.outcome == "same" for finding in expected.verify(text))
    quote = expected.quotes[0]
    assert len(text[quote.start : quote.end]) == len(quote.text)
