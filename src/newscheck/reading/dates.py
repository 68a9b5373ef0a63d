"""Dates on the page: date lines, datelines, and the year that the copy is of.

Only what is stated counts: a date that could be read two ways is no date. This room knows neither
layout nor furniture.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

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
_DATE_LINE_WORDS = frozenset(
    """
    published posted updated last first modified created issued released release date dated on at
    of the am pm a.m p.m noon midnight gmt bst utc et est edt ct cst cdt mt mst mdt pt pst pdt ist
    cet cest cat eat wat sast sgt hkt jst aest aedt hrs hours local time and for immediate eastern
    central pacific a m p th st nd rd edition print online by reading min mins minute minutes read
    t z
    """.split()
)
_TOKEN = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
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


def read_date_line(line: str) -> Stated | None:
    """The date of a line that holds a date and nothing else ("Published: 2 September 2024")."""
    if len(line) > LONGEST_DATE_LINE or not any(map(str.isdigit, line)):
        return None
    numeric = _ISO.search(line) or _SLASHED.search(line)
    tokens = _TOKEN.findall(
        line if numeric is None else line[: numeric.start()] + " " + line[numeric.end() :]
    )
    if not all(_belongs(token) for token in tokens):
        return None
    if numeric is not None:
        return _numeric(numeric)
    return _first_date(tokens)


def _belongs(token: str) -> bool:
    lower = token.lower()
    return (
        lower in MONTHS or lower in WEEKDAYS or lower in _DATE_LINE_WORDS or len(token) <= 4
        if token.isdigit()
        else lower in MONTHS or lower in WEEKDAYS or lower in _DATE_LINE_WORDS
    )


def _numeric(found: re.Match[str]) -> Stated:
    first, second, third = (int(group) for group in found.groups())
    if len(found[1]) == 4:
        return Stated(second, third, first)
    if first > 12 >= second:
        return Stated(second, first, third)
    if second > 12 >= first:
        return Stated(first, second, third)
    if first == second:
        return Stated(first, second, third)
    return Stated(year=third)


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
