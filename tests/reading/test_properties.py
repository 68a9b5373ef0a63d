"""What holds of the document of any text at all, and of hostile ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.document import Document, Place
from newscheck.reading.text import read_text
from newscheck.sentences import LONGEST

LINES = st.sampled_from(
    [
        "Port takes in 40 ships",
        "UPDATE 2-Port takes in 40 ships",
        "# Port takes in 40 ships",
        "BUSINESS",
        "Tankers 30",
        "The port took in 40 ships in May, the harbor master said. It was full.",
        "PORT ALDER, Sept. 2, 2024 (Wire) — The port took in 40 ships.",
        "By Jo Ling",
        "Sept. 2, 2024",
        "• 30 tankers",
        "-",
        "Dues\t$1.2m\t$1.1m",
        "Net 1.2 mln vs 1.4 mln",
        "Read These Next",
        "Related:",
        "Read more: 12 crab shacks",
        "Comments",
        "Media contact:",
        "jo@example.org",
        "Forward-Looking Statements",
        "(Photo by Jo Ling/AFP) The port took in 40 ships on Monday, and more on Tuesday, it said. "
        "It was full then, and has been full since.",
        "the port took in forty ships in may, and then it took in some more of them",
        "Advertisement",
        "   ",
        "",
        "***",
        "x" * 300,
    ]
)
TEXTS = st.builds(
    lambda lines, ends: "".join(line + end for line, end in zip(lines, ends, strict=False)),
    st.lists(LINES, max_size=14),
    st.lists(st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " \n"]), min_size=14),
) | st.text(max_size=300)


@settings(deadline=None)
@given(TEXTS, st.none() | st.text(max_size=30) | st.just("Port takes in 40 ships"))
def test_blocks_and_sentences_are_sound(text: str, title: str | None) -> None:
    assert_sound(read_text(text, title=title))


def assert_sound(document: Document) -> None:
    text, end = document.text, 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert block.span.of(text) == block.span.of(text).strip()
        end = block.span.end
    end = 0
    for number, sentence in enumerate(document.sentences):
        assert sentence.index == number
        assert end <= sentence.span.start < sentence.span.end
        assert len(sentence.span) <= LONGEST
        block = document.blocks[sentence.block]
        assert block.span.holds(sentence.span)
        assert block.kind != "furniture"
        assert sentence.span.of(text) == sentence.span.of(text).strip()
        end = sentence.span.end
    if document.title_span is not None:
        assert " ".join(document.title_span.of(text).split()) != ""
        title = document.blocks[[b.kind for b in document.blocks].index("title")]
        assert title.span.holds(document.title_span)


@settings(deadline=None)
@given(TEXTS)
def test_every_word_stands_in_some_block(text: str) -> None:
    rest = list(text)
    for block in read_text(text).blocks:
        rest[block.span.start : block.span.end] = " " * len(block.span)
    assert "".join(rest).strip() == ""


@settings(deadline=None)
@given(st.text(st.sampled_from("ab \t\r\n\x0b\x0c\x85\u2028é😀"), max_size=60))
def test_places_count_lines_by_their_ends(text: str) -> None:
    document = read_text(text)
    line, column, at = 1, 1, 0
    for at in range(len(text) + 1):
        assert document.place(at) == Place(line, column)
        if at < len(text) and (
            text[at] == "\n" or (text[at] == "\r" and text[at + 1 : at + 2] != "\n")
        ):
            line, column = line + 1, 1
        else:
            column += 1


@settings(deadline=None)
@given(TEXTS.filter(lambda text: "\r" not in text))
def test_line_ends_change_no_block(text: str) -> None:
    plain, other = read_text(text), read_text(text.replace("\n", "\r\n"))
    assert [b.kind for b in plain.blocks] == [b.kind for b in other.blocks]
    assert [s.span.of(text).split() for s in plain.sentences] == [
        s.span.of(other.text).split() for s in other.sentences
    ]


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 1_000_000,
        "\r\n" * 500_000,
        " " * 1_000_000,
        '"' * 1_000_000,
        "The port took in 40 ships in May. " * 150_000,
        "x" * 5_000_000,
        "1" * 1_000_000,
        "|" * 1_000_000,
        "x\n" * 100_000,
        "•\n" * 50_000,
        "(Photo: " * 100_000,
        "Read more\n\nA headline\n\nThe mayor, Ada Quill, said that Port Alder took in 40.\n\n"
        * 3000,
        "Related stories\n\nA headline\n\nA blurb of it that ends with a full stop.\n\n" * 5000,
        "Media contact:\nJo Ling\n" * 20_000,
        "Sept. 2, 2024\n" * 20_000,
        "a@" * 500_000,
        "in 2024 " * 100_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_text_is_read_all_the_same(text: str) -> None:
    assert_sound(read_text(text))
