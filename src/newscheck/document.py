"""The copy as a document: its text, title, blocks, sentences and date, and where each offset stands.

This room knows the text and its places. It does not know figures.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt

BlockKind = Literal[
    "title",  # the headline
    "standfirst",  # a line under the headline that sums the story up
    "dateline",  # a date line or byline that stands alone
    "heading",  # a crosshead inside the story
    "paragraph",
    "item",  # one item of a bulleted or numbered list
    "row",  # one row of a table of results: columns, not sentences
    "furniture",  # what is on the page and is not the article: teasers, credits, sign-up lines
]

# How the publication date came to be known, the surest first. "year" means only a year is known.
DateSource = Literal["given", "date line", "dateline", "year", "none"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code-point offsets into a document's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def touches(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the file: 1-based line and column, counted in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row or piece of page furniture."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article (never of its furniture).

    `index` is its number in the document; `block` the index of the block it stands in.
    """

    index: int
    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Document:
    """One article, as read.

    `text` is the file as decoded, whole and unchanged (line ends kept, a byte order mark dropped):
    every offset in newscheck is an offset into it. `title` is the headline as read, and `title_span`
    its place in `text`, or None where the title came from outside (a JSONL record). `date` is the
    publication date, `dated` how it is known, and `year` the year the copy is understood to be of
    (the date's, or the latest that the copy names as its own).
    """

    text: str
    path: str = "-"
    format: str = "text"
    id: str | None = None
    title: str | None = None
    title_span: Span | None = None
    date: dt.date | None = None
    dated: DateSource = "none"
    year: int | None = None
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    line_starts: tuple[int, ...] = (0,)

    def place(self, offset: int) -> Place:
        """The line and column, both 1-based, of an offset into `text`."""
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)

    def kind_of(self, sentence: Sentence) -> BlockKind:
        """The kind of block that a sentence stands in."""
        return self.blocks[sentence.block].kind
