"""NC502 time-span: a length of time against the dates it lies between."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.time_points import DATED, judge_clock, judge_order, judge_past
from newscheck.checks.time_span_examples import FINDS, PASSES
from newscheck.checks.verdict import change_to, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import INFINITY, Hedge, Interval, Tier
from newscheck.moments import YEAR, Moment, between, days_in, moment_of, year_as_moment
from newscheck.relations.stories import ClockSpan, Elapsed, Ordered, Past, Point
from newscheck.values import dataclass
from newscheck.wording import number, ordinal

if TYPE_CHECKING:
    import datetime as dt

    from newscheck.claims import Claim
    from newscheck.document import Document

# Copy is printed a little after it is written, and dated a little before or after that.
_ABOUT_NOW = 31
# Days and weeks are held to dates that are known to the day, or nearly.
_SHORT_UNITS = frozenset(("day", "week"))
_LOOSEST = 6
# A guessed link needs this many years between what is stated and what the dates give.
_SURE_YEARS = 2


def judge(span: Elapsed | ClockSpan | Ordered | Past, context: Context) -> Judgement | None:
    """Hold a length of time to its two ends; two ends to their order; the past to the copy's date."""
    if isinstance(span, Past):
        return judge_past(span, context.document)
    if isinstance(span, ClockSpan):
        return judge_clock(span)
    if isinstance(span, Ordered):
        return judge_order(span)
    document = context.document
    stated = _stated(span.length, span.more)
    if stated is None:
        return None
    worked = [
        one
        for start, end in span.ends
        if (one := _work_out(span, start, end, document)) is not None
    ]
    for one in worked:
        if _fits(span, stated, one):
            return _consistent(span, one, document)
    if not worked or not span.accusing:
        return None
    if worked[0].end.when is None and _is_own_date(worked[0].first, document):
        # "September 23, 1981, Forty Years Ago": an old page printed again, dated as it was.
        why = "the article may be the old one, under its own date"
        return Judgement("undecided", (span.length, *worked[0].claims), why)
    return _mismatch(span, stated, worked[0], document)


@dataclass(frozen=True, slots=True)
class _Between:
    """What lies between two dates: in days, and where they are read from."""

    start: Point
    end: Point
    first: Moment
    last: Moment
    days: Interval

    @property
    def claims(self) -> tuple[Claim, ...]:
        found: list[Claim] = []
        for point in (self.start, self.end):
            if point.claim is not None and point.claim not in found:
                found.append(point.claim)
        return tuple(found)


def _work_out(span: Elapsed, start: Point, end: Point, document: Document) -> _Between | None:
    first = _moment(start, document)
    last = _moment(end, document)
    if first is None or last is None:
        return None
    days = between(first, last)
    loose = days.high - days.low
    if days.high < 0 or (span.length.figure.unit in _SHORT_UNITS and loose > _LOOSEST):
        return None
    return _Between(start, end, first, last, days)


def _moment(point: Point, document: Document) -> Moment | None:
    """The days a point may mean; the article's own date where it has no date of its own."""
    if point.when is not None:
        year = document.date.year if document.date else document.year
        return moment_of(point.when, year)
    if document.date is not None:
        return Moment(document.date, document.date).widened(_ABOUT_NOW, _ABOUT_NOW)
    return year_as_moment(document.year) if document.year else None


def _is_own_date(first: Moment, document: Document) -> bool:
    """Whether a length is counted up to now from the day that the article itself is dated."""
    return first.to_the_day and document.date == first.first


def _stated(length: Claim, more: Claim | None) -> Interval | None:
    """What a stated length can mean, in days.

    Of years and months the last part is often dropped ("eight years" for eight and nine months),
    and never more than half of one added. Days may count both ends or one.
    """
    figure = length.figure
    size = YEAR if figure.kind == "ordinal" else days_in(figure.unit)
    if size is None or figure.number is None or figure.number.value <= 0:
        return None
    value = Fraction(figure.number.value)
    if more is not None and more.figure.number is not None:
        added = Fraction(more.figure.number.value) * (days_in(more.figure.unit) or 0)
        whole = value * size + added
        return Interval(whole - 2, whole + 2)
    low, high = _slack(figure.unit, value)
    near = max(Fraction(1), value / 10)
    match figure.hedge or Hedge.NONE:
        case Hedge.ABOUT:
            low, high = max(low, near), max(high, near)
        case Hedge.NEARLY:
            low, high = max(low, near), Fraction(0)
        case Hedge.JUST_OVER:
            low, high = Fraction(0), max(high, near)
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(value * size, INFINITY)
        case Hedge.LESS_THAN | Hedge.AT_MOST:
            return Interval(Fraction(0), (value + high / 4) * size)
        case _:
            pass
    return Interval((value - low) * size, (value + high) * size)


