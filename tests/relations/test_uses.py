"""What a measure is used for, where the words ask for a kind of unit."""

from __future__ import annotations

import pytest

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations
from newscheck.relations.relation import UnitUse


def uses(text: str) -> list[tuple[str, str]]:
    document = read_text(text)
    found = find_relations(document, read_claims(document))
    return [(r.claims[0].text, r.use) for r in found if isinstance(r, UnitUse)]


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("It will supply 45MW of electricity each year.", "amount over time"),
        ("It will supply 45MW a year.", "amount over time"),
        ("It uses 45MW annually.", "amount over time"),
        ("It makes 45MW, enough to power 2,000 homes a year.", "homes for a time"),
        ("It makes 45MW, enough to power 2,000 homes.", "capacity"),
        ("The amount of electricity generated rose to 45MW.", "amount"),
        ("It has an installed capacity of 45MWh.", "capacity"),
        ("It is a 45MWh wind farm.", "capacity"),
        ("It made 45 knots per hour.", "speed"),
        ("It died 45 light-years ago.", "time"),
        ("It covers an area of 45 km.", "area"),
        ("It moved at a speed of 45 km.", "speed"),
        ("It has a depth of 45 square metres.", "depth"),
    ],
)
def test_a_use(text: str, use: str) -> None:
    assert [found for _, found in uses(text)] == [use]


@pytest.mark.parametrize(
    "text",
    [
        "It is adding 45MW of wind power each year.",
        "The factory turns out 45MW of panels a year.",
        "It is 45 light-years away.",
        "The battery has an installed capacity of 45MWh.",
        "It covers an area of 45 km by 30 km.",
        "They searched an area of 45 miles around the town.",
        "The wind is strengthening by 10 mph per hour.",
        "The plant generates 45MW, and did a year ago.",
    ],
)
def test_words_that_leave_room_for_the_unit(text: str) -> None:
    assert uses(text) == []
