"""Quotes of a Parquet file of articles, with DuckDB: its reader gives batches, and it finds our tables by their variables' names.

python examples/with_duckdb.py ARTICLES.parquet QUOTES.parquet
"""

import sys

import duckdb

import onrecord

analyzer = onrecord.Analyzer()
database = duckdb.connect()
reading = database.cursor()
articles = reading.sql("select id, text from read_parquet($file)", params={"file": sys.argv[1]})
for number, batch in enumerate(articles.to_arrow_reader(2048)):
    quotes = analyzer.tables(batch).quotes
    database.execute("insert into found from quotes" if number else "create table found as from quotes")
database.table("found").write_parquet(sys.argv[2])

database.sql("select speaker, count(*) as quotes from found group by all order by quotes desc, speaker limit 5").show()
