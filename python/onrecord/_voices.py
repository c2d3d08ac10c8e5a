"""Share of voice: who is quoted, how often, with how many words, in which roles."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, overload

from ._onrecord import Document
from ._tables import Tables

#: How many speakers a notebook and a terminal show.
SHOWN = 20
NOBODY = "(nobody named)"

# Colours come from the page around it, so that it reads on light and dark ones.
STYLE = (
    "border-collapse:collapse;font-variant-numeric:tabular-nums",
    "text-align:left;padding:.2em 1em .2em 0;border-bottom:1px solid",
    "text-align:left;padding:.2em 1em .2em 0;vertical-align:top;white-space:nowrap",
    "text-align:right;padding:.2em 1em .2em 0;vertical-align:top",
    "display:inline-block;height:.7em;background:currentColor;opacity:.45;min-width:1px",
)


class Voice(NamedTuple):
    """One speaker of many articles."""

    speaker: str | None
    """The name; speakers of different articles with one name are taken for one. None: no one is named."""
    label: str | None
    """What the speaker is: `PERSON`, `ORG` ...; None where a source has no name."""
    documents: int
    """In how many articles."""
    quotes: int
    """How many quotes."""
    words: int
    """How many words they have."""
    share: float
    """The share of all quoted words, 0 to 1."""
    roles: list[str]
    """The roles that articles give, the most frequent first."""


class Voices(Sequence[Voice]):
    """The speakers of many articles, by words; a notebook shows the first twenty as a table with bars."""

    documents: int
    """How many articles there are."""
    quotes: int
    """How many quotes they have."""
    words: int
    """How many words these have."""

    def __init__(self, voices: list[Voice], documents: int) -> None:
        self._voices: list[Voice] = voices
        self.documents = documents
        self.quotes = sum(voice.quotes for voice in voices)
        self.words = sum(voice.words for voice in voices)

    @overload
    def __getitem__(self, index: int) -> Voice: ...

    @overload
    def __getitem__(self, index: slice) -> list[Voice]: ...

    def __getitem__(self, index: int | slice) -> Voice | list[Voice]:
        return self._voices[index]

    def __len__(self) -> int:
        return len(self._voices)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Voices) and (self._voices, self.documents) == (other._voices, other.documents)

    def __hash__(self) -> int:
        return hash((self.documents, self.quotes, self.words))

    def __repr__(self) -> str:
        return f"<Voices: {len(self)} speakers, {self.quotes} quotes, {self.words} words in {self.documents} articles>"

    def __str__(self) -> str:
        lines = [f"{'share':>6}  {'words':>7}  {'quotes':>6}  {'articles':>8}  speaker"]
        for voice in self[:SHOWN]:
            role = f", {voice.roles[0]}" if voice.roles else ""
            lines.append(f"{voice.share:>6.1%}  {voice.words:>7}  {voice.quotes:>6}  {voice.documents:>8}  {voice.speaker or NOBODY}{role}")
        return "\n".join(lines + self._rest())

    def _rest(self) -> list[str]:
        return [f"... and {len(self) - SHOWN} more"] if len(self) > SHOWN else []

    def to_dicts(self) -> list[dict[str, Any]]:
        """The speakers as dictionaries."""
        return [voice._asdict() for voice in self]

    def _repr_html_(self) -> str:
        table, head, left, right, bar = STYLE
        widest = max((voice.share for voice in self), default=0) or 1
        cells = [f'<th style="{head}">{name}</th>' for name in ("Speaker", "Role", "Articles", "Quotes", "Words", "Share of words")]
        rows = [
            f'<tr><td style="{left}">{html.escape(voice.speaker or NOBODY)}</td>'
            f'<td style="{left};white-space:normal">{html.escape(voice.roles[0] if voice.roles else "")}</td>'
            f'<td style="{right}">{voice.documents}</td><td style="{right}">{voice.quotes}</td><td style="{right}">{voice.words}</td>'
            f'<td style="{left}"><span style="{bar};width:{6 * voice.share / widest:.2f}em"></span> {voice.share:.1%}</td></tr>'
            for voice in self[:SHOWN]
        ]
        rest = "".join(f"<p>{html.escape(line)}</p>" for line in self._rest())
        count = f"{len(self)} speakers, {self.quotes} quotes, {self.words} words in {self.documents} articles"
        return f'<div><p>{count}</p><table style="{table}"><tr>{"".join(cells)}</tr>{"".join(rows)}</table>{rest}</div>'


def share_of_voice(source: Iterable[Document] | Tables) -> Voices:
    """Who is quoted in many documents, or in the tables of `Analyzer.tables`: speakers with quotes, words and roles, by words.

    A quote within a quote counts for both speakers.
    """
    documents, rows = read(source)
    quotes: Counter[str | None] = Counter()
    words: Counter[str | None] = Counter()
    articles: dict[str | None, set[Any]] = {}
    labels: dict[str | None, Counter[str]] = {}
    roles: dict[str | None, Counter[str]] = {}
    for document, speaker, label, role, text in rows:
        quotes[speaker] += 1
        words[speaker] += len(text.split())
        articles.setdefault(speaker, set()).add(document)
        labels.setdefault(speaker, Counter()).update([label] if label else [])
        roles.setdefault(speaker, Counter()).update([role] if role else [])
    total = sum(words.values()) or 1
    voices = [
        Voice(speaker, next((label for label, _ in labels[speaker].most_common(1)), None), len(articles[speaker]), quotes[speaker],
              words[speaker], words[speaker] / total, [role for role, _ in roles[speaker].most_common()])
        for speaker in quotes
    ]
    return Voices(sorted(voices, key=lambda voice: (-voice.words, voice.speaker or "")), documents())


Row = tuple[Any, str | None, str | None, str | None, str]


def read(source: Iterable[Document] | Tables) -> tuple[Any, Iterator[Row]]:
    """What tells the number of articles afterwards, and the quotes: article, speaker, label, role, content."""
    if isinstance(source, Tables):
        named = ("document", "speaker", "speaker_label", "role", "text")
        found = source.quotes.to_dicts(named)
        return lambda: len(source.documents), ((row["document"], *(row[name] for name in named[1:])) for row in found)  # type: ignore[misc]
    count = 0

    def rows() -> Iterator[Row]:
        nonlocal count
        for count, doc in enumerate(source, 1):
            if not isinstance(doc, Document):
                raise TypeError(f"item {count - 1}: no Document, but {type(doc).__name__}")
            for quote in doc.quotes:
                yield count, quote.speaker_name, quote.speaker and quote.speaker.label, quote.role, quote.text

    return lambda: count, rows()
