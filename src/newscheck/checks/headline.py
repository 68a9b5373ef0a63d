"""NC605 headline: every figure in the headline is stated, rounded or derivable in the body."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.headline_examples import FINDS, PASSES
from newscheck.checks.verdict import change_to, reading
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Form, Reading
from newscheck.relations.relation import HeadlineFigure
from newscheck.wording import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.interval import Written

# A headline is written from the top of the story: a figure of its own kind that stands here and is
# another number is the one that it is asked about.
_LEAD_SENTENCES = 5
# Pairs of the body's figures are tried for sums and differences; a story's first figures suffice.
_MOST_PAIRED = 24
_TWO = frozenset(("couple", "pair", "twin"))
_IN_YEARS = {"year": 1, "decade": 10, "century": 100}
# How near another figure of the lead must be to be meant as the same one, without a known slip.
_CLOSE = Fraction(1, 4)
# How far, where the same words are around it, and where a digit may have been left out.
_TWOFOLD = 2
_TENFOLD = 11
# How many points wide a share in words may be to state a headline's percent.
_WIDEST = 30


def judge(figure: HeadlineFigure, context: Context) -> Judgement | None:
    """Look for the headline's figure among the body's, as it stands, rounded or worked out."""
    claim = figure.headline
    stated = _value(claim, claim)
    if stated is None or not figure.body or _small_word(claim):
        return None
    bodies = [
        (c, r)
        for c in figure.body
        if (r := _value(c, claim)) is not None and not _says_little(c, r)
    ]
    for other, value in bodies:
        if _is_stated(claim, stated, other, value):
            working = f"the body has {said(other, context.document)}"
            confirmed = f"the headline's {claim.text}: {working}"
            return Judgement("consistent", (claim, other), working, confirmed=confirmed)
    derived = next(_derivations(claim, stated, bodies), None)
    if derived is not None:
        others, working = derived
        confirmed = f"the headline's {claim.text}: {working}"
        return Judgement("consistent", (claim, *others), working, confirmed=confirmed)
    return _not_there(figure, stated, bodies, context)


def _value(claim: Claim, headline: Claim) -> Reading | None:
    """A claim's reading in the headline's unit, where it is of the same kind; None where it is not."""
    a, b = headline.figure, claim.figure
    value = reading(claim)
    if value is None:
        return None
    if a.kind in {"count", "number"}:
        loose = b.kind == "score" or (b.kind == "points" and a.unit is None)
        return value if b.kind in {"count", "number"} or loose else None
    if a.kind == "percent" and b.kind == "ratio" and b.share_of:
        return value.scaled(100)
    if a.kind == "duration" and b.kind == "duration" and a.unit != b.unit:
        if a.unit in _IN_YEARS and b.unit in _IN_YEARS:
            return value.scaled(Fraction(_IN_YEARS[b.unit], _IN_YEARS[a.unit]))
        return None
    return value if a.kind == b.kind else None


def _small_word(claim: Claim) -> bool:
    """ "One" and "two" in a headline count people and things that a body need not number."""
    number = claim.figure.number
    return number is not None and claim.figure.kind in {"count", "number"} and number.value <= 2


def _is_stated(claim: Claim, stated: Reading, other: Claim, value: Reading) -> bool:
    """Whether the headline's figure is the body's, as it stands or rounded or cut short."""
    number = claim.figure.number
    assert number is not None
    if other.figure.upto is not None or claim.figure.upto is not None:
        return stated.wide.meets(value.wide)
    step = Fraction(number.place)
    if number.form in (Form.INTEGER, Form.SCALED):
        # A headline may cut 16.6 short to 16; of a single digit only rounding is left.
        step = number.last_nonzero / 2 if number.digits == 1 else max(step, number.last_nonzero)
    if abs(stated.point - value.point) < step or stated.point == value.point:
        return True
    hedged = claim.figure.hedge_span is not None
    if hedged and stated.wide.holds(value.point) and value.point < stated.point * _TWOFOLD:
        return True
    # "A quarter century" is 25 years, "half" is 50%: words are wider than their value.
    return other.figure.kind in {"ratio", "duration"} and value.wide.holds(stated.point)


def _says_little(claim: Claim, value: Reading) -> bool:
    """Whether a share in words says no more than "most"."""
    return claim.figure.kind == "ratio" and value.wide.high - value.wide.low > _WIDEST


def _derivations(
    claim: Claim, stated: Reading, bodies: list[tuple[Claim, Reading]]
) -> Iterator[tuple[tuple[Claim, ...], str]]:
    """The ways to work the headline's figure out from the body's figures."""
    unit = claim.figure.unit
    like = [(c, r) for c, r in bodies if unit is None or c.figure.unit in {None, unit}]
    like = like[:_MOST_PAIRED]
    for (a, x), (b, y) in combinations(like, 2):
        if stated.core.meets((x + y).core) and x.point and y.point:
            yield (a, b), f"{a.text} + {b.text}"
        elif stated.core.meets((x - y).core) or stated.core.meets((y - x).core):
            yield (a, b), f"the difference of {a.text} and {b.text}"
    if claim.figure.kind in {"percent", "ratio"}:
        for c, value in like:
            if stated.point + value.point == 100:
                yield (c,), f"what {c.text} leaves"
        return
    for c, value in bodies[:_MOST_PAIRED]:
        if c.figure.unit in _TWO and stated.core.meets(value.scaled(2).core):
            yield (c,), f"twice {c.text}"
    total: Reading | None = None
    for number, (_, value) in enumerate(like[:8], 1):
        total = value if total is None else total + value
        if number > 2 and stated.core.meets(total.core):
            yield tuple(c for c, _ in like[:number]), "the sum of the body's figures"


def _not_there(
    figure: HeadlineFigure, stated: Reading, bodies: list[tuple[Claim, Reading]], context: Context
) -> Judgement:
    claim = figure.headline
    told = _of_twin(figure)
    if told is not None and figure.twin is not None:
        return _asked(claim, figure.twin, stated, context, told)
    lead = [(c, r) for c, r in bodies if c.sentence - claim.sentence <= _LEAD_SENTENCES]
    slips = [(c, s) for c, r in lead if (s := _slip(claim, stated.point, r.point, c))]
    if slips:
        other, slip = slips[0]
        return _asked(claim, other, stated, context, f" ({slip}). ")
    near = [c for c, r in lead if _may_be_same(claim, c, stated.point, r.point)]
    first = min((c.sentence for c, _ in lead), default=0)
    alone = [c for c, _ in lead if c.sentence == first and _same_unit(claim, c)]
    if len(near) == 1 and alone == near and not figure.doubtful:
        return _asked(claim, near[0], stated, context, ". ")
    return Judgement("undecided", (claim,), "the headline's figure is not in the body")


def _of_twin(figure: HeadlineFigure) -> str | None:
    """What makes the headline's figure a slip for the first of its kind in the story, or None."""
    if figure.twin is None:
        return None
    here, there = figure.headline.figure.number, figure.twin.figure.number
    if here is None or there is None or not here.value or not there.value:
        return None
    first, second = _digits(here), _digits(there)
    if len(first) > 1 and sorted(first) == sorted(second) and len(set(first)) > 1:
        return " (digits swapped?). "
    ratio = max(here.value / there.value, there.value / here.value)
    if figure.echoes and (_dropped(first, second) or _dropped(second, first)) and ratio <= _TENFOLD:
        return " (a digit left out?). "
    if figure.echoes and ratio == 10:
        return " (a factor of 10 apart). "
    lasting = figure.headline.figure.kind in {"age", "duration"}
    if figure.echoes > 1 and ratio <= _TWOFOLD and not lasting:
        return ". "
    return None


