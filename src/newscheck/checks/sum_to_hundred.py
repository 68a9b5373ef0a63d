"""NC202 sum-to-hundred: shares of one whole that exclude one another and do not make a hundred."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import swapped
from newscheck.checks.verdict import change_to
from newscheck.findings import Severity
from newscheck.interval import Hedge, Interval
from newscheck.relations.relation import Split
from newscheck.wording import percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim

_ALL = Fraction(100)
_HEDGED = Fraction(2)
# Beyond this many points over, a list is more likely of several questions than of one with a slip.
_NEAR = 15
_FEWEST = 3


def judge(split: Split, context: Context) -> Judgement | None:
    """Hold the sum of exclusive shares to a hundred, each rounded by half its last place."""
    for shares in _readings(split):
        if _fits(shares):
            working = _working(shares)
            return Judgement("consistent", shares, working, confirmed=working)
    shares = split.shares
    total = _total(shares)
    if (len(shares) < 2 and shares[0].figure.upto is None) or (
        total.low <= _ALL and not _falls_short(split, total)
    ):
        return None
    slip = _slip(shares)
    over = total.low > _ALL
    if split.promise in ("none", "likely") and (slip is None or not over):
        return None
    if split.promise == "none" and len(shares) < _FEWEST:
        return None
    if slip is None and split.promise != "sure" and _sum(shares) - _ALL > _NEAR:
        return None
    return _mismatch(split, slip, over=over)


def _readings(split: Split) -> Iterator[tuple[Claim, ...]]:
    """The list, then each shorter run of it, then the list with what the sentence before gives."""
    shares = split.shares
    fewest = 2 if split.promise != "none" else _FEWEST
    for length in range(len(shares), 1, -1):
        for start in range(len(shares) - length + 1):
            part = shares[start : start + length]
            # Two shares, or a part of a list, may make a hundred by chance, but seldom exactly.
            if (length >= fewest and length == len(shares)) or _sum(part) == _ALL:
                yield part
    if split.before and split.before[0].sentence != shares[0].sentence:
        yield (*split.before[-3:], *shares)


def _fits(shares: tuple[Claim, ...]) -> bool:
    return _total(shares).holds(_ALL)


def _sum(shares: tuple[Claim, ...]) -> Fraction:
    return sum((_value(claim) for claim in shares), Fraction(0))


def _value(claim: Claim) -> Fraction:
    """A share's value; both of a pair ("52% to 35%")."""
    number, upto = claim.figure.number, claim.figure.upto
    assert number is not None
    return Fraction(number.value) + (Fraction(upto.value) if upto is not None else 0)


def _total(shares: tuple[Claim, ...]) -> Interval:
    total = Interval(Fraction(0), Fraction(0))
    for claim in shares:
        total = total + _spread(claim)
    return total


def _spread(claim: Claim) -> Interval:
    """What a share in a list can be: half its last place either way, two points for a hedge."""
    number = claim.figure.number
    assert number is not None
    value, half = _value(claim), Fraction(number.place) / 2
    if claim.figure.upto is not None:
        half *= 2
    match claim.figure.hedge:
        case Hedge.ABOUT:
            return Interval(value - _HEDGED, value + _HEDGED)
        case Hedge.NEARLY | Hedge.LESS_THAN:
            return Interval(max(value - _HEDGED, Fraction(0)), value)
        case Hedge.AT_MOST:
            return Interval(Fraction(0), value)
        case Hedge.JUST_OVER | Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(value, value + _HEDGED)
        case _:
            return Interval(value - half, value + half)


def _falls_short(split: Split, total: Interval) -> bool:
    """Whether a list that promises the whole leaves some of it out, and one swap of digits fills it."""
    return (
        split.promise == "whole"
        and len(split.shares) >= _FEWEST
        and total.high < _ALL
        and _slip(split.shares) is not None
    )


def _slip(shares: tuple[Claim, ...]) -> tuple[Claim, Fraction] | None:
    """The share that makes the hundred exactly with two of its digits swapped, and what it is then."""
    total = _sum(shares)
    for claim in shares:
        number = claim.figure.number
        assert number is not None
        if claim.figure.upto is not None:
            continue
        for value in swapped(number):
            if total - Fraction(number.value) + value == _ALL:
                return claim, value
    return None


