"""Quotes of a folder of Parquet files, with Ray Data: `map_batches` hands Arrow tables over, on as many machines as there are.

python examples/with_ray.py ARTICLES.parquet QUOTES_FOLDER
"""

import sys

import pyarrow
import pyarrow.parquet
import ray.data

import onrecord


def quotes(batch: pyarrow.Table) -> pyarrow.Table:
    """Runs in every worker; making an analyzer costs nothing. One thread: Ray itself runs a worker on each core."""
    return pyarrow.table(onrecord.Analyzer().tables(batch, threads=1).quotes)


if __name__ == "__main__":
    articles = ray.data.read_parquet(sys.argv[1]).select_columns(["id", "text"])
    articles.map_batches(quotes, batch_format="pyarrow", batch_size=1024).write_parquet(sys.argv[2])

    voices = pyarrow.parquet.read_table(sys.argv[2], columns=["speaker"]).group_by("speaker").aggregate([([], "count_all")])
    for row in voices.sort_by([("count_all", "descending"), ("speaker", "ascending")]).slice(0, 5).to_pylist():
        print(f"{row['count_all']:>6}  {row['speaker']}")
