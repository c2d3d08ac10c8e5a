"""The console script `onrecord`: the same program as the binary of the crate `onrecord-cli`."""

import signal
import sys

from ._onrecord import _run_command


def main() -> int:
    """Runs the command line of this process; the exit code."""
    # Python's own handler would run only after the command; this one ends it at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _run_command(["onrecord", *sys.argv[1:]])
