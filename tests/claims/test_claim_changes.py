"""Figures that are themselves a rise or a fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newscheck.claims.changes import change_of

from .marked import places

if TYPE_CHECKING:
    from newscheck.claims.claim import Direction


def changes(marked: str) -> list[Direction | None]:
    found: list[Direction | None] = []
    seen = places(marked)
    for number, place in enumerate(seen):
        previous = seen[number - 1] if number else None
        found.append(change_of(place, previous, found[-1] if found else None))
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales rose [percent 12%].",
        "Sales rose by [~about~ percent 12%].",
        "Sales were up [percent 12%] on the year.",
        "Sales, up [percent 12%], led the way.",
        "Sales jumped a further [percent 12%].",
        "There was a [percent 12%] increase in sales.",
        "An increase of [percent 12%] was agreed.",
        "A rise in rents of [~nearly~ percent 12%] was agreed.",
        "Rents are [percent 12%] higher.",
        "The index gained [points 40 points].",
        "The index edged up [points 40 points].",
        "It raised prices [percent 3%].",
        "It raised its offer by [money $5m].",
        "It hopes to grow sales by [percent 35 per cent].",
        "The number in work rose by [count 3,000].",
        "Staff get a [percent 4%] pay rise.",
        "Sales were [percent 5%] up.",
        "A [percent 10%] weekly increase was seen.",
    ],
)
def test_rises(sentence: str) -> None:
    assert changes(sentence) == ["up"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales fell [percent 12%].",
        "The index fell by [points 400 points].",
        "The index lost [points 190 points].",
        "Shares slid [percent 0.8%].",
        "A [percent 4.2 percent] drop in orders followed.",
        "Rents are [percent 12%] lower.",
        "It cut its costs by [money $5m].",
        "Profit was down [money $5m].",
        "The mast is [measure 3 feet] shorter.",
        "Temperatures dropped by [measure 3C].",
    ],
)
def test_falls(sentence: str) -> None:
    assert changes(sentence) == ["down"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales rose to [money $5m].",
        "Sales fell from [money $5m].",
        "Women made up [percent 40%] of the crew.",
        "It shut down [count 3|reactors].",
        "It raised [money $5m] from the public.",
        "The planes dropped [count 20|bombs].",
        "It cut [count 400|jobs].",
        "The company opened up [count 3|shops].",
        "Up to [count 300|people] came.",
        "The rate was [percent -4%].",
        "They put [money $5m] down.",
        "He is [age 44].",
        "After a fall [duration 5 years] ago, it closed.",
        "A [percent 5%] down payment is due.",
        "The [percent 12%] stake was sold.",
        "Prices fell in June. [percent 5%] of shops shut.",
    ],
)
def test_figures_that_are_neither(sentence: str) -> None:
    assert changes(sentence) == [None]


def test_the_same_move_said_twice() -> None:
    assert changes("The index lost [points 190 points], or [percent 0.6%].") == ["down", "down"]
    assert changes("Sales rose [money $5m] ([percent 12%]).") == ["up", "up"]
    twice = "Sales and costs rose [percent 5%] and [percent 3%], respectively."
    assert changes(twice) == ["up", "up"]


def test_a_level_after_a_move_is_no_move() -> None:
    assert changes("Sales rose [percent 12%] to [money $5m] from [money $4m].") == [
        "up",
        None,
        None,
    ]


def test_each_move_has_its_own_direction() -> None:
    sentence = "Oil rose [percent 8%], gas fell [percent 4%] and coal gained [percent 3%]."
    assert changes(sentence) == ["up", "down", "up"]
