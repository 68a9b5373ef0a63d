"""The formats that copy is stored in: what their files' names end in, and who reads them.

A reader is loaded when the first file of its format is met. This room does not know what is inside
any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from newscheck.document import Document


class ReadingError(Exception):
    """Why a file holds no article: why in a word (`code`), and why in a line (`message`)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class File:
    """A file of one story: its bytes, and what is known of it beside them.

    `date` is that of every story that brings none with it. `warn` is told in a line what a user
    should know of a file that was read all the same.
    """

    data: bytes
    path: str
    date: dt.date | None
    warn: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, what its files' names end in, and the module whose `read` reads them.

    `read(file: File) -> Document` raises ReadingError. JSONL, a format of many stories, has no
    reader here.
    """

    name: str
    endings: tuple[str, ...]
    module: str | None


FORMATS = (
    Format("text", (".txt", ".text"), "newscheck.reading.plain_text"),
    Format("markdown", (".md", ".markdown"), "newscheck.reading.markdown"),
    Format("html", (".html", ".htm", ".xhtml"), "newscheck.reading.html"),
    Format("docx", (".docx",), "newscheck.reading.docx"),
    Format("pdf", (".pdf",), "newscheck.reading.pdf"),
    Format("jsonl", (".jsonl", ".ndjson"), None),
)
ENDINGS = tuple(ending for known in FORMATS for ending in known.endings)


def format_named(name: str) -> Format:
    """The format of a name."""
    return next(known for known in FORMATS if known.name == name)


def format_of(path: str) -> Format | None:
    """The format that a file's name tells, if it tells one."""
    lowered = path.lower()
    for known in FORMATS:
        if lowered.endswith(known.endings):
            return known
    return None


def read(known: Format, file: File) -> Document:
    """The document that a file of a format holds. ReadingError where it holds none."""
    reader: Callable[[File], Document] = import_module(known.module or "").read
    return reader(file)
