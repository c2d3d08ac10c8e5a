"""Tables: what documents hold, as rows, in and out through Arrow."""

import copy
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest

import onrecord

IDS = ["a", "b", "c", "d"]
TEXTS = [
    "Council votes for bridge\n\nBy ANN EXAMPLE\n\nLONDON, June 9 (Reuters) - Mayor Jane Sample told Paul Model on Monday that the café "
    "would cost $1.5 billion.\n\n“We will build it,” she said.\n\n© 2024 Example News. All rights reserved.",
    "",
    "“It is — late,” said Tom Specimen, head of Zorb Works. 😀 “We left between 3 and 4 percent behind,” the ministry added.",
    "It rained.",
]

analyzer = onrecord.Analyzer()


@pytest.fixture(scope="module")
def tables() -> onrecord.Tables:
    return analyzer.tables(pyarrow.table({"id": IDS, "text": TEXTS}))


def expected(name: str) -> list[dict[str, Any]]:
    """The rows as the documents' own members give them."""
    rows = []
    for id, text in zip(IDS, TEXTS, strict=True):
        doc = analyzer.analyze(text)
        entities = doc.entities
        number = lambda entity: None if entity is None else entities.index(entity)
        place = lambda name, span: {name: span and span.text, f"{name}_start": span and span.start, f"{name}_end": span and span.end}
        found: list[dict[str, Any]] = {
            "documents": lambda: [{
                "error": None, "characters": len(text), "headline": doc.headline, "authors": doc.authors,
                "contributors": doc.contributors, "agency": doc.agency, "distributor": doc.distributor,
                "dateline_place": doc.dateline and doc.dateline.place, "dateline_date": doc.dateline and doc.dateline.date,
                "dateline_agency": doc.dateline and doc.dateline.agency, "copyright_year": doc.copyright and doc.copyright.year,
                "copyright_holder": doc.copyright and doc.copyright.holder, "sentences": len(doc.sentences),
                "mentions": len(doc.mentions), "entities": len(doc.entities), "quotes": len(doc.quotes)}],
            "sentences": lambda: [
                {"number": n, "start": s.start, "end": s.end, "text": s.text, "block": s.block.kind,
                 "block_number": doc.blocks.index(s.block)} for n, s in enumerate(doc.sentences)],
            "mentions": lambda: [
                {"number": n, "start": m.start, "end": m.end, "text": m.text, "label": m.label, "entity": number(m.entity),
                 "name": m.entity and m.entity.name, "value": m.value if isinstance(m.value, str) else None,
                 "amount": m.value.number if isinstance(m.value, onrecord.Amount) else None,
                 "amount_upper": m.value.upper if isinstance(m.value, onrecord.Amount) else None,
                 "unit": m.value.unit if isinstance(m.value, onrecord.Amount) else None, "confidence": m.confidence,
                 "gazetteer_id": m.id} for n, m in enumerate(doc.mentions)],
            "entities": lambda: [
                {"number": n, "name": e.name, "label": e.label, "mentions": len(e.mentions), "titles": e.titles,
                 "organization": e.organization, "gazetteer_id": e.id} for n, e in enumerate(entities)],
            "quotes": lambda: [
                {"number": n, "start": q.start, "end": q.end, "text": q.text, "kind": q.kind, "speaker": q.speaker_name,
                 "speaker_entity": number(q.speaker), "speaker_label": q.speaker and q.speaker.label, "role": q.role,
                 **place("cue", q.cue), "cue_lemma": q.cue and q.cue.lemma, **place("source", q.source),
                 **place("addressee", q.addressee), "group": q.group, "confidence": q.confidence}
                for n, q in enumerate(doc.quotes)],
        }[name]()
        rows += [{"document": id, **row, "version": onrecord.__version__, "ruleset": onrecord.__ruleset__} for row in found]
    return rows


@pytest.mark.parametrize("name", onrecord.Tables._fields)
def test_rows_are_the_documents_members(tables: onrecord.Tables, name: str) -> None:
    table = getattr(tables, name)
    assert table.to_dicts() == expected(name)
    with pytest.raises(TypeError, match="columns must be a list of str"):
        table.to_dicts("document")
    assert pyarrow.table(table).to_pylist() == table.to_dicts()
    assert len(table) == len(expected(name)) > 0
    assert table.name == name and repr(table).startswith(f"<Table {name}: {len(table)} rows, ")


@pytest.mark.parametrize("name", onrecord.Tables._fields)
def test_columns_are_described(tables: onrecord.Tables, name: str) -> None:
    table = getattr(tables, name)
    columns = table.columns
    assert columns[0].name == "document" and [column.name for column in columns[-2:]] == ["version", "ruleset"]
    assert all(column.description and column.description == column.description.strip() for column in columns)
    schema = pyarrow.schema(table)
    shown = {"list<item: string>": "list<string>", "list<element: string>": "list<string>"}
    assert [(column.name, column.type) for column in columns] == [
        (field.name, shown.get(str(field.type), str(field.type))) for field in schema]
    assert pyarrow.table(table).schema == schema
    assert onrecord.Tables._fields == tuple(table.name for table in tables)


