"""Temperatures given in two units: readings, differences, and what the words leave open."""

from __future__ import annotations

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations
from newscheck.relations.relation import Equivalent


def pairs(text: str) -> list[Equivalent]:
    document = read_text(text)
    found = find_relations(document, read_claims(document))
    return [relation for relation in found if isinstance(relation, Equivalent)]


@pytest.mark.parametrize(
    "text",
    [
        "The lake has warmed by 2C (3.6F).",
        "A rise of 2C (3.6F) was measured.",
        "The fall in temperature of 12C (21.6F) took an hour.",
        "It was 5C (9F) warmer than on Monday.",
        "May was 2C (3.6F) above the long-term average.",
        "They want to keep the rise in temperatures to well below 2C (3.6F).",
        "We are on course for 3C (5.4F) of warming.",
        "The sea rose another 1C (1.8F).",
    ],
)
def test_words_that_make_a_difference(text: str) -> None:
    (pair,) = pairs(text)
    assert pair.difference
    assert pair.reading is None


@pytest.mark.parametrize(
    "text",
    [
        "Temperatures reached 20C (68F).",
        "A high of 20C (68F) is expected.",
        "The mercury hit 40C (104F) on Friday.",
        "The temperature fell to 2C (36F).",
    ],
)
def test_words_that_make_a_reading(text: str) -> None:
    (pair,) = pairs(text)
    assert pair.reading
    assert pair.difference is None


@pytest.mark.parametrize(
    "text",
    [
        "The bag is rated to 20C (68F).",
        "It was 45C (113F), above the average for May.",
        "The Paris accord speaks of 1.5C (2.7F).",
        "Global temperatures must stay under 1.5C (2.7F).",
    ],
)
def test_words_that_leave_it_open(text: str) -> None:
    (pair,) = pairs(text)
    assert pair.difference is None
    assert pair.reading is None


def test_a_sign_in_words_is_no_pair() -> None:
    assert pairs("It was 30C below zero (-22F) in the valley.") == []
