"""NC401 unit-conversion: one measure given in two units."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck import units
from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.conversion import best_fit, ends, is_temperature
from newscheck.checks.verdict import change_to, severity
from newscheck.interval import Tier
from newscheck.relations.relation import Equivalent
from newscheck.wording import enough_places

if TYPE_CHECKING:
    from newscheck.checks.conversion import Fit
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
    if is_temperature(pair):
        return None  # which of the two is meant, a reading or a difference, is another check's
    operands = (pair.second, pair.first)
    best = best_fit(pair)
    if best is None:
        return None
    if best.miss == 0:
        told = best.expected == pair.second.text
        confirmed = best.working if told else f"{best.working}; the copy says {pair.second.text}"
        return Judgement("consistent", operands, best.working, confirmed=confirmed)
    tier = Tier.ROUNDING if best.part <= _SMALL_MISS else Tier.CONTRADICTED
    slip = _slip(best, *ends(pair)[0])
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


def _mends(pair: Equivalent, fit: Fit) -> tuple[Suggestion, ...]:
    a, b = pair.first.figure.number, pair.second.figure.number
    assert a is not None and b is not None
    if pair.first.figure.upto is not None:
        return ()
    forward = units.convert(Fraction(a.value), fit.unit, fit.other)
    back = units.convert(Fraction(b.value), fit.other, fit.unit)
    return (_mend(pair.second, forward), _mend(pair.first, back))


def _mend(claim: Claim, value: Fraction) -> Suggestion:
    return change_to(claim, value, enough_places(value / Fraction(claim.figure.scale), claim))


def _slip(fit: Fit, a: Written, b: Written) -> str | None:
    """The known slip that explains a wrong conversion, or None."""
    unit, other = fit.unit, fit.other
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
        Example(
            "The water stood 90 centimetres, roughly 5 feet, above the road.",
            ("5 feet", "90 centimetres"),
        ),
        Example("It had winds of 140 mph (259 km/h).", ("259 km/h", "140 mph")),
        Example(
            "The bar weighs 1 kilogram (25.31 troy ounces).", ("25.31 troy ounces", "1 kilogram")
        ),
        Example(
            "The crater is 15 meters wide and 5 meters deep (50 feet wide and 26 feet deep).",
            ("26 feet", "5 meters"),
        ),
        Example("The quarry is 300 miles (555 km) from the capital.", ("555 km", "300 miles")),
        Example(
            "He drove 600 miles – nearly 2,000 kilometres – in a day.",
            ("2,000 kilometres", "600 miles"),
        ),
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
        Example("Temperatures reached 20C (68F), 10C (18F) above normal."),
        Example("The flight of 3,000 miles (5,000 km) took six hours."),
        Example("Hail of 8 to 75 cm (3 to 30 inches) fell.", verified=True),
        Example(
            "The storm was 300 miles (483 km) off the coast, moving at 12 mph (19 km/h).",
            verified=True,
        ),
        Example("A room of 5 by 3 metres (16 by 10 feet)."),
        Example("He ran 26.2 miles (42.2 km) in 3 hours.", verified=True),
        Example(
            "The crater is 15 meters wide and 5 meters deep (50 feet wide and 16 feet deep).",
            verified=True,
        ),
        Example("The water stood 90 centimetres, roughly 3 feet, above the road.", verified=True),
        Example("It is 5 miles from the coast (3 km from the river)."),
        Example("The phone comes with 256GB/512GB/1TB of storage."),
        Example("They ran 5 miles, about 3 km of it uphill."),
        Example("The storm was 300 miles (555 km) off the coast, the navy said.", verified=True),
    ),
)
