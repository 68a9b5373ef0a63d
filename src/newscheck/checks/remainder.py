"""NC203 remainder: what is left of a whole once its parts are counted."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import bare, bounded, change_to, reading, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Reading, Tier, compare
from newscheck.relations.relation import Remainder
from newscheck.wording import amount, in_digits

HALF = Fraction(1, 2)


def judge(remainder: Remainder, context: Context) -> Judgement | None:
    """Hold whole - parts to the rest that the copy states."""
    whole = remainder.whole
    operands = tuple(c for c in (remainder.rest, whole, *remainder.parts) if c is not None)
    readings = {claim.id: reading(claim, *operands) for claim in operands}
    if any(r is None for r in readings.values()):
        return None
    if not all(bounded(claim) for claim in operands if claim is not whole):
        return Judgement("undecided", operands, "one of the figures is not bounded")
    left = _left(remainder, [r for c in remainder.parts if (r := readings[c.id]) is not None])
    rest = readings[remainder.rest.id]
    if left is None or rest is None:
        return None
    words = [in_digits(whole) if whole else "100%", *map(in_digits, remainder.parts)]
    words += ["1"] * remainder.ones
    working = f"{' − '.join(words)} = {amount(remainder.rest, left.point)}"
    tier = compare(left, rest)
    if tier in (Tier.OK, Tier.LOOSE):
        return Judgement("consistent", operands, working, confirmed=working)
    doubt = _doubt(remainder, left, rest)
    if doubt is not None:
        return Judgement("undecided", operands, f"{working}; {doubt}")
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, remainder.link),
        message=_message(remainder, working),
        span=remainder.rest.span,
        stated=remainder.rest.text,
        expected=amount(remainder.rest, left.point),
        suggestions=_mends(remainder, left, rest),
    )


def _message(remainder: Remainder, working: str) -> str:
    message = f"{working}, but the copy says “{remainder.rest.text}” are left."
    return message + " Are these of the same whole?" if remainder.link == "guessed" else message


def _left(remainder: Remainder, parts: list[Reading]) -> Reading | None:
    """What the whole less its parts can be; None where it cannot be worked out."""
    if remainder.whole is None:
        left = Reading.exact(100)
    else:
        bare_whole = bare(remainder.whole, remainder.rest, *remainder.parts)
        if bare_whole is None:
            return None
        left = bare_whole
    for part in parts:
        left = left - part
    left = left - Reading.exact(remainder.ones)
    if remainder.rest.figure.kind == "percent":
        # Shares rounded one by one can miss their sum by half a unit each.
        left = left.widened(HALF)
    return left


def _doubt(remainder: Remainder, left: Reading, rest: Reading) -> str | None:
    """Why a rest that does not fit may still be right, or None."""
    taken = sum((c.figure.number.value for c in remainder.after if c.figure.number), Decimal(0))
    taken += remainder.ones_after
    if taken and left.point == rest.point + Fraction(taken):
        return "another count takes the difference"
    if remainder.whole is None and (left.point <= 0 or len(remainder.parts) > 4):
        return "the shares may be of different things"
    if remainder.link == "guessed" and (left.point <= 0 or not _near(left, rest)):
        return "the parts may overlap or be others"
    return None


def _mends(remainder: Remainder, left: Reading, rest: Reading) -> tuple[Suggestion, ...]:
    mends = [change_to(remainder.rest, left.point)] if left.point > 0 else []
    if remainder.parts and (number := remainder.parts[-1].figure.number) is not None:
        other = left.point + Fraction(number.value) - rest.point
        if other > 0:
            mends.append(change_to(remainder.parts[-1], other))
    return tuple(mends)


def _near(left: Reading, rest: Reading) -> bool:
    """Whether a guessed remainder is close enough to be the one meant."""
    return abs(left.point - rest.point) <= max(Fraction(4), left.point)


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
            "Some 62% voted, 30% of them women, and the other 48% stayed at home.",
            (
                "48%",
                "62%",
            ),
        ),
        Example(
            "Of the 137 projects 133 are finished; the other five are late.", ("five", "137", "133")
        ),
        Example(
            "Of the 30 rooms, 27 were booked and the remaining four were empty.",
            ("four", "30", "27"),
        ),
        Example(
            "Eight of the 12 jurors agreed; the other three did not.", ("three", "12", "Eight")
        ),
        Example(
            "Of the 251 staff, 180 will move and the other 61 will leave.", ("61", "251", "180")
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
        Example(
            "The bank has sold 12 of its 20 branches, leaving it with six.", ("six", "20", "12")
        ),
        Example(
            "Four of the seven crew were rescued. The other five are missing.",
            ("five", "seven", "Four"),
            Severity.WARNING,
        ),
        Example(
            "He served 14 months of a 20-month term, with the remaining eight months suspended.",
            ("eight months", "20-month", "14 months"),
        ),
        Example(
            "It plans to spend $200 million this year and the remaining $400 million of its $500 million budget next year.",
            ("$400 million", "$500 million", "$200 million"),
            Severity.WARNING,
        ),
        Example("After 28 of 38 games, with 12 remaining, they are top.", ("12", "38", "28")),
        Example(
            "There are 26 letters in the set, 21 of which are known. The remaining seven are lost.",
            ("seven", "26", "21"),
            Severity.WARNING,
        ),
        Example(
            "Some 650,000 of the 900,000 barrels a day come by sea and the remaining 350,000 by pipe.",
            ("350,000", "900,000 barrels a day", "650,000"),
        ),
        Example(
            "Buyers took up 85 percent of the issue, leaving underwriters with 25 percent.",
            ("25 percent", "85 percent"),
        ),
        Example(
            "After selling 11 of the 16 planes, the airline was left with six.", ("six", "16", "11")
        ),
        Example(
            "Of the 400 trees, 260 are oaks and the remaining 160 beeches.", ("160", "400", "260")
        ),
        Example(
            "The council planned 137 projects this year. Rain came.\n\nBy August 133 projects were finished. "
            "The other eight projects are late.",
            ("eight", "137", "133"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "Some 62% voted, 30% of them women, and the other 38% stayed at home.", verified=True
        ),
        Example(
            "Its staff of 640 includes 120 women, 14 of them managers, and the other 520 are men.",
            verified=True,
        ),
        Example(
            "Of the 46 wounded, 14 were women, nine of them students, and the remaining 32 were men.",
            verified=True,
        ),
        Example(
            "The wounded included 14 women and nine children out of a total of 46, the remaining 23 being men.",
            verified=True,
        ),
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
        Example("With 31 of 38 matches played, they have seven left.", verified=True),
        Example(
            "He served 14 months of a 20-month term, with the remaining six months suspended.",
            verified=True,
        ),
        Example("Two of the six rooms burned; three others were damaged by smoke."),
        Example(
            "Of the 18 holes he parred 12 and birdied three, and the other 7 players did worse."
        ),
        Example(
            "Around 40% of the men and 30% of the women agreed; the other 15% of men were unsure."
        ),
        Example("He won 12 of 20 games, with five remaining."),
        Example("With 12 games remaining, they have lost eight of 26."),
        Example(
            "With 5 of the 8 planets visible, the other 2 below the horizon and one lost in the glare, crowds came."
        ),
        Example(
            "The firm drilled 42 wells. It took a year. Twenty were dry. The remaining 22 wells gave gas.",
            verified=True,
        ),
        Example(
            "The firm owns 42 wells. It drilled 12 wells last year and 20 wells this year. The other 9 wells are its rival's."
        ),
        Example(
            "The fleet has 42 ships. It sold 12 ships. The other 9 ships it owned with a rival sank."
        ),
    ),
)
