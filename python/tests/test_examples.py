"""Every Python example prints what its Rust twin prints, and the README's snippet runs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([sys.executable, *arguments], cwd=EXAMPLES, capture_output=True, env=environment)


@pytest.mark.parametrize("file", sorted((EXAMPLES / "expected").glob("*.txt")), ids=lambda file: file.stem)
def test_examples_print_what_is_expected(file: Path) -> None:
    command, _, expected = file.read_text(encoding="utf-8").partition("\n")
    name, *arguments = command.removeprefix("$ ").split()
    done = run(f"{name}.py", *arguments)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode("utf-8").replace("\r\n", "\n") == expected


def test_text_that_is_not_utf8_is_an_error_with_file_and_byte(tmp_path: Path) -> None:
    file = tmp_path / "latin1.txt"
    file.write_bytes(b"\xc3\x89lan vital\n\nCaf\xe9 owners said no.")
    done = run("who_said_what.py", str(file))
    assert done.returncode == 2
    assert "latin1.txt: not UTF-8: byte 0xe9 at offset 16" in done.stderr.decode()


def test_the_readme_snippets_run(capsys: pytest.CaptureFixture[str]) -> None:
    snippets = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec("".join(snippets), {})
    assert capsys.readouterr().out == "Ann Example | We will act,\nAnn Example\n"


@pytest.mark.parametrize("page", ["README.md", "DESIGN.md", "SECURITY.md", "CHANGELOG.md", "benches/README.md", "crates/onrecord/lexicons/README.md"])
def test_links_to_files_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if not re.match(r"[a-z]+:", link)]
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []
    # Paths in the text, but for those of the reader's own.
    named = re.findall(r"`((?:crates|docs|benches|examples|python|fuzz)/[\w./-]+)`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []
