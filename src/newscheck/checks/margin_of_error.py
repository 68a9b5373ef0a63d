"""NC701 margin-of-error: a poll's margin of error against the number it asked."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, reading, severity
from newscheck.findings import Severity
from newscheck.interval import INFINITY, Tier
from newscheck.relations.stories import Margin
from newscheck.wording import number

if TYPE_CHECKING:
    from newscheck.claims import Claim

# Half of the standard normal quantile in percent: 1.96 / 2 at 95% confidence.
_HALF_WIDTHS = {90: Fraction(8225, 100), 95: Fraction(98), 99: Fraction(1288, 10)}
# Weighting widens a margin, hardly ever to more than this many times the floor.
_WEIGHTED = 3
# A sample that is more than a twentieth of its whole group has a smaller margin.
_SMALL_SHARE = 20
# Where the copy gives "more than 1,000", no more than half as many again.
_OPEN_END = Fraction(3, 2)


def judge(margin: Margin, context: Context) -> Judgement | None:
    """Hold the margin to the least that a random sample of its size can have."""
    stated = reading(margin.margin)
    sizes = [size for claim in margin.samples if (size := _most(claim)) is not None]
    half_width = _HALF_WIDTHS.get(_level(margin.level))
    if stated is None or margin.margin.figure.number is None or not sizes or half_width is None:
        return None
    point = abs(stated.point)
    place = Fraction(margin.margin.figure.number.place)
    nearest, largest = margin.samples[0], max(sizes)
    operands = (margin.margin, nearest)
    floor = _floor(half_width, sizes[0])
    least = _floor(half_width, largest)
    at = f" at {margin.level.text} confidence" if margin.level is not None else ""
    working = f"{number(half_width, 1)} / √{number(sizes[0])} = {number(floor, 2)} points{at}"
    if floor <= point + _slack(point, place):
        if point > floor * _WEIGHTED:
            return Judgement("undecided", operands, f"{working}; weighting widens a margin")
        confirmed = (
            f"{nearest.text} asked, a margin of at least {number(floor, 1)} points; "
            f"the copy says {margin.margin.text}"
        )
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if least <= point + place:
        return Judgement("undecided", operands, f"{working}; it may be of another sample")
    if _of_a_small_whole(margin, sizes[0]):
        return Judgement("undecided", operands, f"{working}; most of the group was asked")
    return _mismatch(margin, operands, working, floor, point)


def _mismatch(
    margin: Margin, operands: tuple[Claim, ...], working: str, floor: Fraction, point: Fraction
) -> Judgement:
    stated, sample = operands
    message = (
        f"A random sample of {sample.text} cannot have a margin of error under "
        f"{number(floor, 1)} points: the copy says {stated.text}."
    )
    if margin.link == "guessed":
        message += " Is it of this sample?"
    needed = (_HALF_WIDTHS[_level(margin.level)] / point) ** 2 if point else Fraction(0)
    mends = [change_to(stated, floor, 1)]
    if needed:
        mends.append(change_to(sample, Fraction(round(needed))))
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, margin.link),
        message=message,
        span=stated.span,
        stated=stated.text,
        expected=f"at least {number(floor, 1)} points",
        suggestions=tuple(mends),
    )


def _most(sample: Claim) -> Fraction | None:
    """The most that the copy may mean by the number asked."""
    size = reading(sample)
    if size is None or size.point <= 0:
        return None
    high = size.core.high
    return size.point * _OPEN_END if high == INFINITY else Fraction(high)


def _level(level: Claim | None) -> int:
    if level is None or level.figure.number is None:
        return 95
    return int(level.figure.number.value)


def _floor(half_width: Fraction, size: Fraction) -> Fraction:
    """The half width over the root of the size, to six decimals."""
    million = 10**6
    return half_width * million / Fraction(max(1, isqrt(int(size * million * million))))


def _slack(point: Fraction, place: Fraction) -> Fraction:
    """How far under the floor rounding takes a margin; many are given to the nearest half point."""
    halves = (point * 2).denominator == 1
    return max(place / 2, Fraction(1, 4)) if halves else place / 2


def _of_a_small_whole(margin: Margin, size: Fraction) -> bool:
    whole = reading(margin.whole) if margin.whole is not None else None
    return whole is not None and whole.point < size * _SMALL_SHARE


CHECK = Check(
    code="NC701",
    name="margin-of-error",
    summary="a poll's margin of error against the number it asked",
    explanation=(
        "A random sample of n has a margin of error of at least 98 / √n points at 95% confidence "
        "(82 at 90%, 129 at 99%). Weighting may widen it, nothing narrows it, unless most of a "
        "small group was asked. A margin under that floor by more than rounding, or the nearest "
        "half point that many pollsters use, is an error. Where several samples stand near, the "
        "margin must be under the floor of them all."
    ),
    judges=(Margin,),
    judge=judge,
    finds=(
        Example(
            "The poll of 1,006 adults has a margin of error of plus or minus 1 percentage point.",
            ("1 percentage point", "1,006"),
        ),
        Example("With 250 respondents, the survey has a 3% margin of error.", ("3%", "250")),
        Example(
            "The institute surveyed 640 voters. The margin of sampling error is 2.1 points.",
            ("2.1 points", "640"),
            Severity.WARNING,
        ),
        Example(
            "A sample of n=2,400 homes is associated with a margin of error of +/- 1.2 points.",
            ("1.2 points", "2,400"),
        ),
        Example(
            "It asked 410 members at random, giving an error margin of ±2.9% at a confidence "
            "level of 95%.",
            ("2.9%", "410"),
        ),
        Example(
            "“We polled 500 people and the margin of error is two points,” she said.",
            ("two points", "500"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("The poll of 1,006 adults has a margin of error of 3.1 points.", verified=True),
        Example("It surveyed 1,000 people, with a margin of error of 3 points.", verified=True),
        Example(
            "With 765 respondents, it has a 4% margin of error at the 95% confidence level.",
            verified=True,
        ),
        Example("It polled 750 voters; the margin of error is 3.5 points.", verified=True),
        Example("It polled 1,200 adults; weighted, the margin of error is 4.4 points."),
        Example("The 680 voters gave a margin of 3.2 points at 90% confidence.", verified=False),
        Example(
            "It surveyed 1,006 adults, among them 860 registered voters. The margin of error is "
            "3.1 points."
        ),
        Example("It asked 220 of its 300 members; the margin of error is 3.5 points."),
        Example(
            "In the sample of 400 men the margin of error is 4.9 points, in that of 1,600 women "
            "it is 2.5 points.",
            verified=True,
        ),
        Example("She leads by 2 points, within the margin of error of the poll of 1,100 adults."),
        Example("Two samples held 0.15% and 0.05% iron, with error margins of ±0.02% and ±0.01%."),
        Example("They are in a statistical dead heat at 47% and 44%."),
        Example("He won by a margin of 120 votes of 4,000, an error margin of none."),
        Example("Yes 46%, No 49%, undecided 5%; without the undecided No leads 51-49."),
        Example(
            "The paper drew on a universe of over 80,000 owners, and 754 completed the survey: a "
            "margin of error of 4%.",
            verified=True,
        ),
        Example(
            "The rolling poll of 300 a night has a margin of error of 2 points over five nights."
        ),
    ),
)