def chunked(values: list[str]) -> pyarrow.ChunkedArray:
    return pyarrow.chunked_array([values[:1], [], values[1:]], pyarrow.string())


FRAMES: dict[str, Callable[[], Any]] = {
    "pyarrow.Table": lambda: pyarrow.table({"text": TEXTS, "id": IDS, "more": [1.5, None, 2, 3]}),
    "chunks": lambda: pyarrow.table({"id": chunked(IDS), "text": chunked(TEXTS)}),
    "pyarrow.RecordBatch": lambda: pyarrow.record_batch({"id": IDS, "text": TEXTS}),
    "pyarrow.RecordBatchReader": lambda: pyarrow.table({"id": IDS, "text": TEXTS}).to_reader(max_chunksize=1),
    "a slice": lambda: pyarrow.table({"id": ["z", *IDS, "z"], "text": ["z", *TEXTS, "z"]}).slice(1, 4),
    "polars.DataFrame": lambda: polars.DataFrame({"id": IDS, "text": TEXTS}),
    "pandas.DataFrame": lambda: pandas.DataFrame({"id": IDS, "text": TEXTS}),
    "duckdb": lambda: duckdb.sql("select * from frame", connection=connected()),
    **{f"pyarrow {kind}": lambda kind=kind: pyarrow.table({"id": pyarrow.array(IDS, kind), "text": pyarrow.array(TEXTS, kind)})
       for kind in (pyarrow.large_string(), pyarrow.string_view(), pyarrow.binary(), pyarrow.large_binary(),
                    pyarrow.dictionary(pyarrow.int8(), pyarrow.string()), pyarrow.dictionary(pyarrow.uint32(), pyarrow.large_string()))},
    "polars.Categorical": lambda: polars.DataFrame({"id": IDS, "text": TEXTS}, schema_overrides={"text": polars.Categorical}),
    "pandas.Categorical": lambda: pandas.DataFrame({"id": IDS, "text": pandas.Categorical(TEXTS)}),
}


def connected() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.register("frame", pyarrow.table({"id": IDS, "text": TEXTS}))
    return connection


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_any_frame_is_read(tables: onrecord.Tables, frame: Callable[[], Any]) -> None:
    assert analyzer.tables(frame()) == tables


COLUMNS: dict[str, Callable[[], Any]] = {
    "list": lambda: TEXTS,
    "generator": lambda: (text for text in TEXTS),
    "pyarrow.Array": lambda: pyarrow.array(TEXTS),
    "pyarrow.ChunkedArray": lambda: chunked(TEXTS),
    "polars.Series": lambda: polars.Series(TEXTS),
    "pandas.Series": lambda: pandas.Series(TEXTS),
    "no ids": lambda: pyarrow.table({"text": TEXTS}),
}


@pytest.mark.parametrize("data", COLUMNS.values(), ids=COLUMNS)
def test_a_bare_column_is_numbered(tables: onrecord.Tables, data: Callable[[], Any]) -> None:
    numbered = analyzer.tables(data())
    for mine, theirs in zip(numbered, tables, strict=True):
        rows = [{**row, "document": IDS[row["document"]]} for row in mine.to_dicts()]
        assert rows == theirs.to_dicts()


def test_columns_are_named() -> None:
    frame = polars.DataFrame({"id": [5, 6, 7, 8], "body": TEXTS, "url": IDS})
    assert [row["document"] for row in analyzer.tables(frame, text="body").documents.to_dicts()] == [5, 6, 7, 8]
    assert [row["document"] for row in analyzer.tables(frame, "body", "url").documents.to_dicts()] == IDS
    assert [row["document"] for row in analyzer.tables(frame, "body", None).documents.to_dicts()] == [0, 1, 2, 3]


@pytest.mark.parametrize("kind", [pyarrow.int8(), pyarrow.int16(), pyarrow.int32(), pyarrow.int64(), pyarrow.uint8(), pyarrow.uint16(),
                                  pyarrow.uint32(), pyarrow.uint64()], ids=str)
def test_whole_numbers_are_ids(kind: pyarrow.DataType) -> None:
    frame = pyarrow.table({"id": pyarrow.array([3, None], kind), "text": ["One.", "Two."]})
    found = analyzer.tables(frame).sentences
    assert [row["document"] for row in found.to_dicts()] == [3, None]
    assert pyarrow.schema(found).field("document").type == pyarrow.int64()