def _slack(unit: str | None, value: Fraction) -> tuple[Fraction, Fraction]:
    """How far below and above a plain length the true one may lie, in its own unit."""
    if unit == "day":
        return Fraction(1), Fraction(0)
    if unit == "decade":
        return Fraction(3, 10), Fraction(1, 2)
    if unit == "century":
        return Fraction(1, 10), Fraction(1, 10)
    if unit == "year" and value.denominator != 1:
        return Fraction(1, 6), Fraction(1, 6)  # "three years and two months"
    if unit == "year" and value >= 20 and value % 10 == 0:
        # "40 years" is as often 41 or 39: a round number of years is a rounded one.
        return max(Fraction(1), value / 20), max(Fraction(1), value / 20)
    return Fraction(1, 2), Fraction(1)


def _fits(span: Elapsed, stated: Interval, one: _Between) -> bool:
    if span.counting == "anniversary":
        return _anniversary_fits(span, one)
    if span.counting == "nth":
        return _nth_fits(span, one)
    if span.within:
        return stated.low <= one.days.high
    return stated.meets(one.days)


def _anniversary_fits(span: Elapsed, one: _Between) -> bool:
    """An anniversary is of the year; one just ahead or just past may fall in the next or the last."""
    stated = span.length.figure.number
    assert stated is not None
    wanted = {one.last.first.year - one.first.first.year, one.last.last.year - one.first.last.year}
    return int(stated.value) in wanted


def _nth_fits(span: Elapsed, one: _Between) -> bool:
    """The nth year is n - 1 years after the first, or n where this year's is still to come."""
    stated = span.length.figure.number
    assert stated is not None
    most = one.last.last.year - one.first.first.year + 1
    least = one.last.first.year - one.first.last.year
    return least <= int(stated.value) <= most


def _consistent(span: Elapsed, one: _Between, document: Document) -> Judgement:
    working = _working(span, one)
    confirmed = f"{working}; the copy says {_words(span, document)}"
    return Judgement("consistent", (span.length, *one.claims), working, confirmed=confirmed)


def _working(span: Elapsed, one: _Between) -> str:
    unit = span.length.figure.unit
    if span.counting != "elapsed" or unit in ("year", "decade", "century"):
        return f"{_say(one.start, one.first)} to {_say(one.end, one.last)} is {_years(one)}"
    size = days_in(unit) or Fraction(1)
    low, high = Fraction(one.days.low) / size, Fraction(one.days.high) / size
    many = number(low) if number(low) == number(high) else f"{number(low)} to {number(high)}"
    if unit == "day" and one.first.to_the_day and one.last.to_the_day:
        many = f"{number(low)} days, {number(low + 1)} with both counted"
        return f"{_say(one.start, one.first)} to {_say(one.end, one.last)} is {many}"
    return f"{_say(one.start, one.first)} to {_say(one.end, one.last)} is {many} {unit}s"


def _say(point: Point, moment: Moment) -> str:
    if point.when is None:
        return str(_middle(moment).year)
    if moment.to_the_day:
        return f"{moment.first.day} {moment.first:%B %Y}"
    if moment.first.month == moment.last.month:
        return f"{moment.first:%B %Y}"
    return str(moment.first.year)


def _middle(moment: Moment) -> dt.date:
    return moment.first + (moment.last - moment.first) / 2


def _years(one: _Between) -> str:
    """The years between: whole ones where the dates are known, else their difference."""
    start, end = _middle(one.first), _middle(one.last)
    difference = end.year - start.year
    by_month = _in_one_month(one.first) and _in_one_month(one.last)
    if by_month and one.end.when is not None:
        difference -= (end.month, end.day) < (start.month, start.day)
    return f"{difference} year{'' if difference == 1 else 's'}"


def _in_one_month(moment: Moment) -> bool:
    return (moment.first.year, moment.first.month) == (moment.last.year, moment.last.month)


def _words(span: Elapsed, document: Document) -> str:
    """The length in the copy's words, with its noun: "five straight years"."""
    length = span.length
    noun = length.figure.noun_span
    end = max(length.span.end, noun.end) if noun else length.span.end
    if span.more is not None:
        end = max(end, span.more.span.end)
    return " ".join(document.text[length.span.start : end].split())


