"""newscheck: a news summarizer and fact checker that works out every figure the copy lets it check.

    import newscheck

    report = newscheck.check("Sales rose 20% to 50 million from 40 million.", date="2024-09-02")
    for finding in report.findings:
        print(finding.rule, finding.message, finding.working)
    report.to_dict()  # what `newscheck --format jsonl` prints for the same copy

`import newscheck` alone loads nothing: each name below is fetched when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscheck._version import __version__

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from newscheck.claims import Claim
    from newscheck.document import Document, Place, Sentence, Span
    from newscheck.figures.figure import Figure
    from newscheck.findings import Finding, Severity, Suggestion
    from newscheck.report.report import (
        CheckResult,
        DocumentReport,
        ReadError,
        Report,
        Summary,
        SummaryFigure,
        SummarySentence,
    )
    from newscheck.settings import Settings

__all__ = [
    "CheckResult",
    "Claim",
    "Document",
    "DocumentReport",
    "Figure",
    "Finding",
    "Place",
    "ReadError",
    "Report",
    "Sentence",
    "Settings",
    "Severity",
    "Span",
    "Suggestion",
    "Summary",
    "SummaryFigure",
    "SummarySentence",
    "__version__",
    "check",
]

_HOMES = {
    "CheckResult": "newscheck.report.report",
    "Claim": "newscheck.claims",
    "Document": "newscheck.document",
    "DocumentReport": "newscheck.report.report",
    "Figure": "newscheck.figures.figure",
    "Finding": "newscheck.findings",
    "Place": "newscheck.document",
    "ReadError": "newscheck.report.report",
    "Report": "newscheck.report.report",
    "Sentence": "newscheck.document",
    "Settings": "newscheck.settings",
    "Severity": "newscheck.findings",
    "Span": "newscheck.document",
    "Suggestion": "newscheck.findings",
    "Summary": "newscheck.report.report",
    "SummaryFigure": "newscheck.report.report",
    "SummarySentence": "newscheck.report.report",
}


def check(
    text: str,
    *,
    date: dt.date | str | None = None,
    title: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    dollar: str = "USD",
    summary: int | None = None,
    summary_words: int | None = None,
    severity: Mapping[str, str] | None = None,
    tolerance: str | Mapping[str, str] | None = None,
) -> DocumentReport:
    """Read, summarise and check one article: what the command reports of it, as frozen values.

    `date` is the publication date (a `datetime.date`, or "YYYY-MM-DD"); without it, the date is
    read from the copy. `title` is the headline where it is not the first line of `text`. `select`
    and `ignore` take rule codes, names or code prefixes ("NC101", "percent-change", "NC1").
    `dollar` is the currency of a bare $. `summary` is how many sentences to sum the story up in;
    without it three, or as many as have no more than `summary_words` words between them. `severity`
    and `tolerance` are the tables of a configuration file ({"NC101": "warning"}, "0.5%"); no such
    file is looked for.

    `to_dict()` of the answer is the document object of the JSON output. ValueError is raised for a
    setting that cannot be; nothing is read from disk but the package's own data, and nothing is
    ever fetched.
    """
    from newscheck.pipeline import check as check_document
    from newscheck.reading.text import read_text
    from newscheck.settings import make_settings, parse_date

    settings = make_settings(
        select=select,
        ignore=ignore,
        dollar=dollar,
        summary=summary,
        summary_words=summary_words,
        severity=severity,
        tolerance=tolerance,
    )
    day = parse_date(date) if isinstance(date, str) else date
    document = read_text(text, path="-", id=None, title=title, date=day, format="text")
    return check_document(document, settings)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
