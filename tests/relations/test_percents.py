"""What sets a percent a limit, groups that are too small for it, and shares of one whole in a list."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import PercentUse, SampleShare, Split

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "use"),
    [
        ("Exports fell more than 35% in June.", "fall"),
        ("The lamp costs 137% less than last year.", "fall"),
        ("The stock lost 130% of its value.", "fall"),
        ("Some 157% of users voted for it.", "share"),
        ("Turnout was 104 percent.", "share"),
        ("There is a 120% chance of rain.", "chance"),
        ("June was 20 percent hotter than usual.", "heat"),
    ],
)
def test_a_percent_with_a_limit_is_read(copy: str, use: str) -> None:
    assert [found.use for found in relations_of(copy, PercentUse)] == [use]


@pytest.mark.parametrize(
    "copy",
    [
        "It is at 130% of capacity, and debt is 110% of output.",
        "It grew its contract business by 300%.",
        "It needs 115% more copper.",
        "Rainfall was 140% of normal.",
        "The ratio fell to 155% from 380%.",
    ],
)
def test_a_percent_without_a_limit_is_left(copy: str) -> None:
    assert relations_of(copy, PercentUse) == []


def test_a_fall_knows_where_it_ends_and_whether_it_may_pass_zero() -> None:
    (found,) = relations_of("Operating profits fell 46% to $1.6bn.", PercentUse)
    assert found.level is not None
    assert found.level.text == "$1.6bn"
    assert found.below_zero
    assert not found.doubtful


@pytest.mark.parametrize(
    ("copy", "percent", "whole", "link"),
    [
        ("The drug helped 71% of the 43 patients.", "71%", "43", "stated"),
        ("Of the 20 members, 35 percent voted no.", "35 percent", "20", "stated"),
        ("He taught 17 pupils, 82% of whom passed.", "82%", "17", "stated"),
        ("A study of 41 sailors found 71% had lost a tooth.", "71%", "41", "guessed"),
    ],
)
def test_a_percent_of_a_group_is_read(copy: str, percent: str, whole: str, link: str) -> None:
    (found,) = relations_of(copy, SampleShare)
    assert (found.percent.text, found.whole.text, found.link) == (percent, whole, link)


@pytest.mark.parametrize(
    "copy",
    [
        "About 30% of the 43 patients slept badly.",
        "A study in 19 people showed that eating 30% protein helped.",
        "It is alone among the 50 states in not adding 15% of ethanol.",
        "Some 20% of the 43 patients' time was lost.",
    ],
)
def test_a_percent_of_something_else_is_no_group(copy: str) -> None:
    assert relations_of(copy, SampleShare) == []


@pytest.mark.parametrize(
    ("copy", "shares", "promise"),
    [
        (
            "The mill is owned 40 pct by Acme, 35 pct by Brill and 25 pct by Corus.",
            ["40 pct", "35 pct", "25 pct"],
            "sure",
        ),
        ("Yes has 46%, No 49%, and 5% are undecided.", ["46%", "49%", "5%"], "exclusive"),
        ("He leads her 52% to 35%, with 13% undecided.", ["52% to 35%", "13%"], "exclusive"),
        (
            "Some 68 percent hate it, 4 love it and 28 are unsure.",
            ["68 percent", "4", "28"],
            "exclusive",
        ),
        (
            "Staff like the canteen (56%), the gym (53%) and the pool (47%).",
            ["56%", "53%", "47%"],
            "none",
        ),
        (
            "She left 40% of it to her son, 40% to her sister and 20% to the church.",
            ["40%", "40%", "20%"],
            "exclusive",
        ),
        (
            "The budget is split into 45% for schools, 30% for roads and 25% for parks.",
            ["45%", "30%", "25%"],
            "whole",
        ),
    ],
)
def test_shares_of_one_whole_are_read(copy: str, shares: list[str], promise: str) -> None:
    (found,) = relations_of(copy, Split)
    assert [claim.text for claim in found.shares] == shares
    assert found.promise == promise


def test_each_group_is_a_whole_of_its_own() -> None:
    copy = (
        "Of those asked, 53% of women and 43% of men agreed; 57% of men and 47% of women did not."
    )
    found = [[claim.text for claim in split.shares] for split in relations_of(copy, Split)]
    assert found == [["53%", "47%"], ["43%", "57%"]]


@pytest.mark.parametrize(
    "copy",
    [
        "Its share rose to 52% from 45%.",
        "It holds a 60% stake in Acme.",
        "Sales fell 12% in May and 9% in June.",
        "Imports make up 50% of demand in the west and 65% of sales in the east.",
    ],
)
def test_changes_and_other_wholes_are_no_list(copy: str) -> None:
    assert relations_of(copy, Split) == []
