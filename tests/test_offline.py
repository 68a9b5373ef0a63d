"""No copy ever leaves the machine: the command works, whole, where every socket is refused.

An audit hook sees every socket, look-up, URL and child process that an interpreter makes, whatever
module makes it, and every file that is opened. It cannot be taken away again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = str(Path(__file__).parent.parent / "samples" / "power-battery-draft.txt")

# Exit status 97 is nobody's: it says that the hook struck, which no `except` can swallow.
GUARD = """
import os, sys

def guard(event, args):
    out = event.split(".")[0] in {"socket", "urllib", "http", "ftplib", "smtplib", "ssl"}
    child = event in {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork",
                      "os.forkpty", "os.startfile", "pty.spawn"}
    written = event == "open" and isinstance(args[2], int) and args[2] & (
        os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if out or child or written:
        os.write(2, f"refused: {event} {args}\\n".encode())
        os._exit(97)

sys.addaudithook(guard)
"""

RUN = (
    GUARD
    + "from newscheck.cli import main\nsys.argv = ['newscheck', *sys.argv[1:]]\nsys.exit(main())\n"
)


def guarded(script: str, *arguments: str, copy: str | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, *arguments],
        input=copy,
        stdin=subprocess.DEVNULL if copy is None else None,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([SAMPLE], 1),
        ([SAMPLE, "--claims"], 1),
        ([SAMPLE, "--format", "concise"], 1),
        ([SAMPLE, "--format", "markdown"], 1),
        ([SAMPLE, "--format", "json"], 1),
        ([SAMPLE, "--format", "jsonl"], 1),
        (["--explain", "currency-conversion"], 0),
        (["--list-rules"], 0),
        (["--schema"], 0),
        (["--version"], 0),
    ],
)
def test_the_command_neither_opens_a_socket_nor_writes_a_file(
    arguments: list[str], code: int
) -> None:
    status, out, err = guarded(RUN, *arguments)
    assert (status, err) == (code, "")
    assert out


def test_copy_on_standard_input_stays_here_too() -> None:
    copy = "The fund grew 40% to 50 million euros from 40 million euros.\n"
    status, out, err = guarded(RUN, "-", "--format", "concise", copy=copy)
    assert (status, err) == (1, "")
    assert "percent-change" in out or "NC101" in out


def test_the_library_neither_opens_a_socket_nor_writes_a_file() -> None:
    script = (
        GUARD + "import newscheck\nprint(len(newscheck.check(open(sys.argv[1]).read()).claims))"
    )
    status, out, err = guarded(script, SAMPLE)
    assert (status, err) == (0, "")
    assert int(out) > 20


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "open('/tmp/newscheck-note', 'w')",
    ],
)
def test_the_guard_itself_holds(deed: str) -> None:
    status, _, err = guarded(f"{GUARD}\ntry:\n    {deed}\nexcept BaseException:\n    pass\n")
    assert status == 97
    assert err.startswith("refused: ")
