"""NC206 average: an average against its data."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.product import half_place, work_out
from newscheck.checks.verdict import bounded, change_to, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Reading, Tier, read
from newscheck.relations.relation import Mean, Product
from newscheck.wording import enough_places, rewritten

if TYPE_CHECKING:
    from newscheck.claims import Claim

# Figures that are of one each, so that they weigh the same: ages, counts, scores.
_WEIGH_ALIKE = frozenset({"age", "count", "number"})


# Counts whose averages are of dismissals or overs, not of matches.
_CRICKET = frozenset({"run", "wicket"})


def judge(relation: Product | Mean, context: Context) -> Judgement | None:
    """Hold the average to its total and count, or to the least and the most of its data."""
    if isinstance(relation, Product):
        if relation.average and relation.total.figure.unit in _CRICKET:
            operands = (relation.each, relation.count, relation.total)
            return Judgement("undecided", operands, "a cricket average divides by dismissals")
        return work_out(relation) if relation.average else None
    return _held_to_data(relation)


def _held_to_data(relation: Mean) -> Judgement | None:
    mean = reading(relation.mean)
    data = [r for claim in relation.data for r in _ends(claim)]
    if mean is None or len(data) < 2 or not all(map(bounded, (relation.mean, *relation.data))):
        return None
    operands = (relation.mean, *relation.data)
    mean = mean.widened(half_place(relation.mean))
    low, high = min(r.wide.low for r in data), max(r.wide.high for r in data)
    worked = sum((r.point for r in data), Fraction(0)) / len(data)
    shown = rewritten(relation.mean, worked, enough_places(worked, relation.mean))
    working = (
        f"{_listed(relation)}: {'the middle' if relation.ranged else 'the average'} is {shown}"
    )
    if (mean.wide.high < low or mean.wide.low > high) and relation.whole:
        return _mismatch(relation, working, shown, worked, outside=True)
    if _by_equal_weight(data, mean):
        confirmed = f"{working}; the copy says {relation.mean.text}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    alike = all(claim.figure.kind in _WEIGH_ALIKE for claim in relation.data)
    if relation.kind == "mean" and alike and not relation.ranged and len(data) > 2:
        return _mismatch(relation, working, shown, worked, outside=False)
    if relation.ranged and relation.kind != "middle":
        confirmed = f"{relation.mean.text} lies between {_listed(relation).replace(', ', ' and ')}"
        return Judgement("consistent", operands, confirmed, confirmed=confirmed)
    spread = max(r.point for r in data) - min(r.point for r in data)
    if relation.kind == "middle" and relation.ranged and abs(worked - mean.point) * 4 > spread:
        return _mismatch(relation, working, shown, worked, outside=False)
    doubt = (
        "it may be the middle of others" if relation.ranged else "the parts may not weigh the same"
    )
    return Judgement("undecided", operands, f"{working}; {doubt}")


def _ends(claim: Claim) -> list[Reading]:
    """A figure's reading, or those of both ends of a range."""
    figure = claim.figure
    if figure.number is None:
        return []
    return [read(number) for number in (figure.number, figure.upto) if number is not None]


def _by_equal_weight(data: list[Reading], mean: Reading) -> bool:
    low = sum((Fraction(r.core.low) for r in data), Fraction(0)) / len(data)
    high = sum((Fraction(r.core.high) for r in data), Fraction(0)) / len(data)
    return low <= mean.core.high and mean.core.low <= high


def _listed(relation: Mean) -> str:
    return ", ".join(claim.text for claim in relation.data)


_CALLED = {"mean": "average", "median": "median", "middle": "mid-point"}


def _mismatch(
    relation: Mean, working: str, shown: str, worked: Fraction, *, outside: bool
) -> Judgement:
    operands = (relation.mean, *relation.data)
    called = _CALLED[relation.kind]
    if outside:
        message = f"An {called}" if called == "average" else f"A {called}"
        message += f" of {relation.mean.text} does not lie between the figures it is given with, {_listed(relation)}."
    else:
        message = f"The {called} of {_listed(relation)} is {shown}, not {relation.mean.text}."
    found = severity(Tier.CONTRADICTED, operands, relation.link)
    if not relation.ranged:  # a list may leave some out
        found = min(found, Severity.WARNING, key=_RANK.index)
        message += " Are those all of them?"
    elif not outside:  # it may be the middle one of several
        found = min(found, Severity.WARNING, key=_RANK.index)
        message += " Is it the middle of those two?"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=found,
        message=message,
        span=relation.mean.span,
        stated=relation.mean.text,
        expected=shown,
        suggestions=(change_to(relation.mean, worked, enough_places(worked, relation.mean)),),
    )


