"""The nth year and the nth edition, beside the first."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.relations.stories import Elapsed

from .helpers import relations_of

DAY = dt.date(2024, 6, 15)


@pytest.mark.parametrize(
    ("copy", "ordinal", "year", "bounded"),
    [
        ("The club is in its third year since opening in 2022.", "third", 2022, False),
        ("It fell for the fourth straight year since 2020.", "fourth", 2020, False),
        (
            "It is the third edition. The fair has been held annually since 2022.",
            "third",
            2022,
            True,
        ),
        ("The fifth annual dinner, held each year since 2020, is on.", "fifth", 2020, True),
    ],
)
def test_first_years(copy: str, ordinal: str, year: int, bounded: bool) -> None:
    [found] = [one for one in relations_of(copy, Elapsed, DAY) if one.counting == "nth"]
    start, _ = found.ends[0]
    assert start.when is not None
    assert (found.length.text, start.when.year, found.within) == (ordinal, year, bounded)


@pytest.mark.parametrize(
    "copy",
    [
        "It is the third edition of the book, out since 2015.",
        "He came third in the year since 2019.",
        "The 20th annual dinner is on. The hall was built in 1990.",
    ],
)
def test_no_first_year(copy: str) -> None:
    assert [one for one in relations_of(copy, Elapsed, DAY) if one.counting == "nth"] == []
