"""Whose ages and births a story tells, and which of them are held to one another."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.relations.stories import Life, LifeFact
from newscheck.relations.time.people import is_kin, names_in, sex_in

from .helpers import relations_of

DAY = dt.date(2016, 6, 15)


def told(fact: LifeFact) -> str:
    if fact.at is None:
        return f"born {fact.claim.text}"
    return f"{fact.claim.text} in {fact.at.claim.text if fact.at.claim else 'now'}"


def lives(copy: str) -> list[tuple[str, str, str]]:
    return [
        (found.person, told(found.first), told(found.second))
        for found in relations_of(copy, Life, DAY)
    ]


@pytest.mark.parametrize(
    ("copy", "person", "first", "second"),
    [
        ("Ann Smith, 45, was born in 1962.", "Ann Smith", "born 1962", "45 in now"),
        (
            "Ann Smith was born in Leeds on May 4, 1962. Smith, now 54, is well.",
            "Ann Smith",
            "born May 4, 1962",
            "54 in now",
        ),
        (
            "Bob Ray enlisted in 1940, at age 19. The 96-year-old died on Thursday.",
            "Bob Ray",
            "19 in 1940",
            "96-year-old in now",
        ),
        (
            "Jo Hart, 41, was freed. He was 20 in June 1995 when it began.",
            "Jo Hart",
            "41 in now",
            "20 in June 1995",
        ),
        (
            "Pop Star Cal Dean Dead at 60\n\nThe singer, born Calvin Deane in 1956, had been ill.",
            "",
            "born 1956",
            "60 in now",
        ),
        (
            "Oldest Woman Turns 116\n\nShe was born in Georgia in 1899, and lives in Ely.",
            "",
            "born 1899",
            "116 in now",
        ),
        (
            "A 25-year-old woman spoke. Police held 41-year-old Ian Gar. He was seen in 2004 when he "
            "began to beat her at the age of 15.",
            "",
            "25-year-old in now",
            "15 in 2004",
        ),
        (
            "Jim Orr (1920-99), the painter, died at 79.",
            "Jim Orr",
            "born 1920-99",
            "79 in 1920-99",
        ),
        (
            "Queen Anne, who is 90, was born in 1926 and crowned in 1953.",
            "Anne",
            "born 1926",
            "90 in now",
        ),
        (
            "Rock star Al Finn will turn 70. Finn was born on Aug. 12, 1946.",
            "Al Finn",
            "born Aug. 12, 1946",
            "70 in now",
        ),
        (
            "Sir Ted Lee, 80, died. His widow, Ann, 78, survives him. He was born in Hull in 1936.",
            "Ted Lee",
            "born 1936",
            "80 in now",
        ),
    ],
)
def test_facts_of_one_person(copy: str, person: str, first: str, second: str) -> None:
    assert (person, first, second) in lives(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Ann Lee, 45, and Bob Ray, 50, met. They were born in 1962.",
        "Liz Holm, 38, left college at age 19.",
        "Eve Slate, 33, works nights. Her 14-year-old has to babysit.",
        "Ted Hague, 43, said that by the age of 40 he was done.",
        "Ms Baines was born in 1894. The oldest is now 114-year-old Kama Chine.",
        "Smith's father, born in 1922, was a miner. Smith, 60, is not.",
        "John Lee, 45, and Tim Lee, 50, were held. Lee was born in 1966.",
        "The company was born in 1998. Its founder, Jim Lee, 45, is rich.",
        "Man, 45, Held Over Death of Girl, 3\n\nCarl Webb was born in 1970.",
        "Monday would have been Ann Lee's 55th birthday. Lee, 21, was killed in 1981.",
        "Actor Tom Cole, 50, plays Churchill, who was born in 1874.",
        "Cole, 50, plays a man born in 1874.",
        "Mick Hall, 70, sang with his son. Hall Jr. was born in 1980.",
        "Man, 60, Dies in Crash\n\nThe driver, Cal Reed, born in 1985, was unhurt.",
        "In 1998 a body was found. Ann Smith, 25, had been shot. She was born in 1973.",
        "A 61-Year-Old Murder Is Solved\n\nIt is a 43-year-old case.",
        "Ann Lee, 21, died in 1981. The 21-year-old had been born in Ely in 1960.",
        "He joined as a 15-year-old and was born in a small town in 1960 or so.",
    ],
)
def test_facts_that_are_not_one_persons(copy: str) -> None:
    assert lives(copy) == []


def test_only_one_sentence_makes_a_stated_link() -> None:
    [one] = relations_of("Ann Smith, 45, was born in 1962.", Life, DAY)
    [two] = relations_of("Ann Smith, 45, won. Smith was born in 1962.", Life, DAY)
    assert (one.link, two.link) == ("stated", "guessed")


def test_names() -> None:
    names = names_in("On Monday Mr Peter de la Mare, Jr. met Ann Lee in Leeds.")
    assert [name.tokens for name in names] == [
        ("peter", "de", "la", "mare"),
        ("ann", "lee"),
        ("leeds",),
    ]


@pytest.mark.parametrize(
    ("words", "sex"),
    [("the old woman", "f"), ("Mr", "m"), ("the driver", None), ("he and she", None)],
)
def test_sex(words: str, sex: str | None) -> None:
    assert sex_in(words) == sex


def test_kin() -> None:
    assert is_kin("Tally's husband died at ")
    assert is_kin("his youngest son was ")
    assert not is_kin("the singer was ")
