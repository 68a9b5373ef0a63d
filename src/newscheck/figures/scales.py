"""Scale words and letters: million, mln, bn, lakh, crore, k.

This module knows what a scale is worth, not whether a letter is one: the scanner decides that
from what stands around it.
"""

from __future__ import annotations

from decimal import Decimal

THOUSAND, MILLION, BILLION, TRILLION = (Decimal(10**power) for power in (3, 6, 9, 12))
LAKH, CRORE = Decimal(10**5), Decimal(10**7)
HUNDRED, DOZEN = Decimal(100), Decimal(12)

# Words that are scales wherever they follow a number.
SCALES = {
    "thousand": THOUSAND,
    "million": MILLION,
    "mln": MILLION,
    "mn": MILLION,
    "mil": MILLION,
    "billion": BILLION,
    "bln": BILLION,
    "bn": BILLION,
    "trillion": TRILLION,
    "trn": TRILLION,
    "tln": TRILLION,
    "tn": TRILLION,
    "quadrillion": Decimal(10**15),
    "lakh": LAKH,
    "lakhs": LAKH,
    "lac": LAKH,
    "crore": CRORE,
    "crores": CRORE,
    "thousands": THOUSAND,
    "millions": MILLION,
    "billions": BILLION,
    "trillions": TRILLION,
}

# Letters that are scales where they touch the numeral, or after money.
LETTERS = {
    "k": THOUSAND,
    "m": MILLION,
    "mm": MILLION,
    "b": BILLION,
    "t": TRILLION,
    "g": BILLION,
    "cr": CRORE,
}

# "dozens", "tens of thousands": a range that says no more than its size.
VAGUE = {
    "tens": Decimal(10),
    "dozens": DOZEN,
    "scores": Decimal(20),
    "hundreds": HUNDRED,
    "thousands": THOUSAND,
    "millions": MILLION,
    "billions": BILLION,
    "trillions": TRILLION,
    "lakhs": LAKH,
    "crores": CRORE,
}
