"""The spaCy component, and what spaCy's own tools make of it."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import onrecord

TEXT = "“We will build it — soon,” Mayor Ann Example told Paul Sample in London. She said the bridge, at $1.5 billion, was “a gift”."


@pytest.fixture
def nlp() -> Language:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("onrecord")
    return pipeline


def facts(doc: Doc) -> list[Any]:
    """All that the component writes."""
    entities = [(entity.text, entity.label_, entity.kb_id_) for entity in doc.ents]
    quotes = [(q.text, q.label_, q._.speaker, q._.role, q._.kind, q._.cue and q._.cue.text, q._.lemma, q._.source and q._.source.text,
               q._.addressee and q._.addressee.text, q._.group, q._.confidence) for q in doc.spans["quotes"]]
    return [entities, quotes, [title.text for title in doc.spans["titles"]], [s.text for s in doc.sents], doc._.onrecord]


def test_what_it_writes(nlp: Language) -> None:
    doc, found = nlp(TEXT), onrecord.analyze(TEXT)
    assert [(e.text, e.label_) for e in doc.ents][:3] == [("Ann Example", "PERSON"), ("Paul Sample", "PERSON"), ("London", "GPE")]
    first = doc.spans["quotes"][0]
    assert (first._.speaker, first._.role, first._.kind, first._.cue.text, first._.lemma) == ("Ann Example", "Mayor", "direct", "told", "tell")
    assert (first._.source.text, first._.addressee.text) == ("Ann Example", "Paul Sample")
    for span, quote in zip(doc.spans["quotes"], found.quotes, strict=True):
        assert (span._.speaker, span._.group, span._.confidence) == (quote.speaker_name, quote.group, quote.confidence)
        assert quote.text in span.text
    assert [title.text for title in doc.spans["titles"]] == ["Mayor"]
    assert [sentence.text for sentence in doc.sents] == [sentence.text for sentence in found.sentences]
    assert doc._.onrecord["headline"] is None
    assert nlp("").ents == ()
    analysis: Any = nlp.analyze_pipes()
    assert [problem for problem in analysis["problems"].values() if problem] == []


def test_days_are_counted_from_a_date() -> None:
    nlp = spacy.blank("en")
    component: Any = nlp.add_pipe("onrecord", config={"reference_date": "2025-03-05", "labels": ["DATE"]})
    found = component._analyzer.analyze("She spoke on Monday.")
    assert [mention.value for mention in found.mentions] == ["2025-03-03"]


def test_other_spans_have_none_of_it(nlp: Language) -> None:
    span = nlp(TEXT)[2:4]
    assert (span._.speaker, span._.cue, span._.kind) == (None, None, None)


def test_doc_bin_round_trip(nlp: Language) -> None:
    doc = nlp(TEXT)
    read = DocBin().from_bytes(DocBin(docs=[doc], store_user_data=True).to_bytes())
    again = list(read.get_docs(nlp.vocab))[0]
    assert facts(again) == facts(doc)
    assert facts(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == facts(doc)
    assert facts(pickle.loads(pickle.dumps(doc))) == facts(doc)


@pytest.mark.parametrize("processes", [1, 2])
def test_pipe(nlp: Language, processes: int) -> None:
    texts = [f"No. {n}. {TEXT}" for n in range(20)]
    alone = [facts(nlp(text)) for text in texts]
    assert [facts(doc) for doc in nlp.pipe(texts, n_process=processes, batch_size=6)] == alone


def test_displacy_renders_it(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert "Ann Example" in displacy.render(doc, style="ent", jupyter=False)
    page = displacy.render(doc, style="span", options={"spans_key": "quotes"}, jupyter=False)
    assert "direct" in page


def test_a_pipeline_is_saved_with_its_options(tmp_path: Path) -> None:
    names = tmp_path / "names.jsonl"
    names.write_text('{"label": "ORG", "pattern": "Zorb Works", "id": "z1"}\n', encoding="utf-8")
    table = tmp_path / "names.csv"
    table.write_text("text,label,id\nZorb Hall,FAC,z2\n", encoding="utf-8")
    nlp = spacy.blank("en")
    nlp.add_pipe("onrecord", config={"gazetteers": [str(names), str(table)], "cues": ["tergiversate"], "labels": ["ORG", "FAC"]})
    nlp.to_disk(tmp_path / "pipeline")
    text = "“No, never,” Ann Example tergiversated at Zorb Works in Zorb Hall."
    for pipeline in (nlp, spacy.load(tmp_path / "pipeline"), spacy.blank("en").from_bytes(nlp.to_bytes())):
        if not pipeline.pipe_names:
            continue
        doc = pipeline(text)
        assert [(e.text, e.label_, e.kb_id_) for e in doc.ents] == [("Zorb Works", "ORG", "z1"), ("Zorb Hall", "FAC", "z2")]
        assert [quote._.lemma for quote in doc.spans["quotes"]] == ["tergiversate"]
    with pytest.raises(Exception, match="CELEBRITY"):
        spacy.blank("en").add_pipe("onrecord", config={"labels": ["CELEBRITY"]})


def test_entities_of_others_are_kept_on_request() -> None:
    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "HERO", "pattern": "Ann Example told"}])
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("onrecord", config={"overwrite_ents": False})
    doc = nlp(TEXT)
    assert [(e.text, e.label_) for e in doc.ents][:2] == [("Ann Example told", "HERO"), ("Paul Sample", "PERSON")]


@pytest.mark.parametrize("opening", ["", "😀 é — ", "No\u00a0way. "])
def test_spans_end_at_tokens(nlp: Language, opening: str) -> None:
    doc = nlp(opening + "Ann Example's aide said:“It’s over.”She left.")
    assert doc.text.startswith(opening)
    assert [entity.text for entity in doc.ents if entity.label_ == "PERSON"] == ["Ann Example"]
    assert any("over" in quote.text for quote in doc.spans["quotes"])


def stream() -> Iterator[str]:
    yield from (f"{TEXT} {n}" for n in range(700))


def test_a_long_stream_is_read_in_order(nlp: Language) -> None:
    assert [doc.text for doc in nlp.pipe(stream(), batch_size=100)] == list(stream())
