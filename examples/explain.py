"""Why each quote of an article has the speaker it has.

python examples/explain.py [FILE]     # none: a bundled sample
"""

import sys
from pathlib import Path

import onrecord

sample = Path(__file__).parent / "data" / "trial.txt"
text = Path(sys.argv[1] if len(sys.argv) > 1 else sample).read_text(encoding="utf-8")
for number, quote in enumerate(onrecord.analyze(text).quotes, 1):
    print(f"[{number}] {quote.explain()}\n")
