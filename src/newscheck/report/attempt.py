"""Writing one document without losing the others, should it go wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from newscheck.report.report import DocumentReport

Written = TypeVar("Written")
# What becomes of a report that could not be written: the same document with an error.
Mishap = Callable[["DocumentReport", Exception], "DocumentReport"]


def attempt(
    write: Callable[[DocumentReport], Written], report: DocumentReport, mishap: Mishap
) -> Written:
    """What `write` makes of the report, or of the report of what went wrong."""
    try:
        return write(report)
    except Exception as error:
        return write(mishap(report, error))
