"""What is shown of findings and where their figures stand, in any format for people.

This room does not know formats, and does not know the checks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.report.prose import excerpt
from newscheck.report.wording import plural, to_show

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.report import DocumentReport

# The findings that each figure is part of, by where the figure stands: their numbers in the report.
Numbers = dict["Span", list[int]]

_NOUNS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}


def worst_first(report: DocumentReport, *, notes: bool) -> list[Finding]:
    """The findings that are shown, the gravest first: the order of their numbers."""
    return sorted(to_show(report, notes=notes), key=lambda finding: finding.severity.rank)


def numbers_of(findings: Sequence[Finding], spans: Mapping[str, Span]) -> Numbers:
    """The numbers of the findings that each figure is part of."""
    numbers: Numbers = {}
    for number, finding in enumerate(findings, 1):
        for span in figures_of(finding, spans):
            numbers.setdefault(span, []).append(number)
    return numbers


def figures_of(finding: Finding, spans: Mapping[str, Span]) -> list[Span]:
    """Where the figures of a finding stand, and the place it points at where there is none."""
    figures = [spans[claim] for claim in finding.claims if claim in spans]
    if not any(finding.span.touches(figure) for figure in figures):
        figures.append(finding.span)
    return sorted(set(figures))


def flagged(text: str, span: Span, numbers: Numbers) -> Iterator[tuple[str, list[int]]]:
    """Words of the copy in pieces: a figure that findings speak of, with their numbers, or what
    stands between two such."""
    shown = excerpt(text, span, list(numbers))
    flags = sorted(mark for mark in numbers if span.holds(mark))
    end = 0
    for mark, flag in zip(shown.marks, flags, strict=True):
        if mark.start < end:
            continue
        if mark.start > end:
            yield shown.text[end : mark.start], []
        yield shown.text[mark.start : mark.end], numbers[flag]
        end = mark.end
    if end < len(shown.text):
        yield shown.text[end:], []


def sentences_at(document: Document, figures: Sequence[Span]) -> list[Span]:
    """The sentences that figures stand in, each once, in the order of the figures."""
    return list(dict.fromkeys(sentence_at(document, figure) for figure in figures))


def sentence_at(document: Document, figure: Span) -> Span:
    """The sentence that a figure stands in; the figure alone where it stands in none."""
    sentences = document.sentences
    index = bisect_right(sentences, figure.start, key=lambda sentence: sentence.span.start) - 1
    if index >= 0 and sentences[index].span.holds(figure):
        return sentences[index].span
    if document.title_span is not None and document.title_span.holds(figure):
        return document.title_span
    return figure


def heading(findings: Sequence[Finding]) -> str:
    """How many findings there are of each severity: "2 errors, 1 warning"."""
    count = Counter(finding.severity for finding in findings)
    return ", ".join(plural(count[severity], _NOUNS[severity]) for severity in count)


def calm(report: DocumentReport) -> str:
    """What is said where there is no finding."""
    if any(finding.suppressed is not None for finding in report.findings):
        return "No discrepancies but what is suppressed."
    if any(result.verdict == "consistent" for result in report.checks):
        return "No discrepancies: every figure that could be worked out agrees."
    return "No discrepancies, but nothing in this copy could be worked out either."
