"""What each part of a page is: headline, standfirst, byline, headings, items, rows, wrapped lines."""

from __future__ import annotations

import pytest

from newscheck.document import Span
from newscheck.reading.text import read_text

BODY = "The port took in 40 ships in May, the harbor master said. It had been 36.\n"


def kinds(text: str, title: str | None = None) -> list[str]:
    return [block.kind for block in read_text(text, title=title).blocks]


def sentences(text: str) -> list[str]:
    return [" ".join(s.span.of(text).split()) for s in read_text(text).sentences]


@pytest.mark.parametrize(
    "title",
    [
        "Port takes in 40 ships",
        "PORT TAKES IN 40 SHIPS",
        "Port takes in 40 ships: what it means for the U.S.",
        "Is the port full?",
        "Forty ships, one port, and no rain!",
        "'We are full,' says harbor master",
        "40 ships in 31 days",
        "Port takes in 40 ships vs. 36 a year ago",
        "iPort takes in 40 ships",
        "Port Is Full. Why Nobody Should Worry.",
        "Forty ships come to the berths and cranes and pilots of the old and famous Harbor Co.",
        "Forty ships, one port: “We are full!”",
        "Harbor master tells of ships: 'And I have no doubt...'",
        "Port Co.: 40 ships in May; 36 in April ...",
    ],
)
def test_the_first_line_is_the_title_where_it_reads_like_one(title: str) -> None:
    document = read_text(f"{title}\n\n{BODY}")
    assert document.title == title
    assert document.title_span == Span(0, len(title))
    assert document.blocks[0].kind == "title"
    assert document.sentences[0].span == document.title_span


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "The port took in 40 ships in May\n",
        "The port took in 40 ships.\n\nIt had been 36.\n",
        f"The harbor master said:\n\n{BODY}",
        f"- 40 ships came\n\n{BODY}",
        f"{'The port took in ships and ' * 20}\n\n{BODY}",
        "“The port is full.”\n\n" + BODY,
        "“Is the port full?”\n\n" + BODY,
        "The Port of Alder is full.\n\n" + BODY,
    ],
)
def test_running_copy_is_no_title(text: str) -> None:
    document = read_text(text)
    assert document.title is None
    assert document.title_span is None
    assert "title" not in [block.kind for block in document.blocks]


def test_a_title_on_two_lines_is_one_title() -> None:
    text = (
        "Port takes in 40 ships in May, the most since\nthe long war of the herring boats ended\n\n"
        + BODY
    )
    document = read_text(text)
    assert document.title == (
        "Port takes in 40 ships in May, the most since the long war of the herring boats ended"
    )
    assert document.title_span == Span(0, text.index("\n\n"))


def test_a_title_from_outside_that_the_text_begins_with_has_its_place() -> None:
    document = read_text(f"Port takes in 40 ships\n\n{BODY}", title="Port takes in 40 ships")
    assert document.title_span == Span(0, 22)
    assert document.blocks[0].kind == "title"


def test_a_title_from_outside_with_which_the_paragraph_begins_is_parted_from_it() -> None:
    text = f"Port takes in 40 ships - {BODY}"
    document = read_text(text, title="Port takes in 40 ships")
    assert document.title_span == Span(0, 22)
    assert [b.kind for b in document.blocks] == ["title", "paragraph"]
    assert document.sentences[1].span.of(text).startswith("The port took in 40")


def test_a_title_too_long_for_a_sentence_is_cut() -> None:
    title = "Port takes in ships, " * 500
    text = f"{title.strip()}\n\n{BODY}"
    spans = [s.span for s in read_text(text, title=title).sentences]
    assert len(spans) > 3
    assert all(len(span) <= 2000 for span in spans)


def test_a_title_from_outside_that_the_text_does_not_hold_has_no_place() -> None:
    document = read_text(BODY, title="Port full")
    assert (document.title, document.title_span) == ("Port full", None)
    assert [b.kind for b in document.blocks] == ["paragraph"]


def test_lines_between_headline_and_story() -> None:
    text = f"""Port takes in 40 ships

The harbor has not been as full since the war

By Jo Ling in Port Alder
Port correspondent
Sept. 2, 2024

{BODY}"""
    assert kinds(text) == ["title", "standfirst", "dateline", "dateline", "dateline", "paragraph"]


