"""Records, highs and lows, ranks and runs: what the words put in an order."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.relations.stories import Ordering, Ranked, Streak

from .helpers import relations_of

DAY = dt.date(2024, 9, 2)


@pytest.mark.parametrize(
    ("copy", "kind", "way", "figures"),
    [
        (
            "The painting fetched $31m (£24m), topping the artist's record of $27.4m.",
            "record",
            "down",
            ["$31m", "$27.4m"],
        ),
        (
            "Stocks fell to 41,000 tonnes, below the previous low of 43,000 tonnes.",
            "record",
            "up",
            ["41,000 tonnes", "43,000 tonnes"],
        ),
        (
            "Home prices hit an all-time high of £297,000, up from £291,000 in July.",
            "change",
            "down",
            ["£297,000", "£291,000"],
        ),
        (
            "The jobless rate fell to 3.9%, the lowest since 1974, when it was 3.6%.",
            "since",
            "up",
            ["3.6%", "3.9%"],
        ),
        (
            "Cost was the most common complaint (38%), followed by delays (30%), noise (25%) and dirt (7%).",
            "ahead",
            "down",
            ["38%", "30%", "25%", "7%"],
        ),
        ("Moss raised $2.1m, trailing Dunn, who raised $2.7m.", "ahead", "up", ["$2.1m", "$2.7m"]),
        (
            "Norway won gold with 214 points, Japan took silver with 209 and Italy bronze with 201.",
            "places",
            "either",
            ["214 points", "209", "201"],
        ),
        (
            "Visits fell for the third year running, from 230 in 2022 to 190 in 2024 and 210 in 2023.",
            "streak",
            "down",
            ["230", "210", "190"],
        ),
    ],
)
def test_orders(copy: str, kind: str, way: str, figures: list[str]) -> None:
    [found] = relations_of(copy, Ordering, DAY)
    assert (found.kind, found.way) == (kind, way)
    assert [claim.text for claim in found.claims] == figures


@pytest.mark.parametrize(
    "copy",
    [
        "They hope to beat the record of 1,310 with 1,400 this year.",
        "She shot 63, beating the course record of 65.",
        "Sales rose by 1,200, beating the record rise of 1,100, to 45,000.",
        "Pay rose to £510, the highest since records began in 2010, when it was £430.",
        "The price hit a two-month high of $45, from $62 a year earlier.",
        "The film took $41m, followed by a $12m second week for the sequel.",
        "The most popular was tea (38%), followed by coffee (42%) among the young.",
        "It drew 1,204, a record. The previous record was 1,310 for a weekday.",
        "His time of 9.63 seconds beat the old record of 9.69.",
        "It fell to -12C, breaking the previous record of -10C.",
        "Losses have grown every year since 2021: $12m, $9m and $14m in three markets.",
        "A 3% fall in May was followed by a 5% drop in June.",
        "Biden ended July just $6 million behind Trump at $294 million.",
        "The first set lasted 45 minutes, the second 52 and the third 38.",
        "The firm has 5,200 staff, ahead of a merger with Brill, which has 7,400.",
    ],
)
def test_no_order(copy: str) -> None:
    assert relations_of(copy, Ordering, DAY) == []


@pytest.mark.parametrize(
    ("copy", "fewest", "most", "only"),
    [
        ("It is the third-largest bank, behind Alder and Brill & Moss.", 2, 2, False),
        ("It is the fourth most visited city, behind only Ely, Diss and Holt.", 3, 3, True),
        ("It is the third biggest killer, behind only cancer and heart disease.", 1, 2, True),
    ],
)
def test_ranks(copy: str, fewest: int, most: int, only: bool) -> None:
    [found] = relations_of(copy, Ranked, DAY)
    assert (found.fewest, found.most, found.only) == (fewest, most, only)


@pytest.mark.parametrize(
    "copy",
    [
        "It is the third-largest bank after the merger of Alder and Brill.",
        "It is among the third-largest banks, behind Alder and Brill.",
        "It was the third biggest deal of the year after Monday and Tuesday's sales.",
        "It is the third-largest party, which sits behind Alder and Brill.",
    ],
)
def test_no_rank(copy: str) -> None:
    assert relations_of(copy, Ranked, DAY) == []


@pytest.mark.parametrize(
    ("copy", "moves", "back"),
    [
        ("Sales rose 2% in June, the second straight monthly rise, after a 1% fall in May.", 2, 1),
        ("Sales rose 2% in June, the third straight monthly rise, after a 1% fall in March.", 3, 3),
        (
            "Sales fell 2%, a third successive annual fall, after a 4% rise in the previous year.",
            3,
            1,
        ),
    ],
)
def test_runs(copy: str, moves: int, back: int) -> None:
    [found] = relations_of(copy, Streak, DAY)
    assert (found.moves, found.back) == (moves, back)
