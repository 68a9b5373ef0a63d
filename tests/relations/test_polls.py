"""Which numbers asked a margin of error is read beside."""

from __future__ import annotations

import pytest

from newscheck.relations.stories import Margin

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "margin", "samples", "link"),
    [
        (
            "The poll of 1,006 adults has a margin of error of 3.1 points.",
            "3.1 points",
            ["1,006"],
            "stated",
        ),
        ("With 765 respondents, it has a 4% margin of error.", "4%", ["765"], "stated"),
        (
            "The margin of error for the full sample of 1,000 is plus or minus three points.",
            "three points",
            ["1,000"],
            "stated",
        ),
        (
            "It is accurate to within 2.2 points, from interviews with 2,003 people.",
            "2.2 points",
            ["2,003"],
            "stated",
        ),
        (
            "It asked 1,006 adults, among them 860 registered voters. The margin of error is 3 points.",
            "3 points",
            ["860", "1,006"],
            "guessed",
        ),
        (
            "The panel of 80,000 was e-mailed and 754 completed it. The error margin is 3.6%.",
            "3.6%",
            ["754"],
            "guessed",
        ),
    ],
)
def test_a_margin_finds_its_sample(copy: str, margin: str, samples: list[str], link: str) -> None:
    [found] = relations_of(copy, Margin)
    assert found.margin.text == margin
    assert [sample.text for sample in found.samples] == samples
    assert found.link == link


def test_each_margin_has_the_sample_before_it() -> None:
    copy = (
        "A sample of n=2,900 homes has a margin of error of 1.8 points, while a sample of "
        "n=1,200 homes has a margin of error of 2.8 points."
    )
    assert [
        (found.margin.text, [sample.text for sample in found.samples])
        for found in relations_of(copy, Margin)
    ] == [("1.8 points", ["2,900"]), ("2.8 points", ["1,200"])]


def test_the_level_and_the_whole_are_read() -> None:
    copy = "It asked 220 of its 300 members: a margin of error of 3.5% at 90% confidence."
    [found] = relations_of(copy, Margin)
    assert found.level is not None
    assert found.level.text == "90%"
    assert found.whole is not None
    assert found.whole.text == "300"


@pytest.mark.parametrize(
    "copy",
    [
        "She leads by 2 points among 1,100 adults, within the margin of error.",
        "Seven samples held 0.15% iron, with error margins of 0.02%.",
        "He won by a margin of 1,200 votes of 20,000 people.",
        "The margin of error is 3.1 points.",
    ],
)
def test_no_margin_without_a_sample(copy: str) -> None:
    assert relations_of(copy, Margin) == []


def test_a_nightly_sample_is_not_the_whole_one() -> None:
    copy = "The rolling poll of 300 a night has a margin of error of 2 points over five nights."
    assert relations_of(copy, Margin) == []
