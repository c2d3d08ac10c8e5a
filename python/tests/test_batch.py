"""Many texts give what each gives alone, in order, on any number of threads."""

import pickle
import signal
import sys
import threading
import time
from collections.abc import Iterator

import pytest

import onrecord


@pytest.mark.parametrize("threads", [1, 2, None])
def test_a_batch_is_its_texts_in_order(texts: list[str], threads: int | None) -> None:
    analyzer = onrecord.Analyzer()
    alone = [analyzer.analyze(text) for text in texts]
    assert analyzer.analyze_batch(texts, threads=threads) == alone
    assert analyzer.analyze_batch(iter(texts), threads) == alone
    assert list(analyzer.pipe(texts, batch_size=7, threads=threads)) == alone
    assert analyzer.analyze_batch([], threads=threads) == []


def test_a_pipe_is_lazy(texts: list[str]) -> None:
    taken = 0

    def stream() -> Iterator[str]:
        nonlocal taken
        for taken, text in enumerate(texts, 1):
            yield text

    documents = onrecord.Analyzer().pipe(stream(), batch_size=4)
    assert taken == 0
    assert next(documents).text == texts[0]
    assert taken == 4
    assert [doc.text for doc in documents] == texts[1:]


def test_a_pipe_takes_its_stream_by_name_and_refuses_options_at_once(texts: list[str]) -> None:
    analyzer = onrecord.Analyzer()
    assert [doc.text for doc in analyzer.pipe(iterable=texts[:2])] == texts[:2]
    with pytest.raises(onrecord.ConfigError, match="threads"):
        analyzer.pipe(texts, threads=0)
    with pytest.raises(TypeError, match="not a str"):
        analyzer.pipe(texts[0])


def test_a_pipe_reads_few_long_texts_ahead() -> None:
    taken = 0
    long = "The ferry left. " * 100_000

    def stream() -> Iterator[tuple[str, int]]:
        nonlocal taken
        for taken in range(1, 9):
            yield long, taken

    documents = onrecord.Analyzer().pipe(stream(), as_tuples=True)
    assert next(documents)[1] == 1
    assert taken == 3
    assert [number for _, number in documents] == [2, 3, 4, 5, 6, 7, 8]


def test_one_long_text_among_many_changes_no_order(texts: list[str]) -> None:
    many = texts[:20] + ["\n\n".join(texts * 20)] + texts[20:]
    analyzer = onrecord.Analyzer()
    assert analyzer.analyze_batch(many, threads=3) == [analyzer.analyze(text) for text in many]


def test_a_pipe_keeps_contexts(texts: list[str]) -> None:
    pairs = list(onrecord.Analyzer().pipe(((text, n) for n, text in enumerate(texts)), batch_size=8, as_tuples=True))
    assert [(doc.text, n) for doc, n in pairs] == [(text, n) for n, text in enumerate(texts)]


def test_documents_before_a_failure_come_first() -> None:
    def stream() -> Iterator[str]:
        yield "One."
        yield "Two."
        raise OSError("gone")

    documents = onrecord.Analyzer().pipe(stream())
    assert [next(documents).text, next(documents).text] == ["One.", "Two."]
    with pytest.raises(OSError, match="gone"):
        next(documents)


@pytest.mark.parametrize("tqdm", [True, False])
def test_progress_counts_on_standard_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, texts: list[str], tqdm: bool
) -> None:
    if not tqdm:
        monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    assert len(list(onrecord.Analyzer().pipe(texts, progress=True))) == len(texts)
    shown = capsys.readouterr().err
    assert f"{len(texts)}/{len(texts)} [" in shown if tqdm else f"{len(texts)} documents" in shown
    assert len(list(onrecord.Analyzer().pipe(iter(texts), progress=True))) == len(texts)


MIXED = ["One.", None, "Two.", b"Three.", "Four."]


def test_what_is_no_text_is_raised_after_the_documents_before_it() -> None:
    documents = onrecord.Analyzer().pipe(MIXED)  # type: ignore[arg-type]
    assert next(documents).text == "One."
    with pytest.raises(TypeError, match="^item 1: text must be a str, not NoneType$"):
        next(documents)


@pytest.mark.parametrize("batch_size", [1, 2, 256])
def test_what_is_no_text_is_skipped_or_collected(batch_size: int) -> None:
    analyzer = onrecord.Analyzer()
    skipping = analyzer.pipe(MIXED, batch_size, errors="skip")  # type: ignore[arg-type]
    assert [doc.text for doc in skipping] == ["One.", "Two.", "Four."] and skipping.failures == []
    pairs = [(text, n * 10) for n, text in enumerate(MIXED)]
    collecting = analyzer.pipe(pairs, batch_size, as_tuples=True, errors="collect")  # type: ignore[arg-type]
    assert [(doc.text, context) for doc, context in collecting] == [("One.", 0), ("Two.", 20), ("Four.", 40)]
    assert [(failure.number, type(failure.error), failure.context) for failure in collecting.failures] == [
        (1, TypeError, 10), (3, TypeError, 30)]
    assert repr(collecting) == f"<Pipe: batches of {batch_size}, 2 failures>"
    read = pickle.loads(pickle.dumps(collecting.failures))
    assert [repr(failure) for failure in read] == [repr(failure) for failure in collecting.failures]


@pytest.mark.parametrize(("odd", "kind"), [(None, "NoneType"), ("ab", "str"), (("a", "b", "c"), "tuple of 3"), ((), "tuple of 0")])
def test_a_stream_of_tuples_holds_pairs(odd: object, kind: str) -> None:
    analyzer, items = onrecord.Analyzer(), [("One.", 1), odd, ["Two.", 2]]
    raising = analyzer.pipe(items, as_tuples=True)
    assert next(raising)[1] == 1
    with pytest.raises(TypeError, match=rf"^item 1: no \(text, context\) pair, but {kind}$"):
        next(raising)
    assert [context for _, context in analyzer.pipe(items, as_tuples=True, errors="skip")] == [1, 2]
    collecting = analyzer.pipe(items, 1, None, True, errors="collect")
    assert [context for _, context in collecting] == [1, 2]
    assert [(failure.number, failure.context) for failure in collecting.failures] == [(1, None)]


@pytest.mark.parametrize("call", ["batch", "pipe"])
def test_an_interrupt_stops_a_batch_promptly(texts: list[str], call: str) -> None:
    analyzer, many = onrecord.Analyzer(), texts * 5000
    sent: list[float] = []

    def interrupt() -> None:
        sent.append(time.monotonic())
        signal.raise_signal(signal.SIGINT)

    timer = threading.Timer(0.3, interrupt)
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            analyzer.analyze_batch(many) if call == "batch" else list(analyzer.pipe(many, batch_size=len(many)))
        assert time.monotonic() - sent[0] < 2
    finally:
        timer.cancel()
        timer.join()
    assert analyzer.analyze_batch(texts[:1])


def test_the_gil_is_released(texts: list[str]) -> None:
    ticks, done = 0, threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.001)

    ticker = threading.Thread(target=tick)
    ticker.start()
    try:
        before = ticks
        begin = time.monotonic()
        while time.monotonic() - begin < 0.2:
            onrecord.Analyzer().analyze_batch(texts * 20, threads=1)
        assert ticks - before > 5
    finally:
        done.set()
        ticker.join()
