"""Dates as files state them beside their copy: in a page's tags, in a draft's front matter.

This room knows one line at a time. Dates in the copy are for `dates`.
"""

from __future__ import annotations

import datetime as dt

from newscheck.patterns import regex
from newscheck.reading.dates import LONGEST_DATE_LINE, read_date_line

_ISO = regex(r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_BASIC = regex(r"\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*")
_TIME = regex(r"[T ]+\d{2}:\d{2}\S*")


def date_of(stamp: str) -> dt.date | None:
    """The date of a stamp ("2024-05-06T10:30:00+01:00", "6 May 2024"), where the stamp was made."""
    found = _ISO.match(stamp) or _BASIC.fullmatch(stamp)
    if found is not None:
        return _date(*map(int, found.groups()))
    if len(stamp) > LONGEST_DATE_LINE:
        return None
    stated = read_date_line(" ".join(_TIME.sub(" ", stamp).split()))
    return None if stated is None else stated.date()


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if 1600 <= year <= 2199 else None
    except ValueError:
        return None
