"""From a web archive to who said what: FastWARC reads the records, Resiliparse takes the article's text out of the page.

python examples/from_warc.py CRAWL.warc.gz     # a JSON line a quote; pip install fastwarc resiliparse

Other extractors do as well: `trafilatura.extract(page)` in the place of `extract_plain_text`.
"""

import json
import sys
from collections.abc import Iterator

from fastwarc.warc import ArchiveIterator, WarcRecordType
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

import onrecord


def pages(path: str) -> Iterator[tuple[str, str]]:
    """Text and address of every page."""
    with open(path, "rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True):
            if "html" not in (record.http_content_type or ""):
                continue
            page = record.reader.read()
            tree = HTMLTree.parse_from_bytes(page, record.http_charset or detect_encoding(page) or "utf-8")
            yield extract_plain_text(tree, main_content=True, preserve_formatting=True), record.headers["WARC-Target-URI"] or ""


if __name__ == "__main__":
    for doc, address in onrecord.Analyzer().pipe(pages(sys.argv[1]), as_tuples=True):
        for quote in doc.quotes:
            row = {"page": address, "speaker": quote.speaker_name, "role": quote.role, "kind": quote.kind, "quote": quote.text}
            print(json.dumps(row, ensure_ascii=False))
