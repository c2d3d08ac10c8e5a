"""The type stub says what the module has."""

import subprocess
import sys
from pathlib import Path


def test_the_stub_fits_the_module(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "mypy.stubtest", "onrecord"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
