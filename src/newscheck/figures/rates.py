"""Percents, points, and what a figure is per: "12 percent", "60 basis points", "$3m-a-year".

This module reads the words after a number or its unit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.nouns import STOPS, singular
from newscheck.figures.scales import SCALES
from newscheck.figures.tokens import lexicon
from newscheck.figures.vocabulary import unit_at

if TYPE_CHECKING:
    from newscheck.figures.figure import Kind
    from newscheck.figures.tokens import Tokens

_PERCENTS = frozenset(("%", "percent", "pct", "٪", "％"))
_POINTS_LISTED = lexicon("""
    plan plans programme program agenda charter formula list strategy proposal manifesto scale action
    guide checklist declaration memorandum pledge road
    """)
_POINTS = frozenset(("point", "points", "pts"))
# What news counts "a" or "an" by; elsewhere the article begins another noun.
_EACH = lexicon("""
    year month week day hour minute second quarter night season game share barrel ton tonne litre
    liter gallon ounce pound kilo kilogram kg lb oz gram head person piece unit bottle pint bushel
    acre hectare mile kilometer kilometre metre meter foot yard pop word ticket dozen pack bag case
    kilowatt megawatt vote student pupil patient passenger seat customer household
    shift cup glass bbl tonne-mile therm carat jin mu gallon round hole throw
    """)
_NO_RATES = frozenset(("ago", "earlier", "before", "later", "after", "old"))
_ALIASES = {"annum": "year", "capita": "person"}


def percent_at(t: Tokens, p: int) -> tuple[Kind, str, int] | None:
    """A percent or points at token `p`: the kind, the unit, and where it ends."""
    low = t.lows[p]
    after = p + 1
    if low == "per" and t.lows[p + 1] == "cent":
        low, after = "percent", p + 2
    if low in _PERCENTS or low == "percentage" or (low == "pc" and t.glued(p)):
        q = t.past_hyphen(after)
        if t.lows[q] in _POINTS:
            return "points", "percentage_point", q + 1
        return None if low == "percentage" else ("percent", "percent", after)
    if low == "basis" and t.lows[t.past_hyphen(after)] in _POINTS:
        return "points", "basis_point", t.past_hyphen(after) + 1
    if low in ("bps", "bp"):
        return "points", "basis_point", after
    if low in ("pp", "pps", "ppts"):
        return "points", "percentage_point", after
    if low == "point" and not _POINTS_LISTED.isdisjoint(t.lows[after : after + 3]):
        return None  # "a five-point plan"
    if low in _POINTS:
        return "points", "point", after
    return ("percent", "permille", after) if low == "‰" else None


def per_at(t: Tokens, p: int) -> tuple[str, int] | None:
    """What a figure that ends before token `p` is per, and where that ends."""
    word = t.lows[p]
    if word == "per" and t.lows[p + 1] != "cent":
        return _each(t, p + 1, any_noun=True)
    if word in ("a", "an"):
        return _each(t, p + 1, any_noun=False)
    if word == "/" and t.glued(p) and t.glued(p + 1):
        return _each(t, p + 1, any_noun=False)
    if t.words[p] == "-" and t.lows[p + 1] in ("a", "an") and t.words[p + 2] == "-":
        return _each(t, p + 3, any_noun=False)
    if t.joined(p) and t.lows[p + 1] in ("a", "an", "per"):
        return _each(t, t.past_hyphen(p + 2), any_noun=False)
    return None


def _each(t: Tokens, p: int, *, any_noun: bool) -> tuple[str, int] | None:
    low = t.lows[p]
    if any_noun and t.digits(p):
        if t.lows[p + 1] in SCALES:
            return f"{t.words[p]} {t.lows[p + 1]}", p + 2
        return t.words[p], p + 1
    if low in _ALIASES:
        return _ALIASES[low], p + 1
    if t.lows[p + 1] in _NO_RATES:
        return None  # "$7 million a year earlier"
    unit = unit_at(t, p)
    if unit is not None and (any_noun or low in _EACH or len(low) > 4 or t.words[p - 1] == "/"):
        return unit[0].label, unit[1]
    if low in _EACH or (any_noun and low.isalpha() and low not in STOPS):
        return singular(low), p + 1
    return None