def test_one_sentence_before_the_byline_is_a_standfirst() -> None:
    text = f"Port full\n\nThe harbor has not been as full since the war.\n\nBy Jo Ling\n\n{BODY}"
    assert kinds(text) == ["title", "standfirst", "dateline", "paragraph"]


def test_one_sentence_before_the_rest_of_the_story_is_a_paragraph() -> None:
    text = f"Port full\n\nThe harbor has not been as full since the war.\n\n{BODY}"
    assert kinds(text) == ["title", "paragraph", "paragraph"]


def test_items_rows_and_headings() -> None:
    text = f"""Port takes in 40 ships

{BODY}
What came

• 30 tankers
• 9 ferries. They came at night.
1. One yacht
(2) No liner

What it cost

Dues\t$1.2m\t$1.1m
Pilots   $0.3m   $0.4m
Tugs | 12 | 14
Oper net 1.2 mln vs 1.4 mln

{BODY.replace("May", "June")}"""
    assert kinds(text) == [
        "title", "paragraph", "heading", "item", "item", "item", "item", "heading",
        "row", "row", "row", "row", "paragraph",
    ]  # fmt: skip
    assert sentences(text)[3:] == [
        "What came",
        "30 tankers",
        "9 ferries.",
        "They came at night.",
        "One yacht",
        "No liner",
        "What it cost",
        "Dues $1.2m $1.1m",
        "Pilots $0.3m $0.4m",
        "Tugs | 12 | 14",
        "Oper net 1.2 mln vs 1.4 mln",
        "The port took in 40 ships in June, the harbor master said.",
        "It had been 36.",
    ]


def test_a_dash_before_a_number_is_a_minus_where_there_is_no_list() -> None:
    assert [s.span.of("- 10 1/2") for s in read_text("- 10 1/2").sentences] == ["- 10 1/2"]
    listed = "- 10 geese\n- 12 ducks"
    assert [s.span.of(listed) for s in read_text(listed).sentences] == ["10 geese", "12 ducks"]


def test_a_bullet_alone_on_its_line_belongs_to_the_words_below() -> None:
    text = f"Port full\n\n{BODY}\n-\n\n30 tankers\n\n-\n\n9 ferries\n"
    assert kinds(text) == ["title", "paragraph", "item", "item"]
    assert sentences(text)[-2:] == ["30 tankers", "9 ferries"]


WRAPPED = """\
Port takes in 40 ships

The port took in 40 ships in May, the harbor master said on Tuesday, up from
36 a year earlier. Of the 40, some 30 were tankers; the remaining
10 were ferries, tugs and one yacht, which came from the United States of the
owner's dreams.

"We have not been as full since the war," said Tom Ode, who has kept the log
- all 31 volumes of it - for half of his life. A fire in 1998 took two of them
out of the 33 that there once were.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_lines_broken_at_a_width_are_put_together(line_end: str) -> None:
    text = WRAPPED.replace("\n", line_end)
    assert kinds(text) == ["title", "paragraph", "paragraph"]
    assert sentences(text) == [
        "Port takes in 40 ships",
        "The port took in 40 ships in May, the harbor master said on Tuesday, up from 36 a year "
        "earlier.",
        "Of the 40, some 30 were tankers; the remaining 10 were ferries, tugs and one yacht, which "
        "came from the United States of the owner's dreams.",
        '"We have not been as full since the war," said Tom Ode, who has kept the log - all 31 '
        "volumes of it - for half of his life.",
        "A fire in 1998 took two of them out of the 33 that there once were.",
    ]


def test_paragraphs_on_single_lines_stay_apart() -> None:
    text = (
        "Port takes in 40 ships\n"
        "The port took in 40 ships in May, the harbor master said on Tuesday, up from 36 a year earlier, "
        "and more than in any May since the war.\n"
        "He expects 50 in June.\n"
        "Tankers paid $3 million in dues.\n"
    )
    assert kinds(text) == ["title", "paragraph", "paragraph", "paragraph"]


def test_wrapped_lines_without_blank_lines_between_paragraphs() -> None:
    text = (
        "The port took in 40 ships in May, the harbor master said on Tuesday, up\n"
        "from 36 a year earlier, and more than it has taken in in any May since\n"
        "the war.\n"
        "He expects 50 in June, when the herring come and the tugs are back from\n"
        "their yearly cleaning in the yard, which took 12 days.\n"
    )
    assert kinds(text) == ["paragraph", "paragraph"]


def test_short_lines_of_a_list_are_not_joined() -> None:
    text = f"Port takes in 40 ships\n\n{BODY}\nTankers: 30\nFerries: 9\nYachts: 1\nLiners: none\n"
    assert len(read_text(text).blocks) == 6


def test_wrapped_items_are_joined_to_their_item() -> None:
    text = f"""Port takes in 40 ships

