"""A page of HTML to its document: the article, and nothing else that is on the page.

The page is cut into tags and words (`html_tokens`), these make up elements (`html_tree`), the
metadata tell the headline and the day (`html_metadata`), the elements of the article are found
(`html_article`) and its copy is taken out of them (`html_copy`). Every place that is shown is one
in the file. This room knows the order of these steps, and encodings.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.reading.excerpt import Excerpt
from newscheck.reading.formats import ReadingError
from newscheck.reading.html_article import find_article
from newscheck.reading.html_copy import Taker
from newscheck.reading.html_metadata import date_shown, metadata_of
from newscheck.reading.html_tree import tree_of
from newscheck.reading.plain_text import decoded
from newscheck.reading.text import read_text
from newscheck.values import replace

if TYPE_CHECKING:
    import datetime as dt

    from newscheck.document import Document
    from newscheck.reading.formats import File
    from newscheck.reading.html_article import Article
    from newscheck.reading.html_metadata import Metadata
    from newscheck.reading.html_tree import Tree

_SNIFF = 4096
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
    bodies = [tree.elements[number] for number in article.bodies]
    title = None
    comments = [event for event in tree.events if event.kind == "comment"]
    if article.title is not None:
        element = tree.elements[article.title]
        begin = min(tree.events[element.begin].start, _start(tree, bodies[0].begin))
        for event in comments:
            if event.end <= tree.events[element.begin].start:
                taker.remark(event)
        del begin
        taker.take(article.title, title=True)
        heads = [piece for piece in excerpt.pieces if piece.kind == "heading"]
        if heads:
            title = excerpt.text()[heads[-1].start : heads[-1].end]
    for number in article.standfirst:
        taker.take(number)
    for number, element in zip(article.bodies, bodies, strict=True):
        for event in comments:
            if event.end <= _start(tree, element.begin):
                taker.remark(event)
        taker.take(number)
    for event in comments:
        taker.remark(event)
    excerpt.end_piece("text")
    return title


def _start(tree: Tree, at: int) -> int:
    return tree.events[at].start if at < len(tree.events) else len(tree.source)


def _date(tree: Tree, article: Article, metadata: Metadata) -> dt.date | None:
    """The day of publication, by the metadata and by what the page shows between its headline and
    its first paragraph."""
    first = 0 if article.title is None else tree.elements[article.title].begin
    body = tree.elements[article.bodies[0]]
    past = body.begin
    for at in range(body.begin, body.end):
        event = tree.events[at]
        past = at
        if event.kind == "open" and tree.elements[event.element].tag == "p":
            break
    return date_shown(tree, min(first, past), past, metadata.date)


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
