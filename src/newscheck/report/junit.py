"""`--format junit`: the XML that Jenkins, GitLab and others show as the results of tests.

A document is a suite. Each finding is a test case of it, which fails where the finding fails the
run; a document without a finding is one test case that passes. A dashboard shows each by the rule
and the words of the copy, which stay when lines move, and so can tell what is new and what is
mended. The attributes are those that Jenkins's own schema has.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.report.attempt import attempt
from newscheck.report.look import View
from newscheck.report.places import aside, line_of, path_of, region_of
from newscheck.report.prose import clean, visible
from newscheck.report.wording import source, spelled_out, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Severity
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport, ReadError

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newscheck">\n'
FOOT = "</testsuites>\n"
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
# Words of the copy in a name are cut here: a name is a line in a list.
_LONGEST = 60


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """The suites of all documents, each as it is done."""

    def suite(report: DocumentReport) -> str:
        if report.error is not None:
            return _suite(report.document, [_not_checked(report.error, report.document)])
        return _suite(
            report.document, list(_cases(report, view)) or [_case("figures", report.document)]
        )

    yield HEAD
    for report in reports:
        yield attempt(suite, report, mishap)
    yield FOOT


def _suite(document: Document, cases: list[str]) -> str:
    failures, errors = (sum(mark in case for case in cases) for mark in ("<failure ", "<error "))
    name, file = _attribute(source(document)), _attribute(visible(path_of(document)))
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}"'
    return f'  <testsuite name="{name}" {counts} file="{file}">\n{"".join(cases)}  </testsuite>\n'


def _cases(report: DocumentReport, view: View) -> Iterator[str]:
    names: Counter[str] = Counter()
    for finding in to_show(report, notes=view.notes):
        name = _name(finding, report.document)
        names[name] += 1
        if names[name] > 1:
            name = f"{name} ({names[name]})"
        yield _case(
            name, report.document, _outcome(finding, report.document, report.settings.fail_on)
        )


def _name(finding: Finding, document: Document) -> str:
    words = clean(finding.span.of(document.text)[: 2 * _LONGEST])
    cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f"{finding.rule} {finding.name}: “{cut}”"


def _outcome(finding: Finding, document: Document, fail_on: Severity) -> str:
    """What is shown of a finding: a failure, or what a test that passed has printed."""
    lines = [f"{_at(document, finding.span)}: {finding.severity}", *spelled_out(finding)]
    told = _text("\n".join(lines))
    if finding.severity.rank > fail_on.rank:
        return f"<system-out>{told}</system-out>"
    message, kind = _attribute(clean(finding.message)), _attribute(str(finding.severity))
    return f'<failure type="{kind}" message="{message}">{told}</failure>'


def _not_checked(error: ReadError, document: Document) -> str:
    message = _attribute(clean(error.message))
    outcome = f'<error type="{_attribute(error.code)}" message="{message}"></error>'
    return _case("read", document, outcome)


def _at(document: Document, span: Span) -> str:
    """The place of a finding in a line, as compilers have it."""
    path, line, region = visible(path_of(document)), line_of(document), region_of(document, span)
    if region is not None:
        return f"{path}:{region.line}:{region.column}"
    return f"{path}{f':{line}' if line else ''} ({aside(document, span)})"


def _case(name: str, document: Document, outcome: str = "") -> str:
    path = visible(path_of(document))
    stem, dot, _ = path.rpartition(".")
    # Jenkins parts a class from its package at the last full stop; a file's ending is no class.
    group = stem if dot and "/" not in path[len(stem) :] and stem else path
    attributes = f'classname="{_attribute(group)}" name="{_attribute(name)}"'
    return f"    <testcase {attributes}>{outcome}</testcase>\n"


def _attribute(words: str) -> str:
    """Words as XML 1.0 can hold them: what it cannot is shown as its escape."""
    return "".join(_MARKUP.get(c) or visible(c) for c in words)


def _text(words: str) -> str:
    return "\n".join(map(_attribute, words.split("\n")))
