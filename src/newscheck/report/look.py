"""How much of a report is shown, how wide it may be and whether it may be coloured. This room does not know the report."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

NARROWEST, USUAL, WIDEST = 30, 80, 120


@dataclass(frozen=True, slots=True)
class Look:
    """The width in character cells, and whether colours and underlines may be used."""

    width: int = USUAL
    color: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """How much is shown, and on what.

    `figures` asks for the key figures, `claims` for every figure that was read, `notes` for the
    findings that are no more than notes, `verbose` for what could not be worked out. `look` is what the stream can show.
    """

    look: Look = Look()
    figures: bool = True
    claims: bool = False
    notes: bool = False
    verbose: bool = False


def look_of(stream: TextIO, *, file: bool, environ: Mapping[str, str] = os.environ) -> Look:
    """The look that suits a stream. A file is never coloured, whatever a script forces."""
    terminal = not file and _is_terminal(stream)
    return Look(_width(stream, terminal, environ), not file and _color(terminal, environ))


def _color(terminal: bool, environ: Mapping[str, str]) -> bool:
    # NO_COLOR is a reader's need and FORCE_COLOR a script's wish, so the first wins.
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and environ.get("TERM") not in ("dumb", "unknown") and not _legacy_console()


def _legacy_console() -> bool:
    """Whether this is a Windows console that does not obey escape sequences."""
    if os.name != "nt":
        return False
    from rich.console import detect_legacy_windows

    return detect_legacy_windows()


def _width(stream: TextIO, terminal: bool, environ: Mapping[str, str]) -> int:
    columns = environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns[:6]) > 0:
        wide = int(columns[:6])
    elif terminal:
        try:
            wide = os.get_terminal_size(stream.fileno()).columns or USUAL
        except (OSError, ValueError):
            wide = USUAL
    else:
        wide = USUAL
    return max(NARROWEST, min(wide, WIDEST))


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:
        return False
