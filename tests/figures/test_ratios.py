"""Shares and multiples."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    (
        "A third of the staff and two-thirds of the board left.",
        ["A third = 0.3333 (ratio)", "two-thirds = 0.6667 (ratio)"],
    ),
    (
        "One in five adults and nine out of 10 children agreed.",
        ["One in five = 0.2 (ratio)", "nine out of 10 = 0.9 (ratio)"],
    ),
    (
        "Some 30 percent, 36 out of 120, said no.",
        ["30 percent = 30 percent (percent)", "36 = 36 (number)", "120 = 120 (number)"],
    ),
    ("A 1-in-5 chance.", ["1-in-5 = 0.2 (ratio)"]),
    ("Half of them left in the first half.", ["Half = 0.5 (ratio)"]),
    ("The third man was last.", ["third = 3 (ordinal)"]),
    ("It grew sixfold, or 6-fold.", ["sixfold = 6 (ratio)", "6-fold = 6 (ratio)"]),
    (
        "It is 2.5x the price and three times as big.",
        ["2.5x = 2.5 (ratio)", "three times = 3 (ratio)"],
    ),
    ("Profit doubled and costs halved.", ["doubled = 2 (ratio)", "halved = 0.5 (ratio)"]),
    ("He hit the ball three times.", ["three = 3 time (count)"]),
    ("They won three in four games.", ["three = 3 (number)", "four = 4 game (count)"]),
    ("Flights twice a week and twice-daily ferries.", []),
    ("Its second-half net earnings and double-digit growth.", []),
    (
        "It is twice as big, more than double the size, and will double output.",
        ["twice = 2 (ratio)", "double = 2 (ratio)", "double = 2 (ratio)"],
    ),
    (
        "In the first three quarters of the year, three quarters of the staff left.",
        ["three quarters = 3 quarter (duration)", "three quarters = 0.75 (ratio)"],
    ),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_ratios_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
