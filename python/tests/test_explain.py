"""Quotes explain themselves, the same as in Rust."""

import copy
import pickle

import pytest

import onrecord

TEXT = "Ann Example met Paul Sample. “It is late,” she said."


def test_as_attributes_and_text() -> None:
    quote = onrecord.analyze(TEXT).quotes[0]
    why = quote.explain()
    assert (why.quote, why.cue, why.lemma, why.source) == ("It is late,", "said", "say", "she")
    assert (why.speaker, why.decided_by, why.confidence) == ("Ann Example", "pronoun", quote.confidence)
    assert why.tried == ["name", "relative", "first_person", "title", "relation"]
    assert [(c.name, c.verdict) for c in why.candidates] == [("Ann Example", "chosen"), ("Paul Sample", "disagrees")]
    assert why.candidates[0].entity == 0 and why.candidates[1].weight is None
    assert str(why).endswith("\n  Paul Sample: gender, number or kind disagree")
    assert repr(why) == "<Explanation 'Ann Example' by pronoun>"
    assert repr(why.candidates[1]) == "<Candidate 'Paul Sample' disagrees>"


def test_as_data() -> None:
    why = onrecord.analyze(TEXT).quotes[0].explain()
    data = why.to_dict()
    assert list(data) == ["quote", "cue", "lemma", "source", "speaker", "confidence", "tried", "decided_by", "candidates"]
    assert data["candidates"] == [candidate.to_dict() for candidate in why.candidates]
    assert data["candidates"][1] == {"entity": 1, "name": "Paul Sample", "weight": None, "verdict": "disagrees"}


def test_by_value() -> None:
    first, second = (onrecord.analyze(TEXT).quotes[0].explain() for _ in range(2))
    assert first == second and hash(first) == hash(second)
    for again in (copy.deepcopy(first), *(pickle.loads(pickle.dumps(first, n)) for n in range(2, pickle.HIGHEST_PROTOCOL + 1))):
        assert again == first and again.candidates == first.candidates
    with pytest.raises(onrecord.ConfigError, match="none of"):
        onrecord.Candidate(None, "Ann", None, "perhaps")  # type: ignore[arg-type]


def test_the_analyzer_that_read_it_explains_it() -> None:
    doc = onrecord.Analyzer(cues=["tergiversate"]).analyze("“It is late,” tergiversated Ann Example.")
    assert doc.quotes[0].explain().lemma == "tergiversate"
    plain = pickle.loads(pickle.dumps(onrecord.analyze(TEXT)))
    assert plain.quotes[0].explain().speaker == "Ann Example"
    with pytest.raises(onrecord.ConfigError, match="another analyzer"):
        onrecord.Document.from_json(doc.to_json()).quotes[0].explain()
