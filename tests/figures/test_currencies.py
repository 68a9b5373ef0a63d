"""The table of currencies, held against babel's."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

from newscheck.figures import currencies

ENGLISH = Locale("en")
NOT_ISO = {"BTC", "ETH"}
ISO_CODES = sorted(currencies.CODES - NOT_ISO)


@pytest.mark.parametrize("code", ISO_CODES)
def test_every_code_is_one_that_babel_knows(code: str) -> None:
    assert code in ENGLISH.currencies


# Babel dates this one; copy does not.
@pytest.mark.parametrize("code", sorted(set(ISO_CODES) - {"ZWL"}))
def test_babels_names_of_a_currency_name_it_here_too(code: str) -> None:
    for count in (1, 5):
        name = get_currency_name(code, count, "en").lower()
        assert currencies.NAMES.get(name) == code


@pytest.mark.parametrize("code", sorted(ENGLISH.currencies))
def test_no_name_here_is_babels_name_of_another_currency(code: str) -> None:
    # Redenominated currencies share a name with those they replaced.
    name = get_currency_name(code, 5, "en").lower()
    here = currencies.NAMES.get(name)
    assert here is None or get_currency_name(here, 5, "en").lower() == name


@pytest.mark.parametrize("code", ISO_CODES)
def test_babels_symbol_of_a_currency_stands_for_it_here_too(code: str) -> None:
    symbol = get_currency_symbol(code, "en")
    if symbol != code and not any(c.isspace() for c in symbol):
        assert currencies.SYMBOLS.get(symbol) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("$", "USD"),
        ("US$", "USD"),
        ("HK$", "HKD"),
        ("A$", "AUD"),
        ("£", "GBP"),
        ("Rs", "INR"),
        ("RM", "MYR"),
        ("R$", "BRL"),
        ("RMB", "CNY"),
        ("Y", "JPY"),
        ("kr", "SEK"),
        ("₦", "NGN"),
    ],
)
def test_symbols_as_newspapers_print_them(written: str, code: str) -> None:
    assert currencies.SYMBOLS[written] == code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("u.s. dollars", "USD"),
        ("us dollars", "USD"),
        ("dlrs", "USD"),
        ("stg", "GBP"),
        ("pounds sterling", "GBP"),
        ("renminbi", "CNY"),
        ("yuan", "CNY"),
        ("marks", "DEM"),
        ("francs", "CHF"),
        ("reais", "BRL"),
        ("hryvnias", "UAH"),
    ],
)
def test_names_as_newspapers_print_them(written: str, code: str) -> None:
    assert currencies.NAMES[written] == code


def test_every_ambiguous_name_lists_its_default_first_and_known_codes_only() -> None:
    for word, codes in currencies.AMBIGUOUS.items():
        default = currencies.NAMES.get(word) or currencies.SYMBOLS.get(word)
        assert default is None or codes[0] == default, word
        assert set(codes) <= currencies.CODES
        assert set(codes) <= set(currencies.COUNTRIES)


def test_small_change_belongs_to_a_known_currency() -> None:
    assert {minor.code for minor in currencies.MINOR.values()} <= currencies.CODES
    assert all(minor.of > 1 for minor in currencies.MINOR.values())


def test_words_that_are_codes_are_marked_so() -> None:
    assert currencies.WORDLIKE_CODES < currencies.CODES
    assert set(currencies.SYMBOLS) >= currencies.NEEDS_SCALE
    assert set(currencies.NAMES) >= currencies.WORDLIKE_NAMES
