"""A draft in Markdown to its document: headings, paragraphs, items and rows, and its front matter.

Code, pictures, the targets of links and raw HTML are no copy. This room knows the order of the
steps: the front matter (`front_matter`), and the copy of the blocks (`markdown_copy`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.excerpt import Excerpt
from newscheck.reading.formats import ReadingError
from newscheck.reading.markdown.copy import take_blocks
from newscheck.reading.markdown.front_matter import front_matter_of
from newscheck.reading.plain_text import decoded
from newscheck.reading.text import read_text

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.reading.formats import File
    from newscheck.reading.markdown.front_matter import FrontMatter


def read(file: File) -> Document:
    """The document of a Markdown file. ReadingError where there is no copy in it."""
    source = decoded(file)
    front = front_matter_of(source)
    excerpt = Excerpt(source)
    title = _take_title(excerpt, front) or front.title
    heading = take_blocks(excerpt, front.end)
    if all(piece.kind == "furniture" for piece in excerpt.pieces):
        raise ReadingError("no-article", "no article found in this file")
    text = excerpt.text()
    if title is None and heading is not None:
        title = text[heading.start : heading.end]
    return read_text(
        text,
        path=file.path,
        title=title,
        date=front.date or file.date,
        format="markdown",
        dated="given" if front.date is None else "metadata",
        pieces=excerpt.pieces,
        origin=excerpt.origin(),
    )


def _take_title(excerpt: Excerpt, front: FrontMatter) -> str | None:
    """Take the headline of the front matter, as a piece of the copy."""
    for start, end, meant in front.parts:
        if meant is None:
            excerpt.copy(start, end)
        else:
            excerpt.stand_in(meant, start, end - start)
    excerpt.end_piece("heading")
    return excerpt.text() or None
