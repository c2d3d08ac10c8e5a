"""The compiled half of onrecord. Offsets are code points, ends exclusive: `text[start:end]` is the content."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from os import PathLike
from typing import Any, Self, final

from typing_extensions import disjoint_base

from ._finding import Finding
from ._names import BlockKind, Label, OffsetUnit, Pass, QuoteKind, Verdict
from ._tables import Column

__all__ = [
    "Amount",
    "Analyzer",
    "Block",
    "Candidate",
    "Copyright",
    "Cue",
    "Dateline",
    "Document",
    "Entity",
    "Explanation",
    "Gazetteer",
    "Mention",
    "Quote",
    "Sentence",
    "Span",
    "Table",
    "__ruleset__",
    "__version__",
    "_names",
    "_restore_document",
    "_restore_gazetteer",
    "_restore_part",
    "_restore_table",
    "_run_command",
    "analyze",
    "json_schema",
    "sentences",
]

__ruleset__: str
__version__: str

@disjoint_base
class Span:
    """A stretch of a text."""

    def __new__(cls, start: int, end: int, text: str) -> Self: ...
    @property
    def start(self) -> int:
        """Its first code point."""
    @property
    def end(self) -> int:
        """One past its last code point."""
    @property
    def text(self) -> str:
        """What stands there."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Block(Span):
    """A stretch of text with one role in the article."""

    def __new__(cls, start: int, end: int, text: str, kind: BlockKind) -> Block: ...
    @property
    def kind(self) -> BlockKind:
        """Its role: `headline`, `paragraph`, `credit` ..."""

@final
class Sentence(Span):
    """A sentence, closing quote marks included."""

    def __new__(cls, start: int, end: int, text: str, block: Block) -> Sentence: ...
    @property
    def block(self) -> Block:
        """The block it ends in (a paragraph's first sentence may begin in the dateline before it)."""

@final
class Cue(Span):
    """The word or words that signal an attribution."""

    def __new__(cls, start: int, end: int, text: str, lemma: str) -> Cue: ...
    @property
    def lemma(self) -> str:
        """The dictionary form: `say` for `said`."""

@final
class Amount:
    """A number with its unit."""

    def __new__(cls, number: float, unit: str, upper: float | None = None) -> Amount: ...
    @property
    def number(self) -> float:
        """The number, scaled (`1.5 billion` is 1500000000); of a range, its lower end."""
    @property
    def unit(self) -> str:
        """ISO 4217 code, `%`, `pp` (percentage points), `bp` (basis points), a unit symbol, or empty."""
    @property
    def upper(self) -> float | None:
        """The upper end of a range."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Dateline:
    """The lead-in of a first paragraph."""

    def __new__(cls, place: str, date: str | None = None, agency: str | None = None) -> Dateline: ...
    @property
    def place(self) -> str:
        """`LONDON`, `BEIJING/TAIPEI`."""
    @property
    def date(self) -> str | None:
        """As written: `June 9`."""
    @property
    def agency(self) -> str | None:
        """`Reuters`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Copyright:
    """A rights notice."""

    def __new__(cls, year: int | None = None, holder: str | None = None) -> Copyright: ...
    @property
    def year(self) -> int | None:
        """The (first) year."""
    @property
    def holder(self) -> str | None:
        """Who holds the rights."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Mention(Span):
    """One place where the text names something, gives a value or a title."""

    @property
    def label(self) -> Label:
        """What it is: a label of OntoNotes 5, or `TITLE`."""
    @property
    def entity(self) -> Entity | None:
        """What it refers to; of a TITLE, the person who holds it."""
    @property
    def value(self) -> str | Amount | None:
        """ISO 8601 text of a DATE or TIME, an amount of other values; None where it cannot be known."""
    @property
    def confidence(self) -> float:
        """How sure the tagger is, 0 to 1."""
    @property
    def id(self) -> str | None:
        """The id of the gazetteer entry that matched."""

@final
class Entity:
    """What one or more mentions of a document refer to."""

    @property
    def name(self) -> str:
        """The longest proper mention, on one line."""
    @property
    def label(self) -> Label:
        """The label of that mention."""
    @property
    def mentions(self) -> list[Mention]:
        """Its mentions (names, not titles), in order."""
    @property
    def titles(self) -> list[str]:
        """A person's titles and roles as written, each wording once (`President` and `president` are one), in order."""
    @property
    def organization(self) -> str | None:
        """The organisation the text puts the person in, where it says so."""
    @property
    def id(self) -> str | None:
        """The id of the gazetteer entry."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...

@final
class Quote(Span):
    """One stretch of reported content and who said it."""

    @property
    def kind(self) -> QuoteKind:
        """Whether all, nothing or a part of it stands in quote marks: `direct`, `indirect` or `mixed`."""
    @property
    def cue(self) -> Cue | None:
        """The word or words that signal it."""
    @property
    def source(self) -> Span | None:
        """The source as written: a name, a pronoun or a nominal."""
    @property
    def speaker(self) -> Entity | None:
        """The entity the source resolves to."""
    @property
    def speaker_name(self) -> str | None:
        """The speaker's name, else the source's own words."""
    @property
    def role(self) -> str | None:
        """The speaker's title in this document; of an unnamed one (`A spokeswoman left. She said`), that of its own words."""
    @property
    def addressee(self) -> Span | None:
        """Who was told."""
    @property
    def group(self) -> int:
        """Parts and continuations of one utterance share it."""
    @property
    def confidence(self) -> float:
        """How sure the attribution is, 0 to 1."""
    def explain(self) -> Explanation:
        """Why it has the speaker it has: the text is read once more, and the passes note down what they weigh.

        Raises ConfigError where that reading is another one: the document came from JSON or a pickle, and an analyzer with
        options of its own had made it.
        """

