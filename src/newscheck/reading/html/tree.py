"""The elements of a page and what stands in them, as a flat list of events in the file's order.

Tags that are left out or left open are put right as browsers do, as far as copy is concerned: a
paragraph ends where a block begins, an item where the next one does, a cell never lets out what is
in it. Nothing here calls itself, so that no page is nested too deeply. This room knows how elements
go together; it does not know which of them hold the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscheck.reading.html.tokens import attributes_in, tokens_of
from newscheck.sentences import word_set
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newscheck.reading.html.tokens import Token

_VOID = word_set(
    "area base br col embed hr img input link meta param source track wbr amp-img amp-pixel"
)
HEADINGS = word_set("h1 h2 h3 h4 h5 h6")
BLOCKS = HEADINGS | word_set(
    """
    address article aside blockquote caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form header hgroup hr legend li listing main menu nav noscript ol p
    pre search section summary table tbody td tfoot th thead tr ul option
    """
)
# A paragraph that is open does not end at these blocks.
_NOT_ENDING = word_set("td th tr tbody thead tfoot caption noscript option legend")
_TABLE_PARTS = word_set("tr td th tbody thead tfoot caption")
_BARS = word_set("table td th caption template object svg math button")
# Which open elements a new one ends, and which hold them apart.
_ENDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "td": (("td", "th", "caption"), ("table",)),
    "th": (("td", "th", "caption"), ("table",)),
    "tr": (("tr", "caption"), ("table",)),
    "tbody": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "thead": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "tfoot": (("tbody", "thead", "tfoot", "caption"), ("table",)),
    "option": (("option",), ("select",)),
}
# These only frame the page, and are left out by many who write pages.
_FRAME = word_set("html head body")
_NO_TEXT = word_set("script style textarea title xmp iframe noembed noframes")


class Element:
    """An element of the page: its place among the events, and what it has for attributes."""

    __slots__ = ("attributes", "begin", "close", "end", "parent", "raw", "tag")

    def __init__(self, tag: str, parent: int, begin: int, attributes: Mapping[str, str]) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.begin = begin  # the event that opens it
        self.end = begin + 1  # the event past the one that closes it
        self.close = 0  # where its last tag ends in the file
        self.raw = (0, 0)  # the content of a script or a title


class Event(NamedTuple):
    """Something in the file: an element's beginning or end, words, or a comment.

    `element` is the element's number, and for words and comments that of the one around them.
    """

    kind: Literal["open", "close", "text", "comment"]
    element: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A page: the file as decoded, its elements (the first is the page itself), its events."""

    source: str
    elements: tuple[Element, ...]
    events: tuple[Event, ...]


def tree_of(source: str) -> Tree:
    """The elements of a page."""
    builder = _Builder(source)
    for token in tokens_of(source):
        builder.take(token)
    return builder.done()


