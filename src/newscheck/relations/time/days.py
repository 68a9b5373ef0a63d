"""A weekday and a date given as one day: "Thursday, 27 June". The figure itself holds both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.relation import DatedDay
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.relations.line import Line

# Two days at once, or a day that is not the date's: nights run into the next day, and midnight
# and another time zone put one event on two dates.
_STRADDLES = regex(
    r"\b(?:night of|past midnight|after midnight|overnight)\s*(?:on|of)?\s*[,(]?\s*$"
)
# Elsewhere it may be another day, which a bracket then names: "local time on Sunday (June 9)".
_ZONES = regex(r"\b(?:local time|gmt|eastern|in washington)\s*(?:on|of)?\s*[,(]?\s*$")
_NIGHT = regex(r"^\s*(?:late )?(?:night|midnight)\b")
_RECURRING = regex(r"\b(?:every|each|black|good|holy|ash|palm|easter)\s+$")
_JOINED = regex(r"^,?\s*(?:to|through|until|till|and|or|—)\s*(?:on\s+)?$")


def find_days(line: Line) -> Iterator[DatedDay]:
    """Every date of a sentence that carries its weekday, or that no calendar has."""
    if "date" not in line.kinds:
        return
    named: list[tuple[int, DatedDay]] = []
    for i, claim in enumerate(line.claims):
        when = claim.figure.when
        if when is None or when.month is None or when.day is None or when.ambiguous:
            continue
        if _STRADDLES.search(line.gaps[i]) or _RECURRING.search(line.gaps[i]):
            continue
        if "(" in claim.text and _ZONES.search(line.gaps[i]):
            continue
        if _NIGHT.match(line.gaps[i + 1]):
            continue
        if when.weekday is None:
            yield DatedDay(claim)
            continue
        named.append((i, DatedDay(claim)))
    yield from _joined(line, named)


def _joined(line: Line, named: list[tuple[int, DatedDay]]) -> Iterator[DatedDay]:
    """The days with their weekday, and each two that the words join."""
    joined = [
        k
        for k in range(1, len(named))
        if named[k][0] == named[k - 1][0] + 1 and _JOINED.match(line.gaps[named[k][0]])
    ]
    for k, (_, day) in enumerate(named):
        yield replace(day, joined=True) if k in joined or k + 1 in joined else day
    for k in joined:
        yield DatedDay(named[k - 1][1].claim, named[k][1].claim)
