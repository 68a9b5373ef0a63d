"""`--format gitlab`: a Code Quality report, which GitLab shows in a merge request and its diff.

Only what differs from the report of the branch that is merged into is shown as new, by fingerprint:
each is the finding's own with the path, so that it stays when lines move.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from newscheck.findings import Severity
from newscheck.report.attempt import attempt
from newscheck.report.json_v1 import dumps
from newscheck.report.look import View
from newscheck.report.places import aside, line_of, path_of, region_of
from newscheck.report.prose import clean, visible
from newscheck.report.wording import spelled_out, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport, ReadError

Json = dict[str, Any]

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
UNREADABLE = "blocker"


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """One array of issues, each on a line of its own."""

    def issues(report: DocumentReport) -> list[Json]:
        if report.error is not None:
            return [_failure(report.error, report.document)]
        return [_issue(f, report.document) for f in to_show(report, notes=view.notes)]

    between, seen = "[", Counter[str]()
    for report in reports:
        for issue in attempt(issues, report, mishap):
            yield f"{between}\n  {dumps(_told_apart(issue, seen))}"
            between = ","
    yield "[]\n" if between == "[" else "\n]\n"


def _issue(finding: Finding, document: Document) -> Json:
    where = aside(document, finding.span)
    lines = " ".join(_ended(line) for line in spelled_out(finding))
    mark = finding.fingerprint or f"{finding.rule} {finding.span.start}"
    return {
        "description": f"{where[:1].upper()}{where[1:]}: {lines}" if where else lines,
        "check_name": f"{finding.rule} {finding.name}",
        "fingerprint": mark,
        "severity": _SEVERITIES[finding.severity],
        "location": _location(document, finding.span),
    }


def _failure(error: ReadError, document: Document) -> Json:
    return {
        "description": f"Not checked: {clean(error.message)}",
        "check_name": error.code,
        "fingerprint": error.code,
        "severity": UNREADABLE,
        "location": _location(document, None),
    }


def _location(document: Document, span: Span | None) -> Json:
    """The path and a line, which GitLab asks for even where there is none."""
    region = region_of(document, span) if span is not None else None
    line = line_of(document) or (region.line if region is not None else 1)
    return {"path": visible(path_of(document)), "lines": {"begin": line}}


def _told_apart(issue: Json, seen: Counter[str]) -> Json:
    """The issue with a fingerprint that no other of the report has."""
    import hashlib

    path = issue["location"]["path"]
    alike = f"{path}\x1f{issue['fingerprint']}"
    seen[alike] += 1
    whole = f"{alike}\x1f{seen[alike]}" if seen[alike] > 1 else alike
    return issue | {"fingerprint": hashlib.sha256(whole.encode()).hexdigest()[:32]}


def _ended(line: str) -> str:
    return line if line.endswith((".", "?", "!")) else f"{line}."
