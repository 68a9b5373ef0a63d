"""JSONL: one record a line, {"id", "text", "title"?, "date"?}, read as it streams in."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from newscheck.reading import Unreadable
from newscheck.reading.decoding import decode
from newscheck.reading.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from newscheck.document import Document

MOST_BYTES_A_LINE = 32 * 1024 * 1024


def read_records(
    stream: BinaryIO, path: str, date: dt.date | None, warn: Callable[[str], None]
) -> Iterator[Document | Unreadable]:
    """The documents of a JSONL stream; a bad line is one Unreadable, and the others are read."""
    number = 0
    found = False
    while line := stream.readline(MOST_BYTES_A_LINE + 1):
        number += 1
        place = f"{path}:{number}"
        if len(line) > MOST_BYTES_A_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(MOST_BYTES_A_LINE)
            found = True
            yield Unreadable(place, "too-large", f"over {MOST_BYTES_A_LINE // 2**20} MB in a line")
            continue
        if not line.strip():
            continue
        found = True
        yield _record(line, path, place, date, warn)
    if not found:
        yield Unreadable(path, "empty", "nothing to read")


def _record(
    line: bytes, path: str, place: str, date: dt.date | None, warn: Callable[[str], None]
) -> Document | Unreadable:
    decoded = decode(line)
    if decoded is None:
        return Unreadable(place, "binary", "not text")
    if decoded.note:
        warn(f"{place}: {decoded.note}")
    try:
        record = json.loads(decoded.text)
    except RecursionError:
        return Unreadable(place, "not-json", "nested too deeply")
    except ValueError as error:
        return Unreadable(place, "not-json", str(error))
    if not isinstance(record, dict):
        return Unreadable(place, "bad-record", "not a JSON object")
    return _document(record, path, place, date)


def _document(
    record: dict[str, Any], path: str, place: str, date: dt.date | None
) -> Document | Unreadable:
    text, name = record.get("text"), record.get("id")
    title, day = record.get("title"), record.get("date")
    if not isinstance(text, str):
        return Unreadable(place, "bad-record", 'no "text"')
    if not text.strip():
        return Unreadable(place, "empty", '"text" is empty')
    if not (title is None or isinstance(title, str)):
        return Unreadable(place, "bad-record", '"title" is not a string')
    if day is not None:
        try:
            date = dt.date.fromisoformat(day)
        except (TypeError, ValueError):
            return Unreadable(place, "bad-record", '"date" is not YYYY-MM-DD')
    return read_text(
        text,
        path=path,
        id=None if name is None else str(name),
        title=title or None,
        date=date,
        format="jsonl",
    )
