"""Known slips between two figures that should be one: digits swapped, left out, a scale apart."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.claims import Claim

_FACTORS = (10, 100, 1000, 10**6, 10**9)
# A hundred times is no slip of the keyboard, nor of a scale word.
_UNUSUAL = 100
_SCALE = 1000
_ALMOST, _BARELY = Fraction(9, 10), Fraction(11, 10)
_TENFOLD = 11
# Of one digit, how near the two must be: a twentieth.
_FINE = 20


@dataclass(frozen=True, slots=True)
class Slip:
    """What may have gone wrong, in words. `telling`: chance would hardly offer it.

    `tenfold`: the digits are the same, a power of ten apart.
    """

    words: str
    telling: bool = True
    tenfold: bool = False


def slip_between(one: Claim, first: Fraction, other: Claim, second: Fraction) -> Slip | None:
    """The slip that would make one figure of another, at the precision of the coarser; None if none is known."""
    if first <= 0 or second <= 0 or first == second:
        return None
    here, there = _digits(first), _digits(second)
    ratio = max(first / second, second / first)
    few = min(_written(one), _written(other))
    factor = _factor(ratio) if one.figure.kind != "age" else None
    if factor:
        shifted = (first * factor, second) if first < second else (first, second * factor)
        finer, coarser = shifted if _written(one) >= _written(other) else shifted[::-1]
    if factor and (few > 1 or factor != _UNUSUAL) and _same_to(max(1, few), finer, coarser):
        # Of one digit, ten times is the most common of chances.
        telling = (few > 1 and factor != _UNUSUAL) or factor >= _SCALE
        return Slip(f"a factor of {factor:,} apart", telling, tenfold=True)
    if ratio < _TENFOLD and _swapped(here, there, max(2, few)):
        return Slip("digits swapped?")
    if ratio < _TENFOLD and (_dropped(one, other) or _dropped(other, one)):
        return Slip("a digit left out?", telling=False)
    lasting = one.figure.kind == "duration"
    if not lasting and ratio < _TENFOLD and _one_off(one, other):
        return Slip("one digit differs", telling=False)
    return None


def _factor(ratio: Fraction) -> int | None:
    return next((f for f in _FACTORS if _ALMOST * f < ratio < _BARELY * f), None)


def _same_to(few: int, finer: Fraction, coarser: Fraction) -> bool:
    """Whether a number is another one rounded or cut short to so few digits."""
    size = Decimal(coarser.numerator) / Decimal(coarser.denominator)
    unit = Fraction(10) ** (size.adjusted() - few + 1)
    if few == 1:
        return abs(finer - coarser) * _FINE <= coarser
    return abs(finer - coarser) * 2 <= unit or 0 <= finer - coarser < unit


def _digits(value: Fraction) -> str:
    """The first digits of a number, without its point or leading zeros: 0.0345 is "345000"."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return (f"{exact:f}".replace(".", "").lstrip("0") + "00000")[:6]


def _written(claim: Claim) -> int:
    """How many digits a figure is written with, its last zeros left out."""
    number = claim.figure.number
    return 0 if number is None else len(f"{number.value:f}".replace(".", "").strip("0"))


def _swapped(here: str, there: str, few: int) -> bool:
    """Whether two neighbouring digits of the first three changed places, and tell the two apart."""
    for i in (0, 1):
        first, second = here[i], here[i + 1]
        if first == second or there[i : i + 2] != second + first or here[:i] != there[:i]:
            continue
        if i + 2 <= few:
            return here[i + 2 : few] == there[i + 2 : few]
    return False


def _one_off(one: Claim, other: Claim) -> bool:
    """Whether two numbers of as many digits, and of one size, differ in one of them alone."""
    a, b = one.figure.number, other.figure.number
    if a is None or b is None or a.value.adjusted() != b.value.adjusted():
        return False
    here, there = (f"{n.value.normalize():f}".replace(".", "").strip("0") for n in (a, b))
    if len(here) != len(there) or len(here) < 2:
        return False
    return sum(x != y for x, y in zip(here, there, strict=True)) == 1


def _dropped(longer: Claim, shorter: Claim) -> bool:
    """Whether one digit less makes the one number the other."""
    a, b = longer.figure.number, shorter.figure.number
    if a is None or b is None:
        return False
    if a.value.adjusted() == b.value.adjusted() and a.place >= b.place:
        return False  # of 70 and 77 none is left out
    more, less = (f"{n.value.normalize():f}".replace(".", "").strip("0") for n in (a, b))
    return (
        bool(less)
        and len(more) == len(less) + 1
        and any(more[:i] + more[i + 1 :] == less for i in range(len(more)))
    )
