"""Documents in the forms of other tools.

CoNLL and brat are methods of the document itself: `doc.to_conll()`, `doc.to_brat()`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote as quoted

from ._errors import ConfigError
from ._onrecord import Document, Quote, Span, __ruleset__, __version__

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["to_displacy", "to_gender_gap_tracker", "to_spacy", "to_web_annotations"]

#: How much text before and behind a selection helps to find it again.
CONTEXT = 32


def to_spacy(doc: Document, nlp: Language) -> Doc:
    """A spaCy `Doc`, tokenised by `nlp`, annotated as the component `onrecord` does it. No other component runs."""
    from ._spacy import annotate

    return annotate(nlp.make_doc(doc.text), doc, overwrite_ents=True)


def to_displacy(doc: Document, part: Literal["mentions", "quotes"] = "mentions") -> dict[str, Any]:
    """Input of `displacy.render(..., style="ent", manual=True)`: mentions by label, or quotes by speaker; the outermost of nested ones.

    Raises `ConfigError` for another part.
    """
    found: list[tuple[Span, str]]
    if part == "mentions":
        found = [(mention, mention.label) for mention in doc.mentions]
    elif part != "quotes":
        raise ConfigError("part", f"`{part}` is none of mentions, quotes")
    else:
        found = [(quote, quote.speaker_name or quote.kind) for quote in doc.quotes]
    shown: list[dict[str, Any]] = []
    for span, label in sorted(found, key=lambda item: (item[0].start, -item[0].end)):
        if not shown or span.start >= shown[-1]["end"]:
            shown.append({"start": span.start, "end": span.end, "label": label})
    return {"text": doc.text, "ents": shown, "title": doc.headline}


def to_gender_gap_tracker(doc: Document) -> list[dict[str, Any]]:
    """Quotes as rows in the columns of the Gender Gap Tracker: what counts women's and men's voices there reads them as they are.

    Offsets are written `(12,34)`. `quote_type` gives the order of speaker (S), verb (V), content (C) and quote marks (Q). A floating
    quote is one without a source of its own.
    """
    return [
        {
            "speaker": quote.source.text if quote.source else "",
            "speaker_index": _pair(quote.source),
            "quote": quote.text,
            "quote_index": _pair(quote),
            "verb": quote.cue.text if quote.cue else "",
            "verb_index": _pair(quote.cue),
            # Words and marks, as spaCy counts tokens.
            "quote_token_count": len(re.findall(r"\w+|[^\w\s]", quote.text)),
            "quote_type": _order(quote),
            "is_floating_quote": quote.source is None,
        }
        for quote in doc.quotes
    ]


def _pair(span: Span | None) -> str:
    return f"({span.start},{span.end})" if span else ""


def _order(quote: Quote) -> str:
    """`QCQSV` for *“...”, Rook said*."""
    places: list[tuple[float, str]] = [(quote.start, "C")]
    if quote.kind == "direct":
        places += [(quote.start - 0.5, "Q"), (quote.start + 0.5, "Q")]
    places += [(span.start, letter) for span, letter in ((quote.source, "S"), (quote.cue, "V")) if span]
    return "".join(letter for _, letter in sorted(places))


def to_web_annotations(doc: Document, source: str | None = None) -> dict[str, Any]:
    """Mentions and quotes as W3C Web Annotations (JSON-LD): a collection with all of them on its first page.

    `source` is the IRI of the article; without one, `urn:onrecord:` and the document's id. Each target is selected by its text
    with what stands around it, and by its code points.
    """
    target = source or f"urn:onrecord:{quoted(doc.id or 'document')}"
    items = []
    for number, mention in enumerate(doc.mentions):
        named = [("identifying", mention.entity.name)] if mention.entity else []
        items.append(_annotation(doc, target, f"mention-{number}", mention, [("tagging", mention.label), *named]))
    for number, quote in enumerate(doc.quotes):
        bodies = [("tagging", quote.kind), ("identifying", quote.speaker_name), ("describing", quote.role)]
        items.append(_annotation(doc, target, f"quote-{number}", quote, [(why, value) for why, value in bodies if value]))
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{target}#onrecord",
        "type": "AnnotationCollection",
        "generator": {"type": "Software", "name": f"onrecord {__version__} (ruleset {__ruleset__})"},
        "total": len(items),
        "first": {"id": f"{target}#onrecord-page", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(doc: Document, target: str, name: str, span: Span, bodies: list[tuple[str, str]]) -> dict[str, Any]:
    around = {"prefix": doc.text[max(span.start - CONTEXT, 0) : span.start], "suffix": doc.text[span.end : span.end + CONTEXT]}
    return {
        "id": f"{target}#onrecord-{name}",
        "type": "Annotation",
        "motivation": bodies[0][0],
        "body": [
            {"type": "TextualBody", "purpose": why, "value": value, "format": "text/plain", "language": "en"} for why, value in bodies
        ],
        "target": {"source": target, "selector": [
            {"type": "TextQuoteSelector", "exact": span.text, **around},
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ]},
    }
