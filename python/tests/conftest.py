"""Texts that several tests read."""

from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "examples/data").glob("*.txt"))


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def doc(request: pytest.FixtureRequest) -> onrecord.Document:
    """Each bundled article, analysed."""
    return onrecord.analyze(request.param.read_text(encoding="utf-8"), id=request.param.stem)


@pytest.fixture(scope="session")
def texts() -> list[str]:
    """Many short articles, no two alike."""
    articles = [path.read_text(encoding="utf-8") for path in ARTICLES]
    return [f"“We counted {n} é,” said Mayor Ann Example.\n\n{articles[n % len(articles)][: n * 40]}" for n in range(60)]
