"""NC402 temperature-difference: a temperature, or a difference of temperatures, in two units."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck import units
from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.conversion import best_fit, is_temperature, unit_of
from newscheck.checks.verdict import change_to, severity
from newscheck.findings import Severity
from newscheck.interval import Tier
from newscheck.relations.relation import Equivalent
from newscheck.wording import enough_places

if TYPE_CHECKING:
    from newscheck.checks.conversion import Fit
    from newscheck.claims import Claim
    from newscheck.findings import Suggestion

# A degree out is a rounded figure rounded again: a question.
_A_DEGREE = 1
# Differences of more than this, in degrees Celsius, are rare: a reading was meant.
_LARGE_DIFFERENCE = 12


def judge(pair: Equivalent, context: Context) -> Judgement | None:
    """Hold a pair to the formula that its words ask for, or to either where they do not say."""
    if pair.first.figure.kind != "measure" or not is_temperature(pair):
        return None
    differ = pair.difference is not None
    meant = best_fit(pair, difference=differ)
    # The formula that the words do not ask for must fit to the degree to be meant, or mistaken.
    other = best_fit(pair, difference=not differ, by_fives=False)
    if meant is None or other is None:
        return None
    operands = (pair.second, pair.first)
    if meant.miss == 0:
        return Judgement("consistent", operands, meant.working, confirmed=_confirmed(pair, meant))
    if other.miss == 0:
        if pair.difference is None and not _surely_reading(pair):
            return Judgement(
                "consistent", operands, other.working, confirmed=f"{other.working}, as a difference"
            )
        return _mismatch(pair, meant, Tier.CONTRADICTED, _mixed_up(pair, other))
    tier = Tier.ROUNDING if meant.miss <= _A_DEGREE else Tier.CONTRADICTED
    return _mismatch(pair, meant, tier, _slip(pair))


def _confirmed(pair: Equivalent, fit: Fit) -> str:
    return f"{fit.working}, as a difference" if pair.difference else fit.working


def _surely_reading(pair: Equivalent) -> bool:
    """Whether the words and the size leave no doubt that a temperature is meant, not a difference."""
    if pair.reading is None:
        return False
    sizes = [
        abs(Fraction(claim.figure.number.value)) / (1 if unit_of(claim) == "celsius" else 2)
        for claim in (pair.first, pair.second)
        if claim.figure.number is not None
    ]
    return min(sizes) >= _LARGE_DIFFERENCE


def _mixed_up(pair: Equivalent, other: Fit) -> str:
    """What the figures are, where they are converted by the other formula."""
    if pair.difference is not None:
        return (
            "the pair is converted as two readings, with the 32 degrees between the scales' zeros"
        )
    return "the pair is converted as a difference, without the 32 degrees between the scales' zeros"


def _slip(pair: Equivalent) -> str | None:
    """A dropped or added minus sign, or None."""
    a, b = pair.first.figure.number, pair.second.figure.number
    if a is None or b is None or pair.difference is not None or pair.first.figure.upto is not None:
        return None
    for first, second in ((-a.value, b.value), (a.value, -b.value)):
        point = units.convert(Fraction(first), unit_of(pair.first), unit_of(pair.second))
        if abs(point - Fraction(second)) <= _A_DEGREE:
            return "a minus sign dropped or added?"
    return None


def _mismatch(pair: Equivalent, fit: Fit, tier: Tier, slip: str | None) -> Judgement:
    operands = (pair.second, pair.first)
    kind = "a difference of " if pair.difference is not None else ""
    message = f"{kind}{pair.first.text} is {fit.expected}, not {pair.second.text}"
    message = message[:1].upper() + message[1:] + (f": {slip}." if slip else ".")
    return Judgement(
        "inconsistent",
        operands,
        fit.working,
        severity=severity(tier, operands, pair.link),
        message=message.replace("?.", "?"),
        span=pair.second.span,
        stated=pair.second.text,
        expected=fit.expected,
        suggestions=_mends(pair, fit),
    )


def _mends(pair: Equivalent, fit: Fit) -> tuple[Suggestion, ...]:
    a, b = pair.first.figure.number, pair.second.figure.number
    assert a is not None and b is not None
    if pair.first.figure.upto is not None:
        return ()
    difference = pair.difference is not None
    forward = units.convert(Fraction(a.value), fit.unit, fit.other, difference=difference)
    back = units.convert(Fraction(b.value), fit.other, fit.unit, difference=difference)
    return (_mend(pair.second, forward), _mend(pair.first, back))


def _mend(claim: Claim, value: Fraction) -> Suggestion:
    # A fraction of a degree is only worth printing beside one.
    places = 0 if abs(value) >= 10 else None
    return change_to(claim, value, places if places is not None else enough_places(value, claim))


CHECK = Check(
    code="NC402",
    name="temperature-difference",
    summary="a temperature, or a difference of temperatures, in two units",
    explanation=(
        "A reading converts as F = 1.8 C + 32, a difference as F = 1.8 C. Where the words make the "
        "pair a difference (“a rise of”, “above normal”, “limit warming to”) or a reading "
        "(“temperatures reached”), it is held to that formula; where they say neither, either will "
        "do. A figure that is one degree out is a question."
    ),
    judges=(Equivalent,),
    judge=judge,
    finds=(
        Example("The Arctic has warmed by 39.2F (4C).", ("4C", "39.2F")),
        Example("The lake was 1.5C (35F) warmer than usual.", ("35F", "1.5C")),
        Example("They agreed to limit global warming to 2C (36F).", ("36F", "2C")),
        Example("Temperatures reached 30C (54F) in the shade.", ("54F", "30C")),
        Example("It can survive minus 45C (113F).", ("113F", "minus 45C")),
        Example("A low of 14F (10C) was recorded.", ("10C", "14F")),
        Example(
            "The sea is 3 degrees Celsius (37 degrees Fahrenheit) above average.",
            ("37 degrees Fahrenheit", "3 degrees Celsius"),
        ),
        Example(
            "“It was 40C (140F) out there,” he said.", ("140F", "40C"), severity=Severity.WARNING
        ),
    ),
    passes=(
        Example("Temperatures reached 20C (68F), 10C (18F) above normal.", verified=True),
        Example("Temperatures rose to 20C (68F) by noon.", verified=True),
        Example("It fell to 2C (36F) overnight.", verified=True),
        Example("The rise of 1.55C (2.8F) is a record.", verified=True),
        Example("They agreed to limit warming to 1.5C (2.7F).", verified=True),
        Example(
            "Keep the rise in global temperatures below 2 degrees Celsius (3.6F).", verified=True
        ),
        Example(
            "The average was 55.3 degrees F, or 3.2 degrees F above the average of the century."
        ),
        Example("At -40C (-40F) the two scales meet.", verified=True),
        Example("It was 15C (59F), 5C (9F) above normal.", verified=True),
        Example("It was 30C below zero (-22F) in the valley."),
        Example("The bag is rated to 15°F/-9°C.", verified=True),
        Example("Bake it at 180C (350F) for an hour.", verified=True),
        Example("With the wind chill it felt like -20C (-4F).", verified=True),
        Example("Highs of 20-25C (68-77F) are expected.", verified=True),
        Example("The world has warmed about 1.2 degrees (2.2 Fahrenheit) already."),
        Example("It was 10 degrees below freezing."),
        Example("She ran it in 30C heat, in 54 minutes."),
    ),
)
