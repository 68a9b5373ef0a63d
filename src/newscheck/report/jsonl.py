"""`--format jsonl`: one document object a line, as each document is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.attempt import attempt
from newscheck.report.json_v1 import document_to_dict, dumps
from newscheck.report.look import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport


def render(
    reports: Iterable[DocumentReport], *, mishap: Mishap, view: View = View()
) -> Iterator[str]:
    """A line a document."""
    for report in reports:
        yield attempt(_line, report, mishap)


def _line(report: DocumentReport) -> str:
    return dumps(document_to_dict(report)) + "\n"
