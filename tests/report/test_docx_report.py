"""The Word draft handed back: comments on the words they speak of, and nothing else changed."""

from __future__ import annotations

import io
import os
import zipfile
from typing import TYPE_CHECKING, Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newscheck.document import Span
from newscheck.output import OutputError
from newscheck.pipeline import check
from newscheck.reading.docx import lines_in, text_of
from newscheck.reading.docx.copy import W
from newscheck.report.docx import render
from newscheck.report.docx.comments import anchored, with_comments
from newscheck.report.docx.package import opened
from newscheck.settings import Settings

from ..cli.command import REAL, ran
from ..reading.word_files import NAMES, notes, p, r, read, table, word

if TYPE_CHECKING:
    from pathlib import Path

    from newscheck.report.report import DocumentReport

DATED = p("MARLOW QUAY, May 6, 2024 — It rained on the quay.")
SLIP = "Sales rose 20% to 50 from 40, the line said."
OLD = (
    f'<w:comments {NAMES}><w:comment w:id="4" w:author="Editor" w:date="2024-05-06T07:08:09Z">'
    f"{p('Please check')}</w:comment></w:comments>"
)


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def story_of(data: bytes) -> Any:
    return etree.fromstring(parts_of(data)["word/document.xml"])


def ranges(data: bytes) -> dict[int, str]:
    """The words that each comment stands on, as Word would mark them."""
    going: set[int] = set()
    found: dict[int, str] = {}
    for element in story_of(data).iter():
        if element.tag == f"{W}commentRangeStart":
            going.add(int(element.get(f"{W}id")))
            found[int(element.get(f"{W}id"))] = ""
        elif element.tag == f"{W}commentRangeEnd":
            going.remove(int(element.get(f"{W}id")))
        elif element.tag == f"{W}t":
            for number in going:
                found[number] += element.text or ""
    assert not going
    references = [int(e.get(f"{W}id")) for e in story_of(data).iter(f"{W}commentReference")]
    assert sorted(references) == sorted(found)
    return found


def without_comments(data: bytes) -> list[tuple[str, str, str]]:
    """Every element of the story and its words, but the marks of comments and the cuts of runs."""
    story = story_of(data)
    marks = ("commentRangeStart", "commentRangeEnd", "commentReference")
    for mark in [e for e in story.iter() if e.tag in {f"{W}{name}" for name in marks}]:
        taken = mark.getparent() if mark.tag == f"{W}commentReference" else mark
        taken.getparent().remove(taken)
    seen: list[tuple[str, str, str]] = []
    for element in story.iter():
        tag, words = etree.QName(element).localname, element.text or ""
        around = etree.QName(element.getparent()).localname if element is not story else ""
        if tag == "t":
            properties = element.getparent().find(f"{W}rPr")
            look = b"" if properties is None else etree.tostring(properties, method="c14n")
            around = f"{etree.QName(element.getparent().getparent()).localname} {look.decode()}"
            if seen and seen[-1][0] == "t" and seen[-1][2] == around:
                words = seen.pop()[1] + words
        elif tag in ("r", "rPr", "b", "i"):
            continue
        seen.append((tag, words, around))
    return [item for item in seen if item[:2] != ("t", "")]


def commented(data: bytes, *spans: Span) -> bytes:
    """The draft with a comment on each span."""
    draft = opened(data)
    comments, numbers = with_comments(draft.comments, draft.story, [["See this."]] * len(spans))
    anchored(draft, list(zip(numbers, spans, strict=True)))
    return draft.written(comments)


def on(data: bytes, *words: str) -> list[str]:
    """The words that comments on these words stand on."""
    text = read(data).text
    spans = [Span(text.index(w), text.index(w) + len(w)) for w in words]
    given_back = commented(data, *spans)
    assert text_of(lines_in(given_back)) == text
    docx.Document(io.BytesIO(given_back))
    found = ranges(given_back)
    return [found[number] for number in sorted(found)]


def _checked(path: Path) -> DocumentReport:
    return check(read(path.read_bytes(), path), Settings())


def written(report: DocumentReport) -> bytes:
    return b"".join(render([report], mishap=lambda report, error: report))


