"""What became of a mention or quote in another text."""

from typing import Literal, NamedTuple

from ._onrecord import Span


class Finding(NamedTuple):
    """One mention or quote of a document, looked for in another text by `Document.verify`."""

    part: Literal["mention", "quote"]
    """The list of the document that it is in."""
    number: int
    """Its place in that list, from 0."""
    span: Span
    """Where it stands in the document's own text."""
    outcome: Literal["same", "moved", "changed", "missing"]
    """`same` text and place, `moved` elsewhere, `changed` in part, or `missing`."""
    found: Span | None
    """Where it stands in the other text."""
