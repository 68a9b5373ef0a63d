"""Numbers in words, whole and broken."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("Twenty-one people came.", ["Twenty-one = 21 people (count)"]),
    ("One hundred and sixty-one people came.", ["One hundred and sixty-one = 161 people (count)"]),
    ("Two thousand two hundred people came.", ["Two thousand two hundred = 2200 people (count)"]),
    ("A hundred people came.", ["A hundred = 100 people (count)"]),
    ("Half a million people came.", ["Half a million = 500000 people (count)"]),
    ("Half a dozen eggs broke.", ["Half a dozen = 6 egg (count)"]),
    ("Two dozen people came.", ["Two dozen = 24 people (count)"]),
    ("A million and a half people came.", ["A million and a half = 1500000 people (count)"]),
    ("Five and a half million people came.", ["Five and a half million = 5500000 people (count)"]),
    (
        "One and a quarter million people came.",
        ["One and a quarter million = 1250000 people (count)"],
    ),
    ("Two-and-a-half years later it closed.", ["Two-and-a-half years = 2.5 year (duration)"]),
    ("The rate is nine point nought four.", ["nine point nought four = 9.04 (number)"]),
    ("Three lakh crore was spent.", ["Three lakh crore = 3000000000000 (number)"]),
    (
        "Three quarters of a million people came.",
        ["Three quarters of a million = 750000 people (count)"],
    ),
    ("Two thirds of a million voted.", ["Two thirds of a million = 666666.6667 (number)"]),
    ("It rose by twenty-three fifths.", ["twenty-three fifths = 4.6 (ratio)"]),
    ("Minus five is cold.", ["Minus five = -5 (number)"]),
    ("Dozens of people came.", ["Dozens = 12..120 people (count)"]),
    ("Tens of thousands of people came.", ["Tens of thousands = 10000..100000 people (count)"]),
    ("Twelve hundred people came.", ["Twelve hundred = 1200 people (count)"]),
    ("The plan has two five-storey blocks.", ["two = 2 block (count)"]),
    (
        "One million people and two million cows live there.",
        ["One million = 1000000 people (count)", "two million = 2000000 cow (count)"],
    ),
    ("The mill has four hundred hands.", ["four hundred = 400 hand (count)"]),
    ("It paid 3 hundred and 21 yuan.", ["3 hundred and 21 yuan = 321 CNY (money)"]),
    ("They have two million and one half.", ["two million and one half = 2500000 (number)"]),
    (
        "It rose by zero point five and fifty - two.",
        ["zero point five = 0.5 (number)", "fifty - two = 52 (number)"],
    ),
    ("It took a year and a half.", ["a year and a half = 1.5 year (duration)"]),
    ("In the past month and a half it rained.", ["month and a half = 1.5 month (duration)"]),
    ("It took two hours and a half.", ["two hours and a half = 2.5 hour (duration)"]),
    ("Growth came after two quarters of decline.", ["two quarters = 2 quarter (duration)"]),
    ("They marked the twenty-fifth year.", ["twenty-fifth = 25 (ordinal)"]),
    (
        "That is one hundred two thousand fifths.",
        ["one hundred two thousand fifths = 0.0499 (ratio)"],
    ),
    ("It took an hour-and-a-half.", ["an hour-and-a-half = 1.5 hour (duration)"]),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_number_words_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
