"""Measures: glued, spaced, compound, in words, with what they are per."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    (
        "It is 260 km long and 20 miles (32 km) wide.",
        [
            "260 km = 260 kilometer (measure)",
            "20 miles = 20 mile (measure)",
            "32 km = 32 kilometer (measure)",
        ],
    ),
    (
        "A 6kW motor and a 500mg tablet were found.",
        ["6kW = 6 kilowatt (measure)", "500mg = 500 milligram (measure)"],
    ),
    (
        "He is 6ft 2in and weighs 11 stone 4.",
        ["6ft 2in = 6.1667 foot (measure)", "11 stone 4 = 11.2857 stone (measure)"],
    ),
    ("She stands 5-foot-11.", ["5-foot-11 = 5.9167 foot (measure)"]),
    ("He is 6'2\" tall.", ["6'2\" = 6.1667 foot (measure)"]),
    ("Output was 1.2m tons.", ["1.2m tons = 1200000 ton (measure)"]),
    ("The pool is 50m long.", ["50m = 50 meter (measure)"]),
    (
        "It sprawls over 3,000 sq m, or 3,300 square yards.",
        [
            "3,000 sq m = 3000 square meter (measure)",
            "3,300 square yards = 3300 square yard (measure)",
        ],
    ),
    (
        "It hit 61 F (16 C), or −3.5°C.",
        [
            "61 F = 61 fahrenheit (measure)",
            "16 C = 16 celsius (measure)",
            "−3.5°C = -3.5 celsius (measure)",
        ],
    ),
    ("The dam holds 5 cubic kilometres.", ["5 cubic kilometres = 5 cubic kilometer (measure)"]),
    (
        "The car did 90 km an hour, or 56 mph.",
        ["90 km an hour = 90 kilometer per hour (measure)", "56 mph = 56 mile per hour (measure)"],
    ),
    (
        "The plant makes 150 gigawatt-hours a year.",
        ["150 gigawatt-hours a year = 150 gigawatt hour per year (measure)"],
    ),
    (
        "They walked half a mile and three-quarters of an inch.",
        ["half a mile = 0.5 mile (measure)", "three-quarters of an inch = 0.75 inch (measure)"],
    ),
    ("The speed was 2.4Ghz.", ["2.4Ghz = 2.4 gigahertz (measure)"]),
    (
        "A 40-ton crane lifted a 210-pound man.",
        ["40-ton = 40 ton (measure)", "210-pound = 210 pound (measure)"],
    ),
    ("It took 2 hours and 30 minutes.", ["2 hours and 30 minutes = 2.5 hour (duration)"]),
    ("It lasted three consecutive months.", ["three = 3 month (duration)"]),
    ("She won in 9.58s.", ["9.58s = 9.58 second (duration)"]),
    (
        "The 35-litre pack weighs 2 lbs 3 oz.",
        ["35-litre = 35 liter (measure)", "2 lbs 3 oz = 2.1875 pound (measure)"],
    ),
    (
        "Oil output fell to 5 million barrels of oil a day.",
        ["5 million barrels = 5000000 barrel per day (measure)"],
    ),
    ("He scored two second-half goals.", ["two = 2 goal (count)"]),
    ("The two stood at the bars.", ["two = 2 (number)"]),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_measures_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
