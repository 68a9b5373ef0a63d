"""NC204 difference: amounts of change, leads and tallies against the figures they come from."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import moved_point, swapped
from newscheck.checks.verdict import bounded, change_to, last_place, reading, severity
from newscheck.findings import Suggestion
from newscheck.interval import Hedge, Reading, Tier, compare, read
from newscheck.relations.relation import Change, Lead, Tally
from newscheck.wording import amount, number, places_of, said

if TYPE_CHECKING:
    from newscheck.claims import Claim

_OPEN = {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST}
_AMOUNTS = {"money", "measure", "count", "number", "duration"}


def judge(relation: Change | Lead | Tally, context: Context) -> Judgement | None:
    """Hold a difference to the two figures that it lies between, a tally to its whole."""
    if isinstance(relation, Tally):
        return _tally(relation)
    if isinstance(relation, Lead):
        return _difference(relation.sides, relation.lead, (), relation, context)
    stated = next((c for c in relation.by if _is_amount(c)), None)
    if stated is None or relation.new.figure.kind == "percent":
        return None
    # "Rose $2m to a seasonally adjusted $738m": an amount is of the same series as its figures.
    bars = tuple(bar for bar in relation.bars if bar != "an adjusted series")
    return _difference((relation.new, relation.old), stated, bars, relation, context)


def _is_amount(claim: Claim) -> bool:
    figure = claim.figure
    return figure.kind in _AMOUNTS or (figure.kind == "points" and figure.unit == "point")


def _difference(
    sides: tuple[Claim, ...],
    stated: Claim,
    bars: tuple[str, ...],
    relation: Change | Lead,
    context: Context,
) -> Judgement | None:
    ends, claimed = _ends(sides), reading(stated, *sides)
    if ends is None or claimed is None or stated.figure.upto is not None:
        return None
    operands = (stated, *sides)
    high, low = sorted(ends, key=lambda end: end.point, reverse=True)
    gap = high - low
    shown = _apart(stated, gap.point)
    working = f"{_subtraction(sides, ends)} = {shown}"
    tier = _tier(gap, claimed, stated, sides)
    words = said(stated, context.document)
    if tier in (Tier.OK, Tier.LOOSE):
        confirmed = f"{working}; the copy says {words}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(bars)}")
    message = f"“{words}” does not match {' and '.join(side.text for side in sides)}: they are {shown} apart"
    slip = _slip(gap, claimed, stated)
    message += f" ({slip})." if slip else "."
    if tier is Tier.ROUNDING:
        message += " Only rounding can reconcile them."
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, relation.link),
        message=message,
        span=stated.span,
        stated=words,
        expected=shown,
        suggestions=_mends(sides, stated, gap, claimed),
    )


def _ends(sides: tuple[Claim, ...]) -> tuple[Reading, Reading] | None:
    """The readings of the two sides, which one score may hold both of."""
    if len(sides) == 1:
        first, second = sides[0].figure.number, sides[0].figure.upto
        if first is None or second is None:
            return None
        return read(first), read(second)
    one, other = reading(sides[0], sides[1]), reading(sides[1], sides[0])
    return None if one is None or other is None else (one, other)


def _subtraction(sides: tuple[Claim, ...], ends: tuple[Reading, Reading]) -> str:
    if len(sides) == 1:
        larger, smaller = sorted(ends, key=lambda end: end.point, reverse=True)
        places = places_of(sides[0])
        return f"{number(larger.point, places)} − {number(smaller.point, places)}"
    first, second = sides if ends[0].point >= ends[1].point else sides[::-1]
    return f"{first.text} − {second.text}"


def _apart(stated: Claim, value: Fraction) -> str:
    """A difference in the style of the stated one: "four points", "$4.2 million"."""
    if stated.figure.kind != "points":
        return amount(stated, value)
    shown = amount(stated, value).split("-")[0]
    if "point" in shown.lower():
        return shown
    return f"{shown} point{'' if value == 1 else 's'}"


def _tier(gap: Reading, claimed: Reading, stated: Claim, sides: tuple[Claim, ...]) -> Tier:
    tier = compare(gap, claimed, last_place(stated))
    if (stated.figure.hedge or Hedge.NONE) in _OPEN and tier is Tier.LAST_DIGIT:
        return Tier.ROUNDING  # "more than £600" is not said of £596
    rates = stated.figure.kind == "points" and sides[0].figure.kind != "percent"
    if tier is Tier.CONTRADICTED and rates and abs(gap.point - claimed.point) <= 1:
        return Tier.ROUNDING  # polls may leave the percent signs out, and round each side
    return tier


def _slip(gap: Reading, claimed: Reading, stated: Claim) -> str | None:
    factor = moved_point(gap, claimed)
    if factor is not None:
        return f"a factor of {factor:,} apart"
    written = stated.figure.number
    if written is not None and any(gap.core.holds(value) for value in swapped(written)):
        return "two digits swapped?"
    return None


def _mends(
    sides: tuple[Claim, ...], stated: Claim, gap: Reading, claimed: Reading
) -> tuple[Suggestion, ...]:
    mended = Suggestion(
        f"change “{stated.text}” to “{amount(stated, gap.point)}”",
        stated.span,
        amount(stated, gap.point),
        gap.point,
    )
    if len(sides) == 1 or sides[0].figure.number is None or sides[1].figure.number is None:
        return (mended,)
    first, second = Fraction(sides[0].figure.number.value), Fraction(sides[1].figure.number.value)
    needed = second + claimed.point if first >= second else second - claimed.point
    return (mended, change_to(sides[0], needed)) if needed > 0 else (mended,)


def _tally(tally: Tally) -> Judgement | None:
    """Hold votes to the seats there are, and results to the games played."""
    numbers = [c.figure.number for c in tally.parts]
    numbers += [c.figure.upto for c in tally.parts if c.figure.kind == "score"]
    whole = reading(tally.whole)
    if whole is None or not bounded(tally.whole) or any(n is None for n in numbers):
        return None
    values = [Fraction(n.value) for n in numbers if n is not None]
    summed = sum(values, Fraction(0))
    operands = (*tally.parts, tally.whole)
    working = " + ".join(f"{int(v):,}" for v in values) + f" = {int(summed):,}"
    if summed == whole.point or (summed < whole.point and not tally.exhaustive):
        confirmed = f"{working}, of {tally.whole.text}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    than = "more than" if summed > whole.point else "fewer than"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, tally.link),
        message=f"{working}, {than} the {tally.whole.text} that the copy gives.",
        span=tally.parts[0].span,
        stated=tally.whole.text,
        expected=f"{int(summed):,}",
        suggestions=(change_to(tally.whole, summed),),
    )


CHECK = Check(
    code="NC204",
    name="difference",
    summary="amounts of change, leads and margins against the two figures",
    explanation=(
        "The amount by which something rose or fell, a lead, a margin or a difference is held to "
        "the two figures that it lies between, and the votes of a body of known size, or a record "
        "of results, to how many there can be. Leads of rounded percentages may be off by a point: "
        "52.4 and 47.6 print as 52 and 48, five points apart."
    ),
    judges=(Change, Lead, Tally),
    judge=judge,
    finds=(
        Example(
            "The winner took 48 per cent and the runner-up 37, a nine-point gap.",
            (
                "nine-point",
                "48 per cent",
                "37",
            ),
        ),
        Example(
            "Ms Rao polled 48,000 votes and her nearest rival 41,500, giving her a majority of 5,600.",
            (
                "5,600",
                "48,000",
                "41,500",
            ),
        ),
        Example(
            "Exports came to $4.2bn and imports to $5.1bn, leaving a deficit of $700m.",
            ("$700m", "$4.2bn", "$5.1bn"),
        ),
        Example(
            "The council paid for 137 routes in 2010 and pays for 89 today, a loss of 58.",
            ("58", "137", "89"),
        ),
        Example(
            "Petrol stocks rose 5.82 million barrels to 337.73 million barrels from 329.21 million.",
            ("5.82 million barrels", "337.73 million barrels", "329.21 million"),
        ),
        Example(
            "Its net loss shrank to $7.0 million from $11.2 million, a reduction of $2.4 million.",
            ("$2.4 million", "$7.0 million", "$11.2 million"),
        ),
        Example(
            "The price fell by more than £600 from £190,329 in May to £189,733 in June.",
            ("£600", "£190,329", "£189,733"),
        ),
        Example(
            "The motion was carried by 52% to 48%, a seven-point margin.",
            ("seven-point", "52%", "48%"),
        ),
        Example(
            "Labour has a three-point lead in the poll, on 39 per cent to the Greens' 32 per cent.",
            ("three-point", "39 per cent", "32 per cent"),
        ),
        Example(
            "Ms Roe won by 312 votes, 12,345 to 12,133.",
            ("312", "12,345", "12,133"),
        ),
        Example(
            "The Foxes took the cup with an 82-76 win, by eight points.", ("82-76", "eight points")
        ),
        Example("The law fell in a 5-4 ruling by the eight justices.", ("5-4", "eight")),
        Example(
            "One poll has the Reds on 47% and the Blues on 41%, a nine-point lead.",
            ("nine-point", "47%", "41%"),
        ),
    ),
    passes=(
        Example(
            "Prices start at £21,995, £3,000 below the petrol version, rising to £29,500 for the biggest battery."
        ),
        Example(
            "The two sides, 12 points apart in June, are now within the margin of error, 46% to 44%."
        ),
        Example("Scheffler carded a 66 to reach 16 under, two ahead of McIlroy, who had a 68."),
        Example(
            "The winner, with 48 per cent, finished nine points ahead of the runner-up, who had 39.",
            verified=True,
        ),
        Example(
            "The show cost $12 million to stage and took $15 million, a profit of $3 million.",
            verified=True,
        ),
        Example(
            "Ms Rao polled 48,000 votes and her nearest rival 41,500, giving her a majority of 6,500.",
            verified=True,
        ),
        Example("Customers who now pay $150 would pay $27 more, or $177.", verified=True),
        Example("Customers who now pay $150 would pay $27 more, or $40 if they use gas."),
        Example(
            "The top scorer has 28 goals in 32 matches, four more than the 24 of his nearest challenger."
        ),
        Example(
            "Harris leads 48-46 among likely voters and 47-44 among all, within the margin of 3.1 points."
        ),
        Example(
            "Exports came to $4.2bn and imports to $5.1bn, leaving a deficit of $900m.",
            verified=True,
        ),
        Example("The surplus was £3m, on income of £41m and spending of £38m.", verified=True),
        Example("Sales were £80m and costs £68m, and after tax the profit was £9m."),
        Example(
            "Exports of $4.2bn and imports of $5.1bn compare with a deficit of $700m last year."
        ),
        Example("The union wants $20m and the company offers $15m: the two are $5m apart."),
        Example("He has 22 goals in 25 games, four behind the record of 26."),
        Example(
            "Petrol stocks rose 8.52 million barrels to 337.73 million barrels from 329.21 million.",
            verified=True,
        ),
        Example("The working week rose 0.2 hours to 35.0 hours from 34.8 hours.", verified=True),
        Example(
            "Labour has a three-point lead in the poll, on 36 per cent (up one point) to the Greens' 33 per cent (up one).",
            verified=True,
        ),
        Example("She won 52% to 48%, a five-point margin.", verified=True),
        Example("She won with 64,418 votes to his 62,314, a difference of 2,104.", verified=True),
        Example("The party is on 47%, five points ahead of its rival on 42%.", verified=True),
        Example("The law fell in a 5-4 ruling by the nine justices.", verified=True),
        Example("They won 14 and lost five of their 20 games.", verified=True),
        Example("The Owls blew a 17-point lead but beat the Jays 82-81."),
        Example("He is up 52% to 42% in the poll, up 4 points from two weeks ago."),
        Example("They drew 2-2 and won 4-3 on penalties, having led by two goals."),
        Example("The side won by six wickets, making 250-4 to their rivals' 249."),
        Example("It had a surplus of 145 million crowns, against 135 million in March."),
        Example("A swing of five points took her from 45% to 52%, a lead of two."),
        Example("Yes 46%, No 49%, undecided 5%; without the undecided No leads 51-49."),
        Example("Sales rose £5m at constant currency to £48m from £45m."),
        Example("Yes is at 52% and No at 40%, with 8% undecided, a 12-point gap.", verified=True),
    ),
)
