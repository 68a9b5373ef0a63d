"""The time that the words tie a figure to."""

from __future__ import annotations

import pytest

from newscheck.claims.periods import period_of, read_periods

from .marked import places


def periods(marked: str) -> list[str | None]:
    seen = places(marked)
    runs = read_periods(seen[0].t)
    return [period_of(place, runs, seen) for place in seen]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sales were [money $5m] in 2024.", ["in 2024"]),
        ("Sales were [money $5m] in March 2024, he said.", ["in March 2024"]),
        ("Sales were [money $5m] in the third quarter.", ["in the third quarter"]),
        (
            "Sales were [money $5m] in the first quarter of 2023.",
            ["in the first quarter of 2023"],
        ),
        ("Sales were [money $5m] last year.", ["last year"]),
        ("Sales were [money $5m] a year earlier.", ["a year earlier"]),
        ("Sales were [money $5m] two weeks ago.", ["two weeks ago"]),
        ("Sales were [money $5m] on Tuesday.", ["on Tuesday"]),
        ("Sales were [money $5m] in the year to June.", ["in the year to June"]),
        ("Sales were [money $5m] during the same period last year.", None),
        ("In 2023, sales were [money $5m] and costs [money $2m].", ["In 2023", "In 2023"]),
        ("Last month it had [count 300|staff].", ["Last month"]),
        (
            "Sales rose to [money $5m] from [money $4m] a year earlier.",
            [None, "a year earlier"],
        ),
        (
            "It was [percent 5%] in June, up from [percent 4%] in May.",
            ["in June", "in May"],
        ),
        ("The ministry said on Monday it had [count 5|mills].", [None]),
        ("It had [count 5|mills] in the late 1990s.", ["in the late 1990s"]),
        ("The death this year led to a march, which drew [count 50|people].", [None]),
        ("Sales were [money $5m], while costs fell in 2024.", [None]),
        ("Sales were [percent 3%] higher than in 1990.", [None]),
        ("It will pay [money $5m] a year.", [None]),
        ("It may pay [money $5m] for the march.", [None]),
        ("It paid [money $5m] for five years of work.", [None]),
        ("The [date 5 May 2024] deadline passed.", [None]),
    ],
)
def test_periods(sentence: str, expected: list[str | None] | None) -> None:
    assert periods(sentence) == (expected or ["during the same period last year"])
