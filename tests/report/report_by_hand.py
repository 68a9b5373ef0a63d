"""A report made by hand, with something of everything that a format must show.

The formats are tested on it and not on real copy, so that a rule that is retuned leaves their
tests alone.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from newscheck.claims import Claim
from newscheck.document import Block, BlockKind, Document, Sentence, Span
from newscheck.figures.figure import Figure, Kind, When
from newscheck.findings import Finding, Severity, Suggestion
from newscheck.interval import Form, Hedge, Written
from newscheck.report.report import (
    CheckResult,
    DocumentReport,
    Report,
    Summary,
    SummaryFigure,
    SummarySentence,
)

TITLE = "Ferry line 北海フェリー carried 1.2 million last year, up 20%"
PARAGRAPHS = (
    "Saturday, Sept. 2, 2024",
    "The ferry line 北海フェリー carried 1.2 million passengers last year, up 30 percent from"
    " 1 million\nthe year before, as the crossing of about 60 kilometers (50 miles) reopened after"
    " two winters of work on the piers at both ends, a job that was to have cost 95.25 billion yuan"
    " and ended within its budget.",
    "Of the 137\tboats that called, 133 were the line\u2019s own and nearly 400 of the cre\u0301w"
    " came from the town.",
    "\u201cWe had between 3 and 4 days of ice, no more than that,\u201d the harbor master said.",
)
BODY = "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"


def _at(words: str, after: str = "") -> Span:
    start = BODY.index(words, BODY.index(after) if after else 0)
    return Span(start, start + len(words))


def _document() -> Document:
    kinds: tuple[tuple[BlockKind, str], ...] = (
        ("title", TITLE),
        ("dateline", PARAGRAPHS[0]),
        *(("paragraph", paragraph) for paragraph in PARAGRAPHS[1:]),
    )
    blocks = tuple(Block(kind, _at(words)) for kind, words in kinds)
    sentences = tuple(
        Sentence(index, blocks[block].span, block) for index, block in enumerate((0, 1, 2, 3, 4))
    )
    starts = (0, *(index + 1 for index, character in enumerate(BODY) if character == "\n"))
    return Document(
        text=BODY,
        path="ferry.txt",
        title=TITLE,
        title_span=blocks[0].span,
        date=dt.date(2024, 9, 2),
        dated="date line",
        year=2024,
        blocks=blocks,
        sentences=sentences,
        line_starts=starts,
    )


def _claim(
    number: int,
    sentence: int,
    words: str,
    kind: Kind,
    value: str | None,
    *,
    after: str = "",
    place: str = "1",
    form: Form = Form.EXACT,
    unit: str | None = None,
    subject: str | None = None,
    hedge: Hedge | None = None,
    hedged: str | None = None,
    upto: str | None = None,
    when: When | None = None,
    quoted: bool = False,
) -> Claim:
    def written(digits: str) -> Written:
        return Written(Decimal(digits), Decimal(place), form)

    figure = Figure(
        span=_at(words, after),
        kind=kind,
        number=written(value) if value else None,
        upto=written(upto) if upto else None,
        unit=unit,
        hedge=hedge,
        hedge_span=_at(hedged) if hedged else None,
        when=when,
    )
    return Claim(f"c{number}", figure, words, sentence, subject=subject, quoted=quoted)


def claims() -> tuple[Claim, ...]:
    """The figures of the copy, each kind of thing that a claim can hold among them."""
    line = "carried 1.2 million passengers"
    return (
        _claim(1, 0, "1.2 million", "count", "1200000", place="100000", form=Form.SCALED),
        _claim(2, 0, "20%", "percent", "20", form=Form.DECIMAL, unit="percent"),
        _claim(3, 1, "Saturday, Sept. 2, 2024", "date", None, when=When(2024, 9, 2, 5)),
        _claim(
            *(4, 2, "1.2 million passengers", "count", "1200000"),
            after=line,
            place="100000",
            form=Form.SCALED,
            unit="passenger",
            subject="passengers on the ferry line",
        ),
        _claim(5, 2, "30 percent", "percent", "30", form=Form.DECIMAL, unit="percent"),
        _claim(
            *(6, 2, "1 million", "count", "1000000"),
            place="1000000",
            form=Form.SCALED,
            unit="passenger",
        ),
        _claim(
            *(7, 2, "60 kilometers", "measure", "60"),
            form=Form.INTEGER,
            unit="kilometer",
            hedge=Hedge.ABOUT,
            hedged="about",
        ),
        _claim(8, 2, "50 miles", "measure", "50", form=Form.INTEGER, unit="mile"),
        _claim(
            *(9, 2, "95.25 billion yuan", "money", "95250000000.00"),
            place="10000000",
            form=Form.SCALED,
            unit="CNY",
            subject="the piers",
        ),
        _claim(10, 3, "137\tboats", "count", "137", form=Form.INTEGER, unit="boat"),
        _claim(11, 3, "133", "count", "133", form=Form.INTEGER, unit="boat"),
        _claim(
            *(12, 3, "400", "count", "400"),
            form=Form.INTEGER,
            unit="crew",
            hedge=Hedge.NEARLY,
            hedged="nearly",
        ),
        _claim(
            *(13, 4, "3 and 4 days", "duration", "3"),
            upto="4",
            unit="day",
            subject="ice",
            quoted=True,
        ),
    )


def findings() -> tuple[Finding, ...]:
    """A finding of each severity and one that is suppressed, in the copy's order."""
    percent, old, headline = _at("30 percent"), _at("1 million"), _at("20%")
    km, miles = _at("60 kilometers"), _at("50 miles")
    return (
        Finding(
            *("NC605", "headline", Severity.WARNING),
            "The headline\u2019s \u201c20%\u201d is not in the story: "
            "is it \u201c30 percent\u201d?",
            headline,
            ("c2", "c5"),
            "20% against 30 percent",
            stated="20%",
            expected="30%",
            suggestions=(
                Suggestion("change \u201c20%\u201d to \u201c30%\u201d", headline, "30%"),
                Suggestion(
                    "change \u201c30 percent\u201d to \u201c20 percent\u201d", percent, "20"
                ),
            ),
            fingerprint="00000000000000a1",
        ),
        Finding(
            *("NC501", "weekday-date", Severity.NOTE),
            "Sept. 2, 2024, was a Monday.",
            _at("Saturday, Sept. 2, 2024"),
            ("c3",),
            "2 September 2024 = Monday",
            stated="Saturday",
            expected="Monday",
            fingerprint="00000000000000b2",
        ),
        Finding(
            *("NC101", "percent-change", Severity.ERROR),
            "\u201c30 percent\u201d does not match 1.2 million and 1 million: "
            "that is a rise of 20%.",
            percent,
            ("c5", "c4", "c6"),
            "(1.2 million \u2212 1 million) / 1 million = 20%",
            stated="30 percent",
            expected="20%",
            suggestions=(
                Suggestion(
                    "change \u201c30 percent\u201d to \u201c20 percent\u201d", percent, "20"
                ),
                Suggestion("change \u201c1 million\u201d to \u201c0.9 million\u201d", old, "0.9"),
            ),
            fingerprint="00000000000000c3",
        ),
        Finding(
            *("NC401", "unit-conversion", Severity.ERROR),
            "60 kilometers is about 37 miles, not 50.",
            miles,
            ("c8", "c7"),
            "60 km / 1.609344 = 37.3 miles",
            stated="50 miles",
            expected="37 miles",
            suggestions=(
                Suggestion(
                    "change \u201c50 miles\u201d to \u201c37 miles\u201d", miles, "37 miles"
                ),
                Suggestion(
                    "change \u201c60 kilometers\u201d to \u201c80 kilometers\u201d",
                    km,
                    "80 kilometers",
                ),
            ),
            suppressed="comment",
            fingerprint="00000000000000d4",
        ),
    )


