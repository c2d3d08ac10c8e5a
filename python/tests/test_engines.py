"""The examples for data frames and engines: each gives the rows of one process, byte for byte.

The engines' own are slower and marked: `pytest -m engines` runs them, `cargo xtask test` runs both.
"""

import gzip
import html
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

import onrecord

EXAMPLES = Path(__file__).parents[2] / "examples"
sys.path.insert(0, str(EXAMPLES))

import newsroom  # noqa: E402

#: Each engine to start with as little as it needs: two workers, no network, no pages of its own.
ENVIRONMENT = {
    "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false pyspark-shell", "SPARK_LOCAL_IP": "127.0.0.1",
    "PYSPARK_PYTHON": sys.executable, "RAY_USAGE_STATS_ENABLED": "0", "RAY_DATA_DISABLE_PROGRESS_BARS": "1", "POLARS_MAX_THREADS": "2",
}


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two Parquet files of several row groups; one article has no text."""
    folder = tmp_path_factory.mktemp("articles")
    rows = list(newsroom.articles(600))
    rows[7]["text"] = None
    for number, part in enumerate((rows[:250], rows[250:])):
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(part), folder / f"{number}.parquet", row_group_size=100)
    return folder


def single(file: Path) -> pyarrow.Table:
    return pyarrow.table(onrecord.Analyzer().tables(pyarrow.parquet.read_table(file, columns=["id", "text"])).quotes)


def run(name: str, *arguments: object, expect: int = 0) -> str:
    done = subprocess.run([sys.executable, str(EXAMPLES / f"{name}.py"), *map(str, arguments)], capture_output=True, text=True,
                          env={**os.environ, **ENVIRONMENT}, timeout=600)
    assert done.returncode == expect, done.stdout + done.stderr
    return done.stdout


def rows(table: pyarrow.Table, like: pyarrow.Table) -> bytes:
    """The rows in the order of the articles, as bytes; engines may part and order them otherwise, and call nothing null."""
    table = table.select(like.column_names).cast(like.schema).sort_by([("document", "ascending"), ("number", "ascending")])
    written = io.BytesIO()
    with pyarrow.ipc.new_stream(written, table.schema) as writer:
        writer.write_table(table.combine_chunks())
    return written.getvalue()


@pytest.mark.parametrize("name", ["with_polars", "with_duckdb", pytest.param("with_pyspark", marks=pytest.mark.engines),
                                  pytest.param("with_ray", marks=pytest.mark.engines)])
def test_engines_give_the_rows_of_one_process(articles: Path, tmp_path: Path, name: str) -> None:
    if name == "with_pyspark" and not shutil.which("java"):
        pytest.skip("PySpark needs Java")
    file, target = articles / "1.parquet", tmp_path / "quotes.parquet"
    shown = run(name, file, target)
    expected = single(file)
    assert expected.num_rows > 3000
    assert rows(pyarrow.parquet.read_table(target), expected) == rows(expected, expected)
    assert "Elena Marsh" in shown


def test_many_files_go_on_after_a_stop(articles: Path, tmp_path: Path) -> None:
    target = tmp_path / "quotes"
    assert run("many_files", articles, target) == "0.parquet: 1 articles could not be read\n1.parquet: 0 articles could not be read\n"
    for name in ("0.parquet", "1.parquet"):
        assert pyarrow.parquet.read_table(target / name).equals(single(articles / name))
    assert pyarrow.parquet.read_table(target / "0.errors.parquet").to_pylist() == [{"document": "nw-000007", "error": "no text"}]
    (target / "1.parquet").unlink()
    assert run("many_files", articles, target) == "0.parquet: done before\n1.parquet: 0 articles could not be read\n"
    assert sorted(path.name for path in target.iterdir()) == ["0.errors.parquet", "0.parquet", "1.parquet"]


def record(address: str, page: bytes) -> bytes:
    """A WARC record of a server's answer."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s" % (len(page), page)
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2025-03-03T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n")
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


def page(article: dict[str, Any]) -> bytes:
    headline, *paragraphs = article["text"].strip().split("\n\n")
    body = "".join(f"<p>{html.escape(paragraph)}</p>\n" for paragraph in paragraphs)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
    return (f"<!doctype html><html lang=en><head><title>{html.escape(headline)}</title><script>var x = 1;</script></head>"
            f"<body>{menu}<main><article><h1>{html.escape(headline)}</h1>\n{body}</article></main></body></html>").encode()


@pytest.mark.engines
def test_from_web_archive_to_quotes(tmp_path: Path) -> None:
    made = list(newsroom.articles(20))
    archive = tmp_path / "crawl.warc.gz"
    archive.write_bytes(b"".join(record(f"https://example.org/{article['id']}", page(article)) for article in made))
    found = [json.loads(line) for line in run("from_warc", archive).splitlines()]

    def expected() -> Iterator[tuple[str, str | None, str]]:
        for article in made:
            for quote in onrecord.analyze(article["text"]).quotes:
                yield f"https://example.org/{article['id']}", quote.speaker_name, quote.text

    assert [(row["page"], row["speaker"], row["quote"]) for row in found] == list(expected())
