"""Which figure is said to be how many times which."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Change

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "new", "times", "old"),
    [
        ("The lamp went for £900, three times the £300 estimate.", "£900", "three times", "£300"),
        ("Turnout was 40%, twice last year's 20%.", "40%", "twice", "20%"),
        ("There were 30 women, twice as many as the 15 men.", "30", "twice", "15"),
        ("At 1,200 metres, it is four times as tall as the 300-metre tower.", "1,200 metres", "four times", "300-metre"),
        ("Profits were three times higher at $30m than last year's $10m.", "$30m", "three times", "$10m"),
        ("It has 5,000 staff, 10 times more than the 500 of 2010.", "5,000", "10 times", "500"),
        ("Sales rose to 25 from 20, double the 12 that were forecast.", "25", "double", "12"),
        ("Output tripled to 60 tonnes from 20.", "60 tonnes", "tripled", "20"),
        ("Grants are expected to double from $30m in 2023 to $60m by 2030.", "$60m", "double", "$30m"),
        ("Lower prices hit it hard, halving its oil and gas exports to $6bn from $12bn.", "$6bn", "halving", "$12bn"),
        ("Premiums have almost doubled - rising from $45 to $88.", "$88", "doubled", "$45"),
        ("Deaths were cut in half from 50 to 24.", "24", "half", "50"),
        ("Aid was cut by a third to £40m from £60m.", "£40m", "a third", "£60m"),
        ("Spending doubled from $8bn in fiscal 2007 to $16bn in 2011.", "$16bn", "doubled", "$8bn"),
    ],
)  # fmt: skip
def test_is_a_multiple(copy: str, new: str, times: str, old: str) -> None:
    found = [
        (change.new.text, change.by[0].text, change.old.text)
        for change in relations_of(copy, Change)
        if change.by
    ]
    assert (new, times, old) in found


@pytest.mark.parametrize(
    "copy",
    [
        "He trains twice a week for the 12 races of the season, and won 5.",
        "It plans to double the budget to $4m, after spending $1m.",
        "It cut the deficit from $382bn to $211bn, achieving the goal of halving it.",
        "Shares doubled in 2020, and the company paid $3m, against $2m.",
        "The company sold 40 in May, twice the target, and 25 in June.",
    ],
)
def test_is_none(copy: str) -> None:
    assert not [change for change in relations_of(copy, Change) if change.by]


def test_a_word_that_multiplies_says_which_way_by_itself() -> None:
    changes = relations_of("As total sales fell, profit doubled to $4m from $2m.", Change)
    assert [change.direction for change in changes] == [None]
