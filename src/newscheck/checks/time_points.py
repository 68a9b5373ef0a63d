"""What time-span holds beside lengths: times of day, a beginning to its end, the past to the copy's date."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Judgement
from newscheck.checks.verdict import change_to, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Hedge, Tier
from newscheck.moments import moment_of

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.relations.stories import ClockSpan, Ordered, Past

DATED = ("given", "metadata", "date line", "dateline")
# A day told as past may be this many days ahead of a date line: another time zone, a late edition.
_A_DAY = 1
# A day without a year that is further ahead than this is of the year before.
_JUST_AHEAD = 60
# Copy whose own dates lie further ahead is not of the date that it is filed under.
_FAR_AHEAD = 400


def judge_clock(span: ClockSpan) -> Judgement | None:
    """A length of hours or minutes against two times of day."""
    figure = span.length.figure
    assert figure.number is not None
    unit = 60 if figure.unit == "hour" else 1
    value = Fraction(figure.number.value) * unit
    slack = Fraction(30) if unit == 60 else Fraction(1 if figure.number.value % 5 else 5)
    hedged = figure.hedge not in (None, Hedge.NONE, Hedge.EXACTLY)
    if hedged:
        slack = max(slack, value / 5)
    nearest = min(span.minutes, key=lambda minutes: abs(minutes - value))
    working = f"the times are {_clock_words(nearest)} apart"
    operands = (span.length,)
    fits = abs(nearest - value) <= slack or (span.within and value <= max(span.minutes))
    if fits:
        confirmed = f"{working}; the copy says {span.length.text}"
        return Judgement("consistent", operands, working, span=span.span, confirmed=confirmed)
    if hedged and figure.hedge not in (Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER):
        return None
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands),
        message=f"{working[0].upper()}{working[1:]}: the copy says {span.length.text}.",
        span=span.length.span,
        stated=span.length.text,
        expected=_clock_words(nearest),
        suggestions=(change_to(span.length, Fraction(nearest, unit)),),
    )


def _clock_words(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    if rest:
        parts.append(f"{rest} minute{'' if rest == 1 else 's'}")
    return " and ".join(parts)


def judge_order(span: Ordered) -> Judgement | None:
    """A beginning and an end."""
    first, second = span.first.figure.when, span.second.figure.when
    if first is None or second is None or first.year is None or second.year is None:
        return None
    start, end = moment_of(first), moment_of(second)
    if start is None or end is None or start.first <= end.last:
        return None
    operands = (span.first, span.second)
    working = f"{span.second.text} is before {span.first.text}"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, span.link),
        message=f"It begins in {span.first.text} and ends in {span.second.text}: {working}.",
        span=span.second.span,
        stated=span.second.text,
        suggestions=(
            Suggestion(
                f"change “{span.first.text}” to “{span.second.text}”",
                span.first.span,
                span.second.text,
            ),
        ),
    )


def judge_past(past: Past, document: Document) -> Judgement | None:
    """A day that is told as past against the article's date.

    A day without a year is of the year of the article, or of the one before where that is past by
    most of a year. A day that is just ahead is a slip of the day, the month or the date.
    """
    when, published = past.claim.figure.when, document.date
    if when is None or published is None or document.dated not in DATED:
        return None
    day = moment_of(when, published.year)
    if day is None:
        return None
    days = (published - day.first).days
    operands = (past.claim,)
    said = f"{day.first.day} {day.first:%B %Y}"
    if days >= 0:
        return Judgement("consistent", operands, f"{said} is past", slight=True)
    working = f"{said} is after {published.day} {published:%B %Y}"
    ahead = -days
    if ahead <= _A_DAY or ahead > (_JUST_AHEAD if when.year is None else _FAR_AHEAD):
        return None
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=Severity.WARNING,
        message=f"{working}, the date of the copy. Has it happened?",
        span=past.claim.span,
        stated=past.claim.text,
        expected=f"no later than {published.day} {published:%B %Y}",
    )
