"""Dates as the days they may mean, and the time between them, exact. This room does not know text.

"2013" may be any day of that year, "July 2013" any of that month: a moment is kept as its first and
its last possible day, and what lies between two moments as an interval.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.interval import Interval
from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.figures.figure import When

# A year of the calendar in days, leap years and centuries worked in.
YEAR = Fraction(3652425, 10000)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNITS = {
    "day": Fraction(1),
    "week": Fraction(7),
    "month": YEAR / 12,
    "quarter": YEAR / 4,
    "year": YEAR,
    "decade": YEAR * 10,
    "century": YEAR * 100,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day that is only known to lie between two days, both included."""

    first: dt.date
    last: dt.date

    @property
    def to_the_day(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last

    def widened(self, before: int, after: int) -> Moment:
        """The same, so many days earlier and later."""
        return Moment(self.first - dt.timedelta(days=before), self.last + dt.timedelta(days=after))


def moment_of(when: When, year: int | None = None) -> Moment | None:
    """The days that a date as written may mean, in `year` where it names none."""
    of_year = when.year or year
    if of_year is None or not 1 <= of_year <= 9000:
        return None
    if when.month is None:
        return year_as_moment(of_year)
    if not 1 <= when.month <= 12:
        return None
    longest = month_length(of_year, when.month)
    if when.day is None:
        return Moment(dt.date(of_year, when.month, 1), dt.date(of_year, when.month, longest))
    if not 1 <= when.day <= longest:
        return None
    day = dt.date(of_year, when.month, when.day)
    return Moment(day, day)


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


def year_as_moment(year: int) -> Moment:
    """Any day of a year."""
    return Moment(dt.date(year, 1, 1), dt.date(year, 12, 31))


def between(start: Moment, end: Moment) -> Interval:
    """The least and the most days from one moment to the other; negative where the end comes first."""
    return Interval(
        Fraction((end.first - start.last).days), Fraction((end.last - start.first).days)
    )


def days_in(unit: str | None) -> Fraction | None:
    """How many days a unit of time has, on average; None for what is no such unit."""
    return _UNITS.get(unit or "")


def years(days: Interval) -> Interval:
    """Days as years."""
    return Interval(days.low / YEAR, days.high / YEAR)
