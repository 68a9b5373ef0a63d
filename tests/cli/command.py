"""The command run as a process of its own, as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

DRIVER = [sys.executable, str(Path(__file__).with_name("driver.py"))]
REAL = [sys.executable, "-m", "newscheck"]
QUIET = ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "TERM", "PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL")


def environment(**extra: str) -> dict[str, str]:
    """This process's environment without what changes how output looks, and what the test adds."""
    return {k: v for k, v in os.environ.items() if k not in QUIET} | extra


def ran(
    command: list[str],
    *arguments: str | Path,
    copy: str | bytes = b"",
    **env: str,
) -> subprocess.CompletedProcess[bytes]:
    """The finished process; `copy` is piped in. Whatever it did, it printed no traceback."""
    done = subprocess.run(
        [*command, *map(str, arguments)],
        input=copy.encode() if isinstance(copy, str) else copy,
        capture_output=True,
        env=environment(**env),
        check=False,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr + done.stdout, done.stderr.decode()
    return done
