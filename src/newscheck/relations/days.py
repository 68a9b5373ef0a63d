"""A weekday and a date given as one day: "Thursday, 27 June". The figure itself holds both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.relation import DatedDay

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


def find_days(line: Line) -> Iterator[DatedDay]:
    """Every date of a sentence that carries its weekday, or that no calendar has."""
    if "date" not in line.kinds:
        return
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
        yield DatedDay(claim)
