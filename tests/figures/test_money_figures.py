"""Money: signs, codes and names before and after, small change, rates."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    (
        "The fund lost $1.2m and 3 million pounds.",
        ["$1.2m = 1200000 USD (money)", "3 million pounds = 3000000 GBP (money)"],
    ),
    (
        "It cost £4.20, up from 85p and 45 cts.",
        ["£4.20 = 4.2 GBP (money)", "85p = 85 penny (money)", "45 cts = 45 cent (money)"],
    ),
    (
        "Sales were 3.4 bln dlrs, not 300 mln marks.",
        ["3.4 bln dlrs = 3400000000 USD (money)", "300 mln marks = 300000000 DEM (money)"],
    ),
    (
        "They raised US$5.4bn, HK$900m and A$12,500.",
        [
            "US$5.4bn = 5400000000 USD (money)",
            "HK$900m = 900000000 HKD (money)",
            "A$12,500 = 12500 AUD (money)",
        ],
    ),
    ("Shares closed at C $6 and RM23.50.", ["C $6 = 6 CAD (money)", "RM23.50 = 23.5 MYR (money)"]),
    (
        "The bill came to ($A82,615) or $US55,931.",
        ["$A82,615 = 82615 AUD (money)", "$US55,931 = 55931 USD (money)"],
    ),
    (
        "It is worth Rs 12,34,567 or Rs. 50 crore.",
        ["Rs 12,34,567 = 1234567 INR (money)", "Rs. 50 crore = 500000000 INR (money)"],
    ),
    ("He spent 1,200€ and 100元.", ["1,200€ = 1200 EUR (money)", "100元 = 100 CNY (money)"]),
    (
        "Bonds of 250 million Swiss francs were sold.",
        ["250 million Swiss francs = 250000000 CHF (money)"],
    ),
    ("The fare is 12 dollars and fifty cents.", ["12 dollars and fifty cents = 12.5 USD (money)"]),
    ("A 12-cent-a-share dividend was paid.", ["12-cent-a-share = 12 cent per share (money)"]),
    ("The $3m-a-year deal ends.", ["$3m-a-year = 3000000 USD per year (money)"]),
    ("He earned $500 a week.", ["$500 a week = 500 USD per week (money)"]),
    ("Oil rose to $80.55 per barrel.", ["$80.55 per barrel = 80.55 USD per barrel (money)"]),
    ("The club lost -$5m.", ["-$5m = -5000000 USD (money)"]),
    (
        "They paid 30 MUSD, or 75 USD million.",
        ["30 MUSD = 30000000 USD (money)", "75 USD million = 75000000 USD (money)"],
    ),
    ("It was a million dollar house.", ["a million dollar = 1000000 USD (money)"]),
    ("The loan is worth one euro.", ["one euro = 1 EUR (money)"]),
    (
        "The reserves total 51 billion U.S. dollars.",
        ["51 billion U.S. dollars = 51000000000 USD (money)"],
    ),
    ("It made $7 million a year earlier.", ["$7 million = 7000000 USD (money)"]),
    (
        "The deal was for €90m (£75m).",
        ["€90m = 90000000 EUR (money)", "£75m = 75000000 GBP (money)"],
    ),
    ("Delegates met at COP27.", []),
    ("It is a $1.2-million home.", ["$1.2-million = 1200000 USD (money)"]),
    ("Give away 3 USD50 cards.", ["3 = 3 card (count)", "USD50 = 50 USD (money)"]),
    (
        "It made a loss of $(27.7)M, or $(0.12) a share, a change of (3.4)%.",
        [
            "$(27.7)M = -27700000 USD (money)",
            "$(0.12) a share = -0.12 USD per share (money)",
            "(3.4)% = -3.4 percent (percent)",
        ],
    ),
    ("They seized a Rs 1-Cr car.", ["Rs 1-Cr = 10000000 INR (money)"]),
    (
        "It costs two kuai four mao, or three yuan and five mao six.",
        ["two kuai four mao = 2.4 CNY (money)", "three yuan and five mao six = 3.56 CNY (money)"],
    ),
    (
        "It was sold for one billion złotys and Naira 200 million.",
        [
            "one billion złotys = 1000000000 PLN (money)",
            "Naira 200 million = 200000000 NGN (money)",
        ],
    ),
    ("It fell against the euro 3,000 times.", ["3,000 = 3000 time (count)"]),
    ("Billions of dollars went.", ["Billions of dollars = 1000000000..10000000000 USD (money)"]),
    ("A $5.9 million CAD grant came.", ["$5.9 million CAD = 5900000 CAD (money)"]),
    (
        "It stores 11m pounds of cheese and 5 million pounds of debt.",
        ["11m pounds = 11000000 pound (measure)", "5 million pounds = 5000000 GBP (money)"],
    ),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_money_figures_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
