"""How far a run over many files has come, on the terminal of somebody who waits.

It is drawn on stderr, and gone when the run is done. This room does not know what is in a report.
"""

from __future__ import annotations

import os
import sys
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newscheck.report.report import DocumentReport

# Files of many stories.
_RECORDS = (".jsonl", ".ndjson")


def is_wanted(*, report_on_terminal: bool, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody watches stderr, and does not see the report itself grow there."""
    if sys.stderr is None or not sys.stderr.isatty() or report_on_terminal:
        return False
    return not environ.get("CI") and environ.get("TERM") not in ("dumb", "unknown")


def watched(reports: Iterable[DocumentReport], paths: Sequence[str]) -> Iterator[DocumentReport]:
    """The same reports, with a line on the terminal that says how many there have been.

    One file alone needs none; how many a folder holds is only known when there is a second.
    """
    total = None if any(map(_holds_many, paths)) else len(paths)
    coming = iter(reports)
    if total is None:
        yield from islice(coming, 1)
        second = list(islice(coming, 1))
        yield from _drawn(chain(second, coming), 1, total) if second else ()
    elif total == 1:
        yield from coming
    else:
        yield from _drawn(coming, 0, total)


def _holds_many(path: str) -> bool:
    return path == "-" or path.lower().endswith(_RECORDS) or os.path.isdir(path)  # noqa: PTH112


def _drawn(
    coming: Iterable[DocumentReport], done: int, total: int | None
) -> Iterator[DocumentReport]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    bar = (BarColumn(),) if total else ()
    columns = (TextColumn("{task.description}", markup=False), *bar)
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(_said(done, total), total=total, completed=done)
        for report in coming:
            done += 1
            progress.update(task, description=_said(done, total), completed=done)
            yield report


def _said(done: int, total: int | None) -> str:
    return f"{done:,} of {total:,} checked" if total else f"{done:,} checked"
