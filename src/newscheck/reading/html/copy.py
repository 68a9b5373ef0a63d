"""The copy of an article on a page: its paragraphs, headings, items and rows, taken out in order.

What is not to be read was settled before (`article`). This room knows how elements break lines
and what small marks mean; it does not know where on the page the article is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.html.article import is_link
from newscheck.reading.html.tokens import references_in
from newscheck.reading.html.tree import BLOCKS, HEADINGS
from newscheck.reading.raised import on_the_line
from newscheck.remarks import remarks_in

if TYPE_CHECKING:
    from newscheck.reading.excerpt import Excerpt
    from newscheck.reading.html.article import Weights
    from newscheck.reading.html.tree import Element, Event, Tree
    from newscheck.reading.layout import PieceKind

# Lists and tables that are links for so large a part lead elsewhere, and so does a line.
_MOST_LINKED = {"ul": 0.6, "ol": 0.6, "menu": 0.6, "dl": 0.6, "table": 0.9}
_ALL_LINKED = 0.9
_CELLS = frozenset(("td", "th"))
_LONGEST_RAISED = 12
_QUOTES = ("“", '"', "‘", "'", "«")


class Taker:
    """Takes the copy of elements out of a page, one element after another."""

    def __init__(
        self, tree: Tree, sides: frozenset[int], weights: Weights, excerpt: Excerpt
    ) -> None:
        self.tree = tree
        self.sides = sides
        self.weights = weights
        self.excerpt = excerpt
        self.taken: set[int] = set()  # elements that were taken before
        self.whole = False  # whether the element that is taken is one piece
        self.kinds: list[tuple[int, PieceKind]] = [(-1, "text")]
        self.unquoted: set[int] = set()  # quotations that have their marks in the copy
        self.row = 0  # the row of data that is open
        self.lines = 0  # elements that are open whose line ends count
        self.links = 0
        self.length = self.linked = 0  # characters of the piece, and those of them in links
        self.remarked = 0  # where the last remark ends

    def take(self, number: int, *, whole: PieceKind | None = None) -> None:
        """Take the copy of an element; `whole`: as one piece, whatever is in it."""
        element = self.tree.elements[number]
        self.whole = whole is not None
        at = element.begin
        while at < element.end:
            event = self.tree.events[at]
            at += 1
            if event.kind == "text":
                self._words(event)
            elif event.kind == "comment":
                self.remark(event)
            elif event.kind == "open":
                past = self._open(event)
                for skipped in self.tree.events[at:past]:
                    self.remark(skipped)
                at = max(at, past)
            else:
                self._close(event)
        self._end(whole or "text")
        self.taken.add(number)

    def remark(self, event: Event) -> None:
        """Keep a comment that is meant for newscheck."""
        if (
            event.kind == "comment"
            and event.start >= self.remarked
            and any(remarks_in(self.tree.source[event.start : event.end]))
        ):
            self.excerpt.remark(event.start, event.end)
            self.remarked = event.end

    def _open(self, event: Event) -> int:
        """Enter an element; the answer is the event to go on from, past what is not read."""
        number = event.element
        element = self.tree.elements[number]
        tag = element.tag
        if number in self.sides or number in self.taken or self._leads_elsewhere(number, tag):
            if tag in BLOCKS and not self.row and not self.whole:
                self._end(self.kinds[-1][1])
            return element.end
        if tag == "br":
            self._break(event)
        elif tag in ("sup", "sub"):
            return self._raised(event, element)
        elif tag == "q":
            if self.excerpt.tail[-1:] in _QUOTES:
                self.unquoted.add(number)
            else:
                self.excerpt.stand_in("“", event.start, event.end - event.start)
        elif tag == "a":
            if self._is_mark(element):
                return element.end
            self.links += is_link(element)
        elif tag == "time":
            self.links += 1  # a time that stands alone is no copy either
        elif tag in BLOCKS:
            self._enter(event, element)
        return 0

    def _enter(self, event: Event, element: Element) -> None:
        """Enter a block."""
        tag = element.tag
        if self.row or self.whole:
            if tag in _CELLS and self.row:
                self.excerpt.gap(event.start, 0, "\t")
            else:
                self.excerpt.space(event.start, 0, " ")
            return
        self._end(self.kinds[-1][1])
        kind: PieceKind | None = None
        if tag == "tr" and self._is_row(event.element):
            self.row, kind = event.element, "row"
        elif tag in HEADINGS or tag in ("caption", "summary"):
            kind = "heading"
        elif tag == "li":
            kind = "text" if self.weights.uneven[element.parent] else "item"
        elif tag in ("pre", "listing"):
            self.lines += 1
        if kind is not None:
            self.kinds.append((event.element, kind))

    def _close(self, event: Event) -> None:
        element = self.tree.elements[event.element]
        tag = element.tag
        if tag == "q" and event.element not in self.unquoted and event.end > event.start:
            self.excerpt.stand_in("”", event.start, event.end - event.start)
        elif tag == "time" or is_link(element):
            self.links = max(0, self.links - 1)
        elif tag in BLOCKS:
            if self.whole or self.row not in (0, event.element):
                self.excerpt.space(event.start, 0, " ")
                return
            self._end(self.kinds[-1][1])
            self.row = 0
            if tag in ("pre", "listing"):
                self.lines = max(0, self.lines - 1)
            if self.kinds[-1][0] == event.element:
                self.kinds.pop()

    def _end(self, kind: PieceKind) -> None:
        """End the piece, unless it is a link from end to end: then it leads elsewhere."""
        if kind != "row" and not self.whole and self.linked >= _ALL_LINKED * self.length > 0:
            self.excerpt.drop_piece()
        self.excerpt.end_piece(kind)
        self.length = self.linked = 0

    def _break(self, event: Event) -> None:
        if self.whole or self.row:
            self.excerpt.space(event.start, event.end - event.start, " ")
        else:
            self.excerpt.gap(event.start, event.end - event.start, "\n")

    def _words(self, event: Event) -> None:
        source, excerpt = self.tree.source, self.excerpt
        copy = excerpt.copy_lines if self.lines and not self.row else excerpt.copy
        at = event.start
        if source.find("&", at, event.end) >= 0:
            for start, end, meant in references_in(source, at, event.end):
                copy(at, start)
                excerpt.stand_in(meant, start, end - start)
                at = end
        copy(at, event.end)
        length = len(source[event.start : event.end].strip())
        self.length += length
        if self.links:
            self.linked += length

    def _raised(self, event: Event, element: Element) -> int:
        """Small marks above and below the line: a square, an ordinal's letters, or a note's."""
        inside = self.tree.events[element.begin + 1 : element.begin + 8]
        if (
            any(e.kind == "open" and self.tree.elements[e.element].tag == "a" for e in inside)
            and element.end - element.begin <= 8
        ):
            return element.end
        words = self._said(element)
        if element.tag == "sub" or not words or len(words) > _LONGEST_RAISED:
            return 0
        meant = on_the_line(words, self.excerpt.tail)
        if meant == words:
            return 0
        self.excerpt.stand_in(meant, event.start, element.close - event.start)
        return element.end

    def _is_mark(self, link: Element) -> bool:
        """Whether a link within the page is the mark of a note."""
        if not link.attributes.get("href", "").startswith("#"):
            return False
        words = self._said(link)
        few = len(words) <= 5 and sum(map(str.isdigit, words)) <= 3
        return not words or (few and not on_the_line(words, ""))

    def _said(self, element: Element) -> str:
        """The words of a small element."""
        events = self.tree.events[element.begin : min(element.end, element.begin + 8)]
        return "".join(
            self.tree.source[event.start : event.end] for event in events if event.kind == "text"
        ).strip()

    def _leads_elsewhere(self, number: int, tag: str) -> bool:
        most = _MOST_LINKED.get(tag)
        linked = self.weights.linked[number]
        return most is not None and linked > 0 and linked >= most * self.weights.text[number]

    def _is_row(self, number: int) -> bool:
        return self.weights.cells[number] > 1 and not self.weights.laid_out[number]
