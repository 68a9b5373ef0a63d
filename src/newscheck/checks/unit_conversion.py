"""NC401 unit-conversion: one measure given in two units."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck import units
from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, severity
from newscheck.interval import Form, Hedge, Interval, Tier
from newscheck.relations.relation import Equivalent
from newscheck.wording import enough_places, rewritten

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.findings import Suggestion
    from newscheck.interval import Written

# A miss of no more than this part of the figure is a rounded factor ("1 mile is 1.6 km", twice over)
# and worth a question, not an accusation.
_SMALL_MISS = Fraction(3, 100)


def judge(pair: Equivalent, context: Context) -> Judgement | None:
    """Hold each figure, converted, to the other; either may be the source of the other."""
    if pair.first.figure.kind != "measure":
        return None
    operands = (pair.second, pair.first)
    ends = _ends(pair)
    if not ends:
        return None
    fits = [_best(pair, a, b) for a, b in ends]
    best = fits[0] if len(fits) == 1 else max(fits, key=lambda fit: fit.miss)
    if best.miss == 0:
        return Judgement("consistent", operands, best.working, confirmed=best.working)
    tier = Tier.ROUNDING if best.miss <= _SMALL_MISS else Tier.CONTRADICTED
    slip = _slip(best, *ends[0])
    message = f"{pair.first.text} is {best.expected}, not {pair.second.text}"
    message += f": {slip}." if slip else "."
    return Judgement(
        "inconsistent",
        operands,
        best.working,
        severity=severity(tier, operands, pair.link),
        message=message,
        span=pair.second.span,
        stated=pair.second.text,
        expected=best.expected,
        suggestions=_mends(pair, best),
    )


@dataclass(frozen=True, slots=True)
class _Fit:
    miss: Fraction  # how far the nearest reading is out, as a part of the figure; 0 where it fits
    working: str
    expected: str
    unit: str  # the definitions under which it fits best
    other: str


def _ends(pair: Equivalent) -> list[tuple[Written, Written]]:
    """The numbers to hold against each other: one pair, or both ends of two ranges."""
    a, b = pair.first.figure, pair.second.figure
    if a.number is None or b.number is None or Form.VAGUE in (a.number.form, b.number.form):
        return []
    if a.upto is None and b.upto is None:
        return [(a.number, b.number)]
    if a.upto is not None and b.upto is not None:
        return [(a.number, b.number), (a.upto, b.upto)]
    return []


def _best(pair: Equivalent, a: Written, b: Written) -> _Fit:
    """The reading of the two units under which the figures agree best."""
    fits = []
    for unit in units.readings(_unit(pair.first)):
        for other in units.readings(_unit(pair.second)):
            if units.dimension(unit) != units.dimension(other):
                continue  # an ounce of gold and a fluid ounce
            fits += [
                _fit(pair, a, b, unit, other, difference=difference)
                for difference in _temperature_readings(pair)
            ]
    return min(fits, key=lambda fit: fit.miss)


def _unit(claim: Claim) -> str:
    assert claim.figure.unit is not None
    return claim.figure.unit


def _temperature_readings(pair: Equivalent) -> tuple[bool, ...]:
    if units.dimension(_unit(pair.first)) != "temperature":
        return (False,)
    # Which of the two is meant, a reading or a difference, is another check's business.
    return (False, True)


def _fit(
    pair: Equivalent, a: Written, b: Written, unit: str, other: str, *, difference: bool
) -> _Fit:
    left, right = _width(a, b, pair.first), _width(b, a, pair.second)
    converted = [
        units.convert(Fraction(end), unit, other, difference=difference)
        for end in (left.low, left.high)
    ]
    forward = Interval(min(converted), max(converted))
    point = units.convert(Fraction(a.value), unit, other, difference=difference)
    miss = forward.distance(right)
    size = max(abs(Fraction(b.value)), abs(point))
    expected = rewritten(
        pair.second, point, enough_places(point / Fraction(pair.second.figure.scale), pair.second)
    )
    working = f"{pair.first.text} = {expected}"
    return _Fit(Fraction(miss) / size if size else Fraction(0), working, expected, unit, other)


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
        if number.digits <= 2 and number.value.normalize().as_tuple().digits[-1] == 5:
            half *= 5  # 45 km/h: as likely rounded to the nearest five
    if number.form is Form.SCALED and number.value:
        half = Fraction(number.place) / 2
    if (claim.figure.hedge is Hedge.ABOUT and number.value) or claim.figure.hedge in (
        Hedge.NEARLY,
        Hedge.JUST_OVER,
    ):
        half = max(half, abs(value) / 20)
    return Interval(value - half, value + half)


def _mends(pair: Equivalent, fit: _Fit) -> tuple[Suggestion, ...]:
    a, b = pair.first.figure.number, pair.second.figure.number
    assert a is not None and b is not None
    if pair.first.figure.upto is not None:
        return ()
    forward = units.convert(Fraction(a.value), fit.unit, fit.other)
    back = units.convert(Fraction(b.value), fit.other, fit.unit)
    return (_mend(pair.second, forward), _mend(pair.first, back))


def _mend(claim: Claim, value: Fraction) -> Suggestion:
    return change_to(claim, value, enough_places(value / Fraction(claim.figure.scale), claim))


def _slip(fit: _Fit, a: Written, b: Written) -> str | None:
    """The known slip that explains a wrong conversion, or None."""
    unit, other = fit.unit, fit.other
    if units.dimension(unit) == "temperature":
        return None
    point = units.convert(Fraction(a.value), unit, other)
    stated = Fraction(b.value)
    if not point or not stated:
        return None

    def near(value: Fraction) -> bool:
        return abs(value - stated) <= stated / 50

    for factor in (10, 100, 1000):
        if near(point * factor) or near(point / factor):
            return f"a factor of {factor:,} apart"
    if near(Fraction(a.value) ** 2 / point):
        return "converted the wrong way round"
    if units.dimension(unit) == "length" and near(
        units.convert(Fraction(a.value), "mile", "kilometer")
    ):
        return "that would be kilometres from miles"
    return None


CHECK = Check(
    code="NC401",
    name="unit-conversion",
    summary="one measure given in two units",
    explanation=(
        "“20 miles (32 km)”: either figure may have been worked out from the other, and each is as "
        "wide as its digits allow. A ton may be a short ton, a long ton or a tonne; a gallon US or "
        "imperial; a mile nautical."
    ),
    judges=(Equivalent,),
    judge=judge,
    finds=(
        Example("The tower is 30 feet (48 kilometres) tall.", ("48 kilometres", "30 feet")),
        Example(
            "A plot of 3,000 square metres (3,300 square yards).",
            ("3,300 square yards", "3,000 square metres"),
        ),
        Example("They walked about 5 miles, or 18km.", ("18km", "5 miles")),
        Example("It fell on a 12-stone (56kg) man.", ("56kg", "12-stone")),
        Example("Gusts of 80 mph (180 km/h) were measured.", ("180 km/h", "80 mph")),
        Example("The farm covers 200 hectares (94 acres).", ("94 acres", "200 hectares")),
    ),
    passes=(
        Example(
            "It is 20 miles (32 km) away; she is 6 feet (1.8m) tall; the route is 100 miles (161 km).",
            verified=True,
        ),
        Example("It weighed 10 tons (9 tonnes).", verified=True),
        Example("It weighed 10 tons (10 tonnes).", verified=True),
        Example("The tank holds 5 gallons (19 litres).", verified=True),
        Example("The tank holds 5 gallons (23 litres).", verified=True),
        Example("Temperatures reached 20C (68F), 10C (18F) above normal.", verified=True),
        Example("The flight of 3,000 miles (5,000 km) took six hours."),
        Example("Hail of 8 to 75 cm (3 to 30 inches) fell.", verified=True),
        Example(
            "The storm was 300 miles (483 km) off the coast, moving at 12 mph (19 km/h).",
            verified=True,
        ),
        Example("A room of 5 by 3 metres (16 by 10 feet)."),
        Example("He ran 26.2 miles (42.2 km) in 3 hours.", verified=True),
    ),
)