def test_a_finding_is_a_comment_with_its_working_and_both_ways_to_mend(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(word(DATED, p(SLIP)))
    data = written(_checked(path))
    assert ranges(data) == {0: "20%"}
    (comment,) = docx.Document(io.BytesIO(data)).comments
    assert (comment.author, comment.initials, comment.timestamp) == ("newscheck", "nc", None)
    said = comment.text.split("\n")
    assert said[0].endswith("(error: percent-change, NC101)")
    assert [line.partition(":")[0] for line in said[1:]] == ["Working", "To mend", "Or"]


def test_nothing_but_the_comments_is_changed(tmp_path: Path) -> None:
    body = (
        DATED,
        p("Sales ", r("rose 20% to", "<w:b/>"), " 50 from 40, ", r("the line", "<w:i/>"), " said."),
        p(
            "Gone: ",
            f"<w:del>{r('<w:delText>12</w:delText>')}</w:del>",
            f"<w:ins>{r('13')}</w:ins>",
        ),
        table(["North", "400"], ["South", "700"]),
    )
    path = tmp_path / "draft.docx"
    before = word(*body, styles=f"<w:styles {NAMES}/>", footnotes=notes("footnote", p("A note.")))
    path.write_bytes(before)
    after = written(_checked(path))
    assert ranges(after) == {0: "20%"}
    old, new = parts_of(before), parts_of(after)
    touched = {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"}
    assert set(new) - set(old) == {"word/comments.xml"}
    assert {name for name in old if old[name] != new[name]} == touched
    assert without_comments(after) == without_comments(before)
    assert text_of(lines_in(after)) == text_of(lines_in(before))
    assert written(_checked(path)) == after
    assert path.read_bytes() == before


def test_a_draft_without_findings_is_handed_back_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(word(DATED))
    assert written(_checked(path)) == path.read_bytes()


def test_comments_that_are_there_stay_and_new_ones_are_numbered_past_them() -> None:
    marked = p(
        '<w:commentRangeStart w:id="4"/>', "Sales", '<w:commentRangeEnd w:id="4"/>',
        r('<w:commentReference w:id="4"/>'), " rose 20%.",
    )  # fmt: skip
    data = commented(word(marked, comments=OLD), Span(11, 14), Span(0, 5))
    assert ranges(data) == {4: "Sales", 5: "20%", 6: "Sales"}
    old, *new = docx.Document(io.BytesIO(data)).comments
    assert (old.comment_id, old.author, old.text) == (4, "Editor", "Please check")
    assert old.timestamp is not None
    assert [comment.comment_id for comment in new] == [5, 6]


@pytest.mark.parametrize(
    ("body", "words", "stands_on"),
    [
        (p("Sales rose 20% to 50."), "20%", "20%"),
        (p("Sales rose 2", r("0", "<w:b/>"), "% to 50."), "20%", "20%"),
        (p(r("20%", "<w:b/>"), " more."), "20%", "20%"),
        (p("It rose ", f"<w:ins>{r('by 20% or so')}</w:ins>"), "20%", "20%"),
        (p(f"<w:hyperlink>{r('Sales rose 20%')}</w:hyperlink>"), "20%", "20%"),
        (p(r("<w:t>rose</w:t><w:tab/><w:t>20% in</w:t><w:br/><w:t>May</w:t>")), "20%", "20%"),
        (p(r("<w:t>rose</w:t><w:tab/><w:t>20%</w:t><w:br/><w:t>May</w:t>")), "20%\u2028May", "20%May"),
        (table(["North", "400"], ["South", "700"]), "400\nSouth\t700", "400South700"),
        (p("It rose") + p("by 20%."), "rose\nby", "roseby"),
    ],
)  # fmt: skip
def test_a_comment_stands_on_its_words(body: str, words: str, stands_on: str) -> None:
    assert on(word(body), words) == [stands_on]


def test_several_comments_in_one_run_and_side_by_side_and_one_inside_another() -> None:
    data = word(p("Sales rose 20% to 50 from 40."))
    assert on(data, "20%", "50", "40", "to 50 from") == ["20%", "50", "40", "to 50 from"]
    assert on(data, "20%", " to", "20% to 50", "20%") == ["20%", " to", "20% to 50", "20%"]


def test_words_in_boxes_notes_and_controls_are_marked_from_outside() -> None:
    box = f"<w:txbxContent>{p('It rose 20%.')}</w:txbxContent>"
    boxed = word(p("Before", r(f"<w:pict>{box}</w:pict>"), " after."))
    text = read(boxed).text
    at = text.index("20%")
    story = story_of(commented(boxed, Span(at, at + 3)))
    start = story.find(f".//{W}commentRangeStart")
    assert start.getparent().getparent().tag == f"{W}body"
    assert start.getnext().find(f"{W}pict") is not None

    noted = word(
        p("It rose", r('<w:footnoteReference w:id="1"/>'), "."),
        footnotes=notes("footnote", p("By 20%, that is.")),
    )
    at = read(noted).text.index("20%")
    data = commented(noted, Span(at, at + 3))
    start = story_of(data).find(f".//{W}commentRangeStart")
    assert start.getnext().find(f"{W}footnoteReference") is not None
    assert parts_of(data)["word/footnotes.xml"] == parts_of(noted)["word/footnotes.xml"]

    control = f"<w:sdt><w:sdtContent>{r('rose 20% in May')}</w:sdtContent></w:sdt>"
    assert on(word(p("It ", control, ".")), "20%") == ["rose 20% in May"]


def test_the_mark_of_a_comment_is_no_part_of_a_tracked_change() -> None:
    data = word(p("It rose ", f'<w:ins w:id="7" w:author="x">{r("by 20% or so")}</w:ins>', "."))
    at = read(data).text.index("20%")
    story = story_of(commented(data, Span(at, at + 3)))
    reference = story.find(f".//{W}commentReference")
    assert reference.getparent().getparent().tag == f"{W}p"
    assert [e.get(f"{W}author") for e in story.iter(f"{W}ins")] == ["x"]


@settings(deadline=None, max_examples=80)
@given(st.data())
def test_any_spans_of_any_runs_are_marked_and_leave_the_text_alone(data: st.DataObject) -> None:
    words = st.text(st.sampled_from("ab1 %é"), min_size=1, max_size=6)
    looks = st.sampled_from(["", "<w:b/>", "<w:i/>"])
    paragraphs = data.draw(
        st.lists(st.lists(st.tuples(words, looks), min_size=1, max_size=4), min_size=1, max_size=3)
    )
    body = [p(*(r(said, look) for said, look in runs)) for runs in paragraphs]
    draft = word(p("It."), *body)
    text = text_of(lines_in(draft))
    ends = st.integers(0, len(text))
    spans = [
        Span(min(a, b), max(a, b))
        for a, b in data.draw(st.lists(st.tuples(ends, ends), min_size=1, max_size=5))
        if a != b and text[min(a, b) : max(a, b)].strip()
    ]
    after = commented(draft, *spans) if spans else draft
    assert text_of(lines_in(after)) == text
    assert without_comments(after) == without_comments(draft)
    # Paragraphs of spaces alone are no lines of the text, and stand in the draft all the same.
    found = [ranges(after)[number].split() for number in range(len(spans))]
    assert ["".join(words) for words in found] == ["".join(s.of(text).split()) for s in spans]


@pytest.mark.parametrize("count", [0, 2])
def test_a_word_file_is_made_of_one_word_file(tmp_path: Path, count: int) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(word(DATED))
    with pytest.raises(OutputError, match="of one Word file"):
        list(render([_checked(path)] * count, mishap=lambda report, error: report))


def test_a_draft_that_changed_while_it_was_checked_is_not_marked(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(word(DATED, p(SLIP)))
    found = _checked(path)
    path.write_bytes(word(DATED, p("Other words."), p(SLIP)))
    with pytest.raises(OutputError, match="has changed since it was read"):
        written(found)


def test_from_the_command_line(tmp_path: Path) -> None:
    draft, checked = tmp_path / "draft.docx", tmp_path / "checked.docx"
    draft.write_bytes(word(DATED, p(SLIP)))
    done = ran(REAL, draft, "-f", "concise", "-o", f"docx={checked}")
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"{draft}:2:12: NC101")
    assert ranges(checked.read_bytes()) == {0: "20%"}
    piped = ran(REAL, draft, "-f", "docx")
    assert piped.stdout == checked.read_bytes()
    assert ran(REAL, checked, "-f", "concise").stdout == done.stdout.replace(b"draft", b"checked")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("draft.txt", b"It rained.", "is none"),
        ("draft.docx", b"It rained.", "was not checked"),
    ],
)
def test_what_no_word_file_can_be_made_of(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    done = ran(REAL, tmp_path / name, "-o", f"docx={tmp_path / 'out.docx'}", "-o", os.devnull)
    assert done.returncode == 2
    assert said in done.stderr.decode().splitlines()[-1]
    assert not (tmp_path / "out.docx").exists()


def test_a_piped_draft_is_read_and_cannot_be_handed_back() -> None:
    data = word(DATED, p(SLIP))
    assert ran(REAL, "-", "--input-format", "docx", "-f", "concise", copy=data).returncode == 1
    done = ran(REAL, "-", "--input-format", "docx", "-f", "docx", copy=data)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().endswith("not of what is piped in\n")