def _digits(number: Written) -> str:
    """The digits of a number without its point."""
    return f"{number.value.normalize():f}".replace(".", "").lstrip("0")


def _dropped(longer: str, shorter: str) -> bool:
    """Whether one digit less makes the one number the other."""
    return len(longer) == len(shorter) + 1 and any(
        longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))
    )


def _asked(claim: Claim, other: Claim, stated: Reading, context: Context, slip: str) -> Judgement:
    """The question whether a headline's figure and one of the lead's are meant to be the same."""
    message = f"The headline has “{said(claim, context.document)}”, the body “{said(other, context.document)}”"
    mend = Suggestion(
        f"change the headline's “{claim.text}” to “{other.text}”", claim.span, other.text
    )
    return Judgement(
        "inconsistent",
        (claim, other),
        f"{claim.text} in the headline, {other.text} in the body",
        severity=Severity.WARNING,
        message=message + slip + "Are these the same figure?",
        span=claim.span,
        stated=claim.text,
        expected=other.text,
        suggestions=(mend, change_to(other, stated.point)),
    )


def _same_unit(claim: Claim, other: Claim) -> bool:
    a, b = claim.figure, other.figure
    if a.kind == "number" and b.kind == "points":
        return True
    return a.kind == b.kind and a.per == b.per and a.unit == b.unit and a.unit is not None


def _may_be_same(claim: Claim, other: Claim, stated: Fraction, value: Fraction) -> bool:
    """Near enough to be meant as the same figure, too far to be rounding."""
    if not _same_unit(claim, other) or claim.figure.kind in {"duration", "age"}:
        return False
    return abs(stated - value) <= abs(value) * _CLOSE


def _slip(claim: Claim, stated: Fraction, value: Fraction, other: Claim) -> str | None:
    """Digits swapped, or a power of ten apart, at the headline's precision; or None."""
    if stated <= 0 or value <= 0 or claim.figure.kind in {"age", "duration"}:
        return None
    a, b = claim.figure, other.figure
    if a.kind not in {"count", "number"} and a.unit != b.unit:
        return None
    here, there = _leading(stated), _leading(value)
    count = max(2, len(here.rstrip("0")))
    if abs(stated - value) * 2 > max(stated, value) and here.rstrip("0") == there[:count].rstrip(
        "0"
    ):
        for factor in (10, 100, 1000, 10**6):
            if (
                Fraction(9, 10) * factor
                < max(stated / value, value / stated)
                < Fraction(11, 10) * factor
            ):
                return (
                    f"a factor of {factor:,} apart"
                    if len(here.rstrip("0")) > 1 or factor >= 1000
                    else None
                )
    if max(stated / value, value / stated) < 11 and _swapped(here[:3], there[:3]):
        return "digits swapped?"
    return None


def _swapped(here: str, there: str) -> bool:
    """Whether two neighbouring digits of the first three changed places, and tell the two apart."""
    if here[0] != here[1] and here[1] != "0" and here[:2] == there[1::-1]:
        return True
    return (
        here[0] == there[0] and here[1] != here[2] and here[1:] == there[:0:-1] and here[2] != "0"
    )


def _leading(value: Fraction) -> str:
    """The first digits of a number, without its point or leading zeros: 0.0345 is "3450"."""
    digits = f"{Decimal(value.numerator) / Decimal(value.denominator):f}".replace(".", "").lstrip(
        "0"
    )
    return (digits + "0000")[:6]


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
    finds=FINDS,
    passes=PASSES,
)
