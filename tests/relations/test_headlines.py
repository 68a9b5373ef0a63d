"""The headline's figures beside the body's, and which of those may be meant to be the same."""

from __future__ import annotations

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations.relation import HeadlineFigure, Namesake
from newscheck.relations.story.headlines import find_headline_figures
from newscheck.values import replace

from .helpers import relations_of


def headline(text: str) -> HeadlineFigure:
    (found,) = relations_of(text, HeadlineFigure)
    return found


def namesake(text: str) -> Namesake:
    (found,) = headline(text).namesakes
    return found


def test_the_only_figure_of_the_first_sentence_is_alone_and_first() -> None:
    found = namesake("Fire kills 15 people\n\nA fire in a warehouse killed 13 people on Sunday.")
    assert (found.claim.text, found.alone, found.first, found.noun) == ("13", True, True, True)
    assert not found.doubtful


def test_of_two_in_a_sentence_none_is_alone() -> None:
    text = "Rents up 14%\n\nRents rose by 12% in the city and by 9% in the suburbs, figures showed."
    assert [n.alone for n in headline(text).namesakes] == [False, False]


def test_what_another_figure_of_the_headline_says_leaves_the_other_alone() -> None:
    text = "Crash kills 12, injures 40\n\nA crash killed 12 people and injured 45 on Sunday, police said."
    killed, injured = relations_of(text, HeadlineFigure)
    assert [c.text for c in killed.rivals] == ["40"]
    assert [n.claim.text for n in injured.namesakes if n.alone] == ["12", "45"]


@pytest.mark.parametrize(
    ("body", "noun"),
    [
        ("The fund bought 12 video games on Monday.", True),
        ("The fund bought 12 rooms on Monday.", False),
    ],
)
def test_nouns_of_things_tell_figures_apart(body: str, noun: bool) -> None:
    assert namesake(f"Fund buys 15 games at auction\n\n{body}").noun is noun


def test_nouns_of_people_do_not() -> None:
    assert namesake("Sweets make 15 kids ill\n\nSome 13 patients were in hospital.").noun is None


@pytest.mark.parametrize(
    "body",
    [
        "Eleven climbers and a doctor will set out on Monday.",
        "Another 11 climbers set out on Monday.",
        "Last year 11 climbers set out for the summit.",
        "All 11 climbers came back while the others stayed.",
    ],
)
def test_words_that_make_it_another_figure_leave_doubt(body: str) -> None:
    assert namesake(f"Team of 12 climbers on peak\n\n{body}").doubtful


def test_what_is_to_come_leaves_doubt() -> None:
    assert namesake("Heat of 45C forecast\n\nIt reached 42C on Friday, forecasters said.").doubtful


def test_a_date_line_is_no_sentence_of_the_lead() -> None:
    text = (
        "Singer dies at 71\n\nThursday, September 12, 2024\n\nThe singer died at home. He was 79."
    )
    assert namesake(text).first


def test_lengths_of_time_and_shares_compare_across_units() -> None:
    text = "Boat found after 50 years\n\nIt sank half a century ago in a storm."
    assert [c.figure.unit for c in headline(text).body] == ["century"]
    assert headline("Half of pubs may close\n\nSome 51% fear for their future.").body


def test_figures_of_one_sentence_are_paired() -> None:
    text = "Firm sheds 30% of staff\n\nThe firm will cut 600 of its 2,000 jobs. It has 40 shops."
    assert [[c.text for c in pair] for pair in headline(text).pairs] == [["600", "2,000"]]


def test_a_bare_year_a_rank_and_a_score_are_no_figures_of_a_headline() -> None:
    text = "What 2024 taught the No. 3 side\n\nThe side won 14 of 30 matches and drew 2-2 twice."
    assert not relations_of(text, HeadlineFigure)


def test_a_standfirst_is_held_to_the_story_under_it() -> None:
    text = "Fire in warehouse\n\nFlames kill 15 people on the quay\n\nA fire on the quay killed 13 people on Sunday."
    document = read_text(text)
    blocks = tuple(
        replace(block, kind="standfirst") if number == 1 else block
        for number, block in enumerate(document.blocks)
    )
    document = replace(document, blocks=blocks)
    (found,) = find_headline_figures(document, read_claims(document))
    assert (found.headline.text, [c.text for c in found.body]) == ("15", ["13"])
    assert [n.claim.text for n in found.namesakes if n.alone and n.first] == ["13"]
