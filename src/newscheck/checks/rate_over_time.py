"""NC302 rate-over-time: an amount for each day, month or year against what it comes to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.product import half_place
from newscheck.checks.slips import moved_point, swapped
from newscheck.checks.verdict import change_to, last_place, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Interval, Reading, Tier, compare, read
from newscheck.relations.relation import Pace
from newscheck.wording import enough_places, rewritten

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newscheck.claims import Claim

_HOURS = {"second": Fraction(1, 3600), "minute": Fraction(1, 60), "hour": Fraction(1), "day": Fraction(24),
          "week": Fraction(168), "fortnight": Fraction(336)}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
# The days of a month and of a year: as lived, and as a desk works them out.
_MONTH_DAYS = (Fraction(28), Fraction(365, 12), Fraction(31))
_YEAR_DAYS = (Fraction(360), Fraction(365), Fraction(366))
# How many hours at work, working days and paid weeks the longer time may have instead.
_AT_WORK = {
    ("hour", "day"): ((7, 9),),
    ("hour", "week"): ((35, 48),),
    ("hour", "month"): ((140, 185),),
    ("hour", "year"): ((1700, 2112),),
}
_WORKING = {
    ("day", "week"): ((5, 6),),
    ("day", "month"): ((20, 23), (25, 27)),
    ("day", "year"): ((220, 262), (300, 313)),
    ("week", "month"): ((4, 5),),
    ("week", "year"): ((44, 53),),
}
_FAR = 2
_MOST_TIMES = 4
# How many times the price of a year the months one by one may cost.
_DEAREST = 3
# Rounding explains so much without a question.
_ROUNDED = (Fraction(4, 5), Fraction(5, 4))


def judge(pace: Pace, context: Context) -> Judgement | None:
    """Hold the amount for the shorter time, times how often that goes into the longer, to the other."""
    operands = (pace.total, pace.rate) if pace.span is None else (pace.total, pace.rate, pace.span)
    rate, total = reading(pace.rate), reading(pace.total)
    times = _times(pace)
    if rate is None or total is None or times is None:
        return None
    if pace.one_every:
        worked = times / rate.widened(_rounded_time(pace.rate))
    else:
        worked = rate.widened(half_place(pace.rate)) * times
    total = total.widened(half_place(pace.total))
    working = _working(pace, worked, times)
    tier = compare(worked, total, last_place(pace.total))
    ratio = worked.point / total.point
    rounded = tier is Tier.ROUNDING and not _ROUNDED[0] <= ratio <= _ROUNDED[1]
    if tier is not Tier.CONTRADICTED and not rounded:
        confirmed = f"{working}; the copy says {pace.total.text}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if _fits(_AT_WORK, pace, rate, total):
        confirmed = f"{pace.rate.text} in working hours is {pace.total.text}"
        return Judgement("consistent", operands, confirmed, confirmed=confirmed)
    if _fits(_WORKING, pace, rate, total):
        return Judgement("undecided", operands, f"{working}; fewer are working days")
    if pace.link == "guessed" and pace.bars:
        return None
    if pace.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(pace.bars)}")
    if pace.priced and 1 < ratio <= _DEAREST:
        return Judgement("undecided", operands, f"{working}; paid at once it may cost less")
    slip = _slip(pace, worked, total)
    if pace.link == "guessed" and slip is None:
        return None
    if slip is None and not 1 / Fraction(_MOST_TIMES) <= worked.point / total.point <= _MOST_TIMES:
        return Judgement("undecided", operands, f"{working}; these may be other things")
    return _mismatch(pace, operands, worked, total, working, slip, tier)


def _rounded_time(span: Claim) -> Fraction:
    """How far "every 40 seconds" may be from the truth: it is worked out from a yearly figure."""
    number = span.figure.number
    value = Fraction(number.value) if number is not None else Fraction(0)
    return Fraction(5, 2) if value >= 15 and not value % 5 else Fraction(1, 2)


def _times(pace: Pace) -> Reading | None:
    """How often the shorter time goes into the longer."""
    ratio = _ratio(pace.every, pace.unit)
    if ratio is None or pace.span is None:
        return ratio
    number = pace.span.figure.number
    return None if number is None else read(number) * ratio


def _ratio(every: str, unit: str) -> Reading | None:
    if every in _HOURS and unit in _HOURS:
        return Reading.exact(_HOURS[unit] / _HOURS[every])
    if every in _MONTHS and unit in _MONTHS:
        return Reading.exact(Fraction(_MONTHS[unit], _MONTHS[every]))
    if every in _MONTHS and unit in _HOURS:
        inverse = _ratio(unit, every)
        return None if inverse is None else Reading.exact(1) / inverse
    if every not in _HOURS or unit not in _MONTHS:
        return None
    low, point, high = _YEAR_DAYS if _MONTHS[unit] >= 12 else _MONTH_DAYS
    share = Fraction(_MONTHS[unit], 12 if _MONTHS[unit] >= 12 else 1) * 24 / _HOURS[every]
    ends = Interval(low * share, high * share)
    return Reading(point * share, ends, ends)


def _fits(
    tables: Mapping[tuple[str, str], tuple[tuple[int, int], ...]],
    pace: Pace,
    rate: Reading,
    total: Reading,
) -> bool:
    """Whether the total is the rate in working time."""
    if pace.one_every:
        return False
    number = pace.span.figure.number if pace.span is not None else None
    many = Fraction(number.value) if number is not None else Fraction(1)
    return any(
        (rate.core * Interval(low * many, high * many)).meets(total.core)
        for low, high in tables.get((pace.every, pace.unit), ())
    )


def _working(pace: Pace, worked: Reading, times: Reading) -> str:
    shown = _as_total(pace.total, worked.point)
    if pace.one_every:
        return f"one every {pace.rate.text} = {shown} a {pace.unit}"
    return f"{pace.rate.text} × {_plain(times.point)} = {shown}"


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{round(float(value), 2):g}"


def _as_total(total: Claim, value: Fraction) -> str:
    size = value / Fraction(total.figure.scale)
    return rewritten(total, value, min(enough_places(size, total) + (size < 100), 2))


def _slip(pace: Pace, worked: Reading, total: Reading) -> str | None:
    factor = moved_point(worked, total)
    if factor is not None:
        return f"a factor of {factor:,} apart"
    for claim in (pace.total, pace.rate):
        number = claim.figure.number
        if number is None or pace.one_every:
            continue
        for value in swapped(number):
            if not value:
                continue
            share = value / Fraction(number.value)
            target = total.scaled(share if claim is pace.total else 1 / share)
            if compare(worked, target) in (Tier.OK, Tier.LOOSE):
                return f"it would fit were “{claim.text}” “{rewritten(claim, value)}”"
    return None


def _mismatch(
    pace: Pace,
    operands: tuple[Claim, ...],
    worked: Reading,
    total: Reading,
    working: str,
    slip: str | None,
    tier: Tier,
) -> Judgement:
    expected = _as_total(pace.total, worked.point)
    rate = f"one every {pace.rate.text}" if pace.one_every else pace.rate.text
    over = pace.span.text if pace.span is not None else f"a {pace.unit}"
    message = f"{rate} comes to {expected} over {over}, not {pace.total.text}"
    message += f": {slip}." if slip else "."
    if tier is Tier.ROUNDING:
        message += " Only rounding can reconcile them."
    if pace.link == "guessed":
        message += " Are these of the same thing?"
    found = severity(tier, operands, pace.link)
    if found is Severity.ERROR and Fraction(1, _FAR) < worked.point / total.point < _FAR:
        found = Severity.WARNING
    needed = (
        Fraction(pace.rate.figure.number.value) * total.point / worked.point
        if pace.rate.figure.number
        else None
    )
    mends = [change_to(pace.total, worked.point)]
    if needed is not None and not pace.one_every:
        scale = Fraction(pace.rate.figure.scale)
        mends.append(change_to(pace.rate, needed, enough_places(needed / scale, pace.rate)))
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=found,
        message=message[:1].upper() + message[1:],
        span=pace.total.span,
        stated=pace.total.text,
        expected=expected,
        suggestions=tuple(mends),
    )


CHECK = Check(
    code="NC302",
    name="rate-over-time",
    summary="an amount for each day, month or year against what it comes to",
    explanation=(
        "“$8,000 a month, or $96,000 a year”, “£5bn over five years, £1bn a year”: the amount for "
        "the shorter time, times how often it goes into the longer, is held to the other. A year may "
        "have 360 to 366 days, a month 28 to 31; pay by the hour is worked out in working hours, and what "
        "fits working days is left undecided. It is an error at twice the size or half, a question below that. An amount that "
        "starts low or rises is not judged, and amounts of two sentences are only questioned where "
        "a known slip would make them fit."
    ),
    judges=(Pace,),
    judge=judge,
    finds=(
        Example(
            "The plan would give a family $8,000 a month, or $69,000 a year.",
            ("$69,000 a year", "$8,000 a month"),
            Severity.WARNING,
        ),
        Example(
            "The site adds 60,000 songs a day. That's 220 million songs a year.",
            ("220 million", "60,000"),
        ),
        Example(
            "The government will spend £5bn over five years, or £2.5bn a year.",
            ("£5bn", "£2.5bn a year", "five years"),
        ),
        Example(
            "She will pay £500 a month for 25 years, £15,000 in all.",
            ("£15,000", "£500 a month", "25 years"),
        ),
        Example(
            "The plant burns 7,500 tons of coal per day, or 27 million tons annually.",
            ("27 million tons", "7,500 tons"),
        ),
        Example(
            "There is a theft every hour, one every seven minutes, about 7,500 a year.",
            ("7,500", "seven minutes"),
        ),
        Example(
            "The aid of $100 million is spread over the next five years. It will cost about $200 million a year.",
            ("$100 million", "$200 million a year", "five years"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "The airline flew 2.4m passengers in June, an average of 80,000 a day.", verified=True
        ),
        Example("The hospital treated 6,570 patients last year, 18 a day.", verified=True),
        Example("The hospital treated 6,570 patients last year, 18 a day of them children."),
        Example(
            "Over three years the company will pay $36 million, an average of $12 million annually.",
            verified=True,
        ),
        Example(
            "In the first nine months 2,700 people died on the roads, an average of ten a day.",
            verified=True,
        ),
        Example(
            "In five days 120 boats arrived carrying 5,400 people, or 1,200 a day at the peak."
        ),
        Example("The plan would give a family $8,000 a month, or $96,000 a year.", verified=True),
        Example("The site adds 60,000 songs a day. That's 22 million songs a year.", verified=True),
        Example("The government will spend £5bn over five years, £1bn a year.", verified=True),
        Example("She will pay £500 a month for 25 years, £150,000 in all.", verified=True),
        Example("There is one every seven minutes, about 75,000 a year.", verified=True),
        Example("He was paid over $21,000 biweekly (over $500,000 annually).", verified=True),
        Example("At the mill they earn $20 an hour, or $41,600 a year.", verified=True),
        Example("The annual premium is $1,400, about $116 per month.", verified=True),
        Example("It pays £2bn a year, £10bn over the parliament."),
        Example("Membership costs $12 a month or $120 a year."),
        Example("The paper charges £15 a month, or £150 a year for those who pay up front."),
        Example(
            "It asks for $5 billion over two years, compared with the first bid of $15 billion over three years."
        ),
        Example(
            "The average annual income is $12,000, and you can rent for as little as $750 a month."
        ),
        Example("It will cost £5bn over five years, rising to £1.5bn a year by 2030."),
        Example("It earned £40m in the quarter, up from £120m a year earlier."),
        Example(
            "The market cap was more than $100 billion for six months, and annual revenue $20 billion."
        ),
        Example("Weekly claims fell to 210,000, below the 52-week average of 230,000 a week."),
        Example("It sold 40,000 copies a day last year and 9 million a year in the 1990s."),
    ),
)
