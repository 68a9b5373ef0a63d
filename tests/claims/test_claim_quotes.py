"""Which words stand inside quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.claims.quotes import read_quotes
from newscheck.document import Span


def quoted(text: str) -> str:
    """The digits of a text that stand in quotation marks; a line is a paragraph."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        blocks.append(Span(at, at + len(line)))
        at += len(line) + 1
    quotes = read_quotes(text, blocks)
    return "".join(
        letter for i, letter in enumerate(text) if letter.isdigit() and quotes.hold(Span(i, i + 1))
    )


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ('He had 1. "She had 2," he said. "And 3."', "23"),
        ("He had 1. “She had 2. Now 3,” he said of 4.", "23"),
        ("‘We had 1,’ she said of the 2.", "1"),
        ("'Save our 1 pubs' call as 2 close", "1"),
        ("The workers' 1 and the boss's 2 o'clock", ""),
        ("‘The dogs’ home has 1,’ she said.", "1"),
        ("Back in the '90s, rock 'n' roll had 1.", ""),
        ('He is 6\'2" tall and has a 12" record.', ""),
        ("“He is 6'2\" tall,” she said at 3.", "62"),
        ('He has a 1" nail and "3 screws".', "3"),
        ("“One 1.\n“Two 2.\n“Three 3,” he said. Then 4.", "123"),
        ('"One 1.\n"Two 2," he said. Then 3.', "12"),
        ('An "open 1 quotation.\nThen 2 "and 3" more.', "3"),
        ("“A ‘big 1’ day,” he said of 2.", "1"),
        ('"One 1. "Two 2. "Three 3," he said of 4.', "123"),
        ("«Il y a 1» et 2", "1"),
    ],
)
def test_quotations(text: str, digits: str) -> None:
    assert quoted(text) == digits


@given(st.text(alphabet="ab1 \n\"'“”‘’.,s"))
def test_any_marks_can_be_read_and_nothing_is_quoted_without_them(text: str) -> None:
    digits = quoted(text)
    assert len(digits) <= sum(letter.isdigit() for letter in text)
    if not set(text) & set("\"'“”‘’"):
        assert digits == ""
