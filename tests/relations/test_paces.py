"""Amounts for each unit of time, and what they come to over another."""

from __future__ import annotations

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations
from newscheck.relations.relation import Pace


def paces(text: str) -> list[Pace]:
    document = read_text(text)
    found = find_relations(document, read_claims(document))
    return [relation for relation in found if isinstance(relation, Pace)]


@pytest.mark.parametrize(
    ("text", "every", "unit"),
    [
        ("It pays $8,000 a month, or $96,000 a year.", "month", "year"),
        ("It pays $96,000 a year ($8,000 a month).", "month", "year"),
        ("It pays £500 weekly, equal to £26,000 a year.", "week", "year"),
        (
            "The plant takes 7,500 tons of coal per day, or 2.7 million tons annually.",
            "day",
            "year",
        ),
        ("It adds 60,000 songs each day, about 22 million a year.", "day", "year"),
        ("It adds 60,000 songs each day. That's 22 million a year.", "day", "year"),
        ("The average annual premium is $1,400, about $116 per month.", "month", "year"),
        ("It burns 5 litres an hour, 120 litres a day.", "hour", "day"),
        ("The fee of £12 a month comes to £144 a year.", "month", "year"),
    ],
)
def test_one_thing_at_two_paces(text: str, every: str, unit: str) -> None:
    (pace,) = paces(text)
    assert (pace.every, pace.unit, pace.span, pace.link) == (every, unit, None, "stated")


@pytest.mark.parametrize(
    "text",
    [
        "It will spend £5bn over five years, or £1bn a year.",
        "It will spend £1bn a year for five years, a total of £5bn.",
        "The £5bn will be paid over five years at £1bn a year.",
        "It is a five-year, £5bn contract, or £1bn a year.",
        "It saves £1bn a year, or £5bn over five years.",
    ],
)
def test_a_total_over_a_time(text: str) -> None:
    (pace,) = paces(text)
    assert pace.link == "stated"
    assert (pace.rate.text, pace.total.text) == ("£1bn a year", "£5bn")
    assert pace.span is not None
    assert pace.span.text in {"five years", "five-year"}


def test_one_every_so_long() -> None:
    (pace,) = paces("It is one every seven minutes, about 75,000 a year.")
    assert pace.one_every
    assert pace.rate.text == "seven minutes"


@pytest.mark.parametrize(
    "text",
    [
        "Gawk chief to get $200K salary\n\nThe firm will pay him $16,666 a month, it said.",
        "Town gets $600K for officer\n\nThe firm plans to pay $200,000 a year for three years to hire one.",
        "The aid of $10 million is spread over five years. It will cost $2 million a year.",
    ],
)
def test_what_two_places_hold_is_a_guess(text: str) -> None:
    found = paces(text)
    assert found
    assert {pace.link for pace in found} == {"guessed"}


@pytest.mark.parametrize(
    "text",
    [
        "It pays £2bn a year, £10bn over the parliament.",
        "It wants $5bn over two years, compared with the $15bn over three years first asked for.",
        "Its market cap was above $100bn for six months, and its annual revenue $20bn.",
        "It sold 40,000 copies a day and 9 million a year.",
        "It earned £40m, against £120m a year earlier.",
    ],
)
def test_no_pace_is_stated(text: str) -> None:
    assert [pace for pace in paces(text) if pace.link == "stated"] == []


def test_a_pace_that_rises_is_not_judged() -> None:
    (pace,) = paces("It will cost £5bn over five years, or £1.5bn a year by 2030.")
    assert pace.bars == ("an uneven pace",)
