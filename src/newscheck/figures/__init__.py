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

# Most sentences hold no figure, and are done with at the speed of bytes: every word at which one
# begins is of plain letters, so that all else may part words.
_DIGITS = b"0123456789"
_LETTERS = bytes(byte if byte in b"abcdefghijklmnopqrstuvwxyz" else 32 for byte in range(256))
_WORDS = frozenset(word.encode() for word in ANCHORS if word not in FRACTION_SIGNS)
_SIGN = regex(f"[{''.join(FRACTION_SIGNS)}]")


def may_hold_figures(text: str, start: int, end: int) -> bool:
    """Whether there is anything in `text[start:end]` that a figure could begin with."""
    sentence = text[start:end].lower().encode(errors="replace")
    if len(sentence.translate(None, _DIGITS)) < len(sentence):
        return True
    if not _WORDS.isdisjoint(sentence.translate(_LETTERS).split()):
        return True
    return len(sentence) > end - start and _SIGN.search(text, start, end) is not None


def figures_of(t: Tokens, *, dollar: str = "USD") -> list[Figure]:
    """Every figure of a sentence, in order; spans are offsets into the whole text."""
    return scan(t, dollar)


def read_figures(text: str, start: int, end: int, *, dollar: str = "USD") -> list[Figure]:
    """Every figure in `text[start:end]` (one sentence), in order; spans are offsets into `text`."""
    if not may_hold_figures(text, start, end):
        return []
    return figures_of(tokenize(text, start, end), dollar=dollar)
