"""A page's words to its lines, in the order in which they are read.

Everything is told by where the words stand. This room does not know files or paragraphs.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from newscheck.reading.pdf.columns import columns_of
from newscheck.reading.pdf.rows import CELL, RAISED, cells_of
from newscheck.reading.raised import on_the_line
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.reading.pdf.rows import Row, Word

# A gap, in sizes of the type, that parts two cells with no second gap below it.
_FAR = 2.4
# And one in a line that is no row: two words of a narrow column may be spread far apart.
_FARTHEST = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is laid out: its words, and the column that it stands in.

    `dropped` are the ranges of `text` that are no copy: the numbers of notes. `first` is the width
    of its first word. `column` tells one column of the page from another.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    heavy: bool
    is_row: bool
    first: float
    dropped: tuple[tuple[int, int], ...] = ()
    column: int = 0
    limit: float = 1e9
    in_box: bool = False


def laid_out(words: Sequence[Word]) -> list[Line]:
    """The lines of a page in reading order."""
    lines: list[Line] = []
    for number, column in enumerate(columns_of(list(words), (), 0)):
        for row, is_row in zip(column.rows, _tabular(column.rows), strict=True):
            line = replace(_line(row, is_row), column=number)
            beside = [
                left
                for left, low, high in column.boxes
                if low <= line.base + line.size and line.base <= high and left > line.left
            ]
            limit = min(beside, default=line.limit)
            lines.append(replace(line, limit=limit, in_box=column.is_box))
    return lines


def _tabular(rows: Sequence[Row]) -> list[bool]:
    """Which rows are rows of a table: their cells are apart where those of a neighbour are."""
    gaps = [cells_of(row) for row in rows]
    found = [False] * len(rows)
    for at in range(len(rows) - 1):
        if _far_apart(rows[at], rows[at + 1]):
            continue
        if not (gaps[at] and gaps[at + 1]):
            continue
        shared = sum(
            min(high, high2) - max(low, low2) > 0
            for low, high in gaps[at]
            for low2, high2 in gaps[at + 1]
        )
        figures = all(
            any(map(str.isdigit, "".join(w.text for w in row))) for row in rows[at : at + 2]
        )
        # Two lines of three words, spread to the full measure, have gaps above one another too.
        if shared and (figures or shared > 1 or _all_far(gaps[at], rows[at])):
            found[at] = found[at + 1] = True
    return found


def _far_apart(above: Row, below: Row) -> bool:
    return above[0].base - below[0].base > 3.5 * max(above[0].size, below[0].size)


def _all_far(gaps: Sequence[tuple[float, float]], row: Row) -> bool:
    return all(right - left >= _FAR * row[0].size for left, right in gaps)


def _line(row: Row, is_row: bool) -> Line:
    """The line that a row of words makes: a tab between cells, letters set apart put together."""
    cells = [low for low, high in cells_of(row) if is_row or high - low >= _FARTHEST * row[0].size]
    words = _tightened(row)
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    size = sizes.most_common(1)[0][0]
    text, dropped = "", []
    right = words[0].left
    for number, word in enumerate(words):
        if number:
            text += _between(word, right, size, cells)
        raised = word.size < RAISED * size and word.base > _row_base(words, size) + 0.15 * size
        said = on_the_line(word.text, text) if raised else word.text
        if not said:
            dropped.append((len(text), len(text) + len(word.text)))
        text += said or word.text
        right = max(right, word.right)
    full = [word for word in words if word.size >= RAISED * size]
    return Line(
        text=text,
        left=words[0].left,
        right=right,
        base=_row_base(words, size),
        size=size,
        heavy=all(word.heavy for word in full),
        is_row=is_row,
        first=words[0].right - words[0].left,
        dropped=tuple(dropped),
    )


def _row_base(words: Sequence[Word], size: float) -> float:
    """The line that most of a row stands on."""
    return next((word.base for word in words if word.size >= RAISED * size), words[0].base)


def _between(word: Word, right: float, size: float, cells: Sequence[float]) -> str:
    """What stands between two words of a line."""
    gap = word.left - right
    if gap >= CELL * size and any(abs(low - right) < 0.1 for low in cells):
        return "\t"
    if gap < 0.08 * size:
        return ""
    return " " if word.spaced or gap >= 0.2 * size else ""


def _tightened(row: Row) -> Row:
    """A row in which letters that were set apart, as in "P R E S S", are words again."""
    words: Row = []
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and len(row[end].text) == 1 and not row[end].text.isdigit():
            end += 1
        if end - at < 4:
            words += row[at : max(end, at + 1)]
            at = max(end, at + 1)
            continue
        letters = row[at:end]
        gaps = [after.left - before.right for before, after in pairwise(letters)]
        usual = median(gaps)
        word = letters[0]
        for gap, letter in zip(gaps, letters[1:], strict=True):
            if gap > 1.6 * usual + 0.1 * letter.size:
                words.append(word)
                word = letter
            else:
                word = replace(word, text=word.text + letter.text, right=letter.right)
        words.append(word)
        at = end
    return words
