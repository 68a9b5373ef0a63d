"""Paths to documents: files, directories and stdin. This room knows neither layout nor checks."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from newscheck.reading import Unreadable
from newscheck.reading.formats import (
    ENDINGS,
    FORMATS,
    File,
    Format,
    ReadingError,
    format_named,
    format_of,
    read,
)
from newscheck.settings import CONFIGURATION, SettingsError
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from newscheck.document import Document
    from newscheck.reading.walk import Excluded

# What holds words in a form that is not read here; a directory's are passed over.
_OTHER_FORMATS = (
    *(".doc", ".odt", ".rtf", ".pages", ".epub", ".xml"),
    *(".json", ".csv", ".xlsx", ".zip", ".gz"),
)
_TEXT = format_named("text")


@dataclass(frozen=True, slots=True)
class Source:
    """How inputs are to be read, whichever they are.

    A file, or a line of JSONL, of more bytes than `most` says of its path is too large.
    `stdin_name` is the path that copy on standard input goes by. The settings leave out what a
    folder holds where `excluded` says so, and what was named where `refused` does; both are given a
    path and whether it is a folder.
    """

    input_format: str | None
    date: dt.date | None
    stdin: BinaryIO | None
    warn: Callable[[str], None]
    most: Callable[[str], int]
    stdin_name: str = "-"
    excluded: Excluded = lambda path, folder: False
    refused: Excluded = lambda path, folder: False


def documents_of(path: str, source: Source) -> Iterator[Document | Unreadable]:
    """The documents at one path: a file, the files of a directory, or stdin ("-")."""
    if path == "-":
        yield from _piped_in(source)
        return
    try:
        status = os.stat(path)  # noqa: PTH116 - pathlib costs a millisecond to load
        folder = stat.S_ISDIR(status.st_mode)
        if source.refused(path, folder):
            return
    except FileNotFoundError:
        yield _unreadable(source, path, "missing", "no such file or directory")
        return
    except SettingsError as error:
        yield _unreadable(source, path, CONFIGURATION, str(error))
        return
    except (OSError, ValueError) as error:
        yield _unreadable(source, path, "unreadable", _why(error))
        return
    if folder:
        yield from _directory(path, source)
    else:
        yield from _file(path, status, source)


def _piped_in(source: Source) -> Iterator[Document | Unreadable]:
    """The documents on standard input, under the name that they go by."""
    name = source.stdin_name
    if source.stdin is None:
        yield _unreadable(source, name, "unreadable", "there is no standard input")
    elif (refused := _unsupported(name, source)) is not None:
        yield refused
    else:
        yield from _documents_in(source.stdin, name, source)


def _file(path: str, status: os.stat_result, source: Source) -> Iterator[Document | Unreadable]:
    if not stat.S_ISREG(status.st_mode):
        yield _unreadable(
            source, path, "unsupported", "not a regular file (pipe it in, and name it -)"
        )
    elif (refused := _unsupported(path, source)) is not None:
        yield refused
    elif not _is_jsonl(path, source) and status.st_size > source.most(path):
        yield _too_large(source, path)
    else:
        try:
            with open(path, "rb") as stream:  # noqa: PTH123
                yield from _documents_in(stream, path, source)
        except OSError as error:
            yield _unreadable(source, path, "unreadable", _why(error))


def _unsupported(path: str, source: Source) -> Unreadable | None:
    """Why a file of a format that is not read here is refused."""
    if _format(path, source) is not None or not path.lower().endswith(_OTHER_FORMATS):
        return None
    names = ", ".join(known.name for known in FORMATS)
    return _unreadable(source, path, "unsupported", f"not a format that can be read ({names})")


def _directory(path: str, source: Source) -> Iterator[Document | Unreadable]:
    from newscheck.reading.walk import articles_under

    found = False
    each = replace(source, refused=lambda path, folder: False)
    for item in articles_under(path, source.excluded, source.warn):
        found = True
        if isinstance(item, str):
            yield from documents_of(item, each)
            continue
        place, error = item
        if isinstance(error, SettingsError):
            yield _unreadable(source, place, CONFIGURATION, str(error))
        else:
            yield _unreadable(source, place, "unreadable", _why(error))
    if not found:
        yield _unreadable(
            source,
            path,
            "no-articles",
            f"no articles ({', '.join(ENDINGS)}) in this directory that are not hidden, "
            "ignored by git or excluded",
        )


def _format(path: str, source: Source) -> Format | None:
    """The format of an input, if it was told or the name tells it."""
    if source.input_format is not None:
        return format_named(source.input_format)
    return format_of(path)


def _is_jsonl(path: str, source: Source) -> bool:
    known = _format(path, source)
    return known is not None and known.name == "jsonl"


def _documents_in(stream: BinaryIO, path: str, source: Source) -> Iterator[Document | Unreadable]:
    if _is_jsonl(path, source):
        from newscheck.reading.jsonl import read_records

        yield from read_records(stream, path, source.date, source.warn, source.most(path))
        return
    most = source.most(path)
    data = stream.read(most + 1)
    if len(data) > most:
        yield _too_large(source, path)
        return
    try:
        # What no name tells of is read as text.
        known = _format(path, source) or _TEXT
        yield read(known, File(data, path, source.date, source.warn))
    except ReadingError as error:
        yield _unreadable(source, path, error.code, error.message)


def _too_large(source: Source, path: str) -> Unreadable:
    most = source.most(path) // 2**20
    return _unreadable(source, path, "too-large", f"over {most} MB: too large (--max-size)")


def _unreadable(source: Source, path: str, code: str, message: str) -> Unreadable:
    known = _format(path, source) or _TEXT
    return Unreadable(path, code, message, known.name)


def _why(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
