"""From a text back to the file it was taken from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newscheck.document import Document, Place, Span
from newscheck.origin import Run, make_origin
from newscheck.reading.lines import line_starts

SOURCE = "<p>Up <b>12%</b> to\n &pound;4.4m</p>"
# The copy: "Up 12% to £4.4m".
RUNS = (Run(3, 3, 3), Run(3, 9, 3), Run(3, 16, 3), Run(1, 19, 2), Run(1, 21, 7), Run(4, 28, 4))
TEXT = "Up 12% to £4.4m"


def document(source: str, text: str, *runs: Run, pages: tuple[int, ...] = ()) -> Document:
    origin = make_origin(source, runs, pages)
    return Document(text, line_starts=line_starts(source), origin=origin)


def test_a_figure_between_tags_and_one_behind_an_entity() -> None:
    page = document(SOURCE, TEXT, *RUNS)
    figure = page.in_file(Span(3, 6))
    assert figure.of(SOURCE) == "12%"
    money = page.in_file(Span(10, 15))
    assert money.of(SOURCE) == "&pound;4.4m"
    assert page.place(10) == Place(2, 2)
    assert page.place_past(15) == Place(2, 13)


def test_a_span_over_markup_holds_all_of_it() -> None:
    page = document(SOURCE, TEXT, *RUNS)
    assert page.in_file(Span(0, 15)).of(SOURCE) == "Up <b>12%</b> to\n &pound;4.4m"


def test_white_space_that_was_put_in_takes_no_room_in_the_file() -> None:
    page = document("onetwo", "one two", Run(3, 0, 3), Run(1, 3, 0), Run(3, 3, 3))
    assert page.in_file(Span(4, 7)) == Span(3, 6)
    assert page.in_file(Span(0, 4)) == Span(0, 3)


def test_a_line_is_counted_on_its_page() -> None:
    source = "first\nsecond\nthird\nfourth\n"
    page = document(source, source, Run(len(source), 0, len(source)), pages=(0, 13))
    assert page.place(source.index("second")) == Place(2, 1, 1)
    assert page.place(source.index("third")) == Place(1, 1, 2)
    assert page.place(source.index("fourth") + 2) == Place(2, 3, 2)


def test_a_text_without_an_origin_is_its_own_file() -> None:
    plain = Document("one\ntwo", line_starts=(0, 4))
    assert plain.source == "one\ntwo"
    assert plain.in_file(Span(4, 7)) == Span(4, 7)
    assert plain.place_past(7) == Place(2, 4)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 4), st.integers(0, 3)), min_size=1))
def test_spans_lead_to_spans_in_the_same_order(parts: list[tuple[int, int, int]]) -> None:
    runs, start = [], 0
    for length, width, gap in parts:
        runs.append(Run(length, start, width))
        start += width + gap
    page = document("x" * start, "y" * sum(run.length for run in runs), *runs)
    ends = [page.in_file(Span(at, at + 1)) for at in range(len(page.text))]
    assert all(0 <= span.start <= span.end <= start for span in ends)
    assert [span.start for span in ends] == sorted(span.start for span in ends)
    assert [span.end for span in ends] == sorted(span.end for span in ends)
