"""Dates as the days they may mean."""

from __future__ import annotations

import calendar

from newscheck.moments import MONTHS, month_length


def test_months_are_those_of_the_calendar() -> None:
    assert list(MONTHS) == list(calendar.month_name)[1:]
    for year in range(1, 2800):
        for month in range(1, 13):
            assert month_length(year, month) == calendar.monthrange(year, month)[1]
