"""The type stub says what the module has, for tools and for people."""

import ast
import inspect
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

import onrecord
from onrecord import _onrecord

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    # pyright asks the first `python` on the path where packages are.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run([sys.executable, "-m", *arguments], cwd=cwd, capture_output=True, text=True, env={**os.environ, "PATH": path})


def test_the_stub_fits_the_module(tmp_path: Path) -> None:
    # stubtest does not see that a Literal with several names is a union of them; test_literals_are_the_librarys_names looks instead.
    (tmp_path / "allowed").write_text("onrecord._names.[A-Z].*\n", encoding="utf-8")
    done = run("mypy.stubtest", "--allowlist", "allowed", "onrecord", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_checker_agrees() -> None:
    done = run("pyright", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_public_type_is_known(tmp_path: Path) -> None:
    done = run("pyright", "--verifytypes", "onrecord", "--ignoreexternal", "--outputjson", cwd=tmp_path)
    report = json.loads(done.stdout)["typeCompleteness"]
    unknown = [symbol for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    assert report["completenessScore"] == 1 and not unknown, unknown


def documented() -> Iterator[tuple[str, str]]:
    """Dotted names of the stub with their docstrings."""
    stub = ast.parse((Path(onrecord.__file__).parent / "_onrecord.pyi").read_text(encoding="utf-8"))
    for node in stub.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
            yield node.name, ast.get_docstring(node) or ""
            for member in node.body:
                if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
                    yield f"{node.name}.{member.name}", ast.get_docstring(member) or ""


@pytest.mark.parametrize(("name", "text"), list(documented()), ids=lambda value: value.split("\n")[0][:40])
def test_help_shows_what_the_stub_says(name: str, text: str) -> None:
    value: Any = _onrecord
    for part in name.split("."):
        value = inspect.getattr_static(value, part)
    if isinstance(value, staticmethod):
        value = value.__func__
    assert text and inspect.getdoc(value) == text


def test_the_analyzer_is_documented_where_tools_look() -> None:
    assert inspect.getdoc(onrecord.Analyzer) == inspect.getdoc(_onrecord.Analyzer)


def test_everything_public_is_documented() -> None:
    for name in onrecord.__all__:
        value = getattr(onrecord, name)
        if isinstance(value, type) or inspect.isroutine(value):
            assert inspect.getdoc(value), name


def test_functions_show_their_arguments() -> None:
    assert str(inspect.signature(onrecord.analyze)) == "(text, *, id=None)"
    assert list(inspect.signature(onrecord.Analyzer).parameters) == [
        "gazetteers", "cues", "abbreviations", "labels", "reference_date", "default_gazetteer"]


def test_literals_are_the_librarys_names() -> None:
    for name, values in _onrecord._names().items():
        assert list(get_args(getattr(onrecord, name))) == values
