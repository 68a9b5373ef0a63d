"""Two numbers that belong together, and two that do not."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("It will cost $400-$500 million.", ["$400-$500 million = 400000000..500000000 USD (money)"]),
    (
        "It will cost between $26 and $31 million.",
        ["$26 and $31 million = 26000000..31000000 USD (money)"],
    ),
    ("Growth of 26 to 31 percent is likely.", ["26 to 31 percent = 26..31 percent (percent)"]),
    ("Growth of 26-31 percent is likely.", ["26-31 percent = 26..31 percent (percent)"]),
    (
        "It rose from 3.1m tons to 4m tons.",
        ["3.1m tons = 3100000 ton (measure)", "4m tons = 4000000 ton (measure)"],
    ),
    (
        "Sales fell from $10 to $15 billion.",
        ["$10 = 10000000000 USD (money)", "$15 billion = 15000000000 USD (money)"],
    ),
    (
        "It rose from 24 to 33-35 billion euros.",
        [
            "24 = 24000000000 EUR (money)",
            "33-35 billion euros = 33000000000..35000000000 EUR (money)",
        ],
    ),
    ("He took three or four years.", ["three or four years = 3..4 year (duration)"]),
    ("It holds 10-15 people.", ["10-15 = 10..15 people (count)"]),
    ("It rose 5 cents to 20 cents.", ["5 cents = 5 cent (money)", "20 cents = 20 cent (money)"]),
    (
        "It gained 0.7 percent to 6,327.80.",
        ["0.7 percent = 0.7 percent (percent)", "6,327.80 = 6327.8 (number)"],
    ),
    (
        "Prices run from $200 to $4 million.",
        ["$200 = 200 USD (money)", "$4 million = 4000000 USD (money)"],
    ),
    ("The chance is £5-6m.", ["£5-6m = 5000000..6000000 GBP (money)"]),
    ("He did 0-to-60 mph.", ["0-to-60 mph = 0..60 mile per hour (measure)"]),
    ("It drew 10- to 15-percent more.", ["10- to 15-percent = 10..15 percent (percent)"]),
    (
        "Rain fell for the six months to 30 September.",
        ["six months = 6 month (duration)", "30 September = ?-9-30 (date)"],
    ),
    ("It uses a 5-10W lamp.", ["5-10W = 5..10 watt (measure)"]),
    (
        "It will fall from the current 6.2 percent to 4.2 percent.",
        ["6.2 percent = 6.2 percent (percent)", "4.2 percent = 4.2 percent (percent)"],
    ),
    (
        "It fell from an all-time high of $9 to $3.",
        ["$9 = 9 USD (money)", "$3 = 3 USD (money)"],
    ),
    (
        "Debt went from £5 million at the end of 2022 to £1 million by 2024.",
        [
            "£5 million = 5000000 GBP (money)",
            "2022 = 2022-?-? (date)",
            "£1 million = 1000000 GBP (money)",
            "2024 = 2024-?-? (date)",
        ],
    ),
    (
        "Stocks rose in the week to March six to 16.93 mln barrels.",
        ["March six = ?-3-6 (date)", "16.93 mln barrels = 16930000 barrel (measure)"],
    ),
    (
        "Stocks rose in the week to March 6 to 16 mln barrels.",
        ["March 6 = ?-3-6 (date)", "16 mln barrels = 16000000 barrel (measure)"],
    ),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_ranges_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
