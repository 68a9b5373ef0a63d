"""NC501 weekday-date: a weekday against its date, and dates that no calendar has."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.time_points import DATED
from newscheck.checks.verdict import severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Tier
from newscheck.moments import MONTHS, month_length
from newscheck.relations.relation import DatedDay

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.figures.figure import When

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# A date without a year is taken as the nearest one to the article's date. Further off than this
# on both sides, the year before and the year after are equally likely and both may fit.
_NEAR = 120
# The Gregorian calendar came to Britain and its colonies in September 1752.
_GREGORIAN = 1753
_COMMON_YEAR, _LEAP_YEAR = 2001, 2004


def judge(day: DatedDay, context: Context) -> Judgement | None:
    """Hold the weekday to the calendar, in the year that the copy gives or the nearest to its date."""
    claim, document = day.claim, context.document
    if day.last is not None:
        return _both(day.claim, day.last, context)
    when = claim.figure.when
    assert when is not None and when.month is not None and when.day is not None
    if when.day > 31 or not 1 <= when.month <= 12:
        return None
    years = _years(when, document)
    if when.day > _longest(when.month, years):
        return _impossible(claim, when)
    if when.weekday is None or not years or years[0] < _GREGORIAN:
        return None
    dates = [d for d in (_date(year, when) for year in years) if d is not None]
    if not dates:
        return _impossible(claim, when)
    for date in dates:
        if date.weekday() == when.weekday:
            if day.joined:
                return None  # told with the day that it is joined to
            working = f"{_long(date)} is a {_DAYS[date.weekday()]}"
            return Judgement("consistent", (claim,), working, confirmed=working)
    return _mismatch(claim, when, dates[0], document)


def _both(first: Claim, last: Claim, context: Context) -> Judgement | None:
    """Two days that are joined: verified as one, and where no year is known held to one another."""
    judged = [judge(DatedDay(claim), context) for claim in (first, last)]
    if judged[0] is None and judged[1] is None:
        return _apart(first, last)
    held = [one for one in judged if one is not None and one.verdict == "consistent"]
    if len(held) < len(judged):
        return None
    working = " and ".join(one.working for one in held)
    return Judgement("consistent", (first, last), working, confirmed=working)


def _apart(first: Claim, last: Claim) -> Judgement | None:
    """ "Sunday, April 12, through Thursday, April 16": four days by either, in whatever year."""
    a, b = first.figure.when, last.figure.when
    assert a is not None and b is not None and a.weekday is not None and b.weekday is not None
    spans = {
        (end - start).days
        for year in (_COMMON_YEAR, _LEAP_YEAR)
        if (start := _date(year, a)) is not None and (end := _date(year, b)) is not None
    }
    if a.year != b.year or not spans or min(spans) < 1:
        return None
    days, operands = min(spans), (first, last)
    working = f"{first.text} to {last.text}: {days} day{'' if days == 1 else 's'} apart"
    if any((b.weekday - a.weekday) % 7 == span % 7 for span in spans):
        return Judgement("consistent", operands, working, confirmed=working)
    shift = (b.weekday - a.weekday - days + 3) % 7 - 3
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, "guessed"),
        message=f"“{first.text}” and “{last.text}” are {days} days apart by their dates, and by their weekdays "
        f"{days + shift}. Are they of one year?",
        span=last.span,
        stated=last.text,
        expected=_DAYS[(a.weekday + days) % 7],
    )


def _years(when: When, document: Document) -> list[int]:
    """The years the date may be in, the likeliest first; none where nothing says."""
    if when.year is not None:
        return [when.year]
    if document.date is None:
        return [document.year] if document.year is not None else []
    published = document.date
    around = [published.year - 1, published.year, published.year + 1]
    distance = {y: abs((d - published).days) for y in around if (d := _date(y, when)) is not None}
    ranked = sorted(distance, key=lambda y: distance[y])
    if not ranked or distance[ranked[0]] <= _NEAR:
        return ranked[:1]
    return ranked[:2]


def _date(year: int, when: When) -> dt.date | None:
    assert when.month is not None and when.day is not None
    try:
        return dt.date(year, when.month, when.day)
    except ValueError:
        return None


def _longest(month: int, years: list[int]) -> int:
    """The month's last day, of a leap year where the year is not known."""
    return month_length(years[0] if len(years) == 1 and years[0] > 0 else 2000, month)


