"""NC102 percentage-points: percent where percentage points are meant, and points that do not add up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, last_place, reading, severity
from newscheck.findings import Suggestion
from newscheck.interval import Hedge, Interval, Reading, Tier, compare, percent_change
from newscheck.relations.relation import Change
from newscheck.wording import number, percent, places_of, points, said

if TYPE_CHECKING:
    from newscheck.claims import Claim

_BASIS = "basis_point"


def judge(change: Change, context: Context) -> Judgement | None:
    """Hold the difference of two percents to the points, or the percent, that the copy states."""
    stated = next((c for c in change.by if c.figure.kind in {"percent", "points"}), None)
    if stated is None:
        return None
    levels_are_percents = change.new.figure.kind == "percent"
    if not levels_are_percents:
        return _points_between_amounts(change, stated)
    old, new, claimed = reading(change.old), reading(change.new), reading(stated)
    if old is None or new is None or claimed is None:
        return None
    gap = _size(new - old)
    if stated.figure.kind == "points":
        return _judge_points(change, stated, gap, claimed)
    return _judge_percent(change, stated, gap, claimed, context)


def _size(value: Reading) -> Reading:
    if value.point >= 0:
        return value
    return Reading(
        -value.point,
        Interval(-value.core.high, -value.core.low),
        Interval(-value.wide.high, -value.wide.low),
    )


def _working(change: Change, gap: Reading) -> str:
    old, new = change.old.figure.number, change.new.figure.number
    assert old is not None and new is not None
    places = max(places_of(change.old), places_of(change.new))
    first, second = (new, old) if new.value >= old.value else (old, new)
    return (
        f"{number(Fraction(first.value), places)} − {number(Fraction(second.value), places)} = "
        f"{points(gap.point)}"
    )


def _judge_points(change: Change, stated: Claim, gap: Reading, claimed: Reading) -> Judgement:
    operands = (stated, change.new, change.old)
    basis = stated.figure.unit == _BASIS
    in_points = claimed.scaled(Fraction(1, 100)) if basis else claimed
    place = last_place(stated)
    unit = (place / 100 if basis else place) if place else None
    tier = compare(gap, _size(in_points), unit)
    working = _working(change, gap)
    if tier in (Tier.OK, Tier.LOOSE):
        confirmed = f"{change.old.text} to {change.new.text} is {points(gap.point)}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if change.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(change.bars)}")
    shown = gap.point * 100 if basis else gap.point
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, change.link),
        message=f"“{stated.text}” does not match {change.old.text} and {change.new.text}: they are {points(gap.point)} apart.",
        span=stated.span,
        stated=stated.text,
        expected=points(gap.point),
        suggestions=(change_to(stated, shown), _other_end(change, in_points)),
    )


def _other_end(change: Change, gap: Reading) -> Suggestion:
    """The new figure that would make the stated gap right."""
    assert change.old.figure.number and change.new.figure.number
    old, new = Fraction(change.old.figure.number.value), Fraction(change.new.figure.number.value)
    return change_to(change.new, old + gap.point if new >= old else old - gap.point)


def _judge_percent(
    change: Change, stated: Claim, gap: Reading, claimed: Reading, context: Context
) -> Judgement | None:
    operands = (stated, change.new, change.old)
    old, new = reading(change.old), reading(change.new)
    assert old is not None and new is not None
    if old.wide.low <= 0:
        return Judgement("undecided", operands, "the first percent may be zero")
    relative = _size(percent_change(old, new))
    working = _working(change, gap) + f"; relative change {percent(relative.point)}"
    if compare(relative, claimed, last_place(stated)) in (Tier.OK, Tier.LOOSE):
        confirmed = f"{change.old.text} to {change.new.text} is a relative change of {percent(relative.point)}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if change.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(change.bars)}")
    fits = gap.core.meets(claimed.core) and (stated.figure.hedge or Hedge.NONE) is not Hedge.AT_MOST
    tier = Tier.CONTRADICTED if fits else compare(relative, claimed, last_place(stated))
    word = said(stated, context.document)
    kind = "rise" if new.point >= old.point else "cut"
    message = f"{change.old.text} to {change.new.text} is a {kind} of {points(gap.point)} (a {percent(relative.point)} {kind}), not “{word}”."
    if fits:
        message = f"{change.old.text} to {change.new.text} is a {kind} of {points(gap.point)}, which is {percent(relative.point)}: “{word}” takes points for percent."
    as_points = Suggestion(
        f"change “{stated.text}” to “{points(gap.point)}”", stated.span, points(gap.point)
    )
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, change.link),
        message=message,
        span=stated.span,
        stated=stated.text,
        expected=points(gap.point),
        suggestions=(as_points, change_to(stated, relative.point)),
    )


def _points_between_amounts(change: Change, stated: Claim) -> Judgement | None:
    """ "rose 20 percentage points, from 50 cases to 60": points of what is no percentage."""
    if stated.figure.unit != "percentage_point" or stated.figure.number is None:
        return None
    old, new = reading(change.old), reading(change.new)
    if old is None or new is None or old.wide.low <= 0:
        return None
    operands = (stated, change.new, change.old)
    relative = _size(percent_change(old, new))
    working = f"{change.old.text} to {change.new.text} is a change of {percent(relative.point)}"
    right = percent(abs(relative.point))
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, change.link),
        message=f"“{stated.text}” is said of {change.old.text} and {change.new.text}, which are no percentages: the change is {right}.",
        span=stated.span,
        stated=stated.text,
        expected=right,
        suggestions=(Suggestion(f"change “{stated.text}” to “{right}”", stated.span, right),),
    )


CHECK = Check(
    code="NC102",
    name="percentage-points",
    summary="percent where percentage points are meant",
    explanation=(
        "Between two percentages a difference is counted in percentage points: 6.2% to 4.2% is a "
        "cut of two points, and of 32 percent. Either may be written; the one is often written for "
        "the other. Basis points are hundredths of a point."
    ),
    judges=(Change,),
    judge=judge,
    finds=(
        Example(
            "The levy was cut by 2 percent, from 6.2 percent to 4.2 percent.",
            ("2 percent", "6.2 percent", "4.2 percent"),
        ),
        Example(
            "Unemployment rose 1 percent to 5.4 percent from 4.4 percent.",
            ("1 percent", "5.4 percent", "4.4 percent"),
        ),
        Example(
            "Turnout was 61%, up five percentage points from 54%.",
            ("five percentage points", "61%", "54%"),
        ),
        Example(
            "The yield rose 25 basis points to 4.90% from 4.56%.",
            ("25 basis points", "4.90%", "4.56%"),
        ),
        Example(
            "Cases rose 20 percentage points, from 50 to 60.", ("20 percentage points", "50", "60")
        ),
        Example("Its share fell four points to 31% from 38%.", ("four points", "31%", "38%")),
        Example(
            "Turnout was 61.2 per cent, down 3.4 percentage points on 65.5 per cent four years ago.",
            ("3.4 percentage points", "61.2 per cent", "65.5 per cent"),
        ),
        Example(
            "In the poll 52% approved, up seven points since March, when 48% did.",
            ("seven points", "52%", "48%"),
        ),
        Example(
            "Some 45% said they were worse off, compared with 40% a year ago, a nine-point rise.",
            ("nine-point", "45%", "40%"),
        ),
        Example(
            "The bank lifted its target by a quarter of a point, to 3.25 percent from 2.50 percent.",
            ("a quarter of a point", "3.25 percent", "2.50 percent"),
        ),
        Example(
            "The jobless rate edged up to 4.2 per cent from 4.0 per cent, the bureau said, a rise of 0.6 percentage points.",
            ("0.6 percentage points", "4.2 per cent", "4.0 per cent"),
        ),
        Example(
            "Some 61.3% of pupils reached the standard, 9.1 percentage points more than in 2022 (59.4%).",
            ("9.1 percentage points", "61.3%", "59.4%"),
        ),
    ),
    passes=(
        Example(
            "Some 36 of the 120 seats, 30 per cent, are held by women, up from 24, or 20 per cent, before."
        ),
        Example("It raised rates by 25 basis points to 4.5%, up from 0.5% in March 2021."),
        Example(
            "The levy was cut by two percentage points, from 6.2 percent to 4.2 percent.",
            verified=True,
        ),
        Example("The share of women rose 10% to 33% from 30%.", verified=True),
        Example("The yield rose 34 basis points to 4.90% from 4.56%.", verified=True),
        Example("Inflation slowed to 3.1% from 3.4%; prices still rose 0.2% on the month."),
        Example("Inflation of 3% came after 2% the year before."),
        Example("The central bank raised its rate by a quarter of a point to 4.5%."),
        Example("Growth slowed by half a point to 2.1% from 2.6%."),
        Example("Unemployment improved to 4% from 6%."),
        Example("Turnout was 61%, up seven points from 54%.", verified=True),
        Example("The Dow fell 400 points, or 1.1%, to 36,000 from 36,400."),
        Example(
            "The bank lifted its target by three-quarters of a point, to 3.25 percent from 2.50 percent.",
            verified=True,
        ),
        Example(
            "The rate among the young was 15.3 percent, 0.4 percentage points higher than in April (14.9 percent).",
            verified=True,
        ),
        Example("Yields rose 2 basis points to 4.3% after falling from 4.5% last month."),
        Example(
            "The margin improved to 9.8% (H1 2023: 8.6%), a gain of 120 basis points.",
            verified=True,
        ),
        Example("Her lead is three points, 46% to 43%, down from seven in May."),
        Example("The tax rose one point a year from 20% in 2019 to 24% in 2023."),
    ),
)
