"""The words of a page and the rows that they stand in, across all of its columns.

This room knows where words stand; it does not know which of them belong together.
"""

from __future__ import annotations

from bisect import bisect_left
from statistics import median
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

# All in sizes of the type. Words on one line may stand so much above one another.
_SAME_LINE = 0.35
# A gap between the cells of a table.
CELL = 0.9
# How many times the usual gap of its line a cell's gap is: the words of a full line are spread too.
_WIDER = 2.2
RAISED = 0.8
# No line of a column is shorter, but the last of a paragraph.
_PROSE = 28
_MOST_CAPITALS = 8
# What stands apart from the words of an item.
_BULLET = regex(r"[•▪●◦‣■·∙–—o-]|\(?(?:\d{1,2}|[a-z])[.)]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where it begins and ends, and the line that it stands on, in points from below.

    `size` is that of its type, `spaced` says that a space stands before it, `heavy` that it is bold.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    spaced: bool = True
    heavy: bool = False


Row = list[Word]


def rows_of(words: list[Word]) -> list[Row]:
    """The words that stand on one line, whatever column each is in, from the top down."""
    rows: list[Row] = []
    sizes: list[float] = []
    small: list[Word] = []
    usual = median(word.size for word in words)
    for word in sorted(_with_capitals_down(words, usual), key=lambda word: (-word.base, word.left)):
        if rows and rows[-1][0].base - word.base <= _SAME_LINE * min(sizes[-1], word.size):
            rows[-1].append(word)
        elif word.size < RAISED * usual and len(word.text) <= 4:
            small.append(word)
        else:
            rows.append([word])
            sizes.append(word.size)
    rows += _beside_raised(rows, small)
    for row in rows:
        row.sort(key=lambda word: word.left)
    return sorted(rows, key=lambda row: -max(row, key=lambda word: word.size).base)


def _with_capitals_down(words: list[Word], usual: float) -> list[Word]:
    """A letter as tall as several lines stands on the first of them, before the rest of its word."""
    tall = [word for word in words if word.size > 1.8 * usual and len(word.text) == 1]
    if not 0 < len(tall) <= _MOST_CAPITALS:
        return words
    for capital in tall:
        beside = [
            word
            for word in words
            if 0 <= word.left - capital.right + 1 < 0.5 * capital.size
            and -0.2 * usual < word.base - capital.base < 0.9 * capital.size
            and word.size < 1.2 * usual
        ]
        if capital.text.isupper() and len({round(word.base) for word in beside}) > 1:
            first = max(beside, key=lambda word: (word.base, -word.left))
            words = [word for word in words if word is not capital and word is not first]
            words.append(replace(capital, base=first.base, size=first.size))
            words.append(replace(first, left=capital.right, spaced=capital.text in "AI"))
    return words


def _beside_raised(rows: list[Row], small: list[Word]) -> list[Row]:
    """Put small words to the lines that they are raised above, or into rows of their own."""
    alone: list[Row] = []
    bases = [-row[0].base for row in rows]
    for word in small:
        at = bisect_left(bases, -word.base)
        # The line that it is raised above is the next below it, the one sunk below the last above.
        for beside in (at, at - 1):
            if 0 <= beside < len(rows) and _touches(word, rows[beside]):
                rows[beside].append(word)
                break
        else:
            if alone and abs(alone[-1][0].base - word.base) <= _SAME_LINE * word.size:
                alone[-1].append(word)
            else:
                alone.append([word])
    return alone


def _touches(word: Word, row: Row) -> bool:
    """Whether a word stands right behind or before a word of a row, a little above or below it."""
    for other in row:
        gap = max(word.left - other.right, other.left - word.right)
        if -0.6 * other.size < word.base - other.base < 0.7 * other.size and gap < other.size / 2:
            return True
    return False


def between_words(row: Row) -> list[tuple[float, float]]:
    """The white between the words of a row."""
    gaps = []
    right = row[0].right
    for word in row[1:]:
        if word.left - right >= 0.02 * word.size:
            gaps.append((right, word.left))
        right = max(right, word.right)
    return gaps


def cells_of(row: Row) -> list[tuple[float, float]]:
    """The gaps of a row that may part cells: far wider than those between its words."""
    gaps = between_words(row)
    if gaps and gaps[0][0] == row[0].right and _BULLET.fullmatch(row[0].text):
        gaps = gaps[1:]
    if not gaps:
        return []
    widths = [right - left for left, right in gaps]
    size = median(word.size for word in row)
    if _is_spread(row, widths, size):
        return []
    narrow = [width for width in widths if width < CELL * size]
    least = max(CELL * size, _WIDER * (median(narrow) if narrow else 0.2 * size))
    return [gap for gap, width in zip(gaps, widths, strict=True) if width >= least]


def _is_spread(row: Row, widths: Sequence[float], size: float) -> bool:
    """Whether a few words are only spread to the full measure, all as far apart.

    A row of years or of figures looks like that, too, and parts that are farther apart are cells.
    """
    if max(widths) >= 4 * size or max(widths) - min(widths) >= 0.1 * max(widths) + 0.3:
        return False
    return not all(word.text.lstrip("$£€¥+-−–(")[:1].isdigit() for word in row[1:])


def is_figures(row: Row) -> bool:
    """Whether a row is of a table: a figure by itself, and nothing as long as a line of prose."""
    cells = [""]
    right = row[0].left
    for word in row:
        if word.left - right >= CELL * word.size:
            cells.append("")
        cells[-1] += f" {word.text}"
        right = max(right, word.right)
    return max(map(len, cells)) < _PROSE and any(
        cell[1:].lstrip("$£€¥+-−(")[:1].isdigit() and sum(map(str.isalpha, cell)) * 3 < len(cell)
        for cell in cells[1:]
    )
