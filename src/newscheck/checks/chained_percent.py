"""NC106 chained-percent: percents that act one after another, and what they come to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import bounded, change_to, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Hedge, Interval, Reading, Tier
from newscheck.relations.relation import Chain
from newscheck.wording import percent, said

if TYPE_CHECKING:
    from newscheck.claims import Claim

_ONE = Reading.exact(1)
_MOST_YEARS = 60
# Short chains of small percents come to nearly their sum, and are said so.
_NEAR = Fraction(1)
_FAR = Fraction(5)


def judge(chain: Chain, context: Context) -> Judgement | None:
    """Hold what percents come to when multiplied to what the copy says they come to."""
    factor = _factor(chain)
    if factor is None:
        return None
    worked = (factor - _ONE).scaled(100)
    working = _working(chain, worked.point)
    claims = (*chain.steps, *((chain.years,) if chain.years else ()))
    if chain.total is None:
        return _back(chain, claims, worked, working)
    operands = (chain.total, *claims)
    stated = reading(chain.total)
    if stated is None:
        return None
    claimed = stated.scaled(100) if chain.total.figure.kind == "ratio" else stated
    fits = _fits(worked, claimed, chain.total)
    words = said(chain.total, context.document)
    if fits:
        confirmed = f"{working}; the copy says {words}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    added = _added(chain)
    off = abs(abs(worked.point) - abs(claimed.point))
    slip = abs(abs(added) - abs(claimed.point)) <= _NEAR / 2
    if off <= _NEAR or not (slip or chain.years is not None):
        return Judgement(
            "undecided", operands, f"{working}; the copy's figure may be of another base"
        )
    tier = Tier.CONTRADICTED if off > _FAR else Tier.ROUNDING
    message = f"“{words}” is not what these percents come to: {working}"
    message += " (they were added)." if slip and not chain.removed else "."
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, chain.link),
        message=message,
        span=chain.total.span,
        stated=words,
        expected=percent(abs(worked.point)),
        suggestions=(
            (change_to(chain.total, abs(worked.point)),)
            if chain.total.figure.kind == "percent"
            else ()
        ),
    )


def _factor(chain: Chain) -> Reading | None:
    """What is left of a base of one after all the steps."""
    factor = _ONE
    for step, sign in zip(chain.steps, chain.signs, strict=True):
        share = reading(step)
        if share is None or not bounded(step) or not 0 < share.core.low <= share.core.high < 1000:
            return None
        share = share.scaled(Fraction(1, 100))
        if chain.removed:
            factor = factor / (_ONE + share)
        else:
            factor = factor * (_ONE + share if sign == "up" else _ONE - share)
    if chain.years is None:
        return factor
    times = chain.years.figure.number
    if times is None or times.value != int(times.value) or not 2 <= times.value <= _MOST_YEARS:
        return None
    once = factor
    for _ in range(int(times.value) - 1):
        factor = factor * once
    return factor


def _added(chain: Chain) -> Fraction:
    """What the steps come to where they are only added."""
    signed = [
        Fraction(step.figure.number.value) * (1 if sign == "up" else -1)
        for step, sign in zip(chain.steps, chain.signs, strict=True)
        if step.figure.number is not None
    ]
    years = chain.years.figure.number.value if chain.years and chain.years.figure.number else 1
    return sum(signed, Fraction(0)) * Fraction(years)


def _fits(worked: Reading, claimed: Reading, total: Claim) -> bool:
    size = worked.core
    if worked.point < 0:
        size = Interval(-size.high, -size.low)
    hedge = total.figure.hedge or Hedge.NONE
    if total.figure.kind == "ratio" and hedge is Hedge.NONE:
        return size.meets(claimed.core.widened(Fraction(5, 2)))
    return size.meets(claimed.core)


def _working(chain: Chain, value: Fraction) -> str:
    way = "a rise" if value > 0 else "a fall"
    if chain.removed:
        step = chain.steps[0].text
        return f"taking {step} back off a price that it was added to is a fall of {percent(abs(value))}"
    if chain.years is not None:
        return f"{chain.steps[0].text} for {chain.years.text} compounds to {way} of {percent(abs(value))}"
    moves = [
        f"{step.text} {'up' if sign == 'up' else 'down'}"
        for step, sign in zip(chain.steps, chain.signs, strict=True)
    ]
    return f"{' and then '.join(moves)} is {way} of {percent(abs(value))}"


def _back(
    chain: Chain, claims: tuple[Claim, ...], worked: Reading, working: str
) -> Judgement | None:
    """A fall and a rise that are said to leave things where they were."""
    if worked.core.widened(_NEAR).holds(Fraction(0)):
        return Judgement("consistent", claims, working, confirmed=f"{working}, or nearly none")
    tier = Tier.CONTRADICTED if abs(worked.point) > _FAR else Tier.ROUNDING
    return Judgement(
        "inconsistent",
        claims,
        working,
        severity=severity(tier, claims, chain.link),
        message=f"{working}, and does not lead back to where it started.",
        span=chain.steps[-1].span,
        stated=chain.steps[-1].text,
        expected=percent(abs(worked.point)),
    )


CHECK = Check(
    code="NC106",
    name="chained-percent",
    summary="percents that act one after another, and what they come to",
    explanation=(
        "Percents in a row are multiplied, not added: 25% off and another 20% off is 40% off, 6% a "
        "year for five years is 34%, and a fall of half needs a doubling to make it good. Taking a "
        "20% tax back off a price lowers it by a sixth. What is off by less than a point is left "
        "alone, and by more than five an error. Averages and changes in points are no chains."
    ),
    judges=(Chain,),
    judge=judge,
    finds=(
        Example(
            "A 25% discount followed by a further 20% off adds up to 45% off.",
            ("25%", "20%", "45%"),
            Severity.WARNING,
        ),
        Example(
            "Takings fell 50% in 2020 and rose 50% in 2021, back to where they started.",
            ("50%",),
        ),
        Example(
            "Rents went up by 6% a year for five years, up more than two-thirds.",
            ("6% a year", "five years", "two-thirds"),
        ),
        Example(
            "Scrapping the 20% VAT would cut the price by 20%.",
            ("20%",),
            Severity.WARNING,
        ),
        Example(
            "Pay rose 6% a year for five years, a total of 30%.",
            ("6% a year", "five years", "30%"),
            Severity.WARNING,
        ),
        Example(
            "Fares rose 20% in May and then 30% in June, a total of 50%.",
            ("20%", "30%", "50%"),
            Severity.ERROR,
        ),
        Example(
            "A £1,200 table loses 20% VAT and sells at £1,000: the price has fallen by 20%.",
            ("20%",),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("Prices rose 3% in 2021, then 4% in 2022, a total of 7%.", verified=True),
        Example("A 25% discount followed by a further 20% off adds up to 40% off.", verified=True),
        Example(
            "Takings fell 50% in 2020 and rose 100% in 2021, back to where they started.",
            verified=True,
        ),
        Example("Rents went up by 6% a year for five years, up more than a third.", verified=True),
        Example("Scrapping the 20% VAT would cut the price by 16.7%.", verified=True),
        Example("Growing 5% annually over the next 10 years, it will be up 63%.", verified=True),
        Example("Pay rose an average of 6% a year for five years, a total of 30%."),
        Example("Profits rose 20% and sales rose 30%, a total of 50 countries reporting growth."),
        Example("Some 40% walk and another 30% cycle, a total of 70%."),
        Example("Rates rose 2 percentage points in May, then 3 points in June, a total of 5."),
        Example("The share fell 5% in May and rose 4% in June, and is still 10% up on the year."),
        Example("Scrapping the 20% tariff would cut its exports by 5%."),
    ),
)
