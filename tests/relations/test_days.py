"""Weekdays with their dates, alone and two that the words join."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import DatedDay

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "pairs"),
    [
        (
            "It runs from Sunday, April 12, through Thursday, April 16.",
            [("Sunday, April 12", "Thursday, April 16")],
        ),
        (
            "Come on Sunday March 2nd or Monday March 3rd.",
            [("Sunday March 2nd", "Monday March 3rd")],
        ),
        ("On Sunday March 2nd he sang; on Monday March 3rd he slept.", []),
        ("From March 2nd to Monday March 3rd it rained.", []),
    ],
)
def test_days_that_are_joined(copy: str, pairs: list[tuple[str, str]]) -> None:
    days = relations_of(copy, DatedDay)
    assert [(d.claim.text, d.last.text) for d in days if d.last is not None] == pairs
    assert sum(day.joined for day in days) == 2 * len(pairs)
    assert sum(day.last is None for day in days) == 2
