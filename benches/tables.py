"""Speed of `Analyzer.tables` beside the analysis alone, on the same articles.

python benches/tables.py [ARTICLES.jsonl] [--threads N] [--runs N]

Without a file: 40,000 articles of `examples/newsroom.py`. One JSON line an article, with `id` and `text`. `analyze_batch` makes the
same documents and no rows: it is the Rust pipeline plus a few nanoseconds an article. `cargo bench --bench throughput -- FILE`
measures the pipeline from Rust.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onrecord

try:
    import pyarrow
    import pyarrow.ipc
except ImportError:
    pyarrow = None

sys.path.insert(0, str(Path(__file__).parents[1] / "examples"))


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("file", nargs="?", type=Path)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--runs", type=int, default=3)
    given = options.parse_args()
    articles = read(given.file)
    texts, ids = [article["text"] for article in articles], [str(article["id"]) for article in articles]
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts)} articles, {size:.1f} MB, {given.threads} threads, best of {given.runs} runs\n")
    # The processor's time: what else runs on the machine does not count.
    clock = time.process_time if given.threads == 1 else time.perf_counter
    analyzer = onrecord.Analyzer()

    # In parts: all documents at once would measure the memory too.
    parts = [texts[start : start + 1024] for start in range(0, len(texts), 1024)]

    def batches() -> None:
        for part in parts:
            analyzer.analyze_batch(part, given.threads)

    alone = best(batches, given.runs, clock)
    row("analyze_batch", size, len(texts), alone, alone)
    seconds = json_size = 0.0
    for part in parts:
        documents = analyzer.analyze_batch(part, given.threads)
        seconds += best(lambda: [doc.to_json() for doc in documents], given.runs, clock)
        json_size += sum(len(doc.to_json().encode()) for doc in documents) / 1e6
    show("to_json alone", size, seconds, json_size)
    row("tables(list of str)", size, len(texts), best(lambda: analyzer.tables(texts, threads=given.threads), given.runs, clock), alone)
    if pyarrow is None:
        return
    frame = pyarrow.table({"id": ids, "text": texts})
    row("tables(Arrow table)", size, len(texts), best(lambda: analyzer.tables(frame, threads=given.threads), given.runs, clock), alone)
    tables = [pyarrow.table(table) for table in analyzer.tables(frame, threads=given.threads)]
    seconds = best(lambda: [written(table) for table in tables], given.runs, clock)
    show("Arrow stream alone", size, seconds, sum(written(table) for table in tables) / 1e6)


def read(file: Path | None) -> list[dict[str, Any]]:
    if file is None:
        import newsroom  # type: ignore[import-not-found]

        return list(newsroom.articles(40_000))
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def best(work: Callable[[], object], runs: int, clock: Callable[[], float]) -> float:
    times = []
    for _ in range(runs):
        begin = clock()
        work()
        times.append(clock() - begin)
    return min(times)


def written(table: Any) -> int:
    """Bytes of the table in Arrow's format for streams."""
    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return sink.getvalue().size


def show(name: str, size: float, seconds: float, output: float) -> None:
    print(f"{name:<22} {size / seconds:>7.1f} MB/s of text, {output / seconds:.1f} MB/s written")


def row(name: str, size: float, articles: int, seconds: float, alone: float) -> None:
    print(f"{name:<22} {size / seconds:>7.1f} MB/s {articles / seconds:>9.0f} articles/s {100 * alone / seconds:>6.1f} %")


if __name__ == "__main__":
    main()
