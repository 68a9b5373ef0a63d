"""Measures in two units: "6ft 2in", "5 stone 4", "2 hours and 30 minutes".

This module knows which units go together; what they are worth is the units room's to say.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.figures.nouns import is_plural
from newscheck.figures.numerals import parse
from newscheck.figures.vocabulary import unit_at
from newscheck.figures.words import SMALL, TENS, read_words
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.tokens import Tokens
    from newscheck.units import UnitName

# A unit with the smaller one that follows it, and how many of the smaller it takes at most.
_SMALLER = {
    "foot": ("inch", 12),
    "stone": ("pound", 14),
    "pound": ("ounce", 16),
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
}
# Where the smaller unit's name may be left out: "5 stone 4", "6ft 2".
_FEET = frozenset("'′’")
_INCHES = frozenset('"″”')
_QUOTES = frozenset("'‘`")
_DIMENSIONS = frozenset(("long", "tall", "wide", "high", "deep", "thick", "x", "across"))
_NEAR = 20
_LONGEST = 1000
_HALF_LED = frozenset(("the", "past", "last", "next", "first", "final", "another", "every", "full"))
_TENTH = Decimal("0.1")
_UNSAID = frozenset(("stone", "foot"))


def compound(t: Tokens, amount: Amount, unit: str, p: int) -> tuple[Amount, int] | None:
    """The amount in `unit` with the smaller part that follows at `p`, and where that ends."""
    if unit not in _SMALLER or amount.place != 1 or amount.scale != 1 or amount.fraction:
        return None
    smaller, most = _SMALLER[unit]
    conjoined = t.lows[p] in ("and", ",")
    q = t.past_hyphen(p + conjoined)
    part, after = _small_number(t, q)
    if part is None or part >= most:
        return None
    found = unit_at(t, t.past_hyphen(after))
    if found is not None and found[0].label == smaller:
        after = found[1]
    elif conjoined or unit not in _UNSAID or found is not None or not _ends(t, after):
        return None
    whole = amount.value + _in(part, smaller, unit)
    place = _in(Decimal(1), smaller, unit)
    return replace(amount, value=whole, place=place), after


def and_a_half(t: Tokens, p: int) -> tuple[Decimal, int] | None:
    """The fraction that goes on after a unit, and where it ends: "two years and a half"."""
    if t.lows[p] != "and":
        return None
    part = read_words(t, p + 1)
    if part is None or not part.fraction or part.value >= 1 or t.lows[part.after] == "of":
        return None
    return part.value, part.after


def one_and_a_half(t: Tokens, part: Amount, floor: int) -> tuple[Amount, UnitName, int] | None:
    """The whole of "a year and a half", whose half is given: its amount, unit and end."""
    q = part.first - 1
    q -= t.joined(q)
    if t.lows[q] == "a":
        q -= 1 + t.joined(q - 1)  # "an hour-and-a-half"
    if t.lows[q] != "and" or not part.fraction or q <= floor or t.lows[part.after] == "of":
        return None
    q -= 2 if t.joined(q - 1) else 1
    found = unit_at(t, q)
    if found is None or found[1] != q + 1 or is_plural(t.lows[q]):
        return None
    first = q - 1 if q > floor and t.lows[q - 1] in ("a", "an", "one") else q
    if first == q and t.lows[q - 1] not in _HALF_LED:
        return None
    return (
        replace(part, first=first, value=1 + part.value, place=_TENTH, fraction=False),
        found[0],
        part.after,
    )


def feet_and_inches(t: Tokens, amount: Amount, p: int) -> tuple[Amount, str, int] | None:
    """A height or length with marks for its units: 6'2", 30', 10" long."""
    if not t.glued(p) and t.lows[p + 1] not in _DIMENSIONS:
        return None
    if amount.spelled or (amount.plain and amount.value >= _LONGEST):
        return None  # "the “big one”", "'The Roads Bill, 2024'"
    mark = t.words[p]
    if mark in _INCHES and (mark != '"' or t.lows[t.past_hyphen(p + 1)] in _DIMENSIONS):
        return amount, "inch", p + 1
    if mark not in _FEET or amount.place != 1:
        return None
    if t.digits(p + 1) and t.glued(p + 1) and t.words[p + 2] in _INCHES:
        part, _ = _small_number(t, p + 1)
        if part is not None and part < _SMALLER["foot"][1]:
            whole = amount.value + _in(part, "inch", "foot")
            return (
                replace(amount, value=whole, place=_in(Decimal(1), "inch", "foot")),
                "foot",
                p + 3,
            )
    opened = any(word in _QUOTES for word in t.words[max(0, p - _NEAR) : p])
    if mark == "’" or t.glued(p + 1) or (opened and mark == "'"):
        return None
    return amount, "foot", p + 1


def _ends(t: Tokens, p: int) -> bool:
    return t.lows[p] in ("", ".", ",", ";", ")", "and", "tall", "in", "when", "to", "by")


def _small_number(t: Tokens, p: int) -> tuple[Decimal | None, int]:
    if t.digits(p):
        numeral = parse(t.words[p])
        return (numeral.value if numeral and len(t.words[p]) < 6 else None), p + 1
    value = SMALL.get(t.lows[p]) or TENS.get(t.lows[p])
    return value, p + 1


def _in(value: Decimal, unit: str, to: str) -> Decimal:
    from newscheck.units import convert

    worth = convert(Fraction(value), unit, to)
    return Decimal(worth.numerator) / Decimal(worth.denominator)
