"""NC605 headline: every figure in the headline is stated, rounded or derivable in the body."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, reading
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Form, Interval, Reading
from newscheck.relations.relation import HeadlineFigure
from newscheck.wording import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim

# A headline is written from the top of the story: a figure of its own kind that stands here and is
# another number is the one that it is asked about.
_LEAD_SENTENCES = 4
# Pairs of the body's figures are tried for sums and differences; a story's first figures suffice.
_MOST_PAIRED = 24


def judge(figure: HeadlineFigure, context: Context) -> Judgement | None:
    """Look for the headline's figure among the body's, as it stands, rounded or worked out."""
    claim = figure.headline
    stated = reading(claim)
    if stated is None or not figure.body or _small_word(claim):
        return None
    bodies = [(c, r) for c in figure.body if (r := reading(c)) is not None]
    for other, value in bodies:
        if _same_kind(claim, other) and _is_stated(claim, stated, value):
            working = f"the body has {said(other, context.document)}"
            return Judgement(
                "consistent",
                (claim, other),
                working,
                confirmed=f"the headline's {claim.text}: {working}",
            )
    derived = next(_derivations(claim, stated, bodies), None)
    if derived is not None:
        others, working = derived
        return Judgement(
            "consistent",
            (claim, *others),
            working,
            confirmed=f"the headline's {claim.text}: {working}",
        )
    return _not_there(claim, stated, bodies, context)


def _small_word(claim: Claim) -> bool:
    """ "One" and "two" in a headline count people and things that a body need not number."""
    number = claim.figure.number
    return number is not None and claim.figure.kind in {"count", "number"} and number.value <= 2


def _same_kind(claim: Claim, other: Claim) -> bool:
    a, b = claim.figure, other.figure
    if a.kind in {"count", "number"}:
        return b.kind in {"count", "number"} or b.kind == "score"
    return a.kind == b.kind


def _is_stated(claim: Claim, stated: Reading, value: Reading) -> bool:
    """Whether the headline's figure is the body's, as it stands or rounded or cut short."""
    if stated.wide.meets(value.wide):
        return True
    number = claim.figure.number
    assert number is not None
    step = max(
        number.last_nonzero if number.digits > 1 or number.value < 10 else number.second_place,
        Fraction(number.place),
    )
    if number.form is Form.EXACT and number.place == 1 and claim.figure.scale == 1:
        return False
    return Interval(stated.point - step, stated.point + step).meets(value.core)


def _derivations(
    claim: Claim, stated: Reading, bodies: list[tuple[Claim, Reading]]
) -> Iterator[tuple[tuple[Claim, ...], str]]:
    """The ways to work the headline's figure out from the body's figures."""
    like = [
        (c, r)
        for c, r in bodies
        if (_same_kind(claim, c) and c.figure.unit == claim.figure.unit)
        or claim.figure.unit is None
        or c.figure.unit is None
    ]
    like = like[:_MOST_PAIRED]
    for (a, x), (b, y) in combinations(like, 2):
        if stated.core.meets((x + y).core) and x.point and y.point:
            yield (a, b), f"{a.text} + {b.text}"
        elif stated.core.meets((x - y).core) or stated.core.meets((y - x).core):
            yield (a, b), f"the difference of {a.text} and {b.text}"
    if claim.figure.kind in {"percent", "ratio"}:
        return
    for c, value in like:
        if stated.core.meets(value.scaled(2).core):
            yield (c,), f"twice {c.text}"
    total = None
    for _, value in like[:8]:
        total = value if total is None else total + value
        if total is not None and stated.core.meets(total.core):
            yield tuple(c for c, _ in like[:8]), "the sum of the body's figures"


def _not_there(
    claim: Claim, stated: Reading, bodies: list[tuple[Claim, Reading]], context: Context
) -> Judgement:
    titles = claim.sentence
    lead = [
        (c, r)
        for c, r in bodies
        if c.sentence - titles <= _LEAD_SENTENCES
        and _comparable(claim, c)
        and c.figure.hedge_span is None
    ]
    near = [
        (c, r) for c, r in lead if _slip(stated.point, r.point) or _close(stated.point, r.point)
    ]
    if not near:
        nearest = tuple(c for c, _ in lead[:1])
        return Judgement("undecided", (claim, *nearest), "the headline's figure is not in the body")
    other, value = near[0]
    slip = _slip(stated.point, value.point)
    message = f"The headline has “{said(claim, context.document)}”, the body “{said(other, context.document)}”"
    message += f" ({slip}). " if slip else ". "
    message += "Are these the same figure?"
    mend = Suggestion(
        f"change the headline's “{claim.text}” to “{other.text}”", claim.span, other.text
    )
    return Judgement(
        "inconsistent",
        (claim, other),
        f"{claim.text} in the headline, {other.text} in the body",
        severity=Severity.WARNING,
        message=message,
        span=claim.span,
        stated=claim.text,
        expected=other.text,
        suggestions=(mend, change_to(other, stated.point)),
    )


def _comparable(claim: Claim, other: Claim) -> bool:
    a, b = claim.figure, other.figure
    if a.kind != b.kind or a.per != b.per:
        return False
    return a.unit == b.unit and (a.kind != "count" or a.unit is not None)


def _close(stated: Fraction, value: Fraction) -> bool:
    """Near enough to be meant as the same figure, too far to be rounding."""
    return bool(value) and abs(stated - value) * 2 <= abs(value)


def _slip(stated: Fraction, value: Fraction) -> str | None:
    """Digits swapped, or a power of ten apart."""
    if not stated or not value:
        return None
    for factor in (10, 1000, 10**6):
        if stated == value * factor or value == stated * factor:
            return f"a factor of {factor:,} apart"
    a, b = str(stated).lstrip("-"), str(value).lstrip("-")
    if a != b and len(a) == len(b) > 1 and sorted(a) == sorted(b) and "/" not in a:
        return "digits swapped?"
    return None


CHECK = Check(
    code="NC605",
    name="headline",
    summary="a figure in the headline that the body does not have",
    explanation=(
        "Every figure in a headline should be stated in the body, rounded there, or follow from it "
        "as a sum, a difference or a multiple. Where the first sentences have another figure of the "
        "same kind, the two are shown side by side as a question. Years and ranks are no claims."
    ),
    judges=(HeadlineFigure,),
    judge=judge,
    finds=(
        Example(
            "Council to spend $391m on parks\n\nThe council will spend $319m on its parks, it said on Monday.",
            ("$391m", "$319m"),
            Severity.WARNING,
        ),
        Example(
            "Storm cuts power to 45,000 homes\n\nThe storm cut power to 54,000 homes, the grid operator said on Monday.",
            ("45,000", "54,000"),
            Severity.WARNING,
        ),
        Example(
            "Bank fined £850 billion\n\nA bank was fined £850 million on Monday for failing to stop fraud.",
            ("£850 billion", "£850 million"),
            Severity.WARNING,
        ),
        Example(
            "Rents up 14% in a year\n\nRents in the city rose by 11% in a year, figures showed on Monday.",
            ("14%", "11%"),
            Severity.WARNING,
        ),
        Example(
            "Fire kills 15 people\n\nA fire in a warehouse killed 13 people on Sunday, the mayor said.",
            ("15", "13"),
            Severity.WARNING,
        ),
        Example(
            "Firm to hire 620 workers\n\nThe firm said on Monday that it would hire 260 workers by June.",
            ("620", "260"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "Deals worth $13.4 billion signed\n\nDeals worth 95.25 billion yuan (about $13.4 billion) were signed on Sunday.",
            verified=True,
        ),
        Example(
            "Fund grows to $16bn\n\nThe fund grew to $16.6bn last year, its manager said on Monday.",
            verified=True,
        ),
        Example(
            "104 held in hotel raids\n\nPolice held 52 couples in hotel raids on Friday, the force said on Monday."
        ),
        Example(
            "Rents up 14% in a year\n\nRents in the city rose by 14.2% in a year, figures showed.",
            verified=True,
        ),
        Example("Two die in crash\n\nA man and a woman died when their car hit a tree on Sunday."),
        Example(
            "What 2024 taught us\n\nThe year began with 14 storms and ended with three, the office said."
        ),
        Example(
            "Third time lucky for Reds\n\nThe Reds won their first cup after two lost finals and 31 years."
        ),
        Example(
            "Nearly 300 evacuated\n\nSome 294 people were led out of the tower on Monday, the brigade said.",
            verified=True,
        ),
        Example(
            "Firm to hire 880 workers\n\nThe firm will hire 620 workers in Leeds and 260 in Hull, it said.",
            verified=True,
        ),
        Example("Price of tea up 30 pence\n\nA packet now costs £1.50, the shop said on Monday."),
    ),
)
