"""The columns of a page, in the order in which they are read.

A gutter is white from line to line and has prose beside it; a table has gaps below one another and
no prose. This room does not know lines or paragraphs.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from newscheck.reading.pdf.rows import between_words, is_figures, rows_of
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.reading.pdf.rows import Row, Word

Boxes = tuple[tuple[float, float, float], ...]
# In sizes of the type.
_GUTTER = 0.75
_SHORTEST = 3
# So many rows beside one another that begin at one place are a column, whatever their gaps.
_SURELY = 6
# So many lines are prose even where they are as short as in a narrow column of large type.
_MANY = 12
_OUT = (-1e9, 1e9)
_DEEPEST = 12
# How many gutters are followed down a page at a time.
_MOST_GUTTERS = 40


@dataclass(frozen=True, slots=True)
class Column:
    """The rows of a column from the top, and where boxes stand in it: their left, low and high."""

    rows: list[Row]
    boxes: Boxes = ()
    is_box: bool = False


def columns_of(words: list[Word], boxes: Boxes, deep: int) -> Iterator[Column]:
    """The columns that words stand in, one after another."""
    if not words:
        return
    rows = rows_of(words)
    found = _widest_gutter(rows) if deep < _DEEPEST else None
    if found is None:
        yield Column(rows, boxes)
        return
    first, last, middle = found
    above = [word for row in rows[:first] for word in row]
    beside = [word for row in rows[first : last + 1] for word in row]
    below = [word for row in rows[last + 1 :] for word in row]
    left = [word for word in beside if word.left < middle]
    right = [word for word in beside if word.left >= middle]
    if _are_columns(rows_of(left), rows_of(right)):
        for part in (above, left, right, below):
            yield from columns_of(part, boxes, deep + 1)
        return
    # The story goes around a box, and is read first.
    story, box = (left, right) if _is_prose(rows_of(left)) else (right, left)
    bases = [word.base for word in box]
    if story is left:
        edge = max(word.right for word in story), min(bases), max(bases) + box[0].size
        boxes = (*boxes, edge)
    yield from columns_of(above + story + below, boxes, deep + 1)
    for column in columns_of(box, (), deep + 1):
        yield replace(column, is_box=True)


def _gaps(row: Row) -> list[tuple[float, float]]:
    """The white in which a gutter may be: between words, and on both sides of the row."""
    least = _GUTTER * row[0].size
    wide = [(low, high) for low, high in between_words(row) if high - low >= least]
    return [(_OUT[0], row[0].left), *wide, (max(word.right for word in row), _OUT[1])]


def _is_wide(row: Row, middle: float) -> bool:
    """Whether the gap around a place is wider than the others of its row.

    Within a column it is as wide as its neighbours, however far the words are spread.
    """
    gaps = between_words(row)
    beside = [high - low for low, high in gaps if not low <= middle <= high]
    here = [high - low for low, high in gaps if low <= middle <= high]
    return bool(here) and (not beside or here[0] >= 1.5 * median(beside))


def _widest_gutter(rows: Sequence[Row]) -> tuple[int, int, float] | None:
    """The gutter between two columns that is longest: its first and last row, and its middle."""
    best: tuple[int, int, float] | None = None
    going: dict[tuple[float, float], int] = {}
    for at in range(len(rows) + 1):
        gaps = _gaps(rows[at]) if at < len(rows) else []
        least = _GUTTER * max((word.size for word in rows[at]), default=1) if gaps else 0.0
        onward: dict[tuple[float, float], int] = {}
        for (low, high), begun in going.items():
            kept = [
                (max(low, left), min(high, right))
                for left, right in gaps
                if min(high, right) - max(low, left) >= least
            ]
            for gutter in kept:
                onward[gutter] = min(begun, onward.get(gutter, begun))
            if not kept or at == len(rows):
                found = _checked(rows, begun, at - 1, low, high)
                if found is not None and (best is None or found[1] - found[0] > best[1] - best[0]):
                    best = found
        for gap in gaps:
            onward.setdefault(gap, at)
        oldest = sorted(onward.items(), key=lambda item: item[1])
        going = dict(oldest[:_MOST_GUTTERS])
    return best


def _checked(
    rows: Sequence[Row], first: int, last: int, low: float, high: float
) -> tuple[int, int, float] | None:
    """A gutter with columns beside it, without the rows at its ends that have words on one side."""
    if last - first + 1 < _SHORTEST or low <= _OUT[0] or high >= _OUT[1]:
        return None
    middle = (low + high) / 2
    left, right = [], []
    for row in rows[first : last + 1]:
        left.append([word for word in row if word.left < middle])
        right.append([word for word in row if word.left >= middle])
    rows_of_table = [is_figures(row) for row in rows[first : last + 1]]
    while left and rows_of_table[len(left) - 1]:
        left.pop()
        right.pop()
        last -= 1
    while left and not (left[-1] and right[-1]) and not _goes_on(left, right):
        left.pop()
        right.pop()
        last -= 1
    sides = [[row for row in side if row] for side in (left, right)]
    shortest = _SHORTEST if max(map(len, sides)) <= _SURELY else _SHORTEST - 1
    if min(map(len, sides)) < shortest:
        return None
    both = [row for row in rows[first : last + 1] if row[0].left < middle <= row[-1].left]
    wide = 5 * sum(_is_wide(row, middle) for row in both) >= 3 * len(both)
    if not wide and not (len(both) > _SURELY and _is_flush(sides[1])):
        return None
    if not any(_is_prose(side) for side in sides) or not all(_has_words(side) for side in sides):
        return None
    return first, last, middle


def _is_flush(side: Sequence[Row]) -> bool:
    """Whether nearly all rows of a side begin at one place."""
    left = min(row[0].left for row in side)
    return 4 * sum(row[0].left - left < 0.2 * row[0].size for row in side) >= 3 * len(side)


def _goes_on(left: list[Row], right: list[Row]) -> bool:
    """Whether the last row goes on the column that it stands in, the other being at its end."""
    side = [row for row in (left if left[-1] else right) if row]
    if len(side) < 2:
        return False
    row, before = side[-1], side[-2]
    return before[0].base - row[0].base < 2 * max(row[0].size, 1)


def _are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two sides are columns of one story, rather than the story and a box beside it."""
    prose = [_is_prose(side) for side in (left, right)]
    if all(prose):
        return True
    widths = [_usual(_widths(side)) for side in (left, right)]
    lengths = [sum(len(word.text) for row in side for word in row) for side in (left, right)]
    story = 0 if prose[0] else 1
    return min(widths) >= 0.7 * max(widths) or 2 * lengths[1 - story] >= lengths[story]


def _widths(side: Sequence[Row]) -> list[float]:
    left = min(row[0].left for row in side)
    return [row[-1].right - left for row in side]


def _usual(widths: Sequence[float]) -> float:
    """The width of the full lines of a side; a headline may be wider."""
    return sorted(widths)[4 * len(widths) // 5]


def _is_prose(side: Sequence[Row]) -> bool:
    """Whether the rows of a column are lines of sentences: long, most of them full."""
    texts = [" ".join(word.text for word in row) for row in side]
    tables = sum(map(is_figures, side))
    least = 18 if len(side) < _MANY else 12
    if sum(map(len, texts)) < least * len(texts) or 3 * tables > len(side):
        return False
    widths = _widths(side)
    full = sum(width >= 0.75 * _usual(widths) for width in widths)
    return 2 * full >= len(side)


def _has_words(side: Sequence[Row]) -> bool:
    """Whether a column is of words rather than of figures."""
    text = "".join(word.text for row in side for word in row)
    return 2 * sum(map(str.isalpha, text)) >= len(text)
