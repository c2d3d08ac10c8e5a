"""The golden articles of the library, read from Python: every span is where it says."""

import re
from pathlib import Path

import pytest

import onrecord

GOLDEN = Path(__file__).parents[2] / "crates/onrecord/tests/golden"


def article(file: Path) -> str:
    """Its text: no metadata lines, no block names, no tags."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("@")]
    return re.sub(r"<[^<>]*>", "", re.sub(r"^\[\w+\] ", "", "\n".join(lines).strip(), flags=re.MULTILINE))


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("*.news")), ids=lambda file: file.stem)
def test_spans(file: Path) -> None:
    text = article(file)
    doc = onrecord.analyze(text)
    assert doc.text == text and doc.sentences and doc.mentions and doc.quotes
    for span in doc.blocks + doc.sentences + doc.mentions + doc.quotes + doc.quoted_terms:
        assert text[span.start : span.end] == span.text
    for one, other in zip(doc.sentences, doc.sentences[1:]):
        assert one.end <= other.start
    data, chars, bytes_ = text.encode(), doc.to_dict("char"), doc.to_dict("byte")
    for name in ("blocks", "sentences", "mentions", "quotes", "quoted_terms"):
        for char, byte in zip(chars[name], bytes_[name], strict=True):
            assert (len(data[: byte["start"]].decode()), len(data[: byte["end"]].decode())) == (char["start"], char["end"])
    assert onrecord.Document.from_json(doc.to_json("byte")) == doc
