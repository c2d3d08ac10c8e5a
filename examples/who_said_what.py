"""Who said what in an article: its metadata, then a table of quotes.

python examples/who_said_what.py                      # the bundled sample
python examples/who_said_what.py article.txt          # a file; - is standard input
python examples/who_said_what.py --json article.txt
python examples/who_said_what.py --html page.html article.txt
"""

import argparse
import os
import sys
import textwrap
from pathlib import Path

import onrecord

SAMPLE = Path(__file__).parent / "data" / "reservoir.txt"
COLUMNS = {"speaker": 18, "role": 22, "cue": 10, "kind": 8, "quote": 44}
KIND_COLOURS = {"direct": "32", "mixed": "33", "indirect": "35"}


def main() -> int:
    parser = argparse.ArgumentParser(description="Prints who said what in an English news article.")
    parser.add_argument("file", nargs="?", default=SAMPLE, help="UTF-8 text; - is standard input; none: the bundled sample")
    parser.add_argument("--json", action="store_true", help="print the whole document as JSON in place of the table")
    parser.add_argument("--html", metavar="FILE", type=Path, help="also write the annotated article as a web page")
    arguments = parser.parse_args()
    try:
        text = read(arguments.file)
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    doc = onrecord.analyze(text)
    if arguments.html:
        arguments.html.write_text(doc.to_html(), encoding="utf-8")
    if arguments.json:
        print(doc.to_json())
    else:
        metadata(doc)
        table(doc)
    return 0


def read(file: str | Path) -> str:
    """The text to read; an error names the file and, for text that is not UTF-8, the byte."""
    name, data = ("<stdin>", sys.stdin.buffer.read()) if file == "-" else (file, Path(file).read_bytes())
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from None


def metadata(doc: onrecord.Document) -> None:
    """One line for each fact that the article's blocks give."""
    dateline, rights = doc.dateline, doc.copyright
    facts = {
        "headline": doc.headline,
        "authors": ", ".join(doc.authors),
        "agency": doc.agency,
        "dateline": dateline and joined(dateline.place, dateline.date, dateline.agency),
        "contributors": ", ".join(doc.contributors),
        "copyright": rights and joined(rights.year, rights.holder),
        "distributor": doc.distributor,
    }
    for name, value in facts.items():
        if value:
            print(style(f"{name:<13}", "90"), value)
    print()


def joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part is not None)


def table(doc: onrecord.Document) -> None:
    """One row for each quote, cells wrapped to their column."""
    row(list(COLUMNS), ["1"] * 5)
    row(["-" * width for width in COLUMNS.values()], [""] * 5)
    for quote in doc.quotes:
        cue = quote.cue.text if quote.cue else None
        cells = [quote.speaker_name or "-", quote.role or "-", cue or "-", quote.kind, quote.text]
        row(cells, ["1;36", "90", "34", KIND_COLOURS[quote.kind], ""])


def row(cells: list[str], styles: list[str]) -> None:
    wrapped = [wrap(cell, width) for cell, width in zip(cells, COLUMNS.values())]
    for line in range(max(map(len, wrapped))):
        text, gap = "", 0
        for column, code, width in zip(wrapped, styles, COLUMNS.values()):
            cell = column[line] if line < len(column) else ""
            if cell:
                text += " " * gap + style(cell, code)
                gap = 0
            gap += max(width + 2 - len(cell), 0)
        print(text)


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` characters, broken at white space; a longer word has a line of its own."""
    return textwrap.wrap(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False)


def style(text: str, code: str) -> str:
    coloured = code and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return f"\x1b[{code}m{text}\x1b[0m" if coloured else text


if __name__ == "__main__":
    sys.exit(main())
