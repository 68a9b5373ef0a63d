"""Digits in every style that news prints."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("The count was 1,234,567 in all.", ["1,234,567 = 1234567 (number)"]),
    ("The bill was 12,34,567.89 rupees.", ["12,34,567.89 rupees = 1234567.89 INR (money)"]),
    ("The result was 1.111,11 on the ticket.", ["1.111,11 = 1111.11 (number)"]),
    ("The index ended at 27,349.19.", ["27,349.19 = 27349.19 (number)"]),
    ("A batting average of .305 led the league.", [".305 = 0.305 (number)"]),
    ("The answer is -4/5.", ["-4/5 = -0.8 (ratio)"]),
    ("The bond fetched 101 1/4.", ["101 1/4 = 101.25 (number)"]),
    ("They priced the note at 7-3/4 percent.", ["7-3/4 percent = 7.75 percent (percent)"]),
    ("It took 2½ hours.", ["2½ hours = 2.5 hour (duration)"]),
    ("The odds were ¾.", ["¾ = 0.75 (ratio)"]),
    ("The sample held 1.3x10^6 cells.", ["1.3x10^6 = 1300000 cell (count)"]),
    ("The count was 1e10.", ["1e10 = 10000000000 (number)"]),
    ("The number is 1 234 567.", ["1 234 567 = 1234567 (number)"]),
    ("The count hit 10k and then 2.5M.", ["10k = 10000 (number)", "2.5M = 2500000 (number)"]),
    ("Some 80 , 000 were there.", ["80 , 000 = 80000 (number)"]),
    ("Release 1.2.3 came out.", []),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_numerals_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
