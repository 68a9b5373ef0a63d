"""Bytes to documents, one file a format. This room does not know the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.settings import MOST_MB
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from newscheck.document import Document
    from newscheck.reading.walk import Excluded


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An input that could not be read: where it is, why in a word, and why in a line.

    `path` is the file's, and for a line of JSONL the file's and the line's ("stories.jsonl:12").
    `format` is what it was read as, or would have been.
    """

    path: str
    code: str
    message: str
    format: str = "text"


def read_inputs(
    paths: Sequence[str],
    *,
    input_format: str | None = None,
    date: dt.date | None = None,
    stdin: BinaryIO | None,
    warn: Callable[[str], None],
    most: Callable[[str], int] = lambda path: MOST_MB * 2**20,
    stdin_name: str = "-",
    excluded: Excluded | None = None,
    refused: Excluded | None = None,
) -> Iterator[Document | Unreadable]:
    """Every document of the paths in order, or why there is none; no paths means stdin.

    `input_format` (a name in `reading.formats`) goes before what a file's name says. `date` is the date of
    every story that brings none with it. `warn` is told in a line what a user should know of an
    input that was read all the same. A file, or a line of JSONL, of more bytes than `most` says of its
    path is not read. `stdin_name` is the path that stdin goes by. `excluded` says what of a directory
    is passed over, and `refused` which of the paths themselves.
    """
    from newscheck.reading.inputs import Source, documents_of

    source = Source(
        input_format,
        date,
        stdin,
        warn,
        most,
        stdin_name,
        excluded or (lambda path, folder: False),
        refused or (lambda path, folder: False),
    )
    for path in paths or ("-",):
        yield from documents_of(path, source)
