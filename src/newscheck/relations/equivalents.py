"""Equivalents: one amount given in two units, "20 miles (32 km)", "95.25 billion yuan (about $13.4 billion)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.relations.line import view
from newscheck.relations.relation import Equivalent
from newscheck.units import same_dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"money", "measure", "duration"})

_LOOSE = r"(?:about|or|some|around|roughly|approximately|approx\.?|equivalent to|the equivalent of|equal to|worth|i\.e\.|nearly|almost|just over|more than|over|at least|up to|under|~|≈|=|a|an|[+-])"
_PAREN = re.compile(rf"^\s*(?:[a-z-]+ ){{0,3}}?[(\[]\s*(?:{_LOOSE}\s*){{0,3}}$")
_SLASH = re.compile(r"^\s*/\s*[-+]?\s*$")
_OR = re.compile(
    rf"^\s*(?:,|—)?\s*(?:or|which is|that is|that's|i\.e\.|is equivalent to|equivalent to|the equivalent of|equal to|is equal to|equals|is|are|translates to|translates into|which equals|which is equivalent to|=|≈)\s+(?:{_LOOSE}\s*){{0,3}}$"
)
_DASH = re.compile(rf"^\s*—\s*(?:{_LOOSE}\s*){{1,3}}$")
_NEXT_IN_PAREN = re.compile(rf"^\s*(?:[,;/]|or|,? or)\s*(?:{_LOOSE}\s*){{0,2}}$")
_TIMES = re.compile(r"^\s*(?:by|x|×)\s*$")
_DIFFERENCE = re.compile(
    r"\b(above|below|warmer|colder|cooler|hotter|rise|risen|rose|rising|increase|increased|warming|warmed|anomaly|drop|dropped|difference|by|limit)\b"
)


def find_equivalents(line: Line) -> Iterator[Equivalent]:
    """Every pair of figures that the sentence gives as the same amount."""
    seen = view(line, _KEPT)
    held: Claim | None = (
        None  # what the last bracket repeats: "70 miles (113 km; 61 nautical miles)"
    )
    for i in range(len(seen.claims) - 1):
        first, second, gap = seen.claims[i], seen.claims[i + 1], seen.gaps[i + 1]
        if held is not None and _NEXT_IN_PAREN.match(gap) and _pairs(held, second):
            yield Equivalent(held, second, difference=_difference(seen, i))
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
        yield Equivalent(first, second, difference=_difference(seen, i))


def _pairs(first: Claim, second: Claim) -> bool:
    a, b = first.figure, second.figure
    if a.number is None or b.number is None or a.kind == "duration" or a.kind != b.kind:
        return False
    if a.unit == b.unit or a.unit is None or b.unit is None:
        return False
    if a.kind == "money":
        return len(a.unit) == 3 and len(b.unit) == 3
    return same_dimension(a.unit, b.unit)


def _difference(line: Line, i: int) -> str | None:
    """The word that makes a pair of temperatures differences: "a rise of", "above normal"."""
    before = " ".join(line.gaps[i].split()[-6:])
    after = " ".join(line.gaps[i + 2].split()[:4]) if i + 2 < len(line.gaps) else ""
    found = _DIFFERENCE.search(before) or _DIFFERENCE.search(after)
    return found[1] if found else None
