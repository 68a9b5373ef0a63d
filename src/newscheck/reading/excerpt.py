"""The copy taken out of a file of markup: its text, its pieces, and the way back to the file.

A reader of markup walks through its file and says what is copy, from where to where, and where a
piece of the page ends. White space is folded here, for all of them. This room knows no markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.origin import Run, make_origin
from newscheck.patterns import regex
from newscheck.reading.layout import Piece, pieces_of
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.origin import Origin
    from newscheck.reading.layout import PieceKind

# Spaces at which no line is broken: kept as they are, where they stand alone.
_FIXED = "\u00a0\u2007\u2009\u202f"
# What takes no room on the page: soft hyphens, and the places where a word may be broken.
_NO_ROOM = "\u00ad\u200b\u2060\ufeff"
# That, and white space that is more than a space.
_UNEVEN = regex(rf"[\s{_NO_ROOM}]{{2,}}|[{_NO_ROOM}]|(?![ {_FIXED}])\s")
_BETWEEN = "\n\n"
_WIDEST_GAP = 8


class Excerpt:
    """The copy as far as it has been taken out, and the piece that is being put together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.words: list[str] = []
        self.runs: list[list[int]] = []  # length, start and width, as a `Run` has them
        self.pieces: list[Piece] = []
        self._length = 0
        self._piece: list[str] = []
        self._piece_runs: list[list[int]] = []
        self._piece_length = 0
        self._begin = 0  # where the words of the piece begin, past its mark
        self._space: tuple[str, int, int] | None = None  # white space that waits for words
        self._lines = False  # whether the piece has line ends that may end paragraphs
        self._remarks: list[tuple[int, int]] = []

    @property
    def tail(self) -> str:
        """The last few characters of the piece that is being put together."""
        if self._space is not None:
            return self._space[0]
        tail = ""
        for words in reversed(self._piece[-4:]):
            tail = words + tail
        return tail[-8:]

    def copy(self, start: int, end: int) -> None:
        """Words as they stand in the file."""
        source = self.source
        at = start
        while at < end and source[at].isspace():
            at += 1
        if at > start:
            self.space(start, at - start)
        stop = end
        while stop > at and source[stop - 1].isspace():
            stop -= 1
        for gap in _UNEVEN.finditer(source, at, stop):
            self._add(source[at : gap.start()], at)
            at = gap.end()
            if gap[0].strip(_NO_ROOM):
                self.space(gap.start(), at - gap.start())
        self._add(source[at:stop], at)
        if stop < end:
            self.space(stop, end - stop)

    def copy_lines(self, start: int, end: int) -> None:
        """Words as they stand in the file, the ends of their lines included."""
        self._lines = True
        self._add(self.source[start:end], start)

    def stand_in(self, words: str, start: int, width: int) -> None:
        """Words that stand for something else in the file: a character for an entity."""
        if words.isspace():
            self.space(start, width, words[0] if len(words) == 1 else " ")
        elif words.strip(_NO_ROOM):
            self._flush()
            self._put(words, start, width)

    def space(self, start: int, width: int, blank: str = "") -> None:
        """White space: one character of it is kept, and only between words."""
        if self._space is None and self._piece:
            single = blank or (self.source[start] if width == 1 else " ")
            self._space = (single if single in _FIXED else " ", start, width)

    def drop_space(self) -> None:
        """Leave out the white space behind the last words."""
        self._space = None

    def gap(self, start: int, width: int, blank: str) -> None:
        """White space that tells one part of the piece from the next: a tab, the end of a line."""
        if not self._piece:
            return
        held = self._space
        spaced = held is None or held[0] == " " or held[0] in _FIXED
        if held is not None and not spaced and len(held[0]) < _WIDEST_GAP:
            self._space = (held[0] + blank, held[1], start + width - held[1])
        elif spaced:
            self._space = (blank, start, width)
        self._lines = self._lines or "\n" in blank

    def mark(self, start: int, end: int) -> None:
        """The bullet or the number of an item, before its words."""
        self._put(self.source[start:end], start, end - start)
        self._put(" ", end, 0)
        self._begin = self._piece_length

    def remark(self, start: int, end: int) -> None:
        """A comment that is to be kept: it comes before the piece that it stands in."""
        self._remarks.append((start, end))

    def end_piece(self, kind: PieceKind) -> None:
        """End the piece here, if it holds any words."""
        for start, end in self._remarks:
            at = self._join(self.source[start:end], [[end - start, start, end - start]])
            self.pieces.append(Piece(at, self._length, at, "furniture"))
        self._remarks = []
        if self._piece_length > self._begin:
            whole = "".join(self._piece)
            at = self._join(whole, self._piece_runs)
            if self._lines and kind == "text":
                self.pieces += (_shifted(piece, at) for piece in pieces_of(whole))
            else:
                self.pieces.append(Piece(at, self._length, at + self._begin, kind))
        self.drop_piece()

    def drop_piece(self) -> None:
        """Leave out the piece that is being put together."""
        self._piece, self._piece_runs, self._piece_length = [], [], 0
        self._begin, self._space, self._lines = 0, None, False

    def text(self) -> str:
        """All the copy that was taken out."""
        return "".join(self.words)

    def origin(self) -> Origin:
        """The way back from the copy to the file."""
        return make_origin(self.source, (Run(*run) for run in self.runs))

    def _add(self, words: str, start: int) -> None:
        if words:
            self._flush()
            self._put(words, start, len(words))

    def _flush(self) -> None:
        if self._space is not None:
            self._put(*self._space)
            self._space = None

    def _put(self, words: str, start: int, width: int) -> None:
        self._piece.append(words)
        length = len(words)
        self._piece_length += length
        _extend(self._piece_runs, length, start, width)

    def _join(self, words: str, runs: list[list[int]]) -> int:
        """Add words to the copy, apart from those before them; where they begin."""
        if self.words:
            last = self.runs[-1]
            self.words.append(_BETWEEN)
            self.runs.append([len(_BETWEEN), last[1] + last[2], 0])
            self._length += len(_BETWEEN)
        at = self._length
        self.words.append(words)
        self.runs += runs
        self._length += len(words)
        return at


def _shifted(piece: Piece, by: int) -> Piece:
    return replace(piece, start=by + piece.start, end=by + piece.end, words=by + piece.words)


def _extend(runs: list[list[int]], length: int, start: int, width: int) -> None:
    """Add a run, or make the last one longer where this one only carries it on."""
    if runs and length == width:
        last = runs[-1]
        if last[0] == last[2] and last[1] + last[2] == start:
            last[0] += length
            last[2] += width
            return
    runs.append([length, start, width])
