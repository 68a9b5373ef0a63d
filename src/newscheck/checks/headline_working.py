"""How a headline's figure is stated by the body's, or follows from them. Knows no wording of findings."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from newscheck.checks.verdict import bare, reading
from newscheck.interval import Form, Hedge, Reading
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.interval import Interval, Written

# Pairs of the body's figures are tried for sums and differences; a story's first figures suffice.
_MOST_PAIRED = 24
_TWO = frozenset(("couple", "pair", "twin"))
_IN_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_IN_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_SHARES = frozenset(("percent", "ratio"))
_COUNTS = frozenset(("count", "number"))
_TWOFOLD = 2
_BOUNDS = frozenset((Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.JUST_OVER))
# How far above a bound a figure may be and still be what it bounds.
_BOUND = Fraction(27, 25)
# How many points wide a share in words may be to state a headline's percent.
_WIDEST = 30
# Figures more than so many times apart are no share and no change worth a headline.
_OF_SIZE = 50
# A figure of so many digits is not met by chance.
_TELLING = 5
# Small counts add up to one another by chance.
_SMALL = 20


@dataclass(frozen=True, slots=True)
class Derived:
    """A way to work a headline's figure out. `telling` says that chance would hardly offer it."""

    claims: tuple[Claim, ...]
    working: str
    telling: bool


def value_of(claim: Claim, headline: Claim) -> Reading | None:
    """A claim's reading in the headline's unit, where it is of the same kind; None where it is not."""
    a, b = headline.figure, claim.figure
    value = reading(claim)
    if value is None:
        return None
    if a.kind in _COUNTS:
        loose = b.kind == "score" or (b.kind == "points" and a.unit is None)
        return value if b.kind in _COUNTS or loose else None
    if a.kind in _SHARES:
        if b.kind == "ratio":
            return value.scaled(100) if b.share_of and not _says_little(value) else None
        return value if b.kind == "percent" else None
    if a.kind == "duration" and b.kind == "duration" and a.unit != b.unit:
        for scale in (_IN_MONTHS, _IN_SECONDS):
            if a.unit in scale and b.unit in scale:
                return value.scaled(Fraction(scale[b.unit], scale[a.unit]))
        return None
    return value if a.kind == b.kind else None


def _says_little(value: Reading) -> bool:
    """Whether a share in words says no more than "most"."""
    return (value.wide.high - value.wide.low) * 100 > _WIDEST


def is_stated(claim: Claim, stated: Reading, other: Claim, value: Reading) -> bool:
    """Whether the headline's figure is the body's, as it stands or rounded or cut short."""
    number = claim.figure.number
    assert number is not None
    if claim.figure.upto is not None or other.figure.upto is not None:
        return stated.wide.meets(value.wide)
    if claim.figure.kind == "ratio":
        return stated.wide.holds(value.point) or value.wide.holds(stated.point)
    step = Fraction(number.place)
    if number.form in (Form.INTEGER, Form.SCALED):
        # A headline may cut 16.6 short to 16; of a single digit only rounding is left.
        step = number.last_nonzero / 2 if number.digits == 1 else max(step, number.last_nonzero)
        if claim.figure.kind == "age":
            step = Fraction(number.place)
        elif value.point < stated.point == number.last_nonzero > 1:
            step /= 10  # 83 is no 100 in round numbers; 96 is
    if abs(stated.point - value.point) < step or stated.point == value.point:
        return True
    hedged = claim.figure.hedge_span is not None and _is_rounder(number, other)
    near = stated.point / _TWOFOLD < value.point < stated.point * _TWOFOLD
    if hedged and near and stated.wide.holds(value.point):
        return True
    # "More than 1,400 points" at the top of the story, 1,436 in its headline.
    if (
        _is_bound(other)
        and other.figure.number is not None
        and _is_rounder(other.figure.number, claim)
    ):
        near = value.point < stated.point * _BOUND and stated.point < value.point * _BOUND
        if near and value.wide.holds(stated.point):
            return True
    # "A quarter century" is 25 years, "half" is 50%: words are wider than their value.
    loose = other.figure.kind == "ratio" or other.figure.unit in {"decade", "century"}
    return loose and value.wide.holds(stated.point)


def _is_bound(claim: Claim) -> bool:
    return (claim.figure.hedge or Hedge.NONE) in _BOUNDS


def _is_rounder(number: Written, other: Claim) -> bool:
    """Whether a hedged number is rounder than the body's: "more than 500" of 512, and not "at least 16" of 17."""
    theirs = other.figure.number
    return theirs is not None and number.last_nonzero > theirs.last_nonzero


