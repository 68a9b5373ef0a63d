"""Equivalents: one amount given in two units, "20 miles (32 km)", "95.25 billion yuan (about $13.4 billion)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.line import view
from newscheck.relations.relation import Equivalent
from newscheck.units import dimension, same_dimension
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"money", "measure", "duration"})

_LOOSE = r"(?:about|or|some|around|roughly|approximately|approx\.?|equivalent to|the equivalent of|equal to|worth|i\.e\.|nearly|almost|just over|more than|over|at least|up to|under|~|≈|=|a|an|[+-])"
_PAREN = regex(rf"^\s*(?:[a-z-]+ ){{0,3}}?[(\[]\s*(?:{_LOOSE}\s*){{0,3}}$")
_SLASH = regex(r"^\s*/\s*[-+]?\s*$")
_OR = regex(
    rf"^\s*(?:,|—)?\s*(?:or|which is|that is|that's|i\.e\.|is equivalent to|equivalent to|the equivalent of|equal to|is equal to|equals|is|are|translates to|translates into|which equals|which is equivalent to|=|≈)\s+(?:{_LOOSE}\s*){{0,3}}$"
)
_DASH = regex(rf"^\s*—\s*(?:{_LOOSE}\s*){{1,3}}$")
_NEXT_IN_PAREN = regex(rf"^\s*(?:[,;/]|or|,? or)\s*(?:{_LOOSE}\s*){{0,2}}$")
# What closes an apposition: "90 centimetres, roughly 3 feet, above normal".
_CLOSES = regex(r"^\s*(?:[,.;:)—]|$)")
_HEDGED = (Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER)
# A bracket that goes on after its figure is of another place, time or thing: "5 miles from the coast
# (3 km from the river)", "$799 in America (£799 in Britain)", "$1.07 (157 yen to the dollar)".
_ELSEWHERE = regex(
    r"^\s+(?:from|of (?:it|them|which|that|whom)|for (?:those|people|anyone|customers|residents|members|adults|children|each|every)|to the|"
    r"(?:in|at|by|on) (?!(?:length|diameter|height|width|depth|total|size|all|circumference|area|weight|volume|"
    r"current|today|present|market|the (?:current|present|exchange|official|time of writing))\b)[a-z])"
)
# "Shares rose to €12.40 ($2bn market value)": another sum.
_OTHER_SUM = regex(
    r"^\s+(?:[a-z]+ ){0,2}(?:value|cap|capitali[sz]ation|turnover|revenues?|sales|profits?|loss|in all)\b"
)
_IN = regex(r"^\)\s+(?:back )?in\s*$")
_OLD_MONEY = regex(
    r"\b(?:pre-?war|in those days|old money|victorian|in the (?:1[5-9]\d0s|\w+teenth century))\b"
)
_AND = regex(r"^(?:\s+[a-z]+){0,2}\s*(?:,|and|by|x|×)\s*(?:about\s+)?$")
_TIMES = regex(r"^\s*(?:by|x|×)\s*$")


_SEA = regex(
    r"\b(?:nautical|knots?|ships?|shipping|vessels?|boats?|ferr(?:y|ies)|storms?|hurricanes?|cyclones?|typhoons?|depression|"
    r"coasts?|coastline|offshore|off shore|seas?|oceans?|islands?|navy|naval|sail\w*|yachts?|aircraft|airliner|plane|jets?|"
    r"pilots?|missiles?|straits?|gulf|ports?|submarines?|tanker|bermuda|hawaii|eye|landfall|tropical|gusts?|winds?|maritime|"
    r"territorial|waters|fishing|radar)\b"
)


def find_equivalents(line: Line) -> Iterator[Equivalent]:
    """Every pair of figures that the sentence gives as the same amount."""
    seen = view(line, _KEPT)
    held: Claim | None = (
        None  # what the last bracket repeats: "70 miles (113 km; 61 nautical miles)"
    )
    listed: set[str] = set()
    for i in range(len(seen.claims) - 1):
        first, second, gap = seen.claims[i], seen.claims[i + 1], seen.gaps[i + 1]
        if held is not None and _NEXT_IN_PAREN.match(gap) and _pairs(held, second):
            pair = _pair(seen, held, second, i)
            if pair is not None:
                yield pair
            continue
        held = None
        for one, other in _two_by_two(seen, i):
            listed |= {one.id, other.id}
            yield Equivalent(one, other)
        if first.id in listed or not _pairs(first, second) or not _same_amount(seen, i):
            continue
        if _PAREN.match(gap):
            held = first
        pair = _pair(seen, first, second, i)
        if pair is not None:
            yield replace(pair, year=_year_behind(line, second))


def _year_behind(line: Line, second: Claim) -> int | None:
    """The year that follows the bracket: "£36m ($58m) in 2010"."""
    n = line.index(second) + 1
    if second.figure.kind != "money" or n == len(line.claims) or not _IN.match(line.gaps[n]):
        return None
    when = line.claims[n].figure.when
    return when.year if when is not None else None


def _same_amount(line: Line, i: int) -> bool:
    """Whether the words between two figures and behind them make them one amount."""
    gap, after = line.gaps[i + 1], line.gaps[i + 2]
    if i and _TIMES.match(line.gaps[i]):
        return False  # "5 by 3 metres (16 by 10 feet)": sides, not one length
    if _OLD_MONEY.search(line.gaps[i]) and line.claims[i].figure.kind == "money":
        return False
    if _PAREN.match(gap):
        return not (_ELSEWHERE.match(after) or _OTHER_SUM.match(after))
    if gap.strip() in (",", "—") and line.claims[i + 1].figure.hedge in _HEDGED:
        return bool(_CLOSES.match(after))
    if gap.strip() in {"is", "are"} and line.claims[i].figure.kind == "money":
        return False
    if _OR.match(gap):
        return not after.startswith(" for those ")
    if _SLASH.match(gap):
        # "256GB/512GB/1TB", "$60/£50/€60": things to choose from.
        return not (_SLASH.match(line.gaps[i]) or _SLASH.match(after))
    if gap.strip() == "—" and after.lstrip().startswith("—"):
        return line.claims[i].figure.kind == "measure"  # "2 metres – 6ft 7in – before"
    return bool(_DASH.match(gap))


def _two_by_two(line: Line, i: int) -> tuple[tuple[Claim, Claim], ...]:
    """ "15 metres wide and 5 metres deep (50 feet wide and 16 feet deep)": each with its own."""
    if not 0 < i < len(line.claims) - 2 or not _PAREN.match(line.gaps[i + 1]):
        return ()
    a, b, c, d = line.claims[i - 1 : i + 3]
    if not (_AND.match(line.gaps[i]) and _AND.match(line.gaps[i + 2])) or not line.gaps[i + 3]:
        return ()
    kinds = a.figure.unit == b.figure.unit and c.figure.unit == d.figure.unit
    if not (kinds and a.figure.kind == "measure" and _pairs(a, c) and _pairs(b, d)):
        return ()
    return ((a, c), (b, d))


def _pairs(first: Claim, second: Claim) -> bool:
    a, b = first.figure, second.figure
    if a.number is None or b.number is None or a.kind == "duration" or a.kind != b.kind:
        return False
    if a.unit == b.unit or a.unit is None or b.unit is None:
        return False
    if a.kind == "money":
        return len(a.unit) == 3 and len(b.unit) == 3
    return same_dimension(a.unit, b.unit)


def _pair(line: Line, first: Claim, second: Claim, i: int) -> Equivalent | None:
    """The pair, for temperatures with what the words make of them."""
    if first.figure.kind != "measure" or not (_is_temperature(first) or _is_temperature(second)):
        return Equivalent(first, second, at_sea=any(_SEA.search(g) for g in line.gaps))
    # Few stories pair temperatures, and the patterns take a while to compile.
    from newscheck.relations.pair.temperatures import sense_of, signed_in_words

    if signed_in_words(line, i):
        return None
    sense, word = sense_of(line, i)
    if sense == "difference":
        return Equivalent(first, second, difference=word)
    return Equivalent(first, second, reading=word)


def _is_temperature(claim: Claim) -> bool:
    return claim.figure.unit is not None and dimension(claim.figure.unit) == "temperature"
