"""Where a report goes: standard output or a file, in UTF-8, whole or not at all.

This room knows streams and files. It does not know reports.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator


class OutputError(Exception):
    """The report could not be written; the message is one line."""


def steady_streams() -> None:
    """UTF-8 on stdout and stderr wherever we run, with an escape for what UTF-8 cannot hold.

    A pipe in a C locale or on a Windows code page would otherwise refuse a curly quote. The escape
    of a lone surrogate (a file name's odd byte) is the one that JSON has too.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def complain(message: str) -> None:
    """One line on stderr, whatever the message holds and whether or not anybody listens."""
    line = "".join(c if c.isprintable() else _escaped(c) for c in message)
    tell(f"newscheck: {line}\n")


def tell(lines: str) -> None:
    """Lines on stderr as they are, whether or not anybody listens."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(lines)
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def put(stream: TextIO, piece: str | bytes) -> None:
    """Write a piece of a report, and have it there before the next one is made.

    OutputError where bytes would go to a terminal, which would show what they are not.
    """
    if isinstance(piece, bytes):
        if stream.isatty():
            raise OutputError(
                "this report is no text for a terminal: name a file for it (--output)"
            )
        stream.flush()
        stream.buffer.write(piece)
    else:
        stream.write(piece)
    stream.flush()


@contextmanager
def opened(target: str | None) -> Iterator[TextIO]:
    """The stream that a report is written to; OutputError where it cannot be written.

    None and "-" are standard output. A file is written beside its place under another name and
    put there at the end, so that nobody ever reads half a report and a run that fails leaves what
    was there.
    """
    name = "standard output" if target in (None, "-") else target
    try:
        with _stream(target) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"cannot write {name}: {reason[:1].lower()}{reason[1:]}") from error


@contextmanager
def _stream(target: str | None) -> Iterator[TextIO]:
    if target is None or target == "-":
        if sys.stdout is None:
            raise OutputError("cannot write standard output: it is closed")
        yield sys.stdout
        return
    if not target or "\0" in target:
        raise OutputError("cannot write a file without a name")
    path = Path(target)
    mode = path.stat().st_mode if path.exists() else None
    if mode is None or stat.S_ISREG(mode):
        # A link stays a link: what it leads to is replaced.
        with _replacing(path.resolve(), mode) as stream:
            yield stream
    elif stat.S_ISDIR(mode):
        raise OutputError(f"cannot write {target}: it is a directory")
    else:
        # A device or a named pipe is written to; a file put in its place would break it.
        with _file(path, os.O_WRONLY) as stream:
            yield stream


@contextmanager
def _replacing(path: Path, mode: int | None) -> Iterator[TextIO]:
    beside = path.with_name(f".{path.name[:40]}.{os.getpid()}-{os.urandom(3).hex()}.tmp")
    try:
        with _file(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as stream:
            yield stream
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _file(path: Path, flags: int) -> TextIO:
    number = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)
    return os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
