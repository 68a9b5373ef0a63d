"""Remarks in plain text: the page reads as if there were none, and every place is the file's."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.reading.text import read_text
from newscheck.remarks import remarks_in

REMARK = "<!-- newscheck: ignore[NC101] as the company says, 3 May 2024 -->"
STORY = """\
Mill to cut 40 jobs

May 6, 2024

The mill will cut 40 of its 160 jobs,
or 25 percent, it said on Monday. Sales
were 50 million euros in the first half.

* 12 of the jobs are in the yard
* 28 are in the office

The union said 30 would go."""


def furniture(text: str) -> list[str]:
    document = read_text(text)
    return [b.span.of(document.text) for b in document.blocks if b.kind == "furniture"]


def read(text: str) -> tuple[object, ...]:
    """What is read in a text, its remarks apart."""
    document = read_text(text)
    words = {id(block): block.span.of(document.text) for block in document.blocks}
    return (
        document.title,
        document.date,
        [(b.kind, words[id(b)]) for b in document.blocks if b.kind != "furniture"],
        [
            (s.index, s.span.of(document.text), words[id(document.blocks[s.block])])
            for s in document.sentences
        ],
    )


@pytest.mark.parametrize("place", [m.start() for m in re.finditer(r"(?m)^(?=.)", STORY)])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_remark_on_a_line_of_its_own(place: int, ends: str) -> None:
    story = STORY.replace("\n", ends)
    place += STORY[:place].count("\n") * (len(ends) - 1)
    copy = f"{story[:place]}{REMARK}{ends}{story[place:]}"
    assert read(copy) == read(story)
    assert furniture(copy) == [REMARK]


@given(st.lists(st.integers(0, len(STORY)), max_size=4), st.sampled_from(["", " ", "\n"]))
def test_remarks_anywhere_change_nothing_that_is_read(places: list[int], after: str) -> None:
    copy = STORY
    for place in sorted(places, reverse=True):
        # A remark is put between words, as people do, or on a line of its own.
        while 0 < place < len(STORY) and STORY[place - 1] not in " \n":
            place -= 1
        if after == "\n" and place and STORY[place - 1] != "\n":
            continue
        copy = f"{copy[:place]}{REMARK}{after or ' '}{copy[place:]}"
    document, plain = read_text(copy), read_text(STORY)
    assert read(copy) == read(STORY)
    assert copy.count(REMARK) == furniture(copy).count(REMARK)
    assert document.source == copy
    for before, sentence in zip(plain.sentences, document.sentences, strict=True):
        inside = document.in_file(sentence.span).of(copy)
        bare = inside.replace(f"{REMARK}{after or ' '}", "")
        assert bare == before.span.of(STORY)
    for remark in remarks_in(document.text):
        assert document.in_file(remark.span).of(copy) == REMARK


def test_the_text_is_the_files_own_where_every_remark_has_its_line() -> None:
    copy = STORY.replace("\n\n", f"\n\n{REMARK}\n\n")
    document = read_text(copy)
    assert (document.text, document.origin) == (copy, None)
    assert (
        document.place(document.text.index("The union")).line
        == copy[: copy.index("The union")].count("\n") + 1
    )


def test_a_remark_at_the_end_of_a_paragraph_is_put_before_it() -> None:
    document = read_text(f"It rained.\n\nSales rose. {REMARK}\n\nIt rained again.")
    kinds = [(b.kind, b.span.of(document.text)) for b in document.blocks]
    assert [words for _, words in kinds] == [
        *("It rained.", REMARK),
        *("Sales rose.", "It rained again."),
    ]
    place = document.place(document.text.index(REMARK))
    assert (place.line, place.column) == (3, 13)


def test_a_remark_of_several_lines_goes_with_all_of_them() -> None:
    remark = "<!-- newscheck: off\n  the table is the agency's\n-->"
    copy = f"It rained.\n{remark}\nSales rose."
    assert read(copy) == read("It rained.\nSales rose.")
    assert furniture(copy) == [remark]


def test_other_comments_and_what_is_not_closed_are_left_where_they_are() -> None:
    for copy in ("<!-- a note -->\n\nIt rained.", "<!-- newscheck: off\n\nIt rained."):
        assert read_text(copy).origin is None
        assert furniture(copy) != [copy]
    assert "newscheck: off" in str(read("<!-- newscheck: off\n\nIt rained."))


PARTS = (
    *(REMARK, "<!-- newscheck: off -->", "<!-- newscheck: off", "-->", "<!-- a note -->"),
    *("\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "Sales rose 20%", " to 50 from 40.", "* item 5"),
    *("A title", "May 6, 2024", "[sic]", "| 5 | 6 |"),
)


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join))
def test_whatever_the_text_its_places_are_the_files(copy: str) -> None:
    document = read_text(copy)
    assert document.source == copy
    ends = [0, *(block.span.end for block in document.blocks)]
    starts = [*(block.span.start for block in document.blocks), len(document.text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    for sentence in document.sentences:
        assert document.blocks[sentence.block].span.holds(sentence.span)
        assert "<!-- newscheck: off -->" not in sentence.span.of(document.text)
        inside = document.in_file(sentence.span).of(copy)
        said = sentence.span.of(document.text)
        assert (inside[:1], inside[-1:]) == (said[:1], said[-1:])
