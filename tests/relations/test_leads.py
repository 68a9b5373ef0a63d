"""Which two figures a lead, a margin or a tally is of."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Change, Lead, Tally

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "lead", "sides"),
    [
        ("She won 52% to 48%, a four-point margin.", "four-point", ["52% to 48%"]),
        ("Smith leads Jones by 47% to 42%, or 5 points.", "5 points", ["47%", "42%"]),
        ("He took 12,345 votes to her 12,033, a majority of 312.", "312", ["12,345", "12,033"]),
        ("The gap between men on 52% and women on 47% is five points.", "five points", ["52%", "47%"]),
        ("Its lead over the Greens is down to two points, 36% to 34%.", "two points", ["36% to 34%"]),
        ("It is on 38%, two points ahead of the Greens on 36%.", "two points", ["38%", "36%"]),
        ("The Bears beat the Lions 24-10, a 14-point win.", "14-point", ["24-10"]),
        ("With 45% of the vote to his rival's 41%, she has a 4-point lead.", "4-point", ["45%", "41%"]),
        ("He lost by 300 votes, with 4,200 to her 4,500.", "300", ["4,200", "4,500"]),
        ("The party has a three-point lead, on 36% (up one point) to its rival's 33% (up one).", "three-point", ["36%", "33%"]),
    ],
)  # fmt: skip
def test_is_a_lead(copy: str, lead: str, sides: list[str]) -> None:
    found = [(r.lead.text, [side.text for side in r.sides]) for r in relations_of(copy, Lead)]
    assert found == [(lead, sides)]


@pytest.mark.parametrize(
    "copy",
    [
        "They blew a 17-point lead before beating the Jays 82-81.",
        "Resuming at 27-3, with still 121 runs needed for victory, they batted on.",
        "He is up 52% to 42% in the poll, up 4 points from two weeks ago.",
        "They drew 2-2 and won 4-3 on penalties, having led by two goals.",
        "A swing of five points took her from 45% to 52%.",
        "The lead was eight points in May, and is 45% to 41% now.",
    ],
)
def test_is_no_lead(copy: str) -> None:
    assert not relations_of(copy, Lead)


@pytest.mark.parametrize(
    ("copy", "parts", "whole"),
    [
        ("The law fell in a 5-4 ruling by the nine justices.", ["5-4"], "nine"),
        ("The nine-member board voted 6-3 to close the school.", ["6-3"], "nine"),
        ("They won 14, drew three and lost three of their 20 games.", ["14", "three", "three"], "20"),
    ],
)  # fmt: skip
def test_is_a_tally(copy: str, parts: list[str], whole: str) -> None:
    found = [([p.text for p in r.parts], r.whole.text) for r in relations_of(copy, Tally)]
    assert found == [(parts, whole)]


@pytest.mark.parametrize(
    ("copy", "by"),
    [
        ("It has 312 shops, 50 more than the 262 it had in 2010.", "50"),
        ("The dead rose by 9 to 47, from 38.", "9"),
        ("The week rose 0.2 hours to 35.0 hours from 34.8 hours.", "0.2 hours"),
        ("Stocks were 585,555 bags, compared with 585,794 bags the previous week, a net decrease of 239 bags.", "239"),
        ("Stocks fell 250,000 barrels to 35.73 million from 35.98 million barrels.", "250,000 barrels"),
    ],
)  # fmt: skip
def test_is_the_amount_of_a_change(copy: str, by: str) -> None:
    assert [[c.text for c in r.by] for r in relations_of(copy, Change)] == [[by]]


def test_a_rise_before_a_comparison_is_not_of_the_two() -> None:
    copy = "Arrivals surged 60% to a record 548,800, higher than the 518,000 of June."
    assert [r.by for r in relations_of(copy, Change)] == [()]


def test_the_undecided_are_no_side() -> None:
    [found] = relations_of("Yes is at 52% and No at 40%, with 8% undecided, a 12-point gap.", Lead)
    assert [side.text for side in found.sides] == ["52%", "40%"]
