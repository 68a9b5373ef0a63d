"""`--format github`: workflow commands, which GitHub shows as annotations beside the copy.

GitHub shows ten annotations of each kind a step, so the worst of a document come first; the rest
can be read in the step's log, where every command is a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.report.attempt import attempt
from newscheck.report.look import View
from newscheck.report.places import aside, is_stdin, line_of, path_of, region_of
from newscheck.report.prose import clean, visible
from newscheck.report.shown import worst_first
from newscheck.report.wording import spelled_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# What would end a value, and in a property the marks between them too: GitHub has escapes for them.
_DATA = {mark: f"%{ord(mark):02X}" for mark in "%\r\n"}
_PROPERTY = _DATA | {mark: f"%{ord(mark):02X}" for mark in ":,"}


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """`::error file=...,line=...::message`, a document at a time, worst first."""

    def commands(report: DocumentReport) -> str:
        document = report.document
        if report.error is not None:
            at = _at(document, None)
            return _command("error", {**at, "title": "Not checked"}, [clean(report.error.message)])
        return "".join(_annotation(f, document) for f in worst_first(report, notes=view.notes))

    for report in reports:
        yield attempt(commands, report, mishap)


def _annotation(finding: Finding, document: Document) -> str:
    where = aside(document, finding.span)
    title = f"{finding.rule} {finding.name}{f' ({where})' if where else ''}"
    properties = {**_at(document, finding.span), "title": title}
    return _command(_COMMANDS[finding.severity], properties, spelled_out(finding))


def _at(document: Document, span: Span | None) -> dict[str, str]:
    """The properties that tell a place. Columns are for words on one line: GitHub has it so."""
    if is_stdin(document):
        return {}
    at = {"file": path_of(document)}
    line, region = line_of(document), region_of(document, span) if span is not None else None
    if line is not None:
        at |= {"line": str(line)}
    elif region is not None:
        at |= {"line": str(region.line), "endLine": str(region.end_line)}
        if region.line == region.end_line:
            at |= {"col": str(region.column), "endColumn": str(region.end_column)}
    return at


def _command(kind: str, properties: Mapping[str, str], lines: Iterable[str]) -> str:
    told = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    return f"::{kind} {told}::{_escaped(chr(10).join(lines), _DATA)}\n"


def _escaped(words: str, escapes: Mapping[str, str]) -> str:
    return "".join(escapes.get(c) or visible(c) for c in words)