def _mismatch(
    span: Elapsed, stated: Interval, one: _Between, document: Document
) -> Judgement | None:
    if span.counting != "elapsed":
        off = Fraction(_off_by(span, one))
        number_of = span.length.figure.number
        if span.within and number_of is not None and number_of.value <= _full(one) + 1:
            return None  # what is held yearly may have missed a year
    else:
        apart = stated.low - one.days.high if span.within else stated.distance(one.days)
        off = Fraction(apart) / YEAR
    by_years = span.length.figure.unit not in ("day", "week", "month")
    sure = span.link == "stated"
    if by_years and not sure and off < _needed(span, one):
        return Judgement("undecided", (span.length, *one.claims), _working(span, one))
    operands = (span.length, *one.claims)
    working = _working(span, one)
    message = f"{working}: the copy says {_words(span, document)}."
    if span.link == "guessed":
        message += " Are these the same time?"
    level = severity(Tier.CONTRADICTED, operands, span.link)
    dated = document.dated in DATED or one.end.when is not None
    unit = (days_in(span.length.figure.unit) or YEAR) / YEAR
    small = by_years and off < max(Fraction(1), unit / 2) and span.counting == "elapsed"
    if level is Severity.ERROR and (small or not dated):
        level = Severity.WARNING
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=level,
        message=message,
        span=span.length.span,
        stated=_words(span, document),
        expected=working.rpartition(" is ")[2],
        suggestions=_mends(span, one),
    )


def _full(one: _Between) -> int:
    return one.last.last.year - one.first.first.year


def _needed(span: Elapsed, one: _Between) -> Fraction:
    """How many years off a guess must be: fewer where its dates are known to the month."""
    if span.counting == "nth":
        return Fraction(_SURE_YEARS)
    if span.counting == "anniversary":
        return Fraction(1 if one.first.to_the_day and one.last.to_the_day else _SURE_YEARS)
    if one.end.when is not None and len({c.sentence for c in (span.length, *one.claims)}) == 1:
        return Fraction(1)  # both ends are told beside it
    by_month = _in_one_month(one.first)
    return Fraction(1, 3) if by_month and one.end.when is None else Fraction(_SURE_YEARS)


def _off_by(span: Elapsed, one: _Between) -> int:
    stated = span.length.figure.number
    assert stated is not None
    one_more = span.counting == "nth"
    return abs(int(stated.value) - one_more - (one.last.first.year - one.first.first.year))


def _mends(span: Elapsed, one: _Between) -> tuple[Suggestion, ...]:
    """The length as the dates have it, and the first year as the length has it."""
    length, start, when = span.length, one.start.claim, one.start.when
    stated = length.figure.number
    assert stated is not None
    size = days_in(length.figure.unit) or YEAR
    mends: list[Suggestion] = []
    if length.figure.kind == "ordinal":
        one_more = span.counting == "nth"
        new = ordinal(one.last.first.year - one.first.first.year + one_more)
        mends.append(Suggestion(f"change “{length.text}” to “{new}”", length.span, new))
    elif span.more is None and stated.place == 1:
        lasted = (_middle(one.last) - _middle(one.first)).days / size
        mends.append(change_to(length, Fraction(round(lasted))))
    if start is not None and when is not None and size >= YEAR:
        year = _middle(one.last).year - round(Fraction(stated.value) * size / YEAR)
        new = start.text.replace(str(when.year), str(year), 1)
        mends.append(Suggestion(f"change “{start.text}” to “{new}”", start.span, new))
    texts = {claim.span: claim.text for claim in (length, *one.claims)}
    return tuple(mend for mend in mends if texts.get(mend.span) != mend.replacement)


CHECK = Check(
    code="NC502",
    name="time-span",
    summary="a length of time against the dates it lies between",
    explanation=(
        "“Five years, from 1996 to 2001”, “63 years after”, “the 40th anniversary”, “six hours from "
        "1am”: a length of time is held to its two ends, or to the article’s own date where it is "
        "counted up to now. A year alone may be any day of it, the last part year may be dropped, "
        "round numbers of years are rounded, days count one end or both, and an anniversary is "
        "exact to the year. “Between” only bounds a length. Where a headline or the sentence "
        "before has the other date, a date that fits verifies the length, and only one that the "
        "words tie to it is held against it, as a question."
    ),
    judges=(Elapsed, ClockSpan, Ordered, Past),
    judge=judge,
    finds=FINDS,
    passes=PASSES,
)
