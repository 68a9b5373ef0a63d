"""Lines of a page: never too wide, and the carets under the words they mean."""

from __future__ import annotations

import os
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newscheck.document import Span
from newscheck.report.look import Look, look_of
from newscheck.report.page import packed, rendered, underlined


def shown(text: str, marks: list[Span], look: Look) -> list[str]:
    return rendered(underlined(text, marks, look, "1 │ ", "  │ "), look).splitlines()


def under(text: str, words: str, width: int = 80) -> tuple[str, str]:
    """A line with a marked figure, and the line of carets under it."""
    start = text.index(words)
    first, second = shown(text, [Span(start, start + len(words))], Look(width))
    return first, second


@pytest.mark.parametrize(
    "text",
    [
        "The fare rose 20% in May.",
        "北海フェリーの fare rose 20% in May.",
        "Cafe\u0301 prices rose 20% in May.",
        "Prices 📈 rose 20% in May.",
    ],
)
def test_carets_stand_under_the_figure(text: str) -> None:
    line, carets = under(text, "20%")
    assert carets.lstrip(" │") == "^^^"
    assert cell_len(carets) == cell_len(line[: line.index("20%")]) + 3


def test_carets_are_as_wide_as_wide_figures() -> None:
    _, carets = under("売上は 九億円 だった", "九億円")
    assert carets.endswith(" ^^^^^^")


def test_a_figure_on_two_lines_is_underlined_on_both() -> None:
    text = "The company said it took in $13.4 billion in all."
    start = text.index("$13.4")
    lines = shown(text, [Span(start, start + 13)], Look(38))
    assert lines == [
        "1 │ The company said it took in $13.4",
        "  │                             ^^^^^",
        "  │ billion in all.",
        "  │ ^^^^^^^",
    ]


def test_a_colored_page_underlines_and_has_no_carets() -> None:
    text = "The fare rose 20% in May."
    (line,) = shown(text, [Span(14, 17)], Look(80, color=True))
    assert "\x1b[1;4m20%\x1b[0m" in line
    assert "^" not in line


words = st.text(st.sampled_from("abc 1é日\u0301%"), max_size=300)


@given(words, st.integers(30, 120))
def test_no_line_is_too_wide(text: str, width: int) -> None:
    marks = [Span(i, i + 4) for i in range(0, len(text) - 4, 9)]
    text = " ".join(text.split())
    marks = [mark for mark in marks if mark.end <= len(text)]
    for line in shown(text, marks, Look(width)):
        assert cell_len(line) <= width
        assert line == line.rstrip()


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=8), st.integers(30, 120))
def test_a_packed_sentence_keeps_its_parts_whole(counts: list[int], width: int) -> None:
    parts = [f"{count:,} figures read" for count in counts]
    lines = [line.plain for line in packed(parts, Look(width))]
    assert " ".join(lines) == f"{', '.join(parts)}."
    assert all(len(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("environ", "width", "color"),
    [
        ({}, 80, False),
        ({"COLUMNS": "100"}, 100, False),
        ({"COLUMNS": "7"}, 30, False),
        ({"COLUMNS": "9" * 5000}, 120, False),
        ({"COLUMNS": "wide"}, 80, False),
        ({"COLUMNS": "0"}, 80, False),
        ({"FORCE_COLOR": "1"}, 80, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, 80, True),
        ({"FORCE_COLOR": "0"}, 80, False),
        ({"FORCE_COLOR": ""}, 80, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, 80, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, 80, True),
    ],
)
def test_the_look_of_a_pipe(environ: dict[str, str], width: int, color: bool) -> None:
    assert look_of(StringIO(), file=False, environ=environ) == Look(width, color)


def test_a_file_is_plain() -> None:
    assert not look_of(StringIO(), file=True, environ={"FORCE_COLOR": "1"}).color


def test_a_closed_stream_is_no_terminal() -> None:
    stream = StringIO()
    stream.close()
    assert look_of(stream, file=False, environ={}) == Look(80)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no TERM")
@pytest.mark.parametrize(
    ("environ", "color"),
    [({}, True), ({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)],
)
def test_the_look_of_a_terminal(environ: dict[str, str], color: bool) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    assert look_of(Terminal(), file=False, environ=environ) == Look(80, color)