NONES: dict[str, Callable[[], Any]] = {
    "dictionary": lambda: pyarrow.array(["One.", None, "Two."]).dictionary_encode(),
    "dictionary of null": lambda: pyarrow.DictionaryArray.from_arrays(pyarrow.array([0, 1, 2]), pyarrow.array(["One.", None, "Two."])),
    "slice of a dictionary": lambda: pyarrow.array(["Zero.", "One.", None, "Two.", None]).dictionary_encode().slice(1, 3),
    "slice of views": lambda: pyarrow.array(["Zero.", "One.", None, "Two.", "x" * 40], pyarrow.string_view()).slice(1, 3),
    "structures": lambda: pyarrow.array([{"text": "One."}, None, {"text": "Two."}]),
    "a null structure over a text": lambda: pyarrow.StructArray.from_arrays(
        [pyarrow.array(["One.", "Not there.", "Two."])], ["text"], mask=pyarrow.array([False, True, False])),
    "polars": lambda: polars.Series(["One.", None, "Two."], dtype=polars.Categorical),
    "pandas": lambda: pandas.Series(["One.", None, "Two."]),
}


@pytest.mark.parametrize("data", NONES.values(), ids=NONES)
def test_null_is_no_text(data: Callable[[], Any]) -> None:
    found = analyzer.tables(data())
    assert [row["error"] for row in found.documents.to_dicts()] == [None, "no text", None]
    assert [row["text"] for row in found.sentences.to_dicts()] == ["One.", "Two."]
    nothing = pyarrow.DictionaryArray.from_arrays(pyarrow.array([None], pyarrow.int8()), pyarrow.array([], pyarrow.string()))
    assert [row["error"] for row in analyzer.tables(nothing).documents.to_dicts()] == ["no text"]


def test_some_columns_as_dictionaries(tables: onrecord.Tables) -> None:
    assert tables.quotes.to_dicts(["kind", "document"])[0] == {"kind": "indirect", "document": "a"}
    assert tables.quotes.to_dicts([])[0] == {}
    with pytest.raises(onrecord.ConfigError, match="there is no column `said`"):
        tables.quotes.to_dicts(["said"])


def test_no_rows() -> None:
    for data, kind in [([], "int64"), (pyarrow.table({"id": IDS, "text": TEXTS}).slice(0, 0), "string"),
                       (polars.DataFrame(schema={"id": polars.Int32, "text": polars.String}), "int64")]:
        empty = analyzer.tables(data)
        assert [len(table) for table in empty] == [0] * 5
        assert all(table.columns[0].type == kind for table in empty)
        assert pyarrow.table(empty.quotes).num_rows == polars.DataFrame(empty.quotes).height == 0


def test_frames_read_the_tables(tables: onrecord.Tables) -> None:
    quotes = tables.quotes
    assert polars.DataFrame(quotes).to_dicts() == quotes.to_dicts()
    # DuckDB finds the variable by its name.
    for _ in range(2):
        counted = duckdb.sql("select speaker, count(*) from quotes group by speaker order by speaker")
        assert counted and counted.fetchall() == [("Jane Sample", 2), ("Tom Specimen", 1), ("the ministry", 1)]
    assert pandas.DataFrame.from_arrow(quotes)["speaker"].tolist() == [row["speaker"] for row in quotes.to_dicts()]
    lists = polars.DataFrame(tables.entities)["titles"].to_list()
    assert ["Mayor"] in lists


def test_what_was_read_outlives_its_table() -> None:
    table = pyarrow.table(analyzer.tables(TEXTS).quotes)
    assert table.validate(full=True) is None
    assert table["speaker"].to_pylist()[0] == "Jane Sample"
    quotes = analyzer.tables(TEXTS).quotes
    for _ in range(100):
        quotes.__arrow_c_stream__(None)
        quotes.__arrow_c_schema__()


def test_an_article_that_cannot_be_read_has_a_row() -> None:
    broken = pyarrow.Array.from_buffers(pyarrow.string(), 2, [None, pyarrow.py_buffer(b"\0\0\0\0\2\0\0\0\5\0\0\0"), pyarrow.py_buffer(b"OkA\xffB")])
    found = analyzer.tables(pyarrow.table({"id": ["x", "y"], "text": broken}))
    assert [(row["document"], row["error"], row["characters"]) for row in found.documents.to_dicts()] == [
        ("x", None, 2), ("y", "not UTF-8: byte 0xff at offset 1", None)]
    data: list[Any] = ["One.", None, b"Two.", 3]
    found = analyzer.tables(data)
    assert [row["error"] for row in found.documents.to_dicts()] == [
        None, "no text", "text must be a str, not bytes", "text must be a str, not int"]
    assert [row["document"] for row in found.sentences.to_dicts()] == [0]
    row = found.documents.to_dicts()[1]
    assert {value for name, value in row.items() if name not in ("document", "error", "version", "ruleset")} == {None}
    nothing = pyarrow.table({"id": [1, 2], "text": pyarrow.nulls(2)})
    assert [row["error"] for row in analyzer.tables(nothing).documents.to_dicts()] == ["no text"] * 2
    words: Any = pandas.DataFrame({"id": [1, 2], "text": ["One.", None]})
    assert [row["error"] for row in analyzer.tables(words).documents.to_dicts()] == [None, "no text"]


