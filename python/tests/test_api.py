"""The public names, and the kinds of what they hold."""

import datetime
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import onrecord

NOTICE = """Council votes for bridge

By ANN EXAMPLE and TOM SPECIMEN

LONDON, June 9 (Reuters) - Mayor Jane Sample told reporters on Monday that the bridge would cost $1.5 billion.

“We will build it,” she said. Critics call it a “vanity crossing”.

(Reporting by Ann Example; Editing by Rob Model)

© 2024 Example News. All rights reserved.
"""

MEMBERS = {
    onrecord.Span: "start end text",
    onrecord.Block: "start end text kind",
    onrecord.Sentence: "start end text block",
    onrecord.Cue: "start end text lemma",
    onrecord.Mention: "start end text label entity value confidence id",
    onrecord.Entity: "name label mentions titles organization id",
    onrecord.Quote: "start end text kind cue source speaker speaker_name role addressee group confidence",
    onrecord.Document: "text headline authors contributors agency distributor dateline copyright blocks sentences mentions entities "
    "quotes quoted_terms to_dict to_json to_html _repr_html_ from_json",
    onrecord.Dateline: "place date agency",
    onrecord.Copyright: "year holder",
    onrecord.Amount: "number unit upper",
    onrecord.Analyzer: "analyze analyze_batch pipe",
    onrecord.Gazetteer: "from_entries from_csv from_jsonl",
}


@pytest.mark.parametrize("kind", MEMBERS, ids=lambda kind: kind.__name__)
def test_members(kind: type) -> None:
    missing = [name for name in MEMBERS[kind].split() if not hasattr(kind, name)]
    assert not missing


def test_every_exported_name_is_there() -> None:
    assert all(hasattr(onrecord, name) for name in onrecord.__all__)
    assert onrecord.__all__ == sorted(onrecord.__all__)


def is_text(value: object) -> bool:
    return value is None or isinstance(value, str)


def test_document_members_have_their_kinds(doc: onrecord.Document) -> None:
    assert all(is_text(value) for value in (doc.id, doc.headline, doc.agency, doc.distributor))
    assert all(isinstance(name, str) for name in doc.authors + doc.contributors)
    assert doc.dateline is None or isinstance(doc.dateline, onrecord.Dateline)
    assert doc.copyright is None or isinstance(doc.copyright, onrecord.Copyright)
    lists = {"blocks": onrecord.Block, "sentences": onrecord.Sentence, "mentions": onrecord.Mention, "entities": onrecord.Entity,
             "quotes": onrecord.Quote, "quoted_terms": onrecord.Span}
    for name, kind in lists.items():
        items = getattr(doc, name)
        assert isinstance(items, list) and all(type(item) is kind for item in items)
        again = list(items)
        items.clear()
        assert all(one is other for one, other in zip(again, getattr(doc, name), strict=True)), "built once, and the list is the caller's"
    assert doc.sentences and doc.mentions and doc.entities and doc.quotes


def test_mentions_and_entities_point_at_each_other(doc: onrecord.Document) -> None:
    for mention in doc.mentions:
        assert 0 <= mention.confidence <= 1
        assert is_text(mention.id)
        assert mention.value is None or isinstance(mention.value, (str, onrecord.Amount))
        if mention.entity and mention.label != "TITLE":
            assert mention in mention.entity.mentions
    for entity in doc.entities:
        assert entity.name and entity.mentions
        assert all(mention.entity == entity for mention in entity.mentions)
        assert all(isinstance(title, str) for title in entity.titles)
        assert is_text(entity.organization) and is_text(entity.id)


def test_quote_members(doc: onrecord.Document) -> None:
    for quote in doc.quotes:
        assert quote.kind in ("direct", "indirect", "mixed")
        assert isinstance(quote.group, int) and 0 <= quote.confidence <= 1
        assert quote.cue is None or quote.cue.lemma
        assert is_text(quote.role)
        assert quote.addressee is None or type(quote.addressee) is onrecord.Span
        if quote.speaker:
            assert quote.speaker in doc.entities and quote.speaker_name == quote.speaker.name
        elif quote.source:
            assert quote.speaker_name == " ".join(quote.source.text.split())


def test_quotes_and_amounts_of_an_article() -> None:
    doc = onrecord.analyze(NOTICE)
    assert "We will build it," in [quote.text for quote in doc.quotes if quote.kind == "direct"]
    money = next(mention.value for mention in doc.mentions if mention.label == "MONEY")
    assert isinstance(money, onrecord.Amount) and (money.number, money.unit) == (1.5e9, "USD")


def test_sentences_are_spans() -> None:
    spans = onrecord.sentences("One. Two é. Three.")
    assert [span.text for span in spans] == ["One.", "Two é.", "Three."]
    assert all(type(span) is onrecord.Span for span in spans)


def test_html(doc: onrecord.Document) -> None:
    page = doc.to_html()
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    assert doc._repr_html_() and "<html" not in doc._repr_html_()


def test_equality_hash_and_repr(doc: onrecord.Document) -> None:
    again = onrecord.analyze(doc.text, id=doc.id)
    assert again == doc and hash(again) == hash(doc) and again is not doc
    assert doc != onrecord.analyze(doc.text + " More.")
    assert repr(doc).startswith("<Document ")
    for one, other in zip(doc.quotes + doc.mentions + doc.sentences, again.quotes + again.mentions + again.sentences, strict=True):
        assert one == other and hash(one) == hash(other) and one.text[:1] in repr(one)


