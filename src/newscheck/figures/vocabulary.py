"""The words of units and currencies, found in a sentence's tokens: the longest that fits.

The tables are elsewhere (`newscheck.units`, `currencies`); this module only looks them up.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newscheck.figures.currencies import CODES, NAMES, WORDLIKE_CODES
from newscheck.figures.nouns import STOPS, is_plural
from newscheck.figures.tokens import TOKEN
from newscheck.units import GLUED_ONLY, UnitName, beginning, named, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.figures.tokens import Tokens

_NUMBER_AHEAD = 4
# Symbols of one letter that stand apart from their number as well: "61 F", "5 W charger".
_SPACED = frozenset(("C", "F", "W", "V", "m", "g", "l", "L", "h"))
# Common misspellings, and symbols that copy in small letters cannot show.
_AS_SPELT = {
    "celcius": "celsius",
    "degrees celcius": "degrees celsius",
    "farenheit": "fahrenheit",
    "degrees farenheit": "degrees fahrenheit",
    "deg c": "deg C",
    "deg f": "deg F",
    "degrees c": "degrees C",
    "degrees f": "degrees F",
}
_ACRONYMS = frozenset(("usb", "led", "ac", "dc"))


@lru_cache(maxsize=4096)
def _longest_unit(low: str) -> int:
    """The most tokens that the name of a unit which begins with this one may have, or 0."""
    misspelt = (surface for surface in _AS_SPELT if surface.startswith(low))
    return _starts((*beginning(low), *misspelt)).get(low, 0)


@cache
def _currency_starts() -> dict[str, int]:
    return _starts(NAMES)


def _starts(surfaces: Iterable[str]) -> dict[str, int]:
    """The first word of every surface form, with the most tokens that such a form may have."""
    found: dict[str, int] = {}
    for surface in surfaces:
        parts = [surface] if surface.isalpha() else TOKEN.findall(surface)
        low = parts[0].lower()
        found[low] = max(found.get(low, 0), len(parts))
    return found


def unit_at(t: Tokens, p: int) -> tuple[UnitName, int] | None:
    """The unit of measure whose name begins at token `p`, and where it ends."""
    longest = _longest_unit(t.lows[p]) or _longest_unit(t.lows[p].rstrip("²³0123456789"))
    for length in range(longest, 0, -1):
        if p + length > t.count:
            continue
        surface = t.text[t.starts[p] : t.ends[p + length - 1]]
        unit = named(surface)
        if unit is None:
            spaced = " ".join(surface.split())
            spaced = _AS_SPELT.get(spaced.lower(), spaced)
            unit = named(spaced) if length > 1 else named(spaced) or _any_case(t, p, surface)
        if unit is None:
            continue
        if length == 1 and not _may_stand(t, p, surface):
            return None
        if length > 1 and _runs_on(t, p + length):
            continue
        return unit, p + length
    return None


def _may_stand(t: Tokens, p: int, surface: str) -> bool:
    """Whether a lone symbol is the unit here: some are only where they touch the numeral."""
    if _runs_on(t, p + 1):
        return False
    if surface == "s" and "." not in t.words[p - 1]:
        return False  # "1970s", "the over-65s"
    if surface not in GLUED_ONLY or t.glued(p) or surface == "°":
        return True
    return surface in _SPACED and not t.joined(p + 1) and not _name_goes_on(t, p + 1)


def _name_goes_on(t: Tokens, p: int) -> bool:
    """Whether a letter before `p` is an initial ("5 W. 57th Street") or begins a name."""
    return (t.words[p] == "." and p + 1 < t.count) or (t.capital(p) and t.lows[p] not in _ACRONYMS)


def _any_case(t: Tokens, p: int, surface: str) -> UnitName | None:
    """A symbol in the wrong case, where no other unit could be meant: "2.4Ghz", "49 HZ"."""
    if len(surface) < 2:
        return None
    if not t.glued(p) and (len(surface) < 3 or surface.isupper()) and surface != "HZ":
        return None  # "60 Ms Carver" counts no milliseconds
    return _folded().get(surface.lower())


@cache
def _folded() -> dict[str, UnitName]:
    """The symbols that name one unit whatever their case."""
    found: dict[str, UnitName | None] = {}
    for surface, unit in vocabulary().items():
        low = surface.lower()
        found[low] = unit if found.get(low, unit) == unit else None
    return {low: unit for low, unit in found.items() if unit is not None and low.isalpha()}


def _runs_on(t: Tokens, p: int) -> bool:
    """Whether the token before `p` goes on in digits: "km2" is not "km"."""
    return t.glued(p) and t.digits(p)


def currency_at(t: Tokens, p: int) -> tuple[str, str, int] | None:
    """The currency named at token `p`: its code, the name in lower case, and where it ends."""
    low = t.lows[p]
    longest = _currency_starts().get(low)
    if longest is not None:
        for length in range(longest, 0, -1):
            if p + length > t.count:
                continue
            surface = t.text[t.starts[p] : t.ends[p + length - 1]].lower()
            code = NAMES.get(surface) or NAMES.get(" ".join(surface.split()))
            if code is not None:
                return code, surface, p + length
    word = t.words[p]
    if len(word) == 3 and word in CODES and (word not in WORDLIKE_CODES or t.glued(p)):
        return word, word, p + 1
    return None


def plural_ahead(t: Tokens, p: int, *, skip: bool = False) -> bool:
    """Whether a plural noun follows within a few words, before the phrase ends."""
    for q in range(p, p + _NUMBER_AHEAD):
        low = t.lows[q]
        if not low.isalpha() or (low in STOPS and not (skip and q == p)):
            return False
        if is_plural(low):
            return True
    return False
