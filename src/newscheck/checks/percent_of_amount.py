"""NC104 percent-of-amount: what a percent of a stated base comes to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import moved_point, swapped
from newscheck.checks.verdict import bounded, last_place, reading, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Reading, Tier, compare
from newscheck.relations.relation import Share
from newscheck.wording import enough_places, percent, rewritten, said

if TYPE_CHECKING:
    from newscheck.claims import Claim

_FAR_OUT = 5


def judge(share: Share, context: Context) -> Judgement | None:
    """Hold percent * base / 100 to the amount that the copy says it comes to."""
    rate, part, whole = share.share, share.part, share.whole
    if not share.rate or rate is None or rate.figure.kind != "percent":
        return None
    amount, base, taken = reading(part, whole), reading(whole, part), _rate(rate)
    if amount is None or base is None or taken is None or taken.point <= 0:
        return None
    operands = (part, rate, whole)
    if not bounded(rate) or not (bounded(whole) or share.link == "guessed"):
        return None if share.link == "guessed" else _unbounded(operands)
    worked = base * taken.scaled(Fraction(1, 100))
    working = f"{rate.text} of {whole.text} = {_as(part, worked.point)}"
    tier = compare(worked, amount, last_place(part))
    if not bounded(whole) and not _near(worked, amount):
        return None  # "more than £1,000": nearly any amount is a percent of that
    if tier in (Tier.OK, Tier.LOOSE) or _as_share(part, whole, rate):
        confirmed = f"{working}; the copy says {said(part, context.document)}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    slip = _slip(share, worked, amount)
    if share.link == "guessed" and (slip is None or tier is not Tier.CONTRADICTED):
        return None
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=_grade(share, tier, worked, amount),
        message=_message(share, context, worked, amount, slip),
        span=part.span,
        stated=part.text,
        expected=_as(part, worked.point),
        suggestions=(_mend(part, worked.point), _mend(rate, 100 * amount.point / base.point)),
    )


def _near(worked: Reading, amount: Reading) -> bool:
    """Whether an amount is within a quarter of what the percent comes to."""
    return 4 * worked.point <= 5 * amount.point and 4 * amount.point <= 5 * worked.point


def _unbounded(operands: tuple[Claim, ...]) -> Judgement:
    return Judgement("undecided", operands, "one of the figures has no upper or lower bound")


def _rate(rate: Claim) -> Reading | None:
    """The percent as a rate: "a 1 percent fee" is one percent, and no half of one more or less."""
    written = rate.figure.number
    if written is not None and written.place == 1 and written.value < 10 and not rate.figure.hedge:
        return Reading.exact(Fraction(written.value))
    return reading(rate)


def _as_share(part: Claim, whole: Claim, rate: Claim) -> bool:
    """Whether the amount, as a share of the base, rounds to the percent as written."""
    amount, base, stated = reading(part, whole), reading(whole, part), reading(rate)
    if amount is None or base is None or stated is None:
        return False
    return compare((amount / base).scaled(100), stated) is Tier.OK


def _slip(share: Share, worked: Reading, amount: Reading) -> str | None:
    """The known slip that explains the mismatch, in words, or None."""
    factor = moved_point(worked, amount)
    if factor is not None:
        return f"a factor of {factor:,} apart"
    number = share.part.figure.number
    if number is not None and any(worked.core.holds(value) for value in swapped(number)):
        return f"it would fit with two digits of “{share.part.text}” swapped"
    return None


def _grade(share: Share, tier: Tier, worked: Reading, amount: Reading) -> Severity:
    operands = (share.part, share.whole)
    grade = severity(tier, operands, share.link)
    far = max(worked.point, amount.point) >= _FAR_OUT * min(worked.point, amount.point)
    return Severity.WARNING if grade is Severity.ERROR and not far else grade


def _message(
    share: Share, context: Context, worked: Reading, amount: Reading, slip: str | None
) -> str:
    assert share.share is not None
    phrase = said(share.part, context.document)
    message = f"{share.share.text} of {share.whole.text} is {_as(share.part, worked.point)}, not “{phrase}”"
    assert share.whole.figure.number is not None
    other = 100 * amount.point / Fraction(share.whole.figure.number.value)
    message += f" (that would be {percent(other)}"
    message += f"; {slip})" if slip else ")"
    return message + (". Is it a percent of that?" if share.link == "guessed" else ".")


# A thousand times less, as the scale is written.
_SMALLER = (("trillion", "billion"), ("billion", "million"), ("trn", "bn"), ("bn", "m"))


def _as(claim: Claim, value: Fraction) -> str:
    """A value as the claim's own figure would be written, on a smaller scale where that reads better:
    "$211 million" beside "$2 billion"."""
    size = value / Fraction(claim.figure.scale)
    for scale, smaller in _SMALLER if size < 1 else ():
        if scale in claim.text:
            places = enough_places(size * 1000, claim)
            return rewritten(claim, value * 1000, places).replace(scale, smaller)
    return rewritten(claim, value, enough_places(size, claim))


def _mend(claim: Claim, value: Fraction) -> Suggestion:
    new = _as(claim, value)
    return Suggestion(f"change “{claim.text}” to “{new}”", claim.span, new, value)


CHECK = Check(
    code="NC104",
    name="percent-of-amount",
    summary="what a percent of a stated base comes to",
    explanation=(
        "Where the copy takes a percent of a sum and says what it comes to (“a 1 percent fee on the $21.1 "
        "billion offering, just over $200 million”), the product is worked out. It is an error where the two are "
        "five times apart or more, else a warning. Where a fee, a tax or a share only stands near its base "
        "and its yield, a mismatch is asked about only if a known slip explains it."
    ),
    judges=(Share,),
    judge=judge,
    finds=(
        Example(
            "The banks take a 1 percent fee on the $21.1 billion offering, just over $2 billion.",
            ("1 percent", "$21.1 billion", "$2 billion"),
        ),
        Example("A 10% tariff on goods worth £300bn would raise £3bn.", ("10%", "£300bn", "£3bn")),
        Example(
            "He gave 25% of his $80,000 winnings, or $40,000, to the club.",
            ("25%", "$80,000", "$40,000"),
            Severity.WARNING,
        ),
        Example(
            "It made a profit of five percent, or about $530,000, on sales of $7 million.",
            ("five percent", "$530,000", "$7 million"),
            Severity.WARNING,
        ),
        Example(
            "The sale is meant to bring $21.1 billion. The banks' fees of 1 percent come to just over $2 billion.",
            ("1 percent", "$21.1 billion", "$2 billion"),
            Severity.WARNING,
        ),
        Example(
            "They paid $5.2 million in tax on an income of $12.4 million, a tax rate of 20.2%.",
            ("20.2%", "$12.4 million", "$5.2 million"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "A 10% rise would push a £900 premium to more than £1,000 once tax of 12% is added."
        ),
        Example("Interest of 5% on $2,000 for 10 years comes to $1,000."),
        Example(
            "The banks take a 1 percent fee on the $21.1 billion offering, just over $200 million.",
            verified=True,
        ),
        Example("A 10% tariff on goods worth £300bn would raise £30bn.", verified=True),
        Example("He gave 25% of his $80,000 winnings, or $20,000, to the club.", verified=True),
        Example(
            "It made a profit of five percent, or about $350,000, on sales of $7 million.",
            verified=True,
        ),
        Example(
            "They paid $1.94 million in tax on an income of $13.7 million, a tax rate of 14.1%.",
            verified=True,
        ),
        Example(
            "About 17% of the stars have planets, so 100 billion stars would mean 17 billion of them.",
            verified=True,
        ),
        Example("The 40% tax on earnings over £50,271 brought in £10bn."),
        Example("A tariff of up to 20% on the £300bn of goods, £12bn of which is steel, was set."),
        Example("It pays 4% a year on the £10m loan, £2m over five years."),
        Example(
            "It pays a 1% royalty, which may be bought back for $2 million within seven years of the $50,000 note."
        ),
        Example("Deposits of $6.8 billion were up $116.7 million, or 1.7%, on the quarter."),
        Example("The loss shrank to $7.0 million from $11.2 million, by $4.2 million, or 38%."),
        Example("Income was $342 million, up 47% or $109 million."),
        Example("The grant starts at $800 for a saving of 20% and rises to $4,000 for 50%."),
        Example("Sales rose 12% to $40 million, and it paid a 5% dividend of $6 million."),
    ),
)
