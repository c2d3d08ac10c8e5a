"""Share of voice of many articles."""

import pickle
import sys
from pathlib import Path

import onrecord

sys.path.insert(0, str(Path(__file__).parents[2] / "examples"))

import newsroom  # noqa: E402

TEXTS = ["“We will act now,” said Mayor Ann Example.", "Ann Example, the mayor, said that it was late. “No,” said Tom Specimen.", "It rained."]


def test_speakers_by_words() -> None:
    analyzer = onrecord.Analyzer()
    voices = onrecord.share_of_voice(analyzer.pipe(TEXTS))
    first = voices[0]
    assert (first.speaker, first.label, first.documents, first.quotes, first.words) == ("Ann Example", "PERSON", 2, 2, 7)
    assert first.share == 7 / voices.words and set(first.roles) == {"Mayor", "mayor"}
    assert (len(voices), voices.documents, voices.quotes) == (2, 3, 3)
    assert [voice["words"] for voice in voices.to_dicts()] == sorted((voice.words for voice in voices), reverse=True)
    assert repr(voices) == f"<Voices: 2 speakers, 3 quotes, {voices.words} words in 3 articles>"
    assert "Ann Example, Mayor" in str(voices) and str(voices).startswith(" share")


def test_documents_and_tables_give_the_same() -> None:
    analyzer = onrecord.Analyzer()
    texts = [article["text"] for article in newsroom.articles(50)]
    voices = onrecord.share_of_voice(analyzer.analyze_batch(texts))
    tables = onrecord.share_of_voice(analyzer.tables(texts))
    assert voices == tables and hash(voices) == hash(tables) and voices.documents == 50
    assert pickle.loads(pickle.dumps(voices)) == voices
    assert abs(sum(voice.share for voice in voices) - 1) < 1e-9
    assert voices[:2] == list(voices)[:2]


def test_a_notebook_shows_it() -> None:
    voices = onrecord.share_of_voice(onrecord.Analyzer().pipe(["“No,” said Tom <b>& Sons</b>.", *TEXTS]))
    page = voices._repr_html_()
    assert "<b>" not in page and "<script" not in page and page.count("<tr>") == len(voices) + 1
    assert "color:#" not in page and "background:#" not in page
    assert "<table" in onrecord.share_of_voice([])._repr_html_()
    texts = [f"“It is late,” said Ann Ex{chr(97 + n)}mple{chr(97 + n)}." for n in range(25)]
    many = onrecord.share_of_voice(onrecord.Analyzer().tables(texts))
    assert len(many) <= 20 or f"and {len(many) - 20} more" in many._repr_html_() and f"and {len(many) - 20} more" in str(many)