@pytest.mark.parametrize(("data", "options", "option", "reason"), [
    (pyarrow.table({"id": IDS}), {}, "text", "there is no column `text` among `id`"),
    (pyarrow.table({"text": [1, 2]}), {}, "text", "column `text` holds Int64, not strings"),
    (pyarrow.array([1.5]), {}, "text", "the data holds Float64, not strings"),
    (pyarrow.table({"text": TEXTS}), {"id": "url"}, "id", "there is no column `url`"),
    (pyarrow.table({"id": [1.5], "text": ["a"]}), {}, "id", "column `id` holds Float64, not strings or whole numbers"),
    (pyarrow.table({"id": pyarrow.array([2**63], pyarrow.uint64()), "text": ["a"]}), {}, "id", "above 9223372036854775807"),
    (["a"], {"threads": 0}, "threads", "0 is not a number of threads"),
])
def test_unusable_data(data: Any, options: dict[str, Any], option: str, reason: str) -> None:
    with pytest.raises(onrecord.ConfigError) as caught:
        analyzer.tables(data, **options)
    assert caught.value.option == option and reason in caught.value.reason


@pytest.mark.parametrize("data", ["text", {"text": TEXTS}, polars.DataFrame({"text": TEXTS}).lazy(), None, 3], ids=lambda data: type(data).__name__)
def test_what_is_no_data(data: Any) -> None:
    with pytest.raises(TypeError):
        analyzer.tables(data)


def test_a_stream_that_fails() -> None:
    def batches() -> Any:
        yield pyarrow.record_batch({"text": ["One."]})
        raise OSError("the disk is gone")

    reader = pyarrow.RecordBatchReader.from_batches(pyarrow.schema({"text": pyarrow.string()}), batches())
    with pytest.raises(ValueError, match="the disk is gone"):
        analyzer.tables(reader)


@pytest.mark.parametrize("protocol", [*range(2, pickle.HIGHEST_PROTOCOL + 1), "copy"])
def test_pickle_and_equality(tables: onrecord.Tables, protocol: Any) -> None:
    again = copy.deepcopy(tables) if protocol == "copy" else pickle.loads(pickle.dumps(tables, protocol))
    assert again == tables and again is not tables
    assert [hash(table) for table in again] == [hash(table) for table in tables]
    assert polars.DataFrame(again.entities).equals(polars.DataFrame(tables.entities))
    assert tables.quotes != tables.entities and tables != analyzer.tables(TEXTS)


def test_a_damaged_pickle_is_refused(tables: onrecord.Tables) -> None:
    reduced: Any = tables.quotes.__reduce__()
    restore, (number, texts, batches) = reduced
    damaged = [[(length + 1, *rest) for length, *rest in batch] for batch in batches]
    for parts in ((number, texts, damaged), (9, texts, batches), (number, not texts, batches)):
        with pytest.raises(onrecord.ConfigError):
            restore(*parts)


def test_threads_and_chunks_change_nothing(texts: list[str]) -> None:
    many = texts * 60
    one = analyzer.tables(many, threads=1)
    assert len(one.documents) == len(many) and len(pyarrow.table(one.documents).to_batches()) > 2
    assert analyzer.tables(many, threads=3) == one
    assert analyzer.tables(pyarrow.chunked_array([many[n : n + 7] for n in range(0, len(many), 7)])) == one
    assert [row["document"] for row in one.documents.to_dicts()] == list(range(len(many)))


def test_an_interrupt_stops_it(texts: list[str]) -> None:
    sent: list[float] = []

    def interrupt() -> None:
        sent.append(time.monotonic())
        signal.raise_signal(signal.SIGINT)

    timer = threading.Timer(0.5, interrupt)
    many = texts * 5000
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            analyzer.tables(many)
        assert time.monotonic() - sent[0] < 3
    finally:
        timer.cancel()
        timer.join()


def test_no_library_of_frames_is_needed() -> None:
    code = """
import sys
for name in ("pyarrow", "polars", "pandas", "duckdb", "numpy"):
    sys.modules[name] = None
import onrecord
tables = onrecord.Analyzer().tables(["“We will act,” said Mayor Ann Example."])
print(tables.quotes.to_dicts()[0]["speaker"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "Ann Example\n", done.stderr
