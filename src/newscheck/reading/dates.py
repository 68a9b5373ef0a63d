"""Dates on the page: date lines, datelines, and the year that the copy is of.

Only what is stated counts: a date that could be read two ways is no date. This room knows neither
layout nor furniture.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.values import dataclass

if TYPE_CHECKING:
    import re

from newscheck.sentences import word_set

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
# What else may stand on a line that gives a date and nothing more.
_DATE_LINE_WORDS = word_set(
    """
    published posted updated last first modified created issued released release date dated on at
    of the am pm a.m p.m noon midnight gmt bst utc et est edt ct cst cdt mt mst mdt pt pst pdt ist
    cet cest cat eat wat sast sgt hkt jst aest aedt hrs hours local time and for immediate eastern
    central pacific a m p th st nd rd edition print online by reading min mins minute minutes read
    t z
    """
)
_PUBLISHED = frozenset(("published", "posted"))
_LABELS = frozenset(("published", "posted", "updated", "issued", "released"))
_NAME_LINKS = frozenset(("and", "in", "of", "for", "at", "with", "de", "van", "von"))
_TOKEN = regex(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_ISO = regex(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SLASHED = regex(r"(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
LONGEST_DATE_LINE = 120


@dataclass(frozen=True, slots=True)
class Stated:
    """A date as far as the page states it."""

    month: int | None = None
    day: int | None = None
    year: int | None = None
    weekday: int | None = None

    def date(self, year: int | None = None) -> dt.date | None:
        """The date, with a year from elsewhere where it states none; None where it cannot be."""
        year = self.year if self.year is not None else year
        if year is None or self.month is None or self.day is None:
            return None
        try:
            date = dt.date(year, self.month, self.day)
        except ValueError:
            return None
        if self.weekday is not None and self.weekday != date.weekday():
            return None
        return date


def read_date_line(line: str, *, loose: bool = False) -> Stated | None:
    """The date of a line that holds a date and little else ("Published: 2 September 2024").

    Beside its label a line may name a site or a person, as long as something marks it off. `loose`
    also takes a place before the date, as a dateline that stands alone has it.
    """
    if len(line) > LONGEST_DATE_LINE or not any(map(str.isdigit, line)):
        return None
    numeric = _ISO.search(line) or _SLASHED.search(line)
    tokens = _TOKEN.findall(
        line if numeric is None else line[: numeric.start()] + " " + line[numeric.end() :]
    )
    strange = sum(not _belongs(token) for token in tokens)
    if strange and not _is_labelled(line, tokens, strange, loose):
        return None
    if numeric is not None:
        return _numeric(numeric, tokens)
    lower = [token.lower() for token in tokens]
    start = next((i for i, token in enumerate(lower) if token in _PUBLISHED), 0)
    return _first_date(tokens[start:]) or _first_date(tokens)


def _belongs(token: str) -> bool:
    if token.isdigit():
        return len(token) <= 4
    lower = token.lower()
    return lower in MONTHS or lower in WEEKDAYS or lower in _DATE_LINE_WORDS


def _is_labelled(line: str, tokens: list[str], strange: int, loose: bool) -> bool:
    """Whether the strange words of a line are a source or a name beside a date."""
    if line[-1] in ".?!:" or any(
        token.islower() and not _belongs(token) and token not in _NAME_LINKS for token in tokens
    ):
        return False
    if line[:3].lower() == "by ":
        return strange <= 8
    if tokens[0].lower() in _LABELS:
        return strange <= 4
    if loose and ": " not in line and strange <= 8 and tokens[0].isupper() and len(tokens[0]) > 2:
        return True
    return strange <= 6 and ("|" in line or "•" in line or "·" in line)


def _numeric(found: re.Match[str], tokens: list[str]) -> Stated:
    """A date in figures; of 02/09/2024 only the year is known, unless a weekday tells the rest."""
    first, second, third = (int(group) for group in found.groups())
    weekday = next((WEEKDAYS[t.lower()] for t in tokens if t.lower() in WEEKDAYS), None)
    if len(found[1]) == 4:
        return Stated(second, third, first, weekday)
    readings = {
        Stated(month, day, third, weekday)
        for month, day in ((first, second), (second, first))
        if month <= 12
    }
    if len(readings) > 1 and weekday is not None:
        readings = {reading for reading in readings if reading.date() is not None}
    return readings.pop() if len(readings) == 1 else Stated(year=third)


def _first_date(tokens: list[str]) -> Stated | None:
    """The first month with a day beside it, and the year that follows."""
    weekday = None
    for at, token in enumerate(tokens):
        lower = token.lower()
        if lower in WEEKDAYS:
            weekday = WEEKDAYS[lower]
        month = MONTHS.get(lower)
        if month is None:
            continue
        return _around(tokens, at, month, weekday)
    return None


def _around(tokens: list[str], at: int, month: int, weekday: int | None) -> Stated | None:
    after = [token for token in tokens[at + 1 : at + 4] if token.isdigit()]
    before = tokens[max(0, at - 3) : at]
    day = next((int(t) for t in reversed(before) if t.isdigit() and len(t) <= 2), None)
    if day is None or (after and len(after[0]) <= 2 and int(after[0]) > 0 and _apart(tokens, at)):
        day = int(after.pop(0)) if after and len(after[0]) <= 2 else day
    year = next((int(t) for t in after if len(t) == 4 and "1600" <= t <= "2199"), None)
    if day is None and year is None:
        return None
    return Stated(month, day, year, weekday)


def _apart(tokens: list[str], at: int) -> bool:
    """Whether the number before a month is no day of it (a time of day: "10 30 GMT Sept 2")."""
    return at > 0 and not tokens[at - 1].isdigit()