class _Builder:
    def __init__(self, source: str) -> None:
        self.source = source
        self.strict = source[:200].lstrip().startswith("<?xml")
        self.elements = [Element("", -1, 0, {})]
        self.events: list[Event] = []
        self.stack = [0]
        self.dead: set[int] = set()  # ended before what stands in them
        self.open: dict[str, list[int]] = {}  # for each tag, where it stands on the stack
        self.bars: list[int] = [0]
        self.blocks: list[int] = [0]
        self.known: dict[str, Mapping[str, str]] = {"": {}}  # attributes that were read before
        self.raw: Element | None = None  # the element whose content comes next

    def take(self, token: Token) -> None:
        if token.kind == "text":
            self._text(token)
        elif token.kind == "comment":
            self.events.append(Event("comment", self.stack[-1], token.start, token.end))
        elif token.name in _FRAME:
            return
        elif token.kind == "open":
            self._begin(token)
        else:
            self._finish(token)

    def done(self) -> Tree:
        end = len(self.source)
        self._close_to(1, end, end)
        self.elements[0].end = len(self.events)
        self.elements[0].close = end
        return Tree(self.source, tuple(self.elements), tuple(self.events))

    def _text(self, token: Token) -> None:
        if self.raw is not None:
            self.raw.raw = (token.start, token.end)
            self.raw = None
        else:
            self.events.append(Event("text", self.stack[-1], token.start, token.end))

    def _begin(self, token: Token) -> None:
        name, at = token.name, token.start
        self.raw = None
        if name in BLOCKS and name not in _NOT_ENDING:
            self._end_of(("p",), (), at)
        if name in _ENDS:
            self._end_of(*_ENDS[name], at)
        elif name == "a" and (opened := self.open.get("a")) and opened[-1] > self.bars[-1]:
            self._kill(opened[-1], at, at)
        elif name in HEADINGS and self.elements[self.stack[-1]].tag in HEADINGS:
            self._close_to(len(self.stack) - 1, at, at)
        number = len(self.elements)
        element = Element(name, self.stack[-1], len(self.events), self._attributes(token))
        self.elements.append(element)
        self.events.append(Event("open", number, at, token.end))
        if name in _VOID or (token.bare and self.strict):
            self.events.append(Event("close", number, token.end, token.end))
            element.end, element.close = len(self.events), token.end
            return
        place = len(self.stack)
        self.stack.append(number)
        self.open.setdefault(name, []).append(place)
        if name in _BARS:
            self.bars.append(place)
        if name in BLOCKS:
            self.blocks.append(place)
        if name in _NO_TEXT:
            self.raw = element

    def _attributes(self, token: Token) -> Mapping[str, str]:
        inside = self.source[token.inside : token.end - 1]
        known = self.known.get(inside)
        if known is None:
            known = self.known[inside] = attributes_in(inside)
        return known

    def _finish(self, token: Token) -> None:
        name, at = token.name, token.start
        self.raw = None
        if name == "br":
            self._begin(token)
            return
        places = self.open.get(name)
        if not places and name in HEADINGS and self.elements[self.stack[-1]].tag in HEADINGS:
            self._close_to(len(self.stack) - 1, at, token.end)
        if not places:
            return
        place = places[-1]
        bar = self._last(("table",)) if name in _TABLE_PARTS else self.bars[-1]
        if place < bar and name != "table":
            return
        if name not in BLOCKS and name not in _BARS and self.blocks[-1] > place:
            self._kill(place, at, token.end)
        else:
            self._close_to(place, at, token.end)

    def _end_of(self, names: tuple[str, ...], apart: tuple[str, ...], at: int) -> None:
        """End the outermost of the named elements that nothing holds apart from what comes."""
        bar = max(self._last(apart), -1 if apart == ("table",) else self.bars[-1])
        for name in names:
            places = self.open.get(name)
            if places and places[-1] > bar:
                self._close_to(places[-1], at, at)

    def _last(self, names: tuple[str, ...]) -> int:
        return max((places[-1] for name in names if (places := self.open.get(name))), default=-1)

    def _kill(self, place: int, at: int, end: int) -> None:
        """End an element whose blocks stay open."""
        number = self.stack[place]
        self.open[self.elements[number].tag].pop()
        self.dead.add(number)
        self._ended(number, at, end)

    def _close_to(self, place: int, at: int, end: int) -> None:
        """End all elements from a place on the stack; the one at the place has the tag."""
        while len(self.stack) > place:
            number = self.stack.pop()
            left = len(self.stack)
            if self.bars[-1] == left:
                self.bars.pop()
            if self.blocks[-1] == left:
                self.blocks.pop()
            if number in self.dead:
                continue
            self.open[self.elements[number].tag].pop()
            self._ended(number, at, end if left == place else at)

    def _ended(self, number: int, at: int, end: int) -> None:
        self.events.append(Event("close", number, at, end))
        element = self.elements[number]
        element.end, element.close = len(self.events), end
