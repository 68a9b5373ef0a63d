"""What a percent adds to a sum, balances, steps, shares of a whole named before, then and now."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings


def verdicts(copy: str) -> dict[str, set[str]]:
    """What came of each rule that judged the copy."""
    found: dict[str, set[str]] = {}
    document = read_text(copy, date=dt.date(2025, 6, 2))
    for result in check(document, Settings(summary=0)).checks:
        found.setdefault(result.name, set()).add(result.verdict)
    return found


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        (
            "Fares will rise by 4.6%, adding £161 to a £3,500 season ticket.",
            "Fares will rise by 4.6%, adding £261 to a £3,500 season ticket.",
            "percent-of-amount",
        ),
        (
            "The tide took in $5m and costs of $3m came to less, leaving a surplus of $2m.",
            "The tide took in $5m and costs of $3m came to less, leaving a surplus of $1m.",
            "difference",
        ),
        (
            "The index closed at 7,420, up 70 points, or 1%.",
            "The index closed at 7,420, up 70 points, or 3%.",
            "percent-change",
        ),
        (
            "The fund raised $5m and gave away $4.5m of it, or 90%.",
            "The fund raised $5m and gave away $4.5m of it, or 70%.",
            "percent-share",
        ),
        (
            "The town, which had 8,000 people in 1990, has since shrunk by 25% to 6,000.",
            "The town, which had 8,000 people in 1990, has since shrunk by 55% to 6,000.",
            "percent-change",
        ),
    ],
)
def test_the_right_figure_is_verified_and_the_wrong_one_found(
    right: str, wrong: str, rule: str
) -> None:
    assert verdicts(right).get(rule) == {"consistent"}
    assert verdicts(wrong).get(rule) == {"inconsistent"}


@pytest.mark.parametrize(
    "copy",
    [
        "A 4.6% rise in wages followed, and the firm added £161 to the £3,500 it had put aside.",
        "Exports of $4.2bn and imports of $5.1bn compare with a deficit of $700m last year.",
        "It sold 8 million shares, or 3.6%, to 212 investors.",
        "The 26 countries that signed, 19 of them in Europe, account for 60% of trade.",
    ],
)
def test_figures_of_different_things_are_left_alone(copy: str) -> None:
    assert "inconsistent" not in set().union(*verdicts(copy).values())
