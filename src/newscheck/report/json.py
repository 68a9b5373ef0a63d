"""`--format json`: one report object, written when all is done, since its totals come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.attempt import attempt
from newscheck.report.json_v1 import document_to_dict, laid_out, whole
from newscheck.report.look import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport

# Report, documents, document, and the lists of a document: a claim, check or finding is a line.
LEVELS = 4


def render(
    reports: Iterable[DocumentReport], *, mishap: Mishap, view: View = View()
) -> Iterator[str]:
    """The report object."""
    documents = [attempt(document_to_dict, report, mishap) for report in reports]
    yield laid_out(whole(documents), LEVELS) + "\n"
