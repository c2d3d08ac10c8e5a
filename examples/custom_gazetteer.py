"""A newsroom's own names: which of them an article mentions, and what they said.

python examples/custom_gazetteer.py [NAMES.csv [ARTICLE]]
"""

import sys
from pathlib import Path

import onrecord

DATA = Path(__file__).parent / "data"

names_file, article = [*sys.argv[1:], *[DATA / "desk.csv", DATA / "trial.txt"][len(sys.argv) - 1 :]]
text = Path(article).read_text(encoding="utf-8")
analyzer = onrecord.Analyzer(gazetteers=[onrecord.Gazetteer.from_csv(names_file)])
doc = analyzer.analyze(text)

for mention in doc.mentions:
    if mention.id:
        print(f"{mention.id:<12} {mention.label:<8} {mention.text}")
print()
for quote in doc.quotes:
    if quote.speaker and quote.speaker.id:
        print(f"{quote.speaker.id:<12} {quote.kind:<8} {quote.text}")