def _working(shares: tuple[Claim, ...]) -> str:
    return " + ".join(claim.text for claim in shares) + f" = {percent(_sum(shares))}"


def _mismatch(split: Split, slip: tuple[Claim, Fraction] | None, *, over: bool) -> Judgement:
    shares = split.shares
    total = _sum(shares)
    most = max(c.figure.number.place for c in shares if c.figure.number is not None)
    count = len(shares) + sum(claim.figure.upto is not None for claim in shares)
    message = f"These {count} shares add up to {percent(total)}. "
    if over:
        message += f"Rounding can account for {percent(Fraction(most * count) / 2)} at most"
        message += ": one of them is off, or they overlap." if split.promise != "none" else "."
    if slip is not None:
        message += f" With “{slip[0].text}” as {percent(slip[1])} they would make 100%."
    if split.promise not in ("sure", "exclusive"):
        message += " Are they shares of one whole?"
    sure = split.promise == "sure" and over and not any(c.quoted for c in shares) and count > 2
    last = slip[0] if slip is not None else shares[-1]
    needed = _value(last) - total + _ALL
    return Judgement(
        "inconsistent",
        shares,
        _working(shares),
        severity=Severity.ERROR if sure else Severity.WARNING,
        message=message,
        span=last.span,
        stated=percent(total),
        expected="100%",
        suggestions=(change_to(last, needed),) if needed > 0 and last.figure.upto is None else (),
    )


CHECK = Check(
    code="NC202",
    name="sum-to-hundred",
    summary="shares of one whole that exclude one another and do not make a hundred",
    explanation=(
        "Shares in a list that exclude one another (owners, grades, yes and no and the undecided, “the "
        "rest”) make a hundred, half a unit of the last place either way for each. Above that is an error where the words "
        "leave no doubt, and else a question. A list that people may be in more than once is left alone, unless it "
        "would make a hundred exactly with two digits of one share swapped. A list that falls short may have left one out."
    ),
    judges=(Split,),
    judge=judge,
    finds=(
        Example(
            "In the poll 79% will not go, 11% intend to, 3% have gone and 10% don't know.",
            ("79%", "11%", "3%", "10%"),
            Severity.WARNING,
        ),
        Example(
            "The mill is owned 40 percent by Acme, 52 percent by Brill and 35 percent by Corus.",
            ("40 percent", "52 percent", "35 percent"),
        ),
        Example(
            "The wheat was rated 61 percent fair, 56 percent good and 28 percent excellent.",
            ("61 percent", "56 percent", "28 percent"),
        ),
        Example(
            "Some 48% approve of the mayor and 59% disapprove.",
            ("48%", "59%"),
            Severity.WARNING,
        ),
        Example(
            "She left 40% of it to her son, 40% to her sister and 26% to the church.",
            ("40%", "26%"),
            Severity.WARNING,
        ),
        Example(
            "Its sites are in Leeds (38%), York (30%), Hull (52%) and Ripon (7%).",
            ("38%", "30%", "52%", "7%"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "Between them the brothers own 60% of the shares: 35% is held by Ravi and 25% by Anil."
        ),
        Example("Yes has 46%, No 49%, and 5% are undecided.", verified=True),
        Example("The parties are on 34%, 31%, 18%, 11% and 7%.", verified=True),
        Example(
            "The mill is owned 40 percent by Acme, 35 percent by Brill and 25 percent by Corus.",
            verified=True,
        ),
        Example(
            "Of those asked, 53% of women and 43% of men agreed, while 57% of men and 47% of women did not.",
            verified=True,
        ),
        Example("The vote was close, with 50.3% for it and 49.7% against.", verified=True),
        Example(
            "Respondents could choose more than one: 61% named cost, 48% time and 30% distance."
        ),
        Example("Staff like the canteen (56%), the gym (53%) and the garden (47%)."),
        Example("Of the members 45% would vote no, 24% yes, and 25% did not know."),
        Example("Its share rose from 45% to 52%, and that of its rival fell to 41% from 48%."),
        Example("It holds a 60% stake in Acme and a 55% stake in Brill."),
        Example("Imports make up 50% of demand in the west and 65% of it in the east."),
        Example("Some 62% of men and 55% of women voted; 71% of them were over 40."),
        Example("Of the class 77% are over 26, 65% are white and 12% are black."),
    ),
)
