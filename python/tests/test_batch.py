"""Many texts give what each gives alone, in order, on any number of threads."""

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


def test_progress_counts_on_standard_error(capsys: pytest.CaptureFixture[str], texts: list[str]) -> None:
    assert len(list(onrecord.Analyzer().pipe(texts, progress=True))) == len(texts)
    assert f"{len(texts)} documents" in capsys.readouterr().err


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
