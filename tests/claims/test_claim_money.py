"""Which currency a shared sign or name stands for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newscheck.claims.money import dollar_of, settled
from newscheck.document import Span
from newscheck.figures.figure import Figure
from newscheck.interval import Form, Written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales were $5m. (All figures in Canadian dollars.)", "CAD"),
        ("Sales were $5m.\nAmounts are given in Australian dollars unless stated.", "AUD"),
        ("Sales (in Hong Kong dollars) were strong. It made $5m.", "HKD"),
        ("All figures are in U.S. dollars. Sales were $5m.", "USD"),
        ("TORONTO - Sales were $5m.", "USD"),
        ("The film took $5m, or A$7.5m in Australian dollars.", "USD"),
        ("All figures in Canadian dollars. All prices in Australian dollars.", "USD"),
        ("He paid in Canadian dollars at a shop near the border that takes either.", "USD"),
    ],
)
def test_a_bare_dollar_is_what_the_copy_says_it_is(text: str, expected: str) -> None:
    assert dollar_of(text, "USD") == expected


def test_the_setting_wins() -> None:
    assert dollar_of("All figures in Canadian dollars.", "AUD") == "AUD"


def money(text: str, words: str, unit: str) -> str | None:
    at = text.index(words)
    number = Written(Decimal(5), Decimal(1), Form.EXACT)
    figure = Figure(Span(at, at + len(words)), "money", number, unit=unit)
    return settled(figure, text, {}).unit


@pytest.mark.parametrize(
    ("text", "words", "unit", "expected"),
    [
        ("BUENOS AIRES: Argentina will pay 5 million pesos.", "5 million pesos", "MXN", "ARS"),
        ("The fare is 5 pesos.", "5 pesos", "MXN", "MXN"),
        ("Mexico and Chile: 5 pesos, Mexican officials said.", "5 pesos", "MXN", "MXN"),
        ("Pakistan will pay 5 rupees.", "5 rupees", "INR", "PKR"),
        ("Pakistan will pay Rs 5.", "Rs 5", "INR", "PKR"),
        ("In Chile, 5 Mexican pesos buy little.", "5 Mexican pesos", "MXN", "MXN"),
        ("Argentina will pay $5.", "$5", "USD", "USD"),
    ],
)
def test_a_shared_name_goes_to_the_country_that_the_copy_names_most(
    text: str, words: str, unit: str, expected: str
) -> None:
    assert money(text, words, unit) == expected
