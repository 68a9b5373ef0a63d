"""Pages and drafts as newsrooms' systems make them: the article is read, and nothing else.

All of them hold the same story. What is on a page and is not the story has a 999 in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newscheck.reading.formats import File, ReadingError, format_of, read

from .markup import assert_true_places, copy_of, pieces

if TYPE_CHECKING:
    from newscheck.document import Document

HERE = Path(__file__).parent
OTHERS = {"front-page.html", "live-blog.html", "results.html"}
STORIES = sorted(
    path for path in (*HERE.glob("pages/*"), *HERE.glob("drafts/*")) if path.name not in OTHERS
)
TITLE = "Ferry fares to rise 12% as Alder line counts 4.4 million trips"
STORY = [
    "Fares on the Alder ferry will rise 12% in June, the line said on Monday, "
    "after it carried 4.4 million passengers last year.",
    '"We have held fares for three years," said Mara Quill, who runs the line. '
    '"Fuel has not held still."',
    "A single crossing will cost £4.20, up from £3.75.",
    "What it pays for",
    "The line will spend £18 million on two boats, and £2 million on the pier at Holm.",
    "The council will vote on May 20.",
]


def document(path: Path, end: bytes = b"\n") -> Document:
    known = format_of(path.name)
    assert known is not None
    data = path.read_bytes().replace(b"\n", end)
    found = read(known, File(data, path.name, None, lambda line: None))
    assert_true_places(found)
    return found


def straight(words: str) -> str:
    return words.replace("“", '"').replace("”", '"')


def without_dateline(words: str) -> str:
    return words.split(" -- ")[-1]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_the_story_is_read_and_nothing_else(path: Path) -> None:
    story = document(path)
    read = pieces(story, "heading", "paragraph", "item", "row")
    assert [straight(without_dateline(words)) for words in read] == STORY
    assert pieces(story, "heading") == ["What it pays for"]
    sentences = [sentence.span.of(story.text) for sentence in story.sentences]
    assert not [words for words in sentences if "999" in words]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_the_headline_and_the_day_are_known(path: Path) -> None:
    story = document(path)
    assert story.title == TITLE
    assert story.title_span is not None
    assert str(story.date) == "2024-05-06"
    shown = story.in_file(story.title_span).of(story.source)
    assert "".join(filter(str.isalnum, shown)) == "".join(filter(str.isalnum, TITLE))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_every_figure_stands_in_the_file_where_it_is_said_to(path: Path) -> None:
    story = document(path)
    for figure in ("18", "20"):
        at = story.text.rindex(figure)
        place = story.place(at)
        line = story.source.splitlines()[place.line - 1]
        assert line[place.column - 1 :].startswith(figure)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
@pytest.mark.parametrize("end", [b"\r\n", b"\r"])
def test_line_ends_change_no_copy(path: Path, end: bytes) -> None:
    first, second = document(path), document(path, end)
    assert copy_of(second) == copy_of(first)
    assert (second.title, second.date) == (first.title, first.date)
    places = [[story.place(s.span.start) for s in story.sentences] for story in (first, second)]
    assert places[0] == places[1]


def test_a_live_blog_is_all_of_its_posts() -> None:
    blog = document(HERE / "pages/live-blog.html")
    assert blog.title == "Storm on the Alder: live"
    assert str(blog.date) == "2024-05-06"
    assert pieces(blog, "standfirst") == ["Two ferries are held at Holm as the wind gets up"]
    assert pieces(blog, "heading") == ["Pier shut", "Two ferries held", "Good morning"]
    assert len(pieces(blog, "paragraph")) == 4
    assert not [words for words in copy_of(blog) if "999" in words or "12.30" in words]


def test_tables_lists_and_small_figures() -> None:
    story = document(HERE / "pages/results.html")
    assert [block.span.of(story.text) for block in story.blocks if block.kind == "row"] == [
        "2023\t2022", "Fares\t18.1\t15.9", "Profit\t4.4\t2.2",
    ]  # fmt: skip
    assert pieces(story, "item") == ["More passengers", "Cheaper fuel", "Two new boats"]
    assert (
        "CO2 fell by 12% on the 20th of the month, over 50 km² of water. “Good”, it said."
        in copy_of(story)
    )
    assert copy_of(story)[-2:] == [
        "Notes to editors",
        "The line was founded in 1901 and has five boats.",
    ]


def test_a_front_page_holds_no_article() -> None:
    with pytest.raises(ReadingError) as raised:
        document(HERE / "pages/front-page.html")
    assert (raised.value.code, raised.value.message) == (
        "no-article",
        "no article found in this page",
    )