def document_report() -> DocumentReport:
    """The report of the one story."""
    document = _document()
    lead, boats = document.sentences[2], document.sentences[3]
    return DocumentReport(
        document,
        claims(),
        (
            CheckResult(
                "NC605", "headline", "inconsistent", ("c2", "c5"), "20% against 30 percent"
            ),
            CheckResult(
                *("NC605", "headline", "consistent", ("c1", "c4"), "1.2 million = 1.2 million"),
                confirmed="the headline\u2019s 1.2 million is the story\u2019s "
                "1.2 million passengers",
            ),
            CheckResult("NC501", "weekday-date", "inconsistent", ("c3",), "2 September = Monday"),
            CheckResult(
                *("NC101", "percent-change", "inconsistent", ("c5", "c4", "c6")),
                working="(1.2 million \u2212 1 million) / 1 million = 20%",
            ),
            CheckResult(
                "NC401", "unit-conversion", "inconsistent", ("c8", "c7"), "60 km = 37.3 mi"
            ),
            CheckResult("NC103", "percent-share", "consistent", ("c11", "c10"), "133 <= 137"),
            CheckResult(
                *("NC404", "currency-conversion", "undecided", ("c9",)),
                working="no reference rate is known for this day",
            ),
        ),
        findings(),
        Summary(
            (
                SummarySentence(lead.span.of(BODY), lead.span, (0, 2, 3)),
                SummarySentence(boats.span.of(BODY), boats.span),
            ),
            (
                SummaryFigure("c4", "contradicted", "ferry line carried … last year"),
                SummaryFigure("c7", "alone", "crossing … (50 miles) | <b>*a_b*</b> #1"),
                SummaryFigure("c9", "alone", "was to have cost … and ended within its budget"),
                SummaryFigure("c11", "verified"),
            ),
        ),
    )


def report() -> Report:
    """A run over the one story."""
    return Report((document_report(),))
