"""Remarks to newscheck in plain text: taken out while the page is read, and put back when it is.

A text is read as if no remark stood in it, wherever it stands, so that none breaks a paragraph or a
figure. Each becomes a piece of furniture: where it stood, or before the paragraph that it stood in.
This room does not know what the remarks say.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from newscheck.document import Block, Span
from newscheck.origin import Run, make_origin
from newscheck.reading.lines import line_starts
from newscheck.remarks import remarks_in
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.document import Document

_BLANK = " \t"
_LINE_ENDS = "\r\n"


@dataclass(frozen=True, slots=True)
class Cut:
    """A remark that was taken out: its place in the file, all that went with it, and where from.

    `at` is the offset into the text that is left.
    """

    remark: Span
    gone: Span
    at: int


def taken_out(text: str) -> tuple[str, tuple[Cut, ...]]:
    """The text without its remarks, and the remarks."""
    left: list[str] = []
    cuts: list[Cut] = []
    done = length = 0
    opened = True  # nothing but remarks stands on the line so far
    for remark in remarks_in(text):
        if text[remark.span.end - 3 : remark.span.end] != "-->":
            continue  # no comment: it stays where it is, for all to see
        gone, opened = _gone_with(text, remark.span, done, opened)
        left.append(text[done : gone.start])
        length += gone.start - done
        cuts.append(Cut(remark.span, gone, length))
        done = gone.end
    return "".join([*left, text[done:]]), tuple(cuts)


def _gone_with(text: str, remark: Span, done: int, opened: bool) -> tuple[Span, bool]:
    """A remark with its line, where it has one to itself, or else with the space that is too much.

    `done` is where the remark before it went, and `opened` whether that one began its line; so is
    the answer.
    """
    start, end = remark.start, remark.end
    while start > done and text[start - 1] in _BLANK:
        start -= 1
    while end < len(text) and text[end] in _BLANK:
        end += 1
    opens = opened if start == done else text[start - 1] in _LINE_ENDS
    closes = end == len(text) or text[end] in _LINE_ENDS
    if opens and closes:
        end += 2 if text.startswith("\r\n", end) else end < len(text)
        return Span(start, end), True
    if opens:
        return Span(remark.start, end), True
    if start < remark.start and (closes or end > remark.end):
        return Span(remark.start - 1, remark.end), False
    return remark, False


def put_back(document: Document, cuts: Sequence[Cut], source: str) -> Document:
    """The document of what was left, with its remarks as furniture again."""
    if not cuts:
        return document
    places = _places(document, cuts)
    text, runs, blocks = _joined(document, cuts, places, source)
    inserts = sorted((at, size) for (at, _), size in zip(places, _sizes(cuts, places), strict=True))
    shift = _Shift(inserts)
    moved = [Block(b.kind, shift.span(b.span)) for b in document.blocks]
    furniture = [Block("furniture", span) for span in blocks]
    ordered = sorted([*moved, *furniture], key=lambda block: block.span.start)
    index = {id(block): at for at, block in enumerate(ordered)}
    return replace(
        document,
        text=text,
        title_span=shift.span(document.title_span) if document.title_span else None,
        blocks=tuple(ordered),
        sentences=tuple(
            replace(s, span=shift.span(s.span), block=index[id(moved[s.block])])
            for s in document.sentences
        ),
        line_starts=line_starts(source),
        origin=None if text == source else make_origin(source, runs),
    )


def _places(document: Document, cuts: Sequence[Cut]) -> list[tuple[int, bool]]:
    """Where each remark is put in the text that was left, and whether that is another place."""
    starts = [block.span.start for block in document.blocks]
    found = []
    for cut in cuts:
        at = bisect_left(starts, cut.at) - 1  # the last block that begins before the remark
        if at >= 0 and _inside(document.text, document.blocks[at].span, cut.at):
            found.append((starts[at], True))
        else:
            found.append((cut.at, False))
    return found


def _inside(text: str, block: Span, at: int) -> bool:
    """Whether an offset is in a block or at the end of its last line."""
    if at <= block.end:
        return True
    between = text[block.end : at]
    return not any(end in between for end in _LINE_ENDS)


def _sizes(cuts: Sequence[Cut], places: Sequence[tuple[int, bool]]) -> list[int]:
    return [
        len(cut.remark) + 1 if moved else len(cut.gone)
        for cut, (_, moved) in zip(cuts, places, strict=True)
    ]


class _Shift:
    """How far what was left moves, as the remarks go in before it."""

    def __init__(self, inserts: Sequence[tuple[int, int]]) -> None:
        self.at = [at for at, _ in inserts]
        self.sums = (0, *accumulate(size for _, size in inserts))

    def span(self, span: Span) -> Span:
        """A span that begins behind what is put at its start, and ends before what is at its end."""
        return Span(
            span.start + self.sums[bisect_right(self.at, span.start)],
            span.end + self.sums[bisect_left(self.at, span.end)],
        )


def _joined(
    document: Document, cuts: Sequence[Cut], places: Sequence[tuple[int, bool]], source: str
) -> tuple[str, list[Run], list[Span]]:
    """The text with the remarks in it, the runs of it, and where the remarks now stand."""
    words: list[str] = []
    runs: list[Run] = []
    remarks: list[Span] = []
    length = 0

    def add(part: str, start: int, width: int) -> None:
        nonlocal length
        words.append(part)
        runs.append(Run(len(part), start, width))
        length += len(part)

    # The text that was left is a row of stretches of the file, and a remark may go inside one.
    bounds = sorted({0, len(document.text), *(cut.at for cut in cuts), *(at for at, _ in places)})
    ends = [cut.at for cut in cuts]
    order = sorted(range(len(cuts)), key=lambda k: (places[k][0], k))
    waiting = iter(order)
    k = next(waiting, None)
    gone = (0, *accumulate(len(cut.gone) for cut in cuts))
    for now, then in zip(bounds, [*bounds[1:], None], strict=True):
        while k is not None and places[k][0] == now:
            cut, moved = cuts[k], places[k][1]
            if moved:
                remarks.append(Span(length, length + len(cut.remark)))
                add(cut.remark.of(source), cut.remark.start, len(cut.remark))
                add("\n", cut.remark.end, 0)
            else:
                begin = length + cut.remark.start - cut.gone.start
                remarks.append(Span(begin, begin + len(cut.remark)))
                add(cut.gone.of(source), cut.gone.start, len(cut.gone))
            k = next(waiting, None)
        if then is not None:
            start = now + gone[bisect_right(ends, now)]
            add(document.text[now:then], start, then - now)
    return "".join(words), runs, remarks
