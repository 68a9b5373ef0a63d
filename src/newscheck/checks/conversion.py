"""How well two figures in two units agree: what the checks of units and of temperatures share."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck import units
from newscheck.interval import Form, Hedge, Interval
from newscheck.values import dataclass
from newscheck.wording import enough_places, rewritten, significant

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.interval import Written
    from newscheck.relations.relation import Equivalent


@dataclass(frozen=True, slots=True)
class Fit:
    """How a pair agrees under one reading of its two units.

    `miss` is how far the nearest reading is out in the second unit, `part` the same as a part of
    the figure; both are 0 where it fits. `unit` and `other` are the definitions it was read under.
    """

    miss: Fraction
    part: Fraction
    working: str
    expected: str
    unit: str
    other: str


def best_fit(pair: Equivalent, *, difference: bool = False, by_fives: bool = True) -> Fit | None:
    """The pair under the readings of its units that suit it best, at the worse end of a range.

    `difference` and `by_fives` are for temperatures: whether they are differences, and whether a
    multiple of five may be rounded to it. None where the two cannot be held against each other.
    """
    fits = [_best(pair, a, b, difference=difference, by_fives=by_fives) for a, b in ends(pair)]
    return max(fits, key=lambda fit: fit.part) if fits else None


def ends(pair: Equivalent) -> list[tuple[Written, Written]]:
    """The numbers to hold against each other: one pair, or both ends of two ranges."""
    a, b = pair.first.figure, pair.second.figure
    if a.number is None or b.number is None or Form.VAGUE in (a.number.form, b.number.form):
        return []
    if a.upto is None and b.upto is None:
        return [(a.number, b.number)]
    if a.upto is not None and b.upto is not None:
        return [(a.number, b.number), (a.upto, b.upto)]
    return []


def unit_of(claim: Claim) -> str:
    """A measure's unit."""
    assert claim.figure.unit is not None
    return claim.figure.unit


def is_temperature(pair: Equivalent) -> bool:
    """Whether a pair is of temperatures; a plain "degrees" takes its meaning from the other."""
    return "temperature" in (
        units.dimension(unit_of(pair.first)),
        units.dimension(unit_of(pair.second)),
    )


def _best(pair: Equivalent, a: Written, b: Written, *, difference: bool, by_fives: bool) -> Fit:
    fits = [
        _fit(pair, a, b, unit, other, difference=difference, by_fives=by_fives)
        for unit in _readings(pair, pair.first)
        for other in _readings(pair, pair.second)
        if units.dimension(unit) == units.dimension(other)  # an ounce of gold and a fluid ounce
    ]
    return min(fits, key=lambda fit: fit.part)


def _readings(pair: Equivalent, claim: Claim) -> list[str]:
    """What a unit may mean: on land a mile is a mile."""
    found = list(units.readings(unit_of(claim)))
    return found if pair.at_sea or len(found) == 1 else [u for u in found if u != "nautical_mile"]


def _fit(
    pair: Equivalent,
    a: Written,
    b: Written,
    unit: str,
    other: str,
    *,
    difference: bool,
    by_fives: bool,
) -> Fit:
    if units.dimension(unit) == "temperature":
        left = _degrees(a, pair.first, by_fives=by_fives)
        right = _degrees(b, pair.second, by_fives=by_fives)
    else:
        left, right = _width(a, b, pair.first), _width(b, a, pair.second)
    converted = [
        units.convert(Fraction(end), unit, other, difference=difference)
        for end in (left.low, left.high)
    ]
    forward = Interval(min(converted), max(converted))
    point = units.convert(Fraction(a.value), unit, other, difference=difference)
    miss = Fraction(forward.distance(right))
    size = max(abs(Fraction(b.value)), abs(point))
    expected = rewritten(
        pair.second, point, enough_places(point / Fraction(pair.second.figure.scale), pair.second)
    )
    if pair.second.figure.upto is not None:
        expected = _both_ends(pair, unit, other, difference=difference)
    working = f"{pair.first.text} = {expected}"
    return Fit(miss, miss / size if size else Fraction(0), working, expected, unit, other)


def _both_ends(pair: Equivalent, unit: str, other: str, *, difference: bool) -> str:
    """A converted range: "9 to 14.4F"."""
    shown = []
    for a, _ in ends(pair):
        point = units.convert(Fraction(a.value), unit, other, difference=difference)
        shown.append(significant(point, 3))
    text = pair.second.text
    last = max((at for at, letter in enumerate(text) if letter.isdigit()), default=len(text) - 1)
    return " to ".join(shown) + text[last + 1 :]


# Forecasts go by fives; any other temperature is as exact as it is printed.
_FIVE = 5
_SMALLEST_ROUNDED = 10


def _degrees(number: Written, claim: Claim, *, by_fives: bool) -> Interval:
    """How far a temperature may be from the truth, from its digits."""
    value = Fraction(number.value)
    half = Fraction(number.place) / 2
    rounded = number.place == 1 and not value % _FIVE and abs(value) >= _SMALLEST_ROUNDED
    if (by_fives and rounded) or claim.figure.hedge in (Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER):
        half = max(half, Fraction(_FIVE, 2))
    return Interval(value - half, value + half)


def _width(number: Written, other: Written, claim: Claim) -> Interval:
    """How far a converted figure may be from the truth, from its digits.

    Half the last place for decimals and for whole numbers that end in a digit; for trailing zeros
    half of the second figure's place; where both figures have one digit alone ("3,000 miles (5,000
    km)"), half of that digit's place.
    """
    value = Fraction(number.value)
    half = Fraction(number.place) / 2
    if number.form in (Form.INTEGER, Form.EXACT) and number.value:
        step = number.last_nonzero
        if not (number.digits == 1 and other.digits == 1 and step > 1):
            step = min(step, max(number.second_place, Fraction(number.place)))
        half = step / 2
        if number.digits == 2 and number.value.normalize().as_tuple().digits[-1] == 5:
            half *= 5  # 45 km/h: as likely rounded to the nearest five
    if number.form is Form.SCALED and number.value:
        half = Fraction(number.place) / 2
    # Nobody who has 1.4 writes 1 beside a converted figure, least of all one of three digits.
    if value and number.digits == 1:
        half = min(half, abs(value) / (10 if other.digits > 2 else 4))
    if (claim.figure.hedge is Hedge.ABOUT and number.value) or claim.figure.hedge in (
        Hedge.NEARLY,
        Hedge.JUST_OVER,
    ):
        half = max(half, abs(value) / 20)
    return Interval(value - half, value + half)
