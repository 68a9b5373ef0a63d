"""`--format rdjson`: the Reviewdog Diagnostic Format, which reviewdog posts as review comments.

Its columns are counted in bytes of UTF-8, and the end of a range is just past it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscheck.findings import Severity
from newscheck.report.attempt import attempt
from newscheck.report.json_v1 import dumps
from newscheck.report.look import View
from newscheck.report.places import aside, byte_columns, is_verbatim, line_of, path_of, region_of
from newscheck.report.prose import clean, visible
from newscheck.report.wording import spelled_out, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Suggestion
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport, ReadError

Json = dict[str, Any]

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
SOURCE = {"name": "newscheck"}


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """One object, whose diagnostics are each on a line of its own."""

    def diagnostics(report: DocumentReport) -> list[Json]:
        if report.error is not None:
            return [_failure(report.error, report.document)]
        return _diagnostics(report, to_show(report, notes=view.notes))

    yield f'{{\n  "source": {dumps(SOURCE)},\n  "diagnostics": ['
    between = ""
    for report in reports:
        for diagnostic in attempt(diagnostics, report, mishap):
            yield f"{between}\n    {dumps(diagnostic)}"
            between = ","
    yield "\n  ]\n}\n" if between else "]\n}\n"


def _diagnostics(report: DocumentReport, findings: Sequence[Finding]) -> list[Json]:
    document = report.document
    places = {claim.id: claim.span for claim in report.claims}
    spans = {suggestion.span for finding in findings for suggestion in finding.suggestions}
    for finding in findings:
        spans |= {finding.span, *_others(finding, places)}
    columns = byte_columns(document, map(document.in_file, spans))
    return [
        {
            "message": _message(finding, document),
            "location": _location(document, finding.span, columns),
            "severity": _SEVERITIES[finding.severity],
            "code": {"value": f"{finding.rule} {finding.name}"},
            "suggestions": [
                {"range": _range(document, mend.span, columns), "text": mend.replacement}
                for mend in finding.suggestions
                if _beside(mend, finding, document)
            ],
            "related_locations": [
                {
                    "message": clean(span.of(document.text)),
                    "location": _location(document, span, columns),
                }
                for span in _others(finding, places)
            ],
        }
        for finding in findings
    ]


def _others(finding: Finding, places: Mapping[str, Span]) -> list[Span]:
    """Where the other figures of a finding stand."""
    spans = dict.fromkeys(places[claim] for claim in finding.claims if claim in places)
    return [span for span in spans if not span.touches(finding.span)]


def _message(finding: Finding, document: Document) -> str:
    where = aside(document, finding.span)
    return "\n".join([*([f"({where})"] if where else ()), *spelled_out(finding)])


def _failure(error: ReadError, document: Document) -> Json:
    return {
        "message": f"Not checked: {clean(error.message)}",
        "location": _location(document, None, {}),
        "severity": "ERROR",
        "code": {"value": error.code},
    }


def _location(document: Document, span: Span | None, columns: Mapping[int, int]) -> Json:
    location: Json = {"path": visible(path_of(document))}
    line = line_of(document)
    if line is not None:
        location["range"] = {"start": {"line": line}}
    elif span is not None and region_of(document, span) is not None:
        location["range"] = _range(document, span, columns)
    return location


def _range(document: Document, span: Span, columns: Mapping[int, int]) -> Json:
    region, source = region_of(document, span), document.in_file(span)
    assert region is not None
    return {
        "start": {"line": region.line, "column": columns[source.start]},
        "end": {"line": region.end_line, "column": columns[source.end]},
    }


def _beside(suggestion: Suggestion, finding: Finding, document: Document) -> bool:
    """Whether a mend can be offered for a click: reviewdog refuses one on other lines than those of
    its comment. The message tells all of them."""
    here, there = region_of(document, finding.span), region_of(document, suggestion.span)
    if here is None or there is None or not is_verbatim(document, suggestion.span):
        return False
    return (here.line, here.end_line) == (there.line, there.end_line)
