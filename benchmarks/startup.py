"""Start-up: whole runs of the command beside a bare import of its terminal libraries.

    python benchmarks/startup.py

All run in this interpreter's environment, in turn, each a process of its own, on POSIX alone. What
is measured is processor time, which a busy machine blurs less than the clock, and the ratio is that
of runs that came one after the other. Copy with a pair of units needs pint; what its import costs
is taken off in the last line.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from statistics import median

from corpus import SAMPLES

ROUNDS = 21
RUN = [sys.executable, "-m", "newscheck"]
BARE = "python -c pass"
YARDSTICK = "python -c 'import typer, rich.console'"
PINT = "python -c 'import pint'"
PAIR = "newscheck samples/power-battery.txt --format json"
COMMANDS = {
    BARE: [sys.executable, "-c", "pass"],
    YARDSTICK: [sys.executable, "-c", "import typer, rich.console"],
    PINT: [sys.executable, "-c", "import pint"],
    "newscheck --version": [*RUN, "--version"],
    "newscheck samples/poll.txt --format json": [
        *RUN,
        str(SAMPLES / "poll.txt"),
        "--format",
        "json",
    ],
    "newscheck samples/poll.txt": [*RUN, str(SAMPLES / "poll.txt")],
    PAIR: [*RUN, str(SAMPLES / "power-battery.txt"), "--format", "json"],
}
LESS_PINT = f"{PAIR}, less pint"


def milliseconds(command: list[str]) -> float:
    """The processor time of a process, run from byte code as installed packages are."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in (*COMMANDS, LESS_PINT)}
    for turn in range(ROUNDS + 1):
        took = {name: milliseconds(command) for name, command in COMMANDS.items()}
        took[LESS_PINT] = took[PAIR] - (took[PINT] - took[BARE])
        for name in times:
            if turn:  # the first turn only warms the disk's and Python's caches
                times[name].append(took[name])
    for name in times:
        ratios = [a / b for a, b in zip(times[name], times[YARDSTICK], strict=True)]
        print(f"{median(times[name]):6.0f} ms  {median(ratios):5.2f} times  {name}")


if __name__ == "__main__":
    main()
