"""Which dates a length of time is read between."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.relations.stories import ClockSpan, Elapsed, Ordered, Past, Point

from .helpers import relations_of

DAY = dt.date(2024, 6, 15)


def ends(found: Elapsed) -> list[tuple[str, str]]:
    return [(said(start), said(end)) for start, end in found.ends]


def said(point: Point) -> str:
    if point.when is None:
        return "now"
    parts = (point.when.year, point.when.month, point.when.day)
    return "-".join(str(part) for part in parts if part)


@pytest.mark.parametrize(
    ("copy", "length", "pairs", "link"),
    [
        ("He led it for five years from 1996 to 2001.", "five years", [("1996", "2001")], "stated"),
        ("A ten-day visit (April 11-20) began.", "ten-day", [("4-11", "4-20")], "stated"),
        ("His reign of 43 years (1952-95) ended.", "43 years", [("1952", "1995")], "stated"),
        (
            "From May 2001 to July 2004, a spell of three years, he was away.",
            "three years",
            [("2001-5", "2004-7")],
            "stated",
        ),
        ("It opened 50 years ago, in 1971.", "50 years", [("1971", "now")], "stated"),
        ("In 1971, 50 years ago, it opened.", "50 years", [("1971", "now")], "stated"),
        ("It is 20 years since the fire of 1994.", "20 years", [("1994", "now")], "stated"),
        (
            "In 2014, 40 years after the 1974 coup, he spoke.",
            "40 years",
            [("1974", "2014")],
            "stated",
        ),
        (
            "He joined in 1990. Ten years later, in 2000, he left.",
            "Ten years",
            [("1990", "2000")],
            "guessed",
        ),
        (
            "It was so in 1997. Three years earlier, in 1994, it was not.",
            "Three years",
            [("1994", "1997")],
            "guessed",
        ),
        (
            "Sales hit a 16-year high. They were the highest since 2008.",
            "16-year",
            [("2008", "now")],
            "guessed",
        ),
        (
            "2004 marks the 60th anniversary of the act of 1944.",
            "60th",
            [("1944", "2004")],
            "stated",
        ),
        (
            "The 110-year-old station is shut. Built in 1914, the station was grand.",
            "110-year-old",
            [("1914", "now")],
            "guessed",
        ),
    ],
)
def test_lengths(copy: str, length: str, pairs: list[tuple[str, str]], link: str) -> None:
    [found] = relations_of(copy, Elapsed, DAY)
    assert (found.length.text, ends(found), found.link) == (length, pairs, link)


@pytest.mark.parametrize(
    "copy",
    [
        "He was jailed for 12 years for abusing boys between 1978 and 1985.",
        "A four-year study of trends from 1990 to 2015 was cut.",
        "He was mayor for six years, from 1990 to 1993 and 1995 to 1998.",
        "The last two years of the 1939-45 war were grim.",
        "They had been married for 10 years before they parted in 2014.",
        "The 32-year-old's album came after her 2014 hit.",
        "A 25-year-old engineer founded it in 1984.",
        "Two-year terms from 2010 to 2016 were short.",
    ],
)
def test_other_lengths_are_left_alone(copy: str) -> None:
    assert relations_of(copy, Elapsed, DAY) == []


def test_between_only_bounds() -> None:
    [loose] = relations_of("He served six years between 1990 and 2005.", Elapsed)
    [whole] = relations_of("In the nine years between 1990 and 1999 it grew.", Elapsed)
    assert loose.within
    assert not whole.within


def test_a_headline_prefers_the_date_of_its_event() -> None:
    copy = (
        "30 Years After Ferry Disaster, Families Gather\n\nThe inquiry sat in 2001. The ferry "
        "sank off Ely in 1994, and the families of the dead met on Tuesday."
    )
    [found] = relations_of(copy, Elapsed, DAY)
    assert ends(found)[0] == ("1994", "now")
    assert found.accusing


def test_a_headline_without_a_theme_accuses_nothing() -> None:
    copy = "After 10 Years, Book Is Finished\n\nThe author won a prize in 1998 and kept at it."
    [found] = relations_of(copy, Elapsed, DAY)
    assert not found.accusing


@pytest.mark.parametrize(
    ("copy", "minutes"),
    [
        ("Rain fell for six hours from 1am to 7am.", 360),
        ("An 84-minute gap, from 9:13pm to 10:39pm, was found.", 86),
        ("The one-hour class is from 12-1 p.m.", 60),
        ("It is open for 12 hours, from 2pm to 2am.", 720),
        ("A two-hour walk from noon to 2 p.m. was planned.", 120),
    ],
)
def test_times_of_day(copy: str, minutes: int) -> None:
    [found] = relations_of(copy, ClockSpan)
    assert minutes in found.minutes


@pytest.mark.parametrize(
    "copy",
    [
        "It took two hours, from 3 to 5 miles out.",
        "The two-hour flight left at 9.10am and landed at 10.20am local time.",
        "It lasted two hours.",
    ],
)
def test_no_times_of_day(copy: str) -> None:
    assert relations_of(copy, ClockSpan) == []


def test_order() -> None:
    [found] = relations_of("She served from 2016 to 2012 as mayor.", Ordered)
    assert (found.first.text, found.second.text) == ("2016", "2012")


@pytest.mark.parametrize(
    "copy",
    [
        "The deadline moved from 2030 to 2025.",
        "Seats fell from 2016 to 2012.",
        "From 2016 to 2012.",
    ],
)
def test_no_order(copy: str) -> None:
    assert relations_of(copy, Ordered) == []


def test_what_happened() -> None:
    assert [p.claim.text for p in relations_of("He died on Feb. 12.", Past)] == ["Feb. 12"]
    assert relations_of("He was due on Feb. 12.", Past) == []
    assert relations_of("He would have died on Feb. 12.", Past) == []


def test_dense_copy_has_few_pairs_of_dates() -> None:
    copy = "The 20th anniversary of the 1990 fire in 1991, " * 40
    found = relations_of(copy, Elapsed, DAY)
    assert found
    assert max(len(one.ends) for one in found) <= 36
