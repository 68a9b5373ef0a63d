"""Which stretches of the copy stand inside quotation marks, straight or curly.

Apostrophes and the marks for feet and inches are no quotation marks. A quotation may run over
sentences, and over paragraphs where each of them opens it again and only the last closes it.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.document import Span

_MARKS = regex("[\"“”„‟«»'‘’]")
_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_STRAIGHT = '"'
_BEFORE_OPENING = frozenset("([{—–-\"“‘'/")
# A quotation in single marks is short; one that does not close within this was an apostrophe.
_LONGEST_SINGLE = 600
_ELISIONS = ("em", "til", "tis", "twas", "cause", "bout", "n", "round")
_AT_THE_END = frozenset(".,?!…;:")


class Quotes:
    """The quoted stretches of a text, in order."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def hold(self, span: Span) -> bool:
        """Whether a span stands inside a quotation."""
        i = bisect_right(self._starts, span.start) - 1
        return i >= 0 and span.end <= self._ends[i]

    def outside(self, text: str, span: Span) -> str:
        """The words of a span that stand in no quotation."""
        kept = []
        at = span.start
        for i in range(bisect_right(self._ends, at), len(self._ends)):
            if self._starts[i] >= span.end:
                break
            kept.append(text[at : max(at, self._starts[i])])
            at = min(max(at, self._ends[i]), span.end)
        kept.append(text[at : span.end])
        return " ".join(kept)


def read_quotes(text: str, blocks: Iterable[Span]) -> Quotes:
    """The quotations of a text's paragraphs."""
    found: list[tuple[int, int]] = []
    carried: int | None = None
    for block in blocks:
        begin = block.start
        while begin < block.end and text[begin].isspace():
            begin += 1
        if carried is not None and text[begin : begin + 1] in ("“", _STRAIGHT, "«"):
            found.append((carried, begin))
            carried = _read_block(text, begin + 1, block.end, begin, found)
        else:
            carried = _read_block(text, begin, block.end, None, found)
    return Quotes(found)


def _read_block(
    text: str, begin: int, end: int, double: int | None, found: list[tuple[int, int]]
) -> int | None:
    """Note one paragraph's quotations, and return where one that is still open began."""
    single: int | None = None
    tentative: int | None = None
    for match in _MARKS.finditer(text, begin, end):
        at = match.start()
        mark = text[at]
        if mark in "'‘’":
            if double is not None:
                continue
            if single is not None and at - single > _LONGEST_SINGLE:
                single, tentative = _settle(single, tentative, found)
            if single is None:
                single = at if _opens_single(text, at, begin, end) else None
            elif _closes_single(text, at, end):
                if text[at - 1] == "s" and tentative is None:
                    tentative = at
                elif text[at - 1] != "s":
                    found.append((single, at + 1))
                    single = tentative = None
            elif mark == "‘":
                single, tentative = _settle(single, tentative, found)
                single = at
            continue
        if double is None:
            if _opens_double(text, at, end):
                single, tentative = _settle(single, tentative, found)
                double = at
        elif _closes_double(text, at):
            found.append((double, at + 1))
            double = None
    _settle(single, tentative, found)
    return double


def _settle(
    single: int | None, tentative: int | None, found: list[tuple[int, int]]
) -> tuple[None, None]:
    """Close a quotation in single marks at what looked like a possessive, if anything did."""
    if single is not None and tentative is not None:
        found.append((single, tentative + 1))
    return None, None


def _opens_double(text: str, at: int, end: int) -> bool:
    mark = text[at]
    if mark in _OPENING:
        return True
    if mark != _STRAIGHT:
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isdigit() or before in ("'", "’", "½", "¼", "¾"):
        return False  # inches, or seconds of arc
    return at + 1 < end and not after.isspace()


def _closes_double(text: str, at: int) -> bool:
    mark = text[at]
    if mark in _CLOSING:
        return True
    if mark != _STRAIGHT or _is_height(text, at):
        return False  # 6'2" within a quotation is a height
    # A mark that opens while a quotation is open begins its next paragraph, set solid.
    return not (text[at - 1].isspace() and text[at + 1 : at + 2].isalnum())


def _is_height(text: str, at: int) -> bool:
    i = at
    while i > at - 3 and text[i - 1 : i].isdigit():
        i -= 1
    return i < at and text[i - 1 : i] in ("'", "’", "′")


def _opens_single(text: str, at: int, begin: int, end: int) -> bool:
    mark = text[at]
    before, after = text[at - 1 : at] if at > begin else "", text[at + 1 : at + 2]
    if before and not (before.isspace() or before in _BEFORE_OPENING):
        return False
    if not (after.isalnum() or after in "£$€“"):
        return False
    if mark == "’":
        return False
    if mark == "'" and (after.isdigit() or _elided(text, at, end)):
        return _closed_soon(text, at, end) and not after.isdigit()
    return True


def _elided(text: str, at: int, end: int) -> bool:
    word = text[at + 1 : min(at + 7, end)].lower()
    return any(
        word.startswith(short) and not word[len(short) : len(short) + 1].isalpha()
        for short in _ELISIONS
    )


def _closed_soon(text: str, at: int, end: int) -> bool:
    """Whether a plain closing mark follows within a few words."""
    return any(
        _closes_single(text, other.start(), end) and text[other.start() - 1] != "s"
        for other in _MARKS.finditer(text, at + 1, min(end, at + 80))
        if other.group() == "'"
    )


def _closes_single(text: str, at: int, end: int) -> bool:
    if text[at] == "‘":
        return False
    after = text[at + 1 : at + 2] if at + 1 < end else ""
    return not after.isalnum() and not text[at - 1].isspace()
