"""`--output docx=FILE`: the Word draft handed back, each finding as a comment on its words.

All else in the draft stays as it is: every other part byte for byte, every word, every tracked
change. There is no date in what is written, so that the same draft gives the same bytes. This room
does not know the checks.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newscheck.output import OutputError
from newscheck.report.look import View
from newscheck.report.prose import clean
from newscheck.report.wording import source, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.document import Document
    from newscheck.findings import Finding
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[bytes]:
    """The one draft with its comments. OutputError where there is not one, or it is no Word file."""
    del mishap  # a draft that cannot be written is not replaced by another
    found = list(islice(reports, 2))
    if len(found) != 1:
        raise OutputError("a Word file with comments can be made of one Word file, not of several")
    report = found[0]
    if report.error is not None:
        raise OutputError(f"no Word file is written: {source(report.document)} was not checked")
    data = _draft(report.document)
    findings = to_show(report, notes=view.notes)
    yield _commented(data, findings, report.document) if findings else data


def _draft(document: Document) -> bytes:
    """The bytes of the draft, once more."""
    if document.format != "docx":
        raise OutputError(
            f"a Word file with comments can be made of a Word file, and {source(document)} is none"
        )
    try:
        with open(document.path, "rb") as stream:  # noqa: PTH123
            return stream.read()
    except (OSError, ValueError) as error:
        raise OutputError(
            "a Word file with comments can be made of a file, not of what is piped in"
        ) from error


def _commented(data: bytes, findings: Sequence[Finding], document: Document) -> bytes:
    """The draft with a comment for each finding."""
    from newscheck.reading.docx import text_of
    from newscheck.report.docx.comments import anchored, with_comments
    from newscheck.report.docx.package import opened

    draft = opened(data)
    if text_of(draft.lines) != document.text:
        raise OutputError(f"{source(document)} has changed since it was read")
    told = [list(_told(finding)) for finding in findings]
    comments, numbers = with_comments(draft.comments, draft.story, told)
    anchored(draft, list(zip(numbers, (finding.span for finding in findings), strict=True)))
    return draft.written(comments)


def _told(finding: Finding) -> Iterator[str]:
    """What a comment says, a paragraph at a time."""
    yield f"{clean(finding.message)} ({finding.severity}: {finding.name}, {finding.rule})"
    yield f"Working: {clean(finding.working)}"
    for number, suggestion in enumerate(finding.suggestions):
        yield f"{'Or' if number else 'To mend'}: {clean(suggestion.description)}"
