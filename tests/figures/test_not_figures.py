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
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_not_figures_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
