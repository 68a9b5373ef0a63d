"""Wholes, totals, levels and lists that stand sentences away from what is said of them."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Change, Mean, Remainder, Share, Total

from .helpers import relations_of

SURVEY = (
    "The survey covered 1,250 schools.\n\nHeads were asked.\n\nSome 750 schools (60%) are cold.\n\n"
)


def test_a_whole_that_brings_one_share_right_is_that_of_the_next() -> None:
    found = relations_of(SURVEY + "Another 250 schools, or 35%, are colder.", Share)
    assert [(s.part.text, s.whole.text, s.share and s.share.text) for s in found] == [
        ("750", "1,250", "60%"),
        ("250", "1,250", "35%"),
    ]
    assert {share.link for share in found} == {"guessed"}


@pytest.mark.parametrize(
    "copy",
    [
        "The council has 480 members. A total of 120 members, or 45%, are new.",
        "There are 1,250 schools. Among them 250 schools (20%) shut.",
        "The club has 480 members. It gained 120 members, or 25%, in a year.",
        "The fund has $480. It has 120 members (25%).",
    ],
)
def test_no_far_share(copy: str) -> None:
    assert relations_of(copy, Share) == []


def test_far_rests() -> None:
    copy = "It will cut 900 jobs. Some are old. It will shed 500 jobs here. A further 250 jobs go there. The remaining 150 jobs are in York."
    [found] = relations_of(copy, Remainder)
    assert found.whole is not None
    assert (found.whole.text, [part.text for part in found.parts]) == ("900", ["500", "250"])


@pytest.mark.parametrize(
    "copy",
    [
        "It owns 42 wells. Rain came. It drilled at least 12 wells. The other 9 wells are dry.",
        "It owns 42 wells. Rain came. It drilled 12 wells. Then rain came. Then snow. The other 9 wells are dry.",
        "It drilled 12 wells. Rain came. The other 30 wells are dry.",
    ],
)
def test_no_far_rest(copy: str) -> None:
    assert relations_of(copy, Remainder) == []


@pytest.mark.parametrize(
    ("copy", "parts", "exhaustive"),
    [
        ("It costs £50m:\n\n- £20m for roads\n- £18m for rail\n- £12m for buses\n", 3, True),
        ("It costs £50m.\n\n- Roads: £20m\n- Rail: £18m\n- Buses: £12m\n", 3, False),
        ("A total of 90 votes were cast. Ann got 50 votes. Bob got 40 votes.", 2, False),
    ],
)
def test_far_totals(copy: str, parts: int, exhaustive: bool) -> None:
    [found] = relations_of(copy, Total)
    assert (len(found.parts), found.exhaustive) == (parts, exhaustive)


@pytest.mark.parametrize(
    "copy",
    [
        "The £50m plan includes:\n\n- £20m for roads\n- £18m for rail\n",
        "It costs £50m:\n\n- £20m for roads\n- a new bridge\n",
        "It costs £50m:\n\n- £20m for roads\n- £18m last year for rail\n",
        "A total of 90 votes were cast. Ann won by 50 votes. Bob got 40 votes.",
    ],
)
def test_no_far_total(copy: str) -> None:
    assert relations_of(copy, Total) == []


@pytest.mark.parametrize(
    ("copy", "stated"),
    [
        ("Sales rose 12% last year. They reached £4.48m, against £4m the year before.", ["12%"]),
        ("Net profit rose 25%. Net profit was $50m, compared with $40m a year earlier.", ["25%"]),
        ("Sales fell 12% last year. They reached £4.48m, against £4m the year before.", []),
        ("Wages rose 12% last year. Sales were £4.48m, against £4m the year before.", []),
        ("Core sales rose 12% last year. They reached £4.48m, against £4m a year before.", []),
    ],
)
def test_far_changes(copy: str, stated: list[str]) -> None:
    found = [change for change in relations_of(copy, Change) if change.link == "guessed"]
    assert [claim.text for change in found for claim in change.by] == stated


def test_far_averages() -> None:
    [found] = relations_of("They are paid £12, £15 and £18. The average is £21.", Mean)
    assert (found.mean.text, len(found.data), found.link) == ("£21", 3, "guessed")
    assert relations_of("They are paid £12, £15 and £18. The average in Wales is £21.", Mean) == []