{BODY}
- Some 30 tankers came in May, and all but two of them were from the north of
  the country, where the oil is
- Nine ferries came, and each of them carried between 200 and 300 people over
  the bar
"""
    assert kinds(text) == ["title", "paragraph", "item", "item"]


def test_an_abbreviation_ends_no_heading() -> None:
    text = f"Port full\n\n{BODY}\nAbout Harbor Inc.\n\nHarbor Inc. has 40 berths and 2 cranes.\n"
    assert kinds(text) == ["title", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("kicker", ["BUSINESS", "Analysis", "World news |"])
def test_a_section_over_the_headline_is_not_the_headline(kicker: str) -> None:
    text = f"{kicker}\n\nPort takes in 40 ships in May\n\n{BODY}"
    document = read_text(text)
    assert document.title == "Port takes in 40 ships in May"
    assert [b.kind for b in document.blocks] == ["heading", "title", "paragraph"]


def test_furniture_and_a_date_over_the_headline() -> None:
    text = f"Skip to content\n\nSept. 2, 2024\n\nPort takes in 40 ships\n\n{BODY}"
    document = read_text(text)
    assert (document.title, str(document.date)) == ("Port takes in 40 ships", "2024-09-02")
    assert [b.kind for b in document.blocks] == ["furniture", "dateline", "title", "paragraph"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("UPDATE 2-Port takes in 40 ships", "Port takes in 40 ships"),
        ("WRAPUP 1-Port takes in 40 ships", "Port takes in 40 ships"),
        ("EXCLUSIVE-Port takes in 40 ships", "Port takes in 40 ships"),
        ("COVID-19 closes port to 40 ships", "COVID-19 closes port to 40 ships"),
        ("NASA-led crew of 4 is back", "NASA-led crew of 4 is back"),
        ("# Port takes in 40 ships", "Port takes in 40 ships"),
        ("Watch: Port takes in 40 ships in May", "Watch: Port takes in 40 ships in May"),
    ],
)
def test_marks_before_a_headline_are_no_part_of_it(line: str, title: str) -> None:
    text = f"{line}\n\n{BODY}"
    document = read_text(text)
    assert document.title == title
    assert document.title_span is not None
    assert document.title_span.of(text) == title
    assert document.sentences[0].span == document.title_span


def test_a_note_of_correction_over_the_headline() -> None:
    text = f"(Corrects to 40 ships from 41 in paragraph 2)\n\nPort takes in 40 ships\n\n{BODY}"
    assert kinds(text) == ["furniture", "title", "paragraph"]


def test_results_without_columns_are_rows() -> None:
    text = f"Port full\n\n{BODY}\nTankers 30\n\nFerries 9\n\nYachts 1\n\n11.1%\n\nWeek 3\n\nIt rained on 9 days."
    assert kinds(text) == ["title", "paragraph", *["row"] * 4, "heading", "paragraph"]


def test_rows_alone_are_a_story() -> None:
    text = "PORT CO 2ND QTR NET\n\nShr 67 cts vs 23 cts\n\nNet 1.2 mln vs 1.1 mln\n\nSix mths\n"
    assert kinds(text) == ["title", "row", "row", "heading"]


def test_headings_of_columns_are_a_row() -> None:
    text = (
        f"Port full\n\n{BODY}\n              Q2 2024    Q2 2023\nRevenue       120.0      100.0\n"
    )
    assert kinds(text) == ["title", "paragraph", "row", "row"]


def test_a_title_alone_is_no_title() -> None:
    assert read_text("Port takes in 40 ships\n").title is None
    assert read_text("Port takes in 40 ships\nFerry line sheds 1,200\n").title is None
