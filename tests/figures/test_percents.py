"""Percents and the three kinds of points."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("The margin is +/-4.0%.", ["4.0% = 4 percent (percent)"]),
    ("The margin is plus or minus 3 percent.", ["3 percent = 3 percent (percent)"]),
    (
        "The margin is plus or minus one percentage point.",
        ["one percentage point = 1 percentage_point (points)"],
    ),
    ("The margin is ±2.5%.", ["2.5% = 2.5 percent (percent)"]),
    (
        "Sales rose 12%, 4.5 percent and 3 per cent.",
        [
            "12% = 12 percent (percent)",
            "4.5 percent = 4.5 percent (percent)",
            "3 per cent = 3 percent (percent)",
        ],
    ),
    (
        "The rate rose 0.25 percentage points to 5.5 pct.",
        [
            "0.25 percentage points = 0.25 percentage_point (points)",
            "5.5 pct = 5.5 percent (percent)",
        ],
    ),
    (
        "It fell 60 basis points, or 25bps.",
        ["60 basis points = 60 basis_point (points)", "25bps = 25 basis_point (points)"],
    ),
    (
        "Support is 47%, up 3 points.",
        ["47% = 47 percent (percent)", "3 points = 3 percentage_point (points)"],
    ),
    (
        "The Dow fell 400 points, or 1.1%.",
        ["400 points = 400 point (points)", "1.1% = 1.1 percent (percent)"],
    ),
    (
        "The board fell 0.5%, or 40 points.",
        ["0.5% = 0.5 percent (percent)", "40 points = 40 point (points)"],
    ),
    ("It was 137% less.", ["137% = 137 percent (percent)"]),
    ("About 15 percent a year is lost.", ["15 percent a year = 15 percent per year (percent)"]),
    ("A 2.5-percent rise came.", ["2.5-percent = 2.5 percent (percent)"]),
    (
        "Confidence rose 1.2 percent to 51.3 points.",
        ["1.2 percent = 1.2 percent (percent)", "51.3 points = 51.3 point (points)"],
    ),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_percents_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