@final
class Candidate:
    """Someone or something that the source of a quote may mean."""

    def __new__(cls, entity: int | None, name: str, weight: float | None, verdict: Verdict) -> Candidate: ...
    @property
    def entity(self) -> int | None:
        """Its index in Document.entities; None for one without a name (*a spokesman*)."""
    @property
    def name(self) -> str:
        """Its name; of one without a name, its own words."""
    @property
    def weight(self) -> float | None:
        """Where candidates are weighed (pronouns): higher is better; None where it disagrees or no weights are needed."""
    @property
    def verdict(self) -> Verdict:
        """What became of it: `chosen`, or why not."""
    def to_dict(self) -> dict[str, Any]:
        """The same as plain data."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Explanation:
    """How the speaker of a quote was decided. `str()` tells it in a few lines."""

    def __new__(
        cls,
        quote: str,
        cue: str | None,
        lemma: str | None,
        source: str | None,
        speaker: str | None,
        confidence: float,
        tried: list[Pass],
        decided_by: Pass,
        candidates: list[Candidate],
    ) -> Explanation: ...
    @property
    def quote(self) -> str:
        """The content."""
    @property
    def cue(self) -> str | None:
        """The cue as written."""
    @property
    def lemma(self) -> str | None:
        """Its dictionary form."""
    @property
    def source(self) -> str | None:
        """The source as written."""
    @property
    def speaker(self) -> str | None:
        """The speaker's name, else the source's own words."""
    @property
    def confidence(self) -> float:
        """How sure the attribution is, 0 to 1."""
    @property
    def tried(self) -> list[Pass]:
        """The passes that were asked first and had no answer."""
    @property
    def decided_by(self) -> Pass:
        """The pass that decided."""
    @property
    def candidates(self) -> list[Candidate]:
        """Everyone the source may have meant: the one chosen first, then those with most weight, then in the order of the text."""
    def to_dict(self) -> dict[str, Any]:
        """The same as plain data."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Document:
    """An analysed article. Its lists are built when first asked for; each time it gives a copy, which is the caller's."""

    @property
    def text(self) -> str:
        """The text as given; only lone surrogates, which no encoding can hold, are replaced by U+FFFD."""
    @property
    def id(self) -> str | None:
        """The caller's name for the document."""
    @property
    def headline(self) -> str | None:
        """The headline."""
    @property
    def authors(self) -> list[str]:
        """Authors, in order."""
    @property
    def contributors(self) -> list[str]:
        """People in credit blocks who wrote, reported or edited."""
    @property
    def agency(self) -> str | None:
        """The news agency or outlet the byline, dateline or notice gives."""
    @property
    def distributor(self) -> str | None:
        """Who distributes the article."""
    @property
    def dateline(self) -> Dateline | None:
        """The dateline's parts."""
    @property
    def copyright(self) -> Copyright | None:
        """The rights notice."""
    @property
    def blocks(self) -> list[Block]:
        """Blocks in order, covering all text that is not blank (white space, controls, what has no width)."""
    @property
    def sentences(self) -> list[Sentence]:
        """Sentences in order."""
    @property
    def mentions(self) -> list[Mention]:
        """Mentions in order of start (longer first); only a TITLE may contain others."""
    @property
    def entities(self) -> list[Entity]:
        """Entities in order of first mention."""
    @property
    def quotes(self) -> list[Quote]:
        """Quotes in order of start (longer first); they may nest."""
    @property
    def quoted_terms(self) -> list[Span]:
        """What stands in quote marks but is no quote: terms, titles, scare quotes."""
    def to_json(self, offset_unit: OffsetUnit = "char", *, text: bool = True, selectors: bool = False) -> str:
        """The document in the form `onrecord/1`, on one line; `text=False` leaves the article's text out.

        `selectors` adds to every mention and quote its text with 32 code points before and behind, to find it again where
        offsets no longer fit. Raises `ConfigError` for another unit, and for selectors without the text.
        """
    def to_dict(self, offset_unit: OffsetUnit = "char", *, text: bool = True, selectors: bool = False) -> dict[str, Any]:
        """The same as Python objects; `json_schema` describes it."""
    @staticmethod
    def from_json(json: str, text: str | None = None) -> Document:
        """Reads what `to_json` wrote; `text` is the article where it was left out.

        Raises `Error` for JSON that is no `onrecord/1` document or does not fit its text.
        """
    def to_html(self) -> str:
        """The annotated article as a page of its own: no script, nothing loaded."""
    def to_conll(self) -> str:
        """One line a token with its BIO tag, an empty line behind each sentence; of nested mentions the longest counts."""
    def to_brat(self) -> str:
        """The `.ann` file of the brat editor for this text: mentions, quotes, and what ties them to source, cue and addressee."""
    def verify(self, text: str) -> list[Finding]:
        """Looks for every mention and quote in another cleaning of the same article: what stayed, moved, changed or is missing."""
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...

