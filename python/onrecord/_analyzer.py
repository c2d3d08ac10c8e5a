"""The analyzer, with the lazy pipe that reads streams of articles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, overload

from . import _onrecord
from ._errors import ConfigError
from ._names import OnError
from ._pipe import Pipe
from ._tables import Tables, TableSource

if TYPE_CHECKING:
    from datetime import date

    from ._names import Label
    from ._onrecord import Document, Gazetteer

Context = TypeVar("Context")


class Analyzer(_onrecord.Analyzer):
    """Reads English news: built once, shared by threads, never changed.

    `gazetteers`: names of your own. `cues`: more cue verbs, as dictionary forms. `abbreviations`: more words whose full
    stop ends no sentence. `labels`: only mentions with these are returned. `reference_date`: the day *Monday* is counted
    from. `default_gazetteer`: whether the built-in names are used. Raises `ConfigError` for an unusable option.
    """

    __module__ = "onrecord"

    def __init__(self, *, gazetteers: Iterable[Gazetteer] | None = None, cues: Iterable[str] | None = None,
                 abbreviations: Iterable[str] | None = None, labels: Iterable[Label] | None = None,
                 reference_date: date | None = None, default_gazetteer: bool = True) -> None:
        # `__new__` has read them all; a subclass may hand them on.
        pass

    @overload
    def pipe(self, iterable: Iterable[str], batch_size: int = 256, threads: int | None = None,
             as_tuples: Literal[False] = False, progress: bool = False, errors: OnError = "raise") -> Pipe[Document]: ...

    @overload
    def pipe(self, iterable: Iterable[tuple[str, Context]], batch_size: int = 256, threads: int | None = None, *,
             as_tuples: Literal[True], progress: bool = False, errors: OnError = "raise") -> Pipe[tuple[Document, Context]]: ...

    @overload
    def pipe(self, iterable: Iterable[tuple[str, Context]], batch_size: int, threads: int | None, as_tuples: Literal[True],
             progress: bool = False, errors: OnError = "raise") -> Pipe[tuple[Document, Context]]: ...

    @overload
    def pipe(self, iterable: Iterable[Any], batch_size: int = 256, threads: int | None = None,
             as_tuples: bool = False, progress: bool = False, errors: OnError = "raise") -> Pipe[Any]: ...

    def pipe(self, iterable: Iterable[Any], batch_size: int = 256, threads: int | None = None,
             as_tuples: bool = False, progress: bool = False, errors: OnError = "raise") -> Pipe[Any]:
        """Documents of a stream of texts, in order.

        Lazy and bounded: at most `batch_size` texts, or about four megabytes, are read ahead, and each batch is analysed on `threads`
        threads (None: all cores). With `as_tuples` the stream holds `(text, context)` and the result `(document, context)`. `progress` shows how
        many documents there are, with tqdm where it is installed.

        What is no text (None, bytes), or with `as_tuples` no pair, is raised after the documents before it, or left out (`errors="skip"`),
        or left out and kept in the result's `failures` (`errors="collect"`). An exception of the stream itself is always raised, after the
        documents of the texts before it. Ctrl-C stops between two articles.
        """
        if not isinstance(batch_size, int):
            raise TypeError(f"batch_size must be an int, not {type(batch_size).__name__}")
        if batch_size < 1:
            raise ConfigError("batch_size", f"{batch_size} is not a number of texts")
        if errors not in get_args(OnError):
            raise ConfigError("errors", f"`{errors}` is none of {', '.join(get_args(OnError))}")
        if isinstance(iterable, str):
            raise TypeError("iterable must be one of str, not a str")
        # Refuses threads that are none before anything is read.
        self._analyze_each([], threads)
        return Pipe(lambda batch: self._analyze_each(batch, threads), iterable, batch_size, as_tuples, progress, errors)

    def tables(self, data: TableSource, text: str = "text", id: str | None = "id", threads: int | None = None) -> Tables:
        """What many articles hold, as five Arrow tables: `documents`, `sentences`, `mentions`, `entities` and `quotes`.

        `data` is anything with the Arrow PyCapsule interface (a frame or table of pyarrow, polars, pandas or DuckDB; a bare column
        of texts), or an iterable of strings. `text` and `id` name its columns; ids are strings or whole numbers. Where `id` is None,
        or is "id" and there is no such column, articles are numbered from 0. Each table's first column, `document`, has the id, and
        `version` and `ruleset` say what found the row.

        An article that cannot be read (no text, not UTF-8) has a row in `documents` with its `error`, and none in the other tables.
        All articles and rows are in memory at once: give a large collection in parts. Ctrl-C stops between two articles.
        """
        return Tables(*self._tables(data, text, id, threads))

    def __reduce__(self) -> tuple[Any, ...]:
        # Protocols before 4 cannot pickle keyword arguments of a class by themselves.
        return _rebuilt, (type(self), self.__getnewargs_ex__()[1])


def _rebuilt(analyzer: type[Analyzer], options: dict[str, Any]) -> Analyzer:
    """Unpickles an analyzer."""
    return analyzer(**options)
