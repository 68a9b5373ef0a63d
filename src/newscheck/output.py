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
    if sys.stderr is None:
        return
    line = "".join(c if c.isprintable() else _escaped(c) for c in message)
    try:
        sys.stderr.write(f"newscheck: {line}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


@contextmanager
def opened(target: str | None) -> Iterator[TextIO]:
    """The stream that a report is written to.

    None and "-" are standard output. A file is written beside its place under another name and
    put there at the end, so that nobody ever reads half a report and a run that fails leaves what
    was there.
    """
    if target is None or target == "-":
        if sys.stdout is None:
            raise OutputError("standard output is closed")
        yield sys.stdout
        return
    path = Path(os.path.realpath(target))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mode = None
    except (OSError, ValueError) as error:
        raise OutputError(_unwritable(target, error)) from error
    if mode is not None and stat.S_ISDIR(mode):
        raise OutputError(f"cannot write {target}: it is a directory")
    if mode is not None and not stat.S_ISREG(mode):
        # A device or a named pipe is written to; putting a file in its place would break it.
        with _file(target, path, os.O_WRONLY) as stream:
            yield stream
        return
    with _replacing(target, path, mode) as stream:
        yield stream


@contextmanager
def _replacing(target: str, path: Path, mode: int | None) -> Iterator[TextIO]:
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}-{os.urandom(3).hex()}.tmp")
    try:
        with _file(target, beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as stream:
            yield stream
        try:
            if mode is not None:
                beside.chmod(stat.S_IMODE(mode))
            beside.replace(path)
        except OSError as error:
            raise OutputError(_unwritable(target, error)) from error
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _file(target: str, path: Path, flags: int) -> Iterator[TextIO]:
    try:
        number = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)
    except (OSError, ValueError) as error:
        raise OutputError(_unwritable(target, error)) from error
    with os.fdopen(
        number, "w", encoding="utf-8", errors="backslashreplace", newline="\n"
    ) as stream:
        yield stream


def _unwritable(target: str, error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return f"cannot write {target}: {reason[:1].lower()}{reason[1:]}"
