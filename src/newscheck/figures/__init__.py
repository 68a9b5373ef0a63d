"""Text to figures: numerals, number words, scales, money, measures, percents, dates, ages, hedges.

This room reads one sentence at a time. It does not know what a figure is about (claims) nor what
it is set against (relations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure


def read_figures(text: str, start: int, end: int, *, dollar: str = "USD") -> list[Figure]:
    """Every figure in `text[start:end]` (one sentence), in order; spans are offsets into `text`."""
    return []
