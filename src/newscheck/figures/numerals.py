"""Numerals: digits with their separators, to an exact value and the place of the last digit.

This module knows digits only, not words or units.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from newscheck.patterns import regex
from newscheck.values import dataclass

_PLAIN = regex(r"[0-9]+(?:\.[0-9]+)?")
# 1,234,567.89, and the Indian 12,34,567.89
_GROUPED = regex(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"
)
_CONTINENTAL = regex(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}|[0-9]+,[0-9]{1,2}")
# No figure in copy is longer; what is longer is a serial number or noise.
_LONGEST = 40

FRACTION_SIGNS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """What a run of digits says: its value, the unit of its last place, and how it was set."""

    value: Decimal
    place: Decimal
    grouped: bool = False
    pointed: bool = False

    @property
    def plain(self) -> bool:
        """Digits alone, as in a year or a name."""
        return not self.grouped and not self.pointed


@lru_cache(maxsize=4096)
def parse(digits: str) -> Numeral | None:
    """The number that a run of digits and separators stands for; None for "1.2.3" and the like."""
    if len(digits) > _LONGEST:
        return None
    if digits.isdecimal():
        return Numeral(Decimal(digits), Decimal(1))
    grouped = False
    if not _PLAIN.fullmatch(digits):
        if _GROUPED.fullmatch(digits):
            grouped, digits = True, digits.replace(",", "")
        elif _CONTINENTAL.fullmatch(digits):
            grouped, digits = "." in digits, digits.replace(".", "").replace(",", ".")
        else:
            return None
    _, _, decimals = digits.partition(".")
    return Numeral(Decimal(digits), Decimal(1).scaleb(-len(decimals)), grouped, bool(decimals))
