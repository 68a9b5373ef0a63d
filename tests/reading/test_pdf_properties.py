"""Whatever stands on a page and wherever, its words are read and lead back to its lines."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.origin import Run, make_origin
from newscheck.reading.layout import Piece
from newscheck.reading.pdf.copy import copy_of
from newscheck.reading.pdf.layout import laid_out
from newscheck.reading.pdf.rows import Word
from newscheck.reading.text import read_text

WORDS = st.text(st.sampled_from("aB1-.•,\t 2½"), min_size=1, max_size=8).map(
    lambda words: words.replace(" ", "x").replace("\t", "y")
)


@st.composite
def words(draw: st.DrawFn) -> Word:
    """A word anywhere, often on a line or in a column with others."""
    left = draw(st.one_of(st.sampled_from([60.0, 90.0, 300.0, 320.0]), st.floats(0, 600)))
    base = draw(st.one_of(st.integers(2, 60).map(lambda n: n * 13.0), st.floats(0, 842)))
    size = draw(st.sampled_from([10.0, 10.0, 10.0, 6.0, 24.0]))
    text = draw(WORDS)
    return Word(
        text,
        left,
        left + 0.5 * size * len(text),
        base,
        size,
        draw(st.booleans()),
        draw(st.booleans()),
    )


PAGES = st.lists(st.lists(words(), max_size=40), min_size=1, max_size=3)


@settings(deadline=None, max_examples=150)
@given(PAGES)
def test_every_word_is_on_a_line_once(pages: list[list[Word]]) -> None:
    for page in pages:
        found = "".join("".join(line.text.split()) for line in laid_out(page))
        written = "".join(word.text for word in page)
        assert sorted(found.replace("²", "2")) == sorted(written)


@settings(deadline=None, max_examples=150)
@given(PAGES)
def test_the_copy_leads_back_to_the_lines(pages: list[list[Word]]) -> None:
    told = copy_of([laid_out(page) for page in pages], [(0.0, 842.0)] * len(pages))
    text, source = told["text"], told["source"]
    assert sum(length for length, _, _ in told["runs"]) == len(text)
    origin = make_origin(source, (Run(*run) for run in told["runs"]), told["pages"])
    for at, mark in enumerate(text):
        if not mark.isspace():
            assert source[origin.start(at)] == mark
    end = 0
    for start, past, first, _ in told["pieces"]:
        assert end <= start <= first < past <= len(text)
        end = past
    assert len(told["pages"]) == len(pages)
    pieces = [Piece(*piece) for piece in told["pieces"]]
    document = read_text(text, pieces=pieces, origin=origin, format="pdf")
    assert document.place(0).page is not None
