"""Text to figures: numerals, number words, scales, money, measures, percents, dates, ages, hedges.

This room reads one sentence at a time. It does not know what a figure is about (claims) nor what
it is set against (relations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.numerals import FRACTION_SIGNS
from newscheck.figures.scanner import ANCHORS, scan
from newscheck.figures.tokens import tokenize
from newscheck.patterns import regex

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure
    from newscheck.figures.tokens import Tokens

_DIGIT = regex("[0-9]")
# Every word at which a figure begins is of these letters, or is a sign.
_WORD = regex(f"[a-z]+|[{''.join(FRACTION_SIGNS)}]")


def may_hold_figures(text: str, start: int, end: int) -> bool:
    """Whether there is anything in `text[start:end]` that a figure could begin with."""
    if _DIGIT.search(text, start, end) is not None:
        return True
    return not ANCHORS.isdisjoint(_WORD.findall(text[start:end].lower()))


def figures_of(t: Tokens, *, dollar: str = "USD") -> list[Figure]:
    """Every figure of a sentence, in order; spans are offsets into the whole text."""
    return scan(t, dollar)


def read_figures(text: str, start: int, end: int, *, dollar: str = "USD") -> list[Figure]:
    """Every figure in `text[start:end]` (one sentence), in order; spans are offsets into `text`."""
    if not may_hold_figures(text, start, end):
        return []
    return figures_of(tokenize(text, start, end), dollar=dollar)
