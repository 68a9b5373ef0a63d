"""Bytes to documents, one file a format. This room does not know the checks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from newscheck.document import Document


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An input that could not be read: where it is, why in one word, and why in a line."""

    path: str
    code: str
    message: str


def read_inputs(
    paths: Sequence[str],
    *,
    input_format: str | None = None,
    date: dt.date | None = None,
    stdin: BinaryIO,
    warn: Callable[[str], None],
) -> Iterator[Document | Unreadable]:
    """Every document of the paths in order, or why there is none; no paths means stdin."""
    from newscheck.reading.inputs import documents_of

    for path in paths or ("-",):
        yield from documents_of(path, input_format, date, stdin, warn)
