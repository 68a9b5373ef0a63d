"""One figure at two magnitudes in one story."""

from __future__ import annotations

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations
from newscheck.relations.relation import SameDigits


def pairs(text: str) -> list[tuple[str, str, int]]:
    document = read_text(text)
    found = find_relations(document, read_claims(document))
    return [(r.first.text, r.second.text, r.times) for r in found if isinstance(r, SameDigits)]


def test_two_digits_anywhere() -> None:
    text = "It is a $3.5 billion bill.\n\nHe spoke.\n\nShe left.\n\nSenators passed it, all $3.5 trillion."
    assert pairs(text) == [("$3.5 billion", "$3.5 trillion", 1000)]


def test_a_range_has_both_its_ends() -> None:
    text = "Payments of 30 trillion rupiah may be frozen.\n\nHe hopes creditors freeze 20-30bn rupiah of payments."
    assert pairs(text) == [("30 trillion rupiah", "20-30bn rupiah", 1000)]


def test_a_figure_that_comes_again_is_told_once() -> None:
    text = "The debt is $84 trillion. Some say so. It may be $84 trillion. Yes, $84 trillion."
    assert pairs(text) == [("$84 trillion", "$84 trillion", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The fund, worth $35bn, gave $35m.",
        "Savings are $33 million a year. The debt is $33 billion.",
        "It cost $12 million. They ate 12 billion eggs.",
        "Cash was $1 billion. France may seize a $1 million house.",
        "It has $25 million and $25 billion. Of $25 million it said little, of $25 billion less.",
        "A seat is $150. The hall cost $150,000.",
        "The house made $2.5 million. Years ago the firm paid $25,000.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert [pair for pair in pairs(text) if pair[2] > 1] == []


def test_one_digit_must_be_pointed_back_to() -> None:
    loose = "They signed a $6 billion pact on gas.\n\nShares rose.\n\nA rival paid $6 million for a ship."
    tied = (
        "They signed a $6 billion pact on gas.\n\nShares rose.\n\nThe $6 million pact was praised."
    )
    assert pairs(loose) == []
    assert pairs(tied) == [("$6 billion", "$6 million", 1000)]
