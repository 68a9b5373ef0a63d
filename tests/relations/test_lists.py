"""Which lists spell out a count, and how many items each may have."""

from __future__ import annotations

import pytest

from newscheck.relations.stories import Listing

from .helpers import relations_of


def items(copy: str) -> list[tuple[str, tuple[str, ...], int, int]]:
    return [
        (found.count.text, found.items, found.fewest, found.most)
        for found in relations_of(copy, Listing)
    ]


@pytest.mark.parametrize(
    ("copy", "count", "named", "fewest", "most"),
    [
        (
            "Six countries (France, Spain and Malta) have signed.",
            "Six",
            ("France", "Spain", "Malta"),
            3,
            3,
        ),
        (
            "It will close five plants, namely Derby, Crewe and Hull.",
            "five",
            ("Derby", "Crewe", "Hull"),
            3,
            3,
        ),
        (
            "Of the seven, two of the islands – Skye and Mull – voted no.",
            "two",
            ("Skye", "Mull"),
            2,
            2,
        ),
        (
            "Its brands: three shops: Alder, Brill & Moss, and Corus.",
            "three",
            ("Alder", "Brill & Moss", "Corus"),
            3,
            3,
        ),
        (
            "They have two daughters, Ann, 12, and Bea, 9.",
            "two",
            ("Ann", "Bea"),
            2,
            2,
        ),
        (
            "The three songs, “Alone,” “Stay, Now” and “Never,” were hits.",
            "three",
            ("Alone", "Stay, Now", "Never"),
            3,
            3,
        ),
        (
            "Three towns: Ely; Diss, in Norfolk; and Holt.",
            "Three",
            ("Ely", "Diss", "Holt"),
            3,
            3,
        ),
        (
            "It covers three areas: trade, defence and food and drink.",
            "three",
            ("trade", "defence", "food and drink"),
            2,
            4,
        ),
        (
            "Four chains: Alder, Brill, Corus and Marks and Spencer.",
            "Four",
            ("Alder", "Brill", "Corus", "Marks and Spencer"),
            4,
            5,
        ),
        (
            "Police named the four victims as Ann Lee, Bob Moss, Cal Day and Deb Hart.",
            "four",
            ("Ann Lee", "Bob Moss", "Cal Day", "Deb Hart"),
            4,
            4,
        ),
        (
            "The two finalists in the cup were Alder and Brill.",
            "two",
            ("Alder", "Brill"),
            2,
            2,
        ),
        (
            "It runs three brands, Alder, Brill and Corus.",
            "three",
            ("Alder", "Brill", "Corus"),
            3,
            3,
        ),
        (
            "It weighs four things: cost, time, space and noise.",
            "four",
            ("cost", "time", "space", "noise"),
            4,
            4,
        ),
        (
            "It asks two things. First, who knew. Nobody did. Second, when. Third, why.",
            "two",
            ("First, who knew.", "Second, when.", "Third, why."),
            3,
            3,
        ),
        ("The top two were Alder and Brill.", "two", ("Alder", "Brill"), 2, 2),
        (
            "Seats lie in three wards - Ely, Diss, and Holt, and 16 in others.",
            "three",
            ("Ely", "Diss", "Holt"),
            3,
            3,
        ),
        (
            "It told two others, namely Ann Lee and Bob Moss, who is its head.",
            "two",
            ("Ann Lee", "Bob Moss"),
            2,
            2,
        ),
        (
            "He won the three states of Iowa, Ohio and Utah.",
            "three",
            ("Iowa", "Ohio", "Utah"),
            3,
            3,
        ),
        ("Its two ministers, Ann Lee and Bob Moss, left.", "two", ("Ann Lee", "Bob Moss"), 2, 2),
    ],
)
def test_items(copy: str, count: str, named: tuple[str, ...], fewest: int, most: int) -> None:
    assert items(copy) == [(count, named, fewest, most)]


@pytest.mark.parametrize(
    "copy",
    [
        "Six states, including Ohio, Iowa and Utah, have signed.",
        "Six states - Ohio, Iowa and others - have signed.",
        "About six states - Ohio, Iowa and Utah - have signed.",
        "He leaves two daughters, Ann, of Leeds, and Sue, of York.",
        "He beat two rivals, Smith, the champion, and Jones.",
        "It has 12 shops in the main streets - Soho, Camden and Hackney.",
        "Two firms said: Alder, Brill and Corus will merge.",
        "In two games, Leeds, Hull and Stoke clashed.",
        "Two officials: Ann Lee, Mayor of Ely, and Max Hind.",
        "It opened in two cities - Austin, Texas, and Boise, Idaho.",
        "Eight officers of the District Guard (DRG) were hurt.",
        "Five allies – Poland, Finland and the three Baltic states – left.",
    ],
)
def test_what_cannot_be_counted_is_left_alone(copy: str) -> None:
    assert items(copy) == []


def test_an_unclosed_list_may_go_on() -> None:
    [found] = relations_of("The four teams - Leeds, Hull, Stoke - play on Sunday.", Listing)
    assert not found.whole


def test_the_span_is_the_list() -> None:
    copy = "It has four daughters, Ann, Bea and Cy, and a son."
    [found] = relations_of(copy, Listing)
    assert found.span.of(copy) == "Ann, Bea and Cy"
    assert found.link == "guessed"


def test_bullets_belong_to_the_sentence_before() -> None:
    copy = (
        "Prices rose.\n\nIt set three taxes:\n\n• On land\n• On salt\n• On hats\n\nNobody cheered."
    )
    [found] = relations_of(copy, Listing)
    assert (found.count.text, found.most, found.form) == ("three", 3, "bullets")


def test_numbered_items_belong_to_the_headline() -> None:
    body = "\n\n".join(f"{n}. Thing\n\nA sentence about the thing goes here." for n in range(1, 5))
    [found] = relations_of(f"Five things to know about hats\n\n{body}\n", Listing)
    assert (found.count.text, found.most) == ("Five", 4)


@pytest.mark.parametrize(
    "copy",
    [
        "Its three taxes include:\n\n• On land\n• On salt\n",
        "It set three taxes.\n\n• On land\n• On salt\n",
        "It set three taxes after a long day of talks in the old town hall of Ely:\n\n• A\n• B\n",
    ],
)
def test_other_bullets_are_left_alone(copy: str) -> None:
    assert relations_of(copy, Listing) == []