def test_a_sentence_shows_its_block_without_its_text() -> None:
    sentences = onrecord.analyze("We go there now. " * 200).sentences
    assert repr(sentences[1]) == "Sentence(17, 33, 'We go there now.', block=<paragraph 0:3399>)"
    assert len(repr(sentences)) < 200 * 100


def test_an_entry_of_a_gazetteer_is_one_speaker() -> None:
    names = onrecord.Gazetteer.from_entries([{"text": "Zorp Works", "label": "ORG", "aliases": ["Big Zed"]}])
    doc = onrecord.Analyzer(gazetteers=[names]).analyze("Zorp Works said on Monday that prices rose. “We go,” Big Zed said.")
    assert [voice.speaker for voice in onrecord.share_of_voice([doc])] == ["Zorp Works"]


def test_options() -> None:
    text = "“No, never,” Ann Example tergiversated on Monday at the Zorb Works."
    names = onrecord.Gazetteer.from_entries([{"text": "Zorb Works", "label": "ORG", "id": "z1"}])
    analyzer = onrecord.Analyzer(gazetteers=[names], cues=["tergiversate"], labels=["ORG", "DATE"],
                                 reference_date=datetime.date(2024, 6, 5))
    doc = analyzer.analyze(text)
    assert {mention.label for mention in doc.mentions} <= {"ORG", "DATE"}
    assert [(m.text, m.id) for m in doc.mentions if m.id] == [("Zorb Works", "z1")]
    assert [m.value for m in doc.mentions if m.label == "DATE"] == ["2024-06-03"]
    assert [quote.cue.lemma for quote in doc.quotes if quote.cue] == ["tergiversate"]
    assert "labels=['ORG', 'DATE']" in repr(analyzer)
    assert len(onrecord.Analyzer(abbreviations=["Zorb"]).analyze("The Zorb. Works grew.").sentences) == 1


def test_the_order_of_labels_means_nothing() -> None:
    one, other = onrecord.Analyzer(labels=["PERSON", "ORG"]), onrecord.Analyzer(labels=["ORG", "PERSON", "ORG"])
    assert one == other and hash(one) == hash(other) and repr(one) == repr(other)
    assert one != onrecord.Analyzer(labels=["ORG"])


def test_a_subclass_hands_its_options_on() -> None:
    class People(onrecord.Analyzer):
        def __init__(self, *, labels: list[onrecord.Label]) -> None:
            super().__init__(labels=labels)
            self.name = "people"

    people = People(labels=["PERSON"])
    assert people.name == "people"
    assert {mention.label for mention in people.analyze("Ann Example left Leeds on Monday.").mentions} == {"PERSON"}


def test_names_are_the_package_s_own() -> None:
    for kind in (onrecord.Analyzer, onrecord.Error, onrecord.GazetteerError, onrecord.ConfigError, onrecord.Document, onrecord.Gazetteer):
        assert kind.__module__ == "onrecord"
    with pytest.raises(onrecord.GazetteerError) as caught:
        onrecord.Gazetteer.from_entries([{"text": ""}])
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), copy.args) == (onrecord.GazetteerError, caught.value.args)
    assert callable(onrecord.convert.to_web_annotations)


def test_gazetteers_from_files(tmp_path: Path) -> None:
    table, lines = tmp_path / "names.csv", tmp_path / "names.jsonl"
    table.write_text("text,label,id,aliases,case\nZorb Works,ORG,z1,ZW|the Works,smart\n", encoding="utf-8")
    lines.write_text('{"label": "ORG", "pattern": "Zorb Works", "id": "z2"}\n', encoding="utf-8")
    for read, file, expected in [(onrecord.Gazetteer.from_csv, table, "z1"), (onrecord.Gazetteer.from_jsonl, str(lines), "z2")]:
        names = read(file)
        assert len(names) == 1
        doc = onrecord.Analyzer(gazetteers=[names]).analyze("Staff of Zorb Works left.")
        assert [(m.text, m.id, m.entity and m.entity.id) for m in doc.mentions if m.id] == [("Zorb Works", expected, expected)]


def test_what_a_data_frame_has_where_nothing_is_is_absent() -> None:
    rows = [{"text": "Example Works", "label": "ORG", "id": float("nan")}, {"text": "Rook", "label": "PERSON", "id": "r", "aliases": None}]
    analyzer = onrecord.Analyzer(gazetteers=[onrecord.Gazetteer.from_entries(rows)])
    found = {mention.text: mention.id for mention in analyzer.analyze("Rook left Example Works.").mentions}
    assert found == {"Rook": "r", "Example Works": None}
    with pytest.raises(onrecord.GazetteerError, match="`id` is not a str"):
        onrecord.Gazetteer.from_entries([{"text": "Rook", "label": "PERSON", "id": 1.5}])


def test_a_name_that_is_none_is_refused() -> None:
    assert set(onrecord.__all__) <= set(dir(onrecord))
    with pytest.raises(AttributeError, match="module 'onrecord' has no attribute 'nothing'"):
        _ = getattr(onrecord, "nothing")  # noqa: B009


def test_a_start_loads_nothing_slow() -> None:
    code = (
        "import sys; before = set(sys.modules); import onrecord; onrecord.analyze('x'); "
        "print(*{'typing', 're', 'html', 'json'} & (set(sys.modules) - before))"
    )
    started = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert started.stdout.split() == []
