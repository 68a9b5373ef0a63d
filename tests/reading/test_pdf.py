"""What the words of a PDF's pages make up, and the page and line that each is found on."""

from __future__ import annotations

import pytest

from newscheck.document import Place, Span

from .pdf_files import blocks, lines, pdf, read

STORY = (
    "The council will spend 4.2 million on three parks over the next two years, it",
    "said on Tuesday. Of the sum, 1.5 million goes to Alder Park and the rest to the",
    "other two, the leader of the council said.",
)
MORE = (
    "Visitors rose to 312,000 last year from 260,000 in the year before that, and a",
    "new playground is to bring more of them to the park by the brook.",
)


def test_lines_are_put_together_to_paragraphs() -> None:
    page = lines(*STORY, "", *MORE)
    assert blocks(page) == [" ".join(STORY), " ".join(MORE)]


def test_a_paragraph_that_is_told_by_its_indent_or_by_a_short_line() -> None:
    indented = [
        (60 + 14 * (at in (0, 3)), 780 - 13 * at, 10, w) for at, w in enumerate((*STORY, *MORE))
    ]
    assert blocks(indented) == [" ".join(STORY), " ".join(MORE)]
    assert blocks(lines(*STORY, *MORE)) == [" ".join(STORY), " ".join(MORE)]


def test_each_figure_is_on_its_page_and_line() -> None:
    document = read(pdf(lines(*STORY), lines("A second page has", "40 trees on its second line.")))
    assert document.format == "pdf"
    assert document.place(document.text.index("1.5 million")) == Place(2, 30, 1)
    assert document.place(document.text.index("40 trees")) == Place(2, 1, 2)
    start = document.text.index("it said")
    whole = document.in_file(Span(start, start + len("it said")))
    assert whole.of(document.source) == "it\nsaid"


