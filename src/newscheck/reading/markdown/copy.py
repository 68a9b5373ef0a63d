"""The copy of a draft in Markdown, taken out block after block, each word with its place.

markdown-it tells the blocks and on which lines of the file they stand; the place of a block's
content on these lines is worked out here. This room knows neither titles nor front matter.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from newscheck.patterns import regex
from newscheck.reading.lines import line_starts
from newscheck.reading.markdown.inline import has_marks, parser, tokens_in
from newscheck.reading.raised import on_the_line
from newscheck.remarks import may_have_remarks, remarks_in
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from newscheck.reading.excerpt import Excerpt
    from newscheck.reading.layout import Piece, PieceKind

_BLANK = " \t"
_PREFIX = r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?"
_MARKER = regex(r"([-*+]|\d{1,9}[.)])[ \t]+\Z")
_WIDEST_MARKER = 24
_AROUND_ROW = regex(_PREFIX)
# A remark before words on its line, which would make HTML of all of the line.
_BEFORE_WORDS = regex(
    rf"(?<![^\r\n]){_PREFIX}(<!--\s{{0,20}}(?i:newscheck)\s{{0,20}}:(?:[^-]|-(?!->)){{0,1000}}-->)"
    r"(?=[ \t]*[^\s<])"
)
# Takes no room on the page, and breaks nothing.
_NOTHING = "\u2060"
_TAG = regex(r"<(/?)([a-zA-Z]+)")
_LEFT_OUT = frozenset(("del", "s", "strike", "script", "style", "button", "svg"))


def take_blocks(excerpt: Excerpt, begin: int) -> Piece | None:
    """Take the copy of the draft that begins at a place in the file.

    The answer is its first heading, if that is one of the first rank and nothing stands before it.
    """
    taker = _Taker(excerpt, begin)
    source, moved = taker.without_leading_remarks()
    taker.moved = moved
    before = len(excerpt.pieces)
    tokens = parser().parse(source[begin:], taker.env)
    uneven = _uneven_lists(tokens)
    for at, token in enumerate(tokens):
        taker.take(token, tokens[at - 1] if at else None, at in uneven)
    excerpt.end_piece("text")
    pieces = [piece for piece in excerpt.pieces[before:] if piece.kind != "furniture"]
    first = next((token.tag for token in tokens if token.type in _BEGINNINGS), None)
    return pieces[0] if first == "h1" and pieces and pieces[0].kind == "heading" else None


_BEGINNINGS = ("heading_open", "paragraph_open", "table_open")


def _uneven_lists(tokens: Sequence[Token]) -> set[int]:
    """The lists of which an item is more than a paragraph: their items are not to be counted."""
    uneven: set[int] = set()
    lists: list[int] = []
    items: list[int] = []  # paragraphs in each open item
    for at, token in enumerate(tokens):
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            if lists:
                uneven.add(lists[-1])
            lists.append(at)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif kind == "list_item_open":
            items.append(0)
        elif kind == "list_item_close":
            items.pop()
        elif kind in _BEGINNINGS and items:
            items[-1] += 1
            if items[-1] > 1:
                uneven.add(lists[-1])
    return uneven


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the content of a block stands in the file: where each stretch of it begins in both."""

    content: tuple[int, ...]
    source: tuple[int, ...]

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The places in the file of a part of the content."""
        at = bisect_right(self.content, start) - 1
        while start < end:
            past = self.content[at + 1] if at + 1 < len(self.content) else end
            stop = min(end, past)
            begin = self.source[at] + start - self.content[at]
            yield begin, begin + stop - start
            start, at = stop, at + 1

    def place(self, offset: int) -> int:
        """The place in the file of an offset into the content."""
        at = bisect_right(self.content, offset) - 1
        return self.source[at] + offset - self.content[at]

    def next_stretch(self, offset: int) -> int:
        """The place in the file at which the stretch after an offset begins."""
        return self.source[min(bisect_right(self.content, offset), len(self.source) - 1)]


class _Taker:
    def __init__(self, excerpt: Excerpt, begin: int) -> None:
        self.excerpt = excerpt
        self.source = excerpt.source
        self.begin = begin
        self.starts = line_starts(self.source)
        self.first_line = bisect_right(self.starts, begin) - 1
        self.moved: list[tuple[int, int]] = []  # remarks that markdown-it does not see
        self.env: dict[str, Any] = {}
        self.kinds: list[PieceKind] = ["text"]
        self.lists: list[bool] = []  # whether the items of each open list are to be counted
        self.marked = True  # whether the mark of the open item was taken
        self.cells: list[tuple[int, int]] = []  # of the row that is open, those still to come
        self.outside: list[str] = []  # tags in the block whose words are not read
        self.raised, self.raised_at = False, 0  # whether small figures come, and from where

    def without_leading_remarks(self) -> tuple[str, list[tuple[int, int]]]:
        """The file with nothing in the place of remarks before words, and where these stand."""
        source = self.source
        if not may_have_remarks(source):
            return source, []
        spans = [found.span(1) for found in _BEFORE_WORDS.finditer(source, self.begin)]
        left, at = [], 0
        for start, end in spans:
            left += [source[at:start], _NOTHING * (end - start)]
            at = end
        return "".join([*left, source[at:]]), spans

    def take(self, token: Token, before: Token | None, uneven: bool) -> None:
        """Take one of the draft's blocks, or enter or leave it."""
        kind = token.type
        if kind == "inline":
            self._inline(token, before)
        elif kind == "html_block":
            start, end = self._lines(token)
            for remark in remarks_in(self.source[start:end]):
                self.excerpt.remark(start + remark.span.start, start + remark.span.end)
            self.excerpt.end_piece("text")
        elif kind in ("bullet_list_open", "ordered_list_open"):
            self.lists.append(not uneven)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self.lists.pop()
        elif kind == "list_item_open":
            self.marked = not self.lists[-1]
            self.kinds.append("item" if self.lists[-1] else "text")
        elif kind in ("blockquote_open", "list_item_close", "blockquote_close"):
            if kind == "blockquote_open":
                self.kinds.append("text")
            else:
                self.kinds.pop()
        elif kind == "tr_open":
            self.cells = self._cells(token)
        elif kind == "tr_close":
            self.excerpt.end_piece("row")

    def _lines(self, token: Token) -> tuple[int, int]:
        """Where the lines of a block begin and end in the file."""
        assert token.map
        first, past = (self.first_line + line for line in token.map)
        end = self.starts[past] if past < len(self.starts) else len(self.source)
        return self.starts[first], end

    def _line(self, number: int) -> tuple[int, int]:
        """Where a line begins, and where it ends before its line end."""
        start = self.starts[number]
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.source)
        while end > start and self.source[end - 1] in "\r\n":
            end -= 1
        return start, end

    def _inline(self, token: Token, before: Token | None) -> None:
        above = before.type if before is not None else ""
        if above in ("th_open", "td_open"):
            place = self.cells.pop(0) if self.cells else None
            if place is not None:
                self.excerpt.gap(place[0], 0, "\t")
                self._words(token.content, _in_cell(self.source, *place))
            return
        places = self._places(token)
        if not self.marked:
            self.marked = True
            self._mark(places.source[0])
        self._words(token.content, places)
        self.excerpt.end_piece("heading" if above == "heading_open" else self.kinds[-1])

    def _mark(self, words: int) -> None:
        """Take the bullet or the number before an item's words."""
        start = self.starts[bisect_right(self.starts, words) - 1]
        found = _MARKER.search(self.source, max(start, words - _WIDEST_MARKER), words)
        if found is not None:
            self.excerpt.mark(*found.span(1))

    def _places(self, token: Token) -> _Places:
        """Where the lines of a block's content stand: each is the end of a line of the file."""
        assert token.map
        content, source = [], []
        at = 0
        lines = token.content.split("\n")
        for number, words in enumerate(lines, self._first(token.map[0], token.map[1], len(lines))):
            start, end = self._line(min(number, len(self.starts) - 1))
            bare = words.strip(_BLANK)
            line = self.source[start:end].rstrip(_BLANK)
            place = len(line) - len(bare)
            if not line.endswith(bare) and not (self.moved and _NOTHING in bare):
                place = max(0, line.rfind(bare))  # before the marks that close a heading
            lead = len(words) - len(words.lstrip(_BLANK))
            content.append(at + lead if at else 0)
            source.append(start + place)
            at += len(words) + 1
        return _Places(tuple(content), tuple(source))

    def _first(self, first: int, past: int, lines: int) -> int:
        """The line of the file on which a block's words begin: the parser drops lines that hold only
        white space of other kinds than its own."""
        number, spare = self.first_line + first, past - first - lines
        while spare > 0 and not self.source[slice(*self._line(number))].strip().strip(">").strip():
            number, spare = number + 1, spare - 1
        return number

    def _cells(self, row: Token) -> list[tuple[int, int]]:
        """Where the cells of a row stand, the white space around them left out."""
        assert row.map
        start, end = self._line(self.first_line + row.map[0])
        around = _AROUND_ROW.match(self.source, start, end)
        at = begin = around.end() if around else start
        bounds = []
        while at < end:
            if self.source[at] == "|" and self.source[at - 1 : at] != "\\":
                bounds.append((begin, at))
                begin = at + 1
            at += 1
        bounds.append((begin, end))
        if not self.source[slice(*bounds[0])].strip():
            bounds.pop(0)
        if bounds and not self.source[slice(*bounds[-1])].strip():
            bounds.pop()
        return [_stripped(self.source, *span) for span in bounds]

    def _words(self, content: str, places: _Places) -> None:
        """Take the words of a block."""
        if not has_marks(content) and not (self.moved and _NOTHING in content):
            start = 0
            for line in content.split("\n"):
                if start:
                    self._fold(start - 1, places)
                self._copy(start + len(line) - len(line.lstrip(_BLANK)), start + len(line), places)
                start += len(line) + 1
            return
        self.outside, self.raised = [], False
        cursor = 0
        for token in tokens_in(content, self.env):
            at = max(token.meta["at"], cursor)
            cursor = self._take(token, at, places, cursor)

    def _take(self, token: Token, at: int, places: _Places, cursor: int) -> int:
        """Take one mark or the words between two; the answer is where it ends in the content."""
        kind = token.type
        if kind == "html_inline":
            self._tag(token, at, places)
            return at + len(token.content)
        if kind == "s_open" or (kind == "link_open" and token.markup == "autolink"):
            self.outside.append(token.tag)
        elif kind == "s_close" or (kind == "link_close" and token.markup == "autolink"):
            self._inside(token.tag)
        elif kind == "no_copy":
            if token.content.startswith("[^") and token.content.rstrip().endswith(":"):
                self.excerpt.end_piece(self.kinds[-1])  # the next of several notes
            elif token.content[0] == "[":
                self.excerpt.drop_space()  # "last year [@source]."
            return at + len(token.content)
        if self.outside:
            return cursor
        if kind == "text" and token.content:
            self._text(token.content, at, places)
            return at + len(token.content)
        if kind == "text_special":
            self._special(token, at, places)
            return at + len(token.markup)
        if kind == "softbreak":
            self._fold(at, places)
        elif kind == "hardbreak":
            start = places.place(at)
            self.excerpt.gap(start, max(1, places.next_stretch(at) - start), "\n")
        return cursor

    def _text(self, words: str, at: int, places: _Places) -> None:
        if self.raised:
            meant = on_the_line(words, self.excerpt.tail)
            if meant != words:
                start = self.raised_at
                self.excerpt.stand_in(meant, start, places.place(at) + len(words) - start)
                return
        self._copy(at, at + len(words), places)

    def _special(self, token: Token, at: int, places: _Places) -> None:
        """A character behind a stroke, or one that an entity stands for."""
        if token.info == "escape":
            begin = at + len(token.markup) - len(token.content)
            self._copy(begin, at + len(token.markup), places)
        else:
            self.excerpt.stand_in(token.content, places.place(at), len(token.markup))

    def _tag(self, token: Token, at: int, places: _Places) -> None:
        start = places.place(at)
        if token.content.startswith("<!--"):
            for remark in remarks_in(token.content):
                begin, end = at + remark.span.start, at + remark.span.end - 1
                self.excerpt.remark(places.place(begin), places.place(end) + 1)
            return
        found = _TAG.match(token.content)
        name = found[2].lower() if found else ""
        closes = bool(found and found[1])
        if name == "br":
            self.excerpt.space(start, len(token.content), " ")
        elif name == "sup":
            self.raised, self.raised_at = not closes, start
        elif name in _LEFT_OUT and not token.content.endswith("/>"):
            if closes:
                self._inside(name)
            else:
                self.outside.append(name)

    def _inside(self, name: str) -> None:
        """A tag ends the last of its name, and what was left open in it."""
        if name in self.outside:
            del self.outside[len(self.outside) - 1 - self.outside[::-1].index(name) :]

    def _fold(self, at: int, places: _Places) -> None:
        """The end of a line inside a block is a space."""
        start = places.place(at)
        self.excerpt.space(start, max(1, places.next_stretch(at) - start), " ")

    def _copy(self, start: int, end: int, places: _Places) -> None:
        """Words of the content as they stand in the file, without the remarks that are among them."""
        for begin, past in places.stretches(start, end):
            for moved, moved_end in self._moved_in(begin, past):
                self.excerpt.copy(begin, moved)
                self.excerpt.remark(moved, moved_end)
                begin = moved_end
            if begin < past:
                self.excerpt.copy(begin, past)

    def _moved_in(self, start: int, end: int) -> list[tuple[int, int]]:
        if not self.moved:
            return []
        first = bisect_left(self.moved, (start, 0))
        return self.moved[first : bisect_left(self.moved, (end, 0))]


def _stripped(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start] in _BLANK:
        start += 1
    while end > start and source[end - 1] in _BLANK:
        end -= 1
    return start, end


def _in_cell(source: str, start: int, end: int) -> _Places:
    """Where a cell's content stands: strokes before bars in it are not content."""
    offsets, places = [0], [start]
    at = source.find("\\|", start, end)
    while at >= 0:
        offsets.append(at + 1 - start - len(offsets))
        places.append(at + 1)
        at = source.find("\\|", at + 2, end)
    return _Places(tuple(offsets), tuple(places))
