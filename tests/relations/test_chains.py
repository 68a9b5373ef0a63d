"""Which percents act one after another, and what they are said to come to."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Chain

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "steps", "signs", "total"),
    [
        ("Prices rose 3% in 2021, then 4% in 2022, a total of 7%.", ["3%", "4%"], ("up", "up"), "7%"),
        ("A 25% discount followed by a further 20% off adds up to 40% off.", ["25%", "20%"], ("down", "down"), "40%"),
        ("Takings fell 50% in 2020 and rose 50% in 2021, back to where they started.", ["50%", "50%"], ("down", "up"), None),
        ("Rents went up by 6% a year for five years, up more than a third.", ["6% a year"], ("up",), "a third"),
        ("Scrapping the 20% VAT would cut the price by 16.7%.", ["20%"], ("down",), "16.7%"),
    ],
)  # fmt: skip
def test_is_a_chain(copy: str, steps: list[str], signs: tuple[str, ...], total: str | None) -> None:
    found = [
        ([step.text for step in chain.steps], chain.signs, chain.total and chain.total.text)
        for chain in relations_of(copy, Chain)
    ]
    assert found == [(steps, signs, total)]


@pytest.mark.parametrize(
    "copy",
    [
        "Pay rose an average of 6% a year for five years, a total of 30%.",
        "Some 40% walk and another 30% cycle, a total of 70%.",
        "The share fell 5% in May and rose 4% in June, and is still 10% up on the year.",
        "Prices rose 3% in Spain and 4% in France, where 7% of homes are empty.",
        "A 20% tax on sugar would cut sales by 20%.",
    ],
)
def test_is_none(copy: str) -> None:
    assert not relations_of(copy, Chain)
