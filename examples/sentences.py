"""Sentences alone: one line for each sentence of an article.

python examples/sentences.py [FILE]     # none: a bundled sample
"""

import sys
from pathlib import Path

import onrecord

SAMPLE = Path(__file__).parent / "data" / "trial.txt"

text = Path(sys.argv[1] if len(sys.argv) > 1 else SAMPLE).read_text(encoding="utf-8")
for number, span in enumerate(onrecord.sentences(text), start=1):
    # Hard-wrapped text has line breaks inside sentences.
    print(f"{number:>3}  {' '.join(span.text.split())}")
