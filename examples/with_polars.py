"""Quotes of a Parquet file of articles, with Polars: lazy, in batches as they are read.

python examples/with_polars.py ARTICLES.parquet QUOTES.parquet
"""

import sys

import polars

import onrecord

analyzer = onrecord.Analyzer()
articles = polars.scan_parquet(sys.argv[1]).select("id", "text")
schema = polars.DataFrame(analyzer.tables(articles.head(0).collect()).quotes).schema
quotes = articles.map_batches(lambda batch: polars.DataFrame(analyzer.tables(batch).quotes), schema=schema, streamable=True)
quotes.sink_parquet(sys.argv[2])

voices = polars.scan_parquet(sys.argv[2]).group_by("speaker").len("quotes").sort("quotes", "speaker", descending=[True, False])
print(voices.head(5).collect())
