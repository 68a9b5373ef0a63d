"""Reading figures: newscheck beside quantulum3, the same sentences in one run on one core.

    pip install . quantulum3 && python benchmarks/extraction.py

quantulum3 runs without its classifier for ambiguous units (plain `quantulum3`, not
`quantulum3[classifier]`), which is the faster of its two modes. Each is given one sentence at a
time. The rounds alternate, so that a slow spell of the machine falls on both.
"""

from __future__ import annotations

import logging
import sys
import warnings
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from corpus import articles

from newscheck.figures import read_figures
from newscheck.reading.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5


def sentences(count: int) -> list[str]:
    """The sentences of `count` made stories, as newscheck parts them."""
    documents = [read_text(text) for text in articles(count)]
    return [s.span.of(document.text) for document in documents for s in document.sentences]


def timed(read: Callable[[str], list[object]], copy: list[str]) -> tuple[float, int]:
    """Sentences a second, and how many figures were read."""
    start = perf_counter()
    figures = sum(len(read(sentence)) for sentence in copy)
    return len(copy) / (perf_counter() - start), figures


def main() -> None:
    logging.disable(logging.WARNING)  # quantulum3 says at each start that it has no classifier
    warnings.simplefilter("ignore")
    try:
        from quantulum3 import parser
    except ImportError:
        sys.exit("extraction.py needs quantulum3: pip install quantulum3")
    copy = sentences(24)
    readers: dict[str, Callable[[str], list[object]]] = {
        "newscheck": lambda sentence: list(read_figures(sentence, 0, len(sentence))),
        "quantulum3": lambda sentence: list(parser.parse(sentence)),
    }
    rates: dict[str, list[float]] = {name: [] for name in readers}
    found: dict[str, int] = {}
    for read in readers.values():  # what each loads once is not what is measured
        timed(read, copy[:20])
    for _ in range(ROUNDS):
        for name, read in readers.items():
            rate, found[name] = timed(read, copy)
            rates[name].append(rate)
    for name in readers:
        print(f"{name}: {median(rates[name]):,.0f} sentences a second, {found[name]} figures read")
    ratios = [a / b for a, b in zip(rates["newscheck"], rates["quantulum3"], strict=True)]
    print(
        f"newscheck reads {median(ratios):.1f} times as many sentences a second"
        f" ({min(ratios):.1f} to {max(ratios):.1f}; {len(copy)} sentences, {ROUNDS} rounds)"
    )


if __name__ == "__main__":
    main()