def _long(date: dt.date) -> str:
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def _impossible(claim: Claim, when: When) -> Judgement:
    assert when.month is not None
    month = MONTHS[when.month - 1]
    last = month_length(when.year or 2001, when.month)
    working = f"{month} has {last} days"
    if when.month == 2 and when.year:
        working += f" in {when.year}"
    return Judgement(
        "inconsistent",
        (claim,),
        working,
        severity=severity(Tier.CONTRADICTED, (claim,)),
        message=f"“{claim.text}” is no date: {working}.",
        span=claim.span,
        stated=claim.text,
        expected=None,
    )


def _mismatch(claim: Claim, when: When, date: dt.date, document: Document) -> Judgement:
    assert when.weekday is not None
    right, written = _DAYS[date.weekday()], _DAYS[when.weekday]
    working = f"{_long(date)} is a {right}"
    shift = (when.weekday - date.weekday() + 3) % 7 - 3
    nearest = date + dt.timedelta(days=shift)
    message = f"{_long(date)} is a {right}, not a {written}"
    others = [
        y
        for y in (date.year - 1, date.year + 1)
        if (d := _date(y, when)) and d.weekday() == when.weekday
    ]
    if when.year is not None and others:
        message += f"; in {others[0]} it is a {written}, so the year may be wrong"
    sure = when.year is not None or document.dated in DATED
    return Judgement(
        "inconsistent",
        (claim,),
        working,
        severity=severity(Tier.CONTRADICTED, (claim,), "stated" if sure else "guessed"),
        message=message + ".",
        span=claim.span,
        stated=claim.text,
        expected=right,
        suggestions=_mends(claim, right, written, date, nearest),
    )


def _mends(
    claim: Claim, right: str, written: str, date: dt.date, nearest: dt.date
) -> tuple[Suggestion, ...]:
    """Either the weekday or the day of the month may be the slip; offer both."""
    text = claim.text
    mends = []
    for word, replacement in ((written, right), (written[:4], right[:3]), (written[:3], right[:3])):
        if word in text:
            new = text.replace(word, replacement, 1)
            mends.append(Suggestion(f"change “{text}” to “{new}”", claim.span, new))
            break
    dated = _with_date(text, date, nearest)
    if dated is not None:
        mends.append(Suggestion(f"change “{text}” to “{dated}”", claim.span, dated))
    return tuple(mends)


# As the Associated Press abbreviates them; the five short ones are never cut.
_SHORT = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)


def _with_date(text: str, date: dt.date, other: dt.date) -> str | None:
    """The date's own words with another day, in the month's own style; None where they are not plain."""
    words = text.replace(",", " ").replace("(", " ").replace(")", " ").split()
    day = next((w for w in words if w.rstrip("stndrh") == str(date.day)), None)
    if day is None or other.year != date.year:
        return None
    suffix = day[len(str(date.day)) :]
    new = text.replace(day, f"{other.day}{_suffix(other.day) if suffix else ''}", 1)
    if other.month == date.month:
        return new
    full = MONTHS[date.month - 1]
    month = next((w for w in words if w[:3].lower() == full[:3].lower()), None)
    if month is None:
        return None
    style = MONTHS if month.rstrip(".").lower() == full.lower() and len(full) > 5 else _SHORT
    return new.replace(month, style[other.month - 1], 1)


