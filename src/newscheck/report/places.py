"""Where a finding stands, as programs that show findings beside files need it.

They look a path up in a repository and go to a line of the file. Copy from a Word file, a PDF or a
record of JSONL has lines of its own, which are not the file's: its places are told in words
instead. This room does not know formats of reports.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.report.prose import clean, visible
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.document import Document, Span

# Formats whose copy has lines that are not lines of the file.
_APART = frozenset(("docx", "pdf", "jsonl"))
_RECORD = regex(r":(\d{1,12})$")


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a file: 1-based lines and columns of both ends, the last just past the words."""

    line: int
    column: int
    end_line: int
    end_column: int


def is_stdin(document: Document) -> bool:
    """Whether the copy was piped in, and nobody said which file it is."""
    return document.path == "-" or (document.format == "jsonl" and document.path[:2] == "-:")


def path_of(document: Document) -> str:
    """The file's path as a repository has it: from where we run, with forward slashes, no "./"."""
    path = document.path
    if document.format == "jsonl" and document.record is None:
        path = _RECORD.sub("", path)  # a line that could not be read is named behind the path
    if is_stdin(document):
        return "-"
    path = os.path.normpath(path)
    if os.path.isabs(path):  # noqa: PTH117  (a Path would cost an import and say the same)
        path = _from_here(path)
    return path if os.sep == "/" else path.replace(os.sep, "/")


def _from_here(path: str) -> str:
    """An absolute path as one from the current directory, where it leads below it."""
    try:
        here = os.getcwd()  # noqa: PTH109
    except OSError:
        return path
    below = here.rstrip(os.sep) + os.sep
    return path[len(below) :] if path.startswith(below) else path


def line_of(document: Document) -> int | None:
    """The line of the file that the whole document stands on, for a record of JSONL."""
    if document.record is not None:
        return document.record
    found = _RECORD.search(document.path) if document.format == "jsonl" else None
    return int(found[1]) if found else None


def region_of(document: Document, span: Span) -> Region | None:
    """A span's place in the file; None where the copy's lines are not the file's."""
    if document.format in _APART:
        return None
    start, end = document.place(span.start), document.place_past(span.end)
    return Region(start.line, start.column, end.line, end.column)


def aside(document: Document, span: Span) -> str:
    """Where a span stands in copy whose lines are not the file's, in words; "" elsewhere."""
    if document.format not in _APART:
        return ""
    record = f"record {clean(document.id)}, " if document.id is not None else ""
    return record + where(document, span)


def where(document: Document, span: Span) -> str:
    """Where a span begins, in words: "line 3, column 8", "page 2, line 5" or "paragraph 7"."""
    place = document.place(span.start)
    if document.format == "docx":
        return f"paragraph {place.line:,}"
    if place.page is not None:
        return f"page {place.page:,}, line {place.line:,}"
    return f"line {place.line:,}, column {place.column:,}"


def address(document: Document, span: Span) -> str:
    """Where a span begins, as editors and logs have it: "draft.txt:3:8", "release.pdf#page=2:5:1"."""
    place = document.place(span.start)
    record = f"#{visible(document.id)}" if document.id is not None else ""
    page = f"#page={place.page}" if place.page is not None else ""
    return f"{visible(document.path)}{record}{page}:{place.line}:{place.column}"


def followed(document: Document, span: Span) -> str:
    """Where a span begins, for a person: an address where an editor can follow it, else in words."""
    if document.format in ("docx", "pdf"):
        return f"{visible(document.path)}, {where(document, span)}"
    place = document.place(span.start)
    return f"{visible(document.path)}:{place.line}:{place.column}"


def numbered(document: Document, offset: int, mark: str = ",") -> str:
    """The number of the line that an offset stands on, behind its page's where there are pages."""
    place = document.place(offset)
    page = "" if place.page is None else f"{place.page:{mark}}:"
    return f"{page}{place.line:{mark}}"


def counted_in(document: Document) -> str:
    """What such a number is the number of: "line", "paragraph" or "page:line"."""
    if document.format == "docx":
        return "paragraph"
    paged = document.origin is not None and document.origin.pages
    return "page:line" if paged else "line"


def is_verbatim(document: Document, span: Span) -> bool:
    """Whether the file has a span's words as the copy has them, so that they can be replaced."""
    return document.in_file(span).of(document.source) == span.of(document.text)


def byte_columns(document: Document, spans: Iterable[Span]) -> dict[int, int]:
    """For both ends of spans of the file, the 1-based column counted in bytes of UTF-8.

    The spans are offsets into the file. They are gone through in order, so that a line as long as a
    book is counted once.
    """
    source, columns = document.source, dict[int, int]()
    line = at = count = 0
    starts = document.line_starts
    for offset in sorted({end for span in spans for end in (span.start, span.end)}):
        while line + 1 < len(starts) and starts[line + 1] <= offset:
            line += 1
            at, count = starts[line], 0
        count += len(source[at:offset].encode("utf-8", "surrogatepass"))
        at = offset
        columns[offset] = count + 1
    return columns
