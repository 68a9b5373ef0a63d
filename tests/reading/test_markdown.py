"""A draft's copy taken out of its Markdown, and what its front matter says."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.reading.formats import ReadingError

from .markup import copy_of, document, pieces

SAID = "The port took in 40 ships in May, the harbor master said."


@pytest.mark.parametrize(
    ("draft", "copy"),
    [
        ("Up **12**% to _$4.4m_ or ***more***.", ["Up 12% to $4.4m or more."]),
        ("Two\nlines  \nand a third\\\none.", ["Two lines and a third one."]),
        ("One line.  \nAnother line.\\\nA third.", ["One line.", "Another line.", "A third."]),
        ("It cost \\$4\\.40 &amp; &pound;5 in a\\b.", ["It cost $4.40 & £5 in a\\b."]),
        ("See [the page 2](http://x.org/99 '77') and [this][r] and [r].\n\n[r]: http://x.org/88", ["See the page 2 and this and r."]),
        ("A `code 99` ![picture 99](a.png) and <http://x.org/99> end.", ["A and end."]),
        ("It fell ~~3~~ 4 <del>5</del> <b>6</b> metres.", ["It fell 4 6 metres."]),
        ("5 m<sup>2</sup> on the 20<sup>th</sup>.<sup>1</sup>", ["5 m² on the 20th."]),
        ("a*b and snake_case_word and 2 * 3 * 4.", ["a*b and snake_case_word and 2 * 3 * 4."]),
        ("**Unclosed and [not a link] (x) and ] [", ["**Unclosed and [not a link] (x) and ] ["]),
        ("> One\n> two.\n>\n> > Three.", ["One two.", "Three."]),
        ("- One\n- Two\n  more\n* Three", ["- One", "- Two more", "* Three"]),
        ("1. One\n2. Two", ["1. One", "2. Two"]),
        ("- [ ] One\n- [x] Two", ["- One", "- Two"]),
        ("```\ncode 9\n```\n\nIt rained.\n\n    code 9", ["It rained."]),
        ("<div>\nno 9\n</div>\n\nIt rained.", ["It rained."]),
        ("It rained.<br>It *snowed*.", ["It rained. It snowed."]),
        ("| A | B |\n|---|--:|\n| 1 | **2** |\n| a \\| b | `no` c |\n| 3 |", ["A B", "1 2", "a | b c", "3"]),
        ("A note.[^1] And more[^b].\n\n[^1]: It is 5.\n[^b]: It is 6.", ["A note. And more.", "It is 5.", "It is 6."]),
        ("A [[page|word]] and [[another]] and ![[no.png]].", ["A word and another and ."]),
        ("It ==rose== %%no 9%% {{< no 9 >}}12%. {.no #no}", ["It rose 12%."]),
        ("It rose 5% & fell 3%; 2 + 2 = 4 {or so}.", ["It rose 5% & fell 3%; 2 + 2 = 4 {or so}."]),
        ("A word[@source, p. 9], and a note^[No 9.].", ["A word, and a note."]),
        ("It was 12 %.\n\n---\n\nIt rained.", ["It was 12 %.", "It rained."]),
        ("\tcode\n\n  It rained.", ["It rained."]),
        ("It rained.\r\n\r\nIt\r\nsnowed.\rOn.", ["It rained.", "It snowed. On."]),
    ],
)  # fmt: skip
def test_copy_of_a_draft(draft: str, copy: list[str]) -> None:
    assert copy_of(document("markdown", draft)) == copy


@pytest.mark.parametrize(
    ("draft", "title"),
    [
        (f"# Port takes in ships\n\n{SAID}", "Port takes in ships"),
        (f"# Port *takes* in &amp; out ships #\n\n{SAID}", "Port takes in & out ships"),
        (f"Port takes in ships\n===\n\n{SAID}", "Port takes in ships"),
        (f"<!-- newscheck: off -->\n\n# Port takes in ships.\n\n{SAID}", "Port takes in ships."),
        (f"**Port takes in ships**\n\n{SAID}", "Port takes in ships"),
        (f"---\ntitle: Port takes in ships\n---\n{SAID}", "Port takes in ships"),
        (f"---\nTitle: 'Port ''takes'' in ships'\n---\n\n{SAID}", "Port 'takes' in ships"),
        (f'---\ntitle: "Port \\"takes\\" in \\u00a34m" # no\n...\n\n{SAID}', 'Port "takes" in £4m'),
        (f"---\ntitle: Port takes # no\n  in ships\nx: y\n---\n\n{SAID}", "Port takes in ships"),
        (f"---\ntitle: >\n  Port takes\n  in ships\n---\n\n{SAID}", "Port takes in ships"),
        (f"+++\ntitle = 'Port takes in ships'\n+++\n{SAID}", "Port takes in ships"),
        (f"% Port takes in ships\n\n{SAID}", "Port takes in ships"),
    ],
)
def test_the_headline_has_its_place(draft: str, title: str) -> None:
    found = document("markdown", draft)
    assert found.title == title
    assert found.title_span is not None
    assert found.title_span.of(found.text) == title
    assert copy_of(found)[-1] == SAID


def test_a_headline_that_the_file_has_only_in_other_words_has_no_place() -> None:
    found = document("markdown", f'+++\ntitle = "Port\\ttakes in ships"\n+++\n{SAID}')
    assert (found.title, found.title_span) == ("Port takes in ships", None)


def test_a_heading_that_repeats_the_front_matter_is_not_read_twice() -> None:
    draft = f"---\ntitle: Port takes in 40 ships\n---\n\n# Port takes in 40 ships\n\n{SAID}"
    found = document("markdown", draft)
    assert copy_of(found) == ["Port takes in 40 ships", SAID]
    assert found.place(0).line == 2


@pytest.mark.parametrize(
    ("front", "date"),
    [
        ("---\ndate: 2024-05-06\n---", dt.date(2024, 5, 6)),
        ("---\ndate: 2024-05-06T10:00:00-04:00\n---", dt.date(2024, 5, 6)),
        ('---\npublished: "May 6, 2024"\n---', dt.date(2024, 5, 6)),
        ("---\nlastmod: 2024-06-01\npubDate: 6 May 2024\n---", dt.date(2024, 5, 6)),
        ("---\nlastmod: 2024-05-06\n---", dt.date(2024, 5, 6)),
        ("---\ndate: soon\npublished: true\n---", None),
        ("---\nevent:\n  date: 2024-05-06\n---", None),
        ("+++\ndate = 2024-05-06\n+++", dt.date(2024, 5, 6)),
        ("+++\ndate = 2024-05-06T10:00:00Z\n+++", dt.date(2024, 5, 6)),
        ("+++\npublishDate = '2024-05-06'\n+++", dt.date(2024, 5, 6)),
        ("+++\ndate = = 4\n+++", None),
        ("% Title\n% Jo Ling\n% 6 May 2024", dt.date(2024, 5, 6)),
    ],
)
def test_the_day_by_the_front_matter(front: str, date: dt.date | None) -> None:
    found = document("markdown", f"{front}\n\n{SAID}")
    assert (found.date, found.dated) == (date, "metadata" if date else "none")
    assert copy_of(found)[-1] == SAID


@pytest.mark.parametrize(
    "draft", [f"---\n\n{SAID}\n\n---\n\nIt rained.", f"---\n\n{SAID}", f"+++\n\n{SAID}"]
)
def test_a_rule_at_the_head_is_no_front_matter(draft: str) -> None:
    assert SAID in copy_of(document("markdown", draft))


def test_remarks_stand_where_they_stood_and_other_comments_do_not() -> None:
    off, ignore, inside, item, on = (
        f"<!-- newscheck: {word} -->" for word in ("off", "ignore[NC101] so", "ignore a", "ignore b", "on")
    )  # fmt: skip
    draft = (
        f"{off}\n# Port takes in ships\n\n{ignore} It was\nfull.\n\n<!-- no -->\n\nThe port {inside}"
        f"took in 40 ships.\n\n- {item} one\n- two\n\n{on}\n\n`{off}`\n\n```\n{off}\n```\n"
    )
    assert pieces(document("markdown", draft)) == [
        off, "Port takes in ships", ignore, "It was full.", inside, "The port took in 40 ships.",
        item, "- one", "- two", on,
    ]  # fmt: skip


def test_items_of_more_than_a_paragraph_are_not_counted() -> None:
    assert pieces(document("markdown", "- one\n\n- two\n"), "item") == ["- one", "- two"]
    assert not pieces(document("markdown", "- one\n\n  more\n\n- two\n"), "item")
    nested = document("markdown", "- one\n  - a\n  - b\n- two\n")
    assert pieces(nested, "item") == ["- a", "- b"]


@pytest.mark.parametrize("draft", ["```\ncode\n```", "<div></div>", "---\ndate: 2024-05-06\n---\n", "![](a.png)", "<!-- newscheck: off -->"])  # fmt: skip
def test_a_draft_without_copy_is_refused(draft: str) -> None:
    with pytest.raises(ReadingError) as raised:
        document("markdown", draft)
    assert raised.value.message == "no article found in this file"


def test_places_behind_marks() -> None:
    found = document("markdown", "---\nx: y\n---\n\n> Up **12**% to\n> *&pound;4.4*m \\$5.\n")
    at = found.text.index("£4.4m")
    assert (found.place(at).line, found.place(at).column) == (6, 4)
    at = found.text.index("$5")
    assert (found.place(at).line, found.place(at).column) == (6, 18)
