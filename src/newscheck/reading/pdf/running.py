"""What runs along the edges of a PDF's pages and is no copy: heads, feet and numbers of pages.

A line is known by standing in the same place on other pages, or alone in the margin. This room does
not know paragraphs.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.reading.pdf.layout import Line

# How many lines at the top and at the foot of a page may run along.
_EDGE = 3
# Of the paper, in points, what lies above and below any story.
_HEAD, _FOOT = 56, 50
# Type that is so much larger than the story's is a heading's.
LARGER = 1.1
_DIGITS = regex(r"\d+")
_PAGE_NUMBER = regex(
    r"(?:page\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|/|\|)\s*\d{1,4})?\s*[-–—|]?", 2
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with where it begins in the source, and the page it is on."""

    line: Line
    start: int
    page: int


@dataclass(frozen=True, slots=True)
class Measures:
    """How the story is set: the size of its type, whether that is bold, and its leading in sizes."""

    size: float
    heavy: bool
    leading: float


def running_in(
    placed: Sequence[Placed], edges: Sequence[tuple[float, float]], measures: Measures
) -> set[int]:
    """Where the lines begin that run along the edges of pages, numbers of pages among them.

    `edges` are the foot and the top of each page.
    """
    running = _repeated(placed, len(edges))
    for number, group in groupby(placed, key=lambda line: line.page):
        page = sorted(group, key=lambda line: -line.line.base)
        running.update(line.start for line in _in_margins(page, edges[number], measures))
    return running


def _in_margins(
    page: Sequence[Placed], edges: tuple[float, float], measures: Measures
) -> list[Placed]:
    """The lines of a page, from its top, that stand in its margins, well apart from the others."""
    foot, top = edges
    above = [line for line in page if line.line.base > top - _HEAD]
    below = [line for line in page if line.line.base < foot + _FOOT]
    between = page[len(above) : len(page) - len(below)]
    if not between:
        return []
    apart = 1.7 * measures.leading * measures.size
    found: list[Placed] = []
    # A date that stands by itself at the top is the story's.
    if (
        len(above) <= _EDGE
        and above
        and above[-1].line.base - between[0].line.base >= apart
        and not any(_is_larger(line, measures) or _has_digits(line) for line in above)
    ):
        found += above
    if below and between[-1].line.base - below[0].line.base >= apart and len(below) <= _EDGE:
        found += [line for line in below if not _is_larger(line, measures)]
    return found


def _is_larger(line: Placed, measures: Measures) -> bool:
    return line.line.size > LARGER * measures.size


def _has_digits(line: Placed) -> bool:
    return any(map(str.isdigit, line.line.text))


def _repeated(placed: Sequence[Placed], pages: int) -> set[int]:
    """Where the lines begin that stand in one place on several pages, or number their page."""
    edges = []
    for _, group in groupby(placed, key=lambda line: line.page):
        page = sorted(group, key=lambda line: -line.line.base)
        for rank, line in enumerate(page):
            if rank < _EDGE or rank >= len(page) - _EDGE:
                edges.append(
                    (line, rank in (0, 1, len(page) - 1), _DIGITS.sub("#", line.line.text).strip())
                )
    seen = Counter((words, round(line.line.base / 4)) for line, _, words in edges)
    running: set[int] = set()
    first: set[int] = set()
    for line, outermost, words in edges:
        near = sum(seen[words, round(line.line.base / 4) + by] for by in (-1, 0, 1))
        if (
            (near >= 2 and near * 3 >= pages)
            or (near > 2 and outermost)
            or _is_page_number(line, placed)
        ):
            running.add(line.start)
            if outermost:
                first.add(line.start)
    # Pages with hardly more than that on them are slides, and it may be what they say.
    return running if 2 * len(running) < len(placed) else first


def _is_page_number(line: Placed, placed: Sequence[Placed]) -> bool:
    """Whether a line at an edge says no more than which page it is."""
    words = line.line.text.strip()
    if not _PAGE_NUMBER.fullmatch(words):
        return False
    if words.isalpha():
        return len(words) <= 4 and words.islower()
    return words.isdigit() is False or int(words) <= line.page + 400
