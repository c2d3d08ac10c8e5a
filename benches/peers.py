"""Sentence splitters side by side: every tool on the same text, each in a process of its own, warm, the median of several runs.

    python -m pip install onrecord sakurs sentencex nupunkt blingfire numpy pysbd spacy nltk
    python benches/peers.py                       # 1 MB of text made by rule
    python benches/peers.py article.txt --runs 9
    python benches/peers.py --sizes               # time a byte from 1 KB to 100 MB
    python benches/peers.py --adversarial         # runs of one thing: full stops, quotes, capitals, abbreviations

A tool that is not installed is named and left out. The two Rust libraries without Python are timed by
`cargo bench --bench splitters`, which prints the same columns. Standard library only, apart from the tools themselves.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SECONDS_A_TOOL = 120


def onrecord():
    import onrecord

    return onrecord.sentences


def sakurs():
    import sakurs

    processor = sakurs.load("en")
    return processor.split


def sentencex():
    import sentencex

    return lambda text: list(sentencex.segment("en", text))


def nupunkt():
    import nupunkt

    return nupunkt.sent_tokenize


def blingfire():
    import blingfire

    return lambda text: blingfire.text_to_sentences(text).split("\n")


def pysbd():
    import pysbd

    return pysbd.Segmenter(language="en", clean=False).segment


def spacy_sentencizer():
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 1 << 40
    return lambda text: list(pipeline(text).sents)


def nltk_punkt():
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return PunktSentenceTokenizer().tokenize


TOOLS = [onrecord, sakurs, sentencex, nupunkt, blingfire, pysbd, spacy_sentencizer, nltk_punkt]

SUBJECTS = ["The mayor", "Sen. Ann Example", "Dr. Bo Sample", "Acme Dredging Inc.", "She", "The U.S. Senate", "Police in Salem, Ore.,"]
VERBS = ["said", "told reporters", "denied", "approved the plan, though it was clear that", "asked whether", "reported"]
ENDS = [
    "the wall would cost $3.2 million.",
    "it opened at 5 p.m. Monday.",
    "“nobody paid,” and left.",
    "the road was closed until Sept. 14.",
    "“Who will pay for it?” an aide wondered.",
    "prices rose 11 percent in the harbour towns along the coast.",
]


def news(size):
    """`size` bytes of news-like text, the same on every machine: a small linear congruential generator picks the parts."""
    state, parts, length = 1, [], 0
    while length < size:
        choice = []
        for options in (SUBJECTS, VERBS, ENDS):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            choice.append(options[(state >> 33) % len(options)])
        sentence = " ".join(choice) + ("\n\n" if state >> 40 & 7 == 0 else " ")
        parts.append(sentence)
        length += len(sentence.encode())
    return cut("".join(parts), size)


def cut(text, size):
    return text.encode()[:size].decode(errors="ignore")


def adversarial(size):
    runs = {"full stops": ".", "quotes": "“", "capitals": "A", "no spaces": "abc", "U.S.": "U.S. ", "digits": "1 ", "news": None}
    return {name: cut(run * size, size) if run else news(size) for name, run in runs.items()}


def measure(name, path, runs):
    """In the child: the median time of `runs` calls after one that warms up, and how many sentences came out."""
    split = next(tool for tool in TOOLS if tool.__name__ == name)()
    text = Path(path).read_text(encoding="utf-8")
    count, times = len(list(split(text))), []
    for _ in range(runs):
        start = time.perf_counter()
        split(text)
        times.append(time.perf_counter() - start)
    print(json.dumps({"seconds": statistics.median(times), "sentences": count}))


def ask(name, text, runs):
    """The child's answer, or the reason why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(text, encoding="utf-8")
        command = [sys.executable, __file__, "--child", name, str(path), "--runs", str(runs)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_A_TOOL)
        except subprocess.TimeoutExpired:
            return f"not within {SECONDS_A_TOOL} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["no message"])[-1]
    return json.loads(done.stdout.splitlines()[-1])


def table(texts, runs, tools):
    """One row a tool and text: MB/s, ns a byte, how many times as long as onrecord takes."""
    print(f"{'text':<12} {'tool':<18} {'MB/s':>9} {'ns/byte':>9} {'x onrecord':>11} {'sentences':>10}")
    for label, text in texts.items():
        size, own = len(text.encode()), None
        for tool in tools:
            answer = ask(tool, text, runs)
            if isinstance(answer, str):
                print(f"{label:<12} {tool:<18} not measured: {answer}", flush=True)
                continue
            seconds = answer["seconds"]
            own = seconds if tool == "onrecord" else own
            ratio = f"{seconds / own:.1f}" if own else "-"
            speed, cost = size / 1e6 / seconds, seconds * 1e9 / size
            print(f"{label:<12} {tool:<18} {speed:>9.2f} {cost:>9.2f} {ratio:>11} {answer['sentences']:>10}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", help="a text file instead of text made by rule")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tools", nargs="+", default=[tool.__name__ for tool in TOOLS])
    parser.add_argument("--sizes", action="store_true")
    parser.add_argument("--adversarial", action="store_true")
    parser.add_argument("--child", metavar="TOOL", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        measure(options.child, options.file, options.runs)
    elif options.sizes:
        table({f"{10**power // 1000} KB": news(10**power) for power in range(3, 9)}, options.runs, options.tools)
    elif options.adversarial:
        table(adversarial(1_000_000), options.runs, options.tools)
    else:
        text = Path(options.file).read_text(encoding="utf-8") if options.file else news(1_000_000)
        table({"given" if options.file else "news": text}, options.runs, options.tools)


if __name__ == "__main__":
    main()
