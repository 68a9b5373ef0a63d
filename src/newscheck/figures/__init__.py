"""Text to figures: numerals, number words, scales, money, measures, percents, dates, ages, hedges.

This room reads one sentence at a time. It does not know what a figure is about (claims) nor what
it is set against (relations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.scanner import ANCHORS, scan
from newscheck.figures.tokens import TOKEN, tokenize
from newscheck.patterns import regex

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure

_DIGIT = regex("[0-9]")


def read_figures(text: str, start: int, end: int, *, dollar: str = "USD") -> list[Figure]:
    """Every figure in `text[start:end]` (one sentence), in order; spans are offsets into `text`."""
    if _DIGIT.search(text, start, end) is None:
        words = TOKEN.findall(text[start:end].lower())
        if ANCHORS.isdisjoint(words):
            return []
    return scan(tokenize(text, start, end), dollar)
