"""The copy as a document: its text, title, blocks, sentences and date, and where each offset stands.

This room knows the text and its places. It does not know figures.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt

    from newscheck.origin import Origin

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
# "metadata" is what the file says of itself outside the copy: a page's tags, a draft's front matter.
DateSource = Literal["given", "metadata", "date line", "dateline", "year", "none"]


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
    """A place in the file: 1-based line and column, counted in characters.

    In a file of pages the line is counted on its `page`, which is 1-based too. In a Word file a
    line is a paragraph.
    """

    line: int
    column: int
    page: int | None = None


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

    `text` is the copy, and every offset in newscheck is an offset into it. In plain text it is the
    file as decoded, whole and unchanged (line ends kept, a byte order mark dropped); where the copy
    stands among markup, `origin` leads from it back to the file. `title` is the headline as read, and `title_span`
    its place in `text`, or None where the title came from outside (a JSONL record). `date` is the
    publication date, `dated` how it is known, and `year` the year the copy is understood to be of
    (the date's, or the latest that the copy names as its own). `line_starts` are the file's.
    `record` is the line of a JSONL file that the copy's record stands on.
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
    origin: Origin | None = None
    record: int | None = None

    def place(self, offset: int) -> Place:
        """Where the character at an offset into `text` stands in the file."""
        return self._place(offset if self.origin is None else self.origin.start(offset))

    def place_past(self, offset: int) -> Place:
        """The place just past the character that ends at an offset into `text`."""
        return self._place(offset if self.origin is None else self.origin.end(offset))

    def in_file(self, span: Span) -> Span:
        """The offsets into the file, as decoded, of a span of `text`."""
        if self.origin is None:
            return span
        start = self.origin.start(span.start)
        return Span(start, max(start, self.origin.end(span.end)))

    @property
    def source(self) -> str:
        """The file as decoded: what the offsets that are shown are offsets into."""
        return self.text if self.origin is None else self.origin.source

    def _place(self, offset: int) -> Place:
        line = bisect_right(self.line_starts, offset)
        column = offset - self.line_starts[line - 1] + 1
        if self.origin is None or not self.origin.pages:
            return Place(line, column)
        page = max(1, bisect_right(self.origin.pages, offset))
        before = bisect_right(self.line_starts, self.origin.pages[page - 1]) - 1
        return Place(line - before, column, page)

    def kind_of(self, sentence: Sentence) -> BlockKind:
        """The kind of block that a sentence stands in."""
        return self.blocks[sentence.block].kind