def _suffix(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


CHECK = Check(
    code="NC501",
    name="weekday-date",
    summary="a weekday against its date, and dates that no calendar has",
    explanation=(
        "A weekday given with a date is held to the calendar, in the year that the copy names or, "
        "without one, the year that brings it nearest to the article's date. Copy without either is "
        "left alone. A date that no year has (Feb. 30) is an error by itself."
    ),
    judges=(DatedDay,),
    judge=judge,
    finds=(
        Example("The trial opened on Thursday, 27 June 2017.", ("Thursday, 27 June 2017",)),
        Example(
            "The vote is set for Wednesday, December 29, 2016.", ("Wednesday, December 29, 2016",)
        ),
        Example("The fair opens on Monday, April 22.", ("Monday, April 22",), date="2025-04-18"),
        Example("The bill is due on Feb. 30.", ("Feb. 30",)),
        Example("They met on Tuesday (Sept. 1).", ("Tuesday (Sept. 1)",), date="2024-09-02"),
        Example(
            "“We close on Friday, 31 November,” he said.",
            ("Friday, 31 November",),
            Severity.WARNING,
        ),
        Example(
            "The results will be declared on June 28, Saturday.",
            ("June 28, Saturday",),
            date="2024-06-14",
        ),
        Example(
            "The fire broke out at 2 a.m. local time on Saturday, June 9.",
            ("Saturday, June 9",),
            date="2024-06-14",
        ),
        Example("WHEN: Monday, June 25, 2024, 10 a.m. EDT", ("Monday, June 25, 2024",)),
        Example(
            "The meeting of 3 June (Sunday) was called off.",
            ("3 June (Sunday)",),
            date="2024-06-14",
        ),
        Example(
            "On Wednesday the 12th of March, 2020, it was declared a pandemic.",
            ("Wednesday the 12th of March, 2020",),
        ),
        Example(
            "It opens on 10 October (a Wednesday).",
            ("10 October (a Wednesday)",),
            date="2024-09-02",
        ),
        Example(
            "The fair runs from Sunday, April 12, through Thursday, April 17.",
            ("Sunday, April 12", "Thursday, April 17"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("The trial opened on Tuesday, 27 June 2017.", verified=True),
        Example("The conference opened on Sunday, Sept. 1.", date="2024-09-02", verified=True),
        Example("The fair opens on Monday, April 22."),
        Example("On Monday night in Washington, early Tuesday in Seoul, he spoke."),
        Example("The night of Saturday 3-4 May was cold.", date="2025-05-06"),
        Example("The process began on Friday, Sept. 14.", date="2013-05-15", verified=True),
        Example("Friday the 13th drew a crowd.", date="2025-06-01"),
        Example("The Sun on May 4 said so.", date="2025-06-01"),
        Example("It meets every Monday, April 22 included.", date="2025-04-18"),
        Example("Charles was beheaded on Tuesday, 30 January 1649."),
        Example(
            "The results will be declared on June 28, Friday.", verified=True, date="2024-06-14"
        ),
        Example(
            "The fire broke out at 2 a.m. local time on Sunday, June 9.",
            verified=True,
            date="2024-06-14",
        ),
        Example("By Tuesday, 12 May have been freed.", date="2024-06-14"),
        Example(
            "In the old calendar Wednesday, 2 September 1752 came before Thursday, 14 September 1752."
        ),
        Example(
            "The sale runs from Friday, June 21 to Sunday, June 23.",
            verified=True,
            date="2024-06-14",
        ),
        Example("It is held every Thursday from June 6 to July 25.", date="2024-06-14"),
        Example("The Sun, 3 September 2024, has it.", date="2024-09-05"),
        Example("The fair runs from Sunday, April 12, through Thursday, April 16.", verified=True),
        Example("The fair runs from Saturday, February 27 to Tuesday, March 1.", verified=True),
        Example("It runs from Wednesday, December 30 to Monday, January 4."),
    ),
)
