"""What a summary may not open with, and what only looks as if it leaned on something."""

from __future__ import annotations

import pytest

from .articles import told

LATER = (
    "The paper mill at Arden will close in May, and its 300 workers will lose their jobs.\n\n"
    "The mill has been losing money since the price of pulp doubled.\n\n"
    "Workers will be paid until the autumn.\n"
)


@pytest.mark.parametrize(
    "opening",
    [
        "Its owner will close the paper mill in May, and Arden Mills will not build another.",
        "It was known on Monday that the paper mill at Arden would close in May.",
        "It’s the end of the paper mill at Arden, which will close in May.",
        "This is not what Ruth Keane had in mind when she bought the paper mill of Arden.",
        "He may have wanted to keep it, but Mr. Keane will close the paper mill at Arden.",
        "The company that owns the paper mill at Arden will close it in May.",
        "Some will go and some will stay: the paper mill at Arden is to close in May.",
    ],
)
def test_the_first_sentence_may_point_at_what_comes_after(opening: str) -> None:
    assert told(f"{opening}\n\nThe price of pulp has doubled.\n\nRain fell.\n", 1) == [opening]


@pytest.mark.parametrize(
    "sentence",
    [
        "Two of them had worked at the paper mill of Arden when it had 300 workers.",
        "About half of those at the paper mill of Arden are older than the mill.",
        "Some have left the paper mill of Arden already, and its 300 workers will be 280 in May.",
        "No, the paper mill of Arden will close and its 300 workers will lose their jobs.",
        "After a week at the paper mill of the town, they left for the next.",
        "The company said that the paper mill at Arden will close, with its 300 jobs.",
        "Not only that, the paper mill at Arden has lost money.",
        "It was known on Monday that the paper mill at Arden would close in May.",
    ],
)
def test_what_leans_on_more_than_it_says_is_not_told_first(sentence: str) -> None:
    # The sentence before it is nothing that a summary can open with.
    asked = "Who would have thought of it? Who would have thought of it in a year of so much rain?"
    article = f"Mill at Arden to close\n\n{asked}\n\n{sentence}\n\n{LATER}"
    assert told(article, 1)[0].startswith("The paper mill at Arden will close in May, and")


def test_what_was_cut_at_a_stop_does_not_open_it() -> None:
    article = (
        "Loom opens in Skerry\n\n"
        "Brill Nets Holdings, Inc. (“Brill”), a maker of nets on the isle of Skerry, will open a "
        "loom hall there in May, it said.\n\n"
        "The hall will make 900 nets a month for the herring fleet of Dunmore and Carrick.\n"
    )
    assert not told(article, 1)[0].startswith("(")


@pytest.mark.parametrize("marks", ['"', "“"])
def test_what_opens_a_quotation_and_leaves_it_to_the_next_is_not_told_for_a_whole(
    marks: str,
) -> None:
    article = (
        f"Ruth Keane wrote to the mill at Arden: {marks}The mill will close, and its 300 workers "
        'will go. Who would have thought of it?"\n\n'
        "The mill at Arden has lost money since the price of pulp doubled in the spring.\n\n"
        "Rain fell on the mill.\n"
    )
    assert told(article, 1)[0].startswith("The mill at Arden has lost money")


def test_a_letter_that_lost_its_word_is_no_beginning() -> None:
    article = (
        "w loom hall is to open on the isle of Skerry in May, its owner said on Friday.\n\n"
        "The hall will make 900 nets a month for the herring fleet of Dunmore and Carrick.\n\n"
        "It cost 4 million euros.\n"
    )
    assert told(article, 1)[0].startswith("The hall will make")
