"""The spaCy component `onrecord`: `nlp.add_pipe("onrecord")`. Needs spaCy (`pip install onrecord[spacy]`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import onrecord
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ._names import Label

#: What the component writes with a quote, under one name so that it is stored once: `quote._.onrecord`.
STORED = "onrecord"


@Language.factory(
    "onrecord",
    assigns=["doc.ents", "doc.spans", "span._.speaker", "span._.role", "span._.cue", "span._.kind"],
    default_config={"gazetteers": [], "cues": [], "abbreviations": [], "labels": [], "reference_date": None,
                    "default_gazetteer": True, "overwrite_ents": True},
)
def factory(nlp: Language, name: str, gazetteers: list[str], cues: list[str], abbreviations: list[str], labels: list[Label],
            reference_date: str | None, default_gazetteer: bool, overwrite_ents: bool) -> Component:
    """The component with its configuration: the options of `onrecord.Analyzer`, with gazetteers as paths of CSV or JSON Lines files and
    the date as `YYYY-MM-DD`."""
    lists = [onrecord.Gazetteer.from_csv(path) if Path(path).suffix.lower() == ".csv" else onrecord.Gazetteer.from_jsonl(path)
             for path in gazetteers]
    analyzer = onrecord.Analyzer(gazetteers=lists, cues=cues, abbreviations=abbreviations, labels=labels,
                                 reference_date=date.fromisoformat(reference_date) if reference_date else None,
                                 default_gazetteer=default_gazetteer)
    return Component(analyzer, overwrite_ents)


class Component:
    """Reads spaCy documents."""

    def __init__(self, analyzer: onrecord.Analyzer, overwrite_ents: bool) -> None:
        extend()
        self._analyzer = analyzer
        self._overwrite = overwrite_ents

    def __call__(self, doc: Doc) -> Doc:
        return annotate(doc, self._analyzer.analyze(doc.text), self._overwrite)

    def pipe(self, stream: Iterable[Doc], batch_size: int = 256) -> Iterator[Doc]:
        # One thread: `nlp.pipe(n_process=...)` is spaCy's own way to many.
        read = self._analyzer.pipe(((doc.text, doc) for doc in stream), batch_size, threads=1, as_tuples=True)
        return (annotate(doc, found, self._overwrite) for found, doc in read)

    def __reduce__(self) -> tuple[Any, ...]:
        # A process that unpickles it has not yet told spaCy what a quote has.
        return Component, (self._analyzer, self._overwrite)


def extend() -> None:
    """Tells spaCy what spans and documents have under `._.`."""
    stored: Callable[[str], Callable[[Span], Any]] = lambda key: lambda span: (getattr(span._, STORED) or {}).get(key)
    getters = {key: stored(key) for key in ("speaker", "role", "kind", "lemma", "group", "confidence")}
    getters |= {key: placed(key) for key in ("cue", "source", "addressee")}
    if not Span.has_extension(STORED):
        Span.set_extension(STORED, default=None)
        Doc.set_extension("onrecord_metadata", default="{}")
        Doc.set_extension("onrecord", getter=lambda doc: json.loads(doc._.onrecord_metadata))
    for name, getter in getters.items():
        if not Span.has_extension(name):
            Span.set_extension(name, getter=getter)


def placed(key: str) -> Callable[[Span], Span | None]:
    """A span of a quote, from its stored offsets."""

    def span(quote: Span) -> Span | None:
        place = (getattr(quote._, STORED) or {}).get(key)
        return quote.doc.char_span(place[0], place[1], alignment_mode="expand") if place else None

    return span


def annotate(doc: Doc, found: onrecord.Document, overwrite_ents: bool) -> Doc:
    """Writes what was found into spaCy's document: `doc.ents`, `doc.spans["quotes"]` and `["titles"]`, sentences where it has none."""
    extend()
    place: Callable[..., Any] = lambda span, label, id="": doc.char_span(
        span.start, span.end, label=label, kb_id=id, alignment_mode="expand")
    mentions = [place(mention, mention.label, mention.id or "") for mention in found.mentions]
    entities = [span for span in mentions if span is not None and span.label_ != "TITLE"]
    kept = [] if overwrite_ents else list(doc.ents)
    taken = {token.i for entity in kept for token in entity}
    doc.set_ents(kept + filter_spans(span for span in entities if taken.isdisjoint(range(span.start, span.end))))
    doc.spans["titles"] = [span for span in mentions if span is not None and span.label_ == "TITLE"]
    quotes = []
    for quote in found.quotes:
        span = place(quote, quote.kind)
        if span is None:
            continue
        offsets = lambda part: part and (part.start, part.end)
        setattr(span._, STORED, {
            "speaker": quote.speaker_name, "role": quote.role, "kind": quote.kind, "cue": offsets(quote.cue),
            "lemma": quote.cue and quote.cue.lemma, "source": offsets(quote.source), "addressee": offsets(quote.addressee),
            "group": quote.group, "confidence": quote.confidence,
        })
        quotes.append(span)
    doc.spans["quotes"] = quotes
    if not doc.has_annotation("SENT_START"):
        starts = {span.start for span in (place(sentence, "") for sentence in found.sentences) if span is not None}
        for token in doc:
            token.is_sent_start = token.i in starts or token.i == 0
    # As text: some of spaCy's files give lists back as tuples.
    doc._.onrecord_metadata = json.dumps(found.to_dict(text=False)["metadata"])
    return doc
