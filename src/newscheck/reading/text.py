"""Decoded text to a document: its title, date, blocks and sentences. No files, no checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Block, BlockKind, DateSource, Document, Sentence, Span
from newscheck.reading.datelines import read_dateline
from newscheck.reading.dates import Stated, read_date_line
from newscheck.reading.furniture import is_furniture, is_tail_heading
from newscheck.reading.layout import Piece, ends_a_sentence, pieces_of
from newscheck.reading.lines import line_starts
from newscheck.reading.years import own_year
from newscheck.sentences import sentence_spans

if TYPE_CHECKING:
    import datetime as dt


def read_text(
    text: str,
    *,
    path: str = "-",
    id: str | None = None,  # noqa: A002
    title: str | None = None,
    date: dt.date | None = None,
    format: str = "text",  # noqa: A002
) -> Document:
    """The document that a decoded text holds."""
    pieces = pieces_of(text)
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    found: Stated | None = None
    line_date: Stated | None = None
    title_span = None
    tail = False
    prose = 0
    for number, piece in enumerate(pieces):
        words = text[piece.start : piece.end]
        kind: BlockKind = "paragraph"
        start = piece.words
        if number == 0 and _reads_like_title(text, pieces, title):
            kind, title_span = "title", Span(piece.start, piece.end)
            title = title or " ".join(words.split())
        elif tail or is_furniture(words):
            kind = "furniture"
        elif is_tail_heading(words):
            kind, tail = "furniture", True
        elif (stated := read_date_line(words)) is not None:
            kind = "dateline"
            line_date = line_date or stated
        elif words.startswith("By ") and len(words) < 60 and prose == 0:
            kind = "dateline"
        elif piece.kind != "text":
            kind = piece.kind
        elif not ends_a_sentence(text, piece.end, piece.start) and len(words) < 100:
            kind = "heading"
        else:
            line = read_dateline(text, start, piece.end, first=prose == 0) if prose < 3 else None
            if line is not None:
                start, found = line.end, found or line.stated
            prose += 1
        blocks.append(Block(kind, Span(piece.start, piece.end)))
        if kind in ("furniture", "dateline"):
            continue
        spans = (
            sentence_spans(text, start, piece.end)
            if kind in ("paragraph", "item", "standfirst")
            else [Span(start, piece.end)]
        )
        for span in spans:
            sentences.append(Sentence(len(sentences), span, len(blocks) - 1))
    known, dated, year = _dated(text, date, line_date, found, sentences)
    return Document(
        text=text,
        path=path,
        format=format,
        id=id,
        title=title,
        title_span=title_span,
        date=known,
        dated=dated,
        year=year,
        blocks=tuple(blocks),
        sentences=tuple(sentences),
        line_starts=line_starts(text),
    )


def _reads_like_title(text: str, pieces: list[Piece], title: str | None) -> bool:
    first = pieces[0]
    words = " ".join(text[first.start : first.end].split())
    if title is not None:
        return words == " ".join(title.split())
    return (
        len(pieces) > 1
        and len(words) <= 300
        and first.kind == "text"
        and not ends_a_sentence(text, first.end, first.start)
        and words[-1] not in ":;,"
    )


def _dated(
    text: str,
    given: dt.date | None,
    line: Stated | None,
    dateline: Stated | None,
    sentences: list[Sentence],
) -> tuple[dt.date | None, DateSource, int | None]:
    if given is not None:
        return given, "given", given.year
    if line is not None and (date := line.date()) is not None:
        return date, "date line", date.year
    year = line.year if line is not None else None
    if dateline is not None and (date := dateline.date(year)) is not None:
        return date, "dateline", date.year
    year = year or own_year(text, [sentence.span for sentence in sentences])
    return None, "year" if year else "none", year
