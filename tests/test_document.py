"""Spans and places, on which every offset that newscheck prints depends."""

from __future__ import annotations

import pytest

from newscheck.document import Block, Document, Place, Sentence, Span


def test_a_span_is_half_open() -> None:
    span = Span(4, 8)
    assert len(span) == 4
    assert span.of("The port took in 40.") == "port"


@pytest.mark.parametrize(
    ("other", "touches", "holds"),
    [
        (Span(4, 8), True, True),
        (Span(5, 7), True, True),
        (Span(0, 4), False, False),
        (Span(8, 9), False, False),
        (Span(0, 5), True, False),
        (Span(7, 9), True, False),
        (Span(0, 9), True, False),
        (Span(6, 6), True, True),
    ],
)
def test_spans_that_touch_and_hold(other: Span, touches: bool, holds: bool) -> None:
    assert Span(4, 8).touches(other) is touches
    assert Span(4, 8).holds(other) is holds


def test_spans_are_ordered_by_where_they_begin() -> None:
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]


def test_places_are_counted_from_one_in_characters() -> None:
    document = Document("ab\r\n😀d\n", line_starts=(0, 4, 7))
    assert [document.place(at) for at in (0, 1, 3, 4, 5, 7)] == [
        Place(1, 1), Place(1, 2), Place(1, 4), Place(2, 1), Place(2, 2), Place(3, 1),
    ]  # fmt: skip


def test_a_sentence_is_of_the_kind_of_its_block() -> None:
    sentence = Sentence(0, Span(0, 2), 1)
    document = Document(
        "ab", blocks=(Block("title", Span(0, 1)), Block("item", Span(0, 2))), sentences=(sentence,)
    )
    assert document.kind_of(sentence) == "item"
