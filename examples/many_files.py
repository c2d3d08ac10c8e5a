"""Quotes of a folder of Parquet files in one process, file by file. What was done before is passed over: run it again after a stop.

python examples/many_files.py ARTICLES_FOLDER QUOTES_FOLDER

Each file gets a file of quotes, and one of the articles that could not be read, if there are any. A file appears when it is whole.
"""

import os
import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet

import onrecord

#: Articles in memory at once.
BATCH = 4096

analyzer = onrecord.Analyzer()


def quotes(source: Path, target: Path) -> int:
    """Reads one file; how many articles could not be read."""
    failed = []
    part = target.with_suffix(".part")
    articles = pyarrow.parquet.ParquetFile(source)
    writer = None
    for batch in articles.iter_batches(BATCH, columns=["id", "text"]):
        tables = analyzer.tables(batch)
        table = pyarrow.table(tables.quotes)
        writer = writer or pyarrow.parquet.ParquetWriter(part, table.schema, compression="zstd")
        writer.write_table(table)
        documents = pyarrow.table(tables.documents).select(["document", "error"])
        failed.append(documents.filter(documents["error"].is_valid()))
    if writer is None:
        return 0
    writer.close()
    errors = pyarrow.concat_tables(failed)
    if errors.num_rows:
        pyarrow.parquet.write_table(errors, target.with_suffix(".errors.parquet"))
    os.replace(part, target)
    return errors.num_rows


if __name__ == "__main__":
    folder, results = Path(sys.argv[1]), Path(sys.argv[2])
    results.mkdir(parents=True, exist_ok=True)
    for source in sorted(folder.glob("*.parquet")):
        target = results / source.name
        if target.exists():
            print(f"{source.name}: done before")
        else:
            print(f"{source.name}: {quotes(source, target)} articles could not be read")
