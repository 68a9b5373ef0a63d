"""Words of the copy made fit to show: on one line, harmless, and the marks still on their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.document import Span
from newscheck.report.prose import LONGEST, NEAR, clean, excerpt, visible

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

odd = st.text(st.sampled_from("ab 1\t\n\r\x1b\x00\u202e\u00ad\u200d\xa0é\u0301日\ud800\ue000"))


@given(odd | st.text())
def test_clean_words_are_one_harmless_line(text: str) -> None:
    shown = clean(text)
    assert shown.isprintable()
    assert shown == " ".join(shown.split())
    assert clean(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("95.25\n  billion\tyuan", "95.25 billion yuan"),
        ("red \x1b[31malert\x07", "red \\x1b[31malert\\x07"),
        ("pass\u202eword\u2066\u00ad", "password"),
        ("$13.4\xa0billion", "$13.4 billion"),
        ("lone \ud800", "lone \\ud800"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_or_dropped(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_the_spaces_of_a_path_are_its_own() -> None:
    assert visible("a  b\n\x1b.txt") == "a  b\\n\\x1b.txt"


@st.composite
def marked(draw: DrawFn) -> tuple[str, Span, list[Span]]:
    """A text, a span of it, and marks that lie apart in the span."""
    text = draw(odd | st.text(st.sampled_from("ab 1\n"), min_size=LONGEST, max_size=LONGEST * 4))
    ends = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8)))
    marks = [Span(*pair) for pair in zip(ends[1:-1:2], ends[2:-1:2], strict=False)]
    return text, Span(ends[0], ends[-1]), marks


@given(marked())
def test_a_mark_stays_on_its_words(case: tuple[str, Span, list[Span]]) -> None:
    text, span, marks = case
    shown = excerpt(text, span, marks)
    assert shown.text.isprintable()
    placed = sorted({mark for mark in marks if len(mark)})
    assert len(shown.marks) == len(placed)
    for mark, place in zip(placed, shown.marks, strict=True):
        assert clean(place.of(shown.text)) == clean(mark.of(text))


@given(marked())
def test_an_excerpt_is_never_much_longer_than_its_marks_need(
    case: tuple[str, Span, list[Span]],
) -> None:
    text, span, marks = case
    shown = excerpt(text, span, marks)
    plain = len(shown.text) / 6  # an escape is at most six characters for one
    assert plain <= max(LONGEST, sum(len(mark) + 2 * NEAR + 3 for mark in marks)) + 6


def test_a_short_sentence_is_shown_whole() -> None:
    text = "One. The fare rose 20% to $3. Three."
    shown = excerpt(text, Span(5, 29), [Span(19, 22), Span(0, 3)])
    assert shown.text == "The fare rose 20% to $3."
    assert [mark.of(shown.text) for mark in shown.marks] == ["20%"]


def test_a_long_sentence_is_cut_between_its_figures() -> None:
    text = "a " * 400 + "20%" + " b" * 400 + " 30% " + "c " * 400
    first, second = text.index("20%"), text.index("30%")
    shown = excerpt(text, Span(0, len(text)), [Span(first, first + 3), Span(second, second + 3)])
    assert [mark.of(shown.text) for mark in shown.marks] == ["20%", "30%"]
    assert shown.text.startswith("… a ")
    assert shown.text.endswith(" c …")
    assert " b … b " in shown.text
    assert len(shown.text) < LONGEST + 100


def test_a_long_sentence_without_marks_is_cut_at_its_end() -> None:
    shown = excerpt("a " * 4_000_000, Span(0, 8_000_000), [])
    assert shown.text.endswith(" …")
    assert len(shown.text) <= LONGEST
