"""Start-up: whole runs of the command beside a bare import of its terminal libraries.

    python benchmarks/startup.py

All run in this interpreter's environment, in turn, each a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter

from corpus import SAMPLES

ROUNDS = 21
STORY = str(SAMPLES / "power-battery.txt")
RUN = [sys.executable, "-m", "newscheck"]
YARDSTICK = "python -c 'import typer, rich.console'"
COMMANDS = {
    YARDSTICK: [sys.executable, "-c", "import typer, rich.console"],
    "... and pint, rapidfuzz": [
        sys.executable,
        "-c",
        "import typer, rich.console, pint, rapidfuzz.fuzz",
    ],
    "newscheck --version": [*RUN, "--version"],
    "newscheck samples/power-battery.txt --format json": [*RUN, STORY, "--format", "json"],
    "newscheck samples/power-battery.txt": [*RUN, STORY],
}


def milliseconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return (perf_counter() - start) * 1000


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(ROUNDS + 1):
        for name, command in COMMANDS.items():
            took = milliseconds(command)
            if turn:  # the first turn only warms the disk's and Python's caches
                times[name].append(took)
    for name in COMMANDS:
        ratios = [a / b for a, b in zip(times[name], times[YARDSTICK], strict=True)]
        print(f"{median(times[name]):6.0f} ms  {median(ratios):5.2f} times  {name}")


if __name__ == "__main__":
    main()
