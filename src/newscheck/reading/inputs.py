"""Paths to documents: files, directories and stdin. This room knows neither layout nor checks."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from newscheck.reading import Unreadable
from newscheck.reading.decoding import decode
from newscheck.reading.text import read_text
from newscheck.sentences import word_set

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from newscheck.document import Document

# No article is longer than this, and neither is a line of JSONL.
MOST_BYTES = 32 * 1024 * 1024

_OTHER_FORMATS = word_set(
    """
    .pdf .doc .docx .odt .rtf .pages .html .htm .epub .xml .zip .gz .json
    """
)


def documents_of(
    path: str,
    input_format: str | None,
    date: dt.date | None,
    stdin: BinaryIO,
    warn: Callable[[str], None],
) -> Iterator[Document | Unreadable]:
    """The documents at one path: a file, the files of a directory, or stdin."""
    if path == "-":
        yield from _documents_in(stdin, path, input_format, date, warn)
        return
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - a Path is made only where one is needed
    except FileNotFoundError:
        yield Unreadable(path, "missing", "no such file or directory")
        return
    except (OSError, ValueError) as error:
        yield Unreadable(path, "unreadable", _why(error))
        return
    if stat.S_ISDIR(mode):
        yield from _directory(path, input_format, date, stdin, warn)
    elif not stat.S_ISREG(mode):
        yield Unreadable(path, "unsupported", "not a regular file")
    elif input_format is None and Path(path).suffix.lower() in _OTHER_FORMATS:
        yield Unreadable(path, "unsupported", "newscheck reads plain text and JSONL")
    else:
        try:
            with open(path, "rb") as stream:  # noqa: PTH123
                yield from _documents_in(stream, path, input_format, date, warn)
        except OSError as error:
            yield Unreadable(path, "unreadable", _why(error))


def _directory(
    path: str,
    input_format: str | None,
    date: dt.date | None,
    stdin: BinaryIO,
    warn: Callable[[str], None],
) -> Iterator[Document | Unreadable]:
    found = False
    for name in _articles_under(path):
        found = True
        if isinstance(name, Unreadable):
            yield name
        else:
            yield from documents_of(name, input_format, date, stdin, warn)
    if not found:
        yield Unreadable(path, "no-articles", "no .txt or .jsonl files in this directory")


def _articles_under(path: str) -> Iterator[str | Unreadable]:
    """The articles of a directory and its subdirectories in sorted order, hidden ones left out."""
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except OSError as error:
        yield Unreadable(path, "unreadable", _why(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _articles_under(entry.path)
        elif entry.name.lower().endswith((".txt", ".jsonl")) and not entry.is_dir():
            yield entry.path


def _documents_in(
    stream: BinaryIO,
    path: str,
    input_format: str | None,
    date: dt.date | None,
    warn: Callable[[str], None],
) -> Iterator[Document | Unreadable]:
    if input_format == "jsonl" or (input_format is None and path.lower().endswith(".jsonl")):
        from newscheck.reading.jsonl import read_records

        yield from read_records(stream, path, date, warn)
        return
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        yield Unreadable(path, "too-large", f"over {MOST_BYTES // 2**20} MB")
        return
    decoded = decode(data)
    if decoded is None:
        yield Unreadable(path, "binary", "not text")
        return
    if not decoded.text.strip():
        yield Unreadable(path, "empty", "nothing to read")
        return
    if decoded.note:
        warn(f"{path}: {decoded.note}")
    yield read_text(decoded.text, path=path, date=date)


def _why(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
