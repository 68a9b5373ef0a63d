"""Where the words of a document stand in the file that they were taken from.

Markup, entities and hyphens at line ends are no copy, so a document's text may be less than its
file. Every room works on the text alone; this one leads from it back to the file, when a place is
shown. It knows offsets only.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a document's text: `length` characters that stand for `width` of the file's.

    Where the two are equal the stretch is the file's own, character for character. `start` is an
    offset into the file. A `width` of 0 is white space of ours, put between two pieces.
    """

    length: int
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that a text was taken from, as decoded, and the runs that make up the text.

    `starts` holds the offset into the text at which each run begins. `pages` holds, for a file of
    pages, the offset into the file at which each page begins. Offsets are code points throughout.
    """

    source: str
    starts: tuple[int, ...]
    runs: tuple[Run, ...]
    pages: tuple[int, ...] = ()

    def start(self, offset: int) -> int:
        """The offset into the file of the character that stands at an offset into the text."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return 0
        run, past = self.runs[at], offset - self.starts[at]
        if run.length == run.width:
            return run.start + min(past, run.width)
        # An entity or a fold of white space is one thing: only its ends are anybody's places.
        return run.start if past < run.length else run.start + run.width

    def end(self, offset: int) -> int:
        """The offset into the file just past the character that ends at an offset into the text."""
        at = bisect_right(self.starts, offset - 1) - 1
        if at < 0:
            return 0
        run, past = self.runs[at], offset - self.starts[at]
        if run.length == run.width:
            return run.start + min(past, run.width)
        return run.start + run.width


def make_origin(source: str, runs: Iterable[Run], pages: Iterable[int] = ()) -> Origin:
    """The origin of the text that the runs make up, one after another."""
    kept = tuple(run for run in runs if run.length)
    starts, offset = [], 0
    for run in kept:
        starts.append(offset)
        offset += run.length
    return Origin(source, tuple(starts), kept, tuple(pages))
