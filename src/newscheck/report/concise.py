"""`--format concise`: one line a finding, never wrapped or coloured, for editors, logs and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.attempt import attempt
from newscheck.report.look import View
from newscheck.report.places import address
from newscheck.report.prose import clean
from newscheck.report.standing import shown_standings
from newscheck.report.wording import as_written, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """`path:line:column: NC101 message`, a document at a time, in the copy's order."""

    def lines(report: DocumentReport) -> str:
        return "".join([*_findings(report, view.notes), *(_figures(report) if view.claims else ())])

    for report in reports:
        yield attempt(lines, report, mishap)


def _findings(report: DocumentReport, notes: bool) -> Iterator[str]:
    for finding in to_show(report, notes=notes):
        at = address(report.document, finding.span)
        yield f"{at}: {finding.rule} {clean(finding.message)}\n"


def _figures(report: DocumentReport) -> Iterator[str]:
    standing = shown_standings(report)
    for claim in report.claims:
        about = f", {clean(claim.subject)}" if claim.subject else ""
        words = f"{as_written(claim, report.document)}{about}: {standing[claim.id]}"
        yield f"{address(report.document, claim.span)}: figure {words}\n"
