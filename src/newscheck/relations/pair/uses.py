"""What a measure is used for, where the words ask for a unit of one kind.

    supply 45MW of electricity each year         20 knots per hour         300 light-years ago
    an area of 50 kilometres                     a capacity of 300 megawatt-hours

The words are read here; which units suit which use is the check's to say. Where the words leave room
for the unit (a battery's capacity is in watt-hours, new capacity comes by the year), no use is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.relation import UnitUse
from newscheck.units import dimension

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_USED = frozenset({"length", "area", "volume", "mass", "speed", "power", "energy", "temperature"})
_CALIBRES = frozenset({"caliber", "calibre"})
_WIDEST_IN_INCHES = 4
_TIMES = frozenset({"hour", "day", "week", "month", "year"})
_EACH_TIME = regex(
    r"^\s*(?:of (?:[a-z-]+ ){0,3}?(?:electricity|power|energy) )?(?:(?:a|an|per|each|every) (?:year|month|week|day|hour)\b(?!-)|"
    r"annually\b|yearly\b|hourly\b)(?! (?:ago|earlier|before|later))"
)
# Capacity that is added, made or sold year by year is a stock of power, and right.
_CAPACITY_ADDED = regex(
    r"\b(?:add(?:s|ed|ing)?|addition(?:s|al)?|install\w*|build\w*|built|commission\w*|deploy\w*|new|expan\w+|"
    r"capacity|auction\w*|approv\w+|manufactur\w+|factory|factories|gigafactory|ship(?:s|ped|ping)?|shipments?|orders?|ordered|"
    r"sell|sells|sold|sales|modules?|panels|turbines|replac\w+|retir\w+|connect\w*|grow\w*|develop\w*|target\w*|rollout|plants|"
    r"market|ris(?:e|es|ing)|rose|increas\w*|climb\w*|surg\w*|export\w*|import\w*|pipeline|procure\w*|tender\w*|licens\w+|demand|ramp\w*|rate of)\b"
)
_ENOUGH = regex(r"\b(?:enough|sufficient)\b[^,;:]{0,30}? (?:to|for)\b[^,;:]{0,25}$")
_HOMES = frozenset({"home", "household", "house", "property", "family", "apartment"})
_AMOUNT = regex(
    r"\bamount (?:of (?:electricity|power|energy) )?(?:(?:being |it |they )?(?:generated?s?|produced?s?|used?|uses|consumed?s?|supplied)\b)?"
    r"[^,;:]{0,30}?\b(?:from|to|of|by|is|was|at)\s*$|\bamount of (?:electricity|energy)[^,;:]{0,40}$"
)
_CAPACITY = regex(
    r"\b(?:(?:installed|generating|generation|nameplate|power|peak|total|combined|maximum) (?:\w+ )?capacity (?:of|to|at|from|is|was)|"
    r"rated (?:at|output of)|plant of|farm of|reactor of)\s*$"
)
_PLANT = regex(
    r"^\s*(?:[a-z]+[- ]){0,2}(?:power (?:plant|station)|wind farm|solar (?:farm|park|plant)|reactor|turbine|generator)\b"
)
_STORED = regex(
    r"\b(?:batter\w+|storage|stor(?:e|es|ed|ing)|cells?|hydrogen|pumped|heat|megapacks?|powerwall\w*|reservoir)\b"
)
_PAST = regex(r"^\s*(?:ago|later|earlier|from now|before now|in the (?:past|future))\b")
_QUALITY = regex(
    r"\b(?P<noun>area|length|height|width|depth|distance|altitude|elevation|diameter|radius|circumference|"
    r"speeds?|weight)\s+(?:of|was|is|were|are|reached|exceeded)\s*$"
)
# "an area of 5 miles by 3", "an area of 20 miles around the town".
_ACROSS = regex(
    r"^\s*-?(?:by|x|×|wide|long|across|around|round|radius|from|of|in (?:radius|diameter|circumference|every|all)|"
    r"square|squared|north|south|east|west|beyond|along|on|each|either|between|deep|thick|high|either side|outside|"
    r"offshore|inland|out)\b"
)
_ACCELERATES = regex(
    r"\b(?:accelerat\w+|intensif\w+|strengthen\w*|weaken\w*|gain\w*|drop\w*|slow\w*|increas\w*|rise|rises|rose|limit)\b"
)


def find_unit_uses(line: Line) -> Iterator[UnitUse]:
    """Each measure that the words use for something that asks for a kind of unit."""
    for i, claim in enumerate(line.claims):
        if claim.figure.unit in _CALIBRES and _is_millimetres(claim):
            yield UnitUse((claim,), "calibre")
        if claim.figure.kind != "measure" or claim.figure.unit is None:
            continue
        kind = dimension(claim.figure.unit)
        if kind not in _USED:
            continue
        use = _use_of(line, i, kind)
        if use is not None:
            yield UnitUse(_with_fellows(line, i, use), use)


def _is_millimetres(claim: Claim) -> bool:
    """Whether a calibre is no part of an inch and no hundredths of one: "12.7 calibre"."""
    number = claim.figure.number
    return number is not None and number.place < 1 and number.value > _WIDEST_IN_INCHES


def _use_of(line: Line, i: int, kind: str) -> str | None:
    claim, before, after = line.claims[i], line.gaps[i], line.gaps[i + 1]
    if kind == "power":
        return _use_of_power(line, i)
    if kind == "energy" and "watt" in (claim.figure.unit or ""):
        capacity = _CAPACITY.search(before) or _PLANT.match(after)
        if capacity and claim.figure.per is None and not _any(line, _STORED):
            return "capacity"
    if kind == "speed" and claim.figure.per == "hour" and not _any(line, _ACCELERATES):
        return "speed"
    if claim.figure.unit in {"light year", "parsec"} and _PAST.match(after):
        return "time"
    quality = _QUALITY.search(before)
    if quality and claim.figure.per is None and not _ACROSS.match(after) and not _range_of(line, i):
        return quality["noun"].removesuffix("s") if quality["noun"] == "speeds" else quality["noun"]
    return None


def _use_of_power(line: Line, i: int) -> str | None:
    claim, before, after = line.claims[i], line.gaps[i], line.gaps[i + 1]
    if claim.figure.per in _TIMES or _EACH_TIME.match(after):
        return None if _any(line, _CAPACITY_ADDED) else "amount over time"
    if i + 1 < len(line.claims) and _ENOUGH.search(after) and _is_homes(line.claims[i + 1]):
        yearly = line.claims[i + 1].figure.per or _EACH_TIME.match(line.gaps[i + 2])
        return "homes for a time" if yearly else "capacity"
    if _AMOUNT.search(before):
        return "amount"
    return "capacity" if _CAPACITY.search(before) else None


def _is_homes(claim: Claim) -> bool:
    unit = (claim.figure.unit or "").split(" ")
    return unit[-1].lower() in _HOMES


def _any(line: Line, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(gap) for gap in line.gaps)


def _range_of(line: Line, i: int) -> bool:
    """Whether sides follow: "an area of 20 km by 30 km"."""
    after = line.gaps[i + 1].strip()
    return i + 1 < len(line.claims) and after in {"by", "x", "×", "and"}


def _with_fellows(line: Line, i: int, use: str) -> tuple[Claim, ...]:
    """The measure with the figure it is used with: "from 10MW to 51MW", "2MW, enough for 900 homes"."""
    claim = line.claims[i]
    if i + 1 < len(line.claims):
        other = line.claims[i + 1]
        joined = line.gaps[i + 1].strip() == "to" and other.figure.unit == claim.figure.unit
        if joined or (use in {"homes for a time", "capacity"} and _is_homes(other)):
            return (claim, other)
    return (claim,)
