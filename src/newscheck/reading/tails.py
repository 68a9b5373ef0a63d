"""How far furniture reaches: from the heading of a list of other stories to where copy resumes.

The marks of single lines come from `furniture`; this room looks at how lines follow one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.reading.dates import read_date_line
from newscheck.reading.furniture import is_contact
from newscheck.reading.layout import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.reading.furniture import Mark
    from newscheck.reading.layout import Piece

_NAME = regex(r"(?<=[a-z,;] )[A-Z][a-z]{3,}")
_SPEAKS = regex(r"[\"“”]|\b(?:said|says|told|added|according to)\b")
_LONGEST_HEADLINE = 160
# In words.
_LONGEST_BLURB = 50
_LONGEST_TEASER = 25
# Pieces of a story that tell whom and what it is about.
_ENOUGH = 100


def furniture_among(
    text: str, pieces: Sequence[Piece], marks: Sequence[Mark | None], body: int
) -> list[bool]:
    """Which pieces are furniture. `body` is the index of the first piece that may be the story."""
    page = _Page(text, pieces, marks)
    dropped = [mark is not None for mark in marks]
    at = body
    while at < len(pieces):
        mark = marks[at]
        if mark is None or mark in ("line", "caption"):
            at += 1
            continue
        end = at + 1
        if mark == "comments":
            end = len(pieces)
        elif mark in ("tail", "links"):
            end = page.tail_end(at, strong=mark == "tail", body=body)
        elif mark == "contact":
            end = page.contact_end(at)
        elif mark == "disclaimer":
            end = page.disclaimer_end(at)
        dropped[at:end] = [True] * (end - at)
        at = end
    return dropped


class _Page:
    """The pieces of a page with what the walk over them asks again and again."""

    def __init__(self, text: str, pieces: Sequence[Piece], marks: Sequence[Mark | None]) -> None:
        self.text = text
        self.pieces = pieces
        self.marks = marks
        self.prose = [
            mark is None
            and piece.kind != "row"
            and ends_a_sentence(text, piece.end, piece.start)
            and piece.end - piece.start > 24
            for piece, mark in zip(pieces, marks, strict=True)
        ]

    def words(self, at: int) -> str:
        piece = self.pieces[at]
        return self.text[piece.words : piece.end]

    def tail_end(self, at: int, *, strong: bool, body: int) -> int:
        """The first piece after a heading of links at which the article goes on, or the end."""
        count = len(self.pieces)
        blurbs = 0
        now = at + 1
        while now < count:
            if not self.prose[now]:
                now += 1
                continue
            stop = now
            while stop < count and self.prose[stop]:
                stop += 1
            after_headline = now > at + 1 and self._is_headline(now - 1)
            first = now
            # Where a label has a bare list of links under it, what comes below them is no blurb.
            listed = not strong and not blurbs and now - at > 3
            if after_headline and not listed and self._is_blurb(now, stop, seen=blurbs > 0):
                blurbs += 1
                first += 1
            if first < stop and self._resumes(first, stop, at, strong=strong, body=body):
                return first
            now = stop
        return count

    def _is_headline(self, at: int) -> bool:
        piece = self.pieces[at]
        return not self.prose[at] and piece.end - piece.start <= _LONGEST_HEADLINE

    def _is_blurb(self, now: int, stop: int, *, seen: bool) -> bool:
        """Whether a paragraph under a headline is its blurb, as the next one is of the next."""
        if self.words(now).count(" ") > _LONGEST_BLURB:
            return False
        if seen:
            return True
        if stop - now != 1:
            return False
        following = stop
        while following < len(self.pieces) and not self.prose[following]:
            following += 1
        after = following + 1
        return following < len(self.pieces) and not (after < len(self.pieces) and self.prose[after])

    def _resumes(self, first: int, stop: int, at: int, *, strong: bool, body: int) -> bool:
        """Whether paragraphs after a list of links are the article again."""
        said = " ".join(self.words(i) for i in range(first, min(stop, first + 4)))
        length = said.count(" ") + 1
        if not any(self.prose[body : min(at, body + _ENOUGH)]):
            return length >= 20
        shared = len(self._names(body, at) & set(_NAME.findall(said)))
        if not strong:
            return shared > 0 or not self._only_teasers(at)
        several = stop - first > 1
        return (several and length >= 45 and (shared > 1 or _SPEAKS.search(said) is not None)) or (
            not several and length >= 25 and shared > 1 and _SPEAKS.search(said) is not None
        )

    def _only_teasers(self, at: int) -> bool:
        """Whether nothing but a few short lines follows to the end, and the last is a headline."""
        rest = range(at + 1, len(self.pieces))
        return (
            2 <= len(rest) <= 12
            and not self.prose[rest[-1]]
            and all(
                self.marks[i] is not None or self.words(i).count(" ") < _LONGEST_TEASER
                for i in rest
            )
        )

    def _names(self, body: int, at: int) -> set[str]:
        return {
            name
            for i in range(body, min(at, body + _ENOUGH))
            if self.prose[i]
            for name in _NAME.findall(self.words(i))
        }

    def contact_end(self, at: int) -> int:
        """Past the names and numbers under "Media contact": up to prose or its heading."""
        now = at + 1
        while now < len(self.pieces):
            words = self.words(now)
            if read_date_line(words) is not None:
                return now
            if self.marks[now] is not None or is_contact(words):
                now += 1
                continue
            if self.prose[now] or len(words) > 90:
                return now
            if now + 1 < len(self.pieces) and self.prose[now + 1]:
                return now
            now += 1
        return now

    def disclaimer_end(self, at: int) -> int:
        """Past the paragraphs under a lawyers' heading: up to the next heading."""
        now = at + 1
        while now < len(self.pieces) and (self.prose[now] or self.marks[now] == "line"):
            now += 1
        return now
