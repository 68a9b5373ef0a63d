"""The lines of a PDF's pages to its copy: paragraphs put together over lines, columns and pages.

What runs along the top or foot of page after page is left out, a word that was cut at the end of a
line is one word again, and every character is known by the line it came from. This room knows how
copy is set; it knows nothing of the file.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

from newscheck.patterns import regex
from newscheck.reading.pdf.hyphens import Hyphens
from newscheck.reading.pdf.running import LARGER, Measures, Placed, running_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.reading.layout import PieceKind
    from newscheck.reading.pdf.layout import Line

_BULLET = regex(r"[•▪●◦‣■·∙]\s*|(?:[–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
_SURE_BULLETS = frozenset("•▪●◦‣■∙")
_NOTE = regex(r"(?:\d{1,2}|[*†‡])\s*\S")
_ENDS = frozenset(".!?…:;")
_CLOSERS = "\"'”’)]»"
# Type that is so much smaller than the story's is a note's.
_SMALLER = 0.9
_LONGEST_HEADING = 200


def copy_of(
    pages: Sequence[Sequence[Line]], edges: Sequence[tuple[float, float]]
) -> dict[str, Any]:
    """The copy of the pages: its text, the lines that it came from, and how they lead to it.

    `edges` are the foot and the top of each page.
    """
    source, starts, placed = _source(pages)
    running = running_in(placed, edges, _measured(placed))
    lines = [line for line in placed if line.start not in running]
    measures = _measured(lines)
    body, notes = _notes_apart(lines, measures)
    paragraphs = [*_paragraphs(body, measures), *_paragraphs(notes, measures)]
    writing = Writing(Hyphens(line.line.text for line in lines))
    for paragraph in paragraphs:
        writing.write(paragraph, _kind(paragraph, measures))
    return {
        "source": source,
        "pages": starts,
        "text": "".join(writing.text),
        "runs": writing.runs,
        "pieces": writing.pieces,
    }


def _source(pages: Sequence[Sequence[Line]]) -> tuple[str, list[int], list[Placed]]:
    """The lines as laid out, one below the other, and where each page and each line begins."""
    texts: list[str] = []
    starts: list[int] = []
    placed: list[Placed] = []
    offset = 0
    for number, page in enumerate(pages):
        starts.append(offset)
        for line in page:
            placed.append(Placed(line, offset, number))
            texts.append(line.text)
            offset += len(line.text) + 1
        if not page:  # or two pages would begin in one place
            texts.append("")
            offset += 1
    return "\n".join([*texts, ""]), starts, placed


def _measured(lines: Sequence[Placed]) -> Measures:
    """How most of the story is set."""
    sizes: Counter[float] = Counter()
    heavy = 0
    for placed in lines:
        length = len(placed.line.text)
        sizes[round(placed.line.size * 2) / 2] += length
        heavy += length if placed.line.heavy else -length
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    steps: Counter[float] = Counter()
    for above, below in pairwise(lines):
        step = (above.line.base - below.line.base) / max(size, 1)
        same = abs(above.line.size - below.line.size) < 0.6 and _beside(above, below)
        if same and 0.5 < step < 2.6 and not (above.line.is_row or below.line.is_row):
            steps[round(step * 20) / 20] += 1
    return Measures(size, heavy > 0, steps.most_common(1)[0][0] if steps else 1.2)


def _beside(above: Placed, below: Placed) -> bool:
    """Whether two lines stand in one column."""
    return above.page == below.page and above.line.column == below.line.column


def _notes_apart(lines: Sequence[Placed], measures: Measures) -> tuple[list[Placed], list[Placed]]:
    """The story, and its boxes and the notes at the feet of pages, which would break paragraphs."""
    body: list[Placed] = []
    notes: list[Placed] = []
    for _, group in groupby(lines, key=lambda line: line.page):
        whole = list(group)
        page = [line for line in whole if not line.line.in_box]
        at = len(page)
        while at > 0 and page[at - 1].line.size < _SMALLER * measures.size:
            at -= 1
        if at == len(page) or at == 0 or not _NOTE.match(page[at].line.text):
            at = len(page)
        body += page[:at]
        notes += page[at:]
        notes += [line for line in whole if line.line.in_box]
    return body, notes


def _paragraphs(lines: Sequence[Placed], measures: Measures) -> Iterator[list[Placed]]:
    """The lines of one paragraph, heading, item or row at a time."""
    if not lines:
        return
    margins = _margins(lines)
    paragraph = [lines[0]]
    for before, line in pairwise(lines):
        if _begins(paragraph, before, line, margins, measures):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


Margins = dict[tuple[int, int], tuple[float, float]]


def _margins(lines: Iterable[Placed]) -> Margins:
    """The left end of each column, and the right end of its full lines: a headline may be wider."""
    columns: dict[tuple[int, int], list[Line]] = {}
    for placed in lines:
        columns.setdefault((placed.page, placed.line.column), []).append(placed.line)
    margins: Margins = {}
    for key, column in columns.items():
        rights = sorted(line.right for line in column)
        margins[key] = min(line.left for line in column), rights[9 * len(rights) // 10]
    return margins


def _begins(
    paragraph: Sequence[Placed],
    above: Placed,
    below: Placed,
    margins: Margins,
    measures: Measures,
) -> bool:
    """Whether a line begins a paragraph, rather than going on the one before it."""
    before, line = above.line, below.line
    if before.is_row or line.is_row:
        return True
    if abs(before.size - line.size) > 0.08 * max(before.size, line.size):
        return True
    if before.heavy != line.heavy and (before.heavy or _finished(before.text)):
        return True
    bullet = _BULLET.match(line.text)
    finished = _finished(before.text)
    if bullet and (line.text[0] in _SURE_BULLETS or finished or _is_item(paragraph)):
        return True
    left, right = margins[above.page, before.column]
    right = min(right, before.limit)
    room = right - before.right - 0.3 * line.size
    short = room > line.first + 0.7 * line.size and not _wraps_early(before.text)
    if not _beside(above, below):
        far = room > line.first + 3 * line.size
        return far or _ends_a_sentence(before.text) or line.size > LARGER * measures.size
    step = (before.base - line.base) / line.size
    if step > max(measures.leading, _leading(paragraph)) + 0.25 or step < 0:
        return True
    if line.size > LARGER * measures.size:
        return False  # the lines of a heading are broken where it looks well
    if _is_item(paragraph) and line.left > paragraph[0].line.left + 0.4 * line.size:
        return finished and short  # or under the words of the item
    if line.text[0].islower() and not finished and before.right - left > 0.6 * (right - left):
        return False
    return short or _is_indented(paragraph, before, line, left)


def _leading(paragraph: Sequence[Placed]) -> float:
    """The leading of the paragraph so far, where it has any."""
    if len(paragraph) < 2 or not _beside(paragraph[-2], paragraph[-1]):
        return 0.0
    step = (paragraph[-2].line.base - paragraph[-1].line.base) / paragraph[-1].line.size
    return step if step < 2.2 else 0.0


def _wraps_early(words: str) -> bool:
    """Whether a line ends in the middle of a word, short as it may be."""
    return words.endswith("-") and words[-2:-1].isalpha()


def _is_indented(paragraph: Sequence[Placed], before: Line, line: Line, left: float) -> bool:
    indent = 0.7 * line.size
    if _is_item(paragraph):
        # Under the item's words, or under its bullet; farther left is not the item's any more.
        return line.left < paragraph[0].line.left - indent
    return line.left > before.left + indent and before.left < left + indent


def _is_item(paragraph: Sequence[Placed]) -> bool:
    return bool(paragraph) and _BULLET.match(paragraph[0].line.text) is not None


def _ends_a_sentence(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in _ENDS - {":", ";"}


def _finished(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in _ENDS


def _kind(paragraph: Sequence[Placed], measures: Measures) -> PieceKind:
    first = paragraph[0].line
    if first.is_row:
        return "row"
    if _BULLET.match(first.text) and len(first.text) > 2:
        return "item"
    length = sum(len(placed.line.text) for placed in paragraph)
    if length > _LONGEST_HEADING or not any(map(str.isalpha, first.text)):
        return "text"
    larger = first.size > LARGER * measures.size
    bold = all(placed.line.heavy for placed in paragraph) and not measures.heavy
    finished = _finished(paragraph[-1].line.text)
    return "heading" if larger or (bold and not finished) else "text"


class Writing:
    """The text while it is written, and the runs that lead from it back to the source."""

    def __init__(self, hyphens: Hyphens) -> None:
        self.hyphens = hyphens
        self.text: list[str] = []
        self.runs: list[tuple[int, int, int]] = []
        self.pieces: list[tuple[int, int, int, PieceKind]] = []
        self.offset = 0

    def write(self, paragraph: Sequence[Placed], kind: PieceKind) -> None:
        """Write a paragraph, and a blank line before it."""
        first = paragraph[0]
        if self.offset:
            self._add("\n\n", first.start, 0)
        start = self.offset
        for line, following in pairwise([*paragraph, None]):
            self._add_line(line, following)
        bullet = _BULLET.match(first.line.text) if kind == "item" else None
        words = start + (bullet.end() if bullet else 0)
        if self.offset > words:
            self.pieces.append((start, self.offset, words, kind))

    def _add_line(self, placed: Placed | None, following: Placed | None) -> None:
        assert placed is not None
        line = placed.line
        at = 0
        end = len(line.text)
        joint = 1
        if following is not None and line.text.endswith("-"):
            kept = self.hyphens.kept(line.text, following.line.text)
            end, joint = (end, 0) if kept else (end - 1, 0)
        for begin, until in (*line.dropped, (end, end)):
            if at < begin:
                self._add(line.text[at:begin], placed.start + at, begin - at)
            at = max(at, until)
        if following is not None and joint:
            self._add(" ", placed.start + len(line.text), 1)

    def _add(self, words: str, start: int, width: int) -> None:
        self.text.append(words)
        self.runs.append((len(words), start, width))
        self.offset += len(words)
