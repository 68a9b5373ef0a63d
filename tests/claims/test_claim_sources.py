"""Who is said to have said it."""

from __future__ import annotations

import pytest

from newscheck.claims.sources import source_of
from newscheck.figures.tokens import tokenize


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police said 20 people were held.", "Police"),
        ("Twenty people were held, police said.", "police"),
        ("The company said sales rose 12%.", "The company"),
        ("Sales rose 12%, according to the ministry.", "the ministry"),
        ("According to data from the ministry, sales rose 12%.", "data from the ministry"),
        ("“We lost $5m,” she said.", "she"),
        ('"We lost $5m," said Jane Marsh, the mayor.', "Jane Marsh"),
        ('"We lost $5m", said the mayor of Wells.', "the mayor of Wells"),
        ("Marsh, the chief executive, said sales rose 12%.", "Marsh"),
        ("Sales rose 12%, said Jane Marsh.", "Jane Marsh"),
        ("Figures from the council showed a 12% rise.", "Figures from the council"),
        ("The council has said 20 people were held.", "The council"),
        ("It is said to cost $5m.", None),
        ("Twenty cases were reported.", None),
        ("The report said so, but 20 people disagreed.", "The report"),
        ("The ministry (MoD) on Monday said 20 people were held.", "The ministry"),
        ("The United States has 50 states.", None),
        ("The town added 20 homes.", None),
        ("The mayor added that 20 homes were built.", "The mayor"),
        ("The fund showed gains of 5%.", None),
        ("The study found that 5% were ill.", "The study"),
        ("Sales rose 12%, according to preliminary reports.", "preliminary reports"),
        ("Sales rose 12%.", None),
        ("", None),
    ],
)
def test_sources(sentence: str, expected: str | None) -> None:
    assert source_of(tokenize(sentence, 0, len(sentence))) == expected
