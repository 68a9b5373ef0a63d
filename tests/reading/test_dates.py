"""The date of a story: stated on a date line or a dateline, or not known at all."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.reading.datelines import read_dateline
from newscheck.reading.dates import Stated, read_date_line
from newscheck.reading.text import read_text

BODY = "The port took in 40 ships, the harbor master said."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("September 2, 2024", Stated(9, 2, 2024)),
        ("Sept. 2, 2024", Stated(9, 2, 2024)),
        ("2 September 2024", Stated(9, 2, 2024)),
        ("2nd Sept 2024", Stated(9, 2, 2024)),
        ("Monday, 2 September 2024 10:30 BST", Stated(9, 2, 2024, 0)),
        ("Published: 2 September 2024", Stated(9, 2, 2024)),
        ("Updated 5:30 PM ET, Tue September 3, 2024", Stated(9, 3, 2024, 1)),
        ("Updated 3 Sept 2024, 10:15; published 2 Sept 2024, 9:00", Stated(9, 2, 2024)),
        ("2024-09-02", Stated(9, 2, 2024)),
        ("Posted: 2024-09-02T10:30:00Z", Stated(9, 2, 2024)),
        ("13/09/2024", Stated(9, 13, 2024)),
        ("09/13/2024", Stated(9, 13, 2024)),
        ("02/09/2024", Stated(None, None, 2024)),
        ("02/02/2024", Stated(2, 2, 2024)),
        ("31/31/2024", Stated(None, None, 2024)),
        ("Monday 02/09/2024", Stated(9, 2, 2024, 0)),
        ("Friday 02/09/2024", Stated(2, 9, 2024, 4)),
        ("Sunday 02/09/2024", Stated(None, None, 2024)),
        ("Wire | Updated: 2024-09-02 17:52", Stated(9, 2, 2024)),
        ("By Jo Ling | Sept. 2, 2024", Stated(9, 2, 2024)),
        ("Sept. 2", Stated(9, 2)),
        ("September 2024", Stated(9, None, 2024)),
        ("The port opened on Sept. 2, 2024", None),
        ("Sept. 2, 2024: a day to forget", None),
        ("40 ships", None),
        ("May 40 ships come", None),
        ("March on", None),
        ("WHEN: Monday, May 1st, 2005", None),
        ("2024", None),
    ],
)
def test_lines_that_are_a_date_and_little_else(line: str, expected: Stated | None) -> None:
    assert read_date_line(line) == expected


@pytest.mark.parametrize(
    ("dateline", "stated"),
    [
        ("YIBIN, China, Sept. 2 (Wire) — ", Stated(9, 2)),
        ("PORT ALDER, March 3 - ", Stated(3, 3)),
        ("LONDON (Reuters) - ", None),
        ("NEW YORK—", None),
        ("NEW DELHI, Aug 12 — ", Stated(8, 12)),
        ("HONG KONG, 2 September 2024 - ", Stated(9, 2, 2024)),
        ("FISHERS, INDIANA - April 14, 2025 (WIREONE) - ", Stated(4, 14, 2025)),
        ("BOULDER, CO - (WireOne) - September 03, 2024 - ", Stated(9, 3, 2024)),
        ("LOS ANGELES, CA, August 07, 2026 /24-7Wire/ -- ", Stated(8, 7, 2026)),
        ("Boca Raton, Florida (Wire.ai) Monday Sep 15, 2025 @ 7:00 AM US/Eastern — ",
         Stated(9, 15, 2025, 0)),
        ("Kohima, July 7 (MEX): ", Stated(7, 7)),
        ("Mumbai, Sep 2 (PTI) ", Stated(9, 2)),
        ("SAN FRANCISCO--(BUSINESS WIRE)--", None),
        ("JERUSALEM/GAZA, Oct 2 (Reuters) - ", Stated(10, 2)),
        ("WASHINGTON, D.C. – ", None),
        ("SPRINGFIELD, Ill. (AP) _ ", None),
        ("Sept 2 (Reuters) - ", Stated(9, 2)),
        ("(Reuters) - ", None),
        ("NEW DELHI: ", None),
        ("DALLAS, TX -- March 28th, 2025 -- ", Stated(3, 28, 2025)),
    ],
)  # fmt: skip
def test_datelines_stay_in_the_block_and_out_of_the_sentence(
    dateline: str, stated: Stated | None
) -> None:
    text = dateline + BODY
    found = read_dateline(text, 0, len(text), first=True)
    assert found is not None
    assert (text[found.end :], found.stated) == (BODY, stated)
    document = read_text(f"Port full\n\n{text} It was full.\n")
    assert document.blocks[1].span.start == 11
    assert document.sentences[1].span.start == 11 + len(dateline)


@pytest.mark.parametrize(
    "opening",
    [
        "PARIS fell. ",
        "NASA - which flew there - said it was cold. ",
        "NASA (the space agency) said it was cold. ",
        "Jo Ling - The mayor - said it was cold. ",
        "On Sept. 2 — The day of the flood — it was cold. ",
        "The UK - England above all - was cold. ",
        "May 3 - the coldest day - was dry. ",
        "COSTS: the port spent $4. ",
        "A-level results came out. ",
    ],
)
def test_openings_that_only_look_like_datelines(opening: str) -> None:
    assert read_dateline(opening + BODY, 0, len(opening + BODY), first=True) is None


def test_a_date_after_the_dateline_belongs_to_the_sentence() -> None:
    text = "PARIS — May 8, 1945, was a Tuesday."
    found = read_dateline(text, 0, len(text), first=True)
    assert found is not None
    assert text[found.end :] == "May 8, 1945, was a Tuesday."
    assert found.stated is None


def known(text: str, date: dt.date | None = None) -> tuple[dt.date | None, str, int | None]:
    document = read_text(text, date=date)
    return document.date, document.dated, document.year


def test_a_given_date_goes_before_all_that_the_copy_says() -> None:
    text = f"Port full\n\nSept. 2, 2024\n\n{BODY}\n"
    assert known(text, dt.date(2023, 5, 6)) == (dt.date(2023, 5, 6), "given", 2023)


def test_a_date_line_goes_before_a_dateline() -> None:
    text = f"Port full\n\nSept. 3, 2024\n\nPORT ALDER, Sept. 2 (Wire) — {BODY}\n"
    assert known(text) == (dt.date(2024, 9, 3), "date line", 2024)


def test_a_dateline_with_its_year() -> None:
    text = f"Port full\n\nPORT ALDER, Sept. 2, 2024 (Wire) — {BODY}\n"
    assert known(text) == (dt.date(2024, 9, 2), "dateline", 2024)


def test_a_dateline_takes_the_year_that_the_copy_names_as_its_own() -> None:
    text = (
        "Port full\n\nPORT ALDER, Sept. 2 (Wire) — The 2024 Harbor Conference opened on Sunday. "
        "It began in 1998 and will go on until 2030.\n"
    )
    assert known(text) == (dt.date(2024, 9, 2), "dateline", 2024)


@pytest.mark.parametrize(
    "story",
    [
        "The port took in 40 ships on Sunday, Sept. 1, 2024, its master said.",
        "The port has taken in 400 ships so far in 2024, its master said.",
        "The port has taken in 400 ships this year, 2024, its master said.",
        "The 2024 Harbor Festival opened on Sunday with 40 ships.",
        "The first storm of the 2024 season sank 4 boats on Tuesday, Nov. 19.",
    ],
)
def test_a_year_that_the_copy_ties_to_its_own_days(story: str) -> None:
    assert known(f"Port full\n\n{story} It was dry in 2019.\n") == (None, "year", 2024)


@pytest.mark.parametrize(
    "story",
    [
        "The port took in 400 ships in 2023, its master said.",
        "The port was built by 1931 and closed in 2020.",
        "The 2028 Harbor Festival will open on Sunday, Sept. 3.",
        "He left the 2016 race on Sunday.",
        "The port will take in 40 ships on Sunday, Sept. 1, 2030.",
        "A storm hit on Sunday, Sept. 1, 1985. In 2021 came another.",
        "The 2023 season ended on Sunday, Jan. 14.",
        "It took in 2024 tons on Sunday.",
    ],
)
def test_other_years_are_not_the_copys_own(story: str) -> None:
    assert known(f"Port full\n\n{story}\n") == (None, "none", None)


def test_an_impossible_date_and_a_contradicted_weekday_give_no_date() -> None:
    assert known(f"Port full\n\nSept. 31, 2024\n\n{BODY}\n") == (None, "year", 2024)
    assert known(f"Port full\n\nSunday, Sept. 3, 2024\n\n{BODY}\n") == (None, "year", 2024)


def test_a_date_line_is_a_sentence_and_a_byline_is_none() -> None:
    text = f"Port full\n\nBy Jo Ling\n\nSunday, Sept. 3, 2024\n\n{BODY}\n"
    document = read_text(text)
    assert [b.kind for b in document.blocks] == ["title", "dateline", "dateline", "paragraph"]
    assert [s.block for s in document.sentences] == [0, 2, 3]
    assert document.sentences[1].span.of(text) == "Sunday, Sept. 3, 2024"


def test_a_date_in_the_middle_of_a_story_is_a_heading_and_dates_nothing() -> None:
    text = f"Port full\n\n{BODY} It was dry.\n\nSept. 2, 2024\n\n{BODY} It was wet.\n"
    document = read_text(text)
    assert [b.kind for b in document.blocks] == ["title", "paragraph", "heading", "paragraph"]
    assert document.date is None