@final
class Table:
    """Findings of many articles as rows with typed columns.

    It has the Arrow PyCapsule interface: `polars.DataFrame(table)`, `pyarrow.table(table)`, DuckDB and pandas read it as it is.
    """

    @property
    def name(self) -> str:
        """`documents`, `sentences`, `mentions`, `entities` or `quotes`."""
    @property
    def columns(self) -> list[Column]:
        """Its columns in order: name, Arrow type, and what it holds."""
    def to_dicts(self, columns: Sequence[str] | None = None) -> list[dict[str, Any]]:
        """Its rows as dictionaries, for those who have no library of data frames; with `columns`, these alone."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...

@final
class Gazetteer:
    """Names of the user's own; they win over the built-in ones.

    An entry has `text`, `label`, and perhaps `id`, `aliases` and `case`: `exact`, `ignore`, or `smart`, by which a name with a
    capital matches as written or all in capitals, one without in any case. Letters of all scripts are folded; accents count.
    An entry and its aliases are one entity, and so are entries with one `id`. The longest name wins, of gazetteers the earlier.
    """

    @staticmethod
    def from_entries(entries: Iterable[Mapping[str, Any]]) -> Gazetteer:
        """Entries in memory, with the keys that a line of JSON has; None and NaN are absent. A name has at most 32 words and marks. Raises
        `GazetteerError` with the number of the first unusable one, from 1."""
    @staticmethod
    def from_csv(path: str | PathLike[str]) -> Gazetteer:
        """A CSV file with a header; aliases are separated by `|`.

        Raises `GazetteerError` with the line, `OSError` for a file that cannot be read.
        """
    @staticmethod
    def from_jsonl(path: str | PathLike[str]) -> Gazetteer:
        """An entry a line; phrase patterns of spaCy's EntityRuler load as they are. Raises the same as `from_csv`."""
    def __len__(self) -> int:
        """How many entries it has, aliases not counted."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...

@disjoint_base
class Analyzer:
    """Reads English news: built once, shared by threads, never changed.

    `gazetteers`: names of your own. `cues`: more cue verbs, as dictionary forms. `abbreviations`: more words whose full
    stop ends no sentence. `labels`: only mentions with these are returned. `reference_date`: the day *Monday* is counted
    from. `default_gazetteer`: whether the built-in names are used. Raises `ConfigError` for an unusable option.
    """

    def __new__(
        cls,
        *,
        gazetteers: Iterable[Gazetteer] | None = None,
        cues: Iterable[str] | None = None,
        abbreviations: Iterable[str] | None = None,
        labels: Iterable[Label] | None = None,
        reference_date: date | None = None,
        default_gazetteer: bool = True,
    ) -> Self: ...
    def analyze(self, text: str, *, id: str | None = None) -> Document:
        """Reads one article. Any text is fine, and gives the same document each time; raises `TypeError` for what is no `str`."""
    def analyze_batch(self, texts: Iterable[str], threads: int | None = None) -> list[Document]:
        """Reads many articles on `threads` threads (None: all cores), in order, with the GIL released.

        Raises `TypeError` for what is no `str`, `ConfigError` for less than one thread.
        """
    def _tables(self, data: Any, text: str, id: str | None, threads: int | None) -> list[Table]: ...
    def _analyze_each(self, items: list[Any], threads: int | None = None) -> list[Document | Exception]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

def analyze(text: str, *, id: str | None = None) -> Document:
    """Reads one article with the default English news analyzer; raises `TypeError` for what is no `str`."""

def sentences(text: str) -> list[Span]:
    """The sentences of a text in order, spans in code points: segmentation alone. Raises `TypeError` for what is no `str`."""

def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `Document.to_dict`."""

def _names() -> dict[str, list[str]]: ...
def _restore_document(json: str) -> Document: ...
def _restore_gazetteer(entries: Iterable[Mapping[str, Any]]) -> Gazetteer: ...
def _restore_part(document: Document, list: str, index: int) -> Any: ...
def _restore_table(number: int, texts: bool, batches: Any) -> Table: ...
def _run_command(arguments: Sequence[str]) -> int: ...
