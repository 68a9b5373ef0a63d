"""JSONL: one record a line, {"id", "text", "title"?, "date"?}, read as it streams in.

This room knows neither layout nor checks.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

from newscheck.patterns import regex
from newscheck.reading import Unreadable
from newscheck.reading.decoding import decode
from newscheck.reading.text import read_text
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from newscheck.document import Document

_DATE = regex(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")
_LONE_SURROGATE = regex("[\ud800-\udfff]")


def read_records(
    stream: BinaryIO, path: str, date: dt.date | None, warn: Callable[[str], None], most: int
) -> Iterator[Document | Unreadable]:
    """The documents of a JSONL stream; a bad line is one Unreadable, and the others are read.

    A line of more than `most` bytes is bad, too.
    """
    found = False
    for number, line in enumerate(_lines(stream, most), 1):
        place = f"{path}:{number}"
        if line is None:
            yield _bad(place, "too-large", f"a line of over {most // 2**20} MB (--max-size)")
        elif line.strip():
            yield _record(line, path, number, date, warn)
        else:
            continue
        found = True
    if not found:
        yield _bad(path, "empty", "nothing to read: it is empty")


def _bad(place: str, code: str, message: str) -> Unreadable:
    return Unreadable(place, code, message, "jsonl")


def _lines(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """The lines of a stream, None for one that is too long; of UTF-16, too, where it says so."""
    line = stream.readline(most + 1)
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        decoded = decode(line + stream.read(most))
        stream = io.BytesIO((decoded.text if decoded else "\0").encode())
        line = stream.readline()
    while line:
        if len(line) <= most:
            yield line
        else:
            while line and not line.endswith(b"\n"):
                line = stream.readline(most)
            yield None
        line = stream.readline(most + 1)


def _record(
    line: bytes, path: str, number: int, date: dt.date | None, warn: Callable[[str], None]
) -> Document | Unreadable:
    place, decoded = f"{path}:{number}", decode(line)
    if decoded is None:
        return _bad(place, "binary", "not text")
    try:
        record = json.loads(decoded.text)
    except RecursionError:
        return _bad(place, "not-json", "not JSON: nested too deeply")
    except json.JSONDecodeError as error:
        return _bad(place, "not-json", f"not JSON: {error.msg} (column {error.colno})")
    except ValueError:
        # Python refuses to read a number of thousands of digits.
        return _bad(place, "not-json", "not JSON: a number is too long")
    if not isinstance(record, dict):
        return _bad(place, "bad-record", "not a JSON object")
    wrong = _what_is_wrong(record)
    if wrong is not None:
        return _bad(place, *wrong)
    if decoded.note:
        warn(f"{place}: {decoded.note}")
    return replace(_document(record, path, date), record=number)


def _what_is_wrong(record: dict[str, Any]) -> tuple[str, str] | None:
    """Why a record holds no article: a code and a line."""
    text, name = record.get("text"), record.get("id")
    if not isinstance(text, str):
        return "bad-record", 'no "text"' if text is None else '"text" is not a string'
    if not text.strip():
        return "empty", 'nothing to read: "text" is empty'
    if "\0" in text:
        return "binary", '"text" is not text'
    if name is not None and (isinstance(name, bool) or not isinstance(name, str | int)):
        return "bad-record", '"id" is not a string'
    if not isinstance(record.get("title") or "", str):
        return "bad-record", '"title" is not a string'
    if record.get("date") and _date(record["date"]) is None:
        return "bad-record", '"date" is not a date (YYYY-MM-DD)'
    return None


def _date(said: object) -> dt.date | None:
    found = _DATE.fullmatch(said) if isinstance(said, str) else None
    try:
        return None if found is None else dt.date.fromisoformat(found[1])
    except ValueError:
        return None


def _document(record: dict[str, Any], path: str, date: dt.date | None) -> Document:
    name = record.get("id")
    return read_text(
        _printable(record["text"]),
        path=path,
        id=None if name is None else _printable(str(name)),
        title=_printable(record.get("title") or "").strip() or None,
        date=_date(record.get("date")) or date,
        format="jsonl",
    )


def _printable(text: str) -> str:
    """Half characters, which JSON can escape and no file can hold, are replaced one for one."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub("\ufffd", text)
    return text