_RANK = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


CHECK = Check(
    code="NC206",
    name="average",
    summary="an average against its data",
    explanation=(
        "An average times how many is the total (“113 goals in 50 games, an average of 2.26”), and "
        "an average, a median or a mid-point lies between the least and the most of what it is of. "
        "Where the parts may weigh differently, as two halves of a year do, an average between "
        "them is left undecided, and so is a mid-point that may be the middle one of several. Moving, batting and bowling averages are of something else."
    ),
    judges=(Product, Mean),
    judge=judge,
    finds=(
        Example(
            "The average of the three bids, $12 million, $14 million and $19 million, is $21 million.",
            (
                "$21 million",
                "$12 million",
            ),
            Severity.WARNING,
        ),
        Example(
            "It handled 1.2 million parcels for £6 million, an average of £50 each.",
            ("£50", "1.2 million", "£6 million"),
        ),
        Example(
            "She scored 63 goals in 12 games, an average of 4.2 goals a game.",
            ("63", "12", "4.2"),
            Severity.WARNING,
        ),
        Example(
            "Analysts' targets give a range of $15.10 to $17.30 with a mid-point of $18.20.",
            ("$18.20", "$15.10 to $17.30"),
        ),
        Example(
            "The model gives a range of $15.10 to $17.30 with a mid-point of $16.90.",
            ("$16.90", "$15.10 to $17.30"),
            Severity.WARNING,
        ),
        Example(
            "Waits ranged from 12 to 18 days, with an average of 21 days.",
            ("21 days", "12", "18 days"),
        ),
        Example(
            "The three were 19, 22 and 31, an average of 27.",
            ("27", "19", "22", "31"),
            Severity.WARNING,
        ),
        Example(
            "The yield was an average of 7.0% for the year, with 7.2% in the first half and 7.4% in the second.",
            ("7.0%", "7.2%", "7.4%"),
            Severity.WARNING,
        ),
        Example(
            "The bank lent 40 firms an average of £25,000 each, a total of £10 million.",
            ("£10 million", "£25,000", "40"),
        ),
        Example(
            "The wards were paid £12,000, £15,000, £18,000 and £19,000. The average was £21,000.",
            ("£21,000", "£12,000"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "The mean of the three estimates, $12 billion, $14 billion and $19 billion, is $15 billion.",
            verified=True,
        ),
        Example(
            "It handled 1.2 million parcels for £6 million, an average of £5 each.", verified=True
        ),
        Example("She scored 63 goals in 15 games, an average of 4.2 goals a game.", verified=True),
        Example(
            "Analysts' targets give a range of $15.10 to $17.30 with a mid-point of $16.20.",
            verified=True,
        ),
        Example("The three were 19, 22 and 31, an average of 24.", verified=True),
        Example(
            "The yield was an average of 7.0% for the year, with 6.85% in the first half and 7.15% in the second.",
            verified=True,
        ),
        Example("She claimed 17 wickets in three Tests at an average of 17.64."),
        Example("He has 993 runs in 11 Tests at an average of 47.28."),
        Example("The median house costs £280,000; the average is £310,000."),
        Example("The four-week moving average rose to 735.0 billion dollars from 733.5 billion."),
        Example(
            "It holds 220,000 ounces at an average price of $439 an ounce, including 135,000 ounces at $482 an ounce."
        ),
        Example("Waits of 12 to 18 days are above the national average of 9 days."),
        Example(
            "The young (18 to 39 years) and the old took part.\n\nThe average age was 55.9 years."
        ),
        Example("The model gives a range of $32.30 to $38.40 with a mid-point of $35.00."),
        Example("Waits ranged from 12 to 18 days, with an average of 15 days.", verified=True),
        Example("He bats at an average of .287 in 40 games."),
        Example(
            "The first half made 6% and the second 8%, for an average of 7.5%, weighted by sales."
        ),
        Example("The average score was 71, with 65 in maths and 68 in art."),
        Example("Rents of $900 to $1,400 compare with an average of $2,100 in the city."),
        Example(
            "It sold 12 homes for an average of £250,000, up from an average of £230,000 for 20 homes."
        ),
        Example(
            "The wards were paid £12,000, £15,000, £18,000 and £19,000. The average was £16,000.",
            verified=True,
        ),
        Example(
            "The wards were paid £12,000, £15,000 and £18,000. The average in Wales was £21,000."
        ),
    ),
)
