"""Decoded text to a document: its title, date, blocks and sentences. No files, no checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Block, DateSource, Document, Sentence, Span
from newscheck.reading.furniture import is_inline_link
from newscheck.reading.lines import line_starts
from newscheck.reading.page import Page, Part, read_page
from newscheck.reading.years import own_year
from newscheck.remarks import may_have_remarks
from newscheck.sentences import LONGEST, sentence_spans

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from newscheck.origin import Origin
    from newscheck.reading.layout import Piece


def read_text(
    text: str,
    *,
    path: str = "-",
    id: str | None = None,  # noqa: A002
    title: str | None = None,
    date: dt.date | None = None,
    format: str = "text",  # noqa: A002
    dated: DateSource = "given",
    pieces: Sequence[Piece] | None = None,
    origin: Origin | None = None,
) -> Document:
    """The document that a decoded text holds.

    `title` and `date` are those that came with the text, from outside; they go before what the
    text itself says. `dated` tells how such a date is known. `pieces` are the pieces of a text that
    was taken from markup, and `origin` leads from it back to the file. Plain text is read as if no
    remark to newscheck stood in it.
    """
    if pieces is None and origin is None and may_have_remarks(text):
        from newscheck.reading.asides import put_back, taken_out

        left, cuts = taken_out(text)
        if cuts:
            read = read_text(
                left, path=path, id=id, title=title, date=date, format=format, dated=dated
            )
            return put_back(read, cuts, text)
    page = read_page(text, title if title and title.strip() else None, pieces)
    parts = page.parts
    blocks = tuple(Block(part.kind, Span(part.start, part.end)) for part in parts)
    sentences = tuple(
        Sentence(index, span, block)
        for index, (block, span) in enumerate(
            (block, span) for block, part in enumerate(parts) for span in _spans(text, part)
        )
    )
    known, dated, year = _dated(page, date, dated, blocks, sentences)
    return Document(
        text=text,
        path=path,
        format=format,
        id=id,
        title=page.title,
        title_span=page.title_span,
        date=known,
        dated=dated,
        year=year,
        blocks=blocks,
        sentences=sentences,
        line_starts=line_starts(text if origin is None else origin.source),
        origin=origin,
    )


# A date line is a sentence of its own, so that its weekday is held to its date.
_WHOLE = frozenset(("title", "heading", "row", "dateline"))


def _spans(text: str, part: Part) -> Iterator[Span]:
    """The sentences of one part; furniture has none, nor has a byline without a figure."""
    if part.kind == "furniture":
        return
    if part.kind == "dateline" and not any(map(str.isdecimal, text[part.words : part.end])):
        return
    if part.kind in _WHOLE and part.end - part.words <= LONGEST:
        yield Span(part.words, part.end)
        return
    for span in sentence_spans(text, part.words, part.end):
        if not is_inline_link(text[span.start : min(span.end, span.start + 250)]):
            yield span


def _dated(
    page: Page,
    given: dt.date | None,
    how: DateSource,
    blocks: tuple[Block, ...],
    sentences: tuple[Sentence, ...],
) -> tuple[dt.date | None, DateSource, int | None]:
    """The date, how it is known, and the year, the surest source first."""
    if given is not None:
        return given, how, given.year
    line, dateline = page.date_line, page.dateline
    if line is not None and (date := line.date()) is not None:
        return date, "date line", date.year
    year = line.year if line is not None else None
    if year is None and dateline is not None:
        year = dateline.year
    if year is None:
        year = own_year(page.text, _body(blocks, sentences), dateline)
    for stated in (line, dateline):
        if stated is not None and (date := stated.date(year)) is not None:
            return date, "date line" if stated is line else "dateline", date.year
    return None, "none" if year is None else "year", year


def _body(blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> list[Span]:
    return [s.span for s in sentences if blocks[s.block].kind in ("paragraph", "standfirst")]
