"""`--format sarif`: SARIF 2.1.0, which GitHub code scanning, Azure DevOps and editors read.

Every finding is in it, notes and suppressed ones among them, each marked as what it is. Places are
those of the file; a record of JSONL, a Word file and a PDF have no lines that a reader of SARIF
could go to, so their results name the file, and the place as a logical location.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from newscheck.patterns import regex
from newscheck.report.attempt import attempt
from newscheck.report.json_v1 import laid_out
from newscheck.report.look import View
from newscheck.report.places import (
    aside,
    is_stdin,
    is_verbatim,
    line_of,
    path_of,
    region_of,
)
from newscheck.report.prose import clean
from newscheck.report.sarif_rules import driver, rule_indexes
from newscheck.report.wording import source, spelled_out
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Suggestion
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport

Json = dict[str, Any]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
# Standard input has no name in a repository; code scanning takes no address but a file's.
STDIN = "file:///dev/stdin"
_SUPPRESSED = {
    "comment": {"kind": "inSource"},
    "baseline": {"kind": "external", "status": "accepted"},
}


# What a message in SARIF would have as a gap for an argument, and as a link to a location.
_PLACEHOLDER = regex(r"\{(\d+)\}")
_LINK = regex(r"\[([^\[\]]*)\]\(")


@dataclass(frozen=True, slots=True)
class _Part:
    """What one document adds to the run."""

    results: tuple[Json, ...] = ()
    failure: Json | None = None


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """One log with one run."""
    artifacts: dict[str, int] = {}
    rules = rule_indexes()

    def part(report: DocumentReport) -> _Part:
        uri = uri_of(report.document)
        file = _artifact(uri) | {"index": artifacts.setdefault(uri, len(artifacts))}
        if report.error is not None:
            return _Part(failure=_failure(report, file))
        places = {claim.id: claim.span for claim in report.claims}
        results = (_result(f, report.document, places, file) for f in report.findings)
        return _Part(tuple(r | {"ruleIndex": rules.get(r["ruleId"], -1)} for r in results))

    parts = [attempt(part, report, mishap) for report in reports]
    failures = [one.failure for one in parts if one.failure is not None]
    run = {
        "tool": {"driver": driver(sorted({f["descriptor"]["id"] for f in failures}))},
        "invocations": [
            {"executionSuccessful": not failures, "toolExecutionNotifications": failures}
        ],
        "originalUriBaseIds": {ROOT: {"description": {"text": "Where newscheck was run."}}},
        "columnKind": "unicodeCodePoints",
        "artifacts": [_file(uri) for uri in artifacts],
        "results": [result for one in parts for result in one.results],
    }
    yield laid_out({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, 5) + "\n"


def uri_of(document: Document) -> str:
    """The file as a relative reference where it is below the current directory, else in full."""
    if is_stdin(document):
        return STDIN
    path = path_of(document)
    if path == ".." or path.startswith("../"):
        path = os.path.abspath(path).replace(os.sep, "/")  # noqa: PTH100
    # A name's odd bytes came in as lone surrogates, and go out as the bytes they were.
    encoded = quote(path.encode("utf-8", "surrogateescape"), safe="/~")
    if not os.path.isabs(path):  # noqa: PTH117
        return encoded
    return f"file://{encoded}" if encoded[:1] == "/" else f"file:///{encoded}"


def _artifact(uri: str) -> Json:
    return {"uri": uri} if ":" in uri else {"uri": uri, "uriBaseId": ROOT}


def _file(uri: str) -> Json:
    file: Json = {"location": _artifact(uri), "roles": ["analysisTarget"]}
    return file | {"description": {"text": "Standard input."}} if uri == STDIN else file


def _failure(report: DocumentReport, file: Json) -> Json:
    document, error = report.document, report.error
    assert error is not None
    physical: Json = {"artifactLocation": file}
    line = line_of(document)
    if line is not None:
        physical["region"] = {"startLine": line}
    return {
        "descriptor": {"id": error.code},
        "level": "error",
        "message": {"text": _literal(f"{clean(source(document))}: {clean(error.message)}.")},
        "locations": [{"physicalLocation": physical}],
    }


def _result(finding: Finding, document: Document, places: Mapping[str, Span], file: Json) -> Json:
    told = spelled_out(finding)
    result: Json = {
        "ruleId": finding.rule,
        "level": str(finding.severity),
        "message": {"text": _literal("\n".join(told))},
        "locations": [_location(document, finding.span, file)],
        "partialFingerprints": {"newscheck/v1": finding.fingerprint},
        "relatedLocations": _related(finding, document, places, file),
        "fixes": [
            _fix(suggestion, document, file)
            for suggestion in finding.suggestions
            if region_of(document, suggestion.span) and is_verbatim(document, suggestion.span)
        ],
        "suppressions": [_SUPPRESSED[finding.suppressed]] if finding.suppressed else [],
        "properties": {
            "working": finding.working,
            "stated": finding.stated,
            "expected": finding.expected,
        },
    }
    return {name: value for name, value in result.items() if value or name == "suppressions"}


def _location(document: Document, span: Span, file: Json) -> Json:
    """A place in the file, or the file and the place in words."""
    physical: Json = {"artifactLocation": file}
    region = _region(document, span)
    if region is not None:
        return {"physicalLocation": physical | {"region": region}}
    # Code scanning takes no result without a line, and a Word file or a PDF has none.
    physical["region"] = {"startLine": line_of(document) or 1}
    name = aside(document, span)
    logical: Json = {"name": name, "fullyQualifiedName": f"{clean(source(document))}, {name}"}
    source_span = document.in_file(span)
    place = {"charOffset": source_span.start, "charLength": len(source_span)}
    return {
        "physicalLocation": physical,
        "logicalLocations": [logical],
        "properties": {"inCopy": place},
    }


def _region(document: Document, span: Span) -> Json | None:
    region, source_span = region_of(document, span), document.in_file(span)
    if region is None:
        return None
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
        "charOffset": source_span.start,
        "charLength": len(source_span),
        "snippet": {"text": source_span.of(document.source)},
    }


def _related(
    finding: Finding, document: Document, places: Mapping[str, Span], file: Json
) -> list[Json]:
    """The other figures of a finding, each with its words."""
    spans = dict.fromkeys(places[claim] for claim in finding.claims if claim in places)
    others = [span for span in spans if not span.touches(finding.span)]
    return [
        {
            "id": number,
            **_location(document, span, file),
            "message": {"text": _literal(clean(span.of(document.text)))},
        }
        for number, span in enumerate(others, 1)
    ]


def _fix(suggestion: Suggestion, document: Document, file: Json) -> Json:
    region = _region(document, suggestion.span)
    assert region is not None
    del region["snippet"]
    replacement = {"deletedRegion": region, "insertedContent": {"text": suggestion.replacement}}
    return {
        "description": {"text": _literal(clean(suggestion.description))},
        "artifactChanges": [{"artifactLocation": file, "replacements": [replacement]}],
    }


def _literal(words: str) -> str:
    """Words as a message that holds no link, and no place to be filled in, even if the copy does."""
    words = _PLACEHOLDER.sub(r"{{\1}}", words)
    return _LINK.sub(r"\\[\1\\](", words)
