"""The console script is the binary: the same documents as from Python, byte for byte."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import onrecord

SCRIPT = shutil.which("onrecord", path=sysconfig.get_path("scripts"))


def run(*arguments: str, cwd: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    assert SCRIPT, "the package installs a script `onrecord`"
    return subprocess.run([SCRIPT, *arguments], cwd=cwd, input=given, capture_output=True, check=False)


def test_documents_are_those_of_the_library(tmp_path: Path, texts: list[str]) -> None:
    lines = [json.dumps({"id": f"n{n}", "text": text}) for n, text in enumerate(texts)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("analyze", "a.jsonl", cwd=tmp_path)
    expected = [onrecord.analyze(text, id=f"n{n}").to_json() for n, text in enumerate(texts)]
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == expected


def test_the_module_is_the_script(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“We go,” said Ann Example.", encoding="utf-8")
    module = subprocess.run([sys.executable, "-m", "onrecord", "quotes", "a.txt"], cwd=tmp_path, capture_output=True, check=False)
    script = run("quotes", "a.txt", cwd=tmp_path)
    assert (module.returncode, module.stdout) == (script.returncode, script.stdout) == (0, script.stdout)
    assert b"Ann Example" in module.stdout


def test_half_a_surrogate_pair_is_what_the_library_makes_of_it(tmp_path: Path) -> None:
    line = json.dumps({"id": "n", "text": "“We \ud800 go,” said Ann Example\udfff."})
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    done = run("analyze", "a.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == onrecord.analyze(json.loads(line)["text"], id="n").to_json() + "\n"


@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["analyze", "nothere.txt"], 2), (["nosuch"], 2)])
def test_exit_codes(tmp_path: Path, arguments: list[str], code: int) -> None:
    assert run(*arguments, cwd=tmp_path).returncode == code


def test_the_version_names_the_ruleset(tmp_path: Path) -> None:
    line = run("--version", cwd=tmp_path).stdout.decode()
    assert line == f"onrecord {onrecord.__version__} (ruleset {onrecord.__ruleset__})\n"


def test_failures_are_told(tmp_path: Path) -> None:
    done = run("quotes", "--input-format", "jsonl", "-", cwd=tmp_path, given=b'{"text":"A."}\n{"text":"\xff"}\n')
    assert done.returncode == 1
    assert done.stderr.decode().startswith("failed: <stdin>:2: not UTF-8: byte 0xff at offset 0")


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_interrupt_ends_it_at_once(tmp_path: Path) -> None:
    import signal

    assert SCRIPT
    process = subprocess.Popen([SCRIPT, "quotes", "-"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        # It waits for its input by then, or is about to.
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.5)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == -signal.SIGINT
    finally:
        process.kill()
        process.communicate()


def on_terminal(*arguments: str, cwd: Path, **environment: str) -> str:
    """What a terminal shows that is both standard output and standard error."""
    import pty

    assert SCRIPT
    ours, its = pty.openpty()
    plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "CI")}
    process = subprocess.Popen(
        [SCRIPT, *arguments], cwd=cwd, stdout=its, stderr=its, env=plain | {"TERM": "xterm"} | environment
    )
    os.close(its)
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # how Linux tells that nobody writes any more
        pass
    os.close(ours)
    assert process.wait(timeout=10) == 0
    return shown.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix terminal")
def test_a_terminal_gets_quotes_for_people(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“We will act,” said Mayor Ann Example.", encoding="utf-8")
    shown = on_terminal("analyze", "a.txt", cwd=tmp_path)
    assert "\x1b[1m\x1b[36mAnn Example" in shown
    assert "    We will act," in shown
    assert "Ann Example, Mayor  said | direct" in on_terminal("analyze", "a.txt", cwd=tmp_path, NO_COLOR="1")
    assert "\x1b" not in on_terminal("quotes", "a.txt", cwd=tmp_path, NO_COLOR="1")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix terminal")
def test_a_terminal_gets_progress_with_rate_and_time_left(tmp_path: Path) -> None:
    lines = (json.dumps({"text": f"“We will act,” said Ann Example. Boat {n} sails."}) for n in range(20_000))
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    shown = on_terminal("quotes", "a.jsonl", "-o", "out.jsonl", cwd=tmp_path)
    assert "4096 articles" in shown
    assert "/s  " in shown
    assert " left" in shown
