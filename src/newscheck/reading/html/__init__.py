"""A page of HTML to its document: the article, and nothing else that is on the page.

The page is cut into tags and words (`tokens`), these make up elements (`tree`), the
metadata tell the headline and the day (`metadata`), the elements of the article are found
(`article`) and its copy is taken out of them (`copy`). Every place that is shown is one
in the file. This room knows the order of these steps, and encodings.
"""

from __future__ import annotations

import codecs
from collections import deque
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.reading.dates import read_date_line
from newscheck.reading.excerpt import Excerpt
from newscheck.reading.formats import ReadingError
from newscheck.reading.html.article import find_article
from newscheck.reading.html.copy import Taker
from newscheck.reading.html.metadata import date_shown, metadata_of
from newscheck.reading.html.tree import HEADINGS, tree_of
from newscheck.reading.plain_text import decoded
from newscheck.reading.text import read_text
from newscheck.values import replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from newscheck.document import Document
    from newscheck.reading.formats import File
    from newscheck.reading.html.article import Article
    from newscheck.reading.html.metadata import Metadata
    from newscheck.reading.html.tree import Tree
    from newscheck.reading.layout import Piece

_SNIFF = 4096
# What stands under a headline, before the first paragraph, is no more than this.
_MOST_EVENTS = 300
_LONGEST_LINE = 80
_FIRST_LINES = 8
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CHARSET = regex(
    r"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|^<\?xml[^>]*?encoding=[\"']([\w.:-]+)", 2
)
# What pages call Latin-1 is read as Windows-1252 by every browser; what they call ASCII, too.
_LATIN = frozenset(("iso8859-1", "ascii", "cp1252"))
_KNOWN = ("iso8859", "cp125", "koi8", "mac-roman", "big5", "gb", "euc", "shift_jis", "iso2022_jp")


def read(file: File) -> Document:
    """The document of an HTML file. ReadingError where no article is in it."""
    source = _decoded(file)
    tree = tree_of(source)
    metadata = metadata_of(tree)
    article, weights = find_article(tree, metadata.headlines)
    excerpt = Excerpt(source)
    taker = Taker(tree, article.sides, weights, excerpt)
    title = _take(tree, article, taker)
    text = excerpt.text()
    if all(piece.kind in ("furniture", "heading") for piece in excerpt.pieces):
        raise ReadingError("no-article", "no article found in this page")
    date = _date(tree, article, metadata)
    if metadata.date is None and _states_date(text, excerpt.pieces):
        date = None  # it stands in the copy
    return read_text(
        text,
        path=file.path,
        title=title if title is not None else next(iter(metadata.headlines), None),
        date=date or file.date,
        format="html",
        dated="given" if date is None else "metadata",
        pieces=excerpt.pieces,
        origin=excerpt.origin(),
    )


def _take(tree: Tree, article: Article, taker: Taker) -> str | None:
    """Take the copy of the article; the answer is its headline, where the page has one."""
    excerpt = taker.excerpt
    headline = None
    comments = deque(event for event in tree.events if event.kind == "comment")
    parts = [*article.standfirst, *article.bodies]
    for number in parts if article.title is None else [article.title, *parts]:
        begin = tree.events[tree.elements[number].begin].start if number else 0
        while comments and comments[0].end <= begin:
            taker.remark(comments.popleft())
        if number != article.title:
            taker.take(number, whole="text" if tree.elements[number].tag in HEADINGS else None)
            continue
        taker.take(number, whole="heading")
        if excerpt.pieces and excerpt.pieces[-1].kind == "heading":
            headline = excerpt.text()[excerpt.pieces[-1].start :]
    for event in comments:
        taker.remark(event)
    excerpt.end_piece("text")
    return headline


def _date(tree: Tree, article: Article, metadata: Metadata) -> dt.date | None:
    """The day of publication: as the metadata have it, and as the page shows it under the headline."""
    first = tree.elements[article.bodies[0] if article.title is None else article.title].begin
    past = first
    for event in tree.events[first : first + _MOST_EVENTS]:
        past += 1
        words = event.end - event.start if event.kind == "text" else 0
        title = article.title is not None and event.start < tree.elements[article.title].close
        if words > _LONGEST_LINE and not title:
            break
    return date_shown(tree, first, past, metadata.date)


def _states_date(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether one of the first lines of the copy is a date line."""
    return any(
        (stated := read_date_line(text[piece.start : piece.end])) is not None
        and stated.date() is not None
        for piece in pieces[:_FIRST_LINES]
    )


def _decoded(file: File) -> str:
    """The characters of a page, in the encoding that it says it is in."""
    data = file.data
    said = None if data.startswith(_BOMS) else _CHARSET.search(data[:_SNIFF].decode("latin-1"))
    if said is None or b"\0" in data:
        return decoded(file)
    name = _encoding(said[1] or said[2])
    if name is None:
        return decoded(file)
    text = data.decode(name, errors="replace")
    return decoded(replace(file, data=text.encode()))


def _encoding(said: str) -> str | None:
    """The name of the encoding that a page means, if it is one of those that pages are in."""
    try:
        name = codecs.lookup(said).name
    except (LookupError, ValueError):
        return None
    if name in _LATIN:
        return "cp1252"
    return name if name.startswith(_KNOWN) else None
