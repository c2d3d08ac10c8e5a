"""The analyzer, with the lazy pipe that reads streams of articles."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import _onrecord
from ._errors import ConfigError

if TYPE_CHECKING:
    from ._onrecord import Document

Context = TypeVar("Context")


class Analyzer(_onrecord.Analyzer):
    __doc__ = _onrecord.Analyzer.__doc__

    @overload
    def pipe(self, texts: Iterable[str], batch_size: int = ..., threads: int | None = ...,
             as_tuples: Literal[False] = ..., progress: bool = ...) -> Iterator[Document]: ...

    @overload
    def pipe(self, texts: Iterable[tuple[str, Context]], batch_size: int = ..., threads: int | None = ..., *,
             as_tuples: Literal[True], progress: bool = ...) -> Iterator[tuple[Document, Context]]: ...

    def pipe(self, texts: Iterable[Any], batch_size: int = 256, threads: int | None = None,
             as_tuples: bool = False, progress: bool = False) -> Iterator[Any]:
        """Documents of a stream of texts, in order.

        Lazy: at most ``batch_size`` texts are read ahead, and each batch is analysed on ``threads`` threads (None: all
        cores). With ``as_tuples`` the stream holds ``(text, context)`` and the result ``(document, context)``. An
        exception of the stream is raised after the documents of the texts before it. ``progress`` counts documents on
        standard error.
        """
        if batch_size < 1:
            raise ConfigError("batch_size", f"{batch_size} is not a number of texts")
        if isinstance(texts, str):
            raise TypeError("texts must be an iterable of str, not a str")
        documents = self._pipe(iter(texts), batch_size, threads, as_tuples)
        return _counted(documents) if progress else documents

    def __reduce__(self) -> tuple[Any, ...]:
        # Protocols before 4 cannot pickle keyword arguments of a class by themselves.
        return _rebuilt, (type(self), self.__getnewargs_ex__()[1])

    def _pipe(self, texts: Iterator[Any], batch_size: int, threads: int | None, as_tuples: bool) -> Iterator[Any]:
        stopped = False
        while not stopped:
            batch: list[Any] = []
            failure = None
            try:
                for item in itertools.islice(texts, batch_size):
                    batch.append(item)
            except Exception as error:  # raised below, after the documents before it
                failure = error
            stopped = len(batch) < batch_size
            if as_tuples:
                documents = self.analyze_batch([text for text, _ in batch], threads)
                yield from zip(documents, [context for _, context in batch])
            else:
                yield from self.analyze_batch(batch, threads)
            if failure is not None:
                raise failure


def _rebuilt(analyzer: type[Analyzer], options: dict[str, Any]) -> Analyzer:
    """Unpickles an analyzer."""
    return analyzer(**options)


def _counted(documents: Iterator[Any]) -> Iterator[Any]:
    """Passes documents on; a line on standard error tells how many, twice a second."""
    begin = shown = time.monotonic()
    count = 0
    for count, document in enumerate(documents, 1):
        now = time.monotonic()
        if now - shown >= 0.5:
            shown = now
            print(f"\r{count} documents, {count / (now - begin):.0f}/s", end="", file=sys.stderr, flush=True)
        yield document
    elapsed = max(time.monotonic() - begin, 1e-9)
    print(f"\r{count} documents, {count / elapsed:.0f}/s", file=sys.stderr)
