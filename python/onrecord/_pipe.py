"""Streams of articles: lazy, ordered, bounded."""

from __future__ import annotations

import importlib
import itertools
import operator
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ._names import OnError
    from ._onrecord import Document

Item = TypeVar("Item", covariant=True)

#: Code points of text that are read ahead.
AHEAD = 4_000_000


class Failure(NamedTuple):
    """What a pipe could not read."""

    number: int
    """Its place in the stream, from 0."""
    error: Exception
    """What is wrong with it."""
    context: Any
    """What came with it, in a stream of tuples."""


class Pipe(Iterator[Item], Generic[Item]):
    """The documents of a stream, in its order; made by `Analyzer.pipe`."""

    failures: list[Failure]
    """With `errors="collect"`: what could not be read so far."""

    def __init__(self, read: Callable[[list[Any]], list[Document | Exception]], items: Iterable[Any], batch_size: int,
                 as_tuples: bool, progress: bool, errors: OnError) -> None:
        self.failures = []
        self._read = read
        self._size = batch_size
        self._as_tuples = as_tuples
        self._errors = errors
        results = self._results(iter(items))
        self._results_left = counted(results, operator.length_hint(items) or None) if progress else results

    def __iter__(self) -> Pipe[Item]:
        return self

    def __next__(self) -> Item:
        return next(self._results_left)

    def __repr__(self) -> str:
        return f"<Pipe: batches of {self._size}, {len(self.failures)} failures>"

    def _results(self, items: Iterator[Any]) -> Iterator[Any]:
        number = 0
        length: Callable[[Any], int] = (lambda item: len_of(paired(item)[0])) if self._as_tuples else len_of
        for batch, broken in batches(items, self._size, length):
            pairs = [paired(item) for item in batch] if self._as_tuples else [(text, None) for text in batch]
            # What is no pair has no text, and nothing is read.
            results = self._read(["" if text is NO_PAIR else text for text, _ in pairs])
            for place, (result, (text, context)) in enumerate(zip(results, pairs), number):
                if text is NO_PAIR:
                    result, context = TypeError(f"no (text, context) pair, but {kind_of(context)}"), None
                if not isinstance(result, Exception):
                    yield (result, context) if self._as_tuples else result
                elif self._errors == "raise":
                    raise type(result)(f"item {place}: {result}") if type(result) in (TypeError, RuntimeError) else result
                elif self._errors == "collect":
                    self.failures.append(Failure(place, result, context))
            number += len(batch)
            if broken is not None:
                raise broken


#: Stands for the text of what is no pair.
NO_PAIR: Any = object()


def paired(item: Any) -> tuple[Any, Any]:
    """Text and context of an item; a string of two letters is no pair."""
    return (item[0], item[1]) if isinstance(item, (tuple, list)) and len(item) == 2 else (NO_PAIR, item)


def kind_of(item: Any) -> str:
    """What an item is, for a message."""
    size = f" of {len(item)}" if isinstance(item, (tuple, list)) else ""
    return f"{type(item).__name__}{size}"


def batches(items: Iterator[Any], size: int, length: Callable[[Any], int]) -> Iterator[tuple[list[Any], Exception | None]]:
    """Batches, each full but the last: of `size` items, or of fewer long ones; with the last, what the stream itself raised, if it did."""
    while True:
        batch: list[Any] = []
        broken, ahead = None, 0
        try:
            # Not list(islice(...)): what came before an exception would be lost.
            for item in itertools.islice(items, size):
                batch.append(item)
                ahead += length(item)
                if ahead >= AHEAD:
                    break
        except Exception as error:
            broken = error
        yield batch, broken
        if broken is not None or (len(batch) < size and ahead < AHEAD):
            return


def len_of(text: Any) -> int:
    """What is no text counts nothing: it is refused later."""
    return len(text) if isinstance(text, str) else 0


def counted(documents: Iterator[Any], total: int | None) -> Iterator[Any]:
    """Passes documents on and shows how many: with tqdm where it is installed."""
    try:
        tqdm: Any = importlib.import_module("tqdm.auto").tqdm
    except ImportError:
        return told(documents)
    return iter(tqdm(documents, total=total, unit=" documents"))


def told(documents: Iterator[Any]) -> Iterator[Any]:
    """A line on standard error, twice a second."""
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
