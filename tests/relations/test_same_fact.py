"""Two mentions of one thing in a story's body, and what tells two figures apart."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import SameFact

from .helpers import relations_of

GRANT = "The charity has won a $3.2m grant to restore the old mill. {} will be paid over two years."
BOATS = "The harbour sold {} wooden boats to a yard up the coast on Monday. {}"


def found(text: str) -> list[tuple[str, str, bool]]:
    return [(r.first.text, r.second.text, r.sure) for r in relations_of(text, SameFact)]


@pytest.mark.parametrize(
    "again", ["The $2.3 million grant", "Its $2.3m grant", "All the $2.3m grant"]
)
def test_a_grant_told_of_again_is_the_same_grant(again: str) -> None:
    assert [sure for _, _, sure in found(GRANT.format(again))] == [True]


@pytest.mark.parametrize("again", ["A $2.3 million grant", "Another $2.3m grant", "The $9m grant"])
def test_another_one_is_not(again: str) -> None:
    assert not any(sure for _, _, sure in found(GRANT.format(again)))


def test_a_third_value_of_the_noun_leaves_no_telling_which() -> None:
    text = GRANT.format("The $2.3 million grant") + " A $2.8m grant went to a museum in March."
    assert not found(text)


@pytest.mark.parametrize(
    "again",
    [
        "The 45 victims were crew and passengers of the ferry.",
        "All 45 victims were crew and passengers of the ferry.",
    ],
)
def test_victims_are_those_who_were_killed(again: str) -> None:
    text = f"The ferry sank off the cape on Sunday, killing 46 people. {again}"
    assert found(text) == [("46", "45", True)]


@pytest.mark.parametrize(
    "again",
    [
        "The 45 victims found so far were all crew.",
        "The toll rose to 45. The 45 victims were all crew.",
        "Another 12 people died in hospital. The 45 victims were all crew.",
        "Some 45 victims have been named.",
    ],
)
def test_a_toll_that_is_still_counted_is_none(again: str) -> None:
    assert not found(f"The ferry sank off the cape on Sunday, killing 46 people. {again}")


def test_the_same_words_around_two_figures_make_them_one() -> None:
    text = BOATS.format(48, "The yard up the coast said on Tuesday that 46 wooden boats were sold.")
    assert found(text) == [("48", "46", True)]


@pytest.mark.parametrize(
    "again",
    [
        "The harbour sold another 46 wooden boats to a yard up the coast.",
        "Last year the harbour sold 46 wooden boats to a yard up the coast.",
        "The harbour planned to sell 46 wooden boats to a yard up the coast.",
        "The harbour sold 46 wooden boats to Ribe and a yard up the coast. It kept 2.",
        "The harbour sold two and 46 wooden boats to a yard up the coast, 48 wooden boats in all.",
    ],
)
def test_what_tells_two_figures_apart(again: str) -> None:
    first = BOATS.format(48, "").strip().replace("a yard", "Moss and a yard")
    assert not any(sure and a != b for a, b, sure in found(f"{first} {again}"))


def test_a_rounded_figure_is_no_second_value() -> None:
    text = "The harbour sold 4,812 old boats to a yard up the coast. {} old boats went to the yard up the coast."
    assert all(a == b for a, b, _ in found(text.format("About 4,800")))
    assert found(text.format("The 4,182"))


def test_figures_that_differ_side_by_side_are_of_two_things() -> None:
    text = (
        "At the north farm 48 cows gave 310 litres of milk a day in the cold spring. "
        "At the south farm 46 cows gave 290 litres of milk a day in the cold spring."
    )
    assert not found(text)


def test_a_live_story_is_left_alone() -> None:
    pieces = (
        "9:40 a.m.\n\nThe guard says 13 hikers are trapped in the gorge by the flood.",
        "11:15 a.m.\n\nThe guard says 31 hikers are trapped in the gorge by the flood.",
    )
    assert found(" ".join(piece.split("\n\n")[1] for piece in pieces))
    stamped = "\n\n".join(piece.replace("\n\n", " ") for piece in pieces)
    assert not found(stamped)


def test_one_slip_beside_a_figure_given_often_is_one_question() -> None:
    line = "The ferry line carried {} passengers across the strait in the summer months."
    text = " ".join(line.format(n) for n in ("36,400", "36,400", "34,600", "36,400"))
    assert [pair for *pair, _ in found(text) if pair[0] != pair[1]] == [["36,400", "34,600"]]


def test_the_time_it_takes_grows_with_the_length_only() -> None:
    line = "The line carried {} passengers across the strait, and {} tonnes of mail. "
    text = "".join(line.format(1000 + i, 500 + i % 7) for i in range(2000))
    assert len(found(text)) < 4000
