"""NC203 remainder: what is left of a whole once its parts are counted."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import bounded, change_to, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Reading, Tier, compare
from newscheck.relations.relation import Remainder
from newscheck.wording import significant

HALF = Fraction(1, 2)


def judge(remainder: Remainder, context: Context) -> Judgement | None:
    """Hold whole - parts to the rest that the copy states."""
    operands = (remainder.rest, remainder.whole, *remainder.parts)
    readings = [reading(claim) for claim in operands]
    if any(r is None for r in readings):
        return None
    if not all(bounded(claim) for claim in operands):
        return Judgement("undecided", operands, "one of the figures is not bounded")
    rest, whole, *parts = [r for r in readings if r is not None]
    if whole.point < rest.point or any(whole.point < p.point for p in parts):
        return None
    left = whole
    for part in parts:
        left = left - part
    if remainder.rest.figure.kind == "percent":
        # Shares rounded one by one can miss their sum by half a unit each.
        left = left.widened(HALF)
    working = " − ".join([remainder.whole.text, *(p.text for p in remainder.parts)])
    working += f" = {significant(left.point, 6)}"
    tier = compare(left, rest)
    if tier in (Tier.OK, Tier.LOOSE):
        return Judgement("consistent", operands, working, confirmed=working)
    taken = sum((c.figure.number.value for c in remainder.after if c.figure.number), Decimal(0))
    if taken and left.point == rest.point + Fraction(taken):
        return Judgement("undecided", operands, working + "; another count takes the difference")
    if left.point <= 0 or (remainder.link == "guessed" and not _near(left, rest)):
        return Judgement("undecided", operands, working + "; the parts may overlap or be others")
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, remainder.link),
        message=f"{working}, but the copy says “{remainder.rest.text}” are left.",
        span=remainder.rest.span,
        stated=remainder.rest.text,
        expected=significant(left.point, 6),
        suggestions=(
            change_to(remainder.rest, left.point),
            change_to(remainder.parts[-1], left.point + _last_part(remainder) - rest.point),
        ),
    )


def _last_part(remainder: Remainder) -> Fraction:
    """The value of the last part."""
    number = remainder.parts[-1].figure.number
    assert number is not None
    return Fraction(number.value)


def _near(left: Reading, rest: Reading) -> bool:
    """Whether a guessed remainder is close enough to be the one meant."""
    return abs(left.point - rest.point) <= max(Fraction(2), left.point / 4)


CHECK = Check(
    code="NC203",
    name="remainder",
    summary="what is left of a whole once its parts are counted",
    explanation=(
        "“Of the 137 projects 133 are finished; the other five ...”: the whole less its parts must "
        "leave the rest. Where the whole stands in the sentence before, a mismatch is a question."
    ),
    judges=(Remainder,),
    judge=judge,
    finds=(
        Example(
            "Of the 137 projects 133 are finished; the other five are late.", ("five", "137", "133")
        ),
        Example(
            "Of the 30 rooms, 27 were booked and the remaining four stood empty.",
            ("four", "30", "27"),
        ),
        Example(
            "Eight of the 12 jurors agreed; the other three did not.", ("three", "12", "Eight")
        ),
        Example(
            "Of the 250 staff, 180 will move and the other 60 will leave.", ("60", "250", "180")
        ),
        Example(
            "The council has 41 seats. Labour holds 23 seats and the remaining 28 are split.",
            ("28", "41", "23"),
            Severity.WARNING,
        ),
        Example(
            "Of the 16 cases, nine were closed, five are open and the other three were dropped.",
            ("three", "16", "nine", "five"),
        ),
    ),
    passes=(
        Example("Of the 137 projects 133 are finished; the other four are late.", verified=True),
        Example("Eight of the 12 jurors agreed; the other four did not.", verified=True),
        Example("Of 100 senators 51 voted yes, the other 48 no; one was absent."),
        Example("Twelve countries signed: eight NATO members and seven EU states."),
        Example("Two men were held on Monday. The other three suspects had fled by then."),
        Example("About 300 came, and the other 40 watched from the hill."),
        Example("The other 12 apostles of the movement were quiet."),
        Example("One in five drove; the other four walked."),
        Example("He won 3 of the 5 sets, and the other woman left after 20 minutes."),
        Example("On the other hand, 5 of the 12 agreed."),
    ),
)
