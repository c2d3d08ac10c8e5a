"""PySpark and Ray Data beside one process, and beside their own work without ours: what of the time is onrecord.

python benches/engines.py [NUMBER_OF_ARTICLES]

Each engine reads the same Parquet file in local mode on two workers, hands every batch to a function and writes what comes back.
*identity* hands the batch back as it is. The first run of an engine, which starts its workers, is left out; best of three.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet

import onrecord

sys.path.insert(0, str(Path(__file__).parents[1] / "examples"))

WORKERS = 2
RUNS = 3


def same(batches: Iterable[Any]) -> Iterator[Any]:
    yield from batches


def quotes(batches: Iterable[Any]) -> Iterator[Any]:
    analyzer = onrecord.Analyzer()
    for batch in batches:
        yield from pyarrow.table(analyzer.tables(batch, threads=1).quotes).to_batches()


def ray_quotes(batch: pyarrow.Table) -> pyarrow.Table:
    return pyarrow.table(onrecord.Analyzer().tables(batch, threads=1).quotes)


def main() -> None:
    import newsroom

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = pyarrow.Table.from_pylist(list(newsroom.articles(count))).select(["id", "text"])
        for part in range(8):
            size = -(-count // 8)
            pyarrow.parquet.write_table(table.slice(part * size, size), folder / f"{part}.parquet", row_group_size=1024)
        print(f"{count} articles, {table.nbytes / 1e6:.0f} MB; articles a second, best of {RUNS}\n")
        one_process(folder, count)
        for engine in (with_pyspark, with_ray):
            try:
                identity, ours = engine(folder, count)
            except ImportError as error:
                print(f"{engine.__name__}: {error}")
                continue
            speeds = f"identity {count / identity:>9.0f}   quotes {count / ours:>9.0f}"
            print(f"{engine.__name__[5:]:<8} {speeds}   engine's share {100 * identity / ours:.0f} %")


def best(work: Callable[[], object]) -> float:
    """The first run is not counted."""
    times = []
    for _ in range(RUNS + 1):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times[1:])


def one_process(folder: Path, count: int) -> None:
    analyzer = onrecord.Analyzer()

    def work(threads: int) -> None:
        with tempfile.NamedTemporaryFile(suffix=".parquet") as target:
            writer = None
            for file in sorted(folder.glob("*.parquet")):
                for batch in pyarrow.parquet.ParquetFile(file).iter_batches(4096):
                    table = pyarrow.table(analyzer.tables(batch, threads=threads).quotes)
                    writer = writer or pyarrow.parquet.ParquetWriter(target.name, table.schema)
                    writer.write_table(table)
            if writer:
                writer.close()

    for threads in range(1, WORKERS + 1):
        seconds = best(lambda: work(threads))
        print(f"one process, {threads} thread{'s' * (threads > 1)}: {count / seconds:.0f}")
    print(f"  its peak memory, with the articles that this program made: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


def with_pyspark(folder: Path, count: int) -> tuple[float, float]:
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    builder = SparkSession.builder.master(f"local[{WORKERS}]").config("spark.ui.enabled", "false")  # type: ignore[union-attr]
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    articles = spark.read.parquet(str(folder)).select("id", "text")
    none = pyarrow.table({"id": pyarrow.array([], pyarrow.string()), "text": pyarrow.array([], pyarrow.string())})
    schema = from_arrow_schema(pyarrow.schema(onrecord.Analyzer().tables(none).quotes))
    with tempfile.TemporaryDirectory() as target:
        write = lambda frame: frame.write.mode("overwrite").parquet(target)
        times = best(lambda: write(articles.mapInArrow(same, articles.schema))), best(lambda: write(articles.mapInArrow(quotes, schema)))
    spark.stop()
    return times


def with_ray(folder: Path, count: int) -> tuple[float, float]:
    import ray
    import ray.data

    ray.init(num_cpus=WORKERS, include_dashboard=False, log_to_driver=False)
    ray.data.DataContext.get_current().enable_progress_bars = False
    articles = ray.data.read_parquet(str(folder)).select_columns(["id", "text"])
    options: dict[str, Any] = {"batch_format": "pyarrow", "batch_size": 1024}
    with tempfile.TemporaryDirectory() as target:
        write = lambda data: data.write_parquet(target)
        times = best(lambda: write(articles.map_batches(lambda batch: batch, **options))), best(
            lambda: write(articles.map_batches(ray_quotes, **options)))
    ray.shutdown()
    return times


if __name__ == "__main__":
    main()
