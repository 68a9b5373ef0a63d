"""Digits and number words that are no figures."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("Section 230, Row 21 and Flight 370 are named.", []),
    ("The iPhone 14 and the S&P 500 sold.", []),
    ("The A350 and COVID-19 and F-16 flew.", []),
    ("Call 555-123-4567 or (202) 555-0100.", []),
    ("Go to https://example.org/2024/12/5-things or mail a1@b2.org.", []),
    ("He left at 10.45pm, 5 a.m. and 12:01 GMT.", []),
    ("He lives at 575 Wilbraham Road and 22 Ave Foch.", []),
    ("After 9/11 they ran 24/7.", []),
    ("1. Preheat the oven.", []),
    ("1) Stir it.", []),
    ("The 787s and 5G phones came.", []),
    ("In Channel 4 he sat.", []),
    ("Catch-22 and 7-Eleven are names.", []),
    ("He runs Windows 11 on Route 66.", []),
    ("Watch it in 1080p or 4K.", []),
    ("It was the Big Ten, not the Seven Network.", []),
    ("Premier League 2 began.", []),
    ("Article 50 and Chapter 11 apply.", []),
    ("The 401(k) plan and 501(c)(3) grew.", []),
    ("Citation [12] holds.", []),
    ("See levels 1 and 2.", []),
    ("The 11.30am and 9pm trains left.", []),
    ("The lap took 1:36.6.", []),
    ("They read chapter one.", []),
    ("Trams stop at 3 in the morning and at seven in the evening.", []),
    ("The bar shuts at 12.30 on a Friday night, or at one o'clock.", []),
    ("Costs in 9M24 and 6M/2025 fell.", []),
    ("Orders in H1 2024, 1H25, Q3 and FY24 rose in Q1 last week.", ["2024 = 2024-?-? (date)"]),
    ("They play one-on-one and 5-on-5 after a two-for-one offer.", []),
    ("She had nine UK number one albums.", ["nine = 9 album (count)"]),
    ("The phase three trials and the number two seed are on.", []),
    ("A 737 aircraft, the 787 Dreamliner and a Boeing 747 flew.", []),
    ("Phases 1, 2 and 3 are over.", []),
    ("The truck stood on 1950E Road.", []),
    ("Make 911 calls only at one time.", []),
    ("The Orbit 1-02 flew.", []),
    ("No 10 said that no two are alike.", []),
    ("It needs iOS 8.2 or update 5.50.", []),
    ("The Fortune 500 firms back S. 2034 and H.R. 812.", []),
    ("The summer of ’80 and the class of '92 were hot.", []),
    ("It stood from 664 B.C. to 250 C.E.", []),
    ("It has a six-figure price and a 5-figure fee.", []),
    ("They won it twice, spoke twice at length and hate double standards.", []),
    ("It is the “purple one”.", []),
    ("12/16 Arbroath, Scotland", []),
    ("She dialled 911 at home.", []),
    ("The doubles team lost.", []),
    ("The phase 2 and 3 trials ended.", []),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_not_figures_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