def derivations(
    claim: Claim,
    bodies: Sequence[tuple[Claim, Reading]],
    pairs: Sequence[tuple[Claim, Claim]],
) -> Iterator[Derived]:
    """The ways to work the headline's figure out from the body's figures."""
    wanted = _wanted(claim)
    number = claim.figure.number
    if wanted is None or number is None:
        return
    many = len(f"{number.value:f}".replace(".", "").strip("0")) >= _TELLING
    few = number.value <= _SMALL and claim.figure.kind in _COUNTS
    unit = claim.figure.unit
    like = [
        (c, bare(c) or r)
        for c, r in bodies
        if c.figure.kind not in _SHARES or claim.figure.kind in _SHARES
    ]
    like = [
        (c, r)
        for c, r in like
        if unit is None or c.figure.unit in {None, unit} or c.figure.kind in _COUNTS
    ]
    yield from _of_two(wanted, like[:_MOST_PAIRED], many=many, few=few)
    if claim.figure.kind in _SHARES:
        for c, value in bodies[:_MOST_PAIRED]:
            if wanted.holds(100 - value.point):
                yield Derived((c,), f"what {c.text} leaves", telling=True)
        yield from _shares_of(wanted, pairs)
        return
    for c, value in bodies[:_MOST_PAIRED]:
        if c.figure.unit in _TWO and wanted.holds(value.point * 2):
            yield Derived((c,), f"twice {c.text}", telling=True)
    yield from _sums(wanted, like[:8], many=many, few=few)
    yield from _products(claim, wanted, pairs, many=many)


def _wanted(claim: Claim) -> Interval | None:
    """What the headline's figure may be rounded from."""
    value = bare(claim)
    number = claim.figure.number
    if value is None or number is None or claim.figure.upto is not None:
        return None
    if claim.figure.kind == "ratio":
        return value.scaled(100).wide
    return value.wide if number.form is Form.INTEGER else value.core


def _of_two(
    wanted: Interval, like: Sequence[tuple[Claim, Reading]], *, many: bool, few: bool
) -> Iterator[Derived]:
    for (a, x), (b, y) in combinations(like, 2):
        telling = many or (a.sentence == b.sentence and not few)
        if not x.point or not y.point:
            continue
        if wanted.holds(x.point + y.point):
            yield Derived((a, b), f"{a.text} + {b.text}", telling)
        elif wanted.holds(abs(x.point - y.point)):
            yield Derived((a, b), f"the difference of {a.text} and {b.text}", telling)


def _sums(
    wanted: Interval, like: Sequence[tuple[Claim, Reading]], *, many: bool, few: bool
) -> Iterator[Derived]:
    """The sum of the body's first figures, or of all of one sentence."""
    for begin in range(min(3, len(like))):
        total = Fraction(0)
        for end, (c, value) in enumerate(like[begin:], begin + 1):
            total += value.point
            if end - begin > 2 and wanted.holds(total):
                members = tuple(c for c, _ in like[begin:end])
                telling = many or (members[0].sentence == c.sentence and not few)
                yield Derived(members, "the sum of the body's figures", telling)


def _shares_of(wanted: Interval, pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[Derived]:
    """ "600 of its 2,000 jobs" is 30%; from 15 to 12 is a fifth less."""
    for a, b in pairs:
        x, y = bare(a), bare(b)
        if x is None or y is None or not x.point > 0 or not y.point > 0 or not _alike(a, b):
            continue
        low, high = sorted((x.point, y.point))
        if high > low * _OF_SIZE:
            continue
        if wanted.holds(100 * low / high):
            yield Derived((a, b), f"{a.text} beside {b.text}", telling=True)
        elif wanted.holds(100 * (high - low) / low) or wanted.holds(100 * (high - low) / high):
            yield Derived((a, b), f"the change between {a.text} and {b.text}", telling=True)


def _alike(a: Claim, b: Claim) -> bool:
    if a.figure.kind in _COUNTS and b.figure.kind in _COUNTS:
        return True
    pers = {a.figure.per, b.figure.per}
    same_per = len(pers) == 1 or None in pers  # "£1,200 a month, against £900"
    return a.figure.kind == b.figure.kind and a.figure.unit == b.figure.unit and same_per


def _products(
    claim: Claim, wanted: Interval, pairs: Sequence[tuple[Claim, Claim]], *, many: bool
) -> Iterator[Derived]:
    """ "Seven cases of 30" are 210; £2.50 a day on 180 days is £450."""
    kind = claim.figure.kind
    for a, b in pairs:
        kinds = {a.figure.kind, b.figure.kind}
        if not (kinds <= _COUNTS if kind in _COUNTS else kind in kinds and kinds & _COUNTS):
            continue
        x, y = bare(a), bare(b)
        if (
            x is not None
            and y is not None
            and min(x.point, y.point) > 1
            and wanted.holds(x.point * y.point)
        ):
            yield Derived((a, b), f"{a.text} x {b.text}", telling=many)
