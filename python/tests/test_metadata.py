"""Metadata of the bundled sample article."""

from pathlib import Path

import onrecord

SAMPLE = Path(__file__).parents[2] / "examples" / "data" / "reservoir.txt"


def test_metadata_of_the_sample() -> None:
    doc = onrecord.analyze(SAMPLE.read_text(encoding="utf-8"))
    assert doc.headline and doc.headline.startswith("Kestrel Bay ministers back")
    assert doc.authors == ["Maren Holt", "Idris Vance"]
    assert doc.contributors == ["Paula Strand"]
    assert doc.agency == "Northern Wire"
    assert doc.dateline == onrecord.Dateline("PORT ALDEN", None, "Northern Wire")
    assert doc.copyright == onrecord.Copyright(2025, "Northern Wire Ltd.")
    assert doc.distributor == "Example Content Services"
    kinds = [block.kind for block in doc.blocks]
    assert kinds.count("boilerplate") == 4 and kinds.count("subhead") == 1


def test_text_without_structure_has_no_metadata() -> None:
    doc = onrecord.analyze("It rained.")
    assert (doc.headline, doc.authors, doc.agency, doc.dateline, doc.copyright) == (None, [], None, None, None)
