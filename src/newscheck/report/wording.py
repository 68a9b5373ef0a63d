"""The few phrases that more than one format uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.moments import MONTHS
from newscheck.report.prose import clean
from newscheck.report.standing import standings
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.findings import Finding
    from newscheck.report.report import DocumentReport

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def plural(count: int, noun: str) -> str:
    """The count and its noun: "1 figure", "1,204 figures", "2 discrepancies"."""
    if count != 1:
        noun = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count:,} {noun}"


def long_date(day: dt.date) -> str:
    """A date with its weekday, the same in every locale."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def dated(document: Document, *, hints: bool = True) -> str:
    """When the story is understood to be published, and how that is known; `hints`: and could be."""
    if document.date is not None:
        how = {"date line": " (from its date line)", "dateline": " (from the dateline)"}
        return long_date(document.date) + how.get(document.dated, "")
    if document.year is not None:
        return f"{document.year} (the latest year it names{'; --date gives the day' * hints})"
    return f"Date not known{' (--date gives it)' * hints}"


def source(document: Document) -> str:
    """Where the copy came from."""
    path = document.path
    if path == "-" or path.startswith("-:"):  # "-:3" is the third line of standard input
        path = f"standard input{path[1:]}"
    return f"{path}, record {document.id}" if document.id is not None else path


def as_written(claim: Claim, document: Document) -> str:
    """The figure with its hedge, as the copy has it: "nearly 400"."""
    hedge = claim.figure.hedge_span
    if hedge is None or hedge.start > claim.span.start:
        return clean(claim.text)
    return clean(document.text[hedge.start : claim.span.end])


def to_show(report: DocumentReport, *, notes: bool) -> list[Finding]:
    """The findings that a reader is shown, in the copy's order.

    Notes are shown where they are asked for, and where they end the run with code 1.
    """
    notes = notes or report.settings.fail_on is Severity.NOTE
    return [
        finding
        for finding in report.findings
        if finding.suppressed is None and (notes or finding.severity is not Severity.NOTE)
    ]


def spelled_out(finding: Finding) -> list[str]:
    """A finding in lines that can stand alone: what is off, the working, and each way to mend it."""
    mends = [clean(suggestion.description) for suggestion in finding.suggestions]
    leads = ("To mend", *("Or" for _ in mends[1:]))
    told = [("Working", clean(finding.working)), *zip(leads, mends, strict=False)]
    return [clean(finding.message), *(f"{lead}: {words}" for lead, words in told if words)]


@dataclass(frozen=True, slots=True)
class Counts:
    """What came of the figures of one document, or of several together."""

    documents: int = 0
    failed: int = 0
    figures: int = 0
    verified: int = 0
    contradictions: int = 0
    warnings: int = 0
    suppressed: int = 0
    alone: int = 0

    def __add__(self, other: Counts) -> Counts:
        names = Counts.__match_args__
        return Counts(*(getattr(self, name) + getattr(other, name) for name in names))


def counted(report: DocumentReport) -> Counts:
    """What came of the figures of one document."""
    shown = [finding.severity for finding in report.findings if finding.suppressed is None]
    return Counts(
        documents=1,
        failed=report.error is not None,
        figures=len(report.claims),
        verified=sum(result.verifies for result in report.checks),
        contradictions=shown.count(Severity.ERROR),
        warnings=shown.count(Severity.WARNING),
        suppressed=len(report.findings) - len(shown),
        alone=sum(standing == "alone" for standing in standings(report).values()),
    )


def closing(counts: Counts) -> list[str]:
    """What was read, what of it was verified, and what is left to check by hand, part by part."""
    parts = [
        f"{plural(counts.figures, 'figure')} read",
        f"{plural(counts.verified, 'relation')} verified",
        plural(counts.contradictions, "contradiction"),
        plural(counts.warnings, "warning") if counts.warnings else "",
        f"{counts.suppressed:,} suppressed" if counts.suppressed else "",
        f"{counts.alone:,} {'stands' if counts.alone == 1 else 'stand'} alone",
    ]
    return [part for part in parts if part]
