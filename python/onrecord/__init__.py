"""Who said what, in which role, to whom: quotes, speakers and names from English news text.

    >>> import onrecord
    >>> doc = onrecord.analyze("“We will act,” said Mayor Ann Example.")
    >>> [(quote.speaker_name, quote.text) for quote in doc.quotes]
    [('Ann Example', 'We will act,')]

Offsets are code points: `doc.text[span.start:span.end] == span.text`.
"""

from ._analyzer import Analyzer
from ._errors import ConfigError, Error, GazetteerError
from ._finding import Finding
from ._names import BlockKind, Label, OffsetUnit, OnError, Pass, QuoteKind, Verdict
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
from ._pipe import Failure, Pipe
from ._tables import Column, Tables, TableSource
from ._voices import Voice, Voices, share_of_voice

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
    "json_schema",
    "sentences",
    "share_of_voice",
]
