"""Equivalents: one amount given in two units, "20 miles (32 km)", "95.25 billion yuan (about $13.4 billion)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.line import view
from newscheck.relations.relation import Equivalent
from newscheck.units import dimension, same_dimension

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
_TIMES = regex(r"^\s*(?:by|x|×)\s*$")


def find_equivalents(line: Line) -> Iterator[Equivalent]:
    """Every pair of figures that the sentence gives as the same amount."""
    seen = view(line, _KEPT)
    held: Claim | None = (
        None  # what the last bracket repeats: "70 miles (113 km; 61 nautical miles)"
    )
    for i in range(len(seen.claims) - 1):
        first, second, gap = seen.claims[i], seen.claims[i + 1], seen.gaps[i + 1]
        if held is not None and _NEXT_IN_PAREN.match(gap) and _pairs(held, second):
            pair = _pair(seen, held, second, i)
            if pair is not None:
                yield pair
            continue
        held = None
        if not _pairs(first, second):
            continue
        bracket = bool(_PAREN.match(gap))
        if not bracket and not (_OR.match(gap) or _SLASH.match(gap) or _DASH.match(gap)):
            continue
        if i and _TIMES.match(seen.gaps[i]):
            continue  # "5 by 3 metres (16 by 10 feet)": sides, not one length
        if not bracket and gap.strip() in {"is", "are"} and first.figure.kind == "money":
            continue
        if bracket:
            held = first
        pair = _pair(seen, first, second, i)
        if pair is not None:
            yield pair


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
        return Equivalent(first, second)
    # Few stories pair temperatures, and the patterns take a while to compile.
    from newscheck.relations.temperatures import sense_of, signed_in_words

    if signed_in_words(line, i):
        return None
    sense, word = sense_of(line, i)
    if sense == "difference":
        return Equivalent(first, second, difference=word)
    return Equivalent(first, second, reading=word)


def _is_temperature(claim: Claim) -> bool:
    return claim.figure.unit is not None and dimension(claim.figure.unit) == "temperature"
