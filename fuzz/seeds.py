"""Writes seeds for every target into fuzz/corpus: pieces of the golden articles, a gazetteer, lines of JSON."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz/corpus"


def article(file: Path) -> str:
    """Its text, without metadata lines, block names and tags."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("@")]
    return re.sub(r"<[^<>]*>", "", re.sub(r"^\[\w+\] ", "", "\n".join(lines).strip(), flags=re.MULTILINE))


def write(targets: str, seeds: list[str]) -> None:
    for target in targets.split():
        (CORPUS / target).mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (CORPUS / target / f"seed-{number:04}").write_text(seed, encoding="utf-8")


articles = [article(file) for file in sorted((ROOT / "crates/onrecord/tests/golden").glob("*.news"))]
paragraphs = [text.split("\n\n") for text in articles]
# Three paragraphs at a time: short inputs are many inputs.
pieces = ["\n\n".join(each[at : at + 3]) for each in paragraphs for at in range(0, len(each), 3)]
lines = [json.dumps({"id": number, "text": piece[:200]}, ensure_ascii=number % 2 == 0) + "\n" for number, piece in enumerate(pieces[::8])]
names = (ROOT / "examples/data/desk.csv").read_text(encoding="utf-8")
entry = json.dumps({"text": "Zorb Works", "label": "ORG", "id": "z", "aliases": ["ZW"], "case": "ignore"})
state = '{"next":3,"written":3,"failed":0,"bytes":10,"error_bytes":0,"complete":false}\n'

write("pipeline sentences verify options", pieces)
write("json", [(ROOT / "crates/onrecord/tests/data/council.json").read_text(encoding="utf-8"), *pieces[::4]])
write("gazetteer", [names, entry + "\n", '{"label":"ORG","pattern":"Zorb","id":"z"}\n'])
write("lines", lines)
write("journal", [state, state * 2, '{"run":"a run"}\n' + state])
write("command", ["".join(lines[at : at + 2]) + state for at in range(0, len(lines), 2)])
