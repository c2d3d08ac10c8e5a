"""Who said what, in which role, to whom: quotes, speakers and names from English news text.

    >>> import onrecord
    >>> doc = onrecord.analyze("“We will act,” said Mayor Ann Example.")
    >>> [(quote.speaker_name, quote.text) for quote in doc.quotes]
    [('Ann Example', 'We will act,')]

Offsets are code points: `doc.text[span.start:span.end] == span.text`.
"""

from ._errors import ConfigError, Error, GazetteerError
from ._onrecord import (
    Amount,
    Block,
    Candidate,
    Copyright,
    Cue,
    Dateline,
    Document,
    Entity,
    Explanation,
    Gazetteer,
    Mention,
    Quote,
    Sentence,
    Span,
    Table,
    __ruleset__,
    __version__,
    analyze,
    json_schema,
    sentences,
)

# Not `typing`'s, whose import costs as much as all else of a start; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import convert
    from ._analyzer import Analyzer
    from ._finding import Finding
    from ._names import BlockKind, Label, OffsetUnit, OnError, Pass, QuoteKind, Verdict
    from ._pipe import Failure, Pipe
    from ._tables import Column, Tables, TableSource
    from ._voices import Voice, Voices, share_of_voice

# The modules that need `typing`, each with its names: imported when one is asked for.
_LATER = {
    "_analyzer": ("Analyzer",),
    "_finding": ("Finding",),
    "_names": ("BlockKind", "Label", "OffsetUnit", "OnError", "Pass", "QuoteKind", "Verdict"),
    "_pipe": ("Failure", "Pipe"),
    "_tables": ("Column", "TableSource", "Tables"),
    "_voices": ("Voice", "Voices", "share_of_voice"),
}

__all__ = [
    "Amount",
    "Analyzer",
    "Block",
    "BlockKind",
    "Candidate",
    "Column",
    "ConfigError",
    "Copyright",
    "Cue",
    "Dateline",
    "Document",
    "Entity",
    "Error",
    "Explanation",
    "Failure",
    "Finding",
    "Gazetteer",
    "GazetteerError",
    "Label",
    "Mention",
    "OffsetUnit",
    "OnError",
    "Pass",
    "Pipe",
    "Quote",
    "QuoteKind",
    "Sentence",
    "Span",
    "Table",
    "TableSource",
    "Tables",
    "Verdict",
    "Voice",
    "Voices",
    "__ruleset__",
    "__version__",
    "analyze",
    "convert",
    "json_schema",
    "sentences",
    "share_of_voice",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "convert":
        return import_module(".convert", __name__)
    for module, names in _LATER.items():
        if name in names:
            value: object = getattr(import_module(f".{module}", __name__), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
