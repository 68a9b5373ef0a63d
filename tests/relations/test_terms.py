"""Lengths of time between a beginning and an end that verbs tell, and of what began in a year."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.relations.stories import ClockSpan, Elapsed

from .helpers import relations_of

DAY = dt.date(2024, 9, 2)


@pytest.mark.parametrize(
    ("copy", "length", "start", "end"),
    [
        (
            "Convicted in 1996, she served eight years before her release in 2004.",
            "eight years",
            1996,
            2004,
        ),
        (
            "The bridge, built in 1888, closed in 1968 after 80 years of service.",
            "80 years",
            1888,
            1968,
        ),
        (
            "It shut in January 2020 and reopened in March 2024, four years later.",
            "four years",
            2020,
            2024,
        ),
        (
            "The lease, signed in 2005, runs for 20 years and expires in 2025.",
            "20 years",
            2005,
            2025,
        ),
        (
            "Jobs rose in a 15-month period starting May 2017 and ending July 2018.",
            "15-month",
            2017,
            2018,
        ),
    ],
)
def test_terms(copy: str, length: str, start: int, end: int) -> None:
    [found] = relations_of(copy, Elapsed, DAY)
    [(first, second)] = found.ends
    assert first.when is not None
    assert second.when is not None
    assert (found.length.text, first.when.year, second.when.year) == (length, start, end)


@pytest.mark.parametrize(
    "copy",
    [
        "Jailed for nine years in 2009, he was freed in 2015.",
        "Built in 1888, the mill closed in 1968, another nine years on.",
        "It opened in 1990; after nine years of rain it closed in 2004.",
        "Hired in 2001 on a nine-year contract, she left in 2004.",
        "Built in 1888, it closed in 1968 after two fires and 80 years of service from 1880.",
    ],
)
def test_no_terms(copy: str) -> None:
    assert relations_of(copy, Elapsed, DAY) == []


@pytest.mark.parametrize(
    ("copy", "year", "counting"),
    [
        ("The fair, first held in 1999, is now in its 26th year.", 1999, "nth"),
        ("Founded in 1974, the theatre celebrates its 50th birthday.", 1974, "anniversary"),
        ("The paper was published in 2008, marking 16 years of work.", 2008, "elapsed"),
        ("He has avoided trial for 12 years after seeking refuge in 2012.", 2012, "elapsed"),
        ("Nearly 25 years after the 1999 eclipse, crowds are back.", 1999, "elapsed"),
    ],
)
def test_up_to_now(copy: str, year: int, counting: str) -> None:
    found = relations_of(copy, Elapsed, DAY)
    assert {one.counting for one in found} == {counting}
    start, end = found[0].ends[0]
    assert start.when is not None
    assert (start.when.year, end.when) == (year, None)


def test_times_of_day_right_before_a_length() -> None:
    [found] = relations_of("The meeting, from 9am to 1pm, lasted four hours.", ClockSpan)
    assert found.minutes == (240,)
    assert relations_of("From 9am to 1pm it rained, and four hours later too.", ClockSpan) == []
