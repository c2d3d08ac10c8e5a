"""Quotes of a folder of Parquet files, with PySpark: `mapInArrow` hands batches over, on as many machines as there are.

python examples/with_pyspark.py ARTICLES.parquet QUOTES_FOLDER
"""

import sys
from collections.abc import Iterable, Iterator

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

import onrecord


def quotes(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Runs in every worker. One thread: Spark itself runs a worker on each core."""
    analyzer = onrecord.Analyzer()
    for batch in batches:
        yield from pyarrow.table(analyzer.tables(batch, threads=1).quotes).to_batches()


if __name__ == "__main__":
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    articles = spark.read.parquet(sys.argv[1]).select("id", "text")
    # The columns, from no articles with ids of the same type.
    none = pyarrow.table({"id": pyarrow.array([], pyarrow.string()), "text": pyarrow.array([], pyarrow.string())})
    schema = from_arrow_schema(pyarrow.schema(onrecord.Analyzer().tables(none).quotes))
    articles.mapInArrow(quotes, schema).write.parquet(sys.argv[2])

    found = spark.read.parquet(sys.argv[2])
    found.groupBy("speaker").count().orderBy("count", "speaker", ascending=[False, True]).show(5)
