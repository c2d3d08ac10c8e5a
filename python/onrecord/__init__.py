"""Who said what, in which role, to whom: quotes, speakers and names from English news text.

    >>> import onrecord
    >>> doc = onrecord.analyze("“We will act,” said Mayor Ann Example.")
    >>> [(quote.speaker_name, quote.text) for quote in doc.quotes]
    [('Ann Example', 'We will act,')]

Offsets are code points: ``doc.text[span.start:span.end] == span.text``.
"""

from ._analyzer import Analyzer
from ._errors import ConfigError, Error, GazetteerError
from ._finding import Finding
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
    __ruleset__,
    __version__,
    analyze,
    json_schema,
    sentences,
)

__all__ = [
    "Amount",
    "Analyzer",
    "Block",
    "Candidate",
    "ConfigError",
    "Copyright",
    "Cue",
    "Dateline",
    "Document",
    "Entity",
    "Error",
    "Explanation",
    "Finding",
    "Gazetteer",
    "GazetteerError",
    "Mention",
    "Quote",
    "Sentence",
    "Span",
    "__ruleset__",
    "__version__",
    "analyze",
    "json_schema",
    "sentences",
]
