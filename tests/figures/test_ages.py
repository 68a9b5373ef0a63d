"""Ages in every form, and what only looks like one."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("Hague, 44, flew home.", ["44 = 44 year (age)"]),
    (
        "The 44-year-old and a 12-week-old puppy slept.",
        ["44-year-old = 44 year (age)", "12-week-old = 12 week (age)"],
    ),
    ("He was aged 75 and died at 94.", ["75 = 75 year (age)", "94 = 94 year (age)"]),
    ("The rock is 400 million years old.", ["400 million years old = 400000000 year (age)"]),
    ("The singer, 52, sang.", ["52 = 52 year (age)"]),
    ("Ms Esk, then 16, ran.", ["16 = 16 year (age)"]),
    ("Nick Hague 44 has flown.", ["44 = 44 year (age)"]),
    ("The test is for 12- to 15-year-olds.", ["12- to 15-year-olds = 12..15 year (age)"]),
    ("Aged 18 to 34, they voted.", ["18 to 34 = 18..34 year (age)"]),
    ("She is in her 80s.", []),
    ("The over-65s stayed.", []),
    ("He turned 60 last month.", ["60 = 60 year (age)"]),
    ("He will be 35.", ["35 = 35 year (age)"]),
    ("John Smith (44) left.", ["44 = 44 year (age)"]),
    ("She died today at 79, her son said.", ["79 = 79 year (age)"]),
    ("He has died at the age of 81.", ["81 = 81 year (age)"]),
    ("The then-79-year-old stepped down.", ["79-year-old = 79 year (age)"]),
    ("He was 18 and at school.", ["18 = 18 year (age)"]),
    ("Marlow was 21 when it closed.", ["21 = 21 year (age)"]),
    ("The 32-year-old's album sold.", ["32-year-old's = 32 year (age)"]),
    ("She would have been 80 on Sunday.", ["80 = 80 year (age)"]),
    ("It is for those between the ages of 15 and 22.", ["15 and 22 = 15..22 year (age)"]),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_ages_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