@pytest.mark.parametrize(
    ("above", "below", "read_as"),
    [
        ("the sum is 20 per-", "cent of it", "the sum is 20 percent of it"),
        ("an increase of twenty-", "five percent", "an increase of twenty-five percent"),
        ("a pass for the 12-", "month season", "a pass for the 12-month season"),
        ("the Anglo-", "Dutch company", "the Anglo-Dutch company"),
        ("this state-of-the-", "art vessel", "this state-of-the-art vessel"),
        ("their disappoint-", "ment at it", "their disappointment at it"),
        ("the play-off and the play-", "off of it", "the play-off and the play-off of it"),
        ("a well-", "known quay", "a well-known quay"),
        ("the sum (or 1-", "2 of it)", "the sum (or 1-2 of it)"),
        ("the ready-", "meals group", "the ready-meals group"),
        ("it met on Tues-", "day for it", "it met on Tuesday for it"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(above: str, below: str, read_as: str) -> None:
    fill = "The council said on Tuesday that it is " + above
    (paragraph,) = blocks(lines(fill, f"{below}, whatever comes of it in the end."))
    assert (
        paragraph
        == f"The council said on Tuesday that it is {read_as}, whatever comes of it in the end."
    )


def test_where_many_lines_end_in_a_hyphen_words_are_cut() -> None:
    cut = (
        "It is said that all of the wheel-",
        "chairs and the play-",
        "grounds in the park are new.",
    )
    assert blocks(lines(*cut)) == [
        "It is said that all of the wheelchairs and the playgrounds in the park are new."
    ]


def test_the_place_of_a_word_that_was_cut_is_where_it_begins() -> None:
    document = read(pdf(lines("The council said on Tuesday that it spent 20 per-", "cent of it.")))
    at = document.text.index("20 percent")
    assert document.place(at) == Place(1, 43, 1)
    assert document.place_past(at + len("20 percent")) == Place(2, 5, 1)


COLUMN = (
    "The council meets on Monday to vote on",
    "the plan, which would cost 4.2 million",
    "over two years and make 120 new jobs",
    "in the town centre, the papers say.",
    "Opponents of the plan say that a park",
)
BESIDE = (
    "needs fewer benches than are planned.",
    "The sum is 20% more than the 3.5 million",
    "that had been announced in March, when",
    "the council first spoke of it at all to",
    "those who had come to hear about it.",
)


def test_columns_are_read_one_after_another_however_they_were_written() -> None:
    left, right = lines(*COLUMN), lines(*BESIDE, left=320)
    headline = (60, 810, 18, "*Council to vote on the parks")
    by_line = [headline, *(part for pair in zip(left, right, strict=True) for part in pair)]
    by_column = [*right, *left, headline]
    one = " ".join(COLUMN[:4])
    two = f"{COLUMN[4]} {BESIDE[0]}"
    three = " ".join(BESIDE[1:])
    for page in (by_line, by_column):
        title, *rest = blocks(page)
        assert title == "Council to vote on the parks"
        assert " ".join(rest) == f"{one} {two} {three}"
        assert f"{one} {COLUMN[4]}" in " ".join(rest)
        assert not any(f"vote on {BESIDE[0][:6]}" in block for block in rest)


def test_columns_on_lines_of_their_own() -> None:
    left, right = lines(*COLUMN), lines(*BESIDE, left=320, top=775)
    assert " ".join(blocks([*left, *right])) == " ".join((*COLUMN, *BESIDE))


def test_a_box_beside_the_story_is_read_when_the_story_is() -> None:
    box = lines("Contact", "Jane Farrow", "press office", "01632 960 123", left=420, top=767)
    beside = [(60.0, 780 - 13 * at, 10.0, words) for at, words in enumerate((*COLUMN, *BESIDE))]
    below = lines(*MORE, top=780 - 13 * 10)
    found = blocks([*beside, *below, *box])
    assert "Contact" in found
    assert found.index("Contact") > max(
        at for at, words in enumerate(found) if "playground" in words
    )
    assert " ".join(found[: found.index("Contact")]) == " ".join((*COLUMN, *BESIDE, *MORE))


def test_the_rows_of_a_table_are_rows() -> None:
    cells = (
        ("Park", "2023", "2024"),
        ("Alder Park", "90,000", "110,000"),
        ("Total", "90,000", "110,000"),
    )
    by_column = [
        (left, 600 - 14 * at, 10, row[column])
        for column, left in enumerate((60, 180, 260))
        for at, row in enumerate(cells)
    ]
    document = read(pdf([*lines(*STORY), *by_column]))
    rows = [b.span.of(document.text) for b in document.blocks if b.kind == "row"]
    assert rows == ["Park\t2023\t2024", "Alder Park\t90,000\t110,000", "Total\t90,000\t110,000"]


def test_what_runs_along_page_after_page_is_no_copy() -> None:
    pages = [
        [
            (60, 815, 8, "Harbour Group, quarterly release"),
            *lines(f"On the {nth} page stands this,", "and then it ends."),
            (290, 30, 8, f"Page {number} of 3"),
        ]
        for number, nth in enumerate(("first", "second", "third"), 1)
    ]
    assert blocks(*pages) == [
        f"On the {nth} page stands this, and then it ends." for nth in ("first", "second", "third")
    ]
    # They are lines of the page all the same, as whoever looks for a place counts them.
    document = read(pdf(*pages))
    assert document.place(document.text.index("and then it ends")) == Place(3, 1, 1)


def test_the_number_of_a_single_page_is_no_copy_and_a_figure_that_ends_it_is() -> None:
    assert blocks([*lines(*STORY), (290, 30, 8, "- 1 -")]) == [" ".join(STORY)]
    assert blocks([*lines(*STORY), (60, 700, 10, "4,200,000")])[-1] == "4,200,000"


def test_heads_and_feet_in_the_margins_of_a_single_page_are_no_copy() -> None:
    page = lines(*STORY, top=740)
    head, foot = (60, 810, 9, "Harbour Group: for release"), (60, 30, 9, "Registered as 01632")
    assert blocks([head, *page, foot]) == [" ".join(STORY)]
    # A headline, or the date that the story is of, stands there by right.
    assert blocks([(60, 810, 16, "*Harbour grows"), *page])[0] == "Harbour grows"
    dated = read(pdf([(60, 810, 10, "6 May 2024"), *page]))
    assert str(dated.date) == "2024-05-06"


def spread(words: str, base: float, width: float) -> list[tuple[float, float, float, str]]:
    """Words spread over the full measure, as a justified line has them.

    All their letters are as wide as a figure is, in Helvetica: 5.56 points of 10.
    """
    parts = words.split()
    room = (width - 5.56 * len("".join(parts))) / (len(parts) - 1)
    placed, left = [], 60.0
    for part in parts:
        placed.append((left, base, 10.0, part))
        left += 5.56 * len(part) + room
    return placed


def test_the_spread_words_of_a_narrow_column_are_no_table() -> None:
    narrow = ("one danubean hound and", "12600 an hour had 2023", "and upon one pond 2022")
    page = [part for at, row in enumerate(narrow) for part in spread(row, 780 - 13 * at, 190)]
    document = read(pdf([*page, (60, 741, 10, "ended it.")]))
    assert [block.kind for block in document.blocks] == ["paragraph"]
    assert "\t" not in document.text


def test_a_paragraph_goes_on_over_the_end_of_a_page_and_past_a_note_at_its_foot() -> None:
    note = (60, 60, 7, "1 Visitors are counted at the gate.")
    first = [*lines(*STORY[:2]), note]
    assert blocks(first, lines(STORY[2])) == [
        " ".join(STORY),
        "1 Visitors are counted at the gate.",
    ]


def test_the_number_of_a_note_is_no_part_of_the_figure_before_it() -> None:
    page = [
        (60, 780, 10, "It rose to 4.2"),
        (124, 784, 6, "1"),
        (129, 780, 10, "in May."),
        (60, 767, 10, "It fell."),
    ]
    document = read(pdf(page))
    assert document.text.startswith("It rose to 4.2")
    assert "4.21" not in document.text
    assert "in May." in document.text
    assert "1" in document.source.split("\n")[0].split("4.2")[1]


def test_letters_that_are_set_apart_are_words() -> None:
    page = [(60 + 14 * at, 780, 10, letter) for at, letter in enumerate("PRESS")]
    page += [(137 + 14 * at, 780, 10, letter) for at, letter in enumerate("RELEASE")]
    assert blocks([*page, *lines(*STORY, top=740)])[0] == "PRESS RELEASE"


def test_items_and_headings() -> None:
    page = [
        (60, 810, 18, "*Council to spend more on its parks"),
        *lines(*STORY),
        (60, 725, 10, "*What is planned"),
        *lines("• A bridge over the brook", "• 1,200 trees and benches for", top=710),
        (68, 684, 10, "those who sit under them"),
        *lines(*MORE, top=660),
    ]
    document = read(pdf(page))
    assert [(block.kind, block.span.of(document.text)) for block in document.blocks] == [
        ("title", "Council to spend more on its parks"),
        ("paragraph", " ".join(STORY)),
        ("heading", "What is planned"),
        ("item", "• A bridge over the brook"),
        ("item", "• 1,200 trees and benches for those who sit under them"),
        ("paragraph", " ".join(MORE)),
    ]


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    upright = pdf(lines(*STORY))
    for turn, matrix in (
        (90, "0 1 -1 0 700 0"),
        (270, "0 -1 1 0 0 800"),
        (180, "-1 0 0 -1 595 842"),
    ):
        turned = pdf_turned(turn, matrix)
        assert read(turned).text == read(upright).text


def pdf_turned(turn: int, matrix: str) -> bytes:
    """The story on a page whose words are turned, and which is held the other way."""
    from .pdf_files import FONTS, _shown, file_of, stream

    content = f"{matrix} cm\n".encode() + b"\n".join(map(_shown, lines(*STORY, left=60, top=500)))
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 842]/Rotate {turn}"
        "/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents 6 0 R>>"
    )
    pages = b"<</Type/Pages/Kids[5 0 R]/Count 1>>"
    return file_of(
        [b"<</Type/Catalog/Pages 2 0 R>>", pages, *FONTS, page.encode(), stream(content)]
    )


def test_a_headline_and_a_dateline_are_found_as_in_any_copy() -> None:
    page = [
        (60, 810, 18, "*Ferry line carries 20% more"),
        *lines("MARLOW QUAY, May 6, 2024 — The ferry line carried 1.2 million people."),
    ]
    document = read(pdf(page))
    assert document.title == "Ferry line carries 20% more"
    assert str(document.date) == "2024-05-06"


def test_the_same_file_gives_the_same_document() -> None:
    data = pdf([*lines(*COLUMN), *lines(*BESIDE, left=320)], lines(*MORE))
    assert read(data) == read(data)
