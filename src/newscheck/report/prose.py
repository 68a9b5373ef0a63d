"""Words of the copy made fit to show: one line, nothing that a terminal would obey.

This room does not know the report.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

# A sentence longer than this is shown only near its marked figures.
LONGEST = 700
NEAR = 180
GAP = " … "


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the copy as shown, and where the marked spans came to stand in them."""

    text: str
    marks: tuple[Span, ...]


def clean(text: str) -> str:
    """The text on one line: white space is one space, marks without a shape of their own go, and a
    control character is shown as its escape, so that no copy can command a terminal."""
    return " ".join("".join(_shown(c) for c in text).split())


def visible(path: str) -> str:
    """A path with whatever is not printable escaped; its spaces are its own."""
    return "".join(c if c.isprintable() else _escape(c) for c in path)


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    # Soft hyphens, joiners and marks that turn the reading direction are invisible; dropped, they
    # can neither hide words nor shift the underlining.
    return "" if unicodedata.category(character) == "Cf" else _escape(character)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def excerpt(text: str, span: Span, marks: Sequence[Span]) -> Excerpt:
    """The words of `span`, with the marks that lie in it; what is far from any mark is cut."""
    inside = sorted(mark for mark in set(marks) if span.holds(mark) and len(mark))
    kept = _kept(span, inside)
    ends = {end for mark in inside for end in (mark.start, mark.end)}
    places: dict[int, int] = {}
    words = "" if kept[0].start == span.start else GAP.lstrip()
    for number, part in enumerate(kept):
        words += GAP if number else ""
        words, found = _appended(words, text, part, ends)
        places |= found
    words = words.rstrip()
    if kept[-1].end < span.end:
        words += GAP.rstrip()
    placed = (Span(places[mark.start], places[mark.end]) for mark in inside)
    return Excerpt(words, tuple(placed))


def _appended(before: str, text: str, part: Span, ends: set[int]) -> tuple[str, dict[int, int]]:
    """The words with those of `part` after them, and where each of `ends` came to stand."""
    shown, length, places = [before], len(before), {}
    spaced = not before or before.endswith(" ")
    for offset in range(part.start, part.end):
        if offset in ends:
            places[offset] = length
        piece = _shown(text[offset])
        if piece == " " and spaced:
            continue
        shown.append(piece)
        length += len(piece)
        spaced = piece == " " if piece else spaced
    places[part.end] = length
    return "".join(shown), places


def _kept(span: Span, marks: Sequence[Span]) -> list[Span]:
    """The parts of a span that are shown, in order."""
    if len(span) <= LONGEST:
        return [span]
    kept: list[Span] = []
    for mark in marks or (Span(span.start, span.start + LONGEST - 2 * NEAR),):
        part = Span(max(span.start, mark.start - NEAR), min(span.end, mark.end + NEAR))
        if kept and part.start <= kept[-1].end:
            part = Span(kept.pop().start, part.end)
        kept.append(part)
    return kept
