"""Which figures the copy sets against one another, and which it does not."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import (
    Change,
    DatedDay,
    Equivalent,
    HeadlineFigure,
    Remainder,
    Share,
    Total,
)

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "old", "new", "by", "direction"),
    [
        (
            "Sales rose 12% to 4.4 million from 3.9 million.",
            "3.9 million",
            "4.4 million",
            ["12%"],
            "up",
        ),
        ("It went up 800%, from 70 to 530.", "70", "530", ["800%"], "up"),
        ("Income was $4.8m, down from $5.1m last year.", "$5.1m", "$4.8m", [], "down"),
        (
            "Output fell to 40 tonnes, compared with 45 tonnes a year earlier.",
            "45 tonnes",
            "40 tonnes",
            [],
            "down",
        ),
        (
            "The share was 51.9%, up two points from 49.9% in May.",
            "49.9%",
            "51.9%",
            ["two points"],
            "up",
        ),
        (
            "The price went from $3.04 to $3.72, an increase of 22.4%.",
            "$3.04",
            "$3.72",
            ["22.4%"],
            "up",
        ),
        (
            "Stocks rose 2.29 million barrels to 247.91 million barrels from 245.62 million.",
            "245.62 million",
            "247.91 million barrels",
            ["2.29 million barrels"],
            "up",
        ),
        ("The loss narrowed to £3m from £8m.", "£8m", "£3m", [], None),
        (
            "Net profit was $2.1m, or $0.20 a share, up from $1.8m, or $0.17 a share.",
            "$1.8m",
            "$2.1m",
            [],
            "up",
        ),
    ],
)
def test_changes(copy: str, old: str, new: str, by: list[str], direction: str | None) -> None:
    changes = relations_of(copy, Change)
    assert changes
    change = changes[0]
    assert (change.old.text, change.new.text) == (old, new)
    assert [claim.text for claim in change.by] == by
    assert change.direction == direction


@pytest.mark.parametrize(
    "copy",
    [
        "He drove from 5 villages to 12 farms.",
        "Sales were $40m; profit was down from $8m.",
        "Sales were $40m, and profit fell from $8m.",
        "It took $40m from 35 investors.",
        "The hall opens from 9 a.m. to 5 p.m.",
    ],
)
def test_no_change(copy: str) -> None:
    assert relations_of(copy, Change) == []


@pytest.mark.parametrize(
    ("copy", "pairs"),
    [
        ("It is 20 miles (32 km) off.", [("20 miles", "32 km")]),
        ("It is 20 miles, or about 32 km, off.", [("20 miles", "32 km")]),
        ("It took $74m (£40m) and then $40m (£22m).", [("$74m", "£40m"), ("$40m", "£22m")]),
        (
            "It lies 70 miles (113 km; 61 nautical miles) north.",
            [("70 miles", "113 km"), ("70 miles", "61 nautical miles")],
        ),
        ("It weighs 20 kg (and is 32 km away).", []),
        ("The grant is $1.2m, the loan £3m.", []),
    ],
)
def test_equivalents(copy: str, pairs: list[tuple[str, str]]) -> None:
    found = relations_of(copy, Equivalent)
    assert [(pair.first.text, pair.second.text) for pair in found] == pairs


def test_pairs_of_the_same_currencies_know_one_another() -> None:
    first, second = relations_of("It took $74m (£40m) and then $40m (£22m).", Equivalent)
    assert first.peers == (second,) or first.peers[0].first == second.first
    assert second.peers[0].first == first.first


@pytest.mark.parametrize(
    ("copy", "part", "whole", "share"),
    [
        ("In all 120 of the 480 members, or 25 percent, voted.", "120", "480", "25 percent"),
        ("Of 137 projects, 133 (97%) were finished.", "133", "137", "97%"),
        ("Some 30 percent, 36 out of 120, said no.", "36", "120", "30 percent"),
        (
            "It holds 2.3 million shares, or 96% of the 2.4 million outstanding.",
            "2.3 million",
            "2.4 million",
            "96%",
        ),
        ("He won 13 of the 14 races.", "13", "14", None),
    ],
)
def test_shares(copy: str, part: str, whole: str, share: str | None) -> None:
    found = relations_of(copy, Share)
    assert len(found) == 1
    assert (found[0].part.text, found[0].whole.text) == (part, whole)
    assert (found[0].share.text if found[0].share else None) == share


def test_a_remainder_and_its_whole() -> None:
    (found,) = relations_of("Of the 137 projects 133 are done; the other four are late.", Remainder)
    assert found.whole is not None
    assert [found.whole.text, found.parts[0].text, found.rest.text] == ["137", "133", "four"]


def test_a_remainder_of_a_whole_in_the_sentence_before_is_a_guess() -> None:
    (found,) = relations_of(
        "The council has 41 seats. Labour holds 23 seats and the remaining 18 are split.", Remainder
    )
    assert found.link == "guessed"


def test_a_total_and_its_parts() -> None:
    (found,) = relations_of("It adds 250 jobs: 120 at Acme, 80 at Brill and 50 at Corus.", Total)
    assert found.total.text == "250"
    assert [part.text for part in found.parts] == ["120", "80", "50"]
    assert found.exhaustive


def test_included_parts_are_not_all() -> None:
    (found,) = relations_of("The £48m plan includes £20m for roads and £18m for rail.", Total)
    assert not found.exhaustive


def test_a_weekday_with_its_date() -> None:
    (found,) = relations_of("The trial opened on Thursday, 27 June 2017.", DatedDay)
    assert found.claim.figure.when is not None
    assert found.claim.figure.when.weekday == 3


def test_headline_figures_are_set_beside_the_body() -> None:
    (found,) = relations_of(
        "Storm cuts power to 45,000 homes\n\nThe storm cut power to 54,000 homes on Monday.\n\nIt cost $3m.",
        HeadlineFigure,
    )
    assert found.headline.text == "45,000"
    assert [claim.text for claim in found.body] == ["54,000"]
