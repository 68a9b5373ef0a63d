"""Known slips: what a figure would be with two digits swapped or its point moved."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.interval import Reading, Written

# The powers of ten by which a scale word or a point is mistaken.
POWERS = (10, 100, 1000)


def swapped(number: Written) -> list[Fraction]:
    """What a number would be with two neighbouring digits swapped: 530,000 as 350,000."""
    unit = Fraction(number.place)
    digits = str(abs(int(Fraction(number.value) / unit)))
    values = []
    for i in range(len(digits) - 1):
        if digits[i] != digits[i + 1]:
            other = digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]
            values.append(int(other) * unit)
    return values


def moved_point(worked: Reading, stated: Reading) -> int | None:
    """How many times too large or small a figure is, where moving its point makes it fit."""
    for factor in POWERS:
        for shifted in (worked.scaled(factor), worked.scaled(Fraction(1, factor))):
            if shifted.core.meets(stated.core):
                return factor
    return None
