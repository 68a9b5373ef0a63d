"""A file of plain text to its document. This room knows encodings, and neither layout nor checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.decoding import decode
from newscheck.reading.formats import ReadingError
from newscheck.reading.text import read_text

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.reading.formats import File


def read(file: File) -> Document:
    """The document of a text file. ReadingError where the file holds no text."""
    return read_text(decoded(file), path=file.path, date=file.date)


def decoded(file: File) -> str:
    """The characters of a file of text, with a word to the user where they were guessed at.

    ReadingError where it is no text, or nothing but white space.
    """
    found = decode(file.data)
    if found is None:
        raise ReadingError("binary", "not text")
    if not found.text.strip():
        raise ReadingError("empty", "nothing to read: it is empty")
    if found.note:
        file.warn(f"{file.path}: {found.note}")
    return found.text
