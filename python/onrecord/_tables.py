"""The tables of `Analyzer.tables`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from ._onrecord import Table


class ArrowStream(Protocol):
    """What has columns and can be read as a stream of Arrow arrays."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream, in a capsule."""
        ...


class ArrowArray(Protocol):
    """What can be read as one Arrow array."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """Its type and the array, in capsules."""
        ...


TableSource: TypeAlias = ArrowStream | ArrowArray | Iterable[str | None]
"""Articles as `Analyzer.tables` takes them."""


class Column(NamedTuple):
    """A column of a table."""

    name: str
    """Its name."""
    type: str
    """Its Arrow type: `string`, `int64`, `double` or `list<string>`."""
    description: str
    """What it holds."""


class Tables(NamedTuple):
    """What many articles hold, in one reading; the rows of each table stand in the order of the articles."""

    documents: Table
    """One row an article, also where it could not be read."""
    sentences: Table
    """One row a sentence."""
    mentions: Table
    """One row a mention."""
    entities: Table
    """One row an entity."""
    quotes: Table
    """One row a quote."""
