"""Small figures set above the line: which of them are copy, and how they are written on one line.

"km²" and "20th" are; the number of a note is not, and would make "Monday 1" or "4.21 million" of
the words before it. This room knows characters only.
"""

from __future__ import annotations

from newscheck.patterns import regex

# What may stand before a raised 2 or 3 that is part of a unit.
_UNIT = regex(r"(?:^|[^A-Za-z])(?:[kcdmµ]?m|ft|in|mi|yd)$|CO$")
_NOTE = regex(r"[\d\s,;*†‡§¶()\[\]–-]*|[a-z]")
_POWERS = str.maketrans("23", "²³")


def on_the_line(raised: str, before: str) -> str:
    """Raised words as they are to be read behind the words `before`: of the same length, or ""."""
    if raised in ("2", "3") and _UNIT.search(before[-4:]):
        return raised.translate(_POWERS)
    return "" if _NOTE.fullmatch(raised) else raised
